import { inspect } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';
import type { CorbadoOptions } from '../../../../src/corbado.ts';
import { ResponseException, ValidationError } from '../../../../src/index.ts';
import { corbadoAt, corbadoError, DONE, failureOf, failureOfType, USER } from '../../../helpers/corbado-client.ts';
import { json, startFaultServer } from '../../../helpers/fault-server.ts';
import { methodOf } from '../../../helpers/operations.ts';

const server = await startFaultServer();
afterAll(() => server.close());

/** Calls an operation as a program without types can. */
function call(name: string, params?: unknown, options?: unknown, client: Partial<CorbadoOptions> = {}) {
  return methodOf(corbadoAt(server.url, client), name)(params as object, options as object);
}

async function rejection(...args: Parameters<typeof call>): Promise<ValidationError> {
  server.script(json(200, USER));
  const error = await failureOfType(ValidationError, call(...args));
  expect(server.requests).toHaveLength(0);
  expect(error).toMatchObject({ code: 'validation_error', provider: 'corbado', status: 400, retryable: false });
  return error;
}

const VALUE = 'hidden-value';

describe('invalid arguments are rejected before any request', () => {
  it.each([
    ['a string', VALUE],
    ['a number', 7],
    ['null', null],
    ['an array', [VALUE]],
    ['a function', (): string => VALUE],
  ])('%s in place of one object, validated or not', async (_, params) => {
    for (const validate of ['requests', 'none'] as const) {
      const error = await rejection('users.get', params, undefined, { validate });
      expect(error.issues.map(({ path }) => path)).toEqual(['params']);
      expect(error.message).not.toContain(VALUE);
    }
  });

  it.each([
    ['a missing field', 'users.create', { fullName: VALUE }, 'status', 'is missing; expected a string'],
    ['no arguments', 'users.get', undefined, 'userID', 'is missing'],
    ['an object for a string', 'users.create', { status: { VALUE } }, 'status', 'received an object'],
    ['a string for an array', 'users.list', { 'filter[]': VALUE }, 'filter[]', 'expected an array'],
    ['a fraction', 'users.list', { page: 1.5 }, 'page', 'expected a whole number'],
    ['a number that is too small', 'users.list', { page: 0 }, 'page', 'expected at least 1'],
    ['null for a string', 'users.get', { userID: null }, 'userID', 'expected a string, received null'],
    ['an unknown name without a body', 'users.get', { userID: 'u', [VALUE]: 1 }, VALUE, 'users.get takes userID'],
    ['a name where none is known', 'webhookEndpoints.list', { page: 1 }, 'page', 'takes none'],
    ['a misspelt path parameter', 'users.get', { userId: VALUE }, 'userId', 'did you mean "userID"?'],
    ['a misspelt query parameter', 'users.list', { page_size: 1 }, 'page_size', 'did you mean "pageSize"?'],
    ['a name without its brackets', 'users.list', { Filter: [VALUE] }, 'Filter', 'did you mean "filter[]"?'],
    ['a misspelt field', 'users.create', { status: 'a', full_name: VALUE }, 'full_name', 'did you mean "fullName"?'],
  ])('%s', async (_, name, params, path, message) => {
    const error = await rejection(name, params);
    expect(error.issues.find((issue) => issue.path === path)?.message).toContain(message);
    expect(error.message).toContain(`Cannot call ${name}: `);
    expect(error.issues.map((issue) => issue.message).join('\n')).not.toContain(VALUE);
  });

  it('all of them in one error, nested ones by their dotted name', async () => {
    const list = await rejection('users.list', { page: 'x', pageSize: 'y', nope: 1 });
    expect(list.issues.map(({ path }) => path).sort()).toEqual(['nope', 'page', 'pageSize']);
    const clientInformation = { remoteAddress: VALUE, userAgent: { VALUE } };
    const nested = await rejection('passkeys.mediationStart', { clientInformation });
    expect(nested.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['clientInformation.userAgent', 'clientInformation.conditionalMediationAvailable']),
    );
    expect(inspect(nested, { depth: 12, showHidden: true }) + JSON.stringify(nested)).not.toContain(VALUE);
  });

  it('and the next call works', async () => {
    server.script(json(200, USER));
    const corbado = corbadoAt(server.url);
    await failureOf(corbado.users.get({ userID: '..' }));
    expect(await corbado.users.get({ userID: 'usr-1' })).toEqual(USER);
  });
});

it.each([
  ['none', { status: 7, full_name: 'x', fullName: { deep: true } }],
  ['responses', { status: 7 }],
] as const)('validate: "%s" sends arguments unchecked', async (validate, params) => {
  server.script(json(200, USER));
  await call('users.create', params, undefined, { validate });
  expect(JSON.parse(server.requests[0]?.body ?? '')).toEqual(params);
});

describe('responses', () => {
  const invalid = { ...USER, status: 7, updatedMs: undefined, later: VALUE };

  it.each(['responses', 'all'] as const)('that are invalid are an error with "%s"', async (validate) => {
    server.script(json(200, invalid, { 'x-request-id': 'req-1' }));
    const error = await failureOfType(ResponseException, call('users.get', { userID: 'u' }, undefined, { validate }));
    expect(error).toMatchObject({ httpStatusCode: 200, requestId: 'req-1', attempts: 1, operation: 'users.get' });
    expect(error.message).toContain('status: expected a string');
    expect(error.message).toContain('updatedMs: is missing');
    expect(error.message).not.toContain(VALUE);
  });

  it.each(['responses', 'all'] as const)('that are valid are returned unchanged with "%s"', async (validate) => {
    const valid = { ...USER, fullName: null, later: { deep: [1] } };
    server.script(json(200, valid));
    expect(await call('users.get', { userID: 'u' }, undefined, { validate })).toEqual(valid);
  });

  it.each(['requests', 'none'] as const)('are not checked with "%s"', async (validate) => {
    server.script(json(200, invalid));
    expect(await call('users.get', { userID: 'u' }, undefined, { validate })).toEqual(
      JSON.parse(JSON.stringify(invalid)),
    );
  });

  it('are not checked if a DELETE found the resource gone', async () => {
    server.script(json(500, corbadoError(500)), json(404, { error: {} }));
    await call('users.delete', { userID: 'u' }, undefined, { validate: 'responses' });
    server.script(json(200, { ...DONE, runtime: 'x' }));
    await failureOfType(ResponseException, call('users.delete', { userID: 'u' }, undefined, { validate: 'responses' }));
  });

  it('and arguments are checked with "all"', async () => {
    await rejection('users.get', { userId: 'u' }, undefined, { validate: 'all' });
  });
});

describe('options of a call', () => {
  it.each([
    ['null', null, 'options'],
    ['a controller in place of its signal', { signal: new AbortController() }, 'options.signal'],
    ['a timeout beyond the limit of timers', { timeout: 2 ** 31 }, 'timeout'],
    ['too many retries', { retry: { limit: 11 } }, 'retry.limit'],
    ['headers of the platform', { headers: new Headers({ 'x-a': VALUE }) }, 'headers'],
    ['a header name with a line break', { headers: { 'x-a\r\nx-b': VALUE } }, 'headers.(name)'],
  ])('that are invalid (%s) are rejected before any request, without their value', async (_, options, path) => {
    const error = await rejection('users.get', { userID: 'usr-1' }, options);
    expect(error.issues.map((issue) => issue.path)).toContain(path);
    expect(inspect(error, { depth: 12, showHidden: true }) + JSON.stringify(error)).not.toContain(VALUE);
  });

  it('may all be undefined', async () => {
    server.script(json(200, USER));
    const options = { signal: undefined, timeout: undefined, retry: undefined, headers: undefined };
    expect(await call('users.get', { userID: 'usr-1' }, options)).toEqual(USER);
  });
});
