import { isObject } from '../../core/options/checks.ts';
import { isText } from '../../core/options/texts.ts';
import type {
  StytchEvent,
  StytchEventType,
  StytchWebhookAction,
  StytchWebhookObject,
  StytchWebhookSource,
} from './events.ts';

/** An event with its name, so that a `switch` over `type` tells what is in `event`. */
export type StytchWebhook =
  | { readonly [Type in StytchEventType]: { readonly type: Type; readonly event: StytchEvent<Type> } }[StytchEventType]
  | { readonly type: null; readonly event: Readonly<Record<string, unknown>> };

export const STYTCH_SOURCES: readonly StytchWebhookSource[] = ['DIRECT', 'DASHBOARD', 'SCIM'];
export const STYTCH_ACTIONS: readonly StytchWebhookAction[] = ['CREATE', 'UPDATE', 'DELETE'];
export const STYTCH_OBJECTS: readonly StytchWebhookObject[] = [
  'user',
  'organization',
  'member',
  'saml_connection',
  'oidc_connection',
  'scim_connection',
  'idp_group',
];

/**
 * The name that Stytch lists an event by: `source.object_type.action` in lower case, such as `direct.user.create`. Made for
 * events that are not known here too; `null` for what is no event.
 */
export function stytchEventType(event: StytchEvent): StytchEventType;
export function stytchEventType(event: unknown): string | null;
export function stytchEventType(event: unknown): string | null {
  if (!isObject(event)) return null;
  const { source, object_type, action } = event;
  return isText(source) && isText(object_type) && isText(action)
    ? `${source}.${object_type}.${action}`.toLowerCase()
    : null;
}

/** Tells what an event is. */
export function typedStytchEvent(event: Readonly<Record<string, unknown>>): StytchWebhook {
  return isKnown(event)
    ? // The union of the names pairs each with its event, which no single object literal can show.
      ({ type: stytchEventType(event), event } as StytchWebhook)
    : { type: null, event };
}

/** Whether it has all that the type of its name promises. */
function isKnown(event: Readonly<Record<string, unknown>>): event is Readonly<Record<string, unknown>> & StytchEvent {
  const { source, action, object_type: objectType } = event;
  return (
    isOneOf(STYTCH_SOURCES, source) &&
    isOneOf(STYTCH_ACTIONS, action) &&
    isOneOf(STYTCH_OBJECTS, objectType) &&
    ['project_id', 'event_id', 'id', 'timestamp'].every((field) => isText(event[field])) &&
    (action === 'DELETE' || isObject(event[objectType]))
  );
}

function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return (known as readonly unknown[]).includes(value);
}
