import type { Agent } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Milliseconds after which an idle connection is not used for a request that nobody may repeat: many servers close theirs
 * after five seconds. A process that was frozen, as between two calls of a function, finds all of its connections older.
 */
const MAX_AGE = 5_000;

/**
 * Milliseconds after which an idle connection may have received something that the process has not read yet: it was frozen,
 * or busy. Calls in close succession need not look.
 */
const RESTED = 50;

/** The times at which connections became idle, in milliseconds since 1970: monotonic clocks may stop in a frozen process. */
const idleSince = new WeakMap<Duplex, number>();

/**
 * Watches the idle connections of an agent. One that its server closes is dropped at once, and so is one that receives
 * data: nobody has sent a request, so the data would be taken for the response to the next one, and shift all that follow.
 */
export function watchIdleSockets<A extends Agent>(agent: A): A {
  const keep = agent.keepSocketAlive.bind(agent);
  // Not at the event "free": a socket that goes on to a waiting request is never idle.
  agent.keepSocketAlive = (socket: Duplex) => {
    // A boolean, declared as `void`.
    const isKept: unknown = keep(socket);
    if (isKept === true) {
      idleSince.set(socket, Date.now());
      socket.on('data', drop).on('end', drop);
    }
    return isKept;
  };
  const reuse = agent.reuseSocket.bind(agent);
  agent.reuseSocket = (socket, request) => {
    socket.off('data', drop).off('end', drop);
    reuse(socket, request);
  };
  return agent;
}

function drop(this: Duplex): void {
  this.destroy();
}

/** Drops the connections of an agent that have been idle for too long. With a clock that was set back, all count as old. */
export function dropIdleSockets({ freeSockets }: Agent): void {
  for (const sockets of Object.values(freeSockets)) {
    for (const socket of sockets ?? []) if (isOlder(socket, MAX_AGE)) socket.destroy();
  }
}

/** Tests if the connection that the next request would use may have received something that is still unread. */
export function isNextRested({ freeSockets }: Agent): boolean {
  for (const name in freeSockets) {
    // The last one is used first.
    const next = freeSockets[name]?.findLast(({ destroyed }) => !destroyed);
    if (next !== undefined && isOlder(next, RESTED)) return true;
  }
  return false;
}

function isOlder(socket: Duplex, limit: number): boolean {
  const age = Date.now() - (idleSince.get(socket) ?? 0);
  return age < 0 || age > limit;
}
