// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: 7818ea38852881cfcdf93d271440348681dd802328a1851f35855af265409441

import type { Unchecked } from '../../facade/http/generated-runtime.ts';

/** The types that an application defines itself. The type parameter of the client has any of them. */
export interface CustomTypes {
  claims: object;
  trusted: object;
  untrusted: object;
}

/** The types of a client without a type parameter: any fields. */
export interface OpenTypes {
  claims: { [key: string]: unknown };
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

/** Arguments of `cryptoWallets.authenticateStart`. */
export interface CryptoWalletsAuthenticateStartParams {
  /** Type of the wallet, such as `ethereum`. */
  crypto_wallet_type: string;
  /** Address of the wallet. */
  crypto_wallet_address: string;
  /** Id or external id of the user. */
  user_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Parameters of a Sign-In with Ethereum message. */
  siwe_params?: SIWEParams | null;
}

/** Arguments of `cryptoWallets.authenticate`. */
export interface CryptoWalletsAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Type of the wallet, such as `ethereum`. */
  crypto_wallet_type: string;
  /** Address of the wallet. */
  crypto_wallet_address: string;
  /** The signature that the wallet made. */
  signature: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
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
  /** Id or external id of the user. */
  user_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** OAuth 2.0 prompt parameter that the app sent. */
  prompt?: string | null;
}

/** Arguments of `idp.oauth.authorize`. */
export interface IdpOauthAuthorizeParams {
  /** Whether the user agreed. */
  consent_granted: boolean;
  /** Scopes that the app requests. */
  scopes: string[];
  /** Id of the Connected App that requests access. */
  client_id: string;
  /** Address to lead back to. */
  redirect_uri: string;
  /** OAuth 2.0 response type that the app requested. */
  response_type: string;
  /** Id or external id of the user. */
  user_id?: string | null;
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

/** Arguments of `magicLinks.email.send`. */
export interface MagicLinksEmailSendParams {
  /** E-mail address of the user. */
  email: string;
  /** Id of the template for the message to a known user. */
  login_template_id?: string | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Address that the link for a known user leads to. */
  login_magic_link_url?: string | null;
  /** Address that the link for a new user leads to. */
  signup_magic_link_url?: string | null;
  /** Minutes until the message for a known user expires. */
  login_expiration_minutes?: number | null;
  /** Minutes until the message for a new user expires. */
  signup_expiration_minutes?: number | null;
  /** PKCE code challenge. */
  code_challenge?: string | null;
  /** Id or external id of the user. */
  user_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Id of the template for the message to a new user. */
  signup_template_id?: string | null;
}

/** Arguments of `magicLinks.email.loginOrCreate`. */
export interface MagicLinksEmailLoginOrCreateParams {
  /** E-mail address of the user. */
  email: string;
  /** Address that the link for a known user leads to. */
  login_magic_link_url?: string | null;
  /** Address that the link for a new user leads to. */
  signup_magic_link_url?: string | null;
  /** Minutes until the message for a known user expires. */
  login_expiration_minutes?: number | null;
  /** Minutes until the message for a new user expires. */
  signup_expiration_minutes?: number | null;
  /** Id of the template for the message to a known user. */
  login_template_id?: string | null;
  /** Id of the template for the message to a new user. */
  signup_template_id?: string | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Whether a new user stays pending until the first sign-in. */
  create_user_as_pending?: boolean | null;
  /** PKCE code challenge. */
  code_challenge?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
}

/** Arguments of `magicLinks.email.invite`. */
export interface MagicLinksEmailInviteParams<T extends CustomTypes = OpenTypes> {
  /** E-mail address of the user. */
  email: string;
  /** Id of the template for the invitation. */
  invite_template_id?: string | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Name of the user. */
  name?: UsersName | null;
  /** Address that the link in the invitation leads to. */
  invite_magic_link_url?: string | null;
  /** Minutes until the invitation expires. */
  invite_expiration_minutes?: number | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the user can change too. */
  untrusted_metadata?: T['untrusted'] | null;
}

/** Arguments of `magicLinks.email.revokeInvite`. */
export interface MagicLinksEmailRevokeInviteParams {
  /** E-mail address of the user. */
  email: string;
}

/** Arguments of `magicLinks.authenticate`. */
export interface MagicLinksAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Token of the magic link. */
  token: string;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** What must match between the first request and this one. */
  options?: Options | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** PKCE code verifier that belongs to the code challenge. */
  code_verifier?: string | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `magicLinks.create`. */
export interface MagicLinksCreateParams {
  /** Id or external id of the user. */
  user_id: string;
  /** Minutes until the magic link expires. */
  expiration_minutes?: number | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
}

/** Arguments of `oauth.attach`. */
export interface OauthAttachParams {
  /** Name of the OAuth provider. */
  provider: string;
  /** Id or external id of the user. */
  user_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
}

/** Arguments of `oauth.authenticate`. */
export interface OauthAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Token from the redirect of the OAuth flow. */
  token: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** PKCE code verifier that belongs to the code challenge. */
  code_verifier?: string | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `otps.sms.send`. */
export interface OtpsSmsSendParams {
  /** Phone number, with its country code. */
  phone_number: string;
  /** Minutes until the code expires. */
  expiration_minutes?: number | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
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
  /** Id or external id of the user. */
  user_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
}

/** Arguments of `otps.sms.loginOrCreate`. */
export interface OtpsSmsLoginOrCreateParams {
  /** Phone number, with its country code. */
  phone_number: string;
  /** Minutes until the code expires. */
  expiration_minutes?: number | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Whether a new user stays pending until the first sign-in. */
  create_user_as_pending?: boolean | null;
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
}

/** Arguments of `otps.whatsapp.send`. */
export interface OtpsWhatsappSendParams {
  /** Phone number, with its country code. */
  phone_number: string;
  /** Minutes until the code expires. */
  expiration_minutes?: number | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
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
  /** Id or external id of the user. */
  user_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
}

/** Arguments of `otps.whatsapp.loginOrCreate`. */
export interface OtpsWhatsappLoginOrCreateParams {
  /** Phone number, with its country code. */
  phone_number: string;
  /** Minutes until the code expires. */
  expiration_minutes?: number | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Whether a new user stays pending until the first sign-in. */
  create_user_as_pending?: boolean | null;
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
}

/** Arguments of `otps.email.send`. */
export interface OtpsEmailSendParams {
  /** E-mail address of the user. */
  email: string;
  /** Minutes until the code expires. */
  expiration_minutes?: number | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Id or external id of the user. */
  user_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Id of the template for the message to a known user. */
  login_template_id?: string | null;
  /** Id of the template for the message to a new user. */
  signup_template_id?: string | null;
}

/** Arguments of `otps.email.loginOrCreate`. */
export interface OtpsEmailLoginOrCreateParams {
  /** E-mail address of the user. */
  email: string;
  /** Minutes until the code expires. */
  expiration_minutes?: number | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Whether a new user stays pending until the first sign-in. */
  create_user_as_pending?: boolean | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Id of the template for the message to a known user. */
  login_template_id?: string | null;
  /** Id of the template for the message to a new user. */
  signup_template_id?: string | null;
}

/** Arguments of `otps.authenticate`. */
export interface OtpsAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Id of the e-mail address or phone number that the code went to. */
  method_id: string;
  /** The code that the user entered. */
  code: string;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** What must match between the first request and this one. */
  options?: Options | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `passwords.email.resetStart`. */
export interface PasswordsEmailResetStartParams {
  /** E-mail address of the user. */
  email: string;
  /** Address that the link leads to. */
  reset_password_redirect_url?: string | null;
  /** Minutes until the link expires. */
  reset_password_expiration_minutes?: number | null;
  /** PKCE code challenge. */
  code_challenge?: string | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Address for those who want to sign in without a new password. */
  login_redirect_url?: string | null;
  /** Language of the message to send. */
  locale?: 'en' | 'es' | 'pt-br' | 'fr' | (string & {}) | null;
  /** Id of the template for the message. */
  reset_password_template_id?: string | null;
}

/** Arguments of `passwords.email.reset`. */
export interface PasswordsEmailResetParams<T extends CustomTypes = OpenTypes> {
  /** Token from the link for a new password. */
  token: string;
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
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** What must match between the first request and this one. */
  options?: Options | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `passwords.existingPassword.reset`. */
export interface PasswordsExistingPasswordResetParams<T extends CustomTypes = OpenTypes> {
  /** E-mail address of the user. */
  email: string;
  /** Password that the user has now. */
  existing_password: string;
  /** Password to set. */
  new_password: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `passwords.sessions.reset`. */
export interface PasswordsSessionsResetParams<T extends CustomTypes = OpenTypes> {
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
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `passwords.create`. */
export interface PasswordsCreateParams<T extends CustomTypes = OpenTypes> {
  /** E-mail address of the user. */
  email: string;
  /** Password to set. */
  password: string;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the user can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Name of the user. */
  name?: UsersName | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `passwords.authenticate`. */
export interface PasswordsAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** E-mail address of the user. */
  email: string;
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
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `passwords.strengthCheck`. */
export interface PasswordsStrengthCheckParams {
  /** Password to check. */
  password: string;
  /** E-mail address of the user, to be taken into account. */
  email?: string | null;
}

/** Arguments of `passwords.migrate`. */
export interface PasswordsMigrateParams<T extends CustomTypes = OpenTypes> {
  /** E-mail address of the user. */
  email: string;
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
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the user can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Whether to mark the e-mail address as verified. */
  set_email_verified?: boolean | null;
  /** Name of the user. */
  name?: UsersName | null;
  /** Phone number, with its country code. */
  phone_number?: string | null;
  /** Whether to mark the phone number as verified. */
  set_phone_number_verified?: boolean | null;
  /** Id of the user in your own system. */
  external_id?: string | null;
  /** Ids of the user's roles. */
  roles?: string[] | null;
}

/** Arguments of `sessions.get`. */
export interface SessionsGetParams {
  /** Id or external id of the user. */
  user_id: string;
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
  authorization_check?: SessionsAuthorizationCheck | null;
}

/** Arguments of `sessions.revoke`. */
export interface SessionsRevokeParams {
  /** Id of the session. */
  session_id?: string | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
}

/** Arguments of `sessions.migrate`. */
export interface SessionsMigrateParams<T extends CustomTypes = OpenTypes> {
  /** Session token that another system issued. */
  session_token: string;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the user's device. */
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
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `sessions.attest`. */
export interface SessionsAttestParams<T extends CustomTypes = OpenTypes> {
  /** Id of the trusted auth token profile. */
  profile_id: string;
  /** Trusted auth token. */
  token: string;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `totps.create`. */
export interface TotpsCreateParams {
  /** Id or external id of the user. */
  user_id: string;
  /** Minutes until the registration expires unless it is completed. */
  expiration_minutes?: number | null;
}

/** Arguments of `totps.authenticate`. */
export interface TotpsAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** Id or external id of the user. */
  user_id: string;
  /** The code that the user entered. */
  totp_code: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `totps.recoveryCodes`. */
export interface TotpsRecoveryCodesParams {
  /** Id or external id of the user. */
  user_id: string;
}

/** Arguments of `totps.recover`. */
export interface TotpsRecoverParams<T extends CustomTypes = OpenTypes> {
  /** Id or external id of the user. */
  user_id: string;
  /** Recovery code to use up. */
  recovery_code: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `users.create`. */
export interface UsersCreateParams<T extends CustomTypes = OpenTypes> {
  /** E-mail address of the user. */
  email?: string | null;
  /** Name of the user. */
  name?: UsersName | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Phone number, with its country code. */
  phone_number?: string | null;
  /** Whether a new user stays pending until the first sign-in. */
  create_user_as_pending?: boolean | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the user can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Id of the user in your own system. */
  external_id?: string | null;
  /** Ids of the user's roles. */
  roles?: string[] | null;
}

/** Arguments of `users.get`. */
export interface UsersGetParams {
  /** Id or external id of the user. */
  user_id: string;
}

/** Arguments of `users.update`. */
export interface UsersUpdateParams<T extends CustomTypes = OpenTypes> {
  /** Id or external id of the user. */
  user_id: string;
  /** Name of the user. */
  name?: UsersName | null;
  /** IP address and user agent of the user's client. */
  attributes?: Attributes | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the user can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Id of the user in your own system. */
  external_id?: string | null;
  /** Ids of the user's roles. */
  roles?: string[] | null;
}

/** Arguments of `users.delete`. */
export interface UsersDeleteParams {
  /** Id or external id of the user. */
  user_id: string;
}

/** Arguments of `users.search`. */
export interface UsersSearchParams {
  /** Where to go on: the `next_cursor` of the page before. */
  cursor?: string | null;
  /** Largest number of results on a page: 100 unless given, 1000 at most. */
  limit?: number | null;
  /** Conditions; without them everything is found. */
  query?: SearchUsersQuery | null;
}

/** Arguments of `users.exchangePrimaryFactor`. */
export interface UsersExchangePrimaryFactorParams {
  /** Id or external id of the user. */
  user_id: string;
  /** E-mail address that replaces the old one. */
  email_address?: string | null;
  /** Phone number that replaces the old one. */
  phone_number?: string | null;
}

/** Arguments of `users.deleteEmail`. */
export interface UsersDeleteEmailParams {
  /** Id of the e-mail address. */
  email_id: string;
}

/** Arguments of `users.deletePhoneNumber`. */
export interface UsersDeletePhoneNumberParams {
  /** Id of the phone number. */
  phone_id: string;
}

/** Arguments of `users.deleteWebAuthnRegistration`. */
export interface UsersDeleteWebAuthnRegistrationParams {
  /** Id of the WebAuthn registration. */
  webauthn_registration_id: string;
}

/** Arguments of `users.deleteBiometricRegistration`. */
export interface UsersDeleteBiometricRegistrationParams {
  /** Id of the biometric registration. */
  biometric_registration_id: string;
}

/** Arguments of `users.deleteTOTP`. */
export interface UsersDeleteTOTPParams {
  /** Id of the TOTP. */
  totp_id: string;
}

/** Arguments of `users.deleteCryptoWallet`. */
export interface UsersDeleteCryptoWalletParams {
  /** Id of the crypto wallet. */
  crypto_wallet_id: string;
}

/** Arguments of `users.deletePassword`. */
export interface UsersDeletePasswordParams {
  /** Id of the password. */
  password_id: string;
}

/** Arguments of `users.deleteOAuthRegistration`. */
export interface UsersDeleteOAuthRegistrationParams {
  /** Id of the OAuth registration. */
  oauth_user_registration_id: string;
}

/** Arguments of `users.deleteExternalId`. */
export interface UsersDeleteExternalIdParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `users.connectedApps`. */
export interface UsersConnectedAppsParams {
  /** Id or external id of the user. */
  user_id: string;
}

/** Arguments of `users.revoke`. */
export interface UsersRevokeParams {
  /** Id or external id of the user. */
  user_id: string;
  /** Id of the Connected App. */
  connected_app_id: string;
}

/** Arguments of `webauthn.registerStart`. */
export interface WebauthnRegisterStartParams {
  /** Id or external id of the user. */
  user_id: string;
  /** Domain that the WebAuthn registration is for. */
  domain: string;
  /** User agent. */
  user_agent?: string | null;
  /** Type of the authenticator. */
  authenticator_type?: string | null;
  /** Whether to return options for a passkey. */
  return_passkey_credential_options?: boolean | null;
  /** User id to use instead of the usual one. */
  override_id?: string | null;
  /** User name to use instead of the usual one. */
  override_name?: string | null;
  /** Display name to use instead of the usual one. */
  override_display_name?: string | null;
  /** Whether binary values are base64url text. */
  use_base64_url_encoding?: boolean | null;
}

/** Arguments of `webauthn.register`. */
export interface WebauthnRegisterParams<T extends CustomTypes = OpenTypes> {
  /** Id or external id of the user. */
  user_id: string;
  /** The browser's response, as JSON text. */
  public_key_credential: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `webauthn.authenticateStart`. */
export interface WebauthnAuthenticateStartParams {
  /** Domain that the WebAuthn registration is for. */
  domain: string;
  /** Id or external id of the user. */
  user_id?: string | null;
  /** Whether to return options for a passkey. */
  return_passkey_credential_options?: boolean | null;
  /** Whether binary values are base64url text. */
  use_base64_url_encoding?: boolean | null;
}

/** Arguments of `webauthn.authenticate`. */
export interface WebauthnAuthenticateParams<T extends CustomTypes = OpenTypes> {
  /** The browser's response, as JSON text. */
  public_key_credential: string;
  /** Session token of an existing session. */
  session_token?: string | null;
  /** Lifetime of the session from now on, in minutes: 5 to 527040. */
  session_duration_minutes?: number | null;
  /** Session JWT of an existing session. */
  session_jwt?: string | null;
  /** Custom claims for the session, 4 kB in all; null deletes one that it has. */
  session_custom_claims?: Changes<T['claims']> | null;
  /** Id of the telemetry taken on the user's device. */
  telemetry_id?: string | null;
}

/** Arguments of `webauthn.update`. */
export interface WebauthnUpdateParams {
  /** Id of the WebAuthn registration. */
  webauthn_registration_id: string;
  /** New name of the registration. */
  name: string;
}

/** Arguments of `webauthn.listCredentials`. */
export interface WebauthnListCredentialsParams {
  /** Id of the user. */
  user_id: string;
  /** Domain that the WebAuthn registration is for. */
  domain: string;
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

/** IP address and user agent of a client. */
export interface Attributes {
  /** IP address. */
  ip_address?: string | null;
  /** User agent. */
  user_agent?: string | null;
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

/** A biometric registration as a factor. */
export interface BiometricFactor {
  /**
   * Id of the biometric registration.
   * @example biometric-registration-test-00000000-0000-4000-8000-000000000001
   */
  biometric_registration_id: string;
}

/** A biometric registration of a user. */
export interface BiometricRegistration {
  /**
   * Id of the biometric registration.
   * @example biometric-registration-test-00000000-0000-4000-8000-000000000001
   */
  biometric_registration_id: string;
  /**
   * Whether it is verified.
   * @example true
   */
  verified: boolean;
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

/** A crypto wallet of a user. */
export interface CryptoWallet {
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
  /**
   * Whether it is verified.
   * @example true
   */
  verified: boolean;
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

/** Response of `cryptoWallets.authenticate`. */
export interface CryptoWalletsAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** Parameters of a Sign-In with Ethereum message. */
  siwe_params?: CryptoWalletsSIWEParamsResponse | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `cryptoWallets.authenticateStart`. */
export interface CryptoWalletsAuthenticateStartResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Text for the wallet to sign.
   * @example Please sign this example challenge.
   */
  challenge: string;
  /**
   * Whether the user is new.
   * @example false
   */
  user_created: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Parameters of the Sign-In with Ethereum message that was signed. */
export interface CryptoWalletsSIWEParamsResponse {
  /**
   * Domain that requests the signature.
   * @example example.com
   */
  domain: string;
  /**
   * URI that the signature is for.
   * @example https://example.com
   */
  uri: string;
  /**
   * Id of the blockchain.
   * @example 1
   */
  chain_id: string;
  /**
   * Resources named in the message.
   * @example ['https://example.com/terms']
   */
  resources: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Time at which the message was issued. */
  issued_at?: string | null;
  /** Request id in the message. */
  message_request_id?: string | null;
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

/** An embeddable magic link as a factor. */
export interface EmbeddableMagicLinkFactor {
  /**
   * Id of the embeddable magic link.
   * @example embeddable-magic-link-test-00000000-0000-4000-8000-000000000001
   */
  embedded_id: string;
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

/** What to tell a user about a password. */
export interface Feedback {
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
  /** How the password does against a policy of character classes. */
  luds_requirements?: LUDSRequirements | null;
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

/** Response of `idp.oauth.authorize`. */
export interface IDPOAuthAuthorizeResponse {
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
export interface IDPOAuthAuthorizeStartResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /** The Connected App that requests access. */
  client: ConnectedAppPublic;
  /**
   * Whether the user has to give consent.
   * @example true
   */
  consent_required: boolean;
  /** What the user can grant of each scope. */
  scope_results: IDPScopeResult[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** What a user can grant of a scope. */
export interface IDPScopeResult {
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
   * Whether the user can grant the scope.
   * @example true
   */
  is_grantable: boolean;
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

/** Response of `impersonation.authenticate`. */
export interface ImpersonationAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
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
  session?: Session<T> | null;
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
  /** Id of the user that the token is about. */
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

/** How a password does against a policy of character classes. */
export interface LUDSRequirements {
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

/** Response of `magicLinks.authenticate`. */
export interface MagicLinksAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the method that the sign-in was done with.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  method_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * Whether the user's other sessions were ended.
   * @example false
   */
  reset_sessions: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `magicLinks.create`. */
export interface MagicLinksCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Token to put into a link of your own.
   * @example example-token
   */
  token: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `magicLinks.email.invite`. */
export interface MagicLinksEmailInviteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `magicLinks.email.loginOrCreate`. */
export interface MagicLinksEmailLoginOrCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * Whether the user is new.
   * @example false
   */
  user_created: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `magicLinks.email.revokeInvite`. */
export interface MagicLinksEmailRevokeInviteResponse {
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

/** Response of `magicLinks.email.send`. */
export interface MagicLinksEmailSendResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
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

/** Response of `oauth.attach`. */
export interface OAuthAttachResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Token that lets an OAuth flow attach its account to the user.
   * @example example-token
   */
  oauth_attach_token: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `oauth.authenticate`. */
export interface OAuthAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the user at the provider.
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
  /** Tokens that the provider issued. */
  provider_values: OAuthProviderValues;
  /** The user. */
  user: User<T>;
  /**
   * Whether the user's other sessions were ended.
   * @example false
   */
  reset_sessions: boolean;
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  oauth_user_registration_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  user_session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** An OAuth account of a user. */
export interface OAuthProvider {
  /**
   * Name of the provider.
   * @example Google
   */
  provider_type: string;
  /**
   * Id of the user at the provider.
   * @example example-subject
   */
  provider_subject: string;
  /**
   * Address of the profile picture.
   * @example https://example.com/avatar.png
   */
  profile_picture_url: string;
  /**
   * Locale of the user at the provider.
   * @example en
   */
  locale: string;
  /**
   * Id of the OAuth registration.
   * @example oauth-user-test-00000000-0000-4000-8000-000000000001
   */
  oauth_user_registration_id: string;
}

/** Tokens that an OAuth provider issued. */
export interface OAuthProviderValues {
  /**
   * Access token of the provider.
   * @example example-access-token
   */
  access_token: string;
  /**
   * Refresh token of the provider.
   * @example example-refresh-token
   */
  refresh_token: string;
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
  /** Time at which the access token expires. */
  expires_at?: string | null;
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

/** Response of `otps.authenticate`. */
export interface OTPsAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the method that the sign-in was done with.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  method_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * Whether the user's other sessions were ended.
   * @example false
   */
  reset_sessions: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `otps.email.loginOrCreate`. */
export interface OTPsEmailLoginOrCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * Whether the user is new.
   * @example false
   */
  user_created: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `otps.email.send`. */
export interface OTPsEmailSendResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `otps.sms.loginOrCreate`. */
export interface OTPsSmsLoginOrCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the phone number.
   * @example phone-number-test-00000000-0000-4000-8000-000000000001
   */
  phone_id: string;
  /**
   * Whether the user is new.
   * @example false
   */
  user_created: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `otps.sms.send`. */
export interface OTPsSmsSendResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the phone number.
   * @example phone-number-test-00000000-0000-4000-8000-000000000001
   */
  phone_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `otps.whatsapp.loginOrCreate`. */
export interface OTPsWhatsAppLoginOrCreateResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the phone number.
   * @example phone-number-test-00000000-0000-4000-8000-000000000001
   */
  phone_id: string;
  /**
   * Whether the user is new.
   * @example false
   */
  user_created: boolean;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `otps.whatsapp.send`. */
export interface OTPsWhatsAppSendResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the phone number.
   * @example phone-number-test-00000000-0000-4000-8000-000000000001
   */
  phone_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** What must match between the first request and the second. */
export interface Options {
  /**
   * Whether the IP address must be that of the first request.
   * @example false
   */
  ip_match_required: boolean;
  /**
   * Whether the user agent must be that of the first request.
   * @example false
   */
  user_agent_match_required: boolean;
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

/** A password of a user. */
export interface Password {
  /**
   * Id of the password.
   * @example password-test-00000000-0000-4000-8000-000000000001
   */
  password_id: string;
  /**
   * Whether the password has to be reset before it can be used.
   * @example false
   */
  requires_reset: boolean;
}

/** Response of `passwords.authenticate`. */
export interface PasswordsAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `passwords.create`. */
export interface PasswordsCreateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `passwords.email.reset`. */
export interface PasswordsEmailResetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `passwords.email.resetStart`. */
export interface PasswordsEmailResetStartResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `passwords.existingPassword.reset`. */
export interface PasswordsExistingPasswordResetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `passwords.migrate`. */
export interface PasswordsMigrateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * Whether the user is new.
   * @example false
   */
  user_created: boolean;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `passwords.sessions.reset`. */
export interface PasswordsSessionResetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
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
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `passwords.strengthCheck`. */
export interface PasswordsStrengthCheckResponse {
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
  /** What to tell the user about the password. */
  feedback?: Feedback | null;
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

/** The RBAC policy of the project. */
export interface RBACPolicy {
  /** Roles that the policy knows. */
  roles: RBACPolicyRole[];
  /** Resources that the policy knows. */
  resources: RBACPolicyResource[];
  /** Scopes that the policy knows. */
  scopes: RBACPolicyScope[];
}

/** A resource that actions can be allowed on. */
export interface RBACPolicyResource {
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

/** Response of `rbac.policy`. */
export interface RBACPolicyResponse {
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
  policy?: RBACPolicy | null;
}

/** A role and what it allows. */
export interface RBACPolicyRole {
  /**
   * Id of the role.
   * @example stytch_user
   */
  role_id: string;
  /**
   * Description of the role.
   * @example An example role
   */
  description: string;
  /** What is allowed. */
  permissions: RBACPolicyRolePermission[];
}

/** What a role allows on one resource. */
export interface RBACPolicyRolePermission {
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
export interface RBACPolicyScope {
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
  permissions: RBACPolicyScopePermission[];
}

/** What a scope allows on one resource. */
export interface RBACPolicyScopePermission {
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

/** A recovery code as a factor. */
export interface RecoveryCodeFactor {
  /**
   * Id of the recovery code.
   * @example totp-recovery-code-test-00000000-0000-4000-8000-000000000001
   */
  totp_recovery_code_id: string;
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

/** Parameters for a Sign-In with Ethereum message. */
export interface SIWEParams {
  /**
   * Domain that requests the signature.
   * @example example.com
   */
  domain: string;
  /**
   * URI that the signature is for.
   * @example https://example.com
   */
  uri: string;
  /**
   * Resources named in the message.
   * @example ['https://example.com/terms']
   */
  resources: string[];
  /**
   * Id of the blockchain.
   * @example 1
   */
  chain_id?: string | null;
  /**
   * Statement in the message.
   * @example Sign in to Example
   */
  statement?: string | null;
  /**
   * Time at which the message was issued.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  issued_at?: string | null;
  /**
   * Time before which the message is not valid.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  not_before?: string | null;
  /**
   * Request id in the message.
   * @example example-message-request
   */
  message_request_id?: string | null;
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

/** Conditions that users must meet. */
export interface SearchUsersQuery {
  /**
   * Whether all conditions must hold (`AND`) or one of them (`OR`).
   * @example AND
   */
  operator: 'OR' | 'AND' | (string & {});
  /** Conditions of the query. */
  operands: SearchUsersQueryOperand[];
}

/** One condition. */
export type SearchUsersQueryOperand =
  | SearchUsersQueryOperand_created_at_greater_than
  | SearchUsersQueryOperand_created_at_less_than
  | SearchUsersQueryOperand_created_at_between
  | SearchUsersQueryOperand_status
  | SearchUsersQueryOperand_oauth_provider
  | SearchUsersQueryOperand_user_id
  | SearchUsersQueryOperand_full_name_fuzzy
  | SearchUsersQueryOperand_phone_number
  | SearchUsersQueryOperand_phone_id
  | SearchUsersQueryOperand_phone_verified
  | SearchUsersQueryOperand_phone_number_fuzzy
  | SearchUsersQueryOperand_email_address
  | SearchUsersQueryOperand_email_id
  | SearchUsersQueryOperand_email_verified
  | SearchUsersQueryOperand_email_address_fuzzy
  | SearchUsersQueryOperand_webauthn_registration_verified
  | SearchUsersQueryOperand_webauthn_registration_id
  | SearchUsersQueryOperand_crypto_wallet_id
  | SearchUsersQueryOperand_crypto_wallet_address
  | SearchUsersQueryOperand_crypto_wallet_verified
  | SearchUsersQueryOperand_totp_id
  | SearchUsersQueryOperand_totp_verified
  | SearchUsersQueryOperand_password_exists
  | SearchUsersQueryOperand_other;

/** Users created within a span of time. */
export interface SearchUsersQueryOperand_created_at_between {
  /** Name of the filter. */
  filter_name: 'created_at_between';
  /** Span of time. */
  filter_value: SearchUsersQueryOperand_created_at_between_filter_value;
}

/** A span of time. */
export interface SearchUsersQueryOperand_created_at_between_filter_value {
  /**
   * Time after which the user was created.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  greater_than: string;
  /**
   * Time before which the user was created.
   * @format date-time
   * @example 2026-01-15T10:30:00Z
   */
  less_than: string;
}

/** Users created after a time. */
export interface SearchUsersQueryOperand_created_at_greater_than {
  /** Name of the filter. */
  filter_name: 'created_at_greater_than';
  /**
   * Time after which the user was created.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  filter_value: string;
}

/** Users created before a time. */
export interface SearchUsersQueryOperand_created_at_less_than {
  /** Name of the filter. */
  filter_name: 'created_at_less_than';
  /**
   * Time before which the user was created.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  filter_value: string;
}

/** Users with one of these wallet addresses. */
export interface SearchUsersQueryOperand_crypto_wallet_address {
  /** Name of the filter. */
  filter_name: 'crypto_wallet_address';
  /**
   * Wallet addresses, one of which must match.
   * @example ['0x0000000000000000000000000000000000000001']
   */
  filter_value: string[];
}

/** Users with one of these wallets. */
export interface SearchUsersQueryOperand_crypto_wallet_id {
  /** Name of the filter. */
  filter_name: 'crypto_wallet_id';
  /**
   * Wallet ids, one of which must match.
   * @example ['crypto-wallet-test-00000000-0000-4000-8000-000000000001']
   */
  filter_value: string[];
}

/** Users with or without a verified wallet. */
export interface SearchUsersQueryOperand_crypto_wallet_verified {
  /** Name of the filter. */
  filter_name: 'crypto_wallet_verified';
  /**
   * Whether a wallet is verified.
   * @example true
   */
  filter_value: boolean;
}

/** Users with one of these e-mail addresses. */
export interface SearchUsersQueryOperand_email_address {
  /** Name of the filter. */
  filter_name: 'email_address';
  /**
   * E-mail addresses, one of which must match.
   * @example ['ada@example.com']
   */
  filter_value: string[];
}

/** Users whose e-mail address is like this text. */
export interface SearchUsersQueryOperand_email_address_fuzzy {
  /** Name of the filter. */
  filter_name: 'email_address_fuzzy';
  /**
   * Part of an e-mail address.
   * @example example
   */
  filter_value: string;
}

/** Users with one of these e-mail ids. */
export interface SearchUsersQueryOperand_email_id {
  /** Name of the filter. */
  filter_name: 'email_id';
  /**
   * E-mail ids, one of which must match.
   * @example ['email-test-00000000-0000-4000-8000-000000000001']
   */
  filter_value: string[];
}

/** Users with or without a verified e-mail address. */
export interface SearchUsersQueryOperand_email_verified {
  /** Name of the filter. */
  filter_name: 'email_verified';
  /**
   * Whether an e-mail address is verified.
   * @example true
   */
  filter_value: boolean;
}

/** Users whose full name is like this text. */
export interface SearchUsersQueryOperand_full_name_fuzzy {
  /** Name of the filter. */
  filter_name: 'full_name_fuzzy';
  /**
   * Part of a full name.
   * @example Ada
   */
  filter_value: string;
}

/** Users with an account at one of these OAuth providers. */
export interface SearchUsersQueryOperand_oauth_provider {
  /** Name of the filter. */
  filter_name: 'oauth_provider';
  /**
   * OAuth providers, one of which must match.
   * @example ['google']
   */
  filter_value: string[];
}

/** Any other condition, from `unchecked`. */
export type SearchUsersQueryOperand_other = Unchecked;

/** Users with or without a password. */
export interface SearchUsersQueryOperand_password_exists {
  /** Name of the filter. */
  filter_name: 'password_exists';
  /**
   * Whether the user has a password.
   * @example true
   */
  filter_value: boolean;
}

/** Users with one of these phone number ids. */
export interface SearchUsersQueryOperand_phone_id {
  /** Name of the filter. */
  filter_name: 'phone_id';
  /**
   * Phone number ids, one of which must match.
   * @example ['phone-number-test-00000000-0000-4000-8000-000000000001']
   */
  filter_value: string[];
}

/** Users with one of these phone numbers. */
export interface SearchUsersQueryOperand_phone_number {
  /** Name of the filter. */
  filter_name: 'phone_number';
  /**
   * Phone numbers, one of which must match.
   * @example ['+15550100000']
   */
  filter_value: string[];
}

/** Users whose phone number is like this text. */
export interface SearchUsersQueryOperand_phone_number_fuzzy {
  /** Name of the filter. */
  filter_name: 'phone_number_fuzzy';
  /**
   * Part of a phone number.
   * @example 5550100
   */
  filter_value: string;
}

/** Users with or without a verified phone number. */
export interface SearchUsersQueryOperand_phone_verified {
  /** Name of the filter. */
  filter_name: 'phone_verified';
  /**
   * Whether a phone number is verified.
   * @example true
   */
  filter_value: boolean;
}

/** Users with this status. */
export interface SearchUsersQueryOperand_status {
  /** Name of the filter. */
  filter_name: 'status';
  /**
   * Status of the user.
   * @example active
   */
  filter_value: 'active' | 'pending' | (string & {});
}

/** Users with one of these TOTPs. */
export interface SearchUsersQueryOperand_totp_id {
  /** Name of the filter. */
  filter_name: 'totp_id';
  /**
   * TOTP ids, one of which must match.
   * @example ['totp-test-00000000-0000-4000-8000-000000000001']
   */
  filter_value: string[];
}

/** Users with or without a verified TOTP. */
export interface SearchUsersQueryOperand_totp_verified {
  /** Name of the filter. */
  filter_name: 'totp_verified';
  /**
   * Whether a TOTP is verified.
   * @example true
   */
  filter_value: boolean;
}

/** Users with one of these ids. */
export interface SearchUsersQueryOperand_user_id {
  /** Name of the filter. */
  filter_name: 'user_id';
  /**
   * User ids, one of which must match.
   * @example ['user-test-00000000-0000-4000-8000-000000000001']
   */
  filter_value: string[];
}

/** Users with one of these WebAuthn registrations. */
export interface SearchUsersQueryOperand_webauthn_registration_id {
  /** Name of the filter. */
  filter_name: 'webauthn_registration_id';
  /**
   * WebAuthn registration ids, one of which must match.
   * @example ['webauthn-registration-test-00000000-0000-4000-8000-000000000001']
   */
  filter_value: string[];
}

/** Users with or without a verified WebAuthn registration. */
export interface SearchUsersQueryOperand_webauthn_registration_verified {
  /** Name of the filter. */
  filter_name: 'webauthn_registration_verified';
  /**
   * Whether a WebAuthn registration is verified.
   * @example true
   */
  filter_value: boolean;
}

/** A session of a user. */
export interface Session<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the session.
   * @example session-test-00000000-0000-4000-8000-000000000001
   */
  session_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
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
   * Ids of the roles that the session has.
   * @example ['stytch_user']
   */
  roles: string[];
  /** Time at which the session started. */
  started_at?: string | null;
  /** Time at which the session was last used. */
  last_accessed_at?: string | null;
  /** Time at which the session expires. */
  expires_at?: string | null;
  /** IP address and user agent of the client. */
  attributes?: Attributes | null;
  /** Custom claims of the session. */
  custom_claims?: T['claims'] | null;
}

/** Response of `sessions.attest`. */
export interface SessionsAttestResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `sessions.authenticate`. */
export interface SessionsAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The session. */
  session: Session<T>;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Outcome of the authorization check. */
  verdict?: SessionsAuthorizationVerdict | null;
}

/** An action on a resource that a session must be allowed to do. */
export interface SessionsAuthorizationCheck {
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
export interface SessionsAuthorizationVerdict {
  /**
   * Whether the action is allowed; always true where it is present.
   * @example true
   */
  authorized: boolean;
  /**
   * Roles that allow the action.
   * @example ['stytch_user']
   */
  granting_roles: string[];
}

/** Response of `sessions.exchangeAccessToken`. */
export interface SessionsExchangeAccessTokenResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `sessions.getJWKS`. */
export interface SessionsGetJWKSResponse {
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
export interface SessionsGetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Sessions of the user. */
  sessions: Session<T>[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `sessions.migrate`. */
export interface SessionsMigrateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `sessions.revoke`. */
export interface SessionsRevokeResponse {
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
   * @example user_not_found
   */
  error_type: string;
  /**
   * Explanation of the error.
   * @example The user could not be found.
   */
  error_message: string;
  /**
   * Address of further explanation.
   * @example https://example.com/errors/user_not_found
   */
  error_url: string;
  /** Further data about the error. */
  error_details?: { [key: string]: unknown } | null;
}

/** A TOTP of a user: an authenticator app. */
export interface TOTP {
  /**
   * Id of the TOTP.
   * @example totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_id: string;
  /**
   * Whether it is verified.
   * @example true
   */
  verified: boolean;
}

/** A TOTP of a user with its recovery codes. */
export interface TOTPWithRecoveryCodes {
  /**
   * Id of the TOTP.
   * @example totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_id: string;
  /**
   * Whether it is verified.
   * @example true
   */
  verified: boolean;
  /**
   * Recovery codes.
   * @example ['example-recovery-code']
   */
  recovery_codes: string[];
}

/** Response of `totps.authenticate`. */
export interface TOTPsAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Session token.
   * @example example-session-token
   */
  session_token: string;
  /**
   * Id of the TOTP.
   * @example totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_id: string;
  /**
   * Session JWT; it is valid for five minutes.
   * @example example.session.jwt
   */
  session_jwt: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `totps.create`. */
export interface TOTPsCreateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the TOTP.
   * @example totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `totps.recover`. */
export interface TOTPsRecoverResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the TOTP.
   * @example totp-test-00000000-0000-4000-8000-000000000001
   */
  totp_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `totps.recoveryCodes`. */
export interface TOTPsRecoveryCodesResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** TOTPs of the user. */
  totps: TOTPWithRecoveryCodes[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
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

/** A user. */
export interface User<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** E-mail addresses of the user. */
  emails: UsersEmail[];
  /**
   * Status of the user.
   * @example active
   */
  status: string;
  /** Phone numbers of the user. */
  phone_numbers: UsersPhoneNumber[];
  /** WebAuthn registrations of the user. */
  webauthn_registrations: WebAuthnRegistration[];
  /** OAuth accounts of the user. */
  providers: OAuthProvider[];
  /** TOTPs of the user. */
  totps: TOTP[];
  /** Crypto wallets of the user. */
  crypto_wallets: CryptoWallet[];
  /** Biometric registrations of the user. */
  biometric_registrations: BiometricRegistration[];
  /**
   * Whether the user is locked.
   * @example false
   */
  is_locked: boolean;
  /**
   * Ids of the user's roles.
   * @example ['stytch_user']
   */
  roles: string[];
  /** Name of the user. */
  name?: UsersName | null;
  /** Time of creation. */
  created_at?: string | null;
  /** Password of the user. */
  password?: Password | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the user can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Id of the user in your own system. */
  external_id?: string | null;
  /**
   * Time at which the user was locked.
   * @format date-time
   * @example null
   */
  lock_created_at?: string | null;
  /**
   * Time at which the lock ends.
   * @format date-time
   * @example null
   */
  lock_expires_at?: string | null;
}

/** A Connected App that a user has granted access to. */
export interface UserConnectedApp {
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
   * Scopes that the user has granted, separated by spaces.
   * @example openid
   */
  scopes_granted: string;
  /** Address of the logo. */
  logo_url?: string | null;
}

/** Response of `users.connectedApps`. */
export interface UsersConnectedAppsResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** The Connected Apps. */
  connected_apps: UserConnectedApp[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.create`. */
export interface UsersCreateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * Status of the user.
   * @example active
   */
  status: string;
  /**
   * Id of the phone number.
   * @example phone-number-test-00000000-0000-4000-8000-000000000001
   */
  phone_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.deleteBiometricRegistration`. */
export interface UsersDeleteBiometricRegistrationResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.deleteCryptoWallet`. */
export interface UsersDeleteCryptoWalletResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.deleteEmail`. */
export interface UsersDeleteEmailResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.deleteExternalId`. */
export interface UsersDeleteExternalIdResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.deleteOAuthRegistration`. */
export interface UsersDeleteOAuthRegistrationResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.deletePassword`. */
export interface UsersDeletePasswordResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.deletePhoneNumber`. */
export interface UsersDeletePhoneNumberResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.delete`. */
export interface UsersDeleteResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.deleteTOTP`. */
export interface UsersDeleteTOTPResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.deleteWebAuthnRegistration`. */
export interface UsersDeleteWebAuthnRegistrationResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** An e-mail address of a user. */
export interface UsersEmail {
  /**
   * Id of the e-mail address.
   * @example email-test-00000000-0000-4000-8000-000000000001
   */
  email_id: string;
  /**
   * E-mail address of the user.
   * @example ada@example.com
   */
  email: string;
  /**
   * Whether it is verified.
   * @example true
   */
  verified: boolean;
}

/** Response of `users.exchangePrimaryFactor`. */
export interface UsersExchangePrimaryFactorResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.get`. */
export interface UsersGetResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** E-mail addresses of the user. */
  emails: UsersEmail[];
  /**
   * Status of the user.
   * @example active
   */
  status: string;
  /** Phone numbers of the user. */
  phone_numbers: UsersPhoneNumber[];
  /** WebAuthn registrations of the user. */
  webauthn_registrations: WebAuthnRegistration[];
  /** OAuth accounts of the user. */
  providers: OAuthProvider[];
  /** TOTPs of the user. */
  totps: TOTP[];
  /** Crypto wallets of the user. */
  crypto_wallets: CryptoWallet[];
  /** Biometric registrations of the user. */
  biometric_registrations: BiometricRegistration[];
  /**
   * Whether the user is locked.
   * @example false
   */
  is_locked: boolean;
  /**
   * Ids of the user's roles.
   * @example ['stytch_user']
   */
  roles: string[];
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** Name of the user. */
  name?: UsersName | null;
  /** Time of creation. */
  created_at?: string | null;
  /** Password of the user. */
  password?: Password | null;
  /** Metadata that only your backend can change. */
  trusted_metadata?: T['trusted'] | null;
  /** Metadata that the user can change too. */
  untrusted_metadata?: T['untrusted'] | null;
  /** Id of the user in your own system. */
  external_id?: string | null;
  /**
   * Time at which the user was locked.
   * @format date-time
   * @example null
   */
  lock_created_at?: string | null;
  /**
   * Time at which the lock ends.
   * @format date-time
   * @example null
   */
  lock_expires_at?: string | null;
}

/** Name of a user. */
export interface UsersName {
  /** First name. */
  first_name?: string | null;
  /** Middle name. */
  middle_name?: string | null;
  /** Last name. */
  last_name?: string | null;
}

/** A phone number of a user. */
export interface UsersPhoneNumber {
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
  /**
   * Whether it is verified.
   * @example true
   */
  verified: boolean;
}

/** How many users were found, and where to go on. */
export interface UsersResultsMetadata {
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

/** Response of `users.revoke`. */
export interface UsersRevokeResponse {
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

/** Response of `users.search`. */
export interface UsersSearchResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /** Users on this page. */
  results: User<T>[];
  /** How many results there are, and where to go on. */
  results_metadata: UsersResultsMetadata;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** Response of `users.update`. */
export interface UsersUpdateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** E-mail addresses of the user. */
  emails: UsersEmail[];
  /** Phone numbers of the user. */
  phone_numbers: UsersPhoneNumber[];
  /** Crypto wallets of the user. */
  crypto_wallets: CryptoWallet[];
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
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

/** Response of `webauthn.authenticate`. */
export interface WebAuthnAuthenticateResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the WebAuthn registration.
   * @example webauthn-registration-test-00000000-0000-4000-8000-000000000001
   */
  webauthn_registration_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `webauthn.authenticateStart`. */
export interface WebAuthnAuthenticateStartResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Options for the browser to use a credential, as JSON text.
   * @example {}
   */
  public_key_credential_request_options: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A WebAuthn credential of a user. */
export interface WebAuthnCredential {
  /**
   * WebAuthn credential id.
   * @example ZXhhbXBsZS1jcmVkZW50aWFs
   */
  credential_id: string;
  /**
   * Id of the WebAuthn registration.
   * @example webauthn-registration-test-00000000-0000-4000-8000-000000000001
   */
  webauthn_registration_id: string;
  /**
   * Type of the credential.
   * @example public-key
   */
  type: string;
  /**
   * Public key of the credential.
   * @example ZXhhbXBsZS1wdWJsaWMta2V5
   */
  public_key: string;
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

/** Response of `webauthn.listCredentials`. */
export interface WebAuthnListCredentialsResponse {
  /** The credentials. */
  credentials: WebAuthnCredential[];
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

/** Response of `webauthn.register`. */
export interface WebAuthnRegisterResponse<T extends CustomTypes = OpenTypes> {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Id of the WebAuthn registration.
   * @example webauthn-registration-test-00000000-0000-4000-8000-000000000001
   */
  webauthn_registration_id: string;
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
  /** The user. */
  user: User<T>;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
  /** The session. */
  session?: Session<T> | null;
  /** What is known about the user's device. */
  user_device?: DeviceInfo | null;
}

/** Response of `webauthn.registerStart`. */
export interface WebAuthnRegisterStartResponse {
  /**
   * Id of the request, for logs and support.
   * @example request-id-test-00000000-0000-4000-8000-000000000001
   */
  request_id: string;
  /**
   * Id of the user.
   * @example user-test-00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /**
   * Options for the browser to create a credential, as JSON text.
   * @example {}
   */
  public_key_credential_creation_options: string;
  /**
   * HTTP status code of the response.
   * @example 200
   */
  status_code: number;
}

/** A WebAuthn registration of a user. */
export interface WebAuthnRegistration {
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
  /**
   * User agent.
   * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
   */
  user_agent: string;
  /**
   * Whether it is verified.
   * @example true
   */
  verified: boolean;
  /**
   * Type of the authenticator.
   * @example platform
   */
  authenticator_type: string;
  /**
   * Name of the registration.
   * @example Example key
   */
  name: string;
}

/** Response of `webauthn.update`. */
export interface WebAuthnUpdateResponse {
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
  /** The WebAuthn registration. */
  webauthn_registration?: WebAuthnRegistration | null;
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
  '/v1/crypto_wallets/authenticate/start': {
    post: BodyCall<CryptoWalletsAuthenticateStartParams, CryptoWalletsAuthenticateStartResponse>;
  };
  '/v1/crypto_wallets/authenticate': {
    post: BodyCall<CryptoWalletsAuthenticateParams, CryptoWalletsAuthenticateResponse>;
  };
  '/v1/debug/whoami': {
    get: Call<DebugWhoamiResponse>;
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
  '/v1/idp/oauth/authorize/start': {
    post: BodyCall<IdpOauthAuthorizeStartParams, IDPOAuthAuthorizeStartResponse>;
  };
  '/v1/idp/oauth/authorize': {
    post: BodyCall<IdpOauthAuthorizeParams, IDPOAuthAuthorizeResponse>;
  };
  '/v1/public/{project_id}/oauth2/introspect': {
    post: {
      parameters: { path: { project_id: string } };
      requestBody: { content: { 'application/x-www-form-urlencoded': IdpIntrospectTokenNetworkParams } };
      responses: { 200: Json<IntrospectTokenRawResponse>; default: Json<OAuth2ErrorBody> };
    };
  };
  '/v1/impersonation/authenticate': {
    post: BodyCall<ImpersonationAuthenticateParams, ImpersonationAuthenticateResponse>;
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
  '/v1/magic_links/email/send': {
    post: BodyCall<MagicLinksEmailSendParams, MagicLinksEmailSendResponse>;
  };
  '/v1/magic_links/email/login_or_create': {
    post: BodyCall<MagicLinksEmailLoginOrCreateParams, MagicLinksEmailLoginOrCreateResponse>;
  };
  '/v1/magic_links/email/invite': {
    post: BodyCall<MagicLinksEmailInviteParams, MagicLinksEmailInviteResponse>;
  };
  '/v1/magic_links/email/revoke_invite': {
    post: BodyCall<MagicLinksEmailRevokeInviteParams, MagicLinksEmailRevokeInviteResponse>;
  };
  '/v1/magic_links/authenticate': {
    post: BodyCall<MagicLinksAuthenticateParams, MagicLinksAuthenticateResponse>;
  };
  '/v1/magic_links': {
    post: BodyCall<MagicLinksCreateParams, MagicLinksCreateResponse>;
  };
  '/v1/oauth/attach': {
    post: BodyCall<OauthAttachParams, OAuthAttachResponse>;
  };
  '/v1/oauth/authenticate': {
    post: BodyCall<OauthAuthenticateParams, OAuthAuthenticateResponse>;
  };
  '/v1/otps/sms/send': {
    post: BodyCall<OtpsSmsSendParams, OTPsSmsSendResponse>;
  };
  '/v1/otps/sms/login_or_create': {
    post: BodyCall<OtpsSmsLoginOrCreateParams, OTPsSmsLoginOrCreateResponse>;
  };
  '/v1/otps/whatsapp/send': {
    post: BodyCall<OtpsWhatsappSendParams, OTPsWhatsAppSendResponse>;
  };
  '/v1/otps/whatsapp/login_or_create': {
    post: BodyCall<OtpsWhatsappLoginOrCreateParams, OTPsWhatsAppLoginOrCreateResponse>;
  };
  '/v1/otps/email/send': {
    post: BodyCall<OtpsEmailSendParams, OTPsEmailSendResponse>;
  };
  '/v1/otps/email/login_or_create': {
    post: BodyCall<OtpsEmailLoginOrCreateParams, OTPsEmailLoginOrCreateResponse>;
  };
  '/v1/otps/authenticate': {
    post: BodyCall<OtpsAuthenticateParams, OTPsAuthenticateResponse>;
  };
  '/v1/passwords/email/reset/start': {
    post: BodyCall<PasswordsEmailResetStartParams, PasswordsEmailResetStartResponse>;
  };
  '/v1/passwords/email/reset': {
    post: BodyCall<PasswordsEmailResetParams, PasswordsEmailResetResponse>;
  };
  '/v1/passwords/existing_password/reset': {
    post: BodyCall<PasswordsExistingPasswordResetParams, PasswordsExistingPasswordResetResponse>;
  };
  '/v1/passwords/session/reset': {
    post: BodyCall<PasswordsSessionsResetParams, PasswordsSessionResetResponse>;
  };
  '/v1/passwords': {
    post: BodyCall<PasswordsCreateParams, PasswordsCreateResponse>;
  };
  '/v1/passwords/authenticate': {
    post: BodyCall<PasswordsAuthenticateParams, PasswordsAuthenticateResponse>;
  };
  '/v1/passwords/strength_check': {
    post: BodyCall<PasswordsStrengthCheckParams, PasswordsStrengthCheckResponse>;
  };
  '/v1/passwords/migrate': {
    post: BodyCall<PasswordsMigrateParams, PasswordsMigrateResponse>;
  };
  '/v1/projects/metrics': {
    get: Call<ProjectMetricsResponse>;
  };
  '/v1/rbac/policy': {
    get: Call<RBACPolicyResponse>;
  };
  '/v1/sessions': {
    get: Call<SessionsGetResponse, { query: SessionsGetParams }>;
  };
  '/v1/sessions/authenticate': {
    post: BodyCall<SessionsAuthenticateParams, SessionsAuthenticateResponse>;
  };
  '/v1/sessions/revoke': {
    post: BodyCall<SessionsRevokeParams, SessionsRevokeResponse>;
  };
  '/v1/sessions/migrate': {
    post: BodyCall<SessionsMigrateParams, SessionsMigrateResponse>;
  };
  '/v1/sessions/exchange_access_token': {
    post: BodyCall<SessionsExchangeAccessTokenParams, SessionsExchangeAccessTokenResponse>;
  };
  '/v1/sessions/jwks/{project_id}': {
    get: Call<SessionsGetJWKSResponse, { path: { project_id: string } }>;
  };
  '/v1/sessions/attest': {
    post: BodyCall<SessionsAttestParams, SessionsAttestResponse>;
  };
  '/v1/totps': {
    post: BodyCall<TotpsCreateParams, TOTPsCreateResponse>;
  };
  '/v1/totps/authenticate': {
    post: BodyCall<TotpsAuthenticateParams, TOTPsAuthenticateResponse>;
  };
  '/v1/totps/recovery_codes': {
    post: BodyCall<TotpsRecoveryCodesParams, TOTPsRecoveryCodesResponse>;
  };
  '/v1/totps/recover': {
    post: BodyCall<TotpsRecoverParams, TOTPsRecoverResponse>;
  };
  '/v1/users': {
    post: BodyCall<UsersCreateParams, UsersCreateResponse>;
  };
  '/v1/users/{user_id}': {
    get: Call<UsersGetResponse, { path: UsersGetParams }>;
    put: BodyCall<
      Omit<UsersUpdateParams, 'user_id'>,
      UsersUpdateResponse,
      { path: Pick<UsersUpdateParams, 'user_id'> }
    >;
    delete: Call<UsersDeleteResponse, { path: UsersDeleteParams }>;
  };
  '/v1/users/search': {
    post: BodyCall<UsersSearchParams, UsersSearchResponse>;
  };
  '/v1/users/{user_id}/exchange_primary_factor': {
    put: BodyCall<
      Omit<UsersExchangePrimaryFactorParams, 'user_id'>,
      UsersExchangePrimaryFactorResponse,
      { path: Pick<UsersExchangePrimaryFactorParams, 'user_id'> }
    >;
  };
  '/v1/users/emails/{email_id}': {
    delete: Call<UsersDeleteEmailResponse, { path: UsersDeleteEmailParams }>;
  };
  '/v1/users/phone_numbers/{phone_id}': {
    delete: Call<UsersDeletePhoneNumberResponse, { path: UsersDeletePhoneNumberParams }>;
  };
  '/v1/users/webauthn_registrations/{webauthn_registration_id}': {
    delete: Call<UsersDeleteWebAuthnRegistrationResponse, { path: UsersDeleteWebAuthnRegistrationParams }>;
  };
  '/v1/users/biometric_registrations/{biometric_registration_id}': {
    delete: Call<UsersDeleteBiometricRegistrationResponse, { path: UsersDeleteBiometricRegistrationParams }>;
  };
  '/v1/users/totps/{totp_id}': {
    delete: Call<UsersDeleteTOTPResponse, { path: UsersDeleteTOTPParams }>;
  };
  '/v1/users/crypto_wallets/{crypto_wallet_id}': {
    delete: Call<UsersDeleteCryptoWalletResponse, { path: UsersDeleteCryptoWalletParams }>;
  };
  '/v1/users/passwords/{password_id}': {
    delete: Call<UsersDeletePasswordResponse, { path: UsersDeletePasswordParams }>;
  };
  '/v1/users/oauth/{oauth_user_registration_id}': {
    delete: Call<UsersDeleteOAuthRegistrationResponse, { path: UsersDeleteOAuthRegistrationParams }>;
  };
  '/v1/users/{user_id}/external_id': {
    delete: Call<UsersDeleteExternalIdResponse, { path: UsersDeleteExternalIdParams }>;
  };
  '/v1/users/{user_id}/connected_apps': {
    get: Call<UsersConnectedAppsResponse, { path: UsersConnectedAppsParams }>;
  };
  '/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke': {
    post: BodyCall<Record<string, never>, UsersRevokeResponse, { path: UsersRevokeParams }>;
  };
  '/v1/webauthn/register/start': {
    post: BodyCall<WebauthnRegisterStartParams, WebAuthnRegisterStartResponse>;
  };
  '/v1/webauthn/register': {
    post: BodyCall<WebauthnRegisterParams, WebAuthnRegisterResponse>;
  };
  '/v1/webauthn/authenticate/start': {
    post: BodyCall<WebauthnAuthenticateStartParams, WebAuthnAuthenticateStartResponse>;
  };
  '/v1/webauthn/authenticate': {
    post: BodyCall<WebauthnAuthenticateParams, WebAuthnAuthenticateResponse>;
  };
  '/v1/webauthn/{webauthn_registration_id}': {
    put: BodyCall<
      Pick<WebauthnUpdateParams, 'name'>,
      WebAuthnUpdateResponse,
      { path: Pick<WebauthnUpdateParams, 'webauthn_registration_id'> }
    >;
  };
  '/v1/webauthn/credentials/{user_id}/{domain}': {
    get: Call<WebAuthnListCredentialsResponse, { path: WebauthnListCredentialsParams }>;
  };
}
