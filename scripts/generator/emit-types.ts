import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import { emitPaths } from './emit-paths.ts';
import type { ApiModel } from './model.ts';
import { header } from './text.ts';
import { openEnd } from './type-text.ts';

type OpenApiInput = Parameters<typeof openapiTS>[0];

/**
 * `types.ts`: each component schema as openapi-typescript writes it, but as a named top-level type, so that hovers show
 * names and checking a call does not have to walk `components['schemas'][…]`; and `paths`, for the bare client.
 */
export async function emitTypes(model: ApiModel): Promise<string> {
  const { openapi, info, components } = model.document;
  const document = { openapi, info, paths: {}, components: { schemas: components.schemas } };
  const nodes = await openapiTS(document as unknown as OpenApiInput, {
    // A default is what the provider fills in, not what callers must send.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (isOpenEnum(schema) ? openEnum(schema) : undefined),
  });
  return `${header(model)}\n${astToString(nodes.flatMap(liftSchemas))}\n${emitPaths(model)}`;
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

/** The members of `components.schemas` as declarations, and all references to them as plain names; nothing else. */
function liftSchemas(node: ts.Node): ts.Node[] {
  const named = plainNames(node);
  if (!ts.isInterfaceDeclaration(named) || named.name.text !== 'components') return [];
  const schemas = named.members.find((member) => isNamed(member, 'schemas'));
  if (schemas?.type === undefined || !ts.isTypeLiteralNode(schemas.type)) return [];
  return schemas.type.members.filter(ts.isPropertySignature).map((schema) => declare(schema));
}

/** A schema as a declaration of its own, with its comment. */
function declare(schema: ts.PropertySignature): ts.Node {
  const name = textOf(schema.name);
  const type = schema.type ?? ts.factory.createKeywordTypeNode(ts.SyntaxKind.UnknownKeyword);
  const exported = [ts.factory.createModifier(ts.SyntaxKind.ExportKeyword)];
  const declaration = ts.isTypeLiteralNode(type)
    ? ts.factory.createInterfaceDeclaration(exported, name, undefined, undefined, type.members)
    : ts.factory.createTypeAliasDeclaration(exported, name, undefined, type);
  return ts.setSyntheticLeadingComments(declaration, ts.getSyntheticLeadingComments(schema));
}

/** Makes `components["schemas"]["User"]` a `User`. */
function plainNames(root: ts.Node): ts.Node {
  const result = ts.transform(root, [
    (context) => (node) => {
      const visit = (current: ts.Node): ts.Node => {
        const name = schemaReference(current);
        return name === undefined
          ? ts.visitEachChild(current, visit, context)
          : ts.factory.createTypeReferenceNode(name);
      };
      return visit(node);
    },
  ]);
  const [transformed] = result.transformed;
  if (transformed === undefined) throw new Error('TypeScript transformed a node to nothing');
  return transformed;
}

function schemaReference(node: ts.Node): string | undefined {
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
