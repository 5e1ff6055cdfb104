// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 52b8f97f3658616952e9f90ee7754249e59034bf2ffff6237768699e38537a23

import { type CallOptions, type CallPromise, Resource } from '../../facade/http/generated-runtime.ts';
import * as operations from './operations.ts';
import type {
  AuthenticateAuthidCompleteParams,
  AuthenticateAuthidInitParams,
  AuthenticateAuthidInitResponse,
  AuthenticateCodeWaitParams,
  AuthenticateCompleteResponse,
  AuthenticateFido2CompleteParams,
  AuthenticateFido2InitParams,
  AuthenticateFido2InitResponse,
  AuthenticateInitResponse,
  AuthenticateLegacyCompleteParams,
  AuthenticateLegacyInitParams,
  AuthenticatePasswordParams,
  AuthenticatePublickeyCompleteParams,
  AuthenticatePublickeyInitParams,
  AuthenticatePublickeyInitResponse,
  AuthenticationResponse,
  CertificatesGetParams,
  CodesAuthorizeParams,
  CodesAuthorizeResponse,
  CodesFido2CompleteParams,
  CodesFido2CompleteResponse,
  CodesFido2InitParams,
  CodesFido2InitResponse,
  CodesGenerateParams,
  CodesGenerateResponse,
  CodesInvalidateAllParams,
  CodesInvalidateAllResponse,
  CredentialsAddPublickeyParams,
  CredentialsAuthidCompleteParams,
  CredentialsAuthidCompleteResponse,
  CredentialsAuthidEvaluateParams,
  CredentialsAuthidEvaluateResponse,
  CredentialsAuthidInitParams,
  CredentialsAuthidInitResponse,
  CredentialsChangeResponse,
  CredentialsFido2CompleteParams,
  CredentialsFido2InitCodeParams,
  CredentialsFido2InitCodeResponse,
  CredentialsFido2InitForceParams,
  CredentialsFido2InitForceResponse,
  CredentialsGenerateRecoveryCodeParams,
  CredentialsListByQueryParams,
  CredentialsListParams,
  CredentialsListResponse,
  CredentialsRecoveryCodeResponse,
  CredentialsRenameParams,
  CredentialsRevokeParams,
  RegisterFido2CompleteParams,
  RegisterFido2InitParams,
  RegisterFido2InitResponse,
  RegisterInitResponse,
  RegisterLegacyCompleteParams,
  RegisterLegacyInitParams,
  RegisterPasswordParams,
  TxCompleteParams,
  TxCompleteResponse,
  TxCreateParams,
  TxCreateResponse,
  TxInitParams,
  TxInitResponse,
  User,
  UserProfile,
  UsersActivateParams,
  UsersCreateParams,
  UsersDeactivateParams,
  UsersDeleteByIdParams,
  UsersDeleteByUsernameParams,
  UsersDispatchEmailVerificationParams,
  UsersRetrieveParams,
} from './types.ts';

/** The operations under `certificates`. */
export class CertificatesResource extends Resource {
  /**
   * Get the public key of an id token.
   *
   * The key is looked up by the `kid` in the token's header.
   *
   * `GET /certs`. Retried after a transient failure.
   * @example
   * const response = await loginid.certificates.get();
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
   * `POST /codes/{code_type}/generate`. Retried only if it certainly never ran. Each call makes another code.
   * @example
   * const response = await loginid.codes.generate({
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
   * `POST /codes/{code_type}/authorize`. Retried only if it certainly never ran. Whether a second call returns
   * the same as the first one is not known.
   * @example
   * const response = await loginid.codes.authorize({
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
   * `POST /codes/{code_type}/invalidate-all`. Retried only if it certainly never ran. A code that is made
   * between two calls would be lost too.
   * @example
   * const response = await loginid.codes.invalidateAll({
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
   * `POST /codes/{code_type}/generate/fido2/init`. Retried only if it certainly never ran. Each call makes a new
   * challenge.
   * @example
   * const response = await loginid.codes.fido2Init({
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
   * `POST /codes/{code_type}/generate/fido2/complete`. Retried only if it certainly never ran. It uses up the
   * challenge.
   * @example
   * const response = await loginid.codes.fido2Complete({
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
   * A long poll: the server responds when the code has been authorized. The vendor's Java and Go SDKs wait up to
   * 3 minutes. Which status and error code a wait ends with that took too long is unsure. The service token is
   * needed only where the application has an API credential.
   *
   * `POST /authenticate/code/wait`. Retried only if it certainly never ran. The server holds each call, and the
   * response hands out a token.
   * @example
   * const response = await loginid.authenticate.codeWait({
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
   * `POST /authenticate/fido2/init`. Retried only if it certainly never ran. Each call makes a new challenge.
   * @example
   * const response = await loginid.authenticate.fido2Init({ username: 'ada@example.com' });
   */
  fido2Init(params: AuthenticateFido2InitParams, options?: CallOptions): CallPromise<AuthenticateFido2InitResponse> {
    return this.call(operations.authenticateFido2Init, params, options);
  }

  /**
   * Finish a login with a passkey.
   *
   * `POST /authenticate/fido2/complete`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await loginid.authenticate.fido2Complete({
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
   * `POST /authenticate/password`. Retried only if it certainly never ran. A wrong password may count as an
   * attempt.
   * @example
   * const response = await loginid.authenticate.password({
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
   * `POST /authenticate/publickey/init`. Retried only if it certainly never ran. Each call makes a new
   * challenge.
   * @example
   * const response = await loginid.authenticate.publickeyInit({
   *   username: 'ada@example.com',
   *   publickey: 'example-public-key',
   * });
   */
  publickeyInit(
    params: AuthenticatePublickeyInitParams,
    options?: CallOptions,
  ): CallPromise<AuthenticatePublickeyInitResponse> {
    return this.call(operations.authenticatePublickeyInit, params, options);
  }

  /**
   * Finish a login with a public key.
   *
   * `POST /authenticate/publickey/complete`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await loginid.authenticate.publickeyComplete({
   *   username: 'ada@example.com',
   *   challenge_id: '00000000-0000-4000-8000-000000000003',
   *   assertion: 'example-assertion',
   * });
   */
  publickeyComplete(
    params: AuthenticatePublickeyCompleteParams,
    options?: CallOptions,
  ): CallPromise<AuthenticationResponse> {
    return this.call(operations.authenticatePublickeyComplete, params, options);
  }

  /**
   * Start a login with a document scan.
   *
   * Dropped from the Go SDK in 0.3.0. The service token is needed only where the application has an API
   * credential.
   *
   * `POST /authenticate/authid/init`. Retried only if it certainly never ran. Each call starts another scan.
   * @example
   * const response = await loginid.authenticate.authidInit({ username: 'ada@example.com' });
   */
  authidInit(params: AuthenticateAuthidInitParams, options?: CallOptions): CallPromise<AuthenticateAuthidInitResponse> {
    return this.call(operations.authenticateAuthidInit, params, options);
  }

  /**
   * Finish a login with a document scan.
   *
   * Dropped from the Go SDK in 0.3.0.
   *
   * `POST /authenticate/authid/complete`. Retried only if it certainly never ran. It uses up the scan.
   * @example
   * const response = await loginid.authenticate.authidComplete({
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
   * `POST /authenticate/init`. Retried only if it certainly never ran. Each call makes a new challenge.
   * @example
   * const response = await loginid.authenticate.legacyInit({ Origin: 'https://example.com' });
   */
  legacyInit(params: AuthenticateLegacyInitParams, options?: CallOptions): CallPromise<AuthenticateInitResponse> {
    return this.call(operations.authenticateLegacyInit, params, options);
  }

  /**
   * Finish a login in the older flow.
   *
   * `POST /authenticate/complete`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await loginid.authenticate.legacyComplete({ Origin: 'https://example.com' });
   */
  legacyComplete(
    params: AuthenticateLegacyCompleteParams,
    options?: CallOptions,
  ): CallPromise<AuthenticateCompleteResponse> {
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
   * `POST /register/fido2/init`. Retried only if it certainly never ran. Each call makes a new challenge.
   * @example
   * const response = await loginid.register.fido2Init({ username: 'ada@example.com' });
   */
  fido2Init(params: RegisterFido2InitParams, options?: CallOptions): CallPromise<RegisterFido2InitResponse> {
    return this.call(operations.registerFido2Init, params, options);
  }

  /**
   * Finish registering a user with a passkey.
   *
   * The Java and Go SDKs send no service token; the Python SDK signs one with the scope `auth.register`.
   *
   * `POST /register/fido2/complete`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await loginid.register.fido2Complete({
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
   * `POST /register/password`. Retried only if it certainly never ran. The username is taken after the first
   * call.
   * @example
   * const response = await loginid.register.password({
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
   * `POST /register/init`. Retried only if it certainly never ran. Each call makes a new challenge.
   * @example
   * const response = await loginid.register.legacyInit({ Origin: 'https://example.com' });
   */
  legacyInit(params: RegisterLegacyInitParams, options?: CallOptions): CallPromise<RegisterInitResponse> {
    return this.call(operations.registerLegacyInit, params, options);
  }

  /**
   * Finish a registration in the older flow.
   *
   * `POST /register/complete`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await loginid.register.legacyComplete({ Origin: 'https://example.com' });
   */
  legacyComplete(
    params: RegisterLegacyCompleteParams,
    options?: CallOptions,
  ): CallPromise<AuthenticateCompleteResponse> {
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
   * `POST /credentials/list`. Retried after a transient failure. It only reads.
   * @example
   * const response = await loginid.credentials.list({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  list(params: CredentialsListParams, options?: CallOptions): CallPromise<CredentialsListResponse> {
    return this.call(operations.credentialsList, params, options);
  }

  /**
   * List the credentials of a user by id.
   *
   * The form that the official Node SDK uses. `credentials.list` takes a username as well.
   *
   * `GET /credentials`. Retried after a transient failure.
   * @example
   * const response = await loginid.credentials.listByQuery({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  listByQuery(params: CredentialsListByQueryParams, options?: CallOptions): CallPromise<CredentialsListResponse> {
    return this.call(operations.credentialsListByQuery, params, options);
  }

  /**
   * Rename a credential.
   *
   * `POST /credentials/rename`. Retried only if it certainly never ran. Whether a second call returns the same
   * as the first one is not known.
   * @example
   * const response = await loginid.credentials.rename({
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
   * `POST /credentials/revoke`. Retried only if it certainly never ran. Whether a second call returns the same
   * as the first one is not known.
   * @example
   * const response = await loginid.credentials.revoke({
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
   * `POST /credentials/fido2/init/force`. Retried only if it certainly never ran. Each call makes a new
   * challenge.
   * @example
   * const response = await loginid.credentials.fido2InitForce({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  fido2InitForce(
    params: CredentialsFido2InitForceParams,
    options?: CallOptions,
  ): CallPromise<CredentialsFido2InitForceResponse> {
    return this.call(operations.credentialsFido2InitForce, params, options);
  }

  /**
   * Start to add a passkey to a user, with a code.
   *
   * The service token is needed only where the application has an API credential.
   *
   * `POST /credentials/fido2/init/code`. Retried only if it certainly never ran. Each call makes a new
   * challenge.
   * @example
   * const response = await loginid.credentials.fido2InitCode({
   *   username: 'ada@example.com',
   *   authentication_code: { code: '123456', type: 'short' },
   * });
   */
  fido2InitCode(
    params: CredentialsFido2InitCodeParams,
    options?: CallOptions,
  ): CallPromise<CredentialsFido2InitCodeResponse> {
    return this.call(operations.credentialsFido2InitCode, params, options);
  }

  /**
   * Finish adding a passkey to a user.
   *
   * `POST /credentials/fido2/complete`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await loginid.credentials.fido2Complete({
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
   * `POST /credentials/publickey`. Retried only if it certainly never ran. Each call adds a credential.
   * @example
   * const response = await loginid.credentials.addPublickey({
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
   * `POST /credentials/recovery-code`. Retried only if it certainly never ran. Each call makes another code.
   * @example
   * const response = await loginid.credentials.generateRecoveryCode({
   *   user_id: '00000000-0000-4000-8000-000000000001',
   * });
   */
  generateRecoveryCode(
    params: CredentialsGenerateRecoveryCodeParams,
    options?: CallOptions,
  ): CallPromise<CredentialsRecoveryCodeResponse> {
    return this.call(operations.credentialsGenerateRecoveryCode, params, options);
  }

  /**
   * Start to add a document scan to a user.
   *
   * `POST /credentials/authid/init`. Retried only if it certainly never ran. Each call starts another scan.
   * @example
   * const response = await loginid.credentials.authidInit({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  authidInit(params: CredentialsAuthidInitParams, options?: CallOptions): CallPromise<CredentialsAuthidInitResponse> {
    return this.call(operations.credentialsAuthidInit, params, options);
  }

  /**
   * Get access to the result of a document scan.
   *
   * The scope is the one that the Node and Python SDKs sign.
   *
   * `POST /credentials/authid/evaluate`. Retried only if it certainly never ran. It hands out a token.
   * @example
   * const response = await loginid.credentials.authidEvaluate({
   *   user_id: '00000000-0000-4000-8000-000000000001',
   *   credential_uuid: '00000000-0000-4000-8000-000000000002',
   * });
   */
  authidEvaluate(
    params: CredentialsAuthidEvaluateParams,
    options?: CallOptions,
  ): CallPromise<CredentialsAuthidEvaluateResponse> {
    return this.call(operations.credentialsAuthidEvaluate, params, options);
  }

  /**
   * Finish adding a document scan to a user.
   *
   * The Node and Python SDKs sign the scope `credentials.force_add`; the Java SDK's API class sends no service
   * token.
   *
   * `POST /credentials/authid/complete`. Retried only if it certainly never ran. It uses up the scan.
   * @example
   * const response = await loginid.credentials.authidComplete({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  authidComplete(
    params: CredentialsAuthidCompleteParams,
    options?: CallOptions,
  ): CallPromise<CredentialsAuthidCompleteResponse> {
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
   * `POST /manage/users`. Retried only if it certainly never ran.
   * @example
   * const response = await loginid.users.create({ username: 'ada@example.com' });
   */
  create(params: UsersCreateParams, options?: CallOptions): CallPromise<UserProfile> {
    return this.call(operations.usersCreate, params, options);
  }

  /**
   * Get a user by username.
   *
   * `POST /manage/users/retrieve`. Retried after a transient failure. It only reads.
   * @example
   * const response = await loginid.users.retrieve({ username: 'ada@example.com' });
   */
  retrieve(params: UsersRetrieveParams, options?: CallOptions): CallPromise<UserProfile> {
    return this.call(operations.usersRetrieve, params, options);
  }

  /**
   * Delete a user by username.
   *
   * `POST /manage/users/delete`. Retried after a transient failure. A deleted user stays deleted, so a second
   * call changes nothing more.
   * @example
   * const response = await loginid.users.deleteByUsername({ username: 'ada@example.com' });
   */
  deleteByUsername(params: UsersDeleteByUsernameParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.usersDeleteByUsername, params, options);
  }

  /**
   * Delete a user by id.
   *
   * `DELETE /manage/users/{user_id}`. Retried after a transient failure.
   * @example
   * const response = await loginid.users.deleteById({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  deleteById(params: UsersDeleteByIdParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.usersDeleteById, params, options);
  }

  /**
   * Activate a user.
   *
   * `PUT /manage/users/{user_id}/activate`. Retried after a transient failure. A user who is active stays
   * active, so a second call changes nothing more.
   * @example
   * const response = await loginid.users.activate({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  activate(params: UsersActivateParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersActivate, params, options);
  }

  /**
   * Deactivate a user.
   *
   * `PUT /manage/users/{user_id}/deactivate`. Retried after a transient failure. A user who is inactive stays
   * inactive, so a second call changes nothing more.
   * @example
   * const response = await loginid.users.deactivate({ user_id: '00000000-0000-4000-8000-000000000001' });
   */
  deactivate(params: UsersDeactivateParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersDeactivate, params, options);
  }

  /**
   * Send a user an e-mail to verify the address.
   *
   * The status of a success is unsure: 204 is assumed.
   *
   * `POST /manage/users/{user_id}/email-verification/dispatch`. Retried only if it certainly never ran. Each
   * call sends a message.
   * @example
   * const response = await loginid.users.dispatchEmailVerification({
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
   * `POST /tx`. Retried only if it certainly never ran. Each call makes another transaction.
   * @example
   * const response = await loginid.tx.create({ tx_payload: 'Pay 10 EUR to Bob', nonce: 'exampleNonce0001' });
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
   * `POST /tx/init`. Retried only if it certainly never ran. Each call makes a new challenge.
   * @example
   * const response = await loginid.tx.init({ username: 'ada@example.com' });
   */
  init(params: TxInitParams, options?: CallOptions): CallPromise<TxInitResponse> {
    return this.call(operations.txInit, params, options);
  }

  /**
   * Finish confirming a transaction with a passkey.
   *
   * A browser step, called at `/api/tx/complete` by the vendor's browser SDK.
   *
   * `POST /tx/complete`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await loginid.tx.complete({
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
