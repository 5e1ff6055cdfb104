import type { Call, Flows } from '../../call.ts';
import type { Fields } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';

function projectIdOf(tenant: Tenant): string {
  return String([tenant.keys.audience].flat()[0]);
}

/** A metric counts the records of a kind. */
export type Metrics = Readonly<Record<string, string>>;

function metrics({ tenant }: Call, counted: Metrics): Fields {
  const counts = Object.entries(counted).map(([metric_type, kind]) => ({
    metric_type,
    count: tenant.records(kind).size,
  }));
  return { project_id: projectIdOf(tenant), metrics: counts };
}

/** The project's name and figures. */
export function projectFlows(counted: Metrics): Flows {
  return {
    'debug.whoami': ({ tenant }) => ({ project_id: projectIdOf(tenant), name: 'authloom emulator' }),
    'project.metrics': (call) => metrics(call, counted),
  };
}
