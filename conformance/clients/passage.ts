import { Passage } from '../../src/passage.ts';
import { ARGUMENT, type ClientUnderTest, collect, SECRET } from './client.ts';

const PHONE = '+15550177123';

export const passage: ClientUnderTest = {
  name: 'Passage',
  api: 'passage',
  provider: 'passage',
  credentials: [
    { option: 'appId', variable: 'PASSAGE_APP_ID', value: 'app-1' },
    { option: 'apiKey', variable: 'PASSAGE_API_KEY', value: SECRET },
  ],
  urlOption: 'baseUrl',
  options: { appId: 'app-1', apiKey: SECRET },
  at: (url) => ({ baseUrl: url, jwksUrl: `${url}/keys.json` }),
  secrets: [SECRET],
  personal: [ARGUMENT, PHONE],
  open(options) {
    const client = new Passage(options);
    const user = { user_id: 'user-1' };
    return {
      client,
      read: (call) => client.user.get(user, call),
      create: (call) => client.user.create({ email: ARGUMENT }, call),
      update: () => client.user.update({ ...user, phone: PHONE }),
      remove: (call) => client.user.delete(user, call),
      list: () => collect(client.user.list.all({ limit: 2 })),
      readWith: (params) => client.user.get(params as typeof user),
      raw: () =>
        client.api.GET('/v1/apps/{app_id}/users/{user_id}', { params: { path: { app_id: 'app-1', ...user } } }),
    };
  },
  algorithm: 'RS256',
  keyFormat: 'jwks',
  keyUrl: () => 'https://auth.passage.id/v1/apps/app-1/.well-known/jwks.json',
  claims: { iss: 'app-1', aud: ['app-1'], sub: 'passage-user-1' },
  cookies: ['psg_auth_token'],
  readRequest: ['GET', 'https://api.passage.id/v1/apps/app-1/users/user-1'],
  response: { user: { id: 'user-1', email: 'ada@example.com', status: 'active' } },
  removal: { body: '', value: undefined },
  errorBody: (_, code, error) => ({ code, error }),
};
