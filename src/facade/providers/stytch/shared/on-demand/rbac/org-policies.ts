import { Lru } from '../../../../../cache/lru.ts';
import { RefreshingCache } from '../../../../../cache/refreshing-cache.ts';
import { DEFAULTS } from '../../../../../core/options/defaults.ts';

const { refreshAge, waitAge, maxAge, firstBackoff, maxBackoff, maxOrganizations } = DEFAULTS.policy;

/** A cache for one policy. */
export function policyCache<T>(clock: () => number): RefreshingCache<T> {
  return new RefreshingCache({
    clock,
    ages: { refreshAge, waitAge, maxAge },
    backoff: { cooldown: 0, firstBackoff, maxBackoff },
  });
}

export interface OrgPoliciesInit<T> {
  /** Loads the policy of that organization anew. It has to come to an end, one way or the other. */
  readonly load: (organizationId: string) => Promise<T>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
}

/**
 * The policies of organizations, each with its own age and its own failures. A bounded number of them: a server may see
 * more organizations than its memory holds policies.
 */
export class OrgPolicies<T> {
  readonly #init: OrgPoliciesInit<T>;
  readonly #caches = new Lru<string, RefreshingCache<T>>({ maxEntries: maxOrganizations });

  constructor(init: OrgPoliciesInit<T>) {
    this.#init = init;
  }

  /** The policy of that organization. Rejects with the error of its load when there is none that is young enough. */
  get(organizationId: string): Promise<T> {
    const { load, clock } = this.#init;
    const cache = this.#caches.get(organizationId) ?? policyCache<T>(clock);
    this.#caches.set(organizationId, cache);
    return cache.get(() => load(organizationId));
  }
}
