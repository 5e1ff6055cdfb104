import { DEFAULTS } from '../../core/options/defaults.ts';
import { Deadline } from '../../core/transport/deadline.ts';
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
