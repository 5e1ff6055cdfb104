import { safeCause } from '../../core/observe/redaction.ts';
import { DEFAULTS } from '../../core/options/defaults.ts';
import { Deadline, DeadlineEnd } from '../../core/transport/deadline.ts';
import type { Sender } from '../../core/transport/sender.ts';

const { timeout, maxBytes } = DEFAULTS.keySet;

/** What a key endpoint answered; the text only where the status is 200. */
export interface KeyAnswer {
  readonly status: number;
  readonly text: string;
}

/** Asks a key endpoint: bounded in time and size, and never led elsewhere by a redirect. */
export async function download(
  send: Sender,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<KeyAnswer> {
  const deadline = new Deadline(timeout, undefined);
  try {
    const answer = await send({ method: 'GET', url, headers, again: true }, deadline);
    const { status } = answer;
    if (status === 200) return { status, text: await answer.readText(maxBytes) };
    answer.discard();
    return { status, text: '' };
  } finally {
    deadline.close();
  }
}

/** Why keys could not be had, as a cause that can be shown. */
export function explainProblem(problem: unknown): unknown {
  if (problem instanceof DeadlineEnd) return new Error(`the key endpoint did not answer within ${timeout} ms`);
  if (problem instanceof SyntaxError) return new Error('the answer is not complete JSON');
  return safeCause(problem, []) ?? new Error('the answer could not be read');
}
