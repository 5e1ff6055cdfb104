// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: c0ef1f0f451e223c7f5f3a25bcefffafa32ddd954886f4e8e81de2fa2ae7bbe6

import { type Operation, operation } from '../../facade/core/call/operation.ts';

export const connectedAppClientsSecretsRotateStart: Operation = /* @__PURE__ */ operation('connectedApp.clients.secrets.rotateStart', 'POST', '/v1/connected_apps/clients/{client_id}/secrets/rotate/start', {
  json: [],
  answer: ['request_id', 'connected_app', 'status_code'],
});

export const connectedAppClientsSecretsRotateCancel: Operation = /* @__PURE__ */ operation('connectedApp.clients.secrets.rotateCancel', 'POST', '/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel', {
  json: [],
  answer: ['request_id', 'connected_app', 'status_code'],
});

export const connectedAppClientsSecretsRotate: Operation = /* @__PURE__ */ operation('connectedApp.clients.secrets.rotate', 'POST', '/v1/connected_apps/clients/{client_id}/secrets/rotate', {
  json: [],
  answer: ['request_id', 'connected_app', 'status_code'],
});

export const connectedAppClientsGet: Operation = /* @__PURE__ */ operation('connectedApp.clients.get', 'GET', '/v1/connected_apps/clients/{client_id}', {
  answer: ['request_id', 'connected_app', 'status_code'],
});

export const connectedAppClientsUpdate: Operation = /* @__PURE__ */ operation('connectedApp.clients.update', 'PUT', '/v1/connected_apps/clients/{client_id}', {
  json: [
    'client_name',
    'client_description',
    'redirect_urls',
    'full_access_allowed',
    'access_token_expiry_minutes',
    'access_token_custom_audience',
    'access_token_template_content',
    'post_logout_redirect_urls',
    'logo_url',
    'bypass_consent_for_offline_access',
    'id_token_template_content',
  ],
  safe: true,
  answer: ['request_id', 'connected_app', 'status_code'],
});

export const connectedAppClientsDelete: Operation = /* @__PURE__ */ operation('connectedApp.clients.delete', 'DELETE', '/v1/connected_apps/clients/{client_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'client_id', 'status_code'],
});

export const connectedAppClientsSearch: Operation = /* @__PURE__ */ operation('connectedApp.clients.search', 'POST', '/v1/connected_apps/clients/search', {
  json: ['cursor', 'limit'],
  safe: true,
  answer: ['request_id', 'connected_apps', 'results_metadata', 'status_code'],
  pagination: { style: 'cursor', cursor: 'cursor', items: 'connected_apps', next: 'results_metadata.next_cursor' },
});

export const connectedAppClientsCreate: Operation = /* @__PURE__ */ operation('connectedApp.clients.create', 'POST', '/v1/connected_apps/clients', {
  json: [
    'client_type',
    'client_name',
    'client_description',
    'redirect_urls',
    'full_access_allowed',
    'access_token_expiry_minutes',
    'access_token_custom_audience',
    'access_token_template_content',
    'post_logout_redirect_urls',
    'logo_url',
    'bypass_consent_for_offline_access',
    'id_token_template_content',
  ],
  answer: ['request_id', 'connected_app', 'status_code'],
});

export const debugWhoami: Operation = /* @__PURE__ */ operation('debug.whoami', 'GET', '/v1/debug/whoami', {
  answer: ['request_id', 'project_id', 'name', 'status_code'],
});

export const discoveryIntermediateSessionsExchange: Operation = /* @__PURE__ */ operation('discovery.intermediateSessions.exchange', 'POST', '/v1/b2b/discovery/intermediate_sessions/exchange', {
  json: [
    'intermediate_session_token',
    'organization_id',
    'session_duration_minutes',
    'session_custom_claims',
    'locale',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'session_token',
    'session_jwt',
    'member',
    'organization',
    'member_authenticated',
    'intermediate_session_token',
    'status_code',
  ],
});

export const discoveryOrganizationsCreate: Operation = /* @__PURE__ */ operation('discovery.organizations.create', 'POST', '/v1/b2b/discovery/organizations/create', {
  json: [
    'intermediate_session_token',
    'session_duration_minutes',
    'session_custom_claims',
    'organization_name',
    'organization_slug',
    'organization_external_id',
    'organization_logo_url',
    'trusted_metadata',
    'sso_jit_provisioning',
    'email_allowed_domains',
    'email_jit_provisioning',
    'email_invites',
    'auth_methods',
    'allowed_auth_methods',
    'mfa_policy',
    'rbac_email_implicit_role_assignments',
    'mfa_methods',
    'allowed_mfa_methods',
    'oauth_tenant_jit_provisioning',
    'allowed_oauth_tenants',
    'first_party_connected_apps_allowed_type',
    'allowed_first_party_connected_apps',
    'third_party_connected_apps_allowed_type',
    'allowed_third_party_connected_apps',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'session_token',
    'session_jwt',
    'member',
    'organization',
    'member_authenticated',
    'intermediate_session_token',
    'status_code',
  ],
});

export const discoveryOrganizationsList: Operation = /* @__PURE__ */ operation('discovery.organizations.list', 'POST', '/v1/b2b/discovery/organizations', {
  json: ['intermediate_session_token', 'session_token', 'session_jwt'],
  safe: true,
  answer: ['request_id', 'email_address', 'discovered_organizations', 'status_code'],
});

export const fraudFingerprintLookup: Operation = /* @__PURE__ */ operation('fraud.fingerprint.lookup', 'POST', '/v1/fingerprint/lookup', {
  json: ['telemetry_id', 'external_metadata'],
  safe: true,
  answer: [
    'request_id',
    'telemetry_id',
    'fingerprints',
    'verdict',
    'external_metadata',
    'created_at',
    'expires_at',
    'status_code',
  ],
  server: 'fraud',
});

export const fraudRulesSet: Operation = /* @__PURE__ */ operation('fraud.rules.set', 'POST', '/v1/rules/set', {
  json: [
    'action',
    'visitor_id',
    'browser_id',
    'visitor_fingerprint',
    'browser_fingerprint',
    'hardware_fingerprint',
    'network_fingerprint',
    'expires_in_minutes',
    'description',
    'cidr_block',
    'country_code',
    'asn',
  ],
  safe: true,
  answer: ['request_id', 'action', 'status_code'],
  server: 'fraud',
});

export const fraudRulesList: Operation = /* @__PURE__ */ operation('fraud.rules.list', 'POST', '/v1/rules/list', {
  json: ['cursor', 'limit'],
  safe: true,
  answer: ['request_id', 'next_cursor', 'rules', 'status_code'],
  pagination: { style: 'cursor', cursor: 'cursor', items: 'rules', next: 'next_cursor' },
  server: 'fraud',
});

export const fraudVerdictReasonsOverride: Operation = /* @__PURE__ */ operation('fraud.verdictReasons.override', 'POST', '/v1/verdict_reasons/override', {
  json: ['verdict_reason', 'override_action', 'override_description'],
  safe: true,
  answer: ['request_id', 'verdict_reason_action', 'status_code'],
  server: 'fraud',
});

export const fraudVerdictReasonsList: Operation = /* @__PURE__ */ operation('fraud.verdictReasons.list', 'POST', '/v1/verdict_reasons/list', {
  json: ['overrides_only'],
  safe: true,
  answer: ['request_id', 'verdict_reason_actions', 'status_code'],
  server: 'fraud',
});

export const fraudEmailRisk: Operation = /* @__PURE__ */ operation('fraud.email.risk', 'POST', '/v1/email/risk', {
  json: ['email_address'],
  safe: true,
  answer: ['request_id', 'address_information', 'domain_information', 'action', 'risk_score', 'status_code'],
  server: 'fraud',
});

export const idpOauthAuthorizeStart: Operation = /* @__PURE__ */ operation('idp.oauth.authorizeStart', 'POST', '/v1/b2b/idp/oauth/authorize/start', {
  json: [
    'client_id',
    'redirect_uri',
    'response_type',
    'scopes',
    'organization_id',
    'member_id',
    'session_token',
    'session_jwt',
    'prompt',
  ],
  safe: true,
  answer: [
    'request_id',
    'member_id',
    'member',
    'organization',
    'client',
    'consent_required',
    'scope_results',
    'status_code',
  ],
});

export const idpOauthAuthorize: Operation = /* @__PURE__ */ operation('idp.oauth.authorize', 'POST', '/v1/b2b/idp/oauth/authorize', {
  json: [
    'consent_granted',
    'scopes',
    'client_id',
    'redirect_uri',
    'response_type',
    'organization_id',
    'member_id',
    'session_token',
    'session_jwt',
    'prompt',
    'state',
    'nonce',
    'code_challenge',
    'resources',
  ],
  answer: ['request_id', 'redirect_uri', 'status_code'],
});

export const idpIntrospectTokenNetwork: Operation = /* @__PURE__ */ operation('idp.introspectTokenNetwork', 'POST', '/v1/public/{project_id}/oauth2/introspect', {
  form: ['token', 'client_id', 'client_secret', 'token_type_hint'],
  safe: true,
  answer: ['active', 'request_id', 'status_code'],
  anonymous: true,
});

export const impersonationAuthenticate: Operation = /* @__PURE__ */ operation('impersonation.authenticate', 'POST', '/v1/b2b/impersonation/authenticate', {
  json: ['impersonation_token'],
  answer: [
    'request_id',
    'member_id',
    'organization_id',
    'member',
    'session_token',
    'session_jwt',
    'organization',
    'intermediate_session_token',
    'member_authenticated',
    'status_code',
  ],
});

export const m2mClientsSecretsRotateStart: Operation = /* @__PURE__ */ operation('m2m.clients.secrets.rotateStart', 'POST', '/v1/m2m/clients/{client_id}/secrets/rotate/start', {
  json: [],
  answer: ['request_id', 'm2m_client', 'status_code'],
});

export const m2mClientsSecretsRotateCancel: Operation = /* @__PURE__ */ operation('m2m.clients.secrets.rotateCancel', 'POST', '/v1/m2m/clients/{client_id}/secrets/rotate/cancel', {
  json: [],
  answer: ['request_id', 'm2m_client', 'status_code'],
});

export const m2mClientsSecretsRotate: Operation = /* @__PURE__ */ operation('m2m.clients.secrets.rotate', 'POST', '/v1/m2m/clients/{client_id}/secrets/rotate', {
  json: [],
  answer: ['request_id', 'm2m_client', 'status_code'],
});

export const m2mClientsGet: Operation = /* @__PURE__ */ operation('m2m.clients.get', 'GET', '/v1/m2m/clients/{client_id}', {
  answer: ['request_id', 'm2m_client', 'status_code'],
});

export const m2mClientsUpdate: Operation = /* @__PURE__ */ operation('m2m.clients.update', 'PUT', '/v1/m2m/clients/{client_id}', {
  json: ['client_name', 'client_description', 'status', 'scopes', 'trusted_metadata'],
  safe: true,
  answer: ['request_id', 'm2m_client', 'status_code'],
});

export const m2mClientsDelete: Operation = /* @__PURE__ */ operation('m2m.clients.delete', 'DELETE', '/v1/m2m/clients/{client_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'client_id', 'status_code'],
});

export const m2mClientsSearch: Operation = /* @__PURE__ */ operation('m2m.clients.search', 'POST', '/v1/m2m/clients/search', {
  json: ['cursor', 'limit', 'query'],
  safe: true,
  answer: ['request_id', 'm2m_clients', 'results_metadata', 'status_code'],
  pagination: { style: 'cursor', cursor: 'cursor', items: 'm2m_clients', next: 'results_metadata.next_cursor' },
});

export const m2mClientsCreate: Operation = /* @__PURE__ */ operation('m2m.clients.create', 'POST', '/v1/m2m/clients', {
  json: ['scopes', 'client_id', 'client_secret', 'client_name', 'client_description', 'trusted_metadata'],
  answer: ['request_id', 'm2m_client', 'status_code'],
});

export const m2mToken: Operation = /* @__PURE__ */ operation('m2m.token', 'POST', '/v1/public/{project_id}/oauth2/token', {
  form: ['grant_type', 'client_id', 'client_secret', 'scope'],
  answer: ['access_token', 'token_type', 'expires_in', 'status_code', 'request_id'],
  anonymous: true,
});

export const magicLinksEmailDiscoverySend: Operation = /* @__PURE__ */ operation('magicLinks.email.discovery.send', 'POST', '/v1/b2b/magic_links/email/discovery/send', {
  json: [
    'email_address',
    'discovery_redirect_url',
    'pkce_code_challenge',
    'login_template_id',
    'locale',
    'discovery_expiration_minutes',
  ],
  answer: ['request_id', 'status_code'],
});

export const magicLinksEmailLoginOrSignup: Operation = /* @__PURE__ */ operation('magicLinks.email.loginOrSignup', 'POST', '/v1/b2b/magic_links/email/login_or_signup', {
  json: [
    'organization_id',
    'email_address',
    'login_redirect_url',
    'signup_redirect_url',
    'pkce_code_challenge',
    'login_template_id',
    'signup_template_id',
    'locale',
    'login_expiration_minutes',
    'signup_expiration_minutes',
  ],
  answer: ['request_id', 'member_id', 'member_created', 'member', 'organization', 'status_code'],
});

export const magicLinksEmailInvite: Operation = /* @__PURE__ */ operation('magicLinks.email.invite', 'POST', '/v1/b2b/magic_links/email/invite', {
  json: [
    'organization_id',
    'email_address',
    'invite_redirect_url',
    'invited_by_member_id',
    'name',
    'trusted_metadata',
    'untrusted_metadata',
    'invite_template_id',
    'locale',
    'roles',
    'invite_expiration_minutes',
  ],
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const magicLinksDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation('magicLinks.discovery.authenticate', 'POST', '/v1/b2b/magic_links/discovery/authenticate', {
  json: ['discovery_magic_links_token', 'pkce_code_verifier'],
  answer: ['request_id', 'intermediate_session_token', 'email_address', 'discovered_organizations', 'status_code'],
});

export const magicLinksAuthenticate: Operation = /* @__PURE__ */ operation('magicLinks.authenticate', 'POST', '/v1/b2b/magic_links/authenticate', {
  json: [
    'magic_links_token',
    'pkce_code_verifier',
    'session_token',
    'session_jwt',
    'session_duration_minutes',
    'session_custom_claims',
    'locale',
    'intermediate_session_token',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'method_id',
    'reset_sessions',
    'organization_id',
    'member',
    'session_token',
    'session_jwt',
    'organization',
    'intermediate_session_token',
    'member_authenticated',
    'status_code',
  ],
});

export const oauthDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation('oauth.discovery.authenticate', 'POST', '/v1/b2b/oauth/discovery/authenticate', {
  json: [
    'discovery_oauth_token',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'pkce_code_verifier',
  ],
  answer: [
    'request_id',
    'intermediate_session_token',
    'email_address',
    'discovered_organizations',
    'provider_type',
    'provider_tenant_id',
    'provider_tenant_ids',
    'full_name',
    'status_code',
  ],
});

export const oauthAuthenticate: Operation = /* @__PURE__ */ operation('oauth.authenticate', 'POST', '/v1/b2b/oauth/authenticate', {
  json: [
    'oauth_token',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'pkce_code_verifier',
    'locale',
    'intermediate_session_token',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'provider_subject',
    'provider_type',
    'session_token',
    'session_jwt',
    'member',
    'organization_id',
    'organization',
    'reset_sessions',
    'member_authenticated',
    'intermediate_session_token',
    'status_code',
  ],
});

export const otpsSmsSend: Operation = /* @__PURE__ */ operation('otps.sms.send', 'POST', '/v1/b2b/otps/sms/send', {
  json: [
    'organization_id',
    'member_id',
    'mfa_phone_number',
    'locale',
    'intermediate_session_token',
    'session_token',
    'session_jwt',
  ],
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
});

export const otpsSmsAuthenticate: Operation = /* @__PURE__ */ operation('otps.sms.authenticate', 'POST', '/v1/b2b/otps/sms/authenticate', {
  json: [
    'organization_id',
    'member_id',
    'code',
    'intermediate_session_token',
    'session_token',
    'session_jwt',
    'session_duration_minutes',
    'session_custom_claims',
    'set_mfa_enrollment',
    'set_default_mfa',
    'telemetry_id',
  ],
  answer: ['request_id', 'member_id', 'member', 'organization', 'session_token', 'session_jwt', 'status_code'],
});

export const otpsEmailDiscoverySend: Operation = /* @__PURE__ */ operation('otps.email.discovery.send', 'POST', '/v1/b2b/otps/email/discovery/send', {
  json: ['email_address', 'login_template_id', 'locale', 'discovery_expiration_minutes'],
  answer: ['request_id', 'status_code'],
});

export const otpsEmailDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation('otps.email.discovery.authenticate', 'POST', '/v1/b2b/otps/email/discovery/authenticate', {
  json: ['email_address', 'code'],
  answer: ['request_id', 'intermediate_session_token', 'email_address', 'discovered_organizations', 'status_code'],
});

export const otpsEmailLoginOrSignup: Operation = /* @__PURE__ */ operation('otps.email.loginOrSignup', 'POST', '/v1/b2b/otps/email/login_or_signup', {
  json: [
    'organization_id',
    'email_address',
    'login_template_id',
    'signup_template_id',
    'locale',
    'login_expiration_minutes',
    'signup_expiration_minutes',
  ],
  answer: ['request_id', 'member_id', 'member_created', 'member', 'organization', 'status_code'],
});

export const otpsEmailAuthenticate: Operation = /* @__PURE__ */ operation('otps.email.authenticate', 'POST', '/v1/b2b/otps/email/authenticate', {
  json: [
    'organization_id',
    'email_address',
    'code',
    'session_token',
    'session_jwt',
    'intermediate_session_token',
    'session_duration_minutes',
    'session_custom_claims',
    'locale',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'method_id',
    'organization_id',
    'member',
    'session_token',
    'session_jwt',
    'organization',
    'intermediate_session_token',
    'member_authenticated',
    'status_code',
  ],
});

export const organizationsMembersOauthProvidersGoogle: Operation = /* @__PURE__ */ operation('organizations.members.oauthProviders.google', 'GET', '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google', {
  query: ['include_refresh_token'],
  answer: ['request_id', 'provider_type', 'provider_subject', 'id_token', 'scopes', 'status_code'],
});

export const organizationsMembersOauthProvidersMicrosoft: Operation = /* @__PURE__ */ operation('organizations.members.oauthProviders.microsoft', 'GET', '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft', {
  query: ['include_refresh_token'],
  answer: [
    'request_id',
    'provider_type',
    'provider_subject',
    'access_token',
    'access_token_expires_in',
    'id_token',
    'scopes',
    'status_code',
  ],
});

export const organizationsMembersOauthProvidersSlack: Operation = /* @__PURE__ */ operation('organizations.members.oauthProviders.slack', 'GET', '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack', {
  answer: ['request_id', 'provider_type', 'registrations', 'status_code'],
});

export const organizationsMembersOauthProvidersHubspot: Operation = /* @__PURE__ */ operation('organizations.members.oauthProviders.hubspot', 'GET', '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot', {
  query: ['include_refresh_token'],
  answer: ['request_id', 'provider_type', 'registrations', 'status_code'],
});

export const organizationsMembersOauthProvidersGithub: Operation = /* @__PURE__ */ operation('organizations.members.oauthProviders.github', 'GET', '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github', {
  query: ['include_refresh_token'],
  answer: ['request_id', 'provider_type', 'registrations', 'status_code'],
});

export const organizationsMembersConnectedAppsRevoke: Operation = /* @__PURE__ */ operation('organizations.members.connectedApps.revoke', 'POST', '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke', {
  json: [],
  safe: true,
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const organizationsMembersUpdate: Operation = /* @__PURE__ */ operation('organizations.members.update', 'PUT', '/v1/b2b/organizations/{organization_id}/members/{member_id}', {
  json: [
    'name',
    'trusted_metadata',
    'untrusted_metadata',
    'is_breakglass',
    'mfa_phone_number',
    'mfa_enrolled',
    'roles',
    'preserve_existing_sessions',
    'default_mfa_method',
    'email_address',
    'external_id',
    'unlink_email',
  ],
  safe: true,
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsMembersDelete: Operation = /* @__PURE__ */ operation('organizations.members.delete', 'DELETE', '/v1/b2b/organizations/{organization_id}/members/{member_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'member_id', 'status_code'],
  memberSession: true,
});

export const organizationsMembersReactivate: Operation = /* @__PURE__ */ operation('organizations.members.reactivate', 'PUT', '/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate', {
  json: [],
  safe: true,
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsMembersDeleteMFAPhoneNumber: Operation = /* @__PURE__ */ operation('organizations.members.deleteMFAPhoneNumber', 'DELETE', '/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsMembersDeleteTOTP: Operation = /* @__PURE__ */ operation('organizations.members.deleteTOTP', 'DELETE', '/v1/b2b/organizations/{organization_id}/members/{member_id}/totp', {
  json: [],
  safe: true,
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsMembersSearch: Operation = /* @__PURE__ */ operation('organizations.members.search', 'POST', '/v1/b2b/organizations/members/search', {
  json: ['organization_ids', 'cursor', 'limit', 'query'],
  safe: true,
  answer: ['request_id', 'members', 'results_metadata', 'organizations', 'status_code'],
  pagination: { style: 'cursor', cursor: 'cursor', items: 'members', next: 'results_metadata.next_cursor' },
  memberSession: true,
});

export const organizationsMembersDeletePassword: Operation = /* @__PURE__ */ operation('organizations.members.deletePassword', 'DELETE', '/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsMembersDangerouslyGet: Operation = /* @__PURE__ */ operation('organizations.members.dangerouslyGet', 'GET', '/v1/b2b/organizations/members/dangerously_get/{member_id}', {
  query: ['include_deleted'],
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
});

export const organizationsMembersOidcProviders: Operation = /* @__PURE__ */ operation('organizations.members.oidcProviders', 'GET', '/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers', {
  query: ['include_refresh_token'],
  answer: ['request_id', 'registrations', 'status_code'],
});

export const organizationsMembersUnlinkRetiredEmail: Operation = /* @__PURE__ */ operation('organizations.members.unlinkRetiredEmail', 'POST', '/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email', {
  json: ['email_id', 'email_address'],
  safe: true,
  answer: ['request_id', 'member_id', 'organization_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsMembersStartEmailUpdate: Operation = /* @__PURE__ */ operation('organizations.members.startEmailUpdate', 'POST', '/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update', {
  json: ['email_address', 'login_redirect_url', 'locale', 'login_template_id', 'delivery_method'],
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsMembersGetConnectedApps: Operation = /* @__PURE__ */ operation('organizations.members.getConnectedApps', 'GET', '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps', {
  answer: ['request_id', 'connected_apps', 'status_code'],
  memberSession: true,
});

export const organizationsMembersDeleteExternalId: Operation = /* @__PURE__ */ operation('organizations.members.deleteExternalId', 'DELETE', '/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id', {
  json: [],
  safe: true,
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsMembersCreate: Operation = /* @__PURE__ */ operation('organizations.members.create', 'POST', '/v1/b2b/organizations/{organization_id}/members', {
  json: [
    'email_address',
    'name',
    'trusted_metadata',
    'untrusted_metadata',
    'create_member_as_pending',
    'is_breakglass',
    'mfa_phone_number',
    'mfa_enrolled',
    'roles',
    'external_id',
  ],
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsMembersGet: Operation = /* @__PURE__ */ operation('organizations.members.get', 'GET', '/v1/b2b/organizations/{organization_id}/member', {
  query: ['member_id', 'email_address'],
  answer: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
});

export const organizationsCreate: Operation = /* @__PURE__ */ operation('organizations.create', 'POST', '/v1/b2b/organizations', {
  json: [
    'organization_name',
    'organization_slug',
    'organization_logo_url',
    'trusted_metadata',
    'organization_external_id',
    'sso_jit_provisioning',
    'email_allowed_domains',
    'email_jit_provisioning',
    'email_invites',
    'auth_methods',
    'allowed_auth_methods',
    'mfa_policy',
    'rbac_email_implicit_role_assignments',
    'mfa_methods',
    'allowed_mfa_methods',
    'oauth_tenant_jit_provisioning',
    'allowed_oauth_tenants',
    'claimed_email_domains',
    'first_party_connected_apps_allowed_type',
    'allowed_first_party_connected_apps',
    'third_party_connected_apps_allowed_type',
    'allowed_third_party_connected_apps',
  ],
  answer: ['request_id', 'organization', 'status_code'],
});

export const organizationsGet: Operation = /* @__PURE__ */ operation('organizations.get', 'GET', '/v1/b2b/organizations/{organization_id}', {
  answer: ['request_id', 'organization', 'status_code'],
});

export const organizationsUpdate: Operation = /* @__PURE__ */ operation('organizations.update', 'PUT', '/v1/b2b/organizations/{organization_id}', {
  json: [
    'organization_name',
    'organization_slug',
    'organization_logo_url',
    'trusted_metadata',
    'organization_external_id',
    'sso_default_connection_id',
    'sso_jit_provisioning',
    'sso_jit_provisioning_allowed_connections',
    'email_allowed_domains',
    'email_jit_provisioning',
    'email_invites',
    'auth_methods',
    'allowed_auth_methods',
    'mfa_policy',
    'rbac_email_implicit_role_assignments',
    'mfa_methods',
    'allowed_mfa_methods',
    'oauth_tenant_jit_provisioning',
    'allowed_oauth_tenants',
    'claimed_email_domains',
    'first_party_connected_apps_allowed_type',
    'allowed_first_party_connected_apps',
    'third_party_connected_apps_allowed_type',
    'allowed_third_party_connected_apps',
  ],
  safe: true,
  answer: ['request_id', 'organization', 'status_code'],
  memberSession: true,
});

export const organizationsDelete: Operation = /* @__PURE__ */ operation('organizations.delete', 'DELETE', '/v1/b2b/organizations/{organization_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'organization_id', 'status_code'],
  memberSession: true,
});

export const organizationsSearch: Operation = /* @__PURE__ */ operation('organizations.search', 'POST', '/v1/b2b/organizations/search', {
  json: ['cursor', 'limit', 'query'],
  safe: true,
  answer: ['request_id', 'organizations', 'results_metadata', 'status_code'],
  pagination: { style: 'cursor', cursor: 'cursor', items: 'organizations', next: 'results_metadata.next_cursor' },
});

export const organizationsMetrics: Operation = /* @__PURE__ */ operation('organizations.metrics', 'GET', '/v1/b2b/organizations/{organization_id}/metrics', {
  answer: ['request_id', 'member_count', 'status_code'],
});

export const organizationsConnectedApps: Operation = /* @__PURE__ */ operation('organizations.connectedApps', 'GET', '/v1/b2b/organizations/{organization_id}/connected_apps', {
  answer: ['request_id', 'connected_apps', 'status_code'],
  memberSession: true,
});

export const organizationsGetConnectedApp: Operation = /* @__PURE__ */ operation('organizations.getConnectedApp', 'GET', '/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}', {
  answer: ['connected_app_id', 'name', 'description', 'client_type', 'active_members', 'status_code'],
  memberSession: true,
});

export const organizationsDeleteExternalId: Operation = /* @__PURE__ */ operation('organizations.deleteExternalId', 'DELETE', '/v1/b2b/organizations/{organization_id}/external_id', {
  json: [],
  safe: true,
  answer: ['request_id', 'organization', 'status_code'],
  memberSession: true,
});

export const passwordsEmailResetStart: Operation = /* @__PURE__ */ operation('passwords.email.resetStart', 'POST', '/v1/b2b/passwords/email/reset/start', {
  json: [
    'organization_id',
    'email_address',
    'reset_password_redirect_url',
    'reset_password_expiration_minutes',
    'code_challenge',
    'login_redirect_url',
    'locale',
    'reset_password_template_id',
    'verify_email_template_id',
  ],
  answer: ['request_id', 'member_id', 'member_email_id', 'member', 'status_code'],
});

export const passwordsEmailReset: Operation = /* @__PURE__ */ operation('passwords.email.reset', 'POST', '/v1/b2b/passwords/email/reset', {
  json: [
    'password_reset_token',
    'password',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'code_verifier',
    'session_custom_claims',
    'locale',
    'intermediate_session_token',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'member_email_id',
    'organization_id',
    'member',
    'session_token',
    'session_jwt',
    'organization',
    'intermediate_session_token',
    'member_authenticated',
    'status_code',
  ],
});

export const passwordsEmailRequireReset: Operation = /* @__PURE__ */ operation('passwords.email.requireReset', 'POST', '/v1/b2b/passwords/email/require_reset', {
  json: ['email_address', 'organization_id', 'member_id'],
  safe: true,
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const passwordsSessionsReset: Operation = /* @__PURE__ */ operation('passwords.sessions.reset', 'POST', '/v1/b2b/passwords/session/reset', {
  json: [
    'organization_id',
    'password',
    'session_token',
    'session_jwt',
    'session_duration_minutes',
    'session_custom_claims',
    'locale',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'member',
    'organization',
    'session_token',
    'session_jwt',
    'intermediate_session_token',
    'member_authenticated',
    'status_code',
  ],
});

export const passwordsExistingPasswordReset: Operation = /* @__PURE__ */ operation('passwords.existingPassword.reset', 'POST', '/v1/b2b/passwords/existing_password/reset', {
  json: [
    'email_address',
    'existing_password',
    'new_password',
    'organization_id',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'locale',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'member',
    'session_token',
    'session_jwt',
    'organization',
    'intermediate_session_token',
    'member_authenticated',
    'status_code',
  ],
});

export const passwordsDiscoveryEmailResetStart: Operation = /* @__PURE__ */ operation('passwords.discovery.email.resetStart', 'POST', '/v1/b2b/passwords/discovery/email/reset/start', {
  json: [
    'email_address',
    'reset_password_redirect_url',
    'discovery_redirect_url',
    'reset_password_template_id',
    'reset_password_expiration_minutes',
    'pkce_code_challenge',
    'locale',
    'verify_email_template_id',
  ],
  answer: ['request_id', 'status_code'],
});

export const passwordsDiscoveryEmailReset: Operation = /* @__PURE__ */ operation('passwords.discovery.email.reset', 'POST', '/v1/b2b/passwords/discovery/email/reset', {
  json: ['password_reset_token', 'password', 'pkce_code_verifier'],
  answer: ['request_id', 'intermediate_session_token', 'email_address', 'discovered_organizations', 'status_code'],
});

export const passwordsDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation('passwords.discovery.authenticate', 'POST', '/v1/b2b/passwords/discovery/authenticate', {
  json: ['email_address', 'password'],
  answer: ['request_id', 'email_address', 'intermediate_session_token', 'discovered_organizations', 'status_code'],
});

export const passwordsStrengthCheck: Operation = /* @__PURE__ */ operation('passwords.strengthCheck', 'POST', '/v1/b2b/passwords/strength_check', {
  json: ['password', 'email_address'],
  safe: true,
  answer: [
    'request_id',
    'valid_password',
    'score',
    'breached_password',
    'strength_policy',
    'breach_detection_on_create',
    'status_code',
  ],
});

export const passwordsMigrate: Operation = /* @__PURE__ */ operation('passwords.migrate', 'POST', '/v1/b2b/passwords/migrate', {
  json: [
    'email_address',
    'hash',
    'hash_type',
    'organization_id',
    'md_5_config',
    'argon_2_config',
    'sha_1_config',
    'sha_512_config',
    'scrypt_config',
    'pbkdf_2_config',
    'name',
    'trusted_metadata',
    'untrusted_metadata',
    'roles',
    'preserve_existing_sessions',
    'mfa_phone_number',
    'set_phone_number_verified',
    'external_id',
  ],
  answer: ['request_id', 'member_id', 'member_created', 'member', 'organization', 'status_code'],
});

export const passwordsAuthenticate: Operation = /* @__PURE__ */ operation('passwords.authenticate', 'POST', '/v1/b2b/passwords/authenticate', {
  json: [
    'organization_id',
    'email_address',
    'password',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'locale',
    'intermediate_session_token',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'organization_id',
    'member',
    'session_token',
    'session_jwt',
    'organization',
    'intermediate_session_token',
    'member_authenticated',
    'status_code',
  ],
});

export const projectMetrics: Operation = /* @__PURE__ */ operation('project.metrics', 'GET', '/v1/projects/metrics', {
  answer: ['request_id', 'project_id', 'metrics', 'status_code'],
});

export const rbacOrganizationsGetOrgPolicy: Operation = /* @__PURE__ */ operation('rbac.organizations.getOrgPolicy', 'GET', '/v1/b2b/rbac/organizations/{organization_id}', {
  answer: ['request_id', 'org_policy', 'status_code'],
});

export const rbacOrganizationsSetOrgPolicy: Operation = /* @__PURE__ */ operation('rbac.organizations.setOrgPolicy', 'PUT', '/v1/b2b/rbac/organizations/{organization_id}', {
  json: ['org_policy'],
  safe: true,
  answer: ['request_id', 'org_policy', 'status_code'],
});

export const rbacPolicy: Operation = /* @__PURE__ */ operation('rbac.policy', 'GET', '/v1/b2b/rbac/policy', {
  answer: ['request_id', 'status_code'],
});

export const recoveryCodesRecover: Operation = /* @__PURE__ */ operation('recoveryCodes.recover', 'POST', '/v1/b2b/recovery_codes/recover', {
  json: [
    'organization_id',
    'member_id',
    'recovery_code',
    'intermediate_session_token',
    'session_token',
    'session_jwt',
    'session_duration_minutes',
    'session_custom_claims',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'member',
    'organization',
    'session_token',
    'session_jwt',
    'recovery_codes_remaining',
    'status_code',
  ],
});

export const recoveryCodesGet: Operation = /* @__PURE__ */ operation('recoveryCodes.get', 'GET', '/v1/b2b/recovery_codes/{organization_id}/{member_id}', {
  answer: ['request_id', 'member_id', 'member', 'organization', 'recovery_codes', 'status_code'],
});

export const recoveryCodesRotate: Operation = /* @__PURE__ */ operation('recoveryCodes.rotate', 'POST', '/v1/b2b/recovery_codes/rotate', {
  json: ['organization_id', 'member_id'],
  answer: ['request_id', 'member_id', 'member', 'organization', 'recovery_codes', 'status_code'],
});

export const scimConnectionGetGroups: Operation = /* @__PURE__ */ operation('scim.connection.getGroups', 'GET', '/v1/b2b/scim/{organization_id}/connection/{connection_id}', {
  query: ['cursor', 'limit'],
  answer: ['scim_groups', 'status_code'],
  pagination: { style: 'cursor', cursor: 'cursor', items: 'scim_groups', next: 'next_cursor' },
  memberSession: true,
});

export const scimConnectionUpdate: Operation = /* @__PURE__ */ operation('scim.connection.update', 'PUT', '/v1/b2b/scim/{organization_id}/connection/{connection_id}', {
  json: ['display_name', 'identity_provider', 'scim_group_implicit_role_assignments'],
  safe: true,
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const scimConnectionDelete: Operation = /* @__PURE__ */ operation('scim.connection.delete', 'DELETE', '/v1/b2b/scim/{organization_id}/connection/{connection_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'connection_id', 'status_code'],
  memberSession: true,
});

export const scimConnectionRotateStart: Operation = /* @__PURE__ */ operation('scim.connection.rotateStart', 'POST', '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start', {
  json: [],
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const scimConnectionRotateComplete: Operation = /* @__PURE__ */ operation('scim.connection.rotateComplete', 'POST', '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete', {
  json: [],
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const scimConnectionRotateCancel: Operation = /* @__PURE__ */ operation('scim.connection.rotateCancel', 'POST', '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel', {
  json: [],
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const scimConnectionGet: Operation = /* @__PURE__ */ operation('scim.connection.get', 'GET', '/v1/b2b/scim/{organization_id}/connection', {
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const scimConnectionCreate: Operation = /* @__PURE__ */ operation('scim.connection.create', 'POST', '/v1/b2b/scim/{organization_id}/connection', {
  json: ['display_name', 'identity_provider'],
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const ssoOidcCreateConnection: Operation = /* @__PURE__ */ operation('sso.oidc.createConnection', 'POST', '/v1/b2b/sso/oidc/{organization_id}', {
  json: ['display_name', 'identity_provider'],
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const ssoOidcUpdateConnection: Operation = /* @__PURE__ */ operation('sso.oidc.updateConnection', 'PUT', '/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}', {
  json: [
    'display_name',
    'client_id',
    'client_secret',
    'issuer',
    'authorization_url',
    'token_url',
    'userinfo_url',
    'jwks_url',
    'identity_provider',
    'custom_scopes',
    'attribute_mapping',
  ],
  safe: true,
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const ssoSamlCreateConnection: Operation = /* @__PURE__ */ operation('sso.saml.createConnection', 'POST', '/v1/b2b/sso/saml/{organization_id}', {
  json: ['display_name', 'identity_provider'],
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const ssoSamlUpdateConnection: Operation = /* @__PURE__ */ operation('sso.saml.updateConnection', 'PUT', '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}', {
  json: [
    'idp_entity_id',
    'display_name',
    'attribute_mapping',
    'x509_certificate',
    'idp_sso_url',
    'saml_connection_implicit_role_assignments',
    'saml_group_implicit_role_assignments',
    'alternative_audience_uri',
    'identity_provider',
    'signing_private_key',
    'nameid_format',
    'alternative_acs_url',
    'idp_initiated_auth_disabled',
    'saml_encryption_private_key',
    'allow_gateway_callback',
  ],
  safe: true,
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const ssoSamlUpdateByURL: Operation = /* @__PURE__ */ operation('sso.saml.updateByURL', 'PUT', '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url', {
  json: ['metadata_url'],
  safe: true,
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const ssoSamlDeleteVerificationCertificate: Operation = /* @__PURE__ */ operation('sso.saml.deleteVerificationCertificate', 'DELETE', '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'certificate_id', 'status_code'],
  memberSession: true,
});

export const ssoSamlDeleteEncryptionPrivateKey: Operation = /* @__PURE__ */ operation('sso.saml.deleteEncryptionPrivateKey', 'DELETE', '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'private_key_id', 'status_code'],
  memberSession: true,
});

export const ssoExternalCreateConnection: Operation = /* @__PURE__ */ operation('sso.external.createConnection', 'POST', '/v1/b2b/sso/external/{organization_id}', {
  json: [
    'external_organization_id',
    'external_connection_id',
    'display_name',
    'connection_implicit_role_assignments',
    'group_implicit_role_assignments',
  ],
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const ssoExternalUpdateConnection: Operation = /* @__PURE__ */ operation('sso.external.updateConnection', 'PUT', '/v1/b2b/sso/external/{organization_id}/connections/{connection_id}', {
  json: ['display_name', 'external_connection_implicit_role_assignments', 'external_group_implicit_role_assignments'],
  safe: true,
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const ssoGetConnections: Operation = /* @__PURE__ */ operation('sso.getConnections', 'GET', '/v1/b2b/sso/{organization_id}', {
  answer: ['request_id', 'saml_connections', 'oidc_connections', 'external_connections', 'status_code'],
  memberSession: true,
});

export const ssoDeleteConnection: Operation = /* @__PURE__ */ operation('sso.deleteConnection', 'DELETE', '/v1/b2b/sso/{organization_id}/connections/{connection_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'connection_id', 'status_code'],
  memberSession: true,
});

export const ssoAuthenticate: Operation = /* @__PURE__ */ operation('sso.authenticate', 'POST', '/v1/b2b/sso/authenticate', {
  json: [
    'sso_token',
    'pkce_code_verifier',
    'session_token',
    'session_jwt',
    'session_duration_minutes',
    'session_custom_claims',
    'locale',
    'intermediate_session_token',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'organization_id',
    'member',
    'session_token',
    'session_jwt',
    'reset_session',
    'organization',
    'intermediate_session_token',
    'member_authenticated',
    'status_code',
  ],
});

export const sessionsGet: Operation = /* @__PURE__ */ operation('sessions.get', 'GET', '/v1/b2b/sessions', {
  query: ['organization_id', 'member_id'],
  answer: ['request_id', 'member_sessions', 'status_code'],
});

export const sessionsAuthenticate: Operation = /* @__PURE__ */ operation('sessions.authenticate', 'POST', '/v1/b2b/sessions/authenticate', {
  json: ['session_token', 'session_duration_minutes', 'session_jwt', 'session_custom_claims', 'authorization_check'],
  answer: ['request_id', 'member_session', 'session_token', 'session_jwt', 'member', 'organization', 'status_code'],
});

export const sessionsRevoke: Operation = /* @__PURE__ */ operation('sessions.revoke', 'POST', '/v1/b2b/sessions/revoke', {
  json: ['member_session_id', 'session_token', 'session_jwt', 'member_id'],
  safe: true,
  answer: ['request_id', 'status_code'],
  memberSession: true,
});

export const sessionsExchange: Operation = /* @__PURE__ */ operation('sessions.exchange', 'POST', '/v1/b2b/sessions/exchange', {
  json: [
    'organization_id',
    'session_token',
    'session_jwt',
    'session_duration_minutes',
    'session_custom_claims',
    'locale',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'session_token',
    'session_jwt',
    'member',
    'organization',
    'member_authenticated',
    'intermediate_session_token',
    'status_code',
  ],
});

export const sessionsExchangeAccessToken: Operation = /* @__PURE__ */ operation('sessions.exchangeAccessToken', 'POST', '/v1/b2b/sessions/exchange_access_token', {
  json: ['access_token', 'session_duration_minutes', 'session_custom_claims', 'telemetry_id'],
  answer: ['request_id', 'member_id', 'session_token', 'session_jwt', 'member', 'organization', 'status_code'],
});

export const sessionsAttest: Operation = /* @__PURE__ */ operation('sessions.attest', 'POST', '/v1/b2b/sessions/attest', {
  json: [
    'profile_id',
    'token',
    'organization_id',
    'session_duration_minutes',
    'session_custom_claims',
    'session_token',
    'session_jwt',
    'telemetry_id',
  ],
  answer: [
    'request_id',
    'member_id',
    'member_session',
    'session_token',
    'session_jwt',
    'member',
    'organization',
    'status_code',
  ],
});

export const sessionsMigrate: Operation = /* @__PURE__ */ operation('sessions.migrate', 'POST', '/v1/b2b/sessions/migrate', {
  json: ['session_token', 'organization_id', 'session_duration_minutes', 'session_custom_claims'],
  answer: ['request_id', 'member_id', 'session_token', 'session_jwt', 'member', 'organization', 'status_code'],
});

export const sessionsGetJWKS: Operation = /* @__PURE__ */ operation('sessions.getJWKS', 'GET', '/v1/b2b/sessions/jwks/{project_id}', {
  answer: ['keys', 'request_id', 'status_code'],
});

export const totpsCreate: Operation = /* @__PURE__ */ operation('totps.create', 'POST', '/v1/b2b/totp', {
  json: [
    'organization_id',
    'member_id',
    'expiration_minutes',
    'intermediate_session_token',
    'session_token',
    'session_jwt',
  ],
  answer: [
    'request_id',
    'member_id',
    'totp_registration_id',
    'secret',
    'qr_code',
    'recovery_codes',
    'member',
    'organization',
    'status_code',
  ],
});

export const totpsAuthenticate: Operation = /* @__PURE__ */ operation('totps.authenticate', 'POST', '/v1/b2b/totp/authenticate', {
  json: [
    'organization_id',
    'member_id',
    'code',
    'intermediate_session_token',
    'session_token',
    'session_jwt',
    'session_duration_minutes',
    'session_custom_claims',
    'set_mfa_enrollment',
    'set_default_mfa',
    'telemetry_id',
  ],
  answer: ['request_id', 'member_id', 'member', 'organization', 'session_token', 'session_jwt', 'status_code'],
});

export const totpsMigrate: Operation = /* @__PURE__ */ operation('totps.migrate', 'POST', '/v1/b2b/totp/migrate', {
  json: ['organization_id', 'member_id', 'secret', 'recovery_codes'],
  answer: [
    'request_id',
    'member_id',
    'member',
    'organization',
    'totp_registration_id',
    'recovery_codes',
    'status_code',
  ],
});
