import { readBaseUrl } from '../../core/options/base-url.ts';
import { Checks, isObject, kindOf } from '../../core/options/checks.ts';
import {
  type ClientOptions,
  openOptions,
  type ResolvedOptions,
  resolveClientOptions,
} from '../../core/options/client-options.ts';
import { readCredential } from '../../core/options/credential.ts';
import { readEnv } from '../../core/options/env.ts';
import { FixedKeySet } from '../../session/keys/fixed-key-set.ts';

/** The options of the Passage client. */
export interface PassageOptions extends ClientOptions {
  /** The app's id. Default: the environment variable PASSAGE_APP_ID. */
  readonly appId?: string | undefined;
  /** The app's API key. Default: the environment variable PASSAGE_API_KEY. */
  readonly apiKey?: string | undefined;
  /**
   * The address of the API, without `/v1`; a path prefix is kept. Default: the environment variable PASSAGE_BASE_URL, then
   * `https://api.passage.id`.
   */
  readonly baseUrl?: string | undefined;
  /**
   * The whole address of the key set, not asked when `jwks` is given. Default: the environment variable PASSAGE_JWKS_URL,
   * then `https://auth.passage.id/v1/apps/{appId}/.well-known/jwks.json`.
   */
  readonly jwksUrl?: string | undefined;
  /**
   * The key set itself, `{ keys: […] }`, saved while its address still answered: tokens are then checked without any
   * request. It must hold an RS256 key that can be used.
   */
  readonly jwks?: PassageKeySet | undefined;
  /** Further issuers of this app's tokens, compared as texts. Default: the app id alone. */
  readonly issuers?: readonly string[] | undefined;
  /**
   * Further audiences of this app's tokens, compared as texts, such as the auth origin that tokens of 2022 carry in place
   * of the app id. Default: the app id alone.
   */
  readonly audiences?: readonly string[] | undefined;
}

/** A JSON Web Key Set (RFC 7517), as JSON. */
export interface PassageKeySet {
  readonly keys: readonly object[];
}

/** The options after environment, defaults and checks. */
export interface PassageConfig {
  readonly appId: string;
  readonly apiKey: string;
  readonly baseUrl: string;
  readonly jwksUrl: string;
  /** In place of the key set at `jwksUrl`. */
  readonly fixedKeys: FixedKeySet | undefined;
  /** Every issuer whose tokens are this app's. */
  readonly issuers: readonly string[];
  /** The audiences of which a token has to name one. */
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

/** Reads the options, or throws one `ValidationError` that names everything that is wrong. */
export function readPassageOptions(given: unknown): PassageConfig {
  const checks = new Checks();
  const options = openOptions(checks, given, OWN_NAMES, 'passage');
  const appId = readCredential(
    checks,
    // It becomes a part of paths.
    { option: 'appId', env: 'PASSAGE_APP_ID', rest: /^[A-Za-z0-9_-]+$/ },
    options['appId'],
  );
  const apiKey = readCredential(checks, { option: 'apiKey', env: 'PASSAGE_API_KEY' }, options['apiKey']);
  const baseUrl = readBaseUrl(checks, 'baseUrl', options['baseUrl'] ?? readEnv('PASSAGE_BASE_URL') ?? API);
  if (baseUrl?.endsWith('/v1'))
    checks.add('baseUrl', 'must not end with /v1: the version is part of each operation; remove it');
  const jwksUrl = readAddress(
    checks,
    'jwksUrl',
    options['jwksUrl'] ?? readEnv('PASSAGE_JWKS_URL') ?? `${AUTH}/v1/apps/${appId ?? 'unknown'}/.well-known/jwks.json`,
  );
  const fixedKeys = readKeys(checks, options['jwks']);
  const issuers = readTexts(checks, 'issuers', options['issuers']);
  const audiences = readTexts(checks, 'audiences', options['audiences']);
  const common = resolveClientOptions(checks, options);
  checks.throwIfAny('Cannot set up the Passage client', 'passage', 500);
  if (appId === undefined || apiKey === undefined || baseUrl === undefined || jwksUrl === undefined) {
    throw new TypeError('an option is missing without having been noted');
  }
  return Object.freeze({
    appId,
    apiKey,
    baseUrl,
    jwksUrl,
    fixedKeys,
    issuers: Object.freeze([...new Set([appId, ...issuers])]),
    audiences: Object.freeze([...new Set([appId, ...audiences])]),
    common,
  });
}

/** The address of one thing: held to the rules of base URLs, but kept to the last slash. */
function readAddress(checks: Checks, path: string, value: unknown): string | undefined {
  return readBaseUrl(checks, path, value) === undefined ? undefined : new URL(String(value)).href;
}

function readKeys(checks: Checks, jwks: unknown): FixedKeySet | undefined {
  if (jwks === undefined) return undefined;
  if (!isObject(jwks) || !Array.isArray(jwks['keys'])) {
    const received = isObject(jwks) ? 'an object without a list of keys' : kindOf(jwks);
    checks.add('jwks', `expected a key set, { keys: […] }, received ${received}`);
    return undefined;
  }
  const keys = new FixedKeySet(jwks, 'RS256');
  if (keys.size === 0)
    checks.add('jwks', 'holds no usable RS256 key: expected a public RSA key of at least 2048 bits with a "kid"');
  return keys;
}

function readTexts(checks: Checks, name: string, texts: unknown): readonly string[] {
  if (texts === undefined) return [];
  if (isTexts(texts)) return texts;
  checks.add(
    name,
    `expected a list of non-empty strings, received ${Array.isArray(texts) ? 'other values in it' : kindOf(texts)}`,
  );
  return [];
}

function isTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((text) => typeof text === 'string' && text.trim() !== '');
}
