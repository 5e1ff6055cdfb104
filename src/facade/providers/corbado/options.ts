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

/** Validated options, with environment variables and defaults applied. */
export interface CorbadoConfig {
  readonly projectId: string;
  readonly apiSecret: string;
  readonly backendApi: string;
  readonly frontendApi: string;
  /** Every issuer whose tokens belong to this project. */
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
    throw new TypeError('a required option is missing, but no issue was reported');
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

/** Reads a CNAME, which may be given as a host name or as a URL. */
function readCname(checks: Checks, cname: unknown): string[] {
  if (cname === undefined) return [];
  const url = typeof cname === 'string' && cname !== '' && !cname.includes('://') ? `https://${cname}` : cname;
  const issuer = readBaseUrl(checks, 'cname', url);
  return issuer === undefined ? [] : [issuer];
}
