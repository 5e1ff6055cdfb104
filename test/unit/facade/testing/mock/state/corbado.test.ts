import { describe, expect, it } from 'vitest';
import { Corbado, type IdentifiersListParams } from '../../../../../../src/corbado.ts';
import { isNotFound } from '../../../../../../src/index.ts';
import { clientOf, collect, failure, setupMock } from '../../helpers.ts';

let corbado: Corbado;
/** Sends whatever it is given. */
let unchecked: Corbado;
/** Has an API key in place of the API secret. */
let withKey: Corbado;
setupMock('corbado', (started) => {
  corbado = clientOf.corbado(started);
  const { apiSecret: _, ...options } = started.clientOptions();
  withKey = new Corbado({ ...options, apiKey: 'key-1' });
  unchecked = new Corbado({ ...started.clientOptions(), validate: 'none' });
});

/** The error for one rejected field, as Corbado sends it. */
function rejected(field: string, message: string): object {
  return { httpStatusCode: 400, errorType: 'validation_error', validationMessages: [{ field, message }] };
}

it('an API key is accepted as well', async () => {
  expect((await withKey.users.list()).users).toHaveLength(1);
});

describe('users', () => {
  it('are created, read, listed, changed and deleted', async () => {
    const { userID } = await corbado.users.create({ fullName: 'Grace', status: 'active' });
    expect(await corbado.users.get({ userID })).toMatchObject({ userID, fullName: 'Grace', status: 'active' });
    expect((await corbado.users.list()).users.map((user) => user.fullName)).toEqual(['Ada Example', 'Grace']);
    await corbado.users.update({ userID, status: 'disabled' });
    expect(await corbado.users.get({ userID })).toMatchObject({ fullName: 'Grace', status: 'disabled' });
    await corbado.users.delete({ userID });
    const calls = [
      corbado.users.get({ userID }),
      corbado.users.delete({ userID }),
      corbado.users.get({ userID: 'usr-1' }),
    ];
    for (const call of calls) expect(await failure(call)).toMatchObject(rejected('userID', 'does not exist'));
    expect((await corbado.users.list()).paging.totalItems).toBe(1);
  });

  it('have no values of the example', async () => {
    const { userID } = await corbado.users.create({ status: 'active' });
    const user = (await corbado.users.list()).users.find((candidate) => candidate.userID === userID);
    expect(user).not.toHaveProperty('fullName');
    expect(user).toMatchObject({ emailIdentifiers: [], socialAccounts: [] });
  });

  it('are listed page by page', async () => {
    for (const name of ['a', 'b', 'c', 'd']) await corbado.users.create({ fullName: name, status: 'active' });
    const page = await corbado.users.list({ page: 2, pageSize: 2 });
    expect(page.users.map(({ fullName }) => fullName)).toEqual(['b', 'c']);
    expect(page.paging).toEqual({ page: 2, totalPages: 3, totalItems: 5 });
    expect(await collect(corbado.users.list.all({ pageSize: 2 }))).toHaveLength(5);
  });

  it('are listed by filters', async () => {
    await corbado.users.create({ fullName: 'Grace', status: 'active' });
    const { users } = await corbado.users.list({ 'filter[]': ['fullName:eq:Grace', 'status:eq:active'] });
    expect(users.map(({ fullName }) => fullName)).toEqual(['Grace']);
  });
});

describe('fields', () => {
  const email = { userID: 'usr-4012345678901234567', identifierType: 'email', status: 'primary' } as const;

  it.each([
    ['a user without a status', () => unchecked.users.create({ fullName: 'Grace' } as never), 'status'],
    ['an empty identifier', () => unchecked.identifiers.create({ ...email, identifierValue: '' }), 'identifierValue'],
  ])('must not be blank: %s', async (_, call, field) => {
    const error = await failure(call());
    expect(error).toMatchObject(rejected(field, 'cannot be blank'));
    expect(isNotFound(error)).toBe(false);
  });

  it('may be empty where Corbado accepts that', async () => {
    expect(await corbado.users.create({ fullName: '', status: 'active' })).toMatchObject({ fullName: '' });
  });

  it('have the known values alone', async () => {
    const call = unchecked.identifiers.create({ ...email, identifierType: 'fax', identifierValue: '1' });
    expect(await failure(call)).toMatchObject({ httpStatusCode: 400 });
  });
});

describe('identifiers', () => {
  it('cannot be created without their user', async () => {
    const params = { userID: 'usr-9', identifierType: 'email', identifierValue: 'g@example.com', status: 'primary' };
    expect(await failure(corbado.identifiers.create(params))).toMatchObject(rejected('userID', 'does not exist'));
  });

  it('belong to one user, and are deleted with the user', async () => {
    const { userID } = await corbado.users.create({ status: 'active' });
    const identifier = { identifierType: 'email', identifierValue: 'g@example.com', status: 'primary' } as const;
    const { identifierID } = await corbado.identifiers.create({ userID, ...identifier });
    const filter: IdentifiersListParams['filter[]'] = ['identifierValue:eq:g@example.com'];
    const found = await corbado.identifiers.list({ 'filter[]': filter });
    expect(found.identifiers).toEqual([
      { identifierID, type: 'email', value: 'g@example.com', status: 'primary', userID },
    ]);
    const other = { userID: 'usr-4012345678901234567', identifierID };
    expect(await failure(corbado.identifiers.delete(other))).toMatchObject(rejected('identifierID', 'does not exist'));
    await corbado.users.delete({ userID });
    expect((await corbado.identifiers.list({ 'filter[]': filter })).identifiers).toEqual([]);
  });
});

describe('sessions', () => {
  it('are no longer listed once they are revoked', async () => {
    const [session] = (await corbado.sessions.list()).sessions;
    const sessionID = session?.sessionID ?? '';
    await corbado.sessions.revoke({ sessionID });
    expect((await corbado.sessions.list()).sessions).toEqual([]);
    expect(isNotFound(await failure(corbado.sessions.revoke({ sessionID })))).toBe(true);
  });

  it('have short sessions that the client accepts', async () => {
    const { userID } = await corbado.users.create({ status: 'active' });
    const { longSessionID } = await corbado.users.longSessions.create({
      userID,
      appType: 'web',
      identifierValue: 'g@example.com',
    });
    const { value } = await corbado.users.longSessions.createShortSession({
      userID,
      longSessionID,
      appType: 'web',
      issuer: 'https://example.com',
    });
    expect(await corbado.sessions.validate(value)).toMatchObject({ status: 'signed-in', userId: userID });
  });
});

it('keeps webhook endpoints and connect tokens', async () => {
  const given = { url: 'https://example.com/hook', subscribedEvents: [], customHeaders: {} };
  const { id } = await corbado.webhookEndpoints.create(given);
  await corbado.webhookEndpoints.update({ webhookEndpointID: id, url: 'https://example.com/new' });
  const { webhookEndpoints } = await corbado.webhookEndpoints.list();
  expect(webhookEndpoints.at(-1)).toMatchObject({ id, url: 'https://example.com/new' });
  await corbado.webhookEndpoints.delete({ webhookEndpointID: id });
  expect((await corbado.webhookEndpoints.list()).webhookEndpoints).toHaveLength(1);
});
