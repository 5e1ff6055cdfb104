import { json } from '../../../test/helpers/key-endpoint.ts';
import type { Members } from '../../clients/client.ts';
import type { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import type { Control } from './case.ts';

/** Controls for one client: tokens that must be signed in. */
export function controlsOf(subject: Subject): readonly Control[] {
  return [
    { name: 'a usual token', make: (fixture) => fixture.token() },
    ...Object.entries(HEADERS).map(([name, changes]) => ({
      name,
      make: (fixture: Fixture) => fixture.token({}, fixture.signer.header(changes)),
    })),
    ...Object.entries(CLAIMS).map(([name, claims]) => ({ name, make: (fixture: Fixture) => fixture.token(claims) })),
    ...times(subject),
    ...audiences(subject),
    { name: 'white space in header and payload', make: spaced },
    { name: 'claims of just under 16 kB', make: (fixture) => filledTo(fixture, 16_384) },
    ...keyIds(),
    ...(subject.keyFormat === 'jwks' ? keySets() : []),
  ];
}

const HEADERS: Readonly<Record<string, Members>> = {
  'typ in lower case': { typ: 'jwt' },
  'typ in mixed case': { typ: 'Jwt' },
  'typ absent': { typ: undefined },
  'an unknown header': { extra: { nested: [1] } },
  'a jku, which is never fetched': { jku: 'https://attacker.example/keys' },
  'an x5u, which is never fetched': { x5u: 'https://attacker.example/cert' },
  'a jwk, which nobody reads': { jwk: { kty: 'oct', k: 'AAAA' } },
  'a header of a foreign script': { заголовок: '見出し' },
};

const CLAIMS: Readonly<Record<string, Members>> = {
  'further claims': { extra: 1, nested: { list: [null, true, { deep: 'x' }] }, 'https://example.com/claim': [] },
  'a user id of a foreign script': { sub: 'ユーザー-é-🙂' },
  'a user id with spaces': { sub: 'user 1' },
  'a name of a foreign script': { name: 'Ада Лавлейс 🙂', email: 'ада@example.com' },
  'a user id named like a prototype': { sub: '__proto__' },
  'claims named like members of objects': { constructor: 'x', toString: 'y', hasOwnProperty: 1 },
  'no nbf': { nbf: undefined },
  'nbf at 0': { nbf: 0 },
};

/** Offsets are in seconds from now; the default tolerance is 5 s. */
function times({ lifetime }: Subject): readonly Control[] {
  const at = (name: string, offsets: Readonly<Record<string, number>>, options?: Control['options']): Control => ({
    name,
    make: (fixture) =>
      fixture.token(Object.fromEntries(Object.entries(offsets).map(([claim, by]) => [claim, fixture.second + by]))),
    ...(options !== undefined && { options }),
  });
  return [
    at('issued now', { iat: 0, nbf: 0, exp: 60 }),
    at('fractions of seconds', { iat: -1.5, nbf: -1.25, exp: 59.75 }),
    at('expired within the tolerance', { exp: -4 }),
    at('expired just within the tolerance', { exp: -4.999 }),
    at('issued within the tolerance ahead', { iat: 5 }),
    at('valid within the tolerance ahead', { nbf: 5 }),
    at('expired within the greatest tolerance', { exp: -59 }, { clockTolerance: 60 }),
    at('just younger than it may be', { iat: -59 }, { maxTokenAge: 60 }),
    at('expires in 30 years', { exp: 30 * 365 * 86_400 }),
    at('issued a year ago and good for another', { iat: -365 * 86_400, exp: 365 * 86_400 }),
    ...(lifetime === undefined ? [at('without expiry, a second under an hour old', { iat: -3_599 })] : []),
  ];
}

function audiences({ usual }: Subject): readonly Control[] {
  const own = [usual['aud']].flat()[0];
  if (typeof own !== 'string')
    return [{ name: 'an audience that the provider does not set', make: (b) => b.token({ aud: 'x' }) }];
  const values: Readonly<Record<string, unknown>> = {
    'aud as a string': own,
    'aud as a list': [own],
    'aud among others': ['somebody-else', own],
    'aud among values of other types': [1, null, { aud: own }, own],
  };
  return Object.entries(values).map(([name, aud]) => ({ name, make: (fixture: Fixture) => fixture.token({ aud }) }));
}

function spaced(fixture: Fixture): string {
  return fixture.signer.sign(
    JSON.stringify(fixture.claims(), null, 2),
    JSON.stringify(fixture.signer.header(), null, 2),
  );
}

/** Builds a token of the maximum length, give or take a base64 group. */
function filledTo(fixture: Fixture, length: number): string {
  const room = length - fixture.token({ extra: '' }).length;
  return fixture.token({ extra: 'x'.repeat(Math.floor((room * 3) / 4) - 2) });
}

/** Published keys with unusual ids. */
function keyIds(): readonly Control[] {
  return ['schlüssel-🔑', '../key', 'a&kid=b#c?d', 'a key', '%2e%2e', 'x'.repeat(256)].map((kid) => ({
    name: `a key whose id is ${kid.slice(0, 20)}`,
    make: (fixture) => fixture.signer.as(kid).sign(fixture.claims()),
    keys: (fixture) => fixture.keysOf(fixture.signer.as(kid)),
  }));
}

/** Key sets with fewer or more members than usual. */
function keySets(): readonly Control[] {
  const changes: Readonly<Record<string, Members>> = {
    'a key without alg and use': { alg: undefined, use: undefined },
    'a key with operations': { key_ops: ['verify'] },
    'a key with a certificate': { x5c: ['AAAA'], x5t: 'AAAA' },
    'a key with unknown members': { extra: { nested: true } },
  };
  return [
    ...Object.entries(changes).map(
      ([name, members]): Control => ({
        name,
        make: (fixture) => fixture.token(),
        keys: ({ signer }) => json({ keys: [{ ...signer.jwk, ...members }] }),
      }),
    ),
    {
      name: 'a key beside broken ones',
      make: (fixture) => fixture.token(),
      keys: ({ signer }) =>
        json({ keys: [null, 1, {}, { kty: 'RSA', kid: 'x', n: '=', e: [] }, signer.jwk], extra: 1 }),
    },
    {
      name: 'a key set under another media type',
      make: (fixture) => fixture.token(),
      keys:
        ({ signer }) =>
        () =>
          new Response(JSON.stringify({ keys: [signer.jwk] }), { headers: { 'content-type': 'text/plain' } }),
    },
  ];
}
