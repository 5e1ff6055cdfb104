import type { Call, Flows } from '../../call.ts';
import { type Fields, stringIn, stringsIn } from '../../fields.ts';
import type { RecordKind } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { OAUTH_PROVIDERS } from '../shared/oauth-providers.ts';
import { namedMembership } from './mfa.ts';

/** Seconds. */
export const PROVIDER_TOKEN_LIFETIME = 3600;

/** The kinds of records of the tokens that providers have issued. */
export const providerTokenKinds: Readonly<Record<string, RecordKind>> = { provider_tokens: { id: 'registration_id' } };

/**
 * Returns what a provider has issued for a member, as a response about it shows it.
 *
 * @throws {ApiError} if the member has no account there
 */
function providerTokens({ tenant, params }: Call, provider: string): readonly Fields[] {
  const { member } = namedMembership(tenant, params);
  const found = tenant
    .records('provider_tokens')
    .filter((token) => token['member_id'] === member['member_id'] && token['provider'] === provider);
  if (found.length === 0) throw stytchError('member_oauth_token_not_found', 'The member has no token of the provider.');
  return found.map((token) => {
    const left = PROVIDER_TOKEN_LIFETIME - (tenant.clock.now() - Number(token['issued_at'])) / 1000;
    return {
      provider_subject: token['provider_subject'],
      id_token: token['id_token'],
      scopes: stringsIn(token, 'scopes'),
      access_token: token['access_token'],
      access_token_expires_in: Math.max(0, Math.floor(left)),
      ...(params['include_refresh_token'] === true && { refresh_token: stringIn(token, 'refresh_token') }),
      provider_tenant_id: token['tenant'],
    };
  });
}

/** Providers whose account is the only one of a member. */
function singleTokens(call: Call, provider: string): Fields {
  const { provider_tenant_id: _, ...token } = providerTokens(call, provider).at(-1) ?? {};
  return { provider_type: OAUTH_PROVIDERS[provider], ...token };
}

function listedTokens(call: Call, provider: string, names: readonly string[], more: Fields = {}): Fields {
  const registrations = providerTokens(call, provider).map((token) => ({
    ...Object.fromEntries(names.filter((name) => token[name] !== undefined).map((name) => [name, token[name]])),
    ...more,
  }));
  return { provider_type: OAUTH_PROVIDERS[provider], registrations };
}

const COMMON = ['provider_subject', 'access_token', 'scopes'];

/** Returns what identity providers of OpenID Connect have issued for a member. */
function oidcProviders({ tenant, params }: Call): Fields {
  const { member } = namedMembership(tenant, params);
  const found = tenant
    .records('provider_tokens')
    .filter((token) => token['member_id'] === member['member_id'] && token['provider'] === 'oidc');
  if (found.length === 0) throw stytchError('member_oidc_token_not_found', 'The member has no token of a provider.');
  const registrations = found.map((token) => {
    const left = PROVIDER_TOKEN_LIFETIME - (tenant.clock.now() - Number(token['issued_at'])) / 1000;
    return {
      provider_subject: token['provider_subject'],
      id_token: token['id_token'],
      access_token: token['access_token'],
      access_token_expires_in: Math.max(0, Math.floor(left)),
      scopes: token['scopes'],
      connection_id: token['connection_id'],
      ...(params['include_refresh_token'] === true && { refresh_token: token['refresh_token'] }),
    };
  });
  return { registrations };
}

/** The tokens that other providers have issued for a member. */
export const providerTokenFlows: Flows = {
  'organizations.members.oauthProviders.google': (call) => singleTokens(call, 'google'),
  'organizations.members.oauthProviders.microsoft': (call) => singleTokens(call, 'microsoft'),
  'organizations.members.oauthProviders.slack': (call) =>
    listedTokens(call, 'slack', [...COMMON, 'provider_tenant_id'], { bot_access_token: '', bot_scopes: [] }),
  'organizations.members.oauthProviders.hubspot': (call) =>
    listedTokens(call, 'hubspot', [...COMMON, 'provider_tenant_id', 'access_token_expires_in', 'refresh_token']),
  'organizations.members.oauthProviders.github': (call) => {
    const tenants = providerTokens(call, 'github').map((token) => token['provider_tenant_id']);
    return listedTokens(call, 'github', COMMON, { provider_tenant_ids: [...new Set(tenants)] });
  },
  'organizations.members.oidcProviders': oidcProviders,
};
