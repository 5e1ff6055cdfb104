import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { LocalJwks } from '../../../../src/facade/jwt/jwks.ts';

const EC = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
const RSA = generateKeyPairSync('rsa', { modulusLength: 2048 }).publicKey.export({ format: 'jwk' });
const KEY_SET = { keys: [{ ...EC, kid: 'a' }, { ...EC, kid: 'b' }, { ...RSA, kid: 'rsa' }, null] };

describe('a key set that was given', () => {
  it('finds its keys, the same one each time', async () => {
    const keys = new LocalJwks(KEY_SET, 'ES256');
    const found = await keys.find('a');
    expect(found?.kid).toBe('a');
    expect(await keys.find('a')).toBe(found);
    expect((await keys.find('b'))?.kid).toBe('b');
    await expect(found?.load()).resolves.toBeDefined();
  });

  it.each(['c', '', 'rsa', '__proto__', 'constructor'])('surely has no key "%s"', async (kid) => {
    expect(await new LocalJwks(KEY_SET, 'ES256').find(kid)).toBe(undefined);
  });

  it.each([
    ['ES256', 2],
    ['RS256', 1],
  ] as const)('tells how many keys can be used for %s', (algorithm, size) => {
    expect(new LocalJwks(KEY_SET, algorithm).size).toBe(size);
  });

  it.each([[undefined], [null], ['text'], [[]], [{}], [{ keys: [] }], [{ keys: [null] }]])(
    'is empty where it is %j',
    async (keySet) => {
      const keys = new LocalJwks(keySet, 'ES256');
      expect(keys.size).toBe(0);
      expect(await keys.find('a')).toBe(undefined);
    },
  );

  it('does not change with the object that it was given as', async () => {
    const given = structuredClone(KEY_SET);
    const keys = new LocalJwks(given, 'ES256');
    given.keys.length = 0;
    expect(keys.size).toBe(2);
    expect((await keys.find('b'))?.kid).toBe('b');
  });
});
