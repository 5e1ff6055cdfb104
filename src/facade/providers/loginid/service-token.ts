import { readClock } from '../../cache/refreshing-cache.ts';
import { missingKey } from './errors.ts';
import type { PrivateKey } from './private-key.ts';
import { checkParams, type ParamRules } from './shared/params.ts';

/** Known scopes of service tokens: each allows one kind of call. */
export type ServiceTokenScope =
  | 'auth.login'
  | 'auth.register'
  | 'auth.temporary'
  | 'codes.authorize'
  | 'codes.generate'
  | 'codes.invalidate'
  | 'credentials.add'
  | 'credentials.add_recovery'
  | 'credentials.force_add'
  | 'credentials.list'
  | 'credentials.rename'
  | 'credentials.retrieve_sensitive'
  | 'credentials.revoke'
  | 'tx.create'
  | 'users.activate'
  | 'users.create'
  | 'users.deactivate'
  | 'users.delete'
  | 'users.email_verification_dispatch'
  | 'users.retrieve';

/** Scope whose tokens are bound to one transaction. */
export const TX_SCOPE = 'tx.create';

/** Arguments of `generateServiceToken`. */
export interface ServiceTokenParams {
  /** The one kind of call that the token allows. */
  readonly scope: ServiceTokenScope | (string & {});
  /** User whom the call concerns. */
  readonly username?: string;
  /** ID of the user; ignored if there is a `username`. */
  readonly user_id?: string;
  /**
   * The server accepts each nonce only once.
   * @default a new one
   */
  readonly nonce?: string;
}

/** Claims of one service token, beside those that all have. */
export interface ServiceTokenClaims {
  readonly scope: ServiceTokenParams['scope'];
  readonly username?: string | undefined;
  readonly user_id?: string | undefined;
  readonly nonce?: string | undefined;
  /** Binds a token for `tx.create` to its payload. */
  readonly payload_hash?: string | undefined;
}

/** Settings of {@link ServiceTokens}. */
export interface ServiceTokenSettings {
  readonly clientId: string;
  readonly key: PrivateKey;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** Name of the claim with the scope: `type` in all of the vendor's SDKs, `scope` in its newest documentation. */
  readonly scopeClaim: 'type' | 'scope';
}

/** Signs service tokens (ES256): one for each request, because the server rejects a token that it has seen before. */
export class ServiceTokens {
  readonly #settings: ServiceTokenSettings;

  constructor(settings: ServiceTokenSettings) {
    this.#settings = settings;
  }

  /**
   * Creates a token as a compact JWS; synchronously where the platform signs synchronously.
   *
   * @throws {ValidationError} (status 500) if the platform rejects the private key
   */
  create(claims: ServiceTokenClaims): string | Promise<string> {
    return this.#settings.key.sign(this.#toJson(claims));
  }

  // JSON leaves out what is undefined, and escapes lone surrogates.
  #toJson({ scope, username, user_id, nonce, payload_hash }: ServiceTokenClaims): string {
    const { clientId, clock, scopeClaim } = this.#settings;
    return JSON.stringify({
      client_id: clientId,
      [scopeClaim]: scope,
      nonce: nonce ?? createNonce(),
      iat: Math.floor(readClock(clock) / 1000),
      username,
      user_id: username === undefined ? user_id : undefined,
      payload_hash,
    });
  }
}

const PARAM_RULES: ParamRules<ServiceTokenParams> = {
  scope: 'non-empty string',
  username: 'optional non-empty string',
  user_id: 'optional non-empty string',
  nonce: 'optional non-empty string',
};

/** Implements `LoginID.generateServiceToken`. */
export async function generateServiceToken(
  tokens: ServiceTokens | undefined,
  params: ServiceTokenParams,
): Promise<string> {
  checkParams('Cannot call generateServiceToken', params, PARAM_RULES);
  return await signerFor('generateServiceToken', tokens).create(params);
}

/** Returns the signer of service tokens, or throws if the client has no private key. */
export function signerFor(method: string, tokens: ServiceTokens | undefined): ServiceTokens {
  if (tokens === undefined) throw missingKey(method, 'it signs service tokens');
  return tokens;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';
const NONCE_LENGTH = 16;
/** The largest multiple of the alphabet's length within a byte: higher bytes would favor some characters. */
const FAIR_BYTES = 256 - (256 % ALPHABET.length);

/** Creates a nonce of 16 characters, A-Z, a-z and 0-9, with the platform's CSPRNG. */
export function createNonce(): string {
  let nonce = '';
  while (nonce.length < NONCE_LENGTH) {
    const fair = crypto.getRandomValues(new Uint8Array(NONCE_LENGTH)).filter((byte) => byte < FAIR_BYTES);
    for (const byte of fair.subarray(0, NONCE_LENGTH - nonce.length)) nonce += ALPHABET.charAt(byte % ALPHABET.length);
  }
  return nonce;
}
