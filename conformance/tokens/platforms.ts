import { ecKeys, signatures } from '#platform/crypto';
import * as webCrypto from '../../src/facade/platform/fetch/crypto.ts';

/** An implementation of signature verification. */
export interface Platform {
  readonly name: string;
  /** Makes all clients of this process verify with it. */
  use(): void;
}

const nodeCrypto = { ecKeys: { ...ecKeys }, signatures: { ...signatures } };

function use(implementation: typeof nodeCrypto): void {
  Object.assign(ecKeys, implementation.ecKeys);
  Object.assign(signatures, implementation.signatures);
}

/** Both implementations. Node's own comes last, because it is the default of a process. */
export const PLATFORMS: readonly Platform[] = [
  { name: 'Web Crypto', use: () => use(webCrypto) },
  { name: 'node:crypto', use: () => use(nodeCrypto) },
];
