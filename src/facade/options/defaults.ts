/**
 * All defaults of all clients, and the limits of options. Times are in milliseconds unless the name says otherwise. Each is a
 * constant of its own, so that bundles contain the numbers that they use and no names.
 */

/** One deadline for the whole call: connection, response, body and retries. */
export const TIMEOUT: number = 10_000;
/** The longest delay that JavaScript timers support. */
export const MAX_TIMEOUT: number = 2_147_483_647;

export const RETRIES: number = 2;
export const RETRY_BASE_DELAY: number = 250;
export const RETRY_MAX_DELAY: number = 5_000;
export const MAX_RETRIES: number = 10;
export const MAX_RETRY_DELAY: number = 60_000;

/** A token bucket: against a dead service, retries stop after `capacity / cost` calls. */
export const RETRY_BUDGET_CAPACITY: number = 500;
export const RETRY_BUDGET_COST: number = 5;

export const VALIDATE = 'requests';
export const CLOCK_TOLERANCE_SECONDS: number = 5;
export const MAX_CLOCK_TOLERANCE_SECONDS: number = 60;
export const MAX_RESPONSE_BYTES: number = 10_485_760;

/** The time for which a check waits for keys. */
export const KEYS_TIMEOUT: number = 5_000;
/** The time for which a request for keys goes on in the background, after one that took too long. */
export const KEYS_SLOW_TIMEOUT: number = 30_000;
/** The age at which keys are refreshed in the background. */
export const KEYS_REFRESH_AGE: number = 300_000;
/** The age at which a check waits for the refresh, so that a removed key is gone by then. */
export const KEYS_MAX_AGE: number = 600_000;
/** The extra time for which the last good keys serve while the endpoint is down. */
export const KEYS_GRACE: number = 3_600_000;
/** The pause between requests for unknown key ids. */
export const KEYS_COOLDOWN: number = 30_000;
/** The pause after a first failure. It doubles with each further one, up to the cool-down. */
export const KEYS_FIRST_BACKOFF: number = 1_000;
export const KEYS_MAX_BYTES: number = 1_048_576;

/** The number of keys that are kept if they are fetched one by one; the least recently used is dropped first. */
export const MAX_KIDS: number = 100;
export const MAX_KID_LENGTH: number = 256;
/** The number of ids that are counted while their look-up waits, of those that came once and of those that came again. */
export const MAX_PENDING_KIDS: number = 5_000;
/** The number of ids that are remembered for the cool-down after a look-up in vain: more than can be looked up in it. */
export const MAX_MISSING_KIDS: number = 500;
/** The look-ups of keys that are fetched one by one: for ids in one token, and for ids that came again. */
export const FIRST_LOOKUPS: Allowed = { burst: 10, perSecond: 0.2 };
export const REPEATED_LOOKUPS: Allowed = { burst: 6, perSecond: 5 };

/** A number that is allowed at once, and by which it grows again each second. */
interface Allowed {
  readonly burst: number;
  readonly perSecond: number;
}

/** The greatest share of a refresh age, and of a back-off, that is taken away at random: instances must not keep step. */
export const REFRESH_JITTER: number = 0.2;
export const BACKOFF_JITTER: number = 0.5;

/** The limits of a cache of verified tokens. */
export const TOKEN_CACHE_ENTRIES: number = 5_000;
export const TOKEN_CACHE_BYTES: number = 4_194_304;
export const MAX_TOKEN_CACHE_ENTRIES: number = 1_000_000;
export const MAX_TOKEN_CACHE_BYTES: number = 1_073_741_824;

/** The age at which a policy is refreshed in the background. */
export const POLICY_REFRESH_AGE: number = 300_000;
/** The age at which a policy is no longer used, outage or not: a permission that was removed ends by then. */
export const POLICY_MAX_AGE: number = 600_000;
/** The pause after a first failure. It doubles with each further one. */
export const POLICY_FIRST_BACKOFF: number = 1_000;
export const POLICY_MAX_BACKOFF: number = 30_000;
/** The number of organizations whose policies are kept; the least recently used is dropped first. */
export const MAX_POLICIES: number = 1_000;
/** The age at which the roles of a user or a member are requested again. */
export const ROLES_MAX_AGE: number = 10_000;
/** The number of users and members whose roles are kept. */
export const MAX_ROLE_HOLDERS: number = 10_000;
