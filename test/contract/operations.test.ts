import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleArguments } from '../../scripts/generate/example.ts';
import type { OperationModel } from '../../scripts/generate/model.ts';
import { type ClientOptions, ServerException } from '../../src/index.ts';
import { type MockProvider, type MockServer, startMockServer } from '../../src/testing.ts';
import { callOptionsFor, methodOf } from '../helpers/operations.ts';
import { APIS, clientAt } from './apis.ts';
import { bodyOf, expectedRequest, Wire } from './wire.ts';

describe.each(APIS)('$api.api', ({ api, provider, operations, client, defaults, valued, ...expected }) => {
  let mock: MockServer<MockProvider>;

  beforeAll(async () => {
    mock = await startMockServer(provider, { stateful: false });
  });
  afterAll(() => mock.close());

  const make = (options: ClientOptions): object => clientAt(mock.url, client, options);
  const operationNamed = (name: string): OperationModel => {
    const operation = api.operations.find((candidate) => candidate.name === name);
    if (operation === undefined) throw new Error(`Unknown operation ${name}`);
    return operation;
  };

  it(`has ${operations} operations`, () => {
    expect(api.operations).toHaveLength(operations);
  });

  describe.each(api.operations.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
    it.each(['all', 'required', 'null'] as const)(
      'sends %s fields as the spec says, and returns a valid response',
      async (which) => {
        const wire = new Wire();
        const args = {
          ...(which === 'null' && nullsFor(operation, valued?.[name])),
          ...sampleArguments(api, operation, which === 'all' ? 'all' : 'required'),
        };
        await expectValid(
          methodOf(make({ validate: 'all', fetch: wire.fetch }), name)(args, callOptionsFor(operation)),
          operation,
        );
        const request = expectedRequest(operation, args);
        expect(wire.last.method).toBe(request.method);
        expect(wire.last.url.pathname).toMatch(request.path);
        expect(Object.fromEntries(wire.last.url.searchParams)).toEqual(request.query);
        const body = request.body === undefined ? undefined : withDefaults(request.body, defaults?.[name]);
        expect(bodyOf(wire.last, operation)).toEqual(body);
        expect(wire.last.headers.has('content-type')).toBe(body !== undefined);
      },
    );

    it("works over Node's client", async () => {
      await expectValid(
        methodOf(make({ validate: 'all' }), name)(sampleArguments(api, operation, 'all'), callOptionsFor(operation)),
        operation,
      );
    });
  });

  const deleting = api.operations.filter(({ method, body }) => method === 'DELETE' && body === undefined);
  it.each(deleting.map(({ name }) => name))('%s may have an empty object as its body, as in SDKs', async (name) => {
    const client = make({
      fetch: (url, init) => {
        const headers = new Headers(init.headers);
        headers.set('content-type', 'application/json');
        return fetch(url, { ...init, headers, body: '{}' });
      },
    });
    const operation = operationNamed(name);
    const args = sampleArguments(api, operation, 'all');
    await expectValid(methodOf(client, name)(args, callOptionsFor(operation)), operation);
  });

  describe('the mock rejects', () => {
    it.each(Object.entries(expected.invalid))('%s', async (_, [name, params]) => {
      const error = await rejection(make({ validate: 'none' }), name, params);
      expect(error.httpStatusCode).toBe(expected.invalidStatus);
    });

    it.each(expected.protected)('%s without credentials', async (name) => {
      const anonymous = make({
        fetch: (url, init) => {
          const headers = new Headers(init.headers);
          headers.delete('authorization');
          return fetch(url, { ...init, headers });
        },
      });
      const error = await rejection(anonymous, name, sampleArguments(api, operationNamed(name), 'all'));
      // The client's own credentials are at fault, so its user gets a 500.
      expect(error).toMatchObject({ httpStatusCode: 401, status: 500 });
    });
  });
});

/** All arguments as null, but for some. */
function nullsFor({ fields }: OperationModel, valued: readonly string[] = []): Record<string, null> {
  const names = fields.map(({ name }) => name).filter((name) => !valued.includes(name));
  return Object.fromEntries(names.map((name) => [name, null]));
}

function withDefaults(body: object, defaults: object = {}): object {
  const added = Object.entries(defaults).filter(([name]) => Reflect.get(body, name) == null);
  return { ...body, ...Object.fromEntries(added) };
}

/** Expects a success that the mock and the schemas accept. */
async function expectValid(call: ReturnType<ReturnType<typeof methodOf>>, operation: OperationModel): Promise<void> {
  const { data, response } = await call.withResponse();
  expect(response.headers.get('sl-violations')).toBeNull();
  expect(response.ok).toBe(true);
  expect(Array.isArray(data)).toBe(operation.response.kind === 'array');
}

async function rejection(client: object, name: string, params: object): Promise<ServerException> {
  const error: unknown = await methodOf(client, name)(params).catch((reason: unknown) => reason);
  if (!(error instanceof ServerException)) throw new Error(`Expected the mock to reject ${name}`);
  return error;
}
