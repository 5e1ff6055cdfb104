import type { SessionValidationResult } from '../src/index.ts';
import { expect, line } from './output.ts';

/** What mints tokens. */
export interface Minter {
  mint(options?: { expired?: boolean; tamper?: 'signature' }): Promise<string>;
}

/** Checks a good, an expired and a forged session token, and a request that carries one. */
export async function checkSessions(
  client: {
    sessions: { validate(token: string): Promise<SessionValidationResult> };
    authenticateRequest(request: Request): Promise<SessionValidationResult>;
  },
  issuer: Minter,
): Promise<void> {
  const good = await client.sessions.validate(await issuer.mint());
  expect(good.authenticated, 'a good session');
  line('a good session', `${good.status}: ${good.userId}`);
  const expired = await client.sessions.validate(await issuer.mint({ expired: true }));
  expect(expired.status === 'signed-out', 'an expired session to be refused');
  line('an expired session', `${expired.status}: ${expired.error.reason}, answer ${expired.error.status}`);
  const forged = await client.sessions.validate(await issuer.mint({ tamper: 'signature' }));
  expect(forged.status === 'signed-out', 'a forged session to be refused');
  line('a forged session', `${forged.status}: ${forged.error.reason}, answer ${forged.error.status}`);
  const request = new Request('https://example.com/me', {
    headers: { authorization: `Bearer ${await issuer.mint()}` },
  });
  const result = await client.authenticateRequest(request);
  expect(result.authenticated, 'an authenticated request');
  line('a request with a bearer token', `${result.status}: ${result.userId}`);
}
