// Written by "npm run generate" from openapi/corbado.yaml. Do not edit: change the spec.
// spec sha256: b83a5bf11dc3eb064b17a85b1b0498b8bacde9ffaac3d94586697bd0e1634395

/** @description Data of a user to create. */
export interface UserCreateReq {
    /**
     * @description Full name of the user.
     * @example Ada Example
     */
    fullName?: string;
    /** @description Status that the user starts with. */
    status: UserStatus;
    /**
     * @description WebAuthn user id to use instead of a generated one.
     * @example example-webauthn-id
     */
    explicitWebauthnID?: string;
}
/**
 * @description Status of a user.
 * @enum {string}
 */
export type UserStatus = "pending" | "active" | "disabled" | (string & {});
/** @description A user. */
export interface User {
    /**
     * @description Id of the user, with its `usr-` prefix.
     * @example usr-4012345678901234567
     */
    userID: string;
    /** @description Full name of the user. */
    fullName?: string | null;
    /** @description Status of the user. */
    status: UserStatus;
    /** @description WebAuthn user id that was set explicitly. */
    explicitWebauthnID?: string | null;
    /**
     * @description Time of the last change.
     * @example 2026-01-15T09:30:00Z
     */
    updated: string;
    /**
     * Format: int64
     * @description Time of the last change, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    updatedMs: number;
}
/** @description Fields of a user to change. */
export interface UserUpdateReq {
    /**
     * @description New full name.
     * @example Ada Example
     */
    fullName?: string;
    /** @description New status. */
    status?: UserStatus;
}
/** @description Envelope of an answer that carries no entity. */
export interface GenericRsp {
    /**
     * Format: int32
     * @description HTTP status code of the answer.
     * @example 200
     */
    httpStatusCode: number;
    /**
     * @description Message that goes with the status code.
     * @example OK
     */
    message: string;
    /** @description What identifies the request. */
    requestData: RequestData;
    /**
     * Format: float
     * @description Time the server took, in seconds.
     * @example 0.0125
     */
    runtime: number;
}
/** @description What identifies a request, for logs and support. */
export interface RequestData {
    /**
     * @description Id of the request.
     * @example req-4012345678901234567
     */
    requestID: string;
    /** @description Link to details of the request. */
    link?: string | null;
}
/** @description An account of a user at a social login provider. */
export interface SocialAccount {
    /**
     * @description Id of the social account.
     * @example soc-4012345678901234567
     */
    socialAccountID: string;
    /**
     * @description Name of the provider.
     * @example github
     */
    providerType: string;
    /**
     * @description Identifier of the user at the provider.
     * @example ada@example.com
     */
    identifierValue: string;
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /**
     * @description Id that the provider gave the account.
     * @example 1000001
     */
    foreignID: string;
    /**
     * @description Address of the profile picture.
     * @example https://example.com/avatar.png
     */
    avatarURL: string;
    /**
     * @description Full name at the provider.
     * @example Ada Example
     */
    fullName: string;
}
/** @description Data of a social account to attach. */
export interface SocialAccountCreateReq {
    /** @description Provider of the account. */
    providerType: SocialProviderType;
    /**
     * @description Identifier of the user at the provider.
     * @example ada@example.com
     */
    identifierValue: string;
    /**
     * @description Id that the provider gave the account.
     * @example 1000001
     */
    foreignID: string;
    /**
     * @description Address of the profile picture.
     * @example https://example.com/avatar.png
     */
    avatarURL: string;
    /**
     * @description Full name at the provider.
     * @example Ada Example
     */
    fullName: string;
}
/**
 * @description A social login provider.
 * @enum {string}
 */
export type SocialProviderType = "google" | "microsoft" | "github" | (string & {});
/** @description One page of passkey credentials. */
export interface CredentialList {
    /** @description Credentials on this page. */
    credentials: Credential[];
    /** @description Place of this page in the whole list. */
    paging: Paging;
}
/** @description A passkey credential. */
export interface Credential {
    /**
     * @description Id that Corbado gave the credential.
     * @example cre-4012345678901234567
     */
    id: string;
    /**
     * @description WebAuthn credential id.
     * @example ZXhhbXBsZS1jcmVkZW50aWFs
     */
    credentialID: string;
    /**
     * @description WebAuthn attestation type.
     * @example none
     */
    attestationType: string;
    /**
     * @description Ways to reach the authenticator.
     * @example [
     *       "internal",
     *       "hybrid"
     *     ]
     */
    transport: ("usb" | "nfc" | "ble" | "internal" | "hybrid" | "smart-card")[];
    /**
     * @description Whether the passkey may be backed up.
     * @example true
     */
    backupEligible: boolean;
    /**
     * @description Whether the passkey is backed up.
     * @example true
     */
    backupState: boolean;
    /**
     * @description AAGUID, the id of the authenticator's model.
     * @example 00000000-0000-4000-8000-000000000001
     */
    authenticatorAAGUID: string;
    /**
     * @description Operating system that the passkey was created on.
     * @example Linux
     */
    sourceOS: string;
    /**
     * @description Browser that the passkey was created in.
     * @example Example Browser
     */
    sourceBrowser: string;
    /**
     * @description Time of the last use.
     * @example 2026-01-15T09:30:00Z
     */
    lastUsed: string;
    /**
     * Format: int64
     * @description Time of the last use, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    lastUsedMs: number;
    /**
     * @description Time of creation.
     * @example 2026-01-15T09:30:00Z
     */
    created: string;
    /**
     * Format: int64
     * @description Time of creation, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    createdMs: number;
    /**
     * @description Status of the credential.
     * @enum {string}
     */
    status: "pending" | "active" | (string & {});
    /** @description The authenticator's model. */
    aaguidDetails: AaguidDetails;
    /**
     * @description Tags of the credential.
     * @example [
     *       "example-tag"
     *     ]
     */
    tags: string[];
}
/** @description Model of an authenticator, such as a password manager. */
export interface AaguidDetails {
    /**
     * @description AAGUID, the id of the model.
     * @example 00000000-0000-4000-8000-000000000001
     */
    aaguid: string;
    /**
     * @description Name of the model.
     * @example Example Authenticator
     */
    name: string;
    /**
     * @description Icon for light backgrounds.
     * @example https://example.com/icon-light.svg
     */
    iconLight: string;
    /**
     * @description Icon for dark backgrounds.
     * @example https://example.com/icon-dark.svg
     */
    iconDark: string;
}
/** @description Place of a page in the whole list. */
export interface Paging {
    /**
     * @description Number of this page, counted from 1.
     * @default 1
     * @example 1
     */
    page: number;
    /**
     * @description Number of pages.
     * @example 1
     */
    totalPages: number;
    /**
     * @description Number of items on all pages.
     * @example 1
     */
    totalItems: number;
}
/** @description One page of social accounts. */
export interface SocialAccountList {
    /** @description Social accounts on this page. */
    socialAccounts: SocialAccount[];
    /** @description Place of this page in the whole list. */
    paging: Paging;
}
/** @description One page of users. */
export interface UserList {
    /** @description Users on this page. */
    users: UserAggregate[];
    /** @description Place of this page in the whole list. */
    paging: Paging;
}
/** @description A user with identifiers and social accounts. */
export interface UserAggregate {
    /**
     * @description Id of the user, with its `usr-` prefix.
     * @example usr-4012345678901234567
     */
    userID: string;
    /** @description Full name of the user. */
    fullName?: string | null;
    /** @description Status of the user. */
    status: UserStatus;
    /** @description WebAuthn user id that was set explicitly. */
    explicitWebauthnID?: string | null;
    /**
     * @description E-mail addresses of the user.
     * @example [
     *       {
     *         "identifierID": "ide-4012345678901234567",
     *         "type": "email",
     *         "value": "ada@example.com",
     *         "status": "primary",
     *         "userID": "usr-4012345678901234567"
     *       }
     *     ]
     */
    emailIdentifiers: Identifier[];
    /**
     * @description Phone numbers of the user.
     * @example [
     *       {
     *         "identifierID": "ide-4012345678901234568",
     *         "type": "phone",
     *         "value": "+12025550123",
     *         "status": "primary",
     *         "userID": "usr-4012345678901234567"
     *       }
     *     ]
     */
    phoneNumberIdentifiers: Identifier[];
    /**
     * @description User names of the user.
     * @example [
     *       {
     *         "identifierID": "ide-4012345678901234569",
     *         "type": "username",
     *         "value": "ada",
     *         "status": "primary",
     *         "userID": "usr-4012345678901234567"
     *       }
     *     ]
     */
    usernameIdentifiers: Identifier[];
    /** @description Social accounts of the user. */
    socialAccounts: SocialAccount[];
    /**
     * @description Time of creation.
     * @example 2026-01-15T09:30:00Z
     */
    created: string;
    /**
     * Format: int64
     * @description Time of creation, in milliseconds since the Unix epoch. Spelled with a capital S here, unlike elsewhere.
     * @example 1768469400000
     */
    createdMS: number;
    /**
     * @description Time of the last change.
     * @example 2026-01-15T09:30:00Z
     */
    updated: string;
    /**
     * Format: int64
     * @description Time of the last change, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    updatedMs: number;
}
/** @description A login identifier of a user. */
export interface Identifier {
    /**
     * @description Id of the identifier.
     * @example ide-4012345678901234567
     */
    identifierID: string;
    /** @description Kind of the identifier. */
    type: IdentifierType;
    /**
     * @description The identifier itself, such as an e-mail address.
     * @example ada@example.com
     */
    value: string;
    /** @description Status of the identifier. */
    status: IdentifierStatus;
    /**
     * @description Id of the user who owns it.
     * @example usr-4012345678901234567
     */
    userID: string;
}
/**
 * @description Kind of an identifier.
 * @enum {string}
 */
export type IdentifierType = "email" | "phone" | "username" | (string & {});
/**
 * @description Status of an identifier.
 * @enum {string}
 */
export type IdentifierStatus = "pending" | "primary" | "verified" | (string & {});
/** @description Data of an identifier to add. */
export interface IdentifierCreateReq {
    /** @description Kind of the identifier. */
    identifierType: IdentifierType;
    /**
     * @description The identifier itself, such as an e-mail address.
     * @example ada@example.com
     */
    identifierValue: string;
    /** @description Status that the identifier starts with. */
    status: IdentifierStatus;
}
/** @description Change of an identifier. */
export interface IdentifierUpdateReq {
    /** @description New status. */
    status: IdentifierStatus;
}
/** @description One page of identifiers. */
export interface IdentifierList {
    /** @description Identifiers on this page. */
    identifiers: Identifier[];
    /** @description Place of this page in the whole list. */
    paging: Paging;
}
/** @description Data of a long session to create. */
export interface LongSessionCreateReq {
    /** @description Kind of application that the session is for. */
    appType: AppType;
    /**
     * @description Identifier that the user signed in with.
     * @example ada@example.com
     */
    identifierValue: string;
}
/**
 * @description Kind of an application.
 * @enum {string}
 */
export type AppType = "empty" | "web" | "native" | (string & {});
/** @description A long session: the older, long-lived half of a login. */
export interface LongSession {
    /**
     * @description Id of the long session.
     * @example ses-4012345678901234567
     */
    longSessionID: string;
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /**
     * @description Identifier that the user signed in with.
     * @example ada@example.com
     */
    identifierValue: string;
    /** @description Status of the long session. */
    status: LongSessionStatus;
    /**
     * @description Time of expiry.
     * @example 2026-01-15T09:30:00Z
     */
    expires: string;
}
/**
 * @description Status of a long session.
 * @enum {string}
 */
export type LongSessionStatus = "active" | "logged_out" | "expired" | "inactivity_reached" | "revoked" | (string & {});
/** @description Change of a long session. */
export interface LongSessionUpdateReq {
    /** @description New status. */
    status: LongSessionStatus;
}
/** @description Data of a short session to create. */
export interface ShortSessionCreateReq {
    /** @description Kind of application that the session is for. */
    appType: AppType;
    /**
     * @description Issuer to name in the short session.
     * @example https://pro-1.frontendapi.cloud.corbado.io
     */
    issuer: string;
}
/** @description A short session: the older, short-lived half of a login. */
export interface ShortSession {
    /**
     * @description Value of the short session.
     * @example example-token
     */
    value: string;
}
/** @description One page of sessions. */
export interface SessionList {
    /** @description Sessions on this page. */
    sessions: Session[];
    /** @description Place of this page in the whole list. */
    paging: Paging;
}
/** @description A session of a signed-in user. */
export interface Session {
    /**
     * @description Id of the session.
     * @example ses-00000000000000000000000001
     */
    sessionID: string;
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /**
     * @description Identifier that the user signed in with.
     * @example ada@example.com
     */
    identifierValue: string;
    /**
     * Format: int64
     * @description Time of creation, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    createdMs: number;
    /**
     * Format: int64
     * @description Time of the last action, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    lastActionMs: number;
    /**
     * Format: int64
     * @description Time of expiry, in milliseconds since the Unix epoch.
     * @example 1771061400000
     */
    expiresMs: number;
    /** @description Status of the session. */
    status: SessionStatus;
}
/**
 * @description Status of a session.
 * @enum {string}
 */
export type SessionStatus = "active" | "logged_out" | "expired" | "inactivity_reached" | "revoked" | (string & {});
/** @description Data of a challenge to create. */
export interface ChallengeCreateReq {
    /** @description Kind of the challenge. */
    challengeType: ChallengeType;
    /**
     * @description E-mail address or phone number to prove.
     * @example ada@example.com
     */
    identifierValue: string;
    /**
     * @description Metadata of the challenge.
     * @example {}
     */
    challengeMetadata?: {
        [key: string]: unknown;
    };
    /**
     * @description How long the challenge stays valid, in seconds.
     * @example 300
     */
    lifetimeSeconds?: number;
    /** @description Browser or device that the user is on. */
    clientInformation: ClientInformation;
}
/**
 * @description Kind of a challenge: a code by e-mail, a link by e-mail, a code by text message.
 * @enum {string}
 */
export type ChallengeType = "email_otp" | "email_link" | "sms_otp" | (string & {});
/** @description Browser or device that the user is on. */
export interface ClientInformation {
    /**
     * @description IP address of the client.
     * @example 203.0.113.7
     */
    remoteAddress: string;
    /**
     * @description User agent of the client.
     * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
     */
    userAgent: string;
    /**
     * @description Handle that the client environment is known by.
     * @example example-env-handle
     */
    clientEnvHandle?: string;
    /**
     * @description Fingerprint taken in the browser.
     * @example example-fingerprint
     */
    javascriptFingerprint?: string;
    /** @description High-entropy client hints read in the browser. */
    javaScriptHighEntropy?: JavaScriptHighEntropy;
    /**
     * @description Whether Bluetooth is available.
     * @example true
     */
    bluetoothAvailable?: boolean;
    /**
     * @description Whether a password manager is available.
     * @example true
     */
    passwordManagerAvailable?: boolean;
    /**
     * @description Whether the device has an authenticator that verifies the user.
     * @example true
     */
    userVerifyingPlatformAuthenticatorAvailable: boolean;
    /**
     * @description Whether the browser can offer passkeys by conditional mediation.
     * @example true
     */
    conditionalMediationAvailable: boolean;
    /**
     * @description Whether the browser is in private mode.
     * @example false
     */
    privateMode?: boolean;
    /** @description Browser and operating system, already parsed. */
    parsedDeviceInfo: ParsedDeviceInfo;
    /** @description What a native app knows about its device. */
    nativeMeta?: NativeMeta;
}
/** @description High-entropy client hints. */
export interface JavaScriptHighEntropy {
    /**
     * @description Operating system.
     * @example Linux
     */
    platform: string;
    /**
     * @description Version of the operating system.
     * @example 6.1
     */
    platformVersion: string;
    /**
     * @description Whether the device is a mobile one.
     * @example false
     */
    mobile: boolean;
}
/** @description Browser and operating system. */
export interface ParsedDeviceInfo {
    /**
     * @description Name of the browser.
     * @example Example Browser
     */
    browserName: string;
    /**
     * @description Version of the browser.
     * @example 1.0
     */
    browserVersion: string;
    /**
     * @description Name of the operating system.
     * @example Linux
     */
    osName: string;
    /**
     * @description Version of the operating system.
     * @example 6.1
     */
    osVersion: string;
}
/** @description What a native app knows about its device. */
export interface NativeMeta {
    /**
     * @description Build of the app.
     * @example 100
     */
    build: string;
    /**
     * @description Authentication of the device owner, as the app reports it.
     * @example example-method
     */
    deviceOwnerAuth?: string;
    /**
     * @description Whether the API of the platform authenticator is supported.
     * @example true
     */
    isPlatformAuthenticatorAPISupported?: boolean;
    /**
     * @description Whether Bluetooth is available.
     * @example true
     */
    isBluetoothAvailable?: boolean;
    /**
     * @description Whether Bluetooth is on.
     * @example true
     */
    isBluetoothOn?: boolean;
    /**
     * @description Whether Google Play services are there.
     * @example false
     */
    googlePlayServices?: boolean;
    /**
     * @description Whether the device is secured.
     * @example true
     */
    deviceSecure?: boolean;
}
/** @description A one-time code or link that proves control of an identifier. */
export interface Challenge {
    /**
     * @description Id of the challenge.
     * @example cha-4012345678901234567
     */
    challengeID: string;
    /** @description Kind of the challenge. */
    type: ChallengeType;
    /**
     * @description E-mail address or phone number to prove.
     * @example ada@example.com
     */
    identifierValue: string;
    /**
     * @description Value of the challenge.
     * @example 000000
     */
    value: string;
    /**
     * Format: int64
     * @description Time of expiry as a number; the vendor does not name the unit.
     * @example 1768469700
     */
    expires: number;
    /** @description Status of the challenge. */
    status: ChallengeStatus;
}
/**
 * @description Status of a challenge.
 * @enum {string}
 */
export type ChallengeStatus = "pending" | "completed" | "expired" | (string & {});
/** @description Answer to a challenge. */
export interface ChallengeUpdateReq {
    /**
     * @description Value that the user entered or the link carried.
     * @example 000000
     */
    value: string;
}
/** @description Start of a passkey creation. */
export interface PasskeyAppendStartReq {
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /**
     * @description Id of the process that the ceremony belongs to.
     * @example process-example-1
     */
    processID: string;
    /**
     * @description User name for the passkey.
     * @example ada@example.com
     */
    username: string;
    /** @description Browser or device that the user is on. */
    clientInformation: ClientInformation;
    /** @description Flags that steer the decision. */
    passkeyIntelFlags: PasskeyIntelFlags;
}
/** @description Flags that steer whether a passkey creation is offered. */
export interface PasskeyIntelFlags {
    /**
     * @description Whether to force the offer.
     * @example false
     */
    forcePasskeyAppend: boolean;
    /**
     * @description Whether to ask for an automatic creation.
     * @example false
     */
    askForAutoAppend?: boolean;
}
/** @description Decision and options for a passkey creation. */
export interface PasskeyAppendStartRsp {
    /**
     * @description Whether the creation may go on.
     * @example true
     */
    appendAllow: boolean;
    /**
     * @description Options for the browser's create call, as JSON text.
     * @example {"publicKey":{"challenge":"ZXhhbXBsZQ","rp":{"id":"example.com","name":"Example"}}}
     */
    attestationOptions: string;
    /** @description What was detected. */
    detectionInsights: DetectionInsights;
    /** @description How the decision was reached. */
    decisionInsights: DecisionInsightsAppend;
}
/** @description What was detected before a decision. */
export interface DetectionInsights {
    /** @description Tags of what was detected. */
    tags: DetectionTag[];
    /**
     * @description Ids of credentials that were found.
     * @example [
     *       "cre-4012345678901234567"
     *     ]
     */
    credentialIds: string[];
    /**
     * @description Ids of client environments that were found.
     * @example [
     *       "cle-4012345678901234567"
     *     ]
     */
    clientEnvIds: string[];
    /**
     * @description Ids of password managers that were found.
     * @example [
     *       "pwm-4012345678901234567"
     *     ]
     */
    passwordManagerIds: string[];
    /** @description History of passkey creations. */
    historyData: AppendHistoryData;
}
/** @description A tag of something that was detected. */
export interface DetectionTag {
    /**
     * @description Category of the tag.
     * @enum {string}
     */
    category: "support" | "clientEnv" | "history" | "passkey" | (string & {});
    /**
     * @description Name of the tag.
     * @example example-tag
     */
    name: string;
}
/** @description Counts and cooldowns of passkey creations, by kind. */
export interface AppendHistoryData {
    /**
     * @description Count of the default kind.
     * @example 0
     */
    defaultCount: number;
    /**
     * @description Count of those after an error.
     * @example 0
     */
    afterErrorCount: number;
    /**
     * @description Count of those after a hybrid login.
     * @example 0
     */
    afterHybridCount: number;
    /**
     * @description Count of automatic ones.
     * @example 0
     */
    autoCount: number;
    /**
     * @description Whether the default kind is in its cooldown.
     * @example false
     */
    defaultCooldown: boolean;
    /**
     * @description Whether those after an error are in their cooldown.
     * @example false
     */
    afterErrorCooldown: boolean;
    /**
     * @description Whether those after a hybrid login are in their cooldown.
     * @example false
     */
    afterHybridCooldown: boolean;
    /**
     * @description Whether automatic ones are in their cooldown.
     * @example false
     */
    autoCooldown: boolean;
}
/** @description How a decision about a passkey creation was reached. */
export interface DecisionInsightsAppend {
    /** @description What the decision rests on. */
    tag: DecisionTag;
    /**
     * @description Whether the browser is a restricted one.
     * @example false
     */
    isRestrictedBrowser: boolean;
    /**
     * @description Variant of the offer.
     * @enum {string}
     */
    variant: "default" | "after-error" | "after-hybrid" | "passkey-list" | "after-no-credential" | (string & {});
    /**
     * @description Whether the creation is automatic.
     * @example false
     */
    auto: boolean;
}
/**
 * @description What a decision about passkeys rests on.
 * @enum {string}
 */
export type DecisionTag = "env-no-platform-pk-support" | "env-no-pk-support" | "user-no-pks" | "user-login-blacklisted" | "user-security-key" | "user-positive-env-history" | "user-negative-env-history" | "env-blacklisted" | "user-platform-pk-high-confidence" | "user-cross-platform-pk-high-confidence" | "user-env-no-pks" | "default-deny" | "passkey-list-initiated-process" | "user-append-blacklisted" | "process-pk-login-sk-completed" | "process-pk-login-platform-completed" | "process-pk-login-not-offered" | "process-pk-login-incomplete" | "process-pk-login-cross-platform-completed" | "device-local-platform-passkey-experiment" | "env-broken" | "process-pk-login-aborted" | (string & {});
/** @description End of a passkey creation. */
export interface PasskeyAppendFinishReq {
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /**
     * @description Id of the process that the ceremony belongs to.
     * @example process-example-1
     */
    processID: string;
    /**
     * @description The browser's answer to the create call, as JSON text.
     * @example {"id":"ZXhhbXBsZQ","rawId":"ZXhhbXBsZQ","type":"public-key","response":{}}
     */
    attestationResponse: string;
    /** @description Browser or device that the user is on. */
    clientInformation: ClientInformation;
    /**
     * @description Whether to send a notification.
     * @example false
     */
    sendNotification?: boolean;
    /**
     * @description Id to follow the ceremony by.
     * @example tracking-example-1
     */
    trackingID: string;
}
/** @description Result of a passkey creation. */
export interface PasskeyAppendFinishRsp {
    /** @description The new passkey. */
    passkeyData: PasskeyData;
}
/** @description A passkey and the ceremony that it took part in. */
export interface PasskeyData {
    /**
     * @description Id of the passkey credential.
     * @example cre-4012345678901234567
     */
    id: string;
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /**
     * @description User name that belongs to the passkey.
     * @example ada@example.com
     */
    username: string;
    /**
     * @description Kind of the ceremony.
     * @enum {string}
     */
    ceremonyType: "local" | "cda" | "security-key" | (string & {});
    /**
     * @description Id of the challenge that was answered.
     * @example cha-4012345678901234567
     */
    challengeID: string;
    /** @description The authenticator's model. */
    aaguidDetails: AaguidDetails;
}
/** @description Start of a passkey login. */
export interface PasskeyLoginStartReq {
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /** @description Browser or device that the user is on. */
    clientInformation: ClientInformation;
    /** @description How much to rely on other devices. */
    crossDeviceAuthenticationStrategy: CrossDeviceAuthenticationStrategy;
    /**
     * @description Id of the process that the ceremony belongs to.
     * @example process-example-1
     */
    processID: string;
}
/**
 * @description How much to rely on passkeys of other devices.
 * @enum {string}
 */
export type CrossDeviceAuthenticationStrategy = "standard" | "minimize" | "maximize" | (string & {});
/** @description Decision and options for a passkey login. */
export interface PasskeyLoginStartRsp {
    /**
     * @description Whether the login may go on.
     * @example true
     */
    loginAllow: boolean;
    /**
     * @description Options for the browser's get call, as JSON text.
     * @example {"publicKey":{"challenge":"ZXhhbXBsZQ","rpId":"example.com"}}
     */
    assertionOptions: string;
    /** @description What was detected. */
    detectionInsights: DetectionInsights;
    /** @description How the decision was reached. */
    decisionInsights: DecisionInsights;
}
/** @description How a decision about a passkey login was reached. */
export interface DecisionInsights {
    /** @description What the decision rests on. */
    tag: DecisionTag;
    /**
     * @description Whether cross-device authentication is a candidate.
     * @example false
     */
    isCDACandidate: boolean;
    /**
     * @description Names of the experiments that took part.
     * @example []
     */
    experiments: string[];
    /** @description Whether to prefer immediately available passkeys. */
    preferImmediatelyAvailable?: boolean | null;
}
/** @description End of a passkey login. */
export interface PasskeyLoginFinishReq {
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /**
     * @description The browser's answer to the get call, as JSON text.
     * @example {"id":"ZXhhbXBsZQ","rawId":"ZXhhbXBsZQ","type":"public-key","response":{}}
     */
    assertionResponse: string;
    /** @description Browser or device that the user is on. */
    clientInformation: ClientInformation;
    /**
     * @description Id of the process that the ceremony belongs to.
     * @example process-example-1
     */
    processID: string;
    /**
     * @description Whether to answer signed passkey data too.
     * @example true
     */
    signPasskeyData?: boolean;
    /**
     * @description Id to follow the ceremony by.
     * @example tracking-example-1
     */
    trackingID: string;
}
/** @description Result of a passkey login. */
export interface PasskeyLoginFinishRsp {
    /** @description The passkey that was used. */
    passkeyData: PasskeyData;
    /** @description Signed passkey data. */
    signedPasskeyData?: string | null;
}
/** @description Start of a login by conditional mediation. */
export interface PasskeyMediationStartReq {
    /** @description Browser or device that the user is on. */
    clientInformation: ClientInformation;
}
/** @description Decision and options for a login by conditional mediation. */
export interface PasskeyMediationStartRsp {
    /**
     * @description Whether the login may go on.
     * @example true
     */
    loginAllow: boolean;
    /**
     * @description Options for the browser's get call, as JSON text.
     * @example {"publicKey":{"challenge":"ZXhhbXBsZQ","rpId":"example.com"}}
     */
    assertionOptions: string;
}
/** @description End of a login by conditional mediation. */
export interface PasskeyMediationFinishReq {
    /**
     * @description The browser's answer to the get call, as JSON text.
     * @example {"id":"ZXhhbXBsZQ","rawId":"ZXhhbXBsZQ","type":"public-key","response":{}}
     */
    assertionResponse: string;
    /** @description Browser or device that the user is on. */
    clientInformation: ClientInformation;
    /**
     * @description Id of the process that the ceremony belongs to.
     * @example process-example-1
     */
    processID: string;
    /**
     * @description Whether to answer signed passkey data too.
     * @example true
     */
    signPasskeyData?: boolean;
    /**
     * @description Id to follow the ceremony by.
     * @example tracking-example-1
     */
    trackingID: string;
}
/** @description Result of a login by conditional mediation. */
export interface PasskeyMediationFinishRsp {
    /** @description The passkey that was used. */
    passkeyData: PasskeyData;
    /** @description Signed passkey data. */
    signedPasskeyData?: string | null;
    /** @description Why the passkey cannot be accepted as it is. */
    error?: (PasskeyMediationFinishErrorAlternativeProject | PasskeyMediationFinishErrorCredentialDeleted) | null;
}
/** @description The credential of the passkey was deleted. */
export interface PasskeyMediationFinishErrorCredentialDeleted {
    /**
     * @description Says that the credential was deleted.
     * @enum {string}
     */
    type: "credentialDeleted" | (string & {});
}
/** @description The passkey belongs to another project. */
export interface PasskeyMediationFinishErrorAlternativeProject {
    /**
     * @description Says that another project is concerned.
     * @enum {string}
     */
    type: "alternativeProjectID" | (string & {});
    /**
     * @description Name of the other project.
     * @example Example Project
     */
    alternativeProjectName: string;
}
/** @description Signed passkey data to exchange. */
export interface PasskeyPostLoginReq {
    /**
     * @description Signed passkey data.
     * @example example-signed-passkey-data
     */
    signedPasskeyData: string;
}
/** @description A session in exchange for signed passkey data. */
export interface PasskeyPostLoginRsp {
    /**
     * @description The session.
     * @example example-token
     */
    session: string;
}
/** @description Signed passkey data to check. */
export interface PasskeyVerifySignedDataReq {
    /**
     * @description Signed passkey data.
     * @example example-signed-passkey-data
     */
    signedPasskeyData: string;
    /**
     * @description User name that the data should belong to.
     * @example ada@example.com
     */
    username: string;
}
/** @description Outcome of a check of signed passkey data. */
export interface PasskeyVerifySignedDataRsp {
    /**
     * @description Outcome of the check.
     * @enum {string}
     */
    verificationResult: "success" | "invalid_signature" | "invalid_challenge" | "user_mismatch" | "generic_error" | (string & {});
}
/** @description One page of passkey challenges. */
export interface PasskeyChallengeList {
    /** @description Passkey challenges on this page. */
    passkeyChallenges: PasskeyChallenge[];
    /** @description Place of this page in the whole list. */
    paging: Paging;
}
/** @description A challenge that a passkey ceremony was started with. */
export interface PasskeyChallenge {
    /**
     * @description Id of the passkey challenge.
     * @example cha-4012345678901234567
     */
    challengeID: string;
    /** @description Ceremony that the challenge is for. */
    type: PasskeyChallengeType;
    /**
     * @description Value of the challenge.
     * @example ZXhhbXBsZQ
     */
    value: string;
    /** @description Status of the challenge. */
    status: PasskeyChallengeStatus;
    /**
     * Format: int64
     * @description Time of creation as a number; the vendor does not name the unit.
     * @example 1768469400
     */
    created: number;
    /**
     * Format: int64
     * @description Time of creation, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    createdMs: number;
    /**
     * Format: int64
     * @description Time of expiry as a number; the vendor does not name the unit.
     * @example 1768469700
     */
    expires: number;
}
/**
 * @description Ceremony that a passkey challenge is for.
 * @enum {string}
 */
export type PasskeyChallengeType = "register" | "authenticate" | (string & {});
/**
 * @description Status of a passkey challenge.
 * @enum {string}
 */
export type PasskeyChallengeStatus = "pending" | "completed" | "consumed" | (string & {});
/** @description Change of a passkey challenge. */
export interface PasskeyChallengeUpdateReq {
    /** @description New status. */
    status: PasskeyChallengeStatus;
}
/** @description One page of passkey events. */
export interface PasskeyEventList {
    /** @description Passkey events on this page. */
    passkeyEvents: PasskeyEvent[];
    /** @description Place of this page in the whole list. */
    paging: Paging;
}
/** @description Something that happened around a user's passkeys. */
export interface PasskeyEvent {
    /**
     * @description Id of the passkey event.
     * @example pke-4012345678901234567
     */
    passkeyEventID: string;
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /** @description What happened. */
    eventType: PasskeyEventType;
    /** @description Id of the client environment it happened in. */
    clientEnvID?: string | null;
    /** @description Id of the process it happened in. */
    processID?: string | null;
    /** @description Id of the passkey credential concerned. */
    credentialID?: string | null;
    /** @description Time of expiry as a number; the vendor does not name the unit. */
    expires?: number | null;
    /**
     * @description Time of creation.
     * @example 2026-01-15T09:30:00Z
     */
    created: string;
    /**
     * Format: int64
     * @description Time of creation, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    createdMs: number;
}
/**
 * @description What happened around a user's passkeys.
 * @enum {string}
 */
export type PasskeyEventType = "user-login-blacklisted" | "login-explicit-abort" | "login-error" | "login-error-untyped" | "login-one-tap-switch" | "user-append-after-cross-platform-blacklisted" | "user-append-after-login-error-blacklisted" | "append-credential-exists" | "append-explicit-abort" | "append-error" | "login-no-credentials" | (string & {});
/** @description Data of a passkey event to record. */
export interface PasskeyEventCreateReq {
    /** @description What happened. */
    eventType: PasskeyEventType;
    /**
     * @description Time of expiry as a number; the vendor does not name the unit.
     * @example 1768469700
     */
    expires?: number;
    /**
     * @description Id of the process it happened in.
     * @example process-example-1
     */
    processID?: string;
    /**
     * @description Id of the client environment it happened in.
     * @example cle-4012345678901234567
     */
    clientEnvID?: string;
    /**
     * @description Id of the passkey credential concerned.
     * @example cre-4012345678901234567
     */
    credentialID?: string;
    /**
     * @description Challenge concerned.
     * @example ZXhhbXBsZQ
     */
    challenge?: string;
}
/** @description One page of connect tokens. */
export interface ConnectTokenList {
    /** @description Connect tokens on this page. */
    connectTokens: ConnectToken[];
    /** @description Place of this page in the whole list. */
    paging: Paging;
}
/** @description A short-lived token that lets a front end do one passkey task. */
export interface ConnectToken {
    /**
     * @description Id of the connect token.
     * @example cto-4012345678901234567
     */
    id: string;
    /** @description Task that the token allows. */
    tokenType: ConnectTokenType;
    /** @description Whom the token is for. */
    data: ConnectTokenData;
    /** @description Status of the token. */
    connectTokenStatus: ConnectTokenStatus;
    /** @description Secret value of the token. */
    secret?: string | null;
    /**
     * @description Time of expiry as a number; the vendor does not name the unit.
     * @example 1768469700
     */
    expires: number;
}
/**
 * @description Task that a connect token allows.
 * @enum {string}
 */
export type ConnectTokenType = "passkey-append" | "passkey-delete" | "passkey-list" | "passkey-login" | (string & {});
/** @description Whom a connect token is for; the fields depend on its type. */
export type ConnectTokenData = ConnectTokenDataPasskeyAppend | ConnectTokenDataPasskeyDelete | ConnectTokenDataPasskeyList | ConnectTokenDataPasskeyLogin;
/** @description Data of a token to create a passkey. */
export interface ConnectTokenDataPasskeyAppend {
    /**
     * @description Display name for the passkey.
     * @example Ada Example
     */
    displayName: string;
    /**
     * @description Identifier of the user.
     * @example ada@example.com
     */
    identifier: string;
}
/** @description Data of a token to delete passkeys. */
export interface ConnectTokenDataPasskeyDelete {
    /**
     * @description Identifier of the user.
     * @example ada@example.com
     */
    identifier: string;
}
/** @description Data of a token to list passkeys. */
export interface ConnectTokenDataPasskeyList {
    /**
     * @description Identifier of the user.
     * @example ada@example.com
     */
    identifier: string;
}
/** @description Data of a token to log in with a passkey. */
export interface ConnectTokenDataPasskeyLogin {
    /**
     * @description Identifier of the user.
     * @example ada@example.com
     */
    identifier: string;
}
/**
 * @description Status of a connect token.
 * @enum {string}
 */
export type ConnectTokenStatus = "initial" | "consumed" | (string & {});
/** @description Data of a connect token to create. */
export interface ConnectTokenCreateReq {
    /** @description Task that the token allows. */
    type: ConnectTokenType;
    /** @description Whom the token is for. */
    data: ConnectTokenData;
    /**
     * @description Longest time that the token stays valid, in seconds.
     * @example 600
     */
    maxLifetimeInSeconds?: number;
}
/** @description Change of a connect token. */
export interface ConnectTokenUpdateReq {
    /** @description New status. */
    status: ConnectTokenStatus;
}
/** @description Data of an authentication event to record. */
export interface AuthEventCreateReq {
    /**
     * @description User name that was used.
     * @example ada@example.com
     */
    username: string;
    /** @description What happened. */
    eventType: AuthEventType;
    /** @description Login method that was used. */
    method: AuthEventMethod;
    /** @description Whether it succeeded. */
    status: AuthEventStatus;
    /** @description Browser or device that the user is on. */
    clientInformation: ClientInformation;
}
/**
 * @description What happened: a sign-up, a login, or a new passkey.
 * @enum {string}
 */
export type AuthEventType = "sign_up" | "login" | "new_passkey_added" | (string & {});
/**
 * @description Login method that was used.
 * @enum {string}
 */
export type AuthEventMethod = "password" | "email_otp" | "email_link" | "phone_otp" | "passkey" | "social_github" | "social_google" | "social_microsoft" | (string & {});
/**
 * @description Whether it succeeded.
 * @enum {string}
 */
export type AuthEventStatus = "success" | "failure" | (string & {});
/** @description A recorded authentication event. */
export interface AuthEvent {
    /**
     * @description Id of the event.
     * @example aev-4012345678901234567
     */
    authEventID: string;
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /**
     * @description User name that was used.
     * @example ada@example.com
     */
    username: string;
    /** @description What happened. */
    eventType: AuthEventType;
    /** @description Login method that was used. */
    method: AuthEventMethod;
    /**
     * @description Time of creation.
     * @example 2026-01-15T09:30:00Z
     */
    created: string;
    /**
     * Format: int64
     * @description Time of creation, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    createdMs: number;
    /** @description Whether it succeeded. */
    status: AuthEventStatus;
}
/** @description Client environments of a user. */
export interface ClientEnvList {
    /** @description The client environments. */
    clientEnvs: ClientEnv[];
}
/** @description A browser or device seen for a user. */
export interface ClientEnv {
    /**
     * @description Id of the client environment.
     * @example cle-4012345678901234567
     */
    id: string;
    /**
     * @description Handle that the client environment is known by.
     * @example example-env-handle
     */
    handle: string;
    /**
     * @description Name of the browser.
     * @example Example Browser
     */
    browserName: string;
    /**
     * @description Version of the browser.
     * @example 1.0
     */
    browserVersion: string;
    /**
     * @description Name of the operating system.
     * @example Linux
     */
    osName: string;
    /**
     * @description Version of the operating system.
     * @example 6.1
     */
    osVersion: string;
    /**
     * @description User agent of the client.
     * @example Mozilla/5.0 (X11; Linux x86_64) ExampleBrowser/1.0
     */
    userAgent: string;
    /**
     * @description Fingerprint taken in the browser.
     * @example example-fingerprint
     */
    jsFingerprint: string;
    /**
     * Format: int64
     * @description Time of creation, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    createdMs: number;
    /** @description Id of the device. */
    deviceId?: string | null;
}
/** @description Password managers of a user. */
export interface PasswordManagerList {
    /** @description The password managers. */
    passwordManagers: PasswordManager[];
}
/** @description A password manager seen for a user. */
export interface PasswordManager {
    /**
     * @description Id of the password manager.
     * @example pwm-4012345678901234567
     */
    id: string;
    /**
     * @description Id of the user.
     * @example usr-4012345678901234567
     */
    userID: string;
    /**
     * @description Id of the client environment it was seen in.
     * @example cle-4012345678901234567
     */
    clientEnvID: string;
    /**
     * @description Id of the passkey credential it was seen with.
     * @example cre-4012345678901234567
     */
    credentialID: string;
    /**
     * @description AAGUID, the id of its model.
     * @example 00000000-0000-4000-8000-000000000001
     */
    aaguid: string;
    /**
     * @description Status of the password manager.
     * @example active
     */
    status: string;
    /**
     * @description Score of the password manager.
     * @example 1
     */
    score: number;
    /**
     * Format: int64
     * @description Time of creation, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    createdMs: number;
}
/** @description Webhook endpoints of the project. */
export interface WebhookEndpointList {
    /** @description The webhook endpoints. */
    webhookEndpoints: WebhookEndpoint[];
}
/** @description An address that receives events. */
export interface WebhookEndpoint {
    /**
     * @description Id of the webhook endpoint.
     * @example whe-4012345678901234567
     */
    id: string;
    /**
     * @description Address that events are sent to.
     * @example https://example.com/webhooks/corbado
     */
    url: string;
    /**
     * @description User name sent with HTTP Basic.
     * @example example-user
     */
    basicAuthUsername: string;
    /**
     * @description Password sent with HTTP Basic.
     * @example example-password
     */
    basicAuthPassword: string;
    /**
     * @description Further headers sent along, by name.
     * @example {
     *       "X-Example": "example"
     *     }
     */
    customHeaders: {
        [key: string]: unknown;
    };
    /**
     * @description Events that are sent to this address.
     * @example [
     *       "user.created"
     *     ]
     */
    subscribedEvents: WebhookEventType[];
    /**
     * @description Time of creation.
     * @example 2026-01-15T09:30:00Z
     */
    created: string;
    /**
     * Format: int64
     * @description Time of creation, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    createdMs: number;
    /**
     * @description Time of the last change.
     * @example 2026-01-15T09:30:00Z
     */
    updated: string;
    /**
     * Format: int64
     * @description Time of the last change, in milliseconds since the Unix epoch.
     * @example 1768469400000
     */
    updatedMs: number;
}
/**
 * @description Type of an event.
 * @enum {string}
 */
export type WebhookEventType = "passkey-login.completed" | "passkey.created" | "passkey.deleted" | "user.created" | "user.updated" | "user.deleted" | (string & {});
/** @description Data of a webhook endpoint to create. */
export interface WebhookEndpointCreateReq {
    /**
     * @description Address to send events to.
     * @example https://example.com/webhooks/corbado
     */
    url: string;
    /**
     * @description User name to send with HTTP Basic.
     * @example example-user
     */
    basicAuthUsername?: string;
    /**
     * @description Password to send with HTTP Basic.
     * @example example-password
     */
    basicAuthPassword?: string;
    /**
     * @description Events to send to this address.
     * @example [
     *       "user.created"
     *     ]
     */
    subscribedEvents: WebhookEventType[];
    /**
     * @description Further headers to send along, by name.
     * @example {
     *       "X-Example": "example"
     *     }
     */
    customHeaders: {
        [key: string]: unknown;
    };
}
/** @description Fields of a webhook endpoint to change. */
export interface WebhookEndpointUpdateReq {
    /**
     * @description New address to send events to.
     * @example https://example.com/webhooks/corbado
     */
    url?: string;
    /**
     * @description New user name to send with HTTP Basic.
     * @example example-user
     */
    basicAuthUsername?: string;
    /**
     * @description New password to send with HTTP Basic.
     * @example example-password
     */
    basicAuthPassword?: string;
    /**
     * @description Events to send from now on.
     * @example [
     *       "user.created"
     *     ]
     */
    subscribedEvents?: WebhookEventType[];
    /**
     * @description Further headers to send from now on, by name.
     * @example {
     *       "X-Example": "example"
     *     }
     */
    customHeaders?: {
        [key: string]: unknown;
    };
}
/** @description New CNAME of the project. */
export interface ProjectConfigUpdateCnameReq {
    /**
     * @description The CNAME, a host name.
     * @example auth.example.com
     */
    cname: string;
}
/** @description Envelope of every error. */
export interface ErrorRsp {
    /**
     * Format: int32
     * @description HTTP status code of the answer.
     * @example 404
     */
    httpStatusCode: number;
    /**
     * @description Message that goes with the status code.
     * @example Not Found
     */
    message: string;
    /** @description What identifies the request. */
    requestData: RequestData;
    /**
     * Format: float
     * @description Time the server took, in seconds.
     * @example 0.0125
     */
    runtime: number;
    /** @description Further data about the error. */
    data?: {
        [key: string]: unknown;
    } | null;
    /** @description The error itself. */
    error: ErrorRspError;
}
/** @description The error itself. */
export interface ErrorRspError {
    /**
     * @description Type of the error; `x-error-types` lists those known.
     * @example not_found
     */
    type: string;
    /** @description Explanation of the error. */
    details?: string | null;
    /** @description Fields that were refused, one entry each. */
    validation?: ErrorRspErrorValidationItem[] | null;
    /** @description Links to further explanation. */
    links?: string[] | null;
}
/** @description A field that was refused. */
export interface ErrorRspErrorValidationItem {
    /**
     * @description Name of the field.
     * @example fullName
     */
    field: string;
    /**
     * @description Why it was refused.
     * @example cannot be blank
     */
    message: string;
}
/** @description An event, as sent to a webhook endpoint. */
export interface WebhookEvent {
    /** @description Type of the event. */
    type: WebhookEventType;
    /** @description Where the event came from. */
    metadata?: {
        /** @description IP address of the client. */
        ip?: string | null;
        /** @description Operating system of the client. */
        os?: string | null;
        /** @description Browser of the client. */
        browser?: string | null;
        /** @description Custom headers, by name. */
        customHeaders?: {
            [key: string]: unknown;
        } | null;
    } | null;
    /** @description Time of the event. */
    timestamp?: string | null;
    /** @description What the event is about; depends on its type. */
    data?: {
        [key: string]: unknown;
    } | null;
}

interface Json<T> {
  content: { 'application/json': T };
}

interface Answers<T> {
  200: Json<T>;
  default: Json<ErrorRsp>;
}

interface Call<Answer, Params = {}> {
  parameters: Params;
  responses: Answers<Answer>;
}

interface BodyCall<Body, Answer, Params = {}> extends Call<Answer, Params> {
  requestBody: Json<Body>;
}

export interface paths {
  '/v2/users': {
    get: Call<UserList, { query?: { sort?: string; 'filter[]'?: string[]; page?: number; pageSize?: number } }>;
    post: BodyCall<UserCreateReq, User>;
  };
  '/v2/users/{userID}': {
    get: Call<User, { path: { userID: string } }>;
    patch: BodyCall<UserUpdateReq, User, { path: { userID: string } }>;
    delete: Call<GenericRsp, { path: { userID: string } }>;
  };
  '/v2/users/{userID}/socialAccounts': {
    get: Call<SocialAccount[], { path: { userID: string }; query?: { sort?: string; 'filter[]'?: string[]; page?: number; pageSize?: number } }>;
    post: BodyCall<SocialAccountCreateReq, SocialAccount, { path: { userID: string } }>;
  };
  '/v2/users/{userID}/credentials': {
    get: Call<CredentialList, { path: { userID: string }; query?: { sort?: string; 'filter[]'?: string[]; page?: number; pageSize?: number } }>;
  };
  '/v2/users/{userID}/credentials/{credentialID}': {
    delete: Call<GenericRsp, { path: { userID: string; credentialID: string } }>;
  };
  '/v2/socialAccounts': {
    get: Call<SocialAccountList, { query?: { sort?: string; 'filter[]'?: string[]; page?: number; pageSize?: number } }>;
  };
  '/v2/users/{userID}/identifiers': {
    post: BodyCall<IdentifierCreateReq, Identifier, { path: { userID: string } }>;
  };
  '/v2/users/{userID}/identifiers/{identifierID}': {
    patch: BodyCall<IdentifierUpdateReq, Identifier, { path: { userID: string; identifierID: string } }>;
    delete: Call<GenericRsp, { path: { userID: string; identifierID: string } }>;
  };
  '/v2/identifiers': {
    get: Call<IdentifierList, { query?: { sort?: string; 'filter[]'?: string[]; page?: number; pageSize?: number } }>;
  };
  '/v2/users/{userID}/longSessions': {
    post: BodyCall<LongSessionCreateReq, LongSession, { path: { userID: string } }>;
  };
  '/v2/users/{userID}/longSessions/{longSessionID}': {
    get: Call<LongSession, { path: { userID: string; longSessionID: string } }>;
    patch: BodyCall<LongSessionUpdateReq, LongSession, { path: { userID: string; longSessionID: string } }>;
  };
  '/v2/users/{userID}/longSessions/{longSessionID}/shortSessions': {
    post: BodyCall<ShortSessionCreateReq, ShortSession, { path: { userID: string; longSessionID: string } }>;
  };
  '/v2/longSessions/{longSessionID}': {
    get: Call<LongSession, { path: { longSessionID: string } }>;
  };
  '/v2/sessions': {
    get: Call<SessionList, { query?: { sort?: string; 'filter[]'?: string[]; page?: number; pageSize?: number } }>;
  };
  '/v2/sessions/{sessionID}/revoke': {
    post: Call<GenericRsp, { path: { sessionID: string } }>;
  };
  '/v2/users/{userID}/challenges': {
    post: BodyCall<ChallengeCreateReq, Challenge, { path: { userID: string } }>;
  };
  '/v2/users/{userID}/challenges/{challengeID}': {
    patch: BodyCall<ChallengeUpdateReq, Challenge, { path: { userID: string; challengeID: string } }>;
  };
  '/v2/passkey/append/start': {
    post: BodyCall<PasskeyAppendStartReq, PasskeyAppendStartRsp>;
  };
  '/v2/passkey/append/finish': {
    post: BodyCall<PasskeyAppendFinishReq, PasskeyAppendFinishRsp>;
  };
  '/v2/passkey/login/start': {
    post: BodyCall<PasskeyLoginStartReq, PasskeyLoginStartRsp>;
  };
  '/v2/passkey/login/finish': {
    post: BodyCall<PasskeyLoginFinishReq, PasskeyLoginFinishRsp>;
  };
  '/v2/passkey/mediation/start': {
    post: BodyCall<PasskeyMediationStartReq, PasskeyMediationStartRsp>;
  };
  '/v2/passkey/mediation/finish': {
    post: BodyCall<PasskeyMediationFinishReq, PasskeyMediationFinishRsp>;
  };
  '/v2/passkey/postLogin': {
    post: BodyCall<PasskeyPostLoginReq, PasskeyPostLoginRsp>;
  };
  '/v2/passkey/verifySignedData': {
    post: BodyCall<PasskeyVerifySignedDataReq, PasskeyVerifySignedDataRsp>;
  };
  '/v2/users/{userID}/passkeyChallenges': {
    get: Call<PasskeyChallengeList, { path: { userID: string }; query?: { sort?: string; 'filter[]'?: string[]; page?: number; pageSize?: number } }>;
  };
  '/v2/users/{userID}/passkeyChallenges/{passkeyChallengeID}': {
    patch: BodyCall<PasskeyChallengeUpdateReq, PasskeyChallenge, { path: { userID: string; passkeyChallengeID: string } }>;
  };
  '/v2/users/{userID}/passkeyEvents': {
    get: Call<PasskeyEventList, { path: { userID: string }; query?: { sort?: string; 'filter[]'?: string[]; page?: number; pageSize?: number } }>;
    post: BodyCall<PasskeyEventCreateReq, PasskeyEvent, { path: { userID: string } }>;
  };
  '/v2/users/{userID}/passkeyEvents/{passkeyEventID}': {
    delete: Call<GenericRsp, { path: { userID: string; passkeyEventID: string } }>;
  };
  '/v2/connectTokens': {
    get: Call<ConnectTokenList, { query?: { sort?: string; 'filter[]'?: string[]; page?: number; pageSize?: number } }>;
    post: BodyCall<ConnectTokenCreateReq, ConnectToken>;
  };
  '/v2/connectTokens/{connectTokenID}': {
    patch: BodyCall<ConnectTokenUpdateReq, GenericRsp, { path: { connectTokenID: string } }>;
    delete: Call<GenericRsp, { path: { connectTokenID: string } }>;
  };
  '/v2/users/{userID}/authEvents': {
    post: BodyCall<AuthEventCreateReq, AuthEvent, { path: { userID: string } }>;
  };
  '/v2/users/{userID}/clientEnvs': {
    get: Call<ClientEnvList, { path: { userID: string } }>;
  };
  '/v2/users/{userID}/passwordManagers': {
    get: Call<PasswordManagerList, { path: { userID: string } }>;
  };
  '/v2/webhookEndpoints': {
    get: Call<WebhookEndpointList>;
    post: BodyCall<WebhookEndpointCreateReq, WebhookEndpoint>;
  };
  '/v2/webhookEndpoints/{webhookEndpointID}': {
    put: BodyCall<WebhookEndpointUpdateReq, WebhookEndpoint, { path: { webhookEndpointID: string } }>;
    delete: Call<GenericRsp, { path: { webhookEndpointID: string } }>;
  };
  '/v2/projectConfig/cname': {
    put: BodyCall<ProjectConfigUpdateCnameReq, GenericRsp>;
  };
}
