import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../../src/facade/http/operation.ts';
import { rawOperation } from '../../../../../src/facade/http/raw-client.lazy.ts';
import { version } from '../../../../../src/facade/options/env.ts';
import { loginIdAdapter, serviceTokenClaims } from '../../../../../src/facade/providers/loginid/adapter.ts';
import { readLoginIDOptions } from '../../../../../src/facade/providers/loginid/options.ts';
import { findOperation } from '../../../../../src/facade/providers/loginid/shared/find-operation.ts';
import * as operations from '../../../../../src/generated/loginid/operations.ts';
import { ServerException, ValidationError } from '../../../../../src/index.ts';
import type { LoginID } from '../../../../../src/loginid.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { errorResponse, type IssuerRequest } from '../../../../helpers/loginid-issuer.ts';
import { methodOf } from '../../../../helpers/operations.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import {
  CLIENT_ID,
  inOrder,
  NOW,
  PRIVATE_KEY,
  PRIVATE_NUMBER,
  respondingWith,
  type SetUpOptions,
  serviceTokenOf,
  setUp,
  USER,
  USERNAME,
} from './helpers.ts';
import { onEachPlatform } from './platforms.ts';

const rows = operations.OPERATIONS;
const needed = rows.filter(({ anonymous, serviceTokenOptional }) => !anonymous && !serviceTokenOptional);
const optional = rows.filter(({ serviceTokenOptional }) => serviceTokenOptional);
const anonymous = rows.filter((operation) => operation.anonymous);

/** Arguments that make a call of any operation complete enough to be sent unchecked. */
function paramsOf({ pathParams, body }: Operation): object {
  const hasPayload = body?.fields.includes('tx_payload');
  const path = Object.fromEntries(pathParams.map((param) => [param, `${param}/1`]));
  return { ...(hasPayload && { tx_payload: 'Pay 10' }), ...path };
}

/** Returns the request that a call sends. */
async function sentBy(operation: Operation, options: SetUpOptions = {}): Promise<IssuerRequest> {
  const { loginid, issuer } = setUp({
    baseUrl: 'https://gateway.example.com/prefix/',
    validate: 'none',
    retry: false,
    respond: () => errorResponse(500, 'x', 'y'),
    ...options,
  });
  issuer.respondToKeysWith(() => errorResponse(500, 'x', 'y'));
  await failureOfType(ServerException, methodOf(loginid, operation.name)(paramsOf(operation)));
  const [request, ...more] = issuer.requests;
  if (request === undefined || more.length > 0) throw new Error('expected one request');
  return request;
}

onEachPlatform(() => {
  describe('every operation', () => {
    it('is tested below', () => {
      expect([rows.length, needed.length, optional.length, anonymous.length]).toEqual([43, 20, 10, 13]);
    });

    it.each([...needed, ...optional])('$name goes to its URL, with a token of its scope', async (operation) => {
      const { method, url, headers } = await sentBy(operation);
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `${name}%2F1`);
      expect([method, url.href]).toEqual([operation.method, `https://gateway.example.com/prefix${path}`]);
      expect(headers.get('user-agent')).toBe(`authloom/${version}`);
      expect(headers.get('x-client-id')).toBe(CLIENT_ID);
      const { header, claims } = serviceTokenOf({ headers }) ?? {};
      expect(header).toEqual({ alg: 'ES256', typ: 'JWT' });
      const nonce = expect.stringMatching(/^[A-Za-z0-9]{16}$/);
      expect(claims).toMatchObject({ client_id: CLIENT_ID, type: operation.serviceTokenScope, nonce, iat: NOW });
      expect(claims).not.toHaveProperty('exp');
    });

    it.each(anonymous)('$name carries neither client ID nor token, even with a key', async (operation) => {
      const { headers } = await sentBy(operation);
      expect([...headers.keys()].toSorted()).toEqual(
        operation.body === undefined ? ['accept', 'user-agent'] : ['accept', 'content-type', 'user-agent'],
      );
    });

    it.each(optional)('$name carries no token without a key', async (operation) => {
      const { headers } = await sentBy(operation, { privateKey: undefined });
      expect(headers.has('authorization')).toBe(false);
      expect(headers.get('x-client-id')).toBe(CLIENT_ID);
    });

    it.each(needed)('$name is rejected without a key, before anything is sent', async (operation) => {
      const { loginid, issuer } = setUp({ privateKey: undefined, validate: 'none' });
      const error = await failureOfType(ValidationError, methodOf(loginid, operation.name)(paramsOf(operation)));
      expect(pathsOf(error)).toEqual(['privateKey']);
      expect(error).toMatchObject({ status: 500, provider: 'loginid' });
      expect(error.message).toContain(`Cannot call ${operation.name}`);
      expect(issuer.requests).toEqual([]);
    });

    it.each(rows)('$name has the client ID in its body exactly if it takes one', async (operation) => {
      const { body } = await sentBy(operation);
      const { body: declared } = operation;
      const names = ['client_id', 'clientId'].filter((name) => declared?.clientParams.includes(name));
      if (declared === undefined) expect(body).toBeUndefined();
      else expect(JSON.parse(body ?? '')).toMatchObject(Object.fromEntries(names.map((name) => [name, CLIENT_ID])));
      const sent = Object.keys(JSON.parse(body ?? '{}')).filter((name) => /^client_?id$/i.test(name));
      expect(sent).toEqual(names);
    });
  });

  describe('the service token', () => {
    it('is a new one for each attempt', async () => {
      const busy = () => errorResponse(503, 'busy', 'later');
      const { loginid, issuer } = setUp({ respond: inOrder(busy, respondingWith(USER)) });
      expect(await loginid.users.retrieve({ username: USERNAME })).toEqual(USER);
      const [first, second, ...more] = issuer.apiRequests.map((request) => serviceTokenOf(request));
      expect(more).toEqual([]);
      expect(first?.claims['type']).toBe('users.retrieve');
      expect(second?.claims['type']).toBe('users.retrieve');
      expect(first?.claims['nonce']).not.toBe(second?.claims['nonce']);
      expect(first?.signature).not.toBe(second?.signature);
    });

    it('names the user of the body', async () => {
      const { loginid, issuer } = setUp({ respond: respondingWith({ user_id: 'user-1', credentials: [] }) });
      await loginid.credentials.list({ username: 'Zoë 漢字' });
      await loginid.credentials.list({ user_id: 'user-1' });
      const claims = issuer.apiRequests.map((request) => serviceTokenOf(request)?.claims);
      expect(claims[0]).toHaveProperty('username', 'Zoë 漢字');
      expect(claims[1]).not.toHaveProperty('username');
    });
  });

  describe("a caller's headers", () => {
    it('are sent, but do not replace those of the client', async () => {
      const own = { 'X-Client-ID': 'client-2', 'x-one': '1' };
      const { loginid, issuer } = setUp({ respond: respondingWith(USER), headers: own });
      await loginid.users.retrieve({ username: USERNAME }, { headers: { 'x-client-id': 'client-3', 'x-two': '2' } });
      const { headers } = issuer.apiRequests[0] ?? {};
      const sent = ['x-client-id', 'x-one', 'x-two'].map((name) => headers?.get(name));
      expect(sent).toEqual([CLIENT_ID, '1', '2']);
    });

    it('may contain the ID that traces a request', async () => {
      const { loginid, issuer } = setUp({ respond: respondingWith({ id: 'user-1' }) });
      await loginid.users.create({ username: USERNAME, 'Request-ID': 'trace-1' });
      expect(issuer.apiRequests[0]?.headers.get('request-id')).toBe('trace-1');
      expect(JSON.parse(issuer.apiRequests[0]?.body ?? '')).toEqual({ username: USERNAME });
    });
  });
});

describe('a request without a body', () => {
  it.each<[string, (loginid: LoginID) => PromiseLike<unknown>, number]>([
    ['DELETE', (loginid) => loginid.users.deleteById({ user_id: 'user-1' }), 204],
    ['PUT', (loginid) => loginid.users.activate({ user_id: 'user-1' }), 200],
    ['GET', (loginid) => loginid.credentials.listByQuery({ user_id: 'user-1' }), 200],
    ['POST', (loginid) => loginid.users.dispatchEmailVerification({ user_id: 'user-1' }), 204],
  ])('has no content type: %s', async (method, call, status) => {
    const { loginid, issuer } = setUp({
      respond: () =>
        status === 204 ? new Response(null, { status }) : Response.json({ user_id: 'u', credentials: [] }),
    });
    await call(loginid);
    const [request] = issuer.apiRequests;
    expect([request?.method, request?.body, request?.headers.has('content-type')]).toEqual([method, undefined, false]);
  });
});

it('the adapter lists the private key as a secret', () => {
  const provider = loginIdAdapter(readLoginIDOptions({ clientId: CLIENT_ID, privateKey: PRIVATE_KEY }), undefined);
  expect(provider.secrets).toEqual(expect.arrayContaining([PRIVATE_NUMBER, PRIVATE_KEY.trim()]));
  expect(provider.clientParams).toEqual({ client_id: CLIENT_ID, clientId: CLIENT_ID });
});

describe('the operation of a request', () => {
  const GATEWAY = 'https://gateway.example.com/prefix';

  function at(method: string, path: string, base = GATEWAY): Operation {
    return findOperation(rows, rawOperation(method), { method, url: base + path }, base);
  }

  it.each(rows)('is $name at its path', (operation) => {
    const path = operation.path.replaceAll(/\{\w+\}/g, 'a%20b%2F..');
    expect(at(operation.method, path)).toBe(operation);
    expect(at(operation.method, `${path}?kid=a/b&x=%3F`)).toBe(operation);
    expect(at(operation.method, path, 'http://127.0.0.1:4010')).toBe(operation);
  });

  it('is unambiguous', () => {
    const patterns = rows.map(({ method, path }) => `${method} ${path.replaceAll(/\{\w+\}/g, '{}')}`);
    expect(new Set(patterns).size).toBe(rows.length);
  });

  it.each([
    ['GET', '/nowhere'],
    ['GET', ''],
    ['GET', '/'],
    ['GET', '/tx'],
    ['POST', '/tx/'],
    ['POST', '/TX'],
    ['POST', '//tx'],
    ['POST', '/v2/tx'],
    ['POST', '/codes/short/generate/more'],
  ])('does not exist for %s %s', (method, path) => {
    const called = rawOperation(method);
    expect(findOperation(rows, called, { method, url: GATEWAY + path }, GATEWAY)).toBe(called);
    expect(called.serviceTokenScope).toBeUndefined();
  });

  it('is the called one, whatever the URL', () => {
    const request = { method: 'POST', url: `${GATEWAY}/tx` };
    expect(findOperation(rows, operations.usersCreate, request, GATEWAY)).toBe(operations.usersCreate);
  });
});

const { usersRetrieve, usersDeleteById, txCreate, txInit, certificatesGet } = operations;

it.each<[unknown, object]>([
  [{ username: 'Zoë' }, { username: 'Zoë' }],
  [{ user_id: 'user-1' }, {}],
  [{ username: '' }, {}],
  [{ username: { is: 'x' } }, {}],
  [{ username: 'ada', nonce: 'nonce-1', tx_payload: 'Pay 10' }, { username: 'ada' }],
  [['username'], {}],
  [null, {}],
])('the claims for an ordinary operation name only the user of the body %j', async (body, params) => {
  const claims = { scope: 'users.retrieve', ...params };
  expect(await serviceTokenClaims(usersRetrieve, JSON.stringify(body))).toEqual(claims);
});

it.each([[undefined], [''], ['no JSON'], ['{"username":']])('claims exist for the body %o as well', async (body) => {
  expect(await serviceTokenClaims(usersDeleteById, body)).toEqual({ scope: 'users.delete' });
  expect(await serviceTokenClaims(certificatesGet, body)).toBeUndefined();
});

describe('the claims for a transaction', () => {
  it.each([txCreate, txInit])('bind $name to payload, nonce and user', async (operation) => {
    const body = { tx_payload: 'Pay 10 €', nonce: 'nonce-1', username: 'ada', tx_type: 'text' };
    expect(await serviceTokenClaims(operation, JSON.stringify(body))).toEqual({
      scope: 'tx.create',
      username: 'ada',
      nonce: 'nonce-1',
      payload_hash: createHash('sha256').update('Pay 10 €').digest('base64url'),
    });
  });

  it('bind to an empty payload as well', async () => {
    const params = await serviceTokenClaims(txCreate, '{"tx_payload":""}');
    expect(params).toEqual({ scope: 'tx.create', payload_hash: createHash('sha256').digest('base64url') });
  });

  it.each([[{ tx_id: 'tx-1', nonce: 'nonce-1' }], [{}], [{ tx_payload: null }], [{ tx_payload: { amount: 10 } }]])(
    'do not exist for %o',
    async (body) => {
      expect(await serviceTokenClaims(txInit, JSON.stringify(body))).toBeUndefined();
    },
  );

  it('are rejected for a payload with a lone surrogate', async () => {
    const claims = (async () => serviceTokenClaims(txCreate, JSON.stringify({ tx_payload: '\uD83D' })))();
    expect(pathsOf(await failureOfType(ValidationError, claims))).toEqual(['tx_payload']);
  });
});

it('every operation has a scope, or is anonymous', () => {
  for (const { name, anonymous, serviceTokenScope, serviceTokenOptional } of operations.OPERATIONS) {
    expect(anonymous === undefined, name).toBe(serviceTokenScope !== undefined);
    if (serviceTokenOptional) expect(serviceTokenScope, name).toMatch(/^(auth\.|tx\.create$|credentials\.add$)/);
  }
});
