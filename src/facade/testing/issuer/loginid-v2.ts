import type { LoginIDV2Options } from '../../providers/loginid/v2/options.ts';
import { matching, STRING } from '../option-formats.ts';
import { type LoginIDMintOptions, type MintTransactionOptions, transactionHash } from './loginid.ts';
import {
  type Claims,
  type ExtraFormats,
  ISSUER_FORMATS,
  type ProfileFactory,
  type TestIssuerOptions,
  type TokenProfile,
} from './token-profile.ts';

/** Options of a fake of LoginID's FIDO2 API. */
export interface LoginIDV2IssuerOptions extends TestIssuerOptions {
  /** @default '00000000-0000-4000-8000-00000000000a' */
  readonly appId?: string | undefined;
}

const API_KEY = 'loginid-test-key';
const MINT_FORMATS: ExtraFormats<LoginIDMintOptions> = { username: STRING };

/** Access tokens of LoginID's FIDO2 API: ES256, of the application's host. */
export const LOGINID_V2: ProfileFactory<
  LoginIDV2IssuerOptions,
  TokenProfile<'loginid-v2', LoginIDMintOptions, LoginIDV2Options>
> = {
  formats: { ...ISSUER_FORMATS, appId: matching(/^[0-9a-f-]+$/, 'hexadecimal digits in lower case and "-"') },
  create: ({ appId = '00000000-0000-4000-8000-00000000000a', issuer } = {}) => {
    const host = `https://${appId}.api.loginid.io`;
    return {
      provider: 'loginid-v2',
      algorithm: 'ES256',
      issuer: issuer ?? host,
      audience: appId,
      userId: '00000000-0000-4000-8000-000000000001',
      lifetime: 600,
      mintFormats: MINT_FORMATS,
      keyPath: '/fido2/v2/.well-known/jwks.json',
      keyMembers: { key_ops: ['verify'] },
      claims: ({ username = 'ada@example.com' } = {}) => ({
        username,
        rpId: 'example.com',
        credID: 'ZXhhbXBsZQ',
        scopes: [],
        tokenType: 'jwtAccess',
      }),
      clientOptions: (url) => ({
        appId,
        apiKey: API_KEY,
        // Set even to the default: the environment may hold another URL.
        baseUrl: url ?? host,
        ...(issuer !== undefined && { issuers: [issuer] }),
      }),
      env: (url) => ({ LOGINID_APP_ID: appId, LOGINID_API_KEY: API_KEY, LOGINID_V2_BASE_URL: url }),
    };
  },
};

/** Returns the claims of a transaction token in place of a login's. */
export function transactionClaimsV2(options: MintTransactionOptions): Claims {
  const { nonce, serverNonce, hash } = transactionHash(options);
  const login = { rpId: undefined, credID: undefined, scopes: undefined, tokenType: undefined };
  return { ...login, nonce, lNonce: serverNonce, txHash: hash };
}
