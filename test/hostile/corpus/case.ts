import type { TokenValidationError } from '../../../src/index.ts';
import type { KeyAnswer } from '../../support/key-endpoint.ts';
import type { Bench } from '../bench.ts';
import type { CheckOptions, Subject } from '../subjects.ts';

/** How a check may end without a session: refused for a reason, or undecided for want of keys. */
export type Refusal = TokenValidationError['reason'] | 'unavailable';

/** Something that must not be signed in. */
export interface HostileCase {
  readonly name: string;
  /** What is given to the check. */
  make(bench: Bench): unknown;
  readonly options?: CheckOptions;
  /** The ways in which it may be refused. */
  readonly expected: readonly Refusal[];
  /** What the key endpoint answers, where it is not the provider's keys. */
  keys?(bench: Bench): KeyAnswer;
  /** How many requests a client without keys may make. Default: 0 where the token's form alone decides, else 1. */
  readonly maxRequests?: number;
}

/** Something that must be signed in, so that refusing everything is no way out. */
export interface Control {
  readonly name: string;
  make(bench: Bench): string;
  readonly options?: CheckOptions;
  /** What the key endpoint answers, where it is not the provider's usual keys. */
  keys?(bench: Bench): KeyAnswer;
}

/** Cases of one kind, as they are for one client. */
export interface CaseClass {
  readonly name: string;
  readonly cases: (subject: Subject) => readonly HostileCase[];
}

/** What can be judged without keys. */
export const WITHOUT_KEYS: ReadonlySet<Refusal> = new Set(['missing', 'malformed', 'algorithm']);

/** One case for each member of a table, named after it. */
export function named<T>(
  table: Readonly<Record<string, T>>,
  toCase: (value: T) => Omit<HostileCase, 'name'>,
): readonly HostileCase[] {
  return Object.entries(table).map(([name, value]) => ({ name, ...toCase(value) }));
}
