import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../../../../src/facade/http/api-client.ts';
import { type OperationTraits, operation } from '../../../../src/facade/http/operation.ts';
import type { ProviderAdapter } from '../../../../src/facade/http/provider-adapter.ts';
import type { Schemas } from '../../../../src/facade/http/validation.ts';
import type { ClientOptions } from '../../../../src/facade/options/client-options.ts';
import { resolveClientOptions } from '../../../../src/facade/options/resolve-options.ts';
import { Checks } from '../../../../src/facade/options/validators.ts';
import {
  BadRequestException,
  ConnectionException,
  type ErrorEvent,
  NotFoundException,
  ResponseException,
  ServerException,
  UnauthorizedException,
  ValidationError,
} from '../../../../src/index.ts';
import { failureOfType } from '../../../helpers/corbado-client.ts';
import { type FaultServer, json, reset, startFaultServer, text } from '../../../helpers/fault-server.ts';

let server: FaultServer;
let fraud: FaultServer;
beforeAll(async () => {
  [server, fraud] = await Promise.all([startFaultServer(), startFaultServer()]);
});
afterAll(() => Promise.all([server.close(), fraud.close()]));

const createToken = (traits: OperationTraits = {}) =>
  operation('tokens.create', 'POST', '/{app_id}/tokens', {
    body: 'form',
    clientParams: ['client_id'],
    safe: true,
    ...traits,
  });
const CREATE = createToken();
const REMOVE = operation('tokens.delete', 'DELETE', '/{app_id}/tokens', { safe: true, response: 'none' });

interface Setup extends ClientOptions {
  readonly provider?: Partial<ProviderAdapter>;
  readonly schemas?: Schemas;
}

function setUp({ provider, schemas, ...options }: Setup = {}): ApiClient {
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
  const load = () => (schemas ? Promise.resolve(schemas) : Promise.reject(new Error('nothing is validated')));
  return new ApiClient(whole, resolved, load);
}

describe('one loop sends all attempts of a call', () => {
  it('retries after 503', async () => {
    server.script(text(503, ''), text(503, ''), json(200, { token: 'a' }));
    const { data, attempts } = await setUp().call(CREATE, {}, undefined).withResponse();
    expect([data, attempts, server.requests.length]).toEqual([{ token: 'a' }, 3, 3]);
  });

  it('throws the last failure when no attempt is left', async () => {
    server.script(text(500, 'first'), reset(), text(503, 'last'));
    const error = await failureOfType(ServerException, setUp().call(CREATE, {}, undefined));
    expect(error).toMatchObject({ httpStatusCode: 503, errorMessage: 'last', attempts: 3 });
  });

  it.each([
    ['none', undefined],
    ['object', { gone: true }],
  ] as const)(
    'treats 404 as success if the DELETE may have run before; its value is of the kind "%s"',
    async (kind, value) => {
      server.script(reset(), json(404, { gone: true }));
      const { data, attempts } = await setUp()
        .call({ ...REMOVE, response: { kind } }, {}, undefined)
        .withResponse();
      expect([data, attempts]).toEqual([value, 2]);
    },
  );

  it('throws 404 if the DELETE certainly never ran before, or was the first request', async () => {
    for (const steps of [[text(503, ''), text(404, '')], [text(404, '')]]) {
      server.script(...steps);
      const error = await failureOfType(NotFoundException, setUp().call(REMOVE, {}, undefined));
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

  it('reports a response that fails validation to onError, and does not retry it', async () => {
    const events: ErrorEvent[] = [];
    const invalid = {
      safeParse: () => ({ success: false, error: { issues: [{ path: ['token'], expected: 'string' }] } }),
    };
    const schemas: Schemas = new Map([[CREATE.name, { fields: [], params: () => invalid, response: () => invalid }]]);
    const client = setUp({ schemas, validate: 'responses', hooks: { onError: (event) => void events.push(event) } });
    server.script(json(200, { token: 7 }));
    const error = await failureOfType(ResponseException, client.call(CREATE, {}, undefined));
    expect(error.message).toContain('token: expected a string, received a number');
    expect(events).toEqual([expect.objectContaining({ operation: 'tokens.create', attempt: 1, error })]);
    expect(server.requests).toHaveLength(1);
  });

  it('rejects an operation without schemas', async () => {
    const call = setUp({ schemas: new Map(), validate: 'all' }).call(CREATE, {}, undefined);
    await expect(call).rejects.toThrow('no schemas were generated for tokens.create');
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
  ['array', '[1]', [1], 'application/json'],
] as const)('a response of the kind "%s" is requested and read as such', async (kind, body, value, accept) => {
  server.script(text(200, body));
  expect(await setUp().call(createToken({ response: kind }), {}, undefined)).toEqual(value);
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

  it('may be rejected by the provider', async () => {
    server.script(text(401, ''));
    await failureOfType(UnauthorizedException, setUp().call(CREATE, {}, undefined));
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
    const fetch = (_: string, init: RequestInit) => Promise.reject(new Error(`cannot send ${String(init.body)}`));
    const headers = { 'content-type': 'text/plain' };
    const call = setUp({ fetch }).raw<Paths>().POST('/tokens', { body: 's3cret code', headers });
    const { cause } = await failureOfType(ConnectionException, call);
    expect(cause).toMatchObject({ message: 'cannot send "[redacted]"' });
  });
});
