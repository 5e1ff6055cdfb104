import { docComment, header, propertyKey, quoted } from './code.ts';
import { CheckWriter } from './emit-checks.ts';
import { responseType } from './emit-client.ts';
import { takesParams } from './emit-params.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { paramsName, pascalCase } from './names.ts';

/**
 * `schemas.ts`: zod schemas with the types of the API. They are built from its checks when they are first used.
 */
export function emitSchemas(model: ApiModel): string {
  const { api, title, operations } = model;
  const prefix = pascalCase(api);
  const used = new Set<string>();
  const withBody = operations.filter(({ response }) => response.kind !== 'none');
  const params = operations.map((operation) => member(operation.name, paramsTypeText(operation, used)));
  const responses = withBody.map((operation) => member(operation.name, responseType(operation, used)));
  const components = CheckWriter.componentsOf(model).map(({ name }) => name);
  for (const name of components) used.add(name);
  const types = [...used].sort().map((name) => `${name},\n`);
  return `${header(model)}
import { componentSchemas, paramsSchemas, responseSchemas, type ZodType } from '../../facade/http/zod-schemas.ts';
${components.length === 0 ? '' : `import { ${components.map((name) => `${name} as $${name}`).join(', ')} } from './checks.ts';\n`}import { OPERATIONS } from './operations.ts';
${types.length === 0 ? '' : `import type {\n${types.join('')}} from './types.ts';\n`}
${docComment([`The zod schemas of the arguments of all operations of the ${title}.`], '')}export interface ${prefix}ParamsSchemas {
${params.join('')}}

${docComment([`The zod schemas of the successful responses of all operations of the ${title} that have a body.`], '')}export interface ${prefix}ResponseSchemas {
${responses.join('')}}

${docComment([`The zod schemas of the objects that arguments and responses of the ${title} consist of.`], '')}export interface ${prefix}ComponentSchemas {
${components.map((name) => member(name, name)).join('')}}

/**
 * The zod schema of each operation's arguments, by the operation's name. Unknown arguments pass.
 *
 * @example
 * const result = params[${quoted(operations[0]?.name ?? '')}].safeParse(input);
 */
export const params: ${prefix}ParamsSchemas = /* @__PURE__ */ paramsSchemas(OPERATIONS);

/** The zod schema of each operation's response, by the operation's name. Unknown fields pass, and enums are open. */
export const responses: ${prefix}ResponseSchemas = /* @__PURE__ */ responseSchemas(OPERATIONS);

/** The zod schema of each object of the API, by the name of its type. */
export const components: ${prefix}ComponentSchemas = /* @__PURE__ */ componentSchemas({
${components.map((name) => `${name}: $${name},\n`).join('')}});
`;
}

function member(name: string, type: string): string {
  return `  readonly ${propertyKey(name)}: ZodType<${type}>;\n`;
}

function paramsTypeText(operation: OperationModel, used: Set<string>): string {
  if (!takesParams(operation)) return 'Record<string, never>';
  used.add(paramsName(operation.name));
  return paramsName(operation.name);
}
