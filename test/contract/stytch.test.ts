import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleArguments } from '../../scripts/generate/example.ts';
import { Stytch, StytchB2B, type StytchOptions } from '../../src/stytch.ts';
import { type MockServer, startMockServer } from '../../src/testing.ts';
import { methodOf, readApi } from '../support/operations.ts';
import { describeOperations, fetchWithoutCredentials, operationNamed, refusal } from './contract.ts';

const PRODUCTS = [
  { api: readApi('stytch-consumer'), provider: 'stytch', Client: Stytch, operations: 89, memberSessions: 0 },
  { api: readApi('stytch-b2b'), provider: 'stytch-b2b', Client: StytchB2B, operations: 123, memberSessions: 40 },
] as const;

describe.each(PRODUCTS)('$api.api', ({ api, provider, Client, operations, memberSessions }) => {
  let mock: MockServer;

  beforeAll(async () => {
    mock = await startMockServer(provider, { stateful: false });
  });
  afterAll(() => mock.close());

  function client(options: Partial<StytchOptions> = {}): Stytch | StytchB2B {
    return new Client({
      projectId: 'project-test-1',
      secret: 'secret-test-contract',
      baseUrl: mock.url,
      fraudBaseUrl: mock.url,
      retry: false,
      ...options,
    });
  }

  it(`knows ${operations} operations, ${memberSessions} of them with member sessions`, () => {
    expect(api.operations).toHaveLength(operations);
    expect(api.operations.filter(({ source }) => source['x-member-session'] === true)).toHaveLength(memberSessions);
  });

  describeOperations(api, (options) => client({ validate: 'all', ...options }));

  const withMemberSession = api.operations.filter(({ source }) => source['x-member-session'] === true);
  it.each(withMemberSession.map((operation) => [operation.name, operation] as const))(
    '%s sends the session of a member',
    async (name, operation) => {
      const sent: Headers[] = [];
      const watched = client({
        fetch: (url, init) => {
          sent.push(new Headers(init.headers));
          return fetch(url, init);
        },
      });
      const options = { authorization: { session_token: 'member-token', session_jwt: 'member-jwt' } };
      await methodOf(watched, name)(sampleArguments(api, operation, 'required'), options);
      expect(sent[0]?.get('x-stytch-member-session')).toBe('member-token');
      expect(sent[0]?.get('x-stytch-member-sessionjwt')).toBe('member-jwt');
    },
  );

  it.each([
    ['a POST without a required field', 'm2m.clients.create', {}],
    ['a value of another type', 'm2m.clients.search', { limit: 'many' }],
    ['a PUT with a value of another type', 'm2m.clients.update', { client_id: 'm2m-client-1', client_name: 7 }],
    ['a form without a required field', 'm2m.token', { client_secret: 'secret' }],
  ])('the mock refuses %s (%s)', async (_, name, params) => {
    const error = await refusal(client({ validate: 'none' }), name, params);
    expect([400, 422]).toContain(error.httpStatusCode);
  });

  it.each(['rbac.policy', 'm2m.clients.get', 'm2m.clients.delete', 'm2m.clients.search'])(
    'the mock refuses a call without credentials (%s)',
    async (name) => {
      const anonymous = client({ fetch: fetchWithoutCredentials });
      const error = await refusal(anonymous, name, sampleArguments(api, operationNamed(api, name), 'all'));
      expect(error.httpStatusCode).toBe(401);
    },
  );
});
