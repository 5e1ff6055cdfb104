import type { ClientOptions } from '../../src/index.ts';
// Node's client is what sends in this process, as behind the package's doors for Node.
import '../../src/node/register.ts';
import type { Subject } from './subject.ts';

/** A way in which requests are sent. */
export interface Transport {
  readonly name: 'fetch' | 'node:http';
  /** The options that choose it. */
  readonly options: Pick<ClientOptions, 'fetch'>;
}

export const TRANSPORTS: readonly Transport[] = [
  { name: 'fetch', options: { fetch: (url, init) => fetch(url, init) } },
  { name: 'node:http', options: {} },
];

/** The same client, sending in that way. */
export function over(transport: Transport, subject: Subject): Subject {
  return {
    ...subject,
    name: `${subject.name} over ${transport.name}`,
    open: (url, options) => subject.open(url, { ...options, ...transport.options }),
  };
}
