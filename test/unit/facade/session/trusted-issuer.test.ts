import { describe, expect, it } from 'vitest';
import {
  matches,
  overlap,
  type TrustedIssuer,
  unverifiedIssuer,
} from '../../../../src/facade/session/trusted-issuer.ts';
import { encode } from './clients.ts';

const HEADER = encode('{"alg":"RS256","kid":"a"}');

function tokenWith(payload: string | Uint8Array): string {
  return `${HEADER}.${encode(payload)}.AAAA`;
}

function trusted(issuers: string[], audiences?: string[]): TrustedIssuer {
  return { provider: 'stytch', issuers, ...(audiences && { audiences }) };
}

describe('unverifiedIssuer', () => {
  it.each<[object, unknown, unknown[]]>([
    [{ iss: 'a', aud: 'x' }, 'a', ['x']],
    [{ iss: 'a', aud: ['x', 7, null] }, 'a', ['x', 7, null]],
    [{ iss: 'a' }, 'a', [undefined]],
    [{}, undefined, [undefined]],
    [{ iss: ['a'], aud: {} }, ['a'], [{}]],
  ])('reads %o', (payload, issuer, audiences) => {
    expect(unverifiedIssuer(tokenWith(JSON.stringify(payload)))).toEqual({ issuer, audiences });
  });

  it.each<[string, unknown]>([
    ['a payload that is not UTF-8', tokenWith(Uint8Array.of(0x7b, 0xff, 0x7d))],
    ['a token that is too long', tokenWith(JSON.stringify({ iss: 'x'.repeat(20_000) }))],
    ['an object with toString', { toString: () => tokenWith('{}') }],
  ])('is undefined for %s', (_, token) => {
    expect(unverifiedIssuer(token)).toBe(undefined);
  });
});

describe('matches', () => {
  it.each<[boolean, TrustedIssuer, unknown, unknown[]]>([
    [true, trusted(['a']), 'a', [undefined]],
    [true, trusted(['a', 'b']), 'b', ['x']],
    [true, trusted(['a'], ['x']), 'a', ['x']],
    [true, trusted(['a'], ['x', 'y']), 'a', ['z', 'y']],
    [false, trusted(['a']), 'A', ['x']],
    [false, trusted(['a']), 'a/', ['x']],
    [false, trusted(['a']), ['a'], ['x']],
    [false, trusted(['a']), undefined, [undefined]],
    [false, trusted([]), 'a', ['x']],
    [false, trusted(['a'], ['x']), 'b', ['x']],
    [false, trusted(['a'], ['x']), 'a', ['X']],
    [false, trusted(['a'], ['x']), 'a', [undefined]],
    [false, trusted(['a'], ['x']), 'a', [['x']]],
    [false, trusted(['a'], ['x']), 'a', []],
    [false, trusted(['a'], []), 'a', ['x']],
  ])('%s: %o and the issuer %o with the audiences %o', (expected, given, issuer, audiences) => {
    expect(matches(given, { issuer, audiences })).toBe(expected);
  });
});

describe('overlap', () => {
  it.each<[boolean, TrustedIssuer, TrustedIssuer]>([
    [true, trusted(['a']), trusted(['a'])],
    [true, trusted(['a', 'b']), trusted(['b', 'c'])],
    [true, trusted(['a']), trusted(['a'], ['x'])],
    [true, trusted(['a'], ['x', 'y']), trusted(['a'], ['y'])],
    [false, trusted(['a']), trusted(['b'])],
    [false, trusted(['a']), trusted(['A'])],
    [false, trusted(['a'], ['x']), trusted(['a'], ['y'])],
    [false, trusted(['a'], ['x']), trusted(['b'], ['x'])],
  ])('%s: %o and %o', (expected, one, other) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
  });
});
