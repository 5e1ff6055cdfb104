import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { ValidationError } from '../../errors/validation-error.ts';
import { isObject } from '../../options/validators.ts';
import { encodeCbor } from './cbor.ts';
import { type Fields, objectIn, objectsIn, stringIn } from './fields.ts';
import type { Tenant } from './tenant.ts';

/** The signature algorithms of passkeys. */
export type PasskeyAlgorithm = 'ES256' | 'RS256' | 'EdDSA';

/** Options of a software authenticator. */
export interface PasskeyOptions {
  /** The domain that the passkey is for, such as `example.com`. */
  readonly rpId: string;
  /** The user's handle in base64url. Registration replaces it by the one of its options. */
  readonly userHandle?: string | undefined;
  /** @default 'ES256' */
  readonly algorithm?: PasskeyAlgorithm | undefined;
}

/** Options of one ceremony. */
export interface CeremonyOptions {
  /**
   * The page that asks for the credential.
   *
   * @default 'https://' and the passkey's `rpId`
   */
  readonly origin?: string | undefined;
}

/** A passkey as browsers' virtual authenticators take it: everything but `rpId` in base64url. */
export interface PasskeyFixture {
  readonly rpId: string;
  readonly id: string;
  readonly userHandle: string;
  /** PKCS#8. */
  readonly privateKey: string;
  /** SPKI. */
  readonly publicKey: string;
}

/** A credential as `PublicKeyCredential.toJSON()` writes it: binary values in base64url. */
export interface CredentialJson {
  readonly id: string;
  readonly rawId: string;
  readonly type: 'public-key';
  readonly authenticatorAttachment: 'platform';
  readonly clientExtensionResults: Fields;
  readonly response: Readonly<Record<string, unknown>>;
}

/** The form in which an API takes credentials, and the way to tell it of one that was registered elsewhere. */
export interface PasskeySupport<Attested = unknown, Asserted = Attested> {
  /** Returns a new credential as the call takes it that finishes a registration. */
  readonly attested: (credential: CredentialJson) => Attested;
  /** Returns a signed challenge as the call takes it that finishes a login. */
  readonly asserted: (credential: CredentialJson) => Asserted;
  /** Stores a passkey as if its user had registered it. Without a handle it belongs to the first user. Returns the handle. */
  readonly enroll?: (tenant: Tenant, passkey: EnrolledPasskey) => string;
}

/** A passkey that an API is to know. */
interface EnrolledPasskey {
  readonly id: string;
  readonly rpId: string;
  /** Base64url. */
  readonly userHandle: string | undefined;
  /** The public key as COSE, in base64url. */
  readonly coseKey: string;
}

const FLAGS = { userPresent: 1, userVerified: 4, backupEligible: 8, backedUp: 16, attested: 64 } as const;
const COSE_ALGORITHMS: Readonly<Record<PasskeyAlgorithm, number>> = { ES256: -7, EdDSA: -8, RS256: -257 };
/** Its own, so that a passkey of a test is known as one. */
const AAGUID = Buffer.from('617574686c6f6f6d2d706173736b6579', 'hex');

/** An authenticator in software with one passkey. It signs as a platform's does, always with the user's consent. */
export class Passkey<Attested = unknown, Asserted = Attested> {
  readonly rpId: string;
  /** The id of the credential in base64url. */
  readonly id: string = randomBytes(32).toString('base64url');
  readonly #support: PasskeySupport<Attested, Asserted>;
  readonly #algorithm: PasskeyAlgorithm;
  readonly #keys: { readonly publicKey: KeyObject; readonly privateKey: KeyObject };
  #userHandle: string | undefined;
  #counter = 0;

  constructor({ rpId, userHandle, algorithm = 'ES256' }: PasskeyOptions, support: PasskeySupport<Attested, Asserted>) {
    this.rpId = rpId;
    this.#userHandle = userHandle;
    this.#algorithm = algorithm;
    this.#support = support;
    this.#keys = newKeys(algorithm);
  }

  /**
   * Registers the passkey: `options` are those of the API's start call, as an object or JSON text. Returns what its finish
   * call takes.
   *
   * @throws {ValidationError} if a browser would reject the options for this passkey
   */
  attest(options: unknown, { origin }: CeremonyOptions = {}): Attested {
    const wanted = publicKeyOptions(options);
    this.#checkRpId(stringIn(objectIn(wanted, 'rp'), 'id'), origin, 'rp.id');
    const algorithms = objectsIn(wanted, 'pubKeyCredParams').map(({ alg }) => alg);
    if (!algorithms.includes(COSE_ALGORITHMS[this.#algorithm]))
      throw unusable('pubKeyCredParams', `does not allow ${this.#algorithm}, the algorithm of this passkey`);
    if (this.#isListed(wanted, 'excludeCredentials'))
      throw unusable('excludeCredentials', 'lists this passkey: it is registered already');
    this.#userHandle = toBase64url(stringIn(objectIn(wanted, 'user'), 'id') ?? '');
    const clientData = this.#clientData('webauthn.create', wanted, origin);
    const authData = this.#authenticatorData(true);
    const isPacked = ['direct', 'enterprise'].includes(String(wanted['attestation']));
    const attestationObject = encodeCbor([
      ['fmt', isPacked ? 'packed' : 'none'],
      [
        'attStmt',
        isPacked
          ? [
              ['alg', COSE_ALGORITHMS[this.#algorithm]],
              ['sig', this.#sign(authData, clientData)],
            ]
          : [],
      ],
      ['authData', authData],
    ]);
    return this.#support.attested(
      this.#credential({
        clientDataJSON: clientData.toString('base64url'),
        attestationObject: attestationObject.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        transports: ['internal'],
        publicKey: this.#spki(),
        publicKeyAlgorithm: COSE_ALGORITHMS[this.#algorithm],
      }),
    );
  }

  /**
   * Signs a challenge: `options` are those of the API's start call, as an object or JSON text. Returns what its finish call
   * takes.
   *
   * @throws {ValidationError} if a browser would reject the options for this passkey
   */
  assert(options: unknown, { origin }: CeremonyOptions = {}): Asserted {
    const wanted = publicKeyOptions(options);
    this.#checkRpId(stringIn(wanted, 'rpId'), origin, 'rpId');
    if (objectsIn(wanted, 'allowCredentials').length > 0 && !this.#isListed(wanted, 'allowCredentials'))
      throw unusable('allowCredentials', 'does not list this passkey');
    const clientData = this.#clientData('webauthn.get', wanted, origin);
    const authData = this.#authenticatorData(false);
    return this.#support.asserted(
      this.#credential({
        clientDataJSON: clientData.toString('base64url'),
        authenticatorData: authData.toString('base64url'),
        signature: this.#sign(authData, clientData).toString('base64url'),
        ...(this.#userHandle !== undefined && { userHandle: this.#userHandle }),
      }),
    );
  }

  /** Returns the passkey for a virtual authenticator of a browser. */
  fixture(): PasskeyFixture {
    return {
      rpId: this.rpId,
      id: this.id,
      userHandle: this.#userHandle ?? '',
      privateKey: this.#keys.privateKey.export({ format: 'der', type: 'pkcs8' }).toString('base64url'),
      publicKey: this.#spki(),
    };
  }

  /** Makes the passkey known to the API, as if its user had registered it. */
  enroll(tenant: Tenant): this {
    const { id, rpId } = this;
    const userHandle = this.#userHandle;
    const coseKey = this.#coseKey().toString('base64url');
    this.#userHandle = this.#support.enroll?.(tenant, { id, rpId, userHandle, coseKey }) ?? userHandle;
    return this;
  }

  #checkRpId(rpId: string | undefined, origin: string | undefined, path: string): void {
    const wanted = rpId ?? (origin === undefined ? this.rpId : new URL(origin).hostname);
    if (wanted !== this.rpId) throw unusable(path, `is another domain than ${this.rpId}, the one of this passkey`);
  }

  #isListed(options: Fields, list: string): boolean {
    return objectsIn(options, list).some(({ id }) => typeof id === 'string' && toBase64url(id) === this.id);
  }

  #clientData(type: string, options: Fields, origin: string = `https://${this.rpId}`): Buffer {
    const challenge = stringIn(options, 'challenge');
    if (challenge === undefined) throw unusable('challenge', 'is missing; pass the options of the start call');
    return Buffer.from(JSON.stringify({ type, challenge: toBase64url(challenge), origin, crossOrigin: false }));
  }

  #authenticatorData(isNew: boolean): Buffer {
    const { userPresent, userVerified, backupEligible, backedUp, attested } = FLAGS;
    // Synchronised passkeys always report 0; a counter shows that signatures are made in order.
    this.#counter += 1;
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.#counter);
    const flags = userPresent | userVerified | backupEligible | backedUp | (isNew ? attested : 0);
    const id = Buffer.from(this.id, 'base64url');
    const length = Buffer.alloc(2);
    length.writeUInt16BE(id.length);
    return Buffer.concat([
      createHash('sha256').update(this.rpId).digest(),
      Buffer.of(flags),
      counter,
      ...(isNew ? [AAGUID, length, id, this.#coseKey()] : []),
    ]);
  }

  #sign(authData: Buffer, clientData: Buffer): Buffer {
    const data = Buffer.concat([authData, createHash('sha256').update(clientData).digest()]);
    return sign(this.#algorithm === 'EdDSA' ? null : 'sha256', data, this.#keys.privateKey);
  }

  #spki(): string {
    return this.#keys.publicKey.export({ format: 'der', type: 'spki' }).toString('base64url');
  }

  #coseKey(): Buffer {
    const { x = '', y = '', n = '', e = '' } = this.#keys.publicKey.export({ format: 'jwk' });
    const part = (value: string): Buffer => Buffer.from(value, 'base64url');
    switch (this.#algorithm) {
      case 'ES256':
        return encodeCbor([
          [1, 2],
          [3, -7],
          [-1, 1],
          [-2, part(x)],
          [-3, part(y)],
        ]);
      case 'EdDSA':
        return encodeCbor([
          [1, 1],
          [3, -8],
          [-1, 6],
          [-2, part(x)],
        ]);
      case 'RS256':
        return encodeCbor([
          [1, 3],
          [3, -257],
          [-1, part(n)],
          [-2, part(e)],
        ]);
    }
  }

  #credential(response: Fields): CredentialJson {
    const { id } = this;
    return {
      id,
      rawId: id,
      type: 'public-key',
      authenticatorAttachment: 'platform',
      clientExtensionResults: {},
      response,
    };
  }
}

/** The passkeys of an emulator's tests. */
export class Passkeys<Attested = unknown, Asserted = Attested> {
  readonly #support: PasskeySupport<Attested, Asserted>;
  readonly #tenant: Tenant;

  constructor(support: PasskeySupport<Attested, Asserted>, tenant: Tenant) {
    this.#support = support;
    this.#tenant = tenant;
  }

  /**
   * Creates a software authenticator with a passkey that nobody has registered yet.
   *
   * @example
   * const passkey = mock.passkeys.create({ rpId: 'example.com' });
   * const credential = passkey.attest(options);
   */
  create(options: PasskeyOptions): Passkey<Attested, Asserted> {
    return new Passkey(options, this.#support);
  }

  /**
   * Creates a passkey that the API knows already, as if its user (by default the first one) had registered it, for a virtual
   * authenticator of a browser.
   *
   * @param options.rpId `@default 'localhost'`
   */
  fixture({ rpId = 'localhost', ...options }: Partial<PasskeyOptions> = {}): PasskeyFixture {
    return this.create({ rpId, ...options })
      .enroll(this.#tenant)
      .fixture();
  }
}

/** Writes base64, of either alphabet, as base64url without padding. */
export function toBase64url(text: string): string {
  return Buffer.from(text, 'base64').toString('base64url');
}

/** Returns the inner options of a ceremony, whether they come as text or as an object, wrapped in `publicKey` or not. */
function publicKeyOptions(options: unknown): Fields {
  const parsed: unknown = typeof options === 'string' ? parseJson(options) : options;
  if (!isObject(parsed)) throw unusable('', 'expected the options of the start call: an object or JSON text');
  return isObject(parsed['publicKey']) ? parsed['publicKey'] : parsed;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function unusable(path: string, message: string): ValidationError {
  return new ValidationError('The passkey cannot be used', [{ path, message }], { provider: null, status: 500 });
}

function newKeys(algorithm: PasskeyAlgorithm): { publicKey: KeyObject; privateKey: KeyObject } {
  switch (algorithm) {
    case 'ES256':
      return generateKeyPairSync('ec', { namedCurve: 'P-256' });
    case 'RS256':
      return generateKeyPairSync('rsa', { modulusLength: 2048 });
    case 'EdDSA':
      return generateKeyPairSync('ed25519');
  }
}
