import { expect, it } from 'vitest';
import { Stytch } from '../../../../../../src/facade/providers/stytch/consumer/client.ts';
import type { UsersSearchParams } from '../../../../../../src/generated/stytch-consumer/types.ts';

/** A page of users, and the cursor behind which the next one lies. */
function page(ids: readonly string[] | null, next_cursor?: string | null): unknown {
  const results = ids === null ? null : ids.map((user_id) => ({ user_id }));
  return { request_id: 'r', status_code: 200, results, results_metadata: { total: 3, next_cursor } };
}

function setUp(...pages: unknown[]) {
  const requested: { path: string; body: unknown }[] = [];
  const { users } = new Stytch({
    projectId: 'project-test-1',
    secret: 'secret-test-1',
    fetch: async (url, { body }) => {
      requested.push({ path: new URL(url).pathname, body: parsed(body) });
      return Response.json(pages[requested.length - 1]);
    },
  });
  return { users, requested };
}

function parsed(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : undefined;
}

async function idsOf(pages: AsyncIterable<readonly { user_id: string }[]>): Promise<string[][]> {
  const ids: string[][] = [];
  for await (const users of pages) ids.push(users.map(({ user_id }) => user_id));
  return ids;
}

it.each<[string, unknown]>([
  ['an empty cursor', ''],
  ['null', null],
  ['nothing', undefined],
])('searches page by page until there is %s', async (_, end) => {
  const { users, requested } = setUp(page(['a', 'b'], 'cursor-1'), page(['c'], end as string));
  const query: UsersSearchParams = { limit: 2, query: { operator: 'AND', operands: [] } };
  expect(await idsOf(users.searchAll(query))).toEqual([['a', 'b'], ['c']]);
  expect(requested.map(({ path, body }) => [path, body])).toEqual([
    ['/v1/users/search', query],
    ['/v1/users/search', { ...query, cursor: 'cursor-1' }],
  ]);
});

it('requests the next page only when it is wanted', async () => {
  const { users, requested } = setUp(page(['a'], 'cursor-1'), page(['b'], ''));
  const pages = users.searchAll();
  expect(requested).toHaveLength(0);
  for await (const first of pages) {
    expect(first).toEqual([{ user_id: 'a' }]);
    break;
  }
  expect(requested).toHaveLength(1);
});

it('has an empty list for a page without users', async () => {
  const { users } = setUp(page([], 'cursor-1'), page(null, ''));
  expect(await idsOf(users.searchAll())).toEqual([[], []]);
});

it('has the users one by one under search.all', async () => {
  const { users } = setUp(page(['a', 'b'], 'cursor-1'), page(['c'], ''));
  const ids: string[] = [];
  for await (const { user_id } of users.search.all()) ids.push(user_id);
  expect(ids).toEqual(['a', 'b', 'c']);
});
