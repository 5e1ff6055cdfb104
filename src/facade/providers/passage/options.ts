import { LocalJwks } from '../../jwt/jwks.ts';
import { readBaseUrl } from '../../options/base-url.ts';
import type { ClientOptions, ResolvedOptions } from '../../options/client-options.ts';
import { readCredential } from '../../options/credential.ts';
import { readEnv } from '../../options/env.ts';
import { openOptions, resolveClientOptions } from '../../options/resolve-options.ts';
import { Checks, describeType, isObject } from '../../options/validators.ts';

/** Options of the {@link Passage} client. */
export interface PassageOptions extends ClientOptions {
  /**
   * ID of the app.
   * @default process.env.PASSAGE_APP_ID
   */
  readonly appId?: string | undefined;
  /**
   * API key of the app.
   * @default process.env.PASSAGE_API_KEY
   */
  readonly apiKey?: string | undefined;
  /**
   * URL of the API, without `/v1`; a path prefix is kept.
   * @default process.env.PASSAGE_BASE_URL, then `https://api.passage.id`
   */
  readonly baseUrl?: string | undefined;
  /**
   * Full URL of the key set. Unused if `jwks` is given.
   * @default process.env.PASSAGE_JWKS_URL, then `https://auth.passage.id/v1/apps/{appId}/.well-known/jwks.json`
   */
  readonly jwksUrl?: string | undefined;
  /**
   * The key set itself, `{ keys: […] }`, saved while its URL still responded: tokens are then verified without any request.
   * It must contain a usable RS256 key.
   */
  readonly jwks?: PassageKeySet | undefined;
  /**
   * Further issuers of this app's tokens, compared exactly.
   * @default the app ID alone
   */
  readonly issuers?: readonly string[] | undefined;
  /**
   * Further audiences of this app's tokens, compared exactly, such as the auth origin that tokens of 2022 carry instead of
   * the app ID.
   * @default the app ID alone
   */
  readonly audiences?: readonly string[] | undefined;
}

/** JSON Web Key Set (RFC 7517), as JSON. */
export interface PassageKeySet {
  readonly keys: readonly object[];
}

/** Validated options, with environment variables and defaults applied. */
export interface PassageConfig {
  readonly appId: string;
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly jwksUrl: string;
  /** Replaces the key set at `jwksUrl`. */
  readonly localKeys: LocalJwks | undefined;
  /** Every issuer whose tokens belong to this app. */
  readonly issuers: readonly string[];
  /** Audiences of which a token must name one. */
  readonly audiences: readonly string[];
  readonly common: ResolvedOptions;
}

const OWN_NAMES: readonly string[] = [
  'appId',
  'apiKey',
  'baseUrl',
  'jwksUrl',
  'jwks',
  'issuers',
  'audiences',
] satisfies (keyof PassageOptions)[];
const API = 'https://api.passage.id';
const AUTH = 'https://auth.passage.id';

/**
 * Reads the options.
 *
 * @throws {ValidationError} listing every issue
 */
export function readPassageOptions(given: unknown): PassageConfig {
  const checks = new Checks();
  const options = openOptions(checks, given, OWN_NAMES, 'passage');
  const appId = readCredential(
    checks,
    // The app ID becomes a segment of paths.
    { option: 'appId', env: 'PASSAGE_APP_ID', rest: /^[A-Za-z0-9_-]+$/ },
    options['appId'],
  );
  const apiKey = readCredential(checks, { option: 'apiKey', env: 'PASSAGE_API_KEY' }, options['apiKey']);
  if (apiKey !== undefined && apiKey === appId)
    checks.add('apiKey', 'is the same as "appId"; pass an API key of the app');
  const baseUrl = readBaseUrl(checks, 'baseUrl', options['baseUrl'] ?? readEnv('PASSAGE_BASE_URL') ?? API);
  if (baseUrl?.endsWith('/v1'))
    checks.add('baseUrl', 'must not end with /v1: the version is part of each operation; remove it');
  const jwksUrl = readFullUrl(
    checks,
    'jwksUrl',
    options['jwksUrl'] ?? readEnv('PASSAGE_JWKS_URL') ?? `${AUTH}/v1/apps/${appId ?? 'unknown'}/.well-known/jwks.json`,
  );
  const localKeys = readLocalKeys(checks, options['jwks']);
  const issuers = readStrings(checks, 'issuers', options['issuers']);
  const audiences = readStrings(checks, 'audiences', options['audiences']);
  const common = resolveClientOptions(checks, options);
  checks.throwIfAny('Cannot set up the Passage client', 'passage', 500);
  if (appId === undefined || apiKey === undefined || baseUrl === undefined || jwksUrl === undefined) {
    throw new TypeError('a required option is missing, but no issue was reported');
  }
  return Object.freeze({
    appId,
    apiKey,
    baseUrl,
    jwksUrl,
    localKeys,
    issuers: Object.freeze([...new Set([appId, ...issuers])]),
    audiences: Object.freeze([...new Set([appId, ...audiences])]),
    common,
  });
}

/** Reads a full URL: the rules of base URLs apply, but a trailing slash is kept. */
function readFullUrl(checks: Checks, path: string, value: unknown): string | undefined {
  return readBaseUrl(checks, path, value) === undefined ? undefined : new URL(String(value)).href;
}

function readLocalKeys(checks: Checks, jwks: unknown): LocalJwks | undefined {
  if (jwks === undefined) return undefined;
  if (!isObject(jwks) || !Array.isArray(jwks['keys'])) {
    const received = isObject(jwks) ? 'an object without a list of keys' : describeType(jwks);
    checks.add('jwks', `expected a key set, { keys: […] }, received ${received}`);
    return undefined;
  }
  const keys = new LocalJwks(jwks, 'RS256');
  if (keys.size === 0)
    checks.add('jwks', 'contains no usable RS256 key; expected a public RSA key of at least 2048 bits with a "kid"');
  return keys;
}

function readStrings(checks: Checks, name: string, strings: unknown): readonly string[] {
  if (strings === undefined) return [];
  if (isNonEmptyStrings(strings)) return strings;
  const received = Array.isArray(strings) ? 'a list with other values' : describeType(strings);
  checks.add(name, `expected a list of non-empty strings, received ${received}`);
  return [];
}

function isNonEmptyStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((string) => typeof string === 'string' && string.trim() !== '');
}
