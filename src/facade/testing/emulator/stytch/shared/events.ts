import type { StytchWebhookAction, StytchWebhookObject } from '../../../../webhooks/stytch.ts';
import type { Fields } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';

/** Tells of a change of a record, as Stytch's webhooks do. */
export function emitChange(
  tenant: Tenant,
  action: StytchWebhookAction,
  objectType: StytchWebhookObject,
  recordId: unknown,
  record: Fields,
): void {
  tenant.events.emit(`direct.${objectType}.${action.toLowerCase()}`, ({ id, at }) => ({
    project_id: [tenant.keys.audience].flat()[0],
    event_id: id,
    action,
    object_type: objectType,
    source: 'DIRECT',
    id: recordId,
    timestamp: new Date(at).toISOString(),
    vertical: tenant.provider === 'stytch' ? 'CONSUMER' : 'B2B',
    ...(action !== 'DELETE' && { [objectType]: record }),
  }));
}
