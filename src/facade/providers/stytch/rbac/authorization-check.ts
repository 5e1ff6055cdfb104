import { type Checks, describeType, isObject, joinPath, ownProperties } from '../../../options/validators.ts';

/** An action on a resource of the RBAC policy that a session must be allowed to do. */
export interface AuthorizationCheck {
  readonly resource_id: string;
  readonly action: string;
}

/** An action that a member's session must be allowed to do, and the organization that it must belong to. */
export interface B2BAuthorizationCheck extends AuthorizationCheck {
  readonly organization_id: string;
}

/**
 * Reads an authorization check, and adds its issues to `checks`. Returns `undefined` if it is absent or invalid, else a copy,
 * so that later changes of the object have no effect.
 */
export type CheckReader<Check extends AuthorizationCheck> = (value: unknown, checks: Checks) => Check | undefined;

const PATH = 'authorization_check';

/** Reads the argument `authorization_check` of the consumer product. */
export const readAuthorizationCheck: CheckReader<AuthorizationCheck> = (value, checks) =>
  readStrings(value, PATH, ['resource_id', 'action'], checks);

/** Reads the argument `authorization_check` of the B2B product. */
export const readB2BAuthorizationCheck: CheckReader<B2BAuthorizationCheck> = (value, checks) =>
  readStrings(value, PATH, ['organization_id', 'resource_id', 'action'], checks);

/** Reads the requirement `permission` of a session check. */
export const readPermission: CheckReader<AuthorizationCheck> = (value, checks) =>
  readStrings(value, 'options.require.permission', ['resource_id', 'action'], checks);

/** Reads an object of non-empty strings that has these keys and no others. */
function readStrings<Key extends string>(
  value: unknown,
  path: string,
  keys: readonly Key[],
  checks: Checks,
): Record<Key, string> | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    checks.add(path, `expected an object, received ${describeType(value)}`);
    return undefined;
  }
  const own = ownProperties(value);
  checks.knownKeys(path, own, keys);
  const strings: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const field = own[key];
    if (typeof field === 'string' && field !== '') strings[key] = field;
    else checks.add(joinPath(path, key), `expected a non-empty string, received ${describeType(field)}`);
  }
  return isComplete(strings, keys) ? strings : undefined;
}

function isComplete<Key extends string>(
  strings: Partial<Record<Key, string>>,
  keys: readonly Key[],
): strings is Record<Key, string> {
  return keys.every((key) => strings[key] !== undefined);
}
