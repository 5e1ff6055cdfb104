import { ValidationError, type ValidationIssue } from '../../errors/validation-error.ts';
import { CallPromise } from '../../http/call-promise.ts';
import { describeType, isNonEmptyString, isObject } from '../../options/validators.ts';

/**
 * Reads the arguments of a method that is no operation itself.
 *
 * @throws {ValidationError} if one of `required` is no string or empty, or there are others than these and `optional`
 */
export function readParams(
  method: string,
  params: unknown,
  required: readonly string[],
  optional: readonly string[] = [],
): Readonly<Record<string, unknown>> {
  const issues: ValidationIssue[] = [];
  const values = isObject(params) ? params : {};
  if (!isObject(params))
    issues.push({
      path: 'params',
      message: `expected one object with all arguments, received ${describeType(params)}`,
    });
  for (const name of required) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (!isNonEmptyString(value))
      issues.push({ path: name, message: `expected a non-empty string, received ${describeType(value)}` });
  }
  const known = [...required, ...optional];
  for (const path of Object.keys(values))
    if (!known.includes(path)) issues.push({ path, message: `unknown argument; ${method} takes ${known.join(', ')}` });
  if (issues.length > 0)
    throw new ValidationError(`Cannot call ${method}`, issues, { provider: 'corbado', status: 400 });
  return { ...values };
}

/** Starts a call so that all its errors, those of arguments included, reject its promise. */
export function deferred<T>(start: () => CallPromise<T>): CallPromise<T> {
  return new CallPromise((async () => start().withResponse())());
}
