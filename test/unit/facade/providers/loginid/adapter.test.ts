import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../../src/facade/core/call/operation.ts';
import { ServerException } from '../../../../../src/facade/core/errors/server-exception.ts';
import { ValidationError } from '../../../../../src/facade/core/errors/validation-error.ts';
import { version } from '../../../../../src/facade/core/version.ts';
import { loginIdAdapter } from '../../../../../src/facade/providers/loginid/adapter.ts';
import { readLoginIDOptions } from '../../../../../src/facade/providers/loginid/options.ts';
import * as operations from '../../../../../src/generated/loginid/operations.ts';
import { schemas } from '../../../../../src/generated/loginid/schemas.ts';
import { failureOfType } from '../../../../support/corbado-client.ts';
import { errorAnswer, type IssuerRequest } from '../../../../support/loginid-issuer.ts';
import { methodOf } from '../../../../support/operations.ts';
import { pathsOf } from '../../core/options/refusal.ts';
import { onEachPlatform } from './platforms.ts';
import {
  answers,
  CLIENT_ID,
  inTurn,
  NOW,
  PRIVATE_KEY,
  PRIVATE_NUMBER,
  serviceTokenOf,
  setUp,
  USER,
  USERNAME,
  type WorkbenchOptions,
} from './workbench.ts';

const rows: readonly Operation[] = Object.values(operations);
const needed = rows.filter(({ anonymous, serviceTokenOptional }) => !anonymous && !serviceTokenOptional);
const optional = rows.filter(({ serviceTokenOptional }) => serviceTokenOptional);
const anonymous = rows.filter((operation) => operation.anonymous);

/** What makes a call of any operation complete enough to be sent unchecked. */
function paramsOf({ name, pathParams, body }: Operation): object {
  const fields = {
    ...(body !== undefined && schemas.get(name)?.fields.includes('tx_payload') && { tx_payload: 'Pay 10' }),
  };
  return { ...fields, ...Object.fromEntries(pathParams.map((name) => [name, `${name}/1`])) };
}

/** The request that a call makes, or how it is refused. */
async function sentBy(operation: Operation, options: WorkbenchOptions = {}): Promise<IssuerRequest> {
  const { loginid, issuer } = setUp({
    baseUrl: 'https://gateway.example.com/prefix/',
    validate: 'none',
    retry: false,
    answer: () => errorAnswer(500, 'x', 'y'),
    ...options,
  });
  issuer.answerKeysWith(() => errorAnswer(500, 'x', 'y'));
  await failureOfType(ServerException, methodOf(loginid, operation.name)(paramsOf(operation)));
  const [request, ...more] = issuer.requests;
  if (request === undefined || more.length > 0) throw new Error('expected one request');
  return request;
}

onEachPlatform(() => {
  describe('every operation', () => {
    it('is tried below', () => {
      expect([rows.length, needed.length, optional.length, anonymous.length]).toEqual([43, 20, 10, 13]);
    });

    it.each(rows)('$name goes to the right address', async (operation) => {
      const { method, url, headers } = await sentBy(operation);
      const path = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => `${name}%2F1`);
      expect([method, url.href]).toEqual([operation.method, `https://gateway.example.com/prefix${path}`]);
      expect(headers.get('user-agent')).toBe(`authloom/${version}`);
    });

    it.each([...needed, ...optional])(
      '$name identifies the application, with a token of its scope',
      async (operation) => {
        const request = await sentBy(operation);
        expect(request.headers.get('x-client-id')).toBe(CLIENT_ID);
        const token = serviceTokenOf(request);
        expect(token?.header).toEqual({ alg: 'ES256', typ: 'JWT' });
        expect(token?.claims).toMatchObject({
          client_id: CLIENT_ID,
          type: operation.serviceTokenScope,
          nonce: expect.stringMatching(/^[A-Za-z0-9]{16}$/),
          iat: NOW,
        });
        expect(token?.claims).not.toHaveProperty('exp');
      },
    );

    it.each(anonymous)('$name goes without id and token, also where there is a key', async (operation) => {
      const { headers } = await sentBy(operation);
      expect([...headers.keys()].toSorted()).toEqual(
        operation.body === undefined ? ['accept', 'user-agent'] : ['accept', 'content-type', 'user-agent'],
      );
    });

    it.each(optional)('$name goes without a token where there is no key', async (operation) => {
      const { headers } = await sentBy(operation, { privateKey: undefined });
      expect(headers.has('authorization')).toBe(false);
      expect(headers.get('x-client-id')).toBe(CLIENT_ID);
    });

    it.each(needed)('$name is refused where there is no key, before anything is sent', async (operation) => {
      const { loginid, issuer } = setUp({ privateKey: undefined, validate: 'none' });
      const error = await failureOfType(ValidationError, methodOf(loginid, operation.name)(paramsOf(operation)));
      expect(pathsOf(error)).toEqual(['privateKey']);
      expect(error).toMatchObject({ status: 500, provider: 'loginid' });
      expect(error.message).toContain(`Cannot call ${operation.name}`);
      expect(issuer.requests).toEqual([]);
    });

    it.each(rows)('$name has the client id in its body exactly where it takes one', async (operation) => {
      const { body } = await sentBy(operation);
      const { body: declared } = operation;
      const names = ['client_id', 'clientId'].filter((name) => declared?.filled.includes(name));
      if (declared === undefined) expect(body).toBeUndefined();
      else expect(JSON.parse(body ?? '')).toMatchObject(Object.fromEntries(names.map((name) => [name, CLIENT_ID])));
      const sent = Object.keys(JSON.parse(body ?? '{}')).filter((name) => /^client_?id$/i.test(name));
      expect(sent).toEqual(names);
    });
  });

  describe('the service token', () => {
    it('is a new one for each attempt', async () => {
      const busy = () => errorAnswer(503, 'busy', 'later');
      const { loginid, issuer } = setUp({ answer: inTurn(busy, answers(USER)) });
      expect(await loginid.users.retrieve({ username: USERNAME })).toEqual(USER);
      const [first, second, ...more] = issuer.apiRequests.map((request) => serviceTokenOf(request));
      expect(more).toEqual([]);
      expect(first?.claims['type']).toBe('users.retrieve');
      expect(second?.claims['type']).toBe('users.retrieve');
      expect(first?.claims['nonce']).not.toBe(second?.claims['nonce']);
      expect(first?.signature).not.toBe(second?.signature);
    });

    it('names the user whom the body names', async () => {
      const { loginid, issuer } = setUp({ answer: answers({ user_id: 'user-1', credentials: [] }) });
      await loginid.credentials.list({ username: 'Zoë 漢字' });
      await loginid.credentials.list({ user_id: 'user-1' });
      const claims = issuer.apiRequests.map((request) => serviceTokenOf(request)?.claims);
      expect(claims[0]).toHaveProperty('username', 'Zoë 漢字');
      expect(claims[1]).not.toHaveProperty('username');
    });

    it('is left out where a transaction is named by its id', async () => {
      const { loginid, issuer } = setUp({ answer: answers({}) });
      await loginid.tx.init({ username: USERNAME, tx_id: 'tx-1' });
      await loginid.tx.init({ username: USERNAME, tx_payload: 'Pay 10', nonce: 'nonce-1' });
      expect(issuer.apiRequests.map((request) => serviceTokenOf(request)?.claims['nonce'])).toEqual([
        undefined,
        'nonce-1',
      ]);
    });
  });

  describe("a caller's own headers", () => {
    it('travel along, but do not replace those of the client', async () => {
      const { loginid, issuer } = setUp({
        answer: answers(USER),
        headers: { 'X-Client-ID': 'client-2', 'x-one': '1' },
      });
      await loginid.users.retrieve({ username: USERNAME }, { headers: { 'x-client-id': 'client-3', 'x-two': '2' } });
      const { headers } = issuer.apiRequests[0] ?? {};
      expect([headers?.get('x-client-id'), headers?.get('x-one'), headers?.get('x-two')]).toEqual([
        CLIENT_ID,
        '1',
        '2',
      ]);
    });

    it('are refused, not dropped, where they would replace the service token', async () => {
      const { loginid, issuer } = setUp({ answer: answers(USER) });
      const headers = { Authorization: 'Bearer own-token' };
      const error = await failureOfType(ValidationError, loginid.users.retrieve({ username: USERNAME }, { headers }));
      expect(pathsOf(error)).toEqual(['headers.Authorization']);
      expect(error.message).not.toContain('own-token');
      expect(issuer.requests).toEqual([]);
    });

    it('may hold the id to trace a request by', async () => {
      const { loginid, issuer } = setUp({ answer: answers({ id: 'user-1' }) });
      await loginid.users.create({ username: USERNAME, 'Request-ID': 'trace-1' });
      expect(issuer.apiRequests[0]?.headers.get('request-id')).toBe('trace-1');
      expect(JSON.parse(issuer.apiRequests[0]?.body ?? '')).toEqual({ username: USERNAME });
    });
  });
});

it('counts the private key among the texts that are never shown', () => {
  const provider = loginIdAdapter(readLoginIDOptions({ clientId: CLIENT_ID, privateKey: PRIVATE_KEY }), undefined);
  expect(provider.secrets).toEqual(expect.arrayContaining([PRIVATE_NUMBER, PRIVATE_KEY.trim()]));
  expect(provider.fill).toEqual({ client_id: CLIENT_ID, clientId: CLIENT_ID });
});
