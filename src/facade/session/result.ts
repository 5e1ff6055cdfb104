import type { ProviderName } from '../core/errors/authloom-error.ts';
import type { KeysUnavailableError, TokenValidationError } from '../core/errors/session-error.ts';

/** The claims that every session token has, and whatever else is in it. */
export interface TokenClaims {
  readonly iss: string;
  readonly sub: string;
  /** Seconds since 1970. */
  readonly iat: number;
  /** Seconds since 1970. Only LoginID's tokens may lack it: `Session.expiresAt` is there for all. */
  readonly exp?: number;
  readonly [claim: string]: unknown;
}

/** A session that has been checked. */
export interface Session<Claims extends TokenClaims = TokenClaims> {
  readonly provider: ProviderName;
  /** The user that the session belongs to: the token's `sub`. */
  readonly userId: string;
  /** The provider's id of the session, where its tokens carry one. */
  readonly sessionId?: string;
  /** What kind of token it was. */
  readonly tokenKind: 'session';
  readonly issuedAt: Date;
  readonly expiresAt: Date;
  readonly fullName?: string;
  readonly email?: string;
  readonly phoneNumber?: string;
  /** The authentication factors behind the session, where its tokens tell them. */
  readonly factors?: readonly string[];
  /** The roles of the user, where its tokens tell them. */
  readonly roles?: readonly string[];
  readonly organizationId?: string;
  /** All claims of the token, as they are. */
  readonly claims: Claims;
}

/**
 * The outcome of a session check. `error` is never null unless the session is good, and an outage of the key set is
 * `unavailable` (503), never a sign-out (401).
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
      readonly error: KeysUnavailableError;
    };

export function signedIn<S extends Session>(session: S): SessionValidationResult<S> {
  return { status: 'signed-in', authenticated: true, session, userId: session.userId, error: null };
}

export function signedOut<S extends Session>(error: TokenValidationError): SessionValidationResult<S> {
  return { status: 'signed-out', authenticated: false, session: null, userId: null, error };
}

export function unavailable<S extends Session>(error: KeysUnavailableError): SessionValidationResult<S> {
  return { status: 'unavailable', authenticated: false, session: null, userId: null, error };
}
