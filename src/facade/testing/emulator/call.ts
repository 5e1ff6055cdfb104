import type { Operation } from '../../http/operation.ts';
import type { PlainResponse } from '../loopback.ts';
import type { Fields } from './fields.ts';
import type { Tenant } from './tenant.ts';

/** A request for an operation, read and checked against the spec. */
export interface Call {
  readonly tenant: Tenant;
  readonly operation: Operation;
  /** The values in the path, the query and the body, together. */
  readonly params: Fields;
  readonly body: Fields;
  readonly headers: Readonly<Record<string, string>>;
  /** The origin and prefix at which clients reach this tenant: links begin with it. */
  readonly url: string;
}

/**
 * Performs an operation, and returns its response: only the fields that mean something; {@link complete} adds the rest.
 *
 * @throws {ApiError} if the vendor rejects the request
 */
export type Flow = (call: Call) => FlowResult | Promise<FlowResult>;

/** An object, a list, a string, or nothing: as the operation's response is. */
export type FlowResult = Fields | readonly Fields[] | string | undefined;

/** The flows of an API, by operation. */
export type Flows = Readonly<Record<string, Flow>>;

/** A request for a page: what a browser opens, or what another party calls, beside the API. */
export interface PageRequest {
  readonly tenant: Tenant;
  readonly method: string;
  /** Within the tenant. */
  readonly path: string;
  /** The values of the placeholders in the path. */
  readonly pathParams: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string>>;
  /** The body of the request, as it came. */
  readonly text: string;
  readonly url: string;
}

/** A page: its path has placeholders such as `{provider}`. */
export interface Page {
  readonly method: 'GET' | 'POST' | 'PATCH';
  readonly path: string;
  readonly respond: (request: PageRequest) => PlainResponse | Promise<PlainResponse>;
}
