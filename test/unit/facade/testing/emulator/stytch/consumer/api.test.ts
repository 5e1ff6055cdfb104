import { expect, test } from 'vitest';
import { stytchConsumerApi } from '../../../../../../../src/facade/testing/emulator/stytch/consumer/api.ts';
import { createServedIssuer } from '../../../../../../../src/facade/testing/issuer/create-test-issuer.ts';
import { ADA, post, rejects, startConsumer } from './consumer.ts';

const consumer = startConsumer();

test('every operation has a flow or a reason', async () => {
  const { operations, flows, unsupported = [] } = stytchConsumerApi(await createServedIssuer('stytch'));
  const known = new Set([...Object.keys(flows), ...unsupported.map(({ operation }) => operation)]);
  expect(operations.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !operations.some((operation) => operation.name === name))).toEqual([]);
});

test('a snapshot brings logins that have begun to where it is restored', async () => {
  const { stytch, emulator } = consumer;
  await stytch.otps.email.send({ email: ADA.email });
  const { code = '' } = await emulator.inbox.next();
  const saved = emulator.snapshot();
  emulator.reset();
  await rejects(stytch.otps.authenticate({ method_id: ADA.email_id, code }), 'otp_code_not_found', 404);
  emulator.restore(saved);
  expect((await stytch.otps.authenticate({ method_id: ADA.email_id, code })).user_id).toBe(ADA.user_id);
});

test('many log in at once, each as themselves', async () => {
  const { stytch, emulator } = consumer;
  const logins = Array.from({ length: 20 }, async (_, index) => {
    const email = `person-${index}@example.com`;
    const { user_id } = await stytch.magicLinks.email.loginOrCreate({ email });
    const { token = '' } = await emulator.inbox.next({ to: email });
    const { session_jwt } = await stytch.magicLinks.authenticate({ token, session_duration_minutes: 60 });
    return [user_id, (await stytch.sessions.authenticate({ session_jwt })).user.user_id];
  });
  for (const [created, loggedIn] of await Promise.all(logins)) expect(loggedIn).toBe(created);
});

test('the project tells of itself', async () => {
  const { stytch, emulator } = consumer;
  const { projectId } = emulator.clientOptions();
  expect((await stytch.debug.whoami()).project_id).toBe(projectId);
  expect((await stytch.project.metrics()).metrics).toEqual([
    { metric_type: 'USER_COUNT', count: 1 },
    { metric_type: 'M2M_CLIENT_COUNT', count: 1 },
  ]);
  expect((await stytch.sessions.getJWKS()).keys).toHaveLength(1);
});

test('a request against the spec is rejected, and names what is wrong', async () => {
  expect(await post(consumer, '/v1/passwords', { email: ADA.email })).toMatchObject({
    status_code: 400,
    error_type: 'bad_request',
    error_message: expect.stringContaining('password'),
  });
});
