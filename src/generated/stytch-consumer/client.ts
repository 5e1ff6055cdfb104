// Written by "npm run generate" from openapi/stytch-consumer.yaml. Do not edit: change the spec.
// spec sha256: 7818ea38852881cfcdf93d271440348681dd802328a1851f35855af265409441

import {
  type CallOptions,
  type CallPromise,
  type ListMethod,
  Resource,
  cursorPages,
} from '../../facade/http/generated-runtime.ts';
import * as operations from './operations.ts';
import type {
  ConnectedApp,
  ConnectedAppClientsCreateParams,
  ConnectedAppClientsDeleteParams,
  ConnectedAppClientsGetParams,
  ConnectedAppClientsSearchParams,
  ConnectedAppClientsSecretsRotateCancelParams,
  ConnectedAppClientsSecretsRotateParams,
  ConnectedAppClientsSecretsRotateStartParams,
  ConnectedAppClientsUpdateParams,
  ConnectedAppsClientsCreateResponse,
  ConnectedAppsClientsDeleteResponse,
  ConnectedAppsClientsGetResponse,
  ConnectedAppsClientsSearchResponse,
  ConnectedAppsClientsSecretsRotateCancelResponse,
  ConnectedAppsClientsSecretsRotateResponse,
  ConnectedAppsClientsSecretsRotateStartResponse,
  ConnectedAppsClientsUpdateResponse,
  CryptoWalletsAuthenticateParams,
  CryptoWalletsAuthenticateResponse,
  CryptoWalletsAuthenticateStartParams,
  CryptoWalletsAuthenticateStartResponse,
  CustomTypes,
  DebugWhoamiResponse,
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
  IDPOAuthAuthorizeResponse,
  IDPOAuthAuthorizeStartResponse,
  IdpIntrospectTokenNetworkParams,
  IdpOauthAuthorizeParams,
  IdpOauthAuthorizeStartParams,
  ImpersonationAuthenticateParams,
  ImpersonationAuthenticateResponse,
  IntrospectTokenRawResponse,
  M2MClient,
  M2MClientsCreateResponse,
  M2MClientsDeleteResponse,
  M2MClientsGetResponse,
  M2MClientsSearchResponse,
  M2MClientsSecretsRotateCancelResponse,
  M2MClientsSecretsRotateResponse,
  M2MClientsSecretsRotateStartResponse,
  M2MClientsUpdateResponse,
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
  MagicLinksAuthenticateParams,
  MagicLinksAuthenticateResponse,
  MagicLinksCreateParams,
  MagicLinksCreateResponse,
  MagicLinksEmailInviteParams,
  MagicLinksEmailInviteResponse,
  MagicLinksEmailLoginOrCreateParams,
  MagicLinksEmailLoginOrCreateResponse,
  MagicLinksEmailRevokeInviteParams,
  MagicLinksEmailRevokeInviteResponse,
  MagicLinksEmailSendParams,
  MagicLinksEmailSendResponse,
  OAuthAttachResponse,
  OAuthAuthenticateResponse,
  OTPsAuthenticateResponse,
  OTPsEmailLoginOrCreateResponse,
  OTPsEmailSendResponse,
  OTPsSmsLoginOrCreateResponse,
  OTPsSmsSendResponse,
  OTPsWhatsAppLoginOrCreateResponse,
  OTPsWhatsAppSendResponse,
  OauthAttachParams,
  OauthAuthenticateParams,
  OpenTypes,
  OtpsAuthenticateParams,
  OtpsEmailLoginOrCreateParams,
  OtpsEmailSendParams,
  OtpsSmsLoginOrCreateParams,
  OtpsSmsSendParams,
  OtpsWhatsappLoginOrCreateParams,
  OtpsWhatsappSendParams,
  PasswordsAuthenticateParams,
  PasswordsAuthenticateResponse,
  PasswordsCreateParams,
  PasswordsCreateResponse,
  PasswordsEmailResetParams,
  PasswordsEmailResetResponse,
  PasswordsEmailResetStartParams,
  PasswordsEmailResetStartResponse,
  PasswordsExistingPasswordResetParams,
  PasswordsExistingPasswordResetResponse,
  PasswordsMigrateParams,
  PasswordsMigrateResponse,
  PasswordsSessionResetResponse,
  PasswordsSessionsResetParams,
  PasswordsStrengthCheckParams,
  PasswordsStrengthCheckResponse,
  ProjectMetricsResponse,
  RBACPolicyResponse,
  Rule,
  SessionsAttestParams,
  SessionsAttestResponse,
  SessionsAuthenticateParams,
  SessionsAuthenticateResponse,
  SessionsExchangeAccessTokenParams,
  SessionsExchangeAccessTokenResponse,
  SessionsGetJWKSResponse,
  SessionsGetParams,
  SessionsGetResponse,
  SessionsMigrateParams,
  SessionsMigrateResponse,
  SessionsRevokeParams,
  SessionsRevokeResponse,
  TOTPsAuthenticateResponse,
  TOTPsCreateResponse,
  TOTPsRecoverResponse,
  TOTPsRecoveryCodesResponse,
  TotpsAuthenticateParams,
  TotpsCreateParams,
  TotpsRecoverParams,
  TotpsRecoveryCodesParams,
  User,
  UsersConnectedAppsParams,
  UsersConnectedAppsResponse,
  UsersCreateParams,
  UsersCreateResponse,
  UsersDeleteBiometricRegistrationParams,
  UsersDeleteBiometricRegistrationResponse,
  UsersDeleteCryptoWalletParams,
  UsersDeleteCryptoWalletResponse,
  UsersDeleteEmailParams,
  UsersDeleteEmailResponse,
  UsersDeleteExternalIdParams,
  UsersDeleteExternalIdResponse,
  UsersDeleteOAuthRegistrationParams,
  UsersDeleteOAuthRegistrationResponse,
  UsersDeleteParams,
  UsersDeletePasswordParams,
  UsersDeletePasswordResponse,
  UsersDeletePhoneNumberParams,
  UsersDeletePhoneNumberResponse,
  UsersDeleteResponse,
  UsersDeleteTOTPParams,
  UsersDeleteTOTPResponse,
  UsersDeleteWebAuthnRegistrationParams,
  UsersDeleteWebAuthnRegistrationResponse,
  UsersExchangePrimaryFactorParams,
  UsersExchangePrimaryFactorResponse,
  UsersGetParams,
  UsersGetResponse,
  UsersRevokeParams,
  UsersRevokeResponse,
  UsersSearchParams,
  UsersSearchResponse,
  UsersUpdateParams,
  UsersUpdateResponse,
  WebAuthnAuthenticateResponse,
  WebAuthnAuthenticateStartResponse,
  WebAuthnListCredentialsResponse,
  WebAuthnRegisterResponse,
  WebAuthnRegisterStartResponse,
  WebAuthnUpdateResponse,
  WebauthnAuthenticateParams,
  WebauthnAuthenticateStartParams,
  WebauthnListCredentialsParams,
  WebauthnRegisterParams,
  WebauthnRegisterStartParams,
  WebauthnUpdateParams,
} from './types.ts';

/** The operations under `connectedApp.clients.secrets`. */
export class ConnectedAppClientsSecretsResource extends Resource {
  /**
   * Start to rotate the secret of a Connected App.
   *
   * Until the rotation is completed or cancelled, the app has two secrets.
   *
   * `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/start`. Retried only if it certainly never ran.
   * Each call makes a new secret.
   * @example
   * const response = await stytch.connectedApp.clients.secrets.rotateStart({
   *   client_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotateStart(
    params: ConnectedAppClientsSecretsRotateStartParams,
    options?: CallOptions,
  ): CallPromise<ConnectedAppsClientsSecretsRotateStartResponse> {
    return this.call(operations.connectedAppClientsSecretsRotateStart, params, options);
  }

  /**
   * Cancel the rotation of a Connected App's secret.
   *
   * `POST /v1/connected_apps/clients/{client_id}/secrets/rotate/cancel`. Retried only if it certainly never ran.
   * It ends one rotation, and a second call could end another one.
   * @example
   * const response = await stytch.connectedApp.clients.secrets.rotateCancel({
   *   client_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotateCancel(
    params: ConnectedAppClientsSecretsRotateCancelParams,
    options?: CallOptions,
  ): CallPromise<ConnectedAppsClientsSecretsRotateCancelResponse> {
    return this.call(operations.connectedAppClientsSecretsRotateCancel, params, options);
  }

  /**
   * Complete the rotation of a Connected App's secret.
   *
   * `POST /v1/connected_apps/clients/{client_id}/secrets/rotate`. Retried only if it certainly never ran. It
   * ends one rotation, and a second call could end another one.
   * @example
   * const response = await stytch.connectedApp.clients.secrets.rotate({
   *   client_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotate(
    params: ConnectedAppClientsSecretsRotateParams,
    options?: CallOptions,
  ): CallPromise<ConnectedAppsClientsSecretsRotateResponse> {
    return this.call(operations.connectedAppClientsSecretsRotate, params, options);
  }
}

/** The operations under `connectedApp.clients`. */
export class ConnectedAppClientsResource extends Resource {
  /** The operations under `connectedApp.clients.secrets`. */
  readonly secrets: ConnectedAppClientsSecretsResource = this.branch(ConnectedAppClientsSecretsResource);

  /**
   * Search Connected Apps.
   *
   * `POST /v1/connected_apps/clients/search`. Retried after a transient failure. It only reads.
   * @example
   * for await (const item of stytch.connectedApp.clients.search.all()) console.log(item);
   */
  readonly search: ListMethod<ConnectedAppClientsSearchParams, ConnectedAppsClientsSearchResponse, ConnectedApp> =
    this.paginate(cursorPages, operations.connectedAppClientsSearch);

  /**
   * Get a Connected App by id.
   *
   * `GET /v1/connected_apps/clients/{client_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.connectedApp.clients.get({
   *   client_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(params: ConnectedAppClientsGetParams, options?: CallOptions): CallPromise<ConnectedAppsClientsGetResponse> {
    return this.call(operations.connectedAppClientsGet, params, options);
  }

  /**
   * Change a Connected App.
   *
   * `PUT /v1/connected_apps/clients/{client_id}`. Retried after a transient failure. It sets fields to given
   * values, so a second call changes nothing more.
   * @example
   * const response = await stytch.connectedApp.clients.update({
   *   client_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  update(
    params: ConnectedAppClientsUpdateParams,
    options?: CallOptions,
  ): CallPromise<ConnectedAppsClientsUpdateResponse> {
    return this.call(operations.connectedAppClientsUpdate, params, options);
  }

  /**
   * Delete a Connected App.
   *
   * `DELETE /v1/connected_apps/clients/{client_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.connectedApp.clients.delete({
   *   client_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  delete(
    params: ConnectedAppClientsDeleteParams,
    options?: CallOptions,
  ): CallPromise<ConnectedAppsClientsDeleteResponse> {
    return this.call(operations.connectedAppClientsDelete, params, options);
  }

  /**
   * Create a Connected App.
   *
   * `POST /v1/connected_apps/clients`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.connectedApp.clients.create({ client_type: 'third_party' });
   */
  create(
    params: ConnectedAppClientsCreateParams,
    options?: CallOptions,
  ): CallPromise<ConnectedAppsClientsCreateResponse> {
    return this.call(operations.connectedAppClientsCreate, params, options);
  }
}

/** The operations under `connectedApp`. */
export class ConnectedAppResource extends Resource {
  /** The operations under `connectedApp.clients`. */
  readonly clients: ConnectedAppClientsResource = this.branch(ConnectedAppClientsResource);
}

/** The operations under `cryptoWallets`. */
export class CryptoWalletsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Start a sign-in with a crypto wallet.
   *
   * `POST /v1/crypto_wallets/authenticate/start`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.cryptoWallets.authenticateStart({
   *   crypto_wallet_type: 'ethereum',
   *   crypto_wallet_address: '0x0000000000000000000000000000000000000001',
   * });
   */
  authenticateStart(
    params: CryptoWalletsAuthenticateStartParams,
    options?: CallOptions,
  ): CallPromise<CryptoWalletsAuthenticateStartResponse> {
    return this.call(operations.cryptoWalletsAuthenticateStart, params, options);
  }

  /**
   * Sign a user in with a crypto wallet's signature.
   *
   * `POST /v1/crypto_wallets/authenticate`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await stytch.cryptoWallets.authenticate({
   *   crypto_wallet_type: 'ethereum',
   *   crypto_wallet_address: '0x0000000000000000000000000000000000000001',
   *   signature: '0x00',
   * });
   */
  authenticate(
    params: CryptoWalletsAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<CryptoWalletsAuthenticateResponse<T>> {
    return this.call(operations.cryptoWalletsAuthenticate, params, options);
  }
}

/** The operations under `debug`. */
export class DebugResource extends Resource {
  /**
   * Get the project that the credentials belong to.
   *
   * `GET /v1/debug/whoami`. Retried after a transient failure.
   * @example
   * const response = await stytch.debug.whoami();
   */
  whoami(params?: Record<string, never>, options?: CallOptions): CallPromise<DebugWhoamiResponse> {
    return this.call(operations.debugWhoami, params, options);
  }
}

/** The operations under `fraud.fingerprint`. */
export class FraudFingerprintResource extends Resource {
  /**
   * Look up the fingerprint and the verdict for a device.
   *
   * Goes to a host of its own, the same for live and test projects.
   *
   * `POST /v1/fingerprint/lookup`. Retried after a transient failure. It only looks up what was seen of the
   * device.
   * @example
   * const response = await stytch.fraud.fingerprint.lookup({
   *   telemetry_id: '00000000-0000-4000-8000-00000000000a',
   * });
   */
  lookup(params: FraudFingerprintLookupParams, options?: CallOptions): CallPromise<FraudFingerprintLookupResponse> {
    return this.call(operations.fraudFingerprintLookup, params, options);
  }
}

/** The operations under `fraud.rules`. */
export class FraudRulesResource extends Resource {
  /**
   * List the rules for devices and networks.
   *
   * A POST, although it only reads. Goes to a host of its own, the same for live and test projects.
   *
   * `POST /v1/rules/list`. Retried after a transient failure. It only reads.
   * @example
   * for await (const item of stytch.fraud.rules.list.all()) console.log(item);
   */
  readonly list: ListMethod<FraudRulesListParams, FraudRulesListResponse, Rule> = this.paginate(
    cursorPages,
    operations.fraudRulesList,
  );

  /**
   * Set a rule for a device or a network.
   *
   * Goes to a host of its own, the same for live and test projects.
   *
   * `POST /v1/rules/set`. Retried after a transient failure. It sets a rule to a given action, so a second call
   * changes nothing more.
   * @example
   * const response = await stytch.fraud.rules.set({ action: 'BLOCK' });
   */
  set(params: FraudRulesSetParams, options?: CallOptions): CallPromise<FraudRulesSetResponse> {
    return this.call(operations.fraudRulesSet, params, options);
  }
}

/** The operations under `fraud.verdictReasons`. */
export class FraudVerdictReasonsResource extends Resource {
  /**
   * Override what happens for a verdict reason.
   *
   * Goes to a host of its own, the same for live and test projects.
   *
   * `POST /v1/verdict_reasons/override`. Retried after a transient failure. It sets an action to a given value,
   * so a second call changes nothing more.
   * @example
   * const response = await stytch.fraud.verdictReasons.override({
   *   verdict_reason: 'EXAMPLE_REASON',
   *   override_action: 'ALLOW',
   * });
   */
  override(
    params: FraudVerdictReasonsOverrideParams,
    options?: CallOptions,
  ): CallPromise<FraudVerdictReasonsOverrideResponse> {
    return this.call(operations.fraudVerdictReasonsOverride, params, options);
  }

  /**
   * List the verdict reasons and what happens for each.
   *
   * A POST, although it only reads. Goes to a host of its own, the same for live and test projects.
   *
   * `POST /v1/verdict_reasons/list`. Retried after a transient failure. It only reads.
   * @example
   * const response = await stytch.fraud.verdictReasons.list();
   */
  list(params?: FraudVerdictReasonsListParams, options?: CallOptions): CallPromise<FraudVerdictReasonsListResponse> {
    return this.call(operations.fraudVerdictReasonsList, params, options);
  }
}

/** The operations under `fraud.email`. */
export class FraudEmailResource extends Resource {
  /**
   * Rate the risk of an e-mail address.
   *
   * Goes to a host of its own, the same for live and test projects.
   *
   * `POST /v1/email/risk`. Retried after a transient failure. It only rates the address.
   * @example
   * const response = await stytch.fraud.email.risk({ email_address: 'ada@example.com' });
   */
  risk(params: FraudEmailRiskParams, options?: CallOptions): CallPromise<FraudEmailRiskResponse> {
    return this.call(operations.fraudEmailRisk, params, options);
  }
}

/** The operations under `fraud`. */
export class FraudResource extends Resource {
  /** The operations under `fraud.fingerprint`. */
  readonly fingerprint: FraudFingerprintResource = this.branch(FraudFingerprintResource);

  /** The operations under `fraud.rules`. */
  readonly rules: FraudRulesResource = this.branch(FraudRulesResource);

  /** The operations under `fraud.verdictReasons`. */
  readonly verdictReasons: FraudVerdictReasonsResource = this.branch(FraudVerdictReasonsResource);

  /** The operations under `fraud.email`. */
  readonly email: FraudEmailResource = this.branch(FraudEmailResource);
}

/** The operations under `idp.oauth`. */
export class IdpOauthResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Check what a Connected App may be granted by a user.
   *
   * `POST /v1/idp/oauth/authorize/start`. Retried after a transient failure. It only tells what can be granted.
   * @example
   * const response = await stytch.idp.oauth.authorizeStart({
   *   client_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   *   redirect_uri: 'https://example.com/callback',
   *   response_type: 'code',
   *   scopes: ['openid'],
   * });
   */
  authorizeStart(
    params: IdpOauthAuthorizeStartParams,
    options?: CallOptions,
  ): CallPromise<IDPOAuthAuthorizeStartResponse<T>> {
    return this.call(operations.idpOauthAuthorizeStart, params, options);
  }

  /**
   * Finish the authorization of a Connected App by a user.
   *
   * `POST /v1/idp/oauth/authorize`. Retried only if it certainly never ran. Each call issues another
   * authorization code.
   * @example
   * const response = await stytch.idp.oauth.authorize({
   *   consent_granted: true,
   *   scopes: ['openid'],
   *   client_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   *   redirect_uri: 'https://example.com/callback',
   *   response_type: 'code',
   * });
   */
  authorize(params: IdpOauthAuthorizeParams, options?: CallOptions): CallPromise<IDPOAuthAuthorizeResponse> {
    return this.call(operations.idpOauthAuthorize, params, options);
  }
}

/** The operations under `idp`. */
export class IdpResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `idp.oauth`. */
  readonly oauth: IdpOauthResource<T> = this.branch(IdpOauthResource<T>);

  /**
   * Check with the server if a token of a Connected App is valid.
   *
   * Token introspection by RFC 7662, sent as a form and without Basic authentication. The vendor's API
   * description does not list it. Claims of your own stand beside the named fields.
   *
   * `POST /v1/public/{project_id}/oauth2/introspect`. Retried after a transient failure. It only reads.
   * @example
   * const response = await stytch.idp.introspectTokenNetwork({
   *   token: 'example-token',
   *   client_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  introspectTokenNetwork(
    params: IdpIntrospectTokenNetworkParams,
    options?: CallOptions,
  ): CallPromise<IntrospectTokenRawResponse> {
    return this.call(operations.idpIntrospectTokenNetwork, params, options);
  }
}

/** The operations under `impersonation`. */
export class ImpersonationResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Start an impersonated session of a user.
   *
   * `POST /v1/impersonation/authenticate`. Retried only if it certainly never ran. It uses up the impersonation
   * token.
   * @example
   * const response = await stytch.impersonation.authenticate({ impersonation_token: 'example-token' });
   */
  authenticate(
    params: ImpersonationAuthenticateParams,
    options?: CallOptions,
  ): CallPromise<ImpersonationAuthenticateResponse<T>> {
    return this.call(operations.impersonationAuthenticate, params, options);
  }
}

/** The operations under `m2m.clients.secrets`. */
export class M2mClientsSecretsResource extends Resource {
  /**
   * Start to rotate the secret of an M2M client.
   *
   * Until the rotation is completed or cancelled, the client has two secrets.
   *
   * `POST /v1/m2m/clients/{client_id}/secrets/rotate/start`. Retried only if it certainly never ran. Each call
   * makes a new secret.
   * @example
   * const response = await stytch.m2m.clients.secrets.rotateStart({
   *   client_id: 'm2m-client-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotateStart(
    params: M2mClientsSecretsRotateStartParams,
    options?: CallOptions,
  ): CallPromise<M2MClientsSecretsRotateStartResponse> {
    return this.call(operations.m2mClientsSecretsRotateStart, params, options);
  }

  /**
   * Cancel the rotation of an M2M client's secret.
   *
   * `POST /v1/m2m/clients/{client_id}/secrets/rotate/cancel`. Retried only if it certainly never ran. It ends
   * one rotation, and a second call could end another one.
   * @example
   * const response = await stytch.m2m.clients.secrets.rotateCancel({
   *   client_id: 'm2m-client-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotateCancel(
    params: M2mClientsSecretsRotateCancelParams,
    options?: CallOptions,
  ): CallPromise<M2MClientsSecretsRotateCancelResponse> {
    return this.call(operations.m2mClientsSecretsRotateCancel, params, options);
  }

  /**
   * Complete the rotation of an M2M client's secret.
   *
   * `POST /v1/m2m/clients/{client_id}/secrets/rotate`. Retried only if it certainly never ran. It ends one
   * rotation, and a second call could end another one.
   * @example
   * const response = await stytch.m2m.clients.secrets.rotate({
   *   client_id: 'm2m-client-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotate(params: M2mClientsSecretsRotateParams, options?: CallOptions): CallPromise<M2MClientsSecretsRotateResponse> {
    return this.call(operations.m2mClientsSecretsRotate, params, options);
  }
}

/** The operations under `m2m.clients`. */
export class M2mClientsResource extends Resource {
  /** The operations under `m2m.clients.secrets`. */
  readonly secrets: M2mClientsSecretsResource = this.branch(M2mClientsSecretsResource);

  /**
   * Search M2M clients.
   *
   * `POST /v1/m2m/clients/search`. Retried after a transient failure. It only reads.
   * @example
   * for await (const item of stytch.m2m.clients.search.all()) console.log(item);
   */
  readonly search: ListMethod<M2mClientsSearchParams, M2MClientsSearchResponse, M2MClient> = this.paginate(
    cursorPages,
    operations.m2mClientsSearch,
  );

  /**
   * Get an M2M client by id.
   *
   * `GET /v1/m2m/clients/{client_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.m2m.clients.get({
   *   client_id: 'm2m-client-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(params: M2mClientsGetParams, options?: CallOptions): CallPromise<M2MClientsGetResponse> {
    return this.call(operations.m2mClientsGet, params, options);
  }

  /**
   * Change an M2M client.
   *
   * `PUT /v1/m2m/clients/{client_id}`. Retried after a transient failure. It sets fields to given values, so a
   * second call changes nothing more.
   * @example
   * const response = await stytch.m2m.clients.update({
   *   client_id: 'm2m-client-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  update(params: M2mClientsUpdateParams, options?: CallOptions): CallPromise<M2MClientsUpdateResponse> {
    return this.call(operations.m2mClientsUpdate, params, options);
  }

  /**
   * Delete an M2M client.
   *
   * `DELETE /v1/m2m/clients/{client_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.m2m.clients.delete({
   *   client_id: 'm2m-client-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  delete(params: M2mClientsDeleteParams, options?: CallOptions): CallPromise<M2MClientsDeleteResponse> {
    return this.call(operations.m2mClientsDelete, params, options);
  }

  /**
   * Create an M2M client.
   *
   * `POST /v1/m2m/clients`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.m2m.clients.create({ scopes: ['read:documents'] });
   */
  create(params: M2mClientsCreateParams, options?: CallOptions): CallPromise<M2MClientsCreateResponse> {
    return this.call(operations.m2mClientsCreate, params, options);
  }
}

/** The operations under `m2m`. */
export class M2mResource extends Resource {
  /** The operations under `m2m.clients`. */
  readonly clients: M2mClientsResource = this.branch(M2mClientsResource);

  /**
   * Get an access token for an M2M client.
   *
   * Client credentials grant of OAuth 2.0, sent as a form and without Basic authentication. The vendor's API
   * description does not list it.
   *
   * `POST /v1/public/{project_id}/oauth2/token`. Retried only if it certainly never ran. Each call issues
   * another token.
   * @example
   * const response = await stytch.m2m.token({
   *   client_id: 'm2m-client-test-00000000-0000-4000-8000-000000000001',
   *   client_secret: 'example-client-secret',
   * });
   */
  token(params: M2mTokenParams, options?: CallOptions): CallPromise<M2MTokenRawResponse> {
    return this.call(operations.m2mToken, params, options);
  }
}

/** The operations under `magicLinks.email`. */
export class MagicLinksEmailResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Send a magic link to a known user by e-mail.
   *
   * `POST /v1/magic_links/email/send`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.magicLinks.email.send({ email: 'ada@example.com' });
   */
  send(params: MagicLinksEmailSendParams, options?: CallOptions): CallPromise<MagicLinksEmailSendResponse> {
    return this.call(operations.magicLinksEmailSend, params, options);
  }

  /**
   * Send a magic link by e-mail, creating the user if need be.
   *
   * `POST /v1/magic_links/email/login_or_create`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.magicLinks.email.loginOrCreate({ email: 'ada@example.com' });
   */
  loginOrCreate(
    params: MagicLinksEmailLoginOrCreateParams,
    options?: CallOptions,
  ): CallPromise<MagicLinksEmailLoginOrCreateResponse> {
    return this.call(operations.magicLinksEmailLoginOrCreate, params, options);
  }

  /**
   * Invite a new user by e-mail.
   *
   * `POST /v1/magic_links/email/invite`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.magicLinks.email.invite({ email: 'ada@example.com' });
   */
  invite(params: MagicLinksEmailInviteParams<T>, options?: CallOptions): CallPromise<MagicLinksEmailInviteResponse> {
    return this.call(operations.magicLinksEmailInvite, params, options);
  }

  /**
   * Revoke a user's invitation.
   *
   * `POST /v1/magic_links/email/revoke_invite`. Retried after a transient failure. A revoked invitation stays
   * revoked, so a second call changes nothing more.
   * @example
   * const response = await stytch.magicLinks.email.revokeInvite({ email: 'ada@example.com' });
   */
  revokeInvite(
    params: MagicLinksEmailRevokeInviteParams,
    options?: CallOptions,
  ): CallPromise<MagicLinksEmailRevokeInviteResponse> {
    return this.call(operations.magicLinksEmailRevokeInvite, params, options);
  }
}

/** The operations under `magicLinks`. */
export class MagicLinksResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `magicLinks.email`. */
  readonly email: MagicLinksEmailResource<T> = this.branch(MagicLinksEmailResource<T>);

  /**
   * Sign a user in with the token of a magic link.
   *
   * `POST /v1/magic_links/authenticate`. Retried only if it certainly never ran. It uses up the token.
   * @example
   * const response = await stytch.magicLinks.authenticate({ token: 'example-token' });
   */
  authenticate(
    params: MagicLinksAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<MagicLinksAuthenticateResponse<T>> {
    return this.call(operations.magicLinksAuthenticate, params, options);
  }

  /**
   * Create the token of an embeddable magic link.
   *
   * The token goes into a link that you send yourself.
   *
   * `POST /v1/magic_links`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.magicLinks.create({ user_id: 'user-test-00000000-0000-4000-8000-000000000001' });
   */
  create(params: MagicLinksCreateParams, options?: CallOptions): CallPromise<MagicLinksCreateResponse> {
    return this.call(operations.magicLinksCreate, params, options);
  }
}

/** The operations under `oauth`. */
export class OauthResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Create a token that attaches an OAuth account to a user.
   *
   * Give one of `user_id`, `session_token` and `session_jwt`.
   *
   * `POST /v1/oauth/attach`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.oauth.attach({ provider: 'google' });
   */
  attach(params: OauthAttachParams, options?: CallOptions): CallPromise<OAuthAttachResponse> {
    return this.call(operations.oauthAttach, params, options);
  }

  /**
   * Sign a user in with the token of an OAuth flow.
   *
   * The session is in `user_session`, unlike in other responses.
   *
   * `POST /v1/oauth/authenticate`. Retried only if it certainly never ran. It uses up the token.
   * @example
   * const response = await stytch.oauth.authenticate({ token: 'example-token' });
   */
  authenticate(params: OauthAuthenticateParams<T>, options?: CallOptions): CallPromise<OAuthAuthenticateResponse<T>> {
    return this.call(operations.oauthAuthenticate, params, options);
  }
}

/** The operations under `otps.sms`. */
export class OtpsSmsResource extends Resource {
  /**
   * Send a one-time code to a known user by text message.
   *
   * `POST /v1/otps/sms/send`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.otps.sms.send({ phone_number: '+15550100000' });
   */
  send(params: OtpsSmsSendParams, options?: CallOptions): CallPromise<OTPsSmsSendResponse> {
    return this.call(operations.otpsSmsSend, params, options);
  }

  /**
   * Send a one-time code by text message, creating the user if need be.
   *
   * `POST /v1/otps/sms/login_or_create`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.otps.sms.loginOrCreate({ phone_number: '+15550100000' });
   */
  loginOrCreate(params: OtpsSmsLoginOrCreateParams, options?: CallOptions): CallPromise<OTPsSmsLoginOrCreateResponse> {
    return this.call(operations.otpsSmsLoginOrCreate, params, options);
  }
}

/** The operations under `otps.whatsapp`. */
export class OtpsWhatsappResource extends Resource {
  /**
   * Send a one-time code to a known user by WhatsApp.
   *
   * `POST /v1/otps/whatsapp/send`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.otps.whatsapp.send({ phone_number: '+15550100000' });
   */
  send(params: OtpsWhatsappSendParams, options?: CallOptions): CallPromise<OTPsWhatsAppSendResponse> {
    return this.call(operations.otpsWhatsappSend, params, options);
  }

  /**
   * Send a one-time code by WhatsApp, creating the user if need be.
   *
   * `POST /v1/otps/whatsapp/login_or_create`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.otps.whatsapp.loginOrCreate({ phone_number: '+15550100000' });
   */
  loginOrCreate(
    params: OtpsWhatsappLoginOrCreateParams,
    options?: CallOptions,
  ): CallPromise<OTPsWhatsAppLoginOrCreateResponse> {
    return this.call(operations.otpsWhatsappLoginOrCreate, params, options);
  }
}

/** The operations under `otps.email`. */
export class OtpsEmailResource extends Resource {
  /**
   * Send a one-time code to a known user by e-mail.
   *
   * `POST /v1/otps/email/send`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.otps.email.send({ email: 'ada@example.com' });
   */
  send(params: OtpsEmailSendParams, options?: CallOptions): CallPromise<OTPsEmailSendResponse> {
    return this.call(operations.otpsEmailSend, params, options);
  }

  /**
   * Send a one-time code by e-mail, creating the user if need be.
   *
   * `POST /v1/otps/email/login_or_create`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.otps.email.loginOrCreate({ email: 'ada@example.com' });
   */
  loginOrCreate(
    params: OtpsEmailLoginOrCreateParams,
    options?: CallOptions,
  ): CallPromise<OTPsEmailLoginOrCreateResponse> {
    return this.call(operations.otpsEmailLoginOrCreate, params, options);
  }
}

/** The operations under `otps`. */
export class OtpsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `otps.sms`. */
  readonly sms: OtpsSmsResource = this.branch(OtpsSmsResource);

  /** The operations under `otps.whatsapp`. */
  readonly whatsapp: OtpsWhatsappResource = this.branch(OtpsWhatsappResource);

  /** The operations under `otps.email`. */
  readonly email: OtpsEmailResource = this.branch(OtpsEmailResource);

  /**
   * Sign a user in with a one-time code.
   *
   * `method_id` is the id of the e-mail address or phone number that the code went to.
   *
   * `POST /v1/otps/authenticate`. Retried only if it certainly never ran. It uses up the code.
   * @example
   * const response = await stytch.otps.authenticate({
   *   method_id: 'email-test-00000000-0000-4000-8000-000000000001',
   *   code: '000000',
   * });
   */
  authenticate(params: OtpsAuthenticateParams<T>, options?: CallOptions): CallPromise<OTPsAuthenticateResponse<T>> {
    return this.call(operations.otpsAuthenticate, params, options);
  }
}

/** The operations under `passwords.email`. */
export class PasswordsEmailResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Send a link for a new password by e-mail.
   *
   * `POST /v1/passwords/email/reset/start`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.passwords.email.resetStart({ email: 'ada@example.com' });
   */
  resetStart(
    params: PasswordsEmailResetStartParams,
    options?: CallOptions,
  ): CallPromise<PasswordsEmailResetStartResponse> {
    return this.call(operations.passwordsEmailResetStart, params, options);
  }

  /**
   * Set a new password with the token of a link.
   *
   * `POST /v1/passwords/email/reset`. Retried only if it certainly never ran. It uses up the token.
   * @example
   * const response = await stytch.passwords.email.reset({ token: 'example-token', password: 'example-password' });
   */
  reset(params: PasswordsEmailResetParams<T>, options?: CallOptions): CallPromise<PasswordsEmailResetResponse<T>> {
    return this.call(operations.passwordsEmailReset, params, options);
  }
}

/** The operations under `passwords.existingPassword`. */
export class PasswordsExistingPasswordResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Set a new password with the existing one.
   *
   * `POST /v1/passwords/existing_password/reset`. Retried only if it certainly never ran. The existing password
   * is gone after the first call.
   * @example
   * const response = await stytch.passwords.existingPassword.reset({
   *   email: 'ada@example.com',
   *   existing_password: 'example-password',
   *   new_password: 'example-new-password',
   * });
   */
  reset(
    params: PasswordsExistingPasswordResetParams<T>,
    options?: CallOptions,
  ): CallPromise<PasswordsExistingPasswordResetResponse<T>> {
    return this.call(operations.passwordsExistingPasswordReset, params, options);
  }
}

/** The operations under `passwords.sessions`. */
export class PasswordsSessionsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Set a new password with a session.
   *
   * The path says `session`, in the singular.
   *
   * `POST /v1/passwords/session/reset`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.passwords.sessions.reset({ password: 'example-password' });
   */
  reset(params: PasswordsSessionsResetParams<T>, options?: CallOptions): CallPromise<PasswordsSessionResetResponse<T>> {
    return this.call(operations.passwordsSessionsReset, params, options);
  }
}

/** The operations under `passwords`. */
export class PasswordsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `passwords.email`. */
  readonly email: PasswordsEmailResource<T> = this.branch(PasswordsEmailResource<T>);

  /** The operations under `passwords.existingPassword`. */
  readonly existingPassword: PasswordsExistingPasswordResource<T> = this.branch(PasswordsExistingPasswordResource<T>);

  /** The operations under `passwords.sessions`. */
  readonly sessions: PasswordsSessionsResource<T> = this.branch(PasswordsSessionsResource<T>);

  /**
   * Create a user with a password.
   *
   * `POST /v1/passwords`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.passwords.create({ email: 'ada@example.com', password: 'example-password' });
   */
  create(params: PasswordsCreateParams<T>, options?: CallOptions): CallPromise<PasswordsCreateResponse<T>> {
    return this.call(operations.passwordsCreate, params, options);
  }

  /**
   * Sign a user in with a password.
   *
   * `POST /v1/passwords/authenticate`. Retried only if it certainly never ran. Each wrong password counts as an
   * attempt.
   * @example
   * const response = await stytch.passwords.authenticate({
   *   email: 'ada@example.com',
   *   password: 'example-password',
   * });
   */
  authenticate(
    params: PasswordsAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<PasswordsAuthenticateResponse<T>> {
    return this.call(operations.passwordsAuthenticate, params, options);
  }

  /**
   * Rate the strength of a password.
   *
   * `POST /v1/passwords/strength_check`. Retried after a transient failure. It only rates the password.
   * @example
   * const response = await stytch.passwords.strengthCheck({ password: 'example-password' });
   */
  strengthCheck(
    params: PasswordsStrengthCheckParams,
    options?: CallOptions,
  ): CallPromise<PasswordsStrengthCheckResponse> {
    return this.call(operations.passwordsStrengthCheck, params, options);
  }

  /**
   * Take over a user's password hash from another system.
   *
   * `POST /v1/passwords/migrate`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.passwords.migrate({
   *   email: 'ada@example.com',
   *   hash: 'example-hash',
   *   hash_type: 'bcrypt',
   * });
   */
  migrate(params: PasswordsMigrateParams<T>, options?: CallOptions): CallPromise<PasswordsMigrateResponse<T>> {
    return this.call(operations.passwordsMigrate, params, options);
  }
}

/** The operations under `project`. */
export class ProjectResource extends Resource {
  /**
   * Get counts of what is in the project.
   *
   * `GET /v1/projects/metrics`. Retried after a transient failure.
   * @example
   * const response = await stytch.project.metrics();
   */
  metrics(params?: Record<string, never>, options?: CallOptions): CallPromise<ProjectMetricsResponse> {
    return this.call(operations.projectMetrics, params, options);
  }
}

/** The operations under `rbac`. */
export class RbacResource extends Resource {
  /**
   * Get the RBAC policy of the project.
   *
   * `GET /v1/rbac/policy`. Retried after a transient failure.
   * @example
   * const response = await stytch.rbac.policy();
   */
  policy(params?: Record<string, never>, options?: CallOptions): CallPromise<RBACPolicyResponse> {
    return this.call(operations.rbacPolicy, params, options);
  }
}

/** The operations under `sessions`. */
export class SessionsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * List the sessions of a user.
   *
   * `GET /v1/sessions`. Retried after a transient failure.
   * @example
   * const response = await stytch.sessions.get({ user_id: 'user-test-00000000-0000-4000-8000-000000000001' });
   */
  get(params: SessionsGetParams, options?: CallOptions): CallPromise<SessionsGetResponse<T>> {
    return this.call(operations.sessionsGet, params, options);
  }

  /**
   * Check a session and extend it if requested.
   *
   * Give `session_token` or `session_jwt`. With `authorization_check`, a session that may not do the action gets
   * a 403; for one that may, the response has a `verdict`.
   *
   * `POST /v1/sessions/authenticate`. Retried only if it certainly never ran. It can extend the session, and
   * each call issues another session JWT.
   * @example
   * const response = await stytch.sessions.authenticate();
   */
  authenticate(
    params?: SessionsAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<SessionsAuthenticateResponse<T>> {
    return this.call(operations.sessionsAuthenticate, params, options);
  }

  /**
   * Revoke a session.
   *
   * Give one of `session_id`, `session_token` and `session_jwt`.
   *
   * `POST /v1/sessions/revoke`. Retried after a transient failure. A revoked session stays revoked, so a second
   * call changes nothing more.
   * @example
   * const response = await stytch.sessions.revoke();
   */
  revoke(params?: SessionsRevokeParams, options?: CallOptions): CallPromise<SessionsRevokeResponse> {
    return this.call(operations.sessionsRevoke, params, options);
  }

  /**
   * Start a session from one of another system.
   *
   * `POST /v1/sessions/migrate`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sessions.migrate({ session_token: 'example-session-token' });
   */
  migrate(params: SessionsMigrateParams<T>, options?: CallOptions): CallPromise<SessionsMigrateResponse<T>> {
    return this.call(operations.sessionsMigrate, params, options);
  }

  /**
   * Exchange an access token of a Connected App for a session.
   *
   * `POST /v1/sessions/exchange_access_token`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sessions.exchangeAccessToken({ access_token: 'example-access-token' });
   */
  exchangeAccessToken(
    params: SessionsExchangeAccessTokenParams<T>,
    options?: CallOptions,
  ): CallPromise<SessionsExchangeAccessTokenResponse<T>> {
    return this.call(operations.sessionsExchangeAccessToken, params, options);
  }

  /**
   * Get the key set that session JWTs are signed with.
   *
   * Works without authentication too. Keys change about every six months; the old and the new one are then both
   * served for a month.
   *
   * `GET /v1/sessions/jwks/{project_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.sessions.getJWKS();
   */
  getJWKS(params?: Record<string, never>, options?: CallOptions): CallPromise<SessionsGetJWKSResponse> {
    return this.call(operations.sessionsGetJWKS, params, options);
  }

  /**
   * Exchange a trusted auth token for a session.
   *
   * `POST /v1/sessions/attest`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sessions.attest({
   *   profile_id: 'trusted-auth-token-profile-test-00000000-0000-4000-8000-000000000001',
   *   token: 'example-token',
   * });
   */
  attest(params: SessionsAttestParams<T>, options?: CallOptions): CallPromise<SessionsAttestResponse<T>> {
    return this.call(operations.sessionsAttest, params, options);
  }
}

/** The operations under `totps`. */
export class TotpsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Register an authenticator app for a user.
   *
   * `POST /v1/totps`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.totps.create({ user_id: 'user-test-00000000-0000-4000-8000-000000000001' });
   */
  create(params: TotpsCreateParams, options?: CallOptions): CallPromise<TOTPsCreateResponse<T>> {
    return this.call(operations.totpsCreate, params, options);
  }

  /**
   * Check a code of a user's authenticator app.
   *
   * `POST /v1/totps/authenticate`. Retried only if it certainly never ran. It uses up the code.
   * @example
   * const response = await stytch.totps.authenticate({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   *   totp_code: '000000',
   * });
   */
  authenticate(params: TotpsAuthenticateParams<T>, options?: CallOptions): CallPromise<TOTPsAuthenticateResponse<T>> {
    return this.call(operations.totpsAuthenticate, params, options);
  }

  /**
   * List the recovery codes of a user.
   *
   * A POST, although it only reads.
   *
   * `POST /v1/totps/recovery_codes`. Retried after a transient failure. It only reads.
   * @example
   * const response = await stytch.totps.recoveryCodes({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  recoveryCodes(params: TotpsRecoveryCodesParams, options?: CallOptions): CallPromise<TOTPsRecoveryCodesResponse> {
    return this.call(operations.totpsRecoveryCodes, params, options);
  }

  /**
   * Sign a user in with a recovery code.
   *
   * `POST /v1/totps/recover`. Retried only if it certainly never ran. It uses up the recovery code.
   * @example
   * const response = await stytch.totps.recover({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   *   recovery_code: 'example-recovery-code',
   * });
   */
  recover(params: TotpsRecoverParams<T>, options?: CallOptions): CallPromise<TOTPsRecoverResponse<T>> {
    return this.call(operations.totpsRecover, params, options);
  }
}

/** The operations under `users`. */
export class UsersResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Search users.
   *
   * The documented limit is 150 calls a minute.
   *
   * `POST /v1/users/search`. Retried after a transient failure. It only reads.
   * @example
   * for await (const item of stytch.users.search.all()) console.log(item);
   */
  readonly search: ListMethod<UsersSearchParams, UsersSearchResponse<T>, User<T>> = this.paginate(
    cursorPages,
    operations.usersSearch,
  );

  /**
   * Create a user.
   *
   * `POST /v1/users`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.users.create();
   */
  create(params?: UsersCreateParams<T>, options?: CallOptions): CallPromise<UsersCreateResponse<T>> {
    return this.call(operations.usersCreate, params, options);
  }

  /**
   * Get a user by id.
   *
   * The response is the user itself, not wrapped in a `user` field.
   *
   * `GET /v1/users/{user_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.get({ user_id: 'user-test-00000000-0000-4000-8000-000000000001' });
   */
  get(params: UsersGetParams, options?: CallOptions): CallPromise<UsersGetResponse<T>> {
    return this.call(operations.usersGet, params, options);
  }

  /**
   * Change a user.
   *
   * `PUT /v1/users/{user_id}`. Retried after a transient failure. It sets fields to given values, so a second
   * call changes nothing more.
   * @example
   * const response = await stytch.users.update({ user_id: 'user-test-00000000-0000-4000-8000-000000000001' });
   */
  update(params: UsersUpdateParams<T>, options?: CallOptions): CallPromise<UsersUpdateResponse<T>> {
    return this.call(operations.usersUpdate, params, options);
  }

  /**
   * Delete a user.
   *
   * `DELETE /v1/users/{user_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.delete({ user_id: 'user-test-00000000-0000-4000-8000-000000000001' });
   */
  delete(params: UsersDeleteParams, options?: CallOptions): CallPromise<UsersDeleteResponse> {
    return this.call(operations.usersDelete, params, options);
  }

  /**
   * Replace the e-mail address or phone number of a user.
   *
   * `PUT /v1/users/{user_id}/exchange_primary_factor`. Retried only if it certainly never ran. The old factor is
   * gone after the first call, so a second one may be rejected.
   * @example
   * const response = await stytch.users.exchangePrimaryFactor({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  exchangePrimaryFactor(
    params: UsersExchangePrimaryFactorParams,
    options?: CallOptions,
  ): CallPromise<UsersExchangePrimaryFactorResponse<T>> {
    return this.call(operations.usersExchangePrimaryFactor, params, options);
  }

  /**
   * Remove an e-mail address from a user.
   *
   * `DELETE /v1/users/emails/{email_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.deleteEmail({
   *   email_id: 'email-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteEmail(params: UsersDeleteEmailParams, options?: CallOptions): CallPromise<UsersDeleteEmailResponse<T>> {
    return this.call(operations.usersDeleteEmail, params, options);
  }

  /**
   * Remove a phone number from a user.
   *
   * `DELETE /v1/users/phone_numbers/{phone_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.deletePhoneNumber({
   *   phone_id: 'phone-number-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deletePhoneNumber(
    params: UsersDeletePhoneNumberParams,
    options?: CallOptions,
  ): CallPromise<UsersDeletePhoneNumberResponse<T>> {
    return this.call(operations.usersDeletePhoneNumber, params, options);
  }

  /**
   * Remove a WebAuthn registration from a user.
   *
   * `DELETE /v1/users/webauthn_registrations/{webauthn_registration_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.deleteWebAuthnRegistration({
   *   webauthn_registration_id: 'webauthn-registration-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteWebAuthnRegistration(
    params: UsersDeleteWebAuthnRegistrationParams,
    options?: CallOptions,
  ): CallPromise<UsersDeleteWebAuthnRegistrationResponse<T>> {
    return this.call(operations.usersDeleteWebAuthnRegistration, params, options);
  }

  /**
   * Remove a biometric registration from a user.
   *
   * `DELETE /v1/users/biometric_registrations/{biometric_registration_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.deleteBiometricRegistration({
   *   biometric_registration_id: 'biometric-registration-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteBiometricRegistration(
    params: UsersDeleteBiometricRegistrationParams,
    options?: CallOptions,
  ): CallPromise<UsersDeleteBiometricRegistrationResponse<T>> {
    return this.call(operations.usersDeleteBiometricRegistration, params, options);
  }

  /**
   * Remove a TOTP from a user.
   *
   * `DELETE /v1/users/totps/{totp_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.deleteTOTP({ totp_id: 'totp-test-00000000-0000-4000-8000-000000000001' });
   */
  deleteTOTP(params: UsersDeleteTOTPParams, options?: CallOptions): CallPromise<UsersDeleteTOTPResponse<T>> {
    return this.call(operations.usersDeleteTOTP, params, options);
  }

  /**
   * Remove a crypto wallet from a user.
   *
   * `DELETE /v1/users/crypto_wallets/{crypto_wallet_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.deleteCryptoWallet({
   *   crypto_wallet_id: 'crypto-wallet-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteCryptoWallet(
    params: UsersDeleteCryptoWalletParams,
    options?: CallOptions,
  ): CallPromise<UsersDeleteCryptoWalletResponse<T>> {
    return this.call(operations.usersDeleteCryptoWallet, params, options);
  }

  /**
   * Remove the password of a user.
   *
   * `DELETE /v1/users/passwords/{password_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.deletePassword({
   *   password_id: 'password-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deletePassword(
    params: UsersDeletePasswordParams,
    options?: CallOptions,
  ): CallPromise<UsersDeletePasswordResponse<T>> {
    return this.call(operations.usersDeletePassword, params, options);
  }

  /**
   * Remove an OAuth account from a user.
   *
   * `DELETE /v1/users/oauth/{oauth_user_registration_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.deleteOAuthRegistration({
   *   oauth_user_registration_id: 'oauth-user-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteOAuthRegistration(
    params: UsersDeleteOAuthRegistrationParams,
    options?: CallOptions,
  ): CallPromise<UsersDeleteOAuthRegistrationResponse<T>> {
    return this.call(operations.usersDeleteOAuthRegistration, params, options);
  }

  /**
   * Remove the external id of a user.
   *
   * `DELETE /v1/users/{user_id}/external_id`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.deleteExternalId({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteExternalId(
    params: UsersDeleteExternalIdParams,
    options?: CallOptions,
  ): CallPromise<UsersDeleteExternalIdResponse<T>> {
    return this.call(operations.usersDeleteExternalId, params, options);
  }

  /**
   * List the Connected Apps that a user has granted access to.
   *
   * `GET /v1/users/{user_id}/connected_apps`. Retried after a transient failure.
   * @example
   * const response = await stytch.users.connectedApps({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  connectedApps(params: UsersConnectedAppsParams, options?: CallOptions): CallPromise<UsersConnectedAppsResponse> {
    return this.call(operations.usersConnectedApps, params, options);
  }

  /**
   * Revoke a Connected App's access to a user.
   *
   * `POST /v1/users/{user_id}/connected_apps/{connected_app_id}/revoke`. Retried after a transient failure.
   * Revoked access stays revoked, so a second call changes nothing more.
   * @example
   * const response = await stytch.users.revoke({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   *   connected_app_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  revoke(params: UsersRevokeParams, options?: CallOptions): CallPromise<UsersRevokeResponse> {
    return this.call(operations.usersRevoke, params, options);
  }
}

/** The operations under `webauthn`. */
export class WebauthnResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Start the registration of a passkey or security key.
   *
   * `POST /v1/webauthn/register/start`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.webauthn.registerStart({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   *   domain: 'example.com',
   * });
   */
  registerStart(
    params: WebauthnRegisterStartParams,
    options?: CallOptions,
  ): CallPromise<WebAuthnRegisterStartResponse> {
    return this.call(operations.webauthnRegisterStart, params, options);
  }

  /**
   * Finish the registration of a passkey or security key.
   *
   * `POST /v1/webauthn/register`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await stytch.webauthn.register({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   *   public_key_credential: '{}',
   * });
   */
  register(params: WebauthnRegisterParams<T>, options?: CallOptions): CallPromise<WebAuthnRegisterResponse<T>> {
    return this.call(operations.webauthnRegister, params, options);
  }

  /**
   * Start a sign-in with a passkey or security key.
   *
   * `POST /v1/webauthn/authenticate/start`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.webauthn.authenticateStart({ domain: 'example.com' });
   */
  authenticateStart(
    params: WebauthnAuthenticateStartParams,
    options?: CallOptions,
  ): CallPromise<WebAuthnAuthenticateStartResponse> {
    return this.call(operations.webauthnAuthenticateStart, params, options);
  }

  /**
   * Sign a user in with a passkey or security key.
   *
   * `POST /v1/webauthn/authenticate`. Retried only if it certainly never ran. It uses up the challenge.
   * @example
   * const response = await stytch.webauthn.authenticate({ public_key_credential: '{}' });
   */
  authenticate(
    params: WebauthnAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<WebAuthnAuthenticateResponse<T>> {
    return this.call(operations.webauthnAuthenticate, params, options);
  }

  /**
   * Rename a WebAuthn registration.
   *
   * `PUT /v1/webauthn/{webauthn_registration_id}`. Retried after a transient failure. It sets the name to a
   * given value, so a second call changes nothing more.
   * @example
   * const response = await stytch.webauthn.update({
   *   webauthn_registration_id: 'webauthn-registration-test-00000000-0000-4000-8000-000000000001',
   *   name: 'Example key',
   * });
   */
  update(params: WebauthnUpdateParams, options?: CallOptions): CallPromise<WebAuthnUpdateResponse> {
    return this.call(operations.webauthnUpdate, params, options);
  }

  /**
   * List the WebAuthn credentials of a user for a domain.
   *
   * `GET /v1/webauthn/credentials/{user_id}/{domain}`. Retried after a transient failure.
   * @example
   * const response = await stytch.webauthn.listCredentials({
   *   user_id: 'user-test-00000000-0000-4000-8000-000000000001',
   *   domain: 'example.com',
   * });
   */
  listCredentials(
    params: WebauthnListCredentialsParams,
    options?: CallOptions,
  ): CallPromise<WebAuthnListCredentialsResponse> {
    return this.call(operations.webauthnListCredentials, params, options);
  }
}

/** All operations of the Stytch Consumer API. */
export class StytchConsumerResources<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `connectedApp`. */
  readonly connectedApp: ConnectedAppResource = this.branch(ConnectedAppResource);

  /** The operations under `cryptoWallets`. */
  readonly cryptoWallets: CryptoWalletsResource<T> = this.branch(CryptoWalletsResource<T>);

  /** The operations under `debug`. */
  readonly debug: DebugResource = this.branch(DebugResource);

  /** The operations under `fraud`. */
  readonly fraud: FraudResource = this.branch(FraudResource);

  /** The operations under `idp`. */
  readonly idp: IdpResource<T> = this.branch(IdpResource<T>);

  /** The operations under `impersonation`. */
  readonly impersonation: ImpersonationResource<T> = this.branch(ImpersonationResource<T>);

  /** The operations under `m2m`. */
  readonly m2m: M2mResource = this.branch(M2mResource);

  /** The operations under `magicLinks`. */
  readonly magicLinks: MagicLinksResource<T> = this.branch(MagicLinksResource<T>);

  /** The operations under `oauth`. */
  readonly oauth: OauthResource<T> = this.branch(OauthResource<T>);

  /** The operations under `otps`. */
  readonly otps: OtpsResource<T> = this.branch(OtpsResource<T>);

  /** The operations under `passwords`. */
  readonly passwords: PasswordsResource<T> = this.branch(PasswordsResource<T>);

  /** The operations under `project`. */
  readonly project: ProjectResource = this.branch(ProjectResource);

  /** The operations under `rbac`. */
  readonly rbac: RbacResource = this.branch(RbacResource);

  /** The operations under `sessions`. */
  readonly sessions: SessionsResource<T> = this.branch(SessionsResource<T>);

  /** The operations under `totps`. */
  readonly totps: TotpsResource<T> = this.branch(TotpsResource<T>);

  /** The operations under `users`. */
  readonly users: UsersResource<T> = this.branch(UsersResource<T>);

  /** The operations under `webauthn`. */
  readonly webauthn: WebauthnResource<T> = this.branch(WebauthnResource<T>);
}
