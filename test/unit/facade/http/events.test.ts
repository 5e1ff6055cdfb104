import { afterAll, describe, expect, it, vi } from 'vitest';
import type { CorbadoOptions } from '../../../../src/corbado.ts';
import { Observer } from '../../../../src/facade/http/events.ts';
import type { ErrorEvent, RequestEvent } from '../../../../src/facade/options/hooks.ts';
import {
  type AuthloomError,
  BadRequestException,
  ConnectionException,
  type Hooks,
  type Logger,
  ServerException,
} from '../../../../src/index.ts';
import { corbadoAt, corbadoError, failureOf, failureOfType, SECRET, USER } from '../../../helpers/corbado-client.ts';
import { json, reset, type Step, startFaultServer, text } from '../../../helpers/fault-server.ts';
import { everythingShownOf } from '../errors/shown.ts';

const server = await startFaultServer();
afterAll(() => server.close());

interface Reported {
  readonly name: string;
  readonly event: object;
}

/** Hooks and a logger that record everything. */
function recorder(): { events: Reported[]; lines: unknown[][]; options: { hooks: Hooks; logger: Logger } } {
  const events: Reported[] = [];
  const lines: unknown[][] = [];
  const hook = (name: string) => (event: object) => events.push({ name, event });
  const level =
    (name: string) =>
    (...line: unknown[]): void => {
      lines.push([name, ...line]);
    };
  const hooks = {
    onRequest: hook('onRequest'),
    onResponse: hook('onResponse'),
    onRetry: hook('onRetry'),
    onError: hook('onError'),
  };
  const logger = { debug: level('debug'), info: level('info'), warn: level('warn'), error: level('error') };
  return { events, lines, options: { hooks, logger } };
}

const throwError = (): never => {
  throw new HookError('hidden-detail');
};
class HookError extends Error {
  override name = 'HookError';
}

describe('Observer', () => {
  const EVENT: RequestEvent = {
    provider: 'corbado',
    operation: 'users.get',
    method: 'GET',
    path: '/v2/users/{userID}',
    host: 'api.example.com',
    attempt: 1,
    headers: {},
  };
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

  it('calls the hook of that name only, with one frozen event', () => {
    const onRequest = vi.fn<(event: RequestEvent) => void>();
    const onError = vi.fn<(event: ErrorEvent) => void>();
    new Observer({ onRequest, onError }, undefined).emit('onRequest', { ...EVENT });
    expect(onRequest.mock.calls).toEqual([[EVENT]]);
    expect(Object.isFrozen(onRequest.mock.calls[0]?.[0])).toBe(true);
    expect(onError).not.toHaveBeenCalled();
  });

  it.each<[string, Hooks, unknown[]]>([
    ['no hook', {}, []],
    ['a hook that throws', { onRequest: throwError }, ['HookError']],
    ['a hook that rejects', { onRequest: () => Promise.reject(new HookError('hidden-detail')) }, ['HookError']],
    [
      'a hook that throws a string',
      {
        onRequest: () => {
          throw 'hidden-detail';
        },
      },
      ['string'],
    ],
  ])('logs only the name of the error of %s', async (_, hooks, names) => {
    const { lines, options } = recorder();
    new Observer(hooks, options.logger).emit('onRequest', { ...EVENT });
    await settle();
    expect(lines).toEqual(
      names.map((error) => [
        'warn',
        'authloom: the hook onRequest failed; the call continues',
        { hook: 'onRequest', error },
      ]),
    );
  });

  it('calls the logger as a method', () => {
    class OwnLogger implements Logger {
      readonly lines: unknown[] = [];
      debug = throwError;
      warn = throwError;
      error = throwError;
      info(...line: unknown[]): void {
        this.lines.push(line);
      }
    }
    const logger = new OwnLogger();
    new Observer({}, logger).log('info', 'sending users.get', { attempt: 1 });
    expect(logger.lines).toEqual([['authloom: sending users.get', { attempt: 1 }]]);
  });

  it.each<[string, () => unknown]>([
    ['throws', throwError],
    ['rejects', () => Promise.reject(new Error('the disk is full'))],
  ])('ignores a logger that %s', async (_, fail) => {
    const unhandled = vi.fn<(reason: unknown) => void>();
    process.on('unhandledRejection', unhandled);
    const observer = new Observer({ onRequest: throwError }, { debug: fail, info: fail, warn: fail, error: fail });
    observer.log('error', 'users.get failed', {});
    observer.emit('onRequest', { ...EVENT });
    await settle();
    process.off('unhandledRejection', unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});

describe('the events of a call', () => {
  const base = (attempt: number) => ({
    provider: 'corbado',
    operation: 'users.get',
    method: 'GET',
    path: '/v2/users/{userID}',
    host: new URL(server.url).host,
    attempt,
  });

  it('are those of each request, response and retry, in order', async () => {
    const { events, lines, options } = recorder();
    server.script(json(503, corbadoError(503), { 'retry-after': '0' }), reset(), json(200, USER, { 'x-trace': 'abc' }));
    await corbadoAt(server.url, options).users.get({ userID: 'usr-1' });
    expect(events).toEqual([
      {
        name: 'onRequest',
        event: {
          ...base(1),
          headers: {
            accept: 'application/json',
            authorization: '[redacted]',
            'user-agent': expect.stringMatching(/^authloom\//),
            'x-corbado-projectid': '[redacted]',
            'x-corbado-sdk': '[redacted]',
          },
        },
      },
      {
        name: 'onResponse',
        event: {
          ...base(1),
          httpStatusCode: 503,
          requestId: 'req-503',
          headers: expect.objectContaining({ 'retry-after': '0' }),
          duration: expect.any(Number),
        },
      },
      { name: 'onRetry', event: { ...base(1), delay: 0, error: expect.any(ServerException) } },
      { name: 'onRequest', event: expect.objectContaining(base(2)) },
      { name: 'onRetry', event: { ...base(2), delay: expect.any(Number), error: expect.any(ConnectionException) } },
      { name: 'onRequest', event: expect.objectContaining(base(3)) },
      {
        name: 'onResponse',
        event: expect.objectContaining({
          ...base(3),
          httpStatusCode: 200,
          headers: expect.objectContaining({ 'x-trace': '[redacted]' }),
        }),
      },
    ]);
    expect(events.every(({ event }) => Object.isFrozen(event))).toBe(true);
    expect(lines.map(([level, message]) => [level, message])).toEqual([
      ['debug', 'authloom: sending users.get'],
      ['debug', 'authloom: users.get returned 503'],
      ['warn', 'authloom: retrying users.get'],
      ['debug', 'authloom: sending users.get'],
      ['warn', 'authloom: retrying users.get'],
      ['debug', 'authloom: sending users.get'],
      ['debug', 'authloom: users.get returned 200'],
    ]);
  });

  it.each([
    ['an error status', json(404, corbadoError(404)), ['onRequest', 'onResponse', 'onError']],
    ['an unexpected response', text(200, '<html>'), ['onRequest', 'onResponse', 'onError']],
    ['a response that fails validation', json(200, { ...USER, status: 7 }), ['onRequest', 'onResponse', 'onError']],
    ['a redirect', text(302, '', { location: '/x' }), ['onRequest', 'onError']],
    ['a broken connection', reset(), ['onRequest', 'onError']],
  ])('end with onError after %s, once, with the error of the call', async (_, step, names) => {
    const { events, lines, options } = recorder();
    server.script(step);
    const corbado = corbadoAt(server.url, { ...options, retry: false, validate: 'responses' });
    const error = await failureOf(corbado.users.get({ userID: 'usr-1' }));
    expect(events.map(({ name }) => name)).toEqual(names);
    expect(events.at(-1)?.event).toEqual({ ...base(1), error });
    expect(lines.at(-1)?.slice(0, 2)).toEqual(['error', 'authloom: users.get failed']);
  });

  it.each([
    ['a timeout', { timeout: 40 }, 1],
    ['an abort before any request', { signal: AbortSignal.abort() }, 0],
  ])('end with onError after %s', async (_, call, attempt) => {
    const { events, options } = recorder();
    server.script(() => {});
    const error = await failureOf(corbadoAt(server.url, options).users.get({ userID: 'usr-1' }, call));
    expect(events.at(-1)).toEqual({ name: 'onError', event: { ...base(attempt), error } });
  });

  it.each([
    ['throw', throwError],
    ['reject', (): Promise<never> => Promise.reject(new Error('hook'))],
    ['never settle', (): Promise<never> => new Promise<never>(() => {})],
  ])('do not change a call whose hooks and logger %s', async (_, fail) => {
    const hooks = { onRequest: fail, onResponse: fail, onRetry: fail, onError: fail };
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    const corbado = corbadoAt(server.url, { hooks, logger });
    server.script(json(503, corbadoError(503)), json(200, USER));
    expect(await corbado.users.get({ userID: 'usr-1' })).toEqual(USER);
    server.script(json(400, corbadoError(400)));
    await failureOfType(BadRequestException, corbado.users.get({ userID: 'usr-1' }));
  });
});

describe('secrets', () => {
  const PASSWORD = 'pass"word\\with ü/&?';
  const TOKEN = 'eyJhbGciOiJSUzI1NiJ9.e30.c2ln';
  const USER_ID = 'usr-0123456789';
  const CREDENTIALS = Buffer.from(`pro-1:${SECRET}`).toString('base64');
  const FORBIDDEN = [SECRET, CREDENTIALS, PASSWORD, TOKEN, USER_ID].flatMap((secret) => [
    secret,
    encodeURIComponent(secret),
    JSON.stringify(secret).slice(1, -1),
  ]);

  function expectClean(value: unknown): void {
    const output = everythingShownOf(value);
    for (const secret of FORBIDDEN) expect(output).not.toContain(secret);
  }

  async function update(options: Partial<CorbadoOptions>): Promise<AuthloomError> {
    const { events, lines, options: observers } = recorder();
    const corbado = corbadoAt(server.url, { ...observers, ...options });
    const params = { userID: USER_ID, fullName: PASSWORD, nested: { list: [TOKEN] } };
    const error = await failureOf(corbado.users.update(params));
    expect(events.length).toBeGreaterThan(1);
    expectClean(events.map(({ event }) => event));
    for (const { event } of events) if ('error' in event) expectClean(event.error);
    expectClean(lines);
    expectClean(error);
    expectClean(corbado);
    return error;
  }

  /** Repeats everything that it received, in every field that an error shows. */
  const echo =
    (status: number): Step =>
    (response, { body, headers, target }) => {
      const all = `${body} ${headers.authorization} ${target} ${TOKEN} ${encodeURIComponent(PASSWORD)}`;
      const { fullName } = JSON.parse(body) as { fullName: string };
      const error = {
        type: `${fullName}`,
        details: `${all} ${SECRET}`,
        links: [`https://docs.example/?echo=${TOKEN}`],
        validation: [{ field: fullName, message: all }],
      };
      const requestData = { requestID: `req ${all}`, link: all };
      json(status, { ...corbadoError(status, error), message: all, requestData, echo: body })(response, {
        method: 'PATCH',
        target,
        headers,
        body,
        earlierOnSocket: 0,
      });
    };

  it('that an error of fetch repeats are not shown, in the whole chain of causes', async () => {
    const fetch = (url: string, init: RequestInit): Promise<Response> => {
      const inner = Object.assign(new Error(`${JSON.stringify(init.body)} ${JSON.stringify(PASSWORD)}`), {
        code: 'EWHATEVER',
        request: init,
      });
      const headers = new Headers(init.headers);
      return Promise.reject(new TypeError(`${url} ${headers.get('authorization')} ${TOKEN}`, { cause: inner }));
    };
    const error = await update({ fetch, retry: { limit: 1, baseDelay: 1 } });
    expect(error).toBeInstanceOf(ConnectionException);
    expect(error.cause).toMatchObject({ name: 'TypeError', cause: { code: 'EWHATEVER' } });
  });

  it('in calls of the raw client are not shown', async () => {
    const { events, lines, options } = recorder();
    const corbado = corbadoAt(server.url, options);
    const { api } = corbado;
    server.script(echo(503), echo(400));
    await api.PATCH('/v2/users/{userID}', { params: { path: { userID: USER_ID } }, body: { fullName: PASSWORD } });
    server.script(reset());
    await failureOfType(ConnectionException, api.POST('/v2/users', { body: { status: 'active', fullName: PASSWORD } }));
    expect(events.map(({ name }) => name)).toContain('onRetry');
    for (const { event } of events) {
      const output = everythingShownOf(event) + ('error' in event ? everythingShownOf(event.error) : '');
      for (const secret of [SECRET, CREDENTIALS, PASSWORD, USER_ID]) expect(output).not.toContain(secret);
    }
    expectClean(lines.filter(([, , details]) => !everythingShownOf(details).includes(TOKEN)));
    expectClean(api);
  });

  it('are no short strings', async () => {
    server.script(json(400, corbadoError(400, { details: 'status "off" is not known' })));
    const error = await failureOf(corbadoAt(server.url).users.create({ status: 'off' }));
    expect(error.message).toContain('status "off" is not known');
  });
});
