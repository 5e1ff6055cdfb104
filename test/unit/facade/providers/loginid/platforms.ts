import { afterAll, beforeAll, describe } from 'vitest';
import { signatures } from '#platform/crypto';
import { signatures as webSignatures } from '../../../../../src/facade/platform/fetch/crypto.ts';

const nodeSignatures = { ...signatures };
const PLATFORMS = [
  ['WebCrypto', webSignatures],
  ['Node', nodeSignatures],
] as const;

/** Runs the same tests with each platform's signatures. */
export function onEachPlatform(tests: () => void): void {
  describe.each(PLATFORMS)('by %s', (_, platform) => {
    beforeAll(() => void Object.assign(signatures, platform));
    afterAll(() => void Object.assign(signatures, nodeSignatures));
    tests();
  });
}
