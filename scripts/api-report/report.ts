import ts from 'typescript';
import { type Entry, isHidden, type Surface, statementOf } from './surface.ts';

const printer = ts.createPrinter({ removeComments: true, newLine: ts.NewLineKind.LineFeed });

/**
 * Writes down an entry point: each hand-written declaration with its types. Generated declarations are listed by name, since
 * their text is in the repository already.
 */
export function reportOn(name: string, { own, common, generated }: Surface): string {
  const isExported = ({ exportedAs }: Entry): boolean => exportedAs.length > 0;
  const sections = [
    `# API of \`${name}\``,
    'Made by `npm run api`; `npm run api:check` fails if it differs from the source.',
    ...blocks('Exports', own.filter(isExported).map(textOf)),
    ...blocks('Not exported, but referred to', own.filter((entry) => !isExported(entry)).map(textOf)),
    ...blocks('Added to other packages', augmentationsIn(own)),
    ...list('From `authloom`', common),
    ...list('From the spec (see `src/generated/`)', generated),
  ];
  return `${sections.join('\n\n')}\n`;
}

function blocks(title: string, texts: readonly string[]): string[] {
  if (texts.length === 0) return [];
  return [`## ${title}`, ...[...texts].sort().map((text) => `\`\`\`ts\n${text}\n\`\`\``)];
}

function list(title: string, names: readonly string[]): string[] {
  return names.length === 0
    ? []
    : [
        `## ${title}`,
        [...names]
          .sort()
          .map((name) => `- \`${name}\``)
          .join('\n'),
      ];
}

function textOf(entry: Entry): string {
  const { symbol, exportedAs } = entry;
  const texts = (symbol.declarations ?? []).map((declaration) => {
    const statement = statementOf(declaration);
    const deprecated = ts.getJSDocDeprecatedTag(statement) === undefined ? '' : '/** @deprecated */\n';
    return (
      deprecated + print(ts.isClassDeclaration(statement) ? withoutHidden(statement, entry) : statement, statement)
    );
  });
  const aliases = exportedAs.filter((name) => name !== symbol.name).map((name) => `// exported as ${name}\n`);
  return aliases.join('') + texts.join('\n').replace(/^(export |declare )+/gm, '');
}

function withoutHidden(node: ts.ClassDeclaration, entry: Entry): ts.ClassDeclaration {
  const members = node.members.filter((member) => !isHidden(member, entry));
  const { modifiers, name, typeParameters, heritageClauses } = node;
  return ts.factory.updateClassDeclaration(node, modifiers, name, typeParameters, heritageClauses, members);
}

/** Types that the files of these declarations add to other packages, such as `declare module 'fastify'`. */
function augmentationsIn(entries: readonly Entry[]): string[] {
  const declarations = entries.flatMap(({ symbol }) => symbol.declarations ?? []);
  const files = new Set(declarations.map((declaration) => declaration.getSourceFile()));
  return [...files]
    .flatMap(({ statements }) => statements.filter((node) => ts.isModuleDeclaration(node)))
    .map((node) => print(node, node));
}

function print(node: ts.Node, original: ts.Node): string {
  return printer.printNode(ts.EmitHint.Unspecified, node, original.getSourceFile());
}
