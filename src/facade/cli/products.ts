import { Corbado } from '../providers/corbado/client.ts';
import { LoginID } from '../providers/loginid/client.ts';
import { LoginIDV2 } from '../providers/loginid/v2/client.ts';
import { Passage } from '../providers/passage/client.ts';
import { StytchB2B } from '../providers/stytch/b2b/client.ts';
import { Stytch } from '../providers/stytch/consumer/client.ts';
import { StytchManagement } from '../providers/stytch/management/client.ts';
import type { StytchOptions } from '../providers/stytch/shared/options.ts';
import type { Verifier } from '../session/compose.ts';
import type { Io } from './command.ts';

/** An API that is configured by the environment. */
export interface ConfiguredApi {
  readonly name: string;
  /** The environment variables of its credentials; the id comes first. */
  readonly variables: readonly string[];
  /** Further variables by which its configuration is recognized, where the id may be missing. */
  readonly recognizedBy?: readonly string[];
  /** A warning for everyone who uses it. */
  readonly warning?: string;
  /** Creates a client as an application does, from the environment. */
  createClient(io: Io): object;
}

/** A product that the command line can verify tokens of. */
export interface Product extends ConfiguredApi {
  /** The algorithm of its tokens. */
  readonly algorithm: 'RS256' | 'ES256';
  /** The other product with the same variables: a project belongs to one of the two. */
  readonly sibling?: string;
  /** Creates a client that verifies tokens. Credentials that this does not need may be missing. */
  createVerifier(io: Io): Verifier;
}

/** The placeholder of a missing secret. Verifying tokens needs and sends none. */
const UNUSED = 'unused';

/** All products with sessions. */
export const PRODUCTS: readonly Product[] = [
  {
    name: 'corbado',
    variables: ['CORBADO_PROJECT_ID', 'CORBADO_API_SECRET', 'CORBADO_API_KEY'],
    algorithm: 'RS256',
    createVerifier: ({ env, fetch, clock }) =>
      new Corbado({ fetch, clock, apiSecret: env['CORBADO_API_SECRET'] || `corbado1_${UNUSED}` }),
    createClient: ({ fetch, clock }) => new Corbado({ fetch, clock }),
  },
  {
    name: 'passage',
    variables: ['PASSAGE_APP_ID', 'PASSAGE_API_KEY'],
    algorithm: 'RS256',
    warning: 'Passage was retired on 2026-01-16: export users and keys, and migrate (docs/passage.md)',
    createVerifier: ({ env, fetch, clock }) => new Passage({ fetch, clock, apiKey: env['PASSAGE_API_KEY'] || UNUSED }),
    createClient: ({ fetch, clock }) => new Passage({ fetch, clock }),
  },
  ...[
    ['stytch', 'stytch-b2b', (options: StytchOptions) => new Stytch(options)] as const,
    ['stytch-b2b', 'stytch', (options: StytchOptions) => new StytchB2B(options)] as const,
  ].map(
    ([name, sibling, create]): Product => ({
      name,
      sibling,
      variables: ['STYTCH_PROJECT_ID', 'STYTCH_SECRET'],
      algorithm: 'RS256',
      createVerifier: ({ env, fetch, clock }) => create({ fetch, clock, secret: env['STYTCH_SECRET'] || UNUSED }),
      createClient: ({ fetch, clock }) => create({ fetch, clock }),
    }),
  ),
  {
    name: 'loginid',
    variables: ['LOGINID_CLIENT_ID', 'LOGINID_PRIVATE_KEY'],
    algorithm: 'ES256',
    warning: "this is LoginID's legacy API; the vendor now develops another product, loginid-v2",
    createVerifier: ({ fetch, clock }) => new LoginID({ fetch, clock }),
    createClient: ({ fetch, clock }) => new LoginID({ fetch, clock }),
  },
  {
    name: 'loginid-v2',
    variables: ['LOGINID_APP_ID', 'LOGINID_API_KEY'],
    // The URL of the application names it as well.
    recognizedBy: ['LOGINID_V2_BASE_URL', 'LOGINID_API_KEY'],
    algorithm: 'ES256',
    createVerifier: ({ env, fetch, clock }) =>
      new LoginIDV2({ fetch, clock, apiKey: env['LOGINID_API_KEY'] || UNUSED }),
    createClient: ({ fetch, clock }) => new LoginIDV2({ fetch, clock }),
  },
];

/** The API without sessions. */
const STYTCH_MANAGEMENT: ConfiguredApi = {
  name: 'stytch-management',
  variables: ['STYTCH_WORKSPACE_KEY_ID', 'STYTCH_WORKSPACE_KEY_SECRET'],
  createClient: ({ fetch, clock }) => new StytchManagement({ fetch, clock }),
};

/** All APIs. */
export const APIS: readonly (ConfiguredApi | Product)[] = [...PRODUCTS, STYTCH_MANAGEMENT];

/** Returns the APIs whose id is set in the environment. */
export function configured<Api extends ConfiguredApi>(apis: readonly Api[], { env }: Io): readonly Api[] {
  return apis.filter(({ variables: [id = ''], recognizedBy = [] }) =>
    [id, ...recognizedBy].some((name) => (env[name] ?? '') !== ''),
  );
}
