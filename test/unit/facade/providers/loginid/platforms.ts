import { afterAll, beforeAll, describe } from 'vitest';
import { ecKeys, signatures } from '#platform/crypto';
import * as webCrypto from '../../../../../src/facade/platform/fetch/crypto.ts';

const nodeCrypto = { ecKeys: { ...ecKeys }, signatures: { ...signatures } };
const PLATFORMS = [
  ['WebCrypto', webCrypto],
  ['Node', nodeCrypto],
] as const;

function use(platform: typeof nodeCrypto): void {
  Object.assign(ecKeys, platform.ecKeys);
  Object.assign(signatures, platform.signatures);
}

/** Runs the same tests with each platform's signatures. */
export function onEachPlatform(tests: () => void): void {
  describe.each(PLATFORMS)('by %s', (_, platform) => {
    beforeAll(() => use(platform));
    afterAll(() => use(nodeCrypto));
    tests();
  });
}
