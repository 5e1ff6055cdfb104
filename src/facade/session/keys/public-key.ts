import { isObject } from '../../core/options/checks.ts';
import { decodeLooseBase64url } from '../../web/base64.ts';
import { type PlatformKey, platformSignatures } from '../signatures/signatures.ts';

/** The algorithms that providers sign with. Which one is the provider's to say, never the token's. */
export type Algorithm = 'RS256' | 'ES256';

/** A key of a key set, imported when it is first used. */
export interface PublicKey {
  readonly kid: string;
  /** Tells this key from another of the same id. */
  readonly fingerprint: string;
  /** As the platform holds it. */
  load(): Promise<PlatformKey>;
}

/** The members that only private or symmetric keys have (RFC 7518 section 6). */
const SECRET_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;
const SMALLEST_RSA_BITS = 2048;

/**
 * The keys of a JSON Web Key Set that may check signatures of one algorithm, by their id. Others are passed over; an id
 * that two keys share names neither.
 */
export function readKeySet(keySet: unknown, algorithm: Algorithm): Map<string, PublicKey> {
  const usable = new Map<string, PublicKey>();
  if (!isObject(keySet) || !Array.isArray(keySet['keys'])) return usable;
  const seen = new Set<string>();
  for (const jwk of keySet['keys']) {
    if (!isUsable(jwk, algorithm)) continue;
    const { kid } = jwk;
    if (seen.has(kid)) usable.delete(kid);
    else usable.set(kid, { kid, fingerprint: JSON.stringify(jwk), load: loader(jwk, algorithm) });
    seen.add(kid);
  }
  return usable;
}

/** From a copy: a key set that was given as an object must not change afterwards. */
function loader({ ...jwk }: Readonly<Record<string, unknown>>, algorithm: Algorithm): () => Promise<PlatformKey> {
  let loaded: Promise<PlatformKey> | undefined;
  return () => (loaded ??= importPublicKey(jwk, algorithm));
}

async function importPublicKey(jwk: Readonly<Record<string, unknown>>, algorithm: Algorithm): Promise<PlatformKey> {
  return (await platformSignatures()).importJwk(jwk, algorithm);
}

function isUsable(jwk: unknown, algorithm: Algorithm): jwk is Record<string, unknown> & { kid: string } {
  if (!isObject(jwk)) return false;
  const { kid, alg, use, key_ops: operations } = jwk;
  return (
    typeof kid === 'string' &&
    kid !== '' &&
    (alg === undefined || alg === algorithm) &&
    (use === undefined || use === 'sig') &&
    (operations === undefined || (Array.isArray(operations) && operations.includes('verify'))) &&
    !SECRET_MEMBERS.some((member) => member in jwk) &&
    (algorithm === 'RS256' ? isRsa(jwk) : isP256(jwk))
  );
}

/** At least 2048 bits (RFC 7518 section 3.3) and an odd exponent above 1: with an exponent of 1 anyone can sign. */
function isRsa({ kty, n, e }: Readonly<Record<string, unknown>>): boolean {
  if (kty !== 'RSA') return false;
  const modulus = withoutLeadingZeros(bytesOf(n));
  const exponent = withoutLeadingZeros(bytesOf(e));
  const isOne = exponent.length === 1 && exponent[0] === 1;
  return bitLength(modulus) >= SMALLEST_RSA_BITS && !isOne && (exponent.at(-1) ?? 0) % 2 === 1;
}

function isP256({ kty, crv, x, y }: Readonly<Record<string, unknown>>): boolean {
  return kty === 'EC' && crv === 'P-256' && bytesOf(x).length === 32 && bytesOf(y).length === 32;
}

/** The bytes of a base64url text; none where it is no such text, so that one broken key does not spoil its set. */
function bytesOf(value: unknown): Uint8Array {
  return (typeof value === 'string' ? decodeLooseBase64url(value) : undefined) ?? new Uint8Array();
}

/** The number of bits of a number without leading zero bytes. */
function bitLength(bytes: Uint8Array): number {
  return bytes.length * 8 - (bytes.length === 0 ? 0 : Math.clz32(bytes[0] ?? 0) - 24);
}

function withoutLeadingZeros(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte !== 0);
  return bytes.subarray(first === -1 ? bytes.length : first);
}
