import { childOf, membersOf, type Node, type OpenApi } from '../document/document.ts';
import { schemasIn } from '../document/schemas.ts';
import { isKeyName } from '../lint/rules/examples.ts';
import { shapeOf } from '../shape/read.ts';
import { findMismatch } from '../shape/validate.ts';
import { type JsonObject, objectAt } from './mutable-json.ts';
import { wordsOf } from './naming.ts';

const UUID = '00000000-0000-4000-8000-000000000001';

/**
 * Returns an example for an id or a token: the one that a field of the same name has, else a generated one; `undefined` if none
 * matches the schema.
 *
 * @param known examples by field name
 */
export function likelyExample(name: string, schema: Node, known: ReadonlyMap<string, unknown>): unknown {
  const { limits } = shapeOf(schema);
  const minLength = Number(limits.get('minLength') ?? 0);
  const maxLength = Number(limits.get('maxLength') ?? Number.POSITIVE_INFINITY);
  const plain = `example-${wordsOf(name).join('-')}`;
  const candidates = [
    known.get(name),
    plain,
    plain.padEnd(minLength, '0').slice(0, maxLength),
    UUID,
    '1'.repeat(Math.max(1, minLength)),
  ];
  return candidates.find((candidate) => candidate !== undefined && findMismatch(schema, candidate) === undefined);
}

/** Removes examples that no longer match their schema. Ids and tokens get a new one. */
export function fixExamples(merged: OpenApi, root: JsonObject): void {
  for (const { node, name = '' } of schemasIn(merged)) {
    const examples = membersOf(childOf(node, 'examples'));
    const matching = examples.filter((each) => findMismatch(node, each.value) === undefined).map(({ value }) => value);
    if (examples.length === matching.length) continue;
    const target = objectAt(root, node.pointer);
    const made = matching.length === 0 && isKeyName(name) ? likelyExample(name, node, new Map()) : undefined;
    if (made !== undefined) matching.push(made);
    if (matching.length > 0) target['examples'] = matching;
    else delete target['examples'];
  }
}
