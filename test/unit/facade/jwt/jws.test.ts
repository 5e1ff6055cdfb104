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

  it('accepts at most 16384 characters', () => {
    const start = `${HEADER}.${PAYLOAD}.`;
    const most = start + 'A'.repeat(16_384 - start.length);
    expect(parseToken(most.slice(0, -1).length % 4 === 1 ? most.slice(0, -2) : most)).toHaveProperty('header');
    expect(parseToken(`${most}A`)).toEqual({ problem: expect.stringContaining('16384') });
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
