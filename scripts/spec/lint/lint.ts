import { basename } from 'node:path';
import { type OpenApi, SpecError } from '../document/document.ts';
import { mapAt } from '../document/json.ts';
import { countCalls } from '../document/operations.ts';
import { loadFile, type ReferenceProblem } from '../document/source.ts';
import { modelOf } from '../generator.ts';
import { positionsIn } from '../yaml/positions.ts';
import { type Finding, locate, type Problem, type Rule } from './problem.ts';
import { descriptions } from './rules/descriptions.ts';
import { exampleFits, keyExamples } from './rules/examples.ts';
import { extensions } from './rules/extensions.ts';
import { operationErrors, operationNames, operationSafety, operationSummaries } from './rules/operations.ts';
import { patterns } from './rules/patterns.ts';
import { unresolvedReferences, unusedComponents } from './rules/references.ts';

const RULES: readonly Rule[] = [
  operationNames,
  operationSummaries,
  operationErrors,
  operationSafety,
  descriptions,
  keyExamples,
  patterns,
  exampleFits,
  extensions,
  unusedComponents,
];

/** The result of checking a spec file by our rules. */
export interface LintResult {
  readonly file: string;
  readonly api: string;
  readonly operations: number;
  readonly schemas: number;
  /** In order of position. */
  readonly problems: readonly Problem[];
}

/**
 * Checks a spec file by our rules.
 *
 * @throws `SpecError` if it is not an OpenAPI document of version 3.
 */
export function lintFile(file: string): LintResult {
  const { document, text, problems: unresolved } = loadFile(file);
  const problems = [
    ...unresolved.map(referenceProblem),
    ...locate(document, text, unresolved.length > 0 ? unresolvedReferences(document) : lintDocument(document)),
  ];
  return {
    file,
    api: basename(file).replace(/\.(ya?ml|json)$/, ''),
    operations: countCalls(document),
    schemas: Object.keys(mapAt(mapAt(document.root, 'components'), 'schemas')).length,
    problems: problems.length > 0 ? problems : generatorProblems(file),
  };
}

/** `reference`, for references to other files. */
function referenceProblem({ source: { name, text }, pointer, ref, reason }: ReferenceProblem): Problem {
  const { line, col } = positionsIn(text)(`${pointer}/$ref`);
  return { file: name, line, col, rule: 'reference', message: `unresolved reference ${ref}: ${reason}` };
}

/** The other rules follow references, so they run only if all references resolve. */
function lintDocument(document: OpenApi): Finding[] {
  const unresolved = unresolvedReferences(document);
  return unresolved.length > 0 ? unresolved : RULES.flatMap((rule) => rule(document));
}

/** `generator`: the generator rejects a spec that passes all rules. */
function generatorProblems(file: string): Problem[] {
  try {
    modelOf(file);
    return [];
  } catch (error) {
    if (!(error instanceof SpecError)) throw error;
    return error.message.split('\n').map((message) => ({ file, line: 1, col: 1, rule: 'generator', message }));
  }
}
