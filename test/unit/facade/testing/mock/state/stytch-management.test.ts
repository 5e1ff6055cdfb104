import { beforeEach, expect, it } from 'vitest';
import type { StytchManagement } from '../../../../../../src/stytch/management.ts';
import { clientOf, failure, setupMock } from '../../helpers.ts';

let management: StytchManagement;
setupMock('stytch-management', (started) => {
  management = clientOf['stytch-management'](started);
});

let environment: { readonly project_slug: string; readonly environment_slug: string };
beforeEach(async () => {
  const { project } = await management.projects.create({ name: 'Shop', vertical: 'B2B', project_slug: 'shop' });
  environment = { project_slug: project.project_slug, environment_slug: 'test' };
});

/** The error of a call for something that is not there. */
async function missing(call: PromiseLike<unknown>): Promise<string | null> {
  const error = await failure(call);
  expect(error).toMatchObject({ httpStatusCode: 404, code: 'not_found' });
  return 'errorType' in error ? String(error.errorType) : null;
}

it('keeps projects with a live and a test environment, which are deleted with them', async () => {
  const { project_slug } = environment;
  const { environments } = await management.environments.getAll({ project_slug });
  expect(environments.map(({ environment_slug, type }) => [environment_slug, type])).toEqual([
    ['production', 'LIVE'],
    ['test', 'TEST'],
  ]);
  await management.environments.create({ project_slug, name: 'QA 2' });
  await management.environments.update({ project_slug, environment_slug: 'qa-2', user_lock_threshold: 3 });
  const found = await management.environments.get({ project_slug, environment_slug: 'qa-2' });
  expect(found.environment).toMatchObject({ name: 'QA 2', project_slug, user_lock_threshold: 3 });
  await management.projects.update({ project_slug, name: 'Store' });
  const { projects } = await management.projects.getAll();
  expect(projects.map(({ name }) => name)).toEqual(['Example', 'Store']);
  await management.projects.delete({ project_slug });
  expect(await missing(management.projects.get({ project_slug }))).toBe('project_not_found');
  expect(await missing(management.environments.get(environment))).toBe('project_not_found');
});

it('shows the value of a secret once', async () => {
  const { secret } = await management.secrets.create(environment);
  const { secret_id } = secret;
  const masked = (await management.secrets.get({ ...environment, secret_id })).secret;
  expect(secret.secret).toMatch(/^secret-test-/);
  expect(masked).toMatchObject({ secret_id, last_four: secret.secret.slice(-4) });
  expect(masked).not.toHaveProperty('secret');
  expect((await management.secrets.getAll(environment)).secrets).toEqual([masked]);
  const elsewhere = { ...environment, environment_slug: 'production' };
  expect(await missing(management.secrets.get({ ...elsewhere, secret_id }))).toBe('secret_not_found');
  await management.secrets.delete({ ...environment, secret_id });
  expect(await missing(management.secrets.get({ ...environment, secret_id }))).toBe('secret_not_found');
});

it('shows the secrets of a destination to its writer only', async () => {
  const datadog = { api_key: 'datadog-key-1234', site: 'EU' };
  const destination_type = 'DATADOG';
  const created = await management.eventLogStreaming.create({
    ...environment,
    destination_type,
    destination_config: { datadog },
  });
  expect(created.event_log_streaming_config.destination_config).toEqual({ datadog });
  await management.eventLogStreaming.enable({ ...environment, destination_type });
  const read = await management.eventLogStreaming.get({ ...environment, destination_type });
  expect(read.event_log_streaming_config).toEqual({
    destination_type,
    destination_config: { datadog: { api_key_last_four: '1234', site: 'EU' } },
    streaming_status: 'ACTIVE',
  });
  await management.eventLogStreaming.delete({ ...environment, destination_type });
  await missing(management.eventLogStreaming.get({ ...environment, destination_type }));
});

it('keeps the settings of each environment apart', async () => {
  const other = { ...environment, environment_slug: 'production' };
  const custom_roles = [{ role_id: 'auditor', description: '', permissions: [] }];
  await management.rbacPolicy.set({ ...environment, custom_roles });
  expect((await management.rbacPolicy.get(environment)).policy.custom_roles).toEqual(custom_roles);
  expect((await management.rbacPolicy.get(other)).policy.custom_roles).not.toEqual(custom_roles);
  const ofM2M = { ...environment, jwt_template_type: 'M2M' };
  const template = { template_content: '{"a":1}', custom_audience: 'api' };
  expect((await management.jwtTemplates.get(ofM2M)).jwt_template.jwt_template_type).toBe('M2M');
  await management.jwtTemplates.set({ ...ofM2M, ...template });
  expect((await management.jwtTemplates.get(ofM2M)).jwt_template).toEqual({ ...template, jwt_template_type: 'M2M' });
  await management.countryCodeAllowlist.setAllowedSMSCountryCodes({ ...environment, country_codes: ['FR'] });
  expect((await management.countryCodeAllowlist.getAllowedSMSCountryCodes(environment)).country_codes).toEqual(['FR']);
});

it('keeps default e-mail templates', async () => {
  const { project_slug } = environment;
  const template = { project_slug, email_template_type: 'LOGIN' };
  await missing(management.emailTemplates.getDefault(template));
  const { email_template } = await management.emailTemplates.create({
    project_slug,
    template_id: 'mine',
    name: 'Mine',
  });
  await management.emailTemplates.setDefault({ ...template, template_id: email_template.template_id });
  expect((await management.emailTemplates.getDefault(template)).template_id).toBe('mine');
  await management.emailTemplates.unsetDefault(template);
  await missing(management.emailTemplates.getDefault(template));
});

it('keeps redirect URLs by URL, and trusted token profiles with their keys', async () => {
  const url = 'https://shop.example/authenticate?next=/a';
  await management.redirectURLs.create({ ...environment, url, valid_types: [{ type: 'LOGIN', is_default: true }] });
  await management.redirectURLs.update({ ...environment, url, valid_types: [{ type: 'SIGNUP', is_default: false }] });
  const { redirect_url } = await management.redirectURLs.get({ ...environment, url });
  expect(redirect_url).toEqual({ url, valid_types: [{ type: 'SIGNUP', is_default: false }] });
  await management.redirectURLs.delete({ ...environment, url });
  expect((await management.redirectURLs.getAll(environment)).redirect_urls).toEqual([]);
  const { profile } = await management.trustedTokenProfiles.create({
    ...environment,
    name: 'Partner',
    audience: 'shop',
    issuer: 'https://partner.example',
    pem_files: ['pem-1'],
    can_jit_provision: false,
  });
  const key = { ...environment, profile_id: profile.profile_id };
  const { pem_file } = await management.trustedTokenProfiles.createPEMFile({ ...key, public_key: 'pem-2' });
  const publicKeys = async (): Promise<string[]> =>
    (await management.trustedTokenProfiles.get(key)).profile.pem_files.map(({ public_key }) => public_key);
  expect([profile.pem_files.map(({ public_key }) => public_key), await publicKeys()]).toEqual([
    ['pem-1'],
    ['pem-1', 'pem-2'],
  ]);
  await management.trustedTokenProfiles.deletePEMFile({ ...key, pem_file_id: pem_file.pem_file_id });
  expect(await publicKeys()).toEqual(['pem-1']);
});
