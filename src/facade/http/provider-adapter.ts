import type { ProviderName } from '../errors/authloom-error.ts';
import type { ValidationMessage } from '../errors/server-exception.ts';
import type { ValidationIssue } from '../errors/validation-error.ts';
import type { AnyCallOptions } from '../options/call-options.ts';
import type { Rule } from '../options/validators.ts';
import type { Operation } from './operation.ts';
import type { HeaderReader } from './transport.ts';

/** A response as far as it could be read: the parsed JSON, or the text if it is not JSON. */
export interface ProviderResponse {
  readonly status: number;
  readonly headers: HeaderReader;
  readonly body: unknown;
}

/** The content of a provider's error response. */
export interface ProviderError {
  readonly errorType: string | null;
  readonly errorMessage: string | null;
  readonly requestData?: Readonly<Record<string, unknown>> | null;
  readonly runtime?: number | null;
  readonly validationMessages?: readonly ValidationMessage[] | null;
  readonly errorUrl?: string | null;
  readonly docsUrl?: string;
  /** `false` if a retry is useless although the status is transient. */
  readonly transient?: boolean;
  /** The status that your own server should respond with, if the provider's status alone does not decide it. */
  readonly responseStatus?: number | undefined;
}

/** A request before it is sent, for providers that sign their requests. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: string | undefined;
  /** Those of the operation, or of the raw call; names in lower case. */
  readonly headers: OutgoingHeaders;
}

/** Headers with names in lower case. */
export type OutgoingHeaders = Readonly<Record<string, string>>;

/** Everything that the shared call code needs to know about a provider. */
export interface ProviderAdapter {
  readonly name: ProviderName;
  /** Origins with path prefixes, without trailing slash. Operations may name another than `default`. */
  readonly baseUrls: { readonly default: string; readonly [server: string]: string };
  /** The parameters that the client sets itself. */
  readonly clientParams: Readonly<Record<string, string>>;
  /** Strings that must never be shown. */
  readonly secrets: readonly string[];
  /** Returns the headers that identify the client, names in lower case. Called before each attempt. */
  authorize(
    operation: Operation,
    options: AnyCallOptions,
    request: OutgoingRequest,
  ): OutgoingHeaders | Promise<OutgoingHeaders>;
  /** Parses an error response. */
  readError(response: ProviderResponse, operation: Operation): ProviderError;
  /** Finds the request id. */
  readRequestId(response: ProviderResponse): string | null;
  /** Tests if a body is an error response, whatever its status. */
  isErrorBody(body: Readonly<Record<string, unknown>>): boolean;
  /** Tests if the provider responds to a request only when something happens, perhaps minutes later. */
  isHeld?(operation: Operation, request: OutgoingRequest): boolean;
  /** Checks the option `authorization` of operations that may be called with the rights of a member's session. */
  readonly checkAuthorization?: Rule | undefined;
  /** Tests for an error about a resource that does not exist, if the provider sends others than 404. */
  readonly isNotFound?: (error: unknown) => boolean;
  /** Converts arguments to the form that the provider's servers accept, without changing the caller's object. */
  transformParams?(operation: Operation, params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
  /** Checks a successful response by rules of the application; returns the issues. */
  checkData?(operation: Operation, data: unknown): readonly ValidationIssue[];
}
