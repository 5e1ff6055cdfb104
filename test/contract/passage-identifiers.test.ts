import { afterAll, beforeAll, expect, it } from 'vitest';
import { NotFoundException } from '../../src/index.ts';
import { Passage } from '../../src/passage.ts';
import { type MockServer, startMockServer } from '../../src/testing.ts';

let mock: MockServer;
let passage: Passage;

beforeAll(async () => {
  mock = await startMockServer('passage', { stateful: false });
  passage = new Passage({ appId: 'app-1', apiKey: 'contract', baseUrl: mock.url, retry: false, validate: 'all' });
});
afterAll(() => mock.close());

it.each([
  ['an e-mail address', { email: 'ada@example.com' }],
  ['a phone number', { phone: '+15550100000' }],
  ['a user id', { user_id: 'user-1' }],
])('creates a magic link for %s', async (_, recipient) => {
  const { magic_link: link } = await passage.auth.createMagicLink(recipient);
  expect(link.url).toMatch(/^https:/);
});

it('finds a user by identifier in any letter case, and rejects an unknown one', async () => {
  const { user } = await passage.user.getByIdentifier({ identifier: 'ADA@example.com' });
  expect(user.email).toBe('ada@example.com');
  await expect(passage.user.getByIdentifier('bob@example.com')).rejects.toBeInstanceOf(NotFoundException);
});
