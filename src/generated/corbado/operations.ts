// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: 80a9bd6a378ce28da46cb68cb83a4d977464e81e39ad5d8d024e9188c24aaf40

import { type Operation, operation } from '../../facade/http/generated-runtime.ts';

export const usersList: Operation = /* @__PURE__ */ operation('users.list', 'GET', '/v2/users', {
  query: ['sort', 'filter[]', 'page', 'pageSize'],
  response: ['users', 'paging'],
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'users', totalPages: 'paging.totalPages' },
});

export const usersCreate: Operation = /* @__PURE__ */ operation('users.create', 'POST', '/v2/users', {
  body: 'json',
  response: ['userID', 'status', 'updated', 'updatedMs'],
});

export const usersGet: Operation = /* @__PURE__ */ operation('users.get', 'GET', '/v2/users/{userID}', {
  response: ['userID', 'status', 'updated', 'updatedMs'],
});

export const usersUpdate: Operation = /* @__PURE__ */ operation('users.update', 'PATCH', '/v2/users/{userID}', {
  body: 'json',
  safe: true,
  response: ['userID', 'status', 'updated', 'updatedMs'],
});

export const usersDelete: Operation = /* @__PURE__ */ operation('users.delete', 'DELETE', '/v2/users/{userID}', {
  safe: true,
  response: ['httpStatusCode', 'message', 'requestData', 'runtime'],
});

export const usersSocialAccountsList: Operation = /* @__PURE__ */ operation(
  'users.socialAccounts.list',
  'GET',
  '/v2/users/{userID}/socialAccounts',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    response: 'array',
    pagination: { style: 'page', page: 'page', size: 'pageSize', items: '' },
  },
);

export const usersSocialAccountsCreate: Operation = /* @__PURE__ */ operation(
  'users.socialAccounts.create',
  'POST',
  '/v2/users/{userID}/socialAccounts',
  {
    body: 'json',
    response: ['socialAccountID', 'providerType', 'identifierValue', 'userID', 'foreignID', 'avatarURL', 'fullName'],
  },
);

export const usersCredentialsList: Operation = /* @__PURE__ */ operation(
  'users.credentials.list',
  'GET',
  '/v2/users/{userID}/credentials',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    response: ['credentials', 'paging'],
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
    response: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const socialAccountsList: Operation = /* @__PURE__ */ operation(
  'socialAccounts.list',
  'GET',
  '/v2/socialAccounts',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    response: ['socialAccounts', 'paging'],
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
    body: 'json',
    response: ['identifierID', 'type', 'value', 'status', 'userID'],
  },
);

export const identifiersUpdate: Operation = /* @__PURE__ */ operation(
  'identifiers.update',
  'PATCH',
  '/v2/users/{userID}/identifiers/{identifierID}',
  {
    body: 'json',
    safe: true,
    response: ['identifierID', 'type', 'value', 'status', 'userID'],
  },
);

export const identifiersDelete: Operation = /* @__PURE__ */ operation(
  'identifiers.delete',
  'DELETE',
  '/v2/users/{userID}/identifiers/{identifierID}',
  {
    safe: true,
    response: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const identifiersList: Operation = /* @__PURE__ */ operation('identifiers.list', 'GET', '/v2/identifiers', {
  query: ['sort', 'filter[]', 'page', 'pageSize'],
  response: ['identifiers', 'paging'],
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'identifiers', totalPages: 'paging.totalPages' },
});

export const usersLongSessionsCreate: Operation = /* @__PURE__ */ operation(
  'users.longSessions.create',
  'POST',
  '/v2/users/{userID}/longSessions',
  {
    body: 'json',
    response: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'],
  },
);

export const usersLongSessionsGet: Operation = /* @__PURE__ */ operation(
  'users.longSessions.get',
  'GET',
  '/v2/users/{userID}/longSessions/{longSessionID}',
  {
    response: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'],
  },
);

export const usersLongSessionsUpdate: Operation = /* @__PURE__ */ operation(
  'users.longSessions.update',
  'PATCH',
  '/v2/users/{userID}/longSessions/{longSessionID}',
  {
    body: 'json',
    safe: true,
    response: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'],
  },
);

export const usersLongSessionsCreateShortSession: Operation = /* @__PURE__ */ operation(
  'users.longSessions.createShortSession',
  'POST',
  '/v2/users/{userID}/longSessions/{longSessionID}/shortSessions',
  {
    body: 'json',
    response: ['value'],
  },
);

export const longSessionsGet: Operation = /* @__PURE__ */ operation(
  'longSessions.get',
  'GET',
  '/v2/longSessions/{longSessionID}',
  {
    response: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'],
  },
);

export const sessionsList: Operation = /* @__PURE__ */ operation('sessions.list', 'GET', '/v2/sessions', {
  query: ['sort', 'filter[]', 'page', 'pageSize'],
  response: ['sessions', 'paging'],
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'sessions', totalPages: 'paging.totalPages' },
});

export const sessionsRevoke: Operation = /* @__PURE__ */ operation(
  'sessions.revoke',
  'POST',
  '/v2/sessions/{sessionID}/revoke',
  {
    safe: true,
    response: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const usersChallengesCreate: Operation = /* @__PURE__ */ operation(
  'users.challenges.create',
  'POST',
  '/v2/users/{userID}/challenges',
  {
    body: 'json',
    response: ['challengeID', 'type', 'identifierValue', 'value', 'expires', 'status'],
  },
);

export const usersChallengesUpdate: Operation = /* @__PURE__ */ operation(
  'users.challenges.update',
  'PATCH',
  '/v2/users/{userID}/challenges/{challengeID}',
  {
    body: 'json',
    response: ['challengeID', 'type', 'identifierValue', 'value', 'expires', 'status'],
  },
);

export const passkeysAppendStart: Operation = /* @__PURE__ */ operation(
  'passkeys.appendStart',
  'POST',
  '/v2/passkey/append/start',
  {
    body: 'json',
    response: ['appendAllow', 'attestationOptions', 'detectionInsights', 'decisionInsights'],
  },
);

export const passkeysAppendFinish: Operation = /* @__PURE__ */ operation(
  'passkeys.appendFinish',
  'POST',
  '/v2/passkey/append/finish',
  {
    body: 'json',
    response: ['passkeyData'],
  },
);

export const passkeysLoginStart: Operation = /* @__PURE__ */ operation(
  'passkeys.loginStart',
  'POST',
  '/v2/passkey/login/start',
  {
    body: 'json',
    response: ['loginAllow', 'assertionOptions', 'detectionInsights', 'decisionInsights'],
  },
);

export const passkeysLoginFinish: Operation = /* @__PURE__ */ operation(
  'passkeys.loginFinish',
  'POST',
  '/v2/passkey/login/finish',
  {
    body: 'json',
    response: ['passkeyData'],
  },
);

export const passkeysMediationStart: Operation = /* @__PURE__ */ operation(
  'passkeys.mediationStart',
  'POST',
  '/v2/passkey/mediation/start',
  {
    body: 'json',
    response: ['loginAllow', 'assertionOptions'],
  },
);

export const passkeysMediationFinish: Operation = /* @__PURE__ */ operation(
  'passkeys.mediationFinish',
  'POST',
  '/v2/passkey/mediation/finish',
  {
    body: 'json',
    response: ['passkeyData'],
  },
);

export const passkeysPostLogin: Operation = /* @__PURE__ */ operation(
  'passkeys.postLogin',
  'POST',
  '/v2/passkey/postLogin',
  {
    body: 'json',
    response: ['session'],
  },
);

export const passkeysVerifySignedData: Operation = /* @__PURE__ */ operation(
  'passkeys.verifySignedData',
  'POST',
  '/v2/passkey/verifySignedData',
  {
    body: 'json',
    response: ['verificationResult'],
  },
);

export const usersPasskeyChallengesList: Operation = /* @__PURE__ */ operation(
  'users.passkeyChallenges.list',
  'GET',
  '/v2/users/{userID}/passkeyChallenges',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    response: ['passkeyChallenges', 'paging'],
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
    body: 'json',
    safe: true,
    response: ['challengeID', 'type', 'value', 'status', 'created', 'createdMs', 'expires'],
  },
);

export const usersPasskeyEventsList: Operation = /* @__PURE__ */ operation(
  'users.passkeyEvents.list',
  'GET',
  '/v2/users/{userID}/passkeyEvents',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    response: ['passkeyEvents', 'paging'],
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
    body: 'json',
    response: ['passkeyEventID', 'userID', 'eventType', 'created', 'createdMs'],
  },
);

export const usersPasskeyEventsDelete: Operation = /* @__PURE__ */ operation(
  'users.passkeyEvents.delete',
  'DELETE',
  '/v2/users/{userID}/passkeyEvents/{passkeyEventID}',
  {
    safe: true,
    response: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const connectTokensList: Operation = /* @__PURE__ */ operation(
  'connectTokens.list',
  'GET',
  '/v2/connectTokens',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    response: ['connectTokens', 'paging'],
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
    body: 'json',
    response: ['id', 'tokenType', 'data', 'connectTokenStatus', 'expires'],
  },
);

export const connectTokensUpdate: Operation = /* @__PURE__ */ operation(
  'connectTokens.update',
  'PATCH',
  '/v2/connectTokens/{connectTokenID}',
  {
    body: 'json',
    safe: true,
    response: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const connectTokensDelete: Operation = /* @__PURE__ */ operation(
  'connectTokens.delete',
  'DELETE',
  '/v2/connectTokens/{connectTokenID}',
  {
    safe: true,
    response: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const usersAuthEventsCreate: Operation = /* @__PURE__ */ operation(
  'users.authEvents.create',
  'POST',
  '/v2/users/{userID}/authEvents',
  {
    body: 'json',
    response: ['authEventID', 'userID', 'username', 'eventType', 'method', 'created', 'createdMs', 'status'],
  },
);

export const usersClientEnvsList: Operation = /* @__PURE__ */ operation(
  'users.clientEnvs.list',
  'GET',
  '/v2/users/{userID}/clientEnvs',
  {
    response: ['clientEnvs'],
  },
);

export const usersPasswordManagersList: Operation = /* @__PURE__ */ operation(
  'users.passwordManagers.list',
  'GET',
  '/v2/users/{userID}/passwordManagers',
  {
    response: ['passwordManagers'],
  },
);

export const webhookEndpointsList: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.list',
  'GET',
  '/v2/webhookEndpoints',
  {
    response: ['webhookEndpoints'],
  },
);

export const webhookEndpointsCreate: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.create',
  'POST',
  '/v2/webhookEndpoints',
  {
    body: 'json',
    response: [
      'id',
      'url',
      'basicAuthUsername',
      'basicAuthPassword',
      'customHeaders',
      'subscribedEvents',
      'created',
      'createdMs',
      'updated',
      'updatedMs',
    ],
  },
);

export const webhookEndpointsUpdate: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.update',
  'PUT',
  '/v2/webhookEndpoints/{webhookEndpointID}',
  {
    body: 'json',
    safe: true,
    response: [
      'id',
      'url',
      'basicAuthUsername',
      'basicAuthPassword',
      'customHeaders',
      'subscribedEvents',
      'created',
      'createdMs',
      'updated',
      'updatedMs',
    ],
  },
);

export const webhookEndpointsDelete: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.delete',
  'DELETE',
  '/v2/webhookEndpoints/{webhookEndpointID}',
  {
    safe: true,
    response: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const projectConfigUpdateCname: Operation = /* @__PURE__ */ operation(
  'projectConfig.updateCname',
  'PUT',
  '/v2/projectConfig/cname',
  {
    body: 'json',
    safe: true,
    response: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);
