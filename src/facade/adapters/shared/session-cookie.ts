import { Checks, describeType, integerWithin, isObject, ownProperties } from '../../options/validators.ts';
import { HOST_PREFIX, hasCookiePrefix, hostCookieName, isCookieName, isCookieValue } from '../../web/cookies.ts';
import { isLoopbackHost } from '../../web/origins.ts';

/** Keeps responses about a session out of caches: the value of `Cache-Control`. */
export const NO_STORE = 'private, no-store';

/** Request headers that a response about a session depends on: the value of `Vary`. */
export const VARY_BY_SESSION = 'Authorization, Cookie';

/**
 * Adds names to a value of `Vary`, each of them once.
 *
 * @example
 * addVary('Origin, cookie', VARY_BY_SESSION); // 'Origin, cookie, Authorization'
 */
export function addVary(current: string | null | undefined, names: string): string {
  const all = [current ?? '', names].flatMap((list) => list.split(',')).map((name) => name.trim());
  const isFirst = (name: string, at: number): boolean =>
    name !== '' && all.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === at;
  return all.filter(isFirst).join(', ');
}

/** The place of a cookie: it is cleared by the same name, path and domain. */
export interface CookiePlace {
  /** The name: `session` is written as `__Host-session`, unless there is a domain or another path. */
  readonly name: string;
  /** @default '/' */
  readonly path?: string | undefined;
  /**
   * Send the cookie to subdomains as well, such as `example.com`.
   *
   * @default undefined, which sends it to this host only
   */
  readonly domain?: string | undefined;
  /**
   * `Strict`, `Lax`, or `None` for a page within another site's.
   *
   * @default 'Lax'
   */
  readonly sameSite?: 'Strict' | 'Lax' | 'None' | undefined;
  /**
   * Keep the cookie apart for each site that this one is embedded in (CHIPS). Only with `Secure`, and useful with
   * `sameSite: 'None'`.
   *
   * @default false
   */
  readonly partitioned?: boolean | undefined;
  /**
   * Leave out `Secure` and the prefix, for development without TLS in browsers that drop such cookies from
   * `http://localhost`. Set it by your configuration, never in production: anybody on the network can read and write
   * such a cookie.
   *
   * @default false
   */
  readonly insecureLocalhost?: boolean | undefined;
  /**
   * The `Host` of the request, to which `insecureLocalhost` is confined: it does nothing unless this names this machine.
   *
   * @default undefined, which confines it to nothing
   */
  readonly host?: string | null | undefined;
}

/** A session cookie to write. */
export interface SessionCookieInit extends CookiePlace {
  /** A session token. Never part of an error message. */
  readonly value: string;
  /**
   * Seconds until the browser deletes it.
   *
   * @default undefined, which deletes it when the browser is closed
   */
  readonly maxAge?: number | undefined;
}

/** A cookie for a response. */
export interface SessionCookie {
  /** The name of the cookie in the browser. */
  readonly name: string;
  /** The value of one `Set-Cookie` header. */
  readonly text: string;
  /** That header, and the one that keeps the response out of caches, for `new Response(body, { headers })`. */
  readonly headers: [name: string, value: string][];
}

const PLACE: readonly string[] = [
  'name',
  'path',
  'domain',
  'sameSite',
  'partitioned',
  'insecureLocalhost',
  'host',
] satisfies (keyof CookiePlace)[];
/** Browsers delete cookies after 400 days, whatever is requested. */
const MAX_AGE_LIMIT = 400 * 24 * 60 * 60;
/** Browsers drop cookies with more bytes of name and value. */
const MAX_BYTES = 4096;

/**
 * Creates a session cookie: `HttpOnly`, `Secure`, `SameSite=Lax`, `Path=/` and with the prefix `__Host-`, unless the options
 * say otherwise.
 *
 * @throws {ValidationError} if the name, the value or an attribute is invalid, or they contradict each other
 * @see {@link clearedCookie}
 * @example
 * const cookie = sessionCookie({ name: 'session', value: session_jwt, maxAge: 3600 });
 * return new Response(null, { status: 204, headers: cookie.headers });
 */
export function sessionCookie(given: SessionCookieInit): SessionCookie {
  const checks = new Checks();
  const init = isObject(given) ? ownProperties(given) : given;
  checkPlace(checks, init, [...PLACE, 'value', 'maxAge']);
  if (isObject(init)) {
    const { value, maxAge } = init;
    checks.optional('maxAge', maxAge, integerWithin(1, MAX_AGE_LIMIT), `whole seconds from 1 to ${MAX_AGE_LIMIT}`);
    if (value === '' || !isCookieValue(value)) {
      checks.add(
        'value',
        `expected visible ASCII without quotes, commas, semicolons, backslashes, received ${describeType(value)}`,
      );
    }
  }
  checks.throwIfAny('Cannot write the session cookie', null, 500);
  const name = browserName(init);
  if (name.length + init.value.length > MAX_BYTES) {
    checks.add('value', `expected at most ${MAX_BYTES} bytes with the name: browsers drop longer cookies`);
    checks.throwIfAny('Cannot write the session cookie', null, 500);
  }
  const lifetime = init.maxAge === undefined ? [] : [`Max-Age=${init.maxAge}`];
  return toCookie(name, init.value, [...lifetime, ...attributesOf(init)]);
}

/**
 * Creates the cookie that lets the browser delete another: name, path and domain must be those that it was written with.
 *
 * @throws {ValidationError} if the name or an attribute is invalid, or they contradict each other
 * @see {@link sessionCookie}
 * @example
 * const loggedOut = new Response(null, { status: 204, headers: clearedCookie({ name: 'session' }).headers });
 */
export function clearedCookie(given: CookiePlace): SessionCookie {
  const checks = new Checks();
  const place = isObject(given) ? ownProperties(given) : given;
  checkPlace(checks, place, PLACE);
  checks.throwIfAny('Cannot clear the session cookie', null, 500);
  return toCookie(browserName(place), '', [
    'Max-Age=0',
    'Expires=Thu, 01 Jan 1970 00:00:00 GMT',
    ...attributesOf(place),
  ]);
}

function checkPlace(checks: Checks, place: unknown, known: readonly string[]): void {
  if (!isObject(place)) {
    checks.add('', `expected an object, received ${describeType(place)}`);
    return;
  }
  const { name, path, domain, sameSite, partitioned, insecureLocalhost, host } = place;
  checks.knownKeys('', place, known);
  if (!isCookieName(name))
    checks.add('name', `expected the name of a cookie, received ${describeType(name)} that is invalid`);
  checks.optional('path', path, isPath, 'a path such as /');
  checks.optional('domain', domain, isDomain, 'a domain such as example.com');
  checks.optional('sameSite', sameSite, isSameSite, '"Strict", "Lax" or "None"');
  checks.optional('partitioned', partitioned, isBoolean, 'true or false');
  checks.optional('insecureLocalhost', insecureLocalhost, isBoolean, 'true or false');
  checks.optional('host', host ?? undefined, (value) => typeof value === 'string', 'the Host of the request');
  if (isCookieName(name)) checkPrefix(checks, name, place);
}

/** Browsers silently drop a cookie whose attributes contradict the prefix of its name. */
function checkPrefix(checks: Checks, name: string, place: Readonly<Record<string, unknown>>): void {
  const isElsewhere = place['domain'] !== undefined || (place['path'] ?? '/') !== '/';
  if (isElsewhere && hasCookiePrefix(name, [HOST_PREFIX])) {
    checks.add('name', 'the prefix __Host- allows no domain and no path but /');
  }
}

function browserName(place: CookiePlace): string {
  const { name, domain, path = '/' } = place;
  return isSecure(place) && domain === undefined && path === '/' ? hostCookieName(name) : name;
}

/** Cookies with a prefix, and those for pages within other sites, must always be. */
function isSecure({ name, sameSite, partitioned, insecureLocalhost, host }: CookiePlace): boolean {
  if (insecureLocalhost !== true || hasCookiePrefix(name) || sameSite === 'None' || partitioned === true) return true;
  return host !== undefined && !isLoopbackHost(host ?? undefined);
}

function attributesOf(place: CookiePlace): string[] {
  const { path = '/', domain, sameSite = 'Lax', partitioned = false } = place;
  return [
    `Path=${path}`,
    ...(domain === undefined ? [] : [`Domain=${domain}`]),
    'HttpOnly',
    ...(isSecure(place) ? ['Secure'] : []),
    `SameSite=${sameSite}`,
    ...(partitioned ? ['Partitioned'] : []),
  ];
}

function toCookie(name: string, value: string, attributes: readonly string[]): SessionCookie {
  const text = [`${name}=${value}`, ...attributes].join('; ');
  return {
    name,
    text,
    headers: [
      ['set-cookie', text],
      ['cache-control', NO_STORE],
    ],
  };
}

function isPath(value: unknown): boolean {
  return typeof value === 'string' && /^\/[\x21-\x3a\x3c-\x7e]*$/.test(value);
}

function isDomain(value: unknown): boolean {
  return typeof value === 'string' && /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/i.test(value);
}

function isBoolean(value: unknown): boolean {
  return typeof value === 'boolean';
}

function isSameSite(value: unknown): boolean {
  return value === 'Strict' || value === 'Lax' || value === 'None';
}
