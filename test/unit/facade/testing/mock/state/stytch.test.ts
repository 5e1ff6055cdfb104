import { describe, expect, it } from 'vitest';
import type { Stytch } from '../../../../../../src/stytch.ts';
import type { MockServer } from '../../../../../../src/testing.ts';
import { clientOf, collect, failure, setupMock } from '../../helpers.ts';

const email = 'grace@example.com';

let mock: MockServer<'stytch'>;
let stytch: Stytch;
setupMock('stytch', (started) => {
  mock = started;
  stytch = clientOf.stytch(started);
});

describe('users', () => {
  it('are created, read, searched, changed and deleted', async () => {
    const { user_id, email_id } = await stytch.users.create({ email, name: { first_name: 'Grace' } });
    const user = await stytch.users.get({ user_id });
    expect(user.emails).toEqual([{ email_id, email, verified: false }]);
    expect(user).toMatchObject({ name: { first_name: 'Grace', last_name: '' }, phone_numbers: [], status: 'active' });
    await stytch.users.update({ user_id, trusted_metadata: { plan: 'pro' } });
    expect(await stytch.users.get({ user_id })).toMatchObject({
      trusted_metadata: { plan: 'pro' },
      emails: [{ email }],
    });
    await stytch.users.delete({ user_id });
    expect(await failure(stytch.users.get({ user_id }))).toMatchObject({
      httpStatusCode: 404,
      errorType: 'user_not_found',
    });
  });

  it.each([
    ['and', 'AND', []],
    ['or', 'OR', [email]],
  ] as const)('are found by filters that are joined with %s', async (_, operator, expected) => {
    await stytch.users.create({ email });
    const operands = [
      { filter_name: 'email_address', filter_value: [email] },
      { filter_name: 'status', filter_value: ['pending'] },
    ];
    const { results } = await stytch.users.search({ query: { operator, operands } });
    expect(results.map(({ emails }) => emails[0]?.email)).toEqual(expected);
  });

  it.each([
    ['user_id', 'user-test-00000000-0000-4000-8000-000000000002'],
    ['email_id', 'email-test-00000000-0000-4000-8000-000000000002'],
    ['phone_number', '+15550100009'],
    ['phone_id', 'phone-number-test-00000000-0000-4000-8000-000000000002'],
  ])('are found by %s', async (filter_name, value) => {
    const { user_id } = await stytch.users.create({ email, phone_number: '+15550100009' });
    const query = { operator: 'AND', operands: [{ filter_name, filter_value: [value] }] };
    expect((await stytch.users.search({ query })).results.map((user) => user.user_id)).toEqual([user_id]);
  });

  it('are searched page by page', async () => {
    for (const name of ['a', 'b', 'c']) await stytch.users.create({ email: `${name}@example.com` });
    const page = await stytch.users.search({ limit: 3 });
    expect(page.results_metadata).toEqual({ total: 4, next_cursor: '3' });
    expect(await collect(stytch.users.search.all({ limit: 3 }))).toHaveLength(4);
  });

  it('are created by their first link or code only', async () => {
    const first = await stytch.magicLinks.email.loginOrCreate({ email });
    const second = await stytch.otps.email.loginOrCreate({ email });
    expect([first.user_created, second.user_created]).toEqual([true, false]);
    expect(second.user_id).toBe(first.user_id);
    const code = await stytch.otps.sms.loginOrCreate({ phone_number: '+15550100009' });
    expect((await stytch.users.get({ user_id: code.user_id })).phone_numbers[0]?.phone_number).toBe('+15550100009');
  });
});

describe('sessions', () => {
  it('belong to the user who was sent a link last, and end once they are revoked', async () => {
    const { user_id } = await stytch.magicLinks.email.loginOrCreate({ email });
    const signedIn = await stytch.magicLinks.authenticate({ token: 'any', session_duration_minutes: 5 });
    expect(signedIn).toMatchObject({ user_id, user: { user_id }, session: { user_id } });
    const { session_jwt, session_token } = signedIn;
    expect(await stytch.sessions.validate(session_jwt)).toMatchObject({ status: 'signed-in', userId: user_id });
    expect(await stytch.sessions.authenticate({ session_token })).toMatchObject({ session_token, user: { user_id } });
    expect((await stytch.sessions.get({ user_id })).sessions).toHaveLength(1);
    await stytch.sessions.revoke({ session_jwt });
    expect((await stytch.sessions.get({ user_id })).sessions).toEqual([]);
    for (const proof of [{ session_token }, { session_jwt }]) {
      expect(await failure(stytch.sessions.authenticate(proof))).toMatchObject({
        httpStatusCode: 404,
        errorType: 'session_not_found',
      });
    }
  });

  it('are found by tokens that the issuer mints for the first user', async () => {
    const session_jwt = await mock.issuer.mint();
    const { session } = await stytch.sessions.authenticate({ session_jwt });
    expect(session.session_id).toBe('session-test-00000000-0000-4000-8000-000000000001');
    expect(await failure(stytch.sessions.authenticate({ session_jwt: 'none.of.these' }))).toMatchObject({
      errorType: 'session_not_found',
    });
  });

  it('belong to the user with the password', async () => {
    const { user_id } = await stytch.users.create({ email });
    await stytch.users.create({ email: 'eve@example.com' });
    const signedIn = await stytch.passwords.authenticate({ email, password: 'correct horse battery' });
    expect(signedIn.user_id).toBe(user_id);
    const stranger = { email: 'nobody@example.com', password: 'correct horse battery' };
    expect(await failure(stytch.passwords.authenticate(stranger))).toMatchObject({ errorType: 'user_not_found' });
  });
});

it('accepts a custom id for new M2M clients, and for nothing else', async () => {
  const client_id = 'm2m-client-mine';
  const create = async (): Promise<string> =>
    (await stytch.m2m.clients.create({ client_id, scopes: [] })).m2m_client.client_id;
  expect(await create()).toBe(client_id);
  expect(await create()).not.toBe(client_id);
  const taken = { email, user_id: 'user-test-00000000-0000-4000-8000-000000000001' };
  expect((await stytch.api.POST('/v1/users', { body: taken })).data?.user_id).not.toBe(taken.user_id);
});

it('keeps M2M clients, and shows a secret only once', async () => {
  const { m2m_client } = await stytch.m2m.clients.create({ scopes: ['read:documents'], client_name: 'Job' });
  const { client_id } = m2m_client;
  expect(m2m_client.client_secret).toBeTypeOf('string');
  const found = await stytch.m2m.clients.get({ client_id });
  expect(found.m2m_client).toMatchObject({ client_id, client_name: 'Job', scopes: ['read:documents'] });
  expect(found.m2m_client).not.toHaveProperty('client_secret');
  expect(await stytch.m2m.clients.delete({ client_id })).toMatchObject({ client_id });
  expect(await failure(stytch.m2m.clients.get({ client_id }))).toMatchObject({ httpStatusCode: 404 });
});
