import { createObserver } from '../../../http/events.ts';
import { jwksFormat, keyEndpoint, RemoteJwks } from '../../../jwt/jwks.ts';
import type { TokenClaims, TokenKind, TokenPolicy } from '../../../jwt/policy.ts';
import { version } from '../../../options/env.ts';
import type { Session, SessionValidationResult } from '../../../session/session.ts';
import { SessionVerifier } from '../../../session/session-verifier.ts';
import { UsernameSessions } from '../shared/username-sessions.ts';
import { missingAppId } from './errors.ts';
import type { LoginIDV2Config } from './options.ts';
import { ACCESS } from './token-kinds.ts';

/** Claims of the access tokens of LoginID's logins. */
export interface LoginIDV2Claims extends TokenClaims {
  readonly exp: number;
  /** ID of the application. */
  readonly aud: string | readonly unknown[];
  readonly username: string;
  /** ID of the relying party. */
  readonly rpId: string;
  /** ID of the credential. */
  readonly credID?: string | null;
  readonly tokenType?: string | null;
}

/** Validated session of LoginID's FIDO2 API. */
export type LoginIDV2Session = Session<LoginIDV2Claims>;
/** Result of validating an access token of LoginID's FIDO2 API. */
export type LoginIDV2SessionResult = SessionValidationResult<LoginIDV2Session>;

/** Returns the policy for one kind of an application's tokens. */
export type PolicyOf = (kind: TokenKind) => TokenPolicy;

/**
 * Validation of the access tokens, `jwtAccess`, that LoginID issues when a user signs in. It fetches the application's key set
 * and nothing else. The audience is the ID of the application.
 *
 * @example
 * const result = await loginid.sessions.validate(token, { username: 'ada@example.com' });
 * if (result.authenticated) console.log(result.userId);
 */
export class LoginIDV2Sessions extends UsernameSessions<LoginIDV2Claims> {
  /** Created by the client; there is no policy without the ID of the application. */
  constructor(policyOf: PolicyOf | undefined, appId: string | undefined) {
    const verifier = policyOf && createVerifier(policyOf);
    super({
      verifier: () => {
        if (verifier === undefined) throw missingAppId('Cannot check the token');
        return verifier;
      },
      kind: ACCESS.kind,
      usernameOf: ({ username }) => username,
      cookies: appId === undefined ? [] : [`LoginID_${appId}_token`],
    });
  }
}

function createVerifier(policyOf: PolicyOf): SessionVerifier<LoginIDV2Claims> {
  return new SessionVerifier<LoginIDV2Claims>({
    ...policyOf(ACCESS),
    toSession,
    // The login itself issues the token, and nothing renews it.
    authentications: ({ iat }) => [{ at: iat }],
  });
}

/** Creates the policies of an application's tokens: logins and transactions. Both share the keys. */
export function createPolicies({ appId, baseUrl, issuers, common }: LoginIDV2Config): PolicyOf | undefined {
  if (appId === undefined) return undefined;
  const { clock, clockTolerance, tokenCache } = common;
  const keys = new RemoteJwks(
    keyEndpoint(common, {
      provider: 'loginid',
      url: `${baseUrl}/fido2/v2/.well-known/jwks.json`,
      headers: { 'user-agent': `authloom/${version}` },
    }),
    jwksFormat('ES256'),
  );
  return (kind) => ({
    ...kind,
    provider: 'loginid',
    algorithm: 'ES256',
    keys,
    issuers,
    issuerHint:
      'If the application has a domain of its own, add it to "issuers"; otherwise the token belongs to another one.',
    audiences: [appId],
    audienceHint: 'The audience is the ID of the application; check "baseUrl" and "appId".',
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
    observer: createObserver(common),
  });
}

function toSession(verified: TokenClaims): LoginIDV2Session {
  // The verifier has checked that `exp` is there and that each allowed claim is a string.
  const claims = verified as LoginIDV2Claims;
  const { sub, iat, exp } = claims;
  return {
    provider: 'loginid',
    userId: sub,
    tokenKind: 'session',
    issuedAt: new Date(iat * 1000),
    expiresAt: new Date(exp * 1000),
    claims,
  };
}
