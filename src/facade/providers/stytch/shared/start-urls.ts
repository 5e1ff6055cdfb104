import { ValidationError } from '../../../errors/validation-error.ts';
import { fillPath, serializeQuery } from '../../../http/request.ts';
import { Checks } from '../../../options/validators.ts';
import { readArguments } from './arguments.ts';
import {
  type ArgumentReader,
  type ArgumentReaders,
  checkConnection,
  checkOrganization,
  provider,
  providerParams,
  readStartQuery,
  redirectUrl,
  scopes,
  string,
} from './start-url-arguments.ts';

/** The host of start URLs, and the project. */
export interface StartUrlTarget {
  /** An origin and an optional path prefix, without a trailing slash: the API's host or a custom domain. */
  readonly baseUrl: string;
  readonly publicToken: string | undefined;
}

interface LoginRedirects {
  /** The URL for users who have signed up before. @default the one of the dashboard */
  readonly login_redirect_url?: string | undefined;
  /** The URL for new users. @default the one of the dashboard */
  readonly signup_redirect_url?: string | undefined;
}

interface OAuthProvider {
  /** Such as `google` or `github`. */
  readonly provider: string;
  /** The scopes to request from the provider, beyond the usual ones. */
  readonly custom_scopes?: string | readonly string[] | undefined;
  /** Parameters for the provider, such as `{ prompt: 'consent' }`; each is sent as `provider_<name>`. */
  readonly provider_params?: Readonly<Record<string, string>> | undefined;
}

interface PkceChallenge {
  /** From `createPkcePair`. */
  readonly pkce_code_challenge?: string | undefined;
}

/** The arguments of the consumer's `oauth.startUrl`. */
export interface OAuthStartUrlRequest extends OAuthProvider, LoginRedirects {
  /** From `createPkcePair`. */
  readonly code_challenge?: string | undefined;
}

/** The arguments of the B2B `oauth.startUrl`: exactly one of `organization_id` and `slug`. */
export type B2BOAuthStartUrlRequest = OAuthProvider &
  LoginRedirects &
  PkceChallenge &
  (
    | { readonly organization_id: string; readonly slug?: undefined }
    | { readonly slug: string; readonly organization_id?: undefined }
  );

/** The arguments of the B2B `oauth.discovery.startUrl`. */
export interface B2BOAuthDiscoveryStartUrlRequest extends OAuthProvider, PkceChallenge {
  /** The URL that gets the token for discovery. @default the one of the dashboard */
  readonly discovery_redirect_url?: string | undefined;
}

/** The arguments of the B2B `sso.startUrl`: at least one of `connection_id` and `organization_id`. */
export type SsoStartUrlRequest = LoginRedirects &
  PkceChallenge &
  (
    | { readonly connection_id: string; readonly organization_id?: string | undefined }
    | {
        readonly connection_id?: string | undefined;
        /** The organization's id or external id. */
        readonly organization_id: string;
      }
  );

/**
 * The values of `stytch_token_type` that Stytch adds to a redirect URL, beside `token`: the first four for the consumer API,
 * `oauth` and the others for B2B. The list is open: other strings are possible.
 */
export type StytchTokenType =
  | 'magic_links'
  | 'oauth'
  | 'reset_password'
  | 'login'
  | 'multi_tenant_magic_links'
  | 'multi_tenant_passwords'
  | 'discovery'
  | 'discovery_oauth'
  | 'sso'
  | (string & {});

/** A type of start URL. */
interface Flow {
  readonly name: string;
  readonly path: string;
  readonly readers: ArgumentReaders;
  /** Adds issues for the combination of arguments. */
  readonly checkAll?: (checks: Checks, given: Readonly<Record<string, unknown>>) => void;
}

type ReadersOf<Request> = Readonly<Record<keyof Request, ArgumentReader>>;

const OAUTH: Flow = {
  name: 'oauth.startUrl',
  path: '/v1/public/oauth/{provider}/start',
  readers: {
    provider,
    login_redirect_url: redirectUrl,
    signup_redirect_url: redirectUrl,
    custom_scopes: scopes,
    code_challenge: string,
    provider_params: providerParams,
  } satisfies ReadersOf<OAuthStartUrlRequest>,
};

const B2B_OAUTH: Flow = {
  name: 'oauth.startUrl',
  path: '/v1/b2b/public/oauth/{provider}/start',
  readers: {
    provider,
    organization_id: string,
    slug: string,
    login_redirect_url: redirectUrl,
    signup_redirect_url: redirectUrl,
    custom_scopes: scopes,
    pkce_code_challenge: string,
    provider_params: providerParams,
  } satisfies ReadersOf<B2BOAuthStartUrlRequest>,
  checkAll: checkOrganization,
};

const B2B_OAUTH_DISCOVERY: Flow = {
  name: 'oauth.discovery.startUrl',
  path: '/v1/b2b/public/oauth/{provider}/discovery/start',
  readers: {
    provider,
    discovery_redirect_url: redirectUrl,
    custom_scopes: scopes,
    pkce_code_challenge: string,
    provider_params: providerParams,
  } satisfies ReadersOf<B2BOAuthDiscoveryStartUrlRequest>,
};

const SSO: Flow = {
  name: 'sso.startUrl',
  // Without "b2b", unlike the others.
  path: '/v1/public/sso/start',
  readers: {
    connection_id: string,
    organization_id: string,
    login_redirect_url: redirectUrl,
    signup_redirect_url: redirectUrl,
    pkce_code_challenge: string,
  } satisfies ReadersOf<SsoStartUrlRequest>,
  checkAll: checkConnection,
};

/** Returns the start URL for a user to sign in with an OAuth provider. */
export function oauthStartUrl(target: StartUrlTarget, params: OAuthStartUrlRequest): string {
  return startUrl(OAUTH, target, params);
}

/** Returns the start URL for a member to sign in to an organization with an OAuth provider. */
export function b2bOAuthStartUrl(target: StartUrlTarget, params: B2BOAuthStartUrlRequest): string {
  return startUrl(B2B_OAUTH, target, params);
}

/** Returns the start URL to find someone's organizations with an OAuth provider. */
export function b2bOAuthDiscoveryStartUrl(target: StartUrlTarget, params: B2BOAuthDiscoveryStartUrlRequest): string {
  return startUrl(B2B_OAUTH_DISCOVERY, target, params);
}

/** Returns the start URL for a member to sign in with an SSO connection. */
export function ssoStartUrl(target: StartUrlTarget, params: SsoStartUrlRequest): string {
  return startUrl(SSO, target, params);
}

function startUrl(
  { name, path, readers, checkAll }: Flow,
  { baseUrl, publicToken }: StartUrlTarget,
  params: unknown,
): string {
  const subject = `Cannot call ${name}`;
  if (typeof publicToken !== 'string' || publicToken === '') {
    throw new ValidationError(subject, [{ path: 'publicToken', message: 'is missing' }], {
      provider: 'stytch',
      status: 400,
      hint: 'Pass "publicToken" to the client; it is in the dashboard beside the project\'s id.',
    });
  }
  const checks = new Checks();
  const read = readArguments(checks, params, Object.keys(readers));
  if (read === undefined) checks.throwIfAny(subject, 'stytch', 400);
  const given = read ?? {};
  const startPath = 'provider' in readers ? readPath(checks, path, given['provider']) : path;
  const query = { public_token: publicToken, ...readStartQuery(checks, readers, given) };
  checkAll?.(checks, given);
  checks.throwIfAny(subject, 'stytch', 400);
  return `${baseUrl}${startPath}?${serializeQuery(query)}`;
}

/** Returns the path with the provider in it. A name that would have to be encoded is not a provider's. */
function readPath(checks: Checks, template: string, provider: unknown): string {
  const result = fillPath(template, { provider });
  if ('issues' in result) {
    for (const { path, message } of result.issues) checks.add(path, message);
    return '';
  }
  if (typeof provider !== 'string' || encodeURIComponent(provider) !== provider) {
    checks.add('provider', 'expected the name of a provider, such as "google"');
  }
  return result.path;
}
