import type { RequestModel } from './request.ts';
import { reachable } from './request-response.ts';
import { childrenOf, type SchemaObject } from './schema.ts';

/** The arguments and the response of an operation. */
interface OperationTypes extends RequestModel {
  readonly response: { readonly schema: SchemaObject | undefined };
}

type Schemas = Readonly<Record<string, SchemaObject>>;

/** The types that applications define themselves: fields with `x-type-parameter`, and all that contains them. */
export interface TypeParameters {
  /** Their names, such as `trusted`. */
  readonly names: readonly string[];
  /** The names of the components that contain such fields, directly or in others. */
  readonly generic: ReadonlySet<string>;
}

/** The text after the name of a generic declaration, and after a reference to it. */
export const DECLARED = '<T extends CustomTypes = OpenTypes>';
export const APPLIED = '<T>';

/** Finds the type parameters of an API. */
export function typeParametersOf(schemas: Schemas, operations: readonly OperationTypes[]): TypeParameters {
  const roots = operations.flatMap(schemasOf);
  const names = [...new Set([...Object.values(schemas), ...roots].flatMap(parametersIn))].sort();
  const isGeneric = ([name]: readonly [string, SchemaObject]): boolean =>
    [...reachable(schemas, [{ $ref: `#/components/schemas/${name}` }])].some(
      (reached) => parametersIn(schemas[reached] ?? {}).length > 0,
    );
  return {
    names,
    generic: new Set(
      names.length === 0
        ? []
        : Object.entries(schemas)
            .filter(isGeneric)
            .map(([name]) => name),
    ),
  };
}

/** Tests if a schema contains a type parameter, directly or in components. */
export function isGeneric({ generic }: TypeParameters, schema: SchemaObject): boolean {
  const name = schema.$ref?.slice('#/components/schemas/'.length);
  return (
    schema['x-type-parameter'] !== undefined ||
    (name !== undefined && generic.has(name)) ||
    childrenOf(schema).some((child) => isGeneric({ names: [], generic }, child))
  );
}

/** Tests if the arguments of an operation contain a type parameter. */
export function hasGenericParams(parameters: TypeParameters, { fields, body }: RequestModel): boolean {
  const schemas = [...fields.map(({ schema }) => schema), ...(body?.union === undefined ? [] : [body.union])];
  return schemas.some((schema) => isGeneric(parameters, schema));
}

/** The declarations that generic types use. */
export function typeParametersText({ names }: TypeParameters): string {
  if (names.length === 0) return '';
  return `/** The types that an application defines itself. The type parameter of the client has any of them. */
export interface CustomTypes {
${names.map((name) => `${name}: object;\n`).join('')}}

/** The types of a client without a type parameter: any fields. */
export interface OpenTypes {
${names.map((name) => `${name}: { [key: string]: unknown };\n`).join('')}}

/** Some fields of a value; null deletes one. */
export type Changes<Value> = { [Field in keyof Value]?: Value[Field] | null };
`;
}

/** The type of a field with a type parameter. */
export function parameterText({ 'x-type-parameter': name, 'x-partial': isPartial }: SchemaObject): string | undefined {
  if (name === undefined) return undefined;
  return isPartial ? `Changes<T['${name}']>` : `T['${name}']`;
}

function schemasOf({ fields, response }: OperationTypes): SchemaObject[] {
  return [...fields.map(({ schema }) => schema), ...(response.schema === undefined ? [] : [response.schema])];
}

function parametersIn(schema: SchemaObject): string[] {
  const name = schema['x-type-parameter'];
  return [...(name === undefined ? [] : [name]), ...childrenOf(schema).flatMap(parametersIn)];
}
