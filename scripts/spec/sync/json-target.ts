import { isMap, keysOf } from '../json.ts';

/** A JSON object that may be changed. */
export type Target = Record<string, unknown>;

/** A copy of a value that may be changed. */
export function copyOf(value: Readonly<Record<string, unknown>>): Target {
  return structuredClone({ ...value });
}

/** The object that a pointer leads to. */
export function targetAt(root: Target, pointer: string): Target {
  let found: unknown = root;
  for (const key of keysOf(pointer))
    found = typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined;
  if (!isTarget(found)) throw new Error(`${pointer} leads to no object`);
  return found;
}

export function isTarget(value: unknown): value is Target {
  return isMap(value);
}

/** The object at a key, made where there is none. */
export function mapIn(target: Target, key: string): Target {
  const found = target[key];
  if (isTarget(found)) return found;
  const made: Target = {};
  target[key] = made;
  return made;
}

/** The list at a key, made where there is none. */
export function listIn(target: Target, key: string): unknown[] {
  const found: unknown = target[key];
  if (Array.isArray(found)) return found;
  const made: unknown[] = [];
  target[key] = made;
  return made;
}

/** Sets a key, or takes it away where the value is empty. */
export function setOrDrop(target: Target, key: string, value: unknown): void {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) delete target[key];
  else target[key] = value;
}
