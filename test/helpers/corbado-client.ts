import { Corbado, type CorbadoOptions } from '../../src/corbado.ts';
import { AuthloomError } from '../../src/index.ts';

export const SECRET = 'corbado1_secret-of-the-test';

/** A user as Corbado answers it. */
export const USER = { userID: 'usr-1', status: 'active', updated: '2026-01-01T00:00:00Z', updatedMs: 1 };
/** Corbado's response to an operation without a result. */
export const DONE = {
  httpStatusCode: 200,
  message: 'OK',
  requestData: { requestID: 'req-done', link: '' },
  runtime: 1,
};

/** A client of a server on loopback, whose retries do not wait. */
export function corbadoAt(url: string, options: Partial<CorbadoOptions> = {}): Corbado {
  return new Corbado({
    projectId: 'pro-1',
    apiSecret: SECRET,
    backendApi: url,
    retry: { baseDelay: 1, maxDelay: 2 },
    ...options,
  });
}

/** An error in the form of Corbado. */
export function corbadoError(status: number, error: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    httpStatusCode: status,
    message: 'Something went wrong',
    requestData: { requestID: `req-${status}`, link: 'https://console.example/req' },
    runtime: 0.25,
    error: { type: `type_${status}`, details: `details of ${status}`, links: ['https://docs.example/e'], ...error },
  };
}

/** The error of ours that a call fails with; anything else fails the test. */
export async function failureOf(call: PromiseLike<unknown>): Promise<AuthloomError> {
  let value: unknown;
  try {
    value = await call;
  } catch (error) {
    if (error instanceof AuthloomError) return error;
    throw new Error('the call failed with an error that is not ours', { cause: error });
  }
  throw new Error(`the call did not fail but answered ${JSON.stringify(value)?.slice(0, 100)}`);
}

/** The same, of a class that the test expects. */
export async function failureOfType<E extends AuthloomError, Args extends never[]>(
  type: new (...args: Args) => E,
  call: PromiseLike<unknown>,
): Promise<E> {
  const error = await failureOf(call);
  if (error instanceof type) return error;
  throw new Error(`expected ${type.name}, got ${error.name}`, { cause: error });
}
