import { isObject } from '../options/validators.ts';
import { parseJson } from '../web/json.ts';
import type { ResponseShape } from './operation.ts';
import type { ProviderAdapter } from './provider-adapter.ts';
import type { ResponseHead } from './transport.ts';

/** Tests for a 2xx status. */
export function isOk(status: number): boolean {
  return status >= 200 && status < 300;
}

/** A response whose body has been read, and parsed if it is JSON. */
export interface ReadResponse {
  readonly head: ResponseHead;
  readonly text: string;
  readonly json: { readonly value: unknown } | undefined;
}

/** The reason why a response is not a call's result. */
export type ResponseProblem =
  | 'status'
  | 'redirect'
  | 'too large'
  | 'not UTF-8'
  | 'empty'
  | 'page'
  | 'not JSON'
  | 'not an array'
  | 'not an object'
  | 'error body'
  | 'other fields';

/** A response that must not become the call's result. */
export class UnexpectedResponse {
  readonly response: ReadResponse;
  readonly problem: ResponseProblem;
  constructor(response: ReadResponse, problem: ResponseProblem) {
    this.response = response;
    this.problem = problem;
  }
}

/** Combines head and body. Broken JSON counts as no JSON. */
export function readResponse(head: ResponseHead, text: string): ReadResponse {
  try {
    return { head, text, json: { value: parseJson(text) } };
  } catch {
    return { head, text, json: undefined };
  }
}

type ErrorBodyTest = Pick<ProviderAdapter, 'isErrorBody'>;

/** Compares a 2xx response with what the operation returns; `undefined` if it fits. */
export function findProblem(
  response: ReadResponse,
  shape: ResponseShape,
  provider: ErrorBodyTest,
): ResponseProblem | undefined {
  const { text, json } = response;
  if (shape.kind === 'none') return findProblemWithoutBody(response, provider);
  if (shape.kind === 'any') return findProblemOfAny(response, provider);
  if (text === '') return 'empty';
  if (shape.kind === 'text') return isPage(response) ? 'page' : undefined;
  if (json === undefined) return 'not JSON';
  if (shape.kind === 'array') return Array.isArray(json.value) ? undefined : 'not an array';
  return findProblemOfObject(json.value, shape, provider);
}

/** The value of a response without a problem. */
export function readValue({ text, json }: ReadResponse, { kind }: ResponseShape): unknown {
  if (kind === 'none') return undefined;
  return kind === 'text' ? text : json?.value;
}

/**
 * Without an expected body, JSON is ignored unless it says itself that the call has failed. Anything else was not sent by
 * the provider.
 */
function findProblemWithoutBody(response: ReadResponse, provider: ErrorBodyTest): ResponseProblem | undefined {
  const { text, json } = response;
  if (text.trim() === '') return undefined;
  if (json === undefined) return isPage(response) ? 'page' : 'not JSON';
  return isObject(json.value) && provider.isErrorBody(json.value) ? 'error body' : undefined;
}

/** Without a known kind, there may be no body. An error body is still one. */
function findProblemOfAny({ text, json }: ReadResponse, provider: ErrorBodyTest): ResponseProblem | undefined {
  if (text === '') return undefined;
  if (json === undefined) return 'not JSON';
  return isObject(json.value) && provider.isErrorBody(json.value) ? 'error body' : undefined;
}

function findProblemOfObject(
  value: unknown,
  { keys }: ResponseShape,
  provider: ErrorBodyTest,
): ResponseProblem | undefined {
  if (!isObject(value)) return 'not an object';
  if (provider.isErrorBody(value)) return 'error body';
  if (keys === undefined || keys.length === 0) return undefined;
  for (const key of keys) if (Object.hasOwn(value, key)) return undefined;
  return 'other fields';
}

/** Proxies and gateways in front of a provider return HTML pages. */
export function isPage({ head }: ReadResponse): boolean {
  return /^text\/html\b/i.test(head.headers.get('content-type') ?? '');
}

type RequestIdReader = Pick<ProviderAdapter, 'readRequestId'>;

/** The result of a successful call. `response` and `requestId` are computed on access: most callers never read them. */
export class ApiResponse<T = unknown> {
  readonly data: T;
  readonly raw: ReadResponse;
  readonly attempts: number;
  readonly #provider: RequestIdReader;

  constructor(data: T, raw: ReadResponse, attempts: number, provider: RequestIdReader) {
    this.data = data;
    this.raw = raw;
    this.attempts = attempts;
    this.#provider = provider;
  }

  get response(): Response {
    return this.raw.head.response;
  }

  get requestId(): string | null {
    return requestIdIn(this.#provider, this.raw)?.slice(0, MAX_REQUEST_ID_LENGTH) ?? null;
  }
}

/** Request ids are cut to this length; no provider's are nearly as long. */
export const MAX_REQUEST_ID_LENGTH = 200;

/** The whole request id of a response. */
export function requestIdIn(provider: RequestIdReader, { head, json }: ReadResponse): string | null {
  return provider.readRequestId({ status: head.status, headers: head.headers, body: json?.value });
}
