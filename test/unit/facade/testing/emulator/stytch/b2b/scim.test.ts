import { expect, test } from 'vitest';
import { rejects } from '../consumer/consumer.ts';
import { IN_ORG, startB2B } from './b2b.ts';

const b2b = startB2B({ scim_groups: [{ group_id: 'group-1', group_name: 'Engineering' }, { group_id: 'group-2' }] });

test('an organization has one connection, whose token is rotated', async () => {
  const { connection: scim } = b2b.stytch.scim;
  await rejects(scim.get(IN_ORG), 'no_active_scim_connection');
  const { connection } = await scim.create({ ...IN_ORG, display_name: 'Okta', identity_provider: 'okta' });
  const connection_id = connection?.connection_id ?? '';
  const named = { ...IN_ORG, connection_id };
  expect(connection?.bearer_token.slice(-4)).toBe((await scim.get(IN_ORG)).connection?.bearer_token_last_four);
  await rejects(scim.create(IN_ORG), 'active_scim_connection_exists');
  await rejects(scim.rotateComplete(named), 'bad_request');
  const { connection: next } = await scim.rotateStart(named);
  await scim.rotateCancel(named);
  const { connection: second } = await scim.rotateStart(named);
  expect(second?.next_bearer_token).not.toBe(next?.next_bearer_token);
  const { connection: rotated } = await scim.rotateComplete(named);
  expect(rotated?.bearer_token_last_four).toBe(second?.next_bearer_token.slice(-4));
  const assignments = [{ role_id: 'stytch_admin', group_id: 'group-1', group_name: '' }];
  const updated = await scim.update({ ...named, scim_group_implicit_role_assignments: assignments });
  expect(updated.connection?.scim_group_implicit_role_assignments).toMatchObject([{ group_name: 'Engineering' }]);
  const first = await scim.getGroups({ ...named, limit: 1 });
  expect(first.scim_groups).toMatchObject([{ group_id: 'group-1', connection_id }]);
  const last = await scim.getGroups({ ...named, limit: 1, cursor: first.next_cursor ?? '' });
  expect(last).toMatchObject({ scim_groups: [{ group_id: 'group-2' }], next_cursor: '' });
  const { organization } = await b2b.stytch.organizations.get(IN_ORG);
  expect(organization.scim_active_connection).toMatchObject({ connection_id, display_name: 'Okta' });
  await scim.delete(named);
  await rejects(scim.get(IN_ORG), 'no_active_scim_connection');
});
