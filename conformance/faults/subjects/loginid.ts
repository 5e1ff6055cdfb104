import { generateKeyPairSync } from 'node:crypto';
import { LoginID } from '../../../src/loginid.ts';
import { LoginIDIssuer } from '../../../test/helpers/loginid-issuer.ts';
import { emptyMethod, keysMethod, objectMethod, type Subject } from '../subject.ts';
import { checked } from './checked.ts';

const CLIENT_ID = 'client-1';
const USERNAME = 'quentin@fault-matrix.example';
const USER = { id: 'user-1', username: 'someone', status: 'active' };
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const PEM = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
const NUMBER = String(privateKey.export({ format: 'jwk' }).d);

export function loginid(): Subject {
  const issuer = new LoginIDIssuer({ clientId: CLIENT_ID });
  const token = issuer.mintLogin();
  return {
    name: 'LoginID',
    provider: 'loginid',
    secrets: [PEM, NUMBER, USERNAME, token],
    methods: {
      read: objectMethod('read', USER),
      create: objectMethod('create', USER),
      update: objectMethod('update', {}, 'any'),
      delete: emptyMethod('delete'),
      // LoginID has no pages.
      list: { ...objectMethod('list', { user_id: 'user-1', credentials: [] }) },
      keys: keysMethod('pem', issuer.publicKey, 'user-1'),
    },
    envelope: (_, type, message) => JSON.stringify({ code: type, message }),
    open: (url, options) => {
      const client = new LoginID({ clientId: CLIENT_ID, privateKey: PEM, baseUrl: url, ...options });
      return {
        read: () => client.users.retrieve({ username: USERNAME }),
        create: () => client.users.create({ username: USERNAME }),
        update: () => client.users.activate({ user_id: 'user-1' }),
        delete: () => client.users.deleteById({ user_id: 'user-1' }),
        list: () => client.credentials.list({ username: USERNAME }),
        keys: () => checked(client.sessions.validate(token)),
      };
    },
  };
}
