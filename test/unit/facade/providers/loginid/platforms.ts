import { afterAll, beforeAll, describe } from 'vitest';
import { nodeSigner } from '../../../../../src/facade/session/signatures/node/node-signing.ts';
import { setPlatformSigner } from '../../../../../src/facade/session/signatures/signing.ts';
import { webSigner } from '../../../../../src/facade/session/signatures/web-signing.ts';

const PLATFORMS = [
  ['WebCrypto', webSigner],
  ['Node', nodeSigner],
] as const;

/** The same tests over each way of signing tokens. */
export function onEachPlatform(tests: () => void): void {
  describe.each(PLATFORMS)('by %s', (_, signer) => {
    beforeAll(() => setPlatformSigner(signer));
    afterAll(() => setPlatformSigner(webSigner));
    tests();
  });
}
