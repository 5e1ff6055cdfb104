import type { PassageIssuerOptions } from '../issuer-options.ts';
import type { Kind } from './kind.ts';

const API_KEY = 'passage-test-key';
const AUTH = 'https://auth.passage.id';

/** Passage's tokens: the app is their issuer and their audience. */
export function passageKind({
  appId = 'passageexampleapp0000001',
  issuer,
}: PassageIssuerOptions = {}): Kind<'passage'> {
  const keyPath = `/v1/apps/${appId}/.well-known/jwks.json`;
  return {
    provider: 'passage',
    algorithm: 'RS256',
    issuer: issuer ?? appId,
    audience: [appId],
    userId: 'passageexampleuser000001',
    lifetime: 900,
    mintForms: {},
    keyPath,
    claims: () => ({}),
    clientOptions: (url) => ({
      appId,
      apiKey: API_KEY,
      ...(issuer !== undefined && { issuers: [issuer] }),
      // Said even where it is the default: the environment may name an address of another form.
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
}
