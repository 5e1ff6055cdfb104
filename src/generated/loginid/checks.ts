// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 52b8f97f3658616952e9f90ee7754249e59034bf2ffff6237768699e38537a23

import { type Check, array, boolean, nullish, number, object, string } from '../../facade/http/generated-runtime.ts';

export const CodesGenerateResponse: Check = /* @__PURE__ */ object({
  code: string,
  expires_at: nullish(string),
  is_authorized: nullish(boolean),
});

export const CodesAuthorizeResponse: Check = /* @__PURE__ */ object({
  expires_at: nullish(string),
  is_authorized: nullish(boolean),
});

export const CodesInvalidateAllResponse: Check = /* @__PURE__ */ object({
  deleted_at: nullish(string),
});

export const AuthenticationCode: Check = /* @__PURE__ */ object({
  code: string,
  type: string,
});

export const AuthenticationClient: Check = /* @__PURE__ */ object({
  id: nullish(string),
  type: nullish(string),
});

export const AuthenticationCredential: Check = /* @__PURE__ */ object({
  uuid: nullish(string),
  type: nullish(string),
  name: nullish(string),
});

export const AuthenticationUser: Check = /* @__PURE__ */ object({
  id: nullish(string),
  username: nullish(string),
  namespace_id: nullish(string),
  type: nullish(string),
});

export const AuthenticationSession: Check = /* @__PURE__ */ object({
  id: nullish(string),
});

export const AuthenticationResponse: Check = /* @__PURE__ */ object({
  client: nullish(AuthenticationClient),
  credential: nullish(AuthenticationCredential),
  user: nullish(AuthenticationUser),
  jwt: nullish(string),
  is_authenticated: nullish(boolean),
  session: nullish(AuthenticationSession),
});

export const Invitation: Check = /* @__PURE__ */ object({
  organization_id: nullish(string),
  organization_name: nullish(string),
  correlation_id: nullish(string),
  otp: nullish(string),
});

export const InvitationOptions: Check = /* @__PURE__ */ object({
  invitation: nullish(Invitation),
});

export const CredentialDescriptor: Check = /* @__PURE__ */ object({
  id: nullish(string),
  type: nullish(string),
  transports: nullish(array(string)),
});

export const AssertionOptions: Check = /* @__PURE__ */ object({
  challenge: nullish(string),
  allowCredentials: nullish(array(CredentialDescriptor)),
  rpId: nullish(string),
  timeout: nullish(number()),
  userVerification: nullish(string),
});

export const AuthenticateFido2InitResponse: Check = /* @__PURE__ */ object({
  assertion_payload: nullish(AssertionOptions),
});

export const AssertionResult: Check = /* @__PURE__ */ object({
  challenge: string,
  credential_id: string,
  authenticator_data: string,
  client_data: string,
  signature: string,
});

export const AuthenticatePublickeyInitResponse: Check = /* @__PURE__ */ object({
  challenge_id: nullish(string),
  server_nonce: nullish(string),
});

export const AuthenticateAuthidInitOptions: Check = /* @__PURE__ */ object({
  credential_uuid: nullish(string),
});

export const AuthenticateAuthidInitResponse: Check = /* @__PURE__ */ object({
  credential_uuid: nullish(string),
  iframe_url: nullish(string),
});

export const RemoteSession: Check = /* @__PURE__ */ object({
  code: nullish(string),
  session_id: nullish(string),
});

export const AuthenticateInitOptions: Check = /* @__PURE__ */ object({
  remote_session: nullish(RemoteSession),
});

export const RelyingParty: Check = /* @__PURE__ */ object({
  id: nullish(string),
  name: nullish(string),
});

export const LegacyAuthenticatePayload: Check = /* @__PURE__ */ object({
  challenge: nullish(string),
  allowCredentials: nullish(array(CredentialDescriptor)),
  rp: nullish(RelyingParty),
});

export const LegacyAuthenticateStrategy: Check = /* @__PURE__ */ object({
  strategy: nullish(string),
  payload: nullish(LegacyAuthenticatePayload),
});

export const AuthenticateInitResponse: Check = /* @__PURE__ */ object({
  strategies: nullish(array(LegacyAuthenticateStrategy)),
});

export const AuthenticateCompleteResponse: Check = /* @__PURE__ */ object({
  jwt: nullish(string),
  uid: nullish(string),
  username: nullish(string),
  organization: nullish(string),
});

export const RegisterFido2InitOptions: Check = /* @__PURE__ */ object({
  register_session: nullish(string),
  display_name: nullish(string),
  override_name: nullish(string),
  roaming_authenticator: nullish(boolean),
});

export const AuthenticatorSelection: Check = /* @__PURE__ */ object({
  authenticatorAttachment: nullish(string),
  userVerification: nullish(string),
});

export const PubKeyCredParam: Check = /* @__PURE__ */ object({
  type: nullish(string),
  alg: nullish(number()),
});

export const WebauthnUser: Check = /* @__PURE__ */ object({
  id: nullish(string),
  name: nullish(string),
  displayName: nullish(string),
});

export const AttestationOptions: Check = /* @__PURE__ */ object({
  credential_uuid: nullish(string),
  authenticatorSelection: nullish(AuthenticatorSelection),
  challenge: nullish(string),
  excludeCredentials: nullish(array(CredentialDescriptor)),
  pubKeyCredParams: nullish(array(PubKeyCredParam)),
  rp: nullish(RelyingParty),
  user: nullish(WebauthnUser),
  attestation: nullish(string),
  timeout: nullish(number()),
});

export const RegisterFido2InitResponse: Check = /* @__PURE__ */ object({
  attestation_payload: nullish(AttestationOptions),
  register_session: nullish(string),
});

export const AttestationResult: Check = /* @__PURE__ */ object({
  credential_uuid: nullish(string),
  credential_id: string,
  challenge: string,
  client_data: string,
  attestation_data: string,
});

export const CredentialNameOptions: Check = /* @__PURE__ */ object({
  credential_name: nullish(string),
});

export const LegacyRegisterPayload: Check = /* @__PURE__ */ object({
  authenticatorSelection: nullish(AuthenticatorSelection),
  challenge: nullish(string),
  excludeCredentials: nullish(array(string)),
  pubKeyCredParams: nullish(array(PubKeyCredParam)),
  rp: nullish(RelyingParty),
  session_id: nullish(string),
  uid: nullish(string),
  user: nullish(WebauthnUser),
});

export const LegacyRegisterStrategy: Check = /* @__PURE__ */ object({
  strategy: nullish(string),
  payload: nullish(LegacyRegisterPayload),
});

export const RegisterInitResponse: Check = /* @__PURE__ */ object({
  strategies: nullish(array(LegacyRegisterStrategy)),
});

export const LegacyAttestationResult: Check = /* @__PURE__ */ object({
  challenge: nullish(string),
  credential_id: nullish(string),
  id: nullish(string),
  raw_id: nullish(string),
  attestation_data: nullish(string),
  client_data: nullish(string),
});

export const Credential: Check = /* @__PURE__ */ object({
  uuid: nullish(string),
  type: nullish(string),
  status: nullish(string),
  name: nullish(string),
  created_at: nullish(string),
  updated_at: nullish(string),
});

export const CredentialsListResponse: Check = /* @__PURE__ */ object({
  user_id: string,
  credentials: array(Credential),
});

export const CredentialRename: Check = /* @__PURE__ */ object({
  uuid: string,
  name: string,
});

export const CredentialsChangeResponse: Check = /* @__PURE__ */ object({
  user_id: nullish(string),
  credential: nullish(Credential),
});

export const CredentialRef: Check = /* @__PURE__ */ object({
  uuid: string,
});

export const CredentialsFido2InitOptions: Check = /* @__PURE__ */ object({
  display_name: nullish(string),
  override_name: nullish(string),
  roaming_authenticator: nullish(boolean),
});

export const CredentialsFido2InitForceResponse: Check = /* @__PURE__ */ object({
  attestation_payload: AttestationOptions,
});

export const CredentialsFido2InitCodeResponse: Check = /* @__PURE__ */ object({
  attestation_payload: nullish(AttestationOptions),
});

export const CredentialsRecoveryCodeResponse: Check = /* @__PURE__ */ object({
  code: nullish(string),
  created_at: nullish(string),
});

export const CredentialsAuthidInitResponse: Check = /* @__PURE__ */ object({
  credential_uuid: string,
  iframe_url: string,
});

export const CredentialsAuthidEvaluateResponse: Check = /* @__PURE__ */ object({
  result_url: nullish(string),
  token_type: nullish(string),
  auth_token: nullish(string),
});

export const CredentialsAuthidCompleteResponse: Check = /* @__PURE__ */ object({
  credential_uuid: nullish(string),
  username: nullish(string),
  namespace_id: nullish(string),
  jwt: nullish(string),
});

export const UserContact: Check = /* @__PURE__ */ object({
  type: nullish(string),
  contact: nullish(string),
  is_verified: nullish(boolean),
});

export const UserProfile: Check = /* @__PURE__ */ object({
  id: string,
  client_id: nullish(string),
  username: nullish(string),
  status: nullish(string),
  type: nullish(string),
  namespace_id: nullish(string),
  created_at: nullish(string),
  updated_at: nullish(string),
  contacts: nullish(array(UserContact)),
});

export const User: Check = /* @__PURE__ */ object({
  id: nullish(string),
  client_id: nullish(string),
  username: nullish(string),
  status: nullish(string),
  type: nullish(string),
  namspace_id: nullish(string),
  created_at: nullish(string),
  namespace_id: nullish(string),
  updated_at: nullish(string),
});

export const TxCreateResponse: Check = /* @__PURE__ */ object({
  id: string,
  url: nullish(string),
});

export const TxInitResponse: Check = /* @__PURE__ */ object({
  tx_id: nullish(string),
  assertion_options: nullish(AssertionOptions),
});

export const TxCompleteResponse: Check = /* @__PURE__ */ object({
  jwt: string,
  success: nullish(boolean),
});

export const CodesFido2InitResponse: Check = /* @__PURE__ */ object({
  assertion_payload: AssertionOptions,
});

export const CodeData: Check = /* @__PURE__ */ object({
  code: nullish(string),
  expire_at: nullish(string),
  is_authorized: nullish(boolean),
});

export const CodesFido2CompleteResponse: Check = /* @__PURE__ */ object({
  client: nullish(AuthenticationClient),
  credential: nullish(AuthenticationCredential),
  user: nullish(AuthenticationUser),
  jwt: nullish(string),
  is_authenticated: nullish(boolean),
  session: nullish(AuthenticationSession),
  code_data: nullish(CodeData),
});
