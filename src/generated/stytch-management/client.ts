// Written by "npm run generate" from openapi/stytch-management.yaml. Do not edit: change the spec.
// spec sha256: a776cb7dfea90be3e6689430cef8698ad5434bb3f1d80860743de28726fca01f

import { type CallOptions, type CallPromise, Resource } from '../../facade/http/generated-runtime.ts';
import * as operations from './operations.ts';
import type {
  CountryCodeAllowlistGetAllowedSMSCountryCodesParams,
  CountryCodeAllowlistGetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistGetAllowedWhatsAppCountryCodesParams,
  CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse,
  CountryCodeAllowlistSetAllowedSMSCountryCodesParams,
  CountryCodeAllowlistSetAllowedSMSCountryCodesResponse,
  CountryCodeAllowlistSetAllowedWhatsAppCountryCodesParams,
  CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse,
  EmailTemplatesCreateParams,
  EmailTemplatesCreateResponse,
  EmailTemplatesDeleteParams,
  EmailTemplatesDeleteResponse,
  EmailTemplatesGetAllParams,
  EmailTemplatesGetAllResponse,
  EmailTemplatesGetDefaultParams,
  EmailTemplatesGetDefaultResponse,
  EmailTemplatesGetParams,
  EmailTemplatesGetResponse,
  EmailTemplatesSetDefaultParams,
  EmailTemplatesSetDefaultResponse,
  EmailTemplatesUnsetDefaultParams,
  EmailTemplatesUnsetDefaultResponse,
  EmailTemplatesUpdateParams,
  EmailTemplatesUpdateResponse,
  EnvironmentsCreateParams,
  EnvironmentsCreateResponse,
  EnvironmentsDeleteParams,
  EnvironmentsDeleteResponse,
  EnvironmentsGetAllParams,
  EnvironmentsGetAllResponse,
  EnvironmentsGetMetricsParams,
  EnvironmentsGetMetricsResponse,
  EnvironmentsGetParams,
  EnvironmentsGetResponse,
  EnvironmentsUpdateParams,
  EnvironmentsUpdateResponse,
  EventLogStreamingCreateParams,
  EventLogStreamingCreateResponse,
  EventLogStreamingDeleteParams,
  EventLogStreamingDeleteResponse,
  EventLogStreamingDisableParams,
  EventLogStreamingDisableResponse,
  EventLogStreamingEnableParams,
  EventLogStreamingEnableResponse,
  EventLogStreamingGetParams,
  EventLogStreamingGetResponse,
  EventLogStreamingUpdateParams,
  EventLogStreamingUpdateResponse,
  JWTTemplatesGetResponse,
  JWTTemplatesSetResponse,
  JwtTemplatesGetParams,
  JwtTemplatesSetParams,
  PasswordStrengthConfigGetParams,
  PasswordStrengthConfigGetResponse,
  PasswordStrengthConfigSetParams,
  PasswordStrengthConfigSetResponse,
  ProjectsCreateParams,
  ProjectsCreateResponse,
  ProjectsDeleteParams,
  ProjectsDeleteResponse,
  ProjectsGetAllResponse,
  ProjectsGetParams,
  ProjectsGetResponse,
  ProjectsUpdateParams,
  ProjectsUpdateResponse,
  PublicTokensCreateParams,
  PublicTokensCreateResponse,
  PublicTokensDeleteParams,
  PublicTokensDeleteResponse,
  PublicTokensGetAllParams,
  PublicTokensGetAllResponse,
  PublicTokensGetParams,
  PublicTokensGetResponse,
  RBACPolicyGetResponse,
  RBACPolicySetResponse,
  RbacPolicyGetParams,
  RbacPolicySetParams,
  RedirectURLsCreateParams,
  RedirectURLsCreateResponse,
  RedirectURLsDeleteParams,
  RedirectURLsDeleteResponse,
  RedirectURLsGetAllParams,
  RedirectURLsGetAllResponse,
  RedirectURLsGetParams,
  RedirectURLsGetResponse,
  RedirectURLsUpdateParams,
  RedirectURLsUpdateResponse,
  SDKGetB2BConfigResponse,
  SDKGetConsumerConfigResponse,
  SDKSetB2BConfigResponse,
  SDKSetConsumerConfigResponse,
  SdkGetB2BConfigParams,
  SdkGetConsumerConfigParams,
  SdkSetB2BConfigParams,
  SdkSetConsumerConfigParams,
  SecretsCreateParams,
  SecretsCreateResponse,
  SecretsDeleteParams,
  SecretsDeleteResponse,
  SecretsGetAllParams,
  SecretsGetAllResponse,
  SecretsGetParams,
  SecretsGetResponse,
  TrustedTokenProfilesCreatePEMFileParams,
  TrustedTokenProfilesCreatePEMFileResponse,
  TrustedTokenProfilesCreateParams,
  TrustedTokenProfilesCreateResponse,
  TrustedTokenProfilesDeletePEMFileParams,
  TrustedTokenProfilesDeletePEMFileResponse,
  TrustedTokenProfilesDeleteParams,
  TrustedTokenProfilesDeleteResponse,
  TrustedTokenProfilesGetAllParams,
  TrustedTokenProfilesGetAllResponse,
  TrustedTokenProfilesGetPEMFileParams,
  TrustedTokenProfilesGetPEMFileResponse,
  TrustedTokenProfilesGetParams,
  TrustedTokenProfilesGetResponse,
  TrustedTokenProfilesUpdateParams,
  TrustedTokenProfilesUpdateResponse,
} from './types.ts';

/** The operations under `projects`. */
export class ProjectsResource extends Resource {
  /**
   * List all projects of the workspace.
   *
   * `GET /pwa/v3/projects`. Retried after a transient failure.
   * @example
   * const response = await stytch.projects.getAll();
   */
  getAll(params?: Record<string, never>, options?: CallOptions): CallPromise<ProjectsGetAllResponse> {
    return this.call(operations.projectsGetAll, params, options);
  }

  /**
   * Create a project.
   *
   * It has a live and a test environment. A workspace may have 50 projects.
   *
   * `POST /pwa/v3/projects`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.projects.create({ name: 'Example' });
   */
  create(params: ProjectsCreateParams, options?: CallOptions): CallPromise<ProjectsCreateResponse> {
    return this.call(operations.projectsCreate, params, options);
  }

  /**
   * Get a project.
   *
   * `GET /pwa/v3/projects/{project_slug}`. Retried after a transient failure.
   * @example
   * const response = await stytch.projects.get({ project_slug: 'example-project' });
   */
  get(params: ProjectsGetParams, options?: CallOptions): CallPromise<ProjectsGetResponse> {
    return this.call(operations.projectsGet, params, options);
  }

  /**
   * Change the name of a project.
   *
   * `PATCH /pwa/v3/projects/{project_slug}`. Retried after a transient failure. It sets fields to given values,
   * so a second call changes nothing more.
   * @example
   * const response = await stytch.projects.update({ project_slug: 'example-project' });
   */
  update(params: ProjectsUpdateParams, options?: CallOptions): CallPromise<ProjectsUpdateResponse> {
    return this.call(operations.projectsUpdate, params, options);
  }

  /**
   * Delete a project.
   *
   * All its environments are deleted with it.
   *
   * `DELETE /pwa/v3/projects/{project_slug}`. Retried after a transient failure.
   * @example
   * const response = await stytch.projects.delete({ project_slug: 'example-project' });
   */
  delete(params: ProjectsDeleteParams, options?: CallOptions): CallPromise<ProjectsDeleteResponse> {
    return this.call(operations.projectsDelete, params, options);
  }
}

/** The operations under `countryCodeAllowlist`. */
export class CountryCodeAllowlistResource extends Resource {
  /**
   * List the countries to which SMS may be sent.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/sms`. Retried
   * after a transient failure.
   * @example
   * const response = await stytch.countryCodeAllowlist.getAllowedSMSCountryCodes({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  getAllowedSMSCountryCodes(
    params: CountryCodeAllowlistGetAllowedSMSCountryCodesParams,
    options?: CallOptions,
  ): CallPromise<CountryCodeAllowlistGetAllowedSMSCountryCodesResponse> {
    return this.call(operations.countryCodeAllowlistGetAllowedSMSCountryCodes, params, options);
  }

  /**
   * Set the countries to which SMS may be sent.
   *
   * `POST /pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/sms`. Retried
   * after a transient failure. It sets the list to given values, so a second call changes nothing more.
   * @example
   * const response = await stytch.countryCodeAllowlist.setAllowedSMSCountryCodes({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   country_codes: ['US', 'DE'],
   * });
   */
  setAllowedSMSCountryCodes(
    params: CountryCodeAllowlistSetAllowedSMSCountryCodesParams,
    options?: CallOptions,
  ): CallPromise<CountryCodeAllowlistSetAllowedSMSCountryCodesResponse> {
    return this.call(operations.countryCodeAllowlistSetAllowedSMSCountryCodes, params, options);
  }

  /**
   * List the countries to which WhatsApp messages may be sent.
   *
   * B2B projects have no such list.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/whatsapp`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.countryCodeAllowlist.getAllowedWhatsAppCountryCodes({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  getAllowedWhatsAppCountryCodes(
    params: CountryCodeAllowlistGetAllowedWhatsAppCountryCodesParams,
    options?: CallOptions,
  ): CallPromise<CountryCodeAllowlistGetAllowedWhatsAppCountryCodesResponse> {
    return this.call(operations.countryCodeAllowlistGetAllowedWhatsAppCountryCodes, params, options);
  }

  /**
   * Set the countries to which WhatsApp messages may be sent.
   *
   * B2B projects have no such list.
   *
   * `POST /pwa/v3/projects/{project_slug}/environments/{environment_slug}/allowed_country_codes/whatsapp`.
   * Retried after a transient failure. It sets the list to given values, so a second call changes nothing more.
   * @example
   * const response = await stytch.countryCodeAllowlist.setAllowedWhatsAppCountryCodes({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   country_codes: ['US', 'DE'],
   * });
   */
  setAllowedWhatsAppCountryCodes(
    params: CountryCodeAllowlistSetAllowedWhatsAppCountryCodesParams,
    options?: CallOptions,
  ): CallPromise<CountryCodeAllowlistSetAllowedWhatsAppCountryCodesResponse> {
    return this.call(operations.countryCodeAllowlistSetAllowedWhatsAppCountryCodes, params, options);
  }
}

/** The operations under `emailTemplates`. */
export class EmailTemplatesResource extends Resource {
  /**
   * List all e-mail templates of a project.
   *
   * `GET /pwa/v3/projects/{project_slug}/email_templates`. Retried after a transient failure.
   * @example
   * const response = await stytch.emailTemplates.getAll({ project_slug: 'example-project' });
   */
  getAll(params: EmailTemplatesGetAllParams, options?: CallOptions): CallPromise<EmailTemplatesGetAllResponse> {
    return this.call(operations.emailTemplatesGetAll, params, options);
  }

  /**
   * Create an e-mail template.
   *
   * A project may have 100 templates.
   *
   * `POST /pwa/v3/projects/{project_slug}/email_templates`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.emailTemplates.create({
   *   project_slug: 'example-project',
   *   template_id: 'example-template',
   * });
   */
  create(params: EmailTemplatesCreateParams, options?: CallOptions): CallPromise<EmailTemplatesCreateResponse> {
    return this.call(operations.emailTemplatesCreate, params, options);
  }

  /**
   * Get an e-mail template.
   *
   * `GET /pwa/v3/projects/{project_slug}/email_templates/{template_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.emailTemplates.get({
   *   project_slug: 'example-project',
   *   template_id: 'example-template',
   * });
   */
  get(params: EmailTemplatesGetParams, options?: CallOptions): CallPromise<EmailTemplatesGetResponse> {
    return this.call(operations.emailTemplatesGet, params, options);
  }

  /**
   * Change an e-mail template.
   *
   * `PUT /pwa/v3/projects/{project_slug}/email_templates/{template_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.emailTemplates.update({
   *   project_slug: 'example-project',
   *   template_id: 'example-template',
   * });
   */
  update(params: EmailTemplatesUpdateParams, options?: CallOptions): CallPromise<EmailTemplatesUpdateResponse> {
    return this.call(operations.emailTemplatesUpdate, params, options);
  }

  /**
   * Delete an e-mail template.
   *
   * `DELETE /pwa/v3/projects/{project_slug}/email_templates/{template_id}`. Retried after a transient failure.
   * @example
   * const response = await stytch.emailTemplates.delete({
   *   project_slug: 'example-project',
   *   template_id: 'example-template',
   * });
   */
  delete(params: EmailTemplatesDeleteParams, options?: CallOptions): CallPromise<EmailTemplatesDeleteResponse> {
    return this.call(operations.emailTemplatesDelete, params, options);
  }

  /**
   * Get the default e-mail template for a kind of messages.
   *
   * `GET /pwa/v3/projects/{project_slug}/default_email_templates/{email_template_type}`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.emailTemplates.getDefault({
   *   project_slug: 'example-project',
   *   email_template_type: 'LOGIN',
   * });
   */
  getDefault(
    params: EmailTemplatesGetDefaultParams,
    options?: CallOptions,
  ): CallPromise<EmailTemplatesGetDefaultResponse> {
    return this.call(operations.emailTemplatesGetDefault, params, options);
  }

  /**
   * Make an e-mail template the default one for a kind of messages.
   *
   * `POST /pwa/v3/projects/{project_slug}/default_email_templates/{email_template_type}`. Retried after a
   * transient failure. It sets the default to a given template, so a second call changes nothing more.
   * @example
   * const response = await stytch.emailTemplates.setDefault({
   *   project_slug: 'example-project',
   *   email_template_type: 'LOGIN',
   *   template_id: 'example-template',
   * });
   */
  setDefault(
    params: EmailTemplatesSetDefaultParams,
    options?: CallOptions,
  ): CallPromise<EmailTemplatesSetDefaultResponse> {
    return this.call(operations.emailTemplatesSetDefault, params, options);
  }

  /**
   * Remove the default e-mail template of a kind of messages.
   *
   * Not possible for the kind PREBUILT.
   *
   * `DELETE /pwa/v3/projects/{project_slug}/default_email_templates/{email_template_type}`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.emailTemplates.unsetDefault({
   *   project_slug: 'example-project',
   *   email_template_type: 'LOGIN',
   * });
   */
  unsetDefault(
    params: EmailTemplatesUnsetDefaultParams,
    options?: CallOptions,
  ): CallPromise<EmailTemplatesUnsetDefaultResponse> {
    return this.call(operations.emailTemplatesUnsetDefault, params, options);
  }
}

/** The operations under `environments`. */
export class EnvironmentsResource extends Resource {
  /**
   * List all environments of a project.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments`. Retried after a transient failure.
   * @example
   * const response = await stytch.environments.getAll({ project_slug: 'example-project' });
   */
  getAll(params: EnvironmentsGetAllParams, options?: CallOptions): CallPromise<EnvironmentsGetAllResponse> {
    return this.call(operations.environmentsGetAll, params, options);
  }

  /**
   * Create an environment in a project.
   *
   * A project has at most one live environment.
   *
   * `POST /pwa/v3/projects/{project_slug}/environments`. Retried only if it certainly never ran.
   * @example
   * const response = await stytch.environments.create({ project_slug: 'example-project', name: 'Test' });
   */
  create(params: EnvironmentsCreateParams, options?: CallOptions): CallPromise<EnvironmentsCreateResponse> {
    return this.call(operations.environmentsCreate, params, options);
  }

  /**
   * Get an environment.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}`. Retried after a transient failure.
   * @example
   * const response = await stytch.environments.get({ project_slug: 'example-project', environment_slug: 'test' });
   */
  get(params: EnvironmentsGetParams, options?: CallOptions): CallPromise<EnvironmentsGetResponse> {
    return this.call(operations.environmentsGet, params, options);
  }

  /**
   * Change settings of an environment.
   *
   * `PATCH /pwa/v3/projects/{project_slug}/environments/{environment_slug}`. Retried after a transient failure.
   * It sets fields to given values, so a second call changes nothing more.
   * @example
   * const response = await stytch.environments.update({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  update(params: EnvironmentsUpdateParams, options?: CallOptions): CallPromise<EnvironmentsUpdateResponse> {
    return this.call(operations.environmentsUpdate, params, options);
  }

  /**
   * Delete an environment.
   *
   * A live environment is deleted with its project only.
   *
   * `DELETE /pwa/v3/projects/{project_slug}/environments/{environment_slug}`. Retried after a transient failure.
   * @example
   * const response = await stytch.environments.delete({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  delete(params: EnvironmentsDeleteParams, options?: CallOptions): CallPromise<EnvironmentsDeleteResponse> {
    return this.call(operations.environmentsDelete, params, options);
  }

  /**
   * Count what an environment has.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/metrics`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.environments.getMetrics({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  getMetrics(params: EnvironmentsGetMetricsParams, options?: CallOptions): CallPromise<EnvironmentsGetMetricsResponse> {
    return this.call(operations.environmentsGetMetrics, params, options);
  }
}

/** The operations under `eventLogStreaming`. */
export class EventLogStreamingResource extends Resource {
  /**
   * Get a destination of events.
   *
   * `GET
   * /pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.eventLogStreaming.get({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   destination_type: 'DATADOG',
   * });
   */
  get(params: EventLogStreamingGetParams, options?: CallOptions): CallPromise<EventLogStreamingGetResponse> {
    return this.call(operations.eventLogStreamingGet, params, options);
  }

  /**
   * Change a destination of events.
   *
   * `PUT
   * /pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.eventLogStreaming.update({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   destination_type: 'DATADOG',
   * });
   */
  update(params: EventLogStreamingUpdateParams, options?: CallOptions): CallPromise<EventLogStreamingUpdateResponse> {
    return this.call(operations.eventLogStreamingUpdate, params, options);
  }

  /**
   * Remove a destination of events.
   *
   * `DELETE
   * /pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.eventLogStreaming.delete({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   destination_type: 'DATADOG',
   * });
   */
  delete(params: EventLogStreamingDeleteParams, options?: CallOptions): CallPromise<EventLogStreamingDeleteResponse> {
    return this.call(operations.eventLogStreamingDelete, params, options);
  }

  /**
   * Add a destination of events.
   *
   * A project may have one destination. Reading it later shows only the last four characters of its secrets.
   *
   * `POST /pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming`. Retried only if
   * it certainly never ran.
   * @example
   * const response = await stytch.eventLogStreaming.create({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  create(params: EventLogStreamingCreateParams, options?: CallOptions): CallPromise<EventLogStreamingCreateResponse> {
    return this.call(operations.eventLogStreamingCreate, params, options);
  }

  /**
   * Start to send events to a destination.
   *
   * `POST
   * /pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}/enable`.
   * Retried after a transient failure. What is enabled stays enabled, so a second call changes nothing more.
   * @example
   * const response = await stytch.eventLogStreaming.enable({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   destination_type: 'DATADOG',
   * });
   */
  enable(params: EventLogStreamingEnableParams, options?: CallOptions): CallPromise<EventLogStreamingEnableResponse> {
    return this.call(operations.eventLogStreamingEnable, params, options);
  }

  /**
   * Stop to send events to a destination.
   *
   * `POST
   * /pwa/v3/projects/{project_slug}/environments/{environment_slug}/event_log_streaming/{destination_type}/disable`.
   * Retried after a transient failure. What is disabled stays disabled, so a second call changes nothing more.
   * @example
   * const response = await stytch.eventLogStreaming.disable({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   destination_type: 'DATADOG',
   * });
   */
  disable(
    params: EventLogStreamingDisableParams,
    options?: CallOptions,
  ): CallPromise<EventLogStreamingDisableResponse> {
    return this.call(operations.eventLogStreamingDisable, params, options);
  }
}

/** The operations under `jwtTemplates`. */
export class JwtTemplatesResource extends Resource {
  /**
   * Get a template of tokens.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/jwt_templates/{jwt_template_type}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.jwtTemplates.get({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   jwt_template_type: 'SESSION',
   * });
   */
  get(params: JwtTemplatesGetParams, options?: CallOptions): CallPromise<JWTTemplatesGetResponse> {
    return this.call(operations.jwtTemplatesGet, params, options);
  }

  /**
   * Set a template of tokens.
   *
   * `PUT /pwa/v3/projects/{project_slug}/environments/{environment_slug}/jwt_templates/{jwt_template_type}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.jwtTemplates.set({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   jwt_template_type: 'SESSION',
   *   template_content: '{}',
   *   custom_audience: 'https://api.example.com',
   * });
   */
  set(params: JwtTemplatesSetParams, options?: CallOptions): CallPromise<JWTTemplatesSetResponse> {
    return this.call(operations.jwtTemplatesSet, params, options);
  }
}

/** The operations under `passwordStrengthConfig`. */
export class PasswordStrengthConfigResource extends Resource {
  /**
   * Get how strong passwords must be.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/password_strength_config`. Retried
   * after a transient failure.
   * @example
   * const response = await stytch.passwordStrengthConfig.get({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  get(params: PasswordStrengthConfigGetParams, options?: CallOptions): CallPromise<PasswordStrengthConfigGetResponse> {
    return this.call(operations.passwordStrengthConfigGet, params, options);
  }

  /**
   * Set how strong passwords must be.
   *
   * `PUT /pwa/v3/projects/{project_slug}/environments/{environment_slug}/password_strength_config`. Retried
   * after a transient failure.
   * @example
   * const response = await stytch.passwordStrengthConfig.set({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   check_breach_on_creation: true,
   *   check_breach_on_authentication: true,
   *   validate_on_authentication: true,
   * });
   */
  set(params: PasswordStrengthConfigSetParams, options?: CallOptions): CallPromise<PasswordStrengthConfigSetResponse> {
    return this.call(operations.passwordStrengthConfigSet, params, options);
  }
}

/** The operations under `publicTokens`. */
export class PublicTokensResource extends Resource {
  /**
   * List all public tokens of an environment.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.publicTokens.getAll({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  getAll(params: PublicTokensGetAllParams, options?: CallOptions): CallPromise<PublicTokensGetAllResponse> {
    return this.call(operations.publicTokensGetAll, params, options);
  }

  /**
   * Create a public token.
   *
   * A project may have 50 public tokens.
   *
   * `POST /pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens`. Retried only if it
   * certainly never ran. Each call makes a new public token.
   * @example
   * const response = await stytch.publicTokens.create({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  create(params: PublicTokensCreateParams, options?: CallOptions): CallPromise<PublicTokensCreateResponse> {
    return this.call(operations.publicTokensCreate, params, options);
  }

  /**
   * Get a public token.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens/{public_token}`. Retried
   * after a transient failure.
   * @example
   * const response = await stytch.publicTokens.get({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   public_token: 'public-token-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(params: PublicTokensGetParams, options?: CallOptions): CallPromise<PublicTokensGetResponse> {
    return this.call(operations.publicTokensGet, params, options);
  }

  /**
   * Delete a public token.
   *
   * `DELETE /pwa/v3/projects/{project_slug}/environments/{environment_slug}/public_tokens/{public_token}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.publicTokens.delete({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   public_token: 'public-token-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  delete(params: PublicTokensDeleteParams, options?: CallOptions): CallPromise<PublicTokensDeleteResponse> {
    return this.call(operations.publicTokensDelete, params, options);
  }
}

/** The operations under `rbacPolicy`. */
export class RbacPolicyResource extends Resource {
  /**
   * Get the RBAC policy of an environment.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/rbac_policy`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.rbacPolicy.get({ project_slug: 'example-project', environment_slug: 'test' });
   */
  get(params: RbacPolicyGetParams, options?: CallOptions): CallPromise<RBACPolicyGetResponse> {
    return this.call(operations.rbacPolicyGet, params, options);
  }

  /**
   * Set the RBAC policy of an environment.
   *
   * `PUT /pwa/v3/projects/{project_slug}/environments/{environment_slug}/rbac_policy`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.rbacPolicy.set({ project_slug: 'example-project', environment_slug: 'test' });
   */
  set(params: RbacPolicySetParams, options?: CallOptions): CallPromise<RBACPolicySetResponse> {
    return this.call(operations.rbacPolicySet, params, options);
  }
}

/** The operations under `redirectURLs`. */
export class RedirectURLsResource extends Resource {
  /**
   * Get a redirect URL.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.redirectURLs.get({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   url: 'https://example.com/authenticate',
   * });
   */
  get(params: RedirectURLsGetParams, options?: CallOptions): CallPromise<RedirectURLsGetResponse> {
    return this.call(operations.redirectURLsGet, params, options);
  }

  /**
   * Add a redirect URL.
   *
   * A project may have 100 redirect URLs.
   *
   * `POST /pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls`. Retried only if it
   * certainly never ran.
   * @example
   * const response = await stytch.redirectURLs.create({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   url: 'https://example.com/authenticate',
   * });
   */
  create(params: RedirectURLsCreateParams, options?: CallOptions): CallPromise<RedirectURLsCreateResponse> {
    return this.call(operations.redirectURLsCreate, params, options);
  }

  /**
   * Change the purposes of a redirect URL.
   *
   * `PUT /pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.redirectURLs.update({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   url: 'https://example.com/authenticate',
   * });
   */
  update(params: RedirectURLsUpdateParams, options?: CallOptions): CallPromise<RedirectURLsUpdateResponse> {
    return this.call(operations.redirectURLsUpdate, params, options);
  }

  /**
   * Remove a redirect URL.
   *
   * `DELETE /pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.redirectURLs.delete({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   url: 'https://example.com/authenticate',
   * });
   */
  delete(params: RedirectURLsDeleteParams, options?: CallOptions): CallPromise<RedirectURLsDeleteResponse> {
    return this.call(operations.redirectURLsDelete, params, options);
  }

  /**
   * List all redirect URLs of an environment.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/redirect_urls/all`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.redirectURLs.getAll({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  getAll(params: RedirectURLsGetAllParams, options?: CallOptions): CallPromise<RedirectURLsGetAllResponse> {
    return this.call(operations.redirectURLsGetAll, params, options);
  }
}

/** The operations under `sdk`. */
export class SdkResource extends Resource {
  /**
   * Get the settings of front ends for consumers.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/consumer`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.sdk.getConsumerConfig({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  getConsumerConfig(
    params: SdkGetConsumerConfigParams,
    options?: CallOptions,
  ): CallPromise<SDKGetConsumerConfigResponse> {
    return this.call(operations.sdkGetConsumerConfig, params, options);
  }

  /**
   * Set the settings of front ends for consumers.
   *
   * `PUT /pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/consumer`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.sdk.setConsumerConfig({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  setConsumerConfig(
    params: SdkSetConsumerConfigParams,
    options?: CallOptions,
  ): CallPromise<SDKSetConsumerConfigResponse> {
    return this.call(operations.sdkSetConsumerConfig, params, options);
  }

  /**
   * Get the settings of front ends for organizations.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/b2b`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.sdk.getB2BConfig({ project_slug: 'example-project', environment_slug: 'test' });
   */
  getB2BConfig(params: SdkGetB2BConfigParams, options?: CallOptions): CallPromise<SDKGetB2BConfigResponse> {
    return this.call(operations.sdkGetB2BConfig, params, options);
  }

  /**
   * Set the settings of front ends for organizations.
   *
   * `PUT /pwa/v3/projects/{project_slug}/environments/{environment_slug}/sdk/b2b`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.sdk.setB2BConfig({ project_slug: 'example-project', environment_slug: 'test' });
   */
  setB2BConfig(params: SdkSetB2BConfigParams, options?: CallOptions): CallPromise<SDKSetB2BConfigResponse> {
    return this.call(operations.sdkSetB2BConfig, params, options);
  }
}

/** The operations under `secrets`. */
export class SecretsResource extends Resource {
  /**
   * List all secrets of an environment, without their values.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets`. Retried after a transient
   * failure.
   * @example
   * const response = await stytch.secrets.getAll({ project_slug: 'example-project', environment_slug: 'test' });
   */
  getAll(params: SecretsGetAllParams, options?: CallOptions): CallPromise<SecretsGetAllResponse> {
    return this.call(operations.secretsGetAll, params, options);
  }

  /**
   * Create a secret.
   *
   * Only this response has the value, so keep it now. A project may have 50 secrets.
   *
   * `POST /pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets`. Retried only if it certainly
   * never ran. Each call makes a new secret, whose value only its response has.
   * @example
   * const response = await stytch.secrets.create({ project_slug: 'example-project', environment_slug: 'test' });
   */
  create(params: SecretsCreateParams, options?: CallOptions): CallPromise<SecretsCreateResponse> {
    return this.call(operations.secretsCreate, params, options);
  }

  /**
   * Get a secret, without its value.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets/{secret_id}`. Retried after a
   * transient failure.
   * @example
   * const response = await stytch.secrets.get({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   secret_id: 'secret-id-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(params: SecretsGetParams, options?: CallOptions): CallPromise<SecretsGetResponse> {
    return this.call(operations.secretsGet, params, options);
  }

  /**
   * Delete a secret.
   *
   * `DELETE /pwa/v3/projects/{project_slug}/environments/{environment_slug}/secrets/{secret_id}`. Retried after
   * a transient failure.
   * @example
   * const response = await stytch.secrets.delete({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   secret_id: 'secret-id-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  delete(params: SecretsDeleteParams, options?: CallOptions): CallPromise<SecretsDeleteResponse> {
    return this.call(operations.secretsDelete, params, options);
  }
}

/** The operations under `trustedTokenProfiles`. */
export class TrustedTokenProfilesResource extends Resource {
  /**
   * List all trusted token profiles of an environment.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles`. Retried after
   * a transient failure.
   * @example
   * const response = await stytch.trustedTokenProfiles.getAll({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   * });
   */
  getAll(
    params: TrustedTokenProfilesGetAllParams,
    options?: CallOptions,
  ): CallPromise<TrustedTokenProfilesGetAllResponse> {
    return this.call(operations.trustedTokenProfilesGetAll, params, options);
  }

  /**
   * Create a trusted token profile.
   *
   * `POST /pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles`. Retried only
   * if it certainly never ran. Each call makes a new profile.
   * @example
   * const response = await stytch.trustedTokenProfiles.create({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   name: 'Example issuer',
   *   audience: 'example-audience',
   *   issuer: 'https://idp.example.com',
   *   pem_files: ['example-public-key'],
   *   can_jit_provision: false,
   * });
   */
  create(
    params: TrustedTokenProfilesCreateParams,
    options?: CallOptions,
  ): CallPromise<TrustedTokenProfilesCreateResponse> {
    return this.call(operations.trustedTokenProfilesCreate, params, options);
  }

  /**
   * Get a trusted token profile.
   *
   * `GET /pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.trustedTokenProfiles.get({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   profile_id: 'trusted-token-profile-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  get(params: TrustedTokenProfilesGetParams, options?: CallOptions): CallPromise<TrustedTokenProfilesGetResponse> {
    return this.call(operations.trustedTokenProfilesGet, params, options);
  }

  /**
   * Change a trusted token profile.
   *
   * `PATCH /pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}`.
   * Retried after a transient failure. It sets fields to given values, so a second call changes nothing more.
   * @example
   * const response = await stytch.trustedTokenProfiles.update({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   profile_id: 'trusted-token-profile-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  update(
    params: TrustedTokenProfilesUpdateParams,
    options?: CallOptions,
  ): CallPromise<TrustedTokenProfilesUpdateResponse> {
    return this.call(operations.trustedTokenProfilesUpdate, params, options);
  }

  /**
   * Delete a trusted token profile.
   *
   * `DELETE
   * /pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.trustedTokenProfiles.delete({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   profile_id: 'trusted-token-profile-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  delete(
    params: TrustedTokenProfilesDeleteParams,
    options?: CallOptions,
  ): CallPromise<TrustedTokenProfilesDeleteResponse> {
    return this.call(operations.trustedTokenProfilesDelete, params, options);
  }

  /**
   * Add a public key to a trusted token profile.
   *
   * `POST
   * /pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}/keys`.
   * Retried only if it certainly never ran. Each call adds a key.
   * @example
   * const response = await stytch.trustedTokenProfiles.createPEMFile({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   profile_id: 'trusted-token-profile-test-00000000-0000-4000-8000-000000000001',
   *   public_key: 'example-public-key',
   * });
   */
  createPEMFile(
    params: TrustedTokenProfilesCreatePEMFileParams,
    options?: CallOptions,
  ): CallPromise<TrustedTokenProfilesCreatePEMFileResponse> {
    return this.call(operations.trustedTokenProfilesCreatePEMFile, params, options);
  }

  /**
   * Get a public key of a trusted token profile.
   *
   * `GET
   * /pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}/keys/{pem_file_id}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.trustedTokenProfiles.getPEMFile({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   profile_id: 'trusted-token-profile-test-00000000-0000-4000-8000-000000000001',
   *   pem_file_id: 'pem-file-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  getPEMFile(
    params: TrustedTokenProfilesGetPEMFileParams,
    options?: CallOptions,
  ): CallPromise<TrustedTokenProfilesGetPEMFileResponse> {
    return this.call(operations.trustedTokenProfilesGetPEMFile, params, options);
  }

  /**
   * Remove a public key from a trusted token profile.
   *
   * `DELETE
   * /pwa/v3/projects/{project_slug}/environments/{environment_slug}/trusted_token_profiles/{profile_id}/keys/{pem_file_id}`.
   * Retried after a transient failure.
   * @example
   * const response = await stytch.trustedTokenProfiles.deletePEMFile({
   *   project_slug: 'example-project',
   *   environment_slug: 'test',
   *   profile_id: 'trusted-token-profile-test-00000000-0000-4000-8000-000000000001',
   *   pem_file_id: 'pem-file-test-00000000-0000-4000-8000-000000000001',
   * });
   */
  deletePEMFile(
    params: TrustedTokenProfilesDeletePEMFileParams,
    options?: CallOptions,
  ): CallPromise<TrustedTokenProfilesDeletePEMFileResponse> {
    return this.call(operations.trustedTokenProfilesDeletePEMFile, params, options);
  }
}

/** All operations of the Stytch Management API. */
export class StytchManagementResources extends Resource {
  /** The operations under `projects`. */
  readonly projects: ProjectsResource = this.branch(ProjectsResource);

  /** The operations under `countryCodeAllowlist`. */
  readonly countryCodeAllowlist: CountryCodeAllowlistResource = this.branch(CountryCodeAllowlistResource);

  /** The operations under `emailTemplates`. */
  readonly emailTemplates: EmailTemplatesResource = this.branch(EmailTemplatesResource);

  /** The operations under `environments`. */
  readonly environments: EnvironmentsResource = this.branch(EnvironmentsResource);

  /** The operations under `eventLogStreaming`. */
  readonly eventLogStreaming: EventLogStreamingResource = this.branch(EventLogStreamingResource);

  /** The operations under `jwtTemplates`. */
  readonly jwtTemplates: JwtTemplatesResource = this.branch(JwtTemplatesResource);

  /** The operations under `passwordStrengthConfig`. */
  readonly passwordStrengthConfig: PasswordStrengthConfigResource = this.branch(PasswordStrengthConfigResource);

  /** The operations under `publicTokens`. */
  readonly publicTokens: PublicTokensResource = this.branch(PublicTokensResource);

  /** The operations under `rbacPolicy`. */
  readonly rbacPolicy: RbacPolicyResource = this.branch(RbacPolicyResource);

  /** The operations under `redirectURLs`. */
  readonly redirectURLs: RedirectURLsResource = this.branch(RedirectURLsResource);

  /** The operations under `sdk`. */
  readonly sdk: SdkResource = this.branch(SdkResource);

  /** The operations under `secrets`. */
  readonly secrets: SecretsResource = this.branch(SecretsResource);

  /** The operations under `trustedTokenProfiles`. */
  readonly trustedTokenProfiles: TrustedTokenProfilesResource = this.branch(TrustedTokenProfilesResource);
}
