import { createHash } from 'node:crypto';
import type { ClientOptions, SessionValidationResult, ValidateOptions } from '../../src/index.ts';
import { CLIENTS } from '../clients/all.ts';
import type { Algorithm, ClientName, ClientUnderTest, Members } from '../clients/client.ts';
import { ORGANIZATION_CLAIM, SESSION_CLAIM } from '../clients/stytch.ts';
import { Signer } from './tokens.ts';

/** The options of all clients' checks. */
export type CheckOptions = ValidateOptions & { readonly username?: string };
/** Validates a session token with one client. */
export type Check = (token: unknown, options?: CheckOptions) => Promise<SessionValidationResult>;

/** A client under test, with the provider's key and the claims of its tokens. */
export interface Subject extends Tokens {
  readonly name: ClientName;
  readonly algorithm: Algorithm;
  /** All keys as a set, or each as PEM under its id. */
  readonly keyFormat: ClientUnderTest['keyFormat'];
  /** The provider's key. */
  readonly signer: Signer;
  /** The only URL that a check may fetch. */
  readonly keyUrl: string;
  /** The usual claims of a token, without times. */
  readonly usual: Members;
  /** Creates a new client. */
  connect(options: ClientOptions): Check;
}

/** Tokens of a provider. Claims are given as changes to those of a session; `undefined` leaves a claim out. */
interface Tokens {
  /** Lifetime of a session token in seconds; `undefined` if the provider's tokens do not expire. */
  readonly lifetime: number | undefined;
  /** Claims of signed tokens that are not sessions, by name. */
  readonly otherTokens: Readonly<Record<string, Members>>;
  /** Claims of sessions of other customers and environments, by name. */
  readonly otherTenants: Readonly<Record<string, Members>>;
}

const STYTCH: Tokens = {
  lifetime: 300,
  otherTokens: {
    'an M2M token': { ...withoutSession(), sub: 'm2m-client-test-1', scope: 'read:users' },
    'an access token': { ...withoutSession(), scope: 'openid', client_id: 'connected-app-test-1' },
  },
  otherTenants: {
    'another project': { iss: 'stytch.com/project-test-3', aud: ['project-test-3'] },
    'the live environment': { iss: 'stytch.com/project-live-1', aud: ['project-live-1'] },
    'the live host': { iss: 'https://api.stytch.com' },
  },
};

const OTHER_APP = 'a0b1c2d3-4e5f-4678-9abc-def012345678';

const TOKENS: Readonly<Record<ClientName, Tokens>> = {
  Corbado: {
    lifetime: 900,
    otherTokens: {},
    otherTenants: {
      'another project': { iss: 'https://pro-2.frontendapi.cloud.corbado.io' },
      'the back end': { iss: 'https://backendapi.cloud.corbado.io' },
    },
  },
  Passage: { lifetime: 900, otherTokens: {}, otherTenants: { 'another app': { iss: 'app-2', aud: ['app-2'] } } },
  Stytch: STYTCH,
  StytchB2B: {
    ...STYTCH,
    otherTokens: { ...STYTCH.otherTokens, 'a consumer session': { [ORGANIZATION_CLAIM]: undefined } },
  },
  LoginID: {
    lifetime: undefined,
    otherTokens: {
      'a transaction token': { nonce: 'nonce-1', server_nonce: 'server-1', tx_hash: sha256('paynonce-1server-1') },
    },
    otherTenants: { 'another application': { aud: 'client-2' }, 'another relying party': { iss: 'login.example.com' } },
  },
  LoginIDV2: {
    lifetime: 600,
    otherTokens: {
      'a transaction token': { nonce: 'nonce-1', lNonce: 'server-1', txHash: sha256('paynonce-1server-1') },
      'a grant': { rpId: undefined, tokenType: undefined },
      'a refresh token': { tokenType: 'jwtRefresh' },
    },
    otherTenants: {
      'another application': { iss: `https://${OTHER_APP}.api.loginid.io`, aud: OTHER_APP },
      'the legacy API': { iss: 'loginid.io', aud: 'client-1' },
    },
  },
};

function withoutSession(): Members {
  return { jti: 'jti-1', [SESSION_CLAIM]: undefined, [ORGANIZATION_CLAIM]: undefined };
}

/** Hashes a string to base64url. */
export function sha256(data: string): string {
  return createHash('sha256').update(data).digest('base64url');
}

/** Creates all clients, each with its own key. */
export function createSubjects(): readonly Subject[] {
  return CLIENTS.map((client) => {
    const { name, algorithm, keyFormat, options, claims, keyUrl } = client;
    const [url = ''] = keyUrl('').split('?');
    return {
      ...TOKENS[name],
      name,
      algorithm,
      keyFormat,
      signer: new Signer(algorithm, `${name}-key-1`),
      keyUrl: url,
      usual: claims,
      connect: (given) => {
        const { sessions } = client.open({ ...options, ...given }).client;
        return (token, checkOptions) => sessions.validate(token, checkOptions);
      },
    };
  });
}
