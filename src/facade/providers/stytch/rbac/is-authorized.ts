import { TokenValidationError } from '../../../errors/session-errors.ts';
import { Checks, describeType, fieldsOf, isNonEmptyString } from '../../../options/validators.ts';
import { readArguments } from '../shared/arguments.ts';
import { toPolicyUnavailable } from '../shared/errors.ts';
import type { AuthorizationCheck, B2BAuthorizationCheck } from './authorization-check.ts';
import type { RbacAuthorizer, SessionRights } from './rbac-authorizer.ts';

/** Sources of a role that count only in a session with a factor of the connection. */
const SESSION_SOURCES: ReadonlySet<unknown> = new Set(['sso_connection', 'sso_connection_group']);

/** Returns the ids of a member's roles that need no session: those that some other source than single sign-on gives. */
export function rolesOfMember(roles: unknown): string[] {
  return (Array.isArray(roles) ? roles : []).map(fieldsOf).flatMap(({ role_id: id, sources }) => {
    const types = (Array.isArray(sources) ? sources : []).map((source) => fieldsOf(source)['type']);
    const isHeld = types.some((type) => isNonEmptyString(type) && !SESSION_SOURCES.has(type));
    return isNonEmptyString(id) && isHeld ? [id] : [];
  });
}

/** Returns the ids of a user's roles. */
export function rolesOfUser(roles: unknown): string[] {
  return Array.isArray(roles) ? roles.filter(isNonEmptyString) : [];
}

/**
 * Checks the arguments: all of them are non-empty strings.
 *
 * @throws {ValidationError} listing every issue
 */
export function checkIsAuthorized(params: unknown, names: readonly string[]): void {
  const checks = new Checks();
  const given = readArguments(checks, params, names);
  for (const name of given === undefined ? [] : names) {
    const value = given?.[name];
    if (!isNonEmptyString(value)) checks.add(name, `expected a non-empty string, received ${describeType(value)}`);
  }
  checks.throwIfAny('Cannot call rbac.isAuthorized', 'stytch', 400);
}

/**
 * Tests rights by the cached policies.
 *
 * @throws {VerificationUnavailableError} if a policy cannot be fetched
 */
export async function hasRight(
  rbac: RbacAuthorizer,
  rights: SessionRights,
  check: AuthorizationCheck | B2BAuthorizationCheck,
): Promise<boolean> {
  try {
    await rbac.authorizeSession(rights, check);
    return true;
  } catch (error) {
    if (error instanceof TokenValidationError) return false;
    throw toPolicyUnavailable(error);
  }
}
