import { header, literal, propertyKey } from './code.ts';
import { CheckWriter, combinatorsIn, fieldsText, importText } from './emit-checks.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { recordName } from './names.ts';
import type { FieldModel } from './request.ts';

/** `operations.ts`: one frozen record for each operation, with the checks of its arguments and its response, and their list. */
export function emitOperations(model: ApiModel): string {
  const writer = new CheckWriter(model);
  const records = model.operations.map((operation) => `${recordText(operation, writer)}\n`);
  const components = [...writer.used].sort();
  return `${header(model)}
${importText(['type Operation', 'operation', ...combinatorsIn(records)])}${
  components.length === 0 ? '' : `import { ${components.join(', ')} } from './checks.ts';\n`
}
${records.join('\n')}
/** All operations. A list, because of a namespace bundlers make an object with all names. */
export const OPERATIONS: readonly Operation[] = [
${model.operations.map(({ name }) => `${recordName(name)},\n`).join('')}];
`;
}

function recordText(operation: OperationModel, writer: CheckWriter): string {
  const { name, method, path } = operation;
  const traits = Object.entries(traitsOf(operation, writer)).map(([key, text]) => `${key}: ${text},\n`);
  const args = [name, method, path].map(literal).join(', ');
  const more = traits.length === 0 ? '' : `, {\n${traits.join('')}}`;
  return `export const ${recordName(name)}: Operation = /* @__PURE__ */ operation(${args}${more});`;
}

/** The code of an operation's traits beyond name, method and path, without those that are the default. */
function traitsOf(operation: OperationModel, writer: CheckWriter): Record<string, string> {
  const { method, body, safe, response, pagination, source, clientParams } = operation;
  const { schema } = response;
  return {
    ...checksAt('path', 'pathParams', operation, writer),
    ...checksAt('query', 'query', operation, writer),
    ...checksAt('header', 'headers', operation, writer),
    ...(body && { [body.encoding === 'json' ? 'body' : 'form']: writer.body(operation) }),
    ...literals({
      ...listed('clientParams', namesAt(clientParams, 'body')),
      ...(safe !== (method === 'GET') && { safe }),
    }),
    ...(schema === undefined ? literals({ response: response.kind }) : { response: writer.check(schema, 'received') }),
    ...literals({
      ...(pagination && { pagination }),
      ...(source['x-auth'] === 'none' && { anonymous: true }),
      ...(source['x-open-query'] && { openQuery: true }),
      ...(source['x-server'] && { server: source['x-server'] }),
      ...(source['x-service-token-scope'] && { serviceTokenScope: source['x-service-token-scope'] }),
      ...(source['x-service-token-optional'] && { serviceTokenOptional: true }),
      ...(source['x-member-session'] && { memberSession: true }),
      ...(source['x-user-token'] && { userToken: source['x-user-token'] }),
    }),
  };
}

/** The checks of the parameters at a place. Strings in the path are the default. */
function checksAt(
  location: FieldModel['in'],
  key: string,
  { fields, clientParams }: OperationModel,
  writer: CheckWriter,
): Record<string, string> {
  const own = namesAt(clientParams, location).map((name) => `${propertyKey(name)}: optional(unknown)`);
  const given = writer.fields(fields.filter((field) => field.in === location));
  const entries = [...own, ...given.filter((text) => location !== 'path' || !text.endsWith(': string'))];
  return entries.length === 0 ? {} : { [key]: fieldsText(entries) };
}

function literals(traits: object): Record<string, string> {
  return Object.fromEntries(Object.entries(traits).map(([key, value]) => [key, literal(value)]));
}

function listed(key: string, names: readonly string[]): object {
  return names.length === 0 ? {} : { [key]: names };
}

function namesAt(fields: readonly FieldModel[], location: FieldModel['in']): string[] {
  return fields.filter((field) => field.in === location).map(({ name }) => name);
}

/** `docs/operations/<api>.md`: every operation with its request, and whether it is safe to retry. */
export function emitTable(model: ApiModel): string {
  const { api, hash, title, operations } = model;
  const safe = operations.filter((operation) => operation.safe).length;
  return `<!-- Written by "npm run generate" from openapi/${api}.yaml (sha256 ${hash}). Do not edit: change the spec. -->

# ${title}: operations

${operations.length} operations. The ${safe} that are safe to retry are retried after a broken connection or a 408, 429, 500, 502, 503
or 504; all others only if the request certainly never ran: after a 429, a 503 of the provider's own, or a refused connection.

| operation | request | safe to retry | reason |
|---|---|---|---|
${operations.map(row).join('')}`;
}

function row({ name, method, path, safe, source }: OperationModel): string {
  const reason = source['x-safe-reason'] ?? '';
  return `| \`${name}\` | \`${method} ${path}\` | ${safe ? 'yes' : 'no'} | ${reason.replaceAll('|', '\\|').replaceAll(/\s+/g, ' ').trim()} |\n`;
}
