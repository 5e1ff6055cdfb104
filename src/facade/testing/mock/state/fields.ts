import { isObject } from '../../../options/validators.ts';

/** Any JSON object, such as a record, a response or the parameters of a request. */
export type Fields = Readonly<Record<string, unknown>>;

/** Reads the value at a dotted path; `''` is the whole value, and numbers are array indexes. */
export function readAt(value: unknown, path: string): unknown {
  if (path === '') return value;
  return path.split('.').reduce<unknown>((inner, name) => {
    if (Array.isArray(inner)) return inner[Number(name)];
    return isObject(inner) && Object.hasOwn(inner, name) ? inner[name] : undefined;
  }, value);
}

/** Returns a copy with another value at a dotted path. Anything on the way that is not an object is replaced by one. */
export function withAt(value: unknown, path: string, inner: unknown): unknown {
  if (path === '') return inner;
  const [name = '', ...rest] = path.split('.');
  const object = isObject(value) ? value : {};
  return { ...object, [name]: withAt(object[name], rest.join('.'), inner) };
}

/** Reads the object at a path, or an empty one. */
export function fieldsAt(value: unknown, path: string): Fields {
  const found = readAt(value, path);
  return isObject(found) ? found : {};
}

/** Returns the fields with these names that are not undefined. */
export function pick(fields: Fields, names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));
}

/** Returns the strings in a value that may be a string, an array of them, or anything else. */
export function stringsIn(value: unknown): readonly string[] {
  return [value].flat().filter((item): item is string => typeof item === 'string');
}
