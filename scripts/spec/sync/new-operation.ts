import type { Operation, Parameter } from '../contract.ts';
import { isMap, listAt } from '../json.ts';
import type { Target } from './json-target.ts';
import { isError } from './merge-operation.ts';
import { nameOperation } from './names.ts';
import type { OperationParts } from './operation-parts.ts';

/** Adds an operation that we do not have: by our names, with our words, and with the errors that our others have. */
export function addOperation(
  theirs: Operation,
  path: string,
  known: readonly Operation[],
  parts: OperationParts,
): Operation {
  const { operationId, summary } = nameOperation(theirs.method, path, known);
  const item = parts.pathItem(path);
  const written = writtenOperation(theirs, { operationId, summary }, path, known, parts);
  const shared = listAt(item, 'parameters').map((each) => JSON.stringify(each));
  const own = listAt(written, 'parameters').filter((each) => !shared.includes(JSON.stringify(each)));
  item[theirs.method.toLowerCase()] = {
    ...written,
    ...(own.length > 0 ? { parameters: own } : { parameters: undefined }),
  };
  dropEmpty(item[theirs.method.toLowerCase()]);
  parts.settle(path);
  return { ...theirs, id: operationId, path };
}

function dropEmpty(operation: unknown): void {
  if (typeof operation === 'object' && operation !== null && Reflect.get(operation, 'parameters') === undefined)
    Reflect.deleteProperty(operation, 'parameters');
}

function writtenOperation(
  theirs: Operation,
  { operationId, summary }: { operationId: string; summary: string },
  path: string,
  known: readonly Operation[],
  parts: OperationParts,
): Target {
  const { method, body, answers, node } = theirs;
  const parameters = renamed(theirs, path);
  const all = [
    ...parts.commonParameters(known, path),
    ...parameters.filter((each) => each.in !== 'cookie').map((each) => parts.parameter(each, operationId)),
  ];
  const texts = new Set<string>();
  const once = all.filter((each) => !texts.has(JSON.stringify(each)) && texts.add(JSON.stringify(each)));
  const tags = tagsOf(operationId, known);
  const good = [...answers]
    .filter(([status]) => !isError(status))
    .map(([status, answer]) => [status, parts.answer(status, answer, operationId)] as const);
  const errors = [...answers]
    .filter(([status]) => isError(status))
    .map(([status, answer]) => [status, parts.answer(status, answer, operationId)] as const);
  const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD';
  return {
    operationId,
    ...(tags.length > 0 && { tags }),
    summary,
    ...(isMap(node.value) && node.value['deprecated'] === true && { deprecated: true }),
    'x-safe': method === 'GET',
    ...(needsNoAuth(theirs) && { 'x-auth': 'none' }),
    ...(once.length > 0 && { parameters: once }),
    ...(hasBody && { requestBody: parts.body(body, operationId, 'Request') }),
    responses: { ...Object.fromEntries(good), ...parts.commonErrors(known), ...Object.fromEntries(errors) },
  };
}

/** The parameters of a path by the names that they have in ours. */
function renamed({ parameters, path: theirPath }: Operation, path: string): readonly Parameter[] {
  const namesIn = (each: string): string[] => [...each.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? '');
  const [theirs, ours] = [namesIn(theirPath), namesIn(path)];
  // A base path that became part of ours may have parameters of its own, at the front.
  const offset = ours.length - theirs.length;
  return parameters.map((each) =>
    each.in === 'path' ? { ...each, name: ours[theirs.indexOf(each.name) + offset] ?? each.name } : each,
  );
}

/** The operation itself says that no credentials are needed. */
function needsNoAuth({ node }: Operation): boolean {
  return isMap(node.value) && Array.isArray(node.value['security']) && node.value['security'].length === 0;
}

/** The tags of the nearest operation of ours. */
function tagsOf(operationId: string, known: readonly Operation[]): readonly unknown[] {
  const parts = operationId.split('.').slice(0, -1);
  const groups = parts.map((_, index) => `${parts.slice(0, parts.length - index).join('.')}.`);
  const near = groups.map((group) => known.find(({ id }) => id?.startsWith(group))).find((each) => each !== undefined);
  return listAt(near?.node.value, 'tags');
}
