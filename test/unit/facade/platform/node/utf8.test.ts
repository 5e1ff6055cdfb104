import { describe, expect, it } from 'vitest';
import { UnreadableBody } from '../../../../../src/facade/http/transport.ts';
import { decodeUtf8 } from '../../../../../src/facade/platform/node/response.ts';

const bytes = (...values: number[]): Buffer => Buffer.from(values);

describe('a body', () => {
  it.each<[string, Buffer[], string]>([
    ['of no chunks', [], ''],
    ['of an empty chunk', [bytes()], ''],
    ['of one chunk', [Buffer.from('Zoë 🙂')], 'Zoë 🙂'],
    ['of chunks that part a character', [bytes(0xf0, 0x9f), bytes(0x99), bytes(0x82, 0x21)], '🙂!'],
    ['with a byte order mark', [bytes(0xef, 0xbb), bytes(0xbf, 0x7b, 0x7d)], '{}'],
  ])('%s is text', (_, chunks, text) => {
    expect(decodeUtf8(chunks)).toBe(text);
  });

  it.each<[string, Buffer[]]>([
    ['in another encoding', [bytes(0x5a, 0x6f, 0xeb)]],
    ['that ends within a character', [bytes(0xf0, 0x9f, 0x99)]],
    ['with an encoded surrogate', [bytes(0xed, 0xa0, 0x80)]],
    ['of chunks of which one is wrong', [Buffer.from('{'), bytes(0xff), Buffer.from('}')]],
  ])('%s is refused', (_, chunks) => {
    expect(() => decodeUtf8(chunks)).toThrow(expect.any(UnreadableBody));
    expect(() => decodeUtf8(chunks)).toThrow(expect.objectContaining({ reason: 'not UTF-8' }));
  });

  it('is no worse after one that was refused', () => {
    expect(() => decodeUtf8([bytes(0xf0, 0x9f)])).toThrow(expect.any(UnreadableBody));
    expect(decodeUtf8([Buffer.from('fine')])).toBe('fine');
  });
});
