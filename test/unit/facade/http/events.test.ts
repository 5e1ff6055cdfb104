import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorbadoOptions } from '../../../../src/corbado.ts';
import {
  type AuthloomError,
  BadRequestException,
  ConnectionException,
  type Hooks,
  type Logger,
  ResponseException,
  ServerException,
} from '../../../../src/index.ts';
import { corbadoAt, envelope, failureOf, failureOfType, SECRET, USER } from '../../../helpers/corbado-client.ts';
import { type FaultServer, json, reset, type Step, startFaultServer, text } from '../../../helpers/fault-server.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

interface Told {
  readonly name: string;
  readonly event: object;
}

/** Hooks and a logger that note all that they are told. */
function listeners(): { told: Told[]; lines: unknown[][]; options: { hooks: Hooks; logger: Logger } } {
  const told: Told[] = [];
  const lines: unknown[][] = [];
  const hook = (name: string) => (event: object) => told.push({ name, event });
  const line =
    (level: string) =>
    (message: string, details: object): void => {
      lines.push([level, message, details]);
    };
  const hooks = {
    onRequest: hook('onRequest'),
    onResponse: hook('onResponse'),
    onRetry: hook('onRetry'),
    onError: hook('onError'),
  };
  const logger = { debug: line('debug'), info: line('info'), warn: line('warn'), error: line('error') };
  return { told, lines, options: { hooks, logger } };
}

describe('events', () => {
  const base = (attempt: number) => ({
    provider: 'corbado',
    operation: 'users.get',
    method: 'GET',
    path: '/v2/users/{userID}',
    host: new URL(server.url).host,
    attempt,
  });

  it('tell of each request, answer and retry in order, with what they carry', async () => {
    const { told, lines, options } = listeners();
    server.script(json(503, envelope(503), { 'retry-after': '0' }), reset(), json(200, USER, { 'x-trace': 'abc' }));
    await corbadoAt(server.url, options).users.get({ userID: 'usr-1' });
    expect(told.map(({ name }) => name)).toEqual([
      'onRequest',
      'onResponse',
      'onRetry',
      'onRequest',
      'onRetry',
      'onRequest',
      'onResponse',
    ]);
    expect(told[0]?.event).toEqual({
      ...base(1),
      headers: {
        accept: 'application/json',
        authorization: '[redacted]',
        'user-agent': expect.stringMatching(/^authloom\//),
        'x-corbado-projectid': '[redacted]',
        'x-corbado-sdk': '[redacted]',
      },
    });
    expect(told[1]?.event).toMatchObject({
      ...base(1),
      httpStatusCode: 503,
      requestId: 'req-503',
      headers: { 'retry-after': '0' },
      duration: expect.any(Number),
    });
    expect(told[2]?.event).toEqual({ ...base(1), delay: 0, error: expect.any(ServerException) });
    expect(told[4]?.event).toMatchObject({ ...base(2), error: expect.any(ConnectionException) });
    expect(told[6]?.event).toMatchObject({ ...base(3), httpStatusCode: 200, headers: { 'x-trace': '[redacted]' } });
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
    ['a refusal', json(404, envelope(404)), ['onRequest', 'onResponse', 'onError']],
    ['an answer that cannot be read', text(200, '<html>'), ['onRequest', 'onResponse', 'onError']],
    ['a redirect', text(302, '', { location: '/x' }), ['onRequest', 'onError']],
    ['a broken connection', reset(), ['onRequest', 'onError']],
  ])('tell of %s once, with the error that the call fails with', async (_, step, names) => {
    const { told, lines, options } = listeners();
    server.script(step);
    const error = await failureOf(corbadoAt(server.url, { ...options, retry: false }).users.get({ userID: 'usr-1' }));
    expect(told.map(({ name }) => name)).toEqual(names);
    expect(told.at(-1)?.event).toEqual({ ...base(1), error });
    expect(lines.at(-1)?.slice(0, 2)).toEqual(['error', 'authloom: users.get failed']);
  });

  it('tell of an answer that its schema refuses', async () => {
    const { told, options } = listeners();
    server.script(json(200, { ...USER, status: 7 }));
    const corbado = corbadoAt(server.url, { ...options, validate: 'responses' });
    const error = await failureOfType(ResponseException, corbado.users.get({ userID: 'usr-1' }));
    expect(told.map(({ name }) => name)).toEqual(['onRequest', 'onResponse', 'onError']);
    expect(told.at(-1)?.event).toEqual({ ...base(1), error });
  });

  it.each([
    ['a timeout', { timeout: 40 }, 1],
    ['an abort before anything was sent', { signal: AbortSignal.abort() }, 0],
  ])('tell of %s', async (_, call, attempt) => {
    const { told, options } = listeners();
    server.script(() => {});
    const error = await failureOf(corbadoAt(server.url, options).users.get({ userID: 'usr-1' }, call));
    expect(told.at(-1)).toEqual({ name: 'onError', event: { ...base(attempt), error } });
  });

  it('cannot be changed, and change nothing', async () => {
    const { told, options } = listeners();
    server.script(json(200, USER));
    await corbadoAt(server.url, options).users.get({ userID: 'usr-1' });
    for (const { event } of told) expect(Object.isFrozen(event)).toBe(true);
  });
});

describe('hooks that fail', () => {
  const hooks = (fail: () => unknown): Hooks => ({ onRequest: fail, onResponse: fail, onRetry: fail, onError: fail });

  it.each([
    [
      'throw',
      (): never => {
        throw new Error('hook');
      },
    ],
    ['reject', (): Promise<never> => Promise.reject(new Error('hook'))],
    ['never settle', (): Promise<never> => new Promise<never>(() => {})],
  ])('because they %s do not break a call', async (_, fail) => {
    const options = { hooks: hooks(fail) };
    server.script(json(503, envelope(503)), json(200, USER));
    expect(await corbadoAt(server.url, options).users.get({ userID: 'usr-1' })).toEqual(USER);
    server.script(json(400, envelope(400)));
    const error = await failureOf(corbadoAt(server.url, options).users.get({ userID: 'usr-1' }));
    expect(error).toBeInstanceOf(BadRequestException);
  });

  it('do not break a call with a logger that throws either', async () => {
    const fail = (): never => {
      throw new Error('logger');
    };
    const logger = { debug: fail, info: fail, warn: fail, error: fail };
    server.script(json(200, USER));
    expect(await corbadoAt(server.url, { logger, hooks: hooks(fail) }).users.get({ userID: 'usr-1' })).toEqual(USER);
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

  /** Everything that shows of a value when it is logged in whichever way. */
  function shown(value: unknown): string {
    const texts = [inspect(value, { depth: 12, showHidden: true }), String(value), JSON.stringify(value)];
    for (let cause = value; cause instanceof Error; cause = cause.cause) {
      texts.push(cause.message, String(cause.stack), JSON.stringify(cause), inspect(cause, { depth: 12 }));
    }
    return texts.join('\n');
  }

  function expectClean(value: unknown): void {
    const text = shown(value);
    for (const secret of FORBIDDEN) expect(text).not.toContain(secret);
  }

  async function update(options: Partial<CorbadoOptions>): Promise<AuthloomError> {
    const { told, lines, options: observers } = listeners();
    const corbado = corbadoAt(server.url, { ...observers, ...options });
    const params = { userID: USER_ID, fullName: PASSWORD, nested: { list: [TOKEN] } };
    const error = await failureOf(corbado.users.update(params));
    expect(told.length).toBeGreaterThan(1);
    expectClean(told.map(({ event }) => event));
    for (const { event } of told) if ('error' in event) expectClean(event.error);
    expectClean(lines);
    expectClean(error);
    expectClean(corbado);
    return error;
  }

  /** Says everything that it got, in every field that an error shows. */
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
      json(status, { ...envelope(status, error), message: all, requestData, echo: body })(response, {
        method: 'PATCH',
        target,
        headers,
        body,
        earlierOnSocket: 0,
      });
    };

  it('that the server echoes in an envelope are shown nowhere, but the whole body stays at hand', async () => {
    server.script(echo(503), echo(400));
    const error = await update({});
    expect(error).toBeInstanceOf(BadRequestException);
    expect(error.message).toContain('[redacted]');
    expect(JSON.stringify((error as ServerException).error)).toContain(TOKEN);
  });

  it('that the server echoes as text are shown nowhere', async () => {
    server.script((response, { body, headers }) => {
      response.writeHead(500, 'No').end(`${body} ${headers.authorization}`);
    });
    expect(await update({ retry: false })).toBeInstanceOf(ServerException);
  });

  it('that the server echoes with a success are shown nowhere', async () => {
    server.script((response, { body, headers }) => {
      response.setHeader('x-corbado-request-id', `${headers.authorization}`);
      response.writeHead(200, { 'content-type': `text/${SECRET}` }).end(body.slice(0, -1));
    });
    expect(await update({})).toBeInstanceOf(ResponseException);
  });

  it('that an error of fetch quotes are shown nowhere, in the whole chain of causes', async () => {
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

  it('in calls of the bare client are shown nowhere', async () => {
    const { told, lines, options } = listeners();
    const corbado = corbadoAt(server.url, options);
    const { api } = corbado;
    server.script(echo(503), echo(400));
    await api.PATCH('/v2/users/{userID}', { params: { path: { userID: USER_ID } }, body: { fullName: PASSWORD } });
    server.script(reset());
    await failureOfType(ConnectionException, api.POST('/v2/users', { body: { status: 'active', fullName: PASSWORD } }));
    expect(told.map(({ name }) => name)).toContain('onRetry');
    for (const { event } of told) {
      const text = shown(event) + ('error' in event ? shown(event.error) : '');
      for (const secret of [SECRET, CREDENTIALS, PASSWORD, USER_ID]) expect(text).not.toContain(secret);
    }
    expectClean(lines.filter(([, , details]) => !shown(details).includes(TOKEN)));
    expectClean(api);
  });

  it('leave the ids alone that the client itself is made with, and short texts', async () => {
    server.script(json(400, envelope(400, { details: 'status "off" is not known' })));
    const error = await failureOf(corbadoAt(server.url).users.create({ status: 'off' }));
    expect(error.message).toContain('status "off" is not known');
  });
});
