// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: c0ef1f0f451e223c7f5f3a25bcefffafa32ddd954886f4e8e81de2fa2ae7bbe6

import type { Operation } from '../../facade/core/call/operation.ts';

export const connectedAppClientsSecretsRotateStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectedApp.clients.secrets.rotateStart',
  method: 'POST',
  path: '/v1/connected_apps/clients/{client_id}/secrets/rotate/start',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'connected_app', 'status_code'] },
});

export const connectedAppClientsSecretsRotateCancel: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectedApp.clients.secrets.rotateCancel',
  method: 'POST',
  path: '/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'connected_app', 'status_code'] },
});

export const connectedAppClientsSecretsRotate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectedApp.clients.secrets.rotate',
  method: 'POST',
  path: '/v1/connected_apps/clients/{client_id}/secrets/rotate',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'connected_app', 'status_code'] },
});

export const connectedAppClientsGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectedApp.clients.get',
  method: 'GET',
  path: '/v1/connected_apps/clients/{client_id}',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'connected_app', 'status_code'] },
});

export const connectedAppClientsUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectedApp.clients.update',
  method: 'PUT',
  path: '/v1/connected_apps/clients/{client_id}',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'connected_app', 'status_code'] },
});

export const connectedAppClientsDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectedApp.clients.delete',
  method: 'DELETE',
  path: '/v1/connected_apps/clients/{client_id}',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'client_id', 'status_code'] },
});

export const connectedAppClientsSearch: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectedApp.clients.search',
  method: 'POST',
  path: '/v1/connected_apps/clients/search',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['cursor', 'limit'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'connected_apps', 'results_metadata', 'status_code'] },
  pagination: { style: 'cursor', cursor: 'cursor', items: 'connected_apps', next: 'results_metadata.next_cursor' },
});

export const connectedAppClientsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'connectedApp.clients.create',
  method: 'POST',
  path: '/v1/connected_apps/clients',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'connected_app', 'status_code'] },
});

export const debugWhoami: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'debug.whoami',
  method: 'GET',
  path: '/v1/debug/whoami',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'project_id', 'name', 'status_code'] },
});

export const discoveryIntermediateSessionsExchange: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'discovery.intermediateSessions.exchange',
  method: 'POST',
  path: '/v1/b2b/discovery/intermediate_sessions/exchange',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'intermediate_session_token',
      'organization_id',
      'session_duration_minutes',
      'session_custom_claims',
      'locale',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const discoveryOrganizationsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'discovery.organizations.create',
  method: 'POST',
  path: '/v1/b2b/discovery/organizations/create',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const discoveryOrganizationsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'discovery.organizations.list',
  method: 'POST',
  path: '/v1/b2b/discovery/organizations',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['intermediate_session_token', 'session_token', 'session_jwt'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'email_address', 'discovered_organizations', 'status_code'] },
});

export const fraudFingerprintLookup: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'fraud.fingerprint.lookup',
  method: 'POST',
  path: '/v1/fingerprint/lookup',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['telemetry_id', 'external_metadata'] },
  safe: true,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'telemetry_id',
      'fingerprints',
      'verdict',
      'external_metadata',
      'created_at',
      'expires_at',
      'status_code',
    ],
  },
  server: 'fraud',
});

export const fraudRulesSet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'fraud.rules.set',
  method: 'POST',
  path: '/v1/rules/set',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'action', 'status_code'] },
  server: 'fraud',
});

export const fraudRulesList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'fraud.rules.list',
  method: 'POST',
  path: '/v1/rules/list',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['cursor', 'limit'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'next_cursor', 'rules', 'status_code'] },
  pagination: { style: 'cursor', cursor: 'cursor', items: 'rules', next: 'next_cursor' },
  server: 'fraud',
});

export const fraudVerdictReasonsOverride: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'fraud.verdictReasons.override',
  method: 'POST',
  path: '/v1/verdict_reasons/override',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['verdict_reason', 'override_action', 'override_description'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'verdict_reason_action', 'status_code'] },
  server: 'fraud',
});

export const fraudVerdictReasonsList: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'fraud.verdictReasons.list',
  method: 'POST',
  path: '/v1/verdict_reasons/list',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['overrides_only'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'verdict_reason_actions', 'status_code'] },
  server: 'fraud',
});

export const fraudEmailRisk: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'fraud.email.risk',
  method: 'POST',
  path: '/v1/email/risk',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email_address'] },
  safe: true,
  answer: {
    kind: 'object',
    keys: ['request_id', 'address_information', 'domain_information', 'action', 'risk_score', 'status_code'],
  },
  server: 'fraud',
});

export const idpOauthAuthorizeStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'idp.oauth.authorizeStart',
  method: 'POST',
  path: '/v1/b2b/idp/oauth/authorize/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: true,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'member_id',
      'member',
      'organization',
      'client',
      'consent_required',
      'scope_results',
      'status_code',
    ],
  },
});

export const idpOauthAuthorize: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'idp.oauth.authorize',
  method: 'POST',
  path: '/v1/b2b/idp/oauth/authorize',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'redirect_uri', 'status_code'] },
});

export const idpIntrospectTokenNetwork: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'idp.introspectTokenNetwork',
  method: 'POST',
  path: '/v1/public/{project_id}/oauth2/introspect',
  pathParams: ['project_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'form', fields: ['token', 'client_id', 'client_secret', 'token_type_hint'] },
  safe: true,
  answer: { kind: 'object', keys: ['active', 'request_id', 'status_code'] },
  anonymous: true,
});

export const impersonationAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'impersonation.authenticate',
  method: 'POST',
  path: '/v1/b2b/impersonation/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['impersonation_token'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const m2mClientsSecretsRotateStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'm2m.clients.secrets.rotateStart',
  method: 'POST',
  path: '/v1/m2m/clients/{client_id}/secrets/rotate/start',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'm2m_client', 'status_code'] },
});

export const m2mClientsSecretsRotateCancel: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'm2m.clients.secrets.rotateCancel',
  method: 'POST',
  path: '/v1/m2m/clients/{client_id}/secrets/rotate/cancel',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'm2m_client', 'status_code'] },
});

export const m2mClientsSecretsRotate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'm2m.clients.secrets.rotate',
  method: 'POST',
  path: '/v1/m2m/clients/{client_id}/secrets/rotate',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'm2m_client', 'status_code'] },
});

export const m2mClientsGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'm2m.clients.get',
  method: 'GET',
  path: '/v1/m2m/clients/{client_id}',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'm2m_client', 'status_code'] },
});

export const m2mClientsUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'm2m.clients.update',
  method: 'PUT',
  path: '/v1/m2m/clients/{client_id}',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['client_name', 'client_description', 'status', 'scopes', 'trusted_metadata'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'm2m_client', 'status_code'] },
});

export const m2mClientsDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'm2m.clients.delete',
  method: 'DELETE',
  path: '/v1/m2m/clients/{client_id}',
  pathParams: ['client_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'client_id', 'status_code'] },
});

export const m2mClientsSearch: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'm2m.clients.search',
  method: 'POST',
  path: '/v1/m2m/clients/search',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['cursor', 'limit', 'query'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'm2m_clients', 'results_metadata', 'status_code'] },
  pagination: { style: 'cursor', cursor: 'cursor', items: 'm2m_clients', next: 'results_metadata.next_cursor' },
});

export const m2mClientsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'm2m.clients.create',
  method: 'POST',
  path: '/v1/m2m/clients',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['scopes', 'client_id', 'client_secret', 'client_name', 'client_description', 'trusted_metadata'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'm2m_client', 'status_code'] },
});

export const m2mToken: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'm2m.token',
  method: 'POST',
  path: '/v1/public/{project_id}/oauth2/token',
  pathParams: ['project_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'form', fields: ['grant_type', 'client_id', 'client_secret', 'scope'] },
  safe: false,
  answer: { kind: 'object', keys: ['access_token', 'token_type', 'expires_in', 'status_code', 'request_id'] },
  anonymous: true,
});

export const magicLinksEmailDiscoverySend: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.email.discovery.send',
  method: 'POST',
  path: '/v1/b2b/magic_links/email/discovery/send',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email_address',
      'discovery_redirect_url',
      'pkce_code_challenge',
      'login_template_id',
      'locale',
      'discovery_expiration_minutes',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
});

export const magicLinksEmailLoginOrSignup: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.email.loginOrSignup',
  method: 'POST',
  path: '/v1/b2b/magic_links/email/login_or_signup',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'member_created', 'member', 'organization', 'status_code'],
  },
});

export const magicLinksEmailInvite: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.email.invite',
  method: 'POST',
  path: '/v1/b2b/magic_links/email/invite',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
  memberSession: true,
});

export const magicLinksDiscoveryAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.discovery.authenticate',
  method: 'POST',
  path: '/v1/b2b/magic_links/discovery/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['discovery_magic_links_token', 'pkce_code_verifier'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'intermediate_session_token', 'email_address', 'discovered_organizations', 'status_code'],
  },
});

export const magicLinksAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.authenticate',
  method: 'POST',
  path: '/v1/b2b/magic_links/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const oauthDiscoveryAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'oauth.discovery.authenticate',
  method: 'POST',
  path: '/v1/b2b/oauth/discovery/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'discovery_oauth_token',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'pkce_code_verifier',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const oauthAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'oauth.authenticate',
  method: 'POST',
  path: '/v1/b2b/oauth/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const otpsSmsSend: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.sms.send',
  method: 'POST',
  path: '/v1/b2b/otps/sms/send',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'organization_id',
      'member_id',
      'mfa_phone_number',
      'locale',
      'intermediate_session_token',
      'session_token',
      'session_jwt',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
});

export const otpsSmsAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.sms.authenticate',
  method: 'POST',
  path: '/v1/b2b/otps/sms/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'member', 'organization', 'session_token', 'session_jwt', 'status_code'],
  },
});

export const otpsEmailDiscoverySend: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.email.discovery.send',
  method: 'POST',
  path: '/v1/b2b/otps/email/discovery/send',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email_address', 'login_template_id', 'locale', 'discovery_expiration_minutes'] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
});

export const otpsEmailDiscoveryAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.email.discovery.authenticate',
  method: 'POST',
  path: '/v1/b2b/otps/email/discovery/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email_address', 'code'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'intermediate_session_token', 'email_address', 'discovered_organizations', 'status_code'],
  },
});

export const otpsEmailLoginOrSignup: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.email.loginOrSignup',
  method: 'POST',
  path: '/v1/b2b/otps/email/login_or_signup',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'organization_id',
      'email_address',
      'login_template_id',
      'signup_template_id',
      'locale',
      'login_expiration_minutes',
      'signup_expiration_minutes',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'member_created', 'member', 'organization', 'status_code'],
  },
});

export const otpsEmailAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.email.authenticate',
  method: 'POST',
  path: '/v1/b2b/otps/email/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const organizationsMembersOauthProvidersGoogle: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.oauthProviders.google',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google',
  pathParams: ['organization_id', 'member_id'],
  queryParams: ['include_refresh_token'],
  headerParams: [],
  safe: true,
  answer: {
    kind: 'object',
    keys: ['request_id', 'provider_type', 'provider_subject', 'id_token', 'scopes', 'status_code'],
  },
});

export const organizationsMembersOauthProvidersMicrosoft: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.oauthProviders.microsoft',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft',
  pathParams: ['organization_id', 'member_id'],
  queryParams: ['include_refresh_token'],
  headerParams: [],
  safe: true,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'provider_type',
      'provider_subject',
      'access_token',
      'access_token_expires_in',
      'id_token',
      'scopes',
      'status_code',
    ],
  },
});

export const organizationsMembersOauthProvidersSlack: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.oauthProviders.slack',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'provider_type', 'registrations', 'status_code'] },
});

export const organizationsMembersOauthProvidersHubspot: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.oauthProviders.hubspot',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot',
  pathParams: ['organization_id', 'member_id'],
  queryParams: ['include_refresh_token'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'provider_type', 'registrations', 'status_code'] },
});

export const organizationsMembersOauthProvidersGithub: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.oauthProviders.github',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github',
  pathParams: ['organization_id', 'member_id'],
  queryParams: ['include_refresh_token'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'provider_type', 'registrations', 'status_code'] },
});

export const organizationsMembersConnectedAppsRevoke: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.connectedApps.revoke',
  method: 'POST',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke',
  pathParams: ['organization_id', 'member_id', 'connected_app_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.update',
  method: 'PUT',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.delete',
  method: 'DELETE',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersReactivate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.reactivate',
  method: 'PUT',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersDeleteMFAPhoneNumber: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.deleteMFAPhoneNumber',
  method: 'DELETE',
  path: '/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersDeleteTOTP: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.deleteTOTP',
  method: 'DELETE',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/totp',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersSearch: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.search',
  method: 'POST',
  path: '/v1/b2b/organizations/members/search',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['organization_ids', 'cursor', 'limit', 'query'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'members', 'results_metadata', 'organizations', 'status_code'] },
  pagination: { style: 'cursor', cursor: 'cursor', items: 'members', next: 'results_metadata.next_cursor' },
  memberSession: true,
});

export const organizationsMembersDeletePassword: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.deletePassword',
  method: 'DELETE',
  path: '/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}',
  pathParams: ['organization_id', 'member_password_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersDangerouslyGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.dangerouslyGet',
  method: 'GET',
  path: '/v1/b2b/organizations/members/dangerously_get/{member_id}',
  pathParams: ['member_id'],
  queryParams: ['include_deleted'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
});

export const organizationsMembersOidcProviders: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.oidcProviders',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers',
  pathParams: ['organization_id', 'member_id'],
  queryParams: ['include_refresh_token'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'registrations', 'status_code'] },
});

export const organizationsMembersUnlinkRetiredEmail: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.unlinkRetiredEmail',
  method: 'POST',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email_id', 'email_address'] },
  safe: true,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'organization_id', 'member', 'organization', 'status_code'],
  },
  memberSession: true,
});

export const organizationsMembersStartEmailUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.startEmailUpdate',
  method: 'POST',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['email_address', 'login_redirect_url', 'locale', 'login_template_id', 'delivery_method'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersGetConnectedApps: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.getConnectedApps',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'connected_apps', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersDeleteExternalId: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.deleteExternalId',
  method: 'DELETE',
  path: '/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.create',
  method: 'POST',
  path: '/v1/b2b/organizations/{organization_id}/members',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
  memberSession: true,
});

export const organizationsMembersGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.members.get',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/member',
  pathParams: ['organization_id'],
  queryParams: ['member_id', 'email_address'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member', 'organization', 'status_code'] },
});

export const organizationsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.create',
  method: 'POST',
  path: '/v1/b2b/organizations',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'organization', 'status_code'] },
});

export const organizationsGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.get',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'organization', 'status_code'] },
});

export const organizationsUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.update',
  method: 'PUT',
  path: '/v1/b2b/organizations/{organization_id}',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'organization', 'status_code'] },
  memberSession: true,
});

export const organizationsDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.delete',
  method: 'DELETE',
  path: '/v1/b2b/organizations/{organization_id}',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'organization_id', 'status_code'] },
  memberSession: true,
});

export const organizationsSearch: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.search',
  method: 'POST',
  path: '/v1/b2b/organizations/search',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['cursor', 'limit', 'query'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'organizations', 'results_metadata', 'status_code'] },
  pagination: { style: 'cursor', cursor: 'cursor', items: 'organizations', next: 'results_metadata.next_cursor' },
});

export const organizationsMetrics: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.metrics',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/metrics',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_count', 'status_code'] },
});

export const organizationsConnectedApps: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.connectedApps',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/connected_apps',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'connected_apps', 'status_code'] },
  memberSession: true,
});

export const organizationsGetConnectedApp: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.getConnectedApp',
  method: 'GET',
  path: '/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}',
  pathParams: ['organization_id', 'connected_app_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: {
    kind: 'object',
    keys: ['connected_app_id', 'name', 'description', 'client_type', 'active_members', 'status_code'],
  },
  memberSession: true,
});

export const organizationsDeleteExternalId: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'organizations.deleteExternalId',
  method: 'DELETE',
  path: '/v1/b2b/organizations/{organization_id}/external_id',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'organization', 'status_code'] },
  memberSession: true,
});

export const passwordsEmailResetStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.email.resetStart',
  method: 'POST',
  path: '/v1/b2b/passwords/email/reset/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'member_id', 'member_email_id', 'member', 'status_code'] },
});

export const passwordsEmailReset: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.email.reset',
  method: 'POST',
  path: '/v1/b2b/passwords/email/reset',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const passwordsEmailRequireReset: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.email.requireReset',
  method: 'POST',
  path: '/v1/b2b/passwords/email/require_reset',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email_address', 'organization_id', 'member_id'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const passwordsSessionsReset: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.sessions.reset',
  method: 'POST',
  path: '/v1/b2b/passwords/session/reset',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'organization_id',
      'password',
      'session_token',
      'session_jwt',
      'session_duration_minutes',
      'session_custom_claims',
      'locale',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const passwordsExistingPasswordReset: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.existingPassword.reset',
  method: 'POST',
  path: '/v1/b2b/passwords/existing_password/reset',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const passwordsDiscoveryEmailResetStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.discovery.email.resetStart',
  method: 'POST',
  path: '/v1/b2b/passwords/discovery/email/reset/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email_address',
      'reset_password_redirect_url',
      'discovery_redirect_url',
      'reset_password_template_id',
      'reset_password_expiration_minutes',
      'pkce_code_challenge',
      'locale',
      'verify_email_template_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
});

export const passwordsDiscoveryEmailReset: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.discovery.email.reset',
  method: 'POST',
  path: '/v1/b2b/passwords/discovery/email/reset',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['password_reset_token', 'password', 'pkce_code_verifier'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'intermediate_session_token', 'email_address', 'discovered_organizations', 'status_code'],
  },
});

export const passwordsDiscoveryAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.discovery.authenticate',
  method: 'POST',
  path: '/v1/b2b/passwords/discovery/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email_address', 'password'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'email_address', 'intermediate_session_token', 'discovered_organizations', 'status_code'],
  },
});

export const passwordsStrengthCheck: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.strengthCheck',
  method: 'POST',
  path: '/v1/b2b/passwords/strength_check',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['password', 'email_address'] },
  safe: true,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'valid_password',
      'score',
      'breached_password',
      'strength_policy',
      'breach_detection_on_create',
      'status_code',
    ],
  },
});

export const passwordsMigrate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.migrate',
  method: 'POST',
  path: '/v1/b2b/passwords/migrate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'member_created', 'member', 'organization', 'status_code'],
  },
});

export const passwordsAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.authenticate',
  method: 'POST',
  path: '/v1/b2b/passwords/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const projectMetrics: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'project.metrics',
  method: 'GET',
  path: '/v1/projects/metrics',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'project_id', 'metrics', 'status_code'] },
});

export const rbacOrganizationsGetOrgPolicy: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'rbac.organizations.getOrgPolicy',
  method: 'GET',
  path: '/v1/b2b/rbac/organizations/{organization_id}',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'org_policy', 'status_code'] },
});

export const rbacOrganizationsSetOrgPolicy: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'rbac.organizations.setOrgPolicy',
  method: 'PUT',
  path: '/v1/b2b/rbac/organizations/{organization_id}',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['org_policy'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'org_policy', 'status_code'] },
});

export const rbacPolicy: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'rbac.policy',
  method: 'GET',
  path: '/v1/b2b/rbac/policy',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
});

export const recoveryCodesRecover: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'recoveryCodes.recover',
  method: 'POST',
  path: '/v1/b2b/recovery_codes/recover',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'member_id',
      'member',
      'organization',
      'session_token',
      'session_jwt',
      'recovery_codes_remaining',
      'status_code',
    ],
  },
});

export const recoveryCodesGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'recoveryCodes.get',
  method: 'GET',
  path: '/v1/b2b/recovery_codes/{organization_id}/{member_id}',
  pathParams: ['organization_id', 'member_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'member', 'organization', 'recovery_codes', 'status_code'],
  },
});

export const recoveryCodesRotate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'recoveryCodes.rotate',
  method: 'POST',
  path: '/v1/b2b/recovery_codes/rotate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['organization_id', 'member_id'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'member', 'organization', 'recovery_codes', 'status_code'],
  },
});

export const scimConnectionGetGroups: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'scim.connection.getGroups',
  method: 'GET',
  path: '/v1/b2b/scim/{organization_id}/connection/{connection_id}',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: ['cursor', 'limit'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['scim_groups', 'status_code'] },
  pagination: { style: 'cursor', cursor: 'cursor', items: 'scim_groups', next: 'next_cursor' },
  memberSession: true,
});

export const scimConnectionUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'scim.connection.update',
  method: 'PUT',
  path: '/v1/b2b/scim/{organization_id}/connection/{connection_id}',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['display_name', 'identity_provider', 'scim_group_implicit_role_assignments'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const scimConnectionDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'scim.connection.delete',
  method: 'DELETE',
  path: '/v1/b2b/scim/{organization_id}/connection/{connection_id}',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'connection_id', 'status_code'] },
  memberSession: true,
});

export const scimConnectionRotateStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'scim.connection.rotateStart',
  method: 'POST',
  path: '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const scimConnectionRotateComplete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'scim.connection.rotateComplete',
  method: 'POST',
  path: '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const scimConnectionRotateCancel: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'scim.connection.rotateCancel',
  method: 'POST',
  path: '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const scimConnectionGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'scim.connection.get',
  method: 'GET',
  path: '/v1/b2b/scim/{organization_id}/connection',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const scimConnectionCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'scim.connection.create',
  method: 'POST',
  path: '/v1/b2b/scim/{organization_id}/connection',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['display_name', 'identity_provider'] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const ssoOidcCreateConnection: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.oidc.createConnection',
  method: 'POST',
  path: '/v1/b2b/sso/oidc/{organization_id}',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['display_name', 'identity_provider'] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const ssoOidcUpdateConnection: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.oidc.updateConnection',
  method: 'PUT',
  path: '/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const ssoSamlCreateConnection: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.saml.createConnection',
  method: 'POST',
  path: '/v1/b2b/sso/saml/{organization_id}',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['display_name', 'identity_provider'] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const ssoSamlUpdateConnection: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.saml.updateConnection',
  method: 'PUT',
  path: '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const ssoSamlUpdateByURL: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.saml.updateByURL',
  method: 'PUT',
  path: '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['metadata_url'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const ssoSamlDeleteVerificationCertificate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.saml.deleteVerificationCertificate',
  method: 'DELETE',
  path: '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}',
  pathParams: ['organization_id', 'connection_id', 'certificate_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'certificate_id', 'status_code'] },
  memberSession: true,
});

export const ssoSamlDeleteEncryptionPrivateKey: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.saml.deleteEncryptionPrivateKey',
  method: 'DELETE',
  path: '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}',
  pathParams: ['organization_id', 'connection_id', 'private_key_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'private_key_id', 'status_code'] },
  memberSession: true,
});

export const ssoExternalCreateConnection: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.external.createConnection',
  method: 'POST',
  path: '/v1/b2b/sso/external/{organization_id}',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'external_organization_id',
      'external_connection_id',
      'display_name',
      'connection_implicit_role_assignments',
      'group_implicit_role_assignments',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const ssoExternalUpdateConnection: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.external.updateConnection',
  method: 'PUT',
  path: '/v1/b2b/sso/external/{organization_id}/connections/{connection_id}',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'display_name',
      'external_connection_implicit_role_assignments',
      'external_group_implicit_role_assignments',
    ],
  },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const ssoGetConnections: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.getConnections',
  method: 'GET',
  path: '/v1/b2b/sso/{organization_id}',
  pathParams: ['organization_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: {
    kind: 'object',
    keys: ['request_id', 'saml_connections', 'oidc_connections', 'external_connections', 'status_code'],
  },
  memberSession: true,
});

export const ssoDeleteConnection: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.deleteConnection',
  method: 'DELETE',
  path: '/v1/b2b/sso/{organization_id}/connections/{connection_id}',
  pathParams: ['organization_id', 'connection_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'connection_id', 'status_code'] },
  memberSession: true,
});

export const ssoAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sso.authenticate',
  method: 'POST',
  path: '/v1/b2b/sso/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const sessionsGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.get',
  method: 'GET',
  path: '/v1/b2b/sessions',
  pathParams: [],
  queryParams: ['organization_id', 'member_id'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'member_sessions', 'status_code'] },
});

export const sessionsAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.authenticate',
  method: 'POST',
  path: '/v1/b2b/sessions/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'authorization_check',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_session', 'session_token', 'session_jwt', 'member', 'organization', 'status_code'],
  },
});

export const sessionsRevoke: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.revoke',
  method: 'POST',
  path: '/v1/b2b/sessions/revoke',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['member_session_id', 'session_token', 'session_jwt', 'member_id'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
  memberSession: true,
});

export const sessionsExchange: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.exchange',
  method: 'POST',
  path: '/v1/b2b/sessions/exchange',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'organization_id',
      'session_token',
      'session_jwt',
      'session_duration_minutes',
      'session_custom_claims',
      'locale',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const sessionsExchangeAccessToken: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.exchangeAccessToken',
  method: 'POST',
  path: '/v1/b2b/sessions/exchange_access_token',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['access_token', 'session_duration_minutes', 'session_custom_claims', 'telemetry_id'],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'session_token', 'session_jwt', 'member', 'organization', 'status_code'],
  },
});

export const sessionsAttest: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.attest',
  method: 'POST',
  path: '/v1/b2b/sessions/attest',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'profile_id',
      'token',
      'organization_id',
      'session_duration_minutes',
      'session_custom_claims',
      'session_token',
      'session_jwt',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'member_id',
      'member_session',
      'session_token',
      'session_jwt',
      'member',
      'organization',
      'status_code',
    ],
  },
});

export const sessionsMigrate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.migrate',
  method: 'POST',
  path: '/v1/b2b/sessions/migrate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['session_token', 'organization_id', 'session_duration_minutes', 'session_custom_claims'],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'session_token', 'session_jwt', 'member', 'organization', 'status_code'],
  },
});

export const sessionsGetJWKS: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.getJWKS',
  method: 'GET',
  path: '/v1/b2b/sessions/jwks/{project_id}',
  pathParams: ['project_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['keys', 'request_id', 'status_code'] },
});

export const totpsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'totps.create',
  method: 'POST',
  path: '/v1/b2b/totp',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'organization_id',
      'member_id',
      'expiration_minutes',
      'intermediate_session_token',
      'session_token',
      'session_jwt',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
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
  },
});

export const totpsAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'totps.authenticate',
  method: 'POST',
  path: '/v1/b2b/totp/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
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
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'member_id', 'member', 'organization', 'session_token', 'session_jwt', 'status_code'],
  },
});

export const totpsMigrate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'totps.migrate',
  method: 'POST',
  path: '/v1/b2b/totp/migrate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['organization_id', 'member_id', 'secret', 'recovery_codes'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'member_id',
      'member',
      'organization',
      'totp_registration_id',
      'recovery_codes',
      'status_code',
    ],
  },
});
