import { createHash } from 'node:crypto';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { InvalidSpecError } from '../../../../scripts/generate/invalid-spec-error.ts';
import { readSpec } from '../../../../scripts/generate/spec.ts';
import { documentOf, temporaryFolder } from './helpers.ts';

const VALID = documentOf('{}');

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ path: folder, remove } = temporaryFolder());
});
afterEach(() => remove());

function specWith(text: string): string {
  const file = join(folder, 'sample.yaml');
  writeFileSync(file, text);
  return file;
}

/** The problems of a file, one a line. */
function problemsOf(text: string): string[] {
  try {
    readSpec(specWith(text));
  } catch (error) {
    if (error instanceof InvalidSpecError) return error.message.split('\n');
    throw error;
  }
  return [];
}

it('reads a spec with its name and hash', () => {
  const text = stringify(VALID);
  const hash = createHash('sha256').update(text).digest('hex');
  expect(readSpec(specWith(text))).toEqual({ api: 'sample', hash, document: VALID });
  expect(readSpec(specWith(text.replaceAll('\n', '\r\n')))).toEqual({ api: 'sample', hash, document: VALID });
});

it.each([
  ['components', { components: undefined }],
  ['schemas', { components: {} }],
  ['paths', { paths: undefined }],
])('reads a spec without %s', (_, changes) => {
  const { document } = readSpec(specWith(stringify({ ...VALID, ...changes })));
  expect(document).toMatchObject({ paths: {}, components: { schemas: {} } });
});

it('reads a spec of several files, whose hash is of all of them', () => {
  const text = stringify(schema({ items: { $ref: './other.yaml' } }));
  const other = join(folder, 'other.yaml');
  const hashes = ['string', 'integer'].map((type) => {
    writeFileSync(other, `type: ${type}\n`);
    const { document, hash } = readSpec(specWith(text));
    expect(document.components.schemas).toEqual({
      A: { items: { $ref: '#/components/schemas/other' } },
      other: { type },
    });
    return hash;
  });
  expect(new Set(hashes).size).toBe(2);
  rmSync(other);
  expect(problemsOf(text)).toEqual(['unresolved reference ./other.yaml at /components/schemas/A/items: no such file']);
});

const EXPECTED = 'expected an OpenAPI document of version 3.0 or 3.1, received';
const MEND = 'correct it or leave it out';
const operation = (changes: object): object => ({ ...VALID, paths: { '/a': { get: changes } } });
const schema = (changes: object): object => ({ ...VALID, components: { schemas: { A: changes } } });

it.each<[what: string, document: unknown, problems: string[]]>([
  ['of OpenAPI 3.0', { ...VALID, openapi: '3.0.3' }, ['openapi: expected OpenAPI 3.1, received 3.0.3; convert it']],
  ['of OpenAPI 3.10', { ...VALID, openapi: '3.10.0' }, [`${EXPECTED} version "3.10.0"`]],
  ['of Swagger', { swagger: '2.0', info: VALID.info, paths: {} }, [`${EXPECTED} Swagger "2.0"`]],
  ['without title', { ...VALID, info: {} }, [`info.title: expected a string, received nothing; ${MEND}`]],
  [
    'with a list of schemas',
    { ...VALID, components: { schemas: [] } },
    [`components.schemas: expected a map, received a list; ${MEND}`],
  ],
  ['that is a list', [VALID], [`${EXPECTED} a list`]],
  ['that is empty', null, [`${EXPECTED} an empty file`]],
  [
    'with an empty operation',
    { ...VALID, paths: { '/a': { get: null } } },
    [`paths['/a'].get: expected a map, received nothing; ${MEND}`],
  ],
  [
    'with parameters that are a map',
    operation({ parameters: {} }),
    [`paths['/a'].get.parameters: expected a list, received a map; ${MEND}`],
  ],
  [
    'with a parameter without name',
    operation({ parameters: [{ in: 'query' }] }),
    [`paths['/a'].get.parameters[0].name: expected a string, received nothing; ${MEND}`],
  ],
  [
    'with an empty response',
    operation({ responses: { 200: null } }),
    [`paths['/a'].get.responses['200']: expected a map, received nothing; ${MEND}`],
  ],
  [
    'with a type that is a number',
    schema({ type: 1 }),
    [`components.schemas.A.type: expected a string or a list, received 1; ${MEND}`],
  ],
  [
    'with a mistake in additionalProperties',
    schema({ additionalProperties: { required: true } }),
    [`components.schemas.A.additionalProperties.required: expected a list, received true; ${MEND}`],
  ],
  [
    'with several mistakes',
    schema({ properties: { a: 'string', b: { items: [] } }, minimum: '1' }),
    [
      `components.schemas.A.properties.a: expected a map, received a string; ${MEND}`,
      `components.schemas.A.properties.b.items: expected a map, received a list; ${MEND}`,
      `components.schemas.A.minimum: expected a number, received a string; ${MEND}`,
    ],
  ],
])('rejects a file %s', (_, document, problems) => {
  expect(problemsOf(stringify(document))).toEqual(problems);
});

it('rejects a file that is not YAML', () => {
  expect(problemsOf('paths: {')).toEqual([expect.stringMatching(/^invalid YAML: .*; correct the syntax$/)]);
});
