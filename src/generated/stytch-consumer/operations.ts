// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: b5336739a67f653be30f272556b5b1b4fed2efb2785283b180d4a0756e19250f

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

export const cryptoWalletsAuthenticateStart: Operation = /* @__PURE__ */ operation(
  'cryptoWallets.authenticateStart',
  'POST',
  '/v1/crypto_wallets/authenticate/start',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'challenge', 'user_created', 'status_code'],
  },
);

export const cryptoWalletsAuthenticate: Operation = /* @__PURE__ */ operation(
  'cryptoWallets.authenticate',
  'POST',
  '/v1/crypto_wallets/authenticate',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
);

export const debugWhoami: Operation = /* @__PURE__ */ operation('debug.whoami', 'GET', '/v1/debug/whoami', {
  response: ['request_id', 'project_id', 'name', 'status_code'],
});

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
  '/v1/idp/oauth/authorize/start',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'client', 'consent_required', 'scope_results', 'status_code'],
  },
);

export const idpOauthAuthorize: Operation = /* @__PURE__ */ operation(
  'idp.oauth.authorize',
  'POST',
  '/v1/idp/oauth/authorize',
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
  '/v1/impersonation/authenticate',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'user', 'session_token', 'session_jwt', 'status_code'],
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

export const magicLinksEmailSend: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.send',
  'POST',
  '/v1/magic_links/email/send',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'email_id', 'status_code'],
  },
);

export const magicLinksEmailLoginOrCreate: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.loginOrCreate',
  'POST',
  '/v1/magic_links/email/login_or_create',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'email_id', 'user_created', 'status_code'],
  },
);

export const magicLinksEmailInvite: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.invite',
  'POST',
  '/v1/magic_links/email/invite',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'email_id', 'status_code'],
  },
);

export const magicLinksEmailRevokeInvite: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.revokeInvite',
  'POST',
  '/v1/magic_links/email/revoke_invite',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
  },
);

export const magicLinksAuthenticate: Operation = /* @__PURE__ */ operation(
  'magicLinks.authenticate',
  'POST',
  '/v1/magic_links/authenticate',
  {
    body: 'json',
    response: [
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
);

export const magicLinksCreate: Operation = /* @__PURE__ */ operation('magicLinks.create', 'POST', '/v1/magic_links', {
  body: 'json',
  response: ['request_id', 'user_id', 'token', 'status_code'],
});

export const oauthAttach: Operation = /* @__PURE__ */ operation('oauth.attach', 'POST', '/v1/oauth/attach', {
  body: 'json',
  response: ['request_id', 'oauth_attach_token', 'status_code'],
});

export const oauthAuthenticate: Operation = /* @__PURE__ */ operation(
  'oauth.authenticate',
  'POST',
  '/v1/oauth/authenticate',
  {
    body: 'json',
    response: [
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
);

export const otpsSmsSend: Operation = /* @__PURE__ */ operation('otps.sms.send', 'POST', '/v1/otps/sms/send', {
  body: 'json',
  response: ['request_id', 'user_id', 'phone_id', 'status_code'],
});

export const otpsSmsLoginOrCreate: Operation = /* @__PURE__ */ operation(
  'otps.sms.loginOrCreate',
  'POST',
  '/v1/otps/sms/login_or_create',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'phone_id', 'user_created', 'status_code'],
  },
);

export const otpsWhatsappSend: Operation = /* @__PURE__ */ operation(
  'otps.whatsapp.send',
  'POST',
  '/v1/otps/whatsapp/send',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'phone_id', 'status_code'],
  },
);

export const otpsWhatsappLoginOrCreate: Operation = /* @__PURE__ */ operation(
  'otps.whatsapp.loginOrCreate',
  'POST',
  '/v1/otps/whatsapp/login_or_create',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'phone_id', 'user_created', 'status_code'],
  },
);

export const otpsEmailSend: Operation = /* @__PURE__ */ operation('otps.email.send', 'POST', '/v1/otps/email/send', {
  body: 'json',
  response: ['request_id', 'user_id', 'email_id', 'status_code'],
});

export const otpsEmailLoginOrCreate: Operation = /* @__PURE__ */ operation(
  'otps.email.loginOrCreate',
  'POST',
  '/v1/otps/email/login_or_create',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'email_id', 'user_created', 'status_code'],
  },
);

export const otpsAuthenticate: Operation = /* @__PURE__ */ operation(
  'otps.authenticate',
  'POST',
  '/v1/otps/authenticate',
  {
    body: 'json',
    response: [
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
);

export const passwordsEmailResetStart: Operation = /* @__PURE__ */ operation(
  'passwords.email.resetStart',
  'POST',
  '/v1/passwords/email/reset/start',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'email_id', 'status_code'],
  },
);

export const passwordsEmailReset: Operation = /* @__PURE__ */ operation(
  'passwords.email.reset',
  'POST',
  '/v1/passwords/email/reset',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
);

export const passwordsExistingPasswordReset: Operation = /* @__PURE__ */ operation(
  'passwords.existingPassword.reset',
  'POST',
  '/v1/passwords/existing_password/reset',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
);

export const passwordsSessionsReset: Operation = /* @__PURE__ */ operation(
  'passwords.sessions.reset',
  'POST',
  '/v1/passwords/session/reset',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'user', 'session_token', 'session_jwt', 'status_code'],
  },
);

export const passwordsCreate: Operation = /* @__PURE__ */ operation('passwords.create', 'POST', '/v1/passwords', {
  body: 'json',
  response: ['request_id', 'user_id', 'email_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const passwordsAuthenticate: Operation = /* @__PURE__ */ operation(
  'passwords.authenticate',
  'POST',
  '/v1/passwords/authenticate',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
);

export const passwordsStrengthCheck: Operation = /* @__PURE__ */ operation(
  'passwords.strengthCheck',
  'POST',
  '/v1/passwords/strength_check',
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
  '/v1/passwords/migrate',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'email_id', 'user_created', 'user', 'status_code'],
  },
);

export const projectMetrics: Operation = /* @__PURE__ */ operation('project.metrics', 'GET', '/v1/projects/metrics', {
  response: ['request_id', 'project_id', 'metrics', 'status_code'],
});

export const rbacPolicy: Operation = /* @__PURE__ */ operation('rbac.policy', 'GET', '/v1/rbac/policy', {
  response: ['request_id', 'status_code'],
});

export const sessionsGet: Operation = /* @__PURE__ */ operation('sessions.get', 'GET', '/v1/sessions', {
  query: ['user_id'],
  response: ['request_id', 'sessions', 'status_code'],
});

export const sessionsAuthenticate: Operation = /* @__PURE__ */ operation(
  'sessions.authenticate',
  'POST',
  '/v1/sessions/authenticate',
  {
    body: 'json',
    response: ['request_id', 'session', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
);

export const sessionsRevoke: Operation = /* @__PURE__ */ operation('sessions.revoke', 'POST', '/v1/sessions/revoke', {
  body: 'json',
  safe: true,
  response: ['request_id', 'status_code'],
});

export const sessionsMigrate: Operation = /* @__PURE__ */ operation(
  'sessions.migrate',
  'POST',
  '/v1/sessions/migrate',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
);

export const sessionsExchangeAccessToken: Operation = /* @__PURE__ */ operation(
  'sessions.exchangeAccessToken',
  'POST',
  '/v1/sessions/exchange_access_token',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
  },
);

export const sessionsGetJWKS: Operation = /* @__PURE__ */ operation(
  'sessions.getJWKS',
  'GET',
  '/v1/sessions/jwks/{project_id}',
  {
    response: ['keys', 'request_id', 'status_code'],
  },
);

export const sessionsAttest: Operation = /* @__PURE__ */ operation('sessions.attest', 'POST', '/v1/sessions/attest', {
  body: 'json',
  response: ['request_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const totpsCreate: Operation = /* @__PURE__ */ operation('totps.create', 'POST', '/v1/totps', {
  body: 'json',
  response: ['request_id', 'totp_id', 'secret', 'qr_code', 'recovery_codes', 'user', 'user_id', 'status_code'],
});

export const totpsAuthenticate: Operation = /* @__PURE__ */ operation(
  'totps.authenticate',
  'POST',
  '/v1/totps/authenticate',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'session_token', 'totp_id', 'session_jwt', 'user', 'status_code'],
  },
);

export const totpsRecoveryCodes: Operation = /* @__PURE__ */ operation(
  'totps.recoveryCodes',
  'POST',
  '/v1/totps/recovery_codes',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'totps', 'status_code'],
  },
);

export const totpsRecover: Operation = /* @__PURE__ */ operation('totps.recover', 'POST', '/v1/totps/recover', {
  body: 'json',
  response: ['request_id', 'totp_id', 'user_id', 'session_token', 'session_jwt', 'user', 'status_code'],
});

export const usersCreate: Operation = /* @__PURE__ */ operation('users.create', 'POST', '/v1/users', {
  body: 'json',
  response: ['request_id', 'user_id', 'email_id', 'status', 'phone_id', 'user', 'status_code'],
});

export const usersGet: Operation = /* @__PURE__ */ operation('users.get', 'GET', '/v1/users/{user_id}', {
  response: [
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
  body: 'json',
  safe: true,
  response: ['request_id', 'user_id', 'emails', 'phone_numbers', 'crypto_wallets', 'user', 'status_code'],
});

export const usersDelete: Operation = /* @__PURE__ */ operation('users.delete', 'DELETE', '/v1/users/{user_id}', {
  body: 'json',
  safe: true,
  response: ['request_id', 'user_id', 'status_code'],
});

export const usersSearch: Operation = /* @__PURE__ */ operation('users.search', 'POST', '/v1/users/search', {
  body: 'json',
  safe: true,
  response: ['request_id', 'results', 'results_metadata', 'status_code'],
  pagination: { style: 'cursor', cursor: 'cursor', items: 'results', next: 'results_metadata.next_cursor' },
});

export const usersExchangePrimaryFactor: Operation = /* @__PURE__ */ operation(
  'users.exchangePrimaryFactor',
  'PUT',
  '/v1/users/{user_id}/exchange_primary_factor',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersDeleteEmail: Operation = /* @__PURE__ */ operation(
  'users.deleteEmail',
  'DELETE',
  '/v1/users/emails/{email_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersDeletePhoneNumber: Operation = /* @__PURE__ */ operation(
  'users.deletePhoneNumber',
  'DELETE',
  '/v1/users/phone_numbers/{phone_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersDeleteWebAuthnRegistration: Operation = /* @__PURE__ */ operation(
  'users.deleteWebAuthnRegistration',
  'DELETE',
  '/v1/users/webauthn_registrations/{webauthn_registration_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersDeleteBiometricRegistration: Operation = /* @__PURE__ */ operation(
  'users.deleteBiometricRegistration',
  'DELETE',
  '/v1/users/biometric_registrations/{biometric_registration_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersDeleteTOTP: Operation = /* @__PURE__ */ operation(
  'users.deleteTOTP',
  'DELETE',
  '/v1/users/totps/{totp_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersDeleteCryptoWallet: Operation = /* @__PURE__ */ operation(
  'users.deleteCryptoWallet',
  'DELETE',
  '/v1/users/crypto_wallets/{crypto_wallet_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersDeletePassword: Operation = /* @__PURE__ */ operation(
  'users.deletePassword',
  'DELETE',
  '/v1/users/passwords/{password_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersDeleteOAuthRegistration: Operation = /* @__PURE__ */ operation(
  'users.deleteOAuthRegistration',
  'DELETE',
  '/v1/users/oauth/{oauth_user_registration_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersDeleteExternalId: Operation = /* @__PURE__ */ operation(
  'users.deleteExternalId',
  'DELETE',
  '/v1/users/{user_id}/external_id',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'user_id', 'user', 'status_code'],
  },
);

export const usersConnectedApps: Operation = /* @__PURE__ */ operation(
  'users.connectedApps',
  'GET',
  '/v1/users/{user_id}/connected_apps',
  {
    response: ['request_id', 'connected_apps', 'status_code'],
  },
);

export const usersRevoke: Operation = /* @__PURE__ */ operation(
  'users.revoke',
  'POST',
  '/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
  },
);

export const webauthnRegisterStart: Operation = /* @__PURE__ */ operation(
  'webauthn.registerStart',
  'POST',
  '/v1/webauthn/register/start',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'public_key_credential_creation_options', 'status_code'],
  },
);

export const webauthnRegister: Operation = /* @__PURE__ */ operation(
  'webauthn.register',
  'POST',
  '/v1/webauthn/register',
  {
    body: 'json',
    response: [
      'request_id',
      'user_id',
      'webauthn_registration_id',
      'session_token',
      'session_jwt',
      'user',
      'status_code',
    ],
  },
);

export const webauthnAuthenticateStart: Operation = /* @__PURE__ */ operation(
  'webauthn.authenticateStart',
  'POST',
  '/v1/webauthn/authenticate/start',
  {
    body: 'json',
    response: ['request_id', 'user_id', 'public_key_credential_request_options', 'status_code'],
  },
);

export const webauthnAuthenticate: Operation = /* @__PURE__ */ operation(
  'webauthn.authenticate',
  'POST',
  '/v1/webauthn/authenticate',
  {
    body: 'json',
    response: [
      'request_id',
      'user_id',
      'webauthn_registration_id',
      'session_token',
      'session_jwt',
      'user',
      'status_code',
    ],
  },
);

export const webauthnUpdate: Operation = /* @__PURE__ */ operation(
  'webauthn.update',
  'PUT',
  '/v1/webauthn/{webauthn_registration_id}',
  {
    body: 'json',
    safe: true,
    response: ['request_id', 'status_code'],
  },
);

export const webauthnListCredentials: Operation = /* @__PURE__ */ operation(
  'webauthn.listCredentials',
  'GET',
  '/v1/webauthn/credentials/{user_id}/{domain}',
  {
    response: ['credentials', 'request_id', 'status_code'],
  },
);
