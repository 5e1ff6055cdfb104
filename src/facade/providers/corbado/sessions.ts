import { SessionsResource } from '../../../generated/corbado/client.ts';
import type { Caller } from '../../core/call/caller.ts';
import { version } from '../../core/version.ts';
import { jwksForm } from '../../session/keys/key-form.ts';
import { RemoteKeySet } from '../../session/keys/remote-key-set.ts';
import { type RequestLike, tokenOf } from '../../session/request-token.ts';
import type { Session, SessionValidationResult, TokenClaims } from '../../session/result.ts';
import type { TokenRoute } from '../../session/route.ts';
import type { ValidateOptions } from '../../session/validate-options.ts';
import { SessionVerifier } from '../../session/verifier.ts';
import type { CorbadoConfig } from './options.ts';

/** The claims of Corbado's session tokens, as its SDKs read them. */
export interface CorbadoClaims extends TokenClaims {
  readonly exp: number;
  readonly nbf?: number;
  readonly jti?: string | null;
  readonly name?: string | null;
  readonly email?: string | null;
  readonly phone_number?: string | null;
  readonly orig?: string | null;
  readonly version?: string | null;
}

const TEXT_CLAIMS: readonly string[] = [
  'jti',
  'name',
  'email',
  'phone_number',
  'orig',
  'version',
] satisfies (keyof CorbadoClaims)[];

/** A checked Corbado session. */
export type CorbadoSession = Session<CorbadoClaims>;
/** The outcome of checking a Corbado session token. */
export type CorbadoSessionResult = SessionValidationResult<CorbadoSession>;

/** The cookies in which Corbado's front ends keep the session token; the second until October 2024. */
const COOKIES = ['cbo_session_token', 'cbo_short_session'] as const;

/** Session checks, and the operations on sessions. Checks are local: they ask for the project's key set and nothing else. */
export class CorbadoSessions extends SessionsResource {
  readonly #verifier: SessionVerifier<CorbadoClaims>;

  /**  Made by the client. */
  constructor(caller: Caller, config: CorbadoConfig) {
    super(caller);
    this.#verifier = createVerifier(config);
  }

  /** Which tokens are accepted, by what they say of themselves; `composeVerifiers` chooses by it. */
  get accepts(): readonly TokenRoute[] {
    return this.#verifier.accepts;
  }

  /**
   * Checks a session token and answers with a result, whatever the token is: `signed-in` with the session, `signed-out`
   * with the reason, or `unavailable` when the key set cannot be had.
   *
   * @throws {ValidationError} when the options are bad; never for anything in the token
   * @example
   * const result = await corbado.sessions.validate(token);
   * if (result.authenticated) console.log(result.userId, result.session.fullName);
   * else console.log(result.error.status, result.error.message);
   */
  validate(token: unknown, options?: ValidateOptions): Promise<CorbadoSessionResult> {
    return this.#verifier.validate(token, options);
  }

  /**
   * Checks a session token and answers with the session, under the name that Corbado's own SDKs have for it.
   *
   * @throws {TokenValidationError} when the token must not be trusted
   * @throws {KeysUnavailableError} when the key set cannot be had
   */
  validateToken(token: unknown, options?: ValidateOptions): Promise<CorbadoSession> {
    return this.#verifier.verify(token, options);
  }

  /** The same as `validate`, under the name that older SDKs of Corbado have for it. */
  getAndValidateShortSessionValue(token: unknown, options?: ValidateOptions): Promise<CorbadoSessionResult> {
    return this.#verifier.validate(token, options);
  }

  /** Checks the session of a request; `Corbado.authenticateRequest` calls it. */
  async authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<CorbadoSessionResult> {
    return this.#verifier.validate(tokenOf(request, COOKIES, 'corbado'), options);
  }

  /** Decides requirements on a session of a request; `Corbado.authorizeRequest` calls it. */
  async authorizeRequest(
    _request: RequestLike,
    session: CorbadoSession,
    options: ValidateOptions,
  ): Promise<CorbadoSessionResult> {
    return this.#verifier.authorize(session, options);
  }
}

function createVerifier({ projectId, frontendApi, issuers, common }: CorbadoConfig): SessionVerifier<CorbadoClaims> {
  const { clock, clockTolerance, fetch, tokenCache } = common;
  const keys = new RemoteKeySet(
    {
      provider: 'corbado',
      url: `${frontendApi}/.well-known/jwks`,
      headers: { 'x-corbado-projectid': projectId, 'user-agent': `authloom/${version}` },
      fetch,
      clock,
    },
    jwksForm('RS256'),
  );
  return new SessionVerifier<CorbadoClaims>({
    provider: 'corbado',
    kind: 'session token',
    algorithm: 'RS256',
    keys,
    issuers,
    issuerHint:
      'If the project has a custom domain, set "cname" or "frontendApi" to it; otherwise the token is of another project.',
    textClaims: TEXT_CLAIMS,
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
    toSession: toCorbadoSession,
  });
}

function toCorbadoSession(checked: TokenClaims): CorbadoSession {
  // The verifier has found the text claims to be texts.
  const claims = checked as CorbadoClaims;
  const { sub, iat, exp, name, email, phone_number: phoneNumber } = claims;
  return {
    provider: 'corbado',
    userId: sub,
    tokenKind: 'session',
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
    ...(typeof name === 'string' && { fullName: name }),
    ...(typeof email === 'string' && { email }),
    ...(typeof phoneNumber === 'string' && { phoneNumber }),
    claims,
  };
}
