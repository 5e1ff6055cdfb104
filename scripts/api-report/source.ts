import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A program over the declarations of `src/`, as a compiler makes them: without bodies, privates and inferred types. */
export interface Declarations {
  readonly checker: ts.TypeChecker;
  /** The declarations of one source file, by its path below the root. */
  readonly fileOf: (path: string) => ts.SourceFile;
  /** The path of the source below the root, such as `src/facade/x.ts`; undefined for what is not ours. */
  readonly pathOf: (file: ts.SourceFile) => string | undefined;
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  allowImportingTsExtensions: true,
  isolatedDeclarations: true,
  declaration: true,
  strict: true,
  noLib: true,
  types: [],
};

/** Turns each file of `src/` into its declarations. Types of other packages stay names. */
export function readDeclarations(root: string): Declarations {
  const texts = new Map<string, string>();
  for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
    // Declarations of packages that have none are not published.
    if (!name.endsWith('.ts') || name.endsWith('.d.ts')) continue;
    const path = join(root, 'src', name);
    texts.set(declarationFile(path), declarationsIn(path));
  }
  const host = ts.createCompilerHost(OPTIONS);
  const program = ts.createProgram({
    rootNames: [...texts.keys()],
    options: OPTIONS,
    host: {
      ...host,
      fileExists: (path) => texts.has(path),
      readFile: (path) => texts.get(path),
      getSourceFile: (path, languageVersion) => {
        const text = texts.get(path);
        return text === undefined ? undefined : ts.createSourceFile(path, text, languageVersion, true);
      },
      resolveModuleNameLiterals: (literals, importer) =>
        literals.map(({ text }) => {
          const path = declarationFile(join(importer, '..', text));
          if (!text.startsWith('.') || !texts.has(path)) return { resolvedModule: undefined };
          return { resolvedModule: { resolvedFileName: path, extension: ts.Extension.Dts } };
        }),
    },
  });
  return {
    checker: program.getTypeChecker(),
    fileOf: (path) => {
      const file = program.getSourceFile(declarationFile(join(root, path)));
      if (file === undefined) throw new Error(`${path} does not exist`);
      return file;
    },
    pathOf: ({ fileName }) =>
      texts.has(fileName)
        ? fileName
            .slice(root.length)
            .replace(/^\//, '')
            .replace(/\.d\.ts$/, '.ts')
        : undefined,
  };
}

function declarationFile(path: string): string {
  return path.replace(/\.ts$/, '.d.ts');
}

function declarationsIn(path: string): string {
  const { outputText, diagnostics = [] } = ts.transpileDeclaration(readFileSync(path, 'utf8'), {
    fileName: path,
    compilerOptions: OPTIONS,
  });
  const [first] = diagnostics;
  if (first === undefined) return outputText;
  throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`);
}
