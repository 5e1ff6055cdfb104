import { docComment, header } from './code.ts';
import { requiresParams, takesParams } from './emit-params.ts';
import { exampleCall } from './example.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { lastPart, paramsName, recordName, resourceName } from './names.ts';
import { APPLIED, DECLARED, hasGenericParams, isGeneric, type TypeParameters } from './type-parameters.ts';
import { typeText } from './typescript-types.ts';

/** The names that the generated classes import. */
interface UsedNames {
  /** From `types.ts`. */
  readonly types: Set<string>;
  /** Types of the runtime. */
  readonly runtime: Set<string>;
  /** Values of the runtime. */
  readonly values: Set<string>;
}

/** `client.ts`: the resource tree, with one documented method for each operation. */
export function emitClient(model: ApiModel): string {
  const used: UsedNames = { types: new Set(), runtime: new Set(), values: new Set(['Resource']) };
  const classes = classesOf(model, treeOf(model.operations), used);
  const runtime = [...[...used.runtime].map((name) => `type ${name}`), ...used.values].sort(byName);
  const types = [...used.types].sort().map((name) => `${name},\n`);
  return `${header(model)}
import { ${runtime.join(', ')} } from '../../facade/http/generated-runtime.ts';
import * as operations from './operations.ts';
${types.length === 0 ? '' : `import type {\n${types.join('')}} from './types.ts';\n`}
${classes.join('\n')}`;
}

/** The order of imported names, without regard to `type`. */
function byName(one: string, other: string): number {
  return one.replace('type ', '') < other.replace('type ', '') ? -1 : 1;
}

/** A branch of the resource tree. */
interface Branch {
  readonly path: string;
  readonly operations: OperationModel[];
  readonly branches: Map<string, Branch>;
}

/** The tree of the operations' dotted names. */
function treeOf(operations: readonly OperationModel[]): Branch {
  const root: Branch = { path: '', operations: [], branches: new Map() };
  for (const operation of operations) {
    let branch = root;
    for (const part of operation.name.split('.').slice(0, -1)) {
      const path = branch.path === '' ? part : `${branch.path}.${part}`;
      const next = branch.branches.get(part) ?? { path, operations: [], branches: new Map() };
      branch.branches.set(part, next);
      branch = next;
    }
    branch.operations.push(operation);
  }
  return root;
}

/** The classes of a branch. Inner ones first: a class can only be used after its definition. */
function classesOf(model: ApiModel, branch: Branch, used: UsedNames): string[] {
  return [
    ...[...branch.branches.values()].flatMap((child) => classesOf(model, child, used)),
    classText(model, branch, used),
  ];
}

function classText(model: ApiModel, branch: Branch, used: UsedNames): string {
  const lists = branch.operations.filter(({ pagination }) => pagination !== undefined);
  const calls = branch.operations.filter(({ pagination }) => pagination === undefined);
  const children = [...branch.branches].map(([name, child]) => ({
    name,
    type: resourceName(model.api, child.path),
    applied: isGenericBranch(model, child) ? APPLIED : '',
    doc: docComment([`The operations under \`${child.path}\`.`], '  '),
  }));
  const members = [
    ...children.map(
      ({ name, type, applied, doc }) =>
        `${doc}  readonly ${name}: ${type}${applied} = this.branch(${type}${applied});\n`,
    ),
    ...lists.map((operation) => listText(model, operation, used)),
    ...calls.map((operation) => methodText(model, operation, used)),
  ];
  const doc = branch.path === '' ? `All operations of the ${model.title}.` : `The operations under \`${branch.path}\`.`;
  const name = resourceName(model.api, branch.path);
  const parameters = isGenericBranch(model, branch) ? DECLARED : '';
  if (parameters !== '') for (const type of ['CustomTypes', 'OpenTypes']) used.types.add(type);
  return `${docComment([doc], '')}export class ${name}${parameters} extends Resource {\n${members.filter((text) => text !== '').join('\n')}}\n`;
}

/** Tests if an operation in the branch has a type parameter. */
function isGenericBranch(model: ApiModel, { operations, branches }: Branch): boolean {
  const { typeParameters: parameters } = model;
  const isGenericOperation = (operation: OperationModel): boolean =>
    hasGenericParams(parameters, operation) || isGeneric(parameters, operation.response.schema ?? {});
  return operations.some(isGenericOperation) || [...branches.values()].some((child) => isGenericBranch(model, child));
}

function methodText(model: ApiModel, operation: OperationModel, used: UsedNames): string {
  const needsToken = operation.source['x-user-token'] === 'required';
  const type = takesParams(operation) ? paramsType(model, operation, used) : 'Record<string, never>';
  const isOptional = !requiresParams(operation);
  // An argument before a required one cannot be left out.
  const params = isOptional && needsToken ? `params: ${type} | undefined` : `params${isOptional ? '?' : ''}: ${type}`;
  const options = `options${needsToken ? '' : '?'}: ${optionsType(operation, used)}`;
  used.runtime.add('CallPromise');
  return `${methodDoc(model, operation)}  ${lastPart(operation.name)}(${params}, ${options}): CallPromise<${responseType(operation, used.types, model.typeParameters)}> {
    return this.call(operations.${recordName(operation.name)}, params, options);
  }
`;
}

function listText(model: ApiModel, operation: OperationModel, used: UsedNames): string {
  const type = requiresParams(operation) ? 'ListMethodWithParams' : 'ListMethod';
  used.runtime.add(type);
  const types = [
    paramsType(model, operation, used),
    responseType(operation, used.types, model.typeParameters),
    typeText(operation.item ?? {}, used.types, model.typeParameters),
    // The usual options are the default.
    ...(takesAuthorization(operation) ? [optionsType(operation, used)] : []),
  ];
  const build = operation.pagination?.['style'] === 'cursor' ? 'cursorPages' : 'numberedPages';
  used.values.add(build);
  const made = `this.paginate(${build}, operations.${recordName(operation.name)})`;
  return `${methodDoc(model, operation)}  readonly ${lastPart(operation.name)}: ${type}<${types.join(', ')}> = ${made};\n`;
}

function takesAuthorization({ source }: OperationModel): boolean {
  return source['x-member-session'] === true || source['x-user-token'] !== undefined;
}

function optionsType({ source }: OperationModel, used: UsedNames): string {
  const userToken = source['x-user-token'];
  const name =
    userToken !== undefined ? 'UserTokenOptions' : source['x-member-session'] ? 'MemberSessionOptions' : 'CallOptions';
  used.runtime.add(name);
  return userToken === 'optional' ? `Partial<${name}>` : name;
}

function paramsType({ typeParameters }: ApiModel, operation: OperationModel, used: UsedNames): string {
  const name = paramsName(operation.name);
  used.types.add(name);
  return hasGenericParams(typeParameters, operation) ? name + APPLIED : name;
}

/** The type of an operation's response. Adds the names that it consists of. */
export function responseType({ response }: OperationModel, used: Set<string>, parameters?: TypeParameters): string {
  if (response.kind === 'none') return 'void';
  return response.schema === undefined ? 'string' : typeText(response.schema, used, parameters);
}

function methodDoc(model: ApiModel, operation: OperationModel): string {
  const { source, summary, method, path, safe } = operation;
  const retry = safe ? 'Retried after a transient failure.' : 'Retried only if it certainly never ran.';
  return docComment(
    [
      summary,
      source.description,
      [`\`${method} ${path}\`.`, retry, source['x-safe-reason']].filter((text) => text !== undefined).join(' '),
      source.deprecated ? '@deprecated The vendor advises against it, or no longer describes it.' : undefined,
      `@example\n${exampleCall(model, operation)}`,
    ],
    '  ',
  );
}
