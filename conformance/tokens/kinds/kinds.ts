import type { ClientName, Members } from '../../clients/client.ts';
import { ORGANIZATION_CLAIM, SESSION_CLAIM } from '../../clients/stytch.ts';
import { sha256 } from '../subjects.ts';

/** The name by which checks and the kinds that they accept are matched. */
export type KindName = 'session' | 'M2M token' | 'access token' | 'transaction';

/** A kind of tokens, or one form of it, as a provider signs it. */
export interface Kind {
  readonly name: string;
  /** The checks of each client that accept it: those of this kind. No other check does. */
  readonly acceptedAs: Readonly<Partial<Record<ClientName, KindName>>>;
  /** Claims beside `iss`, `aud` and times; a claim `aud` is added to that of the client. */
  readonly claims: Members;
}

const ID_TOKEN = { nonce: 'n-1', at_hash: 'aGFzaA', email: 'ada@example.com' };

const CORBADO: readonly Kind[] = [
  { name: 'a session', acceptedAs: { Corbado: 'session' }, claims: { sub: 'usr-1', jti: 'jti-1' } },
  {
    name: 'a short session of the older generation',
    acceptedAs: { Corbado: 'session' },
    claims: {
      sub: 'usr-1',
      jti: 'jti-1',
      name: 'Ada',
      email: 'ada@example.com',
      phone_number: '+491',
      orig: 'x',
      version: '2',
    },
  },
  { name: 'signed passkey data', acceptedAs: {}, claims: { sub: 'usr-1', webauthnId: 'usr-1', challengeID: 'cha-1' } },
  { name: 'an ID token', acceptedAs: {}, claims: { sub: 'usr-1', ...ID_TOKEN } },
  { name: 'an OAuth access token', acceptedAs: {}, claims: { sub: 'usr-1', scope: 'openid', client_id: 'app-1' } },
];

const PASSAGE: readonly Kind[] = [
  { name: 'an auth token', acceptedAs: { Passage: 'session' }, claims: { sub: 'user-1' } },
  { name: 'an ID token', acceptedAs: {}, claims: { sub: 'user-1', ...ID_TOKEN } },
  { name: 'an OAuth access token', acceptedAs: {}, claims: { sub: 'user-1', scope: 'openid', client_id: 'app-1' } },
];

const USER = 'user-test-00000000-0000-4000-8000-000000000001';
const MEMBER = 'member-test-00000000-0000-4000-8000-000000000001';
const APP = 'connected-app-test-00000000-0000-4000-8000-000000000001';
const SESSION = { [SESSION_CLAIM]: { id: 'session-1', roles: ['reader'], authentication_factors: [] } };
const ORGANIZATION = { [ORGANIZATION_CLAIM]: { organization_id: 'organization-1', slug: 'example' } };
const BOTH = (kind: KindName): Kind['acceptedAs'] => ({ Stytch: kind, StytchB2B: kind });

const STYTCH: readonly Kind[] = [
  { name: "a user's session", acceptedAs: { Stytch: 'session' }, claims: { sub: USER, ...SESSION } },
  {
    name: "a user's session with custom claims",
    acceptedAs: { Stytch: 'session' },
    claims: { sub: USER, ...SESSION, scope: 'read:books', client_id: 'custom', plan: 'gold' },
  },
  {
    name: "a member's session",
    acceptedAs: { StytchB2B: 'session' },
    claims: { sub: MEMBER, ...SESSION, ...ORGANIZATION },
  },
  {
    name: 'an M2M token',
    acceptedAs: BOTH('M2M token'),
    claims: { sub: 'm2m-client-test-1', scope: 'read:books', jti: 'jti-1' },
  },
  {
    name: 'an M2M token of a client with an ID of its own choice',
    acceptedAs: BOTH('M2M token'),
    claims: { sub: 'user-service', scope: 'read:books', jti: 'jti-1', tier: 'gold' },
  },
  {
    name: 'an M2M token that repeats its client',
    acceptedAs: BOTH('M2M token'),
    claims: { sub: 'billing', client_id: 'billing', scope: '' },
  },
  {
    name: "a user's access token",
    acceptedAs: { Stytch: 'access token' },
    claims: { sub: USER, scope: 'openid email', jti: 'jti-1' },
  },
  {
    name: "a user's access token that names the app",
    acceptedAs: { Stytch: 'access token' },
    claims: { sub: USER, scope: 'read:books', client_id: APP, aud: [APP], jti: 'jti-1' },
  },
  {
    name: "a member's access token",
    acceptedAs: { StytchB2B: 'access token' },
    claims: { sub: MEMBER, scope: 'openid', jti: 'jti-1', aud: [APP], ...ORGANIZATION },
  },
  { name: "a user's ID token", acceptedAs: {}, claims: { sub: USER, ...ID_TOKEN, aud: [APP] } },
  { name: "a user's ID token without a nonce", acceptedAs: {}, claims: { sub: USER, email: 'ada@example.com' } },
  { name: "a member's ID token", acceptedAs: {}, claims: { sub: MEMBER, ...ID_TOKEN, ...ORGANIZATION } },
];

const LOGIN = { sub: 'user-1', nid: 'namespace-1', udata: 'ada' };
/** The payload of the transaction below. */
export const PAYLOAD = 'pay';
const TX = { nonce: 'nonce-1', server_nonce: 'server-1', tx_hash: sha256(`${PAYLOAD}nonce-1server-1`) };

const LOGINID: readonly Kind[] = [
  { name: 'a login', acceptedAs: { LoginID: 'session' }, claims: LOGIN },
  { name: 'a login with an action', acceptedAs: { LoginID: 'session' }, claims: { ...LOGIN, action: 'login' } },
  { name: 'a transaction', acceptedAs: { LoginID: 'transaction' }, claims: { ...LOGIN, ...TX } },
  {
    name: 'a transaction of the newer product',
    acceptedAs: {},
    claims: { ...LOGIN, nonce: 'nonce-1', lNonce: 'server-1', txHash: TX.tx_hash },
  },
  {
    name: 'a service token',
    acceptedAs: {},
    claims: { sub: 'user-1', client_id: 'client-1', type: 'auth.login', nonce: 'nonce-1', username: 'ada' },
  },
  {
    name: "a transaction's service token",
    acceptedAs: {},
    claims: { sub: 'user-1', client_id: 'client-1', type: 'tx.create', nonce: 'nonce-1', payload_hash: TX.tx_hash },
  },
];

const ACCESS = { sub: 'user-1', username: 'ada', rpId: 'example.com' };
const TX_V2 = { nonce: 'nonce-1', lNonce: 'server-1', txHash: TX.tx_hash };

const LOGINID_V2: readonly Kind[] = [
  { name: 'a login', acceptedAs: { LoginIDV2: 'session' }, claims: ACCESS },
  {
    name: 'a login with all claims of the samples',
    acceptedAs: { LoginIDV2: 'session' },
    claims: { ...ACCESS, credID: 'credential-1', scopes: ['passkey:read'], tokenType: 'jwtAccess', verify: '/verify' },
  },
  {
    name: 'a transaction',
    acceptedAs: { LoginIDV2: 'transaction' },
    claims: { sub: 'user-1', username: 'ada', ...TX_V2 },
  },
  {
    name: 'a transaction with the claims of a login',
    acceptedAs: { LoginIDV2: 'transaction' },
    claims: { ...ACCESS, ...TX_V2 },
  },
  { name: 'a grant', acceptedAs: {}, claims: { sub: 'user-1', username: 'ada', grants: ['passkey:read'] } },
  { name: 'an ID token', acceptedAs: {}, claims: { ...ACCESS, ...ID_TOKEN } },
  { name: 'a refresh token', acceptedAs: {}, claims: { ...ACCESS, tokenType: 'jwtRefresh' } },
  { name: 'a login of the legacy API', acceptedAs: {}, claims: LOGIN },
  { name: 'a transaction of the legacy API', acceptedAs: {}, claims: { ...LOGIN, ...TX } },
  { name: 'a service token', acceptedAs: {}, claims: { ...ACCESS, client_id: 'client-1', type: 'auth.login' } },
];

/** All kinds of tokens that one set of keys signs, by the clients that use these keys. */
export const KINDS: Readonly<Record<ClientName, readonly Kind[]>> = {
  Corbado: CORBADO,
  Passage: PASSAGE,
  Stytch: STYTCH,
  StytchB2B: STYTCH,
  LoginID: LOGINID,
  LoginIDV2: LOGINID_V2,
};
