import { Corbado } from '../../../../../src/corbado.ts';
import type { Verifier } from '../../../../../src/facade/session/compose.ts';
import type { SessionValidationResult } from '../../../../../src/index.ts';
import { LoginID } from '../../../../../src/loginid.ts';
import { Passage } from '../../../../../src/passage.ts';
import { Stytch, StytchB2B } from '../../../../../src/stytch.ts';
import {
  createTestIssuer,
  type ListenOptions,
  type MintOptions,
  type TestIssuer,
  type TestIssuerOptions,
  type TestProvider,
} from '../../../../../src/testing.ts';

/** An issuer as far as those of all providers are alike. */
type AnyIssuer = Pick<TestIssuer, 'provider' | 'issuer' | 'keyPath' | 'keySet' | 'rotate' | 'outage' | 'fetch'> & {
  mint(options?: MintOptions): Promise<string>;
};

/** An issuer, a client of it in process, and one of it on a port. */
export interface Stand {
  readonly issuer: AnyIssuer;
  readonly client: Verifier;
  readonly listen: (
    options?: ListenOptions,
  ) => Promise<{ readonly url: string; readonly client: Verifier; readonly close: () => Promise<void> }>;
}

/** How to make a stand for each provider. */
export const STANDS: Readonly<Record<TestProvider, (options?: TestIssuerOptions) => Promise<Stand>>> = {
  corbado: async (options) => {
    const issuer = await createTestIssuer('corbado', options);
    const listen: Stand['listen'] = async (where) => {
      const { url, close, clientOptions } = await issuer.listen(where);
      return { url, close, client: new Corbado(clientOptions()) };
    };
    return { issuer, client: new Corbado(issuer.clientOptions()), listen };
  },
  passage: async (options) => {
    const issuer = await createTestIssuer('passage', options);
    const listen: Stand['listen'] = async (where) => {
      const { url, close, clientOptions } = await issuer.listen(where);
      return { url, close, client: new Passage(clientOptions()) };
    };
    return { issuer, client: new Passage(issuer.clientOptions()), listen };
  },
  stytch: async (options) => {
    const issuer = await createTestIssuer('stytch', options);
    const listen: Stand['listen'] = async (where) => {
      const { url, close, clientOptions } = await issuer.listen(where);
      return { url, close, client: new Stytch(clientOptions()) };
    };
    return { issuer, client: new Stytch(issuer.clientOptions()), listen };
  },
  'stytch-b2b': async (options) => {
    const issuer = await createTestIssuer('stytch-b2b', options);
    const listen: Stand['listen'] = async (where) => {
      const { url, close, clientOptions } = await issuer.listen(where);
      return { url, close, client: new StytchB2B(clientOptions()) };
    };
    return { issuer, client: new StytchB2B(issuer.clientOptions()), listen };
  },
  loginid: async (options) => {
    const issuer = await createTestIssuer('loginid', options);
    const listen: Stand['listen'] = async (where) => {
      const { url, close, clientOptions } = await issuer.listen(where);
      return { url, close, client: new LoginID(clientOptions()) };
    };
    return { issuer, client: new LoginID(issuer.clientOptions()), listen };
  },
};

/** How a check ended, in a word: the status, or the reason of a refusal. */
export function outcomeOf({ status, error }: SessionValidationResult): string {
  return error !== null && 'reason' in error ? error.reason : status;
}
