import { generateKeyPairSync, type KeyObject } from 'node:crypto';

/** A new key pair on P-256. */
export function p256(): { privateKey: KeyObject; publicKey: KeyObject } {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}

export function pemOf(key: KeyObject, type: 'pkcs8' | 'sec1'): string {
  return String(key.export({ format: 'pem', type }));
}

export function pemBlock(label: string, der: Uint8Array): string {
  const lines = Buffer.from(der).toString('base64').replaceAll(/.{64}/g, '$&\n').trimEnd();
  return `-----BEGIN ${label}-----\n${lines}\n-----END ${label}-----\n`;
}

/** The parts of a P-256 key as Node's JWK export has them. */
export interface EcJwk {
  readonly kty: 'EC';
  readonly crv: 'P-256';
  readonly d: string;
  readonly x: string;
  readonly y: string;
}

export function jwkOf(key: KeyObject): EcJwk {
  const { d, x, y } = key.export({ format: 'jwk' });
  if (d === undefined || x === undefined || y === undefined) throw new Error('expected a private EC key');
  return { kty: 'EC', crv: 'P-256', d, x, y };
}

/** One element of DER, of at most 255 bytes. */
export function der(type: number, ...parts: readonly (Uint8Array | number[])[]): Buffer {
  const content = Buffer.concat(parts.map((part) => Buffer.from(part)));
  const length = content.length < 0x80 ? [content.length] : [0x81, content.length];
  return Buffer.concat([Buffer.from([type, ...length]), content]);
}

export const OID = {
  ecPublicKey: der(0x06, Buffer.from('2a8648ce3d0201', 'hex')),
  p256: der(0x06, Buffer.from('2a8648ce3d030107', 'hex')),
  p384: der(0x06, Buffer.from('2b81040022', 'hex')),
};

export const INTEGER_0: Buffer = der(0x02, [0]);
const INTEGER_1 = der(0x02, [1]);

/** PKCS#8 around an inner key; `behind` follows it as a further element. */
export function pkcs8(inner: Uint8Array, other: { readonly curve?: Buffer; readonly behind?: Buffer } = {}): Buffer {
  const algorithm = der(0x30, OID.ecPublicKey, other.curve ?? OID.p256);
  return der(0x30, INTEGER_0, algorithm, der(0x04, inner), other.behind ?? []);
}

/** An ECPrivateKey of RFC 5915 from its elements after the version. */
export function ecPrivateKey(...elements: readonly Uint8Array[]): Buffer {
  return der(0x30, INTEGER_1, ...elements);
}

export function scalar(jwk: EcJwk): Buffer {
  return der(0x04, Buffer.from(jwk.d, 'base64url'));
}

/** The public half as the bit string of an ECPrivateKey. */
export function publicHalf(point: Uint8Array): Buffer {
  return der(0xa1, der(0x03, [0], point));
}

export function pointOf({ x, y }: EcJwk): Buffer {
  return Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}

export function compressedPointOf({ x, y }: EcJwk): Buffer {
  const odd = (Buffer.from(y, 'base64url').at(-1) ?? 0) & 1;
  return Buffer.concat([Buffer.of(2 + odd), Buffer.from(x, 'base64url')]);
}

/** PEM of PKCS#8 around an inner key with these elements. */
export function pkcs8Pem(...elements: readonly Uint8Array[]): string {
  return pemBlock('PRIVATE KEY', pkcs8(ecPrivateKey(...elements)));
}

/** PEM of SEC 1 with these elements. */
export function sec1Pem(...elements: readonly Uint8Array[]): string {
  return pemBlock('EC PRIVATE KEY', ecPrivateKey(...elements));
}
