import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  type CallOptions,
  ResponseException,
  TimeoutException,
  TokenValidationError,
  ValidationError,
  VerificationUnavailableError,
} from '../../../../../src/index.ts';
import type { LoginIDOptions, WaitCodeParams } from '../../../../../src/loginid.ts';
import { failureOf, failureOfType } from '../../../../helpers/corbado-client.ts';
import { errorResponse, type Handler } from '../../../../helpers/loginid-issuer.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import {
  CLIENT_ID,
  inOrder,
  NOW,
  respondingWith,
  type SetUpOptions,
  serviceTokenOf,
  setUp,
  USER,
  USERNAME,
} from './helpers.ts';

const PARAMS: WaitCodeParams = { username: USERNAME, code: '123456', code_type: 'short' };
const RESPONSE = { is_authenticated: true, user: { id: 'user-1', username: USERNAME, namespace_id: 'namespace-1' } };

/** Creates a client whose code is authorized at once; `claims` are those of the token in the response. */
function authorized(claims: Readonly<Record<string, unknown>> = {}, options: SetUpOptions = {}) {
  const bench = setUp(options);
  const jwt = bench.issuer.mintLogin({ claims });
  bench.issuer.respondWith(respondingWith({ ...RESPONSE, jwt }));
  return { ...bench, jwt };
}

/** Creates a client whose code nobody authorizes; `asked` resolves once the server holds the request. */
function held(options: SetUpOptions = {}) {
  let hold: (() => void) | undefined;
  const asked = new Promise<void>((resolve) => (hold = resolve));
  const respond: Handler = () => {
    hold?.();
    return new Promise<Response>(() => {});
  };
  return { ...setUp({ respond, ...options }), asked };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('a code that is authorized', () => {
  it('returns the token, after verifying it', async () => {
    const { loginid, issuer, jwt } = authorized();
    const { data, attempts, response } = await loginid.waitCode(PARAMS).withResponse();
    expect(data).toEqual({ ...RESPONSE, jwt });
    expect([attempts, response.status]).toEqual([1, 200]);
    expect(issuer.keyRequests).toHaveLength(1);
  });

  it('is requested with all that the server needs', async () => {
    const { loginid, issuer } = authorized();
    await loginid.waitCode(PARAMS);
    const [request] = issuer.apiRequests;
    if (request === undefined) throw new Error('nothing was sent');
    expect([request.method, request.url.pathname]).toEqual(['POST', '/authenticate/code/wait']);
    expect(JSON.parse(request.body ?? '')).toEqual({
      client_id: CLIENT_ID,
      username: USERNAME,
      authentication_code: { code: '123456', type: 'short' },
    });
    expect(serviceTokenOf(request)?.claims).toMatchObject({ type: 'auth.temporary', username: USERNAME, iat: NOW });
  });

  it('is requested without a service token if there is no key', async () => {
    const { loginid, issuer } = authorized({}, { privateKey: undefined });
    await loginid.waitCode(PARAMS);
    expect(issuer.apiRequests[0]?.headers.has('authorization')).toBe(false);
    expect(issuer.apiRequests[0]?.headers.get('x-client-id')).toBe(CLIENT_ID);
  });

  it.each([{ no_wait: true }, { no_jwt: true }, { no_wait: false, no_jwt: null }, {}])(
    'sends the flags %o',
    async (flags) => {
      const { loginid, issuer } = authorized();
      await loginid.waitCode({ ...PARAMS, no_wait: undefined, no_jwt: undefined, ...flags });
      const { client_id, username, authentication_code, ...sent } = JSON.parse(issuer.apiRequests[0]?.body ?? '');
      expect(sent).toEqual(flags);
      expect([client_id, username, authentication_code.code]).toEqual([CLIENT_ID, USERNAME, '123456']);
    },
  );
});

describe('the token in the response', () => {
  it.each([
    ['of another user', { udata: 'bob@example.com' }, 'claims'],
    ['of no user', { udata: undefined }, 'claims'],
    ['of another application', { aud: 'client-2' }, 'audience'],
    ['of a transaction', { tx_hash: 'x', nonce: 'n', server_nonce: 's' }, 'claims'],
  ])('is not returned if it is one %s', async (_, claims, reason) => {
    const { loginid } = authorized(claims);
    expect(await failureOfType(TokenValidationError, loginid.waitCode(PARAMS))).toMatchObject({ reason });
  });

  it('is not returned if it is forged, even if no token was requested', async () => {
    const { loginid, issuer } = setUp();
    issuer.respondWith(respondingWith({ ...RESPONSE, jwt: issuer.mintLogin({ forged: true }) }));
    for (const no_jwt of [undefined, true]) {
      const error = await failureOfType(TokenValidationError, loginid.waitCode({ ...PARAMS, no_jwt }));
      expect(error.reason).toBe('signature');
    }
  });

  it('is not returned if its key cannot be fetched', async () => {
    const { loginid, issuer } = authorized();
    issuer.respondToKeysWith(() => new Response('', { status: 503 }));
    await failureOfType(VerificationUnavailableError, loginid.waitCode(PARAMS));
  });

  it.each<[string, object]>([
    ['missing', RESPONSE],
    ['null', { ...RESPONSE, jwt: null }],
    ['empty', { ...RESPONSE, jwt: '' }],
    ['not a string', { ...RESPONSE, jwt: { a: 1 } }],
    ['missing, and nobody is signed in', { is_authenticated: false }],
  ])('must not be %s', async (_, response) => {
    const { loginid, issuer } = setUp({ respond: respondingWith(response) });
    const error = await failureOfType(ResponseException, loginid.waitCode(PARAMS));
    expect(error).toMatchObject({ httpStatusCode: 200, attempts: 1, status: 502, provider: 'loginid' });
    expect(error.hint).toContain('no_jwt');
    expect(issuer.apiRequests).toHaveLength(1);
  });

  it.each<[string, Partial<WaitCodeParams>, object]>([
    ['none was requested', { no_jwt: true }, RESPONSE],
    ['the code is not authorized yet and nobody waits', { no_wait: true }, { is_authenticated: false }],
    ['nothing is known yet and nobody waits', { no_wait: true }, {}],
  ])('may be missing if %s', async (_, flags, response) => {
    const { loginid } = setUp({ respond: respondingWith(response) });
    expect(await loginid.waitCode({ ...PARAMS, ...flags })).toEqual(response);
  });

  it('must not be missing if nobody waits but the user is signed in', async () => {
    const { loginid } = setUp({ respond: respondingWith(RESPONSE) });
    await failureOfType(ResponseException, loginid.waitCode({ ...PARAMS, no_wait: true }));
  });
});

describe('the wait', () => {
  it.each<[string, number, CallOptions | undefined]>([
    ['three minutes', 180_000, undefined],
    ["the call's own timeout", 30_000, { timeout: 30_000 }],
  ])('ends after %s', async (_, timeout, options) => {
    vi.useFakeTimers();
    const { loginid, asked, issuer } = held({ timeout: 10_000 });
    const outcome = failureOf(loginid.waitCode(PARAMS, options));
    await asked;
    const settled = vi.fn();
    void outcome.then(settled);
    await vi.advanceTimersByTimeAsync(timeout - 1);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    const error = await outcome;
    expect(error).toBeInstanceOf(TimeoutException);
    expect(error).toMatchObject({ timeout, attempts: 1, status: 504 });
    expect(issuer.apiRequests.map(({ signal }) => signal?.aborted)).toEqual([true]);
  });

  it('is as long for the operation beneath it', async () => {
    vi.useFakeTimers();
    const { loginid, asked } = held();
    const params = { username: USERNAME, authentication_code: { code: '123456', type: 'short' } };
    const outcome = failureOf(loginid.authenticate.codeWait(params));
    await asked;
    await vi.advanceTimersByTimeAsync(180_000);
    expect(await outcome).toMatchObject({ name: 'TimeoutException', timeout: 180_000 });
  });

  it('outlives the client, whose other calls end sooner', async () => {
    vi.useFakeTimers();
    const { loginid, asked } = held();
    const outcome = failureOf(loginid.users.retrieve({ username: USERNAME }));
    await asked;
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await outcome).toMatchObject({ name: 'TimeoutException', timeout: 10_000 });
  });
});

describe('many waits', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  const HELD = new Set(['/authenticate/code/wait', '/manage/users/user-1/activate']);

  /** Serves the fake LoginID on loopback; some paths never respond. */
  async function serve(keys: (kid: string) => Promise<Response>): Promise<{ url: string; held(): number }> {
    let held = 0;
    const respond = async (url: string, response: ServerResponse): Promise<void> => {
      if (!url.startsWith('/certs'))
        return void response.setHeader('content-type', 'application/json').end(JSON.stringify(USER));
      const { status, headers, body } = await keys(url);
      response.writeHead(status, Object.fromEntries(headers));
      response.end(body === null ? '' : await new Response(body).text());
    };
    const server = createServer(({ url = '' }, response) => {
      if (HELD.has(url)) held += 1;
      else void respond(url, response);
    });
    servers.push(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, held: () => held };
  }

  it.each<[string, LoginIDOptions]>([
    ["Node's client", { fetch: undefined }],
    ['fetch', { fetch: (url, init) => fetch(url, init) }],
  ])('occupy no connection that another call or a key needs, over %s', async (_, { fetch }) => {
    const bench = setUp();
    const loginIdServer = await serve((path) => bench.issuer.fetch(`https://issuer.test${path}`, {}));
    const { loginid, sessions } = setUp({ baseUrl: loginIdServer.url, fetch, timeout: 15_000 });
    const stop = new AbortController();
    const outcomes = Array.from({ length: 300 }, (_unused, index) => {
      const { signal } = stop;
      if (index % 3 > 0) return failureOf(loginid.waitCode(PARAMS, { signal }));
      const body = { username: USERNAME, authentication_code: { code: '123456', type: 'short' }, client_id: CLIENT_ID };
      return failureOf(loginid.api.POST('/authenticate/code/wait', { body, signal }));
    });
    await vi.waitFor(() => expect(loginIdServer.held()).toBe(300), { timeout: 10_000 });
    expect(await loginid.users.retrieve({ username: USERNAME })).toEqual(USER);
    expect(await sessions.validate(bench.issuer.mintLogin())).toMatchObject({ status: 'signed-in' });
    // Not even ordinary calls that hang.
    const hanging = Array.from({ length: 256 }, () =>
      failureOf(loginid.users.activate({ user_id: 'user-1' }, { signal: stop.signal })),
    );
    await vi.waitFor(() => expect(loginIdServer.held()).toBe(556), { timeout: 10_000 });
    bench.issuer.addKey();
    expect(await sessions.validate(bench.issuer.mintLogin())).toMatchObject({ status: 'signed-in' });
    stop.abort();
    const names = (await Promise.all([...outcomes, ...hanging])).map(({ name }) => name);
    expect(new Set(names)).toEqual(new Set(['AbortException']));
  });
});

describe('a wait that fails', () => {
  it.each<[string, Handler]>([
    ['503', () => errorResponse(503, 'unavailable', 'later')],
    ['429', () => new Response('{}', { status: 429, headers: { 'retry-after': '0' } })],
    ['a broken connection', () => Promise.reject(new TypeError('fetch failed'))],
  ])('with %s is not retried', async (_, handler) => {
    const { loginid, issuer } = setUp({ respond: inOrder(handler, respondingWith(RESPONSE)), retry: { limit: 5 } });
    expect(await failureOf(loginid.waitCode(PARAMS))).toMatchObject({ attempts: 1 });
    expect(issuer.apiRequests).toHaveLength(1);
  });

  it('is retried if the call asks for it', async () => {
    const later = () => errorResponse(503, 'unavailable', 'later');
    const { loginid } = setUp({ respond: inOrder(later, respondingWith(RESPONSE)) });
    const call = loginid.waitCode({ ...PARAMS, no_jwt: true }, { retry: { limit: 1, baseDelay: 0 } });
    expect((await call.withResponse()).attempts).toBe(2);
  });

  it("reports the server's error for the code", async () => {
    const { loginid } = setUp({ respond: () => errorResponse(404, 'verification_code_not_found', 'no such code') });
    const errorType = 'verification_code_not_found';
    expect(await failureOf(loginid.waitCode(PARAMS))).toMatchObject({ name: 'NotFoundException', errorType });
  });

  it('leaves no unhandled rejection if only its response is awaited', async () => {
    const { loginid } = setUp({ respond: respondingWith(RESPONSE) });
    await failureOfType(ResponseException, loginid.waitCode(PARAMS).withResponse());
  });
});

describe('arguments', () => {
  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['params']],
    ['a list', [PARAMS], ['params']],
    ['an empty object', {}, ['username', 'code', 'code_type']],
    ['empty strings', { username: '', code: '', code_type: '' }, ['username', 'code', 'code_type']],
    ['a code that is a number', { ...PARAMS, code: 123_456 }, ['code']],
    ['a user id', { ...PARAMS, user_id: 'user-1' }, ['user_id']],
    ['a misspelled name', { ...PARAMS, noWait: true }, ['noWait']],
    ['a flag that is a string', { ...PARAMS, no_jwt: 'yes' }, ['no_jwt']],
  ])('are rejected if there is %s, before anything is sent', async (_, params, paths) => {
    const { loginid, issuer } = setUp();
    const error = await failureOfType(ValidationError, loginid.waitCode(params as WaitCodeParams));
    expect(pathsOf(error)).toEqual(paths);
    expect(error.status).toBe(400);
    expect(error.message).not.toContain('123456');
    expect(issuer.requests).toEqual([]);
  });

  it('may name code types that the client does not know', async () => {
    const { loginid, issuer } = authorized();
    await loginid.waitCode({ ...PARAMS, code_type: 'phrase' });
    expect(JSON.parse(issuer.apiRequests[0]?.body ?? '').authentication_code.type).toBe('phrase');
  });
});
