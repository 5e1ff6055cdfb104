import { parse, YAMLParseError } from 'yaml';
import { SpecError } from './document.ts';
import { isMap, type JsonMap } from './json.ts';

/** A file that is neither YAML nor JSON. */
export class SyntaxProblem extends SpecError {
  readonly reason: string;
  readonly position: { readonly line: number; readonly col: number } | undefined;

  constructor(name: string, error: unknown) {
    const position = error instanceof YAMLParseError ? error.linePos?.[0] : undefined;
    const reason = reasonOf(error);
    const place = position === undefined ? '' : `:${position.line}:${position.col}`;
    super(`${name}${place}: neither valid YAML nor valid JSON: ${reason}`);
    this.reason = reason;
    this.position = position;
  }
}

/**
 * Parses YAML or JSON. Aliases and merge keys (`<<`) are resolved; members of the result may be shared.
 *
 * @throws `SpecError` with line and column if the text is neither, if it is nested too deeply, or if its aliases are circular or
 *   expand to far more than the text.
 */
export function parseText(name: string, text: string): unknown {
  const plain = text.replace(/^\uFEFF/, '');
  const json = parseJson(plain);
  if (json !== undefined) {
    checkSize(name, json);
    return json;
  }
  const value = parseYaml(name, plain);
  checkSize(name, value);
  if (!plain.includes(MERGE_KEY)) return value;
  const merged = new Merger(name).resolve(value);
  checkSize(name, merged);
  return merged;
}

/** Parses JSON as such, because that is faster. Anything that only looks like JSON is parsed as YAML. */
function parseJson(text: string): unknown {
  try {
    return text.trimStart().startsWith('{') ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

function parseYaml(name: string, text: string): unknown {
  try {
    // The size is checked below, by what aliases expand to. Merge keys are resolved below, each map once.
    return parse(text, { maxAliasCount: -1, logLevel: 'error' });
  } catch (error) {
    throw new SyntaxProblem(name, error);
  }
}

/** The first line of the message, without the position and the excerpt that follow. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  if (/call stack/.test(message)) return 'it is nested too deeply';
  return (message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, '');
}

const MAX_DEPTH = 200;

/** The values that aliases may expand to: this many, and this many for each value that is written. */
const MAX_EXPANDED = 200_000;
const MAX_GROWTH = 10;

/** Checks that walking through a value, in which members may be shared, ends soon. */
function checkSize(name: string, root: unknown): void {
  const sizes = new Map<object, number>();
  const measure = (value: unknown, depth: number): number => {
    if (typeof value !== 'object' || value === null) return 1;
    const known = sizes.get(value);
    if (known === 0) throw new SpecError(`${name}: an alias refers to a value that contains it: write that value out`);
    if (known !== undefined) return known;
    if (depth > MAX_DEPTH) throw new SpecError(`${name}: nested more than ${MAX_DEPTH} levels deep: name its parts`);
    sizes.set(value, 0);
    let size = 1;
    for (const each of Object.values(value)) size += measure(each, depth + 1);
    sizes.set(value, size);
    return size;
  };
  const size = measure(root, 0);
  const limit = MAX_EXPANDED + MAX_GROWTH * sizes.size;
  if (size > limit)
    throw new SpecError(`${name}: its aliases expand to more than ${limit} values: use references instead`);
}

const MERGE_KEY = '<<';

/**
 * Replaces merge keys by the entries of the maps that they name. Entries of the map itself and of earlier maps win. The size of
 * aliases is checked before, so there cannot be too many entries.
 */
class Merger {
  readonly #name: string;
  readonly #resolved = new Map<object, unknown>();

  constructor(name: string) {
    this.#name = name;
  }

  resolve(value: unknown): unknown {
    if (typeof value !== 'object' || value === null) return value;
    const known = this.#resolved.get(value);
    if (known !== undefined) return known;
    const resolved = isMap(value) ? this.#map(value) : Object.values(value).map((each) => this.resolve(each));
    this.#resolved.set(value, resolved);
    return resolved;
  }

  #map(value: JsonMap): JsonMap {
    const entries = new Map<string, unknown>();
    for (const [key, each] of Object.entries(value)) {
      if (key !== MERGE_KEY) entries.set(key, this.resolve(each));
      else
        for (const [name, merged] of this.#sources(each)) if (!Object.hasOwn(value, name)) addTo(entries, name, merged);
    }
    return Object.fromEntries(entries);
  }

  #sources(value: unknown): (readonly [string, unknown])[] {
    const sources = [value].flat().map((each) => this.resolve(each));
    return sources.flatMap((source) => {
      if (!isMap(source)) throw new SpecError(`${this.#name}: expected a map, or a list of maps, after "${MERGE_KEY}"`);
      return Object.entries(source);
    });
  }
}

function addTo(entries: Map<string, unknown>, name: string, value: unknown): void {
  if (!entries.has(name)) entries.set(name, value);
}
