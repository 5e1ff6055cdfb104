import { StytchB2B } from '../../../src/stytch.ts';
import { StytchIssuer } from '../../../test/helpers/stytch-issuer.ts';
import { collect, keysMethod, LIFETIME, listMethod, objectMethod, type Subject } from '../subject.ts';
import { checked } from './checked.ts';
import { stytchEnvelope } from './stytch.ts';

const PROJECT_ID = 'project-test-2';
const SECRET = 'Hn64stytch-Cx02-matrix-secret';
const EMAIL = 'quentin@fault-matrix.example';
const NAME = 'Quentin Fault-Matrix';
const SESSION_TOKEN = 'Pm37-member-session-token-of-the-matrix';
const ids = { organization_id: 'organization-1', member_id: 'member-1' };
const head = { request_id: 'request-id-1', status_code: 200 };
const member = { ...head, member_id: 'member-1', member: {}, organization: {} };
const pages = ['next-1', ''].map((next_cursor, index) => ({
  ...head,
  members: [{ member_id: `member-${index}` }],
  organizations: {},
  results_metadata: { total: 2, next_cursor },
}));

export async function stytchB2B(): Promise<Subject> {
  const issuer = new StytchIssuer({ projectId: PROJECT_ID, vertical: 'b2b' });
  const token = await issuer.mintSession({ lifetime: LIFETIME });
  return {
    name: 'StytchB2B',
    provider: 'stytch',
    secrets: [SECRET, btoa(`${PROJECT_ID}:${SECRET}`), EMAIL, NAME, SESSION_TOKEN, token],
    methods: {
      read: objectMethod('read', { ...head, organization: { organization_id: 'organization-1' } }),
      create: objectMethod('create', member),
      update: objectMethod('update', member),
      delete: objectMethod('delete', { ...head, member_id: 'member-1' }),
      list: listMethod(pages, ({ members }) => members),
      keys: keysMethod('jwks', JSON.stringify(issuer.keySet()), 'member-test-1'),
    },
    envelope: stytchEnvelope,
    open: (url, options) => {
      const client = new StytchB2B({ projectId: PROJECT_ID, secret: SECRET, baseUrl: url, ...options });
      const { members } = client.organizations;
      const authorization = { session_token: SESSION_TOKEN };
      return {
        read: () => client.organizations.get({ organization_id: 'organization-1' }),
        create: () =>
          members.create({ organization_id: 'organization-1', email_address: EMAIL, name: NAME }, { authorization }),
        update: () => members.update({ ...ids, name: NAME }, { authorization }),
        delete: () => members.delete(ids, { authorization }),
        list: () => collect(members.search.all({ organization_ids: ['organization-1'], limit: 1 })),
        keys: () => checked(client.sessions.validate(token)),
      };
    },
  };
}
