import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Corbado } from '../../../../src/corbado.ts';
import type { Verifier } from '../../../../src/facade/session/compose.ts';
import type { SessionValidationResult } from '../../../../src/index.ts';
import { LoginIDV2 } from '../../../../src/loginid/v2.ts';
import { LoginID } from '../../../../src/loginid.ts';
import { Passage } from '../../../../src/passage.ts';
import { StytchManagement } from '../../../../src/stytch/management.ts';
import { Stytch, StytchB2B } from '../../../../src/stytch.ts';
import {
  type ClientOptionsOf,
  createTestIssuer,
  type ListenOptions,
  type MintOptions,
  type MockProvider,
  type MockServer,
  type MockServerOptions,
  startMockServer,
  type TestIssuer,
  type TestIssuerOptions,
  type TestProvider,
} from '../../../../src/testing.ts';

/** The constructor of each provider's client. */
const CLIENTS = {
  corbado: (options?: ClientOptionsOf['corbado']) => new Corbado(options),
  passage: (options?: ClientOptionsOf['passage']) => new Passage(options),
  stytch: (options?: ClientOptionsOf['stytch']) => new Stytch(options),
  'stytch-b2b': (options?: ClientOptionsOf['stytch-b2b']) => new StytchB2B(options),
  loginid: (options?: ClientOptionsOf['loginid']) => new LoginID(options),
  'loginid-v2': (options?: ClientOptionsOf['loginid-v2']) => new LoginIDV2(options),
} satisfies { readonly [P in TestProvider]: (options?: ClientOptionsOf[P]) => Verifier };

/** Creates a client from the environment alone. */
export function clientFromEnv(provider: TestProvider): Verifier {
  return CLIENTS[provider]();
}

/** The common part of all providers' issuers. */
type AnyIssuer = Pick<TestIssuer, 'provider' | 'issuer' | 'keyPath' | 'keySet' | 'rotate' | 'outage' | 'fetch'> & {
  mint(options?: MintOptions): Promise<string>;
};

/** An issuer, a client of it in process, and a client of it on a port. */
export interface IssuerWithClient {
  readonly issuer: AnyIssuer;
  readonly client: Verifier;
  readonly listen: (
    options?: ListenOptions,
  ) => Promise<{ readonly url: string; readonly client: Verifier; readonly close: () => Promise<void> }>;
}

/** Creates an issuer of each provider, with a client. */
export const ISSUERS: Readonly<Record<TestProvider, (options?: TestIssuerOptions) => Promise<IssuerWithClient>>> = {
  corbado: async (options) => withClient(await createTestIssuer('corbado', options), CLIENTS.corbado),
  passage: async (options) => withClient(await createTestIssuer('passage', options), CLIENTS.passage),
  stytch: async (options) => withClient(await createTestIssuer('stytch', options), CLIENTS.stytch),
  'stytch-b2b': async (options) => withClient(await createTestIssuer('stytch-b2b', options), CLIENTS['stytch-b2b']),
  loginid: async (options) => withClient(await createTestIssuer('loginid', options), CLIENTS.loginid),
  'loginid-v2': async (options) => withClient(await createTestIssuer('loginid-v2', options), CLIENTS['loginid-v2']),
};

function withClient<P extends TestProvider>(
  issuer: AnyIssuer & Pick<TestIssuer<P>, 'clientOptions' | 'listen'>,
  createClient: (options: ClientOptionsOf[P]) => Verifier,
): IssuerWithClient {
  return {
    issuer,
    client: createClient(issuer.clientOptions()),
    listen: async (options) => {
      const { url, close, clientOptions } = await issuer.listen(options);
      return { url, close, client: createClient(clientOptions()) };
    },
  };
}

/** Requests are validated before they are sent, and responses against the spec. */
const VALIDATED = { validate: 'all', retry: { baseDelay: 1, maxDelay: 2 } } as const;

type ClientOptionsSource<P extends MockProvider> = Pick<MockServer<P>, 'clientOptions'>;

/** Creates a client of each provider's mock server. */
export const clientOf = {
  corbado: (mock: ClientOptionsSource<'corbado'>): Corbado => new Corbado({ ...mock.clientOptions(), ...VALIDATED }),
  passage: (mock: ClientOptionsSource<'passage'>): Passage => new Passage({ ...mock.clientOptions(), ...VALIDATED }),
  stytch: (mock: ClientOptionsSource<'stytch'>): Stytch => new Stytch({ ...mock.clientOptions(), ...VALIDATED }),
  'stytch-b2b': (mock: ClientOptionsSource<'stytch-b2b'>): StytchB2B =>
    new StytchB2B({ ...mock.clientOptions(), ...VALIDATED }),
  'stytch-management': (mock: ClientOptionsSource<'stytch-management'>): StytchManagement =>
    new StytchManagement({ ...mock.clientOptions(), ...VALIDATED }),
  loginid: (mock: ClientOptionsSource<'loginid'>): LoginID => new LoginID({ ...mock.clientOptions(), ...VALIDATED }),
  'loginid-v2': (mock: ClientOptionsSource<'loginid-v2'>): LoginIDV2 =>
    new LoginIDV2({ ...mock.clientOptions(), ...VALIDATED }),
} satisfies { readonly [P in MockProvider]: (mock: ClientOptionsSource<P>) => object };

/** Starts a mock server for the tests of a file or a `describe`, resets it before each, and closes it at the end. */
export function setupMock<P extends MockProvider>(
  provider: P,
  onStart: (mock: MockServer<P>) => void,
  options?: MockServerOptions<P>,
): void {
  let mock: MockServer<P>;
  beforeAll(async () => {
    mock = await startMockServer(provider, options);
    onStart(mock);
  });
  beforeEach(() => mock.reset());
  afterAll(() => mock.close());
}

/** Returns the outcome of a verification: the status, or the reason of a rejection. */
export function statusOrReasonOf({ status, error }: SessionValidationResult): string {
  return error !== null && 'reason' in error ? error.reason : status;
}

/** Decodes a part of a token; `undefined` if it is not JSON. */
export function decodePart(part: string | undefined): unknown {
  try {
    return JSON.parse(Buffer.from(part ?? '', 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** Returns the error that a call fails with. */
export async function failure(work: PromiseLike<unknown> | (() => unknown)): Promise<Error> {
  try {
    await (typeof work === 'function' ? work() : work);
  } catch (error) {
    if (error instanceof Error) return error;
  }
  throw new Error('expected an error');
}

/** Collects the items of an iterator. */
export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
