// Written by "npm run generate" from openapi/loginid-v2.yaml. Do not edit: change the spec.
// spec sha256: 36bac039d56a053500502e6adb613bfb52611a2ecb5d21f96b16bc85fc9fb0c7

import {
  type Check,
  array,
  boolean,
  int,
  nullish,
  number,
  object,
  record,
  string,
  unknown,
} from '../../facade/http/generated-runtime.ts';

export const MgmtGrantCreateResponse: Check = /* @__PURE__ */ object({
  token: string,
});

export const MgmtGrantExternalAuthResponse: Check = /* @__PURE__ */ object({
  token: string,
});

export const JwksKey: Check = /* @__PURE__ */ object({
  alg: string,
  crv: nullish(string),
  key_ops: array(string),
  kid: string,
  kty: string,
  use: string,
  x: nullish(string),
  y: nullish(string),
});

export const Jwks: Check = /* @__PURE__ */ object({
  keys: nullish(array(JwksKey)),
});

export const DeviceInfo: Check = /* @__PURE__ */ object({
  clientName: nullish(string),
  clientType: nullish(string),
  clientVersion: nullish(string),
  deviceId: nullish(string),
  hasBluetooth: nullish(boolean),
  lastUsedAt: nullish(string),
  osArch: nullish(string),
  osName: nullish(string),
  osVersion: nullish(string),
  screenHeight: nullish(number()),
  screenWidth: nullish(number()),
  webauthnCapabilities: nullish(string),
});

export const Passkey: Check = /* @__PURE__ */ object({
  aaguid: string,
  createdAt: string,
  credentialId: nullish(string),
  credentialSynced: nullish(boolean),
  id: string,
  lastUsedAt: nullish(string),
  lastUsedFromDevice: nullish(DeviceInfo),
  name: string,
  providerName: nullish(string),
});

export const Aaguid: Check = /* @__PURE__ */ object({
  iconDark: string,
  iconLight: string,
  id: string,
  name: string,
});

export const CreationResult: Check = /* @__PURE__ */ object({
  attestationObject: string,
  authenticatorData: nullish(string),
  clientDataJSON: string,
  credentialId: string,
  publicKey: nullish(string),
  publicKeyAlgorithm: nullish(int()),
  transports: nullish(array(string)),
});

export const JWT: Check = /* @__PURE__ */ object({
  deviceId: nullish(string),
  jwtAccess: string,
  passkeyId: nullish(string),
  userId: string,
});

export const Application: Check = /* @__PURE__ */ object({
  id: string,
  token: nullish(string),
});

export const DeviceInfoInput: Check = /* @__PURE__ */ object({
  clientName: nullish(string),
  clientType: nullish(string),
  clientVersion: nullish(string),
  deviceId: nullish(string),
  hasBluetooth: nullish(boolean),
  lastUsedAt: nullish(string),
  osArch: nullish(string),
  osName: nullish(string),
  osVersion: nullish(string),
  screenHeight: nullish(int()),
  screenWidth: nullish(int()),
  webauthnCapabilities: nullish(string),
});

export const PasskeyOptions: Check = /* @__PURE__ */ object({
  conditionalCreate: nullish(boolean),
  securityKey: nullish(boolean),
});

export const User: Check = /* @__PURE__ */ object({
  displayName: nullish(string),
  username: string,
  usernameType: string,
});

export const AuthenticatorSelectionCriteria: Check = /* @__PURE__ */ object({
  authenticatorAttachment: nullish(string),
  requireResidentKey: nullish(boolean),
  residentKey: nullish(string),
  userVerification: nullish(string),
});

export const PubKeyCredentialDescriptor: Check = /* @__PURE__ */ object({
  id: string,
  transports: nullish(array(string)),
  type: string,
});

export const PublicKeyCredentialParameters: Check = /* @__PURE__ */ object({
  alg: nullish(number()),
  type: nullish(string),
});

export const PublicKeyCredentialRpEntity: Check = /* @__PURE__ */ object({
  id: nullish(string),
  name: string,
});

export const PublicKeyCredentialUserEntity: Check = /* @__PURE__ */ object({
  displayName: string,
  id: string,
  name: string,
});

export const PublicKeyCredentialCreationOptions: Check = /* @__PURE__ */ object({
  attestation: nullish(string),
  authenticatorSelection: nullish(AuthenticatorSelectionCriteria),
  challenge: string,
  excludeCredentials: nullish(array(PubKeyCredentialDescriptor)),
  extensions: nullish(record(unknown)),
  pubKeyCredParams: array(PublicKeyCredentialParameters),
  rp: PublicKeyCredentialRpEntity,
  timeout: nullish(number()),
  user: PublicKeyCredentialUserEntity,
});

export const RegInit: Check = /* @__PURE__ */ object({
  action: string,
  registrationRequestOptions: PublicKeyCredentialCreationOptions,
  session: string,
});

export const AuthenticatorAssertionResponse: Check = /* @__PURE__ */ object({
  authenticatorData: string,
  clientDataJSON: string,
  credentialId: string,
  signature: string,
  userHandle: nullish(string),
});

export const UserLogin: Check = /* @__PURE__ */ object({
  username: string,
  usernameType: nullish(string),
});

export const PublicKeyCredentialRequestOptions: Check = /* @__PURE__ */ object({
  allowCredentials: nullish(array(PubKeyCredentialDescriptor)),
  challenge: string,
  extensions: nullish(record(unknown)),
  rpId: nullish(string),
  timeout: nullish(number()),
  userVerification: nullish(string),
});

export const AuthInit: Check = /* @__PURE__ */ object({
  action: string,
  assertionOptions: PublicKeyCredentialRequestOptions,
  crossAuthMethods: array(string),
  fallbackMethods: array(string),
  passkeyType: nullish(string),
  session: string,
});

export const AuthCode: Check = /* @__PURE__ */ object({
  code: string,
  expiresAt: string,
});

export const TxComplete: Check = /* @__PURE__ */ object({
  authCred: nullish(Passkey),
  credentialId: string,
  token: string,
});

export const TxInit: Check = /* @__PURE__ */ object({
  assertionOptions: PublicKeyCredentialRequestOptions,
  session: string,
  txId: string,
});

export const Version: Check = /* @__PURE__ */ object({
  hash: nullish(string),
  version: string,
});
