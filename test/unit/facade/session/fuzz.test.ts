import { createPublicKey, type JsonWebKey, type KeyObject } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { composeVerifiers, KeysUnavailableError, TokenValidationError } from '../../../../src/index.ts';
import {
  type Bench,
  CLIENTS,
  clientOf,
  encode,
  type Members,
  NOW,
  ORGANIZATION_CLAIM,
  SESSION_CLAIM,
  withPart,
} from './clients.ts';
import { plainCheck } from './plain-check.ts';

const SEED = 20_270_115;

/** Any JSON value, and the strings and numbers on which decisions depend. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('RS256', 'ES256', 'none', 'HS256', 'PS256', 'rs256', 'JWT', 'jwt', 'at+jwt', '', null, true),
  fc.constantFrom(NOW, NOW + 5, NOW + 6, NOW - 5, NOW - 4, NOW - 3600, NOW - 3599, 0, -1, 8.64e12, 1e300, `${NOW}`),
);
const parameter = fc.constantFrom(...'alg kid typ crit b64 jku jwk x5c x5u cty enc __proto__'.split(' '));
const CLAIMS = 'iss aud sub iat nbf exp jti name email udata username nid tx_hash'.split(' ');
const claim = fc.constantFrom(...CLAIMS, SESSION_CLAIM, ORGANIZATION_CLAIM, '__proto__', 'constructor', 'toString');
/** Strings of any UTF-16 code units, lone surrogates included. */
const anyString = fc.array(fc.nat({ max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

interface Subject extends Bench {
  readonly keys: ReadonlyMap<string, KeyObject>;
  readonly valid: string;
}

/** A client that has checked a valid token and knows its key, so that invented key ids cannot delay it. */
async function subjectOf(name: Bench['name']): Promise<Subject> {
  const client = clientOf(name);
  const valid = client.sign();
  const kid = headerOf(valid)['kid'];
  if (typeof kid !== 'string') throw new Error('the token has no key id');
  expect((await client.sessions.validate(valid)).status).toBe('signed-in');
  const published = await (await client.publish(client.requests[0] ?? '')).text();
  const key = published.startsWith('-----')
    ? createPublicKey(published)
    : createPublicKey({ key: (JSON.parse(published) as { keys: [JsonWebKey] }).keys[0], format: 'jwk' });
  return { ...client, valid, keys: new Map([[kid, key]]) };
}

function headerOf(token: string): Members {
  return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as Members;
}

/** Compares the results of a client for a token with the plain check, and returns whether it is valid. */
async function compare({ name, sessions, keys, requests }: Subject, token: unknown): Promise<boolean> {
  const claims = plainCheck(name, keys, token);
  const [first, second] = [await sessions.validate(token), await sessions.validate(token)];
  expect(second).toEqual(first);
  if (first.authenticated) {
    expect(first.session.claims).toEqual(claims);
    expect([first.userId, first.error]).toEqual([claims?.['sub'], null]);
  } else {
    expect(first.error instanceof TokenValidationError || first.error instanceof KeysUnavailableError).toBe(true);
    expect([first.status, first.session, first.userId]).toEqual(['signed-out', null, null]);
  }
  expect(first.authenticated).toBe(claims !== undefined);
  const [keyUrl] = requests.map(withoutQuery);
  for (const request of requests.splice(1)) expect(withoutQuery(request)).toBe(keyUrl);
  return first.authenticated;
}

function withoutQuery(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

describe.each(CLIENTS)('%s signs in with the same tokens as the plain check:', (name) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await subjectOf(name);
  });

  /** Compares many tokens, of which none or some must be valid, so that the comparison proves something. */
  async function compareMany<T>(
    arbitrary: fc.Arbitrary<T>,
    tokenOf: (made: T, subject: Subject) => unknown,
    { numRuns, valid: expected }: { numRuns: number; valid: 'some' | 'none' | 'any' },
  ): Promise<void> {
    let count = 0;
    await fc.assert(
      fc.asyncProperty(arbitrary, async (made) => {
        if (await compare(subject, tokenOf(made, subject))) count += 1;
      }),
      { seed: SEED, numRuns },
    );
    if (expected === 'any') return;
    const found = count === 0 ? 'none' : 'some';
    expect(count < numRuns ? found : 'all').toBe(expected);
  }

  it('any header with its own signature', async () => {
    const headers = fc.dictionary(parameter, value, { maxKeys: 3 });
    await compareMany(headers, (header, { claims, signText }) => signText(JSON.stringify(claims), header), {
      numRuns: 300,
      valid: 'some',
    });
  });

  it('any header with the signature of another one', async () => {
    const headers = fc.oneof(
      fc.json(),
      fc.dictionary(parameter, value).map((header) => JSON.stringify(header)),
      anyString,
    );
    await compareMany(headers, (header, { valid }) => withPart(valid, 0, encode(header)), {
      numRuns: 300,
      valid: 'none',
    });
  });

  it('any claims with their own signature', async () => {
    const changes = fc.dictionary(claim, value, { maxKeys: 3 });
    const removed = fc.uniqueArray(claim, { maxLength: 1 });
    const changed = fc.tuple(changes, removed);
    await compareMany(
      changed,
      ([changed, names], { sign }) => sign({ ...changed, ...Object.fromEntries(names.map((key) => [key, undefined])) }),
      { numRuns: 400, valid: 'some' },
    );
  });

  it('any session and organization with their own signature', async () => {
    const field = fc.constantFrom('id', 'started_at', 'expires_at', 'attributes', 'authentication_factors', 'roles');
    const session = fc.dictionary(field, fc.oneof(value, fc.constantFrom('string', [], [{}], ['role'], {})), {
      maxKeys: 3,
    });
    const organization = fc.oneof(
      fc.record({ organization_id: value, slug: value }),
      fc.constant({ organization_id: 'o' }),
    );
    await compareMany(
      fc.tuple(session, organization),
      ([given, member], { sign }) =>
        sign({ [SESSION_CLAIM]: { id: 'session-1', ...given }, [ORGANIZATION_CLAIM]: member }),
      // The session of a member does not count as one of a user, and other clients ignore these claims.
      { numRuns: 200, valid: name === 'StytchB2B' ? 'some' : name === 'Stytch' ? 'none' : 'any' },
    );
  });

  it('any payload with its own signature', async () => {
    const payloads = fc.oneof(
      fc.json(),
      anyString,
      fc.constantFrom('', '{', '[]', 'null', '{}', '\ufeff{}', '['.repeat(5_000)),
    );
    await compareMany(payloads, (payload, { signText }) => signText(payload), { numRuns: 200, valid: 'none' });
  });

  it('any segments of bytes, characters and valid tokens', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((made) => encode(made));
    const own = fc.constantFrom(0, 1, 2);
    const segments = fc.array(fc.oneof(own, own, bytes, anyString, fc.constantFrom('', '.', '=', ' ', '\0')), {
      maxLength: 5,
    });
    await compareMany(
      segments,
      (made, { valid }) => made.map((part) => (typeof part === 'number' ? valid.split('.')[part] : part)).join('.'),
      { numRuns: 500, valid: 'any' },
    );
  });

  it('valid tokens with a character more, less or changed', async () => {
    const edits = fc.tuple(
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.oneof(
        anyString.map((string) => string.slice(0, 1)),
        fc.constantFrom('A', '.'),
      ),
    );
    await compareMany(
      edits,
      ([place, length, inserted], { valid }) => {
        const at = place % (valid.length + 1);
        return valid.slice(0, at) + inserted + valid.slice(at + length);
      },
      { numRuns: 500, valid: 'some' },
    );
  });

  it('any other value', async () => {
    const values = fc.anything({
      withBigInt: true,
      withBoxedValues: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
      withObjectString: true,
      withSet: true,
      withSparseArray: true,
      withTypedArray: true,
      withUnicodeString: true,
    });
    await compareMany(values, (made) => made, { numRuns: 300, valid: 'none' });
  });

  it('values that throw or convert to a token', async () => {
    const throwing = new Proxy(
      {},
      { get: () => fail(), has: () => fail(), ownKeys: () => fail(), getPrototypeOf: () => fail() },
    );
    const { valid } = subject;
    const coerced = {
      toString: () => valid,
      valueOf: () => valid,
      [Symbol.toPrimitive]: () => valid,
      length: valid.length,
    };
    const values = [
      throwing,
      coerced,
      Object(valid),
      [valid],
      Symbol(valid),
      () => valid,
      Buffer.from(valid),
      0n,
      Number.NaN,
    ];
    for (const made of values) expect(await compare(subject, made)).toBe(false);
  });
});

function fail(): never {
  throw new Error('the value was accessed');
}

describe('a combination of all clients', () => {
  it('signs in with the same tokens as exactly one of them', async () => {
    const subjects = await Promise.all(CLIENTS.map((name) => subjectOf(name)));
    const auth = composeVerifiers(subjects.map(({ client }) => client));
    const subject = fc.constantFrom(...subjects);
    const edits = fc.tuple(subject, subject, fc.dictionary(claim, value, { maxKeys: 2 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(edits, async ([signer, author, changed, isBearer]) => {
        const token = signer.signText(JSON.stringify({ ...author.claims, ...changed }));
        const result = isBearer
          ? await auth.authenticateRequest({ headers: { authorization: `Bearer ${token}` } })
          : await auth.sessions.validate(token);
        const accepting = subjects.filter(({ name, keys }) => plainCheck(name, keys, token) !== undefined);
        expect(accepting.length).toBe(result.authenticated ? 1 : 0);
        expect(result.session?.claims).toEqual(accepting[0] && plainCheck(accepting[0].name, accepting[0].keys, token));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
