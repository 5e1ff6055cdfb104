import type { RequireAuthOptions } from '../../../../../src/express.ts';
import type { ClientOptions } from '../../../../../src/index.ts';
import type { Stytch } from '../../../../../src/stytch.ts';
import { clientOf, NOW, SESSION_CLAIM, withPart } from '../../session/clients.ts';
import type { Pairs } from './server.ts';

/** A Stytch client whose API knows its keys and a policy. */
export function stytch(options: ClientOptions = {}) {
  const bench = clientOf('Stytch', options);
  bench.network.answer = (url) => (url.includes('/rbac/policy') ? policy() : bench.publish(url));
  return bench;
}

function policy(): Response {
  const roles = [
    { role_id: 'reader', description: '', permissions: [{ resource_id: 'documents', actions: ['read'] }] },
    { role_id: 'admin', description: '', permissions: [{ resource_id: 'documents', actions: ['read', 'write'] }] },
  ];
  return Response.json({ request_id: 'request-1', status_code: 200, policy: { roles, resources: [], scopes: [] } });
}

/** A session of these roles and factors, used that many seconds ago. */
function sessionOf(roles: readonly string[], factors: readonly string[], age: number): object {
  const last_authenticated_at = new Date((NOW - age) * 1000).toISOString();
  const authentication_factors = factors.map((type) => ({ type, delivery_method: 'knowledge', last_authenticated_at }));
  return { [SESSION_CLAIM]: { id: 'session-1', authentication_factors, roles } };
}

/** The client of the acceptance table, and its tokens. */
export const bench = stytch();
export const good = bench.sign();
export const admin = bench.sign({ ...sessionOf(['admin'], ['password'], 0) });
export const withTotp = bench.sign({ ...sessionOf([], ['password', 'totp'], 60) });
export const withOldTotp = bench.sign({ ...sessionOf([], ['password', 'totp'], 700) });
export const expired = bench.sign({ exp: NOW - 60 });
export const forged = withPart(good, 2, bench.sign({ sub: 'x' }).split('.')[2] ?? '');

/** Options of a guard that checks with Stytch that a session is still alive. */
export const ALIVE: RequireAuthOptions<Stytch> = { check: { remote: true, maxTokenAge: 0 } };

export const bearer = (token: string): Pairs => [['Authorization', `Bearer ${token}`]];
export const cookie = (token: string): Pairs => [['Cookie', `theme=dark; stytch_session_jwt=${token}`]];
export const html: Pairs = [['Accept', 'text/html,application/xhtml+xml,*/*;q=0.8']];
