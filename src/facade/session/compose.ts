import { TokenValidationError } from '../core/errors/session-error.ts';
import { ValidationError } from '../core/errors/validation-error.ts';
import { isFunction, isObject, kindOf } from '../core/options/checks.ts';
import { refuse } from './refusal.ts';
import { bearerOf, type RequestLike } from './request-token.ts';
import { type Session, type SessionValidationResult, signedOut } from './result.ts';
import { claimedOrigin, isFor, overlap, type TokenRoute } from './route.ts';
import { checkValidateOptions, type ValidateOptions } from './validate-options.ts';

/** What checks sessions: each client does, and so does what `composeVerifiers` makes of several. */
export interface Verifier<S extends Session = Session> {
  readonly sessions: {
    /** Which tokens are accepted, by what they say of themselves. */
    readonly accepts: readonly TokenRoute[];
    /** Checks a session token. */
    validate(token: unknown, options?: ValidateOptions): Promise<SessionValidationResult<S>>;
  };
  /** Checks the session of a request. */
  authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<SessionValidationResult<S>>;
  /**
   * Decides `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The result is that of `authenticateRequest` with all options, but the token is not verified again.
   * The framework adapters call it; without it, they authenticate the request again.
   */
  authorizeRequest?(request: RequestLike, session: S, options: ValidateOptions): Promise<SessionValidationResult<S>>;
}

type SessionOf<V> = V extends Verifier<infer S> ? S : never;

/**
 * One verifier made of several, for the time in which users move from one provider to another. A token goes to the one
 * whose issuers and audiences it names, exactly; a token that names none of them is refused and asks nobody. A request
 * with a bearer token is judged by that; otherwise each verifier looks for its own cookie, and the first good session
 * counts.
 *
 * @throws {ValidationError} when there is nothing to compose, or when one token could be for two of them
 * @example
 * const auth = composeVerifiers([passage, stytch]);
 * const result = await auth.authenticateRequest(request);
 * if (result.authenticated) console.log(result.session.provider, result.userId);
 */
export function composeVerifiers<const Verifiers extends readonly Verifier[]>(
  verifiers: Verifiers,
): Verifier<SessionOf<Verifiers[number]>> {
  checkVerifiers(verifiers);
  // Each of them answers with sessions of its own kind, and nothing else makes any.
  const all = [...verifiers] as unknown as readonly Verifier<SessionOf<Verifiers[number]>>[];
  const accepts = Object.freeze(all.flatMap(({ sessions }) => sessions.accepts));
  const validate = async (token: unknown, options?: ValidateOptions) => {
    checkValidateOptions(options ?? {}, null);
    const origin = claimedOrigin(token);
    if (origin === undefined) return signedOut<SessionOf<Verifiers[number]>>(unreadable(token));
    const chosen = all.find(({ sessions }) => sessions.accepts.some((route) => isFor(route, origin)));
    return chosen === undefined
      ? signedOut<SessionOf<Verifiers[number]>>(fromElsewhere(accepts))
      : chosen.sessions.validate(token, options);
  };
  const authenticateRequest: Verifier<SessionOf<Verifiers[number]>>['authenticateRequest'] = async (
    request,
    options,
  ) => {
    const bearer = bearerOf(request, null);
    if (bearer !== undefined) return validate(bearer, options);
    const results = await Promise.all(all.map((verifier) => verifier.authenticateRequest(request, options)));
    return bestOf(results);
  };
  return {
    sessions: { accepts, validate },
    authenticateRequest,
    async authorizeRequest(request, session, options) {
      const origin = { issuer: session.claims.iss, audiences: [session.claims['aud']].flat() };
      const verifier = all.find(({ sessions }) => sessions.accepts.some((route) => isFor(route, origin)));
      const result = await verifier?.authorizeRequest?.(request, session, options);
      // Without a bearer token, another cookie of the request may hold a session that meets the requirements.
      const isDecided = result?.authenticated || bearerOf(request, null) !== undefined;
      return result !== undefined && isDecided ? result : authenticateRequest(request, options);
    },
  };
}

/** A good session; else an outage, which says nothing; else the first refusal of something that was there. */
function bestOf<S extends Session>(results: readonly SessionValidationResult<S>[]): SessionValidationResult<S> {
  const best =
    results.find(({ authenticated }) => authenticated) ??
    results.find(({ status }) => status === 'unavailable') ??
    results.find(({ error }) => error instanceof TokenValidationError && error.reason !== 'missing') ??
    results[0];
  if (best === undefined) throw new TypeError('nothing was composed');
  return best;
}

function unreadable(token: unknown): TokenValidationError {
  return token === undefined || token === null || token === ''
    ? refuse(null, 'session token', { reason: 'missing', message: 'there is none' })
    : refuse(null, 'session token', { reason: 'malformed', message: 'it cannot be read as a token' });
}

function fromElsewhere(routes: readonly TokenRoute[]): TokenValidationError {
  return refuse(null, 'session token', {
    reason: 'issuer',
    message: 'it was issued by or for somebody else',
    expected: [...new Set(routes.flatMap(({ issuers }) => issuers))].join(' or '),
    hint: 'Check "issuers" and the ids of the composed clients.',
  });
}

function checkVerifiers(verifiers: unknown): asserts verifiers is readonly Verifier[] {
  if (!Array.isArray(verifiers) || verifiers.length === 0)
    throw refusal('expected a list of clients', kindOf(verifiers));
  const stranger = verifiers.findIndex((verifier) => !isVerifier(verifier));
  if (stranger >= 0) throw refusal('expected clients of authloom only', kindOf(verifiers[stranger]));
  const routes = verifiers.filter(isVerifier).map(({ sessions }) => sessions.accepts);
  const clash = routes.some((own, index) =>
    routes.slice(index + 1).some((others) => own.some((one) => others.some((other) => overlap(one, other)))),
  );
  if (clash) throw refusal('expected clients whose issuers and audiences differ', 'two that accept the same tokens');
}

function isVerifier(value: unknown): value is Verifier {
  if (!isObject(value) || !isObject(value['sessions'])) return false;
  const { accepts, validate } = value['sessions'];
  return Array.isArray(accepts) && isFunction(validate) && isFunction(value['authenticateRequest']);
}

function refusal(expected: string, received: string): ValidationError {
  const message = `${expected}, received ${received}`;
  return new ValidationError('Cannot compose verifiers', [{ path: 'verifiers', message }], {
    provider: null,
    status: 500,
  });
}
