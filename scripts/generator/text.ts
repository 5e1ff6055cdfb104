import type { ApiModel } from './model.ts';

const WIDTH = 110;

/** The first lines of every generated file. */
export function header({ api, hash }: ApiModel): string {
  return `// Written by "npm run generate" from openapi/${api}.yaml. Do not edit: change the spec.\n// spec sha256: ${hash}\n`;
}

/** A doc comment from texts, which may have several paragraphs; examples keep their lines. */
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

/** `users.longSessions` becomes `UsersLongSessions`. */
export function pascalCase(dotted: string): string {
  return dotted
    .split(/[.-]/)
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}

/** `users.longSessions.create` becomes `usersLongSessionsCreate`. */
export function camelCase(dotted: string): string {
  const name = pascalCase(dotted);
  return name.charAt(0).toLowerCase() + name.slice(1);
}
