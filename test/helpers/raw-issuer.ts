import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { SignJWT } from 'jose';

export type Members = Readonly<Record<string, unknown>>;

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
  #keys = newKeyPair();
  readonly #stranger = newKeyPair();

  constructor(kidPrefix: string) {
    this.#prefix = kidPrefix;
  }

  /** The key set as it is published. */
  keySet(): { keys: Record<string, unknown>[] } {
    const jwk = this.#keys.publicKey.export({ format: 'jwk' });
    return { keys: [{ ...jwk, kid: this.#kid, alg: 'RS256', use: 'sig' }] };
  }

  /** Replaces the key by a new one with a new id. */
  rotate(): void {
    this.#number += 1;
    this.#keys = newKeyPair();
  }

  /** A signed token of any payload, for what `SignJWT` would refuse to write. A header member `undefined` is left out. */
  signText(payload: string | Uint8Array, header: Members = {}): string {
    return this.signParts(JSON.stringify(this.#header(header)), payload);
  }

  /** A signed token of any header and any payload. */
  signParts(header: string | Uint8Array, payload: string | Uint8Array): string {
    const input = `${encode(header)}.${encode(payload)}`;
    return `${input}.${encode(sign('sha256', Buffer.from(input), this.#keys.privateKey))}`;
  }

  /** The public key in the text and byte forms that HMAC forgers take for a secret. */
  publicKeyForms(): { name: string; secret: string | Uint8Array }[] {
    const { publicKey } = this.#keys;
    return [
      { name: 'SPKI PEM', secret: publicKey.export({ type: 'spki', format: 'pem' }) },
      { name: 'PKCS #1 PEM', secret: publicKey.export({ type: 'pkcs1', format: 'pem' }) },
      { name: 'SPKI DER', secret: publicKey.export({ type: 'spki', format: 'der' }) },
      { name: 'JWK JSON', secret: JSON.stringify(publicKey.export({ format: 'jwk' })) },
    ];
  }

  /** A token with `usual` claims, what `options` say of them, and the times of one that is good for `lifetime` seconds. */
  protected write(usual: Members, lifetime: number, options: MintOptions): Promise<string> {
    const { claims, header = {}, forged = false, now = currentSecond() } = options;
    const payload = { ...usual, iat: now, nbf: now, exp: now + (options.lifetime ?? lifetime), ...claims };
    const { privateKey } = forged ? this.#stranger : this.#keys;
    return new SignJWT(payload).setProtectedHeader(this.#header(header)).sign(privateKey);
  }

  #header(header: Members): Members & { alg: string } {
    return { alg: 'RS256', typ: 'JWT', kid: this.#kid, ...header };
  }

  get #kid(): string {
    return `${this.#prefix}-${this.#number}`;
  }
}

export function currentSecond(): number {
  return Math.floor(Date.now() / 1000);
}

function encode(part: string | Uint8Array): string {
  return Buffer.from(part).toString('base64url');
}

function newKeyPair(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}
