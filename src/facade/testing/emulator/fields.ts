import { isObject } from '../../options/validators.ts';

/** Any JSON object, such as a record, a response or the parameters of a request. */
export type Fields = Readonly<Record<string, unknown>>;

/** Returns the object with that name, or an empty one. */
export function objectIn(fields: Fields, name: string): Fields {
  const value = fields[name];
  return isObject(value) ? value : {};
}

/** Returns the objects of the list with that name. */
export function objectsIn(fields: Fields, name: string): readonly Fields[] {
  const value = fields[name];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** Returns the string with that name; an empty one counts as absent. */
export function stringIn(fields: Fields, name: string): string | undefined {
  const value = fields[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** Returns the strings of the list with that name. */
export function stringsIn(fields: Fields, name: string): readonly string[] {
  return [fields[name]].flat().filter((value): value is string => typeof value === 'string');
}

/** Returns the number with that name. */
export function numberIn(fields: Fields, name: string): number | undefined {
  const value = fields[name];
  return typeof value === 'number' ? value : undefined;
}

/** Returns the fields with these names that are neither absent nor undefined. */
export function pick(fields: Fields, names: readonly string[]): Fields {
  return Object.fromEntries(names.filter((name) => fields[name] !== undefined).map((name) => [name, fields[name]]));
}

/** Returns a copy without some fields. */
export function omit(fields: Fields, ...names: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !names.includes(name)));
}

/** Returns the string or number with that name as text; empty for anything else. */
export function textIn(fields: Fields, name: string): string {
  const value = fields[name];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
