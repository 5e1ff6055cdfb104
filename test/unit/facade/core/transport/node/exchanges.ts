import { BodyProblem } from '../../../../../../src/facade/core/transport/body.ts';
import { Deadline, DeadlineEnd } from '../../../../../../src/facade/core/transport/deadline.ts';
import { httpSender } from '../../../../../../src/facade/core/transport/node/http-sender.ts';
import type { RawAnswer, Sender, WireRequest } from '../../../../../../src/facade/core/transport/sender.ts';

/** Sends a GET, or what is given, and hands the answer on while the deadline lasts. */
export async function ask<T>(
  url: string,
  use: (answer: RawAnswer, deadline: Deadline) => T | Promise<T>,
  { send = httpSender, timeout = 5_000, signal, ...request }: Partial<WireRequest> & Asking = {},
): Promise<T> {
  const deadline = new Deadline(timeout, signal);
  try {
    return await use(await send({ method: 'GET', headers: {}, ...request, url }, deadline), deadline);
  } finally {
    deadline.close();
  }
}

interface Asking {
  readonly send?: Sender;
  readonly timeout?: number;
  readonly signal?: AbortSignal;
}

/** The body's text. */
export function textOf(answer: RawAnswer): Promise<string> {
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

export { BodyProblem, DeadlineEnd };
