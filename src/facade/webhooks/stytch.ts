import { isNonEmptyString, isObject } from '../options/validators.ts';

/** The origin of a change: the API, the dashboard, or an identity provider that uses SCIM. */
export type StytchWebhookSource = 'DIRECT' | 'DASHBOARD' | 'SCIM';

/** The change. */
export type StytchWebhookAction = 'CREATE' | 'UPDATE' | 'DELETE';

/** The kind of object that was changed. */
export type StytchWebhookObject =
  | 'user'
  | 'organization'
  | 'member'
  | 'saml_connection'
  | 'oidc_connection'
  | 'scim_connection'
  | 'idp_group';

/** The names of Stytch's events, such as `direct.user.create`. Stytch's catalogue lists which of them are sent. */
export type StytchEventType =
  `${Lowercase<StytchWebhookSource>}.${StytchWebhookObject}.${Lowercase<StytchWebhookAction>}`;

/** The fields of every event. */
interface Head<Source, ObjectType, Action> {
  readonly project_id: string;
  /** The event's own id. The id of the message that brings it is another one. */
  readonly event_id: string;
  readonly action: Action;
  readonly object_type: ObjectType;
  readonly source: Source;
  /** The id of the object that was created, updated or deleted. */
  readonly id: string;
  /** The time of the event, as an ISO string with up to nine digits of a second. */
  readonly timestamp: string;
  /** The product that the project belongs to. Absent from older events. */
  readonly vertical?: 'CONSUMER' | 'B2B' | undefined;
}

type Of<Source extends StytchWebhookSource, ObjectType extends StytchWebhookObject, Action> = Action extends 'DELETE'
  ? Head<Source, ObjectType, Action>
  : Head<Source, ObjectType, Action> & {
      /** The object after the change. */
      readonly [Name in ObjectType]: Readonly<Record<string, unknown>>;
    };

/** An event by its name. `StytchEvent<'direct.user.create'>` has a `user`; a deletion has no object. */
export type StytchEvent<Type extends StytchEventType = StytchEventType> =
  Type extends `${infer Source}.${infer ObjectType}.${infer Action}`
    ? Of<
        Extract<Uppercase<Source>, StytchWebhookSource>,
        Extract<ObjectType, StytchWebhookObject>,
        Extract<Uppercase<Action>, StytchWebhookAction>
      >
    : never;

/** Any known event; `source`, `object_type` and `action` are the discriminants. */
export type StytchWebhookEvent = StytchEvent;

/** An event with its name, so that a `switch` over `type` narrows `event`. */
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
 * Builds the name that Stytch lists an event by: `source.object_type.action` in lower case, such as `direct.user.create`.
 * Works for events that are not known here as well; returns `null` for anything that is not an event.
 *
 * @see {@link verifyWebhook}, whose `type` is this name
 * @example
 * const name = stytchEventType(event); // 'scim.idp_group.member_add'
 */
export function stytchEventType(event: StytchEvent): StytchEventType;
export function stytchEventType(event: unknown): string | null;
export function stytchEventType(event: unknown): string | null {
  if (!isObject(event)) return null;
  const { source, object_type, action } = event;
  return isNonEmptyString(source) && isNonEmptyString(object_type) && isNonEmptyString(action)
    ? `${source}.${object_type}.${action}`.toLowerCase()
    : null;
}

/** Adds its name to an event. */
export function toStytchWebhook(event: Readonly<Record<string, unknown>>): StytchWebhook {
  return isKnown(event)
    ? // The union pairs each name with its event, which no single object literal can show.
      ({ type: stytchEventType(event), event } as StytchWebhook)
    : { type: null, event };
}

/** Tests whether an event has all that the type of its name promises. */
function isKnown(event: Readonly<Record<string, unknown>>): event is Readonly<Record<string, unknown>> & StytchEvent {
  const { source, action, object_type: objectType } = event;
  return (
    isOneOf(STYTCH_SOURCES, source) &&
    isOneOf(STYTCH_ACTIONS, action) &&
    isOneOf(STYTCH_OBJECTS, objectType) &&
    ['project_id', 'event_id', 'id', 'timestamp'].every((field) => isNonEmptyString(event[field])) &&
    (action === 'DELETE' || isObject(event[objectType]))
  );
}

function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return (known as readonly unknown[]).includes(value);
}
