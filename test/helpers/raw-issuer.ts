import type { Members } from '../../conformance/clients/client.ts';
import { Signer } from '../../conformance/tokens/tokens.ts';

export type { Members } from '../../conformance/clients/client.ts';

/** The contents of a token; times are in seconds since 1970. A claim or header member `undefined` is left out. */
export interface MintOptions {
  readonly claims?: Members;
  readonly header?: Members;
  readonly now?: number;
  readonly lifetime?: number;
  /** Sign with a key that is not in the key set, under the id of one that is. */
  readonly forged?: boolean;
}

/**
 * RS256 keys with a key set, and tokens of any form: for checks of the checks, which need what `authloom/testing` does not
 * mint. Key ids are a prefix and a number.
 */
export class RawIssuer {
  readonly #prefix: string;
  #number = 1;
  #signer: Signer;
  readonly #stranger = new Signer('RS256', 'stranger');

  constructor(kidPrefix: string) {
    this.#prefix = kidPrefix;
    this.#signer = new Signer('RS256', `${kidPrefix}-1`);
  }

  /** The key set as it is published. */
  keySet(): { keys: Members[] } {
    return { keys: [this.#signer.jwk] };
  }

  /** Replaces the key by a new one with a new id. */
  rotate(): void {
    this.#number += 1;
    this.#signer = new Signer('RS256', `${this.#prefix}-${this.#number}`);
  }

  /** A signed token of any payload. A header member `undefined` is left out. */
  signText(payload: string | Uint8Array, header: Members = {}): string {
    return this.#signer.sign(payload, this.#signer.header(header));
  }

  /** A token with `usual` claims, what `options` say of them, and the times of one that is good for `lifetime` seconds. */
  protected async write(usual: Members, lifetime: number, options: MintOptions): Promise<string> {
    const { claims, header = {}, forged = false, now = currentSecond() } = options;
    const payload = { ...usual, iat: now, nbf: now, exp: now + (options.lifetime ?? lifetime), ...claims };
    const signer = forged ? this.#stranger.as(this.#signer.kid) : this.#signer;
    return signer.sign(payload, signer.header(header));
  }
}

export function currentSecond(): number {
  return Math.floor(Date.now() / 1000);
}
