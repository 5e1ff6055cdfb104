import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ApiClient } from '../../../../src/facade/http/api-client.ts';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import { listMethod } from '../../../../src/facade/http/pagination.ts';
import type { ProviderAdapter } from '../../../../src/facade/http/provider-adapter.ts';
import { resolveClientOptions } from '../../../../src/facade/options/resolve-options.ts';
import { Checks } from '../../../../src/facade/options/validators.ts';
import { ForbiddenException, ResponseException, ValidationError } from '../../../../src/index.ts';
import { corbadoAt, envelope, failureOf, failureOfType } from '../../../helpers/corbado-client.ts';
import { type FaultServer, json, type Step, startFaultServer, text } from '../../../helpers/fault-server.ts';

let server: FaultServer;
beforeAll(async () => {
  server = await startFaultServer();
});
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

/** A caller of a provider that knows nothing, for operations that are made here. */
function caller(): ApiClient {
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
  return new ApiClient(provider, options, () => Promise.reject(new Error('nothing is to be checked')));
}

describe('lists that say how many pages there are', () => {
  it('are walked to the last page, item by item', async () => {
    server.script(page(['a', 'b'], 1, 3), page(['c'], 2, 3), page(['d'], 3, 3));
    const users = await collect(corbado().users.list.all({ pageSize: 2, sort: 'created:asc' }));
    expect(users.map(({ userID }) => userID)).toEqual(['a', 'b', 'c', 'd']);
    expect(server.requests.map(({ target }) => target)).toEqual([
      '/v2/users?sort=created%3Aasc&pageSize=2',
      '/v2/users?sort=created%3Aasc&page=2&pageSize=2',
      '/v2/users?sort=created%3Aasc&page=3&pageSize=2',
    ]);
  });

  it('are walked page by page', async () => {
    server.script(page(['a', 'b'], 1, 2), page(['c'], 2, 2));
    const pages = await collect(corbado().users.list.pages());
    expect(pages.map(({ users, paging }) => [users.length, paging.page])).toEqual([
      [2, 1],
      [1, 2],
    ]);
  });

  it('start where the caller says', async () => {
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

  it('go on through pages that look the same', async () => {
    server.script(page(['a'], 1, 3), page(['a'], 2, 3), page(['a'], 3, 3));
    expect(await collect(corbado().users.list.all())).toHaveLength(3);
  });

  it('are called directly for one page alone', async () => {
    server.script(page(['a'], 1, 3));
    expect((await corbado().users.list({ page: 1 })).users).toHaveLength(1);
    expect(server.requests).toHaveLength(1);
  });
});

describe('lists that do not say how many pages there are', () => {
  const accounts = (...ids: string[]): Step =>
    json(
      200,
      ids.map((socialAccountID) => ({ socialAccountID })),
    );
  const all = (params: { pageSize?: number } = {}) =>
    collect(corbado().users.socialAccounts.list.all({ userID: 'usr-1', ...params }));

  it('end with a page that is shorter than asked for', async () => {
    server.script(accounts('a', 'b'), accounts('c'), accounts('never'));
    expect((await all({ pageSize: 2 })).map(({ socialAccountID }) => socialAccountID)).toEqual(['a', 'b', 'c']);
    expect(queries()).toEqual([null, '2']);
  });

  it('end with an empty page where no size was asked for', async () => {
    server.script(accounts('a', 'b'), accounts('c'), accounts());
    expect(await all()).toHaveLength(3);
    expect(queries()).toEqual([null, '2', '3']);
  });

  it('end when the server answers the same page again', async () => {
    server.script(accounts('a', 'b'));
    expect(await all()).toHaveLength(2);
    expect(server.requests).toHaveLength(2);
  });

  it('end like that too when totals are of another type', async () => {
    server.script(page(['a'], 1, 'many'));
    expect(await collect(corbado().users.list.all())).toHaveLength(1);
    expect(server.requests).toHaveLength(2);
  });

  it('survive items that are nested too deeply to be compared', async () => {
    const deep = `[{"socialAccountID":"a","deep":${'['.repeat(100_000)}${']'.repeat(100_000)}}]`;
    server.script(text(200, deep), accounts());
    expect(await all()).toHaveLength(1);
  });
});

describe('walking a list', () => {
  it('asks for nothing before the first item is wanted, and for no page before it is', async () => {
    server.script(page(['a', 'b'], 1, 2), page(['c'], 2, 2));
    const users = corbado().users.list.all();
    expect(server.requests).toHaveLength(0);
    await users.next();
    await users.next();
    expect(server.requests).toHaveLength(1);
    await users.next();
    expect(server.requests).toHaveLength(2);
  });

  it('stops asking when the caller breaks off', async () => {
    server.script(page(['a', 'b'], 1, 9));
    for await (const found of corbado().users.list.all()) {
      expect(found.userID).toBe('a');
      break;
    }
    expect(server.requests).toHaveLength(1);
  });

  it('fails in the middle with the error of the page, after the items before it', async () => {
    server.script(page(['a', 'b'], 1, 3), json(403, envelope(403)));
    const found: string[] = [];
    const walk = async (): Promise<void> => {
      for await (const { userID } of corbado().users.list.all()) found.push(userID);
    };
    await failureOfType(ForbiddenException, walk());
    expect(found).toEqual(['a', 'b']);
  });

  it('fails at a page that has no list, rather than end there', async () => {
    server.script(page(['a'], 1, 3), json(200, { paging: { page: 2, totalPages: 3 } }, { 'x-request-id': 'req-2' }));
    const error = await failureOfType(ResponseException, collect(corbado().users.list.all()));
    expect(error).toMatchObject({ httpStatusCode: 200, requestId: 'req-2', attempts: 1, operation: 'users.list' });
  });

  it.each([['a text'], [7], [true], [null], [['x']]])(
    'refuses %j as arguments, as the call itself does',
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

  it('takes options for each of its calls', async () => {
    server.script(page(['a'], 1, 2), page(['b'], 2, 2));
    await collect(corbado().users.list.all({}, { headers: { 'x-call': 'call' } }));
    expect(server.requests.map(({ headers }) => headers['x-call'])).toEqual(['call', 'call']);
    const error = await failureOf(collect(corbado().users.list.pages({}, { signal: AbortSignal.abort() })));
    expect(error.code).toBe('aborted');
  });

  it('leaves the arguments of the caller as they are', async () => {
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
    safe: true,
    response: { kind: 'object' },
    pagination: { style: 'page', page: 'page', size: 'limit', items: 'events', totalPages: 'pages', window: 'until' },
  };

  const events = (operation: Operation = EVENTS) => listMethod<object, unknown, unknown>(caller(), operation);
  const answer = (items: readonly string[], until: unknown, pages?: number): Step =>
    json(200, { events: items, until, pages });
  const targets = (): string[] => server.requests.map(({ target }) => target);

  it('are walked as the first page found them, whatever later pages say', async () => {
    server.script(answer(['a'], 1_700, 3), answer(['b'], 1_800, 3), answer(['c'], undefined, 3));
    expect(await collect(events().all({ limit: 1 }))).toEqual(['a', 'b', 'c']);
    expect(targets()).toEqual([
      '/events?limit=1',
      '/events?page=2&limit=1&until=1700',
      '/events?page=3&limit=1&until=1700',
    ]);
  });

  it('are walked so too when they do not say how many pages there are', async () => {
    server.script(answer(['a', 'b'], 'T'), answer(['c'], 'later'));
    expect(await collect(events().pages({ limit: 2 }))).toHaveLength(2);
    expect(targets()).toEqual(['/events?limit=2', '/events?page=2&limit=2&until=T']);
  });

  it.each([
    ['0', 0, '/events?page=2&until=0'],
    ['an empty text', '', '/events?page=2&until='],
  ])('take %s for a window', async (_, until, second) => {
    server.script(answer(['a'], until, 2), answer(['b'], until, 2));
    await collect(events().all());
    expect(targets()).toEqual(['/events', second]);
  });

  it('keep the window of the caller', async () => {
    server.script(answer(['a'], 1_700, 2), answer(['b'], 1_700, 2));
    const params = Object.freeze({ until: 1_600 });
    await collect(events().all(params));
    expect(targets()).toEqual(['/events?until=1600', '/events?page=2&until=1600']);
  });

  it('take the window of the answer where the caller gives undefined', async () => {
    server.script(answer(['a'], 1_700, 2), answer(['b'], 1_700, 2));
    await collect(events().all({ until: undefined }));
    expect(targets()).toEqual(['/events', '/events?page=2&until=1700']);
  });

  it.each([
    ['absent', undefined],
    ['null', null],
  ])('are walked on without one where it is %s in the answer', async (_, until) => {
    server.script(answer(['a'], until, 2), answer(['b'], until, 2));
    expect(await collect(events().all())).toEqual(['a', 'b']);
    expect(targets()).toEqual(['/events', '/events?page=2']);
  });

  it('take the window of the first page that has one', async () => {
    server.script(answer(['a'], undefined, 3), answer(['b'], 1_800, 3), answer(['c'], 1_900, 3));
    await collect(events().all());
    expect(targets()).toEqual(['/events', '/events?page=2', '/events?page=3&until=1800']);
  });

  it('are walked anew by the next walk', async () => {
    server.script(answer(['a'], 1, 2), answer(['b'], 1, 2), answer(['a'], 2, 2), answer(['b'], 2, 2));
    const method = events();
    await collect(method.all());
    await collect(method.all());
    expect(targets()).toEqual(['/events', '/events?page=2&until=1', '/events', '/events?page=2&until=2']);
  });

  it('send no window where the operation names none', async () => {
    const pagination = { style: 'page', page: 'page', size: 'limit', items: 'events', totalPages: 'pages' } as const;
    server.script(answer(['a'], 1_700, 2), answer(['b'], 1_700, 2));
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
    body: { encoding: 'json', clientParams: [] },
    safe: true,
    response: { kind: 'object' },
    pagination: { style: 'cursor', cursor: 'cursor', items: 'results', next: 'meta.next_cursor' },
  };

  interface Found {
    readonly results: readonly string[];
  }

  const search = () => listMethod<{ limit?: number }, Found, string>(caller(), SEARCH);
  const found = (results: unknown, next: unknown): Step => json(200, { results, meta: { next_cursor: next } });

  it.each([
    ['empty', ''],
    ['null', null],
    ['absent', undefined],
    ['of another type', 7],
  ])('are walked until the cursor is %s', async (_, last) => {
    server.script(found(['a'], 'cursor-1'), found([], 'cursor-2'), found(['b', 'c'], last));
    expect(await collect(search().all({ limit: 2 }))).toEqual(['a', 'b', 'c']);
    expect(server.requests.map(({ body }) => JSON.parse(body))).toEqual([
      { limit: 2 },
      { limit: 2, cursor: 'cursor-1' },
      { limit: 2, cursor: 'cursor-2' },
    ]);
  });

  it('end when the cursor repeats itself', async () => {
    server.script(found(['a'], 'cursor-1'), found(['b'], 'cursor-1'));
    expect(await collect(search().all())).toEqual(['a', 'b']);
    expect(server.requests).toHaveLength(2);
  });

  it.each([
    ['missing', undefined],
    ['an object', {}],
    ['a text', 'x'],
  ])('fail where the list is %s', async (_, results) => {
    server.script(found(results, ''));
    const error = await failureOfType(ResponseException, collect(search().pages()));
    expect(error.message).toContain('"results"');
  });

  it('refuse a header parameter with a line break, without its value', async () => {
    server.script(found([], ''));
    const params = { 'x-session': 'hidden-value\r\nx: 1' };
    const error = await failureOfType(ValidationError, search()(params as { limit?: number }));
    expect(`${error.stack}${JSON.stringify(error)}`).not.toContain('hidden-value');
    expect(server.requests).toHaveLength(0);
  });

  it('need an operation that says how it is paged', () => {
    const { pagination: _, ...operation } = SEARCH;
    expect(() => listMethod(caller(), operation)).toThrow('users.search has no pagination');
  });

  it('tell whom they ask, and report an operation without schemas', async () => {
    expect(caller().provider).toBe('stytch');
    const options = resolveClientOptions(new Checks(), {});
    const provider = {
      name: 'stytch',
      baseUrls: { default: server.url },
      clientParams: {},
    } as unknown as ProviderAdapter;
    const checked = new ApiClient(provider, options, () => Promise.resolve(new Map()));
    await expect(checked.call(SEARCH, {}, undefined)).rejects.toThrow('no schemas were generated for users.search');
  });
});
