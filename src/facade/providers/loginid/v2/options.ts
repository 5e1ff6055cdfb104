import { readBaseUrl } from '../../../options/base-url.ts';
import type { ClientOptions, ResolvedOptions } from '../../../options/client-options.ts';
import { readCredential } from '../../../options/credential.ts';
import { readEnv } from '../../../options/env.ts';
import { openOptions, resolveClientOptions } from '../../../options/resolve-options.ts';
import { Checks } from '../../../options/validators.ts';
import { readIssuers } from '../shared/issuers.ts';

/** Options of the {@link LoginIDV2} client. */
export interface LoginIDV2Options extends ClientOptions {
  /**
   * URL of the application, `https://{appId}.api.loginid.io`, without `/fido2/v2`; a path prefix is kept.
   * @default process.env.LOGINID_V2_BASE_URL, then process.env.LOGINID_BASE_URL, then the URL of `appId`
   */
  readonly baseUrl?: string | undefined;
  /**
   * API key of the application.
   * @default process.env.LOGINID_API_KEY
   */
  readonly apiKey?: string | undefined;
  /**
   * ID of the application: hexadecimal digits and hyphens. Needed beside a `baseUrl` of another host, such as a proxy, to
   * validate tokens and to start ceremonies.
   * @default process.env.LOGINID_APP_ID, then the ID in the host of `baseUrl`
   */
  readonly appId?: string | undefined;
  /**
   * Further issuers of the application's tokens, such as its own domain.
   * @default `baseUrl` and the application's host at loginid.io
   */
  readonly issuers?: readonly string[] | undefined;
}

/** Validated options, with environment variables and defaults applied. */
export interface LoginIDV2Config {
  /** Unknown if neither an option nor the host names it. */
  readonly appId: string | undefined;
  readonly apiKey: string;
  readonly baseUrl: string;
  /** Every issuer whose tokens belong to this application. */
  readonly issuers: readonly string[];
  readonly common: ResolvedOptions;
}

const OWN_NAMES: readonly string[] = ['baseUrl', 'apiKey', 'appId', 'issuers'] satisfies (keyof LoginIDV2Options)[];

const APP_ID = /^[0-9a-f-]+$/i;
/** The host of an application. A region may stand before the domain. */
const APP_HOST = /^([0-9a-f-]+)\.api\.(?:[a-z0-9-]+\.)*loginid\.io$/;

/**
 * Reads the options.
 *
 * @throws {ValidationError} listing every issue
 */
export function readLoginIDV2Options(given: unknown): LoginIDV2Config {
  const checks = new Checks();
  const options = openOptions(checks, given, OWN_NAMES, 'loginid');
  const ownAppId = readAppId(checks, options['appId']);
  const baseUrl = readAppUrl(checks, options['baseUrl'], ownAppId);
  // The name of a user in basic credentials ends at the first colon.
  const apiKey = readCredential(
    checks,
    { option: 'apiKey', env: 'LOGINID_API_KEY', rest: /^[^:]+$/ },
    options['apiKey'],
  );
  const appId = ownAppId ?? (baseUrl && appIdIn(baseUrl));
  if (apiKey !== undefined && apiKey === appId) checks.add('apiKey', 'is the ID of the application; pass its API key');
  const issuers = readIssuers(checks, options['issuers']);
  const common = resolveClientOptions(checks, options);
  checks.throwIfAny('Cannot set up the LoginIDV2 client', 'loginid', 500);
  if (apiKey === undefined || baseUrl === undefined) {
    throw new TypeError('a required option is missing, but no issue was reported');
  }
  return Object.freeze({
    appId,
    apiKey,
    baseUrl,
    issuers: Object.freeze([...new Set([baseUrl, ...(appId === undefined ? [] : [urlOf(appId)]), ...issuers])]),
    common,
  });
}

/** Reads the ID if there is one: the host of the application names it, too. */
function readAppId(checks: Checks, given: unknown): string | undefined {
  const env = 'LOGINID_APP_ID';
  if ((given ?? readEnv(env)) === undefined) return undefined;
  return readCredential(checks, { option: 'appId', env, rest: APP_ID }, given);
}

function readAppUrl(checks: Checks, given: unknown, appId: string | undefined): string | undefined {
  // The legacy client shares the second one.
  const env = readEnv('LOGINID_V2_BASE_URL') === undefined ? 'LOGINID_BASE_URL' : 'LOGINID_V2_BASE_URL';
  if ((given ?? readEnv(env)) === undefined && appId !== undefined) return urlOf(appId);
  const url = readCredential(checks, { option: 'baseUrl', env }, given);
  const baseUrl = url && readBaseUrl(checks, 'baseUrl', url);
  if (baseUrl) checkAppUrl(checks, baseUrl, appId);
  return baseUrl;
}

function checkAppUrl(checks: Checks, baseUrl: string, appId: string | undefined): void {
  const { hostname, pathname } = new URL(baseUrl);
  const inHost = appIdIn(baseUrl);
  if (/\/fido2(?:\/v2)?$/.test(pathname))
    checks.add('baseUrl', 'must not end with /fido2/v2: it is part of each operation; remove it');
  if (/(?:^|\.)loginid\.io$/.test(hostname) && inHost === undefined)
    checks.add(
      'baseUrl',
      'expected the URL of an application, https://{appId}.api.loginid.io; hosts of the legacy API are for the client LoginID',
    );
  if (appId !== undefined && inHost !== undefined && inHost !== appId.toLowerCase())
    checks.add('appId', 'names another application than "baseUrl"; pass one of them');
}

function appIdIn(baseUrl: string): string | undefined {
  return APP_HOST.exec(new URL(baseUrl).hostname)?.[1];
}

function urlOf(appId: string): string {
  return `https://${appId.toLowerCase()}.api.loginid.io`;
}
