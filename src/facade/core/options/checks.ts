import type { ProviderName } from '../errors/authloom-error.ts';
import { ValidationError, type ValidationIssue } from '../errors/validation-error.ts';

/** Collects everything that is wrong with some options, so that one error can name it all. */
export class Checks {
  readonly #issues: ValidationIssue[] = [];

  /** Notes an issue. The message says what was expected and what came, never the value. */
  add(path: string, message: string): void {
    this.#issues.push({ path, message });
  }

  /** Notes keys that no option has, with the nearest name where one is near. */
  knownKeys(path: string, value: object, known: readonly string[]): void {
    for (const key of Object.keys(value)) {
      if (known.includes(key)) continue;
      const near = known.find((name) => normalised(name) === normalised(key));
      this.add(joinPath(path, key), `unknown option${near === undefined ? '' : `; did you mean "${near}"?`}`);
    }
  }

  /** Notes the issue unless the value is absent or satisfies the test. */
  optional(path: string, value: unknown, test: (value: unknown) => boolean, expected: string): void {
    if (value === undefined || test(value)) return;
    // An option that is a number is no secret, and its bounds are easier understood beside it.
    const received = typeof value === 'number' && Number.isFinite(value) ? `the number ${value}` : kindOf(value);
    this.add(path, `expected ${expected}, received ${received}`);
  }

  /** Throws one `ValidationError` that names all issues, when there are any. */
  throwIfAny(subject: string, provider: ProviderName | null, status: 400 | 500): void {
    if (this.#issues.length > 0) throw new ValidationError(subject, this.#issues, { provider, status });
  }
}

/** What came, in a word or two, without its content: a number may be a one-time code or a password. */
export function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (isArray(value)) return 'an array';
  if (value === '') return 'an empty string';
  if (typeof value === 'number') return Number.isFinite(value) ? 'a number' : String(value);
  if (typeof value === 'object') return 'an object';
  return `a ${typeof value}`;
}

/** `Array.isArray` throws at a proxy that has been revoked. */
function isArray(value: unknown): boolean {
  try {
    return Array.isArray(value);
  } catch {
    return false;
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isFunction(value: unknown): value is (...args: never[]) => unknown {
  return typeof value === 'function';
}

/** A test for a finite number within bounds. */
// @__NO_SIDE_EFFECTS__
export function numberWithin(min: number, max: number): (value: unknown) => boolean {
  return (value) => typeof value === 'number' && value >= min && value <= max;
}

/** A test for a whole number within bounds. */
// @__NO_SIDE_EFFECTS__
export function integerWithin(min: number, max: number): (value: unknown) => boolean {
  return (value) => Number.isInteger(value) && numberWithin(min, max)(value);
}

export function joinPath(parent: string, key: string): string {
  return parent === '' ? key : `${parent}.${key}`;
}

/** Lower case, without separators: `user_id`, `userId` and `userID` are the same to someone in a hurry. */
export function normalised(name: string): string {
  return name.replaceAll(/[_\-.[\]]/g, '').toLowerCase();
}
