import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../../../../scripts/spec/lint/check.ts';
import { isKeyName } from '../../../../../scripts/spec/lint/rules/examples.ts';
import { CLEAN } from './spec.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'authloom-lint-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is found, as `line rule message`. */
function found(text: string): string[] {
  const file = join(folder, 'sample.yaml');
  writeFileSync(file, text);
  return checkFile(file).problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`);
}

function replaced(from: string, to: string): string {
  expect(CLEAN).toContain(from);
  return CLEAN.replace(from, to);
}

it('finds nothing in a clean spec', () => {
  expect(found(CLEAN)).toEqual([]);
});

const GET = 'operationId: gadgets.get\n';

describe.each<[rule: string, from: string, to: string, line: string, message: RegExp]>([
  ['operation-name', `      ${GET}`, '', 'get:', /missing operationId; add a dotted name/],
  [
    'operation-name',
    GET,
    'operationId: get_gadget\n',
    'operationId: get_gadget',
    /invalid operationId "get_gadget"; use a dotted name of camelCase parts/,
  ],
  [
    'operation-name',
    GET,
    'operationId: gadgets.parts\n',
    'operationId: gadgets.parts',
    /gadgets.parts is an operation, and gadgets.parts.create is under it/,
  ],
  [
    'operation-name',
    GET,
    'operationId: gadgets.parts.create\n',
    'operationId: gadgets.parts.create',
    /two operations are named gadgets.parts.create/,
  ],
  [
    'operation-name',
    GET,
    'operationId: gadgets.partsCreate\n',
    'operationId: gadgets.parts.create',
    /would both become gadgetsPartsCreate/,
  ],
  ['operation-name', GET, 'operationId: gadgets.then\n', 'operationId: gadgets.then', /then is a reserved name/],
  ['operation-summary', '      summary: Get a gadget.\n', '', 'get:', /needs a summary/],
  [
    'operation-errors',
    '        "404":\n          $ref: "#/components/responses/Error"\n',
    '',
    'get:',
    /documents no error/,
  ],
  ['operation-safe', '      x-safe: true\n', '', 'get:', /needs x-safe: true where/],
  ['operation-safe', 'x-safe: true', 'x-safe: false', 'x-safe: false', /a GET that is not safe to repeat is unusual/],
  ['operation-safe', 'x-safe: false', 'x-safe: true', 'x-safe: true', /a POST that is safe to repeat is unusual/],
  ['description', '          description: Number of teeth.\n', '', 'teeth:', /teeth needs a description/],
  ['description', 'description: Number of teeth.', 'description: ""', 'description: ""', /the description is empty/],
  ['description', 'summary: Add a part.', 'summary: " "', 'summary: " "', /the summary is empty/],
  ['description', '      description: A gadget.\n', '', 'Gadget:', /Gadget needs a description/],
  [
    'description',
    '      description: Id of the gadget.\n      schema',
    '      schema',
    'gadget_id:',
    /the parameter gadget_id needs a description/,
  ],
  [
    'description',
    '          description: Added.\n',
    '          content: {}\n',
    '"204":',
    /the answer 204 needs a description/,
  ],
  [
    'example',
    '          examples: [gadget-1]\n        teeth',
    '        teeth',
    'gadget_id:',
    /gadget_id needs an example/,
  ],
  [
    'example',
    '        type: string\n        examples: [gadget-1]\n',
    '        type: string\n',
    'schema:',
    /gadget_id needs an example/,
  ],
  [
    'example-fits',
    'examples: [12]',
    'examples: [twelve]',
    'examples: [twelve]',
    /must be of the type integer, and is string/,
  ],
  ['example-fits', 'examples: [12]', 'examples: [2]', 'examples: [2]', /breaks minimum 3/],
  [
    'example-fits',
    'description: A gadget.\n',
    'description: A gadget.\n      examples: [{ teeth: 4 }]\n',
    'examples: [{ teeth: 4 }]',
    /needs gadget_id/,
  ],
  [
    'example-fits',
    'description: A gadget.\n',
    'description: A gadget.\n      examples: [{ gadget_id: a, tooth: 4 }]\n',
    'examples: [{ gadget_id: a, tooth: 4 }]',
    /tooth is no field/,
  ],
  ['extension', 'x-safe: true', 'x-safe: true\n      x-sage: true', 'x-sage: true', /x-sage is not known here/],
  ['extension', 'x-safe: true', 'x-safe: "yes"', 'x-safe: "yes"', /x-safe must be true or false/],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-safe-reason: ""',
    'x-safe-reason: ""',
    /x-safe-reason must be a text/,
  ],
  ['extension', 'x-safe: true', 'x-safe: true\n      x-auth: basic', 'x-auth: basic', /x-auth must be none/],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-member-session: 1',
    'x-member-session: 1',
    /x-member-session must be true/,
  ],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-pagination: cursor',
    'x-pagination: cursor',
    /x-pagination must be a map of texts/,
  ],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-service-token-optional: true',
    'x-service-token-optional: true',
    /needs x-service-token-scope/,
  ],
  [
    'extension',
    'x-error-types: [not_found]',
    'x-errors: [not_found]',
    'x-errors: [not_found]',
    /x-errors is not known here/,
  ],
  ['extension', 'x-error-types: [not_found]', 'x-retired: soon', 'x-retired: soon', /x-retired must be a date/],
  [
    'extension',
    '          minimum: 3\n',
    '          minimum: 3\n          x-order: 1\n',
    'x-order: 1',
    /x-order is not known here: use x-client-filled/,
  ],
  [
    'extension',
    '          minimum: 3\n',
    '          minimum: 3\n          x-client-filled: false\n',
    'x-client-filled: false',
    /x-client-filled must be true/,
  ],
  ['extension', 'x-username-prefix: gad-', 'x-prefix: gad-', 'x-prefix: gad-', /x-prefix is not known here/],
  [
    'unused',
    'Arguments of `gadgets.get`.',
    'Arguments of something.',
    'GadgetsGetRequest:',
    /nothing uses GadgetsGetRequest: delete it/,
  ],
  ['unused', 'data: LocalArguments', 'data: object', 'LocalArguments:', /nothing uses LocalArguments/],
  [
    'reference',
    'schemas/ErrorRsp"',
    'schemas/Errors"',
    '$ref: "#/components/schemas/Errors"',
    /#\/components\/schemas\/Errors leads nowhere/,
  ],
  [
    'generator',
    'type: integer\n',
    'type: integer\n          not: { const: 4 }\n',
    'openapi: "3.1.0"',
    /unsupported keyword not in a schema/,
  ],
])('%s', (rule, from, to, line, message) => {
  it(`is found where ${JSON.stringify(to || from)} ${to === '' ? 'is missing' : 'stands'}`, () => {
    const text = replaced(from, to);
    const problems = found(text).filter((each) => each.split(' ')[1] === rule);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(text.split('\n')[Number(problems[0]?.split(' ')[0]) - 1]?.trim()).toBe(line);
  });
});

it('says where exactly something is, in the order of the file', () => {
  const text = replaced('      summary: Get a gadget.\n', '').replace('examples: [12]', 'examples: [1, 2]');
  const lines = text.split('\n');
  const problems = found(text).map((each) => Number(each.split(' ')[0]));
  expect(problems.map((line) => lines[line - 1]?.trim())).toEqual(['get:', 'examples: [1, 2]', 'examples: [1, 2]']);
});

it.each([
  ['user_id', true],
  ['userID', true],
  ['id', true],
  ['credentialId', true],
  ['session_jwt', true],
  ['sessionToken', true],
  ['valid', false],
  ['aaguid', false],
  ['token_type', false],
  ['ids', false],
])('takes %s for an id or a token: %s', (name, expected) => {
  expect(isKeyName(name)).toBe(expected);
});
