import type { Members } from '../../clients/client.ts';
import type { Fixture } from '../fixture.ts';
import type { Subject } from '../subjects.ts';
import { type CaseClass, named, type SecurityCase } from './case.ts';

/** Claims of wrong types. All tokens are genuinely signed. */
export const claimTypeCases: CaseClass = {
  name: 'types of claims',
  cases: (subject) => [
    ...['iss', 'sub'].flatMap((claim) => wrongValues(claim, NOT_STRINGS)),
    ...['exp', 'iat', 'nbf'].flatMap((claim) => wrongValues(claim, NO_TIMES)),
    ...required(subject).flatMap((claim) => wrongValues(claim, { missing: undefined })),
    ...['exp', 'iat', 'nbf'].flatMap((claim) => wrongTexts(claim, NO_NUMBERS)),
    ...named(HIDDEN, (text) => ({ make: ({ signer }: Fixture) => signer.sign(text), expected: ['claims'] })),
  ],
};

function required({ lifetime }: Subject): readonly string[] {
  return ['iss', 'sub', 'iat', ...(lifetime === undefined ? [] : ['exp'])];
}

const NOT_STRINGS: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  0: 0,
  'a number': 1_800_000_000,
  'an empty list': [],
  'a list of strings': ['user-1'],
  'an object': {},
  'an object with toString': { toString: 'user-1' },
  'an empty string': '',
};

const NO_TIMES: Readonly<Record<string, unknown>> = {
  null: null,
  true: true,
  'an empty string': '',
  'a string of digits': '4000000000',
  'an ISO date': '2099-01-01T00:00:00Z',
  'a list of a number': [4_000_000_000],
  'an object': {},
  'an object with valueOf': { valueOf: 4_000_000_000 },
  '-1': -1,
  '-1e300': -1e300,
  '1e300': 1e300,
  'beyond all dates': 8_640_000_000_001,
};

/** Numbers that JSON can express and JavaScript cannot, and invalid JSON. */
const NO_NUMBERS: Readonly<Record<string, string>> = {
  '1e999': '1e999',
  '-1e999': '-1e999',
  NaN: 'NaN',
  Infinity: 'Infinity',
  hexadecimal: '0xffffffff',
  '1n': '1n',
};

/** Claims that only a prototype lookup would find. */
const HIDDEN: Readonly<Record<string, string>> = {
  'all claims in __proto__': '{"__proto__":{"iss":"x","sub":"x","iat":1,"exp":4000000000,"polluted":true}}',
  'all claims in constructor': '{"constructor":{"prototype":{"sub":"x","polluted":true}}}',
  'no claims': '{}',
};

function wrongValues(claim: string, values: Readonly<Record<string, unknown>>): readonly SecurityCase[] {
  return named(values, (value) => ({ make: (fixture) => fixture.token({ [claim]: value }), expected: ['claims'] })).map(
    (one) => ({ ...one, name: `${claim} is ${one.name}` }),
  );
}

function wrongTexts(claim: string, texts: Readonly<Record<string, string>>): readonly SecurityCase[] {
  return named(texts, (text) => ({
    make: (fixture) => fixture.signer.sign(withText(fixture.claims({ [claim]: '@' }), text)),
    expected: ['claims', 'malformed'],
    maxRequests: 1,
  })).map((one) => ({ ...one, name: `${claim} is ${one.name}` }));
}

/** Replaces the value "@" in the JSON of claims with raw text. */
function withText(claims: Members, text: string): string {
  return JSON.stringify(claims).replace('"@"', text);
}
