import { LoginidV2Resources } from '../../../../generated/loginid-v2/client.ts';
import type { paths } from '../../../../generated/loginid-v2/types.ts';
import { ApiClient } from '../../../http/api-client.ts';
import type { RawClient } from '../../../http/raw-client.ts';
import { brand, instanceTest } from '../../../options/brand.ts';
import type { RequestLike } from '../../../session/request-token.ts';
import type { LoginIDValidateOptions } from '../shared/username-sessions.ts';
import { loginIDV2Adapter } from './adapter.ts';
import { type LoginIDV2Options, readLoginIDV2Options } from './options.ts';
import {
  createPolicies,
  type LoginIDV2Claims,
  type LoginIDV2Session,
  type LoginIDV2SessionResult,
  LoginIDV2Sessions,
} from './sessions.ts';
import {
  type LoginIDV2TransactionClaims,
  TransactionVerifierV2,
  type VerifyTransactionV2Params,
} from './verify-transaction.ts';

/**
 * Client for LoginID's current FIDO2 API: a method for every operation that a server may call, and local session checks.
 *
 * The constructor performs no I/O. Create one client and share it: its calls share connections, retry budget and key set.
 * Operations on behalf of a user take that user's token as the option `authorization`, and never send the API key.
 *
 * @throws {ValidationError} if an option is missing, unknown or invalid; `issues` lists each one
 * @see {@link LoginIDV2Options}
 * @example
 * const loginid = new LoginIDV2({ baseUrl: 'https://{appId}.api.loginid.io', apiKey: '…' });
 * const { token } = await loginid.mgmt.grantCreate({ username, grants: ['passkey:read'] });
 * const passkeys = await loginid.passkeys.list({}, { authorization: { token } });
 * const result = await loginid.authenticateRequest(request);
 */
export class LoginIDV2 extends LoginidV2Resources {
  static override readonly [Symbol.hasInstance]: (value: unknown) => boolean =
    /* @__PURE__ */ instanceTest('LoginIDV2');

  /** Tests for a client of this class, also of another copy of the package. */
  static is(value: unknown): value is LoginIDV2 {
    return value instanceof LoginIDV2;
  }

  /** Validation of the access tokens that LoginID issues when a user signs in. */
  readonly sessions: LoginIDV2Sessions;
  readonly #api: RawClient<paths>;
  readonly #transactions: TransactionVerifierV2;

  constructor(options?: LoginIDV2Options) {
    const config = readLoginIDV2Options(options);
    const client = new ApiClient(loginIDV2Adapter(config), config.common);
    super(client);
    brand(this, 'LoginIDV2');
    const policyOf = createPolicies(config);
    this.sessions = new LoginIDV2Sessions(policyOf, config.appId);
    this.#transactions = new TransactionVerifierV2(policyOf);
    this.#api = client.raw<paths>();
  }

  /**
   * Raw typed openapi-fetch client on the same transport, for anything that the methods lack. Operations on behalf of a user
   * take the token as a header, `authorization: Bearer …`.
   */
  get api(): RawClient<paths> {
    return this.#api;
  }

  /**
   * Validates the token of a request to your server. Reads it from `Authorization: Bearer`, then from the cookie
   * `LoginID_{appId}_token` of LoginID's browser SDK.
   *
   * @param request a web `Request`, a Node `IncomingMessage`, or `{ headers }`
   * @throws {ValidationError} if `request` has no headers or an option is invalid; never because of the token
   * @see {@link LoginIDV2Sessions.validate}
   * @example
   * const result = await loginid.authenticateRequest(request);
   * if (!result.authenticated) return result.error.getResponse();
   */
  authenticateRequest(request: RequestLike, options?: LoginIDValidateOptions): Promise<LoginIDV2SessionResult> {
    return this.sessions.authenticateRequest(request, options);
  }

  /**
   * Checks `options.require` on a session that `authenticateRequest` has established for this request, with the same
   * options otherwise. The token is not verified again. The framework adapters call it for their guards.
   *
   * @throws {ValidationError} if an option is invalid
   * @see {@link LoginIDV2.authenticateRequest}
   */
  authorizeRequest(
    request: RequestLike,
    session: LoginIDV2Session,
    options: LoginIDValidateOptions,
  ): Promise<LoginIDV2SessionResult> {
    return this.sessions.authorizeRequest(request, session, options);
  }

  /**
   * Verifies the access token of a login locally, and returns its claims. `mgmt.tokenVerify` lets LoginID do it.
   *
   * @throws {TokenValidationError} if the token is invalid, or belongs to another user than `username`
   * @throws {VerificationUnavailableError} if the key set cannot be fetched
   * @throws {ValidationError} if an option is invalid
   * @see {@link LoginIDV2Sessions.validate}, which returns a result instead
   */
  async verifyToken(token: unknown, options?: LoginIDValidateOptions): Promise<LoginIDV2Claims> {
    return (await this.sessions.verify(token, options)).claims;
  }

  /**
   * Verifies that a user has confirmed a transaction: the token, and its hash over payload and nonces. A token without an
   * expiry is valid for an hour.
   *
   * @throws {TokenValidationError} if the token is invalid, or confirms something else
   * @throws {VerificationUnavailableError} if the key set cannot be fetched
   * @throws {ValidationError} if an argument is invalid
   * @example
   * const { session, assertionOptions } = await loginid.tx.init({ txPayload, nonce, txType: 'raw', username });
   * // … the user confirms it in the browser, and `tx.complete` returns `token` …
   * await loginid.verifyTransaction(token, { txPayload, nonce, username });
   */
  async verifyTransaction(token: unknown, params: VerifyTransactionV2Params): Promise<LoginIDV2TransactionClaims> {
    return this.#transactions.verify(token, params);
  }
}
