import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { header } from './code.ts';
import { paramsType, schemaDoc, takesParams } from './emit-params.ts';
import { emitPaths } from './emit-paths.ts';
import type { ApiModel } from './model.ts';
import { reachable } from './request-response.ts';
import { mapChildren, type SchemaObject } from './schema.ts';
import { typeParametersText } from './type-parameters.ts';
import { openEnd } from './typescript-types.ts';

type OpenApiInput = Parameters<typeof openapiTS>[0];

/**
 * `types.ts`: the arguments of each operation; each component that responses and arguments use, as openapi-typescript
 * writes it, but as a named top-level type, so that hovers show names and checking a call does not have to resolve
 * `components['schemas'][…]`; and `paths`, for the raw client.
 */
export async function emitTypes(model: ApiModel): Promise<string> {
  const used = new Set<string>(model.received);
  const params = model.operations.filter(takesParams).map((operation) => paramsType(model, operation, used));
  const paths = emitPaths(model, used);
  const names = reachable(
    model.schemas,
    [...used].map((name) => ({ $ref: `#/components/schemas/${name}` })),
  );
  const schemas = Object.entries(model.schemas).filter(([name]) => names.has(name));
  const components = await componentTypes(model, Object.fromEntries(schemas));
  const isOpen = schemas.some(([, schema]) => schema['x-unchecked']);
  const imports = isOpen ? "import type { Unchecked } from '../../facade/http/generated-runtime.ts';\n" : '';
  const shared = typeParametersText(model.typeParameters);
  return [header(model), imports, shared, ...params, ...components, paths].join('\n');
}

/** The declarations of components. */
async function componentTypes({ document, typeParameters }: ApiModel, schemas: ApiModel['schemas']): Promise<string[]> {
  const { openapi, info } = document;
  const docs = new Map<ts.Node, SchemaObject>();
  const escaped = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, withEscapedNames(schema)]));
  const input = { openapi, info, paths: {}, components: { schemas: escaped } };
  const nodes = await openapiTS(input as unknown as OpenApiInput, {
    // A default is what the provider assumes, not what callers must send.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => {
      if ('x-unchecked' in schema) return ts.factory.createTypeReferenceNode('Unchecked');
      if ('x-type-parameter' in schema) return parameterNode(schema as SchemaObject);
      return isOpenEnum(schema) ? openEnum(schema) : undefined;
    },
    transformProperty: (property, schema) => {
      const renamed = withWrittenName(property);
      docs.set(renamed, schema as SchemaObject);
      return renamed;
    },
  });
  return nodes
    .flatMap((node) => liftSchemas(node, schemas, { docs, generic: typeParameters.generic }))
    .map((node) => astToString([node]));
}

/** Begins the names of fields that every object in JavaScript inherits: openapi-typescript fails on those. */
const ESCAPE = 'escaped:';

function withEscapedNames(schema: SchemaObject): SchemaObject {
  const mapped = mapChildren(schema, withEscapedNames);
  const escaped = (name: string): string => (name in Object.prototype ? ESCAPE + name : name);
  return {
    ...mapped,
    ...(mapped.properties && {
      properties: Object.fromEntries(Object.entries(mapped.properties).map(([name, each]) => [escaped(name), each])),
    }),
    ...(mapped.required && { required: mapped.required.map(escaped) }),
  };
}

function withWrittenName(property: ts.PropertySignature): ts.PropertySignature {
  const name = ts.isStringLiteral(property.name) ? property.name.text : '';
  if (!name.startsWith(ESCAPE)) return property;
  const written = ts.factory.createStringLiteral(name.slice(ESCAPE.length));
  return ts.factory.updatePropertySignature(
    property,
    property.modifiers,
    written,
    property.questionToken,
    property.type,
  );
}

interface EnumSchema {
  readonly enum: readonly (string | number | null)[];
  readonly type?: unknown;
}

function isOpenEnum(schema: object): schema is EnumSchema {
  if (!('enum' in schema) || !Array.isArray(schema.enum)) return false;
  const values = schema.enum.filter((value: unknown) => value !== null);
  return openEnd(values).length > 0;
}

function openEnum({ enum: values, type }: EnumSchema): ts.TypeNode {
  const given = values.filter((value) => value !== null);
  const isNullable = given.length < values.length || [type].flat().includes('null');
  return ts.factory.createUnionTypeNode([
    ...given.map((value) => ts.factory.createLiteralTypeNode(literalNode(value))),
    ...openEnd(given).map((text) => ts.factory.createTypeReferenceNode(text)),
    ...(isNullable ? [ts.factory.createLiteralTypeNode(ts.factory.createNull())] : []),
  ]);
}

function literalNode(value: string | number): ts.LiteralTypeNode['literal'] {
  if (typeof value === 'string') return ts.factory.createStringLiteral(value);
  const size = ts.factory.createNumericLiteral(Math.abs(value));
  return value < 0 ? ts.factory.createPrefixUnaryExpression(ts.SyntaxKind.MinusToken, size) : size;
}

/** The members of `components.schemas` as declarations that refer to each other by their plain names. */
/** The context of the declarations of components. */
interface Lifting {
  readonly docs: ReadonlyMap<ts.Node, SchemaObject>;
  readonly generic: ReadonlySet<string>;
}

function liftSchemas(node: ts.Node, schemas: ApiModel['schemas'], lifting: Lifting): ts.Node[] {
  if (!ts.isInterfaceDeclaration(node) || node.name.text !== 'components') return [];
  const members = node.members.find((member) => isNamed(member, 'schemas'));
  if (members?.type === undefined || !ts.isTypeLiteralNode(members.type)) return [];
  return members.type.members
    .filter(ts.isPropertySignature)
    .map((schema) => declare(tidy(schema, lifting), schemas[textOf(schema.name)] ?? {}, lifting));
}

/** A schema as a declaration of its own, with its comment. */
function declare(member: ts.PropertySignature, schema: SchemaObject, { generic }: Lifting): ts.Node {
  const name = textOf(member.name);
  const type = member.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const parameters = generic.has(name) ? [parameterDeclaration()] : undefined;
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, parameters, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, parameters, type);
  return withDoc(declaration, schema);
}

/** Writes `T extends CustomTypes = OpenTypes`. */
function parameterDeclaration(): ts.TypeParameterDeclaration {
  const type = (name: string): ts.TypeNode => ts.factory.createTypeReferenceNode(name);
  return ts.factory.createTypeParameterDeclaration(undefined, 'T', type('CustomTypes'), type('OpenTypes'));
}

const T = ts.factory.createTypeReferenceNode('T');

function parameterNode({ 'x-type-parameter': name = '', 'x-partial': isPartial }: SchemaObject): ts.TypeNode {
  const key = ts.factory.createLiteralTypeNode(ts.factory.createStringLiteral(name));
  const type = ts.factory.createIndexedAccessTypeNode(T, key);
  return isPartial ? ts.factory.createTypeReferenceNode('Changes', [type]) : type;
}

/** Makes `components["schemas"]["User"]` a `User`, and writes all comments in our style. */
function tidy(root: ts.PropertySignature, { docs, generic }: Lifting): ts.PropertySignature {
  const result = ts.transform(root, [
    (context) => (node) => {
      const visit = (current: ts.Node): ts.Node => {
        const reference = schemaReference(current, generic);
        if (reference !== undefined) return reference;
        const visited = ts.visitEachChild(current, visit, context);
        if (isMapType(visited)) ts.setEmitFlags(visited, ts.EmitFlags.SingleLine);
        const schema = docs.get(current);
        return schema === undefined ? visited : withDoc(visited, schema);
      };
      return ts.visitEachChild(node, visit, context);
    },
  ]);
  const [transformed] = result.transformed;
  if (transformed === undefined) throw new Error('TypeScript transformed a node to nothing');
  return transformed;
}

/** Returns true for `{ [key: string]: … }`. */
function isMapType(node: ts.Node): boolean {
  return ts.isTypeLiteralNode(node) && node.members.length === 1 && node.members.every(ts.isIndexSignatureDeclaration);
}

/** Replaces the comment of a node. */
function withDoc<T extends ts.Node>(node: T, schema: SchemaObject): T {
  const text = schemaDoc(schema, '').trim().slice('/*'.length, -'*/'.length);
  const kind = ts.SyntaxKind.MultiLineCommentTrivia;
  const comment: ts.SynthesizedComment = { kind, text, pos: -1, end: -1, hasTrailingNewLine: true };
  return ts.setSyntheticLeadingComments(node, text === '' ? undefined : [comment]);
}

/** The reference to a component by its plain name, and with its type parameter. */
function schemaReference(node: ts.Node, generic: ReadonlySet<string>): ts.TypeNode | undefined {
  const name = referredSchema(node);
  if (name === undefined) return undefined;
  return ts.factory.createTypeReferenceNode(name, generic.has(name) ? [T] : undefined);
}

function referredSchema(node: ts.Node): string | undefined {
  if (!ts.isIndexedAccessTypeNode(node) || !ts.isIndexedAccessTypeNode(node.objectType)) return undefined;
  const { objectType: components, indexType: section } = node.objectType;
  const isSchema =
    ts.isTypeReferenceNode(components) &&
    textOf(components.typeName) === 'components' &&
    literalOf(section) === 'schemas';
  return isSchema ? literalOf(node.indexType) : undefined;
}

function literalOf(node: ts.Node): string | undefined {
  return ts.isLiteralTypeNode(node) && ts.isStringLiteral(node.literal) ? node.literal.text : undefined;
}

function isNamed(member: ts.Node, name: string): member is ts.PropertySignature {
  return ts.isPropertySignature(member) && ts.isIdentifier(member.name) && member.name.text === name;
}

function textOf(name: ts.PropertyName | ts.EntityName): string {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text;
  throw new Error('expected a plain name');
}
