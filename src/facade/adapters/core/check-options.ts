import { type Checks, isObject, kindOf } from '../../core/options/checks.ts';
import { CLOCK_TOLERANCE, MAX_AGE } from '../../core/options/seconds.ts';
import type { Verifier } from '../../session/compose.ts';

/**
 * The options of a client's own `authenticateRequest`: those that all clients have, such as `maxTokenAge`, and with the
 * type of a client also its own, such as Stytch's `remote`. What a session has to be is asked by the guards.
 */
export type CheckOptions<V extends Verifier = Verifier> = Omit<
  NonNullable<Parameters<V['authenticateRequest']>[1]>,
  'require'
>;

/** Notes what is wrong with them. The options that are a client's own are judged by the client, when it is asked. */
export function checkCheckOptions(checks: Checks, value: unknown): void {
  if (value === undefined) return;
  if (!isObject(value)) {
    checks.add('check', `expected options of the client's authenticateRequest, received ${kindOf(value)}`);
    return;
  }
  if ('require' in value) checks.add('check.require', 'expected in the options of a guard, such as requireAuth()');
  MAX_AGE(checks, 'check.maxTokenAge', value['maxTokenAge']);
  CLOCK_TOLERANCE(checks, 'check.clockTolerance', value['clockTolerance']);
}
