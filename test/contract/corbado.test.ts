import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleArguments } from '../../scripts/generate/example.ts';
import { Corbado, type CorbadoOptions } from '../../src/corbado.ts';
import { type MockServer, startMockServer } from '../../src/testing.ts';
import { readApi } from '../support/operations.ts';
import { describeOperations, fetchWithoutCredentials, operationNamed, refusal } from './contract.ts';

const api = readApi('corbado');
let mock: MockServer<'corbado'>;

beforeAll(async () => {
  mock = await startMockServer('corbado', { stateful: false });
});
afterAll(() => mock.close());

function client(options: Partial<CorbadoOptions> = {}): Corbado {
  return new Corbado({
    projectId: 'pro-1',
    apiSecret: 'corbado1_contract',
    backendApi: mock.url,
    retry: false,
    ...options,
  });
}

it('knows 48 operations', () => {
  expect(api.operations).toHaveLength(48);
});

describeOperations(api, (options) => client({ validate: 'all', ...options }));

describe('the mock refuses what the spec does not allow', () => {
  const { clientInformation } = sampleArguments(api, operationNamed(api, 'passkeys.mediationStart'), 'all');

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
    const anonymous = client({ fetch: fetchWithoutCredentials });
    const error = await refusal(anonymous, name, sampleArguments(api, operationNamed(api, name), 'all'));
    expect(error.httpStatusCode).toBe(401);
  });
});
