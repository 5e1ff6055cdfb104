/** Where a change came from: the API, the dashboard, or an identity provider that speaks SCIM. */
export type StytchWebhookSource = 'DIRECT' | 'DASHBOARD' | 'SCIM';

/** What was done. */
export type StytchWebhookAction = 'CREATE' | 'UPDATE' | 'DELETE';

/** What it was done to. */
export type StytchWebhookObject =
  | 'user'
  | 'organization'
  | 'member'
  | 'saml_connection'
  | 'oidc_connection'
  | 'scim_connection'
  | 'idp_group';

/** The names of Stytch's events, such as `direct.user.create`. Which of them are sent is listed in Stytch's catalogue. */
export type StytchEventType =
  `${Lowercase<StytchWebhookSource>}.${StytchWebhookObject}.${Lowercase<StytchWebhookAction>}`;

/** What every event says. */
interface Head<Source, ObjectType, Action> {
  readonly project_id: string;
  /** The event's own id. The id of the message that brings it is another one. */
  readonly event_id: string;
  readonly action: Action;
  readonly object_type: ObjectType;
  readonly source: Source;
  /** The id of what was created, updated or deleted. */
  readonly id: string;
  /** When it happened, as an ISO text with up to nine digits of a second. */
  readonly timestamp: string;
  /** Which of Stytch's products the project is of. Absent from older events. */
  readonly vertical?: 'CONSUMER' | 'B2B' | undefined;
}

type Of<Source extends StytchWebhookSource, ObjectType extends StytchWebhookObject, Action> = Action extends 'DELETE'
  ? Head<Source, ObjectType, Action>
  : Head<Source, ObjectType, Action> & {
      /** The object as it is now. */
      readonly [Name in ObjectType]: Readonly<Record<string, unknown>>;
    };

/** An event by its name. `StytchEvent<'direct.user.create'>` has a `user`; one of a deletion has no object. */
export type StytchEvent<Type extends StytchEventType = StytchEventType> =
  Type extends `${infer Source}.${infer ObjectType}.${infer Action}`
    ? Of<
        Extract<Uppercase<Source>, StytchWebhookSource>,
        Extract<ObjectType, StytchWebhookObject>,
        Extract<Uppercase<Action>, StytchWebhookAction>
      >
    : never;

/** Every event that is known, told apart by `source`, `object_type` and `action`. */
export type StytchWebhookEvent = StytchEvent;
