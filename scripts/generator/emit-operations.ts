import { literal, literalBlock } from './literal.ts';
import type { ApiModel, FieldModel, OperationModel } from './model.ts';
import { recordName } from './names.ts';
import { header } from './text.ts';

const WIDTH = 120;

/** `operations.ts`: one small frozen record for each operation. */
export function emitOperations(model: ApiModel): string {
  const records = model.operations.map((operation) => `${recordText(operation)}\n`);
  return `${header(model)}\nimport { type Operation, operation } from '../../facade/core/call/operation.ts';\n\n${records.join('\n')}`;
}

function recordText(operation: OperationModel): string {
  const { name, method, path } = operation;
  const traits = Object.entries(traitsOf(operation)).map(
    ([key, value]) => `  ${key}: ${literalBlock(value, WIDTH, key.length + 4, '  ')},\n`,
  );
  const given = [name, method, path].map(literal).join(', ');
  const more = traits.length === 0 ? '' : `, {\n${traits.join('')}}`;
  return `export const ${recordName(name)}: Operation = /* @__PURE__ */ operation(${given}${more});`;
}

/** What is not told by name, method and path, and is not the usual: what core's `operation` takes as traits. */
function traitsOf(operation: OperationModel): object {
  const { method, body, safe, answer, pagination, source } = operation;
  return {
    ...listed('query', namesIn(operation, 'query')),
    ...listed('headers', namesIn(operation, 'header')),
    ...(body && { body: body.encoding }),
    ...listed('filled', filledInBody(operation)),
    ...(safe !== (method === 'GET') && { safe }),
    ...(answer.kind === 'object' ? listed('answer', answer.keys) : { answer: answer.kind }),
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

function filledInBody({ filled }: OperationModel): string[] {
  return filled.filter((field) => field.in === 'body').map(({ name }) => name);
}

/** What travels in a place, whether callers give it or the client fills it in. */
function namesIn({ filled, fields }: OperationModel, place: FieldModel['in']): string[] {
  return [...filled, ...fields].filter((field) => field.in === place).map(({ name }) => name);
}
