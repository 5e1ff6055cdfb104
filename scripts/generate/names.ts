import { InvalidSpecError, ProblemCollector, type SpecPath } from './invalid-spec-error.ts';

/** `users.longSessions` becomes `UsersLongSessions`. */
export function pascalCase(dotted: string): string {
  return dotted
    .split(/[.-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** `users.longSessions.create` becomes `usersLongSessionsCreate`. */
export function camelCase(dotted: string): string {
  const name = pascalCase(dotted);
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The name of the type of an operation's arguments. */
export function paramsName(operation: string): string {
  return `${pascalCase(operation)}Params`;
}

/** The name of an operation's record. */
export function recordName(operation: string): string {
  return camelCase(operation);
}

/** The name of the class for a branch of the resource tree, or for its root. */
export function resourceName(api: string, path: string): string {
  return path === '' ? `${pascalCase(api)}Resources` : `${pascalCase(path)}Resource`;
}

/** `create` for `users.longSessions.create`. */
export function lastPart(operation: string): string {
  return operation.slice(operation.lastIndexOf('.') + 1);
}

/** A dotted name of camelCase parts. */
const OPERATION_NAME = /^[a-z][A-Za-z0-9]*(\.[a-z][A-Za-z0-9]*)+$/;
/** Members of generated classes, and the one that would make them look like promises. */
const RESERVED_PARTS = ['branch', 'call', 'paginate', 'constructor', 'then'];
/** No keyword, no built-in type and none of the lower-case names in generated files. */
const SCHEMA_NAME = /^[A-Z][A-Za-z0-9_]*$/;
/** Types that generated files declare, import or use beside schemas. */
const RESERVED_TYPES = [
  'BodyCall',
  'Call',
  'CallOptions',
  'CallPromise',
  'Json',
  'ListMethod',
  'ListMethodWithParams',
  'Map',
  'MemberSessionOptions',
  'Omit',
  'Operation',
  'Pick',
  'Record',
  'Resource',
  'Responses',
  'Schema',
  'Schemas',
  'UserTokenOptions',
];

/** Checks that a name is a dotted name that the generated classes can have. */
export function checkOperationName(name: string | undefined): asserts name is string {
  if (name === undefined) throw new InvalidSpecError('missing operationId; add a dotted name such as users.get');
  if (!OPERATION_NAME.test(name))
    throw new InvalidSpecError(`invalid operationId "${name}"; use a dotted name of camelCase parts such as users.get`);
  const reserved = name.split('.').find((part) => RESERVED_PARTS.includes(part));
  if (reserved !== undefined)
    throw new InvalidSpecError(`invalid operationId "${name}": ${reserved} is a reserved name; rename that part`);
}

/** Something with a name, and its place in the spec. */
interface Named {
  readonly name: string;
  readonly at: SpecPath;
}

/**
 * Checks that no two names are the same in the generated files.
 *
 * @throws {InvalidSpecError} with all problems.
 */
export function checkNames(api: string, operations: readonly Named[], schemas: readonly string[]): void {
  const problems = new ProblemCollector();
  const names = operations.map(({ name }) => name);
  const branches = new Set(names.flatMap(branchesOf));
  const records = new Map<string, string>();
  for (const { name, at: path } of operations) {
    problems.attempt(path, () => {
      checkTwin(name, records.get(recordName(name)));
      if (branches.has(name))
        throw new InvalidSpecError(
          `invalid operationId ${name}: there are operations under it; give it another operationId`,
        );
    });
    records.set(recordName(name), name);
  }
  const taken = new Map([
    ...RESERVED_TYPES.map((name) => [name, 'reserved for generated code'] as const),
    ...names.map((name) => [paramsName(name), `generated for the arguments of ${name}`] as const),
    ...[...branches].map((path) => [resourceName(api, path), `generated for the operations under ${path}`] as const),
    [resourceName(api, ''), 'generated for the whole API'],
  ]);
  for (const name of schemas)
    problems.attempt(['components', 'schemas', name], () => checkSchemaName(name, taken.get(name)));
  problems.check();
}

/** `users` and `users.longSessions` for `users.longSessions.create`. */
function branchesOf(operation: string): string[] {
  const parts = operation.split('.').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('.'));
}

function checkTwin(name: string, twin: string | undefined): void {
  if (twin === undefined) return;
  const reason = twin === name ? 'another operation has it' : `it and ${twin} would both become ${recordName(name)}`;
  throw new InvalidSpecError(`invalid operationId ${name}: ${reason}; give one another operationId`);
}

function checkSchemaName(name: string, use: string | undefined): void {
  if (!SCHEMA_NAME.test(name)) throw new InvalidSpecError(`invalid schema name ${name}; rename it to PascalCase`);
  if (use !== undefined) throw new InvalidSpecError(`invalid schema name ${name}: it is ${use}; rename the schema`);
}
