import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { reply } from '../../../test/helpers/raw-reply.ts';
import { startRawServer } from '../../../test/helpers/raw-server.ts';
import type { Subject } from '../subject.ts';
import type { Transport } from '../transport.ts';
import type { Metric } from './metric.ts';

const CHILD = fileURLToPath(new URL('./exit-child.ts', import.meta.url));
const MAX = 500;

/** Measures how long a process stays alive after its last call, while the server keeps the connections open. */
export async function measureExit(subject: Subject, transport: Transport): Promise<Metric[]> {
  const server = await startRawServer({
    onRequest(socket, { target }) {
      const { read, keys } = subject.methods;
      socket.write(reply({ body: (target.includes('well-known') ? keys : read)?.bodies[0] ?? '' }));
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
    return [{ label: `a process lives on after its last call over ${transport.name}`, value, max: MAX, unit: 'ms' }];
  } finally {
    await server.close();
  }
}
