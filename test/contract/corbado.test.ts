import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Corbado, type CorbadoOptions } from '../../src/corbado.ts';
import { ServerException } from '../../src/index.ts';
import { methodOf, readApi, sampleParams, specFile } from '../support/operations.ts';
import { type MockServer, startPrism } from '../support/prism.ts';

const api = readApi('corbado');
let prism: MockServer;

beforeAll(async () => {
  prism = await startPrism(specFile('corbado'));
});
afterAll(() => prism.close());

function client(options: Partial<CorbadoOptions> = {}): Corbado {
  return new Corbado({
    projectId: 'pro-1',
    apiSecret: 'corbado1_contract',
    backendApi: prism.url,
    retry: false,
    ...options,
  });
}

it('knows 48 operations', () => {
  expect(api.operations).toHaveLength(48);
});

describe.each(api.operations.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
  it.each(['all', 'required'] as const)('is accepted and answered rightly with %s fields', async (which) => {
    const call = methodOf(client({ validate: 'all' }), name)(sampleParams(api, operation, which));
    const { data, response } = await call.withResponse();
    expect(response.headers.get('sl-violations')).toBeNull();
    expect(response.status).toBe(200);
    expect(Array.isArray(data)).toBe(operation.answer.kind === 'array');
  });
});

describe('the mock refuses what the spec does not allow', () => {
  const clientInformation = sampleParams(api, operationNamed('passkeys.mediationStart'), 'all')['clientInformation'];

  it.each([
    ['a query out of bounds', 'users.list', { page: 0 }],
    ['a query of another type', 'identifiers.list', { pageSize: 'many' }],
    ['a path parameter that is too short', 'sessions.revoke', { sessionID: 'short' }],
    ['a POST without a required field', 'users.create', { fullName: 'Ada Example' }],
    ['a POST with a value outside an enum', 'users.create', { status: 'asleep' }],
    [
      'a POST with a nested field missing',
      'passkeys.mediationStart',
      { clientInformation: { ...Object(clientInformation), userAgent: undefined } },
    ],
    ['a PATCH with a value of another type', 'users.update', { userID: 'usr-1', fullName: 7 }],
    ['a PUT without its only field', 'projectConfig.updateCname', {}],
  ])('%s (%s)', async (_, name, params) => {
    const error = await refusal(client({ validate: 'none' }), name, params);
    expect(error.httpStatusCode).toBe(422);
  });

  it.each(['users.get', 'users.delete', 'sessions.revoke'])('a call without credentials (%s)', async (name) => {
    const anonymous = client({
      fetch: (url, init) => {
        const headers = new Headers(init.headers);
        headers.delete('authorization');
        return fetch(url, { ...init, headers });
      },
    });
    const error = await refusal(anonymous, name, sampleParams(api, operationNamed(name), 'all'));
    expect(error.httpStatusCode).toBe(401);
  });
});

function operationNamed(name: string): (typeof api.operations)[number] {
  const operation = api.operations.find((candidate) => candidate.name === name);
  if (operation === undefined) throw new Error(`the spec has no operation ${name}`);
  return operation;
}

async function refusal(corbado: Corbado, name: string, params: object): Promise<ServerException> {
  const reason: unknown = await methodOf(
    corbado,
    name,
  )(params).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(reason instanceof ServerException)) throw new Error(`expected the mock to refuse ${name}`);
  return reason;
}
