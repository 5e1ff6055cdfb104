/** How a single value is written into a query, a header or a form: dates as ISO texts, all else as JSON has it. */
export function plainText(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'bigint' ? value.toString() : JSON.stringify(value);
}
