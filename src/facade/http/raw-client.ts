import { ResponseException } from '../errors/standard-exception.ts';
import { ValidationError } from '../errors/validation-error.ts';
import { isAbortSignal } from '../options/call-options.ts';
import { describeType, isObject } from '../options/validators.ts';
import type { CallInit } from './call-context.ts';
import { loadPart } from './load-part.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
import type { SharedCode } from './raw-client.lazy.ts';
import { checkHeaderValues, serialize, serializePath, serializeQuery } from './request.ts';
import type { ApiResponse } from './response.ts';
import { reasonPhrase } from './transport.ts';

// Types of our own, because openapi-fetch's walk through every field of a response to drop write-only ones, and turn an
// open enum such as `'a' | (string & {})` into something that is no longer a string.

type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | '2XX';

/** The paths that have a method. */
type PathsWith<Paths, M extends Method> = {
  [Path in keyof Paths]: Paths[Path] extends { readonly [K in M]: object } ? Path : never;
}[keyof Paths];

type Get<T, Key> = Key extends keyof T ? T[Key] : never;
type ContentOf<T> = T extends { readonly content: infer Content } ? Content[keyof Content] : undefined;
type OptionalIfEmpty<Key extends string, T> = object extends T
  ? { readonly [K in Key]?: T }
  : { readonly [K in Key]: T };

type ParamsOf<Operation> = Operation extends { readonly parameters: infer Params }
  ? OptionalIfEmpty<'params', Params>
  : object;
type BodyOf<Operation> = Operation extends { readonly requestBody: { readonly content: infer Content } }
  ? { readonly body: Content[keyof Content] }
  : object;

type Init<Operation> = ParamsOf<Operation> &
  BodyOf<Operation> & { readonly headers?: NonNullable<RequestInit['headers']>; readonly signal?: AbortSignal };

type InitArgument<Operation> = object extends Init<Operation> ? [init?: Init<Operation>] : [init: Init<Operation>];

/** The result of a raw call: the data of a success, or the provider's error. */
export type RawClientResponse<Operation> =
  | {
      readonly data: ContentOf<Get<Get<Operation, 'responses'>, SuccessStatus & keyof Get<Operation, 'responses'>>>;
      readonly error?: undefined;
      readonly response: Response;
    }
  | {
      readonly data?: undefined;
      readonly error: ContentOf<
        Get<Get<Operation, 'responses'>, Exclude<keyof Get<Operation, 'responses'>, SuccessStatus>>
      >;
      readonly response: Response;
    };

type RawMethod<Paths, M extends Method> = <Path extends PathsWith<Paths, M>>(
  path: Path,
  ...init: InitArgument<Get<Paths[Path], M>>
) => Promise<RawClientResponse<Get<Paths[Path], M>>>;

/**
 * The raw typed client: openapi-fetch over the client's own transport, with the same credentials, deadline, retries and
 * guards. Error statuses are returned as `{ error, response }`; timeouts and connection errors are thrown.
 *
 * @example
 * const { data, error } = await corbado.api.GET('/v2/users/{userID}', { params: { path: { userID } } });
 */
export interface RawClient<Paths> {
  readonly GET: RawMethod<Paths, 'get'>;
  readonly PUT: RawMethod<Paths, 'put'>;
  readonly POST: RawMethod<Paths, 'post'>;
  readonly DELETE: RawMethod<Paths, 'delete'>;
  readonly OPTIONS: RawMethod<Paths, 'options'>;
  readonly HEAD: RawMethod<Paths, 'head'>;
  readonly PATCH: RawMethod<Paths, 'patch'>;
  readonly TRACE: RawMethod<Paths, 'trace'>;
}

/** The methods that send requests. */
const CALLS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request'] as const;
/** The methods that configure middleware. */
const SETTINGS = ['use', 'eject'] as const;

type AnyMethod = (...args: never[]) => unknown;
/** openapi-fetch's client: the arguments of its methods are the caller's. */
type LoadedClient = Readonly<Record<(typeof CALLS)[number] | (typeof SETTINGS)[number], AnyMethod>>;

const SHARED_CODE: SharedCode = {
  ResponseException,
  ValidationError,
  checkHeaderValues,
  describeType,
  isAbortSignal,
  isObject,
  reasonPhrase,
  serialize,
  serializePath,
  serializeQuery,
};

/** Builds a raw client whose requests `send` takes through the same steps as any other call. */
export function rawClient<Paths extends object>(
  provider: ProviderAdapter,
  send: (init: CallInit) => Promise<ApiResponse>,
): RawClient<Paths> {
  const name = { provider: provider.name, operation: 'api' };
  return lazyRawClient(async () => {
    const { createRawClient } = await loadPart(() => import('./raw-client.lazy.ts'), name);
    return createRawClient(provider, send, SHARED_CODE);
  });
}

/**
 * Builds a raw client that loads openapi-fetch with its first call. Settings are applied in order; if one fails, the
 * calls after it fail.
 */
export function lazyRawClient<Paths extends object>(loadOnce: () => Promise<LoadedClient>): RawClient<Paths> {
  const load = loader(loadOnce);
  const methods: Record<string, (...args: never[]) => unknown> = {};
  let ready: Promise<LoadedClient> | undefined;
  for (const name of CALLS) methods[name] = async (...args: never[]) => (await (ready ?? load()))[name](...args);
  for (const name of SETTINGS) {
    methods[name] = (...args: never[]) => {
      ready = configure(ready ?? load(), (client) => client[name](...args));
    };
  }
  const client: unknown = Object.freeze(methods);
  return client as RawClient<Paths>;
}

/** Loads once for all callers. A failure is not kept. */
function loader(load: () => Promise<LoadedClient>): () => Promise<LoadedClient> {
  let loaded: Promise<LoadedClient> | undefined;
  return () => {
    loaded ??= load().catch((error: unknown) => {
      loaded = undefined;
      throw error;
    });
    return loaded;
  };
}

function configure(loaded: Promise<LoadedClient>, change: (client: LoadedClient) => unknown): Promise<LoadedClient> {
  const changed = loaded.then((client) => {
    change(client);
    return client;
  });
  // The next call reports a failure.
  changed.catch(() => {});
  return changed;
}
