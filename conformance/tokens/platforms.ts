import { joseSignatures } from '../../src/facade/session/signatures/jose-signatures.ts';
import { nodeSignatures } from '../../src/facade/session/signatures/node/node-signatures.ts';
import { setPlatformSignatures } from '../../src/facade/session/signatures/signatures.ts';

/** An implementation of signature verification. */
export interface Platform {
  readonly name: string;
  /** Makes all clients of this process verify with it. */
  use(): void;
}

/** Both implementations. Web Crypto comes last, because it is the default of a process. */
export const PLATFORMS: readonly Platform[] = [
  { name: 'node:crypto', use: () => setPlatformSignatures(async () => nodeSignatures) },
  { name: 'Web Crypto', use: () => setPlatformSignatures(async () => joseSignatures) },
];
