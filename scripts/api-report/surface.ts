import ts from 'typescript';
import type { Declarations } from './source.ts';

/** A hand-written declaration. */
export interface Entry {
  readonly symbol: ts.Symbol;
  /** The names it is exported under; none if exported declarations only refer to it. */
  readonly exportedAs: readonly string[];
}

/** The declarations that belong to an entry point. */
export interface Surface {
  readonly own: readonly Entry[];
  /** Names of what the entry point `authloom` exports. */
  readonly common: readonly string[];
  /** Names of generated declarations. */
  readonly generated: readonly string[];
}

const GENERATED = /^src\/generated\//;

/** Collects the exports of an entry point and what they refer to. Common and generated declarations are not followed. */
export function surfaceOf(declarations: Declarations, path: string, common: ReadonlySet<ts.Symbol>): Surface {
  const found = namesBySymbol(exportsOf(declarations, path));
  const surface = { own: Array.of<Entry>(), common: Array.of<string>(), generated: Array.of<string>() };
  // Symbols that are added while the map is walked through are visited as well.
  for (const [symbol, exportedAs] of found) {
    const entry = { symbol, exportedAs };
    if (common.has(symbol)) {
      surface.common.push(symbol.name);
      continue;
    }
    if (isGenerated(declarations, symbol)) {
      surface.generated.push(...namesOf(entry));
      continue;
    }
    surface.own.push(entry);
    for (const other of referencesIn(declarations, entry)) found.set(other, found.get(other) ?? []);
  }
  return surface;
}

function namesBySymbol(exported: readonly (readonly [string, ts.Symbol])[]): Map<ts.Symbol, string[]> {
  const names = new Map<ts.Symbol, string[]>();
  for (const [name, symbol] of exported) names.set(symbol, [...(names.get(symbol) ?? []), name]);
  return names;
}

/** The exports of a file with aliases resolved. Members of a namespace are called `B2B.Member`. */
export function exportsOf({ checker, fileOf }: Declarations, path: string): [name: string, symbol: ts.Symbol][] {
  const module = checker.getSymbolAtLocation(fileOf(path));
  return module === undefined ? [] : membersOf(checker, module, '');
}

/** Constructors of classes that are not exported, which nobody can call. */
export function isHidden(node: ts.Node, { exportedAs }: Entry): boolean {
  return ts.isConstructorDeclaration(node) && exportedAs.length === 0;
}

/** The statement that holds a declaration. */
export function statementOf(declaration: ts.Declaration): ts.Node {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

function membersOf(checker: ts.TypeChecker, module: ts.Symbol, prefix: string): [string, ts.Symbol][] {
  return checker.getExportsOfModule(module).flatMap((symbol): [string, ts.Symbol][] => {
    const target = resolve(checker, symbol);
    const name = prefix + symbol.name;
    return target.flags & ts.SymbolFlags.ValueModule ? membersOf(checker, target, `${name}.`) : [[name, target]];
  });
}

function resolve(checker: ts.TypeChecker, symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function referencesIn(declarations: Declarations, entry: Entry): ts.Symbol[] {
  const found: ts.Symbol[] = [];
  const visit = (node: ts.Node): void => {
    if (isHidden(node, entry)) return;
    const symbol = ts.isIdentifier(node) ? declarations.checker.getSymbolAtLocation(node) : undefined;
    const target = symbol && resolve(declarations.checker, symbol);
    if (target !== undefined && isOurs(declarations, target)) found.push(target);
    ts.forEachChild(node, visit);
  };
  for (const declaration of entry.symbol.declarations ?? []) visit(declaration);
  return found;
}

/** True for a declaration of a file of ours, not for parameters and members. */
function isOurs({ pathOf }: Declarations, { declarations: [first] = [] }: ts.Symbol): boolean {
  if (first === undefined || !ts.isSourceFile(statementOf(first).parent)) return false;
  return pathOf(first.getSourceFile()) !== undefined;
}

function isGenerated({ pathOf }: Declarations, { declarations: [first] = [] }: ts.Symbol): boolean {
  return first !== undefined && GENERATED.test(pathOf(first.getSourceFile()) ?? '');
}

function namesOf({ symbol, exportedAs }: Entry): readonly string[] {
  return exportedAs.length > 0 ? exportedAs : [`${symbol.name} (not exported)`];
}
