import * as corbado from '../../../generated/corbado/operations.ts';
import * as loginid from '../../../generated/loginid/operations.ts';
import * as passage from '../../../generated/passage/operations.ts';
import * as stytchB2B from '../../../generated/stytch-b2b/operations.ts';
import * as stytch from '../../../generated/stytch-consumer/operations.ts';
import type { Operation } from '../../core/call/operation.ts';
import { isText } from '../../core/options/texts.ts';
import type { TestProvider } from '../providers.ts';

/** The operations of each API. */
const OPERATIONS: { readonly [P in TestProvider]: readonly Operation[] } = {
  corbado: Object.values(corbado),
  passage: Object.values(passage),
  stytch: Object.values(stytch),
  'stytch-b2b': Object.values(stytchB2B),
  loginid: Object.values(loginid),
};

/** An operation, and the values in its path. */
export interface FoundOperation {
  readonly operation: Operation;
  readonly pathParams: Readonly<Record<string, string>>;
}

/** The names of a provider's operations, such as `users.get`. */
export function operationNames(provider: TestProvider): readonly string[] {
  return OPERATIONS[provider].map(({ name }) => name);
}

/** The operation of a name. */
export function operationNamed(provider: TestProvider, name: string): Operation | undefined {
  return OPERATIONS[provider].find((operation) => operation.name === name);
}

/** The operation that a request is for. Of paths that fit alike, the one with more fixed text is meant. */
export function findOperation(provider: TestProvider, method: string, path: string): FoundOperation | undefined {
  const segments = path.split('/');
  let best: (FoundOperation & { readonly fixed: number }) | undefined;
  for (const operation of OPERATIONS[provider]) {
    if (operation.method !== method) continue;
    const pathParams = match(operation.path.split('/'), segments);
    if (pathParams === undefined) continue;
    const fixed = segments.length - Object.keys(pathParams).length;
    if (best === undefined || fixed > best.fixed) best = { operation, pathParams, fixed };
  }
  return best;
}

/** The values that the segments have for the placeholders of a template; `undefined` where they do not fit it. */
function match(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const pairs = template.map((part, index) => [part, segments[index] ?? ''] as const);
  if (!pairs.every(([part, segment]) => fits(part, segment))) return undefined;
  return Object.fromEntries(
    pairs.flatMap(([part, segment]) => {
      const name = placeholderIn(part);
      return name === undefined ? [] : [[name, decode(segment) ?? '']];
    }),
  );
}

function fits(part: string, segment: string): boolean {
  return placeholderIn(part) === undefined ? segment === part : isText(decode(segment));
}

function placeholderIn(part: string): string | undefined {
  return /^\{(.+)\}$/.exec(part)?.[1];
}

function decode(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
