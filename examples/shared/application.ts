import { type HeadersLike, ServerException } from 'authloom';
import { type ClientAttributes, type SessionCookie, safeReturnTo } from 'authloom/hono';
import { Stytch } from 'authloom/stytch';
import type { WebhookRequest } from 'authloom/webhooks';
import { AppError } from './app-error.ts';
import type { Config } from './config.ts';
import { forget, header, keep, SESSION_MINUTES, tokenOf } from './cookie.ts';
import { field, readCode, readEmail } from './form.ts';
import { createWebhooks } from './webhooks.ts';

/** A cookie to write, and where to redirect the browser then. */
export interface Turn {
  readonly cookie: SessionCookie;
  readonly location: string;
}

/** The parts of a request that the callback reads. */
interface Visit {
  readonly method: string;
  readonly headers: HeadersLike;
  /** Path and query. */
  readonly target: string;
}

/** Everything that the four apps have in common. */
export interface Application {
  readonly auth: Stytch;
  /** Sends a magic link to the e-mail address in a form. */
  readonly sendLink: (form: unknown, attributes: ClientAttributes) => Promise<void>;
  /** Signs in the user who followed a link. */
  readonly followLink: (visit: Visit) => Promise<Turn>;
  /** Adds the code in a form to the session of a request. */
  readonly confirmCode: (form: unknown, userId: string, headers: HeadersLike) => Promise<Turn>;
  /** Ends the session of a request, valid or not. For requests of your own site only, behind `requireSameOrigin()`. */
  readonly signOut: (headers: HeadersLike) => Promise<Turn>;
  /** Handles a webhook. */
  readonly receiveWebhook: (received: WebhookRequest) => Promise<void>;
}

/** Headers of responses to `/callback`: its URL contains a token, which must reach no other site and no cache. */
export const CALLBACK_HEADERS = { 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store' } as const;

/** Makes the application. `stytch` reads its settings from the environment by default. */
export function createApplication(config: Config, stytch: Stytch = new Stytch()): Application {
  const callback = `${config.origin}/callback`;
  const turn = (session_jwt: string, returnTo: unknown, fallback: string): Turn => ({
    cookie: keep(config, session_jwt),
    location: safeReturnTo(returnTo, fallback),
  });
  return {
    auth: stytch,

    // Creates unknown users, so that the response does not reveal who has an account here.
    async sendLink(form, attributes) {
      const email = readEmail(form);
      const urls = { login_magic_link_url: callback, signup_magic_link_url: callback };
      await stytch.magicLinks.email.loginOrCreate({ email, ...urls, attributes });
    },

    async followLink({ method, headers, target }) {
      rejectPrefetch(method, headers);
      const query = new URL(target, config.origin).searchParams;
      const token = tokenOfLink(query);
      const { session_jwt } = await rejectedAs(
        'link',
        stytch.magicLinks.authenticate({ token, session_duration_minutes: SESSION_MINUTES }),
      );
      return turn(session_jwt, query.get('returnTo'), '/');
    },

    async confirmCode(form, user_id, headers) {
      const totp_code = readCode(form);
      const session = { session_jwt: tokenOf(config, headers) ?? '', session_duration_minutes: SESSION_MINUTES };
      const { session_jwt } = await rejectedAs('code', stytch.totps.authenticate({ user_id, totp_code, ...session }));
      // A copy of the old token does not give the stronger session.
      return turn(session_jwt, field(form, 'returnTo'), '/settings');
    },

    async signOut(headers) {
      const session_jwt = tokenOf(config, headers);
      // The browser deletes the cookie in any case; your logs should say that Stytch did not end the session.
      const failed = (error: unknown): void => console.error('A session was not revoked:', error);
      if (session_jwt !== undefined) await stytch.sessions.revoke({ session_jwt }).catch(failed);
      return { cookie: forget(config), location: '/' };
    },

    receiveWebhook: createWebhooks(config.webhookSecrets),
  };
}

/** A link works once: neither HEAD nor a prefetching browser may use it up. */
function rejectPrefetch(method: string, headers: HeadersLike): void {
  if (method !== 'GET') throw new AppError(405, 'method', 'A link is followed with GET', { allow: 'GET' });
  const isAhead = header(headers, 'sec-purpose').includes('prefetch') || header(headers, 'purpose') === 'prefetch';
  if (isAhead) throw new AppError(403, 'prefetch', 'A link is followed by its user only');
}

function tokenOfLink(query: URLSearchParams): string {
  const [token, ...others] = query.getAll('token');
  const types = query.getAll('stytch_token_type');
  if (types.length !== 1 || types[0] !== 'magic_links') {
    throw new AppError(400, 'token_type', 'stytch_token_type: expected magic_links');
  }
  if (token === undefined || token === '' || others.length > 0) {
    throw new AppError(400, 'token', 'token: expected one');
  }
  return token;
}

/**
 * Responds with 401 if Stytch rejects the user's input. Its 401 for this server's own credentials stays a 500.
 */
async function rejectedAs<T>(word: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof ServerException) || error.errorType === 'unauthorized_credentials') throw error;
    if (![400, 401, 404].includes(error.httpStatusCode)) throw error;
    throw new AppError(401, word, `Stytch rejected it: ${error.errorType}`);
  }
}
