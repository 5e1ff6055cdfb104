import {
  type Check,
  type Fields,
  isArrayCheck,
  knownNames,
  type ObjectCheck,
  object,
  requiredNames,
  string,
} from './checks.ts';

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
  /** `any` is JSON of any kind, or nothing. */
  readonly kind: 'object' | 'array' | 'any' | 'text' | 'none';
  /** The fields that the spec requires: an object with none of them is something else. */
  readonly keys?: readonly string[];
  /** The check of the body; absent for any, text and none. */
  readonly check?: Check;
}

/** The body of an operation's request. */
interface RequestBody {
  readonly encoding: 'json' | 'form';
  /** The check of the fields that callers give. */
  readonly check: Check;
  /** The names of these fields. */
  readonly fields: readonly string[];
  /** The fields that the client sets. */
  readonly clientParams: readonly string[];
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
  /** The checks of all arguments outside of the body. */
  readonly params: ObjectCheck;
  /** Absent without a body. */
  readonly body?: RequestBody;
  /** `true` if a retry is harmless. */
  readonly safe: boolean;
  readonly response: ResponseShape;
  readonly pagination?: Pagination;
  /** The query is not known: all arguments that are not sent elsewhere belong to it. */
  readonly openQuery?: true;
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
  /** The call is made with the rights of a user, by a token in its options; an `optional` one may be left out. */
  readonly userToken?: 'required' | 'optional';
}

/** The properties of an operation beyond name, method and path. Defaults are omitted. */
export interface OperationTraits
  extends Omit<
    Operation,
    'name' | 'method' | 'path' | 'pathParams' | 'queryParams' | 'headerParams' | 'params' | 'body' | 'safe' | 'response'
  > {
  /**
   * Checks of parameters in the path. `optional(unknown)` is for those that the client sets.
   * @default a string for each parameter
   */
  readonly pathParams?: Fields;
  /**
   * The query parameters. `optional(unknown)` is for those that the client sets.
   * @default {}
   */
  readonly query?: Fields;
  /**
   * The header parameters.
   * @default {}
   */
  readonly headers?: Fields;
  /**
   * The JSON body.
   * @default no body
   */
  readonly body?: Check;
  /**
   * The body that is sent as a form.
   * @default no body
   */
  readonly form?: Check;
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
   * The check of the JSON in the response, or another kind of body.
   * @default any object
   */
  readonly response?: Check | 'text' | 'none';
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
    pathParams: pathChecks = {},
    query,
    headers,
    body,
    form,
    clientParams = NONE,
    safe = method === 'GET',
    response,
    ...more
  } = traits;
  const pathParams = namesIn(path);
  const check = body ?? form;
  return Object.freeze<Operation>({
    name,
    method,
    path,
    pathParams,
    queryParams: query ? Object.keys(query) : NONE,
    headerParams: headers ? Object.keys(headers) : NONE,
    params: object({
      ...Object.fromEntries(pathParams.map((param) => [param, pathChecks[param] ?? string])),
      ...query,
      ...headers,
    }),
    ...(check && { body: { encoding: body ? 'json' : 'form', check, fields: knownNames(check), clientParams } }),
    safe,
    response: shapeOf(response),
    ...more,
  });
}

function shapeOf(response: OperationTraits['response']): ResponseShape {
  if (response === undefined) return { kind: 'object' };
  if (typeof response === 'string') return { kind: response };
  if (response.kind === 'unknown') return { kind: 'any' };
  if (isArrayCheck(response)) return { kind: 'array', check: response };
  return { kind: 'object', keys: requiredNames(response), check: response };
}

/** The names in a path template. */
function namesIn(path: string): readonly string[] {
  return path.match(/\{[^{}]+\}/g)?.map((placeholder) => placeholder.slice(1, -1)) ?? NONE;
}
