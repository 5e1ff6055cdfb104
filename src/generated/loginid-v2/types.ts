// Written by "npm run generate" from openapi/loginid-v2.yaml. Do not edit: change the spec.
// spec sha256: 36bac039d56a053500502e6adb613bfb52611a2ecb5d21f96b16bc85fc9fb0c7

/** Arguments of `mgmt.grantCreate`. */
export interface MgmtGrantCreateParams {
  /** Scopes of the token. */
  grants: (
    | 'passkey:read'
    | 'passkey:write'
    | 'profile:read'
    | 'profile:write'
    | 'reg:write'
    | 'auth:write'
    | 'user:read'
    | 'user:write'
    | 'external:verify'
    | (string & {})
  )[];
  /** Username of the user. */
  username?: string | null;
}

/** Arguments of `mgmt.tokenVerify`. */
export interface MgmtTokenVerifyParams {
  /** The access token of a login. */
  jwtAccess: string;
}

/** Arguments of `mgmt.grantExternalAuth`. */
export interface MgmtGrantExternalAuthParams {
  /** Username of the user. */
  username: string;
}

/** Arguments of `passkeys.rename`. */
export interface PasskeysRenameParams {
  /** Id of the passkey. */
  id: string;
  /** The new name. */
  name: string;
}

/** Arguments of `passkeys.delete`. */
export interface PasskeysDeleteParams {
  /** Id of the passkey. */
  id: string;
}

/** Arguments of `passkeys.aaguidMetadata`. */
export interface PasskeysAaguidMetadataParams {
  /** Id of the product. */
  aaguid: string;
}

/** Arguments of `reg.complete`. */
export interface RegCompleteParams {
  /** The browser's response. */
  creationResult: CreationResult;
  /** Name of the passkey. */
  passkeyName?: string | null;
  /** Opaque session of the ceremony. Send back what the first step returned, unchanged. */
  session: string;
}

/** Arguments of `reg.init`. */
export interface RegInitParams {
  /** The end user's browser, passed on when a server calls for it. */
  'User-Agent'?: string | null;
  /** The application. The client fills in its own unless another one is given. */
  app?: Application;
  /** The user's device. */
  deviceInfo: DeviceInfoInput;
  /** Wishes for the passkey. */
  passkeyOptions?: PasskeyOptions | null;
  /** Signed items by which the browser is recognized, by name. */
  trustItems?: { [key: string]: string } | null;
  /** The user who gets the passkey. */
  user?: User | null;
}

/** Arguments of `auth.complete`. */
export interface AuthCompleteParams {
  /** The browser's response. */
  assertionResult: AuthenticatorAssertionResponse;
  /** Opaque session of the ceremony. Send back what the first step returned, unchanged. */
  session: string;
}

/** Arguments of `auth.init`. */
export interface AuthInitParams {
  /** The end user's browser, passed on when a server calls for it. */
  'User-Agent'?: string | null;
  /** The application. The client fills in its own unless another one is given. */
  app?: Application;
  /** The user's device. */
  deviceInfo: DeviceInfoInput;
  /** Signed items by which the browser is recognized, by name. */
  trustItems?: { [key: string]: string } | null;
  /** The user who logs in. Without one, or with an empty username, the browser offers the passkeys that it has. */
  user?: UserLogin | null;
}

/** Arguments of `auth.codeRequestEmail`. */
export interface AuthCodeRequestEmailParams {
  /** The user. */
  user: UserLogin;
}

/** Arguments of `auth.codeRequestSms`. */
export interface AuthCodeRequestSmsParams {
  /** The user. */
  user: UserLogin;
}

/** Arguments of `auth.codeVerify`. */
export interface AuthCodeVerifyParams {
  /** The one-time code. */
  authCode: string;
  /** The user. */
  user: UserLogin;
}

/** Arguments of `tx.complete`. */
export interface TxCompleteParams {
  /** Authenticator data, base64url. */
  authenticatorData: string;
  /** Client data, base64url. */
  clientData: string;
  /** Credential id of the passkey, base64url. */
  keyHandle: string;
  /** Opaque session of the ceremony. Send back what the first step returned, unchanged. */
  session: string;
  /** Signature of the passkey, base64url. */
  signature: string;
}

/** Arguments of `tx.init`. */
export interface TxInitParams {
  /** A random string of your own, which the transaction token repeats. */
  nonce: string;
  /** The text that the user confirms. */
  txPayload: string;
  /** Type of the payload. The browser SDK sends `raw`. */
  txType: string;
  /** Username of the user. */
  username: string;
}

/** Arguments of `profile.delete`. */
export interface ProfileDeleteParams {
  /** Id of the user. */
  id: string;
}

/** Arguments of `profile.emailUpdate`. */
export interface ProfileEmailUpdateParams {
  /** Id of the user. */
  id: string;
  /** The e-mail address. */
  email: string;
  /**
   * Whether a code to confirm it is sent.
   * @default true
   */
  requestVerification?: boolean | null;
}

/** Arguments of `profile.phoneUpdate`. */
export interface ProfilePhoneUpdateParams {
  /** Id of the user. */
  id: string;
  /**
   * Whether the user agreed to get messages. Verification needs it.
   * @default false
   */
  messagingConsent?: boolean | null;
  /** The phone number. */
  phoneNumber: string;
  /**
   * Whether a code to confirm it is sent.
   * @default true
   */
  requestVerification?: boolean | null;
}

/** Arguments of `profile.phoneDelete`. */
export interface ProfilePhoneDeleteParams {
  /** Id of the user. */
  id: string;
}

/** Arguments of `profile.emailVerify`. */
export interface ProfileEmailVerifyParams {
  /** The one-time code. */
  authCode: string;
  /** Username of the user. */
  username: string;
}

/** Arguments of `profile.phoneVerify`. */
export interface ProfilePhoneVerifyParams {
  /** The one-time code. */
  authCode: string;
  /** Username of the user. */
  username: string;
}

/** The product that a passkey is kept in. */
export interface Aaguid {
  /**
   * Icon for dark backgrounds.
   * @example data:image/svg+xml;base64,PHN2Zy8+
   */
  iconDark: string;
  /**
   * Icon for light backgrounds.
   * @example data:image/svg+xml;base64,PHN2Zy8+
   */
  iconLight: string;
  /**
   * Id of the product.
   * @example 00000000-0000-0000-0000-000000000000
   */
  id: string;
  /**
   * Name of the product.
   * @example Example Passwords
   */
  name: string;
}

/** Body of an error. */
export interface AppError {
  /**
   * Text about the error.
   * @example The user was not found.
   */
  msg: string;
  /** Code of the error. */
  msgCode: 'bad_request' | 'unauthorized' | 'forbidden' | 'not_found' | 'internal_error' | (string & {});
}

/** The application. */
export interface Application {
  /**
   * Id of the application.
   * @example 00000000-0000-4000-8000-00000000000a
   */
  id: string;
  /**
   * Token of the application. What it is for is not documented.
   * @example example-application-token
   */
  token?: string | null;
}

/** A one-time code. */
export interface AuthCode {
  /**
   * The code.
   * @example 123456
   */
  code: string;
  /**
   * When the code expires.
   * @example 2026-01-15T09:35:00Z
   */
  expiresAt: string;
}

/** The next step of a login. */
export interface AuthInit {
  /**
   * The next step: `proceed` with the passkey; `crossAuth` by another device or a code; `fallback` to another
   * login.
   * @default 'proceed'
   */
  action: 'proceed' | 'crossAuth' | 'fallback' | (string & {});
  /** What the browser needs to use a passkey. */
  assertionOptions: PublicKeyCredentialRequestOptions;
  /** Ways to log in by another device or a code. */
  crossAuthMethods: ('otp' | 'otp:sms' | 'otp:email')[];
  /** Other logins to fall back to. */
  fallbackMethods: 'ciam'[];
  /** Kind of the passkey. */
  passkeyType?: string | null;
  /**
   * Opaque session of the ceremony. Send back what the first step returned, unchanged.
   * @example example-ceremony-session
   */
  session: string;
}

/** A browser's response after using a passkey. */
export interface AuthenticatorAssertionResponse {
  /**
   * Authenticator data, base64url.
   * @example ZXhhbXBsZQ
   */
  authenticatorData: string;
  /**
   * Client data, base64url.
   * @example ZXhhbXBsZQ
   */
  clientDataJSON: string;
  /**
   * Credential id of the passkey, base64url.
   * @example ZXhhbXBsZQ
   */
  credentialId: string;
  /**
   * Signature of the passkey, base64url.
   * @example ZXhhbXBsZQ
   */
  signature: string;
  /**
   * User handle, base64url.
   * @example ZXhhbXBsZQ
   */
  userHandle?: string | null;
}

/** Requirements on the authenticator. */
export interface AuthenticatorSelectionCriteria {
  /** Where the authenticator is: in the device, or outside of it. */
  authenticatorAttachment?: 'platform' | 'cross-platform' | (string & {}) | null;
  /** Whether the passkey must be discoverable, as older browsers read it. */
  requireResidentKey?: boolean | null;
  /** Whether the passkey must be discoverable. */
  residentKey?: 'discouraged' | 'preferred' | 'required' | (string & {}) | null;
  /** Whether the user must be verified, such as by a fingerprint. */
  userVerification?: 'required' | 'preferred' | 'discouraged' | (string & {}) | null;
}

/** A browser's response after creating a passkey. */
export interface CreationResult {
  /**
   * Attestation object, base64url.
   * @example ZXhhbXBsZQ
   */
  attestationObject: string;
  /**
   * Authenticator data, base64url.
   * @example ZXhhbXBsZQ
   */
  authenticatorData?: string | null;
  /**
   * Client data, base64url.
   * @example ZXhhbXBsZQ
   */
  clientDataJSON: string;
  /**
   * Credential id of the passkey, base64url.
   * @example ZXhhbXBsZQ
   */
  credentialId: string;
  /**
   * Public key of the passkey, base64url.
   * @example ZXhhbXBsZQ
   */
  publicKey?: string | null;
  /**
   * Number of the algorithm in COSE.
   * @format int64
   * @example -7
   */
  publicKeyAlgorithm?: number | null;
  /** Ways in which the passkey can be reached. */
  transports?: ('usb' | 'nfc' | 'ble' | 'internal' | 'hybrid' | 'cable' | 'smart-card')[] | null;
}

/** The user's device. */
export interface DeviceInfo {
  /** Name of the browser or app. */
  clientName?: string | null;
  /**
   * Kind of program.
   * @default 'other'
   */
  clientType?: 'browser' | 'webview' | 'other' | (string & {}) | null;
  /** Version of the browser or app. */
  clientVersion?: string | null;
  /** Id of the device, as an earlier login returned it. */
  deviceId?: string | null;
  /** Whether the device has Bluetooth. */
  hasBluetooth?: boolean | null;
  /** When the device was last used. */
  lastUsedAt?: string | null;
  /** Architecture of the operating system. */
  osArch?: string | null;
  /** Name of the operating system. */
  osName?: string | null;
  /** Version of the operating system. */
  osVersion?: string | null;
  /** Height of the screen in pixels. */
  screenHeight?: number | null;
  /** Width of the screen in pixels. */
  screenWidth?: number | null;
  /** What the browser can do with passkeys, as text. */
  webauthnCapabilities?: string | null;
}

/** The user's device. */
export interface DeviceInfoInput {
  /**
   * Name of the browser or app.
   * @example Example Browser
   */
  clientName?: string | null;
  /**
   * Kind of program.
   * @default 'other'
   */
  clientType?: 'browser' | 'webview' | 'other' | (string & {}) | null;
  /**
   * Version of the browser or app.
   * @example 1.0
   */
  clientVersion?: string | null;
  /**
   * Id of the device, as an earlier login returned it.
   * @example example-device
   */
  deviceId?: string | null;
  /**
   * Whether the device has Bluetooth.
   * @default false
   */
  hasBluetooth?: boolean | null;
  /**
   * When the device was last used.
   * @example 2026-01-15T09:30:00Z
   */
  lastUsedAt?: string | null;
  /**
   * Architecture of the operating system.
   * @example arm64
   */
  osArch?: string | null;
  /**
   * Name of the operating system.
   * @example Example OS
   */
  osName?: string | null;
  /**
   * Version of the operating system.
   * @example 1.0
   */
  osVersion?: string | null;
  /**
   * Height of the screen in pixels.
   * @format int64
   * @default 0
   */
  screenHeight?: number | null;
  /**
   * Width of the screen in pixels.
   * @format int64
   * @default 0
   */
  screenWidth?: number | null;
  /**
   * What the browser can do with passkeys, as text.
   * @example conditionalGet
   */
  webauthnCapabilities?: string | null;
}

/** A login: the user's access token. */
export interface JWT {
  /** Id of the device. */
  deviceId?: string | null;
  /**
   * The access token.
   * @example example.access.token
   */
  jwtAccess: string;
  /** Id of the passkey. */
  passkeyId?: string | null;
  /**
   * Id of the user.
   * @example 00000000-0000-4000-8000-000000000001
   */
  userId: string;
}

/** Public keys as a JSON Web Key Set. */
export interface Jwks {
  /** The keys. */
  keys?: JwksKey[] | null;
}

/** A public key. */
export interface JwksKey {
  /**
   * Algorithm of the key.
   * @example ES256
   */
  alg: string;
  /** Curve of the key. */
  crv?: string | null;
  /**
   * Operations that the key is for.
   * @example ['verify']
   */
  key_ops: string[];
  /**
   * Id of the key.
   * @example 00000000-0000-4000-8000-000000000009
   */
  kid: string;
  /**
   * Type of the key.
   * @example EC
   */
  kty: string;
  /**
   * Use of the key.
   * @example sig
   */
  use: string;
  /** Coordinate x of the key, base64url. */
  x?: string | null;
  /** Coordinate y of the key, base64url. */
  y?: string | null;
}

/** A token for one user and purpose. */
export interface MgmtGrantCreateResponse {
  /**
   * The token. It lives for seconds.
   * @example example-grant-token
   */
  token: string;
}

/** A token for a login by another system. */
export interface MgmtGrantExternalAuthResponse {
  /**
   * The token. The browser passes it to the login that waits for it.
   * @example example-external-token
   */
  token: string;
}

/** A passkey of a user. */
export interface Passkey {
  /**
   * Id of the product that the passkey is kept in.
   * @example 00000000-0000-0000-0000-000000000000
   */
  aaguid: string;
  /**
   * When the passkey was created.
   * @format date-time
   * @example 2026-01-15T09:30:00Z
   */
  createdAt: string;
  /** Credential id of the passkey, base64url. */
  credentialId?: string | null;
  /** Whether the passkey is synchronized between devices. */
  credentialSynced?: boolean | null;
  /**
   * Id of the passkey.
   * @example 00000000-0000-4000-8000-000000000002
   */
  id: string;
  /** When the passkey was last used. */
  lastUsedAt?: string | null;
  /** The device that it was last used from. */
  lastUsedFromDevice?: DeviceInfo | null;
  /**
   * Name of the passkey.
   * @example Laptop
   */
  name: string;
  /** Name of the product that the passkey is kept in. */
  providerName?: string | null;
}

/** Wishes for a new passkey. */
export interface PasskeyOptions {
  /**
   * Whether the passkey may be created without a dialog, after another login.
   * @default false
   */
  conditionalCreate?: boolean | null;
  /**
   * Whether the passkey is kept on a security key.
   * @default false
   */
  securityKey?: boolean | null;
}

/** A passkey, as browsers name it. */
export interface PubKeyCredentialDescriptor {
  /**
   * Credential id of the passkey, base64url.
   * @example ZXhhbXBsZQ
   */
  id: string;
  /** Ways in which the passkey can be reached. */
  transports?: ('usb' | 'nfc' | 'ble' | 'internal' | 'hybrid' | 'cable' | 'smart-card')[] | null;
  /** Type of the credential. */
  type: 'public-key' | (string & {});
}

/** What the browser needs to create a passkey. */
export interface PublicKeyCredentialCreationOptions {
  /** Attestation that is requested. */
  attestation?: 'none' | 'indirect' | 'direct' | 'enterprise' | (string & {}) | null;
  /** Requirements on the authenticator. */
  authenticatorSelection?: AuthenticatorSelectionCriteria | null;
  /**
   * The challenge, base64url.
   * @example ZXhhbXBsZQ
   */
  challenge: string;
  /** Passkeys that the user has already. */
  excludeCredentials?: PubKeyCredentialDescriptor[] | null;
  /** Extensions of WebAuthn, by name. */
  extensions?: { [key: string]: unknown } | null;
  /** Kinds of keys that are accepted. */
  pubKeyCredParams: PublicKeyCredentialParameters[];
  /** The site that the passkey is for. */
  rp: PublicKeyCredentialRpEntity;
  /** Milliseconds that the browser waits for the user. */
  timeout?: number | null;
  /** The user that the passkey is for. */
  user: PublicKeyCredentialUserEntity;
}

/** A kind of key that is accepted. */
export interface PublicKeyCredentialParameters {
  /**
   * Number of the algorithm in COSE.
   * @format int64
   */
  alg?: -7 | -35 | -36 | -257 | -8 | (number & {}) | null;
  /** Type of the credential. */
  type?: 'public-key' | (string & {}) | null;
}

/** What the browser needs to use a passkey. */
export interface PublicKeyCredentialRequestOptions {
  /** Passkeys that may be used. */
  allowCredentials?: PubKeyCredentialDescriptor[] | null;
  /**
   * The challenge, base64url.
   * @example ZXhhbXBsZQ
   */
  challenge: string;
  /** Extensions of WebAuthn, by name. */
  extensions?: { [key: string]: unknown } | null;
  /** Id of the site, which is its domain. */
  rpId?: string | null;
  /** Milliseconds that the browser waits for the user. */
  timeout?: number | null;
  /** Whether the user must be verified, such as by a fingerprint. */
  userVerification?: 'required' | 'preferred' | 'discouraged' | (string & {}) | null;
}

/** The site that a passkey is for. */
export interface PublicKeyCredentialRpEntity {
  /** Id of the site, which is its domain. */
  id?: string | null;
  /**
   * Name of the site.
   * @example Example
   */
  name: string;
}

/** The user that a passkey is for. */
export interface PublicKeyCredentialUserEntity {
  /**
   * Name of the user to show.
   * @example Ada Example
   */
  displayName: string;
  /**
   * User handle, base64url.
   * @example ZXhhbXBsZQ
   */
  id: string;
  /**
   * Username of the user.
   * @example ada@example.com
   */
  name: string;
}

/** The next step of creating a passkey. */
export interface RegInit {
  /**
   * The next step: `proceed` with the passkey; `signIn` because the user has one; `fail`.
   * @default 'proceed'
   */
  action: 'proceed' | 'signIn' | 'fail' | (string & {});
  /** What the browser needs to create a passkey. */
  registrationRequestOptions: PublicKeyCredentialCreationOptions;
  /**
   * Opaque session of the ceremony. Send back what the first step returned, unchanged.
   * @example example-ceremony-session
   */
  session: string;
}

/** A confirmed transaction. */
export interface TxComplete {
  /** The passkey that confirmed it. */
  authCred?: Passkey | null;
  /**
   * Credential id of the passkey, base64url.
   * @example ZXhhbXBsZQ
   */
  credentialId: string;
  /**
   * The transaction token.
   * @example example.transaction.token
   */
  token: string;
}

/** What the browser needs to confirm a transaction. */
export interface TxInit {
  /** What the browser needs to use a passkey. */
  assertionOptions: PublicKeyCredentialRequestOptions;
  /**
   * Opaque session of the ceremony. Send back what the first step returned, unchanged.
   * @example example-ceremony-session
   */
  session: string;
  /**
   * Id of the transaction.
   * @example 00000000-0000-4000-8000-000000000003
   */
  txId: string;
}

/** The user who gets a passkey. */
export interface User {
  /**
   * Name of the user to show.
   * @example Ada Example
   */
  displayName?: string | null;
  /**
   * Username of the user.
   * @example ada@example.com
   */
  username: string;
  /**
   * Kind of the username.
   * @default 'other'
   */
  usernameType: 'email' | 'phone' | 'other' | (string & {});
}

/** The user who logs in. */
export interface UserLogin {
  /**
   * Username of the user.
   * @example ada@example.com
   */
  username: string;
  /**
   * Kind of the username.
   * @default 'other'
   */
  usernameType?: 'email' | 'phone' | 'other' | (string & {}) | null;
}

/** Version of the API. */
export interface Version {
  /** Hash of the build. */
  hash?: string | null;
  /**
   * The version.
   * @example 2.0.0
   */
  version: string;
}

interface Json<T> {
  content: { 'application/json': T };
}

interface Responses<T> {
  200: Json<T>;
  400: Json<AppError>;
  404: Json<AppError>;
  500: Json<AppError>;
}

interface Call<Response, Params = {}> {
  parameters: Params;
  responses: Responses<Response>;
}

interface BodyCall<Body, Response, Params = {}> extends Call<Response, Params> {
  requestBody: Json<Body>;
}

export interface paths {
  '/fido2/v2/mgmt/grant': {
    post: {
      requestBody: Json<MgmtGrantCreateParams>;
      responses: { 200: Json<MgmtGrantCreateResponse>; 400: Json<AppError>; 401: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/mgmt/token/verify': {
    post: {
      requestBody: Json<MgmtTokenVerifyParams>;
      responses: { 204: {}; 400: Json<AppError>; 401: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/mgmt/grant/external-auth': {
    post: {
      requestBody: Json<MgmtGrantExternalAuthParams>;
      responses: {
        200: Json<MgmtGrantExternalAuthResponse>;
        400: Json<AppError>;
        401: Json<AppError>;
        500: Json<AppError>;
      };
    };
  };
  '/fido2/v2/.well-known/jwks.json': {
    get: { responses: { 200: Json<Jwks>; 404: Json<AppError>; 500: Json<AppError> } };
  };
  '/fido2/v2/passkeys': {
    get: {
      responses: {
        200: Json<Passkey[]>;
        401: Json<AppError>;
        403: Json<AppError>;
        404: Json<AppError>;
        500: Json<AppError>;
      };
    };
  };
  '/fido2/v2/passkeys/{id}': {
    put: {
      parameters: { path: Pick<PasskeysRenameParams, 'id'> };
      requestBody: Json<Pick<PasskeysRenameParams, 'name'>>;
      responses: {
        204: {};
        400: Json<AppError>;
        401: Json<AppError>;
        403: Json<AppError>;
        404: Json<AppError>;
        500: Json<AppError>;
      };
    };
    delete: {
      parameters: { path: PasskeysDeleteParams };
      responses: {
        204: {};
        400: Json<AppError>;
        401: Json<AppError>;
        403: Json<AppError>;
        404: Json<AppError>;
        500: Json<AppError>;
      };
    };
  };
  '/fido2/v2/passkeys/aaguid/{aaguid}': {
    get: {
      parameters: { path: PasskeysAaguidMetadataParams };
      responses: {
        200: Json<Aaguid>;
        400: Json<AppError>;
        401: Json<AppError>;
        403: Json<AppError>;
        404: Json<AppError>;
        500: Json<AppError>;
      };
    };
  };
  '/fido2/v2/reg/complete': {
    post: {
      requestBody: Json<RegCompleteParams>;
      responses: { 200: Json<JWT>; 400: Json<AppError>; 403: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/reg/init': {
    post: {
      parameters: { header?: Pick<RegInitParams, 'User-Agent'> };
      requestBody: Json<Omit<RegInitParams, 'User-Agent'> & { app: Application }>;
      responses: {
        200: Json<RegInit>;
        400: Json<AppError>;
        401: Json<AppError>;
        403: Json<AppError>;
        500: Json<AppError>;
      };
    };
  };
  '/fido2/v2/auth/complete': {
    post: BodyCall<AuthCompleteParams, JWT>;
  };
  '/fido2/v2/auth/init': {
    post: {
      parameters: { header?: Pick<AuthInitParams, 'User-Agent'> };
      requestBody: Json<Omit<AuthInitParams, 'User-Agent'> & { app: Application }>;
      responses: {
        200: Json<AuthInit>;
        400: Json<AppError>;
        403: Json<AppError>;
        404: Json<AppError>;
        500: Json<AppError>;
      };
    };
  };
  '/fido2/v2/auth/otp': {
    post: {
      responses: {
        200: Json<AuthCode>;
        401: Json<AppError>;
        403: Json<AppError>;
        404: Json<AppError>;
        500: Json<AppError>;
      };
    };
  };
  '/fido2/v2/auth/otp/email': {
    post: {
      requestBody: Json<AuthCodeRequestEmailParams>;
      responses: { 204: {}; 400: Json<AppError>; 404: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/auth/otp/sms': {
    post: {
      requestBody: Json<AuthCodeRequestSmsParams>;
      responses: { 204: {}; 400: Json<AppError>; 404: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/auth/otp/verify': {
    post: BodyCall<AuthCodeVerifyParams, JWT>;
  };
  '/fido2/v2/tx/complete': {
    post: {
      requestBody: Json<TxCompleteParams>;
      responses: { 200: Json<TxComplete>; 400: Json<AppError>; 403: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/tx/init': {
    post: BodyCall<TxInitParams, TxInit>;
  };
  '/fido2/v2/profile/{id}': {
    delete: {
      parameters: { path: ProfileDeleteParams };
      responses: { 204: {}; 404: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/profile/{id}/email': {
    post: {
      parameters: { path: Pick<ProfileEmailUpdateParams, 'id'> };
      requestBody: Json<Omit<ProfileEmailUpdateParams, 'id'>>;
      responses: { 204: {}; 400: Json<AppError>; 401: Json<AppError>; 404: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/profile/{id}/phone': {
    post: {
      parameters: { path: Pick<ProfilePhoneUpdateParams, 'id'> };
      requestBody: Json<Omit<ProfilePhoneUpdateParams, 'id'>>;
      responses: { 204: {}; 400: Json<AppError>; 401: Json<AppError>; 404: Json<AppError>; 500: Json<AppError> };
    };
    delete: {
      parameters: { path: ProfilePhoneDeleteParams };
      responses: { 204: {}; 400: Json<AppError>; 401: Json<AppError>; 404: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/profile/email/verify': {
    post: {
      requestBody: Json<ProfileEmailVerifyParams>;
      responses: { 204: {}; 400: Json<AppError>; 401: Json<AppError>; 404: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/profile/phone/verify': {
    post: {
      requestBody: Json<ProfilePhoneVerifyParams>;
      responses: { 204: {}; 400: Json<AppError>; 404: Json<AppError>; 500: Json<AppError> };
    };
  };
  '/fido2/v2/version': {
    get: { responses: { 200: Json<Version>; default: Json<AppError> } };
  };
}
