import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../../helpers/package.ts';
import { Folder, run } from '../run.ts';
import { CLEAN } from './spec.ts';

const SPECS = readdirSync(join(ROOT, 'openapi')).filter((file) => file.endsWith('.yaml'));

const folder = new Folder();

describe('spec lint', () => {
  it('prints one line for each of our specs', async () => {
    const { code, out, err } = await run('lint');
    expect(err).toEqual([]);
    expect(out).toHaveLength(SPECS.length);
    for (const line of out) expect(line).toMatch(/^[a-z0-9-]+: \d+ operations, \d+ schemas, ok$/);
    expect(code).toBe(0);
  }, 120_000);

  it('prints file:line:col rule message for each problem, in order, and fails', async () => {
    const broken = folder.write(
      'broken.yaml',
      CLEAN.replace('x-safe: true', 'x-sage: true').replace('summary: Get a gadget.', 'summary: ""'),
    );
    const { code, out } = await run('lint', broken);
    expect(code).toBe(1);
    expect(out.at(-1)).toBe(`broken: 2 operations, 5 schemas, ${out.length - 1} problems`);
    const problems = out.slice(0, -1);
    for (const line of problems) expect(line).toMatch(/broken\.yaml:\d+:\d+ [a-z-]+ .+/);
    expect(problems.length).toBeGreaterThan(2);
    const lines = problems.map((line) => Number(/yaml:(\d+):/.exec(line)?.[1]));
    expect(lines).toEqual([...lines].sort((one, other) => one - other));
  });

  it('checks structure with Redocly', async () => {
    const broken = folder.write(
      'structure.yaml',
      CLEAN.replace(
        '      required: true\n      description: Id of the gadget.',
        '      required: true\n      nonsense: 1\n      description: Id of the gadget.',
      ),
    );
    const { code, out } = await run('lint', broken);
    expect(out[0]).toMatch(/structure\.yaml:\d+:\d+ redocly\/struct .*nonsense/);
    expect(code).toBe(1);
  });

  it('prints JSON', async () => {
    const { code, out } = await run(
      'lint',
      '--json',
      folder.write('sample.yaml', CLEAN.replace('x-safe: true', 'x-safe: 1')),
    );
    expect(code).toBe(1);
    expect(JSON.parse(out.join('\n'))).toMatchObject([
      {
        api: 'sample',
        operations: 2,
        schemas: 5,
        problems: [{ rule: 'extension', message: 'x-safe: expected true or false, received 1' }],
      },
    ]);
  });
});

describe('spec lint of any document', () => {
  const lint = async (name: string, text: string): Promise<string[]> => {
    const { out } = await run('lint', folder.write(name, text));
    return out.map((line) => line.replaceAll(`${folder.path}/`, ''));
  };
  const HEAD = 'openapi: 3.1.0\ninfo: { title: Parts, version: "1" }\nservers: [{ url: "https://x.test" }]\n';

  it('reports a problem in the file in which it is', async () => {
    folder.write(
      'part.yml',
      'Part:\n  type: object\n  description: A part.\n  properties:\n    label: { type: string }\n',
    );
    const text = `${HEAD}components:\n  schemas:\n    A:\n      $ref: part.yml#/Part\n    B:\n      $ref: gone.yml\n`;
    expect(await lint('api.yaml', text.replace('    B:\n      $ref: gone.yml\n', ''))).toEqual([
      'part.yml:5:5 description label needs a description',
      'api: 0 operations, 1 schemas, 1 problem',
    ]);
    expect(await lint('api.yaml', text)).toEqual([
      'api.yaml:9:7 reference unresolved reference gone.yml: no such file',
      'api: 0 operations, 2 schemas, 1 problem',
    ]);
  });

  it('reports a problem of a merged key and of an alias where they are written', async () => {
    const text = `${HEAD}x-local-types:
  Base: &base
    type: object
    properties: &fields
      label: { type: string }
components:
  schemas:
    A: { <<: *base, description: a }
    B: { description: b, properties: *fields }
`;
    const problem = 'merged.yaml:8:7 description label needs a description';
    expect(await lint('merged.yaml', text)).toEqual([problem, problem, 'merged: 0 operations, 2 schemas, 2 problems']);
  });

  it('accepts fields with the names of what every object has', async () => {
    const names = ['hasOwnProperty', '__proto__', 'constructor', 'toString'];
    const fields = names.map((name) => `        ${name}: { type: string, description: Some. }\n`).join('');
    const text = `${HEAD}components:\n  schemas:\n    A:\n      type: object\n      description: A.\n      required: [${names.join()}]\n      properties:\n${fields}`;
    const { out, err } = await run('lint', folder.write('names.yaml', text));
    expect(out).toEqual(['names: 0 operations, 1 schemas, ok']);
    expect(err).toEqual([
      expect.stringMatching(/names\.yaml: structure not checked by Redocly: it cannot read hasOwnProperty/),
    ]);
  });

  it('ignores references in data', async () => {
    const text = `${HEAD}components:\n  schemas:\n    A: { description: A., examples: [{ $ref: none.yaml }, { $ref: "#/none" }] }\n`;
    expect(await lint('data.yaml', text)).toEqual(['data: 0 operations, 1 schemas, ok']);
  });
});
