// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: 1e28741f1d24252dbf4e08f0421cd0c3f4dc513c860f6656982d09f5c4f96f14

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

export const cryptoWalletsAuthenticateStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'cryptoWallets.authenticateStart',
  method: 'POST',
  path: '/v1/crypto_wallets/authenticate/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['crypto_wallet_type', 'crypto_wallet_address', 'user_id', 'session_token', 'session_jwt', 'siwe_params'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'challenge', 'user_created', 'status_code'] },
});

export const cryptoWalletsAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'cryptoWallets.authenticate',
  method: 'POST',
  path: '/v1/crypto_wallets/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'crypto_wallet_type',
      'crypto_wallet_address',
      'signature',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'] },
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
  path: '/v1/idp/oauth/authorize/start',
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
      'user_id',
      'session_token',
      'session_jwt',
      'prompt',
    ],
  },
  safe: true,
  answer: {
    kind: 'object',
    keys: ['request_id', 'user_id', 'user', 'client', 'consent_required', 'scope_results', 'status_code'],
  },
});

export const idpOauthAuthorize: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'idp.oauth.authorize',
  method: 'POST',
  path: '/v1/idp/oauth/authorize',
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
      'user_id',
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
  path: '/v1/impersonation/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['impersonation_token'] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'session_token', 'session_jwt', 'status_code'] },
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

export const magicLinksEmailSend: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.email.send',
  method: 'POST',
  path: '/v1/magic_links/email/send',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'login_template_id',
      'attributes',
      'login_magic_link_url',
      'signup_magic_link_url',
      'login_expiration_minutes',
      'signup_expiration_minutes',
      'code_challenge',
      'user_id',
      'session_token',
      'session_jwt',
      'locale',
      'signup_template_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'email_id', 'status_code'] },
});

export const magicLinksEmailLoginOrCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.email.loginOrCreate',
  method: 'POST',
  path: '/v1/magic_links/email/login_or_create',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'login_magic_link_url',
      'signup_magic_link_url',
      'login_expiration_minutes',
      'signup_expiration_minutes',
      'login_template_id',
      'signup_template_id',
      'attributes',
      'create_user_as_pending',
      'code_challenge',
      'locale',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'email_id', 'user_created', 'status_code'] },
});

export const magicLinksEmailInvite: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.email.invite',
  method: 'POST',
  path: '/v1/magic_links/email/invite',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'invite_template_id',
      'attributes',
      'name',
      'invite_magic_link_url',
      'invite_expiration_minutes',
      'locale',
      'trusted_metadata',
      'untrusted_metadata',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'email_id', 'status_code'] },
});

export const magicLinksEmailRevokeInvite: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.email.revokeInvite',
  method: 'POST',
  path: '/v1/magic_links/email/revoke_invite',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
});

export const magicLinksAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.authenticate',
  method: 'POST',
  path: '/v1/magic_links/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'token',
      'attributes',
      'options',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'code_verifier',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'user_id',
      'method_id',
      'session_token',
      'session_jwt',
      'user',
      'reset_sessions',
      'status_code',
    ],
  },
});

export const magicLinksCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'magicLinks.create',
  method: 'POST',
  path: '/v1/magic_links',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['user_id', 'expiration_minutes', 'attributes'] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'token', 'status_code'] },
});

export const oauthAttach: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'oauth.attach',
  method: 'POST',
  path: '/v1/oauth/attach',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['provider', 'user_id', 'session_token', 'session_jwt'] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'oauth_attach_token', 'status_code'] },
});

export const oauthAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'oauth.authenticate',
  method: 'POST',
  path: '/v1/oauth/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'token',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'code_verifier',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'user_id',
      'provider_subject',
      'provider_type',
      'session_token',
      'session_jwt',
      'provider_values',
      'user',
      'reset_sessions',
      'oauth_user_registration_id',
      'status_code',
    ],
  },
});

export const otpsSmsSend: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.sms.send',
  method: 'POST',
  path: '/v1/otps/sms/send',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['phone_number', 'expiration_minutes', 'attributes', 'locale', 'user_id', 'session_token', 'session_jwt'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'phone_id', 'status_code'] },
});

export const otpsSmsLoginOrCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.sms.loginOrCreate',
  method: 'POST',
  path: '/v1/otps/sms/login_or_create',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['phone_number', 'expiration_minutes', 'attributes', 'create_user_as_pending', 'locale'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'phone_id', 'user_created', 'status_code'] },
});

export const otpsWhatsappSend: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.whatsapp.send',
  method: 'POST',
  path: '/v1/otps/whatsapp/send',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['phone_number', 'expiration_minutes', 'attributes', 'locale', 'user_id', 'session_token', 'session_jwt'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'phone_id', 'status_code'] },
});

export const otpsWhatsappLoginOrCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.whatsapp.loginOrCreate',
  method: 'POST',
  path: '/v1/otps/whatsapp/login_or_create',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['phone_number', 'expiration_minutes', 'attributes', 'create_user_as_pending', 'locale'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'phone_id', 'user_created', 'status_code'] },
});

export const otpsEmailSend: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.email.send',
  method: 'POST',
  path: '/v1/otps/email/send',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'expiration_minutes',
      'attributes',
      'locale',
      'user_id',
      'session_token',
      'session_jwt',
      'login_template_id',
      'signup_template_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'email_id', 'status_code'] },
});

export const otpsEmailLoginOrCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.email.loginOrCreate',
  method: 'POST',
  path: '/v1/otps/email/login_or_create',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'expiration_minutes',
      'attributes',
      'create_user_as_pending',
      'locale',
      'login_template_id',
      'signup_template_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'email_id', 'user_created', 'status_code'] },
});

export const otpsAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'otps.authenticate',
  method: 'POST',
  path: '/v1/otps/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'method_id',
      'code',
      'attributes',
      'options',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'user_id',
      'method_id',
      'session_token',
      'session_jwt',
      'user',
      'reset_sessions',
      'status_code',
    ],
  },
});

export const passwordsEmailResetStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.email.resetStart',
  method: 'POST',
  path: '/v1/passwords/email/reset/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'reset_password_redirect_url',
      'reset_password_expiration_minutes',
      'code_challenge',
      'attributes',
      'login_redirect_url',
      'locale',
      'reset_password_template_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'email_id', 'status_code'] },
});

export const passwordsEmailReset: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.email.reset',
  method: 'POST',
  path: '/v1/passwords/email/reset',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'token',
      'password',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'code_verifier',
      'session_custom_claims',
      'attributes',
      'options',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'] },
});

export const passwordsExistingPasswordReset: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.existingPassword.reset',
  method: 'POST',
  path: '/v1/passwords/existing_password/reset',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'existing_password',
      'new_password',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'] },
});

export const passwordsSessionsReset: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.sessions.reset',
  method: 'POST',
  path: '/v1/passwords/session/reset',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'password',
      'session_token',
      'session_jwt',
      'session_duration_minutes',
      'session_custom_claims',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'session_token', 'session_jwt', 'status_code'] },
});

export const passwordsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.create',
  method: 'POST',
  path: '/v1/passwords',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'password',
      'session_duration_minutes',
      'session_custom_claims',
      'trusted_metadata',
      'untrusted_metadata',
      'name',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'user_id', 'email_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
});

export const passwordsAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.authenticate',
  method: 'POST',
  path: '/v1/passwords/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'password',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'] },
});

export const passwordsStrengthCheck: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'passwords.strengthCheck',
  method: 'POST',
  path: '/v1/passwords/strength_check',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['password', 'email'] },
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
  path: '/v1/passwords/migrate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'hash',
      'hash_type',
      'md_5_config',
      'argon_2_config',
      'sha_1_config',
      'sha_512_config',
      'scrypt_config',
      'pbkdf_2_config',
      'trusted_metadata',
      'untrusted_metadata',
      'set_email_verified',
      'name',
      'phone_number',
      'set_phone_number_verified',
      'external_id',
      'roles',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'email_id', 'user_created', 'user', 'status_code'] },
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

export const rbacPolicy: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'rbac.policy',
  method: 'GET',
  path: '/v1/rbac/policy',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
});

export const sessionsGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.get',
  method: 'GET',
  path: '/v1/sessions',
  pathParams: [],
  queryParams: ['user_id'],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'sessions', 'status_code'] },
});

export const sessionsAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.authenticate',
  method: 'POST',
  path: '/v1/sessions/authenticate',
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
  answer: { kind: 'object', keys: ['request_id', 'session', 'session_token', 'session_jwt', 'user', 'status_code'] },
});

export const sessionsRevoke: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.revoke',
  method: 'POST',
  path: '/v1/sessions/revoke',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['session_id', 'session_token', 'session_jwt'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
});

export const sessionsMigrate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.migrate',
  method: 'POST',
  path: '/v1/sessions/migrate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['session_token', 'session_duration_minutes', 'session_custom_claims', 'telemetry_id'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'] },
});

export const sessionsExchangeAccessToken: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.exchangeAccessToken',
  method: 'POST',
  path: '/v1/sessions/exchange_access_token',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['access_token', 'session_duration_minutes', 'session_custom_claims', 'telemetry_id'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'] },
});

export const sessionsGetJWKS: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.getJWKS',
  method: 'GET',
  path: '/v1/sessions/jwks/{project_id}',
  pathParams: ['project_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['keys', 'request_id', 'status_code'] },
});

export const sessionsAttest: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'sessions.attest',
  method: 'POST',
  path: '/v1/sessions/attest',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'profile_id',
      'token',
      'session_duration_minutes',
      'session_custom_claims',
      'session_token',
      'session_jwt',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'] },
});

export const totpsCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'totps.create',
  method: 'POST',
  path: '/v1/totps',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['user_id', 'expiration_minutes'] },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'totp_id', 'secret', 'qr_code', 'recovery_codes', 'user', 'user_id', 'status_code'],
  },
});

export const totpsAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'totps.authenticate',
  method: 'POST',
  path: '/v1/totps/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'user_id',
      'totp_code',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'user_id', 'session_token', 'totp_id', 'session_jwt', 'user', 'status_code'],
  },
});

export const totpsRecoveryCodes: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'totps.recoveryCodes',
  method: 'POST',
  path: '/v1/totps/recovery_codes',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['user_id'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'totps', 'status_code'] },
});

export const totpsRecover: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'totps.recover',
  method: 'POST',
  path: '/v1/totps/recover',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'user_id',
      'recovery_code',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'totp_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
});

export const usersCreate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.create',
  method: 'POST',
  path: '/v1/users',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'email',
      'name',
      'attributes',
      'phone_number',
      'create_user_as_pending',
      'trusted_metadata',
      'untrusted_metadata',
      'external_id',
      'roles',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'email_id', 'status', 'phone_id', 'user', 'status_code'] },
});

export const usersGet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.get',
  method: 'GET',
  path: '/v1/users/{user_id}',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: {
    kind: 'object',
    keys: [
      'request_id',
      'user_id',
      'emails',
      'status',
      'phone_numbers',
      'webauthn_registrations',
      'providers',
      'totps',
      'crypto_wallets',
      'biometric_registrations',
      'is_locked',
      'roles',
      'status_code',
    ],
  },
});

export const usersUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.update',
  method: 'PUT',
  path: '/v1/users/{user_id}',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['name', 'attributes', 'trusted_metadata', 'untrusted_metadata', 'external_id', 'roles'],
  },
  safe: true,
  answer: {
    kind: 'object',
    keys: ['request_id', 'user_id', 'emails', 'phone_numbers', 'crypto_wallets', 'user', 'status_code'],
  },
});

export const usersDelete: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.delete',
  method: 'DELETE',
  path: '/v1/users/{user_id}',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'status_code'] },
});

export const usersSearch: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.search',
  method: 'POST',
  path: '/v1/users/search',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['cursor', 'limit', 'query'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'results', 'results_metadata', 'status_code'] },
  pagination: { style: 'cursor', cursor: 'cursor', items: 'results', next: 'results_metadata.next_cursor' },
});

export const usersExchangePrimaryFactor: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.exchangePrimaryFactor',
  method: 'PUT',
  path: '/v1/users/{user_id}/exchange_primary_factor',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['email_address', 'phone_number'] },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersDeleteEmail: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deleteEmail',
  method: 'DELETE',
  path: '/v1/users/emails/{email_id}',
  pathParams: ['email_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersDeletePhoneNumber: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deletePhoneNumber',
  method: 'DELETE',
  path: '/v1/users/phone_numbers/{phone_id}',
  pathParams: ['phone_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersDeleteWebAuthnRegistration: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deleteWebAuthnRegistration',
  method: 'DELETE',
  path: '/v1/users/webauthn_registrations/{webauthn_registration_id}',
  pathParams: ['webauthn_registration_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersDeleteBiometricRegistration: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deleteBiometricRegistration',
  method: 'DELETE',
  path: '/v1/users/biometric_registrations/{biometric_registration_id}',
  pathParams: ['biometric_registration_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersDeleteTOTP: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deleteTOTP',
  method: 'DELETE',
  path: '/v1/users/totps/{totp_id}',
  pathParams: ['totp_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersDeleteCryptoWallet: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deleteCryptoWallet',
  method: 'DELETE',
  path: '/v1/users/crypto_wallets/{crypto_wallet_id}',
  pathParams: ['crypto_wallet_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersDeletePassword: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deletePassword',
  method: 'DELETE',
  path: '/v1/users/passwords/{password_id}',
  pathParams: ['password_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersDeleteOAuthRegistration: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deleteOAuthRegistration',
  method: 'DELETE',
  path: '/v1/users/oauth/{oauth_user_registration_id}',
  pathParams: ['oauth_user_registration_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersDeleteExternalId: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.deleteExternalId',
  method: 'DELETE',
  path: '/v1/users/{user_id}/external_id',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'user', 'status_code'] },
});

export const usersConnectedApps: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.connectedApps',
  method: 'GET',
  path: '/v1/users/{user_id}/connected_apps',
  pathParams: ['user_id'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'connected_apps', 'status_code'] },
});

export const usersRevoke: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'users.revoke',
  method: 'POST',
  path: '/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke',
  pathParams: ['user_id', 'connected_app_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: [] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
});

export const webauthnRegisterStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webauthn.registerStart',
  method: 'POST',
  path: '/v1/webauthn/register/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'user_id',
      'domain',
      'user_agent',
      'authenticator_type',
      'return_passkey_credential_options',
      'override_id',
      'override_name',
      'override_display_name',
      'use_base64_url_encoding',
    ],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'public_key_credential_creation_options', 'status_code'] },
});

export const webauthnRegister: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webauthn.register',
  method: 'POST',
  path: '/v1/webauthn/register',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'user_id',
      'public_key_credential',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'user_id', 'webauthn_registration_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
});

export const webauthnAuthenticateStart: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webauthn.authenticateStart',
  method: 'POST',
  path: '/v1/webauthn/authenticate/start',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: ['domain', 'user_id', 'return_passkey_credential_options', 'use_base64_url_encoding'],
  },
  safe: false,
  answer: { kind: 'object', keys: ['request_id', 'user_id', 'public_key_credential_request_options', 'status_code'] },
});

export const webauthnAuthenticate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webauthn.authenticate',
  method: 'POST',
  path: '/v1/webauthn/authenticate',
  pathParams: [],
  queryParams: [],
  headerParams: [],
  body: {
    encoding: 'json',
    fields: [
      'public_key_credential',
      'session_token',
      'session_duration_minutes',
      'session_jwt',
      'session_custom_claims',
      'telemetry_id',
    ],
  },
  safe: false,
  answer: {
    kind: 'object',
    keys: ['request_id', 'user_id', 'webauthn_registration_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
});

export const webauthnUpdate: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webauthn.update',
  method: 'PUT',
  path: '/v1/webauthn/{webauthn_registration_id}',
  pathParams: ['webauthn_registration_id'],
  queryParams: [],
  headerParams: [],
  body: { encoding: 'json', fields: ['name'] },
  safe: true,
  answer: { kind: 'object', keys: ['request_id', 'status_code'] },
});

export const webauthnListCredentials: Operation = /* @__PURE__ */ Object.freeze<Operation>({
  name: 'webauthn.listCredentials',
  method: 'GET',
  path: '/v1/webauthn/credentials/{user_id}/{domain}',
  pathParams: ['user_id', 'domain'],
  queryParams: [],
  headerParams: [],
  safe: true,
  answer: { kind: 'object', keys: ['credentials', 'request_id', 'status_code'] },
});
