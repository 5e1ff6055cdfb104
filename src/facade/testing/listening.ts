import type { Server } from 'node:http';

const HOST = '127.0.0.1';

/** Starts a server on loopback, 0 being any free port; what it answers with ends the server and all its connections. */
export async function startListening(server: Server, port: number): Promise<() => Promise<void>> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, HOST, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return () =>
    new Promise((resolve) => {
      // It may have ended before: then there is nothing left to do, which is no error.
      server.close(() => resolve());
      server.closeAllConnections();
    });
}

/** The origin of a server that listens. */
export function originOf(server: Server): string {
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return `http://${HOST}:${port}`;
}
