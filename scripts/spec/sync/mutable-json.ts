import { isMap, keysOf } from '../document/json.ts';

/** A JSON object that may be changed. */
export type JsonObject = Record<string, unknown>;

export function isJsonObject(value: unknown): value is JsonObject {
  return isMap(value);
}

/** A deep copy that may be changed. */
export function copyOf(value: Readonly<Record<string, unknown>>): JsonObject {
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, copyOfAny(each)]));
}

/** Members that are shared, as aliases in YAML are, become copies of their own. */
function copyOfAny(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copyOfAny);
  return isMap(value) ? copyOf(value) : value;
}

/** Sets a key, whatever its name: `__proto__` too is a name like any other. */
export function put(target: JsonObject, key: string, value: unknown): void {
  Object.defineProperty(target, key, { value, writable: true, enumerable: true, configurable: true });
}

/** The object at a JSON pointer. */
export function objectAt(root: JsonObject, pointer: string): JsonObject {
  const found = findObject(root, pointer);
  if (found === undefined) throw new Error(`${pointer}: expected an object`);
  return found;
}

/** The object at a JSON pointer, if there is one. */
export function findObject(root: JsonObject, pointer: string): JsonObject | undefined {
  let found: unknown = root;
  for (const key of keysOf(pointer))
    found =
      typeof found === 'object' && found !== null && Object.hasOwn(found, key) ? Reflect.get(found, key) : undefined;
  return isJsonObject(found) ? found : undefined;
}

/** The object at a key, created if it is missing. */
export function mapIn(target: JsonObject, key: string): JsonObject {
  const found = Object.hasOwn(target, key) ? target[key] : undefined;
  if (isJsonObject(found)) return found;
  const created: JsonObject = {};
  put(target, key, created);
  return created;
}

/** The list at a key, created if it is missing. */
export function listIn(target: JsonObject, key: string): unknown[] {
  const found: unknown = target[key];
  if (Array.isArray(found)) return found;
  const created: unknown[] = [];
  target[key] = created;
  return created;
}

/** Sets a key, or deletes it if the value is `undefined` or an empty list. */
export function setOrDelete(target: JsonObject, key: string, value: unknown): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) delete target[key];
  else target[key] = value;
}

/** Deletes all keys. */
export function clear(target: JsonObject): void {
  for (const key of Object.keys(target)) delete target[key];
}
