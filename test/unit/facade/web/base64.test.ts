import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  bytesOfBinary,
  decodeBase64,
  decodeBase64url,
  encodeBase64,
  encodeBase64url,
  encodeStringBase64url,
} from '../../../../src/facade/web/base64.ts';

describe('encodeBase64url', () => {
  it.each([0, 1, 2, 3, 4, 31, 32, 33, 64, 200_000])('encodes %i bytes as Node does', (length) => {
    const bytes = randomBytes(length);
    expect(encodeBase64url(bytes)).toBe(bytes.toString('base64url'));
  });

  it('encodes every byte, without the characters of base64 and without padding', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => 255 - index);
    expect(encodeBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(encodeBase64url(Uint8Array.of(0xfb, 0xff))).toBe('-_8');
  });
});

describe('encodeStringBase64url', () => {
  it.each(['', 'f', 'fo', 'foo', 'jürgen@例え.jp', '😀', '\u0000'])('encodes the UTF-8 of %j', (string) => {
    expect(encodeStringBase64url(string)).toBe(Buffer.from(string, 'utf8').toString('base64url'));
  });
});

describe('decodeBase64url', () => {
  it.each([0, 1, 2, 3, 32, 33])('decodes %i bytes', (length) => {
    const bytes = randomBytes(length);
    expect(decodeBase64url(bytes.toString('base64url'))).toEqual(new Uint8Array(bytes));
  });

  it.each([
    ['padding', 'Zm8='],
    ['one character too many', 'Zm9vY'],
    ['the + of base64', '+/8'],
    ['the / of base64', '-/8'],
    ['a space', 'Zm 9'],
    ['a line break at its end', 'Zm9v\n'],
    ['a letter outside ASCII', 'Zm9é'],
    ['bits that belong to no byte', 'Zm9'],
  ])('rejects %s', (_, encoded) => {
    expect(decodeBase64url(encoded)).toBeUndefined();
  });
});

describe('base64', () => {
  it.each([0, 1, 2, 3, 4, 31, 32, 33, 64])('encodes and decodes %i bytes as Node does', (length) => {
    const bytes = randomBytes(length);
    expect(encodeBase64(bytes)).toBe(bytes.toString('base64'));
    expect(decodeBase64(bytes.toString('base64'))).toEqual(new Uint8Array(bytes));
  });

  it.each([
    ['no padding', 'Zm8'],
    ['too much padding', 'Zm9v=='],
    ['padding alone', '===='],
    ['padding inside', 'Zm=8'],
    ['the alphabet of base64url', 'Zm-_'],
    ['a space', 'Zm 9'],
    ['a line break at its end', 'Zm9v\n'],
    ['stray bits', 'Zm9='],
  ])('rejects %s', (_, encoded) => {
    expect(decodeBase64(encoded)).toBeUndefined();
  });
});

it('bytesOfBinary reads the result of atob', () => {
  expect(bytesOfBinary(atob('AP+A'))).toEqual(Uint8Array.of(0x00, 0xff, 0x80));
});
