import type {
  AuthenticationFactor,
  AuthorizationCheck,
  B2BSessionsAuthenticateResponse,
  MemberSession,
  SessionsAuthenticateParams,
} from '../../../../../generated/stytch-b2b/types.ts';
import type { CallOptions } from '../../../../core/options/call-options.ts';
import type { SessionVerifier } from '../../../../session/verifier.ts';
import { FurtherSessionChecks } from '../../shared/on-demand/further-session-checks.ts';
import { remoteParams } from '../../shared/on-demand/jwt-arguments.ts';
import { readB2BAuthorizationCheck } from '../../shared/on-demand/rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../../shared/on-demand/rbac/rbac-authorizer.ts';
import { toWireSession } from '../../shared/on-demand/wire-session.ts';
import { ORGANIZATION_CLAIM, SESSION_CLAIM, type StytchB2BClaims } from '../../shared/session-claims.ts';
import type {
  SessionsAuthenticateJwtLocalParams,
  SessionsAuthenticateJwtParams,
  SessionsAuthenticateJwtResult,
  StytchB2BSession,
} from '../sessions.ts';

type Authenticate = (
  params: SessionsAuthenticateParams,
  options?: CallOptions,
) => Promise<B2BSessionsAuthenticateResponse>;

/** The checks of members' sessions that are more than plain. */
export class MemberSessionChecks extends FurtherSessionChecks<StytchB2BClaims, AuthorizationCheck> {
  readonly #authenticate: Authenticate;

  constructor(verifier: SessionVerifier<StytchB2BClaims>, rbac: RbacAuthorizer, authenticate: Authenticate) {
    super({
      verifier,
      rbac,
      readCheck: readB2BAuthorizationCheck,
      toCheck: (permission, { claims }) => ({
        ...permission,
        organization_id: claims[ORGANIZATION_CLAIM].organization_id,
      }),
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
      (session) => ({ member_session: toMemberSession(session), session_jwt: params.session_jwt }),
      () => this.#authenticate(remoteParams(params), options),
    );
  }

  /** Local whatever the token is. */
  async authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<MemberSession> {
    return toMemberSession(await this.verifyLocal(params));
  }
}

function toMemberSession({ claims }: StytchB2BSession): MemberSession {
  const { attributes: _, ...session } = toWireSession<AuthenticationFactor>(claims);
  const organization = claims[ORGANIZATION_CLAIM];
  return {
    ...session,
    member_session_id: claims[SESSION_CLAIM].id,
    member_id: claims.sub,
    organization_id: organization.organization_id,
    organization_slug: organization.slug ?? '',
  };
}
