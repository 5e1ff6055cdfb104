/**
 * Entry point `authloom/stytch`: the clients for Stytch, and their types. Types of the B2B API are exported under `B2B`, all
 * others by their names.
 */

export type { StytchErrorType } from './facade/errors/error-types/stytch.ts';
export { type Unchecked, unchecked } from './facade/http/variants.ts';
export type { MemberAuthorization, MemberSessionOptions } from './facade/options/call-options.ts';
export { StytchB2B } from './facade/providers/stytch/b2b/client.ts';
export type { StytchB2BSession, StytchB2BSessionResult } from './facade/providers/stytch/b2b/sessions.ts';
export { Stytch } from './facade/providers/stytch/consumer/client.ts';
export type { EmbeddableUrlParams } from './facade/providers/stytch/consumer/magic-links.ts';
export type { IsAuthorizedParams } from './facade/providers/stytch/consumer/resources.ts';
export type {
  SessionsAuthenticateJwtLocalParams,
  SessionsAuthenticateJwtParams,
  SessionsAuthenticateJwtResult,
  StytchSession,
  StytchSessionResult,
} from './facade/providers/stytch/consumer/sessions.ts';
export type { IdpTokenOptions, IntrospectTokenClaims } from './facade/providers/stytch/idp/token-verifier.ts';
export type {
  M2MTokenOptions,
  M2MTokenParams as M2mTokenParams,
} from './facade/providers/stytch/m2m/token-source.ts';
export type {
  AuthenticateTokenRequest,
  AuthenticateTokenResponse,
  ScopeAuthorizationFunc,
} from './facade/providers/stytch/m2m/token-verifier.ts';
export type { StandardSchema } from './facade/providers/stytch/shared/custom-types.ts';
export { isStytchError, type StytchServerException } from './facade/providers/stytch/shared/errors.ts';
export type { PolicyOptions, StytchOptions, StytchSchemaOptions } from './facade/providers/stytch/shared/options.ts';
export { createPkcePair, type PkcePair } from './facade/providers/stytch/shared/pkce.ts';
export type {
  StytchB2BClaims,
  StytchClaims,
  StytchOrganizationClaim,
  StytchSessionClaim,
} from './facade/providers/stytch/shared/session-claims.ts';
export type {
  StytchRequestOptions,
  StytchRequirements,
  StytchValidateOptions,
} from './facade/providers/stytch/shared/session-options.ts';
export type {
  B2BOAuthDiscoveryStartUrlRequest,
  B2BOAuthStartUrlRequest,
  OAuthStartUrlRequest,
  SsoStartUrlRequest,
  StytchTokenType,
} from './facade/providers/stytch/shared/start-urls.ts';
export type * from './generated/stytch-consumer/client.ts';
export type * from './generated/stytch-consumer/types.ts';
export type * as B2B from './stytch-b2b-types.ts';
