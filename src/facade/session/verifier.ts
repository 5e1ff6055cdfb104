import { base64url, type CryptoKey, compactVerify, errors as joseErrors } from 'jose';
import type { ProviderName } from '../core/errors/authloom-error.ts';
import { KeysUnavailableError, type TokenErrorReason, TokenValidationError } from '../core/errors/session-error.ts';
import { Checks, isObject, kindOf, numberWithin } from '../core/options/checks.ts';
import { LIMITS } from '../core/options/defaults.ts';
import { type ClaimsPolicy, type ClaimsProblem, hasTokenClaims, judgeClaims, judgeTimes } from './claims.ts';
import type { KeySource } from './key-set.ts';
import type { Algorithm, PublicKey } from './public-key.ts';
import {
  type Session,
  type SessionValidationResult,
  signedIn,
  signedOut,
  type TokenClaims,
  unavailable,
} from './result.ts';
import { parseJsonObject, parseToken, type UnverifiedToken } from './token.ts';

/** What can be asked of one session check. */
export interface ValidateOptions {
  /** The greatest age of the token in seconds, counted from `iat`; a token of exactly this age is too old. */
  readonly maxTokenAge?: number | undefined;
  /** Clock difference to allow for, in seconds, 0 to 60. Default: the client's. */
  readonly clockTolerance?: number | undefined;
}

/** What a provider's session tokens are held against. */
export interface VerifierPolicy<Claims extends TokenClaims> extends ClaimsPolicy {
  readonly provider: ProviderName;
  readonly algorithm: Algorithm;
  readonly keys: KeySource;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Seconds. */
  readonly clockTolerance: number;
  /** Reads what is particular to the provider; the claims that every token has are checked by then. */
  toSession(claims: TokenClaims): Session<Claims>;
}

/** Checks session tokens. What is in a token never makes it throw anything but its own two errors. */
export class SessionVerifier<Claims extends TokenClaims> {
  readonly #policy: VerifierPolicy<Claims>;

  constructor(policy: VerifierPolicy<Claims>) {
    this.#policy = policy;
  }

  /** Answers with a result, whatever the token is. Rejects with a `ValidationError` for bad options only. */
  async validate(token: unknown, options: ValidateOptions = {}): Promise<SessionValidationResult<Session<Claims>>> {
    try {
      return signedIn(await this.verify(token, options));
    } catch (error) {
      if (error instanceof TokenValidationError) return signedOut(error);
      if (error instanceof KeysUnavailableError) return unavailable(error);
      throw error;
    }
  }

  /** Answers with the session, or throws `TokenValidationError` or `KeysUnavailableError`. */
  async verify(token: unknown, options: ValidateOptions = {}): Promise<Session<Claims>> {
    this.#checkOptions(options);
    const parsed = this.#parse(token);
    const kid = this.#checkHeader(parsed);
    const key = await this.#policy.keys.find(kid);
    if (key === undefined)
      throw this.#refusal('unknown_key', 'it is signed with a key that the provider does not publish');
    const claims = await this.#verifySignature(parsed, key);
    this.#throwIf(judgeClaims(claims, this.#policy));
    if (!hasTokenClaims(claims)) throw this.#refusal('claims', 'its claims are incomplete');
    const { clock, clockTolerance } = this.#policy;
    this.#throwIf(
      judgeTimes(claims, {
        now: clock() / 1000,
        clockTolerance: options.clockTolerance ?? clockTolerance,
        maxTokenAge: options.maxTokenAge,
      }),
    );
    return this.#policy.toSession(claims);
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

  async #verifySignature({ compact }: UnverifiedToken, key: PublicKey): Promise<Readonly<Record<string, unknown>>> {
    const { algorithm } = this.#policy;
    try {
      await compactVerify(compact, await this.#load(key), { algorithms: [algorithm] });
    } catch (error) {
      if (!(error instanceof joseErrors.JOSEError)) throw error;
      throw this.#refusal('signature', 'its signature does not fit');
    }
    const claims = parseJsonObject(base64url.decode(compact.split('.')[1] ?? ''));
    if (claims === undefined) throw this.#refusal('malformed', 'its payload is not a JSON object');
    return claims;
  }

  async #load(key: PublicKey): Promise<CryptoKey> {
    try {
      return await key.load();
    } catch {
      throw this.#refusal('unknown_key', 'the key that it is signed with cannot be used');
    }
  }

  #throwIf(problem: ClaimsProblem | undefined): void {
    if (problem !== undefined) throw this.#refusal(problem.reason, problem.message, problem);
  }

  #refusal(
    reason: TokenErrorReason,
    message: string,
    details: Pick<ClaimsProblem, 'expected' | 'received' | 'hint'> = {},
  ): TokenValidationError {
    const { expected, received, hint } = details;
    const { provider } = this.#policy;
    return new TokenValidationError(`The session token is refused: ${message}`, {
      provider,
      reason,
      expected,
      received,
      hint,
    });
  }

  #checkOptions(options: unknown): void {
    const checks = new Checks();
    if (isObject(options)) {
      const { maxTokenAge, clockTolerance } = options;
      checks.knownKeys('options', options, ['maxTokenAge', 'clockTolerance']);
      checks.optional(
        'options.maxTokenAge',
        maxTokenAge,
        numberWithin(0, Number.MAX_SAFE_INTEGER),
        'seconds, 0 or more',
      );
      const most = LIMITS.clockToleranceSeconds;
      checks.optional('options.clockTolerance', clockTolerance, numberWithin(0, most), `seconds from 0 to ${most}`);
    } else {
      checks.add('options', `expected an object, received ${kindOf(options)}`);
    }
    checks.throwIfAny('Cannot check the session', this.#policy.provider, 400);
  }
}
