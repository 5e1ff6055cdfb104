import type { ProviderName } from '../core/errors/authloom-error.ts';
import type { ResolvedTokenCache } from '../core/options/token-cache-options.ts';
import { type ClaimsPolicy, type ClaimsProblem, judgeTimes, readClaims } from './claims.ts';
import { Fault } from './fault.ts';
import { refusalOf } from './fault-refusal.ts';
import type { KeySource } from './keys/key-source.ts';
import type { Algorithm, PublicKey } from './keys/public-key.ts';
import { refuse } from './refusal.ts';
import type { TokenClaims } from './result.ts';
import { platformSignatures } from './signatures/signatures.ts';
import { claimsOf, parseToken, type UnverifiedToken } from './token.ts';
import { TokenCache } from './token-cache.ts';
import { checkTokenCheckOptions, type TokenCheckOptions } from './token-options.ts';

/** What a provider's tokens of one kind are held against. */
export interface TokenPolicy extends ClaimsPolicy {
  readonly provider: ProviderName;
  /** What the tokens are called in messages, such as "session token". */
  readonly kind: string;
  readonly algorithm: Algorithm;
  readonly keys: KeySource;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Seconds. */
  readonly clockTolerance: number;
  /** How many verified tokens are kept; absent where none are. */
  readonly cacheLimits?: ResolvedTokenCache | undefined;
  /** What is wrong with the claims that are particular to these tokens. */
  judgeOwnClaims?(claims: TokenClaims): ClaimsProblem | undefined;
}

/** Checks signed tokens: their form, their signature, their claims, in this order. */
export class TokenVerifier {
  readonly #policy: TokenPolicy;
  readonly #cache: TokenCache | undefined;

  constructor(policy: TokenPolicy) {
    this.#policy = policy;
    this.#cache = policy.cacheLimits && new TokenCache(policy.cacheLimits);
  }

  /**
   * Answers with the claims, or throws `TokenValidationError` or `KeysUnavailableError`. A token that is refused as
   * `expired` or `too_old` is genuine: everything else about it has been found to be right.
   *
   * @param now milliseconds since 1970, in place of the client's clock
   */
  async verify(token: unknown, options?: TokenCheckOptions, now?: number): Promise<TokenClaims> {
    checkTokenCheckOptions(options, this.#policy.provider);
    return this.verifyWith(token, options, now);
  }

  /** The same with options that have been checked. */
  async verifyWith(
    token: unknown,
    { clockTolerance = this.#policy.clockTolerance, maxTokenAge }: TokenCheckOptions = {},
    now: number = this.#policy.clock(),
  ): Promise<TokenClaims> {
    const known = typeof token === 'string' ? this.#cache?.get(token) : undefined;
    // A token that was verified before is good as long as its key is still published.
    const isStillGood = known !== undefined && (await this.#policy.keys.find(known.kid)) === known.key;
    const claims = isStillGood ? known.claims : await this.#verifyAnew(token);
    if (claims instanceof Fault) throw await refusalOf(claims, this.#policy);
    const { maxAgeWithoutExpiry } = this.#policy;
    const fault = judgeTimes(claims, { now: now / 1000, clockTolerance, maxTokenAge, maxAgeWithoutExpiry });
    if (fault !== undefined) throw await refusalOf(fault, this.#policy);
    return claims;
  }

  async #verifyAnew(token: unknown): Promise<TokenClaims | Fault> {
    const parsed = readToken(token);
    if (parsed instanceof Fault) return parsed;
    const kid = readKeyId(parsed, this.#policy.algorithm);
    if (kid instanceof Fault) return kid;
    const key = await this.#policy.keys.find(kid);
    if (key === undefined) {
      this.#cache?.delete(parsed.compact);
      return new Fault('unknown_key');
    }
    const claims = await this.#readSigned(parsed, key);
    if (claims instanceof Fault) return claims;
    // Whoever gets them shares them with those who are answered from the cache.
    freeze(claims);
    this.#cache?.set(parsed.compact, { kid, key, claims });
    return claims;
  }

  /** The claims, once the signature is found to be the key's. */
  async #readSigned(token: UnverifiedToken, key: PublicKey): Promise<TokenClaims | Fault> {
    const { provider, kind, algorithm } = this.#policy;
    const signatures = await platformSignatures();
    const platformKey = await key.load().catch(() => undefined);
    if (platformKey === undefined) return new Fault('unknown_key', 'key');
    if (!(await signatures.verify(token.compact, platformKey, algorithm))) return new Fault('signature');
    const payload = claimsOf(token);
    if (payload === undefined) return new Fault('malformed', 'payload');
    const claims = readClaims(payload, this.#policy);
    const problem = claims instanceof Fault ? undefined : this.#policy.judgeOwnClaims?.(claims);
    if (problem !== undefined) throw refuse(provider, kind, problem);
    return claims;
  }
}

function readToken(token: unknown): UnverifiedToken | Fault {
  if (token === undefined || token === null || token === '') return new Fault('missing');
  if (typeof token !== 'string') return new Fault('malformed', 'type', token);
  const parsed = parseToken(token);
  return 'problem' in parsed ? new Fault('malformed', 'form', parsed.problem) : parsed;
}

/** Judges everything about the header that can be judged without a key, so that bad tokens cost no request. */
function readKeyId({ header }: UnverifiedToken, algorithm: Algorithm): string | Fault {
  const { alg, typ, kid } = header;
  if (alg !== algorithm) return new Fault('algorithm', 'alg', alg);
  // RFC 7515 section 4.1.11: an extension that is not understood must not be passed over. RFC 7797 section 7 for b64.
  if ('crit' in header || 'b64' in header) return new Fault('malformed', 'crit');
  if (typ !== undefined && !(typeof typ === 'string' && typ.toUpperCase() === 'JWT'))
    return new Fault('malformed', 'typ');
  return typeof kid === 'string' && kid !== '' ? kid : new Fault('unknown_key', 'kid');
}

/** Freezes a value of JSON with all that is in it. */
function freeze(value: object): void {
  const queue: unknown[] = [value];
  while (queue.length > 0) {
    const next = queue.pop();
    if (typeof next === 'object' && next !== null) queue.push(...Object.values(Object.freeze(next)));
  }
}
