import type { Io } from './command.ts';
import { readInput } from './input.ts';
import { processTerminal } from './terminal.ts';

/** The world of this process. */
export function processIo(): Io {
  const { closed, ...terminal } = processTerminal(process.env);
  return {
    ...terminal,
    readInput,
    env: process.env,
    fetch: (url, init) => fetch(url, init),
    clock: Date.now,
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
        void closed.then(resolve);
      }),
  };
}
