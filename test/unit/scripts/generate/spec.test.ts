import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
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

const MEND = 'correct it or leave it out';
const operation = (changes: object): object => ({ ...VALID, paths: { '/a': { get: changes } } });
const schema = (changes: object): object => ({ ...VALID, components: { schemas: { A: changes } } });

it.each<[what: string, document: unknown, problems: string[]]>([
  ['of OpenAPI 3.0', { ...VALID, openapi: '3.0.3' }, ['openapi: expected OpenAPI 3.1, received 3.0.3; convert it']],
  ['of OpenAPI 3.10', { ...VALID, openapi: '3.10.0' }, ['openapi: expected OpenAPI 3.1, received 3.10.0; convert it']],
  [
    'of Swagger',
    { swagger: '2.0', info: VALID.info, paths: {} },
    [`openapi: expected a string, received nothing; ${MEND}`, `components: expected a map, received nothing; ${MEND}`],
  ],
  ['without title', { ...VALID, info: {} }, [`info.title: expected a string, received nothing; ${MEND}`]],
  ['without paths', { ...VALID, paths: undefined }, [`paths: expected a map, received nothing; ${MEND}`]],
  ['without schemas', { ...VALID, components: {} }, [`components.schemas: expected a map, received nothing; ${MEND}`]],
  ['that is a list', [VALID], [`expected a map, received a list; ${MEND}`]],
  ['that is empty', null, [`expected a map, received nothing; ${MEND}`]],
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
