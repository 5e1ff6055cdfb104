import type { ProviderName } from '../../core/errors/authloom-error.ts';
import { WebhookVerificationError } from '../../core/errors/webhook-error.ts';
import { isObject, kindOf } from '../../core/options/checks.ts';
import { misuse } from './misuse.ts';

/** The headers of one webhook. */
export class ReceivedHeaders {
  readonly #values: (name: string) => readonly string[];
  readonly #provider: ProviderName | null;

  constructor(request: unknown, provider: ProviderName | null) {
    this.#values = reader(request, provider);
    this.#provider = provider;
  }

  /** Whether the header is there at all. */
  has(name: string): boolean {
    return this.#values(name).length > 0;
  }

  /**
   * The value of a header, without white space around it; `undefined` where there is none.
   *
   * @throws {WebhookVerificationError} where it is there twice: which one was meant cannot be told
   */
  find(name: string): string | undefined {
    const values = this.#values(name).map((value) => value.trim());
    if (values.length > 1) throw this.duplicate(name);
    return values[0] === '' ? undefined : values[0];
  }

  /** The same, for a header that has to be there. */
  get(name: string): string {
    const value = this.find(name);
    if (value !== undefined) return value;
    throw this.refusal('missing_header', `the header ${name} is missing or empty`);
  }

  /** The same, for a header that has to be there and never holds a comma: web and Node headers join repeated ones with it. */
  getWithoutComma(name: string): string {
    const value = this.get(name);
    if (value.includes(',')) throw this.duplicate(name);
    return value;
  }

  duplicate(name: string): WebhookVerificationError {
    return this.refusal('duplicate_header', `the header ${name} is there more than once`);
  }

  refusal(reason: WebhookVerificationError['reason'], message: string, hint?: string): WebhookVerificationError {
    return new WebhookVerificationError(message, { provider: this.#provider, reason, hint });
  }
}

function reader(request: unknown, provider: ProviderName | null): (name: string) => readonly string[] {
  if (!isObject(request)) {
    throw misuse(provider, 'request', `expected a Request or { headers, body }, received ${kindOf(request)}`);
  }
  // Node keeps only the first of some repeated headers in `headers`, and all of them in `headersDistinct`.
  const headers = isObject(request['headersDistinct']) ? request['headersDistinct'] : request['headers'];
  if (!isObject(headers)) {
    throw misuse(provider, 'request.headers', `expected Headers or a plain object, received ${kindOf(headers)}`);
  }
  if (isWebHeaders(headers)) return (name) => texts([headers.get(name)]);
  const entries = Object.entries(headers);
  return (name) => texts(entries.filter(([key]) => key.toLowerCase() === name).flatMap(([, value]) => value));
}

/** By shape: frameworks bring their own `Headers` classes. */
function isWebHeaders(headers: object): headers is Pick<Headers, 'get'> {
  return 'get' in headers && typeof headers.get === 'function';
}

function texts(values: readonly unknown[]): readonly string[] {
  return values.filter((value) => typeof value === 'string');
}
