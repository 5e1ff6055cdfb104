import { describe, expect, it } from 'vitest';
import {
  authentications,
  checkMemberSessionClaims,
  checkSessionClaims,
  ORGANIZATION_CLAIM,
  SESSION_CLAIM,
  toStytchSession,
} from '../../../../../../src/facade/providers/stytch/shared/session-claims.ts';
import { claims, NOW, ORGANIZATION, SESSION } from './claims.ts';

type Row = readonly [name: string, session: object];

/** A session with one value for everything but its id. */
const sessionOf = (value: unknown) => ({
  ...Object.fromEntries(Object.keys(SESSION).map((name) => [name, value])),
  id: 'session-1',
});

const GOOD: Row[] = [
  ['everything', {}],
  ['the id only', sessionOf(undefined)],
  ['null for all that may be null', sessionOf(null)],
  ['empty lists', { authentication_factors: [], roles: [] }],
  ['fields of later versions', { later: { a: 1 } }],
];

const BAD: readonly [field: string, value: unknown, received: string][] = [
  ['id', undefined, 'nothing'],
  ['attributes', 'x', 'a string'],
  ['roles', ['reader', ''], 'an array'],
];

const NO_CLAIM: readonly [value: unknown, received: string][] = [[undefined, 'nothing']];

describe.each([
  ['checkSessionClaims', checkSessionClaims],
  ['checkMemberSessionClaims', checkMemberSessionClaims],
])('%s', (_, check) => {
  it.each(GOOD)('accepts %s', (_name, session) => {
    expect(check(claims(session))).toBeUndefined();
  });

  it.each(BAD)('rejects a session whose %s is %o', (field, value, received) => {
    expect(check(claims({ [field]: value }))).toEqual({
      reason: 'claims',
      message: `unexpected value in claim "${SESSION_CLAIM} ${field}"`,
      received,
    });
  });

  it.each(NO_CLAIM)('rejects a session claim that is %o', (value, received) => {
    expect(check(claims({}, { [SESSION_CLAIM]: value }))).toEqual({
      reason: 'claims',
      message: `unexpected value in claim "${SESSION_CLAIM}"`,
      received,
    });
  });
});

describe('the claim of the organization', () => {
  it.each<[string, unknown, string | undefined]>([
    ['that has a slug', ORGANIZATION, undefined],
    ['without a slug', { organization_id: 'organization-1' }, undefined],
    ['whose slug is null', { organization_id: 'organization-1', slug: null }, undefined],
    ['that is missing', undefined, ORGANIZATION_CLAIM],
    ['without an id', { slug: 'example' }, `${ORGANIZATION_CLAIM} organization_id`],
    ['whose slug is a number', { organization_id: 'organization-1', slug: 7 }, `${ORGANIZATION_CLAIM} slug`],
  ])('%s', (_, organization, path) => {
    const problem = path && {
      reason: 'claims',
      message: `unexpected value in claim "${path}"`,
      received: expect.any(String),
    };
    expect(checkMemberSessionClaims(claims({}, { [ORGANIZATION_CLAIM]: organization }))).toEqual(problem);
  });

  it('is not required of consumer tokens', () => {
    expect(checkSessionClaims(claims({}, { [ORGANIZATION_CLAIM]: undefined }))).toBeUndefined();
  });
});

describe('toStytchSession', () => {
  it('gives the common form', () => {
    const given = claims();
    expect(toStytchSession(given)).toEqual({
      provider: 'stytch',
      userId: 'user-1',
      sessionId: 'session-1',
      tokenKind: 'session',
      issuedAt: new Date('2027-01-15T08:00:00Z'),
      expiresAt: new Date('2027-01-15T08:05:00Z'),
      factors: ['otp'],
      roles: ['reader', 'writer'],
      claims: given,
    });
  });

  it.each<[string, unknown]>([
    ['absent', undefined],
    ['null', null],
    ['empty', []],
  ])('has no factors and no roles where they are %s', (_, value) => {
    const session = toStytchSession(claims({ authentication_factors: value, roles: value }));
    expect(session).toMatchObject({ factors: [], roles: [] });
  });

  it('passes over factors that name no type', () => {
    const authentication_factors = [{}, { type: 7 }, { type: '' }, { type: 'password' }];
    expect(toStytchSession(claims({ authentication_factors })).factors).toEqual(['password']);
  });

  const email = (email_address: unknown) => ({ type: 'magic_link', email_factor: { email_id: 'e', email_address } });
  const phone = (phone_number: unknown) => ({ type: 'otp', phone_number_factor: { phone_id: 'p', phone_number } });

  it.each<[string, readonly object[] | null | undefined, object]>([
    ['an e-mail address', [email('ada@example.com')], { email: 'ada@example.com' }],
    ['a phone number', [phone('+15550100')], { phoneNumber: '+15550100' }],
    ['both', [email('a@b.example'), { type: 'totp' }, phone('+1')], { email: 'a@b.example', phoneNumber: '+1' }],
    ['the same twice', [email('a@b.example'), email('a@b.example')], { email: 'a@b.example' }],
    ['two addresses and the first again', [email('a@b.example'), email('b@b.example'), email('a@b.example')], {}],
    ['two numbers beside one address', [phone('+1'), email('a@b.example'), phone('+2')], { email: 'a@b.example' }],
    ['two spellings', [email('A@b.example'), email('a@b.example')], {}],
    ['an empty string', [email(''), phone('')], {}],
    ['another type', [email(7), phone(['+1'])], {}],
    ['something that is no address, and an address', [email(null), email('a@example.com')], { email: 'a@example.com' }],
    ['no details', [{ type: 'otp', email_factor: null, phone_number_factor: 'x' }], {}],
    ['null', null, {}],
    ['no list', undefined, {}],
  ])('has the contacts of factors with %s', (_, authentication_factors, expected) => {
    const session = toStytchSession(claims({ authentication_factors }));
    const contacts = Object.entries(session).filter(([name]) => ['email', 'phoneNumber'].includes(name));
    expect(Object.fromEntries(contacts)).toEqual(expected);
  });
});

describe('authentications', () => {
  const at = '2027-01-15T08:00:00Z';
  const proofs = (authentication_factors: unknown) => authentications(claims({ authentication_factors }));

  it.each([
    [at, NOW],
    ['2027-01-15T07:59:59.5Z', NOW - 0.5],
    ['2027-01-15T09:00:00+02:00', NOW - 3600],
  ])('are factors with the time of their last proof, in seconds: %s', (last_authenticated_at, seconds) => {
    const factors = [
      { type: 'password', last_authenticated_at: at },
      { type: 'otp', last_authenticated_at },
    ];
    expect(proofs(factors)).toEqual([
      { factor: 'password', at: NOW },
      { factor: 'otp', at: seconds },
    ]);
  });

  it.each([undefined, NOW, null, 'yesterday', ''])('have no time if it is %j', (last_authenticated_at) => {
    expect(proofs([{ type: 'password', last_authenticated_at }])).toEqual([{ factor: 'password', at: undefined }]);
  });

  it.each<[string, unknown]>([
    ['no list', undefined],
    ['factors without a type', [{ last_authenticated_at: at }]],
    ['types that are not strings', [{ type: 7, last_authenticated_at: at }]],
    ['an impersonation', [{ type: 'impersonated', delivery_method: 'impersonation', last_authenticated_at: at }]],
    [
      'an impersonation under another type',
      [{ type: 'x', delivery_method: 'impersonation', last_authenticated_at: at }],
    ],
    ['an imported session', [{ type: 'imported', delivery_method: 'imported_auth0', last_authenticated_at: at }]],
    [
      'an exchanged access token',
      [{ type: 'oauth', delivery_method: 'oauth_access_token_exchange', last_authenticated_at: at }],
    ],
  ])('leave out %s', (_, factors) => {
    expect(proofs(factors)).toEqual([]);
  });
});
