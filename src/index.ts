/** The door `authloom`: what all providers have in common. */

export type { CallPromise, CallResult } from './facade/core/call/call-promise.ts';
export type { ListMethod, ListMethodWithParams } from './facade/core/call/paging.ts';
export { AuthloomError, type ErrorCode, type ProviderName } from './facade/core/errors/authloom-error.ts';
export {
  BadRequestException,
  ConflictException,
  ForbiddenException,
  NotFoundException,
  RateLimitException,
  ServerException,
  UnauthorizedException,
  type ValidationMessage,
} from './facade/core/errors/server-exception.ts';
export {
  KeysUnavailableError,
  type TokenErrorReason,
  TokenValidationError,
} from './facade/core/errors/session-error.ts';
export {
  AbortException,
  ConnectionException,
  ResponseException,
  StandardException,
  TimeoutException,
} from './facade/core/errors/standard-exception.ts';
export { ValidationError, type ValidationIssue } from './facade/core/errors/validation-error.ts';
export { type WebhookErrorReason, WebhookVerificationError } from './facade/core/errors/webhook-error.ts';
export type {
  CallEvent,
  ErrorEvent,
  Hooks,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from './facade/core/observe/hooks.ts';
export type { Logger } from './facade/core/observe/logger.ts';
export type { CallOptions } from './facade/core/options/call-options.ts';
export type { ClientOptions, Fetch, RetryOptions, ValidateMode } from './facade/core/options/client-options.ts';
export type { TokenCacheOptions } from './facade/core/options/token-cache-options.ts';
export type { ApiAnswer, ApiClient } from './facade/core/transport/api-client.ts';
export { version } from './facade/core/version.ts';
export { composeVerifiers, type Verifier } from './facade/session/compose.ts';
export type { HeadersLike, RequestLike } from './facade/session/request-token.ts';
export type { SessionRequirements } from './facade/session/requirements.ts';
export type { Session, SessionValidationResult, TokenClaims } from './facade/session/result.ts';
export type { TokenRoute } from './facade/session/route.ts';
export type { TokenCheckOptions, ValidateOptions } from './facade/session/validate-options.ts';
