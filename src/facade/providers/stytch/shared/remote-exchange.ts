import { Allowance } from '../../../cache/allowance.ts';
import { Lru } from '../../../cache/lru.ts';
import {
  Backoff,
  type CacheSurroundings,
  jitterOf,
  LoadTimeout,
  RefreshingCache,
  readClock,
} from '../../../cache/refreshing-cache.ts';
import { TokenValidationError, VerificationUnavailableError } from '../../../errors/session-errors.ts';
import { copyOf } from '../../../jwt/token-verifier.ts';
import { sessionErrorOf } from './errors.ts';

/** A token that only Stytch can check: a genuine JWT that is too old, or an opaque token of whatever origin. */
export type RemoteToken = { readonly session_jwt: string } | { readonly session_token: string };

/** A fresh JWT, and when it was requested: milliseconds since 1970. */
export interface FreshJwt {
  readonly jwt: string;
  readonly requestedAt: number;
}

/** A token that Stytch has rejected. */
interface Rejection {
  readonly error: TokenValidationError;
}

/** Milliseconds for which a rejected token is remembered. */
const REJECTED_FOR = 10_000;
const REJECTED = { maxEntries: 1_000, maxWeight: 1024 * 1024 };
/** The number of exchanges in flight or rejected at once, and of those that are permitted again with each second. */
const BUDGET = { burst: 100, perSecond: 10 };
/** The number of failures in a row after which Stytch is left alone for a while. */
const MAX_FAILURES = 5;
const PAUSES = { cooldown: 0, firstBackoff: 1_000, maxBackoff: 30_000 };
const NO_BACKOFF = { cooldown: 0, firstBackoff: 0, maxBackoff: 0 };
/** Longer than any token that Stytch issues, and without the dots of a JWT. */
const OPAQUE = /^[\w-]{1,256}={0,2}$/;

/** Tests the form of an opaque session token. One of another form is worth no request. */
export function isOpaqueToken(token: string): boolean {
  return OPAQUE.test(token);
}

/**
 * Exchanges session tokens for fresh JWTs, and bounds what the cookies of strangers can cause: equal exchanges share one
 * request, a rejected token is remembered for seconds, made-up ones run out of a budget, and while Stytch fails, it is left
 * alone. Genuine JWTs have a budget of their own, which made-up tokens cannot spend.
 *
 * @example
 * const { jwt } = await exchange.run({ session_token });
 */
export class RemoteExchange {
  readonly #authenticate: (token: RemoteToken) => Promise<{ readonly session_jwt: string }>;
  readonly #surroundings: CacheSurroundings;
  readonly #known = new Lru<string, RefreshingCache<FreshJwt | Rejection>>({
    ...REJECTED,
    weigh: (token) => token.length,
  });
  readonly #genuine: Allowance;
  readonly #unproven: Allowance;
  readonly #pause: Backoff;
  #failures = 0;

  /** @param authenticate calls `sessions.authenticate` */
  constructor(
    authenticate: (token: RemoteToken) => Promise<{ readonly session_jwt: string }>,
    surroundings: CacheSurroundings,
  ) {
    this.#authenticate = authenticate;
    this.#surroundings = surroundings;
    this.#genuine = new Allowance(surroundings.clock, BUDGET);
    this.#unproven = new Allowance(surroundings.clock, BUDGET);
    this.#pause = new Backoff(surroundings.clock, PAUSES, jitterOf(0.5));
  }

  /**
   * Returns a fresh JWT of the session. It has yet to be verified.
   *
   * @throws {TokenValidationError} `revoked` if Stytch rejects the token
   * @throws {VerificationUnavailableError} if Stytch cannot be called now
   */
  async run(token: RemoteToken): Promise<FreshJwt> {
    const key = copyOf('session_jwt' in token ? token.session_jwt : token.session_token);
    const cache = this.#known.get(key) ?? this.#newCache();
    this.#known.set(key, cache);
    const loaded = await cache.read(() => this.#exchange(token));
    if (cache.current === undefined && this.#known.peek(key) === cache) this.#known.delete(key);
    if ('error' in loaded)
      throw loaded.error instanceof LoadTimeout ? unavailable('Stytch did not respond in time') : loaded.error;
    if ('error' in loaded.value) throw loaded.value.error;
    return loaded.value;
  }

  /** Forgets which tokens were rejected. */
  forget(): void {
    this.#known.clear();
  }

  /** A fresh JWT is for those who wait for it; a rejection is kept. */
  #newCache(): RefreshingCache<FreshJwt | Rejection> {
    return new RefreshingCache({
      ...this.#surroundings,
      ages: (value) => {
        const age = 'error' in value ? REJECTED_FOR : 0;
        return { refreshAge: age, waitAge: age, maxAge: age };
      },
      backoff: NO_BACKOFF,
    });
  }

  async #exchange(token: RemoteToken): Promise<FreshJwt | Rejection> {
    const budget = 'session_jwt' in token ? this.#genuine : this.#unproven;
    this.#checkPause();
    if (!budget.take()) throw unavailable('Too many sessions are being checked with Stytch', 1);
    const requestedAt = readClock(this.#surroundings.clock);
    try {
      const { session_jwt: jwt }: { readonly session_jwt: unknown } = await this.#authenticate(token);
      if (typeof jwt !== 'string' || jwt === '') throw unavailable('Stytch returned no session JWT');
      this.#failures = 0;
      budget.refund();
      return { jwt, requestedAt };
    } catch (thrown) {
      const error = sessionErrorOf(thrown);
      if (error instanceof TokenValidationError) {
        this.#failures = 0;
        return { error };
      }
      budget.refund();
      this.#failures += 1;
      if (this.#failures === MAX_FAILURES) this.#pause.failed();
      throw error;
    }
  }

  /** After a pause, one exchange tries whether Stytch works again. The next pause begins at once, in case it never ends. */
  #checkPause(): void {
    if (this.#failures < MAX_FAILURES) {
      this.#pause.reset();
      return;
    }
    const { remaining } = this.#pause;
    if (remaining > 0) throw unavailable('Stytch has failed several times', remaining / 1000);
    this.#pause.failed();
  }
}

function unavailable(reason: string, retryAfter?: number): VerificationUnavailableError {
  return new VerificationUnavailableError(`${reason}; the session cannot be verified`, {
    code: 'provider_unavailable',
    provider: 'stytch',
    retryAfter: retryAfter && Math.ceil(retryAfter),
  });
}
