import { SESSION_CLAIM } from '../../../../providers/stytch/shared/session-claims.ts';
import type { Action, Resource } from '../model.ts';
import { type Fields, fieldsAt, readAt } from '../path.ts';
import { uuids } from './ids.ts';

/** The clients of machine-to-machine and of connected apps, which both products have. */
export const clientResources: Readonly<Record<string, Resource>> = {
  m2m_clients: {
    id: 'client_id',
    newId: uuids('m2m-client-test-'),
    takesId: true,
    missing: 'm2m_client_not_found',
    example: ['m2m.clients.get', 'm2m_client'],
    blank: { client_name: '', client_description: '', trusted_metadata: {}, next_client_secret_last_four: undefined },
  },
  connected_apps: {
    id: 'client_id',
    newId: uuids('connected-app-test-'),
    missing: 'connected_app_client_not_found',
    example: ['connectedApp.clients.get', 'connected_app'],
    blank: { client_name: '', client_description: '', redirect_urls: [], next_client_secret_last_four: undefined },
  },
};

export const clientActions: Readonly<Record<string, Action>> = {
  ...clients('m2m.clients', 'm2m_clients', 'm2m_client'),
  ...clients('connectedApp.clients', 'connected_apps', 'connected_app'),
};

function clients(prefix: string, resource: string, at: string): Record<string, Action> {
  return {
    [`${prefix}.create`]: { does: 'create', resource, at },
    [`${prefix}.get`]: { does: 'get', resource, at },
    [`${prefix}.search`]: { does: 'list', resource, at: resource, counts: { items: 'results_metadata.total' } },
    [`${prefix}.update`]: { does: 'update', resource, at },
    [`${prefix}.delete`]: { does: 'delete', resource, repeats: { client_id: 'client_id' } },
  };
}

/** The name under which the session of a token stands among the parameters. */
export const SESSION_OF_JWT = 'session of session_jwt';

/** The session that a session JWT names. It is not checked: the mock trusts its tests. */
export function sessionOfJwt({ session_jwt }: Fields): Fields {
  if (typeof session_jwt !== 'string' || session_jwt === '') return {};
  // The claim's name has dots in it, so it is no path.
  const claim = fieldsAt(payloadOf(session_jwt), '')[SESSION_CLAIM];
  return { [SESSION_OF_JWT]: readAt(claim, 'id') };
}

function payloadOf(token: string): unknown {
  try {
    return JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString());
  } catch {
    return undefined;
  }
}

/** What a search asks of records: filters by name, each with what a record has for it. Unknown ones let all through. */
export type SearchFields = Readonly<Record<string, (record: Fields) => unknown>>;

/** Whether a record is what the `query` of a search asks for. */
export function searched(fields: SearchFields): (record: Fields, params: Fields) => boolean {
  return (record, params) => {
    const operands = readAt(params, 'query.operands');
    if (!Array.isArray(operands) || operands.length === 0) return true;
    const fits = (operand: unknown): boolean => {
      const { filter_name: name, filter_value: wanted } = fieldsAt(operand, '');
      const read = typeof name === 'string' && Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (read === undefined) return true;
      const values = [read(record)].flat();
      return [wanted].flat().some((value) => values.includes(value));
    };
    return readAt(params, 'query.operator') === 'OR' ? operands.some(fits) : operands.every(fits);
  };
}

/** When a session ends that a request asks for, in seconds from now. */
export function sessionLifetime({ session_duration_minutes: minutes }: Fields): number {
  return (typeof minutes === 'number' ? minutes : 60) * 60;
}

/** The ids in a list of a record, such as `emails`. */
export function listed(record: Fields, list: string, field: string): unknown[] {
  const entries = record[list];
  return Array.isArray(entries) ? entries.map((entry) => readAt(entry, field)) : [];
}
