// Written by "npm run generate" from openapi/stytch-management.yaml. Do not edit: change the spec.
// spec sha256: a776cb7dfea90be3e6689430cef8698ad5434bb3f1d80860743de28726fca01f

import { componentSchemas, paramsSchemas, responseSchemas, type ZodType } from '../../facade/http/zod-schemas.ts';
import {
  Project as $Project,
  ProjectsGetAllResponse as $ProjectsGetAllResponse,
  ProjectsCreateResponse as $ProjectsCreateResponse,
  ProjectsGetResponse as $ProjectsGetResponse,
  ProjectsUpdateResponse as $ProjectsUpdateResponse,
  ProjectsDeleteResponse as $ProjectsDeleteResponse,
  CountryCodeAllowlistGetAllowedSMSCountryCodesResponse as $CountryCodeAllowlistGetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistSetAllowedSMSCountryCodesResponse as $CountryCodeAllowlistSetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse as $CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse,
  CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse as $CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse,
  SenderInformation as $SenderInformation,
  PrebuiltCustomization as $PrebuiltCustomization,
  CustomHTMLCustomization as $CustomHTMLCustomization,
  EmailTemplate as $EmailTemplate,
  EmailTemplatesGetAllResponse as $EmailTemplatesGetAllResponse,
  EmailTemplatesCreateResponse as $EmailTemplatesCreateResponse,
  EmailTemplatesGetResponse as $EmailTemplatesGetResponse,
  EmailTemplatesUpdateResponse as $EmailTemplatesUpdateResponse,
  EmailTemplatesDeleteResponse as $EmailTemplatesDeleteResponse,
  EmailTemplatesGetDefaultResponse as $EmailTemplatesGetDefaultResponse,
  EmailTemplatesSetDefaultResponse as $EmailTemplatesSetDefaultResponse,
  EmailTemplatesUnsetDefaultResponse as $EmailTemplatesUnsetDefaultResponse,
  Environment as $Environment,
  EnvironmentsGetAllResponse as $EnvironmentsGetAllResponse,
  EnvironmentsCreateResponse as $EnvironmentsCreateResponse,
  EnvironmentsGetResponse as $EnvironmentsGetResponse,
  EnvironmentsUpdateResponse as $EnvironmentsUpdateResponse,
  EnvironmentsDeleteResponse as $EnvironmentsDeleteResponse,
  EnvironmentMetrics as $EnvironmentMetrics,
  EnvironmentsGetMetricsResponse as $EnvironmentsGetMetricsResponse,
  DatadogConfigMasked as $DatadogConfigMasked,
  GrafanaLokiConfigMasked as $GrafanaLokiConfigMasked,
  DestinationConfigMasked as $DestinationConfigMasked,
  EventLogStreamingMasked as $EventLogStreamingMasked,
  EventLogStreamingGetResponse as $EventLogStreamingGetResponse,
  DatadogConfig as $DatadogConfig,
  GrafanaLokiConfig as $GrafanaLokiConfig,
  DestinationConfig as $DestinationConfig,
  EventLogStreaming as $EventLogStreaming,
  EventLogStreamingUpdateResponse as $EventLogStreamingUpdateResponse,
  EventLogStreamingDeleteResponse as $EventLogStreamingDeleteResponse,
  EventLogStreamingCreateResponse as $EventLogStreamingCreateResponse,
  EventLogStreamingEnableResponse as $EventLogStreamingEnableResponse,
  EventLogStreamingDisableResponse as $EventLogStreamingDisableResponse,
  JWTTemplate as $JWTTemplate,
  JWTTemplatesGetResponse as $JWTTemplatesGetResponse,
  JWTTemplatesSetResponse as $JWTTemplatesSetResponse,
  PasswordStrengthConfig as $PasswordStrengthConfig,
  PasswordStrengthConfigGetResponse as $PasswordStrengthConfigGetResponse,
  PasswordStrengthConfigSetResponse as $PasswordStrengthConfigSetResponse,
  PublicToken as $PublicToken,
  PublicTokensGetAllResponse as $PublicTokensGetAllResponse,
  PublicTokensCreateResponse as $PublicTokensCreateResponse,
  PublicTokensGetResponse as $PublicTokensGetResponse,
  PublicTokensDeleteResponse as $PublicTokensDeleteResponse,
  RBACResource as $RBACResource,
  RBACPermission as $RBACPermission,
  RBACRole as $RBACRole,
  RBACScope as $RBACScope,
  RBACDefaultRole as $RBACDefaultRole,
  RBACPolicy as $RBACPolicy,
  RBACPolicyGetResponse as $RBACPolicyGetResponse,
  RBACPolicySetResponse as $RBACPolicySetResponse,
  RedirectURLType as $RedirectURLType,
  RedirectURL as $RedirectURL,
  RedirectURLsGetResponse as $RedirectURLsGetResponse,
  RedirectURLsCreateResponse as $RedirectURLsCreateResponse,
  RedirectURLsUpdateResponse as $RedirectURLsUpdateResponse,
  RedirectURLsDeleteResponse as $RedirectURLsDeleteResponse,
  RedirectURLsGetAllResponse as $RedirectURLsGetAllResponse,
  ConsumerBasicConfig as $ConsumerBasicConfig,
  ConsumerSessionsConfig as $ConsumerSessionsConfig,
  ConsumerMagicLinksConfig as $ConsumerMagicLinksConfig,
  SMSAutofillMetadata as $SMSAutofillMetadata,
  ConsumerOTPsConfig as $ConsumerOTPsConfig,
  ConsumerOAuthConfig as $ConsumerOAuthConfig,
  ConsumerTOTPsConfig as $ConsumerTOTPsConfig,
  ConsumerWebAuthnConfig as $ConsumerWebAuthnConfig,
  ConsumerCryptoWalletsConfig as $ConsumerCryptoWalletsConfig,
  ConsumerDFPPAConfig as $ConsumerDFPPAConfig,
  ConsumerBiometricsConfig as $ConsumerBiometricsConfig,
  ConsumerPasswordsConfig as $ConsumerPasswordsConfig,
  ConsumerCookiesConfig as $ConsumerCookiesConfig,
  ConsumerUserImpersonationConfig as $ConsumerUserImpersonationConfig,
  ConsumerConfig as $ConsumerConfig,
  SDKGetConsumerConfigResponse as $SDKGetConsumerConfigResponse,
  ConsumerSessionsConfigInput as $ConsumerSessionsConfigInput,
  ConsumerConfigInput as $ConsumerConfigInput,
  SDKSetConsumerConfigResponse as $SDKSetConsumerConfigResponse,
  AuthorizedB2BDomain as $AuthorizedB2BDomain,
  B2BBasicConfig as $B2BBasicConfig,
  B2BSessionsConfig as $B2BSessionsConfig,
  B2BMagicLinksConfig as $B2BMagicLinksConfig,
  B2BOAuthConfig as $B2BOAuthConfig,
  B2BTOTPsConfig as $B2BTOTPsConfig,
  B2BSSOConfig as $B2BSSOConfig,
  B2BOTPsConfig as $B2BOTPsConfig,
  B2BDFPPAConfig as $B2BDFPPAConfig,
  B2BPasswordsConfig as $B2BPasswordsConfig,
  B2BCookiesConfig as $B2BCookiesConfig,
  B2BUserImpersonationConfig as $B2BUserImpersonationConfig,
  B2BConfig as $B2BConfig,
  SDKGetB2BConfigResponse as $SDKGetB2BConfigResponse,
  B2BSessionsConfigInput as $B2BSessionsConfigInput,
  B2BConfigInput as $B2BConfigInput,
  SDKSetB2BConfigResponse as $SDKSetB2BConfigResponse,
  MaskedSecret as $MaskedSecret,
  SecretsGetAllResponse as $SecretsGetAllResponse,
  Secret as $Secret,
  SecretsCreateResponse as $SecretsCreateResponse,
  SecretsGetResponse as $SecretsGetResponse,
  SecretsDeleteResponse as $SecretsDeleteResponse,
  PEMFile as $PEMFile,
  TrustedTokenProfile as $TrustedTokenProfile,
  TrustedTokenProfilesGetAllResponse as $TrustedTokenProfilesGetAllResponse,
  TrustedTokenProfilesCreateResponse as $TrustedTokenProfilesCreateResponse,
  TrustedTokenProfilesGetResponse as $TrustedTokenProfilesGetResponse,
  TrustedTokenProfilesUpdateResponse as $TrustedTokenProfilesUpdateResponse,
  TrustedTokenProfilesDeleteResponse as $TrustedTokenProfilesDeleteResponse,
  TrustedTokenProfilesCreatePEMFileResponse as $TrustedTokenProfilesCreatePEMFileResponse,
  TrustedTokenProfilesGetPEMFileResponse as $TrustedTokenProfilesGetPEMFileResponse,
  TrustedTokenProfilesDeletePEMFileResponse as $TrustedTokenProfilesDeletePEMFileResponse,
} from './checks.ts';
import { OPERATIONS } from './operations.ts';
import type {
  AuthorizedB2BDomain,
  B2BBasicConfig,
  B2BConfig,
  B2BConfigInput,
  B2BCookiesConfig,
  B2BDFPPAConfig,
  B2BMagicLinksConfig,
  B2BOAuthConfig,
  B2BOTPsConfig,
  B2BPasswordsConfig,
  B2BSSOConfig,
  B2BSessionsConfig,
  B2BSessionsConfigInput,
  B2BTOTPsConfig,
  B2BUserImpersonationConfig,
  ConsumerBasicConfig,
  ConsumerBiometricsConfig,
  ConsumerConfig,
  ConsumerConfigInput,
  ConsumerCookiesConfig,
  ConsumerCryptoWalletsConfig,
  ConsumerDFPPAConfig,
  ConsumerMagicLinksConfig,
  ConsumerOAuthConfig,
  ConsumerOTPsConfig,
  ConsumerPasswordsConfig,
  ConsumerSessionsConfig,
  ConsumerSessionsConfigInput,
  ConsumerTOTPsConfig,
  ConsumerUserImpersonationConfig,
  ConsumerWebAuthnConfig,
  CountryCodeAllowlistGetAllowedSMSCountryCodesParams,
  CountryCodeAllowlistGetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistGetAllowedWhatsAppCountryCodesParams,
  CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse,
  CountryCodeAllowlistSetAllowedSMSCountryCodesParams,
  CountryCodeAllowlistSetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistSetAllowedWhatsAppCountryCodesParams,
  CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse,
  CustomHTMLCustomization,
  DatadogConfig,
  DatadogConfigMasked,
  DestinationConfig,
  DestinationConfigMasked,
  EmailTemplate,
  EmailTemplatesCreateParams,
  EmailTemplatesCreateResponse,
  EmailTemplatesDeleteParams,
  EmailTemplatesDeleteResponse,
  EmailTemplatesGetAllParams,
  EmailTemplatesGetAllResponse,
  EmailTemplatesGetDefaultParams,
  EmailTemplatesGetDefaultResponse,
  EmailTemplatesGetParams,
  EmailTemplatesGetResponse,
  EmailTemplatesSetDefaultParams,
  EmailTemplatesSetDefaultResponse,
  EmailTemplatesUnsetDefaultParams,
  EmailTemplatesUnsetDefaultResponse,
  EmailTemplatesUpdateParams,
  EmailTemplatesUpdateResponse,
  Environment,
  EnvironmentMetrics,
  EnvironmentsCreateParams,
  EnvironmentsCreateResponse,
  EnvironmentsDeleteParams,
  EnvironmentsDeleteResponse,
  EnvironmentsGetAllParams,
  EnvironmentsGetAllResponse,
  EnvironmentsGetMetricsParams,
  EnvironmentsGetMetricsResponse,
  EnvironmentsGetParams,
  EnvironmentsGetResponse,
  EnvironmentsUpdateParams,
  EnvironmentsUpdateResponse,
  EventLogStreaming,
  EventLogStreamingCreateParams,
  EventLogStreamingCreateResponse,
  EventLogStreamingDeleteParams,
  EventLogStreamingDeleteResponse,
  EventLogStreamingDisableParams,
  EventLogStreamingDisableResponse,
  EventLogStreamingEnableParams,
  EventLogStreamingEnableResponse,
  EventLogStreamingGetParams,
  EventLogStreamingGetResponse,
  EventLogStreamingMasked,
  EventLogStreamingUpdateParams,
  EventLogStreamingUpdateResponse,
  GrafanaLokiConfig,
  GrafanaLokiConfigMasked,
  JWTTemplate,
  JWTTemplatesGetResponse,
  JWTTemplatesSetResponse,
  JwtTemplatesGetParams,
  JwtTemplatesSetParams,
  MaskedSecret,
  PEMFile,
  PasswordStrengthConfig,
  PasswordStrengthConfigGetParams,
  PasswordStrengthConfigGetResponse,
  PasswordStrengthConfigSetParams,
  PasswordStrengthConfigSetResponse,
  PrebuiltCustomization,
  Project,
  ProjectsCreateParams,
  ProjectsCreateResponse,
  ProjectsDeleteParams,
  ProjectsDeleteResponse,
  ProjectsGetAllResponse,
  ProjectsGetParams,
  ProjectsGetResponse,
  ProjectsUpdateParams,
  ProjectsUpdateResponse,
  PublicToken,
  PublicTokensCreateParams,
  PublicTokensCreateResponse,
  PublicTokensDeleteParams,
  PublicTokensDeleteResponse,
  PublicTokensGetAllParams,
  PublicTokensGetAllResponse,
  PublicTokensGetParams,
  PublicTokensGetResponse,
  RBACDefaultRole,
  RBACPermission,
  RBACPolicy,
  RBACPolicyGetResponse,
  RBACPolicySetResponse,
  RBACResource,
  RBACRole,
  RBACScope,
  RbacPolicyGetParams,
  RbacPolicySetParams,
  RedirectURL,
  RedirectURLType,
  RedirectURLsCreateParams,
  RedirectURLsCreateResponse,
  RedirectURLsDeleteParams,
  RedirectURLsDeleteResponse,
  RedirectURLsGetAllParams,
  RedirectURLsGetAllResponse,
  RedirectURLsGetParams,
  RedirectURLsGetResponse,
  RedirectURLsUpdateParams,
  RedirectURLsUpdateResponse,
  SDKGetB2BConfigResponse,
  SDKGetConsumerConfigResponse,
  SDKSetB2BConfigResponse,
  SDKSetConsumerConfigResponse,
  SMSAutofillMetadata,
  SdkGetB2BConfigParams,
  SdkGetConsumerConfigParams,
  SdkSetB2BConfigParams,
  SdkSetConsumerConfigParams,
  Secret,
  SecretsCreateParams,
  SecretsCreateResponse,
  SecretsDeleteParams,
  SecretsDeleteResponse,
  SecretsGetAllParams,
  SecretsGetAllResponse,
  SecretsGetParams,
  SecretsGetResponse,
  SenderInformation,
  TrustedTokenProfile,
  TrustedTokenProfilesCreatePEMFileParams,
  TrustedTokenProfilesCreatePEMFileResponse,
  TrustedTokenProfilesCreateParams,
  TrustedTokenProfilesCreateResponse,
  TrustedTokenProfilesDeletePEMFileParams,
  TrustedTokenProfilesDeletePEMFileResponse,
  TrustedTokenProfilesDeleteParams,
  TrustedTokenProfilesDeleteResponse,
  TrustedTokenProfilesGetAllParams,
  TrustedTokenProfilesGetAllResponse,
  TrustedTokenProfilesGetPEMFileParams,
  TrustedTokenProfilesGetPEMFileResponse,
  TrustedTokenProfilesGetParams,
  TrustedTokenProfilesGetResponse,
  TrustedTokenProfilesUpdateParams,
  TrustedTokenProfilesUpdateResponse,
} from './types.ts';

/** The zod schemas of the arguments of all operations of the Stytch Management API. */
export interface StytchManagementParamsSchemas {
  readonly 'projects.getAll': ZodType<Record<string, never>>;
  readonly 'projects.create': ZodType<ProjectsCreateParams>;
  readonly 'projects.get': ZodType<ProjectsGetParams>;
  readonly 'projects.update': ZodType<ProjectsUpdateParams>;
  readonly 'projects.delete': ZodType<ProjectsDeleteParams>;
  readonly 'countryCodeAllowlist.getAllowedSMSCountryCodes': ZodType<CountryCodeAllowlistGetAllowedSMSCountryCodesParams>;
  readonly 'countryCodeAllowlist.setAllowedSMSCountryCodes': ZodType<CountryCodeAllowlistSetAllowedSMSCountryCodesParams>;
  readonly 'countryCodeAllowlist.getAllowedWhatsAppCountryCodes': ZodType<CountryCodeAllowlistGetAllowedWhatsAppCountryCodesParams>;
  readonly 'countryCodeAllowlist.setAllowedWhatsAppCountryCodes': ZodType<CountryCodeAllowlistSetAllowedWhatsAppCountryCodesParams>;
  readonly 'emailTemplates.getAll': ZodType<EmailTemplatesGetAllParams>;
  readonly 'emailTemplates.create': ZodType<EmailTemplatesCreateParams>;
  readonly 'emailTemplates.get': ZodType<EmailTemplatesGetParams>;
  readonly 'emailTemplates.update': ZodType<EmailTemplatesUpdateParams>;
  readonly 'emailTemplates.delete': ZodType<EmailTemplatesDeleteParams>;
  readonly 'emailTemplates.getDefault': ZodType<EmailTemplatesGetDefaultParams>;
  readonly 'emailTemplates.setDefault': ZodType<EmailTemplatesSetDefaultParams>;
  readonly 'emailTemplates.unsetDefault': ZodType<EmailTemplatesUnsetDefaultParams>;
  readonly 'environments.getAll': ZodType<EnvironmentsGetAllParams>;
  readonly 'environments.create': ZodType<EnvironmentsCreateParams>;
  readonly 'environments.get': ZodType<EnvironmentsGetParams>;
  readonly 'environments.update': ZodType<EnvironmentsUpdateParams>;
  readonly 'environments.delete': ZodType<EnvironmentsDeleteParams>;
  readonly 'environments.getMetrics': ZodType<EnvironmentsGetMetricsParams>;
  readonly 'eventLogStreaming.get': ZodType<EventLogStreamingGetParams>;
  readonly 'eventLogStreaming.update': ZodType<EventLogStreamingUpdateParams>;
  readonly 'eventLogStreaming.delete': ZodType<EventLogStreamingDeleteParams>;
  readonly 'eventLogStreaming.create': ZodType<EventLogStreamingCreateParams>;
  readonly 'eventLogStreaming.enable': ZodType<EventLogStreamingEnableParams>;
  readonly 'eventLogStreaming.disable': ZodType<EventLogStreamingDisableParams>;
  readonly 'jwtTemplates.get': ZodType<JwtTemplatesGetParams>;
  readonly 'jwtTemplates.set': ZodType<JwtTemplatesSetParams>;
  readonly 'passwordStrengthConfig.get': ZodType<PasswordStrengthConfigGetParams>;
  readonly 'passwordStrengthConfig.set': ZodType<PasswordStrengthConfigSetParams>;
  readonly 'publicTokens.getAll': ZodType<PublicTokensGetAllParams>;
  readonly 'publicTokens.create': ZodType<PublicTokensCreateParams>;
  readonly 'publicTokens.get': ZodType<PublicTokensGetParams>;
  readonly 'publicTokens.delete': ZodType<PublicTokensDeleteParams>;
  readonly 'rbacPolicy.get': ZodType<RbacPolicyGetParams>;
  readonly 'rbacPolicy.set': ZodType<RbacPolicySetParams>;
  readonly 'redirectURLs.get': ZodType<RedirectURLsGetParams>;
  readonly 'redirectURLs.create': ZodType<RedirectURLsCreateParams>;
  readonly 'redirectURLs.update': ZodType<RedirectURLsUpdateParams>;
  readonly 'redirectURLs.delete': ZodType<RedirectURLsDeleteParams>;
  readonly 'redirectURLs.getAll': ZodType<RedirectURLsGetAllParams>;
  readonly 'sdk.getConsumerConfig': ZodType<SdkGetConsumerConfigParams>;
  readonly 'sdk.setConsumerConfig': ZodType<SdkSetConsumerConfigParams>;
  readonly 'sdk.getB2BConfig': ZodType<SdkGetB2BConfigParams>;
  readonly 'sdk.setB2BConfig': ZodType<SdkSetB2BConfigParams>;
  readonly 'secrets.getAll': ZodType<SecretsGetAllParams>;
  readonly 'secrets.create': ZodType<SecretsCreateParams>;
  readonly 'secrets.get': ZodType<SecretsGetParams>;
  readonly 'secrets.delete': ZodType<SecretsDeleteParams>;
  readonly 'trustedTokenProfiles.getAll': ZodType<TrustedTokenProfilesGetAllParams>;
  readonly 'trustedTokenProfiles.create': ZodType<TrustedTokenProfilesCreateParams>;
  readonly 'trustedTokenProfiles.get': ZodType<TrustedTokenProfilesGetParams>;
  readonly 'trustedTokenProfiles.update': ZodType<TrustedTokenProfilesUpdateParams>;
  readonly 'trustedTokenProfiles.delete': ZodType<TrustedTokenProfilesDeleteParams>;
  readonly 'trustedTokenProfiles.createPEMFile': ZodType<TrustedTokenProfilesCreatePEMFileParams>;
  readonly 'trustedTokenProfiles.getPEMFile': ZodType<TrustedTokenProfilesGetPEMFileParams>;
  readonly 'trustedTokenProfiles.deletePEMFile': ZodType<TrustedTokenProfilesDeletePEMFileParams>;
}

/** The zod schemas of the successful responses of all operations of the Stytch Management API that have a body. */
export interface StytchManagementResponseSchemas {
  readonly 'projects.getAll': ZodType<ProjectsGetAllResponse>;
  readonly 'projects.create': ZodType<ProjectsCreateResponse>;
  readonly 'projects.get': ZodType<ProjectsGetResponse>;
  readonly 'projects.update': ZodType<ProjectsUpdateResponse>;
  readonly 'projects.delete': ZodType<ProjectsDeleteResponse>;
  readonly 'countryCodeAllowlist.getAllowedSMSCountryCodes': ZodType<CountryCodeAllowlistGetAllowedSMSCountryCodesResponse>;
  readonly 'countryCodeAllowlist.setAllowedSMSCountryCodes': ZodType<CountryCodeAllowlistSetAllowedSMSCountryCodesResponse>;
  readonly 'countryCodeAllowlist.getAllowedWhatsAppCountryCodes': ZodType<CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse>;
  readonly 'countryCodeAllowlist.setAllowedWhatsAppCountryCodes': ZodType<CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse>;
  readonly 'emailTemplates.getAll': ZodType<EmailTemplatesGetAllResponse>;
  readonly 'emailTemplates.create': ZodType<EmailTemplatesCreateResponse>;
  readonly 'emailTemplates.get': ZodType<EmailTemplatesGetResponse>;
  readonly 'emailTemplates.update': ZodType<EmailTemplatesUpdateResponse>;
  readonly 'emailTemplates.delete': ZodType<EmailTemplatesDeleteResponse>;
  readonly 'emailTemplates.getDefault': ZodType<EmailTemplatesGetDefaultResponse>;
  readonly 'emailTemplates.setDefault': ZodType<EmailTemplatesSetDefaultResponse>;
  readonly 'emailTemplates.unsetDefault': ZodType<EmailTemplatesUnsetDefaultResponse>;
  readonly 'environments.getAll': ZodType<EnvironmentsGetAllResponse>;
  readonly 'environments.create': ZodType<EnvironmentsCreateResponse>;
  readonly 'environments.get': ZodType<EnvironmentsGetResponse>;
  readonly 'environments.update': ZodType<EnvironmentsUpdateResponse>;
  readonly 'environments.delete': ZodType<EnvironmentsDeleteResponse>;
  readonly 'environments.getMetrics': ZodType<EnvironmentsGetMetricsResponse>;
  readonly 'eventLogStreaming.get': ZodType<EventLogStreamingGetResponse>;
  readonly 'eventLogStreaming.update': ZodType<EventLogStreamingUpdateResponse>;
  readonly 'eventLogStreaming.delete': ZodType<EventLogStreamingDeleteResponse>;
  readonly 'eventLogStreaming.create': ZodType<EventLogStreamingCreateResponse>;
  readonly 'eventLogStreaming.enable': ZodType<EventLogStreamingEnableResponse>;
  readonly 'eventLogStreaming.disable': ZodType<EventLogStreamingDisableResponse>;
  readonly 'jwtTemplates.get': ZodType<JWTTemplatesGetResponse>;
  readonly 'jwtTemplates.set': ZodType<JWTTemplatesSetResponse>;
  readonly 'passwordStrengthConfig.get': ZodType<PasswordStrengthConfigGetResponse>;
  readonly 'passwordStrengthConfig.set': ZodType<PasswordStrengthConfigSetResponse>;
  readonly 'publicTokens.getAll': ZodType<PublicTokensGetAllResponse>;
  readonly 'publicTokens.create': ZodType<PublicTokensCreateResponse>;
  readonly 'publicTokens.get': ZodType<PublicTokensGetResponse>;
  readonly 'publicTokens.delete': ZodType<PublicTokensDeleteResponse>;
  readonly 'rbacPolicy.get': ZodType<RBACPolicyGetResponse>;
  readonly 'rbacPolicy.set': ZodType<RBACPolicySetResponse>;
  readonly 'redirectURLs.get': ZodType<RedirectURLsGetResponse>;
  readonly 'redirectURLs.create': ZodType<RedirectURLsCreateResponse>;
  readonly 'redirectURLs.update': ZodType<RedirectURLsUpdateResponse>;
  readonly 'redirectURLs.delete': ZodType<RedirectURLsDeleteResponse>;
  readonly 'redirectURLs.getAll': ZodType<RedirectURLsGetAllResponse>;
  readonly 'sdk.getConsumerConfig': ZodType<SDKGetConsumerConfigResponse>;
  readonly 'sdk.setConsumerConfig': ZodType<SDKSetConsumerConfigResponse>;
  readonly 'sdk.getB2BConfig': ZodType<SDKGetB2BConfigResponse>;
  readonly 'sdk.setB2BConfig': ZodType<SDKSetB2BConfigResponse>;
  readonly 'secrets.getAll': ZodType<SecretsGetAllResponse>;
  readonly 'secrets.create': ZodType<SecretsCreateResponse>;
  readonly 'secrets.get': ZodType<SecretsGetResponse>;
  readonly 'secrets.delete': ZodType<SecretsDeleteResponse>;
  readonly 'trustedTokenProfiles.getAll': ZodType<TrustedTokenProfilesGetAllResponse>;
  readonly 'trustedTokenProfiles.create': ZodType<TrustedTokenProfilesCreateResponse>;
  readonly 'trustedTokenProfiles.get': ZodType<TrustedTokenProfilesGetResponse>;
  readonly 'trustedTokenProfiles.update': ZodType<TrustedTokenProfilesUpdateResponse>;
  readonly 'trustedTokenProfiles.delete': ZodType<TrustedTokenProfilesDeleteResponse>;
  readonly 'trustedTokenProfiles.createPEMFile': ZodType<TrustedTokenProfilesCreatePEMFileResponse>;
  readonly 'trustedTokenProfiles.getPEMFile': ZodType<TrustedTokenProfilesGetPEMFileResponse>;
  readonly 'trustedTokenProfiles.deletePEMFile': ZodType<TrustedTokenProfilesDeletePEMFileResponse>;
}

/** The zod schemas of the objects that arguments and responses of the Stytch Management API consist of. */
export interface StytchManagementComponentSchemas {
  readonly Project: ZodType<Project>;
  readonly ProjectsGetAllResponse: ZodType<ProjectsGetAllResponse>;
  readonly ProjectsCreateResponse: ZodType<ProjectsCreateResponse>;
  readonly ProjectsGetResponse: ZodType<ProjectsGetResponse>;
  readonly ProjectsUpdateResponse: ZodType<ProjectsUpdateResponse>;
  readonly ProjectsDeleteResponse: ZodType<ProjectsDeleteResponse>;
  readonly CountryCodeAllowlistGetAllowedSMSCountryCodesResponse: ZodType<CountryCodeAllowlistGetAllowedSMSCountryCodesResponse>;
  readonly CountryCodeAllowlistSetAllowedSMSCountryCodesResponse: ZodType<CountryCodeAllowlistSetAllowedSMSCountryCodesResponse>;
  readonly CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse: ZodType<CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse>;
  readonly CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse: ZodType<CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse>;
  readonly SenderInformation: ZodType<SenderInformation>;
  readonly PrebuiltCustomization: ZodType<PrebuiltCustomization>;
  readonly CustomHTMLCustomization: ZodType<CustomHTMLCustomization>;
  readonly EmailTemplate: ZodType<EmailTemplate>;
  readonly EmailTemplatesGetAllResponse: ZodType<EmailTemplatesGetAllResponse>;
  readonly EmailTemplatesCreateResponse: ZodType<EmailTemplatesCreateResponse>;
  readonly EmailTemplatesGetResponse: ZodType<EmailTemplatesGetResponse>;
  readonly EmailTemplatesUpdateResponse: ZodType<EmailTemplatesUpdateResponse>;
  readonly EmailTemplatesDeleteResponse: ZodType<EmailTemplatesDeleteResponse>;
  readonly EmailTemplatesGetDefaultResponse: ZodType<EmailTemplatesGetDefaultResponse>;
  readonly EmailTemplatesSetDefaultResponse: ZodType<EmailTemplatesSetDefaultResponse>;
  readonly EmailTemplatesUnsetDefaultResponse: ZodType<EmailTemplatesUnsetDefaultResponse>;
  readonly Environment: ZodType<Environment>;
  readonly EnvironmentsGetAllResponse: ZodType<EnvironmentsGetAllResponse>;
  readonly EnvironmentsCreateResponse: ZodType<EnvironmentsCreateResponse>;
  readonly EnvironmentsGetResponse: ZodType<EnvironmentsGetResponse>;
  readonly EnvironmentsUpdateResponse: ZodType<EnvironmentsUpdateResponse>;
  readonly EnvironmentsDeleteResponse: ZodType<EnvironmentsDeleteResponse>;
  readonly EnvironmentMetrics: ZodType<EnvironmentMetrics>;
  readonly EnvironmentsGetMetricsResponse: ZodType<EnvironmentsGetMetricsResponse>;
  readonly DatadogConfigMasked: ZodType<DatadogConfigMasked>;
  readonly GrafanaLokiConfigMasked: ZodType<GrafanaLokiConfigMasked>;
  readonly DestinationConfigMasked: ZodType<DestinationConfigMasked>;
  readonly EventLogStreamingMasked: ZodType<EventLogStreamingMasked>;
  readonly EventLogStreamingGetResponse: ZodType<EventLogStreamingGetResponse>;
  readonly DatadogConfig: ZodType<DatadogConfig>;
  readonly GrafanaLokiConfig: ZodType<GrafanaLokiConfig>;
  readonly DestinationConfig: ZodType<DestinationConfig>;
  readonly EventLogStreaming: ZodType<EventLogStreaming>;
  readonly EventLogStreamingUpdateResponse: ZodType<EventLogStreamingUpdateResponse>;
  readonly EventLogStreamingDeleteResponse: ZodType<EventLogStreamingDeleteResponse>;
  readonly EventLogStreamingCreateResponse: ZodType<EventLogStreamingCreateResponse>;
  readonly EventLogStreamingEnableResponse: ZodType<EventLogStreamingEnableResponse>;
  readonly EventLogStreamingDisableResponse: ZodType<EventLogStreamingDisableResponse>;
  readonly JWTTemplate: ZodType<JWTTemplate>;
  readonly JWTTemplatesGetResponse: ZodType<JWTTemplatesGetResponse>;
  readonly JWTTemplatesSetResponse: ZodType<JWTTemplatesSetResponse>;
  readonly PasswordStrengthConfig: ZodType<PasswordStrengthConfig>;
  readonly PasswordStrengthConfigGetResponse: ZodType<PasswordStrengthConfigGetResponse>;
  readonly PasswordStrengthConfigSetResponse: ZodType<PasswordStrengthConfigSetResponse>;
  readonly PublicToken: ZodType<PublicToken>;
  readonly PublicTokensGetAllResponse: ZodType<PublicTokensGetAllResponse>;
  readonly PublicTokensCreateResponse: ZodType<PublicTokensCreateResponse>;
  readonly PublicTokensGetResponse: ZodType<PublicTokensGetResponse>;
  readonly PublicTokensDeleteResponse: ZodType<PublicTokensDeleteResponse>;
  readonly RBACResource: ZodType<RBACResource>;
  readonly RBACPermission: ZodType<RBACPermission>;
  readonly RBACRole: ZodType<RBACRole>;
  readonly RBACScope: ZodType<RBACScope>;
  readonly RBACDefaultRole: ZodType<RBACDefaultRole>;
  readonly RBACPolicy: ZodType<RBACPolicy>;
  readonly RBACPolicyGetResponse: ZodType<RBACPolicyGetResponse>;
  readonly RBACPolicySetResponse: ZodType<RBACPolicySetResponse>;
  readonly RedirectURLType: ZodType<RedirectURLType>;
  readonly RedirectURL: ZodType<RedirectURL>;
  readonly RedirectURLsGetResponse: ZodType<RedirectURLsGetResponse>;
  readonly RedirectURLsCreateResponse: ZodType<RedirectURLsCreateResponse>;
  readonly RedirectURLsUpdateResponse: ZodType<RedirectURLsUpdateResponse>;
  readonly RedirectURLsDeleteResponse: ZodType<RedirectURLsDeleteResponse>;
  readonly RedirectURLsGetAllResponse: ZodType<RedirectURLsGetAllResponse>;
  readonly ConsumerBasicConfig: ZodType<ConsumerBasicConfig>;
  readonly ConsumerSessionsConfig: ZodType<ConsumerSessionsConfig>;
  readonly ConsumerMagicLinksConfig: ZodType<ConsumerMagicLinksConfig>;
  readonly SMSAutofillMetadata: ZodType<SMSAutofillMetadata>;
  readonly ConsumerOTPsConfig: ZodType<ConsumerOTPsConfig>;
  readonly ConsumerOAuthConfig: ZodType<ConsumerOAuthConfig>;
  readonly ConsumerTOTPsConfig: ZodType<ConsumerTOTPsConfig>;
  readonly ConsumerWebAuthnConfig: ZodType<ConsumerWebAuthnConfig>;
  readonly ConsumerCryptoWalletsConfig: ZodType<ConsumerCryptoWalletsConfig>;
  readonly ConsumerDFPPAConfig: ZodType<ConsumerDFPPAConfig>;
  readonly ConsumerBiometricsConfig: ZodType<ConsumerBiometricsConfig>;
  readonly ConsumerPasswordsConfig: ZodType<ConsumerPasswordsConfig>;
  readonly ConsumerCookiesConfig: ZodType<ConsumerCookiesConfig>;
  readonly ConsumerUserImpersonationConfig: ZodType<ConsumerUserImpersonationConfig>;
  readonly ConsumerConfig: ZodType<ConsumerConfig>;
  readonly SDKGetConsumerConfigResponse: ZodType<SDKGetConsumerConfigResponse>;
  readonly ConsumerSessionsConfigInput: ZodType<ConsumerSessionsConfigInput>;
  readonly ConsumerConfigInput: ZodType<ConsumerConfigInput>;
  readonly SDKSetConsumerConfigResponse: ZodType<SDKSetConsumerConfigResponse>;
  readonly AuthorizedB2BDomain: ZodType<AuthorizedB2BDomain>;
  readonly B2BBasicConfig: ZodType<B2BBasicConfig>;
  readonly B2BSessionsConfig: ZodType<B2BSessionsConfig>;
  readonly B2BMagicLinksConfig: ZodType<B2BMagicLinksConfig>;
  readonly B2BOAuthConfig: ZodType<B2BOAuthConfig>;
  readonly B2BTOTPsConfig: ZodType<B2BTOTPsConfig>;
  readonly B2BSSOConfig: ZodType<B2BSSOConfig>;
  readonly B2BOTPsConfig: ZodType<B2BOTPsConfig>;
  readonly B2BDFPPAConfig: ZodType<B2BDFPPAConfig>;
  readonly B2BPasswordsConfig: ZodType<B2BPasswordsConfig>;
  readonly B2BCookiesConfig: ZodType<B2BCookiesConfig>;
  readonly B2BUserImpersonationConfig: ZodType<B2BUserImpersonationConfig>;
  readonly B2BConfig: ZodType<B2BConfig>;
  readonly SDKGetB2BConfigResponse: ZodType<SDKGetB2BConfigResponse>;
  readonly B2BSessionsConfigInput: ZodType<B2BSessionsConfigInput>;
  readonly B2BConfigInput: ZodType<B2BConfigInput>;
  readonly SDKSetB2BConfigResponse: ZodType<SDKSetB2BConfigResponse>;
  readonly MaskedSecret: ZodType<MaskedSecret>;
  readonly SecretsGetAllResponse: ZodType<SecretsGetAllResponse>;
  readonly Secret: ZodType<Secret>;
  readonly SecretsCreateResponse: ZodType<SecretsCreateResponse>;
  readonly SecretsGetResponse: ZodType<SecretsGetResponse>;
  readonly SecretsDeleteResponse: ZodType<SecretsDeleteResponse>;
  readonly PEMFile: ZodType<PEMFile>;
  readonly TrustedTokenProfile: ZodType<TrustedTokenProfile>;
  readonly TrustedTokenProfilesGetAllResponse: ZodType<TrustedTokenProfilesGetAllResponse>;
  readonly TrustedTokenProfilesCreateResponse: ZodType<TrustedTokenProfilesCreateResponse>;
  readonly TrustedTokenProfilesGetResponse: ZodType<TrustedTokenProfilesGetResponse>;
  readonly TrustedTokenProfilesUpdateResponse: ZodType<TrustedTokenProfilesUpdateResponse>;
  readonly TrustedTokenProfilesDeleteResponse: ZodType<TrustedTokenProfilesDeleteResponse>;
  readonly TrustedTokenProfilesCreatePEMFileResponse: ZodType<TrustedTokenProfilesCreatePEMFileResponse>;
  readonly TrustedTokenProfilesGetPEMFileResponse: ZodType<TrustedTokenProfilesGetPEMFileResponse>;
  readonly TrustedTokenProfilesDeletePEMFileResponse: ZodType<TrustedTokenProfilesDeletePEMFileResponse>;
}

/**
 * The zod schema of each operation's arguments, by the operation's name. Unknown arguments pass.
 *
 * @example
 * const result = params['projects.getAll'].safeParse(input);
 */
export const params: StytchManagementParamsSchemas = /* @__PURE__ */ paramsSchemas(OPERATIONS);

/** The zod schema of each operation's response, by the operation's name. Unknown fields pass, and enums are open. */
export const responses: StytchManagementResponseSchemas = /* @__PURE__ */ responseSchemas(OPERATIONS);

/** The zod schema of each object of the API, by the name of its type. */
export const components: StytchManagementComponentSchemas = /* @__PURE__ */ componentSchemas({
  Project: $Project,
  ProjectsGetAllResponse: $ProjectsGetAllResponse,
  ProjectsCreateResponse: $ProjectsCreateResponse,
  ProjectsGetResponse: $ProjectsGetResponse,
  ProjectsUpdateResponse: $ProjectsUpdateResponse,
  ProjectsDeleteResponse: $ProjectsDeleteResponse,
  CountryCodeAllowlistGetAllowedSMSCountryCodesResponse: $CountryCodeAllowlistGetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistSetAllowedSMSCountryCodesResponse: $CountryCodeAllowlistSetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse:
    $CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse,
  CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse:
    $CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse,
  SenderInformation: $SenderInformation,
  PrebuiltCustomization: $PrebuiltCustomization,
  CustomHTMLCustomization: $CustomHTMLCustomization,
  EmailTemplate: $EmailTemplate,
  EmailTemplatesGetAllResponse: $EmailTemplatesGetAllResponse,
  EmailTemplatesCreateResponse: $EmailTemplatesCreateResponse,
  EmailTemplatesGetResponse: $EmailTemplatesGetResponse,
  EmailTemplatesUpdateResponse: $EmailTemplatesUpdateResponse,
  EmailTemplatesDeleteResponse: $EmailTemplatesDeleteResponse,
  EmailTemplatesGetDefaultResponse: $EmailTemplatesGetDefaultResponse,
  EmailTemplatesSetDefaultResponse: $EmailTemplatesSetDefaultResponse,
  EmailTemplatesUnsetDefaultResponse: $EmailTemplatesUnsetDefaultResponse,
  Environment: $Environment,
  EnvironmentsGetAllResponse: $EnvironmentsGetAllResponse,
  EnvironmentsCreateResponse: $EnvironmentsCreateResponse,
  EnvironmentsGetResponse: $EnvironmentsGetResponse,
  EnvironmentsUpdateResponse: $EnvironmentsUpdateResponse,
  EnvironmentsDeleteResponse: $EnvironmentsDeleteResponse,
  EnvironmentMetrics: $EnvironmentMetrics,
  EnvironmentsGetMetricsResponse: $EnvironmentsGetMetricsResponse,
  DatadogConfigMasked: $DatadogConfigMasked,
  GrafanaLokiConfigMasked: $GrafanaLokiConfigMasked,
  DestinationConfigMasked: $DestinationConfigMasked,
  EventLogStreamingMasked: $EventLogStreamingMasked,
  EventLogStreamingGetResponse: $EventLogStreamingGetResponse,
  DatadogConfig: $DatadogConfig,
  GrafanaLokiConfig: $GrafanaLokiConfig,
  DestinationConfig: $DestinationConfig,
  EventLogStreaming: $EventLogStreaming,
  EventLogStreamingUpdateResponse: $EventLogStreamingUpdateResponse,
  EventLogStreamingDeleteResponse: $EventLogStreamingDeleteResponse,
  EventLogStreamingCreateResponse: $EventLogStreamingCreateResponse,
  EventLogStreamingEnableResponse: $EventLogStreamingEnableResponse,
  EventLogStreamingDisableResponse: $EventLogStreamingDisableResponse,
  JWTTemplate: $JWTTemplate,
  JWTTemplatesGetResponse: $JWTTemplatesGetResponse,
  JWTTemplatesSetResponse: $JWTTemplatesSetResponse,
  PasswordStrengthConfig: $PasswordStrengthConfig,
  PasswordStrengthConfigGetResponse: $PasswordStrengthConfigGetResponse,
  PasswordStrengthConfigSetResponse: $PasswordStrengthConfigSetResponse,
  PublicToken: $PublicToken,
  PublicTokensGetAllResponse: $PublicTokensGetAllResponse,
  PublicTokensCreateResponse: $PublicTokensCreateResponse,
  PublicTokensGetResponse: $PublicTokensGetResponse,
  PublicTokensDeleteResponse: $PublicTokensDeleteResponse,
  RBACResource: $RBACResource,
  RBACPermission: $RBACPermission,
  RBACRole: $RBACRole,
  RBACScope: $RBACScope,
  RBACDefaultRole: $RBACDefaultRole,
  RBACPolicy: $RBACPolicy,
  RBACPolicyGetResponse: $RBACPolicyGetResponse,
  RBACPolicySetResponse: $RBACPolicySetResponse,
  RedirectURLType: $RedirectURLType,
  RedirectURL: $RedirectURL,
  RedirectURLsGetResponse: $RedirectURLsGetResponse,
  RedirectURLsCreateResponse: $RedirectURLsCreateResponse,
  RedirectURLsUpdateResponse: $RedirectURLsUpdateResponse,
  RedirectURLsDeleteResponse: $RedirectURLsDeleteResponse,
  RedirectURLsGetAllResponse: $RedirectURLsGetAllResponse,
  ConsumerBasicConfig: $ConsumerBasicConfig,
  ConsumerSessionsConfig: $ConsumerSessionsConfig,
  ConsumerMagicLinksConfig: $ConsumerMagicLinksConfig,
  SMSAutofillMetadata: $SMSAutofillMetadata,
  ConsumerOTPsConfig: $ConsumerOTPsConfig,
  ConsumerOAuthConfig: $ConsumerOAuthConfig,
  ConsumerTOTPsConfig: $ConsumerTOTPsConfig,
  ConsumerWebAuthnConfig: $ConsumerWebAuthnConfig,
  ConsumerCryptoWalletsConfig: $ConsumerCryptoWalletsConfig,
  ConsumerDFPPAConfig: $ConsumerDFPPAConfig,
  ConsumerBiometricsConfig: $ConsumerBiometricsConfig,
  ConsumerPasswordsConfig: $ConsumerPasswordsConfig,
  ConsumerCookiesConfig: $ConsumerCookiesConfig,
  ConsumerUserImpersonationConfig: $ConsumerUserImpersonationConfig,
  ConsumerConfig: $ConsumerConfig,
  SDKGetConsumerConfigResponse: $SDKGetConsumerConfigResponse,
  ConsumerSessionsConfigInput: $ConsumerSessionsConfigInput,
  ConsumerConfigInput: $ConsumerConfigInput,
  SDKSetConsumerConfigResponse: $SDKSetConsumerConfigResponse,
  AuthorizedB2BDomain: $AuthorizedB2BDomain,
  B2BBasicConfig: $B2BBasicConfig,
  B2BSessionsConfig: $B2BSessionsConfig,
  B2BMagicLinksConfig: $B2BMagicLinksConfig,
  B2BOAuthConfig: $B2BOAuthConfig,
  B2BTOTPsConfig: $B2BTOTPsConfig,
  B2BSSOConfig: $B2BSSOConfig,
  B2BOTPsConfig: $B2BOTPsConfig,
  B2BDFPPAConfig: $B2BDFPPAConfig,
  B2BPasswordsConfig: $B2BPasswordsConfig,
  B2BCookiesConfig: $B2BCookiesConfig,
  B2BUserImpersonationConfig: $B2BUserImpersonationConfig,
  B2BConfig: $B2BConfig,
  SDKGetB2BConfigResponse: $SDKGetB2BConfigResponse,
  B2BSessionsConfigInput: $B2BSessionsConfigInput,
  B2BConfigInput: $B2BConfigInput,
  SDKSetB2BConfigResponse: $SDKSetB2BConfigResponse,
  MaskedSecret: $MaskedSecret,
  SecretsGetAllResponse: $SecretsGetAllResponse,
  Secret: $Secret,
  SecretsCreateResponse: $SecretsCreateResponse,
  SecretsGetResponse: $SecretsGetResponse,
  SecretsDeleteResponse: $SecretsDeleteResponse,
  PEMFile: $PEMFile,
  TrustedTokenProfile: $TrustedTokenProfile,
  TrustedTokenProfilesGetAllResponse: $TrustedTokenProfilesGetAllResponse,
  TrustedTokenProfilesCreateResponse: $TrustedTokenProfilesCreateResponse,
  TrustedTokenProfilesGetResponse: $TrustedTokenProfilesGetResponse,
  TrustedTokenProfilesUpdateResponse: $TrustedTokenProfilesUpdateResponse,
  TrustedTokenProfilesDeleteResponse: $TrustedTokenProfilesDeleteResponse,
  TrustedTokenProfilesCreatePEMFileResponse: $TrustedTokenProfilesCreatePEMFileResponse,
  TrustedTokenProfilesGetPEMFileResponse: $TrustedTokenProfilesGetPEMFileResponse,
  TrustedTokenProfilesDeletePEMFileResponse: $TrustedTokenProfilesDeletePEMFileResponse,
});
