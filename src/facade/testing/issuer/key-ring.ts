import {
  createHmac,
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  generateKeyPairSync,
  type JsonWebKey,
  type KeyObject,
  randomUUID,
  sign,
  verify,
} from 'node:crypto';
import { promisify } from 'node:util';

interface KeyPair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

/** The keys of a ring as plain JSON. */
export interface KeyRingDump {
  readonly kid: string;
  readonly privateKey: JsonWebKey;
  readonly published: readonly { readonly kid: string; readonly key: JsonWebKey }[];
}

/** The algorithms that providers sign with. */
export type SigningAlgorithm = 'RS256' | 'ES256';

const RSA = { modulusLength: 2048 } as const;
const EC = { namedCurve: 'P-256' } as const;

/** An issuer's keys: the signing key, the published keys, and a stranger's key that is never published. */
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

  /** Creates a ring with one key, whose id begins with the prefix. Generating an RSA key takes a moment. */
  static async create(algorithm: SigningAlgorithm, idPrefix: string = ''): Promise<KeyRing> {
    const pair = await (algorithm === 'RS256' ? newKeyPair('rsa', RSA) : newKeyPair('ec', EC));
    return new KeyRing(algorithm, idPrefix, pair);
  }

  /** Returns a ring with the same keys, which can be rotated apart. */
  copy(): KeyRing {
    const copy = new KeyRing(this.#algorithm, this.#idPrefix, this.#current);
    copy.import(this.export());
    return copy;
  }

  /** Returns the keys as plain JSON: the private one that signs, and those that are published. */
  export(): KeyRingDump {
    return {
      kid: this.#kid,
      privateKey: this.#current.privateKey.export({ format: 'jwk' }),
      published: [...this.#published].map(([kid, key]) => ({ kid, key: key.export({ format: 'jwk' }) })),
    };
  }

  /** Replaces all keys. */
  import({ kid, privateKey: jwk, published }: KeyRingDump): void {
    const privateKey = createPrivateKey({ key: jwk, format: 'jwk' });
    this.#current = { privateKey, publicKey: createPublicKey(privateKey) };
    this.#kid = kid;
    this.#published.clear();
    for (const { kid: id, key } of published) this.#published.set(id, createPublicKey({ key, format: 'jwk' }));
  }

  /** The id of the signing key. */
  get kid(): string {
    return this.#kid;
  }

  /** Replaces the signing key. Unless `keepOld` is set, the keys before are no longer published. */
  rotate(keepOld: boolean): void {
    if (!keepOld) this.#published.clear();
    this.#current = this.#newPair();
    this.#publish(this.#current);
  }

  /** Returns the published keys as JSON Web Keys. */
  jwks(): Record<string, unknown>[] {
    const common = { alg: this.#algorithm, use: 'sig', key_ops: ['verify'] };
    return [...this.#published].map(([kid, key]) => ({ ...key.export({ format: 'jwk' }), kid, ...common }));
  }

  /** Returns the published key with that id as PEM. */
  pem(kid: string): string | undefined {
    return this.#published.get(kid)?.export({ type: 'spki', format: 'pem' }).toString();
  }

  /** Signs with the published key, or with the stranger's. */
  sign(input: string, by: 'issuer' | 'stranger'): string {
    const { privateKey: key } = by === 'issuer' ? this.#current : this.#strangersKey();
    return sign('sha256', Buffer.from(input), { key, dsaEncoding: 'ieee-p1363' }).toString('base64url');
  }

  /** Tests if the published key with that id has signed the input. */
  verify(kid: unknown, input: string, signature: string): boolean {
    const key = typeof kid === 'string' ? this.#published.get(kid) : undefined;
    if (key === undefined) return false;
    return verify(
      'sha256',
      Buffer.from(input),
      { key, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
  }

  /** Computes the MAC of an attacker who uses the public key as a secret. */
  mac(input: string): string {
    return createHmac('sha256', this.pem(this.kid) ?? '')
      .update(input)
      .digest('base64url');
  }

  #publish({ publicKey }: KeyPair): void {
    // Never the same twice, so that a key cached for one issuer does not match another issuer's.
    this.#kid = `${this.#idPrefix}${randomUUID()}`;
    this.#published.set(this.#kid, publicKey);
  }

  #strangersKey(): KeyPair {
    this.#stranger ??= this.#newPair();
    return this.#stranger;
  }

  #newPair(): KeyPair {
    return this.#algorithm === 'RS256' ? generateKeyPairSync('rsa', RSA) : generateKeyPairSync('ec', EC);
  }
}

const newKeyPair = promisify(generateKeyPair);
