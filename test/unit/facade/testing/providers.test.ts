import { expect, it } from 'vitest';
import { isMockProvider, MOCK_PROVIDERS, TEST_PROVIDERS } from '../../../../src/facade/testing/providers.ts';
import { ValidationError } from '../../../../src/index.ts';
import { createTestIssuer, startMockServer } from '../../../../src/testing.ts';

it('knows the names of all APIs', () => {
  expect(MOCK_PROVIDERS.filter((provider) => !isMockProvider(provider))).toEqual([]);
  expect(TEST_PROVIDERS.filter((provider) => !isMockProvider(provider))).toEqual([]);
});

it.each([
  ['okta', 'received a string'],
  ['stytchB2B', 'received a string; did you mean "stytch-b2b"?'],
  [undefined, 'received nothing'],
  [null, 'received null'],
  [7, 'received a number'],
])('rejects %s', async (value, received) => {
  expect(isMockProvider(value)).toBe(false);
  for (const [creation, subject, known] of [
    [createTestIssuer(value as never), 'create a test issuer', TEST_PROVIDERS],
    [startMockServer(value as never), 'start a mock server', [...MOCK_PROVIDERS, 'all']],
  ] as const) {
    await expect(creation).rejects.toThrow(ValidationError);
    await expect(creation).rejects.toThrow(
      `Cannot ${subject}: provider: expected one of ${known.join(', ')}, ${received}`,
    );
  }
});

it.each(['all', 'stytch-management'])('has no issuer for %s, which has no sessions of its own', async (value) => {
  await expect(createTestIssuer(value as never)).rejects.toThrow('expected one of corbado');
});
