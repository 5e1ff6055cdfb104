import { type Checks, isObject, kindOf, numberWithin } from '../../core/options/checks.ts';
import { isText } from '../../core/options/texts.ts';
import type { SessionRequirements } from '../../session/requirements.ts';

/** What a session must be allowed to do, by the provider's own policy. */
export interface Permission {
  readonly resource_id: string;
  readonly action: string;
}

/** What the session of a request has to be, beyond being good. */
export interface Requirements extends SessionRequirements {
  /** What the session must be allowed to do; Stytch's clients judge it, others refuse it as a mistake (500). Otherwise 403. */
  readonly permission?: Permission | undefined;
}

export const REQUIREMENTS: readonly string[] = [
  'role',
  'permission',
  'factors',
  'maxAge',
] satisfies (keyof Requirements)[];

/** Notes what is wrong with requirements, before there is any request. */
export function checkRequirements(checks: Checks, path: string, value: Readonly<Record<string, unknown>>): void {
  const at = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const { role, permission, factors, maxAge } = value;
  checks.optional(at('role'), role, (given) => isText(given) || isTexts(given), 'a role, or a list of roles');
  checks.optional(at('factors'), factors, isTexts, 'a list of factors, such as ["totp"]');
  checks.optional(at('maxAge'), maxAge, numberWithin(0, Number.MAX_SAFE_INTEGER), 'seconds, 0 or more');
  if (permission === undefined) return;
  if (!isObject(permission)) {
    checks.add(at('permission'), `expected { resource_id, action }, received ${kindOf(permission)}`);
    return;
  }
  checks.knownKeys(at('permission'), permission, ['resource_id', 'action']);
  for (const name of ['resource_id', 'action']) {
    if (isText(permission[name])) continue;
    checks.add(at(`permission.${name}`), `expected a non-empty string, received ${kindOf(permission[name])}`);
  }
}

/** Whether anything is required beyond a good session. */
export function asksMore(requirements: Requirements): boolean {
  return Object.values(requirements).some((value) => value !== undefined);
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.length > 0 && value.every(isText);
}
