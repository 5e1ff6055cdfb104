import { type KeysUnavailableError, TokenValidationError } from '../../core/errors/session-error.ts';
import { AuthError } from './auth-error.ts';
import type { Requirements } from './requirements.ts';

/** Seconds after which to ask again where the provider does not say. */
const RETRY_AFTER = 5;

/**
 * The error to answer with for somebody who is not signed in, or not as required. `detail` adds a header that names the
 * reason: for development.
 */
export function challenge(
  error: TokenValidationError | KeysUnavailableError,
  requirements: Requirements,
  detail: boolean,
): AuthError {
  const { provider } = error;
  if (!(error instanceof TokenValidationError)) {
    const retryAfter = error.headers['retry-after'] ?? String(RETRY_AFTER);
    return new AuthError('keys_unavailable', { provider, cause: error, headers: { 'retry-after': retryAfter } });
  }
  const { reason, status } = error;
  const shown: Record<string, string> = detail ? { 'x-authloom-reason': reason } : {};
  if (status === 403) return new AuthError('forbidden', { provider, cause: error, headers: shown });
  const isStepUp = reason === 'factors' || reason === 'too_old';
  return new AuthError(isStepUp ? 'insufficient_user_authentication' : 'unauthorized', {
    provider,
    cause: error,
    headers: { 'www-authenticate': isStepUp ? stepUp(requirements) : bearer(reason), ...shown },
  });
}

/** RFC 6750 section 3: no error code where no credentials were sent. */
function bearer(reason: string): string {
  return reason === 'missing' ? 'Bearer' : 'Bearer error="invalid_token"';
}

/** RFC 9470 section 3: how fresh and by which means the user has to authenticate. */
function stepUp({ factors = [], maxAge }: Requirements): string {
  const means = factors.filter((factor) => /^[\w.:/-]+$/.test(factor)).join(' ');
  return [
    'Bearer error="insufficient_user_authentication"',
    ...(means === '' ? [] : [`acr_values="${means}"`]),
    ...(maxAge === undefined ? [] : [`max_age="${Math.floor(maxAge)}"`]),
  ].join(', ');
}
