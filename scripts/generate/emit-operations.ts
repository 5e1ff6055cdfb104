import { header, literal } from './code.ts';
import type { ApiModel, OperationModel } from './model.ts';
import { recordName } from './names.ts';
import type { FieldModel } from './request.ts';

/** `operations.ts`: one small frozen record for each operation. */
export function emitOperations(model: ApiModel): string {
  const records = model.operations.map((operation) => `${recordText(operation)}\n`);
  return `${header(model)}
import { type Operation, operation } from '../../facade/http/generated-runtime.ts';

${records.join('\n')}`;
}

function recordText(operation: OperationModel): string {
  const { name, method, path } = operation;
  const traits = Object.entries(traitsOf(operation)).map(([key, value]) => `${key}: ${literal(value)},\n`);
  const args = [name, method, path].map(literal).join(', ');
  const more = traits.length === 0 ? '' : `, {\n${traits.join('')}}`;
  return `export const ${recordName(name)}: Operation = /* @__PURE__ */ operation(${args}${more});`;
}

/** The traits of an operation beyond name, method and path, without those that are the default. */
function traitsOf(operation: OperationModel): object {
  const { method, body, safe, response, pagination, source, fields, clientParams } = operation;
  return {
    ...listed('query', [...namesAt(clientParams, 'query'), ...namesAt(fields, 'query')]),
    ...listed('headers', namesAt(fields, 'header')),
    ...(body && { body: body.encoding }),
    ...listed('clientParams', namesAt(clientParams, 'body')),
    ...(safe !== (method === 'GET') && { safe }),
    ...(response.kind === 'object' ? listed('response', response.keys) : { response: response.kind }),
    ...(pagination && { pagination }),
    ...(source['x-auth'] === 'none' && { anonymous: true }),
    ...(source['x-server'] && { server: source['x-server'] }),
    ...(source['x-service-token-scope'] && { serviceTokenScope: source['x-service-token-scope'] }),
    ...(source['x-service-token-optional'] && { serviceTokenOptional: true }),
    ...(source['x-member-session'] && { memberSession: true }),
  };
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
