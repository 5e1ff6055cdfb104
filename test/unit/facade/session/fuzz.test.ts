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

/** Any JSON value, and the texts and numbers by which tokens are judged. */
const value = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom('RS256', 'ES256', 'none', 'HS256', 'PS256', 'rs256', 'JWT', 'jwt', 'at+jwt', '', null, true),
  fc.constantFrom(NOW, NOW + 5, NOW + 6, NOW - 5, NOW - 4, NOW - 3600, NOW - 3599, 0, -1, 8.64e12, 1e300, `${NOW}`),
);
const parameter = fc.constantFrom(
  'alg',
  'kid',
  'typ',
  'crit',
  'b64',
  'jku',
  'jwk',
  'x5c',
  'x5u',
  'cty',
  'enc',
  '__proto__',
);
const CLAIMS = [
  'iss',
  'aud',
  'sub',
  'iat',
  'nbf',
  'exp',
  'jti',
  'name',
  'email',
  'udata',
  'username',
  'nid',
  'tx_hash',
];
const claim = fc.constantFrom(...CLAIMS, SESSION_CLAIM, ORGANIZATION_CLAIM, '__proto__', 'constructor', 'toString');
/** Texts of any UTF-16 code units, so also of halves of surrogate pairs. */
const anyText = fc.array(fc.nat({ max: 0xffff }), { maxLength: 60 }).map((units) => String.fromCharCode(...units));

interface Subject extends Bench {
  readonly keys: ReadonlyMap<string, KeyObject>;
  readonly good: string;
}

/** A client that has seen one good token, so that its key is known: made-up key ids cannot keep it away any more. */
async function subjectOf(name: Bench['name']): Promise<Subject> {
  const bench = clientOf(name);
  const good = bench.sign();
  const kid = headerOf(good)['kid'];
  if (typeof kid !== 'string') throw new Error('the stand-in names no key');
  expect((await bench.sessions.validate(good)).status).toBe('signed-in');
  const published = await (await bench.publish(bench.requests[0] ?? '')).text();
  const key = published.startsWith('-----')
    ? createPublicKey(published)
    : createPublicKey({ key: (JSON.parse(published) as { keys: [JsonWebKey] }).keys[0], format: 'jwk' });
  return { ...bench, good, keys: new Map([[kid, key]]) };
}

function headerOf(token: string): Members {
  return JSON.parse(Buffer.from(token.split('.')[0] ?? '', 'base64url').toString()) as Members;
}

/** Holds the answers of a client about a token against the plain check, and counts the good ones. */
async function judge({ name, sessions, keys, requests }: Subject, token: unknown): Promise<boolean> {
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
  const [keyAddress] = requests.map(addressOf);
  for (const request of requests.splice(1)) expect(addressOf(request)).toBe(keyAddress);
  return first.authenticated;
}

function addressOf(url: string): string {
  const { origin, pathname } = new URL(url);
  return origin + pathname;
}

describe.each(CLIENTS)('whatever comes, %s only signs in whom a plain check does:', (name) => {
  let subject: Subject;
  beforeAll(async () => {
    subject = await subjectOf(name);
  });

  /** Runs a property over many tokens; where some should be good and some not, all being alike would prove nothing. */
  async function holds<T>(
    arbitrary: fc.Arbitrary<T>,
    tokenOf: (made: T, subject: Subject) => unknown,
    { numRuns, good: expected }: { numRuns: number; good: 'some' | 'none' | 'any' },
  ): Promise<void> {
    let good = 0;
    await fc.assert(
      fc.asyncProperty(arbitrary, async (made) => {
        if (await judge(subject, tokenOf(made, subject))) good += 1;
      }),
      { seed: SEED, numRuns },
    );
    if (expected === 'any') return;
    const found = good === 0 ? 'none' : 'some';
    expect(good < numRuns ? found : 'all').toBe(expected);
  }

  it('any header, under a genuine signature', async () => {
    const headers = fc.dictionary(parameter, value, { maxKeys: 3 });
    await holds(headers, (header, { claims, signText }) => signText(JSON.stringify(claims), header), {
      numRuns: 300,
      good: 'some',
    });
  });

  it('any header that the signature was not made for', async () => {
    const headers = fc.oneof(
      fc.json(),
      fc.dictionary(parameter, value).map((header) => JSON.stringify(header)),
      anyText,
    );
    await holds(headers, (header, { good }) => withPart(good, 0, encode(header)), { numRuns: 300, good: 'none' });
  });

  it('any claims in place of the usual ones, under a genuine signature', async () => {
    const changes = fc.dictionary(claim, value, { maxKeys: 3 });
    const removed = fc.uniqueArray(claim, { maxLength: 1 });
    const changed = fc.tuple(changes, removed);
    await holds(
      changed,
      ([further, names], { sign }) => sign({ ...further, ...Object.fromEntries(names.map((key) => [key, undefined])) }),
      { numRuns: 400, good: 'some' },
    );
  });

  it('any session and organization, under a genuine signature', async () => {
    const field = fc.constantFrom('id', 'started_at', 'expires_at', 'attributes', 'authentication_factors', 'roles');
    const session = fc.dictionary(field, fc.oneof(value, fc.constantFrom('text', [], [{}], ['role'], {})), {
      maxKeys: 3,
    });
    const organization = fc.oneof(
      fc.record({ organization_id: value, slug: value }),
      fc.constant({ organization_id: 'o' }),
    );
    await holds(
      fc.tuple(session, organization),
      ([given, member], { sign }) =>
        sign({ [SESSION_CLAIM]: { id: 'session-1', ...given }, [ORGANIZATION_CLAIM]: member }),
      // To others than Stytch these claims are nothing.
      { numRuns: 200, good: name.startsWith('Stytch') ? 'some' : 'any' },
    );
  });

  it('any payload, under a genuine signature', async () => {
    const payloads = fc.oneof(
      fc.json(),
      anyText,
      fc.constantFrom('', '{', '[]', 'null', '{}', '\ufeff{}', '['.repeat(5_000)),
    );
    await holds(payloads, (payload, { signText }) => signText(payload), { numRuns: 200, good: 'none' });
  });

  it('any segments, of bytes, of any characters, and of good tokens', async () => {
    const bytes = fc.uint8Array({ maxLength: 300 }).map((made) => encode(made));
    const own = fc.constantFrom(0, 1, 2);
    const segments = fc.array(fc.oneof(own, own, bytes, anyText, fc.constantFrom('', '.', '=', ' ', '\0')), {
      maxLength: 5,
    });
    await holds(
      segments,
      (made, { good }) => made.map((part) => (typeof part === 'number' ? good.split('.')[part] : part)).join('.'),
      { numRuns: 500, good: 'any' },
    );
  });

  it('good tokens with a byte more, a byte less, or another one', async () => {
    const edits = fc.tuple(
      fc.nat(),
      fc.nat({ max: 2 }),
      fc.oneof(
        anyText.map((text) => text.slice(0, 1)),
        fc.constantFrom('A', '.'),
      ),
    );
    await holds(
      edits,
      ([place, length, text], { good }) => {
        const at = place % (good.length + 1);
        return good.slice(0, at) + text + good.slice(at + length);
      },
      { numRuns: 500, good: 'some' },
    );
  });

  it('any value that is no token at all', async () => {
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
    await holds(values, (made) => made, { numRuns: 300, good: 'none' });
  });

  it('values that are made to hurt', async () => {
    const throwing = new Proxy(
      {},
      { get: () => fail(), has: () => fail(), ownKeys: () => fail(), getPrototypeOf: () => fail() },
    );
    const { good } = subject;
    const coerced = {
      toString: () => good,
      valueOf: () => good,
      [Symbol.toPrimitive]: () => good,
      length: good.length,
    };
    const values = [
      throwing,
      coerced,
      Object(good),
      [good],
      Symbol(good),
      () => good,
      Buffer.from(good),
      0n,
      Number.NaN,
    ];
    for (const made of values) expect(await judge(subject, made)).toBe(false);
  });
});

function fail(): never {
  throw new Error('it was looked into');
}

describe('whatever comes, a composition of all clients', () => {
  it('signs in whom one of them does, and nobody else', async () => {
    const subjects = await Promise.all(CLIENTS.map((name) => subjectOf(name)));
    const auth = composeVerifiers(subjects.map(({ client }) => client));
    const subject = fc.constantFrom(...subjects);
    const edits = fc.tuple(subject, subject, fc.dictionary(claim, value, { maxKeys: 2 }), fc.boolean());
    await fc.assert(
      fc.asyncProperty(edits, async ([signer, author, further, isBearer]) => {
        const token = signer.signText(JSON.stringify({ ...author.claims, ...further }));
        const result = isBearer
          ? await auth.authenticateRequest({ headers: { authorization: `Bearer ${token}` } })
          : await auth.sessions.validate(token);
        const takers = subjects.filter(({ name, keys }) => plainCheck(name, keys, token) !== undefined);
        expect(takers.length).toBe(result.authenticated ? 1 : 0);
        expect(result.session?.claims).toEqual(takers[0] && plainCheck(takers[0].name, takers[0].keys, token));
      }),
      { seed: SEED, numRuns: 500 },
    );
  });
});
