import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  bytesOfBinary,
  decodeBase64,
  decodeBase64url,
  encodeBase64,
  encodeBase64url,
  encodeHex,
  encodeStringBase64url,
  equalConstantTime,
} from '../../../../src/facade/web/encoding.ts';

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

describe('encodeHex', () => {
  it('writes two lower-case digits for every byte, as Node does', () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, index) => index);
    expect(encodeHex(bytes)).toBe(Buffer.from(bytes).toString('hex'));
    expect(encodeHex(new Uint8Array())).toBe('');
  });
});

describe('equalConstantTime', () => {
  it.each(['', 'a', 'nonce-1', 'jürgen', '😀', '\ud800', '\u0000', 'x'.repeat(10_000)])('%j equals itself', (text) => {
    expect(equalConstantTime(text, Array.from(text).join(''))).toBe(true);
  });

  it.each([
    ['a difference at the beginning', 'Xbcd', 'abcd'],
    ['a difference in the middle', 'abXd', 'abcd'],
    ['a difference at the end', 'abcX', 'abcd'],
    ['differences that cancel each other out', 'ba', 'ab'],
    ['another case', 'ABCD', 'abcd'],
    ['a longer one', 'abcd', 'abc'],
    ['a shorter one', 'abc', 'abcd'],
    ['an empty string', '', 'a'],
    ['a letter of two units', 'e\u0301', '\u00e9'],
    ['a unit whose lower byte is the same', '\u0161', 'a'],
    ['a lone surrogate and its replacement in UTF-8', '\ud800', '\ufffd'],
    ['two different lone surrogates', '\ud800', '\udc00'],
  ])('sees %s', (_, a, b) => {
    expect(equalConstantTime(a, b)).toBe(false);
    expect(equalConstantTime(b, a)).toBe(false);
  });
});
