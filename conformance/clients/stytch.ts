import { Stytch, StytchB2B } from '../../src/stytch.ts';
import { ARGUMENT, type ClientName, type ClientUnderTest, collect, type Members, NAME, SECRET } from './client.ts';

export const SESSION_CLAIM = 'https://stytch.com/session';
export const ORGANIZATION_CLAIM = 'https://stytch.com/organization';

const PASSWORD = 'Horse "battery" Staple 71!';
const SESSION_TOKEN = 'Pm37-member-session-token-of-the-call';
const TIME = '2027-01-15T08:00:00Z';
const head = { request_id: 'req-1', status_code: 200 };
const session = {
  id: 'session-1',
  started_at: TIME,
  last_accessed_at: TIME,
  expires_at: '2027-01-15T09:00:00Z',
  attributes: { ip_address: '', user_agent: '' },
  authentication_factors: [{ type: 'password', delivery_method: 'knowledge', last_authenticated_at: TIME }],
  roles: ['reader'],
};

/** The part of a description in which the consumer and the B2B client differ. */
interface Product extends Pick<ClientUnderTest, 'api' | 'open' | 'readRequest' | 'response' | 'personal'> {
  readonly name: ClientName;
  readonly projectId: string;
  /** Path of the product's API. */
  readonly root: string;
  /** Fields of the response to `remove`. */
  readonly removed: Members;
  readonly claims: Members;
}

function clientOf({ projectId, root, removed, claims, ...product }: Product): ClientUnderTest {
  const removal = { ...head, ...removed };
  return {
    ...product,
    provider: 'stytch',
    credentials: [
      { option: 'projectId', variable: 'STYTCH_PROJECT_ID', value: projectId },
      { option: 'secret', variable: 'STYTCH_SECRET', value: SECRET },
    ],
    urlOption: 'baseUrl',
    options: { projectId, secret: SECRET },
    at: (url) => ({ baseUrl: url, fraudBaseUrl: url }),
    secrets: [SECRET, btoa(`${projectId}:${SECRET}`)],
    algorithm: 'RS256',
    keyFormat: 'jwks',
    keyUrl: () => `https://test.stytch.com${root}/sessions/jwks/${projectId}`,
    claims: { iss: `stytch.com/${projectId}`, aud: [projectId], sub: 'user-1', [SESSION_CLAIM]: session, ...claims },
    cookies: ['stytch_session_jwt'],
    removal: { body: removal, value: removal },
    errorBody: stytchErrorBody,
  };
}

/** An error body of all of Stytch's APIs. */
export function stytchErrorBody(status_code: number, error_type: string, error_message: string): Members {
  return { status_code, request_id: 'req-1', error_type, error_message, error_url: 'https://docs.example/e' };
}

export const stytch: ClientUnderTest = clientOf({
  name: 'Stytch',
  api: 'stytch-consumer',
  projectId: 'project-test-1',
  root: '/v1',
  personal: [ARGUMENT, PASSWORD, NAME],
  open(options) {
    const client = new Stytch(options);
    const user = { user_id: 'user-1' };
    return {
      client,
      read: (call) => client.users.get(user, call),
      create: (call) => client.passwords.create({ email: ARGUMENT, password: PASSWORD }, call),
      update: () => client.users.update({ ...user, name: { first_name: NAME } }),
      remove: (call) => client.users.delete(user, call),
      list: () => collect(client.users.search.all({ limit: 1 })),
      readWith: (params) => client.users.get(params as typeof user),
      raw: () => client.api.GET('/v1/users/{user_id}', { params: { path: user } }),
    };
  },
  claims: {},
  readRequest: ['GET', 'https://test.stytch.com/v1/users/user-1'],
  response: { ...head, user_id: 'user-1', emails: [], status: 'active' },
  removed: { user_id: 'user-1' },
});

export const stytchB2B: ClientUnderTest = clientOf({
  name: 'StytchB2B',
  api: 'stytch-b2b',
  projectId: 'project-test-2',
  root: '/v1/b2b',
  personal: [ARGUMENT, NAME, SESSION_TOKEN],
  open(options) {
    const client = new StytchB2B(options);
    const { members } = client.organizations;
    const organization = { organization_id: 'organization-1' };
    const member = { ...organization, member_id: 'member-1' };
    const authorization = { session_token: SESSION_TOKEN };
    return {
      client,
      read: (call) => client.organizations.get(organization, call),
      create: (call) =>
        members.create({ ...organization, email_address: ARGUMENT, name: NAME }, { authorization, ...call }),
      update: () => members.update({ ...member, name: NAME }, { authorization }),
      remove: (call) => members.delete(member, { authorization, ...call }),
      list: () => collect(members.search.all({ organization_ids: ['organization-1'], limit: 1 })),
      readWith: (params) => client.organizations.get(params as typeof organization),
      raw: () => client.api.GET('/v1/b2b/organizations/{organization_id}', { params: { path: organization } }),
    };
  },
  claims: { [ORGANIZATION_CLAIM]: { organization_id: 'organization-1', slug: 'example' } },
  readRequest: ['GET', 'https://test.stytch.com/v1/b2b/organizations/organization-1'],
  response: { ...head, organization: { organization_id: 'organization-1' } },
  removed: { member_id: 'member-1' },
});
