import { describe, expect, it } from 'vitest';
import { API_CLIENTS } from '../../conformance/clients/all.ts';
import { GATEWAYS } from '../../conformance/faults/catalog/statuses.ts';
import { sampleArguments } from '../../scripts/generate/example.ts';
import { callOptionsFor, methodOf, readApi } from '../helpers/operations.ts';

// Every operation that must not be executed twice, with responses after which it may have been executed.

type Respond = () => Response;

const MAYBE_EXECUTED: Readonly<Record<string, Respond>> = {
  ...Object.fromEntries(
    Object.entries(GATEWAYS).map(([name, [type, body]]): [string, Respond] => [
      `503 of ${name}`,
      () => new Response(body, { status: 503, headers: { 'content-type': type } }),
    ]),
  ),
  ...Object.fromEntries(
    [408, 500, 502, 504].map((status): [string, Respond] => [
      String(status),
      () => Response.json({ status }, { status }),
    ]),
  ),
  'a page with 200': () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
  'a broken connection': () => {
    throw new TypeError('fetch failed', { cause: Object.assign(new Error('reset'), { code: 'ECONNRESET' }) });
  },
};

describe.each(API_CLIENTS)('$name', (subject) => {
  const api = readApi(subject.api);
  const unsafe = api.operations.filter(({ safe }) => !safe);

  /** Returns a function that calls an operation with a client, and returns the number of requests. */
  function counter(respond: Respond): (operation: (typeof unsafe)[number]) => Promise<number> {
    let requests = 0;
    const fetch = async (): Promise<Response> => {
      requests += 1;
      return respond();
    };
    const { client } = subject.open({ ...subject.options, fetch, retry: { baseDelay: 0, maxDelay: 0 } });
    return async (operation) => {
      requests = 0;
      const args = sampleArguments(api, operation, 'required');
      // Waiting for a code is not retried unless the call asks for it.
      await methodOf(client, operation.name)(args, { ...callOptionsFor(operation), retry: { limit: 2 } }).catch(
        () => {},
      );
      return requests;
    };
  }

  it.each(Object.entries(MAYBE_EXECUTED))('repeats no unsafe operation after %s', async (_, respond) => {
    const requestsOf = counter(respond);
    const requests: [string, number][] = [];
    for (const operation of unsafe) requests.push([operation.name, await requestsOf(operation)]);
    expect(requests).toEqual(unsafe.map(({ name }) => [name, 1]));
  });

  it.each<[string, Respond]>([
    ['503 of the provider', () => Response.json(subject.errorBody(503, 'busy', 'later'), { status: 503 })],
    ['503 with Retry-After', () => new Response('<html>', { status: 503, headers: { 'retry-after': '0' } })],
    ['429', () => new Response('{}', { status: 429 })],
    [
      '429 of any kind with Retry-After',
      () => Response.json(subject.errorBody(429, 'some_limit', 'x'), { status: 429, headers: { 'retry-after': '0' } }),
    ],
  ])('repeats each after %s', async (_, respond) => {
    const requests: [string, number][] = [];
    // Each has a budget of its own.
    for (const operation of unsafe) requests.push([operation.name, await counter(respond)(operation)]);
    expect(requests).toEqual(unsafe.map(({ name }) => [name, 3]));
  });
});
