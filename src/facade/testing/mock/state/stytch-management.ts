import { isObject } from '../../../options/validators.ts';
import { type Fields, fieldsAt, stringsIn } from './fields.ts';
import {
  type Action,
  numberedIds,
  type Owner,
  type ReadContext,
  type Resource,
  type StateModel,
  uuidIds,
} from './model.ts';

/** The parameters that identify an environment: its slug is unique in its project only. */
const environment = { project_slug: 'project_slug', environment_slug: 'environment_slug' };
const ofProject: Owner = { resource: 'projects', field: 'project_slug', by: { project_slug: 'project_slug' } };
const ofEnvironment: Owner = {
  resource: 'environments',
  field: 'project_id',
  by: environment,
  copies: ['project_slug', 'environment_slug'],
};

/** The records of a fake Management API. */
export function stytchManagementModel(): StateModel {
  return { resources: { ...RESOURCES, ...SETTINGS.resources }, actions: { ...ACTIONS, ...SETTINGS.actions } };
}

const RESOURCES: Readonly<Record<string, Resource>> = {
  projects: {
    id: 'project_slug',
    newId: numberedIds('example-project-', 1n),
    takesId: true,
    missing: 'project_not_found',
    example: ['projects.get', 'project'],
  },
  environments: {
    id: 'project_id',
    newId: uuidIds('project-test-'),
    missing: 'environment_not_found',
    example: ['environments.get', 'environment'],
    read: readEnvironment,
    owner: ofProject,
  },
  email_templates: {
    id: 'template_id',
    newId: numberedIds('example-template-', 1n),
    takesId: true,
    missing: 'email_template_not_found',
    example: ['emailTemplates.get', 'email_template'],
    blank: { sender_information: undefined, prebuilt_customization: undefined, custom_html_customization: undefined },
    owner: ofProject,
  },
  default_email_templates: {
    id: 'default_id',
    newId: numberedIds('default-', 1n),
    missing: 'email_template_not_found',
    example: ['emailTemplates.getDefault', ''],
    first: { email_template_type: 'LOGIN' },
    owner: ofProject,
  },
  event_log_streaming: {
    id: 'event_log_streaming_id',
    newId: numberedIds('event-log-streaming-', 1n),
    missing: 'event_log_streaming_not_found',
    example: ['eventLogStreaming.get', 'event_log_streaming_config'],
    first: readDestination({ destination_config: { datadog: { api_key: 'example-api-key', site: 'US' } } }),
    blank: { streaming_status: 'PENDING' },
    read: readDestination,
    owner: ofEnvironment,
  },
  public_tokens: {
    id: 'public_token',
    newId: uuidIds('public-token-test-'),
    missing: 'public_token_not_found',
    example: ['publicTokens.get', 'public_token'],
    owner: ofEnvironment,
  },
  secrets: {
    id: 'secret_id',
    newId: uuidIds('secret-id-test-'),
    missing: 'secret_not_found',
    example: ['secrets.get', 'secret'],
    blank: { used_at: undefined },
    read: (_, { id }) => ({ secret: `secret-test-of-${id}`, last_four: lastFour(id) }),
    owner: ofEnvironment,
  },
  redirect_urls: {
    id: 'redirect_url_id',
    newId: numberedIds('redirect-url-', 1n),
    missing: 'redirect_url_not_found',
    example: ['redirectURLs.get', 'redirect_url'],
    blank: { valid_types: [] },
    owner: ofEnvironment,
  },
  trusted_token_profiles: {
    id: 'profile_id',
    newId: uuidIds('trusted-token-profile-test-'),
    missing: 'trusted_token_profile_not_found',
    example: ['trustedTokenProfiles.get', 'profile'],
    blank: { jwks_url: undefined, attribute_mapping: undefined },
    owns: { pem_files: { resource: 'pem_files', fields: ['pem_file_id', 'public_key'] } },
    owner: ofEnvironment,
  },
  pem_files: {
    id: 'pem_file_id',
    newId: uuidIds('pem-file-test-'),
    missing: 'pem_file_not_found',
    example: ['trustedTokenProfiles.getPEMFile', 'pem_file'],
    owner: {
      resource: 'trusted_token_profiles',
      field: 'profile_id',
      by: { ...environment, profile_id: 'profile_id' },
    },
  },
};

const byType = { project_slug: 'project_slug', email_template_type: 'email_template_type' };
const defaultTemplate = { resource: 'default_email_templates', by: byType };
const destination = {
  resource: 'event_log_streaming',
  at: 'event_log_streaming_config',
  by: { destination_type: 'destination_type' },
};
const redirectUrl = { resource: 'redirect_urls', at: 'redirect_url', by: { url: 'url' } };

const ACTIONS: Readonly<Record<string, Action>> = {
  ...actionsOn('projects', { resource: 'projects', at: 'project' }, 'projects'),
  'projects.create': {
    does: 'create',
    resource: 'projects',
    at: 'project',
    creates: () => [
      { resource: 'environments', fields: { name: 'Production', environment_slug: 'production', type: 'LIVE' } },
      { resource: 'environments', fields: { name: 'Test', environment_slug: 'test', type: 'TEST' } },
    ],
  },
  ...actionsOn('environments', { resource: 'environments', at: 'environment', by: environment }, 'environments'),
  'environments.getMetrics': { does: 'get', resource: 'environments', by: environment },
  ...actionsOn('emailTemplates', { resource: 'email_templates', at: 'email_template' }, 'email_templates'),
  'emailTemplates.setDefault': { ...defaultTemplate, does: 'set' },
  'emailTemplates.getDefault': { ...defaultTemplate, does: 'get', at: '' },
  'emailTemplates.unsetDefault': { ...defaultTemplate, does: 'delete' },
  'eventLogStreaming.create': { ...destination, does: 'create' },
  'eventLogStreaming.get': {
    ...destination,
    does: 'get',
    repeats: { 'event_log_streaming_config.destination_config': 'masked_config' },
  },
  'eventLogStreaming.update': { ...destination, does: 'update' },
  'eventLogStreaming.delete': { does: 'delete', resource: destination.resource, by: destination.by },
  'eventLogStreaming.enable': switched('ACTIVE'),
  'eventLogStreaming.disable': switched('DISABLED'),
  ...actionsOn('publicTokens', { resource: 'public_tokens', at: 'public_token' }, 'public_tokens', false),
  ...actionsOn('secrets', { resource: 'secrets', at: 'secret' }, 'secrets', false),
  ...actionsOn('redirectURLs', redirectUrl, 'redirect_urls'),
  ...actionsOn('trustedTokenProfiles', { resource: 'trusted_token_profiles', at: 'profile' }, 'profiles'),
  'trustedTokenProfiles.create': {
    does: 'create',
    resource: 'trusted_token_profiles',
    at: 'profile',
    creates: ({ pem_files: keys }) =>
      stringsIn(keys).map((public_key) => ({ resource: 'pem_files', fields: { public_key } })),
  },
  'trustedTokenProfiles.createPEMFile': { does: 'create', resource: 'pem_files', at: 'pem_file' },
  'trustedTokenProfiles.getPEMFile': { does: 'get', resource: 'pem_files', at: 'pem_file' },
  'trustedTokenProfiles.deletePEMFile': { does: 'delete', resource: 'pem_files' },
};

/** Settings, of which every environment has one set: the operations on them, and the path in the response. */
const SETTINGS = settings({
  sms_country_codes: ['countryCodeAllowlist', 'AllowedSMSCountryCodes', ''],
  whatsapp_country_codes: ['countryCodeAllowlist', 'AllowedWhatsAppCountryCodes', ''],
  jwt_templates: ['jwtTemplates', '', 'jwt_template', { jwt_template_type: 'jwt_template_type' }],
  password_strength_configs: ['passwordStrengthConfig', '', 'password_strength_config'],
  rbac_policies: ['rbacPolicy', '', 'policy'],
  consumer_configs: ['sdk', 'ConsumerConfig', ''],
  b2b_configs: ['sdk', 'B2BConfig', ''],
});

type Setting = readonly [group: string, name: string, at: string, by?: Readonly<Record<string, string>>];

function settings(table: Readonly<Record<string, Setting>>): StateModel {
  const resources: Record<string, Resource> = {};
  const actions: Record<string, Action> = {};
  for (const [resource, [group, name, at, by]] of Object.entries(table)) {
    const [get, set] = [`${group}.get${name}`, `${group}.set${name}`];
    resources[resource] = {
      id: 'setting_id',
      newId: numberedIds(`${resource}-`, 1n),
      missing: 'environment_not_found',
      example: [get, at],
      owner: ofEnvironment,
    };
    const action = { resource, at, by: { ...environment, ...by } };
    // Every environment has it from the start.
    actions[get] = { ...action, does: 'ensure' };
    actions[set] = { ...action, does: 'set' };
  }
  return { resources, actions };
}

function actionsOn(
  group: string,
  action: Omit<Action, 'does'>,
  list: string,
  hasUpdate: boolean = true,
): Record<string, Action> {
  const { resource, by } = action;
  return {
    [`${group}.create`]: { ...action, does: 'create' },
    [`${group}.get`]: { ...action, does: 'get' },
    [`${group}.getAll`]: { does: 'list', resource, at: list },
    ...(hasUpdate && { [`${group}.update`]: { ...action, does: 'update' } }),
    [`${group}.delete`]: { does: 'delete', resource, ...(by && { by }) },
  };
}

function switched(streaming_status: string): Action {
  return { does: 'update', resource: destination.resource, by: destination.by, sets: { streaming_status } };
}

/** Reads an environment. Its slug is made of its name unless it is given. */
function readEnvironment(body: Fields, { isNew }: ReadContext): Fields {
  const { name, environment_slug: slug } = body;
  if (!isNew || typeof slug === 'string') return body;
  const words = String(name)
    .toLowerCase()
    .match(/[a-z0-9]+/g);
  return { ...body, environment_slug: words?.join('-') ?? 'environment' };
}

/** Reads a destination of events. Reading it later shows the last four characters of its secrets only. */
function readDestination(body: Fields): Fields {
  const { destination_config: config } = body;
  if (!isObject(config)) return body;
  const { datadog, grafana_loki: loki } = config;
  const [{ api_key: key, site }, { hostname, username, password }] = [fieldsAt(datadog, ''), fieldsAt(loki, '')];
  return {
    ...body,
    masked_config: {
      ...(isObject(datadog) && { datadog: { api_key_last_four: lastFour(key), ...(site !== undefined && { site }) } }),
      ...(isObject(loki) && { grafana_loki: { hostname, username, password_last_four: lastFour(password) } }),
    },
  };
}

function lastFour(secret: unknown): string {
  return String(secret).slice(-4);
}
