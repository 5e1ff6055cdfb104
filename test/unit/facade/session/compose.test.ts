import { describe, expect, it } from 'vitest';
import {
  composeVerifiers,
  KeysUnavailableError,
  TokenValidationError,
  type ValidateOptions,
  ValidationError,
  type Verifier,
} from '../../../../src/index.ts';
import { LoginID } from '../../../../src/loginid.ts';
import { Passage } from '../../../../src/passage.ts';
import { Stytch, StytchB2B } from '../../../../src/stytch.ts';
import { validationErrorOf } from '../options/validation-error-of.ts';
import { CLIENTS, type ClientName, clientOf, down, encode, NOW, SECOND, verdict, withPart } from './clients.ts';

/** Combines these clients. */
function setUp(...names: ClientName[]) {
  const clients = names.map((name) => clientOf(name));
  const auth = composeVerifiers(clients.map(({ client }) => client));
  const [first, second] = clients;
  if (first === undefined || second === undefined) throw new Error('expected two clients or more');
  return { auth, clients, first, second, counts: () => clients.map(({ requests }) => requests.length) };
}

const cookies = (...pairs: (string | undefined)[][]) => ({
  headers: { cookie: pairs.map(([name, value]) => `${name}=${value}`).join('; ') },
});
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a token', () => {
  it.each(CLIENTS)('of %s is checked by that client of all five only', async (name) => {
    const { auth, clients } = setUp(...CLIENTS);
    const own = clients[CLIENTS.indexOf(name)];
    const token = own?.sign();
    const result = await auth.sessions.validate(token);
    expect(result).toEqual(await clientOf(name).sessions.validate(token));
    expect(result.authenticated).toBe(true);
    expect(clients.map(({ requests }) => requests.length)).toEqual(CLIENTS.map((other) => (other === name ? 1 : 0)));
  });

  it('is checked by one client only, even if that rejects it', async () => {
    const { auth, first, second, counts } = setUp('Passage', 'Stytch');
    const forged = withPart(second.sign(), 2, second.sign({ sub: 'x' }).split('.')[2] ?? '');
    expect(verdict(await auth.sessions.validate(forged))).toBe('signature');
    expect(verdict(await auth.sessions.validate(second.sign({ exp: NOW - 60 })))).toBe('expired');
    expect(counts()).toEqual([0, 1]);
    // Signed with the key of the other provider.
    expect(verdict(await auth.sessions.validate(second.signText(JSON.stringify(first.claims))))).toBe('unknown_key');
    expect(counts()).toEqual([1, 1]);
  });

  it.each<[string, object]>([
    ['another issuer', { iss: 'somebody' }],
    ['no issuer', { iss: undefined }],
    ['a list of issuers', { iss: ['app-1'] }],
    ['the issuer in other letter case', { iss: 'APP-1' }],
    ['the issuer with a slash', { iss: 'app-1/' }],
    ['no audience', { aud: undefined }],
    ['another audience', { aud: ['app-2'] }],
    ["the other client's audience", { aud: ['project-test-1'] }],
    ["the other client's issuer", { iss: 'stytch.com/project-test-1' }],
  ])('with %s is signed out without a request', async (_, claims) => {
    const { auth, first, counts } = setUp('Passage', 'Stytch');
    const token = first.sign({ ...claims });
    for (const result of [
      await auth.sessions.validate(token),
      await auth.authenticateRequest({ headers: bearer(token) }),
    ]) {
      expect(result).toMatchObject({ status: 'signed-out', authenticated: false, session: null, userId: null });
      expect(result.error).toBeInstanceOf(TokenValidationError);
      expect(result.error).toMatchObject({
        reason: 'issuer',
        status: 401,
        provider: null,
        expected: 'app-1 or stytch.com/project-test-1 or https://test.stytch.com',
        hint: expect.stringContaining('issuers'),
      });
    }
    expect(counts()).toEqual([0, 0]);
  });

  it.each<[string, string, unknown]>([
    ['missing', 'undefined', undefined],
    ['missing', 'null', null],
    ['missing', 'an empty string', ''],
    ['malformed', 'a number', 7],
    ['malformed', 'an object', {}],
    ['malformed', 'a string', 'token'],
    ['malformed', 'a header that is not JSON', `AAAA.${encode('{}')}.AAAA`],
  ])('is %s if it is %s, without a request', async (reason, _, token) => {
    const { auth, counts } = setUp('Passage', 'Stytch');
    expect(verdict(await auth.sessions.validate(token))).toBe(reason);
    expect(counts()).toEqual([0, 0]);
  });

  it.each(['iss', '[]', 'null', '"text"'])('is malformed if its payload is %s, without a request', async (payload) => {
    const { auth, first, counts } = setUp('Passage', 'Stytch');
    const token = withPart(first.sign(), 1, encode(payload));
    expect(verdict(await auth.sessions.validate(token))).toBe('malformed');
    expect(counts()).toEqual([0, 0]);
  });

  it('is unavailable in an outage of its own provider only', async () => {
    const { auth, first, second } = setUp('Passage', 'Stytch');
    first.network.answer = down;
    const result = await auth.sessions.validate(first.sign());
    expect(result.status).toBe('unavailable');
    expect(result.error).toBeInstanceOf(KeysUnavailableError);
    expect(result.error).toMatchObject({ provider: 'passage' });
    expect(verdict(await auth.sessions.validate(second.sign()))).toBe('signed-in');
  });

  it('is checked by the client of its audience if the issuers are the same', async () => {
    const { auth, first, second, counts } = setUp('Stytch', 'StytchB2B');
    const iss = 'https://test.stytch.com';
    const member = await auth.sessions.validate(second.sign({ iss }));
    expect(member.session).toMatchObject({ organizationId: 'organization-1' });
    expect(counts()).toEqual([0, 1]);
    expect((await auth.sessions.validate(first.sign({ iss }))).authenticated).toBe(true);
    expect(verdict(await auth.sessions.validate(first.sign({ iss, aud: 'project-test-3' })))).toBe('issuer');
  });
});

describe('a request with a bearer token', () => {
  it('is checked by that, whatever its cookies are', async () => {
    const { auth, first, second, counts } = setUp('Passage', 'Stytch');
    const { headers } = cookies([first.cookie, first.sign()], [second.cookie, second.sign()]);
    const check = async (token: string) =>
      verdict(await auth.authenticateRequest({ headers: { ...headers, ...bearer(token) } }));
    expect(await check('token')).toBe('malformed');
    expect(await check('')).toBe('malformed');
    expect(await check(first.sign({ iss: 'somebody' }))).toBe('issuer');
    expect(counts()).toEqual([0, 0]);
    expect(await check(second.sign({ exp: NOW - 60 }))).toBe('expired');
    expect(counts()).toEqual([0, 1]);
  });

  it('is checked by the client that the token names', async () => {
    const { auth, second, counts } = setUp('Passage', 'Stytch');
    const result = await auth.authenticateRequest(
      new Request('https://example.com', { headers: bearer(second.sign()) }),
    );
    expect(result).toMatchObject({ status: 'signed-in', session: { provider: 'stytch' } });
    expect(counts()).toEqual([0, 1]);
  });

  it('is checked by LoginID, which has no cookie', async () => {
    const { auth, second } = setUp('Corbado', 'LoginID');
    expect(verdict(await auth.authenticateRequest({ headers: bearer(second.sign()) }))).toBe('signed-in');
  });
});

describe('a request with cookies', () => {
  it('is checked by the cookie of each client', async () => {
    for (const index of [0, 1]) {
      const { auth, clients, counts } = setUp('Passage', 'Stytch');
      const own = clients[index];
      const result = await auth.authenticateRequest(cookies([own?.cookie, own?.sign()]));
      expect(result).toMatchObject({ status: 'signed-in', session: { provider: own?.name.toLowerCase() } });
      expect(counts()).toEqual([index === 0 ? 1 : 0, index === 1 ? 1 : 0]);
    }
  });

  it('is signed in by the valid cookie of one provider beside an expired one', async () => {
    const { auth, first, second } = setUp('Passage', 'Stytch');
    const stale = first.sign({ exp: NOW - 60 });
    const request = cookies([first.cookie, stale], [second.cookie, second.sign()]);
    expect(await auth.authenticateRequest(request)).toMatchObject({
      status: 'signed-in',
      session: { provider: 'stytch' },
    });
    first.network.answer = down;
    first.time.now += 2 * 3_600 * SECOND;
    expect(verdict(await auth.authenticateRequest(request))).toBe('signed-in');
  });

  it('has the session of the first client with a valid cookie', async () => {
    const { auth, first, second } = setUp('Stytch', 'Passage');
    const result = await auth.authenticateRequest(
      cookies([second.cookie, second.sign()], [first.cookie, first.sign()]),
    );
    expect(result.session?.provider).toBe('stytch');
  });

  it.each([
    ['Passage', 'Stytch'],
    ['Stytch', 'Passage'],
  ] as const)('is unavailable rather than signed out, in the order %s and %s', async (...names) => {
    const { auth, clients } = setUp(...names);
    const [old, fresh] = names[0] === 'Passage' ? clients : [...clients].reverse();
    if (fresh !== undefined) fresh.network.answer = down;
    const stale = old?.sign({ exp: NOW - 60 });
    const result = await auth.authenticateRequest(cookies([old?.cookie, stale], [fresh?.cookie, fresh?.sign()]));
    expect(result).toMatchObject({ status: 'unavailable', error: { provider: 'stytch', status: 503 } });
  });

  it('is signed out with the reason of a token that was present', async () => {
    const { auth, second } = setUp('Passage', 'Stytch');
    const result = await auth.authenticateRequest(cookies([second.cookie, second.sign({ exp: NOW - 60 })]));
    expect(result.error).toMatchObject({ reason: 'expired', provider: 'stytch' });
  });

  it('has no token, without a request', async () => {
    const { auth, counts } = setUp(...CLIENTS);
    for (const headers of [{}, { cookie: 'theme=dark' }, { authorization: 'Basic YTpi' }, new Headers()])
      expect(verdict(await auth.authenticateRequest({ headers }))).toBe('missing');
    expect(counts()).toEqual(CLIENTS.map(() => 0));
  });

  it("is rejected with one provider's token in the other's cookie", async () => {
    const { auth, first, second } = setUp('Passage', 'Stytch');
    const result = await auth.authenticateRequest(
      cookies([first.cookie, second.sign()], [second.cookie, first.sign()]),
    );
    expect(result.authenticated).toBe(false);
  });

  it('without headers is rejected with the status 500', async () => {
    const { auth } = setUp('Passage', 'Stytch');
    // @ts-expect-error a token is not a request
    const error: unknown = await auth.authenticateRequest('token').catch((problem: unknown) => problem);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ status: 500, provider: null, issues: [{ path: 'request' }] });
  });
});

describe('options', () => {
  it.each<[string, ValidateOptions]>([
    ['too_old', { maxTokenAge: 60 }],
    ['signed-in', { maxTokenAge: 61 }],
    ['permissions', { require: { role: 'admin' } }],
    ['factors', { require: { factors: ['totp'] } }],
  ])('are passed on: %s with %o', async (expected, options) => {
    const { auth, first, second } = setUp('Passage', 'Stytch');
    for (const { time } of [first, second]) time.now += 60 * SECOND;
    for (const own of [first, second]) {
      const token = own.sign();
      expect(verdict(await auth.sessions.validate(token, options))).toBe(expected);
      expect(verdict(await auth.authenticateRequest({ headers: bearer(token) }, options))).toBe(expected);
      expect(verdict(await auth.authenticateRequest(cookies([own.cookie, token]), options))).toBe(expected);
    }
  });

  it('that are invalid are rejected before any request, whatever the token is', async () => {
    const { auth, first, second, counts } = setUp('Passage', 'Stytch');
    const options = { maxTokenAge: -1 };
    for (const token of [first.sign(), second.sign(), undefined, 'token', first.sign({ iss: 'somebody' })]) {
      const request = { headers: token === undefined ? {} : bearer(token) };
      for (const check of [auth.sessions.validate(token, options), auth.authenticateRequest(request, options)])
        await expect(check).rejects.toBeInstanceOf(ValidationError);
    }
    expect(counts()).toEqual([0, 0]);
  });
});

describe('composeVerifiers', () => {
  const passage = new Passage({ appId: 'app-1', apiKey: 'k' });
  const stytch = new Stytch({ projectId: 'project-test-1', secret: 's' });

  it.each<[string, string, () => Verifier[]]>([
    ['the same client twice', 'two that accept the same tokens', () => [passage, passage]],
    [
      'two clients of one app',
      'two that accept the same tokens',
      () => [passage, stytch, new Passage({ appId: 'app-1', apiKey: 'other' })],
    ],
    [
      'a consumer and a B2B client of one project',
      'two that accept the same tokens',
      () => [stytch, new StytchB2B({ projectId: 'project-test-1', secret: 's' })],
    ],
    [
      'a client that accepts the tokens of the other by its options',
      'two that accept the same tokens',
      () => [passage, new Passage({ appId: 'app-2', apiKey: 'k', issuers: ['app-1'], audiences: ['app-1'] })],
    ],
    [
      'a client and a combination that contains it',
      'two that accept the same tokens',
      () => [composeVerifiers([passage, stytch]), passage],
    ],
    ['an empty array', 'an array', () => []],
  ])('rejects %s', (_, received, make) => {
    const error = validationErrorOf(() => composeVerifiers(make()));
    expect(error).toMatchObject({ provider: null, status: 500, issues: [{ path: 'verifiers' }] });
    expect(error.issues[0]?.message).toContain(`received ${received}`);
  });

  it.each<[string, unknown]>([
    ['one client', passage],
    ['undefined', undefined],
    ['an object of clients', { passage, stytch }],
    ['a list with null', [passage, null]],
    ['a list with undefined', [passage, undefined]],
    ['a list with a string', [passage, 'stytch']],
    ['a list with options', [{ appId: 'app-1', apiKey: 'k' }]],
    ['a list with another object', [{ sessions: { authenticate() {} } }]],
    ['a list with the sessions of a client', [passage.sessions]],
  ])('rejects %s', (_, verifiers) => {
    const error = validationErrorOf(() => Reflect.apply(composeVerifiers, undefined, [verifiers]));
    expect(error.issues).toMatchObject([{ path: 'verifiers', message: expect.stringMatching(/^expected .*clients/) }]);
  });

  it('accepts clients that share an issuer or an audience, but not both', () => {
    const two = (clientId: string) => new LoginID({ clientId });
    expect(() => composeVerifiers([two('a'), two('b')])).not.toThrow();
    const app = new Passage({ appId: 'app-2', apiKey: 'k', audiences: ['app-1'] });
    expect(() => composeVerifiers([passage, app])).not.toThrow();
  });

  it('accepts the issuers of all its clients, without a request', () => {
    const { auth, clients, counts } = setUp(...CLIENTS);
    expect(auth.sessions.accepts).toEqual(clients.flatMap(({ sessions }) => sessions.accepts));
    expect(counts()).toEqual(CLIENTS.map(() => 0));
  });

  it('may combine one client', async () => {
    const { client, sign, sessions } = clientOf('Corbado');
    const auth = composeVerifiers([client]);
    const token = sign();
    expect(await auth.sessions.validate(token)).toEqual(await sessions.validate(token));
  });

  it('copies the list of clients', async () => {
    const [first, second] = [clientOf('Passage'), clientOf('Stytch')];
    const list = [first.client, second.client];
    const auth = composeVerifiers(list);
    list.pop();
    expect(verdict(await auth.sessions.validate(second.sign()))).toBe('signed-in');
  });

  it('may combine combinations', async () => {
    const [first, second, third] = [clientOf('Passage'), clientOf('Stytch'), clientOf('LoginID')];
    const auth = composeVerifiers([composeVerifiers([first.client, second.client]), third.client]);
    for (const own of [first, second, third]) {
      const token = own.sign();
      expect((await auth.sessions.validate(token)).session?.provider).toBe(own.name.toLowerCase());
      expect(verdict(await auth.authenticateRequest({ headers: bearer(token) }))).toBe('signed-in');
      expect(own.requests).toHaveLength(1);
    }
    const request = cookies([first.cookie, first.sign({ exp: 1 })], [second.cookie, second.sign()]);
    expect(verdict(await auth.authenticateRequest(request))).toBe('signed-in');
    expect(verdict(await auth.sessions.validate(first.sign({ iss: 'somebody' })))).toBe('issuer');
    expect(auth.sessions.accepts).toHaveLength(3);
  });
});
