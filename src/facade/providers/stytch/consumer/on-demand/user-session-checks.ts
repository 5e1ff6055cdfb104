import type { SessionsAuthenticateParams } from '../../../../../generated/stytch-consumer/client.ts';
import type {
  AuthenticationFactor,
  SessionsAuthenticateResponse,
  SessionsAuthorizationCheck,
  Session as WireSession,
} from '../../../../../generated/stytch-consumer/types.ts';
import type { CallOptions } from '../../../../core/options/call-options.ts';
import type { SessionVerifier } from '../../../../session/verifier.ts';
import { FurtherSessionChecks } from '../../shared/on-demand/further-session-checks.ts';
import { LOCAL_ARGUMENTS, LOCAL_FIRST_ARGUMENTS, remoteParams } from '../../shared/on-demand/jwt-arguments.ts';
import { readAuthorizationCheck } from '../../shared/on-demand/rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../../shared/on-demand/rbac/rbac-authorizer.ts';
import { isOnlyTooOld } from '../../shared/on-demand/session-refusals.ts';
import { toWireSession } from '../../shared/on-demand/wire-session.ts';
import { SESSION_CLAIM, type StytchClaims } from '../../shared/session-claims.ts';
import type {
  SessionsAuthenticateJwtLocalParams,
  SessionsAuthenticateJwtParams,
  SessionsAuthenticateJwtResult,
  StytchSession,
} from '../sessions.ts';

type Authenticate = (
  params: SessionsAuthenticateParams,
  options?: CallOptions,
) => Promise<SessionsAuthenticateResponse>;

/** The checks of users' sessions that are more than plain. */
export class UserSessionChecks extends FurtherSessionChecks<StytchClaims, SessionsAuthorizationCheck> {
  readonly #authenticate: Authenticate;

  constructor(verifier: SessionVerifier<StytchClaims>, rbac: RbacAuthorizer, authenticate: Authenticate) {
    super({
      verifier,
      rbac,
      readCheck: readAuthorizationCheck,
      toCheck: (permission) => permission,
      authenticate,
    });
    this.#authenticate = authenticate;
  }

  /** Local, and where the token is only too old, what Stytch says. */
  async authenticateJwt(
    params: SessionsAuthenticateJwtParams,
    options?: CallOptions,
  ): Promise<SessionsAuthenticateJwtResult> {
    try {
      const session = await this.verifyJwt('sessions.authenticateJwt', params, LOCAL_FIRST_ARGUMENTS);
      return { session: toUserSession(session), session_jwt: params.session_jwt };
    } catch (error) {
      if (!isOnlyTooOld(error)) throw error;
      return this.#authenticate(remoteParams(params), options);
    }
  }

  /** Local whatever the token is. */
  async authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<WireSession> {
    return toUserSession(await this.verifyJwt('sessions.authenticateJwtLocal', params, LOCAL_ARGUMENTS));
  }
}

function toUserSession({ claims }: StytchSession): WireSession {
  return { ...toWireSession<AuthenticationFactor>(claims), session_id: claims[SESSION_CLAIM].id, user_id: claims.sub };
}
