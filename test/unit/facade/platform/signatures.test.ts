import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Algorithm, Signatures } from '../../../../src/facade/jwt/signing.ts';
import { signatures as joseSignatures } from '../../../../src/facade/platform/fetch/crypto.ts';
import { signatures as nodeSignatures } from '../../../../src/facade/platform/node/crypto.ts';

const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const ec = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const strangerRsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const strangerEc = generateKeyPairSync('ec', { namedCurve: 'P-256' });

const PLATFORMS = [
  ['jose', joseSignatures],
  ['Node', nodeSignatures],
] as const;
const ALGORITHMS = [
  ['RS256', rsa, strangerRsa],
  ['ES256', ec, strangerEc],
] as const;

interface Pair {
  readonly publicKey: KeyObject;
  readonly privateKey: KeyObject;
}

function token(algorithm: Algorithm, { privateKey }: Pair, payload: object = { sub: 'usr-1' }): string {
  const input = [{ alg: algorithm, kid: 'k' }, payload].map(encode).join('.');
  const signature = sign('sha256', Buffer.from(input), { key: privateKey, dsaEncoding: 'ieee-p1363' });
  return `${input}.${signature.toString('base64url')}`;
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString('base64url');
}

function keyOf(signatures: Signatures, { publicKey }: Pair, algorithm: Algorithm): Promise<object> {
  return Promise.resolve(signatures.importJwk({ ...publicKey.export({ format: 'jwk' }), kid: 'k' }, algorithm));
}

describe.each(PLATFORMS)('%s', (_, signatures) => {
  describe.each(ALGORITHMS)('%s', (algorithm, pair, stranger) => {
    it("takes its owner's signature, and no other's", async () => {
      const key = await keyOf(signatures, pair, algorithm);
      expect(await signatures.verify(token(algorithm, pair), key, algorithm)).toBe(true);
      expect(await signatures.verify(token(algorithm, stranger), key, algorithm)).toBe(false);
    });

    it('notices any other byte', async () => {
      const key = await keyOf(signatures, pair, algorithm);
      const good = token(algorithm, pair);
      const places = fc.integer({ min: 0, max: good.length - 1 });
      await fc.assert(
        fc.asyncProperty(places, fc.constantFrom('A', 'B', 'x', '-', '7'), async (place, letter) => {
          fc.pre(good[place] !== '.' && good[place] !== letter && !isLastOfPart(good, place));
          const altered = good.slice(0, place) + letter + good.slice(place + 1);
          // What alters the header beyond reading is refused before a signature is looked at.
          fc.pre(isObject(altered.split('.')[0] ?? ''));
          expect(await signatures.verify(altered, key, algorithm)).toBe(false);
        }),
        { numRuns: 60 },
      );
    });

    it.each([
      ['no byte', 0],
      ['one byte', 1],
      ['a byte less', -1],
      ['a byte more', 1_000],
    ])('refuses a signature of %s', async (name, length) => {
      const key = await keyOf(signatures, pair, algorithm);
      const [header, payload, signature = ''] = token(algorithm, pair).split('.');
      const bytes = Buffer.from(signature, 'base64url');
      const cut = name === 'a byte more' ? Buffer.concat([bytes, Buffer.from([1])]) : bytes.subarray(0, length);
      const altered = `${header}.${payload}.${cut.toString('base64url')}`;
      expect(await signatures.verify(altered, key, algorithm)).toBe(false);
    });

    it('refuses the key of another algorithm', async () => {
      const [other, otherPair] = algorithm === 'RS256' ? (['ES256', ec] as const) : (['RS256', rsa] as const);
      const attempt = async (): Promise<boolean> => {
        const key = await keyOf(signatures, otherPair, other);
        return signatures.verify(token(algorithm, pair), key, algorithm);
      };
      expect(await attempt().catch(() => false)).toBe(false);
    });
  });

  it('refuses a signature of zeros, which some libraries took for anything', async () => {
    const key = await keyOf(signatures, ec, 'ES256');
    const [header, payload] = token('ES256', ec).split('.');
    const blank = `${header}.${payload}.${Buffer.alloc(64).toString('base64url')}`;
    expect(await signatures.verify(blank, key, 'ES256')).toBe(false);
  });

  it('refuses a signature of ES256 in the form of certificates', async () => {
    const key = await keyOf(signatures, ec, 'ES256');
    const input = token('ES256', ec).split('.').slice(0, 2).join('.');
    const der = sign('sha256', Buffer.from(input), ec.privateKey).toString('base64url');
    expect(await signatures.verify(`${input}.${der}`, key, 'ES256')).toBe(false);
  });

  it('takes PEM however its lines break', async () => {
    const pem = ec.publicKey.export({ type: 'spki', format: 'pem' }).toString();
    for (const text of [
      pem,
      pem.replaceAll('\n', '\r\n'),
      pem.replace(/(?<=[A-Za-z0-9+/])\n(?=[A-Za-z0-9+/])/g, ' '),
    ]) {
      const key = await signatures.importPem(text, 'PUBLIC KEY');
      expect(await signatures.verify(token('ES256', ec), key, 'ES256')).toBe(true);
    }
  });

  it.each([
    ['an RSA key', rsa.publicKey],
    ['a key on another curve', generateKeyPairSync('ec', { namedCurve: 'P-384' }).publicKey],
    ['an Ed25519 key', generateKeyPairSync('ed25519').publicKey],
  ])('refuses PEM that holds %s', async (_name, key) => {
    const pem = key.export({ type: 'spki', format: 'pem' }).toString();
    await expect((async () => signatures.importPem(pem, 'PUBLIC KEY'))()).rejects.toThrow();
  });

  it.each([
    ['no numbers', { kty: 'RSA' }, 'RS256'],
    ['a point beside the curve', { kty: 'EC', crv: 'P-256', x: zeros(), y: zeros() }, 'ES256'],
    ['another curve', { kty: 'EC', crv: 'P-521', x: zeros(), y: zeros() }, 'ES256'],
  ] as const)('refuses a JWK with %s', async (_name, jwk, algorithm) => {
    await expect((async () => signatures.importJwk(jwk, algorithm))()).rejects.toThrow();
  });
});

function zeros(): string {
  return Buffer.alloc(32).toString('base64url');
}

/** The last letter of a part may hold bits that mean nothing. */
function isLastOfPart(compact: string, place: number): boolean {
  return place === compact.length - 1 || compact[place + 1] === '.';
}

function isObject(part: string): boolean {
  try {
    const header: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return typeof header === 'object' && header !== null;
  } catch {
    return false;
  }
}
