import { childOf, type OpenApi } from '../../document/document.ts';
import { stringAt } from '../../document/json.ts';
import { callsOf, isErrorStatus, operationsOf } from '../../document/operations.ts';
import { nameProblem, recordName } from '../../generator.ts';
import { type Finding, findingAt } from '../problem.ts';

/** `operation-name`: each `operationId` is a unique dotted name, and not a prefix of another. */
export function operationNames(document: OpenApi): Finding[] {
  const operations = callsOf(document);
  const names = operations.flatMap(({ id }) => id ?? []);
  const earlier: string[] = [];
  return operations.flatMap(({ id, node }) => {
    const problem = nameProblem(id) ?? duplicateProblem(id, earlier) ?? prefixProblem(id, names);
    if (id !== undefined) earlier.push(id);
    return problem === undefined ? [] : [findingAt(childOf(node, 'operationId') ?? node, 'operation-name', problem)];
  });
}

function duplicateProblem(name: string | undefined, earlier: readonly string[]): string | undefined {
  if (name === undefined) return undefined;
  const twin = earlier.find((other) => recordName(other) === recordName(name));
  if (twin === undefined) return undefined;
  const problem =
    twin === name ? `two operations are named ${name}` : `${twin} and ${name} would both become ${recordName(name)}`;
  return `${problem}: give one another operationId`;
}

function prefixProblem(name: string | undefined, names: readonly string[]): string | undefined {
  const inner = names.find((other) => other.startsWith(`${name}.`));
  return inner && `${name} is an operation and the group of ${inner}: give one another operationId`;
}

/** `operation-summary`: each operation has a summary. */
export function operationSummaries(document: OpenApi): Finding[] {
  const message = 'the summary is missing: add a sentence that says what the operation does';
  return operationsOf(document)
    .filter(({ node }) => (stringAt(node.value, 'summary') ?? '').trim() === '')
    .map(({ node }) => findingAt(node, 'operation-summary', message));
}

/** `operation-errors`: each operation documents an error. */
export function operationErrors(document: OpenApi): Finding[] {
  const message = 'no error is documented: add a response with status 4xx, 5xx or default';
  return callsOf(document)
    .filter(({ responses }) => ![...responses.keys()].some(isErrorStatus))
    .map(({ node }) => findingAt(node, 'operation-errors', message));
}

/** Methods that may be repeated according to HTTP. */
const IDEMPOTENT = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];

/** `operation-safe`: each operation says whether it may be repeated, and why if that is unusual for its method. */
export function operationSafety(document: OpenApi): Finding[] {
  return callsOf(document).flatMap(({ node, method }) => {
    const [safe, reason] = [childOf(node, 'x-safe'), childOf(node, 'x-safe-reason')];
    if (safe === undefined)
      return [findingAt(node, 'operation-safe', 'x-safe is missing: set true if a retry does no harm, else false')];
    if (typeof safe.value !== 'boolean' || reason !== undefined || safe.value === IDEMPOTENT.includes(method))
      return [];
    const message = `x-safe-reason is missing: a ${method} that is ${safe.value ? '' : 'not '}safe to retry is unusual`;
    return [findingAt(safe, 'operation-safe', message)];
  });
}
