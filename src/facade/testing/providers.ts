import { Checks, describeType, normalize } from '../options/validators.ts';

/** The APIs that a test issuer or a mock server can fake. */
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

/** Tests whether a value names one of them. */
export function isTestProvider(value: unknown): value is TestProvider {
  return TEST_PROVIDERS.some((provider) => provider === value);
}

/**
 * Rejects anything that does not name a provider. `also` lists further accepted names.
 *
 * @throws {ValidationError} if the value is neither a provider nor in `also`
 */
export function checkTestProvider(subject: string, value: unknown, also: readonly string[] = []): void {
  const known: readonly string[] = [...TEST_PROVIDERS, ...also];
  if (typeof value === 'string' && known.includes(value)) return;
  const checks = new Checks();
  const near = typeof value === 'string' ? known.find((name) => normalize(name) === normalize(value)) : undefined;
  const hint = near === undefined ? '' : `; did you mean "${near}"?`;
  checks.add('provider', `expected one of ${known.join(', ')}, received ${describeType(value)}${hint}`);
  checks.throwIfAny(subject, null, 500);
}
