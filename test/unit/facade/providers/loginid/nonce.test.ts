import { afterEach, describe, expect, it, vi } from 'vitest';
import { createNonce } from '../../../../../src/facade/providers/loginid/nonce.ts';

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

afterEach(() => {
  vi.restoreAllMocks();
});

/** Lets the CSPRNG answer with the given bytes, again and again. */
function randomIs(...bytes: readonly number[]): void {
  let at = 0;
  vi.spyOn(crypto, 'getRandomValues').mockImplementation((array) => {
    if (!(array instanceof Uint8Array)) throw new Error('expected bytes');
    for (let index = 0; index < array.length; index += 1, at += 1) array[index] = bytes[at % bytes.length] ?? 0;
    return array;
  });
}

describe('createNonce', () => {
  it('has 16 characters, each of the 62 about as often, and never comes twice', () => {
    const nonces = Array.from({ length: 2_000 }, createNonce);
    for (const nonce of nonces) expect(nonce).toMatch(/^[A-Za-z0-9]{16}$/);
    expect(new Set(nonces).size).toBe(2_000);
    const counts = new Map<string, number>();
    for (const character of nonces.join('')) counts.set(character, (counts.get(character) ?? 0) + 1);
    // 516 are expected of each; ten standard deviations are 226.
    for (const character of ALPHABET) expect(Math.abs((counts.get(character) ?? 0) - 516)).toBeLessThan(226);
  });

  it('never asks Math.random', () => {
    const random = vi.spyOn(Math, 'random').mockReturnValue(0.5);
    expect(createNonce()).not.toBe(createNonce());
    expect(random).not.toHaveBeenCalled();
  });

  it('has no bias: bytes beyond four times the alphabet are drawn again', () => {
    randomIs(248, 249, 255, 0, 250, 61, 62, 247);
    expect(createNonce()).toBe('A9A9'.repeat(4));
    for (let byte = 0; byte < 248; byte += 1) {
      randomIs(byte);
      expect(createNonce()).toBe(ALPHABET.charAt(byte % 62).repeat(16));
    }
  });
});
