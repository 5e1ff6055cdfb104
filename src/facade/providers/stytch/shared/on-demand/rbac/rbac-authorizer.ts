import type { RefreshingCache } from '../../../../../cache/refreshing-cache.ts';
import type { ProviderName } from '../../../../../core/errors/authloom-error.ts';
import { KeysUnavailableError } from '../../../../../core/errors/session-error.ts';
import type { ClaimsProblem } from '../../../../../session/claims.ts';
import { refuse } from '../../../../../session/refusal.ts';
import type { AuthorizationCheck, B2BAuthorizationCheck } from './authorization-check.ts';
import { judgeRoles, judgeScopes, judgeTenancy } from './authorize.ts';
import { OrgPolicies, policyCache } from './org-policies.ts';
import { type Policy, readPolicy } from './policy.ts';

export interface RbacAuthorizerInit {
  readonly provider: ProviderName;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Loads the project's policy as it comes over the network. */
  readonly loadProjectPolicy: () => Promise<unknown>;
  /** Loads an organization's policy as it comes over the network. With it, every session has to belong to one. */
  readonly loadOrganizationPolicy?: ((organizationId: string) => Promise<unknown>) | undefined;
}

/** What a session says of itself that decides what it may do. From a verified token, never from the user's record. */
export interface SessionRights {
  readonly roles?: readonly string[] | undefined;
  readonly organizationId?: string | undefined;
}

/** Judges what sessions and tokens may do, by policies that are kept here, so that most checks need no request. */
export class RbacAuthorizer {
  readonly #provider: ProviderName;
  readonly #project: RefreshingCache<Policy>;
  readonly #loadProject: () => Promise<Policy>;
  readonly #organizations: OrgPolicies<Policy> | undefined;

  constructor({ provider, clock, loadProjectPolicy, loadOrganizationPolicy }: RbacAuthorizerInit) {
    this.#provider = provider;
    this.#project = policyCache(clock);
    this.#loadProject = () => this.#load(loadProjectPolicy);
    if (loadOrganizationPolicy !== undefined) {
      const load = (id: string): Promise<Policy> => this.#load(() => loadOrganizationPolicy(id));
      this.#organizations = new OrgPolicies({ load, clock });
    }
  }

  /**
   * Comes to its end when the session may do it. Throws `TokenValidationError` (`tenancy` or `permissions`) when it may
   * not, `KeysUnavailableError` for a policy that cannot be read, and whatever loading a policy threw.
   */
  async authorizeSession(session: SessionRights, check: AuthorizationCheck | B2BAuthorizationCheck): Promise<void> {
    const { roles = [], organizationId } = session;
    if (this.#organizations !== undefined || 'organization_id' in check)
      this.#throwIf(judgeTenancy(organizationId, check), 'session');
    const policy = await this.#project.get(this.#loadProject);
    const problem = judgeRoles(policy, undefined, roles, check);
    if (problem === undefined) return;
    // Permissions only add up: the organization's policy is needed only where the project's does not permit it.
    const organizationPolicy =
      organizationId === undefined ? undefined : await this.#organizations?.get(organizationId);
    this.#throwIf(judgeRoles(policy, organizationPolicy, roles, check), 'session');
  }

  /** The same for the scopes of an access token, which only the project's policy knows. */
  async authorizeScopes(scopes: readonly string[], check: AuthorizationCheck): Promise<void> {
    this.#throwIf(judgeScopes(await this.#project.get(this.#loadProject), scopes, check), 'access token');
  }

  /** Loads and reads in one: a policy that cannot be read is a failed load, and must not replace one that could. */
  async #load(load: () => Promise<unknown>): Promise<Policy> {
    const wire = await load();
    try {
      return readPolicy(wire);
    } catch (cause) {
      throw new KeysUnavailableError(
        `The RBAC policy of ${this.#provider} cannot be read, so no permission can be checked`,
        {
          provider: this.#provider,
          cause,
          hint: 'Check that the API is what answers at the base URL. If it is, please report this: its policies have changed their shape.',
        },
      );
    }
  }

  #throwIf(problem: ClaimsProblem | undefined, kind: string): void {
    if (problem !== undefined) throw refuse(this.#provider, kind, problem);
  }
}
