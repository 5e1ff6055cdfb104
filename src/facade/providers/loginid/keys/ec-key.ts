import { encodeHex } from '../../../web/encoding.ts';
import { bytesOfHex, COPY_AGAIN, describeKey, describeKeyOnCurve, KeyProblem, OBJECT_ID } from './key-problem.ts';

/** Private key on P-256. */
export interface EcKey {
  /** Private number: 32 bytes, above zero and below the order of the curve. */
  readonly d: Uint8Array;
  /** Public point as SEC 1 encodes it; some private keys come without it. */
  readonly point: Uint8Array | undefined;
}

const ORDER = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551';
const ZERO = '0'.repeat(64);
/** Start of PKCS#8 for a key on P-256. */
const VERSION_AND_ALGORITHM = `02010030130607${OBJECT_ID.ecPublicKey}0608${OBJECT_ID.p256}`;

/** Creates a key from its two parts, after checking each by itself. The import checks whether they match. */
export function createEcKey(d: Uint8Array, point: Uint8Array | undefined): EcKey {
  if (d.length !== 32)
    throw new KeyProblem(`a private number (d) of ${d.length} bytes instead of 32`, 'create or export the key again');
  const number = encodeHex(d);
  if (number === ZERO || number >= ORDER) throw new KeyProblem('a private number (d) that is out of range', COPY_AGAIN);
  if (point !== undefined && !isPoint(point))
    throw new KeyProblem('a public key that is not a point on the curve', COPY_AGAIN);
  return { d, point };
}

/** Reads PKCS#8 (RFC 5958): the algorithm, the curve, and the key in SEC 1 inside. */
export function readPkcs8(bytes: Uint8Array): EcKey {
  const key = open(bytes);
  checkVersion(key, [0, 1]);
  const algorithm = new DerReader(key.take(DER.sequence));
  const objectId = encodeHex(algorithm.take(DER.objectId));
  if (objectId !== OBJECT_ID.ecPublicKey) throw new KeyProblem(describeKey(objectId));
  checkCurve(algorithm);
  const inner = key.take(DER.octetString);
  // Attributes, such as the key usage that some key stores add.
  key.takeIf(DER.context0);
  key.end();
  return readEcPrivateKey(inner, true);
}

/** Reads SEC 1: ECPrivateKey in RFC 5915, EC PRIVATE KEY in OpenSSL. */
export function readSec1(bytes: Uint8Array): EcKey {
  return readEcPrivateKey(bytes, false);
}

/** Writes PKCS#8, the one format of these that WebCrypto imports. */
export function writePkcs8({ d, point }: EcKey): Uint8Array<ArrayBuffer> {
  const publicHalf = point === undefined ? [] : writeDer(DER.context1, writeDer(DER.bitString, [0], point));
  const inner = writeDer(DER.sequence, [DER.integer, 1, 1], writeDer(DER.octetString, d), publicHalf);
  return writeDer(DER.sequence, bytesOfHex(VERSION_AND_ALGORITHM), writeDer(DER.octetString, inner));
}

function readEcPrivateKey(bytes: Uint8Array, curveIsKnown: boolean): EcKey {
  const key = open(bytes);
  checkVersion(key, [1]);
  const d = key.takeIf(DER.octetString);
  const parameters = key.takeIf(DER.context0);
  const publicHalf = key.takeIf(DER.context1);
  key.end();
  if (d === undefined) throw new KeyProblem('a key without its private number (d)');
  if (parameters !== undefined) checkCurve(new DerReader(parameters));
  else if (!curveIsKnown) throw new KeyProblem('a key that does not name its curve', 'convert it with "openssl pkey"');
  return createEcKey(d, publicHalf === undefined ? undefined : pointIn(publicHalf));
}

/** Opens the sequence that all of the bytes must be. */
function open(bytes: Uint8Array): DerReader {
  const outer = new DerReader(bytes);
  const content = outer.take(DER.sequence);
  outer.end();
  return new DerReader(content);
}

function checkVersion(key: DerReader, known: readonly number[]): void {
  const [version, ...more] = key.take(DER.integer);
  if (version === undefined || more.length > 0 || !known.includes(version))
    throw new KeyProblem('a key of an unknown version', COPY_AGAIN);
}

function checkCurve(parameters: DerReader): void {
  const name = parameters.takeIf(DER.objectId);
  if (name === undefined)
    throw new KeyProblem(
      'an EC key that does not name its curve',
      'create it with "-pkeyopt ec_param_enc:named_curve"',
    );
  parameters.end();
  if (encodeHex(name) !== OBJECT_ID.p256) throw new KeyProblem(describeKeyOnCurve(encodeHex(name)));
}

/** Reads a bit string, which begins with the number of unused bits in its last byte. */
function pointIn(publicHalf: Uint8Array): Uint8Array {
  const reader = new DerReader(publicHalf);
  const bits = reader.take(DER.bitString);
  reader.end();
  if (bits[0] !== 0) throw new KeyProblem('malformed DER', COPY_AGAIN);
  return bits.subarray(1);
}

function isPoint(point: Uint8Array): boolean {
  const isWhole = point[0] === 0x04 && point.length === 65;
  const isCompressed = (point[0] === 0x02 || point[0] === 0x03) && point.length === 33;
  return isWhole || isCompressed;
}

/** DER types that keys consist of. */
const DER = {
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  objectId: 0x06,
  sequence: 0x30,
  context0: 0xa0,
  context1: 0xa1,
} as const;

/** Reads the elements of one level of DER, strictly and in order. Each nested level needs a reader of its own. */
class DerReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Reads the next element, which must have the given type, and returns its content. */
  take(type: number): Uint8Array {
    const content = this.takeIf(type);
    if (content !== undefined) return content;
    throw this.#at < this.#bytes.length ? new KeyProblem('malformed DER', COPY_AGAIN) : truncated();
  }

  /** Reads the next element if it has the given type, and returns its content. */
  takeIf(type: number): Uint8Array | undefined {
    if (this.#bytes[this.#at] !== type) return undefined;
    this.#at += 1;
    const length = this.#length();
    const content = this.#bytes.subarray(this.#at, this.#at + length);
    if (content.length < length) throw truncated();
    this.#at += length;
    return content;
  }

  /** Checks that nothing follows. */
  end(): void {
    if (this.#at < this.#bytes.length) throw new KeyProblem('a key followed by other data', COPY_AGAIN);
  }

  // One byte up to 127; else the number of length bytes, here at most two and no more than needed.
  #length(): number {
    const first = this.#byte();
    if (first < 0x80) return first;
    if (first !== 0x81 && first !== 0x82) throw new KeyProblem('malformed DER', COPY_AGAIN);
    const length = first === 0x81 ? this.#byte() : this.#byte() * 0x100 + this.#byte();
    if (length < (first === 0x81 ? 0x80 : 0x100)) throw new KeyProblem('malformed DER', COPY_AGAIN);
    return length;
  }

  #byte(): number {
    const byte = this.#bytes[this.#at];
    if (byte === undefined) throw truncated();
    this.#at += 1;
    return byte;
  }
}

/** Writes one element of at most 255 bytes; no P-256 key is longer. */
function writeDer(type: number, ...parts: readonly ArrayLike<number>[]): Uint8Array<ArrayBuffer> {
  const content = parts.flatMap((part) => Array.from(part));
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length];
  return Uint8Array.from([type, ...length, ...content]);
}

function truncated(): KeyProblem {
  return new KeyProblem('a truncated key', COPY_AGAIN);
}
