import { chunk, chunkedHead, reply } from '../../../test/helpers/raw-reply.ts';
import {
  type Expectation,
  type Fault,
  fault,
  HARMLESS,
  type Moment,
  response,
  UNDECIDED,
  UNREADABLE,
  WRONG,
} from '../fault.ts';

/** Sends bytes, then ends the connection properly. */
function sent(
  name: string,
  expect: Fault['expect'],
  bytes: (moment: Moment) => string | Uint8Array,
  rest: { readonly heavy?: true } = {},
): Fault {
  return fault(name, expect, (moment) => moment.socket.end(bytes(moment)), rest);
}

const lengths = [
  response('content-length too short', UNREADABLE, ({ good }) => ({ body: good, length: Math.floor(good.length / 2) })),
  sent('content-length too long', UNREADABLE, ({ good }) => reply({ body: good, length: good.length + 10 })),
  response('content-length too long, and silence', UNREADABLE, ({ good }) => ({ body: good, length: good.length + 9 })),
  response('cut in the middle, with the right length', UNREADABLE, ({ good }) => ({
    body: good.slice(0, good.length / 2),
  })),
  sent('two lengths that differ', UNDECIDED, ({ good }) =>
    reply({ headers: [['content-length', String(good.length + 5)]], body: good }),
  ),
  sent('two lengths that agree', UNDECIDED, ({ good }) =>
    reply({ headers: [['content-length', String(good.length)]], body: good }),
  ),
  sent('a negative length', WRONG, ({ good }) => reply({ body: good, length: -1 })),
  sent('a length that is no number', WRONG, ({ good }) => reply({ body: good, length: 'many' })),
  sent('a length beyond any number', WRONG, ({ good }) => reply({ body: good, length: '9'.repeat(40) })),
  sent('a length of 2^53', UNREADABLE, ({ good }) => reply({ body: good, length: '9007199254740993' })),
  sent('no length, ended by the connection', HARMLESS, ({ good }) =>
    reply({ headers: [['connection', 'close']], body: good, length: null }),
  ),
  sent('no length, cut by the connection', UNREADABLE, ({ good }) =>
    reply({ headers: [['connection', 'close']], body: good.slice(0, good.length / 2), length: null }),
  ),
  sent('a length and chunks', UNDECIDED, ({ good }) =>
    Buffer.concat([chunkedHead([['content-length', '5']]), chunk(good), chunk('')]),
  ),
];

const chunks = [
  sent('chunks, each a byte', HARMLESS, ({ good }) =>
    Buffer.concat([chunkedHead(), ...good.split('').map((byte) => chunk(byte)), chunk('')]),
  ),
  sent('chunks with trailers', HARMLESS, ({ good }) =>
    Buffer.concat([chunkedHead([['trailer', 'x-t']]), chunk(good), Buffer.from('0\r\nx-t: 1\r\n\r\n')]),
  ),
  sent('chunks cut before the last', UNREADABLE, ({ good }) => Buffer.concat([chunkedHead(), chunk(good)])),
  sent('chunks cut in the middle of one', UNREADABLE, ({ good }) =>
    Buffer.concat([chunkedHead(), chunk(good).subarray(0, 8)]),
  ),
  sent('a chunk size that is no number', UNREADABLE, ({ good }) =>
    Buffer.concat([chunkedHead(), Buffer.from(`zz\r\n${good}\r\n0\r\n\r\n`)]),
  ),
  sent('a chunk size beyond any number', UNREADABLE, ({ good }) =>
    Buffer.concat([chunkedHead(), Buffer.from(`${'f'.repeat(40)}\r\n${good}\r\n0\r\n\r\n`)]),
  ),
  sent('an unknown transfer coding', UNDECIDED, ({ good }) =>
    reply({ headers: [['transfer-encoding', 'rot13']], body: good, length: null }),
  ),
  sent(
    'over 10 MB in chunks',
    UNREADABLE,
    ({ good }) =>
      Buffer.concat([
        chunkedHead(),
        chunk(good),
        ...Array<Buffer>(11).fill(chunk(Buffer.alloc(2 ** 20, 32))),
        chunk(''),
      ]),
    { heavy: true },
  ),
];

const NOTHING_KNOWN = (): Expectation => 'either';
const heads = [
  sent('a status line of garbage', WRONG, ({ good }) => `\x16\x03\x01\x02\x00${good}`),
  sent('another protocol', WRONG, () => 'SSH-2.0-OpenSSH_9.6\r\n'),
  sent('HTTP/0.9', WRONG, ({ good }) => good),
  sent('HTTP/1.0', HARMLESS, ({ good }) =>
    reply({ headers: [['connection', 'close']], body: good })
      .toString('latin1')
      .replace('HTTP/1.1', 'HTTP/1.0'),
  ),
  sent('HTTP/9.9', NOTHING_KNOWN, ({ good }) =>
    reply({ body: good }).toString('latin1').replace('HTTP/1.1', 'HTTP/9.9'),
  ),
  sent('a preface of HTTP/2', WRONG, () => 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'),
  sent('bare line feeds', NOTHING_KNOWN, ({ good }) =>
    reply({ body: good }).toString('latin1').replaceAll('\r\n', '\n'),
  ),
  sent('a header line without a colon', NOTHING_KNOWN, ({ good }) => headerLine('this is no header', good)),
  sent('a header name with a space', NOTHING_KNOWN, ({ good }) => headerLine('bad name: 1', good)),
  sent('a header with NUL', NOTHING_KNOWN, ({ good }) => headerLine('x-nul: a\0b', good)),
  sent('a header with bytes beyond ASCII', NOTHING_KNOWN, ({ good }) => headerLine('x-name: Jos\u00e9 \u00ff', good)),
  sent('a folded header', NOTHING_KNOWN, ({ good }) => headerLine('x-long: a\r\n  b', good)),
  sent('a header name __proto__', NOTHING_KNOWN, ({ good }) => headerLine('__proto__: polluted', good)),
  sent('100 kB in one header', NOTHING_KNOWN, ({ good }) => headerLine(`x-bomb: ${'a'.repeat(100_000)}`, good)),
  sent('100 kB in many headers', NOTHING_KNOWN, ({ good }) =>
    headerLine(Array.from({ length: 5_000 }, (_, n) => `x-bomb-${n}: aaaaaaaaa`).join('\r\n'), good),
  ),
  sent('many cookies', NOTHING_KNOWN, ({ good }) =>
    headerLine(Array.from({ length: 300 }, (_, n) => `set-cookie: c${n}=1`).join('\r\n'), good),
  ),
];

function headerLine(line: string, good: string): Buffer {
  const [head, ...rest] = reply({ body: good }).toString('latin1').split('\r\n');
  return Buffer.from([head, line, ...rest].join('\r\n'), 'latin1');
}

export const framing: readonly Fault[] = [...lengths, ...chunks, ...heads];
