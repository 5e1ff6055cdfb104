// Written by "npm run generate" from openapi/loginid-v2.yaml. Do not edit: change the spec.
// spec sha256: 36bac039d56a053500502e6adb613bfb52611a2ecb5d21f96b16bc85fc9fb0c7

import { componentSchemas, paramsSchemas, responseSchemas, type ZodType } from '../../facade/http/zod-schemas.ts';
import {
  MgmtGrantCreateResponse as $MgmtGrantCreateResponse,
  MgmtGrantExternalAuthResponse as $MgmtGrantExternalAuthResponse,
  JwksKey as $JwksKey,
  Jwks as $Jwks,
  DeviceInfo as $DeviceInfo,
  Passkey as $Passkey,
  Aaguid as $Aaguid,
  CreationResult as $CreationResult,
  JWT as $JWT,
  Application as $Application,
  DeviceInfoInput as $DeviceInfoInput,
  PasskeyOptions as $PasskeyOptions,
  User as $User,
  AuthenticatorSelectionCriteria as $AuthenticatorSelectionCriteria,
  PubKeyCredentialDescriptor as $PubKeyCredentialDescriptor,
  PublicKeyCredentialParameters as $PublicKeyCredentialParameters,
  PublicKeyCredentialRpEntity as $PublicKeyCredentialRpEntity,
  PublicKeyCredentialUserEntity as $PublicKeyCredentialUserEntity,
  PublicKeyCredentialCreationOptions as $PublicKeyCredentialCreationOptions,
  RegInit as $RegInit,
  AuthenticatorAssertionResponse as $AuthenticatorAssertionResponse,
  UserLogin as $UserLogin,
  PublicKeyCredentialRequestOptions as $PublicKeyCredentialRequestOptions,
  AuthInit as $AuthInit,
  AuthCode as $AuthCode,
  TxComplete as $TxComplete,
  TxInit as $TxInit,
  Version as $Version,
} from './checks.ts';
import { OPERATIONS } from './operations.ts';
import type {
  Aaguid,
  Application,
  AuthCode,
  AuthCodeRequestEmailParams,
  AuthCodeRequestSmsParams,
  AuthCodeVerifyParams,
  AuthCompleteParams,
  AuthInit,
  AuthInitParams,
  AuthenticatorAssertionResponse,
  AuthenticatorSelectionCriteria,
  CreationResult,
  DeviceInfo,
  DeviceInfoInput,
  JWT,
  Jwks,
  JwksKey,
  MgmtGrantCreateParams,
  MgmtGrantCreateResponse,
  MgmtGrantExternalAuthParams,
  MgmtGrantExternalAuthResponse,
  MgmtTokenVerifyParams,
  Passkey,
  PasskeyOptions,
  PasskeysAaguidMetadataParams,
  PasskeysDeleteParams,
  PasskeysRenameParams,
  ProfileDeleteParams,
  ProfileEmailUpdateParams,
  ProfileEmailVerifyParams,
  ProfilePhoneDeleteParams,
  ProfilePhoneUpdateParams,
  ProfilePhoneVerifyParams,
  PubKeyCredentialDescriptor,
  PublicKeyCredentialCreationOptions,
  PublicKeyCredentialParameters,
  PublicKeyCredentialRequestOptions,
  PublicKeyCredentialRpEntity,
  PublicKeyCredentialUserEntity,
  RegCompleteParams,
  RegInit,
  RegInitParams,
  TxComplete,
  TxCompleteParams,
  TxInit,
  TxInitParams,
  User,
  UserLogin,
  Version,
} from './types.ts';

/** The zod schemas of the arguments of all operations of the LoginID FIDO2 API. */
export interface LoginidV2ParamsSchemas {
  readonly 'mgmt.grantCreate': ZodType<MgmtGrantCreateParams>;
  readonly 'mgmt.tokenVerify': ZodType<MgmtTokenVerifyParams>;
  readonly 'mgmt.grantExternalAuth': ZodType<MgmtGrantExternalAuthParams>;
  readonly 'wellKnown.jwks': ZodType<Record<string, never>>;
  readonly 'passkeys.list': ZodType<Record<string, never>>;
  readonly 'passkeys.rename': ZodType<PasskeysRenameParams>;
  readonly 'passkeys.delete': ZodType<PasskeysDeleteParams>;
  readonly 'passkeys.aaguidMetadata': ZodType<PasskeysAaguidMetadataParams>;
  readonly 'reg.complete': ZodType<RegCompleteParams>;
  readonly 'reg.init': ZodType<RegInitParams>;
  readonly 'auth.complete': ZodType<AuthCompleteParams>;
  readonly 'auth.init': ZodType<AuthInitParams>;
  readonly 'auth.codeRequest': ZodType<Record<string, never>>;
  readonly 'auth.codeRequestEmail': ZodType<AuthCodeRequestEmailParams>;
  readonly 'auth.codeRequestSms': ZodType<AuthCodeRequestSmsParams>;
  readonly 'auth.codeVerify': ZodType<AuthCodeVerifyParams>;
  readonly 'tx.complete': ZodType<TxCompleteParams>;
  readonly 'tx.init': ZodType<TxInitParams>;
  readonly 'profile.delete': ZodType<ProfileDeleteParams>;
  readonly 'profile.emailUpdate': ZodType<ProfileEmailUpdateParams>;
  readonly 'profile.phoneUpdate': ZodType<ProfilePhoneUpdateParams>;
  readonly 'profile.phoneDelete': ZodType<ProfilePhoneDeleteParams>;
  readonly 'profile.emailVerify': ZodType<ProfileEmailVerifyParams>;
  readonly 'profile.phoneVerify': ZodType<ProfilePhoneVerifyParams>;
  readonly 'version.show': ZodType<Record<string, never>>;
}

/** The zod schemas of the successful responses of all operations of the LoginID FIDO2 API that have a body. */
export interface LoginidV2ResponseSchemas {
  readonly 'mgmt.grantCreate': ZodType<MgmtGrantCreateResponse>;
  readonly 'mgmt.grantExternalAuth': ZodType<MgmtGrantExternalAuthResponse>;
  readonly 'wellKnown.jwks': ZodType<Jwks>;
  readonly 'passkeys.list': ZodType<Passkey[]>;
  readonly 'passkeys.aaguidMetadata': ZodType<Aaguid>;
  readonly 'reg.complete': ZodType<JWT>;
  readonly 'reg.init': ZodType<RegInit>;
  readonly 'auth.complete': ZodType<JWT>;
  readonly 'auth.init': ZodType<AuthInit>;
  readonly 'auth.codeRequest': ZodType<AuthCode>;
  readonly 'auth.codeVerify': ZodType<JWT>;
  readonly 'tx.complete': ZodType<TxComplete>;
  readonly 'tx.init': ZodType<TxInit>;
  readonly 'version.show': ZodType<Version>;
}

/** The zod schemas of the objects that arguments and responses of the LoginID FIDO2 API consist of. */
export interface LoginidV2ComponentSchemas {
  readonly MgmtGrantCreateResponse: ZodType<MgmtGrantCreateResponse>;
  readonly MgmtGrantExternalAuthResponse: ZodType<MgmtGrantExternalAuthResponse>;
  readonly JwksKey: ZodType<JwksKey>;
  readonly Jwks: ZodType<Jwks>;
  readonly DeviceInfo: ZodType<DeviceInfo>;
  readonly Passkey: ZodType<Passkey>;
  readonly Aaguid: ZodType<Aaguid>;
  readonly CreationResult: ZodType<CreationResult>;
  readonly JWT: ZodType<JWT>;
  readonly Application: ZodType<Application>;
  readonly DeviceInfoInput: ZodType<DeviceInfoInput>;
  readonly PasskeyOptions: ZodType<PasskeyOptions>;
  readonly User: ZodType<User>;
  readonly AuthenticatorSelectionCriteria: ZodType<AuthenticatorSelectionCriteria>;
  readonly PubKeyCredentialDescriptor: ZodType<PubKeyCredentialDescriptor>;
  readonly PublicKeyCredentialParameters: ZodType<PublicKeyCredentialParameters>;
  readonly PublicKeyCredentialRpEntity: ZodType<PublicKeyCredentialRpEntity>;
  readonly PublicKeyCredentialUserEntity: ZodType<PublicKeyCredentialUserEntity>;
  readonly PublicKeyCredentialCreationOptions: ZodType<PublicKeyCredentialCreationOptions>;
  readonly RegInit: ZodType<RegInit>;
  readonly AuthenticatorAssertionResponse: ZodType<AuthenticatorAssertionResponse>;
  readonly UserLogin: ZodType<UserLogin>;
  readonly PublicKeyCredentialRequestOptions: ZodType<PublicKeyCredentialRequestOptions>;
  readonly AuthInit: ZodType<AuthInit>;
  readonly AuthCode: ZodType<AuthCode>;
  readonly TxComplete: ZodType<TxComplete>;
  readonly TxInit: ZodType<TxInit>;
  readonly Version: ZodType<Version>;
}

/**
 * The zod schema of each operation's arguments, by the operation's name. Unknown arguments pass.
 *
 * @example
 * const result = params['mgmt.grantCreate'].safeParse(input);
 */
export const params: LoginidV2ParamsSchemas = /* @__PURE__ */ paramsSchemas(OPERATIONS);

/** The zod schema of each operation's response, by the operation's name. Unknown fields pass, and enums are open. */
export const responses: LoginidV2ResponseSchemas = /* @__PURE__ */ responseSchemas(OPERATIONS);

/** The zod schema of each object of the API, by the name of its type. */
export const components: LoginidV2ComponentSchemas = /* @__PURE__ */ componentSchemas({
  MgmtGrantCreateResponse: $MgmtGrantCreateResponse,
  MgmtGrantExternalAuthResponse: $MgmtGrantExternalAuthResponse,
  JwksKey: $JwksKey,
  Jwks: $Jwks,
  DeviceInfo: $DeviceInfo,
  Passkey: $Passkey,
  Aaguid: $Aaguid,
  CreationResult: $CreationResult,
  JWT: $JWT,
  Application: $Application,
  DeviceInfoInput: $DeviceInfoInput,
  PasskeyOptions: $PasskeyOptions,
  User: $User,
  AuthenticatorSelectionCriteria: $AuthenticatorSelectionCriteria,
  PubKeyCredentialDescriptor: $PubKeyCredentialDescriptor,
  PublicKeyCredentialParameters: $PublicKeyCredentialParameters,
  PublicKeyCredentialRpEntity: $PublicKeyCredentialRpEntity,
  PublicKeyCredentialUserEntity: $PublicKeyCredentialUserEntity,
  PublicKeyCredentialCreationOptions: $PublicKeyCredentialCreationOptions,
  RegInit: $RegInit,
  AuthenticatorAssertionResponse: $AuthenticatorAssertionResponse,
  UserLogin: $UserLogin,
  PublicKeyCredentialRequestOptions: $PublicKeyCredentialRequestOptions,
  AuthInit: $AuthInit,
  AuthCode: $AuthCode,
  TxComplete: $TxComplete,
  TxInit: $TxInit,
  Version: $Version,
});
