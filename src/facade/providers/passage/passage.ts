import { PassageResources } from '../../../generated/passage/client.ts';
import type { paths } from '../../../generated/passage/types.ts';
import { Caller } from '../../core/call/caller.ts';
import { once } from '../../core/call/once.ts';
import type { ApiClient } from '../../core/transport/api-client.ts';
import type { RequestLike } from '../../session/request-token.ts';
import type { ValidateOptions } from '../../session/validate-options.ts';
import { PassageAuth } from './auth.ts';
import { type PassageOptions, readPassageOptions } from './options.ts';
import { passageProvider } from './provider.ts';
import { type PassageSession, type PassageSessionResult, PassageSessions, passageVerifier } from './sessions.ts';
import { PassageUsers } from './user.ts';

/**
 * A client of Passage's management API: every operation under its name, and local session checks.
 *
 * Making one asks nothing of the network and prints nothing. Make it once and share it: calls share connections, retry
 * budget and key set.
 *
 * @deprecated Passage was retired by its vendor on 2026-01-16. Use this client to leave it: export users with
 * `user.list.all()`, save the key set and pass it as `jwks` so that tokens can be checked until they expire, move users
 * by their verified e-mail address or phone number, and have them enrol new passkeys with the next provider.
 * `docs/passage.md` of this project tells how.
 * @throws {ValidationError} when an option is missing, unknown or of the wrong form; `issues` names each
 * @example
 * const passage = new Passage({ appId: '…', apiKey: '…' });
 * for await (const user of passage.user.list.all({ limit: 500 })) console.log(user.id, user.email);
 * const result = await passage.authenticateRequest(request);
 */
export class Passage extends PassageResources {
  /** Users, their devices and refresh tokens. */
  override readonly user: PassageUsers;
  /** Magic links, and `validateJwt`. */
  override readonly auth: PassageAuth;
  /** Session checks. */
  readonly sessions: PassageSessions;
  readonly #api: () => ApiClient<paths>;

  constructor(options?: PassageOptions) {
    const config = readPassageOptions(options);
    const caller = new Caller(passageProvider(config), config.common, loadSchemas);
    super(caller);
    const verifier = passageVerifier(config);
    this.user = new PassageUsers(caller, config.common.timeout);
    this.auth = new PassageAuth(caller, verifier);
    this.sessions = new PassageSessions(verifier);
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
   * Checks the session of a request to your server: `Authorization: Bearer`, else the cookie `psg_auth_token`.
   *
   * @param request a web `Request`, a Node `IncomingMessage`, or `{ headers }`
   * @throws {ValidationError} when there are no headers to read or the options are bad; never for anything in the token
   * @example
   * const result = await passage.authenticateRequest(request);
   * if (!result.authenticated) return result.error.getResponse();
   */
  authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<PassageSessionResult> {
    return this.sessions.authenticateRequest(request, options);
  }

  /**
   * Decides `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The token is not verified again. The framework adapters call it for their guards.
   *
   * @throws {ValidationError} if an option is invalid
   * @see {@link Passage.authenticateRequest}
   */
  authorizeRequest(
    request: RequestLike,
    session: PassageSession,
    options: ValidateOptions,
  ): Promise<PassageSessionResult> {
    return this.sessions.authorizeRequest(request, session, options);
  }
}

async function loadSchemas(): Promise<typeof import('../../../generated/passage/schemas.ts').schemas> {
  return (await import('../../../generated/passage/schemas.ts')).schemas;
}
