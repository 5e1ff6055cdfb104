// Written by "npm run generate" from openapi/loginid-v2.yaml. Do not edit: change the spec.
// spec sha256: 36bac039d56a053500502e6adb613bfb52611a2ecb5d21f96b16bc85fc9fb0c7

import {
  type CallOptions,
  type CallPromise,
  Resource,
  type UserTokenOptions,
} from '../../facade/http/generated-runtime.ts';
import * as operations from './operations.ts';
import type {
  Aaguid,
  AuthCode,
  AuthCodeRequestEmailParams,
  AuthCodeRequestSmsParams,
  AuthCodeVerifyParams,
  AuthCompleteParams,
  AuthInit,
  AuthInitParams,
  JWT,
  Jwks,
  MgmtGrantCreateParams,
  MgmtGrantCreateResponse,
  MgmtGrantExternalAuthParams,
  MgmtGrantExternalAuthResponse,
  MgmtTokenVerifyParams,
  Passkey,
  PasskeysAaguidMetadataParams,
  PasskeysDeleteParams,
  PasskeysRenameParams,
  ProfileDeleteParams,
  ProfileEmailUpdateParams,
  ProfileEmailVerifyParams,
  ProfilePhoneDeleteParams,
  ProfilePhoneUpdateParams,
  ProfilePhoneVerifyParams,
  RegCompleteParams,
  RegInit,
  RegInitParams,
  TxComplete,
  TxCompleteParams,
  TxInit,
  TxInitParams,
  Version,
} from './types.ts';

/** The operations under `mgmt`. */
export class MgmtResource extends Resource {
  /**
   * Create a short-lived token for one user and purpose.
   *
   * Pass it to the browser, or as `authorization` to the operations that a user's token is for. It lives for
   * seconds.
   *
   * `POST /fido2/v2/mgmt/grant`. Retried only if it certainly never ran. Each call makes another token.
   * @example
   * const response = await loginid.mgmt.grantCreate({ grants: ['passkey:read'] });
   */
  grantCreate(params: MgmtGrantCreateParams, options?: CallOptions): CallPromise<MgmtGrantCreateResponse> {
    return this.call(operations.mgmtGrantCreate, params, options);
  }

  /**
   * Verify the access token of a login at LoginID.
   *
   * Succeeds if the token is valid; any error status means that it is not. `sessions.validate` verifies it
   * locally.
   *
   * `POST /fido2/v2/mgmt/token/verify`. Retried after a transient failure. It only looks at the token.
   * @example
   * const response = await loginid.mgmt.tokenVerify({ jwtAccess: 'example.access.token' });
   */
  tokenVerify(params: MgmtTokenVerifyParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.mgmtTokenVerify, params, options);
  }

  /**
   * Create a token for a user whom another system has authenticated.
   *
   * Seen in two samples of the vendor only. The browser passes the token to the multi-factor login that waits
   * for it. The error statuses are assumed.
   *
   * `POST /fido2/v2/mgmt/grant/external-auth`. Retried only if it certainly never ran. Each call makes another
   * token.
   * @example
   * const response = await loginid.mgmt.grantExternalAuth({ username: 'ada@example.com' });
   */
  grantExternalAuth(
    params: MgmtGrantExternalAuthParams,
    options?: CallOptions,
  ): CallPromise<MgmtGrantExternalAuthResponse> {
    return this.call(operations.mgmtGrantExternalAuth, params, options);
  }
}

/** The operations under `wellKnown`. */
export class WellKnownResource extends Resource {
  /**
   * Get the public keys that tokens are verified with.
   *
   * `sessions.validate` fetches and caches them itself.
   *
   * `GET /fido2/v2/.well-known/jwks.json`. Retried after a transient failure.
   * @example
   * const response = await loginid.wellKnown.jwks();
   */
  jwks(params?: Record<string, never>, options?: CallOptions): CallPromise<Jwks> {
    return this.call(operations.wellKnownJwks, params, options);
  }
}

/** The operations under `passkeys`. */
export class PasskeysResource extends Resource {
  /**
   * List the user's passkeys.
   *
   * `GET /fido2/v2/passkeys`. Retried after a transient failure.
   * @example
   * const response = await loginid.passkeys.list({}, { authorization: { token } });
   */
  list(params: Record<string, never> | undefined, options: UserTokenOptions): CallPromise<Passkey[]> {
    return this.call(operations.passkeysList, params, options);
  }

  /**
   * Rename one of the user's passkeys.
   *
   * `PUT /fido2/v2/passkeys/{id}`. Retried after a transient failure. Repeating it leads to the same name.
   * @example
   * const response = await loginid.passkeys.rename({
   *   id: '00000000-0000-4000-8000-000000000002',
   *   name: 'Laptop',
   * }, { authorization: { token } });
   */
  rename(params: PasskeysRenameParams, options: UserTokenOptions): CallPromise<void> {
    return this.call(operations.passkeysRename, params, options);
  }

  /**
   * Delete one of the user's passkeys.
   *
   * `DELETE /fido2/v2/passkeys/{id}`. Retried after a transient failure. Repeating it leads to the same end.
   * @example
   * const response = await loginid.passkeys.delete({
   *   id: '00000000-0000-4000-8000-000000000002',
   * }, { authorization: { token } });
   */
  delete(params: PasskeysDeleteParams, options: UserTokenOptions): CallPromise<void> {
    return this.call(operations.passkeysDelete, params, options);
  }

  /**
   * Get name and icons of the product that a passkey is kept in.
   *
   * `GET /fido2/v2/passkeys/aaguid/{aaguid}`. Retried after a transient failure.
   * @example
   * const response = await loginid.passkeys.aaguidMetadata({
   *   aaguid: '00000000-0000-0000-0000-000000000000',
   * }, { authorization: { token } });
   */
  aaguidMetadata(params: PasskeysAaguidMetadataParams, options: UserTokenOptions): CallPromise<Aaguid> {
    return this.call(operations.passkeysAaguidMetadata, params, options);
  }
}

/** The operations under `reg`. */
export class RegResource extends Resource {
  /**
   * Complete the creation of a passkey, and log the user in.
   *
   * `POST /fido2/v2/reg/complete`. Retried only if it certainly never ran. The session of a ceremony counts
   * once.
   * @example
   * const response = await loginid.reg.complete({
   *   creationResult: {
   *     attestationObject: 'ZXhhbXBsZQ',
   *     clientDataJSON: 'ZXhhbXBsZQ',
   *     credentialId: 'ZXhhbXBsZQ',
   *   },
   *   session: 'example-ceremony-session',
   * });
   */
  complete(params: RegCompleteParams, options?: CallOptions): CallPromise<JWT> {
    return this.call(operations.regComplete, params, options);
  }

  /**
   * Start the creation of a passkey.
   *
   * For a known user, pass a token of scope `reg:write` as `authorization`. Without one, it registers a new
   * user. If `action` is not `proceed`, there is no ceremony.
   *
   * `POST /fido2/v2/reg/init`. Retried only if it certainly never ran. Each call starts a ceremony of its own.
   * @example
   * const response = await loginid.reg.init({ deviceInfo: {} });
   */
  init(params: RegInitParams, options?: Partial<UserTokenOptions>): CallPromise<RegInit> {
    return this.call(operations.regInit, params, options);
  }
}

/** The operations under `auth`. */
export class AuthResource extends Resource {
  /**
   * Complete a login with a passkey.
   *
   * `POST /fido2/v2/auth/complete`. Retried only if it certainly never ran. The session of a ceremony counts
   * once.
   * @example
   * const response = await loginid.auth.complete({
   *   assertionResult: {
   *     authenticatorData: 'ZXhhbXBsZQ',
   *     clientDataJSON: 'ZXhhbXBsZQ',
   *     credentialId: 'ZXhhbXBsZQ',
   *     signature: 'ZXhhbXBsZQ',
   *   },
   *   session: 'example-ceremony-session',
   * });
   */
  complete(params: AuthCompleteParams, options?: CallOptions): CallPromise<JWT> {
    return this.call(operations.authComplete, params, options);
  }

  /**
   * Start a login with a passkey.
   *
   * If `action` is not `proceed`, there is no ceremony.
   *
   * `POST /fido2/v2/auth/init`. Retried only if it certainly never ran. Each call starts a ceremony of its own.
   * @example
   * const response = await loginid.auth.init({ deviceInfo: {} });
   */
  init(params: AuthInitParams, options?: CallOptions): CallPromise<AuthInit> {
    return this.call(operations.authInit, params, options);
  }

  /**
   * Create a code by which the signed-in user can log in on another device.
   *
   * `POST /fido2/v2/auth/otp`. Retried only if it certainly never ran. Each call makes another code.
   * @example
   * const response = await loginid.auth.codeRequest({}, { authorization: { token } });
   */
  codeRequest(params: Record<string, never> | undefined, options: UserTokenOptions): CallPromise<AuthCode> {
    return this.call(operations.authCodeRequest, params, options);
  }

  /**
   * Send a one-time code by e-mail.
   *
   * Succeeds whether or not the address is known.
   *
   * `POST /fido2/v2/auth/otp/email`. Retried only if it certainly never ran. Each call sends a message.
   * @example
   * const response = await loginid.auth.codeRequestEmail({ user: { username: 'ada@example.com' } });
   */
  codeRequestEmail(params: AuthCodeRequestEmailParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.authCodeRequestEmail, params, options);
  }

  /**
   * Send a one-time code by SMS.
   *
   * Succeeds whether or not the number is known.
   *
   * `POST /fido2/v2/auth/otp/sms`. Retried only if it certainly never ran. Each call sends a message.
   * @example
   * const response = await loginid.auth.codeRequestSms({ user: { username: 'ada@example.com' } });
   */
  codeRequestSms(params: AuthCodeRequestSmsParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.authCodeRequestSms, params, options);
  }

  /**
   * Log a user in by a one-time code.
   *
   * `POST /fido2/v2/auth/otp/verify`. Retried only if it certainly never ran. A code counts once.
   * @example
   * const response = await loginid.auth.codeVerify({ authCode: '123456', user: { username: 'ada@example.com' } });
   */
  codeVerify(params: AuthCodeVerifyParams, options?: CallOptions): CallPromise<JWT> {
    return this.call(operations.authCodeVerify, params, options);
  }
}

/** The operations under `tx`. */
export class TxResource extends Resource {
  /**
   * Complete a transaction that the user has confirmed with a passkey.
   *
   * `verifyTransaction` verifies the token in the response.
   *
   * `POST /fido2/v2/tx/complete`. Retried only if it certainly never ran. The session of a ceremony counts once.
   * @example
   * const response = await loginid.tx.complete({
   *   authenticatorData: 'ZXhhbXBsZQ',
   *   clientData: 'ZXhhbXBsZQ',
   *   keyHandle: 'ZXhhbXBsZQ',
   *   session: 'example-ceremony-session',
   *   signature: 'ZXhhbXBsZQ',
   * });
   */
  complete(params: TxCompleteParams, options?: CallOptions): CallPromise<TxComplete> {
    return this.call(operations.txComplete, params, options);
  }

  /**
   * Start a transaction for a user to confirm with a passkey.
   *
   * Keep the nonce for `verifyTransaction`.
   *
   * `POST /fido2/v2/tx/init`. Retried only if it certainly never ran. Each call creates another transaction.
   * @example
   * const response = await loginid.tx.init({
   *   nonce: 'exampleNonce0001',
   *   txPayload: 'Pay 10 EUR to Bob',
   *   txType: 'raw',
   *   username: 'ada@example.com',
   * });
   */
  init(params: TxInitParams, options?: CallOptions): CallPromise<TxInit> {
    return this.call(operations.txInit, params, options);
  }
}

/** The operations under `profile`. */
export class ProfileResource extends Resource {
  /**
   * Delete a user, with all passkeys.
   *
   * `DELETE /fido2/v2/profile/{id}`. Retried after a transient failure. Repeating it leads to the same end.
   * @example
   * const response = await loginid.profile.delete({ id: '00000000-0000-4000-8000-000000000001' });
   */
  delete(params: ProfileDeleteParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.profileDelete, params, options);
  }

  /**
   * Change the user's e-mail address.
   *
   * `POST /fido2/v2/profile/{id}/email`. Retried only if it certainly never ran. Each call may send a message.
   * @example
   * const response = await loginid.profile.emailUpdate({
   *   id: '00000000-0000-4000-8000-000000000001',
   *   email: 'ada@example.com',
   * });
   */
  emailUpdate(params: ProfileEmailUpdateParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.profileEmailUpdate, params, options);
  }

  /**
   * Change the user's phone number.
   *
   * Rejected if verification is requested without `messagingConsent`.
   *
   * `POST /fido2/v2/profile/{id}/phone`. Retried only if it certainly never ran. Each call may send a message.
   * @example
   * const response = await loginid.profile.phoneUpdate({
   *   id: '00000000-0000-4000-8000-000000000001',
   *   phoneNumber: '+15550100000',
   * });
   */
  phoneUpdate(params: ProfilePhoneUpdateParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.profilePhoneUpdate, params, options);
  }

  /**
   * Delete the user's phone number.
   *
   * `DELETE /fido2/v2/profile/{id}/phone`. Retried after a transient failure. Repeating it leads to the same
   * end.
   * @example
   * const response = await loginid.profile.phoneDelete({ id: '00000000-0000-4000-8000-000000000001' });
   */
  phoneDelete(params: ProfilePhoneDeleteParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.profilePhoneDelete, params, options);
  }

  /**
   * Confirm the user's e-mail address by a code.
   *
   * `POST /fido2/v2/profile/email/verify`. Retried only if it certainly never ran. A code counts once.
   * @example
   * const response = await loginid.profile.emailVerify({ authCode: '123456', username: 'ada@example.com' });
   */
  emailVerify(params: ProfileEmailVerifyParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.profileEmailVerify, params, options);
  }

  /**
   * Confirm the user's phone number by a code.
   *
   * `POST /fido2/v2/profile/phone/verify`. Retried only if it certainly never ran. A code counts once.
   * @example
   * const response = await loginid.profile.phoneVerify({ authCode: '123456', username: 'ada@example.com' });
   */
  phoneVerify(params: ProfilePhoneVerifyParams, options?: CallOptions): CallPromise<void> {
    return this.call(operations.profilePhoneVerify, params, options);
  }
}

/** The operations under `version`. */
export class VersionResource extends Resource {
  /**
   * Get the version of the API.
   *
   * `GET /fido2/v2/version`. Retried after a transient failure.
   * @example
   * const response = await loginid.version.show();
   */
  show(params?: Record<string, never>, options?: CallOptions): CallPromise<Version> {
    return this.call(operations.versionShow, params, options);
  }
}

/** All operations of the LoginID FIDO2 API. */
export class LoginidV2Resources extends Resource {
  /** The operations under `mgmt`. */
  readonly mgmt: MgmtResource = this.branch(MgmtResource);

  /** The operations under `wellKnown`. */
  readonly wellKnown: WellKnownResource = this.branch(WellKnownResource);

  /** The operations under `passkeys`. */
  readonly passkeys: PasskeysResource = this.branch(PasskeysResource);

  /** The operations under `reg`. */
  readonly reg: RegResource = this.branch(RegResource);

  /** The operations under `auth`. */
  readonly auth: AuthResource = this.branch(AuthResource);

  /** The operations under `tx`. */
  readonly tx: TxResource = this.branch(TxResource);

  /** The operations under `profile`. */
  readonly profile: ProfileResource = this.branch(ProfileResource);

  /** The operations under `version`. */
  readonly version: VersionResource = this.branch(VersionResource);
}
