import { isMap, listAt } from '../document/json.ts';
import { isErrorStatus, type Operation, type Parameter, pathParameterNames } from '../document/operations.ts';
import { isJsonObject, type JsonObject, mapIn } from './mutable-json.ts';
import { nameOperation, type OperationName } from './naming.ts';
import type { OperationParts } from './operation-parts.ts';

/** Our spec, as far as new operations follow its style. */
export interface Style {
  readonly parts: OperationParts;
  /** All operations, including those added before. */
  readonly known: readonly Operation[];
}

/** Adds an upstream operation to our spec: with our names and descriptions, and the errors that our others have. */
export function addOperation(root: JsonObject, theirs: Operation, path: string, style: Style): Operation {
  const name = nameOperation(theirs.method, path, style.known);
  const item = mapIn(mapIn(root, 'paths'), path);
  const shared = listAt(item, 'parameters').map((each) => JSON.stringify(each));
  const parameters = parametersOf(theirs, path, name, style).filter((each) => !shared.includes(JSON.stringify(each)));
  item[theirs.method.toLowerCase()] = writeOperation(theirs, parameters, name, style);
  placePath(root, path);
  return { ...theirs, id: name.operationId, path };
}

function writeOperation(
  theirs: Operation,
  parameters: readonly JsonObject[],
  { operationId, summary }: OperationName,
  { known, parts }: Style,
): JsonObject {
  const { method, body, responses, node } = theirs;
  const write = (isError: boolean): JsonObject =>
    Object.fromEntries(
      [...responses]
        .filter(([status]) => isErrorStatus(status) === isError)
        .map(([status, response]) => [status, parts.response(status, response, operationId)]),
    );
  const [successes, errors] = [write(false), write(true)];
  const tags = tagsOf(operationId, known);
  const hasBody = body !== undefined && method !== 'GET' && method !== 'HEAD';
  return {
    operationId,
    ...(tags.length > 0 && { tags }),
    summary,
    ...(isMap(node.value) && node.value['deprecated'] === true && { deprecated: true }),
    'x-safe': method === 'GET',
    ...(needsNoAuth(theirs) && { 'x-auth': 'none' }),
    ...(parameters.length > 0 && { parameters }),
    ...(hasBody && { requestBody: parts.body(body, operationId, 'Request') }),
    responses: { ...successes, ...parts.commonErrors(known), ...errors },
  };
}

/** The client-filled parameters that our operations have, then those of the new one, without duplicates. */
function parametersOf(
  theirs: Operation,
  path: string,
  { operationId }: OperationName,
  { known, parts }: Style,
): JsonObject[] {
  const own = renamed(theirs, path).filter((each) => each.in !== 'cookie');
  const all = [...parts.commonParameters(known, path), ...own.map((each) => parts.parameter(each, operationId))];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** The parameters, those in the path under our names. */
function renamed({ parameters, path: theirPath }: Operation, path: string): readonly Parameter[] {
  const [theirs, ours] = [pathParameterNames(theirPath), pathParameterNames(path)];
  // A base path that became part of ours may begin with parameters of its own.
  const offset = ours.length - theirs.length;
  return parameters.map((each) =>
    each.in === 'path' ? { ...each, name: ours[theirs.indexOf(each.name) + offset] ?? each.name } : each,
  );
}

/** Tests if the operation itself declares that it needs no credentials. */
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

/** Moves a path behind the one that shares most of its leading segments. */
function placePath(root: JsonObject, path: string): void {
  const paths = mapIn(root, 'paths');
  const item = paths[path];
  const others = Object.keys(paths).filter((each) => each !== path);
  const longest = Math.max(0, ...others.map((each) => sharedSegments(each, path)));
  const before = others.findLast((each) => sharedSegments(each, path) === longest);
  const ordered: JsonObject = {};
  for (const each of others) {
    ordered[each] = paths[each];
    if (each === before) ordered[path] = item;
  }
  if (isJsonObject(item)) root['paths'] = { ...ordered, [path]: item };
}

function sharedSegments(one: string, other: string): number {
  const [left, right] = [one.split('/'), other.split('/')];
  const end = left.findIndex((segment, index) => segment !== right[index]);
  return end < 0 ? left.length : end;
}
