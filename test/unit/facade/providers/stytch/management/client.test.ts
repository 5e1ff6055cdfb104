import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { isVerifier, ResponseException, UnauthorizedException } from '../../../../../../src/index.ts';
import { StytchManagement, type StytchManagementOptions } from '../../../../../../src/stytch/management.ts';
import { everythingShownOf } from '../../../errors/shown.ts';
import { pathsOf, validationErrorOf } from '../../../options/validation-error-of.ts';

const ID = 'workspace-key-test-1';
const SECRET = 'hidden-secret-of-the-workspace';
const KEY = { workspaceKeyId: ID, workspaceKeySecret: SECRET };
const ENVIRONMENT = { project_slug: 'project-1', environment_slug: 'test' };

function setUp(body: unknown, { status = 200, ...options }: StytchManagementOptions & { status?: number } = KEY) {
  const sent: { readonly url: string; readonly headers: Headers; readonly body: unknown }[] = [];
  const management = new StytchManagement({
    fetch: async (url, init) => {
      sent.push({ url, headers: new Headers(init.headers), body: init.body });
      return Response.json(body, { status });
    },
    retry: false,
    ...options,
  });
  return { management, sent };
}

afterEach(() => vi.unstubAllEnvs());

describe('the credentials', () => {
  it('are the workspace key, by basic authentication', async () => {
    const { management, sent } = setUp({ projects: [] });
    await management.projects.getAll();
    expect(sent[0]?.url).toBe('https://management.stytch.com/pwa/v3/projects');
    expect(sent[0]?.headers.get('authorization')).toBe(`Basic ${btoa(`${ID}:${SECRET}`)}`);
  });

  it('may be an access token instead, whatever the environment has', async () => {
    vi.stubEnv('STYTCH_WORKSPACE_KEY_ID', ID);
    vi.stubEnv('STYTCH_WORKSPACE_KEY_SECRET', SECRET);
    vi.stubEnv('STYTCH_MANAGEMENT_BASE_URL', 'http://127.0.0.1:4010/prefix');
    const { management, sent } = setUp({ projects: [] }, { accessToken: 'hidden-token' });
    await management.projects.getAll();
    expect(sent[0]?.url).toBe('http://127.0.0.1:4010/prefix/pwa/v3/projects');
    expect(sent[0]?.headers.get('authorization')).toBe('Bearer hidden-token');
  });

  it.each<[string, object, string]>([
    ['a token beside a key', { ...KEY, accessToken: 'hidden-token' }, 'accessToken'],
    ['a token beside half a key', { workspaceKeySecret: SECRET, accessToken: 'hidden-token' }, 'accessToken'],
    ['an empty token', { accessToken: '' }, 'accessToken'],
    ['a token with a line break', { accessToken: 'hid\nden' }, 'accessToken'],
    ['a token of another type', { accessToken: { hidden: 1 } }, 'accessToken'],
    ['the id of a project', { ...KEY, workspaceKeyId: 'project-test-hidden' }, 'workspaceKeyId'],
    ['the secret of a project', { ...KEY, workspaceKeySecret: 'secret-live-hidden' }, 'workspaceKeySecret'],
    ['an id with a colon', { ...KEY, workspaceKeyId: 'hidden:1' }, 'workspaceKeyId'],
    ['the option of the other clients', { ...KEY, projectId: 'project-test-hidden' }, 'projectId'],
  ])('must not be %s', (_, options, path) => {
    const error = validationErrorOf(() => new StytchManagement(options));
    expect(pathsOf(error)).toEqual([path]);
    expect(error.message).toMatch(/^Cannot set up the StytchManagement client: /);
    expect(everythingShownOf(error)).not.toMatch(/hid\s?den/);
  });

  it('are in no dump of the client', async () => {
    for (const options of [KEY, { accessToken: SECRET }]) {
      const { management } = setUp({ projects: [] }, options);
      await management.projects.getAll();
      const dump = `${inspect(management, { depth: 12, showHidden: true })}${JSON.stringify(management)}`;
      expect(dump).toContain('StytchManagement');
      for (const hidden of [SECRET, btoa(`${ID}:${SECRET}`)]) expect(dump).not.toContain(hidden);
    }
  });
});

it('has no session checks', () => {
  const { management } = setUp({});
  expect(isVerifier(management)).toBe(false);
  for (const name of ['sessions', 'authenticateRequest', 'authorizeRequest']) expect(name in management).toBe(false);
});

it.each(['unauthorized_credentials', 'some_other_reason'])(
  'makes a rejected key an error of this server, not of its user: %s',
  async (error_type) => {
    const { management } = setUp({ status_code: 401, error_type, error_message: 'no' }, { ...KEY, status: 401 });
    const error: unknown = await management.projects.getAll().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnauthorizedException);
    expect(error).toMatchObject({ provider: 'stytch', errorType: error_type, status: 500 });
  },
);

it('sends no body with a deletion, and an empty object where the API demands one', async () => {
  const { management, sent } = setUp({ request_id: 'request-1', status_code: 200, secret: {} });
  await management.secrets.delete({ ...ENVIRONMENT, secret_id: 'secret-id-1' });
  await management.secrets.create(ENVIRONMENT);
  expect(sent.map(({ body }) => body)).toEqual([undefined, '{}']);
});

it('shows new secrets to the caller alone: neither to hooks and logger, nor in the error of an invalid response', async () => {
  const VALUE = 'hidden-value-of-the-new-secret';
  const reports: unknown[] = [];
  const report = (...args: unknown[]): void => void reports.push(args);
  const hooks = { onRequest: report, onResponse: report, onRetry: report, onError: report };
  const observed = { ...KEY, hooks, logger: { debug: report, info: report, warn: report, error: report } };
  const valid = { request_id: 'request-1', status_code: 200, secret: { secret_id: 'secret-id-1', secret: VALUE } };
  const created = await setUp(valid, observed).management.secrets.create(ENVIRONMENT);
  expect(created.secret.secret).toBe(VALUE);
  const invalid = { ...valid, secret: { secret_id: 7, secret: VALUE } };
  const { management } = setUp(invalid, { ...observed, validate: 'all' });
  const error: unknown = await management.secrets.create(ENVIRONMENT).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ResponseException);
  expect(reports.length).toBeGreaterThan(4);
  expect(everythingShownOf([error, reports])).not.toContain('hidden');
});

it.each([
  ['datadog', { api_key: 'abc-77' }, 'abc-77'],
  ['grafana_loki', { hostname: 'h', username: 'u', password: 'pw-77' }, 'pw-77'],
])('hides the secret of a destination, however short, that an error repeats: %s', async (kind, config, hidden) => {
  const body = { status_code: 400, error_type: 'bad', error_message: `cannot use ${hidden}` };
  const { management } = setUp(body, { ...KEY, status: 400 });
  const params = { ...ENVIRONMENT, destination_type: 'DATADOG', destination_config: { [kind]: config } };
  const error: unknown = await management.eventLogStreaming.create(params).catch((thrown: unknown) => thrown);
  expect(error).toMatchObject({ httpStatusCode: 400, errorType: 'bad' });
  const shown = everythingShownOf(error);
  expect(shown).toContain('cannot use');
  expect(shown).not.toContain(hidden);
});
