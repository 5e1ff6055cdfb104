import type { Operation } from '../../../http/operation.ts';
import type { OutgoingRequest } from '../../../http/provider-adapter.ts';

/**
 * Finds the operation of a request, which decides on its credentials. A method of the client names its operation; the raw
 * client knows only the path.
 */
export function findOperation(
  operations: readonly Operation[],
  called: Operation,
  { method, url }: Pick<OutgoingRequest, 'method' | 'url'>,
  baseUrl: string,
): Operation {
  if (called.path !== '*') return called;
  const [path = ''] = url.slice(baseUrl.length).split('?');
  return operations.find((operation) => operation.method === method && matches(operation.path, path)) ?? called;
}

function matches(template: string, path: string): boolean {
  const segments = path.split('/');
  const parts = template.split('/');
  return (
    parts.length === segments.length && parts.every((part, index) => part === segments[index] || part.startsWith('{'))
  );
}
