import type { PlainResponse } from '../loopback.ts';
import { checkOptions } from '../option-formats.ts';
import { checkProvider, TEST_PROVIDERS, type TestProvider } from '../providers.ts';
import { CORBADO } from './corbado.ts';
import { FakeIssuer, LoginIDFakeIssuer, LoginIDV2FakeIssuer, type ProfileOf } from './fake-issuer.ts';
import { KeyRing, type KeyRingDump } from './key-ring.ts';
import { LOGINID } from './loginid.ts';
import { LOGINID_V2 } from './loginid-v2.ts';
import { PASSAGE } from './passage.ts';
import { STYTCH, STYTCH_B2B } from './stytch.ts';
import type { ClientOptionsOf, IssuerOptionsOf, TestIssuers } from './test-issuer.ts';
import type { Claims, ProfileFactory, TestIssuerOptions } from './token-profile.ts';

/** A test issuer whose keys a mock server publishes, with the addresses of that server. */
export type ServedIssuer<P extends TestProvider> = TestIssuers[P] & {
  keyResponse(method: string, url: URL): PlainResponse | undefined;
  clientOptionsAt(url: string): ClientOptionsOf[P];
  envAt(url: string): Readonly<Record<string, string>>;
  /** Returns an issuer with the same keys and a clock of its own. */
  withClock(clock: () => number): ServedIssuer<P>;
} & TokenSigner;

/** The keys of an issuer, for an emulator that writes the claims of its tokens itself. */
export interface TokenSigner {
  /** The claim `iss`. */
  readonly issuer: string;
  /** The claim `aud`. */
  readonly audience: unknown;
  sign(claims: Claims): string;
  /** Returns the claims of a token that it has signed with a published key, expired or not. */
  read(token: string): Claims | undefined;
  exportKeys(): KeyRingDump;
  importKeys(keys: KeyRingDump): void;
}

type Creator<P extends TestProvider> = (options: IssuerOptionsOf[P] | undefined) => Promise<ServedIssuer<P>>;

const CREATORS: { readonly [P in TestProvider]: Creator<P> } = {
  corbado: async (options) => new FakeIssuer(...(await partsOf('corbado', CORBADO, options))),
  passage: async (options) => new FakeIssuer(...(await partsOf('passage', PASSAGE, options))),
  stytch: async (options) => new FakeIssuer(...(await partsOf('stytch', STYTCH, options))),
  'stytch-b2b': async (options) => new FakeIssuer(...(await partsOf('stytch-b2b', STYTCH_B2B, options))),
  loginid: async (options) => new LoginIDFakeIssuer(...(await partsOf('loginid', LOGINID, options))),
  'loginid-v2': async (options) => new LoginIDV2FakeIssuer(...(await partsOf('loginid-v2', LOGINID_V2, options))),
};

/**
 * Creates a fake provider for sessions: it has its own keys, publishes them, and mints tokens with the provider's claims. It
 * uses no network, and opens no port before `listen()`.
 *
 * @throws {ValidationError} if there is no such provider, or an option is unknown or has the wrong format
 * @see {@link startMockServer} for a fake of the provider's API
 * @example
 * const idp = await createTestIssuer('stytch');
 * const stytch = new Stytch(idp.clientOptions());
 * const result = await stytch.sessions.validate(await idp.mint({ userId: 'user-test-1', roles: ['admin'] }));
 */
export function createTestIssuer<P extends TestProvider>(
  provider: P,
  options?: IssuerOptionsOf[P],
): Promise<TestIssuers[P]> {
  return createServedIssuer(provider, options);
}

/** Creates the same issuer, typed with what a mock server needs of it. */
export async function createServedIssuer<P extends TestProvider>(
  provider: P,
  options?: IssuerOptionsOf[P],
): Promise<ServedIssuer<P>> {
  checkProvider('Cannot create a test issuer', provider, TEST_PROVIDERS);
  const create: Creator<P> = CREATORS[provider];
  return create(options);
}

async function partsOf<P extends TestProvider, Options extends TestIssuerOptions>(
  provider: P,
  { formats, create }: ProfileFactory<Options, ProfileOf<P>>,
  options: Options | undefined,
): Promise<[profile: ProfileOf<P>, keys: KeyRing, options: Options | undefined]> {
  checkOptions(`Cannot create a test issuer for ${provider}`, options, formats);
  const profile = create(options);
  return [profile, await KeyRing.create(profile.algorithm, profile.keyIdPrefix), options];
}
