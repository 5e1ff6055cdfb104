// Programs for 0.1. See README.md beside it.
import { expectTypeOf, it } from 'vitest';
import type { MagicLinkResponse, Passage, PassageUser, UserResponse } from '../../../src/passage.ts';

declare const passage: Passage;

it('calls operations', async () => {
  const { user }: UserResponse = await passage.user.get({ user_id: 'user-1' });
  expectTypeOf(user).toExtend<PassageUser>();
  const found = await passage.user.getByIdentifier({ identifier: 'ada@example.com' });
  const link: MagicLinkResponse = await passage.auth.createMagicLink({
    email: found.user.email,
    type: 'login',
    send: true,
    ttl: 20,
  });
  for await (const { id } of passage.user.list.all({ limit: 500 })) expectTypeOf(id).toExtend<string>();
  await passage.user.revokeDevice({ user_id: user.id, device_id: 'device-1' });
  void link;
});

it('checks sessions', async () => {
  expectTypeOf(await passage.auth.validateJwt('token')).toExtend<string>();
  const result = await passage.authenticateRequest(new Request('https://example.com'));
  if (result.status === 'signed-in') expectTypeOf(result.userId).toExtend<string>();
});
