import { type HeadersLike, ServerException } from 'authloom';
import { type ClientAttributes, type SessionCookie, safeReturnTo } from 'authloom/hono';
import { Stytch } from 'authloom/stytch';
import type { WebhookRequest } from 'authloom/webhooks';
import type { Config } from './config.ts';
import { forget, header, keep, SESSION_MINUTES, tokenOf } from './cookie.ts';
import { field, readCode, readEmail } from './form.ts';
import { Refusal } from './refusal.ts';
import { createWebhooks } from './webhooks.ts';

/** A cookie to write, and where to send the browser then. */
export interface Turn {
  readonly cookie: SessionCookie;
  readonly location: string;
}

/** What the callback has to know of a request. */
interface Visit {
  readonly method: string;
  readonly headers: HeadersLike;
  /** Path and query. */
  readonly target: string;
}

/** What the four apps have in common: all but the framework. */
export interface Application {
  readonly auth: Stytch;
  /** Sends a magic link to the e-mail address in a form. */
  readonly sendLink: (form: unknown, attributes: ClientAttributes) => Promise<void>;
  /** Signs in who followed a link. */
  readonly followLink: (visit: Visit) => Promise<Turn>;
  /** Adds the code in a form to the session of a request. */
  readonly confirmCode: (form: unknown, userId: string, headers: HeadersLike) => Promise<Turn>;
  /** Ends the session of a request, whatever it is. For requests of your own site only: `requireSameOrigin()` sees to it. */
  readonly signOut: (headers: HeadersLike) => Promise<Turn>;
  /** Takes a webhook. */
  readonly receiveWebhook: (received: WebhookRequest) => Promise<void>;
}

/** What an answer to `/callback` needs: its address holds a token, which no other site and no cache is to get. */
export const CALLBACK_HEADERS = { 'referrer-policy': 'no-referrer', 'cache-control': 'private, no-store' } as const;

/** Makes the application. `stytch` has its settings from the environment by default. */
export function createApplication(config: Config, stytch: Stytch = new Stytch()): Application {
  const callback = `${config.origin}/callback`;
  const turn = (session_jwt: string, returnTo: unknown, fallback: string): Turn => ({
    cookie: keep(config, session_jwt),
    location: safeReturnTo(returnTo, fallback),
  });
  return {
    auth: stytch,

    // Creates who is new, so that what it answers tells nobody who has an account here.
    async sendLink(form, attributes) {
      const email = readEmail(form);
      const urls = { login_magic_link_url: callback, signup_magic_link_url: callback };
      await stytch.magicLinks.email.loginOrCreate({ email, ...urls, attributes });
    },

    async followLink({ method, headers, target }) {
      refuseLookingAhead(method, headers);
      const query = new URL(target, config.origin).searchParams;
      const token = tokenOfLink(query);
      const { session_jwt } = await refusedAs(
        'link',
        stytch.magicLinks.authenticate({ token, session_duration_minutes: SESSION_MINUTES }),
      );
      return turn(session_jwt, query.get('returnTo'), '/');
    },

    async confirmCode(form, user_id, headers) {
      const totp_code = readCode(form);
      const session = { session_jwt: tokenOf(config, headers) ?? '', session_duration_minutes: SESSION_MINUTES };
      const { session_jwt } = await refusedAs('code', stytch.totps.authenticate({ user_id, totp_code, ...session }));
      // Whoever had the old token does not have the stronger session.
      return turn(session_jwt, field(form, 'returnTo'), '/settings');
    },

    async signOut(headers) {
      const session_jwt = tokenOf(config, headers);
      // The browser forgets the session whatever happens; your logs should say that Stytch did not.
      const failed = (error: unknown): void => console.error('A session was not revoked:', error);
      if (session_jwt !== undefined) await stytch.sessions.revoke({ session_jwt }).catch(failed);
      return { cookie: forget(config), location: '/' };
    },

    receiveWebhook: createWebhooks(config.webhookSecrets),
  };
}

/** A link is good once: neither HEAD nor a browser that loads ahead may use it up. */
function refuseLookingAhead(method: string, headers: HeadersLike): void {
  if (method !== 'GET') throw new Refusal(405, 'method', 'A link is followed with GET', { allow: 'GET' });
  const isAhead = header(headers, 'sec-purpose').includes('prefetch') || header(headers, 'purpose') === 'prefetch';
  if (isAhead) throw new Refusal(403, 'prefetch', 'A link is followed by its user only');
}

function tokenOfLink(query: URLSearchParams): string {
  const [token, ...others] = query.getAll('token');
  const types = query.getAll('stytch_token_type');
  if (types.length !== 1 || types[0] !== 'magic_links') {
    throw new Refusal(400, 'token_type', 'stytch_token_type: expected magic_links');
  }
  if (token === undefined || token === '' || others.length > 0) {
    throw new Refusal(400, 'token', 'token: expected one');
  }
  return token;
}

/**
 * Answers 401 where Stytch says no to what the user has sent. Its 401 for this server's own credentials stays what it
 * is, a 500.
 */
async function refusedAs<T>(word: string, call: Promise<T>): Promise<T> {
  try {
    return await call;
  } catch (error) {
    if (!(error instanceof ServerException) || error.errorType === 'unauthorized_credentials') throw error;
    if (![400, 401, 404].includes(error.httpStatusCode)) throw error;
    throw new Refusal(401, word, `Stytch refused it: ${error.errorType}`);
  }
}
