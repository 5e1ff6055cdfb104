import { ValidationError } from '../../core/errors/validation-error.ts';
import { type Checks, isObject, kindOf } from '../../core/options/checks.ts';
import { platformSigner, type SignClaims } from '../../session/signatures/signing.ts';
import { encodeBase64url } from '../../web/base64.ts';
import { type EcKey, writePkcs8 } from './keys/ec-key.ts';
import { readJwk, readJwkText } from './keys/jwk.ts';
import { KeyProblem } from './keys/key-problem.ts';
import { readPem } from './keys/pem.ts';
import { checkCryptoKey, ECDSA_P256, isCryptoKey, isKeyObject, readKeyObject } from './keys/platform-keys.ts';

/** What a key was made from. */
interface KeySource {
  readonly key: EcKey | CryptoKey;
  readonly secrets: readonly string[];
}

const EXPECTED = 'expected a private EC key on P-256 as PEM, JWK, CryptoKey or KeyObject';

/** Signs with ES256. Everything is held privately, so that no dump shows any of it. */
export class PrivateKey {
  readonly #secrets: readonly string[];
  readonly #refuse: (problem: string) => ValidationError;
  #sign: SignClaims;

  constructor({ key, secrets }: KeySource, refuse: (problem: string) => ValidationError) {
    this.#secrets = secrets;
    this.#refuse = refuse;
    let signer: Promise<SignClaims> | undefined;
    this.#sign = async (claims) => {
      signer ??= this.#signerOf(key);
      return (await signer)(claims);
    };
  }

  /** The texts by which the key could be known, to be kept out of messages; none for a `CryptoKey`. */
  get secrets(): readonly string[] {
    return this.#secrets;
  }

  /**
   * The compact token of claims that are given as JSON; at once where the platform signs at once, but for the first, which
   * the key is imported for.
   *
   * @throws ValidationError (status 500) where the platform refuses the key.
   */
  sign(claims: string): string | Promise<string> {
    try {
      const signing = this.#sign(claims);
      return typeof signing === 'string' ? signing : signing.catch(() => this.#fail());
    } catch {
      return this.#fail();
    }
  }

  /** From then on nothing stands in between. */
  async #signerOf(key: EcKey | CryptoKey): Promise<SignClaims> {
    this.#sign = await platformSigner(await imported(key));
    return this.#sign;
  }

  /** Without a cause: what a runtime says of a key that it refuses is not ours to vouch for. */
  #fail(): never {
    throw this.#refuse(
      'is refused by WebCrypto: its private and public halves do not fit each other, or it belongs to another runtime; ' +
        'copy or export the whole key again',
    );
  }
}

/**
 * Reads a private key on P-256: PEM (PKCS#8 or SEC 1, with line breaks of any kind or none), a JWK or its JSON, a
 * `CryptoKey`, or Node's `KeyObject`. `undefined` and `null` are no key and no issue; all else that cannot sign is noted.
 *
 * @param env the environment variable that the value was read from, if it was
 */
export function readPrivateKey(checks: Checks, option: string, given: unknown, env?: string): PrivateKey | undefined {
  if (given === undefined || given === null) return undefined;
  const note = (problem: string) => (env === undefined ? problem : `${problem} (it was read from ${env})`);
  try {
    return new PrivateKey(
      readSource(given),
      (problem) =>
        new ValidationError('Cannot sign with the private key', [{ path: option, message: note(problem) }], {
          provider: 'loginid',
          status: 500,
        }),
    );
  } catch (error) {
    if (!(error instanceof KeyProblem)) throw error;
    checks.add(option, note(`${EXPECTED}, received ${error.message}; ${error.remedy}`));
    return undefined;
  }
}

function readSource(given: unknown): KeySource {
  if (typeof given === 'string' && given !== '') return readText(given.trim());
  if (ArrayBuffer.isView(given)) throw new KeyProblem('bytes', 'pass the text of the key file, read as UTF-8');
  if (!isObject(given)) throw new KeyProblem(kindOf(given));
  if (isCryptoKey(given)) {
    checkCryptoKey(given);
    return { key: given, secrets: [] };
  }
  const key = isKeyObject(given) ? readKeyObject(given) : readJwk(given);
  return { key, secrets: [encodeBase64url(key.d)] };
}

function readText(text: string): KeySource {
  if (text.startsWith('{')) {
    const key = readJwkText(text);
    return { key, secrets: [text, encodeBase64url(key.d)] };
  }
  const { key, body } = readPem(text);
  return { key, secrets: [text, body, encodeBase64url(key.d)] };
}

function imported(key: EcKey | CryptoKey): Promise<CryptoKey> {
  if (isCryptoKey(key)) return Promise.resolve(key);
  return crypto.subtle.importKey('pkcs8', writePkcs8(key), ECDSA_P256, false, ['sign']);
}
