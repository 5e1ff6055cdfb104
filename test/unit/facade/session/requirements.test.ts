import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { signatures } from '#platform/crypto';
import {
  type Authentication,
  type SessionRequirements,
  unmetRequirement,
} from '../../../../src/facade/session/requirements.ts';
import type { Session } from '../../../../src/facade/session/session.ts';
import { composeVerifiers, type RequestLike, TokenValidationError, ValidationError } from '../../../../src/index.ts';
import { pathsOf } from '../options/validation-error-of.ts';
import { CLIENTS, type ClientName, clientOf, down, NOW, SECOND, SESSION_CLAIM, verdict } from './clients.ts';

const STYTCH: readonly ClientName[] = ['Stytch', 'StytchB2B'];
/** The clients whose tokens tell when the user authenticated. */
const TELLING: readonly ClientName[] = [...STYTCH, 'LoginID', 'LoginIDV2'];
const SILENT = CLIENTS.filter((name) => !TELLING.includes(name));
const WITHOUT_ROLES = CLIENTS.filter((name) => !STYTCH.includes(name));

/** Returns the reason of the first unmet requirement, or `met`. */
function check(
  require: SessionRequirements,
  session: Partial<Session> = {},
  authentications: readonly Authentication[] = [],
) {
  const usual: Session = {
    provider: 'stytch',
    userId: 'user-1',
    tokenKind: 'session',
    issuedAt: new Date(NOW * SECOND),
    expiresAt: new Date((NOW + 300) * SECOND),
    claims: { iss: 'issuer', sub: 'user-1', iat: NOW },
  };
  const times = { now: NOW, clockTolerance: 5 };
  return unmetRequirement({ ...usual, ...session }, require, authentications, times)?.reason ?? 'met';
}

/** Authentications of these ages in seconds; without one, the time is not known. */
function usedBefore(ages: Readonly<Record<string, number | undefined>>): Authentication[] {
  return Object.entries(ages).map(([factor, age]) => ({ factor, at: age === undefined ? undefined : NOW - age }));
}

it('no requirement is met by any session', () => {
  expect(check({})).toBe('met');
});

describe('a role', () => {
  it.each<[string, string | string[], string[] | undefined]>([
    ['met', 'admin', ['reader', 'admin']],
    ['met', ['owner', 'admin'], ['admin']],
    ['permissions', 'admin', ['reader']],
    ['permissions', 'admin', ['Admin']],
    ['permissions', 'admin', ['administrator', 'admin ']],
    ['permissions', 'admin', []],
    ['permissions', 'admin', undefined],
    ['permissions', ['owner', 'admin'], ['reader']],
    ['permissions', 'toString', []],
  ])('%s: %o is required, and the session has %o', (expected, role, roles) => {
    expect(check({ role }, roles && { roles })).toBe(expected);
  });
});

describe('factors', () => {
  it.each<[string, string[], string[] | undefined]>([
    ['met', ['totp'], ['password', 'totp']],
    ['met', ['totp', 'password'], ['password', 'totp']],
    ['factors', ['totp', 'password'], ['password']],
    ['factors', ['totp'], ['TOTP']],
    ['factors', ['totp'], []],
    ['factors', ['totp'], undefined],
  ])('%s: %o are required, and the user has proven %o', (expected, wanted, factors) => {
    const proven = usedBefore(Object.fromEntries((factors ?? []).map((factor) => [factor, undefined])));
    expect(check({ factors: wanted }, { factors: wanted }, proven)).toBe(expected);
  });
});

describe('maxAge', () => {
  const factors = ['password', 'totp'];

  it.each<[string, string, SessionRequirements, Authentication[]]>([
    ['met', 'the last use of any factor', { maxAge: 60 }, usedBefore({ password: 9999, totp: 59 })],
    ['too_old', 'the last use of any factor', { maxAge: 60 }, usedBefore({ password: 9999, totp: 60 })],
    ['met', 'each required factor', { maxAge: 60, factors }, usedBefore({ password: 59, totp: 0 })],
    ['too_old', 'each required factor', { maxAge: 60, factors }, usedBefore({ password: 60, totp: 0 })],
    ['met', 'required factors only', { maxAge: 60, factors: ['totp'] }, usedBefore({ password: 9999, totp: 0 })],
    ['too_old', 'required factors only', { maxAge: 60, factors: ['totp'] }, usedBefore({ password: 0, totp: 60 })],
    [
      'met',
      'the newest of several uses of a factor',
      { maxAge: 60, factors: ['totp'] },
      [...usedBefore({ totp: 9999 }), ...usedBefore({ totp: 1 }), ...usedBefore({ totp: 999 })],
    ],
    ['too_old', 'anything, if it is 0', { maxAge: 0 }, usedBefore({ totp: 0 })],
    ['too_old', 'a use in the future, if it is 0', { maxAge: 0 }, usedBefore({ totp: -60 })],
    ['met', 'a use in the future within the tolerance', { maxAge: 1 }, usedBefore({ totp: -5 })],
    ['too_old', 'a use in the future', { maxAge: 60 }, usedBefore({ totp: -6 })],
    ['met', 'a use in the past beside one in the future', { maxAge: 60 }, usedBefore({ totp: -6, password: 59 })],
    [
      'too_old',
      'a required factor in the future',
      { maxAge: 60, factors: ['totp'] },
      usedBefore({ totp: -6, password: 0 }),
    ],
    ['too_old', 'a factor without a time', { maxAge: 60 }, usedBefore({ totp: undefined })],
    [
      'too_old',
      'a required factor without a time',
      { maxAge: 60, factors },
      usedBefore({ totp: undefined, password: 0 }),
    ],
    ['too_old', 'nothing', { maxAge: Number.MAX_SAFE_INTEGER }, []],
  ])('is %s by %s: %o', (expected, _, require, times) => {
    expect(check(require, {}, times)).toBe(expected);
  });
});

describe('several requirements', () => {
  const session = { roles: ['reader'] };

  it.each<[string, SessionRequirements]>([
    ['met', { role: 'reader', factors: ['password'], maxAge: 60 }],
    ['permissions', { role: 'admin', factors: ['password'], maxAge: 60 }],
    ['too_old', { role: 'admin', factors: ['password'], maxAge: 0 }],
    ['factors', { role: 'admin', factors: ['totp'], maxAge: 0 }],
  ])('are all checked, factors and age before the role: %s', (expected, require) => {
    expect(check(require, session, usedBefore({ password: 0 }))).toBe(expected);
  });
});

describe.each(CLIENTS)('%s', (name) => {
  it('signs in a session that meets the requirements', async () => {
    const { client, sessions, sign, cookie } = clientOf(name);
    const require = STYTCH.includes(name)
      ? { role: ['admin', 'reader'], factors: ['password'], maxAge: 60 }
      : { ...(TELLING.includes(name) && { maxAge: 60 }) };
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

  it.each<readonly [string, number, string | undefined, SessionRequirements]>([
    ['permissions', 403, undefined, { role: 'admin' }],
    ['factors', 401, 'Bearer error="insufficient_user_authentication"', { factors: ['totp'] }],
    ...(TELLING.includes(name)
      ? [['too_old', 401, 'Bearer error="insufficient_user_authentication"', { maxAge: 60 }] as const]
      : []),
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
    if (TELLING.includes(name))
      expect(verdict(await sessions.validate(token, { require: { maxAge: 60 } }))).toBe('signed-in');
    expect(verdict(await sessions.validate(token, { require: { factors: ['totp'] } }))).toBe('factors');
    expect(verdict(await sessions.validate(token))).toBe('signed-in');
    if (!TELLING.includes(name)) return;
    time.now += 60 * SECOND;
    expect(verdict(await sessions.validate(token, { require: { maxAge: 60 } }))).toBe('too_old');
    expect(verdict(await sessions.validate(token, { require: { maxAge: 61 } }))).toBe('signed-in');
  });

  it('rejects an invalid token before it checks requirements', async () => {
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

describe.each(SILENT)('tokens of %s, which are renewed without the user,', (name) => {
  const require = { maxAge: 3600 };
  const issue = {
    path: 'options.require.maxAge',
    message: expect.stringMatching(
      `tokens of ${name.toLowerCase()} .* do not tell when the user authenticated.*"maxTokenAge"`,
    ),
  };
  const rejectionOf = (check: Promise<unknown> | undefined): Promise<unknown> =>
    Promise.resolve(check).catch((error: unknown) => error);

  it.each(['a session', 'no session'])('cannot be required to be of a recent login, with %s', async (which) => {
    const { client, sessions, sign, requests } = clientOf(name);
    const token = which === 'a session' ? sign() : undefined;
    const headers: Record<string, string> = token === undefined ? {} : { authorization: `Bearer ${token}` };
    const composed = composeVerifiers([client, clientOf('Stytch').client]);
    for (const check of [
      sessions.validate(token, { require }),
      client.authenticateRequest({ headers }, { require }),
      composed.sessions.validate(token, { require }),
      composed.authenticateRequest({ headers }, { require }),
    ]) {
      expect(await rejectionOf(check)).toBeInstanceOf(ValidationError);
      expect(await rejectionOf(check)).toMatchObject({ status: 400, issues: [issue] });
    }
    expect(requests).toEqual([]);
  });

  it('cannot be, once a session is established', async () => {
    const { client, sign } = clientOf(name);
    const request = { headers: { authorization: `Bearer ${sign()}` } };
    const { session } = await client.authenticateRequest(request);
    if (session === null) throw new Error('expected a session');
    for (const auth of [client, composeVerifiers([client, clientOf('Stytch').client])])
      expect(await rejectionOf(auth.authorizeRequest?.(request, session, { require }))).toMatchObject({
        issues: [issue],
      });
  });
});

describe.each(WITHOUT_ROLES)('tokens of %s', (name) => {
  it('contain no roles, as the error explains', async () => {
    const { sessions, sign } = clientOf(name);
    const { provider } = sessions.accepts[0] ?? {};
    // The provider issues no claims with these names.
    const { error } = await sessions.validate(sign({ roles: ['admin'], role: 'admin' }), {
      require: { role: 'admin' },
    });
    expect(error).toMatchObject({ reason: 'permissions', expected: 'admin', received: 'none' });
    expect(error?.hint).toBe(`Tokens of ${provider} carry no roles: keep roles in your own database.`);
  });

  it('support no permissions', async () => {
    const { sessions, requests } = clientOf(name);
    const options = { require: { permission: { resource_id: 'documents', action: 'read' } } };
    const error: unknown = await sessions.validate('token', options).catch((problem: unknown) => problem);
    expect(error).toMatchObject({ issues: [{ path: 'options.require.permission' }] });
    expect(requests).toEqual([]);
  });
});

describe.each(STYTCH)('tokens of %s', (name) => {
  it('contain roles, which the error names', async () => {
    const { sessions, sign } = clientOf(name);
    const { error } = await sessions.validate(sign(), { require: { role: ['admin', 'owner'] } });
    expect(error).toMatchObject({ reason: 'permissions', expected: 'admin or owner', received: 'reader' });
    expect(error?.hint ?? '').not.toContain('no roles');
  });

  it('without roles have none in the error', async () => {
    const { sessions, sign } = clientOf(name);
    const { error } = await sessions.validate(sign({ [SESSION_CLAIM]: { id: 's' } }), { require: { role: 'admin' } });
    expect(error).toMatchObject({ reason: 'permissions', received: 'none' });
  });

  it('contain the time of authentication, whatever their own age', async () => {
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

  it('lack a factor, which the error names', async () => {
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
    ...(TELLING.includes(name)
      ? [{ maxAge: 60 }, { maxAge: 0 }, { role: 'reader', factors: ['password'], maxAge: 60 }]
      : []),
    ...(STYTCH.includes(name) ? [{ permission }, { permission, role: 'admin' }, { permission, maxAge: 0 }] : []),
  ];

  /** A client without a token cache, a request, and its session. */
  async function setUp(options: object = {}) {
    const setup = clientOf(name, { tokenCache: false });
    setup.network.answer = (url) => (url.includes('/rbac/') ? policy() : setup.publish(url));
    const request = { headers: { authorization: `Bearer ${setup.sign()}` } };
    const { session } = await setup.client.authenticateRequest(request, options);
    if (session === null) throw new Error('expected a session');
    return { ...setup, request, session };
  }

  it.each(REQUIREMENTS)(
    'decides %j as authenticateRequest does, without verifying the token again',
    async (require) => {
      const { client, request, session } = await setUp();
      const expected = await client.authenticateRequest(request, { require });
      const verify = vi.spyOn(signatures, 'verify');
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
    const result = await client.authorizeRequest(request, session, { require: { role: 'admin' } });
    expect(result).toEqual(
      await clientOf(name).client.authorizeRequest(request, session, { require: { role: 'admin' } }),
    );
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

  it('checks an old authentication remotely, with the option', async () => {
    const { client, network, publish, sign, time, requests } = clientOf(name);
    time.now += 120 * SECOND;
    const last_authenticated_at = new Date((NOW + 120) * SECOND).toISOString();
    const authentication_factors = [{ type: 'password', delivery_method: 'knowledge', last_authenticated_at }];
    const iat = NOW + 120;
    const fresh = sign({ iat, [SESSION_CLAIM]: { id: 'session-1', authentication_factors, roles: [] } });
    network.answer = (url) =>
      url.endsWith('/sessions/authenticate')
        ? Response.json({ status_code: 200, request_id: 'request-1', session_jwt: fresh })
        : publish(url);
    const request = { headers: { authorization: `Bearer ${sign()}` } };
    const { session } = await client.authenticateRequest(request, { remote: true });
    if (session === null) throw new Error('expected a session');
    const remoteChecks = (): number => requests.filter((url) => url.endsWith('/sessions/authenticate')).length;
    const outcomes: string[] = [];
    for (const [options, after] of [
      [{ require: { maxAge: 60 } }, 0],
      [{ remote: true, require: { maxAge: 600 } }, 0],
      [{ remote: true, require: { maxAge: 60, role: 'admin' } }, 1],
      [{ remote: true, require: { maxAge: 60 } }, 2],
    ] as const) {
      const result = await client.authorizeRequest(request, session, options);
      outcomes.push(verdict(result));
      expect(remoteChecks()).toBe(after);
    }
    expect(outcomes).toEqual(['too_old', 'signed-in', 'permissions', 'signed-in']);
  });

  it('rejects invalid options', async () => {
    const { client, sign } = clientOf(name);
    const request = { headers: { authorization: `Bearer ${sign()}` } };
    const { session } = await client.authenticateRequest(request);
    if (session === null) throw new Error('expected a session');
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
    ['finds another session that meets them', cookies, { role: 'reader' }, 'stytch'],
    ['rejects the session', cookies, { role: 'admin' }, 'permissions'],
    [
      'decides on the bearer token only',
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

  it('authenticates the request again without authorizeRequest', async () => {
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
