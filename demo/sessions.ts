import type { SessionValidationResult } from '../src/index.ts';
import { expect, line } from './output.ts';

/** The part of a test issuer that mints tokens. */
export interface Minter {
  mint(options?: { expired?: boolean; tamper?: 'signature' }): Promise<string>;
}

/** Verifies a valid, an expired and a forged session token, and a request with a token. */
export async function checkSessions(
  client: {
    sessions: { validate(token: string): Promise<SessionValidationResult> };
    authenticateRequest(request: Request): Promise<SessionValidationResult>;
  },
  issuer: Minter,
): Promise<void> {
  const good = await client.sessions.validate(await issuer.mint());
  expect(good.authenticated, 'a valid session');
  line('a valid session', `${good.status}: ${good.userId}`);
  const expired = await client.sessions.validate(await issuer.mint({ expired: true }));
  expect(expired.status === 'signed-out', 'an expired session to be rejected');
  line('an expired session', `${expired.status}: ${expired.error.reason}, response ${expired.error.status}`);
  const forged = await client.sessions.validate(await issuer.mint({ tamper: 'signature' }));
  expect(forged.status === 'signed-out', 'a forged session to be rejected');
  line('a forged session', `${forged.status}: ${forged.error.reason}, response ${forged.error.status}`);
  const request = new Request('https://example.com/me', {
    headers: { authorization: `Bearer ${await issuer.mint()}` },
  });
  const result = await client.authenticateRequest(request);
  expect(result.authenticated, 'an authenticated request');
  line('a request with a bearer token', `${result.status}: ${result.userId}`);
}
