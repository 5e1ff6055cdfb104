import { Corbado } from '../providers/corbado/client.ts';
import { LoginID } from '../providers/loginid/client.ts';
import { Passage } from '../providers/passage/client.ts';
import { StytchB2B } from '../providers/stytch/b2b/stytch-b2b.ts';
import { Stytch } from '../providers/stytch/consumer/stytch.ts';
import type { Verifier } from '../session/compose.ts';
import type { Io } from './io.ts';

/** A client as the command line knows it. */
export interface Product {
  readonly name: string;
  /** The variables that its credentials come from, the id of the project first. */
  readonly variables: readonly string[];
  /** What its tokens are signed with. */
  readonly algorithm: 'RS256' | 'ES256';
  /** The other product that has the same credentials: a project is of one of them. */
  readonly sibling?: string;
  /** Something that everybody who uses it should know. */
  readonly warning?: string;
  /** Makes a client for token checks; credentials that these do not need may be missing. */
  create(io: Io): Verifier;
  /** Makes a client as an application would, from the environment alone. */
  createFully(io: Io): Verifier;
}

/** Stands for a secret that is never sent: token checks do without. */
const UNUSED = 'unused';

/** All products, by the names that the command line has for them. */
export const PRODUCTS: readonly Product[] = [
  {
    name: 'corbado',
    variables: ['CORBADO_PROJECT_ID', 'CORBADO_API_SECRET'],
    algorithm: 'RS256',
    create: ({ env, fetch, clock }) =>
      new Corbado({ fetch, clock, apiSecret: env['CORBADO_API_SECRET'] || `corbado1_${UNUSED}` }),
    createFully: ({ fetch, clock }) => new Corbado({ fetch, clock }),
  },
  {
    name: 'passage',
    variables: ['PASSAGE_APP_ID', 'PASSAGE_API_KEY'],
    algorithm: 'RS256',
    warning: 'Passage was retired on 2026-01-16: export users and keys, and move on (docs/passage.md)',
    create: ({ env, fetch, clock }) => new Passage({ fetch, clock, apiKey: env['PASSAGE_API_KEY'] || UNUSED }),
    createFully: ({ fetch, clock }) => new Passage({ fetch, clock }),
  },
  ...[['stytch', 'stytch-b2b', Stytch] as const, ['stytch-b2b', 'stytch', StytchB2B] as const].map(
    ([name, sibling, Client]): Product => ({
      name,
      sibling,
      variables: ['STYTCH_PROJECT_ID', 'STYTCH_SECRET'],
      algorithm: 'RS256',
      create: ({ env, fetch, clock }) => new Client({ fetch, clock, secret: env['STYTCH_SECRET'] || UNUSED }),
      createFully: ({ fetch, clock }) => new Client({ fetch, clock }),
    }),
  ),
  {
    name: 'loginid',
    variables: ['LOGINID_CLIENT_ID', 'LOGINID_PRIVATE_KEY'],
    algorithm: 'ES256',
    warning: "this is LoginID's legacy API; the vendor develops another product now",
    create: ({ fetch, clock }) => new LoginID({ fetch, clock }),
    createFully: ({ fetch, clock }) => new LoginID({ fetch, clock }),
  },
];

/** The products whose project is named in the environment. */
export function configured({ env }: Io): readonly Product[] {
  return PRODUCTS.filter(({ variables: [id = ''] }) => (env[id] ?? '') !== '');
}
