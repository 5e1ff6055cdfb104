// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: e5538e724802baffbe084d4f153c5d030a9c005d6cf569a78acdffb72bddca9a

import {
  type Operation,
  array,
  boolean,
  int,
  nullish,
  number,
  object,
  operation,
  record,
  string,
  stringOf,
  unknown,
} from '../../facade/http/generated-runtime.ts';
import {
  AuthEvent,
  Challenge,
  ClientEnvList,
  ClientInformation,
  ConnectToken,
  ConnectTokenData,
  ConnectTokenList,
  CredentialList,
  ExportDownloadLink,
  ExportList,
  GenericRsp,
  Identifier,
  IdentifierList,
  LongSession,
  PasskeyAppendFinishRsp,
  PasskeyAppendStartRsp,
  PasskeyChallenge,
  PasskeyChallengeList,
  PasskeyEvent,
  PasskeyEventList,
  PasskeyIntelFlags,
  PasskeyLoginFinishRsp,
  PasskeyLoginStartRsp,
  PasskeyMediationFinishRsp,
  PasskeyMediationStartRsp,
  PasskeyPostLoginRsp,
  PasskeyVerifySignedDataRsp,
  PasswordManagerList,
  SessionList,
  ShortSession,
  SocialAccount,
  SocialAccountList,
  SsoSaml2FinishRsp,
  SsoSaml2StartRsp,
  User,
  UserList,
  WebhookEndpoint,
  WebhookEndpointList,
} from './checks.ts';

export const usersList: Operation = /* @__PURE__ */ operation('users.list', 'GET', '/v2/users', {
  query: {
    sort: nullish(string),
    'filter[]': nullish(array(string)),
    page: nullish(int(1)),
    pageSize: nullish(int(1)),
  },
  response: UserList,
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'users', totalPages: 'paging.totalPages' },
});

export const usersCreate: Operation = /* @__PURE__ */ operation('users.create', 'POST', '/v2/users', {
  body: object({
    fullName: nullish(string),
    status: string,
    explicitWebauthnID: nullish(string),
  }),
  response: User,
});

export const usersGet: Operation = /* @__PURE__ */ operation('users.get', 'GET', '/v2/users/{userID}', {
  response: User,
});

export const usersUpdate: Operation = /* @__PURE__ */ operation('users.update', 'PATCH', '/v2/users/{userID}', {
  body: object({
    fullName: nullish(string),
    status: nullish(string),
  }),
  safe: true,
  response: User,
});

export const usersDelete: Operation = /* @__PURE__ */ operation('users.delete', 'DELETE', '/v2/users/{userID}', {
  safe: true,
  response: GenericRsp,
});

export const usersSocialAccountsList: Operation = /* @__PURE__ */ operation(
  'users.socialAccounts.list',
  'GET',
  '/v2/users/{userID}/socialAccounts',
  {
    query: {
      sort: nullish(string),
      'filter[]': nullish(array(string)),
      page: nullish(int(1)),
      pageSize: nullish(int(1)),
    },
    response: array(SocialAccount),
    pagination: { style: 'page', page: 'page', size: 'pageSize', items: '' },
  },
);

export const usersSocialAccountsCreate: Operation = /* @__PURE__ */ operation(
  'users.socialAccounts.create',
  'POST',
  '/v2/users/{userID}/socialAccounts',
  {
    body: object({
      providerType: string,
      identifierValue: string,
      foreignID: string,
      avatarURL: string,
      fullName: string,
    }),
    response: SocialAccount,
  },
);

export const usersCredentialsList: Operation = /* @__PURE__ */ operation(
  'users.credentials.list',
  'GET',
  '/v2/users/{userID}/credentials',
  {
    query: {
      sort: nullish(string),
      'filter[]': nullish(array(string)),
      page: nullish(int(1)),
      pageSize: nullish(int(1)),
    },
    response: CredentialList,
    pagination: {
      style: 'page',
      page: 'page',
      size: 'pageSize',
      items: 'credentials',
      totalPages: 'paging.totalPages',
    },
  },
);

export const usersCredentialsDelete: Operation = /* @__PURE__ */ operation(
  'users.credentials.delete',
  'DELETE',
  '/v2/users/{userID}/credentials/{credentialID}',
  {
    safe: true,
    response: GenericRsp,
  },
);

export const socialAccountsList: Operation = /* @__PURE__ */ operation(
  'socialAccounts.list',
  'GET',
  '/v2/socialAccounts',
  {
    query: {
      sort: nullish(string),
      'filter[]': nullish(array(string)),
      page: nullish(int(1)),
      pageSize: nullish(int(1)),
    },
    response: SocialAccountList,
    pagination: {
      style: 'page',
      page: 'page',
      size: 'pageSize',
      items: 'socialAccounts',
      totalPages: 'paging.totalPages',
    },
  },
);

export const identifiersCreate: Operation = /* @__PURE__ */ operation(
  'identifiers.create',
  'POST',
  '/v2/users/{userID}/identifiers',
  {
    body: object({
      identifierType: string,
      identifierValue: stringOf(1),
      status: string,
    }),
    response: Identifier,
  },
);

export const identifiersUpdate: Operation = /* @__PURE__ */ operation(
  'identifiers.update',
  'PATCH',
  '/v2/users/{userID}/identifiers/{identifierID}',
  {
    body: object({
      status: string,
    }),
    safe: true,
    response: Identifier,
  },
);

export const identifiersDelete: Operation = /* @__PURE__ */ operation(
  'identifiers.delete',
  'DELETE',
  '/v2/users/{userID}/identifiers/{identifierID}',
  {
    safe: true,
    response: GenericRsp,
  },
);

export const identifiersList: Operation = /* @__PURE__ */ operation('identifiers.list', 'GET', '/v2/identifiers', {
  query: {
    sort: nullish(string),
    'filter[]': nullish(array(string)),
    page: nullish(int(1)),
    pageSize: nullish(int(1)),
  },
  response: IdentifierList,
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'identifiers', totalPages: 'paging.totalPages' },
});

export const usersLongSessionsCreate: Operation = /* @__PURE__ */ operation(
  'users.longSessions.create',
  'POST',
  '/v2/users/{userID}/longSessions',
  {
    body: object({
      appType: string,
      identifierValue: string,
    }),
    response: LongSession,
  },
);

export const usersLongSessionsGet: Operation = /* @__PURE__ */ operation(
  'users.longSessions.get',
  'GET',
  '/v2/users/{userID}/longSessions/{longSessionID}',
  {
    response: LongSession,
  },
);

export const usersLongSessionsUpdate: Operation = /* @__PURE__ */ operation(
  'users.longSessions.update',
  'PATCH',
  '/v2/users/{userID}/longSessions/{longSessionID}',
  {
    body: object({
      status: string,
    }),
    safe: true,
    response: LongSession,
  },
);

export const usersLongSessionsCreateShortSession: Operation = /* @__PURE__ */ operation(
  'users.longSessions.createShortSession',
  'POST',
  '/v2/users/{userID}/longSessions/{longSessionID}/shortSessions',
  {
    body: object({
      appType: string,
      issuer: string,
    }),
    response: ShortSession,
  },
);

export const longSessionsGet: Operation = /* @__PURE__ */ operation(
  'longSessions.get',
  'GET',
  '/v2/longSessions/{longSessionID}',
  {
    response: LongSession,
  },
);

export const sessionsList: Operation = /* @__PURE__ */ operation('sessions.list', 'GET', '/v2/sessions', {
  query: {
    sort: nullish(string),
    'filter[]': nullish(array(string)),
    page: nullish(int(1)),
    pageSize: nullish(int(1)),
  },
  response: SessionList,
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'sessions', totalPages: 'paging.totalPages' },
});

export const sessionsRevoke: Operation = /* @__PURE__ */ operation(
  'sessions.revoke',
  'POST',
  '/v2/sessions/{sessionID}/revoke',
  {
    pathParams: {
      sessionID: stringOf(30, 30),
    },
    safe: true,
    response: GenericRsp,
  },
);

export const usersChallengesCreate: Operation = /* @__PURE__ */ operation(
  'users.challenges.create',
  'POST',
  '/v2/users/{userID}/challenges',
  {
    body: object({
      challengeType: string,
      identifierValue: string,
      challengeMetadata: nullish(record(unknown)),
      lifetimeSeconds: nullish(int()),
      clientInformation: ClientInformation,
    }),
    response: Challenge,
  },
);

export const usersChallengesUpdate: Operation = /* @__PURE__ */ operation(
  'users.challenges.update',
  'PATCH',
  '/v2/users/{userID}/challenges/{challengeID}',
  {
    body: object({
      value: string,
    }),
    response: Challenge,
  },
);

export const passkeysAppendStart: Operation = /* @__PURE__ */ operation(
  'passkeys.appendStart',
  'POST',
  '/v2/passkey/append/start',
  {
    body: object({
      userID: string,
      processID: string,
      username: string,
      clientInformation: ClientInformation,
      passkeyIntelFlags: PasskeyIntelFlags,
      situation: nullish(string),
    }),
    response: PasskeyAppendStartRsp,
  },
);

export const passkeysAppendFinish: Operation = /* @__PURE__ */ operation(
  'passkeys.appendFinish',
  'POST',
  '/v2/passkey/append/finish',
  {
    body: object({
      userID: string,
      processID: string,
      attestationResponse: string,
      clientInformation: ClientInformation,
      sendNotification: nullish(boolean),
      trackingID: nullish(string),
    }),
    response: PasskeyAppendFinishRsp,
  },
);

export const passkeysLoginStart: Operation = /* @__PURE__ */ operation(
  'passkeys.loginStart',
  'POST',
  '/v2/passkey/login/start',
  {
    body: object({
      userID: string,
      clientInformation: ClientInformation,
      crossDeviceAuthenticationStrategy: string,
      processID: string,
    }),
    response: PasskeyLoginStartRsp,
  },
);

export const passkeysLoginFinish: Operation = /* @__PURE__ */ operation(
  'passkeys.loginFinish',
  'POST',
  '/v2/passkey/login/finish',
  {
    body: object({
      userID: string,
      assertionResponse: string,
      clientInformation: ClientInformation,
      processID: string,
      signPasskeyData: nullish(boolean),
      trackingID: nullish(string),
    }),
    response: PasskeyLoginFinishRsp,
  },
);

export const passkeysMediationStart: Operation = /* @__PURE__ */ operation(
  'passkeys.mediationStart',
  'POST',
  '/v2/passkey/mediation/start',
  {
    body: object({
      clientInformation: ClientInformation,
      processID: nullish(string),
    }),
    response: PasskeyMediationStartRsp,
  },
);

export const passkeysMediationFinish: Operation = /* @__PURE__ */ operation(
  'passkeys.mediationFinish',
  'POST',
  '/v2/passkey/mediation/finish',
  {
    body: object({
      assertionResponse: string,
      clientInformation: ClientInformation,
      processID: string,
      signPasskeyData: nullish(boolean),
      trackingID: nullish(string),
    }),
    response: PasskeyMediationFinishRsp,
  },
);

export const passkeysPostLogin: Operation = /* @__PURE__ */ operation(
  'passkeys.postLogin',
  'POST',
  '/v2/passkey/postLogin',
  {
    body: object({
      signedPasskeyData: string,
    }),
    response: PasskeyPostLoginRsp,
  },
);

export const passkeysVerifySignedData: Operation = /* @__PURE__ */ operation(
  'passkeys.verifySignedData',
  'POST',
  '/v2/passkey/verifySignedData',
  {
    body: object({
      signedPasskeyData: string,
      username: string,
    }),
    response: PasskeyVerifySignedDataRsp,
  },
);

export const usersPasskeyChallengesList: Operation = /* @__PURE__ */ operation(
  'users.passkeyChallenges.list',
  'GET',
  '/v2/users/{userID}/passkeyChallenges',
  {
    query: {
      sort: nullish(string),
      'filter[]': nullish(array(string)),
      page: nullish(int(1)),
      pageSize: nullish(int(1)),
    },
    response: PasskeyChallengeList,
    pagination: {
      style: 'page',
      page: 'page',
      size: 'pageSize',
      items: 'passkeyChallenges',
      totalPages: 'paging.totalPages',
    },
  },
);

export const usersPasskeyChallengesUpdate: Operation = /* @__PURE__ */ operation(
  'users.passkeyChallenges.update',
  'PATCH',
  '/v2/users/{userID}/passkeyChallenges/{passkeyChallengeID}',
  {
    body: object({
      status: string,
    }),
    safe: true,
    response: PasskeyChallenge,
  },
);

export const usersPasskeyEventsList: Operation = /* @__PURE__ */ operation(
  'users.passkeyEvents.list',
  'GET',
  '/v2/users/{userID}/passkeyEvents',
  {
    query: {
      sort: nullish(string),
      'filter[]': nullish(array(string)),
      page: nullish(int(1)),
      pageSize: nullish(int(1)),
    },
    response: PasskeyEventList,
    pagination: {
      style: 'page',
      page: 'page',
      size: 'pageSize',
      items: 'passkeyEvents',
      totalPages: 'paging.totalPages',
    },
  },
);

export const usersPasskeyEventsCreate: Operation = /* @__PURE__ */ operation(
  'users.passkeyEvents.create',
  'POST',
  '/v2/users/{userID}/passkeyEvents',
  {
    body: object({
      eventType: string,
      expires: nullish(int()),
      processID: nullish(string),
      clientEnvID: nullish(string),
      credentialID: nullish(string),
      challenge: nullish(string),
    }),
    response: PasskeyEvent,
  },
);

export const usersPasskeyEventsDelete: Operation = /* @__PURE__ */ operation(
  'users.passkeyEvents.delete',
  'DELETE',
  '/v2/users/{userID}/passkeyEvents/{passkeyEventID}',
  {
    safe: true,
    response: GenericRsp,
  },
);

export const connectTokensList: Operation = /* @__PURE__ */ operation(
  'connectTokens.list',
  'GET',
  '/v2/connectTokens',
  {
    query: {
      sort: nullish(string),
      'filter[]': nullish(array(string)),
      page: nullish(int(1)),
      pageSize: nullish(int(1)),
    },
    response: ConnectTokenList,
    pagination: {
      style: 'page',
      page: 'page',
      size: 'pageSize',
      items: 'connectTokens',
      totalPages: 'paging.totalPages',
    },
  },
);

export const connectTokensCreate: Operation = /* @__PURE__ */ operation(
  'connectTokens.create',
  'POST',
  '/v2/connectTokens',
  {
    body: object({
      type: string,
      data: ConnectTokenData,
      maxLifetimeInSeconds: nullish(int()),
    }),
    response: ConnectToken,
  },
);

export const connectTokensUpdate: Operation = /* @__PURE__ */ operation(
  'connectTokens.update',
  'PATCH',
  '/v2/connectTokens/{connectTokenID}',
  {
    body: object({
      status: string,
    }),
    safe: true,
    response: GenericRsp,
  },
);

export const connectTokensDelete: Operation = /* @__PURE__ */ operation(
  'connectTokens.delete',
  'DELETE',
  '/v2/connectTokens/{connectTokenID}',
  {
    safe: true,
    response: GenericRsp,
  },
);

export const usersAuthEventsCreate: Operation = /* @__PURE__ */ operation(
  'users.authEvents.create',
  'POST',
  '/v2/users/{userID}/authEvents',
  {
    body: object({
      username: string,
      eventType: string,
      method: string,
      status: string,
      clientInformation: ClientInformation,
    }),
    response: AuthEvent,
  },
);

export const usersClientEnvsList: Operation = /* @__PURE__ */ operation(
  'users.clientEnvs.list',
  'GET',
  '/v2/users/{userID}/clientEnvs',
  {
    response: ClientEnvList,
  },
);

export const usersPasswordManagersList: Operation = /* @__PURE__ */ operation(
  'users.passwordManagers.list',
  'GET',
  '/v2/users/{userID}/passwordManagers',
  {
    response: PasswordManagerList,
  },
);

export const webhookEndpointsList: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.list',
  'GET',
  '/v2/webhookEndpoints',
  {
    response: WebhookEndpointList,
  },
);

export const webhookEndpointsCreate: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.create',
  'POST',
  '/v2/webhookEndpoints',
  {
    body: object({
      url: string,
      basicAuthUsername: nullish(string),
      basicAuthPassword: nullish(string),
      subscribedEvents: array(string),
      customHeaders: record(unknown),
    }),
    response: WebhookEndpoint,
  },
);

export const webhookEndpointsUpdate: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.update',
  'PUT',
  '/v2/webhookEndpoints/{webhookEndpointID}',
  {
    body: object({
      url: nullish(string),
      basicAuthUsername: nullish(string),
      basicAuthPassword: nullish(string),
      subscribedEvents: nullish(array(string)),
      customHeaders: nullish(record(unknown)),
    }),
    safe: true,
    response: WebhookEndpoint,
  },
);

export const webhookEndpointsDelete: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.delete',
  'DELETE',
  '/v2/webhookEndpoints/{webhookEndpointID}',
  {
    safe: true,
    response: GenericRsp,
  },
);

export const projectConfigUpdateCname: Operation = /* @__PURE__ */ operation(
  'projectConfig.updateCname',
  'PUT',
  '/v2/projectConfig/cname',
  {
    body: object({
      cname: string,
    }),
    safe: true,
    response: GenericRsp,
  },
);

export const connectConfigGet: Operation = /* @__PURE__ */ operation('connectConfig.get', 'GET', '/v2/connect/config', {
  response: unknown,
});

export const connectConfigCreate: Operation = /* @__PURE__ */ operation(
  'connectConfig.create',
  'POST',
  '/v2/connect/config',
  {
    body: object({
      requireConnectLoginToken: nullish(boolean),
      requireWhitelistedIdentifier: nullish(boolean),
      immediatePostLogin: nullish(boolean),
      activeSplits: nullish(string),
      cookieDomain: nullish(string),
    }),
    response: unknown,
  },
);

export const connectConfigUpdate: Operation = /* @__PURE__ */ operation(
  'connectConfig.update',
  'PUT',
  '/v2/connect/config',
  {
    body: object({
      loginKillSwitchActive: nullish(boolean),
      appendKillSwitchActive: nullish(boolean),
      manageKillSwitchActive: nullish(boolean),
      requireConnectLoginToken: nullish(boolean),
      requireWhitelistedIdentifier: nullish(boolean),
    }),
    safe: true,
    response: unknown,
  },
);

export const identifierWhitelistsList: Operation = /* @__PURE__ */ operation(
  'identifierWhitelists.list',
  'GET',
  '/v2/connect/identifierWhitelists',
  {
    response: unknown,
    openQuery: true,
  },
);

export const identifierWhitelistsCreate: Operation = /* @__PURE__ */ operation(
  'identifierWhitelists.create',
  'POST',
  '/v2/connect/identifierWhitelists',
  {
    body: object({
      name: nullish(string),
      identifiers: nullish(string),
    }),
    response: unknown,
  },
);

export const identifierWhitelistsUpdate: Operation = /* @__PURE__ */ operation(
  'identifierWhitelists.update',
  'PUT',
  '/v2/connect/identifierWhitelists/{identifierWhitelistID}',
  {
    body: object({
      name: nullish(string),
      identifiers: nullish(string),
    }),
    safe: true,
    response: unknown,
  },
);

export const connectApplicationsList: Operation = /* @__PURE__ */ operation(
  'connectApplications.list',
  'GET',
  '/v2/connect/applications',
  {
    response: unknown,
    openQuery: true,
  },
);

export const connectApplicationsCreate: Operation = /* @__PURE__ */ operation(
  'connectApplications.create',
  'POST',
  '/v2/connect/applications',
  {
    body: object({
      name: nullish(string),
      clientIdentifier: nullish(string),
      androidFingerprintsToAdd: nullish(array(string)),
    }),
    response: unknown,
  },
);

export const connectApplicationsUpdate: Operation = /* @__PURE__ */ operation(
  'connectApplications.update',
  'PUT',
  '/v2/connect/applications/{applicationID}',
  {
    body: object({
      name: nullish(string),
      clientIdentifier: nullish(string),
      androidFingerprintsToAdd: nullish(array(string)),
    }),
    response: unknown,
  },
);

export const connectApplicationsDelete: Operation = /* @__PURE__ */ operation(
  'connectApplications.delete',
  'DELETE',
  '/v2/connect/applications/{applicationID}',
  {
    safe: true,
    response: unknown,
  },
);

export const androidAppConfigsList: Operation = /* @__PURE__ */ operation(
  'androidAppConfigs.list',
  'GET',
  '/v2/androidappconfig',
  {
    response: unknown,
    openQuery: true,
  },
);

export const androidAppConfigsCreate: Operation = /* @__PURE__ */ operation(
  'androidAppConfigs.create',
  'POST',
  '/v2/androidappconfig',
  {
    body: object({
      projectID: nullish(string),
      packageName: nullish(string),
      fingerprint: nullish(string),
      requestID: nullish(string),
    }),
    response: unknown,
  },
);

export const androidAppConfigsDelete: Operation = /* @__PURE__ */ operation(
  'androidAppConfigs.delete',
  'DELETE',
  '/v2/androidappconfig/{androidAppConfigID}',
  {
    body: object({
      requestID: nullish(string),
    }),
    safe: true,
    response: unknown,
  },
);

export const connectProcessesList: Operation = /* @__PURE__ */ operation(
  'connectProcesses.list',
  'POST',
  '/v2/connect/processList',
  {
    body: object({
      processIDs: nullish(array(string)),
    }),
    safe: true,
    response: unknown,
  },
);

export const connectProcessesSearch: Operation = /* @__PURE__ */ operation(
  'connectProcesses.search',
  'POST',
  '/v2/connect/processSearch',
  {
    body: object({
      page: nullish(int()),
      from: nullish(string),
      to: nullish(string),
      applicationID: nullish(string),
      osName: nullish(string),
      visitorCategory: nullish(string),
      isWebView: nullish(boolean),
      isBot: nullish(boolean),
      minScore: nullish(number()),
      loginOutcome: nullish(array(string)),
      appendOutcome: nullish(array(string)),
      manageOutcome: nullish(array(string)),
      identifierAlternative: nullish(string),
      identifier: nullish(string),
      hash: nullish(string),
      loginCompleted: nullish(boolean),
      pageSize: nullish(int()),
      loginInitiation: nullish(array(string)),
      brand: nullish(string),
      modelPrefix: nullish(string),
    }),
    safe: true,
    response: unknown,
  },
);

export const connectProcessesMetadata: Operation = /* @__PURE__ */ operation(
  'connectProcesses.metadata',
  'GET',
  '/v2/connect/processMetadata/{processID}',
  {
    response: unknown,
  },
);

export const statsByTime: Operation = /* @__PURE__ */ operation('stats.byTime', 'GET', '/v2/statsByTime', {
  response: unknown,
  openQuery: true,
});

export const exportsList: Operation = /* @__PURE__ */ operation('exports.list', 'GET', '/v2/exports/{exportType}', {
  response: ExportList,
});

export const exportsDownloadLink: Operation = /* @__PURE__ */ operation(
  'exports.downloadLink',
  'GET',
  '/v2/exports/{exportType}/{filename}/downloadLink',
  {
    response: ExportDownloadLink,
  },
);

export const usersFullCredentialsList: Operation = /* @__PURE__ */ operation(
  'users.fullCredentials.list',
  'GET',
  '/v2/users/{userID}/fullCredentials',
  {
    response: unknown,
    openQuery: true,
  },
);

export const ssoSaml2Start: Operation = /* @__PURE__ */ operation('sso.saml2.start', 'POST', '/v2/sso/saml2/start', {
  body: object({
    email: string,
  }),
  response: SsoSaml2StartRsp,
});

export const ssoSaml2Finish: Operation = /* @__PURE__ */ operation('sso.saml2.finish', 'POST', '/v2/sso/saml2/finish', {
  body: object({
    samlResponse: string,
    relayState: string,
    ssoNonce: string,
  }),
  response: SsoSaml2FinishRsp,
});

/** All operations. A list, because of a namespace bundlers make an object with all names. */
export const OPERATIONS: readonly Operation[] = [
  usersList,
  usersCreate,
  usersGet,
  usersUpdate,
  usersDelete,
  usersSocialAccountsList,
  usersSocialAccountsCreate,
  usersCredentialsList,
  usersCredentialsDelete,
  socialAccountsList,
  identifiersCreate,
  identifiersUpdate,
  identifiersDelete,
  identifiersList,
  usersLongSessionsCreate,
  usersLongSessionsGet,
  usersLongSessionsUpdate,
  usersLongSessionsCreateShortSession,
  longSessionsGet,
  sessionsList,
  sessionsRevoke,
  usersChallengesCreate,
  usersChallengesUpdate,
  passkeysAppendStart,
  passkeysAppendFinish,
  passkeysLoginStart,
  passkeysLoginFinish,
  passkeysMediationStart,
  passkeysMediationFinish,
  passkeysPostLogin,
  passkeysVerifySignedData,
  usersPasskeyChallengesList,
  usersPasskeyChallengesUpdate,
  usersPasskeyEventsList,
  usersPasskeyEventsCreate,
  usersPasskeyEventsDelete,
  connectTokensList,
  connectTokensCreate,
  connectTokensUpdate,
  connectTokensDelete,
  usersAuthEventsCreate,
  usersClientEnvsList,
  usersPasswordManagersList,
  webhookEndpointsList,
  webhookEndpointsCreate,
  webhookEndpointsUpdate,
  webhookEndpointsDelete,
  projectConfigUpdateCname,
  connectConfigGet,
  connectConfigCreate,
  connectConfigUpdate,
  identifierWhitelistsList,
  identifierWhitelistsCreate,
  identifierWhitelistsUpdate,
  connectApplicationsList,
  connectApplicationsCreate,
  connectApplicationsUpdate,
  connectApplicationsDelete,
  androidAppConfigsList,
  androidAppConfigsCreate,
  androidAppConfigsDelete,
  connectProcessesList,
  connectProcessesSearch,
  connectProcessesMetadata,
  statsByTime,
  exportsList,
  exportsDownloadLink,
  usersFullCredentialsList,
  ssoSaml2Start,
  ssoSaml2Finish,
];
