import { StytchB2bResources } from '../../../../generated/stytch-b2b/client.ts';
import type { schemas } from '../../../../generated/stytch-b2b/schemas.ts';
import type { AuthorizationCheck, paths } from '../../../../generated/stytch-b2b/types.ts';
import { Caller } from '../../../core/call/caller.ts';
import { once } from '../../../core/call/once.ts';
import { loadOnce } from '../../../core/load-once.ts';
import type { ApiClient } from '../../../core/transport/api-client.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import { readStytchOptions, type StytchOptions } from '../shared/options.ts';
import { stytchProvider } from '../shared/provider.ts';
import type { StytchRequestOptions } from '../shared/session-checks.ts';
import { stytchTokenPolicy } from '../shared/token-policy.ts';
import { StytchB2BIdp } from './idp.ts';
import { StytchB2BM2M } from './m2m.ts';
import { memberHeaders } from './member-headers.ts';
import { StytchB2BOAuth } from './oauth.ts';
import { type StytchB2BSession, type StytchB2BSessionResult, StytchB2BSessions } from './sessions.ts';
import { StytchB2BSso } from './sso.ts';

/**
 * A client of Stytch's B2B API: every operation under its name, and local session checks.
 *
 * Making one asks nothing of the network. Make it once and share it: calls share connections, retry budget, key set and
 * RBAC policies. Operations that can be called with a member's rights take `options.authorization`.
 *
 * @throws {ValidationError} when an option is missing, unknown or of the wrong form; `issues` names each
 * @example
 * const b2b = new StytchB2B({ projectId: 'project-live-…', secret: 'secret-live-…' });
 * await b2b.magicLinks.email.loginOrSignup({ organization_id, email_address: 'ada@example.com' });
 * const result = await b2b.authenticateRequest(request);
 */
export class StytchB2B extends StytchB2bResources {
  override readonly sessions: StytchB2BSessions;
  override readonly oauth: StytchB2BOAuth;
  override readonly sso: StytchB2BSso;
  override readonly m2m: StytchB2BM2M;
  override readonly idp: StytchB2BIdp;
  readonly #api: () => ApiClient<paths>;

  constructor(options?: StytchOptions) {
    const config = readStytchOptions(options, ['STYTCH_B2B_BASE_URL', 'STYTCH_BASE_URL']);
    const caller = new Caller(stytchProvider(config, memberHeaders), config.common, loadSchemas);
    super(caller);
    const policy = stytchTokenPolicy(config, '/v1/b2b/sessions/jwks');
    const rbac = loadOnce(async () => {
      const { RbacAuthorizer } = await import('./on-demand/on-demand.ts');
      return new RbacAuthorizer({
        provider: 'stytch',
        clock: config.common.clock,
        loadProjectPolicy: async () => (await this.rbac.policy()).policy,
        loadOrganizationPolicy: async (id) =>
          (await this.rbac.organizations.getOrgPolicy({ organization_id: id })).org_policy,
      });
    });
    this.sessions = new StytchB2BSessions(caller, policy('session token'), rbac);
    this.oauth = new StytchB2BOAuth(caller, config);
    this.sso = new StytchB2BSso(caller, config);
    this.m2m = new StytchB2BM2M(caller, policy('M2M token'));
    this.idp = new StytchB2BIdp(caller, policy('access token'), rbac);
    this.#api = once(() => caller.api<paths>());
  }

  /**
   * The bare typed openapi-fetch client over the same transport, for whatever the methods lack. It is made when it is first
   * asked for.
   */
  get api(): ApiClient<paths> {
    return this.#api();
  }

  /**
   * Checks the session of a request to your server: `Authorization: Bearer`, else the cookie `stytch_session_jwt`. With
   * `{ remote: true }` Stytch is asked where these do not suffice: for a JWT that is genuine but too old, and for the
   * opaque cookie `stytch_session`.
   *
   * @param request a web `Request`, a Node `IncomingMessage`, or `{ headers }`
   * @throws {ValidationError} when there are no headers to read or the options are bad; never for anything in the token
   */
  authenticateRequest(
    request: RequestLike,
    options?: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult> {
    return this.sessions.authenticateRequest(request, options);
  }

  /**
   * Decides `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The token is not verified again. The framework adapters call it for their guards.
   *
   * @throws {ValidationError} if an option is invalid
   * @see {@link StytchB2B.authenticateRequest}
   */
  authorizeRequest(
    request: RequestLike,
    session: StytchB2BSession,
    options: StytchRequestOptions<AuthorizationCheck>,
  ): Promise<StytchB2BSessionResult> {
    return this.sessions.authorizeRequest(request, session, options);
  }
}

async function loadSchemas(): Promise<typeof schemas> {
  return (await import('../../../../generated/stytch-b2b/schemas.ts')).schemas;
}
