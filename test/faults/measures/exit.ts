import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { startRawServer } from '../raw-server.ts';
import type { Subject } from '../subject.ts';
import type { Transport } from '../transport.ts';
import { reply } from '../wire.ts';
import type { Figure } from './figure.ts';

const CHILD = fileURLToPath(new URL('./exit-child.ts', import.meta.url));
const MOST = 500;

/** How long a process lives on after its last call and key fetch, while the server keeps the connections open. */
export async function measureExit(subject: Subject, transport: Transport): Promise<Figure[]> {
  const server = await startRawServer({
    onRequest(socket, { target }) {
      const { read, keys } = subject.methods;
      socket.write(reply({ body: (target.includes('well-known') ? keys : read).bodies[0] ?? '' }));
    },
  });
  try {
    const child = spawn(process.execPath, ['--import', 'tsx', CHILD, server.url, transport.name], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const exited = once(child, 'exit');
    await once(child.stdout, 'data');
    const doneAt = performance.now();
    const [code]: unknown[] = await exited;
    const complete = code === 0 && server.requests.length === 2;
    const value = complete ? Math.ceil(performance.now() - doneAt) : Number.POSITIVE_INFINITY;
    return [{ label: `a process lives on after its last call over ${transport.name}`, value, most: MOST, unit: 'ms' }];
  } finally {
    await server.close();
  }
}
