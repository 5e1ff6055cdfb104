import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  BadRequestException,
  ForbiddenException,
  NotFoundException,
  RateLimitException,
  ServerException,
  UnauthorizedException,
} from '../../../../../../src/facade/core/errors/server-exception.ts';
import { TokenValidationError } from '../../../../../../src/facade/core/errors/session-error.ts';
import { ConnectionException, ResponseException } from '../../../../../../src/facade/core/errors/standard-exception.ts';
import { ValidationError } from '../../../../../../src/facade/core/errors/validation-error.ts';
import type { Fetch } from '../../../../../../src/facade/core/options/client-options.ts';
import { Stytch } from '../../../../../../src/facade/providers/stytch/consumer/stytch.ts';
import type { StytchOptions } from '../../../../../../src/facade/providers/stytch/shared/options.ts';
import { json, KeyEndpoint } from '../../../../../support/key-endpoint.ts';
import { StytchIssuer } from '../../../../../support/stytch-issuer.ts';
import { rejection } from '../../../../../support/stytch-tokens.ts';
import { everythingShownOf } from '../../../core/errors/shown.ts';
import { pathsOf } from '../../../core/options/refusal.ts';

const PROJECT_ID = 'project-test-1';
const SECRET = 'secret-test-hidden';
const CREDENTIALS = { projectId: PROJECT_ID, secret: SECRET };
const NOW = 1_800_000_000;
const FAST = { baseDelay: 0, maxDelay: 0 };

/** A client whose calls are answered from a list; the last answer is repeated. */
function setUp(...answers: (() => Response | Promise<Response>)[]) {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push({ url, init });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === undefined) throw new Error('nothing to answer');
    return answer();
  };
  const stytch = new Stytch({ ...CREDENTIALS, fetch, retry: FAST });
  return { stytch, sent };
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): () => Response {
  return () => Response.json(body, { status, headers });
}

function envelope(status_code: number, error_type: string, others: object = {}): Record<string, unknown> {
  return {
    status_code,
    request_id: `request-${error_type}`,
    error_type,
    error_message: `About ${error_type}.`,
    error_url: `https://docs.example/${error_type}`,
    ...others,
  };
}

function parsed(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : undefined;
}

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('making a client', () => {
  it('asks nothing of the network and prints nothing', () => {
    const fetch = vi.fn<Fetch>(() => {
      throw new Error('the network was asked');
    });
    vi.stubGlobal('fetch', fetch);
    const outlets = [
      ...(['debug', 'info', 'log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
    ];
    new Stytch({ ...CREDENTIALS, fetch, logger: console });
    new Stytch({ ...CREDENTIALS, baseUrl: 'http://127.0.0.1:4010', environment: 'live' });
    expect(fetch).not.toHaveBeenCalled();
    expect(outlets.map((outlet) => outlet.mock.calls)).toEqual(outlets.map(() => []));
  });

  it('leaves the options of the caller as they are', () => {
    const options: StytchOptions = Object.freeze({ ...CREDENTIALS, issuers: Object.freeze(['https://a.example']) });
    new Stytch(options);
    expect(options).toEqual({ ...CREDENTIALS, issuers: ['https://a.example'] });
  });
});

it('shows its secrets in no dump, before and after calls', async () => {
  const endpoint = new KeyEndpoint(json({ access_token: 'hidden-token', expires_in: 3600, request_id: 'r' }));
  const stytch = new Stytch({ ...CREDENTIALS, fetch: endpoint.fetch, headers: { 'x-tenant': 'hidden-header' } });
  const client = { client_id: 'm2m-1', client_secret: 'hidden-client-secret' };
  await stytch.m2m.token(client, { cache: true });
  const shown = inspect(stytch, { depth: 12, showHidden: true }) + JSON.stringify(stytch);
  expect(shown).toContain('Stytch');
  expect(shown).not.toContain('hidden');
  expect(shown).not.toContain(btoa(`${PROJECT_ID}:${SECRET}`));
});

it('answers with what Stytch says, as it is', async () => {
  const body = { request_id: 'request-1', status_code: 200, user_id: 'user-1', name: null, later: [1] };
  const { stytch, sent } = setUp(answer(200, body, { 'x-request-id': 'of-the-header' }));
  const { data, requestId, attempts } = await stytch.users.get({ user_id: 'user-1' }).withResponse();
  expect([data, requestId, attempts]).toEqual([body, 'request-1', 1]);
  expect(sent[0]).toMatchObject({ url: 'https://test.stytch.com/v1/users/user-1', init: { method: 'GET' } });
});

describe('what goes into a body', () => {
  const done = answer(200, { request_id: 'r', status_code: 200, user_id: 'u', email_id: 'e', user_created: false });

  it.each<[string, (stytch: Stytch) => PromiseLike<unknown>, string, unknown]>([
    [
      'all arguments, by their names',
      (stytch) => stytch.magicLinks.email.loginOrCreate({ email: 'ada@example.com' }),
      '/v1/magic_links/email/login_or_create',
      { email: 'ada@example.com' },
    ],
    [
      'all but those of the path',
      (stytch) => stytch.users.update({ user_id: 'user-1', trusted_metadata: { plan: null } }),
      '/v1/users/user-1',
      { trusted_metadata: { plan: null } },
    ],
    [
      'an empty object where there is none',
      (stytch) => stytch.users.delete({ user_id: 'user-1' }),
      '/v1/users/user-1',
      {},
    ],
  ])('%s', async (_, call, path, body) => {
    const { stytch, sent } = setUp(done);
    await call(stytch);
    expect(sent.map(({ url, init }) => [new URL(url).pathname, parsed(init.body)])).toEqual([[path, body]]);
  });

  it('is the token of a connected app, as a form', async () => {
    const { stytch, sent } = setUp(answer(200, { active: false, request_id: 'r', status_code: 200 }));
    await stytch.idp.introspectTokenNetwork({ token: 'a b&c', client_id: 'client-1' });
    expect(sent[0]?.url).toBe(`https://test.stytch.com/v1/public/${PROJECT_ID}/oauth2/introspect`);
    expect(sent[0]?.init.body).toBe('token=a+b%26c&client_id=client-1');
    expect(new Headers(sent[0]?.init.headers).has('authorization')).toBe(false);
  });
});

it('asks other hosts for the fraud operations only', async () => {
  const fetch = vi.fn<Fetch>(async () =>
    Response.json({ request_id: 'r', status_code: 200, rules: [], next_cursor: '' }),
  );
  const stytch = new Stytch({ ...CREDENTIALS, fetch, baseUrl: 'https://gateway.example.com/a' });
  await stytch.fraud.rules.list();
  await stytch.users.get({ user_id: 'u' });
  expect(fetch.mock.calls.map(([url]) => url)).toEqual([
    'https://telemetry.stytch.com/v1/rules/list',
    'https://gateway.example.com/a/v1/users/u',
  ]);
});

it('takes no session of a member', async () => {
  const { stytch, sent } = setUp(answer(200, {}));
  const options: object = { authorization: { session_token: 'hidden' } };
  const error = await rejection(stytch.users.delete({ user_id: 'u' }, options), ValidationError);
  expect(pathsOf(error)).toEqual(['options.authorization']);
  expect(sent).toEqual([]);
});

it('does not send a user id that would lead elsewhere', async () => {
  const { stytch, sent } = setUp(answer(200, {}));
  for (const user_id of ['..', '.', '']) {
    expect(pathsOf(await rejection(stytch.users.get({ user_id }), ValidationError))).toEqual(['user_id']);
  }
  expect(sent).toEqual([]);
});

describe('errors', () => {
  it.each([
    [400, 'invalid_email', BadRequestException, 400],
    [401, 'unable_to_auth_magic_link', UnauthorizedException, 401],
    [401, 'unauthorized_credentials', UnauthorizedException, 500],
    [403, 'session_authorization_error', ForbiddenException, 403],
    [403, 'consumer_session_authorization_error', ForbiddenException, 403],
    [403, 'action_not_allowed', ForbiddenException, 500],
    [404, 'user_not_found', NotFoundException, 404],
    [429, 'user_lock_limit_reached', RateLimitException, 429],
    [500, '__proto__', ServerException, 502],
  ] as const)('of %i %s', async (status, type, Exception, own) => {
    const { stytch } = setUp(answer(status, envelope(status, type, { error_details: { field: 'x' } })));
    const error = await rejection(stytch.users.create({ email: 'ada@example.com' }), Exception);
    expect(error).toMatchObject({
      provider: 'stytch',
      operation: 'users.create',
      httpStatusCode: status,
      status: own,
      errorType: type,
      errorMessage: `About ${type}.`,
      errorUrl: `https://docs.example/${type}`,
      requestId: `request-${type}`,
      requestData: { field: 'x' },
      attempts: 1,
    });
  });

  it('go by the status of the answer, whatever the body says', async () => {
    const { stytch } = setUp(answer(418, envelope(404, 'user_not_found')));
    const error = await rejection(stytch.users.get({ user_id: 'u' }), ServerException);
    expect(error).not.toBeInstanceOf(NotFoundException);
    expect(error).toMatchObject({ httpStatusCode: 418, errorType: 'user_not_found' });
  });

  it('of OAuth 2 are read as well', async () => {
    const body = { error: 'invalid_request', error_description: 'No token.', error_uri: 'https://docs.example/i' };
    const { stytch } = setUp(answer(400, body, { 'x-request-id': 'request-7' }));
    const error = await rejection(
      stytch.idp.introspectTokenNetwork({ token: 't', client_id: 'c' }),
      BadRequestException,
    );
    expect(error).toMatchObject({
      errorType: 'invalid_request',
      errorMessage: 'No token.',
      errorUrl: 'https://docs.example/i',
      requestId: 'request-7',
      error: body,
    });
  });

  it.each<[string, () => Response]>([
    ['HTML', () => new Response('<html>', { status: 502, headers: { 'content-type': 'text/html' } })],
    ['nothing', () => new Response(null, { status: 502 })],
    ['null', answer(502, null)],
    ['a text', answer(502, 'broken')],
    ['a list', answer(502, [])],
    ['an object of somebody else', answer(502, { message: 'broken' })],
  ])('of a body that is %s have no type', async (_, body) => {
    const { stytch } = setUp(body);
    const error = await rejection(stytch.users.create({}), ServerException);
    expect(error).toMatchObject({
      httpStatusCode: 502,
      errorType: null,
      errorMessage: null,
      errorUrl: null,
      status: 502,
    });
  });

  it.each<[string, () => Response]>([
    ['an envelope of errors', answer(200, envelope(404, 'user_not_found'))],
    ['HTML', () => new Response('<html>')],
    ['nothing', () => new Response('')],
    ['null', answer(200, null)],
    ['a list', answer(200, [])],
    ['cut off', () => new Response('{"user_id":')],
  ])('are made of a success that is %s', async (_, body) => {
    const { stytch } = setUp(body);
    const error = await rejection(stytch.users.get({ user_id: 'u' }), ResponseException);
    expect(error).toMatchObject({ httpStatusCode: 200, provider: 'stytch' });
  });

  it('of a connection that breaks are of their own class', async () => {
    const { stytch } = setUp(() => Promise.reject(new TypeError('fetch failed')));
    await rejection(stytch.users.create({}), ConnectionException);
  });

  it('show nothing that was sent, even if the server repeats it', async () => {
    const password = 'hidden-password';
    const echo = answer(400, envelope(400, password, { error_message: `${password} ${SECRET}`, error_url: password }));
    const { stytch } = setUp(echo);
    const call = stytch.passwords.create({ email: 'ada@example.com', password });
    const error = await rejection(call, BadRequestException);
    expect(everythingShownOf(error)).not.toContain('hidden');
  });
});

describe('retries of 429', () => {
  const done = answer(200, { request_id: 'r', status_code: 200, user_id: 'u' });

  it.each<[string, number]>([
    ['too_many_requests', 2],
    ['user_lock_limit_reached', 1],
    ['captcha_failed', 1],
    ['too_few_tokens_authenticated', 1],
  ])('of %s: %i requests in all', async (type, requests) => {
    const { stytch, sent } = setUp(answer(429, envelope(429, type)), done);
    const call = stytch.users.get({ user_id: 'u' });
    if (requests === 2) await expect(call).resolves.toMatchObject({ user_id: 'u' });
    else expect(await rejection(call, RateLimitException)).toMatchObject({ errorType: type, retryable: false });
    expect(sent).toHaveLength(requests);
  });

  it('are made for a limit without a name', async () => {
    const { stytch, sent } = setUp(() => new Response('slow down', { status: 429 }), done);
    await stytch.users.get({ user_id: 'u' });
    expect(sent).toHaveLength(2);
  });
});

it('gives the bare client over the same transport', async () => {
  const { stytch, sent } = setUp(answer(404, { message: 'gone' }));
  const { error, response } = await stytch.api.GET('/v1/users/{user_id}', { params: { path: { user_id: 'user-1' } } });
  expect([response.status, error]).toEqual([404, { message: 'gone' }]);
  expect(sent[0]?.url).toBe('https://test.stytch.com/v1/users/user-1');
  expect(new Headers(sent[0]?.init.headers).get('authorization')).toBe(`Basic ${btoa(`${PROJECT_ID}:${SECRET}`)}`);
});

it('shares no credentials with another client', async () => {
  const sent: (string | null)[] = [];
  const fetch: Fetch = async (_, init) => {
    sent.push(new Headers(init.headers).get('authorization'));
    return Response.json({ request_id: 'r', status_code: 200, user_id: 'u' });
  };
  const one = new Stytch({ projectId: 'project-test-1', secret: 'one', fetch });
  const two = new Stytch({ projectId: 'project-test-2', secret: 'two', fetch });
  for (const stytch of [one, two, one]) await stytch.users.get({ user_id: 'u' });
  const texts = ['project-test-1:one', 'project-test-2:two', 'project-test-1:one'];
  expect(sent).toEqual(texts.map((text) => `Basic ${btoa(text)}`));
});

describe('the tokens of machines and connected apps', () => {
  const issuer = new StytchIssuer({ projectId: PROJECT_ID, vertical: 'consumer' });

  function local() {
    const endpoint = new KeyEndpoint(json(issuer.keySet()));
    const stytch = new Stytch({ ...CREDENTIALS, fetch: endpoint.fetch, clock: () => NOW * 1000, retry: false });
    return { stytch, endpoint };
  }

  it('are checked here, with one key set for all', async () => {
    const { stytch, endpoint } = local();
    const access_token = await issuer.mintM2M({ now: NOW, scope: 'read:users' });
    const required = { access_token, required_scopes: ['read:users'] };
    expect(await stytch.m2m.authenticateToken(required)).toMatchObject({ scopes: ['read:users'] });
    const token = await issuer.mintAccessToken({ now: NOW, scope: 'openid' });
    expect(await stytch.idp.introspectTokenLocal(token)).toMatchObject({ subject: 'user-test-1' });
    await stytch.sessions.validate(await issuer.mintSession({ now: NOW }));
    expect(endpoint.requests.map(({ url }) => url)).toEqual([`https://test.stytch.com/v1/sessions/jwks/${PROJECT_ID}`]);
  });

  it('are judged by the rule of the caller, where there is one', async () => {
    const { stytch } = local();
    const access_token = await issuer.mintM2M({ now: NOW, scope: 'a' });
    const required = { access_token, required_scopes: ['b'] };
    await expect(stytch.m2m.authenticateToken(required, () => true)).resolves.toMatchObject({ scopes: ['a'] });
    const error = await rejection(stytch.m2m.authenticateToken(required), TokenValidationError);
    expect(error).toMatchObject({ reason: 'permissions', status: 403 });
  });

  it('are judged by the scopes of the RBAC policy', async () => {
    const scopes = [{ scope: 'read:documents', permissions: [{ resource_id: 'documents', actions: ['read'] }] }];
    const asked: string[] = [];
    const stytch = new Stytch({
      ...CREDENTIALS,
      clock: () => NOW * 1000,
      fetch: async (url) => {
        asked.push(new URL(url).pathname);
        return Response.json(
          url.includes('/jwks/')
            ? issuer.keySet()
            : { request_id: 'r', status_code: 200, policy: { roles: [], scopes } },
        );
      },
    });
    const token = await issuer.mintAccessToken({ now: NOW, scope: 'openid read:documents' });
    const check = (action: string) =>
      stytch.idp.introspectTokenLocal(token, { authorization_check: { resource_id: 'documents', action } });
    await expect(check('read')).resolves.toMatchObject({ subject: 'user-test-1' });
    expect(await rejection(check('write'), TokenValidationError)).toMatchObject({ reason: 'permissions' });
    expect(asked).toEqual([`/v1/sessions/jwks/${PROJECT_ID}`, '/v1/rbac/policy']);
  });
});

it('makes the addresses at which a browser starts to sign in', () => {
  const stytch = new Stytch({ ...CREDENTIALS, publicToken: 'public-token-1', baseUrl: 'https://login.example.com' });
  const url = stytch.oauth.startUrl({ provider: 'google' });
  expect(url).toBe('https://login.example.com/v1/public/oauth/google/start?public_token=public-token-1');
});

it('checks the session of a request', async () => {
  const result = await new Stytch(CREDENTIALS).authenticateRequest({ headers: {} });
  expect(result).toMatchObject({ status: 'signed-out', error: { reason: 'missing', status: 401 } });
});
