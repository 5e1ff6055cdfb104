import type { Node, OpenApi, Origin } from '../document/document.ts';
import { keysOf, pointerTo } from '../document/json.ts';
import { type Position, positionsIn } from '../yaml/positions.ts';

/** A violation of a rule in a document. */
export interface Finding {
  /** JSON pointer to the place. */
  readonly pointer: string;
  readonly rule: string;
  /** The problem and its remedy. */
  readonly message: string;
}

/** Checks a document for one kind of problem. */
export type Rule = (document: OpenApi) => Finding[];

export function findingAt({ pointer }: Node, rule: string, message: string): Finding {
  return { pointer, rule, message };
}

/** A finding with its position in a file. */
export interface Problem extends Position {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

/** Locates findings in the files of a document, in order of position. */
export function locate({ name, origins }: OpenApi, text: string, findings: readonly Finding[]): Problem[] {
  const tables = new Map<string, (pointer: string) => Position>();
  const positionIn = (file: string, content: string, pointer: string): Position => {
    const positionOf = tables.get(file) ?? positionsIn(content);
    tables.set(file, positionOf);
    return positionOf(pointer);
  };
  return sortProblems(
    findings.map(({ pointer, rule, message }) => {
      const { source, pointer: inside } = originOf(pointer, origins) ?? { source: { name, text }, pointer };
      const { line, col } = positionIn(source.name, source.text, inside);
      return { file: source.name, line, col, rule, message };
    }),
  );
}

/** The place of a pointer in another file, if that part of the document comes from one. */
function originOf(pointer: string, origins: OpenApi['origins'] = new Map()): Origin | undefined {
  const keys = keysOf(pointer);
  for (let length = keys.length; length > 0; length--) {
    const origin = origins.get(pointerTo('', ...keys.slice(0, length)));
    if (origin !== undefined) return { ...origin, pointer: pointerTo(origin.pointer, ...keys.slice(length)) };
  }
  return undefined;
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (one, other) =>
      compareStrings(one.file, other.file) ||
      one.line - other.line ||
      one.col - other.col ||
      compareStrings(one.rule, other.rule),
  );
}

function compareStrings(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** `file:line:col rule message`. */
export function formatProblem({ file, line, col, rule, message }: Problem): string {
  return `${file}:${line}:${col} ${rule} ${message}`;
}
