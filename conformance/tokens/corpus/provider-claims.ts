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
  Corbado: () => strings(['jti', 'name', 'email', 'phone_number', 'orig', 'version']),
  Passage: () => [],
  Stytch: ({ usual }) => [...strings(['jti']), ...sessions(usual)],
  StytchB2B: ({ usual }) => [...strings(['jti']), ...sessions(usual), ...organizations(usual)],
  LoginID: () => [
    ...strings(['udata', 'username', 'nid', 'action', 'nonce', 'server_nonce', 'tx_hash']),
    ...named({ '': '', null: null, 'a hash': 'aGFzaA' }, (hash) => ({
      make: (fixture) => fixture.token({ tx_hash: hash }),
      expected: ['claims'],
    })).map((one) => ({ ...one, name: `tx_hash is ${one.name || 'an empty string'} in the token of a login` })),
  ],
  LoginIDV2: () => [
    ...strings(['username', 'rpId', 'credID', 'tokenType', 'verify', 'nonce', 'lNonce', 'txHash']),
    ...['username', 'rpId'].flatMap((claim) =>
      wrong(claim, { missing: undefined, null: null, 'an empty string': '' }, (value) => ({ [claim]: value })),
    ),
    ...wrong('tokenType', { another: 'jwtRefresh', 'an empty string': '' }, (value) => ({ tokenType: value })),
  ],
};

const NOT_STRINGS: Readonly<Record<string, unknown>> = {
  'a number': 1,
  true: true,
  'a list of strings': ['text'],
  'an object': { toString: 'text' },
};

const NOT_OBJECTS: Readonly<Record<string, unknown>> = {
  missing: undefined,
  null: null,
  'a string': '{"id":"session-test-1"}',
  'a number': 1,
  'a list': [{ id: 'session-test-1' }],
  'an empty object': {},
};

const NOT_IDS: Readonly<Record<string, unknown>> = {
  missing: undefined,
  null: null,
  'an empty string': '',
  ...NOT_STRINGS,
};

function strings(claims: readonly string[]): readonly SecurityCase[] {
  return claims.flatMap((claim) => wrong(claim, NOT_STRINGS, (value) => ({ [claim]: value })));
}

function sessions(usual: Members): readonly SecurityCase[] {
  const field = (name: string, values: Readonly<Record<string, unknown>>): readonly SecurityCase[] =>
    wrong(`${name} of the session`, values, (value) => ({
      [SESSION]: { ...membersOf(usual[SESSION]), [name]: value },
    }));
  return [
    ...wrong('the session', NOT_OBJECTS, (value) => ({ [SESSION]: value })),
    ...field('id', NOT_IDS),
    ...['started_at', 'last_accessed_at', 'expires_at'].flatMap((name) => field(name, NOT_STRINGS)),
    ...field('attributes', { 'a string': 'x', 'a list': [], 'a number': 1, false: false }),
    ...field('authentication_factors', {
      'a string': 'totp',
      'an object': {},
      'a list of strings': ['totp'],
      ...LISTS,
    }),
    ...field('roles', {
      'a string': 'admin',
      'an object': { 0: 'admin' },
      'a list of an empty string': [''],
      ...LISTS,
    }),
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
    ...wrong('the organization', NOT_OBJECTS, (value) => ({ [ORGANIZATION]: value })),
    ...field('organization_id', NOT_IDS),
    ...field('slug', NOT_STRINGS),
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
