// Programs for 0.1. See README.md beside it.
import { expectTypeOf, it } from 'vitest';
import type { CodesGenerateResponse, LoginIDSession, User } from '../../../src/loginid.ts';
import { LoginID } from '../../../src/loginid.ts';

const loginid = new LoginID({ clientId: 'client-1', privateKey: '-----BEGIN PRIVATE KEY-----' });

it('calls operations', async () => {
  const code: CodesGenerateResponse = await loginid.codes.generate({
    code_type: 'short',
    purpose: 'add_credential',
    authorize: false,
    username: 'ada',
  });
  const user: User = await loginid.users.activate({ user_id: 'user-1' });
  await loginid.users.deleteByUsername({ username: 'ada' });
  void [code, user];
});

it('checks and makes tokens', async () => {
  const result = await loginid.sessions.validate('token');
  if (result.status === 'signed-in') expectTypeOf(result.session).toExtend<LoginIDSession>();
  await loginid.verifyToken('token', { username: 'ada' });
  await loginid.verifyTransaction('token', { tx_payload: 'pay', username: 'ada' });
  expectTypeOf(await loginid.generateServiceToken({ scope: 'codes.generate' })).toExtend<string>();
});
