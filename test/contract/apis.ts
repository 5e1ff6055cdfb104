import { clientNamed } from '../../conformance/clients/all.ts';
import type { ApiClientUnderTest } from '../../conformance/clients/client.ts';
import { sampleArguments } from '../../scripts/generate/example.ts';
import type { ApiModel } from '../../scripts/generate/model.ts';
import type { ClientOptions } from '../../src/index.ts';
import type { MockProvider } from '../../src/testing.ts';
import { readApi } from '../helpers/operations.ts';

/** An API with its client, and what the mock of its spec rejects. */
export interface Api {
  readonly api: ApiModel;
  readonly provider: MockProvider;
  readonly client: ApiClientUnderTest['name'];
  /** Number of operations. */
  readonly operations: number;
  /** Body fields that the client adds to an operation unless they are given. */
  readonly defaults?: Readonly<Record<string, object>>;
  /** Arguments of operations that the client never takes as null. */
  readonly valued?: Readonly<Record<string, readonly string[]>>;
  /** Calls that the spec does not allow, by what is wrong with them. */
  readonly invalid: Readonly<Record<string, readonly [operation: string, params: object]>>;
  /** Statuses of the mock for invalid calls. */
  readonly invalidStatus: number;
  /** Operations that must be rejected without credentials. */
  readonly protected: readonly string[];
}

/** Creates the client of a mock server. */
export function clientAt(url: string, name: ApiClientUnderTest['name'], options: ClientOptions = {}): object {
  const client = clientNamed(name);
  return client.open({ ...client.options, ...client.at(url), retry: false, ...options }).client;
}

const corbado = readApi('corbado');
const passage = readApi('passage');
const loginid = readApi('loginid');
const management = readApi('stytch-management');
const loginidV2 = readApi('loginid-v2');

const APP_ID = String(clientNamed('LoginIDV2').at('')['appId']);

/** All arguments of an operation of LoginID's FIDO2 API. */
function sampleOf(name: string): object {
  const operation = loginidV2.operations.find((one) => one.name === name);
  if (operation === undefined) throw new Error(`Unknown operation ${name}`);
  return sampleArguments(loginidV2, operation, 'all');
}

const STYTCH_INVALID = {
  'a POST without a required field': ['m2m.clients.create', {}],
  'a value of another type': ['m2m.clients.search', { limit: 'many' }],
  'a PUT with a value of another type': ['m2m.clients.update', { client_id: 'm2m-client-1', client_name: 7 }],
  'a form without a required field': ['m2m.token', { client_secret: 'secret' }],
} as const;
const STYTCH_VALUED = { 'm2m.token': ['scope'], 'sessions.authenticate': ['authorization_check'] };
const STYTCH_PROTECTED = ['rbac.policy', 'm2m.clients.get', 'm2m.clients.delete', 'm2m.clients.search'];

export const APIS: readonly Api[] = [
  {
    api: corbado,
    provider: 'corbado',
    operations: 70,
    defaults: { 'androidAppConfigs.create': { projectID: 'pro-1' } },
    client: 'Corbado',
    invalid: {
      'a query out of bounds': ['users.list', { page: 0 }],
      'a query of another type': ['identifiers.list', { pageSize: 'many' }],
      'a path parameter that is too short': ['sessions.revoke', { sessionID: 'short' }],
      'a POST without a required field': ['users.create', { fullName: 'Ada Example' }],
      'a POST with a value outside an enum': ['users.create', { status: 'asleep' }],
      'a POST with a nested field missing': [
        'passkeys.mediationStart',
        { clientInformation: { remoteAddress: '::1' } },
      ],
      'a PATCH with a value of another type': ['users.update', { userID: 'usr-1', fullName: 7 }],
      'a PUT without its only field': ['projectConfig.updateCname', {}],
    },
    invalidStatus: 400,
    protected: ['users.get', 'users.delete', 'sessions.revoke'],
  },
  {
    api: passage,
    provider: 'passage',
    operations: 11,
    defaults: { 'auth.createMagicLink': { channel: 'email' } },
    client: 'Passage',
    invalid: {
      'a page below the first': ['user.list', { page: 0 }],
      'a page size above the maximum': ['user.list', { limit: 501 }],
      'a query of another type': ['user.list', { login_count: 'many' }],
      'a user with neither e-mail address nor phone number': ['user.create', { user_metadata: {} }],
      'an e-mail address of another type': ['user.create', { email: 7 }],
      'metadata of another type': ['user.update', { user_id: 'user-1', user_metadata: 'plan' }],
      'a magic link without a recipient': ['auth.createMagicLink', { type: 'login' }],
      'a magic link with two recipients': ['auth.createMagicLink', { email: 'ada@example.com', phone: '+15550100000' }],
      'a magic link with no lifetime': ['auth.createMagicLink', { email: 'ada@example.com', ttl: 0 }],
      'a magic link of an unknown type': ['auth.createMagicLink', { email: 'ada@example.com', type: 'logout' }],
      'a magic link in an unknown language': ['auth.createMagicLink', { email: 'ada@example.com', language: 'xx' }],
      'a magic link over an unknown channel': ['auth.createMagicLink', { user_id: 'user-1', channel: 'pigeon' }],
    },
    invalidStatus: 400,
    protected: passage.operations.map(({ name }) => name),
  },
  {
    api: loginid,
    provider: 'loginid',
    operations: 43,
    client: 'LoginID',
    invalid: {
      'neither user_id nor username': [
        'codes.generate',
        { code_type: 'short', purpose: 'add_credential', authorize: true },
      ],
      'a code type outside the enum': [
        'codes.authorize',
        { code_type: 'tiny', user_id: 'u', purpose: 'add_credential', code: '1' },
      ],
      'a POST without a required field': ['users.create', {}],
      'a value of another type': ['users.retrieve', { username: 7 }],
    },
    invalidStatus: 400,
    protected: loginid.operations
      .filter(({ source }) => source['x-service-token-scope'] !== undefined && !source['x-service-token-optional'])
      .map(({ name }) => name),
  },
  {
    api: loginidV2,
    provider: 'loginid-v2',
    operations: 25,
    // Adding the application is the client's own doing.
    defaults: Object.fromEntries(['auth.init', 'reg.init'].map((name) => [name, { app: { id: APP_ID } }])),
    valued: { 'auth.init': ['app'], 'reg.init': ['app'] },
    client: 'LoginIDV2',
    invalid: {
      'a POST without a required field': ['mgmt.grantExternalAuth', {}],
      'a value of another type': ['mgmt.grantCreate', { grants: 'passkey:read' }],
      'a value outside an enum': ['auth.codeRequestEmail', { user: { username: 'ada', usernameType: 'nickname' } }],
      'a session that is too short': ['tx.complete', { ...sampleOf('tx.complete'), session: 'short' }],
    },
    invalidStatus: 400,
    protected: loginidV2.operations
      .filter(({ source }) => source['x-auth'] === undefined && source['x-user-token'] === undefined)
      .map(({ name }) => name),
  },
  {
    api: readApi('stytch-consumer'),
    provider: 'stytch',
    operations: 89,
    client: 'Stytch',
    valued: STYTCH_VALUED,
    invalid: STYTCH_INVALID,
    invalidStatus: 400,
    protected: STYTCH_PROTECTED,
  },
  {
    api: readApi('stytch-b2b'),
    provider: 'stytch-b2b',
    operations: 123,
    client: 'StytchB2B',
    valued: STYTCH_VALUED,
    invalid: STYTCH_INVALID,
    invalidStatus: 400,
    protected: STYTCH_PROTECTED,
  },
  {
    api: management,
    provider: 'stytch-management',
    operations: 60,
    client: 'StytchManagement',
    invalid: {
      'a POST without a required field': ['projects.create', {}],
      'a query that lacks the URL': ['redirectURLs.get', { project_slug: 'p', environment_slug: 'test' }],
      'a PUT with a nested field missing': [
        'rbacPolicy.set',
        { project_slug: 'p', environment_slug: 'test', custom_roles: [{ role_id: 'reader' }] },
      ],
      'a PATCH with a value of another type': ['projects.update', { project_slug: 'p', name: 7 }],
    },
    invalidStatus: 400,
    protected: management.operations.map(({ name }) => name),
  },
];
