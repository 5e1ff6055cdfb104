import { decodeJwt } from 'jose';
import { Corbado } from '../../src/corbado.ts';
import type { ClientOptions, SessionValidationResult, ValidateOptions } from '../../src/index.ts';
import { LoginID } from '../../src/loginid.ts';
import { Passage } from '../../src/passage.ts';
import { Stytch, StytchB2B } from '../../src/stytch.ts';
import { CorbadoIssuer } from '../../test/helpers/corbado-issuer.ts';
import { LoginIDIssuer } from '../../test/helpers/loginid-issuer.ts';
import { PassageIssuer } from '../../test/helpers/passage-issuer.ts';
import { StytchIssuer } from '../../test/helpers/stytch-issuer.ts';
import { type Algorithm, type Members, Signer } from './tokens.ts';

export type SubjectName = 'Corbado' | 'Passage' | 'Stytch' | 'StytchB2B' | 'LoginID';
/** The options of all clients' checks. */
export type CheckOptions = ValidateOptions & { readonly username?: string };
/** Validates a session token with one client. */
export type Check = (token: unknown, options?: CheckOptions) => Promise<SessionValidationResult>;

/** A client under test, with the provider's key and the claims of its tokens. */
export interface Subject {
  readonly name: SubjectName;
  readonly algorithm: Algorithm;
  /** The provider's key. */
  readonly signer: Signer;
  /** The only URL that a check may fetch. */
  readonly keyUrl: string;
  /** The usual claims of a token, without times. */
  readonly usual: Members;
  /** Lifetime in seconds; `undefined` if the provider's tokens do not expire. */
  readonly lifetime: number | undefined;
  /** Claims of signed tokens that are not sessions, by name. */
  readonly otherTokens: Readonly<Record<string, Members>>;
  /** Claims that differ in tokens of other customers and environments, by name. */
  readonly otherTenants: Readonly<Record<string, Members>>;
  /** Creates a new client. */
  connect(options: ClientOptions): Check;
}

const TIMES: ReadonlySet<string> = new Set(['iat', 'nbf', 'exp']);

/** Reads the claims of a token, without its times. */
async function claimsOf(token: string | Promise<string>): Promise<Members> {
  return Object.fromEntries(Object.entries(decodeJwt(await token)).filter(([name]) => !TIMES.has(name)));
}

/** Creates the five clients, each with its own keys. */
export function createSubjects(): Promise<readonly Subject[]> {
  return Promise.all([corbado(), passage(), stytch(), stytchB2B(), loginid()]);
}

async function corbado(): Promise<Subject> {
  const front = 'https://pro-1.frontendapi.cloud.corbado.io';
  return {
    name: 'Corbado',
    algorithm: 'RS256',
    signer: new Signer('RS256', 'corbado-key-1'),
    keyUrl: `${front}/.well-known/jwks`,
    usual: await claimsOf(new CorbadoIssuer(front).mint()),
    lifetime: 900,
    otherTokens: {},
    otherTenants: {
      'another project': { iss: 'https://pro-2.frontendapi.cloud.corbado.io' },
      'the back end': { iss: 'https://backendapi.cloud.corbado.io' },
    },
    connect(options) {
      const client = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_of-the-corpus', ...options });
      return (token, given) => client.sessions.validate(token, given);
    },
  };
}

async function passage(): Promise<Subject> {
  return {
    name: 'Passage',
    algorithm: 'RS256',
    signer: new Signer('RS256', 'passage-key-1'),
    keyUrl: 'https://auth.passage.id/v1/apps/app-1/.well-known/jwks.json',
    usual: await claimsOf(new PassageIssuer('app-1').mint()),
    lifetime: 900,
    otherTokens: {},
    otherTenants: { 'another app': { iss: 'app-2', aud: ['app-2'] } },
    connect(options) {
      const client = new Passage({ appId: 'app-1', apiKey: 'passage-key-of-the-corpus', ...options });
      return (token, given) => client.sessions.validate(token, given);
    },
  };
}

async function stytch(): Promise<Subject> {
  const projectId = 'project-test-1';
  const issuer = new StytchIssuer({ projectId, vertical: 'consumer' });
  return {
    name: 'Stytch',
    algorithm: 'RS256',
    signer: new Signer('RS256', 'jwk-test-1'),
    keyUrl: `https://test.stytch.com/v1/sessions/jwks/${projectId}`,
    usual: await claimsOf(issuer.mintSession()),
    lifetime: 300,
    otherTokens: await stytchOtherTokens(issuer),
    otherTenants: STYTCH_OTHER_TENANTS,
    connect(options) {
      const client = new Stytch({ projectId, secret: 'secret-test-of-the-corpus', ...options });
      return (token, given) => client.sessions.validate(token, given);
    },
  };
}

async function stytchB2B(): Promise<Subject> {
  const projectId = 'project-test-2';
  const issuer = new StytchIssuer({ projectId, vertical: 'b2b' });
  const consumer = new StytchIssuer({ projectId, vertical: 'consumer' });
  return {
    name: 'StytchB2B',
    algorithm: 'RS256',
    signer: new Signer('RS256', 'jwk-test-2'),
    keyUrl: `https://test.stytch.com/v1/b2b/sessions/jwks/${projectId}`,
    usual: await claimsOf(issuer.mintSession()),
    lifetime: 300,
    otherTokens: { ...(await stytchOtherTokens(issuer)), 'a consumer session': await claimsOf(consumer.mintSession()) },
    otherTenants: STYTCH_OTHER_TENANTS,
    connect(options) {
      const client = new StytchB2B({ projectId, secret: 'secret-test-of-the-corpus', ...options });
      return (token, given) => client.sessions.validate(token, given);
    },
  };
}

const STYTCH_OTHER_TENANTS = {
  'another project': { iss: 'stytch.com/project-test-3', aud: ['project-test-3'] },
  'the live environment': { iss: 'stytch.com/project-live-1', aud: ['project-live-1'] },
  'the live host': { iss: 'https://api.stytch.com' },
};

async function stytchOtherTokens(issuer: StytchIssuer): Promise<Readonly<Record<string, Members>>> {
  return {
    'an M2M token': await claimsOf(issuer.mintM2M({ scope: 'read:users' })),
    'an access token': await claimsOf(issuer.mintAccessToken({ scope: 'openid' })),
  };
}

async function loginid(): Promise<Subject> {
  const clientId = 'client-1';
  const issuer = new LoginIDIssuer({ clientId });
  return {
    name: 'LoginID',
    algorithm: 'ES256',
    signer: new Signer('ES256', '7d5f2a55-0000-4000-8000-000000000001'),
    keyUrl: 'https://directweb.usw1.loginid.io/certs',
    usual: await claimsOf(issuer.mintLogin()),
    lifetime: undefined,
    otherTokens: { 'a transaction token': await claimsOf(issuer.mintTransaction({ payload: 'pay' })) },
    otherTenants: { 'another application': { aud: 'client-2' }, 'another relying party': { iss: 'login.example.com' } },
    connect(options) {
      const client = new LoginID({ clientId, ...options });
      return (token, given) => client.sessions.validate(token, given);
    },
  };
}
