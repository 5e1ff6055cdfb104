import type { RequiredGroup, SchemaObject } from './schema-object.ts';
import type { Document } from './spec.ts';

/**
 * Reads "at least one of these fields" (`anyOf` of schemas that only require) and "exactly one of them" (`oneOf`) where
 * they stand beside `properties`. The emitters get them as a group, so that a union stays what holds different shapes.
 */
export function readRequiredGroups(document: Document): Document {
  // Every value is rebuilt as it was, but for the groups.
  return rebuilt(document) as Document;
}

function rebuilt(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(rebuilt);
  if (typeof value !== 'object' || value === null) return value;
  return withGroup(Object.fromEntries(Object.entries(value).map(([key, child]) => [key, rebuilt(child)])));
}

function withGroup(value: SchemaObject): SchemaObject {
  const { anyOf, oneOf, ...rest } = value;
  // A map of properties may have some of these names, too; and what holds both is for others to refuse.
  if (!isMap(value.properties) || (anyOf !== undefined && oneOf !== undefined)) return value;
  const names = namesOf(oneOf ?? anyOf);
  if (names === undefined) return value;
  const unknown = names.find((name) => !Object.hasOwn(value.properties ?? {}, name));
  if (unknown !== undefined)
    throw new Error(`one of ${names.join(', ')} is required, but there is no field ${unknown}`);
  return { ...rest, 'x-required-group': { names, exactly: oneOf !== undefined } };
}

/** The fields that the alternatives require, one each; `undefined` where they say anything else. */
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

/** The fields that a caller gives: all that may go together, or the required ones only. */
export function isGiven(
  name: string,
  isRequired: boolean,
  which: 'all' | 'required',
  group: RequiredGroup | undefined,
): boolean {
  if (isRequired) return true;
  if (group?.names.includes(name)) return name === group.names[0] || (which === 'all' && !group.exactly);
  return which === 'all';
}
