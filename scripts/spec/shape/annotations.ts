import { childOf, membersOf, type Node } from '../document/document.ts';
import { canonical, isMap, type JsonMap, stringAt } from '../document/json.ts';
import { follow } from '../document/references.ts';
import { memoised } from './derived.ts';
import { isNumberFormat } from './limits.ts';

const TEXTS = ['title', 'summary', 'description'] as const;

/** The documentation at a schema, parameter or operation; normalized, so that equal annotations are equal values. */
export interface Annotations {
  readonly deprecated: boolean;
  readonly texts: Readonly<Record<(typeof TEXTS)[number], string>>;
  /** Serialized; `[]` without any. */
  readonly examples: string;
  /** A format that is only a word, such as `int32`. */
  readonly format: string;
}

export function annotationsOf(node: Node): Annotations {
  const written = writtenAt(node);
  const [title, summary, description] = TEXTS.map((name) => plainText(written, name));
  return {
    deprecated: written['deprecated'] === true,
    texts: { title: title ?? '', summary: summary ?? '', description: description ?? '' },
    examples: examplesOf(written),
    format: isNumberFormat(written['format']) ? String(written['format']) : '',
  };
}

const serialized = new WeakMap<object, string>();

/** The annotations as a string: equal ones give equal strings. */
export function serializedAnnotations(node: Node): string {
  const serialize = (): string => canonical(annotationsOf(node));
  return isMap(node.value) ? memoised(serialized, node.value, serialize) : serialize();
}

/** Tests if a schema is annotated itself, not only the target of its reference. */
export function hasOwnAnnotations({ value }: Node): boolean {
  return isMap(value) && [...TEXTS, 'deprecated', 'example', 'examples'].some((key) => Object.hasOwn(value, key));
}

/** Normalizes white space, which does not matter in prose. */
function plainText(value: JsonMap, name: string): string {
  return stringAt(value, name)?.replaceAll(/\s+/g, ' ').trim() ?? '';
}

/** OpenAPI 3.0 has one example, 3.1 a list. */
function examplesOf(value: JsonMap): string {
  return canonical(value['examples'] ?? (Object.hasOwn(value, 'example') ? [value['example']] : []));
}

/** The number of wrapping schemas that are followed. */
const MAX_DEPTH = 20;

/** Own annotations take precedence over those of a reference's target and of the only member of an `allOf` or a union. */
function writtenAt(node: Node, depth = 0): JsonMap {
  const own = isMap(node.value) ? node.value : {};
  if (depth > MAX_DEPTH) return own;
  const target = follow(node);
  if (target !== node) return { ...writtenAt(target, depth + 1), ...own };
  const members = ['allOf', 'anyOf', 'oneOf'].flatMap((key) => membersOf(childOf(node, key)));
  const [only, ...others] = members.filter(({ value }) => !isMap(value) || value['type'] !== 'null');
  return only === undefined || others.length > 0 ? own : { ...writtenAt(only, depth + 1), ...own };
}
