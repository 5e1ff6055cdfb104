import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  AbortException,
  ConnectionException,
  ResponseException,
  ServerException,
  TimeoutException,
  ValidationError,
} from '../../../../../src/index.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import { API_CLIENTS, json, type Responder, setUpCalls as setUp, unreachable } from './client-under-test.ts';

const RETRIES = { limit: 2, baseDelay: 0, maxDelay: 0 };

/** Responds in turn; the last responder repeats. */
function inTurn(...responders: readonly Responder[]): Responder {
  let count = 0;
  return (url, init) => {
    const responder = responders[Math.min(count, responders.length - 1)];
    count += 1;
    if (responder === undefined) throw new Error('no response left');
    return responder(url, init);
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describe.each(API_CLIENTS)('a call of $name', (subject) => {
  const { response } = subject;
  const [method, url] = subject.readRequest;

  it('returns the JSON unchanged, with response, request ID and attempts', async () => {
    const { read, respondWith, requests } = setUp(subject);
    const data = { ...response, tomorrow: [{ deep: null }] };
    respondWith(json(data, 200, { 'x-request-id': 'req-1' }));
    expect(await read()).toEqual(data);
    const result = await read().withResponse();
    expect(result).toMatchObject({ data, requestId: 'req-1', attempts: 1, response: { status: 200 } });
    const sent = [method, url, 'manual'];
    expect(requests.map((request) => [request.init.method, request.url, request.init.redirect])).toEqual([sent, sent]);
  });

  it.each([201, 202])('succeeds with a %i as well', async (status) => {
    const { read, respondWith } = setUp(subject);
    respondWith(json(response, status));
    expect(await read()).toEqual(response);
  });

  it('returns what a deletion returns', async () => {
    const { remove, respondWith } = setUp(subject);
    const { body, value } = subject.removal;
    respondWith(() => (body === '' ? new Response(null, { status: 204 }) : Response.json(body)));
    expect(await remove()).toEqual(value);
  });

  it('identifies the client, and keeps credentials out of the URL', async () => {
    const { read, respondWith, requests } = setUp(subject);
    respondWith(json(response));
    await read();
    const headers = new Headers(requests[0]?.init.headers);
    expect(headers.get('authorization')).toMatch(/^(?:Basic|Bearer) \S+$/);
    expect(headers.get('user-agent')).toMatch(/^authloom\/\d/);
    expect(headers.get('accept')).toBe('application/json');
    for (const secret of subject.secrets) expect(requests[0]?.url).not.toContain(secret);
  });

  it('goes to the configured URL, with its path prefix', async () => {
    const { read, respondWith, requests } = setUp(subject, { [subject.urlOption]: 'http://127.0.0.1:4010/prefix/' });
    respondWith(json(response));
    await read();
    expect(requests.map((request) => request.url)).toEqual([`http://127.0.0.1:4010/prefix${new URL(url).pathname}`]);
  });

  it('carries the headers of client and call, and shares neither with other calls and clients', async () => {
    const one = setUp(subject, { headers: { 'x-one': '1', 'x-both': 'client' } });
    const two = setUp(subject, { headers: { 'x-two': '2' } });
    for (const bench of [one, two]) bench.respondWith(json(response));
    await one.read({ headers: { 'x-call': '3', 'X-Both': 'call' } });
    await two.read();
    await one.read();
    const own = [...one.requests, ...two.requests].map(({ init }) =>
      Object.fromEntries([...new Headers(init.headers)].filter(([name]) => /^x-(?:one|two|call|both)$/.test(name))),
    );
    expect(own).toEqual([
      { 'x-one': '1', 'x-both': 'call', 'x-call': '3' },
      { 'x-one': '1', 'x-both': 'client' },
      { 'x-two': '2' },
    ]);
  });

  it.each<[string, object, string]>([
    ['an authorization header', { headers: { Authorization: 'Bearer hidden' } }, 'headers.Authorization'],
    ['a header with a line break', { headers: { 'x-a': 'hid\r\nden: 1' } }, 'headers.x-a'],
    ['a timeout that is negative', { timeout: -1 }, 'timeout'],
    ['an unknown option', { retries: 3 }, 'retries'],
    ['a signal that is a string', { signal: 'now' }, 'signal'],
  ])('rejects %s before sending anything', async (_, options, path) => {
    const { read, respondWith, requests } = setUp(subject);
    respondWith(json(response));
    const error = await failureOfType(ValidationError, read(options));
    expect(pathsOf(error).map((own) => own.replace(/^options\./, ''))).toEqual([path]);
    expect(error.provider).toBe(subject.provider);
    expect(error.message).not.toMatch(/hid/);
    expect(requests).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a string', 'user-1'],
    ['a list', ['user-1']],
    ['an empty object', {}],
    ['a misspelled name', { user__id: 'user-1' }],
    ['an empty ID', { userID: '', user_id: '', organization_id: '' }],
    ['an ID that climbs', { userID: '..', user_id: '..', organization_id: '..' }],
    ['an ID that is a number', { userID: 7, user_id: 7, organization_id: 7 }],
  ])('rejects %s as arguments before sending anything', async (_, params) => {
    const { readWith, respondWith, requests } = setUp(subject);
    respondWith(json(response));
    const error = await failureOfType(ValidationError, readWith(params));
    expect(error).toMatchObject({ status: 400, provider: subject.provider });
    expect(error.issues.length).toBeGreaterThan(0);
    expect(requests).toEqual([]);
  });
});

describe.each(API_CLIENTS)('a retry of $name', (subject) => {
  const { response } = subject;
  const broken: Responder = () => new Response('<html>', { status: 502 });

  it('repeats a safe call after a 502 and a broken connection', async () => {
    const { read, respondWith, requests } = setUp(subject, { retry: RETRIES });
    respondWith(inTurn(broken, unreachable, json(response)));
    expect(await read().withResponse()).toMatchObject({ data: response, attempts: 3 });
    expect(requests).toHaveLength(3);
  });

  it.each([429, 503])('repeats an unsafe call after a %i, which says that it never ran', async (status) => {
    const { create, respondWith, requests } = setUp(subject, { retry: RETRIES });
    respondWith(inTurn(json({}, status, { 'retry-after': '0' }), json(response)));
    await create().catch(() => undefined);
    expect(requests).toHaveLength(2);
  });

  it('is not made if it is switched off, by client or call', async () => {
    const byClient = setUp(subject, { retry: false });
    byClient.respondWith(inTurn(broken, json(response)));
    await failureOfType(ServerException, byClient.read());
    const byCall = setUp(subject, { retry: RETRIES });
    byCall.respondWith(inTurn(broken, json(response)));
    await failureOfType(ServerException, byCall.read({ retry: false }));
    expect([byClient.requests.length, byCall.requests.length]).toEqual([1, 1]);
  });

  it('is not made if Retry-After is too long', async () => {
    const { read, respondWith, requests } = setUp(subject, { retry: RETRIES });
    respondWith(inTurn(json({}, 429, { 'retry-after': '3600' }), json(response)));
    const error = await failureOfType(ServerException, read());
    expect(error).toMatchObject({ name: 'RateLimitException', retryAfter: 3600, attempts: 1 });
    expect(requests).toHaveLength(1);
  });
});

describe.each(API_CLIENTS)('a call of $name that fails without an error body', (subject) => {
  it('is a ConnectionException with its cause if the connection breaks', async () => {
    const { read, respondWith } = setUp(subject);
    respondWith(unreachable);
    const error = await failureOfType(ConnectionException, read());
    expect(error).toMatchObject({ status: 503, retryable: true, provider: subject.provider, attempts: 1 });
    expect(error.cause).toBeInstanceOf(Error);
  });

  it('is a TimeoutException if nothing responds', async () => {
    const { read, respondWith, requests } = setUp(subject, { timeout: 1_000 });
    // The first call loads zod and imports keys, which must not happen in fake time.
    respondWith(json(subject.response));
    await read();
    const sent = new Promise<void>((resolve) =>
      respondWith(() => {
        resolve();
        return new Promise<Response>(() => {});
      }),
    );
    vi.useFakeTimers();
    const failure = failureOfType(TimeoutException, read());
    await sent;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(await failure).toMatchObject({ timeout: 1_000, status: 504, attempts: 1 });
    expect(requests[1]?.init.signal?.aborted).toBe(true);
  });

  it('is an AbortException if the caller aborts', async () => {
    const { read, respondWith, requests } = setUp(subject);
    const controller = new AbortController();
    respondWith(() => {
      controller.abort(new Error('the user left'));
      return new Promise<Response>(() => {});
    });
    const error = await failureOfType(AbortException, read({ signal: controller.signal }));
    expect(error.cause).toEqual(new Error('the user left'));
    await failureOfType(AbortException, read({ signal: controller.signal }));
    expect(requests).toHaveLength(1);
  });

  it.each([301, 302, 303, 307, 308])(
    'is a ResponseException after a redirect (%i), which is not followed',
    async (status) => {
      const { read, create, respondWith, requests } = setUp(subject);
      respondWith(() => new Response('', { status, headers: { location: 'https://evil.example/' } }));
      for (const call of [read, create]) {
        const error = await failureOfType(ResponseException, call());
        expect(error).toMatchObject({ httpStatusCode: status });
        for (const secret of subject.secrets) expect(error.message).not.toContain(secret);
      }
      expect(requests).toHaveLength(2);
    },
  );

  it.each<[string, string]>([
    ['an empty body', ''],
    ['HTML', '<html>Welcome</html>'],
    ['truncated JSON', '{"user":{"id":"user-1"'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a string', '"ok"'],
    ['a number', '7'],
    ['an empty object', '{}'],
  ])('is a ResponseException after a 200 with %s', async (_, body) => {
    const { read, respondWith } = setUp(subject, { retry: RETRIES });
    respondWith(() => new Response(body, { headers: { 'x-request-id': 'req-1' } }));
    const error = await failureOfType(ResponseException, read());
    expect(error).toMatchObject({ httpStatusCode: 200, requestId: 'req-1', attempts: 1, provider: subject.provider });
  });

  it('is a ResponseException after a 200 with an error body', async () => {
    const { read, respondWith } = setUp(subject);
    respondWith(json({ ...subject.response, ...subject.errorBody(404, 'user_not_found', 'no') }));
    expect(await failureOfType(ResponseException, read())).toMatchObject({ httpStatusCode: 200 });
  });
});

describe.each(API_CLIENTS)('the raw client of $name', (subject) => {
  it('sends the same request, and returns errors as they are', async () => {
    const { read, raw, respondWith, requests } = setUp(subject);
    respondWith(json({ message: 'gone' }, 404));
    const { error, response } = await raw();
    expect([response.status, error]).toEqual([404, { message: 'gone' }]);
    respondWith(json(subject.response));
    await read();
    const [first, second] = requests.map(({ url, init }) => [url, init.method, [...new Headers(init.headers).keys()]]);
    expect(first).toEqual(second);
  });
});
