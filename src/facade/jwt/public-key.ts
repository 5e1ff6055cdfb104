import { ecKeys, signatures } from '#platform/crypto';
import { fieldsOf } from '../options/validators.ts';
import { decodeLooseBase64url } from '../web/encoding.ts';
import type { PublicKey } from './policy.ts';
import type { Algorithm, PlatformKey } from './signing.ts';

/** The members that only private or symmetric keys have (RFC 7518 section 6). */
const SECRET_MEMBERS = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;
const MIN_RSA_BITS = 2048;

/**
 * Parses a JSON Web Key Set to the usable keys of one algorithm, by their id. Other keys are ignored; an id that two
 * different keys share is ambiguous, and names neither.
 */
export function readKeySet(keySet: unknown, algorithm: Algorithm): Map<string, PublicKey> {
  const usable = new Map<string, PublicKey>();
  const { keys } = fieldsOf(keySet);
  if (!Array.isArray(keys)) return usable;
  const seen = new Map<string, string>();
  for (const member of keys) {
    const jwk = fieldsOf(member);
    if (!isUsable(jwk, algorithm)) continue;
    const { kid } = jwk;
    const fingerprint = fingerprintOf(jwk);
    const other = seen.get(kid);
    if (other === undefined) usable.set(kid, { kid, fingerprint, load: loader(jwk, algorithm) });
    else if (other !== fingerprint) usable.delete(kid);
    seen.set(kid, fingerprint);
  }
  return usable;
}

/** Returns what a key consists of: servers may list it twice, with other notes, or its members in another order. */
function fingerprintOf({ kty, n, e, crv, x, y }: Readonly<Record<string, unknown>>): string {
  return JSON.stringify([kty, n, e, crv, x, y]);
}

/** Copies the key: a key set that was passed as an object must not change later. */
function loader({ ...jwk }: Readonly<Record<string, unknown>>, algorithm: Algorithm): () => Promise<PlatformKey> {
  let loaded: PlatformKey | undefined;
  return async () => (loaded ??= await importPublicKey(jwk, algorithm));
}

async function importPublicKey(jwk: Readonly<Record<string, unknown>>, algorithm: Algorithm): Promise<PlatformKey> {
  return signatures.importJwk(jwk, algorithm);
}

function isUsable(
  jwk: Readonly<Record<string, unknown>>,
  algorithm: Algorithm,
): jwk is Readonly<Record<string, unknown>> & { readonly kid: string } {
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
  return bitLength(modulus) >= MIN_RSA_BITS && !isOne && (exponent.at(-1) ?? 0) % 2 === 1;
}

function isP256({ kty, crv, x, y }: Readonly<Record<string, unknown>>): boolean {
  return kty === 'EC' && crv === 'P-256' && bytesOf(x).length === 32 && bytesOf(y).length === 32;
}

/** Decodes base64url; empty if the value is anything else, so that one broken key does not spoil its set. */
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

const PEM = /^-----BEGIN (PUBLIC KEY|CERTIFICATE)-----[A-Za-z0-9+/=\s]+-----END \1-----$/;

/**
 * Imports a PEM public key or certificate for ES256, an EC key on P-256. Throws for anything else: the response did not
 * come from the key endpoint.
 */
export async function importPem(kid: string, text: string): Promise<PublicKey> {
  const pem = text.trim();
  const label = PEM.exec(pem)?.[1];
  if (label !== 'PUBLIC KEY' && label !== 'CERTIFICATE')
    throw new Error('the response is neither a PEM public key nor a PEM certificate');
  try {
    const key = await ecKeys.importPem(pem, label);
    return { kid, fingerprint: pem, load: () => Promise.resolve(key) };
  } catch {
    throw new Error('the response contains no key for ES256');
  }
}
