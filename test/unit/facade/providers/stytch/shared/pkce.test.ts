import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createPkcePair } from '../../../../../../src/facade/providers/stytch/shared/pkce.ts';

describe('createPkcePair', () => {
  it('makes a verifier of 32 bytes and the SHA-256 of its text', async () => {
    // Many, so that every character that base64url writes differently comes up.
    for (let round = 0; round < 200; round += 1) {
      const { code_verifier, code_challenge, code_challenge_method } = await createPkcePair();
      expect(code_verifier).toMatch(/^[A-Za-z0-9_-]{43}$/);
      expect(Buffer.from(code_verifier, 'base64url')).toHaveLength(32);
      expect(code_challenge).toBe(createHash('sha256').update(code_verifier).digest('base64url'));
      expect(code_challenge_method).toBe('S256');
    }
  });

  it('never makes the same pair twice', async () => {
    const pairs = await Promise.all(Array.from({ length: 100 }, () => createPkcePair()));
    expect(new Set(pairs.map((pair) => pair.code_verifier)).size).toBe(100);
  });
});
