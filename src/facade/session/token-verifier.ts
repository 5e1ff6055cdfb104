import type { ProviderName } from '../core/errors/authloom-error.ts';
import type { TokenErrorReason, TokenValidationError } from '../core/errors/session-error.ts';
import { kindOf } from '../core/options/checks.ts';
import type { ResolvedTokenCache } from '../core/options/token-cache-options.ts';
import { type ClaimsPolicy, type ClaimsProblem, hasTokenClaims, judgeClaims, judgeTimes } from './claims.ts';
import type { KeySource } from './keys/key-source.ts';
import type { Algorithm, PublicKey } from './keys/public-key.ts';
import { refuse } from './refusal.ts';
import type { TokenClaims } from './result.ts';
import { type PlatformKey, platformSignatures } from './signatures/signatures.ts';
import { claimsOf, parseToken, type UnverifiedToken } from './token.ts';
import { TokenCache } from './token-cache.ts';
import { checkTokenCheckOptions, type TokenCheckOptions } from './validate-options.ts';

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
  async verify(
    token: unknown,
    options: TokenCheckOptions = {},
    now: number = this.#policy.clock(),
  ): Promise<TokenClaims> {
    checkTokenCheckOptions(options, this.#policy.provider);
    const claims = (await this.#recall(token)) ?? (await this.#verifyAnew(token));
    this.#throwIf(
      judgeTimes(claims, {
        now: now / 1000,
        clockTolerance: options.clockTolerance ?? this.#policy.clockTolerance,
        maxTokenAge: options.maxTokenAge,
        maxAgeWithoutExpiry: this.#policy.maxAgeWithoutExpiry,
      }),
    );
    return claims;
  }

  /** The claims of a token that was verified before, as long as its key is still published. */
  async #recall(token: unknown): Promise<TokenClaims | undefined> {
    const known = typeof token === 'string' ? this.#cache?.get(token) : undefined;
    if (known === undefined) return undefined;
    return (await this.#policy.keys.find(known.kid)) === known.key ? known.claims : undefined;
  }

  async #verifyAnew(token: unknown): Promise<TokenClaims> {
    const parsed = this.#parse(token);
    const kid = this.#checkHeader(parsed);
    const key = await this.#policy.keys.find(kid);
    if (key === undefined) {
      this.#cache?.delete(parsed.compact);
      throw this.#refusal('unknown_key', 'it is signed with a key that the provider does not publish');
    }
    const claims = await this.#verifySignature(parsed, key);
    this.#throwIf(judgeClaims(claims, this.#policy));
    if (!hasTokenClaims(claims, this.#policy)) throw this.#refusal('claims', 'its claims are incomplete');
    this.#throwIf(this.#policy.judgeOwnClaims?.(claims));
    // Whoever gets them shares them with those who are answered from the cache.
    freeze(claims);
    this.#cache?.set(parsed.compact, { kid, key, claims });
    return claims;
  }

  #parse(token: unknown): UnverifiedToken {
    if (token === undefined || token === null || token === '') throw this.#refusal('missing', 'there is none');
    if (typeof token !== 'string') throw this.#refusal('malformed', `it is ${kindOf(token)} instead of a string`);
    const parsed = parseToken(token);
    if ('problem' in parsed) throw this.#refusal('malformed', `it has ${parsed.problem}`);
    return parsed;
  }

  /** Everything about the header that can be judged without a key, so that bad tokens cost no request. */
  #checkHeader({ header }: UnverifiedToken): string {
    const { algorithm } = this.#policy;
    const { alg, typ, kid } = header;
    if (alg !== algorithm) {
      const received = typeof alg === 'string' ? alg.slice(0, 40) : kindOf(alg);
      throw this.#refusal('algorithm', 'it is signed with another algorithm', { expected: algorithm, received });
    }
    // RFC 7515 section 4.1.11: an extension that is not understood must not be passed over. RFC 7797 section 7 for b64.
    if ('crit' in header || 'b64' in header) throw this.#refusal('malformed', 'its header asks for extensions');
    if (typ !== undefined && !(typeof typ === 'string' && typ.toUpperCase() === 'JWT')) {
      throw this.#refusal('malformed', 'its header says that it is something else', { expected: 'typ: JWT' });
    }
    if (typeof kid !== 'string' || kid === '')
      throw this.#refusal('unknown_key', 'its header names no key', { expected: 'kid: a non-empty string' });
    return kid;
  }

  async #verifySignature(token: UnverifiedToken, key: PublicKey): Promise<Readonly<Record<string, unknown>>> {
    const signatures = platformSignatures();
    if (!(await signatures.verify(token.compact, await this.#load(key), this.#policy.algorithm)))
      throw this.#refusal('signature', 'its signature does not fit');
    const claims = claimsOf(token);
    if (claims === undefined) throw this.#refusal('malformed', 'its payload is not a JSON object');
    return claims;
  }

  async #load(key: PublicKey): Promise<PlatformKey> {
    try {
      return await key.load();
    } catch {
      throw this.#refusal('unknown_key', 'the key that it is signed with cannot be used');
    }
  }

  #throwIf(problem: ClaimsProblem | undefined): void {
    if (problem !== undefined) throw refuse(this.#policy.provider, this.#policy.kind, problem);
  }

  #refusal(
    reason: TokenErrorReason,
    message: string,
    details: Pick<ClaimsProblem, 'expected' | 'received' | 'hint'> = {},
  ): TokenValidationError {
    const { provider, kind } = this.#policy;
    return refuse(provider, kind, { ...details, reason, message });
  }
}

/** Freezes a value of JSON with all that is in it. */
function freeze(value: object): void {
  const queue: unknown[] = [value];
  while (queue.length > 0) {
    const next = queue.pop();
    if (typeof next === 'object' && next !== null) queue.push(...Object.values(Object.freeze(next)));
  }
}
