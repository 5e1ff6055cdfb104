import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { SignJWT } from 'jose';

type Members = Readonly<Record<string, unknown>>;

/** What a token is minted with; times are in seconds since 1970. A claim or header member `undefined` is left out. */
export interface MintOptions {
  readonly claims?: Members;
  readonly header?: Members;
  readonly now?: number;
  readonly lifetime?: number;
  /** Sign with a key that is not in the key set, under the id of one that is. */
  readonly forged?: boolean;
}

/** A stand-in for a Passage app: its own RS256 key, its key set, and tokens of Passage's shape. */
export class PassageIssuer {
  readonly appId: string;
  #kid = 'passage-key-1';
  #keys = newKeyPair();
  readonly #stranger = newKeyPair();

  constructor(appId: string) {
    this.appId = appId;
  }

  /** The key set as it is published. */
  keySet(): { keys: Record<string, unknown>[] } {
    const jwk = this.#keys.publicKey.export({ format: 'jwk' });
    return { keys: [{ ...jwk, kid: this.#kid, alg: 'RS256', use: 'sig' }] };
  }

  /** The public key as text: what HMAC forgers take for a secret. */
  publicKeyText(): string {
    return this.#keys.publicKey.export({ type: 'spki', format: 'pem' }).toString();
  }

  /** Replaces the key by a new one with a new id. */
  rotate(): void {
    this.#kid = `passage-key-${Number(this.#kid.slice('passage-key-'.length)) + 1}`;
    this.#keys = newKeyPair();
  }

  async mint(options: MintOptions = {}): Promise<string> {
    const { claims, header, forged = false, lifetime = 900, now = Math.floor(Date.now() / 1000) } = options;
    const payload = {
      iss: this.appId,
      aud: [this.appId],
      sub: 'passage-user-1',
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

  /** A signed token of any payload, for what `SignJWT` would refuse to write. */
  signText(payload: string, header: Members = {}): string {
    const protectedHeader = JSON.stringify({ alg: 'RS256', typ: 'JWT', kid: this.#kid, ...header });
    const input = `${encode(protectedHeader)}.${encode(payload)}`;
    return `${input}.${sign('sha256', Buffer.from(input), this.#keys.privateKey).toString('base64url')}`;
  }
}

function encode(part: string): string {
  return Buffer.from(part).toString('base64url');
}

function newKeyPair(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync('rsa', { modulusLength: 2048 });
}
