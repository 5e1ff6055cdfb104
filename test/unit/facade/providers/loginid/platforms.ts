import { afterAll, beforeAll, describe } from 'vitest';
import { PLATFORMS } from '../../../../../conformance/tokens/platforms.ts';

/** Runs the same tests with each platform's signatures. */
export function onEachPlatform(tests: () => void): void {
  describe.each(PLATFORMS)('by $name', (platform) => {
    beforeAll(() => platform.use());
    afterAll(() => PLATFORMS.at(-1)?.use());
    tests();
  });
}
