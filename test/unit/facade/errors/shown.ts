import { inspect } from 'node:util';

/** Returns everything that a log, a debugger or a response could show of a value. */
export function everythingShownOf(value: unknown): string {
  const parts = [inspect(value, { depth: 12, showHidden: true }), JSON.stringify(value), String(value)];
  for (let error = value; error instanceof Error; error = error.cause) parts.push(error.message, error.stack ?? '');
  return parts.join('\n');
}
