/** What a key endpoint answers with, made anew for each request. */
export type KeyAnswer = () => Response | Promise<Response>;

/** The address of a key set, as a `fetch` that writes down what it is asked. */
export class KeyEndpoint {
  readonly requests: { readonly url: string; readonly init: RequestInit }[] = [];
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  #answer: KeyAnswer;

  constructor(answer: KeyAnswer) {
    this.#answer = answer;
    this.fetch = async (url, init) => {
      this.requests.push({ url, init });
      return await this.#answer();
    };
  }

  /** How many requests came. */
  get count(): number {
    return this.requests.length;
  }

  /** Answers so from now on. */
  answerWith(answer: KeyAnswer): void {
    this.#answer = answer;
  }
}

/** An answer of JSON. */
export function json(value: unknown, status = 200): KeyAnswer {
  return () => new Response(JSON.stringify(value), { status, headers: { 'content-type': 'application/json' } });
}

/** An answer of any text or stream. */
export function body(content: ConstructorParameters<typeof Response>[0], init: ResponseInit = {}): KeyAnswer {
  return () => new Response(content, init);
}

/** A connection that breaks. */
export function broken(): KeyAnswer {
  return () => Promise.reject(new TypeError('fetch failed', { cause: new Error('connect ECONNREFUSED') }));
}

/** An address that never answers. */
export function silent(): KeyAnswer {
  return () => new Promise<Response>(() => {});
}

/** A body that goes on without end; `pulled` counts the bytes that were asked for. */
export function endless(chunk: Uint8Array): { readonly answer: KeyAnswer; pulled(): number; cancelled(): boolean } {
  let pulled = 0;
  let cancelled = false;
  const answer: KeyAnswer = () =>
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
  return { answer, pulled: () => pulled, cancelled: () => cancelled };
}
