import { expect, it } from 'vitest';
import { NotFoundException } from '../../../../../../src/index.ts';
import type { Passage } from '../../../../../../src/passage.ts';
import { clientOf, collect, failure, setupMock } from '../../helpers.ts';

let passage: Passage;
setupMock('passage', (started) => {
  passage = clientOf.passage(started);
});

it('keeps users', async () => {
  const { user } = await passage.user.create({ email: 'grace@example.com' });
  expect(user).toMatchObject({ email: 'grace@example.com', phone: '', webauthn_devices: [] });
  expect((await passage.user.getByIdentifier('GRACE@example.com')).user.id).toBe(user.id);
  const changed = await passage.user.update({ user_id: user.id, phone: '+15550100009' });
  expect(changed.user).toMatchObject({ email: 'grace@example.com', phone: '+15550100009' });
  expect((await passage.user.deactivate({ user_id: user.id })).user.status).toBe('inactive');
  expect((await passage.user.get({ user_id: user.id })).user.status).toBe('inactive');
  expect((await passage.user.activate({ user_id: user.id })).user.status).toBe('active');
  expect((await collect(passage.user.list.all({ limit: 1 }))).map(({ id }) => id)).toEqual([
    'passageexampleuser000001',
    user.id,
  ]);
  await passage.user.delete({ user_id: user.id });
  expect(await failure(passage.user.get({ user_id: user.id }))).toMatchObject({
    httpStatusCode: 404,
    errorType: 'user_not_found',
  });
  expect(await failure(passage.user.getByIdentifier('grace@example.com'))).toBeInstanceOf(NotFoundException);
});

it('keeps devices', async () => {
  const user_id = 'passageexampleuser000001';
  const [device] = (await passage.user.listDevices({ user_id })).devices;
  await passage.user.revokeDevice({ user_id, device_id: device?.id ?? '' });
  expect((await passage.user.listDevices({ user_id })).devices).toEqual([]);
  const error = await failure(passage.user.revokeDevice({ user_id, device_id: device?.id ?? '' }));
  expect(error).toMatchObject({ errorType: 'device_not_found' });
  const { user } = await passage.user.create({ email: 'grace@example.com' });
  expect((await passage.user.listDevices({ user_id: user.id })).devices).toEqual([]);
});

it('revokes the tokens of existing users', async () => {
  await passage.user.revokeRefreshTokens({ user_id: 'passageexampleuser000001' });
  const error = await failure(passage.user.revokeRefreshTokens({ user_id: 'nobody' }));
  expect(error).toMatchObject({ errorType: 'user_not_found' });
});
