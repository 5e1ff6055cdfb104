import { once } from 'node:events';
import { type IncomingMessage, request } from 'node:http';

/** A request to send unchanged: headers may repeat, nothing is added, redirects are not followed. */
export interface RawRequest {
  readonly method?: string;
  /** Path and query. */
  readonly path: string;
  readonly headers?: readonly (readonly [name: string, value: string])[];
  readonly body?: string;
}

/** A complete response. */
export interface RawResponse {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  /** Each `Set-Cookie` header. */
  readonly cookies: readonly string[];
  readonly body: string;
}

/** Sends a request, and reads the whole response. */
export async function send(
  origin: string,
  { method = 'GET', path, headers = [], body }: RawRequest,
): Promise<RawResponse> {
  const { hostname, port, host } = new URL(origin);
  const hasHost = headers.some(([name]) => name.toLowerCase() === 'host');
  const sent = [...(hasHost ? [] : [['host', host] as const]), ...headers];
  const isEmpty = body === undefined && method !== 'POST';
  const length = isEmpty ? [] : [['content-length', String(Buffer.byteLength(body ?? ''))] as const];
  // A flat list of names and values lets a name repeat.
  const flat = [...sent, ...length].flat();
  const outgoing = request({ hostname, port, method, path, agent: false, headers: flat });
  // An app that rejects a body may close the connection before reading it all; only its response counts.
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
