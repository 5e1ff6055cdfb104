// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: 1e28741f1d24252dbf4e08f0421cd0c3f4dc513c860f6656982d09f5c4f96f14

/** @description An autonomous system. */
export interface ASNProperties {
    /**
     * @description Number of the autonomous system.
     * @example AS64500
     */
    asn: string;
    /**
     * @description Name of the autonomous system.
     * @example Example network
     */
    name: string;
    /**
     * @description Network.
     * @example 203.0.113.0/24
     */
    network: string;
}
/** @description What is known about an e-mail address. */
export interface AddressInformation {
    /**
     * @description Whether messages to the address are known to bounce.
     * @example false
     */
    has_known_bounces: boolean;
    /**
     * @description Whether the address is well formed.
     * @example true
     */
    has_valid_syntax: boolean;
    /**
     * @description Whether the address seems to belong to a role and not a person.
     * @example false
     */
    is_suspected_role_address: boolean;
    /**
     * @description The address in its normal form.
     * @example ada@example.com
     */
    normalized_email: string;
    /**
     * @description Number of tumbling characters in the address.
     * @example 0
     */
    tumbling_character_count: number;
}
/** @description A sign-in with Amazon as a factor. */
export interface AmazonOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description A sign-in with Apple as a factor. */
export interface AppleOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description Parameters of an Argon2 hash. */
export interface Argon2Config {
    /**
     * @description Salt.
     * @example example-salt
     */
    salt: string;
    /**
     * @description Number of iterations.
     * @example 3
     */
    iteration_amount: number;
    /**
     * @description Memory that the hash was made with.
     * @example 65536
     */
    memory: number;
    /**
     * @description Number of threads that the hash was made with.
     * @example 1
     */
    threads: number;
    /**
     * @description Length of the key.
     * @example 32
     */
    key_length: number;
}
/** @description IP address and user agent of a client. */
export interface Attributes {
    /** @description IP address. */
    ip_address?: string | null;
    /** @description User agent. */
    user_agent?: string | null;
}
/** @description IP address and user agent of a client. */
export interface AttributesInput {
    /**
     * @description IP address.
     * @example 203.0.113.7
     */
    ip_address?: string;
    /**
     * @description User agent.
     * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
     */
    user_agent?: string;
}
/** @description A factor that a session was authenticated with. */
export interface AuthenticationFactor {
    /**
     * @description Type of the factor.
     * @example magic_link
     * @enum {string}
     */
    type: "magic_link" | "otp" | "oauth" | "webauthn" | "totp" | "crypto" | "password" | "signature_challenge" | "sso" | "imported" | "recovery_codes" | "email_otp" | "impersonated" | "trusted_auth_token" | (string & {});
    /**
     * @description How the factor reached the user.
     * @example email
     * @enum {string}
     */
    delivery_method: "email" | "sms" | "whatsapp" | "embedded" | "oauth_google" | "oauth_microsoft" | "oauth_apple" | "webauthn_registration" | "authenticator_app" | "oauth_github" | "recovery_code" | "oauth_facebook" | "crypto_wallet" | "oauth_amazon" | "oauth_bitbucket" | "oauth_coinbase" | "oauth_discord" | "oauth_figma" | "oauth_gitlab" | "oauth_instagram" | "oauth_linkedin" | "oauth_shopify" | "oauth_slack" | "oauth_snapchat" | "oauth_spotify" | "oauth_steam" | "oauth_tiktok" | "oauth_twitch" | "oauth_twitter" | "knowledge" | "biometric" | "sso_saml" | "sso_oidc" | "oauth_salesforce" | "oauth_yahoo" | "oauth_hubspot" | "imported_auth0" | "oauth_exchange_slack" | "oauth_exchange_hubspot" | "oauth_exchange_github" | "oauth_exchange_google" | "impersonation" | "oauth_access_token_exchange" | "trusted_token_exchange" | (string & {});
    /** @description Time at which the factor was last used. */
    last_authenticated_at?: string | null;
    /** @description Time of creation. */
    created_at?: string | null;
    /** @description Time of the last change. */
    updated_at?: string | null;
    /** @description Set where the factor is an e-mail address. */
    email_factor?: EmailFactor | null;
    /** @description Set where the factor is a phone number. */
    phone_number_factor?: PhoneNumberFactor | null;
    /** @description Set where the factor is a sign-in with Google. */
    google_oauth_factor?: GoogleOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Microsoft. */
    microsoft_oauth_factor?: MicrosoftOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Apple. */
    apple_oauth_factor?: AppleOAuthFactor | null;
    /** @description Set where the factor is a WebAuthn registration. */
    webauthn_factor?: WebAuthnFactor | null;
    /** @description Set where the factor is an authenticator app. */
    authenticator_app_factor?: AuthenticatorAppFactor | null;
    /** @description Set where the factor is a sign-in with GitHub. */
    github_oauth_factor?: GithubOAuthFactor | null;
    /** @description Set where the factor is a recovery code. */
    recovery_code_factor?: RecoveryCodeFactor | null;
    /** @description Set where the factor is a sign-in with Facebook. */
    facebook_oauth_factor?: FacebookOAuthFactor | null;
    /** @description Set where the factor is a crypto wallet. */
    crypto_wallet_factor?: CryptoWalletFactor | null;
    /** @description Set where the factor is a sign-in with Amazon. */
    amazon_oauth_factor?: AmazonOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Bitbucket. */
    bitbucket_oauth_factor?: BitbucketOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Coinbase. */
    coinbase_oauth_factor?: CoinbaseOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Discord. */
    discord_oauth_factor?: DiscordOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Figma. */
    figma_oauth_factor?: FigmaOAuthFactor | null;
    /** @description Set where the factor is a sign-in with GitLab. */
    git_lab_oauth_factor?: GitLabOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Instagram. */
    instagram_oauth_factor?: InstagramOAuthFactor | null;
    /** @description Set where the factor is a sign-in with LinkedIn. */
    linked_in_oauth_factor?: LinkedInOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Shopify. */
    shopify_oauth_factor?: ShopifyOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Slack. */
    slack_oauth_factor?: SlackOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Snapchat. */
    snapchat_oauth_factor?: SnapchatOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Spotify. */
    spotify_oauth_factor?: SpotifyOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Steam. */
    steam_oauth_factor?: SteamOAuthFactor | null;
    /** @description Set where the factor is a sign-in with TikTok. */
    tik_tok_oauth_factor?: TikTokOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Twitch. */
    twitch_oauth_factor?: TwitchOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Twitter. */
    twitter_oauth_factor?: TwitterOAuthFactor | null;
    /** @description Set where the factor is an embeddable magic link. */
    embeddable_magic_link_factor?: EmbeddableMagicLinkFactor | null;
    /** @description Set where the factor is a biometric registration. */
    biometric_factor?: BiometricFactor | null;
    /** @description Set where the factor is SSO over SAML. */
    saml_sso_factor?: SAMLSSOFactor | null;
    /** @description Set where the factor is SSO over OIDC. */
    oidc_sso_factor?: OIDCSSOFactor | null;
    /** @description Set where the factor is a sign-in with Salesforce. */
    salesforce_oauth_factor?: SalesforceOAuthFactor | null;
    /** @description Set where the factor is a sign-in with Yahoo. */
    yahoo_oauth_factor?: YahooOAuthFactor | null;
    /** @description Set where the factor is a sign-in with HubSpot. */
    hubspot_oauth_factor?: HubspotOAuthFactor | null;
    /** @description Set where the factor is an OAuth exchange with Slack. */
    slack_oauth_exchange_factor?: SlackOAuthExchangeFactor | null;
    /** @description Set where the factor is an OAuth exchange with HubSpot. */
    hubspot_oauth_exchange_factor?: HubspotOAuthExchangeFactor | null;
    /** @description Set where the factor is an OAuth exchange with GitHub. */
    github_oauth_exchange_factor?: GithubOAuthExchangeFactor | null;
    /** @description Set where the factor is an OAuth exchange with Google. */
    google_oauth_exchange_factor?: GoogleOAuthExchangeFactor | null;
    /** @description Set where the factor is an impersonation. */
    impersonated_factor?: ImpersonatedFactor | null;
    /** @description Set where the factor is an exchanged access token. */
    oauth_access_token_exchange_factor?: OAuthAccessTokenExchangeFactor | null;
    /** @description Set where the factor is a trusted auth token. */
    trusted_auth_token_factor?: TrustedAuthTokenFactor | null;
}
/** @description An authenticator app as a factor. */
export interface AuthenticatorAppFactor {
    /**
     * @description Id of the TOTP.
     * @example totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_id: string;
}
/** @description A biometric registration as a factor. */
export interface BiometricFactor {
    /**
     * @description Id of the biometric registration.
     * @example biometric-registration-test-00000000-0000-4000-8000-000000000001
     */
    biometric_registration_id: string;
}
/** @description A biometric registration of a user. */
export interface BiometricRegistration {
    /**
     * @description Id of the biometric registration.
     * @example biometric-registration-test-00000000-0000-4000-8000-000000000001
     */
    biometric_registration_id: string;
    /**
     * @description Whether it is verified.
     * @example true
     */
    verified: boolean;
}
/** @description A sign-in with Bitbucket as a factor. */
export interface BitbucketOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description What was seen of a browser. */
export interface BrowserProperties {
    /**
     * @description User agent.
     * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
     */
    user_agent: string;
}
/** @description A sign-in with Coinbase as a factor. */
export interface CoinbaseOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description A Connected App: a client that asks for access to accounts. */
export interface ConnectedApp {
    /**
     * @description Id of the Connected App.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description: string;
    /**
     * @description Status of the Connected App.
     * @example active
     */
    status: string;
    /**
     * @description Whether the app may ask for full access.
     * @example false
     */
    full_access_allowed: boolean;
    /**
     * @description Type of the Connected App.
     * @example third_party
     */
    client_type: string;
    /**
     * @description Addresses that the app may lead back to.
     * @example [
     *       "https://example.com/callback"
     *     ]
     */
    redirect_urls: string[];
    /**
     * @description Lifetime of access tokens, in minutes.
     * @example 60
     */
    access_token_expiry_minutes: number;
    /**
     * @description Template for the custom claims of access tokens.
     * @example {}
     */
    access_token_template_content: string;
    /**
     * @description Addresses that the app may lead to after a sign-out.
     * @example [
     *       "https://example.com/signed-out"
     *     ]
     */
    post_logout_redirect_urls: string[];
    /**
     * @description Whether the app gets offline access without asking for consent.
     * @example false
     */
    bypass_consent_for_offline_access: boolean;
    /**
     * @description How the Connected App was created.
     * @example dashboard
     */
    creation_method: string;
    /**
     * @description Template for the custom claims of ID tokens.
     * @example {}
     */
    id_token_template_content: string;
    /** @description Last four characters of the secret. */
    client_secret_last_four?: string | null;
    /** @description Last four characters of the next secret. */
    next_client_secret_last_four?: string | null;
    /** @description Audience to put into access tokens besides the usual one. */
    access_token_custom_audience?: string | null;
    /** @description Address of the logo. */
    logo_url?: string | null;
    /** @description Address of the client id metadata document. */
    client_id_metadata_url?: string | null;
}
/** @description The public part of a Connected App. */
export interface ConnectedAppPublic {
    /**
     * @description Id of the Connected App.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description: string;
    /**
     * @description Type of the Connected App.
     * @example third_party
     */
    client_type: string;
    /** @description Address of the logo. */
    logo_url?: string | null;
}
/** @description A new Connected App together with its secret. */
export interface ConnectedAppWithClientSecret {
    /**
     * @description Id of the Connected App.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description: string;
    /**
     * @description Status of the Connected App.
     * @example active
     */
    status: string;
    /**
     * @description Whether the app may ask for full access.
     * @example false
     */
    full_access_allowed: boolean;
    /**
     * @description Type of the Connected App.
     * @example third_party
     */
    client_type: string;
    /**
     * @description Addresses that the app may lead back to.
     * @example [
     *       "https://example.com/callback"
     *     ]
     */
    redirect_urls: string[];
    /**
     * @description Lifetime of access tokens, in minutes.
     * @example 60
     */
    access_token_expiry_minutes: number;
    /**
     * @description Template for the custom claims of access tokens.
     * @example {}
     */
    access_token_template_content: string;
    /**
     * @description Addresses that the app may lead to after a sign-out.
     * @example [
     *       "https://example.com/signed-out"
     *     ]
     */
    post_logout_redirect_urls: string[];
    /**
     * @description Whether the app gets offline access without asking for consent.
     * @example false
     */
    bypass_consent_for_offline_access: boolean;
    /**
     * @description Template for the custom claims of ID tokens.
     * @example {}
     */
    id_token_template_content: string;
    /** @description Last four characters of the secret. */
    client_secret_last_four?: string | null;
    /** @description Last four characters of the next secret. */
    next_client_secret_last_four?: string | null;
    /** @description Secret of the client. */
    client_secret?: string | null;
    /** @description Audience to put into access tokens besides the usual one. */
    access_token_custom_audience?: string | null;
    /** @description Address of the logo. */
    logo_url?: string | null;
    /** @description Address of the client id metadata document. */
    client_id_metadata_url?: string | null;
}
/** @description A Connected App together with its next secret. */
export interface ConnectedAppWithNextClientSecret {
    /**
     * @description Id of the Connected App.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description: string;
    /**
     * @description Status of the Connected App.
     * @example active
     */
    status: string;
    /**
     * @description Last four characters of the secret.
     * @example wxyz
     */
    client_secret_last_four: string;
    /**
     * @description Whether the app may ask for full access.
     * @example false
     */
    full_access_allowed: boolean;
    /**
     * @description Type of the Connected App.
     * @example third_party
     */
    client_type: string;
    /**
     * @description Addresses that the app may lead back to.
     * @example [
     *       "https://example.com/callback"
     *     ]
     */
    redirect_urls: string[];
    /**
     * @description Secret that comes into use when the rotation is completed.
     * @example example-next-client-secret
     */
    next_client_secret: string;
    /**
     * @description Lifetime of access tokens, in minutes.
     * @example 60
     */
    access_token_expiry_minutes: number;
    /**
     * @description Template for the custom claims of access tokens.
     * @example {}
     */
    access_token_template_content: string;
    /**
     * @description Addresses that the app may lead to after a sign-out.
     * @example [
     *       "https://example.com/signed-out"
     *     ]
     */
    post_logout_redirect_urls: string[];
    /**
     * @description Whether the app gets offline access without asking for consent.
     * @example false
     */
    bypass_consent_for_offline_access: boolean;
    /**
     * @description Template for the custom claims of ID tokens.
     * @example {}
     */
    id_token_template_content: string;
    /** @description Last four characters of the next secret. */
    next_client_secret_last_four?: string | null;
    /** @description Audience to put into access tokens besides the usual one. */
    access_token_custom_audience?: string | null;
    /** @description Address of the logo. */
    logo_url?: string | null;
    /** @description Address of the client id metadata document. */
    client_id_metadata_url?: string | null;
}
/** @description Arguments of `connectedApp.clients.create`. */
export interface ConnectedAppsClientsCreateRequest {
    /**
     * @description Type of the Connected App.
     * @example third_party
     * @enum {string}
     */
    client_type: "first_party" | "first_party_public" | "third_party" | "third_party_public" | (string & {});
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name?: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description?: string;
    /**
     * @description Addresses that the app may lead back to.
     * @example [
     *       "https://example.com/callback"
     *     ]
     */
    redirect_urls?: string[];
    /**
     * @description Whether the app may ask for full access.
     * @example false
     */
    full_access_allowed?: boolean;
    /**
     * @description Lifetime of access tokens, in minutes.
     * @example 60
     */
    access_token_expiry_minutes?: number;
    /**
     * @description Audience to put into access tokens besides the usual one.
     * @example https://api.example.com
     */
    access_token_custom_audience?: string;
    /**
     * @description Template for the custom claims of access tokens.
     * @example {}
     */
    access_token_template_content?: string;
    /**
     * @description Addresses that the app may lead to after a sign-out.
     * @example [
     *       "https://example.com/signed-out"
     *     ]
     */
    post_logout_redirect_urls?: string[];
    /**
     * @description Address of the logo.
     * @example https://example.com/logo.png
     */
    logo_url?: string;
    /**
     * @description Whether the app gets offline access without asking for consent.
     * @example false
     */
    bypass_consent_for_offline_access?: boolean;
    /**
     * @description Template for the custom claims of ID tokens.
     * @example {}
     */
    id_token_template_content?: string;
}
/** @description Answer of `connectedApp.clients.create`. */
export interface ConnectedAppsClientsCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The new Connected App, with its secret. */
    connected_app: ConnectedAppWithClientSecret;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `connectedApp.clients.delete`. */
export interface ConnectedAppsClientsDeleteResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the Connected App.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `connectedApp.clients.get`. */
export interface ConnectedAppsClientsGetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The Connected App. */
    connected_app: ConnectedApp;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `connectedApp.clients.search`. */
export interface ConnectedAppsClientsSearchRequest {
    /**
     * @description Where to go on: the `next_cursor` of the page before.
     * @example
     */
    cursor?: string;
    /**
     * @description Largest number of results on a page: 100 unless given, 1000 at most.
     * @example 100
     */
    limit?: number;
}
/** @description Answer of `connectedApp.clients.search`. */
export interface ConnectedAppsClientsSearchResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Connected Apps on this page. */
    connected_apps: ConnectedApp[];
    /** @description How many results there are, and where to go on. */
    results_metadata: ConnectedAppsResultsMetadata;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `connectedApp.clients.secrets.rotateCancel`. */
export interface ConnectedAppsClientsSecretsRotateCancelResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The Connected App. */
    connected_app: ConnectedApp;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `connectedApp.clients.secrets.rotate`. */
export interface ConnectedAppsClientsSecretsRotateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The Connected App. */
    connected_app: ConnectedApp;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `connectedApp.clients.secrets.rotateStart`. */
export interface ConnectedAppsClientsSecretsRotateStartResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The Connected App, with its next secret. */
    connected_app: ConnectedAppWithNextClientSecret;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `connectedApp.clients.update`. */
export interface ConnectedAppsClientsUpdateRequestBody {
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name?: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description?: string;
    /**
     * @description Addresses that the app may lead back to.
     * @example [
     *       "https://example.com/callback"
     *     ]
     */
    redirect_urls?: string[];
    /**
     * @description Whether the app may ask for full access.
     * @example false
     */
    full_access_allowed?: boolean;
    /**
     * @description Lifetime of access tokens, in minutes.
     * @example 60
     */
    access_token_expiry_minutes?: number;
    /**
     * @description Audience to put into access tokens besides the usual one.
     * @example https://api.example.com
     */
    access_token_custom_audience?: string;
    /**
     * @description Template for the custom claims of access tokens.
     * @example {}
     */
    access_token_template_content?: string;
    /**
     * @description Addresses that the app may lead to after a sign-out.
     * @example [
     *       "https://example.com/signed-out"
     *     ]
     */
    post_logout_redirect_urls?: string[];
    /**
     * @description Address of the logo.
     * @example https://example.com/logo.png
     */
    logo_url?: string;
    /**
     * @description Whether the app gets offline access without asking for consent.
     * @example false
     */
    bypass_consent_for_offline_access?: boolean;
    /**
     * @description Template for the custom claims of ID tokens.
     * @example {}
     */
    id_token_template_content?: string;
}
/** @description Answer of `connectedApp.clients.update`. */
export interface ConnectedAppsClientsUpdateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The Connected App. */
    connected_app: ConnectedApp;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description How many Connected Apps were found, and where to go on. */
export interface ConnectedAppsResultsMetadata {
    /**
     * @description Number of all results.
     * @example 1
     */
    total: number;
    /** @description Cursor of the next page; empty or null on the last one. */
    next_cursor?: string | null;
}
/** @description A crypto wallet of a user. */
export interface CryptoWallet {
    /**
     * @description Id of the crypto wallet.
     * @example crypto-wallet-test-00000000-0000-4000-8000-000000000001
     */
    crypto_wallet_id: string;
    /**
     * @description Address of the wallet.
     * @example 0x0000000000000000000000000000000000000001
     */
    crypto_wallet_address: string;
    /**
     * @description Type of the wallet, such as `ethereum`.
     * @example ethereum
     */
    crypto_wallet_type: string;
    /**
     * @description Whether it is verified.
     * @example true
     */
    verified: boolean;
}
/** @description A crypto wallet as a factor. */
export interface CryptoWalletFactor {
    /**
     * @description Id of the crypto wallet.
     * @example crypto-wallet-test-00000000-0000-4000-8000-000000000001
     */
    crypto_wallet_id: string;
    /**
     * @description Address of the wallet.
     * @example 0x0000000000000000000000000000000000000001
     */
    crypto_wallet_address: string;
    /**
     * @description Type of the wallet, such as `ethereum`.
     * @example ethereum
     */
    crypto_wallet_type: string;
}
/** @description Arguments of `cryptoWallets.authenticate`. */
export interface CryptoWalletsAuthenticateRequest {
    /**
     * @description Type of the wallet, such as `ethereum`.
     * @example ethereum
     */
    crypto_wallet_type: string;
    /**
     * @description Address of the wallet.
     * @example 0x0000000000000000000000000000000000000001
     */
    crypto_wallet_address: string;
    /**
     * @description The signature that the wallet made.
     * @example 0x00
     */
    signature: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `cryptoWallets.authenticate`. */
export interface CryptoWalletsAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description Parameters of a Sign-In with Ethereum message. */
    siwe_params?: CryptoWalletsSIWEParamsResponse | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `cryptoWallets.authenticateStart`. */
export interface CryptoWalletsAuthenticateStartRequest {
    /**
     * @description Type of the wallet, such as `ethereum`.
     * @example ethereum
     */
    crypto_wallet_type: string;
    /**
     * @description Address of the wallet.
     * @example 0x0000000000000000000000000000000000000001
     */
    crypto_wallet_address: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /** @description Parameters of a Sign-In with Ethereum message. */
    siwe_params?: SIWEParams;
}
/** @description Answer of `cryptoWallets.authenticateStart`. */
export interface CryptoWalletsAuthenticateStartResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Text for the wallet to sign.
     * @example Please sign this example challenge.
     */
    challenge: string;
    /**
     * @description Whether the user is new.
     * @example false
     */
    user_created: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Parameters of the Sign-In with Ethereum message that was signed. */
export interface CryptoWalletsSIWEParamsResponse {
    /**
     * @description Domain that asks for the signature.
     * @example example.com
     */
    domain: string;
    /**
     * @description URI that the signature is for.
     * @example https://example.com
     */
    uri: string;
    /**
     * @description Id of the blockchain.
     * @example 1
     */
    chain_id: string;
    /**
     * @description Resources named in the message.
     * @example [
     *       "https://example.com/terms"
     *     ]
     */
    resources: string[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Time at which the message was issued. */
    issued_at?: string | null;
    /** @description Request id in the message. */
    message_request_id?: string | null;
}
/** @description Answer of `debug.whoami`. */
export interface DebugWhoamiResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the project.
     * @example project-test-00000000-0000-4000-8000-000000000001
     */
    project_id: string;
    /**
     * @description Name of the project.
     * @example Example project
     */
    name: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description When something about a device was seen. */
export interface DeviceAttributeDetails {
    /**
     * @description Whether it was not seen before.
     * @example false
     */
    is_new: boolean;
    /** @description Time of the first sighting. */
    first_seen_at?: string | null;
    /** @description Time of the last sighting. */
    last_seen_at?: string | null;
}
/** @description What is known about a device. */
export interface DeviceInfo {
    /**
     * @description Id of the visitor.
     * @example visitor-00000000-0000-4000-8000-000000000001
     */
    visitor_id: string;
    /** @description When this visitor was seen. */
    visitor_id_details?: DeviceAttributeDetails | null;
    /** @description IP address. */
    ip_address?: string | null;
    /** @description When this IP address was seen. */
    ip_address_details?: DeviceAttributeDetails | null;
    /** @description City that the IP address is in. */
    ip_geo_city?: string | null;
    /** @description Region that the IP address is in. */
    ip_geo_region?: string | null;
    /** @description Country that the IP address is in. */
    ip_geo_country?: string | null;
    /** @description When this country was seen. */
    ip_geo_country_details?: DeviceAttributeDetails | null;
}
/** @description A sign-in with Discord as a factor. */
export interface DiscordOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description What is known about an e-mail domain. */
export interface DomainInformation {
    /**
     * @description Whether the domain has an MX or A record.
     * @example true
     */
    has_mx_or_a_record: boolean;
    /**
     * @description Whether the domain is one for throw-away addresses.
     * @example false
     */
    is_disposable_domain: boolean;
}
/** @description An e-mail address as a factor. */
export interface EmailFactor {
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description The e-mail address.
     * @example ada@example.com
     */
    email_address: string;
}
/** @description An embeddable magic link as a factor. */
export interface EmbeddableMagicLinkFactor {
    /**
     * @description Id of the embeddable magic link.
     * @example embeddable-magic-link-test-00000000-0000-4000-8000-000000000001
     */
    embedded_id: string;
}
/** @description A sign-in with Facebook as a factor. */
export interface FacebookOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description What to tell a user about a password. */
export interface Feedback {
    /**
     * @description Warning about the password.
     * @example
     */
    warning: string;
    /**
     * @description How to make the password better.
     * @example []
     */
    suggestions: string[];
    /** @description How the password does against a policy of character classes. */
    luds_requirements?: LUDSRequirements | null;
}
/** @description A sign-in with Figma as a factor. */
export interface FigmaOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description Fingerprints of a device. */
export interface Fingerprints {
    /**
     * @description Fingerprint of the network.
     * @example network-fingerprint-example
     */
    network_fingerprint: string;
    /**
     * @description Fingerprint of the hardware.
     * @example hardware-fingerprint-example
     */
    hardware_fingerprint: string;
    /**
     * @description Fingerprint of the browser.
     * @example browser-fingerprint-example
     */
    browser_fingerprint: string;
    /**
     * @description Fingerprint of the visitor.
     * @example visitor-fingerprint-example
     */
    visitor_fingerprint: string;
    /** @description Id of the visitor. */
    visitor_id?: string | null;
    /** @description Id of the browser. */
    browser_id?: string | null;
}
/** @description Arguments of `fraud.email.risk`. */
export interface FraudEmailRiskRequest {
    /**
     * @description E-mail address to rate.
     * @example ada@example.com
     */
    email_address: string;
}
/** @description Answer of `fraud.email.risk`. */
export interface FraudEmailRiskResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description What is known about the address itself. */
    address_information: AddressInformation;
    /** @description What is known about the domain of the address. */
    domain_information: DomainInformation;
    /**
     * @description What to do with the address.
     * @example ALLOW
     * @enum {string}
     */
    action: "ALLOW" | "CHALLENGE" | "BLOCK" | (string & {});
    /**
     * @description How risky the address is, as a number.
     * @example 10
     */
    risk_score: number;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `fraud.fingerprint.lookup`. */
export interface FraudFingerprintLookupRequest {
    /**
     * @description Id of the telemetry.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id: string;
    /** @description Data of your own to keep with the fingerprint. */
    external_metadata?: MetadataInput;
}
/** @description Answer of `fraud.fingerprint.lookup`. */
export interface FraudFingerprintLookupResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the telemetry.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id: string;
    /** @description Fingerprints of the device. */
    fingerprints: Fingerprints;
    /** @description What to make of the device. */
    verdict: Verdict;
    /** @description Data of your own that is kept with the fingerprint. */
    external_metadata: Metadata;
    /**
     * Format: date-time
     * @description Time at which the fingerprint was taken.
     * @example 2026-01-15T09:30:00Z
     */
    created_at: string;
    /**
     * Format: date-time
     * @description Time at which the fingerprint expires.
     * @example 2026-01-15T10:30:00Z
     */
    expires_at: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description What was seen of the network and the browser. */
    properties?: Properties | null;
    /** @description Raw signals of the device. */
    raw_signals?: {
        [key: string]: unknown;
    } | null;
}
/** @description Arguments of `fraud.rules.list`. */
export interface FraudRulesListRequest {
    /**
     * @description Where to go on: the `next_cursor` of the page before.
     * @example
     */
    cursor?: string;
    /**
     * @description Largest number of results on a page.
     * @example 100
     */
    limit?: number;
}
/** @description Answer of `fraud.rules.list`. */
export interface FraudRulesListResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Cursor of the next page; empty or null on the last one.
     * @example
     */
    next_cursor: string;
    /** @description Rules on this page. */
    rules: Rule[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `fraud.rules.set`. */
export interface FraudRulesSetRequest {
    /**
     * @description What the rule is to do.
     * @example BLOCK
     * @enum {string}
     */
    action: "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
    /**
     * @description Id of the visitor.
     * @example visitor-00000000-0000-4000-8000-000000000001
     */
    visitor_id?: string;
    /**
     * @description Id of the browser.
     * @example browser-00000000-0000-4000-8000-000000000001
     */
    browser_id?: string;
    /**
     * @description Fingerprint of the visitor.
     * @example visitor-fingerprint-example
     */
    visitor_fingerprint?: string;
    /**
     * @description Fingerprint of the browser.
     * @example browser-fingerprint-example
     */
    browser_fingerprint?: string;
    /**
     * @description Fingerprint of the hardware.
     * @example hardware-fingerprint-example
     */
    hardware_fingerprint?: string;
    /**
     * @description Fingerprint of the network.
     * @example network-fingerprint-example
     */
    network_fingerprint?: string;
    /**
     * @description Minutes until the rule expires.
     * @example 60
     */
    expires_in_minutes?: number;
    /**
     * @description Description of the rule.
     * @example An example rule
     */
    description?: string;
    /**
     * @description Block of IP addresses that the rule is about.
     * @example 203.0.113.0/24
     */
    cidr_block?: string;
    /**
     * @description Code of the country that the rule is about.
     * @example US
     */
    country_code?: string;
    /**
     * @description Number of the autonomous system that the rule is about.
     * @example AS64500
     */
    asn?: string;
}
/** @description Answer of `fraud.rules.set`. */
export interface FraudRulesSetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description What the rule does now.
     * @example BLOCK
     * @enum {string}
     */
    action: "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Id of the visitor. */
    visitor_id?: string | null;
    /** @description Id of the browser. */
    browser_id?: string | null;
    /** @description Fingerprint of the visitor. */
    visitor_fingerprint?: string | null;
    /** @description Fingerprint of the browser. */
    browser_fingerprint?: string | null;
    /** @description Fingerprint of the hardware. */
    hardware_fingerprint?: string | null;
    /** @description Fingerprint of the network. */
    network_fingerprint?: string | null;
    /** @description Time at which the rule expires. */
    expires_at?: string | null;
    /** @description Block of IP addresses that the rule is about. */
    cidr_block?: string | null;
    /** @description Code of the country that the rule is about. */
    country_code?: string | null;
    /** @description Number of the autonomous system that the rule is about. */
    asn?: string | null;
}
/** @description Arguments of `fraud.verdictReasons.list`. */
export interface FraudVerdictReasonsListRequest {
    /**
     * @description Whether to list only reasons with an override.
     * @example false
     */
    overrides_only?: boolean;
}
/** @description Answer of `fraud.verdictReasons.list`. */
export interface FraudVerdictReasonsListResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Reasons, with what happens for each. */
    verdict_reason_actions: VerdictReasonAction[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `fraud.verdictReasons.override`. */
export interface FraudVerdictReasonsOverrideRequest {
    /**
     * @description Name of the reason.
     * @example EXAMPLE_REASON
     */
    verdict_reason: string;
    /**
     * @description What happens for this reason instead.
     * @example ALLOW
     * @enum {string}
     */
    override_action: "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
    /**
     * @description Description of the override.
     * @example An example override
     */
    override_description?: string;
}
/** @description Answer of `fraud.verdictReasons.override`. */
export interface FraudVerdictReasonsOverrideResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The reason, with what happens for it now. */
    verdict_reason_action: VerdictReasonAction;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description A sign-in with GitLab as a factor. */
export interface GitLabOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description An OAuth exchange with GitHub as a factor. */
export interface GithubOAuthExchangeFactor {
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
}
/** @description A sign-in with GitHub as a factor. */
export interface GithubOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description An OAuth exchange with Google as a factor. */
export interface GoogleOAuthExchangeFactor {
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
}
/** @description A sign-in with Google as a factor. */
export interface GoogleOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description An OAuth exchange with HubSpot as a factor. */
export interface HubspotOAuthExchangeFactor {
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
}
/** @description A sign-in with HubSpot as a factor. */
export interface HubspotOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description Arguments of `idp.oauth.authorize`. */
export interface IDPOAuthAuthorizeRequest {
    /**
     * @description Whether the user agreed.
     * @example true
     */
    consent_granted: boolean;
    /**
     * @description Scopes that the app asks for.
     * @example [
     *       "openid"
     *     ]
     */
    scopes: string[];
    /**
     * @description Id of the Connected App that asks for access.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Address to lead back to.
     * @example https://example.com/callback
     */
    redirect_uri: string;
    /**
     * @description OAuth 2.0 response type that the app asked for.
     * @example code
     */
    response_type: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description OAuth 2.0 prompt parameter that the app sent.
     * @example consent
     */
    prompt?: string;
    /**
     * @description Value that comes back unchanged in the redirect.
     * @example example-state
     */
    state?: string;
    /**
     * @description Value that comes back in the ID token.
     * @example example-nonce
     */
    nonce?: string;
    /**
     * @description PKCE code challenge.
     * @example example-code-challenge
     */
    code_challenge?: string;
    /**
     * @description Resources that the app asks for.
     * @example [
     *       "https://api.example.com"
     *     ]
     */
    resources?: string[];
}
/** @description Answer of `idp.oauth.authorize`. */
export interface IDPOAuthAuthorizeResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Address to lead the browser to.
     * @example https://example.com/callback
     */
    redirect_uri: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Authorization code for the app. */
    authorization_code?: string | null;
}
/** @description Arguments of `idp.oauth.authorizeStart`. */
export interface IDPOAuthAuthorizeStartRequest {
    /**
     * @description Id of the Connected App that asks for access.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Address to lead back to.
     * @example https://example.com/callback
     */
    redirect_uri: string;
    /**
     * @description OAuth 2.0 response type that the app asked for.
     * @example code
     */
    response_type: string;
    /**
     * @description Scopes that the app asks for.
     * @example [
     *       "openid"
     *     ]
     */
    scopes: string[];
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description OAuth 2.0 prompt parameter that the app sent.
     * @example consent
     */
    prompt?: string;
}
/** @description Answer of `idp.oauth.authorizeStart`. */
export interface IDPOAuthAuthorizeStartResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /** @description The Connected App that asks for access. */
    client: ConnectedAppPublic;
    /**
     * @description Whether the user has to be asked for consent.
     * @example true
     */
    consent_required: boolean;
    /** @description What the user can grant of each scope. */
    scope_results: IDPScopeResult[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description What a user can grant of a scope. */
export interface IDPScopeResult {
    /**
     * @description Name of the scope.
     * @example openid
     */
    scope: string;
    /**
     * @description Description of the scope.
     * @example Read documents
     */
    description: string;
    /**
     * @description Whether the user can grant the scope.
     * @example true
     */
    is_grantable: boolean;
}
/** @description Where an IP address is. */
export interface IPGeoProperties {
    /**
     * @description City.
     * @example Example City
     */
    city: string;
    /**
     * @description Region.
     * @example Example Region
     */
    region: string;
    /**
     * @description Country.
     * @example US
     */
    country: string;
}
/** @description An impersonation as a factor. */
export interface ImpersonatedFactor {
    /**
     * @description Id of the impersonator.
     * @example example-impersonator-id
     */
    impersonator_id: string;
    /**
     * @description E-mail address of the impersonator.
     * @example admin@example.com
     */
    impersonator_email_address: string;
}
/** @description Arguments of `impersonation.authenticate`. */
export interface ImpersonationAuthenticateRequest {
    /**
     * @description Impersonation token.
     * @example example-token
     */
    impersonation_token: string;
}
/** @description Answer of `impersonation.authenticate`. */
export interface ImpersonationAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
}
/** @description A sign-in with Instagram as a factor. */
export interface InstagramOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description Body of `idp.introspectTokenNetwork`. */
export interface IntrospectTokenForm {
    /**
     * @description Token to look into.
     * @example example-token
     */
    token: string;
    /**
     * @description Id of the client.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Secret of the client.
     * @example example-client-secret
     */
    client_secret?: string;
    /**
     * @description Which type of token it is.
     * @example access_token
     */
    token_type_hint?: string;
}
/** @description Answer of `idp.introspectTokenNetwork`. */
export type IntrospectTokenRawResponse = {
    /**
     * @description Whether the token is valid; nothing else is told about one that is not.
     * @example true
     */
    active: boolean;
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Id of the user that the token is about. */
    sub?: string | null;
    /** @description Scopes, separated by spaces. */
    scope?: string | null;
    /** @description Audiences of the token. */
    aud?: string[] | null;
    /** @description Time at which the token expires, in seconds since the Unix epoch. */
    exp?: number | null;
    /** @description Time at which the token was issued, in seconds since the Unix epoch. */
    iat?: number | null;
    /** @description Issuer of the token. */
    iss?: string | null;
    /** @description Time before which the token is not valid, in seconds since the Unix epoch. */
    nbf?: number | null;
    /** @description Id of the client that the token was issued to. */
    client_id?: string | null;
    /** @description Type of the token. */
    token_type?: string | null;
} & {
    [key: string]: unknown;
};
/** @description A public key. */
export interface JWK {
    /**
     * @description Type of the key.
     * @example RSA
     */
    kty: string;
    /**
     * @description What the key is used for.
     * @example sig
     */
    use: string;
    /**
     * @description Operations that the key is for.
     * @example [
     *       "verify"
     *     ]
     */
    key_ops: string[];
    /**
     * @description Algorithm that the key is for.
     * @example RS256
     */
    alg: string;
    /**
     * @description Id of the key.
     * @example jwk-test-00000000-0000-4000-8000-000000000001
     */
    kid: string;
    /**
     * @description Certificate chain of the key.
     * @example []
     */
    x5c: string[];
    /**
     * @description SHA-256 thumbprint of the certificate.
     * @example
     */
    x5tS256: string;
    /**
     * @description Modulus of the RSA key.
     * @example ZXhhbXBsZS1tb2R1bHVz
     */
    n: string;
    /**
     * @description Exponent of the RSA key.
     * @example AQAB
     */
    e: string;
}
/** @description How a password does against a policy of character classes. */
export interface LUDSRequirements {
    /**
     * @description Whether the password has a lower-case letter.
     * @example true
     */
    has_lower_case: boolean;
    /**
     * @description Whether the password has an upper-case letter.
     * @example true
     */
    has_upper_case: boolean;
    /**
     * @description Whether the password has a digit.
     * @example true
     */
    has_digit: boolean;
    /**
     * @description Whether the password has a symbol.
     * @example true
     */
    has_symbol: boolean;
    /**
     * @description Number of character classes that are missing.
     * @example 0
     */
    missing_complexity: number;
    /**
     * @description Number of characters that are missing.
     * @example 0
     */
    missing_characters: number;
}
/** @description A sign-in with LinkedIn as a factor. */
export interface LinkedInOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description An M2M client: a machine that gets tokens of its own. */
export interface M2MClient {
    /**
     * @description Id of the M2M client.
     * @example m2m-client-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description: string;
    /**
     * @description Status of the M2M client.
     * @example active
     */
    status: string;
    /**
     * @description Scopes that the client may have.
     * @example [
     *       "read:documents"
     *     ]
     */
    scopes: string[];
    /**
     * @description Last four characters of the secret.
     * @example wxyz
     */
    client_secret_last_four: string;
    /** @description Metadata that only your backend can change. */
    trusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Last four characters of the next secret. */
    next_client_secret_last_four?: string | null;
}
/** @description A new M2M client together with its secret. */
export interface M2MClientWithClientSecret {
    /**
     * @description Id of the M2M client.
     * @example m2m-client-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Secret of the client.
     * @example example-client-secret
     */
    client_secret: string;
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description: string;
    /**
     * @description Status of the M2M client.
     * @example active
     */
    status: string;
    /**
     * @description Scopes that the client may have.
     * @example [
     *       "read:documents"
     *     ]
     */
    scopes: string[];
    /**
     * @description Last four characters of the secret.
     * @example wxyz
     */
    client_secret_last_four: string;
    /** @description Metadata that only your backend can change. */
    trusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Last four characters of the next secret. */
    next_client_secret_last_four?: string | null;
}
/** @description An M2M client together with its next secret. */
export interface M2MClientWithNextClientSecret {
    /**
     * @description Id of the M2M client.
     * @example m2m-client-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Secret that comes into use when the rotation is completed.
     * @example example-next-client-secret
     */
    next_client_secret: string;
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description: string;
    /**
     * @description Status of the M2M client.
     * @example active
     */
    status: string;
    /**
     * @description Scopes that the client may have.
     * @example [
     *       "read:documents"
     *     ]
     */
    scopes: string[];
    /**
     * @description Last four characters of the secret.
     * @example wxyz
     */
    client_secret_last_four: string;
    /** @description Metadata that only your backend can change. */
    trusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Last four characters of the next secret. */
    next_client_secret_last_four?: string | null;
}
/** @description Arguments of `m2m.clients.create`. */
export interface M2MClientsCreateRequest {
    /**
     * @description Scopes that the client may have.
     * @example [
     *       "read:documents"
     *     ]
     */
    scopes: string[];
    /**
     * @description Id to give the client instead of a generated one.
     * @example m2m-client-test-00000000-0000-4000-8000-000000000001
     */
    client_id?: string;
    /**
     * @description Secret to give the client instead of a generated one.
     * @example example-client-secret
     */
    client_secret?: string;
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name?: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description?: string;
    /**
     * @description Metadata that only your backend can change.
     * @example {
     *       "plan": "example"
     *     }
     */
    trusted_metadata?: {
        [key: string]: unknown;
    };
}
/** @description Answer of `m2m.clients.create`. */
export interface M2MClientsCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The new M2M client, with its secret. */
    m2m_client: M2MClientWithClientSecret;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `m2m.clients.delete`. */
export interface M2MClientsDeleteResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the M2M client.
     * @example m2m-client-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `m2m.clients.get`. */
export interface M2MClientsGetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The M2M client. */
    m2m_client: M2MClient;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `m2m.clients.search`. */
export interface M2MClientsSearchRequest {
    /**
     * @description Where to go on: the `next_cursor` of the page before.
     * @example
     */
    cursor?: string;
    /**
     * @description Largest number of results on a page: 100 unless given, 1000 at most.
     * @example 100
     */
    limit?: number;
    /** @description Conditions; without them everything is found. */
    query?: M2MSearchQuery;
}
/** @description Answer of `m2m.clients.search`. */
export interface M2MClientsSearchResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description M2M clients on this page. */
    m2m_clients: M2MClient[];
    /** @description How many results there are, and where to go on. */
    results_metadata: M2MResultsMetadata;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `m2m.clients.secrets.rotateCancel`. */
export interface M2MClientsSecretsRotateCancelResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The M2M client. */
    m2m_client: M2MClient;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `m2m.clients.secrets.rotate`. */
export interface M2MClientsSecretsRotateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The M2M client. */
    m2m_client: M2MClient;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `m2m.clients.secrets.rotateStart`. */
export interface M2MClientsSecretsRotateStartResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The M2M client, with its next secret. */
    m2m_client: M2MClientWithNextClientSecret;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `m2m.clients.update`. */
export interface M2MClientsUpdateRequestBody {
    /**
     * @description Name of the client.
     * @example Example Client
     */
    client_name?: string;
    /**
     * @description Description of the client.
     * @example An example client
     */
    client_description?: string;
    /**
     * @description Status of the M2M client.
     * @example active
     * @enum {string}
     */
    status?: "active" | "inactive" | (string & {});
    /**
     * @description Scopes that the client may have.
     * @example [
     *       "read:documents"
     *     ]
     */
    scopes?: string[];
    /**
     * @description Metadata that only your backend can change.
     * @example {
     *       "plan": "example"
     *     }
     */
    trusted_metadata?: {
        [key: string]: unknown;
    };
}
/** @description Answer of `m2m.clients.update`. */
export interface M2MClientsUpdateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The M2M client. */
    m2m_client: M2MClient;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description How many M2M clients were found, and where to go on. */
export interface M2MResultsMetadata {
    /**
     * @description Number of all results.
     * @example 1
     */
    total: number;
    /** @description Cursor of the next page; empty or null on the last one. */
    next_cursor?: string | null;
}
/** @description Conditions that M2M clients must meet. */
export interface M2MSearchQuery {
    /**
     * @description Whether all conditions must hold (`AND`) or one of them (`OR`).
     * @example AND
     * @enum {string}
     */
    operator: "OR" | "AND" | (string & {});
    /** @description Conditions of the query. */
    operands: M2MSearchQueryOperand[];
}
/** @description One condition. */
export type M2MSearchQueryOperand = M2MSearchQueryOperand_client_id | M2MSearchQueryOperand_client_name | M2MSearchQueryOperand_scopes;
/** @description M2M clients with one of these ids. */
export interface M2MSearchQueryOperand_client_id {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "client_id";
    /**
     * @description Client ids, one of which must match.
     * @example [
     *       "m2m-client-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description M2M clients with one of these names. */
export interface M2MSearchQueryOperand_client_name {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "client_name";
    /**
     * @description Client names, one of which must match.
     * @example [
     *       "Example Client"
     *     ]
     */
    filter_value: string[];
}
/** @description M2M clients with one of these scopes. */
export interface M2MSearchQueryOperand_scopes {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "scopes";
    /**
     * @description Scopes, one of which the client must have.
     * @example [
     *       "read:documents"
     *     ]
     */
    filter_value: string[];
}
/** @description Body of `m2m.token`. */
export interface M2MTokenForm {
    /**
     * @description OAuth 2.0 grant type. The client fills it in.
     * @constant
     */
    grant_type: "client_credentials";
    /**
     * @description Id of the M2M client.
     * @example m2m-client-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
    /**
     * @description Secret of the client.
     * @example example-client-secret
     */
    client_secret: string;
    /**
     * @description Scopes to ask for, separated by spaces.
     * @example read:documents
     */
    scope?: string;
}
/** @description Answer of `m2m.token`. */
export interface M2MTokenRawResponse {
    /**
     * @description Access token of the client.
     * @example example-access-token
     */
    access_token: string;
    /**
     * @description Type of the token.
     * @example bearer
     */
    token_type: string;
    /**
     * @description Seconds until the access token expires.
     * @example 3600
     */
    expires_in: number;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
}
/** @description Salts of an MD5 hash. */
export interface MD5Config {
    /**
     * @description Salt that was put before the password before hashing.
     * @example example-salt
     */
    prepend_salt: string;
    /**
     * @description Salt that was put after the password before hashing.
     * @example example-salt
     */
    append_salt: string;
}
/** @description Arguments of `magicLinks.authenticate`. */
export interface MagicLinksAuthenticateRequest {
    /**
     * @description Token of the magic link.
     * @example example-token
     */
    token: string;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /** @description What must match between the first request and this one. */
    options?: Options;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description PKCE code verifier that belongs to the code challenge.
     * @example example-code-verifier
     */
    code_verifier?: string;
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `magicLinks.authenticate`. */
export interface MagicLinksAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the method that the sign-in was done with.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    method_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description Whether the user's other sessions were ended.
     * @example false
     */
    reset_sessions: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `magicLinks.create`. */
export interface MagicLinksCreateRequest {
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Minutes until the magic link expires.
     * @example 60
     */
    expiration_minutes?: number;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
}
/** @description Answer of `magicLinks.create`. */
export interface MagicLinksCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Token to put into a link of your own.
     * @example example-token
     */
    token: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `magicLinks.email.invite`. */
export interface MagicLinksEmailInviteRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Id of the template for the invitation.
     * @example example-template
     */
    invite_template_id?: string;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /** @description Name of the user. */
    name?: UsersNameInput;
    /**
     * @description Address that the link in the invitation leads to.
     * @example https://example.com/invite
     */
    invite_magic_link_url?: string;
    /**
     * @description Minutes until the invitation expires.
     * @example 60
     */
    invite_expiration_minutes?: number;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Metadata that only your backend can change.
     * @example {
     *       "plan": "example"
     *     }
     */
    trusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Metadata that the user can change too.
     * @example {
     *       "theme": "example"
     *     }
     */
    untrusted_metadata?: {
        [key: string]: unknown;
    };
}
/** @description Answer of `magicLinks.email.invite`. */
export interface MagicLinksEmailInviteResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `magicLinks.email.loginOrCreate`. */
export interface MagicLinksEmailLoginOrCreateRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Address that the link for a known user leads to.
     * @example https://example.com/login
     */
    login_magic_link_url?: string;
    /**
     * @description Address that the link for a new user leads to.
     * @example https://example.com/signup
     */
    signup_magic_link_url?: string;
    /**
     * @description Minutes until the message for a known user expires.
     * @example 60
     */
    login_expiration_minutes?: number;
    /**
     * @description Minutes until the message for a new user expires.
     * @example 60
     */
    signup_expiration_minutes?: number;
    /**
     * @description Id of the template for the message to a known user.
     * @example example-template
     */
    login_template_id?: string;
    /**
     * @description Id of the template for the message to a new user.
     * @example example-template
     */
    signup_template_id?: string;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Whether a new user stays pending until the first sign-in.
     * @example false
     */
    create_user_as_pending?: boolean;
    /**
     * @description PKCE code challenge.
     * @example example-code-challenge
     */
    code_challenge?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
}
/** @description Answer of `magicLinks.email.loginOrCreate`. */
export interface MagicLinksEmailLoginOrCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description Whether the user is new.
     * @example false
     */
    user_created: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `magicLinks.email.revokeInvite`. */
export interface MagicLinksEmailRevokeInviteRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
}
/** @description Answer of `magicLinks.email.revokeInvite`. */
export interface MagicLinksEmailRevokeInviteResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `magicLinks.email.send`. */
export interface MagicLinksEmailSendRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Id of the template for the message to a known user.
     * @example example-template
     */
    login_template_id?: string;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Address that the link for a known user leads to.
     * @example https://example.com/login
     */
    login_magic_link_url?: string;
    /**
     * @description Address that the link for a new user leads to.
     * @example https://example.com/signup
     */
    signup_magic_link_url?: string;
    /**
     * @description Minutes until the message for a known user expires.
     * @example 60
     */
    login_expiration_minutes?: number;
    /**
     * @description Minutes until the message for a new user expires.
     * @example 60
     */
    signup_expiration_minutes?: number;
    /**
     * @description PKCE code challenge.
     * @example example-code-challenge
     */
    code_challenge?: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Id of the template for the message to a new user.
     * @example example-template
     */
    signup_template_id?: string;
}
/** @description Answer of `magicLinks.email.send`. */
export interface MagicLinksEmailSendResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Data of your own to go with a fingerprint. */
export interface Metadata {
    /** @description Id in your own system. */
    external_id?: string | null;
    /** @description Id of the organization. */
    organization_id?: string | null;
    /** @description What the user was doing. */
    user_action?: string | null;
}
/** @description Data of your own to go with a fingerprint. */
export interface MetadataInput {
    /**
     * @description Id in your own system.
     * @example example-external-id
     */
    external_id?: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id?: string;
    /**
     * @description What the user was doing.
     * @example login
     */
    user_action?: string;
}
/** @description A sign-in with Microsoft as a factor. */
export interface MicrosoftOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description What was seen of a network. */
export interface NetworkProperties {
    /**
     * @description IP address.
     * @example 203.0.113.7
     */
    ip_address: string;
    /** @description Autonomous system that the address belongs to. */
    asn: ASNProperties;
    /** @description Where the IP address is. */
    ip_geolocation: IPGeoProperties;
    /**
     * @description Whether the IP address is a proxy.
     * @example false
     */
    is_proxy: boolean;
    /**
     * @description Whether the IP address belongs to a VPN.
     * @example false
     */
    is_vpn: boolean;
}
/** @description An error of the two OAuth 2.0 endpoints. */
export interface OAuth2ErrorBody {
    /** @description HTTP status code of the answer. */
    status_code?: number | null;
    /** @description Id of the request, for logs and support. */
    request_id?: string | null;
    /**
     * @description Code of the error, as OAuth 2.0 defines it.
     * @example invalid_client
     */
    error: string;
    /** @description Explanation of the error. */
    error_description?: string | null;
    /** @description Address of further explanation. */
    error_uri?: string | null;
}
/** @description An exchanged access token as a factor. */
export interface OAuthAccessTokenExchangeFactor {
    /**
     * @description Id of the client that the access token was issued to.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    client_id: string;
}
/** @description Arguments of `oauth.attach`. */
export interface OAuthAttachRequest {
    /**
     * @description Name of the OAuth provider.
     * @example google
     */
    provider: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
}
/** @description Answer of `oauth.attach`. */
export interface OAuthAttachResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Token that lets an OAuth flow attach its account to the user.
     * @example example-token
     */
    oauth_attach_token: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `oauth.authenticate`. */
export interface OAuthAuthenticateRequest {
    /**
     * @description Token from the redirect of the OAuth flow.
     * @example example-token
     */
    token: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description PKCE code verifier that belongs to the code challenge.
     * @example example-code-verifier
     */
    code_verifier?: string;
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `oauth.authenticate`. */
export interface OAuthAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /**
     * @description Name of the provider.
     * @example Google
     */
    provider_type: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description Tokens that the provider issued. */
    provider_values: OAuthProviderValues;
    /** @description The user. */
    user: User;
    /**
     * @description Whether the user's other sessions were ended.
     * @example false
     */
    reset_sessions: boolean;
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    oauth_user_registration_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    user_session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description An OAuth account of a user. */
export interface OAuthProvider {
    /**
     * @description Name of the provider.
     * @example Google
     */
    provider_type: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /**
     * @description Address of the profile picture.
     * @example https://example.com/avatar.png
     */
    profile_picture_url: string;
    /**
     * @description Locale of the user at the provider.
     * @example en
     */
    locale: string;
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    oauth_user_registration_id: string;
}
/** @description Tokens that an OAuth provider issued. */
export interface OAuthProviderValues {
    /**
     * @description Access token of the provider.
     * @example example-access-token
     */
    access_token: string;
    /**
     * @description Refresh token of the provider.
     * @example example-refresh-token
     */
    refresh_token: string;
    /**
     * @description ID token of the provider.
     * @example example-id-token
     */
    id_token: string;
    /**
     * @description Scopes that the provider granted.
     * @example [
     *       "openid",
     *       "email"
     *     ]
     */
    scopes: string[];
    /** @description Time at which the access token expires. */
    expires_at?: string | null;
}
/** @description SSO over OIDC as a factor. */
export interface OIDCSSOFactor {
    /**
     * @description Id of the SSO registration.
     * @example oidc-registration-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the SSO connection.
     * @example oidc-connection-test-00000000-0000-4000-8000-000000000001
     */
    provider_id: string;
    /**
     * @description Id of the user at the identity provider.
     * @example example-subject
     */
    external_id: string;
}
/** @description Arguments of `otps.authenticate`. */
export interface OTPsAuthenticateRequest {
    /**
     * @description Id of the e-mail address or phone number that the code went to.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    method_id: string;
    /**
     * @description The code that the user entered.
     * @example 000000
     */
    code: string;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /** @description What must match between the first request and this one. */
    options?: Options;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `otps.authenticate`. */
export interface OTPsAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the method that the sign-in was done with.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    method_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description Whether the user's other sessions were ended.
     * @example false
     */
    reset_sessions: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `otps.email.loginOrCreate`. */
export interface OTPsEmailLoginOrCreateRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Minutes until the code expires.
     * @example 5
     */
    expiration_minutes?: number;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Whether a new user stays pending until the first sign-in.
     * @example false
     */
    create_user_as_pending?: boolean;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Id of the template for the message to a known user.
     * @example example-template
     */
    login_template_id?: string;
    /**
     * @description Id of the template for the message to a new user.
     * @example example-template
     */
    signup_template_id?: string;
}
/** @description Answer of `otps.email.loginOrCreate`. */
export interface OTPsEmailLoginOrCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description Whether the user is new.
     * @example false
     */
    user_created: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `otps.email.send`. */
export interface OTPsEmailSendRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Minutes until the code expires.
     * @example 5
     */
    expiration_minutes?: number;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Id of the template for the message to a known user.
     * @example example-template
     */
    login_template_id?: string;
    /**
     * @description Id of the template for the message to a new user.
     * @example example-template
     */
    signup_template_id?: string;
}
/** @description Answer of `otps.email.send`. */
export interface OTPsEmailSendResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `otps.sms.loginOrCreate`. */
export interface OTPsSmsLoginOrCreateRequest {
    /**
     * @description Phone number, with its country code.
     * @example +15550100000
     */
    phone_number: string;
    /**
     * @description Minutes until the code expires.
     * @example 5
     */
    expiration_minutes?: number;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Whether a new user stays pending until the first sign-in.
     * @example false
     */
    create_user_as_pending?: boolean;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
}
/** @description Answer of `otps.sms.loginOrCreate`. */
export interface OTPsSmsLoginOrCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the phone number.
     * @example phone-number-test-00000000-0000-4000-8000-000000000001
     */
    phone_id: string;
    /**
     * @description Whether the user is new.
     * @example false
     */
    user_created: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `otps.sms.send`. */
export interface OTPsSmsSendRequest {
    /**
     * @description Phone number, with its country code.
     * @example +15550100000
     */
    phone_number: string;
    /**
     * @description Minutes until the code expires.
     * @example 5
     */
    expiration_minutes?: number;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
}
/** @description Answer of `otps.sms.send`. */
export interface OTPsSmsSendResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the phone number.
     * @example phone-number-test-00000000-0000-4000-8000-000000000001
     */
    phone_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `otps.whatsapp.loginOrCreate`. */
export interface OTPsWhatsAppLoginOrCreateRequest {
    /**
     * @description Phone number, with its country code.
     * @example +15550100000
     */
    phone_number: string;
    /**
     * @description Minutes until the code expires.
     * @example 5
     */
    expiration_minutes?: number;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Whether a new user stays pending until the first sign-in.
     * @example false
     */
    create_user_as_pending?: boolean;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
}
/** @description Answer of `otps.whatsapp.loginOrCreate`. */
export interface OTPsWhatsAppLoginOrCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the phone number.
     * @example phone-number-test-00000000-0000-4000-8000-000000000001
     */
    phone_id: string;
    /**
     * @description Whether the user is new.
     * @example false
     */
    user_created: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `otps.whatsapp.send`. */
export interface OTPsWhatsAppSendRequest {
    /**
     * @description Phone number, with its country code.
     * @example +15550100000
     */
    phone_number: string;
    /**
     * @description Minutes until the code expires.
     * @example 5
     */
    expiration_minutes?: number;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
}
/** @description Answer of `otps.whatsapp.send`. */
export interface OTPsWhatsAppSendResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the phone number.
     * @example phone-number-test-00000000-0000-4000-8000-000000000001
     */
    phone_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description What must match between the first request and the second. */
export interface Options {
    /**
     * @description Whether the IP address must be that of the first request.
     * @example false
     */
    ip_match_required: boolean;
    /**
     * @description Whether the user agent must be that of the first request.
     * @example false
     */
    user_agent_match_required: boolean;
}
/** @description Parameters of a PBKDF2 hash. */
export interface PBKDF2Config {
    /**
     * @description Salt.
     * @example example-salt
     */
    salt: string;
    /**
     * @description Number of iterations.
     * @example 600000
     */
    iteration_amount: number;
    /**
     * @description Length of the key.
     * @example 32
     */
    key_length: number;
    /**
     * @description Hash algorithm that PBKDF2 was used with.
     * @example sha256
     */
    algorithm: string;
}
/** @description A password of a user. */
export interface Password {
    /**
     * @description Id of the password.
     * @example password-test-00000000-0000-4000-8000-000000000001
     */
    password_id: string;
    /**
     * @description Whether the password has to be reset before it can be used.
     * @example false
     */
    requires_reset: boolean;
}
/** @description Arguments of `passwords.authenticate`. */
export interface PasswordsAuthenticateRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description The password.
     * @example example-password
     */
    password: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `passwords.authenticate`. */
export interface PasswordsAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `passwords.create`. */
export interface PasswordsCreateRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Password to set.
     * @example example-password
     */
    password: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Metadata that only your backend can change.
     * @example {
     *       "plan": "example"
     *     }
     */
    trusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Metadata that the user can change too.
     * @example {
     *       "theme": "example"
     *     }
     */
    untrusted_metadata?: {
        [key: string]: unknown;
    };
    /** @description Name of the user. */
    name?: UsersNameInput;
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `passwords.create`. */
export interface PasswordsCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `passwords.email.reset`. */
export interface PasswordsEmailResetRequest {
    /**
     * @description Token from the link for a new password.
     * @example example-token
     */
    token: string;
    /**
     * @description Password to set.
     * @example example-password
     */
    password: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description PKCE code verifier that belongs to the code challenge.
     * @example example-code-verifier
     */
    code_verifier?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /** @description What must match between the first request and this one. */
    options?: Options;
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `passwords.email.reset`. */
export interface PasswordsEmailResetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `passwords.email.resetStart`. */
export interface PasswordsEmailResetStartRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Address that the link leads to.
     * @example https://example.com/reset
     */
    reset_password_redirect_url?: string;
    /**
     * @description Minutes until the link expires.
     * @example 30
     */
    reset_password_expiration_minutes?: number;
    /**
     * @description PKCE code challenge.
     * @example example-code-challenge
     */
    code_challenge?: string;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Address for those who want to sign in without a new password.
     * @example https://example.com/login
     */
    login_redirect_url?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Id of the template for the message.
     * @example example-template
     */
    reset_password_template_id?: string;
}
/** @description Answer of `passwords.email.resetStart`. */
export interface PasswordsEmailResetStartResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `passwords.existingPassword.reset`. */
export interface PasswordsExistingPasswordResetRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Password that the user has now.
     * @example example-password
     */
    existing_password: string;
    /**
     * @description Password to set.
     * @example example-new-password
     */
    new_password: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `passwords.existingPassword.reset`. */
export interface PasswordsExistingPasswordResetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `passwords.migrate`. */
export interface PasswordsMigrateRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Hash of the password.
     * @example example-hash
     */
    hash: string;
    /**
     * @description How the hash was made.
     * @example bcrypt
     * @enum {string}
     */
    hash_type: "bcrypt" | "md_5" | "argon_2i" | "argon_2id" | "sha_1" | "sha_512" | "scrypt" | "phpass" | "pbkdf_2" | (string & {});
    /** @description Salts of an MD5 hash. */
    md_5_config?: MD5Config;
    /** @description Parameters of an Argon2 hash. */
    argon_2_config?: Argon2Config;
    /** @description Salts of a SHA-1 hash. */
    sha_1_config?: SHA1Config;
    /** @description Salts of a SHA-512 hash. */
    sha_512_config?: SHA512Config;
    /** @description Parameters of a scrypt hash. */
    scrypt_config?: ScryptConfig;
    /** @description Parameters of a PBKDF2 hash. */
    pbkdf_2_config?: PBKDF2Config;
    /**
     * @description Metadata that only your backend can change.
     * @example {
     *       "plan": "example"
     *     }
     */
    trusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Metadata that the user can change too.
     * @example {
     *       "theme": "example"
     *     }
     */
    untrusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Whether to mark the e-mail address as verified.
     * @example true
     */
    set_email_verified?: boolean;
    /** @description Name of the user. */
    name?: UsersNameInput;
    /**
     * @description Phone number, with its country code.
     * @example +15550100000
     */
    phone_number?: string;
    /**
     * @description Whether to mark the phone number as verified.
     * @example true
     */
    set_phone_number_verified?: boolean;
    /**
     * @description Id of the user in your own system.
     * @example example-external-id
     */
    external_id?: string;
    /**
     * @description Ids of the user's roles.
     * @example [
     *       "stytch_user"
     *     ]
     */
    roles?: string[];
}
/** @description Answer of `passwords.migrate`. */
export interface PasswordsMigrateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description Whether the user is new.
     * @example false
     */
    user_created: boolean;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `passwords.sessions.reset`. */
export interface PasswordsSessionResetRequest {
    /**
     * @description Password to set.
     * @example example-password
     */
    password: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `passwords.sessions.reset`. */
export interface PasswordsSessionResetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `passwords.strengthCheck`. */
export interface PasswordsStrengthCheckRequest {
    /**
     * @description Password to check.
     * @example example-password
     */
    password: string;
    /**
     * @description E-mail address of the user, to be taken into account.
     * @example ada@example.com
     */
    email?: string;
}
/** @description Answer of `passwords.strengthCheck`. */
export interface PasswordsStrengthCheckResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Whether the password may be used.
     * @example true
     */
    valid_password: boolean;
    /**
     * @description Score of the password's strength.
     * @example 4
     */
    score: number;
    /**
     * @description Whether the password is in a known breach.
     * @example false
     */
    breached_password: boolean;
    /**
     * @description Policy that passwords are rated by.
     * @example zxcvbn
     */
    strength_policy: string;
    /**
     * @description Whether new passwords are checked against known breaches.
     * @example true
     */
    breach_detection_on_create: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description What to tell the user about the password. */
    feedback?: Feedback | null;
}
/** @description A phone number as a factor. */
export interface PhoneNumberFactor {
    /**
     * @description Id of the phone number.
     * @example phone-number-test-00000000-0000-4000-8000-000000000001
     */
    phone_id: string;
    /**
     * @description Phone number, with its country code.
     * @example +15550100000
     */
    phone_number: string;
}
/** @description A count of something in the project. */
export interface ProjectMetric {
    /**
     * @description What is counted.
     * @example USER_COUNT
     * @enum {string}
     */
    metric_type: "UNKNOWN" | "USER_COUNT" | "ORGANIZATION_COUNT" | "MEMBER_COUNT" | "M2M_CLIENT_COUNT" | (string & {});
    /**
     * @description How many there are.
     * @example 1
     */
    count: number;
}
/** @description Answer of `project.metrics`. */
export interface ProjectMetricsResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the project.
     * @example project-test-00000000-0000-4000-8000-000000000001
     */
    project_id: string;
    /** @description The counts. */
    metrics: ProjectMetric[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description What was seen of a network and a browser. */
export interface Properties {
    /** @description What was seen of the network. */
    network_properties: NetworkProperties;
    /** @description What was seen of the browser. */
    browser_properties: BrowserProperties;
}
/** @description The RBAC policy of the project. */
export interface RBACPolicy {
    /** @description Roles that the policy knows. */
    roles: RBACPolicyRole[];
    /** @description Resources that the policy knows. */
    resources: RBACPolicyResource[];
    /** @description Scopes that the policy knows. */
    scopes: RBACPolicyScope[];
}
/** @description A resource that actions can be allowed on. */
export interface RBACPolicyResource {
    /**
     * @description Id of the resource.
     * @example documents
     */
    resource_id: string;
    /**
     * @description Description of the resource.
     * @example Documents
     */
    description: string;
    /**
     * @description Actions that exist for the resource.
     * @example [
     *       "read",
     *       "write"
     *     ]
     */
    actions: string[];
}
/** @description Answer of `rbac.policy`. */
export interface RBACPolicyResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The policy. */
    policy?: RBACPolicy | null;
}
/** @description A role and what it allows. */
export interface RBACPolicyRole {
    /**
     * @description Id of the role.
     * @example stytch_user
     */
    role_id: string;
    /**
     * @description Description of the role.
     * @example An example role
     */
    description: string;
    /** @description What is allowed. */
    permissions: RBACPolicyRolePermission[];
}
/** @description What a role allows on one resource. */
export interface RBACPolicyRolePermission {
    /**
     * @description Id of the resource.
     * @example documents
     */
    resource_id: string;
    /**
     * @description Actions on the resource that are allowed; `*` stands for all.
     * @example [
     *       "read"
     *     ]
     */
    actions: string[];
}
/** @description A scope and what it allows. */
export interface RBACPolicyScope {
    /**
     * @description Name of the scope.
     * @example read:documents
     */
    scope: string;
    /**
     * @description Description of the scope.
     * @example Read documents
     */
    description: string;
    /** @description What is allowed. */
    permissions: RBACPolicyScopePermission[];
}
/** @description What a scope allows on one resource. */
export interface RBACPolicyScopePermission {
    /**
     * @description Id of the resource.
     * @example documents
     */
    resource_id: string;
    /**
     * @description Actions on the resource that are allowed; `*` stands for all.
     * @example [
     *       "read"
     *     ]
     */
    actions: string[];
}
/** @description A recovery code as a factor. */
export interface RecoveryCodeFactor {
    /**
     * @description Id of the recovery code.
     * @example totp-recovery-code-test-00000000-0000-4000-8000-000000000001
     */
    totp_recovery_code_id: string;
}
/** @description A rule for devices and networks. */
export interface Rule {
    /**
     * @description What the rule is about.
     * @example VISITOR_ID
     * @enum {string}
     */
    rule_type: "VISITOR_ID" | "BROWSER_ID" | "VISITOR_FINGERPRINT" | "BROWSER_FINGERPRINT" | "HARDWARE_FINGERPRINT" | "NETWORK_FINGERPRINT" | "CIDR_BLOCK" | "ASN" | "COUNTRY_CODE" | (string & {});
    /**
     * @description What the rule does.
     * @example BLOCK
     * @enum {string}
     */
    action: "ALLOW" | "CHALLENGE" | "BLOCK" | "NONE" | (string & {});
    /**
     * Format: date-time
     * @description Time of creation.
     * @example 2026-01-15T09:30:00Z
     */
    created_at: string;
    /** @description Id of the visitor. */
    visitor_id?: string | null;
    /** @description Id of the browser. */
    browser_id?: string | null;
    /** @description Fingerprint of the visitor. */
    visitor_fingerprint?: string | null;
    /** @description Fingerprint of the browser. */
    browser_fingerprint?: string | null;
    /** @description Fingerprint of the hardware. */
    hardware_fingerprint?: string | null;
    /** @description Fingerprint of the network. */
    network_fingerprint?: string | null;
    /** @description Block of IP addresses that the rule is about. */
    cidr_block?: string | null;
    /** @description Code of the country that the rule is about. */
    country_code?: string | null;
    /** @description Number of the autonomous system that the rule is about. */
    asn?: string | null;
    /** @description Description of the rule. */
    description?: string | null;
    /** @description Time at which the rule expires. */
    expires_at?: string | null;
    /** @description Time of the last change. */
    last_updated_at?: string | null;
}
/** @description SSO over SAML as a factor. */
export interface SAMLSSOFactor {
    /**
     * @description Id of the SSO registration.
     * @example saml-registration-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the SSO connection.
     * @example saml-connection-test-00000000-0000-4000-8000-000000000001
     */
    provider_id: string;
    /**
     * @description Id of the user at the identity provider.
     * @example example-subject
     */
    external_id: string;
}
/** @description Salts of a SHA-1 hash. */
export interface SHA1Config {
    /**
     * @description Salt that was put before the password before hashing.
     * @example example-salt
     */
    prepend_salt: string;
    /**
     * @description Salt that was put after the password before hashing.
     * @example example-salt
     */
    append_salt: string;
}
/** @description Salts of a SHA-512 hash. */
export interface SHA512Config {
    /**
     * @description Salt that was put before the password before hashing.
     * @example example-salt
     */
    prepend_salt: string;
    /**
     * @description Salt that was put after the password before hashing.
     * @example example-salt
     */
    append_salt: string;
}
/** @description Parameters for a Sign-In with Ethereum message. */
export interface SIWEParams {
    /**
     * @description Domain that asks for the signature.
     * @example example.com
     */
    domain: string;
    /**
     * @description URI that the signature is for.
     * @example https://example.com
     */
    uri: string;
    /**
     * @description Resources named in the message.
     * @example [
     *       "https://example.com/terms"
     *     ]
     */
    resources: string[];
    /**
     * @description Id of the blockchain.
     * @example 1
     */
    chain_id?: string;
    /**
     * @description Statement in the message.
     * @example Sign in to Example
     */
    statement?: string;
    /**
     * Format: date-time
     * @description Time at which the message was issued.
     * @example 2026-01-15T09:30:00Z
     */
    issued_at?: string;
    /**
     * Format: date-time
     * @description Time before which the message is not valid.
     * @example 2026-01-15T09:30:00Z
     */
    not_before?: string;
    /**
     * @description Request id in the message.
     * @example example-message-request
     */
    message_request_id?: string;
}
/** @description A sign-in with Salesforce as a factor. */
export interface SalesforceOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description Parameters of a scrypt hash. */
export interface ScryptConfig {
    /**
     * @description Salt.
     * @example example-salt
     */
    salt: string;
    /**
     * @description The scrypt parameter N.
     * @example 16384
     */
    n_parameter: number;
    /**
     * @description The scrypt parameter r.
     * @example 8
     */
    r_parameter: number;
    /**
     * @description The scrypt parameter p.
     * @example 1
     */
    p_parameter: number;
    /**
     * @description Length of the key.
     * @example 32
     */
    key_length: number;
}
/** @description Conditions that users must meet. */
export interface SearchUsersQuery {
    /**
     * @description Whether all conditions must hold (`AND`) or one of them (`OR`).
     * @example AND
     * @enum {string}
     */
    operator: "OR" | "AND" | (string & {});
    /** @description Conditions of the query. */
    operands: SearchUsersQueryOperand[];
}
/** @description One condition. */
export type SearchUsersQueryOperand = SearchUsersQueryOperand_created_at_greater_than | SearchUsersQueryOperand_created_at_less_than | SearchUsersQueryOperand_created_at_between | SearchUsersQueryOperand_status | SearchUsersQueryOperand_oauth_provider | SearchUsersQueryOperand_user_id | SearchUsersQueryOperand_full_name_fuzzy | SearchUsersQueryOperand_phone_number | SearchUsersQueryOperand_phone_id | SearchUsersQueryOperand_phone_verified | SearchUsersQueryOperand_phone_number_fuzzy | SearchUsersQueryOperand_email_address | SearchUsersQueryOperand_email_id | SearchUsersQueryOperand_email_verified | SearchUsersQueryOperand_email_address_fuzzy | SearchUsersQueryOperand_webauthn_registration_verified | SearchUsersQueryOperand_webauthn_registration_id | SearchUsersQueryOperand_crypto_wallet_id | SearchUsersQueryOperand_crypto_wallet_address | SearchUsersQueryOperand_crypto_wallet_verified | SearchUsersQueryOperand_totp_id | SearchUsersQueryOperand_totp_verified | SearchUsersQueryOperand_password_exists | SearchUsersQueryOperand_other;
/** @description Users created within a span of time. */
export interface SearchUsersQueryOperand_created_at_between {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "created_at_between";
    /** @description Span of time. */
    filter_value: SearchUsersQueryOperand_created_at_between_filter_value;
}
/** @description A span of time. */
export interface SearchUsersQueryOperand_created_at_between_filter_value {
    /**
     * Format: date-time
     * @description Time after which the user was created.
     * @example 2026-01-15T09:30:00Z
     */
    greater_than: string;
    /**
     * Format: date-time
     * @description Time before which the user was created.
     * @example 2026-01-15T10:30:00Z
     */
    less_than: string;
}
/** @description Users created after a time. */
export interface SearchUsersQueryOperand_created_at_greater_than {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "created_at_greater_than";
    /**
     * Format: date-time
     * @description Time after which the user was created.
     * @example 2026-01-15T09:30:00Z
     */
    filter_value: string;
}
/** @description Users created before a time. */
export interface SearchUsersQueryOperand_created_at_less_than {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "created_at_less_than";
    /**
     * Format: date-time
     * @description Time before which the user was created.
     * @example 2026-01-15T09:30:00Z
     */
    filter_value: string;
}
/** @description Users with one of these wallet addresses. */
export interface SearchUsersQueryOperand_crypto_wallet_address {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "crypto_wallet_address";
    /**
     * @description Wallet addresses, one of which must match.
     * @example [
     *       "0x0000000000000000000000000000000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description Users with one of these wallets. */
export interface SearchUsersQueryOperand_crypto_wallet_id {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "crypto_wallet_id";
    /**
     * @description Wallet ids, one of which must match.
     * @example [
     *       "crypto-wallet-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description Users with or without a verified wallet. */
export interface SearchUsersQueryOperand_crypto_wallet_verified {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "crypto_wallet_verified";
    /**
     * @description Whether a wallet is verified.
     * @example true
     */
    filter_value: boolean;
}
/** @description Users with one of these e-mail addresses. */
export interface SearchUsersQueryOperand_email_address {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "email_address";
    /**
     * @description E-mail addresses, one of which must match.
     * @example [
     *       "ada@example.com"
     *     ]
     */
    filter_value: string[];
}
/** @description Users whose e-mail address is like this text. */
export interface SearchUsersQueryOperand_email_address_fuzzy {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "email_address_fuzzy";
    /**
     * @description Part of an e-mail address.
     * @example example
     */
    filter_value: string;
}
/** @description Users with one of these e-mail ids. */
export interface SearchUsersQueryOperand_email_id {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "email_id";
    /**
     * @description E-mail ids, one of which must match.
     * @example [
     *       "email-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description Users with or without a verified e-mail address. */
export interface SearchUsersQueryOperand_email_verified {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "email_verified";
    /**
     * @description Whether an e-mail address is verified.
     * @example true
     */
    filter_value: boolean;
}
/** @description Users whose full name is like this text. */
export interface SearchUsersQueryOperand_full_name_fuzzy {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "full_name_fuzzy";
    /**
     * @description Part of a full name.
     * @example Ada
     */
    filter_value: string;
}
/** @description Users with an account at one of these OAuth providers. */
export interface SearchUsersQueryOperand_oauth_provider {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "oauth_provider";
    /**
     * @description OAuth providers, one of which must match.
     * @example [
     *       "google"
     *     ]
     */
    filter_value: string[];
}
/** @description Any other condition. */
export type SearchUsersQueryOperand_other = {
    /**
     * @description Name of the filter.
     * @example example_filter
     */
    filter_name: string;
} & {
    [key: string]: unknown;
};
/** @description Users with or without a password. */
export interface SearchUsersQueryOperand_password_exists {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "password_exists";
    /**
     * @description Whether the user has a password.
     * @example true
     */
    filter_value: boolean;
}
/** @description Users with one of these phone number ids. */
export interface SearchUsersQueryOperand_phone_id {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "phone_id";
    /**
     * @description Phone number ids, one of which must match.
     * @example [
     *       "phone-number-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description Users with one of these phone numbers. */
export interface SearchUsersQueryOperand_phone_number {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "phone_number";
    /**
     * @description Phone numbers, one of which must match.
     * @example [
     *       "+15550100000"
     *     ]
     */
    filter_value: string[];
}
/** @description Users whose phone number is like this text. */
export interface SearchUsersQueryOperand_phone_number_fuzzy {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "phone_number_fuzzy";
    /**
     * @description Part of a phone number.
     * @example 5550100
     */
    filter_value: string;
}
/** @description Users with or without a verified phone number. */
export interface SearchUsersQueryOperand_phone_verified {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "phone_verified";
    /**
     * @description Whether a phone number is verified.
     * @example true
     */
    filter_value: boolean;
}
/** @description Users with this status. */
export interface SearchUsersQueryOperand_status {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "status";
    /**
     * @description Status of the user.
     * @example active
     * @enum {string}
     */
    filter_value: "active" | "pending" | (string & {});
}
/** @description Users with one of these TOTPs. */
export interface SearchUsersQueryOperand_totp_id {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "totp_id";
    /**
     * @description TOTP ids, one of which must match.
     * @example [
     *       "totp-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description Users with or without a verified TOTP. */
export interface SearchUsersQueryOperand_totp_verified {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "totp_verified";
    /**
     * @description Whether a TOTP is verified.
     * @example true
     */
    filter_value: boolean;
}
/** @description Users with one of these ids. */
export interface SearchUsersQueryOperand_user_id {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "user_id";
    /**
     * @description User ids, one of which must match.
     * @example [
     *       "user-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description Users with one of these WebAuthn registrations. */
export interface SearchUsersQueryOperand_webauthn_registration_id {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "webauthn_registration_id";
    /**
     * @description WebAuthn registration ids, one of which must match.
     * @example [
     *       "webauthn-registration-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description Users with or without a verified WebAuthn registration. */
export interface SearchUsersQueryOperand_webauthn_registration_verified {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "webauthn_registration_verified";
    /**
     * @description Whether a WebAuthn registration is verified.
     * @example true
     */
    filter_value: boolean;
}
/** @description A session of a user. */
export interface Session {
    /**
     * @description Id of the session.
     * @example session-test-00000000-0000-4000-8000-000000000001
     */
    session_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Factors that the session was authenticated with.
     * @example [
     *       {
     *         "type": "magic_link",
     *         "delivery_method": "email",
     *         "last_authenticated_at": "2026-01-15T09:30:00Z",
     *         "email_factor": {
     *           "email_id": "email-test-00000000-0000-4000-8000-000000000001",
     *           "email_address": "ada@example.com"
     *         }
     *       }
     *     ]
     */
    authentication_factors: AuthenticationFactor[];
    /**
     * @description Ids of the roles that the session has.
     * @example [
     *       "stytch_user"
     *     ]
     */
    roles: string[];
    /** @description Time at which the session started. */
    started_at?: string | null;
    /** @description Time at which the session was last used. */
    last_accessed_at?: string | null;
    /** @description Time at which the session expires. */
    expires_at?: string | null;
    /** @description IP address and user agent of the client. */
    attributes?: Attributes | null;
    /** @description Custom claims of the session. */
    custom_claims?: {
        [key: string]: unknown;
    } | null;
}
/** @description Arguments of `sessions.attest`. */
export interface SessionsAttestRequest {
    /**
     * @description Id of the trusted auth token profile.
     * @example trusted-auth-token-profile-test-00000000-0000-4000-8000-000000000001
     */
    profile_id: string;
    /**
     * @description Trusted auth token.
     * @example example-token
     */
    token: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `sessions.attest`. */
export interface SessionsAttestResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `sessions.authenticate`. */
export interface SessionsAuthenticateRequest {
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /** @description What the session must be allowed to do. */
    authorization_check?: SessionsAuthorizationCheck;
}
/** @description Answer of `sessions.authenticate`. */
export interface SessionsAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The session. */
    session: Session;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Outcome of the authorization check. */
    verdict?: SessionsAuthorizationVerdict | null;
}
/** @description An action on a resource that a session must be allowed to do. */
export interface SessionsAuthorizationCheck {
    /**
     * @description Id of the resource.
     * @example documents
     */
    resource_id: string;
    /**
     * @description Action to check.
     * @example read
     */
    action: string;
}
/** @description Outcome of an authorization check. */
export interface SessionsAuthorizationVerdict {
    /**
     * @description Whether the action is allowed; always true where it is present.
     * @example true
     */
    authorized: boolean;
    /**
     * @description Roles that allow the action.
     * @example [
     *       "stytch_user"
     *     ]
     */
    granting_roles: string[];
}
/** @description Arguments of `sessions.exchangeAccessToken`. */
export interface SessionsExchangeAccessTokenRequest {
    /**
     * @description Access token of a Connected App to exchange.
     * @example example-access-token
     */
    access_token: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `sessions.exchangeAccessToken`. */
export interface SessionsExchangeAccessTokenResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Answer of `sessions.getJWKS`. */
export interface SessionsGetJWKSResponse {
    /** @description The keys. */
    keys: JWK[];
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `sessions.get`. */
export interface SessionsGetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Sessions of the user. */
    sessions: Session[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `sessions.migrate`. */
export interface SessionsMigrateRequest {
    /**
     * @description Session token that another system issued.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `sessions.migrate`. */
export interface SessionsMigrateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `sessions.revoke`. */
export interface SessionsRevokeRequest {
    /**
     * @description Id of the session.
     * @example session-test-00000000-0000-4000-8000-000000000001
     */
    session_id?: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
}
/** @description Answer of `sessions.revoke`. */
export interface SessionsRevokeResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description A sign-in with Shopify as a factor. */
export interface ShopifyOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description An OAuth exchange with Slack as a factor. */
export interface SlackOAuthExchangeFactor {
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
}
/** @description A sign-in with Slack as a factor. */
export interface SlackOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description A sign-in with Snapchat as a factor. */
export interface SnapchatOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description A sign-in with Spotify as a factor. */
export interface SpotifyOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description A sign-in with Steam as a factor. */
export interface SteamOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description An error. */
export interface StytchErrorBody {
    /**
     * @description HTTP status code of the answer.
     * @example 404
     */
    status_code: number;
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Type of the error; the list of types is open.
     * @example user_not_found
     */
    error_type: string;
    /**
     * @description Explanation of the error.
     * @example The user could not be found.
     */
    error_message: string;
    /**
     * @description Address of further explanation.
     * @example https://example.com/errors/user_not_found
     */
    error_url: string;
    /** @description Further data about the error. */
    error_details?: {
        [key: string]: unknown;
    } | null;
}
/** @description A TOTP of a user: an authenticator app. */
export interface TOTP {
    /**
     * @description Id of the TOTP.
     * @example totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_id: string;
    /**
     * @description Whether it is verified.
     * @example true
     */
    verified: boolean;
}
/** @description A TOTP of a user with its recovery codes. */
export interface TOTPWithRecoveryCodes {
    /**
     * @description Id of the TOTP.
     * @example totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_id: string;
    /**
     * @description Whether it is verified.
     * @example true
     */
    verified: boolean;
    /**
     * @description Recovery codes.
     * @example [
     *       "example-recovery-code"
     *     ]
     */
    recovery_codes: string[];
}
/** @description Arguments of `totps.authenticate`. */
export interface TOTPsAuthenticateRequest {
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description The code that the user entered.
     * @example 000000
     */
    totp_code: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `totps.authenticate`. */
export interface TOTPsAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Id of the TOTP.
     * @example totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_id: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `totps.create`. */
export interface TOTPsCreateRequest {
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Minutes until the registration expires unless it is completed.
     * @example 60
     */
    expiration_minutes?: number;
}
/** @description Answer of `totps.create`. */
export interface TOTPsCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the TOTP.
     * @example totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_id: string;
    /**
     * @description Secret of the TOTP.
     * @example example-totp-secret
     */
    secret: string;
    /**
     * @description QR code for the authenticator app, as an image.
     * @example data:image/png;base64,ZXhhbXBsZQ==
     */
    qr_code: string;
    /**
     * @description Recovery codes.
     * @example [
     *       "example-recovery-code"
     *     ]
     */
    recovery_codes: string[];
    /** @description The user. */
    user: User;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `totps.recover`. */
export interface TOTPsRecoverRequest {
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Recovery code to use up.
     * @example example-recovery-code
     */
    recovery_code: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `totps.recover`. */
export interface TOTPsRecoverResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the TOTP.
     * @example totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `totps.recoveryCodes`. */
export interface TOTPsRecoveryCodesRequest {
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
}
/** @description Answer of `totps.recoveryCodes`. */
export interface TOTPsRecoveryCodesResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description TOTPs of the user. */
    totps: TOTPWithRecoveryCodes[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description A sign-in with TikTok as a factor. */
export interface TikTokOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description A trusted auth token as a factor. */
export interface TrustedAuthTokenFactor {
    /**
     * @description Id of the trusted auth token.
     * @example example-token-id
     */
    token_id: string;
}
/** @description A sign-in with Twitch as a factor. */
export interface TwitchOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description A sign-in with Twitter as a factor. */
export interface TwitterOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}
/** @description A user. */
export interface User {
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description E-mail addresses of the user. */
    emails: UsersEmail[];
    /**
     * @description Status of the user.
     * @example active
     */
    status: string;
    /** @description Phone numbers of the user. */
    phone_numbers: UsersPhoneNumber[];
    /** @description WebAuthn registrations of the user. */
    webauthn_registrations: WebAuthnRegistration[];
    /** @description OAuth accounts of the user. */
    providers: OAuthProvider[];
    /** @description TOTPs of the user. */
    totps: TOTP[];
    /** @description Crypto wallets of the user. */
    crypto_wallets: CryptoWallet[];
    /** @description Biometric registrations of the user. */
    biometric_registrations: BiometricRegistration[];
    /**
     * @description Whether the user is locked.
     * @example false
     */
    is_locked: boolean;
    /**
     * @description Ids of the user's roles.
     * @example [
     *       "stytch_user"
     *     ]
     */
    roles: string[];
    /** @description Name of the user. */
    name?: UsersName | null;
    /** @description Time of creation. */
    created_at?: string | null;
    /** @description Password of the user. */
    password?: Password | null;
    /** @description Metadata that only your backend can change. */
    trusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Metadata that the user can change too. */
    untrusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Id of the user in your own system. */
    external_id?: string | null;
    /**
     * Format: date-time
     * @description Time at which the user was locked.
     * @example null
     */
    lock_created_at?: string | null;
    /**
     * Format: date-time
     * @description Time at which the lock ends.
     * @example null
     */
    lock_expires_at?: string | null;
}
/** @description A Connected App that a user has granted access to. */
export interface UserConnectedApp {
    /**
     * @description Id of the Connected App.
     * @example connected-app-test-00000000-0000-4000-8000-000000000001
     */
    connected_app_id: string;
    /**
     * @description Name of the Connected App.
     * @example Example App
     */
    name: string;
    /**
     * @description Description of the Connected App.
     * @example An example app
     */
    description: string;
    /**
     * @description Type of the Connected App.
     * @example third_party
     */
    client_type: string;
    /**
     * @description Scopes that the user has granted, separated by spaces.
     * @example openid
     */
    scopes_granted: string;
    /** @description Address of the logo. */
    logo_url?: string | null;
}
/** @description Answer of `users.connectedApps`. */
export interface UsersConnectedAppsResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The Connected Apps. */
    connected_apps: UserConnectedApp[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `users.create`. */
export interface UsersCreateRequest {
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email?: string;
    /** @description Name of the user. */
    name?: UsersNameInput;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Phone number, with its country code.
     * @example +15550100000
     */
    phone_number?: string;
    /**
     * @description Whether a new user stays pending until the first sign-in.
     * @example false
     */
    create_user_as_pending?: boolean;
    /**
     * @description Metadata that only your backend can change.
     * @example {
     *       "plan": "example"
     *     }
     */
    trusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Metadata that the user can change too.
     * @example {
     *       "theme": "example"
     *     }
     */
    untrusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the user in your own system.
     * @example example-external-id
     */
    external_id?: string;
    /**
     * @description Ids of the user's roles.
     * @example [
     *       "stytch_user"
     *     ]
     */
    roles?: string[];
}
/** @description Answer of `users.create`. */
export interface UsersCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description Status of the user.
     * @example active
     */
    status: string;
    /**
     * @description Id of the phone number.
     * @example phone-number-test-00000000-0000-4000-8000-000000000001
     */
    phone_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.deleteBiometricRegistration`. */
export interface UsersDeleteBiometricRegistrationResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.deleteCryptoWallet`. */
export interface UsersDeleteCryptoWalletResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.deleteEmail`. */
export interface UsersDeleteEmailResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.deleteExternalId`. */
export interface UsersDeleteExternalIdResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.deleteOAuthRegistration`. */
export interface UsersDeleteOAuthRegistrationResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.deletePassword`. */
export interface UsersDeletePasswordResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.deletePhoneNumber`. */
export interface UsersDeletePhoneNumberResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.delete`. */
export interface UsersDeleteResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.deleteTOTP`. */
export interface UsersDeleteTOTPResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.deleteWebAuthnRegistration`. */
export interface UsersDeleteWebAuthnRegistrationResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description An e-mail address of a user. */
export interface UsersEmail {
    /**
     * @description Id of the e-mail address.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description E-mail address of the user.
     * @example ada@example.com
     */
    email: string;
    /**
     * @description Whether it is verified.
     * @example true
     */
    verified: boolean;
}
/** @description Body of `users.exchangePrimaryFactor`. */
export interface UsersExchangePrimaryFactorRequestBody {
    /**
     * @description E-mail address that replaces the old one.
     * @example ada@example.com
     */
    email_address?: string;
    /**
     * @description Phone number that replaces the old one.
     * @example +15550100000
     */
    phone_number?: string;
}
/** @description Answer of `users.exchangePrimaryFactor`. */
export interface UsersExchangePrimaryFactorResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `users.get`. */
export interface UsersGetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description E-mail addresses of the user. */
    emails: UsersEmail[];
    /**
     * @description Status of the user.
     * @example active
     */
    status: string;
    /** @description Phone numbers of the user. */
    phone_numbers: UsersPhoneNumber[];
    /** @description WebAuthn registrations of the user. */
    webauthn_registrations: WebAuthnRegistration[];
    /** @description OAuth accounts of the user. */
    providers: OAuthProvider[];
    /** @description TOTPs of the user. */
    totps: TOTP[];
    /** @description Crypto wallets of the user. */
    crypto_wallets: CryptoWallet[];
    /** @description Biometric registrations of the user. */
    biometric_registrations: BiometricRegistration[];
    /**
     * @description Whether the user is locked.
     * @example false
     */
    is_locked: boolean;
    /**
     * @description Ids of the user's roles.
     * @example [
     *       "stytch_user"
     *     ]
     */
    roles: string[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Name of the user. */
    name?: UsersName | null;
    /** @description Time of creation. */
    created_at?: string | null;
    /** @description Password of the user. */
    password?: Password | null;
    /** @description Metadata that only your backend can change. */
    trusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Metadata that the user can change too. */
    untrusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Id of the user in your own system. */
    external_id?: string | null;
    /**
     * Format: date-time
     * @description Time at which the user was locked.
     * @example null
     */
    lock_created_at?: string | null;
    /**
     * Format: date-time
     * @description Time at which the lock ends.
     * @example null
     */
    lock_expires_at?: string | null;
}
/** @description Name of a user. */
export interface UsersName {
    /** @description First name. */
    first_name?: string | null;
    /** @description Middle name. */
    middle_name?: string | null;
    /** @description Last name. */
    last_name?: string | null;
}
/** @description Name of a user. */
export interface UsersNameInput {
    /**
     * @description First name.
     * @example Ada
     */
    first_name?: string;
    /**
     * @description Middle name.
     * @example Maria
     */
    middle_name?: string;
    /**
     * @description Last name.
     * @example Example
     */
    last_name?: string;
}
/** @description A phone number of a user. */
export interface UsersPhoneNumber {
    /**
     * @description Id of the phone number.
     * @example phone-number-test-00000000-0000-4000-8000-000000000001
     */
    phone_id: string;
    /**
     * @description Phone number, with its country code.
     * @example +15550100000
     */
    phone_number: string;
    /**
     * @description Whether it is verified.
     * @example true
     */
    verified: boolean;
}
/** @description How many users were found, and where to go on. */
export interface UsersResultsMetadata {
    /**
     * @description Number of all results.
     * @example 1
     */
    total: number;
    /**
     * @description Cursor of the next page; empty or null on the last one.
     * @example
     */
    next_cursor?: string | null;
}
/** @description Answer of `users.revoke`. */
export interface UsersRevokeResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `users.search`. */
export interface UsersSearchRequest {
    /**
     * @description Where to go on: the `next_cursor` of the page before.
     * @example
     */
    cursor?: string;
    /**
     * @description Largest number of results on a page: 100 unless given, 1000 at most.
     * @example 100
     */
    limit?: number;
    /** @description Conditions; without them everything is found. */
    query?: SearchUsersQuery;
}
/** @description Answer of `users.search`. */
export interface UsersSearchResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Users on this page. */
    results: User[];
    /** @description How many results there are, and where to go on. */
    results_metadata: UsersResultsMetadata;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `users.update`. */
export interface UsersUpdateRequestBody {
    /** @description Name of the user. */
    name?: UsersNameInput;
    /** @description IP address and user agent of the user's client. */
    attributes?: AttributesInput;
    /**
     * @description Metadata that only your backend can change.
     * @example {
     *       "plan": "example"
     *     }
     */
    trusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Metadata that the user can change too.
     * @example {
     *       "theme": "example"
     *     }
     */
    untrusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the user in your own system.
     * @example example-external-id
     */
    external_id?: string;
    /**
     * @description Ids of the user's roles.
     * @example [
     *       "stytch_user"
     *     ]
     */
    roles?: string[];
}
/** @description Answer of `users.update`. */
export interface UsersUpdateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description E-mail addresses of the user. */
    emails: UsersEmail[];
    /** @description Phone numbers of the user. */
    phone_numbers: UsersPhoneNumber[];
    /** @description Crypto wallets of the user. */
    crypto_wallets: CryptoWallet[];
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description What to make of a device, and why. */
export interface Verdict {
    /**
     * @description What to do with the device.
     * @example ALLOW
     * @enum {string}
     */
    action: "ALLOW" | "CHALLENGE" | "BLOCK" | (string & {});
    /**
     * @description Reasons for the verdict.
     * @example []
     */
    reasons: string[];
    /**
     * @description Type of device that was detected.
     * @example EXAMPLE
     */
    detected_device_type: string;
    /**
     * @description Whether the device is what it says it is.
     * @example true
     */
    is_authentic_device: boolean;
    /** @description Overrides that had a part in the verdict. */
    verdict_reason_overrides: VerdictReasonOverride[];
    /**
     * @description What kind of rule matched.
     * @example VISITOR_ID
     * @enum {string|null}
     */
    rule_match_type?: "VISITOR_ID" | "BROWSER_ID" | "VISITOR_FINGERPRINT" | "BROWSER_FINGERPRINT" | "HARDWARE_FINGERPRINT" | "NETWORK_FINGERPRINT" | "CIDR_BLOCK" | "ASN" | "COUNTRY_CODE" | (string & {}) | null;
    /** @description What the rule matched. */
    rule_match_identifier?: string | null;
}
/** @description A reason for verdicts, and what happens for it. */
export interface VerdictReasonAction {
    /**
     * @description Name of the reason.
     * @example EXAMPLE_REASON
     */
    verdict_reason: string;
    /**
     * @description What happens for this reason without an override.
     * @example CHALLENGE
     * @enum {string}
     */
    default_action: "ALLOW" | "CHALLENGE" | "BLOCK" | (string & {});
    /**
     * @description What happens for this reason instead.
     * @example ALLOW
     * @enum {string|null}
     */
    override_action?: "ALLOW" | "CHALLENGE" | "BLOCK" | (string & {}) | null;
    /** @description Time at which the override was set. */
    override_created_at?: string | null;
    /** @description Description of the override. */
    override_description?: string | null;
}
/** @description An override of what happens for a reason. */
export interface VerdictReasonOverride {
    /**
     * @description Name of the reason.
     * @example EXAMPLE_REASON
     */
    verdict_reason: string;
    /**
     * @description What happens for this reason instead.
     * @example ALLOW
     * @enum {string}
     */
    override_action: "ALLOW" | "CHALLENGE" | "BLOCK" | (string & {});
}
/** @description Arguments of `webauthn.authenticate`. */
export interface WebAuthnAuthenticateRequest {
    /**
     * @description The browser's answer, as JSON text.
     * @example {}
     */
    public_key_credential: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `webauthn.authenticate`. */
export interface WebAuthnAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the WebAuthn registration.
     * @example webauthn-registration-test-00000000-0000-4000-8000-000000000001
     */
    webauthn_registration_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `webauthn.authenticateStart`. */
export interface WebAuthnAuthenticateStartRequest {
    /**
     * @description Domain that the WebAuthn registration is for.
     * @example example.com
     */
    domain: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Whether to answer with options for a passkey.
     * @example true
     */
    return_passkey_credential_options?: boolean;
    /**
     * @description Whether binary values are base64url text.
     * @example true
     */
    use_base64_url_encoding?: boolean;
}
/** @description Answer of `webauthn.authenticateStart`. */
export interface WebAuthnAuthenticateStartResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Options for the browser to use a credential, as JSON text.
     * @example {}
     */
    public_key_credential_request_options: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description A WebAuthn credential of a user. */
export interface WebAuthnCredential {
    /**
     * @description WebAuthn credential id.
     * @example ZXhhbXBsZS1jcmVkZW50aWFs
     */
    credential_id: string;
    /**
     * @description Id of the WebAuthn registration.
     * @example webauthn-registration-test-00000000-0000-4000-8000-000000000001
     */
    webauthn_registration_id: string;
    /**
     * @description Type of the credential.
     * @example public-key
     */
    type: string;
    /**
     * @description Public key of the credential.
     * @example ZXhhbXBsZS1wdWJsaWMta2V5
     */
    public_key: string;
}
/** @description A WebAuthn registration as a factor. */
export interface WebAuthnFactor {
    /**
     * @description Id of the WebAuthn registration.
     * @example webauthn-registration-test-00000000-0000-4000-8000-000000000001
     */
    webauthn_registration_id: string;
    /**
     * @description Domain that the WebAuthn registration is for.
     * @example example.com
     */
    domain: string;
    /** @description User agent. */
    user_agent?: string | null;
}
/** @description Answer of `webauthn.listCredentials`. */
export interface WebAuthnListCredentialsResponse {
    /** @description The credentials. */
    credentials: WebAuthnCredential[];
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `webauthn.register`. */
export interface WebAuthnRegisterRequest {
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description The browser's answer, as JSON text.
     * @example {}
     */
    public_key_credential: string;
    /**
     * @description Session token of an existing session.
     * @example example-session-token
     */
    session_token?: string;
    /**
     * @description Lifetime of the session from now on, in minutes: 5 to 527040.
     * @example 60
     */
    session_duration_minutes?: number;
    /**
     * @description Session JWT of an existing session.
     * @example example.session.jwt
     */
    session_jwt?: string;
    /**
     * @description Custom claims for the session, 4 kB in all; null deletes one that it has.
     * @example {
     *       "plan": "example"
     *     }
     */
    session_custom_claims?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the telemetry taken on the user's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `webauthn.register`. */
export interface WebAuthnRegisterResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Id of the WebAuthn registration.
     * @example webauthn-registration-test-00000000-0000-4000-8000-000000000001
     */
    webauthn_registration_id: string;
    /**
     * @description Session token.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Session JWT; it is valid for five minutes.
     * @example example.session.jwt
     */
    session_jwt: string;
    /** @description The user. */
    user: User;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    session?: Session | null;
    /** @description What is known about the user's device. */
    user_device?: DeviceInfo | null;
}
/** @description Arguments of `webauthn.registerStart`. */
export interface WebAuthnRegisterStartRequest {
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Domain that the WebAuthn registration is for.
     * @example example.com
     */
    domain: string;
    /**
     * @description User agent.
     * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
     */
    user_agent?: string;
    /**
     * @description Type of the authenticator.
     * @example platform
     */
    authenticator_type?: string;
    /**
     * @description Whether to answer with options for a passkey.
     * @example true
     */
    return_passkey_credential_options?: boolean;
    /**
     * @description User id to use instead of the usual one.
     * @example example-webauthn-id
     */
    override_id?: string;
    /**
     * @description User name to use instead of the usual one.
     * @example ada@example.com
     */
    override_name?: string;
    /**
     * @description Display name to use instead of the usual one.
     * @example Ada Example
     */
    override_display_name?: string;
    /**
     * @description Whether binary values are base64url text.
     * @example true
     */
    use_base64_url_encoding?: boolean;
}
/** @description Answer of `webauthn.registerStart`. */
export interface WebAuthnRegisterStartResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the user.
     * @example user-test-00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Options for the browser to create a credential, as JSON text.
     * @example {}
     */
    public_key_credential_creation_options: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description A WebAuthn registration of a user. */
export interface WebAuthnRegistration {
    /**
     * @description Id of the WebAuthn registration.
     * @example webauthn-registration-test-00000000-0000-4000-8000-000000000001
     */
    webauthn_registration_id: string;
    /**
     * @description Domain that the WebAuthn registration is for.
     * @example example.com
     */
    domain: string;
    /**
     * @description User agent.
     * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
     */
    user_agent: string;
    /**
     * @description Whether it is verified.
     * @example true
     */
    verified: boolean;
    /**
     * @description Type of the authenticator.
     * @example platform
     */
    authenticator_type: string;
    /**
     * @description Name of the registration.
     * @example Example key
     */
    name: string;
}
/** @description Body of `webauthn.update`. */
export interface WebAuthnUpdateRequestBody {
    /**
     * @description New name of the registration.
     * @example Example key
     */
    name: string;
}
/** @description Answer of `webauthn.update`. */
export interface WebAuthnUpdateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The WebAuthn registration. */
    webauthn_registration?: WebAuthnRegistration | null;
}
/** @description A sign-in with Yahoo as a factor. */
export interface YahooOAuthFactor {
    /**
     * @description Id of the OAuth registration.
     * @example oauth-user-test-00000000-0000-4000-8000-000000000001
     */
    id: string;
    /**
     * @description Id of the user at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /** @description Id of the e-mail address. */
    email_id?: string | null;
}

interface Json<T> {
  content: { 'application/json': T };
}

interface Answers<T> {
  200: Json<T>;
  default: Json<StytchErrorBody>;
}

interface Call<Answer, Params = {}> {
  parameters: Params;
  responses: Answers<Answer>;
}

interface BodyCall<Body, Answer, Params = {}> extends Call<Answer, Params> {
  requestBody: Json<Body>;
}

export interface paths {
  '/v1/connected_apps/clients/{client_id}/secrets/rotate/start': {
    post: BodyCall<Record<string, never>, ConnectedAppsClientsSecretsRotateStartResponse, { path: { client_id: string } }>;
  };
  '/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel': {
    post: BodyCall<Record<string, never>, ConnectedAppsClientsSecretsRotateCancelResponse, { path: { client_id: string } }>;
  };
  '/v1/connected_apps/clients/{client_id}/secrets/rotate': {
    post: BodyCall<Record<string, never>, ConnectedAppsClientsSecretsRotateResponse, { path: { client_id: string } }>;
  };
  '/v1/connected_apps/clients/{client_id}': {
    get: Call<ConnectedAppsClientsGetResponse, { path: { client_id: string } }>;
    put: BodyCall<ConnectedAppsClientsUpdateRequestBody, ConnectedAppsClientsUpdateResponse, { path: { client_id: string } }>;
    delete: BodyCall<Record<string, never>, ConnectedAppsClientsDeleteResponse, { path: { client_id: string } }>;
  };
  '/v1/connected_apps/clients/search': {
    post: BodyCall<ConnectedAppsClientsSearchRequest, ConnectedAppsClientsSearchResponse>;
  };
  '/v1/connected_apps/clients': {
    post: BodyCall<ConnectedAppsClientsCreateRequest, ConnectedAppsClientsCreateResponse>;
  };
  '/v1/crypto_wallets/authenticate/start': {
    post: BodyCall<CryptoWalletsAuthenticateStartRequest, CryptoWalletsAuthenticateStartResponse>;
  };
  '/v1/crypto_wallets/authenticate': {
    post: BodyCall<CryptoWalletsAuthenticateRequest, CryptoWalletsAuthenticateResponse>;
  };
  '/v1/debug/whoami': {
    get: Call<DebugWhoamiResponse>;
  };
  '/v1/fingerprint/lookup': {
    post: BodyCall<FraudFingerprintLookupRequest, FraudFingerprintLookupResponse>;
  };
  '/v1/rules/set': {
    post: BodyCall<FraudRulesSetRequest, FraudRulesSetResponse>;
  };
  '/v1/rules/list': {
    post: BodyCall<FraudRulesListRequest, FraudRulesListResponse>;
  };
  '/v1/verdict_reasons/override': {
    post: BodyCall<FraudVerdictReasonsOverrideRequest, FraudVerdictReasonsOverrideResponse>;
  };
  '/v1/verdict_reasons/list': {
    post: BodyCall<FraudVerdictReasonsListRequest, FraudVerdictReasonsListResponse>;
  };
  '/v1/email/risk': {
    post: BodyCall<FraudEmailRiskRequest, FraudEmailRiskResponse>;
  };
  '/v1/idp/oauth/authorize/start': {
    post: BodyCall<IDPOAuthAuthorizeStartRequest, IDPOAuthAuthorizeStartResponse>;
  };
  '/v1/idp/oauth/authorize': {
    post: BodyCall<IDPOAuthAuthorizeRequest, IDPOAuthAuthorizeResponse>;
  };
  '/v1/public/{project_id}/oauth2/introspect': {
    post: { parameters: { path: { project_id: string } }; requestBody: { content: { 'application/x-www-form-urlencoded': IntrospectTokenForm } }; responses: { 200: Json<IntrospectTokenRawResponse>; default: Json<OAuth2ErrorBody> } };
  };
  '/v1/impersonation/authenticate': {
    post: BodyCall<ImpersonationAuthenticateRequest, ImpersonationAuthenticateResponse>;
  };
  '/v1/m2m/clients/{client_id}/secrets/rotate/start': {
    post: BodyCall<Record<string, never>, M2MClientsSecretsRotateStartResponse, { path: { client_id: string } }>;
  };
  '/v1/m2m/clients/{client_id}/secrets/rotate/cancel': {
    post: BodyCall<Record<string, never>, M2MClientsSecretsRotateCancelResponse, { path: { client_id: string } }>;
  };
  '/v1/m2m/clients/{client_id}/secrets/rotate': {
    post: BodyCall<Record<string, never>, M2MClientsSecretsRotateResponse, { path: { client_id: string } }>;
  };
  '/v1/m2m/clients/{client_id}': {
    get: Call<M2MClientsGetResponse, { path: { client_id: string } }>;
    put: BodyCall<M2MClientsUpdateRequestBody, M2MClientsUpdateResponse, { path: { client_id: string } }>;
    delete: BodyCall<Record<string, never>, M2MClientsDeleteResponse, { path: { client_id: string } }>;
  };
  '/v1/m2m/clients/search': {
    post: BodyCall<M2MClientsSearchRequest, M2MClientsSearchResponse>;
  };
  '/v1/m2m/clients': {
    post: BodyCall<M2MClientsCreateRequest, M2MClientsCreateResponse>;
  };
  '/v1/public/{project_id}/oauth2/token': {
    post: { parameters: { path: { project_id: string } }; requestBody: { content: { 'application/x-www-form-urlencoded': M2MTokenForm } }; responses: { 200: Json<M2MTokenRawResponse>; default: Json<OAuth2ErrorBody> } };
  };
  '/v1/magic_links/email/send': {
    post: BodyCall<MagicLinksEmailSendRequest, MagicLinksEmailSendResponse>;
  };
  '/v1/magic_links/email/login_or_create': {
    post: BodyCall<MagicLinksEmailLoginOrCreateRequest, MagicLinksEmailLoginOrCreateResponse>;
  };
  '/v1/magic_links/email/invite': {
    post: BodyCall<MagicLinksEmailInviteRequest, MagicLinksEmailInviteResponse>;
  };
  '/v1/magic_links/email/revoke_invite': {
    post: BodyCall<MagicLinksEmailRevokeInviteRequest, MagicLinksEmailRevokeInviteResponse>;
  };
  '/v1/magic_links/authenticate': {
    post: BodyCall<MagicLinksAuthenticateRequest, MagicLinksAuthenticateResponse>;
  };
  '/v1/magic_links': {
    post: BodyCall<MagicLinksCreateRequest, MagicLinksCreateResponse>;
  };
  '/v1/oauth/attach': {
    post: BodyCall<OAuthAttachRequest, OAuthAttachResponse>;
  };
  '/v1/oauth/authenticate': {
    post: BodyCall<OAuthAuthenticateRequest, OAuthAuthenticateResponse>;
  };
  '/v1/otps/sms/send': {
    post: BodyCall<OTPsSmsSendRequest, OTPsSmsSendResponse>;
  };
  '/v1/otps/sms/login_or_create': {
    post: BodyCall<OTPsSmsLoginOrCreateRequest, OTPsSmsLoginOrCreateResponse>;
  };
  '/v1/otps/whatsapp/send': {
    post: BodyCall<OTPsWhatsAppSendRequest, OTPsWhatsAppSendResponse>;
  };
  '/v1/otps/whatsapp/login_or_create': {
    post: BodyCall<OTPsWhatsAppLoginOrCreateRequest, OTPsWhatsAppLoginOrCreateResponse>;
  };
  '/v1/otps/email/send': {
    post: BodyCall<OTPsEmailSendRequest, OTPsEmailSendResponse>;
  };
  '/v1/otps/email/login_or_create': {
    post: BodyCall<OTPsEmailLoginOrCreateRequest, OTPsEmailLoginOrCreateResponse>;
  };
  '/v1/otps/authenticate': {
    post: BodyCall<OTPsAuthenticateRequest, OTPsAuthenticateResponse>;
  };
  '/v1/passwords/email/reset/start': {
    post: BodyCall<PasswordsEmailResetStartRequest, PasswordsEmailResetStartResponse>;
  };
  '/v1/passwords/email/reset': {
    post: BodyCall<PasswordsEmailResetRequest, PasswordsEmailResetResponse>;
  };
  '/v1/passwords/existing_password/reset': {
    post: BodyCall<PasswordsExistingPasswordResetRequest, PasswordsExistingPasswordResetResponse>;
  };
  '/v1/passwords/session/reset': {
    post: BodyCall<PasswordsSessionResetRequest, PasswordsSessionResetResponse>;
  };
  '/v1/passwords': {
    post: BodyCall<PasswordsCreateRequest, PasswordsCreateResponse>;
  };
  '/v1/passwords/authenticate': {
    post: BodyCall<PasswordsAuthenticateRequest, PasswordsAuthenticateResponse>;
  };
  '/v1/passwords/strength_check': {
    post: BodyCall<PasswordsStrengthCheckRequest, PasswordsStrengthCheckResponse>;
  };
  '/v1/passwords/migrate': {
    post: BodyCall<PasswordsMigrateRequest, PasswordsMigrateResponse>;
  };
  '/v1/projects/metrics': {
    get: Call<ProjectMetricsResponse>;
  };
  '/v1/rbac/policy': {
    get: Call<RBACPolicyResponse>;
  };
  '/v1/sessions': {
    get: Call<SessionsGetResponse, { query: { user_id: string } }>;
  };
  '/v1/sessions/authenticate': {
    post: BodyCall<SessionsAuthenticateRequest, SessionsAuthenticateResponse>;
  };
  '/v1/sessions/revoke': {
    post: BodyCall<SessionsRevokeRequest, SessionsRevokeResponse>;
  };
  '/v1/sessions/migrate': {
    post: BodyCall<SessionsMigrateRequest, SessionsMigrateResponse>;
  };
  '/v1/sessions/exchange_access_token': {
    post: BodyCall<SessionsExchangeAccessTokenRequest, SessionsExchangeAccessTokenResponse>;
  };
  '/v1/sessions/jwks/{project_id}': {
    get: Call<SessionsGetJWKSResponse, { path: { project_id: string } }>;
  };
  '/v1/sessions/attest': {
    post: BodyCall<SessionsAttestRequest, SessionsAttestResponse>;
  };
  '/v1/totps': {
    post: BodyCall<TOTPsCreateRequest, TOTPsCreateResponse>;
  };
  '/v1/totps/authenticate': {
    post: BodyCall<TOTPsAuthenticateRequest, TOTPsAuthenticateResponse>;
  };
  '/v1/totps/recovery_codes': {
    post: BodyCall<TOTPsRecoveryCodesRequest, TOTPsRecoveryCodesResponse>;
  };
  '/v1/totps/recover': {
    post: BodyCall<TOTPsRecoverRequest, TOTPsRecoverResponse>;
  };
  '/v1/users': {
    post: BodyCall<UsersCreateRequest, UsersCreateResponse>;
  };
  '/v1/users/{user_id}': {
    get: Call<UsersGetResponse, { path: { user_id: string } }>;
    put: BodyCall<UsersUpdateRequestBody, UsersUpdateResponse, { path: { user_id: string } }>;
    delete: BodyCall<Record<string, never>, UsersDeleteResponse, { path: { user_id: string } }>;
  };
  '/v1/users/search': {
    post: BodyCall<UsersSearchRequest, UsersSearchResponse>;
  };
  '/v1/users/{user_id}/exchange_primary_factor': {
    put: BodyCall<UsersExchangePrimaryFactorRequestBody, UsersExchangePrimaryFactorResponse, { path: { user_id: string } }>;
  };
  '/v1/users/emails/{email_id}': {
    delete: BodyCall<Record<string, never>, UsersDeleteEmailResponse, { path: { email_id: string } }>;
  };
  '/v1/users/phone_numbers/{phone_id}': {
    delete: BodyCall<Record<string, never>, UsersDeletePhoneNumberResponse, { path: { phone_id: string } }>;
  };
  '/v1/users/webauthn_registrations/{webauthn_registration_id}': {
    delete: BodyCall<Record<string, never>, UsersDeleteWebAuthnRegistrationResponse, { path: { webauthn_registration_id: string } }>;
  };
  '/v1/users/biometric_registrations/{biometric_registration_id}': {
    delete: BodyCall<Record<string, never>, UsersDeleteBiometricRegistrationResponse, { path: { biometric_registration_id: string } }>;
  };
  '/v1/users/totps/{totp_id}': {
    delete: BodyCall<Record<string, never>, UsersDeleteTOTPResponse, { path: { totp_id: string } }>;
  };
  '/v1/users/crypto_wallets/{crypto_wallet_id}': {
    delete: BodyCall<Record<string, never>, UsersDeleteCryptoWalletResponse, { path: { crypto_wallet_id: string } }>;
  };
  '/v1/users/passwords/{password_id}': {
    delete: BodyCall<Record<string, never>, UsersDeletePasswordResponse, { path: { password_id: string } }>;
  };
  '/v1/users/oauth/{oauth_user_registration_id}': {
    delete: BodyCall<Record<string, never>, UsersDeleteOAuthRegistrationResponse, { path: { oauth_user_registration_id: string } }>;
  };
  '/v1/users/{user_id}/external_id': {
    delete: BodyCall<Record<string, never>, UsersDeleteExternalIdResponse, { path: { user_id: string } }>;
  };
  '/v1/users/{user_id}/connected_apps': {
    get: Call<UsersConnectedAppsResponse, { path: { user_id: string } }>;
  };
  '/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke': {
    post: BodyCall<Record<string, never>, UsersRevokeResponse, { path: { user_id: string; connected_app_id: string } }>;
  };
  '/v1/webauthn/register/start': {
    post: BodyCall<WebAuthnRegisterStartRequest, WebAuthnRegisterStartResponse>;
  };
  '/v1/webauthn/register': {
    post: BodyCall<WebAuthnRegisterRequest, WebAuthnRegisterResponse>;
  };
  '/v1/webauthn/authenticate/start': {
    post: BodyCall<WebAuthnAuthenticateStartRequest, WebAuthnAuthenticateStartResponse>;
  };
  '/v1/webauthn/authenticate': {
    post: BodyCall<WebAuthnAuthenticateRequest, WebAuthnAuthenticateResponse>;
  };
  '/v1/webauthn/{webauthn_registration_id}': {
    put: BodyCall<WebAuthnUpdateRequestBody, WebAuthnUpdateResponse, { path: { webauthn_registration_id: string } }>;
  };
  '/v1/webauthn/credentials/{user_id}/{domain}': {
    get: Call<WebAuthnListCredentialsResponse, { path: { user_id: string; domain: string } }>;
  };
}
