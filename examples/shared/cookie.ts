import type { HeadersLike } from 'authloom';
import { type CookiePlace, clearedCookie, type SessionCookie, sessionCookie } from 'authloom/hono';
import type { Config } from './config.ts';

/** With HTTPS, the browser knows the cookie as `__Host-session`. */
const COOKIE = 'session';

/**
 * Options for `authenticate`. Stytch's JWTs expire after five minutes, its sessions later: a genuine JWT that is too old is
 * checked with Stytch. Forged ones cost no request. To save requests, write the fresh JWT of `stytch.sessions.authenticate`
 * to the cookie now and then.
 */
export function sessionOptions(config: Origin) {
  return {
    cookie: COOKIE,
    check: { remote: true },
    allowedOrigins: [config.origin],
    insecureLocalhost: isInsecure(config),
  };
}

/** Minutes that a session lasts. */
export const SESSION_MINUTES = 60;

type Origin = Pick<Config, 'origin'>;

/** Tests whether browsers reach the app without TLS, as in development: by the configuration, never by a request. */
function isInsecure({ origin }: Origin): boolean {
  return new URL(origin).protocol === 'http:';
}

/** Makes the cookie with a session JWT. */
export function keep(config: Origin, value: string): SessionCookie {
  return sessionCookie({ ...placeOf(config), value, maxAge: SESSION_MINUTES * 60 });
}

/** Makes the cookie that deletes it. */
export function forget(config: Origin): SessionCookie {
  return clearedCookie(placeOf(config));
}

function placeOf(config: Origin): CookiePlace {
  return { name: COOKIE, insecureLocalhost: isInsecure(config) };
}

/** The session JWT of a request, valid or not: of `Authorization: Bearer`, else of the cookie. */
export function tokenOf(config: Origin, headers: HeadersLike): string | undefined {
  const [, bearer] = /^bearer +(\S+)$/i.exec(header(headers, 'authorization')) ?? [];
  if (bearer !== undefined) return bearer;
  const name = `${forget(config).name}=`;
  // Not `trim()`: to cookies a no-break space is part of the name.
  const pairs = header(headers, 'cookie').split(/[ \t]*;[ \t]*/);
  return pairs.find((pair) => pair.startsWith(name))?.slice(name.length) || undefined;
}

/** A header by its name in lower case; empty if it is absent. */
export function header(headers: HeadersLike, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  return [value ?? ''].flat().filter(isString).join(', ');
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}
