import { describe, expect, it } from 'vitest';
import { lintFile } from '../../../../../scripts/spec/lint/lint.ts';
import { isKeyName } from '../../../../../scripts/spec/lint/rules/examples.ts';
import { Folder } from '../run.ts';
import { CLEAN } from './spec.ts';

const folder = new Folder();

/** The problems of a spec, as `line rule message`. */
function found(text: string): string[] {
  const { problems } = lintFile(folder.write('sample.yaml', text));
  return problems.map(({ line, rule, message }) => `${line} ${rule} ${message}`);
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
    /gadgets.parts is an operation and the group of gadgets.parts.create/,
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
  ['operation-summary', '      summary: Get a gadget.\n', '', 'get:', /the summary is missing/],
  [
    'operation-errors',
    '        "404":\n          $ref: "#/components/responses/Error"\n',
    '',
    'get:',
    /no error is documented/,
  ],
  ['operation-safe', '      x-safe: true\n', '', 'get:', /x-safe is missing/],
  [
    'operation-safe',
    'x-safe: true',
    'x-safe: false',
    'x-safe: false',
    /x-safe-reason is missing: a GET that is not safe to retry is unusual/,
  ],
  [
    'operation-safe',
    'x-safe: false',
    'x-safe: true',
    'x-safe: true',
    /x-safe-reason is missing: a POST that is safe to retry is unusual/,
  ],
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
    /the response 204 needs a description/,
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
    /must be of type integer, received string/,
  ],
  ['example-fits', 'examples: [12]', 'examples: [2]', 'examples: [2]', /violates minimum 3/],
  [
    'example-fits',
    'description: A gadget.\n',
    'description: A gadget.\n      examples: [{ teeth: 4 }]\n',
    'examples: [{ teeth: 4 }]',
    /lacks the required field gadget_id/,
  ],
  [
    'example-fits',
    'description: A gadget.\n',
    'description: A gadget.\n      examples: [{ gadget_id: a, tooth: 4 }]\n',
    'examples: [{ gadget_id: a, tooth: 4 }]',
    /tooth is not a field of this schema/,
  ],
  [
    'example-fits',
    '          minimum: 3\n          examples: [12]',
    '          pattern: "["\n          examples: [12]',
    'examples: [12]',
    /cannot be checked: pattern "\[" is not a valid regular expression/,
  ],
  ['extension', 'x-safe: true', 'x-safe: true\n      x-sage: true', 'x-sage: true', /x-sage is unknown here: /],
  ['extension', 'x-safe: true', 'x-safe: "yes"', 'x-safe: "yes"', /x-safe: expected true or false, received "yes"/],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-safe-reason: ""',
    'x-safe-reason: ""',
    /x-safe-reason: expected a non-empty string, received ""/,
  ],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-auth: basic',
    'x-auth: basic',
    /x-auth: expected none .*, received "basic"/,
  ],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-member-session: 1',
    'x-member-session: 1',
    /x-member-session: expected true .*, received 1/,
  ],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-pagination: cursor',
    'x-pagination: cursor',
    /x-pagination: expected a map of strings, received "cursor"/,
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
    /x-errors is unknown here: /,
  ],
  [
    'extension',
    'x-error-types: [not_found]',
    'x-retired: soon',
    'x-retired: soon',
    /x-retired: expected a date such as .*, received "soon"/,
  ],
  [
    'extension',
    '          minimum: 3\n',
    '          minimum: 3\n          x-order: 1\n',
    'x-order: 1',
    /x-order is unknown here: use x-client-filled, or remove it/,
  ],
  [
    'extension',
    '          minimum: 3\n',
    '          minimum: 3\n          x-client-filled: false\n',
    'x-client-filled: false',
    /x-client-filled: expected true .*, received false/,
  ],
  ['extension', 'x-username-prefix: gad-', 'x-prefix: gad-', 'x-prefix: gad-', /x-prefix is unknown here: /],
  [
    'unused',
    'Arguments of `gadgets.get`.',
    'Arguments of something.',
    'GadgetsGetRequest:',
    /GadgetsGetRequest is not used: delete it/,
  ],
  ['unused', 'data: LocalArguments', 'data: object', 'LocalArguments:', /LocalArguments is not used: delete it/],
  [
    'reference',
    'schemas/ErrorRsp"',
    'schemas/Errors"',
    '$ref: "#/components/schemas/Errors"',
    /unresolved reference #\/components\/schemas\/Errors: define it/,
  ],
  [
    'generator',
    'type: integer\n',
    'type: integer\n          not: { const: 4 }\n',
    'openapi: "3.1.0"',
    /unsupported keyword not in a schema/,
  ],
])('%s', (rule, from, to, line, message) => {
  it(`reports ${JSON.stringify(to || from)}${to === '' ? ' if it is missing' : ''}`, () => {
    const text = replaced(from, to);
    const problems = found(text).filter((each) => each.split(' ')[1] === rule);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(message);
    expect(text.split('\n')[Number(problems[0]?.split(' ')[0]) - 1]?.trim()).toBe(line);
  });
});

it('reports exact positions, in the order of the file', () => {
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
])('counts %s as an id or a token: %s', (name, expected) => {
  expect(isKeyName(name)).toBe(expected);
});
