// Written by "npm run generate" from openapi/loginid.yaml. Do not edit: change the spec.
// spec sha256: 52b8f97f3658616952e9f90ee7754249e59034bf2ffff6237768699e38537a23

import { componentSchemas, paramsSchemas, responseSchemas, type ZodType } from '../../facade/http/zod-schemas.ts';
import {
  CodesGenerateResponse as $CodesGenerateResponse,
  CodesAuthorizeResponse as $CodesAuthorizeResponse,
  CodesInvalidateAllResponse as $CodesInvalidateAllResponse,
  AuthenticationCode as $AuthenticationCode,
  AuthenticationClient as $AuthenticationClient,
  AuthenticationCredential as $AuthenticationCredential,
  AuthenticationUser as $AuthenticationUser,
  AuthenticationSession as $AuthenticationSession,
  AuthenticationResponse as $AuthenticationResponse,
  Invitation as $Invitation,
  InvitationOptions as $InvitationOptions,
  CredentialDescriptor as $CredentialDescriptor,
  AssertionOptions as $AssertionOptions,
  AuthenticateFido2InitResponse as $AuthenticateFido2InitResponse,
  AssertionResult as $AssertionResult,
  AuthenticatePublickeyInitResponse as $AuthenticatePublickeyInitResponse,
  AuthenticateAuthidInitOptions as $AuthenticateAuthidInitOptions,
  AuthenticateAuthidInitResponse as $AuthenticateAuthidInitResponse,
  RemoteSession as $RemoteSession,
  AuthenticateInitOptions as $AuthenticateInitOptions,
  RelyingParty as $RelyingParty,
  LegacyAuthenticatePayload as $LegacyAuthenticatePayload,
  LegacyAuthenticateStrategy as $LegacyAuthenticateStrategy,
  AuthenticateInitResponse as $AuthenticateInitResponse,
  AuthenticateCompleteResponse as $AuthenticateCompleteResponse,
  RegisterFido2InitOptions as $RegisterFido2InitOptions,
  AuthenticatorSelection as $AuthenticatorSelection,
  PubKeyCredParam as $PubKeyCredParam,
  WebauthnUser as $WebauthnUser,
  AttestationOptions as $AttestationOptions,
  RegisterFido2InitResponse as $RegisterFido2InitResponse,
  AttestationResult as $AttestationResult,
  CredentialNameOptions as $CredentialNameOptions,
  LegacyRegisterPayload as $LegacyRegisterPayload,
  LegacyRegisterStrategy as $LegacyRegisterStrategy,
  RegisterInitResponse as $RegisterInitResponse,
  LegacyAttestationResult as $LegacyAttestationResult,
  Credential as $Credential,
  CredentialsListResponse as $CredentialsListResponse,
  CredentialRename as $CredentialRename,
  CredentialsChangeResponse as $CredentialsChangeResponse,
  CredentialRef as $CredentialRef,
  CredentialsFido2InitOptions as $CredentialsFido2InitOptions,
  CredentialsFido2InitForceResponse as $CredentialsFido2InitForceResponse,
  CredentialsFido2InitCodeResponse as $CredentialsFido2InitCodeResponse,
  CredentialsRecoveryCodeResponse as $CredentialsRecoveryCodeResponse,
  CredentialsAuthidInitResponse as $CredentialsAuthidInitResponse,
  CredentialsAuthidEvaluateResponse as $CredentialsAuthidEvaluateResponse,
  CredentialsAuthidCompleteResponse as $CredentialsAuthidCompleteResponse,
  UserContact as $UserContact,
  UserProfile as $UserProfile,
  User as $User,
  TxCreateResponse as $TxCreateResponse,
  TxInitResponse as $TxInitResponse,
  TxCompleteResponse as $TxCompleteResponse,
  CodesFido2InitResponse as $CodesFido2InitResponse,
  CodeData as $CodeData,
  CodesFido2CompleteResponse as $CodesFido2CompleteResponse,
} from './checks.ts';
import { OPERATIONS } from './operations.ts';
import type {
  AssertionOptions,
  AssertionResult,
  AttestationOptions,
  AttestationResult,
  AuthenticateAuthidCompleteParams,
  AuthenticateAuthidInitOptions,
  AuthenticateAuthidInitParams,
  AuthenticateAuthidInitResponse,
  AuthenticateCodeWaitParams,
  AuthenticateCompleteResponse,
  AuthenticateFido2CompleteParams,
  AuthenticateFido2InitParams,
  AuthenticateFido2InitResponse,
  AuthenticateInitOptions,
  AuthenticateInitResponse,
  AuthenticateLegacyCompleteParams,
  AuthenticateLegacyInitParams,
  AuthenticatePasswordParams,
  AuthenticatePublickeyCompleteParams,
  AuthenticatePublickeyInitParams,
  AuthenticatePublickeyInitResponse,
  AuthenticationClient,
  AuthenticationCode,
  AuthenticationCredential,
  AuthenticationResponse,
  AuthenticationSession,
  AuthenticationUser,
  AuthenticatorSelection,
  CertificatesGetParams,
  CodeData,
  CodesAuthorizeParams,
  CodesAuthorizeResponse,
  CodesFido2CompleteParams,
  CodesFido2CompleteResponse,
  CodesFido2InitParams,
  CodesFido2InitResponse,
  CodesGenerateParams,
  CodesGenerateResponse,
  CodesInvalidateAllParams,
  CodesInvalidateAllResponse,
  Credential,
  CredentialDescriptor,
  CredentialNameOptions,
  CredentialRef,
  CredentialRename,
  CredentialsAddPublickeyParams,
  CredentialsAuthidCompleteParams,
  CredentialsAuthidCompleteResponse,
  CredentialsAuthidEvaluateParams,
  CredentialsAuthidEvaluateResponse,
  CredentialsAuthidInitParams,
  CredentialsAuthidInitResponse,
  CredentialsChangeResponse,
  CredentialsFido2CompleteParams,
  CredentialsFido2InitCodeParams,
  CredentialsFido2InitCodeResponse,
  CredentialsFido2InitForceParams,
  CredentialsFido2InitForceResponse,
  CredentialsFido2InitOptions,
  CredentialsGenerateRecoveryCodeParams,
  CredentialsListByQueryParams,
  CredentialsListParams,
  CredentialsListResponse,
  CredentialsRecoveryCodeResponse,
  CredentialsRenameParams,
  CredentialsRevokeParams,
  Invitation,
  InvitationOptions,
  LegacyAttestationResult,
  LegacyAuthenticatePayload,
  LegacyAuthenticateStrategy,
  LegacyRegisterPayload,
  LegacyRegisterStrategy,
  PubKeyCredParam,
  RegisterFido2CompleteParams,
  RegisterFido2InitOptions,
  RegisterFido2InitParams,
  RegisterFido2InitResponse,
  RegisterInitResponse,
  RegisterLegacyCompleteParams,
  RegisterLegacyInitParams,
  RegisterPasswordParams,
  RelyingParty,
  RemoteSession,
  TxCompleteParams,
  TxCompleteResponse,
  TxCreateParams,
  TxCreateResponse,
  TxInitParams,
  TxInitResponse,
  User,
  UserContact,
  UserProfile,
  UsersActivateParams,
  UsersCreateParams,
  UsersDeactivateParams,
  UsersDeleteByIdParams,
  UsersDeleteByUsernameParams,
  UsersDispatchEmailVerificationParams,
  UsersRetrieveParams,
  WebauthnUser,
} from './types.ts';

/** The zod schemas of the arguments of all operations of the LoginID directweb API (legacy). */
export interface LoginidParamsSchemas {
  readonly 'certificates.get': ZodType<CertificatesGetParams>;
  readonly 'codes.generate': ZodType<CodesGenerateParams>;
  readonly 'codes.authorize': ZodType<CodesAuthorizeParams>;
  readonly 'codes.invalidateAll': ZodType<CodesInvalidateAllParams>;
  readonly 'authenticate.codeWait': ZodType<AuthenticateCodeWaitParams>;
  readonly 'authenticate.fido2Init': ZodType<AuthenticateFido2InitParams>;
  readonly 'authenticate.fido2Complete': ZodType<AuthenticateFido2CompleteParams>;
  readonly 'authenticate.password': ZodType<AuthenticatePasswordParams>;
  readonly 'authenticate.publickeyInit': ZodType<AuthenticatePublickeyInitParams>;
  readonly 'authenticate.publickeyComplete': ZodType<AuthenticatePublickeyCompleteParams>;
  readonly 'authenticate.authidInit': ZodType<AuthenticateAuthidInitParams>;
  readonly 'authenticate.authidComplete': ZodType<AuthenticateAuthidCompleteParams>;
  readonly 'authenticate.legacyInit': ZodType<AuthenticateLegacyInitParams>;
  readonly 'authenticate.legacyComplete': ZodType<AuthenticateLegacyCompleteParams>;
  readonly 'register.fido2Init': ZodType<RegisterFido2InitParams>;
  readonly 'register.fido2Complete': ZodType<RegisterFido2CompleteParams>;
  readonly 'register.password': ZodType<RegisterPasswordParams>;
  readonly 'register.legacyInit': ZodType<RegisterLegacyInitParams>;
  readonly 'register.legacyComplete': ZodType<RegisterLegacyCompleteParams>;
  readonly 'credentials.list': ZodType<CredentialsListParams>;
  readonly 'credentials.listByQuery': ZodType<CredentialsListByQueryParams>;
  readonly 'credentials.rename': ZodType<CredentialsRenameParams>;
  readonly 'credentials.revoke': ZodType<CredentialsRevokeParams>;
  readonly 'credentials.fido2InitForce': ZodType<CredentialsFido2InitForceParams>;
  readonly 'credentials.fido2InitCode': ZodType<CredentialsFido2InitCodeParams>;
  readonly 'credentials.fido2Complete': ZodType<CredentialsFido2CompleteParams>;
  readonly 'credentials.addPublickey': ZodType<CredentialsAddPublickeyParams>;
  readonly 'credentials.generateRecoveryCode': ZodType<CredentialsGenerateRecoveryCodeParams>;
  readonly 'credentials.authidInit': ZodType<CredentialsAuthidInitParams>;
  readonly 'credentials.authidEvaluate': ZodType<CredentialsAuthidEvaluateParams>;
  readonly 'credentials.authidComplete': ZodType<CredentialsAuthidCompleteParams>;
  readonly 'users.create': ZodType<UsersCreateParams>;
  readonly 'users.retrieve': ZodType<UsersRetrieveParams>;
  readonly 'users.deleteByUsername': ZodType<UsersDeleteByUsernameParams>;
  readonly 'users.deleteById': ZodType<UsersDeleteByIdParams>;
  readonly 'users.activate': ZodType<UsersActivateParams>;
  readonly 'users.deactivate': ZodType<UsersDeactivateParams>;
  readonly 'users.dispatchEmailVerification': ZodType<UsersDispatchEmailVerificationParams>;
  readonly 'tx.create': ZodType<TxCreateParams>;
  readonly 'tx.init': ZodType<TxInitParams>;
  readonly 'tx.complete': ZodType<TxCompleteParams>;
  readonly 'codes.fido2Init': ZodType<CodesFido2InitParams>;
  readonly 'codes.fido2Complete': ZodType<CodesFido2CompleteParams>;
}

/**
 * The zod schemas of the successful responses of all operations of the LoginID directweb API (legacy) that have
 * a body.
 */
export interface LoginidResponseSchemas {
  readonly 'certificates.get': ZodType<string>;
  readonly 'codes.generate': ZodType<CodesGenerateResponse>;
  readonly 'codes.authorize': ZodType<CodesAuthorizeResponse>;
  readonly 'codes.invalidateAll': ZodType<CodesInvalidateAllResponse>;
  readonly 'authenticate.codeWait': ZodType<AuthenticationResponse>;
  readonly 'authenticate.fido2Init': ZodType<AuthenticateFido2InitResponse>;
  readonly 'authenticate.fido2Complete': ZodType<AuthenticationResponse>;
  readonly 'authenticate.password': ZodType<AuthenticationResponse>;
  readonly 'authenticate.publickeyInit': ZodType<AuthenticatePublickeyInitResponse>;
  readonly 'authenticate.publickeyComplete': ZodType<AuthenticationResponse>;
  readonly 'authenticate.authidInit': ZodType<AuthenticateAuthidInitResponse>;
  readonly 'authenticate.authidComplete': ZodType<AuthenticationResponse>;
  readonly 'authenticate.legacyInit': ZodType<AuthenticateInitResponse>;
  readonly 'authenticate.legacyComplete': ZodType<AuthenticateCompleteResponse>;
  readonly 'register.fido2Init': ZodType<RegisterFido2InitResponse>;
  readonly 'register.fido2Complete': ZodType<AuthenticationResponse>;
  readonly 'register.password': ZodType<AuthenticationResponse>;
  readonly 'register.legacyInit': ZodType<RegisterInitResponse>;
  readonly 'register.legacyComplete': ZodType<AuthenticateCompleteResponse>;
  readonly 'credentials.list': ZodType<CredentialsListResponse>;
  readonly 'credentials.listByQuery': ZodType<CredentialsListResponse>;
  readonly 'credentials.rename': ZodType<CredentialsChangeResponse>;
  readonly 'credentials.revoke': ZodType<CredentialsChangeResponse>;
  readonly 'credentials.fido2InitForce': ZodType<CredentialsFido2InitForceResponse>;
  readonly 'credentials.fido2InitCode': ZodType<CredentialsFido2InitCodeResponse>;
  readonly 'credentials.fido2Complete': ZodType<AuthenticationResponse>;
  readonly 'credentials.addPublickey': ZodType<AuthenticationResponse>;
  readonly 'credentials.generateRecoveryCode': ZodType<CredentialsRecoveryCodeResponse>;
  readonly 'credentials.authidInit': ZodType<CredentialsAuthidInitResponse>;
  readonly 'credentials.authidEvaluate': ZodType<CredentialsAuthidEvaluateResponse>;
  readonly 'credentials.authidComplete': ZodType<CredentialsAuthidCompleteResponse>;
  readonly 'users.create': ZodType<UserProfile>;
  readonly 'users.retrieve': ZodType<UserProfile>;
  readonly 'users.activate': ZodType<User>;
  readonly 'users.deactivate': ZodType<User>;
  readonly 'tx.create': ZodType<TxCreateResponse>;
  readonly 'tx.init': ZodType<TxInitResponse>;
  readonly 'tx.complete': ZodType<TxCompleteResponse>;
  readonly 'codes.fido2Init': ZodType<CodesFido2InitResponse>;
  readonly 'codes.fido2Complete': ZodType<CodesFido2CompleteResponse>;
}

/** The zod schemas of the objects that arguments and responses of the LoginID directweb API (legacy) consist of. */
export interface LoginidComponentSchemas {
  readonly CodesGenerateResponse: ZodType<CodesGenerateResponse>;
  readonly CodesAuthorizeResponse: ZodType<CodesAuthorizeResponse>;
  readonly CodesInvalidateAllResponse: ZodType<CodesInvalidateAllResponse>;
  readonly AuthenticationCode: ZodType<AuthenticationCode>;
  readonly AuthenticationClient: ZodType<AuthenticationClient>;
  readonly AuthenticationCredential: ZodType<AuthenticationCredential>;
  readonly AuthenticationUser: ZodType<AuthenticationUser>;
  readonly AuthenticationSession: ZodType<AuthenticationSession>;
  readonly AuthenticationResponse: ZodType<AuthenticationResponse>;
  readonly Invitation: ZodType<Invitation>;
  readonly InvitationOptions: ZodType<InvitationOptions>;
  readonly CredentialDescriptor: ZodType<CredentialDescriptor>;
  readonly AssertionOptions: ZodType<AssertionOptions>;
  readonly AuthenticateFido2InitResponse: ZodType<AuthenticateFido2InitResponse>;
  readonly AssertionResult: ZodType<AssertionResult>;
  readonly AuthenticatePublickeyInitResponse: ZodType<AuthenticatePublickeyInitResponse>;
  readonly AuthenticateAuthidInitOptions: ZodType<AuthenticateAuthidInitOptions>;
  readonly AuthenticateAuthidInitResponse: ZodType<AuthenticateAuthidInitResponse>;
  readonly RemoteSession: ZodType<RemoteSession>;
  readonly AuthenticateInitOptions: ZodType<AuthenticateInitOptions>;
  readonly RelyingParty: ZodType<RelyingParty>;
  readonly LegacyAuthenticatePayload: ZodType<LegacyAuthenticatePayload>;
  readonly LegacyAuthenticateStrategy: ZodType<LegacyAuthenticateStrategy>;
  readonly AuthenticateInitResponse: ZodType<AuthenticateInitResponse>;
  readonly AuthenticateCompleteResponse: ZodType<AuthenticateCompleteResponse>;
  readonly RegisterFido2InitOptions: ZodType<RegisterFido2InitOptions>;
  readonly AuthenticatorSelection: ZodType<AuthenticatorSelection>;
  readonly PubKeyCredParam: ZodType<PubKeyCredParam>;
  readonly WebauthnUser: ZodType<WebauthnUser>;
  readonly AttestationOptions: ZodType<AttestationOptions>;
  readonly RegisterFido2InitResponse: ZodType<RegisterFido2InitResponse>;
  readonly AttestationResult: ZodType<AttestationResult>;
  readonly CredentialNameOptions: ZodType<CredentialNameOptions>;
  readonly LegacyRegisterPayload: ZodType<LegacyRegisterPayload>;
  readonly LegacyRegisterStrategy: ZodType<LegacyRegisterStrategy>;
  readonly RegisterInitResponse: ZodType<RegisterInitResponse>;
  readonly LegacyAttestationResult: ZodType<LegacyAttestationResult>;
  readonly Credential: ZodType<Credential>;
  readonly CredentialsListResponse: ZodType<CredentialsListResponse>;
  readonly CredentialRename: ZodType<CredentialRename>;
  readonly CredentialsChangeResponse: ZodType<CredentialsChangeResponse>;
  readonly CredentialRef: ZodType<CredentialRef>;
  readonly CredentialsFido2InitOptions: ZodType<CredentialsFido2InitOptions>;
  readonly CredentialsFido2InitForceResponse: ZodType<CredentialsFido2InitForceResponse>;
  readonly CredentialsFido2InitCodeResponse: ZodType<CredentialsFido2InitCodeResponse>;
  readonly CredentialsRecoveryCodeResponse: ZodType<CredentialsRecoveryCodeResponse>;
  readonly CredentialsAuthidInitResponse: ZodType<CredentialsAuthidInitResponse>;
  readonly CredentialsAuthidEvaluateResponse: ZodType<CredentialsAuthidEvaluateResponse>;
  readonly CredentialsAuthidCompleteResponse: ZodType<CredentialsAuthidCompleteResponse>;
  readonly UserContact: ZodType<UserContact>;
  readonly UserProfile: ZodType<UserProfile>;
  readonly User: ZodType<User>;
  readonly TxCreateResponse: ZodType<TxCreateResponse>;
  readonly TxInitResponse: ZodType<TxInitResponse>;
  readonly TxCompleteResponse: ZodType<TxCompleteResponse>;
  readonly CodesFido2InitResponse: ZodType<CodesFido2InitResponse>;
  readonly CodeData: ZodType<CodeData>;
  readonly CodesFido2CompleteResponse: ZodType<CodesFido2CompleteResponse>;
}

/**
 * The zod schema of each operation's arguments, by the operation's name. Unknown arguments pass.
 *
 * @example
 * const result = params['certificates.get'].safeParse(input);
 */
export const params: LoginidParamsSchemas = /* @__PURE__ */ paramsSchemas(OPERATIONS);

/** The zod schema of each operation's response, by the operation's name. Unknown fields pass, and enums are open. */
export const responses: LoginidResponseSchemas = /* @__PURE__ */ responseSchemas(OPERATIONS);

/** The zod schema of each object of the API, by the name of its type. */
export const components: LoginidComponentSchemas = /* @__PURE__ */ componentSchemas({
  CodesGenerateResponse: $CodesGenerateResponse,
  CodesAuthorizeResponse: $CodesAuthorizeResponse,
  CodesInvalidateAllResponse: $CodesInvalidateAllResponse,
  AuthenticationCode: $AuthenticationCode,
  AuthenticationClient: $AuthenticationClient,
  AuthenticationCredential: $AuthenticationCredential,
  AuthenticationUser: $AuthenticationUser,
  AuthenticationSession: $AuthenticationSession,
  AuthenticationResponse: $AuthenticationResponse,
  Invitation: $Invitation,
  InvitationOptions: $InvitationOptions,
  CredentialDescriptor: $CredentialDescriptor,
  AssertionOptions: $AssertionOptions,
  AuthenticateFido2InitResponse: $AuthenticateFido2InitResponse,
  AssertionResult: $AssertionResult,
  AuthenticatePublickeyInitResponse: $AuthenticatePublickeyInitResponse,
  AuthenticateAuthidInitOptions: $AuthenticateAuthidInitOptions,
  AuthenticateAuthidInitResponse: $AuthenticateAuthidInitResponse,
  RemoteSession: $RemoteSession,
  AuthenticateInitOptions: $AuthenticateInitOptions,
  RelyingParty: $RelyingParty,
  LegacyAuthenticatePayload: $LegacyAuthenticatePayload,
  LegacyAuthenticateStrategy: $LegacyAuthenticateStrategy,
  AuthenticateInitResponse: $AuthenticateInitResponse,
  AuthenticateCompleteResponse: $AuthenticateCompleteResponse,
  RegisterFido2InitOptions: $RegisterFido2InitOptions,
  AuthenticatorSelection: $AuthenticatorSelection,
  PubKeyCredParam: $PubKeyCredParam,
  WebauthnUser: $WebauthnUser,
  AttestationOptions: $AttestationOptions,
  RegisterFido2InitResponse: $RegisterFido2InitResponse,
  AttestationResult: $AttestationResult,
  CredentialNameOptions: $CredentialNameOptions,
  LegacyRegisterPayload: $LegacyRegisterPayload,
  LegacyRegisterStrategy: $LegacyRegisterStrategy,
  RegisterInitResponse: $RegisterInitResponse,
  LegacyAttestationResult: $LegacyAttestationResult,
  Credential: $Credential,
  CredentialsListResponse: $CredentialsListResponse,
  CredentialRename: $CredentialRename,
  CredentialsChangeResponse: $CredentialsChangeResponse,
  CredentialRef: $CredentialRef,
  CredentialsFido2InitOptions: $CredentialsFido2InitOptions,
  CredentialsFido2InitForceResponse: $CredentialsFido2InitForceResponse,
  CredentialsFido2InitCodeResponse: $CredentialsFido2InitCodeResponse,
  CredentialsRecoveryCodeResponse: $CredentialsRecoveryCodeResponse,
  CredentialsAuthidInitResponse: $CredentialsAuthidInitResponse,
  CredentialsAuthidEvaluateResponse: $CredentialsAuthidEvaluateResponse,
  CredentialsAuthidCompleteResponse: $CredentialsAuthidCompleteResponse,
  UserContact: $UserContact,
  UserProfile: $UserProfile,
  User: $User,
  TxCreateResponse: $TxCreateResponse,
  TxInitResponse: $TxInitResponse,
  TxCompleteResponse: $TxCompleteResponse,
  CodesFido2InitResponse: $CodesFido2InitResponse,
  CodeData: $CodeData,
  CodesFido2CompleteResponse: $CodesFido2CompleteResponse,
});
