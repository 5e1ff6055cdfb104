import { KEYS_TIMEOUT } from '../../src/facade/options/defaults.ts';
import type { CallEvent, ClientOptions } from '../../src/index.ts';
import { reply } from '../../test/helpers/raw-reply.ts';
import { type RawServer, startRawServer } from '../../test/helpers/raw-server.ts';
import { ASTRAY } from './catalog/redirects.ts';
import { type CallResult, checkCase, type Evidence, expectationOf, type Problem } from './check.ts';
import type { Fault } from './fault.ts';
import type { Method, Subject } from './subject.ts';

/** One fault against one method of one client. */
export interface FaultCase {
  readonly fault: Fault;
  readonly subject: Subject;
  readonly method: Method;
}

export interface CaseResult extends FaultCase {
  /** `ok`, `hang`, or the error's class. */
  readonly outcome: string;
  /** Number of requests that met the fault. */
  readonly requests: number;
  readonly problems: readonly Problem[];
  readonly error: unknown;
}

/** Deadlines in milliseconds, of calls that should fail and of calls that should succeed. */
const SHORT = 400;
const LONG = 8_000;

/** Milliseconds that a busy machine may stop the process between the choice of a delay and the hook that reports it. */
const STALL = 100;

interface Surroundings {
  /** A server that must get no requests, and the id that starts this case's path on it. */
  readonly elsewhere: RawServer;
  readonly id: number;
  /** Milliseconds allowed between a deadline and its error. */
  readonly grace: number;
}

/** Runs one case with its own client and server. */
export async function runCase(one: FaultCase, { elsewhere, id, grace }: Surroundings): Promise<CaseResult> {
  const { fault, subject, method } = one;
  const foreignUrl = `${elsewhere.url}/${id}`;
  const server = await startServer(one, foreignUrl);
  const timeout = expectationOf(one) === 'value' || fault.warm === true ? LONG : SHORT;
  const recorder = recordCalls(timeout);
  // The server listens on one loopback address only.
  const url = fault.connectionRefused === true ? server.url.replace('127.0.0.1', '127.0.0.2') : server.url;
  const calls = subject.open(url, { timeout, retry: { baseDelay: 5, maxDelay: 20 }, ...recorder.options });
  try {
    await calls.load();
    if (fault.warm === true) await calls.read();
    // Listing makes several calls, each with its own deadline.
    const maxWait = method.name === 'keys' ? KEYS_TIMEOUT : timeout * method.bodies.length;
    const call = calls[method.name];
    if (call === undefined) throw new TypeError(`${subject.name} has no method of the class ${method.name}`);
    const outcome = await settle(call, maxWait + grace);
    const hit = server.requests.slice(skipped(one));
    const evidence: Evidence = {
      ...one,
      outcome,
      requests: hit.length,
      executed: hit.filter((_, index) => fault.executes(index + 1)).length,
      credentials: server.requests.flatMap(({ head }) => /^authorization: *\S+ (\S+)/im.exec(head)?.[1] ?? []),
      logged: recorder.logged,
      attempts: recorder.attempts,
      longSleep: recorder.longSleep,
      astray: [...server.requests, ...elsewhere.requests.filter(({ target }) => target.startsWith(`/${id}/`))].filter(
        ({ target }) => target.endsWith(ASTRAY),
      ).length,
    };
    const error = outcome !== 'hang' && 'error' in outcome ? outcome.error : undefined;
    return { ...one, outcome: nameOf(outcome), requests: hit.length, problems: checkCase(evidence), error };
  } finally {
    await server.close();
  }
}

/** Number of requests that succeed before the fault. */
function skipped({ fault, method }: FaultCase): number {
  return (fault.warm === true ? 1 : 0) + method.bodies.length - 1;
}

function startServer(one: FaultCase, elsewhere: string): Promise<RawServer> {
  const { fault, subject, method } = one;
  const before = [...(fault.warm === true ? subject.methods.read.bodies : []), ...method.bodies];
  return startRawServer({
    ...(fault.onConnect !== undefined && { onConnect: fault.onConnect }),
    ...(fault.onBytes !== undefined && { onBytes: fault.onBytes }),
    onRequest(socket, request) {
      const turn = request.number - skipped(one);
      const good = before[Math.min(request.number, before.length) - 1] ?? '';
      if (turn < 1) {
        socket.write(reply({ body: good }));
        return;
      }
      const errorBody = (status: number, type = 'some_type', message = 'some message') =>
        subject.errorBody(status, type, message);
      fault.respond({ socket, request, turn, good, elsewhere, errorBody });
    },
  });
}

/** Milliseconds of one step of waiting. */
const STEP = 100;

/**
 * Waits for the end of a call. The time passes in steps: a busy machine that stops the process for a second takes one of
 * them, and not the whole grace.
 */
async function settle(call: () => Promise<unknown>, maxWait: number): Promise<CallResult> {
  let result: CallResult | undefined;
  const settled = call().then(
    (value) => {
      result = { value };
    },
    (error: unknown) => {
      result = { error };
    },
  );
  let timer: ReturnType<typeof setTimeout> | undefined;
  for (let waited = 0; result === undefined && waited < maxWait; waited += STEP) {
    const step = new Promise<void>((resolve) => {
      timer = setTimeout(resolve, STEP);
    });
    await Promise.race([settled, step]);
    clearTimeout(timer);
  }
  return result ?? 'hang';
}

function nameOf(outcome: CallResult): string {
  if (outcome === 'hang') return 'hang';
  if ('value' in outcome) return 'ok';
  return outcome.error instanceof Error ? outcome.error.constructor.name : typeof outcome.error;
}

interface Recorder {
  readonly options: Pick<ClientOptions, 'hooks' | 'logger'>;
  /** Everything passed to the logger and hooks. */
  readonly logged: readonly unknown[];
  /** Attempts of the last call. */
  readonly attempts: number;
  /** A retry delay ended after the deadline. */
  readonly longSleep: boolean;
}

/** Records what a client passes to its logger and hooks. */
function recordCalls(timeout: number): Recorder {
  const logged: unknown[] = [];
  const state = { attempts: 0, startedAt: 0, longSleep: false };
  const log = (...what: unknown[]): void => void logged.push(...what);
  const begin = ({ attempt }: CallEvent): void => {
    state.attempts = attempt;
    if (attempt === 1) state.startedAt = performance.now();
  };
  return {
    options: {
      logger: { debug: log, info: log, warn: log, error: log },
      hooks: {
        onRequest: begin,
        onRetry: ({ delay }) => {
          state.longSleep ||= performance.now() - state.startedAt + delay > timeout + STALL;
        },
      },
    },
    logged,
    get attempts() {
      return state.attempts;
    },
    get longSleep() {
      return state.longSleep;
    },
  };
}
