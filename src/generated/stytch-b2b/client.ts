// Written by "npm run generate" from openapi/stytch-b2b.yaml. Do not edit: change the spec.
// spec sha256: 16ad3a601e8b8182ea08fdc514d7e886ef355790a5813ac3abee311bae843451

import {
  type CallOptions,
  type CallPromise,
  type ListMethod,
  type ListMethodWithParams,
  type MemberSessionOptions,
  Resource,
  cursorPages,
} from '../../facade/http/generated-runtime.ts';
import * as operations from './operations.ts';
import type {
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
  CustomTypes,
  DebugWhoamiResponse,
  DiscoveryIntermediateSessionsExchangeParams,
  DiscoveryOrganizationsCreateParams,
  DiscoveryOrganizationsListParams,
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
  IdpIntrospectTokenNetworkParams,
  IdpOauthAuthorizeParams,
  IdpOauthAuthorizeStartParams,
  ImpersonationAuthenticateParams,
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
  MagicLinksDiscoveryAuthenticateParams,
  MagicLinksEmailDiscoverySendParams,
  MagicLinksEmailInviteParams,
  MagicLinksEmailLoginOrSignupParams,
  Member,
  OauthAuthenticateParams,
  OauthDiscoveryAuthenticateParams,
  OpenTypes,
  Organization,
  OrganizationsConnectedAppsParams,
  OrganizationsCreateParams,
  OrganizationsDeleteExternalIdParams,
  OrganizationsDeleteParams,
  OrganizationsGetConnectedAppParams,
  OrganizationsGetParams,
  OrganizationsMembersConnectedAppsRevokeParams,
  OrganizationsMembersCreateParams,
  OrganizationsMembersDangerouslyGetParams,
  OrganizationsMembersDeleteExternalIdParams,
  OrganizationsMembersDeleteMFAPhoneNumberParams,
  OrganizationsMembersDeleteParams,
  OrganizationsMembersDeletePasswordParams,
  OrganizationsMembersDeleteTOTPParams,
  OrganizationsMembersGetConnectedAppsParams,
  OrganizationsMembersGetParams,
  OrganizationsMembersOauthProvidersGithubParams,
  OrganizationsMembersOauthProvidersGoogleParams,
  OrganizationsMembersOauthProvidersHubspotParams,
  OrganizationsMembersOauthProvidersMicrosoftParams,
  OrganizationsMembersOauthProvidersSlackParams,
  OrganizationsMembersOidcProvidersParams,
  OrganizationsMembersReactivateParams,
  OrganizationsMembersSearchParams,
  OrganizationsMembersStartEmailUpdateParams,
  OrganizationsMembersUnlinkRetiredEmailParams,
  OrganizationsMembersUpdateParams,
  OrganizationsMetricsParams,
  OrganizationsSearchParams,
  OrganizationsUpdateParams,
  OtpsEmailAuthenticateParams,
  OtpsEmailDiscoveryAuthenticateParams,
  OtpsEmailDiscoverySendParams,
  OtpsEmailLoginOrSignupParams,
  OtpsSmsAuthenticateParams,
  OtpsSmsSendParams,
  PasswordsAuthenticateParams,
  PasswordsDiscoveryAuthenticateParams,
  PasswordsDiscoveryEmailResetParams,
  PasswordsDiscoveryEmailResetStartParams,
  PasswordsEmailRequireResetParams,
  PasswordsEmailResetParams,
  PasswordsEmailResetStartParams,
  PasswordsExistingPasswordResetParams,
  PasswordsMigrateParams,
  PasswordsSessionsResetParams,
  PasswordsStrengthCheckParams,
  ProjectMetricsResponse,
  RbacOrganizationsGetOrgPolicyParams,
  RbacOrganizationsSetOrgPolicyParams,
  RecoveryCodesGetParams,
  RecoveryCodesRecoverParams,
  RecoveryCodesRotateParams,
  Rule,
  SCIMGroup,
  ScimConnectionCreateParams,
  ScimConnectionDeleteParams,
  ScimConnectionGetGroupsParams,
  ScimConnectionGetParams,
  ScimConnectionRotateCancelParams,
  ScimConnectionRotateCompleteParams,
  ScimConnectionRotateStartParams,
  ScimConnectionUpdateParams,
  SessionsAttestParams,
  SessionsAuthenticateParams,
  SessionsExchangeAccessTokenParams,
  SessionsExchangeParams,
  SessionsGetParams,
  SessionsMigrateParams,
  SessionsRevokeParams,
  SsoAuthenticateParams,
  SsoDeleteConnectionParams,
  SsoExternalCreateConnectionParams,
  SsoExternalUpdateConnectionParams,
  SsoGetConnectionsParams,
  SsoOidcCreateConnectionParams,
  SsoOidcUpdateConnectionParams,
  SsoSamlCreateConnectionParams,
  SsoSamlDeleteEncryptionPrivateKeyParams,
  SsoSamlDeleteVerificationCertificateParams,
  SsoSamlUpdateByURLParams,
  SsoSamlUpdateConnectionParams,
  TotpsAuthenticateParams,
  TotpsCreateParams,
  TotpsMigrateParams,
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

/** The operations under `discovery.intermediateSessions`. */
export class DiscoveryIntermediateSessionsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Exchange an intermediate session for one in an organization.
   *
   * `POST /v1/b2b/discovery/intermediate_sessions/exchange`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.discovery.intermediateSessions.exchange({
   *   intermediate_session_token: 'example-token',
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  exchange(
    params: DiscoveryIntermediateSessionsExchangeParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BDiscoveryIntermediateSessionsExchangeResponse<T>> {
    return this.call(operations.discoveryIntermediateSessionsExchange, params, options);
  }
}

/** The operations under `discovery.organizations`. */
export class DiscoveryOrganizationsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Create an organization from an intermediate session.
   *
   * `POST /v1/b2b/discovery/organizations/create`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.discovery.organizations.create({ intermediate_session_token: 'example-token' });
   */
  create(
    params: DiscoveryOrganizationsCreateParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BDiscoveryOrganizationsCreateResponse<T>> {
    return this.call(operations.discoveryOrganizationsCreate, params, options);
  }

  /**
   * List the organizations that a person can sign in to or join.
   *
   * A POST, although it only reads.
   *
   * `POST /v1/b2b/discovery/organizations`. Retried after a transient failure. It only reads.
   * @example
   * const response = await stytch.discovery.organizations.list();
   */
  list(
    params?: DiscoveryOrganizationsListParams,
    options?: CallOptions,
  ): CallPromise<B2BDiscoveryOrganizationsListResponse<T>> {
    return this.call(operations.discoveryOrganizationsList, params, options);
  }
}

/** The operations under `discovery`. */
export class DiscoveryResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `discovery.intermediateSessions`. */
  readonly intermediateSessions: DiscoveryIntermediateSessionsResource<T> = this.branch(
    DiscoveryIntermediateSessionsResource<T>,
  );

  /** The operations under `discovery.organizations`. */
  readonly organizations: DiscoveryOrganizationsResource<T> = this.branch(DiscoveryOrganizationsResource<T>);
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
   * Check what a Connected App may be granted by a member.
   *
   * `POST /v1/b2b/idp/oauth/authorize/start`. Retried after a transient failure. It only tells what can be
   * granted.
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
  ): CallPromise<B2BIDPOAuthAuthorizeStartResponse<T>> {
    return this.call(operations.idpOauthAuthorizeStart, params, options);
  }

  /**
   * Finish the authorization of a Connected App by a member.
   *
   * `POST /v1/b2b/idp/oauth/authorize`. Retried only if it certainly never ran. Each call issues another
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
  authorize(params: IdpOauthAuthorizeParams, options?: CallOptions): CallPromise<B2BIDPOAuthAuthorizeResponse> {
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
   * Start an impersonated session of a member.
   *
   * `POST /v1/b2b/impersonation/authenticate`. Retried only if it certainly never ran. It uses up the
   * impersonation token.
   * @example
   * const response = await stytch.impersonation.authenticate({ impersonation_token: 'example-token' });
   */
  authenticate(
    params: ImpersonationAuthenticateParams,
    options?: CallOptions,
  ): CallPromise<B2BImpersonationAuthenticateResponse<T>> {
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

/** The operations under `magicLinks.email.discovery`. */
export class MagicLinksEmailDiscoveryResource extends Resource {
  /**
   * Send a discovery magic link by e-mail.
   *
   * `POST /v1/b2b/magic_links/email/discovery/send`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.magicLinks.email.discovery.send({ email_address: 'ada@example.com' });
   */
  send(
    params: MagicLinksEmailDiscoverySendParams,
    options?: CallOptions,
  ): CallPromise<B2BMagicLinksEmailDiscoverySendResponse> {
    return this.call(operations.magicLinksEmailDiscoverySend, params, options);
  }
}

/** The operations under `magicLinks.email`. */
export class MagicLinksEmailResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `magicLinks.email.discovery`. */
  readonly discovery: MagicLinksEmailDiscoveryResource = this.branch(MagicLinksEmailDiscoveryResource);

  /**
   * Send a magic link by e-mail, creating the member if need be.
   *
   * `POST /v1/b2b/magic_links/email/login_or_signup`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.magicLinks.email.loginOrSignup({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   email_address: 'ada@example.com',
   * });
   */
  loginOrSignup(
    params: MagicLinksEmailLoginOrSignupParams,
    options?: CallOptions,
  ): CallPromise<B2BMagicLinksEmailLoginOrSignupResponse<T>> {
    return this.call(operations.magicLinksEmailLoginOrSignup, params, options);
  }

  /**
   * Invite a new member by e-mail.
   *
   * `POST /v1/b2b/magic_links/email/invite`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.magicLinks.email.invite({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   email_address: 'ada@example.com',
   * });
   */
  invite(
    params: MagicLinksEmailInviteParams<T>,
    options?: MemberSessionOptions,
  ): CallPromise<B2BMagicLinksEmailInviteResponse<T>> {
    return this.call(operations.magicLinksEmailInvite, params, options);
  }
}

/** The operations under `magicLinks.discovery`. */
export class MagicLinksDiscoveryResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Start an intermediate session with a discovery magic link.
   *
   * `POST /v1/b2b/magic_links/discovery/authenticate`. Retried only if it certainly never ran. It uses up the
   * token.
   * @example
   * const response = await stytch.magicLinks.discovery.authenticate({
   *   discovery_magic_links_token: 'example-token',
   * });
   */
  authenticate(
    params: MagicLinksDiscoveryAuthenticateParams,
    options?: CallOptions,
  ): CallPromise<B2BMagicLinksDiscoveryAuthenticateResponse<T>> {
    return this.call(operations.magicLinksDiscoveryAuthenticate, params, options);
  }
}

/** The operations under `magicLinks`. */
export class MagicLinksResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `magicLinks.email`. */
  readonly email: MagicLinksEmailResource<T> = this.branch(MagicLinksEmailResource<T>);

  /** The operations under `magicLinks.discovery`. */
  readonly discovery: MagicLinksDiscoveryResource<T> = this.branch(MagicLinksDiscoveryResource<T>);

  /**
   * Sign a member in with the token of a magic link.
   *
   * `POST /v1/b2b/magic_links/authenticate`. Retried only if it certainly never ran. It uses up the token.
   * @example
   * const response = await stytch.magicLinks.authenticate({ magic_links_token: 'example-token' });
   */
  authenticate(
    params: MagicLinksAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BMagicLinksAuthenticateResponse<T>> {
    return this.call(operations.magicLinksAuthenticate, params, options);
  }
}

/** The operations under `oauth.discovery`. */
export class OauthDiscoveryResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Start an intermediate session with an OAuth flow.
   *
   * `POST /v1/b2b/oauth/discovery/authenticate`. Retried only if it certainly never ran. It uses up the token.
   * @example
   * const response = await stytch.oauth.discovery.authenticate({ discovery_oauth_token: 'example-token' });
   */
  authenticate(
    params: OauthDiscoveryAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BOAuthDiscoveryAuthenticateResponse<T>> {
    return this.call(operations.oauthDiscoveryAuthenticate, params, options);
  }
}

/** The operations under `oauth`. */
export class OauthResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `oauth.discovery`. */
  readonly discovery: OauthDiscoveryResource<T> = this.branch(OauthDiscoveryResource<T>);

  /**
   * Sign a member in with the token of an OAuth flow.
   *
   * `POST /v1/b2b/oauth/authenticate`. Retried only if it certainly never ran. It uses up the token.
   * @example
   * const response = await stytch.oauth.authenticate({ oauth_token: 'example-token' });
   */
  authenticate(
    params: OauthAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BOAuthAuthenticateResponse<T>> {
    return this.call(operations.oauthAuthenticate, params, options);
  }
}

/** The operations under `otps.sms`. */
export class OtpsSmsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Send a one-time code to a member by text message.
   *
   * `POST /v1/b2b/otps/sms/send`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.otps.sms.send({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  send(params: OtpsSmsSendParams, options?: CallOptions): CallPromise<B2BOTPSmsSendResponse<T>> {
    return this.call(operations.otpsSmsSend, params, options);
  }

  /**
   * Check a one-time code sent to a member by text message.
   *
   * `POST /v1/b2b/otps/sms/authenticate`. Retried only if it certainly never ran. It uses up the code.
   * @example
   * const response = await stytch.otps.sms.authenticate({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   *   code: '000000',
   * });
   */
  authenticate(
    params: OtpsSmsAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BOTPSmsAuthenticateResponse<T>> {
    return this.call(operations.otpsSmsAuthenticate, params, options);
  }
}

/** The operations under `otps.email.discovery`. */
export class OtpsEmailDiscoveryResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Send a discovery one-time code by e-mail.
   *
   * `POST /v1/b2b/otps/email/discovery/send`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.otps.email.discovery.send({ email_address: 'ada@example.com' });
   */
  send(params: OtpsEmailDiscoverySendParams, options?: CallOptions): CallPromise<B2BOTPEmailDiscoverySendResponse> {
    return this.call(operations.otpsEmailDiscoverySend, params, options);
  }

  /**
   * Start an intermediate session with a discovery one-time code.
   *
   * `POST /v1/b2b/otps/email/discovery/authenticate`. Retried only if it certainly never ran. It uses up the
   * code.
   * @example
   * const response = await stytch.otps.email.discovery.authenticate({
   *   email_address: 'ada@example.com',
   *   code: '000000',
   * });
   */
  authenticate(
    params: OtpsEmailDiscoveryAuthenticateParams,
    options?: CallOptions,
  ): CallPromise<B2BOTPEmailDiscoveryAuthenticateResponse<T>> {
    return this.call(operations.otpsEmailDiscoveryAuthenticate, params, options);
  }
}

/** The operations under `otps.email`. */
export class OtpsEmailResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `otps.email.discovery`. */
  readonly discovery: OtpsEmailDiscoveryResource<T> = this.branch(OtpsEmailDiscoveryResource<T>);

  /**
   * Send a one-time code by e-mail, creating the member if need be.
   *
   * `POST /v1/b2b/otps/email/login_or_signup`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.otps.email.loginOrSignup({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   email_address: 'ada@example.com',
   * });
   */
  loginOrSignup(
    params: OtpsEmailLoginOrSignupParams,
    options?: CallOptions,
  ): CallPromise<B2BOTPEmailLoginOrSignupResponse<T>> {
    return this.call(operations.otpsEmailLoginOrSignup, params, options);
  }

  /**
   * Sign a member in with a one-time code sent by e-mail.
   *
   * `POST /v1/b2b/otps/email/authenticate`. Retried only if it certainly never ran. It uses up the code.
   * @example
   * const response = await stytch.otps.email.authenticate({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   email_address: 'ada@example.com',
   *   code: '000000',
   * });
   */
  authenticate(
    params: OtpsEmailAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BOTPEmailAuthenticateResponse<T>> {
    return this.call(operations.otpsEmailAuthenticate, params, options);
  }
}

/** The operations under `otps`. */
export class OtpsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `otps.sms`. */
  readonly sms: OtpsSmsResource<T> = this.branch(OtpsSmsResource<T>);

  /** The operations under `otps.email`. */
  readonly email: OtpsEmailResource<T> = this.branch(OtpsEmailResource<T>);
}

/** The operations under `organizations.members.oauthProviders`. */
export class OrganizationsMembersOauthProvidersResource extends Resource {
  /**
   * Get the Google tokens of a member.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/google`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.organizations.members.oauthProviders.google({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  google(
    params: OrganizationsMembersOauthProvidersGoogleParams,
    options?: CallOptions,
  ): CallPromise<B2BOrganizationsMembersOAuthProvidersGoogleResponse> {
    return this.call(operations.organizationsMembersOauthProvidersGoogle, params, options);
  }

  /**
   * Get the Microsoft tokens of a member.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/microsoft`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.organizations.members.oauthProviders.microsoft({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  microsoft(
    params: OrganizationsMembersOauthProvidersMicrosoftParams,
    options?: CallOptions,
  ): CallPromise<B2BOrganizationsMembersOAuthProvidersMicrosoftResponse> {
    return this.call(operations.organizationsMembersOauthProvidersMicrosoft, params, options);
  }

  /**
   * Get the Slack tokens of a member.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/slack`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.organizations.members.oauthProviders.slack({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  slack(
    params: OrganizationsMembersOauthProvidersSlackParams,
    options?: CallOptions,
  ): CallPromise<B2BOrganizationsMembersOAuthProvidersSlackResponse> {
    return this.call(operations.organizationsMembersOauthProvidersSlack, params, options);
  }

  /**
   * Get the HubSpot tokens of a member.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/hubspot`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.organizations.members.oauthProviders.hubspot({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  hubspot(
    params: OrganizationsMembersOauthProvidersHubspotParams,
    options?: CallOptions,
  ): CallPromise<B2BOrganizationsMembersOAuthProvidersHubspotResponse> {
    return this.call(operations.organizationsMembersOauthProvidersHubspot, params, options);
  }

  /**
   * Get the GitHub tokens of a member.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oauth_providers/github`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.organizations.members.oauthProviders.github({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  github(
    params: OrganizationsMembersOauthProvidersGithubParams,
    options?: CallOptions,
  ): CallPromise<B2BOrganizationsMembersOAuthProvidersGithubResponse> {
    return this.call(operations.organizationsMembersOauthProvidersGithub, params, options);
  }
}

/** The operations under `organizations.members.connectedApps`. */
export class OrganizationsMembersConnectedAppsResource extends Resource {
  /**
   * Revoke a Connected App's access to a member.
   *
   * `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps/{connected_app_id}/revoke`.
   * Retried after a transient failure. Revoked access stays revoked, so a second call changes nothing more.
   * @example
   * const response = await stytch.organizations.members.connectedApps.revoke({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   *   connected_app_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  revoke(
    params: OrganizationsMembersConnectedAppsRevokeParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersConnectedAppsRevokeResponse> {
    return this.call(operations.organizationsMembersConnectedAppsRevoke, params, options);
  }
}

/** The operations under `organizations.members`. */
export class OrganizationsMembersResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `organizations.members.oauthProviders`. */
  readonly oauthProviders: OrganizationsMembersOauthProvidersResource = this.branch(
    OrganizationsMembersOauthProvidersResource,
  );

  /** The operations under `organizations.members.connectedApps`. */
  readonly connectedApps: OrganizationsMembersConnectedAppsResource = this.branch(
    OrganizationsMembersConnectedAppsResource,
  );

  /**
   * Search members.
   *
   * The documented limit is 100 calls a minute.
   *
   * `POST /v1/b2b/organizations/members/search`. Retried after a transient failure. It only reads.
   * @example
   * for await (const item of stytch.organizations.members.search.all({
   *   organization_ids: ['organization-test-00000000-0000-4000-8000-000000000001'],
   * })) {
   *   console.log(item);
   * }
   */
  readonly search: ListMethodWithParams<
    OrganizationsMembersSearchParams,
    B2BOrganizationsMembersSearchResponse<T>,
    Member<T>,
    MemberSessionOptions
  > = this.paginate(cursorPages, operations.organizationsMembersSearch);

  /**
   * Change a member.
   *
   * `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}`. Retried after a transient failure. It
   * sets fields to given values, so a second call changes nothing more.
   * @example
   * const response = await stytch.organizations.members.update({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  update(
    params: OrganizationsMembersUpdateParams<T>,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersUpdateResponse<T>> {
    return this.call(operations.organizationsMembersUpdate, params, options);
  }

  /**
   * Delete a member.
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.organizations.members.delete({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  delete(
    params: OrganizationsMembersDeleteParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersDeleteResponse> {
    return this.call(operations.organizationsMembersDelete, params, options);
  }

  /**
   * Reactivate a deleted member.
   *
   * `PUT /v1/b2b/organizations/{organization_id}/members/{member_id}/reactivate`. Retried after a transient
   * failure. A member who is active stays active, so a second call changes nothing more.
   * @example
   * const response = await stytch.organizations.members.reactivate({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  reactivate(
    params: OrganizationsMembersReactivateParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersReactivateResponse<T>> {
    return this.call(operations.organizationsMembersReactivate, params, options);
  }

  /**
   * Remove the phone number of a member's second factor.
   *
   * `member_id` comes last in the path.
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/mfa_phone_numbers/{member_id}`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.organizations.members.deleteMFAPhoneNumber({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteMFAPhoneNumber(
    params: OrganizationsMembersDeleteMFAPhoneNumberParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersDeleteMFAPhoneNumberResponse<T>> {
    return this.call(operations.organizationsMembersDeleteMFAPhoneNumber, params, options);
  }

  /**
   * Remove the TOTP of a member.
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/totp`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.organizations.members.deleteTOTP({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteTOTP(
    params: OrganizationsMembersDeleteTOTPParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersDeleteTOTPResponse<T>> {
    return this.call(operations.organizationsMembersDeleteTOTP, params, options);
  }

  /**
   * Remove the password of a member.
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/passwords/{member_password_id}`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.organizations.members.deletePassword({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_password_id: 'member-password-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deletePassword(
    params: OrganizationsMembersDeletePasswordParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersDeletePasswordResponse<T>> {
    return this.call(operations.organizationsMembersDeletePassword, params, options);
  }

  /**
   * Get a member by id, whatever the organization.
   *
   * Does not check the organization: it finds the members of all of them.
   *
   * `GET /v1/b2b/organizations/members/dangerously_get/{member_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.organizations.members.dangerouslyGet({
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  dangerouslyGet(
    params: OrganizationsMembersDangerouslyGetParams,
    options?: CallOptions,
  ): CallPromise<B2BOrganizationsMembersGetResponse<T>> {
    return this.call(operations.organizationsMembersDangerouslyGet, params, options);
  }

  /**
   * Get the tokens of a member at OIDC providers.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/oidc_providers`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.organizations.members.oidcProviders({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  oidcProviders(
    params: OrganizationsMembersOidcProvidersParams,
    options?: CallOptions,
  ): CallPromise<B2BOrganizationsMembersOIDCProvidersResponse> {
    return this.call(operations.organizationsMembersOidcProviders, params, options);
  }

  /**
   * Unlink a retired e-mail address from a member.
   *
   * Give `email_id` or `email_address`.
   *
   * `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/unlink_retired_email`. Retried after a
   * transient failure. An unlinked address stays unlinked, so a second call changes nothing more.
   * @example
   * const response = await stytch.organizations.members.unlinkRetiredEmail({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  unlinkRetiredEmail(
    params: OrganizationsMembersUnlinkRetiredEmailParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersUnlinkRetiredEmailResponse<T>> {
    return this.call(operations.organizationsMembersUnlinkRetiredEmail, params, options);
  }

  /**
   * Start to change the e-mail address of a member.
   *
   * `POST /v1/b2b/organizations/{organization_id}/members/{member_id}/start_email_update`. Retried only if it
   * certainly never ran. Each call sends a message to the new address.
   * @example
   * const response = await stytch.organizations.members.startEmailUpdate({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   *   email_address: 'ada@example.com',
   * });
   */
  startEmailUpdate(
    params: OrganizationsMembersStartEmailUpdateParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersStartEmailUpdateResponse<T>> {
    return this.call(operations.organizationsMembersStartEmailUpdate, params, options);
  }

  /**
   * List the Connected Apps that a member has granted access to.
   *
   * `GET /v1/b2b/organizations/{organization_id}/members/{member_id}/connected_apps`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.organizations.members.getConnectedApps({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  getConnectedApps(
    params: OrganizationsMembersGetConnectedAppsParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersGetConnectedAppsResponse> {
    return this.call(operations.organizationsMembersGetConnectedApps, params, options);
  }

  /**
   * Remove the external id of a member.
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/members/{member_id}/external_id`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.organizations.members.deleteExternalId({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteExternalId(
    params: OrganizationsMembersDeleteExternalIdParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersDeleteExternalIdResponse<T>> {
    return this.call(operations.organizationsMembersDeleteExternalId, params, options);
  }

  /**
   * Create a member.
   *
   * `POST /v1/b2b/organizations/{organization_id}/members`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.organizations.members.create({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   email_address: 'ada@example.com',
   * });
   */
  create(
    params: OrganizationsMembersCreateParams<T>,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsMembersCreateResponse<T>> {
    return this.call(operations.organizationsMembersCreate, params, options);
  }

  /**
   * Get a member by id or e-mail address.
   *
   * The path ends in `member`, in the singular. Give `member_id` or `email_address`.
   *
   * `GET /v1/b2b/organizations/{organization_id}/member`. Retried after a transient failure.
   * @example
   * const response = await stytch.organizations.members.get({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(
    params: OrganizationsMembersGetParams,
    options?: CallOptions,
  ): CallPromise<B2BOrganizationsMembersGetResponse<T>> {
    return this.call(operations.organizationsMembersGet, params, options);
  }
}

/** The operations under `organizations`. */
export class OrganizationsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `organizations.members`. */
  readonly members: OrganizationsMembersResource<T> = this.branch(OrganizationsMembersResource<T>);

  /**
   * Search organizations.
   *
   * The documented limit is 100 calls a minute.
   *
   * `POST /v1/b2b/organizations/search`. Retried after a transient failure. It only reads.
   * @example
   * for await (const item of stytch.organizations.search.all()) console.log(item);
   */
  readonly search: ListMethod<OrganizationsSearchParams, B2BOrganizationsSearchResponse<T>, Organization<T>> =
    this.paginate(cursorPages, operations.organizationsSearch);

  /**
   * Create an organization.
   *
   * `POST /v1/b2b/organizations`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.organizations.create({ organization_name: 'Example Org' });
   */
  create(params: OrganizationsCreateParams<T>, options?: CallOptions): CallPromise<B2BOrganizationsCreateResponse<T>> {
    return this.call(operations.organizationsCreate, params, options);
  }

  /**
   * Get an organization by id.
   *
   * `GET /v1/b2b/organizations/{organization_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.organizations.get({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(params: OrganizationsGetParams, options?: CallOptions): CallPromise<B2BOrganizationsGetResponse<T>> {
    return this.call(operations.organizationsGet, params, options);
  }

  /**
   * Change an organization.
   *
   * `PUT /v1/b2b/organizations/{organization_id}`. Retried after a transient failure. It sets fields to given
   * values, so a second call changes nothing more.
   * @example
   * const response = await stytch.organizations.update({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  update(
    params: OrganizationsUpdateParams<T>,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsUpdateResponse<T>> {
    return this.call(operations.organizationsUpdate, params, options);
  }

  /**
   * Delete an organization.
   *
   * `DELETE /v1/b2b/organizations/{organization_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.organizations.delete({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  delete(
    params: OrganizationsDeleteParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsDeleteResponse> {
    return this.call(operations.organizationsDelete, params, options);
  }

  /**
   * Get counts of what is in an organization.
   *
   * `GET /v1/b2b/organizations/{organization_id}/metrics`. Retried after a transient failure.
   * @example
   * const response = await stytch.organizations.metrics({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  metrics(params: OrganizationsMetricsParams, options?: CallOptions): CallPromise<B2BOrganizationsMetricsResponse> {
    return this.call(operations.organizationsMetrics, params, options);
  }

  /**
   * List the Connected Apps that members have granted access to.
   *
   * `GET /v1/b2b/organizations/{organization_id}/connected_apps`. Retried after a transient failure.
   * @example
   * const response = await stytch.organizations.connectedApps({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  connectedApps(
    params: OrganizationsConnectedAppsParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsConnectedAppsResponse> {
    return this.call(operations.organizationsConnectedApps, params, options);
  }

  /**
   * Get a Connected App of an organization and its active members.
   *
   * `GET /v1/b2b/organizations/{organization_id}/connected_apps/{connected_app_id}`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.organizations.getConnectedApp({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connected_app_id: 'connected-app-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  getConnectedApp(
    params: OrganizationsGetConnectedAppParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsGetConnectedAppResponse> {
    return this.call(operations.organizationsGetConnectedApp, params, options);
  }

  /**
   * Remove the external id of an organization.
   *
   * `DELETE /v1/b2b/organizations/{organization_id}/external_id`. Retried after a transient failure.
   * @example
   * const response = await stytch.organizations.deleteExternalId({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteExternalId(
    params: OrganizationsDeleteExternalIdParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BOrganizationsDeleteExternalIdResponse<T>> {
    return this.call(operations.organizationsDeleteExternalId, params, options);
  }
}

/** The operations under `passwords.email`. */
export class PasswordsEmailResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Send a link for a new password by e-mail.
   *
   * `POST /v1/b2b/passwords/email/reset/start`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.passwords.email.resetStart({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   email_address: 'ada@example.com',
   * });
   */
  resetStart(
    params: PasswordsEmailResetStartParams,
    options?: CallOptions,
  ): CallPromise<B2BPasswordsEmailResetStartResponse<T>> {
    return this.call(operations.passwordsEmailResetStart, params, options);
  }

  /**
   * Set a new password with the token of a link.
   *
   * `POST /v1/b2b/passwords/email/reset`. Retried only if it certainly never ran. It uses up the token.
   * @example
   * const response = await stytch.passwords.email.reset({
   *   password_reset_token: 'example-token',
   *   password: 'example-password',
   * });
   */
  reset(params: PasswordsEmailResetParams<T>, options?: CallOptions): CallPromise<B2BPasswordsEmailResetResponse<T>> {
    return this.call(operations.passwordsEmailReset, params, options);
  }

  /**
   * Require a member to set a new password.
   *
   * `POST /v1/b2b/passwords/email/require_reset`. Retried after a transient failure. It sets the password to be
   * reset, so a second call changes nothing more.
   * @example
   * const response = await stytch.passwords.email.requireReset({ email_address: 'ada@example.com' });
   */
  requireReset(
    params: PasswordsEmailRequireResetParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BPasswordsEmailRequireResetResponse<T>> {
    return this.call(operations.passwordsEmailRequireReset, params, options);
  }
}

/** The operations under `passwords.sessions`. */
export class PasswordsSessionsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Set a new password with a session.
   *
   * The path says `session`, in the singular.
   *
   * `POST /v1/b2b/passwords/session/reset`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.passwords.sessions.reset({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   password: 'example-password',
   * });
   */
  reset(
    params: PasswordsSessionsResetParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BPasswordsSessionResetResponse<T>> {
    return this.call(operations.passwordsSessionsReset, params, options);
  }
}

/** The operations under `passwords.existingPassword`. */
export class PasswordsExistingPasswordResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Set a new password with the existing one.
   *
   * `POST /v1/b2b/passwords/existing_password/reset`. Retried only if it certainly never ran. The existing
   * password is gone after the first call.
   * @example
   * const response = await stytch.passwords.existingPassword.reset({
   *   email_address: 'ada@example.com',
   *   existing_password: 'example-password',
   *   new_password: 'example-new-password',
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  reset(
    params: PasswordsExistingPasswordResetParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BPasswordsExistingPasswordResetResponse<T>> {
    return this.call(operations.passwordsExistingPasswordReset, params, options);
  }
}

/** The operations under `passwords.discovery.email`. */
export class PasswordsDiscoveryEmailResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Send a discovery link for a new password by e-mail.
   *
   * `POST /v1/b2b/passwords/discovery/email/reset/start`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.passwords.discovery.email.resetStart({ email_address: 'ada@example.com' });
   */
  resetStart(
    params: PasswordsDiscoveryEmailResetStartParams,
    options?: CallOptions,
  ): CallPromise<B2BPasswordsDiscoveryEmailResetStartResponse> {
    return this.call(operations.passwordsDiscoveryEmailResetStart, params, options);
  }

  /**
   * Set a new password with the token of a discovery link.
   *
   * `POST /v1/b2b/passwords/discovery/email/reset`. Retried only if it certainly never ran. It uses up the
   * token.
   * @example
   * const response = await stytch.passwords.discovery.email.reset({
   *   password_reset_token: 'example-token',
   *   password: 'example-password',
   * });
   */
  reset(
    params: PasswordsDiscoveryEmailResetParams,
    options?: CallOptions,
  ): CallPromise<B2BPasswordsDiscoveryEmailResetResponse<T>> {
    return this.call(operations.passwordsDiscoveryEmailReset, params, options);
  }
}

/** The operations under `passwords.discovery`. */
export class PasswordsDiscoveryResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `passwords.discovery.email`. */
  readonly email: PasswordsDiscoveryEmailResource<T> = this.branch(PasswordsDiscoveryEmailResource<T>);

  /**
   * Start an intermediate session with a password.
   *
   * `POST /v1/b2b/passwords/discovery/authenticate`. Retried only if it certainly never ran. Each wrong password
   * counts as an attempt.
   * @example
   * const response = await stytch.passwords.discovery.authenticate({
   *   email_address: 'ada@example.com',
   *   password: 'example-password',
   * });
   */
  authenticate(
    params: PasswordsDiscoveryAuthenticateParams,
    options?: CallOptions,
  ): CallPromise<B2BPasswordsDiscoveryAuthenticateResponse<T>> {
    return this.call(operations.passwordsDiscoveryAuthenticate, params, options);
  }
}

/** The operations under `passwords`. */
export class PasswordsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `passwords.email`. */
  readonly email: PasswordsEmailResource<T> = this.branch(PasswordsEmailResource<T>);

  /** The operations under `passwords.sessions`. */
  readonly sessions: PasswordsSessionsResource<T> = this.branch(PasswordsSessionsResource<T>);

  /** The operations under `passwords.existingPassword`. */
  readonly existingPassword: PasswordsExistingPasswordResource<T> = this.branch(PasswordsExistingPasswordResource<T>);

  /** The operations under `passwords.discovery`. */
  readonly discovery: PasswordsDiscoveryResource<T> = this.branch(PasswordsDiscoveryResource<T>);

  /**
   * Rate the strength of a password.
   *
   * `POST /v1/b2b/passwords/strength_check`. Retried after a transient failure. It only rates the password.
   * @example
   * const response = await stytch.passwords.strengthCheck({ password: 'example-password' });
   */
  strengthCheck(
    params: PasswordsStrengthCheckParams,
    options?: CallOptions,
  ): CallPromise<B2BPasswordsStrengthCheckResponse> {
    return this.call(operations.passwordsStrengthCheck, params, options);
  }

  /**
   * Take over a member's password hash from another system.
   *
   * `POST /v1/b2b/passwords/migrate`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.passwords.migrate({
   *   email_address: 'ada@example.com',
   *   hash: 'example-hash',
   *   hash_type: 'bcrypt',
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  migrate(params: PasswordsMigrateParams<T>, options?: CallOptions): CallPromise<B2BPasswordsMigrateResponse<T>> {
    return this.call(operations.passwordsMigrate, params, options);
  }

  /**
   * Sign a member in with a password.
   *
   * `POST /v1/b2b/passwords/authenticate`. Retried only if it certainly never ran. Each wrong password counts as
   * an attempt.
   * @example
   * const response = await stytch.passwords.authenticate({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   email_address: 'ada@example.com',
   *   password: 'example-password',
   * });
   */
  authenticate(
    params: PasswordsAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BPasswordsAuthenticateResponse<T>> {
    return this.call(operations.passwordsAuthenticate, params, options);
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

/** The operations under `rbac.organizations`. */
export class RbacOrganizationsResource extends Resource {
  /**
   * Get the RBAC policy of an organization.
   *
   * It holds the roles that the organization has defined itself, besides those of the project.
   *
   * `GET /v1/b2b/rbac/organizations/{organization_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.rbac.organizations.getOrgPolicy({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  getOrgPolicy(
    params: RbacOrganizationsGetOrgPolicyParams,
    options?: CallOptions,
  ): CallPromise<B2BRBACOrganizationsGetOrgPolicyResponse> {
    return this.call(operations.rbacOrganizationsGetOrgPolicy, params, options);
  }

  /**
   * Set the RBAC policy of an organization.
   *
   * `PUT /v1/b2b/rbac/organizations/{organization_id}`. Retried after a transient failure. It sets the policy to
   * a given value, so a second call changes nothing more.
   * @example
   * const response = await stytch.rbac.organizations.setOrgPolicy({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   org_policy: {
   *     roles: [
   *       {
   *         role_id: 'stytch_member',
   *         description: 'An example role',
   *         permissions: [{ resource_id: 'documents', actions: ['read'] }],
   *       },
   *     ],
   *   },
   * });
   */
  setOrgPolicy(
    params: RbacOrganizationsSetOrgPolicyParams,
    options?: CallOptions,
  ): CallPromise<B2BRBACOrganizationsSetOrgPolicyResponse> {
    return this.call(operations.rbacOrganizationsSetOrgPolicy, params, options);
  }
}

/** The operations under `rbac`. */
export class RbacResource extends Resource {
  /** The operations under `rbac.organizations`. */
  readonly organizations: RbacOrganizationsResource = this.branch(RbacOrganizationsResource);

  /**
   * Get the RBAC policy of the project.
   *
   * `GET /v1/b2b/rbac/policy`. Retried after a transient failure.
   * @example
   * const response = await stytch.rbac.policy();
   */
  policy(params?: Record<string, never>, options?: CallOptions): CallPromise<B2BRBACPolicyResponse> {
    return this.call(operations.rbacPolicy, params, options);
  }
}

/** The operations under `recoveryCodes`. */
export class RecoveryCodesResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Sign a member in with a recovery code.
   *
   * `POST /v1/b2b/recovery_codes/recover`. Retried only if it certainly never ran. It uses up the recovery code.
   * @example
   * const response = await stytch.recoveryCodes.recover({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   *   recovery_code: 'example-recovery-code',
   * });
   */
  recover(
    params: RecoveryCodesRecoverParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BRecoveryCodesRecoverResponse<T>> {
    return this.call(operations.recoveryCodesRecover, params, options);
  }

  /**
   * List the recovery codes of a member.
   *
   * `GET /v1/b2b/recovery_codes/{organization_id}/{member_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.recoveryCodes.get({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(params: RecoveryCodesGetParams, options?: CallOptions): CallPromise<B2BRecoveryCodesGetResponse<T>> {
    return this.call(operations.recoveryCodesGet, params, options);
  }

  /**
   * Replace the recovery codes of a member.
   *
   * `POST /v1/b2b/recovery_codes/rotate`. Retried only if it certainly never ran. Each call makes new recovery
   * codes.
   * @example
   * const response = await stytch.recoveryCodes.rotate({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotate(params: RecoveryCodesRotateParams, options?: CallOptions): CallPromise<B2BRecoveryCodesRotateResponse<T>> {
    return this.call(operations.recoveryCodesRotate, params, options);
  }
}

/** The operations under `scim.connection`. */
export class ScimConnectionResource extends Resource {
  /**
   * List the groups of a SCIM connection.
   *
   * The path is that of the connection itself.
   *
   * `GET /v1/b2b/scim/{organization_id}/connection/{connection_id}`. Retried after a transient failure.
   * @example
   * for await (const item of stytch.scim.connection.getGroups.all({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'scim-connection-test-00000000-0000-4000-8000-000000000001',
   * })) {
   *   console.log(item);
   * }
   */
  readonly getGroups: ListMethodWithParams<
    ScimConnectionGetGroupsParams,
    B2BSCIMConnectionGetGroupsResponse,
    SCIMGroup,
    MemberSessionOptions
  > = this.paginate(cursorPages, operations.scimConnectionGetGroups);

  /**
   * Change a SCIM connection.
   *
   * `PUT /v1/b2b/scim/{organization_id}/connection/{connection_id}`. Retried after a transient failure. It sets
   * fields to given values, so a second call changes nothing more.
   * @example
   * const response = await stytch.scim.connection.update({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'scim-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  update(
    params: ScimConnectionUpdateParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSCIMConnectionUpdateResponse> {
    return this.call(operations.scimConnectionUpdate, params, options);
  }

  /**
   * Delete a SCIM connection.
   *
   * `DELETE /v1/b2b/scim/{organization_id}/connection/{connection_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.scim.connection.delete({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'scim-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  delete(
    params: ScimConnectionDeleteParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSCIMConnectionDeleteResponse> {
    return this.call(operations.scimConnectionDelete, params, options);
  }

  /**
   * Start to rotate the bearer token of a SCIM connection.
   *
   * Until the rotation is completed or cancelled, the connection has two bearer tokens.
   *
   * `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/start`. Retried only if it certainly
   * never ran. Each call makes a new bearer token.
   * @example
   * const response = await stytch.scim.connection.rotateStart({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'scim-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotateStart(
    params: ScimConnectionRotateStartParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSCIMConnectionRotateStartResponse> {
    return this.call(operations.scimConnectionRotateStart, params, options);
  }

  /**
   * Complete the rotation of a SCIM connection's bearer token.
   *
   * `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/complete`. Retried only if it
   * certainly never ran. It ends one rotation, and a second call could end another one.
   * @example
   * const response = await stytch.scim.connection.rotateComplete({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'scim-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotateComplete(
    params: ScimConnectionRotateCompleteParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSCIMConnectionRotateCompleteResponse> {
    return this.call(operations.scimConnectionRotateComplete, params, options);
  }

  /**
   * Cancel the rotation of a SCIM connection's bearer token.
   *
   * `POST /v1/b2b/scim/{organization_id}/connection/{connection_id}/rotate/cancel`. Retried only if it certainly
   * never ran. It ends one rotation, and a second call could end another one.
   * @example
   * const response = await stytch.scim.connection.rotateCancel({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'scim-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  rotateCancel(
    params: ScimConnectionRotateCancelParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSCIMConnectionRotateCancelResponse> {
    return this.call(operations.scimConnectionRotateCancel, params, options);
  }

  /**
   * Get the SCIM connection of an organization.
   *
   * `GET /v1/b2b/scim/{organization_id}/connection`. Retried after a transient failure.
   * @example
   * const response = await stytch.scim.connection.get({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(params: ScimConnectionGetParams, options?: MemberSessionOptions): CallPromise<B2BSCIMConnectionGetResponse> {
    return this.call(operations.scimConnectionGet, params, options);
  }

  /**
   * Create the SCIM connection of an organization.
   *
   * `POST /v1/b2b/scim/{organization_id}/connection`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.scim.connection.create({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  create(
    params: ScimConnectionCreateParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSCIMConnectionCreateResponse> {
    return this.call(operations.scimConnectionCreate, params, options);
  }
}

/** The operations under `scim`. */
export class ScimResource extends Resource {
  /** The operations under `scim.connection`. */
  readonly connection: ScimConnectionResource = this.branch(ScimConnectionResource);
}

/** The operations under `sso.oidc`. */
export class SsoOidcResource extends Resource {
  /**
   * Create an OIDC connection.
   *
   * `POST /v1/b2b/sso/oidc/{organization_id}`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sso.oidc.createConnection({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  createConnection(
    params: SsoOidcCreateConnectionParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOOIDCCreateConnectionResponse> {
    return this.call(operations.ssoOidcCreateConnection, params, options);
  }

  /**
   * Change an OIDC connection.
   *
   * `PUT /v1/b2b/sso/oidc/{organization_id}/connections/{connection_id}`. Retried after a transient failure. It
   * sets fields to given values, so a second call changes nothing more.
   * @example
   * const response = await stytch.sso.oidc.updateConnection({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'oidc-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  updateConnection(
    params: SsoOidcUpdateConnectionParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOOIDCUpdateConnectionResponse> {
    return this.call(operations.ssoOidcUpdateConnection, params, options);
  }
}

/** The operations under `sso.saml`. */
export class SsoSamlResource extends Resource {
  /**
   * Create a SAML connection.
   *
   * `POST /v1/b2b/sso/saml/{organization_id}`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sso.saml.createConnection({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  createConnection(
    params: SsoSamlCreateConnectionParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOSAMLCreateConnectionResponse> {
    return this.call(operations.ssoSamlCreateConnection, params, options);
  }

  /**
   * Change a SAML connection.
   *
   * `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}`. Retried after a transient failure. It
   * sets fields to given values, so a second call changes nothing more.
   * @example
   * const response = await stytch.sso.saml.updateConnection({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'oidc-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  updateConnection(
    params: SsoSamlUpdateConnectionParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOSAMLUpdateConnectionResponse> {
    return this.call(operations.ssoSamlUpdateConnection, params, options);
  }

  /**
   * Change a SAML connection by the identity provider's metadata.
   *
   * `PUT /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/url`. Retried after a transient failure.
   * It sets fields to what the metadata says, so a second call changes nothing more.
   * @example
   * const response = await stytch.sso.saml.updateByURL({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'oidc-connection-test-00000000-0000-4000-8000-000000000001',
   *   metadata_url: 'https://idp.example.com/metadata',
   * });
   */
  updateByURL(
    params: SsoSamlUpdateByURLParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOSAMLUpdateByURLResponse> {
    return this.call(operations.ssoSamlUpdateByURL, params, options);
  }

  /**
   * Delete a verification certificate of a SAML connection.
   *
   * `DELETE
   * /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/verification_certificates/{certificate_id}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.sso.saml.deleteVerificationCertificate({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'oidc-connection-test-00000000-0000-4000-8000-000000000001',
   *   certificate_id: 'saml-verification-key-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteVerificationCertificate(
    params: SsoSamlDeleteVerificationCertificateParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOSAMLDeleteVerificationCertificateResponse> {
    return this.call(operations.ssoSamlDeleteVerificationCertificate, params, options);
  }

  /**
   * Delete an encryption private key of a SAML connection.
   *
   * `DELETE
   * /v1/b2b/sso/saml/{organization_id}/connections/{connection_id}/encryption_private_keys/{private_key_id}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.sso.saml.deleteEncryptionPrivateKey({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'oidc-connection-test-00000000-0000-4000-8000-000000000001',
   *   private_key_id: 'saml-encryption-key-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteEncryptionPrivateKey(
    params: SsoSamlDeleteEncryptionPrivateKeyParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOSAMLDeleteEncryptionPrivateKeyResponse> {
    return this.call(operations.ssoSamlDeleteEncryptionPrivateKey, params, options);
  }
}

/** The operations under `sso.external`. */
export class SsoExternalResource extends Resource {
  /**
   * Create an external connection.
   *
   * An external connection uses the SSO connection of another organization.
   *
   * `POST /v1/b2b/sso/external/{organization_id}`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sso.external.createConnection({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   external_organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   external_connection_id: 'saml-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  createConnection(
    params: SsoExternalCreateConnectionParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOExternalCreateConnectionResponse> {
    return this.call(operations.ssoExternalCreateConnection, params, options);
  }

  /**
   * Change an external connection.
   *
   * `PUT /v1/b2b/sso/external/{organization_id}/connections/{connection_id}`. Retried after a transient failure.
   * It sets fields to given values, so a second call changes nothing more.
   * @example
   * const response = await stytch.sso.external.updateConnection({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'oidc-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  updateConnection(
    params: SsoExternalUpdateConnectionParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOExternalUpdateConnectionResponse> {
    return this.call(operations.ssoExternalUpdateConnection, params, options);
  }
}

/** The operations under `sso`. */
export class SsoResource<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `sso.oidc`. */
  readonly oidc: SsoOidcResource = this.branch(SsoOidcResource);

  /** The operations under `sso.saml`. */
  readonly saml: SsoSamlResource = this.branch(SsoSamlResource);

  /** The operations under `sso.external`. */
  readonly external: SsoExternalResource = this.branch(SsoExternalResource);

  /**
   * List the SSO connections of an organization.
   *
   * `GET /v1/b2b/sso/{organization_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.sso.getConnections({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  getConnections(
    params: SsoGetConnectionsParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSOGetConnectionsResponse> {
    return this.call(operations.ssoGetConnections, params, options);
  }

  /**
   * Delete an SSO connection.
   *
   * `DELETE /v1/b2b/sso/{organization_id}/connections/{connection_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.sso.deleteConnection({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   connection_id: 'oidc-connection-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deleteConnection(
    params: SsoDeleteConnectionParams,
    options?: MemberSessionOptions,
  ): CallPromise<B2BSSODeleteConnectionResponse> {
    return this.call(operations.ssoDeleteConnection, params, options);
  }

  /**
   * Sign a member in with the token of an SSO flow.
   *
   * The response has `reset_session`, in the singular, unlike other responses.
   *
   * `POST /v1/b2b/sso/authenticate`. Retried only if it certainly never ran. It uses up the token.
   * @example
   * const response = await stytch.sso.authenticate({ sso_token: 'example-token' });
   */
  authenticate(params: SsoAuthenticateParams<T>, options?: CallOptions): CallPromise<B2BSSOAuthenticateResponse<T>> {
    return this.call(operations.ssoAuthenticate, params, options);
  }
}

/** The operations under `sessions`. */
export class SessionsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * List the sessions of a member.
   *
   * `GET /v1/b2b/sessions`. Retried after a transient failure.
   * @example
   * const response = await stytch.sessions.get({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(params: SessionsGetParams, options?: CallOptions): CallPromise<B2BSessionsGetResponse<T>> {
    return this.call(operations.sessionsGet, params, options);
  }

  /**
   * Check a session and extend it if requested.
   *
   * Give `session_token` or `session_jwt`. With `authorization_check`, a session that may not do the action gets
   * a 403; for one that may, the response has a `verdict`.
   *
   * `POST /v1/b2b/sessions/authenticate`. Retried only if it certainly never ran. It can extend the session, and
   * each call issues another session JWT.
   * @example
   * const response = await stytch.sessions.authenticate();
   */
  authenticate(
    params?: SessionsAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BSessionsAuthenticateResponse<T>> {
    return this.call(operations.sessionsAuthenticate, params, options);
  }

  /**
   * Revoke a session, or all sessions of a member.
   *
   * Give one of `member_session_id`, `session_token`, `session_jwt` and `member_id`.
   *
   * `POST /v1/b2b/sessions/revoke`. Retried after a transient failure. A revoked session stays revoked, so a
   * second call changes nothing more.
   * @example
   * const response = await stytch.sessions.revoke();
   */
  revoke(params?: SessionsRevokeParams, options?: MemberSessionOptions): CallPromise<B2BSessionsRevokeResponse> {
    return this.call(operations.sessionsRevoke, params, options);
  }

  /**
   * Exchange a session for one in another organization.
   *
   * `POST /v1/b2b/sessions/exchange`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sessions.exchange({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  exchange(params: SessionsExchangeParams<T>, options?: CallOptions): CallPromise<B2BSessionsExchangeResponse<T>> {
    return this.call(operations.sessionsExchange, params, options);
  }

  /**
   * Exchange an access token of a Connected App for a session.
   *
   * `POST /v1/b2b/sessions/exchange_access_token`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sessions.exchangeAccessToken({ access_token: 'example-access-token' });
   */
  exchangeAccessToken(
    params: SessionsExchangeAccessTokenParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BSessionsExchangeAccessTokenResponse<T>> {
    return this.call(operations.sessionsExchangeAccessToken, params, options);
  }

  /**
   * Exchange a trusted auth token for a session.
   *
   * `POST /v1/b2b/sessions/attest`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sessions.attest({
   *   profile_id: 'trusted-auth-token-profile-test-00000000-0000-4000-8000-000000000001',
   *   token: 'example-token',
   * });
   */
  attest(params: SessionsAttestParams<T>, options?: CallOptions): CallPromise<B2BSessionsAttestResponse<T>> {
    return this.call(operations.sessionsAttest, params, options);
  }

  /**
   * Start a session from one of another system.
   *
   * `POST /v1/b2b/sessions/migrate`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.sessions.migrate({
   *   session_token: 'example-session-token',
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  migrate(params: SessionsMigrateParams<T>, options?: CallOptions): CallPromise<B2BSessionsMigrateResponse<T>> {
    return this.call(operations.sessionsMigrate, params, options);
  }

  /**
   * Get the key set that session JWTs are signed with.
   *
   * Works without authentication too. Keys change about every six months; the old and the new one are then both
   * served for a month.
   *
   * `GET /v1/b2b/sessions/jwks/{project_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.sessions.getJWKS();
   */
  getJWKS(params?: Record<string, never>, options?: CallOptions): CallPromise<B2BSessionsGetJWKSResponse> {
    return this.call(operations.sessionsGetJWKS, params, options);
  }
}

/** The operations under `totps`. */
export class TotpsResource<T extends CustomTypes = OpenTypes> extends Resource {
  /**
   * Register an authenticator app for a member.
   *
   * The path says `totp`, in the singular.
   *
   * `POST /v1/b2b/totp`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.totps.create({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  create(params: TotpsCreateParams, options?: CallOptions): CallPromise<B2BTOTPsCreateResponse<T>> {
    return this.call(operations.totpsCreate, params, options);
  }

  /**
   * Check a code of a member's authenticator app.
   *
   * The path says `totp`, in the singular.
   *
   * `POST /v1/b2b/totp/authenticate`. Retried only if it certainly never ran. It uses up the code.
   * @example
   * const response = await stytch.totps.authenticate({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   *   code: '000000',
   * });
   */
  authenticate(
    params: TotpsAuthenticateParams<T>,
    options?: CallOptions,
  ): CallPromise<B2BTOTPsAuthenticateResponse<T>> {
    return this.call(operations.totpsAuthenticate, params, options);
  }

  /**
   * Take over a member's authenticator app from another system.
   *
   * The path says `totp`, in the singular.
   *
   * `POST /v1/b2b/totp/migrate`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.totps.migrate({
   *   organization_id: 'organization-test-00000000-0000-4000-8000-000000000001',
   *   member_id: 'member-test-00000000-0000-4000-8000-000000000001',
   *   secret: 'example-totp-secret',
   *   recovery_codes: ['example-recovery-code'],
   * });
   */
  migrate(params: TotpsMigrateParams, options?: CallOptions): CallPromise<B2BTOTPsMigrateResponse<T>> {
    return this.call(operations.totpsMigrate, params, options);
  }
}

/** All operations of the Stytch B2B API. */
export class StytchB2bResources<T extends CustomTypes = OpenTypes> extends Resource {
  /** The operations under `connectedApp`. */
  readonly connectedApp: ConnectedAppResource = this.branch(ConnectedAppResource);

  /** The operations under `debug`. */
  readonly debug: DebugResource = this.branch(DebugResource);

  /** The operations under `discovery`. */
  readonly discovery: DiscoveryResource<T> = this.branch(DiscoveryResource<T>);

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

  /** The operations under `organizations`. */
  readonly organizations: OrganizationsResource<T> = this.branch(OrganizationsResource<T>);

  /** The operations under `passwords`. */
  readonly passwords: PasswordsResource<T> = this.branch(PasswordsResource<T>);

  /** The operations under `project`. */
  readonly project: ProjectResource = this.branch(ProjectResource);

  /** The operations under `rbac`. */
  readonly rbac: RbacResource = this.branch(RbacResource);

  /** The operations under `recoveryCodes`. */
  readonly recoveryCodes: RecoveryCodesResource<T> = this.branch(RecoveryCodesResource<T>);

  /** The operations under `scim`. */
  readonly scim: ScimResource = this.branch(ScimResource);

  /** The operations under `sso`. */
  readonly sso: SsoResource<T> = this.branch(SsoResource<T>);

  /** The operations under `sessions`. */
  readonly sessions: SessionsResource<T> = this.branch(SessionsResource<T>);

  /** The operations under `totps`. */
  readonly totps: TotpsResource<T> = this.branch(TotpsResource<T>);
}
