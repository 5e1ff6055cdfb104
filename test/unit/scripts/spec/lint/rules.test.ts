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

/** A clean spec with one place replaced, the expected message, and the line of it: the last one that was put in. */
describe.each<[rule: string, from: string, to: string, message: RegExp, line?: string]>([
  ['operation-name', `      ${GET}`, '', /missing operationId; add a dotted name/, 'get:'],
  [
    'operation-name',
    GET,
    'operationId: get_gadget\n',
    /invalid operationId "get_gadget"; use a dotted name of camelCase parts/,
  ],
  [
    'operation-name',
    GET,
    'operationId: gadgets.parts\n',
    /gadgets.parts is an operation and the group of gadgets.parts.create/,
  ],
  ['operation-name', GET, 'operationId: gadgets.parts.create\n', /two operations are named gadgets.parts.create/],
  [
    'operation-name',
    GET,
    'operationId: gadgets.partsCreate\n',
    /would both become gadgetsPartsCreate/,
    'operationId: gadgets.parts.create',
  ],
  ['operation-name', GET, 'operationId: gadgets.then\n', /then is a reserved name/],
  ['operation-summary', '      summary: Get a gadget.\n', '', /the summary is missing/, 'get:'],
  [
    'operation-errors',
    '        "404":\n          $ref: "#/components/responses/Error"\n',
    '',
    /no error is documented/,
    'get:',
  ],
  ['operation-safe', '      x-safe: true\n', '', /x-safe is missing/, 'get:'],
  [
    'operation-safe',
    'x-safe: true',
    'x-safe: false',
    /x-safe-reason is missing: a GET that is not safe to retry is unusual/,
  ],
  [
    'operation-safe',
    'x-safe: false',
    'x-safe: true',
    /x-safe-reason is missing: a POST that is safe to retry is unusual/,
  ],
  ['description', '          description: Number of teeth.\n', '', /teeth needs a description/, 'teeth:'],
  ['description', 'description: Number of teeth.', 'description: ""', /the description is empty/],
  ['description', 'summary: Add a part.', 'summary: " "', /the summary is empty/],
  ['description', '      description: A gadget.\n', '', /Gadget needs a description/, 'Gadget:'],
  [
    'description',
    '      description: Id of the gadget.\n      schema',
    '      schema',
    /the parameter gadget_id needs a description/,
    'gadget_id:',
  ],
  [
    'description',
    '          description: Added.\n',
    '          content: {}\n',
    /the response 204 needs a description/,
    '"204":',
  ],
  [
    'example',
    '          examples: [gadget-1]\n        teeth',
    '        teeth',
    /gadget_id needs an example/,
    'gadget_id:',
  ],
  [
    'example',
    '        type: string\n        examples: [gadget-1]\n',
    '        type: string\n',
    /gadget_id needs an example/,
    'schema:',
  ],
  ['example-fits', 'examples: [12]', 'examples: [twelve]', /must be of type integer, received string/],
  ['example-fits', 'examples: [12]', 'examples: [2]', /violates minimum 3/],
  [
    'example-fits',
    'description: A gadget.\n',
    'description: A gadget.\n      examples: [{ teeth: 4 }]\n',
    /lacks the required field gadget_id/,
  ],
  [
    'example-fits',
    'description: A gadget.\n',
    'description: A gadget.\n      examples: [{ gadget_id: a, tooth: 4 }]\n',
    /tooth is not a field of this schema/,
  ],
  [
    'pattern',
    '          minimum: 3\n',
    '          pattern: "["\n',
    /the pattern "\[" is not a valid regular expression/,
  ],
  [
    'example-fits',
    '        type: string\n        examples: [gadget-1]\n',
    `        type: string\n        pattern: ^(\\w+)+$\n        examples: ["${'a'.repeat(60)}!"]\n`,
    /cannot be checked: pattern .* takes more than 200 ms/,
  ],
  ['extension', 'x-safe: true', 'x-safe: true\n      x-sage: true', /x-sage is unknown here: /],
  ['extension', 'x-safe: true', 'x-safe: "yes"', /x-safe: expected true or false, received "yes"/],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-safe-reason: ""',
    /x-safe-reason: expected a non-empty string, received ""/,
  ],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-user-token: true',
    /x-user-token: expected required or optional/,
  ],
  ['extension', 'x-safe: true', 'x-safe: true\n      x-auth: basic', /x-auth: expected none .*, received "basic"/],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-member-session: 1',
    /x-member-session: expected true .*, received 1/,
  ],
  [
    'extension',
    'x-safe: true',
    'x-safe: true\n      x-pagination: cursor',
    /x-pagination: expected a map of strings, received "cursor"/,
  ],
  ['extension', 'x-safe: true', 'x-safe: true\n      x-service-token-optional: true', /needs x-service-token-scope/],
  ['extension', 'x-error-types: [not_found]', 'x-errors: [not_found]', /x-errors is unknown here: /],
  [
    'extension',
    'x-error-types: [not_found]',
    'x-retired: soon',
    /x-retired: expected a date such as .*, received "soon"/,
  ],
  [
    'extension',
    '          minimum: 3\n',
    '          minimum: 3\n          x-order: 1\n',
    /x-order is unknown here: use x-client-filled, x-client-default, x-alias, x-segments, x-unchecked, x-type-parameter, x-partial, or remove it/,
  ],
  [
    'extension',
    '          minimum: 3\n',
    '          minimum: 3\n          x-client-filled: false\n',
    /x-client-filled: expected true .*, received false/,
  ],
  ['extension', 'x-username-prefix: gad-', 'x-prefix: gad-', /x-prefix is unknown here: /],
  [
    'unused',
    'Arguments of `gadgets.get`.',
    'Arguments of something.',
    /GadgetsGetRequest is not used: delete it/,
    'GadgetsGetRequest:',
  ],
  ['unused', 'data: LocalArguments', 'data: object', /LocalArguments is not used: delete it/, 'LocalArguments:'],
  [
    'reference',
    'schemas/ErrorRsp"',
    'schemas/Errors"',
    /unresolved reference #\/components\/schemas\/Errors: define it/,
    '$ref: "#/components/schemas/Errors"',
  ],
  [
    'generator',
    'type: integer\n',
    'type: integer\n          not: { const: 4 }\n',
    /unsupported keyword not in a schema/,
    'openapi: "3.1.0"',
  ],
])('%s', (rule, from, to, message, line = to.trim().split('\n').at(-1)?.trim()) => {
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
