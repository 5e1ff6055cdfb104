import { Corbado } from '../../src/corbado.ts';
import { ARGUMENT, type ClientUnderTest, collect, NAME, SECRET } from './client.ts';

const API_SECRET = `corbado1_${SECRET}`;
const ISSUER = 'https://pro-1.frontendapi.cloud.corbado.io';
const requestData = { requestID: 'req-1', link: '' };
const done = { httpStatusCode: 200, message: 'OK', requestData, runtime: 1 };

export const corbado: ClientUnderTest = {
  name: 'Corbado',
  api: 'corbado',
  provider: 'corbado',
  credentials: [
    { option: 'projectId', variable: 'CORBADO_PROJECT_ID', value: 'pro-1', prefix: 'pro-' },
    { option: 'apiSecret', variable: 'CORBADO_API_SECRET', value: API_SECRET, prefix: 'corbado1_' },
  ],
  urlOption: 'backendApi',
  options: { projectId: 'pro-1', apiSecret: API_SECRET },
  at: (url) => ({ backendApi: url, frontendApi: url }),
  secrets: [API_SECRET, btoa(`pro-1:${API_SECRET}`)],
  personal: [ARGUMENT, NAME],
  open(options) {
    const client = new Corbado(options);
    const user = { userID: 'usr-1' };
    return {
      client,
      read: (call) => client.users.get(user, call),
      create: (call) => client.users.create({ status: 'active', fullName: ARGUMENT }, call),
      update: () => client.users.update({ ...user, fullName: NAME }),
      remove: (call) => client.users.delete(user, call),
      list: () => collect(client.users.list.all({ pageSize: 1 })),
      readWith: (params) => client.users.get(params as typeof user),
      raw: () => client.api.GET('/v2/users/{userID}', { params: { path: user } }),
    };
  },
  algorithm: 'RS256',
  keyFormat: 'jwks',
  keyUrl: () => `${ISSUER}/.well-known/jwks`,
  claims: { iss: ISSUER, sub: 'usr-1', name: 'Ada Example', jti: 'jti-1' },
  cookies: ['cbo_session_token', 'cbo_short_session'],
  readRequest: ['GET', 'https://backendapi.cloud.corbado.io/v2/users/usr-1'],
  response: { userID: 'usr-1', status: 'active', updated: '2026-01-01T00:00:00Z', updatedMs: 1 },
  removal: { body: done, value: done },
  errorBody: (httpStatusCode, type, message) => ({
    httpStatusCode,
    message,
    requestData,
    runtime: 0.1,
    error: { type, details: message, validation: [{ field: type, message }], links: ['https://docs.example/e'] },
  }),
};
