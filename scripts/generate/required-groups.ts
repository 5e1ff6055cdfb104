import { at, InvalidSpecError, type SpecPath } from './invalid-spec-error.ts';
import type { Document } from './openapi.ts';
import type { RequiredGroup, SchemaObject } from './schema.ts';

/**
 * Reads "at least one of these fields" (`anyOf` of schemas that only require) and "exactly one of them" (`oneOf`) beside
 * `properties`. The emitters get them as a group, so that `anyOf` and `oneOf` are left for different shapes.
 */
export function readRequiredGroups(document: Document): Document {
  // Every value is copied unchanged, except for the groups.
  return copy(document, []) as Document;
}

function copy(value: unknown, path: SpecPath): unknown {
  if (Array.isArray(value)) return value.map((child: unknown, index) => copy(child, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  const copied = Object.entries(value).map(([key, child]) => [key, copy(child, [...path, key])]);
  return at(path, () => withGroup(Object.fromEntries(copied)));
}

function withGroup(value: SchemaObject): SchemaObject {
  const { anyOf, oneOf, ...rest } = value;
  // A map of properties may have fields with these names, too. Both together are rejected by the validation.
  if (!isMap(value.properties) || (anyOf !== undefined && oneOf !== undefined)) return value;
  const names = namesOf(oneOf ?? anyOf);
  if (names === undefined) return value;
  for (const name of names) if (!Object.hasOwn(value.properties, name)) throw missingField(names, name);
  return { ...rest, 'x-required-group': { names, exactly: oneOf !== undefined } };
}

/** The error for a group that requires a field that callers cannot give. */
export function missingField(names: readonly string[], name: string): InvalidSpecError {
  return new InvalidSpecError(
    `missing field ${name}, although one of ${names.join(', ')} is required; add it to the properties, or drop it from the group`,
  );
}

/** The fields that the alternatives require, one each; `undefined` if they say anything else. */
function namesOf(alternatives: unknown): readonly string[] | undefined {
  if (!Array.isArray(alternatives) || alternatives.length === 0) return undefined;
  const names = alternatives.map(onlyRequired);
  return names.every((name) => name !== undefined) ? names : undefined;
}

function onlyRequired(alternative: unknown): string | undefined {
  if (!isMap(alternative) || Object.keys(alternative).join() !== 'required') return undefined;
  const { required } = alternative;
  const [name, ...others]: readonly unknown[] = Array.isArray(required) ? required : [];
  return typeof name === 'string' && others.length === 0 ? name : undefined;
}

function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Returns true if a sample has a field: all fields that may go together, or only the required ones. */
export function isInSample(
  name: string,
  isRequired: boolean,
  which: 'all' | 'required',
  group: RequiredGroup | undefined,
): boolean {
  if (isRequired) return true;
  if (group?.names.includes(name)) return name === group.names[0] || (which === 'all' && !group.exactly);
  return which === 'all';
}
