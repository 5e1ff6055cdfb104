/**
 * Recovers the public key of a signature on the curve secp256k1, as Ethereum does: its signatures name no key. There is no
 * secret here, so that nothing has to take constant time.
 */

const P = 2n ** 256n - 2n ** 32n - 977n;
const N = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141n;
const GENERATOR: Point = {
  x: 0x79be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798n,
  y: 0x483ada7726a3c4655da4fbfc0e1108a8fd17b448a68554199c47d08ffb10d4b8n,
};

interface Point {
  readonly x: bigint;
  readonly y: bigint;
}

/**
 * Returns the two coordinates of the public key, 64 bytes; `undefined` if the signature is impossible.
 *
 * @param signature r, s and the parity of the point, 65 bytes
 */
export function recoverPublicKey(hash: Uint8Array, signature: Uint8Array): Uint8Array | undefined {
  const [r, s] = [toNumber(signature.subarray(0, 32)), toNumber(signature.subarray(32, 64))];
  const parity = ((signature[64] ?? 0) - 27) & 1;
  if (signature.length !== 65 || r === 0n || r >= N || s === 0n || s >= N) return undefined;
  const y = squareRoot(modulo(r ** 3n + 7n, P));
  if (y === undefined) return undefined;
  const point = { x: r, y: Number(y & 1n) === parity ? y : P - y };
  const inverse = power(r, N - 2n, N);
  const u1 = modulo(-toNumber(hash) * inverse, N);
  const u2 = modulo(s * inverse, N);
  const key = add(multiply(GENERATOR, u1), multiply(point, u2));
  return key === undefined ? undefined : Buffer.from(hex(key.x) + hex(key.y), 'hex');
}

function toNumber(bytes: Uint8Array): bigint {
  return BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
}

function hex(value: bigint): string {
  return value.toString(16).padStart(64, '0');
}

function modulo(value: bigint, modulus: bigint): bigint {
  const rest = value % modulus;
  return rest < 0n ? rest + modulus : rest;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let result = 1n;
  let square = modulo(base, modulus);
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

/** The prime is 3 modulo 4. */
function squareRoot(value: bigint): bigint | undefined {
  const root = power(value, (P + 1n) / 4n, P);
  return (root * root) % P === value ? root : undefined;
}

/** `undefined` is the point at infinity. */
function add(one: Point | undefined, other: Point | undefined): Point | undefined {
  if (one === undefined) return other;
  if (other === undefined) return one;
  if (one.x === other.x && one.y !== other.y) return undefined;
  const slope =
    one.x === other.x
      ? 3n * one.x * one.x * power(2n * one.y, P - 2n, P)
      : (other.y - one.y) * power(modulo(other.x - one.x, P), P - 2n, P);
  const x = modulo(slope * slope - one.x - other.x, P);
  return { x, y: modulo(slope * (one.x - x) - one.y, P) };
}

function multiply(point: Point, factor: bigint): Point | undefined {
  let result: Point | undefined;
  let double: Point | undefined = point;
  for (let rest = factor; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = add(result, double);
    double = add(double, double);
  }
  return result;
}
