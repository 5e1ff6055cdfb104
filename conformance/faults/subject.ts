/** Seconds that the subjects' tokens are valid: longer than a matrix takes. */
export const LIFETIME = 3_600;

import type { ClientOptions, ProviderName } from '../../src/index.ts';

/** Classes of methods. */
export const METHOD_NAMES = ['read', 'create', 'update', 'delete', 'list', 'keys'] as const;
export type MethodName = (typeof METHOD_NAMES)[number];

/** One method of a client under test. */
export interface Method {
  readonly name: MethodName;
  /** Kind of response: an object with known fields, any object, nothing, or keys as JSON or PEM. */
  readonly kind: 'object' | 'any' | 'none' | 'jwks' | 'pem';
  /** The method may be executed twice. */
  readonly safe: boolean;
  /** Correct bodies, one for each request; the fault hits the last one. */
  readonly bodies: readonly string[];
  /** The method's value for these bodies. */
  readonly valueOf: (bodies: readonly string[]) => unknown;
}

/** A client under test. */
export interface Subject {
  readonly name: string;
  readonly provider: ProviderName;
  /** Secrets in the client's options and arguments, which must never be shown. */
  readonly secrets: readonly string[];
  readonly methods: Readonly<Record<MethodName, Method>>;
  /** Builds an error body of the provider. */
  readonly envelope: (status: number, type: string, message: string) => string;
  /** Creates a client of a server and returns its calls. */
  readonly open: (url: string, options: ClientOptions) => Readonly<Record<MethodName, () => Promise<unknown>>>;
}

type Values = Readonly<Record<string, unknown>>;

/** A method that returns one JSON object; `any` if the spec requires no field. */
export function objectMethod(name: MethodName, value: Values, kind: 'object' | 'any' = 'object'): Method {
  const parse = ([body = 'null']: readonly string[]): unknown => JSON.parse(body);
  return { name, kind, safe: name !== 'create', bodies: [JSON.stringify(value)], valueOf: parse };
}

/** A method that ignores the response body. */
export function emptyMethod(name: MethodName): Method {
  return { name, kind: 'none', safe: true, bodies: ['{}'], valueOf: () => undefined };
}

/** A method that lists all pages; the fault hits the last one. */
export function listMethod(pages: readonly Values[], itemsOf: (page: Values) => unknown): Method {
  return {
    name: 'list',
    kind: 'object',
    safe: true,
    bodies: pages.map((page) => JSON.stringify(page)),
    valueOf: (bodies) => bodies.flatMap((body) => itemsOf(JSON.parse(body))),
  };
}

/** A session check that fetches the key. */
export function keysMethod(kind: 'jwks' | 'pem', keys: string, userId: string): Method {
  return { name: 'keys', kind, safe: true, bodies: [keys], valueOf: () => userId };
}

/** Collects all items. */
export async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}
