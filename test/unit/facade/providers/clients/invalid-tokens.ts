import type { TokenErrorReason } from '../../../../../src/index.ts';
import { NOW, type setUp } from './client-under-test.ts';
import { encode, type Members, SigningKey, withSegment } from './signing-key.ts';

type Bench = ReturnType<typeof setUp>;
/** A token, by what it is, with the reason why it is rejected. */
type Row = readonly [name: string, reason: TokenErrorReason, make: (bench: Bench) => unknown];

const TWO_MEGABYTES = 2 * 1024 * 1024;
/** Keys that no provider publishes. */
const STRANGERS = { RS256: new SigningKey('RS256', 'stranger'), ES256: new SigningKey('ES256', 'stranger') };

type Make = (bench: Bench) => string;
const withClaims =
  (claims: Members): Make =>
  (bench) =>
    bench.sign(claims);
const withHeader =
  (header: Members): Make =>
  (bench) =>
    bench.sign({}, header);
const isRsa = ({ algorithm }: SigningKey) => algorithm === 'RS256';
const segment = (token: string, index: 0 | 1 | 2) => token.split('.')[index] ?? '';
/** Replaces one segment. */
const withOther = (index: 0 | 1 | 2, make: (own: string, bench: Bench) => string) => (bench: Bench) => {
  const token = bench.sign();
  return withSegment(token, index, make(segment(token, index), bench));
};
const payloadOf = ({ claims }: Bench) => JSON.stringify(claims);

/** Signs with the key of a stranger, under the ID of the published key. */
function forge(bench: Bench, header: Members = {}, claims: Members = {}): string {
  const payload = JSON.stringify({ ...bench.claims, ...claims });
  return STRANGERS[bench.key.algorithm].sign(payload, { kid: bench.key.kid, ...header });
}

/** Replaces the header and keeps the signature. */
function withOtherHeader(bench: Bench, header: unknown): string {
  return withSegment(bench.sign(), 0, encode(typeof header === 'string' ? header : JSON.stringify(header)));
}

/** Signs a claim with a number that `JSON.stringify` would not write. */
const withNumber = (claim: string, number: string) => (bench: Bench) =>
  bench.key.sign(JSON.stringify({ ...bench.claims, [claim]: 'HERE' }).replace('"HERE"', number));

/** Adds a member with a byte that UTF-8 has not. */
function notUtf8(payload: string): Uint8Array {
  return Buffer.concat([Buffer.from(`${payload.slice(0, -1)},"x":"`), Buffer.of(0xff), Buffer.from('"}')]);
}

/** Signs until the token contains a character that base64 writes differently. */
function withUrlCharacters(bench: Bench): string {
  for (let attempt = 0; ; attempt += 1) {
    const token = bench.sign({ attempt });
    if (/[-_]/.test(token)) return token;
  }
}

/** Changes the unused bits in the last character. */
function withStrayBits(token: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  return token.slice(0, -1) + alphabet[alphabet.indexOf(token.slice(-1)) + 1];
}

const onGet = () => {
  throw new Error('touched');
};
const untouchable = new Proxy({}, { get: onGet });

const NOT_TOKENS: Row[] = [
  ['undefined', 'missing', () => undefined],
  ['null', 'missing', () => null],
  ['an empty string', 'missing', () => ''],
  ['a number', 'malformed', () => 12_345.678],
  ['zero', 'malformed', () => 0],
  ['NaN', 'malformed', () => Number.NaN],
  ['false', 'malformed', () => false],
  ['a bigint', 'malformed', () => 10n],
  ['a symbol', 'malformed', () => Symbol('token')],
  ['a function', 'malformed', ({ sign }) => sign],
  ['an object', 'malformed', () => ({})],
  ['an object without a prototype', 'malformed', () => Object.create(null)],
  ['an object that converts to a valid token', 'malformed', ({ sign }) => ({ toString: () => sign(), toJSON: sign })],
  ['a String object', 'malformed', ({ sign }) => new String(sign())],
  ['a list with a valid token', 'malformed', ({ sign }) => [sign()]],
  ['the bytes of a valid token', 'malformed', ({ sign }) => new TextEncoder().encode(sign())],
  ['a promise of a valid token', 'malformed', ({ sign }) => Promise.resolve(sign())],
  ['an object that throws on every access', 'malformed', () => untouchable],
  ['a short string', 'malformed', () => 'abc'],
  ['a space', 'malformed', () => ' '],
  ['a string of 2 MB', 'malformed', () => 'x'.repeat(TWO_MEGABYTES)],
  ['2 MB of dots', 'malformed', () => '.'.repeat(TWO_MEGABYTES)],
  ['a token with a claim of 16 kB', 'malformed', withClaims({ padding: 'x'.repeat(16_384) })],
  ['lone surrogates', 'malformed', () => '\ud800.\udc00.\ud800'],
  ['a valid token with a lone surrogate', 'malformed', ({ sign }) => `${sign()}\ud800`],
];

const MALFORMED: Row[] = [
  ['two segments', 'malformed', ({ sign }) => sign().split('.').slice(0, 2).join('.')],
  ['four segments', 'malformed', ({ sign }) => `${sign()}.AAAA`],
  ['five segments', 'malformed', ({ sign }) => `${sign()}.AAAA.AAAA`],
  ['an empty signature', 'malformed', ({ sign }) => withSegment(sign(), 2, '')],
  ['an empty payload', 'malformed', ({ sign }) => withSegment(sign(), 1, '')],
  ['"Bearer " before it', 'malformed', ({ sign }) => `Bearer ${sign()}`],
  ['a space after it', 'malformed', ({ sign }) => `${sign()} `],
  ['a line break after it', 'malformed', ({ sign }) => `${sign()}\n`],
  ['a tab before it', 'malformed', ({ sign }) => `\t${sign()}`],
  ['a zero byte after it', 'malformed', ({ sign }) => `${sign()}\0`],
  ['padding', 'malformed', ({ sign }) => `${sign()}==`],
  ['stray bits at its end', 'malformed', ({ sign }) => withStrayBits(sign())],
  ['plus and slash', 'malformed', (bench) => withUrlCharacters(bench).replaceAll('-', '+').replaceAll('_', '/')],
  ['a header that is not JSON', 'malformed', (bench) => withOtherHeader(bench, 'RS256')],
  ['a header of broken JSON', 'malformed', (bench) => withOtherHeader(bench, '{"alg":')],
  ['a header that is a list', 'malformed', (bench) => withOtherHeader(bench, '["RS256"]')],
  ['a header that is null', 'malformed', (bench) => withOtherHeader(bench, 'null')],
  ['a header that is not UTF-8', 'malformed', withOther(0, () => encode(Uint8Array.of(0x7b, 0xff, 0x7d)))],
];

const BAD_HEADERS: Row[] = [
  ['no alg', 'algorithm', withHeader({ alg: undefined })],
  ['alg none without a signature', 'malformed', (bench) => withSegment(withOtherHeader(bench, { alg: 'none' }), 2, '')],
  ['alg none with a signature', 'algorithm', withHeader({ alg: 'none' })],
  ['alg None', 'algorithm', withHeader({ alg: 'None' })],
  ['alg in lower case', 'algorithm', (bench) => bench.sign({}, { alg: bench.key.algorithm.toLowerCase() })],
  ['alg with a space', 'algorithm', (bench) => bench.sign({}, { alg: `${bench.key.algorithm} ` })],
  ['alg as a list', 'algorithm', (bench) => bench.sign({}, { alg: [bench.key.algorithm] })],
  ['alg as a number', 'algorithm', withHeader({ alg: 256 })],
  ['an unknown alg', 'algorithm', withHeader({ alg: 'RS257' })],
  ['the algorithm of others', 'algorithm', ({ key, sign }) => sign({}, { alg: isRsa(key) ? 'ES256' : 'RS256' })],
  ['crit', 'malformed', withHeader({ crit: ['exp'], exp: NOW })],
  ['an empty crit', 'malformed', withHeader({ crit: [] })],
  ['crit null', 'malformed', withHeader({ crit: null })],
  ['b64 false', 'malformed', withHeader({ b64: false, crit: ['b64'] })],
  ['b64 true', 'malformed', withHeader({ b64: true })],
  ['typ of an access token', 'malformed', withHeader({ typ: 'at+jwt' })],
  ['typ JWE', 'malformed', withHeader({ typ: 'JWE' })],
  ['typ null', 'malformed', withHeader({ typ: null })],
  ['typ as a list', 'malformed', withHeader({ typ: ['JWT'] })],
  ['an empty typ', 'malformed', withHeader({ typ: '' })],
  ['no kid', 'unknown_key', withHeader({ kid: undefined })],
  ['an empty kid', 'unknown_key', withHeader({ kid: '' })],
  ['kid null', 'unknown_key', withHeader({ kid: null })],
  ['kid as a number', 'unknown_key', withHeader({ kid: 1 })],
  ['kid as a list', 'unknown_key', ({ key, sign }) => sign({}, { kid: [key.kid] })],
];

const BAD_SIGNATURES: Row[] = [
  ['an unknown kid', 'unknown_key', withHeader({ kid: 'key-2' })],
  ['a kid that is a path', 'unknown_key', withHeader({ kid: '../../dev/null' })],
  ['a kid that every object has', 'unknown_key', withHeader({ kid: '__proto__' })],
  ['a signature by another key', 'signature', (bench) => forge(bench)],
  ['a changed signature', 'signature', withOther(2, (own) => (own.startsWith('A') ? 'B' : 'A') + own.slice(1))],
  ['a truncated signature', 'signature', withOther(2, (own) => own.slice(0, 80))],
  ['a signature of zeros', 'signature', withOther(2, (_, { key }) => encode(new Uint8Array(isRsa(key) ? 256 : 64)))],
  ['the payload of another token', 'signature', withOther(1, (_, { sign }) => segment(sign({ sub: 'eve' }), 1))],
  [
    'a changed header',
    'signature',
    (bench) => withOtherHeader(bench, { alg: bench.key.algorithm, kid: bench.key.kid }),
  ],
  ['the signature of another token', 'signature', withOther(2, (_, { sign }) => segment(sign({ sub: 'eve' }), 2))],
  ['an expired forgery', 'signature', (bench) => forge(bench, {}, { exp: 1 })],
  ['a key of its own as jwk', 'signature', (bench) => forge(bench, { jwk: STRANGERS[bench.key.algorithm].jwk })],
  ['a key of its own at jku', 'signature', (bench) => forge(bench, { jku: 'https://evil.example/jwks' })],
  ['a key of its own at x5u', 'signature', (bench) => forge(bench, { x5u: 'https://evil.example/cert' })],
  ['a key of its own as x5c', 'signature', (bench) => forge(bench, { x5c: ['MIIB'] })],
  [
    'a key of its own under its own ID',
    'unknown_key',
    (bench) => forge(bench, { kid: 'evil', jku: 'https://evil.example' }),
  ],
];

const BAD_PAYLOADS: Row[] = [
  ['no JSON', 'malformed', ({ key }) => key.sign('hello')],
  ['a list', 'malformed', (bench) => bench.key.sign(`[${payloadOf(bench)}]`)],
  ['null', 'malformed', ({ key }) => key.sign('null')],
  ['a string', 'malformed', (bench) => bench.key.sign(JSON.stringify(payloadOf(bench)))],
  ['invalid UTF-8', 'malformed', (bench) => bench.key.sign(notUtf8(payloadOf(bench)))],
  ['a byte order mark', 'malformed', (bench) => bench.key.sign(`\ufeff${payloadOf(bench)}`)],
  ['broken JSON', 'malformed', (bench) => bench.key.sign(payloadOf(bench).slice(0, -1))],
  ['an empty object', 'claims', ({ key }) => key.sign('{}')],
  ['claims in the prototype', 'claims', (bench) => bench.key.sign(`{"__proto__":${payloadOf(bench)}}`)],
  ['no iss', 'claims', withClaims({ iss: undefined })],
  ['an empty iss', 'claims', withClaims({ iss: '' })],
  ['iss as a number', 'claims', withClaims({ iss: 1 })],
  ['iss as a list', 'claims', (bench) => bench.sign({ iss: [bench.claims['iss']] })],
  ['no sub', 'claims', withClaims({ sub: undefined })],
  ['an empty sub', 'claims', withClaims({ sub: '' })],
  ['sub null', 'claims', withClaims({ sub: null })],
  ['sub as a number', 'claims', withClaims({ sub: 1 })],
  ['sub as a list', 'claims', withClaims({ sub: ['usr-1'] })],
  ['sub as an object', 'claims', withClaims({ sub: { id: 'usr-1' } })],
  ['exp null', 'claims', withClaims({ exp: null })],
  ['exp as a string', 'claims', withClaims({ exp: String(NOW + 900) })],
  ['an infinite exp', 'claims', withNumber('exp', '1e999')],
  ['a huge exp', 'claims', withNumber('exp', '1e300')],
  ['a negative exp', 'claims', withClaims({ exp: -1 })],
  ['exp in milliseconds, beyond all dates', 'claims', withNumber('exp', '9e15')],
  ['exp zero', 'expired', withClaims({ exp: 0 })],
  ['no iat', 'claims', withClaims({ iat: undefined })],
  ['iat as a string', 'claims', withClaims({ iat: String(NOW) })],
  ['an infinite iat', 'claims', withNumber('iat', '-1e999')],
  ['a negative iat', 'claims', withClaims({ iat: -1 })],
  ['nbf as a string', 'claims', withClaims({ nbf: String(NOW) })],
  ['nbf null', 'claims', withClaims({ nbf: null })],
  ['an infinite nbf', 'claims', withNumber('nbf', '1e999')],
  ['a negative nbf', 'claims', withClaims({ nbf: -1 })],
  ['another issuer', 'issuer', withClaims({ iss: 'https://evil.example' })],
  ['its issuer with a slash', 'issuer', (bench) => bench.sign({ iss: `${String(bench.claims['iss'])}/` })],
  ['its issuer in upper case', 'issuer', (bench) => bench.sign({ iss: String(bench.claims['iss']).toUpperCase() })],
  ['an issuer of white space', 'issuer', withClaims({ iss: ' ' })],
  ['an end in the past', 'expired', withClaims({ exp: NOW - 60 })],
  ['a start in the future', 'not_yet_valid', withClaims({ nbf: NOW + 60 })],
  ['a time of issue in the future', 'not_yet_valid', withClaims({ iat: NOW + 60 })],
];

/** Tokens that are rejected before any key is fetched. */
export const REJECTED_WITHOUT_KEY: readonly Row[] = [...NOT_TOKENS, ...MALFORMED, ...BAD_HEADERS];
export const INVALID_TOKENS: readonly Row[] = [...REJECTED_WITHOUT_KEY, ...BAD_SIGNATURES, ...BAD_PAYLOADS];
