// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: 7818ea38852881cfcdf93d271440348681dd802328a1851f35855af265409441

import { componentSchemas, paramsSchemas, responseSchemas, type ZodType } from '../../facade/http/zod-schemas.ts';
import {
  ConnectedAppWithNextClientSecret as $ConnectedAppWithNextClientSecret,
  ConnectedAppsClientsSecretsRotateStartResponse as $ConnectedAppsClientsSecretsRotateStartResponse,
  ConnectedApp as $ConnectedApp,
  ConnectedAppsClientsSecretsRotateCancelResponse as $ConnectedAppsClientsSecretsRotateCancelResponse,
  ConnectedAppsClientsSecretsRotateResponse as $ConnectedAppsClientsSecretsRotateResponse,
  ConnectedAppsClientsGetResponse as $ConnectedAppsClientsGetResponse,
  ConnectedAppsClientsUpdateResponse as $ConnectedAppsClientsUpdateResponse,
  ConnectedAppsClientsDeleteResponse as $ConnectedAppsClientsDeleteResponse,
  ConnectedAppsResultsMetadata as $ConnectedAppsResultsMetadata,
  ConnectedAppsClientsSearchResponse as $ConnectedAppsClientsSearchResponse,
  ConnectedAppWithClientSecret as $ConnectedAppWithClientSecret,
  ConnectedAppsClientsCreateResponse as $ConnectedAppsClientsCreateResponse,
  SIWEParams as $SIWEParams,
  CryptoWalletsAuthenticateStartResponse as $CryptoWalletsAuthenticateStartResponse,
  UsersEmail as $UsersEmail,
  UsersPhoneNumber as $UsersPhoneNumber,
  WebAuthnRegistration as $WebAuthnRegistration,
  OAuthProvider as $OAuthProvider,
  TOTP as $TOTP,
  CryptoWallet as $CryptoWallet,
  BiometricRegistration as $BiometricRegistration,
  UsersName as $UsersName,
  Password as $Password,
  User as $User,
  EmailFactor as $EmailFactor,
  PhoneNumberFactor as $PhoneNumberFactor,
  GoogleOAuthFactor as $GoogleOAuthFactor,
  MicrosoftOAuthFactor as $MicrosoftOAuthFactor,
  AppleOAuthFactor as $AppleOAuthFactor,
  WebAuthnFactor as $WebAuthnFactor,
  AuthenticatorAppFactor as $AuthenticatorAppFactor,
  GithubOAuthFactor as $GithubOAuthFactor,
  RecoveryCodeFactor as $RecoveryCodeFactor,
  FacebookOAuthFactor as $FacebookOAuthFactor,
  CryptoWalletFactor as $CryptoWalletFactor,
  AmazonOAuthFactor as $AmazonOAuthFactor,
  BitbucketOAuthFactor as $BitbucketOAuthFactor,
  CoinbaseOAuthFactor as $CoinbaseOAuthFactor,
  DiscordOAuthFactor as $DiscordOAuthFactor,
  FigmaOAuthFactor as $FigmaOAuthFactor,
  GitLabOAuthFactor as $GitLabOAuthFactor,
  InstagramOAuthFactor as $InstagramOAuthFactor,
  LinkedInOAuthFactor as $LinkedInOAuthFactor,
  ShopifyOAuthFactor as $ShopifyOAuthFactor,
  SlackOAuthFactor as $SlackOAuthFactor,
  SnapchatOAuthFactor as $SnapchatOAuthFactor,
  SpotifyOAuthFactor as $SpotifyOAuthFactor,
  SteamOAuthFactor as $SteamOAuthFactor,
  TikTokOAuthFactor as $TikTokOAuthFactor,
  TwitchOAuthFactor as $TwitchOAuthFactor,
  TwitterOAuthFactor as $TwitterOAuthFactor,
  EmbeddableMagicLinkFactor as $EmbeddableMagicLinkFactor,
  BiometricFactor as $BiometricFactor,
  SAMLSSOFactor as $SAMLSSOFactor,
  OIDCSSOFactor as $OIDCSSOFactor,
  SalesforceOAuthFactor as $SalesforceOAuthFactor,
  YahooOAuthFactor as $YahooOAuthFactor,
  HubspotOAuthFactor as $HubspotOAuthFactor,
  SlackOAuthExchangeFactor as $SlackOAuthExchangeFactor,
  HubspotOAuthExchangeFactor as $HubspotOAuthExchangeFactor,
  GithubOAuthExchangeFactor as $GithubOAuthExchangeFactor,
  GoogleOAuthExchangeFactor as $GoogleOAuthExchangeFactor,
  ImpersonatedFactor as $ImpersonatedFactor,
  OAuthAccessTokenExchangeFactor as $OAuthAccessTokenExchangeFactor,
  TrustedAuthTokenFactor as $TrustedAuthTokenFactor,
  AuthenticationFactor as $AuthenticationFactor,
  Attributes as $Attributes,
  Session as $Session,
  CryptoWalletsSIWEParamsResponse as $CryptoWalletsSIWEParamsResponse,
  DeviceAttributeDetails as $DeviceAttributeDetails,
  DeviceInfo as $DeviceInfo,
  CryptoWalletsAuthenticateResponse as $CryptoWalletsAuthenticateResponse,
  DebugWhoamiResponse as $DebugWhoamiResponse,
  Metadata as $Metadata,
  Fingerprints as $Fingerprints,
  VerdictReasonOverride as $VerdictReasonOverride,
  Verdict as $Verdict,
  ASNProperties as $ASNProperties,
  IPGeoProperties as $IPGeoProperties,
  NetworkProperties as $NetworkProperties,
  BrowserProperties as $BrowserProperties,
  Properties as $Properties,
  FraudFingerprintLookupResponse as $FraudFingerprintLookupResponse,
  FraudRulesSetResponse as $FraudRulesSetResponse,
  Rule as $Rule,
  FraudRulesListResponse as $FraudRulesListResponse,
  VerdictReasonAction as $VerdictReasonAction,
  FraudVerdictReasonsOverrideResponse as $FraudVerdictReasonsOverrideResponse,
  FraudVerdictReasonsListResponse as $FraudVerdictReasonsListResponse,
  AddressInformation as $AddressInformation,
  DomainInformation as $DomainInformation,
  FraudEmailRiskResponse as $FraudEmailRiskResponse,
  ConnectedAppPublic as $ConnectedAppPublic,
  IDPScopeResult as $IDPScopeResult,
  IDPOAuthAuthorizeStartResponse as $IDPOAuthAuthorizeStartResponse,
  IDPOAuthAuthorizeResponse as $IDPOAuthAuthorizeResponse,
  IntrospectTokenRawResponse as $IntrospectTokenRawResponse,
  ImpersonationAuthenticateResponse as $ImpersonationAuthenticateResponse,
  M2MClientWithNextClientSecret as $M2MClientWithNextClientSecret,
  M2MClientsSecretsRotateStartResponse as $M2MClientsSecretsRotateStartResponse,
  M2MClient as $M2MClient,
  M2MClientsSecretsRotateCancelResponse as $M2MClientsSecretsRotateCancelResponse,
  M2MClientsSecretsRotateResponse as $M2MClientsSecretsRotateResponse,
  M2MClientsGetResponse as $M2MClientsGetResponse,
  M2MClientsUpdateResponse as $M2MClientsUpdateResponse,
  M2MClientsDeleteResponse as $M2MClientsDeleteResponse,
  M2MSearchQueryOperand_client_id as $M2MSearchQueryOperand_client_id,
  M2MSearchQueryOperand_client_name as $M2MSearchQueryOperand_client_name,
  M2MSearchQueryOperand_scopes as $M2MSearchQueryOperand_scopes,
  M2MSearchQueryOperand as $M2MSearchQueryOperand,
  M2MSearchQuery as $M2MSearchQuery,
  M2MResultsMetadata as $M2MResultsMetadata,
  M2MClientsSearchResponse as $M2MClientsSearchResponse,
  M2MClientWithClientSecret as $M2MClientWithClientSecret,
  M2MClientsCreateResponse as $M2MClientsCreateResponse,
  M2MTokenRawResponse as $M2MTokenRawResponse,
  MagicLinksEmailSendResponse as $MagicLinksEmailSendResponse,
  MagicLinksEmailLoginOrCreateResponse as $MagicLinksEmailLoginOrCreateResponse,
  MagicLinksEmailInviteResponse as $MagicLinksEmailInviteResponse,
  MagicLinksEmailRevokeInviteResponse as $MagicLinksEmailRevokeInviteResponse,
  Options as $Options,
  MagicLinksAuthenticateResponse as $MagicLinksAuthenticateResponse,
  MagicLinksCreateResponse as $MagicLinksCreateResponse,
  OAuthAttachResponse as $OAuthAttachResponse,
  OAuthProviderValues as $OAuthProviderValues,
  OAuthAuthenticateResponse as $OAuthAuthenticateResponse,
  OTPsSmsSendResponse as $OTPsSmsSendResponse,
  OTPsSmsLoginOrCreateResponse as $OTPsSmsLoginOrCreateResponse,
  OTPsWhatsAppSendResponse as $OTPsWhatsAppSendResponse,
  OTPsWhatsAppLoginOrCreateResponse as $OTPsWhatsAppLoginOrCreateResponse,
  OTPsEmailSendResponse as $OTPsEmailSendResponse,
  OTPsEmailLoginOrCreateResponse as $OTPsEmailLoginOrCreateResponse,
  OTPsAuthenticateResponse as $OTPsAuthenticateResponse,
  PasswordsEmailResetStartResponse as $PasswordsEmailResetStartResponse,
  PasswordsEmailResetResponse as $PasswordsEmailResetResponse,
  PasswordsExistingPasswordResetResponse as $PasswordsExistingPasswordResetResponse,
  PasswordsSessionResetResponse as $PasswordsSessionResetResponse,
  PasswordsCreateResponse as $PasswordsCreateResponse,
  PasswordsAuthenticateResponse as $PasswordsAuthenticateResponse,
  LUDSRequirements as $LUDSRequirements,
  Feedback as $Feedback,
  PasswordsStrengthCheckResponse as $PasswordsStrengthCheckResponse,
  MD5Config as $MD5Config,
  Argon2Config as $Argon2Config,
  SHA1Config as $SHA1Config,
  SHA512Config as $SHA512Config,
  ScryptConfig as $ScryptConfig,
  PBKDF2Config as $PBKDF2Config,
  PasswordsMigrateResponse as $PasswordsMigrateResponse,
  ProjectMetric as $ProjectMetric,
  ProjectMetricsResponse as $ProjectMetricsResponse,
  RBACPolicyRolePermission as $RBACPolicyRolePermission,
  RBACPolicyRole as $RBACPolicyRole,
  RBACPolicyResource as $RBACPolicyResource,
  RBACPolicyScopePermission as $RBACPolicyScopePermission,
  RBACPolicyScope as $RBACPolicyScope,
  RBACPolicy as $RBACPolicy,
  RBACPolicyResponse as $RBACPolicyResponse,
  SessionsGetResponse as $SessionsGetResponse,
  SessionsAuthorizationCheck as $SessionsAuthorizationCheck,
  SessionsAuthorizationVerdict as $SessionsAuthorizationVerdict,
  SessionsAuthenticateResponse as $SessionsAuthenticateResponse,
  SessionsRevokeResponse as $SessionsRevokeResponse,
  SessionsMigrateResponse as $SessionsMigrateResponse,
  SessionsExchangeAccessTokenResponse as $SessionsExchangeAccessTokenResponse,
  JWK as $JWK,
  SessionsGetJWKSResponse as $SessionsGetJWKSResponse,
  SessionsAttestResponse as $SessionsAttestResponse,
  TOTPsCreateResponse as $TOTPsCreateResponse,
  TOTPsAuthenticateResponse as $TOTPsAuthenticateResponse,
  TOTPWithRecoveryCodes as $TOTPWithRecoveryCodes,
  TOTPsRecoveryCodesResponse as $TOTPsRecoveryCodesResponse,
  TOTPsRecoverResponse as $TOTPsRecoverResponse,
  UsersCreateResponse as $UsersCreateResponse,
  UsersGetResponse as $UsersGetResponse,
  UsersUpdateResponse as $UsersUpdateResponse,
  UsersDeleteResponse as $UsersDeleteResponse,
  SearchUsersQueryOperand_created_at_greater_than as $SearchUsersQueryOperand_created_at_greater_than,
  SearchUsersQueryOperand_created_at_less_than as $SearchUsersQueryOperand_created_at_less_than,
  SearchUsersQueryOperand_created_at_between_filter_value as $SearchUsersQueryOperand_created_at_between_filter_value,
  SearchUsersQueryOperand_created_at_between as $SearchUsersQueryOperand_created_at_between,
  SearchUsersQueryOperand_status as $SearchUsersQueryOperand_status,
  SearchUsersQueryOperand_oauth_provider as $SearchUsersQueryOperand_oauth_provider,
  SearchUsersQueryOperand_user_id as $SearchUsersQueryOperand_user_id,
  SearchUsersQueryOperand_full_name_fuzzy as $SearchUsersQueryOperand_full_name_fuzzy,
  SearchUsersQueryOperand_phone_number as $SearchUsersQueryOperand_phone_number,
  SearchUsersQueryOperand_phone_id as $SearchUsersQueryOperand_phone_id,
  SearchUsersQueryOperand_phone_verified as $SearchUsersQueryOperand_phone_verified,
  SearchUsersQueryOperand_phone_number_fuzzy as $SearchUsersQueryOperand_phone_number_fuzzy,
  SearchUsersQueryOperand_email_address as $SearchUsersQueryOperand_email_address,
  SearchUsersQueryOperand_email_id as $SearchUsersQueryOperand_email_id,
  SearchUsersQueryOperand_email_verified as $SearchUsersQueryOperand_email_verified,
  SearchUsersQueryOperand_email_address_fuzzy as $SearchUsersQueryOperand_email_address_fuzzy,
  SearchUsersQueryOperand_webauthn_registration_verified as $SearchUsersQueryOperand_webauthn_registration_verified,
  SearchUsersQueryOperand_webauthn_registration_id as $SearchUsersQueryOperand_webauthn_registration_id,
  SearchUsersQueryOperand_crypto_wallet_id as $SearchUsersQueryOperand_crypto_wallet_id,
  SearchUsersQueryOperand_crypto_wallet_address as $SearchUsersQueryOperand_crypto_wallet_address,
  SearchUsersQueryOperand_crypto_wallet_verified as $SearchUsersQueryOperand_crypto_wallet_verified,
  SearchUsersQueryOperand_totp_id as $SearchUsersQueryOperand_totp_id,
  SearchUsersQueryOperand_totp_verified as $SearchUsersQueryOperand_totp_verified,
  SearchUsersQueryOperand_password_exists as $SearchUsersQueryOperand_password_exists,
  SearchUsersQueryOperand as $SearchUsersQueryOperand,
  SearchUsersQuery as $SearchUsersQuery,
  UsersResultsMetadata as $UsersResultsMetadata,
  UsersSearchResponse as $UsersSearchResponse,
  UsersExchangePrimaryFactorResponse as $UsersExchangePrimaryFactorResponse,
  UsersDeleteEmailResponse as $UsersDeleteEmailResponse,
  UsersDeletePhoneNumberResponse as $UsersDeletePhoneNumberResponse,
  UsersDeleteWebAuthnRegistrationResponse as $UsersDeleteWebAuthnRegistrationResponse,
  UsersDeleteBiometricRegistrationResponse as $UsersDeleteBiometricRegistrationResponse,
  UsersDeleteTOTPResponse as $UsersDeleteTOTPResponse,
  UsersDeleteCryptoWalletResponse as $UsersDeleteCryptoWalletResponse,
  UsersDeletePasswordResponse as $UsersDeletePasswordResponse,
  UsersDeleteOAuthRegistrationResponse as $UsersDeleteOAuthRegistrationResponse,
  UsersDeleteExternalIdResponse as $UsersDeleteExternalIdResponse,
  UserConnectedApp as $UserConnectedApp,
  UsersConnectedAppsResponse as $UsersConnectedAppsResponse,
  UsersRevokeResponse as $UsersRevokeResponse,
  WebAuthnRegisterStartResponse as $WebAuthnRegisterStartResponse,
  WebAuthnRegisterResponse as $WebAuthnRegisterResponse,
  WebAuthnAuthenticateStartResponse as $WebAuthnAuthenticateStartResponse,
  WebAuthnAuthenticateResponse as $WebAuthnAuthenticateResponse,
  WebAuthnUpdateResponse as $WebAuthnUpdateResponse,
  WebAuthnCredential as $WebAuthnCredential,
  WebAuthnListCredentialsResponse as $WebAuthnListCredentialsResponse,
} from './checks.ts';
import { OPERATIONS } from './operations.ts';
import type {
  ASNProperties,
  AddressInformation,
  AmazonOAuthFactor,
  AppleOAuthFactor,
  Argon2Config,
  Attributes,
  AuthenticationFactor,
  AuthenticatorAppFactor,
  BiometricFactor,
  BiometricRegistration,
  BitbucketOAuthFactor,
  BrowserProperties,
  CoinbaseOAuthFactor,
  ConnectedApp,
  ConnectedAppClientsCreateParams,
  ConnectedAppClientsDeleteParams,
  ConnectedAppClientsGetParams,
  ConnectedAppClientsSearchParams,
  ConnectedAppClientsSecretsRotateCancelParams,
  ConnectedAppClientsSecretsRotateParams,
  ConnectedAppClientsSecretsRotateStartParams,
  ConnectedAppClientsUpdateParams,
  ConnectedAppPublic,
  ConnectedAppWithClientSecret,
  ConnectedAppWithNextClientSecret,
  ConnectedAppsClientsCreateResponse,
  ConnectedAppsClientsDeleteResponse,
  ConnectedAppsClientsGetResponse,
  ConnectedAppsClientsSearchResponse,
  ConnectedAppsClientsSecretsRotateCancelResponse,
  ConnectedAppsClientsSecretsRotateResponse,
  ConnectedAppsClientsSecretsRotateStartResponse,
  ConnectedAppsClientsUpdateResponse,
  ConnectedAppsResultsMetadata,
  CryptoWallet,
  CryptoWalletFactor,
  CryptoWalletsAuthenticateParams,
  CryptoWalletsAuthenticateResponse,
  CryptoWalletsAuthenticateStartParams,
  CryptoWalletsAuthenticateStartResponse,
  CryptoWalletsSIWEParamsResponse,
  DebugWhoamiResponse,
  DeviceAttributeDetails,
  DeviceInfo,
  DiscordOAuthFactor,
  DomainInformation,
  EmailFactor,
  EmbeddableMagicLinkFactor,
  FacebookOAuthFactor,
  Feedback,
  FigmaOAuthFactor,
  Fingerprints,
  FraudEmailRiskParams,
  FraudEmailRiskResponse,
  FraudFingerprintLookupParams,
  FraudFingerprintLookupResponse,
  FraudRulesListParams,
  FraudRulesListResponse,
  FraudRulesSetParams,
  FraudRulesSetResponse,
  FraudVerdictReasonsListParams,
  FraudVerdictReasonsListResponse,
  FraudVerdictReasonsOverrideParams,
  FraudVerdictReasonsOverrideResponse,
  GitLabOAuthFactor,
  GithubOAuthExchangeFactor,
  GithubOAuthFactor,
  GoogleOAuthExchangeFactor,
  GoogleOAuthFactor,
  HubspotOAuthExchangeFactor,
  HubspotOAuthFactor,
  IDPOAuthAuthorizeResponse,
  IDPOAuthAuthorizeStartResponse,
  IDPScopeResult,
  IPGeoProperties,
  IdpIntrospectTokenNetworkParams,
  IdpOauthAuthorizeParams,
  IdpOauthAuthorizeStartParams,
  ImpersonatedFactor,
  ImpersonationAuthenticateParams,
  ImpersonationAuthenticateResponse,
  InstagramOAuthFactor,
  IntrospectTokenRawResponse,
  JWK,
  LUDSRequirements,
  LinkedInOAuthFactor,
  M2MClient,
  M2MClientWithClientSecret,
  M2MClientWithNextClientSecret,
  M2MClientsCreateResponse,
  M2MClientsDeleteResponse,
  M2MClientsGetResponse,
  M2MClientsSearchResponse,
  M2MClientsSecretsRotateCancelResponse,
  M2MClientsSecretsRotateResponse,
  M2MClientsSecretsRotateStartResponse,
  M2MClientsUpdateResponse,
  M2MResultsMetadata,
  M2MSearchQuery,
  M2MSearchQueryOperand,
  M2MSearchQueryOperand_client_id,
  M2MSearchQueryOperand_client_name,
  M2MSearchQueryOperand_scopes,
  M2MTokenRawResponse,
  M2mClientsCreateParams,
  M2mClientsDeleteParams,
  M2mClientsGetParams,
  M2mClientsSearchParams,
  M2mClientsSecretsRotateCancelParams,
  M2mClientsSecretsRotateParams,
  M2mClientsSecretsRotateStartParams,
  M2mClientsUpdateParams,
  M2mTokenParams,
  MD5Config,
  MagicLinksAuthenticateParams,
  MagicLinksAuthenticateResponse,
  MagicLinksCreateParams,
  MagicLinksCreateResponse,
  MagicLinksEmailInviteParams,
  MagicLinksEmailInviteResponse,
  MagicLinksEmailLoginOrCreateParams,
  MagicLinksEmailLoginOrCreateResponse,
  MagicLinksEmailRevokeInviteParams,
  MagicLinksEmailRevokeInviteResponse,
  MagicLinksEmailSendParams,
  MagicLinksEmailSendResponse,
  Metadata,
  MicrosoftOAuthFactor,
  NetworkProperties,
  OAuthAccessTokenExchangeFactor,
  OAuthAttachResponse,
  OAuthAuthenticateResponse,
  OAuthProvider,
  OAuthProviderValues,
  OIDCSSOFactor,
  OTPsAuthenticateResponse,
  OTPsEmailLoginOrCreateResponse,
  OTPsEmailSendResponse,
  OTPsSmsLoginOrCreateResponse,
  OTPsSmsSendResponse,
  OTPsWhatsAppLoginOrCreateResponse,
  OTPsWhatsAppSendResponse,
  OauthAttachParams,
  OauthAuthenticateParams,
  Options,
  OtpsAuthenticateParams,
  OtpsEmailLoginOrCreateParams,
  OtpsEmailSendParams,
  OtpsSmsLoginOrCreateParams,
  OtpsSmsSendParams,
  OtpsWhatsappLoginOrCreateParams,
  OtpsWhatsappSendParams,
  PBKDF2Config,
  Password,
  PasswordsAuthenticateParams,
  PasswordsAuthenticateResponse,
  PasswordsCreateParams,
  PasswordsCreateResponse,
  PasswordsEmailResetParams,
  PasswordsEmailResetResponse,
  PasswordsEmailResetStartParams,
  PasswordsEmailResetStartResponse,
  PasswordsExistingPasswordResetParams,
  PasswordsExistingPasswordResetResponse,
  PasswordsMigrateParams,
  PasswordsMigrateResponse,
  PasswordsSessionResetResponse,
  PasswordsSessionsResetParams,
  PasswordsStrengthCheckParams,
  PasswordsStrengthCheckResponse,
  PhoneNumberFactor,
  ProjectMetric,
  ProjectMetricsResponse,
  Properties,
  RBACPolicy,
  RBACPolicyResource,
  RBACPolicyResponse,
  RBACPolicyRole,
  RBACPolicyRolePermission,
  RBACPolicyScope,
  RBACPolicyScopePermission,
  RecoveryCodeFactor,
  Rule,
  SAMLSSOFactor,
  SHA1Config,
  SHA512Config,
  SIWEParams,
  SalesforceOAuthFactor,
  ScryptConfig,
  SearchUsersQuery,
  SearchUsersQueryOperand,
  SearchUsersQueryOperand_created_at_between,
  SearchUsersQueryOperand_created_at_between_filter_value,
  SearchUsersQueryOperand_created_at_greater_than,
  SearchUsersQueryOperand_created_at_less_than,
  SearchUsersQueryOperand_crypto_wallet_address,
  SearchUsersQueryOperand_crypto_wallet_id,
  SearchUsersQueryOperand_crypto_wallet_verified,
  SearchUsersQueryOperand_email_address,
  SearchUsersQueryOperand_email_address_fuzzy,
  SearchUsersQueryOperand_email_id,
  SearchUsersQueryOperand_email_verified,
  SearchUsersQueryOperand_full_name_fuzzy,
  SearchUsersQueryOperand_oauth_provider,
  SearchUsersQueryOperand_password_exists,
  SearchUsersQueryOperand_phone_id,
  SearchUsersQueryOperand_phone_number,
  SearchUsersQueryOperand_phone_number_fuzzy,
  SearchUsersQueryOperand_phone_verified,
  SearchUsersQueryOperand_status,
  SearchUsersQueryOperand_totp_id,
  SearchUsersQueryOperand_totp_verified,
  SearchUsersQueryOperand_user_id,
  SearchUsersQueryOperand_webauthn_registration_id,
  SearchUsersQueryOperand_webauthn_registration_verified,
  Session,
  SessionsAttestParams,
  SessionsAttestResponse,
  SessionsAuthenticateParams,
  SessionsAuthenticateResponse,
  SessionsAuthorizationCheck,
  SessionsAuthorizationVerdict,
  SessionsExchangeAccessTokenParams,
  SessionsExchangeAccessTokenResponse,
  SessionsGetJWKSResponse,
  SessionsGetParams,
  SessionsGetResponse,
  SessionsMigrateParams,
  SessionsMigrateResponse,
  SessionsRevokeParams,
  SessionsRevokeResponse,
  ShopifyOAuthFactor,
  SlackOAuthExchangeFactor,
  SlackOAuthFactor,
  SnapchatOAuthFactor,
  SpotifyOAuthFactor,
  SteamOAuthFactor,
  TOTP,
  TOTPWithRecoveryCodes,
  TOTPsAuthenticateResponse,
  TOTPsCreateResponse,
  TOTPsRecoverResponse,
  TOTPsRecoveryCodesResponse,
  TikTokOAuthFactor,
  TotpsAuthenticateParams,
  TotpsCreateParams,
  TotpsRecoverParams,
  TotpsRecoveryCodesParams,
  TrustedAuthTokenFactor,
  TwitchOAuthFactor,
  TwitterOAuthFactor,
  User,
  UserConnectedApp,
  UsersConnectedAppsParams,
  UsersConnectedAppsResponse,
  UsersCreateParams,
  UsersCreateResponse,
  UsersDeleteBiometricRegistrationParams,
  UsersDeleteBiometricRegistrationResponse,
  UsersDeleteCryptoWalletParams,
  UsersDeleteCryptoWalletResponse,
  UsersDeleteEmailParams,
  UsersDeleteEmailResponse,
  UsersDeleteExternalIdParams,
  UsersDeleteExternalIdResponse,
  UsersDeleteOAuthRegistrationParams,
  UsersDeleteOAuthRegistrationResponse,
  UsersDeleteParams,
  UsersDeletePasswordParams,
  UsersDeletePasswordResponse,
  UsersDeletePhoneNumberParams,
  UsersDeletePhoneNumberResponse,
  UsersDeleteResponse,
  UsersDeleteTOTPParams,
  UsersDeleteTOTPResponse,
  UsersDeleteWebAuthnRegistrationParams,
  UsersDeleteWebAuthnRegistrationResponse,
  UsersEmail,
  UsersExchangePrimaryFactorParams,
  UsersExchangePrimaryFactorResponse,
  UsersGetParams,
  UsersGetResponse,
  UsersName,
  UsersPhoneNumber,
  UsersResultsMetadata,
  UsersRevokeParams,
  UsersRevokeResponse,
  UsersSearchParams,
  UsersSearchResponse,
  UsersUpdateParams,
  UsersUpdateResponse,
  Verdict,
  VerdictReasonAction,
  VerdictReasonOverride,
  WebAuthnAuthenticateResponse,
  WebAuthnAuthenticateStartResponse,
  WebAuthnCredential,
  WebAuthnFactor,
  WebAuthnListCredentialsResponse,
  WebAuthnRegisterResponse,
  WebAuthnRegisterStartResponse,
  WebAuthnRegistration,
  WebAuthnUpdateResponse,
  WebauthnAuthenticateParams,
  WebauthnAuthenticateStartParams,
  WebauthnListCredentialsParams,
  WebauthnRegisterParams,
  WebauthnRegisterStartParams,
  WebauthnUpdateParams,
  YahooOAuthFactor,
} from './types.ts';

/** The zod schemas of the arguments of all operations of the Stytch Consumer API. */
export interface StytchConsumerParamsSchemas {
  readonly 'connectedApp.clients.secrets.rotateStart': ZodType<ConnectedAppClientsSecretsRotateStartParams>;
  readonly 'connectedApp.clients.secrets.rotateCancel': ZodType<ConnectedAppClientsSecretsRotateCancelParams>;
  readonly 'connectedApp.clients.secrets.rotate': ZodType<ConnectedAppClientsSecretsRotateParams>;
  readonly 'connectedApp.clients.get': ZodType<ConnectedAppClientsGetParams>;
  readonly 'connectedApp.clients.update': ZodType<ConnectedAppClientsUpdateParams>;
  readonly 'connectedApp.clients.delete': ZodType<ConnectedAppClientsDeleteParams>;
  readonly 'connectedApp.clients.search': ZodType<ConnectedAppClientsSearchParams>;
  readonly 'connectedApp.clients.create': ZodType<ConnectedAppClientsCreateParams>;
  readonly 'cryptoWallets.authenticateStart': ZodType<CryptoWalletsAuthenticateStartParams>;
  readonly 'cryptoWallets.authenticate': ZodType<CryptoWalletsAuthenticateParams>;
  readonly 'debug.whoami': ZodType<Record<string, never>>;
  readonly 'fraud.fingerprint.lookup': ZodType<FraudFingerprintLookupParams>;
  readonly 'fraud.rules.set': ZodType<FraudRulesSetParams>;
  readonly 'fraud.rules.list': ZodType<FraudRulesListParams>;
  readonly 'fraud.verdictReasons.override': ZodType<FraudVerdictReasonsOverrideParams>;
  readonly 'fraud.verdictReasons.list': ZodType<FraudVerdictReasonsListParams>;
  readonly 'fraud.email.risk': ZodType<FraudEmailRiskParams>;
  readonly 'idp.oauth.authorizeStart': ZodType<IdpOauthAuthorizeStartParams>;
  readonly 'idp.oauth.authorize': ZodType<IdpOauthAuthorizeParams>;
  readonly 'idp.introspectTokenNetwork': ZodType<IdpIntrospectTokenNetworkParams>;
  readonly 'impersonation.authenticate': ZodType<ImpersonationAuthenticateParams>;
  readonly 'm2m.clients.secrets.rotateStart': ZodType<M2mClientsSecretsRotateStartParams>;
  readonly 'm2m.clients.secrets.rotateCancel': ZodType<M2mClientsSecretsRotateCancelParams>;
  readonly 'm2m.clients.secrets.rotate': ZodType<M2mClientsSecretsRotateParams>;
  readonly 'm2m.clients.get': ZodType<M2mClientsGetParams>;
  readonly 'm2m.clients.update': ZodType<M2mClientsUpdateParams>;
  readonly 'm2m.clients.delete': ZodType<M2mClientsDeleteParams>;
  readonly 'm2m.clients.search': ZodType<M2mClientsSearchParams>;
  readonly 'm2m.clients.create': ZodType<M2mClientsCreateParams>;
  readonly 'm2m.token': ZodType<M2mTokenParams>;
  readonly 'magicLinks.email.send': ZodType<MagicLinksEmailSendParams>;
  readonly 'magicLinks.email.loginOrCreate': ZodType<MagicLinksEmailLoginOrCreateParams>;
  readonly 'magicLinks.email.invite': ZodType<MagicLinksEmailInviteParams>;
  readonly 'magicLinks.email.revokeInvite': ZodType<MagicLinksEmailRevokeInviteParams>;
  readonly 'magicLinks.authenticate': ZodType<MagicLinksAuthenticateParams>;
  readonly 'magicLinks.create': ZodType<MagicLinksCreateParams>;
  readonly 'oauth.attach': ZodType<OauthAttachParams>;
  readonly 'oauth.authenticate': ZodType<OauthAuthenticateParams>;
  readonly 'otps.sms.send': ZodType<OtpsSmsSendParams>;
  readonly 'otps.sms.loginOrCreate': ZodType<OtpsSmsLoginOrCreateParams>;
  readonly 'otps.whatsapp.send': ZodType<OtpsWhatsappSendParams>;
  readonly 'otps.whatsapp.loginOrCreate': ZodType<OtpsWhatsappLoginOrCreateParams>;
  readonly 'otps.email.send': ZodType<OtpsEmailSendParams>;
  readonly 'otps.email.loginOrCreate': ZodType<OtpsEmailLoginOrCreateParams>;
  readonly 'otps.authenticate': ZodType<OtpsAuthenticateParams>;
  readonly 'passwords.email.resetStart': ZodType<PasswordsEmailResetStartParams>;
  readonly 'passwords.email.reset': ZodType<PasswordsEmailResetParams>;
  readonly 'passwords.existingPassword.reset': ZodType<PasswordsExistingPasswordResetParams>;
  readonly 'passwords.sessions.reset': ZodType<PasswordsSessionsResetParams>;
  readonly 'passwords.create': ZodType<PasswordsCreateParams>;
  readonly 'passwords.authenticate': ZodType<PasswordsAuthenticateParams>;
  readonly 'passwords.strengthCheck': ZodType<PasswordsStrengthCheckParams>;
  readonly 'passwords.migrate': ZodType<PasswordsMigrateParams>;
  readonly 'project.metrics': ZodType<Record<string, never>>;
  readonly 'rbac.policy': ZodType<Record<string, never>>;
  readonly 'sessions.get': ZodType<SessionsGetParams>;
  readonly 'sessions.authenticate': ZodType<SessionsAuthenticateParams>;
  readonly 'sessions.revoke': ZodType<SessionsRevokeParams>;
  readonly 'sessions.migrate': ZodType<SessionsMigrateParams>;
  readonly 'sessions.exchangeAccessToken': ZodType<SessionsExchangeAccessTokenParams>;
  readonly 'sessions.getJWKS': ZodType<Record<string, never>>;
  readonly 'sessions.attest': ZodType<SessionsAttestParams>;
  readonly 'totps.create': ZodType<TotpsCreateParams>;
  readonly 'totps.authenticate': ZodType<TotpsAuthenticateParams>;
  readonly 'totps.recoveryCodes': ZodType<TotpsRecoveryCodesParams>;
  readonly 'totps.recover': ZodType<TotpsRecoverParams>;
  readonly 'users.create': ZodType<UsersCreateParams>;
  readonly 'users.get': ZodType<UsersGetParams>;
  readonly 'users.update': ZodType<UsersUpdateParams>;
  readonly 'users.delete': ZodType<UsersDeleteParams>;
  readonly 'users.search': ZodType<UsersSearchParams>;
  readonly 'users.exchangePrimaryFactor': ZodType<UsersExchangePrimaryFactorParams>;
  readonly 'users.deleteEmail': ZodType<UsersDeleteEmailParams>;
  readonly 'users.deletePhoneNumber': ZodType<UsersDeletePhoneNumberParams>;
  readonly 'users.deleteWebAuthnRegistration': ZodType<UsersDeleteWebAuthnRegistrationParams>;
  readonly 'users.deleteBiometricRegistration': ZodType<UsersDeleteBiometricRegistrationParams>;
  readonly 'users.deleteTOTP': ZodType<UsersDeleteTOTPParams>;
  readonly 'users.deleteCryptoWallet': ZodType<UsersDeleteCryptoWalletParams>;
  readonly 'users.deletePassword': ZodType<UsersDeletePasswordParams>;
  readonly 'users.deleteOAuthRegistration': ZodType<UsersDeleteOAuthRegistrationParams>;
  readonly 'users.deleteExternalId': ZodType<UsersDeleteExternalIdParams>;
  readonly 'users.connectedApps': ZodType<UsersConnectedAppsParams>;
  readonly 'users.revoke': ZodType<UsersRevokeParams>;
  readonly 'webauthn.registerStart': ZodType<WebauthnRegisterStartParams>;
  readonly 'webauthn.register': ZodType<WebauthnRegisterParams>;
  readonly 'webauthn.authenticateStart': ZodType<WebauthnAuthenticateStartParams>;
  readonly 'webauthn.authenticate': ZodType<WebauthnAuthenticateParams>;
  readonly 'webauthn.update': ZodType<WebauthnUpdateParams>;
  readonly 'webauthn.listCredentials': ZodType<WebauthnListCredentialsParams>;
}

/** The zod schemas of the successful responses of all operations of the Stytch Consumer API that have a body. */
export interface StytchConsumerResponseSchemas {
  readonly 'connectedApp.clients.secrets.rotateStart': ZodType<ConnectedAppsClientsSecretsRotateStartResponse>;
  readonly 'connectedApp.clients.secrets.rotateCancel': ZodType<ConnectedAppsClientsSecretsRotateCancelResponse>;
  readonly 'connectedApp.clients.secrets.rotate': ZodType<ConnectedAppsClientsSecretsRotateResponse>;
  readonly 'connectedApp.clients.get': ZodType<ConnectedAppsClientsGetResponse>;
  readonly 'connectedApp.clients.update': ZodType<ConnectedAppsClientsUpdateResponse>;
  readonly 'connectedApp.clients.delete': ZodType<ConnectedAppsClientsDeleteResponse>;
  readonly 'connectedApp.clients.search': ZodType<ConnectedAppsClientsSearchResponse>;
  readonly 'connectedApp.clients.create': ZodType<ConnectedAppsClientsCreateResponse>;
  readonly 'cryptoWallets.authenticateStart': ZodType<CryptoWalletsAuthenticateStartResponse>;
  readonly 'cryptoWallets.authenticate': ZodType<CryptoWalletsAuthenticateResponse>;
  readonly 'debug.whoami': ZodType<DebugWhoamiResponse>;
  readonly 'fraud.fingerprint.lookup': ZodType<FraudFingerprintLookupResponse>;
  readonly 'fraud.rules.set': ZodType<FraudRulesSetResponse>;
  readonly 'fraud.rules.list': ZodType<FraudRulesListResponse>;
  readonly 'fraud.verdictReasons.override': ZodType<FraudVerdictReasonsOverrideResponse>;
  readonly 'fraud.verdictReasons.list': ZodType<FraudVerdictReasonsListResponse>;
  readonly 'fraud.email.risk': ZodType<FraudEmailRiskResponse>;
  readonly 'idp.oauth.authorizeStart': ZodType<IDPOAuthAuthorizeStartResponse>;
  readonly 'idp.oauth.authorize': ZodType<IDPOAuthAuthorizeResponse>;
  readonly 'idp.introspectTokenNetwork': ZodType<IntrospectTokenRawResponse>;
  readonly 'impersonation.authenticate': ZodType<ImpersonationAuthenticateResponse>;
  readonly 'm2m.clients.secrets.rotateStart': ZodType<M2MClientsSecretsRotateStartResponse>;
  readonly 'm2m.clients.secrets.rotateCancel': ZodType<M2MClientsSecretsRotateCancelResponse>;
  readonly 'm2m.clients.secrets.rotate': ZodType<M2MClientsSecretsRotateResponse>;
  readonly 'm2m.clients.get': ZodType<M2MClientsGetResponse>;
  readonly 'm2m.clients.update': ZodType<M2MClientsUpdateResponse>;
  readonly 'm2m.clients.delete': ZodType<M2MClientsDeleteResponse>;
  readonly 'm2m.clients.search': ZodType<M2MClientsSearchResponse>;
  readonly 'm2m.clients.create': ZodType<M2MClientsCreateResponse>;
  readonly 'm2m.token': ZodType<M2MTokenRawResponse>;
  readonly 'magicLinks.email.send': ZodType<MagicLinksEmailSendResponse>;
  readonly 'magicLinks.email.loginOrCreate': ZodType<MagicLinksEmailLoginOrCreateResponse>;
  readonly 'magicLinks.email.invite': ZodType<MagicLinksEmailInviteResponse>;
  readonly 'magicLinks.email.revokeInvite': ZodType<MagicLinksEmailRevokeInviteResponse>;
  readonly 'magicLinks.authenticate': ZodType<MagicLinksAuthenticateResponse>;
  readonly 'magicLinks.create': ZodType<MagicLinksCreateResponse>;
  readonly 'oauth.attach': ZodType<OAuthAttachResponse>;
  readonly 'oauth.authenticate': ZodType<OAuthAuthenticateResponse>;
  readonly 'otps.sms.send': ZodType<OTPsSmsSendResponse>;
  readonly 'otps.sms.loginOrCreate': ZodType<OTPsSmsLoginOrCreateResponse>;
  readonly 'otps.whatsapp.send': ZodType<OTPsWhatsAppSendResponse>;
  readonly 'otps.whatsapp.loginOrCreate': ZodType<OTPsWhatsAppLoginOrCreateResponse>;
  readonly 'otps.email.send': ZodType<OTPsEmailSendResponse>;
  readonly 'otps.email.loginOrCreate': ZodType<OTPsEmailLoginOrCreateResponse>;
  readonly 'otps.authenticate': ZodType<OTPsAuthenticateResponse>;
  readonly 'passwords.email.resetStart': ZodType<PasswordsEmailResetStartResponse>;
  readonly 'passwords.email.reset': ZodType<PasswordsEmailResetResponse>;
  readonly 'passwords.existingPassword.reset': ZodType<PasswordsExistingPasswordResetResponse>;
  readonly 'passwords.sessions.reset': ZodType<PasswordsSessionResetResponse>;
  readonly 'passwords.create': ZodType<PasswordsCreateResponse>;
  readonly 'passwords.authenticate': ZodType<PasswordsAuthenticateResponse>;
  readonly 'passwords.strengthCheck': ZodType<PasswordsStrengthCheckResponse>;
  readonly 'passwords.migrate': ZodType<PasswordsMigrateResponse>;
  readonly 'project.metrics': ZodType<ProjectMetricsResponse>;
  readonly 'rbac.policy': ZodType<RBACPolicyResponse>;
  readonly 'sessions.get': ZodType<SessionsGetResponse>;
  readonly 'sessions.authenticate': ZodType<SessionsAuthenticateResponse>;
  readonly 'sessions.revoke': ZodType<SessionsRevokeResponse>;
  readonly 'sessions.migrate': ZodType<SessionsMigrateResponse>;
  readonly 'sessions.exchangeAccessToken': ZodType<SessionsExchangeAccessTokenResponse>;
  readonly 'sessions.getJWKS': ZodType<SessionsGetJWKSResponse>;
  readonly 'sessions.attest': ZodType<SessionsAttestResponse>;
  readonly 'totps.create': ZodType<TOTPsCreateResponse>;
  readonly 'totps.authenticate': ZodType<TOTPsAuthenticateResponse>;
  readonly 'totps.recoveryCodes': ZodType<TOTPsRecoveryCodesResponse>;
  readonly 'totps.recover': ZodType<TOTPsRecoverResponse>;
  readonly 'users.create': ZodType<UsersCreateResponse>;
  readonly 'users.get': ZodType<UsersGetResponse>;
  readonly 'users.update': ZodType<UsersUpdateResponse>;
  readonly 'users.delete': ZodType<UsersDeleteResponse>;
  readonly 'users.search': ZodType<UsersSearchResponse>;
  readonly 'users.exchangePrimaryFactor': ZodType<UsersExchangePrimaryFactorResponse>;
  readonly 'users.deleteEmail': ZodType<UsersDeleteEmailResponse>;
  readonly 'users.deletePhoneNumber': ZodType<UsersDeletePhoneNumberResponse>;
  readonly 'users.deleteWebAuthnRegistration': ZodType<UsersDeleteWebAuthnRegistrationResponse>;
  readonly 'users.deleteBiometricRegistration': ZodType<UsersDeleteBiometricRegistrationResponse>;
  readonly 'users.deleteTOTP': ZodType<UsersDeleteTOTPResponse>;
  readonly 'users.deleteCryptoWallet': ZodType<UsersDeleteCryptoWalletResponse>;
  readonly 'users.deletePassword': ZodType<UsersDeletePasswordResponse>;
  readonly 'users.deleteOAuthRegistration': ZodType<UsersDeleteOAuthRegistrationResponse>;
  readonly 'users.deleteExternalId': ZodType<UsersDeleteExternalIdResponse>;
  readonly 'users.connectedApps': ZodType<UsersConnectedAppsResponse>;
  readonly 'users.revoke': ZodType<UsersRevokeResponse>;
  readonly 'webauthn.registerStart': ZodType<WebAuthnRegisterStartResponse>;
  readonly 'webauthn.register': ZodType<WebAuthnRegisterResponse>;
  readonly 'webauthn.authenticateStart': ZodType<WebAuthnAuthenticateStartResponse>;
  readonly 'webauthn.authenticate': ZodType<WebAuthnAuthenticateResponse>;
  readonly 'webauthn.update': ZodType<WebAuthnUpdateResponse>;
  readonly 'webauthn.listCredentials': ZodType<WebAuthnListCredentialsResponse>;
}

/** The zod schemas of the objects that arguments and responses of the Stytch Consumer API consist of. */
export interface StytchConsumerComponentSchemas {
  readonly ConnectedAppWithNextClientSecret: ZodType<ConnectedAppWithNextClientSecret>;
  readonly ConnectedAppsClientsSecretsRotateStartResponse: ZodType<ConnectedAppsClientsSecretsRotateStartResponse>;
  readonly ConnectedApp: ZodType<ConnectedApp>;
  readonly ConnectedAppsClientsSecretsRotateCancelResponse: ZodType<ConnectedAppsClientsSecretsRotateCancelResponse>;
  readonly ConnectedAppsClientsSecretsRotateResponse: ZodType<ConnectedAppsClientsSecretsRotateResponse>;
  readonly ConnectedAppsClientsGetResponse: ZodType<ConnectedAppsClientsGetResponse>;
  readonly ConnectedAppsClientsUpdateResponse: ZodType<ConnectedAppsClientsUpdateResponse>;
  readonly ConnectedAppsClientsDeleteResponse: ZodType<ConnectedAppsClientsDeleteResponse>;
  readonly ConnectedAppsResultsMetadata: ZodType<ConnectedAppsResultsMetadata>;
  readonly ConnectedAppsClientsSearchResponse: ZodType<ConnectedAppsClientsSearchResponse>;
  readonly ConnectedAppWithClientSecret: ZodType<ConnectedAppWithClientSecret>;
  readonly ConnectedAppsClientsCreateResponse: ZodType<ConnectedAppsClientsCreateResponse>;
  readonly SIWEParams: ZodType<SIWEParams>;
  readonly CryptoWalletsAuthenticateStartResponse: ZodType<CryptoWalletsAuthenticateStartResponse>;
  readonly UsersEmail: ZodType<UsersEmail>;
  readonly UsersPhoneNumber: ZodType<UsersPhoneNumber>;
  readonly WebAuthnRegistration: ZodType<WebAuthnRegistration>;
  readonly OAuthProvider: ZodType<OAuthProvider>;
  readonly TOTP: ZodType<TOTP>;
  readonly CryptoWallet: ZodType<CryptoWallet>;
  readonly BiometricRegistration: ZodType<BiometricRegistration>;
  readonly UsersName: ZodType<UsersName>;
  readonly Password: ZodType<Password>;
  readonly User: ZodType<User>;
  readonly EmailFactor: ZodType<EmailFactor>;
  readonly PhoneNumberFactor: ZodType<PhoneNumberFactor>;
  readonly GoogleOAuthFactor: ZodType<GoogleOAuthFactor>;
  readonly MicrosoftOAuthFactor: ZodType<MicrosoftOAuthFactor>;
  readonly AppleOAuthFactor: ZodType<AppleOAuthFactor>;
  readonly WebAuthnFactor: ZodType<WebAuthnFactor>;
  readonly AuthenticatorAppFactor: ZodType<AuthenticatorAppFactor>;
  readonly GithubOAuthFactor: ZodType<GithubOAuthFactor>;
  readonly RecoveryCodeFactor: ZodType<RecoveryCodeFactor>;
  readonly FacebookOAuthFactor: ZodType<FacebookOAuthFactor>;
  readonly CryptoWalletFactor: ZodType<CryptoWalletFactor>;
  readonly AmazonOAuthFactor: ZodType<AmazonOAuthFactor>;
  readonly BitbucketOAuthFactor: ZodType<BitbucketOAuthFactor>;
  readonly CoinbaseOAuthFactor: ZodType<CoinbaseOAuthFactor>;
  readonly DiscordOAuthFactor: ZodType<DiscordOAuthFactor>;
  readonly FigmaOAuthFactor: ZodType<FigmaOAuthFactor>;
  readonly GitLabOAuthFactor: ZodType<GitLabOAuthFactor>;
  readonly InstagramOAuthFactor: ZodType<InstagramOAuthFactor>;
  readonly LinkedInOAuthFactor: ZodType<LinkedInOAuthFactor>;
  readonly ShopifyOAuthFactor: ZodType<ShopifyOAuthFactor>;
  readonly SlackOAuthFactor: ZodType<SlackOAuthFactor>;
  readonly SnapchatOAuthFactor: ZodType<SnapchatOAuthFactor>;
  readonly SpotifyOAuthFactor: ZodType<SpotifyOAuthFactor>;
  readonly SteamOAuthFactor: ZodType<SteamOAuthFactor>;
  readonly TikTokOAuthFactor: ZodType<TikTokOAuthFactor>;
  readonly TwitchOAuthFactor: ZodType<TwitchOAuthFactor>;
  readonly TwitterOAuthFactor: ZodType<TwitterOAuthFactor>;
  readonly EmbeddableMagicLinkFactor: ZodType<EmbeddableMagicLinkFactor>;
  readonly BiometricFactor: ZodType<BiometricFactor>;
  readonly SAMLSSOFactor: ZodType<SAMLSSOFactor>;
  readonly OIDCSSOFactor: ZodType<OIDCSSOFactor>;
  readonly SalesforceOAuthFactor: ZodType<SalesforceOAuthFactor>;
  readonly YahooOAuthFactor: ZodType<YahooOAuthFactor>;
  readonly HubspotOAuthFactor: ZodType<HubspotOAuthFactor>;
  readonly SlackOAuthExchangeFactor: ZodType<SlackOAuthExchangeFactor>;
  readonly HubspotOAuthExchangeFactor: ZodType<HubspotOAuthExchangeFactor>;
  readonly GithubOAuthExchangeFactor: ZodType<GithubOAuthExchangeFactor>;
  readonly GoogleOAuthExchangeFactor: ZodType<GoogleOAuthExchangeFactor>;
  readonly ImpersonatedFactor: ZodType<ImpersonatedFactor>;
  readonly OAuthAccessTokenExchangeFactor: ZodType<OAuthAccessTokenExchangeFactor>;
  readonly TrustedAuthTokenFactor: ZodType<TrustedAuthTokenFactor>;
  readonly AuthenticationFactor: ZodType<AuthenticationFactor>;
  readonly Attributes: ZodType<Attributes>;
  readonly Session: ZodType<Session>;
  readonly CryptoWalletsSIWEParamsResponse: ZodType<CryptoWalletsSIWEParamsResponse>;
  readonly DeviceAttributeDetails: ZodType<DeviceAttributeDetails>;
  readonly DeviceInfo: ZodType<DeviceInfo>;
  readonly CryptoWalletsAuthenticateResponse: ZodType<CryptoWalletsAuthenticateResponse>;
  readonly DebugWhoamiResponse: ZodType<DebugWhoamiResponse>;
  readonly Metadata: ZodType<Metadata>;
  readonly Fingerprints: ZodType<Fingerprints>;
  readonly VerdictReasonOverride: ZodType<VerdictReasonOverride>;
  readonly Verdict: ZodType<Verdict>;
  readonly ASNProperties: ZodType<ASNProperties>;
  readonly IPGeoProperties: ZodType<IPGeoProperties>;
  readonly NetworkProperties: ZodType<NetworkProperties>;
  readonly BrowserProperties: ZodType<BrowserProperties>;
  readonly Properties: ZodType<Properties>;
  readonly FraudFingerprintLookupResponse: ZodType<FraudFingerprintLookupResponse>;
  readonly FraudRulesSetResponse: ZodType<FraudRulesSetResponse>;
  readonly Rule: ZodType<Rule>;
  readonly FraudRulesListResponse: ZodType<FraudRulesListResponse>;
  readonly VerdictReasonAction: ZodType<VerdictReasonAction>;
  readonly FraudVerdictReasonsOverrideResponse: ZodType<FraudVerdictReasonsOverrideResponse>;
  readonly FraudVerdictReasonsListResponse: ZodType<FraudVerdictReasonsListResponse>;
  readonly AddressInformation: ZodType<AddressInformation>;
  readonly DomainInformation: ZodType<DomainInformation>;
  readonly FraudEmailRiskResponse: ZodType<FraudEmailRiskResponse>;
  readonly ConnectedAppPublic: ZodType<ConnectedAppPublic>;
  readonly IDPScopeResult: ZodType<IDPScopeResult>;
  readonly IDPOAuthAuthorizeStartResponse: ZodType<IDPOAuthAuthorizeStartResponse>;
  readonly IDPOAuthAuthorizeResponse: ZodType<IDPOAuthAuthorizeResponse>;
  readonly IntrospectTokenRawResponse: ZodType<IntrospectTokenRawResponse>;
  readonly ImpersonationAuthenticateResponse: ZodType<ImpersonationAuthenticateResponse>;
  readonly M2MClientWithNextClientSecret: ZodType<M2MClientWithNextClientSecret>;
  readonly M2MClientsSecretsRotateStartResponse: ZodType<M2MClientsSecretsRotateStartResponse>;
  readonly M2MClient: ZodType<M2MClient>;
  readonly M2MClientsSecretsRotateCancelResponse: ZodType<M2MClientsSecretsRotateCancelResponse>;
  readonly M2MClientsSecretsRotateResponse: ZodType<M2MClientsSecretsRotateResponse>;
  readonly M2MClientsGetResponse: ZodType<M2MClientsGetResponse>;
  readonly M2MClientsUpdateResponse: ZodType<M2MClientsUpdateResponse>;
  readonly M2MClientsDeleteResponse: ZodType<M2MClientsDeleteResponse>;
  readonly M2MSearchQueryOperand_client_id: ZodType<M2MSearchQueryOperand_client_id>;
  readonly M2MSearchQueryOperand_client_name: ZodType<M2MSearchQueryOperand_client_name>;
  readonly M2MSearchQueryOperand_scopes: ZodType<M2MSearchQueryOperand_scopes>;
  readonly M2MSearchQueryOperand: ZodType<M2MSearchQueryOperand>;
  readonly M2MSearchQuery: ZodType<M2MSearchQuery>;
  readonly M2MResultsMetadata: ZodType<M2MResultsMetadata>;
  readonly M2MClientsSearchResponse: ZodType<M2MClientsSearchResponse>;
  readonly M2MClientWithClientSecret: ZodType<M2MClientWithClientSecret>;
  readonly M2MClientsCreateResponse: ZodType<M2MClientsCreateResponse>;
  readonly M2MTokenRawResponse: ZodType<M2MTokenRawResponse>;
  readonly MagicLinksEmailSendResponse: ZodType<MagicLinksEmailSendResponse>;
  readonly MagicLinksEmailLoginOrCreateResponse: ZodType<MagicLinksEmailLoginOrCreateResponse>;
  readonly MagicLinksEmailInviteResponse: ZodType<MagicLinksEmailInviteResponse>;
  readonly MagicLinksEmailRevokeInviteResponse: ZodType<MagicLinksEmailRevokeInviteResponse>;
  readonly Options: ZodType<Options>;
  readonly MagicLinksAuthenticateResponse: ZodType<MagicLinksAuthenticateResponse>;
  readonly MagicLinksCreateResponse: ZodType<MagicLinksCreateResponse>;
  readonly OAuthAttachResponse: ZodType<OAuthAttachResponse>;
  readonly OAuthProviderValues: ZodType<OAuthProviderValues>;
  readonly OAuthAuthenticateResponse: ZodType<OAuthAuthenticateResponse>;
  readonly OTPsSmsSendResponse: ZodType<OTPsSmsSendResponse>;
  readonly OTPsSmsLoginOrCreateResponse: ZodType<OTPsSmsLoginOrCreateResponse>;
  readonly OTPsWhatsAppSendResponse: ZodType<OTPsWhatsAppSendResponse>;
  readonly OTPsWhatsAppLoginOrCreateResponse: ZodType<OTPsWhatsAppLoginOrCreateResponse>;
  readonly OTPsEmailSendResponse: ZodType<OTPsEmailSendResponse>;
  readonly OTPsEmailLoginOrCreateResponse: ZodType<OTPsEmailLoginOrCreateResponse>;
  readonly OTPsAuthenticateResponse: ZodType<OTPsAuthenticateResponse>;
  readonly PasswordsEmailResetStartResponse: ZodType<PasswordsEmailResetStartResponse>;
  readonly PasswordsEmailResetResponse: ZodType<PasswordsEmailResetResponse>;
  readonly PasswordsExistingPasswordResetResponse: ZodType<PasswordsExistingPasswordResetResponse>;
  readonly PasswordsSessionResetResponse: ZodType<PasswordsSessionResetResponse>;
  readonly PasswordsCreateResponse: ZodType<PasswordsCreateResponse>;
  readonly PasswordsAuthenticateResponse: ZodType<PasswordsAuthenticateResponse>;
  readonly LUDSRequirements: ZodType<LUDSRequirements>;
  readonly Feedback: ZodType<Feedback>;
  readonly PasswordsStrengthCheckResponse: ZodType<PasswordsStrengthCheckResponse>;
  readonly MD5Config: ZodType<MD5Config>;
  readonly Argon2Config: ZodType<Argon2Config>;
  readonly SHA1Config: ZodType<SHA1Config>;
  readonly SHA512Config: ZodType<SHA512Config>;
  readonly ScryptConfig: ZodType<ScryptConfig>;
  readonly PBKDF2Config: ZodType<PBKDF2Config>;
  readonly PasswordsMigrateResponse: ZodType<PasswordsMigrateResponse>;
  readonly ProjectMetric: ZodType<ProjectMetric>;
  readonly ProjectMetricsResponse: ZodType<ProjectMetricsResponse>;
  readonly RBACPolicyRolePermission: ZodType<RBACPolicyRolePermission>;
  readonly RBACPolicyRole: ZodType<RBACPolicyRole>;
  readonly RBACPolicyResource: ZodType<RBACPolicyResource>;
  readonly RBACPolicyScopePermission: ZodType<RBACPolicyScopePermission>;
  readonly RBACPolicyScope: ZodType<RBACPolicyScope>;
  readonly RBACPolicy: ZodType<RBACPolicy>;
  readonly RBACPolicyResponse: ZodType<RBACPolicyResponse>;
  readonly SessionsGetResponse: ZodType<SessionsGetResponse>;
  readonly SessionsAuthorizationCheck: ZodType<SessionsAuthorizationCheck>;
  readonly SessionsAuthorizationVerdict: ZodType<SessionsAuthorizationVerdict>;
  readonly SessionsAuthenticateResponse: ZodType<SessionsAuthenticateResponse>;
  readonly SessionsRevokeResponse: ZodType<SessionsRevokeResponse>;
  readonly SessionsMigrateResponse: ZodType<SessionsMigrateResponse>;
  readonly SessionsExchangeAccessTokenResponse: ZodType<SessionsExchangeAccessTokenResponse>;
  readonly JWK: ZodType<JWK>;
  readonly SessionsGetJWKSResponse: ZodType<SessionsGetJWKSResponse>;
  readonly SessionsAttestResponse: ZodType<SessionsAttestResponse>;
  readonly TOTPsCreateResponse: ZodType<TOTPsCreateResponse>;
  readonly TOTPsAuthenticateResponse: ZodType<TOTPsAuthenticateResponse>;
  readonly TOTPWithRecoveryCodes: ZodType<TOTPWithRecoveryCodes>;
  readonly TOTPsRecoveryCodesResponse: ZodType<TOTPsRecoveryCodesResponse>;
  readonly TOTPsRecoverResponse: ZodType<TOTPsRecoverResponse>;
  readonly UsersCreateResponse: ZodType<UsersCreateResponse>;
  readonly UsersGetResponse: ZodType<UsersGetResponse>;
  readonly UsersUpdateResponse: ZodType<UsersUpdateResponse>;
  readonly UsersDeleteResponse: ZodType<UsersDeleteResponse>;
  readonly SearchUsersQueryOperand_created_at_greater_than: ZodType<SearchUsersQueryOperand_created_at_greater_than>;
  readonly SearchUsersQueryOperand_created_at_less_than: ZodType<SearchUsersQueryOperand_created_at_less_than>;
  readonly SearchUsersQueryOperand_created_at_between_filter_value: ZodType<SearchUsersQueryOperand_created_at_between_filter_value>;
  readonly SearchUsersQueryOperand_created_at_between: ZodType<SearchUsersQueryOperand_created_at_between>;
  readonly SearchUsersQueryOperand_status: ZodType<SearchUsersQueryOperand_status>;
  readonly SearchUsersQueryOperand_oauth_provider: ZodType<SearchUsersQueryOperand_oauth_provider>;
  readonly SearchUsersQueryOperand_user_id: ZodType<SearchUsersQueryOperand_user_id>;
  readonly SearchUsersQueryOperand_full_name_fuzzy: ZodType<SearchUsersQueryOperand_full_name_fuzzy>;
  readonly SearchUsersQueryOperand_phone_number: ZodType<SearchUsersQueryOperand_phone_number>;
  readonly SearchUsersQueryOperand_phone_id: ZodType<SearchUsersQueryOperand_phone_id>;
  readonly SearchUsersQueryOperand_phone_verified: ZodType<SearchUsersQueryOperand_phone_verified>;
  readonly SearchUsersQueryOperand_phone_number_fuzzy: ZodType<SearchUsersQueryOperand_phone_number_fuzzy>;
  readonly SearchUsersQueryOperand_email_address: ZodType<SearchUsersQueryOperand_email_address>;
  readonly SearchUsersQueryOperand_email_id: ZodType<SearchUsersQueryOperand_email_id>;
  readonly SearchUsersQueryOperand_email_verified: ZodType<SearchUsersQueryOperand_email_verified>;
  readonly SearchUsersQueryOperand_email_address_fuzzy: ZodType<SearchUsersQueryOperand_email_address_fuzzy>;
  readonly SearchUsersQueryOperand_webauthn_registration_verified: ZodType<SearchUsersQueryOperand_webauthn_registration_verified>;
  readonly SearchUsersQueryOperand_webauthn_registration_id: ZodType<SearchUsersQueryOperand_webauthn_registration_id>;
  readonly SearchUsersQueryOperand_crypto_wallet_id: ZodType<SearchUsersQueryOperand_crypto_wallet_id>;
  readonly SearchUsersQueryOperand_crypto_wallet_address: ZodType<SearchUsersQueryOperand_crypto_wallet_address>;
  readonly SearchUsersQueryOperand_crypto_wallet_verified: ZodType<SearchUsersQueryOperand_crypto_wallet_verified>;
  readonly SearchUsersQueryOperand_totp_id: ZodType<SearchUsersQueryOperand_totp_id>;
  readonly SearchUsersQueryOperand_totp_verified: ZodType<SearchUsersQueryOperand_totp_verified>;
  readonly SearchUsersQueryOperand_password_exists: ZodType<SearchUsersQueryOperand_password_exists>;
  readonly SearchUsersQueryOperand: ZodType<SearchUsersQueryOperand>;
  readonly SearchUsersQuery: ZodType<SearchUsersQuery>;
  readonly UsersResultsMetadata: ZodType<UsersResultsMetadata>;
  readonly UsersSearchResponse: ZodType<UsersSearchResponse>;
  readonly UsersExchangePrimaryFactorResponse: ZodType<UsersExchangePrimaryFactorResponse>;
  readonly UsersDeleteEmailResponse: ZodType<UsersDeleteEmailResponse>;
  readonly UsersDeletePhoneNumberResponse: ZodType<UsersDeletePhoneNumberResponse>;
  readonly UsersDeleteWebAuthnRegistrationResponse: ZodType<UsersDeleteWebAuthnRegistrationResponse>;
  readonly UsersDeleteBiometricRegistrationResponse: ZodType<UsersDeleteBiometricRegistrationResponse>;
  readonly UsersDeleteTOTPResponse: ZodType<UsersDeleteTOTPResponse>;
  readonly UsersDeleteCryptoWalletResponse: ZodType<UsersDeleteCryptoWalletResponse>;
  readonly UsersDeletePasswordResponse: ZodType<UsersDeletePasswordResponse>;
  readonly UsersDeleteOAuthRegistrationResponse: ZodType<UsersDeleteOAuthRegistrationResponse>;
  readonly UsersDeleteExternalIdResponse: ZodType<UsersDeleteExternalIdResponse>;
  readonly UserConnectedApp: ZodType<UserConnectedApp>;
  readonly UsersConnectedAppsResponse: ZodType<UsersConnectedAppsResponse>;
  readonly UsersRevokeResponse: ZodType<UsersRevokeResponse>;
  readonly WebAuthnRegisterStartResponse: ZodType<WebAuthnRegisterStartResponse>;
  readonly WebAuthnRegisterResponse: ZodType<WebAuthnRegisterResponse>;
  readonly WebAuthnAuthenticateStartResponse: ZodType<WebAuthnAuthenticateStartResponse>;
  readonly WebAuthnAuthenticateResponse: ZodType<WebAuthnAuthenticateResponse>;
  readonly WebAuthnUpdateResponse: ZodType<WebAuthnUpdateResponse>;
  readonly WebAuthnCredential: ZodType<WebAuthnCredential>;
  readonly WebAuthnListCredentialsResponse: ZodType<WebAuthnListCredentialsResponse>;
}

/**
 * The zod schema of each operation's arguments, by the operation's name. Unknown arguments pass.
 *
 * @example
 * const result = params['connectedApp.clients.secrets.rotateStart'].safeParse(input);
 */
export const params: StytchConsumerParamsSchemas = /* @__PURE__ */ paramsSchemas(OPERATIONS);

/** The zod schema of each operation's response, by the operation's name. Unknown fields pass, and enums are open. */
export const responses: StytchConsumerResponseSchemas = /* @__PURE__ */ responseSchemas(OPERATIONS);

/** The zod schema of each object of the API, by the name of its type. */
export const components: StytchConsumerComponentSchemas = /* @__PURE__ */ componentSchemas({
  ConnectedAppWithNextClientSecret: $ConnectedAppWithNextClientSecret,
  ConnectedAppsClientsSecretsRotateStartResponse: $ConnectedAppsClientsSecretsRotateStartResponse,
  ConnectedApp: $ConnectedApp,
  ConnectedAppsClientsSecretsRotateCancelResponse: $ConnectedAppsClientsSecretsRotateCancelResponse,
  ConnectedAppsClientsSecretsRotateResponse: $ConnectedAppsClientsSecretsRotateResponse,
  ConnectedAppsClientsGetResponse: $ConnectedAppsClientsGetResponse,
  ConnectedAppsClientsUpdateResponse: $ConnectedAppsClientsUpdateResponse,
  ConnectedAppsClientsDeleteResponse: $ConnectedAppsClientsDeleteResponse,
  ConnectedAppsResultsMetadata: $ConnectedAppsResultsMetadata,
  ConnectedAppsClientsSearchResponse: $ConnectedAppsClientsSearchResponse,
  ConnectedAppWithClientSecret: $ConnectedAppWithClientSecret,
  ConnectedAppsClientsCreateResponse: $ConnectedAppsClientsCreateResponse,
  SIWEParams: $SIWEParams,
  CryptoWalletsAuthenticateStartResponse: $CryptoWalletsAuthenticateStartResponse,
  UsersEmail: $UsersEmail,
  UsersPhoneNumber: $UsersPhoneNumber,
  WebAuthnRegistration: $WebAuthnRegistration,
  OAuthProvider: $OAuthProvider,
  TOTP: $TOTP,
  CryptoWallet: $CryptoWallet,
  BiometricRegistration: $BiometricRegistration,
  UsersName: $UsersName,
  Password: $Password,
  User: $User,
  EmailFactor: $EmailFactor,
  PhoneNumberFactor: $PhoneNumberFactor,
  GoogleOAuthFactor: $GoogleOAuthFactor,
  MicrosoftOAuthFactor: $MicrosoftOAuthFactor,
  AppleOAuthFactor: $AppleOAuthFactor,
  WebAuthnFactor: $WebAuthnFactor,
  AuthenticatorAppFactor: $AuthenticatorAppFactor,
  GithubOAuthFactor: $GithubOAuthFactor,
  RecoveryCodeFactor: $RecoveryCodeFactor,
  FacebookOAuthFactor: $FacebookOAuthFactor,
  CryptoWalletFactor: $CryptoWalletFactor,
  AmazonOAuthFactor: $AmazonOAuthFactor,
  BitbucketOAuthFactor: $BitbucketOAuthFactor,
  CoinbaseOAuthFactor: $CoinbaseOAuthFactor,
  DiscordOAuthFactor: $DiscordOAuthFactor,
  FigmaOAuthFactor: $FigmaOAuthFactor,
  GitLabOAuthFactor: $GitLabOAuthFactor,
  InstagramOAuthFactor: $InstagramOAuthFactor,
  LinkedInOAuthFactor: $LinkedInOAuthFactor,
  ShopifyOAuthFactor: $ShopifyOAuthFactor,
  SlackOAuthFactor: $SlackOAuthFactor,
  SnapchatOAuthFactor: $SnapchatOAuthFactor,
  SpotifyOAuthFactor: $SpotifyOAuthFactor,
  SteamOAuthFactor: $SteamOAuthFactor,
  TikTokOAuthFactor: $TikTokOAuthFactor,
  TwitchOAuthFactor: $TwitchOAuthFactor,
  TwitterOAuthFactor: $TwitterOAuthFactor,
  EmbeddableMagicLinkFactor: $EmbeddableMagicLinkFactor,
  BiometricFactor: $BiometricFactor,
  SAMLSSOFactor: $SAMLSSOFactor,
  OIDCSSOFactor: $OIDCSSOFactor,
  SalesforceOAuthFactor: $SalesforceOAuthFactor,
  YahooOAuthFactor: $YahooOAuthFactor,
  HubspotOAuthFactor: $HubspotOAuthFactor,
  SlackOAuthExchangeFactor: $SlackOAuthExchangeFactor,
  HubspotOAuthExchangeFactor: $HubspotOAuthExchangeFactor,
  GithubOAuthExchangeFactor: $GithubOAuthExchangeFactor,
  GoogleOAuthExchangeFactor: $GoogleOAuthExchangeFactor,
  ImpersonatedFactor: $ImpersonatedFactor,
  OAuthAccessTokenExchangeFactor: $OAuthAccessTokenExchangeFactor,
  TrustedAuthTokenFactor: $TrustedAuthTokenFactor,
  AuthenticationFactor: $AuthenticationFactor,
  Attributes: $Attributes,
  Session: $Session,
  CryptoWalletsSIWEParamsResponse: $CryptoWalletsSIWEParamsResponse,
  DeviceAttributeDetails: $DeviceAttributeDetails,
  DeviceInfo: $DeviceInfo,
  CryptoWalletsAuthenticateResponse: $CryptoWalletsAuthenticateResponse,
  DebugWhoamiResponse: $DebugWhoamiResponse,
  Metadata: $Metadata,
  Fingerprints: $Fingerprints,
  VerdictReasonOverride: $VerdictReasonOverride,
  Verdict: $Verdict,
  ASNProperties: $ASNProperties,
  IPGeoProperties: $IPGeoProperties,
  NetworkProperties: $NetworkProperties,
  BrowserProperties: $BrowserProperties,
  Properties: $Properties,
  FraudFingerprintLookupResponse: $FraudFingerprintLookupResponse,
  FraudRulesSetResponse: $FraudRulesSetResponse,
  Rule: $Rule,
  FraudRulesListResponse: $FraudRulesListResponse,
  VerdictReasonAction: $VerdictReasonAction,
  FraudVerdictReasonsOverrideResponse: $FraudVerdictReasonsOverrideResponse,
  FraudVerdictReasonsListResponse: $FraudVerdictReasonsListResponse,
  AddressInformation: $AddressInformation,
  DomainInformation: $DomainInformation,
  FraudEmailRiskResponse: $FraudEmailRiskResponse,
  ConnectedAppPublic: $ConnectedAppPublic,
  IDPScopeResult: $IDPScopeResult,
  IDPOAuthAuthorizeStartResponse: $IDPOAuthAuthorizeStartResponse,
  IDPOAuthAuthorizeResponse: $IDPOAuthAuthorizeResponse,
  IntrospectTokenRawResponse: $IntrospectTokenRawResponse,
  ImpersonationAuthenticateResponse: $ImpersonationAuthenticateResponse,
  M2MClientWithNextClientSecret: $M2MClientWithNextClientSecret,
  M2MClientsSecretsRotateStartResponse: $M2MClientsSecretsRotateStartResponse,
  M2MClient: $M2MClient,
  M2MClientsSecretsRotateCancelResponse: $M2MClientsSecretsRotateCancelResponse,
  M2MClientsSecretsRotateResponse: $M2MClientsSecretsRotateResponse,
  M2MClientsGetResponse: $M2MClientsGetResponse,
  M2MClientsUpdateResponse: $M2MClientsUpdateResponse,
  M2MClientsDeleteResponse: $M2MClientsDeleteResponse,
  M2MSearchQueryOperand_client_id: $M2MSearchQueryOperand_client_id,
  M2MSearchQueryOperand_client_name: $M2MSearchQueryOperand_client_name,
  M2MSearchQueryOperand_scopes: $M2MSearchQueryOperand_scopes,
  M2MSearchQueryOperand: $M2MSearchQueryOperand,
  M2MSearchQuery: $M2MSearchQuery,
  M2MResultsMetadata: $M2MResultsMetadata,
  M2MClientsSearchResponse: $M2MClientsSearchResponse,
  M2MClientWithClientSecret: $M2MClientWithClientSecret,
  M2MClientsCreateResponse: $M2MClientsCreateResponse,
  M2MTokenRawResponse: $M2MTokenRawResponse,
  MagicLinksEmailSendResponse: $MagicLinksEmailSendResponse,
  MagicLinksEmailLoginOrCreateResponse: $MagicLinksEmailLoginOrCreateResponse,
  MagicLinksEmailInviteResponse: $MagicLinksEmailInviteResponse,
  MagicLinksEmailRevokeInviteResponse: $MagicLinksEmailRevokeInviteResponse,
  Options: $Options,
  MagicLinksAuthenticateResponse: $MagicLinksAuthenticateResponse,
  MagicLinksCreateResponse: $MagicLinksCreateResponse,
  OAuthAttachResponse: $OAuthAttachResponse,
  OAuthProviderValues: $OAuthProviderValues,
  OAuthAuthenticateResponse: $OAuthAuthenticateResponse,
  OTPsSmsSendResponse: $OTPsSmsSendResponse,
  OTPsSmsLoginOrCreateResponse: $OTPsSmsLoginOrCreateResponse,
  OTPsWhatsAppSendResponse: $OTPsWhatsAppSendResponse,
  OTPsWhatsAppLoginOrCreateResponse: $OTPsWhatsAppLoginOrCreateResponse,
  OTPsEmailSendResponse: $OTPsEmailSendResponse,
  OTPsEmailLoginOrCreateResponse: $OTPsEmailLoginOrCreateResponse,
  OTPsAuthenticateResponse: $OTPsAuthenticateResponse,
  PasswordsEmailResetStartResponse: $PasswordsEmailResetStartResponse,
  PasswordsEmailResetResponse: $PasswordsEmailResetResponse,
  PasswordsExistingPasswordResetResponse: $PasswordsExistingPasswordResetResponse,
  PasswordsSessionResetResponse: $PasswordsSessionResetResponse,
  PasswordsCreateResponse: $PasswordsCreateResponse,
  PasswordsAuthenticateResponse: $PasswordsAuthenticateResponse,
  LUDSRequirements: $LUDSRequirements,
  Feedback: $Feedback,
  PasswordsStrengthCheckResponse: $PasswordsStrengthCheckResponse,
  MD5Config: $MD5Config,
  Argon2Config: $Argon2Config,
  SHA1Config: $SHA1Config,
  SHA512Config: $SHA512Config,
  ScryptConfig: $ScryptConfig,
  PBKDF2Config: $PBKDF2Config,
  PasswordsMigrateResponse: $PasswordsMigrateResponse,
  ProjectMetric: $ProjectMetric,
  ProjectMetricsResponse: $ProjectMetricsResponse,
  RBACPolicyRolePermission: $RBACPolicyRolePermission,
  RBACPolicyRole: $RBACPolicyRole,
  RBACPolicyResource: $RBACPolicyResource,
  RBACPolicyScopePermission: $RBACPolicyScopePermission,
  RBACPolicyScope: $RBACPolicyScope,
  RBACPolicy: $RBACPolicy,
  RBACPolicyResponse: $RBACPolicyResponse,
  SessionsGetResponse: $SessionsGetResponse,
  SessionsAuthorizationCheck: $SessionsAuthorizationCheck,
  SessionsAuthorizationVerdict: $SessionsAuthorizationVerdict,
  SessionsAuthenticateResponse: $SessionsAuthenticateResponse,
  SessionsRevokeResponse: $SessionsRevokeResponse,
  SessionsMigrateResponse: $SessionsMigrateResponse,
  SessionsExchangeAccessTokenResponse: $SessionsExchangeAccessTokenResponse,
  JWK: $JWK,
  SessionsGetJWKSResponse: $SessionsGetJWKSResponse,
  SessionsAttestResponse: $SessionsAttestResponse,
  TOTPsCreateResponse: $TOTPsCreateResponse,
  TOTPsAuthenticateResponse: $TOTPsAuthenticateResponse,
  TOTPWithRecoveryCodes: $TOTPWithRecoveryCodes,
  TOTPsRecoveryCodesResponse: $TOTPsRecoveryCodesResponse,
  TOTPsRecoverResponse: $TOTPsRecoverResponse,
  UsersCreateResponse: $UsersCreateResponse,
  UsersGetResponse: $UsersGetResponse,
  UsersUpdateResponse: $UsersUpdateResponse,
  UsersDeleteResponse: $UsersDeleteResponse,
  SearchUsersQueryOperand_created_at_greater_than: $SearchUsersQueryOperand_created_at_greater_than,
  SearchUsersQueryOperand_created_at_less_than: $SearchUsersQueryOperand_created_at_less_than,
  SearchUsersQueryOperand_created_at_between_filter_value: $SearchUsersQueryOperand_created_at_between_filter_value,
  SearchUsersQueryOperand_created_at_between: $SearchUsersQueryOperand_created_at_between,
  SearchUsersQueryOperand_status: $SearchUsersQueryOperand_status,
  SearchUsersQueryOperand_oauth_provider: $SearchUsersQueryOperand_oauth_provider,
  SearchUsersQueryOperand_user_id: $SearchUsersQueryOperand_user_id,
  SearchUsersQueryOperand_full_name_fuzzy: $SearchUsersQueryOperand_full_name_fuzzy,
  SearchUsersQueryOperand_phone_number: $SearchUsersQueryOperand_phone_number,
  SearchUsersQueryOperand_phone_id: $SearchUsersQueryOperand_phone_id,
  SearchUsersQueryOperand_phone_verified: $SearchUsersQueryOperand_phone_verified,
  SearchUsersQueryOperand_phone_number_fuzzy: $SearchUsersQueryOperand_phone_number_fuzzy,
  SearchUsersQueryOperand_email_address: $SearchUsersQueryOperand_email_address,
  SearchUsersQueryOperand_email_id: $SearchUsersQueryOperand_email_id,
  SearchUsersQueryOperand_email_verified: $SearchUsersQueryOperand_email_verified,
  SearchUsersQueryOperand_email_address_fuzzy: $SearchUsersQueryOperand_email_address_fuzzy,
  SearchUsersQueryOperand_webauthn_registration_verified: $SearchUsersQueryOperand_webauthn_registration_verified,
  SearchUsersQueryOperand_webauthn_registration_id: $SearchUsersQueryOperand_webauthn_registration_id,
  SearchUsersQueryOperand_crypto_wallet_id: $SearchUsersQueryOperand_crypto_wallet_id,
  SearchUsersQueryOperand_crypto_wallet_address: $SearchUsersQueryOperand_crypto_wallet_address,
  SearchUsersQueryOperand_crypto_wallet_verified: $SearchUsersQueryOperand_crypto_wallet_verified,
  SearchUsersQueryOperand_totp_id: $SearchUsersQueryOperand_totp_id,
  SearchUsersQueryOperand_totp_verified: $SearchUsersQueryOperand_totp_verified,
  SearchUsersQueryOperand_password_exists: $SearchUsersQueryOperand_password_exists,
  SearchUsersQueryOperand: $SearchUsersQueryOperand,
  SearchUsersQuery: $SearchUsersQuery,
  UsersResultsMetadata: $UsersResultsMetadata,
  UsersSearchResponse: $UsersSearchResponse,
  UsersExchangePrimaryFactorResponse: $UsersExchangePrimaryFactorResponse,
  UsersDeleteEmailResponse: $UsersDeleteEmailResponse,
  UsersDeletePhoneNumberResponse: $UsersDeletePhoneNumberResponse,
  UsersDeleteWebAuthnRegistrationResponse: $UsersDeleteWebAuthnRegistrationResponse,
  UsersDeleteBiometricRegistrationResponse: $UsersDeleteBiometricRegistrationResponse,
  UsersDeleteTOTPResponse: $UsersDeleteTOTPResponse,
  UsersDeleteCryptoWalletResponse: $UsersDeleteCryptoWalletResponse,
  UsersDeletePasswordResponse: $UsersDeletePasswordResponse,
  UsersDeleteOAuthRegistrationResponse: $UsersDeleteOAuthRegistrationResponse,
  UsersDeleteExternalIdResponse: $UsersDeleteExternalIdResponse,
  UserConnectedApp: $UserConnectedApp,
  UsersConnectedAppsResponse: $UsersConnectedAppsResponse,
  UsersRevokeResponse: $UsersRevokeResponse,
  WebAuthnRegisterStartResponse: $WebAuthnRegisterStartResponse,
  WebAuthnRegisterResponse: $WebAuthnRegisterResponse,
  WebAuthnAuthenticateStartResponse: $WebAuthnAuthenticateStartResponse,
  WebAuthnAuthenticateResponse: $WebAuthnAuthenticateResponse,
  WebAuthnUpdateResponse: $WebAuthnUpdateResponse,
  WebAuthnCredential: $WebAuthnCredential,
  WebAuthnListCredentialsResponse: $WebAuthnListCredentialsResponse,
});
