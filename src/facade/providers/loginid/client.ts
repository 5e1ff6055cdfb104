import { LoginidResources } from '../../../generated/loginid/client.ts';
import type { AuthenticationResponse, paths } from '../../../generated/loginid/types.ts';
import { ApiClient } from '../../http/api-client.ts';
import { CallPromise } from '../../http/call-promise.ts';
import type { RawClient } from '../../http/raw-client.ts';
import { brand, instanceTest } from '../../options/brand.ts';
import type { CallOptions } from '../../options/call-options.ts';
import type { RequestLike } from '../../session/request-token.ts';
import { loginIdAdapter } from './adapter.ts';
import { type LoginIDOptions, readLoginIDOptions } from './options.ts';
import { generateServiceToken, type ServiceTokenParams, ServiceTokens } from './service-token.ts';
import { type LoginIDSession, type LoginIDSessionResult, LoginIDSessions } from './sessions.ts';
import type { LoginIDValidateOptions } from './shared/username-sessions.ts';
import {
  type CreatedTx,
  type CreateTxParams,
  createTx,
  generateTxAuthToken,
  type TxTokenParams,
} from './transactions.ts';
import { createTokenPolicy, type LoginIDClaims, type TransactionClaims } from './user-token.ts';
import { TransactionVerifier, type VerifyTransactionParams } from './verify-transaction.ts';
import { LoginIDAuthenticate, type WaitCodeParams, waitCode } from './wait-code.ts';

/**
 * Client for LoginID's legacy "directweb" server API: a method for every operation, service tokens, and verification of the
 * tokens that LoginID issues.
 *
 * The constructor performs no I/O. Create one client and share it: its calls share connections, retry budget and keys. Each
 * request carries a service token of its own, signed with the private key.
 *
 * @throws {ValidationError} if an option is missing, unknown or invalid; `issues` lists each one
 * @see {@link LoginIDOptions}
 * @example
 * const loginid = new LoginID({ clientId: '…', privateKey: await readFile('key.pem', 'utf8') });
 * const user = await loginid.users.retrieve({ username: 'ada@example.com' });
 * const result = await loginid.authenticateRequest(request);
 */
export class LoginID extends LoginidResources {
  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean = /* @__PURE__ */ instanceTest('LoginID');

  /** Tests for a client of this class, also of another copy of the package. */
  static is(value: unknown): value is LoginID {
    return value instanceof LoginID;
  }

  /** Operations for signing in. */
  override readonly authenticate: LoginIDAuthenticate;
  /** Validation of the tokens that LoginID issues when a user signs in. */
  readonly sessions: LoginIDSessions;
  readonly #api: RawClient<paths>;
  readonly #tokens: ServiceTokens | undefined;
  readonly #transactions: TransactionVerifier;

  constructor(options?: LoginIDOptions) {
    const config = readLoginIDOptions(options);
    const { clientId, privateKey: key, scopeClaim, common } = config;
    const tokens = key && new ServiceTokens({ clientId, key, scopeClaim, clock: common.clock });
    const client = new ApiClient(loginIdAdapter(config, tokens), common);
    super(client);
    brand(this, 'LoginID');
    const policy = createTokenPolicy(config);
    this.authenticate = new LoginIDAuthenticate(client);
    this.sessions = new LoginIDSessions(policy, config);
    this.#tokens = tokens;
    this.#transactions = new TransactionVerifier(policy);
    this.#api = client.raw<paths>();
  }

  /** Raw typed openapi-fetch client on the same transport, for anything that the methods lack. */
  get api(): RawClient<paths> {
    return this.#api;
  }

  /**
   * Validates the token of a request to your server, from `Authorization: Bearer`.
   *
   * @param request a web `Request`, a Node `IncomingMessage`, or `{ headers }`
   * @throws {ValidationError} if `request` has no headers or an option is invalid; never because of the token
   * @see {@link LoginIDSessions.validate}
   * @example
   * const result = await loginid.authenticateRequest(request);
   * if (!result.authenticated) return result.error.getResponse();
   */
  authenticateRequest(request: RequestLike, options?: LoginIDValidateOptions): Promise<LoginIDSessionResult> {
    return this.sessions.authenticateRequest(request, options);
  }

  /**
   * Checks `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The token is not verified again. The framework adapters call it for their guards.
   *
   * @throws {ValidationError} if an option is invalid
   * @see {@link LoginID.authenticateRequest}
   */
  authorizeRequest(
    request: RequestLike,
    session: LoginIDSession,
    options: LoginIDValidateOptions,
  ): Promise<LoginIDSessionResult> {
    return this.sessions.authorizeRequest(request, session, options);
  }

  /**
   * Verifies the token of a login and returns its claims.
   *
   * @throws {TokenValidationError} if the token is invalid, or belongs to another user than `username`
   * @throws {VerificationUnavailableError} if the signing key cannot be fetched
   * @throws {ValidationError} if an option is invalid
   * @see {@link LoginIDSessions.validate}, which returns a result instead
   */
  async verifyToken(token: unknown, options?: LoginIDValidateOptions): Promise<LoginIDClaims> {
    return (await this.sessions.verify(token, options)).claims;
  }

  /**
   * Verifies that a user has confirmed a transaction: the token, and its hash over payload and nonces.
   *
   * @throws {TokenValidationError} if the token is invalid, or confirms something else
   * @throws {VerificationUnavailableError} if the signing key cannot be fetched
   * @throws {ValidationError} if an argument is invalid
   * @see {@link createTx}
   * @example
   * const { id, nonce } = await loginid.createTx({ tx_payload, username });
   * // … the user confirms it in the browser, which sends `token` …
   * await loginid.verifyTransaction(token, { tx_payload, username, nonce });
   */
  async verifyTransaction(token: unknown, params: VerifyTransactionParams): Promise<TransactionClaims> {
    return this.#transactions.verify(token, params);
  }

  /**
   * Signs a service token for a request that other code sends. The methods of this client sign their own.
   *
   * @throws {ValidationError} if an argument is invalid or there is no private key
   */
  async generateServiceToken(params: ServiceTokenParams): Promise<string> {
    return generateServiceToken(this.#tokens, params);
  }

  /**
   * Signs the service token for creating one transaction: it is bound to the payload and carries the nonce.
   *
   * @throws {ValidationError} if an argument is invalid or there is no private key
   */
  async generateTxAuthToken(params: TxTokenParams): Promise<string> {
    return generateTxAuthToken(this.#tokens, params);
  }

  /**
   * Creates a transaction for a user to confirm. Body and service token carry the same nonce, which is also returned: keep
   * it for `verifyTransaction`.
   *
   * `POST /tx`. Retried only if the request certainly never ran.
   *
   * @throws {ValidationError} if an argument is invalid
   * @see {@link verifyTransaction}
   */
  createTx(params: CreateTxParams, options?: CallOptions): CallPromise<CreatedTx> {
    return new CallPromise(createTx(this.tx, params, options));
  }

  /**
   * Waits until a code is authorized, and verifies the token in the response (application and username) before returning it.
   * The server holds the request: the default `timeout` is 180,000 ms, and the request is retried only if `retry` is given.
   *
   * @throws {TokenValidationError} if the token in the response is invalid
   * @throws {VerificationUnavailableError} if its signing key cannot be fetched
   * @throws {ResponseException} if the response lacks a token although one was requested
   * @throws {TimeoutException} if nobody authorizes the code in time
   * @example
   * const { user, jwt } = await loginid.waitCode({ username, code, code_type: 'short' }, { signal });
   */
  waitCode(params: WaitCodeParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    return new CallPromise(waitCode(this.authenticate, this.sessions, params, options));
  }
}
