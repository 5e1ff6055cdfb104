// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 73dd714c784012e67363d2fbb81b748bfd867e44fbca409bb3b67465798c0364

/** @description What a browser needs to use a passkey. */
export interface AssertionOptions {
    /** @description The challenge. */
    challenge?: string | null;
    /** @description Credentials that may be used. */
    allowCredentials?: CredentialDescriptor[] | null;
    /** @description Id of the site that the passkey is for. */
    rpId?: string | null;
    /** @description Time that the browser gives the user. */
    timeout?: number | null;
    /** @description How much the user has to be verified. */
    userVerification?: string | null;
}
/** @description A browser's answer after using a passkey. */
export interface AssertionResult {
    /**
     * @description The challenge that was answered.
     * @example ZXhhbXBsZQ
     */
    challenge: string;
    /**
     * @description Id of the passkey.
     * @example ZXhhbXBsZQ
     */
    credential_id: string;
    /**
     * @description Authenticator data.
     * @example ZXhhbXBsZQ
     */
    authenticator_data: string;
    /**
     * @description Client data.
     * @example ZXhhbXBsZQ
     */
    client_data: string;
    /**
     * @description Signature of the passkey.
     * @example ZXhhbXBsZQ
     */
    signature: string;
}
/** @description What a browser needs to create a passkey. */
export interface AttestationOptions {
    /** @description Id of the credential. */
    credential_uuid?: string | null;
    /** @description Which authenticators may be used. */
    authenticatorSelection?: AuthenticatorSelection | null;
    /** @description The challenge. */
    challenge?: string | null;
    /** @description Credentials that the user has already. */
    excludeCredentials?: CredentialDescriptor[] | null;
    /** @description Kinds of keys that are accepted. */
    pubKeyCredParams?: PubKeyCredParam[] | null;
    /** @description The site that the passkey is for. */
    rp?: RelyingParty | null;
    /** @description The user that the passkey is for. */
    user?: WebauthnUser | null;
    /** @description How much the authenticator has to tell about itself. */
    attestation?: string | null;
    /** @description Time that the browser gives the user. */
    timeout?: number | null;
}
/** @description A browser's answer after creating a passkey. */
export interface AttestationResult {
    /**
     * @description Id of the credential.
     * @example 00000000-0000-4000-8000-000000000002
     */
    credential_uuid?: string;
    /**
     * @description Id of the passkey.
     * @example ZXhhbXBsZQ
     */
    credential_id: string;
    /**
     * @description The challenge that was answered.
     * @example ZXhhbXBsZQ
     */
    challenge: string;
    /**
     * @description Client data.
     * @example ZXhhbXBsZQ
     */
    client_data: string;
    /**
     * @description Attestation object.
     * @example ZXhhbXBsZQ
     */
    attestation_data: string;
}
/** @description End of a login with a document scan. */
export interface AuthenticateAuthidCompleteRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /**
     * @description Id of the credential.
     * @example 00000000-0000-4000-8000-000000000002
     */
    credential_uuid: string;
}
/** @description Options of a login with a document scan. */
export interface AuthenticateAuthidInitOptions {
    /**
     * @description Id of the credential to use.
     * @example 00000000-0000-4000-8000-000000000002
     */
    credential_uuid?: string;
}
/** @description Start of a login with a document scan. */
export interface AuthenticateAuthidInitRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /** @description Options of the scan. */
    options?: AuthenticateAuthidInitOptions;
}
/** @description A document scan to show. */
export interface AuthenticateAuthidInitResponse {
    /** @description Id of the credential. */
    credential_uuid?: string | null;
    /** @description Address of the scan, to be shown in a frame. */
    iframe_url?: string | null;
}
/** @description The code to wait for. */
export interface AuthenticateCodeWaitRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /** @description The code. */
    authentication_code: AuthenticationCode;
    /**
     * @description Presumably whether to answer at once instead of waiting; what the server does with it is unsure.
     * @example false
     */
    no_wait?: boolean;
    /**
     * @description Whether to leave the token out of the answer.
     * @example false
     */
    no_jwt?: boolean;
}
/** @description End of a login in the older flow. */
export interface AuthenticateCompleteRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id?: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username?: string;
    /**
     * @description Name of the way that was taken.
     * @example fido2
     */
    strategy?: string;
    /** @description The browser's answer. */
    payload?: AssertionResult;
}
/** @description Result of the older flow. */
export interface AuthenticateCompleteResponse {
    /** @description Id token of the user. */
    jwt?: string | null;
    /** @description Id of the user. */
    uid?: string | null;
    /** @description Username of the user. */
    username?: string | null;
    /** @description Organization of the user. */
    organization?: string | null;
}
/** @description End of a login with a passkey. */
export interface AuthenticateFido2CompleteRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /** @description The browser's answer. */
    assertion_payload: AssertionResult;
    /**
     * @description Whether to leave the token out of the answer.
     * @example false
     */
    no_jwt?: boolean;
}
/** @description Start of a login with a passkey. */
export interface AuthenticateFido2InitRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /** @description An invitation that goes with it. */
    options?: InvitationOptions;
}
/** @description Options for a login with a passkey. */
export interface AuthenticateFido2InitResponse {
    /** @description What the browser needs to use a passkey. */
    assertion_payload?: AssertionOptions | null;
}
/** @description Options of a login in the older flow. */
export interface AuthenticateInitOptions {
    /** @description The remote session. */
    remote_session?: RemoteSession;
}
/** @description Start of a login in the older flow. */
export interface AuthenticateInitRequest {
    /**
     * @description Id of the application, as the older flow names it. The client fills it in.
     * @example example-client-id
     */
    clientId?: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username?: string;
    /** @description Options of the login. */
    options?: AuthenticateInitOptions;
}
/** @description Ways to log in, in the older flow. */
export interface AuthenticateInitResponse {
    /** @description The ways to log in. */
    strategies?: LegacyAuthenticateStrategy[] | null;
}
/** @description A login with a password. */
export interface AuthenticatePasswordRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /**
     * @description The password.
     * @example example-password
     */
    password: string;
    /** @description An invitation that goes with it. */
    options?: InvitationOptions;
    /**
     * @description Whether to leave the token out of the answer.
     * @example false
     */
    no_jwt?: boolean;
}
/** @description End of a login with a public key. */
export interface AuthenticatePublickeyCompleteRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /**
     * @description Id of the challenge.
     * @example 00000000-0000-4000-8000-000000000003
     */
    challenge_id: string;
    /**
     * @description The signed challenge.
     * @example example-assertion
     */
    assertion: string;
    /**
     * @description Whether to leave the token out of the answer.
     * @example false
     */
    no_jwt?: boolean;
}
/** @description Start of a login with a public key. */
export interface AuthenticatePublickeyInitRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /**
     * @description Algorithm of the key.
     * @example ES256
     */
    publickey_alg?: string;
    /**
     * @description The public key.
     * @example example-public-key
     */
    publickey: string;
}
/** @description A challenge to sign. */
export interface AuthenticatePublickeyInitResponse {
    /** @description Id of the challenge. */
    challenge_id?: string | null;
    /** @description Random text from the server. */
    server_nonce?: string | null;
}
/** @description The application that a user was authenticated for. */
export interface AuthenticationClient {
    /** @description Id of the application. */
    id?: string | null;
    /**
     * @description Type of the application.
     * @enum {string|null}
     */
    type?: "directweb" | "native" | "oidc" | "management" | (string & {}) | null;
}
/** @description A code and its type. */
export interface AuthenticationCode {
    /**
     * @description The code.
     * @example 123456
     */
    code: string;
    /**
     * @description Type of the code.
     * @enum {string}
     */
    type: "short" | "long" | "phrase" | (string & {});
}
/** @description The credential that a user was authenticated with. The Go SDK reads its id from `id` instead of `uuid`. */
export interface AuthenticationCredential {
    /** @description Id of the credential. */
    uuid?: string | null;
    /**
     * @description Type of the credential.
     * @enum {string|null}
     */
    type?: "fido2" | "password" | "public_key" | (string & {}) | null;
    /** @description Name of the credential. */
    name?: string | null;
}
/** @description Result of a login or a registration. */
export interface AuthenticationResponse {
    /** @description The application. */
    client?: AuthenticationClient | null;
    /** @description The credential. */
    credential?: AuthenticationCredential | null;
    /** @description The user. */
    user?: AuthenticationUser | null;
    /** @description Id token of the user. It is absent where `no_jwt` was true. */
    jwt?: string | null;
    /** @description Whether the user is authenticated. */
    is_authenticated?: boolean | null;
    /** @description The session. */
    session?: AuthenticationSession | null;
}
/** @description A session of an authenticated user. */
export interface AuthenticationSession {
    /** @description Id of the session. */
    id?: string | null;
}
/** @description An authenticated user. */
export interface AuthenticationUser {
    /** @description Id of the user. */
    id?: string | null;
    /** @description Username of the user. */
    username?: string | null;
    /** @description Id of the namespace of the user. */
    namespace_id?: string | null;
    /** @description Type of the user. */
    type?: string | null;
}
/** @description Which authenticators may be used. */
export interface AuthenticatorSelection {
    /**
     * @description Whether the authenticator is built in or comes from outside.
     * @enum {string|null}
     */
    authenticatorAttachment?: "platform" | "cross-platform" | (string & {}) | null;
    /**
     * @description How much the user has to be verified.
     * @enum {string|null}
     */
    userVerification?: "required" | "preferred" | "discouraged" | (string & {}) | null;
}
/** @description A code that a user has generated for oneself. */
export interface CodeData {
    /** @description The code. */
    code?: string | null;
    /** @description When the code expires. Other answers name it `expires_at`. */
    expire_at?: string | null;
    /** @description Whether the code is authorized. */
    is_authorized?: boolean | null;
}
/** @description A code to authorize. */
export interface CodesAuthorizeRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
    /**
     * @description What the code is for.
     * @enum {string}
     */
    purpose: "add_credential" | "temporary_authentication" | (string & {});
    /**
     * @description The code to authorize.
     * @example 123456
     */
    code: string;
}
/** @description State of a code. */
export interface CodesAuthorizeResponse {
    /** @description When the code expires. */
    expires_at?: string | null;
    /** @description Whether the code is authorized. */
    is_authorized?: boolean | null;
}
/** @description End of generating a code with a passkey. */
export interface CodesFido2CompleteRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /** @description The browser's answer. */
    assertion_payload: AssertionResult;
    /**
     * @description Whether to leave the token out of the answer.
     * @example false
     */
    no_jwt?: boolean;
}
/** @description Result of generating a code with a passkey. */
export interface CodesFido2CompleteResponse {
    /** @description The application. */
    client?: AuthenticationClient | null;
    /** @description The credential. */
    credential?: AuthenticationCredential | null;
    /** @description The user. */
    user?: AuthenticationUser | null;
    /** @description Id token of the user. */
    jwt?: string | null;
    /** @description Whether the user is authenticated. */
    is_authenticated?: boolean | null;
    /** @description The session. */
    session?: AuthenticationSession | null;
    /** @description The code that was generated. */
    code_data?: CodeData | null;
}
/** @description Start of generating a code with a passkey. */
export interface CodesFido2InitRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /**
     * @description What the code is for.
     * @enum {string}
     */
    purpose: "add_credential" | "temporary_authentication" | (string & {});
}
/** @description Options for generating a code with a passkey. */
export interface CodesFido2InitResponse {
    /** @description What the browser needs to use a passkey. */
    assertion_payload: AssertionOptions;
}
/** @description A code to generate. */
export interface CodesGenerateRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
    /**
     * @description What the code is for.
     * @enum {string}
     */
    purpose: "add_credential" | "temporary_authentication" | (string & {});
    /**
     * @description Whether the code is authorized from the start.
     * @example false
     */
    authorize: boolean;
}
/** @description A generated code. */
export interface CodesGenerateResponse {
    /**
     * @description The code.
     * @example 123456
     */
    code: string;
    /** @description When the code expires. */
    expires_at?: string | null;
    /** @description Whether the code is authorized. */
    is_authorized?: boolean | null;
}
/** @description Codes to invalidate. */
export interface CodesInvalidateAllRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
    /**
     * @description What the code is for.
     * @enum {string}
     */
    purpose: "add_credential" | "temporary_authentication" | (string & {});
}
/** @description Result of invalidating codes. */
export interface CodesInvalidateAllResponse {
    /** @description When the codes were deleted. */
    deleted_at?: string | null;
}
/** @description A credential of a user. */
export interface Credential {
    /** @description Id of the credential. */
    uuid?: string | null;
    /** @description Type of the credential. */
    type?: string | null;
    /**
     * @description Status of the credential. `pending` was seen too.
     * @enum {string|null}
     */
    status?: "active" | "inactive" | "revoked" | "deleted" | (string & {}) | null;
    /** @description Name of the credential. */
    name?: string | null;
    /** @description When the credential was created. */
    created_at?: string | null;
    /** @description When the credential was last changed. */
    updated_at?: string | null;
}
/** @description A credential, as browsers name it. */
export interface CredentialDescriptor {
    /** @description Id of the passkey. */
    id?: string | null;
    /** @description Type of the credential. */
    type?: string | null;
    /** @description Ways by which the authenticator can be reached. */
    transports?: ("usb" | "nfc" | "ble" | "internal")[] | null;
}
/** @description Options that name a credential. */
export interface CredentialNameOptions {
    /**
     * @description Name of the credential.
     * @example Laptop
     */
    credential_name?: string;
}
/** @description A credential to act on. */
export interface CredentialRef {
    /**
     * @description Id of the credential.
     * @example 00000000-0000-4000-8000-000000000002
     */
    uuid: string;
}
/** @description A credential and its new name. */
export interface CredentialRename {
    /**
     * @description Id of the credential.
     * @example 00000000-0000-4000-8000-000000000002
     */
    uuid: string;
    /**
     * @description New name of the credential.
     * @example Laptop
     */
    name: string;
}
/** @description Result of adding a document scan. */
export interface CredentialsAuthidCompleteResponse {
    /** @description Id of the credential. */
    credential_uuid?: string | null;
    /** @description Username of the user. */
    username?: string | null;
    /** @description Id of the namespace of the user. */
    namespace_id?: string | null;
    /** @description Id token of the user. */
    jwt?: string | null;
}
/** @description The document scan whose result is wanted. */
export interface CredentialsAuthidEvaluateRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Id of the credential.
     * @example 00000000-0000-4000-8000-000000000002
     */
    credential_uuid: string;
}
/** @description Access to the result of a document scan. */
export interface CredentialsAuthidEvaluateResponse {
    /** @description Address of the result. */
    result_url?: string | null;
    /** @description Type of the token. */
    token_type?: string | null;
    /** @description Token to get the result with. */
    auth_token?: string | null;
}
/** @description A document scan to show. */
export interface CredentialsAuthidInitResponse {
    /**
     * @description Id of the credential.
     * @example 00000000-0000-4000-8000-000000000002
     */
    credential_uuid: string;
    /**
     * @description Address of the scan, to be shown in a frame.
     * @example https://scan.example.com/00000000-0000-4000-8000-000000000002
     */
    iframe_url: string;
}
/** @description Start or end of adding a document scan. */
export interface CredentialsAuthidRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Id of the credential.
     * @example 00000000-0000-4000-8000-000000000002
     */
    credential_uuid?: string;
    /**
     * @description Whether to activate the credential.
     * @example true
     */
    activate_credential?: boolean;
    /** @description The name for the credential. */
    options?: CredentialNameOptions;
}
/** @description A changed credential. */
export interface CredentialsChangeResponse {
    /** @description Id of the user. */
    user_id?: string | null;
    /** @description The credential. */
    credential?: Credential | null;
}
/** @description End of adding a passkey. */
export interface CredentialsFido2CompleteRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /** @description The browser's answer. */
    attestation_payload: AttestationResult;
    /** @description The name for the credential. */
    options?: CredentialNameOptions;
    /**
     * @description Whether to leave the token out of the answer.
     * @example false
     */
    no_jwt?: boolean;
}
/** @description Start of adding a passkey with a code. */
export interface CredentialsFido2InitCodeRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /** @description The code. */
    authentication_code: AuthenticationCode;
    /** @description Options of the passkey. */
    options?: CredentialsFido2InitOptions;
}
/** @description Options for adding a passkey with a code. */
export interface CredentialsFido2InitCodeResponse {
    /** @description What the browser needs to create a passkey. */
    attestation_payload?: AttestationOptions | null;
}
/** @description Start of adding a passkey without a code. */
export interface CredentialsFido2InitForceRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Id of the user. The Java SDK requires it; the Go SDK sends it or `username`.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /**
     * @description Username of the user, as the Go SDK can send it.
     * @example ada@example.com
     */
    username?: string;
    /** @description Options of the passkey. */
    options?: CredentialsFido2InitOptions;
}
/** @description Options for adding a passkey without a code. */
export interface CredentialsFido2InitForceResponse {
    /** @description What the browser needs to create a passkey. */
    attestation_payload: AttestationOptions;
}
/** @description Options of adding a passkey. */
export interface CredentialsFido2InitOptions {
    /**
     * @description Name of the user to show.
     * @example Ada Example
     */
    display_name?: string;
    /**
     * @description Name to show in place of the username.
     * @example Ada Example
     */
    override_name?: string;
    /**
     * @description Whether to use an authenticator that comes from outside, such as a security key.
     * @example false
     */
    roaming_authenticator?: boolean;
}
/** @description The user whose credentials are wanted. */
export interface CredentialsListRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
    /**
     * @description Status that the credentials should have.
     * @example active
     */
    status?: string;
}
/** @description Credentials of a user. */
export interface CredentialsListResponse {
    /**
     * @description Id of the user.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id: string;
    /** @description The credentials. */
    credentials: Credential[];
}
/** @description A public key to add. */
export interface CredentialsPublickeyRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Algorithm of the key. The Python SDK sends `ES256` where it is given none.
     * @example ES256
     */
    publickey_alg?: string;
    /**
     * @description The public key.
     * @example example-public-key
     */
    publickey: string;
    /** @description The name for the credential. */
    options?: CredentialNameOptions;
}
/** @description The user who gets a recovery code. */
export interface CredentialsRecoveryCodeRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
}
/** @description A recovery code. */
export interface CredentialsRecoveryCodeResponse {
    /** @description The recovery code. */
    code?: string | null;
    /** @description When the recovery code was created. */
    created_at?: string | null;
}
/** @description A credential to rename. */
export interface CredentialsRenameRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
    /** @description The credential and its new name. */
    credential: CredentialRename;
}
/** @description A credential to revoke. */
export interface CredentialsRevokeRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Id of the user. This or `username` is required.
     * @example 00000000-0000-4000-8000-000000000001
     */
    user_id?: string;
    /**
     * @description Username of the user. This or `user_id` is required.
     * @example ada@example.com
     */
    username?: string;
    /** @description The credential to revoke. */
    credential: CredentialRef;
}
/** @description Body of an error. */
export interface ErrorBody {
    /** @description Code of the error. */
    code?: string | null;
    /** @description Text about the error. */
    message?: string | null;
}
/** @description An invitation to an organization. */
export interface Invitation {
    /**
     * @description Id of the organization.
     * @example 00000000-0000-4000-8000-000000000005
     */
    organization_id?: string;
    /**
     * @description Name of the organization.
     * @example Example
     */
    organization_name?: string;
    /**
     * @description Correlation id of the invitation.
     * @example 00000000-0000-4000-8000-000000000006
     */
    correlation_id?: string;
    /**
     * @description One-time password of the invitation.
     * @example 123456
     */
    otp?: string;
}
/** @description Options that carry an invitation. */
export interface InvitationOptions {
    /** @description The invitation. */
    invitation?: Invitation;
}
/** @description A browser's answer after creating a passkey, in the older flow. */
export interface LegacyAttestationResult {
    /**
     * @description The challenge that was answered.
     * @example ZXhhbXBsZQ
     */
    challenge?: string;
    /**
     * @description Id of the passkey.
     * @example ZXhhbXBsZQ
     */
    credential_id?: string;
    /**
     * @description Id of the passkey.
     * @example ZXhhbXBsZQ
     */
    id?: string;
    /**
     * @description Id of the passkey as the browser has it.
     * @example ZXhhbXBsZQ
     */
    raw_id?: string;
    /**
     * @description Attestation object.
     * @example ZXhhbXBsZQ
     */
    attestation_data?: string;
    /**
     * @description Client data.
     * @example ZXhhbXBsZQ
     */
    client_data?: string;
}
/** @description What a browser needs to use a passkey, in the older flow. */
export interface LegacyAuthenticatePayload {
    /** @description The challenge. */
    challenge?: string | null;
    /** @description Credentials that may be used. */
    allowCredentials?: CredentialDescriptor[] | null;
    /** @description The site that the passkey is for. */
    rp?: RelyingParty | null;
}
/** @description A way to log in, in the older flow. */
export interface LegacyAuthenticateStrategy {
    /** @description Name of the way to log in. */
    strategy?: string | null;
    /** @description What the browser needs. */
    payload?: LegacyAuthenticatePayload | null;
}
/** @description What a browser needs to create a passkey, in the older flow. */
export interface LegacyRegisterPayload {
    /** @description Which authenticators may be used. */
    authenticatorSelection?: AuthenticatorSelection | null;
    /** @description The challenge. */
    challenge?: string | null;
    /** @description Ids of the passkeys that the user has already: plain text here. */
    excludeCredentials?: string[] | null;
    /** @description Kinds of keys that are accepted. */
    pubKeyCredParams?: PubKeyCredParam[] | null;
    /** @description The site that the passkey is for. */
    rp?: RelyingParty | null;
    /** @description Id of the session of the registration. */
    session_id?: string | null;
    /** @description Id of the user. */
    uid?: string | null;
    /** @description The user that the passkey is for. */
    user?: WebauthnUser | null;
}
/** @description A way to register, in the older flow. */
export interface LegacyRegisterStrategy {
    /** @description Name of the way to register. */
    strategy?: string | null;
    /** @description What the browser needs. */
    payload?: LegacyRegisterPayload | null;
}
/** @description A kind of key that is accepted. */
export interface PubKeyCredParam {
    /** @description Type of the credential. */
    type?: string | null;
    /** @description Number of the algorithm in COSE. */
    alg?: number | null;
}
/** @description End of a registration in the older flow. */
export interface RegisterCompleteRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id?: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username?: string;
    /**
     * @description Name of the way that was taken.
     * @example fido2
     */
    strategy?: string;
    /** @description The browser's answer. */
    payload?: LegacyAttestationResult;
}
/** @description End of registering a user with a passkey. */
export interface RegisterFido2CompleteRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /** @description The browser's answer. */
    attestation_payload: AttestationResult;
    /** @description The name for the credential. */
    options?: CredentialNameOptions;
    /**
     * @description Whether to leave the token out of the answer.
     * @example false
     */
    no_jwt?: boolean;
}
/** @description Options of registering a user with a passkey. */
export interface RegisterFido2InitOptions {
    /**
     * @description Session of the registration.
     * @example example-register-session
     */
    register_session?: string;
    /**
     * @description Name of the user to show.
     * @example Ada Example
     */
    display_name?: string;
    /**
     * @description Name to show in place of the username.
     * @example Ada Example
     */
    override_name?: string;
    /**
     * @description Whether to use an authenticator that comes from outside, such as a security key.
     * @example false
     */
    roaming_authenticator?: boolean;
}
/** @description Start of registering a user with a passkey. */
export interface RegisterFido2InitRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /** @description Options of the passkey. */
    options?: RegisterFido2InitOptions;
}
/** @description Options for registering a user with a passkey. */
export interface RegisterFido2InitResponse {
    /** @description What the browser needs to create a passkey. */
    attestation_payload?: AttestationOptions | null;
    /** @description Session of the registration. */
    register_session?: string | null;
}
/** @description Start of a registration in the older flow. */
export interface RegisterInitRequest {
    /**
     * @description Id of the application, as the older flow names it. The client fills it in.
     * @example example-client-id
     */
    clientId?: string;
    /**
     * @description Username, as the older flow names it.
     * @example ada@example.com
     */
    udata?: string;
    /**
     * @description Id of the session.
     * @example 00000000-0000-4000-8000-000000000007
     */
    sessionId?: string;
}
/** @description Ways to register, in the older flow. */
export interface RegisterInitResponse {
    /** @description The ways to register. */
    strategies?: LegacyRegisterStrategy[] | null;
}
/** @description A registration with a password. */
export interface RegisterPasswordRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /**
     * @description The password.
     * @example example-password
     */
    password: string;
    /**
     * @description The same password once more.
     * @example example-password
     */
    password_confirmation: string;
    /** @description An invitation that goes with it. */
    options?: InvitationOptions;
    /**
     * @description Whether to leave the token out of the answer.
     * @example false
     */
    no_jwt?: boolean;
}
/** @description The site that a passkey is for. */
export interface RelyingParty {
    /** @description Id of the site, which is its domain. */
    id?: string | null;
    /** @description Name of the site. */
    name?: string | null;
}
/** @description A remote session, as the vendor names it. */
export interface RemoteSession {
    /**
     * @description Code of the session.
     * @example 123456
     */
    code?: string;
    /**
     * @description Id of the session.
     * @example 00000000-0000-4000-8000-000000000007
     */
    session_id?: string;
}
/** @description Body of an error of the server. */
export interface ServerError {
    /** @description Text about the error. */
    message?: string | null;
}
/** @description End of confirming a transaction. */
export interface TxCompleteRequest {
    /**
     * @description Id of the transaction.
     * @example 00000000-0000-4000-8000-000000000008
     */
    tx_id: string;
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
    /**
     * @description The challenge that was answered.
     * @example ZXhhbXBsZQ
     */
    challenge: string;
    /**
     * @description Key handle of the passkey.
     * @example ZXhhbXBsZQ
     */
    key_handle: string;
    /**
     * @description Client data.
     * @example ZXhhbXBsZQ
     */
    client_data: string;
    /**
     * @description Authenticator data.
     * @example ZXhhbXBsZQ
     */
    auth_data: string;
    /**
     * @description Signature of the passkey.
     * @example ZXhhbXBsZQ
     */
    sign_data: string;
}
/** @description A confirmed transaction. */
export interface TxCompleteResponse {
    /**
     * @description The transaction token.
     * @example example.transaction.token
     */
    jwt: string;
    /** @description Whether the transaction is confirmed. */
    success?: boolean | null;
}
/** @description A transaction to create. */
export interface TxCreateRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Type of the payload. The Node and Java SDKs send `text`; the Python and Go SDKs leave it out.
     * @example text
     */
    tx_type?: string;
    /**
     * @description What the user confirms.
     * @example Pay 10 EUR to Bob
     */
    tx_payload: string;
    /**
     * @description Random text that the transaction token is bound to.
     * @example exampleNonce0001
     */
    nonce: string;
    /**
     * @description Username of the user who confirms it.
     * @example ada@example.com
     */
    username?: string;
}
/** @description A created transaction. */
export interface TxCreateResponse {
    /**
     * @description Id of the transaction.
     * @example 00000000-0000-4000-8000-000000000008
     */
    id: string;
    /** @description Address where the user confirms the transaction. */
    url?: string | null;
}
/** @description Start of confirming a transaction. */
export interface TxInitRequest {
    /**
     * @description Id of the application. The client fills it in.
     * @example example-client-id
     */
    client_id: string;
    /**
     * @description Username of the user who confirms it.
     * @example ada@example.com
     */
    username: string;
    /**
     * @description Random text that the transaction token is bound to.
     * @example exampleNonce0001
     */
    nonce?: string;
    /**
     * @description Type of the payload. The Node and Java SDKs send `text`; the Python and Go SDKs leave it out.
     * @example text
     */
    tx_type?: string;
    /**
     * @description Id of the transaction, where it was created before.
     * @example 00000000-0000-4000-8000-000000000008
     */
    tx_id?: string;
    /**
     * @description What the user confirms, where the transaction is not given by `tx_id`.
     * @example Pay 10 EUR to Bob
     */
    tx_payload?: string;
}
/** @description Options for confirming a transaction. */
export interface TxInitResponse {
    /** @description Id of the transaction. */
    tx_id?: string | null;
    /** @description What the browser needs to use a passkey. */
    assertion_options?: AssertionOptions | null;
}
/** @description A user, as activating and deactivating answer it. */
export interface User {
    /** @description Id of the user. */
    id?: string | null;
    /** @description Id of the application. */
    client_id?: string | null;
    /** @description Username of the user. */
    username?: string | null;
    /** @description Status of the user. */
    status?: string | null;
    /** @description Type of the user. */
    type?: string | null;
    /** @description Id of the namespace of the user, spelt so in the Java SDK. The Go SDK reads `namespace_id`; either may come. */
    namspace_id?: string | null;
    /** @description When the user was created. */
    created_at?: string | null;
    /** @description Id of the namespace of the user, as the Go SDK reads it. */
    namespace_id?: string | null;
    /** @description When the user was last changed. */
    updated_at?: string | null;
}
/** @description A contact of a user. */
export interface UserContact {
    /**
     * @description Type of the contact.
     * @enum {string|null}
     */
    type?: "email" | "phone_number" | (string & {}) | null;
    /** @description The address or number. */
    contact?: string | null;
    /** @description Whether the contact is verified. */
    is_verified?: boolean | null;
}
/** @description A user. */
export interface UserProfile {
    /**
     * Format: uuid
     * @description Id of the user.
     * @example 00000000-0000-4000-8000-000000000001
     */
    id: string;
    /** @description Id of the application. */
    client_id?: string | null;
    /** @description Username of the user. */
    username?: string | null;
    /** @description Status of the user. */
    status?: string | null;
    /** @description Type of the user. */
    type?: string | null;
    /** @description Id of the namespace of the user. */
    namespace_id?: string | null;
    /** @description When the user was created. */
    created_at?: string | null;
    /** @description When the user was last changed. */
    updated_at?: string | null;
    /** @description Contacts of the user. */
    contacts?: UserContact[] | null;
}
/** @description A user to create. */
export interface UsersCreateRequest {
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
}
/** @description The user to delete. */
export interface UsersDeleteRequest {
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
}
/** @description The user who is wanted. */
export interface UsersRetrieveRequest {
    /**
     * @description Username of the user.
     * @example ada@example.com
     */
    username: string;
}
/** @description The user that a passkey is for. */
export interface WebauthnUser {
    /** @description Id of the user. */
    id?: string | null;
    /** @description Username of the user. */
    name?: string | null;
    /** @description Name of the user to show. */
    displayName?: string | null;
}

interface Json<T> {
  content: { 'application/json': T };
}

interface Answers<T> {
  200: Json<T>;
  500: Json<ServerError>;
  default: Json<ErrorBody>;
}

interface Call<Answer, Params = {}> {
  parameters: Params;
  responses: Answers<Answer>;
}

interface BodyCall<Body, Answer, Params = {}> extends Call<Answer, Params> {
  requestBody: Json<Body>;
}

export interface paths {
  '/certs': {
    get: { parameters: { query?: { kid?: string }; header?: { 'Request-ID'?: string } }; responses: { 200: { content: { 'text/plain': string } }; 500: Json<ServerError>; default: Json<ErrorBody> } };
  };
  '/codes/{code_type}/generate': {
    post: BodyCall<CodesGenerateRequest, CodesGenerateResponse, { path: { code_type: 'short' | 'long' | 'phrase' | (string & {}) }; header?: { 'Request-ID'?: string } }>;
  };
  '/codes/{code_type}/authorize': {
    post: BodyCall<CodesAuthorizeRequest, CodesAuthorizeResponse, { path: { code_type: 'short' | 'long' | 'phrase' | (string & {}) }; header?: { 'Request-ID'?: string } }>;
  };
  '/codes/{code_type}/invalidate-all': {
    post: BodyCall<CodesInvalidateAllRequest, CodesInvalidateAllResponse, { path: { code_type: 'short' | 'long' | 'phrase' | (string & {}) }; header?: { 'Request-ID'?: string } }>;
  };
  '/authenticate/code/wait': {
    post: BodyCall<AuthenticateCodeWaitRequest, AuthenticationResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/authenticate/fido2/init': {
    post: BodyCall<AuthenticateFido2InitRequest, AuthenticateFido2InitResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/authenticate/fido2/complete': {
    post: BodyCall<AuthenticateFido2CompleteRequest, AuthenticationResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/authenticate/password': {
    post: BodyCall<AuthenticatePasswordRequest, AuthenticationResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/authenticate/publickey/init': {
    post: BodyCall<AuthenticatePublickeyInitRequest, AuthenticatePublickeyInitResponse>;
  };
  '/authenticate/publickey/complete': {
    post: BodyCall<AuthenticatePublickeyCompleteRequest, AuthenticationResponse>;
  };
  '/authenticate/authid/init': {
    post: BodyCall<AuthenticateAuthidInitRequest, AuthenticateAuthidInitResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/authenticate/authid/complete': {
    post: BodyCall<AuthenticateAuthidCompleteRequest, AuthenticationResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/authenticate/init': {
    post: BodyCall<AuthenticateInitRequest, AuthenticateInitResponse, { header: { Origin: string; 'Request-ID'?: string } }>;
  };
  '/authenticate/complete': {
    post: BodyCall<AuthenticateCompleteRequest, AuthenticateCompleteResponse, { header: { Origin: string; 'Request-ID'?: string } }>;
  };
  '/register/fido2/init': {
    post: BodyCall<RegisterFido2InitRequest, RegisterFido2InitResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/register/fido2/complete': {
    post: BodyCall<RegisterFido2CompleteRequest, AuthenticationResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/register/password': {
    post: BodyCall<RegisterPasswordRequest, AuthenticationResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/register/init': {
    post: BodyCall<RegisterInitRequest, RegisterInitResponse, { header: { Origin: string; 'Request-ID'?: string } }>;
  };
  '/register/complete': {
    post: BodyCall<RegisterCompleteRequest, AuthenticateCompleteResponse, { header: { Origin: string; 'Request-ID'?: string } }>;
  };
  '/credentials/list': {
    post: BodyCall<CredentialsListRequest, CredentialsListResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/credentials': {
    get: Call<CredentialsListResponse, { query: { user_id: string }; header?: { 'Request-ID'?: string } }>;
  };
  '/credentials/rename': {
    post: BodyCall<CredentialsRenameRequest, CredentialsChangeResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/credentials/revoke': {
    post: BodyCall<CredentialsRevokeRequest, CredentialsChangeResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/credentials/fido2/init/force': {
    post: BodyCall<CredentialsFido2InitForceRequest, CredentialsFido2InitForceResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/credentials/fido2/init/code': {
    post: BodyCall<CredentialsFido2InitCodeRequest, CredentialsFido2InitCodeResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/credentials/fido2/complete': {
    post: BodyCall<CredentialsFido2CompleteRequest, AuthenticationResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/credentials/publickey': {
    post: BodyCall<CredentialsPublickeyRequest, AuthenticationResponse>;
  };
  '/credentials/recovery-code': {
    post: BodyCall<CredentialsRecoveryCodeRequest, CredentialsRecoveryCodeResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/credentials/authid/init': {
    post: BodyCall<CredentialsAuthidRequest, CredentialsAuthidInitResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/credentials/authid/evaluate': {
    post: BodyCall<CredentialsAuthidEvaluateRequest, CredentialsAuthidEvaluateResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/credentials/authid/complete': {
    post: BodyCall<CredentialsAuthidRequest, CredentialsAuthidCompleteResponse, { header?: { 'Request-ID'?: string } }>;
  };
  '/manage/users': {
    post: BodyCall<UsersCreateRequest, UserProfile, { header?: { 'Request-ID'?: string } }>;
  };
  '/manage/users/retrieve': {
    post: BodyCall<UsersRetrieveRequest, UserProfile>;
  };
  '/manage/users/delete': {
    post: { requestBody: Json<UsersDeleteRequest>; responses: { 204: {}; 500: Json<ServerError>; default: Json<ErrorBody> } };
  };
  '/manage/users/{user_id}': {
    delete: { parameters: { path: { user_id: string } }; responses: { 204: {}; 500: Json<ServerError>; default: Json<ErrorBody> } };
  };
  '/manage/users/{user_id}/activate': {
    put: Call<User, { path: { user_id: string } }>;
  };
  '/manage/users/{user_id}/deactivate': {
    put: Call<User, { path: { user_id: string } }>;
  };
  '/manage/users/{user_id}/email-verification/dispatch': {
    post: { parameters: { path: { user_id: string } }; responses: { 204: {}; 500: Json<ServerError>; default: Json<ErrorBody> } };
  };
  '/tx': {
    post: BodyCall<TxCreateRequest, TxCreateResponse>;
  };
  '/tx/init': {
    post: BodyCall<TxInitRequest, TxInitResponse>;
  };
  '/tx/complete': {
    post: BodyCall<TxCompleteRequest, TxCompleteResponse>;
  };
  '/codes/{code_type}/generate/fido2/init': {
    post: BodyCall<CodesFido2InitRequest, CodesFido2InitResponse, { path: { code_type: 'short' | 'long' | 'phrase' | (string & {}) } }>;
  };
  '/codes/{code_type}/generate/fido2/complete': {
    post: BodyCall<CodesFido2CompleteRequest, CodesFido2CompleteResponse, { path: { code_type: 'short' | 'long' | 'phrase' | (string & {}) } }>;
  };
}
