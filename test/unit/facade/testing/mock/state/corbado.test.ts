import { describe, expect, it } from 'vitest';
import type { Corbado } from '../../../../../../src/corbado.ts';
import { NotFoundException } from '../../../../../../src/index.ts';
import { clientOf, collect, failure, setupMock } from '../../helpers.ts';

let corbado: Corbado;
setupMock('corbado', (started) => {
  corbado = clientOf.corbado(started);
});

describe('users', () => {
  it('are created, read, listed, changed and deleted', async () => {
    const { userID } = await corbado.users.create({ fullName: 'Grace', status: 'active' });
    expect(await corbado.users.get({ userID })).toMatchObject({ userID, fullName: 'Grace', status: 'active' });
    expect((await corbado.users.list()).users.map((user) => user.fullName)).toEqual(['Ada Example', 'Grace']);
    await corbado.users.update({ userID, status: 'disabled' });
    expect(await corbado.users.get({ userID })).toMatchObject({ fullName: 'Grace', status: 'disabled' });
    await corbado.users.delete({ userID });
    const error = await failure(corbado.users.get({ userID }));
    expect(error).toBeInstanceOf(NotFoundException);
    expect(error).toMatchObject({ httpStatusCode: 404, errorType: 'not_found' });
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

describe('identifiers', () => {
  it('cannot be created without their user', async () => {
    const params = { userID: 'usr-9', identifierType: 'email', identifierValue: 'g@example.com', status: 'primary' };
    expect(await failure(corbado.identifiers.create(params))).toBeInstanceOf(NotFoundException);
  });

  it('belong to one user, and are deleted with the user', async () => {
    const { userID } = await corbado.users.create({ status: 'active' });
    const identifier = { identifierType: 'email', identifierValue: 'g@example.com', status: 'primary' } as const;
    const { identifierID } = await corbado.identifiers.create({ userID, ...identifier });
    const filter = ['identifierValue:eq:g@example.com'];
    const found = await corbado.identifiers.list({ 'filter[]': filter });
    expect(found.identifiers).toEqual([
      { identifierID, type: 'email', value: 'g@example.com', status: 'primary', userID },
    ]);
    const other = { userID: 'usr-4012345678901234567', identifierID };
    expect(await failure(corbado.identifiers.delete(other))).toBeInstanceOf(NotFoundException);
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
    expect(await failure(corbado.sessions.revoke({ sessionID }))).toBeInstanceOf(NotFoundException);
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
