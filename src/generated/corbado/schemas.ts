// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: 80a9bd6a378ce28da46cb68cb83a4d977464e81e39ad5d8d024e9188c24aaf40

import * as z from '../../facade/http/validation.lazy.ts';
import { once, type Schemas } from '../../facade/http/validation.lazy.ts';

type Schema = z.ZodMiniType;

const UserStatus = once((): Schema => z.string());

const User = once(
  (): Schema =>
    z.looseObject({
      userID: z.string(),
      fullName: z.optional(z.nullable(z.string())),
      status: UserStatus(),
      explicitWebauthnID: z.optional(z.nullable(z.string())),
      updated: z.string(),
      updatedMs: z.number(),
    }),
);

const GenericRsp = once(
  (): Schema =>
    z.looseObject({
      httpStatusCode: z.number(),
      message: z.string(),
      requestData: RequestData(),
      runtime: z.number(),
    }),
);

const RequestData = once(
  (): Schema =>
    z.looseObject({
      requestID: z.string(),
      link: z.optional(z.nullable(z.string())),
    }),
);

const SocialAccount = once(
  (): Schema =>
    z.looseObject({
      socialAccountID: z.string(),
      providerType: z.string(),
      identifierValue: z.string(),
      userID: z.string(),
      foreignID: z.string(),
      avatarURL: z.string(),
      fullName: z.string(),
    }),
);

const SocialProviderType = once((): Schema => z.string());

const CredentialList = once(
  (): Schema =>
    z.looseObject({
      credentials: z.array(Credential()),
      paging: Paging(),
    }),
);

const Credential = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      credentialID: z.string(),
      attestationType: z.string(),
      transport: z.array(z.string()),
      backupEligible: z.boolean(),
      backupState: z.boolean(),
      authenticatorAAGUID: z.string(),
      sourceOS: z.string(),
      sourceBrowser: z.string(),
      lastUsed: z.string(),
      lastUsedMs: z.number(),
      created: z.string(),
      createdMs: z.number(),
      status: z.string(),
      aaguidDetails: AaguidDetails(),
      tags: z.array(z.string()),
    }),
);

const AaguidDetails = once(
  (): Schema =>
    z.looseObject({
      aaguid: z.string(),
      name: z.string(),
      iconLight: z.string(),
      iconDark: z.string(),
    }),
);

const Paging = once(
  (): Schema =>
    z.looseObject({
      page: z.number(),
      totalPages: z.number(),
      totalItems: z.number(),
    }),
);

const SocialAccountList = once(
  (): Schema =>
    z.looseObject({
      socialAccounts: z.array(SocialAccount()),
      paging: Paging(),
    }),
);

const UserList = once(
  (): Schema =>
    z.looseObject({
      users: z.array(UserAggregate()),
      paging: Paging(),
    }),
);

const UserAggregate = once(
  (): Schema =>
    z.looseObject({
      userID: z.string(),
      fullName: z.optional(z.nullable(z.string())),
      status: UserStatus(),
      explicitWebauthnID: z.optional(z.nullable(z.string())),
      emailIdentifiers: z.array(Identifier()),
      phoneNumberIdentifiers: z.array(Identifier()),
      usernameIdentifiers: z.array(Identifier()),
      socialAccounts: z.array(SocialAccount()),
      created: z.string(),
      createdMS: z.number(),
      updated: z.string(),
      updatedMs: z.number(),
    }),
);

const Identifier = once(
  (): Schema =>
    z.looseObject({
      identifierID: z.string(),
      type: IdentifierType(),
      value: z.string(),
      status: IdentifierStatus(),
      userID: z.string(),
    }),
);

const IdentifierType = once((): Schema => z.string());

const IdentifierStatus = once((): Schema => z.string());

const IdentifierList = once(
  (): Schema =>
    z.looseObject({
      identifiers: z.array(Identifier()),
      paging: Paging(),
    }),
);

const AppType = once((): Schema => z.string());

const LongSession = once(
  (): Schema =>
    z.looseObject({
      longSessionID: z.string(),
      userID: z.string(),
      identifierValue: z.string(),
      status: LongSessionStatus(),
      expires: z.string(),
    }),
);

const LongSessionStatus = once((): Schema => z.string());

const ShortSession = once(
  (): Schema =>
    z.looseObject({
      value: z.string(),
    }),
);

const SessionList = once(
  (): Schema =>
    z.looseObject({
      sessions: z.array(Session()),
      paging: Paging(),
    }),
);

const Session = once(
  (): Schema =>
    z.looseObject({
      sessionID: z.string(),
      userID: z.string(),
      identifierValue: z.string(),
      createdMs: z.number(),
      lastActionMs: z.number(),
      expiresMs: z.number(),
      status: SessionStatus(),
    }),
);

const SessionStatus = once((): Schema => z.string());

const ChallengeType = once((): Schema => z.string());

const ClientInformation = once(
  (): Schema =>
    z.looseObject({
      remoteAddress: z.string(),
      userAgent: z.string(),
      clientEnvHandle: z.optional(z.string()),
      javascriptFingerprint: z.optional(z.string()),
      javaScriptHighEntropy: z.optional(JavaScriptHighEntropy()),
      bluetoothAvailable: z.optional(z.boolean()),
      passwordManagerAvailable: z.optional(z.boolean()),
      userVerifyingPlatformAuthenticatorAvailable: z.boolean(),
      conditionalMediationAvailable: z.boolean(),
      privateMode: z.optional(z.boolean()),
      parsedDeviceInfo: ParsedDeviceInfo(),
      nativeMeta: z.optional(NativeMeta()),
    }),
);

const JavaScriptHighEntropy = once(
  (): Schema =>
    z.looseObject({
      platform: z.string(),
      platformVersion: z.string(),
      mobile: z.boolean(),
    }),
);

const ParsedDeviceInfo = once(
  (): Schema =>
    z.looseObject({
      browserName: z.string(),
      browserVersion: z.string(),
      osName: z.string(),
      osVersion: z.string(),
    }),
);

const NativeMeta = once(
  (): Schema =>
    z.looseObject({
      build: z.string(),
      deviceOwnerAuth: z.optional(z.string()),
      isPlatformAuthenticatorAPISupported: z.optional(z.boolean()),
      isBluetoothAvailable: z.optional(z.boolean()),
      isBluetoothOn: z.optional(z.boolean()),
      googlePlayServices: z.optional(z.boolean()),
      deviceSecure: z.optional(z.boolean()),
    }),
);

const Challenge = once(
  (): Schema =>
    z.looseObject({
      challengeID: z.string(),
      type: ChallengeType(),
      identifierValue: z.string(),
      value: z.string(),
      expires: z.number(),
      status: ChallengeStatus(),
    }),
);

const ChallengeStatus = once((): Schema => z.string());

const PasskeyIntelFlags = once(
  (): Schema =>
    z.looseObject({
      forcePasskeyAppend: z.boolean(),
      askForAutoAppend: z.optional(z.boolean()),
    }),
);

const PasskeyAppendStartRsp = once(
  (): Schema =>
    z.looseObject({
      appendAllow: z.boolean(),
      attestationOptions: z.string(),
      detectionInsights: DetectionInsights(),
      decisionInsights: DecisionInsightsAppend(),
    }),
);

const DetectionInsights = once(
  (): Schema =>
    z.looseObject({
      tags: z.array(DetectionTag()),
      credentialIds: z.array(z.string()),
      clientEnvIds: z.array(z.string()),
      passwordManagerIds: z.array(z.string()),
      historyData: AppendHistoryData(),
    }),
);

const DetectionTag = once(
  (): Schema =>
    z.looseObject({
      category: z.string(),
      name: z.string(),
    }),
);

const AppendHistoryData = once(
  (): Schema =>
    z.looseObject({
      defaultCount: z.number(),
      afterErrorCount: z.number(),
      afterHybridCount: z.number(),
      autoCount: z.number(),
      defaultCooldown: z.boolean(),
      afterErrorCooldown: z.boolean(),
      afterHybridCooldown: z.boolean(),
      autoCooldown: z.boolean(),
    }),
);

const DecisionInsightsAppend = once(
  (): Schema =>
    z.looseObject({
      tag: DecisionTag(),
      isRestrictedBrowser: z.boolean(),
      variant: z.string(),
      auto: z.boolean(),
    }),
);

const DecisionTag = once((): Schema => z.string());

const PasskeyAppendFinishRsp = once(
  (): Schema =>
    z.looseObject({
      passkeyData: PasskeyData(),
    }),
);

const PasskeyData = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      userID: z.string(),
      username: z.string(),
      ceremonyType: z.string(),
      challengeID: z.string(),
      aaguidDetails: AaguidDetails(),
    }),
);

const CrossDeviceAuthenticationStrategy = once((): Schema => z.string());

const PasskeyLoginStartRsp = once(
  (): Schema =>
    z.looseObject({
      loginAllow: z.boolean(),
      assertionOptions: z.string(),
      detectionInsights: DetectionInsights(),
      decisionInsights: DecisionInsights(),
    }),
);

const DecisionInsights = once(
  (): Schema =>
    z.looseObject({
      tag: DecisionTag(),
      isCDACandidate: z.boolean(),
      experiments: z.array(z.string()),
      preferImmediatelyAvailable: z.optional(z.nullable(z.boolean())),
    }),
);

const PasskeyLoginFinishRsp = once(
  (): Schema =>
    z.looseObject({
      passkeyData: PasskeyData(),
      signedPasskeyData: z.optional(z.nullable(z.string())),
    }),
);

const PasskeyMediationStartRsp = once(
  (): Schema =>
    z.looseObject({
      loginAllow: z.boolean(),
      assertionOptions: z.string(),
    }),
);

const PasskeyMediationFinishRsp = once(
  (): Schema =>
    z.looseObject({
      passkeyData: PasskeyData(),
      signedPasskeyData: z.optional(z.nullable(z.string())),
      error: z.optional(
        z.nullable(
          z.union([PasskeyMediationFinishErrorAlternativeProject(), PasskeyMediationFinishErrorCredentialDeleted()]),
        ),
      ),
    }),
);

const PasskeyMediationFinishErrorCredentialDeleted = once(
  (): Schema =>
    z.looseObject({
      type: z.string(),
    }),
);

const PasskeyMediationFinishErrorAlternativeProject = once(
  (): Schema =>
    z.looseObject({
      type: z.string(),
      alternativeProjectName: z.string(),
    }),
);

const PasskeyPostLoginRsp = once(
  (): Schema =>
    z.looseObject({
      session: z.string(),
    }),
);

const PasskeyVerifySignedDataRsp = once(
  (): Schema =>
    z.looseObject({
      verificationResult: z.string(),
    }),
);

const PasskeyChallengeList = once(
  (): Schema =>
    z.looseObject({
      passkeyChallenges: z.array(PasskeyChallenge()),
      paging: Paging(),
    }),
);

const PasskeyChallenge = once(
  (): Schema =>
    z.looseObject({
      challengeID: z.string(),
      type: PasskeyChallengeType(),
      value: z.string(),
      status: PasskeyChallengeStatus(),
      created: z.number(),
      createdMs: z.number(),
      expires: z.number(),
    }),
);

const PasskeyChallengeType = once((): Schema => z.string());

const PasskeyChallengeStatus = once((): Schema => z.string());

const PasskeyEventList = once(
  (): Schema =>
    z.looseObject({
      passkeyEvents: z.array(PasskeyEvent()),
      paging: Paging(),
    }),
);

const PasskeyEvent = once(
  (): Schema =>
    z.looseObject({
      passkeyEventID: z.string(),
      userID: z.string(),
      eventType: PasskeyEventType(),
      clientEnvID: z.optional(z.nullable(z.string())),
      processID: z.optional(z.nullable(z.string())),
      credentialID: z.optional(z.nullable(z.string())),
      expires: z.optional(z.nullable(z.number())),
      created: z.string(),
      createdMs: z.number(),
    }),
);

const PasskeyEventType = once((): Schema => z.string());

const ConnectTokenList = once(
  (): Schema =>
    z.looseObject({
      connectTokens: z.array(ConnectToken()),
      paging: Paging(),
    }),
);

const ConnectToken = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      tokenType: ConnectTokenType(),
      data: ConnectTokenData(),
      connectTokenStatus: ConnectTokenStatus(),
      secret: z.optional(z.nullable(z.string())),
      expires: z.number(),
    }),
);

const ConnectTokenType = once((): Schema => z.string());

const ConnectTokenData = once(
  (): Schema =>
    z.union([
      ConnectTokenDataPasskeyAppend(),
      ConnectTokenDataPasskeyDelete(),
      ConnectTokenDataPasskeyList(),
      ConnectTokenDataPasskeyLogin(),
    ]),
);

const ConnectTokenDataPasskeyAppend = once(
  (): Schema =>
    z.looseObject({
      displayName: z.string(),
      identifier: z.string(),
    }),
);

const ConnectTokenDataPasskeyDelete = once(
  (): Schema =>
    z.looseObject({
      identifier: z.string(),
    }),
);

const ConnectTokenDataPasskeyList = once(
  (): Schema =>
    z.looseObject({
      identifier: z.string(),
    }),
);

const ConnectTokenDataPasskeyLogin = once(
  (): Schema =>
    z.looseObject({
      identifier: z.string(),
    }),
);

const ConnectTokenStatus = once((): Schema => z.string());

const AuthEventType = once((): Schema => z.string());

const AuthEventMethod = once((): Schema => z.string());

const AuthEventStatus = once((): Schema => z.string());

const AuthEvent = once(
  (): Schema =>
    z.looseObject({
      authEventID: z.string(),
      userID: z.string(),
      username: z.string(),
      eventType: AuthEventType(),
      method: AuthEventMethod(),
      created: z.string(),
      createdMs: z.number(),
      status: AuthEventStatus(),
    }),
);

const ClientEnvList = once(
  (): Schema =>
    z.looseObject({
      clientEnvs: z.array(ClientEnv()),
    }),
);

const ClientEnv = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      handle: z.string(),
      browserName: z.string(),
      browserVersion: z.string(),
      osName: z.string(),
      osVersion: z.string(),
      userAgent: z.string(),
      jsFingerprint: z.string(),
      createdMs: z.number(),
      deviceId: z.optional(z.nullable(z.string())),
    }),
);

const PasswordManagerList = once(
  (): Schema =>
    z.looseObject({
      passwordManagers: z.array(PasswordManager()),
    }),
);

const PasswordManager = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      userID: z.string(),
      clientEnvID: z.string(),
      credentialID: z.string(),
      aaguid: z.string(),
      status: z.string(),
      score: z.number(),
      createdMs: z.number(),
    }),
);

const WebhookEndpointList = once(
  (): Schema =>
    z.looseObject({
      webhookEndpoints: z.array(WebhookEndpoint()),
    }),
);

const WebhookEndpoint = once(
  (): Schema =>
    z.looseObject({
      id: z.string(),
      url: z.string(),
      basicAuthUsername: z.string(),
      basicAuthPassword: z.string(),
      customHeaders: z.record(z.string(), z.unknown()),
      subscribedEvents: z.array(WebhookEventType()),
      created: z.string(),
      createdMs: z.number(),
      updated: z.string(),
      updatedMs: z.number(),
    }),
);

const WebhookEventType = once((): Schema => z.string());

/** The schemas of every operation, by its name. */
export const schemas: Schemas = new Map([
  [
    'users.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          sort: z.optional(z.string()),
          'filter[]': z.optional(z.array(z.string())),
          page: z.optional(z.int().check(z.minimum(1))),
          pageSize: z.optional(z.int().check(z.minimum(1))),
        }),
      response: (): Schema => UserList(),
    },
  ],
  [
    'users.create',
    {
      fields: ['fullName', 'status', 'explicitWebauthnID'],
      params: (): Schema =>
        z.looseObject({
          fullName: z.optional(z.string()),
          status: UserStatus(),
          explicitWebauthnID: z.optional(z.string()),
        }),
      response: (): Schema => User(),
    },
  ],
  [
    'users.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
        }),
      response: (): Schema => User(),
    },
  ],
  [
    'users.update',
    {
      fields: ['fullName', 'status'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          fullName: z.optional(z.string()),
          status: z.optional(UserStatus()),
        }),
      response: (): Schema => User(),
    },
  ],
  [
    'users.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
        }),
      response: (): Schema => GenericRsp(),
    },
  ],
  [
    'users.socialAccounts.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          sort: z.optional(z.string()),
          'filter[]': z.optional(z.array(z.string())),
          page: z.optional(z.int().check(z.minimum(1))),
          pageSize: z.optional(z.int().check(z.minimum(1))),
        }),
      response: (): Schema => z.array(SocialAccount()),
    },
  ],
  [
    'users.socialAccounts.create',
    {
      fields: ['providerType', 'identifierValue', 'foreignID', 'avatarURL', 'fullName'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          providerType: SocialProviderType(),
          identifierValue: z.string(),
          foreignID: z.string(),
          avatarURL: z.string(),
          fullName: z.string(),
        }),
      response: (): Schema => SocialAccount(),
    },
  ],
  [
    'users.credentials.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          sort: z.optional(z.string()),
          'filter[]': z.optional(z.array(z.string())),
          page: z.optional(z.int().check(z.minimum(1))),
          pageSize: z.optional(z.int().check(z.minimum(1))),
        }),
      response: (): Schema => CredentialList(),
    },
  ],
  [
    'users.credentials.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          credentialID: z.string(),
        }),
      response: (): Schema => GenericRsp(),
    },
  ],
  [
    'socialAccounts.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          sort: z.optional(z.string()),
          'filter[]': z.optional(z.array(z.string())),
          page: z.optional(z.int().check(z.minimum(1))),
          pageSize: z.optional(z.int().check(z.minimum(1))),
        }),
      response: (): Schema => SocialAccountList(),
    },
  ],
  [
    'identifiers.create',
    {
      fields: ['identifierType', 'identifierValue', 'status'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          identifierType: IdentifierType(),
          identifierValue: z.string(),
          status: IdentifierStatus(),
        }),
      response: (): Schema => Identifier(),
    },
  ],
  [
    'identifiers.update',
    {
      fields: ['status'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          identifierID: z.string(),
          status: IdentifierStatus(),
        }),
      response: (): Schema => Identifier(),
    },
  ],
  [
    'identifiers.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          identifierID: z.string(),
        }),
      response: (): Schema => GenericRsp(),
    },
  ],
  [
    'identifiers.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          sort: z.optional(z.string()),
          'filter[]': z.optional(z.array(z.string())),
          page: z.optional(z.int().check(z.minimum(1))),
          pageSize: z.optional(z.int().check(z.minimum(1))),
        }),
      response: (): Schema => IdentifierList(),
    },
  ],
  [
    'users.longSessions.create',
    {
      fields: ['appType', 'identifierValue'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          appType: AppType(),
          identifierValue: z.string(),
        }),
      response: (): Schema => LongSession(),
    },
  ],
  [
    'users.longSessions.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          longSessionID: z.string(),
        }),
      response: (): Schema => LongSession(),
    },
  ],
  [
    'users.longSessions.update',
    {
      fields: ['status'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          longSessionID: z.string(),
          status: LongSessionStatus(),
        }),
      response: (): Schema => LongSession(),
    },
  ],
  [
    'users.longSessions.createShortSession',
    {
      fields: ['appType', 'issuer'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          longSessionID: z.string(),
          appType: AppType(),
          issuer: z.string(),
        }),
      response: (): Schema => ShortSession(),
    },
  ],
  [
    'longSessions.get',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          longSessionID: z.string(),
        }),
      response: (): Schema => LongSession(),
    },
  ],
  [
    'sessions.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          sort: z.optional(z.string()),
          'filter[]': z.optional(z.array(z.string())),
          page: z.optional(z.int().check(z.minimum(1))),
          pageSize: z.optional(z.int().check(z.minimum(1))),
        }),
      response: (): Schema => SessionList(),
    },
  ],
  [
    'sessions.revoke',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          sessionID: z.string(),
        }),
      response: (): Schema => GenericRsp(),
    },
  ],
  [
    'users.challenges.create',
    {
      fields: ['challengeType', 'identifierValue', 'challengeMetadata', 'lifetimeSeconds', 'clientInformation'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          challengeType: ChallengeType(),
          identifierValue: z.string(),
          challengeMetadata: z.optional(z.record(z.string(), z.unknown())),
          lifetimeSeconds: z.optional(z.int()),
          clientInformation: ClientInformation(),
        }),
      response: (): Schema => Challenge(),
    },
  ],
  [
    'users.challenges.update',
    {
      fields: ['value'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          challengeID: z.string(),
          value: z.string(),
        }),
      response: (): Schema => Challenge(),
    },
  ],
  [
    'passkeys.appendStart',
    {
      fields: ['userID', 'processID', 'username', 'clientInformation', 'passkeyIntelFlags'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          processID: z.string(),
          username: z.string(),
          clientInformation: ClientInformation(),
          passkeyIntelFlags: PasskeyIntelFlags(),
        }),
      response: (): Schema => PasskeyAppendStartRsp(),
    },
  ],
  [
    'passkeys.appendFinish',
    {
      fields: ['userID', 'processID', 'attestationResponse', 'clientInformation', 'sendNotification', 'trackingID'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          processID: z.string(),
          attestationResponse: z.string(),
          clientInformation: ClientInformation(),
          sendNotification: z.optional(z.boolean()),
          trackingID: z.string(),
        }),
      response: (): Schema => PasskeyAppendFinishRsp(),
    },
  ],
  [
    'passkeys.loginStart',
    {
      fields: ['userID', 'clientInformation', 'crossDeviceAuthenticationStrategy', 'processID'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          clientInformation: ClientInformation(),
          crossDeviceAuthenticationStrategy: CrossDeviceAuthenticationStrategy(),
          processID: z.string(),
        }),
      response: (): Schema => PasskeyLoginStartRsp(),
    },
  ],
  [
    'passkeys.loginFinish',
    {
      fields: ['userID', 'assertionResponse', 'clientInformation', 'processID', 'signPasskeyData', 'trackingID'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          assertionResponse: z.string(),
          clientInformation: ClientInformation(),
          processID: z.string(),
          signPasskeyData: z.optional(z.boolean()),
          trackingID: z.string(),
        }),
      response: (): Schema => PasskeyLoginFinishRsp(),
    },
  ],
  [
    'passkeys.mediationStart',
    {
      fields: ['clientInformation'],
      params: (): Schema =>
        z.looseObject({
          clientInformation: ClientInformation(),
        }),
      response: (): Schema => PasskeyMediationStartRsp(),
    },
  ],
  [
    'passkeys.mediationFinish',
    {
      fields: ['assertionResponse', 'clientInformation', 'processID', 'signPasskeyData', 'trackingID'],
      params: (): Schema =>
        z.looseObject({
          assertionResponse: z.string(),
          clientInformation: ClientInformation(),
          processID: z.string(),
          signPasskeyData: z.optional(z.boolean()),
          trackingID: z.string(),
        }),
      response: (): Schema => PasskeyMediationFinishRsp(),
    },
  ],
  [
    'passkeys.postLogin',
    {
      fields: ['signedPasskeyData'],
      params: (): Schema =>
        z.looseObject({
          signedPasskeyData: z.string(),
        }),
      response: (): Schema => PasskeyPostLoginRsp(),
    },
  ],
  [
    'passkeys.verifySignedData',
    {
      fields: ['signedPasskeyData', 'username'],
      params: (): Schema =>
        z.looseObject({
          signedPasskeyData: z.string(),
          username: z.string(),
        }),
      response: (): Schema => PasskeyVerifySignedDataRsp(),
    },
  ],
  [
    'users.passkeyChallenges.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          sort: z.optional(z.string()),
          'filter[]': z.optional(z.array(z.string())),
          page: z.optional(z.int().check(z.minimum(1))),
          pageSize: z.optional(z.int().check(z.minimum(1))),
        }),
      response: (): Schema => PasskeyChallengeList(),
    },
  ],
  [
    'users.passkeyChallenges.update',
    {
      fields: ['status'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          passkeyChallengeID: z.string(),
          status: PasskeyChallengeStatus(),
        }),
      response: (): Schema => PasskeyChallenge(),
    },
  ],
  [
    'users.passkeyEvents.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          sort: z.optional(z.string()),
          'filter[]': z.optional(z.array(z.string())),
          page: z.optional(z.int().check(z.minimum(1))),
          pageSize: z.optional(z.int().check(z.minimum(1))),
        }),
      response: (): Schema => PasskeyEventList(),
    },
  ],
  [
    'users.passkeyEvents.create',
    {
      fields: ['eventType', 'expires', 'processID', 'clientEnvID', 'credentialID', 'challenge'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          eventType: PasskeyEventType(),
          expires: z.optional(z.int()),
          processID: z.optional(z.string()),
          clientEnvID: z.optional(z.string()),
          credentialID: z.optional(z.string()),
          challenge: z.optional(z.string()),
        }),
      response: (): Schema => PasskeyEvent(),
    },
  ],
  [
    'users.passkeyEvents.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          passkeyEventID: z.string(),
        }),
      response: (): Schema => GenericRsp(),
    },
  ],
  [
    'connectTokens.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          sort: z.optional(z.string()),
          'filter[]': z.optional(z.array(z.string())),
          page: z.optional(z.int().check(z.minimum(1))),
          pageSize: z.optional(z.int().check(z.minimum(1))),
        }),
      response: (): Schema => ConnectTokenList(),
    },
  ],
  [
    'connectTokens.create',
    {
      fields: ['type', 'data', 'maxLifetimeInSeconds'],
      params: (): Schema =>
        z.looseObject({
          type: ConnectTokenType(),
          data: ConnectTokenData(),
          maxLifetimeInSeconds: z.optional(z.int()),
        }),
      response: (): Schema => ConnectToken(),
    },
  ],
  [
    'connectTokens.update',
    {
      fields: ['status'],
      params: (): Schema =>
        z.looseObject({
          connectTokenID: z.string(),
          status: ConnectTokenStatus(),
        }),
      response: (): Schema => GenericRsp(),
    },
  ],
  [
    'connectTokens.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          connectTokenID: z.string(),
        }),
      response: (): Schema => GenericRsp(),
    },
  ],
  [
    'users.authEvents.create',
    {
      fields: ['username', 'eventType', 'method', 'status', 'clientInformation'],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
          username: z.string(),
          eventType: AuthEventType(),
          method: AuthEventMethod(),
          status: AuthEventStatus(),
          clientInformation: ClientInformation(),
        }),
      response: (): Schema => AuthEvent(),
    },
  ],
  [
    'users.clientEnvs.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
        }),
      response: (): Schema => ClientEnvList(),
    },
  ],
  [
    'users.passwordManagers.list',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          userID: z.string(),
        }),
      response: (): Schema => PasswordManagerList(),
    },
  ],
  [
    'webhookEndpoints.list',
    {
      fields: [],
      params: (): Schema => z.looseObject({}),
      response: (): Schema => WebhookEndpointList(),
    },
  ],
  [
    'webhookEndpoints.create',
    {
      fields: ['url', 'basicAuthUsername', 'basicAuthPassword', 'subscribedEvents', 'customHeaders'],
      params: (): Schema =>
        z.looseObject({
          url: z.string(),
          basicAuthUsername: z.optional(z.string()),
          basicAuthPassword: z.optional(z.string()),
          subscribedEvents: z.array(WebhookEventType()),
          customHeaders: z.record(z.string(), z.unknown()),
        }),
      response: (): Schema => WebhookEndpoint(),
    },
  ],
  [
    'webhookEndpoints.update',
    {
      fields: ['url', 'basicAuthUsername', 'basicAuthPassword', 'subscribedEvents', 'customHeaders'],
      params: (): Schema =>
        z.looseObject({
          webhookEndpointID: z.string(),
          url: z.optional(z.string()),
          basicAuthUsername: z.optional(z.string()),
          basicAuthPassword: z.optional(z.string()),
          subscribedEvents: z.optional(z.array(WebhookEventType())),
          customHeaders: z.optional(z.record(z.string(), z.unknown())),
        }),
      response: (): Schema => WebhookEndpoint(),
    },
  ],
  [
    'webhookEndpoints.delete',
    {
      fields: [],
      params: (): Schema =>
        z.looseObject({
          webhookEndpointID: z.string(),
        }),
      response: (): Schema => GenericRsp(),
    },
  ],
  [
    'projectConfig.updateCname',
    {
      fields: ['cname'],
      params: (): Schema =>
        z.looseObject({
          cname: z.string(),
        }),
      response: (): Schema => GenericRsp(),
    },
  ],
]);
