import { describe, expect, it } from 'vitest';
import {
  AbortException,
  ServerException,
  TimeoutException,
  UnauthorizedException,
  ValidationError,
} from '../../../../../../src/index.ts';
import type { M2MTokenOptions, M2mTokenParams } from '../../../../../../src/stytch.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';
import { everythingShownOf } from '../../../errors/shown.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';
import { PRODUCTS, setUpProduct } from '../products.ts';

const CLIENT: M2mTokenParams = { client_id: 'm2m-client-1', client_secret: 'm2m-secret-1' };
const CACHE = { cache: true };

/** Responds with a new token each time. */
function newToken(count: number): Response {
  const token = { access_token: `token-${count}`, token_type: 'bearer', expires_in: 3600 };
  return Response.json({ ...token, status_code: 200, request_id: `request-${count}` });
}

describe.each(PRODUCTS)('%s', (_name, product) => {
  function setUp() {
    const { client, server, requested, time } = setUpProduct(product, {
      baseUrl: 'https://gateway.example.com/stytch',
    });
    const { m2m } = client;
    const respondWith = (respond: (count: number) => Response | Promise<Response>) => {
      server.other = () => respond(requested.length);
    };
    respondWith(newToken);
    const token = async (params: object = {}, given?: M2MTokenOptions) =>
      (await m2m.token({ ...CLIENT, ...params }, given)).access_token;
    return { m2m, token, requested, respondWith, time };
  }

  describe('a request for a token', () => {
    it('is a form, without the credentials of the project but with its id', async () => {
      const { m2m, requested } = setUp();
      expect(await m2m.token(CLIENT)).toEqual(await newToken(1).json());
      const url = 'https://gateway.example.com/stytch/v1/public/project-test-1/oauth2/token';
      const form = { ...CLIENT, grant_type: 'client_credentials' };
      expect(requested.map((sent) => [sent.url.href, sent.body])).toEqual([[url, form]]);
      expect(requested[0]?.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
      expect(requested[0]?.headers.has('authorization')).toBe(false);
    });

    it.each<[object, string | undefined]>([
      [{}, undefined],
      [{ scope: 'read:users' }, 'read:users'],
      [{ scope: 'read:users write:users' }, 'read:users write:users'],
      [{ scopes: ['read:users', 'write:users'] }, 'read:users write:users'],
    ])('with %o asks for the scopes %o', async (params, scope) => {
      const { token, requested } = setUp();
      for (const options of [{}, CACHE]) await token(params, options);
      const form = { ...CLIENT, grant_type: 'client_credentials', ...(scope && { scope }) };
      expect(requested.map(({ body }) => body)).toEqual([form, form]);
    });

    it.each<[object, string]>([
      [{ scope: 'a', scopes: ['a'] }, 'scopes'],
      [{ scope: '', scopes: [] }, 'scopes'],
      [{ scopes: 'read:users' }, 'scopes'],
      [{ scopes: null }, 'scopes'],
      [{ scopes: undefined }, 'scopes'],
      [{ scopes: [] }, 'scopes'],
      [{ scope: undefined }, 'scope'],
      [{ scope: null }, 'scope'],
      [{ scopes: null }, 'scopes'],
      [{ scopes: ['read:users write:users'] }, 'scopes'],
      [{ scopes: [''] }, 'scopes'],
      [{ scopes: [7] }, 'scopes'],
      [{ scope: 7 }, 'scope'],
      [{ scope: ['read:users'] }, 'scope'],
      [{ client_id: undefined }, 'client_id'],
      [{ client_id: 7n }, 'client_id'],
      [{ client_secret: 7 }, 'client_secret'],
      [{ client_secret: undefined }, 'client_secret'],
    ])('with %o is rejected before anything is sent', async (params, path) => {
      const { token, requested } = setUp();
      for (const options of [undefined, CACHE]) {
        const error = await rejection(token(params, options), ValidationError);
        expect(pathsOf(error)).toEqual([path]);
        expect(error).toMatchObject({ provider: 'stytch', status: 400 });
        expect(everythingShownOf(error)).not.toContain('m2m-secret-1');
      }
      expect(requested).toEqual([]);
    });

    it.each([undefined, null, 'm2m-client-1', [CLIENT]])('without arguments (%o) is rejected', async (params) => {
      const { m2m, requested } = setUp();
      for (const options of [undefined, CACHE])
        await rejection(m2m.token(params as unknown as M2mTokenParams, options), ValidationError);
      expect(requested).toEqual([]);
    });

    it.each<[unknown, string]>([
      [null, 'options'],
      ['cache', 'options'],
      [{ cache: 'yes' }, 'options.cache'],
      [{ cache: null }, 'options.cache'],
      [{ caching: true }, 'options.caching'],
      [{ cache: true, caching: true }, 'options.caching'],
      [{ cache: true, timeout: 'soon' }, 'timeout'],
      [{ cache: true, signal: {} }, 'options.signal'],
      [{ cache: true, headers: { 'x-a': 'a\nb' } }, 'headers.x-a'],
      [{ cache: true, retry: true }, 'retry'],
    ])('with options that are %o is rejected', async (options, path) => {
      const { m2m, requested } = setUp();
      const error = await rejection(m2m.token(CLIENT, options as M2MTokenOptions), ValidationError);
      expect(pathsOf(error)).toEqual([path]);
      expect(requested).toEqual([]);
    });

    it('fails with the words of the OAuth 2 endpoint, and without the secret', async () => {
      const { token, respondWith } = setUp();
      respondWith(() =>
        Response.json(
          { error: 'invalid_client', error_description: 'not m2m-secret-1', error_uri: 'https://docs.example' },
          { status: 401 },
        ),
      );
      for (const options of [{}, CACHE]) {
        const error = await rejection(token({}, options), UnauthorizedException);
        expect(error).toMatchObject({ errorType: 'invalid_client', errorUrl: 'https://docs.example', attempts: 1 });
        expect(everythingShownOf(error)).not.toContain('m2m-secret-1');
      }
    });
  });

  describe('without { cache: true }', () => {
    it.each([undefined, {}, { cache: false }, { cache: undefined }])('asks each time (%o)', async (options) => {
      const { token, requested } = setUp();
      expect(await Promise.all([token({}, options), token({}, options)])).toEqual(['token-1', 'token-2']);
      expect(requested).toHaveLength(2);
    });

    it('does not give out a token that another call keeps', async () => {
      const { token } = setUp();
      const tokens = [await token({}, CACHE), await token(), await token({}, CACHE)];
      expect(tokens).toEqual(['token-1', 'token-2', 'token-1']);
    });
  });

  describe('with { cache: true }', () => {
    it('requests it once for all who wait, with the headers of the first', async () => {
      const { token, requested } = setUp();
      const options = { ...CACHE, headers: { 'x-trace': 'trace-1' } };
      const tokens = await Promise.all([token({}, options), ...Array.from({ length: 99 }, () => token({}, CACHE))]);
      expect(new Set(tokens)).toEqual(new Set(['token-1']));
      expect(requested.map(({ headers }) => headers.get('x-trace'))).toEqual(['trace-1']);
    });

    it('takes scope and scopes for the same', async () => {
      const { token } = setUp();
      expect(await token({ scope: 'a b' }, CACHE)).toBe('token-1');
      expect(await token({ scopes: ['a', 'b'] }, CACHE)).toBe('token-1');
      expect(await token({}, CACHE)).toBe('token-2');
    });

    it('keeps one for each client and its scopes, for as long as the token lives', async () => {
      const { token, time } = setUp();
      const tokens: string[] = [];
      for (const params of [{}, { client_id: 'm2m-client-2' }, {}, { scope: 'a' }])
        tokens.push(await token(params, CACHE));
      expect(tokens).toEqual(['token-1', 'token-2', 'token-1', 'token-3']);
      time.now += 3_240_000;
      expect(await token({}, CACHE)).toBe('token-4');
    });

    it('does not share the token with another client object', async () => {
      const one = setUp();
      const two = setUp();
      await one.token({}, CACHE);
      await two.token({}, CACHE);
      expect([one.requested, two.requested].map(({ length }) => length)).toEqual([1, 1]);
    });

    it('tells by attempts and request id whether it has requested', async () => {
      const { m2m } = setUp();
      const first = await m2m.token(CLIENT, CACHE).withResponse();
      expect(first).toMatchObject({ attempts: 1, requestId: 'request-1', data: { access_token: 'token-1' } });
      expect(first.response.headers.get('content-type')).toContain('json');
      const second = await m2m.token(CLIENT, CACHE).withResponse();
      expect(second).toMatchObject({ attempts: 0, requestId: 'request-1', data: { access_token: 'token-1' } });
      expect([second.response.status, await second.response.text()]).toEqual([200, '']);
    });

    it('lets one caller give up without taking the token from the others', async () => {
      const { token, respondWith, requested } = setUp();
      let respond: (response: Response) => void = () => {};
      respondWith(() => new Promise((resolve) => (respond = resolve)));
      const controller = new AbortController();
      const impatient = token({}, { ...CACHE, signal: controller.signal });
      const hurried = token({}, { ...CACHE, timeout: 1 });
      const patient = token({}, CACHE);
      const left = rejection(impatient, AbortException);
      controller.abort(new Error('hidden reason'));
      expect(await left).toMatchObject({ provider: 'stytch', operation: 'm2m.token' });
      expect(await rejection(hurried, TimeoutException)).toMatchObject({ message: expect.stringContaining('1 ms') });
      respond(newToken(1));
      expect(await patient).toBe('token-1');
      expect(requested).toHaveLength(1);
    });

    it('requests nothing for a caller who has given up before', async () => {
      const { token, respondWith, requested } = setUp();
      respondWith(() => Promise.reject(new TypeError('fetch failed')));
      await rejection(token({}, { ...CACHE, signal: AbortSignal.abort() }), AbortException);
      // A request would be sent after the rejection.
      await new Promise((resolve) => setTimeout(resolve, 10));
      expect(requested).toEqual([]);
    });

    it('fails for everyone with the same error, which names the operation and is not kept', async () => {
      const { token, respondWith } = setUp();
      respondWith(() => Response.json({ error: 'invalid_scope' }, { status: 400 }));
      for (const call of [token({}, CACHE), token({}, CACHE)])
        expect(await rejection(call, ServerException)).toMatchObject({ operation: 'm2m.token', httpStatusCode: 400 });
      respondWith(newToken);
      expect(await token({}, CACHE)).toBe('token-2');
    });
  });
});
