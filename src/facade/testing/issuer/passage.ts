import type { PassageOptions } from '../../providers/passage/options.ts';
import type { MintOptions } from './mint-options.ts';
import {
  ISSUER_FORMATS,
  PATH_SEGMENT,
  type ProfileFactory,
  type TestIssuerOptions,
  type TokenProfile,
} from './token-profile.ts';

/** Options of a fake Passage. */
export interface PassageIssuerOptions extends TestIssuerOptions {
  /** @default 'passageexampleapp0000001' */
  readonly appId?: string | undefined;
}

const API_KEY = 'passage-test-key';
const AUTH = 'https://auth.passage.id';

/** Passage's tokens: the app is both their issuer and their audience. */
export const PASSAGE: ProfileFactory<PassageIssuerOptions, TokenProfile<'passage', MintOptions, PassageOptions>> = {
  formats: { ...ISSUER_FORMATS, appId: PATH_SEGMENT },
  create: ({ appId = 'passageexampleapp0000001', issuer } = {}) => {
    const keyPath = `/v1/apps/${appId}/.well-known/jwks.json`;
    return {
      provider: 'passage',
      algorithm: 'RS256',
      issuer: issuer ?? appId,
      audience: [appId],
      userId: 'passageexampleuser000001',
      lifetime: 900,
      mintFormats: {},
      keyPath,
      claims: () => ({}),
      clientOptions: (url) => ({
        appId,
        apiKey: API_KEY,
        ...(issuer !== undefined && { issuers: [issuer] }),
        // Set even to the default: the environment may hold another URL.
        jwksUrl: (url ?? AUTH) + keyPath,
        ...(url !== undefined && { baseUrl: url }),
      }),
      env: (url) => ({
        PASSAGE_APP_ID: appId,
        PASSAGE_API_KEY: API_KEY,
        PASSAGE_BASE_URL: url,
        PASSAGE_JWKS_URL: url + keyPath,
      }),
    };
  },
};
