import { expect, test } from 'vitest';
import { startConsumer } from './consumer.ts';

const telemetry_id = '00000000-0000-4000-8000-00000000000a';
const consumer = startConsumer({
  fingerprints: [{}, { reasons: ['VIRTUAL_MACHINE'] }],
});

const actionFor = async (id: string) => (await consumer.stytch.fraud.fingerprint.lookup({ telemetry_id: id })).verdict;

test('rules decide on a device, the more specific ones first', async () => {
  const { fraud } = consumer.stytch;
  expect((await actionFor(telemetry_id)).action).toBe('ALLOW');
  await fraud.rules.set({ action: 'BLOCK', cidr_block: '203.0.113.0/24', expires_in_minutes: 5 });
  expect(await actionFor(telemetry_id)).toMatchObject({
    action: 'BLOCK',
    rule_match_type: 'CIDR_BLOCK',
    rule_match_identifier: '203.0.113.0/24',
  });
  const visitor_id = `visitor-${telemetry_id}`;
  await fraud.rules.set({ action: 'CHALLENGE', visitor_id });
  expect((await actionFor(telemetry_id)).action).toBe('CHALLENGE');
  expect((await fraud.rules.list({ limit: 1 })).rules.map(({ rule_type }) => rule_type)).toEqual(['VISITOR_ID']);
  await fraud.rules.set({ action: 'NONE', visitor_id });
  consumer.emulator.clock.advance('5m');
  expect([(await actionFor(telemetry_id)).action, (await fraud.rules.list({})).rules]).toEqual(['ALLOW', []]);
  await expect(actionFor('x')).rejects.toMatchObject({ errorType: 'telemetry_id_not_found', httpStatusCode: 404 });
});

test('reasons decide, and what they do can be overridden', async () => {
  const { verdictReasons } = consumer.stytch.fraud;
  const device = '00000000-0000-4000-8000-00000000000b';
  expect(await actionFor(device)).toMatchObject({ action: 'CHALLENGE', reasons: ['VIRTUAL_MACHINE'] });
  const override = { verdict_reason: 'VIRTUAL_MACHINE', override_action: 'ALLOW' };
  expect((await verdictReasons.override(override)).verdict_reason_action).toMatchObject({
    default_action: 'CHALLENGE',
    ...override,
  });
  expect(await actionFor(device)).toMatchObject({ action: 'ALLOW', verdict_reason_overrides: [override] });
  expect((await verdictReasons.list({ overrides_only: true })).verdict_reason_actions).toHaveLength(1);
});

test.each([
  ['ada@example.com', 'ALLOW'],
  ['x@mailinator.com', 'BLOCK'],
  ['nobody', 'BLOCK'],
])('the risk of %s is rated %s', async (email_address, action) => {
  expect((await consumer.stytch.fraud.email.risk({ email_address })).action).toBe(action);
});

test('a login tells of its device', async () => {
  const { stytch, emulator } = consumer;
  await stytch.magicLinks.email.loginOrCreate({ email: 'ada@example.com' });
  const { token = '' } = await emulator.inbox.next();
  const { user_device } = await stytch.magicLinks.authenticate({ token, telemetry_id });
  expect(user_device).toMatchObject({ visitor_id: `visitor-${telemetry_id}`, ip_geo_country: 'US' });
});
