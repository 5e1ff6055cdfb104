import type { Members } from '../../clients/client.ts';
import { attacker } from '../attacker.ts';
import type { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import type { Signer } from '../tokens.ts';
import { type CaseClass, named, type SecurityCase } from './case.ts';

const EVIL = 'https://attacker.example/keys';

/** Headers that point to other keys or change the rules. All but those with embedded keys are genuinely signed. */
export const headerCases: CaseClass = {
  name: 'header tricks',
  cases: (subject) => [
    ...withHeader('crit is', CRITICAL, 'crit', 'malformed'),
    ...withHeader('b64 is', { true: true, false: false, 'a string': 'false', null: null }, 'b64', 'malformed'),
    ...withHeader('typ is', TYPES, 'typ', 'malformed'),
    ...withHeader('kid is', NOT_IDS, 'kid', 'unknown_key', 0),
    ...withHeader('kid is', unknownIds(subject.signer.kid), 'kid', 'unknown_key'),
    ...withEmbeddedKeys(subject),
    ...duplicates(subject),
    {
      name: 'a nested token, with cty',
      make: (fixture) => fixture.signer.sign(fixture.token(), fixture.signer.header({ cty: 'JWT' })),
      expected: ['malformed'],
      maxRequests: 1,
    },
  ],
};

const CRITICAL: Readonly<Record<string, unknown>> = {
  'an empty list': [],
  'a list of exp': ['exp'],
  'a list of b64': ['b64'],
  'a list of alg': ['alg'],
  'a list of something unknown': ['urn:example:unknown'],
  'a list of a number': [1],
  'a string': 'exp',
  null: null,
  false: false,
  'an object': {},
};

const TYPES: Readonly<Record<string, unknown>> = {
  'of access tokens': 'at+jwt',
  'of proofs of possession': 'dpop+jwt',
  'of logout tokens': 'logout+jwt',
  'of security events': 'secevent+jwt',
  JOSE: 'JOSE',
  JWE: 'JWE',
  'a media type': 'application/jwt',
  'an empty string': '',
  'followed by a space': 'JWT ',
  'written with a dotless i': '\u0131wt',
  'a number': 1,
  null: null,
  'a list': ['JWT'],
  'an object': { toString: 'JWT' },
};

const NOT_IDS: Readonly<Record<string, unknown>> = {
  missing: undefined,
  null: null,
  'a number': 1,
  true: true,
  'a list': ['jwk-test-1'],
  'an object': { toString: 'jwk-test-1' },
  'an empty string': '',
};

function unknownIds(kid: string): Readonly<Record<string, unknown>> {
  return {
    unknown: 'no-such-key',
    'a path': '../../../../etc/passwd',
    'a path to another project': `${kid}/../../other`,
    'a URL': EVIL,
    'a query': `${kid}&kid=other`,
    'a fragment': `${kid}#`,
    'a second query': `?kid=${kid}`,
    'the right one and a space': `${kid} `,
    'the right one and NUL': `${kid}\0`,
    'the right one in percent encoding': encodeURIComponent(kid).replace('-', '%2D'),
    'the right one in upper case': kid.toUpperCase() === kid ? kid.toLowerCase() : kid.toUpperCase(),
    'with CR and LF': `${kid}\r\nhost: attacker.example`,
    SQL: "' OR 1=1 --",
    'a string of 8 kB': 'k'.repeat(8_192),
    'half of a surrogate pair': '\ud800',
    'the right one and half of a surrogate pair': `${kid}\udfff`,
    'the name __proto__': '__proto__',
    'the name constructor': 'constructor',
    'the name toString': 'toString',
  };
}

function withHeader(
  prefix: string,
  values: Readonly<Record<string, unknown>>,
  member: string,
  reason: 'malformed' | 'unknown_key',
  maxRequests?: number,
): readonly SecurityCase[] {
  return named(values, (value) => ({
    make: (fixture) => fixture.token({}, fixture.signer.header({ [member]: value })),
    expected: [reason],
    ...(maxRequests !== undefined && { maxRequests }),
  })).map((one) => ({ ...one, name: `${prefix} ${one.name}` }));
}

/** The attacker's key, embedded or linked, under the provider's key id, its own, and none. */
function withEmbeddedKeys({ algorithm, signer }: Subject): readonly SecurityCase[] {
  const attackerSigner = attacker(algorithm, signer.kid);
  const pointers: Readonly<Record<string, (own: Signer) => Members>> = {
    jwk: (own) => ({ jwk: own.jwk }),
    jku: () => ({ jku: EVIL }),
    x5u: () => ({ x5u: EVIL }),
    x5c: (own) => ({ x5c: [own.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')] }),
    x5t: () => ({ x5t: 'AAAAAAAAAAAAAAAAAAAAAAAAAAA' }),
    'a key set in jwks': (own) => ({ jwks: { keys: [own.jwk] } }),
    'an issuer in iss': () => ({ iss: 'https://attacker.example' }),
  };
  const ids = { 'the right id': signer.kid, 'an id of its own': 'attacker-key', 'no id': undefined };
  return Object.entries(pointers).flatMap(([name, pointer]) =>
    Object.entries(ids).map(
      ([idName, kid]): SecurityCase => ({
        name: `${name} with ${idName}`,
        make: (fixture) =>
          attackerSigner.sign(
            fixture.claims(),
            attackerSigner.header({ ...pointer(attackerSigner.as(kid ?? '')), kid }),
          ),
        expected: [kid === signer.kid ? 'signature' : 'unknown_key'],
        maxRequests: kid === undefined ? 0 : 1,
      }),
    ),
  );
}

/** Duplicate members: the token must fail whichever one is read. */
function duplicates({ algorithm, signer }: Subject): readonly SecurityCase[] {
  const { kid } = signer;
  const headers: Readonly<Record<string, string>> = {
    'alg twice, none last': `{"alg":"${algorithm}","alg":"none","kid":"${kid}"}`,
    'alg twice, none first': `{"alg":"none","alg":"${algorithm}","kid":"${kid}"}`,
    'alg twice, once escaped': `{"alg":"${algorithm}","\\u0061lg":"HS256","kid":"${kid}"}`,
    'kid twice': `{"alg":"${algorithm}","kid":"${kid}","kid":"no-such-key"}`,
    'typ twice': `{"alg":"${algorithm}","typ":"JWT","typ":"at+jwt","kid":"${kid}"}`,
  };
  const attackerSigner = attacker(algorithm, kid);
  return named(headers, (header) => ({
    make: (fixture: Fixture) => attackerSigner.sign(fixture.claims(), header),
    expected: ['algorithm', 'malformed', 'signature', 'unknown_key'],
    maxRequests: 1,
  }));
}
