// Written by "npm run generate" from openapi/stytch-management.yaml. Do not edit: change the spec.
// spec sha256: a776cb7dfea90be3e6689430cef8698ad5434bb3f1d80860743de28726fca01f

/** Arguments of `projects.create`. */
export interface ProjectsCreateParams {
  /** Name of the project. */
  name: string;
  /** Kind of users that the project is for: consumers, organizations with members, or both. */
  vertical?: 'ALL' | 'CONSUMER' | 'B2B' | (string & {}) | null;
  /** Slug of the project. Generated if it is left out; it cannot change later. */
  project_slug?: string | null;
}

/** Arguments of `projects.get`. */
export interface ProjectsGetParams {
  /** Slug of the project. */
  project_slug: string;
}

/** Arguments of `projects.update`. */
export interface ProjectsUpdateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Name of the project. */
  name?: string | null;
}

/** Arguments of `projects.delete`. */
export interface ProjectsDeleteParams {
  /** Slug of the project. */
  project_slug: string;
}

/** Arguments of `countryCodeAllowlist.getAllowedSMSCountryCodes`. */
export interface CountryCodeAllowlistGetAllowedSMSCountryCodesParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `countryCodeAllowlist.setAllowedSMSCountryCodes`. */
export interface CountryCodeAllowlistSetAllowedSMSCountryCodesParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Countries to which messages may be sent. */
  country_codes: string[];
}

/** Arguments of `countryCodeAllowlist.getAllowedWhatsAppCountryCodes`. */
export interface CountryCodeAllowlistGetAllowedWhatsAppCountryCodesParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `countryCodeAllowlist.setAllowedWhatsAppCountryCodes`. */
export interface CountryCodeAllowlistSetAllowedWhatsAppCountryCodesParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Countries to which messages may be sent. */
  country_codes: string[];
}

/** Arguments of `emailTemplates.getAll`. */
export interface EmailTemplatesGetAllParams {
  /** Slug of the project. */
  project_slug: string;
}

/** Arguments of `emailTemplates.create`. */
export interface EmailTemplatesCreateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Id of the e-mail template. */
  template_id: string;
  /** Name of the template. */
  name?: string | null;
  /** Sender of the messages. */
  sender_information?: SenderInformation | null;
  /** Looks of the prebuilt template. */
  prebuilt_customization?: PrebuiltCustomization | null;
  /** Content of a custom template. */
  custom_html_customization?: CustomHTMLCustomization | null;
}

/** Arguments of `emailTemplates.get`. */
export interface EmailTemplatesGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Id of the e-mail template. */
  template_id: string;
}

/** Arguments of `emailTemplates.update`. */
export interface EmailTemplatesUpdateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Id of the e-mail template. */
  template_id: string;
  /** Name of the template. */
  name?: string | null;
  /** Sender of the messages. */
  sender_information?: SenderInformation | null;
  /** Looks of the prebuilt template. */
  prebuilt_customization?: PrebuiltCustomization | null;
  /** Content of a custom template. */
  custom_html_customization?: CustomHTMLCustomization | null;
}

/** Arguments of `emailTemplates.delete`. */
export interface EmailTemplatesDeleteParams {
  /** Slug of the project. */
  project_slug: string;
  /** Id of the e-mail template. */
  template_id: string;
}

/** Arguments of `emailTemplates.getDefault`. */
export interface EmailTemplatesGetDefaultParams {
  /** Slug of the project. */
  project_slug: string;
  /** Kind of messages. */
  email_template_type:
    | 'LOGIN'
    | 'SIGNUP'
    | 'INVITE'
    | 'RESET_PASSWORD'
    | 'ONE_TIME_PASSCODE'
    | 'ONE_TIME_PASSCODE_SIGNUP'
    | 'VERIFY_EMAIL_PASSWORD_RESET'
    | 'UNLOCK'
    | 'PREBUILT'
    | (string & {});
}

/** Arguments of `emailTemplates.setDefault`. */
export interface EmailTemplatesSetDefaultParams {
  /** Slug of the project. */
  project_slug: string;
  /** Kind of messages. */
  email_template_type:
    | 'LOGIN'
    | 'SIGNUP'
    | 'INVITE'
    | 'RESET_PASSWORD'
    | 'ONE_TIME_PASSCODE'
    | 'ONE_TIME_PASSCODE_SIGNUP'
    | 'VERIFY_EMAIL_PASSWORD_RESET'
    | 'UNLOCK'
    | 'PREBUILT'
    | (string & {});
  /** Id of the e-mail template. */
  template_id: string;
}

/** Arguments of `emailTemplates.unsetDefault`. */
export interface EmailTemplatesUnsetDefaultParams {
  /** Slug of the project. */
  project_slug: string;
  /** Kind of messages. */
  email_template_type:
    | 'LOGIN'
    | 'SIGNUP'
    | 'INVITE'
    | 'RESET_PASSWORD'
    | 'ONE_TIME_PASSCODE'
    | 'ONE_TIME_PASSCODE_SIGNUP'
    | 'VERIFY_EMAIL_PASSWORD_RESET'
    | 'UNLOCK'
    | 'PREBUILT'
    | (string & {});
}

/** Arguments of `environments.getAll`. */
export interface EnvironmentsGetAllParams {
  /** Slug of the project. */
  project_slug: string;
}

/** Arguments of `environments.create`. */
export interface EnvironmentsCreateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Name of the environment. */
  name: string;
  /** Kind of the environment. A project has at most one of the kind LIVE. */
  type?: 'LIVE' | 'TEST' | (string & {}) | null;
  /** Slug of the environment. Generated if it is left out; it cannot change later. */
  environment_slug?: string | null;
  /** Whether a member has one password for all organizations. */
  cross_org_passwords_enabled?: boolean | null;
  /** Whether users can be impersonated. */
  user_impersonation_enabled?: boolean | null;
  /** URL by which sessions of another system are migrated. */
  zero_downtime_session_migration_url?: string | null;
  /** Whether locked users can unlock themselves. */
  user_lock_self_serve_enabled?: boolean | null;
  /** Number of failed attempts after which a user is locked. */
  user_lock_threshold?: number | null;
  /** Time for which a user is locked. */
  user_lock_ttl?: number | null;
  /** URL of the page that authorizes Connected Apps. */
  idp_authorization_url?: string | null;
  /** Whether Connected Apps can register themselves. */
  idp_dynamic_client_registration_enabled?: boolean | null;
  /** Template of the access tokens of Connected Apps that have registered themselves. */
  idp_dynamic_client_registration_access_token_template_content?: string | null;
}

/** Arguments of `environments.get`. */
export interface EnvironmentsGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `environments.update`. */
export interface EnvironmentsUpdateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Name of the environment. */
  name?: string | null;
  /** Whether a member has one password for all organizations. */
  cross_org_passwords_enabled?: boolean | null;
  /** Whether users can be impersonated. */
  user_impersonation_enabled?: boolean | null;
  /** URL by which sessions of another system are migrated. */
  zero_downtime_session_migration_url?: string | null;
  /** Whether magic links in e-mails use the custom domain. */
  use_custom_domain_in_magic_link_emails?: boolean | null;
  /** Whether locked users can unlock themselves. */
  user_lock_self_serve_enabled?: boolean | null;
  /** Number of failed attempts after which a user is locked. */
  user_lock_threshold?: number | null;
  /** Time for which a user is locked. */
  user_lock_ttl?: number | null;
  /** URL of the page that authorizes Connected Apps. */
  idp_authorization_url?: string | null;
  /** Whether Connected Apps can register themselves. */
  idp_dynamic_client_registration_enabled?: boolean | null;
  /** Template of the access tokens of Connected Apps that have registered themselves. */
  idp_dynamic_client_registration_access_token_template_content?: string | null;
}

/** Arguments of `environments.delete`. */
export interface EnvironmentsDeleteParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `environments.getMetrics`. */
export interface EnvironmentsGetMetricsParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `eventLogStreaming.get`. */
export interface EventLogStreamingGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** System that events are sent to. */
  destination_type: 'DATADOG' | 'GRAFANA_LOKI' | (string & {});
}

/** Arguments of `eventLogStreaming.update`. */
export interface EventLogStreamingUpdateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** System that events are sent to. */
  destination_type: 'DATADOG' | 'GRAFANA_LOKI' | (string & {});
  /** Settings of the destination. */
  destination_config?: DestinationConfig | null;
}

/** Arguments of `eventLogStreaming.delete`. */
export interface EventLogStreamingDeleteParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** System that events are sent to. */
  destination_type: 'DATADOG' | 'GRAFANA_LOKI' | (string & {});
}

/** Arguments of `eventLogStreaming.create`. */
export interface EventLogStreamingCreateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** System that events are sent to. */
  destination_type?: 'DATADOG' | 'GRAFANA_LOKI' | (string & {}) | null;
  /** Settings of the destination. */
  destination_config?: DestinationConfig | null;
}

/** Arguments of `eventLogStreaming.enable`. */
export interface EventLogStreamingEnableParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** System that events are sent to. */
  destination_type: 'DATADOG' | 'GRAFANA_LOKI' | (string & {});
}

/** Arguments of `eventLogStreaming.disable`. */
export interface EventLogStreamingDisableParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** System that events are sent to. */
  destination_type: 'DATADOG' | 'GRAFANA_LOKI' | (string & {});
}

/** Arguments of `jwtTemplates.get`. */
export interface JwtTemplatesGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Kind of tokens that the template is for. */
  jwt_template_type: 'SESSION' | 'M2M' | (string & {});
}

/** Arguments of `jwtTemplates.set`. */
export interface JwtTemplatesSetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Kind of tokens that the template is for. */
  jwt_template_type: 'SESSION' | 'M2M' | (string & {});
  /** Content of the template. */
  template_content: string;
  /** Custom audience of the tokens. */
  custom_audience: string;
}

/** Arguments of `passwordStrengthConfig.get`. */
export interface PasswordStrengthConfigGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `passwordStrengthConfig.set`. */
export interface PasswordStrengthConfigSetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Whether new passwords are looked up in known breaches. */
  check_breach_on_creation: boolean;
  /** Whether passwords are looked up in known breaches at sign-in. */
  check_breach_on_authentication: boolean;
  /** Whether the strength of passwords is checked at sign-in. */
  validate_on_authentication: boolean;
  /** Policy by which the strength of passwords is rated. */
  validation_policy?: 'ZXCVBN' | 'LUDS' | (string & {}) | null;
  /** Minimum length of passwords by the policy LUDS. */
  luds_min_password_length?: number | null;
  /** Minimum number of kinds of characters in passwords by the policy LUDS. */
  luds_min_password_complexity?: number | null;
}

/** Arguments of `publicTokens.getAll`. */
export interface PublicTokensGetAllParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `publicTokens.create`. */
export interface PublicTokensCreateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `publicTokens.get`. */
export interface PublicTokensGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Public token, which front ends use. */
  public_token: string;
}

/** Arguments of `publicTokens.delete`. */
export interface PublicTokensDeleteParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Public token, which front ends use. */
  public_token: string;
}

/** Arguments of `rbacPolicy.get`. */
export interface RbacPolicyGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `rbacPolicy.set`. */
export interface RbacPolicySetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Role that every member has. */
  stytch_member?: RBACDefaultRole | null;
  /** Role of administrators of an organization. */
  stytch_admin?: RBACDefaultRole | null;
  /** Role that every user has. */
  stytch_user?: RBACDefaultRole | null;
  /** Roles of the environment. */
  custom_roles?: RBACRole[] | null;
  /** Resources of the environment. */
  custom_resources?: RBACResource[] | null;
  /** Scopes of the environment. */
  custom_scopes?: RBACScope[] | null;
}

/** Arguments of `redirectURLs.get`. */
export interface RedirectURLsGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** The URL. */
  url: string;
}

/** Arguments of `redirectURLs.create`. */
export interface RedirectURLsCreateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** The URL. */
  url: string;
  /** Purposes that the URL may be used for. */
  valid_types?: RedirectURLType[] | null;
  /** Leaves the default URLs as they are. */
  do_not_promote_defaults?: boolean | null;
}

/** Arguments of `redirectURLs.update`. */
export interface RedirectURLsUpdateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** The URL. */
  url: string;
  /** Purposes that the URL may be used for. */
  valid_types?: RedirectURLType[] | null;
  /** Leaves the default URLs as they are. */
  do_not_promote_defaults?: boolean | null;
}

/** Arguments of `redirectURLs.delete`. */
export interface RedirectURLsDeleteParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** The URL. */
  url: string;
  /** Leaves the default URLs as they are. */
  do_not_promote_defaults?: boolean | null;
}

/** Arguments of `redirectURLs.getAll`. */
export interface RedirectURLsGetAllParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `sdk.getConsumerConfig`. */
export interface SdkGetConsumerConfigParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `sdk.setConsumerConfig`. */
export interface SdkSetConsumerConfigParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Settings of front ends. */
  config?: ConsumerConfigInput | null;
}

/** Arguments of `sdk.getB2BConfig`. */
export interface SdkGetB2BConfigParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `sdk.setB2BConfig`. */
export interface SdkSetB2BConfigParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Settings of front ends. */
  config?: B2BConfigInput | null;
}

/** Arguments of `secrets.getAll`. */
export interface SecretsGetAllParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `secrets.create`. */
export interface SecretsCreateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `secrets.get`. */
export interface SecretsGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Id of the secret. */
  secret_id: string;
}

/** Arguments of `secrets.delete`. */
export interface SecretsDeleteParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Id of the secret. */
  secret_id: string;
}

/** Arguments of `trustedTokenProfiles.getAll`. */
export interface TrustedTokenProfilesGetAllParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
}

/** Arguments of `trustedTokenProfiles.create`. */
export interface TrustedTokenProfilesCreateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Name of the profile. */
  name: string;
  /** Audience of the trusted tokens. */
  audience: string;
  /** Issuer of the trusted tokens. */
  issuer: string;
  /** Public keys of the issuer, as PEM. */
  pem_files: string[];
  /** Whether an unknown user is created at sign-in. */
  can_jit_provision: boolean;
  /** URL of the issuer's key set. */
  jwks_url?: string | null;
  /** Mapping between attributes and claims of the trusted tokens. */
  attribute_mapping?: { [key: string]: unknown } | null;
  /** How the keys of the issuer are given: as key set or as PEM. */
  public_key_type?: 'JWK' | 'PEM' | (string & {}) | null;
}

/** Arguments of `trustedTokenProfiles.get`. */
export interface TrustedTokenProfilesGetParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Id of the trusted token profile. */
  profile_id: string;
}

/** Arguments of `trustedTokenProfiles.update`. */
export interface TrustedTokenProfilesUpdateParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Id of the trusted token profile. */
  profile_id: string;
  /** Name of the profile. */
  name?: string | null;
  /** Audience of the trusted tokens. */
  audience?: string | null;
  /** Issuer of the trusted tokens. */
  issuer?: string | null;
  /** URL of the issuer's key set. */
  jwks_url?: string | null;
  /** Mapping between attributes and claims of the trusted tokens. */
  attribute_mapping?: { [key: string]: unknown } | null;
  /** Whether an unknown user is created at sign-in. */
  can_jit_provision?: boolean | null;
}

/** Arguments of `trustedTokenProfiles.delete`. */
export interface TrustedTokenProfilesDeleteParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Id of the trusted token profile. */
  profile_id: string;
}

/** Arguments of `trustedTokenProfiles.createPEMFile`. */
export interface TrustedTokenProfilesCreatePEMFileParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Id of the trusted token profile. */
  profile_id: string;
  /** Public key, as PEM. */
  public_key: string;
}

/** Arguments of `trustedTokenProfiles.getPEMFile`. */
export interface TrustedTokenProfilesGetPEMFileParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Id of the trusted token profile. */
  profile_id: string;
  /** Id of the public key. */
  pem_file_id: string;
}

/** Arguments of `trustedTokenProfiles.deletePEMFile`. */
export interface TrustedTokenProfilesDeletePEMFileParams {
  /** Slug of the project. */
  project_slug: string;
  /** Slug of the environment. */
  environment_slug: string;
  /** Id of the trusted token profile. */
  profile_id: string;
  /** Id of the public key. */
  pem_file_id: string;
}

/** A project of the workspace. */
export interface Project {
  /**
   * Slug of the project.
   * @example example-project
   */
  project_slug: string;
  /**
   * Name of the project.
   * @example Example
   */
  name: string;
  /**
   * Kind of users that the project is for: consumers, organizations with members, or both.
   * @example CONSUMER
   */
  vertical?: 'ALL' | 'CONSUMER' | 'B2B' | (string & {}) | null;
  /** Time of creation. */
  created_at?: string | null;
}

/** Response of `projects.create`. */
export interface ProjectsCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The project. */
  project: Project;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `projects.delete`. */
export interface ProjectsDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `projects.getAll`. */
export interface ProjectsGetAllResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** All projects of the workspace. */
  projects: Project[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `projects.get`. */
export interface ProjectsGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The project. */
  project: Project;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `projects.update`. */
export interface ProjectsUpdateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The project. */
  project: Project;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `countryCodeAllowlist.getAllowedSMSCountryCodes`. */
export interface CountryCodeAllowlistGetAllowedSMSCountryCodesResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Countries to which messages may be sent.
   * @example ['US', 'DE']
   */
  country_codes: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `countryCodeAllowlist.getAllowedWhatsAppCountryCodes`. */
export interface CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Countries to which messages may be sent.
   * @example ['US', 'DE']
   */
  country_codes: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `countryCodeAllowlist.setAllowedSMSCountryCodes`. */
export interface CountryCodeAllowlistSetAllowedSMSCountryCodesResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Countries to which messages may be sent.
   * @example ['US', 'DE']
   */
  country_codes: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `countryCodeAllowlist.setAllowedWhatsAppCountryCodes`. */
export interface CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Countries to which messages may be sent.
   * @example ['US', 'DE']
   */
  country_codes: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Content of a custom template. */
export interface CustomHTMLCustomization {
  /**
   * Kind of messages that the template is for.
   * @example LOGIN
   */
  template_type?:
    | 'LOGIN'
    | 'SIGNUP'
    | 'INVITE'
    | 'RESET_PASSWORD'
    | 'ONE_TIME_PASSCODE'
    | 'ONE_TIME_PASSCODE_SIGNUP'
    | 'VERIFY_EMAIL_PASSWORD_RESET'
    | 'UNLOCK'
    | 'PREBUILT'
    | (string & {})
    | null;
  /** Content of the message in HTML. */
  html_content?: string | null;
  /** Content of the message in plain text. */
  plaintext_content?: string | null;
  /** Subject of the message. */
  subject?: string | null;
}

/** A template of e-mails. */
export interface EmailTemplate {
  /**
   * Id of the e-mail template.
   * @example example-template
   */
  template_id: string;
  /** Name of the template. */
  name?: string | null;
  /** Sender of the messages. */
  sender_information?: SenderInformation | null;
  /** Looks of the prebuilt template. */
  prebuilt_customization?: PrebuiltCustomization | null;
  /** Content of a custom template. */
  custom_html_customization?: CustomHTMLCustomization | null;
}

/** Looks of the prebuilt template. */
export interface PrebuiltCustomization {
  /** Radius of the corners of buttons. */
  button_border_radius?: number | null;
  /** Color of buttons. */
  button_color?: string | null;
  /** Color of the text on buttons. */
  button_text_color?: string | null;
  /**
   * Font of the message.
   * @example HELVETICA
   */
  font_family?:
    | 'ARIAL'
    | 'BRUSH_SCRIPT_MT'
    | 'COURIER_NEW'
    | 'GEORGIA'
    | 'HELVETICA'
    | 'TAHOMA'
    | 'TIMES_NEW_ROMAN'
    | 'TREBUCHET_MS'
    | 'VERDANA'
    | (string & {})
    | null;
  /**
   * Alignment of the text.
   * @example LEFT
   */
  text_alignment?: 'LEFT' | 'CENTER' | (string & {}) | null;
}

/** Sender of messages. */
export interface SenderInformation {
  /** Part before the @ of the address that messages come from. */
  from_local_part?: string | null;
  /** Domain of the address that messages come from. */
  from_domain?: string | null;
  /** Name of the sender. */
  from_name?: string | null;
  /** Part before the @ of the address for replies. */
  reply_to_local_part?: string | null;
  /** Name at the address for replies. */
  reply_to_name?: string | null;
}

/** Response of `emailTemplates.create`. */
export interface EmailTemplatesCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The template. */
  email_template: EmailTemplate;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `emailTemplates.delete`. */
export interface EmailTemplatesDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `emailTemplates.getAll`. */
export interface EmailTemplatesGetAllResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** All templates of the project. */
  email_templates: EmailTemplate[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `emailTemplates.getDefault`. */
export interface EmailTemplatesGetDefaultResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the e-mail template.
   * @example example-template
   */
  template_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `emailTemplates.get`. */
export interface EmailTemplatesGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The template. */
  email_template: EmailTemplate;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `emailTemplates.setDefault`. */
export interface EmailTemplatesSetDefaultResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `emailTemplates.unsetDefault`. */
export interface EmailTemplatesUnsetDefaultResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `emailTemplates.update`. */
export interface EmailTemplatesUpdateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The template. */
  email_template: EmailTemplate;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** An environment of a project, with its settings. */
export interface Environment {
  /**
   * Slug of the environment.
   * @example test
   */
  environment_slug: string;
  /**
   * Slug of the project.
   * @example example-project
   */
  project_slug: string;
  /**
   * Name of the environment.
   * @example Test
   */
  name: string;
  /**
   * Id in the callback URLs of OAuth providers.
   * @example oauth-callback-test-00000000-0000-4000-8000-000000000001
   */
  oauth_callback_id: string;
  /**
   * Whether a member has one password for all organizations.
   * @example false
   */
  cross_org_passwords_enabled: boolean;
  /**
   * Whether users can be impersonated.
   * @example false
   */
  user_impersonation_enabled: boolean;
  /**
   * URL by which sessions of another system are migrated.
   * @example https://example.com/userinfo
   */
  zero_downtime_session_migration_url: string;
  /**
   * Whether magic links in e-mails use the custom domain.
   * @example false
   */
  use_custom_domain_in_magic_link_emails: boolean;
  /**
   * Whether locked users can unlock themselves.
   * @example false
   */
  user_lock_self_serve_enabled: boolean;
  /**
   * Number of failed attempts after which a user is locked.
   * @example 10
   */
  user_lock_threshold: number;
  /**
   * Time for which a user is locked.
   * @example 3600
   */
  user_lock_ttl: number;
  /**
   * URL of the page that authorizes Connected Apps.
   * @example https://example.com/authorize
   */
  idp_authorization_url: string;
  /**
   * Whether Connected Apps can register themselves.
   * @example false
   */
  idp_dynamic_client_registration_enabled: boolean;
  /**
   * Template of the access tokens of Connected Apps that have registered themselves.
   * @example {}
   */
  idp_dynamic_client_registration_access_token_template_content: string;
  /**
   * Id of the environment as a project of the authentication APIs.
   * @example project-test-00000000-0000-4000-8000-000000000001
   */
  project_id: string;
  /**
   * Kind of the environment.
   * @example TEST
   */
  type?: 'LIVE' | 'TEST' | (string & {}) | null;
  /** Time of creation. */
  created_at?: string | null;
}

/** Numbers of what an environment has. */
export interface EnvironmentMetrics {
  /**
   * Number of users.
   * @example 3
   */
  user_count: number;
  /**
   * Number of organizations.
   * @example 2
   */
  organization_count: number;
  /**
   * Number of members.
   * @example 5
   */
  member_count: number;
  /**
   * Number of M2M clients.
   * @example 1
   */
  m2m_client_count: number;
}

/** Response of `environments.create`. */
export interface EnvironmentsCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The environment. */
  environment: Environment;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `environments.delete`. */
export interface EnvironmentsDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `environments.getAll`. */
export interface EnvironmentsGetAllResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** All environments of the project. */
  environments: Environment[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `environments.getMetrics`. */
export interface EnvironmentsGetMetricsResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The numbers. */
  metrics: EnvironmentMetrics;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `environments.get`. */
export interface EnvironmentsGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The environment. */
  environment: Environment;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `environments.update`. */
export interface EnvironmentsUpdateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The environment. */
  environment: Environment;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Settings for Datadog, with the API key. */
export interface DatadogConfig {
  /**
   * API key of Datadog. Only the responses to create and update show it.
   * @example example-api-key
   */
  api_key: string;
  /**
   * Site of the Datadog account.
   * @example US
   */
  site?: 'US' | 'US3' | 'US5' | 'EU' | 'AP1' | (string & {}) | null;
}

/** Settings for Datadog, without the API key. */
export interface DatadogConfigMasked {
  /**
   * Last four characters of the API key.
   * @example -key
   */
  api_key_last_four: string;
  /**
   * Site of the Datadog account.
   * @example US
   */
  site?: 'US' | 'US3' | 'US5' | 'EU' | 'AP1' | (string & {}) | null;
}

/** Settings of a destination; one field for its type. */
export interface DestinationConfig {
  /** Settings for Datadog. */
  datadog?: DatadogConfig | null;
  /** Settings for Grafana Loki. */
  grafana_loki?: GrafanaLokiConfig | null;
}

/** Settings of a destination, without secrets. */
export interface DestinationConfigMasked {
  /** Settings for Datadog. */
  datadog?: DatadogConfigMasked | null;
  /** Settings for Grafana Loki. */
  grafana_loki?: GrafanaLokiConfigMasked | null;
}

/** A destination of events, with its secrets. */
export interface EventLogStreaming {
  /**
   * System that events are sent to.
   * @example DATADOG
   */
  destination_type?: 'DATADOG' | 'GRAFANA_LOKI' | (string & {}) | null;
  /** Settings of the destination. */
  destination_config?: DestinationConfig | null;
  /**
   * Whether events are sent.
   * @example ACTIVE
   */
  streaming_status?: 'ACTIVE' | 'DISABLED' | 'PENDING' | (string & {}) | null;
}

/** A destination of events, without its secrets. */
export interface EventLogStreamingMasked {
  /**
   * System that events are sent to.
   * @example DATADOG
   */
  destination_type?: 'DATADOG' | 'GRAFANA_LOKI' | (string & {}) | null;
  /** Settings of the destination. */
  destination_config?: DestinationConfigMasked | null;
  /**
   * Whether events are sent.
   * @example ACTIVE
   */
  streaming_status?: 'ACTIVE' | 'DISABLED' | 'PENDING' | (string & {}) | null;
}

/** Settings for Grafana Loki, with the password. */
export interface GrafanaLokiConfig {
  /**
   * Host name of Grafana Loki.
   * @example logs.example.com
   */
  hostname: string;
  /**
   * User name for Grafana Loki.
   * @example example-user
   */
  username: string;
  /**
   * Password for Grafana Loki. Only the responses to create and update show it.
   * @example example-password
   */
  password: string;
}

/** Settings for Grafana Loki, without the password. */
export interface GrafanaLokiConfigMasked {
  /**
   * Host name of Grafana Loki.
   * @example logs.example.com
   */
  hostname: string;
  /**
   * User name for Grafana Loki.
   * @example example-user
   */
  username: string;
  /**
   * Last four characters of the password.
   * @example word
   */
  password_last_four: string;
}

/** Response of `eventLogStreaming.create`. */
export interface EventLogStreamingCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The destination. */
  event_log_streaming_config: EventLogStreaming;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `eventLogStreaming.delete`. */
export interface EventLogStreamingDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `eventLogStreaming.disable`. */
export interface EventLogStreamingDisableResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `eventLogStreaming.enable`. */
export interface EventLogStreamingEnableResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `eventLogStreaming.get`. */
export interface EventLogStreamingGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The destination. */
  event_log_streaming_config: EventLogStreamingMasked;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `eventLogStreaming.update`. */
export interface EventLogStreamingUpdateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The destination. */
  event_log_streaming_config: EventLogStreaming;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A template of tokens. */
export interface JWTTemplate {
  /**
   * Content of the template.
   * @example {}
   */
  template_content: string;
  /**
   * Custom audience of the tokens.
   * @example https://api.example.com
   */
  custom_audience: string;
  /**
   * Kind of tokens that the template is for.
   * @example SESSION
   */
  jwt_template_type?: 'SESSION' | 'M2M' | (string & {}) | null;
}

/** Response of `jwtTemplates.get`. */
export interface JWTTemplatesGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The template. */
  jwt_template: JWTTemplate;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `jwtTemplates.set`. */
export interface JWTTemplatesSetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The template. */
  jwt_template: JWTTemplate;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** How strong passwords must be. */
export interface PasswordStrengthConfig {
  /**
   * Whether new passwords are looked up in known breaches.
   * @example true
   */
  check_breach_on_creation: boolean;
  /**
   * Whether passwords are looked up in known breaches at sign-in.
   * @example true
   */
  check_breach_on_authentication: boolean;
  /**
   * Whether the strength of passwords is checked at sign-in.
   * @example true
   */
  validate_on_authentication: boolean;
  /**
   * Policy by which the strength of passwords is rated.
   * @example ZXCVBN
   */
  validation_policy?: 'ZXCVBN' | 'LUDS' | (string & {}) | null;
  /** Minimum length of passwords by the policy LUDS. */
  luds_min_password_length?: number | null;
  /** Minimum number of kinds of characters in passwords by the policy LUDS. */
  luds_min_password_complexity?: number | null;
}

/** Response of `passwordStrengthConfig.get`. */
export interface PasswordStrengthConfigGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The settings. */
  password_strength_config: PasswordStrengthConfig;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `passwordStrengthConfig.set`. */
export interface PasswordStrengthConfigSetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The settings. */
  password_strength_config: PasswordStrengthConfig;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A public token. */
export interface PublicToken {
  /**
   * Public token, which front ends use.
   * @example public-token-test-00000000-0000-4000-8000-000000000001
   */
  public_token: string;
  /** Time of creation. */
  created_at?: string | null;
}

/** Response of `publicTokens.create`. */
export interface PublicTokensCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The new public token. */
  public_token: PublicToken;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `publicTokens.delete`. */
export interface PublicTokensDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `publicTokens.getAll`. */
export interface PublicTokensGetAllResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** All public tokens of the environment. */
  public_tokens: PublicToken[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `publicTokens.get`. */
export interface PublicTokensGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The public token. */
  public_token: PublicToken;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A role that Stytch assigns. */
export interface RBACDefaultRole {
  /** What the holder may do. */
  permissions: RBACPermission[];
}

/** Actions on one resource. */
export interface RBACPermission {
  /**
   * Id of the resource.
   * @example documents
   */
  resource_id: string;
  /**
   * Actions on the resource that are allowed.
   * @example ['read']
   */
  actions: string[];
}

/** Roles, resources and scopes of an environment. */
export interface RBACPolicy {
  /** Resources that Stytch defines. */
  stytch_resources: RBACResource[];
  /** Roles of the environment. */
  custom_roles: RBACRole[];
  /** Resources of the environment. */
  custom_resources: RBACResource[];
  /** Scopes of the environment. */
  custom_scopes: RBACScope[];
  /** Role that every member has. */
  stytch_member?: RBACDefaultRole | null;
  /** Role of administrators of an organization. */
  stytch_admin?: RBACDefaultRole | null;
  /** Role that every user has. */
  stytch_user?: RBACDefaultRole | null;
}

/** A resource, with its actions. */
export interface RBACResource {
  /**
   * Id of the resource.
   * @example documents
   */
  resource_id: string;
  /**
   * Description, for humans.
   * @example An example.
   */
  description: string;
  /**
   * Actions that the resource has.
   * @example ['read', 'write']
   */
  available_actions: string[];
}

/** A role. */
export interface RBACRole {
  /**
   * Id of the role.
   * @example reader
   */
  role_id: string;
  /**
   * Description, for humans.
   * @example An example.
   */
  description: string;
  /** What the holder may do. */
  permissions: RBACPermission[];
}

/** A scope of access tokens. */
export interface RBACScope {
  /**
   * Name of the scope.
   * @example read:documents
   */
  scope: string;
  /**
   * Description, for humans.
   * @example An example.
   */
  description: string;
  /** What the holder may do. */
  permissions: RBACPermission[];
}

/** Response of `rbacPolicy.get`. */
export interface RBACPolicyGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The policy. */
  policy: RBACPolicy;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `rbacPolicy.set`. */
export interface RBACPolicySetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The policy. */
  policy: RBACPolicy;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A URL to which users may be redirected. */
export interface RedirectURL {
  /**
   * The URL.
   * @example https://example.com/authenticate
   */
  url: string;
  /** Purposes that the URL may be used for. */
  valid_types: RedirectURLType[];
}

/** A purpose of a redirect URL. */
export interface RedirectURLType {
  /**
   * Whether the URL is the default one for this purpose.
   * @example true
   */
  is_default: boolean;
  /**
   * Purpose of the URL.
   * @example LOGIN
   */
  type?: 'LOGIN' | 'INVITE' | 'SIGNUP' | 'RESET_PASSWORD' | 'DISCOVERY' | (string & {}) | null;
}

/** Response of `redirectURLs.create`. */
export interface RedirectURLsCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The URL with its purposes. */
  redirect_url: RedirectURL;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `redirectURLs.delete`. */
export interface RedirectURLsDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `redirectURLs.getAll`. */
export interface RedirectURLsGetAllResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** All redirect URLs of the environment. */
  redirect_urls: RedirectURL[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `redirectURLs.get`. */
export interface RedirectURLsGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The URL with its purposes. */
  redirect_url: RedirectURL;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `redirectURLs.update`. */
export interface RedirectURLsUpdateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The URL with its purposes. */
  redirect_url: RedirectURL;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A domain from which front ends may call. */
export interface AuthorizedB2BDomain {
  /**
   * Domain from which front ends may call.
   * @example https://example.com
   */
  domain: string;
  /**
   * Pattern of slugs in the domain.
   * @example {{slug}}.example.com
   */
  slug_pattern: string;
}

/** Whether and from where front ends may call. */
export interface B2BBasicConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
  /**
   * Whether visitors may create organizations.
   * @example false
   */
  allow_self_onboarding: boolean;
  /**
   * Whether front ends may use the permissions of members.
   * @example false
   */
  enable_member_permissions: boolean;
  /** Domains from which front ends may call. */
  domains: AuthorizedB2BDomain[];
  /**
   * Ids of the apps that may call.
   * @example ['com.example.app']
   */
  bundle_ids: string[];
}

/** Settings of front ends for organizations. */
export interface B2BConfig {
  /** Whether and from where front ends may call. */
  basic?: B2BBasicConfig | null;
  /** Settings of sessions. */
  sessions?: B2BSessionsConfig | null;
  /** Settings of magic links. */
  magic_links?: B2BMagicLinksConfig | null;
  /** Settings of OAuth providers. */
  oauth?: B2BOAuthConfig | null;
  /** Settings of authenticator apps. */
  totps?: B2BTOTPsConfig | null;
  /** Settings of single sign-on. */
  sso?: B2BSSOConfig | null;
  /** Settings of one-time codes. */
  otps?: B2BOTPsConfig | null;
  /** Settings of device fingerprints. */
  dfppa?: B2BDFPPAConfig | null;
  /** Settings of passwords. */
  passwords?: B2BPasswordsConfig | null;
  /** Settings of cookies. */
  cookies?: B2BCookiesConfig | null;
  /** Settings of impersonation. */
  user_impersonation?: B2BUserImpersonationConfig | null;
}

/** Settings of front ends for organizations. */
export interface B2BConfigInput {
  /** Whether and from where front ends may call. */
  basic?: B2BBasicConfig | null;
  /** Settings of sessions. */
  sessions?: B2BSessionsConfigInput | null;
  /** Settings of magic links. */
  magic_links?: B2BMagicLinksConfig | null;
  /** Settings of OAuth providers. */
  oauth?: B2BOAuthConfig | null;
  /** Settings of authenticator apps. */
  totps?: B2BTOTPsConfig | null;
  /** Settings of single sign-on. */
  sso?: B2BSSOConfig | null;
  /** Settings of one-time codes. */
  otps?: B2BOTPsConfig | null;
  /** Settings of device fingerprints. */
  dfppa?: B2BDFPPAConfig | null;
  /** Settings of passwords. */
  passwords?: B2BPasswordsConfig | null;
  /** Settings of cookies. */
  cookies?: B2BCookiesConfig | null;
  /** Settings of impersonation. */
  user_impersonation?: B2BUserImpersonationConfig | null;
}

/** Settings of cookies. */
export interface B2BCookiesConfig {
  /**
   * Whether session cookies are hidden from scripts.
   * @example DISABLED
   */
  http_only: 'DISABLED' | 'ENABLED' | 'ENFORCED' | (string & {});
}

/** Settings of device fingerprints. */
export interface B2BDFPPAConfig {
  /**
   * Whether calls of front ends are checked by their device fingerprint.
   * @example DISABLED
   */
  enabled?: 'ENABLED' | 'PASSIVE' | 'DISABLED' | (string & {}) | null;
  /**
   * What happens to a suspicious call.
   * @example ALLOW
   */
  on_challenge?: 'ALLOW' | 'BLOCK' | 'TRIGGER_CAPTCHA' | (string & {}) | null;
}

/** Settings of magic links. */
export interface B2BMagicLinksConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
  /**
   * Whether PKCE is required.
   * @example true
   */
  pkce_required: boolean;
}

/** Settings of OAuth providers. */
export interface B2BOAuthConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
  /**
   * Whether PKCE is required.
   * @example true
   */
  pkce_required: boolean;
}

/** Settings of one-time codes. */
export interface B2BOTPsConfig {
  /**
   * Whether codes may be sent by SMS.
   * @example true
   */
  sms_enabled: boolean;
  /** What messages carry so that devices fill in the code. */
  sms_autofill_metadata: SMSAutofillMetadata[];
  /**
   * Whether codes may be sent by e-mail.
   * @example true
   */
  email_enabled: boolean;
}

/** Settings of passwords. */
export interface B2BPasswordsConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
  /**
   * Whether PKCE is required to reset a password.
   * @example true
   */
  pkce_required_for_password_resets: boolean;
}

/** Settings of single sign-on. */
export interface B2BSSOConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
  /**
   * Whether PKCE is required.
   * @example true
   */
  pkce_required: boolean;
}

/** Settings of sessions. */
export interface B2BSessionsConfig {
  /**
   * Maximum lifetime of a session, in minutes.
   * @example 527040
   */
  max_session_duration_minutes: number;
}

/** Settings of sessions. */
export interface B2BSessionsConfigInput {
  /**
   * Maximum lifetime of a session, in minutes.
   * @example 527040
   */
  max_session_duration_minutes: number;
}

/** Settings of authenticator apps. */
export interface B2BTOTPsConfig {
  /**
   * Whether front ends may register authenticator apps.
   * @example true
   */
  create_totps: boolean;
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
}

/** Whether and from where front ends may call. */
export interface ConsumerBasicConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
  /**
   * Domains from which front ends may call.
   * @example ['https://example.com']
   */
  domains: string[];
  /**
   * Ids of the apps that may call.
   * @example ['com.example.app']
   */
  bundle_ids: string[];
}

/** Settings of biometrics in mobile apps. */
export interface ConsumerBiometricsConfig {
  /**
   * Whether front ends may register biometrics.
   * @example true
   */
  create_biometrics_enabled: boolean;
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
}

/** Settings of front ends for consumers. */
export interface ConsumerConfig {
  /** Whether and from where front ends may call. */
  basic?: ConsumerBasicConfig | null;
  /** Settings of sessions. */
  sessions?: ConsumerSessionsConfig | null;
  /** Settings of magic links. */
  magic_links?: ConsumerMagicLinksConfig | null;
  /** Settings of one-time codes. */
  otps?: ConsumerOTPsConfig | null;
  /** Settings of OAuth providers. */
  oauth?: ConsumerOAuthConfig | null;
  /** Settings of authenticator apps. */
  totps?: ConsumerTOTPsConfig | null;
  /** Settings of passkeys and security keys. */
  webauthn?: ConsumerWebAuthnConfig | null;
  /** Settings of crypto wallets. */
  crypto_wallets?: ConsumerCryptoWalletsConfig | null;
  /** Settings of device fingerprints. */
  dfppa?: ConsumerDFPPAConfig | null;
  /** Settings of biometrics in mobile apps. */
  biometrics?: ConsumerBiometricsConfig | null;
  /** Settings of passwords. */
  passwords?: ConsumerPasswordsConfig | null;
  /** Settings of cookies. */
  cookies?: ConsumerCookiesConfig | null;
  /** Settings of impersonation. */
  user_impersonation?: ConsumerUserImpersonationConfig | null;
}

/** Settings of front ends for consumers. */
export interface ConsumerConfigInput {
  /** Whether and from where front ends may call. */
  basic?: ConsumerBasicConfig | null;
  /** Settings of sessions. */
  sessions?: ConsumerSessionsConfigInput | null;
  /** Settings of magic links. */
  magic_links?: ConsumerMagicLinksConfig | null;
  /** Settings of one-time codes. */
  otps?: ConsumerOTPsConfig | null;
  /** Settings of OAuth providers. */
  oauth?: ConsumerOAuthConfig | null;
  /** Settings of authenticator apps. */
  totps?: ConsumerTOTPsConfig | null;
  /** Settings of passkeys and security keys. */
  webauthn?: ConsumerWebAuthnConfig | null;
  /** Settings of crypto wallets. */
  crypto_wallets?: ConsumerCryptoWalletsConfig | null;
  /** Settings of device fingerprints. */
  dfppa?: ConsumerDFPPAConfig | null;
  /** Settings of biometrics in mobile apps. */
  biometrics?: ConsumerBiometricsConfig | null;
  /** Settings of passwords. */
  passwords?: ConsumerPasswordsConfig | null;
  /** Settings of cookies. */
  cookies?: ConsumerCookiesConfig | null;
  /** Settings of impersonation. */
  user_impersonation?: ConsumerUserImpersonationConfig | null;
}

/** Settings of cookies. */
export interface ConsumerCookiesConfig {
  /**
   * Whether session cookies are hidden from scripts.
   * @example DISABLED
   */
  http_only: 'DISABLED' | 'ENABLED' | 'ENFORCED' | (string & {});
}

/** Settings of crypto wallets. */
export interface ConsumerCryptoWalletsConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
  /**
   * Whether Sign-In with Ethereum is required.
   * @example true
   */
  siwe_required: boolean;
}

/** Settings of device fingerprints. */
export interface ConsumerDFPPAConfig {
  /**
   * Whether calls of front ends are checked by their device fingerprint.
   * @example DISABLED
   */
  enabled?: 'ENABLED' | 'PASSIVE' | 'DISABLED' | (string & {}) | null;
  /**
   * What happens to a suspicious call.
   * @example ALLOW
   */
  on_challenge?: 'ALLOW' | 'BLOCK' | 'TRIGGER_CAPTCHA' | (string & {}) | null;
}

/** Settings of magic links. */
export interface ConsumerMagicLinksConfig {
  /**
   * Whether front ends may send magic links that create users.
   * @example true
   */
  login_or_create_enabled: boolean;
  /**
   * Whether front ends may send magic links to known users.
   * @example true
   */
  send_enabled: boolean;
  /**
   * Whether PKCE is required.
   * @example true
   */
  pkce_required: boolean;
}

/** Settings of OAuth providers. */
export interface ConsumerOAuthConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
  /**
   * Whether PKCE is required.
   * @example true
   */
  pkce_required: boolean;
}

/** Settings of one-time codes. */
export interface ConsumerOTPsConfig {
  /**
   * Whether front ends may send codes that create users by SMS.
   * @example true
   */
  sms_login_or_create_enabled: boolean;
  /**
   * Whether front ends may send codes that create users by WhatsApp.
   * @example true
   */
  whatsapp_login_or_create_enabled: boolean;
  /**
   * Whether front ends may send codes that create users by e-mail.
   * @example true
   */
  email_login_or_create_enabled: boolean;
  /**
   * Whether front ends may send codes to known users by SMS.
   * @example true
   */
  sms_send_enabled: boolean;
  /**
   * Whether front ends may send codes to known users by WhatsApp.
   * @example true
   */
  whatsapp_send_enabled: boolean;
  /**
   * Whether front ends may send codes to known users by e-mail.
   * @example true
   */
  email_send_enabled: boolean;
  /** What messages carry so that devices fill in the code. */
  sms_autofill_metadata: SMSAutofillMetadata[];
}

/** Settings of passwords. */
export interface ConsumerPasswordsConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
  /**
   * Whether PKCE is required to reset a password.
   * @example true
   */
  pkce_required_for_password_resets: boolean;
}

/** Settings of sessions. */
export interface ConsumerSessionsConfig {
  /**
   * Maximum lifetime of a session, in minutes.
   * @example 527040
   */
  max_session_duration_minutes: number;
}

/** Settings of sessions. */
export interface ConsumerSessionsConfigInput {
  /**
   * Maximum lifetime of a session, in minutes.
   * @example 527040
   */
  max_session_duration_minutes: number;
}

/** Settings of authenticator apps. */
export interface ConsumerTOTPsConfig {
  /**
   * Whether front ends may register authenticator apps.
   * @example true
   */
  create_totps: boolean;
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
}

/** Settings of passkeys and security keys. */
export interface ConsumerWebAuthnConfig {
  /**
   * Whether front ends may register passkeys and security keys.
   * @example true
   */
  create_webauthns: boolean;
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
}

/** What an SMS carries so that a device fills in the code. */
export interface SMSAutofillMetadata {
  /**
   * Kind of the value.
   * @example domain
   */
  metadata_type: 'domain' | 'hash' | (string & {});
  /**
   * Domain of the site, or hash of the app.
   * @example example.com
   */
  metadata_value: string;
  /**
   * Id of the app.
   * @example com.example.app
   */
  bundle_id: string;
}

/** Response of `sdk.getB2BConfig`. */
export interface SDKGetB2BConfigResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Settings of front ends. */
  config: B2BConfig;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `sdk.getConsumerConfig`. */
export interface SDKGetConsumerConfigResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Settings of front ends. */
  config: ConsumerConfig;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `sdk.setB2BConfig`. */
export interface SDKSetB2BConfigResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Settings of front ends. */
  config: B2BConfig;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `sdk.setConsumerConfig`. */
export interface SDKSetConsumerConfigResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Settings of front ends. */
  config: ConsumerConfig;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A secret, without its value. */
export interface MaskedSecret {
  /**
   * Id of the secret.
   * @example secret-id-test-00000000-0000-4000-8000-000000000001
   */
  secret_id: string;
  /**
   * Last four characters of the secret.
   * @example cret
   */
  last_four: string;
  /** Time of creation. */
  created_at?: string | null;
  /** Time of the last use. */
  used_at?: string | null;
}

/** A new secret, with its value. */
export interface Secret {
  /**
   * Id of the secret.
   * @example secret-id-test-00000000-0000-4000-8000-000000000001
   */
  secret_id: string;
  /**
   * The secret. No other response shows it, so keep it now.
   * @example secret-test-example
   */
  secret: string;
  /** Time of creation. */
  created_at?: string | null;
}

/** Response of `secrets.create`. */
export interface SecretsCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The new secret. */
  secret: Secret;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `secrets.delete`. */
export interface SecretsDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `secrets.getAll`. */
export interface SecretsGetAllResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** All secrets, without their values. */
  secrets: MaskedSecret[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `secrets.get`. */
export interface SecretsGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The secret, without its value. */
  secret: MaskedSecret;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A public key of an issuer. */
export interface PEMFile {
  /**
   * Id of the public key.
   * @example pem-file-test-00000000-0000-4000-8000-000000000001
   */
  pem_file_id: string;
  /**
   * Public key, as PEM.
   * @example example-public-key
   */
  public_key: string;
}

/** An issuer whose tokens are trusted. */
export interface TrustedTokenProfile {
  /**
   * Id of the trusted token profile.
   * @example trusted-token-profile-test-00000000-0000-4000-8000-000000000001
   */
  profile_id: string;
  /**
   * Name of the profile.
   * @example Example issuer
   */
  name: string;
  /**
   * Audience of the trusted tokens.
   * @example example-audience
   */
  audience: string;
  /**
   * Issuer of the trusted tokens.
   * @example https://idp.example.com
   */
  issuer: string;
  /** Public keys of the issuer. */
  pem_files: PEMFile[];
  /**
   * Whether an unknown user is created at sign-in.
   * @example false
   */
  can_jit_provision: boolean;
  /** URL of the issuer's key set. */
  jwks_url?: string | null;
  /** Mapping between attributes and claims of the trusted tokens. */
  attribute_mapping?: { [key: string]: unknown } | null;
  /**
   * How the keys of the issuer are given: as key set or as PEM.
   * @example JWK
   */
  public_key_type?: 'JWK' | 'PEM' | (string & {}) | null;
}

/** Response of `trustedTokenProfiles.createPEMFile`. */
export interface TrustedTokenProfilesCreatePEMFileResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The public key. */
  pem_file: PEMFile;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `trustedTokenProfiles.create`. */
export interface TrustedTokenProfilesCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The profile. */
  profile: TrustedTokenProfile;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `trustedTokenProfiles.deletePEMFile`. */
export interface TrustedTokenProfilesDeletePEMFileResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `trustedTokenProfiles.delete`. */
export interface TrustedTokenProfilesDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `trustedTokenProfiles.getAll`. */
export interface TrustedTokenProfilesGetAllResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** All profiles of the environment. */
  profiles: TrustedTokenProfile[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `trustedTokenProfiles.getPEMFile`. */
export interface TrustedTokenProfilesGetPEMFileResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The public key. */
  pem_file: PEMFile;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `trustedTokenProfiles.get`. */
export interface TrustedTokenProfilesGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The profile. */
  profile: TrustedTokenProfile;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `trustedTokenProfiles.update`. */
export interface TrustedTokenProfilesUpdateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The profile. */
  profile: TrustedTokenProfile;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Settings of impersonation. */
export interface B2BUserImpersonationConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
}

/** Settings of impersonation. */
export interface ConsumerUserImpersonationConfig {
  /**
   * Whether front ends may use it.
   * @example true
   */
  enabled: boolean;
}

/** An error. */
export interface StytchErrorBody {
  /** HTTP status code of the response. */
  status_code?: number | null;
  /** Id of the request, for logs and support. */
  request_id?: string | null;
  /** Type of the error; the list of types is open. */
  error_type?: string | null;
  /** Explanation of the error. */
  error_message?: string | null;
  /** Address of further explanation. */
  error_url?: string | null;
}

interface Json<T> {
  content: { 'application/json': T };
}

interface Responses<T> {
  200: Json<T>;
  default: Json<StytchErrorBody>;
}

interface Call<Response, Params = {}> {
  parameters: Params;
  responses: Responses<Response>;
}

interface BodyCall<Body, Response, Params = {}> extends Call<Response, Params> {
  requestBody: Json<Body>;
}

export interface paths {
  '/pwa/v3/projects': {
    get: Call<ProjectsGetAllResponse>;
    post: BodyCall<ProjectsCreateParams, ProjectsCreateResponse>;
  };
  '/pwa/v3/projects/{project_slug}': {
    get: Call<ProjectsGetResponse, { path: ProjectsGetParams }>;
    patch: BodyCall<
      Pick<ProjectsUpdateParams, 'name'>,
      ProjectsUpdateResponse,
      { path: Pick<ProjectsUpdateParams, 'project_slug'> }
    >;
    delete: Call<ProjectsDeleteResponse, { path: ProjectsDeleteParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/sms': {
    get: Call<
      CountryCodeAllowlistGetAllowedSMSCountryCodesResponse,
      { path: CountryCodeAllowlistGetAllowedSMSCountryCodesParams }
    >;
    post: BodyCall<
      Pick<CountryCodeAllowlistSetAllowedSMSCountryCodesParams, 'country_codes'>,
      CountryCodeAllowlistSetAllowedSMSCountryCodesResponse,
      { path: Pick<CountryCodeAllowlistSetAllowedSMSCountryCodesParams, 'project_slug' | 'environment_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/whatsapp': {
    get: Call<
      CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse,
      { path: CountryCodeAllowlistGetAllowedWhatsAppCountryCodesParams }
    >;
    post: BodyCall<
      Pick<CountryCodeAllowlistSetAllowedWhatsAppCountryCodesParams, 'country_codes'>,
      CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse,
      { path: Pick<CountryCodeAllowlistSetAllowedWhatsAppCountryCodesParams, 'project_slug' | 'environment_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/email_templates': {
    get: Call<EmailTemplatesGetAllResponse, { path: EmailTemplatesGetAllParams }>;
    post: BodyCall<
      Omit<EmailTemplatesCreateParams, 'project_slug'>,
      EmailTemplatesCreateResponse,
      { path: Pick<EmailTemplatesCreateParams, 'project_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/email_templates/{template_id}': {
    get: Call<EmailTemplatesGetResponse, { path: EmailTemplatesGetParams }>;
    put: BodyCall<
      Omit<EmailTemplatesUpdateParams, 'project_slug' | 'template_id'>,
      EmailTemplatesUpdateResponse,
      { path: Pick<EmailTemplatesUpdateParams, 'project_slug' | 'template_id'> }
    >;
    delete: Call<EmailTemplatesDeleteResponse, { path: EmailTemplatesDeleteParams }>;
  };
  '/pwa/v3/projects/{project_slug}/default_email_templates/{email_template_type}': {
    get: Call<EmailTemplatesGetDefaultResponse, { path: EmailTemplatesGetDefaultParams }>;
    post: BodyCall<
      Pick<EmailTemplatesSetDefaultParams, 'template_id'>,
      EmailTemplatesSetDefaultResponse,
      { path: Pick<EmailTemplatesSetDefaultParams, 'project_slug' | 'email_template_type'> }
    >;
    delete: Call<EmailTemplatesUnsetDefaultResponse, { path: EmailTemplatesUnsetDefaultParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments': {
    get: Call<EnvironmentsGetAllResponse, { path: EnvironmentsGetAllParams }>;
    post: BodyCall<
      Omit<EnvironmentsCreateParams, 'project_slug'>,
      EnvironmentsCreateResponse,
      { path: Pick<EnvironmentsCreateParams, 'project_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}': {
    get: Call<EnvironmentsGetResponse, { path: EnvironmentsGetParams }>;
    patch: BodyCall<
      Omit<EnvironmentsUpdateParams, 'project_slug' | 'environment_slug'>,
      EnvironmentsUpdateResponse,
      { path: Pick<EnvironmentsUpdateParams, 'project_slug' | 'environment_slug'> }
    >;
    delete: Call<EnvironmentsDeleteResponse, { path: EnvironmentsDeleteParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/metrics': {
    get: Call<EnvironmentsGetMetricsResponse, { path: EnvironmentsGetMetricsParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}': {
    get: Call<EventLogStreamingGetResponse, { path: EventLogStreamingGetParams }>;
    put: BodyCall<
      Pick<EventLogStreamingUpdateParams, 'destination_config'>,
      EventLogStreamingUpdateResponse,
      { path: Pick<EventLogStreamingUpdateParams, 'project_slug' | 'environment_slug' | 'destination_type'> }
    >;
    delete: Call<EventLogStreamingDeleteResponse, { path: EventLogStreamingDeleteParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming': {
    post: BodyCall<
      Pick<EventLogStreamingCreateParams, 'destination_type' | 'destination_config'>,
      EventLogStreamingCreateResponse,
      { path: Pick<EventLogStreamingCreateParams, 'project_slug' | 'environment_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}/enable': {
    post: BodyCall<Record<string, never>, EventLogStreamingEnableResponse, { path: EventLogStreamingEnableParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}/disable': {
    post: BodyCall<Record<string, never>, EventLogStreamingDisableResponse, { path: EventLogStreamingDisableParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/jwt_templates/{jwt_template_type}': {
    get: Call<JWTTemplatesGetResponse, { path: JwtTemplatesGetParams }>;
    put: BodyCall<
      Pick<JwtTemplatesSetParams, 'template_content' | 'custom_audience'>,
      JWTTemplatesSetResponse,
      { path: Pick<JwtTemplatesSetParams, 'project_slug' | 'environment_slug' | 'jwt_template_type'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/password_strength_config': {
    get: Call<PasswordStrengthConfigGetResponse, { path: PasswordStrengthConfigGetParams }>;
    put: BodyCall<
      Omit<PasswordStrengthConfigSetParams, 'project_slug' | 'environment_slug'>,
      PasswordStrengthConfigSetResponse,
      { path: Pick<PasswordStrengthConfigSetParams, 'project_slug' | 'environment_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens': {
    get: Call<PublicTokensGetAllResponse, { path: PublicTokensGetAllParams }>;
    post: BodyCall<Record<string, never>, PublicTokensCreateResponse, { path: PublicTokensCreateParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens/{public_token}': {
    get: Call<PublicTokensGetResponse, { path: PublicTokensGetParams }>;
    delete: Call<PublicTokensDeleteResponse, { path: PublicTokensDeleteParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/rbac_policy': {
    get: Call<RBACPolicyGetResponse, { path: RbacPolicyGetParams }>;
    put: BodyCall<
      Omit<RbacPolicySetParams, 'project_slug' | 'environment_slug'>,
      RBACPolicySetResponse,
      { path: Pick<RbacPolicySetParams, 'project_slug' | 'environment_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls': {
    get: Call<
      RedirectURLsGetResponse,
      {
        path: Pick<RedirectURLsGetParams, 'project_slug' | 'environment_slug'>;
        query: Pick<RedirectURLsGetParams, 'url'>;
      }
    >;
    post: BodyCall<
      Omit<RedirectURLsCreateParams, 'project_slug' | 'environment_slug'>,
      RedirectURLsCreateResponse,
      { path: Pick<RedirectURLsCreateParams, 'project_slug' | 'environment_slug'> }
    >;
    put: BodyCall<
      Pick<RedirectURLsUpdateParams, 'valid_types' | 'do_not_promote_defaults'>,
      RedirectURLsUpdateResponse,
      {
        path: Pick<RedirectURLsUpdateParams, 'project_slug' | 'environment_slug'>;
        query: Pick<RedirectURLsUpdateParams, 'url'>;
      }
    >;
    delete: Call<
      RedirectURLsDeleteResponse,
      {
        path: Pick<RedirectURLsDeleteParams, 'project_slug' | 'environment_slug'>;
        query: Pick<RedirectURLsDeleteParams, 'url' | 'do_not_promote_defaults'>;
      }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls/all': {
    get: Call<RedirectURLsGetAllResponse, { path: RedirectURLsGetAllParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/consumer': {
    get: Call<SDKGetConsumerConfigResponse, { path: SdkGetConsumerConfigParams }>;
    put: BodyCall<
      Pick<SdkSetConsumerConfigParams, 'config'>,
      SDKSetConsumerConfigResponse,
      { path: Pick<SdkSetConsumerConfigParams, 'project_slug' | 'environment_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/b2b': {
    get: Call<SDKGetB2BConfigResponse, { path: SdkGetB2BConfigParams }>;
    put: BodyCall<
      Pick<SdkSetB2BConfigParams, 'config'>,
      SDKSetB2BConfigResponse,
      { path: Pick<SdkSetB2BConfigParams, 'project_slug' | 'environment_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets': {
    get: Call<SecretsGetAllResponse, { path: SecretsGetAllParams }>;
    post: BodyCall<Record<string, never>, SecretsCreateResponse, { path: SecretsCreateParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets/{secret_id}': {
    get: Call<SecretsGetResponse, { path: SecretsGetParams }>;
    delete: Call<SecretsDeleteResponse, { path: SecretsDeleteParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles': {
    get: Call<TrustedTokenProfilesGetAllResponse, { path: TrustedTokenProfilesGetAllParams }>;
    post: BodyCall<
      Omit<TrustedTokenProfilesCreateParams, 'project_slug' | 'environment_slug'>,
      TrustedTokenProfilesCreateResponse,
      { path: Pick<TrustedTokenProfilesCreateParams, 'project_slug' | 'environment_slug'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}': {
    get: Call<TrustedTokenProfilesGetResponse, { path: TrustedTokenProfilesGetParams }>;
    patch: BodyCall<
      Omit<TrustedTokenProfilesUpdateParams, 'project_slug' | 'environment_slug' | 'profile_id'>,
      TrustedTokenProfilesUpdateResponse,
      { path: Pick<TrustedTokenProfilesUpdateParams, 'project_slug' | 'environment_slug' | 'profile_id'> }
    >;
    delete: Call<TrustedTokenProfilesDeleteResponse, { path: TrustedTokenProfilesDeleteParams }>;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}/keys': {
    post: BodyCall<
      Pick<TrustedTokenProfilesCreatePEMFileParams, 'public_key'>,
      TrustedTokenProfilesCreatePEMFileResponse,
      { path: Pick<TrustedTokenProfilesCreatePEMFileParams, 'project_slug' | 'environment_slug' | 'profile_id'> }
    >;
  };
  '/pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}/keys/{pem_file_id}': {
    get: Call<TrustedTokenProfilesGetPEMFileResponse, { path: TrustedTokenProfilesGetPEMFileParams }>;
    delete: Call<TrustedTokenProfilesDeletePEMFileResponse, { path: TrustedTokenProfilesDeletePEMFileParams }>;
  };
}
