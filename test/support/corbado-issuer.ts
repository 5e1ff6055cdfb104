import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { SignJWT } from 'jose';

/** What a token is minted with; times are in seconds since 1970. */
export interface MintOptions {
  readonly claims?: Readonly<Record<string, unknown>>;
  readonly header?: Readonly<Record<string, unknown>>;
  readonly now?: number;
  readonly lifetime?: number;
  /** Sign with a key that is not in the key set, under the id of one that is. */
  readonly forged?: boolean;
}

/** A stand-in for a project's Frontend API: its own RS256 key, its key set, and tokens of Corbado's shape. */
export class CorbadoIssuer {
  readonly issuer: string;
  #kid = 'key-1';
  #keys = newKeyPair();
  readonly #stranger = newKeyPair();

  constructor(issuer: string) {
    this.issuer = issuer;
  }

  /** The key set as it is published. */
  keySet(): { keys: Record<string, unknown>[] } {
    const jwk = this.#keys.publicKey.export({ format: 'jwk' });
    return { keys: [{ ...jwk, kid: this.#kid, alg: 'RS256', use: 'sig' }] };
  }

  /** Replaces the key by a new one with a new id. */
  rotate(): void {
    this.#kid = `key-${Number(this.#kid.slice('key-'.length)) + 1}`;
    this.#keys = newKeyPair();
  }

  async mint(options: MintOptions = {}): Promise<string> {
    const { claims, header, forged = false, lifetime = 900, now = Math.floor(Date.now() / 1000) } = options;
    const payload = {
      iss: this.issuer,
      sub: 'usr-1',
      name: 'Ada Example',
      jti: 'jti-1',
      iat: now,
      nbf: now,
      exp: now + lifetime,
      ...claims,
    };
    const { privateKey } = forged ? this.#stranger : this.#keys;
    return new SignJWT(payload)
      .setProtectedHeader({ alg: 'RS256', typ: 'JWT', kid: this.#kid, ...header })
      .sign(privateKey);
  }

  /** A signed token of any payload, for what `SignJWT` would refuse to write. A header member `undefined` is left out. */
  signText(payload: string | Uint8Array, header: Readonly<Record<string, unknown>> = {}): string {
    const protectedHeader = { alg: 'RS256', typ: 'JWT', kid: this.#kid, ...header };
    return this.signParts(JSON.stringify(protectedHeader), payload);
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
}

function encode(part: string | Uint8Array): string {
  return Buffer.from(part).toString('base64url');
}

function newKeyPair(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}
