import { isNonEmptyString, isObject } from '../options/validators.ts';

/** A user in Corbado's webhooks. */
export interface CorbadoWebhookUser {
  readonly id: string;
  readonly fullName?: string | undefined;
  readonly status: string;
}

/** A login identifier, such as an e-mail address. */
export interface CorbadoWebhookIdentifier {
  readonly id: string;
  readonly type: string;
  readonly value: string;
  readonly status: string;
}

interface UserData {
  readonly user: CorbadoWebhookUser;
  readonly identifiers?: readonly CorbadoWebhookIdentifier[] | undefined;
}

interface PasskeyData {
  readonly userID: string;
  /** Such as `{ id, webAuthnID, browser, os }`. */
  readonly credential?: Readonly<Record<string, unknown>> | undefined;
}

/** The data of each event. */
interface EventData {
  readonly 'user.created': UserData;
  readonly 'user.updated': UserData;
  readonly 'user.deleted': { readonly userID: string };
  readonly 'passkey.created': PasskeyData;
  readonly 'passkey.deleted': PasskeyData;
  readonly 'passkey-login.completed': PasskeyData;
}

/** The names of Corbado's events. */
export type CorbadoEventType = keyof EventData;

/** One of Corbado's events; `type` is the discriminant. */
export type CorbadoEvent<Type extends CorbadoEventType = CorbadoEventType> = {
  readonly [Name in Type]: {
    readonly type: Name;
    /** About the user's device, and the endpoint's own `customHeaders`. */
    readonly metadata: Readonly<Record<string, unknown>>;
    /** The time of the event, as an ISO string with up to nine digits of a second. */
    readonly timestamp: string;
    readonly data: EventData[Name];
  };
}[Type];

/** The data of each older action. */
interface ActionData {
  readonly authMethods: { readonly username: string };
  readonly passwordVerify: { readonly username: string; readonly password: string };
}

/** The data of the response to each older action. */
interface ActionResponses {
  readonly authMethods: { readonly status: 'exists' | 'not_exists' | 'blocked' };
  readonly passwordVerify: { readonly success: boolean };
}

/** The names of the older actions, with which Corbado queries your server while passwords are being replaced. */
export type CorbadoAction = keyof ActionData;

/** The request of an older action; `action` is the discriminant. `passwordVerify` contains a password: do not log it. */
export type CorbadoActionRequest<Action extends CorbadoAction = CorbadoAction> = {
  readonly [Name in Action]: {
    readonly id: string;
    readonly projectID: string;
    readonly action: Name;
    readonly data: ActionData[Name];
  };
}[Action];

/** The data of the response to an older action. */
export type CorbadoActionData<Action extends CorbadoAction = CorbadoAction> = ActionResponses[Action];

/** The body of the response to an older action. */
export interface CorbadoActionResponse<Action extends CorbadoAction = CorbadoAction> {
  /** An id of your own, for tracing. */
  readonly responseID: string;
  readonly data: CorbadoActionData<Action>;
}

/** An event or the request of an action, with its name, so that a `switch` over `type` narrows `event`. */
export type CorbadoWebhook = (
  | {
      readonly [Type in CorbadoEventType]: { readonly type: Type; readonly event: CorbadoEvent<Type> };
    }[CorbadoEventType]
  | {
      readonly [Name in CorbadoAction]: { readonly type: Name; readonly event: CorbadoActionRequest<Name> };
    }[CorbadoAction]
  | { readonly type: null; readonly event: Readonly<Record<string, unknown>> }
) & {
  /** The body, unchanged. */
  readonly body: string;
};

type Json = Readonly<Record<string, unknown>>;

/** Tests for what the type of each event's `data` promises. */
const EVENT_DATA: Readonly<Record<CorbadoEventType, (data: Json) => boolean>> = {
  'user.created': hasUser,
  'user.updated': hasUser,
  'user.deleted': hasUserID,
  'passkey.created': isPasskey,
  'passkey.deleted': isPasskey,
  'passkey-login.completed': isPasskey,
};

/** Tests for what the type of each action's `data` promises. */
const ACTION_DATA: Readonly<Record<CorbadoAction, (data: Json) => boolean>> = {
  authMethods: ({ username }) => isNonEmptyString(username),
  passwordVerify: ({ username, password }) => isNonEmptyString(username) && typeof password === 'string',
};

/** Tests whether an event of this name has all that its type promises. */
export function isKnownEvent(name: string, { metadata, timestamp, data }: Json): boolean {
  const fits = isObject(metadata) && isNonEmptyString(timestamp) && isObject(data);
  return fits && isNameOf(EVENT_DATA, name) && EVENT_DATA[name](data);
}

/** Tests whether the request of an action of this name has all that its type promises. */
export function isKnownAction(name: string, { id, projectID, data }: Json): boolean {
  const fits = isNonEmptyString(id) && isNonEmptyString(projectID) && isObject(data);
  return fits && isNameOf(ACTION_DATA, name) && ACTION_DATA[name](data);
}

/** Tests for a name in the table itself, not in its prototype. */
function isNameOf<Name extends string>(table: Readonly<Record<Name, unknown>>, name: string): name is Name {
  return Object.hasOwn(table, name);
}

function hasUser({ user, identifiers }: Json): boolean {
  if (!isObject(user) || !isNonEmptyString(user['id']) || !isNonEmptyString(user['status'])) return false;
  if (user['fullName'] !== undefined && typeof user['fullName'] !== 'string') return false;
  return identifiers === undefined || (Array.isArray(identifiers) && identifiers.every(isIdentifier));
}

function isIdentifier(value: unknown): boolean {
  return isObject(value) && ['id', 'type', 'value', 'status'].every((field) => typeof value[field] === 'string');
}

function hasUserID({ userID }: Json): boolean {
  return isNonEmptyString(userID);
}

function isPasskey(data: Json): boolean {
  return hasUserID(data) && (data['credential'] === undefined || isObject(data['credential']));
}
