import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasIdentifier, readIdentifier } from '../../../../../src/facade/providers/passage/users.ts';
import {
  type CallOptions,
  NotFoundException,
  ResponseException,
  ServerException,
  TimeoutException,
  ValidationError,
} from '../../../../../src/index.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { scripted, USER } from '../../../../helpers/passage-client.ts';
import { pathsOf, validationErrorOf } from '../../options/validation-error-of.ts';

type Record = { id?: unknown; email?: unknown; phone?: unknown };

const LIST = '/v1/apps/app-1/users';

const EMAIL = 'ada@example.com';

const NOBODY = {
  httpStatusCode: 404,
  status: 404,
  errorType: 'user_not_found',
  operation: 'user.getByIdentifier',
  provider: 'passage',
  retryable: false,
};

type Responder = () => Response | Promise<Response>;
const json =
  (body: unknown, requestId: string, status = 200): Responder =>
  () =>
    Response.json(body, { status, headers: { 'x-request-id': requestId } });

/** A server that lists these records whatever is searched for, and gets this user. */
function server(listed: unknown, got: Record = USER) {
  return responding(json({ users: listed, page: 1 }, 'req-list'), json({ user: got }, 'req-get'));
}

/** A server with a response to the search, and one to the request for the user. */
function responding(toList: Responder, toGet: Responder, options: Parameters<typeof scripted>[1] = {}) {
  const bench = scripted((url) => (url.pathname === LIST ? toList() : toGet()), options);
  const find = (identifier: unknown, call?: CallOptions) =>
    bench.passage.user.getByIdentifier(identifier as string, call);
  return { ...bench, find };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('getByIdentifier', () => {
  it('searches in lower case for one user, then gets the user', async () => {
    const { find, requests } = server([{ id: 'user-1', email: EMAIL, phone: '' }]);
    expect((await find({ identifier: 'ADA@Example.com' })).user).toEqual(USER);
    expect(requests.map(({ url }) => url.pathname)).toEqual([LIST, `${LIST}/user-1`]);
    expect(requests[0]?.url.search).toBe(`?limit=1&identifier=${encodeURIComponent(EMAIL)}`);
  });

  it.each(['+15550100000', EMAIL])('takes %s', async (identifier) => {
    expect((await server([USER]).find(identifier)).user.id).toBe('user-1');
  });

  it('resolves to the last response, with the attempts of both', async () => {
    const result = await server([USER]).find(EMAIL).withResponse();
    const response = { status: 200 };
    expect(result).toMatchObject({ data: { user: USER }, requestId: 'req-get', attempts: 2, response });
  });

  it.each(['like:%', '*', 'ada@example', 'bob@example.com'])(
    'finds nobody by %s, though the server returns a stranger',
    async (identifier) => {
      const { find, requests } = server([USER]);
      const error = await failureOfType(NotFoundException, find({ identifier }));
      expect(error).toMatchObject({ ...NOBODY, requestId: 'req-list', attempts: 1 });
      expect(error.message).not.toContain(identifier);
      expect(requests).toHaveLength(1);
    },
  );

  it.each<[string, unknown]>([
    ['an empty list', []],
    ['a list that is null', null],
    ['a list of other things', [null, EMAIL, 7]],
    ['a user without identifiers', [{ id: 'user-1' }]],
  ])('finds nobody in %s', async (_, listed) => {
    expect(await failureOfType(NotFoundException, server(listed).find(EMAIL))).toMatchObject(NOBODY);
  });

  it('finds nobody when the user that it gets has another identifier by then', async () => {
    const { find, requests } = server([USER], { ...USER, email: 'eve@example.com' });
    const error = await failureOfType(NotFoundException, find(EMAIL));
    expect(error).toMatchObject({ ...NOBODY, attempts: 2, requestId: 'req-get' });
    expect(requests).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ['no list', undefined],
    ['a list that is an object', { 0: USER }],
    ['a user without an id', [{ ...USER, id: undefined }]],
    ['a user with an empty id', [{ ...USER, id: '' }]],
  ])('does not take %s for nobody', async (_, listed) => {
    const error = await failureOfType(ResponseException, server(listed).find(EMAIL));
    expect(error).toMatchObject({ httpStatusCode: 200, operation: 'user.getByIdentifier', requestId: 'req-list' });
  });

  it('rejects an empty identifier before anything is sent', async () => {
    const { find, requests } = server([USER]);
    await failureOfType(ValidationError, find({ identifier: ' ' }));
    expect(requests).toEqual([]);
  });

  it('passes the errors of either request on', async () => {
    const gone = responding(json({ users: [USER] }, 'x'), json({ code: 'user_not_found', error: 'gone' }, 'x', 404));
    const error = await failureOfType(NotFoundException, gone.find(EMAIL));
    expect(error).toMatchObject({ operation: 'user.get', errorMessage: 'gone' });
    const down = responding(json({}, 'x', 500), json({}, 'x'));
    const listError = await failureOfType(ServerException, down.find('x'));
    expect(listError).toMatchObject({ operation: 'user.list', httpStatusCode: 500 });
  });

  it('passes headers, signal and retries on to both requests', async () => {
    const controller = new AbortController();
    const { find, requests } = server([USER]);
    const options = { headers: { 'x-trace': 'trace-1' }, signal: controller.signal, retry: false } as const;
    await find(EMAIL, options);
    expect(requests.map(({ init }) => new Headers(init.headers).get('x-trace'))).toEqual(['trace-1', 'trace-1']);
    controller.abort();
    await expect(find(EMAIL, options)).rejects.toMatchObject({ code: 'aborted' });
    expect(requests).toHaveLength(2);
  });

  it.each([
    ["the client's", { timeout: 1_000 }, undefined],
    ["the call's", { timeout: 60_000 }, { timeout: 1_000 }],
  ])('has one deadline for both requests: %s', async (_, clientOptions, callOptions) => {
    const late: Responder = () =>
      new Promise((resolve) => setTimeout(() => resolve(Response.json({ users: [USER] })), 700));
    const { passage, find, requests } = responding(late, () => new Promise(() => {}), clientOptions);
    // zod is loaded with the first call: that must not take place in fake time.
    await failureOfType(ValidationError, passage.user.get({ user_id: '' }));
    vi.useFakeTimers();
    const failure = failureOfType(TimeoutException, find(EMAIL, callOptions));
    const settled = vi.fn<() => void>();
    void failure.then(settled);
    await vi.advanceTimersByTimeAsync(990);
    expect(requests).toHaveLength(2);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(20);
    expect(settled).toHaveBeenCalled();
    expect((await failure).operation).toBe('user.get');
  });
});

describe('list', () => {
  interface Stored {
    id: string;
    created: number;
  }

  /** Passage as far as its list goes: newest first, and only what was created before the window's end. */
  function listServer(stored: Stored[], { now, onPage = () => {} }: { now: number; onPage?: (page: number) => void }) {
    return scripted(({ searchParams }) => {
      const page = Number(searchParams.get('page') ?? 1);
      const limit = Number(searchParams.get('limit') ?? 10);
      const before = Number(searchParams.get('created_before') ?? now);
      const inWindow = stored.filter(({ created }) => created < before).toSorted((a, b) => b.created - a.created);
      const users = inWindow.slice((page - 1) * limit, page * limit).map(({ id }) => ({ id }));
      onPage(page);
      return Response.json({ users, page, limit, created_before: before, total_users: inWindow.length, _links: {} });
    });
  }

  const fiveUsers = (): Stored[] => [1, 2, 3, 4, 5].map((created) => ({ id: `user-${created}`, created }));

  async function idsOf(users: AsyncIterable<{ id: string }>): Promise<string[]> {
    const ids: string[] = [];
    for await (const { id } of users) ids.push(id);
    return ids;
  }

  it('sends the window of the first response with all following pages', async () => {
    const { passage, requests } = listServer(fiveUsers(), { now: 100 });
    expect(await idsOf(passage.user.list.all({ limit: 2, status: 'active' }))).toHaveLength(5);
    expect(requests.map(({ url }) => url.search)).toEqual([
      '?limit=2&status=active',
      '?page=2&limit=2&created_before=100&status=active',
      '?page=3&limit=2&created_before=100&status=active',
    ]);
  });

  it('keeps a window of the caller', async () => {
    const { passage, requests } = listServer(fiveUsers(), { now: 100 });
    expect(await idsOf(passage.user.list.all({ limit: 2, created_before: 4 }))).toEqual(['user-3', 'user-2', 'user-1']);
    expect(requests.map(({ url }) => url.searchParams.get('created_before'))).toEqual(['4', '4']);
  });

  it('neither shifts nor doubles a user when another signs up during the walk', async () => {
    const stored = fiveUsers();
    const { passage } = listServer(stored, {
      now: 100,
      onPage: (page) => stored.push({ id: `late-${page}`, created: 100 + page }),
    });
    const ids = await idsOf(passage.user.list.all({ limit: 2 }));
    expect(stored.length).toBeGreaterThan(5);
    expect(ids).toEqual(['user-5', 'user-4', 'user-3', 'user-2', 'user-1']);
  });

  it('walks page by page', async () => {
    const { passage } = listServer(fiveUsers(), { now: 100 });
    const sizes: number[] = [];
    for await (const { users, total_users: total } of passage.user.list.pages({ limit: 3 })) {
      sizes.push(users.length);
      expect(total).toBe(5);
    }
    expect(sizes).toEqual([3, 2]);
  });
});

const KATE = { id: 'user-1', email: 'Kate@example.com', phone: '+15550100000' };

describe('hasIdentifier', () => {
  it.each([
    [KATE, 'Kate@example.com'],
    [KATE, 'kATE@EXAMPLE.COM'],
    [KATE, '+15550100000'],
    [{ email: 'änne@example.com' }, 'ÄNNE@example.com'],
  ])('is true for %o and %s', (user, identifier) => {
    expect(hasIdentifier(user, identifier)).toBe(true);
  });

  it.each([
    ['a part of it', 'kate@example'],
    ['a space after it', 'Kate@example.com '],
    ['the Kelvin sign for K', '\u212aate@example.com'],
    ['the phone number without its sign', '15550100000'],
    ['the phone number with spaces', '+1 555 010 0000'],
    ['an operator', 'like:%'],
    ['an operator before the e-mail address', 'ne:Kate@example.com'],
    ['the id', 'user-1'],
    ['nothing', ''],
  ])('is false for %s', (_, identifier) => {
    expect(hasIdentifier(KATE, identifier)).toBe(false);
  });

  it.each(['\u017fis@example.com', 's\u0131s@example.com'])(
    'is false for the long s and the dotless i: %s',
    (identifier) => {
      expect(hasIdentifier({ email: 'sis@example.com' }, identifier)).toBe(false);
    },
  );

  it.each([[null], [undefined], [EMAIL], [[EMAIL]], [{}], [{ email: null, phone: null }], [{ email: {} }]])(
    'is false for a user that is %o',
    (user) => {
      expect(hasIdentifier(user, EMAIL)).toBe(false);
    },
  );
});

describe('readIdentifier', () => {
  it('takes it by itself or in an object', () => {
    for (const given of [EMAIL, { identifier: EMAIL }]) expect(readIdentifier(given)).toBe(EMAIL);
  });

  const bad = [undefined, null, '', '  ', 7, true, ['a'], {}, { identifier: '' }, { identifier: 7 }, { email: 'a' }];

  it.each(bad.map((params) => [params]))('rejects %o', (params) => {
    const error = validationErrorOf(() => readIdentifier(params));
    expect(pathsOf(error)).toEqual(['identifier']);
    expect(error).toMatchObject({ status: 400, provider: 'passage' });
    expect(error.message).toContain('Cannot call user.getByIdentifier');
  });
});

describe('responses', () => {
  it('of deletions are not read', async () => {
    const { passage } = scripted(() => new Response(''));
    expect(await passage.user.delete({ user_id: 'user-1' })).toBeUndefined();
    expect(await passage.user.revokeDevice({ user_id: 'user-1', device_id: 'device-1' })).toBeUndefined();
    expect(await passage.user.revokeRefreshTokens({ user_id: 'user-1' })).toBeUndefined();
  });

  it('without their list are errors, not empty lists', async () => {
    const { passage } = scripted(() => Response.json({ page: 1, limit: 10 }));
    await failureOfType(ResponseException, passage.user.listDevices({ user_id: 'user-1' }));
    await failureOfType(ResponseException, passage.user.list.all().next());
    await failureOfType(ResponseException, passage.user.getByIdentifier('ada@example.com'));
  });

  it('with missing fields are errors if responses are validated', async () => {
    const { passage } = scripted(() => Response.json({ user: { email: USER.email } }), { validate: 'responses' });
    const error = await failureOfType(ResponseException, passage.user.get({ user_id: 'user-1' }));
    expect(error.message).toContain('user.id: is missing');
  });
});
