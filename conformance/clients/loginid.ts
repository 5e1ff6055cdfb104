import { generateKeyPairSync } from 'node:crypto';
import type { CallPromise } from '../../src/index.ts';
import { LoginID } from '../../src/loginid.ts';
import { ARGUMENT, type ClientUnderTest } from './client.ts';

const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const API = 'https://directweb.usw1.loginid.io';

export const loginid: ClientUnderTest = {
  name: 'LoginID',
  api: 'loginid',
  provider: 'loginid',
  credentials: [{ option: 'clientId', variable: 'LOGINID_CLIENT_ID', value: 'client-1' }],
  urlOption: 'baseUrl',
  options: { clientId: 'client-1', privateKey: PEM },
  at: (url) => ({ baseUrl: url }),
  secrets: [String(privateKey.export({ format: 'jwk' }).d), PEM.trim()],
  personal: [ARGUMENT],
  open(options) {
    const client = new LoginID(options);
    const [named, user] = [{ username: ARGUMENT }, { user_id: 'user-1' }];
    return {
      client,
      read: (call) => client.users.retrieve(named, call),
      create: (call) => client.users.create(named, call),
      update: () => client.users.activate(user),
      remove: (call) => client.users.deleteById(user, call),
      list: () => client.credentials.list(named),
      readWith: (params) => client.users.deleteById(params as typeof user) as CallPromise<unknown>,
      raw: () => client.api.POST('/manage/users/retrieve', { body: named }),
    };
  },
  algorithm: 'ES256',
  keyFormat: 'pem',
  keyUrl: (kid) => `${API}/certs?kid=${kid}`,
  claims: { iss: 'loginid.io', aud: 'client-1', sub: 'user-1', nid: 'namespace-1', udata: 'ada' },
  cookies: [],
  readRequest: ['POST', `${API}/manage/users/retrieve`],
  response: { id: 'user-1', username: 'ada', status: 'active' },
  removal: { body: '', value: undefined },
  errorBody: (_, code, message) => ({ code, message }),
};
