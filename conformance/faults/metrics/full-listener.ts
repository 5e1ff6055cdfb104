import { once } from 'node:events';
import { connect } from 'node:net';
import { Worker } from 'node:worker_threads';

/** A listener with a full backlog that accepts no connection: connecting to it hangs. */
export interface FullListener {
  readonly url: string;
  close(): Promise<void>;
}

/** A thread that listens, posts its port and then blocks forever. */
const LISTEN = `
  const { parentPort } = require('node:worker_threads');
  const server = require('node:net').createServer().listen(0, '127.0.0.1', 1, () => {
    parentPort.postMessage(server.address().port);
    setImmediate(() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0));
  });
`;
/** More connections than a backlog of one holds. */
const FILLERS = 8;

export async function startFullListener(): Promise<FullListener> {
  const worker = new Worker(LISTEN, { eval: true });
  const [message]: unknown[] = await once(worker, 'message');
  const port = Number(message);
  const fillers = Array.from({ length: FILLERS }, () => connect(port, '127.0.0.1').on('error', () => {}));
  // The backlog is full once the first of them are connected: the kernel completes them, the thread never accepts.
  await Promise.all(fillers.slice(0, 2).map((filler) => once(filler, 'connect')));
  return {
    url: `http://127.0.0.1:${port}`,
    close: async () => {
      for (const filler of fillers) filler.destroy();
      await worker.terminate();
    },
  };
}
