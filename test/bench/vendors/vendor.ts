import type { MintOptions } from '../../../src/testing.ts';

/** What the stand-in for the service is asked, and what it answers. */
export interface Exchange {
  readonly method: 'GET' | 'POST';
  /** The path, with its query. */
  readonly path: string;
  /** The body that is sent. */
  readonly sent?: string;
  /** The JSON body of the answer, with status 200. */
  readonly answer: string;
}

/** The two calls that are measured. */
export interface Calls {
  /** One user of about 1 kB: answers the id. */
  readonly user: () => Promise<unknown>;
  /** A page of about 500 kB: answers how many records it has. */
  readonly page: () => Promise<unknown>;
}

/** A session check: answers the user's id, and rejects a token that is not good. */
export type Check = (token: string) => Promise<unknown>;

/** An SDK as a server would use it. */
interface Sdk extends Calls {
  readonly check: Check;
}

/** What makes the tokens of a vendor. */
export interface Issuer {
  readonly keyPath: string;
  readonly issuer: string;
  readonly fetch: (url: string) => Promise<Response>;
  keySet(): { keys: Record<string, unknown>[] };
  mint(options?: MintOptions): Promise<string>;
}

/** The built door `authloom/testing`. */
export type Testing = typeof import('../../../src/testing.ts');

/** What the stand-in has of one service. */
export interface Service {
  readonly name: string;
  /** Whom its tokens are for. */
  readonly userId: string;
  readonly exchanges: readonly Exchange[];
  readonly issue: (testing: Testing) => Promise<Issuer>;
}

/** One vendor: its exchanges, and an adapter for each of those that are measured on them. */
export interface Vendor extends Omit<Service, 'exchanges'> {
  readonly name: 'corbado' | 'passage' | 'stytch' | 'loginid';
  readonly algorithm: 'RS256' | 'ES256';
  /** The official SDK, as its package is called. */
  readonly official: string;
  readonly small: Exchange;
  readonly page: Exchange;
  /** The records of `page`. */
  readonly pageSize: number;
  /** The user's id in the body of `small`. */
  readonly idOf: (body: unknown) => unknown;
  /** The records in the body of `page`. */
  readonly countOf: (body: unknown) => number;
  /** The header `authorization` of one request. */
  readonly authorize: () => string;
  /** Claims that a check demands of a token. */
  readonly expects: { readonly issuer?: string; readonly audience?: string };
  readonly openAuthloom: (url: string) => Promise<Sdk>;
  readonly openOfficial: (url: string) => Promise<Sdk>;
  readonly openBare: (url: string) => Calls;
}

/**
 * Loads a door of the built package by its own name, so that Node's conditions choose the file as they do for a user. The
 * type is that of the source: it can be checked before anything is built.
 */
export async function openDoor(door: string): Promise<unknown> {
  return await import(`authloom/${door}`);
}

/** The list under a name in a JSON object; empty where there is none. */
export function listIn(body: unknown, name: string): readonly unknown[] {
  const list = memberOf(body, name);
  return Array.isArray(list) ? list : [];
}

/** A member of a JSON object. */
export function memberOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

/** Text of so many characters, to bring a record to its size. */
export function filler(length: number): string {
  return 'lorem ipsum '.repeat(Math.ceil(length / 12)).slice(0, length);
}

/** As many records as make 500 kB. */
export function records<R>(make: (index: number) => R): R[] {
  const size = JSON.stringify(make(1000)).length + 1;
  return Array.from({ length: Math.round(500_000 / size) }, (_, index) => make(index));
}
