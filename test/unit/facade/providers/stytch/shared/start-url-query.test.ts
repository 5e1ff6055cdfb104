import { describe, expect, it } from 'vitest';
import { Checks } from '../../../../../../src/facade/core/options/checks.ts';
import {
  type ArgumentReaders,
  checkOrganization,
  provider,
  providerParams,
  readStartQuery,
  redirectUrl,
  requiredText,
  scopes,
  text,
} from '../../../../../../src/facade/providers/stytch/shared/start-url-query.ts';
import { refusalOf } from '../../../core/options/refusal.ts';

type Members = Readonly<Record<string, unknown>>;

const READERS: ArgumentReaders = {
  provider,
  slug: text,
  organization_id: text,
  connection_id: requiredText,
  custom_scopes: scopes,
  code_challenge: text,
  pkce_code_challenge: text,
  signup_redirect_url: redirectUrl,
  discovery_redirect_url: redirectUrl,
  provider_params: providerParams,
};

function read(given: Members, names: readonly string[] = Object.keys(given)): Members {
  const checks = new Checks();
  const readers = Object.fromEntries(Object.entries(READERS).filter(([name]) => names.includes(name)));
  const query = readStartQuery(checks, readers, given);
  if (names.includes('slug')) checkOrganization(checks, given);
  checks.throwIfAny('Cannot', 'stytch', 400);
  return query;
}

describe('readStartQuery', () => {
  it.each<[Members, Members]>([
    [{ provider: 'google', slug: 'x' }, { slug: 'x' }],
    [{ custom_scopes: 'a b' }, { custom_scopes: 'a b' }],
    [{ custom_scopes: ['a', 'b'] }, { custom_scopes: 'a b' }],
    [{ custom_scopes: [] }, {}],
    [{ provider_params: { prompt: 'consent', empty: '' } }, { provider_prompt: 'consent', provider_empty: '' }],
    [{ provider_params: {} }, {}],
    [{ organization_id: 'o', slug: undefined }, { organization_id: 'o' }],
  ])('makes of %j: %j', (given, query) => {
    expect(read(given)).toEqual(query);
  });

  it('reads only what the flow takes', () => {
    expect(read({ connection_id: 'c', custom_scopes: 'a' }, ['connection_id'])).toEqual({ connection_id: 'c' });
  });

  it.each<[path: string, given: Members]>([
    ['custom_scopes', { custom_scopes: '' }],
    ['custom_scopes', { custom_scopes: ['a', ''] }],
    ['custom_scopes', { custom_scopes: [Symbol('a')] }],
    ['custom_scopes', { custom_scopes: null }],
    ['code_challenge', { code_challenge: '' }],
    ['pkce_code_challenge', { pkce_code_challenge: 1 }],
    ['connection_id', { connection_id: null }],
    ['connection_id', { connection_id: undefined }],
    ['organization_id', { organization_id: undefined, slug: undefined }],
    ['organization_id', { organization_id: '', slug: undefined }],
    ['slug', { organization_id: 'o', slug: 's' }],
    ['signup_redirect_url', { signup_redirect_url: 'javascript:1' }],
    ['discovery_redirect_url', { discovery_redirect_url: 'http://example.com' }],
    ['provider_params', { provider_params: 'prompt=consent' }],
    ['provider_params', { provider_params: null }],
    ['provider_params.prompt', { provider_params: { prompt: 1 } }],
    ['provider_params.provider_prompt', { provider_params: { provider_prompt: 'consent' } }],
  ])('finds fault with %s of %o', (path, given) => {
    expect(refusalOf(() => read(given)).issues.map((issue) => issue.path)).toEqual([path]);
  });
});
