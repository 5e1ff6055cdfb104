import { readBaseUrl } from '../../core/options/base-url.ts';
import { Checks } from '../../core/options/checks.ts';
import {
  type ClientOptions,
  openOptions,
  type ResolvedOptions,
  resolveClientOptions,
} from '../../core/options/client-options.ts';
import { readCredential } from '../../core/options/credential.ts';
import { readEnv } from '../../core/options/env.ts';

/** The options of the Corbado client. */
export interface CorbadoOptions extends ClientOptions {
  /** The project's id, `pro-…`. Default: the environment variable CORBADO_PROJECT_ID. */
  readonly projectId?: string | undefined;
  /** The project's API secret, `corbado1_…`. Default: the environment variable CORBADO_API_SECRET. */
  readonly apiSecret?: string | undefined;
  /**
   * The address of the Frontend API, which publishes the key set and issues session tokens.
   * Default: CORBADO_FRONTEND_API, then `https://{projectId}.frontendapi.cloud.corbado.io`.
   */
  readonly frontendApi?: string | undefined;
  /** The address of the Backend API, without `/v2`. Default: CORBADO_BACKEND_API, then `https://backendapi.cloud.corbado.io`. */
  readonly backendApi?: string | undefined;
  /** The project's CNAME, with or without `https://`: its tokens are accepted too. */
  readonly cname?: string | undefined;
}

/** The options after environment, defaults and checks. */
export interface CorbadoConfig {
  readonly projectId: string;
  readonly apiSecret: string;
  readonly backendApi: string;
  readonly frontendApi: string;
  /** Every issuer whose tokens are this project's. */
  readonly issuers: readonly string[];
  readonly common: ResolvedOptions;
}

const OWN_NAMES: readonly string[] = [
  'projectId',
  'apiSecret',
  'frontendApi',
  'backendApi',
  'cname',
] satisfies (keyof CorbadoOptions)[];
const BACKEND_API = 'https://backendapi.cloud.corbado.io';
/** The project id becomes part of a host name. */
const HOST_LABEL = /^[A-Za-z0-9_-]{1,59}$/;

/** Reads the options, or throws one `ValidationError` that names everything that is wrong. */
export function readCorbadoOptions(given: unknown): CorbadoConfig {
  const checks = new Checks();
  const options = openOptions(checks, given, OWN_NAMES, 'corbado');
  const projectId = readCredential(
    checks,
    { option: 'projectId', env: 'CORBADO_PROJECT_ID', prefix: 'pro-', rest: HOST_LABEL },
    options['projectId'],
  );
  const apiSecret = readCredential(
    checks,
    { option: 'apiSecret', env: 'CORBADO_API_SECRET', prefix: 'corbado1_' },
    options['apiSecret'],
  );
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
  if (projectId === undefined || apiSecret === undefined || backendApi === undefined || frontendApi === undefined) {
    throw new TypeError('an option is missing without having been noted');
  }
  const issuers = [frontendApi, defaultFrontendApi(projectId), `https://${projectId}.frontendapi.corbado.io`, ...cname];
  return Object.freeze({
    projectId,
    apiSecret,
    backendApi,
    frontendApi,
    issuers: Object.freeze([...new Set(issuers)]),
    common,
  });
}

function defaultFrontendApi(projectId: string): string {
  return `https://${projectId}.frontendapi.cloud.corbado.io`;
}

/** A CNAME is a host name to some and an address to others. */
function readCname(checks: Checks, cname: unknown): string[] {
  if (cname === undefined) return [];
  const url = typeof cname === 'string' && cname !== '' && !cname.includes('://') ? `https://${cname}` : cname;
  const issuer = readBaseUrl(checks, 'cname', url);
  return issuer === undefined ? [] : [issuer];
}
