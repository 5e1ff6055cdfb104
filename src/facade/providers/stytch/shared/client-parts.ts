import { ValidationError, type ValidationIssue } from '../../../errors/validation-error.ts';
import { ApiClient } from '../../../http/api-client.ts';
import { createObserver } from '../../../http/events.ts';
import type { Operation } from '../../../http/operation.ts';
import type { OutgoingHeaders, ProviderAdapter } from '../../../http/provider-adapter.ts';
import { jwksFormat, keyEndpoint, RemoteJwks } from '../../../jwt/jwks.ts';
import type { TokenKind, TokenPolicy } from '../../../jwt/policy.ts';
import type { MemberAuthorization } from '../../../options/call-options.ts';
import { version } from '../../../options/env.ts';
import { describeType, isObject, ownProperties, type Rule } from '../../../options/validators.ts';
import { isStytchErrorBody, readStytchError, readStytchRequestId } from './errors.ts';
import { readStytchOptions, type StytchConfig } from './options.ts';
import { findParamIssues, findResponseIssues } from './schemas.ts';

/** The differences between the clients of the two products. */
export interface StytchProduct {
  /** The environment variables of `baseUrl`; the first that is set counts. */
  readonly baseUrlVariables: readonly string[];
  /** The path of the key set, without the project's id. */
  readonly keySetPath: string;
  /** The names of the types that applications define themselves. */
  readonly schemaNames: readonly string[];
  /** The headers that give a call the rights of a member. @default the product has no members */
  readonly memberHeaders?: (member: MemberAuthorization) => OutgoingHeaders;
  /** The rule for the option with a member's session. */
  readonly checkMemberAuthorization?: Rule;
}

/** The parts of a client of either product. */
export interface StytchParts {
  readonly config: StytchConfig;
  readonly client: ApiClient;
  /** The policy for one kind of tokens. */
  readonly policyOf: (kind: TokenKind) => TokenPolicy;
}

/**
 * Creates the parts of a client.
 *
 * @throws {ValidationError} if an option is missing, unknown or invalid
 */
export function stytchParts(options: unknown, product: StytchProduct): StytchParts {
  const config = readStytchOptions(options, product.baseUrlVariables, product.schemaNames);
  return {
    config,
    client: new ApiClient(stytchProvider(config, product), config.common),
    policyOf: stytchTokenPolicy(config, product.keySetPath),
  };
}

/** Connects the shared HTTP client to Stytch: address, credentials and errors. */
export function stytchProvider(
  { projectId, secret, baseUrl, fraudBaseUrl, schemas }: StytchConfig,
  { memberHeaders, checkMemberAuthorization }: Pick<StytchProduct, 'memberHeaders' | 'checkMemberAuthorization'> = {},
): ProviderAdapter {
  // Both are visible ASCII by now, which is all that btoa accepts.
  const credentials = btoa(`${projectId}:${secret}`);
  const anonymous = Object.freeze({ 'user-agent': `authloom/${version}` });
  const authorized = Object.freeze({ ...anonymous, authorization: `Basic ${credentials}` });
  return {
    name: 'stytch',
    baseUrls: { default: baseUrl, fraud: fraudBaseUrl },
    clientParams: { project_id: projectId, grant_type: 'client_credentials' },
    secrets: [secret, credentials],
    authorize: (operation, options) => {
      const headers = operation.anonymous ? anonymous : authorized;
      const { authorization: member } = options;
      return member && memberHeaders ? { ...headers, ...memberHeaders(ownProperties(member)) } : headers;
    },
    readError: readStytchError,
    readRequestId: readStytchRequestId,
    isErrorBody: isStytchErrorBody,
    checkAuthorization: checkMemberAuthorization,
    transformParams: (operation, params) => {
      checkAuthorizationCheck(operation, params);
      const issues = schemas === undefined ? [] : findParamIssues(schemas, operation, params);
      if (issues.length > 0) throw invalidArguments(operation, issues);
      return params;
    },
    ...(schemas !== undefined && { checkData: (operation, data) => findResponseIssues(schemas, operation, data) }),
  };
}

/**
 * Rejects an authorization check without a value: JSON would leave it out, and Stytch then accept the session unchecked.
 *
 * @throws {ValidationError} if it has none
 */
function checkAuthorizationCheck(operation: Operation, params: Readonly<Record<string, unknown>>): void {
  const field = 'authorization_check';
  if (!Object.hasOwn(params, field) || isObject(params[field])) return;
  const message = `expected an object, received ${describeType(params[field])}; omit it for no check`;
  throw invalidArguments(operation, [{ path: field, message }]);
}

function invalidArguments({ name }: Operation, issues: readonly ValidationIssue[]): ValidationError {
  return new ValidationError(`Cannot call ${name}`, issues, { provider: 'stytch', status: 400 });
}

/**
 * Creates the policies of a project's tokens. Session tokens, M2M tokens and access tokens are signed with the same keys, so
 * one client has one key set.
 */
export function stytchTokenPolicy(config: StytchConfig, keySetPath: string): StytchParts['policyOf'] {
  const { projectId, baseUrl, issuers, common } = config;
  const { clock, clockTolerance, tokenCache } = common;
  const keys = new RemoteJwks(
    keyEndpoint(common, {
      provider: 'stytch',
      url: `${baseUrl}${keySetPath}/${projectId}`,
      headers: { 'user-agent': `authloom/${version}` },
    }),
    jwksFormat('RS256'),
  );
  return (kind) => ({
    ...kind,
    provider: 'stytch',
    algorithm: 'RS256',
    keys,
    issuers,
    issuerHint:
      'If the project has a custom domain, add it to "issuers"; otherwise the token belongs to another project.',
    audiences: [projectId],
    clock,
    clockTolerance,
    cacheLimits: tokenCache,
    observer: createObserver(common),
  });
}
