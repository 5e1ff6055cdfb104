import { StytchManagement } from '../../src/stytch/management.ts';
import { type ApiClientUnderTest, ARGUMENT, NAME, SECRET } from './client.ts';
import { stytchErrorBody } from './stytch.ts';

const API = 'https://management.stytch.com';
const PASSWORD = 'Lake "quoted" Password 58!';
const head = { request_id: 'req-1', status_code: 200 };

export const stytchManagement: ApiClientUnderTest = {
  name: 'StytchManagement',
  api: 'stytch-management',
  provider: 'stytch',
  credentials: [
    { option: 'workspaceKeyId', variable: 'STYTCH_WORKSPACE_KEY_ID', value: 'workspace-key-1' },
    { option: 'workspaceKeySecret', variable: 'STYTCH_WORKSPACE_KEY_SECRET', value: SECRET },
  ],
  urlOption: 'baseUrl',
  options: { workspaceKeyId: 'workspace-key-1', workspaceKeySecret: SECRET },
  at: (url) => ({ baseUrl: url }),
  secrets: [SECRET, btoa(`workspace-key-1:${SECRET}`)],
  personal: [ARGUMENT, NAME, PASSWORD],
  open(options) {
    const client = new StytchManagement(options);
    const project = { project_slug: 'project-1' };
    const environment = { ...project, environment_slug: 'test' };
    const grafana_loki = { hostname: 'logs.example', username: ARGUMENT, password: PASSWORD };
    return {
      client,
      read: (call) => client.projects.get(project, call),
      create: (call) =>
        client.eventLogStreaming.create(
          { ...environment, destination_type: 'GRAFANA_LOKI', destination_config: { grafana_loki } },
          call,
        ),
      update: () => client.projects.update({ ...project, name: NAME }),
      remove: (call) => client.projects.delete(project, call),
      list: () => client.projects.getAll(),
      readWith: (params) => client.projects.get(params as typeof project),
      raw: () => client.api.GET('/pwa/v3/projects/{project_slug}', { params: { path: project } }),
    };
  },
  readRequest: ['GET', `${API}/pwa/v3/projects/project-1`],
  response: { ...head, project: { project_slug: 'project-1', name: 'Example' } },
  removal: { body: head, value: head },
  errorBody: stytchErrorBody,
};
