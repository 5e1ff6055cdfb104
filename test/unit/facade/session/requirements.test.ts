import { describe, expect, it } from 'vitest';
import {
  type FactorTime,
  unmetRequirement,
  type SessionRequirements,
} from '../../../../src/facade/session/requirements.ts';
import type { Session } from '../../../../src/facade/session/result.ts';
import { TokenValidationError, ValidationError } from '../../../../src/index.ts';
import { pathsOf } from '../core/options/refusal.ts';
import { CLIENTS, type ClientName, clientOf, down, NOW, SECOND, SESSION_CLAIM, verdict } from './clients.ts';

const STYTCH: readonly ClientName[] = ['Stytch', 'StytchB2B'];
const WITHOUT_ROLES = CLIENTS.filter((name) => !STYTCH.includes(name));

/** What comes of requirements, `good` where they are met. */
function judge(
  require: SessionRequirements,
  session: Partial<Session> = {},
  times: readonly FactorTime[] = [],
  now = NOW,
) {
  const usual: Session = {
    provider: 'stytch',
    userId: 'user-1',
    tokenKind: 'session',
    issuedAt: new Date(NOW * SECOND),
    expiresAt: new Date((NOW + 300) * SECOND),
    claims: { iss: 'issuer', sub: 'user-1', iat: NOW },
  };
  return unmetRequirement({ ...usual, ...session }, require, times, now)?.reason ?? 'good';
}

/** Factors that were proven that many seconds ago. */
function proven(ages: Readonly<Record<string, number>>): FactorTime[] {
  return Object.entries(ages).map(([type, age]) => ({ type, at: NOW - age }));
}

describe('no requirement', () => {
  it.each<SessionRequirements>([{}, { role: undefined, factors: undefined, maxAge: undefined }])(
    'is met by any session: %o',
    (require) => {
      expect(judge(require)).toBe('good');
    },
  );
});

describe('a role', () => {
  it.each<[string, string | string[], string[] | undefined]>([
    ['good', 'admin', ['reader', 'admin']],
    ['good', ['owner', 'admin'], ['admin']],
    ['permissions', 'admin', ['reader']],
    ['permissions', 'admin', ['Admin']],
    ['permissions', 'admin', ['administrator', 'admin ']],
    ['permissions', 'admin', []],
    ['permissions', 'admin', undefined],
    ['permissions', ['owner', 'admin'], ['reader']],
    ['permissions', 'toString', []],
  ])('%s: where %o is asked for and the session has %o', (expected, role, roles) => {
    expect(judge({ role }, roles && { roles })).toBe(expected);
  });
});

describe('factors', () => {
  it.each<[string, string[], string[] | undefined]>([
    ['good', ['totp'], ['password', 'totp']],
    ['good', ['totp', 'password'], ['password', 'totp']],
    ['factors', ['totp', 'password'], ['password']],
    ['factors', ['totp'], ['TOTP']],
    ['factors', ['totp'], []],
    ['factors', ['totp'], undefined],
  ])('%s: where %o are asked for and the session has %o', (expected, wanted, factors) => {
    expect(judge({ factors: wanted }, factors && { factors })).toBe(expected);
  });
});

describe('the greatest age', () => {
  const factors = ['password', 'totp'];

  it.each<[string, string, SessionRequirements, FactorTime[]]>([
    ['good', 'the last proof of any factor', { maxAge: 60 }, proven({ password: 9999, totp: 59 })],
    ['too_old', 'the last proof of any factor', { maxAge: 60 }, proven({ password: 9999, totp: 60 })],
    ['good', 'each factor that is wanted', { maxAge: 60, factors }, proven({ password: 59, totp: 0 })],
    ['too_old', 'each factor that is wanted', { maxAge: 60, factors }, proven({ password: 60, totp: 0 })],
    ['good', 'wanted factors only', { maxAge: 60, factors: ['totp'] }, proven({ password: 9999, totp: 0 })],
    ['too_old', 'wanted factors only', { maxAge: 60, factors: ['totp'] }, proven({ password: 0, totp: 60 })],
    [
      'good',
      'the newest of several proofs of a factor',
      { maxAge: 60, factors: ['totp'] },
      [...proven({ totp: 9999 }), ...proven({ totp: 1 }), ...proven({ totp: 999 })],
    ],
    ['too_old', 'anything, where it is 0', { maxAge: 0 }, proven({ totp: 0 })],
    ['too_old', 'a proof to come, where it is 0', { maxAge: 0 }, proven({ totp: -60 })],
    ['good', 'a proof to come, as one of now', { maxAge: 1 }, proven({ totp: -60 })],
  ])('finds %s by %s: %o', (expected, _, require, times) => {
    expect(judge(require, { factors }, times)).toBe(expected);
  });

  it('counts from when the token was issued where it does not tell it', () => {
    expect(judge({ maxAge: 60 }, {}, [], NOW + 59)).toBe('good');
    expect(judge({ maxAge: 60 }, {}, [], NOW + 60)).toBe('too_old');
    expect(judge({ maxAge: 60, factors: ['totp'] }, { factors }, proven({ password: 0 }), NOW + 59)).toBe('good');
    expect(judge({ maxAge: 60, factors: ['totp'] }, { factors }, proven({ password: 0 }), NOW + 60)).toBe('too_old');
  });

  it('is not passed by a wanted factor that is too old because another does not tell its time', () => {
    expect(judge({ maxAge: 60, factors }, { factors }, proven({ password: 9999 }))).toBe('too_old');
  });
});

describe('several requirements', () => {
  const session = { factors: ['password'], roles: ['reader'] };

  it.each<[string, SessionRequirements]>([
    ['good', { role: 'reader', factors: ['password'], maxAge: 60 }],
    ['permissions', { role: 'admin', factors: ['password'], maxAge: 60 }],
    ['too_old', { role: 'admin', factors: ['password'], maxAge: 0 }],
    ['factors', { role: 'admin', factors: ['totp'], maxAge: 0 }],
  ])('are all to be met; who has to sign in again is told so first: %s', (expected, require) => {
    expect(judge(require, session)).toBe(expected);
  });
});

describe.each(CLIENTS)('%s', (name) => {
  it('signs in who has what is required', async () => {
    const { client, sessions, sign, cookie } = clientOf(name);
    const require = STYTCH.includes(name)
      ? { role: ['admin', 'reader'], factors: ['password'], maxAge: 60 }
      : { maxAge: 60 };
    const token = sign();
    const plain = await sessions.validate(token);
    expect(await sessions.validate(token, { require })).toEqual(plain);
    const bearer = { headers: { authorization: `Bearer ${token}` } };
    expect(verdict(await client.authenticateRequest(bearer, { require }))).toBe('signed-in');
    if (cookie === undefined) return;
    const cookies = { headers: { cookie: `${cookie}=${token}` } };
    expect(verdict(await client.authenticateRequest(cookies, { require }))).toBe('signed-in');
    expect(verdict(await client.authenticateRequest(cookies, { require: { role: 'owner' } }))).toBe('permissions');
  });

  it.each<[string, number, string | undefined, SessionRequirements]>([
    ['permissions', 403, undefined, { role: 'admin' }],
    ['factors', 401, 'Bearer error="insufficient_user_authentication"', { factors: ['totp'] }],
    ['too_old', 401, 'Bearer error="insufficient_user_authentication"', { maxAge: 60 }],
  ])('refuses with %s: %i', async (reason, status, challenge, require) => {
    const { sessions, sign, time } = clientOf(name);
    time.now += 60 * SECOND;
    const token = sign();
    const { error } = await sessions.validate(token, { require });
    expect(error).toBeInstanceOf(TokenValidationError);
    expect(error).toMatchObject({ reason, status });
    expect(error?.headers['www-authenticate']).toBe(challenge);
    expect(error?.getResponse().status).toBe(status);
    expect(error?.getResponse().headers.get('www-authenticate')).toBe(challenge ?? null);
    expect(JSON.stringify(error)).not.toContain(token);
  });

  it('judges anew on each check of the same token', async () => {
    const { sessions, sign, time } = clientOf(name);
    const token = sign();
    expect(verdict(await sessions.validate(token, { require: { maxAge: 60 } }))).toBe('signed-in');
    expect(verdict(await sessions.validate(token, { require: { factors: ['totp'] } }))).toBe('factors');
    expect(verdict(await sessions.validate(token))).toBe('signed-in');
    time.now += 60 * SECOND;
    expect(verdict(await sessions.validate(token, { require: { maxAge: 60 } }))).toBe('too_old');
    expect(verdict(await sessions.validate(token, { require: { maxAge: 61 } }))).toBe('signed-in');
  });

  it('says what is wrong with a token before what its user lacks', async () => {
    const { sessions, sign } = clientOf(name);
    const require = { role: 'admin' };
    expect(verdict(await sessions.validate(undefined, { require }))).toBe('missing');
    expect(verdict(await sessions.validate(sign({ exp: NOW - 60 }), { require }))).toBe('expired');
    expect(verdict(await sessions.validate(sign({ iss: 'somebody' }), { require }))).toBe('issuer');
  });

  it('says nothing about requirements while the keys cannot be had', async () => {
    const { sessions, sign, network } = clientOf(name);
    network.answer = down;
    expect((await sessions.validate(sign(), { require: { role: 'admin' } })).status).toBe('unavailable');
  });

  it.each<[unknown, string]>([
    ['admin', 'options.require'],
    [null, 'options.require'],
    [{ roles: ['admin'] }, 'options.require.roles'],
    [{ role: [] }, 'options.require.role'],
    [{ factors: 'totp' }, 'options.require.factors'],
    [{ maxAge: '60' }, 'options.require.maxAge'],
  ])('refuses the requirements %o before anything is asked, whatever the token is', async (require, path) => {
    const { client, sessions, sign, requests } = clientOf(name);
    for (const token of [sign(), 'no token', undefined]) {
      const request = { headers: token === undefined ? {} : { authorization: `Bearer ${token}` } };
      for (const check of [sessions.validate(token, { require }), client.authenticateRequest(request, { require })]) {
        const error: unknown = await check.catch((problem: unknown) => problem);
        expect(error).toBeInstanceOf(ValidationError);
        expect(error instanceof ValidationError && pathsOf(error)).toEqual([path]);
        expect(error).toMatchObject({ status: 400 });
      }
    }
    expect(requests).toEqual([]);
  });
});

describe.each(WITHOUT_ROLES)('tokens of %s', (name) => {
  it('carry no roles, and the refusal says so', async () => {
    const { sessions, sign } = clientOf(name);
    // A claim of that name is nothing that the provider writes.
    const { error } = await sessions.validate(sign({ roles: ['admin'], role: 'admin' }), {
      require: { role: 'admin' },
    });
    expect(error).toMatchObject({ reason: 'permissions', expected: 'admin', received: 'none' });
    expect(error?.hint).toBe(`Tokens of ${name.toLowerCase()} carry no roles: keep roles in your own database.`);
  });

  it('know no permissions', async () => {
    const { sessions, requests } = clientOf(name);
    const options = { require: { permission: { resource_id: 'documents', action: 'read' } } };
    const error: unknown = await sessions.validate('token', options).catch((problem: unknown) => problem);
    expect(error).toMatchObject({ issues: [{ path: 'options.require.permission' }] });
    expect(requests).toEqual([]);
  });
});

describe.each(STYTCH)('tokens of %s', (name) => {
  it('name their roles, and the refusal does too', async () => {
    const { sessions, sign } = clientOf(name);
    const { error } = await sessions.validate(sign(), { require: { role: ['admin', 'owner'] } });
    expect(error).toMatchObject({ reason: 'permissions', expected: 'admin or owner', received: 'reader' });
    expect(error?.hint ?? '').not.toContain('no roles');
  });

  it('without roles lack any', async () => {
    const { sessions, sign } = clientOf(name);
    const { error } = await sessions.validate(sign({ [SESSION_CLAIM]: { id: 's' } }), { require: { role: 'admin' } });
    expect(error).toMatchObject({ reason: 'permissions', received: 'none' });
  });

  it('tell by their factors when the user was there, however young they are', async () => {
    const { sessions, sign, time } = clientOf(name);
    time.now += 3600 * SECOND;
    const iat = NOW + 3600;
    const token = sign({ iat, nbf: iat, exp: iat + 300 });
    expect(verdict(await sessions.validate(token, { maxTokenAge: 1 }))).toBe('signed-in');
    expect(verdict(await sessions.validate(token, { require: { maxAge: 3600 } }))).toBe('too_old');
    expect(verdict(await sessions.validate(token, { require: { maxAge: 3601, factors: ['password'] } }))).toBe(
      'signed-in',
    );
    const { error } = await sessions.validate(token, { require: { maxAge: 60 } });
    expect(error).toMatchObject({ expected: 'within 60 s', received: 'authenticated at 2027-01-15T08:00:00.000Z' });
  });

  it('name the factor that is missing', async () => {
    const { sessions, sign } = clientOf(name);
    const { error } = await sessions.validate(sign(), { require: { factors: ['password', 'totp'] } });
    expect(error).toMatchObject({ reason: 'factors', expected: 'totp', received: 'password' });
  });
});
