/** Builds the response of a key endpoint, once for each request. */
export type KeyResponder = (url: string) => Response | Promise<Response>;

/** The address of a key set, as a `fetch` that writes down what it is asked. */
export class KeyEndpoint {
  readonly requests: { readonly url: string; readonly init: RequestInit }[] = [];
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  #respond: KeyResponder;

  constructor(respond: KeyResponder) {
    this.#respond = respond;
    this.fetch = async (url, init) => {
      this.requests.push({ url, init });
      return await this.#respond(url);
    };
  }

  /** Number of requests. */
  get count(): number {
    return this.requests.length;
  }

  /** Answers so from now on. */
  respondWith(respond: KeyResponder): void {
    this.#respond = respond;
  }
}

/** A response of JSON. */
export function json(value: unknown, status = 200): KeyResponder {
  return () => new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
}

/** A response of any text or stream. */
export function body(content: ConstructorParameters<typeof Response>[0], init: ResponseInit = {}): KeyResponder {
  return () => new Response(content, init);
}

/** A connection that breaks. */
export function broken(): KeyResponder {
  return () => Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }));
}

/** An address that never answers. */
export function silent(): KeyResponder {
  return () => new Promise<Response>(() => {});
}

/** A body that goes on without end; `pulled` counts the bytes that were asked for. */
export function endless(chunk: Uint8Array): { readonly respond: KeyResponder; pulled(): number; cancelled(): boolean } {
  let pulled = 0;
  let cancelled = false;
  const respond: KeyResponder = () =>
    new Response(
      new ReadableStream<Uint8Array>({
        pull(controller) {
          pulled += chunk.byteLength;
          controller.enqueue(chunk);
        },
        cancel() {
          cancelled = true;
        },
      }),
    );
  return { respond, pulled: () => pulled, cancelled: () => cancelled };
}
