import { PassageResources } from '../../../generated/passage/client.ts';
import type { paths } from '../../../generated/passage/types.ts';
import { ApiClient } from '../../http/api-client.ts';
import type { ProviderAdapter } from '../../http/provider-adapter.ts';
import type { RawClient } from '../../http/raw-client.ts';
import { brand, instanceTest } from '../../options/brand.ts';
import { version } from '../../options/env.ts';
import type { ValidateOptions } from '../../session/options.ts';
import type { RequestLike } from '../../session/request-token.ts';
import { PassageAuth, transformMagicLink } from './auth.ts';
import { isPassageErrorBody, readPassageError, readPassageRequestId } from './errors.ts';
import { type PassageConfig, type PassageOptions, readPassageOptions } from './options.ts';
import { createPassageVerifier, type PassageSession, type PassageSessionResult, PassageSessions } from './sessions.ts';
import { PassageUsers } from './users.ts';

/**
 * Client for Passage's management API: a method for every operation, and local session checks.
 *
 * The constructor performs no I/O and prints nothing. Create one client and share it: its calls share connections, retry
 * budget and key set.
 *
 * @deprecated The vendor retired Passage on 2026-01-16. Use this client to migrate: export users with `user.list.all()`,
 * save the key set and pass it as `jwks` so that tokens can be verified until they expire, match users by their verified
 * e-mail address or phone number, and let them enroll new passkeys with the next provider. `docs/passage.md` of this
 * project explains how.
 * @throws {ValidationError} if an option is missing, unknown or invalid; `issues` lists each one
 * @see {@link PassageOptions}
 * @example
 * const passage = new Passage({ appId: '…', apiKey: '…' });
 * for await (const user of passage.user.list.all({ limit: 500 })) console.log(user.id, user.email);
 * const result = await passage.authenticateRequest(request);
 */
export class Passage extends PassageResources {
  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = /* @__PURE__ */ instanceTest('Passage');

  /** Tests for a client of this class, also of another copy of the package. */
  static is(value: unknown): value is Passage {
    return value instanceof Passage;
  }

  /** Users, their devices and refresh tokens. */
  override readonly user: PassageUsers;
  /** Magic links, and `validateJwt`. */
  override readonly auth: PassageAuth;
  /** Session checks. */
  readonly sessions: PassageSessions;
  readonly #api: RawClient<paths>;

  constructor(options?: PassageOptions) {
    const config = readPassageOptions(options);
    const client = new ApiClient(passageAdapter(config), config.common);
    super(client);
    brand(this, 'Passage');
    const verifier = createPassageVerifier(config);
    this.user = new PassageUsers(client, config.common.timeout);
    this.auth = new PassageAuth(client, verifier);
    this.sessions = new PassageSessions(verifier);
    this.#api = client.raw<paths>();
  }

  /** Raw typed openapi-fetch client on the same transport, for anything that the methods lack. */
  get api(): RawClient<paths> {
    return this.#api;
  }

  /**
   * Validates the session of a request to your server. Reads the token from `Authorization: Bearer`, then from the cookie
   * `psg_auth_token`.
   *
   * @param request a web `Request`, a Node `IncomingMessage`, or `{ headers }`
   * @throws {ValidationError} if `request` has no headers or an option is invalid; never because of the token
   * @see {@link PassageSessions.validate}
   * @example
   * const result = await passage.authenticateRequest(request);
   * if (!result.authenticated) return result.error.getResponse();
   */
  authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<PassageSessionResult> {
    return this.sessions.authenticateRequest(request, options);
  }

  /**
   * Checks `options.require` on a session that `authenticateRequest` has established for this request, with the same
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

/** Connects the shared HTTP client to Passage: address, credentials, errors and arguments. */
export function passageAdapter({ appId, apiKey, baseUrl }: PassageConfig): ProviderAdapter {
  const headers = Object.freeze({
    authorization: `Bearer ${apiKey}`,
    'passage-version': `authloom/${version}`,
    'user-agent': `authloom/${version}`,
  });
  return {
    name: 'passage',
    baseUrls: { default: baseUrl },
    clientParams: { app_id: appId },
    secrets: [apiKey],
    authorize: () => headers,
    readError: readPassageError,
    readRequestId: readPassageRequestId,
    isErrorBody: isPassageErrorBody,
    transformParams: transformMagicLink,
  };
}
