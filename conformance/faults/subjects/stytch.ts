import { Stytch } from '../../../src/stytch.ts';
import { StytchIssuer } from '../../../test/helpers/stytch-issuer.ts';
import { collect, keysMethod, LIFETIME, listMethod, objectMethod, type Subject } from '../subject.ts';
import { checked } from './checked.ts';

const PROJECT_ID = 'project-test-1';
const SECRET = 'Rb93stytch-Ud55-matrix-secret';
const EMAIL = 'quentin@fault-matrix.example';
const PASSWORD = 'Horse "battery" Staple 71!';
const FIRST_NAME = 'Quentin-Fault-Matrix';
const head = { request_id: 'request-id-1', status_code: 200 };
const user = { ...head, user_id: 'user-1', emails: [], status: 'active' };
const pages = ['next-1', ''].map((next_cursor, index) => ({
  ...head,
  results: [{ user_id: `user-${index}` }],
  results_metadata: { total: 2, next_cursor },
}));

/** The error envelope of both of Stytch's APIs. */
export function stytchEnvelope(status: number, type: string, message: string): string {
  return JSON.stringify({
    status_code: status,
    request_id: 'request-id-1',
    error_type: type,
    error_message: message,
    error_url: 'https://docs.example/e',
  });
}

export async function stytch(): Promise<Subject> {
  const issuer = new StytchIssuer({ projectId: PROJECT_ID, vertical: 'consumer' });
  const token = await issuer.mintSession({ lifetime: LIFETIME });
  return {
    name: 'Stytch',
    provider: 'stytch',
    secrets: [SECRET, btoa(`${PROJECT_ID}:${SECRET}`), EMAIL, PASSWORD, FIRST_NAME, token],
    methods: {
      read: objectMethod('read', user),
      create: objectMethod('create', user),
      update: objectMethod('update', user),
      delete: objectMethod('delete', { ...head, user_id: 'user-1' }),
      list: listMethod(pages, ({ results }) => results),
      keys: keysMethod('jwks', JSON.stringify(issuer.keySet()), 'user-test-1'),
    },
    envelope: stytchEnvelope,
    open: (url, options) => {
      const client = new Stytch({ projectId: PROJECT_ID, secret: SECRET, baseUrl: url, ...options });
      return {
        read: () => client.users.get({ user_id: 'user-1' }),
        create: () => client.passwords.create({ email: EMAIL, password: PASSWORD }),
        update: () => client.users.update({ user_id: 'user-1', name: { first_name: FIRST_NAME } }),
        delete: () => client.users.delete({ user_id: 'user-1' }),
        list: () => collect(client.users.search.all({ limit: 1 })),
        keys: () => checked(client.sessions.validate(token)),
      };
    },
  };
}
