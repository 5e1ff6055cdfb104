import { docComment, literal, literalBlock, propertyKey } from './code.ts';
import { at } from './invalid-spec-error.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { paramsName } from './names.ts';
import type { FieldModel } from './request.ts';
import { missingField } from './required-groups.ts';
import { follow, type SchemaObject, withoutNull } from './schema.ts';
import { DECLARED, hasGenericParams } from './type-parameters.ts';
import { typeText } from './typescript-types.ts';

/** Returns true if an operation has arguments. */
export function takesParams({ fields, body, source }: OperationModel): boolean {
  return fields.length > 0 || body?.union !== undefined || source['x-open-query'] === true;
}

/** Returns true if an operation cannot be called without arguments. */
export function requiresParams({ fields, body }: OperationModel): boolean {
  return body?.group !== undefined || body?.union !== undefined || fields.some(({ required }) => required);
}

/** The type of an operation's arguments: a flat interface, intersected with the body if that is a union. */
export function paramsType(model: ApiModel, operation: OperationModel, used: Set<string>): string {
  const { fields, body, name, source } = operation;
  const members = [
    ...fields.flatMap((field) => memberTexts(model, field, used)),
    ...(source['x-open-query'] ? [OPEN_QUERY] : []),
  ].join('');
  const doc = `/** Arguments of \`${name}\`. */\n`;
  const declared = paramsName(name) + (hasGenericParams(model.typeParameters, operation) ? DECLARED : '');
  const union =
    body?.union === undefined ? groupText(model, operation, used) : typeText(body.union, used, model.typeParameters);
  if (union === undefined) return `${doc}export interface ${declared} {\n${members}}\n`;
  const type = members === '' ? union : `{\n${members}} & (${union})`;
  return `${doc}export type ${declared} = ${type};\n`;
}

/** The alternatives of a group of fields of which one is required. */
function groupText(
  { typeParameters }: ApiModel,
  { fields, body, at: path }: OperationModel,
  used: Set<string>,
): string | undefined {
  const group = body?.group;
  const alternatives = group?.names.map((name) => {
    const field = fields.find((candidate) => candidate.name === name);
    if (field === undefined)
      return at(path, () => {
        throw missingField(group.names, name);
      });
    const others = group.exactly ? group.names.filter((other) => other !== name) : [];
    const barred = others.map((other) => `; ${propertyKey(other)}?: null`).join('');
    return `{ ${propertyKey(name)}: ${typeText(withoutNull(field.schema), used, typeParameters)}${barred} }`;
  });
  return alternatives?.join(' | ');
}

/** The documentation does not show the query, so any parameter is sent. */
const OPEN_QUERY = `  /** Any parameter of the query. */
  [parameter: string]: string | number | boolean | readonly (string | number)[] | null | undefined;
`;

/** The member of a field, and of its other name. Under its own name, it takes any strings. */
function memberTexts(model: ApiModel, field: FieldModel, used: Set<string>): string[] {
  const { name, alias, schema } = field;
  if (alias === undefined) return [memberText(model, field, used)];
  const strings: SchemaObject = { type: 'array', items: { type: 'string' } };
  const anyStrings = { ...schema, anyOf: field.required ? [strings] : [strings, { type: 'null' }] };
  return [
    memberText(model, { ...field, schema: anyStrings }, used),
    memberText(model, { ...field, name: alias, description: `The same as \`${name}\`, with checked strings.` }, used),
  ];
}

function memberText({ schemas, typeParameters }: ApiModel, field: FieldModel, used: Set<string>): string {
  const { name, required, schema, description, deprecated } = field;
  const preset = schema.default ?? follow(schemas, withoutNull(schema)).default;
  // Examples stand in the documentation of the method.
  const doc = schemaDoc({ ...(description && { description }), default: preset, deprecated }, '  ');
  return `${doc}  ${propertyKey(name)}${required ? '' : '?'}: ${typeText(schema, used, typeParameters)};\n`;
}

/** The doc comment of a field or a type. */
export function schemaDoc(schema: SchemaObject, indent: string): string {
  const { description, format, default: preset, deprecated } = schema;
  const example = schema.example ?? schema.examples?.[0];
  return docComment(
    [
      description,
      format === undefined ? undefined : `@format ${format}`,
      preset === undefined ? undefined : `@default ${literal(preset)}`,
      deprecated ? '@deprecated' : undefined,
      example === undefined ? undefined : `@example ${exampleText(example)}`,
    ],
    indent,
  );
}

/** An example on one line if it fits; strings stand without quotes. */
function exampleText(example: unknown): string {
  if (typeof example === 'string' && !example.includes('\n')) return example;
  return literalBlock(example, 100, '@example '.length);
}
