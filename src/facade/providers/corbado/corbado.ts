import { CorbadoResources } from '../../../generated/corbado/client.ts';
import type { paths } from '../../../generated/corbado/types.ts';
import { Caller } from '../../core/call/caller.ts';
import { once } from '../../core/call/once.ts';
import type { ApiClient } from '../../core/transport/api-client.ts';
import type { RequestLike } from '../../session/request-token.ts';
import type { ValidateOptions } from '../../session/validate-options.ts';
import { type CorbadoOptions, readCorbadoOptions } from './options.ts';
import { corbadoProvider } from './provider.ts';
import { type CorbadoSession, type CorbadoSessionResult, CorbadoSessions } from './sessions.ts';

/**
 * A client of Corbado's Backend API v2: every operation under its name, and local session checks.
 *
 * Making one asks nothing of the network. Make it once and share it: calls share connections, retry budget and key set.
 *
 * @throws {ValidationError} when an option is missing, unknown or of the wrong form; `issues` names each
 * @example
 * const corbado = new Corbado({ projectId: 'pro-…', apiSecret: 'corbado1_…' });
 * const user = await corbado.users.get({ userID: 'usr-…' });
 * const result = await corbado.authenticateRequest(request);
 */
export class Corbado extends CorbadoResources {
  /** Session checks, and the operations on sessions. */
  override readonly sessions: CorbadoSessions;
  readonly #api: () => ApiClient<paths>;

  constructor(options?: CorbadoOptions) {
    const config = readCorbadoOptions(options);
    const caller = new Caller(corbadoProvider(config), config.common, loadSchemas);
    super(caller);
    this.sessions = new CorbadoSessions(caller, config);
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
   * Checks the session of a request to your server: `Authorization: Bearer`, else the cookie `cbo_session_token`, else the
   * older `cbo_short_session`.
   *
   * @param request a web `Request`, a Node `IncomingMessage`, or `{ headers }`
   * @throws {ValidationError} when there are no headers to read or the options are bad; never for anything in the token
   * @example
   * const result = await corbado.authenticateRequest(request);
   * if (!result.authenticated) return result.error.getResponse();
   */
  authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<CorbadoSessionResult> {
    return this.sessions.authenticateRequest(request, options);
  }

  /**
   * Decides `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The token is not verified again. The framework adapters call it for their guards.
   *
   * @throws {ValidationError} if an option is invalid
   * @see {@link Corbado.authenticateRequest}
   */
  authorizeRequest(
    request: RequestLike,
    session: CorbadoSession,
    options: ValidateOptions,
  ): Promise<CorbadoSessionResult> {
    return this.sessions.authorizeRequest(request, session, options);
  }
}

async function loadSchemas(): Promise<typeof import('../../../generated/corbado/schemas.ts').schemas> {
  return (await import('../../../generated/corbado/schemas.ts')).schemas;
}
