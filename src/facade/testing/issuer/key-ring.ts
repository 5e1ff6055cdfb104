import { createHmac, generateKeyPair, generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { promisify } from 'node:util';

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** The algorithms that providers sign with. */
export type SigningAlgorithm = 'RS256' | 'ES256';

const RSA = { modulusLength: 2048 } as const;
const EC = { namedCurve: 'P-256' } as const;

/** An issuer's keys: one that signs, those that are published, and one that is nobody's. */
export class KeyRing {
  readonly #algorithm: SigningAlgorithm;
  readonly #idPrefix: string;
  readonly #published = new Map<string, KeyObject>();
  #kid = '';
  #current: KeyPair;
  #stranger: KeyPair | undefined;

  private constructor(algorithm: SigningAlgorithm, idPrefix: string, pair: KeyPair) {
    this.#algorithm = algorithm;
    this.#idPrefix = idPrefix;
    this.#current = pair;
    this.#publish(pair);
  }

  /** A ring with one key, whose id begins with the prefix. RSA keys take a moment to find. */
  static async create(algorithm: SigningAlgorithm, idPrefix: string = ''): Promise<KeyRing> {
    const pair = await (algorithm === 'RS256' ? newKeyPair('rsa', RSA) : newKeyPair('ec', EC));
    return new KeyRing(algorithm, idPrefix, pair);
  }

  /** The id of the key that signs. */
  get kid(): string {
    return this.#kid;
  }

  /** Signs with a new key from now on. */
  rotate(keepOld: boolean): void {
    if (!keepOld) this.#published.clear();
    this.#current = this.#newPair();
    this.#publish(this.#current);
  }

  /** The published keys as a JSON Web Key Set. */
  jwks(): Record<string, unknown>[] {
    const common = { alg: this.#algorithm, use: 'sig', key_ops: ['verify'] };
    return [...this.#published].map(([kid, key]) => ({ ...key.export({ format: 'jwk' }), kid, ...common }));
  }

  /** The published key of that id as PEM. */
  pem(kid: string): string | undefined {
    return this.#published.get(kid)?.export({ type: 'spki', format: 'pem' }).toString();
  }

  /** The signature of the published key, or of one that is nobody's. */
  sign(input: string, by: 'issuer' | 'stranger'): string {
    const { privateKey: key } = by === 'issuer' ? this.#current : this.#nobodys();
    return sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  }

  /** The MAC of those who take the public key for a secret. */
  mac(input: string): string {
    return createHmac('sha256', this.pem(this.kid) ?? '')
      .update(input)
      .digest('base64url');
  }

  #publish({ publicKey }: KeyPair): void {
    // Never the same twice: what a client keeps of one issuer says nothing about the next.
    this.#kid = `${this.#idPrefix}${randomUUID()}`;
    this.#published.set(this.#kid, publicKey);
  }

  #nobodys(): KeyPair {
    this.#stranger ??= this.#newPair();
    return this.#stranger;
  }

  #newPair(): KeyPair {
    return this.#algorithm === 'RS256' ? generateKeyPairSync('rsa', RSA) : generateKeyPairSync('ec', EC);
  }
}

const newKeyPair = promisify(generateKeyPair);
