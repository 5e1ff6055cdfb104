import type { Socket } from 'node:net';
import { reply } from '../../../test/helpers/raw-reply.ts';
import {
  type Expectation,
  type Fault,
  fault,
  HARMLESS,
  type Moment,
  NOT_FOR_KEYS,
  once,
  PASSING,
  respondWell,
  UNDECIDED,
  UNREADABLE,
  WRONG,
} from '../fault.ts';
import type { Method } from '../subject.ts';

const never = (): void => {};
const closesConnection = { rejects: true } as const;

/** Writes one piece at a time until the connection closes or none are left. */
function drip(socket: Socket, pieces: Iterable<string | Uint8Array>, every: number): void {
  const rest = pieces[Symbol.iterator]();
  const timer = setInterval(() => {
    const next = rest.next();
    if (next.done === true) clearInterval(timer);
    else socket.write(next.value);
  }, every);
  socket.on('close', () => clearInterval(timer));
}

function* endless(piece: (count: number) => string): Generator<string> {
  for (let count = 0; ; count += 1) yield piece(count);
}

function halves({ good }: Moment): readonly [Buffer, Buffer] {
  const bytes = reply({ body: good });
  const middle = bytes.length - Math.ceil(good.length / 2);
  return [bytes.subarray(0, middle), bytes.subarray(middle)];
}

const slow = [
  fault('silence after the request', WRONG, never),
  fault('silence after connecting', WRONG, never, { onConnect: (socket) => socket.pause() !== undefined }),
  fault('silence after the headers', WRONG, ({ socket }) => socket.write(reply({ length: 100 }))),
  fault('silence in the body', WRONG, (moment) => moment.socket.write(halves(moment)[0])),
  fault('silence in the body of a 500', WRONG, ({ socket }) =>
    socket.write(reply({ status: 500, body: '{"a', length: 99 })),
  ),
  fault('silence in the status line', WRONG, ({ socket }) => socket.write('HTTP/1.1 20')),
  fault('headers that never end', WRONG, ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\n');
    drip(
      socket,
      endless((count) => `x-drip-${count}: 1\r\n`),
      20,
    );
  }),
  fault('1xx responses that never end', WRONG, ({ socket }) =>
    drip(
      socket,
      endless(() => 'HTTP/1.1 103 Early Hints\r\n\r\n'),
      20,
    ),
  ),
  fault('a body of a byte per 50 ms', WRONG, ({ socket }) => {
    socket.write(reply({ length: 100_000 }));
    drip(
      socket,
      endless(() => ' '),
      50,
    );
  }),
  fault('a response in slow pieces', HARMLESS, ({ socket, good }) => {
    const bytes = reply({ body: good });
    const size = Math.ceil(bytes.length / 10);
    drip(
      socket,
      Array.from({ length: 10 }, (_, n) => bytes.subarray(n * size, (n + 1) * size)),
      10,
    );
  }),
];

/** The connection was closed before anything was read, which a client cannot know. */
const STALE = ({ safe }: Method): Expectation => (safe ? 'value' : 'either');

const broken = [
  fault('refused', WRONG, never, { ...closesConnection, connectionRefused: true }),
  fault('reset on connecting', WRONG, never, {
    ...closesConnection,
    onConnect: (socket) => socket.resetAndDestroy() !== undefined,
  }),
  fault('closed on connecting', WRONG, never, {
    ...closesConnection,
    onConnect: (socket) => socket.end() !== undefined,
  }),
  fault('reset before the response', WRONG, ({ socket }) => socket.resetAndDestroy()),
  once('reset before the response, once', PASSING, ({ socket }) => socket.resetAndDestroy()),
  fault('closed before the response', WRONG, ({ socket }) => socket.end()),
  once('closed before the response, once', PASSING, ({ socket }) => socket.end()),
  fault('half-closed, and silence', WRONG, ({ socket }) => socket.end('HTTP/1.1 200 OK\r\ncontent-le')),
  fault('reset in the headers', WRONG, ({ socket }) =>
    socket.write('HTTP/1.1 200 OK\r\ncontent-ty', () => socket.resetAndDestroy()),
  ),
  fault('reset in the body', UNREADABLE, (moment) =>
    moment.socket.write(halves(moment)[0], () => moment.socket.resetAndDestroy()),
  ),
  once(
    'reset in the body, once',
    (method) => (method.kind === 'none' ? 'either' : PASSING(method)),
    (moment) => moment.socket.write(halves(moment)[0], () => setTimeout(() => moment.socket.resetAndDestroy(), 5)),
  ),
  fault('half-closed in the body', UNREADABLE, (moment) => moment.socket.end(halves(moment)[0])),
  fault('half-closed after the response', HARMLESS, ({ socket, good }) => socket.end(reply({ body: good }))),
  fault('reset after the response', UNDECIDED, ({ socket, good }) =>
    socket.write(reply({ body: good }), () => socket.resetAndDestroy()),
  ),
  fault('a second response after the first', HARMLESS, (moment) => {
    respondWell(moment);
    moment.socket.write(reply({ status: 400, body: moment.errorBody(400) }));
  }),
  fault('a response before the request', UNDECIDED, respondWell, {
    onConnect: (socket) => !socket.write(reply({ status: 408, headers: [['connection', 'close']] })),
  }),
];

const stale = [
  fault('stale connection, closed as the request comes', STALE, respondWell, {
    warm: true,
    onBytes: (socket, earlier) => earlier > 0 && socket.end() !== undefined,
  }),
  fault('stale connection, reset as the request comes', STALE, respondWell, {
    warm: true,
    onBytes: (socket, earlier) => earlier > 0 && socket.resetAndDestroy() !== undefined,
  }),
  fault(
    'stale connection, closed after every response',
    NOT_FOR_KEYS,
    (moment) => {
      respondWell(moment);
      setImmediate(() => moment.socket.end());
    },
    { warm: true },
  ),
];

export const connections: readonly Fault[] = [...slow, ...broken, ...stale];
