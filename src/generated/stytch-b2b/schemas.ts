// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: 16ad3a601e8b8182ea08fdc514d7e886ef355790a5813ac3abee311bae843451

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
  DebugWhoamiResponse as $DebugWhoamiResponse,
  SSORegistration as $SSORegistration,
  OAuthRegistration as $OAuthRegistration,
  RetiredEmail as $RetiredEmail,
  MemberRoleSource as $MemberRoleSource,
  MemberRole as $MemberRole,
  Group as $Group,
  B2BSCIMEmail as $B2BSCIMEmail,
  B2BSCIMPhoneNumber as $B2BSCIMPhoneNumber,
  Address as $Address,
  IMs as $IMs,
  Photo as $Photo,
  Entitlement as $Entitlement,
  Role as $Role,
  B2BSCIMX509Certificate as $B2BSCIMX509Certificate,
  B2BSCIMName as $B2BSCIMName,
  Manager as $Manager,
  EnterpriseExtension as $EnterpriseExtension,
  SCIMAttributes as $SCIMAttributes,
  SCIMRegistration as $SCIMRegistration,
  Member as $Member,
  ActiveSSOConnection as $ActiveSSOConnection,
  EmailImplicitRoleAssignment as $EmailImplicitRoleAssignment,
  CustomRolePermission as $CustomRolePermission,
  CustomRole as $CustomRole,
  ActiveSCIMConnection as $ActiveSCIMConnection,
  Organization as $Organization,
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
  MemberSession as $MemberSession,
  MemberOptions as $MemberOptions,
  MfaRequired as $MfaRequired,
  PrimaryRequired as $PrimaryRequired,
  DeviceAttributeDetails as $DeviceAttributeDetails,
  DeviceInfo as $DeviceInfo,
  B2BDiscoveryIntermediateSessionsExchangeResponse as $B2BDiscoveryIntermediateSessionsExchangeResponse,
  B2BDiscoveryOrganizationsCreateResponse as $B2BDiscoveryOrganizationsCreateResponse,
  Membership as $Membership,
  DiscoveredOrganization as $DiscoveredOrganization,
  B2BDiscoveryOrganizationsListResponse as $B2BDiscoveryOrganizationsListResponse,
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
  B2BIDPScopeResult as $B2BIDPScopeResult,
  B2BIDPOAuthAuthorizeStartResponse as $B2BIDPOAuthAuthorizeStartResponse,
  B2BIDPOAuthAuthorizeResponse as $B2BIDPOAuthAuthorizeResponse,
  OrganizationClaim as $OrganizationClaim,
  IntrospectTokenRawResponse as $IntrospectTokenRawResponse,
  B2BImpersonationAuthenticateResponse as $B2BImpersonationAuthenticateResponse,
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
  B2BMagicLinksEmailDiscoverySendResponse as $B2BMagicLinksEmailDiscoverySendResponse,
  B2BMagicLinksEmailLoginOrSignupResponse as $B2BMagicLinksEmailLoginOrSignupResponse,
  B2BMagicLinksEmailInviteResponse as $B2BMagicLinksEmailInviteResponse,
  B2BMagicLinksDiscoveryAuthenticateResponse as $B2BMagicLinksDiscoveryAuthenticateResponse,
  B2BMagicLinksAuthenticateResponse as $B2BMagicLinksAuthenticateResponse,
  B2BOAuthDiscoveryAuthenticateResponse as $B2BOAuthDiscoveryAuthenticateResponse,
  B2BOAuthProviderValues as $B2BOAuthProviderValues,
  B2BOAuthAuthenticateResponse as $B2BOAuthAuthenticateResponse,
  B2BOTPSmsSendResponse as $B2BOTPSmsSendResponse,
  B2BOTPSmsAuthenticateResponse as $B2BOTPSmsAuthenticateResponse,
  B2BOTPEmailDiscoverySendResponse as $B2BOTPEmailDiscoverySendResponse,
  B2BOTPEmailDiscoveryAuthenticateResponse as $B2BOTPEmailDiscoveryAuthenticateResponse,
  B2BOTPEmailLoginOrSignupResponse as $B2BOTPEmailLoginOrSignupResponse,
  B2BOTPEmailAuthenticateResponse as $B2BOTPEmailAuthenticateResponse,
  B2BOrganizationsMembersOAuthProvidersGoogleResponse as $B2BOrganizationsMembersOAuthProvidersGoogleResponse,
  B2BOrganizationsMembersOAuthProvidersMicrosoftResponse as $B2BOrganizationsMembersOAuthProvidersMicrosoftResponse,
  SlackProviderInfo as $SlackProviderInfo,
  B2BOrganizationsMembersOAuthProvidersSlackResponse as $B2BOrganizationsMembersOAuthProvidersSlackResponse,
  HubspotProviderInfo as $HubspotProviderInfo,
  B2BOrganizationsMembersOAuthProvidersHubspotResponse as $B2BOrganizationsMembersOAuthProvidersHubspotResponse,
  GithubProviderInfo as $GithubProviderInfo,
  B2BOrganizationsMembersOAuthProvidersGithubResponse as $B2BOrganizationsMembersOAuthProvidersGithubResponse,
  B2BOrganizationsMembersConnectedAppsRevokeResponse as $B2BOrganizationsMembersConnectedAppsRevokeResponse,
  B2BOrganizationsMembersUpdateResponse as $B2BOrganizationsMembersUpdateResponse,
  B2BOrganizationsMembersDeleteResponse as $B2BOrganizationsMembersDeleteResponse,
  B2BOrganizationsMembersReactivateResponse as $B2BOrganizationsMembersReactivateResponse,
  B2BOrganizationsMembersDeleteMFAPhoneNumberResponse as $B2BOrganizationsMembersDeleteMFAPhoneNumberResponse,
  B2BOrganizationsMembersDeleteTOTPResponse as $B2BOrganizationsMembersDeleteTOTPResponse,
  OrganizationSearchOperand_organization_ids as $OrganizationSearchOperand_organization_ids,
  OrganizationSearchOperand_organization_slugs as $OrganizationSearchOperand_organization_slugs,
  OrganizationSearchOperand_organization_name_fuzzy as $OrganizationSearchOperand_organization_name_fuzzy,
  OrganizationSearchOperand_organization_slug_fuzzy as $OrganizationSearchOperand_organization_slug_fuzzy,
  OrganizationSearchOperand_member_emails as $OrganizationSearchOperand_member_emails,
  OrganizationSearchOperand_member_email_fuzzy as $OrganizationSearchOperand_member_email_fuzzy,
  OrganizationSearchOperand_allowed_domains as $OrganizationSearchOperand_allowed_domains,
  OrganizationSearchOperand_allowed_domain_fuzzy as $OrganizationSearchOperand_allowed_domain_fuzzy,
  OrganizationSearchOperand_claimed_email_domains as $OrganizationSearchOperand_claimed_email_domains,
  OrganizationSearchOperand_has_active_sso_connection as $OrganizationSearchOperand_has_active_sso_connection,
  OrganizationSearchOperand_sso_connection_id as $OrganizationSearchOperand_sso_connection_id,
  OrganizationSearchOperand as $OrganizationSearchOperand,
  MemberSearchOperand_member_ids as $MemberSearchOperand_member_ids,
  MemberSearchOperand_member_emails as $MemberSearchOperand_member_emails,
  MemberSearchOperand_member_email_fuzzy as $MemberSearchOperand_member_email_fuzzy,
  MemberSearchOperand_member_is_breakglass as $MemberSearchOperand_member_is_breakglass,
  MemberSearchOperand_statuses as $MemberSearchOperand_statuses,
  MemberSearchOperand_member_phone_numbers as $MemberSearchOperand_member_phone_numbers,
  MemberSearchOperand_member_phone_number_fuzzy as $MemberSearchOperand_member_phone_number_fuzzy,
  MemberSearchOperand as $MemberSearchOperand,
  SearchQueryOperand as $SearchQueryOperand,
  SearchQuery as $SearchQuery,
  B2BOrganizationsResultsMetadata as $B2BOrganizationsResultsMetadata,
  B2BOrganizationsMembersSearchResponse as $B2BOrganizationsMembersSearchResponse,
  B2BOrganizationsMembersDeletePasswordResponse as $B2BOrganizationsMembersDeletePasswordResponse,
  B2BOrganizationsMembersGetResponse as $B2BOrganizationsMembersGetResponse,
  OIDCProviderInfo as $OIDCProviderInfo,
  B2BOrganizationsMembersOIDCProvidersResponse as $B2BOrganizationsMembersOIDCProvidersResponse,
  B2BOrganizationsMembersUnlinkRetiredEmailResponse as $B2BOrganizationsMembersUnlinkRetiredEmailResponse,
  B2BOrganizationsMembersStartEmailUpdateResponse as $B2BOrganizationsMembersStartEmailUpdateResponse,
  MemberConnectedApp as $MemberConnectedApp,
  B2BOrganizationsMembersGetConnectedAppsResponse as $B2BOrganizationsMembersGetConnectedAppsResponse,
  B2BOrganizationsMembersDeleteExternalIdResponse as $B2BOrganizationsMembersDeleteExternalIdResponse,
  B2BOrganizationsMembersCreateResponse as $B2BOrganizationsMembersCreateResponse,
  B2BOrganizationsCreateResponse as $B2BOrganizationsCreateResponse,
  B2BOrganizationsGetResponse as $B2BOrganizationsGetResponse,
  B2BOrganizationsUpdateResponse as $B2BOrganizationsUpdateResponse,
  B2BOrganizationsDeleteResponse as $B2BOrganizationsDeleteResponse,
  B2BOrganizationsSearchResponse as $B2BOrganizationsSearchResponse,
  B2BOrganizationsMetricsResponse as $B2BOrganizationsMetricsResponse,
  OrganizationConnectedApp as $OrganizationConnectedApp,
  B2BOrganizationsConnectedAppsResponse as $B2BOrganizationsConnectedAppsResponse,
  OrganizationConnectedAppActiveMember as $OrganizationConnectedAppActiveMember,
  B2BOrganizationsGetConnectedAppResponse as $B2BOrganizationsGetConnectedAppResponse,
  B2BOrganizationsDeleteExternalIdResponse as $B2BOrganizationsDeleteExternalIdResponse,
  B2BPasswordsEmailResetStartResponse as $B2BPasswordsEmailResetStartResponse,
  B2BPasswordsEmailResetResponse as $B2BPasswordsEmailResetResponse,
  B2BPasswordsEmailRequireResetResponse as $B2BPasswordsEmailRequireResetResponse,
  B2BPasswordsSessionResetResponse as $B2BPasswordsSessionResetResponse,
  B2BPasswordsExistingPasswordResetResponse as $B2BPasswordsExistingPasswordResetResponse,
  B2BPasswordsDiscoveryEmailResetStartResponse as $B2BPasswordsDiscoveryEmailResetStartResponse,
  B2BPasswordsDiscoveryEmailResetResponse as $B2BPasswordsDiscoveryEmailResetResponse,
  B2BPasswordsDiscoveryAuthenticateResponse as $B2BPasswordsDiscoveryAuthenticateResponse,
  LudsFeedback as $LudsFeedback,
  ZxcvbnFeedback as $ZxcvbnFeedback,
  B2BPasswordsStrengthCheckResponse as $B2BPasswordsStrengthCheckResponse,
  MD5Config as $MD5Config,
  Argon2Config as $Argon2Config,
  SHA1Config as $SHA1Config,
  SHA512Config as $SHA512Config,
  ScryptConfig as $ScryptConfig,
  PBKDF2Config as $PBKDF2Config,
  B2BPasswordsMigrateResponse as $B2BPasswordsMigrateResponse,
  B2BPasswordsAuthenticateResponse as $B2BPasswordsAuthenticateResponse,
  ProjectMetric as $ProjectMetric,
  ProjectMetricsResponse as $ProjectMetricsResponse,
  PolicyRolePermission as $PolicyRolePermission,
  PolicyRole as $PolicyRole,
  OrgPolicy as $OrgPolicy,
  B2BRBACOrganizationsGetOrgPolicyResponse as $B2BRBACOrganizationsGetOrgPolicyResponse,
  B2BRBACOrganizationsSetOrgPolicyResponse as $B2BRBACOrganizationsSetOrgPolicyResponse,
  PolicyResource as $PolicyResource,
  PolicyScopePermission as $PolicyScopePermission,
  PolicyScope as $PolicyScope,
  Policy as $Policy,
  B2BRBACPolicyResponse as $B2BRBACPolicyResponse,
  B2BRecoveryCodesRecoverResponse as $B2BRecoveryCodesRecoverResponse,
  B2BRecoveryCodesGetResponse as $B2BRecoveryCodesGetResponse,
  B2BRecoveryCodesRotateResponse as $B2BRecoveryCodesRotateResponse,
  SCIMGroup as $SCIMGroup,
  B2BSCIMConnectionGetGroupsResponse as $B2BSCIMConnectionGetGroupsResponse,
  SCIMGroupImplicitRoleAssignments as $SCIMGroupImplicitRoleAssignments,
  SCIMConnection as $SCIMConnection,
  B2BSCIMConnectionUpdateResponse as $B2BSCIMConnectionUpdateResponse,
  B2BSCIMConnectionDeleteResponse as $B2BSCIMConnectionDeleteResponse,
  SCIMConnectionWithNextToken as $SCIMConnectionWithNextToken,
  B2BSCIMConnectionRotateStartResponse as $B2BSCIMConnectionRotateStartResponse,
  B2BSCIMConnectionRotateCompleteResponse as $B2BSCIMConnectionRotateCompleteResponse,
  B2BSCIMConnectionRotateCancelResponse as $B2BSCIMConnectionRotateCancelResponse,
  B2BSCIMConnectionGetResponse as $B2BSCIMConnectionGetResponse,
  SCIMConnectionWithToken as $SCIMConnectionWithToken,
  B2BSCIMConnectionCreateResponse as $B2BSCIMConnectionCreateResponse,
  OIDCConnection as $OIDCConnection,
  B2BSSOOIDCCreateConnectionResponse as $B2BSSOOIDCCreateConnectionResponse,
  B2BSSOOIDCUpdateConnectionResponse as $B2BSSOOIDCUpdateConnectionResponse,
  X509Certificate as $X509Certificate,
  EncryptionPrivateKey as $EncryptionPrivateKey,
  SAMLConnectionImplicitRoleAssignment as $SAMLConnectionImplicitRoleAssignment,
  SAMLGroupImplicitRoleAssignment as $SAMLGroupImplicitRoleAssignment,
  SAMLConnection as $SAMLConnection,
  B2BSSOSAMLCreateConnectionResponse as $B2BSSOSAMLCreateConnectionResponse,
  B2BSSOSAMLUpdateConnectionResponse as $B2BSSOSAMLUpdateConnectionResponse,
  B2BSSOSAMLUpdateByURLResponse as $B2BSSOSAMLUpdateByURLResponse,
  B2BSSOSAMLDeleteVerificationCertificateResponse as $B2BSSOSAMLDeleteVerificationCertificateResponse,
  B2BSSOSAMLDeleteEncryptionPrivateKeyResponse as $B2BSSOSAMLDeleteEncryptionPrivateKeyResponse,
  ConnectionImplicitRoleAssignment as $ConnectionImplicitRoleAssignment,
  GroupImplicitRoleAssignment as $GroupImplicitRoleAssignment,
  Connection as $Connection,
  B2BSSOExternalCreateConnectionResponse as $B2BSSOExternalCreateConnectionResponse,
  B2BSSOExternalUpdateConnectionResponse as $B2BSSOExternalUpdateConnectionResponse,
  B2BSSOGetConnectionsResponse as $B2BSSOGetConnectionsResponse,
  B2BSSODeleteConnectionResponse as $B2BSSODeleteConnectionResponse,
  B2BSSOAuthenticateResponse as $B2BSSOAuthenticateResponse,
  B2BSessionsGetResponse as $B2BSessionsGetResponse,
  AuthorizationCheck as $AuthorizationCheck,
  AuthorizationVerdict as $AuthorizationVerdict,
  B2BSessionsAuthenticateResponse as $B2BSessionsAuthenticateResponse,
  B2BSessionsRevokeResponse as $B2BSessionsRevokeResponse,
  B2BSessionsExchangeResponse as $B2BSessionsExchangeResponse,
  B2BSessionsExchangeAccessTokenResponse as $B2BSessionsExchangeAccessTokenResponse,
  B2BSessionsAttestResponse as $B2BSessionsAttestResponse,
  B2BSessionsMigrateResponse as $B2BSessionsMigrateResponse,
  JWK as $JWK,
  B2BSessionsGetJWKSResponse as $B2BSessionsGetJWKSResponse,
  B2BTOTPsCreateResponse as $B2BTOTPsCreateResponse,
  B2BTOTPsAuthenticateResponse as $B2BTOTPsAuthenticateResponse,
  B2BTOTPsMigrateResponse as $B2BTOTPsMigrateResponse,
} from './checks.ts';
import { OPERATIONS } from './operations.ts';
import type {
  ASNProperties,
  ActiveSCIMConnection,
  ActiveSSOConnection,
  Address,
  AddressInformation,
  AmazonOAuthFactor,
  AppleOAuthFactor,
  Argon2Config,
  AuthenticationFactor,
  AuthenticatorAppFactor,
  AuthorizationCheck,
  AuthorizationVerdict,
  B2BDiscoveryIntermediateSessionsExchangeResponse,
  B2BDiscoveryOrganizationsCreateResponse,
  B2BDiscoveryOrganizationsListResponse,
  B2BIDPOAuthAuthorizeResponse,
  B2BIDPOAuthAuthorizeStartResponse,
  B2BIDPScopeResult,
  B2BImpersonationAuthenticateResponse,
  B2BMagicLinksAuthenticateResponse,
  B2BMagicLinksDiscoveryAuthenticateResponse,
  B2BMagicLinksEmailDiscoverySendResponse,
  B2BMagicLinksEmailInviteResponse,
  B2BMagicLinksEmailLoginOrSignupResponse,
  B2BOAuthAuthenticateResponse,
  B2BOAuthDiscoveryAuthenticateResponse,
  B2BOAuthProviderValues,
  B2BOTPEmailAuthenticateResponse,
  B2BOTPEmailDiscoveryAuthenticateResponse,
  B2BOTPEmailDiscoverySendResponse,
  B2BOTPEmailLoginOrSignupResponse,
  B2BOTPSmsAuthenticateResponse,
  B2BOTPSmsSendResponse,
  B2BOrganizationsConnectedAppsResponse,
  B2BOrganizationsCreateResponse,
  B2BOrganizationsDeleteExternalIdResponse,
  B2BOrganizationsDeleteResponse,
  B2BOrganizationsGetConnectedAppResponse,
  B2BOrganizationsGetResponse,
  B2BOrganizationsMembersConnectedAppsRevokeResponse,
  B2BOrganizationsMembersCreateResponse,
  B2BOrganizationsMembersDeleteExternalIdResponse,
  B2BOrganizationsMembersDeleteMFAPhoneNumberResponse,
  B2BOrganizationsMembersDeletePasswordResponse,
  B2BOrganizationsMembersDeleteResponse,
  B2BOrganizationsMembersDeleteTOTPResponse,
  B2BOrganizationsMembersGetConnectedAppsResponse,
  B2BOrganizationsMembersGetResponse,
  B2BOrganizationsMembersOAuthProvidersGithubResponse,
  B2BOrganizationsMembersOAuthProvidersGoogleResponse,
  B2BOrganizationsMembersOAuthProvidersHubspotResponse,
  B2BOrganizationsMembersOAuthProvidersMicrosoftResponse,
  B2BOrganizationsMembersOAuthProvidersSlackResponse,
  B2BOrganizationsMembersOIDCProvidersResponse,
  B2BOrganizationsMembersReactivateResponse,
  B2BOrganizationsMembersSearchResponse,
  B2BOrganizationsMembersStartEmailUpdateResponse,
  B2BOrganizationsMembersUnlinkRetiredEmailResponse,
  B2BOrganizationsMembersUpdateResponse,
  B2BOrganizationsMetricsResponse,
  B2BOrganizationsResultsMetadata,
  B2BOrganizationsSearchResponse,
  B2BOrganizationsUpdateResponse,
  B2BPasswordsAuthenticateResponse,
  B2BPasswordsDiscoveryAuthenticateResponse,
  B2BPasswordsDiscoveryEmailResetResponse,
  B2BPasswordsDiscoveryEmailResetStartResponse,
  B2BPasswordsEmailRequireResetResponse,
  B2BPasswordsEmailResetResponse,
  B2BPasswordsEmailResetStartResponse,
  B2BPasswordsExistingPasswordResetResponse,
  B2BPasswordsMigrateResponse,
  B2BPasswordsSessionResetResponse,
  B2BPasswordsStrengthCheckResponse,
  B2BRBACOrganizationsGetOrgPolicyResponse,
  B2BRBACOrganizationsSetOrgPolicyResponse,
  B2BRBACPolicyResponse,
  B2BRecoveryCodesGetResponse,
  B2BRecoveryCodesRecoverResponse,
  B2BRecoveryCodesRotateResponse,
  B2BSCIMConnectionCreateResponse,
  B2BSCIMConnectionDeleteResponse,
  B2BSCIMConnectionGetGroupsResponse,
  B2BSCIMConnectionGetResponse,
  B2BSCIMConnectionRotateCancelResponse,
  B2BSCIMConnectionRotateCompleteResponse,
  B2BSCIMConnectionRotateStartResponse,
  B2BSCIMConnectionUpdateResponse,
  B2BSCIMEmail,
  B2BSCIMName,
  B2BSCIMPhoneNumber,
  B2BSCIMX509Certificate,
  B2BSSOAuthenticateResponse,
  B2BSSODeleteConnectionResponse,
  B2BSSOExternalCreateConnectionResponse,
  B2BSSOExternalUpdateConnectionResponse,
  B2BSSOGetConnectionsResponse,
  B2BSSOOIDCCreateConnectionResponse,
  B2BSSOOIDCUpdateConnectionResponse,
  B2BSSOSAMLCreateConnectionResponse,
  B2BSSOSAMLDeleteEncryptionPrivateKeyResponse,
  B2BSSOSAMLDeleteVerificationCertificateResponse,
  B2BSSOSAMLUpdateByURLResponse,
  B2BSSOSAMLUpdateConnectionResponse,
  B2BSessionsAttestResponse,
  B2BSessionsAuthenticateResponse,
  B2BSessionsExchangeAccessTokenResponse,
  B2BSessionsExchangeResponse,
  B2BSessionsGetJWKSResponse,
  B2BSessionsGetResponse,
  B2BSessionsMigrateResponse,
  B2BSessionsRevokeResponse,
  B2BTOTPsAuthenticateResponse,
  B2BTOTPsCreateResponse,
  B2BTOTPsMigrateResponse,
  BiometricFactor,
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
  Connection,
  ConnectionImplicitRoleAssignment,
  CryptoWalletFactor,
  CustomRole,
  CustomRolePermission,
  DebugWhoamiResponse,
  DeviceAttributeDetails,
  DeviceInfo,
  DiscordOAuthFactor,
  DiscoveredOrganization,
  DiscoveryIntermediateSessionsExchangeParams,
  DiscoveryOrganizationsCreateParams,
  DiscoveryOrganizationsListParams,
  DomainInformation,
  EmailFactor,
  EmailImplicitRoleAssignment,
  EmbeddableMagicLinkFactor,
  EncryptionPrivateKey,
  EnterpriseExtension,
  Entitlement,
  FacebookOAuthFactor,
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
  GithubProviderInfo,
  GoogleOAuthExchangeFactor,
  GoogleOAuthFactor,
  Group,
  GroupImplicitRoleAssignment,
  HubspotOAuthExchangeFactor,
  HubspotOAuthFactor,
  HubspotProviderInfo,
  IMs,
  IPGeoProperties,
  IdpIntrospectTokenNetworkParams,
  IdpOauthAuthorizeParams,
  IdpOauthAuthorizeStartParams,
  ImpersonatedFactor,
  ImpersonationAuthenticateParams,
  InstagramOAuthFactor,
  IntrospectTokenRawResponse,
  JWK,
  LinkedInOAuthFactor,
  LudsFeedback,
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
  MagicLinksDiscoveryAuthenticateParams,
  MagicLinksEmailDiscoverySendParams,
  MagicLinksEmailInviteParams,
  MagicLinksEmailLoginOrSignupParams,
  Manager,
  Member,
  MemberConnectedApp,
  MemberOptions,
  MemberRole,
  MemberRoleSource,
  MemberSearchOperand,
  MemberSearchOperand_member_email_fuzzy,
  MemberSearchOperand_member_emails,
  MemberSearchOperand_member_ids,
  MemberSearchOperand_member_is_breakglass,
  MemberSearchOperand_member_phone_number_fuzzy,
  MemberSearchOperand_member_phone_numbers,
  MemberSearchOperand_statuses,
  MemberSession,
  Membership,
  Metadata,
  MfaRequired,
  MicrosoftOAuthFactor,
  NetworkProperties,
  OAuthAccessTokenExchangeFactor,
  OAuthRegistration,
  OIDCConnection,
  OIDCProviderInfo,
  OIDCSSOFactor,
  OauthAuthenticateParams,
  OauthDiscoveryAuthenticateParams,
  OrgPolicy,
  Organization,
  OrganizationClaim,
  OrganizationConnectedApp,
  OrganizationConnectedAppActiveMember,
  OrganizationSearchOperand,
  OrganizationSearchOperand_allowed_domain_fuzzy,
  OrganizationSearchOperand_allowed_domains,
  OrganizationSearchOperand_claimed_email_domains,
  OrganizationSearchOperand_has_active_sso_connection,
  OrganizationSearchOperand_member_email_fuzzy,
  OrganizationSearchOperand_member_emails,
  OrganizationSearchOperand_organization_ids,
  OrganizationSearchOperand_organization_name_fuzzy,
  OrganizationSearchOperand_organization_slug_fuzzy,
  OrganizationSearchOperand_organization_slugs,
  OrganizationSearchOperand_sso_connection_id,
  OrganizationsConnectedAppsParams,
  OrganizationsCreateParams,
  OrganizationsDeleteExternalIdParams,
  OrganizationsDeleteParams,
  OrganizationsGetConnectedAppParams,
  OrganizationsGetParams,
  OrganizationsMembersConnectedAppsRevokeParams,
  OrganizationsMembersCreateParams,
  OrganizationsMembersDangerouslyGetParams,
  OrganizationsMembersDeleteExternalIdParams,
  OrganizationsMembersDeleteMFAPhoneNumberParams,
  OrganizationsMembersDeleteParams,
  OrganizationsMembersDeletePasswordParams,
  OrganizationsMembersDeleteTOTPParams,
  OrganizationsMembersGetConnectedAppsParams,
  OrganizationsMembersGetParams,
  OrganizationsMembersOauthProvidersGithubParams,
  OrganizationsMembersOauthProvidersGoogleParams,
  OrganizationsMembersOauthProvidersHubspotParams,
  OrganizationsMembersOauthProvidersMicrosoftParams,
  OrganizationsMembersOauthProvidersSlackParams,
  OrganizationsMembersOidcProvidersParams,
  OrganizationsMembersReactivateParams,
  OrganizationsMembersSearchParams,
  OrganizationsMembersStartEmailUpdateParams,
  OrganizationsMembersUnlinkRetiredEmailParams,
  OrganizationsMembersUpdateParams,
  OrganizationsMetricsParams,
  OrganizationsSearchParams,
  OrganizationsUpdateParams,
  OtpsEmailAuthenticateParams,
  OtpsEmailDiscoveryAuthenticateParams,
  OtpsEmailDiscoverySendParams,
  OtpsEmailLoginOrSignupParams,
  OtpsSmsAuthenticateParams,
  OtpsSmsSendParams,
  PBKDF2Config,
  PasswordsAuthenticateParams,
  PasswordsDiscoveryAuthenticateParams,
  PasswordsDiscoveryEmailResetParams,
  PasswordsDiscoveryEmailResetStartParams,
  PasswordsEmailRequireResetParams,
  PasswordsEmailResetParams,
  PasswordsEmailResetStartParams,
  PasswordsExistingPasswordResetParams,
  PasswordsMigrateParams,
  PasswordsSessionsResetParams,
  PasswordsStrengthCheckParams,
  PhoneNumberFactor,
  Photo,
  Policy,
  PolicyResource,
  PolicyRole,
  PolicyRolePermission,
  PolicyScope,
  PolicyScopePermission,
  PrimaryRequired,
  ProjectMetric,
  ProjectMetricsResponse,
  Properties,
  RbacOrganizationsGetOrgPolicyParams,
  RbacOrganizationsSetOrgPolicyParams,
  RecoveryCodeFactor,
  RecoveryCodesGetParams,
  RecoveryCodesRecoverParams,
  RecoveryCodesRotateParams,
  RetiredEmail,
  Role,
  Rule,
  SAMLConnection,
  SAMLConnectionImplicitRoleAssignment,
  SAMLGroupImplicitRoleAssignment,
  SAMLSSOFactor,
  SCIMAttributes,
  SCIMConnection,
  SCIMConnectionWithNextToken,
  SCIMConnectionWithToken,
  SCIMGroup,
  SCIMGroupImplicitRoleAssignments,
  SCIMRegistration,
  SHA1Config,
  SHA512Config,
  SSORegistration,
  SalesforceOAuthFactor,
  ScimConnectionCreateParams,
  ScimConnectionDeleteParams,
  ScimConnectionGetGroupsParams,
  ScimConnectionGetParams,
  ScimConnectionRotateCancelParams,
  ScimConnectionRotateCompleteParams,
  ScimConnectionRotateStartParams,
  ScimConnectionUpdateParams,
  ScryptConfig,
  SearchQuery,
  SearchQueryOperand,
  SessionsAttestParams,
  SessionsAuthenticateParams,
  SessionsExchangeAccessTokenParams,
  SessionsExchangeParams,
  SessionsGetParams,
  SessionsMigrateParams,
  SessionsRevokeParams,
  ShopifyOAuthFactor,
  SlackOAuthExchangeFactor,
  SlackOAuthFactor,
  SlackProviderInfo,
  SnapchatOAuthFactor,
  SpotifyOAuthFactor,
  SsoAuthenticateParams,
  SsoDeleteConnectionParams,
  SsoExternalCreateConnectionParams,
  SsoExternalUpdateConnectionParams,
  SsoGetConnectionsParams,
  SsoOidcCreateConnectionParams,
  SsoOidcUpdateConnectionParams,
  SsoSamlCreateConnectionParams,
  SsoSamlDeleteEncryptionPrivateKeyParams,
  SsoSamlDeleteVerificationCertificateParams,
  SsoSamlUpdateByURLParams,
  SsoSamlUpdateConnectionParams,
  SteamOAuthFactor,
  TikTokOAuthFactor,
  TotpsAuthenticateParams,
  TotpsCreateParams,
  TotpsMigrateParams,
  TrustedAuthTokenFactor,
  TwitchOAuthFactor,
  TwitterOAuthFactor,
  Verdict,
  VerdictReasonAction,
  VerdictReasonOverride,
  WebAuthnFactor,
  X509Certificate,
  YahooOAuthFactor,
  ZxcvbnFeedback,
} from './types.ts';

/** The zod schemas of the arguments of all operations of the Stytch B2B API. */
export interface StytchB2bParamsSchemas {
  readonly 'connectedApp.clients.secrets.rotateStart': ZodType<ConnectedAppClientsSecretsRotateStartParams>;
  readonly 'connectedApp.clients.secrets.rotateCancel': ZodType<ConnectedAppClientsSecretsRotateCancelParams>;
  readonly 'connectedApp.clients.secrets.rotate': ZodType<ConnectedAppClientsSecretsRotateParams>;
  readonly 'connectedApp.clients.get': ZodType<ConnectedAppClientsGetParams>;
  readonly 'connectedApp.clients.update': ZodType<ConnectedAppClientsUpdateParams>;
  readonly 'connectedApp.clients.delete': ZodType<ConnectedAppClientsDeleteParams>;
  readonly 'connectedApp.clients.search': ZodType<ConnectedAppClientsSearchParams>;
  readonly 'connectedApp.clients.create': ZodType<ConnectedAppClientsCreateParams>;
  readonly 'debug.whoami': ZodType<Record<string, never>>;
  readonly 'discovery.intermediateSessions.exchange': ZodType<DiscoveryIntermediateSessionsExchangeParams>;
  readonly 'discovery.organizations.create': ZodType<DiscoveryOrganizationsCreateParams>;
  readonly 'discovery.organizations.list': ZodType<DiscoveryOrganizationsListParams>;
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
  readonly 'magicLinks.email.discovery.send': ZodType<MagicLinksEmailDiscoverySendParams>;
  readonly 'magicLinks.email.loginOrSignup': ZodType<MagicLinksEmailLoginOrSignupParams>;
  readonly 'magicLinks.email.invite': ZodType<MagicLinksEmailInviteParams>;
  readonly 'magicLinks.discovery.authenticate': ZodType<MagicLinksDiscoveryAuthenticateParams>;
  readonly 'magicLinks.authenticate': ZodType<MagicLinksAuthenticateParams>;
  readonly 'oauth.discovery.authenticate': ZodType<OauthDiscoveryAuthenticateParams>;
  readonly 'oauth.authenticate': ZodType<OauthAuthenticateParams>;
  readonly 'otps.sms.send': ZodType<OtpsSmsSendParams>;
  readonly 'otps.sms.authenticate': ZodType<OtpsSmsAuthenticateParams>;
  readonly 'otps.email.discovery.send': ZodType<OtpsEmailDiscoverySendParams>;
  readonly 'otps.email.discovery.authenticate': ZodType<OtpsEmailDiscoveryAuthenticateParams>;
  readonly 'otps.email.loginOrSignup': ZodType<OtpsEmailLoginOrSignupParams>;
  readonly 'otps.email.authenticate': ZodType<OtpsEmailAuthenticateParams>;
  readonly 'organizations.members.oauthProviders.google': ZodType<OrganizationsMembersOauthProvidersGoogleParams>;
  readonly 'organizations.members.oauthProviders.microsoft': ZodType<OrganizationsMembersOauthProvidersMicrosoftParams>;
  readonly 'organizations.members.oauthProviders.slack': ZodType<OrganizationsMembersOauthProvidersSlackParams>;
  readonly 'organizations.members.oauthProviders.hubspot': ZodType<OrganizationsMembersOauthProvidersHubspotParams>;
  readonly 'organizations.members.oauthProviders.github': ZodType<OrganizationsMembersOauthProvidersGithubParams>;
  readonly 'organizations.members.connectedApps.revoke': ZodType<OrganizationsMembersConnectedAppsRevokeParams>;
  readonly 'organizations.members.update': ZodType<OrganizationsMembersUpdateParams>;
  readonly 'organizations.members.delete': ZodType<OrganizationsMembersDeleteParams>;
  readonly 'organizations.members.reactivate': ZodType<OrganizationsMembersReactivateParams>;
  readonly 'organizations.members.deleteMFAPhoneNumber': ZodType<OrganizationsMembersDeleteMFAPhoneNumberParams>;
  readonly 'organizations.members.deleteTOTP': ZodType<OrganizationsMembersDeleteTOTPParams>;
  readonly 'organizations.members.search': ZodType<OrganizationsMembersSearchParams>;
  readonly 'organizations.members.deletePassword': ZodType<OrganizationsMembersDeletePasswordParams>;
  readonly 'organizations.members.dangerouslyGet': ZodType<OrganizationsMembersDangerouslyGetParams>;
  readonly 'organizations.members.oidcProviders': ZodType<OrganizationsMembersOidcProvidersParams>;
  readonly 'organizations.members.unlinkRetiredEmail': ZodType<OrganizationsMembersUnlinkRetiredEmailParams>;
  readonly 'organizations.members.startEmailUpdate': ZodType<OrganizationsMembersStartEmailUpdateParams>;
  readonly 'organizations.members.getConnectedApps': ZodType<OrganizationsMembersGetConnectedAppsParams>;
  readonly 'organizations.members.deleteExternalId': ZodType<OrganizationsMembersDeleteExternalIdParams>;
  readonly 'organizations.members.create': ZodType<OrganizationsMembersCreateParams>;
  readonly 'organizations.members.get': ZodType<OrganizationsMembersGetParams>;
  readonly 'organizations.create': ZodType<OrganizationsCreateParams>;
  readonly 'organizations.get': ZodType<OrganizationsGetParams>;
  readonly 'organizations.update': ZodType<OrganizationsUpdateParams>;
  readonly 'organizations.delete': ZodType<OrganizationsDeleteParams>;
  readonly 'organizations.search': ZodType<OrganizationsSearchParams>;
  readonly 'organizations.metrics': ZodType<OrganizationsMetricsParams>;
  readonly 'organizations.connectedApps': ZodType<OrganizationsConnectedAppsParams>;
  readonly 'organizations.getConnectedApp': ZodType<OrganizationsGetConnectedAppParams>;
  readonly 'organizations.deleteExternalId': ZodType<OrganizationsDeleteExternalIdParams>;
  readonly 'passwords.email.resetStart': ZodType<PasswordsEmailResetStartParams>;
  readonly 'passwords.email.reset': ZodType<PasswordsEmailResetParams>;
  readonly 'passwords.email.requireReset': ZodType<PasswordsEmailRequireResetParams>;
  readonly 'passwords.sessions.reset': ZodType<PasswordsSessionsResetParams>;
  readonly 'passwords.existingPassword.reset': ZodType<PasswordsExistingPasswordResetParams>;
  readonly 'passwords.discovery.email.resetStart': ZodType<PasswordsDiscoveryEmailResetStartParams>;
  readonly 'passwords.discovery.email.reset': ZodType<PasswordsDiscoveryEmailResetParams>;
  readonly 'passwords.discovery.authenticate': ZodType<PasswordsDiscoveryAuthenticateParams>;
  readonly 'passwords.strengthCheck': ZodType<PasswordsStrengthCheckParams>;
  readonly 'passwords.migrate': ZodType<PasswordsMigrateParams>;
  readonly 'passwords.authenticate': ZodType<PasswordsAuthenticateParams>;
  readonly 'project.metrics': ZodType<Record<string, never>>;
  readonly 'rbac.organizations.getOrgPolicy': ZodType<RbacOrganizationsGetOrgPolicyParams>;
  readonly 'rbac.organizations.setOrgPolicy': ZodType<RbacOrganizationsSetOrgPolicyParams>;
  readonly 'rbac.policy': ZodType<Record<string, never>>;
  readonly 'recoveryCodes.recover': ZodType<RecoveryCodesRecoverParams>;
  readonly 'recoveryCodes.get': ZodType<RecoveryCodesGetParams>;
  readonly 'recoveryCodes.rotate': ZodType<RecoveryCodesRotateParams>;
  readonly 'scim.connection.getGroups': ZodType<ScimConnectionGetGroupsParams>;
  readonly 'scim.connection.update': ZodType<ScimConnectionUpdateParams>;
  readonly 'scim.connection.delete': ZodType<ScimConnectionDeleteParams>;
  readonly 'scim.connection.rotateStart': ZodType<ScimConnectionRotateStartParams>;
  readonly 'scim.connection.rotateComplete': ZodType<ScimConnectionRotateCompleteParams>;
  readonly 'scim.connection.rotateCancel': ZodType<ScimConnectionRotateCancelParams>;
  readonly 'scim.connection.get': ZodType<ScimConnectionGetParams>;
  readonly 'scim.connection.create': ZodType<ScimConnectionCreateParams>;
  readonly 'sso.oidc.createConnection': ZodType<SsoOidcCreateConnectionParams>;
  readonly 'sso.oidc.updateConnection': ZodType<SsoOidcUpdateConnectionParams>;
  readonly 'sso.saml.createConnection': ZodType<SsoSamlCreateConnectionParams>;
  readonly 'sso.saml.updateConnection': ZodType<SsoSamlUpdateConnectionParams>;
  readonly 'sso.saml.updateByURL': ZodType<SsoSamlUpdateByURLParams>;
  readonly 'sso.saml.deleteVerificationCertificate': ZodType<SsoSamlDeleteVerificationCertificateParams>;
  readonly 'sso.saml.deleteEncryptionPrivateKey': ZodType<SsoSamlDeleteEncryptionPrivateKeyParams>;
  readonly 'sso.external.createConnection': ZodType<SsoExternalCreateConnectionParams>;
  readonly 'sso.external.updateConnection': ZodType<SsoExternalUpdateConnectionParams>;
  readonly 'sso.getConnections': ZodType<SsoGetConnectionsParams>;
  readonly 'sso.deleteConnection': ZodType<SsoDeleteConnectionParams>;
  readonly 'sso.authenticate': ZodType<SsoAuthenticateParams>;
  readonly 'sessions.get': ZodType<SessionsGetParams>;
  readonly 'sessions.authenticate': ZodType<SessionsAuthenticateParams>;
  readonly 'sessions.revoke': ZodType<SessionsRevokeParams>;
  readonly 'sessions.exchange': ZodType<SessionsExchangeParams>;
  readonly 'sessions.exchangeAccessToken': ZodType<SessionsExchangeAccessTokenParams>;
  readonly 'sessions.attest': ZodType<SessionsAttestParams>;
  readonly 'sessions.migrate': ZodType<SessionsMigrateParams>;
  readonly 'sessions.getJWKS': ZodType<Record<string, never>>;
  readonly 'totps.create': ZodType<TotpsCreateParams>;
  readonly 'totps.authenticate': ZodType<TotpsAuthenticateParams>;
  readonly 'totps.migrate': ZodType<TotpsMigrateParams>;
}

/** The zod schemas of the successful responses of all operations of the Stytch B2B API that have a body. */
export interface StytchB2bResponseSchemas {
  readonly 'connectedApp.clients.secrets.rotateStart': ZodType<ConnectedAppsClientsSecretsRotateStartResponse>;
  readonly 'connectedApp.clients.secrets.rotateCancel': ZodType<ConnectedAppsClientsSecretsRotateCancelResponse>;
  readonly 'connectedApp.clients.secrets.rotate': ZodType<ConnectedAppsClientsSecretsRotateResponse>;
  readonly 'connectedApp.clients.get': ZodType<ConnectedAppsClientsGetResponse>;
  readonly 'connectedApp.clients.update': ZodType<ConnectedAppsClientsUpdateResponse>;
  readonly 'connectedApp.clients.delete': ZodType<ConnectedAppsClientsDeleteResponse>;
  readonly 'connectedApp.clients.search': ZodType<ConnectedAppsClientsSearchResponse>;
  readonly 'connectedApp.clients.create': ZodType<ConnectedAppsClientsCreateResponse>;
  readonly 'debug.whoami': ZodType<DebugWhoamiResponse>;
  readonly 'discovery.intermediateSessions.exchange': ZodType<B2BDiscoveryIntermediateSessionsExchangeResponse>;
  readonly 'discovery.organizations.create': ZodType<B2BDiscoveryOrganizationsCreateResponse>;
  readonly 'discovery.organizations.list': ZodType<B2BDiscoveryOrganizationsListResponse>;
  readonly 'fraud.fingerprint.lookup': ZodType<FraudFingerprintLookupResponse>;
  readonly 'fraud.rules.set': ZodType<FraudRulesSetResponse>;
  readonly 'fraud.rules.list': ZodType<FraudRulesListResponse>;
  readonly 'fraud.verdictReasons.override': ZodType<FraudVerdictReasonsOverrideResponse>;
  readonly 'fraud.verdictReasons.list': ZodType<FraudVerdictReasonsListResponse>;
  readonly 'fraud.email.risk': ZodType<FraudEmailRiskResponse>;
  readonly 'idp.oauth.authorizeStart': ZodType<B2BIDPOAuthAuthorizeStartResponse>;
  readonly 'idp.oauth.authorize': ZodType<B2BIDPOAuthAuthorizeResponse>;
  readonly 'idp.introspectTokenNetwork': ZodType<IntrospectTokenRawResponse>;
  readonly 'impersonation.authenticate': ZodType<B2BImpersonationAuthenticateResponse>;
  readonly 'm2m.clients.secrets.rotateStart': ZodType<M2MClientsSecretsRotateStartResponse>;
  readonly 'm2m.clients.secrets.rotateCancel': ZodType<M2MClientsSecretsRotateCancelResponse>;
  readonly 'm2m.clients.secrets.rotate': ZodType<M2MClientsSecretsRotateResponse>;
  readonly 'm2m.clients.get': ZodType<M2MClientsGetResponse>;
  readonly 'm2m.clients.update': ZodType<M2MClientsUpdateResponse>;
  readonly 'm2m.clients.delete': ZodType<M2MClientsDeleteResponse>;
  readonly 'm2m.clients.search': ZodType<M2MClientsSearchResponse>;
  readonly 'm2m.clients.create': ZodType<M2MClientsCreateResponse>;
  readonly 'm2m.token': ZodType<M2MTokenRawResponse>;
  readonly 'magicLinks.email.discovery.send': ZodType<B2BMagicLinksEmailDiscoverySendResponse>;
  readonly 'magicLinks.email.loginOrSignup': ZodType<B2BMagicLinksEmailLoginOrSignupResponse>;
  readonly 'magicLinks.email.invite': ZodType<B2BMagicLinksEmailInviteResponse>;
  readonly 'magicLinks.discovery.authenticate': ZodType<B2BMagicLinksDiscoveryAuthenticateResponse>;
  readonly 'magicLinks.authenticate': ZodType<B2BMagicLinksAuthenticateResponse>;
  readonly 'oauth.discovery.authenticate': ZodType<B2BOAuthDiscoveryAuthenticateResponse>;
  readonly 'oauth.authenticate': ZodType<B2BOAuthAuthenticateResponse>;
  readonly 'otps.sms.send': ZodType<B2BOTPSmsSendResponse>;
  readonly 'otps.sms.authenticate': ZodType<B2BOTPSmsAuthenticateResponse>;
  readonly 'otps.email.discovery.send': ZodType<B2BOTPEmailDiscoverySendResponse>;
  readonly 'otps.email.discovery.authenticate': ZodType<B2BOTPEmailDiscoveryAuthenticateResponse>;
  readonly 'otps.email.loginOrSignup': ZodType<B2BOTPEmailLoginOrSignupResponse>;
  readonly 'otps.email.authenticate': ZodType<B2BOTPEmailAuthenticateResponse>;
  readonly 'organizations.members.oauthProviders.google': ZodType<B2BOrganizationsMembersOAuthProvidersGoogleResponse>;
  readonly 'organizations.members.oauthProviders.microsoft': ZodType<B2BOrganizationsMembersOAuthProvidersMicrosoftResponse>;
  readonly 'organizations.members.oauthProviders.slack': ZodType<B2BOrganizationsMembersOAuthProvidersSlackResponse>;
  readonly 'organizations.members.oauthProviders.hubspot': ZodType<B2BOrganizationsMembersOAuthProvidersHubspotResponse>;
  readonly 'organizations.members.oauthProviders.github': ZodType<B2BOrganizationsMembersOAuthProvidersGithubResponse>;
  readonly 'organizations.members.connectedApps.revoke': ZodType<B2BOrganizationsMembersConnectedAppsRevokeResponse>;
  readonly 'organizations.members.update': ZodType<B2BOrganizationsMembersUpdateResponse>;
  readonly 'organizations.members.delete': ZodType<B2BOrganizationsMembersDeleteResponse>;
  readonly 'organizations.members.reactivate': ZodType<B2BOrganizationsMembersReactivateResponse>;
  readonly 'organizations.members.deleteMFAPhoneNumber': ZodType<B2BOrganizationsMembersDeleteMFAPhoneNumberResponse>;
  readonly 'organizations.members.deleteTOTP': ZodType<B2BOrganizationsMembersDeleteTOTPResponse>;
  readonly 'organizations.members.search': ZodType<B2BOrganizationsMembersSearchResponse>;
  readonly 'organizations.members.deletePassword': ZodType<B2BOrganizationsMembersDeletePasswordResponse>;
  readonly 'organizations.members.dangerouslyGet': ZodType<B2BOrganizationsMembersGetResponse>;
  readonly 'organizations.members.oidcProviders': ZodType<B2BOrganizationsMembersOIDCProvidersResponse>;
  readonly 'organizations.members.unlinkRetiredEmail': ZodType<B2BOrganizationsMembersUnlinkRetiredEmailResponse>;
  readonly 'organizations.members.startEmailUpdate': ZodType<B2BOrganizationsMembersStartEmailUpdateResponse>;
  readonly 'organizations.members.getConnectedApps': ZodType<B2BOrganizationsMembersGetConnectedAppsResponse>;
  readonly 'organizations.members.deleteExternalId': ZodType<B2BOrganizationsMembersDeleteExternalIdResponse>;
  readonly 'organizations.members.create': ZodType<B2BOrganizationsMembersCreateResponse>;
  readonly 'organizations.members.get': ZodType<B2BOrganizationsMembersGetResponse>;
  readonly 'organizations.create': ZodType<B2BOrganizationsCreateResponse>;
  readonly 'organizations.get': ZodType<B2BOrganizationsGetResponse>;
  readonly 'organizations.update': ZodType<B2BOrganizationsUpdateResponse>;
  readonly 'organizations.delete': ZodType<B2BOrganizationsDeleteResponse>;
  readonly 'organizations.search': ZodType<B2BOrganizationsSearchResponse>;
  readonly 'organizations.metrics': ZodType<B2BOrganizationsMetricsResponse>;
  readonly 'organizations.connectedApps': ZodType<B2BOrganizationsConnectedAppsResponse>;
  readonly 'organizations.getConnectedApp': ZodType<B2BOrganizationsGetConnectedAppResponse>;
  readonly 'organizations.deleteExternalId': ZodType<B2BOrganizationsDeleteExternalIdResponse>;
  readonly 'passwords.email.resetStart': ZodType<B2BPasswordsEmailResetStartResponse>;
  readonly 'passwords.email.reset': ZodType<B2BPasswordsEmailResetResponse>;
  readonly 'passwords.email.requireReset': ZodType<B2BPasswordsEmailRequireResetResponse>;
  readonly 'passwords.sessions.reset': ZodType<B2BPasswordsSessionResetResponse>;
  readonly 'passwords.existingPassword.reset': ZodType<B2BPasswordsExistingPasswordResetResponse>;
  readonly 'passwords.discovery.email.resetStart': ZodType<B2BPasswordsDiscoveryEmailResetStartResponse>;
  readonly 'passwords.discovery.email.reset': ZodType<B2BPasswordsDiscoveryEmailResetResponse>;
  readonly 'passwords.discovery.authenticate': ZodType<B2BPasswordsDiscoveryAuthenticateResponse>;
  readonly 'passwords.strengthCheck': ZodType<B2BPasswordsStrengthCheckResponse>;
  readonly 'passwords.migrate': ZodType<B2BPasswordsMigrateResponse>;
  readonly 'passwords.authenticate': ZodType<B2BPasswordsAuthenticateResponse>;
  readonly 'project.metrics': ZodType<ProjectMetricsResponse>;
  readonly 'rbac.organizations.getOrgPolicy': ZodType<B2BRBACOrganizationsGetOrgPolicyResponse>;
  readonly 'rbac.organizations.setOrgPolicy': ZodType<B2BRBACOrganizationsSetOrgPolicyResponse>;
  readonly 'rbac.policy': ZodType<B2BRBACPolicyResponse>;
  readonly 'recoveryCodes.recover': ZodType<B2BRecoveryCodesRecoverResponse>;
  readonly 'recoveryCodes.get': ZodType<B2BRecoveryCodesGetResponse>;
  readonly 'recoveryCodes.rotate': ZodType<B2BRecoveryCodesRotateResponse>;
  readonly 'scim.connection.getGroups': ZodType<B2BSCIMConnectionGetGroupsResponse>;
  readonly 'scim.connection.update': ZodType<B2BSCIMConnectionUpdateResponse>;
  readonly 'scim.connection.delete': ZodType<B2BSCIMConnectionDeleteResponse>;
  readonly 'scim.connection.rotateStart': ZodType<B2BSCIMConnectionRotateStartResponse>;
  readonly 'scim.connection.rotateComplete': ZodType<B2BSCIMConnectionRotateCompleteResponse>;
  readonly 'scim.connection.rotateCancel': ZodType<B2BSCIMConnectionRotateCancelResponse>;
  readonly 'scim.connection.get': ZodType<B2BSCIMConnectionGetResponse>;
  readonly 'scim.connection.create': ZodType<B2BSCIMConnectionCreateResponse>;
  readonly 'sso.oidc.createConnection': ZodType<B2BSSOOIDCCreateConnectionResponse>;
  readonly 'sso.oidc.updateConnection': ZodType<B2BSSOOIDCUpdateConnectionResponse>;
  readonly 'sso.saml.createConnection': ZodType<B2BSSOSAMLCreateConnectionResponse>;
  readonly 'sso.saml.updateConnection': ZodType<B2BSSOSAMLUpdateConnectionResponse>;
  readonly 'sso.saml.updateByURL': ZodType<B2BSSOSAMLUpdateByURLResponse>;
  readonly 'sso.saml.deleteVerificationCertificate': ZodType<B2BSSOSAMLDeleteVerificationCertificateResponse>;
  readonly 'sso.saml.deleteEncryptionPrivateKey': ZodType<B2BSSOSAMLDeleteEncryptionPrivateKeyResponse>;
  readonly 'sso.external.createConnection': ZodType<B2BSSOExternalCreateConnectionResponse>;
  readonly 'sso.external.updateConnection': ZodType<B2BSSOExternalUpdateConnectionResponse>;
  readonly 'sso.getConnections': ZodType<B2BSSOGetConnectionsResponse>;
  readonly 'sso.deleteConnection': ZodType<B2BSSODeleteConnectionResponse>;
  readonly 'sso.authenticate': ZodType<B2BSSOAuthenticateResponse>;
  readonly 'sessions.get': ZodType<B2BSessionsGetResponse>;
  readonly 'sessions.authenticate': ZodType<B2BSessionsAuthenticateResponse>;
  readonly 'sessions.revoke': ZodType<B2BSessionsRevokeResponse>;
  readonly 'sessions.exchange': ZodType<B2BSessionsExchangeResponse>;
  readonly 'sessions.exchangeAccessToken': ZodType<B2BSessionsExchangeAccessTokenResponse>;
  readonly 'sessions.attest': ZodType<B2BSessionsAttestResponse>;
  readonly 'sessions.migrate': ZodType<B2BSessionsMigrateResponse>;
  readonly 'sessions.getJWKS': ZodType<B2BSessionsGetJWKSResponse>;
  readonly 'totps.create': ZodType<B2BTOTPsCreateResponse>;
  readonly 'totps.authenticate': ZodType<B2BTOTPsAuthenticateResponse>;
  readonly 'totps.migrate': ZodType<B2BTOTPsMigrateResponse>;
}

/** The zod schemas of the objects that arguments and responses of the Stytch B2B API consist of. */
export interface StytchB2bComponentSchemas {
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
  readonly DebugWhoamiResponse: ZodType<DebugWhoamiResponse>;
  readonly SSORegistration: ZodType<SSORegistration>;
  readonly OAuthRegistration: ZodType<OAuthRegistration>;
  readonly RetiredEmail: ZodType<RetiredEmail>;
  readonly MemberRoleSource: ZodType<MemberRoleSource>;
  readonly MemberRole: ZodType<MemberRole>;
  readonly Group: ZodType<Group>;
  readonly B2BSCIMEmail: ZodType<B2BSCIMEmail>;
  readonly B2BSCIMPhoneNumber: ZodType<B2BSCIMPhoneNumber>;
  readonly Address: ZodType<Address>;
  readonly IMs: ZodType<IMs>;
  readonly Photo: ZodType<Photo>;
  readonly Entitlement: ZodType<Entitlement>;
  readonly Role: ZodType<Role>;
  readonly B2BSCIMX509Certificate: ZodType<B2BSCIMX509Certificate>;
  readonly B2BSCIMName: ZodType<B2BSCIMName>;
  readonly Manager: ZodType<Manager>;
  readonly EnterpriseExtension: ZodType<EnterpriseExtension>;
  readonly SCIMAttributes: ZodType<SCIMAttributes>;
  readonly SCIMRegistration: ZodType<SCIMRegistration>;
  readonly Member: ZodType<Member>;
  readonly ActiveSSOConnection: ZodType<ActiveSSOConnection>;
  readonly EmailImplicitRoleAssignment: ZodType<EmailImplicitRoleAssignment>;
  readonly CustomRolePermission: ZodType<CustomRolePermission>;
  readonly CustomRole: ZodType<CustomRole>;
  readonly ActiveSCIMConnection: ZodType<ActiveSCIMConnection>;
  readonly Organization: ZodType<Organization>;
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
  readonly MemberSession: ZodType<MemberSession>;
  readonly MemberOptions: ZodType<MemberOptions>;
  readonly MfaRequired: ZodType<MfaRequired>;
  readonly PrimaryRequired: ZodType<PrimaryRequired>;
  readonly DeviceAttributeDetails: ZodType<DeviceAttributeDetails>;
  readonly DeviceInfo: ZodType<DeviceInfo>;
  readonly B2BDiscoveryIntermediateSessionsExchangeResponse: ZodType<B2BDiscoveryIntermediateSessionsExchangeResponse>;
  readonly B2BDiscoveryOrganizationsCreateResponse: ZodType<B2BDiscoveryOrganizationsCreateResponse>;
  readonly Membership: ZodType<Membership>;
  readonly DiscoveredOrganization: ZodType<DiscoveredOrganization>;
  readonly B2BDiscoveryOrganizationsListResponse: ZodType<B2BDiscoveryOrganizationsListResponse>;
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
  readonly B2BIDPScopeResult: ZodType<B2BIDPScopeResult>;
  readonly B2BIDPOAuthAuthorizeStartResponse: ZodType<B2BIDPOAuthAuthorizeStartResponse>;
  readonly B2BIDPOAuthAuthorizeResponse: ZodType<B2BIDPOAuthAuthorizeResponse>;
  readonly OrganizationClaim: ZodType<OrganizationClaim>;
  readonly IntrospectTokenRawResponse: ZodType<IntrospectTokenRawResponse>;
  readonly B2BImpersonationAuthenticateResponse: ZodType<B2BImpersonationAuthenticateResponse>;
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
  readonly B2BMagicLinksEmailDiscoverySendResponse: ZodType<B2BMagicLinksEmailDiscoverySendResponse>;
  readonly B2BMagicLinksEmailLoginOrSignupResponse: ZodType<B2BMagicLinksEmailLoginOrSignupResponse>;
  readonly B2BMagicLinksEmailInviteResponse: ZodType<B2BMagicLinksEmailInviteResponse>;
  readonly B2BMagicLinksDiscoveryAuthenticateResponse: ZodType<B2BMagicLinksDiscoveryAuthenticateResponse>;
  readonly B2BMagicLinksAuthenticateResponse: ZodType<B2BMagicLinksAuthenticateResponse>;
  readonly B2BOAuthDiscoveryAuthenticateResponse: ZodType<B2BOAuthDiscoveryAuthenticateResponse>;
  readonly B2BOAuthProviderValues: ZodType<B2BOAuthProviderValues>;
  readonly B2BOAuthAuthenticateResponse: ZodType<B2BOAuthAuthenticateResponse>;
  readonly B2BOTPSmsSendResponse: ZodType<B2BOTPSmsSendResponse>;
  readonly B2BOTPSmsAuthenticateResponse: ZodType<B2BOTPSmsAuthenticateResponse>;
  readonly B2BOTPEmailDiscoverySendResponse: ZodType<B2BOTPEmailDiscoverySendResponse>;
  readonly B2BOTPEmailDiscoveryAuthenticateResponse: ZodType<B2BOTPEmailDiscoveryAuthenticateResponse>;
  readonly B2BOTPEmailLoginOrSignupResponse: ZodType<B2BOTPEmailLoginOrSignupResponse>;
  readonly B2BOTPEmailAuthenticateResponse: ZodType<B2BOTPEmailAuthenticateResponse>;
  readonly B2BOrganizationsMembersOAuthProvidersGoogleResponse: ZodType<B2BOrganizationsMembersOAuthProvidersGoogleResponse>;
  readonly B2BOrganizationsMembersOAuthProvidersMicrosoftResponse: ZodType<B2BOrganizationsMembersOAuthProvidersMicrosoftResponse>;
  readonly SlackProviderInfo: ZodType<SlackProviderInfo>;
  readonly B2BOrganizationsMembersOAuthProvidersSlackResponse: ZodType<B2BOrganizationsMembersOAuthProvidersSlackResponse>;
  readonly HubspotProviderInfo: ZodType<HubspotProviderInfo>;
  readonly B2BOrganizationsMembersOAuthProvidersHubspotResponse: ZodType<B2BOrganizationsMembersOAuthProvidersHubspotResponse>;
  readonly GithubProviderInfo: ZodType<GithubProviderInfo>;
  readonly B2BOrganizationsMembersOAuthProvidersGithubResponse: ZodType<B2BOrganizationsMembersOAuthProvidersGithubResponse>;
  readonly B2BOrganizationsMembersConnectedAppsRevokeResponse: ZodType<B2BOrganizationsMembersConnectedAppsRevokeResponse>;
  readonly B2BOrganizationsMembersUpdateResponse: ZodType<B2BOrganizationsMembersUpdateResponse>;
  readonly B2BOrganizationsMembersDeleteResponse: ZodType<B2BOrganizationsMembersDeleteResponse>;
  readonly B2BOrganizationsMembersReactivateResponse: ZodType<B2BOrganizationsMembersReactivateResponse>;
  readonly B2BOrganizationsMembersDeleteMFAPhoneNumberResponse: ZodType<B2BOrganizationsMembersDeleteMFAPhoneNumberResponse>;
  readonly B2BOrganizationsMembersDeleteTOTPResponse: ZodType<B2BOrganizationsMembersDeleteTOTPResponse>;
  readonly OrganizationSearchOperand_organization_ids: ZodType<OrganizationSearchOperand_organization_ids>;
  readonly OrganizationSearchOperand_organization_slugs: ZodType<OrganizationSearchOperand_organization_slugs>;
  readonly OrganizationSearchOperand_organization_name_fuzzy: ZodType<OrganizationSearchOperand_organization_name_fuzzy>;
  readonly OrganizationSearchOperand_organization_slug_fuzzy: ZodType<OrganizationSearchOperand_organization_slug_fuzzy>;
  readonly OrganizationSearchOperand_member_emails: ZodType<OrganizationSearchOperand_member_emails>;
  readonly OrganizationSearchOperand_member_email_fuzzy: ZodType<OrganizationSearchOperand_member_email_fuzzy>;
  readonly OrganizationSearchOperand_allowed_domains: ZodType<OrganizationSearchOperand_allowed_domains>;
  readonly OrganizationSearchOperand_allowed_domain_fuzzy: ZodType<OrganizationSearchOperand_allowed_domain_fuzzy>;
  readonly OrganizationSearchOperand_claimed_email_domains: ZodType<OrganizationSearchOperand_claimed_email_domains>;
  readonly OrganizationSearchOperand_has_active_sso_connection: ZodType<OrganizationSearchOperand_has_active_sso_connection>;
  readonly OrganizationSearchOperand_sso_connection_id: ZodType<OrganizationSearchOperand_sso_connection_id>;
  readonly OrganizationSearchOperand: ZodType<OrganizationSearchOperand>;
  readonly MemberSearchOperand_member_ids: ZodType<MemberSearchOperand_member_ids>;
  readonly MemberSearchOperand_member_emails: ZodType<MemberSearchOperand_member_emails>;
  readonly MemberSearchOperand_member_email_fuzzy: ZodType<MemberSearchOperand_member_email_fuzzy>;
  readonly MemberSearchOperand_member_is_breakglass: ZodType<MemberSearchOperand_member_is_breakglass>;
  readonly MemberSearchOperand_statuses: ZodType<MemberSearchOperand_statuses>;
  readonly MemberSearchOperand_member_phone_numbers: ZodType<MemberSearchOperand_member_phone_numbers>;
  readonly MemberSearchOperand_member_phone_number_fuzzy: ZodType<MemberSearchOperand_member_phone_number_fuzzy>;
  readonly MemberSearchOperand: ZodType<MemberSearchOperand>;
  readonly SearchQueryOperand: ZodType<SearchQueryOperand>;
  readonly SearchQuery: ZodType<SearchQuery>;
  readonly B2BOrganizationsResultsMetadata: ZodType<B2BOrganizationsResultsMetadata>;
  readonly B2BOrganizationsMembersSearchResponse: ZodType<B2BOrganizationsMembersSearchResponse>;
  readonly B2BOrganizationsMembersDeletePasswordResponse: ZodType<B2BOrganizationsMembersDeletePasswordResponse>;
  readonly B2BOrganizationsMembersGetResponse: ZodType<B2BOrganizationsMembersGetResponse>;
  readonly OIDCProviderInfo: ZodType<OIDCProviderInfo>;
  readonly B2BOrganizationsMembersOIDCProvidersResponse: ZodType<B2BOrganizationsMembersOIDCProvidersResponse>;
  readonly B2BOrganizationsMembersUnlinkRetiredEmailResponse: ZodType<B2BOrganizationsMembersUnlinkRetiredEmailResponse>;
  readonly B2BOrganizationsMembersStartEmailUpdateResponse: ZodType<B2BOrganizationsMembersStartEmailUpdateResponse>;
  readonly MemberConnectedApp: ZodType<MemberConnectedApp>;
  readonly B2BOrganizationsMembersGetConnectedAppsResponse: ZodType<B2BOrganizationsMembersGetConnectedAppsResponse>;
  readonly B2BOrganizationsMembersDeleteExternalIdResponse: ZodType<B2BOrganizationsMembersDeleteExternalIdResponse>;
  readonly B2BOrganizationsMembersCreateResponse: ZodType<B2BOrganizationsMembersCreateResponse>;
  readonly B2BOrganizationsCreateResponse: ZodType<B2BOrganizationsCreateResponse>;
  readonly B2BOrganizationsGetResponse: ZodType<B2BOrganizationsGetResponse>;
  readonly B2BOrganizationsUpdateResponse: ZodType<B2BOrganizationsUpdateResponse>;
  readonly B2BOrganizationsDeleteResponse: ZodType<B2BOrganizationsDeleteResponse>;
  readonly B2BOrganizationsSearchResponse: ZodType<B2BOrganizationsSearchResponse>;
  readonly B2BOrganizationsMetricsResponse: ZodType<B2BOrganizationsMetricsResponse>;
  readonly OrganizationConnectedApp: ZodType<OrganizationConnectedApp>;
  readonly B2BOrganizationsConnectedAppsResponse: ZodType<B2BOrganizationsConnectedAppsResponse>;
  readonly OrganizationConnectedAppActiveMember: ZodType<OrganizationConnectedAppActiveMember>;
  readonly B2BOrganizationsGetConnectedAppResponse: ZodType<B2BOrganizationsGetConnectedAppResponse>;
  readonly B2BOrganizationsDeleteExternalIdResponse: ZodType<B2BOrganizationsDeleteExternalIdResponse>;
  readonly B2BPasswordsEmailResetStartResponse: ZodType<B2BPasswordsEmailResetStartResponse>;
  readonly B2BPasswordsEmailResetResponse: ZodType<B2BPasswordsEmailResetResponse>;
  readonly B2BPasswordsEmailRequireResetResponse: ZodType<B2BPasswordsEmailRequireResetResponse>;
  readonly B2BPasswordsSessionResetResponse: ZodType<B2BPasswordsSessionResetResponse>;
  readonly B2BPasswordsExistingPasswordResetResponse: ZodType<B2BPasswordsExistingPasswordResetResponse>;
  readonly B2BPasswordsDiscoveryEmailResetStartResponse: ZodType<B2BPasswordsDiscoveryEmailResetStartResponse>;
  readonly B2BPasswordsDiscoveryEmailResetResponse: ZodType<B2BPasswordsDiscoveryEmailResetResponse>;
  readonly B2BPasswordsDiscoveryAuthenticateResponse: ZodType<B2BPasswordsDiscoveryAuthenticateResponse>;
  readonly LudsFeedback: ZodType<LudsFeedback>;
  readonly ZxcvbnFeedback: ZodType<ZxcvbnFeedback>;
  readonly B2BPasswordsStrengthCheckResponse: ZodType<B2BPasswordsStrengthCheckResponse>;
  readonly MD5Config: ZodType<MD5Config>;
  readonly Argon2Config: ZodType<Argon2Config>;
  readonly SHA1Config: ZodType<SHA1Config>;
  readonly SHA512Config: ZodType<SHA512Config>;
  readonly ScryptConfig: ZodType<ScryptConfig>;
  readonly PBKDF2Config: ZodType<PBKDF2Config>;
  readonly B2BPasswordsMigrateResponse: ZodType<B2BPasswordsMigrateResponse>;
  readonly B2BPasswordsAuthenticateResponse: ZodType<B2BPasswordsAuthenticateResponse>;
  readonly ProjectMetric: ZodType<ProjectMetric>;
  readonly ProjectMetricsResponse: ZodType<ProjectMetricsResponse>;
  readonly PolicyRolePermission: ZodType<PolicyRolePermission>;
  readonly PolicyRole: ZodType<PolicyRole>;
  readonly OrgPolicy: ZodType<OrgPolicy>;
  readonly B2BRBACOrganizationsGetOrgPolicyResponse: ZodType<B2BRBACOrganizationsGetOrgPolicyResponse>;
  readonly B2BRBACOrganizationsSetOrgPolicyResponse: ZodType<B2BRBACOrganizationsSetOrgPolicyResponse>;
  readonly PolicyResource: ZodType<PolicyResource>;
  readonly PolicyScopePermission: ZodType<PolicyScopePermission>;
  readonly PolicyScope: ZodType<PolicyScope>;
  readonly Policy: ZodType<Policy>;
  readonly B2BRBACPolicyResponse: ZodType<B2BRBACPolicyResponse>;
  readonly B2BRecoveryCodesRecoverResponse: ZodType<B2BRecoveryCodesRecoverResponse>;
  readonly B2BRecoveryCodesGetResponse: ZodType<B2BRecoveryCodesGetResponse>;
  readonly B2BRecoveryCodesRotateResponse: ZodType<B2BRecoveryCodesRotateResponse>;
  readonly SCIMGroup: ZodType<SCIMGroup>;
  readonly B2BSCIMConnectionGetGroupsResponse: ZodType<B2BSCIMConnectionGetGroupsResponse>;
  readonly SCIMGroupImplicitRoleAssignments: ZodType<SCIMGroupImplicitRoleAssignments>;
  readonly SCIMConnection: ZodType<SCIMConnection>;
  readonly B2BSCIMConnectionUpdateResponse: ZodType<B2BSCIMConnectionUpdateResponse>;
  readonly B2BSCIMConnectionDeleteResponse: ZodType<B2BSCIMConnectionDeleteResponse>;
  readonly SCIMConnectionWithNextToken: ZodType<SCIMConnectionWithNextToken>;
  readonly B2BSCIMConnectionRotateStartResponse: ZodType<B2BSCIMConnectionRotateStartResponse>;
  readonly B2BSCIMConnectionRotateCompleteResponse: ZodType<B2BSCIMConnectionRotateCompleteResponse>;
  readonly B2BSCIMConnectionRotateCancelResponse: ZodType<B2BSCIMConnectionRotateCancelResponse>;
  readonly B2BSCIMConnectionGetResponse: ZodType<B2BSCIMConnectionGetResponse>;
  readonly SCIMConnectionWithToken: ZodType<SCIMConnectionWithToken>;
  readonly B2BSCIMConnectionCreateResponse: ZodType<B2BSCIMConnectionCreateResponse>;
  readonly OIDCConnection: ZodType<OIDCConnection>;
  readonly B2BSSOOIDCCreateConnectionResponse: ZodType<B2BSSOOIDCCreateConnectionResponse>;
  readonly B2BSSOOIDCUpdateConnectionResponse: ZodType<B2BSSOOIDCUpdateConnectionResponse>;
  readonly X509Certificate: ZodType<X509Certificate>;
  readonly EncryptionPrivateKey: ZodType<EncryptionPrivateKey>;
  readonly SAMLConnectionImplicitRoleAssignment: ZodType<SAMLConnectionImplicitRoleAssignment>;
  readonly SAMLGroupImplicitRoleAssignment: ZodType<SAMLGroupImplicitRoleAssignment>;
  readonly SAMLConnection: ZodType<SAMLConnection>;
  readonly B2BSSOSAMLCreateConnectionResponse: ZodType<B2BSSOSAMLCreateConnectionResponse>;
  readonly B2BSSOSAMLUpdateConnectionResponse: ZodType<B2BSSOSAMLUpdateConnectionResponse>;
  readonly B2BSSOSAMLUpdateByURLResponse: ZodType<B2BSSOSAMLUpdateByURLResponse>;
  readonly B2BSSOSAMLDeleteVerificationCertificateResponse: ZodType<B2BSSOSAMLDeleteVerificationCertificateResponse>;
  readonly B2BSSOSAMLDeleteEncryptionPrivateKeyResponse: ZodType<B2BSSOSAMLDeleteEncryptionPrivateKeyResponse>;
  readonly ConnectionImplicitRoleAssignment: ZodType<ConnectionImplicitRoleAssignment>;
  readonly GroupImplicitRoleAssignment: ZodType<GroupImplicitRoleAssignment>;
  readonly Connection: ZodType<Connection>;
  readonly B2BSSOExternalCreateConnectionResponse: ZodType<B2BSSOExternalCreateConnectionResponse>;
  readonly B2BSSOExternalUpdateConnectionResponse: ZodType<B2BSSOExternalUpdateConnectionResponse>;
  readonly B2BSSOGetConnectionsResponse: ZodType<B2BSSOGetConnectionsResponse>;
  readonly B2BSSODeleteConnectionResponse: ZodType<B2BSSODeleteConnectionResponse>;
  readonly B2BSSOAuthenticateResponse: ZodType<B2BSSOAuthenticateResponse>;
  readonly B2BSessionsGetResponse: ZodType<B2BSessionsGetResponse>;
  readonly AuthorizationCheck: ZodType<AuthorizationCheck>;
  readonly AuthorizationVerdict: ZodType<AuthorizationVerdict>;
  readonly B2BSessionsAuthenticateResponse: ZodType<B2BSessionsAuthenticateResponse>;
  readonly B2BSessionsRevokeResponse: ZodType<B2BSessionsRevokeResponse>;
  readonly B2BSessionsExchangeResponse: ZodType<B2BSessionsExchangeResponse>;
  readonly B2BSessionsExchangeAccessTokenResponse: ZodType<B2BSessionsExchangeAccessTokenResponse>;
  readonly B2BSessionsAttestResponse: ZodType<B2BSessionsAttestResponse>;
  readonly B2BSessionsMigrateResponse: ZodType<B2BSessionsMigrateResponse>;
  readonly JWK: ZodType<JWK>;
  readonly B2BSessionsGetJWKSResponse: ZodType<B2BSessionsGetJWKSResponse>;
  readonly B2BTOTPsCreateResponse: ZodType<B2BTOTPsCreateResponse>;
  readonly B2BTOTPsAuthenticateResponse: ZodType<B2BTOTPsAuthenticateResponse>;
  readonly B2BTOTPsMigrateResponse: ZodType<B2BTOTPsMigrateResponse>;
}

/**
 * The zod schema of each operation's arguments, by the operation's name. Unknown arguments pass.
 *
 * @example
 * const result = params['connectedApp.clients.secrets.rotateStart'].safeParse(input);
 */
export const params: StytchB2bParamsSchemas = /* @__PURE__ */ paramsSchemas(OPERATIONS);

/** The zod schema of each operation's response, by the operation's name. Unknown fields pass, and enums are open. */
export const responses: StytchB2bResponseSchemas = /* @__PURE__ */ responseSchemas(OPERATIONS);

/** The zod schema of each object of the API, by the name of its type. */
export const components: StytchB2bComponentSchemas = /* @__PURE__ */ componentSchemas({
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
  DebugWhoamiResponse: $DebugWhoamiResponse,
  SSORegistration: $SSORegistration,
  OAuthRegistration: $OAuthRegistration,
  RetiredEmail: $RetiredEmail,
  MemberRoleSource: $MemberRoleSource,
  MemberRole: $MemberRole,
  Group: $Group,
  B2BSCIMEmail: $B2BSCIMEmail,
  B2BSCIMPhoneNumber: $B2BSCIMPhoneNumber,
  Address: $Address,
  IMs: $IMs,
  Photo: $Photo,
  Entitlement: $Entitlement,
  Role: $Role,
  B2BSCIMX509Certificate: $B2BSCIMX509Certificate,
  B2BSCIMName: $B2BSCIMName,
  Manager: $Manager,
  EnterpriseExtension: $EnterpriseExtension,
  SCIMAttributes: $SCIMAttributes,
  SCIMRegistration: $SCIMRegistration,
  Member: $Member,
  ActiveSSOConnection: $ActiveSSOConnection,
  EmailImplicitRoleAssignment: $EmailImplicitRoleAssignment,
  CustomRolePermission: $CustomRolePermission,
  CustomRole: $CustomRole,
  ActiveSCIMConnection: $ActiveSCIMConnection,
  Organization: $Organization,
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
  MemberSession: $MemberSession,
  MemberOptions: $MemberOptions,
  MfaRequired: $MfaRequired,
  PrimaryRequired: $PrimaryRequired,
  DeviceAttributeDetails: $DeviceAttributeDetails,
  DeviceInfo: $DeviceInfo,
  B2BDiscoveryIntermediateSessionsExchangeResponse: $B2BDiscoveryIntermediateSessionsExchangeResponse,
  B2BDiscoveryOrganizationsCreateResponse: $B2BDiscoveryOrganizationsCreateResponse,
  Membership: $Membership,
  DiscoveredOrganization: $DiscoveredOrganization,
  B2BDiscoveryOrganizationsListResponse: $B2BDiscoveryOrganizationsListResponse,
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
  B2BIDPScopeResult: $B2BIDPScopeResult,
  B2BIDPOAuthAuthorizeStartResponse: $B2BIDPOAuthAuthorizeStartResponse,
  B2BIDPOAuthAuthorizeResponse: $B2BIDPOAuthAuthorizeResponse,
  OrganizationClaim: $OrganizationClaim,
  IntrospectTokenRawResponse: $IntrospectTokenRawResponse,
  B2BImpersonationAuthenticateResponse: $B2BImpersonationAuthenticateResponse,
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
  B2BMagicLinksEmailDiscoverySendResponse: $B2BMagicLinksEmailDiscoverySendResponse,
  B2BMagicLinksEmailLoginOrSignupResponse: $B2BMagicLinksEmailLoginOrSignupResponse,
  B2BMagicLinksEmailInviteResponse: $B2BMagicLinksEmailInviteResponse,
  B2BMagicLinksDiscoveryAuthenticateResponse: $B2BMagicLinksDiscoveryAuthenticateResponse,
  B2BMagicLinksAuthenticateResponse: $B2BMagicLinksAuthenticateResponse,
  B2BOAuthDiscoveryAuthenticateResponse: $B2BOAuthDiscoveryAuthenticateResponse,
  B2BOAuthProviderValues: $B2BOAuthProviderValues,
  B2BOAuthAuthenticateResponse: $B2BOAuthAuthenticateResponse,
  B2BOTPSmsSendResponse: $B2BOTPSmsSendResponse,
  B2BOTPSmsAuthenticateResponse: $B2BOTPSmsAuthenticateResponse,
  B2BOTPEmailDiscoverySendResponse: $B2BOTPEmailDiscoverySendResponse,
  B2BOTPEmailDiscoveryAuthenticateResponse: $B2BOTPEmailDiscoveryAuthenticateResponse,
  B2BOTPEmailLoginOrSignupResponse: $B2BOTPEmailLoginOrSignupResponse,
  B2BOTPEmailAuthenticateResponse: $B2BOTPEmailAuthenticateResponse,
  B2BOrganizationsMembersOAuthProvidersGoogleResponse: $B2BOrganizationsMembersOAuthProvidersGoogleResponse,
  B2BOrganizationsMembersOAuthProvidersMicrosoftResponse: $B2BOrganizationsMembersOAuthProvidersMicrosoftResponse,
  SlackProviderInfo: $SlackProviderInfo,
  B2BOrganizationsMembersOAuthProvidersSlackResponse: $B2BOrganizationsMembersOAuthProvidersSlackResponse,
  HubspotProviderInfo: $HubspotProviderInfo,
  B2BOrganizationsMembersOAuthProvidersHubspotResponse: $B2BOrganizationsMembersOAuthProvidersHubspotResponse,
  GithubProviderInfo: $GithubProviderInfo,
  B2BOrganizationsMembersOAuthProvidersGithubResponse: $B2BOrganizationsMembersOAuthProvidersGithubResponse,
  B2BOrganizationsMembersConnectedAppsRevokeResponse: $B2BOrganizationsMembersConnectedAppsRevokeResponse,
  B2BOrganizationsMembersUpdateResponse: $B2BOrganizationsMembersUpdateResponse,
  B2BOrganizationsMembersDeleteResponse: $B2BOrganizationsMembersDeleteResponse,
  B2BOrganizationsMembersReactivateResponse: $B2BOrganizationsMembersReactivateResponse,
  B2BOrganizationsMembersDeleteMFAPhoneNumberResponse: $B2BOrganizationsMembersDeleteMFAPhoneNumberResponse,
  B2BOrganizationsMembersDeleteTOTPResponse: $B2BOrganizationsMembersDeleteTOTPResponse,
  OrganizationSearchOperand_organization_ids: $OrganizationSearchOperand_organization_ids,
  OrganizationSearchOperand_organization_slugs: $OrganizationSearchOperand_organization_slugs,
  OrganizationSearchOperand_organization_name_fuzzy: $OrganizationSearchOperand_organization_name_fuzzy,
  OrganizationSearchOperand_organization_slug_fuzzy: $OrganizationSearchOperand_organization_slug_fuzzy,
  OrganizationSearchOperand_member_emails: $OrganizationSearchOperand_member_emails,
  OrganizationSearchOperand_member_email_fuzzy: $OrganizationSearchOperand_member_email_fuzzy,
  OrganizationSearchOperand_allowed_domains: $OrganizationSearchOperand_allowed_domains,
  OrganizationSearchOperand_allowed_domain_fuzzy: $OrganizationSearchOperand_allowed_domain_fuzzy,
  OrganizationSearchOperand_claimed_email_domains: $OrganizationSearchOperand_claimed_email_domains,
  OrganizationSearchOperand_has_active_sso_connection: $OrganizationSearchOperand_has_active_sso_connection,
  OrganizationSearchOperand_sso_connection_id: $OrganizationSearchOperand_sso_connection_id,
  OrganizationSearchOperand: $OrganizationSearchOperand,
  MemberSearchOperand_member_ids: $MemberSearchOperand_member_ids,
  MemberSearchOperand_member_emails: $MemberSearchOperand_member_emails,
  MemberSearchOperand_member_email_fuzzy: $MemberSearchOperand_member_email_fuzzy,
  MemberSearchOperand_member_is_breakglass: $MemberSearchOperand_member_is_breakglass,
  MemberSearchOperand_statuses: $MemberSearchOperand_statuses,
  MemberSearchOperand_member_phone_numbers: $MemberSearchOperand_member_phone_numbers,
  MemberSearchOperand_member_phone_number_fuzzy: $MemberSearchOperand_member_phone_number_fuzzy,
  MemberSearchOperand: $MemberSearchOperand,
  SearchQueryOperand: $SearchQueryOperand,
  SearchQuery: $SearchQuery,
  B2BOrganizationsResultsMetadata: $B2BOrganizationsResultsMetadata,
  B2BOrganizationsMembersSearchResponse: $B2BOrganizationsMembersSearchResponse,
  B2BOrganizationsMembersDeletePasswordResponse: $B2BOrganizationsMembersDeletePasswordResponse,
  B2BOrganizationsMembersGetResponse: $B2BOrganizationsMembersGetResponse,
  OIDCProviderInfo: $OIDCProviderInfo,
  B2BOrganizationsMembersOIDCProvidersResponse: $B2BOrganizationsMembersOIDCProvidersResponse,
  B2BOrganizationsMembersUnlinkRetiredEmailResponse: $B2BOrganizationsMembersUnlinkRetiredEmailResponse,
  B2BOrganizationsMembersStartEmailUpdateResponse: $B2BOrganizationsMembersStartEmailUpdateResponse,
  MemberConnectedApp: $MemberConnectedApp,
  B2BOrganizationsMembersGetConnectedAppsResponse: $B2BOrganizationsMembersGetConnectedAppsResponse,
  B2BOrganizationsMembersDeleteExternalIdResponse: $B2BOrganizationsMembersDeleteExternalIdResponse,
  B2BOrganizationsMembersCreateResponse: $B2BOrganizationsMembersCreateResponse,
  B2BOrganizationsCreateResponse: $B2BOrganizationsCreateResponse,
  B2BOrganizationsGetResponse: $B2BOrganizationsGetResponse,
  B2BOrganizationsUpdateResponse: $B2BOrganizationsUpdateResponse,
  B2BOrganizationsDeleteResponse: $B2BOrganizationsDeleteResponse,
  B2BOrganizationsSearchResponse: $B2BOrganizationsSearchResponse,
  B2BOrganizationsMetricsResponse: $B2BOrganizationsMetricsResponse,
  OrganizationConnectedApp: $OrganizationConnectedApp,
  B2BOrganizationsConnectedAppsResponse: $B2BOrganizationsConnectedAppsResponse,
  OrganizationConnectedAppActiveMember: $OrganizationConnectedAppActiveMember,
  B2BOrganizationsGetConnectedAppResponse: $B2BOrganizationsGetConnectedAppResponse,
  B2BOrganizationsDeleteExternalIdResponse: $B2BOrganizationsDeleteExternalIdResponse,
  B2BPasswordsEmailResetStartResponse: $B2BPasswordsEmailResetStartResponse,
  B2BPasswordsEmailResetResponse: $B2BPasswordsEmailResetResponse,
  B2BPasswordsEmailRequireResetResponse: $B2BPasswordsEmailRequireResetResponse,
  B2BPasswordsSessionResetResponse: $B2BPasswordsSessionResetResponse,
  B2BPasswordsExistingPasswordResetResponse: $B2BPasswordsExistingPasswordResetResponse,
  B2BPasswordsDiscoveryEmailResetStartResponse: $B2BPasswordsDiscoveryEmailResetStartResponse,
  B2BPasswordsDiscoveryEmailResetResponse: $B2BPasswordsDiscoveryEmailResetResponse,
  B2BPasswordsDiscoveryAuthenticateResponse: $B2BPasswordsDiscoveryAuthenticateResponse,
  LudsFeedback: $LudsFeedback,
  ZxcvbnFeedback: $ZxcvbnFeedback,
  B2BPasswordsStrengthCheckResponse: $B2BPasswordsStrengthCheckResponse,
  MD5Config: $MD5Config,
  Argon2Config: $Argon2Config,
  SHA1Config: $SHA1Config,
  SHA512Config: $SHA512Config,
  ScryptConfig: $ScryptConfig,
  PBKDF2Config: $PBKDF2Config,
  B2BPasswordsMigrateResponse: $B2BPasswordsMigrateResponse,
  B2BPasswordsAuthenticateResponse: $B2BPasswordsAuthenticateResponse,
  ProjectMetric: $ProjectMetric,
  ProjectMetricsResponse: $ProjectMetricsResponse,
  PolicyRolePermission: $PolicyRolePermission,
  PolicyRole: $PolicyRole,
  OrgPolicy: $OrgPolicy,
  B2BRBACOrganizationsGetOrgPolicyResponse: $B2BRBACOrganizationsGetOrgPolicyResponse,
  B2BRBACOrganizationsSetOrgPolicyResponse: $B2BRBACOrganizationsSetOrgPolicyResponse,
  PolicyResource: $PolicyResource,
  PolicyScopePermission: $PolicyScopePermission,
  PolicyScope: $PolicyScope,
  Policy: $Policy,
  B2BRBACPolicyResponse: $B2BRBACPolicyResponse,
  B2BRecoveryCodesRecoverResponse: $B2BRecoveryCodesRecoverResponse,
  B2BRecoveryCodesGetResponse: $B2BRecoveryCodesGetResponse,
  B2BRecoveryCodesRotateResponse: $B2BRecoveryCodesRotateResponse,
  SCIMGroup: $SCIMGroup,
  B2BSCIMConnectionGetGroupsResponse: $B2BSCIMConnectionGetGroupsResponse,
  SCIMGroupImplicitRoleAssignments: $SCIMGroupImplicitRoleAssignments,
  SCIMConnection: $SCIMConnection,
  B2BSCIMConnectionUpdateResponse: $B2BSCIMConnectionUpdateResponse,
  B2BSCIMConnectionDeleteResponse: $B2BSCIMConnectionDeleteResponse,
  SCIMConnectionWithNextToken: $SCIMConnectionWithNextToken,
  B2BSCIMConnectionRotateStartResponse: $B2BSCIMConnectionRotateStartResponse,
  B2BSCIMConnectionRotateCompleteResponse: $B2BSCIMConnectionRotateCompleteResponse,
  B2BSCIMConnectionRotateCancelResponse: $B2BSCIMConnectionRotateCancelResponse,
  B2BSCIMConnectionGetResponse: $B2BSCIMConnectionGetResponse,
  SCIMConnectionWithToken: $SCIMConnectionWithToken,
  B2BSCIMConnectionCreateResponse: $B2BSCIMConnectionCreateResponse,
  OIDCConnection: $OIDCConnection,
  B2BSSOOIDCCreateConnectionResponse: $B2BSSOOIDCCreateConnectionResponse,
  B2BSSOOIDCUpdateConnectionResponse: $B2BSSOOIDCUpdateConnectionResponse,
  X509Certificate: $X509Certificate,
  EncryptionPrivateKey: $EncryptionPrivateKey,
  SAMLConnectionImplicitRoleAssignment: $SAMLConnectionImplicitRoleAssignment,
  SAMLGroupImplicitRoleAssignment: $SAMLGroupImplicitRoleAssignment,
  SAMLConnection: $SAMLConnection,
  B2BSSOSAMLCreateConnectionResponse: $B2BSSOSAMLCreateConnectionResponse,
  B2BSSOSAMLUpdateConnectionResponse: $B2BSSOSAMLUpdateConnectionResponse,
  B2BSSOSAMLUpdateByURLResponse: $B2BSSOSAMLUpdateByURLResponse,
  B2BSSOSAMLDeleteVerificationCertificateResponse: $B2BSSOSAMLDeleteVerificationCertificateResponse,
  B2BSSOSAMLDeleteEncryptionPrivateKeyResponse: $B2BSSOSAMLDeleteEncryptionPrivateKeyResponse,
  ConnectionImplicitRoleAssignment: $ConnectionImplicitRoleAssignment,
  GroupImplicitRoleAssignment: $GroupImplicitRoleAssignment,
  Connection: $Connection,
  B2BSSOExternalCreateConnectionResponse: $B2BSSOExternalCreateConnectionResponse,
  B2BSSOExternalUpdateConnectionResponse: $B2BSSOExternalUpdateConnectionResponse,
  B2BSSOGetConnectionsResponse: $B2BSSOGetConnectionsResponse,
  B2BSSODeleteConnectionResponse: $B2BSSODeleteConnectionResponse,
  B2BSSOAuthenticateResponse: $B2BSSOAuthenticateResponse,
  B2BSessionsGetResponse: $B2BSessionsGetResponse,
  AuthorizationCheck: $AuthorizationCheck,
  AuthorizationVerdict: $AuthorizationVerdict,
  B2BSessionsAuthenticateResponse: $B2BSessionsAuthenticateResponse,
  B2BSessionsRevokeResponse: $B2BSessionsRevokeResponse,
  B2BSessionsExchangeResponse: $B2BSessionsExchangeResponse,
  B2BSessionsExchangeAccessTokenResponse: $B2BSessionsExchangeAccessTokenResponse,
  B2BSessionsAttestResponse: $B2BSessionsAttestResponse,
  B2BSessionsMigrateResponse: $B2BSessionsMigrateResponse,
  JWK: $JWK,
  B2BSessionsGetJWKSResponse: $B2BSessionsGetJWKSResponse,
  B2BTOTPsCreateResponse: $B2BTOTPsCreateResponse,
  B2BTOTPsAuthenticateResponse: $B2BTOTPsAuthenticateResponse,
  B2BTOTPsMigrateResponse: $B2BTOTPsMigrateResponse,
});
