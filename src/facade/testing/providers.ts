import { Checks, describeType, normalize } from '../options/validators.ts';

/** The APIs with sessions, which a test issuer can fake. */
export type TestProvider = 'corbado' | 'passage' | 'stytch' | 'stytch-b2b' | 'loginid' | 'loginid-v2';

/** All of them, in the order in which they are listed everywhere. */
export const TEST_PROVIDERS: readonly TestProvider[] = [
  'corbado',
  'passage',
  'stytch',
  'stytch-b2b',
  'loginid',
  'loginid-v2',
];

/** The APIs that a mock server can fake: also those without sessions. */
export type MockProvider = TestProvider | 'stytch-management';

/** All of them, in the order in which they are listed everywhere. */
export const MOCK_PROVIDERS: readonly MockProvider[] = [
  'corbado',
  'passage',
  'stytch',
  'stytch-b2b',
  'stytch-management',
  'loginid',
  'loginid-v2',
];

/** Tests whether a value names an API that a mock server can fake. */
export function isMockProvider(value: unknown): value is MockProvider {
  return MOCK_PROVIDERS.some((provider) => provider === value);
}

/**
 * Rejects anything that does not name a provider.
 *
 * @throws {ValidationError} if the value is not among the known names
 */
export function checkProvider(subject: string, value: unknown, known: readonly string[]): void {
  if (typeof value === 'string' && known.includes(value)) return;
  const checks = new Checks();
  const near = typeof value === 'string' ? known.find((name) => normalize(name) === normalize(value)) : undefined;
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  checks.add('provider', `expected one of ${known.join(', ')}, received ${describeType(value)}${hint}`);
  checks.throwIfAny(subject, null, 500);
}
