/**
 * The request as openapi-fetch builds it for us, in place of the platform's `Request`: that one is costly to make, can
 * send its body only once, and its errors quote header values.
 */
export class PlainRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;

  constructor(url: string, init: { method?: string; headers?: RequestInit['headers']; body?: unknown }) {
    this.url = url;
    this.method = init.method ?? 'GET';
    this.headers = new Headers(init.headers);
    this.body = typeof init.body === 'string' ? init.body : undefined;
  }
}
