// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: b83a5bf11dc3eb064b17a85b1b0498b8bacde9ffaac3d94586697bd0e1634395

import type { Operation } from '../../facade/core/call/operation.ts';

export const usersList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.list',
  method: 'GET',
  path: '/v2/users',
  pathParams: [],
  queryParams: ['sort', 'filter[]', 'page', 'pageSize'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['users', 'paging'] },
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'users', totalPages: 'paging.totalPages' },
});

export const usersCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.create',
  method: 'POST',
  path: '/v2/users',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['fullName', 'status', 'explicitWebauthnID'] },
  safe: false,
  answer: { kind: 'object', keys: ['userID', 'status', 'updated', 'updatedMs'] },
});

export const usersGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.get',
  method: 'GET',
  path: '/v2/users/{userID}',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['userID', 'status', 'updated', 'updatedMs'] },
});

export const usersUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.update',
  method: 'PATCH',
  path: '/v2/users/{userID}',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['fullName', 'status'] },
  safe: true,
  answer: { kind: 'object', keys: ['userID', 'status', 'updated', 'updatedMs'] },
});

export const usersDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.delete',
  method: 'DELETE',
  path: '/v2/users/{userID}',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['httpStatusCode', 'message', 'requestData', 'runtime'] },
});

export const usersSocialAccountsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.socialAccounts.list',
  method: 'GET',
  path: '/v2/users/{userID}/socialAccounts',
  pathParams: ['userID'],
  queryParams: ['sort', 'filter[]', 'page', 'pageSize'],
  headerParams: [],
  safe: true,
  answer: { kind: 'array' },
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: '' },
});

export const usersSocialAccountsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.socialAccounts.create',
  method: 'POST',
  path: '/v2/users/{userID}/socialAccounts',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['providerType', 'identifierValue', 'foreignID', 'avatarURL', 'fullName'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['socialAccountID', 'providerType', 'identifierValue', 'userID', 'foreignID', 'avatarURL', 'fullName'],
  },
});

export const usersCredentialsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.credentials.list',
  method: 'GET',
  path: '/v2/users/{userID}/credentials',
  pathParams: ['userID'],
  queryParams: ['sort', 'filter[]', 'page', 'pageSize'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['credentials', 'paging'] },
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'credentials', totalPages: 'paging.totalPages' },
});

export const usersCredentialsDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.credentials.delete',
  method: 'DELETE',
  path: '/v2/users/{userID}/credentials/{credentialID}',
  pathParams: ['userID', 'credentialID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['httpStatusCode', 'message', 'requestData', 'runtime'] },
});

export const socialAccountsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'socialAccounts.list',
  method: 'GET',
  path: '/v2/socialAccounts',
  pathParams: [],
  queryParams: ['sort', 'filter[]', 'page', 'pageSize'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['socialAccounts', 'paging'] },
  pagination: {
    style: 'page',
    page: 'page',
    size: 'pageSize',
    items: 'socialAccounts',
    totalPages: 'paging.totalPages',
  },
});

export const identifiersCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'identifiers.create',
  method: 'POST',
  path: '/v2/users/{userID}/identifiers',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['identifierType', 'identifierValue', 'status'] },
  safe: false,
  answer: { kind: 'object', keys: ['identifierID', 'type', 'value', 'status', 'userID'] },
});

export const identifiersUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'identifiers.update',
  method: 'PATCH',
  path: '/v2/users/{userID}/identifiers/{identifierID}',
  pathParams: ['userID', 'identifierID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['status'] },
  safe: true,
  answer: { kind: 'object', keys: ['identifierID', 'type', 'value', 'status', 'userID'] },
});

export const identifiersDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'identifiers.delete',
  method: 'DELETE',
  path: '/v2/users/{userID}/identifiers/{identifierID}',
  pathParams: ['userID', 'identifierID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['httpStatusCode', 'message', 'requestData', 'runtime'] },
});

export const identifiersList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'identifiers.list',
  method: 'GET',
  path: '/v2/identifiers',
  pathParams: [],
  queryParams: ['sort', 'filter[]', 'page', 'pageSize'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['identifiers', 'paging'] },
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'identifiers', totalPages: 'paging.totalPages' },
});

export const usersLongSessionsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.longSessions.create',
  method: 'POST',
  path: '/v2/users/{userID}/longSessions',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['appType', 'identifierValue'] },
  safe: false,
  answer: { kind: 'object', keys: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'] },
});

export const usersLongSessionsGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.longSessions.get',
  method: 'GET',
  path: '/v2/users/{userID}/longSessions/{longSessionID}',
  pathParams: ['userID', 'longSessionID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'] },
});

export const usersLongSessionsUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.longSessions.update',
  method: 'PATCH',
  path: '/v2/users/{userID}/longSessions/{longSessionID}',
  pathParams: ['userID', 'longSessionID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['status'] },
  safe: true,
  answer: { kind: 'object', keys: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'] },
});

export const usersLongSessionsCreateShortSession: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.longSessions.createShortSession',
  method: 'POST',
  path: '/v2/users/{userID}/longSessions/{longSessionID}/shortSessions',
  pathParams: ['userID', 'longSessionID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['appType', 'issuer'] },
  safe: false,
  answer: { kind: 'object', keys: ['value'] },
});

export const longSessionsGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'longSessions.get',
  method: 'GET',
  path: '/v2/longSessions/{longSessionID}',
  pathParams: ['longSessionID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['longSessionID', 'userID', 'identifierValue', 'status', 'expires'] },
});

export const sessionsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.list',
  method: 'GET',
  path: '/v2/sessions',
  pathParams: [],
  queryParams: ['sort', 'filter[]', 'page', 'pageSize'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['sessions', 'paging'] },
  pagination: { style: 'page', page: 'page', size: 'pageSize', items: 'sessions', totalPages: 'paging.totalPages' },
});

export const sessionsRevoke: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.revoke',
  method: 'POST',
  path: '/v2/sessions/{sessionID}/revoke',
  pathParams: ['sessionID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['httpStatusCode', 'message', 'requestData', 'runtime'] },
});

export const usersChallengesCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.challenges.create',
  method: 'POST',
  path: '/v2/users/{userID}/challenges',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['challengeType', 'identifierValue', 'challengeMetadata', 'lifetimeSeconds', 'clientInformation'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['challengeID', 'type', 'identifierValue', 'value', 'expires', 'status'] },
});

export const usersChallengesUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.challenges.update',
  method: 'PATCH',
  path: '/v2/users/{userID}/challenges/{challengeID}',
  pathParams: ['userID', 'challengeID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['value'] },
  safe: false,
  answer: { kind: 'object', keys: ['challengeID', 'type', 'identifierValue', 'value', 'expires', 'status'] },
});

export const passkeysAppendStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passkeys.appendStart',
  method: 'POST',
  path: '/v2/passkey/append/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['userID', 'processID', 'username', 'clientInformation', 'passkeyIntelFlags'] },
  safe: false,
  answer: { kind: 'object', keys: ['appendAllow', 'attestationOptions', 'detectionInsights', 'decisionInsights'] },
});

export const passkeysAppendFinish: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passkeys.appendFinish',
  method: 'POST',
  path: '/v2/passkey/append/finish',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['userID', 'processID', 'attestationResponse', 'clientInformation', 'sendNotification', 'trackingID'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['passkeyData'] },
});

export const passkeysLoginStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passkeys.loginStart',
  method: 'POST',
  path: '/v2/passkey/login/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['userID', 'clientInformation', 'crossDeviceAuthenticationStrategy', 'processID'] },
  safe: false,
  answer: { kind: 'object', keys: ['loginAllow', 'assertionOptions', 'detectionInsights', 'decisionInsights'] },
});

export const passkeysLoginFinish: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passkeys.loginFinish',
  method: 'POST',
  path: '/v2/passkey/login/finish',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['userID', 'assertionResponse', 'clientInformation', 'processID', 'signPasskeyData', 'trackingID'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['passkeyData'] },
});

export const passkeysMediationStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passkeys.mediationStart',
  method: 'POST',
  path: '/v2/passkey/mediation/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['clientInformation'] },
  safe: false,
  answer: { kind: 'object', keys: ['loginAllow', 'assertionOptions'] },
});

export const passkeysMediationFinish: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passkeys.mediationFinish',
  method: 'POST',
  path: '/v2/passkey/mediation/finish',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['assertionResponse', 'clientInformation', 'processID', 'signPasskeyData', 'trackingID'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['passkeyData'] },
});

export const passkeysPostLogin: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passkeys.postLogin',
  method: 'POST',
  path: '/v2/passkey/postLogin',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['signedPasskeyData'] },
  safe: false,
  answer: { kind: 'object', keys: ['session'] },
});

export const passkeysVerifySignedData: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passkeys.verifySignedData',
  method: 'POST',
  path: '/v2/passkey/verifySignedData',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['signedPasskeyData', 'username'] },
  safe: false,
  answer: { kind: 'object', keys: ['verificationResult'] },
});

export const usersPasskeyChallengesList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.passkeyChallenges.list',
  method: 'GET',
  path: '/v2/users/{userID}/passkeyChallenges',
  pathParams: ['userID'],
  queryParams: ['sort', 'filter[]', 'page', 'pageSize'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['passkeyChallenges', 'paging'] },
  pagination: {
    style: 'page',
    page: 'page',
    size: 'pageSize',
    items: 'passkeyChallenges',
    totalPages: 'paging.totalPages',
  },
});

export const usersPasskeyChallengesUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.passkeyChallenges.update',
  method: 'PATCH',
  path: '/v2/users/{userID}/passkeyChallenges/{passkeyChallengeID}',
  pathParams: ['userID', 'passkeyChallengeID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['status'] },
  safe: true,
  answer: { kind: 'object', keys: ['challengeID', 'type', 'value', 'status', 'created', 'createdMs', 'expires'] },
});

export const usersPasskeyEventsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.passkeyEvents.list',
  method: 'GET',
  path: '/v2/users/{userID}/passkeyEvents',
  pathParams: ['userID'],
  queryParams: ['sort', 'filter[]', 'page', 'pageSize'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['passkeyEvents', 'paging'] },
  pagination: {
    style: 'page',
    page: 'page',
    size: 'pageSize',
    items: 'passkeyEvents',
    totalPages: 'paging.totalPages',
  },
});

export const usersPasskeyEventsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.passkeyEvents.create',
  method: 'POST',
  path: '/v2/users/{userID}/passkeyEvents',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['eventType', 'expires', 'processID', 'clientEnvID', 'credentialID', 'challenge'] },
  safe: false,
  answer: { kind: 'object', keys: ['passkeyEventID', 'userID', 'eventType', 'created', 'createdMs'] },
});

export const usersPasskeyEventsDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.passkeyEvents.delete',
  method: 'DELETE',
  path: '/v2/users/{userID}/passkeyEvents/{passkeyEventID}',
  pathParams: ['userID', 'passkeyEventID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['httpStatusCode', 'message', 'requestData', 'runtime'] },
});

export const connectTokensList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectTokens.list',
  method: 'GET',
  path: '/v2/connectTokens',
  pathParams: [],
  queryParams: ['sort', 'filter[]', 'page', 'pageSize'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['connectTokens', 'paging'] },
  pagination: {
    style: 'page',
    page: 'page',
    size: 'pageSize',
    items: 'connectTokens',
    totalPages: 'paging.totalPages',
  },
});

export const connectTokensCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectTokens.create',
  method: 'POST',
  path: '/v2/connectTokens',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['type', 'data', 'maxLifetimeInSeconds'] },
  safe: false,
  answer: { kind: 'object', keys: ['id', 'tokenType', 'data', 'connectTokenStatus', 'expires'] },
});

export const connectTokensUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectTokens.update',
  method: 'PATCH',
  path: '/v2/connectTokens/{connectTokenID}',
  pathParams: ['connectTokenID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['status'] },
  safe: true,
  answer: { kind: 'object', keys: ['httpStatusCode', 'message', 'requestData', 'runtime'] },
});

export const connectTokensDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectTokens.delete',
  method: 'DELETE',
  path: '/v2/connectTokens/{connectTokenID}',
  pathParams: ['connectTokenID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['httpStatusCode', 'message', 'requestData', 'runtime'] },
});

export const usersAuthEventsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.authEvents.create',
  method: 'POST',
  path: '/v2/users/{userID}/authEvents',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['username', 'eventType', 'method', 'status', 'clientInformation'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['authEventID', 'userID', 'username', 'eventType', 'method', 'created', 'createdMs', 'status'],
  },
});

export const usersClientEnvsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.clientEnvs.list',
  method: 'GET',
  path: '/v2/users/{userID}/clientEnvs',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['clientEnvs'] },
});

export const usersPasswordManagersList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.passwordManagers.list',
  method: 'GET',
  path: '/v2/users/{userID}/passwordManagers',
  pathParams: ['userID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['passwordManagers'] },
});

export const webhookEndpointsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webhookEndpoints.list',
  method: 'GET',
  path: '/v2/webhookEndpoints',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['webhookEndpoints'] },
});

export const webhookEndpointsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webhookEndpoints.create',
  method: 'POST',
  path: '/v2/webhookEndpoints',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['url', 'basicAuthUsername', 'basicAuthPassword', 'subscribedEvents', 'customHeaders'],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
});

export const webhookEndpointsUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webhookEndpoints.update',
  method: 'PUT',
  path: '/v2/webhookEndpoints/{webhookEndpointID}',
  pathParams: ['webhookEndpointID'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['url', 'basicAuthUsername', 'basicAuthPassword', 'subscribedEvents', 'customHeaders'],
  },
  safe: true,
  answer: {
    kind: 'object',
    keys: [
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
});

export const webhookEndpointsDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webhookEndpoints.delete',
  method: 'DELETE',
  path: '/v2/webhookEndpoints/{webhookEndpointID}',
  pathParams: ['webhookEndpointID'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['httpStatusCode', 'message', 'requestData', 'runtime'] },
});

export const projectConfigUpdateCname: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'projectConfig.updateCname',
  method: 'PUT',
  path: '/v2/projectConfig/cname',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['cname'] },
  safe: true,
  answer: { kind: 'object', keys: ['httpStatusCode', 'message', 'requestData', 'runtime'] },
});
