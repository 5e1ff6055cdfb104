import {
  isNode,
  isScalar,
  isSeq,
  isMap as isYamlMap,
  type Node,
  type Pair,
  parse,
  parseDocument,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { SpecError } from '../document/document.ts';
import { canonical, isMap, type JsonMap } from '../document/json.ts';
import { align } from './align.ts';
import { endOfNode, endOfPair, isFlow, startOf } from './positions.ts';
import { renderPair, renderValue } from './render.ts';

/** A piece of text that replaces another. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Rewrites the text of a YAML file so that it means `value`. Only lines whose meaning changes are touched; all others keep
 * their bytes, comments and quotes. Keys keep their order; a new key follows the key that precedes it in `value`.
 *
 * @throws `SpecError` if the text cannot be edited line by line, such as JSON.
 */
export function rewrite(name: string, text: string, value: JsonMap): string {
  const { contents } = parseDocument(text);
  if (!isYamlMap(contents) || isFlow(contents))
    throw new SpecError(`${name}: cannot be edited in place: expected YAML in block style, not JSON`);
  const written = edited(text, contents, value);
  if (written === undefined)
    throw new SpecError(`${name}: cannot be edited in place: expected plain YAML, without anchors`);
  return written;
}

/** The edited text, if it means what it should. */
function edited(text: string, contents: YAMLMap, value: JsonMap): string | undefined {
  try {
    const written = apply(text, new Rewriter(text).map(contents, value));
    return canonical(parse(written)) === canonical(value) ? written : undefined;
  } catch {
    return undefined;
  }
}

function apply(text: string, splices: readonly Splice[]): string {
  // From the end, so that offsets stay valid. Of two that start together, the removal comes before the insertion.
  const ordered = splices
    .map((splice, index) => ({ ...splice, index }))
    .sort((one, other) => other.start - one.start || other.end - one.end || other.index - one.index);
  return ordered.reduce(
    (written, { start, end, text: piece }) => written.slice(0, start) + piece + written.slice(end),
    text,
  );
}

function keyOf({ key }: Pair): string {
  return isScalar(key) ? String(key.value) : String(key);
}

function readValue(node: Node): unknown {
  return node.toJS(parseDocument(''));
}

class Rewriter {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** A map in block style whose keys begin their lines. */
  map(node: YAMLMap, value: JsonMap): Splice[] {
    const pairs = node.items.map((pair) => ({ pair, key: keyOf(pair) }));
    const column = this.#column(startOf(pairs[0]?.pair.key));
    const changed = pairs.flatMap(({ pair, key }) =>
      Object.hasOwn(value, key)
        ? this.#pair(pair, key, value[key], column)
        : [this.#removal(startOf(pair.key), endOfPair(pair))],
    );
    const known = new Set(pairs.map(({ key }) => key));
    const added: Splice[] = [];
    let after = pairs[0]?.pair;
    for (const [key, each] of Object.entries(value)) {
      if (known.has(key)) after = pairs.find((pair) => pair.key === key)?.pair;
      else
        added.push(this.#addition(after === undefined ? 0 : endOfPair(after), renderPair(key, each, column), column));
    }
    return [...changed, ...added];
  }

  #pair(pair: Pair, key: string, value: unknown, column: number): Splice[] {
    const node = pair.value;
    if (isNode(node) && canonical(readValue(node)) === canonical(value)) return [];
    if (this.#isBlockMap(node) && isMap(value) && this.#keepsFirst(node, value)) return this.map(node, value);
    if (isSeq(node) && !isFlow(node) && Array.isArray(value) && value.length > 0) return this.#list(node, value);
    const text = renderPair(key, value, column, isFlow(node));
    return [{ start: startOf(pair.key), end: this.#trimmed(endOfPair(pair)), text }];
  }

  #list(node: YAMLSeq, value: readonly unknown[]): Splice[] {
    const items = node.items.filter(isNode);
    const dash = this.#dashOf(startOf(items[0]));
    const column = this.#column(dash);
    let after = Math.max(0, this.#lineStart(dash) - 1);
    return align(items.map(readValue), value).flatMap(([from, to]): Splice[] => {
      const item = items[from ?? -1];
      if (item === undefined) return [this.#addition(after, `- ${renderValue(value[to ?? 0], column + 2)}`, column)];
      after = endOfNode(item);
      if (to === undefined) return [this.#removal(this.#dashOf(startOf(item)), after)];
      return this.#item(item, value[to], column);
    });
  }

  #item(item: Node, value: unknown, column: number): Splice[] {
    if (canonical(readValue(item)) === canonical(value)) return [];
    if (this.#isBlockMap(item) && isMap(value) && this.#keepsFirst(item, value)) return this.map(item, value);
    const end = this.#trimmed(endOfNode(item));
    return [{ start: startOf(item), end, text: renderValue(value, column + 2, isFlow(item)) }];
  }

  #isBlockMap(node: unknown): node is YAMLMap {
    return isYamlMap(node) && node.flow !== true && node.items.length > 0;
  }

  /** The first key of an item follows a dash, so it cannot be removed by itself. */
  #keepsFirst({ items: [first] }: YAMLMap, value: JsonMap): boolean {
    if (Object.keys(value).length === 0 || first === undefined) return false;
    const start = startOf(first.key);
    return this.#text.slice(this.#lineStart(start), start).trim() === '' || Object.hasOwn(value, keyOf(first));
  }

  /** Removes whole lines, with the comments above them in the same column. */
  #removal(start: number, end: number): Splice {
    let from = this.#lineStart(start);
    const indent = this.#text.slice(from, start).match(/^ */)?.[0] ?? '';
    for (;;) {
      const above = this.#lineStart(Math.max(0, from - 1));
      if (from === 0 || !this.#text.slice(above, from).startsWith(`${indent}#`)) break;
      from = above;
    }
    return { start: from, end: this.#lineEnd(this.#trimmed(end)), text: '' };
  }

  #addition(after: number, lines: string, column: number): Splice {
    const at = this.#lineEnd(this.#trimmed(after));
    const isOpen = at > 0 && this.#text[at - 1] !== '\n';
    return { start: at, end: at, text: `${isOpen ? '\n' : ''}${' '.repeat(column)}${lines}\n` };
  }

  #trimmed(end: number): number {
    return this.#text.slice(0, end).trimEnd().length;
  }

  #lineStart(at: number): number {
    return at === 0 ? 0 : this.#text.lastIndexOf('\n', at - 1) + 1;
  }

  #lineEnd(at: number): number {
    const end = this.#text.indexOf('\n', at);
    return end < 0 ? this.#text.length : end + 1;
  }

  #column(at: number): number {
    return at - this.#lineStart(at);
  }

  #dashOf(start: number): number {
    return this.#text.lastIndexOf('-', start - 1);
  }
}
