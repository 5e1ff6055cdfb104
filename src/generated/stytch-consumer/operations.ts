// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: 7818ea38852881cfcdf93d271440348681dd802328a1851f35855af265409441

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
  Attributes,
  ConnectedAppsClientsCreateResponse,
  ConnectedAppsClientsDeleteResponse,
  ConnectedAppsClientsGetResponse,
  ConnectedAppsClientsSearchResponse,
  ConnectedAppsClientsSecretsRotateCancelResponse,
  ConnectedAppsClientsSecretsRotateResponse,
  ConnectedAppsClientsSecretsRotateStartResponse,
  ConnectedAppsClientsUpdateResponse,
  CryptoWalletsAuthenticateResponse,
  CryptoWalletsAuthenticateStartResponse,
  DebugWhoamiResponse,
  FraudEmailRiskResponse,
  FraudFingerprintLookupResponse,
  FraudRulesListResponse,
  FraudRulesSetResponse,
  FraudVerdictReasonsListResponse,
  FraudVerdictReasonsOverrideResponse,
  IDPOAuthAuthorizeResponse,
  IDPOAuthAuthorizeStartResponse,
  ImpersonationAuthenticateResponse,
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
  MagicLinksAuthenticateResponse,
  MagicLinksCreateResponse,
  MagicLinksEmailInviteResponse,
  MagicLinksEmailLoginOrCreateResponse,
  MagicLinksEmailRevokeInviteResponse,
  MagicLinksEmailSendResponse,
  Metadata,
  OAuthAttachResponse,
  OAuthAuthenticateResponse,
  OTPsAuthenticateResponse,
  OTPsEmailLoginOrCreateResponse,
  OTPsEmailSendResponse,
  OTPsSmsLoginOrCreateResponse,
  OTPsSmsSendResponse,
  OTPsWhatsAppLoginOrCreateResponse,
  OTPsWhatsAppSendResponse,
  Options,
  PBKDF2Config,
  PasswordsAuthenticateResponse,
  PasswordsCreateResponse,
  PasswordsEmailResetResponse,
  PasswordsEmailResetStartResponse,
  PasswordsExistingPasswordResetResponse,
  PasswordsMigrateResponse,
  PasswordsSessionResetResponse,
  PasswordsStrengthCheckResponse,
  ProjectMetricsResponse,
  RBACPolicyResponse,
  SHA1Config,
  SHA512Config,
  SIWEParams,
  ScryptConfig,
  SearchUsersQuery,
  SessionsAttestResponse,
  SessionsAuthenticateResponse,
  SessionsAuthorizationCheck,
  SessionsExchangeAccessTokenResponse,
  SessionsGetJWKSResponse,
  SessionsGetResponse,
  SessionsMigrateResponse,
  SessionsRevokeResponse,
  TOTPsAuthenticateResponse,
  TOTPsCreateResponse,
  TOTPsRecoverResponse,
  TOTPsRecoveryCodesResponse,
  UsersConnectedAppsResponse,
  UsersCreateResponse,
  UsersDeleteBiometricRegistrationResponse,
  UsersDeleteCryptoWalletResponse,
  UsersDeleteEmailResponse,
  UsersDeleteExternalIdResponse,
  UsersDeleteOAuthRegistrationResponse,
  UsersDeletePasswordResponse,
  UsersDeletePhoneNumberResponse,
  UsersDeleteResponse,
  UsersDeleteTOTPResponse,
  UsersDeleteWebAuthnRegistrationResponse,
  UsersExchangePrimaryFactorResponse,
  UsersGetResponse,
  UsersName,
  UsersRevokeResponse,
  UsersSearchResponse,
  UsersUpdateResponse,
  WebAuthnAuthenticateResponse,
  WebAuthnAuthenticateStartResponse,
  WebAuthnListCredentialsResponse,
  WebAuthnRegisterResponse,
  WebAuthnRegisterStartResponse,
  WebAuthnUpdateResponse,
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

export const cryptoWalletsAuthenticateStart: Operation = /* @__PURE__ */ operation(
  'cryptoWallets.authenticateStart',
  'POST',
  '/v1/crypto_wallets/authenticate/start',
  {
    body: object({
      crypto_wallet_type: string,
      crypto_wallet_address: string,
      user_id: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      siwe_params: nullish(SIWEParams),
    }),
    response: CryptoWalletsAuthenticateStartResponse,
  },
);

export const cryptoWalletsAuthenticate: Operation = /* @__PURE__ */ operation(
  'cryptoWallets.authenticate',
  'POST',
  '/v1/crypto_wallets/authenticate',
  {
    body: object({
      crypto_wallet_type: string,
      crypto_wallet_address: string,
      signature: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: CryptoWalletsAuthenticateResponse,
  },
);

export const debugWhoami: Operation = /* @__PURE__ */ operation('debug.whoami', 'GET', '/v1/debug/whoami', {
  response: DebugWhoamiResponse,
});

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
  '/v1/idp/oauth/authorize/start',
  {
    body: object({
      client_id: string,
      redirect_uri: string,
      response_type: string,
      scopes: array(string),
      user_id: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      prompt: nullish(string),
    }),
    safe: true,
    response: IDPOAuthAuthorizeStartResponse,
  },
);

export const idpOauthAuthorize: Operation = /* @__PURE__ */ operation(
  'idp.oauth.authorize',
  'POST',
  '/v1/idp/oauth/authorize',
  {
    body: object({
      consent_granted: boolean,
      scopes: array(string),
      client_id: string,
      redirect_uri: string,
      response_type: string,
      user_id: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      prompt: nullish(string),
      state: nullish(string),
      nonce: nullish(string),
      code_challenge: nullish(string),
      resources: nullish(array(string)),
    }),
    response: IDPOAuthAuthorizeResponse,
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
  '/v1/impersonation/authenticate',
  {
    body: object({
      impersonation_token: string,
    }),
    response: ImpersonationAuthenticateResponse,
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

export const magicLinksEmailSend: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.send',
  'POST',
  '/v1/magic_links/email/send',
  {
    body: object({
      email: string,
      login_template_id: nullish(string),
      attributes: nullish(Attributes),
      login_magic_link_url: nullish(string),
      signup_magic_link_url: nullish(string),
      login_expiration_minutes: nullish(int()),
      signup_expiration_minutes: nullish(int()),
      code_challenge: nullish(string),
      user_id: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
      locale: nullish(string),
      signup_template_id: nullish(string),
    }),
    response: MagicLinksEmailSendResponse,
  },
);

export const magicLinksEmailLoginOrCreate: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.loginOrCreate',
  'POST',
  '/v1/magic_links/email/login_or_create',
  {
    body: object({
      email: string,
      login_magic_link_url: nullish(string),
      signup_magic_link_url: nullish(string),
      login_expiration_minutes: nullish(int()),
      signup_expiration_minutes: nullish(int()),
      login_template_id: nullish(string),
      signup_template_id: nullish(string),
      attributes: nullish(Attributes),
      create_user_as_pending: nullish(boolean),
      code_challenge: nullish(string),
      locale: nullish(string),
    }),
    response: MagicLinksEmailLoginOrCreateResponse,
  },
);

export const magicLinksEmailInvite: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.invite',
  'POST',
  '/v1/magic_links/email/invite',
  {
    body: object({
      email: string,
      invite_template_id: nullish(string),
      attributes: nullish(Attributes),
      name: nullish(UsersName),
      invite_magic_link_url: nullish(string),
      invite_expiration_minutes: nullish(int()),
      locale: nullish(string),
      trusted_metadata: nullish(record(unknown, 'trusted')),
      untrusted_metadata: nullish(record(unknown, 'untrusted')),
    }),
    response: MagicLinksEmailInviteResponse,
  },
);

export const magicLinksEmailRevokeInvite: Operation = /* @__PURE__ */ operation(
  'magicLinks.email.revokeInvite',
  'POST',
  '/v1/magic_links/email/revoke_invite',
  {
    body: object({
      email: string,
    }),
    safe: true,
    response: MagicLinksEmailRevokeInviteResponse,
  },
);

export const magicLinksAuthenticate: Operation = /* @__PURE__ */ operation(
  'magicLinks.authenticate',
  'POST',
  '/v1/magic_links/authenticate',
  {
    body: object({
      token: string,
      attributes: nullish(Attributes),
      options: nullish(Options),
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      code_verifier: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: MagicLinksAuthenticateResponse,
  },
);

export const magicLinksCreate: Operation = /* @__PURE__ */ operation('magicLinks.create', 'POST', '/v1/magic_links', {
  body: object({
    user_id: string,
    expiration_minutes: nullish(int()),
    attributes: nullish(Attributes),
  }),
  response: MagicLinksCreateResponse,
});

export const oauthAttach: Operation = /* @__PURE__ */ operation('oauth.attach', 'POST', '/v1/oauth/attach', {
  body: object({
    provider: string,
    user_id: nullish(string),
    session_token: nullish(string),
    session_jwt: nullish(string),
  }),
  response: OAuthAttachResponse,
});

export const oauthAuthenticate: Operation = /* @__PURE__ */ operation(
  'oauth.authenticate',
  'POST',
  '/v1/oauth/authenticate',
  {
    body: object({
      token: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      code_verifier: nullish(string),
      telemetry_id: nullish(string),
    }),
    response: OAuthAuthenticateResponse,
  },
);

export const otpsSmsSend: Operation = /* @__PURE__ */ operation('otps.sms.send', 'POST', '/v1/otps/sms/send', {
  body: object({
    phone_number: string,
    expiration_minutes: nullish(int()),
    attributes: nullish(Attributes),
    locale: nullish(string),
    user_id: nullish(string),
    session_token: nullish(string),
    session_jwt: nullish(string),
  }),
  response: OTPsSmsSendResponse,
});

export const otpsSmsLoginOrCreate: Operation = /* @__PURE__ */ operation(
  'otps.sms.loginOrCreate',
  'POST',
  '/v1/otps/sms/login_or_create',
  {
    body: object({
      phone_number: string,
      expiration_minutes: nullish(int()),
      attributes: nullish(Attributes),
      create_user_as_pending: nullish(boolean),
      locale: nullish(string),
    }),
    response: OTPsSmsLoginOrCreateResponse,
  },
);

export const otpsWhatsappSend: Operation = /* @__PURE__ */ operation(
  'otps.whatsapp.send',
  'POST',
  '/v1/otps/whatsapp/send',
  {
    body: object({
      phone_number: string,
      expiration_minutes: nullish(int()),
      attributes: nullish(Attributes),
      locale: nullish(string),
      user_id: nullish(string),
      session_token: nullish(string),
      session_jwt: nullish(string),
    }),
    response: OTPsWhatsAppSendResponse,
  },
);

export const otpsWhatsappLoginOrCreate: Operation = /* @__PURE__ */ operation(
  'otps.whatsapp.loginOrCreate',
  'POST',
  '/v1/otps/whatsapp/login_or_create',
  {
    body: object({
      phone_number: string,
      expiration_minutes: nullish(int()),
      attributes: nullish(Attributes),
      create_user_as_pending: nullish(boolean),
      locale: nullish(string),
    }),
    response: OTPsWhatsAppLoginOrCreateResponse,
  },
);

export const otpsEmailSend: Operation = /* @__PURE__ */ operation('otps.email.send', 'POST', '/v1/otps/email/send', {
  body: object({
    email: string,
    expiration_minutes: nullish(int()),
    attributes: nullish(Attributes),
    locale: nullish(string),
    user_id: nullish(string),
    session_token: nullish(string),
    session_jwt: nullish(string),
    login_template_id: nullish(string),
    signup_template_id: nullish(string),
  }),
  response: OTPsEmailSendResponse,
});

export const otpsEmailLoginOrCreate: Operation = /* @__PURE__ */ operation(
  'otps.email.loginOrCreate',
  'POST',
  '/v1/otps/email/login_or_create',
  {
    body: object({
      email: string,
      expiration_minutes: nullish(int()),
      attributes: nullish(Attributes),
      create_user_as_pending: nullish(boolean),
      locale: nullish(string),
      login_template_id: nullish(string),
      signup_template_id: nullish(string),
    }),
    response: OTPsEmailLoginOrCreateResponse,
  },
);

export const otpsAuthenticate: Operation = /* @__PURE__ */ operation(
  'otps.authenticate',
  'POST',
  '/v1/otps/authenticate',
  {
    body: object({
      method_id: string,
      code: string,
      attributes: nullish(Attributes),
      options: nullish(Options),
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: OTPsAuthenticateResponse,
  },
);

export const passwordsEmailResetStart: Operation = /* @__PURE__ */ operation(
  'passwords.email.resetStart',
  'POST',
  '/v1/passwords/email/reset/start',
  {
    body: object({
      email: string,
      reset_password_redirect_url: nullish(string),
      reset_password_expiration_minutes: nullish(int()),
      code_challenge: nullish(string),
      attributes: nullish(Attributes),
      login_redirect_url: nullish(string),
      locale: nullish(string),
      reset_password_template_id: nullish(string),
    }),
    response: PasswordsEmailResetStartResponse,
  },
);

export const passwordsEmailReset: Operation = /* @__PURE__ */ operation(
  'passwords.email.reset',
  'POST',
  '/v1/passwords/email/reset',
  {
    body: object({
      token: string,
      password: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      code_verifier: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      attributes: nullish(Attributes),
      options: nullish(Options),
      telemetry_id: nullish(string),
    }),
    response: PasswordsEmailResetResponse,
  },
);

export const passwordsExistingPasswordReset: Operation = /* @__PURE__ */ operation(
  'passwords.existingPassword.reset',
  'POST',
  '/v1/passwords/existing_password/reset',
  {
    body: object({
      email: string,
      existing_password: string,
      new_password: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: PasswordsExistingPasswordResetResponse,
  },
);

export const passwordsSessionsReset: Operation = /* @__PURE__ */ operation(
  'passwords.sessions.reset',
  'POST',
  '/v1/passwords/session/reset',
  {
    body: object({
      password: string,
      session_token: nullish(string),
      session_jwt: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: PasswordsSessionResetResponse,
  },
);

export const passwordsCreate: Operation = /* @__PURE__ */ operation('passwords.create', 'POST', '/v1/passwords', {
  body: object({
    email: string,
    password: string,
    session_duration_minutes: nullish(int(5, 527040)),
    session_custom_claims: nullish(record(unknown)),
    trusted_metadata: nullish(record(unknown, 'trusted')),
    untrusted_metadata: nullish(record(unknown, 'untrusted')),
    name: nullish(UsersName),
    telemetry_id: nullish(string),
  }),
  response: PasswordsCreateResponse,
});

export const passwordsAuthenticate: Operation = /* @__PURE__ */ operation(
  'passwords.authenticate',
  'POST',
  '/v1/passwords/authenticate',
  {
    body: object({
      email: string,
      password: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: PasswordsAuthenticateResponse,
  },
);

export const passwordsStrengthCheck: Operation = /* @__PURE__ */ operation(
  'passwords.strengthCheck',
  'POST',
  '/v1/passwords/strength_check',
  {
    body: object({
      password: string,
      email: nullish(string),
    }),
    safe: true,
    response: PasswordsStrengthCheckResponse,
  },
);

export const passwordsMigrate: Operation = /* @__PURE__ */ operation(
  'passwords.migrate',
  'POST',
  '/v1/passwords/migrate',
  {
    body: object({
      email: string,
      hash: string,
      hash_type: string,
      md_5_config: nullish(MD5Config),
      argon_2_config: nullish(Argon2Config),
      sha_1_config: nullish(SHA1Config),
      sha_512_config: nullish(SHA512Config),
      scrypt_config: nullish(ScryptConfig),
      pbkdf_2_config: nullish(PBKDF2Config),
      trusted_metadata: nullish(record(unknown, 'trusted')),
      untrusted_metadata: nullish(record(unknown, 'untrusted')),
      set_email_verified: nullish(boolean),
      name: nullish(UsersName),
      phone_number: nullish(string),
      set_phone_number_verified: nullish(boolean),
      external_id: nullish(stringOf(undefined, 128, /^[A-Za-z0-9._|-]+$/u)),
      roles: nullish(array(string)),
    }),
    response: PasswordsMigrateResponse,
  },
);

export const projectMetrics: Operation = /* @__PURE__ */ operation('project.metrics', 'GET', '/v1/projects/metrics', {
  response: ProjectMetricsResponse,
});

export const rbacPolicy: Operation = /* @__PURE__ */ operation('rbac.policy', 'GET', '/v1/rbac/policy', {
  response: RBACPolicyResponse,
});

export const sessionsGet: Operation = /* @__PURE__ */ operation('sessions.get', 'GET', '/v1/sessions', {
  query: {
    user_id: string,
  },
  response: SessionsGetResponse,
});

export const sessionsAuthenticate: Operation = /* @__PURE__ */ operation(
  'sessions.authenticate',
  'POST',
  '/v1/sessions/authenticate',
  {
    body: object({
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      authorization_check: nullish(SessionsAuthorizationCheck),
    }),
    response: SessionsAuthenticateResponse,
  },
);

export const sessionsRevoke: Operation = /* @__PURE__ */ operation('sessions.revoke', 'POST', '/v1/sessions/revoke', {
  body: object({
    session_id: nullish(string),
    session_token: nullish(string),
    session_jwt: nullish(string),
  }),
  safe: true,
  response: SessionsRevokeResponse,
});

export const sessionsMigrate: Operation = /* @__PURE__ */ operation(
  'sessions.migrate',
  'POST',
  '/v1/sessions/migrate',
  {
    body: object({
      session_token: string,
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: SessionsMigrateResponse,
  },
);

export const sessionsExchangeAccessToken: Operation = /* @__PURE__ */ operation(
  'sessions.exchangeAccessToken',
  'POST',
  '/v1/sessions/exchange_access_token',
  {
    body: object({
      access_token: string,
      session_duration_minutes: nullish(int(5, 527040)),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: SessionsExchangeAccessTokenResponse,
  },
);

export const sessionsGetJWKS: Operation = /* @__PURE__ */ operation(
  'sessions.getJWKS',
  'GET',
  '/v1/sessions/jwks/{project_id}',
  {
    pathParams: {
      project_id: optional(unknown),
    },
    response: SessionsGetJWKSResponse,
  },
);

export const sessionsAttest: Operation = /* @__PURE__ */ operation('sessions.attest', 'POST', '/v1/sessions/attest', {
  body: object({
    profile_id: string,
    token: string,
    session_duration_minutes: nullish(int(5, 527040)),
    session_custom_claims: nullish(record(unknown)),
    session_token: nullish(string),
    session_jwt: nullish(string),
    telemetry_id: nullish(string),
  }),
  response: SessionsAttestResponse,
});

export const totpsCreate: Operation = /* @__PURE__ */ operation('totps.create', 'POST', '/v1/totps', {
  body: object({
    user_id: string,
    expiration_minutes: nullish(int()),
  }),
  response: TOTPsCreateResponse,
});

export const totpsAuthenticate: Operation = /* @__PURE__ */ operation(
  'totps.authenticate',
  'POST',
  '/v1/totps/authenticate',
  {
    body: object({
      user_id: string,
      totp_code: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: TOTPsAuthenticateResponse,
  },
);

export const totpsRecoveryCodes: Operation = /* @__PURE__ */ operation(
  'totps.recoveryCodes',
  'POST',
  '/v1/totps/recovery_codes',
  {
    body: object({
      user_id: string,
    }),
    safe: true,
    response: TOTPsRecoveryCodesResponse,
  },
);

export const totpsRecover: Operation = /* @__PURE__ */ operation('totps.recover', 'POST', '/v1/totps/recover', {
  body: object({
    user_id: string,
    recovery_code: string,
    session_token: nullish(string),
    session_duration_minutes: nullish(int(5, 527040)),
    session_jwt: nullish(string),
    session_custom_claims: nullish(record(unknown)),
    telemetry_id: nullish(string),
  }),
  response: TOTPsRecoverResponse,
});

export const usersCreate: Operation = /* @__PURE__ */ operation('users.create', 'POST', '/v1/users', {
  body: object({
    email: nullish(string),
    name: nullish(UsersName),
    attributes: nullish(Attributes),
    phone_number: nullish(string),
    create_user_as_pending: nullish(boolean),
    trusted_metadata: nullish(record(unknown, 'trusted')),
    untrusted_metadata: nullish(record(unknown, 'untrusted')),
    external_id: nullish(stringOf(undefined, 128, /^[A-Za-z0-9._|-]+$/u)),
    roles: nullish(array(string)),
  }),
  response: UsersCreateResponse,
});

export const usersGet: Operation = /* @__PURE__ */ operation('users.get', 'GET', '/v1/users/{user_id}', {
  response: UsersGetResponse,
});

export const usersUpdate: Operation = /* @__PURE__ */ operation('users.update', 'PUT', '/v1/users/{user_id}', {
  body: object({
    name: nullish(UsersName),
    attributes: nullish(Attributes),
    trusted_metadata: nullish(record(unknown, 'trusted')),
    untrusted_metadata: nullish(record(unknown, 'untrusted')),
    external_id: nullish(stringOf(undefined, 128, /^[A-Za-z0-9._|-]+$/u)),
    roles: nullish(array(string)),
  }),
  safe: true,
  response: UsersUpdateResponse,
});

export const usersDelete: Operation = /* @__PURE__ */ operation('users.delete', 'DELETE', '/v1/users/{user_id}', {
  safe: true,
  response: UsersDeleteResponse,
});

export const usersSearch: Operation = /* @__PURE__ */ operation('users.search', 'POST', '/v1/users/search', {
  body: object({
    cursor: nullish(string),
    limit: nullish(int(undefined, 1000)),
    query: nullish(SearchUsersQuery),
  }),
  safe: true,
  response: UsersSearchResponse,
  pagination: { style: 'cursor', cursor: 'cursor', items: 'results', next: 'results_metadata.next_cursor' },
});

export const usersExchangePrimaryFactor: Operation = /* @__PURE__ */ operation(
  'users.exchangePrimaryFactor',
  'PUT',
  '/v1/users/{user_id}/exchange_primary_factor',
  {
    body: object({
      email_address: nullish(string),
      phone_number: nullish(string),
    }),
    response: UsersExchangePrimaryFactorResponse,
  },
);

export const usersDeleteEmail: Operation = /* @__PURE__ */ operation(
  'users.deleteEmail',
  'DELETE',
  '/v1/users/emails/{email_id}',
  {
    safe: true,
    response: UsersDeleteEmailResponse,
  },
);

export const usersDeletePhoneNumber: Operation = /* @__PURE__ */ operation(
  'users.deletePhoneNumber',
  'DELETE',
  '/v1/users/phone_numbers/{phone_id}',
  {
    safe: true,
    response: UsersDeletePhoneNumberResponse,
  },
);

export const usersDeleteWebAuthnRegistration: Operation = /* @__PURE__ */ operation(
  'users.deleteWebAuthnRegistration',
  'DELETE',
  '/v1/users/webauthn_registrations/{webauthn_registration_id}',
  {
    safe: true,
    response: UsersDeleteWebAuthnRegistrationResponse,
  },
);

export const usersDeleteBiometricRegistration: Operation = /* @__PURE__ */ operation(
  'users.deleteBiometricRegistration',
  'DELETE',
  '/v1/users/biometric_registrations/{biometric_registration_id}',
  {
    safe: true,
    response: UsersDeleteBiometricRegistrationResponse,
  },
);

export const usersDeleteTOTP: Operation = /* @__PURE__ */ operation(
  'users.deleteTOTP',
  'DELETE',
  '/v1/users/totps/{totp_id}',
  {
    safe: true,
    response: UsersDeleteTOTPResponse,
  },
);

export const usersDeleteCryptoWallet: Operation = /* @__PURE__ */ operation(
  'users.deleteCryptoWallet',
  'DELETE',
  '/v1/users/crypto_wallets/{crypto_wallet_id}',
  {
    safe: true,
    response: UsersDeleteCryptoWalletResponse,
  },
);

export const usersDeletePassword: Operation = /* @__PURE__ */ operation(
  'users.deletePassword',
  'DELETE',
  '/v1/users/passwords/{password_id}',
  {
    safe: true,
    response: UsersDeletePasswordResponse,
  },
);

export const usersDeleteOAuthRegistration: Operation = /* @__PURE__ */ operation(
  'users.deleteOAuthRegistration',
  'DELETE',
  '/v1/users/oauth/{oauth_user_registration_id}',
  {
    safe: true,
    response: UsersDeleteOAuthRegistrationResponse,
  },
);

export const usersDeleteExternalId: Operation = /* @__PURE__ */ operation(
  'users.deleteExternalId',
  'DELETE',
  '/v1/users/{user_id}/external_id',
  {
    safe: true,
    response: UsersDeleteExternalIdResponse,
  },
);

export const usersConnectedApps: Operation = /* @__PURE__ */ operation(
  'users.connectedApps',
  'GET',
  '/v1/users/{user_id}/connected_apps',
  {
    response: UsersConnectedAppsResponse,
  },
);

export const usersRevoke: Operation = /* @__PURE__ */ operation(
  'users.revoke',
  'POST',
  '/v1/users/{user_id}/connected_apps/{connected_app_id}/revoke',
  {
    body: object({}),
    safe: true,
    response: UsersRevokeResponse,
  },
);

export const webauthnRegisterStart: Operation = /* @__PURE__ */ operation(
  'webauthn.registerStart',
  'POST',
  '/v1/webauthn/register/start',
  {
    body: object({
      user_id: string,
      domain: string,
      user_agent: nullish(string),
      authenticator_type: nullish(string),
      return_passkey_credential_options: nullish(boolean),
      override_id: nullish(string),
      override_name: nullish(string),
      override_display_name: nullish(string),
      use_base64_url_encoding: nullish(boolean),
    }),
    response: WebAuthnRegisterStartResponse,
  },
);

export const webauthnRegister: Operation = /* @__PURE__ */ operation(
  'webauthn.register',
  'POST',
  '/v1/webauthn/register',
  {
    body: object({
      user_id: string,
      public_key_credential: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: WebAuthnRegisterResponse,
  },
);

export const webauthnAuthenticateStart: Operation = /* @__PURE__ */ operation(
  'webauthn.authenticateStart',
  'POST',
  '/v1/webauthn/authenticate/start',
  {
    body: object({
      domain: string,
      user_id: nullish(string),
      return_passkey_credential_options: nullish(boolean),
      use_base64_url_encoding: nullish(boolean),
    }),
    response: WebAuthnAuthenticateStartResponse,
  },
);

export const webauthnAuthenticate: Operation = /* @__PURE__ */ operation(
  'webauthn.authenticate',
  'POST',
  '/v1/webauthn/authenticate',
  {
    body: object({
      public_key_credential: string,
      session_token: nullish(string),
      session_duration_minutes: nullish(int(5, 527040)),
      session_jwt: nullish(string),
      session_custom_claims: nullish(record(unknown)),
      telemetry_id: nullish(string),
    }),
    response: WebAuthnAuthenticateResponse,
  },
);

export const webauthnUpdate: Operation = /* @__PURE__ */ operation(
  'webauthn.update',
  'PUT',
  '/v1/webauthn/{webauthn_registration_id}',
  {
    body: object({
      name: string,
    }),
    safe: true,
    response: WebAuthnUpdateResponse,
  },
);

export const webauthnListCredentials: Operation = /* @__PURE__ */ operation(
  'webauthn.listCredentials',
  'GET',
  '/v1/webauthn/credentials/{user_id}/{domain}',
  {
    response: WebAuthnListCredentialsResponse,
  },
);

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
  cryptoWalletsAuthenticateStart,
  cryptoWalletsAuthenticate,
  debugWhoami,
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
  magicLinksEmailSend,
  magicLinksEmailLoginOrCreate,
  magicLinksEmailInvite,
  magicLinksEmailRevokeInvite,
  magicLinksAuthenticate,
  magicLinksCreate,
  oauthAttach,
  oauthAuthenticate,
  otpsSmsSend,
  otpsSmsLoginOrCreate,
  otpsWhatsappSend,
  otpsWhatsappLoginOrCreate,
  otpsEmailSend,
  otpsEmailLoginOrCreate,
  otpsAuthenticate,
  passwordsEmailResetStart,
  passwordsEmailReset,
  passwordsExistingPasswordReset,
  passwordsSessionsReset,
  passwordsCreate,
  passwordsAuthenticate,
  passwordsStrengthCheck,
  passwordsMigrate,
  projectMetrics,
  rbacPolicy,
  sessionsGet,
  sessionsAuthenticate,
  sessionsRevoke,
  sessionsMigrate,
  sessionsExchangeAccessToken,
  sessionsGetJWKS,
  sessionsAttest,
  totpsCreate,
  totpsAuthenticate,
  totpsRecoveryCodes,
  totpsRecover,
  usersCreate,
  usersGet,
  usersUpdate,
  usersDelete,
  usersSearch,
  usersExchangePrimaryFactor,
  usersDeleteEmail,
  usersDeletePhoneNumber,
  usersDeleteWebAuthnRegistration,
  usersDeleteBiometricRegistration,
  usersDeleteTOTP,
  usersDeleteCryptoWallet,
  usersDeletePassword,
  usersDeleteOAuthRegistration,
  usersDeleteExternalId,
  usersConnectedApps,
  usersRevoke,
  webauthnRegisterStart,
  webauthnRegister,
  webauthnAuthenticateStart,
  webauthnAuthenticate,
  webauthnUpdate,
  webauthnListCredentials,
];
