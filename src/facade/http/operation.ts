/** The pagination of a list, from the spec's `x-pagination`. Paths into a response are dotted; `''` is all of it. */
export type Pagination =
  | {
      readonly style: 'page';
      /** The parameter for the page number, from 1. */
      readonly page: string;
      /** The parameter for the page size. */
      readonly size: string;
      readonly items: string;
      /** The path to the number of pages. Without it, a short page is the last. */
      readonly totalPages?: string;
      /** The parameter, and the field of the first page, that freezes the list for all following pages. */
      readonly window?: string;
    }
  | {
      readonly style: 'cursor';
      /** The parameter for the cursor. */
      readonly cursor: string;
      readonly items: string;
      /** The path to the next cursor; an empty one ends the list. */
      readonly next: string;
    };

/** The body of an operation's successful response. */
export interface ResponseShape {
  readonly kind: 'object' | 'array' | 'text' | 'none';
  /** The fields that the spec requires: an object with none of them is something else. */
  readonly keys?: readonly string[];
}

/** One operation of an API: where each parameter is sent, and how the call may be treated. */
export interface Operation {
  /** The name in the client's tree, such as `users.get`. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly pathParams: readonly string[];
  readonly queryParams: readonly string[];
  readonly headerParams: readonly string[];
  /** The encoding of the body, and the fields that the client sets; absent without a body. */
  readonly body?: { readonly encoding: 'json' | 'form'; readonly clientParams: readonly string[] };
  /** `true` if a retry is harmless. */
  readonly safe: boolean;
  readonly response: ResponseShape;
  readonly pagination?: Pagination;
  /** No credentials are sent. */
  readonly anonymous?: true;
  /** The provider's server for this operation; absent for the default one. */
  readonly server?: string;
  /** The scope of the service token that the operation needs. */
  readonly serviceTokenScope?: string;
  /** The service token is omitted if the client has no key to sign one. */
  readonly serviceTokenOptional?: true;
  /** The call may be made with the rights of a member's session. */
  readonly memberSession?: true;
}

/** The properties of an operation beyond name, method and path. Defaults are omitted. */
export interface OperationTraits
  extends Omit<
    Operation,
    'name' | 'method' | 'path' | 'pathParams' | 'queryParams' | 'headerParams' | 'body' | 'safe' | 'response'
  > {
  /**
   * The query parameters.
   * @default []
   */
  readonly query?: readonly string[];
  /**
   * The header parameters.
   * @default []
   */
  readonly headers?: readonly string[];
  /**
   * The encoding of the body.
   * @default no body
   */
  readonly body?: 'json' | 'form';
  /**
   * The fields of the body that the client sets.
   * @default []
   */
  readonly clientParams?: readonly string[];
  /**
   * `true` if a retry is harmless.
   * @default `true` for GET only
   */
  readonly safe?: boolean;
  /**
   * The required keys of the object in the response, or another kind of body.
   * @default an object with any keys
   */
  readonly response?: readonly string[] | Exclude<ResponseShape['kind'], 'object'>;
}

const NONE: readonly string[] = Object.freeze([]);

/** Builds the record of an operation. The generator marks each call as pure, so that bundles drop unused ones. */
export function operation(
  name: string,
  method: Operation['method'],
  path: string,
  traits: OperationTraits = {},
): Operation {
  const {
    query = NONE,
    headers = NONE,
    body,
    clientParams = NONE,
    safe = method === 'GET',
    response,
    ...more
  } = traits;
  return Object.freeze<Operation>({
    name,
    method,
    path,
    pathParams: namesIn(path),
    queryParams: query,
    headerParams: headers,
    ...(body && { body: { encoding: body, clientParams } }),
    safe,
    response:
      typeof response === 'string'
        ? { kind: response }
        : { kind: 'object' as const, ...(response && { keys: response }) },
    ...more,
  });
}

/** The names in a path template. */
function namesIn(path: string): readonly string[] {
  return path.match(/\{[^{}]+\}/g)?.map((placeholder) => placeholder.slice(1, -1)) ?? NONE;
}
