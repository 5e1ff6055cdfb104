// Written by "npm run generate" from openapi/stytch-management.yaml. Do not edit: change the spec.
// spec sha256: a776cb7dfea90be3e6689430cef8698ad5434bb3f1d80860743de28726fca01f

import {
  type Operation,
  array,
  boolean,
  int,
  nullish,
  object,
  operation,
  record,
  string,
  unknown,
} from '../../facade/http/generated-runtime.ts';
import {
  B2BConfigInput,
  ConsumerConfigInput,
  CountryCodeAllowlistGetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse,
  CountryCodeAllowlistSetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse,
  CustomHTMLCustomization,
  DestinationConfig,
  EmailTemplatesCreateResponse,
  EmailTemplatesDeleteResponse,
  EmailTemplatesGetAllResponse,
  EmailTemplatesGetDefaultResponse,
  EmailTemplatesGetResponse,
  EmailTemplatesSetDefaultResponse,
  EmailTemplatesUnsetDefaultResponse,
  EmailTemplatesUpdateResponse,
  EnvironmentsCreateResponse,
  EnvironmentsDeleteResponse,
  EnvironmentsGetAllResponse,
  EnvironmentsGetMetricsResponse,
  EnvironmentsGetResponse,
  EnvironmentsUpdateResponse,
  EventLogStreamingCreateResponse,
  EventLogStreamingDeleteResponse,
  EventLogStreamingDisableResponse,
  EventLogStreamingEnableResponse,
  EventLogStreamingGetResponse,
  EventLogStreamingUpdateResponse,
  JWTTemplatesGetResponse,
  JWTTemplatesSetResponse,
  PasswordStrengthConfigGetResponse,
  PasswordStrengthConfigSetResponse,
  PrebuiltCustomization,
  ProjectsCreateResponse,
  ProjectsDeleteResponse,
  ProjectsGetAllResponse,
  ProjectsGetResponse,
  ProjectsUpdateResponse,
  PublicTokensCreateResponse,
  PublicTokensDeleteResponse,
  PublicTokensGetAllResponse,
  PublicTokensGetResponse,
  RBACDefaultRole,
  RBACPolicyGetResponse,
  RBACPolicySetResponse,
  RBACResource,
  RBACRole,
  RBACScope,
  RedirectURLType,
  RedirectURLsCreateResponse,
  RedirectURLsDeleteResponse,
  RedirectURLsGetAllResponse,
  RedirectURLsGetResponse,
  RedirectURLsUpdateResponse,
  SDKGetB2BConfigResponse,
  SDKGetConsumerConfigResponse,
  SDKSetB2BConfigResponse,
  SDKSetConsumerConfigResponse,
  SecretsCreateResponse,
  SecretsDeleteResponse,
  SecretsGetAllResponse,
  SecretsGetResponse,
  SenderInformation,
  TrustedTokenProfilesCreatePEMFileResponse,
  TrustedTokenProfilesCreateResponse,
  TrustedTokenProfilesDeletePEMFileResponse,
  TrustedTokenProfilesDeleteResponse,
  TrustedTokenProfilesGetAllResponse,
  TrustedTokenProfilesGetPEMFileResponse,
  TrustedTokenProfilesGetResponse,
  TrustedTokenProfilesUpdateResponse,
} from './checks.ts';

export const projectsGetAll: Operation = /* @__PURE__ */ operation('projects.getAll', 'GET', '/pwa/v3/projects', {
  response: ProjectsGetAllResponse,
});

export const projectsCreate: Operation = /* @__PURE__ */ operation('projects.create', 'POST', '/pwa/v3/projects', {
  body: object({
    name: string,
    vertical: nullish(string),
    project_slug: nullish(string),
  }),
  response: ProjectsCreateResponse,
});

export const projectsGet: Operation = /* @__PURE__ */ operation(
  'projects.get',
  'GET',
  '/pwa/v3/projects/{project_slug}',
  {
    response: ProjectsGetResponse,
  },
);

export const projectsUpdate: Operation = /* @__PURE__ */ operation(
  'projects.update',
  'PATCH',
  '/pwa/v3/projects/{project_slug}',
  {
    body: object({
      name: nullish(string),
    }),
    safe: true,
    response: ProjectsUpdateResponse,
  },
);

export const projectsDelete: Operation = /* @__PURE__ */ operation(
  'projects.delete',
  'DELETE',
  '/pwa/v3/projects/{project_slug}',
  {
    safe: true,
    response: ProjectsDeleteResponse,
  },
);

export const countryCodeAllowlistGetAllowedSMSCountryCodes: Operation = /* @__PURE__ */ operation(
  'countryCodeAllowlist.getAllowedSMSCountryCodes',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/sms',
  {
    response: CountryCodeAllowlistGetAllowedSMSCountryCodesResponse,
  },
);

export const countryCodeAllowlistSetAllowedSMSCountryCodes: Operation = /* @__PURE__ */ operation(
  'countryCodeAllowlist.setAllowedSMSCountryCodes',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/sms',
  {
    body: object({
      country_codes: array(string),
    }),
    safe: true,
    response: CountryCodeAllowlistSetAllowedSMSCountryCodesResponse,
  },
);

export const countryCodeAllowlistGetAllowedWhatsAppCountryCodes: Operation = /* @__PURE__ */ operation(
  'countryCodeAllowlist.getAllowedWhatsAppCountryCodes',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/whatsapp',
  {
    response: CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse,
  },
);

export const countryCodeAllowlistSetAllowedWhatsAppCountryCodes: Operation = /* @__PURE__ */ operation(
  'countryCodeAllowlist.setAllowedWhatsAppCountryCodes',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/whatsapp',
  {
    body: object({
      country_codes: array(string),
    }),
    safe: true,
    response: CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse,
  },
);

export const emailTemplatesGetAll: Operation = /* @__PURE__ */ operation(
  'emailTemplates.getAll',
  'GET',
  '/pwa/v3/projects/{project_slug}/email_templates',
  {
    response: EmailTemplatesGetAllResponse,
  },
);

export const emailTemplatesCreate: Operation = /* @__PURE__ */ operation(
  'emailTemplates.create',
  'POST',
  '/pwa/v3/projects/{project_slug}/email_templates',
  {
    body: object({
      template_id: string,
      name: nullish(string),
      sender_information: nullish(SenderInformation),
      prebuilt_customization: nullish(PrebuiltCustomization),
      custom_html_customization: nullish(CustomHTMLCustomization),
    }),
    response: EmailTemplatesCreateResponse,
  },
);

export const emailTemplatesGet: Operation = /* @__PURE__ */ operation(
  'emailTemplates.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/email_templates/{template_id}',
  {
    response: EmailTemplatesGetResponse,
  },
);

export const emailTemplatesUpdate: Operation = /* @__PURE__ */ operation(
  'emailTemplates.update',
  'PUT',
  '/pwa/v3/projects/{project_slug}/email_templates/{template_id}',
  {
    body: object({
      name: nullish(string),
      sender_information: nullish(SenderInformation),
      prebuilt_customization: nullish(PrebuiltCustomization),
      custom_html_customization: nullish(CustomHTMLCustomization),
    }),
    safe: true,
    response: EmailTemplatesUpdateResponse,
  },
);

export const emailTemplatesDelete: Operation = /* @__PURE__ */ operation(
  'emailTemplates.delete',
  'DELETE',
  '/pwa/v3/projects/{project_slug}/email_templates/{template_id}',
  {
    safe: true,
    response: EmailTemplatesDeleteResponse,
  },
);

export const emailTemplatesGetDefault: Operation = /* @__PURE__ */ operation(
  'emailTemplates.getDefault',
  'GET',
  '/pwa/v3/projects/{project_slug}/default_email_templates/{email_template_type}',
  {
    response: EmailTemplatesGetDefaultResponse,
  },
);

export const emailTemplatesSetDefault: Operation = /* @__PURE__ */ operation(
  'emailTemplates.setDefault',
  'POST',
  '/pwa/v3/projects/{project_slug}/default_email_templates/{email_template_type}',
  {
    body: object({
      template_id: string,
    }),
    safe: true,
    response: EmailTemplatesSetDefaultResponse,
  },
);

export const emailTemplatesUnsetDefault: Operation = /* @__PURE__ */ operation(
  'emailTemplates.unsetDefault',
  'DELETE',
  '/pwa/v3/projects/{project_slug}/default_email_templates/{email_template_type}',
  {
    safe: true,
    response: EmailTemplatesUnsetDefaultResponse,
  },
);

export const environmentsGetAll: Operation = /* @__PURE__ */ operation(
  'environments.getAll',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments',
  {
    response: EnvironmentsGetAllResponse,
  },
);

export const environmentsCreate: Operation = /* @__PURE__ */ operation(
  'environments.create',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments',
  {
    body: object({
      name: string,
      type: nullish(string),
      environment_slug: nullish(string),
      cross_org_passwords_enabled: nullish(boolean),
      user_impersonation_enabled: nullish(boolean),
      zero_downtime_session_migration_url: nullish(string),
      user_lock_self_serve_enabled: nullish(boolean),
      user_lock_threshold: nullish(int()),
      user_lock_ttl: nullish(int()),
      idp_authorization_url: nullish(string),
      idp_dynamic_client_registration_enabled: nullish(boolean),
      idp_dynamic_client_registration_access_token_template_content: nullish(string),
    }),
    response: EnvironmentsCreateResponse,
  },
);

export const environmentsGet: Operation = /* @__PURE__ */ operation(
  'environments.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}',
  {
    response: EnvironmentsGetResponse,
  },
);

export const environmentsUpdate: Operation = /* @__PURE__ */ operation(
  'environments.update',
  'PATCH',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}',
  {
    body: object({
      name: nullish(string),
      cross_org_passwords_enabled: nullish(boolean),
      user_impersonation_enabled: nullish(boolean),
      zero_downtime_session_migration_url: nullish(string),
      use_custom_domain_in_magic_link_emails: nullish(boolean),
      user_lock_self_serve_enabled: nullish(boolean),
      user_lock_threshold: nullish(int()),
      user_lock_ttl: nullish(int()),
      idp_authorization_url: nullish(string),
      idp_dynamic_client_registration_enabled: nullish(boolean),
      idp_dynamic_client_registration_access_token_template_content: nullish(string),
    }),
    safe: true,
    response: EnvironmentsUpdateResponse,
  },
);

export const environmentsDelete: Operation = /* @__PURE__ */ operation(
  'environments.delete',
  'DELETE',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}',
  {
    safe: true,
    response: EnvironmentsDeleteResponse,
  },
);

export const environmentsGetMetrics: Operation = /* @__PURE__ */ operation(
  'environments.getMetrics',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/metrics',
  {
    response: EnvironmentsGetMetricsResponse,
  },
);

export const eventLogStreamingGet: Operation = /* @__PURE__ */ operation(
  'eventLogStreaming.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}',
  {
    response: EventLogStreamingGetResponse,
  },
);

export const eventLogStreamingUpdate: Operation = /* @__PURE__ */ operation(
  'eventLogStreaming.update',
  'PUT',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}',
  {
    body: object({
      destination_config: nullish(DestinationConfig),
    }),
    safe: true,
    response: EventLogStreamingUpdateResponse,
  },
);

export const eventLogStreamingDelete: Operation = /* @__PURE__ */ operation(
  'eventLogStreaming.delete',
  'DELETE',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}',
  {
    safe: true,
    response: EventLogStreamingDeleteResponse,
  },
);

export const eventLogStreamingCreate: Operation = /* @__PURE__ */ operation(
  'eventLogStreaming.create',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming',
  {
    body: object({
      destination_type: nullish(string),
      destination_config: nullish(DestinationConfig),
    }),
    response: EventLogStreamingCreateResponse,
  },
);

export const eventLogStreamingEnable: Operation = /* @__PURE__ */ operation(
  'eventLogStreaming.enable',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}/enable',
  {
    body: object({}),
    safe: true,
    response: EventLogStreamingEnableResponse,
  },
);

export const eventLogStreamingDisable: Operation = /* @__PURE__ */ operation(
  'eventLogStreaming.disable',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}/disable',
  {
    body: object({}),
    safe: true,
    response: EventLogStreamingDisableResponse,
  },
);

export const jwtTemplatesGet: Operation = /* @__PURE__ */ operation(
  'jwtTemplates.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/jwt_templates/{jwt_template_type}',
  {
    response: JWTTemplatesGetResponse,
  },
);

export const jwtTemplatesSet: Operation = /* @__PURE__ */ operation(
  'jwtTemplates.set',
  'PUT',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/jwt_templates/{jwt_template_type}',
  {
    body: object({
      template_content: string,
      custom_audience: string,
    }),
    safe: true,
    response: JWTTemplatesSetResponse,
  },
);

export const passwordStrengthConfigGet: Operation = /* @__PURE__ */ operation(
  'passwordStrengthConfig.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/password_strength_config',
  {
    response: PasswordStrengthConfigGetResponse,
  },
);

export const passwordStrengthConfigSet: Operation = /* @__PURE__ */ operation(
  'passwordStrengthConfig.set',
  'PUT',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/password_strength_config',
  {
    body: object({
      check_breach_on_creation: boolean,
      check_breach_on_authentication: boolean,
      validate_on_authentication: boolean,
      validation_policy: nullish(string),
      luds_min_password_length: nullish(int()),
      luds_min_password_complexity: nullish(int()),
    }),
    safe: true,
    response: PasswordStrengthConfigSetResponse,
  },
);

export const publicTokensGetAll: Operation = /* @__PURE__ */ operation(
  'publicTokens.getAll',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens',
  {
    response: PublicTokensGetAllResponse,
  },
);

export const publicTokensCreate: Operation = /* @__PURE__ */ operation(
  'publicTokens.create',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens',
  {
    body: object({}),
    response: PublicTokensCreateResponse,
  },
);

export const publicTokensGet: Operation = /* @__PURE__ */ operation(
  'publicTokens.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens/{public_token}',
  {
    response: PublicTokensGetResponse,
  },
);

export const publicTokensDelete: Operation = /* @__PURE__ */ operation(
  'publicTokens.delete',
  'DELETE',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens/{public_token}',
  {
    safe: true,
    response: PublicTokensDeleteResponse,
  },
);

export const rbacPolicyGet: Operation = /* @__PURE__ */ operation(
  'rbacPolicy.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/rbac_policy',
  {
    response: RBACPolicyGetResponse,
  },
);

export const rbacPolicySet: Operation = /* @__PURE__ */ operation(
  'rbacPolicy.set',
  'PUT',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/rbac_policy',
  {
    body: object({
      stytch_member: nullish(RBACDefaultRole),
      stytch_admin: nullish(RBACDefaultRole),
      stytch_user: nullish(RBACDefaultRole),
      custom_roles: nullish(array(RBACRole)),
      custom_resources: nullish(array(RBACResource)),
      custom_scopes: nullish(array(RBACScope)),
    }),
    safe: true,
    response: RBACPolicySetResponse,
  },
);

export const redirectURLsGet: Operation = /* @__PURE__ */ operation(
  'redirectURLs.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls',
  {
    query: {
      url: string,
    },
    response: RedirectURLsGetResponse,
  },
);

export const redirectURLsCreate: Operation = /* @__PURE__ */ operation(
  'redirectURLs.create',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls',
  {
    body: object({
      url: string,
      valid_types: nullish(array(RedirectURLType)),
      do_not_promote_defaults: nullish(boolean),
    }),
    response: RedirectURLsCreateResponse,
  },
);

export const redirectURLsUpdate: Operation = /* @__PURE__ */ operation(
  'redirectURLs.update',
  'PUT',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls',
  {
    query: {
      url: string,
    },
    body: object({
      valid_types: nullish(array(RedirectURLType)),
      do_not_promote_defaults: nullish(boolean),
    }),
    safe: true,
    response: RedirectURLsUpdateResponse,
  },
);

export const redirectURLsDelete: Operation = /* @__PURE__ */ operation(
  'redirectURLs.delete',
  'DELETE',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls',
  {
    query: {
      url: string,
      do_not_promote_defaults: nullish(boolean),
    },
    safe: true,
    response: RedirectURLsDeleteResponse,
  },
);

export const redirectURLsGetAll: Operation = /* @__PURE__ */ operation(
  'redirectURLs.getAll',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls/all',
  {
    response: RedirectURLsGetAllResponse,
  },
);

export const sdkGetConsumerConfig: Operation = /* @__PURE__ */ operation(
  'sdk.getConsumerConfig',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/consumer',
  {
    response: SDKGetConsumerConfigResponse,
  },
);

export const sdkSetConsumerConfig: Operation = /* @__PURE__ */ operation(
  'sdk.setConsumerConfig',
  'PUT',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/consumer',
  {
    body: object({
      config: nullish(ConsumerConfigInput),
    }),
    safe: true,
    response: SDKSetConsumerConfigResponse,
  },
);

export const sdkGetB2BConfig: Operation = /* @__PURE__ */ operation(
  'sdk.getB2BConfig',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/b2b',
  {
    response: SDKGetB2BConfigResponse,
  },
);

export const sdkSetB2BConfig: Operation = /* @__PURE__ */ operation(
  'sdk.setB2BConfig',
  'PUT',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/b2b',
  {
    body: object({
      config: nullish(B2BConfigInput),
    }),
    safe: true,
    response: SDKSetB2BConfigResponse,
  },
);

export const secretsGetAll: Operation = /* @__PURE__ */ operation(
  'secrets.getAll',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets',
  {
    response: SecretsGetAllResponse,
  },
);

export const secretsCreate: Operation = /* @__PURE__ */ operation(
  'secrets.create',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets',
  {
    body: object({}),
    response: SecretsCreateResponse,
  },
);

export const secretsGet: Operation = /* @__PURE__ */ operation(
  'secrets.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets/{secret_id}',
  {
    response: SecretsGetResponse,
  },
);

export const secretsDelete: Operation = /* @__PURE__ */ operation(
  'secrets.delete',
  'DELETE',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets/{secret_id}',
  {
    safe: true,
    response: SecretsDeleteResponse,
  },
);

export const trustedTokenProfilesGetAll: Operation = /* @__PURE__ */ operation(
  'trustedTokenProfiles.getAll',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles',
  {
    response: TrustedTokenProfilesGetAllResponse,
  },
);

export const trustedTokenProfilesCreate: Operation = /* @__PURE__ */ operation(
  'trustedTokenProfiles.create',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles',
  {
    body: object({
      name: string,
      audience: string,
      issuer: string,
      pem_files: array(string),
      can_jit_provision: boolean,
      jwks_url: nullish(string),
      attribute_mapping: nullish(record(unknown)),
      public_key_type: nullish(string),
    }),
    response: TrustedTokenProfilesCreateResponse,
  },
);

export const trustedTokenProfilesGet: Operation = /* @__PURE__ */ operation(
  'trustedTokenProfiles.get',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}',
  {
    response: TrustedTokenProfilesGetResponse,
  },
);

export const trustedTokenProfilesUpdate: Operation = /* @__PURE__ */ operation(
  'trustedTokenProfiles.update',
  'PATCH',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}',
  {
    body: object({
      name: nullish(string),
      audience: nullish(string),
      issuer: nullish(string),
      jwks_url: nullish(string),
      attribute_mapping: nullish(record(unknown)),
      can_jit_provision: nullish(boolean),
    }),
    safe: true,
    response: TrustedTokenProfilesUpdateResponse,
  },
);

export const trustedTokenProfilesDelete: Operation = /* @__PURE__ */ operation(
  'trustedTokenProfiles.delete',
  'DELETE',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}',
  {
    safe: true,
    response: TrustedTokenProfilesDeleteResponse,
  },
);

export const trustedTokenProfilesCreatePEMFile: Operation = /* @__PURE__ */ operation(
  'trustedTokenProfiles.createPEMFile',
  'POST',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}/keys',
  {
    body: object({
      public_key: string,
    }),
    response: TrustedTokenProfilesCreatePEMFileResponse,
  },
);

export const trustedTokenProfilesGetPEMFile: Operation = /* @__PURE__ */ operation(
  'trustedTokenProfiles.getPEMFile',
  'GET',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}/keys/{pem_file_id}',
  {
    response: TrustedTokenProfilesGetPEMFileResponse,
  },
);

export const trustedTokenProfilesDeletePEMFile: Operation = /* @__PURE__ */ operation(
  'trustedTokenProfiles.deletePEMFile',
  'DELETE',
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}/keys/{pem_file_id}',
  {
    safe: true,
    response: TrustedTokenProfilesDeletePEMFileResponse,
  },
);

/** All operations. A list, because of a namespace bundlers make an object with all names. */
export const OPERATIONS: readonly Operation[] = [
  projectsGetAll,
  projectsCreate,
  projectsGet,
  projectsUpdate,
  projectsDelete,
  countryCodeAllowlistGetAllowedSMSCountryCodes,
  countryCodeAllowlistSetAllowedSMSCountryCodes,
  countryCodeAllowlistGetAllowedWhatsAppCountryCodes,
  countryCodeAllowlistSetAllowedWhatsAppCountryCodes,
  emailTemplatesGetAll,
  emailTemplatesCreate,
  emailTemplatesGet,
  emailTemplatesUpdate,
  emailTemplatesDelete,
  emailTemplatesGetDefault,
  emailTemplatesSetDefault,
  emailTemplatesUnsetDefault,
  environmentsGetAll,
  environmentsCreate,
  environmentsGet,
  environmentsUpdate,
  environmentsDelete,
  environmentsGetMetrics,
  eventLogStreamingGet,
  eventLogStreamingUpdate,
  eventLogStreamingDelete,
  eventLogStreamingCreate,
  eventLogStreamingEnable,
  eventLogStreamingDisable,
  jwtTemplatesGet,
  jwtTemplatesSet,
  passwordStrengthConfigGet,
  passwordStrengthConfigSet,
  publicTokensGetAll,
  publicTokensCreate,
  publicTokensGet,
  publicTokensDelete,
  rbacPolicyGet,
  rbacPolicySet,
  redirectURLsGet,
  redirectURLsCreate,
  redirectURLsUpdate,
  redirectURLsDelete,
  redirectURLsGetAll,
  sdkGetConsumerConfig,
  sdkSetConsumerConfig,
  sdkGetB2BConfig,
  sdkSetB2BConfig,
  secretsGetAll,
  secretsCreate,
  secretsGet,
  secretsDelete,
  trustedTokenProfilesGetAll,
  trustedTokenProfilesCreate,
  trustedTokenProfilesGet,
  trustedTokenProfilesUpdate,
  trustedTokenProfilesDelete,
  trustedTokenProfilesCreatePEMFile,
  trustedTokenProfilesGetPEMFile,
  trustedTokenProfilesDeletePEMFile,
];
