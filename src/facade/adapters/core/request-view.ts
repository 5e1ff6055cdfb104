import type { RequestLike } from '../../session/request-token.ts';

/** What the shared core reads of a framework's request. */
export interface RequestView {
  /** The request itself, or what stands for it: its headers are read, and it is what is remembered per request. */
  readonly request: RequestLike & object;
  /** In capitals, as it was sent; `undefined` where the framework does not tell. */
  readonly method: string | undefined;
  /** Path and query as the browser asked for them; `undefined` where the framework does not tell. */
  readonly target: string | undefined;
  /** The host where no header tells it, as with web requests that were made by hand. */
  readonly host?: string | undefined;
}

/** A web `Request` as the core reads it. */
export function viewOf(request: Request): RequestView {
  const { pathname, search, host } = new URL(request.url);
  return { request, method: request.method, target: pathname + search, host };
}
