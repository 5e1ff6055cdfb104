import { DEFAULTS } from '../../src/facade/core/options/defaults.ts';
import type { CallEvent, ClientOptions } from '../../src/index.ts';
import { ASTRAY } from './catalog/redirects.ts';
import type { Fault } from './fault.ts';
import { type Evidence, expectationOf, judge, type Outcome, type Problem } from './judge.ts';
import { type RawServer, startRawServer } from './raw-server.ts';
import type { Method, Subject } from './subject.ts';
import { reply } from './wire.ts';

/** One fault, met by one method of one client. */
export interface Cell {
  readonly fault: Fault;
  readonly subject: Subject;
  readonly method: Method;
}

export interface CellResult extends Cell {
  /** `ok`, `hang`, or the error's class. */
  readonly outcome: string;
  /** How many requests met the fault. */
  readonly requests: number;
  readonly problems: readonly Problem[];
  readonly error: unknown;
}

/** Deadlines in milliseconds: of calls that should fail, and of calls that should come through. */
const SHORT = 400;
const LONG = 8_000;

interface Surroundings {
  /** A server that nobody may come to, and what this cell's path on it starts with. */
  readonly elsewhere: RawServer;
  readonly id: number;
  /** Milliseconds that may pass between a deadline and its error. */
  readonly grace: number;
}

/** Makes a client and a server of its own, lets them meet, and judges what came of it. */
export async function runCell(cell: Cell, { elsewhere, id, grace }: Surroundings): Promise<CellResult> {
  const { fault, subject, method } = cell;
  const stranger = `${elsewhere.url}/${id}`;
  const server = await startServer(cell, stranger);
  const timeout = expectationOf(cell) === 'value' || fault.warm === true ? LONG : SHORT;
  const diary = keepDiary(timeout);
  // The server listens at one address of loopback only.
  const url = fault.refused === true ? server.url.replace('127.0.0.1', '127.0.0.2') : server.url;
  const calls = subject.open(url, { timeout, retry: { baseDelay: 5, maxDelay: 20 }, ...diary.options });
  try {
    if (fault.warm === true) await calls.read();
    // A walk makes several calls, each with its own deadline.
    const patience = method.name === 'keys' ? DEFAULTS.keySet.timeout : timeout * method.bodies.length;
    const outcome = await settle(calls[method.name], patience + grace);
    const hit = server.requests.slice(skipped(cell));
    const evidence: Evidence = {
      ...cell,
      outcome,
      requests: hit.length,
      executed: hit.filter((_, index) => fault.executes(index + 1)).length,
      credentials: server.requests.flatMap(({ head }) => /^authorization: *\S+ (\S+)/im.exec(head)?.[1] ?? []),
      told: diary.told,
      attempts: diary.attempts,
      longSleep: diary.longSleep,
      astray: [...server.requests, ...elsewhere.requests.filter(({ target }) => target.startsWith(`/${id}/`))].filter(
        ({ target }) => target.endsWith(ASTRAY),
      ).length,
    };
    const error = outcome !== 'hang' && 'error' in outcome ? outcome.error : undefined;
    return { ...cell, outcome: nameOf(outcome), requests: hit.length, problems: judge(evidence), error };
  } finally {
    await server.close();
  }
}

/** How many requests are answered well before the fault. */
function skipped({ fault, method }: Cell): number {
  return (fault.warm === true ? 1 : 0) + method.bodies.length - 1;
}

function startServer(cell: Cell, elsewhere: string): Promise<RawServer> {
  const { fault, subject, method } = cell;
  const before = [...(fault.warm === true ? subject.methods.read.bodies : []), ...method.bodies];
  return startRawServer({
    ...(fault.onConnect !== undefined && { onConnect: fault.onConnect }),
    ...(fault.onBytes !== undefined && { onBytes: fault.onBytes }),
    onRequest(socket, request) {
      const turn = request.number - skipped(cell);
      const good = before[Math.min(request.number, before.length) - 1] ?? '';
      if (turn < 1) {
        socket.write(reply({ body: good }));
        return;
      }
      const envelope = (status: number, type = 'some_type', message = 'some message') =>
        subject.envelope(status, type, message);
      fault.answer({ socket, request, turn, good, elsewhere, envelope });
    },
  });
}

async function settle(call: () => Promise<unknown>, patience: number): Promise<Outcome> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'hang'>((resolve) => {
    timer = setTimeout(() => resolve('hang'), patience);
  });
  try {
    const settled = call().then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    );
    return await Promise.race([settled, late]);
  } finally {
    clearTimeout(timer);
  }
}

function nameOf(outcome: Outcome): string {
  if (outcome === 'hang') return 'hang';
  if ('value' in outcome) return 'ok';
  return outcome.error instanceof Error ? outcome.error.constructor.name : typeof outcome.error;
}

interface Diary {
  readonly options: Pick<ClientOptions, 'hooks' | 'logger'>;
  /** What logger and hooks were told. */
  readonly told: readonly unknown[];
  /** The number of the last request of the last call. */
  readonly attempts: number;
  /** Whether a wait was begun that the deadline does not allow. */
  readonly longSleep: boolean;
}

/** Observes a client by the means that it offers. */
function keepDiary(timeout: number): Diary {
  const told: unknown[] = [];
  const state = { attempts: 0, startedAt: 0, longSleep: false };
  const tell = (...what: unknown[]): void => void told.push(...what);
  const begin = ({ attempt }: CallEvent): void => {
    state.attempts = attempt;
    if (attempt === 1) state.startedAt = performance.now();
  };
  return {
    options: {
      logger: { debug: tell, info: tell, warn: tell, error: tell },
      hooks: {
        onRequest: begin,
        onRetry: ({ delay }) => {
          state.longSleep ||= performance.now() - state.startedAt + delay > timeout;
        },
      },
    },
    told,
    get attempts() {
      return state.attempts;
    },
    get longSleep() {
      return state.longSleep;
    },
  };
}
