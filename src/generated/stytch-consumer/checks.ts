// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: 7818ea38852881cfcdf93d271440348681dd802328a1851f35855af265409441

import {
  type Check,
  array,
  boolean,
  dateTime,
  int,
  literal,
  marked,
  nullish,
  number,
  object,
  record,
  string,
  unknown,
  variants,
} from '../../facade/http/generated-runtime.ts';

export const ConnectedAppWithNextClientSecret: Check = /* @__PURE__ */ object({
  client_id: string,
  client_name: string,
  client_description: string,
  status: string,
  client_secret_last_four: string,
  full_access_allowed: boolean,
  client_type: string,
  redirect_urls: array(string),
  next_client_secret: string,
  access_token_expiry_minutes: number(),
  access_token_template_content: string,
  post_logout_redirect_urls: array(string),
  bypass_consent_for_offline_access: boolean,
  id_token_template_content: string,
  next_client_secret_last_four: nullish(string),
  access_token_custom_audience: nullish(string),
  logo_url: nullish(string),
  client_id_metadata_url: nullish(string),
});

export const ConnectedAppsClientsSecretsRotateStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_app: ConnectedAppWithNextClientSecret,
  status_code: number(),
});

export const ConnectedApp: Check = /* @__PURE__ */ object({
  client_id: string,
  client_name: string,
  client_description: string,
  status: string,
  full_access_allowed: boolean,
  client_type: string,
  redirect_urls: array(string),
  access_token_expiry_minutes: number(),
  access_token_template_content: string,
  post_logout_redirect_urls: array(string),
  bypass_consent_for_offline_access: boolean,
  creation_method: string,
  id_token_template_content: string,
  client_secret_last_four: nullish(string),
  next_client_secret_last_four: nullish(string),
  access_token_custom_audience: nullish(string),
  logo_url: nullish(string),
  client_id_metadata_url: nullish(string),
});

export const ConnectedAppsClientsSecretsRotateCancelResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_app: ConnectedApp,
  status_code: number(),
});

export const ConnectedAppsClientsSecretsRotateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_app: ConnectedApp,
  status_code: number(),
});

export const ConnectedAppsClientsGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_app: ConnectedApp,
  status_code: number(),
});

export const ConnectedAppsClientsUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_app: ConnectedApp,
  status_code: number(),
});

export const ConnectedAppsClientsDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  client_id: string,
  status_code: number(),
});

export const ConnectedAppsResultsMetadata: Check = /* @__PURE__ */ object({
  total: number(),
  next_cursor: nullish(string),
});

export const ConnectedAppsClientsSearchResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_apps: array(ConnectedApp),
  results_metadata: ConnectedAppsResultsMetadata,
  status_code: number(),
});

export const ConnectedAppWithClientSecret: Check = /* @__PURE__ */ object({
  client_id: string,
  client_name: string,
  client_description: string,
  status: string,
  full_access_allowed: boolean,
  client_type: string,
  redirect_urls: array(string),
  access_token_expiry_minutes: number(),
  access_token_template_content: string,
  post_logout_redirect_urls: array(string),
  bypass_consent_for_offline_access: boolean,
  id_token_template_content: string,
  client_secret_last_four: nullish(string),
  next_client_secret_last_four: nullish(string),
  client_secret: nullish(string),
  access_token_custom_audience: nullish(string),
  logo_url: nullish(string),
  client_id_metadata_url: nullish(string),
});

export const ConnectedAppsClientsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_app: ConnectedAppWithClientSecret,
  status_code: number(),
});

export const SIWEParams: Check = /* @__PURE__ */ object({
  domain: string,
  uri: string,
  resources: array(string),
  chain_id: nullish(string),
  statement: nullish(string),
  issued_at: nullish(dateTime),
  not_before: nullish(dateTime),
  message_request_id: nullish(string),
});

export const CryptoWalletsAuthenticateStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  challenge: string,
  user_created: boolean,
  status_code: number(),
});

export const UsersEmail: Check = /* @__PURE__ */ object({
  email_id: string,
  email: string,
  verified: boolean,
});

export const UsersPhoneNumber: Check = /* @__PURE__ */ object({
  phone_id: string,
  phone_number: string,
  verified: boolean,
});

export const WebAuthnRegistration: Check = /* @__PURE__ */ object({
  webauthn_registration_id: string,
  domain: string,
  user_agent: string,
  verified: boolean,
  authenticator_type: string,
  name: string,
});

export const OAuthProvider: Check = /* @__PURE__ */ object({
  provider_type: string,
  provider_subject: string,
  profile_picture_url: string,
  locale: string,
  oauth_user_registration_id: string,
});

export const TOTP: Check = /* @__PURE__ */ object({
  totp_id: string,
  verified: boolean,
});

export const CryptoWallet: Check = /* @__PURE__ */ object({
  crypto_wallet_id: string,
  crypto_wallet_address: string,
  crypto_wallet_type: string,
  verified: boolean,
});

export const BiometricRegistration: Check = /* @__PURE__ */ object({
  biometric_registration_id: string,
  verified: boolean,
});

export const UsersName: Check = /* @__PURE__ */ object({
  first_name: nullish(string),
  middle_name: nullish(string),
  last_name: nullish(string),
});

export const Password: Check = /* @__PURE__ */ object({
  password_id: string,
  requires_reset: boolean,
});

export const User: Check = /* @__PURE__ */ object({
  user_id: string,
  emails: array(UsersEmail),
  status: string,
  phone_numbers: array(UsersPhoneNumber),
  webauthn_registrations: array(WebAuthnRegistration),
  providers: array(OAuthProvider),
  totps: array(TOTP),
  crypto_wallets: array(CryptoWallet),
  biometric_registrations: array(BiometricRegistration),
  is_locked: boolean,
  roles: array(string),
  name: nullish(UsersName),
  created_at: nullish(string),
  password: nullish(Password),
  trusted_metadata: nullish(record(unknown, 'trusted')),
  untrusted_metadata: nullish(record(unknown, 'untrusted')),
  external_id: nullish(string),
  lock_created_at: nullish(string),
  lock_expires_at: nullish(string),
});

export const EmailFactor: Check = /* @__PURE__ */ object({
  email_id: string,
  email_address: string,
});

export const PhoneNumberFactor: Check = /* @__PURE__ */ object({
  phone_id: string,
  phone_number: string,
});

export const GoogleOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const MicrosoftOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const AppleOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const WebAuthnFactor: Check = /* @__PURE__ */ object({
  webauthn_registration_id: string,
  domain: string,
  user_agent: nullish(string),
});

export const AuthenticatorAppFactor: Check = /* @__PURE__ */ object({
  totp_id: string,
});

export const GithubOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const RecoveryCodeFactor: Check = /* @__PURE__ */ object({
  totp_recovery_code_id: string,
});

export const FacebookOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const CryptoWalletFactor: Check = /* @__PURE__ */ object({
  crypto_wallet_id: string,
  crypto_wallet_address: string,
  crypto_wallet_type: string,
});

export const AmazonOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const BitbucketOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const CoinbaseOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const DiscordOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const FigmaOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const GitLabOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const InstagramOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const LinkedInOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const ShopifyOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const SlackOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const SnapchatOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const SpotifyOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const SteamOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const TikTokOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const TwitchOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const TwitterOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const EmbeddableMagicLinkFactor: Check = /* @__PURE__ */ object({
  embedded_id: string,
});

export const BiometricFactor: Check = /* @__PURE__ */ object({
  biometric_registration_id: string,
});

export const SAMLSSOFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_id: string,
  external_id: string,
});

export const OIDCSSOFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_id: string,
  external_id: string,
});

export const SalesforceOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const YahooOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const HubspotOAuthFactor: Check = /* @__PURE__ */ object({
  id: string,
  provider_subject: string,
  email_id: nullish(string),
});

export const SlackOAuthExchangeFactor: Check = /* @__PURE__ */ object({
  email_id: string,
});

export const HubspotOAuthExchangeFactor: Check = /* @__PURE__ */ object({
  email_id: string,
});

export const GithubOAuthExchangeFactor: Check = /* @__PURE__ */ object({
  email_id: string,
});

export const GoogleOAuthExchangeFactor: Check = /* @__PURE__ */ object({
  email_id: string,
});

export const ImpersonatedFactor: Check = /* @__PURE__ */ object({
  impersonator_id: string,
  impersonator_email_address: string,
});

export const OAuthAccessTokenExchangeFactor: Check = /* @__PURE__ */ object({
  client_id: string,
});

export const TrustedAuthTokenFactor: Check = /* @__PURE__ */ object({
  token_id: string,
});

export const AuthenticationFactor: Check = /* @__PURE__ */ object({
  type: string,
  delivery_method: string,
  last_authenticated_at: nullish(string),
  created_at: nullish(string),
  updated_at: nullish(string),
  email_factor: nullish(EmailFactor),
  phone_number_factor: nullish(PhoneNumberFactor),
  google_oauth_factor: nullish(GoogleOAuthFactor),
  microsoft_oauth_factor: nullish(MicrosoftOAuthFactor),
  apple_oauth_factor: nullish(AppleOAuthFactor),
  webauthn_factor: nullish(WebAuthnFactor),
  authenticator_app_factor: nullish(AuthenticatorAppFactor),
  github_oauth_factor: nullish(GithubOAuthFactor),
  recovery_code_factor: nullish(RecoveryCodeFactor),
  facebook_oauth_factor: nullish(FacebookOAuthFactor),
  crypto_wallet_factor: nullish(CryptoWalletFactor),
  amazon_oauth_factor: nullish(AmazonOAuthFactor),
  bitbucket_oauth_factor: nullish(BitbucketOAuthFactor),
  coinbase_oauth_factor: nullish(CoinbaseOAuthFactor),
  discord_oauth_factor: nullish(DiscordOAuthFactor),
  figma_oauth_factor: nullish(FigmaOAuthFactor),
  git_lab_oauth_factor: nullish(GitLabOAuthFactor),
  instagram_oauth_factor: nullish(InstagramOAuthFactor),
  linked_in_oauth_factor: nullish(LinkedInOAuthFactor),
  shopify_oauth_factor: nullish(ShopifyOAuthFactor),
  slack_oauth_factor: nullish(SlackOAuthFactor),
  snapchat_oauth_factor: nullish(SnapchatOAuthFactor),
  spotify_oauth_factor: nullish(SpotifyOAuthFactor),
  steam_oauth_factor: nullish(SteamOAuthFactor),
  tik_tok_oauth_factor: nullish(TikTokOAuthFactor),
  twitch_oauth_factor: nullish(TwitchOAuthFactor),
  twitter_oauth_factor: nullish(TwitterOAuthFactor),
  embeddable_magic_link_factor: nullish(EmbeddableMagicLinkFactor),
  biometric_factor: nullish(BiometricFactor),
  saml_sso_factor: nullish(SAMLSSOFactor),
  oidc_sso_factor: nullish(OIDCSSOFactor),
  salesforce_oauth_factor: nullish(SalesforceOAuthFactor),
  yahoo_oauth_factor: nullish(YahooOAuthFactor),
  hubspot_oauth_factor: nullish(HubspotOAuthFactor),
  slack_oauth_exchange_factor: nullish(SlackOAuthExchangeFactor),
  hubspot_oauth_exchange_factor: nullish(HubspotOAuthExchangeFactor),
  github_oauth_exchange_factor: nullish(GithubOAuthExchangeFactor),
  google_oauth_exchange_factor: nullish(GoogleOAuthExchangeFactor),
  impersonated_factor: nullish(ImpersonatedFactor),
  oauth_access_token_exchange_factor: nullish(OAuthAccessTokenExchangeFactor),
  trusted_auth_token_factor: nullish(TrustedAuthTokenFactor),
});

export const Attributes: Check = /* @__PURE__ */ object({
  ip_address: nullish(string),
  user_agent: nullish(string),
});

export const Session: Check = /* @__PURE__ */ object({
  session_id: string,
  user_id: string,
  authentication_factors: array(AuthenticationFactor),
  roles: array(string),
  started_at: nullish(string),
  last_accessed_at: nullish(string),
  expires_at: nullish(string),
  attributes: nullish(Attributes),
  custom_claims: nullish(record(unknown, 'claims')),
});

export const CryptoWalletsSIWEParamsResponse: Check = /* @__PURE__ */ object({
  domain: string,
  uri: string,
  chain_id: string,
  resources: array(string),
  status_code: number(),
  issued_at: nullish(string),
  message_request_id: nullish(string),
});

export const DeviceAttributeDetails: Check = /* @__PURE__ */ object({
  is_new: boolean,
  first_seen_at: nullish(string),
  last_seen_at: nullish(string),
});

export const DeviceInfo: Check = /* @__PURE__ */ object({
  visitor_id: string,
  visitor_id_details: nullish(DeviceAttributeDetails),
  ip_address: nullish(string),
  ip_address_details: nullish(DeviceAttributeDetails),
  ip_geo_city: nullish(string),
  ip_geo_region: nullish(string),
  ip_geo_country: nullish(string),
  ip_geo_country_details: nullish(DeviceAttributeDetails),
});

export const CryptoWalletsAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  siwe_params: nullish(CryptoWalletsSIWEParamsResponse),
  user_device: nullish(DeviceInfo),
});

export const DebugWhoamiResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  project_id: string,
  name: string,
  status_code: number(),
});

export const Metadata: Check = /* @__PURE__ */ object({
  external_id: nullish(string),
  organization_id: nullish(string),
  user_action: nullish(string),
});

export const Fingerprints: Check = /* @__PURE__ */ object({
  network_fingerprint: string,
  hardware_fingerprint: string,
  browser_fingerprint: string,
  visitor_fingerprint: string,
  visitor_id: nullish(string),
  browser_id: nullish(string),
});

export const VerdictReasonOverride: Check = /* @__PURE__ */ object({
  verdict_reason: string,
  override_action: string,
});

export const Verdict: Check = /* @__PURE__ */ object({
  action: string,
  reasons: array(string),
  detected_device_type: string,
  is_authentic_device: boolean,
  verdict_reason_overrides: array(VerdictReasonOverride),
  rule_match_type: nullish(string),
  rule_match_identifier: nullish(string),
});

export const ASNProperties: Check = /* @__PURE__ */ object({
  asn: string,
  name: string,
  network: string,
});

export const IPGeoProperties: Check = /* @__PURE__ */ object({
  city: string,
  region: string,
  country: string,
});

export const NetworkProperties: Check = /* @__PURE__ */ object({
  ip_address: string,
  asn: ASNProperties,
  ip_geolocation: IPGeoProperties,
  is_proxy: boolean,
  is_vpn: boolean,
});

export const BrowserProperties: Check = /* @__PURE__ */ object({
  user_agent: string,
});

export const Properties: Check = /* @__PURE__ */ object({
  network_properties: NetworkProperties,
  browser_properties: BrowserProperties,
});

export const FraudFingerprintLookupResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  telemetry_id: string,
  fingerprints: Fingerprints,
  verdict: Verdict,
  external_metadata: Metadata,
  created_at: string,
  expires_at: string,
  status_code: number(),
  properties: nullish(Properties),
  raw_signals: nullish(record(unknown)),
});

export const FraudRulesSetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  action: string,
  status_code: number(),
  visitor_id: nullish(string),
  browser_id: nullish(string),
  visitor_fingerprint: nullish(string),
  browser_fingerprint: nullish(string),
  hardware_fingerprint: nullish(string),
  network_fingerprint: nullish(string),
  expires_at: nullish(string),
  cidr_block: nullish(string),
  country_code: nullish(string),
  asn: nullish(string),
});

export const Rule: Check = /* @__PURE__ */ object({
  rule_type: string,
  action: string,
  created_at: string,
  visitor_id: nullish(string),
  browser_id: nullish(string),
  visitor_fingerprint: nullish(string),
  browser_fingerprint: nullish(string),
  hardware_fingerprint: nullish(string),
  network_fingerprint: nullish(string),
  cidr_block: nullish(string),
  country_code: nullish(string),
  asn: nullish(string),
  description: nullish(string),
  expires_at: nullish(string),
  last_updated_at: nullish(string),
});

export const FraudRulesListResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  next_cursor: string,
  rules: array(Rule),
  status_code: number(),
});

export const VerdictReasonAction: Check = /* @__PURE__ */ object({
  verdict_reason: string,
  default_action: string,
  override_action: nullish(string),
  override_created_at: nullish(string),
  override_description: nullish(string),
});

export const FraudVerdictReasonsOverrideResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  verdict_reason_action: VerdictReasonAction,
  status_code: number(),
});

export const FraudVerdictReasonsListResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  verdict_reason_actions: array(VerdictReasonAction),
  status_code: number(),
});

export const AddressInformation: Check = /* @__PURE__ */ object({
  has_known_bounces: boolean,
  has_valid_syntax: boolean,
  is_suspected_role_address: boolean,
  normalized_email: string,
  tumbling_character_count: number(),
});

export const DomainInformation: Check = /* @__PURE__ */ object({
  has_mx_or_a_record: boolean,
  is_disposable_domain: boolean,
});

export const FraudEmailRiskResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  address_information: AddressInformation,
  domain_information: DomainInformation,
  action: string,
  risk_score: number(),
  status_code: number(),
});

export const ConnectedAppPublic: Check = /* @__PURE__ */ object({
  client_id: string,
  client_name: string,
  client_description: string,
  client_type: string,
  logo_url: nullish(string),
});

export const IDPScopeResult: Check = /* @__PURE__ */ object({
  scope: string,
  description: string,
  is_grantable: boolean,
});

export const IDPOAuthAuthorizeStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  client: ConnectedAppPublic,
  consent_required: boolean,
  scope_results: array(IDPScopeResult),
  status_code: number(),
});

export const IDPOAuthAuthorizeResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  redirect_uri: string,
  status_code: number(),
  authorization_code: nullish(string),
});

export const IntrospectTokenRawResponse: Check = /* @__PURE__ */ object({
  active: boolean,
  request_id: string,
  status_code: number(),
  sub: nullish(string),
  scope: nullish(string),
  aud: nullish(array(string)),
  exp: nullish(number()),
  iat: nullish(number()),
  iss: nullish(string),
  nbf: nullish(number()),
  client_id: nullish(string),
  token_type: nullish(string),
});

export const ImpersonationAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  session_token: string,
  session_jwt: string,
  status_code: number(),
  session: nullish(Session),
});

export const M2MClientWithNextClientSecret: Check = /* @__PURE__ */ object({
  client_id: string,
  next_client_secret: string,
  client_name: string,
  client_description: string,
  status: string,
  scopes: array(string),
  client_secret_last_four: string,
  trusted_metadata: nullish(record(unknown)),
  next_client_secret_last_four: nullish(string),
});

export const M2MClientsSecretsRotateStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  m2m_client: M2MClientWithNextClientSecret,
  status_code: number(),
});

export const M2MClient: Check = /* @__PURE__ */ object({
  client_id: string,
  client_name: string,
  client_description: string,
  status: string,
  scopes: array(string),
  client_secret_last_four: string,
  trusted_metadata: nullish(record(unknown)),
  next_client_secret_last_four: nullish(string),
});

export const M2MClientsSecretsRotateCancelResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  m2m_client: M2MClient,
  status_code: number(),
});

export const M2MClientsSecretsRotateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  m2m_client: M2MClient,
  status_code: number(),
});

export const M2MClientsGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  m2m_client: M2MClient,
  status_code: number(),
});

export const M2MClientsUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  m2m_client: M2MClient,
  status_code: number(),
});

export const M2MClientsDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  client_id: string,
  status_code: number(),
});

export const M2MSearchQueryOperand_client_id: Check = /* @__PURE__ */ object({
  filter_name: literal('client_id'),
  filter_value: array(string),
});

export const M2MSearchQueryOperand_client_name: Check = /* @__PURE__ */ object({
  filter_name: literal('client_name'),
  filter_value: array(string),
});

export const M2MSearchQueryOperand_scopes: Check = /* @__PURE__ */ object({
  filter_name: literal('scopes'),
  filter_value: array(string),
});

export const M2MSearchQueryOperand: Check = /* @__PURE__ */ variants(
  'filter_name',
  M2MSearchQueryOperand_client_id,
  M2MSearchQueryOperand_client_name,
  M2MSearchQueryOperand_scopes,
);

export const M2MSearchQuery: Check = /* @__PURE__ */ object({
  operator: string,
  operands: array(M2MSearchQueryOperand),
});

export const M2MResultsMetadata: Check = /* @__PURE__ */ object({
  total: number(),
  next_cursor: nullish(string),
});

export const M2MClientsSearchResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  m2m_clients: array(M2MClient),
  results_metadata: M2MResultsMetadata,
  status_code: number(),
});

export const M2MClientWithClientSecret: Check = /* @__PURE__ */ object({
  client_id: string,
  client_secret: string,
  client_name: string,
  client_description: string,
  status: string,
  scopes: array(string),
  client_secret_last_four: string,
  trusted_metadata: nullish(record(unknown)),
  next_client_secret_last_four: nullish(string),
});

export const M2MClientsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  m2m_client: M2MClientWithClientSecret,
  status_code: number(),
});

export const M2MTokenRawResponse: Check = /* @__PURE__ */ object({
  access_token: string,
  token_type: string,
  expires_in: number(),
  status_code: number(),
  request_id: string,
});

export const MagicLinksEmailSendResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  email_id: string,
  status_code: number(),
});

export const MagicLinksEmailLoginOrCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  email_id: string,
  user_created: boolean,
  status_code: number(),
});

export const MagicLinksEmailInviteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  email_id: string,
  status_code: number(),
});

export const MagicLinksEmailRevokeInviteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const Options: Check = /* @__PURE__ */ object({
  ip_match_required: boolean,
  user_agent_match_required: boolean,
});

export const MagicLinksAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  method_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  reset_sessions: boolean,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const MagicLinksCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  token: string,
  status_code: number(),
});

export const OAuthAttachResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  oauth_attach_token: string,
  status_code: number(),
});

export const OAuthProviderValues: Check = /* @__PURE__ */ object({
  access_token: string,
  refresh_token: string,
  id_token: string,
  scopes: array(string),
  expires_at: nullish(string),
});

export const OAuthAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  provider_subject: string,
  provider_type: string,
  session_token: string,
  session_jwt: string,
  provider_values: OAuthProviderValues,
  user: User,
  reset_sessions: boolean,
  oauth_user_registration_id: string,
  status_code: number(),
  user_session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const OTPsSmsSendResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  phone_id: string,
  status_code: number(),
});

export const OTPsSmsLoginOrCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  phone_id: string,
  user_created: boolean,
  status_code: number(),
});

export const OTPsWhatsAppSendResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  phone_id: string,
  status_code: number(),
});

export const OTPsWhatsAppLoginOrCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  phone_id: string,
  user_created: boolean,
  status_code: number(),
});

export const OTPsEmailSendResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  email_id: string,
  status_code: number(),
});

export const OTPsEmailLoginOrCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  email_id: string,
  user_created: boolean,
  status_code: number(),
});

export const OTPsAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  method_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  reset_sessions: boolean,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const PasswordsEmailResetStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  email_id: string,
  status_code: number(),
});

export const PasswordsEmailResetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const PasswordsExistingPasswordResetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const PasswordsSessionResetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  session_token: string,
  session_jwt: string,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const PasswordsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  email_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const PasswordsAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const LUDSRequirements: Check = /* @__PURE__ */ object({
  has_lower_case: boolean,
  has_upper_case: boolean,
  has_digit: boolean,
  has_symbol: boolean,
  missing_complexity: number(),
  missing_characters: number(),
});

export const Feedback: Check = /* @__PURE__ */ object({
  warning: string,
  suggestions: array(string),
  luds_requirements: nullish(LUDSRequirements),
});

export const PasswordsStrengthCheckResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  valid_password: boolean,
  score: number(),
  breached_password: boolean,
  strength_policy: string,
  breach_detection_on_create: boolean,
  status_code: number(),
  feedback: nullish(Feedback),
});

export const MD5Config: Check = /* @__PURE__ */ object({
  prepend_salt: string,
  append_salt: string,
});

export const Argon2Config: Check = /* @__PURE__ */ object({
  salt: string,
  iteration_amount: int(),
  memory: int(),
  threads: int(),
  key_length: int(),
});

export const SHA1Config: Check = /* @__PURE__ */ object({
  prepend_salt: string,
  append_salt: string,
});

export const SHA512Config: Check = /* @__PURE__ */ object({
  prepend_salt: string,
  append_salt: string,
});

export const ScryptConfig: Check = /* @__PURE__ */ object({
  salt: string,
  n_parameter: int(),
  r_parameter: int(),
  p_parameter: int(),
  key_length: int(),
});

export const PBKDF2Config: Check = /* @__PURE__ */ object({
  salt: string,
  iteration_amount: int(),
  key_length: int(),
  algorithm: string,
});

export const PasswordsMigrateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  email_id: string,
  user_created: boolean,
  user: User,
  status_code: number(),
});

export const ProjectMetric: Check = /* @__PURE__ */ object({
  metric_type: string,
  count: number(),
});

export const ProjectMetricsResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  project_id: string,
  metrics: array(ProjectMetric),
  status_code: number(),
});

export const RBACPolicyRolePermission: Check = /* @__PURE__ */ object({
  resource_id: string,
  actions: array(string),
});

export const RBACPolicyRole: Check = /* @__PURE__ */ object({
  role_id: string,
  description: string,
  permissions: array(RBACPolicyRolePermission),
});

export const RBACPolicyResource: Check = /* @__PURE__ */ object({
  resource_id: string,
  description: string,
  actions: array(string),
});

export const RBACPolicyScopePermission: Check = /* @__PURE__ */ object({
  resource_id: string,
  actions: array(string),
});

export const RBACPolicyScope: Check = /* @__PURE__ */ object({
  scope: string,
  description: string,
  permissions: array(RBACPolicyScopePermission),
});

export const RBACPolicy: Check = /* @__PURE__ */ object({
  roles: array(RBACPolicyRole),
  resources: array(RBACPolicyResource),
  scopes: array(RBACPolicyScope),
});

export const RBACPolicyResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  policy: nullish(RBACPolicy),
});

export const SessionsGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  sessions: array(Session),
  status_code: number(),
});

export const SessionsAuthorizationCheck: Check = /* @__PURE__ */ object({
  resource_id: string,
  action: string,
});

export const SessionsAuthorizationVerdict: Check = /* @__PURE__ */ object({
  authorized: boolean,
  granting_roles: array(string),
});

export const SessionsAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  session: Session,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  verdict: nullish(SessionsAuthorizationVerdict),
});

export const SessionsRevokeResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const SessionsMigrateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const SessionsExchangeAccessTokenResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const JWK: Check = /* @__PURE__ */ object({
  kty: string,
  use: string,
  key_ops: array(string),
  alg: string,
  kid: string,
  x5c: array(string),
  x5tS256: string,
  n: string,
  e: string,
});

export const SessionsGetJWKSResponse: Check = /* @__PURE__ */ object({
  keys: array(JWK),
  request_id: string,
  status_code: number(),
});

export const SessionsAttestResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const TOTPsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  totp_id: string,
  secret: string,
  qr_code: string,
  recovery_codes: array(string),
  user: User,
  user_id: string,
  status_code: number(),
});

export const TOTPsAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  session_token: string,
  totp_id: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const TOTPWithRecoveryCodes: Check = /* @__PURE__ */ object({
  totp_id: string,
  verified: boolean,
  recovery_codes: array(string),
});

export const TOTPsRecoveryCodesResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  totps: array(TOTPWithRecoveryCodes),
  status_code: number(),
});

export const TOTPsRecoverResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  totp_id: string,
  user_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const UsersCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  email_id: string,
  status: string,
  phone_id: string,
  user: User,
  status_code: number(),
});

export const UsersGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  emails: array(UsersEmail),
  status: string,
  phone_numbers: array(UsersPhoneNumber),
  webauthn_registrations: array(WebAuthnRegistration),
  providers: array(OAuthProvider),
  totps: array(TOTP),
  crypto_wallets: array(CryptoWallet),
  biometric_registrations: array(BiometricRegistration),
  is_locked: boolean,
  roles: array(string),
  status_code: number(),
  name: nullish(UsersName),
  created_at: nullish(string),
  password: nullish(Password),
  trusted_metadata: nullish(record(unknown, 'trusted')),
  untrusted_metadata: nullish(record(unknown, 'untrusted')),
  external_id: nullish(string),
  lock_created_at: nullish(string),
  lock_expires_at: nullish(string),
});

export const UsersUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  emails: array(UsersEmail),
  phone_numbers: array(UsersPhoneNumber),
  crypto_wallets: array(CryptoWallet),
  user: User,
  status_code: number(),
});

export const UsersDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  status_code: number(),
});

export const SearchUsersQueryOperand_created_at_greater_than: Check = /* @__PURE__ */ object({
  filter_name: literal('created_at_greater_than'),
  filter_value: dateTime,
});

export const SearchUsersQueryOperand_created_at_less_than: Check = /* @__PURE__ */ object({
  filter_name: literal('created_at_less_than'),
  filter_value: dateTime,
});

export const SearchUsersQueryOperand_created_at_between_filter_value: Check = /* @__PURE__ */ object({
  greater_than: dateTime,
  less_than: dateTime,
});

export const SearchUsersQueryOperand_created_at_between: Check = /* @__PURE__ */ object({
  filter_name: literal('created_at_between'),
  filter_value: SearchUsersQueryOperand_created_at_between_filter_value,
});

export const SearchUsersQueryOperand_status: Check = /* @__PURE__ */ object({
  filter_name: literal('status'),
  filter_value: string,
});

export const SearchUsersQueryOperand_oauth_provider: Check = /* @__PURE__ */ object({
  filter_name: literal('oauth_provider'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_user_id: Check = /* @__PURE__ */ object({
  filter_name: literal('user_id'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_full_name_fuzzy: Check = /* @__PURE__ */ object({
  filter_name: literal('full_name_fuzzy'),
  filter_value: string,
});

export const SearchUsersQueryOperand_phone_number: Check = /* @__PURE__ */ object({
  filter_name: literal('phone_number'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_phone_id: Check = /* @__PURE__ */ object({
  filter_name: literal('phone_id'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_phone_verified: Check = /* @__PURE__ */ object({
  filter_name: literal('phone_verified'),
  filter_value: boolean,
});

export const SearchUsersQueryOperand_phone_number_fuzzy: Check = /* @__PURE__ */ object({
  filter_name: literal('phone_number_fuzzy'),
  filter_value: string,
});

export const SearchUsersQueryOperand_email_address: Check = /* @__PURE__ */ object({
  filter_name: literal('email_address'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_email_id: Check = /* @__PURE__ */ object({
  filter_name: literal('email_id'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_email_verified: Check = /* @__PURE__ */ object({
  filter_name: literal('email_verified'),
  filter_value: boolean,
});

export const SearchUsersQueryOperand_email_address_fuzzy: Check = /* @__PURE__ */ object({
  filter_name: literal('email_address_fuzzy'),
  filter_value: string,
});

export const SearchUsersQueryOperand_webauthn_registration_verified: Check = /* @__PURE__ */ object({
  filter_name: literal('webauthn_registration_verified'),
  filter_value: boolean,
});

export const SearchUsersQueryOperand_webauthn_registration_id: Check = /* @__PURE__ */ object({
  filter_name: literal('webauthn_registration_id'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_crypto_wallet_id: Check = /* @__PURE__ */ object({
  filter_name: literal('crypto_wallet_id'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_crypto_wallet_address: Check = /* @__PURE__ */ object({
  filter_name: literal('crypto_wallet_address'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_crypto_wallet_verified: Check = /* @__PURE__ */ object({
  filter_name: literal('crypto_wallet_verified'),
  filter_value: boolean,
});

export const SearchUsersQueryOperand_totp_id: Check = /* @__PURE__ */ object({
  filter_name: literal('totp_id'),
  filter_value: array(string),
});

export const SearchUsersQueryOperand_totp_verified: Check = /* @__PURE__ */ object({
  filter_name: literal('totp_verified'),
  filter_value: boolean,
});

export const SearchUsersQueryOperand_password_exists: Check = /* @__PURE__ */ object({
  filter_name: literal('password_exists'),
  filter_value: boolean,
});

export const SearchUsersQueryOperand: Check = /* @__PURE__ */ variants(
  'filter_name',
  SearchUsersQueryOperand_created_at_greater_than,
  SearchUsersQueryOperand_created_at_less_than,
  SearchUsersQueryOperand_created_at_between,
  SearchUsersQueryOperand_status,
  SearchUsersQueryOperand_oauth_provider,
  SearchUsersQueryOperand_user_id,
  SearchUsersQueryOperand_full_name_fuzzy,
  SearchUsersQueryOperand_phone_number,
  SearchUsersQueryOperand_phone_id,
  SearchUsersQueryOperand_phone_verified,
  SearchUsersQueryOperand_phone_number_fuzzy,
  SearchUsersQueryOperand_email_address,
  SearchUsersQueryOperand_email_id,
  SearchUsersQueryOperand_email_verified,
  SearchUsersQueryOperand_email_address_fuzzy,
  SearchUsersQueryOperand_webauthn_registration_verified,
  SearchUsersQueryOperand_webauthn_registration_id,
  SearchUsersQueryOperand_crypto_wallet_id,
  SearchUsersQueryOperand_crypto_wallet_address,
  SearchUsersQueryOperand_crypto_wallet_verified,
  SearchUsersQueryOperand_totp_id,
  SearchUsersQueryOperand_totp_verified,
  SearchUsersQueryOperand_password_exists,
  marked,
);

export const SearchUsersQuery: Check = /* @__PURE__ */ object({
  operator: string,
  operands: array(SearchUsersQueryOperand),
});

export const UsersResultsMetadata: Check = /* @__PURE__ */ object({
  total: number(),
  next_cursor: nullish(string),
});

export const UsersSearchResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  results: array(User),
  results_metadata: UsersResultsMetadata,
  status_code: number(),
});

export const UsersExchangePrimaryFactorResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UsersDeleteEmailResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UsersDeletePhoneNumberResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UsersDeleteWebAuthnRegistrationResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UsersDeleteBiometricRegistrationResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UsersDeleteTOTPResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UsersDeleteCryptoWalletResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UsersDeletePasswordResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UsersDeleteOAuthRegistrationResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UsersDeleteExternalIdResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  user: User,
  status_code: number(),
});

export const UserConnectedApp: Check = /* @__PURE__ */ object({
  connected_app_id: string,
  name: string,
  description: string,
  client_type: string,
  scopes_granted: string,
  logo_url: nullish(string),
});

export const UsersConnectedAppsResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_apps: array(UserConnectedApp),
  status_code: number(),
});

export const UsersRevokeResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const WebAuthnRegisterStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  public_key_credential_creation_options: string,
  status_code: number(),
});

export const WebAuthnRegisterResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  webauthn_registration_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const WebAuthnAuthenticateStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  public_key_credential_request_options: string,
  status_code: number(),
});

export const WebAuthnAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  user_id: string,
  webauthn_registration_id: string,
  session_token: string,
  session_jwt: string,
  user: User,
  status_code: number(),
  session: nullish(Session),
  user_device: nullish(DeviceInfo),
});

export const WebAuthnUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  webauthn_registration: nullish(WebAuthnRegistration),
});

export const WebAuthnCredential: Check = /* @__PURE__ */ object({
  credential_id: string,
  webauthn_registration_id: string,
  type: string,
  public_key: string,
});

export const WebAuthnListCredentialsResponse: Check = /* @__PURE__ */ object({
  credentials: array(WebAuthnCredential),
  request_id: string,
  status_code: number(),
});
