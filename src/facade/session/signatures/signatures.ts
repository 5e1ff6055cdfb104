import { loadOnce } from '../../core/load-once.ts';
import type { Algorithm } from '../keys/public-key.ts';

/** A public key as a platform holds it. */
export type PlatformKey = object;

/** What a platform does with keys and signatures. What is judged, and in which order, is the same everywhere. */
export interface Signatures {
  /** Imports a public key whose members have been judged. Throws where the platform cannot use it. */
  importJwk(jwk: Readonly<Record<string, unknown>>, algorithm: Algorithm): PlatformKey | Promise<PlatformKey>;
  /** Imports an EC key on P-256 from a PEM public key or certificate. Throws where it holds no such key. */
  importPem(pem: string, kind: 'PUBLIC KEY' | 'CERTIFICATE'): PlatformKey | Promise<PlatformKey>;
  /** Whether the signature of a compact token, its form judged before, is the key's. */
  verify(compact: string, key: PlatformKey, algorithm: Algorithm): boolean | Promise<boolean>;
}

type Load = () => Promise<Signatures>;

const platform: { load: Load } = {
  load: loadOnce(async () => (await import('./jose-signatures.ts')).joseSignatures),
};

/** Says how signatures are verified; loaded with the first key. The package's entry for Node calls it. */
export function setPlatformSignatures(load: Load): void {
  platform.load = loadOnce(load);
}

/** How signatures are verified here. */
export function platformSignatures(): Promise<Signatures> {
  return platform.load();
}
