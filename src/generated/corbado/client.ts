// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: e5538e724802baffbe084d4f153c5d030a9c005d6cf569a78acdffb72bddca9a

import {
  type CallOptions,
  type CallPromise,
  type ListMethod,
  type ListMethodWithParams,
  Resource,
  numberedPages,
} from '../../facade/http/generated-runtime.ts';
import * as operations from './operations.ts';
import type {
  AndroidAppConfigsCreateParams,
  AndroidAppConfigsDeleteParams,
  AndroidAppConfigsListParams,
  AuthEvent,
  Challenge,
  ClientEnvList,
  ConnectApplicationsCreateParams,
  ConnectApplicationsDeleteParams,
  ConnectApplicationsListParams,
  ConnectApplicationsUpdateParams,
  ConnectConfigCreateParams,
  ConnectConfigUpdateParams,
  ConnectProcessesListParams,
  ConnectProcessesMetadataParams,
  ConnectProcessesSearchParams,
  ConnectToken,
  ConnectTokenList,
  ConnectTokensCreateParams,
  ConnectTokensDeleteParams,
  ConnectTokensListParams,
  ConnectTokensUpdateParams,
  Credential,
  CredentialList,
  ExportDownloadLink,
  ExportList,
  ExportsDownloadLinkParams,
  ExportsListParams,
  GenericRsp,
  Identifier,
  IdentifierList,
  IdentifierWhitelistsCreateParams,
  IdentifierWhitelistsListParams,
  IdentifierWhitelistsUpdateParams,
  IdentifiersCreateParams,
  IdentifiersDeleteParams,
  IdentifiersListParams,
  IdentifiersUpdateParams,
  LongSession,
  LongSessionsGetParams,
  PasskeyAppendFinishRsp,
  PasskeyAppendStartRsp,
  PasskeyChallenge,
  PasskeyChallengeList,
  PasskeyEvent,
  PasskeyEventList,
  PasskeyLoginFinishRsp,
  PasskeyLoginStartRsp,
  PasskeyMediationFinishRsp,
  PasskeyMediationStartRsp,
  PasskeyPostLoginRsp,
  PasskeyVerifySignedDataRsp,
  PasskeysAppendFinishParams,
  PasskeysAppendStartParams,
  PasskeysLoginFinishParams,
  PasskeysLoginStartParams,
  PasskeysMediationFinishParams,
  PasskeysMediationStartParams,
  PasskeysPostLoginParams,
  PasskeysVerifySignedDataParams,
  PasswordManagerList,
  ProjectConfigUpdateCnameParams,
  Session,
  SessionList,
  SessionsListParams,
  SessionsRevokeParams,
  ShortSession,
  SocialAccount,
  SocialAccountList,
  SocialAccountsListParams,
  SsoSaml2FinishParams,
  SsoSaml2FinishRsp,
  SsoSaml2StartParams,
  SsoSaml2StartRsp,
  StatsByTimeParams,
  UndocumentedRsp,
  User,
  UserAggregate,
  UserList,
  UsersAuthEventsCreateParams,
  UsersChallengesCreateParams,
  UsersChallengesUpdateParams,
  UsersClientEnvsListParams,
  UsersCreateParams,
  UsersCredentialsDeleteParams,
  UsersCredentialsListParams,
  UsersDeleteParams,
  UsersFullCredentialsListParams,
  UsersGetParams,
  UsersListParams,
  UsersLongSessionsCreateParams,
  UsersLongSessionsCreateShortSessionParams,
  UsersLongSessionsGetParams,
  UsersLongSessionsUpdateParams,
  UsersPasskeyChallengesListParams,
  UsersPasskeyChallengesUpdateParams,
  UsersPasskeyEventsCreateParams,
  UsersPasskeyEventsDeleteParams,
  UsersPasskeyEventsListParams,
  UsersPasswordManagersListParams,
  UsersSocialAccountsCreateParams,
  UsersSocialAccountsListParams,
  UsersUpdateParams,
  WebhookEndpoint,
  WebhookEndpointList,
  WebhookEndpointsCreateParams,
  WebhookEndpointsDeleteParams,
  WebhookEndpointsUpdateParams,
} from './types.ts';

/** The operations under `users.socialAccounts`. */
export class UsersSocialAccountsResource extends Resource {
  /**
   * List the social accounts of one user.
   *
   * Returns an array, unlike every other list, so the number of pages is unknown.
   *
   * `GET /v2/users/{userID}/socialAccounts`. Retried after a transient failure.
   * @example
   * for await (const item of corbado.users.socialAccounts.list.all({ userID: 'usr-4012345678901234567' })) {
   *   console.log(item);
   * }
   */
  readonly list: ListMethodWithParams<UsersSocialAccountsListParams, SocialAccount[], SocialAccount> = this.paginate(
    numberedPages,
    operations.usersSocialAccountsList,
  );

  /**
   * Attach a social account to a user.
   *
   * `POST /v2/users/{userID}/socialAccounts`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.users.socialAccounts.create({
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
   * `GET /v2/users/{userID}/credentials`. Retried after a transient failure.
   * @example
   * for await (const item of corbado.users.credentials.list.all({ userID: 'usr-4012345678901234567' })) {
   *   console.log(item);
   * }
   */
  readonly list: ListMethodWithParams<UsersCredentialsListParams, CredentialList, Credential> = this.paginate(
    numberedPages,
    operations.usersCredentialsList,
  );

  /**
   * Delete a passkey credential of a user.
   *
   * `DELETE /v2/users/{userID}/credentials/{credentialID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.users.credentials.delete({
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
   * `POST /v2/users/{userID}/longSessions`. Retried only if it certainly never ran.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const response = await corbado.users.longSessions.create({
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
   * `GET /v2/users/{userID}/longSessions/{longSessionID}`. Retried after a transient failure.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const response = await corbado.users.longSessions.get({
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
   * `PATCH /v2/users/{userID}/longSessions/{longSessionID}`. Retried after a transient failure. It sets the
   * status to a given value, so a second call changes nothing more.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const response = await corbado.users.longSessions.update({
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
   * `POST /v2/users/{userID}/longSessions/{longSessionID}/shortSessions`. Retried only if it certainly never
   * ran.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const response = await corbado.users.longSessions.createShortSession({
   *   userID: 'usr-4012345678901234567',
   *   longSessionID: 'ses-4012345678901234567',
   *   appType: 'empty',
   *   issuer: 'https://pro-1.frontendapi.cloud.corbado.io',
   * });
   */
  createShortSession(
    params: UsersLongSessionsCreateShortSessionParams,
    options?: CallOptions,
  ): CallPromise<ShortSession> {
    return this.call(operations.usersLongSessionsCreateShortSession, params, options);
  }
}

/** The operations under `users.challenges`. */
export class UsersChallengesResource extends Resource {
  /**
   * Create a one-time code or link challenge for a user.
   *
   * `POST /v2/users/{userID}/challenges`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.users.challenges.create({
   *   userID: 'usr-4012345678901234567',
   *   challengeType: 'email_otp',
   *   identifierValue: 'ada@example.com',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *   },
   * });
   */
  create(params: UsersChallengesCreateParams, options?: CallOptions): CallPromise<Challenge> {
    return this.call(operations.usersChallengesCreate, params, options);
  }

  /**
   * Complete a challenge with its one-time value.
   *
   * The `status` of the response says whether the challenge is completed.
   *
   * `PATCH /v2/users/{userID}/challenges/{challengeID}`. Retried only if it certainly never ran. It uses up a
   * one-time value, so a second call can fail although the first one worked.
   * @example
   * const response = await corbado.users.challenges.update({
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
   * `GET /v2/users/{userID}/passkeyChallenges`. Retried after a transient failure.
   * @example
   * for await (const item of corbado.users.passkeyChallenges.list.all({ userID: 'usr-4012345678901234567' })) {
   *   console.log(item);
   * }
   */
  readonly list: ListMethodWithParams<UsersPasskeyChallengesListParams, PasskeyChallengeList, PasskeyChallenge> =
    this.paginate(numberedPages, operations.usersPasskeyChallengesList);

  /**
   * Change the status of a user's passkey challenge.
   *
   * `PATCH /v2/users/{userID}/passkeyChallenges/{passkeyChallengeID}`. Retried after a transient failure. It
   * sets the status to a given value, so a second call changes nothing more.
   * @example
   * const response = await corbado.users.passkeyChallenges.update({
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
   * `GET /v2/users/{userID}/passkeyEvents`. Retried after a transient failure.
   * @example
   * for await (const item of corbado.users.passkeyEvents.list.all({ userID: 'usr-4012345678901234567' })) {
   *   console.log(item);
   * }
   */
  readonly list: ListMethodWithParams<UsersPasskeyEventsListParams, PasskeyEventList, PasskeyEvent> = this.paginate(
    numberedPages,
    operations.usersPasskeyEventsList,
  );

  /**
   * Record a passkey event of a user.
   *
   * `expires` is an integer here, not a date string.
   *
   * `POST /v2/users/{userID}/passkeyEvents`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.users.passkeyEvents.create({
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
   * `DELETE /v2/users/{userID}/passkeyEvents/{passkeyEventID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.users.passkeyEvents.delete({
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
   * `POST /v2/users/{userID}/authEvents`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.users.authEvents.create({
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
   * `GET /v2/users/{userID}/clientEnvs`. Retried after a transient failure.
   * @example
   * const response = await corbado.users.clientEnvs.list({ userID: 'usr-4012345678901234567' });
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
   * `GET /v2/users/{userID}/passwordManagers`. Retried after a transient failure.
   * @example
   * const response = await corbado.users.passwordManagers.list({ userID: 'usr-4012345678901234567' });
   */
  list(params: UsersPasswordManagersListParams, options?: CallOptions): CallPromise<PasswordManagerList> {
    return this.call(operations.usersPasswordManagersList, params, options);
  }
}

/** The operations under `users.fullCredentials`. */
export class UsersFullCredentialsResource extends Resource {
  /**
   * List the passkeys of a user with the whole authenticator data.
   *
   * The vendor's documentation alone describes it. The documentation does not show its query, so any parameter
   * is accepted and sent nor its response, which is returned unchecked. The permission that an API key needs is
   * not documented.
   *
   * `GET /v2/users/{userID}/fullCredentials`. Retried after a transient failure.
   * @example
   * const response = await corbado.users.fullCredentials.list({ userID: 'usr-4012345678901234567' });
   */
  list(params: UsersFullCredentialsListParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.usersFullCredentialsList, params, options);
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

  /** The operations under `users.fullCredentials`. */
  readonly fullCredentials: UsersFullCredentialsResource = this.branch(UsersFullCredentialsResource);

  /**
   * List users together with their identifiers and social accounts.
   *
   * `GET /v2/users`. Retried after a transient failure.
   * @example
   * for await (const item of corbado.users.list.all()) console.log(item);
   */
  readonly list: ListMethod<UsersListParams, UserList, UserAggregate> = this.paginate(
    numberedPages,
    operations.usersList,
  );

  /**
   * Create a user.
   *
   * `fullName` may be left out, although the official Node SDK insists on it.
   *
   * `POST /v2/users`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.users.create({ status: 'pending' });
   */
  create(params: UsersCreateParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersCreate, params, options);
  }

  /**
   * Get a user by id.
   *
   * `GET /v2/users/{userID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.users.get({ userID: 'usr-4012345678901234567' });
   */
  get(params: UsersGetParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersGet, params, options);
  }

  /**
   * Change a user's name or status.
   *
   * `PATCH /v2/users/{userID}`. Retried after a transient failure. It sets fields to given values, so a second
   * call changes nothing more.
   * @example
   * const response = await corbado.users.update({ userID: 'usr-4012345678901234567' });
   */
  update(params: UsersUpdateParams, options?: CallOptions): CallPromise<User> {
    return this.call(operations.usersUpdate, params, options);
  }

  /**
   * Delete a user.
   *
   * `DELETE /v2/users/{userID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.users.delete({ userID: 'usr-4012345678901234567' });
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
   * `GET /v2/socialAccounts`. Retried after a transient failure.
   * @example
   * for await (const item of corbado.socialAccounts.list.all()) console.log(item);
   */
  readonly list: ListMethod<SocialAccountsListParams, SocialAccountList, SocialAccount> = this.paginate(
    numberedPages,
    operations.socialAccountsList,
  );
}

/** The operations under `identifiers`. */
export class IdentifiersResource extends Resource {
  /**
   * List the identifiers of all users.
   *
   * To find the identifiers of one user, filter by user id without its `usr-` prefix.
   *
   * `GET /v2/identifiers`. Retried after a transient failure.
   * @example
   * for await (const item of corbado.identifiers.list.all()) console.log(item);
   */
  readonly list: ListMethod<IdentifiersListParams, IdentifierList, Identifier> = this.paginate(
    numberedPages,
    operations.identifiersList,
  );

  /**
   * Add a login identifier to a user.
   *
   * `POST /v2/users/{userID}/identifiers`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.identifiers.create({
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
   * `PATCH /v2/users/{userID}/identifiers/{identifierID}`. Retried after a transient failure. It sets the status
   * to a given value, so a second call changes nothing more.
   * @example
   * const response = await corbado.identifiers.update({
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
   * `DELETE /v2/users/{userID}/identifiers/{identifierID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.identifiers.delete({
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
   * `GET /v2/longSessions/{longSessionID}`. Retried after a transient failure.
   * @deprecated The vendor advises against it, or no longer describes it.
   * @example
   * const response = await corbado.longSessions.get({ longSessionID: 'ses-4012345678901234567' });
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
   * `GET /v2/sessions`. Retried after a transient failure.
   * @example
   * for await (const item of corbado.sessions.list.all()) console.log(item);
   */
  readonly list: ListMethod<SessionsListParams, SessionList, Session> = this.paginate(
    numberedPages,
    operations.sessionsList,
  );

  /**
   * Revoke a session.
   *
   * Takes no request body.
   *
   * `POST /v2/sessions/{sessionID}/revoke`. Retried after a transient failure. A revoked session stays revoked,
   * so a second call changes nothing more.
   * @example
   * const response = await corbado.sessions.revoke({ sessionID: 'ses-00000000000000000000000001' });
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
   * `POST /v2/passkey/append/start`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.passkeys.appendStart({
   *   userID: 'usr-4012345678901234567',
   *   processID: 'process-example-1',
   *   username: 'ada@example.com',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *   },
   *   passkeyIntelFlags: { forcePasskeyAppend: false },
   * });
   */
  appendStart(params: PasskeysAppendStartParams, options?: CallOptions): CallPromise<PasskeyAppendStartRsp> {
    return this.call(operations.passkeysAppendStart, params, options);
  }

  /**
   * Finish the creation of a passkey with the browser's response.
   *
   * `POST /v2/passkey/append/finish`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.passkeys.appendFinish({
   *   userID: 'usr-4012345678901234567',
   *   processID: 'process-example-1',
   *   attestationResponse: '{"id":"ZXhhbXBsZQ","rawId":"ZXhhbXBsZQ","type":"public-key","response":{}}',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *   },
   * });
   */
  appendFinish(params: PasskeysAppendFinishParams, options?: CallOptions): CallPromise<PasskeyAppendFinishRsp> {
    return this.call(operations.passkeysAppendFinish, params, options);
  }

  /**
   * Start a passkey login of a known user.
   *
   * `loginAllow` says whether to go on; `assertionOptions` is what the browser needs to use a passkey. An API
   * key presumably needs the permission `passkeys:login`; the documentation does not say.
   *
   * `POST /v2/passkey/login/start`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.passkeys.loginStart({
   *   userID: 'usr-4012345678901234567',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *   },
   *   crossDeviceAuthenticationStrategy: 'standard',
   *   processID: 'process-example-1',
   * });
   */
  loginStart(params: PasskeysLoginStartParams, options?: CallOptions): CallPromise<PasskeyLoginStartRsp> {
    return this.call(operations.passkeysLoginStart, params, options);
  }

  /**
   * Finish a passkey login with the browser's response.
   *
   * An API key needs the permission `passkeys:login`.
   *
   * `POST /v2/passkey/login/finish`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.passkeys.loginFinish({
   *   userID: 'usr-4012345678901234567',
   *   assertionResponse: '{"id":"ZXhhbXBsZQ","rawId":"ZXhhbXBsZQ","type":"public-key","response":{}}',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *   },
   *   processID: 'process-example-1',
   * });
   */
  loginFinish(params: PasskeysLoginFinishParams, options?: CallOptions): CallPromise<PasskeyLoginFinishRsp> {
    return this.call(operations.passkeysLoginFinish, params, options);
  }

  /**
   * Start a passkey login by conditional mediation, without a known user.
   *
   * `loginAllow` says whether to go on; `assertionOptions` is what the browser needs to use a passkey. An API
   * key presumably needs the permission `passkeys:login`; the documentation does not say.
   *
   * `POST /v2/passkey/mediation/start`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.passkeys.mediationStart({
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *   },
   * });
   */
  mediationStart(params: PasskeysMediationStartParams, options?: CallOptions): CallPromise<PasskeyMediationStartRsp> {
    return this.call(operations.passkeysMediationStart, params, options);
  }

  /**
   * Finish a passkey login by conditional mediation.
   *
   * A 200 response can still have `error`, so look there before trusting it. An API key presumably needs the
   * permission `passkeys:login`; the documentation does not say.
   *
   * `POST /v2/passkey/mediation/finish`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.passkeys.mediationFinish({
   *   assertionResponse: '{"id":"ZXhhbXBsZQ","rawId":"ZXhhbXBsZQ","type":"public-key","response":{}}',
   *   clientInformation: {
   *     remoteAddress: '203.0.113.7',
   *     userAgent: 'Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0',
   *     userVerifyingPlatformAuthenticatorAvailable: true,
   *     conditionalMediationAvailable: true,
   *   },
   *   processID: 'process-example-1',
   * });
   */
  mediationFinish(
    params: PasskeysMediationFinishParams,
    options?: CallOptions,
  ): CallPromise<PasskeyMediationFinishRsp> {
    return this.call(operations.passkeysMediationFinish, params, options);
  }

  /**
   * Exchange signed passkey data for a session.
   *
   * The vendor leaves it out of its reference documentation, so it may change.
   *
   * `POST /v2/passkey/postLogin`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.passkeys.postLogin({ signedPasskeyData: 'example-signed-passkey-data' });
   */
  postLogin(params: PasskeysPostLoginParams, options?: CallOptions): CallPromise<PasskeyPostLoginRsp> {
    return this.call(operations.passkeysPostLogin, params, options);
  }

  /**
   * Check signed passkey data against a user name.
   *
   * The outcome, failure included, is in `verificationResult`.
   *
   * `POST /v2/passkey/verifySignedData`. Retried only if it certainly never ran. The signed data holds a
   * challenge that the check may use up, so a second call can fail although the first one worked.
   * @example
   * const response = await corbado.passkeys.verifySignedData({
   *   signedPasskeyData: 'example-signed-passkey-data',
   *   username: 'ada@example.com',
   * });
   */
  verifySignedData(
    params: PasskeysVerifySignedDataParams,
    options?: CallOptions,
  ): CallPromise<PasskeyVerifySignedDataRsp> {
    return this.call(operations.passkeysVerifySignedData, params, options);
  }
}

/** The operations under `connectTokens`. */
export class ConnectTokensResource extends Resource {
  /**
   * List connect tokens.
   *
   * An API key needs the permission `connect_tokens:read`.
   *
   * `GET /v2/connectTokens`. Retried after a transient failure.
   * @example
   * for await (const item of corbado.connectTokens.list.all()) console.log(item);
   */
  readonly list: ListMethod<ConnectTokensListParams, ConnectTokenList, ConnectToken> = this.paginate(
    numberedPages,
    operations.connectTokensList,
  );

  /**
   * Create a connect token for one passkey task.
   *
   * The token starts with `ctk1_`; it is short-lived, and can be used once. An API key needs the permission
   * `connect_tokens:write`.
   *
   * `POST /v2/connectTokens`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.connectTokens.create({
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
   * Returns the generic body, not the token. An API key presumably needs the permission `connect_tokens:write`;
   * the documentation does not say.
   *
   * `PATCH /v2/connectTokens/{connectTokenID}`. Retried after a transient failure. It sets the status to a given
   * value, so a second call changes nothing more.
   * @example
   * const response = await corbado.connectTokens.update({
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
   * An API key presumably needs the permission `connect_tokens:write`; the documentation does not say.
   *
   * `DELETE /v2/connectTokens/{connectTokenID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.connectTokens.delete({ connectTokenID: 'cto-4012345678901234567' });
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
   * `GET /v2/webhookEndpoints`. Retried after a transient failure.
   * @example
   * const response = await corbado.webhookEndpoints.list();
   */
  list(params?: Record<string, never>, options?: CallOptions): CallPromise<WebhookEndpointList> {
    return this.call(operations.webhookEndpointsList, params, options);
  }

  /**
   * Create a webhook endpoint.
   *
   * The vendor leaves it out of its reference documentation, so it may change.
   *
   * `POST /v2/webhookEndpoints`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.webhookEndpoints.create({
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
   * `PUT /v2/webhookEndpoints/{webhookEndpointID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.webhookEndpoints.update({ webhookEndpointID: 'whe-4012345678901234567' });
   */
  update(params: WebhookEndpointsUpdateParams, options?: CallOptions): CallPromise<WebhookEndpoint> {
    return this.call(operations.webhookEndpointsUpdate, params, options);
  }

  /**
   * Delete a webhook endpoint.
   *
   * The vendor leaves it out of its reference documentation, so it may change.
   *
   * `DELETE /v2/webhookEndpoints/{webhookEndpointID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.webhookEndpoints.delete({ webhookEndpointID: 'whe-4012345678901234567' });
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
   * `PUT /v2/projectConfig/cname`. Retried after a transient failure.
   * @example
   * const response = await corbado.projectConfig.updateCname({ cname: 'auth.example.com' });
   */
  updateCname(params: ProjectConfigUpdateCnameParams, options?: CallOptions): CallPromise<GenericRsp> {
    return this.call(operations.projectConfigUpdateCname, params, options);
  }
}

/** The operations under `connectConfig`. */
export class ConnectConfigResource extends Resource {
  /**
   * Get the rollout settings of Corbado Connect.
   *
   * The vendor's documentation alone describes it. The documentation does not show its response, which is
   * returned unchecked. The permission that an API key needs is not documented; presumably
   * `connect_config:read`.
   *
   * `GET /v2/connect/config`. Retried after a transient failure.
   * @example
   * const response = await corbado.connectConfig.get();
   */
  get(params?: Record<string, never>, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectConfigGet, params, options);
  }

  /**
   * Create the rollout settings of Corbado Connect.
   *
   * The vendor's documentation alone describes it. The documentation does not show which fields are required nor
   * its response, which is returned unchecked. An API key needs the permission `connect_config:write`.
   *
   * `POST /v2/connect/config`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.connectConfig.create();
   */
  create(params?: ConnectConfigCreateParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectConfigCreate, params, options);
  }

  /**
   * Change the rollout settings of Corbado Connect, kill switches included.
   *
   * There may be more fields than the documentation shows. The vendor's documentation alone describes it. The
   * documentation does not show which fields are required nor its response, which is returned unchecked. The
   * permission that an API key needs is not documented.
   *
   * `PUT /v2/connect/config`. Retried after a transient failure.
   * @example
   * const response = await corbado.connectConfig.update();
   */
  update(params?: ConnectConfigUpdateParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectConfigUpdate, params, options);
  }
}

/** The operations under `identifierWhitelists`. */
export class IdentifierWhitelistsResource extends Resource {
  /**
   * List the whitelists of identifiers.
   *
   * The vendor's documentation alone describes it. The documentation does not show its query, so any parameter
   * is accepted and sent nor its response, which is returned unchecked. The permission that an API key needs is
   * not documented.
   *
   * `GET /v2/connect/identifierWhitelists`. Retried after a transient failure.
   * @example
   * const response = await corbado.identifierWhitelists.list();
   */
  list(params?: IdentifierWhitelistsListParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.identifierWhitelistsList, params, options);
  }

  /**
   * Create a whitelist of identifiers.
   *
   * The vendor's documentation alone describes it. The documentation does not show which fields are required nor
   * its response, which is returned unchecked. The permission that an API key needs is not documented.
   *
   * `POST /v2/connect/identifierWhitelists`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.identifierWhitelists.create();
   */
  create(params?: IdentifierWhitelistsCreateParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.identifierWhitelistsCreate, params, options);
  }

  /**
   * Change a whitelist of identifiers.
   *
   * The vendor's documentation alone describes it. The documentation does not show which fields are required nor
   * its response, which is returned unchecked. The permission that an API key needs is not documented.
   *
   * `PUT /v2/connect/identifierWhitelists/{identifierWhitelistID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.identifierWhitelists.update({ identifierWhitelistID: 'example-whitelist-1' });
   */
  update(params: IdentifierWhitelistsUpdateParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.identifierWhitelistsUpdate, params, options);
  }
}

/** The operations under `connectApplications`. */
export class ConnectApplicationsResource extends Resource {
  /**
   * List the applications of Corbado Connect.
   *
   * The vendor's documentation alone describes it. The documentation does not show its query, so any parameter
   * is accepted and sent nor its response, which is returned unchecked. The permission that an API key needs is
   * not documented.
   *
   * `GET /v2/connect/applications`. Retried after a transient failure.
   * @example
   * const response = await corbado.connectApplications.list();
   */
  list(params?: ConnectApplicationsListParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectApplicationsList, params, options);
  }

  /**
   * Create an application of Corbado Connect.
   *
   * A project has one web application at most. The vendor's documentation alone describes it. The documentation
   * does not show which fields are required nor its response, which is returned unchecked. An API key needs the
   * permission `applications:write`.
   *
   * `POST /v2/connect/applications`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.connectApplications.create();
   */
  create(params?: ConnectApplicationsCreateParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectApplicationsCreate, params, options);
  }

  /**
   * Change an application of Corbado Connect.
   *
   * It keeps the id of the application, and removes no Android fingerprint. The vendor's documentation alone
   * describes it. The documentation does not show which fields are required nor its response, which is returned
   * unchecked. The permission that an API key needs is not documented; presumably `applications:write`.
   *
   * `PUT /v2/connect/applications/{applicationID}`. Retried only if it certainly never ran. It adds Android
   * fingerprints; the documentation does not say what a second addition does.
   * @example
   * const response = await corbado.connectApplications.update({ applicationID: 'example-application-1' });
   */
  update(params: ConnectApplicationsUpdateParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectApplicationsUpdate, params, options);
  }

  /**
   * Delete an application of Corbado Connect.
   *
   * Analytics data and Android registrations stay. The vendor's documentation alone describes it. The
   * documentation does not show its response, which is returned unchecked. The permission that an API key needs
   * is not documented.
   *
   * `DELETE /v2/connect/applications/{applicationID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.connectApplications.delete({ applicationID: 'example-application-1' });
   */
  delete(params: ConnectApplicationsDeleteParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectApplicationsDelete, params, options);
  }
}

/** The operations under `androidAppConfigs`. */
export class AndroidAppConfigsResource extends Resource {
  /**
   * List the Android apps of the project.
   *
   * The vendor's documentation alone describes it. The documentation does not show its query, so any parameter
   * is accepted and sent nor its response, which is returned unchecked. The permission that an API key needs is
   * not documented.
   *
   * `GET /v2/androidappconfig`. Retried after a transient failure.
   * @example
   * const response = await corbado.androidAppConfigs.list();
   */
  list(params?: AndroidAppConfigsListParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.androidAppConfigsList, params, options);
  }

  /**
   * Register an Android app.
   *
   * The client sets `projectID` unless it is given. The vendor's documentation alone describes it. The
   * documentation does not show which fields are required nor its response, which is returned unchecked. The
   * permission that an API key needs is not documented.
   *
   * `POST /v2/androidappconfig`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.androidAppConfigs.create();
   */
  create(params?: AndroidAppConfigsCreateParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.androidAppConfigsCreate, params, options);
  }

  /**
   * Delete an Android app.
   *
   * A DELETE with a body; the documentation does not say whether the body is required. The vendor's
   * documentation alone describes it. The documentation does not show its response, which is returned unchecked.
   * The permission that an API key needs is not documented.
   *
   * `DELETE /v2/androidappconfig/{androidAppConfigID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.androidAppConfigs.delete({ androidAppConfigID: 'example-android-app-1' });
   */
  delete(params: AndroidAppConfigsDeleteParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.androidAppConfigsDelete, params, options);
  }
}

/** The operations under `connectProcesses`. */
export class ConnectProcessesResource extends Resource {
  /**
   * Read processes of Corbado Connect by their ids.
   *
   * The vendor's documentation alone describes it. The documentation does not show which fields are required nor
   * its response, which is returned unchecked. An API key needs the permission `processes:read`.
   *
   * `POST /v2/connect/processList`. Retried after a transient failure. It only reads.
   * @example
   * const response = await corbado.connectProcesses.list();
   */
  list(params?: ConnectProcessesListParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectProcessesList, params, options);
  }

  /**
   * Search the processes of Corbado Connect.
   *
   * The vendor's documentation alone describes it. The documentation does not show which fields are required nor
   * its response, which is returned unchecked. An API key needs the permission `processes:read`.
   *
   * `POST /v2/connect/processSearch`. Retried after a transient failure. It only reads.
   * @example
   * const response = await corbado.connectProcesses.search();
   */
  search(params?: ConnectProcessesSearchParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectProcessesSearch, params, options);
  }

  /**
   * Get the metadata of a process of Corbado Connect.
   *
   * The vendor's documentation alone describes it. The documentation does not show its response, which is
   * returned unchecked. The permission that an API key needs is not documented; presumably `processes:read`.
   *
   * `GET /v2/connect/processMetadata/{processID}`. Retried after a transient failure.
   * @example
   * const response = await corbado.connectProcesses.metadata({ processID: 'process-example-1' });
   */
  metadata(params: ConnectProcessesMetadataParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.connectProcessesMetadata, params, options);
  }
}

/** The operations under `stats`. */
export class StatsResource extends Resource {
  /**
   * Get statistics of Corbado Connect over time.
   *
   * The vendor's documentation alone describes it. The documentation does not show its query, so any parameter
   * is accepted and sent nor its response, which is returned unchecked. The permission that an API key needs is
   * not documented.
   *
   * `GET /v2/statsByTime`. Retried after a transient failure.
   * @example
   * const response = await corbado.stats.byTime();
   */
  byTime(params?: StatsByTimeParams, options?: CallOptions): CallPromise<UndocumentedRsp> {
    return this.call(operations.statsByTime, params, options);
  }
}

/** The operations under `exports`. */
export class ExportsResource extends Resource {
  /**
   * List the export files of one type.
   *
   * A third party alone describes the fields of the response. The vendor's documentation alone describes it. An
   * API key needs the permission `exports:read`.
   *
   * `GET /v2/exports/{exportType}`. Retried after a transient failure.
   * @example
   * const response = await corbado.exports.list({ exportType: 'credentials' });
   */
  list(params: ExportsListParams, options?: CallOptions): CallPromise<ExportList> {
    return this.call(operations.exportsList, params, options);
  }

  /**
   * Get a link to download an export file.
   *
   * The link is signed already: it needs no credentials, and grants access to whoever has it. The vendor's
   * documentation alone describes it. An API key needs the permission `exports:read`.
   *
   * `GET /v2/exports/{exportType}/{filename}/downloadLink`. Retried after a transient failure.
   * @example
   * const response = await corbado.exports.downloadLink({
   *   exportType: 'credentials',
   *   filename: 'credentials-2026-01-15.csv',
   * });
   */
  downloadLink(params: ExportsDownloadLinkParams, options?: CallOptions): CallPromise<ExportDownloadLink> {
    return this.call(operations.exportsDownloadLink, params, options);
  }
}

/** The operations under `sso.saml2`. */
export class SsoSaml2Resource extends Resource {
  /**
   * Start a login by SAML 2.
   *
   * The older reference of the vendor's documentation alone describes it, and names no API keys: use the API
   * secret.
   *
   * `POST /v2/sso/saml2/start`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.sso.saml2.start({ email: 'ada@example.com' });
   */
  start(params: SsoSaml2StartParams, options?: CallOptions): CallPromise<SsoSaml2StartRsp> {
    return this.call(operations.ssoSaml2Start, params, options);
  }

  /**
   * Finish a login by SAML 2.
   *
   * The older reference of the vendor's documentation alone describes it, and names no API keys: use the API
   * secret.
   *
   * `POST /v2/sso/saml2/finish`. Retried only if it certainly never ran.
   * @example
   * const response = await corbado.sso.saml2.finish({
   *   samlResponse: 'ZXhhbXBsZQ',
   *   relayState: 'example-state',
   *   ssoNonce: 'example-nonce',
   * });
   */
  finish(params: SsoSaml2FinishParams, options?: CallOptions): CallPromise<SsoSaml2FinishRsp> {
    return this.call(operations.ssoSaml2Finish, params, options);
  }
}

/** The operations under `sso`. */
export class SsoResource extends Resource {
  /** The operations under `sso.saml2`. */
  readonly saml2: SsoSaml2Resource = this.branch(SsoSaml2Resource);
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

  /** The operations under `connectConfig`. */
  readonly connectConfig: ConnectConfigResource = this.branch(ConnectConfigResource);

  /** The operations under `identifierWhitelists`. */
  readonly identifierWhitelists: IdentifierWhitelistsResource = this.branch(IdentifierWhitelistsResource);

  /** The operations under `connectApplications`. */
  readonly connectApplications: ConnectApplicationsResource = this.branch(ConnectApplicationsResource);

  /** The operations under `androidAppConfigs`. */
  readonly androidAppConfigs: AndroidAppConfigsResource = this.branch(AndroidAppConfigsResource);

  /** The operations under `connectProcesses`. */
  readonly connectProcesses: ConnectProcessesResource = this.branch(ConnectProcessesResource);

  /** The operations under `stats`. */
  readonly stats: StatsResource = this.branch(StatsResource);

  /** The operations under `exports`. */
  readonly exports: ExportsResource = this.branch(ExportsResource);

  /** The operations under `sso`. */
  readonly sso: SsoResource = this.branch(SsoResource);
}
