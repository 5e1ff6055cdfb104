// Types of the bare client. openapi-fetch's own walk through every field of an answer to drop write-only ones, and on the
// way turn an open enum such as `'a' | (string & {})` into something that is no string any more.

type Method = 'get' | 'put' | 'post' | 'delete' | 'options' | 'head' | 'patch' | 'trace';
type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206 | '2XX';

/** The paths that know a method. */
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

/** What a bare call answers with: the data of a success, or the error that the provider sent. */
export type ApiAnswer<Operation> =
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

type ApiMethod<Paths, M extends Method> = <Path extends PathsWith<Paths, M>>(
  path: Path,
  ...init: InitArgument<Get<Paths[Path], M>>
) => Promise<ApiAnswer<Get<Paths[Path], M>>>;

/**
 * The bare typed client, openapi-fetch, over the client's own transport: credentials, deadline, retries and guards are the
 * same. Error statuses come as `{ error, response }`; timeouts and broken connections are thrown.
 */
export interface ApiClient<Paths> {
  readonly GET: ApiMethod<Paths, 'get'>;
  readonly PUT: ApiMethod<Paths, 'put'>;
  readonly POST: ApiMethod<Paths, 'post'>;
  readonly DELETE: ApiMethod<Paths, 'delete'>;
  readonly OPTIONS: ApiMethod<Paths, 'options'>;
  readonly HEAD: ApiMethod<Paths, 'head'>;
  readonly PATCH: ApiMethod<Paths, 'patch'>;
  readonly TRACE: ApiMethod<Paths, 'trace'>;
}
