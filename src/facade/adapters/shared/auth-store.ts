import { ValidationError } from '../../errors/validation-error.ts';
import type { Verifier } from '../../session/compose.ts';
import type { Session } from '../../session/session.ts';
import { type AuthDecision, decide } from './auth-decision.ts';
import type { AuthOptions, Guard } from './auth-options.ts';
import { authenticateRequest, type RequestAuth } from './request-auth.ts';
import type { RequestInfo } from './request-info.ts';

/** Keeps the authentication of requests for as long as they live. Nothing is written to the requests themselves. */
export class RequestAuthStore {
  readonly #readings = new WeakMap<object, RequestAuth>();
  readonly #hint: string;

  /** @param hint names what has to come before the guards */
  constructor(hint: string) {
    this.#hint = hint;
  }

  /** Authenticates a request, once for the same client and options. `key` stands for the request. */
  async authenticate<S extends Session>(
    key: object,
    auth: Verifier<S>,
    info: RequestInfo,
    options: AuthOptions,
  ): Promise<RequestAuth<S>> {
    const known = this.#readings.get(key);
    if (known?.options === options && isBy(known, auth)) return known;
    const reading = await authenticateRequest(auth, info, options);
    this.#readings.set(key, reading);
    return reading;
  }

  /** Applies a guard to an authenticated request. Later readers get the session that passed. */
  async decide(key: object, guard: Guard): Promise<AuthDecision> {
    const decision = await decide(this.get(key), guard);
    if (decision.kind === 'pass') this.#readings.set(key, decision.reading);
    return decision;
  }

  /** The options that a request was authenticated with; `undefined` if it was not. */
  optionsOf(key: object): AuthOptions | undefined {
    return this.#readings.get(key)?.options;
  }

  /**
   * The authentication of a request, by the given client if there is one.
   *
   * @throws {ValidationError} 500 if there is none
   */
  get(key: object): RequestAuth;
  get<S extends Session>(key: object, auth: Verifier<S> | undefined): RequestAuth<S>;
  get<S extends Session>(key: object, auth?: Verifier<S>): RequestAuth<S> {
    const reading = this.#readings.get(key);
    if (reading === undefined)
      throw notAuthenticated('expected an authenticated request, received another', this.#hint);
    if (!isBy(reading, auth)) throw notAuthenticated('expected a request authenticated by this client', this.#hint);
    return reading;
  }
}

/** The sessions have the type of the client that established them. */
function isBy<S extends Session>(reading: RequestAuth, auth: Verifier<S> | undefined): reading is RequestAuth<S> {
  return auth === undefined || Object.is(reading.auth, auth);
}

function notAuthenticated(message: string, hint: string): ValidationError {
  const issue = { path: 'request', message: `${message}. ${hint}` };
  return new ValidationError('Cannot read the session of the request', [issue], { provider: null, status: 500, hint });
}
