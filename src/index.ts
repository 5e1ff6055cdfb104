/** Entry point `authloom`: errors, types and functions that all providers have in common. */

export { AuthloomError, type ErrorCode, type ProviderName } from './facade/errors/authloom-error.ts';
export type { ErrorType } from './facade/errors/error-types/error-type.ts';
export { isNotFound } from './facade/errors/not-found.ts';
export {
  BadRequestException,
  ConflictException,
  ForbiddenException,
  NotFoundException,
  RateLimitException,
  ServerException,
  UnauthorizedException,
  type ValidationMessage,
} from './facade/errors/server-exception.ts';
export {
  KeysUnavailableError,
  type TokenErrorReason,
  TokenValidationError,
  VerificationUnavailableError,
} from './facade/errors/session-errors.ts';
export {
  AbortException,
  ConnectionException,
  ResponseException,
  StandardException,
  TimeoutException,
} from './facade/errors/standard-exception.ts';
export { ValidationError, type ValidationIssue } from './facade/errors/validation-error.ts';
export { type WebhookErrorReason, WebhookVerificationError } from './facade/errors/webhook-error.ts';
export type { CallPromise, CallResult } from './facade/http/call-promise.ts';
export type { ListMethod, ListMethodWithParams } from './facade/http/pagination.ts';
export type { RawClient, RawClientResponse } from './facade/http/raw-client.ts';
export type { TokenCheckOptions } from './facade/jwt/check-options.ts';
export type { TokenClaims } from './facade/jwt/policy.ts';
export type { CallOptions } from './facade/options/call-options.ts';
export type {
  ClientOptions,
  Fetch,
  KeysOptions,
  RetryOptions,
  TokenCacheOptions,
  ValidateMode,
} from './facade/options/client-options.ts';
export { version } from './facade/options/env.ts';
export type {
  CallEvent,
  ErrorEvent,
  Hooks,
  KeysEvent,
  Logger,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
  SessionEvent,
} from './facade/options/hooks.ts';
export { composeVerifiers, isVerifier, type Verifier } from './facade/session/compose.ts';
export type { ForgetOptions } from './facade/session/forget.ts';
export type { ValidateOptions } from './facade/session/options.ts';
export type { HeadersLike, RequestLike } from './facade/session/request-token.ts';
export type { SessionRequirements } from './facade/session/requirements.ts';
export type { Session, SessionValidationResult } from './facade/session/session.ts';
export type { TrustedIssuer } from './facade/session/trusted-issuer.ts';
