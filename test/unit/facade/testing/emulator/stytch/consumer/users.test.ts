import { describe, expect, test } from 'vitest';
import { unchecked } from '../../../../../../../src/stytch.ts';
import { ADA, rejects, startConsumer } from './consumer.ts';

const people = {
  users: [
    {
      name: { first_name: 'Ada', last_name: 'Lovelace' },
      emails: [{ email_id: ADA.email_id, email: ADA.email, verified: true }],
      created_at: '2026-01-01T00:00:00Z',
    },
    {
      status: 'pending',
      name: { first_name: 'Grace', middle_name: 'Brewster', last_name: 'Hopper' },
      phone_numbers: [{ phone_id: 'phone-number-test-1', phone_number: '+15550100000', verified: false }],
      external_id: 'grace',
      created_at: '2026-02-01T00:00:00Z',
    },
    {
      name: { first_name: 'Edith' },
      totps: [{ totp_id: 'totp-test-1', verified: true }],
      webauthn_registrations: [
        { webauthn_registration_id: 'webauthn-registration-test-1', domain: 'example.com', verified: true },
      ],
      crypto_wallets: [
        {
          crypto_wallet_id: 'crypto-wallet-test-1',
          crypto_wallet_address: '0x1',
          crypto_wallet_type: 'ethereum',
          verified: false,
        },
      ],
      providers: [
        {
          oauth_user_registration_id: 'oauth-user-registration-test-1',
          provider_type: 'Google',
          provider_subject: '1',
        },
      ],
      biometric_registrations: [{ biometric_registration_id: 'biometric-registration-test-1', verified: true }],
      password: { password_id: 'password-test-1', requires_reset: false },
      created_at: '2026-03-01T00:00:00Z',
    },
  ],
};
const consumer = startConsumer(people);
const edith = 'user-test-00000000-0000-4000-8000-000000000003';

type Operand = Parameters<typeof consumer.stytch.users.search>[0] extends infer P
  ? P extends { query?: { operands: (infer O)[] } }
    ? O
    : never
  : never;

async function found(operands: object[], operator = 'AND'): Promise<unknown[]> {
  // Marked, so that the emulator rejects what is wrong, and not the client.
  const marked = operands.map((operand) => unchecked(operand as Operand));
  const { results } = await consumer.stytch.users.search({ query: { operator, operands: marked } });
  return results.map(({ name }) => name?.first_name);
}

describe('a search', () => {
  test.each<[string, unknown, string[]]>([
    ['user_id', [ADA.user_id, edith], ['Ada', 'Edith']],
    ['user_id', ['grace'], ['Grace']],
    ['status', 'pending', ['Grace']],
    ['created_at_greater_than', '2026-02-01T00:00:00Z', ['Edith']],
    ['created_at_less_than', '2026-02-01T00:00:00Z', ['Ada']],
    ['created_at_between', { greater_than: '2026-01-15T00:00:00Z', less_than: '2026-02-15T00:00:00Z' }, ['Grace']],
    ['full_name_fuzzy', 'ster hop', ['Grace']],
    ['email_address', ['ADA@example.com'], ['Ada']],
    ['email_address_fuzzy', 'example', ['Ada']],
    ['email_id', [ADA.email_id], ['Ada']],
    ['email_verified', true, ['Ada']],
    ['phone_number', ['+15550100000'], ['Grace']],
    ['phone_number_fuzzy', '5550', ['Grace']],
    ['phone_id', ['phone-number-test-1'], ['Grace']],
    ['phone_verified', false, ['Grace']],
    ['oauth_provider', ['google'], ['Edith']],
    ['webauthn_registration_id', ['webauthn-registration-test-1'], ['Edith']],
    ['webauthn_registration_verified', true, ['Edith']],
    ['crypto_wallet_id', ['crypto-wallet-test-1'], ['Edith']],
    ['crypto_wallet_address', ['0x1'], ['Edith']],
    ['crypto_wallet_verified', false, ['Edith']],
    ['totp_id', ['totp-test-1'], ['Edith']],
    ['totp_verified', true, ['Edith']],
    ['password_exists', false, ['Ada', 'Grace']],
  ])('by %s finds those who match', async (filter_name, filter_value, names) => {
    expect(await found([{ filter_name, filter_value }])).toEqual(names);
  });

  test('combines conditions', async () => {
    const operands = [
      { filter_name: 'status', filter_value: 'active' },
      { filter_name: 'email_verified', filter_value: true },
    ];
    expect([await found(operands), await found(operands, 'OR')]).toEqual([['Ada'], ['Ada', 'Edith']]);
  });

  test.each<[object, string]>([
    [{ filter_name: 'shoe_size', filter_value: 1 }, 'user_search_filter_name_not_recognized'],
    [{ filter_name: 'status', filter_value: 'gone' }, 'user_search_invalid_status_filter'],
    [{ filter_name: 'full_name_fuzzy', filter_value: 'a' }, 'user_search_full_name_fuzzy_too_short'],
    [
      { filter_name: 'user_id', filter_value: [ADA.user_id, 'grace'] },
      'user_search_cannot_mix_internal_and_external_user_ids',
    ],
  ])('by %j is rejected', async (operand, word) => rejects(found([operand]), word));

  test('comes in pages, which a deletion does not shift', async () => {
    const { stytch } = consumer;
    const first = await stytch.users.search({ limit: 1 });
    await stytch.users.delete({ user_id: ADA.user_id });
    const rest = await stytch.users.search({ cursor: first.results_metadata.next_cursor ?? '', limit: 5 });
    expect([first.results_metadata.total, rest.results.map(({ name }) => name?.first_name)]).toEqual([3, ['Edith']]);
    expect(rest.results_metadata.next_cursor).toBeNull();
    await rejects(stytch.users.search({ cursor: 'x' }), 'user_search_invalid_cursor');
  });
});

test('changes merge names and metadata, and send webhooks', async () => {
  const { stytch, emulator } = consumer;
  const { user_id } = ADA;
  await stytch.users.update({ user_id, name: { middle_name: 'King' }, trusted_metadata: { plan: 'a', seats: 1 } });
  const { user } = await stytch.users.update({ user_id, trusted_metadata: { seats: null }, external_id: 'ada' });
  expect([user.name, user.trusted_metadata]).toEqual([
    { first_name: 'Ada', middle_name: 'King', last_name: 'Lovelace' },
    { plan: 'a' },
  ]);
  expect((await stytch.users.get({ user_id: 'ada' })).user_id).toBe(user_id);
  await rejects(stytch.users.create({ external_id: 'ada' }), 'duplicate_user_external_id');
  await stytch.users.deleteExternalId({ user_id });
  await rejects(stytch.users.get({ user_id: 'ada' }), 'user_not_found', 404);
  expect(emulator.events.map(({ type }) => type)).toEqual(Array.from({ length: 3 }, () => 'direct.user.update'));
  expect(emulator.events[0]?.payload).toMatchObject({
    action: 'UPDATE',
    object_type: 'user',
    vertical: 'CONSUMER',
    user: { user_id },
  });
});

test('addresses are nobody else’s', async () => {
  const { stytch } = consumer;
  await rejects(stytch.users.create({ email: 'ADA@example.com' }), 'duplicate_email');
  await rejects(stytch.users.create({ phone_number: '+15550100000' }), 'duplicate_phone_number');
  await rejects(stytch.users.create({ email: 'x' }), 'invalid_email');
});

describe('deleting', () => {
  test.each<[string, keyof (typeof people.users)[2], () => Promise<{ user: object }>]>([
    ['a TOTP', 'totps', () => consumer.stytch.users.deleteTOTP({ totp_id: 'totp-test-1' })],
    [
      'a passkey',
      'webauthn_registrations',
      () =>
        consumer.stytch.users.deleteWebAuthnRegistration({ webauthn_registration_id: 'webauthn-registration-test-1' }),
    ],
    [
      'a wallet',
      'crypto_wallets',
      () => consumer.stytch.users.deleteCryptoWallet({ crypto_wallet_id: 'crypto-wallet-test-1' }),
    ],
    [
      'an account',
      'providers',
      () =>
        consumer.stytch.users.deleteOAuthRegistration({ oauth_user_registration_id: 'oauth-user-registration-test-1' }),
    ],
    [
      'a biometric registration',
      'biometric_registrations',
      () =>
        consumer.stytch.users.deleteBiometricRegistration({
          biometric_registration_id: 'biometric-registration-test-1',
        }),
    ],
  ])('%s leaves the rest', async (_, list, call) => {
    const { user } = await call();
    expect(user).toMatchObject({ user_id: edith, [list]: [] });
    await expect(call()).rejects.toMatchObject({ httpStatusCode: 404 });
  });

  test('a password, an address and a number', async () => {
    const { users } = consumer.stytch;
    expect((await users.deletePassword({ password_id: 'password-test-1' })).user.password).toBeNull();
    expect((await users.deleteEmail({ email_id: ADA.email_id })).user.emails).toEqual([]);
    expect((await users.deletePhoneNumber({ phone_id: 'phone-number-test-1' })).user.phone_numbers).toEqual([]);
    await rejects(users.deleteEmail({ email_id: ADA.email_id }), 'email_not_found', 404);
    await rejects(users.deletePhoneNumber({ phone_id: 'x' }), 'phone_number_not_found', 404);
    await rejects(users.deletePassword({ password_id: 'x' }), 'password_not_found', 404);
  });

  test('a user ends their sessions and links', async () => {
    const { stytch, emulator } = consumer;
    await stytch.magicLinks.email.send({ email: ADA.email });
    const { token = '' } = await emulator.inbox.next();
    await stytch.users.delete({ user_id: ADA.user_id });
    await rejects(stytch.sessions.authenticate({ session_token: 'example-session-token' }), 'session_not_found', 404);
    await rejects(stytch.magicLinks.authenticate({ token }), 'magic_link_not_found', 404);
  });
});

test('the only factor is exchanged for another', async () => {
  const { users } = consumer.stytch;
  const { user } = await users.exchangePrimaryFactor({ user_id: ADA.user_id, phone_number: '+15550100009' });
  expect([user.emails, user.phone_numbers[0]?.phone_number]).toEqual([[], '+15550100009']);
  await rejects(
    users.exchangePrimaryFactor({ user_id: edith, email_address: 'e@example.com' }),
    'invalid_exchange_primary_factor_user',
  );
  await rejects(users.exchangePrimaryFactor({ user_id: ADA.user_id }), 'invalid_exchange_primary_factor_fields');
});
