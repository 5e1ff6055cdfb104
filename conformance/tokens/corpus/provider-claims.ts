import type { ClientName, Members } from '../../clients/client.ts';
import type { Subject } from '../subjects.ts';
import { type CaseClass, named, type SecurityCase } from './case.ts';

const SESSION = 'https://stytch.com/session';
const ORGANIZATION = 'https://stytch.com/organization';

/** Claims of one provider, of wrong types. All tokens are genuinely signed. */
export const providerClaimCases: CaseClass = {
  name: 'claims of the provider',
  cases: (subject) => CASES[subject.name](subject),
};

const CASES: Readonly<Record<ClientName, (subject: Subject) => readonly SecurityCase[]>> = {
  Corbado: () => texts(['jti', 'name', 'email', 'phone_number', 'orig', 'version']),
  Passage: () => [],
  Stytch: ({ usual }) => [...texts(['jti']), ...sessions(usual)],
  StytchB2B: ({ usual }) => [...texts(['jti']), ...sessions(usual), ...organizations(usual)],
  LoginID: () => [
    ...texts(['udata', 'username', 'nid', 'action', 'nonce', 'server_nonce', 'tx_hash']),
    ...named({ '': '', null: null, 'a hash': 'aGFzaA' }, (hash) => ({
      make: (fixture) => fixture.token({ tx_hash: hash }),
      expected: ['claims'],
    })).map((one) => ({ ...one, name: `tx_hash is ${one.name || 'an empty text'} in the token of a login` })),
  ],
};

const NO_TEXTS: Readonly<Record<string, unknown>> = {
  'a number': 1,
  true: true,
  'a list of a text': ['text'],
  'an object': { toString: 'text' },
};

const NO_OBJECTS: Readonly<Record<string, unknown>> = {
  missing: undefined,
  null: null,
  'a text': '{"id":"session-test-1"}',
  'a number': 1,
  'a list': [{ id: 'session-test-1' }],
  'an empty object': {},
};

const NO_IDS: Readonly<Record<string, unknown>> = { missing: undefined, null: null, 'an empty text': '', ...NO_TEXTS };

function texts(claims: readonly string[]): readonly SecurityCase[] {
  return claims.flatMap((claim) => wrong(claim, NO_TEXTS, (value) => ({ [claim]: value })));
}

function sessions(usual: Members): readonly SecurityCase[] {
  const field = (name: string, values: Readonly<Record<string, unknown>>): readonly SecurityCase[] =>
    wrong(`${name} of the session`, values, (value) => ({
      [SESSION]: { ...membersOf(usual[SESSION]), [name]: value },
    }));
  return [
    ...wrong('the session', NO_OBJECTS, (value) => ({ [SESSION]: value })),
    ...field('id', NO_IDS),
    ...['started_at', 'last_accessed_at', 'expires_at'].flatMap((name) => field(name, NO_TEXTS)),
    ...field('attributes', { 'a text': 'x', 'a list': [], 'a number': 1, false: false }),
    ...field('authentication_factors', { 'a text': 'totp', 'an object': {}, 'a list of a text': ['totp'], ...LISTS }),
    ...field('roles', { 'a text': 'admin', 'an object': { 0: 'admin' }, 'a list of an empty text': [''], ...LISTS }),
  ];
}

const LISTS: Readonly<Record<string, unknown>> = {
  'a list of null': [null],
  'a list of a number': [1],
  'a list of a list': [[]],
};

function organizations(usual: Members): readonly SecurityCase[] {
  const field = (name: string, values: Readonly<Record<string, unknown>>): readonly SecurityCase[] =>
    wrong(`${name} of the organization`, values, (value) => ({
      [ORGANIZATION]: { ...membersOf(usual[ORGANIZATION]), [name]: value },
    }));
  return [
    ...wrong('the organization', NO_OBJECTS, (value) => ({ [ORGANIZATION]: value })),
    ...field('organization_id', NO_IDS),
    ...field('slug', NO_TEXTS),
  ];
}

function wrong(
  what: string,
  values: Readonly<Record<string, unknown>>,
  toClaims: (value: unknown) => Members,
): readonly SecurityCase[] {
  return named(values, (value) => ({
    make: (fixture) => fixture.token(toClaims(value)),
    expected: ['claims'],
  })).map((one) => ({ ...one, name: `${what} is ${one.name}` }));
}

function membersOf(value: unknown): Members {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}
