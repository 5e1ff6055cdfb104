import type { Checks } from '../../../options/validators.ts';

/** The environment of Stytch that a key is for. */
type Environment = 'live' | 'test';

/** The prefix of each option's keys, before the environment: `project-live-`, `secret-test-`. */
const PREFIXES = { projectId: 'project', secret: 'secret', publicToken: 'public-token' } as const;
type KeyOption = keyof typeof PREFIXES;

const KEY = /^(project|secret|public-token)-(?:(live|test)-)?/;

/** The options that say which environment is meant. An invalid one is reported elsewhere. */
export interface KeyOptions {
  readonly projectId: string | undefined;
  readonly secret: string | undefined;
  readonly publicToken: unknown;
  readonly environment: unknown;
  /** The environment whose host `baseUrl` is; `undefined` for any other. */
  readonly host: Environment | undefined;
}

/** Reports keys that are passed as another option, and options of another environment than the project. */
export function checkKeyKinds(checks: Checks, given: KeyOptions): void {
  const project = environmentOf(given.projectId);
  for (const option of ['projectId', 'secret', 'publicToken'] as const) {
    const value = given[option];
    const [, prefix, environment] = typeof value === 'string' ? (KEY.exec(value) ?? []) : [];
    if (prefix !== undefined && prefix !== PREFIXES[option]) checks.add(option, swapped(prefix));
    else if (option === 'projectId' && value !== undefined && environment === undefined)
      checks.add(
        option,
        'expected a value that starts with "project-live-" or "project-test-"; copy it from the dashboard',
      );
    else checkEnvironment(checks, option, environment, project);
  }
  checkEnvironment(checks, 'environment', given.environment, project);
  checkEnvironment(checks, 'baseUrl', given.host, project);
}

function environmentOf(projectId: string | undefined): string | undefined {
  const [, prefix, environment] = KEY.exec(projectId ?? '') ?? [];
  return prefix === PREFIXES.projectId ? environment : undefined;
}

function checkEnvironment(checks: Checks, option: string, environment: unknown, project: string | undefined): void {
  if (project === undefined || (environment !== 'live' && environment !== 'test') || environment === project) return;
  checks.add(
    option,
    `is of the ${environment} environment, but "projectId" of the ${project} one; pass both of the same`,
  );
}

function swapped(prefix: string): string {
  const option = (Object.keys(PREFIXES) as KeyOption[]).find((name) => PREFIXES[name] === prefix);
  return `starts with "${prefix}-"; pass this value as "${option}"`;
}
