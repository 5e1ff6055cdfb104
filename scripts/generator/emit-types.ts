import openapiTS, { astToString } from 'openapi-typescript';
import ts from 'typescript';
import type { ApiModel } from './model.ts';
import { slimDocument } from './slim-document.ts';
import { header } from './text.ts';
import { openEnd } from './type-text.ts';

type OpenApiInput = Parameters<typeof openapiTS>[0];

/**
 * `types.ts`: openapi-typescript's output with each component schema lifted to a named top-level type, so that hovers
 * show names and checking a call does not have to walk `components['schemas'][…]`.
 */
export async function emitTypes(model: ApiModel): Promise<string> {
  const nodes = await openapiTS(slimDocument(model.document) as unknown as OpenApiInput, {
    // A default is what the provider fills in, not what callers must send.
    defaultNonNullable: false,
    silent: true,
    transform: (schema) => (isOpenEnum(schema) ? openEnum(schema) : undefined),
  });
  const [schemas, rest] = partition(nodes.flatMap(liftSchemas), isLifted);
  // Only the types of schemas are read by people; the others serve the bare client.
  const options = { formatOptions: { removeComments: true } };
  return `${header(model)}\n${astToString(schemas)}\n${astToString(rest, options)}`;
}

/** The interfaces that openapi-typescript writes around the schemas. */
const SURROUNDINGS: readonly string[] = ['paths', 'webhooks', 'components', '$defs', 'operations'];

function isLifted(node: ts.Node): boolean {
  const isNamedNode = ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
  return isNamedNode && !SURROUNDINGS.includes(node.name.text);
}

function partition<T>(values: readonly T[], test: (value: T) => boolean): [T[], T[]] {
  return [values.filter(test), values.filter((value) => !test(value))];
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

/** Takes the schemas out of the `components` interface, and makes all references to them plain names. */
function liftSchemas(node: ts.Node): ts.Node[] {
  const named = tidy(node);
  if (!ts.isInterfaceDeclaration(named) || named.name.text !== 'components') return [named];
  const lifted: ts.Node[] = [];
  const members = named.members.filter((member) => {
    if (!isNamed(member, 'schemas')) return true;
    if (member.type !== undefined && ts.isTypeLiteralNode(member.type)) {
      lifted.push(...member.type.members.filter(ts.isPropertySignature).map(declare));
    }
    return false;
  });
  const components = ts.factory.updateInterfaceDeclaration(
    named,
    named.modifiers,
    named.name,
    named.typeParameters,
    named.heritageClauses,
    members,
  );
  return [...lifted, components];
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

/** Leaves out what says nothing, and makes `components["schemas"]["User"]` a `User`. */
function tidy(root: ts.Node): ts.Node {
  const result = ts.transform(root, [
    (context) => (node) => {
      const visit = (current: ts.Node): ts.Node | undefined => {
        if (saysNothing(current)) return undefined;
        const name = schemaReference(current);
        return name === undefined
          ? ts.visitEachChild(current, visit, context)
          : ts.factory.createTypeReferenceNode(name);
      };
      return visit(node) ?? node;
    },
  ]);
  const [transformed] = result.transformed;
  if (transformed === undefined) throw new Error('TypeScript transformed a node to nothing');
  return transformed;
}

/**
 * Members that there are not (`put?: never`), and headers of which nothing is known. They are a third of the text, and
 * every compiler of every user would read them.
 */
function saysNothing(node: ts.Node): boolean {
  if (!ts.isPropertySignature(node) || node.type === undefined) return false;
  if (node.type.kind === ts.SyntaxKind.NeverKeyword) return node.questionToken !== undefined;
  return (
    isNamed(node, 'headers') &&
    ts.isTypeLiteralNode(node.type) &&
    node.type.members.every(ts.isIndexSignatureDeclaration)
  );
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
