import { literalBlock } from './literal.ts';
import type { ApiModel, FieldModel, OperationModel } from './model.ts';
import { recordName } from './names.ts';
import { header } from './text.ts';

const WIDTH = 120;

/** `operations.ts`: one small frozen record for each operation. */
export function emitOperations(model: ApiModel): string {
  const records = model.operations.map((operation) => {
    const fields = Object.entries(recordOf(operation)).map(
      ([key, value]) => `  ${key}: ${literalBlock(value, WIDTH, key.length + 4, '  ')},\n`,
    );
    return `export const ${recordName(operation.name)}: Operation = /* @__PURE__ */ Object.freeze<Operation>({\n${fields.join('')}});\n`;
  });
  return `${header(model)}\nimport type { Operation } from '../../facade/core/call/operation.ts';\n\n${records.join('\n')}`;
}

function recordOf(operation: OperationModel): object {
  const { name, method, path, body, safe, answer, pagination, source } = operation;
  return {
    name,
    method,
    path,
    pathParams: namesIn(operation, 'path'),
    queryParams: namesIn(operation, 'query'),
    headerParams: namesIn(operation, 'header'),
    ...(body && {
      body: { encoding: body.encoding, fields: [...namesIn(operation, 'body'), ...(body.unionNames ?? [])] },
    }),
    safe,
    answer: { kind: answer.kind, ...(answer.keys.length > 0 && { keys: answer.keys }) },
    ...(pagination && { pagination }),
    ...(source['x-auth'] === 'none' && { anonymous: true }),
    ...(source['x-server'] && { server: source['x-server'] }),
    ...(source['x-service-token-scope'] && { serviceTokenScope: source['x-service-token-scope'] }),
    ...(source['x-service-token-optional'] && { serviceTokenOptional: true }),
    ...(source['x-member-session'] && { memberSession: true }),
  };
}

/** What travels in a place, whether callers give it or the client fills it in. */
function namesIn({ filled, fields }: OperationModel, place: FieldModel['in']): string[] {
  return [...filled, ...fields].filter((field) => field.in === place).map(({ name }) => name);
}
