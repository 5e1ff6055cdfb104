// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: 16ad3a601e8b8182ea08fdc514d7e886ef355790a5813ac3abee311bae843451

import {
  type Check,
  array,
  boolean,
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

export const DebugWhoamiResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  project_id: string,
  name: string,
  status_code: number(),
});

export const SSORegistration: Check = /* @__PURE__ */ object({
  connection_id: string,
  external_id: string,
  registration_id: string,
  sso_attributes: nullish(record(unknown)),
});

export const OAuthRegistration: Check = /* @__PURE__ */ object({
  provider_type: string,
  provider_subject: string,
  member_oauth_registration_id: string,
  profile_picture_url: nullish(string),
  locale: nullish(string),
});

export const RetiredEmail: Check = /* @__PURE__ */ object({
  email_id: string,
  email_address: string,
});

export const MemberRoleSource: Check = /* @__PURE__ */ object({
  type: string,
  details: nullish(record(unknown)),
});

export const MemberRole: Check = /* @__PURE__ */ object({
  role_id: string,
  sources: array(MemberRoleSource),
});

export const Group: Check = /* @__PURE__ */ object({
  value: string,
  display: string,
});

export const B2BSCIMEmail: Check = /* @__PURE__ */ object({
  value: string,
  type: string,
  primary: boolean,
});

export const B2BSCIMPhoneNumber: Check = /* @__PURE__ */ object({
  value: string,
  type: string,
  primary: boolean,
});

export const Address: Check = /* @__PURE__ */ object({
  formatted: string,
  street_address: string,
  locality: string,
  region: string,
  postal_code: string,
  country: string,
  type: string,
  primary: boolean,
});

export const IMs: Check = /* @__PURE__ */ object({
  value: string,
  type: string,
  primary: boolean,
});

export const Photo: Check = /* @__PURE__ */ object({
  value: string,
  type: string,
  primary: boolean,
});

export const Entitlement: Check = /* @__PURE__ */ object({
  value: string,
  type: string,
  primary: boolean,
});

export const Role: Check = /* @__PURE__ */ object({
  value: string,
  type: string,
  primary: boolean,
});

export const B2BSCIMX509Certificate: Check = /* @__PURE__ */ object({
  value: string,
  type: string,
  primary: boolean,
});

export const B2BSCIMName: Check = /* @__PURE__ */ object({
  formatted: string,
  family_name: string,
  given_name: string,
  middle_name: string,
  honorific_prefix: string,
  honorific_suffix: string,
});

export const Manager: Check = /* @__PURE__ */ object({
  value: string,
  ref: string,
  display_name: string,
});

export const EnterpriseExtension: Check = /* @__PURE__ */ object({
  employee_number: string,
  cost_center: string,
  division: string,
  department: string,
  organization: string,
  manager: nullish(Manager),
});

export const SCIMAttributes: Check = /* @__PURE__ */ object({
  user_name: string,
  id: string,
  external_id: string,
  active: boolean,
  groups: array(Group),
  display_name: string,
  nick_name: string,
  profile_url: string,
  user_type: string,
  title: string,
  preferred_language: string,
  locale: string,
  timezone: string,
  emails: array(B2BSCIMEmail),
  phone_numbers: array(B2BSCIMPhoneNumber),
  addresses: array(Address),
  ims: array(IMs),
  photos: array(Photo),
  entitlements: array(Entitlement),
  roles: array(Role),
  x509certificates: array(B2BSCIMX509Certificate),
  name: nullish(B2BSCIMName),
  enterprise_extension: nullish(EnterpriseExtension),
});

export const SCIMRegistration: Check = /* @__PURE__ */ object({
  connection_id: string,
  registration_id: string,
  external_id: nullish(string),
  scim_attributes: nullish(SCIMAttributes),
});

export const Member: Check = /* @__PURE__ */ object({
  organization_id: string,
  member_id: string,
  email_address: string,
  status: string,
  name: string,
  sso_registrations: array(SSORegistration),
  is_breakglass: boolean,
  member_password_id: string,
  oauth_registrations: array(OAuthRegistration),
  email_address_verified: boolean,
  mfa_phone_number_verified: boolean,
  is_admin: boolean,
  totp_registration_id: string,
  retired_email_addresses: array(RetiredEmail),
  is_locked: boolean,
  mfa_enrolled: boolean,
  mfa_phone_number: string,
  default_mfa_method: string,
  roles: array(MemberRole),
  trusted_metadata: nullish(record(unknown, 'trusted')),
  untrusted_metadata: nullish(record(unknown, 'untrusted')),
  created_at: nullish(string),
  updated_at: nullish(string),
  scim_registration: nullish(SCIMRegistration),
  external_id: nullish(string),
  lock_created_at: nullish(string),
  lock_expires_at: nullish(string),
});

export const ActiveSSOConnection: Check = /* @__PURE__ */ object({
  connection_id: string,
  display_name: string,
  identity_provider: string,
});

export const EmailImplicitRoleAssignment: Check = /* @__PURE__ */ object({
  domain: string,
  role_id: string,
});

export const CustomRolePermission: Check = /* @__PURE__ */ object({
  resource_id: string,
  actions: array(string),
});

export const CustomRole: Check = /* @__PURE__ */ object({
  role_id: string,
  description: string,
  permissions: array(CustomRolePermission),
});

export const ActiveSCIMConnection: Check = /* @__PURE__ */ object({
  connection_id: string,
  display_name: string,
  bearer_token_last_four: string,
  bearer_token_expires_at: nullish(string),
});

export const Organization: Check = /* @__PURE__ */ object({
  organization_id: string,
  organization_name: string,
  organization_logo_url: string,
  organization_slug: string,
  sso_jit_provisioning: string,
  sso_jit_provisioning_allowed_connections: array(string),
  sso_active_connections: array(ActiveSSOConnection),
  email_allowed_domains: array(string),
  email_jit_provisioning: string,
  email_invites: string,
  auth_methods: string,
  allowed_auth_methods: array(string),
  mfa_policy: string,
  rbac_email_implicit_role_assignments: array(EmailImplicitRoleAssignment),
  mfa_methods: string,
  allowed_mfa_methods: array(string),
  oauth_tenant_jit_provisioning: string,
  claimed_email_domains: array(string),
  first_party_connected_apps_allowed_type: string,
  allowed_first_party_connected_apps: array(string),
  third_party_connected_apps_allowed_type: string,
  allowed_third_party_connected_apps: array(string),
  custom_roles: array(CustomRole),
  trusted_metadata: nullish(record(unknown, 'organization')),
  created_at: nullish(string),
  updated_at: nullish(string),
  organization_external_id: nullish(string),
  sso_default_connection_id: nullish(string),
  scim_active_connection: nullish(ActiveSCIMConnection),
  allowed_oauth_tenants: nullish(record(unknown)),
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

export const MemberSession: Check = /* @__PURE__ */ object({
  member_session_id: string,
  member_id: string,
  started_at: string,
  last_accessed_at: string,
  expires_at: string,
  authentication_factors: array(AuthenticationFactor),
  organization_id: string,
  roles: array(string),
  organization_slug: string,
  custom_claims: nullish(record(unknown, 'claims')),
});

export const MemberOptions: Check = /* @__PURE__ */ object({
  mfa_phone_number: string,
  totp_registration_id: string,
});

export const MfaRequired: Check = /* @__PURE__ */ object({
  member_options: nullish(MemberOptions),
  secondary_auth_initiated: nullish(string),
});

export const PrimaryRequired: Check = /* @__PURE__ */ object({
  allowed_auth_methods: array(string),
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

export const B2BDiscoveryIntermediateSessionsExchangeResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  session_token: string,
  session_jwt: string,
  member: Member,
  organization: Organization,
  member_authenticated: boolean,
  intermediate_session_token: string,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BDiscoveryOrganizationsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  session_token: string,
  session_jwt: string,
  member: Member,
  organization: Organization,
  member_authenticated: boolean,
  intermediate_session_token: string,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const Membership: Check = /* @__PURE__ */ object({
  type: string,
  details: nullish(record(unknown)),
  member: nullish(Member),
});

export const DiscoveredOrganization: Check = /* @__PURE__ */ object({
  member_authenticated: boolean,
  organization: nullish(Organization),
  membership: nullish(Membership),
  primary_required: nullish(PrimaryRequired),
  mfa_required: nullish(MfaRequired),
});

export const B2BDiscoveryOrganizationsListResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  email_address: string,
  discovered_organizations: array(DiscoveredOrganization),
  status_code: number(),
  organization_id_hint: nullish(string),
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

export const B2BIDPScopeResult: Check = /* @__PURE__ */ object({
  scope: string,
  description: string,
  is_grantable: boolean,
});

export const B2BIDPOAuthAuthorizeStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  client: ConnectedAppPublic,
  consent_required: boolean,
  scope_results: array(B2BIDPScopeResult),
  status_code: number(),
});

export const B2BIDPOAuthAuthorizeResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  redirect_uri: string,
  status_code: number(),
  authorization_code: nullish(string),
});

export const OrganizationClaim: Check = /* @__PURE__ */ object({
  organization_id: string,
  slug: string,
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
  'https://stytch.com/organization': nullish(OrganizationClaim),
});

export const B2BImpersonationAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  organization_id: string,
  member: Member,
  session_token: string,
  session_jwt: string,
  organization: Organization,
  intermediate_session_token: string,
  member_authenticated: boolean,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  intermediate_session_token_expires_at: nullish(string),
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

export const B2BMagicLinksEmailDiscoverySendResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const B2BMagicLinksEmailLoginOrSignupResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member_created: boolean,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BMagicLinksEmailInviteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BMagicLinksDiscoveryAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  intermediate_session_token: string,
  email_address: string,
  discovered_organizations: array(DiscoveredOrganization),
  status_code: number(),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BMagicLinksAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  method_id: string,
  reset_sessions: boolean,
  organization_id: string,
  member: Member,
  session_token: string,
  session_jwt: string,
  organization: Organization,
  intermediate_session_token: string,
  member_authenticated: boolean,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BOAuthDiscoveryAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  intermediate_session_token: string,
  email_address: string,
  discovered_organizations: array(DiscoveredOrganization),
  provider_type: string,
  provider_tenant_id: string,
  provider_tenant_ids: array(string),
  full_name: string,
  status_code: number(),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BOAuthProviderValues: Check = /* @__PURE__ */ object({
  scopes: array(string),
  access_token: nullish(string),
  refresh_token: nullish(string),
  expires_at: nullish(string),
  id_token: nullish(string),
});

export const B2BOAuthAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  provider_subject: string,
  provider_type: string,
  session_token: string,
  session_jwt: string,
  member: Member,
  organization_id: string,
  organization: Organization,
  reset_sessions: boolean,
  member_authenticated: boolean,
  intermediate_session_token: string,
  status_code: number(),
  member_session: nullish(MemberSession),
  provider_values: nullish(B2BOAuthProviderValues),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BOTPSmsSendResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BOTPSmsAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  session_token: string,
  session_jwt: string,
  status_code: number(),
  member_session: nullish(MemberSession),
  member_device: nullish(DeviceInfo),
});

export const B2BOTPEmailDiscoverySendResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const B2BOTPEmailDiscoveryAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  intermediate_session_token: string,
  email_address: string,
  discovered_organizations: array(DiscoveredOrganization),
  status_code: number(),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BOTPEmailLoginOrSignupResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member_created: boolean,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BOTPEmailAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  method_id: string,
  organization_id: string,
  member: Member,
  session_token: string,
  session_jwt: string,
  organization: Organization,
  intermediate_session_token: string,
  member_authenticated: boolean,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BOrganizationsMembersOAuthProvidersGoogleResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  provider_type: string,
  provider_subject: string,
  id_token: string,
  scopes: array(string),
  status_code: number(),
  access_token: nullish(string),
  access_token_expires_in: nullish(number()),
  refresh_token: nullish(string),
});

export const B2BOrganizationsMembersOAuthProvidersMicrosoftResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  provider_type: string,
  provider_subject: string,
  access_token: string,
  access_token_expires_in: number(),
  id_token: string,
  scopes: array(string),
  status_code: number(),
  refresh_token: nullish(string),
});

export const SlackProviderInfo: Check = /* @__PURE__ */ object({
  provider_subject: string,
  provider_tenant_id: string,
  access_token: string,
  scopes: array(string),
  bot_access_token: string,
  bot_scopes: array(string),
});

export const B2BOrganizationsMembersOAuthProvidersSlackResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  provider_type: string,
  registrations: array(SlackProviderInfo),
  status_code: number(),
});

export const HubspotProviderInfo: Check = /* @__PURE__ */ object({
  provider_subject: string,
  provider_tenant_id: string,
  access_token: string,
  access_token_expires_in: number(),
  scopes: array(string),
  refresh_token: nullish(string),
});

export const B2BOrganizationsMembersOAuthProvidersHubspotResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  provider_type: string,
  registrations: array(HubspotProviderInfo),
  status_code: number(),
});

export const GithubProviderInfo: Check = /* @__PURE__ */ object({
  provider_subject: string,
  provider_tenant_ids: array(string),
  access_token: string,
  scopes: array(string),
});

export const B2BOrganizationsMembersOAuthProvidersGithubResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  provider_type: string,
  registrations: array(GithubProviderInfo),
  status_code: number(),
});

export const B2BOrganizationsMembersConnectedAppsRevokeResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const B2BOrganizationsMembersUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsMembersDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  status_code: number(),
});

export const B2BOrganizationsMembersReactivateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsMembersDeleteMFAPhoneNumberResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsMembersDeleteTOTPResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const OrganizationSearchOperand_organization_ids: Check = /* @__PURE__ */ object({
  filter_name: literal('organization_ids'),
  filter_value: array(string),
});

export const OrganizationSearchOperand_organization_slugs: Check = /* @__PURE__ */ object({
  filter_name: literal('organization_slugs'),
  filter_value: array(string),
});

export const OrganizationSearchOperand_organization_name_fuzzy: Check = /* @__PURE__ */ object({
  filter_name: literal('organization_name_fuzzy'),
  filter_value: string,
});

export const OrganizationSearchOperand_organization_slug_fuzzy: Check = /* @__PURE__ */ object({
  filter_name: literal('organization_slug_fuzzy'),
  filter_value: string,
});

export const OrganizationSearchOperand_member_emails: Check = /* @__PURE__ */ object({
  filter_name: literal('member_emails'),
  filter_value: array(string),
});

export const OrganizationSearchOperand_member_email_fuzzy: Check = /* @__PURE__ */ object({
  filter_name: literal('member_email_fuzzy'),
  filter_value: string,
});

export const OrganizationSearchOperand_allowed_domains: Check = /* @__PURE__ */ object({
  filter_name: literal('allowed_domains'),
  filter_value: array(string),
});

export const OrganizationSearchOperand_allowed_domain_fuzzy: Check = /* @__PURE__ */ object({
  filter_name: literal('allowed_domain_fuzzy'),
  filter_value: string,
});

export const OrganizationSearchOperand_claimed_email_domains: Check = /* @__PURE__ */ object({
  filter_name: literal('claimed_email_domains'),
  filter_value: array(string),
});

export const OrganizationSearchOperand_has_active_sso_connection: Check = /* @__PURE__ */ object({
  filter_name: literal('has_active_sso_connection'),
  filter_value: boolean,
});

export const OrganizationSearchOperand_sso_connection_id: Check = /* @__PURE__ */ object({
  filter_name: literal('sso_connection_id'),
  filter_value: string,
});

export const OrganizationSearchOperand: Check = /* @__PURE__ */ variants(
  'filter_name',
  OrganizationSearchOperand_organization_ids,
  OrganizationSearchOperand_organization_slugs,
  OrganizationSearchOperand_organization_name_fuzzy,
  OrganizationSearchOperand_organization_slug_fuzzy,
  OrganizationSearchOperand_member_emails,
  OrganizationSearchOperand_member_email_fuzzy,
  OrganizationSearchOperand_allowed_domains,
  OrganizationSearchOperand_allowed_domain_fuzzy,
  OrganizationSearchOperand_claimed_email_domains,
  OrganizationSearchOperand_has_active_sso_connection,
  OrganizationSearchOperand_sso_connection_id,
);

export const MemberSearchOperand_member_ids: Check = /* @__PURE__ */ object({
  filter_name: literal('member_ids'),
  filter_value: array(string),
});

export const MemberSearchOperand_member_emails: Check = /* @__PURE__ */ object({
  filter_name: literal('member_emails'),
  filter_value: array(string),
});

export const MemberSearchOperand_member_email_fuzzy: Check = /* @__PURE__ */ object({
  filter_name: literal('member_email_fuzzy'),
  filter_value: string,
});

export const MemberSearchOperand_member_is_breakglass: Check = /* @__PURE__ */ object({
  filter_name: literal('member_is_breakglass'),
  filter_value: boolean,
});

export const MemberSearchOperand_statuses: Check = /* @__PURE__ */ object({
  filter_name: literal('statuses'),
  filter_value: array(string),
});

export const MemberSearchOperand_member_phone_numbers: Check = /* @__PURE__ */ object({
  filter_name: literal('member_phone_numbers'),
  filter_value: array(string),
});

export const MemberSearchOperand_member_phone_number_fuzzy: Check = /* @__PURE__ */ object({
  filter_name: literal('member_phone_number_fuzzy'),
  filter_value: string,
});

export const MemberSearchOperand: Check = /* @__PURE__ */ variants(
  'filter_name',
  MemberSearchOperand_member_ids,
  MemberSearchOperand_member_emails,
  MemberSearchOperand_member_email_fuzzy,
  MemberSearchOperand_member_is_breakglass,
  MemberSearchOperand_statuses,
  MemberSearchOperand_member_phone_numbers,
  MemberSearchOperand_member_phone_number_fuzzy,
);

export const SearchQueryOperand: Check = /* @__PURE__ */ variants(
  'filter_name',
  OrganizationSearchOperand,
  MemberSearchOperand,
  marked,
);

export const SearchQuery: Check = /* @__PURE__ */ object({
  operator: string,
  operands: array(SearchQueryOperand),
});

export const B2BOrganizationsResultsMetadata: Check = /* @__PURE__ */ object({
  total: number(),
  next_cursor: nullish(string),
});

export const B2BOrganizationsMembersSearchResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  members: array(Member),
  results_metadata: B2BOrganizationsResultsMetadata,
  organizations: record(Organization),
  status_code: number(),
});

export const B2BOrganizationsMembersDeletePasswordResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsMembersGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const OIDCProviderInfo: Check = /* @__PURE__ */ object({
  provider_subject: string,
  id_token: string,
  access_token: string,
  access_token_expires_in: number(),
  scopes: array(string),
  connection_id: string,
  refresh_token: nullish(string),
});

export const B2BOrganizationsMembersOIDCProvidersResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  registrations: array(OIDCProviderInfo),
  status_code: number(),
});

export const B2BOrganizationsMembersUnlinkRetiredEmailResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  organization_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsMembersStartEmailUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const MemberConnectedApp: Check = /* @__PURE__ */ object({
  connected_app_id: string,
  name: string,
  description: string,
  client_type: string,
  scopes_granted: string,
  logo_url: nullish(string),
});

export const B2BOrganizationsMembersGetConnectedAppsResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_apps: array(MemberConnectedApp),
  status_code: number(),
});

export const B2BOrganizationsMembersDeleteExternalIdResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsMembersCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  organization: Organization,
  status_code: number(),
});

export const B2BOrganizationsDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  organization_id: string,
  status_code: number(),
});

export const B2BOrganizationsSearchResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  organizations: array(Organization),
  results_metadata: B2BOrganizationsResultsMetadata,
  status_code: number(),
});

export const B2BOrganizationsMetricsResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_count: number(),
  status_code: number(),
});

export const OrganizationConnectedApp: Check = /* @__PURE__ */ object({
  connected_app_id: string,
  name: string,
  description: string,
  client_type: string,
  logo_url: nullish(string),
});

export const B2BOrganizationsConnectedAppsResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connected_apps: array(OrganizationConnectedApp),
  status_code: number(),
});

export const OrganizationConnectedAppActiveMember: Check = /* @__PURE__ */ object({
  member_id: string,
  granted_scopes: array(string),
});

export const B2BOrganizationsGetConnectedAppResponse: Check = /* @__PURE__ */ object({
  connected_app_id: string,
  name: string,
  description: string,
  client_type: string,
  active_members: array(OrganizationConnectedAppActiveMember),
  status_code: number(),
  logo_url: nullish(string),
});

export const B2BOrganizationsDeleteExternalIdResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  organization: Organization,
  status_code: number(),
});

export const B2BPasswordsEmailResetStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member_email_id: string,
  member: Member,
  status_code: number(),
});

export const B2BPasswordsEmailResetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member_email_id: string,
  organization_id: string,
  member: Member,
  session_token: string,
  session_jwt: string,
  organization: Organization,
  intermediate_session_token: string,
  member_authenticated: boolean,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BPasswordsEmailRequireResetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  member_id: nullish(string),
  member: nullish(Member),
  organization: nullish(Organization),
});

export const B2BPasswordsSessionResetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  session_token: string,
  session_jwt: string,
  intermediate_session_token: string,
  member_authenticated: boolean,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BPasswordsExistingPasswordResetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  session_token: string,
  session_jwt: string,
  organization: Organization,
  intermediate_session_token: string,
  member_authenticated: boolean,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BPasswordsDiscoveryEmailResetStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const B2BPasswordsDiscoveryEmailResetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  intermediate_session_token: string,
  email_address: string,
  discovered_organizations: array(DiscoveredOrganization),
  status_code: number(),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BPasswordsDiscoveryAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  email_address: string,
  intermediate_session_token: string,
  discovered_organizations: array(DiscoveredOrganization),
  status_code: number(),
  intermediate_session_token_expires_at: nullish(string),
});

export const LudsFeedback: Check = /* @__PURE__ */ object({
  has_lower_case: boolean,
  has_upper_case: boolean,
  has_digit: boolean,
  has_symbol: boolean,
  missing_complexity: number(),
  missing_characters: number(),
});

export const ZxcvbnFeedback: Check = /* @__PURE__ */ object({
  warning: string,
  suggestions: array(string),
});

export const B2BPasswordsStrengthCheckResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  valid_password: boolean,
  score: number(),
  breached_password: boolean,
  strength_policy: string,
  breach_detection_on_create: boolean,
  status_code: number(),
  luds_feedback: nullish(LudsFeedback),
  zxcvbn_feedback: nullish(ZxcvbnFeedback),
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

export const B2BPasswordsMigrateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member_created: boolean,
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BPasswordsAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  organization_id: string,
  member: Member,
  session_token: string,
  session_jwt: string,
  organization: Organization,
  intermediate_session_token: string,
  member_authenticated: boolean,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
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

export const PolicyRolePermission: Check = /* @__PURE__ */ object({
  resource_id: string,
  actions: array(string),
});

export const PolicyRole: Check = /* @__PURE__ */ object({
  role_id: string,
  description: string,
  permissions: array(PolicyRolePermission),
});

export const OrgPolicy: Check = /* @__PURE__ */ object({
  roles: array(PolicyRole),
});

export const B2BRBACOrganizationsGetOrgPolicyResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  org_policy: OrgPolicy,
  status_code: number(),
});

export const B2BRBACOrganizationsSetOrgPolicyResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  org_policy: OrgPolicy,
  status_code: number(),
});

export const PolicyResource: Check = /* @__PURE__ */ object({
  resource_id: string,
  description: string,
  actions: array(string),
});

export const PolicyScopePermission: Check = /* @__PURE__ */ object({
  resource_id: string,
  actions: array(string),
});

export const PolicyScope: Check = /* @__PURE__ */ object({
  scope: string,
  description: string,
  permissions: array(PolicyScopePermission),
});

export const Policy: Check = /* @__PURE__ */ object({
  roles: array(PolicyRole),
  resources: array(PolicyResource),
  scopes: array(PolicyScope),
});

export const B2BRBACPolicyResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  policy: nullish(Policy),
});

export const B2BRecoveryCodesRecoverResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  session_token: string,
  session_jwt: string,
  recovery_codes_remaining: number(),
  status_code: number(),
  member_session: nullish(MemberSession),
  member_device: nullish(DeviceInfo),
});

export const B2BRecoveryCodesGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  recovery_codes: array(string),
  status_code: number(),
});

export const B2BRecoveryCodesRotateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  recovery_codes: array(string),
  status_code: number(),
});

export const SCIMGroup: Check = /* @__PURE__ */ object({
  group_id: string,
  group_name: string,
  organization_id: string,
  connection_id: string,
});

export const B2BSCIMConnectionGetGroupsResponse: Check = /* @__PURE__ */ object({
  scim_groups: array(SCIMGroup),
  status_code: number(),
  next_cursor: nullish(string),
});

export const SCIMGroupImplicitRoleAssignments: Check = /* @__PURE__ */ object({
  role_id: string,
  group_id: string,
  group_name: string,
});

export const SCIMConnection: Check = /* @__PURE__ */ object({
  organization_id: string,
  connection_id: string,
  status: string,
  display_name: string,
  identity_provider: string,
  base_url: string,
  bearer_token_last_four: string,
  scim_group_implicit_role_assignments: array(SCIMGroupImplicitRoleAssignments),
  next_bearer_token_last_four: string,
  bearer_token_expires_at: nullish(string),
  next_bearer_token_expires_at: nullish(string),
});

export const B2BSCIMConnectionUpdateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(SCIMConnection),
});

export const B2BSCIMConnectionDeleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connection_id: string,
  status_code: number(),
});

export const SCIMConnectionWithNextToken: Check = /* @__PURE__ */ object({
  organization_id: string,
  connection_id: string,
  status: string,
  display_name: string,
  base_url: string,
  identity_provider: string,
  bearer_token_last_four: string,
  next_bearer_token: string,
  scim_group_implicit_role_assignments: array(SCIMGroupImplicitRoleAssignments),
  bearer_token_expires_at: nullish(string),
  next_bearer_token_expires_at: nullish(string),
});

export const B2BSCIMConnectionRotateStartResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(SCIMConnectionWithNextToken),
});

export const B2BSCIMConnectionRotateCompleteResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(SCIMConnection),
});

export const B2BSCIMConnectionRotateCancelResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(SCIMConnection),
});

export const B2BSCIMConnectionGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(SCIMConnection),
});

export const SCIMConnectionWithToken: Check = /* @__PURE__ */ object({
  organization_id: string,
  connection_id: string,
  status: string,
  display_name: string,
  identity_provider: string,
  base_url: string,
  bearer_token: string,
  scim_group_implicit_role_assignments: array(SCIMGroupImplicitRoleAssignments),
  bearer_token_expires_at: nullish(string),
});

export const B2BSCIMConnectionCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(SCIMConnectionWithToken),
});

export const OIDCConnection: Check = /* @__PURE__ */ object({
  organization_id: string,
  connection_id: string,
  status: string,
  display_name: string,
  redirect_url: string,
  client_id: string,
  client_secret: string,
  issuer: string,
  authorization_url: string,
  token_url: string,
  userinfo_url: string,
  jwks_url: string,
  identity_provider: string,
  custom_scopes: string,
  attribute_mapping: nullish(record(unknown)),
});

export const B2BSSOOIDCCreateConnectionResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(OIDCConnection),
});

export const B2BSSOOIDCUpdateConnectionResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(OIDCConnection),
  warning: nullish(string),
});

export const X509Certificate: Check = /* @__PURE__ */ object({
  certificate_id: string,
  certificate: string,
  issuer: string,
  created_at: nullish(string),
  expires_at: nullish(string),
  updated_at: nullish(string),
});

export const EncryptionPrivateKey: Check = /* @__PURE__ */ object({
  private_key_id: string,
  private_key: string,
  created_at: nullish(string),
});

export const SAMLConnectionImplicitRoleAssignment: Check = /* @__PURE__ */ object({
  role_id: string,
});

export const SAMLGroupImplicitRoleAssignment: Check = /* @__PURE__ */ object({
  role_id: string,
  group: string,
});

export const SAMLConnection: Check = /* @__PURE__ */ object({
  organization_id: string,
  connection_id: string,
  status: string,
  idp_entity_id: string,
  display_name: string,
  idp_sso_url: string,
  acs_url: string,
  audience_uri: string,
  signing_certificates: array(X509Certificate),
  verification_certificates: array(X509Certificate),
  encryption_private_keys: array(EncryptionPrivateKey),
  saml_connection_implicit_role_assignments: array(SAMLConnectionImplicitRoleAssignment),
  saml_group_implicit_role_assignments: array(SAMLGroupImplicitRoleAssignment),
  alternative_audience_uri: string,
  identity_provider: string,
  nameid_format: string,
  alternative_acs_url: string,
  idp_initiated_auth_disabled: boolean,
  allow_gateway_callback: boolean,
  attribute_mapping: nullish(record(unknown)),
});

export const B2BSSOSAMLCreateConnectionResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(SAMLConnection),
});

export const B2BSSOSAMLUpdateConnectionResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(SAMLConnection),
});

export const B2BSSOSAMLUpdateByURLResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(SAMLConnection),
});

export const B2BSSOSAMLDeleteVerificationCertificateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  certificate_id: string,
  status_code: number(),
});

export const B2BSSOSAMLDeleteEncryptionPrivateKeyResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  private_key_id: string,
  status_code: number(),
});

export const ConnectionImplicitRoleAssignment: Check = /* @__PURE__ */ object({
  role_id: string,
});

export const GroupImplicitRoleAssignment: Check = /* @__PURE__ */ object({
  role_id: string,
  group: string,
});

export const Connection: Check = /* @__PURE__ */ object({
  organization_id: string,
  connection_id: string,
  external_organization_id: string,
  external_connection_id: string,
  display_name: string,
  status: string,
  external_connection_implicit_role_assignments: array(ConnectionImplicitRoleAssignment),
  external_group_implicit_role_assignments: array(GroupImplicitRoleAssignment),
});

export const B2BSSOExternalCreateConnectionResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(Connection),
});

export const B2BSSOExternalUpdateConnectionResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
  connection: nullish(Connection),
});

export const B2BSSOGetConnectionsResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  saml_connections: array(SAMLConnection),
  oidc_connections: array(OIDCConnection),
  external_connections: array(Connection),
  status_code: number(),
});

export const B2BSSODeleteConnectionResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  connection_id: string,
  status_code: number(),
});

export const B2BSSOAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  organization_id: string,
  member: Member,
  session_token: string,
  session_jwt: string,
  reset_session: boolean,
  organization: Organization,
  intermediate_session_token: string,
  member_authenticated: boolean,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BSessionsGetResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_sessions: array(MemberSession),
  status_code: number(),
});

export const AuthorizationCheck: Check = /* @__PURE__ */ object({
  organization_id: string,
  resource_id: string,
  action: string,
});

export const AuthorizationVerdict: Check = /* @__PURE__ */ object({
  authorized: boolean,
  granting_roles: array(string),
});

export const B2BSessionsAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_session: MemberSession,
  session_token: string,
  session_jwt: string,
  member: Member,
  organization: Organization,
  status_code: number(),
  verdict: nullish(AuthorizationVerdict),
});

export const B2BSessionsRevokeResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  status_code: number(),
});

export const B2BSessionsExchangeResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  session_token: string,
  session_jwt: string,
  member: Member,
  organization: Organization,
  member_authenticated: boolean,
  intermediate_session_token: string,
  status_code: number(),
  member_session: nullish(MemberSession),
  mfa_required: nullish(MfaRequired),
  primary_required: nullish(PrimaryRequired),
  member_device: nullish(DeviceInfo),
  intermediate_session_token_expires_at: nullish(string),
});

export const B2BSessionsExchangeAccessTokenResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  session_token: string,
  session_jwt: string,
  member: Member,
  organization: Organization,
  status_code: number(),
  member_session: nullish(MemberSession),
  member_device: nullish(DeviceInfo),
});

export const B2BSessionsAttestResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member_session: MemberSession,
  session_token: string,
  session_jwt: string,
  member: Member,
  organization: Organization,
  status_code: number(),
  member_device: nullish(DeviceInfo),
});

export const B2BSessionsMigrateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  session_token: string,
  session_jwt: string,
  member: Member,
  organization: Organization,
  status_code: number(),
  member_session: nullish(MemberSession),
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

export const B2BSessionsGetJWKSResponse: Check = /* @__PURE__ */ object({
  keys: array(JWK),
  request_id: string,
  status_code: number(),
});

export const B2BTOTPsCreateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  totp_registration_id: string,
  secret: string,
  qr_code: string,
  recovery_codes: array(string),
  member: Member,
  organization: Organization,
  status_code: number(),
});

export const B2BTOTPsAuthenticateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  session_token: string,
  session_jwt: string,
  status_code: number(),
  member_session: nullish(MemberSession),
  member_device: nullish(DeviceInfo),
});

export const B2BTOTPsMigrateResponse: Check = /* @__PURE__ */ object({
  request_id: string,
  member_id: string,
  member: Member,
  organization: Organization,
  totp_registration_id: string,
  recovery_codes: array(string),
  status_code: number(),
});
