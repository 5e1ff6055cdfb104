import type { ClientOptions, ProviderName } from '../../src/index.ts';

/** The classes of methods that a fault may hit. */
export const METHOD_NAMES = ['read', 'create', 'update', 'delete', 'list', 'keys'] as const;
export type MethodName = (typeof METHOD_NAMES)[number];

/** A call as the matrix makes it. */
export interface Method {
  readonly name: MethodName;
  /** What it answers with: an object with known fields, any object, nothing at all, or keys as JSON or as PEM. */
  readonly kind: 'object' | 'any' | 'none' | 'jwks' | 'pem';
  /** Whether it may be carried out twice. */
  readonly safe: boolean;
  /** The right bodies, one for each request; a fault hits the last one. */
  readonly bodies: readonly string[];
  /** What the method resolves to when it is answered with these bodies. */
  readonly valueOf: (bodies: readonly string[]) => unknown;
}

/** A client of ours as the matrix sees it. */
export interface Subject {
  readonly name: string;
  readonly provider: ProviderName;
  /** Texts that must never be shown: of the client's options, and of the arguments of its calls. */
  readonly secrets: readonly string[];
  readonly methods: Readonly<Record<MethodName, Method>>;
  /** A body of the provider's error envelope. */
  readonly envelope: (status: number, type: string, message: string) => string;
  /** A fresh client of a server, and its calls. */
  readonly open: (url: string, options: ClientOptions) => Readonly<Record<MethodName, () => Promise<unknown>>>;
}

type Values = Readonly<Record<string, unknown>>;

/** A method that answers with one JSON object; `any` where the spec knows no field that has to be there. */
export function objectMethod(name: MethodName, value: Values, kind: 'object' | 'any' = 'object'): Method {
  const parse = ([body = 'null']: readonly string[]): unknown => JSON.parse(body);
  return { name, kind, safe: name !== 'create', bodies: [JSON.stringify(value)], valueOf: parse };
}

/** A method whose answer is passed over. */
export function emptyMethod(name: MethodName): Method {
  return { name, kind: 'none', safe: true, bodies: ['{}'], valueOf: () => undefined };
}

/** A walk over pages; the fault hits the last one. */
export function listMethod(pages: readonly Values[], itemsOf: (page: Values) => unknown): Method {
  return {
    name: 'list',
    kind: 'object',
    safe: true,
    bodies: pages.map((page) => JSON.stringify(page)),
    valueOf: (bodies) => bodies.flatMap((body) => itemsOf(JSON.parse(body))),
  };
}

/** A session check, which has to ask for the key. */
export function keysMethod(kind: 'jwks' | 'pem', keys: string, userId: string): Method {
  return { name: 'keys', kind, safe: true, bodies: [keys], valueOf: () => userId };
}

/** All items of a walk. */
export async function collect(items: AsyncIterable<unknown>): Promise<unknown[]> {
  const all: unknown[] = [];
  for await (const item of items) all.push(item);
  return all;
}
