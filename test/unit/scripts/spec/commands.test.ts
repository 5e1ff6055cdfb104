import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../../helpers/package.ts';
import { Folder, type Printed, run } from './run.ts';
import { specText, upstreamOf } from './sync/upstream.ts';

const folder = new Folder();
const VALID = 'openapi: 3.1.0\ninfo: { title: x, version: "1" }\ncomponents: { schemas: {} }\npaths: {}\n';
const valid = folder.write('valid.yaml', VALID);
const broken = folder.write('broken.yaml', 'a: [b\nc: d\n');
const noSpec = folder.write('other.yaml', 'name: x\n');
const unresolved = folder.write(
  'unresolved.yaml',
  VALID.replace(
    'paths: {}',
    'paths: { /a: { get: { responses: { "200": { $ref: "#/components/responses/None" } } } } }',
  ),
);
const missing = join(folder.path, 'missing.yaml');
const into = folder.write('corbado.yaml', specText('corbado'));
const json = folder.write('json.yaml', JSON.stringify({ openapi: '3.1.0', paths: {} }));
const referring = (file: string): string => VALID.replace('{ schemas: {} }', `{ schemas: { A: { $ref: ${file} } } }`);
const several = folder.write('several.yaml', referring('part.yaml'));
folder.write('part.yaml', 'type: string\n');
const lost = folder.write('lost.yaml', referring('gone.yaml'));
const corbado = folder.write('upstream.yaml', upstreamOf('corbado'));
const loginid = folder.write('loginid.json', upstreamOf('loginid'));

type Command = Parameters<typeof run>[0];

function expectRejected({ code, out, err }: Printed, message: string): void {
  expect({ code, out, err }).toEqual({ code: 2, out: [], err: [expect.stringContaining(message)] });
  expect(err[0]).not.toContain('\n');
}

describe('input that cannot be used gives one line with the place, and exit code 2', () => {
  const sync = (source: string, file = into): readonly string[] => ['corbado', source, '--into', file, '--write'];
  it.each<[Command, string, readonly string[], string]>([
    ['diff', 'a missing file', [valid, missing], 'missing.yaml: no such file'],
    ['diff', 'a folder', [folder.path, valid], ': expected a file, received a directory'],
    ['diff', 'invalid YAML', [broken, valid], 'broken.yaml:2:1: neither valid YAML nor valid JSON'],
    ['diff', 'no OpenAPI', [valid, noSpec], 'other.yaml: expected an OpenAPI document'],
    ['diff', 'an unresolved reference', [valid, unresolved], 'unresolved.yaml: unresolved reference #/components/'],
    ['lint', 'a missing file', [missing], 'missing.yaml: no such file'],
    ['lint', 'a folder', [folder.path], ': expected a file, received a directory'],
    ['lint', 'invalid YAML', [broken], 'broken.yaml:2:1: neither valid YAML nor valid JSON'],
    ['lint', 'no OpenAPI', [noSpec], 'other.yaml: expected an OpenAPI document'],
    ['sync', 'a missing source', sync(missing), 'missing.yaml: no such file'],
    ['sync', 'invalid YAML', sync(broken), 'broken.yaml:2:1: neither valid YAML nor valid JSON'],
    ['sync', 'a source without operations', sync(valid), 'valid.yaml: expected operations, found none'],
    ['sync', 'an unresolved reference', sync(unresolved), 'unresolved.yaml: unresolved reference #/components/'],
    ['sync', 'another API', sync(loginid), 'loginid.json: has no operation of corbado: expected a newer document'],
    ['sync', 'a spec that is a folder', sync(corbado, folder.path), ': expected a file, received a directory'],
    ['sync', 'a spec of another API', sync(corbado, json), 'upstream.yaml: has no operation of corbado'],
    [
      'sync',
      'a spec of several files',
      sync(corbado, several),
      'several.yaml: cannot be edited in place: it refers to',
    ],
    [
      'sync',
      'a pattern for no path',
      [...sync(corbado), '--paths', '/v9/**'],
      'no path matches --paths /v9/**: expected',
    ],
    ['sync', 'a tag of no operation', [...sync(corbado), '--tags', 'None'], 'no operation has the tag None of --tags'],
    [
      'diff',
      'a missing second file',
      [valid, lost],
      'lost.yaml: unresolved reference gone.yaml at /components/schemas/A: no',
    ],
    [
      'sync',
      'a missing second file',
      sync(lost),
      'lost.yaml: unresolved reference gone.yaml at /components/schemas/A: no',
    ],
  ])('%s: %s', async (command, _, args, message) => {
    expectRejected(await run(command, ...args), message);
    expect(readFileSync(into, 'utf8')).toBe(specText('corbado'));
    expect(readdirSync(folder.path).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});

describe('wrong arguments give one line, and exit code 2', () => {
  it.each<[Command, string, readonly string[], string]>([
    ['diff', 'none', [], 'spec diff: expected two documents, A and B, received 0'],
    ['diff', 'one document', [valid], 'received 1'],
    ['diff', 'three documents', [valid, valid, valid], 'received 3'],
    [
      'diff',
      'an unknown rating',
      [valid, valid, '--fail-on', 'major'],
      '--fail-on: expected breaking, additive, docs, received "major"',
    ],
    ['sync', 'none', [], 'spec sync: expected PROVIDER and SOURCE, received 0'],
    ['sync', 'no source', ['corbado'], 'received 1'],
    ['sync', 'too many', ['corbado', 'a', 'b'], 'received 3'],
    ['sync', 'an unknown provider', ['acme', 'a.json'], join('openapi', 'acme.yaml')],
  ])('%s: %s', async (command, _, args, message) => {
    expectRejected(await run(command, ...args), message);
  });
});

describe('in the project of a user', { timeout: 120_000 }, () => {
  const spec = (...args: readonly string[]): { status: number | null; stdout: string; stderr: string } =>
    spawnSync(process.execPath, ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/cli.ts'), 'spec', ...args], {
      cwd: folder.path,
      encoding: 'utf8',
    });

  it('the specs of the installed package are the default, and are only read', () => {
    expect(spec('lint').stdout).toMatch(
      /^corbado: .* ok\nloginid-v2: .* ok\nloginid: .* ok\npassage: .* ok\nstytch-b2b: .* ok\n/,
    );
    expect(spec('sync', 'corbado', corbado)).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('nothing to merge'),
    });
    const { status, stderr } = spec('sync', 'corbado', corbado, '--write');
    expect(status).toBe(2);
    expect(stderr).toMatch(
      /openapi\/corbado\.yaml does not exist: copy .*openapi\/corbado\.yaml there, or name a file with --into/,
    );
  });
});
