import { propertyKey } from './literal.ts';
import type { ApiModel, FieldModel, OperationModel } from './model.ts';
import { paramsName } from './names.ts';
import { follow } from './schema-object.ts';
import { docComment } from './text.ts';
import { typeText } from './type-text.ts';

/** Whether an operation takes arguments. */
export function takesParams({ fields, body }: OperationModel): boolean {
  return fields.length > 0 || body?.union !== undefined;
}

/** Whether an operation cannot be called without arguments. */
export function needsParams({ fields, body }: OperationModel): boolean {
  return body?.group !== undefined || body?.union !== undefined || fields.some(({ required }) => required);
}

/** The type of an operation's arguments: one flat interface, or the union that the body is beside them. */
export function paramsType(model: ApiModel, operation: OperationModel, used: Set<string>): string {
  const { fields, body, name } = operation;
  const members = fields.map((field) => memberText(model, field, used)).join('');
  const doc = `/** Arguments of \`${name}\`. */\n`;
  const union = body?.union === undefined ? groupText(operation, used) : typeText(body.union, used);
  if (union === undefined) return `${doc}export interface ${paramsName(name)} {\n${members}}\n`;
  const type = members === '' ? union : `{\n${members}} & (${union})`;
  return `${doc}export type ${paramsName(name)} = ${type};\n`;
}

/** What a group of fields, of which one is needed, adds to the fields' own types. */
function groupText({ fields, body }: OperationModel, used: Set<string>): string | undefined {
  const group = body?.group;
  const alternatives = group?.names.map((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined)
      throw new Error(`one of ${group.names.join(', ')} is required, but there is no field ${name}`);
    const others = group.exactly ? group.names.filter((other) => other !== name) : [];
    const barred = others.map((other) => `; ${propertyKey(other)}?: never`).join('');
    return `{ ${propertyKey(name)}: ${typeText(field.schema, used)}${barred} }`;
  });
  return alternatives?.join(' | ');
}

function memberText({ schemas }: ApiModel, field: FieldModel, used: Set<string>): string {
  const { name, required, schema, description, deprecated } = field;
  const preset = schema.default ?? follow(schemas, schema).default;
  const byDefault = preset === undefined ? undefined : `@default ${JSON.stringify(preset)}`;
  const doc = docComment([description, byDefault, deprecated ? '@deprecated' : undefined], '  ');
  return `${doc}  ${propertyKey(name)}${required ? '' : '?'}: ${typeText(schema, used)};\n`;
}
