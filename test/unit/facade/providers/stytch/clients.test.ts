import { describe, expect, it } from 'vitest';
import {
  BadRequestException,
  ForbiddenException,
  NotFoundException,
  RateLimitException,
  ServerException,
  UnauthorizedException,
} from '../../../../../src/facade/errors/server-exception.ts';
import { TokenValidationError } from '../../../../../src/facade/errors/session-errors.ts';
import { ValidationError } from '../../../../../src/facade/errors/validation-error.ts';
import type { Fetch } from '../../../../../src/facade/options/client-options.ts';
import { StytchB2B } from '../../../../../src/facade/providers/stytch/b2b/client.ts';
import { Stytch } from '../../../../../src/facade/providers/stytch/consumer/client.ts';
import type { StytchOptions } from '../../../../../src/facade/providers/stytch/shared/options.ts';
import { json, KeyEndpoint } from '../../../../helpers/key-endpoint.ts';
import { StytchIssuer } from '../../../../helpers/stytch-issuer.ts';
import { rejection } from '../../../../helpers/stytch-tokens.ts';
import { pathsOf } from '../../options/validation-error-of.ts';

const PROJECT_ID = 'project-test-1';
const SECRET = 'secret-test-hidden';
const CREDENTIALS = { projectId: PROJECT_ID, secret: SECRET };
const NOW = 1_800_000_000;
const ORGANIZATION = { organization_id: 'organization-1', slug: 'example' };
const PRODUCTS = { Stytch: '/v1', StytchB2B: '/v1/b2b' } as const;

type Product = keyof typeof PRODUCTS;

/** A client of either product, with a call that reads and one that writes. */
function make(product: Product, options: StytchOptions) {
  if (product === 'Stytch') {
    const client = new Stytch(options);
    return {
      client,
      read: () => client.users.get({ user_id: 'id-1' }),
      write: () => client.users.create({ email: 'ada@example.com' }),
    };
  }
  const client = new StytchB2B(options);
  return {
    client,
    read: () => client.organizations.get({ organization_id: 'id-1' }),
    write: () => client.organizations.create({ organization_name: 'Example' }),
  };
}

type Answer = () => Response | Promise<Response>;

/** A client whose calls are answered from a list; the last answer is repeated. */
function setUp(product: Product, ...answers: readonly Answer[]) {
  const sent: { url: string; init: RequestInit }[] = [];
  const fetch: Fetch = async (url, init) => {
    sent.push({ url, init });
    const answer = answers[Math.min(sent.length, answers.length) - 1];
    if (answer === undefined) throw new Error('nothing to answer');
    return answer();
  };
  const made = make(product, { ...CREDENTIALS, fetch, retry: { baseDelay: 0, maxDelay: 0 } });
  return { ...made, sent };
}

function answer(status: number, body: unknown, headers: Record<string, string> = {}): () => Response {
  return () => Response.json(body, { status, headers });
}

function errorBody(status_code: number, error_type: string, others: object = {}): Record<string, unknown> {
  return {
    status_code,
    request_id: `request-${error_type}`,
    error_type,
    error_message: `About ${error_type}.`,
    error_url: `https://docs.example/${error_type}`,
    ...others,
  };
}

const DONE = answer(200, { request_id: 'request-1', status_code: 200, user_id: 'u', organization: {} });

describe.each(Object.keys(PRODUCTS) as Product[])('%s', (product) => {
  const root = PRODUCTS[product];

  it('shares no credentials with another client', async () => {
    const sent: (string | null)[] = [];
    const fetch: Fetch = async (_, init) => {
      sent.push(new Headers(init.headers).get('authorization'));
      return DONE();
    };
    const one = make(product, { projectId: 'project-test-1', secret: 'one', fetch });
    const two = make(product, { projectId: 'project-test-2', secret: 'two', fetch });
    for (const { read } of [one, two, one]) await read();
    const credentials = ['project-test-1:one', 'project-test-2:two', 'project-test-1:one'];
    expect(sent).toEqual(credentials.map((text) => `Basic ${btoa(text)}`));
  });

  it('sends the token of a connected app as a form', async () => {
    const { client, sent } = setUp(product, answer(200, { active: false, request_id: 'r', status_code: 200 }));
    await client.idp.introspectTokenNetwork({ token: 'a b&c', client_id: 'client-1' });
    expect(sent[0]?.url).toBe(`https://test.stytch.com/v1/public/${PROJECT_ID}/oauth2/introspect`);
    expect(sent[0]?.init.body).toBe('token=a+b%26c&client_id=client-1');
    expect(new Headers(sent[0]?.init.headers).has('authorization')).toBe(false);
  });

  describe('errors', () => {
    it.each([
      [400, 'invalid_email', BadRequestException, 400],
      [401, 'unable_to_auth_magic_link', UnauthorizedException, 401],
      [401, 'unauthorized_credentials', UnauthorizedException, 500],
      [403, 'session_authorization_error', ForbiddenException, 403],
      [403, 'session_authorization_tenancy_error', ForbiddenException, 403],
      [403, 'consumer_session_authorization_error', ForbiddenException, 403],
      [403, 'action_not_allowed', ForbiddenException, 500],
      [404, 'user_not_found', NotFoundException, 404],
      [429, 'user_lock_limit_reached', RateLimitException, 429],
      [500, '__proto__', ServerException, 502],
    ] as const)('of %i %s', async (status, type, Exception, own) => {
      const { write } = setUp(product, answer(status, errorBody(status, type, { error_details: { field: 'x' } })));
      expect(await rejection(write(), Exception)).toMatchObject({
        provider: 'stytch',
        operation: product === 'Stytch' ? 'users.create' : 'organizations.create',
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

    it('go by the status of the response, whatever the body says', async () => {
      const { read } = setUp(product, answer(418, errorBody(404, 'user_not_found')));
      const error = await rejection(read(), ServerException);
      expect(error).not.toBeInstanceOf(NotFoundException);
      expect(error).toMatchObject({ httpStatusCode: 418, errorType: 'user_not_found' });
    });

    it('of the OAuth 2 endpoints are read in their own form', async () => {
      const body = { error: 'invalid_request', error_description: 'No token.', error_uri: 'https://docs.example/i' };
      const { client } = setUp(product, answer(400, body, { 'x-request-id': 'request-7' }));
      const call = client.idp.introspectTokenNetwork({ token: 't', client_id: 'c' });
      expect(await rejection(call, BadRequestException)).toMatchObject({
        errorType: 'invalid_request',
        errorMessage: 'No token.',
        errorUrl: 'https://docs.example/i',
        requestId: 'request-7',
        error: body,
      });
    });

    it.each<[string | undefined, number]>([
      ['too_many_requests', 2],
      [undefined, 2],
      ['user_lock_limit_reached', 1],
      ['captcha_failed', 1],
      ['too_few_tokens_authenticated', 1],
    ])('of a 429 with the type %s: %i requests in all', async (type, requests) => {
      const limit =
        type === undefined ? () => new Response('slow down', { status: 429 }) : answer(429, errorBody(429, type));
      const { read, sent } = setUp(product, limit, DONE);
      if (requests === 2) await expect(read()).resolves.toMatchObject({ request_id: 'request-1' });
      else expect(await rejection(read(), RateLimitException)).toMatchObject({ errorType: type, retryable: false });
      expect(sent).toHaveLength(requests);
    });
  });

  it('verifies all kinds of tokens with one key set', async () => {
    const issuer = new StytchIssuer({ projectId: PROJECT_ID, vertical: product === 'Stytch' ? 'consumer' : 'b2b' });
    const { fetch, requests } = new KeyEndpoint(json(issuer.keySet()));
    const { client } = make(product, { ...CREDENTIALS, fetch, clock: () => NOW * 1000, retry: false });
    const access_token = await issuer.mintM2M({ now: NOW, scope: 'read:users' });
    const machine = { client_id: 'm2m-client-test-1', scopes: ['read:users'] };
    for (const call of [
      client.m2m.authenticateToken({ access_token, required_scopes: ['read:users'] }),
      client.m2m.authenticateToken({ access_token, required_scopes: ['x'] }, () => true),
    ])
      expect(await call).toMatchObject(machine);
    const insufficient = client.m2m.authenticateToken({ access_token, required_scopes: ['x'] });
    expect(await rejection(insufficient, TokenValidationError)).toMatchObject({ reason: 'permissions', status: 403 });
    const claims = { 'https://stytch.com/organization': ORGANIZATION };
    const token = await issuer.mintAccessToken({ now: NOW, scope: 'openid', claims });
    expect(await client.idp.introspectTokenLocal(token)).toMatchObject({ scope: 'openid' });
    expect(await client.sessions.validate(await issuer.mintSession({ now: NOW }))).toMatchObject({ error: null });
    expect(requests.map(({ url }) => url)).toEqual([`https://test.stytch.com${root}/sessions/jwks/${PROJECT_ID}`]);
  });
});

describe('the body of a consumer call', () => {
  it.each<[string, (stytch: Stytch) => PromiseLike<unknown>, string, unknown]>([
    [
      'has all arguments, by their names',
      (stytch) => stytch.magicLinks.email.loginOrCreate({ email: 'ada@example.com' }),
      '/v1/magic_links/email/login_or_create',
      { email: 'ada@example.com' },
    ],
    [
      'has all but those of the path',
      (stytch) => stytch.users.update({ user_id: 'user-1', trusted_metadata: { plan: null } }),
      '/v1/users/user-1',
      { trusted_metadata: { plan: null } },
    ],
    [
      'is an empty object without arguments',
      (stytch) => stytch.users.delete({ user_id: 'user-1' }),
      '/v1/users/user-1',
      {},
    ],
  ])('%s', async (_, call, path, body) => {
    const sent: unknown[] = [];
    const fetch: Fetch = async (url, init) => {
      sent.push([new URL(url).pathname, typeof init.body === 'string' ? JSON.parse(init.body) : undefined]);
      return answer(200, { request_id: 'r', status_code: 200, user_id: 'u', email_id: 'e', user_created: false })();
    };
    await call(new Stytch({ ...CREDENTIALS, fetch }));
    expect(sent).toEqual([[path, body]]);
  });
});

it('the consumer client takes no session of a member', async () => {
  const { client, sent } = setUp('Stytch', DONE);
  const options: object = { authorization: { session_token: 'hidden' } };
  const call = 'users' in client ? client.users.delete({ user_id: 'u' }, options) : undefined;
  expect(pathsOf(await rejection(Promise.resolve(call), ValidationError))).toEqual(['options.authorization']);
  expect(sent).toEqual([]);
});

describe('start URLs', () => {
  const options = { ...CREDENTIALS, publicToken: 'public-token-1', baseUrl: 'https://login.example.com/a' };
  const stytch = new Stytch(options);
  const b2b = new StytchB2B(options);

  it.each([
    [stytch.oauth.startUrl({ provider: 'google' }), '/v1/public/oauth/google/start', ''],
    [b2b.oauth.startUrl({ provider: 'google', slug: 'example' }), '/v1/b2b/public/oauth/google/start', '&slug=example'],
    [b2b.oauth.discovery.startUrl({ provider: 'github' }), '/v1/b2b/public/oauth/github/discovery/start', ''],
    [b2b.sso.startUrl({ connection_id: 'saml-1' }), '/v1/public/sso/start', '&connection_id=saml-1'],
  ])('%s', (url, path, query) => {
    expect(url).toBe(`https://login.example.com/a${path}?public_token=public-token-1${query}`);
  });

  it('need a public token', () => {
    expect(() => new Stytch(CREDENTIALS).oauth.startUrl({ provider: 'google' })).toThrow(/publicToken/);
    expect(() => new StytchB2B(CREDENTIALS).sso.startUrl({ connection_id: 'saml-1' })).toThrow(/publicToken/);
  });
});
