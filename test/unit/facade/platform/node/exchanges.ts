import { Deadline } from '../../../../../src/facade/http/deadline.ts';
import type { HttpRequest, RawResponse, Transport } from '../../../../../src/facade/http/transport.ts';
import { nodeTransport } from '../../../../../src/facade/platform/node/http.ts';

interface Settings extends Partial<HttpRequest> {
  readonly send?: Transport;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** Sends a request, by default a GET with Node's client, and uses the response within the deadline. */
export async function exchange<T>(
  url: string,
  use: (response: RawResponse, deadline: Deadline) => T | Promise<T>,
  { send = nodeTransport, timeout = 5_000, signal, ...request }: Settings = {},
): Promise<T> {
  const deadline = new Deadline(timeout, signal);
  try {
    return await use(await send({ method: 'GET', headers: {}, ...request, url }, deadline), deadline);
  } finally {
    deadline.close();
  }
}

/** Reads the body. */
export function textOf(response: RawResponse): Promise<string> {
  return response.readText(1_000_000);
}

/** Returns the reason of a rejection. */
export async function rejectionOf(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    (value) => {
      throw new Error(`expected a rejection, received ${JSON.stringify(value)?.slice(0, 100)}`);
    },
    (reason: unknown) => reason,
  );
}
