import { needsParams, takesParams } from './emit-params.ts';
import { exampleCall } from './example.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { lastPart, paramsName, recordName, resourceName } from './names.ts';
import { docComment } from './text.ts';
import { typeText } from './type-text.ts';

/** The names that the generated classes use, to be imported: schemas, and types of core. */
export interface UsedNames {
  readonly schemas: Set<string>;
  readonly core: Set<string>;
}

/** A branch of the resource tree. */
export interface Branch {
  readonly path: string;
  readonly operations: OperationModel[];
  readonly branches: Map<string, Branch>;
}

/** The tree that the dotted names of operations make. */
export function treeOf(operations: readonly OperationModel[]): Branch {
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
export function classesOf(model: ApiModel, branch: Branch, used: UsedNames): string[] {
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
    doc: docComment([`The operations under \`${child.path}\`.`], '  '),
  }));
  const members = [
    ...children.map(({ name, type, doc }) => `${doc}  readonly ${name}: ${type} = this.branch(${type});\n`),
    ...lists.map((operation) => listText(model, operation, used)),
    ...calls.map((operation) => methodText(model, operation, used)),
  ];
  const doc = branch.path === '' ? `All operations of the ${model.title}.` : `The operations under \`${branch.path}\`.`;
  const name = resourceName(model.api, branch.path);
  return `${docComment([doc], '')}export class ${name} extends Resource {\n${members.filter((text) => text !== '').join('\n')}}\n`;
}

function methodText(model: ApiModel, operation: OperationModel, used: UsedNames): string {
  const mark = needsParams(operation) ? '' : '?';
  const type = takesParams(operation) ? paramsName(operation.name) : 'Record<string, never>';
  const params = `params${mark}: ${type}`;
  const options = `options?: ${optionsType(operation, used)}`;
  used.core.add('CallPromise');
  return `${methodDoc(model, operation)}  ${lastPart(operation.name)}(${params}, ${options}): CallPromise<${answerType(operation, used)}> {
    return this.call(operations.${recordName(operation.name)}, params, options);
  }
`;
}

function listText(model: ApiModel, operation: OperationModel, used: UsedNames): string {
  const type = needsParams(operation) ? 'ListMethodWithParams' : 'ListMethod';
  used.core.add(type);
  const types = [
    paramsName(operation.name),
    answerType(operation, used),
    typeText(operation.item ?? {}, used.schemas),
    // The usual options are what lists take anyway.
    ...(takesMemberSession(operation) ? [optionsType(operation, used)] : []),
  ];
  const made = `this.paginate(operations.${recordName(operation.name)})`;
  return `${methodDoc(model, operation)}  readonly ${lastPart(operation.name)}: ${type}<${types.join(', ')}> = ${made};\n`;
}

function takesMemberSession({ source }: OperationModel): boolean {
  return source['x-member-session'] === true;
}

function optionsType(operation: OperationModel, used: UsedNames): string {
  const name = takesMemberSession(operation) ? 'MemberSessionOptions' : 'CallOptions';
  used.core.add(name);
  return name;
}

function answerType({ answer }: OperationModel, used: UsedNames): string {
  if (answer.kind === 'none') return 'void';
  return answer.schema === undefined ? 'string' : typeText(answer.schema, used.schemas);
}

function methodDoc(model: ApiModel, operation: OperationModel): string {
  const { source, summary, method, path, safe } = operation;
  const repeat = safe
    ? 'Repeated after a failure that may pass.'
    : 'Repeated only when it was certainly not carried out.';
  return docComment(
    [
      summary,
      source.description,
      [`\`${method} ${path}\`.`, repeat, source['x-safe-reason']].filter((text) => text !== undefined).join(' '),
      source.deprecated ? '@deprecated The vendor advises against it, or no longer describes it.' : undefined,
      `@example\n${exampleCall(model, operation)}`,
    ],
    '  ',
  );
}
