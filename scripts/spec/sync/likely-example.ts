import type { Node } from '../document.ts';
import { misfit } from '../lint/fits.ts';
import { shapeOf } from '../read-shape.ts';
import { wordsOf } from './words.ts';

const UUID = '00000000-0000-4000-8000-000000000001';

/** A value for an id or a token: what a field of the same name has already, else one of our making; none where a pattern refuses it. */
export function likelyExample(name: string, schema: Node, known: ReadonlyMap<string, unknown>): unknown {
  const { limits } = shapeOf(schema);
  const [least, most] = [
    Number(limits.get('minLength') ?? 0),
    Number(limits.get('maxLength') ?? Number.POSITIVE_INFINITY),
  ];
  const plain = `example-${wordsOf(name).join('-')}`;
  const candidates = [
    known.get(name),
    plain,
    plain.padEnd(least, '0').slice(0, most),
    UUID,
    '1'.repeat(Math.max(1, least)),
  ];
  return candidates.find((candidate) => candidate !== undefined && misfit(schema, candidate) === undefined);
}
