import { readFileSync } from 'node:fs';
import { buildModel } from '../../generate/model.ts';
import { readSpec } from '../../generate/spec.ts';
import { type OpenApi, readDocument } from '../document.ts';
import { mapAt } from '../json.ts';
import type { Finding, Rule } from './finding.ts';
import { type Place, placesIn } from './places.ts';
import { descriptions } from './rules/descriptions.ts';
import { exampleFits, keyExamples } from './rules/examples.ts';
import { extensions } from './rules/extensions.ts';
import { callsOf, operationErrors, operationNames, operationSafety, operationSummaries } from './rules/operations.ts';
import { brokenReferences } from './rules/references.ts';
import { unusedComponents } from './rules/unused.ts';

const RULES: readonly Rule[] = [
  operationNames,
  operationSummaries,
  operationErrors,
  operationSafety,
  descriptions,
  keyExamples,
  exampleFits,
  extensions,
  unusedComponents,
];

/** A finding with its place in the file. */
export interface Problem extends Place {
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

/** What our rules say about a spec file. */
export interface Checked {
  readonly file: string;
  readonly api: string;
  readonly operations: number;
  readonly schemas: number;
  /** In the order of the file. */
  readonly problems: readonly Problem[];
}

/** Checks a spec file by our rules. Throws a `SpecError` where it is no OpenAPI document of version 3. */
export function checkFile(file: string): Checked {
  const text = readFileSync(file, 'utf8');
  const document = readDocument(file, text);
  const findings = checkDocument(document);
  const placeOf = findings.length === 0 ? undefined : placesIn(text);
  const problems = findings.map(({ pointer, rule, message }) => {
    const { line, col } = placeOf?.(pointer) ?? { line: 1, col: 1 };
    return { file, line, col, rule, message };
  });
  return {
    file,
    api: file.replace(/^.*[\\/]/, '').replace(/\.(ya?ml|json)$/, ''),
    operations: callsOf(document).length,
    schemas: Object.keys(mapAt(mapAt(document.root, 'components'), 'schemas')).length,
    problems: problems.length > 0 ? sorted(problems) : generated(file),
  };
}

/** What our rules say about a document. Where references are broken, only that. */
function checkDocument(document: OpenApi): Finding[] {
  const broken = brokenReferences(document);
  return broken.length > 0 ? broken : RULES.flatMap((rule) => rule(document));
}

/** `generator`: what no rule has found and the generator refuses all the same. It stops at the first. */
function generated(file: string): Problem[] {
  try {
    buildModel(readSpec(file));
    return [];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [{ file, line: 1, col: 1, rule: 'generator', message }];
  }
}

export function sorted(problems: readonly Problem[]): Problem[] {
  return [...problems].sort(
    (one, other) =>
      compare(one.file, other.file) || one.line - other.line || one.col - other.col || compare(one.rule, other.rule),
  );
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
