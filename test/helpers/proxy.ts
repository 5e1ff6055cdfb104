import { createServer, type IncomingMessage, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';

/** A request as the proxy saw it. */
interface Passed {
  readonly method: string;
  /** The target in the request line. */
  readonly target: string;
  readonly headers: IncomingMessage['headers'];
}

/** A proxy on loopback. Tunnels end at `port` of loopback, whatever their target is. */
export interface ProxyOnLoopback {
  /** Host and port. */
  readonly address: string;
  readonly passed: readonly Passed[];
  close(): Promise<void>;
}

/** @param rejection in place of a tunnel: a status, `'silence'`, or `'reset'` */
export async function startProxy(port: number, rejection?: number | 'silence' | 'reset'): Promise<ProxyOnLoopback> {
  const passed: Passed[] = [];
  const sockets = new Set<Duplex>();
  const note = ({ method = '', url: target = '', headers }: IncomingMessage): void =>
    void passed.push({ method, target, headers });
  const server = createServer((message, response) => {
    note(message);
    const { 'proxy-authorization': _, ...headers } = message.headers;
    const onward = request(message.url ?? '', { method: message.method, headers, agent: false }, (forwarded) => {
      response.writeHead(forwarded.statusCode ?? 502, forwarded.headers);
      forwarded.pipe(response);
    });
    message.pipe(onward);
  });
  server.on('connect', (message: IncomingMessage, socket: Duplex) => {
    note(message);
    socket.on('error', () => {});
    if (rejection === 'silence') return;
    if (rejection === 'reset') return void socket.destroy();
    if (rejection !== undefined) return void socket.end(`HTTP/1.1 ${rejection} No\r\ncontent-length: 0\r\n\r\n`);
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
      onward.pipe(socket).pipe(onward);
    });
    onward.on('error', () => socket.destroy());
    sockets.add(onward);
  });
  server.on('connection', (socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    passed,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.destroy();
      }),
  };
}
