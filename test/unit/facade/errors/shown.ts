import { inspect } from 'node:util';

/** Everything that a log, a debugger or an answer could show of a value. */
export function everythingShownOf(value: unknown): string {
  const texts = [inspect(value, { depth: 12, showHidden: true }), JSON.stringify(value), String(value)];
  for (let error = value; error instanceof Error; error = error.cause) texts.push(error.message, error.stack ?? '');
  return texts.join('\n');
}
