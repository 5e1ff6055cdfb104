// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: 1e28741f1d24252dbf4e08f0421cd0c3f4dc513c860f6656982d09f5c4f96f14

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

export const cryptoWalletsAuthenticateStart: Operation = /* @__PURE__ */ operation('cryptoWallets.authenticateStart', 'POST', '/v1/crypto_wallets/authenticate/start', {
  json: ['crypto_wallet_type', 'crypto_wallet_address', 'user_id', 'session_token', 'session_jwt', 'siwe_params'],
  answer: ['request_id', 'user_id', 'challenge', 'user_created', 'status_code'],
});

export const cryptoWalletsAuthenticate: Operation = /* @__PURE__ */ operation('cryptoWallets.authenticate', 'POST', '/v1/crypto_wallets/authenticate', {
  json: [
    'crypto_wallet_type',
    'crypto_wallet_address',
    'signature',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'telemetry_id',
  ],
  answer: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const debugWhoami: Operation = /* @__PURE__ */ operation('debug.whoami', 'GET', '/v1/debug/whoami', {
  answer: ['request_id', 'project_id', 'name', 'status_code'],
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

export const idpOauthAuthorizeStart: Operation = /* @__PURE__ */ operation('idp.oauth.authorizeStart', 'POST', '/v1/idp/oauth/authorize/start', {
  json: ['client_id', 'redirect_uri', 'response_type', 'scopes', 'user_id', 'session_token', 'session_jwt', 'prompt'],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'client', 'consent_required', 'scope_results', 'status_code'],
});

export const idpOauthAuthorize: Operation = /* @__PURE__ */ operation('idp.oauth.authorize', 'POST', '/v1/idp/oauth/authorize', {
  json: [
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
  answer: ['request_id', 'redirect_uri', 'status_code'],
});

export const idpIntrospectTokenNetwork: Operation = /* @__PURE__ */ operation('idp.introspectTokenNetwork', 'POST', '/v1/public/{project_id}/oauth2/introspect', {
  form: ['token', 'client_id', 'client_secret', 'token_type_hint'],
  safe: true,
  answer: ['active', 'request_id', 'status_code'],
  anonymous: true,
});

export const impersonationAuthenticate: Operation = /* @__PURE__ */ operation('impersonation.authenticate', 'POST', '/v1/impersonation/authenticate', {
  json: ['impersonation_token'],
  answer: ['request_id', 'user_id', 'user', 'session_token', 'session_jwt', 'status_code'],
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

export const magicLinksEmailSend: Operation = /* @__PURE__ */ operation('magicLinks.email.send', 'POST', '/v1/magic_links/email/send', {
  json: [
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
  answer: ['request_id', 'user_id', 'email_id', 'status_code'],
});

export const magicLinksEmailLoginOrCreate: Operation = /* @__PURE__ */ operation('magicLinks.email.loginOrCreate', 'POST', '/v1/magic_links/email/login_or_create', {
  json: [
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
  answer: ['request_id', 'user_id', 'email_id', 'user_created', 'status_code'],
});

export const magicLinksEmailInvite: Operation = /* @__PURE__ */ operation('magicLinks.email.invite', 'POST', '/v1/magic_links/email/invite', {
  json: [
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
  answer: ['request_id', 'user_id', 'email_id', 'status_code'],
});

export const magicLinksEmailRevokeInvite: Operation = /* @__PURE__ */ operation('magicLinks.email.revokeInvite', 'POST', '/v1/magic_links/email/revoke_invite', {
  json: ['email'],
  safe: true,
  answer: ['request_id', 'status_code'],
});

export const magicLinksAuthenticate: Operation = /* @__PURE__ */ operation('magicLinks.authenticate', 'POST', '/v1/magic_links/authenticate', {
  json: [
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
  answer: [
    'request_id',
    'user_id',
    'method_id',
    'session_token',
    'session_jwt',
    'user',
    'reset_sessions',
    'status_code',
  ],
});

export const magicLinksCreate: Operation = /* @__PURE__ */ operation('magicLinks.create', 'POST', '/v1/magic_links', {
  json: ['user_id', 'expiration_minutes', 'attributes'],
  answer: ['request_id', 'user_id', 'token', 'status_code'],
});

export const oauthAttach: Operation = /* @__PURE__ */ operation('oauth.attach', 'POST', '/v1/oauth/attach', {
  json: ['provider', 'user_id', 'session_token', 'session_jwt'],
  answer: ['request_id', 'oauth_attach_token', 'status_code'],
});

export const oauthAuthenticate: Operation = /* @__PURE__ */ operation('oauth.authenticate', 'POST', '/v1/oauth/authenticate', {
  json: [
    'token',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'code_verifier',
    'telemetry_id',
  ],
  answer: [
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
});

export const otpsSmsSend: Operation = /* @__PURE__ */ operation('otps.sms.send', 'POST', '/v1/otps/sms/send', {
  json: ['phone_number', 'expiration_minutes', 'attributes', 'locale', 'user_id', 'session_token', 'session_jwt'],
  answer: ['request_id', 'user_id', 'phone_id', 'status_code'],
});

export const otpsSmsLoginOrCreate: Operation = /* @__PURE__ */ operation('otps.sms.loginOrCreate', 'POST', '/v1/otps/sms/login_or_create', {
  json: ['phone_number', 'expiration_minutes', 'attributes', 'create_user_as_pending', 'locale'],
  answer: ['request_id', 'user_id', 'phone_id', 'user_created', 'status_code'],
});

export const otpsWhatsappSend: Operation = /* @__PURE__ */ operation('otps.whatsapp.send', 'POST', '/v1/otps/whatsapp/send', {
  json: ['phone_number', 'expiration_minutes', 'attributes', 'locale', 'user_id', 'session_token', 'session_jwt'],
  answer: ['request_id', 'user_id', 'phone_id', 'status_code'],
});

export const otpsWhatsappLoginOrCreate: Operation = /* @__PURE__ */ operation('otps.whatsapp.loginOrCreate', 'POST', '/v1/otps/whatsapp/login_or_create', {
  json: ['phone_number', 'expiration_minutes', 'attributes', 'create_user_as_pending', 'locale'],
  answer: ['request_id', 'user_id', 'phone_id', 'user_created', 'status_code'],
});

export const otpsEmailSend: Operation = /* @__PURE__ */ operation('otps.email.send', 'POST', '/v1/otps/email/send', {
  json: [
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
  answer: ['request_id', 'user_id', 'email_id', 'status_code'],
});

export const otpsEmailLoginOrCreate: Operation = /* @__PURE__ */ operation('otps.email.loginOrCreate', 'POST', '/v1/otps/email/login_or_create', {
  json: [
    'email',
    'expiration_minutes',
    'attributes',
    'create_user_as_pending',
    'locale',
    'login_template_id',
    'signup_template_id',
  ],
  answer: ['request_id', 'user_id', 'email_id', 'user_created', 'status_code'],
});

export const otpsAuthenticate: Operation = /* @__PURE__ */ operation('otps.authenticate', 'POST', '/v1/otps/authenticate', {
  json: [
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
  answer: [
    'request_id',
    'user_id',
    'method_id',
    'session_token',
    'session_jwt',
    'user',
    'reset_sessions',
    'status_code',
  ],
});

export const passwordsEmailResetStart: Operation = /* @__PURE__ */ operation('passwords.email.resetStart', 'POST', '/v1/passwords/email/reset/start', {
  json: [
    'email',
    'reset_password_redirect_url',
    'reset_password_expiration_minutes',
    'code_challenge',
    'attributes',
    'login_redirect_url',
    'locale',
    'reset_password_template_id',
  ],
  answer: ['request_id', 'user_id', 'email_id', 'status_code'],
});

export const passwordsEmailReset: Operation = /* @__PURE__ */ operation('passwords.email.reset', 'POST', '/v1/passwords/email/reset', {
  json: [
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
  answer: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const passwordsExistingPasswordReset: Operation = /* @__PURE__ */ operation('passwords.existingPassword.reset', 'POST', '/v1/passwords/existing_password/reset', {
  json: [
    'email',
    'existing_password',
    'new_password',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'telemetry_id',
  ],
  answer: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const passwordsSessionsReset: Operation = /* @__PURE__ */ operation('passwords.sessions.reset', 'POST', '/v1/passwords/session/reset', {
  json: [
    'password',
    'session_token',
    'session_jwt',
    'session_duration_minutes',
    'session_custom_claims',
    'telemetry_id',
  ],
  answer: ['request_id', 'user_id', 'user', 'session_token', 'session_jwt', 'status_code'],
});

export const passwordsCreate: Operation = /* @__PURE__ */ operation('passwords.create', 'POST', '/v1/passwords', {
  json: [
    'email',
    'password',
    'session_duration_minutes',
    'session_custom_claims',
    'trusted_metadata',
    'untrusted_metadata',
    'name',
    'telemetry_id',
  ],
  answer: ['request_id', 'user_id', 'email_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const passwordsAuthenticate: Operation = /* @__PURE__ */ operation('passwords.authenticate', 'POST', '/v1/passwords/authenticate', {
  json: [
    'email',
    'password',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'telemetry_id',
  ],
  answer: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const passwordsStrengthCheck: Operation = /* @__PURE__ */ operation('passwords.strengthCheck', 'POST', '/v1/passwords/strength_check', {
  json: ['password', 'email'],
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

export const passwordsMigrate: Operation = /* @__PURE__ */ operation('passwords.migrate', 'POST', '/v1/passwords/migrate', {
  json: [
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
  answer: ['request_id', 'user_id', 'email_id', 'user_created', 'user', 'status_code'],
});

export const projectMetrics: Operation = /* @__PURE__ */ operation('project.metrics', 'GET', '/v1/projects/metrics', {
  answer: ['request_id', 'project_id', 'metrics', 'status_code'],
});

export const rbacPolicy: Operation = /* @__PURE__ */ operation('rbac.policy', 'GET', '/v1/rbac/policy', {
  answer: ['request_id', 'status_code'],
});

export const sessionsGet: Operation = /* @__PURE__ */ operation('sessions.get', 'GET', '/v1/sessions', {
  query: ['user_id'],
  answer: ['request_id', 'sessions', 'status_code'],
});

export const sessionsAuthenticate: Operation = /* @__PURE__ */ operation('sessions.authenticate', 'POST', '/v1/sessions/authenticate', {
  json: ['session_token', 'session_duration_minutes', 'session_jwt', 'session_custom_claims', 'authorization_check'],
  answer: ['request_id', 'session', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const sessionsRevoke: Operation = /* @__PURE__ */ operation('sessions.revoke', 'POST', '/v1/sessions/revoke', {
  json: ['session_id', 'session_token', 'session_jwt'],
  safe: true,
  answer: ['request_id', 'status_code'],
});

export const sessionsMigrate: Operation = /* @__PURE__ */ operation('sessions.migrate', 'POST', '/v1/sessions/migrate', {
  json: ['session_token', 'session_duration_minutes', 'session_custom_claims', 'telemetry_id'],
  answer: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const sessionsExchangeAccessToken: Operation = /* @__PURE__ */ operation('sessions.exchangeAccessToken', 'POST', '/v1/sessions/exchange_access_token', {
  json: ['access_token', 'session_duration_minutes', 'session_custom_claims', 'telemetry_id'],
  answer: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const sessionsGetJWKS: Operation = /* @__PURE__ */ operation('sessions.getJWKS', 'GET', '/v1/sessions/jwks/{project_id}', {
  answer: ['keys', 'request_id', 'status_code'],
});

export const sessionsAttest: Operation = /* @__PURE__ */ operation('sessions.attest', 'POST', '/v1/sessions/attest', {
  json: [
    'profile_id',
    'token',
    'session_duration_minutes',
    'session_custom_claims',
    'session_token',
    'session_jwt',
    'telemetry_id',
  ],
  answer: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const totpsCreate: Operation = /* @__PURE__ */ operation('totps.create', 'POST', '/v1/totps', {
  json: ['user_id', 'expiration_minutes'],
  answer: ['request_id', 'totp_id', 'secret', 'qr_code', 'recovery_codes', 'user', 'user_id', 'status_code'],
});

export const totpsAuthenticate: Operation = /* @__PURE__ */ operation('totps.authenticate', 'POST', '/v1/totps/authenticate', {
  json: [
    'user_id',
    'totp_code',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'telemetry_id',
  ],
  answer: ['request_id', 'user_id', 'session_token', 'totp_id', 'session_jwt', 'user', 'status_code'],
});

export const totpsRecoveryCodes: Operation = /* @__PURE__ */ operation('totps.recoveryCodes', 'POST', '/v1/totps/recovery_codes', {
  json: ['user_id'],
  safe: true,
  answer: ['request_id', 'user_id', 'totps', 'status_code'],
});

export const totpsRecover: Operation = /* @__PURE__ */ operation('totps.recover', 'POST', '/v1/totps/recover', {
  json: [
    'user_id',
    'recovery_code',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'telemetry_id',
  ],
  answer: ['request_id', 'totp_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const usersCreate: Operation = /* @__PURE__ */ operation('users.create', 'POST', '/v1/users', {
  json: [
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
  answer: ['request_id', 'user_id', 'email_id', 'status', 'phone_id', 'user', 'status_code'],
});

export const usersGet: Operation = /* @__PURE__ */ operation('users.get', 'GET', '/v1/users/{user_id}', {
  answer: [
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
});

export const usersUpdate: Operation = /* @__PURE__ */ operation('users.update', 'PUT', '/v1/users/{user_id}', {
  json: ['name', 'attributes', 'trusted_metadata', 'untrusted_metadata', 'external_id', 'roles'],
  safe: true,
  answer: ['request_id', 'user_id', 'emails', 'phone_numbers', 'crypto_wallets', 'user', 'status_code'],
});

export const usersDelete: Operation = /* @__PURE__ */ operation('users.delete', 'DELETE', '/v1/users/{user_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'status_code'],
});

export const usersSearch: Operation = /* @__PURE__ */ operation('users.search', 'POST', '/v1/users/search', {
  json: ['cursor', 'limit', 'query'],
  safe: true,
  answer: ['request_id', 'results', 'results_metadata', 'status_code'],
  pagination: { style: 'cursor', cursor: 'cursor', items: 'results', next: 'results_metadata.next_cursor' },
});

export const usersExchangePrimaryFactor: Operation = /* @__PURE__ */ operation('users.exchangePrimaryFactor', 'PUT', '/v1/users/{user_id}/exchange_primary_factor', {
  json: ['email_address', 'phone_number'],
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersDeleteEmail: Operation = /* @__PURE__ */ operation('users.deleteEmail', 'DELETE', '/v1/users/emails/{email_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersDeletePhoneNumber: Operation = /* @__PURE__ */ operation('users.deletePhoneNumber', 'DELETE', '/v1/users/phone_numbers/{phone_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersDeleteWebAuthnRegistration: Operation = /* @__PURE__ */ operation('users.deleteWebAuthnRegistration', 'DELETE', '/v1/users/webauthn_registrations/{webauthn_registration_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersDeleteBiometricRegistration: Operation = /* @__PURE__ */ operation('users.deleteBiometricRegistration', 'DELETE', '/v1/users/biometric_registrations/{biometric_registration_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersDeleteTOTP: Operation = /* @__PURE__ */ operation('users.deleteTOTP', 'DELETE', '/v1/users/totps/{totp_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersDeleteCryptoWallet: Operation = /* @__PURE__ */ operation('users.deleteCryptoWallet', 'DELETE', '/v1/users/crypto_wallets/{crypto_wallet_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersDeletePassword: Operation = /* @__PURE__ */ operation('users.deletePassword', 'DELETE', '/v1/users/passwords/{password_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersDeleteOAuthRegistration: Operation = /* @__PURE__ */ operation('users.deleteOAuthRegistration', 'DELETE', '/v1/users/oauth/{oauth_user_registration_id}', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersDeleteExternalId: Operation = /* @__PURE__ */ operation('users.deleteExternalId', 'DELETE', '/v1/users/{user_id}/external_id', {
  json: [],
  safe: true,
  answer: ['request_id', 'user_id', 'user', 'status_code'],
});

export const usersConnectedApps: Operation = /* @__PURE__ */ operation('users.connectedApps', 'GET', '/v1/users/{user_id}/connected_apps', {
  answer: ['request_id', 'connected_apps', 'status_code'],
});

export const usersRevoke: Operation = /* @__PURE__ */ operation('users.revoke', 'POST', '/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke', {
  json: [],
  safe: true,
  answer: ['request_id', 'status_code'],
});

export const webauthnRegisterStart: Operation = /* @__PURE__ */ operation('webauthn.registerStart', 'POST', '/v1/webauthn/register/start', {
  json: [
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
  answer: ['request_id', 'user_id', 'public_key_credential_creation_options', 'status_code'],
});

export const webauthnRegister: Operation = /* @__PURE__ */ operation('webauthn.register', 'POST', '/v1/webauthn/register', {
  json: [
    'user_id',
    'public_key_credential',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'telemetry_id',
  ],
  answer: ['request_id', 'user_id', 'webauthn_registration_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const webauthnAuthenticateStart: Operation = /* @__PURE__ */ operation('webauthn.authenticateStart', 'POST', '/v1/webauthn/authenticate/start', {
  json: ['domain', 'user_id', 'return_passkey_credential_options', 'use_base64_url_encoding'],
  answer: ['request_id', 'user_id', 'public_key_credential_request_options', 'status_code'],
});

export const webauthnAuthenticate: Operation = /* @__PURE__ */ operation('webauthn.authenticate', 'POST', '/v1/webauthn/authenticate', {
  json: [
    'public_key_credential',
    'session_token',
    'session_duration_minutes',
    'session_jwt',
    'session_custom_claims',
    'telemetry_id',
  ],
  answer: ['request_id', 'user_id', 'webauthn_registration_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const webauthnUpdate: Operation = /* @__PURE__ */ operation('webauthn.update', 'PUT', '/v1/webauthn/{webauthn_registration_id}', {
  json: ['name'],
  safe: true,
  answer: ['request_id', 'status_code'],
});

export const webauthnListCredentials: Operation = /* @__PURE__ */ operation('webauthn.listCredentials', 'GET', '/v1/webauthn/credentials/{user_id}/{domain}', {
  answer: ['credentials', 'request_id', 'status_code'],
});
