// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: b83a5bf11dc3eb064b17a85b1b0498b8bacde9ffaac3d94586697bd0e1634395

import { type Operation, operation } from '../../facade/http/generated-runtime.ts';

export const usersList: Operation = /* @__PURE__ */ operation('users.list', 'GET', '/v2/users', {
  query: ['sort', 'filter[]', 'page', 'pageSize'],
  answer: ['users', 'paging'],
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'users', totalPages: 'paging.totalPages' },
});

export const usersCreate: Operation = /* @__PURE__ */ operation('users.create', 'POST', '/v2/users', {
  body: 'json',
  answer: ['userID', 'status', 'updated', 'updatedMs'],
});

export const usersGet: Operation = /* @__PURE__ */ operation('users.get', 'GET', '/v2/users/{userID}', {
  answer: ['userID', 'status', 'updated', 'updatedMs'],
});

export const usersUpdate: Operation = /* @__PURE__ */ operation('users.update', 'PATCH', '/v2/users/{userID}', {
  body: 'json',
  safe: true,
  answer: ['userID', 'status', 'updated', 'updatedMs'],
});

export const usersDelete: Operation = /* @__PURE__ */ operation('users.delete', 'DELETE', '/v2/users/{userID}', {
  safe: true,
  answer: ['httpStatusCode', 'message', 'requestData', 'runtime'],
});

export const usersSocialAccountsList: Operation = /* @__PURE__ */ operation(
  'users.socialAccounts.list',
  'GET',
  '/v2/users/{userID}/socialAccounts',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    answer: 'array',
    pagination: { style: 'page', page: 'page', size: 'pageSize', items: '' },
  },
);

export const usersSocialAccountsCreate: Operation = /* @__PURE__ */ operation(
  'users.socialAccounts.create',
  'POST',
  '/v2/users/{userID}/socialAccounts',
  {
    body: 'json',
    answer: ['socialAccountID', 'providerType', 'identifierValue', 'userID', 'foreignID', 'avatarURL', 'fullName'],
  },
);

export const usersCredentialsList: Operation = /* @__PURE__ */ operation(
  'users.credentials.list',
  'GET',
  '/v2/users/{userID}/credentials',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    answer: ['credentials', 'paging'],
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
    answer: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const socialAccountsList: Operation = /* @__PURE__ */ operation(
  'socialAccounts.list',
  'GET',
  '/v2/socialAccounts',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    answer: ['socialAccounts', 'paging'],
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
    answer: ['identifierID', 'type', 'value', 'status', 'userID'],
  },
);

export const identifiersUpdate: Operation = /* @__PURE__ */ operation(
  'identifiers.update',
  'PATCH',
  '/v2/users/{userID}/identifiers/{identifierID}',
  {
    body: 'json',
    safe: true,
    answer: ['identifierID', 'type', 'value', 'status', 'userID'],
  },
);

export const identifiersDelete: Operation = /* @__PURE__ */ operation(
  'identifiers.delete',
  'DELETE',
  '/v2/users/{userID}/identifiers/{identifierID}',
  {
    safe: true,
    answer: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const identifiersList: Operation = /* @__PURE__ */ operation('identifiers.list', 'GET', '/v2/identifiers', {
  query: ['sort', 'filter[]', 'page', 'pageSize'],
  answer: ['identifiers', 'paging'],
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'identifiers', totalPages: 'paging.totalPages' },
});

export const usersLongSessionsCreate: Operation = /* @__PURE__ */ operation(
  'users.longSessions.create',
  'POST',
  '/v2/users/{userID}/longSessions',
  {
    body: 'json',
    answer: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'],
  },
);

export const usersLongSessionsGet: Operation = /* @__PURE__ */ operation(
  'users.longSessions.get',
  'GET',
  '/v2/users/{userID}/longSessions/{longSessionID}',
  {
    answer: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'],
  },
);

export const usersLongSessionsUpdate: Operation = /* @__PURE__ */ operation(
  'users.longSessions.update',
  'PATCH',
  '/v2/users/{userID}/longSessions/{longSessionID}',
  {
    body: 'json',
    safe: true,
    answer: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'],
  },
);

export const usersLongSessionsCreateShortSession: Operation = /* @__PURE__ */ operation(
  'users.longSessions.createShortSession',
  'POST',
  '/v2/users/{userID}/longSessions/{longSessionID}/shortSessions',
  {
    body: 'json',
    answer: ['value'],
  },
);

export const longSessionsGet: Operation = /* @__PURE__ */ operation(
  'longSessions.get',
  'GET',
  '/v2/longSessions/{longSessionID}',
  {
    answer: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'],
  },
);

export const sessionsList: Operation = /* @__PURE__ */ operation('sessions.list', 'GET', '/v2/sessions', {
  query: ['sort', 'filter[]', 'page', 'pageSize'],
  answer: ['sessions', 'paging'],
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'sessions', totalPages: 'paging.totalPages' },
});

export const sessionsRevoke: Operation = /* @__PURE__ */ operation(
  'sessions.revoke',
  'POST',
  '/v2/sessions/{sessionID}/revoke',
  {
    safe: true,
    answer: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const usersChallengesCreate: Operation = /* @__PURE__ */ operation(
  'users.challenges.create',
  'POST',
  '/v2/users/{userID}/challenges',
  {
    body: 'json',
    answer: ['challengeID', 'type', 'identifierValue', 'value', 'expires', 'status'],
  },
);

export const usersChallengesUpdate: Operation = /* @__PURE__ */ operation(
  'users.challenges.update',
  'PATCH',
  '/v2/users/{userID}/challenges/{challengeID}',
  {
    body: 'json',
    answer: ['challengeID', 'type', 'identifierValue', 'value', 'expires', 'status'],
  },
);

export const passkeysAppendStart: Operation = /* @__PURE__ */ operation(
  'passkeys.appendStart',
  'POST',
  '/v2/passkey/append/start',
  {
    body: 'json',
    answer: ['appendAllow', 'attestationOptions', 'detectionInsights', 'decisionInsights'],
  },
);

export const passkeysAppendFinish: Operation = /* @__PURE__ */ operation(
  'passkeys.appendFinish',
  'POST',
  '/v2/passkey/append/finish',
  {
    body: 'json',
    answer: ['passkeyData'],
  },
);

export const passkeysLoginStart: Operation = /* @__PURE__ */ operation(
  'passkeys.loginStart',
  'POST',
  '/v2/passkey/login/start',
  {
    body: 'json',
    answer: ['loginAllow', 'assertionOptions', 'detectionInsights', 'decisionInsights'],
  },
);

export const passkeysLoginFinish: Operation = /* @__PURE__ */ operation(
  'passkeys.loginFinish',
  'POST',
  '/v2/passkey/login/finish',
  {
    body: 'json',
    answer: ['passkeyData'],
  },
);

export const passkeysMediationStart: Operation = /* @__PURE__ */ operation(
  'passkeys.mediationStart',
  'POST',
  '/v2/passkey/mediation/start',
  {
    body: 'json',
    answer: ['loginAllow', 'assertionOptions'],
  },
);

export const passkeysMediationFinish: Operation = /* @__PURE__ */ operation(
  'passkeys.mediationFinish',
  'POST',
  '/v2/passkey/mediation/finish',
  {
    body: 'json',
    answer: ['passkeyData'],
  },
);

export const passkeysPostLogin: Operation = /* @__PURE__ */ operation(
  'passkeys.postLogin',
  'POST',
  '/v2/passkey/postLogin',
  {
    body: 'json',
    answer: ['session'],
  },
);

export const passkeysVerifySignedData: Operation = /* @__PURE__ */ operation(
  'passkeys.verifySignedData',
  'POST',
  '/v2/passkey/verifySignedData',
  {
    body: 'json',
    answer: ['verificationResult'],
  },
);

export const usersPasskeyChallengesList: Operation = /* @__PURE__ */ operation(
  'users.passkeyChallenges.list',
  'GET',
  '/v2/users/{userID}/passkeyChallenges',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    answer: ['passkeyChallenges', 'paging'],
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
    answer: ['challengeID', 'type', 'value', 'status', 'created', 'createdMs', 'expires'],
  },
);

export const usersPasskeyEventsList: Operation = /* @__PURE__ */ operation(
  'users.passkeyEvents.list',
  'GET',
  '/v2/users/{userID}/passkeyEvents',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    answer: ['passkeyEvents', 'paging'],
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
    answer: ['passkeyEventID', 'userID', 'eventType', 'created', 'createdMs'],
  },
);

export const usersPasskeyEventsDelete: Operation = /* @__PURE__ */ operation(
  'users.passkeyEvents.delete',
  'DELETE',
  '/v2/users/{userID}/passkeyEvents/{passkeyEventID}',
  {
    safe: true,
    answer: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const connectTokensList: Operation = /* @__PURE__ */ operation(
  'connectTokens.list',
  'GET',
  '/v2/connectTokens',
  {
    query: ['sort', 'filter[]', 'page', 'pageSize'],
    answer: ['connectTokens', 'paging'],
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
    answer: ['id', 'tokenType', 'data', 'connectTokenStatus', 'expires'],
  },
);

export const connectTokensUpdate: Operation = /* @__PURE__ */ operation(
  'connectTokens.update',
  'PATCH',
  '/v2/connectTokens/{connectTokenID}',
  {
    body: 'json',
    safe: true,
    answer: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const connectTokensDelete: Operation = /* @__PURE__ */ operation(
  'connectTokens.delete',
  'DELETE',
  '/v2/connectTokens/{connectTokenID}',
  {
    safe: true,
    answer: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const usersAuthEventsCreate: Operation = /* @__PURE__ */ operation(
  'users.authEvents.create',
  'POST',
  '/v2/users/{userID}/authEvents',
  {
    body: 'json',
    answer: ['authEventID', 'userID', 'username', 'eventType', 'method', 'created', 'createdMs', 'status'],
  },
);

export const usersClientEnvsList: Operation = /* @__PURE__ */ operation(
  'users.clientEnvs.list',
  'GET',
  '/v2/users/{userID}/clientEnvs',
  {
    answer: ['clientEnvs'],
  },
);

export const usersPasswordManagersList: Operation = /* @__PURE__ */ operation(
  'users.passwordManagers.list',
  'GET',
  '/v2/users/{userID}/passwordManagers',
  {
    answer: ['passwordManagers'],
  },
);

export const webhookEndpointsList: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.list',
  'GET',
  '/v2/webhookEndpoints',
  {
    answer: ['webhookEndpoints'],
  },
);

export const webhookEndpointsCreate: Operation = /* @__PURE__ */ operation(
  'webhookEndpoints.create',
  'POST',
  '/v2/webhookEndpoints',
  {
    body: 'json',
    answer: [
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
    answer: [
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
    answer: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);

export const projectConfigUpdateCname: Operation = /* @__PURE__ */ operation(
  'projectConfig.updateCname',
  'PUT',
  '/v2/projectConfig/cname',
  {
    body: 'json',
    safe: true,
    answer: ['httpStatusCode', 'message', 'requestData', 'runtime'],
  },
);
