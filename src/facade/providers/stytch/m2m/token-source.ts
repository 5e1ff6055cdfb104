import type { CacheSurroundings } from '../../../cache/refreshing-cache.ts';
import { CallPromise, type CallResult } from '../../../http/call-promise.ts';
import { type CallOptions, checkCallOptions } from '../../../options/call-options.ts';
import { Checks, describeType, isObject, ownProperties } from '../../../options/validators.ts';
import { waitFor } from '../shared/wait-for.ts';
import { type CacheableToken, M2MTokenCache, type TokenCacheKey } from './token-cache.ts';

/** The arguments of `m2m.token`. */
export interface M2MTokenParams {
  readonly client_id: string;
  readonly client_secret: string;
  /** The scopes to request, separated by spaces. @default all scopes of the client */
  readonly scope?: string;
  /** The same as a list of one or more. */
  readonly scopes?: readonly string[];
  /** Set by the client. */
  readonly grant_type?: 'client_credentials' | undefined;
}

/** The options of `m2m.token`. */
export interface M2MTokenOptions extends CallOptions {
  /**
   * Keeps the token and returns it until it is about to expire. Callers that wait share one request.
   *
   * @default false
   */
  readonly cache?: boolean | undefined;
}

interface WireParams {
  readonly client_id: string;
  readonly client_secret: string;
  readonly scope?: string;
}

/** Requests M2M tokens, and keeps them for callers who want that. */
export class M2MTokenSource<Result extends CacheableToken & { readonly request_id: string }> {
  readonly #request: (params: WireParams, options: CallOptions) => CallPromise<Result>;
  readonly #cache: M2MTokenCache<Result>;

  /** @param request calls the API */
  constructor(
    request: (params: WireParams, options: CallOptions) => CallPromise<Result>,
    surroundings: CacheSurroundings,
  ) {
    this.#request = request;
    this.#cache = new M2MTokenCache(surroundings);
  }

  token(params: M2MTokenParams, options?: M2MTokenOptions): CallPromise<Result> {
    return new CallPromise(this.#token(params, options));
  }

  async #token(params: M2MTokenParams, given: M2MTokenOptions = {}): Promise<CallResult<Result>> {
    const { cache, ...options } = readOptions(given);
    const args = readParams(params);
    const key = cache === true ? keyOf(args) : undefined;
    if (key === undefined) return this.#request(args, options).withResponse();
    const { signal, timeout, ...shared } = options;
    let requested: CallResult<Result> | undefined;
    const token = (): Promise<Result> =>
      this.#cache.get(key, async () => {
        requested = await this.#request(args, shared).withResponse();
        return requested.data;
      });
    const data = await waitFor('m2m.token', token, { timeout, signal });
    return requested === undefined ? keptResult(data) : { ...requested, data };
  }
}

/** The result for a kept token: no request was sent. */
function keptResult<T extends { readonly request_id: string }>(data: T): CallResult<T> {
  return { data, response: new Response(null, { status: 200 }), requestId: data.request_id, attempts: 0 };
}

/** Validates the options here: no call validates those of a kept token, or of one that others wait for. */
function readOptions(options: M2MTokenOptions): M2MTokenOptions {
  const { cache, ...callOptions } = isObject(options) ? options : {};
  checkCallOptions('m2m.token', 'stytch', isObject(options) ? callOptions : options);
  const checks = new Checks();
  checks.optional('options.cache', cache, (value) => typeof value === 'boolean', 'true or false');
  throwIfAny(checks);
  return options;
}

function readParams(params: M2MTokenParams): WireParams {
  const checks = new Checks();
  if (!isObject(params))
    checks.add('params', `expected one object with all arguments, received ${describeType(params)}`);
  throwIfAny(checks);
  const { scope: _, scopes: __, ...wire } = params;
  const scope = readScope(params);
  return { ...wire, ...(scope === undefined ? {} : { scope }) };
}

/** Without scopes, the token has all of the client's: a list that is empty, or not found, must not be taken for none. */
function readScope(params: M2MTokenParams): string | undefined {
  const { scope, scopes } = ownProperties(params);
  const checks = new Checks();
  for (const name of ['scope', 'scopes'] as const)
    if (Object.hasOwn(params, name)) checks.valuedKeys('', { [name]: params[name] ?? undefined });
  throwIfAny(checks);
  if (scopes === undefined) return scope;
  if (scope !== undefined) checks.add('scopes', 'cannot be combined with "scope"; pass one of them');
  const isList =
    Array.isArray(scopes) &&
    scopes.length > 0 &&
    scopes.every((item: unknown) => typeof item === 'string' && /^\S+$/.test(item));
  if (!isList && scope === undefined)
    checks.add('scopes', `expected a list of one or more scopes without spaces, received ${describeType(scopes)}`);
  throwIfAny(checks);
  return scopes.join(' ');
}

/** Returns the key of a token in the cache; `undefined` for arguments that the call will reject. */
function keyOf({ client_id, client_secret, scope }: WireParams): TokenCacheKey | undefined {
  const isKey = [client_id, client_secret, scope ?? ''].every((part) => typeof part === 'string');
  return isKey ? { client_id, client_secret, scopes: scope?.split(' ') } : undefined;
}

function throwIfAny(checks: Checks): void {
  checks.throwIfAny('Cannot call m2m.token', 'stytch', 400);
}
