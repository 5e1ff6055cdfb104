import { TokenValidationError } from '../errors/session-errors.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { tokenError } from '../jwt/failure.ts';
import type { TokenClaims } from '../jwt/policy.ts';
import { describeType, isFunction, isObject, ownProperties } from '../options/validators.ts';
import { checkValidateOptions, type ValidateOptions } from './options.ts';
import { bearerOf, type RequestLike } from './request-token.ts';
import type { Session, SessionValidationResult } from './session.ts';
import { signedOut } from './session-verifier.ts';
import { matches, overlap, type TrustedIssuer, unverifiedIssuer } from './trusted-issuer.ts';

/** Checks sessions: a client, or several combined by `composeVerifiers`. */
export interface Verifier<S extends Session = Session> {
  readonly sessions: {
    /** The issuers and audiences whose tokens are accepted. */
    readonly accepts: readonly TrustedIssuer[];
    /** Checks a session token. */
    validate(token: unknown, options?: ValidateOptions): Promise<SessionValidationResult<S>>;
  };
  /** Checks the session of a request. */
  authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<SessionValidationResult<S>>;
  /**
   * Checks `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The result is that of `authenticateRequest` with all options, but the token is not verified again.
   * The framework adapters call it; without it, they authenticate the request again.
   */
  authorizeRequest?(request: RequestLike, session: S, options: ValidateOptions): Promise<SessionValidationResult<S>>;
}

type SessionOf<V> = V extends Verifier<infer S> ? S : never;

/**
 * Combines verifiers while users migrate between providers. A token goes to the verifier whose issuer and audience it
 * names; a token that names none is rejected without a request. If a request has a bearer token, only that one counts;
 * otherwise each verifier reads its own cookie, and the first valid session wins.
 *
 * @throws {ValidationError} if there is nothing to combine, or if two verifiers accept the same tokens
 * @example
 * const auth = composeVerifiers([passage, stytch]);
 * const result = await auth.authenticateRequest(request);
 * if (result.authenticated) console.log(result.session.provider, result.userId);
 */
export function composeVerifiers<const Verifiers extends readonly Verifier[]>(
  verifiers: Verifiers,
): Verifier<SessionOf<Verifiers[number]>> {
  type Combined = SessionOf<Verifiers[number]>;
  checkVerifiers(verifiers);
  // Each verifier returns sessions of its own type, and no other.
  const all = [...verifiers] as unknown as readonly Verifier<Combined>[];
  const accepts = Object.freeze(all.flatMap(({ sessions }) => sessions.accepts));
  const validate = async (token: unknown, options?: ValidateOptions) => {
    checkValidateOptions(options ?? {}, null, accepts);
    const issuer = unverifiedIssuer(token);
    if (issuer === undefined) return signedOut<Combined>(unreadable(token));
    const chosen = all.find(({ sessions }) => sessions.accepts.some((trusted) => matches(trusted, issuer)));
    return chosen === undefined ? signedOut<Combined>(untrusted(accepts)) : chosen.sessions.validate(token, options);
  };
  const authenticateRequest: Verifier<Combined>['authenticateRequest'] = async (request, options) => {
    const bearer = bearerOf(request, null);
    if (bearer !== undefined) return validate(bearer, options);
    checkValidateOptions(options ?? {}, null, accepts);
    return bestOf(await Promise.all(all.map((verifier) => verifier.authenticateRequest(request, options))));
  };
  return {
    sessions: { accepts, validate },
    authenticateRequest,
    async authorizeRequest(request, session, options) {
      const { iss, aud } = ownProperties<TokenClaims>(session.claims);
      const issuer = { issuer: iss, audiences: [aud].flat() };
      const verifier = all.find(({ sessions }) => sessions.accepts.some((trusted) => matches(trusted, issuer)));
      const result = await verifier?.authorizeRequest?.(request, session, options);
      // Without a bearer token, another cookie of the request may hold a session that meets the requirements.
      const isDecided = result?.authenticated || bearerOf(request, null) !== undefined;
      return result !== undefined && isDecided ? result : authenticateRequest(request, options);
    },
  };
}

/** Prefers a valid session, then an outage, which proves nothing, then the first rejection of a token that was present. */
function bestOf<S extends Session>(results: readonly SessionValidationResult<S>[]): SessionValidationResult<S> {
  const best =
    results.find(({ authenticated }) => authenticated) ??
    results.find(({ status }) => status === 'unavailable') ??
    results.find(({ error }) => error instanceof TokenValidationError && error.reason !== 'missing') ??
    results[0];
  if (best === undefined) throw new TypeError('there are no verifiers');
  return best;
}

function unreadable(token: unknown): TokenValidationError {
  return token === undefined || token === null || token === ''
    ? tokenError(null, 'session token', { reason: 'missing', message: 'the token is missing' })
    : tokenError(null, 'session token', { reason: 'malformed', message: 'the token cannot be parsed' });
}

function untrusted(trusted: readonly TrustedIssuer[]): TokenValidationError {
  return tokenError(null, 'session token', {
    reason: 'issuer',
    message: 'unexpected issuer or audience',
    expected: [...new Set(trusted.flatMap(({ issuers }) => issuers))].join(' or '),
    hint: 'Check "issuers" and the ids of the combined clients.',
  });
}

function checkVerifiers(verifiers: unknown): asserts verifiers is readonly Verifier[] {
  if (!Array.isArray(verifiers) || verifiers.length === 0)
    throw invalid('expected an array of clients', describeType(verifiers));
  const stranger = verifiers.findIndex((verifier) => !isVerifier(verifier));
  if (stranger >= 0) throw invalid('expected clients of authloom only', describeType(verifiers[stranger]));
  const trusted = verifiers.filter(isVerifier).map(({ sessions }) => sessions.accepts);
  const clash = trusted.some((own, index) =>
    trusted.slice(index + 1).some((others) => own.some((one) => others.some((other) => overlap(one, other)))),
  );
  if (clash) throw invalid('expected clients with different issuers or audiences', 'two that accept the same tokens');
}

/**
 * Tests for a client or the result of `composeVerifiers`, also of another copy of the package.
 *
 * @example
 * if (!isVerifier(auth)) throw new TypeError('expected a client of authloom');
 */
export function isVerifier(value: unknown): value is Verifier {
  if (!isObject(value) || !isObject(value['sessions'])) return false;
  const { accepts, validate } = value['sessions'];
  return Array.isArray(accepts) && isFunction(validate) && isFunction(value['authenticateRequest']);
}

function invalid(expected: string, received: string): ValidationError {
  const message = `${expected}, received ${received}`;
  return new ValidationError('Cannot combine verifiers', [{ path: 'verifiers', message }], {
    provider: null,
    status: 500,
  });
}
