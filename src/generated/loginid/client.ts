// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 73dd714c784012e67363d2fbb81b748bfd867e44fbca409bb3b67465798c0364

import type { CallPromise } from '../../facade/core/call/call-promise.ts';
import { Resource } from '../../facade/core/call/resource.ts';
import type { CallOptions } from '../../facade/core/options/call-options.ts';
import * as operations from './operations.ts';
import type {
  AssertionResult,
  AttestationResult,
  AuthenticateAuthidInitOptions,
  AuthenticateAuthidInitResponse,
  AuthenticateCompleteResponse,
  AuthenticateFido2InitResponse,
  AuthenticateInitOptions,
  AuthenticateInitResponse,
  AuthenticatePublickeyInitResponse,
  AuthenticationCode,
  AuthenticationResponse,
  CodesAuthorizeResponse,
  CodesFido2CompleteResponse,
  CodesFido2InitResponse,
  CodesGenerateResponse,
  CodesInvalidateAllResponse,
  CredentialNameOptions,
  CredentialRef,
  CredentialRename,
  CredentialsAuthidCompleteResponse,
  CredentialsAuthidEvaluateResponse,
  CredentialsAuthidInitResponse,
  CredentialsChangeResponse,
  CredentialsFido2InitCodeResponse,
  CredentialsFido2InitForceResponse,
  CredentialsFido2InitOptions,
  CredentialsListResponse,
  CredentialsRecoveryCodeResponse,
  InvitationOptions,
  LegacyAttestationResult,
  RegisterFido2InitOptions,
  RegisterFido2InitResponse,
  RegisterInitResponse,
  TxCompleteResponse,
  TxCreateResponse,
  TxInitResponse,
  User,
  UserProfile,
} from './types.ts';

/** Arguments of `certificates.get`. */
export interface CertificatesGetParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Id of the key: the `kid` in the token's header. */
  kid?: string;
}

/** Arguments of `codes.generate`. */
export type CodesGenerateParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Type of the code. */
  code_type: 'short' | 'long' | 'phrase' | (string & {});
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** What the code is for. */
  purpose: 'add_credential' | 'temporary_authentication' | (string & {});
  /** Whether the code is authorized from the start. */
  authorize: boolean;
} & ({ user_id: string } | { username: string });

/** Arguments of `codes.authorize`. */
export type CodesAuthorizeParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Type of the code. */
  code_type: 'short' | 'long' | 'phrase' | (string & {});
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** What the code is for. */
  purpose: 'add_credential' | 'temporary_authentication' | (string & {});
  /** The code to authorize. */
  code: string;
} & ({ user_id: string } | { username: string });

/** Arguments of `codes.invalidateAll`. */
export type CodesInvalidateAllParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Type of the code. */
  code_type: 'short' | 'long' | 'phrase' | (string & {});
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** What the code is for. */
  purpose: 'add_credential' | 'temporary_authentication' | (string & {});
} & ({ user_id: string } | { username: string });

/** Arguments of `authenticate.codeWait`. */
export interface AuthenticateCodeWaitParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** The code. */
  authentication_code: AuthenticationCode;
  /** Presumably whether to answer at once instead of waiting; what the server does with it is unsure. */
  no_wait?: boolean;
  /** Whether to leave the token out of the answer. */
  no_jwt?: boolean;
}

/** Arguments of `authenticate.fido2Init`. */
export interface AuthenticateFido2InitParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** An invitation that goes with it. */
  options?: InvitationOptions;
}

/** Arguments of `authenticate.fido2Complete`. */
export interface AuthenticateFido2CompleteParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** The browser's answer. */
  assertion_payload: AssertionResult;
  /** Whether to leave the token out of the answer. */
  no_jwt?: boolean;
}

/** Arguments of `authenticate.password`. */
export interface AuthenticatePasswordParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** The password. */
  password: string;
  /** An invitation that goes with it. */
  options?: InvitationOptions;
  /** Whether to leave the token out of the answer. */
  no_jwt?: boolean;
}

/** Arguments of `authenticate.publickeyInit`. */
export interface AuthenticatePublickeyInitParams {
  /** Username of the user. */
  username: string;
  /** Algorithm of the key. */
  publickey_alg?: string;
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
  /** Whether to leave the token out of the answer. */
  no_jwt?: boolean;
}

/** Arguments of `authenticate.authidInit`. */
export interface AuthenticateAuthidInitParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** Options of the scan. */
  options?: AuthenticateAuthidInitOptions;
}

/** Arguments of `authenticate.authidComplete`. */
export interface AuthenticateAuthidCompleteParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
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
  'Request-ID'?: string;
  /** Username of the user. */
  username?: string;
  /** Options of the login. */
  options?: AuthenticateInitOptions;
}

/** Arguments of `authenticate.legacyComplete`. */
export interface AuthenticateLegacyCompleteParams {
  /** Web origin that the older flow runs at. */
  Origin: string;
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username?: string;
  /** Name of the way that was taken. */
  strategy?: string;
  /** The browser's answer. */
  payload?: AssertionResult;
}

/** Arguments of `register.fido2Init`. */
export interface RegisterFido2InitParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** Options of the passkey. */
  options?: RegisterFido2InitOptions;
}

/** Arguments of `register.fido2Complete`. */
export interface RegisterFido2CompleteParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** The browser's answer. */
  attestation_payload: AttestationResult;
  /** The name for the credential. */
  options?: CredentialNameOptions;
  /** Whether to leave the token out of the answer. */
  no_jwt?: boolean;
}

/** Arguments of `register.password`. */
export interface RegisterPasswordParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** The password. */
  password: string;
  /** The same password once more. */
  password_confirmation: string;
  /** An invitation that goes with it. */
  options?: InvitationOptions;
  /** Whether to leave the token out of the answer. */
  no_jwt?: boolean;
}

/** Arguments of `register.legacyInit`. */
export interface RegisterLegacyInitParams {
  /** Web origin that the older flow runs at. */
  Origin: string;
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username, as the older flow names it. */
  udata?: string;
  /** Id of the session. */
  sessionId?: string;
}

/** Arguments of `register.legacyComplete`. */
export interface RegisterLegacyCompleteParams {
  /** Web origin that the older flow runs at. */
  Origin: string;
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username?: string;
  /** Name of the way that was taken. */
  strategy?: string;
  /** The browser's answer. */
  payload?: LegacyAttestationResult;
}

/** Arguments of `credentials.list`. */
export type CredentialsListParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** Status that the credentials should have. */
  status?: string;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.listByQuery`. */
export interface CredentialsListByQueryParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Id of the user. */
  user_id: string;
}

/** Arguments of `credentials.rename`. */
export type CredentialsRenameParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** The credential and its new name. */
  credential: CredentialRename;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.revoke`. */
export type CredentialsRevokeParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** The credential to revoke. */
  credential: CredentialRef;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.fido2InitForce`. */
export interface CredentialsFido2InitForceParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Id of the user. The Java SDK requires it; the Go SDK sends it or `username`. */
  user_id: string;
  /** Username of the user, as the Go SDK can send it. */
  username?: string;
  /** Options of the passkey. */
  options?: CredentialsFido2InitOptions;
}

/** Arguments of `credentials.fido2InitCode`. */
export interface CredentialsFido2InitCodeParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** The code. */
  authentication_code: AuthenticationCode;
  /** Options of the passkey. */
  options?: CredentialsFido2InitOptions;
}

/** Arguments of `credentials.fido2Complete`. */
export interface CredentialsFido2CompleteParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. */
  username: string;
  /** The browser's answer. */
  attestation_payload: AttestationResult;
  /** The name for the credential. */
  options?: CredentialNameOptions;
  /** Whether to leave the token out of the answer. */
  no_jwt?: boolean;
}

/** Arguments of `credentials.addPublickey`. */
export type CredentialsAddPublickeyParams = {
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Algorithm of the key. The Python SDK sends `ES256` where it is given none. */
  publickey_alg?: string;
  /** The public key. */
  publickey: string;
  /** The name for the credential. */
  options?: CredentialNameOptions;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.generateRecoveryCode`. */
export type CredentialsGenerateRecoveryCodeParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.authidInit`. */
export type CredentialsAuthidInitParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Id of the credential. */
  credential_uuid?: string;
  /** Whether to activate the credential. */
  activate_credential?: boolean;
  /** The name for the credential. */
  options?: CredentialNameOptions;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.authidEvaluate`. */
export type CredentialsAuthidEvaluateParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Id of the credential. */
  credential_uuid: string;
} & ({ user_id: string } | { username: string });

/** Arguments of `credentials.authidComplete`. */
export type CredentialsAuthidCompleteParams = {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
  /** Username of the user. This or `user_id` is required. */
  username?: string;
  /** Id of the user. This or `username` is required. */
  user_id?: string;
  /** Id of the credential. */
  credential_uuid?: string;
  /** Whether to activate the credential. */
  activate_credential?: boolean;
  /** The name for the credential. */
  options?: CredentialNameOptions;
} & ({ user_id: string } | { username: string });

/** Arguments of `users.create`. */
export interface UsersCreateParams {
  /** UUID to trace one request by. No official SDK sets it. */
  'Request-ID'?: string;
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
  tx_type?: string;
  /** What the user confirms. */
  tx_payload: string;
  /** Random text that the transaction token is bound to. */
  nonce: string;
  /** Username of the user who confirms it. */
  username?: string;
}

/** Arguments of `tx.init`. */
export interface TxInitParams {
  /** Username of the user who confirms it. */
  username: string;
  /** Random text that the transaction token is bound to. */
  nonce?: string;
  /** Type of the payload. The Node and Java SDKs send `text`; the Python and Go SDKs leave it out. */
  tx_type?: string;
  /** Id of the transaction, where it was created before. */
  tx_id?: string;
  /** What the user confirms, where the transaction is not given by `tx_id`. */
  tx_payload?: string;
}

/** Arguments of `tx.complete`. */
export interface TxCompleteParams {
  /** Id of the transaction. */
  tx_id: string;
  /** Username of the user. */
  username: string;
  /** The challenge that was answered. */
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
  /** The browser's answer. */
  assertion_payload: AssertionResult;
  /** Whether to leave the token out of the answer. */
  no_jwt?: boolean;
}

/** The operations under `certificates`. */
export class CertificatesResource extends Resource {
  /**
   * Get the public key of an id token.
   *
   * The key is looked up by the `kid` in the token's header.
   *
   * `GET /certs`. Repeated after a failure that may pass.
   * @example
   * const answer = await loginid.certificates.get();
   */
  get(params?: CertificatesGetParams, options?: CallOptions): CallPromise<string> {
    return this.call(operations.certificatesGet, params, options);
  }
}

/** The operations under `codes`. */
export class CodesResource extends Resource {
  /**
   * Generate a code for a user.
   *
   * `POST /codes/{code_type}/generate`. Repeated only when it was certainly not carried out. Each call makes
   * another code.
   * @example
   * const answer = await loginid.codes.generate({
   *   code_type: 'short',
   *   user_id: '00000000-0000-4000-8000-000000000001',
   *   purpose: 'add_credential',
   *   authorize: false,
   * });
   */
  generate(params: CodesGenerateParams, options?: CallOptions): CallPromise<CodesGenerateResponse> {
    return this.call(operations.codesGenerate, params, options);
  }

  /**
   * Authorize a code of a user.
   *
   * `POST /codes/{code_type}/authorize`. Repeated only when it was certainly not carried out. Whether a second
   * call answers like the first one is not known.
   * @example
   * const answer = await loginid.codes.authorize({
   *   code_type: 'short',
   *   user_id: '00000000-0000-4000-8000-000000000001',
   *   purpose: 'add_credential',
   *   code: '123456',
   * });
   */
  authorize(params: CodesAuthorizeParams, options?: CallOptions): CallPromise<CodesAuthorizeResponse> {
    return this.call(operations.codesAuthorize, params, options);
  }

  /**
   * Invalidate all codes of a user that have one type and purpose.
   *
   * `POST /codes/{code_type}/invalidate-all`. Repeated only when it was certainly not carried out. A code that
   * is made between two calls would be lost too.
   * @example
   * const answer = await loginid.codes.invalidateAll({
   *   code_type: 'short',
   *   user_id: '00000000-0000-4000-8000-000000000001',
   *   purpose: 'add_credential',
   * });
   */
  invalidateAll(params: CodesInvalidateAllParams, options?: CallOptions): CallPromise<CodesInvalidateAllResponse> {
    return this.call(operations.codesInvalidateAll, params, options);
  }

  /**
   * Start to generate a code for oneself with a passkey.
   *
   * A browser step, known from the vendor's browser SDK. That SDK passes a service token on when it is given
   * one; whether the server needs it, and with which scope, is unsure.
   *
   * `POST /codes/{code_type}/generate/fido2/init`. Repeated only when it was certainly not carried out. Each
   * call makes a new challenge.
   * @example
   * const answer = await loginid.codes.fido2Init({
   *   code_type: 'short',
   *   username: 'ada@example.com',
   *   purpose: 'add_credential',
   * });
   */
  fido2Init(params: CodesFido2InitParams, options?: CallOptions): CallPromise<CodesFido2InitResponse> {
    return this.call(operations.codesFido2Init, params, options);
  }

  /**
   * Finish generating a code for oneself with a passkey.
   *
   * A browser step, known from the vendor's browser SDK.
   *
   * `POST /codes/{code_type}/generate/fido2/complete`. Repeated only when it was certainly not carried out. It
   * uses up the challenge.
   * @example
   * const answer = await loginid.codes.fido2Complete({
   *   code_type: 'short',
   *   username: 'ada@example.com',
   *   assertion_payload: {
   *     challenge: 'ZXhhbXBsZQ',
   *     credential_id: 'ZXhhbXBsZQ',
   *     authenticator_data: 'ZXhhbXBsZQ',
   *     client_data: 'ZXhhbXBsZQ',
   *     signature: 'ZXhhbXBsZQ',
   *   },
   * });
   */
  fido2Complete(params: CodesFido2CompleteParams, options?: CallOptions): CallPromise<CodesFido2CompleteResponse> {
    return this.call(operations.codesFido2Complete, params, options);
  }
}

/** The operations under `authenticate`. */
export class AuthenticateResource extends Resource {
  /**
   * Wait until a code is authorized.
   *
   * A long poll: the server answers when the code has been authorized. The vendor's Java and Go SDKs wait up to
   * 3 minutes. Which status and error code a wait ends with that took too long is unsure. The service token is
   * needed only where the application has an API credential.
   *
   * `POST /authenticate/code/wait`. Repeated only when it was certainly not carried out. The server holds each
   * call, and the answer hands out a token.
   * @example
   * const answer = await loginid.authenticate.codeWait({
   *   username: 'ada@example.com',
   *   authentication_code: { code: '123456', type: 'short' },
   * });
   */
  codeWait(params: AuthenticateCodeWaitParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return this.call(operations.authenticateCodeWait, params, options);
  }

  /**
   * Start a login with a passkey.
   *
   * The service token is needed only where the application has an API credential.
   *
   * `POST /authenticate/fido2/init`. Repeated only when it was certainly not carried out. Each call makes a new
   * challenge.
   * @example
   * const answer = await loginid.authenticate.fido2Init({ username: 'ada@example.com' });
   */
  fido2Init(params: AuthenticateFido2InitParams, options?: CallOptions): CallPromise<AuthenticateFido2InitResponse> {
    return this.call(operations.authenticateFido2Init, params, options);
  }

  /**
   * Finish a login with a passkey.
   *
   * `POST /authenticate/fido2/complete`. Repeated only when it was certainly not carried out. It uses up the
   * challenge.
   * @example
   * const answer = await loginid.authenticate.fido2Complete({
   *   username: 'ada@example.com',
   *   assertion_payload: {
   *     challenge: 'ZXhhbXBsZQ',
   *     credential_id: 'ZXhhbXBsZQ',
   *     authenticator_data: 'ZXhhbXBsZQ',
   *     client_data: 'ZXhhbXBsZQ',
   *     signature: 'ZXhhbXBsZQ',
   *   },
   * });
   */
  fido2Complete(params: AuthenticateFido2CompleteParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return this.call(operations.authenticateFido2Complete, params, options);
  }

  /**
   * Log a user in with a password.
   *
   * The service token is needed only where the application has an API credential.
   *
   * `POST /authenticate/password`. Repeated only when it was certainly not carried out. A wrong password may
   * count as an attempt.
   * @example
   * const answer = await loginid.authenticate.password({
   *   username: 'ada@example.com',
   *   password: 'example-password',
   * });
   */
  password(params: AuthenticatePasswordParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return this.call(operations.authenticatePassword, params, options);
  }

  /**
   * Start a login with a public key.
   *
   * The service token is needed only where the application has an API credential.
   *
   * `POST /authenticate/publickey/init`. Repeated only when it was certainly not carried out. Each call makes a
   * new challenge.
   * @example
   * const answer = await loginid.authenticate.publickeyInit({
   *   username: 'ada@example.com',
   *   publickey: 'example-public-key',
   * });
   */
  publickeyInit(params: AuthenticatePublickeyInitParams, options?: CallOptions): CallPromise<AuthenticatePublickeyInitResponse> {
    return this.call(operations.authenticatePublickeyInit, params, options);
  }

  /**
   * Finish a login with a public key.
   *
   * `POST /authenticate/publickey/complete`. Repeated only when it was certainly not carried out. It uses up the
   * challenge.
   * @example
   * const answer = await loginid.authenticate.publickeyComplete({
   *   username: 'ada@example.com',
   *   challenge_id: '00000000-0000-4000-8000-000000000003',
   *   assertion: 'example-assertion',
   * });
   */
  publickeyComplete(params: AuthenticatePublickeyCompleteParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return this.call(operations.authenticatePublickeyComplete, params, options);
  }

  /**
   * Start a login with a document scan.
   *
   * Dropped from the Go SDK in 0.3.0. The service token is needed only where the application has an API
   * credential.
   *
   * `POST /authenticate/authid/init`. Repeated only when it was certainly not carried out. Each call starts
   * another scan.
   * @example
   * const answer = await loginid.authenticate.authidInit({ username: 'ada@example.com' });
   */
  authidInit(params: AuthenticateAuthidInitParams, options?: CallOptions): CallPromise<AuthenticateAuthidInitResponse> {
    return this.call(operations.authenticateAuthidInit, params, options);
  }

  /**
   * Finish a login with a document scan.
   *
   * Dropped from the Go SDK in 0.3.0.
   *
   * `POST /authenticate/authid/complete`. Repeated only when it was certainly not carried out. It uses up the
   * scan.
   * @example
   * const answer = await loginid.authenticate.authidComplete({
   *   username: 'ada@example.com',
   *   credential_uuid: '00000000-0000-4000-8000-000000000002',
   * });
   */
  authidComplete(params: AuthenticateAuthidCompleteParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return this.call(operations.authenticateAuthidComplete, params, options);
  }

  /**
   * Start a login in the older flow.
   *
   * The application is named by `clientId` here.
   *
   * `POST /authenticate/init`. Repeated only when it was certainly not carried out. Each call makes a new
   * challenge.
   * @example
   * const answer = await loginid.authenticate.legacyInit({ Origin: 'https://example.com' });
   */
  legacyInit(params: AuthenticateLegacyInitParams, options?: CallOptions): CallPromise<AuthenticateInitResponse> {
    return this.call(operations.authenticateLegacyInit, params, options);
  }

  /**
   * Finish a login in the older flow.
   *
   * `POST /authenticate/complete`. Repeated only when it was certainly not carried out. It uses up the
   * challenge.
   * @example
   * const answer = await loginid.authenticate.legacyComplete({ Origin: 'https://example.com' });
   */
  legacyComplete(params: AuthenticateLegacyCompleteParams, options?: CallOptions): CallPromise<AuthenticateCompleteResponse> {
    return this.call(operations.authenticateLegacyComplete, params, options);
  }
}

/** The operations under `register`. */
export class RegisterResource extends Resource {
  /**
   * Start to register a user with a passkey.
   *
   * The service token is needed only where the application has an API credential.
   *
   * `POST /register/fido2/init`. Repeated only when it was certainly not carried out. Each call makes a new
   * challenge.
   * @example
   * const answer = await loginid.register.fido2Init({ username: 'ada@example.com' });
   */
  fido2Init(params: RegisterFido2InitParams, options?: CallOptions): CallPromise<RegisterFido2InitResponse> {
    return this.call(operations.registerFido2Init, params, options);
  }

  /**
   * Finish registering a user with a passkey.
   *
   * The Java and Go SDKs send no service token; the Python SDK signs one with the scope `auth.register`.
   *
   * `POST /register/fido2/complete`. Repeated only when it was certainly not carried out. It uses up the
   * challenge.
   * @example
   * const answer = await loginid.register.fido2Complete({
   *   username: 'ada@example.com',
   *   attestation_payload: {
   *     credential_id: 'ZXhhbXBsZQ',
   *     challenge: 'ZXhhbXBsZQ',
   *     client_data: 'ZXhhbXBsZQ',
   *     attestation_data: 'ZXhhbXBsZQ',
   *   },
   * });
   */
  fido2Complete(params: RegisterFido2CompleteParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return this.call(operations.registerFido2Complete, params, options);
  }

  /**
   * Register a user with a password.
   *
   * The service token is needed only where the application has an API credential.
   *
   * `POST /register/password`. Repeated only when it was certainly not carried out. The username is taken after
   * the first call.
   * @example
   * const answer = await loginid.register.password({
   *   username: 'ada@example.com',
   *   password: 'example-password',
   *   password_confirmation: 'example-password',
   * });
   */
  password(params: RegisterPasswordParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return this.call(operations.registerPassword, params, options);
  }

  /**
   * Start a registration in the older flow.
   *
   * The fields are named `clientId`, `udata` and `sessionId` here.
   *
   * `POST /register/init`. Repeated only when it was certainly not carried out. Each call makes a new challenge.
   * @example
   * const answer = await loginid.register.legacyInit({ Origin: 'https://example.com' });
   */
  legacyInit(params: RegisterLegacyInitParams, options?: CallOptions): CallPromise<RegisterInitResponse> {
    return this.call(operations.registerLegacyInit, params, options);
  }

  /**
   * Finish a registration in the older flow.
   *
   * `POST /register/complete`. Repeated only when it was certainly not carried out. It uses up the challenge.
   * @example
   * const answer = await loginid.register.legacyComplete({ Origin: 'https://example.com' });
   */
  legacyComplete(params: RegisterLegacyCompleteParams, options?: CallOptions): CallPromise<AuthenticateCompleteResponse> {
    return this.call(operations.registerLegacyComplete, params, options);
  }
}

/** The operations under `credentials`. */
export class CredentialsResource extends Resource {
  /**
   * List the credentials of a user.
   *
   * Takes `user_id` or `username`, so it is to be preferred to `credentials.listByQuery`.
   *
   * `POST /credentials/list`. Repeated after a failure that may pass. It only reads.
   * @example
   * const answer = await loginid.credentials.list({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  list(params: CredentialsListParams, options?: CallOptions): CallPromise<CredentialsListResponse> {
    return this.call(operations.credentialsList, params, options);
  }

  /**
   * List the credentials of a user by id.
   *
   * The form that the official Node SDK uses. `credentials.list` takes a username as well.
   *
   * `GET /credentials`. Repeated after a failure that may pass.
   * @example
   * const answer = await loginid.credentials.listByQuery({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  listByQuery(params: CredentialsListByQueryParams, options?: CallOptions): CallPromise<CredentialsListResponse> {
    return this.call(operations.credentialsListByQuery, params, options);
  }

  /**
   * Rename a credential.
   *
   * `POST /credentials/rename`. Repeated only when it was certainly not carried out. Whether a second call
   * answers like the first one is not known.
   * @example
   * const answer = await loginid.credentials.rename({
   *   user_id: '00000000-0000-4000-8000-000000000001',
   *   credential: { uuid: '00000000-0000-4000-8000-000000000002', name: 'Laptop' },
   * });
   */
  rename(params: CredentialsRenameParams, options?: CallOptions): CallPromise<CredentialsChangeResponse> {
    return this.call(operations.credentialsRename, params, options);
  }

  /**
   * Revoke a credential.
   *
   * `POST /credentials/revoke`. Repeated only when it was certainly not carried out. Whether a second call
   * answers like the first one is not known.
   * @example
   * const answer = await loginid.credentials.revoke({
   *   user_id: '00000000-0000-4000-8000-000000000001',
   *   credential: { uuid: '00000000-0000-4000-8000-000000000002' },
   * });
   */
  revoke(params: CredentialsRevokeParams, options?: CallOptions): CallPromise<CredentialsChangeResponse> {
    return this.call(operations.credentialsRevoke, params, options);
  }

  /**
   * Start to add a passkey to a user, without a code.
   *
   * The Java SDK requires `user_id`; the Go SDK sends `user_id` or `username`.
   *
   * `POST /credentials/fido2/init/force`. Repeated only when it was certainly not carried out. Each call makes a
   * new challenge.
   * @example
   * const answer = await loginid.credentials.fido2InitForce({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  fido2InitForce(params: CredentialsFido2InitForceParams, options?: CallOptions): CallPromise<CredentialsFido2InitForceResponse> {
    return this.call(operations.credentialsFido2InitForce, params, options);
  }

  /**
   * Start to add a passkey to a user, with a code.
   *
   * The service token is needed only where the application has an API credential.
   *
   * `POST /credentials/fido2/init/code`. Repeated only when it was certainly not carried out. Each call makes a
   * new challenge.
   * @example
   * const answer = await loginid.credentials.fido2InitCode({
   *   username: 'ada@example.com',
   *   authentication_code: { code: '123456', type: 'short' },
   * });
   */
  fido2InitCode(params: CredentialsFido2InitCodeParams, options?: CallOptions): CallPromise<CredentialsFido2InitCodeResponse> {
    return this.call(operations.credentialsFido2InitCode, params, options);
  }

  /**
   * Finish adding a passkey to a user.
   *
   * `POST /credentials/fido2/complete`. Repeated only when it was certainly not carried out. It uses up the
   * challenge.
   * @example
   * const answer = await loginid.credentials.fido2Complete({
   *   username: 'ada@example.com',
   *   attestation_payload: {
   *     credential_id: 'ZXhhbXBsZQ',
   *     challenge: 'ZXhhbXBsZQ',
   *     client_data: 'ZXhhbXBsZQ',
   *     attestation_data: 'ZXhhbXBsZQ',
   *   },
   * });
   */
  fido2Complete(params: CredentialsFido2CompleteParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return this.call(operations.credentialsFido2Complete, params, options);
  }

  /**
   * Add a public key to a user.
   *
   * `POST /credentials/publickey`. Repeated only when it was certainly not carried out. Each call adds a
   * credential.
   * @example
   * const answer = await loginid.credentials.addPublickey({
   *   user_id: '00000000-0000-4000-8000-000000000001',
   *   publickey: 'example-public-key',
   * });
   */
  addPublickey(params: CredentialsAddPublickeyParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return this.call(operations.credentialsAddPublickey, params, options);
  }

  /**
   * Generate a recovery code for a user.
   *
   * A comment in the Java SDK names the scope `credentials.recovery_code`, but the Java, Python and Go SDKs sign
   * `credentials.add_recovery`.
   *
   * `POST /credentials/recovery-code`. Repeated only when it was certainly not carried out. Each call makes
   * another code.
   * @example
   * const answer = await loginid.credentials.generateRecoveryCode({
   *   user_id: '00000000-0000-4000-8000-000000000001',
   * });
   */
  generateRecoveryCode(params: CredentialsGenerateRecoveryCodeParams, options?: CallOptions): CallPromise<CredentialsRecoveryCodeResponse> {
    return this.call(operations.credentialsGenerateRecoveryCode, params, options);
  }

  /**
   * Start to add a document scan to a user.
   *
   * `POST /credentials/authid/init`. Repeated only when it was certainly not carried out. Each call starts
   * another scan.
   * @example
   * const answer = await loginid.credentials.authidInit({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  authidInit(params: CredentialsAuthidInitParams, options?: CallOptions): CallPromise<CredentialsAuthidInitResponse> {
    return this.call(operations.credentialsAuthidInit, params, options);
  }

  /**
   * Get access to the result of a document scan.
   *
   * The scope is the one that the Node and Python SDKs sign.
   *
   * `POST /credentials/authid/evaluate`. Repeated only when it was certainly not carried out. It hands out a
   * token.
   * @example
   * const answer = await loginid.credentials.authidEvaluate({
   *   user_id: '00000000-0000-4000-8000-000000000001',
   *   credential_uuid: '00000000-0000-4000-8000-000000000002',
   * });
   */
  authidEvaluate(params: CredentialsAuthidEvaluateParams, options?: CallOptions): CallPromise<CredentialsAuthidEvaluateResponse> {
    return this.call(operations.credentialsAuthidEvaluate, params, options);
  }

  /**
   * Finish adding a document scan to a user.
   *
   * The Node and Python SDKs sign the scope `credentials.force_add`; the Java SDK's API class sends no service
   * token.
   *
   * `POST /credentials/authid/complete`. Repeated only when it was certainly not carried out. It uses up the
   * scan.
   * @example
   * const answer = await loginid.credentials.authidComplete({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  authidComplete(params: CredentialsAuthidCompleteParams, options?: CallOptions): CallPromise<CredentialsAuthidCompleteResponse> {
    return this.call(operations.credentialsAuthidComplete, params, options);
  }
}

/** The operations under `users`. */
export class UsersResource extends Resource {
  /**
   * Create a user without credentials.
   *
   * The error code `username_taken` was seen for a username that exists.
   *
   * `POST /manage/users`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await loginid.users.create({ username: 'ada@example.com' });
   */
  create(params: UsersCreateParams, options?: CallOptions): CallPromise<UserProfile> {
    return this.call(operations.usersCreate, params, options);
  }

  /**
   * Get a user by username.
   *
   * `POST /manage/users/retrieve`. Repeated after a failure that may pass. It only reads.
   * @example
   * const answer = await loginid.users.retrieve({ username: 'ada@example.com' });
   */
  retrieve(params: UsersRetrieveParams, options?: CallOptions): CallPromise<UserProfile> {
    return this.call(operations.usersRetrieve, params, options);
  }

  /**
   * Delete a user by username.
   *
   * `POST /manage/users/delete`. Repeated after a failure that may pass. A deleted user stays deleted, so a
   * second call changes nothing more.
   * @example
   * const answer = await loginid.users.deleteByUsername({ username: 'ada@example.com' });
   */
  deleteByUsername(params: UsersDeleteByUsernameParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.usersDeleteByUsername, params, options);
  }

  /**
   * Delete a user by id.
   *
   * `DELETE /manage/users/{user_id}`. Repeated after a failure that may pass.
   * @example
   * const answer = await loginid.users.deleteById({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  deleteById(params: UsersDeleteByIdParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.usersDeleteById, params, options);
  }

  /**
   * Activate a user.
   *
   * `PUT /manage/users/{user_id}/activate`. Repeated after a failure that may pass. A user who is active stays
   * active, so a second call changes nothing more.
   * @example
   * const answer = await loginid.users.activate({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  activate(params: UsersActivateParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersActivate, params, options);
  }

  /**
   * Deactivate a user.
   *
   * `PUT /manage/users/{user_id}/deactivate`. Repeated after a failure that may pass. A user who is inactive
   * stays inactive, so a second call changes nothing more.
   * @example
   * const answer = await loginid.users.deactivate({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  deactivate(params: UsersDeactivateParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersDeactivate, params, options);
  }

  /**
   * Send a user an e-mail to verify the address.
   *
   * Which status of success is answered is unsure: 204 is assumed.
   *
   * `POST /manage/users/{user_id}/email-verification/dispatch`. Repeated only when it was certainly not carried
   * out. Each call sends a message.
   * @example
   * const answer = await loginid.users.dispatchEmailVerification({
   *   user_id: '00000000-0000-4000-8000-000000000001',
   * });
   */
  dispatchEmailVerification(params: UsersDispatchEmailVerificationParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.usersDispatchEmailVerification, params, options);
  }
}

/** The operations under `tx`. */
export class TxResource extends Resource {
  /**
   * Create a transaction for a user to confirm.
   *
   * A service token for it carries the claim `payload_hash`. The vendor's browser SDK calls it at `/api/tx`. The
   * service token is needed only where the application has an API credential.
   *
   * `POST /tx`. Repeated only when it was certainly not carried out. Each call makes another transaction.
   * @example
   * const answer = await loginid.tx.create({ tx_payload: 'Pay 10 EUR to Bob', nonce: 'exampleNonce0001' });
   */
  create(params: TxCreateParams, options?: CallOptions): CallPromise<TxCreateResponse> {
    return this.call(operations.txCreate, params, options);
  }

  /**
   * Start to confirm a transaction with a passkey.
   *
   * A browser step, called at `/api/tx/init` by the vendor's browser SDK. The service token is needed only where
   * `tx_payload` is given instead of `tx_id`.
   *
   * `POST /tx/init`. Repeated only when it was certainly not carried out. Each call makes a new challenge.
   * @example
   * const answer = await loginid.tx.init({ username: 'ada@example.com' });
   */
  init(params: TxInitParams, options?: CallOptions): CallPromise<TxInitResponse> {
    return this.call(operations.txInit, params, options);
  }

  /**
   * Finish confirming a transaction with a passkey.
   *
   * A browser step, called at `/api/tx/complete` by the vendor's browser SDK.
   *
   * `POST /tx/complete`. Repeated only when it was certainly not carried out. It uses up the challenge.
   * @example
   * const answer = await loginid.tx.complete({
   *   tx_id: '00000000-0000-4000-8000-000000000008',
   *   username: 'ada@example.com',
   *   challenge: 'ZXhhbXBsZQ',
   *   key_handle: 'ZXhhbXBsZQ',
   *   client_data: 'ZXhhbXBsZQ',
   *   auth_data: 'ZXhhbXBsZQ',
   *   sign_data: 'ZXhhbXBsZQ',
   * });
   */
  complete(params: TxCompleteParams, options?: CallOptions): CallPromise<TxCompleteResponse> {
    return this.call(operations.txComplete, params, options);
  }
}

/** All operations of the LoginID directweb API (legacy). */
export class LoginidResources extends Resource {
  /** The operations under `certificates`. */
  readonly certificates: CertificatesResource = this.branch(CertificatesResource);

  /** The operations under `codes`. */
  readonly codes: CodesResource = this.branch(CodesResource);

  /** The operations under `authenticate`. */
  readonly authenticate: AuthenticateResource = this.branch(AuthenticateResource);

  /** The operations under `register`. */
  readonly register: RegisterResource = this.branch(RegisterResource);

  /** The operations under `credentials`. */
  readonly credentials: CredentialsResource = this.branch(CredentialsResource);

  /** The operations under `users`. */
  readonly users: UsersResource = this.branch(UsersResource);

  /** The operations under `tx`. */
  readonly tx: TxResource = this.branch(TxResource);
}
