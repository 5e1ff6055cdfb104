import { StytchConsumerResources } from '../../../../generated/stytch-consumer/client.ts';
import type { schemas } from '../../../../generated/stytch-consumer/schemas.ts';
import type { paths, SessionsAuthorizationCheck } from '../../../../generated/stytch-consumer/types.ts';
import { Caller } from '../../../core/call/caller.ts';
import { once } from '../../../core/call/once.ts';
import { loadOnce } from '../../../core/load-once.ts';
import type { ApiClient } from '../../../core/transport/api-client.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import { readStytchOptions, type StytchOptions } from '../shared/options.ts';
import { stytchProvider } from '../shared/provider.ts';
import type { StytchRequestOptions } from '../shared/session-checks.ts';
import { stytchTokenPolicy } from '../shared/token-policy.ts';
import { StytchIdp } from './idp.ts';
import { StytchM2M } from './m2m.ts';
import { StytchOAuth } from './oauth.ts';
import { type StytchSession, type StytchSessionResult, StytchSessions } from './sessions.ts';
import { StytchUsers } from './users.ts';

/**
 * A client of Stytch's consumer API: every operation under its name, and local session checks.
 *
 * Making one asks nothing of the network. Make it once and share it: calls share connections, retry budget, key set and
 * RBAC policy.
 *
 * @throws {ValidationError} when an option is missing, unknown or of the wrong form; `issues` names each
 * @example
 * const stytch = new Stytch({ projectId: 'project-live-…', secret: 'secret-live-…' });
 * await stytch.magicLinks.email.loginOrCreate({ email: 'ada@example.com' });
 * const result = await stytch.authenticateRequest(request);
 */
export class Stytch extends StytchConsumerResources {
  override readonly users: StytchUsers;
  override readonly sessions: StytchSessions;
  override readonly oauth: StytchOAuth;
  override readonly m2m: StytchM2M;
  override readonly idp: StytchIdp;
  readonly #api: () => ApiClient<paths>;

  constructor(options?: StytchOptions) {
    const config = readStytchOptions(options, ['STYTCH_BASE_URL']);
    const caller = new Caller(stytchProvider(config), config.common, loadSchemas);
    super(caller);
    const policy = stytchTokenPolicy(config, '/v1/sessions/jwks');
    const rbac = loadOnce(async () => {
      const { RbacAuthorizer } = await import('./on-demand/on-demand.ts');
      return new RbacAuthorizer({
        provider: 'stytch',
        clock: config.common.clock,
        loadProjectPolicy: async () => (await this.rbac.policy()).policy,
      });
    });
    this.users = new StytchUsers(caller);
    this.sessions = new StytchSessions(caller, policy('session token'), rbac);
    this.oauth = new StytchOAuth(caller, config);
    this.m2m = new StytchM2M(caller, policy('M2M token'));
    this.idp = new StytchIdp(caller, policy('access token'), rbac);
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
    options?: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult> {
    return this.sessions.authenticateRequest(request, options);
  }

  /**
   * Decides `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The token is not verified again. The framework adapters call it for their guards.
   *
   * @throws {ValidationError} if an option is invalid
   * @see {@link Stytch.authenticateRequest}
   */
  authorizeRequest(
    request: RequestLike,
    session: StytchSession,
    options: StytchRequestOptions<SessionsAuthorizationCheck>,
  ): Promise<StytchSessionResult> {
    return this.sessions.authorizeRequest(request, session, options);
  }
}

async function loadSchemas(): Promise<typeof schemas> {
  return (await import('../../../../generated/stytch-consumer/schemas.ts')).schemas;
}
