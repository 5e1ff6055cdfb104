import { createPublicKey, type JsonWebKey, type KeyObject, verify } from 'node:crypto';
import { isObject } from '../../../../options/validators.ts';
import { type Fields, objectsIn } from '../../fields.ts';

/** The signature algorithms of tokens that others issue. */
const DIGESTS: Readonly<Record<string, string | null>> = {
  RS256: 'sha256',
  RS384: 'sha384',
  RS512: 'sha512',
  ES256: 'sha256',
  ES384: 'sha384',
  EdDSA: null,
};

/** A public key, with its id if it has one. */
export interface ForeignKey {
  readonly kid?: string | undefined;
  readonly key: KeyObject;
}

/** Reads public keys: PEM strings or a JSON Web Key Set. Those that cannot be read are left out. */
export function foreignKeys(given: readonly string[] | Fields): readonly ForeignKey[] {
  const keys: readonly (string | Fields)[] = isObject(given) ? objectsIn(given, 'keys') : given;
  return keys.flatMap((key): readonly ForeignKey[] => {
    try {
      if (typeof key === 'string') return [{ key: createPublicKey(key) }];
      const jwk: JsonWebKey = key;
      const kid = typeof key['kid'] === 'string' ? key['kid'] : undefined;
      return [{ kid, key: createPublicKey({ key: jwk, format: 'jwk' }) }];
    } catch {
      return [];
    }
  });
}

/** Returns the claims of a token that one of the keys has signed; its times and issuer are for the caller to check. */
export function readForeignJwt(token: string, keys: readonly ForeignKey[]): Fields | undefined {
  const [header = '', payload = '', signature = '', ...more] = token.split('.');
  const { alg, kid } = decode(header);
  if (more.length > 0 || typeof alg !== 'string' || !Object.hasOwn(DIGESTS, alg)) return undefined;
  const input = Buffer.from(`${header}.${payload}`);
  const bytes = Buffer.from(signature, 'base64url');
  const isSigned = keys
    .filter((candidate) => candidate.kid === undefined || kid === undefined || candidate.kid === kid)
    .some(({ key }) => isKeyFor(alg, key) && verify(DIGESTS[alg], input, { key, dsaEncoding: 'ieee-p1363' }, bytes));
  return isSigned ? decode(payload) : undefined;
}

function isKeyFor(alg: string, { asymmetricKeyType: type }: KeyObject): boolean {
  if (alg.startsWith('RS')) return type === 'rsa';
  return alg === 'EdDSA' ? type === 'ed25519' : type === 'ec';
}

function decode(part: string): Fields {
  try {
    const decoded: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return isObject(decoded) ? decoded : {};
  } catch {
    return {};
  }
}
