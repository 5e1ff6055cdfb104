import type { OperationModel } from '../../scripts/generate/model.ts';

/** A request as a client sent it. */
export interface SentRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Headers;
  readonly body: string | undefined;
}

/** A `fetch` that records requests. */
export class Wire {
  readonly requests: SentRequest[] = [];

  readonly fetch = (url: string, init: RequestInit): Promise<Response> => {
    this.record(url, init);
    return fetch(url, init);
  };

  /** Records a request without sending it. */
  record(url: string, { method = 'GET', headers, body }: RequestInit): void {
    const text = typeof body === 'string' ? body : undefined;
    this.requests.push({ method, url: new URL(url), headers: new Headers(headers), body: text });
  }

  /** Request lines. */
  get lines(): string[] {
    return this.requests.map(({ method, url }) => `${method} ${url.pathname}${url.search}`);
  }

  get last(): SentRequest {
    const request = this.requests.at(-1);
    if (request === undefined) throw new Error('No request was sent');
    return request;
  }
}

/** A request as an operation of the spec describes it: path, query and body, with the arguments in their places. */
export interface ExpectedRequest {
  readonly method: string;
  /** The end of the path. Parameters that the client fills in match any value. */
  readonly path: RegExp;
  readonly query: Readonly<Record<string, string>>;
  readonly body: object | undefined;
}

/** Computes the request of an operation from the spec and the arguments. */
export function expectedRequest(operation: OperationModel, args: Readonly<Record<string, unknown>>): ExpectedRequest {
  const { method, path, fields, body } = operation;
  const placed = (place: string): string[] => fields.filter((field) => field.in === place).map(({ name }) => name);
  const given = (names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(Object.entries(args).filter(([name]) => names.includes(name)));
  // Only JSON has null.
  const stringsOf = (names: readonly string[]): Record<string, unknown> =>
    Object.fromEntries(Object.entries(given(names)).filter(([, value]) => value !== null));
  const elsewhere = [...placed('path'), ...placed('query'), ...placed('header')];
  const rest = Object.keys(args).filter((name) => !elsewhere.includes(name));
  const pattern = path
    .split(/(\{[^}]+\})/)
    .map((part) => {
      if (!part.startsWith('{')) return escapeRegExp(part);
      const name = part.slice(1, -1);
      return name in args ? escapeRegExp(encodeURIComponent(String(args[name]))) : '[^/]+';
    })
    .join('');
  return {
    method,
    path: new RegExp(`${pattern}$`),
    query: Object.fromEntries(Object.entries(stringsOf(placed('query'))).map(([name, value]) => [name, String(value)])),
    body: body && (body.encoding === 'form' ? stringsOf(rest) : given(rest)),
  };
}

/** Parses a body of JSON or of a form, without the fields that the client fills in. */
export function bodyOf({ headers, body }: SentRequest, { clientParams }: OperationModel): unknown {
  if (body === undefined) return undefined;
  const isForm = headers.get('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
  const parsed: unknown = isForm ? Object.fromEntries(new URLSearchParams(body)) : JSON.parse(body);
  return Object.fromEntries(
    Object.entries(Object(parsed)).filter(([name]) => !clientParams.some((param) => param.name === name)),
  );
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
