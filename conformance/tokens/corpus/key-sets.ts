import { body, broken, endless, json, type KeyResponder } from '../../../test/helpers/key-endpoint.ts';
import type { Algorithm } from '../../clients/client.ts';
import { attacker } from '../attacker.ts';
import type { Fixture } from '../fixture.ts';
import { type CaseClass, named, type SecurityCase } from './case.ts';
import { pemCases } from './pem-keys.ts';
import { weakKeyCases } from './weak-keys.ts';

/** Key endpoints that return unusable keys or other responses. The tokens are genuine. */
export const keySetCases: CaseClass = {
  name: 'key sets',
  cases: ({ algorithm, keyFormat }) => [
    ...named(RESPONSES, outage),
    ...(keyFormat === 'jwks'
      ? [...named(SETS, outage), ...repeatedIds(algorithm), ...weakKeyCases(algorithm)]
      : pemCases()),
  ],
};

function outage(respond: (fixture: Fixture) => KeyResponder): Omit<SecurityCase, 'name'> {
  return { make: (fixture) => fixture.token(), keys: respond, expected: ['unavailable'] };
}

/** Responses that are invalid for every key format. */
const RESPONSES: Readonly<Record<string, (fixture: Fixture) => KeyResponder>> = {
  ...Object.fromEntries(
    [201, 202, 203, 206, 400, 401, 403, 410, 429, 500, 502, 503, 504].map((status) => [
      `status ${status} with the keys`,
      (fixture: Fixture) => restated(fixture, status),
    ]),
  ),
  'status 204': () => body(null, { status: 204 }),
  'status 304': () => body(null, { status: 304 }),
  ...Object.fromEntries(
    [301, 302, 303, 307, 308].map((status) => [
      `a redirect by ${status}`,
      () => body(null, { status, headers: { location: 'https://attacker.example/keys' } }),
    ]),
  ),
  'a connection that breaks': () => broken(),
  'a body that breaks': () => body(breaking()),
  'a body without end': () => endless(new Uint8Array(64 * 1024).fill(0x20)).respond,
  'over 1 MB of white space before the keys': (fixture) => padded(fixture),
  'an empty body': () => body(''),
  HTML: () => body('<!doctype html><title>Sign in</title>', { headers: { 'content-type': 'text/html' } }),
  'a JSON string': () => json('keys'),
  'a JSON number': () => json(1),
  'JSON null': () => json(null),
  'an error of the provider': () => json({ status_code: 404, error_type: 'not_found' }),
  'bytes that are not UTF-8': () => body(new Uint8Array([0xff, 0xfe, 0x00])),
};

/** The right keys with another status. */
function restated(fixture: Fixture, status: number): KeyResponder {
  const respond = fixture.keysOf(fixture.signer);
  return async (url) => new Response(await (await respond(url)).text(), { status });
}

function padded(fixture: Fixture): KeyResponder {
  const respond = fixture.keysOf(fixture.signer);
  return async (url) => new Response(' '.repeat(1024 * 1024) + (await (await respond(url)).text()));
}

function breaking(): ReadableStream<Uint8Array> {
  return new ReadableStream({ pull: (controller) => controller.error(new Error('the connection broke')) });
}

/** JSON that is not a key set, or an empty key set. */
const SETS: Readonly<Record<string, (fixture: Fixture) => KeyResponder>> = {
  'a list of keys': ({ signer }) => json([signer.jwk]),
  'a bare key': ({ signer }) => json(signer.jwk),
  'an object without keys': () => json({}),
  'no keys in the list': () => json({ keys: [] }),
  'keys as null': () => json({ keys: null }),
  'keys as a string': ({ signer }) => json({ keys: JSON.stringify([signer.jwk]) }),
  'keys as an object': ({ signer }) => json({ keys: { [signer.kid]: signer.jwk } }),
  'keys in a list of lists': ({ signer }) => json({ keys: [[signer.jwk]] }),
  'keys under another name': ({ signer }) => json({ Keys: [signer.jwk] }),
  'keys in __proto__': ({ signer }) => body(`{"__proto__":${JSON.stringify({ keys: [signer.jwk] })}}`),
  'a key set in a string': ({ signer }) => json(JSON.stringify({ keys: [signer.jwk] })),
  'an unfinished key set': ({ signer }) => body(JSON.stringify({ keys: [signer.jwk] }).slice(0, -1)),
  'two key sets': ({ signer }) => body(JSON.stringify({ keys: [signer.jwk] }).repeat(2)),
  'a comment in the key set': ({ signer }) => body(`/**/${JSON.stringify({ keys: [signer.jwk] })}`),
  'a PEM key': ({ signer }) => body(signer.pem),
};

/** Key ids that two keys share. */
function repeatedIds(algorithm: Algorithm): readonly SecurityCase[] {
  const attackerKey = attacker(algorithm, 'any').jwk;
  const sets: Readonly<Record<string, (fixture: Fixture) => readonly object[]>> = {
    'the id of the key twice, its own first': ({ signer }) => [signer.jwk, { ...attackerKey, kid: signer.kid }],
    'the id of the key twice, its own last': ({ signer }) => [{ ...attackerKey, kid: signer.kid }, signer.jwk],
    'the id of the key three times': ({ signer }) => [signer.jwk, { ...attackerKey, kid: signer.kid }, signer.jwk],
  };
  return named(sets, (keysOf) => ({
    make: (fixture) => fixture.token(),
    keys: (fixture) => json({ keys: [...keysOf(fixture), { ...attackerKey, kid: 'another-key' }] }),
    expected: ['unknown_key'],
  }));
}
