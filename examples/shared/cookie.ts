import type { HeadersLike } from 'authloom';
import { clearedCookie, type SessionCookie, sessionCookie } from 'authloom/hono';
import type { Config } from './config.ts';

/** The name for `authenticate`. With HTTPS, the browser knows the cookie as `__Host-session`. */
export const COOKIE = 'session';

/**
 * Options of Stytch's client, for `authenticate`. Its JWTs expire after five minutes, its sessions later: a genuine JWT that
 * is too old is checked with Stytch. Forged ones cost no request. To save requests, write the fresh JWT of
 * `stytch.sessions.authenticate` to the cookie now and then.
 */
export const CHECK = { remote: true } as const;

/** Minutes that a session lasts. */
export const SESSION_MINUTES = 60;

type Origin = Pick<Config, 'origin'>;

/** Makes the cookie with a session JWT. */
export function keep({ origin }: Origin, value: string): SessionCookie {
  return sessionCookie({ name: COOKIE, value, maxAge: SESSION_MINUTES * 60, host: new URL(origin).host });
}

/** Makes the cookie that deletes it. */
export function forget({ origin }: Origin): SessionCookie {
  return clearedCookie({ name: COOKIE, host: new URL(origin).host });
}

/** The session JWT of a request, valid or not: of `Authorization: Bearer`, else of the cookie. */
export function tokenOf(config: Origin, headers: HeadersLike): string | undefined {
  const [, bearer] = /^bearer +(\S+)$/i.exec(header(headers, 'authorization')) ?? [];
  if (bearer !== undefined) return bearer;
  const name = `${forget(config).name}=`;
  const pairs = header(headers, 'cookie')
    .split(';')
    .map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(name))?.slice(name.length) || undefined;
}

/** A header by its name in lower case; empty if it is absent. */
export function header(headers: HeadersLike, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  return [value ?? ''].flat().join(', ');
}
