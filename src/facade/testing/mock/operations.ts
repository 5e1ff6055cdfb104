import * as corbado from '../../../generated/corbado/operations.ts';
import * as loginid from '../../../generated/loginid/operations.ts';
import * as loginidV2 from '../../../generated/loginid-v2/operations.ts';
import * as passage from '../../../generated/passage/operations.ts';
import * as stytchB2B from '../../../generated/stytch-b2b/operations.ts';
import * as stytch from '../../../generated/stytch-consumer/operations.ts';
import * as stytchManagement from '../../../generated/stytch-management/operations.ts';
import type { Operation } from '../../http/operation.ts';
import type { ReceivedRequest } from '../loopback.ts';
import type { MockProvider } from '../providers.ts';
import type { PrismRequest } from './prism.ts';

const OPERATIONS: { readonly [P in MockProvider]: readonly Operation[] } = {
  corbado: corbado.OPERATIONS,
  passage: passage.OPERATIONS,
  stytch: stytch.OPERATIONS,
  'stytch-b2b': stytchB2B.OPERATIONS,
  'stytch-management': stytchManagement.OPERATIONS,
  loginid: loginid.OPERATIONS,
  'loginid-v2': loginidV2.OPERATIONS,
};

/** Returns the names of a provider's operations, such as `users.get`. */
export function operationNames(provider: MockProvider): readonly string[] {
  return OPERATIONS[provider].map(({ name }) => name);
}

/** Returns the operation with that name. */
export function operationNamed(provider: MockProvider, name: string): Operation | undefined {
  return OPERATIONS[provider].find((operation) => operation.name === name);
}

/** An operation, and the values in its path. */
export interface MatchedOperation {
  readonly operation: Operation;
  readonly pathParams: Readonly<Record<string, string>>;
}

/** Finds the operation of a request. If several paths match, the one with the most fixed segments wins. */
export function matchOperation(provider: MockProvider, method: string, path: string): MatchedOperation | undefined {
  const segments = path.split('/');
  let best: (MatchedOperation & { readonly fixed: number }) | undefined;
  for (const operation of OPERATIONS[provider]) {
    if (operation.method !== method) continue;
    const pathParams = matchPath(operation.path.split('/'), segments);
    if (pathParams === undefined) continue;
    const fixed = segments.length - Object.keys(pathParams).length;
    if (best === undefined || fixed > best.fixed) best = { operation, pathParams, fixed };
  }
  return best;
}

/** Returns the values of a template's placeholders; `undefined` if the path does not match. */
function matchPath(template: readonly string[], segments: readonly string[]): Record<string, string> | undefined {
  if (template.length !== segments.length) return undefined;
  const params: [name: string, value: string][] = [];
  for (const [index, part] of template.entries()) {
    const segment = segments[index] ?? '';
    const name = /^\{(.+)\}$/.exec(part)?.[1];
    if (name === undefined) {
      if (segment !== part) return undefined;
    } else {
      const value = decode(segment);
      if (value === '') return undefined;
      params.push([name, value]);
    }
  }
  return Object.fromEntries(params);
}

/** Decodes a path segment; one that is malformed is as good as empty. */
function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return '';
  }
}

/** A request whose query and body have been read. */
export interface ReadRequest extends PrismRequest {
  readonly method: string;
  readonly pathParams: Readonly<Record<string, string>>;
  /** The content type is JSON, but the body is not. */
  readonly isMalformed: boolean;
}

/** Reads the query and the body of a request. */
export function readRequest(
  { method, url, headers, text }: ReceivedRequest,
  pathParams: Readonly<Record<string, string>>,
): ReadRequest {
  const query: Record<string, string | string[]> = {};
  for (const name of new Set(url.searchParams.keys())) {
    const values = url.searchParams.getAll(name);
    query[name] = values.length === 1 ? (values[0] ?? '') : values;
  }
  return { method, path: url.pathname, query, headers, pathParams, ...readBody(headers['content-type'], text) };
}

function readBody(contentType: string | undefined, text: string): Pick<ReadRequest, 'body' | 'isMalformed'> {
  if (text === '') return { body: null, isMalformed: false };
  if (!/\bjson\b/i.test(contentType ?? '')) return { body: text, isMalformed: false };
  try {
    return { body: JSON.parse(text), isMalformed: false };
  } catch {
    return { body: text, isMalformed: true };
  }
}
