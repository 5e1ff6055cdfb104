import { afterAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../../../../src/facade/http/api-client.ts';
import { array, object, unknown } from '../../../../src/facade/http/checks.ts';
import { type Operation, type OperationTraits, operation } from '../../../../src/facade/http/operation.ts';
import type { ProviderAdapter } from '../../../../src/facade/http/provider-adapter.ts';
import type { ClientOptions, RetryOptions } from '../../../../src/facade/options/client-options.ts';
import { resolveClientOptions } from '../../../../src/facade/options/resolve-options.ts';
import { Checks } from '../../../../src/facade/options/validators.ts';
import {
  BadRequestException,
  ConnectionException,
  NotFoundException,
  RateLimitException,
  type RetryEvent,
  ServerException,
  ValidationError,
} from '../../../../src/index.ts';
import { failureOf, failureOfType } from '../../../helpers/corbado-client.ts';
import {
  deadAddress,
  endInBody,
  json,
  raw,
  reset,
  resetInBody,
  type Step,
  startFaultServer,
  text,
} from '../../../helpers/fault-server.ts';

const [server, fraud] = await Promise.all([startFaultServer(), startFaultServer()]);
afterAll(() => Promise.all([server.close(), fraud.close()]));

const createToken = (traits: OperationTraits = {}) =>
  operation('tokens.create', 'POST', '/{app_id}/tokens', {
    form: object({}),
    clientParams: ['client_id'],
    safe: true,
    ...traits,
  });
const CREATE = createToken();
const REMOVE = operation('tokens.delete', 'DELETE', '/{app_id}/tokens', { safe: true, response: 'none' });

interface Setup extends ClientOptions {
  readonly provider?: Partial<ProviderAdapter>;
}

function setUp({ provider, ...options }: Setup = {}): ApiClient {
  const retry = { limit: 2, baseDelay: 1, maxDelay: 2 };
  const resolved = resolveClientOptions(new Checks(), { validate: 'none', retry, ...options });
  const whole: ProviderAdapter = {
    name: 'loginid',
    baseUrls: { default: server.url, fraud: fraud.url },
    clientParams: { app_id: 'app-123456', client_id: 'client-123456' },
    secrets: [],
    authorize: () => ({}),
    readError: ({ body }) => ({ errorType: null, errorMessage: String(body) }),
    readRequestId: () => null,
    isErrorBody: () => false,
    ...provider,
  };
  return new ApiClient(whole, resolved);
}

describe('one loop sends all attempts of a call', () => {
  const failing = (...statuses: number[]) => statuses.map((status): [string, Step] => [`${status}`, text(status, '')]);
  const BROKEN: readonly [string, Step][] = [
    ['a reset before the headers', reset()],
    ['a reset in the body', resetInBody(200, '{"token":')],
    ['a body that ends early', endInBody('{"token":')],
    ['an end without a response', raw('')],
  ];
  const UNSAFE = createToken({ safe: false });

  it.each<[string, Step]>([...failing(408, 429, 500, 502, 503, 504), ...BROKEN])(
    'retries a safe operation after %s, with the same body',
    async (_, step) => {
      server.script(step, step, json(200, { token: 'a' }));
      const { data, attempts } = await setUp().call(CREATE, { name: 'Ada' }, undefined).withResponse();
      expect([data, attempts]).toEqual([{ token: 'a' }, 3]);
      expect(server.requests.map(({ body }) => body)).toEqual(Array(3).fill('client_id=client-123456&name=Ada'));
    },
  );

  it.each<[string, Step]>([...failing(408, 500, 502, 504), ...BROKEN])(
    'does not retry an unsafe operation after %s',
    async (_, step) => {
      server.script(step, json(200, {}));
      expect(await failureOf(setUp().call(UNSAFE, {}, undefined))).toMatchObject({ attempts: 1 });
      expect(server.requests).toHaveLength(1);
    },
  );

  it.each<[string, Step]>([
    ['429', text(429, '')],
    ['503 in the provider’s form', json(503, { failed: true })],
    ['503 with Retry-After', json(503, {}, { 'retry-after': '0' })],
  ])('retries an unsafe operation after %s, which says that it never ran', async (_, step) => {
    server.script(step, json(200, { token: 'a' }));
    const client = setUp({ provider: { isErrorBody: ({ failed }) => failed === true } });
    expect((await client.call(UNSAFE, {}, undefined).withResponse()).attempts).toBe(2);
  });

  it.each<[string, Step]>([
    ['an empty 503', text(503, '')],
    ["a gateway's page with 503", text(503, '<html>503 Service Temporarily Unavailable</html>')],
    ['JSON of another form with 503', json(503, { message: 'no healthy upstream' })],
  ])('does not retry an unsafe operation after %s, which a gateway may send for an executed one', async (_, step) => {
    server.script(step, json(200, { token: 'a' }));
    const client = setUp({ provider: { isErrorBody: ({ failed }) => failed === true } });
    expect(await failureOf(client.call(UNSAFE, {}, undefined))).toMatchObject({ attempts: 1, retryable: true });
    expect(server.requests).toHaveLength(1);
  });

  it('retries an unsafe operation if the connection was refused', async () => {
    const dead = await deadAddress();
    const call = setUp({ provider: { baseUrls: { default: dead } } }).call(UNSAFE, {}, undefined);
    const error = await failureOfType(ConnectionException, call);
    expect(error).toMatchObject({ attempts: 3, retryable: true, status: 503 });
    expect(error.message).toContain('ECONNREFUSED');
  });

  it.each([400, 401, 403, 404, 409, 418, 422, 501])('does not retry after %i', async (status) => {
    server.script(text(status, ''), json(200, {}));
    const error = await failureOfType(ServerException, setUp().call(CREATE, {}, undefined));
    expect(error).toMatchObject({ httpStatusCode: status, attempts: 1 });
    expect(server.requests).toHaveLength(1);
  });

  it.each<[string, ClientOptions, RetryOptions | false | undefined, number]>([
    ['that is the default', {}, undefined, 3],
    ['of a client without retries', { retry: false }, undefined, 1],
    ['of a call without retries', {}, false, 1],
    ['of the client', { retry: { limit: 1, baseDelay: 1 } }, undefined, 2],
    ['of zero', {}, { limit: 0 }, 1],
    ['of the call', {}, { limit: 4 }, 5],
    ['of the call of a client without retries', { retry: false }, { limit: 1, baseDelay: 1 }, 2],
  ])('stops at the limit %s, with the last failure', async (_, options, retry, requests) => {
    server.script(...Array.from({ length: requests - 1 }, () => text(500, 'first')), text(503, 'last'));
    const error = await failureOfType(
      ServerException,
      setUp(options).call(CREATE, {}, retry === undefined ? {} : { retry }),
    );
    expect(error).toMatchObject({ httpStatusCode: 503, errorMessage: 'last', attempts: requests });
    expect(server.requests).toHaveLength(requests);
  });

  it.each<[string, string | readonly string[], number, number]>([
    ['seconds', '1', 1_000, 1_000],
    ['a date', new Date(Date.now() + 5_000).toUTCString(), 1_000, 5_000],
    ['zero', '0', 0, 0],
    ['garbage, which is ignored', 'soon', 0.5, 2],
    ['two values, which are ignored', ['1', '2'], 0.5, 2],
  ])('waits as Retry-After says: %s', async (_, value, least, most) => {
    const delays: number[] = [];
    const controller = new AbortController();
    const onRetry = ({ delay }: RetryEvent): void => {
      delays.push(delay);
      if (delay > 1_000) controller.abort();
    };
    const startedAt = performance.now();
    server.script(text(429, '', { 'retry-after': value }), json(200, {}));
    const client = setUp({ hooks: { onRetry } });
    await client.call(CREATE, {}, { signal: controller.signal }).catch(() => {});
    expect(delays).toHaveLength(1);
    expect(delays[0]).toBeGreaterThanOrEqual(least);
    expect(delays[0]).toBeLessThanOrEqual(most);
    if (value === '1') expect(performance.now() - startedAt).toBeGreaterThan(980);
  });

  it.each([
    ['1000000000', {}, 1_000_000_000],
    ['10', {}, 10],
    ['1', { timeout: 200 }, 1],
  ])(
    'fails at once after a Retry-After of %s s if the deadline %j does not allow it',
    async (value, call, retryAfter) => {
      server.script(text(429, '', { 'retry-after': value }), json(200, {}));
      const startedAt = performance.now();
      const error = await failureOfType(RateLimitException, setUp().call(CREATE, {}, call));
      expect(error).toMatchObject({ retryAfter, attempts: 1, headers: { 'retry-after': value } });
      expect(performance.now() - startedAt).toBeLessThan(500);
    },
  );

  it('limits 1,000 calls of a dead service to 1,100 requests, with a budget of the client', async () => {
    server.script(text(503, ''));
    const client = setUp();
    for (let round = 0; round < 20; round += 1)
      await Promise.all(Array.from({ length: 50 }, () => failureOf(client.call(CREATE, {}, undefined))));
    expect(server.requests.length).toBeGreaterThan(1_050);
    expect(server.requests.length).toBeLessThanOrEqual(1_100);
    expect(await failureOf(setUp().call(CREATE, {}, undefined))).toMatchObject({ attempts: 3 });
  });

  it.each<[string, Operation['response']['kind'], unknown]>([
    ['500', 'none', undefined],
    ['408', 'none', undefined],
    ['a reset before the headers', 'object', { gone: true }],
    ['a reset in the body', 'none', undefined],
  ])('treats 404 for a DELETE as success after %s, as a response of the kind "%s"', async (name, kind, value) => {
    const step = [...failing(408, 500), ...BROKEN].find(([candidate]) => candidate === name)?.[1];
    if (step === undefined) throw new Error(`no step ${name}`);
    server.script(step, text(429, ''), json(404, { gone: true }));
    const { data, attempts, response } = await setUp()
      .call({ ...REMOVE, response: { kind } }, {}, undefined)
      .withResponse();
    expect([data, attempts, response.status]).toEqual([value, 3, 404]);
  });

  it('throws 404 if the DELETE certainly never ran before, if it was the first request, and for other methods', async () => {
    for (const [operation, ...steps] of [
      [REMOVE, text(429, ''), text(404, '')],
      [REMOVE, text(404, '')],
      [CREATE, text(500, ''), text(404, '')],
    ] as const) {
      server.script(...steps);
      const error = await failureOfType(NotFoundException, setUp().call(operation, {}, undefined));
      expect(error.attempts).toBe(steps.length);
    }
  });

  it('returns the last error response in raw mode, after all retries', async () => {
    interface Paths {
      readonly '/tokens': { readonly get: { readonly responses: object } };
    }
    server.script(json(503, { attempt: 1 }), json(503, { attempt: 2 }), json(503, { attempt: 3 }));
    const { error, response } = await setUp().raw<Paths>().GET('/tokens');
    expect([error, response.status, server.requests.length]).toEqual([{ attempt: 3 }, 503, 3]);
  });
});

describe('forms', () => {
  it('are sent with the parameters of the client', async () => {
    server.script(json(200, {}));
    await setUp().call(CREATE, { secret_code: 'a&b' }, undefined);
    expect(server.requests[0]).toMatchObject({
      target: '/app-123456/tokens',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'client_id=client-123456&secret_code=a%26b',
    });
  });

  it('are rejected if they cannot be serialised', async () => {
    server.script(json(200, {}));
    await failureOfType(ValidationError, setUp().call(CREATE, { secret_code: { a: 1n } }, undefined));
    expect(server.requests).toHaveLength(0);
  });

  it('are secret in errors, apart from the parameters of the client', async () => {
    server.script(text(400, 'app-123456 client-123456 s3cret code s3cret+code s3cret%20code'));
    const call = setUp().call(CREATE, { secret_code: 's3cret code' }, undefined);
    const { message } = await failureOfType(BadRequestException, call);
    expect(message).toContain('app-123456 client-123456');
    expect(message).not.toMatch(/s3cret( |%20)code/);
  });
});

it.each([
  ['fraud', 'fraud'],
  ['other', 'default'],
])('an operation of the server "%s" is sent to "%s"', async (name, expected) => {
  server.script(json(200, { from: 'default' }));
  fraud.script(json(200, { from: 'fraud' }));
  expect(await setUp().call(createToken({ server: name }), {}, undefined)).toEqual({ from: expected });
});

it.each([
  ['text', 'a.b.c', 'a.b.c', 'text/plain'],
  ['none', '', undefined, 'application/json'],
  [array(unknown), '[1]', [1], 'application/json'],
] as const)('a response of the kind %j is requested and read as such', async (response, body, value, accept) => {
  server.script(text(200, body));
  expect(await setUp().call(createToken({ response }), {}, undefined)).toEqual(value);
  expect(server.requests[0]?.headers.accept).toBe(accept);
});

describe('authorize', () => {
  it('is called before each attempt, with the options of the call', async () => {
    let count = 0;
    const authorize: ProviderAdapter['authorize'] = ({ name }, { timeout }) => {
      count += 1;
      return Promise.resolve({ authorization: `${name} ${timeout} ${count}` });
    };
    server.script(text(503, ''), json(200, {}));
    await setUp({ provider: { authorize } }).call(CREATE, {}, { timeout: 5_000 });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'tokens.create 5000 1',
      'tokens.create 5000 2',
    ]);
  });

  it('ends the call with its error, before any request', async () => {
    const own = new ValidationError('own', [], { provider: 'loginid', status: 400 });
    server.script(json(200, {}));
    const call = setUp({ provider: { authorize: () => Promise.reject(own) } }).call(CREATE, {}, undefined);
    expect(await failureOfType(ValidationError, call)).toBe(own);
    expect(server.requests).toHaveLength(0);
  });
});

describe('the raw client', () => {
  interface Paths {
    readonly '/tokens': { readonly post: { readonly requestBody: { readonly content: { readonly any: string } } } };
  }

  it('supports a base URL with a stray percent sign, and a body that is neither JSON nor a form', async () => {
    const baseUrls = { default: `${server.url}/100%` };
    server.script(json(200, {}));
    await setUp({ provider: { baseUrls } }).raw<Paths>().POST('/tokens', { body: 's3cret code' });
    expect(server.requests[0]).toMatchObject({ target: '/100%/tokens', body: '"s3cret code"' });
  });

  it('keeps the body out of the causes of its errors', async () => {
    const fetch = (_: string, init: RequestInit) =>
      Promise.reject(new Error(`cannot send ${JSON.stringify(init.body)}`));
    const headers = { 'content-type': 'text/plain' };
    const call = setUp({ fetch }).raw<Paths>().POST('/tokens', { body: 's3cret code', headers });
    const { cause } = await failureOfType(ConnectionException, call);
    expect(cause).toMatchObject({ message: expect.not.stringContaining('s3cret') });
  });
});
