import * as operations from '../../../generated/loginid/operations.ts';
import type { Operation } from '../../core/call/operation.ts';
import type { OutgoingRequest } from '../../core/call/provider.ts';

const ALL: readonly Operation[] = Object.values(operations);

/**
 * The operation that a request is for: the one that was called, or for the bare client, which knows paths only, the one
 * at this path; that tells which service token it takes.
 */
export function operationAt(called: Operation, { method, url }: OutgoingRequest, baseUrl: string): Operation {
  if (called.path !== '*') return called;
  const [path = ''] = url.slice(baseUrl.length).split('?');
  return ALL.find((operation) => operation.method === method && matches(operation.path, path)) ?? called;
}

function matches(template: string, path: string): boolean {
  const segments = path.split('/');
  const parts = template.split('/');
  return (
    parts.length === segments.length && parts.every((part, index) => part === segments[index] || isParameter(part))
  );
}

function isParameter(part: string): boolean {
  return part.startsWith('{');
}
