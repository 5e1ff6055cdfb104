import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleArguments } from '../../scripts/generate/example.ts';
import { NotFoundException } from '../../src/index.ts';
import { Passage, type PassageOptions } from '../../src/passage.ts';
import { type MockServer, startMockServer } from '../../src/testing.ts';
import { failureOfType } from '../support/corbado-client.ts';
import { readApi } from '../support/operations.ts';
import { describeOperations, fetchWithoutCredentials, operationNamed, refusal } from './contract.ts';

const api = readApi('passage');
let mock: MockServer<'passage'>;

beforeAll(async () => {
  mock = await startMockServer('passage', { stateful: false });
});
afterAll(() => mock.close());

function client(options: Partial<PassageOptions> = {}): Passage {
  return new Passage({ appId: 'app-1', apiKey: 'contract', baseUrl: mock.url, retry: false, ...options });
}

it('knows 11 operations', () => {
  expect(api.operations).toHaveLength(11);
});

describeOperations(api, (options) => client({ validate: 'all', ...options }));

describe('what the client adds', () => {
  it.each([
    ['an e-mail address', { email: 'ada@example.com' }],
    ['a phone number', { phone: '+15550100000' }],
    ['a user id', { user_id: 'user-1' }],
  ])('a magic link for %s is accepted', async (_, recipient) => {
    const { magic_link: link } = await client({ validate: 'all' }).auth.createMagicLink(recipient);
    expect(link.url).toMatch(/^https:/);
  });

  it('a user is found by identifier in any letter case, and a stranger is not', async () => {
    const passage = client({ validate: 'all' });
    const { user } = await passage.user.getByIdentifier({ identifier: 'ADA@example.com' });
    expect(user.email).toBe('ada@example.com');
    await failureOfType(NotFoundException, passage.user.getByIdentifier('bob@example.com'));
  });
});

describe('the mock refuses what the spec does not allow', () => {
  it.each([
    ['a page below the first', 'user.list', { page: 0 }],
    ['a page of too many', 'user.list', { limit: 501 }],
    ['a number that is none', 'user.list', { login_count: 'many' }],
    ['a user with neither e-mail address nor phone number', 'user.create', { user_metadata: {} }],
    ['an e-mail address of another type', 'user.create', { email: 7 }],
    ['metadata of another type', 'user.update', { user_id: 'user-1', user_metadata: 'plan' }],
    ['a magic link for nobody', 'auth.createMagicLink', { type: 'login' }],
    ['a magic link for two', 'auth.createMagicLink', { email: 'ada@example.com', phone: '+15550100000' }],
    ['a magic link that ends at once', 'auth.createMagicLink', { email: 'ada@example.com', ttl: 0 }],
    ['a magic link of an unknown type', 'auth.createMagicLink', { email: 'ada@example.com', type: 'logout' }],
    ['a magic link in an unknown language', 'auth.createMagicLink', { email: 'ada@example.com', language: 'xx' }],
    ['a magic link over an unknown channel', 'auth.createMagicLink', { user_id: 'user-1', channel: 'pigeon' }],
  ])('%s (%s)', async (_, name, params) => {
    const error = await refusal(client({ validate: 'none' }), name, params);
    expect(error.httpStatusCode).toBe(400);
  });

  it.each(api.operations.map(({ name }) => name))('a call without credentials (%s)', async (name) => {
    const anonymous = client({ fetch: fetchWithoutCredentials });
    const error = await refusal(anonymous, name, sampleArguments(api, operationNamed(api, name), 'all'));
    expect(error).toMatchObject({ httpStatusCode: 401, status: 500 });
  });
});
