/** A value as TypeScript source on one line. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${literal(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/**
 * A value as TypeScript source, with arrays and objects broken into lines where one would be longer than `width`;
 * `before` is how much of the first line is taken.
 */
export function literalBlock(value: unknown, width: number, before: number, indent = ''): string {
  const line = literal(value);
  // A comma or semicolon follows.
  if (before + line.length < width || typeof value !== 'object' || value === null) return line;
  const inner = `${indent}  `;
  const entries: readonly (readonly [string, unknown])[] = Array.isArray(value)
    ? value.map((item: unknown) => ['', item] as const)
    : Object.entries(value).map(([key, item]) => [`${propertyKey(key)}: `, item] as const);
  const lines = entries.map(
    ([key, item]) => `${inner}${key}${literalBlock(item, width, inner.length + key.length, inner)},\n`,
  );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  return `${open}\n${lines.join('')}${indent}${close}`;
}

/** A property name, quoted where it has to be. */
export function propertyKey(name: string): string {
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
