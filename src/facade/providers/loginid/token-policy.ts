import { version } from '../../core/version.ts';
import { KeysById } from '../../session/keys/keys-by-id.ts';
import type { TokenPolicy } from '../../session/token-verifier.ts';
import { TEXT_CLAIMS } from './claims.ts';
import type { LoginIDConfig } from './options.ts';

/** What all tokens of an application's users are held against; `kind` is what they are called. */
export function loginIdTokenPolicy(config: LoginIDConfig): (kind: string) => TokenPolicy {
  const { clientId, baseUrl, issuers, maxTokenAge, common } = config;
  const { clock, clockTolerance, fetch, tokenCache } = common;
  const keys = new KeysById({
    provider: 'loginid',
    url: `${baseUrl}/certs`,
    headers: { 'user-agent': `authloom/${version}` },
    fetch,
    clock,
  });
  return (kind) => ({
    provider: 'loginid',
    kind,
    algorithm: 'ES256',
    keys,
    issuers,
    issuerHint: 'If the application has a relying-party id of its own, add it to "issuers".',
    audiences: [clientId],
    maxAgeWithoutExpiry: maxTokenAge,
    textClaims: TEXT_CLAIMS,
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
  });
}
