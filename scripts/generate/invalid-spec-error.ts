import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument } from 'yaml';

/** The keys that lead to a value in a spec, such as `['paths', '/users', 'get']`. */
export type SpecPath = readonly (string | number)[];

/** A place in a file, counted from 1. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** A mistake in a spec. */
export interface SpecProblem {
  /** The mistake and its fix, on one line. */
  readonly message: string;
  readonly path: SpecPath;
  readonly file?: string;
  /** Set where the file could not be parsed: then there is no path. */
  readonly position?: Position;
}

/** Thrown for a spec that cannot be compiled. Holds every problem that was found. */
export class InvalidSpecError extends Error {
  override readonly name = 'InvalidSpecError';
  readonly problems: readonly SpecProblem[];

  constructor(problems: string | readonly SpecProblem[]) {
    const all = typeof problems === 'string' ? [{ message: problems, path: [] }] : problems;
    super(all.map(({ path, message }) => (path.length === 0 ? message : `${jsonPath(path)}: ${message}`)).join('\n'));
    this.problems = all;
  }
}

/** Runs a step, and adds a path to the problems that have none yet: the innermost path is the most exact. */
export function at<T>(path: SpecPath, step: () => T): T {
  try {
    return step();
  } catch (error) {
    if (!(error instanceof InvalidSpecError)) throw error;
    throw new InvalidSpecError(
      error.problems.map((problem) => (problem.path.length === 0 ? { ...problem, path } : problem)),
    );
  }
}

/** Collects the problems of many steps, so that all are reported at once. */
export class ProblemCollector {
  readonly #problems: SpecProblem[] = [];

  /** Runs a step at a path. Returns `undefined` if it finds a problem. */
  attempt<T>(path: SpecPath, step: () => T): T | undefined {
    try {
      return at(path, step);
    } catch (error) {
      if (!(error instanceof InvalidSpecError)) throw error;
      this.#problems.push(...error.problems);
      return undefined;
    }
  }

  /** Throws an `InvalidSpecError` if there are problems. */
  check(): void {
    if (this.#problems.length > 0) throw new InvalidSpecError(this.#problems);
  }
}

/** A problem as one line: `openapi/api.yaml:12:5: paths['/users'].get: missing summary; …`. */
export function problemLine({ message, path, file, position }: SpecProblem, text: string): string {
  const { line, column } = position ?? positionOf(text, path);
  const place = [`${file}:${line}:${column}`, ...(path.length === 0 ? [] : [jsonPath(path)])];
  return [...place, message].join(': ').replaceAll(/\s+/g, ' ');
}

/** A path as people write it: `paths['/users'].get.parameters[0]`. */
function jsonPath(path: SpecPath): string {
  const parts = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[A-Za-z_$][\w$]*$/.test(key) ? `.${key}` : `['${key}']`;
  });
  return parts.join('').replace(/^\./, '');
}

/** The place of a value, or of the nearest value around it that the file has. */
function positionOf(text: string, path: SpecPath): Position {
  const counter = new LineCounter();
  let node: Node | null | undefined = parseDocument(text, { lineCounter: counter }).contents;
  let offset = 0;
  for (const key of path) {
    const child = childOf(node, key);
    if (child === undefined) break;
    offset = child.offset;
    node = child.node;
  }
  const { line, col } = counter.linePos(offset);
  return { line, column: col };
}

/** A member of a map, placed at its key, or of a list. */
function childOf(node: unknown, key: string | number): { offset: number; node: Node | null | undefined } | undefined {
  if (isSeq<Node>(node)) {
    const item = node.items[Number(key)];
    return item?.range ? { offset: item.range[0], node: item } : undefined;
  }
  if (!isMap<Node, Node>(node)) return undefined;
  const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
  return pair?.key.range ? { offset: pair.key.range[0], node: pair.value } : undefined;
}
