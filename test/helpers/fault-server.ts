import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import {
  type AddressInfo,
  createServer as createSocketServer,
  type Socket,
  type Server as SocketServer,
} from 'node:net';
import { gzipSync } from 'node:zlib';

/** A request as the server read it. */
export interface Received {
  readonly method: string;
  /** The request target, byte for byte as it was on the wire. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
  /** The number of earlier requests on the same connection. */
  readonly earlierOnSocket: number;
}

/** Handles one request. */
export type Step = (response: ServerResponse, request: Received) => void;

/** A server on loopback that follows a script, request by request; the last step is repeated. */
export interface FaultServer {
  readonly url: string;
  readonly requests: readonly Received[];
  /** Forgets earlier requests and follows these steps from now on. */
  script(...steps: Step[]): void;
  /** Ends all connections, also those that hang. */
  close(): Promise<void>;
}

export async function startFaultServer(): Promise<FaultServer> {
  const sockets = new Map<Socket, number>();
  let requests: Received[] = [];
  let steps: readonly Step[] = [];
  const server = createServer((message, response) => {
    const earlierOnSocket = sockets.get(message.socket) ?? 0;
    sockets.set(message.socket, earlierOnSocket + 1);
    response.on('error', () => {});
    const chunks: Buffer[] = [];
    message.on('data', (chunk: Buffer) => chunks.push(chunk));
    message.on('end', () => {
      const body = Buffer.concat(chunks).toString();
      const { method = '', url: target = '', headers } = message;
      const received = { method, target, headers, body, earlierOnSocket };
      requests.push(received);
      const step = steps[Math.min(requests.length, steps.length) - 1];
      if (step === undefined) response.writeHead(500).end('no script');
      else step(response, received);
    });
  });
  server.on('connection', (socket) => {
    sockets.set(socket, 0);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
  });
  const url = await listen(server);
  return {
    url,
    get requests() {
      return requests;
    },
    script(...next) {
      requests = [];
      steps = next;
    },
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error === undefined ? resolve() : reject(error)));
        for (const socket of sockets.keys()) socket.destroy();
      }),
  };
}

/** Returns a URL of loopback where nothing listens. */
export async function deadAddress(): Promise<string> {
  const server = createSocketServer();
  const url = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return url;
}

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** Responds with a value as JSON. */
export function json(status: number, value: unknown, headers: Headers = {}): Step {
  return text(status, JSON.stringify(value), { 'content-type': 'application/json', ...headers });
}

/** Responds with a string or bytes, unchanged. */
export function text(status: number, body: string | Uint8Array, headers: Headers = {}): Step {
  return (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.writeHead(status).end(body);
  };
}

/** Resets the connection instead of responding. */
export function reset(): Step {
  return (response) => response.socket?.resetAndDestroy();
}

/** Sends status, headers and a part of the body, then resets the connection. */
export function resetInBody(status: number, part: string): Step {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', 'content-length': String(part.length + 100) });
    response.write(part, () => setTimeout(() => response.socket?.resetAndDestroy(), 5));
  };
}

/** Promises more bytes than it sends, then ends the connection in good order. */
export function endInBody(body: string): Step {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(body.length + 10) });
    response.write(body, () => response.socket?.end());
  };
}

/** Accepts the request, and never responds. */
export function hang(): Step {
  return () => {};
}

/** Sends status and headers, the start of a body, and then nothing. */
export function hangInBody(status: number, headers: Headers = {}): Step {
  return (response) => {
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.writeHead(status, { 'content-type': 'application/json' });
    response.write('{"userID":');
  };
}

/** Sends a byte of body every few milliseconds and never comes to its end. */
export function dripBody(): Step {
  return ({ socket }) => {
    if (socket === null) return;
    socket.write('HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: 100000\r\n\r\n');
    drip(socket, () => ' ');
  };
}

/** Sends bytes as they are, status line and all, and ends the connection. */
export function raw(bytes: string): Step {
  return (response) => response.socket?.end(bytes);
}

/** Sends chunks for as long as they are read. */
export function stream(chunk: Uint8Array): Step {
  return (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    const more = (): void => {
      while (!response.destroyed && response.write(chunk));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  };
}

/** Responds with a small compressed body that expands to many bytes. */
export function bomb(megabytes: number): Step {
  return text(200, gzipSync(Buffer.alloc(megabytes * 1024 * 1024, ' ')), {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
  });
}

function drip(socket: Socket, next: (count: number) => string): void {
  let count = 0;
  const timer = setInterval(() => {
    count += 1;
    socket.write(next(count));
  }, 10);
  socket.on('close', () => clearInterval(timer));
}

function listen(server: SocketServer): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      resolve(`http://127.0.0.1:${port}`);
    });
  });
}
