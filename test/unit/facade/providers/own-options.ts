import { expect, it } from 'vitest';
import type { ProviderName } from '../../../../src/index.ts';
import { everythingShownOf } from '../errors/shown.ts';
import { pathsOf, validationErrorOf } from '../options/validation-error-of.ts';

/** Options that a client rejects: what is wrong with them, the options, and the path of the one that is named. */
export type RejectedOptions = readonly [what: string, options: Readonly<Record<string, unknown>>, path: string];

/** Tests that a client rejects its own options by name and without their values, and that it freezes them. */
export function testOwnOptions<Config extends object>(
  client: string,
  provider: ProviderName,
  read: (options?: Record<string, unknown>) => Config,
  rejected: readonly RejectedOptions[],
): void {
  it.each(rejected)('rejects %s', (_, options, path) => {
    const error = validationErrorOf(() => read(options));
    expect(pathsOf(error)).toEqual([path]);
    expect(error).toMatchObject({ provider, status: 500, code: 'validation_error' });
    expect(error.message).toMatch(new RegExp(`^Cannot set up the ${client} client: `));
    expect(everythingShownOf(error)).not.toMatch(/hid\s?den/);
  });

  it('is frozen, with its lists and common options', () => {
    const config = read();
    const values = Object.entries(config).filter(([name, value]) => name === 'common' || Array.isArray(value));
    for (const value of [config, ...values.map(([, own]) => own)]) expect(Object.isFrozen(value)).toBe(true);
  });
}
