import {
  type Checks,
  describeType,
  isObject,
  normalize,
  ownProperties,
  type Rule,
  satisfies,
} from '../../../options/validators.ts';

type Values = Readonly<Record<string, unknown>>;

/** Copies the params object of a method. Adds an issue for anything else, and for each unknown argument. */
export function readArguments(checks: Checks, params: unknown, known: readonly string[]): Values | undefined {
  if (!isObject(params)) {
    checks.add('params', `expected one object with all arguments, received ${describeType(params)}`);
    return undefined;
  }
  const own = ownProperties(params);
  for (const name of Object.keys(own)) {
    if (!known.includes(name)) checks.add(name, unknownArgument(name, known));
  }
  return own;
}

/**
 * Adds an issue for each argument that is present without a value. Tokens are left to the verifier: they come from requests.
 */
export function checkValued(checks: Checks, given: Values): void {
  checks.valuedKeys('', Object.fromEntries(Object.entries(given).filter(([name]) => !TOKENS.has(name))));
}

const TOKENS: ReadonlySet<string> = new Set(['access_token', 'session_jwt']);

function unknownArgument(name: string, known: readonly string[]): string {
  const near = nearest(name, known);
  return `unknown argument; ${near === undefined ? `expected ${known.join(', ')}` : `did you mean "${near}"?`}`;
}

/** The same name in another spelling, or one that has the other as its end: `code_challenge`, `organization_slug`. */
function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = normalize(name);
  return (
    known.find((candidate) => normalize(candidate) === wanted) ??
    known.find((candidate) => {
      const other = normalize(candidate);
      return wanted.length > 3 && (other.endsWith(wanted) || wanted.endsWith(other));
    })
  );
}

/** The argument `current_date`. */
export const CURRENT_DATE: Rule = satisfies(
  (value) => (value instanceof Date || typeof value === 'string') && Number.isFinite(currentTime(value)),
  'a Date or an ISO 8601 string',
);

/** The given time of a check, in milliseconds since 1970. */
export function currentTime(date: Date | string | undefined): number | undefined {
  return date === undefined ? undefined : new Date(date).getTime();
}
