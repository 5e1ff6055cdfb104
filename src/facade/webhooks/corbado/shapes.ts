import { isObject } from '../../core/options/checks.ts';
import { isText } from '../../core/options/texts.ts';
import type { CorbadoAction, CorbadoEventType } from './events.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whether `data` has what the type of the event promises. */
const EVENT_DATA: Readonly<Record<CorbadoEventType, (data: Json) => boolean>> = {
  'user.created': hasUser,
  'user.updated': hasUser,
  'user.deleted': hasUserID,
  'passkey.created': isPasskey,
  'passkey.deleted': isPasskey,
  'passkey-login.completed': isPasskey,
};

/** Whether `data` has what the type of the action promises. */
const ACTION_DATA: Readonly<Record<CorbadoAction, (data: Json) => boolean>> = {
  authMethods: ({ username }) => isText(username),
  passwordVerify: ({ username, password }) => isText(username) && typeof password === 'string',
};

/** Whether an event of this name has all that its type promises. */
export function isKnownEvent(name: string, { metadata, timestamp, data }: Json): boolean {
  const fits = isObject(metadata) && isText(timestamp) && isObject(data);
  return fits && isNameOf(EVENT_DATA, name) && EVENT_DATA[name](data);
}

/** Whether the request of an action of this name has all that its type promises. */
export function isKnownAction(name: string, { id, projectID, data }: Json): boolean {
  const fits = isText(id) && isText(projectID) && isObject(data);
  return fits && isNameOf(ACTION_DATA, name) && ACTION_DATA[name](data);
}

/** Whether a table has an entry of its own of this name. */
function isNameOf<Name extends string>(table: Readonly<Record<Name, unknown>>, name: string): name is Name {
  return Object.hasOwn(table, name);
}

function hasUser({ user, identifiers }: Json): boolean {
  if (!isObject(user) || !isText(user['id']) || !isText(user['status'])) return false;
  if (user['fullName'] !== undefined && typeof user['fullName'] !== 'string') return false;
  return identifiers === undefined || (Array.isArray(identifiers) && identifiers.every(isIdentifier));
}

function isIdentifier(value: unknown): boolean {
  return isObject(value) && ['id', 'type', 'value', 'status'].every((field) => typeof value[field] === 'string');
}

function hasUserID({ userID }: Json): boolean {
  return isText(userID);
}

function isPasskey(data: Json): boolean {
  return hasUserID(data) && (data['credential'] === undefined || isObject(data['credential']));
}
