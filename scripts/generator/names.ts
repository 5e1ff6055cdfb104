import { camelCase, pascalCase } from './text.ts';

/** The name of an operation's arguments type. */
export function paramsName(operation: string): string {
  return `${pascalCase(operation)}Params`;
}

/** The name of an operation's record. */
export function recordName(operation: string): string {
  return camelCase(operation);
}

/** The name of the class for a branch of the tree, or for its root. */
export function resourceName(api: string, path: string): string {
  return path === '' ? `${pascalCase(api)}Resources` : `${pascalCase(path)}Resource`;
}

/** `create` for `users.longSessions.create`. */
export function lastPart(operation: string): string {
  return operation.slice(operation.lastIndexOf('.') + 1);
}

/** A dotted name of camelCase parts. */
const OPERATION_NAME = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
/** Names that generated classes have already, and the one that would make them look like promises. */
const TAKEN_PARTS = ['branch', 'call', 'paginate', 'constructor', 'then'];
/** A name that is no keyword, no built-in type and none of the lower-case names in generated files. */
const SCHEMA_NAME = /^[A-Z][A-Za-z0-9_]*$/;
/** What generated files name or import beside schemas. */
const TAKEN_SCHEMAS = [
  'Answers',
  'BodyCall',
  'Call',
  'CallOptions',
  'CallPromise',
  'Caller',
  'Json',
  'ListMethod',
  'ListMethodWithParams',
  'Map',
  'MemberSessionOptions',
  'Record',
  'Resource',
  'Schema',
  'Schemas',
];

export function checkOperationName(name: string | undefined): asserts name is string {
  if (name === undefined) throw new Error('needs an operationId: a dotted name such as users.get');
  if (!OPERATION_NAME.test(name))
    throw new Error(`the operationId "${name}" must be a dotted name of camelCase parts such as users.get`);
  const taken = name.split('.').find((part) => TAKEN_PARTS.includes(part));
  if (taken !== undefined)
    throw new Error(`the operationId "${name}" uses the reserved name ${taken}: rename that part`);
}

/** Refuses names that cannot stand beside each other in the generated files. */
export function checkNames(api: string, operations: readonly string[], schemas: readonly string[]): void {
  const records = new Map<string, string>();
  for (const name of operations) {
    checkTwin(api, name, records.get(recordName(name)));
    records.set(recordName(name), name);
  }
  const branches = new Set(operations.flatMap(branchesOf));
  const both = operations.find((name) => branches.has(name));
  if (both !== undefined)
    throw new Error(`${api}: ${both} is an operation and has operations under it: give it another operationId`);
  const taken = new Map([
    ...TAKEN_SCHEMAS.map((name) => [name, 'used by every generated client'] as const),
    ...operations.map((name) => [paramsName(name), `generated for the arguments of ${name}`] as const),
    ...[...branches].map((path) => [resourceName(api, path), `generated for the operations under ${path}`] as const),
    [resourceName(api, ''), 'generated for the whole API'],
  ]);
  for (const name of schemas) checkSchemaName(api, name, taken.get(name));
}

/** `users` and `users.longSessions` for `users.longSessions.create`. */
function branchesOf(operation: string): string[] {
  const parts = operation.split('.').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

function checkTwin(api: string, name: string, twin: string | undefined): void {
  if (twin === name) throw new Error(`${api}: two operations are named ${name}: give one another operationId`);
  if (twin !== undefined)
    throw new Error(`${api}: ${twin} and ${name} would both become ${recordName(name)}: give one another operationId`);
}

function checkSchemaName(api: string, name: string, use: string | undefined): void {
  if (!SCHEMA_NAME.test(name))
    throw new Error(`${api}: the schema ${name} must have a name in PascalCase, as types have: rename it`);
  if (use !== undefined) throw new Error(`${api}: the schema ${name} has a name that is ${use}: rename it`);
}
