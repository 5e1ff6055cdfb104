import { type Checks, isObject, joinPath, kindOf } from '../../../../../core/options/checks.ts';

/** What a session has to be allowed to do: an action on a resource of the RBAC policy. */
export interface AuthorizationCheck {
  readonly resource_id: string;
  readonly action: string;
}

/** What a member's session has to be allowed to do, and the organization that it has to belong to. */
export interface B2BAuthorizationCheck extends AuthorizationCheck {
  readonly organization_id: string;
}

const PATH = 'authorization_check';

/**
 * Reads the argument `authorization_check` of a consumer call, and notes what is wrong with it. `undefined` where it is
 * absent or wrong; else a copy, so that what was judged is what is checked later.
 */
export function readAuthorizationCheck(value: unknown, checks: Checks): AuthorizationCheck | undefined {
  return readTexts(value, PATH, ['resource_id', 'action'], checks);
}

/** The same for a B2B call. */
export function readB2BAuthorizationCheck(value: unknown, checks: Checks): B2BAuthorizationCheck | undefined {
  return readTexts(value, PATH, ['organization_id', 'resource_id', 'action'], checks);
}

/** Reads the requirement `permission` of a session check in the same way. */
export function readPermission(value: unknown, checks: Checks): AuthorizationCheck | undefined {
  return readTexts(value, 'options.require.permission', ['resource_id', 'action'], checks);
}

/** Reads an object of non-empty texts that has these keys and no others. */
function readTexts<Key extends string>(
  value: unknown,
  path: string,
  keys: readonly Key[],
  checks: Checks,
): Record<Key, string> | undefined {
  if (value === undefined) return undefined;
  if (!isObject(value)) {
    checks.add(path, `expected an object, received ${kindOf(value)}`);
    return undefined;
  }
  checks.knownKeys(path, value, keys);
  const texts: Partial<Record<Key, string>> = {};
  for (const key of keys) {
    const text = value[key];
    if (typeof text === 'string' && text !== '') texts[key] = text;
    else checks.add(joinPath(path, key), `expected a non-empty string, received ${kindOf(text)}`);
  }
  return isComplete(texts, keys) ? texts : undefined;
}

function isComplete<Key extends string>(
  texts: Partial<Record<Key, string>>,
  keys: readonly Key[],
): texts is Record<Key, string> {
  return keys.every((key) => texts[key] !== undefined);
}
