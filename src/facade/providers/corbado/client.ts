import { CorbadoResources } from '../../../generated/corbado/client.ts';
import type { paths } from '../../../generated/corbado/types.ts';
import { isNotFound } from '../../errors/not-found.ts';
import { ApiClient } from '../../http/api-client.ts';
import type { Operation } from '../../http/operation.ts';
import type { ProviderAdapter } from '../../http/provider-adapter.ts';
import type { RawClient } from '../../http/raw-client.ts';
import { brand, instanceTest } from '../../options/brand.ts';
import { runtimeName, version } from '../../options/env.ts';
import type { ValidateOptions } from '../../session/options.ts';
import type { RequestLike } from '../../session/request-token.ts';
import { isCorbadoErrorBody, readCorbadoError, readCorbadoRequestId } from './errors.ts';
import { transformFilters } from './filters.ts';
import { CorbadoIdentifiers } from './identifiers.ts';
import { type CorbadoConfig, type CorbadoCredential, type CorbadoOptions, readCorbadoOptions } from './options.ts';
import { type CorbadoSession, type CorbadoSessionResult, CorbadoSessions } from './sessions.ts';
import { CorbadoUsers } from './users.ts';

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
  /** The operations on users, and shortcuts. */
  override readonly users: CorbadoUsers;
  /** The operations on identifiers, and searches. */
  override readonly identifiers: CorbadoIdentifiers;
  readonly #api: RawClient<paths>;

  constructor(options?: CorbadoOptions) {
    const config = readCorbadoOptions(options);
    const client = new ApiClient(corbadoAdapter(config), config.common);
    super(client);
    brand(this, 'Corbado');
    this.sessions = new CorbadoSessions(client, config);
    this.users = new CorbadoUsers(client);
    this.identifiers = new CorbadoIdentifiers(client);
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
export function corbadoAdapter({ projectId, credential, backendApi }: CorbadoConfig): ProviderAdapter {
  const { authorization, secrets } = authorizationOf(projectId, credential);
  const headers = Object.freeze({
    authorization,
    'x-corbado-projectid': projectId,
    'x-corbado-sdk': JSON.stringify({ name: 'authloom', sdkVersion: version, languageVersion: runtimeName() }),
    'user-agent': `authloom/${version}`,
  });
  return {
    name: 'corbado',
    baseUrls: { default: backendApi },
    clientParams: {},
    secrets,
    authorize: () => headers,
    readError: readCorbadoError,
    readRequestId: readCorbadoRequestId,
    isErrorBody: isCorbadoErrorBody,
    isNotFound,
    transformParams: (operation, params) => {
      const own = withProjectId(operation, params, projectId);
      return operation.pagination || operation.openQuery ? transformFilters(operation, own) : own;
    },
  };
}

/** The header of a credential, and the strings in it that must never be shown. */
function authorizationOf(
  projectId: string,
  credential: CorbadoCredential,
): { readonly authorization: string; readonly secrets: readonly string[] } {
  if ('apiKey' in credential) return { authorization: `Bearer ${credential.apiKey}`, secrets: [credential.apiKey] };
  // Both are visible ASCII by now, which is all that btoa accepts.
  const encoded = btoa(`${projectId}:${credential.apiSecret}`);
  return { authorization: `Basic ${encoded}`, secrets: [credential.apiSecret, encoded] };
}

/** Adds the ID of the project to the body of the operation that has a field for it, unless it is given. */
function withProjectId(
  { body }: Operation,
  params: Readonly<Record<string, unknown>>,
  projectID: string,
): Readonly<Record<string, unknown>> {
  if (!body?.fields.includes('projectID')) return params;
  const own: Record<string, unknown> = { ...params };
  return { ...own, projectID: own['projectID'] ?? projectID };
}
