import { afterAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../../../../src/facade/http/api-client.ts';
import { object } from '../../../../src/facade/http/checks.ts';
import { cursorPages } from '../../../../src/facade/http/cursor-pages.ts';
import { numberedPages } from '../../../../src/facade/http/numbered-pages.ts';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import type { ProviderAdapter } from '../../../../src/facade/http/provider-adapter.ts';
import { resolveClientOptions } from '../../../../src/facade/options/resolve-options.ts';
import { Checks } from '../../../../src/facade/options/validators.ts';
import { ForbiddenException, ResponseException, ValidationError } from '../../../../src/index.ts';
import { corbadoAt, corbadoError, failureOf, failureOfType } from '../../../helpers/corbado-client.ts';
import { json, type Step, startFaultServer, text } from '../../../helpers/fault-server.ts';

const server = await startFaultServer();
afterAll(() => server.close());

const user = (id: string) => ({ userID: id });
const page = (ids: readonly string[], number: number, totalPages: unknown): Step =>
  json(200, { users: ids.map(user), paging: { page: number, totalPages, totalItems: 0 } });
const corbado = () => corbadoAt(server.url);

async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}

function queries(): (string | null)[] {
  return server.requests.map(({ target }) => new URL(target, server.url).searchParams.get('page'));
}

/** A client of a provider without any specifics. */
function genericClient(): ApiClient {
  const provider: ProviderAdapter = {
    name: 'stytch',
    baseUrls: { default: server.url },
    clientParams: {},
    secrets: [],
    authorize: () => ({}),
    readError: () => ({ errorType: null, errorMessage: null }),
    readRequestId: () => null,
    isErrorBody: () => false,
  };
  const options = resolveClientOptions(new Checks(), { validate: 'none', retry: false });
  return new ApiClient(provider, options);
}

describe('lists with a number of pages', () => {
  it('are iterated to the last page, item by item', async () => {
    server.script(page(['a', 'b'], 1, 3), page(['c'], 2, 3), page(['d'], 3, 3));
    const users = await collect(corbado().users.list.all({ pageSize: 2, sort: 'created:asc' }));
    expect(users.map(({ userID }) => userID)).toEqual(['a', 'b', 'c', 'd']);
    expect(server.requests.map(({ target }) => target)).toEqual([
      '/v2/users?sort=created%3Aasc&pageSize=2',
      '/v2/users?sort=created%3Aasc&page=2&pageSize=2',
      '/v2/users?sort=created%3Aasc&page=3&pageSize=2',
    ]);
  });

  it('are iterated page by page', async () => {
    server.script(page(['a', 'b'], 1, 2), page(['c'], 2, 2));
    const pages = await collect(corbado().users.list.pages());
    expect(pages.map(({ users, paging }) => [users.length, paging.page])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it('start at the page of the caller', async () => {
    server.script(page(['c'], 3, 4), page(['d'], 4, 4));
    await collect(corbado().users.list.all({ page: 3 }));
    expect(queries()).toEqual(['3', '4']);
  });

  it.each([
    ['one page', page(['a'], 1, 1), 1],
    ['no pages', page([], 1, 0), 0],
    ['more pages than there are', page([], 1, 99), 0],
    ['null instead of a list', json(200, { users: null, paging: { page: 1, totalPages: 9 } }), 0],
  ])('end after one request with %s', async (_, step, items) => {
    server.script(step);
    expect(await collect(corbado().users.list.all())).toHaveLength(items);
    expect(server.requests).toHaveLength(1);
  });

  it('continue through equal pages', async () => {
    server.script(page(['a'], 1, 3), page(['a'], 2, 3), page(['a'], 3, 3));
    expect(await collect(corbado().users.list.all())).toHaveLength(3);
  });

  it('return one page when called directly', async () => {
    server.script(page(['a'], 1, 3));
    expect((await corbado().users.list({ page: 1 })).users).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });
});

describe('lists without a number of pages', () => {
  const accounts = (...ids: string[]): Step =>
    json(
      200,
      ids.map((socialAccountID) => ({ socialAccountID })),
    );
  const all = (params: { pageSize?: number } = {}) =>
    collect(corbado().users.socialAccounts.list.all({ userID: 'usr-1', ...params }));

  it('end after a page that is shorter than the requested size', async () => {
    server.script(accounts('a', 'b'), accounts('c'), accounts('never'));
    expect((await all({ pageSize: 2 })).map(({ socialAccountID }) => socialAccountID)).toEqual(['a', 'b', 'c']);
    expect(queries()).toEqual([null, '2']);
  });

  it('end after an empty page if no size was requested', async () => {
    server.script(accounts('a', 'b'), accounts('c'), accounts());
    expect(await all()).toHaveLength(3);
    expect(queries()).toEqual([null, '2', '3']);
  });

  it('throw if the server returns the same page again: an end would hide the rest of the list', async () => {
    server.script(accounts('a', 'b'));
    expect((await failureOfType(ResponseException, all())).message).toContain('a repeated page');
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['A B A', ['a', 'b', 'a'], 3],
    ['A B C B C', ['a', 'b', 'c', 'b', 'c', 'b', 'c'], 5],
    ['A B C D B C D', ['a', 'b', 'c', 'd', 'b', 'c', 'd', 'b', 'c', 'd'], 7],
  ])('throw if the pages come back in a circle: %s', async (_, names, requests) => {
    server.script(...names.map((name) => accounts(name)));
    expect((await failureOfType(ResponseException, all())).message).toContain('a repeated page');
    expect(server.requests.length).toBeLessThanOrEqual(requests);
  });

  it('throw if the server returns the same page again, and one page more each time', async () => {
    server.script(...Array.from({ length: 9 }, (_unused, index) => page(['a'], 1, index + 2)));
    const failure = await failureOfType(ResponseException, collect(corbado().users.list.all()));
    expect(failure.message).toContain('a repeated page');
    expect(server.requests.length).toBeLessThanOrEqual(4);
  });

  it('throw in the same way if the total is of another type', async () => {
    server.script(page(['a'], 1, 'many'));
    const failure = await failureOfType(ResponseException, collect(corbado().users.list.all()));
    expect(failure.message).toContain('a repeated page');
    expect(server.requests).toHaveLength(2);
  });

  it('support items that are nested too deeply to be compared', async () => {
    const deep = `[{"socialAccountID":"a","deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
    server.script(text(200, deep), accounts());
    expect(await all()).toHaveLength(1);
  });
});

describe('iterating over a list', () => {
  it('fetches each page only when it is needed', async () => {
    server.script(page(['a', 'b'], 1, 2), page(['c'], 2, 2));
    const users = corbado().users.list.all();
    expect(server.requests).toHaveLength(0);
    await users.next();
    await users.next();
    expect(server.requests).toHaveLength(1);
    await users.next();
    expect(server.requests).toHaveLength(2);
  });

  it('stops when the caller breaks the loop', async () => {
    server.script(page(['a', 'b'], 1, 9));
    for await (const found of corbado().users.list.all()) {
      expect(found.userID).toBe('a');
      break;
    }
    expect(server.requests).toHaveLength(1);
  });

  it('throws the error of a page after the items before it', async () => {
    server.script(page(['a', 'b'], 1, 3), json(403, corbadoError(403)));
    const found: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const { userID } of corbado().users.list.all()) found.push(userID);
    };
    await failureOfType(ForbiddenException, walk());
    expect(found).toEqual(['a', 'b']);
  });

  it('throws at a page without a list', async () => {
    server.script(page(['a'], 1, 3), json(200, { paging: { page: 2, totalPages: 3 } }, { 'x-request-id': 'req-2' }));
    const error = await failureOfType(ResponseException, collect(corbado().users.list.all()));
    expect(error).toMatchObject({ httpStatusCode: 200, requestId: 'req-2', attempts: 1, operation: 'users.list' });
  });

  it.each([['params'], [7], [true], [null], [['x']]])(
    'rejects the arguments %j, like a direct call',
    async (params) => {
      server.script(page([], 1, 1));
      const { list } = corbadoAt(server.url, { validate: 'none' }).users;
      const given = params as unknown as object;
      await failureOfType(ValidationError, list(given));
      await failureOfType(ValidationError, collect(list.all(given)));
      await failureOfType(ValidationError, collect(list.pages(given)));
      expect(server.requests).toHaveLength(0);
    },
  );

  it('passes the options to each call', async () => {
    server.script(page(['a'], 1, 2), page(['b'], 2, 2));
    await collect(corbado().users.list.all({}, { headers: { 'x-call': 'call' } }));
    expect(server.requests.map(({ headers }) => headers['x-call'])).toEqual(['call', 'call']);
    const error = await failureOf(collect(corbado().users.list.pages({}, { signal: AbortSignal.abort() })));
    expect(error.code).toBe('aborted');
  });

  it('does not change the arguments of the caller', async () => {
    server.script(page(['a'], 1, 2), page(['b'], 2, 2));
    const params = Object.freeze({ pageSize: 1 });
    expect(await collect(corbado().users.list.all(params))).toHaveLength(2);
  });
});

describe('lists with a window', () => {
  const EVENTS: Operation = {
    name: 'events.list',
    method: 'GET',
    path: '/events',
    pathParams: [],
    queryParams: ['page', 'limit', 'until'],
    headerParams: [],
    params: object({}),
    safe: true,
    response: { kind: 'object' },
    pagination: { style: 'page', page: 'page', size: 'limit', items: 'events', totalPages: 'pages', window: 'until' },
  };

  const events = (operation: Operation = EVENTS) => numberedPages<object, unknown, unknown>(genericClient(), operation);
  const response = (items: readonly string[], until: unknown, pages?: number): Step =>
    json(200, { events: items, until, pages });
  const targets = (): string[] => server.requests.map(({ target }) => target);

  it.each<[string, object | undefined, readonly (number | string | null | undefined)[], readonly string[]]>([
    [
      'the window of the first page',
      { limit: 1 },
      [1_700, 1_800, undefined],
      ['limit=1&until=1700', 'limit=1&until=1700'],
    ],
    ['a window of 0', undefined, [0, 0], ['until=0']],
    ['an empty window', undefined, ['', ''], ['until=']],
    ['the window of the caller', { until: 1_600 }, [1_700, 1_700], ['until=1600']],
    ['the window of the response instead of undefined', { until: undefined }, [1_700, 1_700], ['until=1700']],
    ['the window of the response instead of null', { until: null }, [1_700, 1_700], ['until=1700']],
    ['no window if there is no value', undefined, [undefined, undefined], ['']],
    ['no window if it is null', undefined, [null, null], ['']],
    ['the window of the first page that has one', undefined, [undefined, 1_800, 1_900], ['', 'until=1800']],
  ])('send %s with later pages', async (_, params, windows, queries) => {
    server.script(...windows.map((until, index) => response([`item-${index}`], until, windows.length)));
    const given = params && Object.freeze(params);
    expect(await collect(events().all(given))).toHaveLength(windows.length);
    const later = queries.map((query, index) => `/events?page=${index + 2}${query === '' ? '' : `&${query}`}`);
    expect(targets().slice(1)).toEqual(later);
  });

  it('send it even if the response does not contain the number of pages', async () => {
    server.script(response(['a', 'b'], 'T'), response(['c'], 'later'));
    expect(await collect(events().pages({ limit: 2 }))).toHaveLength(2);
    expect(targets()).toEqual(['/events?limit=2', '/events?page=2&limit=2&until=T']);
  });

  it('start with a new window each time', async () => {
    server.script(response(['a'], 1, 2), response(['b'], 1, 2), response(['a'], 2, 2), response(['b'], 2, 2));
    const method = events();
    await collect(method.all());
    await collect(method.all());
    expect(targets()).toEqual(['/events', '/events?page=2&until=1', '/events', '/events?page=2&until=2']);
  });

  it('send no window if the operation has none', async () => {
    const pagination = { style: 'page', page: 'page', size: 'limit', items: 'events', totalPages: 'pages' } as const;
    server.script(response(['a'], 1_700, 2), response(['b'], 1_700, 2));
    await collect(events({ ...EVENTS, pagination }).all());
    expect(targets()).toEqual(['/events', '/events?page=2']);
  });
});

describe('lists with a cursor', () => {
  const SEARCH: Operation = {
    name: 'users.search',
    method: 'POST',
    path: '/search',
    pathParams: [],
    queryParams: [],
    headerParams: ['x-session'],
    params: object({}),
    body: { encoding: 'json', check: object({}), fields: [], clientParams: [] },
    safe: true,
    response: { kind: 'object' },
    pagination: { style: 'cursor', cursor: 'cursor', items: 'results', next: 'meta.next_cursor' },
  };

  interface Found {
    readonly results: readonly string[];
  }

  const search = () => cursorPages<{ limit?: number }, Found, string>(genericClient(), SEARCH);
  const found = (results: unknown, next: unknown): Step => json(200, { results, meta: { next_cursor: next } });

  it.each([
    ['empty', ''],
    ['null', null],
    ['absent', undefined],
    ['of another type', 7],
  ])('are iterated until the cursor is %s', async (_, last) => {
    server.script(found(['a'], 'cursor-1'), found([], 'cursor-2'), found(['b', 'c'], last));
    expect(await collect(search().all({ limit: 2 }))).toEqual(['a', 'b', 'c']);
    expect(server.requests.map(({ body }) => JSON.parse(body))).toEqual([
      { limit: 2 },
      { limit: 2, cursor: 'cursor-1' },
      { limit: 2, cursor: 'cursor-2' },
    ]);
  });

  it('throw if the cursor is repeated', async () => {
    server.script(found(['a'], 'cursor-1'), found(['b'], 'cursor-1'));
    expect((await failureOfType(ResponseException, collect(search().all()))).message).toContain('a repeated cursor');
    expect(server.requests).toHaveLength(2);
  });

  it('throw if cursors come back in a circle', async () => {
    server.script(...['a', 'b', 'c', 'b', 'c', 'b'].map((cursor) => found([cursor], cursor)));
    expect((await failureOfType(ResponseException, collect(search().all()))).message).toContain('a repeated cursor');
    expect(server.requests).toHaveLength(4);
  });

  it.each([
    ['missing', undefined],
    ['an object', {}],
    ['a string', 'x'],
  ])('throw if the list is %s', async (_, results) => {
    server.script(found(results, ''));
    const error = await failureOfType(ResponseException, collect(search().pages()));
    expect(error.message).toContain('"results"');
  });

  it('reject a header parameter with a line break, without its value', async () => {
    server.script(found([], ''));
    const params = { 'x-session': 'hidden-value\r\nx: 1' };
    const error = await failureOfType(ValidationError, search()(params as { limit?: number }));
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('hidden-value');
    expect(server.requests).toHaveLength(0);
  });

  it('need an operation with pagination', () => {
    const { pagination: _, ...operation } = SEARCH;
    expect(() => cursorPages(genericClient(), operation)).toThrow('users.search has no pagination');
  });
});
