import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sampleArguments } from '../../scripts/generate/example.ts';
import type { OperationModel } from '../../scripts/generate/model.ts';
import { type MockServer, startMockServer } from '../../src/testing.ts';
import { methodOf, readApi } from '../helpers/operations.ts';
import { clientAt } from './apis.ts';
import { Wire } from './wire.ts';

const api = readApi('loginid');
const scoped = api.operations.filter(({ source }) => source['x-service-token-scope'] !== undefined);
const anonymous = api.operations.filter(({ source }) => source['x-auth'] === 'none');
let mock: MockServer;

beforeAll(async () => {
  mock = await startMockServer('loginid', { stateful: false });
});
afterAll(() => mock.close());

async function headersOf(operation: OperationModel): Promise<Headers> {
  const wire = new Wire();
  await methodOf(
    clientAt(mock.url, 'LoginID', { fetch: wire.fetch }),
    operation.name,
  )(sampleArguments(api, operation, 'all'));
  return wire.last.headers;
}

const byName = (operations: readonly OperationModel[]) => operations.map((each) => [each.name, each] as const);

describe('service tokens', () => {
  it.each(byName(scoped))('%s is sent with a token of its scope', async (_, operation) => {
    const headers = await headersOf(operation);
    const [, payload = ''] = (headers.get('authorization') ?? '').split('.');
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(claims).toMatchObject({ type: operation.source['x-service-token-scope'], client_id: 'client-1' });
    expect(headers.get('x-client-id')).toBe('client-1');
  });

  it.each(byName(anonymous))('%s is sent without credentials', async (_, operation) => {
    const headers = await headersOf(operation);
    expect(headers.get('authorization')).toBeNull();
    expect(headers.get('x-client-id')).toBeNull();
  });
});
