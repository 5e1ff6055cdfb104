import { describe, expect, it } from 'vitest';
import { sampleArguments } from '../../scripts/generate/example.ts';
import type { ApiModel, OperationModel } from '../../scripts/generate/model.ts';
import { type ClientOptions, ServerException } from '../../src/index.ts';
import { methodOf } from '../support/operations.ts';

/** The platform's `fetch`, given as a client's own: without it, clients of the doors for Node send by Node's client. */
const overFetch = { fetch: (url: string, init: RequestInit): Promise<Response> => fetch(url, init) };

/**
 * Calls every operation through the facade, with all fields and with the required ones only, over Node's client and over
 * `fetch`: the mock has to accept the request, and our schemas the answer. `client` makes one that checks both.
 */
export function describeOperations(api: ApiModel, client: (options: Pick<ClientOptions, 'fetch'>) => object): void {
  describe.each(api.operations.map((operation) => [operation.name, operation] as const))('%s', (name, operation) => {
    it.each([
      ['all', "Node's client", {}],
      ['required', 'fetch', overFetch],
    ] as const)('is accepted and answered rightly with %s fields, over %s', async (which, _, options) => {
      const call = methodOf(client(options), name)(sampleArguments(api, operation, which));
      const { data, response } = await call.withResponse();
      expect(response.headers.get('sl-violations')).toBeNull();
      expect(response.ok).toBe(true);
      expect(Array.isArray(data)).toBe(operation.response.kind === 'array');
    });
  });
}

/** The operation of that name. */
export function operationNamed(api: ApiModel, name: string): OperationModel {
  const operation = api.operations.find((candidate) => candidate.name === name);
  if (operation === undefined) throw new Error(`the spec has no operation ${name}`);
  return operation;
}

/** The error that a call is refused with by the mock. */
export async function refusal(client: object, name: string, params: object): Promise<ServerException> {
  const reason: unknown = await methodOf(
    client,
    name,
  )(params).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(reason instanceof ServerException)) throw new Error(`expected the mock to refuse ${name}`);
  return reason;
}

/** A `fetch` that takes the credentials out of what it sends. */
export function fetchWithoutCredentials(url: string, init: RequestInit): Promise<Response> {
  const headers = new Headers(init.headers);
  headers.delete('authorization');
  return fetch(url, { ...init, headers });
}
