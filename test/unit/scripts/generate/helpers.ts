import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import ts from 'typescript';
import { afterAll, beforeAll } from 'vitest';
import { parse } from 'yaml';
import { compile } from '../../../../scripts/generate/compile.ts';
import { type ApiModel, buildModel } from '../../../../scripts/generate/model.ts';
import type { Document } from '../../../../scripts/generate/openapi.ts';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import { checkParams, findIssues } from '../../../../src/facade/http/validation.ts';

export const ROOT = fileURLToPath(new URL('../../../..', import.meta.url));

/** The generated files of a spec. */
export type Generated = Readonly<Record<'types' | 'checks' | 'operations' | 'client' | 'schemas', string>>;

/** The path of one of the small specs. */
export function fixture(name: string): string {
  return join(ROOT, 'test/helpers/specs', `${name}.yaml`);
}

/** The real spec of Corbado. */
export const CORBADO: string = join(ROOT, 'openapi/corbado.yaml');

/** The text of the real spec of Corbado. */
export function corbadoSpec(): string {
  return readFileSync(CORBADO, 'utf8');
}

const compiled = new Map<string, Promise<Generated>>();

/** Compiles a spec file; the same one only once. */
export function generate(specFile: string): Promise<Generated> {
  const known = compiled.get(specFile);
  if (known !== undefined) return known;
  const promise = compile(specFile).then((files) => ({
    types: files.get('types.ts') ?? '',
    checks: files.get('checks.ts') ?? '',
    operations: files.get('operations.ts') ?? '',
    client: files.get('client.ts') ?? '',
    schemas: files.get('schemas.ts') ?? '',
  }));
  compiled.set(specFile, promise);
  return promise;
}

/** The model of a spec that is written in a test. */
export function modelOf(paths: string, schemas = '{}', more = ''): ApiModel {
  return buildModel({ api: 'sample', hash: '0', document: documentOf(paths, schemas, more) });
}

/** A document from the YAML of its paths and schemas, and of other keys. */
export function documentOf(paths: string, schemas = '{}', more = ''): Document {
  const document: Document = {
    openapi: '3.1.0',
    info: { title: 'Sample', version: '1' },
    paths: parse(paths),
    components: { schemas: parse(schemas) },
    ...parse(more),
  };
  return document;
}

/** A folder outside of the repository. */
export function temporaryFolder(): { path: string; remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'authloom-generate-'));
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A folder of the repository for generated files, which import the facade of `src/`, and for programs that use them. */
export class Sandbox {
  readonly #folder = mkdtempSync(join(ROOT, 'test/.tmp-generated-'));

  /** Compiles a spec and writes its files. Returns their paths. */
  async add(specFile: string): Promise<Generated> {
    const { types, checks, operations, client, schemas } = await generate(specFile);
    const write = (name: string, text: string): string =>
      this.write(join('generated', basename(specFile, '.yaml'), `${name}.ts`), text);
    return {
      types: write('types', types),
      checks: write('checks', checks),
      operations: write('operations', operations),
      client: write('client', client),
      schemas: write('schemas', schemas),
    };
  }

  /** Writes a program that imports generated files from `./generated/`, and the facade from `./facade/`. */
  write(name: string, text: string): string {
    const file = join(this.#folder, name);
    mkdirSync(dirname(file), { recursive: true });
    const facade = relative(dirname(file), join(ROOT, 'src/facade')).replaceAll('\\', '/');
    writeFileSync(file, text.replaceAll(/'[./]+\/facade\//g, `'${facade}/`));
    return file;
  }

  /** The compiler's errors in some files, under the options of `src/`. */
  typeErrors(files: readonly string[]): string[] {
    const config = { extends: join(ROOT, 'src/tsconfig.json'), include: [], files };
    writeFileSync(join(this.#folder, 'tsconfig.json'), JSON.stringify(config));
    const args = ['-p', this.#folder, '--pretty', 'false'];
    const { stdout, error } = spawnSync(join(ROOT, 'node_modules/.bin/tsc'), args, { cwd: ROOT, encoding: 'utf8' });
    if (error !== undefined) throw error;
    return stdout.split(/\n(?!\s|$)/).flatMap((each) => (each === '' ? [] : [each.trimEnd()]));
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Compiles small specs before the tests of a file. Returns what reads one generated module of a spec. */
export function importGenerated<Module>(specs: readonly string[], file: keyof Generated): (spec: string) => Module {
  const modules = new Map<string, Module>();
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = new Sandbox();
    // One after another: if one fails, none writes into the folder while it is removed.
    for (const spec of specs) {
      const files = await sandbox.add(fixture(spec));
      modules.set(spec, await import(pathToFileURL(files[file]).href));
    }
  });
  afterAll(() => sandbox.remove());
  return (spec) => {
    const found = modules.get(spec);
    if (found === undefined) throw new Error(`${spec} is not one of the specs of this test`);
    return found;
  };
}

/** The doc comment of a declaration: its text, and its tags by name. */
export interface Documentation {
  readonly text: string;
  readonly tags: Readonly<Record<string, string>>;
}

/** The fields of an interface or a type as `name?` with their types, on one line each. */
export function fieldsOf(text: string, type: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const member of membersOf(text, type)) {
    if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) continue;
    const mark = member.questionToken === undefined ? '' : '?';
    fields[`${nameOf(member)}${mark}`] = oneLine(member.type?.getText() ?? '');
  }
  return fields;
}

/** The signature of a method. */
export function methodOf(text: string, type: string, method: string): string {
  const found = membersOf(text, type).find((member) => nameOf(member) === method);
  if (found === undefined || !ts.isMethodDeclaration(found)) throw new Error(`${type} has no method ${method}`);
  return oneLine(`(${found.parameters.map((each) => each.getText()).join(', ')}): ${found.type?.getText()}`);
}

/** The type that an alias stands for. */
export function aliasOf(text: string, type: string): string {
  const found = declaration(text, type);
  if (!ts.isTypeAliasDeclaration(found)) throw new Error(`${type} is no alias`);
  return oneLine(found.type.getText());
}

/** The doc comment of a member. */
export function documentationOf(text: string, type: string, name: string): Documentation {
  const member = membersOf(text, type).find((each) => nameOf(each) === name);
  if (member === undefined) throw new Error(`${type} has no member ${name}`);
  const comment = ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc);
  const tags = (comment?.tags ?? []).map(
    (tag) => [tag.tagName.text, ts.getTextOfJSDocComment(tag.comment) ?? ''] as const,
  );
  return { text: ts.getTextOfJSDocComment(comment?.comment) ?? '', tags: Object.fromEntries(tags) };
}

/** The names of a file's exports. */
export function exportsOf(text: string): string[] {
  return source(text).statements.flatMap((statement) => {
    if (!isNamed(statement) || !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword))
      return [];
    return [statement.name?.text ?? ''];
  });
}

function membersOf(text: string, type: string): readonly (ts.TypeElement | ts.ClassElement)[] {
  const found = declaration(text, type);
  if (!ts.isTypeAliasDeclaration(found)) return found.members;
  if (!ts.isTypeLiteralNode(found.type)) throw new Error(`${type} is no object type`);
  return found.type.members;
}

type Named = ts.InterfaceDeclaration | ts.ClassDeclaration | ts.TypeAliasDeclaration;

function declaration(text: string, type: string): Named {
  const found = source(text)
    .statements.filter(isNamed)
    .find(({ name }) => name?.text === type);
  if (found === undefined) throw new Error(`${type} is not declared`);
  return found;
}

function isNamed(statement: ts.Statement): statement is Named {
  return (
    ts.isInterfaceDeclaration(statement) || ts.isClassDeclaration(statement) || ts.isTypeAliasDeclaration(statement)
  );
}

function source(text: string): ts.SourceFile {
  return ts.createSourceFile('generated.ts', text, ts.ScriptTarget.ES2022, true);
}

function nameOf({ name }: ts.TypeElement | ts.ClassElement): string {
  if (name === undefined) return '';
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : name.getText();
}

function oneLine(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/;(?= })/g, '')
    .replaceAll(/(?<=[<(]) | (?=[>)])/g, '')
    .replaceAll(/= \| /g, '= ');
}

/** The issues of arguments, or of a response, as `path: message`. */
export function issuesOf(operation: Operation | undefined, which: 'params' | 'response', value: unknown): string[] {
  if (operation === undefined) throw new Error('no such operation');
  const { response } = operation;
  const issues =
    which === 'params'
      ? checkParams(operation, Object(value))
      : response.check === undefined
        ? []
        : findIssues(response.check, value);
  return issues.map(({ path, message }) => `${path}: ${message}`);
}
