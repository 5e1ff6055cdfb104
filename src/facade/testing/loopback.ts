import { createServer, type IncomingMessage, type Server } from 'node:http';

const HOST = '127.0.0.1';
const ORIGIN = `http://${HOST}`;

/** A response as plain values: sent over HTTP, or returned in process. */
export interface PlainResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A response that is sent as it comes into being, such as server-sent events. It ends with its client, or its server. */
interface StreamedResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** Starts to send; returns what stops it. */
  readonly stream: (send: (chunk: string) => void) => () => void;
}

/** The end of a request: a response, or a connection that is reset. */
export type ServerResponse = PlainResponse | StreamedResponse | 'reset';

/** Creates a JSON response. */
export function jsonResponse(
  status: number,
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
): PlainResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

/** Creates a plain text response. */
export function textResponse(status: number, body: string): PlainResponse {
  return { status, headers: { 'content-type': 'text/plain' }, body };
}

/** A request as it arrived. */
export interface ReceivedRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** An empty string if the request has no body. */
  readonly text: string;
}

/** A server on 127.0.0.1. */
export interface LoopbackServer {
  /** The origin, such as `http://127.0.0.1:40123`. */
  readonly url: string;
  /** Stops the server and closes all its connections. Stopping it twice is not an error. */
  readonly close: () => Promise<void>;
}

/**
 * Starts a server on 127.0.0.1; port 0 means any free port.
 *
 * @throws {Error} Node's own error if the port is in use or may not be opened
 */
export async function serve(
  handle: (request: ReceivedRequest) => ServerResponse | Promise<ServerResponse>,
  port: number,
): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    receive(request)
      .then(handle)
      .then((result) => {
        if (result === 'reset') request.socket.resetAndDestroy();
        else if ('stream' in result) {
          response.writeHead(result.status, result.headers).flushHeaders();
          response.on(
            'close',
            result.stream((chunk) => response.write(chunk)),
          );
        } else response.writeHead(result.status, result.headers).end(result.body);
      })
      .catch((error: unknown) => {
        // Either the connection is gone, or the response cannot be sent: an override may have invalid headers.
        if (response.headersSent || response.destroyed) response.destroy();
        else response.writeHead(500, { 'content-type': 'text/plain' }).end(`the server failed: ${String(error)}`);
      });
  });
  await listen(server, port);
  return { url: originOf(server), close: () => close(server) };
}

async function receive(request: IncomingMessage): Promise<ReceivedRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined) headers[name] = typeof value === 'string' ? value : value.join(', ');
  }
  return {
    method: request.method ?? 'GET',
    url: urlOf(request.url ?? '/'),
    headers,
    text: Buffer.concat(chunks).toString(),
  };
}

/** Reads the request target: usually a path, but a server receives absolute URLs and invalid targets as well. */
function urlOf(target: string): URL {
  if (target.startsWith('/')) return new URL(ORIGIN + target);
  return URL.canParse(target, ORIGIN) ? new URL(target, ORIGIN) : new URL(ORIGIN);
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function originOf(server: Server): string {
  const address = server.address();
  return `${ORIGIN}:${typeof address === 'object' && address !== null ? address.port : 0}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    // The callback receives an error if the server was stopped before.
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
