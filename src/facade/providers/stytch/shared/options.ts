import { readBaseUrl } from '../../../options/base-url.ts';
import type { ClientOptions, ResolvedOptions } from '../../../options/client-options.ts';
import { readCredential } from '../../../options/credential.ts';
import { POLICY_MAX_AGE, ROLES_MAX_AGE } from '../../../options/defaults.ts';
import { readEnv } from '../../../options/env.ts';
import { openOptions, resolveClientOptions } from '../../../options/resolve-options.ts';
import {
  Checks,
  describeType,
  isObject,
  numberWithin,
  objectOf,
  ownProperties,
  type Rule,
  satisfies,
} from '../../../options/validators.ts';
import type { SchemasOf } from './custom-types.ts';
import { checkKeyKinds } from './key-kinds.ts';
import { isStandardSchema, type Schemas } from './schemas.ts';

/** Options of the {@link Stytch} and {@link StytchB2B} clients. */
export interface StytchOptions extends ClientOptions {
  /** The project's id, `project-live-…` or `project-test-…`. @default process.env.STYTCH_PROJECT_ID */
  readonly projectId?: string | undefined;
  /** The project's secret. @default process.env.STYTCH_SECRET */
  readonly secret?: string | undefined;
  /** The project's public token, needed for start URLs only. @default process.env.STYTCH_PUBLIC_TOKEN */
  readonly publicToken?: string | undefined;
  /** Stytch's environment; it must be that of the keys. @default live for a project id of `project-live-…`, else test */
  readonly environment?: 'live' | 'test' | undefined;
  /**
   * The base URL of the API, in place of the environment's; a path prefix is kept.
   *
   * @default process.env.STYTCH_BASE_URL, for B2B first process.env.STYTCH_B2B_BASE_URL; then the URL of the environment
   */
  readonly baseUrl?: string | undefined;
  /**
   * The base URL of the six fraud operations.
   *
   * @default process.env.STYTCH_FRAUD_BASE_URL, then `https://telemetry.stytch.com` for live and test alike
   */
  readonly fraudBaseUrl?: string | undefined;
  /** More issuers of this project's tokens, such as its custom domain (`https://login.example.com`). @default none */
  readonly issuers?: readonly string[] | undefined;
  /** The RBAC policies that permissions are checked by. */
  readonly policy?: PolicyOptions | undefined;
}

/** Options of the {@link Stytch} and {@link StytchB2B} clients, with schemas of the application's own types. */
export interface StytchSchemaOptions<Types> extends StytchOptions {
  /**
   * Schemas of what the application defines itself, by [Standard Schema](https://standardschema.dev): `trusted` and `untrusted`
   * metadata of users or members, `organization` (B2B) for the trusted metadata of organizations, and `claims` for the custom
   * claims of sessions. They give types to responses, and check each response, the custom claims of each token, and metadata in
   * requests. They must be synchronous; values are not changed.
   */
  readonly schemas: SchemasOf<Types> | undefined;
}

/** Options of the cached RBAC policies. */
export interface PolicyOptions {
  /**
   * The age in seconds at which a policy is no longer used, 1 to 86,400. A permission that was removed ends by then, also
   * while the API cannot be reached: checks of permissions are then unavailable.
   *
   * @default 600
   */
  readonly maxAge?: number | undefined;
  /**
   * The age in seconds at which `rbac.isAuthorized` requests the roles of a user or a member again, 0 to 3,600. A role that was
   * taken away ends by then. `0` requests them each time.
   *
   * @default 10
   */
  readonly rolesMaxAge?: number | undefined;
}

/** Validated options, with environment variables and defaults applied. */
export interface StytchConfig {
  readonly projectId: string;
  readonly secret: string;
  readonly publicToken: string | undefined;
  readonly baseUrl: string;
  readonly fraudBaseUrl: string;
  /** All issuers of this project's tokens. */
  readonly issuers: readonly string[];
  /** The age in milliseconds at which an RBAC policy is no longer used. */
  readonly policyMaxAge: number;
  /** The age in milliseconds at which the roles of users and members are requested again. */
  readonly rolesMaxAge: number;
  /** Absent without any. */
  readonly schemas: Schemas | undefined;
  readonly common: ResolvedOptions;
}

const OWN_NAMES: readonly string[] = [
  'projectId',
  'secret',
  'publicToken',
  'environment',
  'baseUrl',
  'fraudBaseUrl',
  'issuers',
  'policy',
  'schemas',
] satisfies (keyof StytchSchemaOptions<unknown>)[];

const POLICY: Rule = objectOf({
  maxAge: satisfies(numberWithin(1, 86_400), 'seconds from 1 to 86400'),
  rolesMaxAge: satisfies(numberWithin(0, 3_600), 'seconds from 0 to 3600'),
} satisfies Record<keyof PolicyOptions, Rule>);

const HOSTS = { live: 'https://api.stytch.com', test: 'https://test.stytch.com' } as const;
const FRAUD_HOST = 'https://telemetry.stytch.com';

/**
 * Reads the options.
 *
 * @param baseUrlVariables the environment variables of `baseUrl`; the first that is set counts
 * @param schemaNames the names of the types that the application defines
 * @throws {ValidationError} listing every issue
 */
export function readStytchOptions(
  given: unknown,
  baseUrlVariables: readonly string[],
  schemaNames: readonly string[] = [],
): StytchConfig {
  const checks = new Checks();
  const options = openOptions(checks, given, OWN_NAMES, 'stytch');
  const projectId = readCredential(
    checks,
    // It becomes a part of paths and of an issuer.
    { option: 'projectId', env: 'STYTCH_PROJECT_ID', rest: /^[A-Za-z0-9_-]+$/ },
    options['projectId'],
  );
  const secret = readCredential(checks, { option: 'secret', env: 'STYTCH_SECRET' }, options['secret']);
  const { environment } = options;
  const publicToken = options['publicToken'] ?? readEnv('STYTCH_PUBLIC_TOKEN');
  checks.optional('publicToken', publicToken, isPublicToken, 'a string of letters, digits, "-" and "_"');
  checks.optional('environment', environment, (value) => value === 'live' || value === 'test', '"live" or "test"');
  const host = projectId?.startsWith('project-live-') ? 'live' : 'test';
  const baseUrl = readBaseUrl(checks, 'baseUrl', options['baseUrl'] ?? readFirstEnv(baseUrlVariables) ?? HOSTS[host]);
  checkKeyKinds(checks, { projectId, secret, publicToken, environment, host: hostOf(baseUrl) });
  const fraudBaseUrl = readBaseUrl(
    checks,
    'fraudBaseUrl',
    options['fraudBaseUrl'] ?? readEnv('STYTCH_FRAUD_BASE_URL') ?? FRAUD_HOST,
  );
  const issuers = readIssuers(checks, options['issuers']);
  POLICY(checks, 'policy', options['policy']);
  const schemas = readSchemas(checks, options['schemas'], schemaNames);
  const common = resolveClientOptions(checks, options);
  checks.throwIfAny('Cannot set up the Stytch client', 'stytch', 500);
  if (projectId === undefined || secret === undefined || baseUrl === undefined || fraudBaseUrl === undefined) {
    throw new TypeError('a required option is missing, but no issue was reported');
  }
  return Object.freeze({
    projectId,
    secret,
    publicToken: isPublicToken(publicToken) ? publicToken : undefined,
    baseUrl,
    fraudBaseUrl,
    issuers: Object.freeze([...new Set([`stytch.com/${projectId}`, baseUrl, ...issuers])]),
    policyMaxAge: readPolicyAge(options['policy'], 'maxAge'),
    rolesMaxAge: readPolicyAge(options['policy'], 'rolesMaxAge'),
    schemas,
    common,
  });
}

/** The environment whose host a base URL is. */
function hostOf(baseUrl: string | undefined): 'live' | 'test' | undefined {
  if (baseUrl === HOSTS.live) return 'live';
  return baseUrl === HOSTS.test ? 'test' : undefined;
}

const POLICY_AGES = { maxAge: POLICY_MAX_AGE, rolesMaxAge: ROLES_MAX_AGE };

/** Returns the validated option in milliseconds. */
function readPolicyAge(policy: unknown, name: keyof PolicyOptions): number {
  const age = isObject(policy) ? ownProperties(policy)[name] : undefined;
  return typeof age === 'number' ? age * 1000 : POLICY_AGES[name];
}

/** Copies the schemas: later changes of the object have no effect. */
function readSchemas(checks: Checks, given: unknown, names: readonly string[]): Schemas | undefined {
  if (given === undefined) return undefined;
  if (!isObject(given)) {
    checks.add('schemas', `expected an object, received ${describeType(given)}`);
    return undefined;
  }
  const own = ownProperties(given);
  checks.knownKeys('schemas', own, names);
  const schemas = Object.entries(own).flatMap(([name, schema]) => {
    if (isStandardSchema(schema)) return [[name, schema] as const];
    if (schema !== undefined)
      checks.add(`schemas.${name}`, `expected a Standard Schema, received ${describeType(schema)}`);
    return [];
  });
  return ownProperties(Object.fromEntries(schemas));
}

function readFirstEnv(names: readonly string[]): string | undefined {
  return names.map(readEnv).find((value) => value !== undefined);
}

function isPublicToken(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9_-]+$/.test(value);
}

/** Issuers are compared as strings; with and without a trailing slash they are the same to those who configure them. */
function readIssuers(checks: Checks, issuers: unknown): string[] {
  if (issuers === undefined) return [];
  const isList =
    Array.isArray(issuers) && issuers.every((issuer) => typeof issuer === 'string' && issuer.trim() !== '');
  checks.optional(
    'issuers',
    issuers,
    () => isList,
    'a list of non-empty strings, such as ["https://login.example.com"]',
  );
  if (!isList) return [];
  return issuers.flatMap((issuer: string) =>
    issuer.endsWith('/') ? [issuer, issuer.slice(0, -1)] : [issuer, `${issuer}/`],
  );
}
