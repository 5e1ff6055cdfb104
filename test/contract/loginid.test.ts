import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleArguments } from '../../scripts/generate/example.ts';
import { LoginID, type LoginIDOptions } from '../../src/loginid.ts';
import { type MockServer, startMockServer } from '../../src/testing.ts';
import { methodOf, readApi } from '../support/operations.ts';
import { describeOperations, fetchWithoutCredentials, operationNamed, refusal } from './contract.ts';

const api = readApi('loginid');
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
let mock: MockServer<'loginid'>;

beforeAll(async () => {
  mock = await startMockServer('loginid', { stateful: false });
});
afterAll(() => mock.close());

function client(options: Partial<LoginIDOptions> = {}): LoginID {
  return new LoginID({ clientId: 'client-contract', privateKey, baseUrl: mock.url, retry: false, ...options });
}

it('knows 43 operations', () => {
  expect(api.operations).toHaveLength(43);
});

describeOperations(api, (options) => client({ validate: 'all', ...options }));

describe('service tokens', () => {
  const scoped = api.operations.filter(({ source }) => source['x-service-token-scope'] !== undefined);
  const required = scoped.filter(({ source }) => !source['x-service-token-optional']);
  const anonymous = api.operations.filter(({ source }) => source['x-auth'] === 'none');

  async function sentBy(name: string, which: 'all' | 'required'): Promise<Headers> {
    const sent: Headers[] = [];
    const watched = client({
      fetch: (url, init) => {
        sent.push(new Headers(init.headers));
        return fetch(url, init);
      },
    });
    await methodOf(watched, name)(sampleArguments(api, operationNamed(api, name), which));
    const [headers] = sent;
    if (headers === undefined) throw new Error(`${name} sent nothing`);
    return headers;
  }

  it.each(scoped.map(({ name, source }) => [name, source['x-service-token-scope']]))(
    '%s is sent with one of scope %s',
    async (name = '', scope) => {
      const headers = await sentBy(name, 'all');
      const [, payload = ''] = (headers.get('authorization') ?? '').split('.');
      const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
      expect(claims).toMatchObject({ type: scope, client_id: 'client-contract' });
      expect(headers.get('x-client-id')).toBe('client-contract');
    },
  );

  it.each(anonymous.map(({ name }) => name))('%s is sent without', async (name) => {
    const headers = await sentBy(name, 'all');
    expect(headers.get('authorization')).toBeNull();
    expect(headers.get('x-client-id')).toBeNull();
  });

  it.each(required.map(({ name }) => name))('the mock refuses %s without', async (name) => {
    const params = sampleArguments(api, operationNamed(api, name), 'all');
    const error = await refusal(client({ fetch: fetchWithoutCredentials }), name, params);
    expect(error.httpStatusCode).toBe(401);
  });
});

describe('the mock refuses what the spec does not allow', () => {
  it.each([
    [
      'neither user_id nor username',
      'codes.generate',
      { code_type: 'short', purpose: 'add_credential', authorize: true },
    ],
    [
      'a code type outside the enum',
      'codes.authorize',
      { code_type: 'tiny', user_id: 'u', purpose: 'add_credential', code: '1' },
    ],
    ['a POST without a required field', 'users.create', {}],
    ['a value of another type', 'users.retrieve', { username: 7 }],
  ])('%s (%s)', async (_, name, params) => {
    const error = await refusal(client({ validate: 'none' }), name, params);
    expect(error.httpStatusCode).toBe(400);
  });
});
