import { ValidationError } from '../../../core/errors/validation-error.ts';
import { Checks, isObject, kindOf } from '../../../core/options/checks.ts';
import { serializePath } from '../../../core/transport/path.ts';
import { serializeQuery } from '../../../core/transport/query.ts';
import { checkArgumentNames } from './argument-names.ts';
import {
  type ArgumentReader,
  type ArgumentReaders,
  checkOrganization,
  provider,
  providerParams,
  readStartQuery,
  redirectUrl,
  requiredText,
  scopes,
  text,
} from './start-url-query.ts';

/** Where start URLs lead, and for which project. */
export interface StartUrlTarget {
  /** An origin and an optional path prefix, without a trailing slash: the API's host or a custom domain. */
  readonly baseUrl: string;
  readonly publicToken: string | undefined;
}

interface LoginRedirects {
  /** Where users go who have been here before. Default: the one of the dashboard. */
  readonly login_redirect_url?: string | undefined;
  /** Where new users go. Default: the one of the dashboard. */
  readonly signup_redirect_url?: string | undefined;
}

interface OAuthProvider {
  /** Such as `google` or `github`. */
  readonly provider: string;
  /** Scopes to ask the provider for, beyond the usual ones. */
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
  /** Where the user goes with a token for discovery. Default: the one of the dashboard. */
  readonly discovery_redirect_url?: string | undefined;
}

/** The arguments of the B2B `sso.startUrl`. */
export interface SsoStartUrlRequest extends LoginRedirects, PkceChallenge {
  readonly connection_id: string;
}

/** One kind of start URL. */
interface Flow {
  readonly name: string;
  readonly path: string;
  readonly readers: ArgumentReaders;
  /** Notes what is wrong with the arguments together. */
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
    code_challenge: text,
    provider_params: providerParams,
  } satisfies ReadersOf<OAuthStartUrlRequest>,
};

const B2B_OAUTH: Flow = {
  name: 'oauth.startUrl',
  path: '/v1/b2b/public/oauth/{provider}/start',
  readers: {
    provider,
    organization_id: text,
    slug: text,
    login_redirect_url: redirectUrl,
    signup_redirect_url: redirectUrl,
    custom_scopes: scopes,
    pkce_code_challenge: text,
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
    pkce_code_challenge: text,
    provider_params: providerParams,
  } satisfies ReadersOf<B2BOAuthDiscoveryStartUrlRequest>,
};

const SSO: Flow = {
  name: 'sso.startUrl',
  // Without "b2b", unlike the others.
  path: '/v1/public/sso/start',
  readers: {
    connection_id: requiredText,
    login_redirect_url: redirectUrl,
    signup_redirect_url: redirectUrl,
    pkce_code_challenge: text,
  } satisfies ReadersOf<SsoStartUrlRequest>,
};

/** Where to send a user's browser to sign in with an OAuth provider. */
export function oauthStartUrl(target: StartUrlTarget, params: OAuthStartUrlRequest): string {
  return startUrl(OAUTH, target, params);
}

/** Where to send a member's browser to sign in to an organization with an OAuth provider. */
export function b2bOAuthStartUrl(target: StartUrlTarget, params: B2BOAuthStartUrlRequest): string {
  return startUrl(B2B_OAUTH, target, params);
}

/** Where to send a browser to find the organizations of somebody with an OAuth provider. */
export function b2bOAuthDiscoveryStartUrl(target: StartUrlTarget, params: B2BOAuthDiscoveryStartUrlRequest): string {
  return startUrl(B2B_OAUTH_DISCOVERY, target, params);
}

/** Where to send a member's browser to sign in with an SSO connection. */
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
  const given = isObject(params) ? params : {};
  if (given !== params) {
    checks.add('params', `expected one object with all arguments, received ${kindOf(params)}`);
    checks.throwIfAny(subject, 'stytch', 400);
  }
  checkArgumentNames(checks, given, Object.keys(readers));
  const filledPath = 'provider' in readers ? readPath(checks, path, given['provider']) : path;
  const query = { public_token: publicToken, ...readStartQuery(checks, readers, given) };
  checkAll?.(checks, given);
  checks.throwIfAny(subject, 'stytch', 400);
  return `${baseUrl}${filledPath}?${serializeQuery(query)}`;
}

/** The path with the provider in it; anything that would have to be encoded is the name of none. */
function readPath(checks: Checks, template: string, provider: unknown): string {
  const result = serializePath(template, { provider });
  if ('issues' in result) {
    for (const { path, message } of result.issues) checks.add(path, message);
    return '';
  }
  if (typeof provider !== 'string' || encodeURIComponent(provider) !== provider) {
    checks.add('provider', 'expected the name of a provider, such as "google"');
  }
  return result.path;
}
