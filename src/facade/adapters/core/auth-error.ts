import { AuthloomError, type ProviderName } from '../../core/errors/authloom-error.ts';
import { BY_SESSION } from './vary.ts';

/** Why a request is refused; it is also the `error` of the answer's JSON body. */
export type AuthErrorReason =
  | 'unauthorized'
  | 'insufficient_user_authentication'
  | 'forbidden'
  | 'cross_site_request'
  | 'keys_unavailable';

/** What keeps answers about somebody's session out of caches. */
export const NO_STORE = 'private, no-store';

const KINDS = {
  unauthorized: { status: 401, code: 'unauthorized', message: 'The request needs a session' },
  insufficient_user_authentication: {
    status: 401,
    code: 'unauthorized',
    message: 'The user has to authenticate again, or with more',
  },
  forbidden: { status: 403, code: 'forbidden', message: 'The user may not do this' },
  cross_site_request: {
    status: 403,
    code: 'forbidden',
    message: 'The request comes from another site, and its session cookie does not count',
  },
  keys_unavailable: { status: 503, code: 'keys_unavailable', message: 'Sessions cannot be checked at present' },
} as const satisfies Record<AuthErrorReason, object>;

/**
 * A request is refused: 401 without a good session, or with one that has to be stronger or fresher, 403 without the
 * role or permission, or from another site, 503 while keys cannot be had. Neither the message nor the answer says more;
 * what exactly was wrong is the `cause`, for your logs.
 */
export class AuthError extends AuthloomError {
  /** Why, in a word that your client may see. */
  readonly reason: AuthErrorReason;

  /** Made by `requireAuth()`, `getAuth()` and `requireOwnSite()`. */
  constructor(
    reason: AuthErrorReason,
    init: {
      readonly provider: ProviderName | null;
      readonly headers?: Readonly<Record<string, string>> | undefined;
      readonly cause?: unknown;
      readonly hint?: string | undefined;
    },
  ) {
    const { status, code, message } = KINDS[reason];
    super(message, {
      ...init,
      code,
      status,
      retryable: status === 503,
      headers: { 'cache-control': NO_STORE, vary: BY_SESSION, ...init.headers },
    });
    this.reason = reason;
  }

  /** A web-standard answer for your own client: the status, the headers and `{"error": reason}`, nothing more. */
  override getResponse(): Response {
    return Response.json({ error: this.reason }, { status: this.status, headers: { ...this.headers } });
  }

  override toJSON(): Record<string, unknown> {
    return { ...super.toJSON(), reason: this.reason };
  }
}
