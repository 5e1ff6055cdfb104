// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: e5538e724802baffbe084d4f153c5d030a9c005d6cf569a78acdffb72bddca9a

import {
  type Check,
  array,
  boolean,
  nullish,
  number,
  object,
  record,
  string,
  union,
  unknown,
} from '../../facade/http/generated-runtime.ts';

export const Identifier: Check = /* @__PURE__ */ object({
  identifierID: string,
  type: string,
  value: string,
  status: string,
  userID: string,
});

export const SocialAccount: Check = /* @__PURE__ */ object({
  socialAccountID: string,
  providerType: string,
  identifierValue: string,
  userID: string,
  foreignID: string,
  avatarURL: string,
  fullName: string,
});

export const UserAggregate: Check = /* @__PURE__ */ object({
  userID: string,
  fullName: nullish(string),
  status: string,
  explicitWebauthnID: nullish(string),
  emailIdentifiers: array(Identifier),
  phoneNumberIdentifiers: array(Identifier),
  usernameIdentifiers: array(Identifier),
  socialAccounts: array(SocialAccount),
  created: string,
  createdMS: number(),
  updated: string,
  updatedMs: number(),
});

export const Paging: Check = /* @__PURE__ */ object({
  page: number(),
  totalPages: number(),
  totalItems: number(),
});

export const UserList: Check = /* @__PURE__ */ object({
  users: array(UserAggregate),
  paging: Paging,
});

export const User: Check = /* @__PURE__ */ object({
  userID: string,
  fullName: nullish(string),
  status: string,
  explicitWebauthnID: nullish(string),
  updated: string,
  updatedMs: number(),
});

export const RequestData: Check = /* @__PURE__ */ object({
  requestID: string,
  link: nullish(string),
});

export const GenericRsp: Check = /* @__PURE__ */ object({
  httpStatusCode: number(),
  message: string,
  requestData: RequestData,
  runtime: number(),
});

export const AaguidDetails: Check = /* @__PURE__ */ object({
  aaguid: string,
  name: string,
  iconLight: string,
  iconDark: string,
});

export const Credential: Check = /* @__PURE__ */ object({
  id: string,
  credentialID: string,
  attestationType: string,
  transport: array(string),
  backupEligible: boolean,
  backupState: boolean,
  authenticatorAAGUID: string,
  sourceOS: string,
  sourceBrowser: string,
  lastUsed: string,
  lastUsedMs: number(),
  created: string,
  createdMs: number(),
  status: string,
  aaguidDetails: AaguidDetails,
  tags: array(string),
});

export const CredentialList: Check = /* @__PURE__ */ object({
  credentials: array(Credential),
  paging: Paging,
});

export const SocialAccountList: Check = /* @__PURE__ */ object({
  socialAccounts: array(SocialAccount),
  paging: Paging,
});

export const IdentifierList: Check = /* @__PURE__ */ object({
  identifiers: array(Identifier),
  paging: Paging,
});

export const LongSession: Check = /* @__PURE__ */ object({
  longSessionID: string,
  userID: string,
  identifierValue: string,
  status: string,
  expires: string,
});

export const ShortSession: Check = /* @__PURE__ */ object({
  value: string,
});

export const Session: Check = /* @__PURE__ */ object({
  sessionID: string,
  userID: string,
  identifierValue: string,
  createdMs: number(),
  lastActionMs: number(),
  expiresMs: number(),
  status: string,
});

export const SessionList: Check = /* @__PURE__ */ object({
  sessions: array(Session),
  paging: Paging,
});

export const JavaScriptHighEntropy: Check = /* @__PURE__ */ object({
  platform: string,
  platformVersion: string,
  mobile: boolean,
});

export const ParsedDeviceInfo: Check = /* @__PURE__ */ object({
  browserName: string,
  browserVersion: string,
  osName: string,
  osVersion: string,
});

export const NativeMeta: Check = /* @__PURE__ */ object({
  build: string,
  deviceOwnerAuth: nullish(string),
  isPlatformAuthenticatorAPISupported: nullish(boolean),
  isBluetoothAvailable: nullish(boolean),
  isBluetoothOn: nullish(boolean),
  googlePlayServices: nullish(boolean),
  deviceSecure: nullish(boolean),
});

export const ClientCapabilities: Check = /* @__PURE__ */ object({
  conditionalCreate: nullish(boolean),
  conditionalMediation: nullish(boolean),
  hybridTransport: nullish(boolean),
  passkeyPlatformAuthenticator: nullish(boolean),
  userVerifyingPlatformAuthenticator: nullish(boolean),
});

export const ClientInformation: Check = /* @__PURE__ */ object({
  remoteAddress: string,
  userAgent: string,
  clientEnvHandle: nullish(string),
  javascriptFingerprint: nullish(string),
  javaScriptHighEntropy: nullish(JavaScriptHighEntropy),
  bluetoothAvailable: nullish(boolean),
  passwordManagerAvailable: nullish(boolean),
  userVerifyingPlatformAuthenticatorAvailable: boolean,
  conditionalMediationAvailable: boolean,
  privateMode: nullish(boolean),
  parsedDeviceInfo: nullish(ParsedDeviceInfo),
  nativeMeta: nullish(NativeMeta),
  clientCapabilities: nullish(ClientCapabilities),
});

export const Challenge: Check = /* @__PURE__ */ object({
  challengeID: string,
  type: string,
  identifierValue: string,
  value: string,
  expires: number(),
  status: string,
});

export const PasskeyIntelFlags: Check = /* @__PURE__ */ object({
  forcePasskeyAppend: boolean,
  askForAutoAppend: nullish(boolean),
  askForConditionalCreate: nullish(boolean),
  askForInAppAppend: nullish(string),
});

export const DetectionTag: Check = /* @__PURE__ */ object({
  category: string,
  name: string,
});

export const AppendHistoryData: Check = /* @__PURE__ */ object({
  defaultCount: number(),
  afterErrorCount: number(),
  afterHybridCount: number(),
  autoCount: number(),
  defaultCooldown: boolean,
  afterErrorCooldown: boolean,
  afterHybridCooldown: boolean,
  autoCooldown: boolean,
});

export const DetectionInsights: Check = /* @__PURE__ */ object({
  tags: array(DetectionTag),
  credentialIds: array(string),
  clientEnvIds: array(string),
  passwordManagerIds: array(string),
  historyData: AppendHistoryData,
});

export const DecisionInsightsAppend: Check = /* @__PURE__ */ object({
  tag: string,
  isRestrictedBrowser: boolean,
  variant: string,
  auto: boolean,
});

export const PasskeyAppendStartRsp: Check = /* @__PURE__ */ object({
  appendAllow: boolean,
  attestationOptions: string,
  detectionInsights: DetectionInsights,
  decisionInsights: DecisionInsightsAppend,
  detectionTags: nullish(array(DetectionTag)),
  decisionTag: nullish(string),
  credentialCount: nullish(number()),
});

export const PasskeyData: Check = /* @__PURE__ */ object({
  id: string,
  userID: string,
  username: string,
  ceremonyType: string,
  challengeID: string,
  aaguidDetails: AaguidDetails,
});

export const PasskeyAppendFinishRsp: Check = /* @__PURE__ */ object({
  passkeyData: PasskeyData,
});

export const DecisionInsights: Check = /* @__PURE__ */ object({
  tag: string,
  isCDACandidate: boolean,
  experiments: array(string),
  preferImmediatelyAvailable: nullish(boolean),
});

export const PasskeyLoginStartRsp: Check = /* @__PURE__ */ object({
  loginAllow: boolean,
  assertionOptions: string,
  detectionInsights: DetectionInsights,
  decisionInsights: DecisionInsights,
  detectionTags: nullish(array(DetectionTag)),
  decisionTag: nullish(string),
  credentialCount: nullish(number()),
  isCDACandidate: nullish(boolean),
});

export const PasskeyLoginFinishRsp: Check = /* @__PURE__ */ object({
  passkeyData: PasskeyData,
  signedPasskeyData: nullish(string),
});

export const PasskeyMediationStartRsp: Check = /* @__PURE__ */ object({
  loginAllow: boolean,
  assertionOptions: string,
});

export const PasskeyMediationFinishErrorAlternativeProject: Check = /* @__PURE__ */ object({
  type: string,
  alternativeProjectName: string,
});

export const PasskeyMediationFinishErrorCredentialDeleted: Check = /* @__PURE__ */ object({
  type: string,
});

export const PasskeyMediationFinishRsp: Check = /* @__PURE__ */ object({
  passkeyData: PasskeyData,
  signedPasskeyData: nullish(string),
  error: nullish(union(PasskeyMediationFinishErrorAlternativeProject, PasskeyMediationFinishErrorCredentialDeleted)),
});

export const PasskeyPostLoginRsp: Check = /* @__PURE__ */ object({
  session: string,
});

export const PasskeyVerifySignedDataRsp: Check = /* @__PURE__ */ object({
  verificationResult: string,
});

export const PasskeyChallenge: Check = /* @__PURE__ */ object({
  challengeID: string,
  type: string,
  value: string,
  status: string,
  created: number(),
  createdMs: number(),
  expires: number(),
});

export const PasskeyChallengeList: Check = /* @__PURE__ */ object({
  passkeyChallenges: array(PasskeyChallenge),
  paging: Paging,
});

export const PasskeyEvent: Check = /* @__PURE__ */ object({
  passkeyEventID: string,
  userID: string,
  eventType: string,
  clientEnvID: nullish(string),
  processID: nullish(string),
  credentialID: nullish(string),
  expires: nullish(number()),
  created: string,
  createdMs: number(),
});

export const PasskeyEventList: Check = /* @__PURE__ */ object({
  passkeyEvents: array(PasskeyEvent),
  paging: Paging,
});

export const ConnectTokenDataPasskeyAppend: Check = /* @__PURE__ */ object({
  displayName: string,
  identifier: string,
});

export const ConnectTokenDataPasskeyDelete: Check = /* @__PURE__ */ object({
  identifier: string,
});

export const ConnectTokenDataPasskeyList: Check = /* @__PURE__ */ object({
  identifier: string,
});

export const ConnectTokenDataPasskeyLogin: Check = /* @__PURE__ */ object({
  identifier: string,
});

export const ConnectTokenData: Check = /* @__PURE__ */ union(
  ConnectTokenDataPasskeyAppend,
  ConnectTokenDataPasskeyDelete,
  ConnectTokenDataPasskeyList,
  ConnectTokenDataPasskeyLogin,
);

export const ConnectToken: Check = /* @__PURE__ */ object({
  id: string,
  tokenType: string,
  data: ConnectTokenData,
  connectTokenStatus: string,
  secret: nullish(string),
  expires: number(),
});

export const ConnectTokenList: Check = /* @__PURE__ */ object({
  connectTokens: array(ConnectToken),
  paging: Paging,
});

export const AuthEvent: Check = /* @__PURE__ */ object({
  authEventID: string,
  userID: string,
  username: string,
  eventType: string,
  method: string,
  created: string,
  createdMs: number(),
  status: string,
});

export const ClientEnv: Check = /* @__PURE__ */ object({
  id: string,
  handle: string,
  browserName: string,
  browserVersion: string,
  osName: string,
  osVersion: string,
  userAgent: string,
  jsFingerprint: string,
  createdMs: number(),
  deviceId: nullish(string),
});

export const ClientEnvList: Check = /* @__PURE__ */ object({
  clientEnvs: array(ClientEnv),
});

export const PasswordManager: Check = /* @__PURE__ */ object({
  id: string,
  userID: string,
  clientEnvID: string,
  credentialID: string,
  aaguid: string,
  status: string,
  score: number(),
  createdMs: number(),
});

export const PasswordManagerList: Check = /* @__PURE__ */ object({
  passwordManagers: array(PasswordManager),
});

export const WebhookEndpoint: Check = /* @__PURE__ */ object({
  id: string,
  url: string,
  basicAuthUsername: string,
  basicAuthPassword: string,
  customHeaders: record(unknown),
  subscribedEvents: array(string),
  created: string,
  createdMs: number(),
  updated: string,
  updatedMs: number(),
});

export const WebhookEndpointList: Check = /* @__PURE__ */ object({
  webhookEndpoints: array(WebhookEndpoint),
});

export const ExportFile: Check = /* @__PURE__ */ object({
  filename: nullish(string),
  sizeBytes: nullish(number()),
  created: nullish(string),
});

export const ExportList: Check = /* @__PURE__ */ object({
  exports: array(ExportFile),
});

export const ExportDownloadLink: Check = /* @__PURE__ */ object({
  link: nullish(string),
});

export const SsoSaml2StartRsp: Check = /* @__PURE__ */ object({
  idpRedirectURL: string,
  ssoNonce: string,
});

export const SsoSaml2FinishRsp: Check = /* @__PURE__ */ object({
  projectID: string,
  userID: string,
  identifier: string,
});
