import { checkOperationName, recordName } from '../../../generate/names.ts';
import { type Operation, operationsOf } from '../../contract.ts';
import { childOf, type OpenApi } from '../../document.ts';
import { textAt } from '../../json.ts';
import { type Finding, findingAt } from '../finding.ts';

/** Operations that become methods; webhooks are called by nobody. */
export function callsOf(document: OpenApi): Operation[] {
  return operationsOf(document).filter(({ method }) => method !== 'WEBHOOK');
}

/** `operation-name`: each operationId is a dotted name of its own, and no branch of the tree. */
export function operationNames(document: OpenApi): Finding[] {
  const operations = callsOf(document);
  const names = operations.flatMap(({ id }) => id ?? []);
  const before: string[] = [];
  return operations.flatMap(({ id, node }) => {
    const problem = badName(id) ?? twinOf(id, before) ?? branchOf(id, names);
    if (id !== undefined) before.push(id);
    return problem === undefined ? [] : [findingAt(childOf(node, 'operationId') ?? node, 'operation-name', problem)];
  });
}

function badName(name: string | undefined): string | undefined {
  try {
    checkOperationName(name);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function twinOf(name: string | undefined, before: readonly string[]): string | undefined {
  if (name === undefined) return undefined;
  const twin = before.find((other) => recordName(other) === recordName(name));
  if (twin === undefined) return undefined;
  const both =
    twin === name ? `two operations are named ${name}` : `${twin} and ${name} would both become ${recordName(name)}`;
  return `${both}: give one another operationId`;
}

function branchOf(name: string | undefined, names: readonly string[]): string | undefined {
  const inner = names.find((other) => other.startsWith(`${name}.`));
  return inner && `${name} is an operation, and ${inner} is under it: give one another operationId`;
}

/** `operation-summary`: each operation says what it does. */
export function operationSummaries(document: OpenApi): Finding[] {
  return operationsOf(document)
    .filter(({ node }) => (textAt(node.value, 'summary') ?? '').trim() === '')
    .map(({ node }) => findingAt(node, 'operation-summary', 'needs a summary: one sentence that says what it does'));
}

/** `operation-errors`: each operation says what comes when it fails. */
export function operationErrors(document: OpenApi): Finding[] {
  return callsOf(document)
    .filter(({ answers }) => ![...answers.keys()].some((status) => /^([45]|default$)/.test(status)))
    .map(({ node }) =>
      findingAt(node, 'operation-errors', 'documents no error: add a response of status 4xx, 5xx or default'),
    );
}

/** Methods that by HTTP's own rules may be repeated. */
const IDEMPOTENT = ['GET', 'HEAD', 'PUT', 'DELETE', 'OPTIONS'];

/** `operation-safe`: each operation says whether it may be repeated, and why where its method says otherwise. */
export function operationSafety(document: OpenApi): Finding[] {
  return callsOf(document).flatMap(({ node, method }) => {
    const [safe, reason] = [childOf(node, 'x-safe'), childOf(node, 'x-safe-reason')];
    if (safe === undefined)
      return [findingAt(node, 'operation-safe', 'needs x-safe: true where repeating it cannot hurt, false elsewhere')];
    if (typeof safe.value !== 'boolean' || reason !== undefined || safe.value === IDEMPOTENT.includes(method))
      return [];
    const message = `needs x-safe-reason: a ${method} that is ${safe.value ? '' : 'not '}safe to repeat is unusual`;
    return [findingAt(safe, 'operation-safe', message)];
  });
}
