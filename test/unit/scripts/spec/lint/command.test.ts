import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { lintCommand } from '../../../../../scripts/spec/lint/command.ts';
import { ROOT } from '../../../../support/package.ts';
import { CLEAN } from './spec.ts';

const FACTS = '/work/shared/facts';
const SPECS = readdirSync(join(ROOT, 'openapi')).filter((file) => file.endsWith('.yaml'));

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authloom-lint-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function lint(...args: readonly string[]): Promise<{ code: number; out: string[]; err: string[] }> {
  const [out, err]: [string[], string[]] = [[], []];
  const code = await lintCommand(args, { out: (line) => out.push(line), err: (line) => err.push(line), fetch });
  return { code, out, err };
}

function file(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

describe('spec lint', () => {
  it('prints one line for each of our specs, and nothing else', async () => {
    const { code, out, err } = await lint();
    expect(err).toEqual([]);
    expect(out).toHaveLength(SPECS.length);
    for (const line of out) expect(line).toMatch(/^[a-z0-9-]+: \d+ operations, \d+ schemas, ok$/);
    expect(code).toBe(0);
  }, 60_000);

  it('prints file:line:col rule message for each problem, in order, and fails', async () => {
    const broken = file(
      'broken.yaml',
      CLEAN.replace('x-safe: true', 'x-sage: true').replace('summary: Get a gadget.', 'summary: ""'),
    );
    const { code, out } = await lint(broken);
    expect(code).toBe(1);
    expect(out.at(-1)).toBe(`broken: 2 operations, 5 schemas, ${out.length - 1} problems`);
    const problems = out.slice(0, -1);
    for (const line of problems) expect(line).toMatch(/broken\.yaml:\d+:\d+ [a-z-]+ .+/);
    expect(problems.length).toBeGreaterThan(2);
    const lines = problems.map((line) => Number(/yaml:(\d+):/.exec(line)?.[1]));
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
  });

  it('leaves structure to redocly', async () => {
    const broken = file(
      'structure.yaml',
      CLEAN.replace(
        '      required: true\n      description: Id of the gadget.',
        '      required: true\n      nonsense: 1\n      description: Id of the gadget.',
      ),
    );
    const { code, out } = await lint(broken);
    expect(out[0]).toMatch(/structure\.yaml:\d+:\d+ redocly\/struct .*nonsense/);
    expect(code).toBe(1);
  });

  it('prints JSON', async () => {
    const { code, out } = await lint('--json', file('sample.yaml', CLEAN.replace('x-safe: true', 'x-safe: 1')));
    expect(code).toBe(1);
    expect(JSON.parse(out.join('\n'))).toMatchObject([
      {
        api: 'sample',
        operations: 2,
        schemas: 5,
        problems: [{ rule: 'extension', message: 'x-safe must be true or false' }],
      },
    ]);
  });

  it.each([
    ['a file that is missing', 'missing.yaml', undefined, /missing\.yaml/],
    ['a file that is no OpenAPI', 'other.yaml', 'name: x\n', /other\.yaml: expected an OpenAPI document/],
    ['a file that is no YAML', 'text.yaml', 'a: [b\n', /text\.yaml/],
  ])('refuses %s', async (_, name, text, message) => {
    const { code, out, err } = await lint(text === undefined ? join(folder, name) : file(name, text));
    expect(code).toBe(2);
    expect(out).toEqual([]);
    expect(err.join()).toMatch(message);
  });

  it('refuses an option that it does not know', async () => {
    const { code, err } = await lint('--fix');
    expect(code).toBe(2);
    expect(err.join()).toMatch(/--fix.*usage/);
  });
});

describe.runIf(existsSync(FACTS))('the fact tables', () => {
  it.each(SPECS)('name the operations of %s', (spec) => {
    const facts: { operations: { name: string; method: string; path: string }[] } = JSON.parse(
      readFileSync(join(FACTS, spec.replace('.yaml', '.json')), 'utf8'),
    );
    const { paths }: { paths: Record<string, Record<string, { operationId?: string }>> } = parse(
      readFileSync(join(ROOT, 'openapi', spec), 'utf8'),
    );
    const ours = Object.entries(paths).flatMap(([path, item]) =>
      Object.entries(item).flatMap(([method, { operationId }]) =>
        operationId === undefined ? [] : [`${operationId} ${method.toUpperCase()} ${path}`],
      ),
    );
    const theirs = facts.operations.map(({ name, method, path }) => `${name} ${method} ${path}`);
    expect(ours.sort()).toEqual(theirs.sort());
  });
});
