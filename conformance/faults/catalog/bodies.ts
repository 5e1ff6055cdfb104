import { type Expectation, type Fault, HARMLESS, response, UNDECIDED, UNREADABLE, WRONG } from '../fault.ts';
import type { Method } from '../subject.ts';

const DEPTH = 100_000;
const NESTED = '['.repeat(DEPTH) + ']'.repeat(DEPTH);

const HTML = '<!doctype html><html><body><h1>Sign in to the network</h1></body></html>';

/** Two PEM strings are two keys of one id; either is valid. */
const CONCATENATED = (method: Method): Expectation => (method.kind === 'pem' ? 'either' : UNREADABLE(method));

/** Adds a member to a JSON object; other strings are unchanged. */
function withMember(member: string): (good: string) => string {
  return (good) => {
    if (!good.startsWith('{')) return good;
    return good === '{}' ? `{${member}}` : `{${member},${good.slice(1)}`;
  };
}

function varied(name: string, variant: (good: string) => string, rest: Pick<Fault, 'ignore' | 'heavy'> = {}): Fault {
  return response(name, HARMLESS, ({ good }) => ({ body: variant(good) }), { variant, ...rest });
}

const wrongTypes = [
  'null',
  '[]',
  '"x"',
  '7',
  'true',
  '-0',
  '[{"userID":"usr-1"}]',
  'NaN',
  'undefined',
  '{',
  '{"a":',
].map((body) => response(`body ${body}`, UNREADABLE, () => ({ body })));

const encodings = [
  response('not UTF-8', UNREADABLE, ({ good }) => ({
    body: Buffer.concat([Buffer.from(good.slice(0, -1)), Buffer.from([0xff, 0xfe, 0x80]), Buffer.from(good.slice(-1))]),
  })),
  response('Latin-1 in a name', UNREADABLE, ({ good }) => ({
    body: Buffer.from(good.startsWith('{') ? `{"name":"Jos\u00e9",${good.slice(1)}` : `\u00e9${good}`, 'latin1'),
  })),
  response('overlong UTF-8', UNREADABLE, ({ good }) => ({
    body: Buffer.concat([Buffer.from(good), Buffer.from([0xc0, 0xaf])]),
  })),
  response('UTF-16 LE', UNREADABLE, ({ good }) => ({ body: Buffer.from(`\ufeff${good}`, 'utf16le') })),
  response('UTF-16 BE', UNREADABLE, ({ good }) => ({ body: Buffer.from(`\ufeff${good}`, 'utf16le').swap16() })),
  response('a byte order mark', HARMLESS, ({ good }) => ({ body: `\ufeff${good}` })),
  response('two byte order marks', UNDECIDED, ({ good }) => ({ body: `\ufeff\ufeff${good}` })),
  response('NUL bytes after it', UNREADABLE, ({ good }) => ({ body: `${good}\0\0` })),
  response('another type than JSON', HARMLESS, ({ good }) => ({
    headers: [['content-type', 'application/octet-stream']],
    body: good,
  })),
  response('UTF-16 claimed', HARMLESS, ({ good }) => ({
    headers: [['content-type', 'application/json; charset=utf-16']],
    body: good,
  })),
];

const pages = [
  response('HTML', WRONG, () => ({ headers: [['content-type', 'text/html']], body: HTML })),
  response('HTML that claims to be JSON', UNREADABLE, () => ({ body: HTML })),
  response('HTML under 502', WRONG, () => ({ status: 502, headers: [['content-type', 'text/html']], body: HTML })),
  response('empty', UNREADABLE, () => ({ body: '' })),
  response('white space', UNREADABLE, () => ({ body: ' \r\n ' })),
  response('concatenated', CONCATENATED, ({ good }) => ({ body: good + good })),
  response('one JSON value a line', CONCATENATED, ({ good }) => ({ body: `${good}\n${good}\n` })),
  response('JSONP', UNREADABLE, ({ good }) => ({ body: `callback(${good})` })),
  response('with a guard before it', UNREADABLE, ({ good }) => ({ body: `)]}',\n${good.slice(0, 9)}` })),
];

const keys = [
  varied('a __proto__ key', withMember('"__proto__":{"polluted":true}')),
  varied('a constructor key', withMember('"constructor":{"prototype":{"polluted":true}}')),
  varied('a then key', withMember('"then":"x"')),
  varied('a then key that is an object', withMember('"then":{"then":{}}')),
  varied('a toString key', withMember('"toString":1,"valueOf":null,"toJSON":"x"')),
  varied('a key twice', withMember('"twice":1,"twice":2')),
  varied('50,000 further keys', withMember(Array.from({ length: 50_000 }, (_, n) => `"k${n}":${n}`).join()), {
    heavy: true,
  }),
  varied('100,000 levels inside', withMember(`"deep":${NESTED}`), { ignore: 'deep', heavy: true }),
];

/** A number beyond 2^53: rounded, it would identify another user, so it must arrive as a string of its digits. */
const BEYOND = '9007199254740993';
const ID_MEMBER = /"([a-zA-Z_]*(?:id|ID))":"[^"]*"/g;
const numbers = [
  response(
    'ids beyond 2^53',
    (method) => (method.kind === 'jwks' || method.kind === 'pem' ? 'either' : HARMLESS()),
    ({ good }) => ({ body: good.replaceAll(ID_MEMBER, `"$1":${BEYOND}`) }),
    { variant: (good) => good.replaceAll(ID_MEMBER, `"$1":"${BEYOND}"`) },
  ),
];

const large = [
  response('100,000 levels', UNREADABLE, () => ({ body: NESTED }), { heavy: true }),
  response(
    '100,000 levels in an error',
    WRONG,
    ({ errorBody }) => ({ status: 400, body: withMember(`"error":${NESTED},"validation":${NESTED}`)(errorBody(400)) }),
    { heavy: true },
  ),
  response('11 MB', UNREADABLE, ({ good }) => ({ body: good + ' '.repeat(11 * 1024 * 1024) }), { heavy: true }),
  response('11 MB under 500', WRONG, ({ good }) => ({ status: 500, body: good + ' '.repeat(11 * 1024 * 1024) }), {
    heavy: true,
  }),
];

export const bodies: readonly Fault[] = [...wrongTypes, ...encodings, ...pages, ...keys, ...numbers, ...large].map(
  (fault) => ({ ...fault, name: `body: ${fault.name.replace(/^body /, '')}` }),
);
