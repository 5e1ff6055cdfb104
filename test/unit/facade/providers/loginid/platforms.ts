import { afterAll, beforeAll, describe } from 'vitest';
import { setPlatformSigner } from '../../../../../src/facade/jwt/signing.ts';
import { signerFor } from '../../../../../src/facade/platform/fetch/crypto.ts';
import { signerFor } from '../../../../../src/facade/platform/node/crypto.ts';

const PLATFORMS = [
  ['WebCrypto', signerFor],
  ['Node', signerFor],
] as const;

/** The same tests over each way of signing tokens. */
export function onEachPlatform(tests: () => void): void {
  describe.each(PLATFORMS)('by %s', (_, signer) => {
    beforeAll(() => setPlatformSigner(signer));
    afterAll(() => setPlatformSigner(signerFor));
    tests();
  });
}
