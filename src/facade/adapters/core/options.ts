import { ValidationError } from '../../core/errors/validation-error.ts';
import { Checks, isFunction, isObject, kindOf } from '../../core/options/checks.ts';
import type { Verifier } from '../../session/compose.ts';
import type { Session } from '../../session/result.ts';
import { type CheckOptions, checkCheckOptions } from './check-options.ts';
import { isCookieName } from './cookie-text.ts';
import { checkRequirements, REQUIREMENTS, type Requirements } from './requirements.ts';
import { isLocalPath } from './return-to.ts';

/** Which unsafe requests count as sent by your own site. */
export interface OwnSiteOptions {
  /** Origins besides your own that may send unsafe requests with a session cookie, such as `https://app.example.com`. */
  readonly allowedOrigins?: readonly string[] | undefined;
  /** Accept unsafe requests with a session cookie that tell neither `Sec-Fetch-Site` nor `Origin`. Default `false`. */
  readonly allowMissingOrigin?: boolean | undefined;
}

/** How the sessions of requests are read, by a client of type `V`. */
export interface AuthOptions<V extends Verifier = Verifier> extends OwnSiteOptions {
  /**
   * The name of your own session cookie, as given to `sessionCookie`: `session` stands for `__Host-session`, and on
   * loopback also for the bare name. It is looked for before the provider's own cookies. Default: the latter only.
   */
  readonly cookie?: string | undefined;
  /** Options of the client's own `authenticateRequest`, such as `{ remote: true }` with Stytch. Default: none. */
  readonly check?: CheckOptions<V> | undefined;
  /** Name the reason of a refusal in the header `x-authloom-reason`; for development only. Default `false`. */
  readonly detail?: boolean | undefined;
}

/** What `requireAuth` asks of a request, with a client of type `V`. */
export interface RequireAuthOptions<V extends Verifier = Verifier> extends Requirements {
  /**
   * Check the session again with these options of the client's own `authenticateRequest`, over those that sessions are
   * read with: `{ remote: true, maxTokenAge: 0 }` asks Stytch whether the session still lives. Default: none.
   */
  readonly check?: CheckOptions<V> | undefined;
  /**
   * The path of your login page, such as `/login`. A browser that asks for a page (GET, and `Accept` prefers HTML) is
   * sent there with `returnTo`, where it would get a 401 otherwise. Default: no redirect, ever.
   */
  readonly signIn?: string | undefined;
}

/** What `requireAuth` does, taken apart. */
export interface Guard {
  readonly requirements: Requirements;
  readonly check: CheckOptions | undefined;
  readonly signIn: string | undefined;
}

const OWN_SITE_OPTIONS = ['allowedOrigins', 'allowMissingOrigin'] satisfies (keyof OwnSiteOptions)[];
const AUTH_OPTIONS: readonly string[] = [
  ...OWN_SITE_OPTIONS,
  'cookie',
  'check',
  'detail',
] satisfies (keyof AuthOptions)[];

/** Answers with a copy of the options. `further` are those that the framework's adapter adds. */
export function readAuthOptions(subject: string, options: unknown, further: readonly string[] = []): AuthOptions {
  const checks = new Checks();
  if (isObject(options)) {
    const { cookie, check, detail } = options;
    checks.knownKeys('', options, [...AUTH_OPTIONS, ...further]);
    checks.optional('cookie', cookie, isCookieName, 'the name of a cookie, such as "session"');
    checkOwnSite(checks, options);
    checkCheckOptions(checks, check);
    checks.optional('detail', detail, isBoolean, 'true or false');
  } else {
    checks.add('options', `expected an object, received ${kindOf(options)}`);
  }
  checks.throwIfAny(subject, null, 500);
  return { ...(options as AuthOptions) };
}

/** Answers with a copy of the options of `requireOwnSite`, or throws a `ValidationError`. */
export function readOwnSite(options: unknown): OwnSiteOptions {
  const checks = new Checks();
  if (isObject(options)) {
    checks.knownKeys('', options, OWN_SITE_OPTIONS);
    checkOwnSite(checks, options);
  } else {
    checks.add('options', `expected an object, received ${kindOf(options)}`);
  }
  checks.throwIfAny('Cannot set up requireOwnSite()', null, 500);
  return { ...(options as OwnSiteOptions) };
}

/** Takes the options of `requireAuth` apart, or throws a `ValidationError`. */
export function readGuard(options: unknown, subject = 'Cannot set up requireAuth()'): Guard {
  const checks = new Checks();
  if (isObject(options)) {
    checks.knownKeys('', options, [...REQUIREMENTS, 'check', 'signIn']);
    checkRequirements(checks, '', options);
    checkCheckOptions(checks, options['check']);
    checks.optional('signIn', options['signIn'], isLocalPath, 'a path of this site, such as /login');
  } else {
    checks.add('options', `expected an object, received ${kindOf(options)}`);
  }
  checks.throwIfAny(subject, null, 500);
  const { check, signIn, ...requirements } = options as RequireAuthOptions;
  return { requirements, check, signIn };
}

/** Throws unless it is a client, or something else that checks requests. */
export function checkVerifier(subject: string, auth: unknown): asserts auth is Verifier<Session> {
  if (isVerifier(auth)) return;
  const message = `expected a client of authloom, or what composeVerifiers answers, received ${kindOf(auth)}`;
  throw new ValidationError(subject, [{ path: 'auth', message }], { provider: null, status: 500 });
}

function isVerifier(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['sessions'])) return false;
  return isFunction(value['sessions']['validate']) && isFunction(value['authenticateRequest']);
}

function checkOwnSite(checks: Checks, { allowedOrigins, allowMissingOrigin }: Readonly<Record<string, unknown>>): void {
  checks.optional('allowedOrigins', allowedOrigins, isOrigins, 'a list of origins such as https://app.example.com');
  checks.optional('allowMissingOrigin', allowMissingOrigin, isBoolean, 'true or false');
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isOrigins(value: unknown): boolean {
  const isOrigin = (text: unknown): boolean =>
    typeof text === 'string' && URL.canParse(text) && new URL(text).origin === text;
  return Array.isArray(value) && value.every(isOrigin);
}
