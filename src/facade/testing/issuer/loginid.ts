import { createHash, generateKeyPairSync } from 'node:crypto';
import { VISIBLE_ASCII } from '../../options/validators.ts';
import type { LoginIDOptions } from '../../providers/loginid/options.ts';
import { matching, type OptionFormat, STRING } from '../option-formats.ts';
import type { MintOptions } from './mint-options.ts';
import {
  type Claims,
  type ExtraFormats,
  ISSUER_FORMATS,
  type ProfileFactory,
  type TestIssuerOptions,
  type TokenProfile,
} from './token-profile.ts';

/** Options of a fake LoginID. */
export interface LoginIDIssuerOptions extends TestIssuerOptions {
  /** @default 'example-client-id' */
  readonly clientId?: string | undefined;
}

/** Options of the token of a LoginID login. */
export interface LoginIDMintOptions extends MintOptions {
  /**
   * The claim with the username: `udata`, or `username` of the FIDO2 API.
   *
   * @default 'ada@example.com'
   */
  readonly username?: string | undefined;
}

/** Options of the token of a confirmed LoginID transaction. */
export interface MintTransactionOptions extends LoginIDMintOptions {
  /** The confirmed payload: the `tx_payload` of `createTx`, or the `txPayload` of `tx.init`. */
  readonly payload: string;
  /** The nonce that `createTx` returned, or that `tx.init` was called with. */
  readonly nonce: string;
  /** LoginID's own nonce. A fixed one by default. */
  readonly serverNonce?: string | undefined;
}

const NAMESPACE_ID = '00000000-0000-4000-8000-000000000004';
const MINT_FORMATS: ExtraFormats<LoginIDMintOptions> = { username: STRING };

/** Tokens of LoginID's logins: ES256, and without an expiry by default, which LoginID permits. */
export const LOGINID: ProfileFactory<
  LoginIDIssuerOptions,
  TokenProfile<'loginid', LoginIDMintOptions, LoginIDOptions>
> = {
  formats: { ...ISSUER_FORMATS, clientId: matching(VISIBLE_ASCII, 'visible ASCII characters') },
  create: ({ clientId = 'example-client-id', issuer } = {}) => {
    const privateKey = newPrivateKey();
    return {
      provider: 'loginid',
      algorithm: 'ES256',
      issuer: issuer ?? 'loginid.io',
      audience: clientId,
      userId: '00000000-0000-4000-8000-000000000001',
      mintFormats: MINT_FORMATS,
      keyPath: '/certs',
      claims: ({ username = 'ada@example.com' } = {}) => ({ nid: NAMESPACE_ID, udata: username }),
      clientOptions: (url) => ({
        clientId,
        privateKey,
        ...(issuer !== undefined && { issuers: [issuer] }),
        ...(url !== undefined && { baseUrl: url }),
      }),
      env: (url) => ({ LOGINID_CLIENT_ID: clientId, LOGINID_PRIVATE_KEY: privateKey, LOGINID_BASE_URL: url }),
    };
  },
};

const ANY_STRING: OptionFormat = { expected: 'a string', test: (value) => typeof value === 'string' };

/** The options of a transaction token beyond those of a login. */
export const TRANSACTION_FORMATS: Omit<ExtraFormats<MintTransactionOptions>, 'username'> = {
  payload: { ...ANY_STRING, required: true },
  nonce: { ...STRING, required: true },
  serverNonce: STRING,
};

/** Returns the claims of a transaction token beyond a login's. */
export function transactionClaims(options: MintTransactionOptions): Claims {
  const { nonce, serverNonce, hash } = transactionHash(options);
  return { nonce, server_nonce: serverNonce, tx_hash: hash };
}

/** Hashes payload, nonce and server nonce, in this order, as both products do. */
export function transactionHash({ payload, nonce, serverNonce = 'server-nonce-1' }: MintTransactionOptions): {
  readonly nonce: string;
  readonly serverNonce: string;
  readonly hash: string;
} {
  const hash = createHash('sha256').update(payload + nonce + serverNonce);
  return { nonce, serverNonce, hash: hash.digest('base64url') };
}

/** Creates the key of an API credential, with which the client signs service tokens. */
function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
