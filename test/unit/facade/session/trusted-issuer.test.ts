import { describe, expect, it } from 'vitest';
import {
  matches,
  overlap,
  type TrustedIssuer,
  unverifiedIssuer,
} from '../../../../src/facade/session/trusted-issuer.ts';
import { CLIENTS, clientOf, encode } from './clients.ts';

const HEADER = encode('{"alg":"RS256","kid":"a"}');

function tokenWith(payload: string | Uint8Array): string {
  return `${HEADER}.${encode(payload)}.AAAA`;
}

function route(issuers: string[], audiences?: string[]): TrustedIssuer {
  return { provider: 'stytch', issuers, ...(audiences && { audiences }) };
}

describe('where a token claims to come from', () => {
  it.each([
    [
      { iss: 'a', aud: 'x' },
      { issuer: 'a', audiences: ['x'] },
    ],
    [
      { iss: 'a', aud: ['x', 7, null] },
      { issuer: 'a', audiences: ['x', 7, null] },
    ],
    [{ iss: 'a' }, { issuer: 'a', audiences: [undefined] }],
    [{}, { issuer: undefined, audiences: [undefined] }],
    [
      { iss: ['a'], aud: {} },
      { issuer: ['a'], audiences: [{}] },
    ],
  ])('is read from %o', (payload, expected) => {
    expect(unverifiedIssuer(tokenWith(JSON.stringify(payload)))).toEqual(expected);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['an empty text', ''],
    ['a word', 'token'],
    ['two parts', tokenWith('{}').split('.').slice(0, 2).join('.')],
    ['a payload of another encoding', `${HEADER}.{}.AAAA`],
    ['a payload that is no JSON', tokenWith('iss')],
    ['a payload that is a list', tokenWith('[]')],
    ['a payload that is null', tokenWith('null')],
    ['a payload that is no UTF-8', tokenWith(Uint8Array.of(0x7b, 0xff, 0x7d))],
    ['a header that is no JSON', `AAAA.${encode('{}')}.AAAA`],
    ['more than any token has', tokenWith(JSON.stringify({ iss: 'x'.repeat(20_000) }))],
    ['an object that turns into a token', { toString: () => tokenWith('{}') }],
  ])('cannot be read from %s', (_, token) => {
    expect(unverifiedIssuer(token)).toBe(undefined);
  });
});

describe('a route', () => {
  it.each<[boolean, TrustedIssuer, unknown, unknown[]]>([
    [true, route(['a']), 'a', [undefined]],
    [true, route(['a', 'b']), 'b', ['x']],
    [true, route(['a'], ['x']), 'a', ['x']],
    [true, route(['a'], ['x', 'y']), 'a', ['z', 'y']],
    [false, route(['a']), 'A', ['x']],
    [false, route(['a']), 'a/', ['x']],
    [false, route(['a']), ['a'], ['x']],
    [false, route(['a']), undefined, [undefined]],
    [false, route([]), 'a', ['x']],
    [false, route(['a'], ['x']), 'b', ['x']],
    [false, route(['a'], ['x']), 'a', ['X']],
    [false, route(['a'], ['x']), 'a', [undefined]],
    [false, route(['a'], ['x']), 'a', [['x']]],
    [false, route(['a'], ['x']), 'a', []],
    [false, route(['a'], []), 'a', ['x']],
  ])('is the one: %s, of %o for the issuer %o and the audiences %o', (expected, given, issuer, audiences) => {
    expect(matches(given, { issuer, audiences })).toBe(expected);
  });
});

describe('two routes', () => {
  it.each<[boolean, TrustedIssuer, TrustedIssuer]>([
    [true, route(['a']), route(['a'])],
    [true, route(['a', 'b']), route(['b', 'c'])],
    [true, route(['a']), route(['a'], ['x'])],
    [true, route(['a'], ['x', 'y']), route(['a'], ['y'])],
    [false, route(['a']), route(['b'])],
    [false, route(['a']), route(['A'])],
    [false, route(['a'], ['x']), route(['a'], ['y'])],
    [false, route(['a'], ['x']), route(['b'], ['x'])],
  ])('overlap: %s, those of %o and %o', (expected, one, other) => {
    expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
  });
});

describe('what a client accepts', () => {
  it.each([
    [
      'Corbado' as const,
      {
        provider: 'corbado',
        issuers: ['https://pro-1.frontendapi.cloud.corbado.io', 'https://pro-1.frontendapi.corbado.io'],
      },
    ],
    ['Passage' as const, { provider: 'passage', issuers: ['app-1'], audiences: ['app-1'] }],
    [
      'Stytch' as const,
      {
        provider: 'stytch',
        issuers: ['stytch.com/project-test-1', 'https://test.stytch.com'],
        audiences: ['project-test-1'],
      },
    ],
    [
      'StytchB2B' as const,
      {
        provider: 'stytch',
        issuers: ['stytch.com/project-test-2', 'https://test.stytch.com'],
        audiences: ['project-test-2'],
      },
    ],
    ['LoginID' as const, { provider: 'loginid', issuers: ['loginid.io'], audiences: ['client-1'] }],
  ])('is told by %s, and asks nobody', (name, expected) => {
    const { sessions, requests } = clientOf(name);
    expect(sessions.accepts).toEqual([expected]);
    expect(requests).toEqual([]);
  });

  it.each(CLIENTS)('fits the good tokens of %s and nobody else', (name) => {
    const own = clientOf(name);
    const origin = unverifiedIssuer(own.sign());
    const takers = CLIENTS.filter((other) =>
      clientOf(other).sessions.accepts.some((one) => origin !== undefined && matches(one, origin)),
    );
    expect(takers).toEqual([name]);
  });
});
