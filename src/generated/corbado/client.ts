// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: b83a5bf11dc3eb064b17a85b1b0498b8bacde9ffaac3d94586697bd0e1634395

import type { CallPromise } from '../../facade/core/call/call-promise.ts';
import type { ListMethod, ListMethodWithParams } from '../../facade/core/call/paging.ts';
import { Resource } from '../../facade/core/call/resource.ts';
import type { CallOptions } from '../../facade/core/options/call-options.ts';
import * as operations from './operations.ts';
import type {
  AppType,
  AuthEvent,
  AuthEventMethod,
  AuthEventStatus,
  AuthEventType,
  Challenge,
  ChallengeType,
  ClientEnvList,
  ClientInformation,
  ConnectToken,
  ConnectTokenData,
  ConnectTokenList,
  ConnectTokenStatus,
  ConnectTokenType,
  Credential,
  CredentialList,
  CrossDeviceAuthenticationStrategy,
  GenericRsp,
  Identifier,
  IdentifierList,
  IdentifierStatus,
  IdentifierType,
  LongSession,
  LongSessionStatus,
  PasskeyAppendFinishRsp,
  PasskeyAppendStartRsp,
  PasskeyChallenge,
  PasskeyChallengeList,
  PasskeyChallengeStatus,
  PasskeyEvent,
  PasskeyEventList,
  PasskeyEventType,
  PasskeyIntelFlags,
  PasskeyLoginFinishRsp,
  PasskeyLoginStartRsp,
  PasskeyMediationFinishRsp,
  PasskeyMediationStartRsp,
  PasskeyPostLoginRsp,
  PasskeyVerifySignedDataRsp,
  PasswordManagerList,
  Session,
  SessionList,
  ShortSession,
  SocialAccount,
  SocialAccountList,
  SocialProviderType,
  User,
  UserAggregate,
  UserList,
  UserStatus,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEventType,
} from './types.ts';

/** Arguments of `users.list`. */
export interface UsersListParams {
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: string;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[];
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number;
}

/** Arguments of `users.create`. */
export interface UsersCreateParams {
  /** Full name of the user. */
  fullName?: string;
  /** Status that the user starts with. */
  status: UserStatus;
  /** WebAuthn user id to use instead of a generated one. */
  explicitWebauthnID?: string;
}

/** Arguments of `users.get`. */
export interface UsersGetParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
}

/** Arguments of `users.update`. */
export interface UsersUpdateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** New full name. */
  fullName?: string;
  /** New status. */
  status?: UserStatus;
}

/** Arguments of `users.delete`. */
export interface UsersDeleteParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
}

/** Arguments of `users.socialAccounts.list`. */
export interface UsersSocialAccountsListParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: string;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[];
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number;
}

/** Arguments of `users.socialAccounts.create`. */
export interface UsersSocialAccountsCreateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Provider of the account. */
  providerType: SocialProviderType;
  /** Identifier of the user at the provider. */
  identifierValue: string;
  /** Id that the provider gave the account. */
  foreignID: string;
  /** Address of the profile picture. */
  avatarURL: string;
  /** Full name at the provider. */
  fullName: string;
}

/** Arguments of `users.credentials.list`. */
export interface UsersCredentialsListParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: string;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[];
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number;
}

/** Arguments of `users.credentials.delete`. */
export interface UsersCredentialsDeleteParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the passkey credential. */
  credentialID: string;
}

/** Arguments of `socialAccounts.list`. */
export interface SocialAccountsListParams {
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: string;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[];
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number;
}

/** Arguments of `identifiers.create`. */
export interface IdentifiersCreateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Kind of the identifier. */
  identifierType: IdentifierType;
  /** The identifier itself, such as an e-mail address. */
  identifierValue: string;
  /** Status that the identifier starts with. */
  status: IdentifierStatus;
}

/** Arguments of `identifiers.update`. */
export interface IdentifiersUpdateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the identifier. */
  identifierID: string;
  /** New status. */
  status: IdentifierStatus;
}

/** Arguments of `identifiers.delete`. */
export interface IdentifiersDeleteParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the identifier. */
  identifierID: string;
}

/** Arguments of `identifiers.list`. */
export interface IdentifiersListParams {
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: string;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[];
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number;
}

/** Arguments of `users.longSessions.create`. */
export interface UsersLongSessionsCreateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Kind of application that the session is for. */
  appType: AppType;
  /** Identifier that the user signed in with. */
  identifierValue: string;
}

/** Arguments of `users.longSessions.get`. */
export interface UsersLongSessionsGetParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the long session. */
  longSessionID: string;
}

/** Arguments of `users.longSessions.update`. */
export interface UsersLongSessionsUpdateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the long session. */
  longSessionID: string;
  /** New status. */
  status: LongSessionStatus;
}

/** Arguments of `users.longSessions.createShortSession`. */
export interface UsersLongSessionsCreateShortSessionParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the long session. */
  longSessionID: string;
  /** Kind of application that the session is for. */
  appType: AppType;
  /** Issuer to name in the short session. */
  issuer: string;
}

/** Arguments of `longSessions.get`. */
export interface LongSessionsGetParams {
  /** Id of the long session. */
  longSessionID: string;
}

/** Arguments of `sessions.list`. */
export interface SessionsListParams {
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: string;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[];
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number;
}

/** Arguments of `sessions.revoke`. */
export interface SessionsRevokeParams {
  /** Id of the session, 30 characters long. */
  sessionID: string;
}

/** Arguments of `users.challenges.create`. */
export interface UsersChallengesCreateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Kind of the challenge. */
  challengeType: ChallengeType;
  /** E-mail address or phone number to prove. */
  identifierValue: string;
  /** Metadata of the challenge. */
  challengeMetadata?: { [key: string]: unknown };
  /** How long the challenge stays valid, in seconds. */
  lifetimeSeconds?: number;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
}

/** Arguments of `users.challenges.update`. */
export interface UsersChallengesUpdateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the challenge. */
  challengeID: string;
  /** Value that the user entered or the link carried. */
  value: string;
}

/** Arguments of `passkeys.appendStart`. */
export interface PasskeysAppendStartParams {
  /** Id of the user. */
  userID: string;
  /** Id of the process that the ceremony belongs to. */
  processID: string;
  /** User name for the passkey. */
  username: string;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
  /** Flags that steer the decision. */
  passkeyIntelFlags: PasskeyIntelFlags;
}

/** Arguments of `passkeys.appendFinish`. */
export interface PasskeysAppendFinishParams {
  /** Id of the user. */
  userID: string;
  /** Id of the process that the ceremony belongs to. */
  processID: string;
  /** The browser's answer to the create call, as JSON text. */
  attestationResponse: string;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
  /** Whether to send a notification. */
  sendNotification?: boolean;
  /** Id to follow the ceremony by. */
  trackingID: string;
}

/** Arguments of `passkeys.loginStart`. */
export interface PasskeysLoginStartParams {
  /** Id of the user. */
  userID: string;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
  /** How much to rely on other devices. */
  crossDeviceAuthenticationStrategy: CrossDeviceAuthenticationStrategy;
  /** Id of the process that the ceremony belongs to. */
  processID: string;
}

/** Arguments of `passkeys.loginFinish`. */
export interface PasskeysLoginFinishParams {
  /** Id of the user. */
  userID: string;
  /** The browser's answer to the get call, as JSON text. */
  assertionResponse: string;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
  /** Id of the process that the ceremony belongs to. */
  processID: string;
  /** Whether to answer signed passkey data too. */
  signPasskeyData?: boolean;
  /** Id to follow the ceremony by. */
  trackingID: string;
}

/** Arguments of `passkeys.mediationStart`. */
export interface PasskeysMediationStartParams {
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
}

/** Arguments of `passkeys.mediationFinish`. */
export interface PasskeysMediationFinishParams {
  /** The browser's answer to the get call, as JSON text. */
  assertionResponse: string;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
  /** Id of the process that the ceremony belongs to. */
  processID: string;
  /** Whether to answer signed passkey data too. */
  signPasskeyData?: boolean;
  /** Id to follow the ceremony by. */
  trackingID: string;
}

/** Arguments of `passkeys.postLogin`. */
export interface PasskeysPostLoginParams {
  /** Signed passkey data. */
  signedPasskeyData: string;
}

/** Arguments of `passkeys.verifySignedData`. */
export interface PasskeysVerifySignedDataParams {
  /** Signed passkey data. */
  signedPasskeyData: string;
  /** User name that the data should belong to. */
  username: string;
}

/** Arguments of `users.passkeyChallenges.list`. */
export interface UsersPasskeyChallengesListParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: string;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[];
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number;
}

/** Arguments of `users.passkeyChallenges.update`. */
export interface UsersPasskeyChallengesUpdateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the passkey challenge. */
  passkeyChallengeID: string;
  /** New status. */
  status: PasskeyChallengeStatus;
}

/** Arguments of `users.passkeyEvents.list`. */
export interface UsersPasskeyEventsListParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: string;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[];
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number;
}

/** Arguments of `users.passkeyEvents.create`. */
export interface UsersPasskeyEventsCreateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** What happened. */
  eventType: PasskeyEventType;
  /** Time of expiry as a number; the vendor does not name the unit. */
  expires?: number;
  /** Id of the process it happened in. */
  processID?: string;
  /** Id of the client environment it happened in. */
  clientEnvID?: string;
  /** Id of the passkey credential concerned. */
  credentialID?: string;
  /** Challenge concerned. */
  challenge?: string;
}

/** Arguments of `users.passkeyEvents.delete`. */
export interface UsersPasskeyEventsDeleteParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Id of the passkey event. */
  passkeyEventID: string;
}

/** Arguments of `connectTokens.list`. */
export interface ConnectTokensListParams {
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: string;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[];
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number;
}

/** Arguments of `connectTokens.create`. */
export interface ConnectTokensCreateParams {
  /** Task that the token allows. */
  type: ConnectTokenType;
  /** Whom the token is for. */
  data: ConnectTokenData;
  /** Longest time that the token stays valid, in seconds. */
  maxLifetimeInSeconds?: number;
}

/** Arguments of `connectTokens.update`. */
export interface ConnectTokensUpdateParams {
  /** Id of the connect token. */
  connectTokenID: string;
  /** New status. */
  status: ConnectTokenStatus;
}

/** Arguments of `connectTokens.delete`. */
export interface ConnectTokensDeleteParams {
  /** Id of the connect token. */
  connectTokenID: string;
}

/** Arguments of `users.authEvents.create`. */
export interface UsersAuthEventsCreateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** User name that was used. */
  username: string;
  /** What happened. */
  eventType: AuthEventType;
  /** Login method that was used. */
  method: AuthEventMethod;
  /** Whether it succeeded. */
  status: AuthEventStatus;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
}

/** Arguments of `users.clientEnvs.list`. */
export interface UsersClientEnvsListParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
}

/** Arguments of `users.passwordManagers.list`. */
export interface UsersPasswordManagersListParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
}

/** Arguments of `webhookEndpoints.create`. */
export interface WebhookEndpointsCreateParams {
  /** Address to send events to. */
  url: string;
  /** User name to send with HTTP Basic. */
  basicAuthUsername?: string;
  /** Password to send with HTTP Basic. */
  basicAuthPassword?: string;
  /** Events to send to this address. */
  subscribedEvents: WebhookEventType[];
  /** Further headers to send along, by name. */
  customHeaders: { [key: string]: unknown };
}

/** Arguments of `webhookEndpoints.update`. */
export interface WebhookEndpointsUpdateParams {
  /** Id of the webhook endpoint. */
  webhookEndpointID: string;
  /** New address to send events to. */
  url?: string;
  /** New user name to send with HTTP Basic. */
  basicAuthUsername?: string;
  /** New password to send with HTTP Basic. */
  basicAuthPassword?: string;
  /** Events to send from now on. */
  subscribedEvents?: WebhookEventType[];
  /** Further headers to send from now on, by name. */
  customHeaders?: { [key: string]: unknown };
}

/** Arguments of `webhookEndpoints.delete`. */
export interface WebhookEndpointsDeleteParams {
  /** Id of the webhook endpoint. */
  webhookEndpointID: string;
}

/** Arguments of `projectConfig.updateCname`. */
export interface ProjectConfigUpdateCnameParams {
  /** The CNAME, a host name. */
  cname: string;
}

/** The operations under `users.socialAccounts`. */
export class UsersSocialAccountsResource extends Resource {
  /**
   * List the social accounts of one user.
   *
   * Answers a bare array, unlike every other list, so the number of pages is not told.
   *
   * `GET /v2/users/{userID}/socialAccounts`. Repeated after a failure that may pass.
   * @example
   * for await (const item of corbado.users.socialAccounts.list.all({ userID: 'usr-4012345678901234567' })) {
   *   console.log(item);
   * }
   */
  readonly list: ListMethodWithParams<UsersSocialAccountsListParams, SocialAccount[], SocialAccount> = this.paginate(operations.usersSocialAccountsList);

  /**
   * Attach a social account to a user.
   *
   * `POST /v2/users/{userID}/socialAccounts`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.users.socialAccounts.create({
   *   userID: 'usr-4012345678901234567',
   *   providerType: 'google',
   *   identifierValue: 'ada@example.com',
   *   foreignID: '1000001',
   *   avatarURL: 'https://example.com/avatar.png',
   *   fullName: 'Ada Example',
   * });
   */
  create(params: UsersSocialAccountsCreateParams, options?: CallOptions): CallPromise<SocialAccount> {
    return this.call(operations.usersSocialAccountsCreate, params, options);
  }
}

/** The operations under `users.credentials`. */
export class UsersCredentialsResource extends Resource {
  /**
   * List the passkey credentials of one user.
   *
   * `GET /v2/users/{userID}/credentials`. Repeated after a failure that may pass.
   * @example
   * for await (const item of corbado.users.credentials.list.all({ userID: 'usr-4012345678901234567' })) {
   *   console.log(item);
   * }
   */
  readonly list: ListMethodWithParams<UsersCredentialsListParams, CredentialList, Credential> = this.paginate(operations.usersCredentialsList);

  /**
   * Delete a passkey credential of a user.
   *
   * `DELETE /v2/users/{userID}/credentials/{credentialID}`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.users.credentials.delete({
   *   userID: 'usr-4012345678901234567',
   *   credentialID: 'cre-4012345678901234567',
   * });
   */
  delete(params: UsersCredentialsDeleteParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.usersCredentialsDelete, params, options);
  }
}

/** The operations under `users.longSessions`. */
export class UsersLongSessionsResource extends Resource {
  /**
   * Create a long session for a user.
   *
   * The newest description of the vendor no longer lists it; use `sessions.list` and `sessions.revoke` instead.
   *
   * `POST /v2/users/{userID}/longSessions`. Repeated only when it was certainly not carried out.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const answer = await corbado.users.longSessions.create({
   *   userID: 'usr-4012345678901234567',
   *   appType: 'empty',
   *   identifierValue: 'ada@example.com',
   * });
   */
  create(params: UsersLongSessionsCreateParams, options?: CallOptions): CallPromise<LongSession> {
    return this.call(operations.usersLongSessionsCreate, params, options);
  }

  /**
   * Get a long session of a user.
   *
   * The newest description of the vendor no longer lists it; use `sessions.list` and `sessions.revoke` instead.
   *
   * `GET /v2/users/{userID}/longSessions/{longSessionID}`. Repeated after a failure that may pass.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const answer = await corbado.users.longSessions.get({
   *   userID: 'usr-4012345678901234567',
   *   longSessionID: 'ses-4012345678901234567',
   * });
   */
  get(params: UsersLongSessionsGetParams, options?: CallOptions): CallPromise<LongSession> {
    return this.call(operations.usersLongSessionsGet, params, options);
  }

  /**
   * Change the status of a user's long session.
   *
   * The newest description of the vendor no longer lists it; use `sessions.list` and `sessions.revoke` instead.
   *
   * `PATCH /v2/users/{userID}/longSessions/{longSessionID}`. Repeated after a failure that may pass. It sets the
   * status to a given value, so a second call changes nothing more.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const answer = await corbado.users.longSessions.update({
   *   userID: 'usr-4012345678901234567',
   *   longSessionID: 'ses-4012345678901234567',
   *   status: 'active',
   * });
   */
  update(params: UsersLongSessionsUpdateParams, options?: CallOptions): CallPromise<LongSession> {
    return this.call(operations.usersLongSessionsUpdate, params, options);
  }

  /**
   * Create a short session within a user's long session.
   *
   * The newest description of the vendor no longer lists it; use `sessions.list` and `sessions.revoke` instead.
   *
   * `POST /v2/users/{userID}/longSessions/{longSessionID}/shortSessions`. Repeated only when it was certainly
   * not carried out.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const answer = await corbado.users.longSessions.createShortSession({
   *   userID: 'usr-4012345678901234567',
   *   longSessionID: 'ses-4012345678901234567',
   *   appType: 'empty',
   *   issuer: 'https://pro-1.frontendapi.cloud.corbado.io',
   * });
   */
  createShortSession(params: UsersLongSessionsCreateShortSessionParams, options?: CallOptions): CallPromise<ShortSession> {
    return this.call(operations.usersLongSessionsCreateShortSession, params, options);
  }
}

/** The operations under `users.challenges`. */
export class UsersChallengesResource extends Resource {
  /**
   * Create a one-time code or link challenge for a user.
   *
   * `POST /v2/users/{userID}/challenges`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.users.challenges.create({
   *   userID: 'usr-4012345678901234567',
   *   challengeType: 'email_otp',
   *   identifierValue: 'ada@example.com',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *     parsedDeviceInfo: {
   *       browserName: 'Example Browser',
   *       browserVersion: '1.0',
   *       osName: 'Linux',
   *       osVersion: '6.1',
   *     },
   *   },
   * });
   */
  create(params: UsersChallengesCreateParams, options?: CallOptions): CallPromise<Challenge> {
    return this.call(operations.usersChallengesCreate, params, options);
  }

  /**
   * Answer a challenge with its one-time value.
   *
   * The `status` of the answer says whether the challenge is completed.
   *
   * `PATCH /v2/users/{userID}/challenges/{challengeID}`. Repeated only when it was certainly not carried out. It
   * uses up a one-time value, so a second call can fail although the first one worked.
   * @example
   * const answer = await corbado.users.challenges.update({
   *   userID: 'usr-4012345678901234567',
   *   challengeID: 'cha-4012345678901234567',
   *   value: '000000',
   * });
   */
  update(params: UsersChallengesUpdateParams, options?: CallOptions): CallPromise<Challenge> {
    return this.call(operations.usersChallengesUpdate, params, options);
  }
}

/** The operations under `users.passkeyChallenges`. */
export class UsersPasskeyChallengesResource extends Resource {
  /**
   * List the passkey challenges of one user.
   *
   * `GET /v2/users/{userID}/passkeyChallenges`. Repeated after a failure that may pass.
   * @example
   * for await (const item of corbado.users.passkeyChallenges.list.all({ userID: 'usr-4012345678901234567' })) {
   *   console.log(item);
   * }
   */
  readonly list: ListMethodWithParams<UsersPasskeyChallengesListParams, PasskeyChallengeList, PasskeyChallenge> = this.paginate(operations.usersPasskeyChallengesList);

  /**
   * Change the status of a user's passkey challenge.
   *
   * `PATCH /v2/users/{userID}/passkeyChallenges/{passkeyChallengeID}`. Repeated after a failure that may pass.
   * It sets the status to a given value, so a second call changes nothing more.
   * @example
   * const answer = await corbado.users.passkeyChallenges.update({
   *   userID: 'usr-4012345678901234567',
   *   passkeyChallengeID: 'cha-4012345678901234567',
   *   status: 'pending',
   * });
   */
  update(params: UsersPasskeyChallengesUpdateParams, options?: CallOptions): CallPromise<PasskeyChallenge> {
    return this.call(operations.usersPasskeyChallengesUpdate, params, options);
  }
}

/** The operations under `users.passkeyEvents`. */
export class UsersPasskeyEventsResource extends Resource {
  /**
   * List the passkey events of one user.
   *
   * `GET /v2/users/{userID}/passkeyEvents`. Repeated after a failure that may pass.
   * @example
   * for await (const item of corbado.users.passkeyEvents.list.all({ userID: 'usr-4012345678901234567' })) {
   *   console.log(item);
   * }
   */
  readonly list: ListMethodWithParams<UsersPasskeyEventsListParams, PasskeyEventList, PasskeyEvent> = this.paginate(operations.usersPasskeyEventsList);

  /**
   * Record a passkey event of a user.
   *
   * `expires` is an integer here, not a date string.
   *
   * `POST /v2/users/{userID}/passkeyEvents`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.users.passkeyEvents.create({
   *   userID: 'usr-4012345678901234567',
   *   eventType: 'user-login-blacklisted',
   * });
   */
  create(params: UsersPasskeyEventsCreateParams, options?: CallOptions): CallPromise<PasskeyEvent> {
    return this.call(operations.usersPasskeyEventsCreate, params, options);
  }

  /**
   * Delete a passkey event of a user.
   *
   * `DELETE /v2/users/{userID}/passkeyEvents/{passkeyEventID}`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.users.passkeyEvents.delete({
   *   userID: 'usr-4012345678901234567',
   *   passkeyEventID: 'pke-4012345678901234567',
   * });
   */
  delete(params: UsersPasskeyEventsDeleteParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.usersPasskeyEventsDelete, params, options);
  }
}

/** The operations under `users.authEvents`. */
export class UsersAuthEventsResource extends Resource {
  /**
   * Record an authentication event of a user.
   *
   * The vendor leaves it out of its reference documentation, so it may change.
   *
   * `POST /v2/users/{userID}/authEvents`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.users.authEvents.create({
   *   userID: 'usr-4012345678901234567',
   *   username: 'ada@example.com',
   *   eventType: 'sign_up',
   *   method: 'password',
   *   status: 'success',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *     parsedDeviceInfo: {
   *       browserName: 'Example Browser',
   *       browserVersion: '1.0',
   *       osName: 'Linux',
   *       osVersion: '6.1',
   *     },
   *   },
   * });
   */
  create(params: UsersAuthEventsCreateParams, options?: CallOptions): CallPromise<AuthEvent> {
    return this.call(operations.usersAuthEventsCreate, params, options);
  }
}

/** The operations under `users.clientEnvs`. */
export class UsersClientEnvsResource extends Resource {
  /**
   * List the browsers and devices seen for a user.
   *
   * The vendor leaves it out of its reference documentation, so it may change. It knows no paging.
   *
   * `GET /v2/users/{userID}/clientEnvs`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.users.clientEnvs.list({ userID: 'usr-4012345678901234567' });
   */
  list(params: UsersClientEnvsListParams, options?: CallOptions): CallPromise<ClientEnvList> {
    return this.call(operations.usersClientEnvsList, params, options);
  }
}

/** The operations under `users.passwordManagers`. */
export class UsersPasswordManagersResource extends Resource {
  /**
   * List the password managers seen for a user.
   *
   * The vendor leaves it out of its reference documentation, so it may change. It knows no paging.
   *
   * `GET /v2/users/{userID}/passwordManagers`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.users.passwordManagers.list({ userID: 'usr-4012345678901234567' });
   */
  list(params: UsersPasswordManagersListParams, options?: CallOptions): CallPromise<PasswordManagerList> {
    return this.call(operations.usersPasswordManagersList, params, options);
  }
}

/** The operations under `users`. */
export class UsersResource extends Resource {
  /** The operations under `users.socialAccounts`. */
  readonly socialAccounts: UsersSocialAccountsResource = this.branch(UsersSocialAccountsResource);

  /** The operations under `users.credentials`. */
  readonly credentials: UsersCredentialsResource = this.branch(UsersCredentialsResource);

  /** The operations under `users.longSessions`. */
  readonly longSessions: UsersLongSessionsResource = this.branch(UsersLongSessionsResource);

  /** The operations under `users.challenges`. */
  readonly challenges: UsersChallengesResource = this.branch(UsersChallengesResource);

  /** The operations under `users.passkeyChallenges`. */
  readonly passkeyChallenges: UsersPasskeyChallengesResource = this.branch(UsersPasskeyChallengesResource);

  /** The operations under `users.passkeyEvents`. */
  readonly passkeyEvents: UsersPasskeyEventsResource = this.branch(UsersPasskeyEventsResource);

  /** The operations under `users.authEvents`. */
  readonly authEvents: UsersAuthEventsResource = this.branch(UsersAuthEventsResource);

  /** The operations under `users.clientEnvs`. */
  readonly clientEnvs: UsersClientEnvsResource = this.branch(UsersClientEnvsResource);

  /** The operations under `users.passwordManagers`. */
  readonly passwordManagers: UsersPasswordManagersResource = this.branch(UsersPasswordManagersResource);

  /**
   * List users together with their identifiers and social accounts.
   *
   * `GET /v2/users`. Repeated after a failure that may pass.
   * @example
   * for await (const item of corbado.users.list.all()) console.log(item);
   */
  readonly list: ListMethod<UsersListParams, UserList, UserAggregate> = this.paginate(operations.usersList);

  /**
   * Create a user.
   *
   * `fullName` may be left out, although the official Node SDK insists on it.
   *
   * `POST /v2/users`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.users.create({ status: 'pending' });
   */
  create(params: UsersCreateParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersCreate, params, options);
  }

  /**
   * Get a user by id.
   *
   * `GET /v2/users/{userID}`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.users.get({ userID: 'usr-4012345678901234567' });
   */
  get(params: UsersGetParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersGet, params, options);
  }

  /**
   * Change a user's name or status.
   *
   * `PATCH /v2/users/{userID}`. Repeated after a failure that may pass. It sets fields to given values, so a
   * second call changes nothing more.
   * @example
   * const answer = await corbado.users.update({ userID: 'usr-4012345678901234567' });
   */
  update(params: UsersUpdateParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersUpdate, params, options);
  }

  /**
   * Delete a user.
   *
   * `DELETE /v2/users/{userID}`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.users.delete({ userID: 'usr-4012345678901234567' });
   */
  delete(params: UsersDeleteParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.usersDelete, params, options);
  }
}

/** The operations under `socialAccounts`. */
export class SocialAccountsResource extends Resource {
  /**
   * List the social accounts of all users.
   *
   * `GET /v2/socialAccounts`. Repeated after a failure that may pass.
   * @example
   * for await (const item of corbado.socialAccounts.list.all()) console.log(item);
   */
  readonly list: ListMethod<SocialAccountsListParams, SocialAccountList, SocialAccount> = this.paginate(operations.socialAccountsList);
}

/** The operations under `identifiers`. */
export class IdentifiersResource extends Resource {
  /**
   * List the identifiers of all users.
   *
   * To find the identifiers of one user, filter by user id without its `usr-` prefix.
   *
   * `GET /v2/identifiers`. Repeated after a failure that may pass.
   * @example
   * for await (const item of corbado.identifiers.list.all()) console.log(item);
   */
  readonly list: ListMethod<IdentifiersListParams, IdentifierList, Identifier> = this.paginate(operations.identifiersList);

  /**
   * Add a login identifier to a user.
   *
   * `POST /v2/users/{userID}/identifiers`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.identifiers.create({
   *   userID: 'usr-4012345678901234567',
   *   identifierType: 'email',
   *   identifierValue: 'ada@example.com',
   *   status: 'pending',
   * });
   */
  create(params: IdentifiersCreateParams, options?: CallOptions): CallPromise<Identifier> {
    return this.call(operations.identifiersCreate, params, options);
  }

  /**
   * Change the status of a user's identifier.
   *
   * `PATCH /v2/users/{userID}/identifiers/{identifierID}`. Repeated after a failure that may pass. It sets the
   * status to a given value, so a second call changes nothing more.
   * @example
   * const answer = await corbado.identifiers.update({
   *   userID: 'usr-4012345678901234567',
   *   identifierID: 'ide-4012345678901234567',
   *   status: 'pending',
   * });
   */
  update(params: IdentifiersUpdateParams, options?: CallOptions): CallPromise<Identifier> {
    return this.call(operations.identifiersUpdate, params, options);
  }

  /**
   * Remove an identifier from a user.
   *
   * `DELETE /v2/users/{userID}/identifiers/{identifierID}`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.identifiers.delete({
   *   userID: 'usr-4012345678901234567',
   *   identifierID: 'ide-4012345678901234567',
   * });
   */
  delete(params: IdentifiersDeleteParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.identifiersDelete, params, options);
  }
}

/** The operations under `longSessions`. */
export class LongSessionsResource extends Resource {
  /**
   * Get a long session by its id alone.
   *
   * The newest description of the vendor no longer lists it; use `sessions.list` and `sessions.revoke` instead.
   *
   * `GET /v2/longSessions/{longSessionID}`. Repeated after a failure that may pass.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const answer = await corbado.longSessions.get({ longSessionID: 'ses-4012345678901234567' });
   */
  get(params: LongSessionsGetParams, options?: CallOptions): CallPromise<LongSession> {
    return this.call(operations.longSessionsGet, params, options);
  }
}

/** The operations under `sessions`. */
export class SessionsResource extends Resource {
  /**
   * List sessions.
   *
   * `GET /v2/sessions`. Repeated after a failure that may pass.
   * @example
   * for await (const item of corbado.sessions.list.all()) console.log(item);
   */
  readonly list: ListMethod<SessionsListParams, SessionList, Session> = this.paginate(operations.sessionsList);

  /**
   * Revoke a session.
   *
   * Takes no request body.
   *
   * `POST /v2/sessions/{sessionID}/revoke`. Repeated after a failure that may pass. A revoked session stays
   * revoked, so a second call changes nothing more.
   * @example
   * const answer = await corbado.sessions.revoke({ sessionID: 'ses-00000000000000000000000001' });
   */
  revoke(params: SessionsRevokeParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.sessionsRevoke, params, options);
  }
}

/** The operations under `passkeys`. */
export class PasskeysResource extends Resource {
  /**
   * Start the creation of a passkey for a user.
   *
   * `appendAllow` says whether to go on; `attestationOptions` is what the browser needs to create the passkey.
   *
   * `POST /v2/passkey/append/start`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.passkeys.appendStart({
   *   userID: 'usr-4012345678901234567',
   *   processID: 'process-example-1',
   *   username: 'ada@example.com',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *     parsedDeviceInfo: {
   *       browserName: 'Example Browser',
   *       browserVersion: '1.0',
   *       osName: 'Linux',
   *       osVersion: '6.1',
   *     },
   *   },
   *   passkeyIntelFlags: { forcePasskeyAppend: false },
   * });
   */
  appendStart(params: PasskeysAppendStartParams, options?: CallOptions): CallPromise<PasskeyAppendStartRsp> {
    return this.call(operations.passkeysAppendStart, params, options);
  }

  /**
   * Finish the creation of a passkey with the browser's answer.
   *
   * `POST /v2/passkey/append/finish`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.passkeys.appendFinish({
   *   userID: 'usr-4012345678901234567',
   *   processID: 'process-example-1',
   *   attestationResponse: '{"id":"ZXhhbXBsZQ","rawId":"ZXhhbXBsZQ","type":"public-key","response":{}}',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *     parsedDeviceInfo: {
   *       browserName: 'Example Browser',
   *       browserVersion: '1.0',
   *       osName: 'Linux',
   *       osVersion: '6.1',
   *     },
   *   },
   *   trackingID: 'tracking-example-1',
   * });
   */
  appendFinish(params: PasskeysAppendFinishParams, options?: CallOptions): CallPromise<PasskeyAppendFinishRsp> {
    return this.call(operations.passkeysAppendFinish, params, options);
  }

  /**
   * Start a passkey login of a known user.
   *
   * `loginAllow` says whether to go on; `assertionOptions` is what the browser needs to use a passkey.
   *
   * `POST /v2/passkey/login/start`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.passkeys.loginStart({
   *   userID: 'usr-4012345678901234567',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *     parsedDeviceInfo: {
   *       browserName: 'Example Browser',
   *       browserVersion: '1.0',
   *       osName: 'Linux',
   *       osVersion: '6.1',
   *     },
   *   },
   *   crossDeviceAuthenticationStrategy: 'standard',
   *   processID: 'process-example-1',
   * });
   */
  loginStart(params: PasskeysLoginStartParams, options?: CallOptions): CallPromise<PasskeyLoginStartRsp> {
    return this.call(operations.passkeysLoginStart, params, options);
  }

  /**
   * Finish a passkey login with the browser's answer.
   *
   * `POST /v2/passkey/login/finish`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.passkeys.loginFinish({
   *   userID: 'usr-4012345678901234567',
   *   assertionResponse: '{"id":"ZXhhbXBsZQ","rawId":"ZXhhbXBsZQ","type":"public-key","response":{}}',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *     parsedDeviceInfo: {
   *       browserName: 'Example Browser',
   *       browserVersion: '1.0',
   *       osName: 'Linux',
   *       osVersion: '6.1',
   *     },
   *   },
   *   processID: 'process-example-1',
   *   trackingID: 'tracking-example-1',
   * });
   */
  loginFinish(params: PasskeysLoginFinishParams, options?: CallOptions): CallPromise<PasskeyLoginFinishRsp> {
    return this.call(operations.passkeysLoginFinish, params, options);
  }

  /**
   * Start a passkey login by conditional mediation, without a known user.
   *
   * `loginAllow` says whether to go on; `assertionOptions` is what the browser needs to use a passkey.
   *
   * `POST /v2/passkey/mediation/start`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.passkeys.mediationStart({
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *     parsedDeviceInfo: {
   *       browserName: 'Example Browser',
   *       browserVersion: '1.0',
   *       osName: 'Linux',
   *       osVersion: '6.1',
   *     },
   *   },
   * });
   */
  mediationStart(params: PasskeysMediationStartParams, options?: CallOptions): CallPromise<PasskeyMediationStartRsp> {
    return this.call(operations.passkeysMediationStart, params, options);
  }

  /**
   * Finish a passkey login by conditional mediation.
   *
   * A 200 answer can still carry `error`, so look there before trusting it.
   *
   * `POST /v2/passkey/mediation/finish`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.passkeys.mediationFinish({
   *   assertionResponse: '{"id":"ZXhhbXBsZQ","rawId":"ZXhhbXBsZQ","type":"public-key","response":{}}',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *     parsedDeviceInfo: {
   *       browserName: 'Example Browser',
   *       browserVersion: '1.0',
   *       osName: 'Linux',
   *       osVersion: '6.1',
   *     },
   *   },
   *   processID: 'process-example-1',
   *   trackingID: 'tracking-example-1',
   * });
   */
  mediationFinish(params: PasskeysMediationFinishParams, options?: CallOptions): CallPromise<PasskeyMediationFinishRsp> {
    return this.call(operations.passkeysMediationFinish, params, options);
  }

  /**
   * Exchange signed passkey data for a session.
   *
   * The vendor leaves it out of its reference documentation, so it may change.
   *
   * `POST /v2/passkey/postLogin`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.passkeys.postLogin({ signedPasskeyData: 'example-signed-passkey-data' });
   */
  postLogin(params: PasskeysPostLoginParams, options?: CallOptions): CallPromise<PasskeyPostLoginRsp> {
    return this.call(operations.passkeysPostLogin, params, options);
  }

  /**
   * Check signed passkey data against a user name.
   *
   * The outcome, failure included, is in `verificationResult`.
   *
   * `POST /v2/passkey/verifySignedData`. Repeated only when it was certainly not carried out. The signed data
   * holds a challenge that the check may use up, so a second call can fail although the first one worked.
   * @example
   * const answer = await corbado.passkeys.verifySignedData({
   *   signedPasskeyData: 'example-signed-passkey-data',
   *   username: 'ada@example.com',
   * });
   */
  verifySignedData(params: PasskeysVerifySignedDataParams, options?: CallOptions): CallPromise<PasskeyVerifySignedDataRsp> {
    return this.call(operations.passkeysVerifySignedData, params, options);
  }
}

/** The operations under `connectTokens`. */
export class ConnectTokensResource extends Resource {
  /**
   * List connect tokens.
   *
   * `GET /v2/connectTokens`. Repeated after a failure that may pass.
   * @example
   * for await (const item of corbado.connectTokens.list.all()) console.log(item);
   */
  readonly list: ListMethod<ConnectTokensListParams, ConnectTokenList, ConnectToken> = this.paginate(operations.connectTokensList);

  /**
   * Create a connect token for one passkey task.
   *
   * `POST /v2/connectTokens`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.connectTokens.create({
   *   type: 'passkey-append',
   *   data: { displayName: 'Ada Example', identifier: 'ada@example.com' },
   * });
   */
  create(params: ConnectTokensCreateParams, options?: CallOptions): CallPromise<ConnectToken> {
    return this.call(operations.connectTokensCreate, params, options);
  }

  /**
   * Change the status of a connect token.
   *
   * Answers the generic envelope, not the token.
   *
   * `PATCH /v2/connectTokens/{connectTokenID}`. Repeated after a failure that may pass. It sets the status to a
   * given value, so a second call changes nothing more.
   * @example
   * const answer = await corbado.connectTokens.update({
   *   connectTokenID: 'cto-4012345678901234567',
   *   status: 'initial',
   * });
   */
  update(params: ConnectTokensUpdateParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.connectTokensUpdate, params, options);
  }

  /**
   * Delete a connect token.
   *
   * `DELETE /v2/connectTokens/{connectTokenID}`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.connectTokens.delete({ connectTokenID: 'cto-4012345678901234567' });
   */
  delete(params: ConnectTokensDeleteParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.connectTokensDelete, params, options);
  }
}

/** The operations under `webhookEndpoints`. */
export class WebhookEndpointsResource extends Resource {
  /**
   * List the webhook endpoints of the project.
   *
   * The vendor leaves it out of its reference documentation, so it may change. It knows no paging.
   *
   * `GET /v2/webhookEndpoints`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.webhookEndpoints.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): CallPromise<WebhookEndpointList> {
    return this.call(operations.webhookEndpointsList, params, options);
  }

  /**
   * Create a webhook endpoint.
   *
   * The vendor leaves it out of its reference documentation, so it may change.
   *
   * `POST /v2/webhookEndpoints`. Repeated only when it was certainly not carried out.
   * @example
   * const answer = await corbado.webhookEndpoints.create({
   *   url: 'https://example.com/webhooks/corbado',
   *   subscribedEvents: ['user.created'],
   *   customHeaders: { 'X-Example': 'example' },
   * });
   */
  create(params: WebhookEndpointsCreateParams, options?: CallOptions): CallPromise<WebhookEndpoint> {
    return this.call(operations.webhookEndpointsCreate, params, options);
  }

  /**
   * Change a webhook endpoint.
   *
   * The vendor leaves it out of its reference documentation, so it may change.
   *
   * `PUT /v2/webhookEndpoints/{webhookEndpointID}`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.webhookEndpoints.update({ webhookEndpointID: 'whe-4012345678901234567' });
   */
  update(params: WebhookEndpointsUpdateParams, options?: CallOptions): CallPromise<WebhookEndpoint> {
    return this.call(operations.webhookEndpointsUpdate, params, options);
  }

  /**
   * Delete a webhook endpoint.
   *
   * The vendor leaves it out of its reference documentation, so it may change.
   *
   * `DELETE /v2/webhookEndpoints/{webhookEndpointID}`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.webhookEndpoints.delete({ webhookEndpointID: 'whe-4012345678901234567' });
   */
  delete(params: WebhookEndpointsDeleteParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.webhookEndpointsDelete, params, options);
  }
}

/** The operations under `projectConfig`. */
export class ProjectConfigResource extends Resource {
  /**
   * Set the CNAME of the project.
   *
   * The vendor leaves it out of its reference documentation, so it may change.
   *
   * `PUT /v2/projectConfig/cname`. Repeated after a failure that may pass.
   * @example
   * const answer = await corbado.projectConfig.updateCname({ cname: 'auth.example.com' });
   */
  updateCname(params: ProjectConfigUpdateCnameParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.projectConfigUpdateCname, params, options);
  }
}

/** All operations of the Corbado Backend API. */
export class CorbadoResources extends Resource {
  /** The operations under `users`. */
  readonly users: UsersResource = this.branch(UsersResource);

  /** The operations under `socialAccounts`. */
  readonly socialAccounts: SocialAccountsResource = this.branch(SocialAccountsResource);

  /** The operations under `identifiers`. */
  readonly identifiers: IdentifiersResource = this.branch(IdentifiersResource);

  /** The operations under `longSessions`. */
  readonly longSessions: LongSessionsResource = this.branch(LongSessionsResource);

  /** The operations under `sessions`. */
  readonly sessions: SessionsResource = this.branch(SessionsResource);

  /** The operations under `passkeys`. */
  readonly passkeys: PasskeysResource = this.branch(PasskeysResource);

  /** The operations under `connectTokens`. */
  readonly connectTokens: ConnectTokensResource = this.branch(ConnectTokensResource);

  /** The operations under `webhookEndpoints`. */
  readonly webhookEndpoints: WebhookEndpointsResource = this.branch(WebhookEndpointsResource);

  /** The operations under `projectConfig`. */
  readonly projectConfig: ProjectConfigResource = this.branch(ProjectConfigResource);
}
