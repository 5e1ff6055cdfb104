import { createContext, Script } from 'node:vm';
import { BudgetError } from '../document/budget.ts';
import type { Node, OpenApi } from '../document/document.ts';

/** The time that one pattern may take for one value. */
const TIMEOUT_MS = 200;

/** The patterns of a document that may take longer. */
const MAX_SLOW = 8;

const slowPatterns = new WeakMap<OpenApi, Set<string>>();

/**
 * Matches a string with a pattern, within limits: some patterns take exponential time. Returns why that is impossible if the
 * pattern is no regular expression or takes too long.
 *
 * @throws `BudgetError` if many patterns of a document take too long.
 */
export function matchesPattern(schema: Node, pattern: string, value: string): boolean | string {
  const slow = slowPatterns.get(schema.document) ?? new Set();
  slowPatterns.set(schema.document, slow);
  if (slow.has(pattern)) return TOO_SLOW;
  const problem = patternProblem(pattern);
  if (problem !== undefined) return problem;
  try {
    return MATCH.runInContext(createContext({ pattern, value }), { timeout: TIMEOUT_MS }) === true;
  } catch (error) {
    if (!isTimeout(error)) return NOT_VALID;
    slow.add(pattern);
    if (slow.size > MAX_SLOW)
      throw new BudgetError(
        schema,
        `more than ${MAX_SLOW} patterns take too long; write them without nested repetitions`,
      );
    return TOO_SLOW;
  }
}

/** Describes why a pattern is no regular expression; `undefined` if it is one. */
export function patternProblem(pattern: unknown): string | undefined {
  if (typeof pattern !== 'string') return NOT_VALID;
  try {
    void new RegExp(pattern, 'u');
    return undefined;
  } catch {
    return NOT_VALID;
  }
}

const NOT_VALID = 'is not a valid regular expression';
const TOO_SLOW = `takes more than ${TIMEOUT_MS} ms`;

/** A context of its own, because only there a match can be interrupted. */
const MATCH = new Script("new RegExp(pattern, 'u').test(value)");

function isTimeout(error: unknown): boolean {
  return Reflect.get(Object(error), 'code') === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
