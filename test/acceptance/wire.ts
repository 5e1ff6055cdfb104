import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** A request as it goes over the wire: headers may come twice, and nothing is added or followed. */
export interface Asked {
  readonly method?: string;
  /** Path and query. */
  readonly path: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
}

/** An answer, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Each `Set-Cookie` header. */
  readonly cookies: readonly string[];
  readonly body: string;
}

/** Sends a request, and reads the whole answer. */
export async function ask(origin: string, { method = 'GET', path, headers = [], body }: Asked): Promise<Answer> {
  const { hostname, port, host } = new URL(origin);
  const hasHost = headers.some(([name]) => name.toLowerCase() === 'host');
  const sent = [...(hasHost ? [] : [['host', host] as const]), ...headers];
  const isEmpty = body === undefined && method !== 'POST';
  const length = isEmpty ? [] : [['content-length', String(Buffer.byteLength(body ?? ''))] as const];
  // Node takes a flat list of names and values, so that a name can come twice.
  const flat = [...sent, ...length].flat();
  const outgoing = request({ hostname, port, method, path, agent: false, headers: flat });
  // An app that refuses a body may close the connection before it has read all of it: its answer is what counts.
  outgoing.on('error', () => {});
  outgoing.end(body);
  const [incoming] = (await once(outgoing, 'response')) as [IncomingMessage];
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Buffer);
  return {
    status: incoming.statusCode ?? 0,
    headers: incoming.headers,
    cookies: incoming.headers['set-cookie'] ?? [],
    body: Buffer.concat(chunks).toString(),
  };
}
