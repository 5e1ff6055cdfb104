import type { Fixture } from '../fixture.ts';
import { encode, partsOf, withSegment } from '../tokens.ts';
import { type CaseClass, named, type SecurityCase } from './case.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Other spellings of a genuine token. */
const SPELLINGS: Readonly<Record<string, (token: string) => string>> = {
  'a space before': (token) => ` ${token}`,
  'a space after': (token) => `${token} `,
  'a line break after': (token) => `${token}\n`,
  'CR and LF before': (token) => `\r\n${token}`,
  'a tab within': (token) => token.replace('.', '\t.'),
  'a line break in the signature': (token) => `${token.slice(0, -10)}\n${token.slice(-10)}`,
  'a byte order mark before': (token) => `\ufeff${token}`,
  'a zero-width space within': (token) => token.replace('.', '\u200b.'),
  'NUL after': (token) => `${token}\0`,
  'a lone surrogate after': (token) => `${token}\ud800`,
  'full-width dots': (token) => token.replaceAll('.', '\uff0e'),
  'padding after the header': (token) => token.replace('.', '=.'),
  'padding after the signature': (token) => `${token}=`,
  'padding of two after the signature': (token) => `${token}==`,
  'a percent-encoded dot': (token) => token.replace('.', '%2E'),
  'a scheme before': (token) => `Bearer ${token}`,
  'quotes around': (token) => `"${token}"`,
  'a comma and another token': (token) => `${token},${token}`,
  'a dot before': (token) => `.${token}`,
  'a dot after': (token) => `${token}.`,
  'two dots after the header': (token) => token.replace('.', '..'),
  'a fourth part': (token) => `${token}.${partsOf(token)[2]}`,
  'one part': (token) => partsOf(token)[0],
  'no signature part': (token) => token.slice(0, token.lastIndexOf('.')),
  'an empty header': (token) => token.slice(token.indexOf('.')),
  'an empty payload (detached)': (token) => `${partsOf(token)[0]}..${partsOf(token)[2]}`,
  'an unencoded payload': (token) => withSegment(token, 1, Buffer.from(partsOf(token)[1], 'base64url').toString()),
  'a flattened JSON form': (token) => JSON.stringify(jsonForm(token)),
  'a general JSON form': (token) => {
    const { payload, ...signature } = jsonForm(token);
    return JSON.stringify({ payload, signatures: [signature] });
  },
};

/** Segments that are not JSON objects, signed unchanged. */
const NOT_OBJECTS: Readonly<Record<string, string | Uint8Array>> = {
  'an array': '[]',
  'an array of an object': '[{"alg":"RS256"}]',
  'a string': '"text"',
  'a number': '1',
  null: 'null',
  true: 'true',
  'white space': '  ',
  'text that is no JSON': 'alg=RS256',
  'an unfinished object': '{"alg":"RS256"',
  'single quotes': "{'alg':'RS256'}",
  'a comment': '{/* */}',
  'NaN in it': '{"iat":NaN}',
  'a trailing comma': '{"alg":"RS256",}',
  'two objects': '{}{}',
  'a byte order mark': '\ufeff{}',
  'bytes that are no UTF-8': Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from('"}')]),
  'UTF-16': Buffer.from('{"alg":"RS256"}', 'utf16le'),
};

/** Malformed tokens, rejected before their content is read. */
export const formCases: CaseClass = {
  name: 'form',
  cases: () => [
    ...named(SPELLINGS, (spell) => malformed((fixture) => spell(fixture.token()))),
    ...named({ 'the standard alphabet for base64': toStandardAlphabet }, malformed),
    ...strayBits(),
    ...prefixed('the header is ', NOT_OBJECTS, (part) => malformed(({ signer }) => signer.sign('{}', part))),
    ...prefixed('the payload is ', NOT_OBJECTS, (part) => ({
      ...malformed(({ signer }) => signer.sign(part)),
      maxRequests: 1,
    })),
    ...named(ENCRYPTED, malformed),
    { name: 'over 16 kB of claims', ...malformed((fixture) => fixture.token({ extra: 'x'.repeat(16_384) })) },
    { name: 'over 16 kB of header', ...malformed((b) => b.token({}, b.signer.header({ extra: 'x'.repeat(16_384) }))) },
    { name: '1 MB of claims', ...malformed((fixture) => fixture.token({ extra: 'x'.repeat(1024 * 1024) })) },
    {
      name: 'a signed token as the payload',
      ...malformed((fixture) => fixture.signer.sign(fixture.token())),
      maxRequests: 1,
    },
  ],
};

function malformed(make: (fixture: Fixture) => unknown): Omit<SecurityCase, 'name'> {
  return { make, expected: ['malformed'] };
}

function prefixed<T>(
  prefix: string,
  table: Readonly<Record<string, T>>,
  toCase: (value: T) => Omit<SecurityCase, 'name'>,
): readonly SecurityCase[] {
  return named(table, toCase).map((one) => ({ ...one, name: prefix + one.name }));
}

/** Encrypted tokens with five segments. */
const ENCRYPTED: Readonly<Record<string, (fixture: Fixture) => string>> = {
  'an encrypted token': ({ signer }) => encrypted({ alg: 'RSA-OAEP', enc: 'A256GCM', kid: signer.kid }),
  'an encrypted token with a direct key': ({ signer }) =>
    encrypted({ alg: 'dir', enc: 'A128CBC-HS256', kid: signer.kid }),
  'an encrypted token that says it is signed': ({ signer }) => encrypted({ ...signer.header(), enc: 'A256GCM' }),
  'an encrypted token with a costly password': () =>
    encrypted({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', p2c: 2_147_483_647, p2s: 'c2FsdA' }),
  'an encrypted token around a genuine one': (fixture) =>
    [encode(fixture.signer.header({ cty: 'JWT' })), 'AA', 'AA', encode(fixture.token()), 'AA'].join('.'),
};

function encrypted(header: Readonly<Record<string, unknown>>): string {
  return [encode(header), 'AAAA', 'AAAA', 'AAAA', 'AAAA'].join('.');
}

/** Builds a genuine token whose signature has `+` or `/` in standard base64. */
function toStandardAlphabet(fixture: Fixture): string {
  for (let attempt = 0; ; attempt += 1) {
    const token = fixture.token({ attempt });
    const [header, payload, signature] = partsOf(token);
    const standard = signature.replaceAll('-', '+').replaceAll('_', '/');
    if (standard !== signature) return [header, payload, standard].join('.');
  }
}

/** Trailing bits that lenient decoders drop. Header and payload are signed with them. */
function strayBits(): readonly SecurityCase[] {
  return [
    {
      name: 'stray bits after the header',
      ...malformed((fixture) => {
        const header = withStrayBits(encode(spaced(fixture.signer.header())));
        return fixture.signer.signSegments(header, encode(fixture.claims()));
      }),
    },
    {
      name: 'stray bits after the payload',
      ...malformed((fixture) => {
        const payload = withStrayBits(encode(spaced(fixture.claims())));
        return fixture.signer.signSegments(encode(fixture.signer.header()), payload);
      }),
    },
    {
      name: 'stray bits after the signature',
      ...malformed((fixture) => {
        const token = fixture.token();
        return withSegment(token, 2, withStrayBits(partsOf(token)[2]));
      }),
    },
    { name: 'characters that are no whole bytes', ...malformed((fixture) => lengthened(fixture.token())) },
  ];
}

/** Pads JSON with a space so that its length is not a multiple of three. */
function spaced(value: unknown): string {
  const text = JSON.stringify(value);
  return Buffer.byteLength(text) % 3 === 0 ? `${text} ` : text;
}

function withStrayBits(part: string): string {
  return part.slice(0, -1) + ALPHABET.charAt(ALPHABET.indexOf(part.slice(-1)) + 1);
}

/** Extends the signature to a length that base64url cannot have. */
function lengthened(token: string): string {
  let longer = `${token}A`;
  while (partsOf(longer)[2].length % 4 !== 1) longer += 'A';
  return longer;
}

function jsonForm(token: string): { protected: string; payload: string; signature: string } {
  const [header, payload, signature] = partsOf(token);
  return { protected: header, payload, signature };
}
