// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: 240813f267e8d331807e4ca89f2615cc31451a01d54a43435a29834e63fc8f06

import { type Operation, operation } from '../../facade/http/generated-runtime.ts';

export const connectedAppClientsSecretsRotateStart: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.secrets.rotateStart',
  'POST',
  '/v1/connected_apps/clients/{client_id}/secrets/rotate/start',
  {
    body: 'json',
    response: ['request_id', 'connected_app', 'status_code'],
  },
);

export const connectedAppClientsSecretsRotateCancel: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.secrets.rotateCancel',
  'POST',
  '/v1/connected_apps/clients/{client_id}/secrets/rotate/cancel',
  {
    body: 'json',
    response: ['request_id', 'connected_app', 'status_code'],
  },
);

export const connectedAppClientsSecretsRotate: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.secrets.rotate',
  'POST',
  '/v1/connected_apps/clients/{client_id}/secrets/rotate',
  {
    body: 'json',
    response: ['request_id', 'connected_app', 'status_code'],
  },
);

export const connectedAppClientsGet: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.get',
  'GET',
  '/v1/connected_apps/clients/{client_id}',
  {
    response: ['request_id', 'connected_app', 'status_code'],
  },
);

export const connectedAppClientsUpdate: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.update',
  'PUT',
  '/v1/connected_apps/clients/{client_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'connected_app', 'status_code'],
  },
);

export const connectedAppClientsDelete: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.delete',
  'DELETE',
  '/v1/connected_apps/clients/{client_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'client_id', 'status_code'],
  },
);

export const connectedAppClientsSearch: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.search',
  'POST',
  '/v1/connected_apps/clients/search',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'connected_apps', 'results_metadata', 'status_code'],
    pagination: { style: 'cursor', cursor: 'cursor', items: 'connected_apps', next: 'results_metadata.next_cursor' },
  },
);

export const connectedAppClientsCreate: Operation = /* @__PURE__ */ operation(
  'connectedApp.clients.create',
  'POST',
  '/v1/connected_apps/clients',
  {
    body: 'json',
    response: ['request_id', 'connected_app', 'status_code'],
  },
);

export const debugWhoami: Operation = /* @__PURE__ */ operation('debug.whoami', 'GET', '/v1/debug/whoami', {
  response: ['request_id', 'project_id', 'name', 'status_code'],
});

export const discoveryIntermediateSessionsExchange: Operation = /* @__PURE__ */ operation(
  'discovery.intermediateSessions.exchange',
  'POST',
  '/v1/b2b/discovery/intermediate_sessions/exchange',
  {
    body: 'json',
    response: [
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
);

export const discoveryOrganizationsCreate: Operation = /* @__PURE__ */ operation(
  'discovery.organizations.create',
  'POST',
  '/v1/b2b/discovery/organizations/create',
  {
    body: 'json',
    response: [
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
);

export const discoveryOrganizationsList: Operation = /* @__PURE__ */ operation(
  'discovery.organizations.list',
  'POST',
  '/v1/b2b/discovery/organizations',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'email_address', 'discovered_organizations', 'status_code'],
  },
);

export const fraudFingerprintLookup: Operation = /* @__PURE__ */ operation(
  'fraud.fingerprint.lookup',
  'POST',
  '/v1/fingerprint/lookup',
  {
    body: 'json',
    safe: true,
    response: [
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
  },
);

export const fraudRulesSet: Operation = /* @__PURE__ */ operation('fraud.rules.set', 'POST', '/v1/rules/set', {
  body: 'json',
  safe: true,
  response: ['request_id', 'action', 'status_code'],
  server: 'fraud',
});

export const fraudRulesList: Operation = /* @__PURE__ */ operation('fraud.rules.list', 'POST', '/v1/rules/list', {
  body: 'json',
  safe: true,
  response: ['request_id', 'next_cursor', 'rules', 'status_code'],
  pagination: { style: 'cursor', cursor: 'cursor', items: 'rules', next: 'next_cursor' },
  server: 'fraud',
});

export const fraudVerdictReasonsOverride: Operation = /* @__PURE__ */ operation(
  'fraud.verdictReasons.override',
  'POST',
  '/v1/verdict_reasons/override',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'verdict_reason_action', 'status_code'],
    server: 'fraud',
  },
);

export const fraudVerdictReasonsList: Operation = /* @__PURE__ */ operation(
  'fraud.verdictReasons.list',
  'POST',
  '/v1/verdict_reasons/list',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'verdict_reason_actions', 'status_code'],
    server: 'fraud',
  },
);

export const fraudEmailRisk: Operation = /* @__PURE__ */ operation('fraud.email.risk', 'POST', '/v1/email/risk', {
  body: 'json',
  safe: true,
  response: ['request_id', 'address_information', 'domain_information', 'action', 'risk_score', 'status_code'],
  server: 'fraud',
});

export const idpOauthAuthorizeStart: Operation = /* @__PURE__ */ operation(
  'idp.oauth.authorizeStart',
  'POST',
  '/v1/b2b/idp/oauth/authorize/start',
  {
    body: 'json',
    safe: true,
    response: [
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
);

export const idpOauthAuthorize: Operation = /* @__PURE__ */ operation(
  'idp.oauth.authorize',
  'POST',
  '/v1/b2b/idp/oauth/authorize',
  {
    body: 'json',
    response: ['request_id', 'redirect_uri', 'status_code'],
  },
);

export const idpIntrospectTokenNetwork: Operation = /* @__PURE__ */ operation(
  'idp.introspectTokenNetwork',
  'POST',
  '/v1/public/{project_id}/oauth2/introspect',
  {
    body: 'form',
    safe: true,
    response: ['active', 'request_id', 'status_code'],
    anonymous: true,
  },
);

export const impersonationAuthenticate: Operation = /* @__PURE__ */ operation(
  'impersonation.authenticate',
  'POST',
  '/v1/b2b/impersonation/authenticate',
  {
    body: 'json',
    response: [
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
);

export const m2mClientsSecretsRotateStart: Operation = /* @__PURE__ */ operation(
  'm2m.clients.secrets.rotateStart',
  'POST',
  '/v1/m2m/clients/{client_id}/secrets/rotate/start',
  {
    body: 'json',
    response: ['request_id', 'm2m_client', 'status_code'],
  },
);

export const m2mClientsSecretsRotateCancel: Operation = /* @__PURE__ */ operation(
  'm2m.clients.secrets.rotateCancel',
  'POST',
  '/v1/m2m/clients/{client_id}/secrets/rotate/cancel',
  {
    body: 'json',
    response: ['request_id', 'm2m_client', 'status_code'],
  },
);

export const m2mClientsSecretsRotate: Operation = /* @__PURE__ */ operation(
  'm2m.clients.secrets.rotate',
  'POST',
  '/v1/m2m/clients/{client_id}/secrets/rotate',
  {
    body: 'json',
    response: ['request_id', 'm2m_client', 'status_code'],
  },
);

export const m2mClientsGet: Operation = /* @__PURE__ */ operation(
  'm2m.clients.get',
  'GET',
  '/v1/m2m/clients/{client_id}',
  {
    response: ['request_id', 'm2m_client', 'status_code'],
  },
);

export const m2mClientsUpdate: Operation = /* @__PURE__ */ operation(
  'm2m.clients.update',
  'PUT',
  '/v1/m2m/clients/{client_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'm2m_client', 'status_code'],
  },
);

export const m2mClientsDelete: Operation = /* @__PURE__ */ operation(
  'm2m.clients.delete',
  'DELETE',
  '/v1/m2m/clients/{client_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'client_id', 'status_code'],
  },
);

export const m2mClientsSearch: Operation = /* @__PURE__ */ operation(
  'm2m.clients.search',
  'POST',
  '/v1/m2m/clients/search',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'm2m_clients', 'results_metadata', 'status_code'],
    pagination: { style: 'cursor', cursor: 'cursor', items: 'm2m_clients', next: 'results_metadata.next_cursor' },
  },
);

export const m2mClientsCreate: Operation = /* @__PURE__ */ operation('m2m.clients.create', 'POST', '/v1/m2m/clients', {
  body: 'json',
  response: ['request_id', 'm2m_client', 'status_code'],
});

export const m2mToken: Operation = /* @__PURE__ */ operation(
  'm2m.token',
  'POST',
  '/v1/public/{project_id}/oauth2/token',
  {
    body: 'form',
    clientParams: ['grant_type'],
    response: ['access_token', 'token_type', 'expires_in', 'status_code', 'request_id'],
    anonymous: true,
  },
);

export const magicLinksEmailDiscoverySend: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.discovery.send',
  'POST',
  '/v1/b2b/magic_links/email/discovery/send',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
  },
);

export const magicLinksEmailLoginOrSignup: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.loginOrSignup',
  'POST',
  '/v1/b2b/magic_links/email/login_or_signup',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member_created', 'member', 'organization', 'status_code'],
  },
);

export const magicLinksEmailInvite: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.invite',
  'POST',
  '/v1/b2b/magic_links/email/invite',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const magicLinksDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation(
  'magicLinks.discovery.authenticate',
  'POST',
  '/v1/b2b/magic_links/discovery/authenticate',
  {
    body: 'json',
    response: ['request_id', 'intermediate_session_token', 'email_address', 'discovered_organizations', 'status_code'],
  },
);

export const magicLinksAuthenticate: Operation = /* @__PURE__ */ operation(
  'magicLinks.authenticate',
  'POST',
  '/v1/b2b/magic_links/authenticate',
  {
    body: 'json',
    response: [
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
);

export const oauthDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation(
  'oauth.discovery.authenticate',
  'POST',
  '/v1/b2b/oauth/discovery/authenticate',
  {
    body: 'json',
    response: [
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
);

export const oauthAuthenticate: Operation = /* @__PURE__ */ operation(
  'oauth.authenticate',
  'POST',
  '/v1/b2b/oauth/authenticate',
  {
    body: 'json',
    response: [
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
);

export const otpsSmsSend: Operation = /* @__PURE__ */ operation('otps.sms.send', 'POST', '/v1/b2b/otps/sms/send', {
  body: 'json',
  response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
});

export const otpsSmsAuthenticate: Operation = /* @__PURE__ */ operation(
  'otps.sms.authenticate',
  'POST',
  '/v1/b2b/otps/sms/authenticate',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member', 'organization', 'session_token', 'session_jwt', 'status_code'],
  },
);

export const otpsEmailDiscoverySend: Operation = /* @__PURE__ */ operation(
  'otps.email.discovery.send',
  'POST',
  '/v1/b2b/otps/email/discovery/send',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
  },
);

export const otpsEmailDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation(
  'otps.email.discovery.authenticate',
  'POST',
  '/v1/b2b/otps/email/discovery/authenticate',
  {
    body: 'json',
    response: ['request_id', 'intermediate_session_token', 'email_address', 'discovered_organizations', 'status_code'],
  },
);

export const otpsEmailLoginOrSignup: Operation = /* @__PURE__ */ operation(
  'otps.email.loginOrSignup',
  'POST',
  '/v1/b2b/otps/email/login_or_signup',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member_created', 'member', 'organization', 'status_code'],
  },
);

export const otpsEmailAuthenticate: Operation = /* @__PURE__ */ operation(
  'otps.email.authenticate',
  'POST',
  '/v1/b2b/otps/email/authenticate',
  {
    body: 'json',
    response: [
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
);

export const organizationsMembersOauthProvidersGoogle: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.google',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google',
  {
    query: ['include_refresh_token'],
    response: ['request_id', 'provider_type', 'provider_subject', 'id_token', 'scopes', 'status_code'],
  },
);

export const organizationsMembersOauthProvidersMicrosoft: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.microsoft',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft',
  {
    query: ['include_refresh_token'],
    response: [
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
);

export const organizationsMembersOauthProvidersSlack: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.slack',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack',
  {
    response: ['request_id', 'provider_type', 'registrations', 'status_code'],
  },
);

export const organizationsMembersOauthProvidersHubspot: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.hubspot',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot',
  {
    query: ['include_refresh_token'],
    response: ['request_id', 'provider_type', 'registrations', 'status_code'],
  },
);

export const organizationsMembersOauthProvidersGithub: Operation = /* @__PURE__ */ operation(
  'organizations.members.oauthProviders.github',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github',
  {
    query: ['include_refresh_token'],
    response: ['request_id', 'provider_type', 'registrations', 'status_code'],
  },
);

export const organizationsMembersConnectedAppsRevoke: Operation = /* @__PURE__ */ operation(
  'organizations.members.connectedApps.revoke',
  'POST',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersUpdate: Operation = /* @__PURE__ */ operation(
  'organizations.members.update',
  'PUT',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersDelete: Operation = /* @__PURE__ */ operation(
  'organizations.members.delete',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'member_id', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersReactivate: Operation = /* @__PURE__ */ operation(
  'organizations.members.reactivate',
  'PUT',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersDeleteMFAPhoneNumber: Operation = /* @__PURE__ */ operation(
  'organizations.members.deleteMFAPhoneNumber',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersDeleteTOTP: Operation = /* @__PURE__ */ operation(
  'organizations.members.deleteTOTP',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/totp',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersSearch: Operation = /* @__PURE__ */ operation(
  'organizations.members.search',
  'POST',
  '/v1/b2b/organizations/members/search',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'members', 'results_metadata', 'organizations', 'status_code'],
    pagination: { style: 'cursor', cursor: 'cursor', items: 'members', next: 'results_metadata.next_cursor' },
    memberSession: true,
  },
);

export const organizationsMembersDeletePassword: Operation = /* @__PURE__ */ operation(
  'organizations.members.deletePassword',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersDangerouslyGet: Operation = /* @__PURE__ */ operation(
  'organizations.members.dangerouslyGet',
  'GET',
  '/v1/b2b/organizations/members/dangerously_get/{member_id}',
  {
    query: ['include_deleted'],
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  },
);

export const organizationsMembersOidcProviders: Operation = /* @__PURE__ */ operation(
  'organizations.members.oidcProviders',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers',
  {
    query: ['include_refresh_token'],
    response: ['request_id', 'registrations', 'status_code'],
  },
);

export const organizationsMembersUnlinkRetiredEmail: Operation = /* @__PURE__ */ operation(
  'organizations.members.unlinkRetiredEmail',
  'POST',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'member_id', 'organization_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersStartEmailUpdate: Operation = /* @__PURE__ */ operation(
  'organizations.members.startEmailUpdate',
  'POST',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersGetConnectedApps: Operation = /* @__PURE__ */ operation(
  'organizations.members.getConnectedApps',
  'GET',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps',
  {
    response: ['request_id', 'connected_apps', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersDeleteExternalId: Operation = /* @__PURE__ */ operation(
  'organizations.members.deleteExternalId',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/members/{member_id}/external_id',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersCreate: Operation = /* @__PURE__ */ operation(
  'organizations.members.create',
  'POST',
  '/v1/b2b/organizations/{organization_id}/members',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsMembersGet: Operation = /* @__PURE__ */ operation(
  'organizations.members.get',
  'GET',
  '/v1/b2b/organizations/{organization_id}/member',
  {
    query: ['member_id', 'email_address'],
    response: ['request_id', 'member_id', 'member', 'organization', 'status_code'],
  },
);

export const organizationsCreate: Operation = /* @__PURE__ */ operation(
  'organizations.create',
  'POST',
  '/v1/b2b/organizations',
  {
    body: 'json',
    response: ['request_id', 'organization', 'status_code'],
  },
);

export const organizationsGet: Operation = /* @__PURE__ */ operation(
  'organizations.get',
  'GET',
  '/v1/b2b/organizations/{organization_id}',
  {
    response: ['request_id', 'organization', 'status_code'],
  },
);

export const organizationsUpdate: Operation = /* @__PURE__ */ operation(
  'organizations.update',
  'PUT',
  '/v1/b2b/organizations/{organization_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const organizationsDelete: Operation = /* @__PURE__ */ operation(
  'organizations.delete',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'organization_id', 'status_code'],
    memberSession: true,
  },
);

export const organizationsSearch: Operation = /* @__PURE__ */ operation(
  'organizations.search',
  'POST',
  '/v1/b2b/organizations/search',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'organizations', 'results_metadata', 'status_code'],
    pagination: { style: 'cursor', cursor: 'cursor', items: 'organizations', next: 'results_metadata.next_cursor' },
  },
);

export const organizationsMetrics: Operation = /* @__PURE__ */ operation(
  'organizations.metrics',
  'GET',
  '/v1/b2b/organizations/{organization_id}/metrics',
  {
    response: ['request_id', 'member_count', 'status_code'],
  },
);

export const organizationsConnectedApps: Operation = /* @__PURE__ */ operation(
  'organizations.connectedApps',
  'GET',
  '/v1/b2b/organizations/{organization_id}/connected_apps',
  {
    response: ['request_id', 'connected_apps', 'status_code'],
    memberSession: true,
  },
);

export const organizationsGetConnectedApp: Operation = /* @__PURE__ */ operation(
  'organizations.getConnectedApp',
  'GET',
  '/v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}',
  {
    response: ['connected_app_id', 'name', 'description', 'client_type', 'active_members', 'status_code'],
    memberSession: true,
  },
);

export const organizationsDeleteExternalId: Operation = /* @__PURE__ */ operation(
  'organizations.deleteExternalId',
  'DELETE',
  '/v1/b2b/organizations/{organization_id}/external_id',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'organization', 'status_code'],
    memberSession: true,
  },
);

export const passwordsEmailResetStart: Operation = /* @__PURE__ */ operation(
  'passwords.email.resetStart',
  'POST',
  '/v1/b2b/passwords/email/reset/start',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member_email_id', 'member', 'status_code'],
  },
);

export const passwordsEmailReset: Operation = /* @__PURE__ */ operation(
  'passwords.email.reset',
  'POST',
  '/v1/b2b/passwords/email/reset',
  {
    body: 'json',
    response: [
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
);

export const passwordsEmailRequireReset: Operation = /* @__PURE__ */ operation(
  'passwords.email.requireReset',
  'POST',
  '/v1/b2b/passwords/email/require_reset',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const passwordsSessionsReset: Operation = /* @__PURE__ */ operation(
  'passwords.sessions.reset',
  'POST',
  '/v1/b2b/passwords/session/reset',
  {
    body: 'json',
    response: [
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
);

export const passwordsExistingPasswordReset: Operation = /* @__PURE__ */ operation(
  'passwords.existingPassword.reset',
  'POST',
  '/v1/b2b/passwords/existing_password/reset',
  {
    body: 'json',
    response: [
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
);

export const passwordsDiscoveryEmailResetStart: Operation = /* @__PURE__ */ operation(
  'passwords.discovery.email.resetStart',
  'POST',
  '/v1/b2b/passwords/discovery/email/reset/start',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
  },
);

export const passwordsDiscoveryEmailReset: Operation = /* @__PURE__ */ operation(
  'passwords.discovery.email.reset',
  'POST',
  '/v1/b2b/passwords/discovery/email/reset',
  {
    body: 'json',
    response: ['request_id', 'intermediate_session_token', 'email_address', 'discovered_organizations', 'status_code'],
  },
);

export const passwordsDiscoveryAuthenticate: Operation = /* @__PURE__ */ operation(
  'passwords.discovery.authenticate',
  'POST',
  '/v1/b2b/passwords/discovery/authenticate',
  {
    body: 'json',
    response: ['request_id', 'email_address', 'intermediate_session_token', 'discovered_organizations', 'status_code'],
  },
);

export const passwordsStrengthCheck: Operation = /* @__PURE__ */ operation(
  'passwords.strengthCheck',
  'POST',
  '/v1/b2b/passwords/strength_check',
  {
    body: 'json',
    safe: true,
    response: [
      'request_id',
      'valid_password',
      'score',
      'breached_password',
      'strength_policy',
      'breach_detection_on_create',
      'status_code',
    ],
  },
);

export const passwordsMigrate: Operation = /* @__PURE__ */ operation(
  'passwords.migrate',
  'POST',
  '/v1/b2b/passwords/migrate',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member_created', 'member', 'organization', 'status_code'],
  },
);

export const passwordsAuthenticate: Operation = /* @__PURE__ */ operation(
  'passwords.authenticate',
  'POST',
  '/v1/b2b/passwords/authenticate',
  {
    body: 'json',
    response: [
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
);

export const projectMetrics: Operation = /* @__PURE__ */ operation('project.metrics', 'GET', '/v1/projects/metrics', {
  response: ['request_id', 'project_id', 'metrics', 'status_code'],
});

export const rbacOrganizationsGetOrgPolicy: Operation = /* @__PURE__ */ operation(
  'rbac.organizations.getOrgPolicy',
  'GET',
  '/v1/b2b/rbac/organizations/{organization_id}',
  {
    response: ['request_id', 'org_policy', 'status_code'],
  },
);

export const rbacOrganizationsSetOrgPolicy: Operation = /* @__PURE__ */ operation(
  'rbac.organizations.setOrgPolicy',
  'PUT',
  '/v1/b2b/rbac/organizations/{organization_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'org_policy', 'status_code'],
  },
);

export const rbacPolicy: Operation = /* @__PURE__ */ operation('rbac.policy', 'GET', '/v1/b2b/rbac/policy', {
  response: ['request_id', 'status_code'],
});

export const recoveryCodesRecover: Operation = /* @__PURE__ */ operation(
  'recoveryCodes.recover',
  'POST',
  '/v1/b2b/recovery_codes/recover',
  {
    body: 'json',
    response: [
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
);

export const recoveryCodesGet: Operation = /* @__PURE__ */ operation(
  'recoveryCodes.get',
  'GET',
  '/v1/b2b/recovery_codes/{organization_id}/{member_id}',
  {
    response: ['request_id', 'member_id', 'member', 'organization', 'recovery_codes', 'status_code'],
  },
);

export const recoveryCodesRotate: Operation = /* @__PURE__ */ operation(
  'recoveryCodes.rotate',
  'POST',
  '/v1/b2b/recovery_codes/rotate',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member', 'organization', 'recovery_codes', 'status_code'],
  },
);

export const scimConnectionGetGroups: Operation = /* @__PURE__ */ operation(
  'scim.connection.getGroups',
  'GET',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}',
  {
    query: ['cursor', 'limit'],
    response: ['scim_groups', 'status_code'],
    pagination: { style: 'cursor', cursor: 'cursor', items: 'scim_groups', next: 'next_cursor' },
    memberSession: true,
  },
);

export const scimConnectionUpdate: Operation = /* @__PURE__ */ operation(
  'scim.connection.update',
  'PUT',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const scimConnectionDelete: Operation = /* @__PURE__ */ operation(
  'scim.connection.delete',
  'DELETE',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'connection_id', 'status_code'],
    memberSession: true,
  },
);

export const scimConnectionRotateStart: Operation = /* @__PURE__ */ operation(
  'scim.connection.rotateStart',
  'POST',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const scimConnectionRotateComplete: Operation = /* @__PURE__ */ operation(
  'scim.connection.rotateComplete',
  'POST',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const scimConnectionRotateCancel: Operation = /* @__PURE__ */ operation(
  'scim.connection.rotateCancel',
  'POST',
  '/v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const scimConnectionGet: Operation = /* @__PURE__ */ operation(
  'scim.connection.get',
  'GET',
  '/v1/b2b/scim/{organization_id}/connection',
  {
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const scimConnectionCreate: Operation = /* @__PURE__ */ operation(
  'scim.connection.create',
  'POST',
  '/v1/b2b/scim/{organization_id}/connection',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoOidcCreateConnection: Operation = /* @__PURE__ */ operation(
  'sso.oidc.createConnection',
  'POST',
  '/v1/b2b/sso/oidc/{organization_id}',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoOidcUpdateConnection: Operation = /* @__PURE__ */ operation(
  'sso.oidc.updateConnection',
  'PUT',
  '/v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoSamlCreateConnection: Operation = /* @__PURE__ */ operation(
  'sso.saml.createConnection',
  'POST',
  '/v1/b2b/sso/saml/{organization_id}',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoSamlUpdateConnection: Operation = /* @__PURE__ */ operation(
  'sso.saml.updateConnection',
  'PUT',
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoSamlUpdateByURL: Operation = /* @__PURE__ */ operation(
  'sso.saml.updateByURL',
  'PUT',
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoSamlDeleteVerificationCertificate: Operation = /* @__PURE__ */ operation(
  'sso.saml.deleteVerificationCertificate',
  'DELETE',
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'certificate_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoSamlDeleteEncryptionPrivateKey: Operation = /* @__PURE__ */ operation(
  'sso.saml.deleteEncryptionPrivateKey',
  'DELETE',
  '/v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'private_key_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoExternalCreateConnection: Operation = /* @__PURE__ */ operation(
  'sso.external.createConnection',
  'POST',
  '/v1/b2b/sso/external/{organization_id}',
  {
    body: 'json',
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoExternalUpdateConnection: Operation = /* @__PURE__ */ operation(
  'sso.external.updateConnection',
  'PUT',
  '/v1/b2b/sso/external/{organization_id}/connections/{connection_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoGetConnections: Operation = /* @__PURE__ */ operation(
  'sso.getConnections',
  'GET',
  '/v1/b2b/sso/{organization_id}',
  {
    response: ['request_id', 'saml_connections', 'oidc_connections', 'external_connections', 'status_code'],
    memberSession: true,
  },
);

export const ssoDeleteConnection: Operation = /* @__PURE__ */ operation(
  'sso.deleteConnection',
  'DELETE',
  '/v1/b2b/sso/{organization_id}/connections/{connection_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'connection_id', 'status_code'],
    memberSession: true,
  },
);

export const ssoAuthenticate: Operation = /* @__PURE__ */ operation(
  'sso.authenticate',
  'POST',
  '/v1/b2b/sso/authenticate',
  {
    body: 'json',
    response: [
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
);

export const sessionsGet: Operation = /* @__PURE__ */ operation('sessions.get', 'GET', '/v1/b2b/sessions', {
  query: ['organization_id', 'member_id'],
  response: ['request_id', 'member_sessions', 'status_code'],
});

export const sessionsAuthenticate: Operation = /* @__PURE__ */ operation(
  'sessions.authenticate',
  'POST',
  '/v1/b2b/sessions/authenticate',
  {
    body: 'json',
    response: ['request_id', 'member_session', 'session_token', 'session_jwt', 'member', 'organization', 'status_code'],
  },
);

export const sessionsRevoke: Operation = /* @__PURE__ */ operation(
  'sessions.revoke',
  'POST',
  '/v1/b2b/sessions/revoke',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
    memberSession: true,
  },
);

export const sessionsExchange: Operation = /* @__PURE__ */ operation(
  'sessions.exchange',
  'POST',
  '/v1/b2b/sessions/exchange',
  {
    body: 'json',
    response: [
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
);

export const sessionsExchangeAccessToken: Operation = /* @__PURE__ */ operation(
  'sessions.exchangeAccessToken',
  'POST',
  '/v1/b2b/sessions/exchange_access_token',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'session_token', 'session_jwt', 'member', 'organization', 'status_code'],
  },
);

export const sessionsAttest: Operation = /* @__PURE__ */ operation(
  'sessions.attest',
  'POST',
  '/v1/b2b/sessions/attest',
  {
    body: 'json',
    response: [
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
);

export const sessionsMigrate: Operation = /* @__PURE__ */ operation(
  'sessions.migrate',
  'POST',
  '/v1/b2b/sessions/migrate',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'session_token', 'session_jwt', 'member', 'organization', 'status_code'],
  },
);

export const sessionsGetJWKS: Operation = /* @__PURE__ */ operation(
  'sessions.getJWKS',
  'GET',
  '/v1/b2b/sessions/jwks/{project_id}',
  {
    response: ['keys', 'request_id', 'status_code'],
  },
);

export const totpsCreate: Operation = /* @__PURE__ */ operation('totps.create', 'POST', '/v1/b2b/totp', {
  body: 'json',
  response: [
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

export const totpsAuthenticate: Operation = /* @__PURE__ */ operation(
  'totps.authenticate',
  'POST',
  '/v1/b2b/totp/authenticate',
  {
    body: 'json',
    response: ['request_id', 'member_id', 'member', 'organization', 'session_token', 'session_jwt', 'status_code'],
  },
);

export const totpsMigrate: Operation = /* @__PURE__ */ operation('totps.migrate', 'POST', '/v1/b2b/totp/migrate', {
  body: 'json',
  response: [
    'request_id',
    'member_id',
    'member',
    'organization',
    'totp_registration_id',
    'recovery_codes',
    'status_code',
  ],
});
