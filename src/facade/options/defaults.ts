/** All defaults of all clients. Times are in milliseconds unless the name says otherwise. */
export const DEFAULTS: {
  readonly timeout: number;
  readonly retry: { readonly limit: number; readonly baseDelay: number; readonly maxDelay: number };
  readonly retryBudget: { readonly capacity: number; readonly cost: number };
  readonly validate: 'requests';
  readonly clockToleranceSeconds: number;
  readonly maxResponseBytes: number;
  readonly keySet: {
    readonly timeout: number;
    readonly slowTimeout: number;
    readonly refreshAge: number;
    readonly refreshJitter: number;
    readonly backoffJitter: number;
    readonly maxAge: number;
    readonly grace: number;
    readonly cooldown: number;
    readonly firstBackoff: number;
    readonly maxBytes: number;
    readonly maxIds: number;
    readonly maxIdLength: number;
    readonly maxPendingIds: number;
    readonly maxMissingIds: number;
    readonly lookups: {
      readonly first: { readonly burst: number; readonly perSecond: number };
      readonly repeated: { readonly burst: number; readonly perSecond: number };
    };
  };
  readonly tokenCache: { readonly maxEntries: number; readonly maxBytes: number };
  readonly policy: {
    readonly refreshAge: number;
    readonly refreshJitter: number;
    readonly backoffJitter: number;
    readonly maxAge: number;
    readonly firstBackoff: number;
    readonly maxBackoff: number;
    readonly maxOrganizations: number;
    readonly rolesMaxAge: number;
    readonly maxHolders: number;
  };
} = Object.freeze({
  /** One deadline for the whole call: connection, response, body and retries. */
  timeout: 10_000,
  retry: Object.freeze({ limit: 2, baseDelay: 250, maxDelay: 5_000 }),
  /** A token bucket: against a dead service, retries stop after `capacity / cost` calls. */
  retryBudget: Object.freeze({ capacity: 500, cost: 5 }),
  validate: 'requests',
  clockToleranceSeconds: 5,
  maxResponseBytes: 10 * 1024 * 1024,
  keySet: Object.freeze({
    /** The time for which a check waits. */
    timeout: 5_000,
    /** The time for which a request goes on in the background, after one that took too long. */
    slowTimeout: 30_000,
    /** The age at which keys are refreshed in the background. */
    refreshAge: 5 * 60_000,
    /** The greatest share of that age, and of a back-off, that is taken away at random: instances must not keep step. */
    refreshJitter: 0.2,
    backoffJitter: 0.5,
    /** The age at which a check waits for the refresh, so that a removed key is gone by then. */
    maxAge: 10 * 60_000,
    /** The extra time for which the last good keys serve while the endpoint is down. */
    grace: 60 * 60_000,
    /** The pause between requests for unknown key ids. */
    cooldown: 30_000,
    /** The pause after a first failure. It doubles with each further one, up to the cool-down. */
    firstBackoff: 1_000,
    maxBytes: 1024 * 1024,
    /** The number of keys that are kept if they are fetched one by one; the least recently used is dropped first. */
    maxIds: 100,
    maxIdLength: 256,
    /** The number of ids that are counted while their look-up waits, of those that came once and of those that came again. */
    maxPendingIds: 5_000,
    /** The number of ids that are remembered for the cool-down after a look-up in vain: more than can be looked up in it. */
    maxMissingIds: 500,
    /** The look-ups of keys that are fetched one by one: for ids in one token, and for ids that came again. */
    lookups: Object.freeze({
      first: Object.freeze({ burst: 10, perSecond: 0.2 }),
      repeated: Object.freeze({ burst: 6, perSecond: 5 }),
    }),
  }),
  /** The limits of a cache of verified tokens. */
  tokenCache: Object.freeze({ maxEntries: 5_000, maxBytes: 4 * 1024 * 1024 }),
  policy: Object.freeze({
    /** The age at which a policy is refreshed in the background. */
    refreshAge: 5 * 60_000,
    /** As for key sets. */
    refreshJitter: 0.2,
    backoffJitter: 0.5,
    /** The age at which a policy is no longer used, outage or not: a permission that was removed ends by then. */
    maxAge: 10 * 60_000,
    /** The pause after a first failure. It doubles with each further one. */
    firstBackoff: 1_000,
    maxBackoff: 30_000,
    /** The number of organizations whose policies are kept; the least recently used is dropped first. */
    maxOrganizations: 1_000,
    /** The age at which the roles of a user or a member are requested again. */
    rolesMaxAge: 10_000,
    /** The number of users and members whose roles are kept. */
    maxHolders: 10_000,
  }),
});

/** The limits of options. */
export const LIMITS: {
  readonly timeout: number;
  readonly retries: number;
  readonly retryDelay: number;
  readonly clockToleranceSeconds: number;
  readonly tokenCache: { readonly tokens: number; readonly bytes: number };
} = Object.freeze({
  /** The longest delay that JavaScript timers support. */
  timeout: 2_147_483_647,
  retries: 10,
  retryDelay: 60_000,
  clockToleranceSeconds: 60,
  tokenCache: Object.freeze({ tokens: 1_000_000, bytes: 1024 * 1024 * 1024 }),
});
