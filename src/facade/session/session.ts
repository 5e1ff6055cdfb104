import type { ProviderName } from '../errors/authloom-error.ts';
import type { TokenValidationError, VerificationUnavailableError } from '../errors/session-errors.ts';
import type { TokenClaims } from '../jwt/policy.ts';

/** A session that has passed all checks. */
export interface Session<Claims extends TokenClaims = TokenClaims> {
  readonly provider: ProviderName;
  /** The user of the session: the token's `sub`. */
  readonly userId: string;
  /** The provider's id of the session, if its tokens contain one. */
  readonly sessionId?: string;
  /** The kind of the token. */
  readonly tokenKind: 'session';
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly fullName?: string;
  readonly email?: string;
  readonly phoneNumber?: string;
  /** The authentication factors of the session, if its tokens contain them. */
  readonly factors?: readonly string[];
  /** The roles of the user, if its tokens contain them. */
  readonly roles?: readonly string[];
  readonly organizationId?: string;
  /** All claims of the token, unchanged. */
  readonly claims: Claims;
}

/**
 * The result of a session check. `error` is null only for a valid session. An outage of the key set is `unavailable` (503),
 * never a sign-out (401).
 */
export type SessionValidationResult<S extends Session = Session> =
  | {
      readonly status: 'signed-in';
      readonly authenticated: true;
      readonly session: S;
      readonly userId: string;
      readonly error: null;
    }
  | {
      readonly status: 'signed-out';
      readonly authenticated: false;
      readonly session: null;
      readonly userId: null;
      readonly error: TokenValidationError;
    }
  | {
      readonly status: 'unavailable';
      readonly authenticated: false;
      readonly session: null;
      readonly userId: null;
      readonly error: VerificationUnavailableError;
    };
