import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { ROOT } from '../helpers/package.ts';

function parse(path: string): ts.SourceFile {
  return ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** The hand-written classes that an entry point exports, as types or as values, with their doc comments. */
function classesOf(entry: string): (readonly [name: string, text: string])[] {
  return parse(entry).statements.flatMap((statement) => {
    if (!ts.isExportDeclaration(statement) || statement.moduleSpecifier === undefined) return [];
    if (statement.exportClause === undefined || !ts.isNamedExports(statement.exportClause)) return [];
    const names = statement.exportClause.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
    const path = ts.isStringLiteral(statement.moduleSpecifier) ? statement.moduleSpecifier.text : '';
    return parse(join(dirname(entry), path))
      .statements.filter(ts.isClassDeclaration)
      .filter(({ name }) => names.includes(name?.text ?? ''))
      .map((node) => [node.name?.text ?? '', node.getFullText().slice(0, node.getLeadingTriviaWidth())] as const);
  });
}

it('every public class has a sentence and an example', () => {
  const entries = readdirSync(join(ROOT, 'src')).filter((name) => name.endsWith('.ts'));
  const classes = new Map(entries.flatMap((name) => classesOf(join(ROOT, 'src', name))));
  expect(classes.size).toBeGreaterThan(20);
  const isDocumented = (text: string): boolean =>
    /\/\*\*\n \* [A-Z\d][^@]+\.\n/.test(text) && text.includes('@example');
  expect([...classes].filter(([, text]) => !isDocumented(text)).map(([name]) => name)).toEqual([]);
});
