import { expect, it } from 'vitest';
import { checkTestProvider, isTestProvider, TEST_PROVIDERS } from '../../../../src/facade/testing/providers.ts';
import { ValidationError } from '../../../../src/index.ts';
import { createTestIssuer } from '../../../../src/testing.ts';

it.each(TEST_PROVIDERS)('accepts %s', (provider) => {
  expect(isTestProvider(provider)).toBe(true);
  expect(() => checkTestProvider('Cannot start', provider)).not.toThrow();
});

it.each([
  ['okta', 'received a string'],
  ['stytchB2B', 'received a string; did you mean "stytch-b2b"?'],
  ['all', 'received a string'],
  [undefined, 'received nothing'],
  [null, 'received null'],
  [7, 'received a number'],
])('rejects %s', async (value, received) => {
  expect(isTestProvider(value)).toBe(false);
  const creation = createTestIssuer(value as never);
  await expect(creation).rejects.toThrow(ValidationError);
  await expect(creation).rejects.toThrow(
    `Cannot create a test issuer: provider: expected one of ${TEST_PROVIDERS.join(', ')}, ${received}`,
  );
});

it('accepts further names if they are listed', () => {
  expect(() => checkTestProvider('Cannot start', 'all', ['all'])).not.toThrow();
  expect(() => checkTestProvider('Cannot start', 'every', ['all'])).toThrow('expected one of corbado');
});
