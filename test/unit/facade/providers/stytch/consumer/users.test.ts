import { expect, it } from 'vitest';
import { type SearchUsersQueryOperand, type UsersSearchParams, unchecked } from '../../../../../../src/stytch.ts';
import { CONSUMER, inTurn, ok, setUpProduct } from '../products.ts';

/** A page of users, and the cursor behind which the next one lies. */
function page(ids: readonly string[] | null, next_cursor?: unknown) {
  const results = ids === null ? null : ids.map((user_id) => ({ user_id }));
  return ok({ results, results_metadata: { total: 3, next_cursor } });
}

function setUp(...pages: ReturnType<typeof page>[]) {
  const { client, server, requested, sent } = setUpProduct(CONSUMER);
  server.other = inTurn(...pages);
  return { users: client.users, requested, sent };
}

async function idsOf(pages: AsyncIterable<readonly { user_id: string }[]>): Promise<string[][]> {
  const ids: string[][] = [];
  for await (const users of pages) ids.push(users.map(({ user_id }) => user_id));
  return ids;
}

it.each(['', null, undefined])('searches page by page until there is %o', async (end) => {
  const { users, sent } = setUp(page(['a', 'b'], 'cursor-1'), page(['c'], end));
  const query: UsersSearchParams = { limit: 2, query: { operator: 'AND', operands: [] } };
  expect(await idsOf(users.searchAll(query))).toEqual([['a', 'b'], ['c']]);
  expect(sent()).toEqual([
    ['/users/search', query],
    ['/users/search', { ...query, cursor: 'cursor-1' }],
  ]);
});

it('sends the options of the call with every page', async () => {
  const { users, requested } = setUp(page(['a'], 'cursor-1'), page(['b'], ''));
  await idsOf(users.searchAll({}, { headers: { 'x-trace': 'trace-1' } }));
  expect(requested.map(({ headers }) => headers.get('x-trace'))).toEqual(['trace-1', 'trace-1']);
});

it('requests the next page only when it is wanted', async () => {
  const { users, requested } = setUp(page(['a'], 'cursor-1'), page(['b'], ''));
  const pages = users.searchAll();
  expect(requested).toHaveLength(0);
  expect(await pages.next()).toEqual({ done: false, value: [{ user_id: 'a' }] });
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

it('rejects a misspelt filter before anything is sent, and sends it if it is marked', async () => {
  const { users, requested, sent } = setUp(page([], ''));
  const operand = { filter_name: 'email_adress', filter_value: ['ada@example.com'] };
  const search = (...operands: SearchUsersQueryOperand[]) => users.search({ query: { operator: 'AND', operands } });
  const message = 'unknown without unchecked(); did you mean "email_address"?';
  await expect(search(operand as unknown as SearchUsersQueryOperand)).rejects.toMatchObject({
    code: 'validation_error',
    issues: [{ path: 'query.operands.0.filter_name', message }],
  });
  expect(requested).toEqual([]);
  await search(unchecked(operand));
  expect(sent()).toEqual([['/users/search', { query: { operator: 'AND', operands: [operand] } }]]);
});
