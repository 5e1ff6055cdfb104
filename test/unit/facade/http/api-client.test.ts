import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../../../../src/facade/http/api-client.ts';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import type { ProviderAdapter } from '../../../../src/facade/http/provider-adapter.ts';
import { resolveClientOptions } from '../../../../src/facade/options/resolve-options.ts';
import { Checks } from '../../../../src/facade/options/validators.ts';
import {
  BadRequestException,
  ConnectionException,
  ResponseException,
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

const OPERATION: Operation = {
  name: 'tokens.create',
  method: 'POST',
  path: '/{app_id}/tokens',
  pathParams: ['app_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'form', clientParams: ['client_id'] },
  safe: true,
  response: { kind: 'object' },
};

function caller(provider: Partial<ProviderAdapter> = {}): ApiClient {
  const options = resolveClientOptions(new Checks(), { validate: 'none', retry: { limit: 1, baseDelay: 1 } });
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
  return new ApiClient(whole, options, () => Promise.reject(new Error('nothing is to be checked')));
}

describe('forms', () => {
  it('are sent as such, with what the client knows filled in', async () => {
    server.script(json(200, {}));
    await caller().call(OPERATION, { secret_code: 'a&b' }, undefined);
    expect(server.requests[0]).toMatchObject({
      target: '/app-123456/tokens',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'client_id=client-123456&secret_code=a%26b',
    });
  });

  it('that cannot be written are refused', async () => {
    server.script(json(200, {}));
    await failureOfType(ValidationError, caller().call(OPERATION, { secret_code: { a: 1n } }, undefined));
    expect(server.requests).toHaveLength(0);
  });

  it('are secret in errors, and what the client fills in is not', async () => {
    server.script(text(400, 'app-123456 client-123456 s3cret code s3cret+code s3cret%20code'));
    const error = await failureOfType(
      BadRequestException,
      caller().call(OPERATION, { secret_code: 's3cret code' }, undefined),
    );
    expect(error.message).toContain('app-123456 client-123456');
    expect(error.message).not.toMatch(/s3cret( |%20)code/);
  });
});

describe('servers', () => {
  it('other than the usual one are asked where the operation says so', async () => {
    server.script(json(200, {}));
    fraud.script(json(200, { from: 'fraud' }));
    const answer = await caller().call({ ...OPERATION, server: 'fraud' }, {}, undefined);
    expect(answer).toEqual({ from: 'fraud' });
    expect(server.requests).toHaveLength(0);
  });

  it('that the provider does not know fall back to the usual one', async () => {
    server.script(json(200, { from: 'default' }));
    expect(await caller().call({ ...OPERATION, server: 'other' }, {}, undefined)).toEqual({ from: 'default' });
  });
});

describe('answers', () => {
  it.each([
    ['text', 'a.b.c', 'a.b.c', 'text/plain'],
    ['none', '', undefined, 'application/json'],
    ['array', '[1]', [1], 'application/json'],
  ] as const)('of the kind "%s" are asked for and taken as such', async (kind, body, value, accept) => {
    server.script(text(200, body));
    expect(await caller().call({ ...OPERATION, response: { kind } }, {}, undefined)).toEqual(value);
    expect(server.requests[0]?.headers.accept).toBe(accept);
  });

  it('that are no JSON are of no use where nothing but an object will do', async () => {
    server.script(text(200, 'a.b.c'));
    await failureOfType(ResponseException, caller().call(OPERATION, {}, undefined));
  });

  it.each([
    ['none', undefined],
    ['object', { gone: true }],
  ] as const)('of a DELETE that found its target gone are of the kind "%s"', async (kind, value) => {
    server.script(reset(), json(404, { gone: true }));
    const { body: _, ...bodiless } = OPERATION;
    const operation: Operation = { ...bodiless, method: 'DELETE', response: { kind } };
    expect(await caller().call(operation, {}, undefined)).toEqual(value);
  });
});

describe('authorization', () => {
  it('is asked for before each attempt, with the options of the call', async () => {
    let asked = 0;
    const authorize: ProviderAdapter['authorize'] = (operation, { timeout }) => {
      asked += 1;
      return Promise.resolve({ authorization: `${operation.name} ${timeout} ${asked}` });
    };
    server.script(text(503, ''), json(200, {}));
    await caller({ authorize }).call(OPERATION, {}, { timeout: 5_000 });
    expect(server.requests.map(({ headers }) => headers.authorization)).toEqual([
      'tokens.create 5000 1',
      'tokens.create 5000 2',
    ]);
  });

  it('that fails with an error of ours ends the call with it, before any request', async () => {
    const own = new ValidationError('own', [], { provider: 'loginid', status: 400 });
    server.script(json(200, {}));
    const call = caller({ authorize: () => Promise.reject(own) }).call(OPERATION, {}, undefined);
    expect(await failureOfType(ValidationError, call)).toBe(own);
    expect(server.requests).toHaveLength(0);
  });

  it('that is refused by the provider is an error of its own class', async () => {
    server.script(text(401, ''));
    await failureOfType(UnauthorizedException, caller().call(OPERATION, {}, undefined));
  });
});

describe('the bare client', () => {
  interface Paths {
    readonly '/tokens': { readonly post: { readonly requestBody: { readonly content: { readonly any: string } } } };
  }

  it('works behind a base URL with a stray percent sign, and keeps a body that is neither JSON nor form', async () => {
    const baseUrls = { default: `${server.url}/100%` };
    server.script(json(200, {}));
    await caller({ baseUrls }).raw<Paths>().POST('/tokens', { body: 's3cret code' });
    expect(server.requests[0]).toMatchObject({ target: '/100%/tokens', body: '"s3cret code"' });
  });

  it('keeps the body out of the causes of its errors', async () => {
    const fetch = globalThis.fetch;
    globalThis.fetch = (_, init) => Promise.reject(new Error(`cannot send ${JSON.stringify(init?.body)}`));
    try {
      const call = caller()
        .raw<Paths>()
        .POST('/tokens', {
          body: 's3cret code',
          headers: { 'content-type': 'text/plain' },
        });
      const error = await failureOfType(ConnectionException, call);
      expect(error.cause).toMatchObject({ message: expect.not.stringContaining('s3cret') });
    } finally {
      globalThis.fetch = fetch;
    }
  });
});
