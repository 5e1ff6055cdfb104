import type { PublicKey } from './public-key.ts';

/** Where keys come from. */
export interface KeySource {
  /** The key of that id; `undefined` when there is surely none. Throws `KeysUnavailableError` when nobody knows. */
  find(kid: string): Promise<PublicKey | undefined>;
}
