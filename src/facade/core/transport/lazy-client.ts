import type { ApiClient } from './api-client.ts';

/** The methods of the bare client that make requests. */
const CALLS = ['GET', 'PUT', 'POST', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH', 'TRACE', 'request'] as const;
/** Those that choose its middleware. */
const SETTINGS = ['use', 'eject'] as const;

type Method = (...args: never[]) => unknown;
/** The bare client as it is handed on: what its methods take is the caller's affair. */
type Loaded = Readonly<Record<(typeof CALLS)[number] | (typeof SETTINGS)[number], Method>>;

/** A client that is loaded with its first call. What is set before is set first; where that fails, the calls after it do. */
export function lazyClient<Paths extends object>(load: () => Promise<Loaded>): ApiClient<Paths> {
  const methods: Record<string, (...args: never[]) => unknown> = {};
  let ready: Promise<Loaded> | undefined;
  for (const name of CALLS) methods[name] = async (...args: never[]) => (await (ready ?? load()))[name](...args);
  for (const name of SETTINGS) {
    methods[name] = (...args: never[]) => {
      ready = set(ready ?? load(), (client) => client[name](...args));
    };
  }
  const client: unknown = Object.freeze(methods);
  return client as ApiClient<Paths>;
}

function set(loaded: Promise<Loaded>, change: (client: Loaded) => unknown): Promise<Loaded> {
  const changed = loaded.then((client) => {
    change(client);
    return client;
  });
  // Whoever calls next learns of it.
  changed.catch(() => {});
  return changed;
}
