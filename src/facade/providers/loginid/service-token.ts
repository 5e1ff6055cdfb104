import { createNonce } from './nonce.ts';
import type { PrivateKey } from './private-key.ts';

/** The scope whose tokens are bound to one transaction. */
export const TX_SCOPE = 'tx.create';

/** What service tokens are made with. */
export interface ServiceTokenSettings {
  readonly clientId: string;
  readonly key: PrivateKey;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** The claim that names the scope: `type` in all of the vendor's SDKs, `scope` in the newest documentation. */
  readonly scopeClaim: 'type' | 'scope';
}

/** What one service token is for. The names are those of the claims. */
export interface ServiceTokenParams {
  /** The one thing that the token allows, such as `users.retrieve`. */
  readonly scope: string;
  readonly username?: string | undefined;
  /** Left out where there is a username. */
  readonly user_id?: string | undefined;
  /** Default: a fresh one. The server takes each only once. */
  readonly nonce?: string | undefined;
  /** Binds a token for `tx.create` to its payload; see `payloadHash`. */
  readonly payload_hash?: string | undefined;
}

/** Signs service tokens (ES256): one for each request, because the server refuses one that it has seen before. */
export class ServiceTokens {
  readonly #settings: ServiceTokenSettings;

  constructor(settings: ServiceTokenSettings) {
    this.#settings = settings;
  }

  /**
   * A new token, as a compact JWS; at once where the platform signs at once.
   *
   * @throws ValidationError (status 500) where the private key turns out to be of no use.
   */
  create(params: ServiceTokenParams): string | Promise<string> {
    return this.#settings.key.sign(this.#claims(params));
  }

  /** As JSON, which leaves out what is undefined, and which writes halves of surrogate pairs as escapes. */
  #claims({ scope, username, user_id, nonce, payload_hash }: ServiceTokenParams): string {
    const { clientId, clock, scopeClaim } = this.#settings;
    return JSON.stringify({
      client_id: clientId,
      [scopeClaim]: scope,
      nonce: nonce ?? createNonce(),
      iat: Math.floor(clock() / 1000),
      username,
      user_id: username === undefined ? user_id : undefined,
      payload_hash,
    });
  }
}
