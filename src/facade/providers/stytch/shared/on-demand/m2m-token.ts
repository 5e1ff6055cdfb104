import type { CallPromise, CallResult } from '../../../../core/call/call-promise.ts';
import { type CallOptions, checkCallOptions } from '../../../../core/options/call-options.ts';
import { Checks, isObject, kindOf } from '../../../../core/options/checks.ts';
import { LIMITS } from '../../../../core/options/defaults.ts';
import { Deadline, DeadlineEnd } from '../../../../core/transport/deadline.ts';
import { endedError } from '../../../../core/transport/on-demand/ended.ts';
import { type CacheableToken, M2MTokenCache, type TokenCacheKey } from './m2m-token-cache.ts';

/** Arguments of `m2m.token`. */
export interface M2MTokenParams {
  readonly client_id: string;
  readonly client_secret: string;
  /** Scopes to ask for, separated by blanks. */
  readonly scope?: string | undefined;
  /** The same as a list. Default, without either: all scopes of the client. */
  readonly scopes?: readonly string[] | undefined;
  /** Filled in. */
  readonly grant_type?: 'client_credentials' | undefined;
}

/** The options of `m2m.token`. */
export interface M2MTokenOptions extends CallOptions {
  /** Keep the token and answer with it until it is about to expire. Callers that wait share one request. Default `false`. */
  readonly cache?: boolean | undefined;
}

interface WireParams {
  readonly client_id: string;
  readonly client_secret: string;
  readonly scope?: string;
}

/** Asks for M2M tokens, and keeps them where that is wanted. */
export class M2MTokenSource<Answer extends CacheableToken & { readonly request_id: string }> {
  readonly #request: (params: WireParams, options: CallOptions) => CallPromise<Answer>;
  readonly #cache: M2MTokenCache<Answer>;

  /** @param request makes the call; @param clock milliseconds since 1970 */
  constructor(request: (params: WireParams, options: CallOptions) => CallPromise<Answer>, clock: () => number) {
    this.#request = request;
    this.#cache = new M2MTokenCache(clock);
  }

  async token(params: M2MTokenParams, given: M2MTokenOptions = {}): Promise<CallResult<Answer>> {
    const { cache, ...options } = readOptions(given);
    const args = readArguments(params);
    const key = cache === true ? keyOf(args) : undefined;
    if (key === undefined) return this.#request(args, options).withResponse();
    const { signal, timeout = LIMITS.timeout, ...shared } = options;
    let asked: CallResult<Answer> | undefined;
    const token = (): Promise<Answer> =>
      this.#cache.get(key, async () => {
        asked = await this.#request(args, shared).withResponse();
        return asked.data;
      });
    const data = await waitFor(token, timeout, signal);
    return asked === undefined ? kept(data) : { ...asked, data };
  }
}

/** Each caller waits by its own signal and deadline: one that gives up must not take the token from the others. */
async function waitFor<T>(token: () => Promise<T>, timeout: number, signal: AbortSignal | undefined): Promise<T> {
  const deadline = new Deadline(timeout, signal);
  try {
    deadline.throwIfEnded();
    return await deadline.race(token());
  } catch (error) {
    if (!(error instanceof DeadlineEnd)) throw error;
    throw endedError(error, { provider: 'stytch', operation: 'm2m.token', attempts: 0, timeout, signal });
  } finally {
    deadline.close();
  }
}

/** A kept token's result: no request was made for it. */
function kept<Answer extends { readonly request_id: string }>(data: Answer): CallResult<Answer> {
  return { data, response: new Response(null, { status: 200 }), requestId: data.request_id, attempts: 0 };
}

/** Checks the options here: those of a kept token, and of one that others wait for, are checked by no call. */
function readOptions(options: M2MTokenOptions): M2MTokenOptions {
  const { cache, ...callOptions } = isObject(options) ? options : {};
  checkCallOptions('m2m.token', 'stytch', isObject(options) ? callOptions : options, false);
  const checks = new Checks();
  checks.optional('options.cache', cache, (value) => typeof value === 'boolean', 'true or false');
  checks.throwIfAny('Cannot call m2m.token', 'stytch', 400);
  return options;
}

function readArguments(params: M2MTokenParams): WireParams {
  const checks = new Checks();
  if (!isObject(params)) checks.add('params', `expected one object with all arguments, received ${kindOf(params)}`);
  checks.throwIfAny('Cannot call m2m.token', 'stytch', 400);
  const { scope: _, scopes: __, ...wire } = params;
  const scope = readScope(params);
  return { ...wire, ...(scope === undefined ? {} : { scope }) };
}

/** What the token is kept under; `undefined` for arguments that the call will refuse. */
function keyOf({ client_id, client_secret, scope }: WireParams): TokenCacheKey | undefined {
  const isKey = [client_id, client_secret, scope ?? ''].every((part) => typeof part === 'string');
  return isKey ? { client_id, client_secret, scopes: scope?.split(' ') } : undefined;
}

function readScope({ scope, scopes }: M2MTokenParams): string | undefined {
  if (scopes === undefined) return scope;
  const checks = new Checks();
  if (scope !== undefined) checks.add('scopes', 'was given beside "scope"; pass one of them');
  const isList =
    Array.isArray(scopes) && scopes.every((item: unknown) => typeof item === 'string' && /^\S+$/.test(item));
  if (!isList) checks.add('scopes', `expected a list of scopes without blanks, received ${kindOf(scopes)}`);
  checks.throwIfAny('Cannot call m2m.token', 'stytch', 400);
  return scopes.length === 0 ? undefined : scopes.join(' ');
}
