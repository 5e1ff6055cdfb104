/**
 * How a single value is written into a query, a header or a form: dates as ISO texts, all else as JSON has it. Throws
 * at what has no text: a date that is none, a function, a symbol, an object that contains itself.
 */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  if (typeof value === 'bigint') return value.toString();
  const text: string | undefined = JSON.stringify(value);
  if (text === undefined) throw new TypeError(`a ${typeof value} has no text`);
  return text;
}
