import { ServerException } from './server-exception.ts';

/** Error types for a mistake in the configuration of the client, whatever else is missing. */
const CONFIGURATION: ReadonlySet<string | null> = new Set([
  'app_not_found',
  'api_key_not_found',
  'client_not_found',
  'public_token_not_found',
  'route_not_found',
]);

/** Operations on what is elsewhere a part of the configuration. */
const MANAGED = /^publicTokens\./;

/**
 * Tests if a call failed because what it is about does not exist: a user, an identifier, a session, a code.
 *
 * Providers say so in different ways. Corbado responds with 400 and the validation message "does not exist", older servers
 * of it with 404; Stytch with an error type that ends in `_not_found`, mostly with 404, for OAuth tokens with 400; Passage and
 * LoginID with 404. A 404 because of the client's own configuration, or an HTML page, is no such answer.
 *
 * @example
 * const user = await corbado.users.get({ userID }).catch((error: unknown) => {
 *   if (isNotFound(error)) return undefined;
 *   throw error;
 * });
 */
export function isNotFound(error: unknown): error is ServerException {
  if (!(error instanceof ServerException)) return false;
  const { operation, httpStatusCode: status, errorType, validationMessages, responseHeaders } = error;
  const isOfClient = CONFIGURATION.has(errorType) && !MANAGED.test(operation);
  if (isOfClient || status < 400 || status >= 500) return false;
  // Proxies and gateways in front of a provider return HTML pages.
  if (status === 404) return !/^text\/html\b/i.test(responseHeaders.get('content-type') ?? '');
  if (errorType !== null && /(?:^|_)not_found$/.test(errorType)) return true;
  return validationMessages?.some(({ message }) => message.trim().toLowerCase() === 'does not exist') === true;
}
