import { type AddressInfo, createServer, type Socket } from 'node:net';

/** A request as it was read off the wire. */
export interface RawRequest {
  readonly method: string;
  /** The request target, byte for byte. */
  readonly target: string;
  /** Request line and headers, byte for byte. */
  readonly head: string;
  readonly body: string;
  /** Which request of the server this is, from 1. */
  readonly number: number;
  /** How many requests came over the same connection before. */
  readonly earlierOnSocket: number;
}

/** What a raw server does; nothing of HTTP is done for it but reading requests. */
export interface RawScript {
  /** A connection was made; `true` when nothing is to be read from it. */
  readonly onConnect?: (socket: Socket) => boolean;
  /** Bytes came over a connection that has carried some requests; `true` when they are not to be read. */
  readonly onBytes?: (socket: Socket, earlierOnSocket: number) => boolean;
  /** A whole request was read. */
  readonly onRequest: (socket: Socket, request: RawRequest) => void;
}

/** A server of bytes on loopback. */
export interface RawServer {
  readonly url: string;
  /** Whole requests, in order. */
  readonly requests: readonly RawRequest[];
  /** Ends all connections, also those that hang. */
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

/** The first whole request in the bytes; clients under test send bodies with a length, one request at a time. */
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
