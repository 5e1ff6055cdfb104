import { createHash, generateKeyPairSync } from 'node:crypto';
import type { LoginIDIssuerOptions } from '../issuer-options.ts';
import type { LoginIDMintOptions, MintTransactionOptions } from '../mint-options.ts';
import { type OptionForm, TEXT } from '../option-forms.ts';
import type { Claims, Kind, OwnForms } from './kind.ts';

const NAMESPACE_ID = '00000000-0000-4000-8000-000000000004';

/** Tokens of LoginID's logins: ES256, and without an expiry, as LoginID's need not have one. */
export function loginIdKind({ clientId = 'example-client-id', issuer }: LoginIDIssuerOptions = {}): Kind<'loginid'> {
  const privateKey = newPrivateKey();
  return {
    provider: 'loginid',
    algorithm: 'ES256',
    issuer: issuer ?? 'loginid.io',
    audience: clientId,
    userId: '00000000-0000-4000-8000-000000000001',
    mintForms: { username: TEXT } satisfies OwnForms<LoginIDMintOptions>,
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
}

const ANY_TEXT: OptionForm = { expected: 'a text', test: (value) => typeof value === 'string' };
/** The options of a transaction token beyond a login's. */
export const TRANSACTION_FORMS: Omit<OwnForms<MintTransactionOptions>, 'username'> = {
  payload: { ...ANY_TEXT, required: true },
  nonce: { ...TEXT, required: true },
  serverNonce: TEXT,
};

/** What a transaction token has beyond a login's. The hash is of payload, nonce and server nonce, one after the other. */
export function transactionClaims({ payload, nonce, serverNonce = 'server-nonce-1' }: MintTransactionOptions): Claims {
  const hash = createHash('sha256').update(payload + nonce + serverNonce);
  return { nonce, server_nonce: serverNonce, tx_hash: hash.digest('base64url') };
}

/** The key of an API credential, by which the client signs service tokens. */
function newPrivateKey(): string {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}
