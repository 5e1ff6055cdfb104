import { describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../../../src/facade/core/errors/validation-error.ts';
import { Stytch } from '../../../../../../src/facade/providers/stytch/consumer/client.ts';
import type { StytchSession } from '../../../../../../src/facade/providers/stytch/consumer/sessions.ts';
import { StytchIssuer } from '../../../../../support/stytch-issuer.ts';
import { rejection } from '../../../../../support/stytch-tokens.ts';
import { pathsOf } from '../../../core/options/refusal.ts';

const NOW = 1_800_000_000;
const issuer = new StytchIssuer({ projectId: 'project-test-1', vertical: 'consumer' });
const FACTOR = {
  type: 'magic_link',
  delivery_method: 'email',
  last_authenticated_at: '2027-01-15T08:00:00Z',
  email_factor: { email_id: 'email-test-1', email_address: 'ada@example.com' },
};

function setUp(answers: Record<string, unknown> = {}) {
  const asked: string[] = [];
  const stytch = new Stytch({
    projectId: 'project-test-1',
    secret: 'secret-test-1',
    retry: false,
    clock: () => NOW * 1000,
    fetch: async (url) => {
      const { pathname } = new URL(url);
      asked.push(pathname);
      if (pathname === '/v1/sessions/jwks/project-test-1') return Response.json(issuer.keySet());
      const answer = answers[pathname];
      return answer === undefined ? new Response(null, { status: 500 }) : Response.json(answer);
    },
  });
  return { stytch, sessions: stytch.sessions, asked };
}

describe('a user session', () => {
  const claims = { plan: 'gold' };
  const session = { roles: ['stytch_user', 'editor'], attributes: { ip_address: '203.0.113.1', user_agent: 'agent' } };

  it('has these fields', async () => {
    const { stytch, sessions } = setUp();
    const token = await issuer.mintSession({ now: NOW, claims, session });
    const expected: Omit<StytchSession, 'claims'> = {
      provider: 'stytch',
      userId: 'user-test-1',
      sessionId: 'session-test-1',
      tokenKind: 'session',
      issuedAt: new Date('2027-01-15T08:00:00Z'),
      expiresAt: new Date('2027-01-15T08:05:00Z'),
      email: 'ada@example.com',
      factors: ['magic_link'],
      roles: ['stytch_user', 'editor'],
    };
    const result = await sessions.validate(token);
    expect(result).toEqual({
      status: 'signed-in',
      authenticated: true,
      userId: 'user-test-1',
      error: null,
      session: { ...expected, claims: expect.objectContaining({ plan: 'gold', aud: ['project-test-1'] }) },
    });
    const request = { headers: { authorization: `Bearer ${token}` } };
    expect(await sessions.authenticateRequest(request)).toEqual(result);
    expect(await stytch.authenticateRequest(request)).toEqual(result);
  });

  it('has the names of the wire under the name of the vendor', async () => {
    const { sessions } = setUp();
    const session_jwt = await issuer.mintSession({ now: NOW, claims, session });
    const wire = await sessions.authenticateJwtLocal({ session_jwt });
    expect(wire).toEqual({
      session_id: 'session-test-1',
      user_id: 'user-test-1',
      authentication_factors: [FACTOR],
      roles: ['stytch_user', 'editor'],
      attributes: { ip_address: '203.0.113.1', user_agent: 'agent' },
      started_at: '2027-01-15T08:00:00Z',
      last_accessed_at: '2027-01-15T08:00:00Z',
      expires_at: '2027-01-15T09:00:00Z',
      custom_claims: { plan: 'gold' },
    });
    expect(await sessions.authenticateJwt({ session_jwt })).toEqual({ session: wire, session_jwt });
  });

  it('has no organization, even if the token names one', async () => {
    const { sessions } = setUp();
    const token = await issuer.mintSession({
      now: NOW,
      claims: { 'https://stytch.com/organization': { organization_id: 'organization-test-1' } },
    });
    const { session: signedIn } = await sessions.validate(token);
    expect(signedIn).toMatchObject({ userId: 'user-test-1' });
    expect(signedIn).not.toHaveProperty('organizationId');
  });
});

describe('authorization_check', () => {
  const policy = {
    roles: [{ role_id: 'editor', permissions: [{ resource_id: 'documents', actions: ['*'] }] }],
    resources: [],
    scopes: [],
  };
  const answers = { '/v1/rbac/policy': { request_id: 'r', status_code: 200, policy } };

  it('lets a role with all actions do any', async () => {
    const { sessions, asked } = setUp(answers);
    const token = await issuer.mintSession({ now: NOW, session: { roles: ['editor'] } });
    const check = (resource_id: string) =>
      sessions.validate(token, { authorization_check: { resource_id, action: 'publish' } });
    expect(await check('documents')).toMatchObject({ status: 'signed-in' });
    expect((await check('users')).error).toMatchObject({
      reason: 'permissions',
      status: 403,
      expected: 'a role that permits "publish" on "users"',
      received: 'roles: editor',
    });
    expect(asked).toEqual(['/v1/sessions/jwks/project-test-1', '/v1/rbac/policy']);
  });

  it('takes no organization', async () => {
    const { sessions, asked } = setUp(answers);
    const authorization_check = { organization_id: 'organization-test-1', resource_id: 'documents', action: 'read' };
    const call = sessions.validate('a.b.c', { authorization_check });
    expect(pathsOf(await rejection(call, ValidationError))).toEqual(['authorization_check.organization_id']);
    expect(asked).toEqual([]);
  });
});

it('keeps the operations on sessions', async () => {
  const session = { session_id: 'session-test-1' };
  const answer = { request_id: 'r', status_code: 200, sessions: [session] };
  const { sessions, asked } = setUp({ '/v1/sessions': answer });
  expect(await sessions.get({ user_id: 'user-test-1' })).toEqual(answer);
  expect(asked).toEqual(['/v1/sessions']);
});
