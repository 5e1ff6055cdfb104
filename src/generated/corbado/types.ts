// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: e5538e724802baffbe084d4f153c5d030a9c005d6cf569a78acdffb72bddca9a

/** Arguments of `users.list`. */
export interface UsersListParams {
  /** Field to sort by and the direction, as `field:asc` or `field:desc`. */
  sort?: `${string}:${'asc' | 'desc'}` | null;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[] | null;
  /** The same as `filter[]`, with checked strings. */
  filter?: `${string}:${'eq' | 'gt' | 'lt'}:${string}`[] | null;
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number | null;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number | null;
}

/** Arguments of `users.create`. */
export interface UsersCreateParams {
  /** Full name of the user. */
  fullName?: string | null;
  /** Status that the user starts with. */
  status: UserStatus;
  /** WebAuthn user id to use instead of a generated one. */
  explicitWebauthnID?: string | null;
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
  fullName?: string | null;
  /** New status. */
  status?: UserStatus | null;
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
  sort?: `${string}:${'asc' | 'desc'}` | null;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[] | null;
  /** The same as `filter[]`, with checked strings. */
  filter?: `${string}:${'eq' | 'gt' | 'lt'}:${string}`[] | null;
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number | null;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number | null;
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
  sort?: `${string}:${'asc' | 'desc'}` | null;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[] | null;
  /** The same as `filter[]`, with checked strings. */
  filter?: `${string}:${'eq' | 'gt' | 'lt'}:${string}`[] | null;
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number | null;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number | null;
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
  sort?: `${string}:${'asc' | 'desc'}` | null;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[] | null;
  /** The same as `filter[]`, with checked strings. */
  filter?: `${string}:${'eq' | 'gt' | 'lt'}:${string}`[] | null;
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number | null;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number | null;
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
  sort?: `${string}:${'asc' | 'desc'}` | null;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[] | null;
  /** The same as `filter[]`, with checked strings. */
  filter?: `${string}:${'eq' | 'gt' | 'lt'}:${string}`[] | null;
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number | null;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number | null;
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
  sort?: `${string}:${'asc' | 'desc'}` | null;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[] | null;
  /** The same as `filter[]`, with checked strings. */
  filter?: `${string}:${'eq' | 'gt' | 'lt'}:${string}`[] | null;
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number | null;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number | null;
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
  challengeMetadata?: { [key: string]: unknown } | null;
  /** How long the challenge stays valid, in seconds. */
  lifetimeSeconds?: number | null;
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
  /**
   * Situation in which the passkey is offered. The vendor's documentation alone describes it, without its
   * values.
   */
  situation?: string | null;
}

/** Arguments of `passkeys.appendFinish`. */
export interface PasskeysAppendFinishParams {
  /** Id of the user. */
  userID: string;
  /** Id of the process that the ceremony belongs to. */
  processID: string;
  /** The browser's response to the create call, as JSON text. */
  attestationResponse: string;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
  /** Whether to send a notification. */
  sendNotification?: boolean | null;
  /** Id to follow the ceremony by. */
  trackingID?: string | null;
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
  /** The browser's response to the get call, as JSON text. */
  assertionResponse: string;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
  /** Id of the process that the ceremony belongs to. */
  processID: string;
  /** Whether to return signed passkey data too. */
  signPasskeyData?: boolean | null;
  /** Id to follow the ceremony by. */
  trackingID?: string | null;
}

/** Arguments of `passkeys.mediationStart`. */
export interface PasskeysMediationStartParams {
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
  /** Id of the process that the ceremony belongs to. The vendor's documentation alone describes it. */
  processID?: string | null;
}

/** Arguments of `passkeys.mediationFinish`. */
export interface PasskeysMediationFinishParams {
  /** The browser's response to the get call, as JSON text. */
  assertionResponse: string;
  /** Browser or device that the user is on. */
  clientInformation: ClientInformation;
  /** Id of the process that the ceremony belongs to. */
  processID: string;
  /** Whether to return signed passkey data too. */
  signPasskeyData?: boolean | null;
  /** Id to follow the ceremony by. */
  trackingID?: string | null;
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
  sort?: `${string}:${'asc' | 'desc'}` | null;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[] | null;
  /** The same as `filter[]`, with checked strings. */
  filter?: `${string}:${'eq' | 'gt' | 'lt'}:${string}`[] | null;
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number | null;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number | null;
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
  sort?: `${string}:${'asc' | 'desc'}` | null;
  /**
   * Filters, each as `field:op:value`; `op` is `eq`, `gt` or `lt`. User ids go without their `usr-` prefix here,
   * unlike in paths.
   */
  'filter[]'?: string[] | null;
  /** The same as `filter[]`, with checked strings. */
  filter?: `${string}:${'eq' | 'gt' | 'lt'}:${string}`[] | null;
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number | null;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number | null;
}

/** Arguments of `users.passkeyEvents.create`. */
export interface UsersPasskeyEventsCreateParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** What happened. */
  eventType: PasskeyEventType;
  /** Time of expiry as a number; the vendor does not name the unit. */
  expires?: number | null;
  /** Id of the process it happened in. */
  processID?: string | null;
  /** Id of the client environment it happened in. */
  clientEnvID?: string | null;
  /** Id of the passkey credential concerned. */
  credentialID?: string | null;
  /** Challenge concerned. */
  challenge?: string | null;
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
  /**
   * Field to sort by and the direction, as `field:asc` or `field:desc`; the field is `token`, `tokenType`,
   * `status` or `expires`.
   */
  sort?: `${'token' | 'tokenType' | 'status' | 'expires'}:${'asc' | 'desc'}` | null;
  /**
   * Filters, each as `field:op:value`; the field is `token`, `tokenType`, `status` or `expires`, and `op` is
   * `eq`, `gt` or `lt`.
   */
  'filter[]'?: string[] | null;
  /** The same as `filter[]`, with checked strings. */
  filter?: `${'token' | 'tokenType' | 'status' | 'expires'}:${'eq' | 'gt' | 'lt'}:${string}`[] | null;
  /**
   * Number of the page, counted from 1.
   * @default 1
   */
  page?: number | null;
  /**
   * Number of items on a page.
   * @default 10
   */
  pageSize?: number | null;
}

/** Arguments of `connectTokens.create`. */
export interface ConnectTokensCreateParams {
  /** Task that the token allows. */
  type: ConnectTokenType;
  /** Whom the token is for. */
  data: ConnectTokenData;
  /** Longest time that the token stays valid, in seconds. */
  maxLifetimeInSeconds?: number | null;
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
  basicAuthUsername?: string | null;
  /** Password to send with HTTP Basic. */
  basicAuthPassword?: string | null;
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
  url?: string | null;
  /** New user name to send with HTTP Basic. */
  basicAuthUsername?: string | null;
  /** New password to send with HTTP Basic. */
  basicAuthPassword?: string | null;
  /** Events to send from now on. */
  subscribedEvents?: WebhookEventType[] | null;
  /** Further headers to send from now on, by name. */
  customHeaders?: { [key: string]: unknown } | null;
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

/** Arguments of `connectConfig.create`. */
export interface ConnectConfigCreateParams {
  /** Whether logins need a connect token. */
  requireConnectLoginToken?: boolean | null;
  /** Whether only whitelisted identifiers take part. */
  requireWhitelistedIdentifier?: boolean | null;
  /** Whether the step after the login follows at once. */
  immediatePostLogin?: boolean | null;
  /** Splits that are active. */
  activeSplits?: string | null;
  /** Domain of the cookies. */
  cookieDomain?: string | null;
}

/** Arguments of `connectConfig.update`. */
export interface ConnectConfigUpdateParams {
  /** Whether passkey logins are switched off. */
  loginKillSwitchActive?: boolean | null;
  /** Whether creations of passkeys are switched off. */
  appendKillSwitchActive?: boolean | null;
  /** Whether the management of passkeys is switched off. */
  manageKillSwitchActive?: boolean | null;
  /** Whether logins need a connect token. */
  requireConnectLoginToken?: boolean | null;
  /** Whether only whitelisted identifiers take part. */
  requireWhitelistedIdentifier?: boolean | null;
}

/** Arguments of `identifierWhitelists.list`. */
export interface IdentifierWhitelistsListParams {
  /** Any parameter of the query. */
  [parameter: string]: string | number | boolean | readonly (string | number)[] | null | undefined;
}

/** Arguments of `identifierWhitelists.create`. */
export interface IdentifierWhitelistsCreateParams {
  /** Name of the whitelist. */
  name?: string | null;
  /** Identifiers in the whitelist, as one string. */
  identifiers?: string | null;
}

/** Arguments of `identifierWhitelists.update`. */
export interface IdentifierWhitelistsUpdateParams {
  /** Id of the whitelist. */
  identifierWhitelistID: string;
  /** Name of the whitelist. */
  name?: string | null;
  /** Identifiers in the whitelist, as one string. */
  identifiers?: string | null;
}

/** Arguments of `connectApplications.list`. */
export interface ConnectApplicationsListParams {
  /** Any parameter of the query. */
  [parameter: string]: string | number | boolean | readonly (string | number)[] | null | undefined;
}

/** Arguments of `connectApplications.create`. */
export interface ConnectApplicationsCreateParams {
  /** Name of the application. */
  name?: string | null;
  /** Identifier of the client. */
  clientIdentifier?: string | null;
  /** SHA-256 fingerprints of Android certificates to add. */
  androidFingerprintsToAdd?: string[] | null;
}

/** Arguments of `connectApplications.update`. */
export interface ConnectApplicationsUpdateParams {
  /** Id of the application. */
  applicationID: string;
  /** Name of the application. */
  name?: string | null;
  /** Identifier of the client. */
  clientIdentifier?: string | null;
  /** SHA-256 fingerprints of Android certificates to add. */
  androidFingerprintsToAdd?: string[] | null;
}

/** Arguments of `connectApplications.delete`. */
export interface ConnectApplicationsDeleteParams {
  /** Id of the application. */
  applicationID: string;
}

/** Arguments of `androidAppConfigs.list`. */
export interface AndroidAppConfigsListParams {
  /** Any parameter of the query. */
  [parameter: string]: string | number | boolean | readonly (string | number)[] | null | undefined;
}

/** Arguments of `androidAppConfigs.create`. */
export interface AndroidAppConfigsCreateParams {
  /** Id of the project; the client sets it unless it is given. */
  projectID?: string | null;
  /** Package name of the app. */
  packageName?: string | null;
  /** SHA-256 fingerprint of the certificate. */
  fingerprint?: string | null;
  /** Id of the request. */
  requestID?: string | null;
}

/** Arguments of `androidAppConfigs.delete`. */
export interface AndroidAppConfigsDeleteParams {
  /** Id of the Android app. */
  androidAppConfigID: string;
  /** Id of the request. */
  requestID?: string | null;
}

/** Arguments of `connectProcesses.list`. */
export interface ConnectProcessesListParams {
  /** Ids of the processes. */
  processIDs?: string[] | null;
}

/** Arguments of `connectProcesses.search`. */
export interface ConnectProcessesSearchParams {
  /** Number of the page. */
  page?: number | null;
  /** First day. */
  from?: string | null;
  /** Last day. */
  to?: string | null;
  /** Id of the application. */
  applicationID?: string | null;
  /** Name of the operating system. */
  osName?: string | null;
  /** Category of the visitor. */
  visitorCategory?: string | null;
  /** Whether the client is a web view. */
  isWebView?: boolean | null;
  /** Whether the client is a bot. */
  isBot?: boolean | null;
  /** Lowest score. */
  minScore?: number | null;
  /** Outcomes of the login. */
  loginOutcome?: string[] | null;
  /** Outcomes of the creation of a passkey. */
  appendOutcome?: string[] | null;
  /** Outcomes of the management of passkeys. */
  manageOutcome?: string[] | null;
  /** Alternative identifier of the user. */
  identifierAlternative?: string | null;
  /** Identifier of the user. */
  identifier?: string | null;
  /** Hash to search by. */
  hash?: string | null;
  /** Whether the login was completed. */
  loginCompleted?: boolean | null;
  /** Number of items on a page. */
  pageSize?: number | null;
  /** Ways in which the login was initiated. */
  loginInitiation?: string[] | null;
  /** Brand of the device. */
  brand?: string | null;
  /** Start of the name of the device. */
  modelPrefix?: string | null;
}

/** Arguments of `connectProcesses.metadata`. */
export interface ConnectProcessesMetadataParams {
  /** Id of the process. */
  processID: string;
}

/** Arguments of `stats.byTime`. */
export interface StatsByTimeParams {
  /** Any parameter of the query. */
  [parameter: string]: string | number | boolean | readonly (string | number)[] | null | undefined;
}

/** Arguments of `exports.list`. */
export interface ExportsListParams {
  /** Type of the export. */
  exportType: 'credentials' | 'connect-timeseries' | (string & {});
}

/** Arguments of `exports.downloadLink`. */
export interface ExportsDownloadLinkParams {
  /** Type of the export. */
  exportType: 'credentials' | 'connect-timeseries' | (string & {});
  /** Name of the export file. */
  filename: string;
}

/** Arguments of `users.fullCredentials.list`. */
export interface UsersFullCredentialsListParams {
  /** Id of the user, with its `usr-` prefix. */
  userID: string;
  /** Any parameter of the query. */
  [parameter: string]: string | number | boolean | readonly (string | number)[] | null | undefined;
}

/** Arguments of `sso.saml2.start`. */
export interface SsoSaml2StartParams {
  /** E-mail address of the user. */
  email: string;
}

/** Arguments of `sso.saml2.finish`. */
export interface SsoSaml2FinishParams {
  /** The identity provider's response. */
  samlResponse: string;
  /** Relay state of the login. */
  relayState: string;
  /** Nonce from the start of the login. */
  ssoNonce: string;
}

/** Status of a user. */
export type UserStatus = 'pending' | 'active' | 'disabled' | (string & {});

/** A user. */
export interface User {
  /**
   * Id of the user, with its `usr-` prefix.
   * @example usr-4012345678901234567
   */
  userID: string;
  /** Full name of the user. */
  fullName?: string | null;
  /** Status of the user. */
  status: UserStatus;
  /** WebAuthn user id that was set explicitly. */
  explicitWebauthnID?: string | null;
  /**
   * Time of the last change.
   * @example 2026-01-15T09:30:00Z
   */
  updated: string;
  /**
   * Time of the last change, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  updatedMs: number;
}

/** Body of a response that has no entity. */
export interface GenericRsp {
  /**
   * HTTP status code of the response.
   * @format int32
   * @example 200
   */
  httpStatusCode: number;
  /**
   * Message that goes with the status code.
   * @example OK
   */
  message: string;
  /** What identifies the request. */
  requestData: RequestData;
  /**
   * Time the server took, in seconds.
   * @format float
   * @example 0.0125
   */
  runtime: number;
}

/** What identifies a request, for logs and support. */
export interface RequestData {
  /**
   * Id of the request.
   * @example req-4012345678901234567
   */
  requestID: string;
  /** Link to details of the request. */
  link?: string | null;
}

/** An account of a user at a social login provider. */
export interface SocialAccount {
  /**
   * Id of the social account.
   * @example soc-4012345678901234567
   */
  socialAccountID: string;
  /**
   * Name of the provider.
   * @example github
   */
  providerType: string;
  /**
   * Identifier of the user at the provider.
   * @example ada@example.com
   */
  identifierValue: string;
  /**
   * Id of the user.
   * @example usr-4012345678901234567
   */
  userID: string;
  /**
   * Id that the provider gave the account.
   * @example 1000001
   */
  foreignID: string;
  /**
   * Address of the profile picture.
   * @example https://example.com/avatar.png
   */
  avatarURL: string;
  /**
   * Full name at the provider.
   * @example Ada Example
   */
  fullName: string;
}

/** A social login provider. */
export type SocialProviderType = 'google' | 'microsoft' | 'github' | (string & {});

/** One page of passkey credentials. */
export interface CredentialList {
  /** Credentials on this page. */
  credentials: Credential[];
  /** Place of this page in the whole list. */
  paging: Paging;
}

/** A passkey credential. */
export interface Credential {
  /**
   * Id that Corbado gave the credential.
   * @example cre-4012345678901234567
   */
  id: string;
  /**
   * WebAuthn credential id.
   * @example ZXhhbXBsZS1jcmVkZW50aWFs
   */
  credentialID: string;
  /**
   * WebAuthn attestation type.
   * @example none
   */
  attestationType: string;
  /**
   * Ways to reach the authenticator.
   * @example ['internal', 'hybrid']
   */
  transport: ('usb' | 'nfc' | 'ble' | 'internal' | 'hybrid' | 'smart-card')[];
  /**
   * Whether the passkey may be backed up.
   * @example true
   */
  backupEligible: boolean;
  /**
   * Whether the passkey is backed up.
   * @example true
   */
  backupState: boolean;
  /**
   * AAGUID, the id of the authenticator's model.
   * @example 00000000-0000-4000-8000-000000000001
   */
  authenticatorAAGUID: string;
  /**
   * Operating system that the passkey was created on.
   * @example Linux
   */
  sourceOS: string;
  /**
   * Browser that the passkey was created in.
   * @example Example Browser
   */
  sourceBrowser: string;
  /**
   * Time of the last use.
   * @example 2026-01-15T09:30:00Z
   */
  lastUsed: string;
  /**
   * Time of the last use, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  lastUsedMs: number;
  /**
   * Time of creation.
   * @example 2026-01-15T09:30:00Z
   */
  created: string;
  /**
   * Time of creation, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  createdMs: number;
  /** Status of the credential. */
  status: 'pending' | 'active' | (string & {});
  /** The authenticator's model. */
  aaguidDetails: AaguidDetails;
  /**
   * Tags of the credential.
   * @example ['example-tag']
   */
  tags: string[];
}

/** Model of an authenticator, such as a password manager. */
export interface AaguidDetails {
  /**
   * AAGUID, the id of the model.
   * @example 00000000-0000-4000-8000-000000000001
   */
  aaguid: string;
  /**
   * Name of the model.
   * @example Example Authenticator
   */
  name: string;
  /**
   * Icon for light backgrounds.
   * @example https://example.com/icon-light.svg
   */
  iconLight: string;
  /**
   * Icon for dark backgrounds.
   * @example https://example.com/icon-dark.svg
   */
  iconDark: string;
}

/** Place of a page in the whole list. */
export interface Paging {
  /**
   * Number of this page, counted from 1.
   * @default 1
   * @example 1
   */
  page: number;
  /**
   * Number of pages.
   * @example 1
   */
  totalPages: number;
  /**
   * Number of items on all pages.
   * @example 1
   */
  totalItems: number;
}

/** One page of social accounts. */
export interface SocialAccountList {
  /** Social accounts on this page. */
  socialAccounts: SocialAccount[];
  /** Place of this page in the whole list. */
  paging: Paging;
}

/** One page of users. */
export interface UserList {
  /** Users on this page. */
  users: UserAggregate[];
  /** Place of this page in the whole list. */
  paging: Paging;
}

/** A user with identifiers and social accounts. */
export interface UserAggregate {
  /**
   * Id of the user, with its `usr-` prefix.
   * @example usr-4012345678901234567
   */
  userID: string;
  /** Full name of the user. */
  fullName?: string | null;
  /** Status of the user. */
  status: UserStatus;
  /** WebAuthn user id that was set explicitly. */
  explicitWebauthnID?: string | null;
  /**
   * E-mail addresses of the user.
   * @example [
   *   {
   *     identifierID: 'ide-4012345678901234567',
   *     type: 'email',
   *     value: 'ada@example.com',
   *     status: 'primary',
   *     userID: 'usr-4012345678901234567',
   *   },
   * ]
   */
  emailIdentifiers: Identifier[];
  /**
   * Phone numbers of the user.
   * @example [
   *   {
   *     identifierID: 'ide-4012345678901234568',
   *     type: 'phone',
   *     value: '+12025550123',
   *     status: 'primary',
   *     userID: 'usr-4012345678901234567',
   *   },
   * ]
   */
  phoneNumberIdentifiers: Identifier[];
  /**
   * User names of the user.
   * @example [
   *   {
   *     identifierID: 'ide-4012345678901234569',
   *     type: 'username',
   *     value: 'ada',
   *     status: 'primary',
   *     userID: 'usr-4012345678901234567',
   *   },
   * ]
   */
  usernameIdentifiers: Identifier[];
  /** Social accounts of the user. */
  socialAccounts: SocialAccount[];
  /**
   * Time of creation.
   * @example 2026-01-15T09:30:00Z
   */
  created: string;
  /**
   * Time of creation, in milliseconds since the Unix epoch. Spelled with a capital S here, unlike elsewhere.
   * @format int64
   * @example 1768469400000
   */
  createdMS: number;
  /**
   * Time of the last change.
   * @example 2026-01-15T09:30:00Z
   */
  updated: string;
  /**
   * Time of the last change, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  updatedMs: number;
}

/** A login identifier of a user. */
export interface Identifier {
  /**
   * Id of the identifier.
   * @example ide-4012345678901234567
   */
  identifierID: string;
  /** Kind of the identifier. */
  type: IdentifierType;
  /**
   * The identifier itself, such as an e-mail address.
   * @example ada@example.com
   */
  value: string;
  /** Status of the identifier. */
  status: IdentifierStatus;
  /**
   * Id of the user who owns it.
   * @example usr-4012345678901234567
   */
  userID: string;
}

/** Kind of an identifier. */
export type IdentifierType = 'email' | 'phone' | 'username' | (string & {});

/** Status of an identifier. */
export type IdentifierStatus = 'pending' | 'primary' | 'verified' | (string & {});

/** One page of identifiers. */
export interface IdentifierList {
  /** Identifiers on this page. */
  identifiers: Identifier[];
  /** Place of this page in the whole list. */
  paging: Paging;
}

/** Kind of an application. */
export type AppType = 'empty' | 'web' | 'native' | (string & {});

/** A long session: the older, long-lived half of a login. */
export interface LongSession {
  /**
   * Id of the long session.
   * @example ses-4012345678901234567
   */
  longSessionID: string;
  /**
   * Id of the user.
   * @example usr-4012345678901234567
   */
  userID: string;
  /**
   * Identifier that the user signed in with.
   * @example ada@example.com
   */
  identifierValue: string;
  /** Status of the long session. */
  status: LongSessionStatus;
  /**
   * Time of expiry.
   * @example 2026-01-15T09:30:00Z
   */
  expires: string;
}

/** Status of a long session. */
export type LongSessionStatus = 'active' | 'logged_out' | 'expired' | 'inactivity_reached' | 'revoked' | (string & {});

/** A short session: the older, short-lived half of a login. */
export interface ShortSession {
  /**
   * Value of the short session.
   * @example example-token
   */
  value: string;
}

/** One page of sessions. */
export interface SessionList {
  /** Sessions on this page. */
  sessions: Session[];
  /** Place of this page in the whole list. */
  paging: Paging;
}

/** A session of a signed-in user. */
export interface Session {
  /**
   * Id of the session.
   * @example ses-00000000000000000000000001
   */
  sessionID: string;
  /**
   * Id of the user.
   * @example usr-4012345678901234567
   */
  userID: string;
  /**
   * Identifier that the user signed in with.
   * @example ada@example.com
   */
  identifierValue: string;
  /**
   * Time of creation, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  createdMs: number;
  /**
   * Time of the last action, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  lastActionMs: number;
  /**
   * Time of expiry, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1771061400000
   */
  expiresMs: number;
  /** Status of the session. */
  status: SessionStatus;
}

/** Status of a session. */
export type SessionStatus = 'active' | 'logged_out' | 'expired' | 'inactivity_reached' | 'revoked' | (string & {});

/** Kind of a challenge: a code by e-mail, a link by e-mail, a code by text message. */
export type ChallengeType = 'email_otp' | 'email_link' | 'sms_otp' | (string & {});

/** Browser or device that the user is on. */
export interface ClientInformation {
  /**
   * IP address of the client.
   * @example 203.0.113.7
   */
  remoteAddress: string;
  /**
   * User agent of the client.
   * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
   */
  userAgent: string;
  /**
   * Handle that the client environment is known by.
   * @example example-env-handle
   */
  clientEnvHandle?: string | null;
  /**
   * Fingerprint taken in the browser.
   * @example example-fingerprint
   */
  javascriptFingerprint?: string | null;
  /** High-entropy client hints read in the browser. */
  javaScriptHighEntropy?: JavaScriptHighEntropy | null;
  /**
   * Whether Bluetooth is available.
   * @example true
   */
  bluetoothAvailable?: boolean | null;
  /**
   * Whether a password manager is available.
   * @example true
   */
  passwordManagerAvailable?: boolean | null;
  /**
   * Whether the device has an authenticator that verifies the user.
   * @example true
   */
  userVerifyingPlatformAuthenticatorAvailable: boolean;
  /**
   * Whether the browser can offer passkeys by conditional mediation.
   * @example true
   */
  conditionalMediationAvailable: boolean;
  /**
   * Whether the browser is in private mode.
   * @example false
   */
  privateMode?: boolean | null;
  /** Browser and operating system, already parsed. */
  parsedDeviceInfo?: ParsedDeviceInfo | null;
  /** What a native app knows about its device. */
  nativeMeta?: NativeMeta | null;
  /** What the browser says that it can do. The vendor's documentation alone describes it. */
  clientCapabilities?: ClientCapabilities | null;
}

/** High-entropy client hints. */
export interface JavaScriptHighEntropy {
  /**
   * Operating system.
   * @example Linux
   */
  platform: string;
  /**
   * Version of the operating system.
   * @example 6.1
   */
  platformVersion: string;
  /**
   * Whether the device is a mobile one.
   * @example false
   */
  mobile: boolean;
}

/** Browser and operating system. */
export interface ParsedDeviceInfo {
  /**
   * Name of the browser.
   * @example Example Browser
   */
  browserName: string;
  /**
   * Version of the browser.
   * @example 1.0
   */
  browserVersion: string;
  /**
   * Name of the operating system.
   * @example Linux
   */
  osName: string;
  /**
   * Version of the operating system.
   * @example 6.1
   */
  osVersion: string;
}

/** What a native app knows about its device. */
export interface NativeMeta {
  /**
   * Build of the app.
   * @example 100
   */
  build: string;
  /**
   * Authentication of the device owner, as the app reports it.
   * @example example-method
   */
  deviceOwnerAuth?: string | null;
  /**
   * Whether the API of the platform authenticator is supported.
   * @example true
   */
  isPlatformAuthenticatorAPISupported?: boolean | null;
  /**
   * Whether Bluetooth is available.
   * @example true
   */
  isBluetoothAvailable?: boolean | null;
  /**
   * Whether Bluetooth is on.
   * @example true
   */
  isBluetoothOn?: boolean | null;
  /**
   * Whether Google Play services are there.
   * @example false
   */
  googlePlayServices?: boolean | null;
  /**
   * Whether the device is secured.
   * @example true
   */
  deviceSecure?: boolean | null;
}

/** A one-time code or link that proves control of an identifier. */
export interface Challenge {
  /**
   * Id of the challenge.
   * @example cha-4012345678901234567
   */
  challengeID: string;
  /** Kind of the challenge. */
  type: ChallengeType;
  /**
   * E-mail address or phone number to prove.
   * @example ada@example.com
   */
  identifierValue: string;
  /**
   * Value of the challenge.
   * @example 000000
   */
  value: string;
  /**
   * Time of expiry as a number; the vendor does not name the unit.
   * @format int64
   * @example 1768469700
   */
  expires: number;
  /** Status of the challenge. */
  status: ChallengeStatus;
}

/** Status of a challenge. */
export type ChallengeStatus = 'pending' | 'completed' | 'expired' | (string & {});

/** Flags that steer whether a passkey creation is offered. */
export interface PasskeyIntelFlags {
  /**
   * Whether to force the offer.
   * @example false
   */
  forcePasskeyAppend: boolean;
  /**
   * Whether to request an automatic creation.
   * @example false
   */
  askForAutoAppend?: boolean | null;
  /**
   * Whether to request a creation without a dialog. The vendor's documentation alone describes it.
   * @example false
   */
  askForConditionalCreate?: boolean | null;
  /**
   * Request of a creation in an app. The vendor's documentation alone describes it, without its values.
   * @example example-value
   */
  askForInAppAppend?: string | null;
}

/** Decision and options for a passkey creation. */
export interface PasskeyAppendStartRsp {
  /**
   * Whether the creation may go on.
   * @example true
   */
  appendAllow: boolean;
  /**
   * Options for the browser's create call, as JSON text.
   * @example {"publicKey":{"challenge":"ZXhhbXBsZQ","rp":{"id":"example.com","name":"Example"}}}
   */
  attestationOptions: string;
  /** What was detected. */
  detectionInsights: DetectionInsights;
  /** How the decision was reached. */
  decisionInsights: DecisionInsightsAppend;
  /** Tags of what was detected. Older servers send it, in place of `detectionInsights`. */
  detectionTags?: DetectionTag[] | null;
  /** What the decision rests on. Older servers send it, in place of `decisionInsights`. */
  decisionTag?: DecisionTag | null;
  /** Number of credentials. Older servers send it. */
  credentialCount?: number | null;
}

/** What was detected before a decision. */
export interface DetectionInsights {
  /** Tags of what was detected. */
  tags: DetectionTag[];
  /**
   * Ids of credentials that were found.
   * @example ['cre-4012345678901234567']
   */
  credentialIds: string[];
  /**
   * Ids of client environments that were found.
   * @example ['cle-4012345678901234567']
   */
  clientEnvIds: string[];
  /**
   * Ids of password managers that were found.
   * @example ['pwm-4012345678901234567']
   */
  passwordManagerIds: string[];
  /** History of passkey creations. */
  historyData: AppendHistoryData;
}

/** A tag of something that was detected. */
export interface DetectionTag {
  /** Category of the tag. */
  category: 'support' | 'clientEnv' | 'history' | 'passkey' | (string & {});
  /**
   * Name of the tag.
   * @example example-tag
   */
  name: string;
}

/** Counts and cooldowns of passkey creations, by kind. */
export interface AppendHistoryData {
  /**
   * Count of the default kind.
   * @example 0
   */
  defaultCount: number;
  /**
   * Count of those after an error.
   * @example 0
   */
  afterErrorCount: number;
  /**
   * Count of those after a hybrid login.
   * @example 0
   */
  afterHybridCount: number;
  /**
   * Count of automatic ones.
   * @example 0
   */
  autoCount: number;
  /**
   * Whether the default kind is in its cooldown.
   * @example false
   */
  defaultCooldown: boolean;
  /**
   * Whether those after an error are in their cooldown.
   * @example false
   */
  afterErrorCooldown: boolean;
  /**
   * Whether those after a hybrid login are in their cooldown.
   * @example false
   */
  afterHybridCooldown: boolean;
  /**
   * Whether automatic ones are in their cooldown.
   * @example false
   */
  autoCooldown: boolean;
}

/** How a decision about a passkey creation was reached. */
export interface DecisionInsightsAppend {
  /** What the decision rests on. */
  tag: DecisionTag;
  /**
   * Whether the browser is a restricted one.
   * @example false
   */
  isRestrictedBrowser: boolean;
  /** Variant of the offer. */
  variant: 'default' | 'after-error' | 'after-hybrid' | 'passkey-list' | 'after-no-credential' | (string & {});
  /**
   * Whether the creation is automatic.
   * @example false
   */
  auto: boolean;
}

/** What a decision about passkeys rests on. */
export type DecisionTag =
  | 'env-no-platform-pk-support'
  | 'env-no-pk-support'
  | 'user-no-pks'
  | 'user-login-blacklisted'
  | 'user-security-key'
  | 'user-positive-env-history'
  | 'user-negative-env-history'
  | 'env-blacklisted'
  | 'user-platform-pk-high-confidence'
  | 'user-cross-platform-pk-high-confidence'
  | 'user-env-no-pks'
  | 'default-deny'
  | 'passkey-list-initiated-process'
  | 'user-append-blacklisted'
  | 'process-pk-login-sk-completed'
  | 'process-pk-login-platform-completed'
  | 'process-pk-login-not-offered'
  | 'process-pk-login-incomplete'
  | 'process-pk-login-cross-platform-completed'
  | 'device-local-platform-passkey-experiment'
  | 'env-broken'
  | 'process-pk-login-aborted'
  | (string & {});

/** Result of a passkey creation. */
export interface PasskeyAppendFinishRsp {
  /** The new passkey. */
  passkeyData: PasskeyData;
}

/** A passkey and the ceremony that it took part in. */
export interface PasskeyData {
  /**
   * Id of the passkey credential.
   * @example cre-4012345678901234567
   */
  id: string;
  /**
   * Id of the user.
   * @example usr-4012345678901234567
   */
  userID: string;
  /**
   * User name that belongs to the passkey.
   * @example ada@example.com
   */
  username: string;
  /** Kind of the ceremony. */
  ceremonyType: 'local' | 'cda' | 'security-key' | (string & {});
  /**
   * Id of the challenge that was completed.
   * @example cha-4012345678901234567
   */
  challengeID: string;
  /** The authenticator's model. */
  aaguidDetails: AaguidDetails;
}

/** How much to rely on passkeys of other devices. */
export type CrossDeviceAuthenticationStrategy = 'standard' | 'minimize' | 'maximize' | (string & {});

/** Decision and options for a passkey login. */
export interface PasskeyLoginStartRsp {
  /**
   * Whether the login may go on.
   * @example true
   */
  loginAllow: boolean;
  /**
   * Options for the browser's get call, as JSON text.
   * @example {"publicKey":{"challenge":"ZXhhbXBsZQ","rpId":"example.com"}}
   */
  assertionOptions: string;
  /** What was detected. */
  detectionInsights: DetectionInsights;
  /** How the decision was reached. */
  decisionInsights: DecisionInsights;
  /** Tags of what was detected. Older servers send it, in place of `detectionInsights`. */
  detectionTags?: DetectionTag[] | null;
  /** What the decision rests on. Older servers send it, in place of `decisionInsights`. */
  decisionTag?: DecisionTag | null;
  /** Number of credentials. Older servers send it. */
  credentialCount?: number | null;
  /** Whether cross-device authentication is a candidate. Older servers send it. */
  isCDACandidate?: boolean | null;
}

/** How a decision about a passkey login was reached. */
export interface DecisionInsights {
  /** What the decision rests on. */
  tag: DecisionTag;
  /**
   * Whether cross-device authentication is a candidate.
   * @example false
   */
  isCDACandidate: boolean;
  /**
   * Names of the experiments that took part.
   * @example []
   */
  experiments: string[];
  /** Whether to prefer immediately available passkeys. */
  preferImmediatelyAvailable?: boolean | null;
}

/** Result of a passkey login. */
export interface PasskeyLoginFinishRsp {
  /** The passkey that was used. */
  passkeyData: PasskeyData;
  /** Signed passkey data. */
  signedPasskeyData?: string | null;
}

/** Decision and options for a login by conditional mediation. */
export interface PasskeyMediationStartRsp {
  /**
   * Whether the login may go on.
   * @example true
   */
  loginAllow: boolean;
  /**
   * Options for the browser's get call, as JSON text.
   * @example {"publicKey":{"challenge":"ZXhhbXBsZQ","rpId":"example.com"}}
   */
  assertionOptions: string;
}

/** Result of a login by conditional mediation. */
export interface PasskeyMediationFinishRsp {
  /** The passkey that was used. */
  passkeyData: PasskeyData;
  /** Signed passkey data. */
  signedPasskeyData?: string | null;
  /** Why the passkey cannot be accepted as it is. */
  error?: (PasskeyMediationFinishErrorAlternativeProject | PasskeyMediationFinishErrorCredentialDeleted) | null;
}

/** The credential of the passkey was deleted. */
export interface PasskeyMediationFinishErrorCredentialDeleted {
  /** Says that the credential was deleted. */
  type: 'credentialDeleted' | (string & {});
}

/** The passkey belongs to another project. */
export interface PasskeyMediationFinishErrorAlternativeProject {
  /** Says that another project is concerned. */
  type: 'alternativeProjectID' | (string & {});
  /**
   * Name of the other project.
   * @example Example Project
   */
  alternativeProjectName: string;
}

/** A session in exchange for signed passkey data. */
export interface PasskeyPostLoginRsp {
  /**
   * The session.
   * @example example-token
   */
  session: string;
}

/** Outcome of a check of signed passkey data. */
export interface PasskeyVerifySignedDataRsp {
  /** Outcome of the check. */
  verificationResult:
    | 'success'
    | 'invalid_signature'
    | 'invalid_challenge'
    | 'user_mismatch'
    | 'generic_error'
    | (string & {});
}

/** One page of passkey challenges. */
export interface PasskeyChallengeList {
  /** Passkey challenges on this page. */
  passkeyChallenges: PasskeyChallenge[];
  /** Place of this page in the whole list. */
  paging: Paging;
}

/** A challenge that a passkey ceremony was started with. */
export interface PasskeyChallenge {
  /**
   * Id of the passkey challenge.
   * @example cha-4012345678901234567
   */
  challengeID: string;
  /** Ceremony that the challenge is for. */
  type: PasskeyChallengeType;
  /**
   * Value of the challenge.
   * @example ZXhhbXBsZQ
   */
  value: string;
  /** Status of the challenge. */
  status: PasskeyChallengeStatus;
  /**
   * Time of creation as a number; the vendor does not name the unit.
   * @format int64
   * @example 1768469400
   */
  created: number;
  /**
   * Time of creation, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  createdMs: number;
  /**
   * Time of expiry as a number; the vendor does not name the unit.
   * @format int64
   * @example 1768469700
   */
  expires: number;
}

/** Ceremony that a passkey challenge is for. */
export type PasskeyChallengeType = 'register' | 'authenticate' | (string & {});

/** Status of a passkey challenge. */
export type PasskeyChallengeStatus = 'pending' | 'completed' | 'consumed' | (string & {});

/** One page of passkey events. */
export interface PasskeyEventList {
  /** Passkey events on this page. */
  passkeyEvents: PasskeyEvent[];
  /** Place of this page in the whole list. */
  paging: Paging;
}

/** Something that happened around a user's passkeys. */
export interface PasskeyEvent {
  /**
   * Id of the passkey event.
   * @example pke-4012345678901234567
   */
  passkeyEventID: string;
  /**
   * Id of the user.
   * @example usr-4012345678901234567
   */
  userID: string;
  /** What happened. */
  eventType: PasskeyEventType;
  /** Id of the client environment it happened in. */
  clientEnvID?: string | null;
  /** Id of the process it happened in. */
  processID?: string | null;
  /** Id of the passkey credential concerned. */
  credentialID?: string | null;
  /** Time of expiry as a number; the vendor does not name the unit. */
  expires?: number | null;
  /**
   * Time of creation.
   * @example 2026-01-15T09:30:00Z
   */
  created: string;
  /**
   * Time of creation, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  createdMs: number;
}

/** What happened around a user's passkeys. */
export type PasskeyEventType =
  | 'user-login-blacklisted'
  | 'login-explicit-abort'
  | 'login-error'
  | 'login-error-untyped'
  | 'login-one-tap-switch'
  | 'user-append-after-cross-platform-blacklisted'
  | 'user-append-after-login-error-blacklisted'
  | 'append-credential-exists'
  | 'append-explicit-abort'
  | 'append-error'
  | 'login-no-credentials'
  | (string & {});

/** One page of connect tokens. */
export interface ConnectTokenList {
  /** Connect tokens on this page. */
  connectTokens: ConnectToken[];
  /** Place of this page in the whole list. */
  paging: Paging;
}

/** A short-lived token that lets a front end do one passkey task. */
export interface ConnectToken {
  /**
   * Id of the connect token.
   * @example cto-4012345678901234567
   */
  id: string;
  /** Task that the token allows. */
  tokenType: ConnectTokenType;
  /** Whom the token is for. */
  data: ConnectTokenData;
  /** Status of the token. */
  connectTokenStatus: ConnectTokenStatus;
  /** Secret value of the token. */
  secret?: string | null;
  /**
   * Time of expiry as a number; the vendor does not name the unit.
   * @example 1768469700
   */
  expires: number;
}

/** Task that a connect token allows. */
export type ConnectTokenType = 'passkey-append' | 'passkey-delete' | 'passkey-list' | 'passkey-login' | (string & {});

/** Whom a connect token is for; the fields depend on its type. */
export type ConnectTokenData =
  | ConnectTokenDataPasskeyAppend
  | ConnectTokenDataPasskeyDelete
  | ConnectTokenDataPasskeyList
  | ConnectTokenDataPasskeyLogin;

/** Data of a token to create a passkey. */
export interface ConnectTokenDataPasskeyAppend {
  /**
   * Display name for the passkey.
   * @example Ada Example
   */
  displayName: string;
  /**
   * Identifier of the user.
   * @example ada@example.com
   */
  identifier: string;
}

/** Data of a token to delete passkeys. */
export interface ConnectTokenDataPasskeyDelete {
  /**
   * Identifier of the user.
   * @example ada@example.com
   */
  identifier: string;
}

/** Data of a token to list passkeys. */
export interface ConnectTokenDataPasskeyList {
  /**
   * Identifier of the user.
   * @example ada@example.com
   */
  identifier: string;
}

/** Data of a token to log in with a passkey. */
export interface ConnectTokenDataPasskeyLogin {
  /**
   * Identifier of the user.
   * @example ada@example.com
   */
  identifier: string;
}

/** Status of a connect token. */
export type ConnectTokenStatus = 'initial' | 'consumed' | (string & {});

/** What happened: a sign-up, a login, or a new passkey. */
export type AuthEventType = 'sign_up' | 'login' | 'new_passkey_added' | (string & {});

/** Login method that was used. */
export type AuthEventMethod =
  | 'password'
  | 'email_otp'
  | 'email_link'
  | 'phone_otp'
  | 'passkey'
  | 'social_github'
  | 'social_google'
  | 'social_microsoft'
  | (string & {});

/** Whether it succeeded. */
export type AuthEventStatus = 'success' | 'failure' | (string & {});

/** A recorded authentication event. */
export interface AuthEvent {
  /**
   * Id of the event.
   * @example aev-4012345678901234567
   */
  authEventID: string;
  /**
   * Id of the user.
   * @example usr-4012345678901234567
   */
  userID: string;
  /**
   * User name that was used.
   * @example ada@example.com
   */
  username: string;
  /** What happened. */
  eventType: AuthEventType;
  /** Login method that was used. */
  method: AuthEventMethod;
  /**
   * Time of creation.
   * @example 2026-01-15T09:30:00Z
   */
  created: string;
  /**
   * Time of creation, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  createdMs: number;
  /** Whether it succeeded. */
  status: AuthEventStatus;
}

/** Client environments of a user. */
export interface ClientEnvList {
  /** The client environments. */
  clientEnvs: ClientEnv[];
}

/** A browser or device seen for a user. */
export interface ClientEnv {
  /**
   * Id of the client environment.
   * @example cle-4012345678901234567
   */
  id: string;
  /**
   * Handle that the client environment is known by.
   * @example example-env-handle
   */
  handle: string;
  /**
   * Name of the browser.
   * @example Example Browser
   */
  browserName: string;
  /**
   * Version of the browser.
   * @example 1.0
   */
  browserVersion: string;
  /**
   * Name of the operating system.
   * @example Linux
   */
  osName: string;
  /**
   * Version of the operating system.
   * @example 6.1
   */
  osVersion: string;
  /**
   * User agent of the client.
   * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
   */
  userAgent: string;
  /**
   * Fingerprint taken in the browser.
   * @example example-fingerprint
   */
  jsFingerprint: string;
  /**
   * Time of creation, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  createdMs: number;
  /** Id of the device. */
  deviceId?: string | null;
}

/** Password managers of a user. */
export interface PasswordManagerList {
  /** The password managers. */
  passwordManagers: PasswordManager[];
}

/** A password manager seen for a user. */
export interface PasswordManager {
  /**
   * Id of the password manager.
   * @example pwm-4012345678901234567
   */
  id: string;
  /**
   * Id of the user.
   * @example usr-4012345678901234567
   */
  userID: string;
  /**
   * Id of the client environment it was seen in.
   * @example cle-4012345678901234567
   */
  clientEnvID: string;
  /**
   * Id of the passkey credential it was seen with.
   * @example cre-4012345678901234567
   */
  credentialID: string;
  /**
   * AAGUID, the id of its model.
   * @example 00000000-0000-4000-8000-000000000001
   */
  aaguid: string;
  /**
   * Status of the password manager.
   * @example active
   */
  status: string;
  /**
   * Score of the password manager.
   * @example 1
   */
  score: number;
  /**
   * Time of creation, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  createdMs: number;
}

/** Webhook endpoints of the project. */
export interface WebhookEndpointList {
  /** The webhook endpoints. */
  webhookEndpoints: WebhookEndpoint[];
}

/** An address that receives events. */
export interface WebhookEndpoint {
  /**
   * Id of the webhook endpoint.
   * @example whe-4012345678901234567
   */
  id: string;
  /**
   * Address that events are sent to.
   * @example https://example.com/webhooks/corbado
   */
  url: string;
  /**
   * User name sent with HTTP Basic.
   * @example example-user
   */
  basicAuthUsername: string;
  /**
   * Password sent with HTTP Basic.
   * @example example-password
   */
  basicAuthPassword: string;
  /**
   * Further headers sent along, by name.
   * @example { 'X-Example': 'example' }
   */
  customHeaders: { [key: string]: unknown };
  /**
   * Events that are sent to this address.
   * @example ['user.created']
   */
  subscribedEvents: WebhookEventType[];
  /**
   * Time of creation.
   * @example 2026-01-15T09:30:00Z
   */
  created: string;
  /**
   * Time of creation, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  createdMs: number;
  /**
   * Time of the last change.
   * @example 2026-01-15T09:30:00Z
   */
  updated: string;
  /**
   * Time of the last change, in milliseconds since the Unix epoch.
   * @format int64
   * @example 1768469400000
   */
  updatedMs: number;
}

/** Type of an event. */
export type WebhookEventType =
  | 'passkey-login.completed'
  | 'passkey.created'
  | 'passkey.deleted'
  | 'user.created'
  | 'user.updated'
  | 'user.deleted'
  | (string & {});

/**
 * A response that the vendor's documentation does not show. Any JSON, or none.
 * @example {}
 */
export type UndocumentedRsp = unknown;

/** Export files of one type. */
export interface ExportList {
  /** The files. */
  exports: ExportFile[];
}

/** An export file. */
export interface ExportFile {
  /** Name of the file. */
  filename?: string | null;
  /** Size in bytes. */
  sizeBytes?: number | null;
  /** Time of creation. */
  created?: string | null;
}

/** Link to download an export file. */
export interface ExportDownloadLink {
  /** The link, signed already. */
  link?: string | null;
}

/** Next step of a login by SAML 2. */
export interface SsoSaml2StartRsp {
  /**
   * Address of the identity provider to redirect the browser to.
   * @example https://example.com/saml2/login
   */
  idpRedirectURL: string;
  /**
   * Nonce for the end of the login.
   * @example example-nonce
   */
  ssoNonce: string;
}

/** Result of a login by SAML 2. */
export interface SsoSaml2FinishRsp {
  /**
   * Id of the project.
   * @example pro-1
   */
  projectID: string;
  /**
   * Id of the user.
   * @example usr-4012345678901234567
   */
  userID: string;
  /**
   * Identifier that the user signed in with.
   * @example ada@example.com
   */
  identifier: string;
}

/** What the browser says that it can do, by WebAuthn's names. */
export interface ClientCapabilities {
  /**
   * Whether it can create passkeys without a dialog.
   * @example true
   */
  conditionalCreate?: boolean | null;
  /**
   * Whether it can offer passkeys by conditional mediation.
   * @example true
   */
  conditionalMediation?: boolean | null;
  /**
   * Whether it can use passkeys of another device.
   * @example true
   */
  hybridTransport?: boolean | null;
  /**
   * Whether it can use passkeys of the platform.
   * @example true
   */
  passkeyPlatformAuthenticator?: boolean | null;
  /**
   * Whether the platform has an authenticator that verifies the user.
   * @example true
   */
  userVerifyingPlatformAuthenticator?: boolean | null;
}

/** Body of every error. */
export interface ErrorRsp {
  /**
   * HTTP status code of the response.
   * @format int32
   * @example 404
   */
  httpStatusCode: number;
  /**
   * Message that goes with the status code.
   * @example Not Found
   */
  message: string;
  /** What identifies the request. */
  requestData: RequestData;
  /**
   * Time the server took, in seconds.
   * @format float
   * @example 0.0125
   */
  runtime: number;
  /** Further data about the error. */
  data?: { [key: string]: unknown } | null;
  /** The error itself. */
  error: ErrorRspError;
}

/** The error itself. */
export interface ErrorRspError {
  /**
   * Type of the error; `x-error-types` lists those known.
   * @example not_found
   */
  type: string;
  /** Explanation of the error. */
  details?: string | null;
  /** Fields that were rejected, one entry each. */
  validation?: ErrorRspErrorValidationItem[] | null;
  /** Links to further explanation. */
  links?: string[] | null;
}

/** A field that was rejected. */
export interface ErrorRspErrorValidationItem {
  /**
   * Name of the field.
   * @example fullName
   */
  field: string;
  /**
   * The reason for the rejection.
   * @example cannot be blank
   */
  message: string;
}

/** An event, as sent to a webhook endpoint. */
export interface WebhookEvent {
  /** Type of the event. */
  type: WebhookEventType;
  /** Where the event came from. */
  metadata?: {
    /** IP address of the client. */
    ip?: string | null;
    /** Operating system of the client. */
    os?: string | null;
    /** Browser of the client. */
    browser?: string | null;
    /** Custom headers, by name. */
    customHeaders?: { [key: string]: unknown } | null;
  } | null;
  /** Time of the event. */
  timestamp?: string | null;
  /** What the event is about; depends on its type. */
  data?: { [key: string]: unknown } | null;
}

interface Json<T> {
  content: { 'application/json': T };
}

interface Responses<T> {
  200: Json<T>;
  default: Json<ErrorRsp>;
}

interface Call<Response, Params = {}> {
  parameters: Params;
  responses: Responses<Response>;
}

interface BodyCall<Body, Response, Params = {}> extends Call<Response, Params> {
  requestBody: Json<Body>;
}

export interface paths {
  '/v2/users': {
    get: Call<UserList, { query?: UsersListParams }>;
    post: BodyCall<UsersCreateParams, User>;
  };
  '/v2/users/{userID}': {
    get: Call<User, { path: UsersGetParams }>;
    patch: BodyCall<Omit<UsersUpdateParams, 'userID'>, User, { path: Pick<UsersUpdateParams, 'userID'> }>;
    delete: Call<GenericRsp, { path: UsersDeleteParams }>;
  };
  '/v2/users/{userID}/socialAccounts': {
    get: Call<
      SocialAccount[],
      {
        path: Pick<UsersSocialAccountsListParams, 'userID'>;
        query?: Pick<UsersSocialAccountsListParams, 'sort' | 'filter[]' | 'page' | 'pageSize'>;
      }
    >;
    post: BodyCall<
      Omit<UsersSocialAccountsCreateParams, 'userID'>,
      SocialAccount,
      { path: Pick<UsersSocialAccountsCreateParams, 'userID'> }
    >;
  };
  '/v2/users/{userID}/credentials': {
    get: Call<
      CredentialList,
      {
        path: Pick<UsersCredentialsListParams, 'userID'>;
        query?: Pick<UsersCredentialsListParams, 'sort' | 'filter[]' | 'page' | 'pageSize'>;
      }
    >;
  };
  '/v2/users/{userID}/credentials/{credentialID}': {
    delete: Call<GenericRsp, { path: UsersCredentialsDeleteParams }>;
  };
  '/v2/socialAccounts': {
    get: Call<SocialAccountList, { query?: SocialAccountsListParams }>;
  };
  '/v2/users/{userID}/identifiers': {
    post: BodyCall<
      Omit<IdentifiersCreateParams, 'userID'>,
      Identifier,
      { path: Pick<IdentifiersCreateParams, 'userID'> }
    >;
  };
  '/v2/users/{userID}/identifiers/{identifierID}': {
    patch: BodyCall<
      Pick<IdentifiersUpdateParams, 'status'>,
      Identifier,
      { path: Pick<IdentifiersUpdateParams, 'userID' | 'identifierID'> }
    >;
    delete: Call<GenericRsp, { path: IdentifiersDeleteParams }>;
  };
  '/v2/identifiers': {
    get: Call<IdentifierList, { query?: IdentifiersListParams }>;
  };
  '/v2/users/{userID}/longSessions': {
    post: BodyCall<
      Omit<UsersLongSessionsCreateParams, 'userID'>,
      LongSession,
      { path: Pick<UsersLongSessionsCreateParams, 'userID'> }
    >;
  };
  '/v2/users/{userID}/longSessions/{longSessionID}': {
    get: Call<LongSession, { path: UsersLongSessionsGetParams }>;
    patch: BodyCall<
      Pick<UsersLongSessionsUpdateParams, 'status'>,
      LongSession,
      { path: Pick<UsersLongSessionsUpdateParams, 'userID' | 'longSessionID'> }
    >;
  };
  '/v2/users/{userID}/longSessions/{longSessionID}/shortSessions': {
    post: BodyCall<
      Pick<UsersLongSessionsCreateShortSessionParams, 'appType' | 'issuer'>,
      ShortSession,
      { path: Pick<UsersLongSessionsCreateShortSessionParams, 'userID' | 'longSessionID'> }
    >;
  };
  '/v2/longSessions/{longSessionID}': {
    get: Call<LongSession, { path: LongSessionsGetParams }>;
  };
  '/v2/sessions': {
    get: Call<SessionList, { query?: SessionsListParams }>;
  };
  '/v2/sessions/{sessionID}/revoke': {
    post: Call<GenericRsp, { path: SessionsRevokeParams }>;
  };
  '/v2/users/{userID}/challenges': {
    post: BodyCall<
      Omit<UsersChallengesCreateParams, 'userID'>,
      Challenge,
      { path: Pick<UsersChallengesCreateParams, 'userID'> }
    >;
  };
  '/v2/users/{userID}/challenges/{challengeID}': {
    patch: BodyCall<
      Pick<UsersChallengesUpdateParams, 'value'>,
      Challenge,
      { path: Pick<UsersChallengesUpdateParams, 'userID' | 'challengeID'> }
    >;
  };
  '/v2/passkey/append/start': {
    post: BodyCall<PasskeysAppendStartParams, PasskeyAppendStartRsp>;
  };
  '/v2/passkey/append/finish': {
    post: BodyCall<PasskeysAppendFinishParams, PasskeyAppendFinishRsp>;
  };
  '/v2/passkey/login/start': {
    post: BodyCall<PasskeysLoginStartParams, PasskeyLoginStartRsp>;
  };
  '/v2/passkey/login/finish': {
    post: BodyCall<PasskeysLoginFinishParams, PasskeyLoginFinishRsp>;
  };
  '/v2/passkey/mediation/start': {
    post: BodyCall<PasskeysMediationStartParams, PasskeyMediationStartRsp>;
  };
  '/v2/passkey/mediation/finish': {
    post: BodyCall<PasskeysMediationFinishParams, PasskeyMediationFinishRsp>;
  };
  '/v2/passkey/postLogin': {
    post: BodyCall<PasskeysPostLoginParams, PasskeyPostLoginRsp>;
  };
  '/v2/passkey/verifySignedData': {
    post: BodyCall<PasskeysVerifySignedDataParams, PasskeyVerifySignedDataRsp>;
  };
  '/v2/users/{userID}/passkeyChallenges': {
    get: Call<
      PasskeyChallengeList,
      {
        path: Pick<UsersPasskeyChallengesListParams, 'userID'>;
        query?: Pick<UsersPasskeyChallengesListParams, 'sort' | 'filter[]' | 'page' | 'pageSize'>;
      }
    >;
  };
  '/v2/users/{userID}/passkeyChallenges/{passkeyChallengeID}': {
    patch: BodyCall<
      Pick<UsersPasskeyChallengesUpdateParams, 'status'>,
      PasskeyChallenge,
      { path: Pick<UsersPasskeyChallengesUpdateParams, 'userID' | 'passkeyChallengeID'> }
    >;
  };
  '/v2/users/{userID}/passkeyEvents': {
    get: Call<
      PasskeyEventList,
      {
        path: Pick<UsersPasskeyEventsListParams, 'userID'>;
        query?: Pick<UsersPasskeyEventsListParams, 'sort' | 'filter[]' | 'page' | 'pageSize'>;
      }
    >;
    post: BodyCall<
      Omit<UsersPasskeyEventsCreateParams, 'userID'>,
      PasskeyEvent,
      { path: Pick<UsersPasskeyEventsCreateParams, 'userID'> }
    >;
  };
  '/v2/users/{userID}/passkeyEvents/{passkeyEventID}': {
    delete: Call<GenericRsp, { path: UsersPasskeyEventsDeleteParams }>;
  };
  '/v2/connectTokens': {
    get: Call<ConnectTokenList, { query?: ConnectTokensListParams }>;
    post: BodyCall<ConnectTokensCreateParams, ConnectToken>;
  };
  '/v2/connectTokens/{connectTokenID}': {
    patch: BodyCall<
      Pick<ConnectTokensUpdateParams, 'status'>,
      GenericRsp,
      { path: Pick<ConnectTokensUpdateParams, 'connectTokenID'> }
    >;
    delete: Call<GenericRsp, { path: ConnectTokensDeleteParams }>;
  };
  '/v2/users/{userID}/authEvents': {
    post: BodyCall<
      Omit<UsersAuthEventsCreateParams, 'userID'>,
      AuthEvent,
      { path: Pick<UsersAuthEventsCreateParams, 'userID'> }
    >;
  };
  '/v2/users/{userID}/clientEnvs': {
    get: Call<ClientEnvList, { path: UsersClientEnvsListParams }>;
  };
  '/v2/users/{userID}/passwordManagers': {
    get: Call<PasswordManagerList, { path: UsersPasswordManagersListParams }>;
  };
  '/v2/webhookEndpoints': {
    get: Call<WebhookEndpointList>;
    post: BodyCall<WebhookEndpointsCreateParams, WebhookEndpoint>;
  };
  '/v2/webhookEndpoints/{webhookEndpointID}': {
    put: BodyCall<
      Omit<WebhookEndpointsUpdateParams, 'webhookEndpointID'>,
      WebhookEndpoint,
      { path: Pick<WebhookEndpointsUpdateParams, 'webhookEndpointID'> }
    >;
    delete: Call<GenericRsp, { path: WebhookEndpointsDeleteParams }>;
  };
  '/v2/projectConfig/cname': {
    put: BodyCall<ProjectConfigUpdateCnameParams, GenericRsp>;
  };
  '/v2/connect/config': {
    get: Call<UndocumentedRsp>;
    post: BodyCall<ConnectConfigCreateParams, UndocumentedRsp>;
    put: BodyCall<ConnectConfigUpdateParams, UndocumentedRsp>;
  };
  '/v2/connect/identifierWhitelists': {
    get: Call<UndocumentedRsp>;
    post: BodyCall<IdentifierWhitelistsCreateParams, UndocumentedRsp>;
  };
  '/v2/connect/identifierWhitelists/{identifierWhitelistID}': {
    put: BodyCall<
      Omit<IdentifierWhitelistsUpdateParams, 'identifierWhitelistID'>,
      UndocumentedRsp,
      { path: Pick<IdentifierWhitelistsUpdateParams, 'identifierWhitelistID'> }
    >;
  };
  '/v2/connect/applications': {
    get: Call<UndocumentedRsp>;
    post: BodyCall<ConnectApplicationsCreateParams, UndocumentedRsp>;
  };
  '/v2/connect/applications/{applicationID}': {
    put: BodyCall<
      Omit<ConnectApplicationsUpdateParams, 'applicationID'>,
      UndocumentedRsp,
      { path: Pick<ConnectApplicationsUpdateParams, 'applicationID'> }
    >;
    delete: Call<UndocumentedRsp, { path: ConnectApplicationsDeleteParams }>;
  };
  '/v2/androidappconfig': {
    get: Call<UndocumentedRsp>;
    post: BodyCall<AndroidAppConfigsCreateParams, UndocumentedRsp>;
  };
  '/v2/androidappconfig/{androidAppConfigID}': {
    delete: {
      parameters: { path: Pick<AndroidAppConfigsDeleteParams, 'androidAppConfigID'> };
      requestBody?: Json<Pick<AndroidAppConfigsDeleteParams, 'requestID'>>;
      responses: { 200: Json<UndocumentedRsp>; default: Json<ErrorRsp> };
    };
  };
  '/v2/connect/processList': {
    post: BodyCall<ConnectProcessesListParams, UndocumentedRsp>;
  };
  '/v2/connect/processSearch': {
    post: BodyCall<ConnectProcessesSearchParams, UndocumentedRsp>;
  };
  '/v2/connect/processMetadata/{processID}': {
    get: Call<UndocumentedRsp, { path: ConnectProcessesMetadataParams }>;
  };
  '/v2/statsByTime': {
    get: Call<UndocumentedRsp>;
  };
  '/v2/exports/{exportType}': {
    get: Call<ExportList, { path: ExportsListParams }>;
  };
  '/v2/exports/{exportType}/{filename}/downloadLink': {
    get: Call<ExportDownloadLink, { path: ExportsDownloadLinkParams }>;
  };
  '/v2/users/{userID}/fullCredentials': {
    get: Call<UndocumentedRsp, { path: UsersFullCredentialsListParams }>;
  };
  '/v2/sso/saml2/start': {
    post: BodyCall<SsoSaml2StartParams, SsoSaml2StartRsp>;
  };
  '/v2/sso/saml2/finish': {
    post: BodyCall<SsoSaml2FinishParams, SsoSaml2FinishRsp>;
  };
}
