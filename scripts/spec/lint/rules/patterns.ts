import { childOf, entriesOf, type Node, type OpenApi } from '../../document/document.ts';
import { schemasIn } from '../../document/schemas.ts';
import { patternProblem } from '../../shape/pattern.ts';
import { type Finding, findingAt } from '../problem.ts';

/** `pattern`: patterns are regular expressions. */
export function patterns(document: OpenApi): Finding[] {
  return schemasIn(document).flatMap(({ node }) => [
    ...problemsOf(childOf(node, 'pattern'), (pattern) => pattern.value),
    ...entriesOf(childOf(node, 'patternProperties')).flatMap(([key, each]) => problemsOf(each, () => key)),
  ]);
}

function problemsOf(node: Node | undefined, read: (node: Node) => unknown): Finding[] {
  const problem = node && patternProblem(read(node));
  if (node === undefined || problem === undefined) return [];
  const message = `the pattern ${JSON.stringify(read(node))} ${problem}: write it in the syntax of JavaScript`;
  return [findingAt(node, 'pattern', message)];
}
