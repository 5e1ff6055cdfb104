import { ValidationError } from '../../core/errors/validation-error.ts';
import type { Verifier } from '../../session/compose.ts';
import type { Session } from '../../session/result.ts';
import type { AuthOptions, Guard } from './options.ts';
import { type RequestAuth, readRequest } from './request-auth.ts';
import type { RequestView } from './request-view.ts';
import { judge, type Verdict } from './verdict.ts';

/** What has been read of requests, kept beside them for as long as they live: nothing is written on the requests. */
export class RequestBook {
  readonly #readings = new WeakMap<object, RequestAuth>();
  readonly #hint: string;

  /** `hint` says what has to come first. */
  constructor(hint: string) {
    this.#hint = hint;
  }

  /** Reads a request, once: who reads it again by the same client and options gets the same. `key` stands for it. */
  async read<S extends Session>(
    key: object,
    auth: Verifier<S>,
    view: RequestView,
    options: AuthOptions,
  ): Promise<RequestAuth<S>> {
    const known = this.#readings.get(key);
    if (known?.options === options && isBy(known, auth)) return known;
    const reading = await readRequest(auth, view, options);
    this.#readings.set(key, reading);
    return reading;
  }

  /** Judges a request that has been read. Whoever asks later gets what it passed by. */
  async judge(request: object, guard: Guard): Promise<Verdict> {
    const verdict = await judge(this.get(request), guard);
    if (verdict.kind === 'pass') this.#readings.set(request, verdict.reading);
    return verdict;
  }

  /** The options that a request was read with; `undefined` where it has not been read. */
  optionsOf(request: object): AuthOptions | undefined {
    return this.#readings.get(request)?.options;
  }

  /** The reading of a request, by this client where one is given. Throws a `ValidationError` (500) where there is none. */
  get(request: object): RequestAuth;
  get<S extends Session>(request: object, auth: Verifier<S> | undefined): RequestAuth<S>;
  get<S extends Session>(request: object, auth?: Verifier<S>): RequestAuth<S> {
    const reading = this.#readings.get(request);
    if (reading === undefined) throw notRead('expected a request that has been read, received another', this.#hint);
    if (!isBy(reading, auth)) throw notRead('expected a request that this client has read', this.#hint);
    return reading;
  }
}

/** The sessions are those of the client that made them. */
function isBy<S extends Session>(reading: RequestAuth, auth: Verifier<S> | undefined): reading is RequestAuth<S> {
  return auth === undefined || Object.is(reading.auth, auth);
}

function notRead(message: string, hint: string): ValidationError {
  const subject = 'Cannot tell who the request is from';
  return new ValidationError(subject, [{ path: 'request', message: `${message}. ${hint}` }], {
    provider: null,
    status: 500,
    hint,
  });
}
