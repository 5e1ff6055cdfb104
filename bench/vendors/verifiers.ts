import { createPublicKey, verify } from 'node:crypto';
import { createRemoteJWKSet, type JWTVerifyOptions, jwtVerify } from 'jose';
import { type Check, listIn, memberOf, type Vendor } from './vendor.ts';

/** Path of the vendor's keys as a JWKS on the fake service, whatever format the vendor uses. */
export function keySetPath(vendor: string): string {
  return `/bench/keys/${vendor}`;
}

/** The lower limit of a check: the signature only. */
export async function openNodeCrypto(url: string, vendor: Vendor): Promise<Check> {
  const response = await fetch(url + keySetPath(vendor.name));
  const [jwk] = listIn(await response.json(), 'keys');
  if (typeof jwk !== 'object' || jwk === null) throw new Error(`${vendor.name}: the fake service has no keys`);
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

/** jose with a remote key set, warm after the first check. */
export async function openJose(url: string, vendor: Vendor): Promise<Check> {
  const keys = createRemoteJWKSet(new URL(url + keySetPath(vendor.name)));
  const options: JWTVerifyOptions = { algorithms: [vendor.algorithm], ...vendor.expects };
  return async (token) => memberOf((await jwtVerify(token, keys, options)).payload, 'sub');
}
