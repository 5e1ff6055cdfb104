import { inspect } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CorbadoOptions } from '../../../../src/corbado.ts';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import { checkClientParams, sortArguments } from '../../../../src/facade/http/request.ts';
import { once } from '../../../../src/facade/http/validation.lazy.ts';
import { checkNames, checkValue, type SchemaIssue } from '../../../../src/facade/http/validation.ts';
import { ResponseException, ValidationError } from '../../../../src/index.ts';
import { corbadoAt, DONE, envelope, failureOf, failureOfType, USER } from '../../../helpers/corbado-client.ts';
import { type FaultServer, json, startFaultServer } from '../../../helpers/fault-server.ts';
import { methodOf } from '../../../helpers/operations.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

/** Calls an operation as a program without types can. */
function call(name: string, params?: unknown, options?: unknown, client: Partial<CorbadoOptions> = {}) {
  return methodOf(corbadoAt(server.url, client), name)(params as object, options as object);
}

async function refusal(...args: Parameters<typeof call>): Promise<ValidationError> {
  server.script(json(200, USER));
  const error = await failureOfType(ValidationError, call(...args));
  expect(server.requests).toHaveLength(0);
  expect(error).toMatchObject({ code: 'validation_error', provider: 'corbado', status: 400, retryable: false });
  return error;
}

const VALUE = 'hidden-value';

describe('arguments that are refused before any request', () => {
  it.each([
    ['a text', VALUE],
    ['a number', 7],
    ['null', null],
    ['an array', [VALUE]],
    ['a function', (): string => VALUE],
  ])('%s instead of one object, whatever is checked', async (_, params) => {
    for (const validate of ['requests', 'none'] as const) {
      const error = await refusal('users.get', params, undefined, { validate });
      expect(error.issues.map(({ path }) => path)).toEqual(['params']);
      expect(error.message).not.toContain(VALUE);
    }
  });

  it.each([
    ['a required one that is missing', 'users.create', { fullName: VALUE }, 'status', 'is missing; expected a string'],
    ['a required one that is undefined', 'users.create', { status: undefined }, 'status', 'is missing'],
    ['none at all', 'users.get', undefined, 'userID', 'is missing'],
    ['an object for a text', 'users.create', { status: { VALUE } }, 'status', 'expected a string, received an object'],
    ['a text for an array', 'users.list', { 'filter[]': VALUE }, 'filter[]', 'expected an array, received a string'],
    ['a text for a number', 'users.list', { page: VALUE }, 'page', 'expected a'],
    ['a fraction for a whole number', 'users.list', { page: 1.5 }, 'page', 'expected a whole number'],
    ['a number that is too small', 'users.list', { page: 0 }, 'page', 'expected at least 1'],
    ['null for a text', 'users.get', { userID: null }, 'userID', 'expected a string, received null'],
    [
      'an unknown one where there is no body',
      'users.get',
      { userID: 'u', [VALUE]: VALUE },
      VALUE,
      'users.get takes userID',
    ],
    ['one where there are none', 'webhookEndpoints.list', { page: 1 }, 'page', 'takes none'],
    ['a slip in a path parameter', 'users.get', { userId: VALUE }, 'userId', 'did you mean "userID"?'],
    ['a slip in a query', 'users.list', { page_size: 1 }, 'page_size', 'did you mean "pageSize"?'],
    ['a slip in a name with brackets', 'users.list', { filter: [VALUE] }, 'filter', 'did you mean "filter[]"?'],
    ['a slip in a body', 'users.create', { status: 'a', full_name: VALUE }, 'full_name', 'did you mean "fullName"?'],
  ])('%s', async (_, name, params, path, message) => {
    const error = await refusal(name, params);
    const issue = error.issues.find((candidate) => candidate.path === path);
    expect(issue?.message).toContain(message);
    expect(error.message).toContain(`Cannot call ${name}: `);
    const shown = error.issues.map((each) => each.message).join('\n');
    expect(shown).not.toContain(VALUE);
  });

  it('a nested field, by its dotted name', async () => {
    const clientInformation = { remoteAddress: VALUE, userAgent: { VALUE } };
    const error = await refusal('passkeys.mediationStart', { clientInformation });
    const paths = error.issues.map(({ path }) => path);
    expect(paths).toContain('clientInformation.userAgent');
    expect(paths).toContain('clientInformation.parsedDeviceInfo');
    expect(inspect(error, { depth: 12, showHidden: true }) + JSON.stringify(error)).not.toContain(VALUE);
  });

  it('several at once, all named in one error', async () => {
    const error = await refusal('users.list', { page: 'x', pageSize: 'y', nope: 1 });
    expect(error.issues.map(({ path }) => path).sort()).toEqual(['nope', 'page', 'pageSize']);
  });
});

describe('arguments that are sent', () => {
  it('unknown fields where there is a body to carry them', async () => {
    server.script(json(200, USER));
    await call('users.create', { status: 'active', laterField: { a: [1] } });
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ status: 'active', laterField: { a: [1] } });
  });

  it('filters by user id without the prefix that Corbado does not take there', async () => {
    server.script(json(200, { users: [] }));
    await call('users.list', { 'filter[]': ['userID:eq:usr-123', 'status:eq:usr-1'] });
    expect(new URL(server.requests[0]?.target ?? '', server.url).searchParams.getAll('filter[]')).toEqual([
      'userID:eq:123',
      'status:eq:usr-1',
    ]);
  });

  it('everything when nothing is checked', async () => {
    server.script(json(200, USER));
    const params = { status: 7, full_name: 'x', fullName: { deep: true } };
    await call('users.create', params, undefined, { validate: 'none' });
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(params);
  });

  it('everything when only answers are checked', async () => {
    server.script(json(200, USER));
    await call('users.create', { status: 7 }, undefined, { validate: 'responses' });
    expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual({ status: 7 });
  });

  it.each([
    ['a class instance', Object.assign(new (class Params {})(), { userID: 'usr-1' })],
    ['an object without a prototype', Object.assign(Object.create(null), { userID: 'usr-1' })],
    ['a frozen object', Object.freeze({ userID: 'usr-1' })],
  ])('those of %s', async (_, params) => {
    server.script(json(200, USER));
    expect(await call('users.get', params)).toEqual(USER);
    expect(server.requests[0]?.target).toBe('/v2/users/usr-1');
  });
});

describe('answers are checked when the caller asks for it', () => {
  const wrong = { ...USER, status: 7, updatedMs: undefined, later: VALUE };

  it.each(['responses', 'all'] as const)('with "%s": a wrong one is an error that says where', async (validate) => {
    server.script(json(200, wrong, { 'x-request-id': 'req-1' }));
    const error = await failureOfType(ResponseException, call('users.get', { userID: 'u' }, undefined, { validate }));
    expect(error).toMatchObject({ httpStatusCode: 200, requestId: 'req-1', attempts: 1, operation: 'users.get' });
    expect(error.message).toContain('status: expected a string');
    expect(error.message).toContain('updatedMs: is missing');
    expect(error.message).not.toContain(VALUE);
  });

  it.each(['responses', 'all'] as const)('with "%s": a right one is passed on unchanged', async (validate) => {
    const right = { ...USER, fullName: null, later: { deep: [1] } };
    server.script(json(200, right));
    expect(await call('users.get', { userID: 'u' }, undefined, { validate })).toEqual(right);
  });

  it.each(['requests', 'none'] as const)('with "%s": a wrong one is passed on', async (validate) => {
    server.script(json(200, wrong));
    const answer = await call('users.get', { userID: 'u' }, undefined, { validate });
    expect(answer).toEqual(JSON.parse(JSON.stringify(wrong)));
  });

  it('with "responses": the 404 of a DELETE that was carried out before is not held against it', async () => {
    server.script(json(500, envelope(500)), json(404, { error: {} }));
    await call('users.delete', { userID: 'u' }, undefined, { validate: 'responses' });
    server.script(json(200, { ...DONE, runtime: 'x' }));
    await failureOfType(ResponseException, call('users.delete', { userID: 'u' }, undefined, { validate: 'responses' }));
  });

  it('with "all": arguments are checked too', async () => {
    await refusal('users.get', { userId: 'u' }, undefined, { validate: 'all' });
  });
});

describe('options of a call', () => {
  it.each([
    ['null', null, 'options'],
    ['a text', VALUE, 'options'],
    ['an unknown one', { retries: VALUE }, 'options.retries'],
    ['a signal that is none', { signal: { VALUE } }, 'options.signal'],
    ['a controller instead of its signal', { signal: new AbortController() }, 'options.signal'],
    ['a timeout of zero', { timeout: 0 }, 'timeout'],
    ['a timeout beyond what timers hold', { timeout: 2 ** 31 }, 'timeout'],
    ['a timeout that is no number', { timeout: Number.NaN }, 'timeout'],
    ['retries that are true', { retry: true }, 'retry'],
    ['too many retries', { retry: { limit: 11 } }, 'retry.limit'],
    ['an unknown field of retries', { retry: { retries: 1 } }, 'retry.retries'],
    ['headers that are a list', { headers: [[VALUE, VALUE]] }, 'headers'],
    ['headers of the platform', { headers: new Headers({ 'x-a': VALUE }) }, 'headers'],
    ['a header of the client', { headers: { Authorization: VALUE } }, 'headers.Authorization'],
    ['a header of the framing', { headers: { 'content-length': VALUE } }, 'headers.content-length'],
    ['a header with a line break', { headers: { 'x-a': `${VALUE}\r\nx-b: 1` } }, 'headers.x-a'],
    ['a header beyond ASCII', { headers: { 'x-a': `${VALUE}ü` } }, 'headers.x-a'],
    ['a header that is no text', { headers: { 'x-a': { VALUE } } }, 'headers.x-a'],
    ['a header name with a line break', { headers: { 'x-a\r\nx-b': VALUE } }, 'headers.(name)'],
  ])('%s is refused before any request, without its value', async (_, options, path) => {
    const error = await refusal('users.get', { userID: 'usr-1' }, options);
    expect(error.issues.map((issue) => issue.path)).toContain(path);
    expect(inspect(error, { depth: 12, showHidden: true }) + JSON.stringify(error)).not.toContain(VALUE);
  });

  it('a near miss is told the right name', async () => {
    const error = await refusal('users.get', { userID: 'usr-1' }, { time_out: 5 });
    expect(error.issues[0]?.message).toContain('did you mean "timeout"?');
  });

  it('all of them undefined are as none', async () => {
    server.script(json(200, USER));
    const options = { signal: undefined, timeout: undefined, retry: undefined, headers: undefined };
    expect(await call('users.get', { userID: 'usr-1' }, options)).toEqual(USER);
  });
});

describe('sorting', () => {
  const OPERATION: Operation = {
    name: 'things.update',
    method: 'PUT',
    path: '/{app_id}/{id}',
    pathParams: ['app_id', 'id'],
    queryParams: ['q'],
    headerParams: ['x-session'],
    body: { encoding: 'json', clientParams: ['app_key'] },
    safe: true,
    response: { kind: 'object' },
  };
  const FILL = { app_id: 'app-1', app_key: 'key-1', unused: 'never' };

  it('puts each argument where it travels, and fills in what the client knows', () => {
    const params = { id: 'i', q: [1], 'x-session': 's', name: 'n', later: true };
    expect(sortArguments(OPERATION, params, FILL)).toEqual({
      path: { app_id: 'app-1', id: 'i' },
      query: { q: [1] },
      headers: { 'x-session': 's' },
      body: { app_key: 'key-1', name: 'n', later: true },
    });
  });

  it('lets nobody override what the client knows', () => {
    const sorted = sortArguments(OPERATION, { app_id: 'mine', app_key: 'mine' }, FILL);
    expect([sorted.path, sorted.body]).toEqual([{ app_id: FILL.app_id }, { app_key: FILL.app_key }]);
  });

  it('finds values that contradict what the client knows, and only those', () => {
    expect(checkClientParams(OPERATION, { ...FILL, name: 'Ada' }, FILL)).toEqual([]);
    expect(checkClientParams(OPERATION, { app_id: 'mine', app_key: 7 }, FILL).map(({ path }) => path)).toEqual([
      'app_id',
      'app_key',
    ]);
  });

  it('has no body where the operation has none', () => {
    const { body: _, ...bodiless } = OPERATION;
    expect(sortArguments(bodiless, { later: true }, FILL).body).toBeUndefined();
  });

  it('knows the names of every place', () => {
    const fields = ['name'];
    const known = { app_id: 1, app_key: 1, id: 1, q: 1, 'x-session': 1, name: 1 };
    expect(checkNames(OPERATION, fields, { ...known, later: 1 })).toEqual([]);
    expect(checkNames(OPERATION, fields, { 'X-Session': 1, Name: 1 }).map(({ path }) => path)).toEqual([
      'X-Session',
      'Name',
    ]);
  });
});

describe('judgeValue', () => {
  const judged = (issue: SchemaIssue, value: unknown): unknown =>
    checkValue({ safeParse: () => ({ success: false, error: { issues: [issue] } }) }, value);

  it.each([
    ['what is missing', { path: ['a'], expected: 'string' }, {}, 'is missing; expected a string'],
    ['a vowel', { path: ['a'], expected: 'object' }, { a: 'x' }, 'expected an object, received a string'],
    ['a whole number', { path: ['a'], expected: 'int' }, { a: 'x' }, 'expected a whole number, received a string'],
    ['an unknown complaint', { path: ['a'] }, { a: 'x' }, 'expected a value in another format, received a string'],
    [
      'a lower bound',
      { code: 'too_small', path: ['a'], minimum: 3 },
      { a: 'x' },
      'expected at least 3, received a string',
    ],
    [
      'an upper bound',
      { code: 'too_big', path: ['a'], maximum: 3n },
      { a: [] },
      'expected at most 3, received an array',
    ],
    [
      'forms to choose from',
      {
        code: 'invalid_union',
        path: ['a'],
        errors: [[{ path: ['b'], expected: 'string' }], [{ path: [], expected: 'number' }]],
      },
      { a: true },
      'expected one of these forms: b as a string; or it as a number, received a boolean',
    ],
    ['forms that are not told', { code: 'invalid_union', path: ['a'] }, { a: 1 }, 'expected one of these forms: '],
  ] as const)('explains %s', (_, issue, value, message) => {
    expect(judged(issue, value)).toEqual([{ path: 'a', message: expect.stringContaining(message) }]);
  });

  it('looks only at own fields on the way', () => {
    expect(judged({ path: ['toString', 'name'], expected: 'string' }, {})).toEqual([
      { path: 'toString.name', message: 'is missing; expected a string' },
    ]);
  });

  it('has nothing to say of a value that is right, or of one that nothing is said of', () => {
    expect(checkValue({ safeParse: () => ({ success: true }) }, 1)).toEqual([]);
    expect(checkValue({ safeParse: () => ({ success: false }) }, 1)).toEqual([]);
  });
});

it('once makes a value when it is first asked for, and keeps it, also undefined', () => {
  let made = 0;
  const get = once(() => {
    made += 1;
  });
  expect(made).toBe(0);
  get();
  get();
  expect(made).toBe(1);
});

it('a call fails by itself: another one after it works', async () => {
  server.script(json(200, USER));
  const corbado = corbadoAt(server.url);
  await failureOf(corbado.users.get({ userID: '..' }));
  expect(await corbado.users.get({ userID: 'usr-1' })).toEqual(USER);
});
