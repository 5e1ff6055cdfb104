import { DER, DerReader, writeDer } from './der.ts';
import { bytesOfHex, hexOf, keyKind, keyOnCurve, OBJECT_ID } from './key-kinds.ts';
import { COPY_AGAIN, KeyProblem } from './key-problem.ts';

/** A private key on P-256. */
export interface EcKey {
  /** The private number: 32 bytes, above zero and below the order of the curve. */
  readonly d: Uint8Array;
  /** The public point as SEC 1 writes it; not every private key has it beside it. */
  readonly point: Uint8Array | undefined;
}

const ORDER = 'ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551';
const ZERO = '0'.repeat(64);
/** How PKCS#8 begins for a key on P-256. */
const VERSION_AND_ALGORITHM = `02010030130607${OBJECT_ID.ecPublicKey}0608${OBJECT_ID.p256}`;

/** A key of its two parts, if they can be such. Whether they fit each other is seen when the key is imported. */
export function ecKeyOf(d: Uint8Array, point: Uint8Array | undefined): EcKey {
  if (d.length !== 32)
    throw new KeyProblem(`a private number (d) of ${d.length} bytes instead of 32`, 'create or export the key anew');
  const number = hexOf(d);
  if (number === ZERO || number >= ORDER) throw new KeyProblem('a private number (d) that is out of range', COPY_AGAIN);
  if (point !== undefined && !isPoint(point))
    throw new KeyProblem('a public half that is no point of the curve', COPY_AGAIN);
  return { d, point };
}

/** Reads PKCS#8 (RFC 5958): the algorithm, the curve, and inside of them the key as SEC 1 has it. */
export function readPkcs8(bytes: Uint8Array): EcKey {
  const key = open(bytes);
  checkVersion(key, [0, 1]);
  const algorithm = new DerReader(key.take(DER.sequence));
  const objectId = hexOf(algorithm.take(DER.objectId));
  if (objectId !== OBJECT_ID.ecPublicKey) throw new KeyProblem(keyKind(objectId));
  checkCurve(algorithm);
  const inner = key.take(DER.octetString);
  // Attributes, such as the use that some key stores note.
  key.takeIf(DER.context0);
  key.end();
  return readEcPrivateKey(inner, true);
}

/** Reads what RFC 5915 calls ECPrivateKey, and OpenSSL EC PRIVATE KEY. */
export function readSec1(bytes: Uint8Array): EcKey {
  return readEcPrivateKey(bytes, false);
}

/** The one form that WebCrypto imports. */
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
  return ecKeyOf(d, publicHalf === undefined ? undefined : pointIn(publicHalf));
}

/** The one sequence that the bytes have to be. */
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
      'an EC key whose curve is not given by name',
      'create it with "-pkeyopt ec_param_enc:named_curve"',
    );
  parameters.end();
  if (hexOf(name) !== OBJECT_ID.p256) throw new KeyProblem(keyOnCurve(hexOf(name)));
}

/** A bit string begins with the number of bits that it lacks in its last byte. */
function pointIn(publicHalf: Uint8Array): Uint8Array {
  const reader = new DerReader(publicHalf);
  const bits = reader.take(DER.bitString);
  reader.end();
  if (bits[0] !== 0) throw new KeyProblem('broken DER', COPY_AGAIN);
  return bits.subarray(1);
}

function isPoint(point: Uint8Array): boolean {
  const isWhole = point[0] === 0x04 && point.length === 65;
  const isCompressed = (point[0] === 0x02 || point[0] === 0x03) && point.length === 33;
  return isWhole || isCompressed;
}
