import ts from 'typescript';
import { COMMENT_START, NAMES, PHRASES } from './rules.ts';

/** A banned word or phrase at one place. */
export interface Offence {
  readonly path: string;
  readonly line: number;
  readonly found: string;
  readonly instead: string;
}

const CODE = /\.(?:ts|tsx|js|cjs|mjs)$/;

/** Finds banned phrases and names in a file, and banned parts in its path. */
export function offencesIn(path: string, text: string): Offence[] {
  const file = CODE.test(path) ? ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) : undefined;
  const prose = file === undefined ? text : proseIn(file);
  const inPath = pathNamesIn(path).map((found) => ({ ...found, path, line: 1 }));
  const inProse = prose
    .split('\n')
    .flatMap((line, index, lines) =>
      phrasesIn(line, lines[index - 1] ?? '').map((found) => ({ ...found, path, line: index + 1 })),
    );
  return [...inPath, ...inProse, ...(file === undefined ? [] : inDeclarations(path, file))];
}

/** The comments and strings of a file at their places; blanks in place of all else. */
function proseIn(file: ts.SourceFile): string {
  let prose = '';
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || PROSE.has(node.kind)) return;
    const children = node.getChildren(file);
    for (const child of children) visit(child);
    if (children.length > 0) return;
    const start = node.getStart(file);
    prose += file.text.slice(prose.length, start) + file.text.slice(start, node.end).replaceAll(/[^\n]/g, ' ');
  };
  visit(file);
  return prose + file.text.slice(prose.length);
}

const PROSE: ReadonlySet<ts.SyntaxKind> = new Set([
  ts.SyntaxKind.JSDoc,
  ts.SyntaxKind.JsxText,
  ts.SyntaxKind.TemplateHead,
  ts.SyntaxKind.TemplateMiddle,
  ts.SyntaxKind.TemplateTail,
]);

type Found = Pick<Offence, 'found' | 'instead'>;

function phrasesIn(line: string, before: string): Found[] {
  const found = PHRASES.flatMap(({ phrase, instead }) => {
    const match = phrase.exec(line);
    return match === null ? [] : [{ found: match[0].replace(/^\W+|\s+$/g, ''), instead }];
  });
  const comment = commentStart(line, before);
  const [start] = comment === undefined ? [] : (COMMENT_START.phrase.exec(comment) ?? []);
  return start === undefined
    ? found
    : [...found, { found: `a comment that starts with "${start.trim()}"`, instead: COMMENT_START.instead }];
}

/** The text of a comment that starts in this line. */
function commentStart(line: string, before: string): string | undefined {
  const block = /\/\*\*?\s+(.*)/.exec(line)?.[1];
  if (block !== undefined) return block;
  if (/^\s*\/\*\*\s*$/.test(before)) return /^\s*\*\s+(.*)/.exec(line)?.[1];
  return /^\s*\/\//.test(before) ? undefined : /(?:^|\s)\/\/\s+(.*)/.exec(line)?.[1];
}

function inDeclarations(path: string, file: ts.SourceFile): Offence[] {
  const found: Offence[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name !== undefined) {
      const line = file.getLineAndCharacterOfPosition(name.getStart(file)).line + 1;
      found.push(...namesIn(name.text, path).map((offence) => ({ ...offence, path, line })));
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

const DECLARATIONS: readonly ((node: ts.Node) => boolean)[] = [
  ts.isBindingElement,
  ts.isClassDeclaration,
  ts.isEnumDeclaration,
  ts.isEnumMember,
  ts.isFunctionDeclaration,
  ts.isGetAccessor,
  ts.isInterfaceDeclaration,
  ts.isMethodDeclaration,
  ts.isMethodSignature,
  ts.isParameter,
  ts.isPropertyDeclaration,
  ts.isPropertySignature,
  ts.isTypeAliasDeclaration,
  ts.isVariableDeclaration,
];

function isDeclaration(node: ts.Node): node is ts.NamedDeclaration {
  return DECLARATIONS.some((isOne) => isOne(node));
}

/** The name that a node declares. Keys of object literals do not count: their types declare them. */
function nameOf(node: ts.Node): ts.Identifier | ts.PrivateIdentifier | undefined {
  const name = isDeclaration(node) ? node.name : undefined;
  return name !== undefined && (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) ? name : undefined;
}

function namesIn(name: string, path: string): Found[] {
  const whole = name.replace(/^#/, '');
  const spelling = kebab(whole);
  const parts = new Set(spelling.split('-'));
  return NAMES.filter(({ word, part, except, within }) => {
    if (within?.test(path) === false || except?.test(whole)) return false;
    return whole === word || (part === true && parts.has(word));
  }).map(({ word, instead }) => ({ found: whole === word ? word : `${word} in ${whole}`, instead }));
}

/** The names of a path are those of its folders and of the file, such as `key-set` for `KeySet`. */
function pathNamesIn(path: string): Found[] {
  const names = path.replace(/(?:\.(?:test|test-d|lazy))?\.\w+$/, '').split('/');
  return NAMES.filter(({ word, part, except, within }) => {
    if (within?.test(path) === false || except?.test(path)) return false;
    return names.some((name) => name === kebab(word) || (part === true && name.split('-').includes(word)));
  }).map(({ word, instead }) => ({ found: `${kebab(word)} in the path`, instead }));
}

function kebab(name: string): string {
  return name
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-');
}
