import { describe, expect, it } from 'vitest';
import { type SearchUsersQueryOperand, type Stytch, unchecked } from '../../../../../../src/stytch.ts';
import type { MockServer } from '../../../../../../src/testing.ts';
import { clientOf, collect, failure, setupMock } from '../../helpers.ts';

const email = 'grace@example.com';

/** A user with all that a search can look for. */
const GRACE = {
  user_id: 'user-test-7',
  external_id: 'the-7th',
  status: 'pending',
  created_at: '2026-02-01T00:00:00Z',
  name: { first_name: 'Grace', middle_name: '', last_name: 'Hopper' },
  emails: [{ email_id: 'email-test-7', email, verified: true }],
  phone_numbers: [{ phone_id: 'phone-number-test-7', phone_number: '+15550100009', verified: true }],
  providers: [
    {
      provider_type: 'Github',
      provider_subject: '7',
      profile_picture_url: '',
      locale: '',
      oauth_user_registration_id: 'oauth-user-test-7',
    },
  ],
  webauthn_registrations: [
    {
      webauthn_registration_id: 'webauthn-registration-test-7',
      verified: true,
      domain: 'example.com',
      user_agent: '',
      authenticator_type: '',
      name: '',
    },
  ],
  crypto_wallets: [
    {
      crypto_wallet_id: 'crypto-wallet-test-7',
      crypto_wallet_address: '0x7',
      crypto_wallet_type: 'ethereum',
      verified: true,
    },
  ],
  totps: [{ totp_id: 'totp-test-7', verified: true }],
  password: { password_id: 'password-test-7', requires_reset: false },
};

type Operands = [SearchUsersQueryOperand, SearchUsersQueryOperand][];

/** Operands with a list of values, one of which must match; and one that does not. */
function lists(filter_name: string, ...values: string[]): Operands {
  const operand = (value: string) => ({ filter_name, filter_value: ['none', value] }) as SearchUsersQueryOperand;
  return values.map((value) => [operand(value), operand(value.slice(1))]);
}

function texts(filter_name: string, text: string): Operands {
  const operand = (filter_value: string) => ({ filter_name, filter_value }) as SearchUsersQueryOperand;
  return [[operand(text), operand(`${text}?`)]];
}

function flags(filter_name: string): Operands {
  const operand = (filter_value: boolean) => ({ filter_name, filter_value }) as SearchUsersQueryOperand;
  return [[operand(true), operand(false)]];
}

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
    const operands: SearchUsersQueryOperand[] = [
      { filter_name: 'email_address', filter_value: [email] },
      { filter_name: 'status', filter_value: 'pending' },
    ];
    const { results } = await stytch.users.search({ query: { operator, operands } });
    expect(results.map(({ emails }) => emails[0]?.email)).toEqual(expected);
  });

  it.each([
    ['filter_name_not_recognized', { filter_name: 'a_filter_of_tomorrow', filter_value: 7 }],
    ['filter_name_not_recognized', { filter_name: 'toString', filter_value: [email] }],
    ['expected_string', { filter_name: 'status', filter_value: ['active'] }],
    ['expected_bool', { filter_name: 'email_verified', filter_value: 'true' }],
    ['expected_array_of_string', { filter_name: 'email_address', filter_value: email }],
    ['expected_timestamp', { filter_name: 'created_at_less_than', filter_value: 'yesterday' }],
  ])('are not found at all by what the vendor rejects as %s', async (word, operand) => {
    const query = { operator: 'AND', operands: [unchecked(operand)] };
    expect(await failure(stytch.users.search({ query }))).toMatchObject({
      httpStatusCode: 400,
      errorType: `user_search_${word}`,
    });
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

describe('filters of users', () => {
  let seeded: Stytch;
  setupMock('stytch', (started) => (seeded = clientOf.stytch(started)), { seed: { users: [GRACE] } });

  it.each<[operand: SearchUsersQueryOperand, other: SearchUsersQueryOperand]>([
    [
      { filter_name: 'created_at_greater_than', filter_value: '2026-01-20T00:00:00Z' },
      { filter_name: 'created_at_greater_than', filter_value: '2026-02-20T00:00:00Z' },
    ],
    [
      { filter_name: 'created_at_less_than', filter_value: '2026-02-20T00:00:00Z' },
      { filter_name: 'created_at_less_than', filter_value: '2026-01-20T00:00:00Z' },
    ],
    [
      {
        filter_name: 'created_at_between',
        filter_value: { greater_than: '2026-01-20T00:00:00Z', less_than: '2026-02-20T00:00:00Z' },
      },
      {
        filter_name: 'created_at_between',
        filter_value: { greater_than: '2026-02-02T00:00:00Z', less_than: '2026-02-20T00:00:00Z' },
      },
    ],
    [
      { filter_name: 'status', filter_value: 'pending' },
      { filter_name: 'status', filter_value: 'active' },
    ],
    ...lists('oauth_provider', 'Github'),
    ...lists('user_id', 'user-test-7', 'the-7th'),
    ...texts('full_name_fuzzy', 'ce HOP'),
    ...lists('phone_number', '+15550100009'),
    ...lists('phone_id', 'phone-number-test-7'),
    ...flags('phone_verified'),
    ...texts('phone_number_fuzzy', '0100009'),
    ...lists('email_address', email),
    ...lists('email_id', 'email-test-7'),
    ...flags('email_verified'),
    ...texts('email_address_fuzzy', 'Grace@'),
    ...flags('webauthn_registration_verified'),
    ...lists('webauthn_registration_id', 'webauthn-registration-test-7'),
    ...lists('crypto_wallet_id', 'crypto-wallet-test-7'),
    ...lists('crypto_wallet_address', '0x7'),
    ...flags('crypto_wallet_verified'),
    ...lists('totp_id', 'totp-test-7'),
    ...flags('totp_verified'),
    ...flags('password_exists'),
  ])('find one by %o, and not by %o', async (operand, other) => {
    const idsOf = async (operands: SearchUsersQueryOperand[]): Promise<string[]> =>
      (await seeded.users.search({ query: { operator: 'AND', operands } })).results.map(({ user_id }) => user_id);
    expect(await idsOf([operand])).toEqual(['user-test-7']);
    expect(await idsOf([other])).toEqual([]);
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
