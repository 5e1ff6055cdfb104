import type { Node, OpenApi } from '../document/document.ts';
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

/** Locates findings in the text of a file, in order of position. */
export function locate(file: string, text: string, findings: readonly Finding[]): Problem[] {
  if (findings.length === 0) return [];
  const positionOf = positionsIn(text);
  return sortProblems(
    findings.map(({ pointer, rule, message }) => {
      const { line, col } = positionOf(pointer);
      return { file, line, col, rule, message };
    }),
  );
}

export function sortProblems(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (one, other) => one.line - other.line || one.col - other.col || compareStrings(one.rule, other.rule),
  );
}

function compareStrings(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/** `file:line:col rule message`. */
export function formatProblem({ file, line, col, rule, message }: Problem): string {
  return `${file}:${line}:${col} ${rule} ${message}`;
}
