import { describeType, isObject } from '../../../options/validators.ts';

/** The actions that are permitted, by the id of the resource. */
export type Permissions = ReadonlyMap<string, ReadonlySet<string>>;

/** The part of an RBAC policy that checks need. Maps, because ids are chosen by people: one may be called `__proto__`. */
export interface Policy {
  /** The permissions of each role, by its id. */
  readonly roles: ReadonlyMap<string, Permissions>;
  /** The permissions of each scope, by its name. Empty for the policy of an organization. */
  readonly scopes: ReadonlyMap<string, Permissions>;
}

/**
 * Reads a project's policy `{ roles: [{ role_id, permissions: [{ resource_id, actions }] }], scopes: [{ scope,
 * permissions }] }`, or an organization's, which has roles only. All other fields are ignored.
 *
 * @throws {TypeError} if a field has another type; the message names the field, and nothing of its value
 */
export function readPolicy(wire: unknown): Policy {
  return {
    roles: readHolders(wire, 'roles', 'role_id'),
    scopes: isObject(wire) && own(wire, 'scopes') === undefined ? new Map() : readHolders(wire, 'scopes', 'scope'),
  };
}

/** Reads the roles or the scopes. Permissions that are listed twice under one id add up. */
function readHolders(wire: unknown, list: string, id: string): Map<string, Permissions> {
  const holders = new Map<string, Map<string, Set<string>>>();
  for (const [holder, path] of itemsOf(wire, list, '')) {
    const name = stringOf(holder, id, path);
    const permissions = holders.get(name) ?? new Map<string, Set<string>>();
    holders.set(name, permissions);
    for (const [permission, permissionPath] of itemsOf(holder, 'permissions', path)) {
      const resource = stringOf(permission, 'resource_id', permissionPath);
      const actions = permissions.get(resource) ?? new Set<string>();
      permissions.set(resource, actions);
      for (const [action, actionPath] of itemsOf(permission, 'actions', permissionPath)) {
        if (typeof action !== 'string') throw unexpected(actionPath, 'a string', action);
        actions.add(action);
      }
    }
  }
  return holders;
}

/** Returns the items of a list, each with its path. `null` is how some servers write an empty list. */
function itemsOf(parent: unknown, key: string, path: string): [item: unknown, path: string][] {
  const list = fieldOf(parent, key, path);
  const listPath = path === '' ? key : `${path}.${key}`;
  if (list === null) return [];
  if (!Array.isArray(list)) throw unexpected(listPath, 'an array', list);
  return list.map((item: unknown, index) => [item, `${listPath}[${index}]`]);
}

function stringOf(parent: unknown, key: string, path: string): string {
  const field = fieldOf(parent, key, path);
  if (typeof field !== 'string') throw unexpected(`${path}.${key}`, 'a string', field);
  return field;
}

function fieldOf(parent: unknown, key: string, path: string): unknown {
  if (!isObject(parent)) throw unexpected(path === '' ? 'the policy' : path, 'an object', parent);
  return own(parent, key);
}

function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}

function unexpected(path: string, expected: string, value: unknown): TypeError {
  return new TypeError(`${path}: expected ${expected}, received ${describeType(value)}`);
}
