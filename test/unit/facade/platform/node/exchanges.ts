import { Deadline, DeadlineEnd } from '../../../../../src/facade/http/deadline.ts';
import {
  type HttpRequest,
  type RawResponse,
  type Transport,
  UnreadableBody,
} from '../../../../../src/facade/http/transport.ts';
import { nodeTransport } from '../../../../../src/facade/platform/node/http.ts';

/** Sends a GET, or what is given, and hands the answer on while the deadline lasts. */
export async function ask<T>(
  url: string,
  use: (answer: RawResponse, deadline: Deadline) => T | Promise<T>,
  { send = nodeTransport, timeout = 5_000, signal, ...request }: Partial<HttpRequest> & Asking = {},
): Promise<T> {
  const deadline = new Deadline(timeout, signal);
  try {
    return await use(await send({ method: 'GET', headers: {}, ...request, url }, deadline), deadline);
  } finally {
    deadline.close();
  }
}

interface Asking {
  readonly send?: Transport;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** The body's text. */
export function textOf(answer: RawResponse): Promise<string> {
  return answer.readText(1_000_000);
}

/** What a promise was rejected with. */
export async function rejectionOf(work: Promise<unknown>): Promise<unknown> {
  return await work.then(
    (value) => {
      throw new Error(`not rejected, but answered ${JSON.stringify(value)?.slice(0, 100)}`);
    },
    (reason: unknown) => reason,
  );
}

export { DeadlineEnd, UnreadableBody as BodyProblem };
