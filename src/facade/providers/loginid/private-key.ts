import { ecKeys } from '#platform/crypto';
import { ValidationError } from '../../errors/validation-error.ts';
import type { SignClaims } from '../../jwt/signing.ts';
import { type Checks, describeType, isObject } from '../../options/validators.ts';
import { requireWebApis } from '../../options/web-apis.ts';
import { encodeBase64url } from '../../web/encoding.ts';
import { type EcKey, writePkcs8 } from './keys/ec-key.ts';
import {
  checkCryptoKey,
  ECDSA_P256,
  isCryptoKey,
  isKeyObject,
  readJwk,
  readJwkJson,
  readKeyObject,
  readPem,
} from './keys/key-formats.ts';
import { KeyProblem } from './keys/key-problem.ts';

/** Private JSON Web Key (RFC 7517) on P-256. */
export interface PrivateJwk {
  readonly kty: string;
  readonly crv: string;
  readonly d: string;
  readonly x: string;
  readonly y: string;
  readonly [member: string]: unknown;
}

/** WebCrypto's `CryptoKey`, structurally: not every platform's types name the class. */
export interface CryptoKeyLike {
  readonly type: string;
  readonly algorithm: object;
  readonly usages: readonly string[];
}

/** Node's `KeyObject`, structurally. */
export interface KeyObjectLike {
  readonly type: string;
  export(options: { format: 'jwk' }): object;
}

/** Formats of a private key. A string is PEM (PKCS#8 or SEC 1), or a JWK as JSON. */
export type PrivateKeyInput = string | PrivateJwk | CryptoKeyLike | KeyObjectLike;

/** A key, and the strings from which it could be recognized. */
interface KeySource {
  readonly key: EcKey | CryptoKeyLike;
  readonly secrets: readonly string[];
}

const EXPECTED = 'expected a private EC key on P-256 as PEM, JWK, CryptoKey or KeyObject';

/** Signs with ES256. All fields are private, so that no dump shows them. */
export class PrivateKey {
  readonly #secrets: readonly string[];
  readonly #reject: (problem: string) => ValidationError;
  #sign: SignClaims;

  constructor({ key, secrets }: KeySource, reject: (problem: string) => ValidationError) {
    this.#secrets = secrets;
    this.#reject = reject;
    let signer: Promise<SignClaims> | undefined;
    this.#sign = async (claims) => {
      signer ??= this.#signerOf(key);
      return (await signer)(claims);
    };
  }

  /** Strings that must never appear in messages or logs; none for a `CryptoKey`. */
  get secrets(): readonly string[] {
    return this.#secrets;
  }

  /**
   * Signs claims, given as JSON, as a compact token. Synchronous where the platform signs synchronously, except for the
   * first token, which waits for the import of the key.
   *
   * @throws {ValidationError} (status 500) if the platform rejects the key
   */
  sign(claims: string): string | Promise<string> {
    requireWebApis('Cannot sign a token', 'loginid');
    try {
      const signing = this.#sign(claims);
      return typeof signing === 'string' ? signing : signing.catch(() => this.#fail());
    } catch {
      return this.#fail();
    }
  }

  // Later tokens are signed directly.
  async #signerOf(key: EcKey | CryptoKeyLike): Promise<SignClaims> {
    this.#sign = ecKeys.signer(await imported(key));
    return this.#sign;
  }

  // Without a cause: a runtime's own message could contain parts of the key.
  #fail(): never {
    throw this.#reject(
      'was rejected by WebCrypto: its private and public halves do not match, or it belongs to another runtime; ' +
        'copy or export the whole key again',
    );
  }
}

/**
 * Reads a private key on P-256: PEM (PKCS#8 or SEC 1, with any line breaks or none), a JWK or its JSON, a `CryptoKey`, or
 * Node's `KeyObject`. Returns `undefined` for `undefined` and `null`; reports an issue for anything else that cannot sign.
 *
 * @param env the environment variable that the value was read from, if any
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
  if (typeof given === 'string' && given !== '') return readString(given.trim());
  if (ArrayBuffer.isView(given)) throw new KeyProblem('bytes', 'pass the content of the key file as a string');
  if (!isObject(given)) throw new KeyProblem(describeType(given));
  if (isCryptoKey(given)) {
    checkCryptoKey(given);
    return { key: given, secrets: [] };
  }
  const key = isKeyObject(given) ? readKeyObject(given) : readJwk(given);
  return { key, secrets: [encodeBase64url(key.d)] };
}

function readString(string: string): KeySource {
  if (string.startsWith('{')) {
    const key = readJwkJson(string);
    return { key, secrets: [string, encodeBase64url(key.d)] };
  }
  const { key, body } = readPem(string);
  return { key, secrets: [string, body, encodeBase64url(key.d)] };
}

function imported(key: EcKey | CryptoKeyLike): Promise<CryptoKey> {
  if ('d' in key) return crypto.subtle.importKey('pkcs8', writePkcs8(key), ECDSA_P256, false, ['sign']);
  return isCryptoKey(key) ? Promise.resolve(key) : Promise.reject(new TypeError('expected a CryptoKey'));
}
