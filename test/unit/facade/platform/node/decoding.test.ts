import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FaultServer, startFaultServer, text } from '../../../../helpers/fault-server.ts';
import { ask, BodyProblem, rejectionOf, textOf } from './exchanges.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

const TEXT = '{"name":"Zoë"}'.repeat(50);
const BYTES = Buffer.from(TEXT);

/** What is read of a body under a `content-encoding`. */
function read(coding: string, body: Uint8Array | string): Promise<string> {
  server.script(text(200, body, { 'content-encoding': coding }));
  return ask(`${server.url}/`, textOf);
}

describe('a body', () => {
  it.each<[string, Uint8Array]>([
    ['gzip', gzipSync(BYTES)],
    ['GZip', gzipSync(BYTES)],
    ['x-gzip', gzipSync(BYTES)],
    ['deflate', deflateSync(BYTES)],
    ['br', brotliCompressSync(BYTES)],
    ['identity', BYTES],
    ['', BYTES],
    ['identity, gzip', gzipSync(BYTES)],
    ['deflate, br', brotliCompressSync(deflateSync(BYTES))],
    ['br,gzip', gzipSync(brotliCompressSync(BYTES))],
    ['gzip, gzip, gzip, gzip, gzip', [1, 2, 3, 4, 5].reduce((bytes) => gzipSync(bytes), BYTES)],
  ])('under "%s" is read', async (coding, body) => {
    expect(await read(coding, body)).toBe(TEXT);
  });

  it.each(['gzip', 'deflate', 'br'])('of no bytes under "%s" is empty', async (coding) => {
    expect(await read(coding, '')).toBe('');
  });

  it('of several gzip members is read to the last', async () => {
    expect(await read('gzip', Buffer.concat([gzipSync('{"a":'), gzipSync('1}')]))).toBe('{"a":1}');
  });

  it.each<[string, Uint8Array]>([
    ['gzip', gzipSync(BYTES)],
    ['br', brotliCompressSync(BYTES)],
  ])('that breaks off under "%s" is not read as a whole one', async (coding, body) => {
    const outcome = await read(coding, body.subarray(0, -12)).catch((error: unknown) => error);
    expect(outcome).not.toBe(TEXT);
  });

  it.each([
    ['gzip', /^Z_/],
    ['deflate', /^Z_/],
    ['br', /^ERR_/],
  ])('that is none of "%s" is an error', async (coding, code) => {
    expect(await rejectionOf(read(coding, 'plain text, and nothing else'))).toMatchObject({
      code: expect.stringMatching(code),
    });
  });

  it('with a wrong sum is an error', async () => {
    const bytes = gzipSync(BYTES);
    bytes.writeUInt32LE(1, bytes.length - 8);
    expect(await rejectionOf(read('gzip', bytes))).toMatchObject({ code: 'Z_DATA_ERROR' });
  });

  it('under more codings than five is an error', async () => {
    const error = await rejectionOf(read('gzip, gzip, gzip, gzip, gzip, gzip', BYTES));
    expect(error).toEqual(new TypeError('the body has more than 5 content codings'));
  });

  it.each(['rot13', '__proto__', 'gzip, rot13'])('under the unknown "%s" is left as it is', async (coding) => {
    expect(await read(coding, TEXT)).toBe(TEXT);
    expect(await rejectionOf(read(coding, gzipSync(BYTES)))).toEqual(new BodyProblem('not UTF-8'));
  });

  it.each<[string, Uint8Array]>([
    ['gzip', gzipSync(Buffer.alloc(50_000_000, ' '))],
    ['br', brotliCompressSync(Buffer.alloc(5_000_000, ' '))],
  ])('that unfolds to much more under "%s" is cut off', async (coding, body) => {
    expect(await rejectionOf(read(coding, body))).toEqual(new BodyProblem('too large'));
  });
});
