import { SessionsResource } from '../../../../generated/stytch-b2b/client.ts';
import type {
  AuthenticationFactor,
  AuthorizationCheck,
  B2BSessionsAuthenticateResponse,
  Changes,
  CustomTypes,
  MemberSession,
  OpenTypes,
} from '../../../../generated/stytch-b2b/types.ts';
import type { CacheSurroundings } from '../../../cache/refreshing-cache.ts';
import type { ApiClient } from '../../../http/api-client.ts';
import type { TokenPolicy } from '../../../jwt/policy.ts';
import type { CallOptions } from '../../../options/call-options.ts';
import { ownProperties } from '../../../options/validators.ts';
import type { ForgetOptions } from '../../../session/forget.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import type { Session, SessionValidationResult } from '../../../session/session.ts';
import type { TrustedIssuer } from '../../../session/trusted-issuer.ts';
import { readB2BAuthorizationCheck } from '../rbac/authorization-check.ts';
import type { RbacAuthorizer } from '../rbac/rbac-authorizer.ts';
import type { WithClaims } from '../shared/custom-types.ts';
import type { LocalFirstParams, LocalParams, RemoteParams } from '../shared/jwt-arguments.ts';
import { type Schemas, withSchemas } from '../shared/schemas.ts';
import { SessionChecks } from '../shared/session-checks.ts';
import {
  checkMemberSessionClaims,
  ORGANIZATION_CLAIM,
  SESSION_CLAIM,
  type StytchB2BClaims,
  toStytchSession,
} from '../shared/session-claims.ts';
import type { StytchRequestOptions, StytchValidateOptions } from '../shared/session-options.ts';
import type { SessionMethods, SessionProduct } from '../shared/session-product.ts';
import { toWireSession } from '../shared/wire-session.ts';

/**
 * A verified B2B session. Its `email` and `phoneNumber` are those of its authentication factors, and are left out if
 * the factors have none, or several.
 */
export type StytchB2BSession<Types = OpenTypes> = Session<WithClaims<StytchB2BClaims, Types>>;
/** The result of validating a B2B session. */
export type StytchB2BSessionResult<Types = OpenTypes> = SessionValidationResult<StytchB2BSession<Types>>;

/** The arguments of `sessions.authenticateJwtLocal`. */
export type SessionsAuthenticateJwtLocalParams = LocalParams<AuthorizationCheck>;
/** The arguments of `sessions.authenticateJwt`. */
export type SessionsAuthenticateJwtParams<T extends CustomTypes = OpenTypes> = LocalFirstParams<
  AuthorizationCheck,
  Changes<T['claims']>
>;
/** The member's session and a JWT of it, and the whole response of `sessions.authenticate` if that was called. */
export type SessionsAuthenticateJwtResult<T extends CustomTypes = OpenTypes> = Pick<
  B2BSessionsAuthenticateResponse<T>,
  'member_session' | 'session_jwt'
> &
  Partial<B2BSessionsAuthenticateResponse<T>>;

type Product<T extends CustomTypes> = SessionProduct<
  WithClaims<StytchB2BClaims, T>,
  AuthorizationCheck,
  MemberSession<T>,
  SessionsAuthenticateJwtResult<T>
>;

const productOf = <T extends CustomTypes>(schemas: Schemas | undefined): Product<T> => ({
  checkClaims: withSchemas(checkMemberSessionClaims, schemas),
  toSession: (claims) => ({ ...toStytchSession(claims), organizationId: organizationOf(claims) }),
  readCheck: readB2BAuthorizationCheck,
  toCheck: (permission, { claims }) => ({ ...permission, organization_id: organizationOf(claims) }),
  toWire: (claims) => {
    const { attributes: _, ...session } = toWireSession<AuthenticationFactor, T['claims']>(claims);
    return {
      ...session,
      member_session_id: claims[SESSION_CLAIM].id,
      member_id: claims.sub,
      organization_id: organizationOf(claims),
      organization_slug: ownProperties(claims[ORGANIZATION_CLAIM]).slug ?? '',
    };
  },
  toResponse: (member_session, session_jwt) => localResult<T>({ member_session, session_jwt }),
});

/** All other fields are of the remote check. */
const localResult = <T extends CustomTypes>(
  known: Pick<B2BSessionsAuthenticateResponse<T>, 'member_session' | 'session_jwt'>,
): SessionsAuthenticateJwtResult<T> => known;

function organizationOf(claims: StytchB2BClaims): string {
  return claims[ORGANIZATION_CLAIM].organization_id;
}

/** The session checks of the product. */
export type StytchB2BSessionChecks<T extends CustomTypes> = SessionChecks<
  WithClaims<StytchB2BClaims, T>,
  AuthorizationCheck,
  MemberSession<T>,
  SessionsAuthenticateJwtResult<T>
>;

/** Builds the session checks. @param authenticate calls `sessions.authenticate` */
export function createStytchB2BSessionChecks<T extends CustomTypes>(
  policy: TokenPolicy,
  rbac: RbacAuthorizer,
  authenticate: (
    params: RemoteParams<AuthorizationCheck>,
    options?: CallOptions,
  ) => Promise<SessionsAuthenticateJwtResult<T>>,
  surroundings: CacheSurroundings,
  schemas: Schemas | undefined,
): StytchB2BSessionChecks<T> {
  return new SessionChecks(productOf<T>(schemas), policy, rbac, authenticate, surroundings);
}

/**
 * Sessions of members: local checks, and the operations of the API.
 *
 * @example
 * const result = await b2b.sessions.validate(token, { require: { role: 'admin' } });
 * if (result.authenticated) console.log(result.userId);
 */
export class StytchB2BSessions<T extends CustomTypes = OpenTypes>
  extends SessionsResource<T>
  implements
    SessionMethods<
      WithClaims<StytchB2BClaims, T>,
      AuthorizationCheck,
      MemberSession<T>,
      SessionsAuthenticateJwtResult<T>
    >
{
  readonly #checks: StytchB2BSessionChecks<T>;

  /** Created by the client. */
  constructor(client: ApiClient, checks: StytchB2BSessionChecks<T>) {
    super(client);
    this.#checks = checks;
  }

  get accepts(): readonly TrustedIssuer[] {
    return this.#checks.accepts;
  }

  validate(token: unknown, options?: StytchValidateOptions<AuthorizationCheck>): Promise<StytchB2BSessionResult<T>> {
    return this.#checks.validate(token, options);
  }

  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult<T>> {
    return this.#checks.authenticateRequest(request, options);
  }

  authorizeRequest(
    request: RequestLike,
    session: StytchB2BSession<T>,
    options: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult<T>> {
    return this.#checks.authorizeRequest(request, session, options);
  }

  forget(options?: ForgetOptions): void {
    this.#checks.forget(options);
  }

  authenticateJwt(
    params: SessionsAuthenticateJwtParams<T>,
    options?: CallOptions,
  ): Promise<SessionsAuthenticateJwtResult<T>> {
    return this.#checks.authenticateJwt(params, options);
  }

  authenticateJwtLocal(params: SessionsAuthenticateJwtLocalParams): Promise<MemberSession<T>> {
    return this.#checks.authenticateJwtLocal(params);
  }
}
