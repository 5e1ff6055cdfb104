import type { MintOptions } from '../../src/testing.ts';

/** One request to the fake service, and its response. */
export interface Exchange {
  readonly method: 'GET' | 'POST';
  /** The path, with its query. */
  readonly path: string;
  /** Body of the request. */
  readonly sent?: string;
  /** JSON body of the response, with status 200. */
  readonly response: string;
}

/** The two measured calls. */
export interface Calls {
  /** Reads a user of about 1 kB and returns the id. */
  readonly user: () => Promise<unknown>;
  /** Reads a page of about 500 kB and returns the number of records. */
  readonly page: () => Promise<unknown>;
}

/** Checks a session: returns the user id, or rejects for an invalid token. */
export type Check = (token: string) => Promise<unknown>;

/** An SDK as a server would use it. */
interface Sdk extends Calls {
  readonly check: Check;
}

/** Mints the tokens of a vendor. */
export interface Issuer {
  readonly keyPath: string;
  readonly issuer: string;
  readonly fetch: (url: string) => Promise<Response>;
  keySet(): { keys: Record<string, unknown>[] };
  mint(options?: MintOptions): Promise<string>;
}

/** The built entry point `authloom/testing`. */
export type Testing = typeof import('../../src/testing.ts');

/** The fake of one service. */
export interface Service {
  readonly name: string;
  /** Options of its token issuer. */
  readonly userId: string;
  readonly exchanges: readonly Exchange[];
  readonly issue: (testing: Testing) => Promise<Issuer>;
}

/** One vendor: its exchanges, and an adapter for each measured SDK. */
export interface Vendor extends Omit<Service, 'exchanges'> {
  readonly name: 'corbado' | 'passage' | 'stytch' | 'loginid';
  readonly algorithm: 'RS256' | 'ES256';
  /** Package name of the official SDK. */
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
  /** Claims that a check requires. */
  readonly expects: { readonly issuer?: string; readonly audience?: string };
  readonly openAuthloom: (url: string) => Promise<Sdk>;
  readonly openOfficial: (url: string) => Promise<Sdk>;
  readonly openRaw: (url: string) => Calls;
}

/**
 * Imports an entry point of the built package by name, so that Node's conditions choose the file as they do for a user.
 * Its type comes from the source, so that it compiles before the package is built.
 */
export async function importEntryPoint(name: string): Promise<unknown> {
  return await import(`authloom/${name}`);
}

/** Reads a list from a JSON object; empty if the object has none. */
export function listIn(body: unknown, name: string): readonly unknown[] {
  const list = memberOf(body, name);
  return Array.isArray(list) ? list : [];
}

/** Reads a member of a JSON object. */
export function memberOf(body: unknown, name: string): unknown {
  return typeof body === 'object' && body !== null ? Reflect.get(body, name) : undefined;
}

/** Pads a record to its size. */
export function filler(length: number): string {
  return 'lorem ipsum '.repeat(Math.ceil(length / 12)).slice(0, length);
}

/** Builds a list of records of 500 kB. */
export function records<R>(make: (index: number) => R): R[] {
  const size = JSON.stringify(make(1000)).length + 1;
  return Array.from({ length: Math.round(500_000 / size) }, (_, index) => make(index));
}
