import { Passage } from '../../../src/passage.ts';
import { USER } from '../../../test/helpers/passage-client.ts';
import { PassageIssuer } from '../../../test/helpers/passage-issuer.ts';
import { collect, emptyMethod, keysMethod, LIFETIME, listMethod, objectMethod, type Subject } from '../subject.ts';
import { checked } from './checked.ts';

const API_KEY = 'Wq72passage-Kj18-matrix-key';
const EMAIL = 'quentin@fault-matrix.example';
const PHONE = '+15550177123';
const users = [1, 2, 3].map((number) => ({ ...USER, id: `user-${number}` }));
const pages = [users.slice(0, 2), users.slice(2)].map((some, index) => ({
  _links: {},
  created_before: 1,
  limit: 2,
  page: index + 1,
  total_users: 3,
  users: some,
}));

export async function passage(): Promise<Subject> {
  const issuer = new PassageIssuer('app-1');
  const token = await issuer.mint({ lifetime: LIFETIME });
  return {
    name: 'Passage',
    provider: 'passage',
    secrets: [API_KEY, EMAIL, PHONE, token],
    methods: {
      read: objectMethod('read', { user: USER }),
      create: objectMethod('create', { user: USER }),
      update: objectMethod('update', { user: USER }),
      delete: emptyMethod('delete'),
      list: listMethod(pages, (page) => page['users']),
      keys: keysMethod('jwks', JSON.stringify(issuer.keySet()), 'passage-user-1'),
    },
    envelope: (_, type, message) => JSON.stringify({ code: type, error: message }),
    open: (url, options) => {
      const client = new Passage({
        appId: 'app-1',
        apiKey: API_KEY,
        baseUrl: url,
        jwksUrl: `${url}/keys.json`,
        ...options,
      });
      return {
        read: () => client.user.get({ user_id: 'user-1' }),
        create: () => client.user.create({ email: EMAIL }),
        update: () => client.user.update({ user_id: 'user-1', phone: PHONE }),
        delete: () => client.user.delete({ user_id: 'user-1' }),
        list: () => collect(client.user.list.all({ limit: 2 })),
        keys: () => checked(client.sessions.validate(token)),
      };
    },
  };
}
