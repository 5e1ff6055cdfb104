import { safeCause } from '../../core/observe/redaction.ts';
import type { Fetch } from '../../core/options/client-options.ts';
import { DEFAULTS } from '../../core/options/defaults.ts';
import { discard, readText } from '../../core/transport/body.ts';
import { Deadline, DeadlineEnd } from '../../core/transport/deadline.ts';

const { timeout, maxBytes } = DEFAULTS.keySet;

/** What a key endpoint answered; the text only where the status is 200. */
export interface KeyAnswer {
  readonly status: number;
  readonly text: string;
}

/** Asks a key endpoint: bounded in time and size, and never led elsewhere by a redirect. */
export async function download(
  fetch: Fetch,
  url: string,
  headers: Readonly<Record<string, string>>,
): Promise<KeyAnswer> {
  const deadline = new Deadline(timeout, undefined);
  try {
    const response = await deadline.race(
      fetch(url, { method: 'GET', headers: { ...headers }, redirect: 'manual', signal: deadline.signal }),
    );
    const { status } = response;
    if (status === 200) return { status, text: await readText(response, maxBytes, deadline) };
    discard(response);
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
