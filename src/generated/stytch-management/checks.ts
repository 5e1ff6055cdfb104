// Written by "npm run generate" from openapi/stytch-management.yaml. Do not edit: change the spec.
// spec sha256: a776cb7dfea90be3e6689430cef8698ad5434bb3f1d80860743de28726fca01f

import {
  type Check,
  array,
  boolean,
  int,
  nullish,
  number,
  object,
  record,
  string,
  unknown,
} from '../../facade/http/generated-runtime.ts';

export const Project: Check = /* @__PURE__ */ object({
  project_slug: string,
  name: string,
  vertical: nullish(string),
  created_at: nullish(string),
});

export const ProjectsGetAllResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  projects: array(Project),
  status_code: number(),
});

export const ProjectsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  project: Project,
  status_code: number(),
});

export const ProjectsGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  project: Project,
  status_code: number(),
});

export const ProjectsUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  project: Project,
  status_code: number(),
});

export const ProjectsDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const CountryCodeAllowlistGetAllowedSMSCountryCodesResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  country_codes: array(string),
  status_code: number(),
});

export const CountryCodeAllowlistSetAllowedSMSCountryCodesResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  country_codes: array(string),
  status_code: number(),
});

export const CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  country_codes: array(string),
  status_code: number(),
});

export const CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  country_codes: array(string),
  status_code: number(),
});

export const SenderInformation: Check = /* @__PURE__ */ object({
  from_local_part: nullish(string),
  from_domain: nullish(string),
  from_name: nullish(string),
  reply_to_local_part: nullish(string),
  reply_to_name: nullish(string),
});

export const PrebuiltCustomization: Check = /* @__PURE__ */ object({
  button_border_radius: nullish(number()),
  button_color: nullish(string),
  button_text_color: nullish(string),
  font_family: nullish(string),
  text_alignment: nullish(string),
});

export const CustomHTMLCustomization: Check = /* @__PURE__ */ object({
  template_type: nullish(string),
  html_content: nullish(string),
  plaintext_content: nullish(string),
  subject: nullish(string),
});

export const EmailTemplate: Check = /* @__PURE__ */ object({
  template_id: string,
  name: nullish(string),
  sender_information: nullish(SenderInformation),
  prebuilt_customization: nullish(PrebuiltCustomization),
  custom_html_customization: nullish(CustomHTMLCustomization),
});

export const EmailTemplatesGetAllResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  email_templates: array(EmailTemplate),
  status_code: number(),
});

export const EmailTemplatesCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  email_template: EmailTemplate,
  status_code: number(),
});

export const EmailTemplatesGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  email_template: EmailTemplate,
  status_code: number(),
});

export const EmailTemplatesUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  email_template: EmailTemplate,
  status_code: number(),
});

export const EmailTemplatesDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const EmailTemplatesGetDefaultResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  template_id: string,
  status_code: number(),
});

export const EmailTemplatesSetDefaultResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const EmailTemplatesUnsetDefaultResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const Environment: Check = /* @__PURE__ */ object({
  environment_slug: string,
  project_slug: string,
  name: string,
  oauth_callback_id: string,
  cross_org_passwords_enabled: boolean,
  user_impersonation_enabled: boolean,
  zero_downtime_session_migration_url: string,
  use_custom_domain_in_magic_link_emails: boolean,
  user_lock_self_serve_enabled: boolean,
  user_lock_threshold: number(),
  user_lock_ttl: number(),
  idp_authorization_url: string,
  idp_dynamic_client_registration_enabled: boolean,
  idp_dynamic_client_registration_access_token_template_content: string,
  project_id: string,
  type: nullish(string),
  created_at: nullish(string),
});

export const EnvironmentsGetAllResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  environments: array(Environment),
  status_code: number(),
});

export const EnvironmentsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  environment: Environment,
  status_code: number(),
});

export const EnvironmentsGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  environment: Environment,
  status_code: number(),
});

export const EnvironmentsUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  environment: Environment,
  status_code: number(),
});

export const EnvironmentsDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const EnvironmentMetrics: Check = /* @__PURE__ */ object({
  user_count: number(),
  organization_count: number(),
  member_count: number(),
  m2m_client_count: number(),
});

export const EnvironmentsGetMetricsResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  metrics: EnvironmentMetrics,
  status_code: number(),
});

export const DatadogConfigMasked: Check = /* @__PURE__ */ object({
  api_key_last_four: string,
  site: nullish(string),
});

export const GrafanaLokiConfigMasked: Check = /* @__PURE__ */ object({
  hostname: string,
  username: string,
  password_last_four: string,
});

export const DestinationConfigMasked: Check = /* @__PURE__ */ object({
  datadog: nullish(DatadogConfigMasked),
  grafana_loki: nullish(GrafanaLokiConfigMasked),
});

export const EventLogStreamingMasked: Check = /* @__PURE__ */ object({
  destination_type: nullish(string),
  destination_config: nullish(DestinationConfigMasked),
  streaming_status: nullish(string),
});

export const EventLogStreamingGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  event_log_streaming_config: EventLogStreamingMasked,
  status_code: number(),
});

export const DatadogConfig: Check = /* @__PURE__ */ object({
  api_key: string,
  site: nullish(string),
});

export const GrafanaLokiConfig: Check = /* @__PURE__ */ object({
  hostname: string,
  username: string,
  password: string,
});

export const DestinationConfig: Check = /* @__PURE__ */ object({
  datadog: nullish(DatadogConfig),
  grafana_loki: nullish(GrafanaLokiConfig),
});

export const EventLogStreaming: Check = /* @__PURE__ */ object({
  destination_type: nullish(string),
  destination_config: nullish(DestinationConfig),
  streaming_status: nullish(string),
});

export const EventLogStreamingUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  event_log_streaming_config: EventLogStreaming,
  status_code: number(),
});

export const EventLogStreamingDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const EventLogStreamingCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  event_log_streaming_config: EventLogStreaming,
  status_code: number(),
});

export const EventLogStreamingEnableResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const EventLogStreamingDisableResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const JWTTemplate: Check = /* @__PURE__ */ object({
  template_content: string,
  custom_audience: string,
  jwt_template_type: nullish(string),
});

export const JWTTemplatesGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  jwt_template: JWTTemplate,
  status_code: number(),
});

export const JWTTemplatesSetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  jwt_template: JWTTemplate,
  status_code: number(),
});

export const PasswordStrengthConfig: Check = /* @__PURE__ */ object({
  check_breach_on_creation: boolean,
  check_breach_on_authentication: boolean,
  validate_on_authentication: boolean,
  validation_policy: nullish(string),
  luds_min_password_length: nullish(number()),
  luds_min_password_complexity: nullish(number()),
});

export const PasswordStrengthConfigGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  password_strength_config: PasswordStrengthConfig,
  status_code: number(),
});

export const PasswordStrengthConfigSetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  password_strength_config: PasswordStrengthConfig,
  status_code: number(),
});

export const PublicToken: Check = /* @__PURE__ */ object({
  public_token: string,
  created_at: nullish(string),
});

export const PublicTokensGetAllResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  public_tokens: array(PublicToken),
  status_code: number(),
});

export const PublicTokensCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  public_token: PublicToken,
  status_code: number(),
});

export const PublicTokensGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  public_token: PublicToken,
  status_code: number(),
});

export const PublicTokensDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const RBACResource: Check = /* @__PURE__ */ object({
  resource_id: string,
  description: string,
  available_actions: array(string),
});

export const RBACPermission: Check = /* @__PURE__ */ object({
  resource_id: string,
  actions: array(string),
});

export const RBACRole: Check = /* @__PURE__ */ object({
  role_id: string,
  description: string,
  permissions: array(RBACPermission),
});

export const RBACScope: Check = /* @__PURE__ */ object({
  scope: string,
  description: string,
  permissions: array(RBACPermission),
});

export const RBACDefaultRole: Check = /* @__PURE__ */ object({
  permissions: array(RBACPermission),
});

export const RBACPolicy: Check = /* @__PURE__ */ object({
  stytch_resources: array(RBACResource),
  custom_roles: array(RBACRole),
  custom_resources: array(RBACResource),
  custom_scopes: array(RBACScope),
  stytch_member: nullish(RBACDefaultRole),
  stytch_admin: nullish(RBACDefaultRole),
  stytch_user: nullish(RBACDefaultRole),
});

export const RBACPolicyGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  policy: RBACPolicy,
  status_code: number(),
});

export const RBACPolicySetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  policy: RBACPolicy,
  status_code: number(),
});

export const RedirectURLType: Check = /* @__PURE__ */ object({
  is_default: boolean,
  type: nullish(string),
});

export const RedirectURL: Check = /* @__PURE__ */ object({
  url: string,
  valid_types: array(RedirectURLType),
});

export const RedirectURLsGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  redirect_url: RedirectURL,
  status_code: number(),
});

export const RedirectURLsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  redirect_url: RedirectURL,
  status_code: number(),
});

export const RedirectURLsUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  redirect_url: RedirectURL,
  status_code: number(),
});

export const RedirectURLsDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const RedirectURLsGetAllResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  redirect_urls: array(RedirectURL),
  status_code: number(),
});

export const ConsumerBasicConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
  domains: array(string),
  bundle_ids: array(string),
});

export const ConsumerSessionsConfig: Check = /* @__PURE__ */ object({
  max_session_duration_minutes: number(),
});

export const ConsumerMagicLinksConfig: Check = /* @__PURE__ */ object({
  login_or_create_enabled: boolean,
  send_enabled: boolean,
  pkce_required: boolean,
});

export const SMSAutofillMetadata: Check = /* @__PURE__ */ object({
  metadata_type: string,
  metadata_value: string,
  bundle_id: string,
});

export const ConsumerOTPsConfig: Check = /* @__PURE__ */ object({
  sms_login_or_create_enabled: boolean,
  whatsapp_login_or_create_enabled: boolean,
  email_login_or_create_enabled: boolean,
  sms_send_enabled: boolean,
  whatsapp_send_enabled: boolean,
  email_send_enabled: boolean,
  sms_autofill_metadata: array(SMSAutofillMetadata),
});

export const ConsumerOAuthConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
  pkce_required: boolean,
});

export const ConsumerTOTPsConfig: Check = /* @__PURE__ */ object({
  create_totps: boolean,
  enabled: boolean,
});

export const ConsumerWebAuthnConfig: Check = /* @__PURE__ */ object({
  create_webauthns: boolean,
  enabled: boolean,
});

export const ConsumerCryptoWalletsConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
  siwe_required: boolean,
});

export const ConsumerDFPPAConfig: Check = /* @__PURE__ */ object({
  enabled: nullish(string),
  on_challenge: nullish(string),
});

export const ConsumerBiometricsConfig: Check = /* @__PURE__ */ object({
  create_biometrics_enabled: boolean,
  enabled: boolean,
});

export const ConsumerPasswordsConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
  pkce_required_for_password_resets: boolean,
});

export const ConsumerCookiesConfig: Check = /* @__PURE__ */ object({
  http_only: string,
});

export const ConsumerUserImpersonationConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
});

export const ConsumerConfig: Check = /* @__PURE__ */ object({
  basic: nullish(ConsumerBasicConfig),
  sessions: nullish(ConsumerSessionsConfig),
  magic_links: nullish(ConsumerMagicLinksConfig),
  otps: nullish(ConsumerOTPsConfig),
  oauth: nullish(ConsumerOAuthConfig),
  totps: nullish(ConsumerTOTPsConfig),
  webauthn: nullish(ConsumerWebAuthnConfig),
  crypto_wallets: nullish(ConsumerCryptoWalletsConfig),
  dfppa: nullish(ConsumerDFPPAConfig),
  biometrics: nullish(ConsumerBiometricsConfig),
  passwords: nullish(ConsumerPasswordsConfig),
  cookies: nullish(ConsumerCookiesConfig),
  user_impersonation: nullish(ConsumerUserImpersonationConfig),
});

export const SDKGetConsumerConfigResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  config: ConsumerConfig,
  status_code: number(),
});

export const ConsumerSessionsConfigInput: Check = /* @__PURE__ */ object({
  max_session_duration_minutes: int(),
});

export const ConsumerConfigInput: Check = /* @__PURE__ */ object({
  basic: nullish(ConsumerBasicConfig),
  sessions: nullish(ConsumerSessionsConfigInput),
  magic_links: nullish(ConsumerMagicLinksConfig),
  otps: nullish(ConsumerOTPsConfig),
  oauth: nullish(ConsumerOAuthConfig),
  totps: nullish(ConsumerTOTPsConfig),
  webauthn: nullish(ConsumerWebAuthnConfig),
  crypto_wallets: nullish(ConsumerCryptoWalletsConfig),
  dfppa: nullish(ConsumerDFPPAConfig),
  biometrics: nullish(ConsumerBiometricsConfig),
  passwords: nullish(ConsumerPasswordsConfig),
  cookies: nullish(ConsumerCookiesConfig),
  user_impersonation: nullish(ConsumerUserImpersonationConfig),
});

export const SDKSetConsumerConfigResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  config: ConsumerConfig,
  status_code: number(),
});

export const AuthorizedB2BDomain: Check = /* @__PURE__ */ object({
  domain: string,
  slug_pattern: string,
});

export const B2BBasicConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
  allow_self_onboarding: boolean,
  enable_member_permissions: boolean,
  domains: array(AuthorizedB2BDomain),
  bundle_ids: array(string),
});

export const B2BSessionsConfig: Check = /* @__PURE__ */ object({
  max_session_duration_minutes: number(),
});

export const B2BMagicLinksConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
  pkce_required: boolean,
});

export const B2BOAuthConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
  pkce_required: boolean,
});

export const B2BTOTPsConfig: Check = /* @__PURE__ */ object({
  create_totps: boolean,
  enabled: boolean,
});

export const B2BSSOConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
  pkce_required: boolean,
});

export const B2BOTPsConfig: Check = /* @__PURE__ */ object({
  sms_enabled: boolean,
  sms_autofill_metadata: array(SMSAutofillMetadata),
  email_enabled: boolean,
});

export const B2BDFPPAConfig: Check = /* @__PURE__ */ object({
  enabled: nullish(string),
  on_challenge: nullish(string),
});

export const B2BPasswordsConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
  pkce_required_for_password_resets: boolean,
});

export const B2BCookiesConfig: Check = /* @__PURE__ */ object({
  http_only: string,
});

export const B2BUserImpersonationConfig: Check = /* @__PURE__ */ object({
  enabled: boolean,
});

export const B2BConfig: Check = /* @__PURE__ */ object({
  basic: nullish(B2BBasicConfig),
  sessions: nullish(B2BSessionsConfig),
  magic_links: nullish(B2BMagicLinksConfig),
  oauth: nullish(B2BOAuthConfig),
  totps: nullish(B2BTOTPsConfig),
  sso: nullish(B2BSSOConfig),
  otps: nullish(B2BOTPsConfig),
  dfppa: nullish(B2BDFPPAConfig),
  passwords: nullish(B2BPasswordsConfig),
  cookies: nullish(B2BCookiesConfig),
  user_impersonation: nullish(B2BUserImpersonationConfig),
});

export const SDKGetB2BConfigResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  config: B2BConfig,
  status_code: number(),
});

export const B2BSessionsConfigInput: Check = /* @__PURE__ */ object({
  max_session_duration_minutes: int(),
});

export const B2BConfigInput: Check = /* @__PURE__ */ object({
  basic: nullish(B2BBasicConfig),
  sessions: nullish(B2BSessionsConfigInput),
  magic_links: nullish(B2BMagicLinksConfig),
  oauth: nullish(B2BOAuthConfig),
  totps: nullish(B2BTOTPsConfig),
  sso: nullish(B2BSSOConfig),
  otps: nullish(B2BOTPsConfig),
  dfppa: nullish(B2BDFPPAConfig),
  passwords: nullish(B2BPasswordsConfig),
  cookies: nullish(B2BCookiesConfig),
  user_impersonation: nullish(B2BUserImpersonationConfig),
});

export const SDKSetB2BConfigResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  config: B2BConfig,
  status_code: number(),
});

export const MaskedSecret: Check = /* @__PURE__ */ object({
  secret_id: string,
  last_four: string,
  created_at: nullish(string),
  used_at: nullish(string),
});

export const SecretsGetAllResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  secrets: array(MaskedSecret),
  status_code: number(),
});

export const Secret: Check = /* @__PURE__ */ object({
  secret_id: string,
  secret: string,
  created_at: nullish(string),
});

export const SecretsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  secret: Secret,
  status_code: number(),
});

export const SecretsGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  secret: MaskedSecret,
  status_code: number(),
});

export const SecretsDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const PEMFile: Check = /* @__PURE__ */ object({
  pem_file_id: string,
  public_key: string,
});

export const TrustedTokenProfile: Check = /* @__PURE__ */ object({
  profile_id: string,
  name: string,
  audience: string,
  issuer: string,
  pem_files: array(PEMFile),
  can_jit_provision: boolean,
  jwks_url: nullish(string),
  attribute_mapping: nullish(record(unknown)),
  public_key_type: nullish(string),
});

export const TrustedTokenProfilesGetAllResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  profiles: array(TrustedTokenProfile),
  status_code: number(),
});

export const TrustedTokenProfilesCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  profile: TrustedTokenProfile,
  status_code: number(),
});

export const TrustedTokenProfilesGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  profile: TrustedTokenProfile,
  status_code: number(),
});

export const TrustedTokenProfilesUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  profile: TrustedTokenProfile,
  status_code: number(),
});

export const TrustedTokenProfilesDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const TrustedTokenProfilesCreatePEMFileResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  pem_file: PEMFile,
  status_code: number(),
});

export const TrustedTokenProfilesGetPEMFileResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  pem_file: PEMFile,
  status_code: number(),
});

export const TrustedTokenProfilesDeletePEMFileResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});
