/** How a list is walked, as the spec's `x-pagination` says. Paths into the answer are dotted; `''` is the whole answer. */
export type Pagination =
  | {
      readonly style: 'page';
      /** The parameter that holds the page's number, from 1. */
      readonly page: string;
      /** The parameter that holds the page's size. */
      readonly size: string;
      readonly items: string;
      /** Where the answer says how many pages there are; without it a short page is the last. */
      readonly totalPages?: string;
      /**
       * The parameter, and the field of the answer, that freezes what is listed: what the first page answers is given with
       * the following ones.
       */
      readonly window?: string;
    }
  | {
      readonly style: 'cursor';
      /** The parameter that holds the cursor. */
      readonly cursor: string;
      readonly items: string;
      /** Where the answer holds the next cursor; an empty one ends the list. */
      readonly next: string;
    };

/** What an operation answers with when it succeeds. */
export interface AnswerShape {
  readonly kind: 'object' | 'array' | 'text' | 'none';
  /** The fields that the spec requires: an answer that has none of them is something else. */
  readonly keys?: readonly string[];
}

/** One operation of an API, as the generator writes it: where each parameter goes, and how the call may be treated. */
export interface Operation {
  /** The name by which the operation is reached, such as `users.get`. */
  readonly name: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD';
  readonly path: string;
  readonly pathParams: readonly string[];
  readonly queryParams: readonly string[];
  readonly headerParams: readonly string[];
  /** The body's encoding, and the fields that the client fills in; absent where the operation takes no body. */
  readonly body?: { readonly encoding: 'json' | 'form'; readonly filled: readonly string[] };
  /** Repeating it cannot hurt. */
  readonly safe: boolean;
  readonly answer: AnswerShape;
  readonly pagination?: Pagination;
  /** No credentials are sent. */
  readonly anonymous?: true;
  /** Which of the provider's servers is asked; absent for the usual one. */
  readonly server?: string;
  /** The scope of the service token that the operation asks for. */
  readonly serviceTokenScope?: string;
  /** The service token is left out where the client has no key to sign one. */
  readonly serviceTokenOptional?: true;
  /** The call may be made with the rights of a member's session. */
  readonly memberSession?: true;
}

/** What of an operation its name, method and path do not tell. Left out is what is usual. */
export interface OperationTraits
  extends Omit<
    Operation,
    'name' | 'method' | 'path' | 'pathParams' | 'queryParams' | 'headerParams' | 'body' | 'safe' | 'answer'
  > {
  /** The parameters in the query; by default none. */
  readonly query?: readonly string[];
  /** The parameters in headers; by default none. */
  readonly headers?: readonly string[];
  /** How the body is written; by default there is none. */
  readonly body?: 'json' | 'form';
  /** The fields of the body that the client fills in; by default none. */
  readonly filled?: readonly string[];
  /** Whether repeating it cannot hurt; by default that of a GET. */
  readonly safe?: boolean;
  /** The keys of the object that it answers with, or what else it answers with; by default an object of any keys. */
  readonly answer?: readonly string[] | Exclude<AnswerShape['kind'], 'object'>;
}

const NONE: readonly string[] = Object.freeze([]);

/** Makes the record of an operation. Those that are not used are left out of bundles: the generator marks each as pure. */
export function operation(
  name: string,
  method: Operation['method'],
  path: string,
  traits: OperationTraits = {},
): Operation {
  const { query = NONE, headers = NONE, body, filled = NONE, safe = method === 'GET', answer, ...more } = traits;
  return Object.freeze<Operation>({
    name,
    method,
    path,
    pathParams: namesIn(path),
    queryParams: query,
    headerParams: headers,
    ...(body && { body: { encoding: body, filled } }),
    safe,
    answer:
      typeof answer === 'string' ? { kind: answer } : { kind: 'object' as const, ...(answer && { keys: answer }) },
    ...more,
  });
}

/** The placeholders of a path's template. */
function namesIn(path: string): readonly string[] {
  return path.match(/\{[^{}]+\}/g)?.map((placeholder) => placeholder.slice(1, -1)) ?? NONE;
}
