import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../../src/index.ts';
import { corbadoAt, failureOfType, USER } from '../../../../helpers/corbado-client.ts';

const EMAIL = { identifierID: 'ide-1', type: 'email', value: 'ada@example.com', status: 'primary', userID: 'usr-1' };

/** A client of a server with `count` identifiers on as many pages, and its requests. */
function setUp(count = 2) {
  const sent: string[] = [];
  const bodies: unknown[] = [];
  const client = corbadoAt('https://back.example', {
    fetch: async (url, { method, body }) => {
      const { pathname, searchParams } = new URL(url);
      sent.push(
        [method, pathname, searchParams.getAll('filter[]').join(' '), searchParams.get('page') ?? ''].join(' ').trim(),
      );
      if (typeof body === 'string') bodies.push(JSON.parse(body));
      if (pathname.startsWith('/v2/users')) return Response.json(pathname.includes('identifiers') ? EMAIL : USER);
      const identifiers = count === 0 ? [] : [EMAIL];
      return Response.json({ identifiers, paging: { page: 1, totalPages: count, totalItems: count } });
    },
  });
  return { client, sent, bodies };
}

const byUser = { userID: 'usr-1' };
const byUserAndType = { ...byUser, identifierType: 'email' };
const byValueAndType = { identifierValue: 'ada@example.com', identifierType: 'email' };

describe.each([
  ['listByUserId', byUser, 'userID:eq:1'],
  ['listByUserIdAndType', byUserAndType, 'userID:eq:1 identifierType:eq:email'],
  ['listByValueAndType', byValueAndType, 'identifierValue:eq:ada@example.com identifierType:eq:email'],
] as const)('identifiers.%s', (name, params, filters) => {
  type AnyList = ReturnType<typeof setUp>['client']['identifiers']['listByUserId'];
  const listOf = (client: ReturnType<typeof setUp>['client']): AnyList => client.identifiers[name] as AnyList;

  it('lists by filters, one page or all', async () => {
    const { client, sent } = setUp();
    const { data, attempts } = await listOf(client)({ ...params, page: 2 } as never).withResponse();
    expect([data.identifiers, attempts]).toEqual([[EMAIL], 1]);
    for await (const item of listOf(client).all(params as never)) expect(item).toEqual(EMAIL);
    for await (const page of listOf(client).pages(params as never)) expect(page.identifiers).toEqual([EMAIL]);
    const line = `GET /v2/identifiers ${filters}`;
    expect(sent).toEqual([`${line} 2`, line, `${line} 2`, line, `${line} 2`]);
  });

  it.each(Object.keys(params))('rejects arguments without %s, and sends nothing', async (missing) => {
    const { client, sent } = setUp();
    const { [missing as never]: _, ...others } = params as Record<string, string>;
    const calls = [
      listOf(client)(others as never),
      listOf(client)
        .all(others as never)
        .next(),
      listOf(client)
        .pages(others as never)
        .next(),
    ];
    for (const call of calls)
      expect((await failureOfType(ValidationError, call)).issues).toMatchObject([{ path: missing }]);
    expect(sent).toEqual([]);
  });

  it('rejects other arguments: a filter that is ignored would list too much', async () => {
    const { client, sent } = setUp();
    const { issues } = await failureOfType(ValidationError, listOf(client)({ ...params, filter: ['a:eq:1'] } as never));
    expect(issues).toMatchObject([{ path: 'filter', message: expect.stringContaining(`identifiers.${name} takes`) }]);
    expect(sent).toEqual([]);
  });
});

describe('identifiers', () => {
  it.each([
    [0, false],
    [1, true],
  ])('of which %i match exist: %s', async (count, exists) => {
    const { client, sent } = setUp(count);
    const { data, requestId } = await client.identifiers.existsByValueAndType(byValueAndType).withResponse();
    expect([data, requestId]).toEqual([exists, null]);
    expect(sent).toEqual(['GET /v2/identifiers identifierValue:eq:ada@example.com identifierType:eq:email']);
  });

  it('of the kind e-mail are collected from all pages', async () => {
    const { client, sent } = setUp(3);
    expect(await client.identifiers.listAllEmailsByUserId(byUser)).toEqual([EMAIL, EMAIL, EMAIL]);
    expect(sent).toHaveLength(3);
    await failureOfType(ValidationError, client.identifiers.listAllEmailsByUserId({ userID: '' }));
    await failureOfType(
      ValidationError,
      client.identifiers.existsByValueAndType({ ...byValueAndType, identifierType: '' }),
    );
    expect(sent).toHaveLength(3);
  });
});

it('statuses are changed, and active users created, under the names of the SDKs', async () => {
  const { client, sent, bodies } = setUp();
  expect(await client.users.updateStatus({ ...byUser, status: 'disabled' })).toEqual(USER);
  expect(await client.users.createActiveByName({ fullName: 'Ada Example' })).toEqual(USER);
  expect(await client.identifiers.updateStatus({ ...byUser, identifierID: 'ide-1', status: 'primary' })).toEqual(EMAIL);
  expect(sent).toEqual(['PATCH /v2/users/usr-1', 'POST /v2/users', 'PATCH /v2/users/usr-1/identifiers/ide-1']);
  expect(bodies).toEqual([
    { status: 'disabled' },
    { fullName: 'Ada Example', status: 'active' },
    { status: 'primary' },
  ]);
  for (const call of [
    client.users.updateStatus(byUser as never),
    client.users.createActiveByName({} as never),
    client.users.createActiveByName('Ada' as never),
    client.identifiers.updateStatus({ ...byUser, status: 'primary' } as never),
  ])
    await failureOfType(ValidationError, call);
  expect(sent).toHaveLength(3);
});
