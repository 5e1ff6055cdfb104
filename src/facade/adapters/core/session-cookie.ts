import { Checks, integerWithin, isObject, kindOf } from '../../core/options/checks.ts';
import { NO_STORE } from './auth-error.ts';
import { HOST_PREFIX, isCookieName, isCookieValue, nameInBrowser, startsWithPrefix } from './cookie-text.ts';
import { isLoopbackHost } from './loopback.ts';

/** Where a cookie lives: it is cleared with the same. */
export interface CookiePlace {
  /** The name: `session` is written as `__Host-session`, unless there is a domain or another path. */
  readonly name: string;
  /** Default `/`. */
  readonly path?: string | undefined;
  /** Send it to subdomains as well, such as `example.com`. Default: to this host alone. */
  readonly domain?: string | undefined;
  /** `Strict`, `Lax` (the default), or `None` for a page within another site's. */
  readonly sameSite?: 'Strict' | 'Lax' | 'None' | undefined;
  /**
   * The `Host` of the request. On loopback, where there is no TLS, `Secure` and the prefix are left out; elsewhere never.
   * Default: neither is.
   */
  readonly host?: string | null | undefined;
}

/** A session cookie to write. */
export interface SessionCookieInit extends CookiePlace {
  /** A session token. Never in an error message. */
  readonly value: string;
  /** Seconds until the browser forgets it. Default: when the browser is closed. */
  readonly maxAge?: number | undefined;
}

/** A cookie as an answer carries it. */
export interface SessionCookie {
  /** The name that the browser keeps it under. */
  readonly name: string;
  /** The text of one `Set-Cookie` header. */
  readonly text: string;
  /** That header, and the one that keeps the answer out of caches: `new Response(body, { headers })` takes them. */
  readonly headers: [name: string, value: string][];
}

const PLACE: readonly string[] = ['name', 'path', 'domain', 'sameSite', 'host'] satisfies (keyof CookiePlace)[];
/** Browsers forget cookies after 400 days whatever is asked. */
const LONGEST = 400 * 24 * 60 * 60;
/** Browsers drop cookies with more bytes of name and value. */
const MOST_BYTES = 4096;

/**
 * A session cookie: `HttpOnly`, `Secure`, `SameSite=Lax`, `Path=/` and the prefix `__Host-`, unless said otherwise.
 *
 * @throws {ValidationError} when the name, the value or an attribute is none, or they contradict each other
 * @example
 * const cookie = sessionCookie({ name: 'session', value: session_jwt, maxAge: 3600 });
 * return new Response(null, { status: 204, headers: cookie.headers });
 */
export function sessionCookie(init: SessionCookieInit): SessionCookie {
  const checks = new Checks();
  checkPlace(checks, init, [...PLACE, 'value', 'maxAge']);
  if (isObject(init)) {
    const { value, maxAge } = init;
    checks.optional('maxAge', maxAge, integerWithin(1, LONGEST), `whole seconds from 1 to ${LONGEST}`);
    if (value === '' || !isCookieValue(value)) {
      checks.add(
        'value',
        `expected visible ASCII without quotes, commas, semicolons, backslashes, received ${kindOf(value)}`,
      );
    }
  }
  checks.throwIfAny('Cannot write the session cookie', null, 500);
  const name = browserName(init);
  if (name.length + init.value.length > MOST_BYTES) {
    checks.add('value', `expected at most ${MOST_BYTES} bytes with the name: browsers drop longer cookies`);
    checks.throwIfAny('Cannot write the session cookie', null, 500);
  }
  const lifetime = init.maxAge === undefined ? [] : [`Max-Age=${init.maxAge}`];
  return toCookie(name, init.value, [...lifetime, ...attributesOf(init)]);
}

/**
 * What makes the browser forget a cookie: name, path and domain have to be those that it was written with.
 *
 * @throws {ValidationError} when one of them is none
 */
export function clearedCookie(place: CookiePlace): SessionCookie {
  const checks = new Checks();
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
    checks.add('', `expected an object, received ${kindOf(place)}`);
    return;
  }
  const { name, path, domain, sameSite, host } = place;
  checks.knownKeys('', place, known);
  if (!isCookieName(name)) checks.add('name', `expected the name of a cookie, received ${kindOf(name)} that is none`);
  checks.optional('path', path, isPath, 'a path such as /');
  checks.optional('domain', domain, isDomain, 'a domain such as example.com');
  checks.optional('sameSite', sameSite, isSameSite, '"Strict", "Lax" or "None"');
  checks.optional('host', host ?? undefined, (value) => typeof value === 'string', 'the Host of the request');
  if (isCookieName(name)) checkPrefix(checks, name, place);
}

/** A browser would drop a cookie whose attributes are not what its name says, without a word. */
function checkPrefix(checks: Checks, name: string, place: Readonly<Record<string, unknown>>): void {
  const isElsewhere = place['domain'] !== undefined || (place['path'] ?? '/') !== '/';
  if (isElsewhere && startsWithPrefix(name, [HOST_PREFIX])) {
    checks.add('name', 'the prefix __Host- allows no domain and no path but /');
  }
}

function browserName({ name, domain, path = '/', ...place }: CookiePlace): string {
  return nameInBrowser(name, !isSecure({ name, ...place }) || domain !== undefined || path !== '/');
}

/** What says so in its name, or is for other sites as well, has to be. */
function isSecure({ name, sameSite, host }: CookiePlace): boolean {
  return startsWithPrefix(name) || sameSite === 'None' || !isLoopbackHost(host ?? undefined);
}

function attributesOf(place: CookiePlace): string[] {
  const { path = '/', domain, sameSite = 'Lax' } = place;
  return [
    `Path=${path}`,
    ...(domain === undefined ? [] : [`Domain=${domain}`]),
    'HttpOnly',
    ...(isSecure(place) ? ['Secure'] : []),
    `SameSite=${sameSite}`,
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

function isSameSite(value: unknown): boolean {
  return value === 'Strict' || value === 'Lax' || value === 'None';
}
