// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: b5336739a67f653be30f272556b5b1b4fed2efb2785283b180d4a0756e19250f

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

const Attributes = once(
  (): Schema =>
    z.looseObject({
      ip_address: z.optional(z.nullable(z.string())),
      user_agent: z.optional(z.nullable(z.string())),
    }),
);

const AttributesInput = once(
  (): Schema =>
    z.looseObject({
      ip_address: z.optional(z.string()),
      user_agent: z.optional(z.string()),
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

const BiometricFactor = once(
  (): Schema =>
    z.looseObject({
      biometric_registration_id: z.string(),
    }),
);

const BiometricRegistration = once(
  (): Schema =>
    z.looseObject({
      biometric_registration_id: z.string(),
      verified: z.boolean(),
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

const CryptoWallet = once(
  (): Schema =>
    z.looseObject({
      crypto_wallet_id: z.string(),
      crypto_wallet_address: z.string(),
      crypto_wallet_type: z.string(),
      verified: z.boolean(),
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

const CryptoWalletsAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      siwe_params: z.optional(z.nullable(CryptoWalletsSIWEParamsResponse())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const CryptoWalletsAuthenticateStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      challenge: z.string(),
      user_created: z.boolean(),
      status_code: z.number(),
    }),
);

const CryptoWalletsSIWEParamsResponse = once(
  (): Schema =>
    z.looseObject({
      domain: z.string(),
      uri: z.string(),
      chain_id: z.string(),
      resources: z.array(z.string()),
      status_code: z.number(),
      issued_at: z.optional(z.nullable(z.string())),
      message_request_id: z.optional(z.nullable(z.string())),
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

const EmbeddableMagicLinkFactor = once(
  (): Schema =>
    z.looseObject({
      embedded_id: z.string(),
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

const Feedback = once(
  (): Schema =>
    z.looseObject({
      warning: z.string(),
      suggestions: z.array(z.string()),
      luds_requirements: z.optional(z.nullable(LUDSRequirements())),
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

const IDPOAuthAuthorizeResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      redirect_uri: z.string(),
      status_code: z.number(),
      authorization_code: z.optional(z.nullable(z.string())),
    }),
);

const IDPOAuthAuthorizeStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      client: ConnectedAppPublic(),
      consent_required: z.boolean(),
      scope_results: z.array(IDPScopeResult()),
      status_code: z.number(),
    }),
);

const IDPScopeResult = once(
  (): Schema =>
    z.looseObject({
      scope: z.string(),
      description: z.string(),
      is_grantable: z.boolean(),
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

const ImpersonationAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      session_token: z.string(),
      session_jwt: z.string(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
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

const LUDSRequirements = once(
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

const LinkedInOAuthFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_subject: z.string(),
      email_id: z.optional(z.nullable(z.string())),
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

const MagicLinksAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      method_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      reset_sessions: z.boolean(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const MagicLinksCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      token: z.string(),
      status_code: z.number(),
    }),
);

const MagicLinksEmailInviteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      email_id: z.string(),
      status_code: z.number(),
    }),
);

const MagicLinksEmailLoginOrCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      email_id: z.string(),
      user_created: z.boolean(),
      status_code: z.number(),
    }),
);

const MagicLinksEmailRevokeInviteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const MagicLinksEmailSendResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      email_id: z.string(),
      status_code: z.number(),
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

const OAuthAttachResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      oauth_attach_token: z.string(),
      status_code: z.number(),
    }),
);

const OAuthAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      provider_subject: z.string(),
      provider_type: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      provider_values: OAuthProviderValues(),
      user: User(),
      reset_sessions: z.boolean(),
      oauth_user_registration_id: z.string(),
      status_code: z.number(),
      user_session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const OAuthProvider = once(
  (): Schema =>
    z.looseObject({
      provider_type: z.string(),
      provider_subject: z.string(),
      profile_picture_url: z.string(),
      locale: z.string(),
      oauth_user_registration_id: z.string(),
    }),
);

const OAuthProviderValues = once(
  (): Schema =>
    z.looseObject({
      access_token: z.string(),
      refresh_token: z.string(),
      id_token: z.string(),
      scopes: z.array(z.string()),
      expires_at: z.optional(z.nullable(z.string())),
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

const OTPsAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      method_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      reset_sessions: z.boolean(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const OTPsEmailLoginOrCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      email_id: z.string(),
      user_created: z.boolean(),
      status_code: z.number(),
    }),
);

const OTPsEmailSendResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      email_id: z.string(),
      status_code: z.number(),
    }),
);

const OTPsSmsLoginOrCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      phone_id: z.string(),
      user_created: z.boolean(),
      status_code: z.number(),
    }),
);

const OTPsSmsSendResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      phone_id: z.string(),
      status_code: z.number(),
    }),
);

const OTPsWhatsAppLoginOrCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      phone_id: z.string(),
      user_created: z.boolean(),
      status_code: z.number(),
    }),
);

const OTPsWhatsAppSendResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      phone_id: z.string(),
      status_code: z.number(),
    }),
);

const Options = once(
  (): Schema =>
    z.looseObject({
      ip_match_required: z.boolean(),
      user_agent_match_required: z.boolean(),
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

const Password = once(
  (): Schema =>
    z.looseObject({
      password_id: z.string(),
      requires_reset: z.boolean(),
    }),
);

const PasswordsAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const PasswordsCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      email_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const PasswordsEmailResetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const PasswordsEmailResetStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      email_id: z.string(),
      status_code: z.number(),
    }),
);

const PasswordsExistingPasswordResetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const PasswordsMigrateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      email_id: z.string(),
      user_created: z.boolean(),
      user: User(),
      status_code: z.number(),
    }),
);

const PasswordsSessionResetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      session_token: z.string(),
      session_jwt: z.string(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const PasswordsStrengthCheckResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      valid_password: z.boolean(),
      score: z.number(),
      breached_password: z.boolean(),
      strength_policy: z.string(),
      breach_detection_on_create: z.boolean(),
      status_code: z.number(),
      feedback: z.optional(z.nullable(Feedback())),
    }),
);

const PhoneNumberFactor = once(
  (): Schema =>
    z.looseObject({
      phone_id: z.string(),
      phone_number: z.string(),
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

const RBACPolicy = once(
  (): Schema =>
    z.looseObject({
      roles: z.array(RBACPolicyRole()),
      resources: z.array(RBACPolicyResource()),
      scopes: z.array(RBACPolicyScope()),
    }),
);

const RBACPolicyResource = once(
  (): Schema =>
    z.looseObject({
      resource_id: z.string(),
      description: z.string(),
      actions: z.array(z.string()),
    }),
);

const RBACPolicyResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      policy: z.optional(z.nullable(RBACPolicy())),
    }),
);

const RBACPolicyRole = once(
  (): Schema =>
    z.looseObject({
      role_id: z.string(),
      description: z.string(),
      permissions: z.array(RBACPolicyRolePermission()),
    }),
);

const RBACPolicyRolePermission = once(
  (): Schema =>
    z.looseObject({
      resource_id: z.string(),
      actions: z.array(z.string()),
    }),
);

const RBACPolicyScope = once(
  (): Schema =>
    z.looseObject({
      scope: z.string(),
      description: z.string(),
      permissions: z.array(RBACPolicyScopePermission()),
    }),
);

const RBACPolicyScopePermission = once(
  (): Schema =>
    z.looseObject({
      resource_id: z.string(),
      actions: z.array(z.string()),
    }),
);

const RecoveryCodeFactor = once(
  (): Schema =>
    z.looseObject({
      totp_recovery_code_id: z.string(),
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

const SAMLSSOFactor = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      provider_id: z.string(),
      external_id: z.string(),
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

const SIWEParams = once(
  (): Schema =>
    z.looseObject({
      domain: z.string(),
      uri: z.string(),
      resources: z.array(z.string()),
      chain_id: z.optional(z.string()),
      statement: z.optional(z.string()),
      issued_at: z.optional(z.string()),
      not_before: z.optional(z.string()),
      message_request_id: z.optional(z.string()),
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

const SearchUsersQuery = once(
  (): Schema =>
    z.looseObject({
      operator: z.string(),
      operands: z.array(SearchUsersQueryOperand()),
    }),
);

const SearchUsersQueryOperand = once(
  (): Schema =>
    z.union([
      SearchUsersQueryOperand_created_at_greater_than(),
      SearchUsersQueryOperand_created_at_less_than(),
      SearchUsersQueryOperand_created_at_between(),
      SearchUsersQueryOperand_status(),
      SearchUsersQueryOperand_oauth_provider(),
      SearchUsersQueryOperand_user_id(),
      SearchUsersQueryOperand_full_name_fuzzy(),
      SearchUsersQueryOperand_phone_number(),
      SearchUsersQueryOperand_phone_id(),
      SearchUsersQueryOperand_phone_verified(),
      SearchUsersQueryOperand_phone_number_fuzzy(),
      SearchUsersQueryOperand_email_address(),
      SearchUsersQueryOperand_email_id(),
      SearchUsersQueryOperand_email_verified(),
      SearchUsersQueryOperand_email_address_fuzzy(),
      SearchUsersQueryOperand_webauthn_registration_verified(),
      SearchUsersQueryOperand_webauthn_registration_id(),
      SearchUsersQueryOperand_crypto_wallet_id(),
      SearchUsersQueryOperand_crypto_wallet_address(),
      SearchUsersQueryOperand_crypto_wallet_verified(),
      SearchUsersQueryOperand_totp_id(),
      SearchUsersQueryOperand_totp_verified(),
      SearchUsersQueryOperand_password_exists(),
      SearchUsersQueryOperand_other(),
    ]),
);

const SearchUsersQueryOperand_created_at_between = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: SearchUsersQueryOperand_created_at_between_filter_value(),
    }),
);

const SearchUsersQueryOperand_created_at_between_filter_value = once(
  (): Schema =>
    z.looseObject({
      greater_than: z.string(),
      less_than: z.string(),
    }),
);

const SearchUsersQueryOperand_created_at_greater_than = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const SearchUsersQueryOperand_created_at_less_than = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const SearchUsersQueryOperand_crypto_wallet_address = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_crypto_wallet_id = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_crypto_wallet_verified = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.boolean(),
    }),
);

const SearchUsersQueryOperand_email_address = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_email_address_fuzzy = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const SearchUsersQueryOperand_email_id = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_email_verified = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.boolean(),
    }),
);

const SearchUsersQueryOperand_full_name_fuzzy = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const SearchUsersQueryOperand_oauth_provider = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_other = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
    }),
);

const SearchUsersQueryOperand_password_exists = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.boolean(),
    }),
);

const SearchUsersQueryOperand_phone_id = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_phone_number = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_phone_number_fuzzy = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const SearchUsersQueryOperand_phone_verified = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.boolean(),
    }),
);

const SearchUsersQueryOperand_status = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.string(),
    }),
);

const SearchUsersQueryOperand_totp_id = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_totp_verified = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.boolean(),
    }),
);

const SearchUsersQueryOperand_user_id = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_webauthn_registration_id = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.array(z.string()),
    }),
);

const SearchUsersQueryOperand_webauthn_registration_verified = once(
  (): Schema =>
    z.looseObject({
      filter_name: z.string(),
      filter_value: z.boolean(),
    }),
);

const Session = once(
  (): Schema =>
    z.looseObject({
      session_id: z.string(),
      user_id: z.string(),
      authentication_factors: z.array(AuthenticationFactor()),
      roles: z.array(z.string()),
      started_at: z.optional(z.nullable(z.string())),
      last_accessed_at: z.optional(z.nullable(z.string())),
      expires_at: z.optional(z.nullable(z.string())),
      attributes: z.optional(z.nullable(Attributes())),
      custom_claims: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    }),
);

const SessionsAttestResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const SessionsAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      session: Session(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      verdict: z.optional(z.nullable(SessionsAuthorizationVerdict())),
    }),
);

const SessionsAuthorizationCheck = once(
  (): Schema =>
    z.looseObject({
      resource_id: z.string(),
      action: z.string(),
    }),
);

const SessionsAuthorizationVerdict = once(
  (): Schema =>
    z.looseObject({
      authorized: z.boolean(),
      granting_roles: z.array(z.string()),
    }),
);

const SessionsExchangeAccessTokenResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const SessionsGetJWKSResponse = once(
  (): Schema =>
    z.looseObject({
      keys: z.array(JWK()),
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const SessionsGetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      sessions: z.array(Session()),
      status_code: z.number(),
    }),
);

const SessionsMigrateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const SessionsRevokeResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
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

const TOTP = once(
  (): Schema =>
    z.looseObject({
      totp_id: z.string(),
      verified: z.boolean(),
    }),
);

const TOTPWithRecoveryCodes = once(
  (): Schema =>
    z.looseObject({
      totp_id: z.string(),
      verified: z.boolean(),
      recovery_codes: z.array(z.string()),
    }),
);

const TOTPsAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      session_token: z.string(),
      totp_id: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const TOTPsCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      totp_id: z.string(),
      secret: z.string(),
      qr_code: z.string(),
      recovery_codes: z.array(z.string()),
      user: User(),
      user_id: z.string(),
      status_code: z.number(),
    }),
);

const TOTPsRecoverResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      totp_id: z.string(),
      user_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const TOTPsRecoveryCodesResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      totps: z.array(TOTPWithRecoveryCodes()),
      status_code: z.number(),
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

const User = once(
  (): Schema =>
    z.looseObject({
      user_id: z.string(),
      emails: z.array(UsersEmail()),
      status: z.string(),
      phone_numbers: z.array(UsersPhoneNumber()),
      webauthn_registrations: z.array(WebAuthnRegistration()),
      providers: z.array(OAuthProvider()),
      totps: z.array(TOTP()),
      crypto_wallets: z.array(CryptoWallet()),
      biometric_registrations: z.array(BiometricRegistration()),
      is_locked: z.boolean(),
      roles: z.array(z.string()),
      name: z.optional(z.nullable(UsersName())),
      created_at: z.optional(z.nullable(z.string())),
      password: z.optional(z.nullable(Password())),
      trusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      untrusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      external_id: z.optional(z.nullable(z.string())),
      lock_created_at: z.optional(z.nullable(z.string())),
      lock_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const UserConnectedApp = once(
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

const UsersConnectedAppsResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      connected_apps: z.array(UserConnectedApp()),
      status_code: z.number(),
    }),
);

const UsersCreateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      email_id: z.string(),
      status: z.string(),
      phone_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersDeleteBiometricRegistrationResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersDeleteCryptoWalletResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersDeleteEmailResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersDeleteExternalIdResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersDeleteOAuthRegistrationResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersDeletePasswordResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersDeletePhoneNumberResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersDeleteResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      status_code: z.number(),
    }),
);

const UsersDeleteTOTPResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersDeleteWebAuthnRegistrationResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersEmail = once(
  (): Schema =>
    z.looseObject({
      email_id: z.string(),
      email: z.string(),
      verified: z.boolean(),
    }),
);

const UsersExchangePrimaryFactorResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      user: User(),
      status_code: z.number(),
    }),
);

const UsersGetResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      emails: z.array(UsersEmail()),
      status: z.string(),
      phone_numbers: z.array(UsersPhoneNumber()),
      webauthn_registrations: z.array(WebAuthnRegistration()),
      providers: z.array(OAuthProvider()),
      totps: z.array(TOTP()),
      crypto_wallets: z.array(CryptoWallet()),
      biometric_registrations: z.array(BiometricRegistration()),
      is_locked: z.boolean(),
      roles: z.array(z.string()),
      status_code: z.number(),
      name: z.optional(z.nullable(UsersName())),
      created_at: z.optional(z.nullable(z.string())),
      password: z.optional(z.nullable(Password())),
      trusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      untrusted_metadata: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
      external_id: z.optional(z.nullable(z.string())),
      lock_created_at: z.optional(z.nullable(z.string())),
      lock_expires_at: z.optional(z.nullable(z.string())),
    }),
);

const UsersName = once(
  (): Schema =>
    z.looseObject({
      first_name: z.optional(z.nullable(z.string())),
      middle_name: z.optional(z.nullable(z.string())),
      last_name: z.optional(z.nullable(z.string())),
    }),
);

const UsersNameInput = once(
  (): Schema =>
    z.looseObject({
      first_name: z.optional(z.string()),
      middle_name: z.optional(z.string()),
      last_name: z.optional(z.string()),
    }),
);

const UsersPhoneNumber = once(
  (): Schema =>
    z.looseObject({
      phone_id: z.string(),
      phone_number: z.string(),
      verified: z.boolean(),
    }),
);

const UsersResultsMetadata = once(
  (): Schema =>
    z.looseObject({
      total: z.number(),
      next_cursor: z.optional(z.nullable(z.string())),
    }),
);

const UsersRevokeResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const UsersSearchResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      results: z.array(User()),
      results_metadata: UsersResultsMetadata(),
      status_code: z.number(),
    }),
);

const UsersUpdateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      emails: z.array(UsersEmail()),
      phone_numbers: z.array(UsersPhoneNumber()),
      crypto_wallets: z.array(CryptoWallet()),
      user: User(),
      status_code: z.number(),
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

const WebAuthnAuthenticateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      webauthn_registration_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const WebAuthnAuthenticateStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      public_key_credential_request_options: z.string(),
      status_code: z.number(),
    }),
);

const WebAuthnCredential = once(
  (): Schema =>
    z.looseObject({
      credential_id: z.string(),
      webauthn_registration_id: z.string(),
      type: z.string(),
      public_key: z.string(),
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

const WebAuthnListCredentialsResponse = once(
  (): Schema =>
    z.looseObject({
      credentials: z.array(WebAuthnCredential()),
      request_id: z.string(),
      status_code: z.number(),
    }),
);

const WebAuthnRegisterResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      webauthn_registration_id: z.string(),
      session_token: z.string(),
      session_jwt: z.string(),
      user: User(),
      status_code: z.number(),
      session: z.optional(z.nullable(Session())),
      user_device: z.optional(z.nullable(DeviceInfo())),
    }),
);

const WebAuthnRegisterStartResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      user_id: z.string(),
      public_key_credential_creation_options: z.string(),
      status_code: z.number(),
    }),
);

const WebAuthnRegistration = once(
  (): Schema =>
    z.looseObject({
      webauthn_registration_id: z.string(),
      domain: z.string(),
      user_agent: z.string(),
      verified: z.boolean(),
      authenticator_type: z.string(),
      name: z.string(),
    }),
);

const WebAuthnUpdateResponse = once(
  (): Schema =>
    z.looseObject({
      request_id: z.string(),
      status_code: z.number(),
      webauthn_registration: z.optional(z.nullable(WebAuthnRegistration())),
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
    'cryptoWallets.authenticateStart',
    {
      fields: ['crypto_wallet_type', 'crypto_wallet_address', 'user_id', 'session_token', 'session_jwt', 'siwe_params'],
      params: (): Schema =>
        z.looseObject({
          crypto_wallet_type: z.string(),
          crypto_wallet_address: z.string(),
          user_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          siwe_params: z.optional(SIWEParams()),
        }),
      response: (): Schema => CryptoWalletsAuthenticateStartResponse(),
    },
  ],
  [
    'cryptoWallets.authenticate',
    {
      fields: [
        'crypto_wallet_type',
        'crypto_wallet_address',
        'signature',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          crypto_wallet_type: z.string(),
          crypto_wallet_address: z.string(),
          signature: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => CryptoWalletsAuthenticateResponse(),
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
        'user_id',
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
          user_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          prompt: z.optional(z.string()),
        }),
      response: (): Schema => IDPOAuthAuthorizeStartResponse(),
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
        'user_id',
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
          user_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          prompt: z.optional(z.string()),
          state: z.optional(z.string()),
          nonce: z.optional(z.string()),
          code_challenge: z.optional(z.string()),
          resources: z.optional(z.array(z.string())),
        }),
      response: (): Schema => IDPOAuthAuthorizeResponse(),
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
      response: (): Schema => ImpersonationAuthenticateResponse(),
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
    'magicLinks.email.send',
    {
      fields: [
        'email',
        'login_template_id',
        'attributes',
        'login_magic_link_url',
        'signup_magic_link_url',
        'login_expiration_minutes',
        'signup_expiration_minutes',
        'code_challenge',
        'user_id',
        'session_token',
        'session_jwt',
        'locale',
        'signup_template_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          login_template_id: z.optional(z.string()),
          attributes: z.optional(AttributesInput()),
          login_magic_link_url: z.optional(z.string()),
          signup_magic_link_url: z.optional(z.string()),
          login_expiration_minutes: z.optional(z.int()),
          signup_expiration_minutes: z.optional(z.int()),
          code_challenge: z.optional(z.string()),
          user_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          locale: z.optional(z.string()),
          signup_template_id: z.optional(z.string()),
        }),
      response: (): Schema => MagicLinksEmailSendResponse(),
    },
  ],
  [
    'magicLinks.email.loginOrCreate',
    {
      fields: [
        'email',
        'login_magic_link_url',
        'signup_magic_link_url',
        'login_expiration_minutes',
        'signup_expiration_minutes',
        'login_template_id',
        'signup_template_id',
        'attributes',
        'create_user_as_pending',
        'code_challenge',
        'locale',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          login_magic_link_url: z.optional(z.string()),
          signup_magic_link_url: z.optional(z.string()),
          login_expiration_minutes: z.optional(z.int()),
          signup_expiration_minutes: z.optional(z.int()),
          login_template_id: z.optional(z.string()),
          signup_template_id: z.optional(z.string()),
          attributes: z.optional(AttributesInput()),
          create_user_as_pending: z.optional(z.boolean()),
          code_challenge: z.optional(z.string()),
          locale: z.optional(z.string()),
        }),
      response: (): Schema => MagicLinksEmailLoginOrCreateResponse(),
    },
  ],
  [
    'magicLinks.email.invite',
    {
      fields: [
        'email',
        'invite_template_id',
        'attributes',
        'name',
        'invite_magic_link_url',
        'invite_expiration_minutes',
        'locale',
        'trusted_metadata',
        'untrusted_metadata',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          invite_template_id: z.optional(z.string()),
          attributes: z.optional(AttributesInput()),
          name: z.optional(UsersNameInput()),
          invite_magic_link_url: z.optional(z.string()),
          invite_expiration_minutes: z.optional(z.int()),
          locale: z.optional(z.string()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          untrusted_metadata: z.optional(z.record(z.string(), z.unknown())),
        }),
      response: (): Schema => MagicLinksEmailInviteResponse(),
    },
  ],
  [
    'magicLinks.email.revokeInvite',
    {
      fields: ['email'],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
        }),
      response: (): Schema => MagicLinksEmailRevokeInviteResponse(),
    },
  ],
  [
    'magicLinks.authenticate',
    {
      fields: [
        'token',
        'attributes',
        'options',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'code_verifier',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          token: z.string(),
          attributes: z.optional(AttributesInput()),
          options: z.optional(Options()),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          code_verifier: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => MagicLinksAuthenticateResponse(),
    },
  ],
  [
    'magicLinks.create',
    {
      fields: ['user_id', 'expiration_minutes', 'attributes'],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          expiration_minutes: z.optional(z.int()),
          attributes: z.optional(AttributesInput()),
        }),
      response: (): Schema => MagicLinksCreateResponse(),
    },
  ],
  [
    'oauth.attach',
    {
      fields: ['provider', 'user_id', 'session_token', 'session_jwt'],
      params: (): Schema =>
        z.looseObject({
          provider: z.string(),
          user_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
        }),
      response: (): Schema => OAuthAttachResponse(),
    },
  ],
  [
    'oauth.authenticate',
    {
      fields: [
        'token',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'code_verifier',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          token: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          code_verifier: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => OAuthAuthenticateResponse(),
    },
  ],
  [
    'otps.sms.send',
    {
      fields: ['phone_number', 'expiration_minutes', 'attributes', 'locale', 'user_id', 'session_token', 'session_jwt'],
      params: (): Schema =>
        z.looseObject({
          phone_number: z.string(),
          expiration_minutes: z.optional(z.int()),
          attributes: z.optional(AttributesInput()),
          locale: z.optional(z.string()),
          user_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
        }),
      response: (): Schema => OTPsSmsSendResponse(),
    },
  ],
  [
    'otps.sms.loginOrCreate',
    {
      fields: ['phone_number', 'expiration_minutes', 'attributes', 'create_user_as_pending', 'locale'],
      params: (): Schema =>
        z.looseObject({
          phone_number: z.string(),
          expiration_minutes: z.optional(z.int()),
          attributes: z.optional(AttributesInput()),
          create_user_as_pending: z.optional(z.boolean()),
          locale: z.optional(z.string()),
        }),
      response: (): Schema => OTPsSmsLoginOrCreateResponse(),
    },
  ],
  [
    'otps.whatsapp.send',
    {
      fields: ['phone_number', 'expiration_minutes', 'attributes', 'locale', 'user_id', 'session_token', 'session_jwt'],
      params: (): Schema =>
        z.looseObject({
          phone_number: z.string(),
          expiration_minutes: z.optional(z.int()),
          attributes: z.optional(AttributesInput()),
          locale: z.optional(z.string()),
          user_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
        }),
      response: (): Schema => OTPsWhatsAppSendResponse(),
    },
  ],
  [
    'otps.whatsapp.loginOrCreate',
    {
      fields: ['phone_number', 'expiration_minutes', 'attributes', 'create_user_as_pending', 'locale'],
      params: (): Schema =>
        z.looseObject({
          phone_number: z.string(),
          expiration_minutes: z.optional(z.int()),
          attributes: z.optional(AttributesInput()),
          create_user_as_pending: z.optional(z.boolean()),
          locale: z.optional(z.string()),
        }),
      response: (): Schema => OTPsWhatsAppLoginOrCreateResponse(),
    },
  ],
  [
    'otps.email.send',
    {
      fields: [
        'email',
        'expiration_minutes',
        'attributes',
        'locale',
        'user_id',
        'session_token',
        'session_jwt',
        'login_template_id',
        'signup_template_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          expiration_minutes: z.optional(z.int()),
          attributes: z.optional(AttributesInput()),
          locale: z.optional(z.string()),
          user_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          login_template_id: z.optional(z.string()),
          signup_template_id: z.optional(z.string()),
        }),
      response: (): Schema => OTPsEmailSendResponse(),
    },
  ],
  [
    'otps.email.loginOrCreate',
    {
      fields: [
        'email',
        'expiration_minutes',
        'attributes',
        'create_user_as_pending',
        'locale',
        'login_template_id',
        'signup_template_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          expiration_minutes: z.optional(z.int()),
          attributes: z.optional(AttributesInput()),
          create_user_as_pending: z.optional(z.boolean()),
          locale: z.optional(z.string()),
          login_template_id: z.optional(z.string()),
          signup_template_id: z.optional(z.string()),
        }),
      response: (): Schema => OTPsEmailLoginOrCreateResponse(),
    },
  ],
  [
    'otps.authenticate',
    {
      fields: [
        'method_id',
        'code',
        'attributes',
        'options',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          method_id: z.string(),
          code: z.string(),
          attributes: z.optional(AttributesInput()),
          options: z.optional(Options()),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => OTPsAuthenticateResponse(),
    },
  ],
  [
    'passwords.email.resetStart',
    {
      fields: [
        'email',
        'reset_password_redirect_url',
        'reset_password_expiration_minutes',
        'code_challenge',
        'attributes',
        'login_redirect_url',
        'locale',
        'reset_password_template_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          reset_password_redirect_url: z.optional(z.string()),
          reset_password_expiration_minutes: z.optional(z.int()),
          code_challenge: z.optional(z.string()),
          attributes: z.optional(AttributesInput()),
          login_redirect_url: z.optional(z.string()),
          locale: z.optional(z.string()),
          reset_password_template_id: z.optional(z.string()),
        }),
      response: (): Schema => PasswordsEmailResetStartResponse(),
    },
  ],
  [
    'passwords.email.reset',
    {
      fields: [
        'token',
        'password',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'code_verifier',
        'session_custom_claims',
        'attributes',
        'options',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          token: z.string(),
          password: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          code_verifier: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          attributes: z.optional(AttributesInput()),
          options: z.optional(Options()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => PasswordsEmailResetResponse(),
    },
  ],
  [
    'passwords.existingPassword.reset',
    {
      fields: [
        'email',
        'existing_password',
        'new_password',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          existing_password: z.string(),
          new_password: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => PasswordsExistingPasswordResetResponse(),
    },
  ],
  [
    'passwords.sessions.reset',
    {
      fields: [
        'password',
        'session_token',
        'session_jwt',
        'session_duration_minutes',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          password: z.string(),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => PasswordsSessionResetResponse(),
    },
  ],
  [
    'passwords.create',
    {
      fields: [
        'email',
        'password',
        'session_duration_minutes',
        'session_custom_claims',
        'trusted_metadata',
        'untrusted_metadata',
        'name',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          password: z.string(),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          untrusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          name: z.optional(UsersNameInput()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => PasswordsCreateResponse(),
    },
  ],
  [
    'passwords.authenticate',
    {
      fields: [
        'email',
        'password',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          password: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => PasswordsAuthenticateResponse(),
    },
  ],
  [
    'passwords.strengthCheck',
    {
      fields: ['password', 'email'],
      params: (): Schema =>
        z.looseObject({
          password: z.string(),
          email: z.optional(z.string()),
        }),
      response: (): Schema => PasswordsStrengthCheckResponse(),
    },
  ],
  [
    'passwords.migrate',
    {
      fields: [
        'email',
        'hash',
        'hash_type',
        'md_5_config',
        'argon_2_config',
        'sha_1_config',
        'sha_512_config',
        'scrypt_config',
        'pbkdf_2_config',
        'trusted_metadata',
        'untrusted_metadata',
        'set_email_verified',
        'name',
        'phone_number',
        'set_phone_number_verified',
        'external_id',
        'roles',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.string(),
          hash: z.string(),
          hash_type: z.string(),
          md_5_config: z.optional(MD5Config()),
          argon_2_config: z.optional(Argon2Config()),
          sha_1_config: z.optional(SHA1Config()),
          sha_512_config: z.optional(SHA512Config()),
          scrypt_config: z.optional(ScryptConfig()),
          pbkdf_2_config: z.optional(PBKDF2Config()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          untrusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          set_email_verified: z.optional(z.boolean()),
          name: z.optional(UsersNameInput()),
          phone_number: z.optional(z.string()),
          set_phone_number_verified: z.optional(z.boolean()),
          external_id: z.optional(z.string()),
          roles: z.optional(z.array(z.string())),
        }),
      response: (): Schema => PasswordsMigrateResponse(),
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
    'rbac.policy',
    {
      fields: [],
      params: (): Schema => z.looseObject({}),
      response: (): Schema => RBACPolicyResponse(),
    },
  ],
  [
    'sessions.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => SessionsGetResponse(),
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
          authorization_check: z.optional(SessionsAuthorizationCheck()),
        }),
      response: (): Schema => SessionsAuthenticateResponse(),
    },
  ],
  [
    'sessions.revoke',
    {
      fields: ['session_id', 'session_token', 'session_jwt'],
      params: (): Schema =>
        z.looseObject({
          session_id: z.optional(z.string()),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
        }),
      response: (): Schema => SessionsRevokeResponse(),
    },
  ],
  [
    'sessions.migrate',
    {
      fields: ['session_token', 'session_duration_minutes', 'session_custom_claims', 'telemetry_id'],
      params: (): Schema =>
        z.looseObject({
          session_token: z.string(),
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => SessionsMigrateResponse(),
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
      response: (): Schema => SessionsExchangeAccessTokenResponse(),
    },
  ],
  [
    'sessions.getJWKS',
    {
      fields: [],
      params: (): Schema => z.looseObject({}),
      response: (): Schema => SessionsGetJWKSResponse(),
    },
  ],
  [
    'sessions.attest',
    {
      fields: [
        'profile_id',
        'token',
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
          session_duration_minutes: z.optional(z.int()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          session_token: z.optional(z.string()),
          session_jwt: z.optional(z.string()),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => SessionsAttestResponse(),
    },
  ],
  [
    'totps.create',
    {
      fields: ['user_id', 'expiration_minutes'],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          expiration_minutes: z.optional(z.int()),
        }),
      response: (): Schema => TOTPsCreateResponse(),
    },
  ],
  [
    'totps.authenticate',
    {
      fields: [
        'user_id',
        'totp_code',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          totp_code: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => TOTPsAuthenticateResponse(),
    },
  ],
  [
    'totps.recoveryCodes',
    {
      fields: ['user_id'],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => TOTPsRecoveryCodesResponse(),
    },
  ],
  [
    'totps.recover',
    {
      fields: [
        'user_id',
        'recovery_code',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          recovery_code: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => TOTPsRecoverResponse(),
    },
  ],
  [
    'users.create',
    {
      fields: [
        'email',
        'name',
        'attributes',
        'phone_number',
        'create_user_as_pending',
        'trusted_metadata',
        'untrusted_metadata',
        'external_id',
        'roles',
      ],
      params: (): Schema =>
        z.looseObject({
          email: z.optional(z.string()),
          name: z.optional(UsersNameInput()),
          attributes: z.optional(AttributesInput()),
          phone_number: z.optional(z.string()),
          create_user_as_pending: z.optional(z.boolean()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          untrusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          external_id: z.optional(z.string()),
          roles: z.optional(z.array(z.string())),
        }),
      response: (): Schema => UsersCreateResponse(),
    },
  ],
  [
    'users.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => UsersGetResponse(),
    },
  ],
  [
    'users.update',
    {
      fields: ['name', 'attributes', 'trusted_metadata', 'untrusted_metadata', 'external_id', 'roles'],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          name: z.optional(UsersNameInput()),
          attributes: z.optional(AttributesInput()),
          trusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          untrusted_metadata: z.optional(z.record(z.string(), z.unknown())),
          external_id: z.optional(z.string()),
          roles: z.optional(z.array(z.string())),
        }),
      response: (): Schema => UsersUpdateResponse(),
    },
  ],
  [
    'users.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => UsersDeleteResponse(),
    },
  ],
  [
    'users.search',
    {
      fields: ['cursor', 'limit', 'query'],
      params: (): Schema =>
        z.looseObject({
          cursor: z.optional(z.string()),
          limit: z.optional(z.int()),
          query: z.optional(SearchUsersQuery()),
        }),
      response: (): Schema => UsersSearchResponse(),
    },
  ],
  [
    'users.exchangePrimaryFactor',
    {
      fields: ['email_address', 'phone_number'],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          email_address: z.optional(z.string()),
          phone_number: z.optional(z.string()),
        }),
      response: (): Schema => UsersExchangePrimaryFactorResponse(),
    },
  ],
  [
    'users.deleteEmail',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          email_id: z.string(),
        }),
      response: (): Schema => UsersDeleteEmailResponse(),
    },
  ],
  [
    'users.deletePhoneNumber',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          phone_id: z.string(),
        }),
      response: (): Schema => UsersDeletePhoneNumberResponse(),
    },
  ],
  [
    'users.deleteWebAuthnRegistration',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          webauthn_registration_id: z.string(),
        }),
      response: (): Schema => UsersDeleteWebAuthnRegistrationResponse(),
    },
  ],
  [
    'users.deleteBiometricRegistration',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          biometric_registration_id: z.string(),
        }),
      response: (): Schema => UsersDeleteBiometricRegistrationResponse(),
    },
  ],
  [
    'users.deleteTOTP',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          totp_id: z.string(),
        }),
      response: (): Schema => UsersDeleteTOTPResponse(),
    },
  ],
  [
    'users.deleteCryptoWallet',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          crypto_wallet_id: z.string(),
        }),
      response: (): Schema => UsersDeleteCryptoWalletResponse(),
    },
  ],
  [
    'users.deletePassword',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          password_id: z.string(),
        }),
      response: (): Schema => UsersDeletePasswordResponse(),
    },
  ],
  [
    'users.deleteOAuthRegistration',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          oauth_user_registration_id: z.string(),
        }),
      response: (): Schema => UsersDeleteOAuthRegistrationResponse(),
    },
  ],
  [
    'users.deleteExternalId',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => UsersDeleteExternalIdResponse(),
    },
  ],
  [
    'users.connectedApps',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
        }),
      response: (): Schema => UsersConnectedAppsResponse(),
    },
  ],
  [
    'users.revoke',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          connected_app_id: z.string(),
        }),
      response: (): Schema => UsersRevokeResponse(),
    },
  ],
  [
    'webauthn.registerStart',
    {
      fields: [
        'user_id',
        'domain',
        'user_agent',
        'authenticator_type',
        'return_passkey_credential_options',
        'override_id',
        'override_name',
        'override_display_name',
        'use_base64_url_encoding',
      ],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          domain: z.string(),
          user_agent: z.optional(z.string()),
          authenticator_type: z.optional(z.string()),
          return_passkey_credential_options: z.optional(z.boolean()),
          override_id: z.optional(z.string()),
          override_name: z.optional(z.string()),
          override_display_name: z.optional(z.string()),
          use_base64_url_encoding: z.optional(z.boolean()),
        }),
      response: (): Schema => WebAuthnRegisterStartResponse(),
    },
  ],
  [
    'webauthn.register',
    {
      fields: [
        'user_id',
        'public_key_credential',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          public_key_credential: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => WebAuthnRegisterResponse(),
    },
  ],
  [
    'webauthn.authenticateStart',
    {
      fields: ['domain', 'user_id', 'return_passkey_credential_options', 'use_base64_url_encoding'],
      params: (): Schema =>
        z.looseObject({
          domain: z.string(),
          user_id: z.optional(z.string()),
          return_passkey_credential_options: z.optional(z.boolean()),
          use_base64_url_encoding: z.optional(z.boolean()),
        }),
      response: (): Schema => WebAuthnAuthenticateStartResponse(),
    },
  ],
  [
    'webauthn.authenticate',
    {
      fields: [
        'public_key_credential',
        'session_token',
        'session_duration_minutes',
        'session_jwt',
        'session_custom_claims',
        'telemetry_id',
      ],
      params: (): Schema =>
        z.looseObject({
          public_key_credential: z.string(),
          session_token: z.optional(z.string()),
          session_duration_minutes: z.optional(z.int()),
          session_jwt: z.optional(z.string()),
          session_custom_claims: z.optional(z.record(z.string(), z.unknown())),
          telemetry_id: z.optional(z.string()),
        }),
      response: (): Schema => WebAuthnAuthenticateResponse(),
    },
  ],
  [
    'webauthn.update',
    {
      fields: ['name'],
      params: (): Schema =>
        z.looseObject({
          webauthn_registration_id: z.string(),
          name: z.string(),
        }),
      response: (): Schema => WebAuthnUpdateResponse(),
    },
  ],
  [
    'webauthn.listCredentials',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          user_id: z.string(),
          domain: z.string(),
        }),
      response: (): Schema => WebAuthnListCredentialsResponse(),
    },
  ],
]);
