import type { Socket } from 'node:net';
import type { RawRequest } from './raw-server.ts';
import type { Method } from './subject.ts';
import { type ReplyParts, reply } from './wire.ts';

/** One request that meets a fault, with all that an answer may be made of. */
export interface Moment {
  readonly socket: Socket;
  readonly request: RawRequest;
  /** Which of the requests that meet the fault this is, from 1. */
  readonly turn: number;
  /** The body that would be right. */
  readonly good: string;
  /** The address of another origin, where nobody must ever come. */
  readonly elsewhere: string;
  /** A body of the provider's error envelope. */
  readonly envelope: (status: number, type?: string, message?: string) => string;
}

/**
 * What is right: `value` the method's value and nothing else; `error` an error of ours; `either` one of these;
 * `anything` an error of ours or any value.
 */
export type Expectation = 'value' | 'error' | 'either' | 'anything';

/** Something that a server, or what stands in front of it, does wrong. */
export interface Fault {
  readonly name: string;
  readonly expect: (method: Method) => Expectation;
  readonly answer: (moment: Moment) => void;
  /** Whether the server may have carried a request out; not where it says so by its status or closes the door unread. */
  readonly executes: (turn: number) => boolean;
  /** A connection is made; `true` when nothing is to be read from it. */
  readonly onConnect?: (socket: Socket) => boolean;
  /** Bytes come over a connection that has carried requests before; `true` when they are not to be read. */
  readonly onBytes?: (socket: Socket, earlierOnSocket: number) => boolean;
  /** Nothing listens at the address. */
  readonly refused?: true;
  /** A good call goes before, whose connection is kept. */
  readonly warm?: true;
  /** The body's text that is right although it is not the usual one. */
  readonly variant?: (good: string) => string;
  /** A field that is not looked at: too deep to compare. */
  readonly ignore?: string;
  /** Too costly to run beside others. */
  readonly heavy?: true;
}

const isNothing = ({ kind }: Method): boolean => kind === 'none';

/** Harmless: the caller must not notice. */
export const HARMLESS = (): Expectation => 'value';
/** Wrong for whoever asks. */
export const WRONG = (): Expectation => 'error';
/** What a client makes of it is its own choice, as long as it is right or an error. */
export const UNDECIDED = (): Expectation => 'either';
/** A body that cannot be read; methods that answer with nothing need not look at it. */
export const UNREADABLE = (method: Method): Expectation => (isNothing(method) ? 'either' : 'error');
/** Another answer than the method's; where any object will do, it cannot be told. */
export const FOREIGN = ({ kind }: Method): Expectation => (kind === 'any' || kind === 'none' ? 'anything' : 'error');
/** Good for API calls; key sets ask for exactly 200. */
export const NOT_FOR_KEYS = ({ name }: Method): Expectation => (name === 'keys' ? 'either' : 'value');
/** It passes: whatever may be repeated recovers. Keys are asked for again by the next check. */
export const PASSING = ({ name, safe }: Method): Expectation => {
  if (name === 'keys') return 'either';
  return safe ? 'value' : 'error';
};

/** What else there may be to a fault. */
export interface Rest extends Partial<Omit<Fault, 'name' | 'expect' | 'answer' | 'executes'>> {
  /** The server says that it has not carried the request out. */
  readonly refuses?: true;
}

export function fault(name: string, expect: Fault['expect'], answer: Fault['answer'], rest: Rest = {}): Fault {
  const { refuses, ...others } = rest;
  return { name, expect, answer, executes: () => refuses !== true, ...others };
}

/** A fault that is an answer of HTTP, made from what would be right. */
export function answered(
  name: string,
  expect: Fault['expect'],
  parts: (moment: Moment) => ReplyParts,
  rest: Rest = {},
): Fault {
  return fault(name, expect, (moment) => moment.socket.write(reply(parts(moment))), rest);
}

/** The right answer. */
export function answerWell({ socket, good }: Moment): void {
  socket.write(reply({ body: good }));
}

/** The fault on the first request, and the right answer after it. */
export function once(name: string, expect: Fault['expect'], first: Fault['answer'], rest: Rest = {}): Fault {
  const answer: Fault['answer'] = (moment) => (moment.turn === 1 ? first(moment) : answerWell(moment));
  return { ...fault(name, expect, answer, rest), executes: (turn) => turn > 1 || rest.refuses !== true };
}
