// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: 16ad3a601e8b8182ea08fdc514d7e886ef355790a5813ac3abee311bae843451

import type { Unchecked } from '../../facade/http/generated-runtime.ts';

/** The types that an application defines itself. The type parameter of the client has any of them. */
export interface CustomTypes {
  claims: object;
  organization: object;
  trusted: object;
  untrusted: object;
}

/** The types of a client without a type parameter: any fields. */
export interface OpenTypes {
  claims: { [key: string]: unknown };
  organization: { [key: string]: unknown };
  trusted: { [key: string]: unknown };
  untrusted: { [key: string]: unknown };
}

/** Some fields of a value; null deletes one. */
export type Changes<Value> = { [Field in keyof Value]?: Value[Field] | null };

/** Arguments of `connectedApp.clients.secrets.rotateStart`. */
export interface ConnectedAppClientsSecretsRotateStartParams {
  /** Id of the Connected App. */
  client_id: string;
}

/** Arguments of `connectedApp.clients.secrets.rotateCancel`. */
export interface ConnectedAppClientsSecretsRotateCancelParams {
  /** Id of the Connected App. */
  client_id: string;
}

/** Arguments of `connectedApp.clients.secrets.rotate`. */
export interface ConnectedAppClientsSecretsRotateParams {
  /** Id of the Connected App. */
  client_id: string;
}

/** Arguments of `connectedApp.clients.get`. */
export interface ConnectedAppClientsGetParams {
  /** Id of the Connected App. */
  client_id: string;
}

/** Arguments of `connectedApp.clients.update`. */
export interface ConnectedAppClientsUpdateParams {
  /** Id of the Connected App. */
  client_id: string;
  /** Name of the client. */
  client_name?: string | null;
  /** Description of the client. */
  client_description?: string | null;
  /** Addresses that the app may lead back to. */
  redirect_urls?: string[] | null;
  /** Whether the app may request full access. */
  full_access_allowed?: boolean | null;
  /** Lifetime of access tokens, in minutes. */
  access_token_expiry_minutes?: number | null;
  /** Audience to put into access tokens besides the usual one. */
  access_token_custom_audience?: string | null;
  /** Template for the custom claims of access tokens. */
  access_token_template_content?: string | null;
  /** Addresses that the app may lead to after a sign-out. */
  post_logout_redirect_urls?: string[] | null;
  /** Address of the logo. */
  logo_url?: string | null;
  /** Whether the app gets offline access without asking for consent. */
  bypass_consent_for_offline_access?: boolean | null;
  /** Template for the custom claims of ID tokens. */
  id_token_template_content?: string | null;
}

/** Arguments of `connectedApp.clients.delete`. */
export interface ConnectedAppClientsDeleteParams {
  /** Id of the Connected App. */
  client_id: string;
}

/** Arguments of `connectedApp.clients.search`. */
export interface ConnectedAppClientsSearchParams {
  /** Where to go on: the `next_cursor` of the page before. */
  cursor?: string | null;
  /** Largest number of results on a page: 100 unless given, 1000 at most. */
  limit?: number | null;
}

/** Arguments of `connectedApp.clients.create`. */
export interface ConnectedAppClientsCreateParams {
  /** Type of the Connected App. */
  client_type: 'first_party' | 'first_party_public' | 'third_party' | 'third_party_public' | (string & {});
  /** Name of the client. */
  client_name?: string | null;
  /** Description of the client. */
  client_description?: string | null;
  /** Addresses that the app may lead back to. */
  redirect_urls?: string[] | null;
  /** Whether the app may request full access. */
  full_access_allowed?: boolean | null;
  /** Lifetime of access tokens, in minutes. */
  access_token_expiry_minutes?: number | null;
  /** Audience to put into access tokens besides the usual one. */
  access_token_custom_audience?: string | null;
  /** Template for the custom claims of access tokens. */
  access_token_template_content?: string | null;
  /** Addresses that the app may lead to after a sign-out. */
  post_logout_redirect_urls?: string[] | null;
  /** Address of the logo. */
  logo_url?: string | null;
  /** Whether the app gets offline access without asking for consent. */
  bypass_consent_for_offline_access?: boolean | null;
  /** Template for the custom claims of ID tokens. */
  id_token_template_content?: string | null;
}

/** Arguments of `discovery.intermediateSessions.exchange`. */
export interface DiscoveryIntermediateSessionsExchangeParams<T extends CustomTypes = OpenTypes> {
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token: string;
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Language of the message to send. */
  locale?:
    | 'en'
    | 'es'
    | 'pt-br'
    | 'fr'
    | 'it'
    | 'de-DE'
    | 'zh-Hans'
    | 'ca-ES'
    | 'ja'
    | 'ru'
    | 'nl'
    | 'pl'
    | 'tr'
    | 'fa'
    | 'vi'
    | 'cs'
    | (string & {})
    | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `discovery.organizations.create`. */
export interface DiscoveryOrganizationsCreateParams<T extends CustomTypes = OpenTypes> {
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token: string;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Name of the organization. */
  organization_name?: string | null;
  /** Slug of the organization, for use in addresses. */
  organization_slug?: string | null;
  /** Id of the organization in your own system. */
  organization_external_id?: string | null;
  /** Address of the organization's logo. */
  organization_logo_url?: string | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['organization'] | null;
  /** Who becomes a member at the first sign-in through SSO. */
  sso_jit_provisioning?: string | null;
  /** E-mail domains that members may have. */
  email_allowed_domains?: string[] | null;
  /** Who becomes a member at the first sign-in by e-mail. */
  email_jit_provisioning?: string | null;
  /** Who may be invited by e-mail. */
  email_invites?: string | null;
  /** Whether all ways to sign in are allowed, or only some. */
  auth_methods?: string | null;
  /** Ways to sign in that are allowed. */
  allowed_auth_methods?: string[] | null;
  /** Whether a second factor is required of all members. */
  mfa_policy?: string | null;
  /** Roles that members have because of their e-mail domain. */
  rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignment[] | null;
  /** Whether all second factors are allowed, or only some. */
  mfa_methods?: string | null;
  /** Second factors that are allowed. */
  allowed_mfa_methods?: string[] | null;
  /** Who becomes a member at the first sign-in through an OAuth tenant. */
  oauth_tenant_jit_provisioning?: string | null;
  /** Tenants that are allowed, by OAuth provider. */
  allowed_oauth_tenants?: { [key: string]: unknown } | null;
  /** Whether all first-party Connected Apps are allowed, only some, or none. */
  first_party_connected_apps_allowed_type?: 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {}) | null;
  /** Ids of the first-party Connected Apps that are allowed. */
  allowed_first_party_connected_apps?: string[] | null;
  /** Whether all third-party Connected Apps are allowed, only some, or none. */
  third_party_connected_apps_allowed_type?: 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {}) | null;
  /** Ids of the third-party Connected Apps that are allowed. */
  allowed_third_party_connected_apps?: string[] | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `discovery.organizations.list`. */
export interface DiscoveryOrganizationsListParams {
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
}

/** Arguments of `fraud.fingerprint.lookup`. */
export interface FraudFingerprintLookupParams {
  /** Id of the telemetry. */
  telemetry_id: string;
  /** Data of your own to keep with the fingerprint. */
  external_metadata?: Metadata | null;
}

/** Arguments of `fraud.rules.set`. */
export interface FraudRulesSetParams {
  /** What the rule is to do. */
  action: 'ALLOW' | 'CHALLENGE' | 'BLOCK' | 'NONE' | (string & {});
  /** Id of the visitor. */
  visitor_id?: string | null;
  /** Id of the browser. */
  browser_id?: string | null;
  /** Fingerprint of the visitor. */
  visitor_fingerprint?: string | null;
  /** Fingerprint of the browser. */
  browser_fingerprint?: string | null;
  /** Fingerprint of the hardware. */
  hardware_fingerprint?: string | null;
  /** Fingerprint of the network. */
  network_fingerprint?: string | null;
  /** Minutes until the rule expires. */
  expires_in_minutes?: number | null;
  /** Description of the rule. */
  description?: string | null;
  /** Block of IP addresses that the rule is about. */
  cidr_block?: string | null;
  /** Code of the country that the rule is about. */
  country_code?: string | null;
  /** Number of the autonomous system that the rule is about. */
  asn?: string | null;
}

/** Arguments of `fraud.rules.list`. */
export interface FraudRulesListParams {
  /** Where to go on: the `next_cursor` of the page before. */
  cursor?: string | null;
  /** Largest number of results on a page. */
  limit?: number | null;
}

/** Arguments of `fraud.verdictReasons.override`. */
export interface FraudVerdictReasonsOverrideParams {
  /** Name of the reason. */
  verdict_reason: string;
  /** What happens for this reason instead. */
  override_action: 'ALLOW' | 'CHALLENGE' | 'BLOCK' | 'NONE' | (string & {});
  /** Description of the override. */
  override_description?: string | null;
}

/** Arguments of `fraud.verdictReasons.list`. */
export interface FraudVerdictReasonsListParams {
  /** Whether to list only reasons with an override. */
  overrides_only?: boolean | null;
}

/** Arguments of `fraud.email.risk`. */
export interface FraudEmailRiskParams {
  /** E-mail address to rate. */
  email_address: string;
}

/** Arguments of `idp.oauth.authorizeStart`. */
export interface IdpOauthAuthorizeStartParams {
  /** Id of the Connected App that requests access. */
  client_id: string;
  /** Address to lead back to. */
  redirect_uri: string;
  /** OAuth 2.0 response type that the app requested. */
  response_type: string;
  /** Scopes that the app requests. */
  scopes: string[];
  /** Id, slug or external id of the organization. */
  organization_id?: string | null;
  /** Id or external id of the member. */
  member_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** OAuth 2.0 prompt parameter that the app sent. */
  prompt?: string | null;
}

/** Arguments of `idp.oauth.authorize`. */
export interface IdpOauthAuthorizeParams {
  /** Whether the member agreed. */
  consent_granted: boolean;
  /** Scopes that the app requests. */
  scopes: string[];
  /** Id of the Connected App that requests access. */
  client_id: string;
  /** Address to lead back to. */
  redirect_uri: string;
  /** OAuth 2.0 response type that the app requested. */
  response_type: string;
  /** Id, slug or external id of the organization. */
  organization_id?: string | null;
  /** Id or external id of the member. */
  member_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** OAuth 2.0 prompt parameter that the app sent. */
  prompt?: string | null;
  /** Value that comes back unchanged in the redirect. */
  state?: string | null;
  /** Value that comes back in the ID token. */
  nonce?: string | null;
  /** PKCE code challenge. */
  code_challenge?: string | null;
  /** Resources that the app requests. */
  resources?: string[] | null;
}

/** Arguments of `idp.introspectTokenNetwork`. */
export interface IdpIntrospectTokenNetworkParams {
  /** Token to look into. */
  token: string;
  /** Id of the client. */
  client_id: string;
  /** Secret of the client. */
  client_secret?: string | null;
  /** Which type of token it is. */
  token_type_hint?: string | null;
}

/** Arguments of `impersonation.authenticate`. */
export interface ImpersonationAuthenticateParams {
  /** Impersonation token. */
  impersonation_token: string;
}

/** Arguments of `m2m.clients.secrets.rotateStart`. */
export interface M2mClientsSecretsRotateStartParams {
  /** Id of the M2M client. */
  client_id: string;
}

/** Arguments of `m2m.clients.secrets.rotateCancel`. */
export interface M2mClientsSecretsRotateCancelParams {
  /** Id of the M2M client. */
  client_id: string;
}

/** Arguments of `m2m.clients.secrets.rotate`. */
export interface M2mClientsSecretsRotateParams {
  /** Id of the M2M client. */
  client_id: string;
}

/** Arguments of `m2m.clients.get`. */
export interface M2mClientsGetParams {
  /** Id of the M2M client. */
  client_id: string;
}

/** Arguments of `m2m.clients.update`. */
export interface M2mClientsUpdateParams {
  /** Id of the M2M client. */
  client_id: string;
  /** Name of the client. */
  client_name?: string | null;
  /** Description of the client. */
  client_description?: string | null;
  /** Status of the M2M client. */
  status?: 'active' | 'inactive' | (string & {}) | null;
  /** Scopes that the client may have. */
  scopes?: string[] | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: { [key: string]: unknown } | null;
}

/** Arguments of `m2m.clients.delete`. */
export interface M2mClientsDeleteParams {
  /** Id of the M2M client. */
  client_id: string;
}

/** Arguments of `m2m.clients.search`. */
export interface M2mClientsSearchParams {
  /** Where to go on: the `next_cursor` of the page before. */
  cursor?: string | null;
  /** Largest number of results on a page: 100 unless given, 1000 at most. */
  limit?: number | null;
  /** Conditions; without them everything is found. */
  query?: M2MSearchQuery | null;
}

/** Arguments of `m2m.clients.create`. */
export interface M2mClientsCreateParams {
  /** Scopes that the client may have. */
  scopes: string[];
  /** Id to give the client instead of a generated one. */
  client_id?: string | null;
  /** Secret to give the client instead of a generated one. */
  client_secret?: string | null;
  /** Name of the client. */
  client_name?: string | null;
  /** Description of the client. */
  client_description?: string | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: { [key: string]: unknown } | null;
}

/** Arguments of `m2m.token`. */
export interface M2mTokenParams {
  /** Id of the M2M client. */
  client_id: string;
  /** Secret of the client. */
  client_secret: string;
  /** Scopes to request, separated by spaces. */
  scope?: string | null;
}

/** Arguments of `magicLinks.email.discovery.send`. */
export interface MagicLinksEmailDiscoverySendParams {
  /** E-mail address of the person. */
  email_address: string;
  /** Address that the link leads to. */
  discovery_redirect_url?: string | null;
  /** PKCE code challenge. */
  pkce_code_challenge?: string | null;
  /** Id of the template for the message. */
  login_template_id?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Minutes until the message expires. */
  discovery_expiration_minutes?: number | null;
}

/** Arguments of `magicLinks.email.loginOrSignup`. */
export interface MagicLinksEmailLoginOrSignupParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** E-mail address of the member. */
  email_address: string;
  /** Address that the link for a known member leads to. */
  login_redirect_url?: string | null;
  /** Address that the link for a new member leads to. */
  signup_redirect_url?: string | null;
  /** PKCE code challenge. */
  pkce_code_challenge?: string | null;
  /** Id of the template for the message to a known member. */
  login_template_id?: string | null;
  /** Id of the template for the message to a new member. */
  signup_template_id?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Minutes until the message for a known member expires. */
  login_expiration_minutes?: number | null;
  /** Minutes until the message for a new member expires. */
  signup_expiration_minutes?: number | null;
}

/** Arguments of `magicLinks.email.invite`. */
export interface MagicLinksEmailInviteParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** E-mail address of the member. */
  email_address: string;
  /** Address that the link in the invitation leads to. */
  invite_redirect_url?: string | null;
  /** Id of the member who invites. */
  invited_by_member_id?: string | null;
  /** Name of the member. */
  name?: string | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the member can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Id of the template for the invitation. */
  invite_template_id?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Ids of the member's roles. */
  roles?: string[] | null;
  /** Minutes until the invitation expires. */
  invite_expiration_minutes?: number | null;
}

/** Arguments of `magicLinks.discovery.authenticate`. */
export interface MagicLinksDiscoveryAuthenticateParams {
  /** Token of the discovery magic link. */
  discovery_magic_links_token: string;
  /** PKCE code verifier that belongs to the code challenge. */
  pkce_code_verifier?: string | null;
}

/** Arguments of `magicLinks.authenticate`. */
export interface MagicLinksAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Token of the magic link. */
  magic_links_token: string;
  /** PKCE code verifier that belongs to the code challenge. */
  pkce_code_verifier?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `oauth.discovery.authenticate`. */
export interface OauthDiscoveryAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Token from the redirect of the OAuth discovery flow. */
  discovery_oauth_token: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** PKCE code verifier that belongs to the code challenge. */
  pkce_code_verifier?: string | null;
}

/** Arguments of `oauth.authenticate`. */
export interface OauthAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Token from the redirect of the OAuth flow. */
  oauth_token: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** PKCE code verifier that belongs to the code challenge. */
  pkce_code_verifier?: string | null;
  /** Language of the message to send. */
  locale?:
    | 'en'
    | 'es'
    | 'pt-br'
    | 'fr'
    | 'it'
    | 'de-DE'
    | 'zh-Hans'
    | 'ca-ES'
    | 'ja'
    | 'ru'
    | 'nl'
    | 'pl'
    | 'tr'
    | 'fa'
    | 'vi'
    | 'cs'
    | (string & {})
    | null;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `otps.sms.send`. */
export interface OtpsSmsSendParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Phone number for the member's second factor. */
  mfa_phone_number?: string | null;
  /** Language of the message to send. */
  locale?:
    | 'en'
    | 'es'
    | 'pt-br'
    | 'fr'
    | 'it'
    | 'de-DE'
    | 'zh-Hans'
    | 'ca-ES'
    | 'ja'
    | 'ru'
    | 'nl'
    | 'pl'
    | 'tr'
    | 'fa'
    | 'vi'
    | 'cs'
    | (string & {})
    | null;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
}

/** Arguments of `otps.sms.authenticate`. */
export interface OtpsSmsAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** The code that the member entered. */
  code: string;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** What to do about the member's enrolment in a second factor, such as `enroll`. */
  set_mfa_enrollment?: string | null;
  /** Whether this becomes the member's default second factor. */
  set_default_mfa?: boolean | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `otps.email.discovery.send`. */
export interface OtpsEmailDiscoverySendParams {
  /** E-mail address of the person. */
  email_address: string;
  /** Id of the template for the message. */
  login_template_id?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Minutes until the message expires. */
  discovery_expiration_minutes?: number | null;
}

/** Arguments of `otps.email.discovery.authenticate`. */
export interface OtpsEmailDiscoveryAuthenticateParams {
  /** E-mail address of the person. */
  email_address: string;
  /** The code that the member entered. */
  code: string;
}

/** Arguments of `otps.email.loginOrSignup`. */
export interface OtpsEmailLoginOrSignupParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** E-mail address of the member. */
  email_address: string;
  /** Id of the template for the message to a known member. */
  login_template_id?: string | null;
  /** Id of the template for the message to a new member. */
  signup_template_id?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Minutes until the message for a known member expires. */
  login_expiration_minutes?: number | null;
  /** Minutes until the message for a new member expires. */
  signup_expiration_minutes?: number | null;
}

/** Arguments of `otps.email.authenticate`. */
export interface OtpsEmailAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** E-mail address of the member. */
  email_address: string;
  /** The code that the member entered. */
  code: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `organizations.members.oauthProviders.google`. */
export interface OrganizationsMembersOauthProvidersGoogleParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Whether to return the refresh token too. */
  include_refresh_token?: boolean | null;
}

/** Arguments of `organizations.members.oauthProviders.microsoft`. */
export interface OrganizationsMembersOauthProvidersMicrosoftParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Whether to return the refresh token too. */
  include_refresh_token?: boolean | null;
}

/** Arguments of `organizations.members.oauthProviders.slack`. */
export interface OrganizationsMembersOauthProvidersSlackParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
}

/** Arguments of `organizations.members.oauthProviders.hubspot`. */
export interface OrganizationsMembersOauthProvidersHubspotParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Whether to return the refresh token too. */
  include_refresh_token?: boolean | null;
}

/** Arguments of `organizations.members.oauthProviders.github`. */
export interface OrganizationsMembersOauthProvidersGithubParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Whether to return the refresh token too. */
  include_refresh_token?: boolean | null;
}

/** Arguments of `organizations.members.connectedApps.revoke`. */
export interface OrganizationsMembersConnectedAppsRevokeParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Id of the Connected App. */
  connected_app_id: string;
}

/** Arguments of `organizations.members.update`. */
export interface OrganizationsMembersUpdateParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Name of the member. */
  name?: string | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the member can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Whether the member may get around the organization's sign-in rules. */
  is_breakglass?: boolean | null;
  /** Phone number for the member's second factor. */
  mfa_phone_number?: string | null;
  /** Whether the member has to use a second factor. */
  mfa_enrolled?: boolean | null;
  /** Ids of the member's roles. */
  roles?: string[] | null;
  /** Whether existing sessions stay when the roles change. */
  preserve_existing_sessions?: boolean | null;
  /** Second factor that the member uses by default. */
  default_mfa_method?: string | null;
  /** New e-mail address of the member. */
  email_address?: string | null;
  /** Id of the member in your own system. */
  external_id?: string | null;
  /** Whether to unlink the old e-mail address. */
  unlink_email?: boolean | null;
}

/** Arguments of `organizations.members.delete`. */
export interface OrganizationsMembersDeleteParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
}

/** Arguments of `organizations.members.reactivate`. */
export interface OrganizationsMembersReactivateParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the member. */
  member_id: string;
}

/** Arguments of `organizations.members.deleteMFAPhoneNumber`. */
export interface OrganizationsMembersDeleteMFAPhoneNumberParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
}

/** Arguments of `organizations.members.deleteTOTP`. */
export interface OrganizationsMembersDeleteTOTPParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
}

/** Arguments of `organizations.members.search`. */
export interface OrganizationsMembersSearchParams {
  /** Ids of the organizations to search in. */
  organization_ids: string[];
  /** Where to go on: the `next_cursor` of the page before. */
  cursor?: string | null;
  /** Largest number of results on a page: 100 unless given, 1000 at most. */
  limit?: number | null;
  /** Conditions; without them everything is found. */
  query?: SearchQuery | null;
}

/** Arguments of `organizations.members.deletePassword`. */
export interface OrganizationsMembersDeletePasswordParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the member's password. */
  member_password_id: string;
}

/** Arguments of `organizations.members.dangerouslyGet`. */
export interface OrganizationsMembersDangerouslyGetParams {
  /** Id of the member. */
  member_id: string;
  /** Whether a deleted member may be returned too. */
  include_deleted?: boolean | null;
}

/** Arguments of `organizations.members.oidcProviders`. */
export interface OrganizationsMembersOidcProvidersParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Whether to return the refresh token too. */
  include_refresh_token?: boolean | null;
}

/** Arguments of `organizations.members.unlinkRetiredEmail`. */
export interface OrganizationsMembersUnlinkRetiredEmailParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Id of the retired e-mail address to unlink. */
  email_id?: string | null;
  /** Retired e-mail address to unlink. */
  email_address?: string | null;
}

/** Arguments of `organizations.members.startEmailUpdate`. */
export interface OrganizationsMembersStartEmailUpdateParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** New e-mail address of the member. */
  email_address: string;
  /** Address that the link leads to. */
  login_redirect_url?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Id of the template for the message. */
  login_template_id?: string | null;
  /** How the new address is confirmed. */
  delivery_method?: 'EMAIL_MAGIC_LINK' | 'EMAIL_OTP' | (string & {}) | null;
}

/** Arguments of `organizations.members.getConnectedApps`. */
export interface OrganizationsMembersGetConnectedAppsParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
}

/** Arguments of `organizations.members.deleteExternalId`. */
export interface OrganizationsMembersDeleteExternalIdParams {
  /** Id of the organization. */
  organization_id: string;
  /** Id of the member. */
  member_id: string;
}

/** Arguments of `organizations.members.create`. */
export interface OrganizationsMembersCreateParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** E-mail address of the member. */
  email_address: string;
  /** Name of the member. */
  name?: string | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the member can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Whether a new member stays pending until the first sign-in. */
  create_member_as_pending?: boolean | null;
  /** Whether the member may get around the organization's sign-in rules. */
  is_breakglass?: boolean | null;
  /** Phone number for the member's second factor. */
  mfa_phone_number?: string | null;
  /** Whether the member has to use a second factor. */
  mfa_enrolled?: boolean | null;
  /** Ids of the member's roles. */
  roles?: string[] | null;
  /** Id of the member in your own system. */
  external_id?: string | null;
}

/** Arguments of `organizations.members.get`. */
export interface OrganizationsMembersGetParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id?: string | null;
  /** E-mail address of the member. */
  email_address?: string | null;
}

/** Arguments of `organizations.create`. */
export interface OrganizationsCreateParams<T extends CustomTypes = OpenTypes> {
  /** Name of the organization. */
  organization_name: string;
  /** Slug of the organization, for use in addresses. */
  organization_slug?: string | null;
  /** Address of the organization's logo. */
  organization_logo_url?: string | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['organization'] | null;
  /** Id of the organization in your own system. */
  organization_external_id?: string | null;
  /** Who becomes a member at the first sign-in through SSO. */
  sso_jit_provisioning?: string | null;
  /** E-mail domains that members may have. */
  email_allowed_domains?: string[] | null;
  /** Who becomes a member at the first sign-in by e-mail. */
  email_jit_provisioning?: string | null;
  /** Who may be invited by e-mail. */
  email_invites?: string | null;
  /** Whether all ways to sign in are allowed, or only some. */
  auth_methods?: string | null;
  /** Ways to sign in that are allowed. */
  allowed_auth_methods?: string[] | null;
  /** Whether a second factor is required of all members. */
  mfa_policy?: string | null;
  /** Roles that members have because of their e-mail domain. */
  rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignment[] | null;
  /** Whether all second factors are allowed, or only some. */
  mfa_methods?: string | null;
  /** Second factors that are allowed. */
  allowed_mfa_methods?: string[] | null;
  /** Who becomes a member at the first sign-in through an OAuth tenant. */
  oauth_tenant_jit_provisioning?: string | null;
  /** Tenants that are allowed, by OAuth provider. */
  allowed_oauth_tenants?: { [key: string]: unknown } | null;
  /** E-mail domains that the organization has claimed. */
  claimed_email_domains?: string[] | null;
  /** Whether all first-party Connected Apps are allowed, only some, or none. */
  first_party_connected_apps_allowed_type?: 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {}) | null;
  /** Ids of the first-party Connected Apps that are allowed. */
  allowed_first_party_connected_apps?: string[] | null;
  /** Whether all third-party Connected Apps are allowed, only some, or none. */
  third_party_connected_apps_allowed_type?: 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {}) | null;
  /** Ids of the third-party Connected Apps that are allowed. */
  allowed_third_party_connected_apps?: string[] | null;
}

/** Arguments of `organizations.get`. */
export interface OrganizationsGetParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
}

/** Arguments of `organizations.update`. */
export interface OrganizationsUpdateParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Name of the organization. */
  organization_name?: string | null;
  /** Slug of the organization, for use in addresses. */
  organization_slug?: string | null;
  /** Address of the organization's logo. */
  organization_logo_url?: string | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['organization'] | null;
  /** Id of the organization in your own system. */
  organization_external_id?: string | null;
  /** Id of the SSO connection to use by default. */
  sso_default_connection_id?: string | null;
  /** Who becomes a member at the first sign-in through SSO. */
  sso_jit_provisioning?: string | null;
  /** Ids of the SSO connections through which people become members. */
  sso_jit_provisioning_allowed_connections?: string[] | null;
  /** E-mail domains that members may have. */
  email_allowed_domains?: string[] | null;
  /** Who becomes a member at the first sign-in by e-mail. */
  email_jit_provisioning?: string | null;
  /** Who may be invited by e-mail. */
  email_invites?: string | null;
  /** Whether all ways to sign in are allowed, or only some. */
  auth_methods?: string | null;
  /** Ways to sign in that are allowed. */
  allowed_auth_methods?: string[] | null;
  /** Whether a second factor is required of all members. */
  mfa_policy?: string | null;
  /** Roles that members have because of their e-mail domain. */
  rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignment[] | null;
  /** Whether all second factors are allowed, or only some. */
  mfa_methods?: string | null;
  /** Second factors that are allowed. */
  allowed_mfa_methods?: string[] | null;
  /** Who becomes a member at the first sign-in through an OAuth tenant. */
  oauth_tenant_jit_provisioning?: string | null;
  /** Tenants that are allowed, by OAuth provider. */
  allowed_oauth_tenants?: { [key: string]: unknown } | null;
  /** E-mail domains that the organization has claimed. */
  claimed_email_domains?: string[] | null;
  /** Whether all first-party Connected Apps are allowed, only some, or none. */
  first_party_connected_apps_allowed_type?: 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {}) | null;
  /** Ids of the first-party Connected Apps that are allowed. */
  allowed_first_party_connected_apps?: string[] | null;
  /** Whether all third-party Connected Apps are allowed, only some, or none. */
  third_party_connected_apps_allowed_type?: 'ALL_ALLOWED' | 'RESTRICTED' | 'NOT_ALLOWED' | (string & {}) | null;
  /** Ids of the third-party Connected Apps that are allowed. */
  allowed_third_party_connected_apps?: string[] | null;
}

/** Arguments of `organizations.delete`. */
export interface OrganizationsDeleteParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
}

/** Arguments of `organizations.search`. */
export interface OrganizationsSearchParams {
  /** Where to go on: the `next_cursor` of the page before. */
  cursor?: string | null;
  /** Largest number of results on a page: 100 unless given, 1000 at most. */
  limit?: number | null;
  /** Conditions; without them everything is found. */
  query?: SearchQuery | null;
}

/** Arguments of `organizations.metrics`. */
export interface OrganizationsMetricsParams {
  /** Id of the organization. */
  organization_id: string;
}

/** Arguments of `organizations.connectedApps`. */
export interface OrganizationsConnectedAppsParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
}

/** Arguments of `organizations.getConnectedApp`. */
export interface OrganizationsGetConnectedAppParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the Connected App. */
  connected_app_id: string;
}

/** Arguments of `organizations.deleteExternalId`. */
export interface OrganizationsDeleteExternalIdParams {
  /** Id of the organization. */
  organization_id: string;
}

/** Arguments of `passwords.email.resetStart`. */
export interface PasswordsEmailResetStartParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** E-mail address of the member. */
  email_address: string;
  /** Address that the link leads to. */
  reset_password_redirect_url?: string | null;
  /** Minutes until the link expires. */
  reset_password_expiration_minutes?: number | null;
  /** PKCE code challenge. */
  code_challenge?: string | null;
  /** Address for those who want to sign in without a new password. */
  login_redirect_url?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Id of the template for the message. */
  reset_password_template_id?: string | null;
  /** Id of the template for a message that verifies the address first. */
  verify_email_template_id?: string | null;
}

/** Arguments of `passwords.email.reset`. */
export interface PasswordsEmailResetParams<T extends CustomTypes = OpenTypes> {
  /** Token from the link for a new password. */
  password_reset_token: string;
  /** Password to set. */
  password: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** PKCE code verifier that belongs to the code challenge. */
  code_verifier?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `passwords.email.requireReset`. */
export interface PasswordsEmailRequireResetParams {
  /** E-mail address of the member. */
  email_address: string;
  /** Id, slug or external id of the organization. */
  organization_id?: string | null;
  /** Id or external id of the member. */
  member_id?: string | null;
}

/** Arguments of `passwords.sessions.reset`. */
export interface PasswordsSessionsResetParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Password to set. */
  password: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `passwords.existingPassword.reset`. */
export interface PasswordsExistingPasswordResetParams<T extends CustomTypes = OpenTypes> {
  /** E-mail address of the member. */
  email_address: string;
  /** Password that the member has now. */
  existing_password: string;
  /** Password to set. */
  new_password: string;
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `passwords.discovery.email.resetStart`. */
export interface PasswordsDiscoveryEmailResetStartParams {
  /** E-mail address of the person. */
  email_address: string;
  /** Address that the link leads to. */
  reset_password_redirect_url?: string | null;
  /** Address that the link leads to. */
  discovery_redirect_url?: string | null;
  /** Id of the template for the message. */
  reset_password_template_id?: string | null;
  /** Minutes until the link expires. */
  reset_password_expiration_minutes?: number | null;
  /** PKCE code challenge. */
  pkce_code_challenge?: string | null;
  /** Language of the message to send. */
  locale?: string | null;
  /** Id of the template for a message that verifies the address first. */
  verify_email_template_id?: string | null;
}

/** Arguments of `passwords.discovery.email.reset`. */
export interface PasswordsDiscoveryEmailResetParams {
  /** Token from the link for a new password. */
  password_reset_token: string;
  /** Password to set. */
  password: string;
  /** PKCE code verifier that belongs to the code challenge. */
  pkce_code_verifier?: string | null;
}

/** Arguments of `passwords.discovery.authenticate`. */
export interface PasswordsDiscoveryAuthenticateParams {
  /** E-mail address of the person. */
  email_address: string;
  /** The password. */
  password: string;
}

/** Arguments of `passwords.strengthCheck`. */
export interface PasswordsStrengthCheckParams {
  /** Password to check. */
  password: string;
  /** E-mail address of the member, to be taken into account. */
  email_address?: string | null;
}

/** Arguments of `passwords.migrate`. */
export interface PasswordsMigrateParams<T extends CustomTypes = OpenTypes> {
  /** E-mail address of the member. */
  email_address: string;
  /** Hash of the password. */
  hash: string;
  /** How the hash was made. */
  hash_type:
    | 'bcrypt'
    | 'md_5'
    | 'argon_2i'
    | 'argon_2id'
    | 'sha_1'
    | 'sha_512'
    | 'scrypt'
    | 'phpass'
    | 'pbkdf_2'
    | (string & {});
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Salts of an MD5 hash. */
  md_5_config?: MD5Config | null;
  /** Parameters of an Argon2 hash. */
  argon_2_config?: Argon2Config | null;
  /** Salts of a SHA-1 hash. */
  sha_1_config?: SHA1Config | null;
  /** Salts of a SHA-512 hash. */
  sha_512_config?: SHA512Config | null;
  /** Parameters of a scrypt hash. */
  scrypt_config?: ScryptConfig | null;
  /** Parameters of a PBKDF2 hash. */
  pbkdf_2_config?: PBKDF2Config | null;
  /** Name of the member. */
  name?: string | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the member can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Ids of the member's roles. */
  roles?: string[] | null;
  /** Whether existing sessions stay when the roles change. */
  preserve_existing_sessions?: boolean | null;
  /** Phone number for the member's second factor. */
  mfa_phone_number?: string | null;
  /** Whether to mark the phone number as verified. */
  set_phone_number_verified?: boolean | null;
  /** Id of the member in your own system. */
  external_id?: string | null;
}

/** Arguments of `passwords.authenticate`. */
export interface PasswordsAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** E-mail address of the member. */
  email_address: string;
  /** The password. */
  password: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `rbac.organizations.getOrgPolicy`. */
export interface RbacOrganizationsGetOrgPolicyParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
}

/** Arguments of `rbac.organizations.setOrgPolicy`. */
export interface RbacOrganizationsSetOrgPolicyParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Policy of the organization. */
  org_policy: OrgPolicy;
}

/** Arguments of `recoveryCodes.recover`. */
export interface RecoveryCodesRecoverParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Recovery code to use up. */
  recovery_code: string;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `recoveryCodes.get`. */
export interface RecoveryCodesGetParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
}

/** Arguments of `recoveryCodes.rotate`. */
export interface RecoveryCodesRotateParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
}

/** Arguments of `scim.connection.getGroups`. */
export interface ScimConnectionGetGroupsParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the SCIM connection. */
  connection_id: string;
  /** Where to go on: the `next_cursor` of the page before. */
  cursor?: string | null;
  /** Largest number of results on a page. */
  limit?: number | null;
}

/** Arguments of `scim.connection.update`. */
export interface ScimConnectionUpdateParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the SCIM connection. */
  connection_id: string;
  /** Name of the connection, to be shown. */
  display_name?: string | null;
  /** Identity provider that the connection is to. */
  identity_provider?:
    | 'generic'
    | 'okta'
    | 'microsoft-entra'
    | 'cyberark'
    | 'jumpcloud'
    | 'onelogin'
    | 'pingfederate'
    | 'rippling'
    | (string & {})
    | null;
  /** Roles that members of certain groups have. */
  scim_group_implicit_role_assignments?: SCIMGroupImplicitRoleAssignments[] | null;
}

/** Arguments of `scim.connection.delete`. */
export interface ScimConnectionDeleteParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the SCIM connection. */
  connection_id: string;
}

/** Arguments of `scim.connection.rotateStart`. */
export interface ScimConnectionRotateStartParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the SCIM connection. */
  connection_id: string;
}

/** Arguments of `scim.connection.rotateComplete`. */
export interface ScimConnectionRotateCompleteParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the SCIM connection. */
  connection_id: string;
}

/** Arguments of `scim.connection.rotateCancel`. */
export interface ScimConnectionRotateCancelParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the SCIM connection. */
  connection_id: string;
}

/** Arguments of `scim.connection.get`. */
export interface ScimConnectionGetParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
}

/** Arguments of `scim.connection.create`. */
export interface ScimConnectionCreateParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Name of the connection, to be shown. */
  display_name?: string | null;
  /** Identity provider that the connection is to. */
  identity_provider?:
    | 'generic'
    | 'okta'
    | 'microsoft-entra'
    | 'cyberark'
    | 'jumpcloud'
    | 'onelogin'
    | 'pingfederate'
    | 'rippling'
    | (string & {})
    | null;
}

/** Arguments of `sso.oidc.createConnection`. */
export interface SsoOidcCreateConnectionParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Name of the connection, to be shown. */
  display_name?: string | null;
  /** Identity provider that the connection is to. */
  identity_provider?:
    | 'classlink'
    | 'cyberark'
    | 'duo'
    | 'generic'
    | 'google-workspace'
    | 'jumpcloud'
    | 'keycloak'
    | 'miniorange'
    | 'microsoft-entra'
    | 'okta'
    | 'onelogin'
    | 'pingfederate'
    | 'rippling'
    | 'salesforce'
    | 'shibboleth'
    | (string & {})
    | null;
}

/** Arguments of `sso.oidc.updateConnection`. */
export interface SsoOidcUpdateConnectionParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the OIDC connection. */
  connection_id: string;
  /** Name of the connection, to be shown. */
  display_name?: string | null;
  /** Id of the client at the identity provider. */
  client_id?: string | null;
  /** Secret of the client at the identity provider. */
  client_secret?: string | null;
  /** Issuer of the identity provider. */
  issuer?: string | null;
  /** Authorization endpoint of the identity provider. */
  authorization_url?: string | null;
  /** Token endpoint of the identity provider. */
  token_url?: string | null;
  /** User info endpoint of the identity provider. */
  userinfo_url?: string | null;
  /** Address of the identity provider's key set. */
  jwks_url?: string | null;
  /** Identity provider that the connection is to. */
  identity_provider?:
    | 'classlink'
    | 'cyberark'
    | 'duo'
    | 'generic'
    | 'google-workspace'
    | 'jumpcloud'
    | 'keycloak'
    | 'miniorange'
    | 'microsoft-entra'
    | 'okta'
    | 'onelogin'
    | 'pingfederate'
    | 'rippling'
    | 'salesforce'
    | 'shibboleth'
    | (string & {})
    | null;
  /** Scopes to request from the identity provider, separated by spaces. */
  custom_scopes?: string | null;
  /** Which attributes of the identity provider fill which fields. */
  attribute_mapping?: { [key: string]: unknown } | null;
}

/** Arguments of `sso.saml.createConnection`. */
export interface SsoSamlCreateConnectionParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Name of the connection, to be shown. */
  display_name?: string | null;
  /** Identity provider that the connection is to. */
  identity_provider?:
    | 'classlink'
    | 'cyberark'
    | 'duo'
    | 'generic'
    | 'google-workspace'
    | 'jumpcloud'
    | 'keycloak'
    | 'miniorange'
    | 'microsoft-entra'
    | 'okta'
    | 'onelogin'
    | 'pingfederate'
    | 'rippling'
    | 'salesforce'
    | 'shibboleth'
    | (string & {})
    | null;
}

/** Arguments of `sso.saml.updateConnection`. */
export interface SsoSamlUpdateConnectionParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the OIDC connection. */
  connection_id: string;
  /** Entity id of the identity provider. */
  idp_entity_id?: string | null;
  /** Name of the connection, to be shown. */
  display_name?: string | null;
  /** Which attributes of the identity provider fill which fields. */
  attribute_mapping?: { [key: string]: unknown } | null;
  /** Certificate that verifies the identity provider's responses. */
  x509_certificate?: string | null;
  /** Sign-in address of the identity provider. */
  idp_sso_url?: string | null;
  /** Roles that everyone who signs in through the connection has. */
  saml_connection_implicit_role_assignments?: SAMLConnectionImplicitRoleAssignment[] | null;
  /** Roles that members of certain groups have. */
  saml_group_implicit_role_assignments?: SAMLGroupImplicitRoleAssignment[] | null;
  /** Audience URI to use instead of the usual one. */
  alternative_audience_uri?: string | null;
  /** Identity provider that the connection is to. */
  identity_provider?:
    | 'classlink'
    | 'cyberark'
    | 'duo'
    | 'generic'
    | 'google-workspace'
    | 'jumpcloud'
    | 'keycloak'
    | 'miniorange'
    | 'microsoft-entra'
    | 'okta'
    | 'onelogin'
    | 'pingfederate'
    | 'rippling'
    | 'salesforce'
    | 'shibboleth'
    | (string & {})
    | null;
  /** Private key that requests are signed with. */
  signing_private_key?: string | null;
  /** NameID format. */
  nameid_format?: string | null;
  /** Assertion consumer service URL to use instead of the usual one. */
  alternative_acs_url?: string | null;
  /** Whether sign-ins that the identity provider starts are rejected. */
  idp_initiated_auth_disabled?: boolean | null;
  /** Private key for encrypted assertions. */
  saml_encryption_private_key?: string | null;
  /** Allow gateway callback. */
  allow_gateway_callback?: boolean | null;
}

/** Arguments of `sso.saml.updateByURL`. */
export interface SsoSamlUpdateByURLParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the OIDC connection. */
  connection_id: string;
  /** Address of the identity provider's metadata. */
  metadata_url: string;
}

/** Arguments of `sso.saml.deleteVerificationCertificate`. */
export interface SsoSamlDeleteVerificationCertificateParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the OIDC connection. */
  connection_id: string;
  /** Id of the certificate. */
  certificate_id: string;
}

/** Arguments of `sso.saml.deleteEncryptionPrivateKey`. */
export interface SsoSamlDeleteEncryptionPrivateKeyParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the OIDC connection. */
  connection_id: string;
  /** Id of the private key. */
  private_key_id: string;
}

/** Arguments of `sso.external.createConnection`. */
export interface SsoExternalCreateConnectionParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the other organization, whose connection is used. */
  external_organization_id: string;
  /** Id of the connection in the other organization. */
  external_connection_id: string;
  /** Name of the connection, to be shown. */
  display_name?: string | null;
  /** Roles that everyone who signs in through the connection has. */
  connection_implicit_role_assignments?: SAMLConnectionImplicitRoleAssignment[] | null;
  /** Roles that members of certain groups have. */
  group_implicit_role_assignments?: SAMLGroupImplicitRoleAssignment[] | null;
}

/** Arguments of `sso.external.updateConnection`. */
export interface SsoExternalUpdateConnectionParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the OIDC connection. */
  connection_id: string;
  /** Name of the connection, to be shown. */
  display_name?: string | null;
  /** Roles that everyone who signs in through the connection has. */
  external_connection_implicit_role_assignments?: ConnectionImplicitRoleAssignment[] | null;
  /** Roles that members of certain groups have. */
  external_group_implicit_role_assignments?: GroupImplicitRoleAssignment[] | null;
}

/** Arguments of `sso.getConnections`. */
export interface SsoGetConnectionsParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
}

/** Arguments of `sso.deleteConnection`. */
export interface SsoDeleteConnectionParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id of the OIDC connection. */
  connection_id: string;
}

/** Arguments of `sso.authenticate`. */
export interface SsoAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Token from the redirect of the SSO flow. */
  sso_token: string;
  /** PKCE code verifier that belongs to the code challenge. */
  pkce_code_verifier?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Language of the message to send. */
  locale?:
    | 'en'
    | 'es'
    | 'pt-br'
    | 'fr'
    | 'it'
    | 'de-DE'
    | 'zh-Hans'
    | 'ca-ES'
    | 'ja'
    | 'ru'
    | 'nl'
    | 'pl'
    | 'tr'
    | 'fa'
    | 'vi'
    | 'cs'
    | (string & {})
    | null;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `sessions.get`. */
export interface SessionsGetParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
}

/** Arguments of `sessions.authenticate`. */
export interface SessionsAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** What the session must be allowed to do. */
  authorization_check?: AuthorizationCheck | null;
}

/** Arguments of `sessions.revoke`. */
export interface SessionsRevokeParams {
  /** Id of the session. */
  member_session_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Id of the member. */
  member_id?: string | null;
}

/** Arguments of `sessions.exchange`. */
export interface SessionsExchangeParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Language of the message to send. */
  locale?:
    | 'en'
    | 'es'
    | 'pt-br'
    | 'fr'
    | 'it'
    | 'de-DE'
    | 'zh-Hans'
    | 'ca-ES'
    | 'ja'
    | 'ru'
    | 'nl'
    | 'pl'
    | 'tr'
    | 'fa'
    | 'vi'
    | 'cs'
    | (string & {})
    | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `sessions.exchangeAccessToken`. */
export interface SessionsExchangeAccessTokenParams<T extends CustomTypes = OpenTypes> {
  /** Access token of a Connected App to exchange. */
  access_token: string;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `sessions.attest`. */
export interface SessionsAttestParams<T extends CustomTypes = OpenTypes> {
  /** Id of the trusted auth token profile. */
  profile_id: string;
  /** Trusted auth token. */
  token: string;
  /** Id of the organization. */
  organization_id?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `sessions.migrate`. */
export interface SessionsMigrateParams<T extends CustomTypes = OpenTypes> {
  /** Session token that another system issued. */
  session_token: string;
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
}

/** Arguments of `totps.create`. */
export interface TotpsCreateParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Minutes until the registration expires unless it is completed. */
  expiration_minutes?: number | null;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
}

/** Arguments of `totps.authenticate`. */
export interface TotpsAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** The code that the member entered. */
  code: string;
  /** Intermediate session token of a sign-in that is not complete yet. */
  intermediate_session_token?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** What to do about the member's enrolment in a second factor, such as `enroll`. */
  set_mfa_enrollment?: string | null;
  /** Whether this becomes the member's default second factor. */
  set_default_mfa?: boolean | null;
  /** Id of the telemetry taken on the member's device. */
  telemetry_id?: string | null;
}

/** Arguments of `totps.migrate`. */
export interface TotpsMigrateParams {
  /** Id, slug or external id of the organization. */
  organization_id: string;
  /** Id or external id of the member. */
  member_id: string;
  /** Secret of the TOTP. */
  secret: string;
  /** Recovery codes. */
  recovery_codes: string[];
}

/** An autonomous system. */
export interface ASNProperties {
  /**
   * Number of the autonomous system.
   * @example AS64500
   */
  asn: string;
  /**
   * Name of the autonomous system.
   * @example Example network
   */
  name: string;
  /**
   * Network.
   * @example 203.0.113.0/24
   */
  network: string;
}

/** An active SCIM connection. */
export interface ActiveSCIMConnection {
  /**
   * Id of the SCIM connection.
   * @example scim-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Name of the connection, to be shown.
   * @example Example connection
   */
  display_name: string;
  /**
   * Last four characters of the bearer token.
   * @example wxyz
   */
  bearer_token_last_four: string;
  /** Time at which the bearer token expires. */
  bearer_token_expires_at?: string | null;
}

/** An active SSO connection. */
export interface ActiveSSOConnection {
  /**
   * Id of the connection.
   * @example saml-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Name of the connection, to be shown.
   * @example Example connection
   */
  display_name: string;
  /**
   * Identity provider that the connection is to.
   * @example okta
   */
  identity_provider: string;
}

/** A postal address. */
export interface Address {
  /**
   * The whole address, formatted for display.
   * @example 1 Example Street, Example City
   */
  formatted: string;
  /**
   * Street address.
   * @example 1 Example Street
   */
  street_address: string;
  /**
   * City or locality.
   * @example Example City
   */
  locality: string;
  /**
   * Region.
   * @example Example Region
   */
  region: string;
  /**
   * Postal code.
   * @example 00000
   */
  postal_code: string;
  /**
   * Country.
   * @example Example Country
   */
  country: string;
  /**
   * Type.
   * @example work
   */
  type: string;
  /**
   * Whether it is the main one.
   * @example true
   */
  primary: boolean;
}

/** What is known about an e-mail address. */
export interface AddressInformation {
  /**
   * Whether messages to the address are known to bounce.
   * @example false
   */
  has_known_bounces: boolean;
  /**
   * Whether the address is well formed.
   * @example true
   */
  has_valid_syntax: boolean;
  /**
   * Whether the address seems to belong to a role and not a person.
   * @example false
   */
  is_suspected_role_address: boolean;
  /**
   * The address in its normal form.
   * @example ada@example.com
   */
  normalized_email: string;
  /**
   * Number of tumbling characters in the address.
   * @example 0
   */
  tumbling_character_count: number;
}

/** A sign-in with Amazon as a factor. */
export interface AmazonOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A sign-in with Apple as a factor. */
export interface AppleOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** Parameters of an Argon2 hash. */
export interface Argon2Config {
  /**
   * Salt.
   * @example example-salt
   */
  salt: string;
  /**
   * Number of iterations.
   * @example 3
   */
  iteration_amount: number;
  /**
   * Memory that the hash was made with.
   * @example 65536
   */
  memory: number;
  /**
   * Number of threads that the hash was made with.
   * @example 1
   */
  threads: number;
  /**
   * Length of the key.
   * @example 32
   */
  key_length: number;
}

/** A factor that a session was authenticated with. */
export interface AuthenticationFactor {
  /**
   * Type of the factor.
   * @example magic_link
   */
  type:
    | 'magic_link'
    | 'otp'
    | 'oauth'
    | 'webauthn'
    | 'totp'
    | 'crypto'
    | 'password'
    | 'signature_challenge'
    | 'sso'
    | 'imported'
    | 'recovery_codes'
    | 'email_otp'
    | 'impersonated'
    | 'trusted_auth_token'
    | (string & {});
  /**
   * How the factor reached the user.
   * @example email
   */
  delivery_method:
    | 'email'
    | 'sms'
    | 'whatsapp'
    | 'embedded'
    | 'oauth_google'
    | 'oauth_microsoft'
    | 'oauth_apple'
    | 'webauthn_registration'
    | 'authenticator_app'
    | 'oauth_github'
    | 'recovery_code'
    | 'oauth_facebook'
    | 'crypto_wallet'
    | 'oauth_amazon'
    | 'oauth_bitbucket'
    | 'oauth_coinbase'
    | 'oauth_discord'
    | 'oauth_figma'
    | 'oauth_gitlab'
    | 'oauth_instagram'
    | 'oauth_linkedin'
    | 'oauth_shopify'
    | 'oauth_slack'
    | 'oauth_snapchat'
    | 'oauth_spotify'
    | 'oauth_steam'
    | 'oauth_tiktok'
    | 'oauth_twitch'
    | 'oauth_twitter'
    | 'knowledge'
    | 'biometric'
    | 'sso_saml'
    | 'sso_oidc'
    | 'oauth_salesforce'
    | 'oauth_yahoo'
    | 'oauth_hubspot'
    | 'imported_auth0'
    | 'oauth_exchange_slack'
    | 'oauth_exchange_hubspot'
    | 'oauth_exchange_github'
    | 'oauth_exchange_google'
    | 'impersonation'
    | 'oauth_access_token_exchange'
    | 'trusted_token_exchange'
    | (string & {});
  /** Time at which the factor was last used. */
  last_authenticated_at?: string | null;
  /** Time of creation. */
  created_at?: string | null;
  /** Time of the last change. */
  updated_at?: string | null;
  /** Set where the factor is an e-mail address. */
  email_factor?: EmailFactor | null;
  /** Set where the factor is a phone number. */
  phone_number_factor?: PhoneNumberFactor | null;
  /** Set where the factor is a sign-in with Google. */
  google_oauth_factor?: GoogleOAuthFactor | null;
  /** Set where the factor is a sign-in with Microsoft. */
  microsoft_oauth_factor?: MicrosoftOAuthFactor | null;
  /** Set where the factor is a sign-in with Apple. */
  apple_oauth_factor?: AppleOAuthFactor | null;
  /** Set where the factor is a WebAuthn registration. */
  webauthn_factor?: WebAuthnFactor | null;
  /** Set where the factor is an authenticator app. */
  authenticator_app_factor?: AuthenticatorAppFactor | null;
  /** Set where the factor is a sign-in with GitHub. */
  github_oauth_factor?: GithubOAuthFactor | null;
  /** Set where the factor is a recovery code. */
  recovery_code_factor?: RecoveryCodeFactor | null;
  /** Set where the factor is a sign-in with Facebook. */
  facebook_oauth_factor?: FacebookOAuthFactor | null;
  /** Set where the factor is a crypto wallet. */
  crypto_wallet_factor?: CryptoWalletFactor | null;
  /** Set where the factor is a sign-in with Amazon. */
  amazon_oauth_factor?: AmazonOAuthFactor | null;
  /** Set where the factor is a sign-in with Bitbucket. */
  bitbucket_oauth_factor?: BitbucketOAuthFactor | null;
  /** Set where the factor is a sign-in with Coinbase. */
  coinbase_oauth_factor?: CoinbaseOAuthFactor | null;
  /** Set where the factor is a sign-in with Discord. */
  discord_oauth_factor?: DiscordOAuthFactor | null;
  /** Set where the factor is a sign-in with Figma. */
  figma_oauth_factor?: FigmaOAuthFactor | null;
  /** Set where the factor is a sign-in with GitLab. */
  git_lab_oauth_factor?: GitLabOAuthFactor | null;
  /** Set where the factor is a sign-in with Instagram. */
  instagram_oauth_factor?: InstagramOAuthFactor | null;
  /** Set where the factor is a sign-in with LinkedIn. */
  linked_in_oauth_factor?: LinkedInOAuthFactor | null;
  /** Set where the factor is a sign-in with Shopify. */
  shopify_oauth_factor?: ShopifyOAuthFactor | null;
  /** Set where the factor is a sign-in with Slack. */
  slack_oauth_factor?: SlackOAuthFactor | null;
  /** Set where the factor is a sign-in with Snapchat. */
  snapchat_oauth_factor?: SnapchatOAuthFactor | null;
  /** Set where the factor is a sign-in with Spotify. */
  spotify_oauth_factor?: SpotifyOAuthFactor | null;
  /** Set where the factor is a sign-in with Steam. */
  steam_oauth_factor?: SteamOAuthFactor | null;
  /** Set where the factor is a sign-in with TikTok. */
  tik_tok_oauth_factor?: TikTokOAuthFactor | null;
  /** Set where the factor is a sign-in with Twitch. */
  twitch_oauth_factor?: TwitchOAuthFactor | null;
  /** Set where the factor is a sign-in with Twitter. */
  twitter_oauth_factor?: TwitterOAuthFactor | null;
  /** Set where the factor is an embeddable magic link. */
  embeddable_magic_link_factor?: EmbeddableMagicLinkFactor | null;
  /** Set where the factor is a biometric registration. */
  biometric_factor?: BiometricFactor | null;
  /** Set where the factor is SSO over SAML. */
  saml_sso_factor?: SAMLSSOFactor | null;
  /** Set where the factor is SSO over OIDC. */
  oidc_sso_factor?: OIDCSSOFactor | null;
  /** Set where the factor is a sign-in with Salesforce. */
  salesforce_oauth_factor?: SalesforceOAuthFactor | null;
  /** Set where the factor is a sign-in with Yahoo. */
  yahoo_oauth_factor?: YahooOAuthFactor | null;
  /** Set where the factor is a sign-in with HubSpot. */
  hubspot_oauth_factor?: HubspotOAuthFactor | null;
  /** Set where the factor is an OAuth exchange with Slack. */
  slack_oauth_exchange_factor?: SlackOAuthExchangeFactor | null;
  /** Set where the factor is an OAuth exchange with HubSpot. */
  hubspot_oauth_exchange_factor?: HubspotOAuthExchangeFactor | null;
  /** Set where the factor is an OAuth exchange with GitHub. */
  github_oauth_exchange_factor?: GithubOAuthExchangeFactor | null;
  /** Set where the factor is an OAuth exchange with Google. */
  google_oauth_exchange_factor?: GoogleOAuthExchangeFactor | null;
  /** Set where the factor is an impersonation. */
  impersonated_factor?: ImpersonatedFactor | null;
  /** Set where the factor is an exchanged access token. */
  oauth_access_token_exchange_factor?: OAuthAccessTokenExchangeFactor | null;
  /** Set where the factor is a trusted auth token. */
  trusted_auth_token_factor?: TrustedAuthTokenFactor | null;
}

/** An authenticator app as a factor. */
export interface AuthenticatorAppFactor {
  /**
   * Id of the TOTP.
   * @example totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_id: string;
}

/** An action on a resource of an organization that a session must be allowed to do. */
export interface AuthorizationCheck {
  /**
   * Id of the organization that the session must be in.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Id of the resource.
   * @example documents
   */
  resource_id: string;
  /**
   * Action to check.
   * @example read
   */
  action: string;
}

/** Outcome of an authorization check. */
export interface AuthorizationVerdict {
  /**
   * Whether the action is allowed; always true where it is present.
   * @example true
   */
  authorized: boolean;
  /**
   * Roles that allow the action.
   * @example ['stytch_member']
   */
  granting_roles: string[];
}

/** Response of `discovery.intermediateSessions.exchange`. */
export interface B2BDiscoveryIntermediateSessionsExchangeResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `discovery.organizations.create`. */
export interface B2BDiscoveryOrganizationsCreateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `discovery.organizations.list`. */
export interface B2BDiscoveryOrganizationsListResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * E-mail address of the person.
   * @example ada@example.com
   */
  email_address: string;
  /** Organizations that the person can sign in to or join. */
  discovered_organizations: DiscoveredOrganization<T>[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Id of the organization that is suggested. */
  organization_id_hint?: string | null;
}

/** Response of `idp.oauth.authorize`. */
export interface B2BIDPOAuthAuthorizeResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Address to lead the browser to.
   * @example https://example.com/callback
   */
  redirect_uri: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Authorization code for the app. */
  authorization_code?: string | null;
}

/** Response of `idp.oauth.authorizeStart`. */
export interface B2BIDPOAuthAuthorizeStartResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /** The Connected App that requests access. */
  client: ConnectedAppPublic;
  /**
   * Whether the member has to give consent.
   * @example true
   */
  consent_required: boolean;
  /** What the member can grant of each scope. */
  scope_results: B2BIDPScopeResult[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** What a member can grant of a scope. */
export interface B2BIDPScopeResult {
  /**
   * Name of the scope.
   * @example openid
   */
  scope: string;
  /**
   * Description of the scope.
   * @example Read documents
   */
  description: string;
  /**
   * Whether the member can grant the scope.
   * @example true
   */
  is_grantable: boolean;
}

/** Response of `impersonation.authenticate`. */
export interface B2BImpersonationAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /** The member. */
  member: Member<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `magicLinks.authenticate`. */
export interface B2BMagicLinksAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the method that the sign-in was done with.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  method_id: string;
  /**
   * Whether the member's other sessions were ended.
   * @example false
   */
  reset_sessions: boolean;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /** The member. */
  member: Member<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `magicLinks.discovery.authenticate`. */
export interface B2BMagicLinksDiscoveryAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Intermediate session token to go on with.
   * @example example-token
   */
  intermediate_session_token: string;
  /**
   * E-mail address of the person.
   * @example ada@example.com
   */
  email_address: string;
  /** Organizations that the person can sign in to or join. */
  discovered_organizations: DiscoveredOrganization<T>[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `magicLinks.email.discovery.send`. */
export interface B2BMagicLinksEmailDiscoverySendResponse {
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

/** Response of `magicLinks.email.invite`. */
export interface B2BMagicLinksEmailInviteResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `magicLinks.email.loginOrSignup`. */
export interface B2BMagicLinksEmailLoginOrSignupResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Whether the member is new.
   * @example false
   */
  member_created: boolean;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `oauth.authenticate`. */
export interface B2BOAuthAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the member at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /**
   * Name of the provider.
   * @example Google
   */
  provider_type: string;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The member. */
  member: Member<T>;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Whether the member's other sessions were ended.
   * @example false
   */
  reset_sessions: boolean;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** Tokens that the provider issued. */
  provider_values?: B2BOAuthProviderValues | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `oauth.discovery.authenticate`. */
export interface B2BOAuthDiscoveryAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Intermediate session token to go on with.
   * @example example-token
   */
  intermediate_session_token: string;
  /**
   * E-mail address of the person.
   * @example ada@example.com
   */
  email_address: string;
  /** Organizations that the person can sign in to or join. */
  discovered_organizations: DiscoveredOrganization<T>[];
  /**
   * Name of the provider.
   * @example Google
   */
  provider_type: string;
  /**
   * Id of the tenant at the provider.
   * @example T00000001
   */
  provider_tenant_id: string;
  /**
   * Ids of the tenants at the provider.
   * @example ['T00000001']
   */
  provider_tenant_ids: string[];
  /**
   * Full name of the person.
   * @example Ada Example
   */
  full_name: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Tokens that an OAuth provider issued. */
export interface B2BOAuthProviderValues {
  /**
   * Scopes that the provider granted.
   * @example ['openid', 'email']
   */
  scopes: string[];
  /** Access token of the provider. */
  access_token?: string | null;
  /** Refresh token of the provider. */
  refresh_token?: string | null;
  /** Time at which the access token expires. */
  expires_at?: string | null;
  /** ID token of the provider. */
  id_token?: string | null;
}

/** Response of `otps.email.authenticate`. */
export interface B2BOTPEmailAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the method that the sign-in was done with.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  method_id: string;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /** The member. */
  member: Member<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `otps.email.discovery.authenticate`. */
export interface B2BOTPEmailDiscoveryAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Intermediate session token to go on with.
   * @example example-token
   */
  intermediate_session_token: string;
  /**
   * E-mail address of the person.
   * @example ada@example.com
   */
  email_address: string;
  /** Organizations that the person can sign in to or join. */
  discovered_organizations: DiscoveredOrganization<T>[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `otps.email.discovery.send`. */
export interface B2BOTPEmailDiscoverySendResponse {
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

/** Response of `otps.email.loginOrSignup`. */
export interface B2BOTPEmailLoginOrSignupResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Whether the member is new.
   * @example false
   */
  member_created: boolean;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `otps.sms.authenticate`. */
export interface B2BOTPSmsAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
}

/** Response of `otps.sms.send`. */
export interface B2BOTPSmsSendResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.connectedApps`. */
export interface B2BOrganizationsConnectedAppsResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The Connected Apps. */
  connected_apps: OrganizationConnectedApp[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.create`. */
export interface B2BOrganizationsCreateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.deleteExternalId`. */
export interface B2BOrganizationsDeleteExternalIdResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.delete`. */
export interface B2BOrganizationsDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.getConnectedApp`. */
export interface B2BOrganizationsGetConnectedAppResponse {
  /**
   * Id of the Connected App.
   * @example connected-app-test-00000000-0000-4000-8000-000000000001
   */
  connected_app_id: string;
  /**
   * Name of the Connected App.
   * @example Example App
   */
  name: string;
  /**
   * Description of the Connected App.
   * @example An example app
   */
  description: string;
  /**
   * Type of the Connected App.
   * @example third_party
   */
  client_type: string;
  /** Members who have granted the app access. */
  active_members: OrganizationConnectedAppActiveMember[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Address of the logo. */
  logo_url?: string | null;
}

/** Response of `organizations.get`. */
export interface B2BOrganizationsGetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.connectedApps.revoke`. */
export interface B2BOrganizationsMembersConnectedAppsRevokeResponse {
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

/** Response of `organizations.members.create`. */
export interface B2BOrganizationsMembersCreateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.deleteExternalId`. */
export interface B2BOrganizationsMembersDeleteExternalIdResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.deleteMFAPhoneNumber`. */
export interface B2BOrganizationsMembersDeleteMFAPhoneNumberResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.deletePassword`. */
export interface B2BOrganizationsMembersDeletePasswordResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.delete`. */
export interface B2BOrganizationsMembersDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.deleteTOTP`. */
export interface B2BOrganizationsMembersDeleteTOTPResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.getConnectedApps`. */
export interface B2BOrganizationsMembersGetConnectedAppsResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The Connected Apps. */
  connected_apps: MemberConnectedApp[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.dangerouslyGet` and `organizations.members.get`. */
export interface B2BOrganizationsMembersGetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.oauthProviders.github`. */
export interface B2BOrganizationsMembersOAuthProvidersGithubResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Name of the provider.
   * @example Google
   */
  provider_type: string;
  /** Accounts of the member at the provider. */
  registrations: GithubProviderInfo[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.oauthProviders.google`. */
export interface B2BOrganizationsMembersOAuthProvidersGoogleResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Name of the provider.
   * @example Google
   */
  provider_type: string;
  /**
   * Id of the member at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /**
   * ID token of the provider.
   * @example example-id-token
   */
  id_token: string;
  /**
   * Scopes that the provider granted.
   * @example ['openid', 'email']
   */
  scopes: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Access token of the provider. */
  access_token?: string | null;
  /** Seconds until the access token expires. */
  access_token_expires_in?: number | null;
  /** Refresh token of the provider. */
  refresh_token?: string | null;
}

/** Response of `organizations.members.oauthProviders.hubspot`. */
export interface B2BOrganizationsMembersOAuthProvidersHubspotResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Name of the provider.
   * @example Google
   */
  provider_type: string;
  /** Accounts of the member at the provider. */
  registrations: HubspotProviderInfo[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.oauthProviders.microsoft`. */
export interface B2BOrganizationsMembersOAuthProvidersMicrosoftResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Name of the provider.
   * @example Google
   */
  provider_type: string;
  /**
   * Id of the member at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /**
   * Access token of the provider.
   * @example example-access-token
   */
  access_token: string;
  /**
   * Seconds until the access token expires.
   * @example 3600
   */
  access_token_expires_in: number;
  /**
   * ID token of the provider.
   * @example example-id-token
   */
  id_token: string;
  /**
   * Scopes that the provider granted.
   * @example ['openid', 'email']
   */
  scopes: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Refresh token of the provider. */
  refresh_token?: string | null;
}

/** Response of `organizations.members.oauthProviders.slack`. */
export interface B2BOrganizationsMembersOAuthProvidersSlackResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Name of the provider.
   * @example Google
   */
  provider_type: string;
  /** Accounts of the member at the provider. */
  registrations: SlackProviderInfo[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.oidcProviders`. */
export interface B2BOrganizationsMembersOIDCProvidersResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Accounts of the member at OIDC providers. */
  registrations: OIDCProviderInfo[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.reactivate`. */
export interface B2BOrganizationsMembersReactivateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.search`. */
export interface B2BOrganizationsMembersSearchResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Members on this page. */
  members: Member<T>[];
  /** How many results there are, and where to go on. */
  results_metadata: B2BOrganizationsResultsMetadata;
  /**
   * Organizations of the members on this page, by their ids.
   * @example {}
   */
  organizations: { [key: string]: Organization<T> };
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.startEmailUpdate`. */
export interface B2BOrganizationsMembersStartEmailUpdateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.unlinkRetiredEmail`. */
export interface B2BOrganizationsMembersUnlinkRetiredEmailResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.members.update`. */
export interface B2BOrganizationsMembersUpdateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.metrics`. */
export interface B2BOrganizationsMetricsResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Number of members.
   * @example 1
   */
  member_count: number;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** How many results were found, and where to go on. */
export interface B2BOrganizationsResultsMetadata {
  /**
   * Number of all results.
   * @example 1
   */
  total: number;
  /**
   * Cursor of the next page; empty or null on the last one.
   * @example
   */
  next_cursor?: string | null;
}

/** Response of `organizations.search`. */
export interface B2BOrganizationsSearchResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Organizations on this page. */
  organizations: Organization<T>[];
  /** How many results there are, and where to go on. */
  results_metadata: B2BOrganizationsResultsMetadata;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `organizations.update`. */
export interface B2BOrganizationsUpdateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `passwords.authenticate`. */
export interface B2BPasswordsAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /** The member. */
  member: Member<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `passwords.discovery.authenticate`. */
export interface B2BPasswordsDiscoveryAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * E-mail address of the person.
   * @example ada@example.com
   */
  email_address: string;
  /**
   * Intermediate session token to go on with.
   * @example example-token
   */
  intermediate_session_token: string;
  /** Organizations that the person can sign in to or join. */
  discovered_organizations: DiscoveredOrganization<T>[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `passwords.discovery.email.reset`. */
export interface B2BPasswordsDiscoveryEmailResetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Intermediate session token to go on with.
   * @example example-token
   */
  intermediate_session_token: string;
  /**
   * E-mail address of the person.
   * @example ada@example.com
   */
  email_address: string;
  /** Organizations that the person can sign in to or join. */
  discovered_organizations: DiscoveredOrganization<T>[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `passwords.discovery.email.resetStart`. */
export interface B2BPasswordsDiscoveryEmailResetStartResponse {
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

/** Response of `passwords.email.requireReset`. */
export interface B2BPasswordsEmailRequireResetResponse<T extends CustomTypes = OpenTypes> {
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
  /** Id of the member. */
  member_id?: string | null;
  /** The member. */
  member?: Member<T> | null;
  /** The organization. */
  organization?: Organization<T> | null;
}

/** Response of `passwords.email.reset`. */
export interface B2BPasswordsEmailResetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the member's e-mail address.
   * @example member-email-test-00000000-0000-4000-8000-000000000001
   */
  member_email_id: string;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /** The member. */
  member: Member<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `passwords.email.resetStart`. */
export interface B2BPasswordsEmailResetStartResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the member's e-mail address.
   * @example member-email-test-00000000-0000-4000-8000-000000000001
   */
  member_email_id: string;
  /** The member. */
  member: Member<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `passwords.existingPassword.reset`. */
export interface B2BPasswordsExistingPasswordResetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `passwords.migrate`. */
export interface B2BPasswordsMigrateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Whether the member is new.
   * @example false
   */
  member_created: boolean;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `passwords.sessions.reset`. */
export interface B2BPasswordsSessionResetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `passwords.strengthCheck`. */
export interface B2BPasswordsStrengthCheckResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Whether the password may be used.
   * @example true
   */
  valid_password: boolean;
  /**
   * Score of the password's strength.
   * @example 4
   */
  score: number;
  /**
   * Whether the password is in a known breach.
   * @example false
   */
  breached_password: boolean;
  /**
   * Policy that passwords are rated by.
   * @example zxcvbn
   */
  strength_policy: string;
  /**
   * Whether new passwords are checked against known breaches.
   * @example true
   */
  breach_detection_on_create: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** How the password does against a policy of character classes. */
  luds_feedback?: LudsFeedback | null;
  /** What the zxcvbn estimator says about the password. */
  zxcvbn_feedback?: ZxcvbnFeedback | null;
}

/** Response of `rbac.organizations.getOrgPolicy`. */
export interface B2BRBACOrganizationsGetOrgPolicyResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Policy of the organization. */
  org_policy: OrgPolicy;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `rbac.organizations.setOrgPolicy`. */
export interface B2BRBACOrganizationsSetOrgPolicyResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Policy of the organization. */
  org_policy: OrgPolicy;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `rbac.policy`. */
export interface B2BRBACPolicyResponse {
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
  /** The policy. */
  policy?: Policy | null;
}

/** Response of `recoveryCodes.get`. */
export interface B2BRecoveryCodesGetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Recovery codes.
   * @example ['example-recovery-code']
   */
  recovery_codes: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `recoveryCodes.recover`. */
export interface B2BRecoveryCodesRecoverResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /**
   * Number of recovery codes that are left.
   * @example 9
   */
  recovery_codes_remaining: number;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
}

/** Response of `recoveryCodes.rotate`. */
export interface B2BRecoveryCodesRotateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Recovery codes.
   * @example ['example-recovery-code']
   */
  recovery_codes: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `scim.connection.create`. */
export interface B2BSCIMConnectionCreateResponse {
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
  /** The connection. */
  connection?: SCIMConnectionWithToken | null;
}

/** Response of `scim.connection.delete`. */
export interface B2BSCIMConnectionDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the SCIM connection.
   * @example scim-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `scim.connection.getGroups`. */
export interface B2BSCIMConnectionGetGroupsResponse {
  /** Groups on this page. */
  scim_groups: SCIMGroup[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Cursor of the next page; empty or null on the last one. */
  next_cursor?: string | null;
}

/** Response of `scim.connection.get`. */
export interface B2BSCIMConnectionGetResponse {
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
  /** The connection. */
  connection?: SCIMConnection | null;
}

/** Response of `scim.connection.rotateCancel`. */
export interface B2BSCIMConnectionRotateCancelResponse {
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
  /** The connection. */
  connection?: SCIMConnection | null;
}

/** Response of `scim.connection.rotateComplete`. */
export interface B2BSCIMConnectionRotateCompleteResponse {
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
  /** The connection. */
  connection?: SCIMConnection | null;
}

/** Response of `scim.connection.rotateStart`. */
export interface B2BSCIMConnectionRotateStartResponse {
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
  /** The connection. */
  connection?: SCIMConnectionWithNextToken | null;
}

/** Response of `scim.connection.update`. */
export interface B2BSCIMConnectionUpdateResponse {
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
  /** The connection. */
  connection?: SCIMConnection | null;
}

/** An e-mail address of a member at the identity provider. */
export interface B2BSCIMEmail {
  /**
   * The e-mail address.
   * @example ada@example.com
   */
  value: string;
  /**
   * Type.
   * @example work
   */
  type: string;
  /**
   * Whether it is the main one.
   * @example true
   */
  primary: boolean;
}

/** Name of a member at the identity provider. */
export interface B2BSCIMName {
  /**
   * The whole name, formatted for display.
   * @example Ada Example
   */
  formatted: string;
  /**
   * Family name.
   * @example Example
   */
  family_name: string;
  /**
   * Given name.
   * @example Ada
   */
  given_name: string;
  /**
   * Middle name.
   * @example Maria
   */
  middle_name: string;
  /**
   * Honorific prefix.
   * @example Dr.
   */
  honorific_prefix: string;
  /**
   * Honorific suffix.
   * @example III
   */
  honorific_suffix: string;
}

/** A phone number of a member at the identity provider. */
export interface B2BSCIMPhoneNumber {
  /**
   * The phone number.
   * @example +15550100000
   */
  value: string;
  /**
   * Type.
   * @example work
   */
  type: string;
  /**
   * Whether it is the main one.
   * @example true
   */
  primary: boolean;
}

/** A certificate of a member at the identity provider. */
export interface B2BSCIMX509Certificate {
  /**
   * The certificate.
   * @example example-certificate
   */
  value: string;
  /**
   * Type.
   * @example work
   */
  type: string;
  /**
   * Whether it is the main one.
   * @example true
   */
  primary: boolean;
}

/** Response of `sso.authenticate`. */
export interface B2BSSOAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /** The member. */
  member: Member<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /**
   * Whether the member's other sessions were ended.
   * @example false
   */
  reset_session: boolean;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `sso.deleteConnection`. */
export interface B2BSSODeleteConnectionResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the connection.
   * @example saml-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `sso.external.createConnection`. */
export interface B2BSSOExternalCreateConnectionResponse {
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
  /** The connection. */
  connection?: Connection | null;
}

/** Response of `sso.external.updateConnection`. */
export interface B2BSSOExternalUpdateConnectionResponse {
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
  /** The connection. */
  connection?: Connection | null;
}

/** Response of `sso.getConnections`. */
export interface B2BSSOGetConnectionsResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** SAML connections. */
  saml_connections: SAMLConnection[];
  /** OIDC connections. */
  oidc_connections: OIDCConnection[];
  /** Connections that belong to other organizations. */
  external_connections: Connection[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `sso.oidc.createConnection`. */
export interface B2BSSOOIDCCreateConnectionResponse {
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
  /** The connection. */
  connection?: OIDCConnection | null;
}

/** Response of `sso.oidc.updateConnection`. */
export interface B2BSSOOIDCUpdateConnectionResponse {
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
  /** The connection. */
  connection?: OIDCConnection | null;
  /** Warning about the connection. */
  warning?: string | null;
}

/** Response of `sso.saml.createConnection`. */
export interface B2BSSOSAMLCreateConnectionResponse {
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
  /** The connection. */
  connection?: SAMLConnection | null;
}

/** Response of `sso.saml.deleteEncryptionPrivateKey`. */
export interface B2BSSOSAMLDeleteEncryptionPrivateKeyResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the private key.
   * @example saml-encryption-key-test-00000000-0000-4000-8000-000000000001
   */
  private_key_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `sso.saml.deleteVerificationCertificate`. */
export interface B2BSSOSAMLDeleteVerificationCertificateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the certificate.
   * @example saml-verification-key-test-00000000-0000-4000-8000-000000000001
   */
  certificate_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `sso.saml.updateByURL`. */
export interface B2BSSOSAMLUpdateByURLResponse {
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
  /** The connection. */
  connection?: SAMLConnection | null;
}

/** Response of `sso.saml.updateConnection`. */
export interface B2BSSOSAMLUpdateConnectionResponse {
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
  /** The connection. */
  connection?: SAMLConnection | null;
}

/** Response of `sessions.attest`. */
export interface B2BSessionsAttestResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The session. */
  member_session: MemberSession<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
}

/** Response of `sessions.authenticate`. */
export interface B2BSessionsAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The session. */
  member_session: MemberSession<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Outcome of the authorization check. */
  verdict?: AuthorizationVerdict | null;
}

/** Response of `sessions.exchangeAccessToken`. */
export interface B2BSessionsExchangeAccessTokenResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
}

/** Response of `sessions.exchange`. */
export interface B2BSessionsExchangeResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Whether the member is signed in; if not, a step is missing.
   * @example true
   */
  member_authenticated: boolean;
  /**
   * Intermediate session token; empty when the sign-in is complete.
   * @example
   */
  intermediate_session_token: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
  /** Time at which the intermediate session token expires. */
  intermediate_session_token_expires_at?: string | null;
}

/** Response of `sessions.getJWKS`. */
export interface B2BSessionsGetJWKSResponse {
  /** The keys. */
  keys: JWK[];
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

/** Response of `sessions.get`. */
export interface B2BSessionsGetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Sessions of the member. */
  member_sessions: MemberSession<T>[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `sessions.migrate`. */
export interface B2BSessionsMigrateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
}

/** Response of `sessions.revoke`. */
export interface B2BSessionsRevokeResponse {
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

/** Response of `totps.authenticate`. */
export interface B2BTOTPsAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  member_session?: MemberSession<T> | null;
  /** What is known about the member's device. */
  member_device?: DeviceInfo | null;
}

/** Response of `totps.create`. */
export interface B2BTOTPsCreateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Id of the TOTP registration.
   * @example member-totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_registration_id: string;
  /**
   * Secret of the TOTP.
   * @example example-totp-secret
   */
  secret: string;
  /**
   * QR code for the authenticator app, as an image.
   * @example data:image/png;base64,ZXhhbXBsZQ==
   */
  qr_code: string;
  /**
   * Recovery codes.
   * @example ['example-recovery-code']
   */
  recovery_codes: string[];
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `totps.migrate`. */
export interface B2BTOTPsMigrateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /** The member. */
  member: Member<T>;
  /** The organization. */
  organization: Organization<T>;
  /**
   * Id of the TOTP registration.
   * @example member-totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_registration_id: string;
  /**
   * Recovery codes.
   * @example ['example-recovery-code']
   */
  recovery_codes: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A biometric registration as a factor. */
export interface BiometricFactor {
  /**
   * Id of the biometric registration.
   * @example biometric-registration-test-00000000-0000-4000-8000-000000000001
   */
  biometric_registration_id: string;
}

/** A sign-in with Bitbucket as a factor. */
export interface BitbucketOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** What was seen of a browser. */
export interface BrowserProperties {
  /**
   * User agent.
   * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
   */
  user_agent: string;
}

/** A sign-in with Coinbase as a factor. */
export interface CoinbaseOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A Connected App: a client that requests access to accounts. */
export interface ConnectedApp {
  /**
   * Id of the Connected App.
   * @example connected-app-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
  /**
   * Name of the client.
   * @example Example Client
   */
  client_name: string;
  /**
   * Description of the client.
   * @example An example client
   */
  client_description: string;
  /**
   * Status of the Connected App.
   * @example active
   */
  status: string;
  /**
   * Whether the app may request full access.
   * @example false
   */
  full_access_allowed: boolean;
  /**
   * Type of the Connected App.
   * @example third_party
   */
  client_type: string;
  /**
   * Addresses that the app may lead back to.
   * @example ['https://example.com/callback']
   */
  redirect_urls: string[];
  /**
   * Lifetime of access tokens, in minutes.
   * @example 60
   */
  access_token_expiry_minutes: number;
  /**
   * Template for the custom claims of access tokens.
   * @example {}
   */
  access_token_template_content: string;
  /**
   * Addresses that the app may lead to after a sign-out.
   * @example ['https://example.com/signed-out']
   */
  post_logout_redirect_urls: string[];
  /**
   * Whether the app gets offline access without asking for consent.
   * @example false
   */
  bypass_consent_for_offline_access: boolean;
  /**
   * How the Connected App was created.
   * @example dashboard
   */
  creation_method: string;
  /**
   * Template for the custom claims of ID tokens.
   * @example {}
   */
  id_token_template_content: string;
  /** Last four characters of the secret. */
  client_secret_last_four?: string | null;
  /** Last four characters of the next secret. */
  next_client_secret_last_four?: string | null;
  /** Audience to put into access tokens besides the usual one. */
  access_token_custom_audience?: string | null;
  /** Address of the logo. */
  logo_url?: string | null;
  /** Address of the client id metadata document. */
  client_id_metadata_url?: string | null;
}

/** The public part of a Connected App. */
export interface ConnectedAppPublic {
  /**
   * Id of the Connected App.
   * @example connected-app-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
  /**
   * Name of the client.
   * @example Example Client
   */
  client_name: string;
  /**
   * Description of the client.
   * @example An example client
   */
  client_description: string;
  /**
   * Type of the Connected App.
   * @example third_party
   */
  client_type: string;
  /** Address of the logo. */
  logo_url?: string | null;
}

/** A new Connected App together with its secret. */
export interface ConnectedAppWithClientSecret {
  /**
   * Id of the Connected App.
   * @example connected-app-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
  /**
   * Name of the client.
   * @example Example Client
   */
  client_name: string;
  /**
   * Description of the client.
   * @example An example client
   */
  client_description: string;
  /**
   * Status of the Connected App.
   * @example active
   */
  status: string;
  /**
   * Whether the app may request full access.
   * @example false
   */
  full_access_allowed: boolean;
  /**
   * Type of the Connected App.
   * @example third_party
   */
  client_type: string;
  /**
   * Addresses that the app may lead back to.
   * @example ['https://example.com/callback']
   */
  redirect_urls: string[];
  /**
   * Lifetime of access tokens, in minutes.
   * @example 60
   */
  access_token_expiry_minutes: number;
  /**
   * Template for the custom claims of access tokens.
   * @example {}
   */
  access_token_template_content: string;
  /**
   * Addresses that the app may lead to after a sign-out.
   * @example ['https://example.com/signed-out']
   */
  post_logout_redirect_urls: string[];
  /**
   * Whether the app gets offline access without asking for consent.
   * @example false
   */
  bypass_consent_for_offline_access: boolean;
  /**
   * Template for the custom claims of ID tokens.
   * @example {}
   */
  id_token_template_content: string;
  /** Last four characters of the secret. */
  client_secret_last_four?: string | null;
  /** Last four characters of the next secret. */
  next_client_secret_last_four?: string | null;
  /** Secret of the client. */
  client_secret?: string | null;
  /** Audience to put into access tokens besides the usual one. */
  access_token_custom_audience?: string | null;
  /** Address of the logo. */
  logo_url?: string | null;
  /** Address of the client id metadata document. */
  client_id_metadata_url?: string | null;
}

/** A Connected App together with its next secret. */
export interface ConnectedAppWithNextClientSecret {
  /**
   * Id of the Connected App.
   * @example connected-app-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
  /**
   * Name of the client.
   * @example Example Client
   */
  client_name: string;
  /**
   * Description of the client.
   * @example An example client
   */
  client_description: string;
  /**
   * Status of the Connected App.
   * @example active
   */
  status: string;
  /**
   * Last four characters of the secret.
   * @example wxyz
   */
  client_secret_last_four: string;
  /**
   * Whether the app may request full access.
   * @example false
   */
  full_access_allowed: boolean;
  /**
   * Type of the Connected App.
   * @example third_party
   */
  client_type: string;
  /**
   * Addresses that the app may lead back to.
   * @example ['https://example.com/callback']
   */
  redirect_urls: string[];
  /**
   * Secret that comes into use when the rotation is completed.
   * @example example-next-client-secret
   */
  next_client_secret: string;
  /**
   * Lifetime of access tokens, in minutes.
   * @example 60
   */
  access_token_expiry_minutes: number;
  /**
   * Template for the custom claims of access tokens.
   * @example {}
   */
  access_token_template_content: string;
  /**
   * Addresses that the app may lead to after a sign-out.
   * @example ['https://example.com/signed-out']
   */
  post_logout_redirect_urls: string[];
  /**
   * Whether the app gets offline access without asking for consent.
   * @example false
   */
  bypass_consent_for_offline_access: boolean;
  /**
   * Template for the custom claims of ID tokens.
   * @example {}
   */
  id_token_template_content: string;
  /** Last four characters of the next secret. */
  next_client_secret_last_four?: string | null;
  /** Audience to put into access tokens besides the usual one. */
  access_token_custom_audience?: string | null;
  /** Address of the logo. */
  logo_url?: string | null;
  /** Address of the client id metadata document. */
  client_id_metadata_url?: string | null;
}

/** Response of `connectedApp.clients.create`. */
export interface ConnectedAppsClientsCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The new Connected App, with its secret. */
  connected_app: ConnectedAppWithClientSecret;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `connectedApp.clients.delete`. */
export interface ConnectedAppsClientsDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the Connected App.
   * @example connected-app-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `connectedApp.clients.get`. */
export interface ConnectedAppsClientsGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The Connected App. */
  connected_app: ConnectedApp;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `connectedApp.clients.search`. */
export interface ConnectedAppsClientsSearchResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Connected Apps on this page. */
  connected_apps: ConnectedApp[];
  /** How many results there are, and where to go on. */
  results_metadata: ConnectedAppsResultsMetadata;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `connectedApp.clients.secrets.rotateCancel`. */
export interface ConnectedAppsClientsSecretsRotateCancelResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The Connected App. */
  connected_app: ConnectedApp;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `connectedApp.clients.secrets.rotate`. */
export interface ConnectedAppsClientsSecretsRotateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The Connected App. */
  connected_app: ConnectedApp;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `connectedApp.clients.secrets.rotateStart`. */
export interface ConnectedAppsClientsSecretsRotateStartResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The Connected App, with its next secret. */
  connected_app: ConnectedAppWithNextClientSecret;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `connectedApp.clients.update`. */
export interface ConnectedAppsClientsUpdateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The Connected App. */
  connected_app: ConnectedApp;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** How many Connected Apps were found, and where to go on. */
export interface ConnectedAppsResultsMetadata {
  /**
   * Number of all results.
   * @example 1
   */
  total: number;
  /** Cursor of the next page; empty or null on the last one. */
  next_cursor?: string | null;
}

/** An external connection: an SSO connection that belongs to another organization. */
export interface Connection {
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Id of the external connection.
   * @example external-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Id of the other organization, whose connection is used.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  external_organization_id: string;
  /**
   * Id of the connection in the other organization.
   * @example saml-connection-test-00000000-0000-4000-8000-000000000001
   */
  external_connection_id: string;
  /**
   * Name of the connection, to be shown.
   * @example Example connection
   */
  display_name: string;
  /**
   * Status of the connection.
   * @example active
   */
  status: string;
  /** Roles that everyone who signs in through the connection has. */
  external_connection_implicit_role_assignments: ConnectionImplicitRoleAssignment[];
  /** Roles that members of certain groups have. */
  external_group_implicit_role_assignments: GroupImplicitRoleAssignment[];
}

/** A role that everyone who signs in through a connection has. */
export interface ConnectionImplicitRoleAssignment {
  /**
   * Id of the role.
   * @example editor
   */
  role_id: string;
}

/** A crypto wallet as a factor. */
export interface CryptoWalletFactor {
  /**
   * Id of the crypto wallet.
   * @example crypto-wallet-test-00000000-0000-4000-8000-000000000001
   */
  crypto_wallet_id: string;
  /**
   * Address of the wallet.
   * @example 0x0000000000000000000000000000000000000001
   */
  crypto_wallet_address: string;
  /**
   * Type of the wallet, such as `ethereum`.
   * @example ethereum
   */
  crypto_wallet_type: string;
}

/** A role that an organization has defined itself. */
export interface CustomRole {
  /**
   * Id of the role.
   * @example editor
   */
  role_id: string;
  /**
   * Description of the role.
   * @example An example role
   */
  description: string;
  /** What is allowed. */
  permissions: CustomRolePermission[];
}

/** What a custom role allows on one resource. */
export interface CustomRolePermission {
  /**
   * Id of the resource.
   * @example documents
   */
  resource_id: string;
  /**
   * Actions on the resource that are allowed; `*` stands for all.
   * @example ['read']
   */
  actions: string[];
}

/** Response of `debug.whoami`. */
export interface DebugWhoamiResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the project.
   * @example project-test-00000000-0000-4000-8000-000000000001
   */
  project_id: string;
  /**
   * Name of the project.
   * @example Example project
   */
  name: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** When something about a device was seen. */
export interface DeviceAttributeDetails {
  /**
   * Whether it was not seen before.
   * @example false
   */
  is_new: boolean;
  /** Time of the first sighting. */
  first_seen_at?: string | null;
  /** Time of the last sighting. */
  last_seen_at?: string | null;
}

/** What is known about a device. */
export interface DeviceInfo {
  /**
   * Id of the visitor.
   * @example visitor-00000000-0000-4000-8000-000000000001
   */
  visitor_id: string;
  /** When this visitor was seen. */
  visitor_id_details?: DeviceAttributeDetails | null;
  /** IP address. */
  ip_address?: string | null;
  /** When this IP address was seen. */
  ip_address_details?: DeviceAttributeDetails | null;
  /** City that the IP address is in. */
  ip_geo_city?: string | null;
  /** Region that the IP address is in. */
  ip_geo_region?: string | null;
  /** Country that the IP address is in. */
  ip_geo_country?: string | null;
  /** When this country was seen. */
  ip_geo_country_details?: DeviceAttributeDetails | null;
}

/** A sign-in with Discord as a factor. */
export interface DiscordOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** An organization that a person can sign in to or join. */
export interface DiscoveredOrganization<T extends CustomTypes = OpenTypes> {
  /**
   * Whether the member is signed in to the organization already.
   * @example false
   */
  member_authenticated: boolean;
  /** The organization. */
  organization?: Organization<T> | null;
  /** How the person stands to the organization. */
  membership?: Membership<T> | null;
  /** What is missing of the first factor, when more is required. */
  primary_required?: PrimaryRequired | null;
  /** What is missing of the second factor, when one is required. */
  mfa_required?: MfaRequired | null;
}

/** What is known about an e-mail domain. */
export interface DomainInformation {
  /**
   * Whether the domain has an MX or A record.
   * @example true
   */
  has_mx_or_a_record: boolean;
  /**
   * Whether the domain is one for throw-away addresses.
   * @example false
   */
  is_disposable_domain: boolean;
}

/** An e-mail address as a factor. */
export interface EmailFactor {
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * The e-mail address.
   * @example ada@example.com
   */
  email_address: string;
}

/** A role that members with a certain e-mail domain have. */
export interface EmailImplicitRoleAssignment {
  /**
   * E-mail domain.
   * @example example.com
   */
  domain: string;
  /**
   * Id of the role.
   * @example editor
   */
  role_id: string;
}

/** An embeddable magic link as a factor. */
export interface EmbeddableMagicLinkFactor {
  /**
   * Id of the embeddable magic link.
   * @example embeddable-magic-link-test-00000000-0000-4000-8000-000000000001
   */
  embedded_id: string;
}

/** A private key for encrypted assertions. */
export interface EncryptionPrivateKey {
  /**
   * Id of the private key.
   * @example saml-encryption-key-test-00000000-0000-4000-8000-000000000001
   */
  private_key_id: string;
  /**
   * The private key.
   * @example example-private-key
   */
  private_key: string;
  /** Time of creation. */
  created_at?: string | null;
}

/** Fields of the SCIM enterprise extension. */
export interface EnterpriseExtension {
  /**
   * Number of the employee.
   * @example 1000001
   */
  employee_number: string;
  /**
   * Cost center.
   * @example Example cost center
   */
  cost_center: string;
  /**
   * Division.
   * @example Example division
   */
  division: string;
  /**
   * Department.
   * @example Example department
   */
  department: string;
  /**
   * Name of the organization.
   * @example Example organization
   */
  organization: string;
  /** Manager of the member. */
  manager?: Manager | null;
}

/** An entitlement of a member at the identity provider. */
export interface Entitlement {
  /**
   * Name of the entitlement.
   * @example example-entitlement
   */
  value: string;
  /**
   * Type.
   * @example work
   */
  type: string;
  /**
   * Whether it is the main one.
   * @example true
   */
  primary: boolean;
}

/** A sign-in with Facebook as a factor. */
export interface FacebookOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A sign-in with Figma as a factor. */
export interface FigmaOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** Fingerprints of a device. */
export interface Fingerprints {
  /**
   * Fingerprint of the network.
   * @example network-fingerprint-example
   */
  network_fingerprint: string;
  /**
   * Fingerprint of the hardware.
   * @example hardware-fingerprint-example
   */
  hardware_fingerprint: string;
  /**
   * Fingerprint of the browser.
   * @example browser-fingerprint-example
   */
  browser_fingerprint: string;
  /**
   * Fingerprint of the visitor.
   * @example visitor-fingerprint-example
   */
  visitor_fingerprint: string;
  /** Id of the visitor. */
  visitor_id?: string | null;
  /** Id of the browser. */
  browser_id?: string | null;
}

/** Response of `fraud.email.risk`. */
export interface FraudEmailRiskResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** What is known about the address itself. */
  address_information: AddressInformation;
  /** What is known about the domain of the address. */
  domain_information: DomainInformation;
  /**
   * What to do with the address.
   * @example ALLOW
   */
  action: 'ALLOW' | 'CHALLENGE' | 'BLOCK' | (string & {});
  /**
   * How risky the address is, as a number.
   * @example 10
   */
  risk_score: number;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `fraud.fingerprint.lookup`. */
export interface FraudFingerprintLookupResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the telemetry.
   * @example 00000000-0000-4000-8000-00000000000a
   */
  telemetry_id: string;
  /** Fingerprints of the device. */
  fingerprints: Fingerprints;
  /** What to make of the device. */
  verdict: Verdict;
  /** Data of your own that is kept with the fingerprint. */
  external_metadata: Metadata;
  /**
   * Time at which the fingerprint was taken.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  created_at: string;
  /**
   * Time at which the fingerprint expires.
   * @format date-time
   * @example 2026-01-15T10:30:00Z
   */
  expires_at: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** What was seen of the network and the browser. */
  properties?: Properties | null;
  /** Raw signals of the device. */
  raw_signals?: { [key: string]: unknown } | null;
}

/** Response of `fraud.rules.list`. */
export interface FraudRulesListResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Cursor of the next page; empty or null on the last one.
   * @example
   */
  next_cursor: string;
  /** Rules on this page. */
  rules: Rule[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `fraud.rules.set`. */
export interface FraudRulesSetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * What the rule does now.
   * @example BLOCK
   */
  action: 'ALLOW' | 'CHALLENGE' | 'BLOCK' | 'NONE' | (string & {});
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Id of the visitor. */
  visitor_id?: string | null;
  /** Id of the browser. */
  browser_id?: string | null;
  /** Fingerprint of the visitor. */
  visitor_fingerprint?: string | null;
  /** Fingerprint of the browser. */
  browser_fingerprint?: string | null;
  /** Fingerprint of the hardware. */
  hardware_fingerprint?: string | null;
  /** Fingerprint of the network. */
  network_fingerprint?: string | null;
  /** Time at which the rule expires. */
  expires_at?: string | null;
  /** Block of IP addresses that the rule is about. */
  cidr_block?: string | null;
  /** Code of the country that the rule is about. */
  country_code?: string | null;
  /** Number of the autonomous system that the rule is about. */
  asn?: string | null;
}

/** Response of `fraud.verdictReasons.list`. */
export interface FraudVerdictReasonsListResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Reasons, with what happens for each. */
  verdict_reason_actions: VerdictReasonAction[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `fraud.verdictReasons.override`. */
export interface FraudVerdictReasonsOverrideResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The reason, with what happens for it now. */
  verdict_reason_action: VerdictReasonAction;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A sign-in with GitLab as a factor. */
export interface GitLabOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** An OAuth exchange with GitHub as a factor. */
export interface GithubOAuthExchangeFactor {
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
}

/** A sign-in with GitHub as a factor. */
export interface GithubOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A GitHub account of a member. */
export interface GithubProviderInfo {
  /**
   * Id of the member at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /**
   * Ids of the tenants at the provider.
   * @example ['T00000001']
   */
  provider_tenant_ids: string[];
  /**
   * Access token of the provider.
   * @example example-access-token
   */
  access_token: string;
  /**
   * Scopes that the provider granted.
   * @example ['openid', 'email']
   */
  scopes: string[];
}

/** An OAuth exchange with Google as a factor. */
export interface GoogleOAuthExchangeFactor {
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
}

/** A sign-in with Google as a factor. */
export interface GoogleOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A group that a member is in. */
export interface Group {
  /**
   * Id of the group.
   * @example example-group-id
   */
  value: string;
  /**
   * Name of the group, to be shown.
   * @example Example group
   */
  display: string;
}

/** A role that everyone in a group has. */
export interface GroupImplicitRoleAssignment {
  /**
   * Id of the role.
   * @example editor
   */
  role_id: string;
  /**
   * Name of the group.
   * @example example-group
   */
  group: string;
}

/** An OAuth exchange with HubSpot as a factor. */
export interface HubspotOAuthExchangeFactor {
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
}

/** A sign-in with HubSpot as a factor. */
export interface HubspotOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A HubSpot account of a member. */
export interface HubspotProviderInfo {
  /**
   * Id of the member at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /**
   * Id of the tenant at the provider.
   * @example T00000001
   */
  provider_tenant_id: string;
  /**
   * Access token of the provider.
   * @example example-access-token
   */
  access_token: string;
  /**
   * Seconds until the access token expires.
   * @example 3600
   */
  access_token_expires_in: number;
  /**
   * Scopes that the provider granted.
   * @example ['openid', 'email']
   */
  scopes: string[];
  /** Refresh token of the provider. */
  refresh_token?: string | null;
}

/** An instant messaging address. */
export interface IMs {
  /**
   * The address.
   * @example ada@example.com
   */
  value: string;
  /**
   * Type.
   * @example work
   */
  type: string;
  /**
   * Whether it is the main one.
   * @example true
   */
  primary: boolean;
}

/** Where an IP address is. */
export interface IPGeoProperties {
  /**
   * City.
   * @example Example City
   */
  city: string;
  /**
   * Region.
   * @example Example Region
   */
  region: string;
  /**
   * Country.
   * @example US
   */
  country: string;
}

/** An impersonation as a factor. */
export interface ImpersonatedFactor {
  /**
   * Id of the impersonator.
   * @example example-impersonator-id
   */
  impersonator_id: string;
  /**
   * E-mail address of the impersonator.
   * @example admin@example.com
   */
  impersonator_email_address: string;
}

/** A sign-in with Instagram as a factor. */
export interface InstagramOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** Response of `idp.introspectTokenNetwork`. */
export type IntrospectTokenRawResponse = {
  /**
   * Whether the token is valid; nothing else is returned about one that is not.
   * @example true
   */
  active: boolean;
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
  /** Id of the member that the token is about. */
  sub?: string | null;
  /** Scopes, separated by spaces. */
  scope?: string | null;
  /** Audiences of the token. */
  aud?: string[] | null;
  /** Time at which the token expires, in seconds since the Unix epoch. */
  exp?: number | null;
  /** Time at which the token was issued, in seconds since the Unix epoch. */
  iat?: number | null;
  /** Issuer of the token. */
  iss?: string | null;
  /** Time before which the token is not valid, in seconds since the Unix epoch. */
  nbf?: number | null;
  /** Id of the client that the token was issued to. */
  client_id?: string | null;
  /** Type of the token. */
  token_type?: string | null;
  /** Organization that the token is for. */
  'https://stytch.com/organization'?: OrganizationClaim | null;
} & { [key: string]: unknown };

/** A public key. */
export interface JWK {
  /**
   * Type of the key.
   * @example RSA
   */
  kty: string;
  /**
   * What the key is used for.
   * @example sig
   */
  use: string;
  /**
   * Operations that the key is for.
   * @example ['verify']
   */
  key_ops: string[];
  /**
   * Algorithm that the key is for.
   * @example RS256
   */
  alg: string;
  /**
   * Id of the key.
   * @example jwk-test-00000000-0000-4000-8000-000000000001
   */
  kid: string;
  /**
   * Certificate chain of the key.
   * @example []
   */
  x5c: string[];
  /**
   * SHA-256 thumbprint of the certificate.
   * @example
   */
  x5tS256: string;
  /**
   * Modulus of the RSA key.
   * @example ZXhhbXBsZS1tb2R1bHVz
   */
  n: string;
  /**
   * Exponent of the RSA key.
   * @example AQAB
   */
  e: string;
}

/** A sign-in with LinkedIn as a factor. */
export interface LinkedInOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** How a password does against a policy of character classes. */
export interface LudsFeedback {
  /**
   * Whether the password has a lower-case letter.
   * @example true
   */
  has_lower_case: boolean;
  /**
   * Whether the password has an upper-case letter.
   * @example true
   */
  has_upper_case: boolean;
  /**
   * Whether the password has a digit.
   * @example true
   */
  has_digit: boolean;
  /**
   * Whether the password has a symbol.
   * @example true
   */
  has_symbol: boolean;
  /**
   * Number of character classes that are missing.
   * @example 0
   */
  missing_complexity: number;
  /**
   * Number of characters that are missing.
   * @example 0
   */
  missing_characters: number;
}

/** An M2M client: a machine that gets tokens of its own. */
export interface M2MClient {
  /**
   * Id of the M2M client.
   * @example m2m-client-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
  /**
   * Name of the client.
   * @example Example Client
   */
  client_name: string;
  /**
   * Description of the client.
   * @example An example client
   */
  client_description: string;
  /**
   * Status of the M2M client.
   * @example active
   */
  status: string;
  /**
   * Scopes that the client may have.
   * @example ['read:documents']
   */
  scopes: string[];
  /**
   * Last four characters of the secret.
   * @example wxyz
   */
  client_secret_last_four: string;
  /** Metadata that only your backend can change. */
  trusted_metadata?: { [key: string]: unknown } | null;
  /** Last four characters of the next secret. */
  next_client_secret_last_four?: string | null;
}

/** A new M2M client together with its secret. */
export interface M2MClientWithClientSecret {
  /**
   * Id of the M2M client.
   * @example m2m-client-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
  /**
   * Secret of the client.
   * @example example-client-secret
   */
  client_secret: string;
  /**
   * Name of the client.
   * @example Example Client
   */
  client_name: string;
  /**
   * Description of the client.
   * @example An example client
   */
  client_description: string;
  /**
   * Status of the M2M client.
   * @example active
   */
  status: string;
  /**
   * Scopes that the client may have.
   * @example ['read:documents']
   */
  scopes: string[];
  /**
   * Last four characters of the secret.
   * @example wxyz
   */
  client_secret_last_four: string;
  /** Metadata that only your backend can change. */
  trusted_metadata?: { [key: string]: unknown } | null;
  /** Last four characters of the next secret. */
  next_client_secret_last_four?: string | null;
}

/** An M2M client together with its next secret. */
export interface M2MClientWithNextClientSecret {
  /**
   * Id of the M2M client.
   * @example m2m-client-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
  /**
   * Secret that comes into use when the rotation is completed.
   * @example example-next-client-secret
   */
  next_client_secret: string;
  /**
   * Name of the client.
   * @example Example Client
   */
  client_name: string;
  /**
   * Description of the client.
   * @example An example client
   */
  client_description: string;
  /**
   * Status of the M2M client.
   * @example active
   */
  status: string;
  /**
   * Scopes that the client may have.
   * @example ['read:documents']
   */
  scopes: string[];
  /**
   * Last four characters of the secret.
   * @example wxyz
   */
  client_secret_last_four: string;
  /** Metadata that only your backend can change. */
  trusted_metadata?: { [key: string]: unknown } | null;
  /** Last four characters of the next secret. */
  next_client_secret_last_four?: string | null;
}

/** Response of `m2m.clients.create`. */
export interface M2MClientsCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The new M2M client, with its secret. */
  m2m_client: M2MClientWithClientSecret;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `m2m.clients.delete`. */
export interface M2MClientsDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the M2M client.
   * @example m2m-client-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `m2m.clients.get`. */
export interface M2MClientsGetResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The M2M client. */
  m2m_client: M2MClient;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `m2m.clients.search`. */
export interface M2MClientsSearchResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** M2M clients on this page. */
  m2m_clients: M2MClient[];
  /** How many results there are, and where to go on. */
  results_metadata: M2MResultsMetadata;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `m2m.clients.secrets.rotateCancel`. */
export interface M2MClientsSecretsRotateCancelResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The M2M client. */
  m2m_client: M2MClient;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `m2m.clients.secrets.rotate`. */
export interface M2MClientsSecretsRotateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The M2M client. */
  m2m_client: M2MClient;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `m2m.clients.secrets.rotateStart`. */
export interface M2MClientsSecretsRotateStartResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The M2M client, with its next secret. */
  m2m_client: M2MClientWithNextClientSecret;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `m2m.clients.update`. */
export interface M2MClientsUpdateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The M2M client. */
  m2m_client: M2MClient;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** How many M2M clients were found, and where to go on. */
export interface M2MResultsMetadata {
  /**
   * Number of all results.
   * @example 1
   */
  total: number;
  /** Cursor of the next page; empty or null on the last one. */
  next_cursor?: string | null;
}

/** Conditions that M2M clients must meet. */
export interface M2MSearchQuery {
  /**
   * Whether all conditions must hold (`AND`) or one of them (`OR`).
   * @example AND
   */
  operator: 'OR' | 'AND' | (string & {});
  /** Conditions of the query. */
  operands: M2MSearchQueryOperand[];
}

/** One condition. */
export type M2MSearchQueryOperand =
  | M2MSearchQueryOperand_client_id
  | M2MSearchQueryOperand_client_name
  | M2MSearchQueryOperand_scopes;

/** M2M clients with one of these ids. */
export interface M2MSearchQueryOperand_client_id {
  /** Name of the filter. */
  filter_name: 'client_id';
  /**
   * Client ids, one of which must match.
   * @example ['m2m-client-test-00000000-0000-4000-8000-000000000001']
   */
  filter_value: string[];
}

/** M2M clients with one of these names. */
export interface M2MSearchQueryOperand_client_name {
  /** Name of the filter. */
  filter_name: 'client_name';
  /**
   * Client names, one of which must match.
   * @example ['Example Client']
   */
  filter_value: string[];
}

/** M2M clients with one of these scopes. */
export interface M2MSearchQueryOperand_scopes {
  /** Name of the filter. */
  filter_name: 'scopes';
  /**
   * Scopes, one of which the client must have.
   * @example ['read:documents']
   */
  filter_value: string[];
}

/** Response of `m2m.token`. */
export interface M2MTokenRawResponse {
  /**
   * Access token of the client.
   * @example example-access-token
   */
  access_token: string;
  /**
   * Type of the token.
   * @example bearer
   */
  token_type: string;
  /**
   * Seconds until the access token expires.
   * @example 3600
   */
  expires_in: number;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
}

/** Salts of an MD5 hash. */
export interface MD5Config {
  /**
   * Salt that was put before the password before hashing.
   * @example example-salt
   */
  prepend_salt: string;
  /**
   * Salt that was put after the password before hashing.
   * @example example-salt
   */
  append_salt: string;
}

/** The manager of a member. */
export interface Manager {
  /**
   * Id of the manager.
   * @example example-manager-id
   */
  value: string;
  /**
   * Address of the manager's SCIM resource.
   * @example https://example.com/scim/Users/1
   */
  ref: string;
  /**
   * Name of the manager, to be shown.
   * @example Grace Example
   */
  display_name: string;
}

/** A member of an organization. */
export interface Member<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * E-mail address of the member.
   * @example ada@example.com
   */
  email_address: string;
  /**
   * Status of the member.
   * @example active
   */
  status: string;
  /**
   * Name of the member.
   * @example Ada Example
   */
  name: string;
  /** SSO registrations of the member. */
  sso_registrations: SSORegistration[];
  /**
   * Whether the member may get around the organization's sign-in rules.
   * @example false
   */
  is_breakglass: boolean;
  /**
   * Id of the member's password.
   * @example member-password-test-00000000-0000-4000-8000-000000000001
   */
  member_password_id: string;
  /** OAuth accounts of the member. */
  oauth_registrations: OAuthRegistration[];
  /**
   * Whether the e-mail address is verified.
   * @example true
   */
  email_address_verified: boolean;
  /**
   * Whether that phone number is verified.
   * @example true
   */
  mfa_phone_number_verified: boolean;
  /**
   * Whether the member is an administrator.
   * @example false
   */
  is_admin: boolean;
  /**
   * Id of the TOTP registration.
   * @example member-totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_registration_id: string;
  /** E-mail addresses that the member had before. */
  retired_email_addresses: RetiredEmail[];
  /**
   * Whether the member is locked.
   * @example false
   */
  is_locked: boolean;
  /**
   * Whether the member has to use a second factor.
   * @example false
   */
  mfa_enrolled: boolean;
  /**
   * Phone number for the member's second factor.
   * @example +15550100000
   */
  mfa_phone_number: string;
  /**
   * Second factor that the member uses by default.
   * @example sms_otp
   */
  default_mfa_method: string;
  /** Roles of the member, with where each comes from. */
  roles: MemberRole[];
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the member can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Time of creation. */
  created_at?: string | null;
  /** Time of the last change. */
  updated_at?: string | null;
  /** SCIM registration of the member. */
  scim_registration?: SCIMRegistration | null;
  /** Id of the member in your own system. */
  external_id?: string | null;
  /** Time at which the member was locked. */
  lock_created_at?: string | null;
  /** Time at which the lock ends. */
  lock_expires_at?: string | null;
}

/** A Connected App that a member has granted access to. */
export interface MemberConnectedApp {
  /**
   * Id of the Connected App.
   * @example connected-app-test-00000000-0000-4000-8000-000000000001
   */
  connected_app_id: string;
  /**
   * Name of the Connected App.
   * @example Example App
   */
  name: string;
  /**
   * Description of the Connected App.
   * @example An example app
   */
  description: string;
  /**
   * Type of the Connected App.
   * @example third_party
   */
  client_type: string;
  /**
   * Scopes that the member has granted, separated by spaces.
   * @example openid
   */
  scopes_granted: string;
  /** Address of the logo. */
  logo_url?: string | null;
}

/** What a member can use as a second factor. */
export interface MemberOptions {
  /**
   * Phone number for the member's second factor.
   * @example +15550100000
   */
  mfa_phone_number: string;
  /**
   * Id of the TOTP registration.
   * @example member-totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_registration_id: string;
}

/** A role of a member. */
export interface MemberRole {
  /**
   * Id of the role.
   * @example stytch_member
   */
  role_id: string;
  /** Where the role comes from. */
  sources: MemberRoleSource[];
}

/** Where a role of a member comes from. */
export interface MemberRoleSource {
  /**
   * Kind of source.
   * @example direct_assignment
   */
  type: string;
  /** Further data; depends on `type`. */
  details?: { [key: string]: unknown } | null;
}

/** A condition on members. */
export type MemberSearchOperand =
  | MemberSearchOperand_member_ids
  | MemberSearchOperand_member_emails
  | MemberSearchOperand_member_email_fuzzy
  | MemberSearchOperand_member_is_breakglass
  | MemberSearchOperand_statuses
  | MemberSearchOperand_member_phone_numbers
  | MemberSearchOperand_member_phone_number_fuzzy;

/** Members whose e-mail address is like this text. */
export interface MemberSearchOperand_member_email_fuzzy {
  /** Name of the filter. */
  filter_name: 'member_email_fuzzy';
  /**
   * Part of an e-mail address.
   * @example example
   */
  filter_value: string;
}

/** Members with one of these e-mail addresses. */
export interface MemberSearchOperand_member_emails {
  /** Name of the filter. */
  filter_name: 'member_emails';
  /**
   * E-mail addresses, one of which must match.
   * @example ['ada@example.com']
   */
  filter_value: string[];
}

/** Members with one of these ids. */
export interface MemberSearchOperand_member_ids {
  /** Name of the filter. */
  filter_name: 'member_ids';
  /**
   * Member ids, one of which must match.
   * @example ['member-test-00000000-0000-4000-8000-000000000001']
   */
  filter_value: string[];
}

/** Members who are or are not break-glass members. */
export interface MemberSearchOperand_member_is_breakglass {
  /** Name of the filter. */
  filter_name: 'member_is_breakglass';
  /**
   * Whether the member is a break-glass member.
   * @example true
   */
  filter_value: boolean;
}

/** Members whose phone number is like this text. */
export interface MemberSearchOperand_member_phone_number_fuzzy {
  /** Name of the filter. */
  filter_name: 'member_phone_number_fuzzy';
  /**
   * Part of a phone number.
   * @example 5550100
   */
  filter_value: string;
}

/** Members with one of these phone numbers. */
export interface MemberSearchOperand_member_phone_numbers {
  /** Name of the filter. */
  filter_name: 'member_phone_numbers';
  /**
   * Phone numbers, one of which must match.
   * @example ['+15550100000']
   */
  filter_value: string[];
}

/** Members with one of these statuses. */
export interface MemberSearchOperand_statuses {
  /** Name of the filter. */
  filter_name: 'statuses';
  /**
   * Statuses, one of which must match.
   * @example ['active']
   */
  filter_value: string[];
}

/** A session of a member. */
export interface MemberSession<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the session.
   * @example member-session-test-00000000-0000-4000-8000-000000000001
   */
  member_session_id: string;
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Time at which the session started.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  started_at: string;
  /**
   * Time at which the session was last used.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  last_accessed_at: string;
  /**
   * Time at which the session expires.
   * @format date-time
   * @example 2026-01-15T10:30:00Z
   */
  expires_at: string;
  /**
   * Factors that the session was authenticated with.
   * @example [
   *   {
   *     type: 'magic_link',
   *     delivery_method: 'email',
   *     last_authenticated_at: '2026-01-15T09:30:00Z',
   *     email_factor: {
   *       email_id: 'email-test-00000000-0000-4000-8000-000000000001',
   *       email_address: 'ada@example.com',
   *     },
   *   },
   * ]
   */
  authentication_factors: AuthenticationFactor[];
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Ids of the roles that the session has.
   * @example ['stytch_member']
   */
  roles: string[];
  /**
   * Slug of the organization, for use in addresses.
   * @example example-org
   */
  organization_slug: string;
  /** Custom claims of the session. */
  custom_claims?: T['claims'] | null;
}

/** How a person stands to an organization. */
export interface Membership<T extends CustomTypes = OpenTypes> {
  /**
   * Kind of membership.
   * @example active_member
   */
  type: string;
  /** Further data; depends on `type`. */
  details?: { [key: string]: unknown } | null;
  /** The member. */
  member?: Member<T> | null;
}

/** Data of your own to go with a fingerprint. */
export interface Metadata {
  /** Id in your own system. */
  external_id?: string | null;
  /** Id of the organization. */
  organization_id?: string | null;
  /** What the user was doing. */
  user_action?: string | null;
}

/** What is missing of the second factor. */
export interface MfaRequired {
  /** What the member can use as a second factor. */
  member_options?: MemberOptions | null;
  /** Second factor that was started already. */
  secondary_auth_initiated?: string | null;
}

/** A sign-in with Microsoft as a factor. */
export interface MicrosoftOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** What was seen of a network. */
export interface NetworkProperties {
  /**
   * IP address.
   * @example 203.0.113.7
   */
  ip_address: string;
  /** Autonomous system that the address belongs to. */
  asn: ASNProperties;
  /** Where the IP address is. */
  ip_geolocation: IPGeoProperties;
  /**
   * Whether the IP address is a proxy.
   * @example false
   */
  is_proxy: boolean;
  /**
   * Whether the IP address belongs to a VPN.
   * @example false
   */
  is_vpn: boolean;
}

/** An error of the two OAuth 2.0 endpoints. */
export interface OAuth2ErrorBody {
  /** HTTP status code of the response. */
  status_code?: number | null;
  /** Id of the request, for logs and support. */
  request_id?: string | null;
  /**
   * Code of the error, as OAuth 2.0 defines it.
   * @example invalid_client
   */
  error: string;
  /** Explanation of the error. */
  error_description?: string | null;
  /** Address of further explanation. */
  error_uri?: string | null;
}

/** An exchanged access token as a factor. */
export interface OAuthAccessTokenExchangeFactor {
  /**
   * Id of the client that the access token was issued to.
   * @example connected-app-test-00000000-0000-4000-8000-000000000001
   */
  client_id: string;
}

/** An OAuth account of a member. */
export interface OAuthRegistration {
  /**
   * Name of the provider.
   * @example Google
   */
  provider_type: string;
  /**
   * Id of the member at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /**
   * Id of the OAuth registration.
   * @example oauth-member-test-00000000-0000-4000-8000-000000000001
   */
  member_oauth_registration_id: string;
  /** Address of the profile picture. */
  profile_picture_url?: string | null;
  /** Locale of the member at the provider. */
  locale?: string | null;
}

/** An OIDC connection. */
export interface OIDCConnection {
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Id of the OIDC connection.
   * @example oidc-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Status of the connection.
   * @example active
   */
  status: string;
  /**
   * Name of the connection, to be shown.
   * @example Example connection
   */
  display_name: string;
  /**
   * Redirect address to enter at the identity provider.
   * @example https://example.com/oidc/callback
   */
  redirect_url: string;
  /**
   * Id of the client at the identity provider.
   * @example example-client-id
   */
  client_id: string;
  /**
   * Secret of the client at the identity provider.
   * @example example-client-secret
   */
  client_secret: string;
  /**
   * Issuer of the identity provider.
   * @example https://idp.example.com
   */
  issuer: string;
  /**
   * Authorization endpoint of the identity provider.
   * @example https://idp.example.com/authorize
   */
  authorization_url: string;
  /**
   * Token endpoint of the identity provider.
   * @example https://idp.example.com/token
   */
  token_url: string;
  /**
   * User info endpoint of the identity provider.
   * @example https://idp.example.com/userinfo
   */
  userinfo_url: string;
  /**
   * Address of the identity provider's key set.
   * @example https://idp.example.com/jwks
   */
  jwks_url: string;
  /**
   * Identity provider that the connection is to.
   * @example okta
   */
  identity_provider: string;
  /**
   * Scopes to request from the identity provider, separated by spaces.
   * @example openid email
   */
  custom_scopes: string;
  /** Which attributes of the identity provider fill which fields. */
  attribute_mapping?: { [key: string]: unknown } | null;
}

/** An account of a member at an OIDC provider. */
export interface OIDCProviderInfo {
  /**
   * Id of the member at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /**
   * ID token of the provider.
   * @example example-id-token
   */
  id_token: string;
  /**
   * Access token of the provider.
   * @example example-access-token
   */
  access_token: string;
  /**
   * Seconds until the access token expires.
   * @example 3600
   */
  access_token_expires_in: number;
  /**
   * Scopes that the provider granted.
   * @example ['openid', 'email']
   */
  scopes: string[];
  /**
   * Id of the OIDC connection.
   * @example oidc-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /** Refresh token of the provider. */
  refresh_token?: string | null;
}

/** SSO over OIDC as a factor. */
export interface OIDCSSOFactor {
  /**
   * Id of the SSO registration.
   * @example oidc-registration-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the SSO connection.
   * @example oidc-connection-test-00000000-0000-4000-8000-000000000001
   */
  provider_id: string;
  /**
   * Id of the user at the identity provider.
   * @example example-subject
   */
  external_id: string;
}

/** The RBAC policy of an organization. */
export interface OrgPolicy {
  /** Roles that the organization has defined. */
  roles: PolicyRole[];
}

/** An organization. */
export interface Organization<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Name of the organization.
   * @example Example Org
   */
  organization_name: string;
  /**
   * Address of the organization's logo.
   * @example https://example.com/logo.png
   */
  organization_logo_url: string;
  /**
   * Slug of the organization, for use in addresses.
   * @example example-org
   */
  organization_slug: string;
  /**
   * Who becomes a member at the first sign-in through SSO.
   * @example ALL_ALLOWED
   */
  sso_jit_provisioning: string;
  /**
   * Ids of the SSO connections through which people become members.
   * @example ['saml-connection-test-00000000-0000-4000-8000-000000000001']
   */
  sso_jit_provisioning_allowed_connections: string[];
  /** SSO connections that are active. */
  sso_active_connections: ActiveSSOConnection[];
  /**
   * E-mail domains that members may have.
   * @example ['example.com']
   */
  email_allowed_domains: string[];
  /**
   * Who becomes a member at the first sign-in by e-mail.
   * @example RESTRICTED
   */
  email_jit_provisioning: string;
  /**
   * Who may be invited by e-mail.
   * @example ALL_ALLOWED
   */
  email_invites: string;
  /**
   * Whether all ways to sign in are allowed, or only some.
   * @example ALL_ALLOWED
   */
  auth_methods: string;
  /**
   * Ways to sign in that are allowed.
   * @example ['sso', 'magic_link']
   */
  allowed_auth_methods: string[];
  /**
   * Whether a second factor is required of all members.
   * @example OPTIONAL
   */
  mfa_policy: string;
  /** Roles that members have because of their e-mail domain. */
  rbac_email_implicit_role_assignments: EmailImplicitRoleAssignment[];
  /**
   * Whether all second factors are allowed, or only some.
   * @example ALL_ALLOWED
   */
  mfa_methods: string;
  /**
   * Second factors that are allowed.
   * @example ['sms_otp', 'totp']
   */
  allowed_mfa_methods: string[];
  /**
   * Who becomes a member at the first sign-in through an OAuth tenant.
   * @example NOT_ALLOWED
   */
  oauth_tenant_jit_provisioning: string;
  /**
   * E-mail domains that the organization has claimed.
   * @example ['example.com']
   */
  claimed_email_domains: string[];
  /**
   * Whether all first-party Connected Apps are allowed, only some, or none.
   * @example ALL_ALLOWED
   */
  first_party_connected_apps_allowed_type: string;
  /**
   * Ids of the first-party Connected Apps that are allowed.
   * @example ['connected-app-test-00000000-0000-4000-8000-000000000001']
   */
  allowed_first_party_connected_apps: string[];
  /**
   * Whether all third-party Connected Apps are allowed, only some, or none.
   * @example ALL_ALLOWED
   */
  third_party_connected_apps_allowed_type: string;
  /**
   * Ids of the third-party Connected Apps that are allowed.
   * @example ['connected-app-test-00000000-0000-4000-8000-000000000001']
   */
  allowed_third_party_connected_apps: string[];
  /** Roles that the organization has defined itself. */
  custom_roles: CustomRole[];
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['organization'] | null;
  /** Time of creation. */
  created_at?: string | null;
  /** Time of the last change. */
  updated_at?: string | null;
  /** Id of the organization in your own system. */
  organization_external_id?: string | null;
  /** Id of the SSO connection to use by default. */
  sso_default_connection_id?: string | null;
  /** SCIM connection that is active. */
  scim_active_connection?: ActiveSCIMConnection | null;
  /** Tenants that are allowed, by OAuth provider. */
  allowed_oauth_tenants?: { [key: string]: unknown } | null;
}

/** The organization in the claims of a token. */
export interface OrganizationClaim {
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Slug of the organization.
   * @example example-org
   */
  slug: string;
}

/** A Connected App that members of an organization have granted access to. */
export interface OrganizationConnectedApp {
  /**
   * Id of the Connected App.
   * @example connected-app-test-00000000-0000-4000-8000-000000000001
   */
  connected_app_id: string;
  /**
   * Name of the Connected App.
   * @example Example App
   */
  name: string;
  /**
   * Description of the Connected App.
   * @example An example app
   */
  description: string;
  /**
   * Type of the Connected App.
   * @example third_party
   */
  client_type: string;
  /** Address of the logo. */
  logo_url?: string | null;
}

/** A member who has granted a Connected App access. */
export interface OrganizationConnectedAppActiveMember {
  /**
   * Id of the member.
   * @example member-test-00000000-0000-4000-8000-000000000001
   */
  member_id: string;
  /**
   * Scopes that the member has granted.
   * @example ['openid']
   */
  granted_scopes: string[];
}

/** A condition on organizations. */
export type OrganizationSearchOperand =
  | OrganizationSearchOperand_organization_ids
  | OrganizationSearchOperand_organization_slugs
  | OrganizationSearchOperand_organization_name_fuzzy
  | OrganizationSearchOperand_organization_slug_fuzzy
  | OrganizationSearchOperand_member_emails
  | OrganizationSearchOperand_member_email_fuzzy
  | OrganizationSearchOperand_allowed_domains
  | OrganizationSearchOperand_allowed_domain_fuzzy
  | OrganizationSearchOperand_claimed_email_domains
  | OrganizationSearchOperand_has_active_sso_connection
  | OrganizationSearchOperand_sso_connection_id;

/** Organizations with an allowed e-mail domain like this text. */
export interface OrganizationSearchOperand_allowed_domain_fuzzy {
  /** Name of the filter. */
  filter_name: 'allowed_domain_fuzzy';
  /**
   * Part of an allowed e-mail domain.
   * @example example
   */
  filter_value: string;
}

/** Organizations that allow one of these e-mail domains. */
export interface OrganizationSearchOperand_allowed_domains {
  /** Name of the filter. */
  filter_name: 'allowed_domains';
  /**
   * Allowed e-mail domains, one of which must match.
   * @example ['example.com']
   */
  filter_value: string[];
}

/** Organizations that have claimed one of these e-mail domains. */
export interface OrganizationSearchOperand_claimed_email_domains {
  /** Name of the filter. */
  filter_name: 'claimed_email_domains';
  /**
   * Claimed e-mail domains, one of which must match.
   * @example ['example.com']
   */
  filter_value: string[];
}

/** Organizations with or without an active SSO connection. */
export interface OrganizationSearchOperand_has_active_sso_connection {
  /** Name of the filter. */
  filter_name: 'has_active_sso_connection';
  /**
   * Whether an SSO connection is active.
   * @example true
   */
  filter_value: boolean;
}

/** Organizations with a member whose e-mail address is like this text. */
export interface OrganizationSearchOperand_member_email_fuzzy {
  /** Name of the filter. */
  filter_name: 'member_email_fuzzy';
  /**
   * Part of the e-mail address of a member.
   * @example example
   */
  filter_value: string;
}

/** Organizations with a member who has one of these e-mail addresses. */
export interface OrganizationSearchOperand_member_emails {
  /** Name of the filter. */
  filter_name: 'member_emails';
  /**
   * E-mail addresses of members, one of which must match.
   * @example ['ada@example.com']
   */
  filter_value: string[];
}

/** Organizations with one of these ids. */
export interface OrganizationSearchOperand_organization_ids {
  /** Name of the filter. */
  filter_name: 'organization_ids';
  /**
   * Organization ids, one of which must match.
   * @example ['organization-test-00000000-0000-4000-8000-000000000001']
   */
  filter_value: string[];
}

/** Organizations whose name is like this text. */
export interface OrganizationSearchOperand_organization_name_fuzzy {
  /** Name of the filter. */
  filter_name: 'organization_name_fuzzy';
  /**
   * Part of the name.
   * @example Example
   */
  filter_value: string;
}

/** Organizations whose slug is like this text. */
export interface OrganizationSearchOperand_organization_slug_fuzzy {
  /** Name of the filter. */
  filter_name: 'organization_slug_fuzzy';
  /**
   * Part of the slug.
   * @example example
   */
  filter_value: string;
}

/** Organizations with one of these slugs. */
export interface OrganizationSearchOperand_organization_slugs {
  /** Name of the filter. */
  filter_name: 'organization_slugs';
  /**
   * Slugs, one of which must match.
   * @example ['example-org']
   */
  filter_value: string[];
}

/** The organization with this SSO connection. */
export interface OrganizationSearchOperand_sso_connection_id {
  /** Name of the filter. */
  filter_name: 'sso_connection_id';
  /**
   * Id of an SSO connection.
   * @example saml-connection-test-00000000-0000-4000-8000-000000000001
   */
  filter_value: string;
}

/** Parameters of a PBKDF2 hash. */
export interface PBKDF2Config {
  /**
   * Salt.
   * @example example-salt
   */
  salt: string;
  /**
   * Number of iterations.
   * @example 600000
   */
  iteration_amount: number;
  /**
   * Length of the key.
   * @example 32
   */
  key_length: number;
  /**
   * Hash algorithm that PBKDF2 was used with.
   * @example sha256
   */
  algorithm: string;
}

/** A phone number as a factor. */
export interface PhoneNumberFactor {
  /**
   * Id of the phone number.
   * @example phone-number-test-00000000-0000-4000-8000-000000000001
   */
  phone_id: string;
  /**
   * Phone number, with its country code.
   * @example +15550100000
   */
  phone_number: string;
}

/** A photo. */
export interface Photo {
  /**
   * Address of the photo.
   * @example https://example.com/photo.png
   */
  value: string;
  /**
   * Type.
   * @example work
   */
  type: string;
  /**
   * Whether it is the main one.
   * @example true
   */
  primary: boolean;
}

/** The RBAC policy of the project. */
export interface Policy {
  /** Roles that the policy knows. */
  roles: PolicyRole[];
  /** Resources that the policy knows. */
  resources: PolicyResource[];
  /** Scopes that the policy knows. */
  scopes: PolicyScope[];
}

/** A resource that actions can be allowed on. */
export interface PolicyResource {
  /**
   * Id of the resource.
   * @example documents
   */
  resource_id: string;
  /**
   * Description of the resource.
   * @example Documents
   */
  description: string;
  /**
   * Actions that exist for the resource.
   * @example ['read', 'write']
   */
  actions: string[];
}

/** A role and what it allows. */
export interface PolicyRole {
  /**
   * Id of the role.
   * @example stytch_member
   */
  role_id: string;
  /**
   * Description of the role.
   * @example An example role
   */
  description: string;
  /** What is allowed. */
  permissions: PolicyRolePermission[];
}

/** What a role allows on one resource. */
export interface PolicyRolePermission {
  /**
   * Id of the resource.
   * @example documents
   */
  resource_id: string;
  /**
   * Actions on the resource that are allowed; `*` stands for all.
   * @example ['read']
   */
  actions: string[];
}

/** A scope and what it allows. */
export interface PolicyScope {
  /**
   * Name of the scope.
   * @example read:documents
   */
  scope: string;
  /**
   * Description of the scope.
   * @example Read documents
   */
  description: string;
  /** What is allowed. */
  permissions: PolicyScopePermission[];
}

/** What a scope allows on one resource. */
export interface PolicyScopePermission {
  /**
   * Id of the resource.
   * @example documents
   */
  resource_id: string;
  /**
   * Actions on the resource that are allowed; `*` stands for all.
   * @example ['read']
   */
  actions: string[];
}

/** What is missing of the first factor. */
export interface PrimaryRequired {
  /**
   * Ways to sign in that are allowed.
   * @example ['sso', 'magic_link']
   */
  allowed_auth_methods: string[];
}

/** A count of something in the project. */
export interface ProjectMetric {
  /**
   * What is counted.
   * @example USER_COUNT
   */
  metric_type: 'UNKNOWN' | 'USER_COUNT' | 'ORGANIZATION_COUNT' | 'MEMBER_COUNT' | 'M2M_CLIENT_COUNT' | (string & {});
  /**
   * How many there are.
   * @example 1
   */
  count: number;
}

/** Response of `project.metrics`. */
export interface ProjectMetricsResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the project.
   * @example project-test-00000000-0000-4000-8000-000000000001
   */
  project_id: string;
  /** The counts. */
  metrics: ProjectMetric[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** What was seen of a network and a browser. */
export interface Properties {
  /** What was seen of the network. */
  network_properties: NetworkProperties;
  /** What was seen of the browser. */
  browser_properties: BrowserProperties;
}

/** A recovery code as a factor. */
export interface RecoveryCodeFactor {
  /**
   * Id of the recovery code.
   * @example totp-recovery-code-test-00000000-0000-4000-8000-000000000001
   */
  totp_recovery_code_id: string;
}

/** An e-mail address that a member had before. */
export interface RetiredEmail {
  /**
   * Id of the retired e-mail address.
   * @example member-email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * The retired e-mail address.
   * @example ada.old@example.com
   */
  email_address: string;
}

/** A role of a member at the identity provider. */
export interface Role {
  /**
   * Name of the role.
   * @example example-role
   */
  value: string;
  /**
   * Type.
   * @example work
   */
  type: string;
  /**
   * Whether it is the main one.
   * @example true
   */
  primary: boolean;
}

/** A rule for devices and networks. */
export interface Rule {
  /**
   * What the rule is about.
   * @example VISITOR_ID
   */
  rule_type:
    | 'VISITOR_ID'
    | 'BROWSER_ID'
    | 'VISITOR_FINGERPRINT'
    | 'BROWSER_FINGERPRINT'
    | 'HARDWARE_FINGERPRINT'
    | 'NETWORK_FINGERPRINT'
    | 'CIDR_BLOCK'
    | 'ASN'
    | 'COUNTRY_CODE'
    | (string & {});
  /**
   * What the rule does.
   * @example BLOCK
   */
  action: 'ALLOW' | 'CHALLENGE' | 'BLOCK' | 'NONE' | (string & {});
  /**
   * Time of creation.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  created_at: string;
  /** Id of the visitor. */
  visitor_id?: string | null;
  /** Id of the browser. */
  browser_id?: string | null;
  /** Fingerprint of the visitor. */
  visitor_fingerprint?: string | null;
  /** Fingerprint of the browser. */
  browser_fingerprint?: string | null;
  /** Fingerprint of the hardware. */
  hardware_fingerprint?: string | null;
  /** Fingerprint of the network. */
  network_fingerprint?: string | null;
  /** Block of IP addresses that the rule is about. */
  cidr_block?: string | null;
  /** Code of the country that the rule is about. */
  country_code?: string | null;
  /** Number of the autonomous system that the rule is about. */
  asn?: string | null;
  /** Description of the rule. */
  description?: string | null;
  /** Time at which the rule expires. */
  expires_at?: string | null;
  /** Time of the last change. */
  last_updated_at?: string | null;
}

/** A SAML connection. */
export interface SAMLConnection {
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Id of the SAML connection.
   * @example saml-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Status of the connection.
   * @example active
   */
  status: string;
  /**
   * Entity id of the identity provider.
   * @example https://idp.example.com/entity
   */
  idp_entity_id: string;
  /**
   * Name of the connection, to be shown.
   * @example Example connection
   */
  display_name: string;
  /**
   * Sign-in address of the identity provider.
   * @example https://idp.example.com/sso
   */
  idp_sso_url: string;
  /**
   * Assertion consumer service URL to enter at the identity provider.
   * @example https://example.com/sso/callback
   */
  acs_url: string;
  /**
   * Audience URI to enter at the identity provider.
   * @example https://example.com/sso/audience
   */
  audience_uri: string;
  /** Certificates that requests are signed with. */
  signing_certificates: X509Certificate[];
  /** Certificates that verify the identity provider's responses. */
  verification_certificates: X509Certificate[];
  /** Private keys for encrypted assertions. */
  encryption_private_keys: EncryptionPrivateKey[];
  /** Roles that everyone who signs in through the connection has. */
  saml_connection_implicit_role_assignments: SAMLConnectionImplicitRoleAssignment[];
  /** Roles that members of certain groups have. */
  saml_group_implicit_role_assignments: SAMLGroupImplicitRoleAssignment[];
  /**
   * Audience URI to use instead of the usual one.
   * @example https://example.com/audience
   */
  alternative_audience_uri: string;
  /**
   * Identity provider that the connection is to.
   * @example okta
   */
  identity_provider: string;
  /**
   * NameID format.
   * @example urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress
   */
  nameid_format: string;
  /**
   * Assertion consumer service URL to use instead of the usual one.
   * @example https://example.com/alternative/callback
   */
  alternative_acs_url: string;
  /**
   * Whether sign-ins that the identity provider starts are rejected.
   * @example false
   */
  idp_initiated_auth_disabled: boolean;
  /**
   * Allow gateway callback.
   * @example false
   */
  allow_gateway_callback: boolean;
  /** Which attributes of the identity provider fill which fields. */
  attribute_mapping?: { [key: string]: unknown } | null;
}

/** A role that everyone who signs in through a SAML connection has. */
export interface SAMLConnectionImplicitRoleAssignment {
  /**
   * Id of the role.
   * @example editor
   */
  role_id: string;
}

/** A role that everyone in a SAML group has. */
export interface SAMLGroupImplicitRoleAssignment {
  /**
   * Id of the role.
   * @example editor
   */
  role_id: string;
  /**
   * Name of the group.
   * @example example-group
   */
  group: string;
}

/** SSO over SAML as a factor. */
export interface SAMLSSOFactor {
  /**
   * Id of the SSO registration.
   * @example saml-registration-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the SSO connection.
   * @example saml-connection-test-00000000-0000-4000-8000-000000000001
   */
  provider_id: string;
  /**
   * Id of the user at the identity provider.
   * @example example-subject
   */
  external_id: string;
}

/** What the identity provider says about a member. */
export interface SCIMAttributes {
  /**
   * User name.
   * @example ada@example.com
   */
  user_name: string;
  /**
   * Id of the SCIM registration.
   * @example example-scim-id
   */
  id: string;
  /**
   * Id of the member at the identity provider.
   * @example example-subject
   */
  external_id: string;
  /**
   * Whether the member is active at the identity provider.
   * @example true
   */
  active: boolean;
  /** Groups that the member is in. */
  groups: Group[];
  /**
   * Name of the member, to be shown.
   * @example Ada Example
   */
  display_name: string;
  /**
   * Nickname.
   * @example Ada
   */
  nick_name: string;
  /**
   * Address of the profile.
   * @example https://example.com/ada
   */
  profile_url: string;
  /**
   * Type of user.
   * @example Employee
   */
  user_type: string;
  /**
   * Title.
   * @example Example title
   */
  title: string;
  /**
   * Language that the member prefers.
   * @example en
   */
  preferred_language: string;
  /**
   * Locale of the member.
   * @example en-US
   */
  locale: string;
  /**
   * Time zone.
   * @example Europe/London
   */
  timezone: string;
  /** E-mail addresses. */
  emails: B2BSCIMEmail[];
  /** Phone numbers. */
  phone_numbers: B2BSCIMPhoneNumber[];
  /** Postal addresses. */
  addresses: Address[];
  /** Instant messaging addresses. */
  ims: IMs[];
  /** Photos. */
  photos: Photo[];
  /** Entitlements. */
  entitlements: Entitlement[];
  /** Roles at the identity provider. */
  roles: Role[];
  /** Certificates. */
  x509certificates: B2BSCIMX509Certificate[];
  /** Name of the member. */
  name?: B2BSCIMName | null;
  /** Fields of the SCIM enterprise extension. */
  enterprise_extension?: EnterpriseExtension | null;
}

/** A SCIM connection. */
export interface SCIMConnection {
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Id of the SCIM connection.
   * @example scim-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Status of the connection.
   * @example active
   */
  status: string;
  /**
   * Name of the connection, to be shown.
   * @example Example connection
   */
  display_name: string;
  /**
   * Identity provider that the connection is to.
   * @example okta
   */
  identity_provider: string;
  /**
   * Address to enter at the identity provider.
   * @example https://example.com/scim
   */
  base_url: string;
  /**
   * Last four characters of the bearer token.
   * @example wxyz
   */
  bearer_token_last_four: string;
  /** Roles that members of certain groups have. */
  scim_group_implicit_role_assignments: SCIMGroupImplicitRoleAssignments[];
  /**
   * Last four characters of the next bearer token.
   * @example abcd
   */
  next_bearer_token_last_four: string;
  /** Time at which the bearer token expires. */
  bearer_token_expires_at?: string | null;
  /** Time at which the next bearer token expires. */
  next_bearer_token_expires_at?: string | null;
}

/** A SCIM connection with its next bearer token. */
export interface SCIMConnectionWithNextToken {
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Id of the SCIM connection.
   * @example scim-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Status of the connection.
   * @example active
   */
  status: string;
  /**
   * Name of the connection, to be shown.
   * @example Example connection
   */
  display_name: string;
  /**
   * Address to enter at the identity provider.
   * @example https://example.com/scim
   */
  base_url: string;
  /**
   * Identity provider that the connection is to.
   * @example okta
   */
  identity_provider: string;
  /**
   * Last four characters of the bearer token.
   * @example wxyz
   */
  bearer_token_last_four: string;
  /**
   * Bearer token that comes into use when the rotation is completed.
   * @example example-next-bearer-token
   */
  next_bearer_token: string;
  /** Roles that members of certain groups have. */
  scim_group_implicit_role_assignments: SCIMGroupImplicitRoleAssignments[];
  /** Time at which the bearer token expires. */
  bearer_token_expires_at?: string | null;
  /** Time at which the next bearer token expires. */
  next_bearer_token_expires_at?: string | null;
}

/** A new SCIM connection with its bearer token. */
export interface SCIMConnectionWithToken {
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Id of the SCIM connection.
   * @example scim-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Status of the connection.
   * @example active
   */
  status: string;
  /**
   * Name of the connection, to be shown.
   * @example Example connection
   */
  display_name: string;
  /**
   * Identity provider that the connection is to.
   * @example okta
   */
  identity_provider: string;
  /**
   * Address to enter at the identity provider.
   * @example https://example.com/scim
   */
  base_url: string;
  /**
   * Bearer token to enter at the identity provider.
   * @example example-bearer-token
   */
  bearer_token: string;
  /** Roles that members of certain groups have. */
  scim_group_implicit_role_assignments: SCIMGroupImplicitRoleAssignments[];
  /** Time at which the bearer token expires. */
  bearer_token_expires_at?: string | null;
}

/** A SCIM group. */
export interface SCIMGroup {
  /**
   * Id of the group.
   * @example scim-group-test-00000000-0000-4000-8000-000000000001
   */
  group_id: string;
  /**
   * Name of the group.
   * @example example-group
   */
  group_name: string;
  /**
   * Id of the organization.
   * @example organization-test-00000000-0000-4000-8000-000000000001
   */
  organization_id: string;
  /**
   * Id of the SCIM connection.
   * @example scim-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
}

/** A role that everyone in a SCIM group has. */
export interface SCIMGroupImplicitRoleAssignments {
  /**
   * Id of the role.
   * @example editor
   */
  role_id: string;
  /**
   * Id of the group.
   * @example scim-group-test-00000000-0000-4000-8000-000000000001
   */
  group_id: string;
  /**
   * Name of the group.
   * @example example-group
   */
  group_name: string;
}

/** The SCIM registration of a member. */
export interface SCIMRegistration {
  /**
   * Id of the SCIM connection.
   * @example scim-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Id of the registration.
   * @example scim-registration-test-00000000-0000-4000-8000-000000000001
   */
  registration_id: string;
  /** Id of the member at the identity provider. */
  external_id?: string | null;
  /** What the identity provider says about the member. */
  scim_attributes?: SCIMAttributes | null;
}

/** Salts of a SHA-1 hash. */
export interface SHA1Config {
  /**
   * Salt that was put before the password before hashing.
   * @example example-salt
   */
  prepend_salt: string;
  /**
   * Salt that was put after the password before hashing.
   * @example example-salt
   */
  append_salt: string;
}

/** Salts of a SHA-512 hash. */
export interface SHA512Config {
  /**
   * Salt that was put before the password before hashing.
   * @example example-salt
   */
  prepend_salt: string;
  /**
   * Salt that was put after the password before hashing.
   * @example example-salt
   */
  append_salt: string;
}

/** An SSO registration of a member. */
export interface SSORegistration {
  /**
   * Id of the SSO connection.
   * @example saml-connection-test-00000000-0000-4000-8000-000000000001
   */
  connection_id: string;
  /**
   * Id of the member at the identity provider.
   * @example example-subject
   */
  external_id: string;
  /**
   * Id of the registration.
   * @example saml-registration-test-00000000-0000-4000-8000-000000000001
   */
  registration_id: string;
  /** What the identity provider says about the member. */
  sso_attributes?: { [key: string]: unknown } | null;
}

/** A sign-in with Salesforce as a factor. */
export interface SalesforceOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** Parameters of a scrypt hash. */
export interface ScryptConfig {
  /**
   * Salt.
   * @example example-salt
   */
  salt: string;
  /**
   * The scrypt parameter N.
   * @example 16384
   */
  n_parameter: number;
  /**
   * The scrypt parameter r.
   * @example 8
   */
  r_parameter: number;
  /**
   * The scrypt parameter p.
   * @example 1
   */
  p_parameter: number;
  /**
   * Length of the key.
   * @example 32
   */
  key_length: number;
}

/** Conditions that results must meet. */
export interface SearchQuery {
  /**
   * Whether all conditions must hold (`AND`) or one of them (`OR`).
   * @example AND
   */
  operator: 'OR' | 'AND' | (string & {});
  /** Conditions of the query. */
  operands: SearchQueryOperand[];
}

/** One condition. */
export type SearchQueryOperand = OrganizationSearchOperand | MemberSearchOperand | SearchQueryOperand_other;

/** Any other condition, from `unchecked`. */
export type SearchQueryOperand_other = Unchecked;

/** A sign-in with Shopify as a factor. */
export interface ShopifyOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** An OAuth exchange with Slack as a factor. */
export interface SlackOAuthExchangeFactor {
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
}

/** A sign-in with Slack as a factor. */
export interface SlackOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A Slack account of a member. */
export interface SlackProviderInfo {
  /**
   * Id of the member at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /**
   * Id of the tenant at the provider.
   * @example T00000001
   */
  provider_tenant_id: string;
  /**
   * Access token of the provider.
   * @example example-access-token
   */
  access_token: string;
  /**
   * Scopes that the provider granted.
   * @example ['openid', 'email']
   */
  scopes: string[];
  /**
   * Access token of the Slack bot.
   * @example example-bot-access-token
   */
  bot_access_token: string;
  /**
   * Scopes that the Slack bot has.
   * @example ['chat:write']
   */
  bot_scopes: string[];
}

/** A sign-in with Snapchat as a factor. */
export interface SnapchatOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A sign-in with Spotify as a factor. */
export interface SpotifyOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A sign-in with Steam as a factor. */
export interface SteamOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** An error. */
export interface StytchErrorBody {
  /**
   * HTTP status code of the response.
   * @example 404
   */
  status_code: number;
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Type of the error; the list of types is open.
   * @example member_not_found
   */
  error_type: string;
  /**
   * Explanation of the error.
   * @example The member could not be found.
   */
  error_message: string;
  /**
   * Address of further explanation.
   * @example https://example.com/errors/member_not_found
   */
  error_url: string;
  /** Further data about the error. */
  error_details?: { [key: string]: unknown } | null;
}

/** A sign-in with TikTok as a factor. */
export interface TikTokOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A trusted auth token as a factor. */
export interface TrustedAuthTokenFactor {
  /**
   * Id of the trusted auth token.
   * @example example-token-id
   */
  token_id: string;
}

/** A sign-in with Twitch as a factor. */
export interface TwitchOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** A sign-in with Twitter as a factor. */
export interface TwitterOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** What to make of a device, and why. */
export interface Verdict {
  /**
   * What to do with the device.
   * @example ALLOW
   */
  action: 'ALLOW' | 'CHALLENGE' | 'BLOCK' | (string & {});
  /**
   * Reasons for the verdict.
   * @example []
   */
  reasons: string[];
  /**
   * Type of device that was detected.
   * @example EXAMPLE
   */
  detected_device_type: string;
  /**
   * Whether the device is what it says it is.
   * @example true
   */
  is_authentic_device: boolean;
  /** Overrides that had a part in the verdict. */
  verdict_reason_overrides: VerdictReasonOverride[];
  /**
   * What kind of rule matched.
   * @example VISITOR_ID
   */
  rule_match_type?:
    | 'VISITOR_ID'
    | 'BROWSER_ID'
    | 'VISITOR_FINGERPRINT'
    | 'BROWSER_FINGERPRINT'
    | 'HARDWARE_FINGERPRINT'
    | 'NETWORK_FINGERPRINT'
    | 'CIDR_BLOCK'
    | 'ASN'
    | 'COUNTRY_CODE'
    | (string & {})
    | null;
  /** What the rule matched. */
  rule_match_identifier?: string | null;
}

/** A reason for verdicts, and what happens for it. */
export interface VerdictReasonAction {
  /**
   * Name of the reason.
   * @example EXAMPLE_REASON
   */
  verdict_reason: string;
  /**
   * What happens for this reason without an override.
   * @example CHALLENGE
   */
  default_action: 'ALLOW' | 'CHALLENGE' | 'BLOCK' | (string & {});
  /**
   * What happens for this reason instead.
   * @example ALLOW
   */
  override_action?: 'ALLOW' | 'CHALLENGE' | 'BLOCK' | (string & {}) | null;
  /** Time at which the override was set. */
  override_created_at?: string | null;
  /** Description of the override. */
  override_description?: string | null;
}

/** An override of what happens for a reason. */
export interface VerdictReasonOverride {
  /**
   * Name of the reason.
   * @example EXAMPLE_REASON
   */
  verdict_reason: string;
  /**
   * What happens for this reason instead.
   * @example ALLOW
   */
  override_action: 'ALLOW' | 'CHALLENGE' | 'BLOCK' | (string & {});
}

/** A WebAuthn registration as a factor. */
export interface WebAuthnFactor {
  /**
   * Id of the WebAuthn registration.
   * @example webauthn-registration-test-00000000-0000-4000-8000-000000000001
   */
  webauthn_registration_id: string;
  /**
   * Domain that the WebAuthn registration is for.
   * @example example.com
   */
  domain: string;
  /** User agent. */
  user_agent?: string | null;
}

/** A certificate. */
export interface X509Certificate {
  /**
   * Id of the certificate.
   * @example saml-verification-key-test-00000000-0000-4000-8000-000000000001
   */
  certificate_id: string;
  /**
   * The certificate.
   * @example '-----BEGIN CERTIFICATE-----\nexample\n-----END CERTIFICATE-----'
   */
  certificate: string;
  /**
   * Issuer of the certificate.
   * @example CN=Example
   */
  issuer: string;
  /** Time of creation. */
  created_at?: string | null;
  /** Time at which the certificate expires. */
  expires_at?: string | null;
  /** Time of the last change. */
  updated_at?: string | null;
}

/** A sign-in with Yahoo as a factor. */
export interface YahooOAuthFactor {
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  id: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /** Id of the e-mail address. */
  email_id?: string | null;
}

/** What the zxcvbn estimator says about a password. */
export interface ZxcvbnFeedback {
  /**
   * Warning about the password.
   * @example
   */
  warning: string;
  /**
   * How to make the password better.
   * @example []
   */
  suggestions: string[];
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
  '/v1/connected_apps/clients/{client_id}/secrets/rotate/start': {
    post: BodyCall<
      Record<string, never>,
      ConnectedAppsClientsSecretsRotateStartResponse,
      { path: ConnectedAppClientsSecretsRotateStartParams }
    >;
  };
  '/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel': {
    post: BodyCall<
      Record<string, never>,
      ConnectedAppsClientsSecretsRotateCancelResponse,
      { path: ConnectedAppClientsSecretsRotateCancelParams }
    >;
  };
  '/v1/connected_apps/clients/{client_id}/secrets/rotate': {
    post: BodyCall<
      Record<string, never>,
      ConnectedAppsClientsSecretsRotateResponse,
      { path: ConnectedAppClientsSecretsRotateParams }
    >;
  };
  '/v1/connected_apps/clients/{client_id}': {
    get: Call<ConnectedAppsClientsGetResponse, { path: ConnectedAppClientsGetParams }>;
    put: BodyCall<
      Omit<ConnectedAppClientsUpdateParams, 'client_id'>,
      ConnectedAppsClientsUpdateResponse,
      { path: Pick<ConnectedAppClientsUpdateParams, 'client_id'> }
    >;
    delete: Call<ConnectedAppsClientsDeleteResponse, { path: ConnectedAppClientsDeleteParams }>;
  };
  '/v1/connected_apps/clients/search': {
    post: BodyCall<ConnectedAppClientsSearchParams, ConnectedAppsClientsSearchResponse>;
  };
  '/v1/connected_apps/clients': {
    post: BodyCall<ConnectedAppClientsCreateParams, ConnectedAppsClientsCreateResponse>;
  };
  '/v1/debug/whoami': {
    get: Call<DebugWhoamiResponse>;
  };
  '/v1/b2b/discovery/intermediate_sessions/exchange': {
    post: BodyCall<DiscoveryIntermediateSessionsExchangeParams, B2BDiscoveryIntermediateSessionsExchangeResponse>;
  };
  '/v1/b2b/discovery/organizations/create': {
    post: BodyCall<DiscoveryOrganizationsCreateParams, B2BDiscoveryOrganizationsCreateResponse>;
  };
  '/v1/b2b/discovery/organizations': {
    post: BodyCall<DiscoveryOrganizationsListParams, B2BDiscoveryOrganizationsListResponse>;
  };
  '/v1/fingerprint/lookup': {
    post: BodyCall<FraudFingerprintLookupParams, FraudFingerprintLookupResponse>;
  };
  '/v1/rules/set': {
    post: BodyCall<FraudRulesSetParams, FraudRulesSetResponse>;
  };
  '/v1/rules/list': {
    post: BodyCall<FraudRulesListParams, FraudRulesListResponse>;
  };
  '/v1/verdict_reasons/override': {
    post: BodyCall<FraudVerdictReasonsOverrideParams, FraudVerdictReasonsOverrideResponse>;
  };
  '/v1/verdict_reasons/list': {
    post: BodyCall<FraudVerdictReasonsListParams, FraudVerdictReasonsListResponse>;
  };
  '/v1/email/risk': {
    post: BodyCall<FraudEmailRiskParams, FraudEmailRiskResponse>;
  };
  '/v1/b2b/idp/oauth/authorize/start': {
    post: BodyCall<IdpOauthAuthorizeStartParams, B2BIDPOAuthAuthorizeStartResponse>;
  };
  '/v1/b2b/idp/oauth/authorize': {
    post: BodyCall<IdpOauthAuthorizeParams, B2BIDPOAuthAuthorizeResponse>;
  };
  '/v1/public/{project_id}/oauth2/introspect': {
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/x-www-form-urlencoded': IdpIntrospectTokenNetworkParams } };
      responses: { 200: Json<IntrospectTokenRawResponse>; default: Json<OAuth2ErrorBody> };
    };
  };
  '/v1/b2b/impersonation/authenticate': {
    post: BodyCall<ImpersonationAuthenticateParams, B2BImpersonationAuthenticateResponse>;
  };
  '/v1/m2m/clients/{client_id}/secrets/rotate/start': {
    post: BodyCall<
      Record<string, never>,
      M2MClientsSecretsRotateStartResponse,
      { path: M2mClientsSecretsRotateStartParams }
    >;
  };
  '/v1/m2m/clients/{client_id}/secrets/rotate/cancel': {
    post: BodyCall<
      Record<string, never>,
      M2MClientsSecretsRotateCancelResponse,
      { path: M2mClientsSecretsRotateCancelParams }
    >;
  };
  '/v1/m2m/clients/{client_id}/secrets/rotate': {
    post: BodyCall<Record<string, never>, M2MClientsSecretsRotateResponse, { path: M2mClientsSecretsRotateParams }>;
  };
  '/v1/m2m/clients/{client_id}': {
    get: Call<M2MClientsGetResponse, { path: M2mClientsGetParams }>;
    put: BodyCall<
      Omit<M2mClientsUpdateParams, 'client_id'>,
      M2MClientsUpdateResponse,
      { path: Pick<M2mClientsUpdateParams, 'client_id'> }
    >;
    delete: Call<M2MClientsDeleteResponse, { path: M2mClientsDeleteParams }>;
  };
  '/v1/m2m/clients/search': {
    post: BodyCall<M2mClientsSearchParams, M2MClientsSearchResponse>;
  };
  '/v1/m2m/clients': {
    post: BodyCall<M2mClientsCreateParams, M2MClientsCreateResponse>;
  };
  '/v1/public/{project_id}/oauth2/token': {
    post: {
      parameters: { path: { project_id: string } };
      requestBody: {
        content: { 'application/x-www-form-urlencoded': M2mTokenParams & { grant_type: 'client_credentials' } };
      };
      responses: { 200: Json<M2MTokenRawResponse>; default: Json<OAuth2ErrorBody> };
    };
  };
  '/v1/b2b/magic_links/email/discovery/send': {
    post: BodyCall<MagicLinksEmailDiscoverySendParams, B2BMagicLinksEmailDiscoverySendResponse>;
  };
  '/v1/b2b/magic_links/email/login_or_signup': {
    post: BodyCall<MagicLinksEmailLoginOrSignupParams, B2BMagicLinksEmailLoginOrSignupResponse>;
  };
  '/v1/b2b/magic_links/email/invite': {
    post: BodyCall<MagicLinksEmailInviteParams, B2BMagicLinksEmailInviteResponse>;
  };
  '/v1/b2b/magic_links/discovery/authenticate': {
    post: BodyCall<MagicLinksDiscoveryAuthenticateParams, B2BMagicLinksDiscoveryAuthenticateResponse>;
  };
  '/v1/b2b/magic_links/authenticate': {
    post: BodyCall<MagicLinksAuthenticateParams, B2BMagicLinksAuthenticateResponse>;
  };
  '/v1/b2b/oauth/discovery/authenticate': {
    post: BodyCall<OauthDiscoveryAuthenticateParams, B2BOAuthDiscoveryAuthenticateResponse>;
  };
  '/v1/b2b/oauth/authenticate': {
    post: BodyCall<OauthAuthenticateParams, B2BOAuthAuthenticateResponse>;
  };
  '/v1/b2b/otps/sms/send': {
    post: BodyCall<OtpsSmsSendParams, B2BOTPSmsSendResponse>;
  };
  '/v1/b2b/otps/sms/authenticate': {
    post: BodyCall<OtpsSmsAuthenticateParams, B2BOTPSmsAuthenticateResponse>;
  };
  '/v1/b2b/otps/email/discovery/send': {
    post: BodyCall<OtpsEmailDiscoverySendParams, B2BOTPEmailDiscoverySendResponse>;
  };
  '/v1/b2b/otps/email/discovery/authenticate': {
    post: BodyCall<OtpsEmailDiscoveryAuthenticateParams, B2BOTPEmailDiscoveryAuthenticateResponse>;
  };
  '/v1/b2b/otps/email/login_or_signup': {
    post: BodyCall<OtpsEmailLoginOrSignupParams, B2BOTPEmailLoginOrSignupResponse>;
  };
  '/v1/b2b/otps/email/authenticate': {
    post: BodyCall<OtpsEmailAuthenticateParams, B2BOTPEmailAuthenticateResponse>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google': {
    get: Call<
      B2BOrganizationsMembersOAuthProvidersGoogleResponse,
      {
        path: Pick<OrganizationsMembersOauthProvidersGoogleParams, 'organization_id' | 'member_id'>;
        query?: Pick<OrganizationsMembersOauthProvidersGoogleParams, 'include_refresh_token'>;
      }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft': {
    get: Call<
      B2BOrganizationsMembersOAuthProvidersMicrosoftResponse,
      {
        path: Pick<OrganizationsMembersOauthProvidersMicrosoftParams, 'organization_id' | 'member_id'>;
        query?: Pick<OrganizationsMembersOauthProvidersMicrosoftParams, 'include_refresh_token'>;
      }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack': {
    get: Call<
      B2BOrganizationsMembersOAuthProvidersSlackResponse,
      { path: OrganizationsMembersOauthProvidersSlackParams }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot': {
    get: Call<
      B2BOrganizationsMembersOAuthProvidersHubspotResponse,
      {
        path: Pick<OrganizationsMembersOauthProvidersHubspotParams, 'organization_id' | 'member_id'>;
        query?: Pick<OrganizationsMembersOauthProvidersHubspotParams, 'include_refresh_token'>;
      }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github': {
    get: Call<
      B2BOrganizationsMembersOAuthProvidersGithubResponse,
      {
        path: Pick<OrganizationsMembersOauthProvidersGithubParams, 'organization_id' | 'member_id'>;
        query?: Pick<OrganizationsMembersOauthProvidersGithubParams, 'include_refresh_token'>;
      }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke': {
    post: BodyCall<
      Record<string, never>,
      B2BOrganizationsMembersConnectedAppsRevokeResponse,
      { path: OrganizationsMembersConnectedAppsRevokeParams }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}': {
    put: BodyCall<
      Omit<OrganizationsMembersUpdateParams, 'organization_id' | 'member_id'>,
      B2BOrganizationsMembersUpdateResponse,
      { path: Pick<OrganizationsMembersUpdateParams, 'organization_id' | 'member_id'> }
    >;
    delete: Call<B2BOrganizationsMembersDeleteResponse, { path: OrganizationsMembersDeleteParams }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate': {
    put: BodyCall<
      Record<string, never>,
      B2BOrganizationsMembersReactivateResponse,
      { path: OrganizationsMembersReactivateParams }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}': {
    delete: Call<
      B2BOrganizationsMembersDeleteMFAPhoneNumberResponse,
      { path: OrganizationsMembersDeleteMFAPhoneNumberParams }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/totp': {
    delete: Call<B2BOrganizationsMembersDeleteTOTPResponse, { path: OrganizationsMembersDeleteTOTPParams }>;
  };
  '/v1/b2b/organizations/members/search': {
    post: BodyCall<OrganizationsMembersSearchParams, B2BOrganizationsMembersSearchResponse>;
  };
  '/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}': {
    delete: Call<B2BOrganizationsMembersDeletePasswordResponse, { path: OrganizationsMembersDeletePasswordParams }>;
  };
  '/v1/b2b/organizations/members/dangerously_get/{member_id}': {
    get: Call<
      B2BOrganizationsMembersGetResponse,
      {
        path: Pick<OrganizationsMembersDangerouslyGetParams, 'member_id'>;
        query?: Pick<OrganizationsMembersDangerouslyGetParams, 'include_deleted'>;
      }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers': {
    get: Call<
      B2BOrganizationsMembersOIDCProvidersResponse,
      {
        path: Pick<OrganizationsMembersOidcProvidersParams, 'organization_id' | 'member_id'>;
        query?: Pick<OrganizationsMembersOidcProvidersParams, 'include_refresh_token'>;
      }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email': {
    post: BodyCall<
      Pick<OrganizationsMembersUnlinkRetiredEmailParams, 'email_id' | 'email_address'>,
      B2BOrganizationsMembersUnlinkRetiredEmailResponse,
      { path: Pick<OrganizationsMembersUnlinkRetiredEmailParams, 'organization_id' | 'member_id'> }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update': {
    post: BodyCall<
      Omit<OrganizationsMembersStartEmailUpdateParams, 'organization_id' | 'member_id'>,
      B2BOrganizationsMembersStartEmailUpdateResponse,
      { path: Pick<OrganizationsMembersStartEmailUpdateParams, 'organization_id' | 'member_id'> }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps': {
    get: Call<B2BOrganizationsMembersGetConnectedAppsResponse, { path: OrganizationsMembersGetConnectedAppsParams }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id': {
    delete: Call<B2BOrganizationsMembersDeleteExternalIdResponse, { path: OrganizationsMembersDeleteExternalIdParams }>;
  };
  '/v1/b2b/organizations/{organization_id}/members': {
    post: BodyCall<
      Omit<OrganizationsMembersCreateParams, 'organization_id'>,
      B2BOrganizationsMembersCreateResponse,
      { path: Pick<OrganizationsMembersCreateParams, 'organization_id'> }
    >;
  };
  '/v1/b2b/organizations/{organization_id}/member': {
    get: Call<
      B2BOrganizationsMembersGetResponse,
      {
        path: Pick<OrganizationsMembersGetParams, 'organization_id'>;
        query?: Pick<OrganizationsMembersGetParams, 'member_id' | 'email_address'>;
      }
    >;
  };
  '/v1/b2b/organizations': {
    post: BodyCall<OrganizationsCreateParams, B2BOrganizationsCreateResponse>;
  };
  '/v1/b2b/organizations/{organization_id}': {
    get: Call<B2BOrganizationsGetResponse, { path: OrganizationsGetParams }>;
    put: BodyCall<
      Omit<OrganizationsUpdateParams, 'organization_id'>,
      B2BOrganizationsUpdateResponse,
      { path: Pick<OrganizationsUpdateParams, 'organization_id'> }
    >;
    delete: Call<B2BOrganizationsDeleteResponse, { path: OrganizationsDeleteParams }>;
  };
  '/v1/b2b/organizations/search': {
    post: BodyCall<OrganizationsSearchParams, B2BOrganizationsSearchResponse>;
  };
  '/v1/b2b/organizations/{organization_id}/metrics': {
    get: Call<B2BOrganizationsMetricsResponse, { path: OrganizationsMetricsParams }>;
  };
  '/v1/b2b/organizations/{organization_id}/connected_apps': {
    get: Call<B2BOrganizationsConnectedAppsResponse, { path: OrganizationsConnectedAppsParams }>;
  };
  '/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}': {
    get: Call<B2BOrganizationsGetConnectedAppResponse, { path: OrganizationsGetConnectedAppParams }>;
  };
  '/v1/b2b/organizations/{organization_id}/external_id': {
    delete: Call<B2BOrganizationsDeleteExternalIdResponse, { path: OrganizationsDeleteExternalIdParams }>;
  };
  '/v1/b2b/passwords/email/reset/start': {
    post: BodyCall<PasswordsEmailResetStartParams, B2BPasswordsEmailResetStartResponse>;
  };
  '/v1/b2b/passwords/email/reset': {
    post: BodyCall<PasswordsEmailResetParams, B2BPasswordsEmailResetResponse>;
  };
  '/v1/b2b/passwords/email/require_reset': {
    post: BodyCall<PasswordsEmailRequireResetParams, B2BPasswordsEmailRequireResetResponse>;
  };
  '/v1/b2b/passwords/session/reset': {
    post: BodyCall<PasswordsSessionsResetParams, B2BPasswordsSessionResetResponse>;
  };
  '/v1/b2b/passwords/existing_password/reset': {
    post: BodyCall<PasswordsExistingPasswordResetParams, B2BPasswordsExistingPasswordResetResponse>;
  };
  '/v1/b2b/passwords/discovery/email/reset/start': {
    post: BodyCall<PasswordsDiscoveryEmailResetStartParams, B2BPasswordsDiscoveryEmailResetStartResponse>;
  };
  '/v1/b2b/passwords/discovery/email/reset': {
    post: BodyCall<PasswordsDiscoveryEmailResetParams, B2BPasswordsDiscoveryEmailResetResponse>;
  };
  '/v1/b2b/passwords/discovery/authenticate': {
    post: BodyCall<PasswordsDiscoveryAuthenticateParams, B2BPasswordsDiscoveryAuthenticateResponse>;
  };
  '/v1/b2b/passwords/strength_check': {
    post: BodyCall<PasswordsStrengthCheckParams, B2BPasswordsStrengthCheckResponse>;
  };
  '/v1/b2b/passwords/migrate': {
    post: BodyCall<PasswordsMigrateParams, B2BPasswordsMigrateResponse>;
  };
  '/v1/b2b/passwords/authenticate': {
    post: BodyCall<PasswordsAuthenticateParams, B2BPasswordsAuthenticateResponse>;
  };
  '/v1/projects/metrics': {
    get: Call<ProjectMetricsResponse>;
  };
  '/v1/b2b/rbac/organizations/{organization_id}': {
    get: Call<B2BRBACOrganizationsGetOrgPolicyResponse, { path: RbacOrganizationsGetOrgPolicyParams }>;
    put: BodyCall<
      Pick<RbacOrganizationsSetOrgPolicyParams, 'org_policy'>,
      B2BRBACOrganizationsSetOrgPolicyResponse,
      { path: Pick<RbacOrganizationsSetOrgPolicyParams, 'organization_id'> }
    >;
  };
  '/v1/b2b/rbac/policy': {
    get: Call<B2BRBACPolicyResponse>;
  };
  '/v1/b2b/recovery_codes/recover': {
    post: BodyCall<RecoveryCodesRecoverParams, B2BRecoveryCodesRecoverResponse>;
  };
  '/v1/b2b/recovery_codes/{organization_id}/{member_id}': {
    get: Call<B2BRecoveryCodesGetResponse, { path: RecoveryCodesGetParams }>;
  };
  '/v1/b2b/recovery_codes/rotate': {
    post: BodyCall<RecoveryCodesRotateParams, B2BRecoveryCodesRotateResponse>;
  };
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}': {
    get: Call<
      B2BSCIMConnectionGetGroupsResponse,
      {
        path: Pick<ScimConnectionGetGroupsParams, 'organization_id' | 'connection_id'>;
        query?: Pick<ScimConnectionGetGroupsParams, 'cursor' | 'limit'>;
      }
    >;
    put: BodyCall<
      Omit<ScimConnectionUpdateParams, 'organization_id' | 'connection_id'>,
      B2BSCIMConnectionUpdateResponse,
      { path: Pick<ScimConnectionUpdateParams, 'organization_id' | 'connection_id'> }
    >;
    delete: Call<B2BSCIMConnectionDeleteResponse, { path: ScimConnectionDeleteParams }>;
  };
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start': {
    post: BodyCall<
      Record<string, never>,
      B2BSCIMConnectionRotateStartResponse,
      { path: ScimConnectionRotateStartParams }
    >;
  };
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete': {
    post: BodyCall<
      Record<string, never>,
      B2BSCIMConnectionRotateCompleteResponse,
      { path: ScimConnectionRotateCompleteParams }
    >;
  };
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel': {
    post: BodyCall<
      Record<string, never>,
      B2BSCIMConnectionRotateCancelResponse,
      { path: ScimConnectionRotateCancelParams }
    >;
  };
  '/v1/b2b/scim/{organization_id}/connection': {
    get: Call<B2BSCIMConnectionGetResponse, { path: ScimConnectionGetParams }>;
    post: BodyCall<
      Omit<ScimConnectionCreateParams, 'organization_id'>,
      B2BSCIMConnectionCreateResponse,
      { path: Pick<ScimConnectionCreateParams, 'organization_id'> }
    >;
  };
  '/v1/b2b/sso/oidc/{organization_id}': {
    post: BodyCall<
      Omit<SsoOidcCreateConnectionParams, 'organization_id'>,
      B2BSSOOIDCCreateConnectionResponse,
      { path: Pick<SsoOidcCreateConnectionParams, 'organization_id'> }
    >;
  };
  '/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}': {
    put: BodyCall<
      Omit<SsoOidcUpdateConnectionParams, 'organization_id' | 'connection_id'>,
      B2BSSOOIDCUpdateConnectionResponse,
      { path: Pick<SsoOidcUpdateConnectionParams, 'organization_id' | 'connection_id'> }
    >;
  };
  '/v1/b2b/sso/saml/{organization_id}': {
    post: BodyCall<
      Omit<SsoSamlCreateConnectionParams, 'organization_id'>,
      B2BSSOSAMLCreateConnectionResponse,
      { path: Pick<SsoSamlCreateConnectionParams, 'organization_id'> }
    >;
  };
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}': {
    put: BodyCall<
      Omit<SsoSamlUpdateConnectionParams, 'organization_id' | 'connection_id'>,
      B2BSSOSAMLUpdateConnectionResponse,
      { path: Pick<SsoSamlUpdateConnectionParams, 'organization_id' | 'connection_id'> }
    >;
  };
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url': {
    put: BodyCall<
      Pick<SsoSamlUpdateByURLParams, 'metadata_url'>,
      B2BSSOSAMLUpdateByURLResponse,
      { path: Pick<SsoSamlUpdateByURLParams, 'organization_id' | 'connection_id'> }
    >;
  };
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}': {
    delete: Call<B2BSSOSAMLDeleteVerificationCertificateResponse, { path: SsoSamlDeleteVerificationCertificateParams }>;
  };
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}': {
    delete: Call<B2BSSOSAMLDeleteEncryptionPrivateKeyResponse, { path: SsoSamlDeleteEncryptionPrivateKeyParams }>;
  };
  '/v1/b2b/sso/external/{organization_id}': {
    post: BodyCall<
      Omit<SsoExternalCreateConnectionParams, 'organization_id'>,
      B2BSSOExternalCreateConnectionResponse,
      { path: Pick<SsoExternalCreateConnectionParams, 'organization_id'> }
    >;
  };
  '/v1/b2b/sso/external/{organization_id}/connections/{connection_id}': {
    put: BodyCall<
      Omit<SsoExternalUpdateConnectionParams, 'organization_id' | 'connection_id'>,
      B2BSSOExternalUpdateConnectionResponse,
      { path: Pick<SsoExternalUpdateConnectionParams, 'organization_id' | 'connection_id'> }
    >;
  };
  '/v1/b2b/sso/{organization_id}': {
    get: Call<B2BSSOGetConnectionsResponse, { path: SsoGetConnectionsParams }>;
  };
  '/v1/b2b/sso/{organization_id}/connections/{connection_id}': {
    delete: Call<B2BSSODeleteConnectionResponse, { path: SsoDeleteConnectionParams }>;
  };
  '/v1/b2b/sso/authenticate': {
    post: BodyCall<SsoAuthenticateParams, B2BSSOAuthenticateResponse>;
  };
  '/v1/b2b/sessions': {
    get: Call<B2BSessionsGetResponse, { query: SessionsGetParams }>;
  };
  '/v1/b2b/sessions/authenticate': {
    post: BodyCall<SessionsAuthenticateParams, B2BSessionsAuthenticateResponse>;
  };
  '/v1/b2b/sessions/revoke': {
    post: BodyCall<SessionsRevokeParams, B2BSessionsRevokeResponse>;
  };
  '/v1/b2b/sessions/exchange': {
    post: BodyCall<SessionsExchangeParams, B2BSessionsExchangeResponse>;
  };
  '/v1/b2b/sessions/exchange_access_token': {
    post: BodyCall<SessionsExchangeAccessTokenParams, B2BSessionsExchangeAccessTokenResponse>;
  };
  '/v1/b2b/sessions/attest': {
    post: BodyCall<SessionsAttestParams, B2BSessionsAttestResponse>;
  };
  '/v1/b2b/sessions/migrate': {
    post: BodyCall<SessionsMigrateParams, B2BSessionsMigrateResponse>;
  };
  '/v1/b2b/sessions/jwks/{project_id}': {
    get: Call<B2BSessionsGetJWKSResponse, { path: { project_id: string } }>;
  };
  '/v1/b2b/totp': {
    post: BodyCall<TotpsCreateParams, B2BTOTPsCreateResponse>;
  };
  '/v1/b2b/totp/authenticate': {
    post: BodyCall<TotpsAuthenticateParams, B2BTOTPsAuthenticateResponse>;
  };
  '/v1/b2b/totp/migrate': {
    post: BodyCall<TotpsMigrateParams, B2BTOTPsMigrateResponse>;
  };
}
