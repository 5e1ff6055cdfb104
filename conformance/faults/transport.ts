import type { ClientOptions } from '../../src/index.ts';
import type { Subject } from './subject.ts';

/** A transport under test. */
export interface Transport {
  readonly name: 'fetch' | 'node:http';
  /** Options that select it. */
  readonly options: Pick<ClientOptions, 'fetch'>;
}

export const TRANSPORTS: readonly Transport[] = [
  { name: 'fetch', options: { fetch: (url, init) => fetch(url, init) } },
  { name: 'node:http', options: {} },
];

/** Returns the client with another transport. */
export function over(transport: Transport, subject: Subject): Subject {
  return {
    ...subject,
    name: `${subject.name} over ${transport.name}`,
    open: (url, options) => subject.open(url, { ...options, ...transport.options }),
  };
}
