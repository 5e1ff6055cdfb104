import { Corbado } from '../../../src/corbado.ts';
import { DONE, USER } from '../../../test/helpers/corbado-client.ts';
import { CorbadoIssuer } from '../../../test/helpers/corbado-issuer.ts';
import { collect, keysMethod, LIFETIME, listMethod, objectMethod, type Subject } from '../subject.ts';
import { checked } from './checked.ts';

const API_SECRET = 'corbado1_Zx81mQpW44tLrT0uYv';
const FULL_NAME = 'Quentin Fault-Matrix';
const pages = [1, 2].map((page) => ({
  users: [{ ...USER, userID: `usr-${page}` }],
  paging: { page, totalPages: 2, totalItems: 2 },
}));

export async function corbado(): Promise<Subject> {
  const issuer = new CorbadoIssuer('https://pro-1.frontendapi.cloud.corbado.io');
  const token = await issuer.mint({ lifetime: LIFETIME });
  return {
    name: 'Corbado',
    provider: 'corbado',
    secrets: [API_SECRET, btoa(`pro-1:${API_SECRET}`), FULL_NAME, token],
    methods: {
      read: objectMethod('read', USER),
      create: objectMethod('create', USER),
      update: objectMethod('update', USER),
      delete: objectMethod('delete', DONE),
      list: listMethod(pages, ({ users }) => users),
      keys: keysMethod('jwks', JSON.stringify(issuer.keySet()), 'usr-1'),
    },
    envelope: (status, type, message) =>
      JSON.stringify({
        httpStatusCode: status,
        message,
        requestData: { requestID: 'req-1', link: '' },
        runtime: 0.1,
        error: { type, details: message, validation: [{ field: type, message }], links: ['https://docs.example/e'] },
      }),
    open: (url, options) => {
      const client = new Corbado({
        projectId: 'pro-1',
        apiSecret: API_SECRET,
        backendApi: url,
        frontendApi: url,
        ...options,
      });
      return {
        read: () => client.users.get({ userID: 'usr-1' }),
        create: () => client.users.create({ status: 'active', fullName: FULL_NAME }),
        update: () => client.users.update({ userID: 'usr-1', fullName: FULL_NAME }),
        delete: () => client.users.delete({ userID: 'usr-1' }),
        list: () => collect(client.users.list.all({ pageSize: 1 })),
        keys: () => checked(client.sessions.validate(token)),
      };
    },
  };
}
