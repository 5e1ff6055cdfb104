import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { compile } from '../../../../scripts/generate/compile.ts';
import { readSpec } from '../../../../scripts/generate/spec.ts';
import { documentOf, modelOf, temporaryFolder } from '../workbench.ts';

const GOOD: Readonly<Record<string, unknown>> = {
  operationId: 'users.list',
  summary: 'List the users.',
  'x-safe': true,
  parameters: [parameter('page'), parameter('size'), parameter('cursor'), parameter('until')],
  responses: { '200': { content: json({ $ref: '#/components/schemas/Page' }) } },
};

const SCHEMAS = `
Page: { type: object, properties: { users: { type: array, items: { type: string } }, pages: { type: integer }, next: { type: string }, until: { type: string } } }`;

function json(schema: object): object {
  return { 'application/json': { schema } };
}

function parameter(name: string, more: object = {}): object {
  return { name, in: 'query', schema: { type: 'string' }, ...more };
}

/** The paths of a spec with one operation, which differs from a good one by some fields. */
function pathsWith(changes: object, path = '/users', method = 'get'): string {
  return stringify({ [path]: { [method]: { ...GOOD, ...changes } } });
}

const PAGE = { style: 'page', page: 'page', size: 'size', items: 'users' };
const CURSOR = { style: 'cursor', cursor: 'cursor', items: 'users', next: 'next' };

it.each([
  ['without pagination', {}],
  ['with pages', { 'x-pagination': PAGE }],
  ['with a number of pages', { 'x-pagination': { ...PAGE, totalPages: 'pages' } }],
  ['with a window', { 'x-pagination': { ...PAGE, window: 'until' } }],
  ['with a cursor', { 'x-pagination': CURSOR }],
])('a good operation is taken (%s)', (_, changes) => {
  expect(modelOf(pathsWith(changes), SCHEMAS).operations.map(({ name }) => name)).toEqual(['users.list']);
});

describe('an operation is refused, by its name and with the mend,', () => {
  it.each([
    [
      'without operationId',
      { operationId: undefined },
      'sample: GET /users: needs an operationId: a dotted name such as users.get',
    ],
    [
      'with an operationId of one part',
      { operationId: 'list' },
      'GET /users (list): the operationId "list" must be a dotted name',
    ],
    [
      'with an operationId in another case',
      { operationId: 'Users.list_all' },
      'must be a dotted name of camelCase parts such as users.get',
    ],
    [
      'with an operationId that classes have already',
      { operationId: 'users.paginate' },
      'uses the reserved name paginate: rename that part',
    ],
    ['that would look like a promise', { operationId: 'users.then' }, 'uses the reserved name then'],
    ['without summary', { summary: undefined }, 'GET /users (users.list): needs a summary'],
    ['with an empty summary', { summary: ' ' }, 'needs a summary'],
    ['without x-safe', { 'x-safe': undefined }, 'GET /users (users.list): needs x-safe: true'],
    ['with x-safe that is no boolean', { 'x-safe': 'yes' }, 'needs x-safe: true'],
    ['without a successful response', { responses: { '404': {} } }, 'needs a response of status 2xx'],
    [
      'with a response without schema',
      { responses: { '200': { content: { 'application/json': {} } } } },
      'the response 200 needs a schema under application/json',
    ],
    [
      'with a response that is a mere number',
      { responses: { '200': { content: json({ type: 'integer' }) } } },
      'must be an object or an array',
    ],
    [
      'with a body that a GET cannot carry',
      { requestBody: { content: json({ type: 'object' }) } },
      'a GET cannot carry a requestBody',
    ],
    [
      'with two parameters of one name',
      { parameters: [parameter('id'), parameter('id', { in: 'header' })] },
      'GET /users (users.list): two parameters are named id, and one params object cannot hold both: rename',
    ],
    [
      'with a cookie parameter',
      { parameters: [parameter('id', { in: 'cookie' })] },
      'the parameter id is in cookie: only path, query, header',
    ],
    [
      'with a path parameter that the path lacks',
      { parameters: [parameter('id', { in: 'path' })] },
      'the path parameter id is not in the path: add {id} to it',
    ],
    [
      'with a parameter without schema',
      { parameters: [{ name: 'id', in: 'query' }] },
      'the parameter id needs a schema',
    ],
    [
      'with a parameter that leads nowhere',
      { parameters: [{ $ref: '#/components/parameters/id' }] },
      'GET /users (users.list): the reference #/components/parameters/id leads nowhere: define id there',
    ],
    [
      'with a response that leads nowhere',
      { responses: { '200': { $ref: '#/components/responses/Ok' } } },
      'the reference #/components/responses/Ok leads nowhere',
    ],
  ])('%s', (_, changes, message) => {
    expect(() => modelOf(pathsWith(changes), SCHEMAS)).toThrow(message);
  });

  it('with a path parameter that is not declared', () => {
    expect(() => modelOf(pathsWith({}, '/users/{userID}'), SCHEMAS)).toThrow(
      'sample: GET /users/{userID} (users.list): the path parameter userID is not declared: add it to the parameters',
    );
  });

  it.each([
    ['in an object', { type: 'object', properties: { page: { type: 'string' } } }],
    ['in a variant of a union', { anyOf: [{ type: 'object', properties: { page: { type: 'string' } } }] }],
  ])('with a parameter and a body field of one name (%s)', (_, schema) => {
    const paths = pathsWith({ requestBody: { content: json(schema) } }, '/users', 'post');
    expect(() => modelOf(paths, SCHEMAS)).toThrow('POST /users (users.list): two parameters are named page');
  });

  it.each([
    ['an array', { type: 'array', items: {} }],
    ['text', { type: 'string' }],
    ['a union with an array', { anyOf: [{ type: 'object' }, { type: 'array', items: {} }] }],
  ])('with a body that is %s', (_, schema) => {
    const paths = pathsWith({ requestBody: { content: json(schema) } }, '/users', 'post');
    expect(() => modelOf(paths, SCHEMAS)).toThrow('the requestBody must be an object, or a union of objects');
  });

  it.each([
    [
      'of another media type',
      { requestBody: { content: { 'text/plain': { schema: {} } } } },
      'the requestBody needs a schema under application/json or application/x-www-form-urlencoded',
    ],
    [
      'that leads nowhere',
      { requestBody: { $ref: '#/components/requestBodies/New' } },
      'the reference #/components/requestBodies/New leads nowhere',
    ],
  ])('with a body %s', (_, changes, message) => {
    expect(() => modelOf(pathsWith(changes, '/users', 'post'), SCHEMAS)).toThrow(message);
  });
});

describe('x-pagination is refused', () => {
  it.each([
    ['of an unknown style', { style: 'offset' }, 'x-pagination.style must be page or cursor'],
    ['of a style that every object has', { style: 'toString' }, 'x-pagination.style must be page or cursor'],
    ['without style', { items: 'users' }, 'x-pagination.style must be page or cursor'],
    [
      'with a missing key',
      { ...PAGE, size: undefined },
      'x-pagination of style page needs page, size, items, and may have totalPages, window, and nothing else',
    ],
    [
      'with a missing next',
      { ...CURSOR, next: undefined },
      'x-pagination of style cursor needs cursor, items, next, and nothing else',
    ],
    [
      'with a key too many',
      { ...CURSOR, size: 'size' },
      'x-pagination of style cursor needs cursor, items, next, and nothing else',
    ],
    [
      'with a page that is no parameter',
      { ...PAGE, page: 'number' },
      'x-pagination.page must name a parameter, and number is none',
    ],
    [
      'with a size that is no parameter',
      { ...PAGE, size: 'limit' },
      'x-pagination.size must name a parameter, and limit is none',
    ],
    [
      'with a window that is no parameter',
      { ...PAGE, window: 'pages' },
      'x-pagination.window must name a parameter, and pages is none: declare it or name another',
    ],
    [
      'with a window that is no field of the answer',
      { ...PAGE, window: 'cursor' },
      'x-pagination.window must lead to a field of the answer, and cursor leads to none',
    ],
    ['with an empty window', { ...PAGE, window: '' }, 'x-pagination.window must name a parameter'],
    [
      'with a window beside a cursor',
      { ...CURSOR, window: 'until' },
      'x-pagination of style cursor needs cursor, items, next, and nothing else',
    ],
    [
      'with a cursor that is no parameter',
      { ...CURSOR, cursor: 'after' },
      'x-pagination.cursor must name a parameter, and after is none',
    ],
    [
      'with items that lead nowhere',
      { ...PAGE, items: 'people' },
      'x-pagination.items must lead to an array in the answer, and "people" leads to none',
    ],
    ['with items that are no array', { ...PAGE, items: 'pages' }, 'x-pagination.items must lead to an array'],
    ['with an answer that is no array', { ...PAGE, items: '' }, 'x-pagination.items must lead to an array'],
    [
      'with a number of pages that leads nowhere',
      { ...PAGE, totalPages: 'paging.total' },
      'x-pagination.totalPages must lead to a field of the answer, and paging.total leads to none',
    ],
    [
      'with a next that leads nowhere',
      { ...CURSOR, next: 'cursor' },
      'x-pagination.next must lead to a field of the answer, and cursor leads to none',
    ],
  ])('%s', (_, pagination, message) => {
    const run = (): unknown => modelOf(pathsWith({ 'x-pagination': pagination }), SCHEMAS);
    expect(run).toThrow(message);
    expect(run).toThrow('GET /users (users.list)');
  });
});

describe('schemas are refused', () => {
  it.each([
    ['that are not defined', '{ $ref: "#/components/schemas/Missing" }', 'leads nowhere: define the schema Missing'],
    [
      'that are not in the same file',
      '{ $ref: "other.yaml#/User" }',
      'cannot follow the reference other.yaml#/User: only #/components/schemas/',
    ],
    ['that refer to themselves', '{ $ref: "#/components/schemas/Page" }', 'leads nowhere: define the schema Page'],
    [
      'of an unknown type',
      '{ type: file }',
      'the type file is not supported: use string, integer, number, boolean, array, object or null',
    ],
    [
      'of an unknown type, deep inside',
      '{ type: array, items: { anyOf: [{ type: text }] } }',
      'the type text is not supported',
    ],
    ['with allOf', '{ allOf: [{ type: object }] }', 'allOf is not supported in schemas: write its fields out'],
    ['with const', '{ const: a }', 'const is not supported in schemas: write an enum of one value'],
    [
      'with the nullable of OpenAPI 3.0',
      '{ type: string, nullable: true }',
      "nullable is not supported in schemas: write type: [string, 'null']",
    ],
  ])('%s, wherever they are used', (_, schema, message) => {
    const run = (): unknown => modelOf(pathsWith({}), `Page: ${schema}`);
    expect(run).toThrow(message);
    expect(run).toThrow('sample: GET /users (users.list): ');
    const webhooks = `webhooks: { created: { post: { requestBody: { content: { application/json: { schema: ${schema} } } } } } }`;
    expect(() => modelOf('{}', `Page: ${schema}`, webhooks)).toThrow(message);
  });

  it.each([
    ['UsersListParams', 'generated for the arguments of users.list'],
    ['UsersResource', 'generated for the operations under users'],
    ['SampleResources', 'generated for the whole API'],
    ['CallOptions', 'used by every generated client'],
    ['Resource', 'used by every generated client'],
  ])('named %s, because that is %s', (name, use) => {
    expect(() => modelOf(pathsWith({}), `${SCHEMAS}\n${name}: { type: string }`)).toThrow(
      `sample: the schema ${name} has a name that is ${use}: rename it`,
    );
  });

  it.each(['user', 'delete', '2Fa'])('named %s, which is no name for a type', (name) => {
    expect(() => modelOf(pathsWith({}), `${SCHEMAS}\n"${name}": { type: string }`)).toThrow(
      `sample: the schema ${name} must have a name in PascalCase`,
    );
  });
});

describe('operations are refused together', () => {
  it.each([
    ['users.list', 'users.list', 'sample: two operations are named users.list: give one another operationId'],
    ['users.roles.list', 'users.rolesList', 'users.roles.list and users.rolesList would both become usersRolesList'],
    ['users.roles', 'users.roles.list', 'users.roles is an operation and has operations under it'],
  ])('%s and %s', (one, other, message) => {
    const operation = { summary: 'Do it.', 'x-safe': true, responses: { '204': {} } };
    const paths = {
      '/a': { get: { ...operation, operationId: one } },
      '/b': { get: { ...operation, operationId: other } },
    };
    expect(() => modelOf(stringify(paths))).toThrow(message);
  });
});

it('a schema that only endless values satisfy is refused when an argument needs one', async () => {
  const { path, remove } = temporaryFolder();
  try {
    const file = join(path, 'endless.yaml');
    const body = json({
      type: 'object',
      required: ['node'],
      properties: { node: { $ref: '#/components/schemas/Node' } },
    });
    const schemas =
      'Node: { type: object, required: [next], properties: { next: { $ref: "#/components/schemas/Node" } } }';
    const paths = pathsWith(
      { parameters: [], requestBody: { content: body }, responses: { '204': {} } },
      '/nodes',
      'post',
    );
    writeFileSync(file, stringify(documentOf(paths, schemas)));
    await expect(compile(file)).rejects.toThrow(
      /users\.list: .*#\/components\/schemas\/Node.*make a field on the way optional/,
    );
  } finally {
    remove();
  }
});

describe('a file is refused', () => {
  const document = documentOf('{}');

  it.each([
    ['of OpenAPI 3.0', { ...document, openapi: '3.0.3' }],
    ['of a version that only begins alike', { ...document, openapi: '3.10.0' }],
    ['of Swagger', { swagger: '2.0', info: document.info, paths: {} }],
    ['without title', { ...document, info: { version: '1' } }],
    ['without paths', { ...document, paths: undefined }],
    ['without schemas', { ...document, components: {} }],
    ['that holds a list', [document]],
    ['that is empty', null],
  ])('%s', (_, content) => {
    withFile(stringify(content), (file) => {
      expect(() => readSpec(file)).toThrow(`${file}: expected an OpenAPI 3.1 document`);
    });
  });

  it('that is no YAML', () => {
    withFile('paths: {', (file) => {
      expect(() => readSpec(file)).toThrow(`${file}: no YAML: `);
    });
  });

  it('not when it is right', () => {
    withFile(stringify(document), (file) => {
      expect(readSpec(file)).toMatchObject({ api: 'sample', document: { info: { title: 'Sample' } } });
    });
  });

  function withFile(text: string, use: (file: string) => void): void {
    const { path, remove } = temporaryFolder();
    try {
      const file = join(path, 'sample.yaml');
      writeFileSync(file, text);
      use(file);
    } finally {
      remove();
    }
  }
});
