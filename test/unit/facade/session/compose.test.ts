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

/** One verifier of these clients, and each of them. */
function setUp(...names: ClientName[]) {
  const benches = names.map((name) => clientOf(name));
  const auth = composeVerifiers(benches.map(({ client }) => client));
  const [first, second] = benches;
  if (first === undefined || second === undefined) throw new Error('expected two clients or more');
  return { auth, benches, first, second, counts: () => benches.map(({ requests }) => requests.length) };
}

const cookies = (...pairs: (string | undefined)[][]) => ({
  headers: { cookie: pairs.map(([name, value]) => `${name}=${value}`).join('; ') },
});
const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('a token', () => {
  it.each(CLIENTS)('of %s goes to that client, of all five, and no other is asked', async (name) => {
    const { auth, benches } = setUp(...CLIENTS);
    const own = benches[CLIENTS.indexOf(name)];
    const token = own?.sign();
    const result = await auth.sessions.validate(token);
    expect(result).toEqual(await clientOf(name).sessions.validate(token));
    expect(result.authenticated).toBe(true);
    expect(benches.map(({ requests }) => requests.length)).toEqual(CLIENTS.map((other) => (other === name ? 1 : 0)));
  });

  it('is refused by the client that it goes to, and not tried by the other', async () => {
    const { auth, first, second, counts } = setUp('Passage', 'Stytch');
    const forged = withPart(second.sign(), 2, second.sign({ sub: 'x' }).split('.')[2] ?? '');
    expect(verdict(await auth.sessions.validate(forged))).toBe('signature');
    expect(verdict(await auth.sessions.validate(second.sign({ exp: NOW - 60 })))).toBe('expired');
    expect(counts()).toEqual([0, 1]);
    // Signed by the other provider's key, for what it names.
    expect(verdict(await auth.sessions.validate(second.signText(JSON.stringify(first.claims))))).toBe('unknown_key');
    expect(counts()).toEqual([1, 1]);
  });

  it.each<[string, object]>([
    ['another issuer', { iss: 'somebody' }],
    ['no issuer', { iss: undefined }],
    ['a list of issuers', { iss: ['app-1'] }],
    ['the issuer in other letters', { iss: 'APP-1' }],
    ['the issuer with a slash', { iss: 'app-1/' }],
    ['no audience', { aud: undefined }],
    ['another audience', { aud: ['app-2'] }],
    ["the other client's audience", { aud: ['project-test-1'] }],
    ["the other client's issuer", { iss: 'stytch.com/project-test-1' }],
  ])('of %s is signed out, and costs no request at all', async (_, claims) => {
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
    ['missing', 'an empty text', ''],
    ['malformed', 'a number', 7],
    ['malformed', 'an object', {}],
    ['malformed', 'a word', 'token'],
    ['malformed', 'two parts', `${encode('{}')}.${encode('{}')}`],
    ['malformed', 'five parts, encrypted', 'a.b.c.d.e'],
    ['malformed', 'another encoding', 'a+.b/.c='],
    ['malformed', 'a header that is no JSON', `AAAA.${encode('{}')}.AAAA`],
    ['malformed', 'an endless text', 'x'.repeat(100_000)],
  ])('is %s where it is %s, and costs no request', async (reason, _, token) => {
    const { auth, counts } = setUp('Passage', 'Stytch');
    expect(verdict(await auth.sessions.validate(token))).toBe(reason);
    expect(counts()).toEqual([0, 0]);
  });

  it.each(['iss', '[]', 'null', '"text"'])(
    'is malformed where its payload is %s, and costs no request',
    async (payload) => {
      const { auth, first, counts } = setUp('Passage', 'Stytch');
      const token = withPart(first.sign(), 1, encode(payload));
      expect(verdict(await auth.sessions.validate(token))).toBe('malformed');
      expect(counts()).toEqual([0, 0]);
    },
  );

  it('is no sign-out through an outage of its own provider, and none of the other', async () => {
    const { auth, first, second } = setUp('Passage', 'Stytch');
    first.network.answer = down;
    const result = await auth.sessions.validate(first.sign());
    expect(result.status).toBe('unavailable');
    expect(result.error).toBeInstanceOf(KeysUnavailableError);
    expect(result.error).toMatchObject({ provider: 'passage' });
    expect(verdict(await auth.sessions.validate(second.sign()))).toBe('signed-in');
  });

  it('finds the client whose audience it names where issuers are the same', async () => {
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
  it('is judged by that, whatever cookies are there', async () => {
    const { auth, first, second, counts } = setUp('Passage', 'Stytch');
    const { headers } = cookies([first.cookie, first.sign()], [second.cookie, second.sign()]);
    const judge = async (token: string) =>
      verdict(await auth.authenticateRequest({ headers: { ...headers, ...bearer(token) } }));
    expect(await judge('token')).toBe('malformed');
    expect(await judge('')).toBe('malformed');
    expect(await judge(first.sign({ iss: 'somebody' }))).toBe('issuer');
    expect(counts()).toEqual([0, 0]);
    expect(await judge(second.sign({ exp: NOW - 60 }))).toBe('expired');
    expect(counts()).toEqual([0, 1]);
  });

  it('goes to the client that it names', async () => {
    const { auth, second, counts } = setUp('Passage', 'Stytch');
    const result = await auth.authenticateRequest(
      new Request('https://example.com', { headers: bearer(second.sign()) }),
    );
    expect(result).toMatchObject({ status: 'signed-in', session: { provider: 'stytch' } });
    expect(counts()).toEqual([0, 1]);
  });

  it('goes to LoginID, which has no cookie', async () => {
    const { auth, second } = setUp('Corbado', 'LoginID');
    expect(verdict(await auth.authenticateRequest({ headers: bearer(second.sign()) }))).toBe('signed-in');
  });
});

describe('a request with cookies', () => {
  it('is judged by the cookie of each client', async () => {
    for (const index of [0, 1]) {
      const { auth, benches, counts } = setUp('Passage', 'Stytch');
      const own = benches[index];
      const result = await auth.authenticateRequest(cookies([own?.cookie, own?.sign()]));
      expect(result).toMatchObject({ status: 'signed-in', session: { provider: own?.name.toLowerCase() } });
      expect(counts()).toEqual([index === 0 ? 1 : 0, index === 1 ? 1 : 0]);
    }
  });

  it('is signed in by the good cookie of the new provider beside a stale one of the old', async () => {
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

  it('counts the first of two good ones, in the order of composition', async () => {
    const { auth, first, second } = setUp('Stytch', 'Passage');
    const result = await auth.authenticateRequest(
      cookies([second.cookie, second.sign()], [first.cookie, first.sign()]),
    );
    expect(result.session?.provider).toBe('stytch');
  });

  it.each([
    ['Passage', 'Stytch'],
    ['Stytch', 'Passage'],
  ] as const)('is unavailable before it is signed out, whichever of %s and %s is first', async (...names) => {
    const { auth, benches } = setUp(...names);
    const [old, fresh] = names[0] === 'Passage' ? benches : [...benches].reverse();
    if (fresh !== undefined) fresh.network.answer = down;
    const stale = old?.sign({ exp: NOW - 60 });
    const result = await auth.authenticateRequest(cookies([old?.cookie, stale], [fresh?.cookie, fresh?.sign()]));
    expect(result).toMatchObject({ status: 'unavailable', error: { provider: 'stytch', status: 503 } });
  });

  it('is signed out for what was wrong with a token that was there', async () => {
    const { auth, second } = setUp('Passage', 'Stytch');
    const result = await auth.authenticateRequest(cookies([second.cookie, second.sign({ exp: NOW - 60 })]));
    expect(result.error).toMatchObject({ reason: 'expired', provider: 'stytch' });
  });

  it('misses a token where there is none, and asks nobody', async () => {
    const { auth, counts } = setUp(...CLIENTS);
    for (const headers of [{}, { cookie: 'theme=dark' }, { authorization: 'Basic YTpi' }, new Headers()])
      expect(verdict(await auth.authenticateRequest({ headers }))).toBe('missing');
    expect(counts()).toEqual([0, 0, 0, 0, 0]);
  });

  it("does not let one provider's token in by the other's cookie", async () => {
    const { auth, first, second } = setUp('Passage', 'Stytch');
    const result = await auth.authenticateRequest(
      cookies([first.cookie, second.sign()], [second.cookie, first.sign()]),
    );
    expect(result.authenticated).toBe(false);
  });

  it('without headers is refused as a mistake', async () => {
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
    ['too_old', { require: { maxAge: 60 } }],
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

  it('that are bad are refused, whatever the token is, before anything is asked', async () => {
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

describe('composition', () => {
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
      'a client that takes the tokens of the other by its options',
      'two that accept the same tokens',
      () => [passage, new Passage({ appId: 'app-2', apiKey: 'k', issuers: ['app-1'], audiences: ['app-1'] })],
    ],
    [
      'a client and a composition that has it already',
      'two that accept the same tokens',
      () => [composeVerifiers([passage, stytch]), passage],
    ],
    ['nothing', 'an array', () => []],
  ])('of %s is refused', (_, received, make) => {
    const error = validationErrorOf(() => composeVerifiers(make()));
    expect(error).toMatchObject({ provider: null, status: 500, issues: [{ path: 'verifiers' }] });
    expect(error.issues[0]?.message).toContain(`received ${received}`);
  });

  it.each<[string, unknown]>([
    ['one client', passage],
    ['nothing', undefined],
    ['an object of clients', { passage, stytch }],
    ['a list with null', [passage, null]],
    ['a list with nothing in it', [passage, undefined]],
    ['a list with a text', [passage, 'stytch']],
    ['a list with options', [{ appId: 'app-1', apiKey: 'k' }]],
    ['a list with a client of somebody else', [{ sessions: { authenticate() {} } }]],
    ['a list with the sessions of a client', [passage.sessions]],
  ])('of %s is refused', (_, verifiers) => {
    const error = validationErrorOf(() => Reflect.apply(composeVerifiers, undefined, [verifiers]));
    expect(error.issues).toMatchObject([{ path: 'verifiers', message: expect.stringMatching(/^expected .*clients/) }]);
  });

  it('takes clients that share an issuer or an audience, but not both', () => {
    const two = (clientId: string) => new LoginID({ clientId });
    expect(() => composeVerifiers([two('a'), two('b')])).not.toThrow();
    const app = new Passage({ appId: 'app-2', apiKey: 'k', audiences: ['app-1'] });
    expect(() => composeVerifiers([passage, app])).not.toThrow();
  });

  it('asks nothing, and accepts what its parts accept', () => {
    const { auth, benches, counts } = setUp(...CLIENTS);
    expect(auth.sessions.accepts).toEqual(benches.flatMap(({ sessions }) => sessions.accepts));
    expect(counts()).toEqual([0, 0, 0, 0, 0]);
  });

  it('of one is that one', async () => {
    const { client, sign, sessions } = clientOf('Corbado');
    const auth = composeVerifiers([client]);
    const token = sign();
    expect(await auth.sessions.validate(token)).toEqual(await sessions.validate(token));
  });

  it('does not change with the list that it was made of', async () => {
    const [first, second] = [clientOf('Passage'), clientOf('Stytch')];
    const list = [first.client, second.client];
    const auth = composeVerifiers(list);
    list.pop();
    expect(verdict(await auth.sessions.validate(second.sign()))).toBe('signed-in');
  });

  it('can be composed again', async () => {
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
