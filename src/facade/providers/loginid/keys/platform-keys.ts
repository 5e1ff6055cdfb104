import { isFunction, isObject } from '../../../core/options/checks.ts';
import type { EcKey } from './ec-key.ts';
import { readJwk } from './jwk.ts';
import { keyKind, keyOnCurve, nameOr } from './key-kinds.ts';
import { KeyProblem } from './key-problem.ts';

/** The algorithm that WebCrypto knows P-256 keys for signing by. */
export const ECDSA_P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** What is used of Node's `KeyObject`. */
interface KeyObject {
  readonly type: unknown;
  readonly asymmetricKeyType?: unknown;
  export(options: { readonly format: 'jwk' }): unknown;
}

/** Whether this is Node's `KeyObject`, told by its shape: its class is not there on other runtimes. */
export function isKeyObject(value: object): value is KeyObject {
  return 'type' in value && 'export' in value && isFunction(value.export);
}

/** Reads a `KeyObject`: a private EC key on P-256. */
export function readKeyObject(key: KeyObject): EcKey {
  if (key.type !== 'private') throw new KeyProblem(keyKind(key.type));
  if (key.asymmetricKeyType !== 'ec') throw new KeyProblem(keyKind(key.asymmetricKeyType));
  return readJwk(exported(key));
}

/** Whether this is a `CryptoKey`, told by its shape: each realm has a class of its own. */
export function isCryptoKey(value: object): value is CryptoKey {
  if (!('type' in value && 'algorithm' in value && 'usages' in value)) return false;
  return isObject(value.algorithm) && Array.isArray(value.usages);
}

/** Makes sure that a `CryptoKey` can sign service tokens. It stays as it is: it may not be extractable. */
export function checkCryptoKey({ type, algorithm, usages }: CryptoKey): void {
  const { name } = algorithm;
  if (type === 'public') throw new KeyProblem('a public key');
  if (name !== ECDSA_P256.name) throw new KeyProblem(`a CryptoKey for ${nameOr(name, 'another algorithm')}`);
  const curve = 'namedCurve' in algorithm ? algorithm.namedCurve : undefined;
  if (curve !== ECDSA_P256.namedCurve) throw new KeyProblem(keyOnCurve(curve));
  if (type !== 'private' || !usages.includes('sign'))
    throw new KeyProblem('a CryptoKey that may not sign', 'import it with the usage "sign"');
}

/** Node exports the curves that JWK has names for. */
function exported(key: KeyObject): Readonly<Record<string, unknown>> {
  let jwk: unknown;
  try {
    jwk = key.export({ format: 'jwk' });
  } catch {
    throw new KeyProblem('an EC key on another curve');
  }
  if (!isObject(jwk)) throw new KeyProblem('a KeyObject that exports no JWK');
  return jwk;
}
