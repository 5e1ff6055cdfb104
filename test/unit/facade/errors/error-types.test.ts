import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, it } from 'vitest';
import { isCorbadoError } from '../../../../src/corbado.ts';
import { serverException } from '../../../../src/facade/errors/server-exception.ts';
import type { ProviderName } from '../../../../src/index.ts';
import { isLoginIDError } from '../../../../src/loginid.ts';
import { isPassageError } from '../../../../src/passage.ts';
import { isStytchError } from '../../../../src/stytch.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const FILE = join(ROOT, 'test/unit/facade/errors/program.ts');
const TESTS = {
  corbado: isCorbadoError,
  loginid: isLoginIDError,
  passage: isPassageError,
  stytch: isStytchError,
} as const satisfies Record<ProviderName, (error: unknown) => boolean>;

const TESTED = [
  'error instanceof ServerException',
  ...['Corbado', 'LoginID', 'Passage', 'Stytch'].map((name) => `is${name}Error(error)`),
];
/** A program that compares the type of a caught error after each test. */
const PROGRAM = `import { ServerException } from '../../../../src/index.ts';
import { isCorbadoError } from '../../../../src/corbado.ts';
import { isLoginIDError } from '../../../../src/loginid.ts';
import { isPassageError } from '../../../../src/passage.ts';
import { isStytchError } from '../../../../src/stytch.ts';
declare const error: unknown;
${TESTED.map((test) => `if (${test} && error.errorType === '') throw error;`).join('\n')}
`;

const service = ts.createLanguageService({
  getCompilationSettings: () => ({
    strict: true,
    noEmit: true,
    allowImportingTsExtensions: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
  }),
  getCurrentDirectory: () => ROOT,
  getDefaultLibFileName: ts.getDefaultLibFilePath,
  getScriptFileNames: () => [FILE],
  getScriptVersion: () => '1',
  getScriptSnapshot: (name) => {
    const content = name === FILE ? PROGRAM : ts.sys.readFile(name);
    return content === undefined ? undefined : ts.ScriptSnapshot.fromString(content);
  },
  fileExists: (name) => name === FILE || ts.sys.fileExists(name),
  readFile: (name) => (name === FILE ? PROGRAM : ts.sys.readFile(name)),
});

/** The names that an editor completes after a test, and the type that it shows. */
function shown(test: string): { names: readonly string[]; type: string } {
  const place = PROGRAM.indexOf('errorType', PROGRAM.indexOf(test));
  const entries = service.getCompletionsAtPosition(FILE, PROGRAM.indexOf("'", place) + 1, {})?.entries ?? [];
  const hover = service.getQuickInfoAtPosition(FILE, place)?.displayParts ?? [];
  return { names: entries.map(({ name }) => name), type: hover.map((part) => part.text).join('') };
}

it('an editor completes the names of all providers, and shows a short type', () => {
  const { names, type } = shown('error instanceof ServerException');
  expect(names).toEqual(
    expect.arrayContaining(['project_id_mismatch', 'invalid_nonce', 'username_taken', 'oidc_invalid_id_token']),
  );
  expect(type).toBe('(property) ServerException.errorType: ErrorType | null');
}, 60_000);

it.each([
  ['Stytch', 806, 'weak_password'],
  ['LoginID', 67, 'username_taken'],
  ['Passage', 30, 'invalid_nonce'],
  ['Corbado', 8, 'rate_limited'],
])('after a test for %s it completes those of one', (provider, count, name) => {
  const { names, type } = shown(`is${provider}Error(error)`);
  expect(names).toHaveLength(count);
  expect(names).toContain(name);
  expect(type).toBe(`(property) ${provider}ServerException.errorType: ${provider}ErrorType | null`);
});

it('the names are types only', () => {
  for (const file of ['corbado', 'error-type', 'loginid', 'passage', 'stytch']) {
    const source = readFileSync(join(ROOT, `src/facade/errors/error-types/${file}.ts`), 'utf8');
    expect(ts.transpile(source, { target: ts.ScriptTarget.ES2022 }).replace('export {};', '').trim()).toBe('');
  }
});

it.each(Object.keys(TESTS) as ProviderName[])('an error of %s is recognized by its own test only', (provider) => {
  const error = serverException({
    provider,
    operation: 'users.get',
    httpStatusCode: 404,
    requestId: null,
    attempts: 1,
    body: null,
    responseHeaders: new Headers(),
  });
  const recognized = Object.entries(TESTS).filter(([, test]) => test(error));
  expect(recognized.map(([name]) => name)).toEqual([provider]);
  expect(Object.values(TESTS).some((test) => test(new Error('x')) || test({ provider }))).toBe(false);
});
