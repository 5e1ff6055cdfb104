import { LoginidResources } from '../../../generated/loginid/client.ts';
import type { AuthenticationResponse, paths } from '../../../generated/loginid/types.ts';
import { CallPromise } from '../../core/call/call-promise.ts';
import { Caller } from '../../core/call/caller.ts';
import { once } from '../../core/call/once.ts';
import type { CallOptions } from '../../core/options/call-options.ts';
import type { ApiClient } from '../../core/transport/api-client.ts';
import type { RequestLike } from '../../session/request-token.ts';
import type { TokenPolicy } from '../../session/token-verifier.ts';
import { LoginIDAuthenticate } from './authenticate.ts';
import type { LoginIDClaims, TransactionClaims } from './claims.ts';
import type * as onDemand from './on-demand/on-demand.ts';
import type {
  CreatedTx,
  CreateTxArguments,
  ServiceTokenArguments,
  TxTokenArguments,
} from './on-demand/token-arguments.ts';
import type { TransactionTokens, VerifyTransactionParams } from './on-demand/transactions.ts';
import type { WaitCodeParams } from './on-demand/wait-code.ts';
import { type LoginIDOptions, readLoginIDOptions } from './options.ts';
import { loginIdProvider } from './provider.ts';
import { ServiceTokens } from './service-token.ts';
import {
  type LoginIDSession,
  type LoginIDSessionResult,
  LoginIDSessions,
  type LoginIDValidateOptions,
} from './sessions.ts';
import { loginIdTokenPolicy } from './token-policy.ts';

/**
 * A client of LoginID's legacy "directweb" server API: every operation under its name, service tokens, and checks of the
 * tokens that LoginID issues.
 *
 * Making one asks nothing of the network. Make it once and share it: calls share connections, retry budget and keys. Each
 * request carries a service token of its own, signed with the private key for nothing but this request.
 *
 * @throws {ValidationError} when an option is missing, unknown or of the wrong form; `issues` names each
 * @example
 * const loginid = new LoginID({ clientId: '…', privateKey: await readFile('key.pem', 'utf8') });
 * const user = await loginid.users.retrieve({ username: 'ada@example.com' });
 * const result = await loginid.authenticateRequest(request);
 */
export class LoginID extends LoginidResources {
  /** The operations of signing in. */
  override readonly authenticate: LoginIDAuthenticate;
  /** Checks of the tokens that LoginID issues when a user signs in. */
  readonly sessions: LoginIDSessions;
  readonly #api: () => ApiClient<paths>;
  readonly #tokens: ServiceTokens | undefined;
  readonly #policy: (kind: string) => TokenPolicy;
  #transactions: TransactionTokens | undefined;

  constructor(options?: LoginIDOptions) {
    const config = readLoginIDOptions(options);
    const { clientId, privateKey: key, scopeClaim, common } = config;
    const tokens = key && new ServiceTokens({ clientId, key, scopeClaim, clock: common.clock });
    const caller = new Caller(loginIdProvider(config, tokens), common, loadSchemas);
    super(caller);
    this.#tokens = tokens;
    this.#policy = loginIdTokenPolicy(config);
    this.authenticate = new LoginIDAuthenticate(caller);
    this.sessions = new LoginIDSessions(this.#policy, config);
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
   * Checks the token of a request to your server, in `Authorization: Bearer`.
   *
   * @param request a web `Request`, a Node `IncomingMessage`, or `{ headers }`
   * @throws {ValidationError} when there are no headers to read or the options are bad; never for anything in the token
   * @example
   * const result = await loginid.authenticateRequest(request);
   * if (!result.authenticated) return result.error.getResponse();
   */
  authenticateRequest(request: RequestLike, options?: LoginIDValidateOptions): Promise<LoginIDSessionResult> {
    return this.sessions.authenticateRequest(request, options);
  }

  /**
   * Decides `options.require` on a session that `authenticateRequest` has established for this request, with the same
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
   * Checks the token of a login and answers with its claims.
   *
   * @throws {TokenValidationError} when the token must not be trusted, or is not that of `username`
   * @throws {KeysUnavailableError} when the signing key cannot be had
   * @throws {ValidationError} when the options are bad
   */
  async verifyToken(token: unknown, options?: LoginIDValidateOptions): Promise<LoginIDClaims> {
    return (await this.sessions.verify(token, options)).claims;
  }

  /**
   * Checks that a user has confirmed a transaction: the token, and the hash over payload and nonces in it.
   *
   * @throws {TokenValidationError} when the token must not be trusted, or confirms something else
   * @throws {KeysUnavailableError} when the signing key cannot be had
   * @throws {ValidationError} when the arguments are bad
   * @example
   * const { id, nonce } = await loginid.createTx({ tx_payload, username });
   * // … the user confirms it in the browser, which sends `token` …
   * await loginid.verifyTransaction(token, { tx_payload, username, nonce });
   */
  async verifyTransaction(token: unknown, params: VerifyTransactionParams): Promise<TransactionClaims> {
    const { TransactionTokens } = await loadOnDemand();
    this.#transactions ??= new TransactionTokens(this.#policy);
    return this.#transactions.verify(token, params);
  }

  /**
   * Signs a service token, for a call that something else makes. The methods of this client sign their own.
   *
   * @throws {ValidationError} when the arguments are bad or there is no private key
   */
  async generateServiceToken(params: ServiceTokenArguments): Promise<string> {
    return (await loadOnDemand()).generateServiceToken(this.#tokens, params);
  }

  /**
   * Signs the service token for creating one transaction: it is bound to the payload and carries the nonce.
   *
   * @throws {ValidationError} when the arguments are bad or there is no private key
   */
  async generateTxAuthToken(params: TxTokenArguments): Promise<string> {
    return (await loadOnDemand()).generateTxAuthToken(this.#tokens, params);
  }

  /**
   * Creates a transaction for a user to confirm. Body and service token carry the same nonce, which is answered with the
   * rest: keep it, and give it to `verifyTransaction`.
   *
   * `POST /tx`. Repeated only when it was certainly not carried out.
   *
   * @throws {ValidationError} when the arguments are bad
   */
  createTx(params: CreateTxArguments, options?: CallOptions): CallPromise<CreatedTx> {
    return new CallPromise(loadOnDemand().then(({ createTx }) => createTx(this.tx, params, options)));
  }

  /**
   * Waits until a code is authorized, and verifies the token of the answer (application and username) before it is
   * handed out. The server holds the request: `timeout` is 180,000 ms by default, and nothing is repeated unless `retry`
   * says so.
   *
   * @throws {TokenValidationError} when the token of the answer must not be trusted
   * @throws {KeysUnavailableError} when its signing key cannot be had
   * @throws {ResponseException} when there is no token although one was asked for
   * @throws {TimeoutException} when nobody authorizes the code in time
   * @example
   * const { user, jwt } = await loginid.waitCode({ username, code, code_type: 'short' }, { signal });
   */
  waitCode(params: WaitCodeParams, options?: CallOptions): CallPromise<AuthenticationResponse> {
    const waiting = loadOnDemand().then(({ waitCode }) => waitCode(this.authenticate, this.sessions, params, options));
    return new CallPromise(waiting);
  }
}

/** What only some servers call is loaded when it is called. */
function loadOnDemand(): Promise<typeof onDemand> {
  return import('./on-demand/on-demand.ts');
}

async function loadSchemas(): Promise<typeof import('../../../generated/loginid/schemas.ts').schemas> {
  return (await import('../../../generated/loginid/schemas.ts')).schemas;
}
