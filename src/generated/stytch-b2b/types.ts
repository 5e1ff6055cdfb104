// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: c0ef1f0f451e223c7f5f3a25bcefffafa32ddd954886f4e8e81de2fa2ae7bbe6

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
/** @description An active SCIM connection. */
export interface ActiveSCIMConnection {
    /**
     * @description Id of the SCIM connection.
     * @example scim-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name: string;
    /**
     * @description Last four characters of the bearer token.
     * @example wxyz
     */
    bearer_token_last_four: string;
    /** @description Time at which the bearer token expires. */
    bearer_token_expires_at?: string | null;
}
/** @description An active SSO connection. */
export interface ActiveSSOConnection {
    /**
     * @description Id of the connection.
     * @example saml-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     */
    identity_provider: string;
}
/** @description A postal address. */
export interface Address {
    /**
     * @description The whole address, formatted for display.
     * @example 1 Example Street, Example City
     */
    formatted: string;
    /**
     * @description Street address.
     * @example 1 Example Street
     */
    street_address: string;
    /**
     * @description City or locality.
     * @example Example City
     */
    locality: string;
    /**
     * @description Region.
     * @example Example Region
     */
    region: string;
    /**
     * @description Postal code.
     * @example 00000
     */
    postal_code: string;
    /**
     * @description Country.
     * @example Example Country
     */
    country: string;
    /**
     * @description Type.
     * @example work
     */
    type: string;
    /**
     * @description Whether it is the main one.
     * @example true
     */
    primary: boolean;
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
/** @description An action on a resource of an organization that a session must be allowed to do. */
export interface AuthorizationCheck {
    /**
     * @description Id of the organization that the session must be in.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
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
export interface AuthorizationVerdict {
    /**
     * @description Whether the action is allowed; always true where it is present.
     * @example true
     */
    authorized: boolean;
    /**
     * @description Roles that allow the action.
     * @example [
     *       "stytch_member"
     *     ]
     */
    granting_roles: string[];
}
/** @description Arguments of `discovery.intermediateSessions.exchange`. */
export interface B2BDiscoveryIntermediateSessionsExchangeRequest {
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
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
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `discovery.intermediateSessions.exchange`. */
export interface B2BDiscoveryIntermediateSessionsExchangeResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
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
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `discovery.organizations.create`. */
export interface B2BDiscoveryOrganizationsCreateRequest {
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token: string;
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
     * @description Name of the organization.
     * @example Example Org
     */
    organization_name?: string;
    /**
     * @description Slug of the organization, for use in addresses.
     * @example example-org
     */
    organization_slug?: string;
    /**
     * @description Id of the organization in your own system.
     * @example example-external-org
     */
    organization_external_id?: string;
    /**
     * @description Address of the organization's logo.
     * @example https://example.com/logo.png
     */
    organization_logo_url?: string;
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
     * @description Who becomes a member at the first sign-in through SSO.
     * @example ALL_ALLOWED
     */
    sso_jit_provisioning?: string;
    /**
     * @description E-mail domains that members may have.
     * @example [
     *       "example.com"
     *     ]
     */
    email_allowed_domains?: string[];
    /**
     * @description Who becomes a member at the first sign-in by e-mail.
     * @example RESTRICTED
     */
    email_jit_provisioning?: string;
    /**
     * @description Who may be invited by e-mail.
     * @example ALL_ALLOWED
     */
    email_invites?: string;
    /**
     * @description Whether all ways to sign in are allowed, or only some.
     * @example ALL_ALLOWED
     */
    auth_methods?: string;
    /**
     * @description Ways to sign in that are allowed.
     * @example [
     *       "sso",
     *       "magic_link"
     *     ]
     */
    allowed_auth_methods?: string[];
    /**
     * @description Whether a second factor is required of all members.
     * @example OPTIONAL
     */
    mfa_policy?: string;
    /** @description Roles that members have because of their e-mail domain. */
    rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignment[];
    /**
     * @description Whether all second factors are allowed, or only some.
     * @example ALL_ALLOWED
     */
    mfa_methods?: string;
    /**
     * @description Second factors that are allowed.
     * @example [
     *       "sms_otp",
     *       "totp"
     *     ]
     */
    allowed_mfa_methods?: string[];
    /**
     * @description Who becomes a member at the first sign-in through an OAuth tenant.
     * @example NOT_ALLOWED
     */
    oauth_tenant_jit_provisioning?: string;
    /**
     * @description Tenants that are allowed, by OAuth provider.
     * @example {
     *       "slack": [
     *         "T00000001"
     *       ]
     *     }
     */
    allowed_oauth_tenants?: {
        [key: string]: unknown;
    };
    /**
     * @description Whether all first-party Connected Apps are allowed, only some, or none.
     * @example ALL_ALLOWED
     * @enum {string}
     */
    first_party_connected_apps_allowed_type?: "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
    /**
     * @description Ids of the first-party Connected Apps that are allowed.
     * @example [
     *       "connected-app-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    allowed_first_party_connected_apps?: string[];
    /**
     * @description Whether all third-party Connected Apps are allowed, only some, or none.
     * @example ALL_ALLOWED
     * @enum {string}
     */
    third_party_connected_apps_allowed_type?: "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
    /**
     * @description Ids of the third-party Connected Apps that are allowed.
     * @example [
     *       "connected-app-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    allowed_third_party_connected_apps?: string[];
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `discovery.organizations.create`. */
export interface B2BDiscoveryOrganizationsCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
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
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `discovery.organizations.list`. */
export interface B2BDiscoveryOrganizationsListRequest {
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
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
/** @description Answer of `discovery.organizations.list`. */
export interface B2BDiscoveryOrganizationsListResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /** @description Organizations that the person can sign in to or join. */
    discovered_organizations: DiscoveredOrganization[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Id of the organization that is suggested. */
    organization_id_hint?: string | null;
}
/** @description Arguments of `idp.oauth.authorize`. */
export interface B2BIDPOAuthAuthorizeRequest {
    /**
     * @description Whether the member agreed.
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
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id?: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id?: string;
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
export interface B2BIDPOAuthAuthorizeResponse {
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
export interface B2BIDPOAuthAuthorizeStartRequest {
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
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id?: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id?: string;
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
export interface B2BIDPOAuthAuthorizeStartResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /** @description The Connected App that asks for access. */
    client: ConnectedAppPublic;
    /**
     * @description Whether the member has to be asked for consent.
     * @example true
     */
    consent_required: boolean;
    /** @description What the member can grant of each scope. */
    scope_results: B2BIDPScopeResult[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description What a member can grant of a scope. */
export interface B2BIDPScopeResult {
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
     * @description Whether the member can grant the scope.
     * @example true
     */
    is_grantable: boolean;
}
/** @description Arguments of `impersonation.authenticate`. */
export interface B2BImpersonationAuthenticateRequest {
    /**
     * @description Impersonation token.
     * @example example-token
     */
    impersonation_token: string;
}
/** @description Answer of `impersonation.authenticate`. */
export interface B2BImpersonationAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /** @description The member. */
    member: Member;
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
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `magicLinks.authenticate`. */
export interface B2BMagicLinksAuthenticateRequest {
    /**
     * @description Token of the magic link.
     * @example example-token
     */
    magic_links_token: string;
    /**
     * @description PKCE code verifier that belongs to the code challenge.
     * @example example-code-verifier
     */
    pkce_code_verifier?: string;
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
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `magicLinks.authenticate`. */
export interface B2BMagicLinksAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the method that the sign-in was done with.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    method_id: string;
    /**
     * @description Whether the member's other sessions were ended.
     * @example false
     */
    reset_sessions: boolean;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /** @description The member. */
    member: Member;
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
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `magicLinks.discovery.authenticate`. */
export interface B2BMagicLinksDiscoveryAuthenticateRequest {
    /**
     * @description Token of the discovery magic link.
     * @example example-token
     */
    discovery_magic_links_token: string;
    /**
     * @description PKCE code verifier that belongs to the code challenge.
     * @example example-code-verifier
     */
    pkce_code_verifier?: string;
}
/** @description Answer of `magicLinks.discovery.authenticate`. */
export interface B2BMagicLinksDiscoveryAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Intermediate session token to go on with.
     * @example example-token
     */
    intermediate_session_token: string;
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /** @description Organizations that the person can sign in to or join. */
    discovered_organizations: DiscoveredOrganization[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `magicLinks.email.discovery.send`. */
export interface B2BMagicLinksEmailDiscoverySendRequest {
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Address that the link leads to.
     * @example https://example.com/discovery
     */
    discovery_redirect_url?: string;
    /**
     * @description PKCE code challenge.
     * @example example-code-challenge
     */
    pkce_code_challenge?: string;
    /**
     * @description Id of the template for the message.
     * @example example-template
     */
    login_template_id?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Minutes until the message expires.
     * @example 60
     */
    discovery_expiration_minutes?: number;
}
/** @description Answer of `magicLinks.email.discovery.send`. */
export interface B2BMagicLinksEmailDiscoverySendResponse {
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
/** @description Arguments of `magicLinks.email.invite`. */
export interface B2BMagicLinksEmailInviteRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Address that the link in the invitation leads to.
     * @example https://example.com/invite
     */
    invite_redirect_url?: string;
    /**
     * @description Id of the member who invites.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    invited_by_member_id?: string;
    /**
     * @description Name of the member.
     * @example Ada Example
     */
    name?: string;
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
     * @description Metadata that the member can change too.
     * @example {
     *       "theme": "example"
     *     }
     */
    untrusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Id of the template for the invitation.
     * @example example-template
     */
    invite_template_id?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Ids of the member's roles.
     * @example [
     *       "editor"
     *     ]
     */
    roles?: string[];
    /**
     * @description Minutes until the invitation expires.
     * @example 60
     */
    invite_expiration_minutes?: number;
}
/** @description Answer of `magicLinks.email.invite`. */
export interface B2BMagicLinksEmailInviteResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `magicLinks.email.loginOrSignup`. */
export interface B2BMagicLinksEmailLoginOrSignupRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Address that the link for a known member leads to.
     * @example https://example.com/login
     */
    login_redirect_url?: string;
    /**
     * @description Address that the link for a new member leads to.
     * @example https://example.com/signup
     */
    signup_redirect_url?: string;
    /**
     * @description PKCE code challenge.
     * @example example-code-challenge
     */
    pkce_code_challenge?: string;
    /**
     * @description Id of the template for the message to a known member.
     * @example example-template
     */
    login_template_id?: string;
    /**
     * @description Id of the template for the message to a new member.
     * @example example-template
     */
    signup_template_id?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Minutes until the message for a known member expires.
     * @example 60
     */
    login_expiration_minutes?: number;
    /**
     * @description Minutes until the message for a new member expires.
     * @example 60
     */
    signup_expiration_minutes?: number;
}
/** @description Answer of `magicLinks.email.loginOrSignup`. */
export interface B2BMagicLinksEmailLoginOrSignupResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Whether the member is new.
     * @example false
     */
    member_created: boolean;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `oauth.authenticate`. */
export interface B2BOAuthAuthenticateRequest {
    /**
     * @description Token from the redirect of the OAuth flow.
     * @example example-token
     */
    oauth_token: string;
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
    pkce_code_verifier?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `oauth.authenticate`. */
export interface B2BOAuthAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the member at the provider.
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
    /** @description The member. */
    member: Member;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Whether the member's other sessions were ended.
     * @example false
     */
    reset_sessions: boolean;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description Tokens that the provider issued. */
    provider_values?: B2BOAuthProviderValues | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `oauth.discovery.authenticate`. */
export interface B2BOAuthDiscoveryAuthenticateRequest {
    /**
     * @description Token from the redirect of the OAuth discovery flow.
     * @example example-token
     */
    discovery_oauth_token: string;
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
    pkce_code_verifier?: string;
}
/** @description Answer of `oauth.discovery.authenticate`. */
export interface B2BOAuthDiscoveryAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Intermediate session token to go on with.
     * @example example-token
     */
    intermediate_session_token: string;
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /** @description Organizations that the person can sign in to or join. */
    discovered_organizations: DiscoveredOrganization[];
    /**
     * @description Name of the provider.
     * @example Google
     */
    provider_type: string;
    /**
     * @description Id of the tenant at the provider.
     * @example T00000001
     */
    provider_tenant_id: string;
    /**
     * @description Ids of the tenants at the provider.
     * @example [
     *       "T00000001"
     *     ]
     */
    provider_tenant_ids: string[];
    /**
     * @description Full name of the person.
     * @example Ada Example
     */
    full_name: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Tokens that an OAuth provider issued. */
export interface B2BOAuthProviderValues {
    /**
     * @description Scopes that the provider granted.
     * @example [
     *       "openid",
     *       "email"
     *     ]
     */
    scopes: string[];
    /** @description Access token of the provider. */
    access_token?: string | null;
    /** @description Refresh token of the provider. */
    refresh_token?: string | null;
    /** @description Time at which the access token expires. */
    expires_at?: string | null;
    /** @description ID token of the provider. */
    id_token?: string | null;
}
/** @description Arguments of `otps.email.authenticate`. */
export interface B2BOTPEmailAuthenticateRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description The code that the member entered.
     * @example 000000
     */
    code: string;
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
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
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
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `otps.email.authenticate`. */
export interface B2BOTPEmailAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the method that the sign-in was done with.
     * @example email-test-00000000-0000-4000-8000-000000000001
     */
    method_id: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /** @description The member. */
    member: Member;
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
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `otps.email.discovery.authenticate`. */
export interface B2BOTPEmailDiscoveryAuthenticateRequest {
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description The code that the member entered.
     * @example 000000
     */
    code: string;
}
/** @description Answer of `otps.email.discovery.authenticate`. */
export interface B2BOTPEmailDiscoveryAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Intermediate session token to go on with.
     * @example example-token
     */
    intermediate_session_token: string;
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /** @description Organizations that the person can sign in to or join. */
    discovered_organizations: DiscoveredOrganization[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `otps.email.discovery.send`. */
export interface B2BOTPEmailDiscoverySendRequest {
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Id of the template for the message.
     * @example example-template
     */
    login_template_id?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Minutes until the message expires.
     * @example 60
     */
    discovery_expiration_minutes?: number;
}
/** @description Answer of `otps.email.discovery.send`. */
export interface B2BOTPEmailDiscoverySendResponse {
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
/** @description Arguments of `otps.email.loginOrSignup`. */
export interface B2BOTPEmailLoginOrSignupRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Id of the template for the message to a known member.
     * @example example-template
     */
    login_template_id?: string;
    /**
     * @description Id of the template for the message to a new member.
     * @example example-template
     */
    signup_template_id?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Minutes until the message for a known member expires.
     * @example 60
     */
    login_expiration_minutes?: number;
    /**
     * @description Minutes until the message for a new member expires.
     * @example 60
     */
    signup_expiration_minutes?: number;
}
/** @description Answer of `otps.email.loginOrSignup`. */
export interface B2BOTPEmailLoginOrSignupResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Whether the member is new.
     * @example false
     */
    member_created: boolean;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `otps.sms.authenticate`. */
export interface B2BOTPSmsAuthenticateRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description The code that the member entered.
     * @example 000000
     */
    code: string;
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
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
     * @description What to do about the member's enrolment in a second factor, such as `enroll`.
     * @example enroll
     */
    set_mfa_enrollment?: string;
    /**
     * @description Whether this becomes the member's default second factor.
     * @example false
     */
    set_default_mfa?: boolean;
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `otps.sms.authenticate`. */
export interface B2BOTPSmsAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
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
    member_session?: MemberSession | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
}
/** @description Arguments of `otps.sms.send`. */
export interface B2BOTPSmsSendRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Phone number for the member's second factor.
     * @example +15550100000
     */
    mfa_phone_number?: string;
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
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
export interface B2BOTPSmsSendResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.connectedApps`. */
export interface B2BOrganizationsConnectedAppsResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The Connected Apps. */
    connected_apps: OrganizationConnectedApp[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `organizations.create`. */
export interface B2BOrganizationsCreateRequest {
    /**
     * @description Name of the organization.
     * @example Example Org
     */
    organization_name: string;
    /**
     * @description Slug of the organization, for use in addresses.
     * @example example-org
     */
    organization_slug?: string;
    /**
     * @description Address of the organization's logo.
     * @example https://example.com/logo.png
     */
    organization_logo_url?: string;
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
     * @description Id of the organization in your own system.
     * @example example-external-org
     */
    organization_external_id?: string;
    /**
     * @description Who becomes a member at the first sign-in through SSO.
     * @example ALL_ALLOWED
     */
    sso_jit_provisioning?: string;
    /**
     * @description E-mail domains that members may have.
     * @example [
     *       "example.com"
     *     ]
     */
    email_allowed_domains?: string[];
    /**
     * @description Who becomes a member at the first sign-in by e-mail.
     * @example RESTRICTED
     */
    email_jit_provisioning?: string;
    /**
     * @description Who may be invited by e-mail.
     * @example ALL_ALLOWED
     */
    email_invites?: string;
    /**
     * @description Whether all ways to sign in are allowed, or only some.
     * @example ALL_ALLOWED
     */
    auth_methods?: string;
    /**
     * @description Ways to sign in that are allowed.
     * @example [
     *       "sso",
     *       "magic_link"
     *     ]
     */
    allowed_auth_methods?: string[];
    /**
     * @description Whether a second factor is required of all members.
     * @example OPTIONAL
     */
    mfa_policy?: string;
    /** @description Roles that members have because of their e-mail domain. */
    rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignment[];
    /**
     * @description Whether all second factors are allowed, or only some.
     * @example ALL_ALLOWED
     */
    mfa_methods?: string;
    /**
     * @description Second factors that are allowed.
     * @example [
     *       "sms_otp",
     *       "totp"
     *     ]
     */
    allowed_mfa_methods?: string[];
    /**
     * @description Who becomes a member at the first sign-in through an OAuth tenant.
     * @example NOT_ALLOWED
     */
    oauth_tenant_jit_provisioning?: string;
    /**
     * @description Tenants that are allowed, by OAuth provider.
     * @example {
     *       "slack": [
     *         "T00000001"
     *       ]
     *     }
     */
    allowed_oauth_tenants?: {
        [key: string]: unknown;
    };
    /**
     * @description E-mail domains that the organization has claimed.
     * @example [
     *       "example.com"
     *     ]
     */
    claimed_email_domains?: string[];
    /**
     * @description Whether all first-party Connected Apps are allowed, only some, or none.
     * @example ALL_ALLOWED
     * @enum {string}
     */
    first_party_connected_apps_allowed_type?: "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
    /**
     * @description Ids of the first-party Connected Apps that are allowed.
     * @example [
     *       "connected-app-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    allowed_first_party_connected_apps?: string[];
    /**
     * @description Whether all third-party Connected Apps are allowed, only some, or none.
     * @example ALL_ALLOWED
     * @enum {string}
     */
    third_party_connected_apps_allowed_type?: "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
    /**
     * @description Ids of the third-party Connected Apps that are allowed.
     * @example [
     *       "connected-app-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    allowed_third_party_connected_apps?: string[];
}
/** @description Answer of `organizations.create`. */
export interface B2BOrganizationsCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.deleteExternalId`. */
export interface B2BOrganizationsDeleteExternalIdResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.delete`. */
export interface B2BOrganizationsDeleteResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.getConnectedApp`. */
export interface B2BOrganizationsGetConnectedAppResponse {
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
    /** @description Members who have granted the app access. */
    active_members: OrganizationConnectedAppActiveMember[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Address of the logo. */
    logo_url?: string | null;
}
/** @description Answer of `organizations.get`. */
export interface B2BOrganizationsGetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.connectedApps.revoke`. */
export interface B2BOrganizationsMembersConnectedAppsRevokeResponse {
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
/** @description Body of `organizations.members.create`. */
export interface B2BOrganizationsMembersCreateRequestBody {
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Name of the member.
     * @example Ada Example
     */
    name?: string;
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
     * @description Metadata that the member can change too.
     * @example {
     *       "theme": "example"
     *     }
     */
    untrusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Whether a new member stays pending until the first sign-in.
     * @example false
     */
    create_member_as_pending?: boolean;
    /**
     * @description Whether the member may get around the organization's sign-in rules.
     * @example false
     */
    is_breakglass?: boolean;
    /**
     * @description Phone number for the member's second factor.
     * @example +15550100000
     */
    mfa_phone_number?: string;
    /**
     * @description Whether the member has to use a second factor.
     * @example false
     */
    mfa_enrolled?: boolean;
    /**
     * @description Ids of the member's roles.
     * @example [
     *       "editor"
     *     ]
     */
    roles?: string[];
    /**
     * @description Id of the member in your own system.
     * @example example-external-id
     */
    external_id?: string;
}
/** @description Answer of `organizations.members.create`. */
export interface B2BOrganizationsMembersCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.deleteExternalId`. */
export interface B2BOrganizationsMembersDeleteExternalIdResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.deleteMFAPhoneNumber`. */
export interface B2BOrganizationsMembersDeleteMFAPhoneNumberResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.deletePassword`. */
export interface B2BOrganizationsMembersDeletePasswordResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.delete`. */
export interface B2BOrganizationsMembersDeleteResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.deleteTOTP`. */
export interface B2BOrganizationsMembersDeleteTOTPResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.getConnectedApps`. */
export interface B2BOrganizationsMembersGetConnectedAppsResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The Connected Apps. */
    connected_apps: MemberConnectedApp[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.dangerouslyGet` and `organizations.members.get`. */
export interface B2BOrganizationsMembersGetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.oauthProviders.github`. */
export interface B2BOrganizationsMembersOAuthProvidersGithubResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Name of the provider.
     * @example Google
     */
    provider_type: string;
    /** @description Accounts of the member at the provider. */
    registrations: GithubProviderInfo[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.oauthProviders.google`. */
export interface B2BOrganizationsMembersOAuthProvidersGoogleResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Name of the provider.
     * @example Google
     */
    provider_type: string;
    /**
     * @description Id of the member at the provider.
     * @example example-subject
     */
    provider_subject: string;
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
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Access token of the provider. */
    access_token?: string | null;
    /** @description Seconds until the access token expires. */
    access_token_expires_in?: number | null;
    /** @description Refresh token of the provider. */
    refresh_token?: string | null;
}
/** @description Answer of `organizations.members.oauthProviders.hubspot`. */
export interface B2BOrganizationsMembersOAuthProvidersHubspotResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Name of the provider.
     * @example Google
     */
    provider_type: string;
    /** @description Accounts of the member at the provider. */
    registrations: HubspotProviderInfo[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.oauthProviders.microsoft`. */
export interface B2BOrganizationsMembersOAuthProvidersMicrosoftResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Name of the provider.
     * @example Google
     */
    provider_type: string;
    /**
     * @description Id of the member at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /**
     * @description Access token of the provider.
     * @example example-access-token
     */
    access_token: string;
    /**
     * @description Seconds until the access token expires.
     * @example 3600
     */
    access_token_expires_in: number;
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
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Refresh token of the provider. */
    refresh_token?: string | null;
}
/** @description Answer of `organizations.members.oauthProviders.slack`. */
export interface B2BOrganizationsMembersOAuthProvidersSlackResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Name of the provider.
     * @example Google
     */
    provider_type: string;
    /** @description Accounts of the member at the provider. */
    registrations: SlackProviderInfo[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.oidcProviders`. */
export interface B2BOrganizationsMembersOIDCProvidersResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Accounts of the member at OIDC providers. */
    registrations: OIDCProviderInfo[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.members.reactivate`. */
export interface B2BOrganizationsMembersReactivateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `organizations.members.search`. */
export interface B2BOrganizationsMembersSearchRequest {
    /**
     * @description Ids of the organizations to search in.
     * @example [
     *       "organization-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    organization_ids: string[];
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
    query?: SearchQuery;
}
/** @description Answer of `organizations.members.search`. */
export interface B2BOrganizationsMembersSearchResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Members on this page. */
    members: Member[];
    /** @description How many results there are, and where to go on. */
    results_metadata: B2BOrganizationsResultsMetadata;
    /**
     * @description Organizations of the members on this page, by their ids.
     * @example {}
     */
    organizations: {
        [key: string]: Organization;
    };
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `organizations.members.startEmailUpdate`. */
export interface B2BOrganizationsMembersStartEmailUpdateRequestBody {
    /**
     * @description New e-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Address that the link leads to.
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
    login_template_id?: string;
    /**
     * @description How the new address is confirmed.
     * @example EMAIL_MAGIC_LINK
     * @enum {string}
     */
    delivery_method?: "EMAIL_MAGIC_LINK" | "EMAIL_OTP" | (string & {});
}
/** @description Answer of `organizations.members.startEmailUpdate`. */
export interface B2BOrganizationsMembersStartEmailUpdateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `organizations.members.unlinkRetiredEmail`. */
export interface B2BOrganizationsMembersUnlinkRetiredEmailRequestBody {
    /**
     * @description Id of the retired e-mail address to unlink.
     * @example member-email-test-00000000-0000-4000-8000-000000000001
     */
    email_id?: string;
    /**
     * @description Retired e-mail address to unlink.
     * @example ada.old@example.com
     */
    email_address?: string;
}
/** @description Answer of `organizations.members.unlinkRetiredEmail`. */
export interface B2BOrganizationsMembersUnlinkRetiredEmailResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `organizations.members.update`. */
export interface B2BOrganizationsMembersUpdateRequestBody {
    /**
     * @description Name of the member.
     * @example Ada Example
     */
    name?: string;
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
     * @description Metadata that the member can change too.
     * @example {
     *       "theme": "example"
     *     }
     */
    untrusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Whether the member may get around the organization's sign-in rules.
     * @example false
     */
    is_breakglass?: boolean;
    /**
     * @description Phone number for the member's second factor.
     * @example +15550100000
     */
    mfa_phone_number?: string;
    /**
     * @description Whether the member has to use a second factor.
     * @example false
     */
    mfa_enrolled?: boolean;
    /**
     * @description Ids of the member's roles.
     * @example [
     *       "editor"
     *     ]
     */
    roles?: string[];
    /**
     * @description Whether existing sessions stay when the roles change.
     * @example true
     */
    preserve_existing_sessions?: boolean;
    /**
     * @description Second factor that the member uses by default.
     * @example sms_otp
     */
    default_mfa_method?: string;
    /**
     * @description New e-mail address of the member.
     * @example ada@example.com
     */
    email_address?: string;
    /**
     * @description Id of the member in your own system.
     * @example example-external-id
     */
    external_id?: string;
    /**
     * @description Whether to unlink the old e-mail address.
     * @example false
     */
    unlink_email?: boolean;
}
/** @description Answer of `organizations.members.update`. */
export interface B2BOrganizationsMembersUpdateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `organizations.metrics`. */
export interface B2BOrganizationsMetricsResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Number of members.
     * @example 1
     */
    member_count: number;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description How many results were found, and where to go on. */
export interface B2BOrganizationsResultsMetadata {
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
/** @description Arguments of `organizations.search`. */
export interface B2BOrganizationsSearchRequest {
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
    query?: SearchQuery;
}
/** @description Answer of `organizations.search`. */
export interface B2BOrganizationsSearchResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Organizations on this page. */
    organizations: Organization[];
    /** @description How many results there are, and where to go on. */
    results_metadata: B2BOrganizationsResultsMetadata;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `organizations.update`. */
export interface B2BOrganizationsUpdateRequestBody {
    /**
     * @description Name of the organization.
     * @example Example Org
     */
    organization_name?: string;
    /**
     * @description Slug of the organization, for use in addresses.
     * @example example-org
     */
    organization_slug?: string;
    /**
     * @description Address of the organization's logo.
     * @example https://example.com/logo.png
     */
    organization_logo_url?: string;
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
     * @description Id of the organization in your own system.
     * @example example-external-org
     */
    organization_external_id?: string;
    /**
     * @description Id of the SSO connection to use by default.
     * @example saml-connection-test-00000000-0000-4000-8000-000000000001
     */
    sso_default_connection_id?: string;
    /**
     * @description Who becomes a member at the first sign-in through SSO.
     * @example ALL_ALLOWED
     */
    sso_jit_provisioning?: string;
    /**
     * @description Ids of the SSO connections through which people become members.
     * @example [
     *       "saml-connection-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    sso_jit_provisioning_allowed_connections?: string[];
    /**
     * @description E-mail domains that members may have.
     * @example [
     *       "example.com"
     *     ]
     */
    email_allowed_domains?: string[];
    /**
     * @description Who becomes a member at the first sign-in by e-mail.
     * @example RESTRICTED
     */
    email_jit_provisioning?: string;
    /**
     * @description Who may be invited by e-mail.
     * @example ALL_ALLOWED
     */
    email_invites?: string;
    /**
     * @description Whether all ways to sign in are allowed, or only some.
     * @example ALL_ALLOWED
     */
    auth_methods?: string;
    /**
     * @description Ways to sign in that are allowed.
     * @example [
     *       "sso",
     *       "magic_link"
     *     ]
     */
    allowed_auth_methods?: string[];
    /**
     * @description Whether a second factor is required of all members.
     * @example OPTIONAL
     */
    mfa_policy?: string;
    /** @description Roles that members have because of their e-mail domain. */
    rbac_email_implicit_role_assignments?: EmailImplicitRoleAssignment[];
    /**
     * @description Whether all second factors are allowed, or only some.
     * @example ALL_ALLOWED
     */
    mfa_methods?: string;
    /**
     * @description Second factors that are allowed.
     * @example [
     *       "sms_otp",
     *       "totp"
     *     ]
     */
    allowed_mfa_methods?: string[];
    /**
     * @description Who becomes a member at the first sign-in through an OAuth tenant.
     * @example NOT_ALLOWED
     */
    oauth_tenant_jit_provisioning?: string;
    /**
     * @description Tenants that are allowed, by OAuth provider.
     * @example {
     *       "slack": [
     *         "T00000001"
     *       ]
     *     }
     */
    allowed_oauth_tenants?: {
        [key: string]: unknown;
    };
    /**
     * @description E-mail domains that the organization has claimed.
     * @example [
     *       "example.com"
     *     ]
     */
    claimed_email_domains?: string[];
    /**
     * @description Whether all first-party Connected Apps are allowed, only some, or none.
     * @example ALL_ALLOWED
     * @enum {string}
     */
    first_party_connected_apps_allowed_type?: "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
    /**
     * @description Ids of the first-party Connected Apps that are allowed.
     * @example [
     *       "connected-app-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    allowed_first_party_connected_apps?: string[];
    /**
     * @description Whether all third-party Connected Apps are allowed, only some, or none.
     * @example ALL_ALLOWED
     * @enum {string}
     */
    third_party_connected_apps_allowed_type?: "ALL_ALLOWED" | "RESTRICTED" | "NOT_ALLOWED" | (string & {});
    /**
     * @description Ids of the third-party Connected Apps that are allowed.
     * @example [
     *       "connected-app-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    allowed_third_party_connected_apps?: string[];
}
/** @description Answer of `organizations.update`. */
export interface B2BOrganizationsUpdateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `passwords.authenticate`. */
export interface B2BPasswordsAuthenticateRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
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
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `passwords.authenticate`. */
export interface B2BPasswordsAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /** @description The member. */
    member: Member;
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
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `passwords.discovery.authenticate`. */
export interface B2BPasswordsDiscoveryAuthenticateRequest {
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description The password.
     * @example example-password
     */
    password: string;
}
/** @description Answer of `passwords.discovery.authenticate`. */
export interface B2BPasswordsDiscoveryAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Intermediate session token to go on with.
     * @example example-token
     */
    intermediate_session_token: string;
    /** @description Organizations that the person can sign in to or join. */
    discovered_organizations: DiscoveredOrganization[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `passwords.discovery.email.reset`. */
export interface B2BPasswordsDiscoveryEmailResetRequest {
    /**
     * @description Token from the link for a new password.
     * @example example-token
     */
    password_reset_token: string;
    /**
     * @description Password to set.
     * @example example-password
     */
    password: string;
    /**
     * @description PKCE code verifier that belongs to the code challenge.
     * @example example-code-verifier
     */
    pkce_code_verifier?: string;
}
/** @description Answer of `passwords.discovery.email.reset`. */
export interface B2BPasswordsDiscoveryEmailResetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Intermediate session token to go on with.
     * @example example-token
     */
    intermediate_session_token: string;
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /** @description Organizations that the person can sign in to or join. */
    discovered_organizations: DiscoveredOrganization[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `passwords.discovery.email.resetStart`. */
export interface B2BPasswordsDiscoveryEmailResetStartRequest {
    /**
     * @description E-mail address of the person.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Address that the link leads to.
     * @example https://example.com/reset
     */
    reset_password_redirect_url?: string;
    /**
     * @description Address that the link leads to.
     * @example https://example.com/discovery
     */
    discovery_redirect_url?: string;
    /**
     * @description Id of the template for the message.
     * @example example-template
     */
    reset_password_template_id?: string;
    /**
     * @description Minutes until the link expires.
     * @example 30
     */
    reset_password_expiration_minutes?: number;
    /**
     * @description PKCE code challenge.
     * @example example-code-challenge
     */
    pkce_code_challenge?: string;
    /**
     * @description Language of the message to send.
     * @example en
     */
    locale?: string;
    /**
     * @description Id of the template for a message that verifies the address first.
     * @example example-template
     */
    verify_email_template_id?: string;
}
/** @description Answer of `passwords.discovery.email.resetStart`. */
export interface B2BPasswordsDiscoveryEmailResetStartResponse {
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
/** @description Arguments of `passwords.email.requireReset`. */
export interface B2BPasswordsEmailRequireResetRequest {
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id?: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id?: string;
}
/** @description Answer of `passwords.email.requireReset`. */
export interface B2BPasswordsEmailRequireResetResponse {
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
    /** @description Id of the member. */
    member_id?: string | null;
    /** @description The member. */
    member?: Member | null;
    /** @description The organization. */
    organization?: Organization | null;
}
/** @description Arguments of `passwords.email.reset`. */
export interface B2BPasswordsEmailResetRequest {
    /**
     * @description Token from the link for a new password.
     * @example example-token
     */
    password_reset_token: string;
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
    /**
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `passwords.email.reset`. */
export interface B2BPasswordsEmailResetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the member's e-mail address.
     * @example member-email-test-00000000-0000-4000-8000-000000000001
     */
    member_email_id: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /** @description The member. */
    member: Member;
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
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `passwords.email.resetStart`. */
export interface B2BPasswordsEmailResetStartRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
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
    /**
     * @description Id of the template for a message that verifies the address first.
     * @example example-template
     */
    verify_email_template_id?: string;
}
/** @description Answer of `passwords.email.resetStart`. */
export interface B2BPasswordsEmailResetStartResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the member's e-mail address.
     * @example member-email-test-00000000-0000-4000-8000-000000000001
     */
    member_email_id: string;
    /** @description The member. */
    member: Member;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `passwords.existingPassword.reset`. */
export interface B2BPasswordsExistingPasswordResetRequest {
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Password that the member has now.
     * @example example-password
     */
    existing_password: string;
    /**
     * @description Password to set.
     * @example example-new-password
     */
    new_password: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
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
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `passwords.existingPassword.reset`. */
export interface B2BPasswordsExistingPasswordResetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
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
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `passwords.migrate`. */
export interface B2BPasswordsMigrateRequest {
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
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
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
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
     * @description Name of the member.
     * @example Ada Example
     */
    name?: string;
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
     * @description Metadata that the member can change too.
     * @example {
     *       "theme": "example"
     *     }
     */
    untrusted_metadata?: {
        [key: string]: unknown;
    };
    /**
     * @description Ids of the member's roles.
     * @example [
     *       "editor"
     *     ]
     */
    roles?: string[];
    /**
     * @description Whether existing sessions stay when the roles change.
     * @example true
     */
    preserve_existing_sessions?: boolean;
    /**
     * @description Phone number for the member's second factor.
     * @example +15550100000
     */
    mfa_phone_number?: string;
    /**
     * @description Whether to mark the phone number as verified.
     * @example true
     */
    set_phone_number_verified?: boolean;
    /**
     * @description Id of the member in your own system.
     * @example example-external-id
     */
    external_id?: string;
}
/** @description Answer of `passwords.migrate`. */
export interface B2BPasswordsMigrateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Whether the member is new.
     * @example false
     */
    member_created: boolean;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `passwords.sessions.reset`. */
export interface B2BPasswordsSessionResetRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
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
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | (string & {});
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `passwords.sessions.reset`. */
export interface B2BPasswordsSessionResetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
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
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Arguments of `passwords.strengthCheck`. */
export interface B2BPasswordsStrengthCheckRequest {
    /**
     * @description Password to check.
     * @example example-password
     */
    password: string;
    /**
     * @description E-mail address of the member, to be taken into account.
     * @example ada@example.com
     */
    email_address?: string;
}
/** @description Answer of `passwords.strengthCheck`. */
export interface B2BPasswordsStrengthCheckResponse {
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
    /** @description How the password does against a policy of character classes. */
    luds_feedback?: LudsFeedback | null;
    /** @description What the zxcvbn estimator says about the password. */
    zxcvbn_feedback?: ZxcvbnFeedback | null;
}
/** @description Answer of `rbac.organizations.getOrgPolicy`. */
export interface B2BRBACOrganizationsGetOrgPolicyResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Policy of the organization. */
    org_policy: OrgPolicy;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `rbac.organizations.setOrgPolicy`. */
export interface B2BRBACOrganizationsSetOrgPolicyRequestBody {
    /** @description Policy of the organization. */
    org_policy: OrgPolicy;
}
/** @description Answer of `rbac.organizations.setOrgPolicy`. */
export interface B2BRBACOrganizationsSetOrgPolicyResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Policy of the organization. */
    org_policy: OrgPolicy;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `rbac.policy`. */
export interface B2BRBACPolicyResponse {
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
    policy?: Policy | null;
}
/** @description Answer of `recoveryCodes.get`. */
export interface B2BRecoveryCodesGetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Recovery codes.
     * @example [
     *       "example-recovery-code"
     *     ]
     */
    recovery_codes: string[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `recoveryCodes.recover`. */
export interface B2BRecoveryCodesRecoverRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Recovery code to use up.
     * @example example-recovery-code
     */
    recovery_code: string;
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
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
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `recoveryCodes.recover`. */
export interface B2BRecoveryCodesRecoverResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
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
     * @description Number of recovery codes that are left.
     * @example 9
     */
    recovery_codes_remaining: number;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
}
/** @description Arguments of `recoveryCodes.rotate`. */
export interface B2BRecoveryCodesRotateRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
}
/** @description Answer of `recoveryCodes.rotate`. */
export interface B2BRecoveryCodesRotateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Recovery codes.
     * @example [
     *       "example-recovery-code"
     *     ]
     */
    recovery_codes: string[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `scim.connection.create`. */
export interface B2BSCIMConnectionCreateRequestBody {
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name?: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     * @enum {string}
     */
    identity_provider?: "generic" | "okta" | "microsoft-entra" | "cyberark" | "jumpcloud" | "onelogin" | "pingfederate" | "rippling" | (string & {});
}
/** @description Answer of `scim.connection.create`. */
export interface B2BSCIMConnectionCreateResponse {
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
    /** @description The connection. */
    connection?: SCIMConnectionWithToken | null;
}
/** @description Answer of `scim.connection.delete`. */
export interface B2BSCIMConnectionDeleteResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the SCIM connection.
     * @example scim-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `scim.connection.getGroups`. */
export interface B2BSCIMConnectionGetGroupsResponse {
    /** @description Groups on this page. */
    scim_groups: SCIMGroup[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Cursor of the next page; empty or null on the last one. */
    next_cursor?: string | null;
}
/** @description Answer of `scim.connection.get`. */
export interface B2BSCIMConnectionGetResponse {
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
    /** @description The connection. */
    connection?: SCIMConnection | null;
}
/** @description Answer of `scim.connection.rotateCancel`. */
export interface B2BSCIMConnectionRotateCancelResponse {
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
    /** @description The connection. */
    connection?: SCIMConnection | null;
}
/** @description Answer of `scim.connection.rotateComplete`. */
export interface B2BSCIMConnectionRotateCompleteResponse {
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
    /** @description The connection. */
    connection?: SCIMConnection | null;
}
/** @description Answer of `scim.connection.rotateStart`. */
export interface B2BSCIMConnectionRotateStartResponse {
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
    /** @description The connection. */
    connection?: SCIMConnectionWithNextToken | null;
}
/** @description Body of `scim.connection.update`. */
export interface B2BSCIMConnectionUpdateRequestBody {
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name?: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     * @enum {string}
     */
    identity_provider?: "generic" | "okta" | "microsoft-entra" | "cyberark" | "jumpcloud" | "onelogin" | "pingfederate" | "rippling" | (string & {});
    /** @description Roles that members of certain groups have. */
    scim_group_implicit_role_assignments?: SCIMGroupImplicitRoleAssignments[];
}
/** @description Answer of `scim.connection.update`. */
export interface B2BSCIMConnectionUpdateResponse {
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
    /** @description The connection. */
    connection?: SCIMConnection | null;
}
/** @description An e-mail address of a member at the identity provider. */
export interface B2BSCIMEmail {
    /**
     * @description The e-mail address.
     * @example ada@example.com
     */
    value: string;
    /**
     * @description Type.
     * @example work
     */
    type: string;
    /**
     * @description Whether it is the main one.
     * @example true
     */
    primary: boolean;
}
/** @description Name of a member at the identity provider. */
export interface B2BSCIMName {
    /**
     * @description The whole name, formatted for display.
     * @example Ada Example
     */
    formatted: string;
    /**
     * @description Family name.
     * @example Example
     */
    family_name: string;
    /**
     * @description Given name.
     * @example Ada
     */
    given_name: string;
    /**
     * @description Middle name.
     * @example Maria
     */
    middle_name: string;
    /**
     * @description Honorific prefix.
     * @example Dr.
     */
    honorific_prefix: string;
    /**
     * @description Honorific suffix.
     * @example III
     */
    honorific_suffix: string;
}
/** @description A phone number of a member at the identity provider. */
export interface B2BSCIMPhoneNumber {
    /**
     * @description The phone number.
     * @example +15550100000
     */
    value: string;
    /**
     * @description Type.
     * @example work
     */
    type: string;
    /**
     * @description Whether it is the main one.
     * @example true
     */
    primary: boolean;
}
/** @description A certificate of a member at the identity provider. */
export interface B2BSCIMX509Certificate {
    /**
     * @description The certificate.
     * @example example-certificate
     */
    value: string;
    /**
     * @description Type.
     * @example work
     */
    type: string;
    /**
     * @description Whether it is the main one.
     * @example true
     */
    primary: boolean;
}
/** @description Arguments of `sso.authenticate`. */
export interface B2BSSOAuthenticateRequest {
    /**
     * @description Token from the redirect of the SSO flow.
     * @example example-token
     */
    sso_token: string;
    /**
     * @description PKCE code verifier that belongs to the code challenge.
     * @example example-code-verifier
     */
    pkce_code_verifier?: string;
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
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `sso.authenticate`. */
export interface B2BSSOAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /** @description The member. */
    member: Member;
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
     * @description Whether the member's other sessions were ended.
     * @example false
     */
    reset_session: boolean;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Answer of `sso.deleteConnection`. */
export interface B2BSSODeleteConnectionResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the connection.
     * @example saml-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `sso.external.createConnection`. */
export interface B2BSSOExternalCreateConnectionRequestBody {
    /**
     * @description Id of the other organization, whose connection is used.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    external_organization_id: string;
    /**
     * @description Id of the connection in the other organization.
     * @example saml-connection-test-00000000-0000-4000-8000-000000000001
     */
    external_connection_id: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name?: string;
    /** @description Roles that everyone who signs in through the connection has. */
    connection_implicit_role_assignments?: SAMLConnectionImplicitRoleAssignment[];
    /** @description Roles that members of certain groups have. */
    group_implicit_role_assignments?: SAMLGroupImplicitRoleAssignment[];
}
/** @description Answer of `sso.external.createConnection`. */
export interface B2BSSOExternalCreateConnectionResponse {
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
    /** @description The connection. */
    connection?: Connection | null;
}
/** @description Body of `sso.external.updateConnection`. */
export interface B2BSSOExternalUpdateConnectionRequestBody {
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name?: string;
    /** @description Roles that everyone who signs in through the connection has. */
    external_connection_implicit_role_assignments?: ConnectionImplicitRoleAssignment[];
    /** @description Roles that members of certain groups have. */
    external_group_implicit_role_assignments?: GroupImplicitRoleAssignment[];
}
/** @description Answer of `sso.external.updateConnection`. */
export interface B2BSSOExternalUpdateConnectionResponse {
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
    /** @description The connection. */
    connection?: Connection | null;
}
/** @description Answer of `sso.getConnections`. */
export interface B2BSSOGetConnectionsResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description SAML connections. */
    saml_connections: SAMLConnection[];
    /** @description OIDC connections. */
    oidc_connections: OIDCConnection[];
    /** @description Connections that belong to other organizations. */
    external_connections: Connection[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `sso.oidc.createConnection`. */
export interface B2BSSOOIDCCreateConnectionRequestBody {
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name?: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     * @enum {string}
     */
    identity_provider?: "classlink" | "cyberark" | "duo" | "generic" | "google-workspace" | "jumpcloud" | "keycloak" | "miniorange" | "microsoft-entra" | "okta" | "onelogin" | "pingfederate" | "rippling" | "salesforce" | "shibboleth" | (string & {});
}
/** @description Answer of `sso.oidc.createConnection`. */
export interface B2BSSOOIDCCreateConnectionResponse {
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
    /** @description The connection. */
    connection?: OIDCConnection | null;
}
/** @description Body of `sso.oidc.updateConnection`. */
export interface B2BSSOOIDCUpdateConnectionRequestBody {
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name?: string;
    /**
     * @description Id of the client at the identity provider.
     * @example example-client-id
     */
    client_id?: string;
    /**
     * @description Secret of the client at the identity provider.
     * @example example-client-secret
     */
    client_secret?: string;
    /**
     * @description Issuer of the identity provider.
     * @example https://idp.example.com
     */
    issuer?: string;
    /**
     * @description Authorization endpoint of the identity provider.
     * @example https://idp.example.com/authorize
     */
    authorization_url?: string;
    /**
     * @description Token endpoint of the identity provider.
     * @example https://idp.example.com/token
     */
    token_url?: string;
    /**
     * @description User info endpoint of the identity provider.
     * @example https://idp.example.com/userinfo
     */
    userinfo_url?: string;
    /**
     * @description Address of the identity provider's key set.
     * @example https://idp.example.com/jwks
     */
    jwks_url?: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     * @enum {string}
     */
    identity_provider?: "classlink" | "cyberark" | "duo" | "generic" | "google-workspace" | "jumpcloud" | "keycloak" | "miniorange" | "microsoft-entra" | "okta" | "onelogin" | "pingfederate" | "rippling" | "salesforce" | "shibboleth" | (string & {});
    /**
     * @description Scopes to ask the identity provider for, separated by spaces.
     * @example openid email
     */
    custom_scopes?: string;
    /**
     * @description Which attributes of the identity provider fill which fields.
     * @example {
     *       "email": "email"
     *     }
     */
    attribute_mapping?: {
        [key: string]: unknown;
    };
}
/** @description Answer of `sso.oidc.updateConnection`. */
export interface B2BSSOOIDCUpdateConnectionResponse {
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
    /** @description The connection. */
    connection?: OIDCConnection | null;
    /** @description Warning about the connection. */
    warning?: string | null;
}
/** @description Body of `sso.saml.createConnection`. */
export interface B2BSSOSAMLCreateConnectionRequestBody {
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name?: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     * @enum {string}
     */
    identity_provider?: "classlink" | "cyberark" | "duo" | "generic" | "google-workspace" | "jumpcloud" | "keycloak" | "miniorange" | "microsoft-entra" | "okta" | "onelogin" | "pingfederate" | "rippling" | "salesforce" | "shibboleth" | (string & {});
}
/** @description Answer of `sso.saml.createConnection`. */
export interface B2BSSOSAMLCreateConnectionResponse {
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
    /** @description The connection. */
    connection?: SAMLConnection | null;
}
/** @description Answer of `sso.saml.deleteEncryptionPrivateKey`. */
export interface B2BSSOSAMLDeleteEncryptionPrivateKeyResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the private key.
     * @example saml-encryption-key-test-00000000-0000-4000-8000-000000000001
     */
    private_key_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Answer of `sso.saml.deleteVerificationCertificate`. */
export interface B2BSSOSAMLDeleteVerificationCertificateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the certificate.
     * @example saml-verification-key-test-00000000-0000-4000-8000-000000000001
     */
    certificate_id: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Body of `sso.saml.updateByURL`. */
export interface B2BSSOSAMLUpdateByURLRequestBody {
    /**
     * @description Address of the identity provider's metadata.
     * @example https://idp.example.com/metadata
     */
    metadata_url: string;
}
/** @description Answer of `sso.saml.updateByURL`. */
export interface B2BSSOSAMLUpdateByURLResponse {
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
    /** @description The connection. */
    connection?: SAMLConnection | null;
}
/** @description Body of `sso.saml.updateConnection`. */
export interface B2BSSOSAMLUpdateConnectionRequestBody {
    /**
     * @description Entity id of the identity provider.
     * @example https://idp.example.com/entity
     */
    idp_entity_id?: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name?: string;
    /**
     * @description Which attributes of the identity provider fill which fields.
     * @example {
     *       "email": "email"
     *     }
     */
    attribute_mapping?: {
        [key: string]: unknown;
    };
    /**
     * @description Certificate that verifies the identity provider's answers.
     * @example example-certificate
     */
    x509_certificate?: string;
    /**
     * @description Sign-in address of the identity provider.
     * @example https://idp.example.com/sso
     */
    idp_sso_url?: string;
    /** @description Roles that everyone who signs in through the connection has. */
    saml_connection_implicit_role_assignments?: SAMLConnectionImplicitRoleAssignment[];
    /** @description Roles that members of certain groups have. */
    saml_group_implicit_role_assignments?: SAMLGroupImplicitRoleAssignment[];
    /**
     * @description Audience URI to use instead of the usual one.
     * @example https://example.com/audience
     */
    alternative_audience_uri?: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     * @enum {string}
     */
    identity_provider?: "classlink" | "cyberark" | "duo" | "generic" | "google-workspace" | "jumpcloud" | "keycloak" | "miniorange" | "microsoft-entra" | "okta" | "onelogin" | "pingfederate" | "rippling" | "salesforce" | "shibboleth" | (string & {});
    /**
     * @description Private key that requests are signed with.
     * @example example-private-key
     */
    signing_private_key?: string;
    /**
     * @description NameID format.
     * @example urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress
     */
    nameid_format?: string;
    /**
     * @description Assertion consumer service URL to use instead of the usual one.
     * @example https://example.com/alternative/callback
     */
    alternative_acs_url?: string;
    /**
     * @description Whether sign-ins that the identity provider starts are refused.
     * @example false
     */
    idp_initiated_auth_disabled?: boolean;
    /**
     * @description Private key for encrypted assertions.
     * @example example-private-key
     */
    saml_encryption_private_key?: string;
    /**
     * @description Allow gateway callback.
     * @example false
     */
    allow_gateway_callback?: boolean;
}
/** @description Answer of `sso.saml.updateConnection`. */
export interface B2BSSOSAMLUpdateConnectionResponse {
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
    /** @description The connection. */
    connection?: SAMLConnection | null;
}
/** @description Arguments of `sessions.attest`. */
export interface B2BSessionsAttestRequest {
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
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id?: string;
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
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `sessions.attest`. */
export interface B2BSessionsAttestResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The session. */
    member_session: MemberSession;
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
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
}
/** @description Arguments of `sessions.authenticate`. */
export interface B2BSessionsAuthenticateRequest {
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
    authorization_check?: AuthorizationCheck;
}
/** @description Answer of `sessions.authenticate`. */
export interface B2BSessionsAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description The session. */
    member_session: MemberSession;
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
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description Outcome of the authorization check. */
    verdict?: AuthorizationVerdict | null;
}
/** @description Arguments of `sessions.exchangeAccessToken`. */
export interface B2BSessionsExchangeAccessTokenRequest {
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
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `sessions.exchangeAccessToken`. */
export interface B2BSessionsExchangeAccessTokenResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
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
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
}
/** @description Arguments of `sessions.exchange`. */
export interface B2BSessionsExchangeRequest {
    /**
     * @description Id of the organization to go to.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
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
     * @description Language of the message to send.
     * @example en
     * @enum {string}
     */
    locale?: "en" | "es" | "pt-br" | "fr" | "it" | "de-DE" | "zh-Hans" | "ca-ES" | "ja" | "ru" | "nl" | "pl" | "tr" | "fa" | "vi" | "cs" | (string & {});
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `sessions.exchange`. */
export interface B2BSessionsExchangeResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
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
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Whether the member is signed in; if not, a step is missing.
     * @example true
     */
    member_authenticated: boolean;
    /**
     * @description Intermediate session token; empty when the sign-in is complete.
     * @example
     */
    intermediate_session_token: string;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
    /** @description Time at which the intermediate session token expires. */
    intermediate_session_token_expires_at?: string | null;
}
/** @description Answer of `sessions.getJWKS`. */
export interface B2BSessionsGetJWKSResponse {
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
export interface B2BSessionsGetResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /** @description Sessions of the member. */
    member_sessions: MemberSession[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `sessions.migrate`. */
export interface B2BSessionsMigrateRequest {
    /**
     * @description Session token that another system issued.
     * @example example-session-token
     */
    session_token: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
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
}
/** @description Answer of `sessions.migrate`. */
export interface B2BSessionsMigrateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
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
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
    /** @description The session. */
    member_session?: MemberSession | null;
}
/** @description Arguments of `sessions.revoke`. */
export interface B2BSessionsRevokeRequest {
    /**
     * @description Id of the session.
     * @example member-session-test-00000000-0000-4000-8000-000000000001
     */
    member_session_id?: string;
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
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id?: string;
}
/** @description Answer of `sessions.revoke`. */
export interface B2BSessionsRevokeResponse {
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
/** @description Arguments of `totps.authenticate`. */
export interface B2BTOTPsAuthenticateRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description The code that the member entered.
     * @example 000000
     */
    code: string;
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
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
     * @description What to do about the member's enrolment in a second factor, such as `enroll`.
     * @example enroll
     */
    set_mfa_enrollment?: string;
    /**
     * @description Whether this becomes the member's default second factor.
     * @example false
     */
    set_default_mfa?: boolean;
    /**
     * @description Id of the telemetry taken on the member's device.
     * @example 00000000-0000-4000-8000-00000000000a
     */
    telemetry_id?: string;
}
/** @description Answer of `totps.authenticate`. */
export interface B2BTOTPsAuthenticateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
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
    member_session?: MemberSession | null;
    /** @description What is known about the member's device. */
    member_device?: DeviceInfo | null;
}
/** @description Arguments of `totps.create`. */
export interface B2BTOTPsCreateRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Minutes until the registration expires unless it is completed.
     * @example 60
     */
    expiration_minutes?: number;
    /**
     * @description Intermediate session token of a sign-in that is not complete yet.
     * @example example-token
     */
    intermediate_session_token?: string;
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
/** @description Answer of `totps.create`. */
export interface B2BTOTPsCreateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Id of the TOTP registration.
     * @example member-totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_registration_id: string;
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
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description Arguments of `totps.migrate`. */
export interface B2BTOTPsMigrateRequest {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Secret of the TOTP.
     * @example example-totp-secret
     */
    secret: string;
    /**
     * @description Recovery codes.
     * @example [
     *       "example-recovery-code"
     *     ]
     */
    recovery_codes: string[];
}
/** @description Answer of `totps.migrate`. */
export interface B2BTOTPsMigrateResponse {
    /**
     * @description Id of the request, for logs and support.
     * @example request-id-test-00000000-0000-4000-8000-000000000001
     */
    request_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /** @description The member. */
    member: Member;
    /** @description The organization. */
    organization: Organization;
    /**
     * @description Id of the TOTP registration.
     * @example member-totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_registration_id: string;
    /**
     * @description Recovery codes.
     * @example [
     *       "example-recovery-code"
     *     ]
     */
    recovery_codes: string[];
    /**
     * @description HTTP status code of the answer.
     * @example 200
     */
    status_code: number;
}
/** @description A biometric registration as a factor. */
export interface BiometricFactor {
    /**
     * @description Id of the biometric registration.
     * @example biometric-registration-test-00000000-0000-4000-8000-000000000001
     */
    biometric_registration_id: string;
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
/** @description An external connection: an SSO connection that belongs to another organization. */
export interface Connection {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the external connection.
     * @example external-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Id of the other organization, whose connection is used.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    external_organization_id: string;
    /**
     * @description Id of the connection in the other organization.
     * @example saml-connection-test-00000000-0000-4000-8000-000000000001
     */
    external_connection_id: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name: string;
    /**
     * @description Status of the connection.
     * @example active
     */
    status: string;
    /** @description Roles that everyone who signs in through the connection has. */
    external_connection_implicit_role_assignments: ConnectionImplicitRoleAssignment[];
    /** @description Roles that members of certain groups have. */
    external_group_implicit_role_assignments: GroupImplicitRoleAssignment[];
}
/** @description A role that everyone who signs in through a connection has. */
export interface ConnectionImplicitRoleAssignment {
    /**
     * @description Id of the role.
     * @example editor
     */
    role_id: string;
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
/** @description A role that an organization has defined itself. */
export interface CustomRole {
    /**
     * @description Id of the role.
     * @example editor
     */
    role_id: string;
    /**
     * @description Description of the role.
     * @example An example role
     */
    description: string;
    /** @description What is allowed. */
    permissions: CustomRolePermission[];
}
/** @description What a custom role allows on one resource. */
export interface CustomRolePermission {
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
/** @description An organization that a person can sign in to or join. */
export interface DiscoveredOrganization {
    /**
     * @description Whether the member is signed in to the organization already.
     * @example false
     */
    member_authenticated: boolean;
    /** @description The organization. */
    organization?: Organization | null;
    /** @description How the person stands to the organization. */
    membership?: Membership | null;
    /** @description What is missing of the first factor, when more is required. */
    primary_required?: PrimaryRequired | null;
    /** @description What is missing of the second factor, when one is required. */
    mfa_required?: MfaRequired | null;
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
/** @description A role that members with a certain e-mail domain have. */
export interface EmailImplicitRoleAssignment {
    /**
     * @description E-mail domain.
     * @example example.com
     */
    domain: string;
    /**
     * @description Id of the role.
     * @example editor
     */
    role_id: string;
}
/** @description An embeddable magic link as a factor. */
export interface EmbeddableMagicLinkFactor {
    /**
     * @description Id of the embeddable magic link.
     * @example embeddable-magic-link-test-00000000-0000-4000-8000-000000000001
     */
    embedded_id: string;
}
/** @description A private key for encrypted assertions. */
export interface EncryptionPrivateKey {
    /**
     * @description Id of the private key.
     * @example saml-encryption-key-test-00000000-0000-4000-8000-000000000001
     */
    private_key_id: string;
    /**
     * @description The private key.
     * @example example-private-key
     */
    private_key: string;
    /** @description Time of creation. */
    created_at?: string | null;
}
/** @description Fields of the SCIM enterprise extension. */
export interface EnterpriseExtension {
    /**
     * @description Number of the employee.
     * @example 1000001
     */
    employee_number: string;
    /**
     * @description Cost center.
     * @example Example cost center
     */
    cost_center: string;
    /**
     * @description Division.
     * @example Example division
     */
    division: string;
    /**
     * @description Department.
     * @example Example department
     */
    department: string;
    /**
     * @description Name of the organization.
     * @example Example organization
     */
    organization: string;
    /** @description Manager of the member. */
    manager?: Manager | null;
}
/** @description An entitlement of a member at the identity provider. */
export interface Entitlement {
    /**
     * @description Name of the entitlement.
     * @example example-entitlement
     */
    value: string;
    /**
     * @description Type.
     * @example work
     */
    type: string;
    /**
     * @description Whether it is the main one.
     * @example true
     */
    primary: boolean;
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
/** @description A GitHub account of a member. */
export interface GithubProviderInfo {
    /**
     * @description Id of the member at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /**
     * @description Ids of the tenants at the provider.
     * @example [
     *       "T00000001"
     *     ]
     */
    provider_tenant_ids: string[];
    /**
     * @description Access token of the provider.
     * @example example-access-token
     */
    access_token: string;
    /**
     * @description Scopes that the provider granted.
     * @example [
     *       "openid",
     *       "email"
     *     ]
     */
    scopes: string[];
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
/** @description A group that a member is in. */
export interface Group {
    /**
     * @description Id of the group.
     * @example example-group-id
     */
    value: string;
    /**
     * @description Name of the group, to be shown.
     * @example Example group
     */
    display: string;
}
/** @description A role that everyone in a group has. */
export interface GroupImplicitRoleAssignment {
    /**
     * @description Id of the role.
     * @example editor
     */
    role_id: string;
    /**
     * @description Name of the group.
     * @example example-group
     */
    group: string;
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
/** @description A HubSpot account of a member. */
export interface HubspotProviderInfo {
    /**
     * @description Id of the member at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /**
     * @description Id of the tenant at the provider.
     * @example T00000001
     */
    provider_tenant_id: string;
    /**
     * @description Access token of the provider.
     * @example example-access-token
     */
    access_token: string;
    /**
     * @description Seconds until the access token expires.
     * @example 3600
     */
    access_token_expires_in: number;
    /**
     * @description Scopes that the provider granted.
     * @example [
     *       "openid",
     *       "email"
     *     ]
     */
    scopes: string[];
    /** @description Refresh token of the provider. */
    refresh_token?: string | null;
}
/** @description An instant messaging address. */
export interface IMs {
    /**
     * @description The address.
     * @example ada@example.com
     */
    value: string;
    /**
     * @description Type.
     * @example work
     */
    type: string;
    /**
     * @description Whether it is the main one.
     * @example true
     */
    primary: boolean;
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
    /** @description Id of the member that the token is about. */
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
    /** @description Organization that the token is for. */
    "https://stytch.com/organization"?: OrganizationClaim | null;
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
/** @description How a password does against a policy of character classes. */
export interface LudsFeedback {
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
/** @description The manager of a member. */
export interface Manager {
    /**
     * @description Id of the manager.
     * @example example-manager-id
     */
    value: string;
    /**
     * @description Address of the manager's SCIM resource.
     * @example https://example.com/scim/Users/1
     */
    ref: string;
    /**
     * @description Name of the manager, to be shown.
     * @example Grace Example
     */
    display_name: string;
}
/** @description A member of an organization. */
export interface Member {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description E-mail address of the member.
     * @example ada@example.com
     */
    email_address: string;
    /**
     * @description Status of the member.
     * @example active
     */
    status: string;
    /**
     * @description Name of the member.
     * @example Ada Example
     */
    name: string;
    /** @description SSO registrations of the member. */
    sso_registrations: SSORegistration[];
    /**
     * @description Whether the member may get around the organization's sign-in rules.
     * @example false
     */
    is_breakglass: boolean;
    /**
     * @description Id of the member's password.
     * @example member-password-test-00000000-0000-4000-8000-000000000001
     */
    member_password_id: string;
    /** @description OAuth accounts of the member. */
    oauth_registrations: OAuthRegistration[];
    /**
     * @description Whether the e-mail address is verified.
     * @example true
     */
    email_address_verified: boolean;
    /**
     * @description Whether that phone number is verified.
     * @example true
     */
    mfa_phone_number_verified: boolean;
    /**
     * @description Whether the member is an administrator.
     * @example false
     */
    is_admin: boolean;
    /**
     * @description Id of the TOTP registration.
     * @example member-totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_registration_id: string;
    /** @description E-mail addresses that the member had before. */
    retired_email_addresses: RetiredEmail[];
    /**
     * @description Whether the member is locked.
     * @example false
     */
    is_locked: boolean;
    /**
     * @description Whether the member has to use a second factor.
     * @example false
     */
    mfa_enrolled: boolean;
    /**
     * @description Phone number for the member's second factor.
     * @example +15550100000
     */
    mfa_phone_number: string;
    /**
     * @description Second factor that the member uses by default.
     * @example sms_otp
     */
    default_mfa_method: string;
    /** @description Roles of the member, with where each comes from. */
    roles: MemberRole[];
    /** @description Metadata that only your backend can change. */
    trusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Metadata that the member can change too. */
    untrusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Time of creation. */
    created_at?: string | null;
    /** @description Time of the last change. */
    updated_at?: string | null;
    /** @description SCIM registration of the member. */
    scim_registration?: SCIMRegistration | null;
    /** @description Id of the member in your own system. */
    external_id?: string | null;
    /** @description Time at which the member was locked. */
    lock_created_at?: string | null;
    /** @description Time at which the lock ends. */
    lock_expires_at?: string | null;
}
/** @description A Connected App that a member has granted access to. */
export interface MemberConnectedApp {
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
     * @description Scopes that the member has granted, separated by spaces.
     * @example openid
     */
    scopes_granted: string;
    /** @description Address of the logo. */
    logo_url?: string | null;
}
/** @description What a member can use as a second factor. */
export interface MemberOptions {
    /**
     * @description Phone number for the member's second factor.
     * @example +15550100000
     */
    mfa_phone_number: string;
    /**
     * @description Id of the TOTP registration.
     * @example member-totp-test-00000000-0000-4000-8000-000000000001
     */
    totp_registration_id: string;
}
/** @description A role of a member. */
export interface MemberRole {
    /**
     * @description Id of the role.
     * @example stytch_member
     */
    role_id: string;
    /** @description Where the role comes from. */
    sources: MemberRoleSource[];
}
/** @description Where a role of a member comes from. */
export interface MemberRoleSource {
    /**
     * @description Kind of source.
     * @example direct_assignment
     */
    type: string;
    /** @description Further data; depends on `type`. */
    details?: {
        [key: string]: unknown;
    } | null;
}
/** @description A condition on members. */
export type MemberSearchOperand = MemberSearchOperand_member_ids | MemberSearchOperand_member_emails | MemberSearchOperand_member_email_fuzzy | MemberSearchOperand_member_is_breakglass | MemberSearchOperand_statuses | MemberSearchOperand_member_phone_numbers | MemberSearchOperand_member_phone_number_fuzzy;
/** @description Members whose e-mail address is like this text. */
export interface MemberSearchOperand_member_email_fuzzy {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "member_email_fuzzy";
    /**
     * @description Part of an e-mail address.
     * @example example
     */
    filter_value: string;
}
/** @description Members with one of these e-mail addresses. */
export interface MemberSearchOperand_member_emails {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "member_emails";
    /**
     * @description E-mail addresses, one of which must match.
     * @example [
     *       "ada@example.com"
     *     ]
     */
    filter_value: string[];
}
/** @description Members with one of these ids. */
export interface MemberSearchOperand_member_ids {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "member_ids";
    /**
     * @description Member ids, one of which must match.
     * @example [
     *       "member-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description Members who are or are not break-glass members. */
export interface MemberSearchOperand_member_is_breakglass {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "member_is_breakglass";
    /**
     * @description Whether the member is a break-glass member.
     * @example true
     */
    filter_value: boolean;
}
/** @description Members whose phone number is like this text. */
export interface MemberSearchOperand_member_phone_number_fuzzy {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "member_phone_number_fuzzy";
    /**
     * @description Part of a phone number.
     * @example 5550100
     */
    filter_value: string;
}
/** @description Members with one of these phone numbers. */
export interface MemberSearchOperand_member_phone_numbers {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "member_phone_numbers";
    /**
     * @description Phone numbers, one of which must match.
     * @example [
     *       "+15550100000"
     *     ]
     */
    filter_value: string[];
}
/** @description Members with one of these statuses. */
export interface MemberSearchOperand_statuses {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "statuses";
    /**
     * @description Statuses, one of which must match.
     * @example [
     *       "active"
     *     ]
     */
    filter_value: string[];
}
/** @description A session of a member. */
export interface MemberSession {
    /**
     * @description Id of the session.
     * @example member-session-test-00000000-0000-4000-8000-000000000001
     */
    member_session_id: string;
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * Format: date-time
     * @description Time at which the session started.
     * @example 2026-01-15T09:30:00Z
     */
    started_at: string;
    /**
     * Format: date-time
     * @description Time at which the session was last used.
     * @example 2026-01-15T09:30:00Z
     */
    last_accessed_at: string;
    /**
     * Format: date-time
     * @description Time at which the session expires.
     * @example 2026-01-15T10:30:00Z
     */
    expires_at: string;
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
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Ids of the roles that the session has.
     * @example [
     *       "stytch_member"
     *     ]
     */
    roles: string[];
    /**
     * @description Slug of the organization, for use in addresses.
     * @example example-org
     */
    organization_slug: string;
    /** @description Custom claims of the session. */
    custom_claims?: {
        [key: string]: unknown;
    } | null;
}
/** @description How a person stands to an organization. */
export interface Membership {
    /**
     * @description Kind of membership.
     * @example active_member
     */
    type: string;
    /** @description Further data; depends on `type`. */
    details?: {
        [key: string]: unknown;
    } | null;
    /** @description The member. */
    member?: Member | null;
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
/** @description What is missing of the second factor. */
export interface MfaRequired {
    /** @description What the member can use as a second factor. */
    member_options?: MemberOptions | null;
    /** @description Second factor that was started already. */
    secondary_auth_initiated?: string | null;
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
/** @description An OAuth account of a member. */
export interface OAuthRegistration {
    /**
     * @description Name of the provider.
     * @example Google
     */
    provider_type: string;
    /**
     * @description Id of the member at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /**
     * @description Id of the OAuth registration.
     * @example oauth-member-test-00000000-0000-4000-8000-000000000001
     */
    member_oauth_registration_id: string;
    /** @description Address of the profile picture. */
    profile_picture_url?: string | null;
    /** @description Locale of the member at the provider. */
    locale?: string | null;
}
/** @description An OIDC connection. */
export interface OIDCConnection {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the OIDC connection.
     * @example oidc-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Status of the connection.
     * @example active
     */
    status: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name: string;
    /**
     * @description Redirect address to enter at the identity provider.
     * @example https://example.com/oidc/callback
     */
    redirect_url: string;
    /**
     * @description Id of the client at the identity provider.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Secret of the client at the identity provider.
     * @example example-client-secret
     */
    client_secret: string;
    /**
     * @description Issuer of the identity provider.
     * @example https://idp.example.com
     */
    issuer: string;
    /**
     * @description Authorization endpoint of the identity provider.
     * @example https://idp.example.com/authorize
     */
    authorization_url: string;
    /**
     * @description Token endpoint of the identity provider.
     * @example https://idp.example.com/token
     */
    token_url: string;
    /**
     * @description User info endpoint of the identity provider.
     * @example https://idp.example.com/userinfo
     */
    userinfo_url: string;
    /**
     * @description Address of the identity provider's key set.
     * @example https://idp.example.com/jwks
     */
    jwks_url: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     */
    identity_provider: string;
    /**
     * @description Scopes to ask the identity provider for, separated by spaces.
     * @example openid email
     */
    custom_scopes: string;
    /** @description Which attributes of the identity provider fill which fields. */
    attribute_mapping?: {
        [key: string]: unknown;
    } | null;
}
/** @description An account of a member at an OIDC provider. */
export interface OIDCProviderInfo {
    /**
     * @description Id of the member at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /**
     * @description ID token of the provider.
     * @example example-id-token
     */
    id_token: string;
    /**
     * @description Access token of the provider.
     * @example example-access-token
     */
    access_token: string;
    /**
     * @description Seconds until the access token expires.
     * @example 3600
     */
    access_token_expires_in: number;
    /**
     * @description Scopes that the provider granted.
     * @example [
     *       "openid",
     *       "email"
     *     ]
     */
    scopes: string[];
    /**
     * @description Id of the OIDC connection.
     * @example oidc-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /** @description Refresh token of the provider. */
    refresh_token?: string | null;
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
/** @description The RBAC policy of an organization. */
export interface OrgPolicy {
    /** @description Roles that the organization has defined. */
    roles: PolicyRole[];
}
/** @description An organization. */
export interface Organization {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Name of the organization.
     * @example Example Org
     */
    organization_name: string;
    /**
     * @description Address of the organization's logo.
     * @example https://example.com/logo.png
     */
    organization_logo_url: string;
    /**
     * @description Slug of the organization, for use in addresses.
     * @example example-org
     */
    organization_slug: string;
    /**
     * @description Who becomes a member at the first sign-in through SSO.
     * @example ALL_ALLOWED
     */
    sso_jit_provisioning: string;
    /**
     * @description Ids of the SSO connections through which people become members.
     * @example [
     *       "saml-connection-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    sso_jit_provisioning_allowed_connections: string[];
    /** @description SSO connections that are active. */
    sso_active_connections: ActiveSSOConnection[];
    /**
     * @description E-mail domains that members may have.
     * @example [
     *       "example.com"
     *     ]
     */
    email_allowed_domains: string[];
    /**
     * @description Who becomes a member at the first sign-in by e-mail.
     * @example RESTRICTED
     */
    email_jit_provisioning: string;
    /**
     * @description Who may be invited by e-mail.
     * @example ALL_ALLOWED
     */
    email_invites: string;
    /**
     * @description Whether all ways to sign in are allowed, or only some.
     * @example ALL_ALLOWED
     */
    auth_methods: string;
    /**
     * @description Ways to sign in that are allowed.
     * @example [
     *       "sso",
     *       "magic_link"
     *     ]
     */
    allowed_auth_methods: string[];
    /**
     * @description Whether a second factor is required of all members.
     * @example OPTIONAL
     */
    mfa_policy: string;
    /** @description Roles that members have because of their e-mail domain. */
    rbac_email_implicit_role_assignments: EmailImplicitRoleAssignment[];
    /**
     * @description Whether all second factors are allowed, or only some.
     * @example ALL_ALLOWED
     */
    mfa_methods: string;
    /**
     * @description Second factors that are allowed.
     * @example [
     *       "sms_otp",
     *       "totp"
     *     ]
     */
    allowed_mfa_methods: string[];
    /**
     * @description Who becomes a member at the first sign-in through an OAuth tenant.
     * @example NOT_ALLOWED
     */
    oauth_tenant_jit_provisioning: string;
    /**
     * @description E-mail domains that the organization has claimed.
     * @example [
     *       "example.com"
     *     ]
     */
    claimed_email_domains: string[];
    /**
     * @description Whether all first-party Connected Apps are allowed, only some, or none.
     * @example ALL_ALLOWED
     */
    first_party_connected_apps_allowed_type: string;
    /**
     * @description Ids of the first-party Connected Apps that are allowed.
     * @example [
     *       "connected-app-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    allowed_first_party_connected_apps: string[];
    /**
     * @description Whether all third-party Connected Apps are allowed, only some, or none.
     * @example ALL_ALLOWED
     */
    third_party_connected_apps_allowed_type: string;
    /**
     * @description Ids of the third-party Connected Apps that are allowed.
     * @example [
     *       "connected-app-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    allowed_third_party_connected_apps: string[];
    /** @description Roles that the organization has defined itself. */
    custom_roles: CustomRole[];
    /** @description Metadata that only your backend can change. */
    trusted_metadata?: {
        [key: string]: unknown;
    } | null;
    /** @description Time of creation. */
    created_at?: string | null;
    /** @description Time of the last change. */
    updated_at?: string | null;
    /** @description Id of the organization in your own system. */
    organization_external_id?: string | null;
    /** @description Id of the SSO connection to use by default. */
    sso_default_connection_id?: string | null;
    /** @description SCIM connection that is active. */
    scim_active_connection?: ActiveSCIMConnection | null;
    /** @description Tenants that are allowed, by OAuth provider. */
    allowed_oauth_tenants?: {
        [key: string]: unknown;
    } | null;
}
/** @description The organization in the claims of a token. */
export interface OrganizationClaim {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Slug of the organization.
     * @example example-org
     */
    slug: string;
}
/** @description A Connected App that members of an organization have granted access to. */
export interface OrganizationConnectedApp {
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
    /** @description Address of the logo. */
    logo_url?: string | null;
}
/** @description A member who has granted a Connected App access. */
export interface OrganizationConnectedAppActiveMember {
    /**
     * @description Id of the member.
     * @example member-test-00000000-0000-4000-8000-000000000001
     */
    member_id: string;
    /**
     * @description Scopes that the member has granted.
     * @example [
     *       "openid"
     *     ]
     */
    granted_scopes: string[];
}
/** @description A condition on organizations. */
export type OrganizationSearchOperand = OrganizationSearchOperand_organization_ids | OrganizationSearchOperand_organization_slugs | OrganizationSearchOperand_organization_name_fuzzy | OrganizationSearchOperand_organization_slug_fuzzy | OrganizationSearchOperand_member_emails | OrganizationSearchOperand_member_email_fuzzy | OrganizationSearchOperand_allowed_domains | OrganizationSearchOperand_allowed_domain_fuzzy | OrganizationSearchOperand_claimed_email_domains | OrganizationSearchOperand_has_active_sso_connection | OrganizationSearchOperand_sso_connection_id;
/** @description Organizations with an allowed e-mail domain like this text. */
export interface OrganizationSearchOperand_allowed_domain_fuzzy {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "allowed_domain_fuzzy";
    /**
     * @description Part of an allowed e-mail domain.
     * @example example
     */
    filter_value: string;
}
/** @description Organizations that allow one of these e-mail domains. */
export interface OrganizationSearchOperand_allowed_domains {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "allowed_domains";
    /**
     * @description Allowed e-mail domains, one of which must match.
     * @example [
     *       "example.com"
     *     ]
     */
    filter_value: string[];
}
/** @description Organizations that have claimed one of these e-mail domains. */
export interface OrganizationSearchOperand_claimed_email_domains {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "claimed_email_domains";
    /**
     * @description Claimed e-mail domains, one of which must match.
     * @example [
     *       "example.com"
     *     ]
     */
    filter_value: string[];
}
/** @description Organizations with or without an active SSO connection. */
export interface OrganizationSearchOperand_has_active_sso_connection {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "has_active_sso_connection";
    /**
     * @description Whether an SSO connection is active.
     * @example true
     */
    filter_value: boolean;
}
/** @description Organizations with a member whose e-mail address is like this text. */
export interface OrganizationSearchOperand_member_email_fuzzy {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "member_email_fuzzy";
    /**
     * @description Part of the e-mail address of a member.
     * @example example
     */
    filter_value: string;
}
/** @description Organizations with a member who has one of these e-mail addresses. */
export interface OrganizationSearchOperand_member_emails {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "member_emails";
    /**
     * @description E-mail addresses of members, one of which must match.
     * @example [
     *       "ada@example.com"
     *     ]
     */
    filter_value: string[];
}
/** @description Organizations with one of these ids. */
export interface OrganizationSearchOperand_organization_ids {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "organization_ids";
    /**
     * @description Organization ids, one of which must match.
     * @example [
     *       "organization-test-00000000-0000-4000-8000-000000000001"
     *     ]
     */
    filter_value: string[];
}
/** @description Organizations whose name is like this text. */
export interface OrganizationSearchOperand_organization_name_fuzzy {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "organization_name_fuzzy";
    /**
     * @description Part of the name.
     * @example Example
     */
    filter_value: string;
}
/** @description Organizations whose slug is like this text. */
export interface OrganizationSearchOperand_organization_slug_fuzzy {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "organization_slug_fuzzy";
    /**
     * @description Part of the slug.
     * @example example
     */
    filter_value: string;
}
/** @description Organizations with one of these slugs. */
export interface OrganizationSearchOperand_organization_slugs {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "organization_slugs";
    /**
     * @description Slugs, one of which must match.
     * @example [
     *       "example-org"
     *     ]
     */
    filter_value: string[];
}
/** @description The organization with this SSO connection. */
export interface OrganizationSearchOperand_sso_connection_id {
    /**
     * @description Name of the filter.
     * @constant
     */
    filter_name: "sso_connection_id";
    /**
     * @description Id of an SSO connection.
     * @example saml-connection-test-00000000-0000-4000-8000-000000000001
     */
    filter_value: string;
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
/** @description A photo. */
export interface Photo {
    /**
     * @description Address of the photo.
     * @example https://example.com/photo.png
     */
    value: string;
    /**
     * @description Type.
     * @example work
     */
    type: string;
    /**
     * @description Whether it is the main one.
     * @example true
     */
    primary: boolean;
}
/** @description The RBAC policy of the project. */
export interface Policy {
    /** @description Roles that the policy knows. */
    roles: PolicyRole[];
    /** @description Resources that the policy knows. */
    resources: PolicyResource[];
    /** @description Scopes that the policy knows. */
    scopes: PolicyScope[];
}
/** @description A resource that actions can be allowed on. */
export interface PolicyResource {
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
/** @description A role and what it allows. */
export interface PolicyRole {
    /**
     * @description Id of the role.
     * @example stytch_member
     */
    role_id: string;
    /**
     * @description Description of the role.
     * @example An example role
     */
    description: string;
    /** @description What is allowed. */
    permissions: PolicyRolePermission[];
}
/** @description What a role allows on one resource. */
export interface PolicyRolePermission {
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
export interface PolicyScope {
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
    permissions: PolicyScopePermission[];
}
/** @description What a scope allows on one resource. */
export interface PolicyScopePermission {
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
/** @description What is missing of the first factor. */
export interface PrimaryRequired {
    /**
     * @description Ways to sign in that are allowed.
     * @example [
     *       "sso",
     *       "magic_link"
     *     ]
     */
    allowed_auth_methods: string[];
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
/** @description A recovery code as a factor. */
export interface RecoveryCodeFactor {
    /**
     * @description Id of the recovery code.
     * @example totp-recovery-code-test-00000000-0000-4000-8000-000000000001
     */
    totp_recovery_code_id: string;
}
/** @description An e-mail address that a member had before. */
export interface RetiredEmail {
    /**
     * @description Id of the retired e-mail address.
     * @example member-email-test-00000000-0000-4000-8000-000000000001
     */
    email_id: string;
    /**
     * @description The retired e-mail address.
     * @example ada.old@example.com
     */
    email_address: string;
}
/** @description A role of a member at the identity provider. */
export interface Role {
    /**
     * @description Name of the role.
     * @example example-role
     */
    value: string;
    /**
     * @description Type.
     * @example work
     */
    type: string;
    /**
     * @description Whether it is the main one.
     * @example true
     */
    primary: boolean;
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
/** @description A SAML connection. */
export interface SAMLConnection {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the SAML connection.
     * @example saml-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Status of the connection.
     * @example active
     */
    status: string;
    /**
     * @description Entity id of the identity provider.
     * @example https://idp.example.com/entity
     */
    idp_entity_id: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name: string;
    /**
     * @description Sign-in address of the identity provider.
     * @example https://idp.example.com/sso
     */
    idp_sso_url: string;
    /**
     * @description Assertion consumer service URL to enter at the identity provider.
     * @example https://example.com/sso/callback
     */
    acs_url: string;
    /**
     * @description Audience URI to enter at the identity provider.
     * @example https://example.com/sso/audience
     */
    audience_uri: string;
    /** @description Certificates that requests are signed with. */
    signing_certificates: X509Certificate[];
    /** @description Certificates that verify the identity provider's answers. */
    verification_certificates: X509Certificate[];
    /** @description Private keys for encrypted assertions. */
    encryption_private_keys: EncryptionPrivateKey[];
    /** @description Roles that everyone who signs in through the connection has. */
    saml_connection_implicit_role_assignments: SAMLConnectionImplicitRoleAssignment[];
    /** @description Roles that members of certain groups have. */
    saml_group_implicit_role_assignments: SAMLGroupImplicitRoleAssignment[];
    /**
     * @description Audience URI to use instead of the usual one.
     * @example https://example.com/audience
     */
    alternative_audience_uri: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     */
    identity_provider: string;
    /**
     * @description NameID format.
     * @example urn:oasis:names:tc:SAML:1.1:nameid-format:emailAddress
     */
    nameid_format: string;
    /**
     * @description Assertion consumer service URL to use instead of the usual one.
     * @example https://example.com/alternative/callback
     */
    alternative_acs_url: string;
    /**
     * @description Whether sign-ins that the identity provider starts are refused.
     * @example false
     */
    idp_initiated_auth_disabled: boolean;
    /**
     * @description Allow gateway callback.
     * @example false
     */
    allow_gateway_callback: boolean;
    /** @description Which attributes of the identity provider fill which fields. */
    attribute_mapping?: {
        [key: string]: unknown;
    } | null;
}
/** @description A role that everyone who signs in through a SAML connection has. */
export interface SAMLConnectionImplicitRoleAssignment {
    /**
     * @description Id of the role.
     * @example editor
     */
    role_id: string;
}
/** @description A role that everyone in a SAML group has. */
export interface SAMLGroupImplicitRoleAssignment {
    /**
     * @description Id of the role.
     * @example editor
     */
    role_id: string;
    /**
     * @description Name of the group.
     * @example example-group
     */
    group: string;
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
/** @description What the identity provider says about a member. */
export interface SCIMAttributes {
    /**
     * @description User name.
     * @example ada@example.com
     */
    user_name: string;
    /**
     * @description Id of the SCIM registration.
     * @example example-scim-id
     */
    id: string;
    /**
     * @description Id of the member at the identity provider.
     * @example example-subject
     */
    external_id: string;
    /**
     * @description Whether the member is active at the identity provider.
     * @example true
     */
    active: boolean;
    /** @description Groups that the member is in. */
    groups: Group[];
    /**
     * @description Name of the member, to be shown.
     * @example Ada Example
     */
    display_name: string;
    /**
     * @description Nickname.
     * @example Ada
     */
    nick_name: string;
    /**
     * @description Address of the profile.
     * @example https://example.com/ada
     */
    profile_url: string;
    /**
     * @description Type of user.
     * @example Employee
     */
    user_type: string;
    /**
     * @description Title.
     * @example Example title
     */
    title: string;
    /**
     * @description Language that the member prefers.
     * @example en
     */
    preferred_language: string;
    /**
     * @description Locale of the member.
     * @example en-US
     */
    locale: string;
    /**
     * @description Time zone.
     * @example Europe/London
     */
    timezone: string;
    /** @description E-mail addresses. */
    emails: B2BSCIMEmail[];
    /** @description Phone numbers. */
    phone_numbers: B2BSCIMPhoneNumber[];
    /** @description Postal addresses. */
    addresses: Address[];
    /** @description Instant messaging addresses. */
    ims: IMs[];
    /** @description Photos. */
    photos: Photo[];
    /** @description Entitlements. */
    entitlements: Entitlement[];
    /** @description Roles at the identity provider. */
    roles: Role[];
    /** @description Certificates. */
    x509certificates: B2BSCIMX509Certificate[];
    /** @description Name of the member. */
    name?: B2BSCIMName | null;
    /** @description Fields of the SCIM enterprise extension. */
    enterprise_extension?: EnterpriseExtension | null;
}
/** @description A SCIM connection. */
export interface SCIMConnection {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the SCIM connection.
     * @example scim-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Status of the connection.
     * @example active
     */
    status: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     */
    identity_provider: string;
    /**
     * @description Address to enter at the identity provider.
     * @example https://example.com/scim
     */
    base_url: string;
    /**
     * @description Last four characters of the bearer token.
     * @example wxyz
     */
    bearer_token_last_four: string;
    /** @description Roles that members of certain groups have. */
    scim_group_implicit_role_assignments: SCIMGroupImplicitRoleAssignments[];
    /**
     * @description Last four characters of the next bearer token.
     * @example abcd
     */
    next_bearer_token_last_four: string;
    /** @description Time at which the bearer token expires. */
    bearer_token_expires_at?: string | null;
    /** @description Time at which the next bearer token expires. */
    next_bearer_token_expires_at?: string | null;
}
/** @description A SCIM connection with its next bearer token. */
export interface SCIMConnectionWithNextToken {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the SCIM connection.
     * @example scim-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Status of the connection.
     * @example active
     */
    status: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name: string;
    /**
     * @description Address to enter at the identity provider.
     * @example https://example.com/scim
     */
    base_url: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     */
    identity_provider: string;
    /**
     * @description Last four characters of the bearer token.
     * @example wxyz
     */
    bearer_token_last_four: string;
    /**
     * @description Bearer token that comes into use when the rotation is completed.
     * @example example-next-bearer-token
     */
    next_bearer_token: string;
    /** @description Roles that members of certain groups have. */
    scim_group_implicit_role_assignments: SCIMGroupImplicitRoleAssignments[];
    /** @description Time at which the bearer token expires. */
    bearer_token_expires_at?: string | null;
    /** @description Time at which the next bearer token expires. */
    next_bearer_token_expires_at?: string | null;
}
/** @description A new SCIM connection with its bearer token. */
export interface SCIMConnectionWithToken {
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the SCIM connection.
     * @example scim-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Status of the connection.
     * @example active
     */
    status: string;
    /**
     * @description Name of the connection, to be shown.
     * @example Example connection
     */
    display_name: string;
    /**
     * @description Identity provider that the connection is to.
     * @example okta
     */
    identity_provider: string;
    /**
     * @description Address to enter at the identity provider.
     * @example https://example.com/scim
     */
    base_url: string;
    /**
     * @description Bearer token to enter at the identity provider.
     * @example example-bearer-token
     */
    bearer_token: string;
    /** @description Roles that members of certain groups have. */
    scim_group_implicit_role_assignments: SCIMGroupImplicitRoleAssignments[];
    /** @description Time at which the bearer token expires. */
    bearer_token_expires_at?: string | null;
}
/** @description A SCIM group. */
export interface SCIMGroup {
    /**
     * @description Id of the group.
     * @example scim-group-test-00000000-0000-4000-8000-000000000001
     */
    group_id: string;
    /**
     * @description Name of the group.
     * @example example-group
     */
    group_name: string;
    /**
     * @description Id of the organization.
     * @example organization-test-00000000-0000-4000-8000-000000000001
     */
    organization_id: string;
    /**
     * @description Id of the SCIM connection.
     * @example scim-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
}
/** @description A role that everyone in a SCIM group has. */
export interface SCIMGroupImplicitRoleAssignments {
    /**
     * @description Id of the role.
     * @example editor
     */
    role_id: string;
    /**
     * @description Id of the group.
     * @example scim-group-test-00000000-0000-4000-8000-000000000001
     */
    group_id: string;
    /**
     * @description Name of the group.
     * @example example-group
     */
    group_name: string;
}
/** @description The SCIM registration of a member. */
export interface SCIMRegistration {
    /**
     * @description Id of the SCIM connection.
     * @example scim-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Id of the registration.
     * @example scim-registration-test-00000000-0000-4000-8000-000000000001
     */
    registration_id: string;
    /** @description Id of the member at the identity provider. */
    external_id?: string | null;
    /** @description What the identity provider says about the member. */
    scim_attributes?: SCIMAttributes | null;
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
/** @description An SSO registration of a member. */
export interface SSORegistration {
    /**
     * @description Id of the SSO connection.
     * @example saml-connection-test-00000000-0000-4000-8000-000000000001
     */
    connection_id: string;
    /**
     * @description Id of the member at the identity provider.
     * @example example-subject
     */
    external_id: string;
    /**
     * @description Id of the registration.
     * @example saml-registration-test-00000000-0000-4000-8000-000000000001
     */
    registration_id: string;
    /** @description What the identity provider says about the member. */
    sso_attributes?: {
        [key: string]: unknown;
    } | null;
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
/** @description Conditions that results must meet. */
export interface SearchQuery {
    /**
     * @description Whether all conditions must hold (`AND`) or one of them (`OR`).
     * @example AND
     * @enum {string}
     */
    operator: "OR" | "AND" | (string & {});
    /** @description Conditions of the query. */
    operands: SearchQueryOperand[];
}
/** @description One condition. */
export type SearchQueryOperand = OrganizationSearchOperand | MemberSearchOperand | SearchQueryOperand_other;
/** @description Any other condition. */
export type SearchQueryOperand_other = {
    /**
     * @description Name of the filter.
     * @example example_filter
     */
    filter_name: string;
} & {
    [key: string]: unknown;
};
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
/** @description A Slack account of a member. */
export interface SlackProviderInfo {
    /**
     * @description Id of the member at the provider.
     * @example example-subject
     */
    provider_subject: string;
    /**
     * @description Id of the tenant at the provider.
     * @example T00000001
     */
    provider_tenant_id: string;
    /**
     * @description Access token of the provider.
     * @example example-access-token
     */
    access_token: string;
    /**
     * @description Scopes that the provider granted.
     * @example [
     *       "openid",
     *       "email"
     *     ]
     */
    scopes: string[];
    /**
     * @description Access token of the Slack bot.
     * @example example-bot-access-token
     */
    bot_access_token: string;
    /**
     * @description Scopes that the Slack bot has.
     * @example [
     *       "chat:write"
     *     ]
     */
    bot_scopes: string[];
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
     * @example member_not_found
     */
    error_type: string;
    /**
     * @description Explanation of the error.
     * @example The member could not be found.
     */
    error_message: string;
    /**
     * @description Address of further explanation.
     * @example https://example.com/errors/member_not_found
     */
    error_url: string;
    /** @description Further data about the error. */
    error_details?: {
        [key: string]: unknown;
    } | null;
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
/** @description A certificate. */
export interface X509Certificate {
    /**
     * @description Id of the certificate.
     * @example saml-verification-key-test-00000000-0000-4000-8000-000000000001
     */
    certificate_id: string;
    /**
     * @description The certificate.
     * @example -----BEGIN CERTIFICATE-----
     *     example
     *     -----END CERTIFICATE-----
     */
    certificate: string;
    /**
     * @description Issuer of the certificate.
     * @example CN=Example
     */
    issuer: string;
    /** @description Time of creation. */
    created_at?: string | null;
    /** @description Time at which the certificate expires. */
    expires_at?: string | null;
    /** @description Time of the last change. */
    updated_at?: string | null;
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
/** @description What the zxcvbn estimator says about a password. */
export interface ZxcvbnFeedback {
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
  '/v1/debug/whoami': {
    get: Call<DebugWhoamiResponse>;
  };
  '/v1/b2b/discovery/intermediate_sessions/exchange': {
    post: BodyCall<B2BDiscoveryIntermediateSessionsExchangeRequest, B2BDiscoveryIntermediateSessionsExchangeResponse>;
  };
  '/v1/b2b/discovery/organizations/create': {
    post: BodyCall<B2BDiscoveryOrganizationsCreateRequest, B2BDiscoveryOrganizationsCreateResponse>;
  };
  '/v1/b2b/discovery/organizations': {
    post: BodyCall<B2BDiscoveryOrganizationsListRequest, B2BDiscoveryOrganizationsListResponse>;
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
  '/v1/b2b/idp/oauth/authorize/start': {
    post: BodyCall<B2BIDPOAuthAuthorizeStartRequest, B2BIDPOAuthAuthorizeStartResponse>;
  };
  '/v1/b2b/idp/oauth/authorize': {
    post: BodyCall<B2BIDPOAuthAuthorizeRequest, B2BIDPOAuthAuthorizeResponse>;
  };
  '/v1/public/{project_id}/oauth2/introspect': {
    post: { parameters: { path: { project_id: string } }; requestBody: { content: { 'application/x-www-form-urlencoded': IntrospectTokenForm } }; responses: { 200: Json<IntrospectTokenRawResponse>; default: Json<OAuth2ErrorBody> } };
  };
  '/v1/b2b/impersonation/authenticate': {
    post: BodyCall<B2BImpersonationAuthenticateRequest, B2BImpersonationAuthenticateResponse>;
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
  '/v1/b2b/magic_links/email/discovery/send': {
    post: BodyCall<B2BMagicLinksEmailDiscoverySendRequest, B2BMagicLinksEmailDiscoverySendResponse>;
  };
  '/v1/b2b/magic_links/email/login_or_signup': {
    post: BodyCall<B2BMagicLinksEmailLoginOrSignupRequest, B2BMagicLinksEmailLoginOrSignupResponse>;
  };
  '/v1/b2b/magic_links/email/invite': {
    post: BodyCall<B2BMagicLinksEmailInviteRequest, B2BMagicLinksEmailInviteResponse>;
  };
  '/v1/b2b/magic_links/discovery/authenticate': {
    post: BodyCall<B2BMagicLinksDiscoveryAuthenticateRequest, B2BMagicLinksDiscoveryAuthenticateResponse>;
  };
  '/v1/b2b/magic_links/authenticate': {
    post: BodyCall<B2BMagicLinksAuthenticateRequest, B2BMagicLinksAuthenticateResponse>;
  };
  '/v1/b2b/oauth/discovery/authenticate': {
    post: BodyCall<B2BOAuthDiscoveryAuthenticateRequest, B2BOAuthDiscoveryAuthenticateResponse>;
  };
  '/v1/b2b/oauth/authenticate': {
    post: BodyCall<B2BOAuthAuthenticateRequest, B2BOAuthAuthenticateResponse>;
  };
  '/v1/b2b/otps/sms/send': {
    post: BodyCall<B2BOTPSmsSendRequest, B2BOTPSmsSendResponse>;
  };
  '/v1/b2b/otps/sms/authenticate': {
    post: BodyCall<B2BOTPSmsAuthenticateRequest, B2BOTPSmsAuthenticateResponse>;
  };
  '/v1/b2b/otps/email/discovery/send': {
    post: BodyCall<B2BOTPEmailDiscoverySendRequest, B2BOTPEmailDiscoverySendResponse>;
  };
  '/v1/b2b/otps/email/discovery/authenticate': {
    post: BodyCall<B2BOTPEmailDiscoveryAuthenticateRequest, B2BOTPEmailDiscoveryAuthenticateResponse>;
  };
  '/v1/b2b/otps/email/login_or_signup': {
    post: BodyCall<B2BOTPEmailLoginOrSignupRequest, B2BOTPEmailLoginOrSignupResponse>;
  };
  '/v1/b2b/otps/email/authenticate': {
    post: BodyCall<B2BOTPEmailAuthenticateRequest, B2BOTPEmailAuthenticateResponse>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google': {
    get: Call<B2BOrganizationsMembersOAuthProvidersGoogleResponse, { path: { organization_id: string; member_id: string }; query?: { include_refresh_token?: boolean } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft': {
    get: Call<B2BOrganizationsMembersOAuthProvidersMicrosoftResponse, { path: { organization_id: string; member_id: string }; query?: { include_refresh_token?: boolean } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack': {
    get: Call<B2BOrganizationsMembersOAuthProvidersSlackResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot': {
    get: Call<B2BOrganizationsMembersOAuthProvidersHubspotResponse, { path: { organization_id: string; member_id: string }; query?: { include_refresh_token?: boolean } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github': {
    get: Call<B2BOrganizationsMembersOAuthProvidersGithubResponse, { path: { organization_id: string; member_id: string }; query?: { include_refresh_token?: boolean } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke': {
    post: BodyCall<Record<string, never>, B2BOrganizationsMembersConnectedAppsRevokeResponse, { path: { organization_id: string; member_id: string; connected_app_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}': {
    put: BodyCall<B2BOrganizationsMembersUpdateRequestBody, B2BOrganizationsMembersUpdateResponse, { path: { organization_id: string; member_id: string } }>;
    delete: BodyCall<Record<string, never>, B2BOrganizationsMembersDeleteResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate': {
    put: BodyCall<Record<string, never>, B2BOrganizationsMembersReactivateResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}': {
    delete: BodyCall<Record<string, never>, B2BOrganizationsMembersDeleteMFAPhoneNumberResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/totp': {
    delete: BodyCall<Record<string, never>, B2BOrganizationsMembersDeleteTOTPResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/organizations/members/search': {
    post: BodyCall<B2BOrganizationsMembersSearchRequest, B2BOrganizationsMembersSearchResponse>;
  };
  '/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}': {
    delete: BodyCall<Record<string, never>, B2BOrganizationsMembersDeletePasswordResponse, { path: { organization_id: string; member_password_id: string } }>;
  };
  '/v1/b2b/organizations/members/dangerously_get/{member_id}': {
    get: Call<B2BOrganizationsMembersGetResponse, { path: { member_id: string }; query?: { include_deleted?: boolean } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers': {
    get: Call<B2BOrganizationsMembersOIDCProvidersResponse, { path: { organization_id: string; member_id: string }; query?: { include_refresh_token?: boolean } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email': {
    post: BodyCall<B2BOrganizationsMembersUnlinkRetiredEmailRequestBody, B2BOrganizationsMembersUnlinkRetiredEmailResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update': {
    post: BodyCall<B2BOrganizationsMembersStartEmailUpdateRequestBody, B2BOrganizationsMembersStartEmailUpdateResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps': {
    get: Call<B2BOrganizationsMembersGetConnectedAppsResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id': {
    delete: BodyCall<Record<string, never>, B2BOrganizationsMembersDeleteExternalIdResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/members': {
    post: BodyCall<B2BOrganizationsMembersCreateRequestBody, B2BOrganizationsMembersCreateResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/member': {
    get: Call<B2BOrganizationsMembersGetResponse, { path: { organization_id: string }; query?: { member_id?: string; email_address?: string } }>;
  };
  '/v1/b2b/organizations': {
    post: BodyCall<B2BOrganizationsCreateRequest, B2BOrganizationsCreateResponse>;
  };
  '/v1/b2b/organizations/{organization_id}': {
    get: Call<B2BOrganizationsGetResponse, { path: { organization_id: string } }>;
    put: BodyCall<B2BOrganizationsUpdateRequestBody, B2BOrganizationsUpdateResponse, { path: { organization_id: string } }>;
    delete: BodyCall<Record<string, never>, B2BOrganizationsDeleteResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/organizations/search': {
    post: BodyCall<B2BOrganizationsSearchRequest, B2BOrganizationsSearchResponse>;
  };
  '/v1/b2b/organizations/{organization_id}/metrics': {
    get: Call<B2BOrganizationsMetricsResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/connected_apps': {
    get: Call<B2BOrganizationsConnectedAppsResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}': {
    get: Call<B2BOrganizationsGetConnectedAppResponse, { path: { organization_id: string; connected_app_id: string } }>;
  };
  '/v1/b2b/organizations/{organization_id}/external_id': {
    delete: BodyCall<Record<string, never>, B2BOrganizationsDeleteExternalIdResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/passwords/email/reset/start': {
    post: BodyCall<B2BPasswordsEmailResetStartRequest, B2BPasswordsEmailResetStartResponse>;
  };
  '/v1/b2b/passwords/email/reset': {
    post: BodyCall<B2BPasswordsEmailResetRequest, B2BPasswordsEmailResetResponse>;
  };
  '/v1/b2b/passwords/email/require_reset': {
    post: BodyCall<B2BPasswordsEmailRequireResetRequest, B2BPasswordsEmailRequireResetResponse>;
  };
  '/v1/b2b/passwords/session/reset': {
    post: BodyCall<B2BPasswordsSessionResetRequest, B2BPasswordsSessionResetResponse>;
  };
  '/v1/b2b/passwords/existing_password/reset': {
    post: BodyCall<B2BPasswordsExistingPasswordResetRequest, B2BPasswordsExistingPasswordResetResponse>;
  };
  '/v1/b2b/passwords/discovery/email/reset/start': {
    post: BodyCall<B2BPasswordsDiscoveryEmailResetStartRequest, B2BPasswordsDiscoveryEmailResetStartResponse>;
  };
  '/v1/b2b/passwords/discovery/email/reset': {
    post: BodyCall<B2BPasswordsDiscoveryEmailResetRequest, B2BPasswordsDiscoveryEmailResetResponse>;
  };
  '/v1/b2b/passwords/discovery/authenticate': {
    post: BodyCall<B2BPasswordsDiscoveryAuthenticateRequest, B2BPasswordsDiscoveryAuthenticateResponse>;
  };
  '/v1/b2b/passwords/strength_check': {
    post: BodyCall<B2BPasswordsStrengthCheckRequest, B2BPasswordsStrengthCheckResponse>;
  };
  '/v1/b2b/passwords/migrate': {
    post: BodyCall<B2BPasswordsMigrateRequest, B2BPasswordsMigrateResponse>;
  };
  '/v1/b2b/passwords/authenticate': {
    post: BodyCall<B2BPasswordsAuthenticateRequest, B2BPasswordsAuthenticateResponse>;
  };
  '/v1/projects/metrics': {
    get: Call<ProjectMetricsResponse>;
  };
  '/v1/b2b/rbac/organizations/{organization_id}': {
    get: Call<B2BRBACOrganizationsGetOrgPolicyResponse, { path: { organization_id: string } }>;
    put: BodyCall<B2BRBACOrganizationsSetOrgPolicyRequestBody, B2BRBACOrganizationsSetOrgPolicyResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/rbac/policy': {
    get: Call<B2BRBACPolicyResponse>;
  };
  '/v1/b2b/recovery_codes/recover': {
    post: BodyCall<B2BRecoveryCodesRecoverRequest, B2BRecoveryCodesRecoverResponse>;
  };
  '/v1/b2b/recovery_codes/{organization_id}/{member_id}': {
    get: Call<B2BRecoveryCodesGetResponse, { path: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/recovery_codes/rotate': {
    post: BodyCall<B2BRecoveryCodesRotateRequest, B2BRecoveryCodesRotateResponse>;
  };
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}': {
    get: Call<B2BSCIMConnectionGetGroupsResponse, { path: { organization_id: string; connection_id: string }; query?: { cursor?: string; limit?: number } }>;
    put: BodyCall<B2BSCIMConnectionUpdateRequestBody, B2BSCIMConnectionUpdateResponse, { path: { organization_id: string; connection_id: string } }>;
    delete: BodyCall<Record<string, never>, B2BSCIMConnectionDeleteResponse, { path: { organization_id: string; connection_id: string } }>;
  };
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start': {
    post: BodyCall<Record<string, never>, B2BSCIMConnectionRotateStartResponse, { path: { organization_id: string; connection_id: string } }>;
  };
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete': {
    post: BodyCall<Record<string, never>, B2BSCIMConnectionRotateCompleteResponse, { path: { organization_id: string; connection_id: string } }>;
  };
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel': {
    post: BodyCall<Record<string, never>, B2BSCIMConnectionRotateCancelResponse, { path: { organization_id: string; connection_id: string } }>;
  };
  '/v1/b2b/scim/{organization_id}/connection': {
    get: Call<B2BSCIMConnectionGetResponse, { path: { organization_id: string } }>;
    post: BodyCall<B2BSCIMConnectionCreateRequestBody, B2BSCIMConnectionCreateResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/sso/oidc/{organization_id}': {
    post: BodyCall<B2BSSOOIDCCreateConnectionRequestBody, B2BSSOOIDCCreateConnectionResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}': {
    put: BodyCall<B2BSSOOIDCUpdateConnectionRequestBody, B2BSSOOIDCUpdateConnectionResponse, { path: { organization_id: string; connection_id: string } }>;
  };
  '/v1/b2b/sso/saml/{organization_id}': {
    post: BodyCall<B2BSSOSAMLCreateConnectionRequestBody, B2BSSOSAMLCreateConnectionResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}': {
    put: BodyCall<B2BSSOSAMLUpdateConnectionRequestBody, B2BSSOSAMLUpdateConnectionResponse, { path: { organization_id: string; connection_id: string } }>;
  };
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url': {
    put: BodyCall<B2BSSOSAMLUpdateByURLRequestBody, B2BSSOSAMLUpdateByURLResponse, { path: { organization_id: string; connection_id: string } }>;
  };
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}': {
    delete: BodyCall<Record<string, never>, B2BSSOSAMLDeleteVerificationCertificateResponse, { path: { organization_id: string; connection_id: string; certificate_id: string } }>;
  };
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}': {
    delete: BodyCall<Record<string, never>, B2BSSOSAMLDeleteEncryptionPrivateKeyResponse, { path: { organization_id: string; connection_id: string; private_key_id: string } }>;
  };
  '/v1/b2b/sso/external/{organization_id}': {
    post: BodyCall<B2BSSOExternalCreateConnectionRequestBody, B2BSSOExternalCreateConnectionResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/sso/external/{organization_id}/connections/{connection_id}': {
    put: BodyCall<B2BSSOExternalUpdateConnectionRequestBody, B2BSSOExternalUpdateConnectionResponse, { path: { organization_id: string; connection_id: string } }>;
  };
  '/v1/b2b/sso/{organization_id}': {
    get: Call<B2BSSOGetConnectionsResponse, { path: { organization_id: string } }>;
  };
  '/v1/b2b/sso/{organization_id}/connections/{connection_id}': {
    delete: BodyCall<Record<string, never>, B2BSSODeleteConnectionResponse, { path: { organization_id: string; connection_id: string } }>;
  };
  '/v1/b2b/sso/authenticate': {
    post: BodyCall<B2BSSOAuthenticateRequest, B2BSSOAuthenticateResponse>;
  };
  '/v1/b2b/sessions': {
    get: Call<B2BSessionsGetResponse, { query: { organization_id: string; member_id: string } }>;
  };
  '/v1/b2b/sessions/authenticate': {
    post: BodyCall<B2BSessionsAuthenticateRequest, B2BSessionsAuthenticateResponse>;
  };
  '/v1/b2b/sessions/revoke': {
    post: BodyCall<B2BSessionsRevokeRequest, B2BSessionsRevokeResponse>;
  };
  '/v1/b2b/sessions/exchange': {
    post: BodyCall<B2BSessionsExchangeRequest, B2BSessionsExchangeResponse>;
  };
  '/v1/b2b/sessions/exchange_access_token': {
    post: BodyCall<B2BSessionsExchangeAccessTokenRequest, B2BSessionsExchangeAccessTokenResponse>;
  };
  '/v1/b2b/sessions/attest': {
    post: BodyCall<B2BSessionsAttestRequest, B2BSessionsAttestResponse>;
  };
  '/v1/b2b/sessions/migrate': {
    post: BodyCall<B2BSessionsMigrateRequest, B2BSessionsMigrateResponse>;
  };
  '/v1/b2b/sessions/jwks/{project_id}': {
    get: Call<B2BSessionsGetJWKSResponse, { path: { project_id: string } }>;
  };
  '/v1/b2b/totp': {
    post: BodyCall<B2BTOTPsCreateRequest, B2BTOTPsCreateResponse>;
  };
  '/v1/b2b/totp/authenticate': {
    post: BodyCall<B2BTOTPsAuthenticateRequest, B2BTOTPsAuthenticateResponse>;
  };
  '/v1/b2b/totp/migrate': {
    post: BodyCall<B2BTOTPsMigrateRequest, B2BTOTPsMigrateResponse>;
  };
}
