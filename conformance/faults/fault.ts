import type { Socket } from 'node:net';
import { type ReplyParts, reply } from '../../test/helpers/raw-reply.ts';
import type { RawRequest } from '../../test/helpers/raw-server.ts';
import type { Method } from './subject.ts';

/** One request that meets a fault, with everything to build a response from. */
export interface Moment {
  readonly socket: Socket;
  readonly request: RawRequest;
  /** Number of this request among those that meet the fault, from 1. */
  readonly turn: number;
  /** The correct body. */
  readonly good: string;
  /** URL of another origin that must never be requested. */
  readonly elsewhere: string;
  /** Builds an error body of the provider. */
  readonly errorBody: (status: number, type?: string, message?: string) => string;
}

/**
 * The expected outcome: `value` is the method's value and nothing else; `error` is one of our errors; `either` is one
 * of these; `anything` is one of our errors or any value.
 */
export type Expectation = 'value' | 'error' | 'either' | 'anything';

/** Something that a server or proxy does wrong. */
export interface Fault {
  readonly name: string;
  readonly expect: (method: Method) => Expectation;
  readonly respond: (moment: Moment) => void;
  /** Returns false if the status says the request was not executed, or if the connection was closed unread. */
  readonly executes: (turn: number) => boolean;
  /** Called for a new connection; returns `true` to read nothing from it. */
  readonly onConnect?: (socket: Socket) => boolean;
  /** Called for bytes on a connection with earlier requests; returns `true` to drop them. */
  readonly onBytes?: (socket: Socket, earlierOnSocket: number) => boolean;
  /** Nothing listens at the URL. */
  readonly connectionRefused?: true;
  /** A successful call goes first, and its connection is kept. */
  readonly warm?: true;
  /** Builds the correct body, if it is not the usual one. */
  readonly variant?: (good: string) => string;
  /** A field that is too deep to compare. */
  readonly ignore?: string;
  /** Too expensive to run in parallel. */
  readonly heavy?: true;
}

const isNothing = ({ kind }: Method): boolean => kind === 'none';

/** The caller must not notice. */
export const HARMLESS = (): Expectation => 'value';
/** Every method must fail. */
export const WRONG = (): Expectation => 'error';
/** The client may return the correct value or fail. */
export const UNDECIDED = (): Expectation => 'either';
/** An unreadable body; methods that return nothing need not read it. */
export const UNREADABLE = (method: Method): Expectation => (isNothing(method) ? 'either' : 'error');
/** A valid response of another method; methods that accept any object cannot detect it. */
export const FOREIGN = ({ kind }: Method): Expectation => (kind === 'any' || kind === 'none' ? 'anything' : 'error');
/** Valid for API calls; key sets need status 200. */
export const NOT_FOR_KEYS = ({ name }: Method): Expectation => (name === 'keys' ? 'either' : 'value');
/** A temporary fault: safe methods recover. Keys are fetched again by the next check. */
export const PASSING = ({ name, safe }: Method): Expectation => {
  if (name === 'keys') return 'either';
  return safe ? 'value' : 'error';
};

/** Optional properties of a fault. */
export interface Rest extends Partial<Omit<Fault, 'name' | 'expect' | 'respond' | 'executes'>> {
  /** The server says that it did not execute the request. */
  readonly rejects?: true;
}

export function fault(name: string, expect: Fault['expect'], respond: Fault['respond'], rest: Rest = {}): Fault {
  const { rejects, ...others } = rest;
  return { name, expect, respond, executes: () => rejects !== true, ...others };
}

/** Creates a fault that is an HTTP response. */
export function response(
  name: string,
  expect: Fault['expect'],
  parts: (moment: Moment) => ReplyParts,
  rest: Rest = {},
): Fault {
  return fault(name, expect, (moment) => moment.socket.write(reply(parts(moment))), rest);
}

/** Sends the correct response. */
export function respondWell({ socket, good }: Moment): void {
  socket.write(reply({ body: good }));
}

/** Creates a fault of the first request only. */
export function once(name: string, expect: Fault['expect'], first: Fault['respond'], rest: Rest = {}): Fault {
  const respond: Fault['respond'] = (moment) => (moment.turn === 1 ? first(moment) : respondWell(moment));
  return { ...fault(name, expect, respond, rest), executes: (turn) => turn > 1 || rest.rejects !== true };
}
