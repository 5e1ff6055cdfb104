import type { Agent } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Milliseconds after which an idle connection is not used for a request that nobody may repeat: many servers close theirs
 * after five seconds. A process that was frozen, as between two calls of a function, finds all of its connections older.
 */
const MAX_AGE = 5_000;

/** The times at which connections became idle, in milliseconds since 1970: monotonic clocks may stop in a frozen process. */
const idleSince = new WeakMap<Duplex, number>();

/**
 * Watches the idle connections of an agent. One that receives data is dropped: nobody has sent a request, so the data would
 * be taken for the response to the next one, and shift all that follow.
 */
export function watchIdleSockets<A extends Agent>(agent: A): A {
  agent.on('free', (socket: Duplex) => {
    idleSince.set(socket, Date.now());
    socket.on('data', drop);
  });
  const reuse = agent.reuseSocket.bind(agent);
  agent.reuseSocket = (socket, request) => {
    socket.off('data', drop);
    reuse(socket, request);
  };
  return agent;
}

function drop(this: Duplex): void {
  this.destroy();
}

/** Drops the connections of an agent that have been idle for too long. With a clock that was set back, all count as old. */
export function dropIdleSockets(agent: Agent): void {
  const now = Date.now();
  for (const sockets of Object.values(agent.freeSockets)) {
    for (const socket of sockets ?? []) {
      const age = now - (idleSince.get(socket) ?? 0);
      if (age < 0 || age > MAX_AGE) socket.destroy();
    }
  }
}
