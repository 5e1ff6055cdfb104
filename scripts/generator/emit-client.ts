import { paramsType, takesParams } from './emit-params.ts';
import { classesOf, treeOf, type UsedNames } from './emit-resource.ts';
import type { ApiModel } from './model.ts';
import { header } from './text.ts';

/** Where in core the names are that generated clients use, in the order of the imports. */
const CORE: readonly (readonly [file: string, names: readonly string[], isValue?: true])[] = [
  ['call/call-promise.ts', ['CallPromise']],
  ['call/paging.ts', ['ListMethod', 'ListMethodWithParams']],
  ['call/resource.ts', ['Resource'], true],
  ['options/call-options.ts', ['CallOptions', 'MemberSessionOptions']],
];

/** `client.ts`: the resource tree, one documented method for each operation, with named parameter and answer types. */
export function emitClient(model: ApiModel): string {
  const used: UsedNames = { schemas: new Set(), core: new Set(['Resource']) };
  const params = model.operations.filter(takesParams).map((operation) => paramsType(model, operation, used.schemas));
  const classes = classesOf(model, treeOf(model.operations), used);
  return `${header(model)}\n${importsText(used)}\n${[...params, ...classes].join('\n')}`;
}

function importsText({ schemas, core }: UsedNames): string {
  const lines = CORE.flatMap(([file, all, isValue]) => {
    const names = all.filter((name) => core.has(name));
    const kind = isValue ? 'import' : 'import type';
    return names.length === 0 ? [] : [`${kind} { ${names.join(', ')} } from '../../facade/core/${file}';\n`];
  });
  lines.push(`import * as operations from './operations.ts';\n`);
  if (schemas.size > 0) {
    const names = [...schemas].sort().map((name) => `  ${name},\n`);
    lines.push(`import type {\n${names.join('')}} from './types.ts';\n`);
  }
  return lines.join('');
}
