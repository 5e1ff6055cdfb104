import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import { type Fault, HARMLESS, response, UNDECIDED, UNREADABLE, WRONG } from '../fault.ts';
import { GIGABYTE_OF_GZIP } from '../gzip-bomb.ts';

function coded(
  name: string,
  expect: Fault['expect'],
  coding: string,
  body: (good: string) => Uint8Array | string,
  rest: { readonly heavy?: true; readonly status?: number } = {},
): Fault {
  const { status = 200, ...others } = rest;
  return response(
    `coding: ${name}`,
    expect,
    ({ good }) => ({ status, headers: [['content-encoding', coding]], body: body(good) }),
    others,
  );
}

function gzipTimes(times: number): (good: string) => Uint8Array {
  return (good) => {
    let bytes: Uint8Array = Buffer.from(good);
    for (let n = 0; n < times; n += 1) bytes = gzipSync(bytes);
    return bytes;
  };
}

const chain = (length: number): string => Array<string>(length).fill('gzip').join(', ');

export const codings: readonly Fault[] = [
  coded('gzip', HARMLESS, 'gzip', gzipTimes(1)),
  coded('x-gzip', HARMLESS, 'x-gzip', gzipTimes(1)),
  coded('deflate', HARMLESS, 'deflate', (good) => deflateSync(good)),
  coded('raw deflate', UNDECIDED, 'deflate', (good) => deflateRawSync(good)),
  coded('br', HARMLESS, 'br', (good) => brotliCompressSync(good)),
  coded('identity', HARMLESS, 'identity', (good) => good),
  coded('gzip twice', UNDECIDED, chain(2), gzipTimes(2)),
  coded('gzip six times', UNREADABLE, chain(6), gzipTimes(6)),
  coded('gzip 100 times', UNREADABLE, chain(100), gzipTimes(100), { heavy: true }),
  coded('gzip 1,000 times claimed', UNREADABLE, chain(1_000), gzipTimes(1)),
  coded('unknown', UNDECIDED, 'rot13', (good) => good),
  coded('unknown, and bytes', UNREADABLE, 'rot13', (good) => gzipSync(good)),
  coded('gzip claimed', UNREADABLE, 'gzip', (good) => good),
  coded('br claimed', UNREADABLE, 'br', (good) => good),
  coded('gzip not claimed', UNREADABLE, 'identity', (good) => gzipSync(good)),
  coded('gzip cut short', UNREADABLE, 'gzip', (good) => gzipSync(good).subarray(0, -12)),
  coded('gzip with a wrong sum', UNREADABLE, 'gzip', (good) => {
    const bytes = Buffer.from(gzipSync(good));
    bytes.writeUInt32LE(1, bytes.length - 8);
    return bytes;
  }),
  coded('an empty gzip', UNREADABLE, 'gzip', () => gzipSync('')),
  coded('a gzip of no bytes', UNREADABLE, 'gzip', () => ''),
  coded('a bomb of 1 GB', UNREADABLE, 'gzip', () => GIGABYTE_OF_GZIP, { heavy: true }),
  coded('a bomb of 1 GB under 500', WRONG, 'gzip', () => GIGABYTE_OF_GZIP, { heavy: true, status: 500 }),
];
