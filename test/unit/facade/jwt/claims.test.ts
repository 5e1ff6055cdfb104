import { describe, expect, it } from 'vitest';
import { TokenFailure, type TokenProblem } from '../../../../src/facade/jwt/failure.ts';
import { describeFailure } from '../../../../src/facade/jwt/messages.ts';
import type { ClaimsPolicy, TimePolicy, TokenClaims, TokenKind } from '../../../../src/facade/jwt/policy.ts';
import { checkClaims, checkTimes } from '../../../../src/facade/jwt/token-verifier.ts';

const NOW = 1_800_000_000;
const GOOD = { iss: 'https://issuer.example', sub: 'usr-1', iat: NOW - 60, exp: NOW + 60 };
type Policy = ClaimsPolicy & Pick<TokenKind, 'allowed'>;

const POLICY: Policy = {
  issuers: ['https://issuer.example', 'https://other.example'],
  issuerHint: 'Set the issuer.',
  allowed: ['name', 'email'],
};

/** Describes the failure of the claims; valid claims are returned unchanged. */
function problemOfClaims(claims: Readonly<Record<string, unknown>>, policy: Policy): TokenProblem | undefined {
  const read = checkClaims(claims, policy);
  if (read instanceof TokenFailure) return describeFailure(read, policy);
  expect(read).toBe(claims);
  return undefined;
}

function problemOfTimes(claims: TokenClaims, policy: TimePolicy): TokenProblem | undefined {
  const failure = checkTimes(claims, policy);
  return failure && describeFailure(failure, POLICY);
}

const AT_NOW: TimePolicy = { now: NOW, clockTolerance: 0, maxTokenAge: undefined };

describe('checkClaims', () => {
  it.each([
    ['the required ones only', {}],
    ['the second issuer', { iss: 'https://other.example' }],
    ['a start of validity', { nbf: NOW }],
    ['fractions of a second', { iat: NOW - 0.5, exp: NOW + 0.5 }],
    ['strings and null for optional strings', { name: 'Ada', email: null }],
    ['unknown claims of any type', { roles: ['admin'], nested: { a: 1 } }],
    ['an audience, if none is required', { aud: 7 }],
  ])('accepts %s', (_, claims) => {
    expect(problemOfClaims({ ...GOOD, ...claims }, POLICY)).toBe(undefined);
  });

  it.each([
    ['iss', undefined, 'nothing'],
    ['iss', '', 'an empty string'],
    ['sub', null, 'null'],
    ['iat', String(NOW), 'a string'],
    ['exp', Number.NaN, 'NaN'],
    ['exp', 8_640_000_000_001, 'a number'],
    ['exp', true, 'a boolean'],
    ['exp', [NOW + 60], 'an array'],
    ['nbf', -1, 'a number'],
  ])('rejects the claim %s if it is %o', (name, value, received) => {
    const claims = { ...GOOD, [name]: value };
    expect(problemOfClaims(claims, POLICY)).toMatchObject({ reason: 'claims', received });
    expect(problemOfClaims(claims, POLICY)?.expected).toMatch(new RegExp(`^${name}: `));
  });

  it.each([
    ['another host', 'https://evil.example'],
    ['both issuers at once', 'https://issuer.example or https://other.example'],
  ])('rejects an issuer with %s', (_, iss) => {
    expect(problemOfClaims({ ...GOOD, iss }, POLICY)).toMatchObject({
      reason: 'issuer',
      expected: 'https://issuer.example or https://other.example',
      received: iss,
      hint: 'Set the issuer.',
    });
  });

  it('shows only the start of a long issuer', () => {
    const received = problemOfClaims({ ...GOOD, iss: 'x'.repeat(10_000) }, POLICY)?.received;
    expect(received).toBe('x'.repeat(200));
  });

  it.each([
    ['missing', undefined],
    ['another', 'app-2'],
  ])('rejects an audience that is %s', (_, aud) => {
    expect(problemOfClaims({ ...GOOD, aud }, { ...POLICY, audiences: ['app-1'] })).toMatchObject({
      reason: 'audience',
      expected: 'app-1',
    });
  });

  it.each([
    ['the first', 'app-1', undefined],
    ['the second', 'app-2', undefined],
    ['the second among others', ['app-9', 'app-2'], undefined],
    ['both', ['app-2', 'app-1'], undefined],
    ['another', 'app-3', 'audience'],
    ['both in one string', 'app-1 or app-2', 'audience'],
    ['absent', undefined, 'audience'],
  ])('compares an audience with two accepted ones: %s', (_, aud, reason) => {
    const problem = problemOfClaims({ ...GOOD, aud }, { ...POLICY, audiences: ['app-1', 'app-2'] });
    expect(problem?.reason).toBe(reason);
    if (reason !== undefined) expect(problem?.expected).toBe('app-1 or app-2');
  });

  it('rejects every audience if none is accepted', () => {
    const policy = { ...POLICY, audiences: [] };
    for (const aud of [undefined, '', 'app-1', []])
      expect(problemOfClaims({ ...GOOD, aud }, policy)?.reason).toBe('audience');
  });

  it('shows only the start of a long audience', () => {
    const problem = problemOfClaims({ ...GOOD, aud: 'x'.repeat(10_000) }, { ...POLICY, audiences: ['app-1'] });
    expect(problem?.received).toBe('x'.repeat(200));
  });

  it.each([['a number', 7, 'a number']])('rejects %s for an optional string', (_, name, received) => {
    expect(problemOfClaims({ ...GOOD, name }, POLICY)).toEqual({
      reason: 'claims',
      message: expect.stringContaining('"name"'),
      expected: 'name: a string',
      received,
    });
  });
});

describe('checkTimes', () => {
  it.each([
    ['at its expiry', { exp: NOW }, 0, 'expired'],
    ['a second before its nbf', { nbf: NOW + 1 }, 0, 'not_yet_valid'],
    ['a second before its iat', { iat: NOW + 1 }, 0, 'not_yet_valid'],
    ['with the latest expiry that a date supports', { exp: 8_640_000_000_000 }, 0, undefined],
    ['with the earliest times', { iat: 0, nbf: 0 }, 0, undefined],
  ])('checks a token %s', (_, claims, clockTolerance, reason) => {
    expect(problemOfTimes({ ...GOOD, ...claims }, { ...AT_NOW, clockTolerance })?.reason).toBe(reason);
  });

  it.each([
    ['expired', { exp: NOW - 1 }, 'expired at 2027-01-15T07:59:59.000Z'],
    ['not valid yet', { nbf: NOW + 1 }, 'valid from 2027-01-15T08:00:01.000Z'],
    ['issued in the future', { iat: NOW + 1 }, 'issued at 2027-01-15T08:00:01.000Z'],
  ])('describes the time of a token that is %s', (_, claims, received) => {
    expect(problemOfTimes({ ...GOOD, ...claims }, AT_NOW)?.received).toBe(received);
  });

  it('describes the maximum age', () => {
    expect(problemOfTimes(GOOD, { ...AT_NOW, maxTokenAge: 30 })).toMatchObject({
      expected: 'younger than 30 s',
      received: 'issued at 2027-01-15T07:59:00.000Z',
    });
  });
});

describe('a policy for tokens without expiry', () => {
  const WITHOUT_EXPIRY: Policy = { ...POLICY, maxAgeWithoutExpiry: 300 };
  const { exp: _, ...WITHOUT } = GOOD;

  it.each([
    ['without expiry', WITHOUT],
    ['with an expiry that is undefined', { ...WITHOUT, exp: undefined }],
    ['with an expiry', GOOD],
    ['with an expiry long ago', { ...GOOD, exp: 0 }],
  ])('accepts tokens %s', (_name, claims) => {
    expect(problemOfClaims(claims, WITHOUT_EXPIRY)).toBe(undefined);
  });

  it.each([
    [null, 'null'],
    [8_640_000_000_001, 'a number'],
  ])('rejects the expiry %j', (exp, received) => {
    const claims = { ...WITHOUT, exp };
    expect(problemOfClaims(claims, WITHOUT_EXPIRY)).toMatchObject({
      reason: 'claims',
      expected: 'exp: absent or a number of seconds',
      received,
    });
  });

  it('is the only one that accepts them', () => {
    expect(problemOfClaims(WITHOUT, POLICY)).toMatchObject({ reason: 'claims', expected: 'exp: a number of seconds' });
  });

  it.each([
    ['a second younger than the default age', 299, undefined, undefined],
    ['of exactly the default age', 300, undefined, 'too_old'],
    ['older than the default age', 301, undefined, 'too_old'],
    ['of a smaller maximum age', 60, 60, 'too_old'],
    ['younger than a smaller maximum age', 59, 60, undefined],
    ['older than the default, younger than a larger maximum age', 599, 600, undefined],
    ['of a larger maximum age', 600, 600, 'too_old'],
    ['just issued, if no age is allowed', 0, 0, 'too_old'],
  ])('limits the age of tokens without expiry: %s', (_name, age, maxTokenAge, reason) => {
    const claims = { ...WITHOUT, iat: NOW - age };
    const problem = problemOfTimes(claims, { ...AT_NOW, clockTolerance: 5, maxTokenAge, maxAgeWithoutExpiry: 300 });
    expect(problem?.reason).toBe(reason);
    if (reason !== undefined) expect(problem?.expected).toBe(`younger than ${maxTokenAge ?? 300} s`);
  });

  it.each([
    ['valid, though older than the default age', { iat: NOW - 3_000, exp: NOW + 1 }, undefined, undefined],
    ['expired, though younger than the default age', { iat: NOW - 10, exp: NOW }, undefined, 'expired'],
    ['too old for the maximum age', { iat: NOW - 3_000, exp: NOW + 1 }, 3_000, 'too_old'],
  ])('does not limit the age of tokens with expiry: %s', (_name, claims, maxTokenAge, reason) => {
    const policy = { ...AT_NOW, maxTokenAge, maxAgeWithoutExpiry: 300 };
    expect(problemOfTimes({ ...GOOD, ...claims }, policy)?.reason).toBe(reason);
  });
});
