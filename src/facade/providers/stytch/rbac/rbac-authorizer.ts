import { Lru } from '../../../cache/lru.ts';
import { type CacheSurroundings, jitterOf, LoadTimeout, RefreshingCache } from '../../../cache/refreshing-cache.ts';
import { VerificationUnavailableError } from '../../../errors/session-errors.ts';
import { type TokenProblem, tokenError } from '../../../jwt/failure.ts';
import * as DEFAULTS from '../../../options/defaults.ts';
import { ownProperties } from '../../../options/validators.ts';
import type { AuthorizationCheck, B2BAuthorizationCheck } from './authorization-check.ts';
import { checkRoles, checkScopes, checkTenancy } from './permissions.ts';
import { type Policy, readPolicy } from './policy.ts';

export interface RbacAuthorizerInit extends CacheSurroundings {
  /** The age in milliseconds at which a policy is no longer used. */
  readonly maxAge: number;
  /** Requests the project's policy; resolves to the value from the response. */
  readonly loadProjectPolicy: () => Promise<unknown>;
  /** Requests an organization's policy. With it, every session must belong to an organization. */
  readonly loadOrganizationPolicy?: ((organizationId: string) => Promise<unknown>) | undefined;
  /** Returns a number from 0 to 1. @default Math.random */
  readonly random?: (() => number) | undefined;
}

/** The claims of a session that decide what it may do: from a verified token, never from the user's record. */
export interface SessionRights {
  readonly roles?: readonly string[] | undefined;
  readonly organizationId?: string | undefined;
}

/** Checks the rights of sessions and tokens by RBAC policies, which it caches. */
export class RbacAuthorizer {
  readonly #init: RbacAuthorizerInit;
  readonly #project: RefreshingCache<Policy>;
  /** Each with its own age and its own failures. */
  readonly #organizations = new Lru<string, RefreshingCache<Policy>>({ maxEntries: DEFAULTS.MAX_POLICIES });

  constructor(init: RbacAuthorizerInit) {
    this.#init = init;
    this.#project = policyCache(init);
  }

  /**
   * Resolves if the session has the right.
   *
   * @throws {TokenValidationError} `tenancy` or `permissions` otherwise
   * @throws {VerificationUnavailableError} if a policy cannot be read; errors of its request are rethrown
   */
  async authorizeSession(session: SessionRights, check: AuthorizationCheck | B2BAuthorizationCheck): Promise<void> {
    const { roles = [], organizationId } = ownProperties(session);
    if (this.#init.loadOrganizationPolicy !== undefined || Object.hasOwn(check, 'organization_id'))
      throwIf(checkTenancy(organizationId, check), 'session');
    const policy = await this.#projectPolicy();
    if (checkRoles(policy, undefined, roles, check) === undefined) return;
    // Permissions only add up: the organization's policy is needed only where the project's does not permit it.
    const organizationPolicy =
      organizationId === undefined ? undefined : await this.#organizationPolicy(organizationId);
    throwIf(checkRoles(policy, organizationPolicy, roles, check), 'session');
  }

  /** Does the same for the scopes of an access token, which only the project's policy has. */
  async authorizeScopes(scopes: readonly string[], check: AuthorizationCheck): Promise<void> {
    throwIf(checkScopes(await this.#projectPolicy(), scopes, check), 'access token');
  }

  #projectPolicy(): Promise<Policy> {
    return policyOf(this.#project, this.#init.loadProjectPolicy);
  }

  async #organizationPolicy(organizationId: string): Promise<Policy | undefined> {
    const { loadOrganizationPolicy } = this.#init;
    if (loadOrganizationPolicy === undefined) return undefined;
    const cache = this.#organizations.get(organizationId) ?? policyCache(this.#init);
    this.#organizations.set(organizationId, cache);
    return policyOf(cache, () => loadOrganizationPolicy(organizationId));
  }
}

function policyCache({ clock, timeout, waitUntil, random, maxAge }: RbacAuthorizerInit): RefreshingCache<Policy> {
  return new RefreshingCache({
    clock,
    timeout,
    waitUntil,
    // Refreshed in the background before it is too old.
    ages: { refreshAge: Math.min(DEFAULTS.POLICY_REFRESH_AGE, maxAge / 2), waitAge: maxAge, maxAge },
    backoff: { cooldown: 0, firstBackoff: DEFAULTS.POLICY_FIRST_BACKOFF, maxBackoff: DEFAULTS.POLICY_MAX_BACKOFF },
    jitter: jitterOf(DEFAULTS.REFRESH_JITTER, random),
    backoffJitter: jitterOf(DEFAULTS.BACKOFF_JITTER, random),
  });
}

async function policyOf(cache: RefreshingCache<Policy>, request: () => Promise<unknown>): Promise<Policy> {
  const loaded = await cache.read(async () => read(await request()));
  if ('value' in loaded) return loaded.value;
  const { error } = loaded;
  throw error instanceof LoadTimeout
    ? new VerificationUnavailableError('Stytch did not return the RBAC policy in time; permissions cannot be checked', {
        code: 'policy_unavailable',
        provider: 'stytch',
      })
    : error;
}

/** Reads a policy as a part of loading it: one that cannot be read must not replace one that could. */
function read(wire: unknown): Policy {
  try {
    return readPolicy(wire);
  } catch (cause) {
    throw new VerificationUnavailableError("Cannot read stytch's RBAC policy; permissions cannot be checked", {
      code: 'policy_unavailable',
      provider: 'stytch',
      cause,
      hint: 'Check that the API responds at the base URL. If it does, please report this: the format of its policies has changed.',
    });
  }
}

function throwIf(problem: TokenProblem | undefined, kind: string): void {
  if (problem !== undefined) throw tokenError('stytch', kind, problem);
}
