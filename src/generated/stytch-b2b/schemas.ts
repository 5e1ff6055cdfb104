// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: 240813f267e8d331807e4ca89f2615cc31451a01d54a43435a29834e63fc8f06

import * as z from '../../facade/http/validation.lazy.ts';
import { once, type Schemas } from '../../facade/http/validation.lazy.ts';

type Schema = z.ZodMiniType;

const ASNProperties = once(
  (): Schema =>
    z.looseObject({
      asn: z.string(),
      name: z.string(),
      network: z.string(),
    }),
);

const ActiveSCIMConnection = once(
  (): Schema =>
    z.looseObject({
      connection_id: z.string(),
      display_name: z.string(),
      bearer_token_last_four: z.string(),
      bearer_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const ActiveSSOConnection = once(
  (): Schema =>
    z.looseObject({
      connection_id: z.string(),
      display_name: z.string(),
      identity_provider: z.string(),
    }),
);

const Address = once(
  (): Schema =>
    z.looseObject({
      formatted: z.string(),
      street_address: z.string(),
      locality: z.string(),
      region: z.string(),
      postal_code: z.string(),
      country: z.string(),
      type: z.string(),
      primary: z.boolean(),
    }),
);

const AddressInformation = once(
  (): Schema =>
    z.looseObject({
      has_known_bounces: z.boolean(),
      has_valid_syntax: z.boolean(),
      is_suspected_role_address: z.boolean(),
      normalized_email: z.string(),
      tumbling_character_count: z.number(),
    }),
);

const AmazonOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const AppleOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const Argon2Config = once(
  (): Schema =>
    z.looseObject({
      salt: z.string(),
      iteration_amount: z.int(),
      memory: z.int(),
      threads: z.int(),
      key_length: z.int(),
    }),
);

const AuthenticationFactor = once(
  (): Schema =>
    z.looseObject({
      type: z.string(),
      delivery_method: z.string(),
      last_authenticated_at: z.optional(z.nullable(z.string())),
      created_at: z.optional(z.nullable(z.string())),
      updated_at: z.optional(z.nullable(z.string())),
      email_factor: z.optional(z.nullable(EmailFactor())),
      phone_number_factor: z.optional(z.nullable(PhoneNumberFactor())),
      google_oauth_factor: z.optional(z.nullable(GoogleOAuthFactor())),
      microsoft_oauth_factor: z.optional(z.nullable(MicrosoftOAuthFactor())),
      apple_oauth_factor: z.optional(z.nullable(AppleOAuthFactor())),
      webauthn_factor: z.optional(z.nullable(WebAuthnFactor())),
      authenticator_app_factor: z.optional(z.nullable(AuthenticatorAppFactor())),
      github_oauth_factor: z.optional(z.nullable(GithubOAuthFactor())),
      recovery_code_factor: z.optional(z.nullable(RecoveryCodeFactor())),
      facebook_oauth_factor: z.optional(z.nullable(FacebookOAuthFactor())),
      crypto_wallet_factor: z.optional(z.nullable(CryptoWalletFactor())),
      amazon_oauth_factor: z.optional(z.nullable(AmazonOAuthFactor())),
      bitbucket_oauth_factor: z.optional(z.nullable(BitbucketOAuthFactor())),
      coinbase_oauth_factor: z.optional(z.nullable(CoinbaseOAuthFactor())),
      discord_oauth_factor: z.optional(z.nullable(DiscordOAuthFactor())),
      figma_oauth_factor: z.optional(z.nullable(FigmaOAuthFactor())),
      git_lab_oauth_factor: z.optional(z.nullable(GitLabOAuthFactor())),
      instagram_oauth_factor: z.optional(z.nullable(InstagramOAuthFactor())),
      linked_in_oauth_factor: z.optional(z.nullable(LinkedInOAuthFactor())),
      shopify_oauth_factor: z.optional(z.nullable(ShopifyOAuthFactor())),
      slack_oauth_factor: z.optional(z.nullable(SlackOAuthFactor())),
      snapchat_oauth_factor: z.optional(z.nullable(SnapchatOAuthFactor())),
      spotify_oauth_factor: z.optional(z.nullable(SpotifyOAuthFactor())),
      steam_oauth_factor: z.optional(z.nullable(SteamOAuthFactor())),
      tik_tok_oauth_factor: z.optional(z.nullable(TikTokOAuthFactor())),
      twitch_oauth_factor: z.optional(z.nullable(TwitchOAuthFactor())),
      twitter_oauth_factor: z.optional(z.nullable(TwitterOAuthFactor())),
      embeddable_magic_link_factor: z.optional(z.nullable(EmbeddableMagicLinkFactor())),
      biometric_factor: z.optional(z.nullable(BiometricFactor())),
      saml_sso_factor: z.optional(z.nullable(SAMLSSOFactor())),
      oidc_sso_factor: z.optional(z.nullable(OIDCSSOFactor())),
      salesforce_oauth_factor: z.optional(z.nullable(SalesforceOAuthFactor())),
      yahoo_oauth_factor: z.optional(z.nullable(YahooOAuthFactor())),
      hubspot_oauth_factor: z.optional(z.nullable(HubspotOAuthFactor())),
      slack_oauth_exchange_factor: z.optional(z.nullable(SlackOAuthExchangeFactor())),
      hubspot_oauth_exchange_factor: z.optional(z.nullable(HubspotOAuthExchangeFactor())),
      github_oauth_exchange_factor: z.optional(z.nullable(GithubOAuthExchangeFactor())),
      google_oauth_exchange_factor: z.optional(z.nullable(GoogleOAuthExchangeFactor())),
      impersonated_factor: z.optional(z.nullable(ImpersonatedFactor())),
      oauth_access_token_exchange_factor: z.optional(z.nullable(OAuthAccessTokenExchangeFactor())),
      trusted_auth_token_factor: z.optional(z.nullable(TrustedAuthTokenFactor())),
    }),
);

const AuthenticatorAppFactor = once(
  (): Schema =>
    z.looseObject({
      totp_id: z.string(),
    }),
);

const AuthorizationCheck = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      resource_id: z.string(),
      action: z.string(),
    }),
);

const AuthorizationVerdict = once(
  (): Schema =>
    z.looseObject({
      authorized: z.boolean(),
      granting_roles: z.array(z.string()),
    }),
);

const B2BDiscoveryIntermediateSessionsExchangeResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      member: Member(),
      organization: Organization(),
      member_authenticated: z.boolean(),
      intermediate_session_token: z.string(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BDiscoveryOrganizationsCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      member: Member(),
      organization: Organization(),
      member_authenticated: z.boolean(),
      intermediate_session_token: z.string(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BDiscoveryOrganizationsListResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      email_address: z.string(),
      discovered_organizations: z.array(DiscoveredOrganization()),
      status_code: z.number(),
      organization_id_hint: z.optional(z.nullable(z.string())),
    }),
);

const B2BIDPOAuthAuthorizeResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      redirect_uri: z.string(),
      status_code: z.number(),
      authorization_code: z.optional(z.nullable(z.string())),
    }),
);

const B2BIDPOAuthAuthorizeStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      client: ConnectedAppPublic(),
      consent_required: z.boolean(),
      scope_results: z.array(B2BIDPScopeResult()),
      status_code: z.number(),
    }),
);

const B2BIDPScopeResult = once(
  (): Schema =>
    z.looseObject({
      scope: z.string(),
      description: z.string(),
      is_grantable: z.boolean(),
    }),
);

const B2BImpersonationAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      organization_id: z.string(),
      member: Member(),
      session_token: z.string(),
      session_jwt: z.string(),
      organization: Organization(),
      intermediate_session_token: z.string(),
      member_authenticated: z.boolean(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BMagicLinksAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      method_id: z.string(),
      reset_sessions: z.boolean(),
      organization_id: z.string(),
      member: Member(),
      session_token: z.string(),
      session_jwt: z.string(),
      organization: Organization(),
      intermediate_session_token: z.string(),
      member_authenticated: z.boolean(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BMagicLinksDiscoveryAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      intermediate_session_token: z.string(),
      email_address: z.string(),
      discovered_organizations: z.array(DiscoveredOrganization()),
      status_code: z.number(),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BMagicLinksEmailDiscoverySendResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BMagicLinksEmailInviteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BMagicLinksEmailLoginOrSignupResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member_created: z.boolean(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOAuthAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      provider_subject: z.string(),
      provider_type: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      member: Member(),
      organization_id: z.string(),
      organization: Organization(),
      reset_sessions: z.boolean(),
      member_authenticated: z.boolean(),
      intermediate_session_token: z.string(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      provider_values: z.optional(z.nullable(B2BOAuthProviderValues())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BOAuthDiscoveryAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      intermediate_session_token: z.string(),
      email_address: z.string(),
      discovered_organizations: z.array(DiscoveredOrganization()),
      provider_type: z.string(),
      provider_tenant_id: z.string(),
      provider_tenant_ids: z.array(z.string()),
      full_name: z.string(),
      status_code: z.number(),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BOAuthProviderValues = once(
  (): Schema =>
    z.looseObject({
      scopes: z.array(z.string()),
      access_token: z.optional(z.nullable(z.string())),
      refresh_token: z.optional(z.nullable(z.string())),
      expires_at: z.optional(z.nullable(z.string())),
      id_token: z.optional(z.nullable(z.string())),
    }),
);

const B2BOTPEmailAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      method_id: z.string(),
      organization_id: z.string(),
      member: Member(),
      session_token: z.string(),
      session_jwt: z.string(),
      organization: Organization(),
      intermediate_session_token: z.string(),
      member_authenticated: z.boolean(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BOTPEmailDiscoveryAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      intermediate_session_token: z.string(),
      email_address: z.string(),
      discovered_organizations: z.array(DiscoveredOrganization()),
      status_code: z.number(),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BOTPEmailDiscoverySendResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BOTPEmailLoginOrSignupResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member_created: z.boolean(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOTPSmsAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      session_token: z.string(),
      session_jwt: z.string(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      member_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const B2BOTPSmsSendResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsConnectedAppsResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_apps: z.array(OrganizationConnectedApp()),
      status_code: z.number(),
    }),
);

const B2BOrganizationsCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsDeleteExternalIdResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsDeleteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      organization_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsGetConnectedAppResponse = once(
  (): Schema =>
    z.looseObject({
      connected_app_id: z.string(),
      name: z.string(),
      description: z.string(),
      client_type: z.string(),
      active_members: z.array(OrganizationConnectedAppActiveMember()),
      status_code: z.number(),
      logo_url: z.optional(z.nullable(z.string())),
    }),
);

const B2BOrganizationsGetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersConnectedAppsRevokeResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersDeleteExternalIdResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersDeleteMFAPhoneNumberResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersDeletePasswordResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersDeleteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersDeleteTOTPResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersGetConnectedAppsResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_apps: z.array(MemberConnectedApp()),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersGetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersOAuthProvidersGithubResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      provider_type: z.string(),
      registrations: z.array(GithubProviderInfo()),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersOAuthProvidersGoogleResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      provider_type: z.string(),
      provider_subject: z.string(),
      id_token: z.string(),
      scopes: z.array(z.string()),
      status_code: z.number(),
      access_token: z.optional(z.nullable(z.string())),
      access_token_expires_in: z.optional(z.nullable(z.number())),
      refresh_token: z.optional(z.nullable(z.string())),
    }),
);

const B2BOrganizationsMembersOAuthProvidersHubspotResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      provider_type: z.string(),
      registrations: z.array(HubspotProviderInfo()),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersOAuthProvidersMicrosoftResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      provider_type: z.string(),
      provider_subject: z.string(),
      access_token: z.string(),
      access_token_expires_in: z.number(),
      id_token: z.string(),
      scopes: z.array(z.string()),
      status_code: z.number(),
      refresh_token: z.optional(z.nullable(z.string())),
    }),
);

const B2BOrganizationsMembersOAuthProvidersSlackResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      provider_type: z.string(),
      registrations: z.array(SlackProviderInfo()),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersOIDCProvidersResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      registrations: z.array(OIDCProviderInfo()),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersReactivateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersSearchResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      members: z.array(Member()),
      results_metadata: B2BOrganizationsResultsMetadata(),
      organizations: z.record(z.string(), Organization()),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersStartEmailUpdateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersUnlinkRetiredEmailResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      organization_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMembersUpdateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsMetricsResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_count: z.number(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsResultsMetadata = once(
  (): Schema =>
    z.looseObject({
      total: z.number(),
      next_cursor: z.optional(z.nullable(z.string())),
    }),
);

const B2BOrganizationsSearchResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      organizations: z.array(Organization()),
      results_metadata: B2BOrganizationsResultsMetadata(),
      status_code: z.number(),
    }),
);

const B2BOrganizationsUpdateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BPasswordsAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      organization_id: z.string(),
      member: Member(),
      session_token: z.string(),
      session_jwt: z.string(),
      organization: Organization(),
      intermediate_session_token: z.string(),
      member_authenticated: z.boolean(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BPasswordsDiscoveryAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      email_address: z.string(),
      intermediate_session_token: z.string(),
      discovered_organizations: z.array(DiscoveredOrganization()),
      status_code: z.number(),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BPasswordsDiscoveryEmailResetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      intermediate_session_token: z.string(),
      email_address: z.string(),
      discovered_organizations: z.array(DiscoveredOrganization()),
      status_code: z.number(),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BPasswordsDiscoveryEmailResetStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BPasswordsEmailRequireResetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      member_id: z.optional(z.nullable(z.string())),
      member: z.optional(z.nullable(Member())),
      organization: z.optional(z.nullable(Organization())),
    }),
);

const B2BPasswordsEmailResetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member_email_id: z.string(),
      organization_id: z.string(),
      member: Member(),
      session_token: z.string(),
      session_jwt: z.string(),
      organization: Organization(),
      intermediate_session_token: z.string(),
      member_authenticated: z.boolean(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BPasswordsEmailResetStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member_email_id: z.string(),
      member: Member(),
      status_code: z.number(),
    }),
);

const B2BPasswordsExistingPasswordResetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      session_token: z.string(),
      session_jwt: z.string(),
      organization: Organization(),
      intermediate_session_token: z.string(),
      member_authenticated: z.boolean(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BPasswordsMigrateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member_created: z.boolean(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BPasswordsSessionResetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      session_token: z.string(),
      session_jwt: z.string(),
      intermediate_session_token: z.string(),
      member_authenticated: z.boolean(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BPasswordsStrengthCheckResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      valid_password: z.boolean(),
      score: z.number(),
      breached_password: z.boolean(),
      strength_policy: z.string(),
      breach_detection_on_create: z.boolean(),
      status_code: z.number(),
      luds_feedback: z.optional(z.nullable(LudsFeedback())),
      zxcvbn_feedback: z.optional(z.nullable(ZxcvbnFeedback())),
    }),
);

const B2BRBACOrganizationsGetOrgPolicyResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      org_policy: OrgPolicy(),
      status_code: z.number(),
    }),
);

const B2BRBACOrganizationsSetOrgPolicyResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      org_policy: OrgPolicy(),
      status_code: z.number(),
    }),
);

const B2BRBACPolicyResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      policy: z.optional(z.nullable(Policy())),
    }),
);

const B2BRecoveryCodesGetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      recovery_codes: z.array(z.string()),
      status_code: z.number(),
    }),
);

const B2BRecoveryCodesRecoverResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      session_token: z.string(),
      session_jwt: z.string(),
      recovery_codes_remaining: z.number(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      member_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const B2BRecoveryCodesRotateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      recovery_codes: z.array(z.string()),
      status_code: z.number(),
    }),
);

const B2BSCIMConnectionCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(SCIMConnectionWithToken())),
    }),
);

const B2BSCIMConnectionDeleteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connection_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BSCIMConnectionGetGroupsResponse = once(
  (): Schema =>
    z.looseObject({
      scim_groups: z.array(SCIMGroup()),
      status_code: z.number(),
      next_cursor: z.optional(z.nullable(z.string())),
    }),
);

const B2BSCIMConnectionGetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(SCIMConnection())),
    }),
);

const B2BSCIMConnectionRotateCancelResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(SCIMConnection())),
    }),
);

const B2BSCIMConnectionRotateCompleteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(SCIMConnection())),
    }),
);

const B2BSCIMConnectionRotateStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(SCIMConnectionWithNextToken())),
    }),
);

const B2BSCIMConnectionUpdateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(SCIMConnection())),
    }),
);

const B2BSCIMEmail = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
      type: z.string(),
      primary: z.boolean(),
    }),
);

const B2BSCIMName = once(
  (): Schema =>
    z.looseObject({
      formatted: z.string(),
      family_name: z.string(),
      given_name: z.string(),
      middle_name: z.string(),
      honorific_prefix: z.string(),
      honorific_suffix: z.string(),
    }),
);

const B2BSCIMPhoneNumber = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
      type: z.string(),
      primary: z.boolean(),
    }),
);

const B2BSCIMX509Certificate = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
      type: z.string(),
      primary: z.boolean(),
    }),
);

const B2BSSOAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      organization_id: z.string(),
      member: Member(),
      session_token: z.string(),
      session_jwt: z.string(),
      reset_session: z.boolean(),
      organization: Organization(),
      intermediate_session_token: z.string(),
      member_authenticated: z.boolean(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BSSODeleteConnectionResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connection_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BSSOExternalCreateConnectionResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(Connection())),
    }),
);

const B2BSSOExternalUpdateConnectionResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(Connection())),
    }),
);

const B2BSSOGetConnectionsResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      saml_connections: z.array(SAMLConnection()),
      oidc_connections: z.array(OIDCConnection()),
      external_connections: z.array(Connection()),
      status_code: z.number(),
    }),
);

const B2BSSOOIDCCreateConnectionResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(OIDCConnection())),
    }),
);

const B2BSSOOIDCUpdateConnectionResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(OIDCConnection())),
      warning: z.optional(z.nullable(z.string())),
    }),
);

const B2BSSOSAMLCreateConnectionResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(SAMLConnection())),
    }),
);

const B2BSSOSAMLDeleteEncryptionPrivateKeyResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      private_key_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BSSOSAMLDeleteVerificationCertificateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      certificate_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BSSOSAMLUpdateByURLResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(SAMLConnection())),
    }),
);

const B2BSSOSAMLUpdateConnectionResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      connection: z.optional(z.nullable(SAMLConnection())),
    }),
);

const B2BSessionsAttestResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member_session: MemberSession(),
      session_token: z.string(),
      session_jwt: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
      member_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const B2BSessionsAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_session: MemberSession(),
      session_token: z.string(),
      session_jwt: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
      verdict: z.optional(z.nullable(AuthorizationVerdict())),
    }),
);

const B2BSessionsExchangeAccessTokenResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      member_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const B2BSessionsExchangeResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      member: Member(),
      organization: Organization(),
      member_authenticated: z.boolean(),
      intermediate_session_token: z.string(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      member_device: z.optional(z.nullable(DeviceInfo())),
      intermediate_session_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const B2BSessionsGetJWKSResponse = once(
  (): Schema =>
    z.looseObject({
      keys: z.array(JWK()),
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BSessionsGetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_sessions: z.array(MemberSession()),
      status_code: z.number(),
    }),
);

const B2BSessionsMigrateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
    }),
);

const B2BSessionsRevokeResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const B2BTOTPsAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      session_token: z.string(),
      session_jwt: z.string(),
      status_code: z.number(),
      member_session: z.optional(z.nullable(MemberSession())),
      member_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const B2BTOTPsCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      totp_registration_id: z.string(),
      secret: z.string(),
      qr_code: z.string(),
      recovery_codes: z.array(z.string()),
      member: Member(),
      organization: Organization(),
      status_code: z.number(),
    }),
);

const B2BTOTPsMigrateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      member_id: z.string(),
      member: Member(),
      organization: Organization(),
      totp_registration_id: z.string(),
      recovery_codes: z.array(z.string()),
      status_code: z.number(),
    }),
);

const BiometricFactor = once(
  (): Schema =>
    z.looseObject({
      biometric_registration_id: z.string(),
    }),
);

const BitbucketOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const BrowserProperties = once(
  (): Schema =>
    z.looseObject({
      user_agent: z.string(),
    }),
);

const CoinbaseOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const ConnectedApp = once(
  (): Schema =>
    z.looseObject({
      client_id: z.string(),
      client_name: z.string(),
      client_description: z.string(),
      status: z.string(),
      full_access_allowed: z.boolean(),
      client_type: z.string(),
      redirect_urls: z.array(z.string()),
      access_token_expiry_minutes: z.number(),
      access_token_template_content: z.string(),
      post_logout_redirect_urls: z.array(z.string()),
      bypass_consent_for_offline_access: z.boolean(),
      creation_method: z.string(),
      id_token_template_content: z.string(),
      client_secret_last_four: z.optional(z.nullable(z.string())),
      next_client_secret_last_four: z.optional(z.nullable(z.string())),
      access_token_custom_audience: z.optional(z.nullable(z.string())),
      logo_url: z.optional(z.nullable(z.string())),
      client_id_metadata_url: z.optional(z.nullable(z.string())),
    }),
);

const ConnectedAppPublic = once(
  (): Schema =>
    z.looseObject({
      client_id: z.string(),
      client_name: z.string(),
      client_description: z.string(),
      client_type: z.string(),
      logo_url: z.optional(z.nullable(z.string())),
    }),
);

const ConnectedAppWithClientSecret = once(
  (): Schema =>
    z.looseObject({
      client_id: z.string(),
      client_name: z.string(),
      client_description: z.string(),
      status: z.string(),
      full_access_allowed: z.boolean(),
      client_type: z.string(),
      redirect_urls: z.array(z.string()),
      access_token_expiry_minutes: z.number(),
      access_token_template_content: z.string(),
      post_logout_redirect_urls: z.array(z.string()),
      bypass_consent_for_offline_access: z.boolean(),
      id_token_template_content: z.string(),
      client_secret_last_four: z.optional(z.nullable(z.string())),
      next_client_secret_last_four: z.optional(z.nullable(z.string())),
      client_secret: z.optional(z.nullable(z.string())),
      access_token_custom_audience: z.optional(z.nullable(z.string())),
      logo_url: z.optional(z.nullable(z.string())),
      client_id_metadata_url: z.optional(z.nullable(z.string())),
    }),
);

const ConnectedAppWithNextClientSecret = once(
  (): Schema =>
    z.looseObject({
      client_id: z.string(),
      client_name: z.string(),
      client_description: z.string(),
      status: z.string(),
      client_secret_last_four: z.string(),
      full_access_allowed: z.boolean(),
      client_type: z.string(),
      redirect_urls: z.array(z.string()),
      next_client_secret: z.string(),
      access_token_expiry_minutes: z.number(),
      access_token_template_content: z.string(),
      post_logout_redirect_urls: z.array(z.string()),
      bypass_consent_for_offline_access: z.boolean(),
      id_token_template_content: z.string(),
      next_client_secret_last_four: z.optional(z.nullable(z.string())),
      access_token_custom_audience: z.optional(z.nullable(z.string())),
      logo_url: z.optional(z.nullable(z.string())),
      client_id_metadata_url: z.optional(z.nullable(z.string())),
    }),
);

const ConnectedAppsClientsCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_app: ConnectedAppWithClientSecret(),
      status_code: z.number(),
    }),
);

const ConnectedAppsClientsDeleteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      client_id: z.string(),
      status_code: z.number(),
    }),
);

const ConnectedAppsClientsGetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_app: ConnectedApp(),
      status_code: z.number(),
    }),
);

const ConnectedAppsClientsSearchResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_apps: z.array(ConnectedApp()),
      results_metadata: ConnectedAppsResultsMetadata(),
      status_code: z.number(),
    }),
);

const ConnectedAppsClientsSecretsRotateCancelResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_app: ConnectedApp(),
      status_code: z.number(),
    }),
);

const ConnectedAppsClientsSecretsRotateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_app: ConnectedApp(),
      status_code: z.number(),
    }),
);

const ConnectedAppsClientsSecretsRotateStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_app: ConnectedAppWithNextClientSecret(),
      status_code: z.number(),
    }),
);

const ConnectedAppsClientsUpdateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_app: ConnectedApp(),
      status_code: z.number(),
    }),
);

const ConnectedAppsResultsMetadata = once(
  (): Schema =>
    z.looseObject({
      total: z.number(),
      next_cursor: z.optional(z.nullable(z.string())),
    }),
);

const Connection = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      connection_id: z.string(),
      external_organization_id: z.string(),
      external_connection_id: z.string(),
      display_name: z.string(),
      status: z.string(),
      external_connection_implicit_role_assignments: z.array(ConnectionImplicitRoleAssignment()),
      external_group_implicit_role_assignments: z.array(GroupImplicitRoleAssignment()),
    }),
);

const ConnectionImplicitRoleAssignment = once(
  (): Schema =>
    z.looseObject({
      role_id: z.string(),
    }),
);

const CryptoWalletFactor = once(
  (): Schema =>
    z.looseObject({
      crypto_wallet_id: z.string(),
      crypto_wallet_address: z.string(),
      crypto_wallet_type: z.string(),
    }),
);

const CustomRole = once(
  (): Schema =>
    z.looseObject({
      role_id: z.string(),
      description: z.string(),
      permissions: z.array(CustomRolePermission()),
    }),
);

const CustomRolePermission = once(
  (): Schema =>
    z.looseObject({
      resource_id: z.string(),
      actions: z.array(z.string()),
    }),
);

const DebugWhoamiResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      project_id: z.string(),
      name: z.string(),
      status_code: z.number(),
    }),
);

const DeviceAttributeDetails = once(
  (): Schema =>
    z.looseObject({
      is_new: z.boolean(),
      first_seen_at: z.optional(z.nullable(z.string())),
      last_seen_at: z.optional(z.nullable(z.string())),
    }),
);

const DeviceInfo = once(
  (): Schema =>
    z.looseObject({
      visitor_id: z.string(),
      visitor_id_details: z.optional(z.nullable(DeviceAttributeDetails())),
      ip_address: z.optional(z.nullable(z.string())),
      ip_address_details: z.optional(z.nullable(DeviceAttributeDetails())),
      ip_geo_city: z.optional(z.nullable(z.string())),
      ip_geo_region: z.optional(z.nullable(z.string())),
      ip_geo_country: z.optional(z.nullable(z.string())),
      ip_geo_country_details: z.optional(z.nullable(DeviceAttributeDetails())),
    }),
);

const DiscordOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const DiscoveredOrganization = once(
  (): Schema =>
    z.looseObject({
      member_authenticated: z.boolean(),
      organization: z.optional(z.nullable(Organization())),
      membership: z.optional(z.nullable(Membership())),
      primary_required: z.optional(z.nullable(PrimaryRequired())),
      mfa_required: z.optional(z.nullable(MfaRequired())),
    }),
);

const DomainInformation = once(
  (): Schema =>
    z.looseObject({
      has_mx_or_a_record: z.boolean(),
      is_disposable_domain: z.boolean(),
    }),
);

const EmailFactor = once(
  (): Schema =>
    z.looseObject({
      email_id: z.string(),
      email_address: z.string(),
    }),
);

const EmailImplicitRoleAssignment = once(
  (): Schema =>
    z.looseObject({
      domain: z.string(),
      role_id: z.string(),
    }),
);

const EmbeddableMagicLinkFactor = once(
  (): Schema =>
    z.looseObject({
      embedded_id: z.string(),
    }),
);

const EncryptionPrivateKey = once(
  (): Schema =>
    z.looseObject({
      private_key_id: z.string(),
      private_key: z.string(),
      created_at: z.optional(z.nullable(z.string())),
    }),
);

const EnterpriseExtension = once(
  (): Schema =>
    z.looseObject({
      employee_number: z.string(),
      cost_center: z.string(),
      division: z.string(),
      department: z.string(),
      organization: z.string(),
      manager: z.optional(z.nullable(Manager())),
    }),
);

const Entitlement = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
      type: z.string(),
      primary: z.boolean(),
    }),
);

const FacebookOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const FigmaOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const Fingerprints = once(
  (): Schema =>
    z.looseObject({
      network_fingerprint: z.string(),
      hardware_fingerprint: z.string(),
      browser_fingerprint: z.string(),
      visitor_fingerprint: z.string(),
      visitor_id: z.optional(z.nullable(z.string())),
      browser_id: z.optional(z.nullable(z.string())),
    }),
);

const FraudEmailRiskResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      address_information: AddressInformation(),
      domain_information: DomainInformation(),
      action: z.string(),
      risk_score: z.number(),
      status_code: z.number(),
    }),
);

const FraudFingerprintLookupResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      telemetry_id: z.string(),
      fingerprints: Fingerprints(),
      verdict: Verdict(),
      external_metadata: Metadata(),
      created_at: z.string(),
      expires_at: z.string(),
      status_code: z.number(),
      properties: z.optional(z.nullable(Properties())),
      raw_signals: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    }),
);

const FraudRulesListResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      next_cursor: z.string(),
      rules: z.array(Rule()),
      status_code: z.number(),
    }),
);

const FraudRulesSetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      action: z.string(),
      status_code: z.number(),
      visitor_id: z.optional(z.nullable(z.string())),
      browser_id: z.optional(z.nullable(z.string())),
      visitor_fingerprint: z.optional(z.nullable(z.string())),
      browser_fingerprint: z.optional(z.nullable(z.string())),
      hardware_fingerprint: z.optional(z.nullable(z.string())),
      network_fingerprint: z.optional(z.nullable(z.string())),
      expires_at: z.optional(z.nullable(z.string())),
      cidr_block: z.optional(z.nullable(z.string())),
      country_code: z.optional(z.nullable(z.string())),
      asn: z.optional(z.nullable(z.string())),
    }),
);

const FraudVerdictReasonsListResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      verdict_reason_actions: z.array(VerdictReasonAction()),
      status_code: z.number(),
    }),
);

const FraudVerdictReasonsOverrideResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      verdict_reason_action: VerdictReasonAction(),
      status_code: z.number(),
    }),
);

const GitLabOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const GithubOAuthExchangeFactor = once(
  (): Schema =>
    z.looseObject({
      email_id: z.string(),
    }),
);

const GithubOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const GithubProviderInfo = once(
  (): Schema =>
    z.looseObject({
      provider_subject: z.string(),
      provider_tenant_ids: z.array(z.string()),
      access_token: z.string(),
      scopes: z.array(z.string()),
    }),
);

const GoogleOAuthExchangeFactor = once(
  (): Schema =>
    z.looseObject({
      email_id: z.string(),
    }),
);

const GoogleOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const Group = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
      display: z.string(),
    }),
);

const GroupImplicitRoleAssignment = once(
  (): Schema =>
    z.looseObject({
      role_id: z.string(),
      group: z.string(),
    }),
);

const HubspotOAuthExchangeFactor = once(
  (): Schema =>
    z.looseObject({
      email_id: z.string(),
    }),
);

const HubspotOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const HubspotProviderInfo = once(
  (): Schema =>
    z.looseObject({
      provider_subject: z.string(),
      provider_tenant_id: z.string(),
      access_token: z.string(),
      access_token_expires_in: z.number(),
      scopes: z.array(z.string()),
      refresh_token: z.optional(z.nullable(z.string())),
    }),
);

const IMs = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
      type: z.string(),
      primary: z.boolean(),
    }),
);

const IPGeoProperties = once(
  (): Schema =>
    z.looseObject({
      city: z.string(),
      region: z.string(),
      country: z.string(),
    }),
);

const ImpersonatedFactor = once(
  (): Schema =>
    z.looseObject({
      impersonator_id: z.string(),
      impersonator_email_address: z.string(),
    }),
);

const InstagramOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const IntrospectTokenRawResponse = once(
  (): Schema =>
    z.looseObject({
      active: z.boolean(),
      request_id: z.string(),
      status_code: z.number(),
      sub: z.optional(z.nullable(z.string())),
      scope: z.optional(z.nullable(z.string())),
      aud: z.optional(z.nullable(z.array(z.string()))),
      exp: z.optional(z.nullable(z.number())),
      iat: z.optional(z.nullable(z.number())),
      iss: z.optional(z.nullable(z.string())),
      nbf: z.optional(z.nullable(z.number())),
      client_id: z.optional(z.nullable(z.string())),
      token_type: z.optional(z.nullable(z.string())),
      'https://stytch.com/organization': z.optional(z.nullable(OrganizationClaim())),
    }),
);

const JWK = once(
  (): Schema =>
    z.looseObject({
      kty: z.string(),
      use: z.string(),
      key_ops: z.array(z.string()),
      alg: z.string(),
      kid: z.string(),
      x5c: z.array(z.string()),
      x5tS256: z.string(),
      n: z.string(),
      e: z.string(),
    }),
);

const LinkedInOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const LudsFeedback = once(
  (): Schema =>
    z.looseObject({
      has_lower_case: z.boolean(),
      has_upper_case: z.boolean(),
      has_digit: z.boolean(),
      has_symbol: z.boolean(),
      missing_complexity: z.number(),
      missing_characters: z.number(),
    }),
);

const M2MClient = once(
  (): Schema =>
    z.looseObject({
      client_id: z.string(),
      client_name: z.string(),
      client_description: z.string(),
      status: z.string(),
      scopes: z.array(z.string()),
      client_secret_last_four: z.string(),
      trusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      next_client_secret_last_four: z.optional(z.nullable(z.string())),
    }),
);

const M2MClientWithClientSecret = once(
  (): Schema =>
    z.looseObject({
      client_id: z.string(),
      client_secret: z.string(),
      client_name: z.string(),
      client_description: z.string(),
      status: z.string(),
      scopes: z.array(z.string()),
      client_secret_last_four: z.string(),
      trusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      next_client_secret_last_four: z.optional(z.nullable(z.string())),
    }),
);

const M2MClientWithNextClientSecret = once(
  (): Schema =>
    z.looseObject({
      client_id: z.string(),
      next_client_secret: z.string(),
      client_name: z.string(),
      client_description: z.string(),
      status: z.string(),
      scopes: z.array(z.string()),
      client_secret_last_four: z.string(),
      trusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      next_client_secret_last_four: z.optional(z.nullable(z.string())),
    }),
);

const M2MClientsCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      m2m_client: M2MClientWithClientSecret(),
      status_code: z.number(),
    }),
);

const M2MClientsDeleteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      client_id: z.string(),
      status_code: z.number(),
    }),
);

const M2MClientsGetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      m2m_client: M2MClient(),
      status_code: z.number(),
    }),
);

const M2MClientsSearchResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      m2m_clients: z.array(M2MClient()),
      results_metadata: M2MResultsMetadata(),
      status_code: z.number(),
    }),
);

const M2MClientsSecretsRotateCancelResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      m2m_client: M2MClient(),
      status_code: z.number(),
    }),
);

const M2MClientsSecretsRotateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      m2m_client: M2MClient(),
      status_code: z.number(),
    }),
);

const M2MClientsSecretsRotateStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      m2m_client: M2MClientWithNextClientSecret(),
      status_code: z.number(),
    }),
);

const M2MClientsUpdateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      m2m_client: M2MClient(),
      status_code: z.number(),
    }),
);

const M2MResultsMetadata = once(
  (): Schema =>
    z.looseObject({
      total: z.number(),
      next_cursor: z.optional(z.nullable(z.string())),
    }),
);

const M2MSearchQuery = once(
  (): Schema =>
    z.looseObject({
      operator: z.string(),
      operands: z.array(M2MSearchQueryOperand()),
    }),
);

const M2MSearchQueryOperand = once(
  (): Schema =>
    z.union([M2MSearchQueryOperand_client_id(), M2MSearchQueryOperand_client_name(), M2MSearchQueryOperand_scopes()]),
);

const M2MSearchQueryOperand_client_id = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const M2MSearchQueryOperand_client_name = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const M2MSearchQueryOperand_scopes = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const M2MTokenRawResponse = once(
  (): Schema =>
    z.looseObject({
      access_token: z.string(),
      token_type: z.string(),
      expires_in: z.number(),
      status_code: z.number(),
      request_id: z.string(),
    }),
);

const MD5Config = once(
  (): Schema =>
    z.looseObject({
      prepend_salt: z.string(),
      append_salt: z.string(),
    }),
);

const Manager = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
      ref: z.string(),
      display_name: z.string(),
    }),
);

const Member = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      member_id: z.string(),
      email_address: z.string(),
      status: z.string(),
      name: z.string(),
      sso_registrations: z.array(SSORegistration()),
      is_breakglass: z.boolean(),
      member_password_id: z.string(),
      oauth_registrations: z.array(OAuthRegistration()),
      email_address_verified: z.boolean(),
      mfa_phone_number_verified: z.boolean(),
      is_admin: z.boolean(),
      totp_registration_id: z.string(),
      retired_email_addresses: z.array(RetiredEmail()),
      is_locked: z.boolean(),
      mfa_enrolled: z.boolean(),
      mfa_phone_number: z.string(),
      default_mfa_method: z.string(),
      roles: z.array(MemberRole()),
      trusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      untrusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      created_at: z.optional(z.nullable(z.string())),
      updated_at: z.optional(z.nullable(z.string())),
      scim_registration: z.optional(z.nullable(SCIMRegistration())),
      external_id: z.optional(z.nullable(z.string())),
      lock_created_at: z.optional(z.nullable(z.string())),
      lock_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const MemberConnectedApp = once(
  (): Schema =>
    z.looseObject({
      connected_app_id: z.string(),
      name: z.string(),
      description: z.string(),
      client_type: z.string(),
      scopes_granted: z.string(),
      logo_url: z.optional(z.nullable(z.string())),
    }),
);

const MemberOptions = once(
  (): Schema =>
    z.looseObject({
      mfa_phone_number: z.string(),
      totp_registration_id: z.string(),
    }),
);

const MemberRole = once(
  (): Schema =>
    z.looseObject({
      role_id: z.string(),
      sources: z.array(MemberRoleSource()),
    }),
);

const MemberRoleSource = once(
  (): Schema =>
    z.looseObject({
      type: z.string(),
      details: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    }),
);

const MemberSearchOperand = once(
  (): Schema =>
    z.union([
      MemberSearchOperand_member_ids(),
      MemberSearchOperand_member_emails(),
      MemberSearchOperand_member_email_fuzzy(),
      MemberSearchOperand_member_is_breakglass(),
      MemberSearchOperand_statuses(),
      MemberSearchOperand_member_phone_numbers(),
      MemberSearchOperand_member_phone_number_fuzzy(),
    ]),
);

const MemberSearchOperand_member_email_fuzzy = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const MemberSearchOperand_member_emails = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const MemberSearchOperand_member_ids = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const MemberSearchOperand_member_is_breakglass = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.boolean(),
    }),
);

const MemberSearchOperand_member_phone_number_fuzzy = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const MemberSearchOperand_member_phone_numbers = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const MemberSearchOperand_statuses = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const MemberSession = once(
  (): Schema =>
    z.looseObject({
      member_session_id: z.string(),
      member_id: z.string(),
      started_at: z.string(),
      last_accessed_at: z.string(),
      expires_at: z.string(),
      authentication_factors: z.array(AuthenticationFactor()),
      organization_id: z.string(),
      roles: z.array(z.string()),
      organization_slug: z.string(),
      custom_claims: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    }),
);

const Membership = once(
  (): Schema =>
    z.looseObject({
      type: z.string(),
      details: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      member: z.optional(z.nullable(Member())),
    }),
);

const Metadata = once(
  (): Schema =>
    z.looseObject({
      external_id: z.optional(z.nullable(z.string())),
      organization_id: z.optional(z.nullable(z.string())),
      user_action: z.optional(z.nullable(z.string())),
    }),
);

const MetadataInput = once(
  (): Schema =>
    z.looseObject({
      external_id: z.optional(z.string()),
      organization_id: z.optional(z.string()),
      user_action: z.optional(z.string()),
    }),
);

const MfaRequired = once(
  (): Schema =>
    z.looseObject({
      member_options: z.optional(z.nullable(MemberOptions())),
      secondary_auth_initiated: z.optional(z.nullable(z.string())),
    }),
);

const MicrosoftOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const NetworkProperties = once(
  (): Schema =>
    z.looseObject({
      ip_address: z.string(),
      asn: ASNProperties(),
      ip_geolocation: IPGeoProperties(),
      is_proxy: z.boolean(),
      is_vpn: z.boolean(),
    }),
);

const OAuthAccessTokenExchangeFactor = once(
  (): Schema =>
    z.looseObject({
      client_id: z.string(),
    }),
);

const OAuthRegistration = once(
  (): Schema =>
    z.looseObject({
      provider_type: z.string(),
      provider_subject: z.string(),
      member_oauth_registration_id: z.string(),
      profile_picture_url: z.optional(z.nullable(z.string())),
      locale: z.optional(z.nullable(z.string())),
    }),
);

const OIDCConnection = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      connection_id: z.string(),
      status: z.string(),
      display_name: z.string(),
      redirect_url: z.string(),
      client_id: z.string(),
      client_secret: z.string(),
      issuer: z.string(),
      authorization_url: z.string(),
      token_url: z.string(),
      userinfo_url: z.string(),
      jwks_url: z.string(),
      identity_provider: z.string(),
      custom_scopes: z.string(),
      attribute_mapping: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    }),
);

const OIDCProviderInfo = once(
  (): Schema =>
    z.looseObject({
      provider_subject: z.string(),
      id_token: z.string(),
      access_token: z.string(),
      access_token_expires_in: z.number(),
      scopes: z.array(z.string()),
      connection_id: z.string(),
      refresh_token: z.optional(z.nullable(z.string())),
    }),
);

const OIDCSSOFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_id: z.string(),
      external_id: z.string(),
    }),
);

const OrgPolicy = once(
  (): Schema =>
    z.looseObject({
      roles: z.array(PolicyRole()),
    }),
);

const Organization = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      organization_name: z.string(),
      organization_logo_url: z.string(),
      organization_slug: z.string(),
      sso_jit_provisioning: z.string(),
      sso_jit_provisioning_allowed_connections: z.array(z.string()),
      sso_active_connections: z.array(ActiveSSOConnection()),
      email_allowed_domains: z.array(z.string()),
      email_jit_provisioning: z.string(),
      email_invites: z.string(),
      auth_methods: z.string(),
      allowed_auth_methods: z.array(z.string()),
      mfa_policy: z.string(),
      rbac_email_implicit_role_assignments: z.array(EmailImplicitRoleAssignment()),
      mfa_methods: z.string(),
      allowed_mfa_methods: z.array(z.string()),
      oauth_tenant_jit_provisioning: z.string(),
      claimed_email_domains: z.array(z.string()),
      first_party_connected_apps_allowed_type: z.string(),
      allowed_first_party_connected_apps: z.array(z.string()),
      third_party_connected_apps_allowed_type: z.string(),
      allowed_third_party_connected_apps: z.array(z.string()),
      custom_roles: z.array(CustomRole()),
      trusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      created_at: z.optional(z.nullable(z.string())),
      updated_at: z.optional(z.nullable(z.string())),
      organization_external_id: z.optional(z.nullable(z.string())),
      sso_default_connection_id: z.optional(z.nullable(z.string())),
      scim_active_connection: z.optional(z.nullable(ActiveSCIMConnection())),
      allowed_oauth_tenants: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    }),
);

const OrganizationClaim = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      slug: z.string(),
    }),
);

const OrganizationConnectedApp = once(
  (): Schema =>
    z.looseObject({
      connected_app_id: z.string(),
      name: z.string(),
      description: z.string(),
      client_type: z.string(),
      logo_url: z.optional(z.nullable(z.string())),
    }),
);

const OrganizationConnectedAppActiveMember = once(
  (): Schema =>
    z.looseObject({
      member_id: z.string(),
      granted_scopes: z.array(z.string()),
    }),
);

const OrganizationSearchOperand = once(
  (): Schema =>
    z.union([
      OrganizationSearchOperand_organization_ids(),
      OrganizationSearchOperand_organization_slugs(),
      OrganizationSearchOperand_organization_name_fuzzy(),
      OrganizationSearchOperand_organization_slug_fuzzy(),
      OrganizationSearchOperand_member_emails(),
      OrganizationSearchOperand_member_email_fuzzy(),
      OrganizationSearchOperand_allowed_domains(),
      OrganizationSearchOperand_allowed_domain_fuzzy(),
      OrganizationSearchOperand_claimed_email_domains(),
      OrganizationSearchOperand_has_active_sso_connection(),
      OrganizationSearchOperand_sso_connection_id(),
    ]),
);

const OrganizationSearchOperand_allowed_domain_fuzzy = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const OrganizationSearchOperand_allowed_domains = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const OrganizationSearchOperand_claimed_email_domains = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const OrganizationSearchOperand_has_active_sso_connection = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.boolean(),
    }),
);

const OrganizationSearchOperand_member_email_fuzzy = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const OrganizationSearchOperand_member_emails = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const OrganizationSearchOperand_organization_ids = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const OrganizationSearchOperand_organization_name_fuzzy = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const OrganizationSearchOperand_organization_slug_fuzzy = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const OrganizationSearchOperand_organization_slugs = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const OrganizationSearchOperand_sso_connection_id = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const PBKDF2Config = once(
  (): Schema =>
    z.looseObject({
      salt: z.string(),
      iteration_amount: z.int(),
      key_length: z.int(),
      algorithm: z.string(),
    }),
);

const PhoneNumberFactor = once(
  (): Schema =>
    z.looseObject({
      phone_id: z.string(),
      phone_number: z.string(),
    }),
);

const Photo = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
      type: z.string(),
      primary: z.boolean(),
    }),
);

const Policy = once(
  (): Schema =>
    z.looseObject({
      roles: z.array(PolicyRole()),
      resources: z.array(PolicyResource()),
      scopes: z.array(PolicyScope()),
    }),
);

const PolicyResource = once(
  (): Schema =>
    z.looseObject({
      resource_id: z.string(),
      description: z.string(),
      actions: z.array(z.string()),
    }),
);

const PolicyRole = once(
  (): Schema =>
    z.looseObject({
      role_id: z.string(),
      description: z.string(),
      permissions: z.array(PolicyRolePermission()),
    }),
);

const PolicyRolePermission = once(
  (): Schema =>
    z.looseObject({
      resource_id: z.string(),
      actions: z.array(z.string()),
    }),
);

const PolicyScope = once(
  (): Schema =>
    z.looseObject({
      scope: z.string(),
      description: z.string(),
      permissions: z.array(PolicyScopePermission()),
    }),
);

const PolicyScopePermission = once(
  (): Schema =>
    z.looseObject({
      resource_id: z.string(),
      actions: z.array(z.string()),
    }),
);

const PrimaryRequired = once(
  (): Schema =>
    z.looseObject({
      allowed_auth_methods: z.array(z.string()),
    }),
);

const ProjectMetric = once(
  (): Schema =>
    z.looseObject({
      metric_type: z.string(),
      count: z.number(),
    }),
);

const ProjectMetricsResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      project_id: z.string(),
      metrics: z.array(ProjectMetric()),
      status_code: z.number(),
    }),
);

const Properties = once(
  (): Schema =>
    z.looseObject({
      network_properties: NetworkProperties(),
      browser_properties: BrowserProperties(),
    }),
);

const RecoveryCodeFactor = once(
  (): Schema =>
    z.looseObject({
      totp_recovery_code_id: z.string(),
    }),
);

const RetiredEmail = once(
  (): Schema =>
    z.looseObject({
      email_id: z.string(),
      email_address: z.string(),
    }),
);

const Role = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
      type: z.string(),
      primary: z.boolean(),
    }),
);

const Rule = once(
  (): Schema =>
    z.looseObject({
      rule_type: z.string(),
      action: z.string(),
      created_at: z.string(),
      visitor_id: z.optional(z.nullable(z.string())),
      browser_id: z.optional(z.nullable(z.string())),
      visitor_fingerprint: z.optional(z.nullable(z.string())),
      browser_fingerprint: z.optional(z.nullable(z.string())),
      hardware_fingerprint: z.optional(z.nullable(z.string())),
      network_fingerprint: z.optional(z.nullable(z.string())),
      cidr_block: z.optional(z.nullable(z.string())),
      country_code: z.optional(z.nullable(z.string())),
      asn: z.optional(z.nullable(z.string())),
      description: z.optional(z.nullable(z.string())),
      expires_at: z.optional(z.nullable(z.string())),
      last_updated_at: z.optional(z.nullable(z.string())),
    }),
);

const SAMLConnection = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      connection_id: z.string(),
      status: z.string(),
      idp_entity_id: z.string(),
      display_name: z.string(),
      idp_sso_url: z.string(),
      acs_url: z.string(),
      audience_uri: z.string(),
      signing_certificates: z.array(X509Certificate()),
      verification_certificates: z.array(X509Certificate()),
      encryption_private_keys: z.array(EncryptionPrivateKey()),
      saml_connection_implicit_role_assignments: z.array(SAMLConnectionImplicitRoleAssignment()),
      saml_group_implicit_role_assignments: z.array(SAMLGroupImplicitRoleAssignment()),
      alternative_audience_uri: z.string(),
      identity_provider: z.string(),
      nameid_format: z.string(),
      alternative_acs_url: z.string(),
      idp_initiated_auth_disabled: z.boolean(),
      allow_gateway_callback: z.boolean(),
      attribute_mapping: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    }),
);

const SAMLConnectionImplicitRoleAssignment = once(
  (): Schema =>
    z.looseObject({
      role_id: z.string(),
    }),
);

const SAMLGroupImplicitRoleAssignment = once(
  (): Schema =>
    z.looseObject({
      role_id: z.string(),
      group: z.string(),
    }),
);

const SAMLSSOFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_id: z.string(),
      external_id: z.string(),
    }),
);

const SCIMAttributes = once(
  (): Schema =>
    z.looseObject({
      user_name: z.string(),
      id: z.string(),
      external_id: z.string(),
      active: z.boolean(),
      groups: z.array(Group()),
      display_name: z.string(),
      nick_name: z.string(),
      profile_url: z.string(),
      user_type: z.string(),
      title: z.string(),
      preferred_language: z.string(),
      locale: z.string(),
      timezone: z.string(),
      emails: z.array(B2BSCIMEmail()),
      phone_numbers: z.array(B2BSCIMPhoneNumber()),
      addresses: z.array(Address()),
      ims: z.array(IMs()),
      photos: z.array(Photo()),
      entitlements: z.array(Entitlement()),
      roles: z.array(Role()),
      x509certificates: z.array(B2BSCIMX509Certificate()),
      name: z.optional(z.nullable(B2BSCIMName())),
      enterprise_extension: z.optional(z.nullable(EnterpriseExtension())),
    }),
);

const SCIMConnection = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      connection_id: z.string(),
      status: z.string(),
      display_name: z.string(),
      identity_provider: z.string(),
      base_url: z.string(),
      bearer_token_last_four: z.string(),
      scim_group_implicit_role_assignments: z.array(SCIMGroupImplicitRoleAssignments()),
      next_bearer_token_last_four: z.string(),
      bearer_token_expires_at: z.optional(z.nullable(z.string())),
      next_bearer_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const SCIMConnectionWithNextToken = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      connection_id: z.string(),
      status: z.string(),
      display_name: z.string(),
      base_url: z.string(),
      identity_provider: z.string(),
      bearer_token_last_four: z.string(),
      next_bearer_token: z.string(),
      scim_group_implicit_role_assignments: z.array(SCIMGroupImplicitRoleAssignments()),
      bearer_token_expires_at: z.optional(z.nullable(z.string())),
      next_bearer_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const SCIMConnectionWithToken = once(
  (): Schema =>
    z.looseObject({
      organization_id: z.string(),
      connection_id: z.string(),
      status: z.string(),
      display_name: z.string(),
      identity_provider: z.string(),
      base_url: z.string(),
      bearer_token: z.string(),
      scim_group_implicit_role_assignments: z.array(SCIMGroupImplicitRoleAssignments()),
      bearer_token_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const SCIMGroup = once(
  (): Schema =>
    z.looseObject({
      group_id: z.string(),
      group_name: z.string(),
      organization_id: z.string(),
      connection_id: z.string(),
    }),
);

const SCIMGroupImplicitRoleAssignments = once(
  (): Schema =>
    z.looseObject({
      role_id: z.string(),
      group_id: z.string(),
      group_name: z.string(),
    }),
);

const SCIMRegistration = once(
  (): Schema =>
    z.looseObject({
      connection_id: z.string(),
      registration_id: z.string(),
      external_id: z.optional(z.nullable(z.string())),
      scim_attributes: z.optional(z.nullable(SCIMAttributes())),
    }),
);

const SHA1Config = once(
  (): Schema =>
    z.looseObject({
      prepend_salt: z.string(),
      append_salt: z.string(),
    }),
);

const SHA512Config = once(
  (): Schema =>
    z.looseObject({
      prepend_salt: z.string(),
      append_salt: z.string(),
    }),
);

const SSORegistration = once(
  (): Schema =>
    z.looseObject({
      connection_id: z.string(),
      external_id: z.string(),
      registration_id: z.string(),
      sso_attributes: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    }),
);

const SalesforceOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const ScryptConfig = once(
  (): Schema =>
    z.looseObject({
      salt: z.string(),
      n_parameter: z.int(),
      r_parameter: z.int(),
      p_parameter: z.int(),
      key_length: z.int(),
    }),
);

const SearchQuery = once(
  (): Schema =>
    z.looseObject({
      operator: z.string(),
      operands: z.array(SearchQueryOperand()),
    }),
);

const SearchQueryOperand = once(
  (): Schema => z.union([OrganizationSearchOperand(), MemberSearchOperand(), SearchQueryOperand_other()]),
);

const SearchQueryOperand_other = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
    }),
);

const ShopifyOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const SlackOAuthExchangeFactor = once(
  (): Schema =>
    z.looseObject({
      email_id: z.string(),
    }),
);

const SlackOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const SlackProviderInfo = once(
  (): Schema =>
    z.looseObject({
      provider_subject: z.string(),
      provider_tenant_id: z.string(),
      access_token: z.string(),
      scopes: z.array(z.string()),
      bot_access_token: z.string(),
      bot_scopes: z.array(z.string()),
    }),
);

const SnapchatOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const SpotifyOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const SteamOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const TikTokOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const TrustedAuthTokenFactor = once(
  (): Schema =>
    z.looseObject({
      token_id: z.string(),
    }),
);

const TwitchOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const TwitterOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const Verdict = once(
  (): Schema =>
    z.looseObject({
      action: z.string(),
      reasons: z.array(z.string()),
      detected_device_type: z.string(),
      is_authentic_device: z.boolean(),
      verdict_reason_overrides: z.array(VerdictReasonOverride()),
      rule_match_type: z.optional(z.nullable(z.string())),
      rule_match_identifier: z.optional(z.nullable(z.string())),
    }),
);

const VerdictReasonAction = once(
  (): Schema =>
    z.looseObject({
      verdict_reason: z.string(),
      default_action: z.string(),
      override_action: z.optional(z.nullable(z.string())),
      override_created_at: z.optional(z.nullable(z.string())),
      override_description: z.optional(z.nullable(z.string())),
    }),
);

const VerdictReasonOverride = once(
  (): Schema =>
    z.looseObject({
      verdict_reason: z.string(),
      override_action: z.string(),
    }),
);

const WebAuthnFactor = once(
  (): Schema =>
    z.looseObject({
      webauthn_registration_id: z.string(),
      domain: z.string(),
      user_agent: z.optional(z.nullable(z.string())),
    }),
);

const X509Certificate = once(
  (): Schema =>
    z.looseObject({
      certificate_id: z.string(),
      certificate: z.string(),
      issuer: z.string(),
      created_at: z.optional(z.nullable(z.string())),
      expires_at: z.optional(z.nullable(z.string())),
      updated_at: z.optional(z.nullable(z.string())),
    }),
);

const YahooOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
    }),
);

const ZxcvbnFeedback = once(
  (): Schema =>
    z.looseObject({
      warning: z.string(),
      suggestions: z.array(z.string()),
    }),
);

/** The schemas of every operation, by its name. */
export const schemas: Schemas = new Map([
  [
    'connectedApp.clients.secrets.rotateStart',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => ConnectedAppsClientsSecretsRotateStartResponse(),
    },
  ],
  [
    'connectedApp.clients.secrets.rotateCancel',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => ConnectedAppsClientsSecretsRotateCancelResponse(),
    },
  ],
  [
    'connectedApp.clients.secrets.rotate',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => ConnectedAppsClientsSecretsRotateResponse(),
    },
  ],
  [
    'connectedApp.clients.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => ConnectedAppsClientsGetResponse(),
    },
  ],
  [
    'connectedApp.clients.update',
    {
      fields: [
        'client_name',
        'client_description',
        'redirect_urls',
        'full_access_allowed',
        'access_token_expiry_minutes',
        'access_token_custom_audience',
        'access_token_template_content',
        'post_logout_redirect_urls',
        'logo_url',
        'bypass_consent_for_offline_access',
        'id_token_template_content',
      ],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
          client_name: z.optional(z.string()),
          client_description: z.optional(z.string()),
          redirect_urls: z.optional(z.array(z.string())),
          full_access_allowed: z.optional(z.boolean()),
          access_token_expiry_minutes: z.optional(z.int()),
          access_token_custom_audience: z.optional(z.string()),
          access_token_template_content: z.optional(z.string()),
          post_logout_redirect_urls: z.optional(z.array(z.string())),
          logo_url: z.optional(z.string()),
          bypass_consent_for_offline_access: z.optional(z.boolean()),
          id_token_template_content: z.optional(z.string()),
        }),
      response: (): Schema => ConnectedAppsClientsUpdateResponse(),
    },
  ],
  [
    'connectedApp.clients.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => ConnectedAppsClientsDeleteResponse(),
    },
  ],
  [
    'connectedApp.clients.search',
    {
      fields: ['cursor', 'limit'],
      params: (): Schema =>
        z.looseObject({
          cursor: z.optional(z.string()),
          limit: z.optional(z.int()),
        }),
      response: (): Schema => ConnectedAppsClientsSearchResponse(),
    },
  ],
  [
    'connectedApp.clients.create',
    {
      fields: [
        'client_type',
        'client_name',
        'client_description',
        'redirect_urls',
        'full_access_allowed',
        'access_token_expiry_minutes',
        'access_token_custom_audience',
        'access_token_template_content',
        'post_logout_redirect_urls',
        'logo_url',
        'bypass_consent_for_offline_access',
        'id_token_template_content',
      ],
      params: (): Schema =>
        z.looseObject({
          client_type: z.string(),
          client_name: z.optional(z.string()),
          client_description: z.optional(z.string()),
          redirect_urls: z.optional(z.array(z.string())),
          full_access_allowed: z.optional(z.boolean()),
          access_token_expiry_minutes: z.optional(z.int()),
          access_token_custom_audience: z.optional(z.string()),
          access_token_template_content: z.optional(z.string()),
          post_logout_redirect_urls: z.optional(z.array(z.string())),
          logo_url: z.optional(z.string()),
          bypass_consent_for_offline_access: z.optional(z.boolean()),
          id_token_template_content: z.optional(z.string()),
        }),
      response: (): Schema => ConnectedAppsClientsCreateResponse(),
    },
  ],
  [
    'debug.whoami',
    {
      fields: [],
      params: (): Schema => z.looseObject({}),
      response: (): Schema => DebugWhoamiResponse(),
    },
  ],
  [
    'discovery.intermediateSessions.exchange',
    {
      fields: [
        'intermediate_session_token',
        'organization_id',
        'session_duration_minutes',
        'session_custom_claims',
        'locale',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          intermediate_session_token: z.string(),
          organization_id: z.string(),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          locale: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BDiscoveryIntermediateSessionsExchangeResponse(),
    },
  ],
  [
    'discovery.organizations.create',
    {
      fields: [
        'intermediate_session_token',
        'session_duration_minutes',
        'session_custom_claims',
        'organization_name',
        'organization_slug',
        'organization_external_id',
        'organization_logo_url',
        'trusted_metadata',
        'sso_jit_provisioning',
        'email_allowed_domains',
        'email_jit_provisioning',
        'email_invites',
        'auth_methods',
        'allowed_auth_methods',
        'mfa_policy',
        'rbac_email_implicit_role_assignments',
        'mfa_methods',
        'allowed_mfa_methods',
        'oauth_tenant_jit_provisioning',
        'allowed_oauth_tenants',
        'first_party_connected_apps_allowed_type',
        'allowed_first_party_connected_apps',
        'third_party_connected_apps_allowed_type',
        'allowed_third_party_connected_apps',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          intermediate_session_token: z.string(),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          organization_name: z.optional(z.string()),
          organization_slug: z.optional(z.string()),
          organization_external_id: z.optional(z.string()),
          organization_logo_url: z.optional(z.string()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          sso_jit_provisioning: z.optional(z.string()),
          email_allowed_domains: z.optional(z.array(z.string())),
          email_jit_provisioning: z.optional(z.string()),
          email_invites: z.optional(z.string()),
          auth_methods: z.optional(z.string()),
          allowed_auth_methods: z.optional(z.array(z.string())),
          mfa_policy: z.optional(z.string()),
          rbac_email_implicit_role_assignments: z.optional(z.array(EmailImplicitRoleAssignment())),
          mfa_methods: z.optional(z.string()),
          allowed_mfa_methods: z.optional(z.array(z.string())),
          oauth_tenant_jit_provisioning: z.optional(z.string()),
          allowed_oauth_tenants: z.optional(z.record(z.string(), z.unknown())),
          first_party_connected_apps_allowed_type: z.optional(z.string()),
          allowed_first_party_connected_apps: z.optional(z.array(z.string())),
          third_party_connected_apps_allowed_type: z.optional(z.string()),
          allowed_third_party_connected_apps: z.optional(z.array(z.string())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BDiscoveryOrganizationsCreateResponse(),
    },
  ],
  [
    'discovery.organizations.list',
    {
      fields: ['intermediate_session_token', 'session_token', 'session_jwt'],
      params: (): Schema =>
        z.looseObject({
          intermediate_session_token: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
        }),
      response: (): Schema => B2BDiscoveryOrganizationsListResponse(),
    },
  ],
  [
    'fraud.fingerprint.lookup',
    {
      fields: ['telemetry_id', 'external_metadata'],
      params: (): Schema =>
        z.looseObject({
          telemetry_id: z.string(),
          external_metadata: z.optional(MetadataInput()),
        }),
      response: (): Schema => FraudFingerprintLookupResponse(),
    },
  ],
  [
    'fraud.rules.set',
    {
      fields: [
        'action',
        'visitor_id',
        'browser_id',
        'visitor_fingerprint',
        'browser_fingerprint',
        'hardware_fingerprint',
        'network_fingerprint',
        'expires_in_minutes',
        'description',
        'cidr_block',
        'country_code',
        'asn',
      ],
      params: (): Schema =>
        z.looseObject({
          action: z.string(),
          visitor_id: z.optional(z.string()),
          browser_id: z.optional(z.string()),
          visitor_fingerprint: z.optional(z.string()),
          browser_fingerprint: z.optional(z.string()),
          hardware_fingerprint: z.optional(z.string()),
          network_fingerprint: z.optional(z.string()),
          expires_in_minutes: z.optional(z.int()),
          description: z.optional(z.string()),
          cidr_block: z.optional(z.string()),
          country_code: z.optional(z.string()),
          asn: z.optional(z.string()),
        }),
      response: (): Schema => FraudRulesSetResponse(),
    },
  ],
  [
    'fraud.rules.list',
    {
      fields: ['cursor', 'limit'],
      params: (): Schema =>
        z.looseObject({
          cursor: z.optional(z.string()),
          limit: z.optional(z.int()),
        }),
      response: (): Schema => FraudRulesListResponse(),
    },
  ],
  [
    'fraud.verdictReasons.override',
    {
      fields: ['verdict_reason', 'override_action', 'override_description'],
      params: (): Schema =>
        z.looseObject({
          verdict_reason: z.string(),
          override_action: z.string(),
          override_description: z.optional(z.string()),
        }),
      response: (): Schema => FraudVerdictReasonsOverrideResponse(),
    },
  ],
  [
    'fraud.verdictReasons.list',
    {
      fields: ['overrides_only'],
      params: (): Schema =>
        z.looseObject({
          overrides_only: z.optional(z.boolean()),
        }),
      response: (): Schema => FraudVerdictReasonsListResponse(),
    },
  ],
  [
    'fraud.email.risk',
    {
      fields: ['email_address'],
      params: (): Schema =>
        z.looseObject({
          email_address: z.string(),
        }),
      response: (): Schema => FraudEmailRiskResponse(),
    },
  ],
  [
    'idp.oauth.authorizeStart',
    {
      fields: [
        'client_id',
        'redirect_uri',
        'response_type',
        'scopes',
        'organization_id',
        'member_id',
        'session_token',
        'session_jwt',
        'prompt',
      ],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
          redirect_uri: z.string(),
          response_type: z.string(),
          scopes: z.array(z.string()),
          organization_id: z.optional(z.string()),
          member_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          prompt: z.optional(z.string()),
        }),
      response: (): Schema => B2BIDPOAuthAuthorizeStartResponse(),
    },
  ],
  [
    'idp.oauth.authorize',
    {
      fields: [
        'consent_granted',
        'scopes',
        'client_id',
        'redirect_uri',
        'response_type',
        'organization_id',
        'member_id',
        'session_token',
        'session_jwt',
        'prompt',
        'state',
        'nonce',
        'code_challenge',
        'resources',
      ],
      params: (): Schema =>
        z.looseObject({
          consent_granted: z.boolean(),
          scopes: z.array(z.string()),
          client_id: z.string(),
          redirect_uri: z.string(),
          response_type: z.string(),
          organization_id: z.optional(z.string()),
          member_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          prompt: z.optional(z.string()),
          state: z.optional(z.string()),
          nonce: z.optional(z.string()),
          code_challenge: z.optional(z.string()),
          resources: z.optional(z.array(z.string())),
        }),
      response: (): Schema => B2BIDPOAuthAuthorizeResponse(),
    },
  ],
  [
    'idp.introspectTokenNetwork',
    {
      fields: ['token', 'client_id', 'client_secret', 'token_type_hint'],
      params: (): Schema =>
        z.looseObject({
          token: z.string(),
          client_id: z.string(),
          client_secret: z.optional(z.string()),
          token_type_hint: z.optional(z.string()),
        }),
      response: (): Schema => IntrospectTokenRawResponse(),
    },
  ],
  [
    'impersonation.authenticate',
    {
      fields: ['impersonation_token'],
      params: (): Schema =>
        z.looseObject({
          impersonation_token: z.string(),
        }),
      response: (): Schema => B2BImpersonationAuthenticateResponse(),
    },
  ],
  [
    'm2m.clients.secrets.rotateStart',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => M2MClientsSecretsRotateStartResponse(),
    },
  ],
  [
    'm2m.clients.secrets.rotateCancel',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => M2MClientsSecretsRotateCancelResponse(),
    },
  ],
  [
    'm2m.clients.secrets.rotate',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => M2MClientsSecretsRotateResponse(),
    },
  ],
  [
    'm2m.clients.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => M2MClientsGetResponse(),
    },
  ],
  [
    'm2m.clients.update',
    {
      fields: ['client_name', 'client_description', 'status', 'scopes', 'trusted_metadata'],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
          client_name: z.optional(z.string()),
          client_description: z.optional(z.string()),
          status: z.optional(z.string()),
          scopes: z.optional(z.array(z.string())),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
        }),
      response: (): Schema => M2MClientsUpdateResponse(),
    },
  ],
  [
    'm2m.clients.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
        }),
      response: (): Schema => M2MClientsDeleteResponse(),
    },
  ],
  [
    'm2m.clients.search',
    {
      fields: ['cursor', 'limit', 'query'],
      params: (): Schema =>
        z.looseObject({
          cursor: z.optional(z.string()),
          limit: z.optional(z.int()),
          query: z.optional(M2MSearchQuery()),
        }),
      response: (): Schema => M2MClientsSearchResponse(),
    },
  ],
  [
    'm2m.clients.create',
    {
      fields: ['scopes', 'client_id', 'client_secret', 'client_name', 'client_description', 'trusted_metadata'],
      params: (): Schema =>
        z.looseObject({
          scopes: z.array(z.string()),
          client_id: z.optional(z.string()),
          client_secret: z.optional(z.string()),
          client_name: z.optional(z.string()),
          client_description: z.optional(z.string()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
        }),
      response: (): Schema => M2MClientsCreateResponse(),
    },
  ],
  [
    'm2m.token',
    {
      fields: ['client_id', 'client_secret', 'scope'],
      params: (): Schema =>
        z.looseObject({
          client_id: z.string(),
          client_secret: z.string(),
          scope: z.optional(z.string()),
        }),
      response: (): Schema => M2MTokenRawResponse(),
    },
  ],
  [
    'magicLinks.email.discovery.send',
    {
      fields: [
        'email_address',
        'discovery_redirect_url',
        'pkce_code_challenge',
        'login_template_id',
        'locale',
        'discovery_expiration_minutes',
      ],
      params: (): Schema =>
        z.looseObject({
          email_address: z.string(),
          discovery_redirect_url: z.optional(z.string()),
          pkce_code_challenge: z.optional(z.string()),
          login_template_id: z.optional(z.string()),
          locale: z.optional(z.string()),
          discovery_expiration_minutes: z.optional(z.int()),
        }),
      response: (): Schema => B2BMagicLinksEmailDiscoverySendResponse(),
    },
  ],
  [
    'magicLinks.email.loginOrSignup',
    {
      fields: [
        'organization_id',
        'email_address',
        'login_redirect_url',
        'signup_redirect_url',
        'pkce_code_challenge',
        'login_template_id',
        'signup_template_id',
        'locale',
        'login_expiration_minutes',
        'signup_expiration_minutes',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          email_address: z.string(),
          login_redirect_url: z.optional(z.string()),
          signup_redirect_url: z.optional(z.string()),
          pkce_code_challenge: z.optional(z.string()),
          login_template_id: z.optional(z.string()),
          signup_template_id: z.optional(z.string()),
          locale: z.optional(z.string()),
          login_expiration_minutes: z.optional(z.int()),
          signup_expiration_minutes: z.optional(z.int()),
        }),
      response: (): Schema => B2BMagicLinksEmailLoginOrSignupResponse(),
    },
  ],
  [
    'magicLinks.email.invite',
    {
      fields: [
        'organization_id',
        'email_address',
        'invite_redirect_url',
        'invited_by_member_id',
        'name',
        'trusted_metadata',
        'untrusted_metadata',
        'invite_template_id',
        'locale',
        'roles',
        'invite_expiration_minutes',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          email_address: z.string(),
          invite_redirect_url: z.optional(z.string()),
          invited_by_member_id: z.optional(z.string()),
          name: z.optional(z.string()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          untrusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          invite_template_id: z.optional(z.string()),
          locale: z.optional(z.string()),
          roles: z.optional(z.array(z.string())),
          invite_expiration_minutes: z.optional(z.int()),
        }),
      response: (): Schema => B2BMagicLinksEmailInviteResponse(),
    },
  ],
  [
    'magicLinks.discovery.authenticate',
    {
      fields: ['discovery_magic_links_token', 'pkce_code_verifier'],
      params: (): Schema =>
        z.looseObject({
          discovery_magic_links_token: z.string(),
          pkce_code_verifier: z.optional(z.string()),
        }),
      response: (): Schema => B2BMagicLinksDiscoveryAuthenticateResponse(),
    },
  ],
  [
    'magicLinks.authenticate',
    {
      fields: [
        'magic_links_token',
        'pkce_code_verifier',
        'session_token',
        'session_jwt',
        'session_duration_minutes',
        'session_custom_claims',
        'locale',
        'intermediate_session_token',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          magic_links_token: z.string(),
          pkce_code_verifier: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          locale: z.optional(z.string()),
          intermediate_session_token: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BMagicLinksAuthenticateResponse(),
    },
  ],
  [
    'oauth.discovery.authenticate',
    {
      fields: [
        'discovery_oauth_token',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'pkce_code_verifier',
      ],
      params: (): Schema =>
        z.looseObject({
          discovery_oauth_token: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          pkce_code_verifier: z.optional(z.string()),
        }),
      response: (): Schema => B2BOAuthDiscoveryAuthenticateResponse(),
    },
  ],
  [
    'oauth.authenticate',
    {
      fields: [
        'oauth_token',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'pkce_code_verifier',
        'locale',
        'intermediate_session_token',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          oauth_token: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          pkce_code_verifier: z.optional(z.string()),
          locale: z.optional(z.string()),
          intermediate_session_token: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BOAuthAuthenticateResponse(),
    },
  ],
  [
    'otps.sms.send',
    {
      fields: [
        'organization_id',
        'member_id',
        'mfa_phone_number',
        'locale',
        'intermediate_session_token',
        'session_token',
        'session_jwt',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          mfa_phone_number: z.optional(z.string()),
          locale: z.optional(z.string()),
          intermediate_session_token: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
        }),
      response: (): Schema => B2BOTPSmsSendResponse(),
    },
  ],
  [
    'otps.sms.authenticate',
    {
      fields: [
        'organization_id',
        'member_id',
        'code',
        'intermediate_session_token',
        'session_token',
        'session_jwt',
        'session_duration_minutes',
        'session_custom_claims',
        'set_mfa_enrollment',
        'set_default_mfa',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          code: z.string(),
          intermediate_session_token: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          set_mfa_enrollment: z.optional(z.string()),
          set_default_mfa: z.optional(z.boolean()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BOTPSmsAuthenticateResponse(),
    },
  ],
  [
    'otps.email.discovery.send',
    {
      fields: ['email_address', 'login_template_id', 'locale', 'discovery_expiration_minutes'],
      params: (): Schema =>
        z.looseObject({
          email_address: z.string(),
          login_template_id: z.optional(z.string()),
          locale: z.optional(z.string()),
          discovery_expiration_minutes: z.optional(z.int()),
        }),
      response: (): Schema => B2BOTPEmailDiscoverySendResponse(),
    },
  ],
  [
    'otps.email.discovery.authenticate',
    {
      fields: ['email_address', 'code'],
      params: (): Schema =>
        z.looseObject({
          email_address: z.string(),
          code: z.string(),
        }),
      response: (): Schema => B2BOTPEmailDiscoveryAuthenticateResponse(),
    },
  ],
  [
    'otps.email.loginOrSignup',
    {
      fields: [
        'organization_id',
        'email_address',
        'login_template_id',
        'signup_template_id',
        'locale',
        'login_expiration_minutes',
        'signup_expiration_minutes',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          email_address: z.string(),
          login_template_id: z.optional(z.string()),
          signup_template_id: z.optional(z.string()),
          locale: z.optional(z.string()),
          login_expiration_minutes: z.optional(z.int()),
          signup_expiration_minutes: z.optional(z.int()),
        }),
      response: (): Schema => B2BOTPEmailLoginOrSignupResponse(),
    },
  ],
  [
    'otps.email.authenticate',
    {
      fields: [
        'organization_id',
        'email_address',
        'code',
        'session_token',
        'session_jwt',
        'intermediate_session_token',
        'session_duration_minutes',
        'session_custom_claims',
        'locale',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          email_address: z.string(),
          code: z.string(),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          intermediate_session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          locale: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BOTPEmailAuthenticateResponse(),
    },
  ],
  [
    'organizations.members.oauthProviders.google',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          include_refresh_token: z.optional(z.boolean()),
        }),
      response: (): Schema => B2BOrganizationsMembersOAuthProvidersGoogleResponse(),
    },
  ],
  [
    'organizations.members.oauthProviders.microsoft',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          include_refresh_token: z.optional(z.boolean()),
        }),
      response: (): Schema => B2BOrganizationsMembersOAuthProvidersMicrosoftResponse(),
    },
  ],
  [
    'organizations.members.oauthProviders.slack',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMembersOAuthProvidersSlackResponse(),
    },
  ],
  [
    'organizations.members.oauthProviders.hubspot',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          include_refresh_token: z.optional(z.boolean()),
        }),
      response: (): Schema => B2BOrganizationsMembersOAuthProvidersHubspotResponse(),
    },
  ],
  [
    'organizations.members.oauthProviders.github',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          include_refresh_token: z.optional(z.boolean()),
        }),
      response: (): Schema => B2BOrganizationsMembersOAuthProvidersGithubResponse(),
    },
  ],
  [
    'organizations.members.connectedApps.revoke',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          connected_app_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMembersConnectedAppsRevokeResponse(),
    },
  ],
  [
    'organizations.members.update',
    {
      fields: [
        'name',
        'trusted_metadata',
        'untrusted_metadata',
        'is_breakglass',
        'mfa_phone_number',
        'mfa_enrolled',
        'roles',
        'preserve_existing_sessions',
        'default_mfa_method',
        'email_address',
        'external_id',
        'unlink_email',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          name: z.optional(z.string()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          untrusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          is_breakglass: z.optional(z.boolean()),
          mfa_phone_number: z.optional(z.string()),
          mfa_enrolled: z.optional(z.boolean()),
          roles: z.optional(z.array(z.string())),
          preserve_existing_sessions: z.optional(z.boolean()),
          default_mfa_method: z.optional(z.string()),
          email_address: z.optional(z.string()),
          external_id: z.optional(z.string()),
          unlink_email: z.optional(z.boolean()),
        }),
      response: (): Schema => B2BOrganizationsMembersUpdateResponse(),
    },
  ],
  [
    'organizations.members.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMembersDeleteResponse(),
    },
  ],
  [
    'organizations.members.reactivate',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMembersReactivateResponse(),
    },
  ],
  [
    'organizations.members.deleteMFAPhoneNumber',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMembersDeleteMFAPhoneNumberResponse(),
    },
  ],
  [
    'organizations.members.deleteTOTP',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMembersDeleteTOTPResponse(),
    },
  ],
  [
    'organizations.members.search',
    {
      fields: ['organization_ids', 'cursor', 'limit', 'query'],
      params: (): Schema =>
        z.looseObject({
          organization_ids: z.array(z.string()),
          cursor: z.optional(z.string()),
          limit: z.optional(z.int()),
          query: z.optional(SearchQuery()),
        }),
      response: (): Schema => B2BOrganizationsMembersSearchResponse(),
    },
  ],
  [
    'organizations.members.deletePassword',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_password_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMembersDeletePasswordResponse(),
    },
  ],
  [
    'organizations.members.dangerouslyGet',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          member_id: z.string(),
          include_deleted: z.optional(z.boolean()),
        }),
      response: (): Schema => B2BOrganizationsMembersGetResponse(),
    },
  ],
  [
    'organizations.members.oidcProviders',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          include_refresh_token: z.optional(z.boolean()),
        }),
      response: (): Schema => B2BOrganizationsMembersOIDCProvidersResponse(),
    },
  ],
  [
    'organizations.members.unlinkRetiredEmail',
    {
      fields: ['email_id', 'email_address'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          email_id: z.optional(z.string()),
          email_address: z.optional(z.string()),
        }),
      response: (): Schema => B2BOrganizationsMembersUnlinkRetiredEmailResponse(),
    },
  ],
  [
    'organizations.members.startEmailUpdate',
    {
      fields: ['email_address', 'login_redirect_url', 'locale', 'login_template_id', 'delivery_method'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          email_address: z.string(),
          login_redirect_url: z.optional(z.string()),
          locale: z.optional(z.string()),
          login_template_id: z.optional(z.string()),
          delivery_method: z.optional(z.string()),
        }),
      response: (): Schema => B2BOrganizationsMembersStartEmailUpdateResponse(),
    },
  ],
  [
    'organizations.members.getConnectedApps',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMembersGetConnectedAppsResponse(),
    },
  ],
  [
    'organizations.members.deleteExternalId',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMembersDeleteExternalIdResponse(),
    },
  ],
  [
    'organizations.members.create',
    {
      fields: [
        'email_address',
        'name',
        'trusted_metadata',
        'untrusted_metadata',
        'create_member_as_pending',
        'is_breakglass',
        'mfa_phone_number',
        'mfa_enrolled',
        'roles',
        'external_id',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          email_address: z.string(),
          name: z.optional(z.string()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          untrusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          create_member_as_pending: z.optional(z.boolean()),
          is_breakglass: z.optional(z.boolean()),
          mfa_phone_number: z.optional(z.string()),
          mfa_enrolled: z.optional(z.boolean()),
          roles: z.optional(z.array(z.string())),
          external_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BOrganizationsMembersCreateResponse(),
    },
  ],
  [
    'organizations.members.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.optional(z.string()),
          email_address: z.optional(z.string()),
        }),
      response: (): Schema => B2BOrganizationsMembersGetResponse(),
    },
  ],
  [
    'organizations.create',
    {
      fields: [
        'organization_name',
        'organization_slug',
        'organization_logo_url',
        'trusted_metadata',
        'organization_external_id',
        'sso_jit_provisioning',
        'email_allowed_domains',
        'email_jit_provisioning',
        'email_invites',
        'auth_methods',
        'allowed_auth_methods',
        'mfa_policy',
        'rbac_email_implicit_role_assignments',
        'mfa_methods',
        'allowed_mfa_methods',
        'oauth_tenant_jit_provisioning',
        'allowed_oauth_tenants',
        'claimed_email_domains',
        'first_party_connected_apps_allowed_type',
        'allowed_first_party_connected_apps',
        'third_party_connected_apps_allowed_type',
        'allowed_third_party_connected_apps',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_name: z.string(),
          organization_slug: z.optional(z.string()),
          organization_logo_url: z.optional(z.string()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          organization_external_id: z.optional(z.string()),
          sso_jit_provisioning: z.optional(z.string()),
          email_allowed_domains: z.optional(z.array(z.string())),
          email_jit_provisioning: z.optional(z.string()),
          email_invites: z.optional(z.string()),
          auth_methods: z.optional(z.string()),
          allowed_auth_methods: z.optional(z.array(z.string())),
          mfa_policy: z.optional(z.string()),
          rbac_email_implicit_role_assignments: z.optional(z.array(EmailImplicitRoleAssignment())),
          mfa_methods: z.optional(z.string()),
          allowed_mfa_methods: z.optional(z.array(z.string())),
          oauth_tenant_jit_provisioning: z.optional(z.string()),
          allowed_oauth_tenants: z.optional(z.record(z.string(), z.unknown())),
          claimed_email_domains: z.optional(z.array(z.string())),
          first_party_connected_apps_allowed_type: z.optional(z.string()),
          allowed_first_party_connected_apps: z.optional(z.array(z.string())),
          third_party_connected_apps_allowed_type: z.optional(z.string()),
          allowed_third_party_connected_apps: z.optional(z.array(z.string())),
        }),
      response: (): Schema => B2BOrganizationsCreateResponse(),
    },
  ],
  [
    'organizations.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsGetResponse(),
    },
  ],
  [
    'organizations.update',
    {
      fields: [
        'organization_name',
        'organization_slug',
        'organization_logo_url',
        'trusted_metadata',
        'organization_external_id',
        'sso_default_connection_id',
        'sso_jit_provisioning',
        'sso_jit_provisioning_allowed_connections',
        'email_allowed_domains',
        'email_jit_provisioning',
        'email_invites',
        'auth_methods',
        'allowed_auth_methods',
        'mfa_policy',
        'rbac_email_implicit_role_assignments',
        'mfa_methods',
        'allowed_mfa_methods',
        'oauth_tenant_jit_provisioning',
        'allowed_oauth_tenants',
        'claimed_email_domains',
        'first_party_connected_apps_allowed_type',
        'allowed_first_party_connected_apps',
        'third_party_connected_apps_allowed_type',
        'allowed_third_party_connected_apps',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          organization_name: z.optional(z.string()),
          organization_slug: z.optional(z.string()),
          organization_logo_url: z.optional(z.string()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          organization_external_id: z.optional(z.string()),
          sso_default_connection_id: z.optional(z.string()),
          sso_jit_provisioning: z.optional(z.string()),
          sso_jit_provisioning_allowed_connections: z.optional(z.array(z.string())),
          email_allowed_domains: z.optional(z.array(z.string())),
          email_jit_provisioning: z.optional(z.string()),
          email_invites: z.optional(z.string()),
          auth_methods: z.optional(z.string()),
          allowed_auth_methods: z.optional(z.array(z.string())),
          mfa_policy: z.optional(z.string()),
          rbac_email_implicit_role_assignments: z.optional(z.array(EmailImplicitRoleAssignment())),
          mfa_methods: z.optional(z.string()),
          allowed_mfa_methods: z.optional(z.array(z.string())),
          oauth_tenant_jit_provisioning: z.optional(z.string()),
          allowed_oauth_tenants: z.optional(z.record(z.string(), z.unknown())),
          claimed_email_domains: z.optional(z.array(z.string())),
          first_party_connected_apps_allowed_type: z.optional(z.string()),
          allowed_first_party_connected_apps: z.optional(z.array(z.string())),
          third_party_connected_apps_allowed_type: z.optional(z.string()),
          allowed_third_party_connected_apps: z.optional(z.array(z.string())),
        }),
      response: (): Schema => B2BOrganizationsUpdateResponse(),
    },
  ],
  [
    'organizations.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsDeleteResponse(),
    },
  ],
  [
    'organizations.search',
    {
      fields: ['cursor', 'limit', 'query'],
      params: (): Schema =>
        z.looseObject({
          cursor: z.optional(z.string()),
          limit: z.optional(z.int()),
          query: z.optional(SearchQuery()),
        }),
      response: (): Schema => B2BOrganizationsSearchResponse(),
    },
  ],
  [
    'organizations.metrics',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsMetricsResponse(),
    },
  ],
  [
    'organizations.connectedApps',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsConnectedAppsResponse(),
    },
  ],
  [
    'organizations.getConnectedApp',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connected_app_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsGetConnectedAppResponse(),
    },
  ],
  [
    'organizations.deleteExternalId',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
        }),
      response: (): Schema => B2BOrganizationsDeleteExternalIdResponse(),
    },
  ],
  [
    'passwords.email.resetStart',
    {
      fields: [
        'organization_id',
        'email_address',
        'reset_password_redirect_url',
        'reset_password_expiration_minutes',
        'code_challenge',
        'login_redirect_url',
        'locale',
        'reset_password_template_id',
        'verify_email_template_id',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          email_address: z.string(),
          reset_password_redirect_url: z.optional(z.string()),
          reset_password_expiration_minutes: z.optional(z.int()),
          code_challenge: z.optional(z.string()),
          login_redirect_url: z.optional(z.string()),
          locale: z.optional(z.string()),
          reset_password_template_id: z.optional(z.string()),
          verify_email_template_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsEmailResetStartResponse(),
    },
  ],
  [
    'passwords.email.reset',
    {
      fields: [
        'password_reset_token',
        'password',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'code_verifier',
        'session_custom_claims',
        'locale',
        'intermediate_session_token',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          password_reset_token: z.string(),
          password: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          code_verifier: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          locale: z.optional(z.string()),
          intermediate_session_token: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsEmailResetResponse(),
    },
  ],
  [
    'passwords.email.requireReset',
    {
      fields: ['email_address', 'organization_id', 'member_id'],
      params: (): Schema =>
        z.looseObject({
          email_address: z.string(),
          organization_id: z.optional(z.string()),
          member_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsEmailRequireResetResponse(),
    },
  ],
  [
    'passwords.sessions.reset',
    {
      fields: [
        'organization_id',
        'password',
        'session_token',
        'session_jwt',
        'session_duration_minutes',
        'session_custom_claims',
        'locale',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          password: z.string(),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          locale: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsSessionResetResponse(),
    },
  ],
  [
    'passwords.existingPassword.reset',
    {
      fields: [
        'email_address',
        'existing_password',
        'new_password',
        'organization_id',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'locale',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email_address: z.string(),
          existing_password: z.string(),
          new_password: z.string(),
          organization_id: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          locale: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsExistingPasswordResetResponse(),
    },
  ],
  [
    'passwords.discovery.email.resetStart',
    {
      fields: [
        'email_address',
        'reset_password_redirect_url',
        'discovery_redirect_url',
        'reset_password_template_id',
        'reset_password_expiration_minutes',
        'pkce_code_challenge',
        'locale',
        'verify_email_template_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email_address: z.string(),
          reset_password_redirect_url: z.optional(z.string()),
          discovery_redirect_url: z.optional(z.string()),
          reset_password_template_id: z.optional(z.string()),
          reset_password_expiration_minutes: z.optional(z.int()),
          pkce_code_challenge: z.optional(z.string()),
          locale: z.optional(z.string()),
          verify_email_template_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsDiscoveryEmailResetStartResponse(),
    },
  ],
  [
    'passwords.discovery.email.reset',
    {
      fields: ['password_reset_token', 'password', 'pkce_code_verifier'],
      params: (): Schema =>
        z.looseObject({
          password_reset_token: z.string(),
          password: z.string(),
          pkce_code_verifier: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsDiscoveryEmailResetResponse(),
    },
  ],
  [
    'passwords.discovery.authenticate',
    {
      fields: ['email_address', 'password'],
      params: (): Schema =>
        z.looseObject({
          email_address: z.string(),
          password: z.string(),
        }),
      response: (): Schema => B2BPasswordsDiscoveryAuthenticateResponse(),
    },
  ],
  [
    'passwords.strengthCheck',
    {
      fields: ['password', 'email_address'],
      params: (): Schema =>
        z.looseObject({
          password: z.string(),
          email_address: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsStrengthCheckResponse(),
    },
  ],
  [
    'passwords.migrate',
    {
      fields: [
        'email_address',
        'hash',
        'hash_type',
        'organization_id',
        'md_5_config',
        'argon_2_config',
        'sha_1_config',
        'sha_512_config',
        'scrypt_config',
        'pbkdf_2_config',
        'name',
        'trusted_metadata',
        'untrusted_metadata',
        'roles',
        'preserve_existing_sessions',
        'mfa_phone_number',
        'set_phone_number_verified',
        'external_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email_address: z.string(),
          hash: z.string(),
          hash_type: z.string(),
          organization_id: z.string(),
          md_5_config: z.optional(MD5Config()),
          argon_2_config: z.optional(Argon2Config()),
          sha_1_config: z.optional(SHA1Config()),
          sha_512_config: z.optional(SHA512Config()),
          scrypt_config: z.optional(ScryptConfig()),
          pbkdf_2_config: z.optional(PBKDF2Config()),
          name: z.optional(z.string()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          untrusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          roles: z.optional(z.array(z.string())),
          preserve_existing_sessions: z.optional(z.boolean()),
          mfa_phone_number: z.optional(z.string()),
          set_phone_number_verified: z.optional(z.boolean()),
          external_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsMigrateResponse(),
    },
  ],
  [
    'passwords.authenticate',
    {
      fields: [
        'organization_id',
        'email_address',
        'password',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'locale',
        'intermediate_session_token',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          email_address: z.string(),
          password: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          locale: z.optional(z.string()),
          intermediate_session_token: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BPasswordsAuthenticateResponse(),
    },
  ],
  [
    'project.metrics',
    {
      fields: [],
      params: (): Schema => z.looseObject({}),
      response: (): Schema => ProjectMetricsResponse(),
    },
  ],
  [
    'rbac.organizations.getOrgPolicy',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
        }),
      response: (): Schema => B2BRBACOrganizationsGetOrgPolicyResponse(),
    },
  ],
  [
    'rbac.organizations.setOrgPolicy',
    {
      fields: ['org_policy'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          org_policy: OrgPolicy(),
        }),
      response: (): Schema => B2BRBACOrganizationsSetOrgPolicyResponse(),
    },
  ],
  [
    'rbac.policy',
    {
      fields: [],
      params: (): Schema => z.looseObject({}),
      response: (): Schema => B2BRBACPolicyResponse(),
    },
  ],
  [
    'recoveryCodes.recover',
    {
      fields: [
        'organization_id',
        'member_id',
        'recovery_code',
        'intermediate_session_token',
        'session_token',
        'session_jwt',
        'session_duration_minutes',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          recovery_code: z.string(),
          intermediate_session_token: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BRecoveryCodesRecoverResponse(),
    },
  ],
  [
    'recoveryCodes.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BRecoveryCodesGetResponse(),
    },
  ],
  [
    'recoveryCodes.rotate',
    {
      fields: ['organization_id', 'member_id'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BRecoveryCodesRotateResponse(),
    },
  ],
  [
    'scim.connection.getGroups',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
          cursor: z.optional(z.string()),
          limit: z.optional(z.int()),
        }),
      response: (): Schema => B2BSCIMConnectionGetGroupsResponse(),
    },
  ],
  [
    'scim.connection.update',
    {
      fields: ['display_name', 'identity_provider', 'scim_group_implicit_role_assignments'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
          display_name: z.optional(z.string()),
          identity_provider: z.optional(z.string()),
          scim_group_implicit_role_assignments: z.optional(z.array(SCIMGroupImplicitRoleAssignments())),
        }),
      response: (): Schema => B2BSCIMConnectionUpdateResponse(),
    },
  ],
  [
    'scim.connection.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
        }),
      response: (): Schema => B2BSCIMConnectionDeleteResponse(),
    },
  ],
  [
    'scim.connection.rotateStart',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
        }),
      response: (): Schema => B2BSCIMConnectionRotateStartResponse(),
    },
  ],
  [
    'scim.connection.rotateComplete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
        }),
      response: (): Schema => B2BSCIMConnectionRotateCompleteResponse(),
    },
  ],
  [
    'scim.connection.rotateCancel',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
        }),
      response: (): Schema => B2BSCIMConnectionRotateCancelResponse(),
    },
  ],
  [
    'scim.connection.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
        }),
      response: (): Schema => B2BSCIMConnectionGetResponse(),
    },
  ],
  [
    'scim.connection.create',
    {
      fields: ['display_name', 'identity_provider'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          display_name: z.optional(z.string()),
          identity_provider: z.optional(z.string()),
        }),
      response: (): Schema => B2BSCIMConnectionCreateResponse(),
    },
  ],
  [
    'sso.oidc.createConnection',
    {
      fields: ['display_name', 'identity_provider'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          display_name: z.optional(z.string()),
          identity_provider: z.optional(z.string()),
        }),
      response: (): Schema => B2BSSOOIDCCreateConnectionResponse(),
    },
  ],
  [
    'sso.oidc.updateConnection',
    {
      fields: [
        'display_name',
        'client_id',
        'client_secret',
        'issuer',
        'authorization_url',
        'token_url',
        'userinfo_url',
        'jwks_url',
        'identity_provider',
        'custom_scopes',
        'attribute_mapping',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
          display_name: z.optional(z.string()),
          client_id: z.optional(z.string()),
          client_secret: z.optional(z.string()),
          issuer: z.optional(z.string()),
          authorization_url: z.optional(z.string()),
          token_url: z.optional(z.string()),
          userinfo_url: z.optional(z.string()),
          jwks_url: z.optional(z.string()),
          identity_provider: z.optional(z.string()),
          custom_scopes: z.optional(z.string()),
          attribute_mapping: z.optional(z.record(z.string(), z.unknown())),
        }),
      response: (): Schema => B2BSSOOIDCUpdateConnectionResponse(),
    },
  ],
  [
    'sso.saml.createConnection',
    {
      fields: ['display_name', 'identity_provider'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          display_name: z.optional(z.string()),
          identity_provider: z.optional(z.string()),
        }),
      response: (): Schema => B2BSSOSAMLCreateConnectionResponse(),
    },
  ],
  [
    'sso.saml.updateConnection',
    {
      fields: [
        'idp_entity_id',
        'display_name',
        'attribute_mapping',
        'x509_certificate',
        'idp_sso_url',
        'saml_connection_implicit_role_assignments',
        'saml_group_implicit_role_assignments',
        'alternative_audience_uri',
        'identity_provider',
        'signing_private_key',
        'nameid_format',
        'alternative_acs_url',
        'idp_initiated_auth_disabled',
        'saml_encryption_private_key',
        'allow_gateway_callback',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
          idp_entity_id: z.optional(z.string()),
          display_name: z.optional(z.string()),
          attribute_mapping: z.optional(z.record(z.string(), z.unknown())),
          x509_certificate: z.optional(z.string()),
          idp_sso_url: z.optional(z.string()),
          saml_connection_implicit_role_assignments: z.optional(z.array(SAMLConnectionImplicitRoleAssignment())),
          saml_group_implicit_role_assignments: z.optional(z.array(SAMLGroupImplicitRoleAssignment())),
          alternative_audience_uri: z.optional(z.string()),
          identity_provider: z.optional(z.string()),
          signing_private_key: z.optional(z.string()),
          nameid_format: z.optional(z.string()),
          alternative_acs_url: z.optional(z.string()),
          idp_initiated_auth_disabled: z.optional(z.boolean()),
          saml_encryption_private_key: z.optional(z.string()),
          allow_gateway_callback: z.optional(z.boolean()),
        }),
      response: (): Schema => B2BSSOSAMLUpdateConnectionResponse(),
    },
  ],
  [
    'sso.saml.updateByURL',
    {
      fields: ['metadata_url'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
          metadata_url: z.string(),
        }),
      response: (): Schema => B2BSSOSAMLUpdateByURLResponse(),
    },
  ],
  [
    'sso.saml.deleteVerificationCertificate',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
          certificate_id: z.string(),
        }),
      response: (): Schema => B2BSSOSAMLDeleteVerificationCertificateResponse(),
    },
  ],
  [
    'sso.saml.deleteEncryptionPrivateKey',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
          private_key_id: z.string(),
        }),
      response: (): Schema => B2BSSOSAMLDeleteEncryptionPrivateKeyResponse(),
    },
  ],
  [
    'sso.external.createConnection',
    {
      fields: [
        'external_organization_id',
        'external_connection_id',
        'display_name',
        'connection_implicit_role_assignments',
        'group_implicit_role_assignments',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          external_organization_id: z.string(),
          external_connection_id: z.string(),
          display_name: z.optional(z.string()),
          connection_implicit_role_assignments: z.optional(z.array(SAMLConnectionImplicitRoleAssignment())),
          group_implicit_role_assignments: z.optional(z.array(SAMLGroupImplicitRoleAssignment())),
        }),
      response: (): Schema => B2BSSOExternalCreateConnectionResponse(),
    },
  ],
  [
    'sso.external.updateConnection',
    {
      fields: [
        'display_name',
        'external_connection_implicit_role_assignments',
        'external_group_implicit_role_assignments',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
          display_name: z.optional(z.string()),
          external_connection_implicit_role_assignments: z.optional(z.array(ConnectionImplicitRoleAssignment())),
          external_group_implicit_role_assignments: z.optional(z.array(GroupImplicitRoleAssignment())),
        }),
      response: (): Schema => B2BSSOExternalUpdateConnectionResponse(),
    },
  ],
  [
    'sso.getConnections',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
        }),
      response: (): Schema => B2BSSOGetConnectionsResponse(),
    },
  ],
  [
    'sso.deleteConnection',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          connection_id: z.string(),
        }),
      response: (): Schema => B2BSSODeleteConnectionResponse(),
    },
  ],
  [
    'sso.authenticate',
    {
      fields: [
        'sso_token',
        'pkce_code_verifier',
        'session_token',
        'session_jwt',
        'session_duration_minutes',
        'session_custom_claims',
        'locale',
        'intermediate_session_token',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          sso_token: z.string(),
          pkce_code_verifier: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          locale: z.optional(z.string()),
          intermediate_session_token: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BSSOAuthenticateResponse(),
    },
  ],
  [
    'sessions.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
        }),
      response: (): Schema => B2BSessionsGetResponse(),
    },
  ],
  [
    'sessions.authenticate',
    {
      fields: [
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'authorization_check',
      ],
      params: (): Schema =>
        z.looseObject({
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          authorization_check: z.optional(AuthorizationCheck()),
        }),
      response: (): Schema => B2BSessionsAuthenticateResponse(),
    },
  ],
  [
    'sessions.revoke',
    {
      fields: ['member_session_id', 'session_token', 'session_jwt', 'member_id'],
      params: (): Schema =>
        z.looseObject({
          member_session_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          member_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BSessionsRevokeResponse(),
    },
  ],
  [
    'sessions.exchange',
    {
      fields: [
        'organization_id',
        'session_token',
        'session_jwt',
        'session_duration_minutes',
        'session_custom_claims',
        'locale',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          locale: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BSessionsExchangeResponse(),
    },
  ],
  [
    'sessions.exchangeAccessToken',
    {
      fields: ['access_token', 'session_duration_minutes', 'session_custom_claims', 'telemetry_id'],
      params: (): Schema =>
        z.looseObject({
          access_token: z.string(),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BSessionsExchangeAccessTokenResponse(),
    },
  ],
  [
    'sessions.attest',
    {
      fields: [
        'profile_id',
        'token',
        'organization_id',
        'session_duration_minutes',
        'session_custom_claims',
        'session_token',
        'session_jwt',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          profile_id: z.string(),
          token: z.string(),
          organization_id: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BSessionsAttestResponse(),
    },
  ],
  [
    'sessions.migrate',
    {
      fields: ['session_token', 'organization_id', 'session_duration_minutes', 'session_custom_claims'],
      params: (): Schema =>
        z.looseObject({
          session_token: z.string(),
          organization_id: z.string(),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
        }),
      response: (): Schema => B2BSessionsMigrateResponse(),
    },
  ],
  [
    'sessions.getJWKS',
    {
      fields: [],
      params: (): Schema => z.looseObject({}),
      response: (): Schema => B2BSessionsGetJWKSResponse(),
    },
  ],
  [
    'totps.create',
    {
      fields: [
        'organization_id',
        'member_id',
        'expiration_minutes',
        'intermediate_session_token',
        'session_token',
        'session_jwt',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          expiration_minutes: z.optional(z.int()),
          intermediate_session_token: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
        }),
      response: (): Schema => B2BTOTPsCreateResponse(),
    },
  ],
  [
    'totps.authenticate',
    {
      fields: [
        'organization_id',
        'member_id',
        'code',
        'intermediate_session_token',
        'session_token',
        'session_jwt',
        'session_duration_minutes',
        'session_custom_claims',
        'set_mfa_enrollment',
        'set_default_mfa',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          code: z.string(),
          intermediate_session_token: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          set_mfa_enrollment: z.optional(z.string()),
          set_default_mfa: z.optional(z.boolean()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => B2BTOTPsAuthenticateResponse(),
    },
  ],
  [
    'totps.migrate',
    {
      fields: ['organization_id', 'member_id', 'secret', 'recovery_codes'],
      params: (): Schema =>
        z.looseObject({
          organization_id: z.string(),
          member_id: z.string(),
          secret: z.string(),
          recovery_codes: z.array(z.string()),
        }),
      response: (): Schema => B2BTOTPsMigrateResponse(),
    },
  ],
]);
