import { isDeepStrictEqual } from 'node:util';
import { AuthloomError, TimeoutException, TokenValidationError } from '../../src/index.ts';
import type { Expectation, Fault } from './fault.ts';
import type { Method, Subject } from './subject.ts';
import { formsOf, viewsOf } from './views.ts';

/** Problems of a case, with their column in the report. */
export const PROBLEMS = {
  hang: 'hangs',
  falseSuccess: 'false successes',
  falseSignOut: 'false sign-outs',
  lostResponse: 'lost responses',
  untyped: 'untyped errors',
  unsafeRepeat: 'unsafe repeats',
  leak: 'leaks',
  tooManyRetries: 'more than 2 retries',
  longSleep: 'waits beyond the deadline',
  astray: 'followed redirects',
  polluted: 'polluted prototypes',
} as const;
export type Problem = keyof typeof PROBLEMS;

/** The end of a call. */
export type CallResult = { readonly value: unknown } | { readonly error: unknown } | 'hang';

/** Everything observed of a case. */
export interface Evidence {
  readonly fault: Fault;
  readonly subject: Subject;
  readonly method: Method;
  readonly outcome: CallResult;
  /** Number of requests that met the fault. */
  readonly requests: number;
  /** Number of them that the server may have executed. */
  readonly executed: number;
  /** Credentials in the requests. */
  readonly credentials: readonly string[];
  /** Everything passed to the logger and hooks. */
  readonly logged: readonly unknown[];
  /** Attempts that the client reported for its last call. */
  readonly attempts: number;
  readonly longSleep: boolean;
  readonly astray: number;
}

/** Returns every problem of a case. */
export function checkCase(evidence: Evidence): Problem[] {
  const { method, outcome, requests, executed, longSleep, astray } = evidence;
  const found: (Problem | false)[] = [
    outcome === 'hang' && 'hang',
    ...(outcome !== 'hang' && 'value' in outcome
      ? [isFalse(evidence, outcome.value) && ('falseSuccess' as const)]
      : []),
    ...(outcome !== 'hang' && 'error' in outcome ? checkError(evidence, outcome.error) : []),
    !method.safe && executed > 1 && 'unsafeRepeat',
    requests > 3 && 'tooManyRetries',
    longSleep && 'longSleep',
    astray > 0 && 'astray',
    isPolluted() && 'polluted',
    leaks(evidence) && 'leak',
  ];
  return found.filter((problem) => problem !== false);
}

function checkError(evidence: Evidence, error: unknown): (Problem | false)[] {
  const { fault, method } = evidence;
  return [
    untypedReason(evidence, error) !== undefined && 'untyped',
    expectationOf(evidence) === 'value' && 'lostResponse',
    // Only an endpoint of single keys can say that a key does not exist.
    error instanceof TokenValidationError && !(method.kind === 'pem' && fault.name.includes('404')) && 'falseSignOut',
  ];
}

export function expectationOf({ fault, method }: Pick<Evidence, 'fault' | 'method'>): Expectation {
  return fault.expect(method);
}

function isFalse(evidence: Evidence, value: unknown): boolean {
  const { fault, method } = evidence;
  const expectation = expectationOf(evidence);
  if (expectation === 'anything') return false;
  if (expectation === 'error') return true;
  const { variant = (good: string) => good, ignore } = fault;
  const bodies = method.bodies.map((body, index) => (index === method.bodies.length - 1 ? variant(body) : body));
  return !isDeepStrictEqual(without(ignore, value), without(ignore, method.valueOf(bodies)));
}

function without(field: string | undefined, value: unknown): unknown {
  if (field === undefined || typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== field));
}

/** Returns why an error is not a proper typed error. */
function untypedReason({ subject, method, attempts }: Evidence, error: unknown): string | undefined {
  if (!(error instanceof AuthloomError)) return 'is not an AuthloomError';
  const rules: readonly (readonly [string, boolean])[] = [
    ['has the wrong provider', error.provider === subject.provider],
    ['has no code', /^[a-z_]+$/.test(error.code)],
    ['does not say whether to try again', typeof error.retryable === 'boolean'],
    ['has another name than its class', error.name === error.constructor.name],
    ['has no message', error.message !== ''],
    ['has a status that is no error', error.status >= 400 && error.status <= 599 && error.statusCode === error.status],
    ['has a response of another status', error.getResponse().status === error.status],
    ['counts attempts wrongly', method.name === 'keys' || hasAttempts(error, attempts)],
  ];
  return rules.find(([, holds]) => !holds)?.[0];
}

/** Checks `attempts`. A deadline may pass while an attempt is signed, before its request is sent. */
function hasAttempts(error: AuthloomError, attempts: number): boolean {
  const counted: unknown = Reflect.get(error, 'attempts');
  return counted === attempts || (error instanceof TimeoutException && counted === attempts + 1);
}

function leaks({ subject, credentials, outcome, logged }: Evidence): boolean {
  const shown = [...(outcome !== 'hang' && 'error' in outcome ? viewsOf(outcome.error) : []), ...viewsOf(logged)];
  const forms = [...subject.secrets, ...credentials].flatMap(formsOf);
  return shown.some((text) => forms.some((form) => text.toLowerCase().includes(form)));
}

function isPolluted(): boolean {
  return 'polluted' in {} || Object.keys(Object.prototype).length > 0;
}
