import { describe, expect, it } from 'vitest';
import { claimsOf, parseToken } from '../../../../src/facade/jwt/jws.ts';

const HEADER = encode('{"alg":"RS256","kid":"k"}');
const PAYLOAD = encode('{"sub":"usr-1"}');
const SIGNATURE = encode('signature');

describe('parseToken', () => {
  it('returns the header and the unchanged token', () => {
    const token = `${HEADER}.${PAYLOAD}.${SIGNATURE}`;
    expect(parseToken(token)).toEqual({ compact: token, header: { alg: 'RS256', kid: 'k' } });
  });

  it.each([
    ['no dot', 'abcd'],
    ['one dot', `${HEADER}.${PAYLOAD}`],
    ['three dots', `${HEADER}.${PAYLOAD}.${SIGNATURE}.${SIGNATURE}`],
    ['four dots, as in an encrypted token', `${HEADER}.a.b.c.d`],
    ['a dot at the end', `${HEADER}.${PAYLOAD}.${SIGNATURE}.`],
    ['dots only', '..'],
    ['an empty header', `.${PAYLOAD}.${SIGNATURE}`],
    ['a detached payload', `${HEADER}..${SIGNATURE}`],
    ['an empty signature', `${HEADER}.${PAYLOAD}.`],
    ['padding', `${HEADER}.${PAYLOAD}.${SIGNATURE}==`],
    ['a plus sign', `${HEADER}.${PAYLOAD}.ab+d`],
    ['a slash', `${HEADER}.${PAYLOAD}.ab/d`],
    ['a leading space', ` ${HEADER}.${PAYLOAD}.${SIGNATURE}`],
    ['a trailing space', `${HEADER}.${PAYLOAD}.${SIGNATURE} `],
    ['a trailing line break', `${HEADER}.${PAYLOAD}.${SIGNATURE}\n`],
    ['a line break inside', `${HEADER}.${PAYLOAD.slice(0, 4)}\n${PAYLOAD.slice(4)}.${SIGNATURE}`],
    ['a zero byte', `${HEADER}.${PAYLOAD}.${SIGNATURE}\0`],
    ['a letter outside ASCII', `${HEADER}.${PAYLOAD}.äbcd`],
    ['a lone surrogate', `${HEADER}.${PAYLOAD}.\ud800`],
    ['a segment of an impossible length', `${HEADER}.${PAYLOAD}.abcde`],
    ['the scheme "Bearer"', `Bearer ${HEADER}.${PAYLOAD}.${SIGNATURE}`],
    ['quotes', `"${HEADER}.${PAYLOAD}.${SIGNATURE}"`],
  ])('rejects a token with %s', (_, token) => {
    expect(parseToken(token)).toEqual({ problem: expect.any(String) });
  });

  it.each([
    ['two characters', 'YQ', 'YR'],
    ['three characters', 'YWE', 'YWF'],
  ])('rejects stray bits in a last group of %s', (_, canonical, stray) => {
    // Both decode to the same bytes, so only one may be accepted.
    expect(Buffer.from(stray, 'base64url')).toEqual(Buffer.from(canonical, 'base64url'));
    expect(parseToken(`${HEADER}.${PAYLOAD}.${canonical}`)).toHaveProperty('header');
    expect(parseToken(`${HEADER}.${PAYLOAD}.${stray}`)).toHaveProperty('problem');
  });

  it.each([
    ['not JSON', 'hello'],
    ['an array', '["RS256"]'],
    ['a string', '"RS256"'],
    ['a number', '1'],
    ['null', 'null'],
    ['broken JSON', '{"alg":"RS256"'],
    ['two values', '{"alg":"RS256"}{}'],
    ['a byte order mark', '\ufeff{"alg":"RS256"}'],
  ])('rejects a header that is %s', (_, header) => {
    expect(parseToken(`${encode(header)}.${PAYLOAD}.${SIGNATURE}`)).toHaveProperty('problem');
  });

  it('rejects a header that is not UTF-8', () => {
    const header = Buffer.concat([Buffer.from('{"alg":"'), Buffer.from([0xff]), Buffer.from('"}')]);
    expect(parseToken(`${header.toString('base64url')}.${PAYLOAD}.${SIGNATURE}`)).toHaveProperty('problem');
  });

  it('accepts at most 16384 characters', () => {
    const start = `${HEADER}.${PAYLOAD}.`;
    const most = start + 'A'.repeat(16_384 - start.length);
    expect(parseToken(most.slice(0, -1).length % 4 === 1 ? most.slice(0, -2) : most)).toHaveProperty('header');
    expect(parseToken(`${most}A`)).toEqual({ problem: expect.stringContaining('16384') });
  });

  it('does not set the prototype of a header', () => {
    const parsed = parseToken(`${encode('{"__proto__":{"alg":"RS256"}}')}.${PAYLOAD}.${SIGNATURE}`);
    expect('header' in parsed && parsed.header['alg']).toBe(undefined);
  });
});

describe('claimsOf', () => {
  const claims = (payload: Uint8Array): unknown => {
    const parsed = parseToken(`${HEADER}.${Buffer.from(payload).toString('base64url') || 'AA'}.${SIGNATURE}`);
    return 'header' in parsed ? claimsOf(parsed) : parsed;
  };

  it('decodes UTF-8', () => {
    expect(claims(new TextEncoder().encode('{"name":"Zoë 😀"}'))).toEqual({ name: 'Zoë 😀' });
  });

  it.each([
    ['bytes that are not JSON', new Uint8Array(1)],
    ['a list', new TextEncoder().encode('[1]')],
    ['a truncated character', new TextEncoder().encode('{"name":"ë"}').slice(0, 10)],
    ['an overlong encoding', Uint8Array.from([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0x31, 0x7d])],
    ['a surrogate in UTF-8', Uint8Array.from([0x7b, 0x22, 0xed, 0xa0, 0x80, 0x22, 0x3a, 0x31, 0x7d])],
  ])('is undefined for %s', (_, bytes) => {
    expect(claims(bytes)).toBe(undefined);
  });
});

function encode(value: string): string {
  return Buffer.from(value).toString('base64url');
}
