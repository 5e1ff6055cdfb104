import { childOf, follow, membersOf, type Node } from '../document.ts';
import { canonical, isMap, type JsonMap, textAt } from '../json.ts';
import { type Said, said } from './change.ts';

const TEXTS = ['title', 'summary', 'description'] as const;

/** Compares what is written for readers: texts, examples, and whether something is deprecated. */
export function compareNotes(before: Node, after: Node): Said[] {
  const [one, other] = [writtenAt(before), writtenAt(after)];
  const examples = examplesOf(one) === examplesOf(other) ? [] : [said('docs', 'examples-changed', 'examples changed')];
  return [
    ...compareDeprecation(one['deprecated'] === true, other['deprecated'] === true),
    ...TEXTS.flatMap((name) => compareText(name, plainText(one, name), plainText(other, name))),
    ...examples,
  ];
}

function compareDeprecation(before: boolean, after: boolean): Said[] {
  if (before === after) return [];
  return after
    ? [said('docs', 'deprecation-added', 'is deprecated')]
    : [said('docs', 'deprecation-removed', 'is deprecated no more')];
}

function compareText(name: string, from: string, to: string): Said[] {
  if (from === to) return [];
  const step = from === '' ? 'added' : to === '' ? 'removed' : 'changed';
  return [said('docs', 'text-changed', `${name} ${step}`)];
}

/** Whether something for readers stands at a schema itself, not at what it refers to. */
export function hasOwnNotes({ value }: Node): boolean {
  return isMap(value) && [...TEXTS, 'deprecated', 'example', 'examples'].some((key) => Object.hasOwn(value, key));
}

/** Spaces and line breaks mean nothing in texts. */
function plainText(value: JsonMap, name: string): string {
  return textAt(value, name)?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** OpenAPI 3.0 has one example, 3.1 a list. */
function examplesOf(value: JsonMap): string {
  return canonical(value['examples'] ?? (Object.hasOwn(value, 'example') ? [value['example']] : []));
}

/** As deep as schemas that wrap others are followed. */
const DEEPEST = 20;

/** What stands at a place goes before what stands behind a reference, or in the only schema of an `allOf` or a union. */
function writtenAt(node: Node, depth = 0): JsonMap {
  const own = isMap(node.value) ? node.value : {};
  if (depth > DEEPEST) return own;
  const target = follow(node);
  if (target !== node) return { ...writtenAt(target, depth + 1), ...own };
  const members = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => membersOf(childOf(node, key)));
  const [only, ...others] = members.filter(({ value }) => !isMap(value) || value['type'] !== 'null');
  return only === undefined || others.length > 0 ? own : { ...writtenAt(only, depth + 1), ...own };
}
