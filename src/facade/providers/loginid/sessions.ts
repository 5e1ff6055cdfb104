import type { TokenClaims, TokenKind, TokenPolicy } from '../../jwt/policy.ts';
import { ownProperties } from '../../options/validators.ts';
import type { Session, SessionValidationResult } from '../../session/session.ts';
import { SessionVerifier } from '../../session/session-verifier.ts';
import type { LoginIDConfig } from './options.ts';
import { UsernameSessions } from './shared/username-sessions.ts';
import { LOGIN } from './token-kinds.ts';
import { type LoginIDClaims, usernameOf } from './user-token.ts';

/** Validated LoginID session. */
export type LoginIDSession = Session<LoginIDClaims>;
/** Result of validating the token of a LoginID login. */
export type LoginIDSessionResult = SessionValidationResult<LoginIDSession>;

/**
 * Validation of the tokens that LoginID issues when a user signs in. It fetches the signing key and nothing else. The audience
 * is the client ID; a token without an expiry is valid for `maxTokenAge` seconds.
 *
 * @example
 * const result = await loginid.sessions.validate(token, { username: 'ada@example.com' });
 * if (result.authenticated) console.log(result.userId);
 */
export class LoginIDSessions extends UsernameSessions<LoginIDClaims> {
  /** Created by the client. */
  constructor(policyOf: (kind: TokenKind) => TokenPolicy, { maxTokenAge }: LoginIDConfig) {
    const verifier = new SessionVerifier<LoginIDClaims>({
      ...policyOf(LOGIN),
      toSession: (claims) => toSession(claims, maxTokenAge),
      // The login itself issues the token, and nothing renews it.
      authentications: ({ iat }) => [{ at: iat }],
    });
    super({ verifier: () => verifier, kind: LOGIN.kind, usernameOf, cookies: [] });
  }
}

function toSession(verified: TokenClaims, maxTokenAge: number): LoginIDSession {
  // The verifier has checked that each allowed claim is a string.
  const claims = verified as LoginIDClaims;
  const { sub, iat, exp = iat + maxTokenAge } = ownProperties(claims);
  return {
    provider: 'loginid',
    userId: sub,
    tokenKind: 'session',
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
    claims,
  };
}
