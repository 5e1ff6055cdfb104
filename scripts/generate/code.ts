import type { Spec } from './spec.ts';

/** The longest line of a doc comment, without its indent and asterisk. */
const WIDTH = 110;

/** The first lines of every generated file. */
export function header({ api, hash }: Pick<Spec, 'api' | 'hash'>): string {
  return `// Written by "npm run generate" from openapi/${api}.yaml. Do not edit: change the spec.\n// spec sha256: ${hash}\n`;
}

/** A doc comment of several parts, which may have several paragraphs; examples keep their lines. */
export function docComment(texts: readonly (string | undefined)[], indent: string): string {
  const lines = texts
    .flatMap((text = '') => (text.startsWith('@') ? [text] : text.split(/\n\s*\n/)))
    .filter((paragraph) => paragraph.trim() !== '')
    .flatMap((paragraph, index) => [
      ...(index === 0 || paragraph.startsWith('@') ? [] : ['']),
      ...wrap(paragraph, WIDTH - indent.length),
    ])
    .map((line) => line.replaceAll('*/', '*\\/'));
  if (lines.length === 0) return '';
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} *${line === '' ? '' : ` ${line}`}\n`).join('')}${indent} */\n`;
}

function wrap(paragraph: string, width: number): string[] {
  if (paragraph.startsWith('@example')) return paragraph.split('\n');
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/).filter((part) => part !== '')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === '' ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** A value as TypeScript source on one line. */
export function literal(value: unknown): string {
  if (typeof value === 'string') return quoted(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return String(value);
  const entries = Object.entries(value).map(([key, item]) => `${propertyKey(key)}: ${literal(item)}`);
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`;
}

/**
 * A value as TypeScript source in a doc comment, which no formatter breaks into lines: arrays and objects longer than
 * `width` are broken. `before` is the length of the text before it on the first line.
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

/** A property name, quoted if necessary. */
export function propertyKey(name: string): string {
  // Otherwise it would be the prototype of an object.
  if (name === '__proto__') return "['__proto__']";
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name);
}

export function quoted(text: string): string {
  return `'${JSON.stringify(text).slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}
