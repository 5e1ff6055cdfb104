import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasIdentifier, readIdentifier } from '../../../../../src/facade/providers/passage/users.ts';
import {
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

/** A server that lists these records whatever is asked, and gets this user. */
function server(listed: unknown, got: Record = USER, options: Parameters<typeof scripted>[1] = {}) {
  return scripted(
    (url) =>
      url.pathname === LIST
        ? Response.json({ users: listed, page: 1 }, { headers: { 'x-request-id': 'req-list' } })
        : Response.json({ user: got }, { headers: { 'x-request-id': 'req-get' } }),
    options,
  );
}

afterEach(() => {
  vi.useRealTimers();
});

describe('getByIdentifier', () => {
  it('searches in lower case for one user, then gets the user', async () => {
    const { passage, requests } = server([{ id: 'user-1', email: USER.email, phone: '' }]);
    const { user } = await passage.user.getByIdentifier({ identifier: 'ADA@Example.com' });
    expect(user).toEqual(USER);
    expect(requests.map(({ url }) => url.pathname)).toEqual([LIST, `${LIST}/user-1`]);
    expect(Object.fromEntries(requests[0]?.url.searchParams ?? [])).toEqual({
      limit: '1',
      identifier: 'ada@example.com',
    });
  });

  it.each([
    ['the phone number', '+15550100000'],
    ['the e-mail address as plain text', 'ada@example.com'],
  ])('takes %s', async (_, identifier) => {
    const { user } = await server([USER]).passage.user.getByIdentifier(identifier);
    expect(user.id).toBe('user-1');
  });

  it('tells the last answer and the attempts of both', async () => {
    const result = await server([USER]).passage.user.getByIdentifier('ada@example.com').withResponse();
    expect(result).toMatchObject({ data: { user: USER }, requestId: 'req-get', attempts: 2 });
    expect(result.response.status).toBe(200);
  });

  it.each([
    'like:%',
    '<like:%>',
    'ne:x',
    '<ne:x>',
    'not_like:nobody',
    'gt:a',
    '%',
    '*',
    'ada@example',
    'bob@example.com',
  ])('finds nobody by %s, though the server answers with a stranger', async (identifier) => {
    const { passage, requests } = server([USER]);
    const error = await failureOfType(NotFoundException, passage.user.getByIdentifier({ identifier }));
    expect(error).toMatchObject({
      httpStatusCode: 404,
      status: 404,
      errorType: 'user_not_found',
      operation: 'user.getByIdentifier',
      provider: 'passage',
      requestId: 'req-list',
      attempts: 1,
      retryable: false,
    });
    expect(error.message).not.toContain(identifier);
    expect(requests).toHaveLength(1);
  });

  it.each<[string, unknown]>([
    ['an empty list', []],
    ['a list that is null', null],
    ['a list of things that are no users', [null, 'ada@example.com', 7]],
    ['a user without identifiers', [{ id: 'user-1' }]],
  ])('finds nobody in %s', async (_, listed) => {
    const call = server(listed).passage.user.getByIdentifier('ada@example.com');
    expect((await failureOfType(NotFoundException, call)).errorType).toBe('user_not_found');
  });

  it('finds nobody when the user that it gets has another identifier by then', async () => {
    const { passage, requests } = server([USER], { ...USER, email: 'eve@example.com' });
    const error = await failureOfType(NotFoundException, passage.user.getByIdentifier('ada@example.com'));
    expect(error).toMatchObject({ errorType: 'user_not_found', attempts: 2, requestId: 'req-get' });
    expect(requests).toHaveLength(2);
  });

  it.each<[string, unknown]>([
    ['no list', undefined],
    ['a list that is an object', { 0: USER }],
    ['a user without an id', [{ ...USER, id: undefined }]],
    ['a user with an empty id', [{ ...USER, id: '' }]],
  ])('does not take %s for nobody', async (_, listed) => {
    const error = await failureOfType(
      ResponseException,
      server(listed).passage.user.getByIdentifier('ada@example.com'),
    );
    expect(error).toMatchObject({ httpStatusCode: 200, operation: 'user.getByIdentifier', requestId: 'req-list' });
  });

  it('rejects an empty identifier before anything is sent', async () => {
    const { passage, requests } = server([USER]);
    await failureOfType(ValidationError, passage.user.getByIdentifier({ identifier: ' ' }));
    expect(requests).toEqual([]);
  });

  it('hands the errors of either request on', async () => {
    const gone = scripted((url) =>
      url.pathname === LIST
        ? Response.json({ users: [USER] })
        : Response.json({ code: 'user_not_found', error: 'gone' }, { status: 404 }),
    );
    const error = await failureOfType(NotFoundException, gone.passage.user.getByIdentifier('ada@example.com'));
    expect(error).toMatchObject({ operation: 'user.get', errorMessage: 'gone' });
    const down = scripted(() => new Response('', { status: 500 }));
    expect(await failureOfType(ServerException, down.passage.user.getByIdentifier('x'))).toMatchObject({
      operation: 'user.list',
      httpStatusCode: 500,
    });
  });

  it('hands headers, signal and retries on to both requests', async () => {
    const controller = new AbortController();
    const { passage, requests } = server([USER]);
    const options = { headers: { 'x-trace': 'trace-1' }, signal: controller.signal, retry: false } as const;
    await passage.user.getByIdentifier('ada@example.com', options);
    expect(requests.map(({ init }) => new Headers(init.headers).get('x-trace'))).toEqual(['trace-1', 'trace-1']);
    controller.abort();
    await expect(passage.user.getByIdentifier('ada@example.com', options)).rejects.toMatchObject({ code: 'aborted' });
    expect(requests).toHaveLength(2);
  });

  it.each([
    ["the client's", { timeout: 1_000 }, undefined],
    ["the call's", { timeout: 60_000 }, { timeout: 1_000 }],
  ])('has one deadline for both requests: %s', async (_, clientOptions, callOptions) => {
    const { passage, requests } = scripted(
      (url) =>
        url.pathname === LIST
          ? new Promise((resolve) => setTimeout(() => resolve(Response.json({ users: [USER] })), 700))
          : new Promise<Response>(() => {}),
      clientOptions,
    );
    // zod is loaded with the first call: that must not take place in fake time.
    await failureOfType(ValidationError, passage.user.get({ user_id: '' }));
    vi.useFakeTimers();
    const failure = failureOfType(TimeoutException, passage.user.getByIdentifier('ada@example.com', callOptions));
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
      const answer = { users, page, limit, created_before: before, total_users: inWindow.length, _links: {} };
      onPage(page);
      return Response.json(answer);
    });
  }

  const fiveUsers = (): Stored[] => [1, 2, 3, 4, 5].map((created) => ({ id: `user-${created}`, created }));

  async function idsOf(users: AsyncIterable<{ id: string }>): Promise<string[]> {
    const ids: string[] = [];
    for await (const { id } of users) ids.push(id);
    return ids;
  }

  it('sends the window of the first answer with all following pages', async () => {
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
    ['the e-mail address', 'Kate@example.com'],
    ['the e-mail address in another letter case', 'kATE@EXAMPLE.COM'],
    ['the phone number', '+15550100000'],
  ])('is true for %s', (_, identifier) => {
    expect(hasIdentifier(KATE, identifier)).toBe(true);
  });

  it('knows the case of letters beyond ASCII', () => {
    expect(hasIdentifier({ email: 'änne@example.com' }, 'ÄNNE@example.com')).toBe(true);
  });

  it.each([
    ['a part of it', 'kate@example'],
    ['a blank behind', 'Kate@example.com '],
    ['the Kelvin sign for K', '\u212aate@example.com'],
    ['the phone number without its sign', '15550100000'],
    ['the phone number with blanks', '+1 555 010 0000'],
    ['an operator', 'like:%'],
    ['an operator in front of the e-mail address', 'ne:Kate@example.com'],
    ['the id', 'user-1'],
    ['nothing', ''],
  ])('is false for %s', (_, identifier) => {
    expect(hasIdentifier(KATE, identifier)).toBe(false);
  });

  it('is false for the long s and the dotless i', () => {
    expect(hasIdentifier({ email: 'sis@example.com' }, '\u017fis@example.com')).toBe(false);
    expect(hasIdentifier({ email: 'sis@example.com' }, 's\u0131s@example.com')).toBe(false);
  });

  it.each([
    [null],
    [undefined],
    ['ada@example.com'],
    [['ada@example.com']],
    [{}],
    [{ email: null, phone: null }],
    [{ email: {} }],
  ])('is false for a user that is %o', (user) => {
    expect(hasIdentifier(user, 'ada@example.com')).toBe(false);
  });
});

describe('readIdentifier', () => {
  it('takes it by itself or in an object', () => {
    expect(readIdentifier('a@b.example')).toBe('a@b.example');
    expect(readIdentifier({ identifier: 'a@b.example' })).toBe('a@b.example');
  });

  it.each([
    [undefined],
    [null],
    [''],
    ['  '],
    [7],
    [true],
    [['a']],
    [{}],
    [{ identifier: '' }],
    [{ identifier: 7 }],
    [{ email: 'a' }],
  ])('refuses %o', (params) => {
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
