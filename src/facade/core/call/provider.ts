import type { ProviderName } from '../errors/authloom-error.ts';
import type { ValidationMessage } from '../errors/server-exception.ts';
import type { MemberSessionOptions } from '../options/call-options.ts';
import type { HeaderReader } from '../transport/sender.ts';
import type { Operation } from './operation.ts';

/** An answer as far as it could be read: parsed JSON, or the text where it was none. */
export interface ProviderAnswer {
  readonly status: number;
  readonly headers: HeaderReader;
  readonly body: unknown;
}

/** What a provider's error envelope says. */
export interface ProviderError {
  readonly errorType: string | null;
  readonly errorMessage: string | null;
  readonly requestData?: Readonly<Record<string, unknown>> | null;
  readonly runtime?: number | null;
  readonly validationMessages?: readonly ValidationMessage[] | null;
  readonly errorUrl?: string | null;
  readonly docsUrl?: string;
  /** `false` where another attempt is of no use although the status may pass. */
  readonly transient?: boolean;
  /** What your own server should answer with, where the status alone does not tell. */
  readonly answerStatus?: number | undefined;
}

/** A request as it is about to be sent, for providers that sign what they send. */
export interface OutgoingRequest {
  readonly method: string;
  readonly url: string;
  readonly body?: string | undefined;
}

/** Headers by their names in lower case. */
export type OutgoingHeaders = Readonly<Record<string, string>>;

/** All that the shared call machinery has to know of a provider. */
export interface Provider {
  readonly name: ProviderName;
  /** Origins with path prefixes, without trailing slash; operations may name another than `default`. */
  readonly baseUrls: { readonly default: string; readonly [server: string]: string };
  /** Values of parameters that the client knows already. */
  readonly fill: Readonly<Record<string, string>>;
  /** Texts that must never be shown. */
  readonly secrets: readonly string[];
  /** Headers that identify the caller, their names in lower case; asked for before each attempt. */
  authorize(
    operation: Operation,
    options: MemberSessionOptions,
    request: OutgoingRequest,
  ): OutgoingHeaders | Promise<OutgoingHeaders>;
  /** Reads the error envelope. */
  readError(answer: ProviderAnswer): ProviderError;
  /** Finds the id of the request. */
  readRequestId(answer: ProviderAnswer): string | null;
  /** Whether a body is an error envelope, whatever the status says. */
  isErrorBody(body: Readonly<Record<string, unknown>>): boolean;
  /** Adapts arguments to what the provider's servers take, without changing the caller's object. */
  adapt?(operation: Operation, params: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>>;
}
