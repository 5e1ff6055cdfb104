import { isFunction, isObject } from '../../../options/validators.ts';
import { bytesOfBinary, decodeBase64url } from '../../../web/encoding.ts';
import { createEcKey, type EcKey, readPkcs8, readSec1 } from './ec-key.ts';
import { COPY_AGAIN, describeKey, describeKeyOnCurve, KeyProblem, publicNameOr } from './key-problem.ts';

const BLOCK = /^-----BEGIN ([A-Z0-9 ]+)-----([\s\S]*?)-----END \1-----/;
/** Block before the keys that `openssl ecparam -genkey` writes; the keys name their curve again. */
const PARAMETERS = /^-----BEGIN EC PARAMETERS-----[^-]*-----END EC PARAMETERS-----\s*/;
const DECRYPT = 'decrypt it first, for example with "openssl pkey -in key.pem"';

/** Blocks that contain something other than a private EC key, by the end of their label. */
const OTHER_BLOCKS: readonly (readonly [label: RegExp, received: string, remedy?: string])[] = [
  [/^ENCRYPTED PRIVATE KEY$/, 'an encrypted private key', DECRYPT],
  [/^OPENSSH PRIVATE KEY$/, "a key in OpenSSH's own format", 'create the key with "openssl genpkey" instead'],
  [/PUBLIC KEY$/, 'a public key'],
  [/CERTIFICATE REQUEST$/, 'a certificate request'],
  [/CERTIFICATE$/, 'a certificate'],
  [/PARAMETERS$/, 'the parameters of a curve without a key'],
];

/** Key read from PEM, with its base64 without line breaks. */
export interface PemKey {
  readonly key: EcKey;
  readonly body: string;
}

/**
 * Reads PEM with one private key, PKCS#8 or SEC 1. Accepts any line breaks, and what environment variables turn them into:
 * `\n` in two characters, spaces, or nothing.
 */
export function readPem(string: string): PemKey {
  const pem = string.replaceAll(/\\r|\\n/g, '\n').trim();
  const block = BLOCK.exec(pem.replace(PARAMETERS, '')) ?? BLOCK.exec(pem);
  if (block === null) throw noBlock(pem);
  const [whole, label = '', content = ''] = block;
  const read = label === 'PRIVATE KEY' ? readPkcs8 : label === 'EC PRIVATE KEY' ? readSec1 : undefined;
  if (read === undefined) throw otherBlock(label);
  // RFC 1421 headers: the older of the two ways to encrypt.
  if (/Proc-Type:|ENCRYPTED/.test(content)) throw new KeyProblem('an encrypted private key', DECRYPT);
  if (!pem.endsWith(whole))
    throw new KeyProblem('PEM with other data beside the key', 'pass the block of the key alone');
  const body = content.replaceAll(/\s+/g, '');
  return { key: read(decodePem(body)), body };
}

function noBlock(pem: string): KeyProblem {
  if (pem === '') return new KeyProblem('only white space');
  if (pem.startsWith('-----BEGIN ')) return new KeyProblem('PEM without its END line', COPY_AGAIN);
  return new KeyProblem(
    'a string that is neither PEM nor JSON',
    "pass the key file's content, from its -----BEGIN line to its -----END line, without quotes",
  );
}

function otherBlock(label: string): KeyProblem {
  const [, received, remedy] = OTHER_BLOCKS.find(([pattern]) => pattern.test(label)) ?? [];
  const [name] = label.split(' PRIVATE KEY');
  return new KeyProblem(received ?? describeKey(name, 'PEM that contains no key'), remedy);
}

function decodePem(body: string): Uint8Array {
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(body)) throw new KeyProblem('PEM that is not base64', COPY_AGAIN);
  if (body.length % 4 !== 0) throw new KeyProblem('a truncated key', COPY_AGAIN);
  return bytesOfBinary(atob(body));
}

type Jwk = Readonly<Record<string, unknown>>;

/** Reads a JWK (RFC 7518 section 6.2): EC, P-256, with its private part. */
export function readJwk(jwk: Jwk): EcKey {
  checkType(jwk);
  checkUse(jwk);
  if (jwk['d'] === undefined) throw new KeyProblem('a public key (a JWK without "d")');
  const point = [[0x04], coordinate(jwk, 'x'), coordinate(jwk, 'y')].flatMap((part) => Array.from(part));
  return createEcKey(bytesOf(jwk['d'], 'd'), Uint8Array.from(point));
}

/** Reads a JWK from JSON. */
export function readJwkJson(json: string): EcKey {
  const jwk = parse(json);
  if (!isObject(jwk)) throw new KeyProblem('JSON that is not a JWK');
  return readJwk(jwk);
}

function checkType({ kty, crv, keys }: Jwk): void {
  if (kty === 'OKP') throw new KeyProblem(`a key on ${publicNameOr(crv, 'another curve')}`);
  if (kty !== 'EC')
    throw new KeyProblem(Array.isArray(keys) ? 'a key set' : describeKey(kty, 'an object that is not a key'));
  if (crv !== 'P-256') throw new KeyProblem(describeKeyOnCurve(crv));
}

/** Checks the declared use of a JWK, which is binding (RFC 7517 sections 4.2 to 4.4). */
function checkUse({ alg, use, key_ops: operations }: Jwk): void {
  if (alg !== undefined && alg !== 'ES256')
    throw new KeyProblem(
      `a JWK for ${publicNameOr(alg, 'another algorithm')} ("alg")`,
      'service tokens are signed with ES256',
    );
  const mayNotSign = operations !== undefined && !(Array.isArray(operations) && operations.includes('sign'));
  if ((use !== undefined && use !== 'sig') || mayNotSign)
    throw new KeyProblem('a JWK that is not for signing ("use", "key_ops")');
}

function coordinate(jwk: Jwk, name: 'x' | 'y'): Uint8Array {
  const bytes = bytesOf(jwk[name], name);
  if (bytes.length === 32) return bytes;
  throw new KeyProblem(`a JWK whose "${name}" has ${bytes.length} bytes instead of 32`, COPY_AGAIN);
}

function bytesOf(value: unknown, name: 'd' | 'x' | 'y'): Uint8Array {
  const bytes = typeof value === 'string' ? decodeBase64url(value) : undefined;
  if (bytes !== undefined) return bytes;
  throw new KeyProblem(
    value === undefined ? `a JWK without "${name}"` : `a JWK whose "${name}" is not base64url`,
    COPY_AGAIN,
  );
}

// The message of `JSON.parse` quotes part of the string.
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw new KeyProblem('malformed JSON', COPY_AGAIN);
  }
}

/** WebCrypto's algorithm of P-256 keys for signing. */
export const ECDSA_P256 = { name: 'ECDSA', namedCurve: 'P-256' } as const;

/** The part of Node's `KeyObject` that is used. */
interface KeyObject {
  readonly type: unknown;
  readonly asymmetricKeyType?: unknown;
  export(options: { readonly format: 'jwk' }): unknown;
}

/** Recognizes Node's `KeyObject` by its shape: other runtimes lack the class. */
export function isKeyObject(value: object): value is KeyObject {
  return 'type' in value && 'export' in value && isFunction(value.export);
}

/** Reads a `KeyObject` with a private EC key on P-256. */
export function readKeyObject(key: KeyObject): EcKey {
  if (key.type !== 'private') throw new KeyProblem(describeKey(key.type));
  if (key.asymmetricKeyType !== 'ec') throw new KeyProblem(describeKey(key.asymmetricKeyType));
  return readJwk(exported(key));
}

/** Recognizes a `CryptoKey` by its shape: each realm has a class of its own. */
export function isCryptoKey(value: object): value is CryptoKey {
  if (!('type' in value && 'algorithm' in value && 'usages' in value)) return false;
  return isObject(value.algorithm) && Array.isArray(value.usages);
}

/** Checks that a `CryptoKey` can sign service tokens. It is used as it is, because it may not be extractable. */
export function checkCryptoKey({ type, algorithm, usages }: CryptoKey): void {
  const { name } = algorithm;
  if (type === 'public') throw new KeyProblem('a public key');
  if (name !== ECDSA_P256.name) throw new KeyProblem(`a CryptoKey for ${publicNameOr(name, 'another algorithm')}`);
  const curve = 'namedCurve' in algorithm ? algorithm.namedCurve : undefined;
  if (curve !== ECDSA_P256.namedCurve) throw new KeyProblem(describeKeyOnCurve(curve));
  if (type !== 'private' || !usages.includes('sign'))
    throw new KeyProblem('a CryptoKey that cannot sign', 'import it with the usage "sign"');
}

// Node exports only the curves that JWK has names for.
function exported(key: KeyObject): Readonly<Record<string, unknown>> {
  let jwk: unknown;
  try {
    jwk = key.export({ format: 'jwk' });
  } catch {
    throw new KeyProblem('an EC key on another curve');
  }
  if (!isObject(jwk)) throw new KeyProblem('a KeyObject that does not export a JWK');
  return jwk;
}
