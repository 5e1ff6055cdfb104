import { describe, expect, it } from 'vitest';
import { TokenValidationError, VerificationUnavailableError } from '../../../../src/facade/errors/session-errors.ts';
import type { Session } from '../../../../src/facade/session/session.ts';
import { signedIn, signedOut, unavailable } from '../../../../src/facade/session/session-verifier.ts';

describe('the three outcomes of a session check', () => {
  it('is signed in with the session and its user, and without an error', () => {
    const session: Session = {
      provider: 'corbado',
      userId: 'usr-1',
      tokenKind: 'session',
      issuedAt: new Date(0),
      expiresAt: new Date(1),
      claims: { iss: 'https://issuer.example', sub: 'usr-1', iat: 0, exp: 1 },
    };
    const result = signedIn(session);
    expect(result).toEqual({ status: 'signed-in', authenticated: true, session, userId: 'usr-1', error: null });
    expect(result.session).toBe(session);
  });

  it('is signed out with an error that answers 401, and without session and user', () => {
    const error = new TokenValidationError('refused', { provider: 'corbado', reason: 'expired' });
    const result = signedOut(error);
    expect(result).toEqual({ status: 'signed-out', authenticated: false, session: null, userId: null, error });
    expect(result.error?.status).toBe(401);
  });

  it('is unavailable with an error that answers 503, and without session and user', () => {
    const error = new VerificationUnavailableError('down', { provider: 'corbado', retryAfter: 3 });
    const result = unavailable(error);
    expect(result).toEqual({ status: 'unavailable', authenticated: false, session: null, userId: null, error });
    expect(result.error?.status).toBe(503);
  });
});
