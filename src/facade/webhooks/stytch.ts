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

type Json = Readonly<Record<string, unknown>>;

/** A user in a webhook, as in responses of the API. The id is checked; all other fields may be absent. */
export interface StytchWebhookUser extends Json {
  readonly user_id: string;
  readonly status?: string | null;
  readonly name?: {
    readonly first_name?: string | null;
    readonly middle_name?: string | null;
    readonly last_name?: string | null;
  } | null;
  readonly emails?: readonly { readonly email_id: string; readonly email: string; readonly verified: boolean }[] | null;
  readonly phone_numbers?:
    | readonly { readonly phone_id: string; readonly phone_number: string; readonly verified: boolean }[]
    | null;
  readonly roles?: readonly string[] | null;
  readonly external_id?: string | null;
  readonly created_at?: string | null;
  readonly is_locked?: boolean | null;
  readonly lock_created_at?: string | null;
  readonly lock_expires_at?: string | null;
  readonly trusted_metadata?: Json | null;
  readonly untrusted_metadata?: Json | null;
}

/** An organization in a webhook, as in responses of the API. The id is checked; all other fields may be absent. */
export interface StytchWebhookOrganization extends Json {
  readonly organization_id: string;
  readonly organization_name?: string | null;
  readonly organization_slug?: string | null;
  readonly organization_external_id?: string | null;
  readonly email_allowed_domains?: readonly string[] | null;
  readonly mfa_policy?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly trusted_metadata?: Json | null;
}

/** A member in a webhook, as in responses of the API. The id is checked; all other fields may be absent. */
export interface StytchWebhookMember extends Json {
  readonly member_id: string;
  readonly organization_id?: string | null;
  readonly email_address?: string | null;
  readonly email_address_verified?: boolean | null;
  readonly name?: string | null;
  readonly status?: string | null;
  readonly roles?: readonly { readonly role_id: string; readonly sources: readonly Json[] }[] | null;
  readonly external_id?: string | null;
  readonly is_breakglass?: boolean | null;
  readonly mfa_enrolled?: boolean | null;
  readonly mfa_phone_number?: string | null;
  readonly created_at?: string | null;
  readonly updated_at?: string | null;
  readonly trusted_metadata?: Json | null;
  readonly untrusted_metadata?: Json | null;
}

/** The objects of which more is known than that they are objects, and the field with the id of each. */
interface Payloads {
  readonly user: StytchWebhookUser;
  readonly organization: StytchWebhookOrganization;
  readonly member: StytchWebhookMember;
}

const IDS: { readonly [Name in keyof Payloads]: keyof Payloads[Name] } = {
  user: 'user_id',
  organization: 'organization_id',
  member: 'member_id',
};

type Of<Source extends StytchWebhookSource, ObjectType extends StytchWebhookObject, Action> = Action extends 'DELETE'
  ? Head<Source, ObjectType, Action>
  : Head<Source, ObjectType, Action> & {
      /** The object after the change. */
      readonly [Name in ObjectType]: Name extends keyof Payloads ? Payloads[Name] : Json;
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
    (action === 'DELETE' || hasPayload(event[objectType], objectType))
  );
}

function hasPayload(payload: unknown, objectType: StytchWebhookObject): boolean {
  const id = objectType in IDS ? IDS[objectType as keyof Payloads] : undefined;
  return isObject(payload) && (id === undefined || isNonEmptyString(payload[id]));
}

function isOneOf<T>(known: readonly T[], value: unknown): value is T {
  return (known as readonly unknown[]).includes(value);
}
