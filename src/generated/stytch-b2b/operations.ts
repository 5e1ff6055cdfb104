// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: 16ad3a601e8b8182ea08fdc514d7e886ef355790a5813ac3abee311bae843451

import {
  type Operation,
  array,
  boolean,
  int,
  nullish,
  object,
  operation,
  optional,
  record,
  string,
  stringOf,
  unknown,
} from '../../facade/http/generated-runtime.ts';
import {
  Argon2Config,
  AuthorizationCheck,
  B2BDiscoveryIntermediateSessionsExchangeResponse,
  B2BDiscoveryOrganizationsCreateResponse,
  B2BDiscoveryOrganizationsListResponse,
  B2BIDPOAuthAuthorizeResponse,
  B2BIDPOAuthAuthorizeStartResponse,
  B2BImpersonationAuthenticateResponse,
  B2BMagicLinksAuthenticateResponse,
  B2BMagicLinksDiscoveryAuthenticateResponse,
  B2BMagicLinksEmailDiscoverySendResponse,
  B2BMagicLinksEmailInviteResponse,
  B2BMagicLinksEmailLoginOrSignupResponse,
  B2BOAuthAuthenticateResponse,
  B2BOAuthDiscoveryAuthenticateResponse,
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
  ConnectedAppsClientsCreateResponse,
  ConnectedAppsClientsDeleteResponse,
  ConnectedAppsClientsGetResponse,
  ConnectedAppsClientsSearchResponse,
  ConnectedAppsClientsSecretsRotateCancelResponse,
  ConnectedAppsClientsSecretsRotateResponse,
  ConnectedAppsClientsSecretsRotateStartResponse,
  ConnectedAppsClientsUpdateResponse,
  ConnectionImplicitRoleAssignment,
  DebugWhoamiResponse,
  EmailImplicitRoleAssignment,
  FraudEmailRiskResponse,
  FraudFingerprintLookupResponse,
  FraudRulesListResponse,
  FraudRulesSetResponse,
  FraudVerdictReasonsListResponse,
  FraudVerdictReasonsOverrideResponse,
  GroupImplicitRoleAssignment,
  IntrospectTokenRawResponse,
  M2MClientsCreateResponse,
  M2MClientsDeleteResponse,
  M2MClientsGetResponse,
  M2MClientsSearchResponse,
  M2MClientsSecretsRotateCancelResponse,
  M2MClientsSecretsRotateResponse,
  M2MClientsSecretsRotateStartResponse,
  M2MClientsUpdateResponse,
  M2MSearchQuery,
  M2MTokenRawResponse,
  MD5Config,
  Metadata,
  OrgPolicy,
  PBKDF2Config,
  ProjectMetricsResponse,
  SAMLConnectionImplicitRoleAssignment,
  SAMLGroupImplicitRoleAssignment,
  SCIMGroupImplicitRoleAssignments,
  SHA1Config,
  SHA512Config,
  ScryptConfig,
  SearchQuery,
} from './checks.ts';

export const connectedAppClientsSecretsRotateStart: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.secrets.rotateStart',
  'POST',
  '/v1/connected_apps/clients/{client_id}/secrets/rotate/start',
  {
    body: object({}),
    response: ConnectedAppsClientsSecretsRotateStartResponse,
  },
);

export const connectedAppClientsSecretsRotateCancel: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.secrets.rotateCancel',
  'POST',
  '/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel',
  {
    body: object({}),
    response: ConnectedAppsClientsSecretsRotateCancelResponse,
  },
);

export const connectedAppClientsSecretsRotate: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.secrets.rotate',
  'POST',
  '/v1/connected_apps/clients/{client_id}/secrets/rotate',
  {
    body: object({}),
    response: ConnectedAppsClientsSecretsRotateResponse,
  },
);

export const connectedAppClientsGet: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.get',
  'GET',
  '/v1/connected_apps/clients/{client_id}',
  {
    response: ConnectedAppsClientsGetResponse,
  },
);

export const connectedAppClientsUpdate: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.update',
  'PUT',
  '/v1/connected_apps/clients/{client_id}',
  {
    body: object({
      client_name: nullish(string),
      client_description: nullish(string),
      redirect_urls: nullish(array(string)),
      full_access_allowed: nullish(boolean),
      access_token_expiry_minutes: nullish(int()),
      access_token_custom_audience: nullish(string),
      access_token_template_content: nullish(string),
      post_logout_redirect_urls: nullish(array(string)),
      logo_url: nullish(string),
      bypass_consent_for_offline_access: nullish(boolean),
      id_token_template_content: nullish(string),
    }),
    safe: true,
    response: ConnectedAppsClientsUpdateResponse,
  },
);

export const connectedAppClientsDelete: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.delete',
  'DELETE',
  '/v1/connected_apps/clients/{client_id}',
  {
    safe: true,
    response: ConnectedAppsClientsDeleteResponse,
  },
);

export const connectedAppClientsSearch: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.search',
  'POST',
  '/v1/connected_apps/clients/search',
  {
    body: object({
      cursor: nullish(string),
      limit: nullish(int(undefined, 1000)),
    }),
    safe: true,
    response: ConnectedAppsClientsSearchResponse,
    pagination: { style: 'cursor', cursor: 'cursor', items: 'connected_apps', next: 'results_metadata.next_cursor' },
  },
);

export const connectedAppClientsCreate: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.create',
  'POST',
  '/v1/connected_apps/clients',
  {
    body: object({
      client_type: string,
      client_name: nullish(string),
      client_description: nullish(string),
      redirect_urls: nullish(array(string)),
      full_access_allowed: nullish(boolean),
      access_token_expiry_minutes: nullish(int()),
      access_token_custom_audience: nullish(string),
      access_token_template_content: nullish(string),
      post_logout_redirect_urls: nullish(array(string)),
      logo_url: nullish(string),
      bypass_consent_for_offline_access: nullish(boolean),
      id_token_template_content: nullish(string),
    }),
    response: ConnectedAppsClientsCreateResponse,
  },
);

export const debugWhoami: Operation = /* @__PURE__ */ operation('debug.whoami', 'GET', '/v1/debug/whoami', {
  response: DebugWhoamiResponse,
});

export const discoveryIntermediateSessionsExchange: Operation = /* @__PURE__ */ operation(
  'discovery.intermediateSessions.exchange',
  'POST',
  '/v1/b2b/discovery/intermediate_sessions/exchange',
  {
    body: object({
      intermediate_session_token: string,
      organization_id: string,
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      locale: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BDiscoveryIntermediateSessionsExchangeResponse,
  },
);

export const discoveryOrganizationsCreate: Operation = /* @__PURE__ */ operation(
  'discovery.organizations.create',
  'POST',
  '/v1/b2b/discovery/organizations/create',
  {
    body: object({
      intermediate_session_token: string,
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      organization_name: nullish(string),
      organization_slug: nullish(stringOf(2, 128, /^[A-Za-z0-9._~-]+$/u)),
      organization_external_id: nullish(stringOf(undefined, 128, /^[A-Za-z0-9._|-]+$/u)),
      organization_logo_url: nullish(string),
      trusted_metadata: nullish(record(unknown, 'organization')),
      sso_jit_provisioning: nullish(string),
      email_allowed_domains: nullish(array(string)),
      email_jit_provisioning: nullish(string),
      email_invites: nullish(string),
      auth_methods: nullish(string),
      allowed_auth_methods: nullish(array(string)),
      mfa_policy: nullish(string),
      rbac_email_implicit_role_assignments: nullish(array(EmailImplicitRoleAssignment)),
      mfa_methods: nullish(string),
      allowed_mfa_methods: nullish(array(string)),
      oauth_tenant_jit_provisioning: nullish(string),
      allowed_oauth_tenants: nullish(record(unknown)),
      first_party_connected_apps_allowed_type: nullish(string),
      allowed_first_party_connected_apps: nullish(array(string)),
      third_party_connected_apps_allowed_type: nullish(string),
      allowed_third_party_connected_apps: nullish(array(string)),
      telemetry_id: nullish(string),
    }),
    response: B2BDiscoveryOrganizationsCreateResponse,
  },
);

export const discoveryOrganizationsList: Operation = /* @__PURE__ */ operation(
  'discovery.organizations.list',
  'POST',
  '/v1/b2b/discovery/organizations',
  {
    body: object({
      intermediate_session_token: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
    }),
    safe: true,
    response: B2BDiscoveryOrganizationsListResponse,
  },
);

export const fraudFingerprintLookup: Operation = /* @__PURE__ */ operation(
  'fraud.fingerprint.lookup',
  'POST',
  '/v1/fingerprint/lookup',
  {
    body: object({
      telemetry_id: string,
      external_metadata: nullish(Metadata),
    }),
    safe: true,
    response: FraudFingerprintLookupResponse,
    server: 'fraud',
  },
);

export const fraudRulesSet: Operation = /* @__PURE__ */ operation('fraud.rules.set', 'POST', '/v1/rules/set', {
  body: object({
    action: string,
    visitor_id: nullish(string),
    browser_id: nullish(string),
    visitor_fingerprint: nullish(string),
    browser_fingerprint: nullish(string),
    hardware_fingerprint: nullish(string),
    network_fingerprint: nullish(string),
    expires_in_minutes: nullish(int()),
    description: nullish(string),
    cidr_block: nullish(string),
    country_code: nullish(string),
    asn: nullish(string),
  }),
  safe: true,
  response: FraudRulesSetResponse,
  server: 'fraud',
});

export const fraudRulesList: Operation = /* @__PURE__ */ operation('fraud.rules.list', 'POST', '/v1/rules/list', {
  body: object({
    cursor: nullish(string),
    limit: nullish(int()),
  }),
  safe: true,
  response: FraudRulesListResponse,
  pagination: { style: 'cursor', cursor: 'cursor', items: 'rules', next: 'next_cursor' },
  server: 'fraud',
});

export const fraudVerdictReasonsOverride: Operation = /* @__PURE__ */ operation(
  'fraud.verdictReasons.override',
  'POST',
  '/v1/verdict_reasons/override',
  {
    body: object({
      verdict_reason: string,
      override_action: string,
      override_description: nullish(string),
    }),
    safe: true,
    response: FraudVerdictReasonsOverrideResponse,
    server: 'fraud',
  },
);

export const fraudVerdictReasonsList: Operation = /* @__PURE__ */ operation(
  'fraud.verdictReasons.list',
  'POST',
  '/v1/verdict_reasons/list',
  {
    body: object({
      overrides_only: nullish(boolean),
    }),
    safe: true,
    response: FraudVerdictReasonsListResponse,
    server: 'fraud',
  },
);

export const fraudEmailRisk: Operation = /* @__PURE__ */ operation('fraud.email.risk', 'POST', '/v1/email/risk', {
  body: object({
    email_address: string,
  }),
  safe: true,
  response: FraudEmailRiskResponse,
  server: 'fraud',
});

export const idpOauthAuthorizeStart: Operation = /* @__PURE__ */ operation(
  'idp.oauth.authorizeStart',
  'POST',
  '/v1/b2b/idp/oauth/authorize/start',
  {
    body: object({
      client_id: string,
      redirect_uri: string,
      response_type: string,
      scopes: array(string),
      organization_id: nullish(string),
      member_id: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      prompt: nullish(string),
    }),
    safe: true,
    response: B2BIDPOAuthAuthorizeStartResponse,
  },
);

export const idpOauthAuthorize: Operation = /* @__PURE__ */ operation(
  'idp.oauth.authorize',
  'POST',
  '/v1/b2b/idp/oauth/authorize',
  {
    body: object({
      consent_granted: boolean,
      scopes: array(string),
      client_id: string,
      redirect_uri: string,
      response_type: string,
      organization_id: nullish(string),
      member_id: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      prompt: nullish(string),
      state: nullish(string),
      nonce: nullish(string),
      code_challenge: nullish(string),
      resources: nullish(array(string)),
    }),
    response: B2BIDPOAuthAuthorizeResponse,
  },
);

export const idpIntrospectTokenNetwork: Operation = /* @__PURE__ */ operation(
  'idp.introspectTokenNetwork',
  'POST',
  '/v1/public/{project_id}/oauth2/introspect',
  {
    pathParams: {
      project_id: optional(unknown),
    },
    form: object({
      token: string,
      client_id: string,
      client_secret: nullish(string),
      token_type_hint: nullish(string),
    }),
    safe: true,
    response: IntrospectTokenRawResponse,
    anonymous: true,
  },
);

export const impersonationAuthenticate: Operation = /* @__PURE__ */ operation(
  'impersonation.authenticate',
  'POST',
  '/v1/b2b/impersonation/authenticate',
  {
    body: object({
      impersonation_token: string,
    }),
    response: B2BImpersonationAuthenticateResponse,
  },
);

export const m2mClientsSecretsRotateStart: Operation = /* @__PURE__ */ operation(
  'm2m.clients.secrets.rotateStart',
  'POST',
  '/v1/m2m/clients/{client_id}/secrets/rotate/start',
  {
    body: object({}),
    response: M2MClientsSecretsRotateStartResponse,
  },
);

export const m2mClientsSecretsRotateCancel: Operation = /* @__PURE__ */ operation(
  'm2m.clients.secrets.rotateCancel',
  'POST',
  '/v1/m2m/clients/{client_id}/secrets/rotate/cancel',
  {
    body: object({}),
    response: M2MClientsSecretsRotateCancelResponse,
  },
);

export const m2mClientsSecretsRotate: Operation = /* @__PURE__ */ operation(
  'm2m.clients.secrets.rotate',
  'POST',
  '/v1/m2m/clients/{client_id}/secrets/rotate',
  {
    body: object({}),
    response: M2MClientsSecretsRotateResponse,
  },
);

export const m2mClientsGet: Operation = /* @__PURE__ */ operation(
  'm2m.clients.get',
  'GET',
  '/v1/m2m/clients/{client_id}',
  {
    response: M2MClientsGetResponse,
  },
);

export const m2mClientsUpdate: Operation = /* @__PURE__ */ operation(
  'm2m.clients.update',
  'PUT',
  '/v1/m2m/clients/{client_id}',
  {
    body: object({
      client_name: nullish(string),
      client_description: nullish(string),
      status: nullish(string),
      scopes: nullish(array(string)),
      trusted_metadata: nullish(record(unknown)),
    }),
    safe: true,
    response: M2MClientsUpdateResponse,
  },
);

export const m2mClientsDelete: Operation = /* @__PURE__ */ operation(
  'm2m.clients.delete',
  'DELETE',
  '/v1/m2m/clients/{client_id}',
  {
    safe: true,
    response: M2MClientsDeleteResponse,
  },
);

export const m2mClientsSearch: Operation = /* @__PURE__ */ operation(
  'm2m.clients.search',
  'POST',
  '/v1/m2m/clients/search',
  {
    body: object({
      cursor: nullish(string),
      limit: nullish(int(undefined, 1000)),
      query: nullish(M2MSearchQuery),
    }),
    safe: true,
    response: M2MClientsSearchResponse,
    pagination: { style: 'cursor', cursor: 'cursor', items: 'm2m_clients', next: 'results_metadata.next_cursor' },
  },
);

export const m2mClientsCreate: Operation = /* @__PURE__ */ operation('m2m.clients.create', 'POST', '/v1/m2m/clients', {
  body: object({
    scopes: array(string),
    client_id: nullish(string),
    client_secret: nullish(string),
    client_name: nullish(string),
    client_description: nullish(string),
    trusted_metadata: nullish(record(unknown)),
  }),
  response: M2MClientsCreateResponse,
});

export const m2mToken: Operation = /* @__PURE__ */ operation(
  'm2m.token',
  'POST',
  '/v1/public/{project_id}/oauth2/token',
  {
    pathParams: {
      project_id: optional(unknown),
    },
    form: object({
      client_id: string,
      client_secret: string,
      scope: nullish(string),
    }),
    clientParams: ['grant_type'],
    response: M2MTokenRawResponse,
    anonymous: true,
  },
);

export const magicLinksEmailDiscoverySend: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.discovery.send',
  'POST',
  '/v1/b2b/magic_links/email/discovery/send',
  {
    body: object({
      email_address: string,
      discovery_redirect_url: nullish(string),
      pkce_code_challenge: nullish(string),
      login_template_id: nullish(string),
      locale: nullish(string),
      discovery_expiration_minutes: nullish(int()),
    }),
    response: B2BMagicLinksEmailDiscoverySendResponse,
  },
);

export const magicLinksEmailLoginOrSignup: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.loginOrSignup',
  'POST',
  '/v1/b2b/magic_links/email/login_or_signup',
  {
    body: object({
      organization_id: string,
      email_address: string,
      login_redirect_url: nullish(string),
      signup_redirect_url: nullish(string),
      pkce_code_challenge: nullish(string),
      login_template_id: nullish(string),
      signup_template_id: nullish(string),
      locale: nullish(string),
      login_expiration_minutes: nullish(int()),
      signup_expiration_minutes: nullish(int()),
    }),
    response: B2BMagicLinksEmailLoginOrSignupResponse,
  },
);

export const magicLinksEmailInvite: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.invite',
  'POST',
  '/v1/b2b/magic_links/email/invite',
  {
    body: object({
      organization_id: string,
      email_address: string,
      invite_redirect_url: nullish(string),
      invited_by_member_id: nullish(string),
      name: nullish(string),
      trusted_metadata: nullish(record(unknown, 'trusted')),
      untrusted_metadata: nullish(record(unknown, 'untrusted')),
      invite_template_id: nullish(string),
      locale: nullish(string),
      roles: nullish(array(string)),
      invite_expiration_minutes: nullish(int()),
    }),
    response: B2BMagicLinksEmailInviteResponse,
    memberSession: true,
  },
);

export const magicLinksDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation(
  'magicLinks.discovery.authenticate',
  'POST',
  '/v1/b2b/magic_links/discovery/authenticate',
  {
    body: object({
      discovery_magic_links_token: string,
      pkce_code_verifier: nullish(string),
    }),
    response: B2BMagicLinksDiscoveryAuthenticateResponse,
  },
);

export const magicLinksAuthenticate: Operation = /* @__PURE__ */ operation(
  'magicLinks.authenticate',
  'POST',
  '/v1/b2b/magic_links/authenticate',
  {
    body: object({
      magic_links_token: string,
      pkce_code_verifier: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      locale: nullish(string),
      intermediate_session_token: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BMagicLinksAuthenticateResponse,
  },
);

export const oauthDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation(
  'oauth.discovery.authenticate',
  'POST',
  '/v1/b2b/oauth/discovery/authenticate',
  {
    body: object({
      discovery_oauth_token: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      pkce_code_verifier: nullish(string),
    }),
    response: B2BOAuthDiscoveryAuthenticateResponse,
  },
);

export const oauthAuthenticate: Operation = /* @__PURE__ */ operation(
  'oauth.authenticate',
  'POST',
  '/v1/b2b/oauth/authenticate',
  {
    body: object({
      oauth_token: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      pkce_code_verifier: nullish(string),
      locale: nullish(string),
      intermediate_session_token: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BOAuthAuthenticateResponse,
  },
);

export const otpsSmsSend: Operation = /* @__PURE__ */ operation('otps.sms.send', 'POST', '/v1/b2b/otps/sms/send', {
  body: object({
    organization_id: string,
    member_id: string,
    mfa_phone_number: nullish(string),
    locale: nullish(string),
    intermediate_session_token: nullish(string),
    session_token: nullish(string),
    session_jwt: nullish(string),
  }),
  response: B2BOTPSmsSendResponse,
});

export const otpsSmsAuthenticate: Operation = /* @__PURE__ */ operation(
  'otps.sms.authenticate',
  'POST',
  '/v1/b2b/otps/sms/authenticate',
  {
    body: object({
      organization_id: string,
      member_id: string,
      code: string,
      intermediate_session_token: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      set_mfa_enrollment: nullish(string),
      set_default_mfa: nullish(boolean),
      telemetry_id: nullish(string),
    }),
    response: B2BOTPSmsAuthenticateResponse,
  },
);

export const otpsEmailDiscoverySend: Operation = /* @__PURE__ */ operation(
  'otps.email.discovery.send',
  'POST',
  '/v1/b2b/otps/email/discovery/send',
  {
    body: object({
      email_address: string,
      login_template_id: nullish(string),
      locale: nullish(string),
      discovery_expiration_minutes: nullish(int()),
    }),
    response: B2BOTPEmailDiscoverySendResponse,
  },
);

export const otpsEmailDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation(
  'otps.email.discovery.authenticate',
  'POST',
  '/v1/b2b/otps/email/discovery/authenticate',
  {
    body: object({
      email_address: string,
      code: string,
    }),
    response: B2BOTPEmailDiscoveryAuthenticateResponse,
  },
);

export const otpsEmailLoginOrSignup: Operation = /* @__PURE__ */ operation(
  'otps.email.loginOrSignup',
  'POST',
  '/v1/b2b/otps/email/login_or_signup',
  {
    body: object({
      organization_id: string,
      email_address: string,
      login_template_id: nullish(string),
      signup_template_id: nullish(string),
      locale: nullish(string),
      login_expiration_minutes: nullish(int()),
      signup_expiration_minutes: nullish(int()),
    }),
    response: B2BOTPEmailLoginOrSignupResponse,
  },
);

export const otpsEmailAuthenticate: Operation = /* @__PURE__ */ operation(
  'otps.email.authenticate',
  'POST',
  '/v1/b2b/otps/email/authenticate',
  {
    body: object({
      organization_id: string,
      email_address: string,
      code: string,
      session_token: nullish(string),
      session_jwt: nullish(string),
      intermediate_session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      locale: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BOTPEmailAuthenticateResponse,
  },
);

export const organizationsMembersOauthProvidersGoogle: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.google',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google',
  {
    query: {
      include_refresh_token: nullish(boolean),
    },
    response: B2BOrganizationsMembersOAuthProvidersGoogleResponse,
  },
);

export const organizationsMembersOauthProvidersMicrosoft: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.microsoft',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft',
  {
    query: {
      include_refresh_token: nullish(boolean),
    },
    response: B2BOrganizationsMembersOAuthProvidersMicrosoftResponse,
  },
);

export const organizationsMembersOauthProvidersSlack: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.slack',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack',
  {
    response: B2BOrganizationsMembersOAuthProvidersSlackResponse,
  },
);

export const organizationsMembersOauthProvidersHubspot: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.hubspot',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot',
  {
    query: {
      include_refresh_token: nullish(boolean),
    },
    response: B2BOrganizationsMembersOAuthProvidersHubspotResponse,
  },
);

export const organizationsMembersOauthProvidersGithub: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.github',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github',
  {
    query: {
      include_refresh_token: nullish(boolean),
    },
    response: B2BOrganizationsMembersOAuthProvidersGithubResponse,
  },
);

export const organizationsMembersConnectedAppsRevoke: Operation = /* @__PURE__ */ operation(
  'organizations.members.connectedApps.revoke',
  'POST',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke',
  {
    body: object({}),
    safe: true,
    response: B2BOrganizationsMembersConnectedAppsRevokeResponse,
    memberSession: true,
  },
);

export const organizationsMembersUpdate: Operation = /* @__PURE__ */ operation(
  'organizations.members.update',
  'PUT',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}',
  {
    body: object({
      name: nullish(string),
      trusted_metadata: nullish(record(unknown, 'trusted')),
      untrusted_metadata: nullish(record(unknown, 'untrusted')),
      is_breakglass: nullish(boolean),
      mfa_phone_number: nullish(string),
      mfa_enrolled: nullish(boolean),
      roles: nullish(array(string)),
      preserve_existing_sessions: nullish(boolean),
      default_mfa_method: nullish(string),
      email_address: nullish(string),
      external_id: nullish(stringOf(undefined, 128, /^[A-Za-z0-9._|-]+$/u)),
      unlink_email: nullish(boolean),
    }),
    safe: true,
    response: B2BOrganizationsMembersUpdateResponse,
    memberSession: true,
  },
);

export const organizationsMembersDelete: Operation = /* @__PURE__ */ operation(
  'organizations.members.delete',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}',
  {
    safe: true,
    response: B2BOrganizationsMembersDeleteResponse,
    memberSession: true,
  },
);

export const organizationsMembersReactivate: Operation = /* @__PURE__ */ operation(
  'organizations.members.reactivate',
  'PUT',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate',
  {
    body: object({}),
    safe: true,
    response: B2BOrganizationsMembersReactivateResponse,
    memberSession: true,
  },
);

export const organizationsMembersDeleteMFAPhoneNumber: Operation = /* @__PURE__ */ operation(
  'organizations.members.deleteMFAPhoneNumber',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}',
  {
    safe: true,
    response: B2BOrganizationsMembersDeleteMFAPhoneNumberResponse,
    memberSession: true,
  },
);

export const organizationsMembersDeleteTOTP: Operation = /* @__PURE__ */ operation(
  'organizations.members.deleteTOTP',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/totp',
  {
    safe: true,
    response: B2BOrganizationsMembersDeleteTOTPResponse,
    memberSession: true,
  },
);

export const organizationsMembersSearch: Operation = /* @__PURE__ */ operation(
  'organizations.members.search',
  'POST',
  '/v1/b2b/organizations/members/search',
  {
    body: object({
      organization_ids: array(string),
      cursor: nullish(string),
      limit: nullish(int(undefined, 1000)),
      query: nullish(SearchQuery),
    }),
    safe: true,
    response: B2BOrganizationsMembersSearchResponse,
    pagination: { style: 'cursor', cursor: 'cursor', items: 'members', next: 'results_metadata.next_cursor' },
    memberSession: true,
  },
);

export const organizationsMembersDeletePassword: Operation = /* @__PURE__ */ operation(
  'organizations.members.deletePassword',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}',
  {
    safe: true,
    response: B2BOrganizationsMembersDeletePasswordResponse,
    memberSession: true,
  },
);

export const organizationsMembersDangerouslyGet: Operation = /* @__PURE__ */ operation(
  'organizations.members.dangerouslyGet',
  'GET',
  '/v1/b2b/organizations/members/dangerously_get/{member_id}',
  {
    query: {
      include_deleted: nullish(boolean),
    },
    response: B2BOrganizationsMembersGetResponse,
  },
);

export const organizationsMembersOidcProviders: Operation = /* @__PURE__ */ operation(
  'organizations.members.oidcProviders',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers',
  {
    query: {
      include_refresh_token: nullish(boolean),
    },
    response: B2BOrganizationsMembersOIDCProvidersResponse,
  },
);

export const organizationsMembersUnlinkRetiredEmail: Operation = /* @__PURE__ */ operation(
  'organizations.members.unlinkRetiredEmail',
  'POST',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email',
  {
    body: object({
      email_id: nullish(string),
      email_address: nullish(string),
    }),
    safe: true,
    response: B2BOrganizationsMembersUnlinkRetiredEmailResponse,
    memberSession: true,
  },
);

export const organizationsMembersStartEmailUpdate: Operation = /* @__PURE__ */ operation(
  'organizations.members.startEmailUpdate',
  'POST',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update',
  {
    body: object({
      email_address: string,
      login_redirect_url: nullish(string),
      locale: nullish(string),
      login_template_id: nullish(string),
      delivery_method: nullish(string),
    }),
    response: B2BOrganizationsMembersStartEmailUpdateResponse,
    memberSession: true,
  },
);

export const organizationsMembersGetConnectedApps: Operation = /* @__PURE__ */ operation(
  'organizations.members.getConnectedApps',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps',
  {
    response: B2BOrganizationsMembersGetConnectedAppsResponse,
    memberSession: true,
  },
);

export const organizationsMembersDeleteExternalId: Operation = /* @__PURE__ */ operation(
  'organizations.members.deleteExternalId',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id',
  {
    safe: true,
    response: B2BOrganizationsMembersDeleteExternalIdResponse,
    memberSession: true,
  },
);

export const organizationsMembersCreate: Operation = /* @__PURE__ */ operation(
  'organizations.members.create',
  'POST',
  '/v1/b2b/organizations/{organization_id}/members',
  {
    body: object({
      email_address: string,
      name: nullish(string),
      trusted_metadata: nullish(record(unknown, 'trusted')),
      untrusted_metadata: nullish(record(unknown, 'untrusted')),
      create_member_as_pending: nullish(boolean),
      is_breakglass: nullish(boolean),
      mfa_phone_number: nullish(string),
      mfa_enrolled: nullish(boolean),
      roles: nullish(array(string)),
      external_id: nullish(stringOf(undefined, 128, /^[A-Za-z0-9._|-]+$/u)),
    }),
    response: B2BOrganizationsMembersCreateResponse,
    memberSession: true,
  },
);

export const organizationsMembersGet: Operation = /* @__PURE__ */ operation(
  'organizations.members.get',
  'GET',
  '/v1/b2b/organizations/{organization_id}/member',
  {
    query: {
      member_id: nullish(string),
      email_address: nullish(string),
    },
    response: B2BOrganizationsMembersGetResponse,
  },
);

export const organizationsCreate: Operation = /* @__PURE__ */ operation(
  'organizations.create',
  'POST',
  '/v1/b2b/organizations',
  {
    body: object({
      organization_name: string,
      organization_slug: nullish(stringOf(2, 128, /^[A-Za-z0-9._~-]+$/u)),
      organization_logo_url: nullish(string),
      trusted_metadata: nullish(record(unknown, 'organization')),
      organization_external_id: nullish(stringOf(undefined, 128, /^[A-Za-z0-9._|-]+$/u)),
      sso_jit_provisioning: nullish(string),
      email_allowed_domains: nullish(array(string)),
      email_jit_provisioning: nullish(string),
      email_invites: nullish(string),
      auth_methods: nullish(string),
      allowed_auth_methods: nullish(array(string)),
      mfa_policy: nullish(string),
      rbac_email_implicit_role_assignments: nullish(array(EmailImplicitRoleAssignment)),
      mfa_methods: nullish(string),
      allowed_mfa_methods: nullish(array(string)),
      oauth_tenant_jit_provisioning: nullish(string),
      allowed_oauth_tenants: nullish(record(unknown)),
      claimed_email_domains: nullish(array(string)),
      first_party_connected_apps_allowed_type: nullish(string),
      allowed_first_party_connected_apps: nullish(array(string)),
      third_party_connected_apps_allowed_type: nullish(string),
      allowed_third_party_connected_apps: nullish(array(string)),
    }),
    response: B2BOrganizationsCreateResponse,
  },
);

export const organizationsGet: Operation = /* @__PURE__ */ operation(
  'organizations.get',
  'GET',
  '/v1/b2b/organizations/{organization_id}',
  {
    response: B2BOrganizationsGetResponse,
  },
);

export const organizationsUpdate: Operation = /* @__PURE__ */ operation(
  'organizations.update',
  'PUT',
  '/v1/b2b/organizations/{organization_id}',
  {
    body: object({
      organization_name: nullish(string),
      organization_slug: nullish(stringOf(2, 128, /^[A-Za-z0-9._~-]+$/u)),
      organization_logo_url: nullish(string),
      trusted_metadata: nullish(record(unknown, 'organization')),
      organization_external_id: nullish(stringOf(undefined, 128, /^[A-Za-z0-9._|-]+$/u)),
      sso_default_connection_id: nullish(string),
      sso_jit_provisioning: nullish(string),
      sso_jit_provisioning_allowed_connections: nullish(array(string)),
      email_allowed_domains: nullish(array(string)),
      email_jit_provisioning: nullish(string),
      email_invites: nullish(string),
      auth_methods: nullish(string),
      allowed_auth_methods: nullish(array(string)),
      mfa_policy: nullish(string),
      rbac_email_implicit_role_assignments: nullish(array(EmailImplicitRoleAssignment)),
      mfa_methods: nullish(string),
      allowed_mfa_methods: nullish(array(string)),
      oauth_tenant_jit_provisioning: nullish(string),
      allowed_oauth_tenants: nullish(record(unknown)),
      claimed_email_domains: nullish(array(string)),
      first_party_connected_apps_allowed_type: nullish(string),
      allowed_first_party_connected_apps: nullish(array(string)),
      third_party_connected_apps_allowed_type: nullish(string),
      allowed_third_party_connected_apps: nullish(array(string)),
    }),
    safe: true,
    response: B2BOrganizationsUpdateResponse,
    memberSession: true,
  },
);

export const organizationsDelete: Operation = /* @__PURE__ */ operation(
  'organizations.delete',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}',
  {
    safe: true,
    response: B2BOrganizationsDeleteResponse,
    memberSession: true,
  },
);

export const organizationsSearch: Operation = /* @__PURE__ */ operation(
  'organizations.search',
  'POST',
  '/v1/b2b/organizations/search',
  {
    body: object({
      cursor: nullish(string),
      limit: nullish(int(undefined, 1000)),
      query: nullish(SearchQuery),
    }),
    safe: true,
    response: B2BOrganizationsSearchResponse,
    pagination: { style: 'cursor', cursor: 'cursor', items: 'organizations', next: 'results_metadata.next_cursor' },
  },
);

export const organizationsMetrics: Operation = /* @__PURE__ */ operation(
  'organizations.metrics',
  'GET',
  '/v1/b2b/organizations/{organization_id}/metrics',
  {
    response: B2BOrganizationsMetricsResponse,
  },
);

export const organizationsConnectedApps: Operation = /* @__PURE__ */ operation(
  'organizations.connectedApps',
  'GET',
  '/v1/b2b/organizations/{organization_id}/connected_apps',
  {
    response: B2BOrganizationsConnectedAppsResponse,
    memberSession: true,
  },
);

export const organizationsGetConnectedApp: Operation = /* @__PURE__ */ operation(
  'organizations.getConnectedApp',
  'GET',
  '/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}',
  {
    response: B2BOrganizationsGetConnectedAppResponse,
    memberSession: true,
  },
);

export const organizationsDeleteExternalId: Operation = /* @__PURE__ */ operation(
  'organizations.deleteExternalId',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/external_id',
  {
    safe: true,
    response: B2BOrganizationsDeleteExternalIdResponse,
    memberSession: true,
  },
);

export const passwordsEmailResetStart: Operation = /* @__PURE__ */ operation(
  'passwords.email.resetStart',
  'POST',
  '/v1/b2b/passwords/email/reset/start',
  {
    body: object({
      organization_id: string,
      email_address: string,
      reset_password_redirect_url: nullish(string),
      reset_password_expiration_minutes: nullish(int()),
      code_challenge: nullish(string),
      login_redirect_url: nullish(string),
      locale: nullish(string),
      reset_password_template_id: nullish(string),
      verify_email_template_id: nullish(string),
    }),
    response: B2BPasswordsEmailResetStartResponse,
  },
);

export const passwordsEmailReset: Operation = /* @__PURE__ */ operation(
  'passwords.email.reset',
  'POST',
  '/v1/b2b/passwords/email/reset',
  {
    body: object({
      password_reset_token: string,
      password: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      code_verifier: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      locale: nullish(string),
      intermediate_session_token: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BPasswordsEmailResetResponse,
  },
);

export const passwordsEmailRequireReset: Operation = /* @__PURE__ */ operation(
  'passwords.email.requireReset',
  'POST',
  '/v1/b2b/passwords/email/require_reset',
  {
    body: object({
      email_address: string,
      organization_id: nullish(string),
      member_id: nullish(string),
    }),
    safe: true,
    response: B2BPasswordsEmailRequireResetResponse,
    memberSession: true,
  },
);

export const passwordsSessionsReset: Operation = /* @__PURE__ */ operation(
  'passwords.sessions.reset',
  'POST',
  '/v1/b2b/passwords/session/reset',
  {
    body: object({
      organization_id: string,
      password: string,
      session_token: nullish(string),
      session_jwt: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      locale: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BPasswordsSessionResetResponse,
  },
);

export const passwordsExistingPasswordReset: Operation = /* @__PURE__ */ operation(
  'passwords.existingPassword.reset',
  'POST',
  '/v1/b2b/passwords/existing_password/reset',
  {
    body: object({
      email_address: string,
      existing_password: string,
      new_password: string,
      organization_id: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      locale: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BPasswordsExistingPasswordResetResponse,
  },
);

export const passwordsDiscoveryEmailResetStart: Operation = /* @__PURE__ */ operation(
  'passwords.discovery.email.resetStart',
  'POST',
  '/v1/b2b/passwords/discovery/email/reset/start',
  {
    body: object({
      email_address: string,
      reset_password_redirect_url: nullish(string),
      discovery_redirect_url: nullish(string),
      reset_password_template_id: nullish(string),
      reset_password_expiration_minutes: nullish(int()),
      pkce_code_challenge: nullish(string),
      locale: nullish(string),
      verify_email_template_id: nullish(string),
    }),
    response: B2BPasswordsDiscoveryEmailResetStartResponse,
  },
);

export const passwordsDiscoveryEmailReset: Operation = /* @__PURE__ */ operation(
  'passwords.discovery.email.reset',
  'POST',
  '/v1/b2b/passwords/discovery/email/reset',
  {
    body: object({
      password_reset_token: string,
      password: string,
      pkce_code_verifier: nullish(string),
    }),
    response: B2BPasswordsDiscoveryEmailResetResponse,
  },
);

export const passwordsDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation(
  'passwords.discovery.authenticate',
  'POST',
  '/v1/b2b/passwords/discovery/authenticate',
  {
    body: object({
      email_address: string,
      password: string,
    }),
    response: B2BPasswordsDiscoveryAuthenticateResponse,
  },
);

export const passwordsStrengthCheck: Operation = /* @__PURE__ */ operation(
  'passwords.strengthCheck',
  'POST',
  '/v1/b2b/passwords/strength_check',
  {
    body: object({
      password: string,
      email_address: nullish(string),
    }),
    safe: true,
    response: B2BPasswordsStrengthCheckResponse,
  },
);

export const passwordsMigrate: Operation = /* @__PURE__ */ operation(
  'passwords.migrate',
  'POST',
  '/v1/b2b/passwords/migrate',
  {
    body: object({
      email_address: string,
      hash: string,
      hash_type: string,
      organization_id: string,
      md_5_config: nullish(MD5Config),
      argon_2_config: nullish(Argon2Config),
      sha_1_config: nullish(SHA1Config),
      sha_512_config: nullish(SHA512Config),
      scrypt_config: nullish(ScryptConfig),
      pbkdf_2_config: nullish(PBKDF2Config),
      name: nullish(string),
      trusted_metadata: nullish(record(unknown, 'trusted')),
      untrusted_metadata: nullish(record(unknown, 'untrusted')),
      roles: nullish(array(string)),
      preserve_existing_sessions: nullish(boolean),
      mfa_phone_number: nullish(string),
      set_phone_number_verified: nullish(boolean),
      external_id: nullish(stringOf(undefined, 128, /^[A-Za-z0-9._|-]+$/u)),
    }),
    response: B2BPasswordsMigrateResponse,
  },
);

export const passwordsAuthenticate: Operation = /* @__PURE__ */ operation(
  'passwords.authenticate',
  'POST',
  '/v1/b2b/passwords/authenticate',
  {
    body: object({
      organization_id: string,
      email_address: string,
      password: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      locale: nullish(string),
      intermediate_session_token: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BPasswordsAuthenticateResponse,
  },
);

export const projectMetrics: Operation = /* @__PURE__ */ operation('project.metrics', 'GET', '/v1/projects/metrics', {
  response: ProjectMetricsResponse,
});

export const rbacOrganizationsGetOrgPolicy: Operation = /* @__PURE__ */ operation(
  'rbac.organizations.getOrgPolicy',
  'GET',
  '/v1/b2b/rbac/organizations/{organization_id}',
  {
    response: B2BRBACOrganizationsGetOrgPolicyResponse,
  },
);

export const rbacOrganizationsSetOrgPolicy: Operation = /* @__PURE__ */ operation(
  'rbac.organizations.setOrgPolicy',
  'PUT',
  '/v1/b2b/rbac/organizations/{organization_id}',
  {
    body: object({
      org_policy: OrgPolicy,
    }),
    safe: true,
    response: B2BRBACOrganizationsSetOrgPolicyResponse,
  },
);

export const rbacPolicy: Operation = /* @__PURE__ */ operation('rbac.policy', 'GET', '/v1/b2b/rbac/policy', {
  response: B2BRBACPolicyResponse,
});

export const recoveryCodesRecover: Operation = /* @__PURE__ */ operation(
  'recoveryCodes.recover',
  'POST',
  '/v1/b2b/recovery_codes/recover',
  {
    body: object({
      organization_id: string,
      member_id: string,
      recovery_code: string,
      intermediate_session_token: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: B2BRecoveryCodesRecoverResponse,
  },
);

export const recoveryCodesGet: Operation = /* @__PURE__ */ operation(
  'recoveryCodes.get',
  'GET',
  '/v1/b2b/recovery_codes/{organization_id}/{member_id}',
  {
    response: B2BRecoveryCodesGetResponse,
  },
);

export const recoveryCodesRotate: Operation = /* @__PURE__ */ operation(
  'recoveryCodes.rotate',
  'POST',
  '/v1/b2b/recovery_codes/rotate',
  {
    body: object({
      organization_id: string,
      member_id: string,
    }),
    response: B2BRecoveryCodesRotateResponse,
  },
);

export const scimConnectionGetGroups: Operation = /* @__PURE__ */ operation(
  'scim.connection.getGroups',
  'GET',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}',
  {
    query: {
      cursor: nullish(string),
      limit: nullish(int()),
    },
    response: B2BSCIMConnectionGetGroupsResponse,
    pagination: { style: 'cursor', cursor: 'cursor', items: 'scim_groups', next: 'next_cursor' },
    memberSession: true,
  },
);

export const scimConnectionUpdate: Operation = /* @__PURE__ */ operation(
  'scim.connection.update',
  'PUT',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}',
  {
    body: object({
      display_name: nullish(string),
      identity_provider: nullish(string),
      scim_group_implicit_role_assignments: nullish(array(SCIMGroupImplicitRoleAssignments)),
    }),
    safe: true,
    response: B2BSCIMConnectionUpdateResponse,
    memberSession: true,
  },
);

export const scimConnectionDelete: Operation = /* @__PURE__ */ operation(
  'scim.connection.delete',
  'DELETE',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}',
  {
    safe: true,
    response: B2BSCIMConnectionDeleteResponse,
    memberSession: true,
  },
);

export const scimConnectionRotateStart: Operation = /* @__PURE__ */ operation(
  'scim.connection.rotateStart',
  'POST',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start',
  {
    body: object({}),
    response: B2BSCIMConnectionRotateStartResponse,
    memberSession: true,
  },
);

export const scimConnectionRotateComplete: Operation = /* @__PURE__ */ operation(
  'scim.connection.rotateComplete',
  'POST',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete',
  {
    body: object({}),
    response: B2BSCIMConnectionRotateCompleteResponse,
    memberSession: true,
  },
);

export const scimConnectionRotateCancel: Operation = /* @__PURE__ */ operation(
  'scim.connection.rotateCancel',
  'POST',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel',
  {
    body: object({}),
    response: B2BSCIMConnectionRotateCancelResponse,
    memberSession: true,
  },
);

export const scimConnectionGet: Operation = /* @__PURE__ */ operation(
  'scim.connection.get',
  'GET',
  '/v1/b2b/scim/{organization_id}/connection',
  {
    response: B2BSCIMConnectionGetResponse,
    memberSession: true,
  },
);

export const scimConnectionCreate: Operation = /* @__PURE__ */ operation(
  'scim.connection.create',
  'POST',
  '/v1/b2b/scim/{organization_id}/connection',
  {
    body: object({
      display_name: nullish(string),
      identity_provider: nullish(string),
    }),
    response: B2BSCIMConnectionCreateResponse,
    memberSession: true,
  },
);

export const ssoOidcCreateConnection: Operation = /* @__PURE__ */ operation(
  'sso.oidc.createConnection',
  'POST',
  '/v1/b2b/sso/oidc/{organization_id}',
  {
    body: object({
      display_name: nullish(string),
      identity_provider: nullish(string),
    }),
    response: B2BSSOOIDCCreateConnectionResponse,
    memberSession: true,
  },
);

export const ssoOidcUpdateConnection: Operation = /* @__PURE__ */ operation(
  'sso.oidc.updateConnection',
  'PUT',
  '/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}',
  {
    body: object({
      display_name: nullish(string),
      client_id: nullish(string),
      client_secret: nullish(string),
      issuer: nullish(string),
      authorization_url: nullish(string),
      token_url: nullish(string),
      userinfo_url: nullish(string),
      jwks_url: nullish(string),
      identity_provider: nullish(string),
      custom_scopes: nullish(string),
      attribute_mapping: nullish(record(unknown)),
    }),
    safe: true,
    response: B2BSSOOIDCUpdateConnectionResponse,
    memberSession: true,
  },
);

export const ssoSamlCreateConnection: Operation = /* @__PURE__ */ operation(
  'sso.saml.createConnection',
  'POST',
  '/v1/b2b/sso/saml/{organization_id}',
  {
    body: object({
      display_name: nullish(string),
      identity_provider: nullish(string),
    }),
    response: B2BSSOSAMLCreateConnectionResponse,
    memberSession: true,
  },
);

export const ssoSamlUpdateConnection: Operation = /* @__PURE__ */ operation(
  'sso.saml.updateConnection',
  'PUT',
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}',
  {
    body: object({
      idp_entity_id: nullish(string),
      display_name: nullish(string),
      attribute_mapping: nullish(record(unknown)),
      x509_certificate: nullish(string),
      idp_sso_url: nullish(string),
      saml_connection_implicit_role_assignments: nullish(array(SAMLConnectionImplicitRoleAssignment)),
      saml_group_implicit_role_assignments: nullish(array(SAMLGroupImplicitRoleAssignment)),
      alternative_audience_uri: nullish(string),
      identity_provider: nullish(string),
      signing_private_key: nullish(string),
      nameid_format: nullish(string),
      alternative_acs_url: nullish(string),
      idp_initiated_auth_disabled: nullish(boolean),
      saml_encryption_private_key: nullish(string),
      allow_gateway_callback: nullish(boolean),
    }),
    safe: true,
    response: B2BSSOSAMLUpdateConnectionResponse,
    memberSession: true,
  },
);

export const ssoSamlUpdateByURL: Operation = /* @__PURE__ */ operation(
  'sso.saml.updateByURL',
  'PUT',
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url',
  {
    body: object({
      metadata_url: string,
    }),
    safe: true,
    response: B2BSSOSAMLUpdateByURLResponse,
    memberSession: true,
  },
);

export const ssoSamlDeleteVerificationCertificate: Operation = /* @__PURE__ */ operation(
  'sso.saml.deleteVerificationCertificate',
  'DELETE',
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}',
  {
    safe: true,
    response: B2BSSOSAMLDeleteVerificationCertificateResponse,
    memberSession: true,
  },
);

export const ssoSamlDeleteEncryptionPrivateKey: Operation = /* @__PURE__ */ operation(
  'sso.saml.deleteEncryptionPrivateKey',
  'DELETE',
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}',
  {
    safe: true,
    response: B2BSSOSAMLDeleteEncryptionPrivateKeyResponse,
    memberSession: true,
  },
);

export const ssoExternalCreateConnection: Operation = /* @__PURE__ */ operation(
  'sso.external.createConnection',
  'POST',
  '/v1/b2b/sso/external/{organization_id}',
  {
    body: object({
      external_organization_id: string,
      external_connection_id: string,
      display_name: nullish(string),
      connection_implicit_role_assignments: nullish(array(SAMLConnectionImplicitRoleAssignment)),
      group_implicit_role_assignments: nullish(array(SAMLGroupImplicitRoleAssignment)),
    }),
    response: B2BSSOExternalCreateConnectionResponse,
    memberSession: true,
  },
);

export const ssoExternalUpdateConnection: Operation = /* @__PURE__ */ operation(
  'sso.external.updateConnection',
  'PUT',
  '/v1/b2b/sso/external/{organization_id}/connections/{connection_id}',
  {
    body: object({
      display_name: nullish(string),
      external_connection_implicit_role_assignments: nullish(array(ConnectionImplicitRoleAssignment)),
      external_group_implicit_role_assignments: nullish(array(GroupImplicitRoleAssignment)),
    }),
    safe: true,
    response: B2BSSOExternalUpdateConnectionResponse,
    memberSession: true,
  },
);

export const ssoGetConnections: Operation = /* @__PURE__ */ operation(
  'sso.getConnections',
  'GET',
  '/v1/b2b/sso/{organization_id}',
  {
    response: B2BSSOGetConnectionsResponse,
    memberSession: true,
  },
);

export const ssoDeleteConnection: Operation = /* @__PURE__ */ operation(
  'sso.deleteConnection',
  'DELETE',
  '/v1/b2b/sso/{organization_id}/connections/{connection_id}',
  {
    safe: true,
    response: B2BSSODeleteConnectionResponse,
    memberSession: true,
  },
);

export const ssoAuthenticate: Operation = /* @__PURE__ */ operation(
  'sso.authenticate',
  'POST',
  '/v1/b2b/sso/authenticate',
  {
    body: object({
      sso_token: string,
      pkce_code_verifier: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      locale: nullish(string),
      intermediate_session_token: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BSSOAuthenticateResponse,
  },
);

export const sessionsGet: Operation = /* @__PURE__ */ operation('sessions.get', 'GET', '/v1/b2b/sessions', {
  query: {
    organization_id: string,
    member_id: string,
  },
  response: B2BSessionsGetResponse,
});

export const sessionsAuthenticate: Operation = /* @__PURE__ */ operation(
  'sessions.authenticate',
  'POST',
  '/v1/b2b/sessions/authenticate',
  {
    body: object({
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      authorization_check: nullish(AuthorizationCheck),
    }),
    response: B2BSessionsAuthenticateResponse,
  },
);

export const sessionsRevoke: Operation = /* @__PURE__ */ operation(
  'sessions.revoke',
  'POST',
  '/v1/b2b/sessions/revoke',
  {
    body: object({
      member_session_id: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      member_id: nullish(string),
    }),
    safe: true,
    response: B2BSessionsRevokeResponse,
    memberSession: true,
  },
);

export const sessionsExchange: Operation = /* @__PURE__ */ operation(
  'sessions.exchange',
  'POST',
  '/v1/b2b/sessions/exchange',
  {
    body: object({
      organization_id: string,
      session_token: nullish(string),
      session_jwt: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      locale: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BSessionsExchangeResponse,
  },
);

export const sessionsExchangeAccessToken: Operation = /* @__PURE__ */ operation(
  'sessions.exchangeAccessToken',
  'POST',
  '/v1/b2b/sessions/exchange_access_token',
  {
    body: object({
      access_token: string,
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: B2BSessionsExchangeAccessTokenResponse,
  },
);

export const sessionsAttest: Operation = /* @__PURE__ */ operation(
  'sessions.attest',
  'POST',
  '/v1/b2b/sessions/attest',
  {
    body: object({
      profile_id: string,
      token: string,
      organization_id: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      session_token: nullish(string),
      session_jwt: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: B2BSessionsAttestResponse,
  },
);

export const sessionsMigrate: Operation = /* @__PURE__ */ operation(
  'sessions.migrate',
  'POST',
  '/v1/b2b/sessions/migrate',
  {
    body: object({
      session_token: string,
      organization_id: string,
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
    }),
    response: B2BSessionsMigrateResponse,
  },
);

export const sessionsGetJWKS: Operation = /* @__PURE__ */ operation(
  'sessions.getJWKS',
  'GET',
  '/v1/b2b/sessions/jwks/{project_id}',
  {
    pathParams: {
      project_id: optional(unknown),
    },
    response: B2BSessionsGetJWKSResponse,
  },
);

export const totpsCreate: Operation = /* @__PURE__ */ operation('totps.create', 'POST', '/v1/b2b/totp', {
  body: object({
    organization_id: string,
    member_id: string,
    expiration_minutes: nullish(int()),
    intermediate_session_token: nullish(string),
    session_token: nullish(string),
    session_jwt: nullish(string),
  }),
  response: B2BTOTPsCreateResponse,
});

export const totpsAuthenticate: Operation = /* @__PURE__ */ operation(
  'totps.authenticate',
  'POST',
  '/v1/b2b/totp/authenticate',
  {
    body: object({
      organization_id: string,
      member_id: string,
      code: string,
      intermediate_session_token: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      set_mfa_enrollment: nullish(string),
      set_default_mfa: nullish(boolean),
      telemetry_id: nullish(string),
    }),
    response: B2BTOTPsAuthenticateResponse,
  },
);

export const totpsMigrate: Operation = /* @__PURE__ */ operation('totps.migrate', 'POST', '/v1/b2b/totp/migrate', {
  body: object({
    organization_id: string,
    member_id: string,
    secret: string,
    recovery_codes: array(string),
  }),
  response: B2BTOTPsMigrateResponse,
});

/** All operations. A list, because of a namespace bundlers make an object with all names. */
export const OPERATIONS: readonly Operation[] = [
  connectedAppClientsSecretsRotateStart,
  connectedAppClientsSecretsRotateCancel,
  connectedAppClientsSecretsRotate,
  connectedAppClientsGet,
  connectedAppClientsUpdate,
  connectedAppClientsDelete,
  connectedAppClientsSearch,
  connectedAppClientsCreate,
  debugWhoami,
  discoveryIntermediateSessionsExchange,
  discoveryOrganizationsCreate,
  discoveryOrganizationsList,
  fraudFingerprintLookup,
  fraudRulesSet,
  fraudRulesList,
  fraudVerdictReasonsOverride,
  fraudVerdictReasonsList,
  fraudEmailRisk,
  idpOauthAuthorizeStart,
  idpOauthAuthorize,
  idpIntrospectTokenNetwork,
  impersonationAuthenticate,
  m2mClientsSecretsRotateStart,
  m2mClientsSecretsRotateCancel,
  m2mClientsSecretsRotate,
  m2mClientsGet,
  m2mClientsUpdate,
  m2mClientsDelete,
  m2mClientsSearch,
  m2mClientsCreate,
  m2mToken,
  magicLinksEmailDiscoverySend,
  magicLinksEmailLoginOrSignup,
  magicLinksEmailInvite,
  magicLinksDiscoveryAuthenticate,
  magicLinksAuthenticate,
  oauthDiscoveryAuthenticate,
  oauthAuthenticate,
  otpsSmsSend,
  otpsSmsAuthenticate,
  otpsEmailDiscoverySend,
  otpsEmailDiscoveryAuthenticate,
  otpsEmailLoginOrSignup,
  otpsEmailAuthenticate,
  organizationsMembersOauthProvidersGoogle,
  organizationsMembersOauthProvidersMicrosoft,
  organizationsMembersOauthProvidersSlack,
  organizationsMembersOauthProvidersHubspot,
  organizationsMembersOauthProvidersGithub,
  organizationsMembersConnectedAppsRevoke,
  organizationsMembersUpdate,
  organizationsMembersDelete,
  organizationsMembersReactivate,
  organizationsMembersDeleteMFAPhoneNumber,
  organizationsMembersDeleteTOTP,
  organizationsMembersSearch,
  organizationsMembersDeletePassword,
  organizationsMembersDangerouslyGet,
  organizationsMembersOidcProviders,
  organizationsMembersUnlinkRetiredEmail,
  organizationsMembersStartEmailUpdate,
  organizationsMembersGetConnectedApps,
  organizationsMembersDeleteExternalId,
  organizationsMembersCreate,
  organizationsMembersGet,
  organizationsCreate,
  organizationsGet,
  organizationsUpdate,
  organizationsDelete,
  organizationsSearch,
  organizationsMetrics,
  organizationsConnectedApps,
  organizationsGetConnectedApp,
  organizationsDeleteExternalId,
  passwordsEmailResetStart,
  passwordsEmailReset,
  passwordsEmailRequireReset,
  passwordsSessionsReset,
  passwordsExistingPasswordReset,
  passwordsDiscoveryEmailResetStart,
  passwordsDiscoveryEmailReset,
  passwordsDiscoveryAuthenticate,
  passwordsStrengthCheck,
  passwordsMigrate,
  passwordsAuthenticate,
  projectMetrics,
  rbacOrganizationsGetOrgPolicy,
  rbacOrganizationsSetOrgPolicy,
  rbacPolicy,
  recoveryCodesRecover,
  recoveryCodesGet,
  recoveryCodesRotate,
  scimConnectionGetGroups,
  scimConnectionUpdate,
  scimConnectionDelete,
  scimConnectionRotateStart,
  scimConnectionRotateComplete,
  scimConnectionRotateCancel,
  scimConnectionGet,
  scimConnectionCreate,
  ssoOidcCreateConnection,
  ssoOidcUpdateConnection,
  ssoSamlCreateConnection,
  ssoSamlUpdateConnection,
  ssoSamlUpdateByURL,
  ssoSamlDeleteVerificationCertificate,
  ssoSamlDeleteEncryptionPrivateKey,
  ssoExternalCreateConnection,
  ssoExternalUpdateConnection,
  ssoGetConnections,
  ssoDeleteConnection,
  ssoAuthenticate,
  sessionsGet,
  sessionsAuthenticate,
  sessionsRevoke,
  sessionsExchange,
  sessionsExchangeAccessToken,
  sessionsAttest,
  sessionsMigrate,
  sessionsGetJWKS,
  totpsCreate,
  totpsAuthenticate,
  totpsMigrate,
];
