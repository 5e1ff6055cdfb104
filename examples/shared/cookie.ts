import type { HeadersLike } from 'authloom';
import { clearedCookie, type SessionCookie, sessionCookie } from 'authloom/hono';
import type { Config } from './config.ts';

/** The name to give to `authenticate`. With HTTPS, the browser knows the cookie as `__Host-session`. */
export const COOKIE = 'session';

/**
 * What Stytch's client is to check, for `authenticate`. Its JWTs end after five minutes, its sessions later: Stytch is
 * asked where a JWT is genuine and too old. Forged ones cost no request. Where every request costs one, in the end, write
 * the fresh JWT of `stytch.sessions.authenticate` to the cookie now and then.
 */
export const CHECK = { remote: true } as const;

/** Minutes that a session lasts. */
export const SESSION_MINUTES = 60;

type Origin = Pick<Config, 'origin'>;

/** The cookie that holds a session JWT. */
export function keep({ origin }: Origin, value: string): SessionCookie {
  return sessionCookie({ name: COOKIE, value, maxAge: SESSION_MINUTES * 60, host: new URL(origin).host });
}

/** The cookie that ends it. */
export function forget({ origin }: Origin): SessionCookie {
  return clearedCookie({ name: COOKIE, host: new URL(origin).host });
}

/** The session JWT of a request, good or not: of `Authorization: Bearer`, else of the cookie. */
export function tokenOf(config: Origin, headers: HeadersLike): string | undefined {
  const [, bearer] = /^bearer +(\S+)$/i.exec(header(headers, 'authorization')) ?? [];
  if (bearer !== undefined) return bearer;
  const name = `${forget(config).name}=`;
  const pairs = header(headers, 'cookie')
    .split(';')
    .map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(name))?.slice(name.length) || undefined;
}

/** A header by its name in lower case; empty where it is absent. */
export function header(headers: HeadersLike, name: string): string {
  const value = headers instanceof Headers ? headers.get(name) : headers[name];
  return [value ?? ''].flat().join(', ');
}
