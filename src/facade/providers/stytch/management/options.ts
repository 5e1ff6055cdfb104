import { readBaseUrl } from '../../../options/base-url.ts';
import type { ClientOptions, ResolvedOptions } from '../../../options/client-options.ts';
import { readCredential } from '../../../options/credential.ts';
import { readEnv } from '../../../options/env.ts';
import { openOptions, resolveClientOptions } from '../../../options/resolve-options.ts';
import { Checks, VISIBLE_ASCII } from '../../../options/validators.ts';

/** Options of the {@link StytchManagement} client. Those of token checks have no effect: the API has no sessions. */
export interface StytchManagementOptions extends ClientOptions {
  /** The id of a workspace key. The keys of projects do not open this API. @default process.env.STYTCH_WORKSPACE_KEY_ID */
  readonly workspaceKeyId?: string | undefined;
  /** The secret of the workspace key. @default process.env.STYTCH_WORKSPACE_KEY_SECRET */
  readonly workspaceKeySecret?: string | undefined;
  /**
   * An access token of the workspace, sent as bearer token in place of a key. Of the vendor's own SDKs, only that for Go
   * has it.
   *
   * @default the workspace key is used
   */
  readonly accessToken?: string | undefined;
  /**
   * The base URL of the API; a path prefix is kept.
   *
   * @default process.env.STYTCH_MANAGEMENT_BASE_URL, then `https://management.stytch.com`
   */
  readonly baseUrl?: string | undefined;
}

/** Validated options, with environment variables and defaults applied. */
export interface StytchManagementConfig {
  /** The header `authorization`. */
  readonly authorization: string;
  /** Strings that must never be shown. */
  readonly secrets: readonly string[];
  readonly baseUrl: string;
  readonly common: ResolvedOptions;
}

const OWN_NAMES: readonly string[] = [
  'workspaceKeyId',
  'workspaceKeySecret',
  'accessToken',
  'baseUrl',
] satisfies (keyof StytchManagementOptions)[];

const HOST = 'https://management.stytch.com';

const OF_PROJECT = 'of a project, whose keys do not open this API; create a workspace key in the dashboard';
const KEYS_OF_PROJECTS: Readonly<Record<string, string>> = {
  'project-live-': OF_PROJECT,
  'project-test-': OF_PROJECT,
  'secret-live-': OF_PROJECT,
  'secret-test-': OF_PROJECT,
};

/**
 * Reads the options.
 *
 * @throws {ValidationError} listing every issue
 */
export function readManagementOptions(given: unknown): StytchManagementConfig {
  const checks = new Checks();
  const options = openOptions(checks, given, OWN_NAMES, 'stytch');
  const credentials = readCredentials(checks, options);
  const baseUrl = readBaseUrl(checks, 'baseUrl', options['baseUrl'] ?? readEnv('STYTCH_MANAGEMENT_BASE_URL') ?? HOST);
  const common = resolveClientOptions(checks, options);
  checks.throwIfAny('Cannot set up the StytchManagement client', 'stytch', 500);
  if (credentials === undefined || baseUrl === undefined) {
    throw new TypeError('a required option is missing, but no issue was reported');
  }
  return Object.freeze({ ...credentials, baseUrl, common });
}

type Credentials = Pick<StytchManagementConfig, 'authorization' | 'secrets'>;

/** Reads the access token if one is given, else the workspace key. */
function readCredentials(checks: Checks, options: Readonly<Record<string, unknown>>): Credentials | undefined {
  const { workspaceKeyId, workspaceKeySecret, accessToken } = options;
  if (accessToken === undefined || accessToken === null) return readKey(checks, workspaceKeyId, workspaceKeySecret);
  checks.optional('accessToken', accessToken, isVisible, 'a non-empty string without spaces and line breaks');
  if ((workspaceKeyId ?? workspaceKeySecret ?? undefined) !== undefined)
    checks.add('accessToken', 'must not be given beside a workspace key; pass one of the two');
  if (!isVisible(accessToken)) return undefined;
  return { authorization: `Bearer ${accessToken}`, secrets: Object.freeze([accessToken]) };
}

function readKey(checks: Checks, givenId: unknown, givenSecret: unknown): Credentials | undefined {
  const id = readCredential(
    checks,
    // Basic authentication cannot carry a colon in the name.
    { option: 'workspaceKeyId', env: 'STYTCH_WORKSPACE_KEY_ID', rest: /^[^:]+$/, foreign: KEYS_OF_PROJECTS },
    givenId,
  );
  const secret = readCredential(
    checks,
    { option: 'workspaceKeySecret', env: 'STYTCH_WORKSPACE_KEY_SECRET', foreign: KEYS_OF_PROJECTS },
    givenSecret,
  );
  if (id === undefined || secret === undefined) return undefined;
  // Both are visible ASCII by now, which is all that btoa accepts.
  const encoded = btoa(`${id}:${secret}`);
  return { authorization: `Basic ${encoded}`, secrets: Object.freeze([secret, encoded]) };
}

function isVisible(value: unknown): value is string {
  return typeof value === 'string' && VISIBLE_ASCII.test(value);
}
