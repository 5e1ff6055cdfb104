import { exampleCall } from './example.ts';
import { propertyKey } from './literal.ts';
import type { ApiModel, FieldModel, OperationModel } from './model.ts';
import { follow } from './model.ts';
import type { SchemaObject } from './schema-object.ts';
import { camelCase, docComment, header, pascalCase } from './text.ts';
import { typeText } from './type-text.ts';

/** A branch of the resource tree. */
interface Branch {
  readonly path: string;
  readonly operations: OperationModel[];
  readonly branches: Map<string, Branch>;
}

/** `client.ts`: the resource tree, one documented method for each operation, with named parameter and answer types. */
export function emitClient(model: ApiModel): string {
  const used = new Set<string>();
  const params = model.operations.map((operation) => paramsType(operation, used)).filter((text) => text !== '');
  const classes = classesOf(model, treeOf(model.operations), used);
  refuseClashes(model, [...params, ...classes]);
  const core = '../../facade/core';
  const listTypes = ['ListMethod', 'ListMethodWithParams'].filter((name) =>
    classes.some((text) => text.includes(`${name}<`)),
  );
  const optionTypes = ['CallOptions', 'MemberSessionOptions'].filter((name) =>
    classes.some((text) => text.includes(`options?: ${name}`)),
  );
  return `${header(model)}
import type { CallPromise } from '${core}/call/call-promise.ts';
import type { Caller } from '${core}/call/caller.ts';
${listTypes.length === 0 ? '' : `import type { ${listTypes.join(', ')} } from '${core}/call/paging.ts';\n`}import { Resource } from '${core}/call/resource.ts';
import type { ${optionTypes.join(', ')} } from '${core}/options/call-options.ts';
import * as operations from './operations.ts';
import type {
${[...used]
  .sort()
  .map((name) => `  ${name},\n`)
  .join('')}} from './types.ts';

${params.join('\n')}
${classes.join('\n')}`;
}

function paramsName({ name }: OperationModel): string {
  return `${pascalCase(name)}Params`;
}

/** One flat interface with all arguments, or nothing where there are none. */
function paramsType(operation: OperationModel, used: Set<string>): string {
  const { fields, body, name } = operation;
  if (fields.length === 0 && body?.union === undefined) return '';
  const members = fields.map((field) => memberText(field, used)).join('');
  const doc = `/** Arguments of \`${name}\`. */\n`;
  if (body?.union === undefined) return `${doc}export interface ${paramsName(operation)} {\n${members}}\n`;
  return `${doc}export type ${paramsName(operation)} = {\n${members}} & (${typeText(body.union, used)});\n`;
}

function memberText({ name, required, schema, description, deprecated }: FieldModel, used: Set<string>): string {
  const byDefault = schema.default === undefined ? undefined : `@default ${JSON.stringify(schema.default)}`;
  const doc = docComment([description, byDefault, deprecated ? '@deprecated' : undefined], '  ');
  return `${doc}  ${propertyKey(name)}${required ? '' : '?'}: ${typeText(schema, used)};\n`;
}

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

/** Inner classes first: a class can only be used after its definition. */
function classesOf(model: ApiModel, branch: Branch, used: Set<string>): string[] {
  return [
    ...[...branch.branches.values()].flatMap((child) => classesOf(model, child, used)),
    classText(model, branch, used),
  ];
}

function className(model: ApiModel, { path }: Branch): string {
  return `${pascalCase(path === '' ? model.api : path)}Resource${path === '' ? 's' : ''}`;
}

function classText(model: ApiModel, branch: Branch, used: Set<string>): string {
  const lists = branch.operations.filter(({ pagination }) => pagination !== undefined);
  const calls = branch.operations.filter(({ pagination }) => pagination === undefined);
  const fields = [
    ...[...branch.branches].map(
      ([name, child]) =>
        `  /** The operations under \`${child.path}\`. */\n  readonly ${name}: ${className(model, child)};\n`,
    ),
    ...lists.map((operation) => listText(model, operation, used)),
  ];
  const assignments = [
    ...[...branch.branches].map(([name, child]) => `    this.${name} = new ${className(model, child)}(caller);\n`),
    ...lists.map(
      (operation) => `    this.${lastPart(operation)} = this.paginate(operations.${camelCase(operation.name)});\n`,
    ),
  ];
  const constructorText =
    assignments.length === 0 ? '' : `  constructor(caller: Caller) {\n    super(caller);\n${assignments.join('')}  }\n`;
  const doc = branch.path === '' ? `All operations of the ${model.title}.` : `The operations under \`${branch.path}\`.`;
  const members = [fields.join('\n'), constructorText, ...calls.map((operation) => methodText(model, operation, used))];
  return `/** ${doc} */\nexport class ${className(model, branch)} extends Resource {\n${members.filter((text) => text !== '').join('\n')}}\n`;
}

function methodText(model: ApiModel, operation: OperationModel, used: Set<string>): string {
  const given = operation.fields.length > 0 || operation.body?.union !== undefined;
  const mark = needsParams(operation) ? '' : '?';
  const params = given ? `params${mark}: ${paramsName(operation)}` : 'params?: Record<string, never>';
  const options = operation.source['x-member-session'] === true ? 'MemberSessionOptions' : 'CallOptions';
  return `${methodDoc(model, operation)}  ${lastPart(operation)}(${params}, options?: ${options}): CallPromise<${answerType(operation, used)}> {
    return this.call(operations.${camelCase(operation.name)}, params, options);
  }
`;
}

function listText(model: ApiModel, operation: OperationModel, used: Set<string>): string {
  const type = needsParams(operation) ? 'ListMethodWithParams' : 'ListMethod';
  const answer = answerType(operation, used);
  return `${methodDoc(model, operation)}  readonly ${lastPart(operation)}: ${type}<${paramsName(operation)}, ${answer}, ${itemType(model, operation, used)}>;\n`;
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
      source.deprecated ? '@deprecated The vendor no longer describes this operation.' : undefined,
      `@example\n${exampleCall(model, operation)}`,
    ],
    '  ',
  );
}

function answerType({ answer }: OperationModel, used: Set<string>): string {
  if (answer.kind === 'none') return 'void';
  return answer.schema === undefined ? 'string' : typeText(answer.schema, used);
}

/** The type of a list's items, found at the dotted path that the spec names. */
function itemType({ schemas }: ApiModel, { name, answer, pagination }: OperationModel, used: Set<string>): string {
  const keys = (pagination?.['items'] ?? '').split('.').filter((key) => key !== '');
  let schema: SchemaObject = follow(schemas, answer.schema ?? {});
  for (const key of keys) schema = follow(schemas, withoutNull(schema.properties?.[key] ?? {}));
  if (schema.items === undefined) throw new Error(`${name}: x-pagination.items leads to no array`);
  return typeText(schema.items, used);
}

function withoutNull(schema: SchemaObject): SchemaObject {
  return schema.anyOf?.find((variant) => variant.type !== 'null') ?? schema;
}

function needsParams({ fields, body }: OperationModel): boolean {
  return body?.union !== undefined || fields.some(({ required }) => required);
}

function lastPart({ name }: OperationModel): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

function refuseClashes({ schemas }: ApiModel, declarations: readonly string[]): void {
  for (const text of declarations) {
    const name = /^export (?:interface|class|type) (\w+)/m.exec(text)?.[1];
    if (name !== undefined && schemas[name] !== undefined)
      throw new Error(`the schema ${name} has the name of a generated type; rename it`);
  }
}
