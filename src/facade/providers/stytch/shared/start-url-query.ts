import { type Checks, isObject, joinPath, kindOf } from '../../../core/options/checks.ts';
import { isText } from '../../../core/options/texts.ts';
import { checkRedirectUrl } from './redirect-url.ts';

/** The arguments that are sent as they are. */
const TEXTS: readonly string[] = ['organization_id', 'slug', 'connection_id', 'code_challenge', 'pkce_code_challenge'];

/** Reads what travels in the query of a start URL, by the names that the flow takes; what is wrong is noted. */
export function readStartQuery(
  checks: Checks,
  names: readonly string[],
  given: Record<string, unknown>,
): Record<string, unknown> {
  const query: Record<string, unknown> = {};
  for (const name of names) {
    const value = given[name];
    if (name === 'provider_params') Object.assign(query, readProviderParams(checks, value));
    else if (name === 'custom_scopes') query[name] = readScopes(checks, value);
    else if (name !== 'provider') query[name] = value;
    if (name.endsWith('_redirect_url')) checkRedirectUrl(checks, name, value);
    else if (TEXTS.includes(name)) checks.optional(name, value, isText, 'a non-empty string');
  }
  checkWhom(checks, names, given);
  return query;
}

/** Which organization or connection is meant has to be said, and said once. */
function checkWhom(checks: Checks, names: readonly string[], given: Record<string, unknown>): void {
  const { connection_id: connection, organization_id: organization, slug } = given;
  if (names.includes('connection_id') && connection === undefined) checks.add('connection_id', 'is missing');
  if (!names.includes('slug')) return;
  if (organization === undefined && slug === undefined) checks.add('organization_id', 'is missing; pass it or "slug"');
  if (organization !== undefined && slug !== undefined) checks.add('slug', 'pass either "organization_id" or this');
}

function readScopes(checks: Checks, value: unknown): string | undefined {
  const scopes = Array.isArray(value) ? value : [value];
  if (value === undefined || scopes.length === 0) return undefined;
  const areTexts = scopes.every(isText);
  checks.optional('custom_scopes', value, () => areTexts, 'a non-empty string or a list of such');
  return areTexts ? scopes.join(' ') : undefined;
}

function readProviderParams(checks: Checks, value: unknown): Record<string, unknown> {
  if (value === undefined) return {};
  const path = 'provider_params';
  if (!isObject(value)) {
    checks.add(path, `expected an object, received ${kindOf(value)}`);
    return {};
  }
  for (const [name, text] of Object.entries(value)) {
    if (typeof text !== 'string') checks.add(joinPath(path, name), `expected a string, received ${kindOf(text)}`);
    if (name.startsWith('provider_')) checks.add(joinPath(path, name), 'leave out "provider_": it is added');
  }
  return Object.fromEntries(Object.entries(value).map(([name, text]) => [`provider_${name}`, text]));
}
