import { describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  type FactorTime,
  type SessionRequirements,
  unmetRequirement,
} from '../../../../src/facade/session/requirements.ts';
import type { Session } from '../../../../src/facade/session/session.ts';
import { composeVerifiers, type RequestLike, TokenValidationError, ValidationError } from '../../../../src/index.ts';
import { pathsOf } from '../options/validation-error-of.ts';
import { CLIENTS, type ClientName, clientOf, down, NOW, SECOND, SESSION_CLAIM, verdict } from './clients.ts';

const STYTCH: readonly ClientName[] = ['Stytch', 'StytchB2B'];
const WITHOUT_ROLES = CLIENTS.filter((name) => !STYTCH.includes(name));

/** The reason why requirements are not met; `good` if they are. */
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

/** Factors that were used that many seconds ago. */
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
  ])('%s: %o is required and the session has %o', (expected, role, roles) => {
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
  ])('%s: %o are required and the session has %o', (expected, wanted, factors) => {
    expect(judge({ factors: wanted }, factors && { factors })).toBe(expected);
  });
});

describe('the greatest age', () => {
  const factors = ['password', 'totp'];

  it.each<[string, string, SessionRequirements, FactorTime[]]>([
    ['good', 'the last use of any factor', { maxAge: 60 }, proven({ password: 9999, totp: 59 })],
    ['too_old', 'the last use of any factor', { maxAge: 60 }, proven({ password: 9999, totp: 60 })],
    ['good', 'each required factor', { maxAge: 60, factors }, proven({ password: 59, totp: 0 })],
    ['too_old', 'each required factor', { maxAge: 60, factors }, proven({ password: 60, totp: 0 })],
    ['good', 'required factors only', { maxAge: 60, factors: ['totp'] }, proven({ password: 9999, totp: 0 })],
    ['too_old', 'required factors only', { maxAge: 60, factors: ['totp'] }, proven({ password: 0, totp: 60 })],
    [
      'good',
      'the newest of several uses of a factor',
      { maxAge: 60, factors: ['totp'] },
      [...proven({ totp: 9999 }), ...proven({ totp: 1 }), ...proven({ totp: 999 })],
    ],
    ['too_old', 'anything, if it is 0', { maxAge: 0 }, proven({ totp: 0 })],
    ['too_old', 'a use in the future, if it is 0', { maxAge: 0 }, proven({ totp: -60 })],
    ['good', 'a use in the future, as one of now', { maxAge: 1 }, proven({ totp: -60 })],
  ])('finds %s by %s: %o', (expected, _, require, times) => {
    expect(judge(require, { factors }, times)).toBe(expected);
  });

  it('counts from when the token was issued if it has no such times', () => {
    expect(judge({ maxAge: 60 }, {}, [], NOW + 59)).toBe('good');
    expect(judge({ maxAge: 60 }, {}, [], NOW + 60)).toBe('too_old');
    expect(judge({ maxAge: 60, factors: ['totp'] }, { factors }, proven({ password: 0 }), NOW + 59)).toBe('good');
    expect(judge({ maxAge: 60, factors: ['totp'] }, { factors }, proven({ password: 0 }), NOW + 60)).toBe('too_old');
  });

  it('is not met by a required factor that is too old if another has no time', () => {
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
  ])('must all be met; a step-up has precedence over a role: %s', (expected, require) => {
    expect(judge(require, session)).toBe(expected);
  });
});

describe.each(CLIENTS)('%s', (name) => {
  it('signs in a session that meets the requirements', async () => {
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
  ])('rejects with %s: %i', async (reason, status, challenge, require) => {
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

  it('decides with each check of the same token', async () => {
    const { sessions, sign, time } = clientOf(name);
    const token = sign();
    expect(verdict(await sessions.validate(token, { require: { maxAge: 60 } }))).toBe('signed-in');
    expect(verdict(await sessions.validate(token, { require: { factors: ['totp'] } }))).toBe('factors');
    expect(verdict(await sessions.validate(token))).toBe('signed-in');
    time.now += 60 * SECOND;
    expect(verdict(await sessions.validate(token, { require: { maxAge: 60 } }))).toBe('too_old');
    expect(verdict(await sessions.validate(token, { require: { maxAge: 61 } }))).toBe('signed-in');
  });

  it('reports what is wrong with a token before what the user lacks', async () => {
    const { sessions, sign } = clientOf(name);
    const require = { role: 'admin' };
    expect(verdict(await sessions.validate(undefined, { require }))).toBe('missing');
    expect(verdict(await sessions.validate(sign({ exp: NOW - 60 }), { require }))).toBe('expired');
    expect(verdict(await sessions.validate(sign({ iss: 'somebody' }), { require }))).toBe('issuer');
  });

  it('decides no requirements while the keys cannot be fetched', async () => {
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
  ])('rejects the requirements %o before any request, whatever the token is', async (require, path) => {
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
  it('carry no roles, and the error says so', async () => {
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
  it('name their roles, and the error does too', async () => {
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

  it('tell by their factors when the user authenticated, however young they are', async () => {
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

describe.each(CLIENTS)('authorizeRequest of %s', (name) => {
  const permission = { resource_id: 'documents', action: 'read' };
  const REQUIREMENTS: readonly object[] = [
    {},
    { role: 'reader' },
    { role: 'admin' },
    { factors: ['password'] },
    { factors: ['totp'] },
    { maxAge: 60 },
    { maxAge: 0 },
    { role: 'reader', factors: ['password'], maxAge: 60 },
    ...(STYTCH.includes(name) ? [{ permission }, { permission, role: 'admin' }, { permission, maxAge: 0 }] : []),
  ];

  /** A client that keeps no tokens, a request, and the session that it has established for it. */
  async function setUp(options: object = {}) {
    const bench = clientOf(name, { tokenCache: false });
    bench.network.answer = (url) => (url.includes('/rbac/') ? policy() : bench.publish(url));
    const request = { headers: { authorization: `Bearer ${bench.sign()}` } };
    const { session } = await bench.client.authenticateRequest(request, options);
    if (session === null) throw new Error('nobody is signed in');
    return { ...bench, request, session };
  }

  it.each(REQUIREMENTS)(
    'decides %j as authenticateRequest does, without verifying the token again',
    async (require) => {
      const { client, request, session } = await setUp();
      const expected = await client.authenticateRequest(request, { require });
      const verify = vi.spyOn(crypto.subtle, 'verify');
      onTestFinished(() => verify.mockRestore());
      const result = await client.authorizeRequest(request, session, { require });
      expect(verify).not.toHaveBeenCalled();
      verify.mockRestore();
      expect(result).toEqual(expected);
      expect(JSON.stringify(result)).toBe(JSON.stringify(expected));
    },
  );

  it('needs no keys', async () => {
    const { client, request, session, network } = await setUp();
    network.answer = down;
    expect(await client.authorizeRequest(request, session, { require: { maxAge: 60 } })).toMatchObject({ session });
  });

  it.each<[object, string]>([
    [{ roles: ['admin'] }, 'options.require.roles'],
    [{ maxAge: '60' }, 'options.require.maxAge'],
  ])('rejects the invalid requirements %j', async (require, path) => {
    const { client, request, session } = await setUp();
    const error: unknown = await client
      .authorizeRequest?.(request, session, { require })
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ status: 400, issues: [{ path }] });
  });
});

describe.each(STYTCH)('authorizeRequest of %s', (name) => {
  const require = { permission: { resource_id: 'documents', action: 'read' } };

  it('is unavailable while the policy cannot be fetched', async () => {
    const { client, network, publish, sign } = clientOf(name);
    network.answer = (url) => (url.includes('/rbac/') ? down() : publish(url));
    const request = { headers: { authorization: `Bearer ${sign()}` } };
    const { session } = await client.authenticateRequest(request);
    expect(session && (await client.authorizeRequest(request, session, { require }))).toMatchObject({
      status: 'unavailable',
    });
  });

  it('asks Stytch about an authentication that is too long ago, if it may', async () => {
    const { client, network, publish, sign, time, requests } = clientOf(name);
    time.now += 120 * SECOND;
    const last_authenticated_at = new Date((NOW + 120) * SECOND).toISOString();
    const authentication_factors = [{ type: 'password', delivery_method: 'knowledge', last_authenticated_at }];
    const fresh = sign({ [SESSION_CLAIM]: { id: 'session-1', authentication_factors, roles: [] } });
    network.answer = (url) =>
      url.endsWith('/sessions/authenticate')
        ? Response.json({ status_code: 200, request_id: 'request-1', session_jwt: fresh })
        : publish(url);
    const request = { headers: { authorization: `Bearer ${sign()}` } };
    const { session } = await client.authenticateRequest(request, { remote: true });
    if (session === null) throw new Error('nobody is signed in');
    const asked = (): number => requests.filter((url) => url.endsWith('/sessions/authenticate')).length;
    const outcomes: string[] = [];
    for (const [options, after] of [
      [{ require: { maxAge: 60 } }, 0],
      [{ remote: true, require: { maxAge: 600 } }, 0],
      [{ remote: true, require: { maxAge: 60, role: 'admin' } }, 1],
      [{ remote: true, require: { maxAge: 60 } }, 2],
    ] as const) {
      const result = await client.authorizeRequest(request, session, options);
      outcomes.push(verdict(result));
      expect(asked()).toBe(after);
    }
    expect(outcomes).toEqual(['too_old', 'signed-in', 'permissions', 'signed-in']);
  });

  it('rejects invalid options before it asks anybody', async () => {
    const { client, sign } = clientOf(name);
    const request = { headers: { authorization: `Bearer ${sign()}` } };
    const { session } = await client.authenticateRequest(request);
    if (session === null) throw new Error('nobody is signed in');
    for (const options of [
      { remote: 'yes', require },
      { remote: true, require: { permission: {} } },
      { other: 1, require },
    ])
      await expect(client.authorizeRequest(request, session, options)).rejects.toBeInstanceOf(ValidationError);
  });
});

describe('authorizeRequest of composed verifiers', () => {
  const passage = clientOf('Passage');
  const stytch = clientOf('Stytch');
  const auth = composeVerifiers([passage.client, stytch.client]);
  const cookies = { headers: { cookie: `psg_auth_token=${passage.sign()}; stytch_session_jwt=${stytch.sign()}` } };

  it.each<[string, RequestLike, SessionRequirements, string]>([
    ['decides on the session', cookies, { maxAge: 60 }, 'passage'],
    ['finds another session that meets them', cookies, { role: 'reader' }, 'stytch'],
    ['finds none', cookies, { role: 'admin' }, 'permissions'],
    [
      'looks no further than a bearer token',
      { headers: { ...cookies.headers, authorization: `Bearer ${passage.sign()}` } },
      { role: 'reader' },
      'permissions',
    ],
  ])('%s, as authenticateRequest does', async (_, request, require, outcome) => {
    const { session } = await auth.authenticateRequest(request);
    const result = session && (await auth.authorizeRequest?.(request, session, { require }));
    expect(result?.session?.provider ?? (result && verdict(result))).toBe(outcome);
    expect(result).toEqual(await auth.authenticateRequest(request, { require }));
  });

  it('authenticates the request again if the verifier knows nothing else', async () => {
    const { client } = stytch;
    const plain = composeVerifiers([
      { sessions: client.sessions, authenticateRequest: (...args) => client.authenticateRequest(...args) },
    ]);
    const request = { headers: { authorization: `Bearer ${stytch.sign()}` } };
    const { session } = await plain.authenticateRequest(request);
    const result = session && (await plain.authorizeRequest?.(request, session, { require: { role: 'reader' } }));
    expect(result?.status).toBe('signed-in');
  });
});

function policy(): Response {
  const roles = [
    { role_id: 'reader', description: '', permissions: [{ resource_id: 'documents', actions: ['read'] }] },
  ];
  return Response.json({ request_id: 'request-1', status_code: 200, policy: { roles, resources: [], scopes: [] } });
}
