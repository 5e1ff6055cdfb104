import { readBaseUrl } from '../../options/base-url.ts';
import type { ClientOptions, ResolvedOptions } from '../../options/client-options.ts';
import { readCredential } from '../../options/credential.ts';
import { readEnv } from '../../options/env.ts';
import { openOptions, resolveClientOptions } from '../../options/resolve-options.ts';
import { Checks, numberWithin } from '../../options/validators.ts';
import { type PrivateKey, type PrivateKeyInput, readPrivateKey } from './private-key.ts';
import { readIssuers } from './shared/issuers.ts';

/** Options of the {@link LoginID} client. */
export interface LoginIDOptions extends ClientOptions {
  /**
   * ID of the application.
   * @default process.env.LOGINID_CLIENT_ID
   */
  readonly clientId?: string | undefined;
  /**
   * Private key of the application's API credential, EC P-256: PEM (PKCS#8 or SEC 1, line breaks also as `\n`), JWK,
   * `CryptoKey` or `KeyObject`. Without a key, the client can only call operations that need no service token, and verify
   * tokens.
   * @default process.env.LOGINID_PRIVATE_KEY
   */
  readonly privateKey?: PrivateKeyInput | undefined;
  /**
   * URL of the API; a path prefix is kept.
   * @default process.env.LOGINID_BASE_URL, then `https://directweb.usw1.loginid.io`
   */
  readonly baseUrl?: string | undefined;
  /**
   * Further issuers of the application's tokens, such as its relying-party ID.
   * @default `loginid.io` alone
   */
  readonly issuers?: readonly string[] | undefined;
  /**
   * Maximum age in seconds of tokens without an expiry, which LoginID's tokens may lack. The option `maxTokenAge` of a check
   * takes precedence.
   * @default 3600
   */
  readonly maxTokenAge?: number | undefined;
  /**
   * Claim in which service tokens name their scope.
   * @default 'type', as in the vendor's SDKs
   */
  readonly scopeClaim?: 'type' | 'scope' | undefined;
}

/** Validated options, with environment variables and defaults applied. */
export interface LoginIDConfig {
  readonly clientId: string;
  readonly privateKey: PrivateKey | undefined;
  readonly baseUrl: string;
  /** Every issuer whose tokens belong to this application. */
  readonly issuers: readonly string[];
  /** Seconds. */
  readonly maxTokenAge: number;
  readonly scopeClaim: 'type' | 'scope';
  readonly common: ResolvedOptions;
}

const OWN_NAMES: readonly string[] = [
  'clientId',
  'privateKey',
  'baseUrl',
  'issuers',
  'maxTokenAge',
  'scopeClaim',
] satisfies (keyof LoginIDOptions)[];

const BASE_URL = 'https://directweb.usw1.loginid.io';
const ISSUER = 'loginid.io';
const MAX_TOKEN_AGE = 3600;
const YEAR = 366 * 24 * 3600;

/**
 * Reads the options.
 *
 * @throws {ValidationError} listing every issue
 */
export function readLoginIDOptions(given: unknown): LoginIDConfig {
  const checks = new Checks();
  const options = openOptions(checks, given, OWN_NAMES, 'loginid');
  const clientId = readClientId(checks, options['clientId']);
  const privateKey = readKey(checks, options['privateKey']);
  const baseUrl = readBaseUrl(checks, 'baseUrl', options['baseUrl'] ?? readEnv('LOGINID_BASE_URL') ?? BASE_URL);
  const issuers = readIssuers(checks, options['issuers']);
  const { maxTokenAge = MAX_TOKEN_AGE, scopeClaim = 'type' } = options;
  checks.optional('maxTokenAge', maxTokenAge, isAge, `seconds from 0 to ${YEAR}`);
  checks.optional('scopeClaim', scopeClaim, isScopeClaim, '"type" or "scope"');
  const common = resolveClientOptions(checks, options);
  checks.throwIfAny('Cannot set up the LoginID client', 'loginid', 500);
  if (clientId === undefined || baseUrl === undefined || !isAge(maxTokenAge) || !isScopeClaim(scopeClaim)) {
    throw new TypeError('a required option is missing, but no issue was reported');
  }
  return Object.freeze({
    clientId,
    privateKey,
    baseUrl,
    issuers: Object.freeze([...new Set([ISSUER, ...issuers])]),
    maxTokenAge,
    scopeClaim,
    common,
  });
}

/** PEM, the JSON of a JWK, or the base64 of a DER sequence. */
const KEY = /^\s*(?:-----BEGIN |\{|M[A-Za-z0-9+/\s]{60})/;

function readClientId(checks: Checks, given: unknown): string | undefined {
  const value = given ?? readEnv('LOGINID_CLIENT_ID');
  if (typeof value !== 'string' || !KEY.test(value))
    return readCredential(checks, { option: 'clientId', env: 'LOGINID_CLIENT_ID' }, given);
  checks.add('clientId', 'looks like a private key; pass it as "privateKey"');
  return undefined;
}

function readKey(checks: Checks, given: unknown): PrivateKey | undefined {
  if (given !== undefined && given !== null) return readPrivateKey(checks, 'privateKey', given);
  const fromEnv = readEnv('LOGINID_PRIVATE_KEY');
  return fromEnv === undefined ? undefined : readPrivateKey(checks, 'privateKey', fromEnv, 'LOGINID_PRIVATE_KEY');
}

function isAge(value: unknown): value is number {
  return numberWithin(0, YEAR)(value);
}

function isScopeClaim(value: unknown): value is 'type' | 'scope' {
  return value === 'type' || value === 'scope';
}
