import { loadOnce } from '../../core/load-once.ts';
import type { KeyAnswer } from './download.ts';
import type { Algorithm, PublicKey } from './public-key.ts';

const loadReaders = loadOnce(() => import('../on-demand/read-keys.ts'));

/** How a key endpoint writes its keys. */
export interface KeyForm {
  /** What it is called in messages. */
  readonly name: string;
  /** The media types to ask for. */
  readonly accept: string;
  /** The keys of an answer by their id; throws where it does not tell which keys there are. */
  read(answer: KeyAnswer): Promise<ReadonlyMap<string, PublicKey>>;
}

/** A JSON Web Key Set (RFC 7517). */
export function jwksForm(algorithm: Algorithm): KeyForm {
  return {
    name: 'key set',
    accept: 'application/json',
    async read({ status, text }) {
      if (status !== 200) throw new Error(`it was answered ${status}`);
      const { readKeySet } = await loadReaders();
      const keys = readKeySet(JSON.parse(text), algorithm);
      // A set without a single usable key is a mishap: it must not sign everyone out.
      if (keys.size === 0) throw new Error(`it holds no usable ${algorithm} key`);
      return keys;
    },
  };
}

/** One key for ES256 in PEM, a public key or a certificate; 404 says that there is none of that id. */
export function pemForm(kid: string): KeyForm {
  return {
    name: 'signing key',
    accept: 'text/plain, application/json',
    async read({ status, text }) {
      if (status === 404) return new Map();
      if (status !== 200) throw new Error(`it was answered ${status}`);
      const { importPem } = await loadReaders();
      return new Map([[kid, await importPem(kid, text)]]);
    },
  };
}
