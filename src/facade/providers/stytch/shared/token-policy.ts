import { version } from '../../../core/version.ts';
import { jwksForm } from '../../../session/keys/key-form.ts';
import { RemoteKeySet } from '../../../session/keys/remote-key-set.ts';
import type { TokenPolicy } from '../../../session/token-verifier.ts';
import type { StytchConfig } from './options.ts';

/**
 * What all signed tokens of a project are held against; `kind` is what they are called. Session tokens, M2M tokens and
 * access tokens are signed with the same keys, so one client has one key set.
 *
 * @param keySetPath the path of the key set without the project's id
 */
export function stytchTokenPolicy(config: StytchConfig, keySetPath: string): (kind: string) => TokenPolicy {
  const { projectId, baseUrl, issuers, common } = config;
  const { clock, clockTolerance, fetch, tokenCache } = common;
  const keys = new RemoteKeySet(
    {
      provider: 'stytch',
      url: `${baseUrl}${keySetPath}/${projectId}`,
      headers: { 'user-agent': `authloom/${version}` },
      fetch,
      clock,
    },
    jwksForm('RS256'),
  );
  return (kind) => ({
    provider: 'stytch',
    kind,
    algorithm: 'RS256',
    keys,
    issuers,
    issuerHint: 'If the project has a custom domain, add it to "issuers"; otherwise the token is of another project.',
    audiences: [projectId],
    textClaims: ['jti'],
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
  });
}
