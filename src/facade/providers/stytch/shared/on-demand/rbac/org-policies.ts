import { DEFAULTS } from '../../../../../core/options/defaults.ts';
import { PolicyCache } from './policy-cache.ts';

export interface OrgPoliciesInit<T> {
  /** Loads the policy of that organization anew. It has to come to an end, one way or the other. */
  readonly load: (organizationId: string) => Promise<T>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * The policies of organizations, each with its own age and its own failures. A bounded number of them: a server may see
 * more organizations than its memory holds policies. The one that was not asked for the longest makes room.
 */
export class OrgPolicies<T> {
  readonly #init: OrgPoliciesInit<T>;
  /** In the order in which they were last asked for: maps keep the order of insertion. */
  readonly #caches = new Map<string, PolicyCache<T>>();

  constructor(init: OrgPoliciesInit<T>) {
    this.#init = init;
  }

  /** The policy of that organization. Rejects with the error of its load when there is none that is young enough. */
  get(organizationId: string): Promise<T> {
    const cache = this.#caches.get(organizationId) ?? this.#newCache(organizationId);
    this.#caches.delete(organizationId);
    this.#caches.set(organizationId, cache);
    this.#makeRoom();
    return cache.get();
  }

  #newCache(organizationId: string): PolicyCache<T> {
    const { load, clock } = this.#init;
    return new PolicyCache({ load: () => load(organizationId), clock });
  }

  #makeRoom(): void {
    for (const organizationId of this.#caches.keys()) {
      if (this.#caches.size <= DEFAULTS.policy.maxOrganizations) return;
      this.#caches.delete(organizationId);
    }
  }
}
