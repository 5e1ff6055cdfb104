import { createPublicKey, generateKeyPairSync, type KeyObject, verify, webcrypto } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { signatures as webSignatures } from '../../../../src/facade/platform/fetch/crypto.ts';
import { signatures as nodeSignatures } from '../../../../src/facade/platform/node/crypto.ts';

const P256 = { name: 'ECDSA', namedCurve: 'P-256' };
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const publicKey = createPublicKey(privateKey);
const CLAIMS = '{"sub":"Jürgen 例え 😀"}';

function imported(key: KeyObject, usage: 'sign' | 'verify'): Promise<CryptoKey> {
  return webcrypto.subtle.importKey('jwk', key.export({ format: 'jwk' }), P256, false, [usage]);
}

describe.each([
  ['WebCrypto', (key: CryptoKey) => webSignatures.signer(key)],
  ['Node', (key: CryptoKey) => nodeSignatures.signer(key)],
] as const)('%s', (_, signer) => {
  it('signs with a key that is not extractable what both ways of verifying take', async () => {
    const sign = signer(await imported(privateKey, 'sign'));
    const [header = '', payload = '', last = '', ...more] = (await sign(CLAIMS)).split('.');
    expect(more).toEqual([]);
    expect(Buffer.from(header, 'base64url').toString()).toBe('{"alg":"ES256","typ":"JWT"}');
    expect(Buffer.from(payload, 'base64url').toString()).toBe(CLAIMS);
    for (const part of [header, payload, last]) expect(part).toMatch(/^[A-Za-z0-9_-]+$/);
    const signature = Buffer.from(last, 'base64url');
    const web = await imported(publicKey, 'verify');
    for (const [text, fits] of [
      [`${header}.${payload}`, true],
      [`${header}.${payload}x`, false],
    ] as const) {
      const signed = Buffer.from(text);
      expect(verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, signature)).toBe(fits);
      expect(await webcrypto.subtle.verify({ ...P256, hash: 'SHA-256' }, web, signature, signed)).toBe(fits);
    }
  });

  it('never signs alike, though the claims are', async () => {
    const sign = signer(await imported(privateKey, 'sign'));
    const tokens = [await sign(CLAIMS), await sign(CLAIMS), await sign(CLAIMS)];
    expect(new Set(tokens.map((token) => token.split('.')[2]?.slice(0, 43))).size).toBe(3);
  });

  it('refuses what only looks like a key', async () => {
    // What a key of another realm is to the platform.
    const fake = { type: 'private', algorithm: P256, usages: ['sign'], extractable: false } as const;
    await expect((async () => signer({ ...fake, usages: ['sign'] })(CLAIMS))()).rejects.toThrow();
  });
});

it('Node answers at once', async () => {
  expect(nodeSignatures.signer(await imported(privateKey, 'sign'))(CLAIMS)).toBeTypeOf('string');
});
