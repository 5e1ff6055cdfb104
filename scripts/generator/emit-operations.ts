import { literal } from './literal.ts';
import type { ApiModel, FieldModel, OperationModel } from './model.ts';
import { camelCase, header } from './text.ts';

/** `operations.ts`: one small frozen record for each operation. */
export function emitOperations(model: ApiModel): string {
  const records = model.operations.map((operation) => {
    const fields = Object.entries(recordOf(operation)).map(([key, value]) => `  ${key}: ${literal(value)},\n`);
    return `export const ${camelCase(operation.name)}: Operation = /* @__PURE__ */ Object.freeze<Operation>({\n${fields.join('')}});\n`;
  });
  return `${header(model)}\nimport type { Operation } from '../../facade/core/call/operation.ts';\n\n${records.join('\n')}`;
}

function recordOf({ name, method, path, fields, body, safe, answer, pagination, source }: OperationModel): object {
  return {
    name,
    method,
    path,
    pathParams: namesIn(fields, 'path'),
    queryParams: namesIn(fields, 'query'),
    headerParams: namesIn(fields, 'header'),
    ...(body && { body: { encoding: body.encoding, fields: namesIn(fields, 'body') } }),
    safe,
    answer: { kind: answer.kind, ...(answer.keys.length > 0 && { keys: answer.keys }) },
    ...(pagination && { pagination }),
    ...(source['x-auth'] === 'none' && { anonymous: true }),
    ...(source['x-server'] && { server: source['x-server'] }),
    ...(source['x-service-token-scope'] && { serviceTokenScope: source['x-service-token-scope'] }),
    ...(source['x-member-session'] && { memberSession: true }),
  };
}

function namesIn(fields: readonly FieldModel[], place: FieldModel['in']): string[] {
  return fields.filter((field) => field.in === place).map(({ name }) => name);
}
