import { expect, test } from 'vitest';
import { stytchB2BApi } from '../../../../../../../src/facade/testing/emulator/stytch/b2b/api.ts';
import { MEMBER_RIGHTS } from '../../../../../../../src/facade/testing/emulator/stytch/b2b/member-rights.ts';
import { createServedIssuer } from '../../../../../../../src/facade/testing/issuer/create-test-issuer.ts';
import { rejects } from '../consumer/consumer.ts';
import { ADA, logIn, startB2B } from './b2b.ts';

const b2b = startB2B();

test('every operation has a flow or a reason', async () => {
  const { operations, flows, unsupported = [] } = stytchB2BApi(await createServedIssuer('stytch-b2b'));
  const known = new Set([...Object.keys(flows), ...unsupported.map(({ operation }) => operation)]);
  expect(operations.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
  expect([...known].filter((name) => !operations.some((operation) => operation.name === name))).toEqual([]);
  const withSession = operations.filter(({ memberSession }) => memberSession === true);
  expect(withSession.map(({ name }) => name).toSorted()).toEqual(Object.keys(MEMBER_RIGHTS).toSorted());
});

test('many log in at once, each as themselves', async () => {
  const logins = Array.from({ length: 10 }, async (_, index) => {
    const email = `person-${index}@example.com`;
    const { session_jwt } = await logIn(b2b, email);
    expect((await b2b.stytch.sessions.authenticate({ session_jwt })).member.email_address).toBe(email);
  });
  await Promise.all(logins);
});

test('a snapshot brings logins that have begun to where it is restored', async () => {
  const { stytch, emulator } = b2b;
  await stytch.otps.email.discovery.send({ email_address: ADA.email_address });
  const { code = '' } = await emulator.inbox.next();
  const params = { email_address: ADA.email_address, code };
  const saved = emulator.snapshot();
  emulator.reset();
  await rejects(stytch.otps.email.discovery.authenticate(params), 'otp_code_not_found', 404);
  emulator.restore(saved);
  const { discovered_organizations } = await stytch.otps.email.discovery.authenticate(params);
  expect(discovered_organizations).toMatchObject([{ membership: { type: 'active_member' } }]);
});

test('the project tells of itself', async () => {
  const { stytch, emulator } = b2b;
  expect((await stytch.debug.whoami()).project_id).toBe(emulator.clientOptions().projectId);
  expect((await stytch.project.metrics()).metrics).toMatchObject([
    { metric_type: 'ORGANIZATION_COUNT', count: 1 },
    { metric_type: 'MEMBER_COUNT', count: 1 },
    { metric_type: 'M2M_CLIENT_COUNT', count: 1 },
  ]);
  expect((await stytch.sessions.getJWKS()).keys).toHaveLength(1);
});

test('a machine gets a token that the client accepts', async () => {
  const { stytch } = b2b;
  const client_id = 'm2m-client-test-00000000-0000-4000-8000-000000000001';
  const { access_token } = await stytch.m2m.token({ client_id, client_secret: 'example-client-secret' });
  expect(await stytch.m2m.authenticateToken({ access_token })).toMatchObject({ client_id, scopes: ['read:documents'] });
});
