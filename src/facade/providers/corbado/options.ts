import { readBaseUrl } from '../../options/base-url.ts';
import type { ClientOptions, ResolvedOptions } from '../../options/client-options.ts';
import { readCredential } from '../../options/credential.ts';
import { readEnv } from '../../options/env.ts';
import { openOptions, resolveClientOptions } from '../../options/resolve-options.ts';
import { Checks } from '../../options/validators.ts';

/** Options of the {@link Corbado} client. */
export interface CorbadoOptions extends ClientOptions {
  /**
   * Project ID, `pro-…`.
   * @default process.env.CORBADO_PROJECT_ID
   */
  readonly projectId?: string | undefined;
  /**
   * API secret of the project, `corbado1_…`.
   * @default process.env.CORBADO_API_SECRET
   */
  readonly apiSecret?: string | undefined;
  /**
   * Backend API key, in place of `apiSecret`. Keys have permissions of their own; the documentation of an operation names
   * those that it needs. Give one of the two: both are an error.
   * @default process.env.CORBADO_API_KEY
   */
  readonly apiKey?: string | undefined;
  /**
   * URL of the Frontend API, which publishes the key set and issues session tokens.
   * @default process.env.CORBADO_FRONTEND_API, then `https://{projectId}.frontendapi.cloud.corbado.io`
   */
  readonly frontendApi?: string | undefined;
  /**
   * URL of the Backend API, without `/v2`.
   * @default process.env.CORBADO_BACKEND_API, then `https://backendapi.cloud.corbado.io`
   */
  readonly backendApi?: string | undefined;
  /** CNAME of the project, with or without `https://`. Tokens that it issued are accepted too. */
  readonly cname?: string | undefined;
}

/** The credential that calls are authorized with. */
export type CorbadoCredential = { readonly apiSecret: string } | { readonly apiKey: string };

/** Validated options, with environment variables and defaults applied. */
export interface CorbadoConfig {
  readonly projectId: string;
  readonly credential: CorbadoCredential;
  readonly backendApi: string;
  readonly frontendApi: string;
  /** Every issuer whose tokens belong to this project. */
  readonly issuers: readonly string[];
  readonly common: ResolvedOptions;
}

const OWN_NAMES: readonly string[] = [
  'projectId',
  'apiSecret',
  'apiKey',
  'frontendApi',
  'backendApi',
  'cname',
] satisfies (keyof CorbadoOptions)[];
const BACKEND_API = 'https://backendapi.cloud.corbado.io';
const PROJECT_ID = 'pro-';
const API_SECRET = 'corbado1_';
/** Other credentials, by how they start, and where they belong. The vendor documents no start of API keys. */
const A_PROJECT_ID = 'a project ID; pass it as "projectId"';
const AN_API_SECRET = 'an API secret; pass it as "apiSecret"';
const IN_PROJECT_ID = { [API_SECRET]: AN_API_SECRET };
const IN_API_SECRET = { [PROJECT_ID]: A_PROJECT_ID };
const IN_API_KEY = {
  ...IN_API_SECRET,
  ...IN_PROJECT_ID,
  ctk1_: 'a connect token, which is for front ends; use a backend API key',
};
/** The project ID becomes part of a host name. */
const HOST_LABEL = /^[A-Za-z0-9_-]{1,59}$/;

/**
 * Reads the options.
 *
 * @throws {ValidationError} listing every issue
 */
export function readCorbadoOptions(given: unknown): CorbadoConfig {
  const checks = new Checks();
  const options = openOptions(checks, given, OWN_NAMES, 'corbado');
  const projectId = readCredential(
    checks,
    { option: 'projectId', env: 'CORBADO_PROJECT_ID', prefix: PROJECT_ID, rest: HOST_LABEL, foreign: IN_PROJECT_ID },
    options['projectId'],
  );
  const credential = readKeyOrSecret(checks, options);
  const backendApi = readBaseUrl(
    checks,
    'backendApi',
    options['backendApi'] ?? readEnv('CORBADO_BACKEND_API') ?? BACKEND_API,
  );
  if (backendApi?.endsWith('/v2'))
    checks.add('backendApi', 'must not end with /v2: the version is part of each operation; remove it');
  const ownFrontend = options['frontendApi'] ?? readEnv('CORBADO_FRONTEND_API');
  const frontendApi = readBaseUrl(checks, 'frontendApi', ownFrontend ?? defaultFrontendApi(projectId ?? 'pro-unknown'));
  const cname = readCname(checks, options['cname']);
  const common = resolveClientOptions(checks, options);
  checks.throwIfAny('Cannot set up the Corbado client', 'corbado', 500);
  if (projectId === undefined || credential === undefined || backendApi === undefined || frontendApi === undefined) {
    throw new TypeError('a required option is missing, but no issue was reported');
  }
  const issuers = [frontendApi, defaultFrontendApi(projectId), `https://${projectId}.frontendapi.corbado.io`, ...cname];
  return Object.freeze({
    projectId,
    credential,
    backendApi,
    frontendApi,
    issuers: Object.freeze([...new Set(issuers)]),
    common,
  });
}

/** Reads the one of the two that is given: by options, or else by the environment. */
function readKeyOrSecret(
  checks: Checks,
  { apiSecret, apiKey }: Readonly<Record<string, unknown>>,
): CorbadoCredential | undefined {
  const given = (value: unknown): boolean => value !== undefined && value !== null;
  const byOptions = given(apiSecret) || given(apiKey);
  const hasKey = byOptions ? given(apiKey) : readEnv('CORBADO_API_KEY') !== undefined;
  const hasSecret = byOptions ? given(apiSecret) : readEnv('CORBADO_API_SECRET') !== undefined;
  if (hasKey && hasSecret) {
    const [key, secret] = byOptions ? ['"apiKey"', '"apiSecret"'] : ['CORBADO_API_KEY', 'CORBADO_API_SECRET'];
    checks.add('apiKey', `${key} and ${secret} are both set; remove one of them`);
    return undefined;
  }
  if (hasKey) {
    const key = readCredential(checks, { option: 'apiKey', env: 'CORBADO_API_KEY', foreign: IN_API_KEY }, apiKey);
    return key === undefined ? undefined : { apiKey: key };
  }
  const rule = { option: 'apiSecret', env: 'CORBADO_API_SECRET', prefix: API_SECRET, foreign: IN_API_SECRET };
  const secret = readCredential(checks, rule, apiSecret);
  return secret === undefined ? undefined : { apiSecret: secret };
}

function defaultFrontendApi(projectId: string): string {
  return `https://${projectId}.frontendapi.cloud.corbado.io`;
}

/** Reads a CNAME, which may be given as a host name or as a URL. */
function readCname(checks: Checks, cname: unknown): string[] {
  if (cname === undefined) return [];
  const url = typeof cname === 'string' && cname !== '' && !cname.includes('://') ? `https://${cname}` : cname;
  const issuer = readBaseUrl(checks, 'cname', url);
  return issuer === undefined ? [] : [issuer];
}
