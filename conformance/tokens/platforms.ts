import { signatures } from '#platform/crypto';
import { signatures as webSignatures } from '../../src/facade/platform/fetch/crypto.ts';

/** An implementation of signature verification. */
export interface Platform {
  readonly name: string;
  /** Makes all clients of this process verify with it. */
  use(): void;
}

const nodeSignatures = { ...signatures };

/** Both implementations. Node's own comes last, because it is the default of a process. */
export const PLATFORMS: readonly Platform[] = [
  { name: 'Web Crypto', use: () => void Object.assign(signatures, webSignatures) },
  { name: 'node:crypto', use: () => void Object.assign(signatures, nodeSignatures) },
];
