import type {
  AuthenticationFactor,
  SessionsAuthenticateParams,
  SessionsAuthenticateResponse,
  SessionsAuthorizationCheck,
  Session as WireSession,
} from '../../../../../generated/stytch-consumer/types.ts';
import type { CallOptions } from '../../../../core/options/call-options.ts';
import type { SessionVerifier } from '../../../../session/verifier.ts';
import { FurtherSessionChecks } from '../../shared/on-demand/further-session-checks.ts';
import { remoteParams } from '../../shared/on-demand/jwt-arguments.ts';
import { readAuthorizationCheck } from '../../shared/on-demand/rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../../shared/on-demand/rbac/rbac-authorizer.ts';
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
  authenticateJwt(
    params: SessionsAuthenticateJwtParams,
    options?: CallOptions,
  ): Promise<SessionsAuthenticateJwtResult> {
    return this.verifyLocalFirst<SessionsAuthenticateJwtResult>(
      params,
      (session) => ({ session: toUserSession(session), session_jwt: params.session_jwt }),
      () => this.#authenticate(remoteParams(params), options),
    );
  }

  /** Local whatever the token is. */
  async authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<WireSession> {
    return toUserSession(await this.verifyLocal(params));
  }
}

function toUserSession({ claims }: StytchSession): WireSession {
  return { ...toWireSession<AuthenticationFactor>(claims), session_id: claims[SESSION_CLAIM].id, user_id: claims.sub };
}
