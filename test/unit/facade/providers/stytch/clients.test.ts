import { describe, expect, it } from 'vitest';
import {
  ForbiddenException,
  NotFoundException,
  RateLimitException,
  ServerException,
  TokenValidationError,
  UnauthorizedException,
  ValidationError,
} from '../../../../../src/index.ts';
import { methodOf } from '../../../../helpers/operations.ts';
import { statusOrReasonOf } from '../../../../helpers/session-results.ts';
import { rejection } from '../../../../helpers/stytch-tokens.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import {
  B2B,
  broken,
  CONSUMER,
  inTurn,
  json,
  MINUTE,
  NOW,
  ok,
  PRODUCTS,
  PROJECT,
  rejects,
  SECRET,
  setUpProduct,
} from './products.ts';

// Tests that hold for every client are in ../clients.

describe.each(PRODUCTS)('%s', (name, product) => {
  const operation = name === 'Stytch' ? 'users.create' : 'organizations.create';

  /** Creates a client, and a call that writes. */
  function setUp(retry: { baseDelay: 0 } | false = false) {
    const made = setUpProduct(product, { retry });
    const params = name === 'Stytch' ? { email: 'ada@example.com' } : { organization_name: 'Acme' };
    return { ...made, write: () => methodOf(made.client, operation)(params) };
  }

  it.each([
    [401, 'unable_to_auth_magic_link', UnauthorizedException, 401],
    [403, 'consumer_session_authorization_error', ForbiddenException, 403],
    [429, 'user_lock_limit_reached', RateLimitException, 429],
  ] as const)('an error of %i %s has all that the vendor says', async (status, errorType, Exception, own) => {
    const { write, server } = setUp();
    const errorUrl = 'https://docs.example/e';
    server.other = rejects(status, errorType, { error_url: errorUrl, error_details: { field: 'x' } });
    const error = await rejection(write(), Exception);
    const said = { errorType, errorMessage: 'No.', errorUrl, requestId: 'request-1', requestData: { field: 'x' } };
    expect(error).toMatchObject({ provider: 'stytch', operation, httpStatusCode: status, status: own, ...said });
  });

  it('an error goes by the status of the response, whatever the body says', async () => {
    const { write, server } = setUp();
    server.other = json(418, { status_code: 404, error_type: 'user_not_found' });
    const error = await rejection(write(), ServerException);
    expect(error).not.toBeInstanceOf(NotFoundException);
    expect(error).toMatchObject({ httpStatusCode: 418, errorType: 'user_not_found' });
  });

  it.each([
    ['too_many_requests', 2],
    ['user_lock_limit_reached', 1],
  ])('a 429 of type %s: %i requests in all', async (type, requests) => {
    const { write, server, requested } = setUp({ baseDelay: 0 });
    server.other = inTurn(rejects(429, type), ok({ user_id: 'u', organization: {} }));
    if (requests === 2) await expect(write()).resolves.toMatchObject({ request_id: 'request-1' });
    else expect(await rejection(write(), RateLimitException)).toMatchObject({ errorType: type, retryable: false });
    expect(requested).toHaveLength(requests);
  });

  it('verifies all kinds of tokens with one key set', async () => {
    const { client, mint, requested, keyRequests } = setUp();
    const { issuer } = product;
    const access_token = await issuer.mintM2M({ now: NOW, scope: 'read:users' });
    const check = (required: string, decide?: () => boolean) =>
      client.m2m.authenticateToken({ access_token, required_scopes: [required] }, decide);
    for (const call of [check('read:users'), check('x', () => true)])
      expect(await call).toMatchObject({ client_id: 'm2m-client-test-1', scopes: ['read:users'] });
    expect(await rejection(check('x'), TokenValidationError)).toMatchObject({ reason: 'permissions', status: 403 });
    const token = await issuer.mintAccessToken({ now: NOW, scope: 'openid' });
    expect(await client.idp.introspectTokenLocal(token)).toMatchObject({ scope: 'openid' });
    expect(await client.sessions.validate(await mint())).toMatchObject({ error: null });
    expect([requested, keyRequests.count]).toEqual([[], 1]);
  });
});

it('the consumer client takes no session of a member', async () => {
  const { client, requested } = setUpProduct(CONSUMER);
  const options: object = { authorization: { session_token: 'hidden' } };
  const call = client.users.delete({ user_id: 'u' }, options);
  expect(pathsOf(await rejection(call, ValidationError))).toEqual(['options.authorization']);
  expect(requested).toEqual([]);
});

describe('start URLs', () => {
  const options = { projectId: PROJECT, secret: SECRET, baseUrl: 'https://login.example.com/a' };
  const publicToken = 'public-token-1';
  const stytch = CONSUMER.make({ ...options, publicToken });
  const b2b = B2B.make({ ...options, publicToken });

  it.each([
    [stytch.oauth.startUrl({ provider: 'google' }), '/v1/public/oauth/google/start', ''],
    [b2b.oauth.startUrl({ provider: 'google', slug: 'example' }), '/v1/b2b/public/oauth/google/start', '&slug=example'],
    [b2b.oauth.discovery.startUrl({ provider: 'github' }), '/v1/b2b/public/oauth/github/discovery/start', ''],
    [b2b.sso.startUrl({ connection_id: 'saml-1' }), '/v1/public/sso/start', '&connection_id=saml-1'],
  ])('%s', (url, path, query) => {
    expect(url).toBe(`https://login.example.com/a${path}?public_token=public-token-1${query}`);
  });

  it('need a public token', () => {
    expect(() => CONSUMER.make(options).oauth.startUrl({ provider: 'google' })).toThrow(/publicToken/);
    expect(() => B2B.make(options).sso.startUrl({ connection_id: 'saml-1' })).toThrow(/publicToken/);
  });
});

describe.each(PRODUCTS)('sessions.authenticate of %s', (_, product) => {
  it.each([undefined, null, '', []])('rejects an authorization check of %j, which would be left out', async (check) => {
    const { client, requested } = setUpProduct(product);
    const params: object = { session_jwt: 'x', authorization_check: check };
    const call = Promise.resolve(methodOf(client, 'sessions.authenticate')(params));
    const error = await rejection(call, ValidationError);
    expect(pathsOf(error)).toEqual(['authorization_check']);
    expect(requested).toEqual([]);
  });
});

describe.each(PRODUCTS)('a permission that was removed ends with %s', (_, product) => {
  const check = { authorization_check: { ...product.tenant, resource_id: 'documents', action: 'read' } };

  it.each<[number, object]>([
    [10, {}],
    [1, { policy: { maxAge: 60 } }],
    [60, { policy: { maxAge: 3600 } }],
  ])('within %i minutes of an outage, with the options %j', async (minutes, options) => {
    const { sessions, server, time, mint } = setUpProduct(product, options);
    const status = async () => {
      const now = time.now / 1000;
      return statusOrReasonOf(await sessions.validate(await mint({ now }), check));
    };
    expect(await status()).toBe('signed-in');
    server.policy = broken;
    time.now += minutes * MINUTE - 1000;
    expect(await status()).toBe('signed-in');
    time.now += 1000;
    expect(await status()).toBe('unavailable');
  });
});
