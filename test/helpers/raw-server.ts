import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A request as read from the connection. */
export interface RawRequest {
  readonly method: string;
  /** The request target, byte for byte. */
  readonly target: string;
  /** Request line and headers, byte for byte. */
  readonly head: string;
  readonly body: string;
  /** Number of this request, from 1. */
  readonly number: number;
  /** Number of earlier requests on the same connection. */
  readonly earlierOnSocket: number;
}

/** Behaviour of a raw server, which only parses requests. */
export interface RawScript {
  /** Called for a new connection; returns `true` to read nothing from it. */
  readonly onConnect?: (socket: Socket) => boolean;
  /** Called for bytes on a connection with earlier requests; returns `true` to drop them. */
  readonly onBytes?: (socket: Socket, earlierOnSocket: number) => boolean;
  /** Called for each complete request. */
  readonly onRequest: (socket: Socket, request: RawRequest) => void;
}

/** A server on loopback that sends raw bytes. */
export interface RawServer {
  readonly url: string;
  /** Complete requests, in order. */
  readonly requests: readonly RawRequest[];
  /** Closes all connections, including hanging ones. */
  close(): Promise<void>;
}

export async function startRawServer(script: RawScript): Promise<RawServer> {
  const requests: RawRequest[] = [];
  const sockets = new Set<Socket>();
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.on('close', () => sockets.delete(socket));
    if (script.onConnect?.(socket) === true) return;
    let buffer = Buffer.alloc(0);
    let earlierOnSocket = 0;
    socket.on('data', (bytes: Buffer) => {
      if (script.onBytes?.(socket, earlierOnSocket) === true) return;
      buffer = Buffer.concat([buffer, bytes]);
      const read = readRequest(buffer);
      if (read === undefined) return;
      buffer = buffer.subarray(read.size);
      const request = { ...read.parts, number: requests.length + 1, earlierOnSocket };
      earlierOnSocket += 1;
      requests.push(request);
      script.onRequest(socket, request);
    });
    socket.on('end', () => socket.end());
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

type Parts = Pick<RawRequest, 'method' | 'target' | 'head' | 'body'>;

/** Parses the first complete request. Clients under test send bodies with a length, one request at a time. */
function readRequest(buffer: Buffer): { readonly parts: Parts; readonly size: number } | undefined {
  const end = buffer.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const head = buffer.subarray(0, end).toString('latin1');
  const length = Number(/^content-length: *(\d+)/im.exec(head)?.[1] ?? 0);
  const size = end + 4 + length;
  if (buffer.length < size) return undefined;
  const [method = '', target = ''] = head.split(' ', 2);
  return { parts: { method, target, head, body: buffer.subarray(end + 4, size).toString() }, size };
}
