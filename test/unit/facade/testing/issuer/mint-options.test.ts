import { describe, expect, it } from 'vitest';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import { ValidationError } from '../../../../../src/index.ts';
import { createTestIssuer, type TestProvider } from '../../../../../src/testing.ts';

const COMMON: readonly [unknown, string][] = [
  [null, 'options: expected an object, received null'],
  ['ada', 'options: expected an object, received a string'],
  [{ userID: 'ada' }, 'userID: unknown option; did you mean "userId"?'],
  [{ expires: true }, 'expires: unknown option'],
  [{ userId: 7 }, 'userId: expected a non-empty string, received the number 7'],
  [{ userId: '' }, 'userId: expected a non-empty string, received an empty string'],
  [{ userId: null }, 'userId: expected a non-empty string, received null'],
  [{ expired: 'yes' }, 'expired: expected true or false, received a string'],
  [{ audience: [], issuer: 7 }, 'issuer: expected a non-empty string, received the number 7'],
  [{ audience: ['a', 7] }, 'audience: expected a non-empty string or an array of them, received an array'],
  [{ lifetime: '60' }, 'lifetime: expected seconds, received a string'],
  [{ lifetime: Number.NaN }, 'lifetime: expected seconds, received NaN'],
  [{ issuedAt: 1_767_225_600_000 }, 'issuedAt: expected a valid Date, or seconds since 1970 (not milliseconds)'],
  [{ issuedAt: new Date('never') }, 'issuedAt: expected a valid Date'],
  [{ issuedAt: '2026-01-01' }, 'issuedAt: expected a valid Date'],
  [{ claims: [] }, 'claims: expected an object, received an array'],
  [{ tamper: true }, 'tamper: expected one of signature, payload, key, algorithm-none, algorithm-hs256, kid'],
  [{ tamper: 'alg' }, 'tamper: expected one of signature'],
  [{ userId: 7, tamper: 'alg' }, 'userId: expected a non-empty string, received the number 7; tamper: expected one of'],
];

const OWN: readonly [TestProvider, unknown, string][] = [
  ['corbado', { roles: ['admin'] }, 'roles: unknown option'],
  ['corbado', { phone_number: '+1' }, 'phone_number: unknown option; did you mean "phoneNumber"?'],
  ['corbado', { name: '' }, 'name: expected a non-empty string, received an empty string'],
  ['corbado', { email: 7, phoneNumber: 7 }, 'email: expected a non-empty string, received the number 7; phoneNumber: '],
  ['passage', { email: 'ada@example.com' }, 'email: unknown option'],
  ['stytch', { roles: 'admin' }, 'roles: expected an array of non-empty strings, received a string'],
  ['stytch', { roles: [''] }, 'roles: expected an array of non-empty strings, received an array'],
  ['stytch', { factors: 'totp' }, 'factors: expected an array of types such as "totp", or of objects with a "type"'],
  ['stytch', { factors: [{ delivery_method: 'email' }] }, 'factors: expected an array of types'],
  ['stytch', { sessionId: 7, email: [] }, 'sessionId: expected a non-empty string, received the number 7; email: '],
  ['stytch', { organizationId: 'organization-test-1' }, 'organizationId: unknown option'],
  ['stytch-b2b', { organizationId: 7 }, 'organizationId: expected a non-empty string, received the number 7'],
  ['loginid-v2', { username: 7 }, 'username: expected a non-empty string, received the number 7'],
  ['stytch-b2b', { organizationSlug: [] }, 'organizationSlug: expected a non-empty string, received an array'],
  ['loginid', { username: 7 }, 'username: expected a non-empty string, received the number 7'],
  ['loginid', { payload: 'Pay' }, 'payload: unknown option'],
];

describe.each(TEST_PROVIDERS)('%s', (provider) => {
  const created = createTestIssuer(provider);

  it('rejects invalid options of every token', async () => {
    const issuer = await created;
    for (const [options, message] of COMMON) {
      const error = await issuer.mint(options as never).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(ValidationError);
      expect(error).toMatchObject({
        message: expect.stringContaining(`Cannot mint a ${provider} token: ${message}`),
      });
    }
  });

  it('ignores undefined options', async () => {
    const issuer = await created;
    await expect(issuer.mint({ userId: undefined, tamper: undefined, expired: undefined })).resolves.toMatch(/^ey/);
  });

  const own = OWN.filter(([of]) => of === provider);
  it('rejects options of other providers, and those with a wrong format', async () => {
    const issuer = await created;
    for (const [, options, message] of own) {
      await expect(issuer.mint(options as never)).rejects.toThrow(`Cannot mint a ${provider} token: ${message}`);
    }
    expect(own).not.toEqual([]);
  });
});
