import { KeyedCache } from '../../../cache/keyed-cache.ts';
import type { CacheSurroundings } from '../../../cache/refreshing-cache.ts';
import { type CallOptions, checkCallOptions } from '../../../options/call-options.ts';
import { MAX_ROLE_HOLDERS } from '../../../options/defaults.ts';
import { ownProperties } from '../../../options/validators.ts';
import { waitFor } from '../shared/wait-for.ts';
import type { SessionRights } from './rbac-authorizer.ts';

/** The rights of a user or a member by the vendor's record; none for one who is not active. */
export type HeldRights = SessionRights | 'none';

const OPERATION = 'rbac.isAuthorized';

/** Keeps the roles of users or members for some seconds, so that several checks in a row need one request. */
export class RoleCache {
  readonly #cache: KeyedCache<HeldRights> | undefined;

  /** @param maxAge milliseconds; 0 for a request each time */
  constructor(surroundings: CacheSurroundings, maxAge: number) {
    this.#cache =
      maxAge === 0
        ? undefined
        : new KeyedCache({ ...surroundings, maxEntries: MAX_ROLE_HOLDERS, maxAge: () => maxAge });
  }

  /**
   * Returns the rights, kept or requested.
   *
   * @throws {ValidationError} if an option is invalid; errors of the request are rethrown
   */
  async get(
    ids: readonly string[],
    request: (options: CallOptions) => Promise<HeldRights>,
    given: CallOptions = {},
  ): Promise<HeldRights> {
    checkCallOptions(OPERATION, 'stytch', given);
    const cache = this.#cache;
    const { signal, timeout, ...shared } = ownProperties(given);
    if (cache === undefined) return request(given);
    const kept = async (): Promise<HeldRights> => (await cache.get(JSON.stringify(ids), () => request(shared))).value;
    return waitFor(OPERATION, kept, { signal, timeout });
  }
}
