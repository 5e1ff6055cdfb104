// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: e5538e724802baffbe084d4f153c5d030a9c005d6cf569a78acdffb72bddca9a

import { componentSchemas, paramsSchemas, responseSchemas, type ZodType } from '../../facade/http/zod-schemas.ts';
import {
  Identifier as $Identifier,
  SocialAccount as $SocialAccount,
  UserAggregate as $UserAggregate,
  Paging as $Paging,
  UserList as $UserList,
  User as $User,
  RequestData as $RequestData,
  GenericRsp as $GenericRsp,
  AaguidDetails as $AaguidDetails,
  Credential as $Credential,
  CredentialList as $CredentialList,
  SocialAccountList as $SocialAccountList,
  IdentifierList as $IdentifierList,
  LongSession as $LongSession,
  ShortSession as $ShortSession,
  Session as $Session,
  SessionList as $SessionList,
  JavaScriptHighEntropy as $JavaScriptHighEntropy,
  ParsedDeviceInfo as $ParsedDeviceInfo,
  NativeMeta as $NativeMeta,
  ClientCapabilities as $ClientCapabilities,
  ClientInformation as $ClientInformation,
  Challenge as $Challenge,
  PasskeyIntelFlags as $PasskeyIntelFlags,
  DetectionTag as $DetectionTag,
  AppendHistoryData as $AppendHistoryData,
  DetectionInsights as $DetectionInsights,
  DecisionInsightsAppend as $DecisionInsightsAppend,
  PasskeyAppendStartRsp as $PasskeyAppendStartRsp,
  PasskeyData as $PasskeyData,
  PasskeyAppendFinishRsp as $PasskeyAppendFinishRsp,
  DecisionInsights as $DecisionInsights,
  PasskeyLoginStartRsp as $PasskeyLoginStartRsp,
  PasskeyLoginFinishRsp as $PasskeyLoginFinishRsp,
  PasskeyMediationStartRsp as $PasskeyMediationStartRsp,
  PasskeyMediationFinishErrorAlternativeProject as $PasskeyMediationFinishErrorAlternativeProject,
  PasskeyMediationFinishErrorCredentialDeleted as $PasskeyMediationFinishErrorCredentialDeleted,
  PasskeyMediationFinishRsp as $PasskeyMediationFinishRsp,
  PasskeyPostLoginRsp as $PasskeyPostLoginRsp,
  PasskeyVerifySignedDataRsp as $PasskeyVerifySignedDataRsp,
  PasskeyChallenge as $PasskeyChallenge,
  PasskeyChallengeList as $PasskeyChallengeList,
  PasskeyEvent as $PasskeyEvent,
  PasskeyEventList as $PasskeyEventList,
  ConnectTokenDataPasskeyAppend as $ConnectTokenDataPasskeyAppend,
  ConnectTokenDataPasskeyDelete as $ConnectTokenDataPasskeyDelete,
  ConnectTokenDataPasskeyList as $ConnectTokenDataPasskeyList,
  ConnectTokenDataPasskeyLogin as $ConnectTokenDataPasskeyLogin,
  ConnectTokenData as $ConnectTokenData,
  ConnectToken as $ConnectToken,
  ConnectTokenList as $ConnectTokenList,
  AuthEvent as $AuthEvent,
  ClientEnv as $ClientEnv,
  ClientEnvList as $ClientEnvList,
  PasswordManager as $PasswordManager,
  PasswordManagerList as $PasswordManagerList,
  WebhookEndpoint as $WebhookEndpoint,
  WebhookEndpointList as $WebhookEndpointList,
  ExportFile as $ExportFile,
  ExportList as $ExportList,
  ExportDownloadLink as $ExportDownloadLink,
  SsoSaml2StartRsp as $SsoSaml2StartRsp,
  SsoSaml2FinishRsp as $SsoSaml2FinishRsp,
} from './checks.ts';
import { OPERATIONS } from './operations.ts';
import type {
  AaguidDetails,
  AndroidAppConfigsCreateParams,
  AndroidAppConfigsDeleteParams,
  AndroidAppConfigsListParams,
  AppendHistoryData,
  AuthEvent,
  Challenge,
  ClientCapabilities,
  ClientEnv,
  ClientEnvList,
  ClientInformation,
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
  ConnectTokenData,
  ConnectTokenDataPasskeyAppend,
  ConnectTokenDataPasskeyDelete,
  ConnectTokenDataPasskeyList,
  ConnectTokenDataPasskeyLogin,
  ConnectTokenList,
  ConnectTokensCreateParams,
  ConnectTokensDeleteParams,
  ConnectTokensListParams,
  ConnectTokensUpdateParams,
  Credential,
  CredentialList,
  DecisionInsights,
  DecisionInsightsAppend,
  DetectionInsights,
  DetectionTag,
  ExportDownloadLink,
  ExportFile,
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
  JavaScriptHighEntropy,
  LongSession,
  LongSessionsGetParams,
  NativeMeta,
  Paging,
  ParsedDeviceInfo,
  PasskeyAppendFinishRsp,
  PasskeyAppendStartRsp,
  PasskeyChallenge,
  PasskeyChallengeList,
  PasskeyData,
  PasskeyEvent,
  PasskeyEventList,
  PasskeyIntelFlags,
  PasskeyLoginFinishRsp,
  PasskeyLoginStartRsp,
  PasskeyMediationFinishErrorAlternativeProject,
  PasskeyMediationFinishErrorCredentialDeleted,
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
  PasswordManager,
  PasswordManagerList,
  ProjectConfigUpdateCnameParams,
  RequestData,
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

/** The zod schemas of the arguments of all operations of the Corbado Backend API. */
export interface CorbadoParamsSchemas {
  readonly 'users.list': ZodType<UsersListParams>;
  readonly 'users.create': ZodType<UsersCreateParams>;
  readonly 'users.get': ZodType<UsersGetParams>;
  readonly 'users.update': ZodType<UsersUpdateParams>;
  readonly 'users.delete': ZodType<UsersDeleteParams>;
  readonly 'users.socialAccounts.list': ZodType<UsersSocialAccountsListParams>;
  readonly 'users.socialAccounts.create': ZodType<UsersSocialAccountsCreateParams>;
  readonly 'users.credentials.list': ZodType<UsersCredentialsListParams>;
  readonly 'users.credentials.delete': ZodType<UsersCredentialsDeleteParams>;
  readonly 'socialAccounts.list': ZodType<SocialAccountsListParams>;
  readonly 'identifiers.create': ZodType<IdentifiersCreateParams>;
  readonly 'identifiers.update': ZodType<IdentifiersUpdateParams>;
  readonly 'identifiers.delete': ZodType<IdentifiersDeleteParams>;
  readonly 'identifiers.list': ZodType<IdentifiersListParams>;
  readonly 'users.longSessions.create': ZodType<UsersLongSessionsCreateParams>;
  readonly 'users.longSessions.get': ZodType<UsersLongSessionsGetParams>;
  readonly 'users.longSessions.update': ZodType<UsersLongSessionsUpdateParams>;
  readonly 'users.longSessions.createShortSession': ZodType<UsersLongSessionsCreateShortSessionParams>;
  readonly 'longSessions.get': ZodType<LongSessionsGetParams>;
  readonly 'sessions.list': ZodType<SessionsListParams>;
  readonly 'sessions.revoke': ZodType<SessionsRevokeParams>;
  readonly 'users.challenges.create': ZodType<UsersChallengesCreateParams>;
  readonly 'users.challenges.update': ZodType<UsersChallengesUpdateParams>;
  readonly 'passkeys.appendStart': ZodType<PasskeysAppendStartParams>;
  readonly 'passkeys.appendFinish': ZodType<PasskeysAppendFinishParams>;
  readonly 'passkeys.loginStart': ZodType<PasskeysLoginStartParams>;
  readonly 'passkeys.loginFinish': ZodType<PasskeysLoginFinishParams>;
  readonly 'passkeys.mediationStart': ZodType<PasskeysMediationStartParams>;
  readonly 'passkeys.mediationFinish': ZodType<PasskeysMediationFinishParams>;
  readonly 'passkeys.postLogin': ZodType<PasskeysPostLoginParams>;
  readonly 'passkeys.verifySignedData': ZodType<PasskeysVerifySignedDataParams>;
  readonly 'users.passkeyChallenges.list': ZodType<UsersPasskeyChallengesListParams>;
  readonly 'users.passkeyChallenges.update': ZodType<UsersPasskeyChallengesUpdateParams>;
  readonly 'users.passkeyEvents.list': ZodType<UsersPasskeyEventsListParams>;
  readonly 'users.passkeyEvents.create': ZodType<UsersPasskeyEventsCreateParams>;
  readonly 'users.passkeyEvents.delete': ZodType<UsersPasskeyEventsDeleteParams>;
  readonly 'connectTokens.list': ZodType<ConnectTokensListParams>;
  readonly 'connectTokens.create': ZodType<ConnectTokensCreateParams>;
  readonly 'connectTokens.update': ZodType<ConnectTokensUpdateParams>;
  readonly 'connectTokens.delete': ZodType<ConnectTokensDeleteParams>;
  readonly 'users.authEvents.create': ZodType<UsersAuthEventsCreateParams>;
  readonly 'users.clientEnvs.list': ZodType<UsersClientEnvsListParams>;
  readonly 'users.passwordManagers.list': ZodType<UsersPasswordManagersListParams>;
  readonly 'webhookEndpoints.list': ZodType<Record<string, never>>;
  readonly 'webhookEndpoints.create': ZodType<WebhookEndpointsCreateParams>;
  readonly 'webhookEndpoints.update': ZodType<WebhookEndpointsUpdateParams>;
  readonly 'webhookEndpoints.delete': ZodType<WebhookEndpointsDeleteParams>;
  readonly 'projectConfig.updateCname': ZodType<ProjectConfigUpdateCnameParams>;
  readonly 'connectConfig.get': ZodType<Record<string, never>>;
  readonly 'connectConfig.create': ZodType<ConnectConfigCreateParams>;
  readonly 'connectConfig.update': ZodType<ConnectConfigUpdateParams>;
  readonly 'identifierWhitelists.list': ZodType<IdentifierWhitelistsListParams>;
  readonly 'identifierWhitelists.create': ZodType<IdentifierWhitelistsCreateParams>;
  readonly 'identifierWhitelists.update': ZodType<IdentifierWhitelistsUpdateParams>;
  readonly 'connectApplications.list': ZodType<ConnectApplicationsListParams>;
  readonly 'connectApplications.create': ZodType<ConnectApplicationsCreateParams>;
  readonly 'connectApplications.update': ZodType<ConnectApplicationsUpdateParams>;
  readonly 'connectApplications.delete': ZodType<ConnectApplicationsDeleteParams>;
  readonly 'androidAppConfigs.list': ZodType<AndroidAppConfigsListParams>;
  readonly 'androidAppConfigs.create': ZodType<AndroidAppConfigsCreateParams>;
  readonly 'androidAppConfigs.delete': ZodType<AndroidAppConfigsDeleteParams>;
  readonly 'connectProcesses.list': ZodType<ConnectProcessesListParams>;
  readonly 'connectProcesses.search': ZodType<ConnectProcessesSearchParams>;
  readonly 'connectProcesses.metadata': ZodType<ConnectProcessesMetadataParams>;
  readonly 'stats.byTime': ZodType<StatsByTimeParams>;
  readonly 'exports.list': ZodType<ExportsListParams>;
  readonly 'exports.downloadLink': ZodType<ExportsDownloadLinkParams>;
  readonly 'users.fullCredentials.list': ZodType<UsersFullCredentialsListParams>;
  readonly 'sso.saml2.start': ZodType<SsoSaml2StartParams>;
  readonly 'sso.saml2.finish': ZodType<SsoSaml2FinishParams>;
}

/** The zod schemas of the successful responses of all operations of the Corbado Backend API that have a body. */
export interface CorbadoResponseSchemas {
  readonly 'users.list': ZodType<UserList>;
  readonly 'users.create': ZodType<User>;
  readonly 'users.get': ZodType<User>;
  readonly 'users.update': ZodType<User>;
  readonly 'users.delete': ZodType<GenericRsp>;
  readonly 'users.socialAccounts.list': ZodType<SocialAccount[]>;
  readonly 'users.socialAccounts.create': ZodType<SocialAccount>;
  readonly 'users.credentials.list': ZodType<CredentialList>;
  readonly 'users.credentials.delete': ZodType<GenericRsp>;
  readonly 'socialAccounts.list': ZodType<SocialAccountList>;
  readonly 'identifiers.create': ZodType<Identifier>;
  readonly 'identifiers.update': ZodType<Identifier>;
  readonly 'identifiers.delete': ZodType<GenericRsp>;
  readonly 'identifiers.list': ZodType<IdentifierList>;
  readonly 'users.longSessions.create': ZodType<LongSession>;
  readonly 'users.longSessions.get': ZodType<LongSession>;
  readonly 'users.longSessions.update': ZodType<LongSession>;
  readonly 'users.longSessions.createShortSession': ZodType<ShortSession>;
  readonly 'longSessions.get': ZodType<LongSession>;
  readonly 'sessions.list': ZodType<SessionList>;
  readonly 'sessions.revoke': ZodType<GenericRsp>;
  readonly 'users.challenges.create': ZodType<Challenge>;
  readonly 'users.challenges.update': ZodType<Challenge>;
  readonly 'passkeys.appendStart': ZodType<PasskeyAppendStartRsp>;
  readonly 'passkeys.appendFinish': ZodType<PasskeyAppendFinishRsp>;
  readonly 'passkeys.loginStart': ZodType<PasskeyLoginStartRsp>;
  readonly 'passkeys.loginFinish': ZodType<PasskeyLoginFinishRsp>;
  readonly 'passkeys.mediationStart': ZodType<PasskeyMediationStartRsp>;
  readonly 'passkeys.mediationFinish': ZodType<PasskeyMediationFinishRsp>;
  readonly 'passkeys.postLogin': ZodType<PasskeyPostLoginRsp>;
  readonly 'passkeys.verifySignedData': ZodType<PasskeyVerifySignedDataRsp>;
  readonly 'users.passkeyChallenges.list': ZodType<PasskeyChallengeList>;
  readonly 'users.passkeyChallenges.update': ZodType<PasskeyChallenge>;
  readonly 'users.passkeyEvents.list': ZodType<PasskeyEventList>;
  readonly 'users.passkeyEvents.create': ZodType<PasskeyEvent>;
  readonly 'users.passkeyEvents.delete': ZodType<GenericRsp>;
  readonly 'connectTokens.list': ZodType<ConnectTokenList>;
  readonly 'connectTokens.create': ZodType<ConnectToken>;
  readonly 'connectTokens.update': ZodType<GenericRsp>;
  readonly 'connectTokens.delete': ZodType<GenericRsp>;
  readonly 'users.authEvents.create': ZodType<AuthEvent>;
  readonly 'users.clientEnvs.list': ZodType<ClientEnvList>;
  readonly 'users.passwordManagers.list': ZodType<PasswordManagerList>;
  readonly 'webhookEndpoints.list': ZodType<WebhookEndpointList>;
  readonly 'webhookEndpoints.create': ZodType<WebhookEndpoint>;
  readonly 'webhookEndpoints.update': ZodType<WebhookEndpoint>;
  readonly 'webhookEndpoints.delete': ZodType<GenericRsp>;
  readonly 'projectConfig.updateCname': ZodType<GenericRsp>;
  readonly 'connectConfig.get': ZodType<UndocumentedRsp>;
  readonly 'connectConfig.create': ZodType<UndocumentedRsp>;
  readonly 'connectConfig.update': ZodType<UndocumentedRsp>;
  readonly 'identifierWhitelists.list': ZodType<UndocumentedRsp>;
  readonly 'identifierWhitelists.create': ZodType<UndocumentedRsp>;
  readonly 'identifierWhitelists.update': ZodType<UndocumentedRsp>;
  readonly 'connectApplications.list': ZodType<UndocumentedRsp>;
  readonly 'connectApplications.create': ZodType<UndocumentedRsp>;
  readonly 'connectApplications.update': ZodType<UndocumentedRsp>;
  readonly 'connectApplications.delete': ZodType<UndocumentedRsp>;
  readonly 'androidAppConfigs.list': ZodType<UndocumentedRsp>;
  readonly 'androidAppConfigs.create': ZodType<UndocumentedRsp>;
  readonly 'androidAppConfigs.delete': ZodType<UndocumentedRsp>;
  readonly 'connectProcesses.list': ZodType<UndocumentedRsp>;
  readonly 'connectProcesses.search': ZodType<UndocumentedRsp>;
  readonly 'connectProcesses.metadata': ZodType<UndocumentedRsp>;
  readonly 'stats.byTime': ZodType<UndocumentedRsp>;
  readonly 'exports.list': ZodType<ExportList>;
  readonly 'exports.downloadLink': ZodType<ExportDownloadLink>;
  readonly 'users.fullCredentials.list': ZodType<UndocumentedRsp>;
  readonly 'sso.saml2.start': ZodType<SsoSaml2StartRsp>;
  readonly 'sso.saml2.finish': ZodType<SsoSaml2FinishRsp>;
}

/** The zod schemas of the objects that arguments and responses of the Corbado Backend API consist of. */
export interface CorbadoComponentSchemas {
  readonly Identifier: ZodType<Identifier>;
  readonly SocialAccount: ZodType<SocialAccount>;
  readonly UserAggregate: ZodType<UserAggregate>;
  readonly Paging: ZodType<Paging>;
  readonly UserList: ZodType<UserList>;
  readonly User: ZodType<User>;
  readonly RequestData: ZodType<RequestData>;
  readonly GenericRsp: ZodType<GenericRsp>;
  readonly AaguidDetails: ZodType<AaguidDetails>;
  readonly Credential: ZodType<Credential>;
  readonly CredentialList: ZodType<CredentialList>;
  readonly SocialAccountList: ZodType<SocialAccountList>;
  readonly IdentifierList: ZodType<IdentifierList>;
  readonly LongSession: ZodType<LongSession>;
  readonly ShortSession: ZodType<ShortSession>;
  readonly Session: ZodType<Session>;
  readonly SessionList: ZodType<SessionList>;
  readonly JavaScriptHighEntropy: ZodType<JavaScriptHighEntropy>;
  readonly ParsedDeviceInfo: ZodType<ParsedDeviceInfo>;
  readonly NativeMeta: ZodType<NativeMeta>;
  readonly ClientCapabilities: ZodType<ClientCapabilities>;
  readonly ClientInformation: ZodType<ClientInformation>;
  readonly Challenge: ZodType<Challenge>;
  readonly PasskeyIntelFlags: ZodType<PasskeyIntelFlags>;
  readonly DetectionTag: ZodType<DetectionTag>;
  readonly AppendHistoryData: ZodType<AppendHistoryData>;
  readonly DetectionInsights: ZodType<DetectionInsights>;
  readonly DecisionInsightsAppend: ZodType<DecisionInsightsAppend>;
  readonly PasskeyAppendStartRsp: ZodType<PasskeyAppendStartRsp>;
  readonly PasskeyData: ZodType<PasskeyData>;
  readonly PasskeyAppendFinishRsp: ZodType<PasskeyAppendFinishRsp>;
  readonly DecisionInsights: ZodType<DecisionInsights>;
  readonly PasskeyLoginStartRsp: ZodType<PasskeyLoginStartRsp>;
  readonly PasskeyLoginFinishRsp: ZodType<PasskeyLoginFinishRsp>;
  readonly PasskeyMediationStartRsp: ZodType<PasskeyMediationStartRsp>;
  readonly PasskeyMediationFinishErrorAlternativeProject: ZodType<PasskeyMediationFinishErrorAlternativeProject>;
  readonly PasskeyMediationFinishErrorCredentialDeleted: ZodType<PasskeyMediationFinishErrorCredentialDeleted>;
  readonly PasskeyMediationFinishRsp: ZodType<PasskeyMediationFinishRsp>;
  readonly PasskeyPostLoginRsp: ZodType<PasskeyPostLoginRsp>;
  readonly PasskeyVerifySignedDataRsp: ZodType<PasskeyVerifySignedDataRsp>;
  readonly PasskeyChallenge: ZodType<PasskeyChallenge>;
  readonly PasskeyChallengeList: ZodType<PasskeyChallengeList>;
  readonly PasskeyEvent: ZodType<PasskeyEvent>;
  readonly PasskeyEventList: ZodType<PasskeyEventList>;
  readonly ConnectTokenDataPasskeyAppend: ZodType<ConnectTokenDataPasskeyAppend>;
  readonly ConnectTokenDataPasskeyDelete: ZodType<ConnectTokenDataPasskeyDelete>;
  readonly ConnectTokenDataPasskeyList: ZodType<ConnectTokenDataPasskeyList>;
  readonly ConnectTokenDataPasskeyLogin: ZodType<ConnectTokenDataPasskeyLogin>;
  readonly ConnectTokenData: ZodType<ConnectTokenData>;
  readonly ConnectToken: ZodType<ConnectToken>;
  readonly ConnectTokenList: ZodType<ConnectTokenList>;
  readonly AuthEvent: ZodType<AuthEvent>;
  readonly ClientEnv: ZodType<ClientEnv>;
  readonly ClientEnvList: ZodType<ClientEnvList>;
  readonly PasswordManager: ZodType<PasswordManager>;
  readonly PasswordManagerList: ZodType<PasswordManagerList>;
  readonly WebhookEndpoint: ZodType<WebhookEndpoint>;
  readonly WebhookEndpointList: ZodType<WebhookEndpointList>;
  readonly ExportFile: ZodType<ExportFile>;
  readonly ExportList: ZodType<ExportList>;
  readonly ExportDownloadLink: ZodType<ExportDownloadLink>;
  readonly SsoSaml2StartRsp: ZodType<SsoSaml2StartRsp>;
  readonly SsoSaml2FinishRsp: ZodType<SsoSaml2FinishRsp>;
}

/**
 * The zod schema of each operation's arguments, by the operation's name. Unknown arguments pass.
 *
 * @example
 * const result = params['users.list'].safeParse(input);
 */
export const params: CorbadoParamsSchemas = /* @__PURE__ */ paramsSchemas(OPERATIONS);

/** The zod schema of each operation's response, by the operation's name. Unknown fields pass, and enums are open. */
export const responses: CorbadoResponseSchemas = /* @__PURE__ */ responseSchemas(OPERATIONS);

/** The zod schema of each object of the API, by the name of its type. */
export const components: CorbadoComponentSchemas = /* @__PURE__ */ componentSchemas({
  Identifier: $Identifier,
  SocialAccount: $SocialAccount,
  UserAggregate: $UserAggregate,
  Paging: $Paging,
  UserList: $UserList,
  User: $User,
  RequestData: $RequestData,
  GenericRsp: $GenericRsp,
  AaguidDetails: $AaguidDetails,
  Credential: $Credential,
  CredentialList: $CredentialList,
  SocialAccountList: $SocialAccountList,
  IdentifierList: $IdentifierList,
  LongSession: $LongSession,
  ShortSession: $ShortSession,
  Session: $Session,
  SessionList: $SessionList,
  JavaScriptHighEntropy: $JavaScriptHighEntropy,
  ParsedDeviceInfo: $ParsedDeviceInfo,
  NativeMeta: $NativeMeta,
  ClientCapabilities: $ClientCapabilities,
  ClientInformation: $ClientInformation,
  Challenge: $Challenge,
  PasskeyIntelFlags: $PasskeyIntelFlags,
  DetectionTag: $DetectionTag,
  AppendHistoryData: $AppendHistoryData,
  DetectionInsights: $DetectionInsights,
  DecisionInsightsAppend: $DecisionInsightsAppend,
  PasskeyAppendStartRsp: $PasskeyAppendStartRsp,
  PasskeyData: $PasskeyData,
  PasskeyAppendFinishRsp: $PasskeyAppendFinishRsp,
  DecisionInsights: $DecisionInsights,
  PasskeyLoginStartRsp: $PasskeyLoginStartRsp,
  PasskeyLoginFinishRsp: $PasskeyLoginFinishRsp,
  PasskeyMediationStartRsp: $PasskeyMediationStartRsp,
  PasskeyMediationFinishErrorAlternativeProject: $PasskeyMediationFinishErrorAlternativeProject,
  PasskeyMediationFinishErrorCredentialDeleted: $PasskeyMediationFinishErrorCredentialDeleted,
  PasskeyMediationFinishRsp: $PasskeyMediationFinishRsp,
  PasskeyPostLoginRsp: $PasskeyPostLoginRsp,
  PasskeyVerifySignedDataRsp: $PasskeyVerifySignedDataRsp,
  PasskeyChallenge: $PasskeyChallenge,
  PasskeyChallengeList: $PasskeyChallengeList,
  PasskeyEvent: $PasskeyEvent,
  PasskeyEventList: $PasskeyEventList,
  ConnectTokenDataPasskeyAppend: $ConnectTokenDataPasskeyAppend,
  ConnectTokenDataPasskeyDelete: $ConnectTokenDataPasskeyDelete,
  ConnectTokenDataPasskeyList: $ConnectTokenDataPasskeyList,
  ConnectTokenDataPasskeyLogin: $ConnectTokenDataPasskeyLogin,
  ConnectTokenData: $ConnectTokenData,
  ConnectToken: $ConnectToken,
  ConnectTokenList: $ConnectTokenList,
  AuthEvent: $AuthEvent,
  ClientEnv: $ClientEnv,
  ClientEnvList: $ClientEnvList,
  PasswordManager: $PasswordManager,
  PasswordManagerList: $PasswordManagerList,
  WebhookEndpoint: $WebhookEndpoint,
  WebhookEndpointList: $WebhookEndpointList,
  ExportFile: $ExportFile,
  ExportList: $ExportList,
  ExportDownloadLink: $ExportDownloadLink,
  SsoSaml2StartRsp: $SsoSaml2StartRsp,
  SsoSaml2FinishRsp: $SsoSaml2FinishRsp,
});
