// Written by "npm run generate" from openapi/loginid-v2.yaml. Do not edit: change the spec.
// spec sha256: 36bac039d56a053500502e6adb613bfb52611a2ecb5d21f96b16bc85fc9fb0c7

import {
  type Operation,
  array,
  boolean,
  nullish,
  object,
  operation,
  optional,
  record,
  string,
  stringOf,
} from '../../facade/http/generated-runtime.ts';
import {
  Aaguid,
  Application,
  AuthCode,
  AuthInit,
  AuthenticatorAssertionResponse,
  CreationResult,
  DeviceInfoInput,
  JWT,
  Jwks,
  MgmtGrantCreateResponse,
  MgmtGrantExternalAuthResponse,
  Passkey,
  PasskeyOptions,
  RegInit,
  TxComplete,
  TxInit,
  User,
  UserLogin,
  Version,
} from './checks.ts';

export const mgmtGrantCreate: Operation = /* @__PURE__ */ operation(
  'mgmt.grantCreate',
  'POST',
  '/fido2/v2/mgmt/grant',
  {
    body: object({
      grants: array(string),
      username: nullish(string),
    }),
    response: MgmtGrantCreateResponse,
  },
);

export const mgmtTokenVerify: Operation = /* @__PURE__ */ operation(
  'mgmt.tokenVerify',
  'POST',
  '/fido2/v2/mgmt/token/verify',
  {
    body: object({
      jwtAccess: string,
    }),
    safe: true,
    response: 'none',
  },
);

export const mgmtGrantExternalAuth: Operation = /* @__PURE__ */ operation(
  'mgmt.grantExternalAuth',
  'POST',
  '/fido2/v2/mgmt/grant/external-auth',
  {
    body: object({
      username: string,
    }),
    response: MgmtGrantExternalAuthResponse,
  },
);

export const wellKnownJwks: Operation = /* @__PURE__ */ operation(
  'wellKnown.jwks',
  'GET',
  '/fido2/v2/.well-known/jwks.json',
  {
    response: Jwks,
    anonymous: true,
  },
);

export const passkeysList: Operation = /* @__PURE__ */ operation('passkeys.list', 'GET', '/fido2/v2/passkeys', {
  response: array(Passkey),
  userToken: 'required',
});

export const passkeysRename: Operation = /* @__PURE__ */ operation(
  'passkeys.rename',
  'PUT',
  '/fido2/v2/passkeys/{id}',
  {
    body: object({
      name: string,
    }),
    safe: true,
    response: 'none',
    userToken: 'required',
  },
);

export const passkeysDelete: Operation = /* @__PURE__ */ operation(
  'passkeys.delete',
  'DELETE',
  '/fido2/v2/passkeys/{id}',
  {
    safe: true,
    response: 'none',
    userToken: 'required',
  },
);

export const passkeysAaguidMetadata: Operation = /* @__PURE__ */ operation(
  'passkeys.aaguidMetadata',
  'GET',
  '/fido2/v2/passkeys/aaguid/{aaguid}',
  {
    response: Aaguid,
    userToken: 'required',
  },
);

export const regComplete: Operation = /* @__PURE__ */ operation('reg.complete', 'POST', '/fido2/v2/reg/complete', {
  body: object({
    creationResult: CreationResult,
    passkeyName: nullish(string),
    session: stringOf(16),
  }),
  response: JWT,
  anonymous: true,
});

export const regInit: Operation = /* @__PURE__ */ operation('reg.init', 'POST', '/fido2/v2/reg/init', {
  headers: {
    'User-Agent': nullish(string),
  },
  body: object({
    app: optional(Application),
    deviceInfo: DeviceInfoInput,
    passkeyOptions: nullish(PasskeyOptions),
    trustItems: nullish(record(string)),
    user: nullish(User),
  }),
  response: RegInit,
  userToken: 'optional',
});

export const authComplete: Operation = /* @__PURE__ */ operation('auth.complete', 'POST', '/fido2/v2/auth/complete', {
  body: object({
    assertionResult: AuthenticatorAssertionResponse,
    session: stringOf(16),
  }),
  response: JWT,
  anonymous: true,
});

export const authInit: Operation = /* @__PURE__ */ operation('auth.init', 'POST', '/fido2/v2/auth/init', {
  headers: {
    'User-Agent': nullish(string),
  },
  body: object({
    app: optional(Application),
    deviceInfo: DeviceInfoInput,
    trustItems: nullish(record(string)),
    user: nullish(UserLogin),
  }),
  response: AuthInit,
  anonymous: true,
});

export const authCodeRequest: Operation = /* @__PURE__ */ operation('auth.codeRequest', 'POST', '/fido2/v2/auth/otp', {
  response: AuthCode,
  userToken: 'required',
});

export const authCodeRequestEmail: Operation = /* @__PURE__ */ operation(
  'auth.codeRequestEmail',
  'POST',
  '/fido2/v2/auth/otp/email',
  {
    body: object({
      user: UserLogin,
    }),
    response: 'none',
    anonymous: true,
  },
);

export const authCodeRequestSms: Operation = /* @__PURE__ */ operation(
  'auth.codeRequestSms',
  'POST',
  '/fido2/v2/auth/otp/sms',
  {
    body: object({
      user: UserLogin,
    }),
    response: 'none',
    anonymous: true,
  },
);

export const authCodeVerify: Operation = /* @__PURE__ */ operation(
  'auth.codeVerify',
  'POST',
  '/fido2/v2/auth/otp/verify',
  {
    body: object({
      authCode: string,
      user: UserLogin,
    }),
    response: JWT,
    anonymous: true,
  },
);

export const txComplete: Operation = /* @__PURE__ */ operation('tx.complete', 'POST', '/fido2/v2/tx/complete', {
  body: object({
    authenticatorData: string,
    clientData: string,
    keyHandle: string,
    session: stringOf(16),
    signature: string,
  }),
  response: TxComplete,
  anonymous: true,
});

export const txInit: Operation = /* @__PURE__ */ operation('tx.init', 'POST', '/fido2/v2/tx/init', {
  body: object({
    nonce: string,
    txPayload: string,
    txType: string,
    username: string,
  }),
  response: TxInit,
  anonymous: true,
});

export const profileDelete: Operation = /* @__PURE__ */ operation(
  'profile.delete',
  'DELETE',
  '/fido2/v2/profile/{id}',
  {
    safe: true,
    response: 'none',
  },
);

export const profileEmailUpdate: Operation = /* @__PURE__ */ operation(
  'profile.emailUpdate',
  'POST',
  '/fido2/v2/profile/{id}/email',
  {
    body: object({
      email: string,
      requestVerification: nullish(boolean),
    }),
    response: 'none',
  },
);

export const profilePhoneUpdate: Operation = /* @__PURE__ */ operation(
  'profile.phoneUpdate',
  'POST',
  '/fido2/v2/profile/{id}/phone',
  {
    body: object({
      messagingConsent: nullish(boolean),
      phoneNumber: string,
      requestVerification: nullish(boolean),
    }),
    response: 'none',
  },
);

export const profilePhoneDelete: Operation = /* @__PURE__ */ operation(
  'profile.phoneDelete',
  'DELETE',
  '/fido2/v2/profile/{id}/phone',
  {
    safe: true,
    response: 'none',
  },
);

export const profileEmailVerify: Operation = /* @__PURE__ */ operation(
  'profile.emailVerify',
  'POST',
  '/fido2/v2/profile/email/verify',
  {
    body: object({
      authCode: string,
      username: string,
    }),
    response: 'none',
    anonymous: true,
  },
);

export const profilePhoneVerify: Operation = /* @__PURE__ */ operation(
  'profile.phoneVerify',
  'POST',
  '/fido2/v2/profile/phone/verify',
  {
    body: object({
      authCode: string,
      username: string,
    }),
    response: 'none',
    anonymous: true,
  },
);

export const versionShow: Operation = /* @__PURE__ */ operation('version.show', 'GET', '/fido2/v2/version', {
  response: Version,
  anonymous: true,
});

/** All operations. A list, because of a namespace bundlers make an object with all names. */
export const OPERATIONS: readonly Operation[] = [
  mgmtGrantCreate,
  mgmtTokenVerify,
  mgmtGrantExternalAuth,
  wellKnownJwks,
  passkeysList,
  passkeysRename,
  passkeysDelete,
  passkeysAaguidMetadata,
  regComplete,
  regInit,
  authComplete,
  authInit,
  authCodeRequest,
  authCodeRequestEmail,
  authCodeRequestSms,
  authCodeVerify,
  txComplete,
  txInit,
  profileDelete,
  profileEmailUpdate,
  profilePhoneUpdate,
  profilePhoneDelete,
  profileEmailVerify,
  profilePhoneVerify,
  versionShow,
];
