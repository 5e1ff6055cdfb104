import type { TokenValidationError } from '../../../src/index.ts';
import type { KeyResponder } from '../../../test/helpers/key-endpoint.ts';
import type { Fixture } from '../fixture.ts';
import type { CheckOptions, Subject } from '../subjects.ts';

/** Ways to reject a token: a reason, or `unavailable` without keys. */
export type Rejection = TokenValidationError['reason'] | 'unavailable';

/** A case that must not be signed in. */
export interface SecurityCase {
  readonly name: string;
  /** Makes the argument of the check. */
  make(fixture: Fixture): unknown;
  readonly options?: CheckOptions;
  /** Accepted ways to reject it. */
  readonly expected: readonly Rejection[];
  /** Response of the key endpoint, if not the provider's keys. */
  keys?(fixture: Fixture): KeyResponder;
  /**
   * The most requests that a client without keys may send.
   * @default 0 if the token alone decides, else 1
   */
  readonly maxRequests?: number;
}

/** A case that must be signed in, so that rejecting everything does not pass. */
export interface Control {
  readonly name: string;
  make(fixture: Fixture): string;
  readonly options?: CheckOptions;
  /** Response of the key endpoint, if not the provider's usual keys. */
  keys?(fixture: Fixture): KeyResponder;
}

/** One class of cases, made for one client. */
export interface CaseClass {
  readonly name: string;
  readonly cases: (subject: Subject) => readonly SecurityCase[];
}

/** Rejections that need no keys. */
export const WITHOUT_KEYS: ReadonlySet<Rejection> = new Set(['missing', 'malformed', 'algorithm']);

/** Makes one case for each entry of a table, named by its key. */
export function named<T>(
  table: Readonly<Record<string, T>>,
  toCase: (value: T) => Omit<SecurityCase, 'name'>,
): readonly SecurityCase[] {
  return Object.entries(table).map(([name, value]) => ({ name, ...toCase(value) }));
}
