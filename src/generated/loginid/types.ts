// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 52b8f97f3658616952e9f90ee7754249e59034bf2ffff6237768699e38537a23

/** Arguments of `certificates.get`. */
export interface CertificatesGetParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Id of the key: the `kid` in the token's header. */
  kid?: string | null;
}

/** Arguments of `codes.generate`. */
export type CodesGenerateParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Type of the code. */
  code_type: 'short' | 'long' | 'phrase' | (string & {});
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** What the code is for. */
  purpose: 'add_credential' | 'temporary_authentication' | (string & {});
  /** Whether the code is authorized from the start. */
  authorize: boolean;
} & ({ user_id: string } | { username: string });

/** Arguments of `codes.authorize`. */
export type CodesAuthorizeParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Type of the code. */
  code_type: 'short' | 'long' | 'phrase' | (string & {});
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** What the code is for. */
  purpose: 'add_credential' | 'temporary_authentication' | (string & {});
  /** The code to authorize. */
  code: string;
} & ({ user_id: string } | { username: string });

/** Arguments of `codes.invalidateAll`. */
export type CodesInvalidateAllParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Type of the code. */
  code_type: 'short' | 'long' | 'phrase' | (string & {});
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** What the code is for. */
  purpose: 'add_credential' | 'temporary_authentication' | (string & {});
} & ({ user_id: string } | { username: string });

/** Arguments of `authenticate.codeWait`. */
export interface AuthenticateCodeWaitParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** The code. */
  authentication_code: AuthenticationCode;
  /** Presumably whether to respond at once instead of waiting; what the server does with it is unsure. */
  no_wait?: boolean | null;
  /** Whether to leave the token out of the response. */
  no_jwt?: boolean | null;
}

/** Arguments of `authenticate.fido2Init`. */
export interface AuthenticateFido2InitParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** An invitation that goes with it. */
  options?: InvitationOptions | null;
}

/** Arguments of `authenticate.fido2Complete`. */
export interface AuthenticateFido2CompleteParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** The browser's response. */
  assertion_payload: AssertionResult;
  /** Whether to leave the token out of the response. */
  no_jwt?: boolean | null;
}

/** Arguments of `authenticate.password`. */
export interface AuthenticatePasswordParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** The password. */
  password: string;
  /** An invitation that goes with it. */
  options?: InvitationOptions | null;
  /** Whether to leave the token out of the response. */
  no_jwt?: boolean | null;
}

/** Arguments of `authenticate.publickeyInit`. */
export interface AuthenticatePublickeyInitParams {
  /** Username of the user. */
  username: string;
  /** Algorithm of the key. */
  publickey_alg?: string | null;
  /** The public key. */
  publickey: string;
}

/** Arguments of `authenticate.publickeyComplete`. */
export interface AuthenticatePublickeyCompleteParams {
  /** Username of the user. */
  username: string;
  /** Id of the challenge. */
  challenge_id: string;
  /** The signed challenge. */
  assertion: string;
  /** Whether to leave the token out of the response. */
  no_jwt?: boolean | null;
}

/** Arguments of `authenticate.authidInit`. */
export interface AuthenticateAuthidInitParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** Options of the scan. */
  options?: AuthenticateAuthidInitOptions | null;
}

/** Arguments of `authenticate.authidComplete`. */
export interface AuthenticateAuthidCompleteParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** Id of the credential. */
  credential_uuid: string;
}

/** Arguments of `authenticate.legacyInit`. */
export interface AuthenticateLegacyInitParams {
  /** Web origin that the older flow runs at. */
  Origin: string;
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username?: string | null;
  /** Options of the login. */
  options?: AuthenticateInitOptions | null;
}

/** Arguments of `authenticate.legacyComplete`. */
export interface AuthenticateLegacyCompleteParams {
  /** Web origin that the older flow runs at. */
  Origin: string;
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username?: string | null;
  /** Name of the way that was taken. */
  strategy?: string | null;
  /** The browser's response. */
  payload?: AssertionResult | null;
}

/** Arguments of `register.fido2Init`. */
export interface RegisterFido2InitParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** Options of the passkey. */
  options?: RegisterFido2InitOptions | null;
}

/** Arguments of `register.fido2Complete`. */
export interface RegisterFido2CompleteParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** The browser's response. */
  attestation_payload: AttestationResult;
  /** The name for the credential. */
  options?: CredentialNameOptions | null;
  /** Whether to leave the token out of the response. */
  no_jwt?: boolean | null;
}

/** Arguments of `register.password`. */
export interface RegisterPasswordParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** The password. */
  password: string;
  /** The same password once more. */
  password_confirmation: string;
  /** An invitation that goes with it. */
  options?: InvitationOptions | null;
  /** Whether to leave the token out of the response. */
  no_jwt?: boolean | null;
}

/** Arguments of `register.legacyInit`. */
export interface RegisterLegacyInitParams {
  /** Web origin that the older flow runs at. */
  Origin: string;
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username, as the older flow names it. */
  udata?: string | null;
  /** Id of the session. */
  sessionId?: string | null;
}

/** Arguments of `register.legacyComplete`. */
export interface RegisterLegacyCompleteParams {
  /** Web origin that the older flow runs at. */
  Origin: string;
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username?: string | null;
  /** Name of the way that was taken. */
  strategy?: string | null;
  /** The browser's response. */
  payload?: LegacyAttestationResult | null;
}

/** Arguments of `credentials.list`. */
export type CredentialsListParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** Status that the credentials should have. */
  status?: string | null;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.listByQuery`. */
export interface CredentialsListByQueryParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `credentials.rename`. */
export type CredentialsRenameParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** The credential and its new name. */
  credential: CredentialRename;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.revoke`. */
export type CredentialsRevokeParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** The credential to revoke. */
  credential: CredentialRef;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.fido2InitForce`. */
export interface CredentialsFido2InitForceParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Id of the user. The Java SDK requires it; the Go SDK sends it or `username`. */
  user_id: string;
  /** Username of the user, as the Go SDK can send it. */
  username?: string | null;
  /** Options of the passkey. */
  options?: CredentialsFido2InitOptions | null;
}

/** Arguments of `credentials.fido2InitCode`. */
export interface CredentialsFido2InitCodeParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** The code. */
  authentication_code: AuthenticationCode;
  /** Options of the passkey. */
  options?: CredentialsFido2InitOptions | null;
}

/** Arguments of `credentials.fido2Complete`. */
export interface CredentialsFido2CompleteParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
  /** The browser's response. */
  attestation_payload: AttestationResult;
  /** The name for the credential. */
  options?: CredentialNameOptions | null;
  /** Whether to leave the token out of the response. */
  no_jwt?: boolean | null;
}

/** Arguments of `credentials.addPublickey`. */
export type CredentialsAddPublickeyParams = {
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Algorithm of the key. The Python SDK sends `ES256` where it is given none. */
  publickey_alg?: string | null;
  /** The public key. */
  publickey: string;
  /** The name for the credential. */
  options?: CredentialNameOptions | null;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.generateRecoveryCode`. */
export type CredentialsGenerateRecoveryCodeParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.authidInit`. */
export type CredentialsAuthidInitParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Id of the credential. */
  credential_uuid?: string | null;
  /** Whether to activate the credential. */
  activate_credential?: boolean | null;
  /** The name for the credential. */
  options?: CredentialNameOptions | null;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.authidEvaluate`. */
export type CredentialsAuthidEvaluateParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Id of the credential. */
  credential_uuid: string;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.authidComplete`. */
export type CredentialsAuthidCompleteParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. This or `user_id` is required. */
  username?: string | null;
  /** Id of the user. This or `username` is required. */
  user_id?: string | null;
  /** Id of the credential. */
  credential_uuid?: string | null;
  /** Whether to activate the credential. */
  activate_credential?: boolean | null;
  /** The name for the credential. */
  options?: CredentialNameOptions | null;
} & ({ user_id: string } | { username: string });

/** Arguments of `users.create`. */
export interface UsersCreateParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string | null;
  /** Username of the user. */
  username: string;
}

/** Arguments of `users.retrieve`. */
export interface UsersRetrieveParams {
  /** Username of the user. */
  username: string;
}

/** Arguments of `users.deleteByUsername`. */
export interface UsersDeleteByUsernameParams {
  /** Username of the user. */
  username: string;
}

/** Arguments of `users.deleteById`. */
export interface UsersDeleteByIdParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `users.activate`. */
export interface UsersActivateParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `users.deactivate`. */
export interface UsersDeactivateParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `users.dispatchEmailVerification`. */
export interface UsersDispatchEmailVerificationParams {
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `tx.create`. */
export interface TxCreateParams {
  /** Type of the payload. The Node and Java SDKs send `text`; the Python and Go SDKs leave it out. */
  tx_type?: string | null;
  /** What the user confirms. */
  tx_payload: string;
  /** Random text that the transaction token is bound to. */
  nonce: string;
  /** Username of the user who confirms it. */
  username?: string | null;
}

/** Arguments of `tx.init`. */
export interface TxInitParams {
  /** Username of the user who confirms it. */
  username: string;
  /** Random text that the transaction token is bound to. */
  nonce?: string | null;
  /** Type of the payload. The Node and Java SDKs send `text`; the Python and Go SDKs leave it out. */
  tx_type?: string | null;
  /** Id of the transaction, where it was created before. */
  tx_id?: string | null;
  /** What the user confirms, where the transaction is not given by `tx_id`. */
  tx_payload?: string | null;
}

/** Arguments of `tx.complete`. */
export interface TxCompleteParams {
  /** Id of the transaction. */
  tx_id: string;
  /** Username of the user. */
  username: string;
  /** The challenge that was completed. */
  challenge: string;
  /** Key handle of the passkey. */
  key_handle: string;
  /** Client data. */
  client_data: string;
  /** Authenticator data. */
  auth_data: string;
  /** Signature of the passkey. */
  sign_data: string;
}

/** Arguments of `codes.fido2Init`. */
export interface CodesFido2InitParams {
  /** Type of the code. */
  code_type: 'short' | 'long' | 'phrase' | (string & {});
  /** Username of the user. */
  username: string;
  /** What the code is for. */
  purpose: 'add_credential' | 'temporary_authentication' | (string & {});
}

/** Arguments of `codes.fido2Complete`. */
export interface CodesFido2CompleteParams {
  /** Type of the code. */
  code_type: 'short' | 'long' | 'phrase' | (string & {});
  /** Username of the user. */
  username: string;
  /** The browser's response. */
  assertion_payload: AssertionResult;
  /** Whether to leave the token out of the response. */
  no_jwt?: boolean | null;
}

/** What a browser needs to use a passkey. */
export interface AssertionOptions {
  /** The challenge. */
  challenge?: string | null;
  /** Credentials that may be used. */
  allowCredentials?: CredentialDescriptor[] | null;
  /** Id of the site that the passkey is for. */
  rpId?: string | null;
  /** Time that the browser gives the user. */
  timeout?: number | null;
  /** How much the user has to be verified. */
  userVerification?: string | null;
}

/** A browser's response after using a passkey. */
export interface AssertionResult {
  /**
   * The challenge that was completed.
   * @example ZXhhbXBsZQ
   */
  challenge: string;
  /**
   * Id of the passkey.
   * @example ZXhhbXBsZQ
   */
  credential_id: string;
  /**
   * Authenticator data.
   * @example ZXhhbXBsZQ
   */
  authenticator_data: string;
  /**
   * Client data.
   * @example ZXhhbXBsZQ
   */
  client_data: string;
  /**
   * Signature of the passkey.
   * @example ZXhhbXBsZQ
   */
  signature: string;
}

/** What a browser needs to create a passkey. */
export interface AttestationOptions {
  /** Id of the credential. */
  credential_uuid?: string | null;
  /** Which authenticators may be used. */
  authenticatorSelection?: AuthenticatorSelection | null;
  /** The challenge. */
  challenge?: string | null;
  /** Credentials that the user has already. */
  excludeCredentials?: CredentialDescriptor[] | null;
  /** Kinds of keys that are accepted. */
  pubKeyCredParams?: PubKeyCredParam[] | null;
  /** The site that the passkey is for. */
  rp?: RelyingParty | null;
  /** The user that the passkey is for. */
  user?: WebauthnUser | null;
  /** How much the authenticator has to tell about itself. */
  attestation?: string | null;
  /** Time that the browser gives the user. */
  timeout?: number | null;
}

/** A browser's response after creating a passkey. */
export interface AttestationResult {
  /**
   * Id of the credential.
   * @example 00000000-0000-4000-8000-000000000002
   */
  credential_uuid?: string | null;
  /**
   * Id of the passkey.
   * @example ZXhhbXBsZQ
   */
  credential_id: string;
  /**
   * The challenge that was completed.
   * @example ZXhhbXBsZQ
   */
  challenge: string;
  /**
   * Client data.
   * @example ZXhhbXBsZQ
   */
  client_data: string;
  /**
   * Attestation object.
   * @example ZXhhbXBsZQ
   */
  attestation_data: string;
}

/** Options of a login with a document scan. */
export interface AuthenticateAuthidInitOptions {
  /**
   * Id of the credential to use.
   * @example 00000000-0000-4000-8000-000000000002
   */
  credential_uuid?: string | null;
}

/** A document scan to show. */
export interface AuthenticateAuthidInitResponse {
  /** Id of the credential. */
  credential_uuid?: string | null;
  /** Address of the scan, to be shown in a frame. */
  iframe_url?: string | null;
}

/** Result of the older flow. */
export interface AuthenticateCompleteResponse {
  /** Id token of the user. */
  jwt?: string | null;
  /** Id of the user. */
  uid?: string | null;
  /** Username of the user. */
  username?: string | null;
  /** Organization of the user. */
  organization?: string | null;
}

/** Options for a login with a passkey. */
export interface AuthenticateFido2InitResponse {
  /** What the browser needs to use a passkey. */
  assertion_payload?: AssertionOptions | null;
}

/** Options of a login in the older flow. */
export interface AuthenticateInitOptions {
  /** The remote session. */
  remote_session?: RemoteSession | null;
}

/** Ways to log in, in the older flow. */
export interface AuthenticateInitResponse {
  /** The ways to log in. */
  strategies?: LegacyAuthenticateStrategy[] | null;
}

/** A challenge to sign. */
export interface AuthenticatePublickeyInitResponse {
  /** Id of the challenge. */
  challenge_id?: string | null;
  /** Random text from the server. */
  server_nonce?: string | null;
}

/** The application that a user was authenticated for. */
export interface AuthenticationClient {
  /** Id of the application. */
  id?: string | null;
  /** Type of the application. */
  type?: 'directweb' | 'native' | 'oidc' | 'management' | (string & {}) | null;
}

/** A code and its type. */
export interface AuthenticationCode {
  /**
   * The code.
   * @example 123456
   */
  code: string;
  /** Type of the code. */
  type: 'short' | 'long' | 'phrase' | (string & {});
}

/** The credential that a user was authenticated with. The Go SDK reads its id from `id` instead of `uuid`. */
export interface AuthenticationCredential {
  /** Id of the credential. */
  uuid?: string | null;
  /** Type of the credential. */
  type?: 'fido2' | 'password' | 'public_key' | (string & {}) | null;
  /** Name of the credential. */
  name?: string | null;
}

/** Result of a login or a registration. */
export interface AuthenticationResponse {
  /** The application. */
  client?: AuthenticationClient | null;
  /** The credential. */
  credential?: AuthenticationCredential | null;
  /** The user. */
  user?: AuthenticationUser | null;
  /** Id token of the user. It is absent where `no_jwt` was true. */
  jwt?: string | null;
  /** Whether the user is authenticated. */
  is_authenticated?: boolean | null;
  /** The session. */
  session?: AuthenticationSession | null;
}

/** A session of an authenticated user. */
export interface AuthenticationSession {
  /** Id of the session. */
  id?: string | null;
}

/** An authenticated user. */
export interface AuthenticationUser {
  /** Id of the user. */
  id?: string | null;
  /** Username of the user. */
  username?: string | null;
  /** Id of the namespace of the user. */
  namespace_id?: string | null;
  /** Type of the user. */
  type?: string | null;
}

/** Which authenticators may be used. */
export interface AuthenticatorSelection {
  /** Whether the authenticator is built in or comes from outside. */
  authenticatorAttachment?: 'platform' | 'cross-platform' | (string & {}) | null;
  /** How much the user has to be verified. */
  userVerification?: 'required' | 'preferred' | 'discouraged' | (string & {}) | null;
}

/** A code that a user has generated for oneself. */
export interface CodeData {
  /** The code. */
  code?: string | null;
  /** When the code expires. Other responses name it `expires_at`. */
  expire_at?: string | null;
  /** Whether the code is authorized. */
  is_authorized?: boolean | null;
}

/** State of a code. */
export interface CodesAuthorizeResponse {
  /** When the code expires. */
  expires_at?: string | null;
  /** Whether the code is authorized. */
  is_authorized?: boolean | null;
}

/** Result of generating a code with a passkey. */
export interface CodesFido2CompleteResponse {
  /** The application. */
  client?: AuthenticationClient | null;
  /** The credential. */
  credential?: AuthenticationCredential | null;
  /** The user. */
  user?: AuthenticationUser | null;
  /** Id token of the user. */
  jwt?: string | null;
  /** Whether the user is authenticated. */
  is_authenticated?: boolean | null;
  /** The session. */
  session?: AuthenticationSession | null;
  /** The code that was generated. */
  code_data?: CodeData | null;
}

/** Options for generating a code with a passkey. */
export interface CodesFido2InitResponse {
  /** What the browser needs to use a passkey. */
  assertion_payload: AssertionOptions;
}

/** A generated code. */
export interface CodesGenerateResponse {
  /**
   * The code.
   * @example 123456
   */
  code: string;
  /** When the code expires. */
  expires_at?: string | null;
  /** Whether the code is authorized. */
  is_authorized?: boolean | null;
}

/** Result of invalidating codes. */
export interface CodesInvalidateAllResponse {
  /** When the codes were deleted. */
  deleted_at?: string | null;
}

/** A credential of a user. */
export interface Credential {
  /** Id of the credential. */
  uuid?: string | null;
  /** Type of the credential. */
  type?: string | null;
  /** Status of the credential. `pending` was seen too. */
  status?: 'active' | 'inactive' | 'revoked' | 'deleted' | (string & {}) | null;
  /** Name of the credential. */
  name?: string | null;
  /** When the credential was created. */
  created_at?: string | null;
  /** When the credential was last changed. */
  updated_at?: string | null;
}

/** A credential, as browsers name it. */
export interface CredentialDescriptor {
  /** Id of the passkey. */
  id?: string | null;
  /** Type of the credential. */
  type?: string | null;
  /** Ways by which the authenticator can be reached. */
  transports?: ('usb' | 'nfc' | 'ble' | 'internal')[] | null;
}

/** Options that name a credential. */
export interface CredentialNameOptions {
  /**
   * Name of the credential.
   * @example Laptop
   */
  credential_name?: string | null;
}

/** A credential to act on. */
export interface CredentialRef {
  /**
   * Id of the credential.
   * @example 00000000-0000-4000-8000-000000000002
   */
  uuid: string;
}

/** A credential and its new name. */
export interface CredentialRename {
  /**
   * Id of the credential.
   * @example 00000000-0000-4000-8000-000000000002
   */
  uuid: string;
  /**
   * New name of the credential.
   * @example Laptop
   */
  name: string;
}

/** Result of adding a document scan. */
export interface CredentialsAuthidCompleteResponse {
  /** Id of the credential. */
  credential_uuid?: string | null;
  /** Username of the user. */
  username?: string | null;
  /** Id of the namespace of the user. */
  namespace_id?: string | null;
  /** Id token of the user. */
  jwt?: string | null;
}

/** Access to the result of a document scan. */
export interface CredentialsAuthidEvaluateResponse {
  /** Address of the result. */
  result_url?: string | null;
  /** Type of the token. */
  token_type?: string | null;
  /** Token to get the result with. */
  auth_token?: string | null;
}

/** A document scan to show. */
export interface CredentialsAuthidInitResponse {
  /**
   * Id of the credential.
   * @example 00000000-0000-4000-8000-000000000002
   */
  credential_uuid: string;
  /**
   * Address of the scan, to be shown in a frame.
   * @example https://scan.example.com/00000000-0000-4000-8000-000000000002
   */
  iframe_url: string;
}

/** A changed credential. */
export interface CredentialsChangeResponse {
  /** Id of the user. */
  user_id?: string | null;
  /** The credential. */
  credential?: Credential | null;
}

/** Options for adding a passkey with a code. */
export interface CredentialsFido2InitCodeResponse {
  /** What the browser needs to create a passkey. */
  attestation_payload?: AttestationOptions | null;
}

/** Options for adding a passkey without a code. */
export interface CredentialsFido2InitForceResponse {
  /** What the browser needs to create a passkey. */
  attestation_payload: AttestationOptions;
}

/** Options of adding a passkey. */
export interface CredentialsFido2InitOptions {
  /**
   * Name of the user to show.
   * @example Ada Example
   */
  display_name?: string | null;
  /**
   * Name to show in place of the username.
   * @example Ada Example
   */
  override_name?: string | null;
  /**
   * Whether to use an authenticator that comes from outside, such as a security key.
   * @example false
   */
  roaming_authenticator?: boolean | null;
}

/** Credentials of a user. */
export interface CredentialsListResponse {
  /**
   * Id of the user.
   * @example 00000000-0000-4000-8000-000000000001
   */
  user_id: string;
  /** The credentials. */
  credentials: Credential[];
}

/** A recovery code. */
export interface CredentialsRecoveryCodeResponse {
  /** The recovery code. */
  code?: string | null;
  /** When the recovery code was created. */
  created_at?: string | null;
}

/** Body of an error. */
export interface ErrorBody {
  /** Code of the error. */
  code?: string | null;
  /** Text about the error. */
  message?: string | null;
}

/** An invitation to an organization. */
export interface Invitation {
  /**
   * Id of the organization.
   * @example 00000000-0000-4000-8000-000000000005
   */
  organization_id?: string | null;
  /**
   * Name of the organization.
   * @example Example
   */
  organization_name?: string | null;
  /**
   * Correlation id of the invitation.
   * @example 00000000-0000-4000-8000-000000000006
   */
  correlation_id?: string | null;
  /**
   * One-time password of the invitation.
   * @example 123456
   */
  otp?: string | null;
}

/** Options that carry an invitation. */
export interface InvitationOptions {
  /** The invitation. */
  invitation?: Invitation | null;
}

/** A browser's response after creating a passkey, in the older flow. */
export interface LegacyAttestationResult {
  /**
   * The challenge that was completed.
   * @example ZXhhbXBsZQ
   */
  challenge?: string | null;
  /**
   * Id of the passkey.
   * @example ZXhhbXBsZQ
   */
  credential_id?: string | null;
  /**
   * Id of the passkey.
   * @example ZXhhbXBsZQ
   */
  id?: string | null;
  /**
   * Id of the passkey as the browser has it.
   * @example ZXhhbXBsZQ
   */
  raw_id?: string | null;
  /**
   * Attestation object.
   * @example ZXhhbXBsZQ
   */
  attestation_data?: string | null;
  /**
   * Client data.
   * @example ZXhhbXBsZQ
   */
  client_data?: string | null;
}

/** What a browser needs to use a passkey, in the older flow. */
export interface LegacyAuthenticatePayload {
  /** The challenge. */
  challenge?: string | null;
  /** Credentials that may be used. */
  allowCredentials?: CredentialDescriptor[] | null;
  /** The site that the passkey is for. */
  rp?: RelyingParty | null;
}

/** A way to log in, in the older flow. */
export interface LegacyAuthenticateStrategy {
  /** Name of the way to log in. */
  strategy?: string | null;
  /** What the browser needs. */
  payload?: LegacyAuthenticatePayload | null;
}

/** What a browser needs to create a passkey, in the older flow. */
export interface LegacyRegisterPayload {
  /** Which authenticators may be used. */
  authenticatorSelection?: AuthenticatorSelection | null;
  /** The challenge. */
  challenge?: string | null;
  /** Ids of the passkeys that the user has already: plain text here. */
  excludeCredentials?: string[] | null;
  /** Kinds of keys that are accepted. */
  pubKeyCredParams?: PubKeyCredParam[] | null;
  /** The site that the passkey is for. */
  rp?: RelyingParty | null;
  /** Id of the session of the registration. */
  session_id?: string | null;
  /** Id of the user. */
  uid?: string | null;
  /** The user that the passkey is for. */
  user?: WebauthnUser | null;
}

/** A way to register, in the older flow. */
export interface LegacyRegisterStrategy {
  /** Name of the way to register. */
  strategy?: string | null;
  /** What the browser needs. */
  payload?: LegacyRegisterPayload | null;
}

/** A kind of key that is accepted. */
export interface PubKeyCredParam {
  /** Type of the credential. */
  type?: string | null;
  /** Number of the algorithm in COSE. */
  alg?: number | null;
}

/** Options of registering a user with a passkey. */
export interface RegisterFido2InitOptions {
  /**
   * Session of the registration.
   * @example example-register-session
   */
  register_session?: string | null;
  /**
   * Name of the user to show.
   * @example Ada Example
   */
  display_name?: string | null;
  /**
   * Name to show in place of the username.
   * @example Ada Example
   */
  override_name?: string | null;
  /**
   * Whether to use an authenticator that comes from outside, such as a security key.
   * @example false
   */
  roaming_authenticator?: boolean | null;
}

/** Options for registering a user with a passkey. */
export interface RegisterFido2InitResponse {
  /** What the browser needs to create a passkey. */
  attestation_payload?: AttestationOptions | null;
  /** Session of the registration. */
  register_session?: string | null;
}

/** Ways to register, in the older flow. */
export interface RegisterInitResponse {
  /** The ways to register. */
  strategies?: LegacyRegisterStrategy[] | null;
}

/** The site that a passkey is for. */
export interface RelyingParty {
  /** Id of the site, which is its domain. */
  id?: string | null;
  /** Name of the site. */
  name?: string | null;
}

/** A remote session, as the vendor names it. */
export interface RemoteSession {
  /**
   * Code of the session.
   * @example 123456
   */
  code?: string | null;
  /**
   * Id of the session.
   * @example 00000000-0000-4000-8000-000000000007
   */
  session_id?: string | null;
}

/** Body of an error of the server. */
export interface ServerError {
  /** Text about the error. */
  message?: string | null;
}

/** A confirmed transaction. */
export interface TxCompleteResponse {
  /**
   * The transaction token.
   * @example example.transaction.token
   */
  jwt: string;
  /** Whether the transaction is confirmed. */
  success?: boolean | null;
}

/** A created transaction. */
export interface TxCreateResponse {
  /**
   * Id of the transaction.
   * @example 00000000-0000-4000-8000-000000000008
   */
  id: string;
  /** Address where the user confirms the transaction. */
  url?: string | null;
}

/** Options for confirming a transaction. */
export interface TxInitResponse {
  /** Id of the transaction. */
  tx_id?: string | null;
  /** What the browser needs to use a passkey. */
  assertion_options?: AssertionOptions | null;
}

/** A user, as activating and deactivating return it. */
export interface User {
  /** Id of the user. */
  id?: string | null;
  /** Id of the application. */
  client_id?: string | null;
  /** Username of the user. */
  username?: string | null;
  /** Status of the user. */
  status?: string | null;
  /** Type of the user. */
  type?: string | null;
  /** Id of the namespace of the user, spelt so in the Java SDK. The Go SDK reads `namespace_id`; either may come. */
  namspace_id?: string | null;
  /** When the user was created. */
  created_at?: string | null;
  /** Id of the namespace of the user, as the Go SDK reads it. */
  namespace_id?: string | null;
  /** When the user was last changed. */
  updated_at?: string | null;
}

/** A contact of a user. */
export interface UserContact {
  /** Type of the contact. */
  type?: 'email' | 'phone_number' | (string & {}) | null;
  /** The address or number. */
  contact?: string | null;
  /** Whether the contact is verified. */
  is_verified?: boolean | null;
}

/** A user. */
export interface UserProfile {
  /**
   * Id of the user.
   * @format uuid
   * @example 00000000-0000-4000-8000-000000000001
   */
  id: string;
  /** Id of the application. */
  client_id?: string | null;
  /** Username of the user. */
  username?: string | null;
  /** Status of the user. */
  status?: string | null;
  /** Type of the user. */
  type?: string | null;
  /** Id of the namespace of the user. */
  namespace_id?: string | null;
  /** When the user was created. */
  created_at?: string | null;
  /** When the user was last changed. */
  updated_at?: string | null;
  /** Contacts of the user. */
  contacts?: UserContact[] | null;
}

/** The user that a passkey is for. */
export interface WebauthnUser {
  /** Id of the user. */
  id?: string | null;
  /** Username of the user. */
  name?: string | null;
  /** Name of the user to show. */
  displayName?: string | null;
}

interface Json<T> {
  content: { 'application/json': T };
}

interface Responses<T> {
  200: Json<T>;
  500: Json<ServerError>;
  default: Json<ErrorBody>;
}

interface Call<Response, Params = {}> {
  parameters: Params;
  responses: Responses<Response>;
}

interface BodyCall<Body, Response, Params = {}> extends Call<Response, Params> {
  requestBody: Json<Body>;
}

export interface paths {
  '/certs': {
    get: {
      parameters: { query?: Pick<CertificatesGetParams, 'kid'>; header?: Pick<CertificatesGetParams, 'Request-ID'> };
      responses: { 200: { content: { 'text/plain': string } }; 500: Json<ServerError>; default: Json<ErrorBody> };
    };
  };
  '/codes/{code_type}/generate': {
    post: BodyCall<
      Omit<CodesGenerateParams, 'Request-ID' | 'code_type'> & { client_id: string },
      CodesGenerateResponse,
      { path: Pick<CodesGenerateParams, 'code_type'>; header?: Pick<CodesGenerateParams, 'Request-ID'> }
    >;
  };
  '/codes/{code_type}/authorize': {
    post: BodyCall<
      Omit<CodesAuthorizeParams, 'Request-ID' | 'code_type'> & { client_id: string },
      CodesAuthorizeResponse,
      { path: Pick<CodesAuthorizeParams, 'code_type'>; header?: Pick<CodesAuthorizeParams, 'Request-ID'> }
    >;
  };
  '/codes/{code_type}/invalidate-all': {
    post: BodyCall<
      Omit<CodesInvalidateAllParams, 'Request-ID' | 'code_type'> & { client_id: string },
      CodesInvalidateAllResponse,
      { path: Pick<CodesInvalidateAllParams, 'code_type'>; header?: Pick<CodesInvalidateAllParams, 'Request-ID'> }
    >;
  };
  '/authenticate/code/wait': {
    post: BodyCall<
      Omit<AuthenticateCodeWaitParams, 'Request-ID'> & { client_id: string },
      AuthenticationResponse,
      { header?: Pick<AuthenticateCodeWaitParams, 'Request-ID'> }
    >;
  };
  '/authenticate/fido2/init': {
    post: BodyCall<
      Omit<AuthenticateFido2InitParams, 'Request-ID'> & { client_id: string },
      AuthenticateFido2InitResponse,
      { header?: Pick<AuthenticateFido2InitParams, 'Request-ID'> }
    >;
  };
  '/authenticate/fido2/complete': {
    post: BodyCall<
      Omit<AuthenticateFido2CompleteParams, 'Request-ID'> & { client_id: string },
      AuthenticationResponse,
      { header?: Pick<AuthenticateFido2CompleteParams, 'Request-ID'> }
    >;
  };
  '/authenticate/password': {
    post: BodyCall<
      Omit<AuthenticatePasswordParams, 'Request-ID'> & { client_id: string },
      AuthenticationResponse,
      { header?: Pick<AuthenticatePasswordParams, 'Request-ID'> }
    >;
  };
  '/authenticate/publickey/init': {
    post: BodyCall<AuthenticatePublickeyInitParams & { client_id: string }, AuthenticatePublickeyInitResponse>;
  };
  '/authenticate/publickey/complete': {
    post: BodyCall<AuthenticatePublickeyCompleteParams & { client_id: string }, AuthenticationResponse>;
  };
  '/authenticate/authid/init': {
    post: BodyCall<
      Omit<AuthenticateAuthidInitParams, 'Request-ID'> & { client_id: string },
      AuthenticateAuthidInitResponse,
      { header?: Pick<AuthenticateAuthidInitParams, 'Request-ID'> }
    >;
  };
  '/authenticate/authid/complete': {
    post: BodyCall<
      Omit<AuthenticateAuthidCompleteParams, 'Request-ID'> & { client_id: string },
      AuthenticationResponse,
      { header?: Pick<AuthenticateAuthidCompleteParams, 'Request-ID'> }
    >;
  };
  '/authenticate/init': {
    post: BodyCall<
      Pick<AuthenticateLegacyInitParams, 'username' | 'options'> & { clientId?: string },
      AuthenticateInitResponse,
      { header: Pick<AuthenticateLegacyInitParams, 'Origin' | 'Request-ID'> }
    >;
  };
  '/authenticate/complete': {
    post: BodyCall<
      Omit<AuthenticateLegacyCompleteParams, 'Origin' | 'Request-ID'> & { client_id?: string },
      AuthenticateCompleteResponse,
      { header: Pick<AuthenticateLegacyCompleteParams, 'Origin' | 'Request-ID'> }
    >;
  };
  '/register/fido2/init': {
    post: BodyCall<
      Omit<RegisterFido2InitParams, 'Request-ID'> & { client_id: string },
      RegisterFido2InitResponse,
      { header?: Pick<RegisterFido2InitParams, 'Request-ID'> }
    >;
  };
  '/register/fido2/complete': {
    post: BodyCall<
      Omit<RegisterFido2CompleteParams, 'Request-ID'> & { client_id: string },
      AuthenticationResponse,
      { header?: Pick<RegisterFido2CompleteParams, 'Request-ID'> }
    >;
  };
  '/register/password': {
    post: BodyCall<
      Omit<RegisterPasswordParams, 'Request-ID'> & { client_id: string },
      AuthenticationResponse,
      { header?: Pick<RegisterPasswordParams, 'Request-ID'> }
    >;
  };
  '/register/init': {
    post: BodyCall<
      Pick<RegisterLegacyInitParams, 'udata' | 'sessionId'> & { clientId?: string },
      RegisterInitResponse,
      { header: Pick<RegisterLegacyInitParams, 'Origin' | 'Request-ID'> }
    >;
  };
  '/register/complete': {
    post: BodyCall<
      Omit<RegisterLegacyCompleteParams, 'Origin' | 'Request-ID'> & { client_id?: string },
      AuthenticateCompleteResponse,
      { header: Pick<RegisterLegacyCompleteParams, 'Origin' | 'Request-ID'> }
    >;
  };
  '/credentials/list': {
    post: BodyCall<
      Omit<CredentialsListParams, 'Request-ID'> & { client_id: string },
      CredentialsListResponse,
      { header?: Pick<CredentialsListParams, 'Request-ID'> }
    >;
  };
  '/credentials': {
    get: Call<
      CredentialsListResponse,
      {
        query: Pick<CredentialsListByQueryParams, 'user_id'>;
        header?: Pick<CredentialsListByQueryParams, 'Request-ID'>;
      }
    >;
  };
  '/credentials/rename': {
    post: BodyCall<
      Omit<CredentialsRenameParams, 'Request-ID'> & { client_id: string },
      CredentialsChangeResponse,
      { header?: Pick<CredentialsRenameParams, 'Request-ID'> }
    >;
  };
  '/credentials/revoke': {
    post: BodyCall<
      Omit<CredentialsRevokeParams, 'Request-ID'> & { client_id: string },
      CredentialsChangeResponse,
      { header?: Pick<CredentialsRevokeParams, 'Request-ID'> }
    >;
  };
  '/credentials/fido2/init/force': {
    post: BodyCall<
      Omit<CredentialsFido2InitForceParams, 'Request-ID'> & { client_id: string },
      CredentialsFido2InitForceResponse,
      { header?: Pick<CredentialsFido2InitForceParams, 'Request-ID'> }
    >;
  };
  '/credentials/fido2/init/code': {
    post: BodyCall<
      Omit<CredentialsFido2InitCodeParams, 'Request-ID'> & { client_id: string },
      CredentialsFido2InitCodeResponse,
      { header?: Pick<CredentialsFido2InitCodeParams, 'Request-ID'> }
    >;
  };
  '/credentials/fido2/complete': {
    post: BodyCall<
      Omit<CredentialsFido2CompleteParams, 'Request-ID'> & { client_id: string },
      AuthenticationResponse,
      { header?: Pick<CredentialsFido2CompleteParams, 'Request-ID'> }
    >;
  };
  '/credentials/publickey': {
    post: BodyCall<CredentialsAddPublickeyParams & { client_id: string }, AuthenticationResponse>;
  };
  '/credentials/recovery-code': {
    post: BodyCall<
      Omit<CredentialsGenerateRecoveryCodeParams, 'Request-ID'> & { client_id: string },
      CredentialsRecoveryCodeResponse,
      { header?: Pick<CredentialsGenerateRecoveryCodeParams, 'Request-ID'> }
    >;
  };
  '/credentials/authid/init': {
    post: BodyCall<
      Omit<CredentialsAuthidInitParams, 'Request-ID'> & { client_id: string },
      CredentialsAuthidInitResponse,
      { header?: Pick<CredentialsAuthidInitParams, 'Request-ID'> }
    >;
  };
  '/credentials/authid/evaluate': {
    post: BodyCall<
      Omit<CredentialsAuthidEvaluateParams, 'Request-ID'> & { client_id: string },
      CredentialsAuthidEvaluateResponse,
      { header?: Pick<CredentialsAuthidEvaluateParams, 'Request-ID'> }
    >;
  };
  '/credentials/authid/complete': {
    post: BodyCall<
      Omit<CredentialsAuthidCompleteParams, 'Request-ID'> & { client_id: string },
      CredentialsAuthidCompleteResponse,
      { header?: Pick<CredentialsAuthidCompleteParams, 'Request-ID'> }
    >;
  };
  '/manage/users': {
    post: BodyCall<
      Pick<UsersCreateParams, 'username'>,
      UserProfile,
      { header?: Pick<UsersCreateParams, 'Request-ID'> }
    >;
  };
  '/manage/users/retrieve': {
    post: BodyCall<UsersRetrieveParams, UserProfile>;
  };
  '/manage/users/delete': {
    post: {
      requestBody: Json<UsersDeleteByUsernameParams>;
      responses: { 204: {}; 500: Json<ServerError>; default: Json<ErrorBody> };
    };
  };
  '/manage/users/{user_id}': {
    delete: {
      parameters: { path: UsersDeleteByIdParams };
      responses: { 204: {}; 500: Json<ServerError>; default: Json<ErrorBody> };
    };
  };
  '/manage/users/{user_id}/activate': {
    put: Call<User, { path: UsersActivateParams }>;
  };
  '/manage/users/{user_id}/deactivate': {
    put: Call<User, { path: UsersDeactivateParams }>;
  };
  '/manage/users/{user_id}/email-verification/dispatch': {
    post: {
      parameters: { path: UsersDispatchEmailVerificationParams };
      responses: { 204: {}; 500: Json<ServerError>; default: Json<ErrorBody> };
    };
  };
  '/tx': {
    post: BodyCall<TxCreateParams & { client_id: string }, TxCreateResponse>;
  };
  '/tx/init': {
    post: BodyCall<TxInitParams & { client_id: string }, TxInitResponse>;
  };
  '/tx/complete': {
    post: BodyCall<TxCompleteParams & { client_id: string }, TxCompleteResponse>;
  };
  '/codes/{code_type}/generate/fido2/init': {
    post: BodyCall<
      Omit<CodesFido2InitParams, 'code_type'> & { client_id: string },
      CodesFido2InitResponse,
      { path: Pick<CodesFido2InitParams, 'code_type'> }
    >;
  };
  '/codes/{code_type}/generate/fido2/complete': {
    post: BodyCall<
      Omit<CodesFido2CompleteParams, 'code_type'> & { client_id: string },
      CodesFido2CompleteResponse,
      { path: Pick<CodesFido2CompleteParams, 'code_type'> }
    >;
  };
}
