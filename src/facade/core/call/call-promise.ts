/** A call's outcome with what surrounds it. */
export interface CallResult<T> {
  /** The answer, as the provider sent it. */
  readonly data: T;
  /** Status and headers of the last answer. Its body has been read already. */
  readonly response: Response;
  /** The provider's id of the request, where it has one. */
  readonly requestId: string | null;
  /** How many requests were made. */
  readonly attempts: number;
}

/**
 * The promise that every operation returns: it resolves to the answer, and `withResponse()` to the answer with status,
 * headers, request id and number of attempts.
 *
 * @example
 * const user = await corbado.users.get({ userID });
 * const { data, requestId } = await corbado.users.get({ userID }).withResponse();
 */
export class CallPromise<T> extends Promise<T> {
  readonly #result: Promise<CallResult<T>>;

  /** Derived promises are ordinary ones. */
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  constructor(result: Promise<CallResult<T>>) {
    // The base promise is never used: `then` is answered from the result, so that a call of which only
    // `withResponse()` is awaited leaves no second promise behind to reject unhandled.
    super(settleNever);
    this.#result = result;
  }

  /** The answer with status, headers, request id and number of attempts. */
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
