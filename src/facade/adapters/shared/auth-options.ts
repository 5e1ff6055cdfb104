import { ValidationError } from '../../errors/validation-error.ts';
import { CLOCK_TOLERANCE, MAX_AGE } from '../../options/resolve-options.ts';
import {
  Checks,
  describeType,
  isFunction,
  isNonEmptyString,
  isObject,
  objectOf,
  ownProperties,
  type Rule,
  satisfies,
} from '../../options/validators.ts';
import type { Verifier } from '../../session/compose.ts';
import { checkMeetable, REQUIREMENT_RULES, type SessionRequirements } from '../../session/requirements.ts';
import type { Session } from '../../session/session.ts';
import { isCookieName } from '../../web/cookies.ts';
import { isOrigin } from '../../web/origins.ts';
import { encodePath, isLocalPath } from './return-to.ts';

/** An action on a resource of the provider's own policy. */
export interface Permission {
  readonly resource_id: string;
  readonly action: string;
}

/** Requirements on the session of a request, beyond being valid. */
export interface Requirements extends SessionRequirements {
  /** An action that the session must be allowed to do; otherwise 403. For Stytch's clients: others reject it with a 500. */
  readonly permission?: Permission;
}

/**
 * Options of a client's own `authenticateRequest`: those that all clients have, such as `maxTokenAge`, and with the type
 * of a client also its own, such as Stytch's `remote`. Requirements are options of the guards.
 *
 * @see {@link RequireAuthOptions}
 */
export type CheckOptions<V extends Verifier = Verifier> = Omit<
  NonNullable<Parameters<V['authenticateRequest']>[1]>,
  'require'
>;

/** Options that decide which unsafe requests count as sent by your own site. */
export interface SameOriginOptions {
  /**
   * Origins besides your own that may send unsafe requests with a session cookie, such as `https://app.example.com`.
   *
   * @default []
   */
  readonly allowedOrigins?: readonly string[];
  /**
   * Accept unsafe requests with a session cookie that have neither `Sec-Fetch-Site` nor `Origin`.
   *
   * @default false
   */
  readonly allowMissingOrigin?: boolean;
}

/** Options for reading the sessions of requests, with a client of type `V`. */
export interface AuthOptions<V extends Verifier = Verifier> extends SameOriginOptions {
  /**
   * The name of your own session cookie, as given to `sessionCookie`: `session` stands for `__Host-session`. The provider's
   * own cookies do not count then, which other subdomains can write.
   *
   * @default undefined, which reads the provider's cookies only
   * @see {@link sessionCookie}
   */
  readonly cookie?: string;
  /**
   * With `cookie`, read the provider's own cookies as well, after yours: while sessions move from one to the other. Any
   * subdomain of yours can then sign a browser in as somebody else.
   *
   * @default false
   */
  readonly providerCookies?: boolean | undefined;
  /**
   * With `cookie`, read on this machine also the cookie that `sessionCookie` writes with `insecureLocalhost`: for
   * development without TLS. Not in production: behind a proxy that does not pass on `Host`, every request looks like one
   * to this machine, and any subdomain of yours can then sign a browser in as somebody else.
   *
   * @default false
   * @see {@link SessionCookieInit}
   */
  readonly insecureLocalhost?: boolean | undefined;
  /**
   * Options of the client's own `authenticateRequest`, such as `{ remote: true }` with Stytch.
   *
   * @default {}
   */
  readonly check?: CheckOptions<V>;
  /**
   * Name the reason of a rejection in the header `x-authloom-reason`; for development only.
   *
   * @default false
   */
  readonly exposeReason?: boolean;
}

/** Options of `requireAuth`, with a client of type `V`. */
export interface RequireAuthOptions<V extends Verifier = Verifier> extends Requirements {
  /**
   * Check the session again with these options of the client's own `authenticateRequest`, merged over those of
   * `AuthOptions`: with `{ remote: true, maxTokenAge: 0 }`, Stytch confirms each time that the session is still alive.
   *
   * @default undefined, which checks no session twice
   */
  readonly check?: CheckOptions<V>;
  /**
   * The path of your login page, such as `/login`. A browser that requests a page (GET, and `Accept` prefers HTML) is
   * redirected there with `returnTo` instead of getting a 401.
   *
   * @default undefined, which never redirects
   */
  readonly signIn?: string;
}

/** The validated options of `requireAuth`. */
export interface Guard {
  readonly requirements: Requirements;
  readonly check: CheckOptions | undefined;
  readonly signIn: string | undefined;
}

type Rules<Options> = Readonly<Record<keyof Options, Rule>>;

const BOOLEAN = satisfies((value) => typeof value === 'boolean', 'true or false');

const SAME_ORIGIN_RULES: Rules<SameOriginOptions> = {
  allowedOrigins: satisfies(
    (value) => Array.isArray(value) && value.every(isOrigin),
    'a list of origins such as https://app.example.com',
  ),
  allowMissingOrigin: BOOLEAN,
};

const AUTH_RULES: Rules<AuthOptions> = {
  cookie: satisfies(isCookieName, 'the name of a cookie, such as "session"'),
  providerCookies: BOOLEAN,
  insecureLocalhost: BOOLEAN,
  ...SAME_ORIGIN_RULES,
  check: checkRule,
  exposeReason: BOOLEAN,
};

const GUARD_RULES: Rules<RequireAuthOptions> = {
  ...REQUIREMENT_RULES,
  permission: permissionRule,
  check: checkRule,
  signIn: satisfies(isLocalPath, 'a path of this site, such as /login'),
};

/** The names of the options of `requireAuth`. */
export const GUARD_OPTIONS: readonly string[] = Object.keys(GUARD_RULES);

/**
 * Validates `AuthOptions` and copies them.
 *
 * @param extended further options, which the framework's adapter validates itself
 * @throws {ValidationError} if an option is invalid
 */
export function readAuthOptions(subject: string, options: unknown, extended: readonly string[] = []): AuthOptions {
  const others = Object.fromEntries(extended.map((name): [string, Rule] => [name, () => {}]));
  return validate<AuthOptions>(subject, options, { ...AUTH_RULES, ...others }, extended);
}

/**
 * Validates the options of `requireSameOrigin` and copies them.
 *
 * @throws {ValidationError} if an option is invalid
 */
export function readSameOriginOptions(options: unknown): SameOriginOptions {
  return validate<SameOriginOptions>('Cannot set up requireSameOrigin()', options, SAME_ORIGIN_RULES);
}

/**
 * Validates the options of `requireAuth`.
 *
 * @throws {ValidationError} if an option is invalid
 */
export function readGuard(options: unknown, subject = 'Cannot set up requireAuth()'): Guard {
  const { check, signIn, ...requirements } = validate<RequireAuthOptions>(subject, options, GUARD_RULES);
  return {
    requirements: ownProperties(requirements),
    check,
    signIn: signIn === undefined ? undefined : encodePath(signIn),
  };
}

/**
 * Checks that sessions of the client can meet the requirements of a guard. Called as soon as both are known.
 *
 * @throws {ValidationError} if none can
 */
export function checkGuard(auth: Verifier, { requirements }: Pick<Guard, 'requirements'>): void {
  if (requirements.maxAge === undefined) return;
  const checks = new Checks();
  // Verifiers of your own need not tell what they accept.
  const accepts: Verifier['sessions']['accepts'] | undefined = auth.sessions.accepts;
  checkMeetable(checks, '', { ...requirements }, accepts ?? []);
  checks.throwIfAny('Cannot set up requireAuth()', null, 500);
}

/**
 * Checks for a client, or another verifier of requests.
 *
 * @throws {ValidationError} otherwise
 */
export function checkVerifier(subject: string, auth: unknown): asserts auth is Verifier<Session> {
  if (isVerifier(auth)) return;
  const message = `expected a client of authloom, or the result of composeVerifiers, received ${describeType(auth)}`;
  throw new ValidationError(subject, [{ path: 'auth', message }], { provider: null, status: 500 });
}

function isVerifier(value: unknown): boolean {
  if (!isObject(value) || !isObject(value['sessions'])) return false;
  return isFunction(value['sessions']['validate']) && isFunction(value['authenticateRequest']);
}

/**
 * Returns a copy of valid options. One that is present must have a value: a requirement, or the cookie that alone should
 * count, must not vanish because it was looked up by a wrong name.
 */
function validate<Options extends object>(
  subject: string,
  options: unknown,
  rules: Readonly<Record<string, Rule>>,
  extended: readonly string[] = [],
): Options {
  const checks = new Checks();
  const own = isObject(options) ? ownProperties(options) : undefined;
  if (own === undefined) checks.add('options', `expected an object, received ${describeType(options)}`);
  else {
    objectOf(rules)(checks, '', own);
    checks.valuedKeys('', Object.fromEntries(Object.entries(own).filter(([name]) => !extended.includes(name))));
  }
  checks.throwIfAny(subject, null, 500);
  // The rules have checked its fields.
  return (own ?? {}) as Options;
}

/** Options that are a client's own are validated by the client, with the first request. */
function checkRule(checks: Checks, path: string, value: unknown): void {
  if (!isObject(value)) {
    checks.add(path, `expected options of the client's authenticateRequest, received ${describeType(value)}`);
    return;
  }
  const own = ownProperties(value);
  if ('require' in own) checks.add(`${path}.require`, 'expected in the options of a guard, such as requireAuth()');
  checks.valuedKeys(path, own);
  MAX_AGE(checks, `${path}.maxTokenAge`, own['maxTokenAge']);
  CLOCK_TOLERANCE(checks, `${path}.clockTolerance`, own['clockTolerance']);
}

function permissionRule(checks: Checks, path: string, value: unknown): void {
  if (!isObject(value)) {
    checks.add(path, `expected { resource_id, action }, received ${describeType(value)}`);
    return;
  }
  const names = ['resource_id', 'action'] as const satisfies (keyof Permission)[];
  const own = ownProperties(value);
  checks.knownKeys(path, own, names);
  for (const name of names) {
    if (isNonEmptyString(own[name])) continue;
    checks.add(`${path}.${name}`, `expected a non-empty string, received ${describeType(own[name])}`);
  }
}
