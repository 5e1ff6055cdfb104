import { createPublicKey, verify } from 'node:crypto';
import { createRemoteJWKSet, type JWTVerifyOptions, jwtVerify } from 'jose';
import { type Check, listIn, memberOf, type Vendor } from './vendor.ts';

/** Where the stand-in has the vendor's keys as a JSON Web Key Set, whatever the form the vendor publishes them in. */
export function keySetPath(vendor: string): string {
  return `/bench/keys/${vendor}`;
}

/** The signature and nothing else: what no check can do without. */
export async function openNodeCrypto(url: string, vendor: Vendor): Promise<Check> {
  const response = await fetch(url + keySetPath(vendor.name));
  const [jwk] = listIn(await response.json(), 'keys');
  if (typeof jwk !== 'object' || jwk === null) throw new Error(`${vendor.name}: the stand-in has no keys`);
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  const verifyKey = vendor.algorithm === 'ES256' ? ({ key, dsaEncoding: 'ieee-p1363' } as const) : key;
  return async (token) => {
    const end = token.lastIndexOf('.');
    const signed = Buffer.from(token.slice(0, end));
    if (!verify('sha256', signed, verifyKey, Buffer.from(token.slice(end + 1), 'base64url'))) {
      throw new Error('the signature is wrong');
    }
    return vendor.userId;
  };
}

/** jose with a remote key set. It is warm from the first check on. */
export async function openJose(url: string, vendor: Vendor): Promise<Check> {
  const keys = createRemoteJWKSet(new URL(url + keySetPath(vendor.name)));
  const options: JWTVerifyOptions = { algorithms: [vendor.algorithm], ...vendor.expects };
  return async (token) => memberOf((await jwtVerify(token, keys, options)).payload, 'sub');
}
