/** A call's result with its metadata. */
export interface CallResult<T> {
  /** The response body, as the provider sent it. */
  readonly data: T;
  /** Status and headers of the last response. Its body has been read. */
  readonly response: Response;
  /** The provider's request id; `null` without one. */
  readonly requestId: string | null;
  /** The number of requests that were sent. */
  readonly attempts: number;
}

/**
 * The promise of every operation. It resolves to the response body; `withResponse()` adds status, headers, request id and
 * number of attempts.
 *
 * @example
 * const user = await corbado.users.get({ userID });
 * const { data, requestId } = await corbado.users.get({ userID }).withResponse();
 */
export class CallPromise<T> extends Promise<T> {
  readonly #result: Promise<CallResult<T>>;

  /** Derived promises are plain ones. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(result: Promise<CallResult<T>>) {
    // The base promise is never used: `then` reads the result. So a call whose `withResponse()` alone is awaited leaves
    // no second promise to reject unhandled.
    super(settleNever);
    this.#result = result;
  }

  /** Resolves to the response body with status, headers, request id and number of attempts. */
  withResponse(): Promise<CallResult<T>> {
    return this.#result.then(({ data, response, requestId, attempts }) => ({ data, response, requestId, attempts }));
  }

  // biome-ignore lint/suspicious/noThenProperty: this is a promise
  override then<A = T, B = never>(
    onFulfilled?: ((value: T) => A | PromiseLike<A>) | null,
    onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null,
  ): Promise<A | B> {
    const settled = this.#result;
    return onFulfilled == null
      ? settled.then(dataOf).then(onFulfilled, onRejected)
      : settled.then((result) => onFulfilled(result.data), onRejected);
  }

  override catch<B = never>(onRejected?: ((reason: unknown) => B | PromiseLike<B>) | null): Promise<T | B> {
    return this.then(undefined, onRejected);
  }

  override finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#result.then(dataOf).finally(onFinally);
  }
}

function dataOf<T>({ data }: CallResult<T>): T {
  return data;
}

function settleNever(): void {}
