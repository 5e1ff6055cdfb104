import { CorbadoResources } from '../../../generated/corbado/client.ts';
import type { paths } from '../../../generated/corbado/types.ts';
import { ApiClient } from '../../http/api-client.ts';
import type { Operation } from '../../http/operation.ts';
import type { ProviderAdapter } from '../../http/provider-adapter.ts';
import type { RawClient } from '../../http/raw-client.ts';
import { brand, instanceTest } from '../../options/brand.ts';
import { runtimeName, version } from '../../options/env.ts';
import type { ValidateOptions } from '../../session/options.ts';
import type { RequestLike } from '../../session/request-token.ts';
import { isCorbadoErrorBody, readCorbadoError, readCorbadoRequestId } from './errors.ts';
import { type CorbadoConfig, type CorbadoOptions, readCorbadoOptions } from './options.ts';
import { type CorbadoSession, type CorbadoSessionResult, CorbadoSessions } from './sessions.ts';

/**
 * Client for Corbado's Backend API v2: a method for every operation, and local session checks.
 *
 * The constructor performs no I/O. Create one client and share it: its calls share connections, retry budget and key set.
 *
 * @throws {ValidationError} if an option is missing, unknown or invalid; `issues` lists each one
 * @see {@link CorbadoOptions}
 * @example
 * const corbado = new Corbado({ projectId: 'pro-…', apiSecret: 'corbado1_…' });
 * const user = await corbado.users.get({ userID: 'usr-…' });
 * const result = await corbado.authenticateRequest(request);
 */
export class Corbado extends CorbadoResources {
  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = /* @__PURE__ */ instanceTest('Corbado');

  /** Tests for a client of this class, also of another copy of the package. */
  static is(value: unknown): value is Corbado {
    return value instanceof Corbado;
  }

  /** Session checks, and the operations on sessions. */
  override readonly sessions: CorbadoSessions;
  readonly #api: RawClient<paths>;

  constructor(options?: CorbadoOptions) {
    const config = readCorbadoOptions(options);
    const client = new ApiClient(corbadoAdapter(config), config.common);
    super(client);
    brand(this, 'Corbado');
    this.sessions = new CorbadoSessions(client, config);
    this.#api = client.raw<paths>();
  }

  /** Raw typed openapi-fetch client on the same transport, for anything that the methods lack. */
  get api(): RawClient<paths> {
    return this.#api;
  }

  /**
   * Validates the session of a request to your server. Reads the token from `Authorization: Bearer`, then from the cookie
   * `cbo_session_token`, then from the older cookie `cbo_short_session`.
   *
   * @param request a web `Request`, a Node `IncomingMessage`, or `{ headers }`
   * @throws {ValidationError} if `request` has no headers or an option is invalid; never because of the token
   * @see {@link CorbadoSessions.validate}
   * @example
   * const result = await corbado.authenticateRequest(request);
   * if (!result.authenticated) return result.error.getResponse();
   */
  authenticateRequest(request: RequestLike, options?: ValidateOptions): Promise<CorbadoSessionResult> {
    return this.sessions.authenticateRequest(request, options);
  }

  /**
   * Checks `options.require` on a session that `authenticateRequest` has established for this request, with the same
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

/** Connects the shared HTTP client to Corbado: address, credentials, errors and arguments. */
export function corbadoAdapter({ projectId, apiSecret, backendApi }: CorbadoConfig): ProviderAdapter {
  // Both are visible ASCII by now, which is all that btoa accepts.
  const credentials = btoa(`${projectId}:${apiSecret}`);
  const headers = Object.freeze({
    authorization: `Basic ${credentials}`,
    'x-corbado-projectid': projectId,
    'x-corbado-sdk': JSON.stringify({ name: 'authloom', sdkVersion: version, languageVersion: runtimeName() }),
    'user-agent': `authloom/${version}`,
  });
  return {
    name: 'corbado',
    baseUrls: { default: backendApi },
    clientParams: {},
    secrets: [apiSecret, credentials],
    authorize: () => headers,
    readError: readCorbadoError,
    readRequestId: readCorbadoRequestId,
    isErrorBody: isCorbadoErrorBody,
    transformParams: transformUserIdFilters,
  };
}

const FILTER = 'filter[]';
const USER_ID_FILTER = /^(userID:(?:eq|gt|lt):)usr-/i;

/**
 * Removes the `usr-` prefix from filters by user ID: filters are the one place where Corbado expects the ID without it.
 * Callers may use either spelling.
 */
export function transformUserIdFilters(
  operation: Operation,
  params: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const filters = params[FILTER];
  if (!operation.queryParams.includes(FILTER) || !Array.isArray(filters)) return params;
  return {
    ...params,
    [FILTER]: filters.map((filter: unknown) =>
      typeof filter === 'string' ? filter.replace(USER_ID_FILTER, '$1') : filter,
    ),
  };
}
