import { checkTestProvider, type TestProvider } from '../providers.ts';
import { IssuerCore } from './issuer-core.ts';
import { ISSUER_FORMS } from './issuer-forms.ts';
import type { IssuerOptionsOf, TestIssuerOptions } from './issuer-options.ts';
import { KeyRing } from './key-ring.ts';
import { corbadoKind } from './kinds/corbado.ts';
import type { Kind } from './kinds/kind.ts';
import { loginIdKind } from './kinds/loginid.ts';
import { passageKind } from './kinds/passage.ts';
import { stytchB2BKind, stytchKind } from './kinds/stytch.ts';
import { LoginIDIssuerCore } from './loginid-issuer.ts';
import { checkOptions } from './option-forms.ts';
import type { TestIssuers } from './test-issuer.ts';

/** The issuer that a mock server is built on: what users see of it, and the addresses of a server on loopback. */
export type IssuerCores = {
  [P in TestProvider]: P extends 'loginid' ? LoginIDIssuerCore : IssuerCore<P>;
};

type Maker<P extends TestProvider> = (options?: IssuerOptionsOf[P]) => Promise<IssuerCores[P]>;

const MAKERS: { readonly [P in TestProvider]: Maker<P> } = {
  corbado: (options) => coreOf(corbadoKind(options), options),
  passage: (options) => coreOf(passageKind(options), options),
  stytch: (options) => coreOf(stytchKind(options), options),
  'stytch-b2b': (options) => coreOf(stytchB2BKind(options), options),
  loginid: async (options) => new LoginIDIssuerCore(loginIdKind(options), await KeyRing.create('ES256'), options),
};

/**
 * A stand-in for a provider as far as sessions go: keys of its own, their key set, and tokens of the provider's shape. It
 * asks nothing of the network and opens no port before `listen()`.
 *
 * @throws {ValidationError} when there is no such provider, or an option is unknown or of the wrong form
 * @example
 * const idp = await createTestIssuer('stytch');
 * const stytch = new Stytch(idp.clientOptions());
 * const result = await stytch.sessions.validate(await idp.mint({ userId: 'user-test-1', roles: ['admin'] }));
 */
export function createTestIssuer<P extends TestProvider>(
  provider: P,
  options?: IssuerOptionsOf[P],
): Promise<TestIssuers[P]> {
  return createIssuerCore(provider, options);
}

/** The same, with what only mock servers need of it. */
export async function createIssuerCore<P extends TestProvider>(
  provider: P,
  options?: IssuerOptionsOf[P],
): Promise<IssuerCores[P]> {
  checkTestProvider('Cannot make a test issuer', provider);
  checkOptions(`Cannot make a test issuer of ${provider}`, options, ISSUER_FORMS[provider]);
  const make: Maker<P> = MAKERS[provider];
  return make(options);
}

async function coreOf<P extends TestProvider>(
  kind: Kind<P>,
  options: TestIssuerOptions | undefined,
): Promise<IssuerCore<P>> {
  return new IssuerCore(kind, await KeyRing.create(kind.algorithm, kind.keyIdPrefix), options);
}
