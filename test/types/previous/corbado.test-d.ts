// Programs for 0.1. See README.md beside it.
import { expectTypeOf, it } from 'vitest';
import type { Corbado, CorbadoSession, User, UserList, UsersGetParams } from '../../../src/corbado.ts';
import type { KeysUnavailableError, TokenValidationError } from '../../../src/index.ts';

declare const corbado: Corbado;

it('calls operations', async () => {
  const user: User = await corbado.users.create({ fullName: 'Ada Example', status: 'active' });
  const name: string | null | undefined = user.fullName;
  const params: UsersGetParams = { userID: user.userID };
  const { data, requestId, attempts } = await corbado.users
    .get(params, { timeout: 2_000, retry: false })
    .withResponse();
  await corbado.identifiers.create({
    userID: user.userID,
    identifierType: 'email',
    identifierValue: 'a@b.c',
    status: 'primary',
  });
  const page: UserList = await corbado.users.list({ sort: 'created:desc', pageSize: 50 });
  for await (const { userID } of corbado.users.list.all()) expectTypeOf(userID).toExtend<string>();
  expectTypeOf(data).toExtend<User>();
  void [name, requestId, attempts, page];
});

it('checks sessions', async () => {
  const result = await corbado.authenticateRequest(new Request('https://example.com'));
  if (result.status === 'signed-in') expectTypeOf(result.session).toExtend<CorbadoSession>();
  if (result.status === 'signed-out') expectTypeOf(result.error).toExtend<TokenValidationError>();
  if (result.status === 'unavailable') expectTypeOf(result.error).toExtend<KeysUnavailableError>();
  expectTypeOf(await corbado.sessions.validateToken('token')).toExtend<CorbadoSession>();
});
