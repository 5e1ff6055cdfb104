import {
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  sign,
  verify,
  webcrypto,
  X509Certificate,
} from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Algorithm } from '../../../../src/facade/jwt/signing.ts';
import { publicKeyOf } from '../../../../src/facade/platform/fetch/certificate.ts';
import * as fetchCrypto from '../../../../src/facade/platform/fetch/crypto.ts';
import * as nodeCrypto from '../../../../src/facade/platform/node/crypto.ts';
import { CERTIFICATE, RSA_CERTIFICATE } from '../../../helpers/certificates.ts';

type Pair = ReturnType<typeof newEc>;
const newEc = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });
const newRsa = () => generateKeyPairSync('rsa', { modulusLength: 2048 });
const [rsa, otherRsa, ec, otherEc] = [newRsa(), newRsa(), newEc(), newEc()];

function tokenOf(algorithm: Algorithm, { privateKey }: Pair): string {
  const parts = [{ alg: algorithm, kid: 'k' }, { sub: 'usr-1' }];
  const input = parts.map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.');
  const signature = sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

describe.each([
  ['fetch', fetchCrypto],
  ['Node', nodeCrypto],
])('signatures of the platform %s', (_, { signatures, ecKeys }) => {
  const importKey = async ({ publicKey }: Pair, algorithm: Algorithm): Promise<object> =>
    signatures.importJwk({ ...publicKey.export({ format: 'jwk' }), kid: 'k' }, algorithm);

  describe.each([
    ['RS256', rsa, otherRsa],
    ['ES256', ec, otherEc],
  ] as const)('%s', (algorithm, pair, other) => {
    const token = tokenOf(algorithm, pair);

    it('verifies the signature of the key, and no other', async () => {
      const key = await importKey(pair, algorithm);
      expect(await signatures.verify(token, key, algorithm)).toBe(true);
      expect(await signatures.verify(tokenOf(algorithm, other), key, algorithm)).toBe(false);
    });

    it('rejects a key of the other algorithm', async () => {
      const [wrong, wrongPair] = algorithm === 'RS256' ? (['ES256', ec] as const) : (['RS256', rsa] as const);
      const verified = async (): Promise<boolean> =>
        signatures.verify(token, await importKey(wrongPair, wrong), algorithm);
      expect(await verified().catch(() => false)).toBe(false);
    });
  });

  it('imports PEM with any line breaks', async () => {
    const pem = ec.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    const spaces = pem.replace(/(?<=[A-Za-z0-9+/])\n(?=[A-Za-z0-9+/])/g, ' ');
    for (const variant of [pem, pem.replaceAll('\n', '\r\n'), spaces]) {
      const key = await ecKeys.importPem(variant, 'PUBLIC KEY');
      expect(await signatures.verify(tokenOf('ES256', ec), key, 'ES256')).toBe(true);
    }
  });

  it('imports the key of a certificate on P-256, and of no other', async () => {
    expect(await ecKeys.importPem(CERTIFICATE, 'CERTIFICATE')).toBeTypeOf('object');
    await expect((async () => ecKeys.importPem(RSA_CERTIFICATE, 'CERTIFICATE'))()).rejects.toThrow();
    const cut = CERTIFICATE.split('\n').toSpliced(3, 8).join('\n');
    await expect((async () => ecKeys.importPem(cut, 'CERTIFICATE'))()).rejects.toThrow();
  });

  const zeros = Buffer.alloc(32).toString('base64url');
  it.each([
    ['no numbers', { kty: 'RSA' }, 'RS256'],
    ['a point that is not on the curve', { kty: 'EC', crv: 'P-256', x: zeros, y: zeros }, 'ES256'],
    ['another curve', { kty: 'EC', crv: 'P-521', x: zeros, y: zeros }, 'ES256'],
  ] as const)('rejects a JWK with %s', async (_name, jwk, algorithm) => {
    await expect((async () => signatures.importJwk(jwk, algorithm))()).rejects.toThrow();
  });

  describe('signer', () => {
    const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
    const { privateKey } = ec;
    const publicKey = createPublicKey(privateKey);
    const CLAIMS = '{"sub":"Jürgen 例え 😀"}';
    const importWebKey = (key: KeyObject, usage: 'sign' | 'verify'): Promise<CryptoKey> =>
      webcrypto.subtle.importKey('jwk', key.export({ format: 'jwk' }), P256, false, [usage]);

    it('signs with a key that is not extractable; Node and WebCrypto verify it', async () => {
      const sign = ecKeys.signer(await importWebKey(privateKey, 'sign'));
      const [header = '', payload = '', last = '', ...more] = (await sign(CLAIMS)).split('.');
      expect(more).toEqual([]);
      expect(Buffer.from(header, 'base64url').toString()).toBe('{"alg":"ES256","typ":"JWT"}');
      expect(Buffer.from(payload, 'base64url').toString()).toBe(CLAIMS);
      for (const part of [header, payload, last]) expect(part).toMatch(/^[A-Za-z0-9_-]+$/);
      const signature = Buffer.from(last, 'base64url');
      const webKey = await importWebKey(publicKey, 'verify');
      for (const [input, expected] of [
        [`${header}.${payload}`, true],
        [`${header}.${payload}x`, false],
      ] as const) {
        const signed = Buffer.from(input);
        expect(verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(expected);
        expect(await webcrypto.subtle.verify({ ...P256, hash: 'SHA-256' }, webKey, signature, signed)).toBe(expected);
      }
    });

    it('never returns the same signature twice', async () => {
      const sign = ecKeys.signer(await importWebKey(privateKey, 'sign'));
      const tokens = [await sign(CLAIMS), await sign(CLAIMS), await sign(CLAIMS)];
      expect(new Set(tokens.map((token) => token.split('.')[2]?.slice(0, 43))).size).toBe(3);
    });

    it('rejects an object that only looks like a key', async () => {
      const fake = { type: 'private' as const, algorithm: P256, usages: ['sign' as const], extractable: false };
      await expect((async () => ecKeys.signer(fake)(CLAIMS))()).rejects.toThrow();
    });
  });
});

it('the signer of Node is synchronous', async () => {
  const jwk = ec.privateKey.export({ format: 'jwk' });
  const key = await webcrypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['sign']);
  expect(nodeCrypto.ecKeys.signer(key)('{}')).toBeTypeOf('string');
});

describe('publicKeyOf', () => {
  const derOf = (pem: string): Uint8Array<ArrayBuffer> => new Uint8Array(new X509Certificate(pem).raw);

  it.each([
    ['an EC key', CERTIFICATE],
    ['an RSA key', RSA_CERTIFICATE],
  ])('finds %s in a certificate', (_, pem) => {
    const expected = new X509Certificate(pem).publicKey.export({ type: 'spki', format: 'der' });
    expect(Buffer.from(publicKeyOf(derOf(pem)))).toEqual(expected);
  });

  it('ends for any bytes', () => {
    const der = derOf(CERTIFICATE);
    const found = (bytes: Uint8Array<ArrayBuffer>): number => {
      try {
        return publicKeyOf(bytes).length;
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        return 0;
      }
    };
    for (let end = 0; end < 100; end += 1) expect(found(der.slice(0, end))).toBe(0);
    fc.assert(
      fc.property(fc.nat(der.length - 1), fc.nat(255), (place, byte) => {
        const altered = der.slice();
        altered[place] = byte;
        expect(found(altered)).toBeLessThanOrEqual(der.length);
      }),
    );
  });
});
