import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  bytesOfBinary,
  decodeBase64url,
  encodeBase64url,
  encodeStringBase64url,
} from '../../../../src/facade/web/base64.ts';

describe('encodeBase64url', () => {
  it.each([0, 1, 2, 3, 4, 31, 32, 33, 64, 200_000])('writes %i bytes as Node does', (length) => {
    const bytes = randomBytes(length);
    expect(encodeBase64url(bytes)).toBe(bytes.toString('base64url'));
  });

  it('writes every byte, also in the characters that base64 has others for, and pads nothing', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => 255 - index);
    expect(encodeBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(encodeBase64url(Uint8Array.of(0xfb, 0xff))).toBe('-_8');
  });
});

describe('encodeStringBase64url', () => {
  it.each(['', 'f', 'fo', 'foo', 'jürgen@例え.jp', '😀', '\u0000'])('writes the UTF-8 of %j', (text) => {
    expect(encodeStringBase64url(text)).toBe(Buffer.from(text, 'utf8').toString('base64url'));
  });
});

describe('decodeBase64url', () => {
  it.each([0, 1, 2, 3, 32, 33])('reads %i bytes back', (length) => {
    const bytes = randomBytes(length);
    expect(decodeBase64url(bytes.toString('base64url'))).toEqual(new Uint8Array(bytes));
  });

  it.each([
    ['padding', 'Zm8='],
    ['one character too many', 'Zm9vY'],
    ['the + of base64', '+/8'],
    ['the / of base64', '-/8'],
    ['a blank', 'Zm 9'],
    ['a line break at its end', 'Zm9v\n'],
    ['a letter outside ASCII', 'Zm9é'],
    ['bits that belong to no byte', 'Zm9'],
  ])('refuses %s', (_, text) => {
    expect(decodeBase64url(text)).toBeUndefined();
  });
});

it('bytesOfBinary reads what atob answers', () => {
  expect(bytesOfBinary(atob('AP+A'))).toEqual(Uint8Array.of(0x00, 0xff, 0x80));
});
