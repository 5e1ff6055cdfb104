import type { Bench } from '../bench.ts';
import type { Subject } from '../subjects.ts';
import type { Members } from '../tokens.ts';
import { type CaseClass, type HostileCase, named } from './case.ts';

/** Claims of wrong types. All tokens are genuinely signed. */
export const claimTypeCases: CaseClass = {
  name: 'types of claims',
  cases: (subject) => [
    ...['iss', 'sub'].flatMap((claim) => wrongValues(claim, NO_TEXTS)),
    ...['exp', 'iat', 'nbf'].flatMap((claim) => wrongValues(claim, NO_TIMES)),
    ...required(subject).flatMap((claim) => wrongValues(claim, { missing: undefined })),
    ...['exp', 'iat', 'nbf'].flatMap((claim) => wrongTexts(claim, NO_NUMBERS)),
    ...named(HIDDEN, (text) => ({ make: ({ signer }: Bench) => signer.sign(text), expected: ['claims'] })),
  ],
};

function required({ lifetime }: Subject): readonly string[] {
  return ['iss', 'sub', 'iat', ...(lifetime === undefined ? [] : ['exp'])];
}

const NO_TEXTS: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  0: 0,
  'a number': 1_800_000_000,
  'an empty list': [],
  'a list of a text': ['user-1'],
  'an object': {},
  'an object with toString': { toString: 'user-1' },
  'an empty text': '',
};

const NO_TIMES: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  'an empty text': '',
  'a text of digits': '4000000000',
  'an ISO date': '2099-01-01T00:00:00Z',
  'a list of a number': [4_000_000_000],
  'an object': {},
  'an object with valueOf': { valueOf: 4_000_000_000 },
  '-1': -1,
  '-1e300': -1e300,
  '1e300': 1e300,
  'beyond all dates': 8_640_000_000_001,
};

/** Numbers that JSON can write and JavaScript cannot hold, and what is no JSON at all. */
const NO_NUMBERS: Readonly<Record<string, string>> = {
  '1e999': '1e999',
  '-1e999': '-1e999',
  NaN: 'NaN',
  Infinity: 'Infinity',
  hexadecimal: '0xffffffff',
  '1n': '1n',
};

/** Claims where only prototypes would find them. */
const HIDDEN: Readonly<Record<string, string>> = {
  'all claims in __proto__': '{"__proto__":{"iss":"x","sub":"x","iat":1,"exp":4000000000,"polluted":true}}',
  'all claims in constructor': '{"constructor":{"prototype":{"sub":"x","polluted":true}}}',
  'no claims': '{}',
};

function wrongValues(claim: string, values: Readonly<Record<string, unknown>>): readonly HostileCase[] {
  return named(values, (value) => ({ make: (bench) => bench.token({ [claim]: value }), expected: ['claims'] })).map(
    (one) => ({ ...one, name: `${claim} is ${one.name}` }),
  );
}

function wrongTexts(claim: string, texts: Readonly<Record<string, string>>): readonly HostileCase[] {
  return named(texts, (text) => ({
    make: (bench) => bench.signer.sign(withText(bench.claims({ [claim]: '@' }), text)),
    expected: ['claims', 'malformed'],
    maxRequests: 1,
  })).map((one) => ({ ...one, name: `${claim} is ${one.name}` }));
}

/** JSON of claims with this text in place of the value "@". */
function withText(claims: Members, text: string): string {
  return JSON.stringify(claims).replace('"@"', text);
}
