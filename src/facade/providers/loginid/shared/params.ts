import { Checks, describeType, isNonEmptyString, isObject, ownProperties } from '../../../options/validators.ts';

/** The rule for an argument of a method. A `string` may be empty; an optional one that is present must have a value. */
export type ParamRule = 'string' | 'non-empty string' | 'optional non-empty string' | 'unchecked';

/** A rule for each argument of a method. */
export type ParamRules<Params> = { readonly [Name in keyof Required<Params>]: ParamRule };

/**
 * Checks the arguments of one of the client's own methods: one object, with strings where a rule says so.
 *
 * @param others rejects arguments without a rule, or leaves them to another check
 * @throws {ValidationError} listing every issue, never with a value
 */
export function checkParams(
  subject: string,
  params: unknown,
  rules: Readonly<Record<string, ParamRule>>,
  others: 'rejected' | 'unchecked' = 'rejected',
): void {
  const checks = new Checks();
  if (isObject(params)) {
    const own = ownProperties(params);
    if (others === 'rejected') checks.knownKeys('', params, Object.keys(rules));
    checkStrings(checks, own, rules);
  } else {
    checks.add('params', `expected one object with all arguments, received ${describeType(params)}`);
  }
  checks.throwIfAny(subject, 'loginid', 400);
}

function checkStrings(
  checks: Checks,
  params: Readonly<Record<string, unknown>>,
  rules: Readonly<Record<string, ParamRule>>,
): void {
  for (const [name, rule] of Object.entries(rules)) {
    const value = params[name];
    if (rule === 'string' && typeof value !== 'string')
      checks.add(name, `expected a string, received ${describeType(value)}; serialize other values first`);
    if (rule === 'non-empty string' && !isNonEmptyString(value))
      checks.add(name, `expected a non-empty string, received ${describeType(value)}`);
    // One that is present without a value must not count as absent: it limits what is accepted or signed.
    const isInvalid = rule === 'optional non-empty string' && Object.hasOwn(params, name) && !isNonEmptyString(value);
    if (isInvalid) checks.add(name, `expected a non-empty string, received ${describeType(value)}; omit it for none`);
  }
}
