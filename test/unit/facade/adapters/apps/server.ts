import { createServer, type IncomingHttpHeaders, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { AuthOptions } from '../../../../../src/express.ts';
import type { Verifier } from '../../../../../src/index.ts';

/** Headers as pairs, so that one can be sent twice. */
export type Pairs = readonly (readonly [name: string, value: string])[];

export interface Received {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** An app on loopback. */
export interface App {
  readonly port: number;
  close(): Promise<void>;
}

/** Starts an app of a framework, with the routes of the acceptance table. */
export type Start = (auth: Verifier, options?: AuthOptions) => Promise<App>;

/** Starts an app with routes outside of `authenticate`, and routes inside of it. */
export type StartMixed = (auth: Verifier, options: AuthOptions) => Promise<App>;

/** Serves on a free port. */
export async function serve(listener: RequestListener): Promise<App> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { port: portOf(server), close: () => closeServer(server) };
}

export function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

/** One request on a connection of its own, with exactly these headers besides `Host` and `Content-Length`. */
export function send({ port }: App, method: string, path: string, pairs: Pairs = []): Promise<Received> {
  const headers = ['Host', `127.0.0.1:${port}`, 'Content-Length', '0', ...pairs.flat()];
  return new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers } = response;
        resolve({ status, headers, body: Buffer.concat(chunks).toString() });
      });
    });
    call.on('error', reject);
    call.end();
  });
}
