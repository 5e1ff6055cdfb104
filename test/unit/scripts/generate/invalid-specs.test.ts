import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { paramsType } from '../../../../scripts/generate/emit-params.ts';
import { sampleArguments } from '../../../../scripts/generate/example.ts';
import { InvalidSpecError } from '../../../../scripts/generate/invalid-spec-error.ts';
import type { ApiModel, OperationModel } from '../../../../scripts/generate/model.ts';
import { modelOf } from './helpers.ts';

const GOOD: Readonly<Record<string, unknown>> = {
  operationId: 'users.list',
  summary: 'List the users.',
  'x-safe': true,
  parameters: [parameter('page'), parameter('size'), parameter('cursor'), parameter('until')],
  responses: { '200': { content: json({ $ref: '#/components/schemas/Page' }) } },
};

const SCHEMAS = `
Page: { type: object, properties: { users: { type: array, items: { type: string } }, pages: { type: integer }, next: { type: string }, until: { type: string } } }`;

const GET = "paths['/users'].get";
const POST = "paths['/users'].post";

function json(schema: object): Record<string, { schema: object }> {
  return { 'application/json': { schema } };
}

function parameter(name: string, more: object = {}): object {
  return { name, in: 'query', schema: { type: 'string' }, ...more };
}

/** The paths of a spec with one operation, which differs from a good one by some keys. */
function pathsWith(changes: object, path = '/users', method = 'get'): string {
  return stringify({ [path]: { [method]: { ...GOOD, ...changes } } });
}

/** A POST with a body. */
function posted(requestBody: object, more: object = {}): string {
  return pathsWith({ requestBody, ...more }, '/users', 'post');
}

/** The problems of a spec, one a line. */
function problemsOf(
  paths: string,
  schemas: string = SCHEMAS,
  more = '',
  use: (model: ApiModel, operation: OperationModel) => unknown = () => undefined,
): string[] {
  try {
    const model = modelOf(paths, schemas, more);
    for (const operation of model.operations) use(model, operation);
  } catch (error) {
    if (error instanceof InvalidSpecError) return error.message.split('\n');
    throw error;
  }
  return [];
}

const PAGE = { style: 'page', page: 'page', size: 'size', items: 'users' };
const CURSOR = { style: 'cursor', cursor: 'cursor', items: 'users', next: 'next' };

it.each([
  ['without pagination', {}],
  ['with pages', { 'x-pagination': PAGE }],
  ['with a number of pages', { 'x-pagination': { ...PAGE, totalPages: 'pages' } }],
  ['with a window', { 'x-pagination': { ...PAGE, window: 'until' } }],
  ['with a cursor', { 'x-pagination': CURSOR }],
])('a valid operation is accepted (%s)', (_, changes) => {
  expect(modelOf(pathsWith(changes), SCHEMAS).operations.map(({ name }) => name)).toEqual(['users.list']);
});

const SAFE = 'missing x-safe; set it to true if a retry does no harm, to false otherwise';
const SUMMARY = 'missing summary; add a sentence that says what the operation does';
const BODY = 'unsupported requestBody; use an object or a union of objects: its fields are arguments';

it.each<[what: string, paths: string, problem: string]>([
  [
    'no operationId',
    pathsWith({ operationId: undefined }),
    `${GET}: missing operationId; add a dotted name such as users.get`,
  ],
  [
    'an operationId of one part',
    pathsWith({ operationId: 'list' }),
    `${GET}: invalid operationId "list"; use a dotted name of camelCase parts such as users.get`,
  ],
  [
    'an operationId in another case',
    pathsWith({ operationId: 'Users.list_all' }),
    `${GET}: invalid operationId "Users.list_all"; use a dotted name of camelCase parts such as users.get`,
  ],
  [
    'an operationId that classes have already',
    pathsWith({ operationId: 'users.paginate' }),
    `${GET}: invalid operationId "users.paginate": paginate is a reserved name; rename that part`,
  ],
  [
    'an operationId of a promise',
    pathsWith({ operationId: 'users.then' }),
    `${GET}: invalid operationId "users.then": then is a reserved name; rename that part`,
  ],
  ['no summary', pathsWith({ summary: undefined }), `${GET}: ${SUMMARY}`],
  ['an empty summary', pathsWith({ summary: ' ' }), `${GET}: ${SUMMARY}`],
  ['no x-safe', pathsWith({ 'x-safe': undefined }), `${GET}: ${SAFE}`],
  ['an x-safe that is not a boolean', pathsWith({ 'x-safe': 'yes' }), `${GET}: ${SAFE}`],
  [
    'no successful response',
    pathsWith({ responses: { '404': {} } }),
    `${GET}: missing response of status 2xx; describe the response of a success`,
  ],
  [
    'a response without schema',
    pathsWith({ responses: { '200': { content: { 'application/json': {} } } } }),
    `${GET}: missing schema of the response 200; add one under application/json`,
  ],
  [
    'a response that is a number',
    pathsWith({ responses: { '200': { content: json({ type: 'integer' }) } } }),
    `${GET}: unsupported type integer of the response 200; use an object, an array, or text under text/plain`,
  ],
  [
    'an unresolved response',
    pathsWith({ responses: { '200': { $ref: '#/components/responses/Ok' } } }),
    `${GET}.responses['200']: unresolved reference #/components/responses/Ok; define Ok there`,
  ],
  [
    'two parameters of one name',
    pathsWith({ parameters: [parameter('id'), parameter('id', { in: 'header' })] }),
    `${GET}: duplicate parameter id: one params object cannot hold both; rename or drop one`,
  ],
  [
    'a cookie parameter',
    pathsWith({ parameters: [parameter('id', { in: 'cookie' })] }),
    `${GET}: unsupported location cookie of parameter id; use path, query, header`,
  ],
  [
    'a path parameter that the path lacks',
    pathsWith({ parameters: [parameter('id', { in: 'path' })] }),
    `${GET}: unused path parameter id; add {id} to the path`,
  ],
  [
    'an undeclared path parameter',
    pathsWith({}, '/users/{userID}'),
    "paths['/users/{userID}'].get: undeclared path parameter userID; add it to the parameters",
  ],
  [
    'a parameter without schema',
    pathsWith({ parameters: [parameter('page'), { name: 'id', in: 'query' }] }),
    `${GET}.parameters[1]: missing schema of the parameter id; add one`,
  ],
  [
    'an unresolved parameter',
    pathsWith({ parameters: [{ $ref: '#/components/parameters/id' }] }),
    `${GET}.parameters[0]: unresolved reference #/components/parameters/id; define id there`,
  ],
  [
    'a GET with a body',
    pathsWith({ requestBody: { content: json({ type: 'object' }) } }),
    `${GET}: unsupported requestBody of a GET; drop it or use another method`,
  ],
  [
    'a body field with the name of a parameter',
    posted({ content: json({ type: 'object', properties: { page: { type: 'string' } } }) }),
    `${POST}: duplicate parameter page: one params object cannot hold both; rename or drop one`,
  ],
  [
    'a field of a variant with the name of a parameter',
    posted({ content: json({ anyOf: [{ type: 'object', properties: { page: { type: 'string' } } }] }) }),
    `${POST}: duplicate parameter page: one params object cannot hold both; rename or drop one`,
  ],
  ['a body that is an array', posted({ content: json({ type: 'array', items: {} }) }), `${POST}: ${BODY}`],
  ['a body that is a string', posted({ content: json({ type: 'string' }) }), `${POST}: ${BODY}`],
  [
    'a body that is a union with an array',
    posted({ content: json({ anyOf: [{ type: 'object' }, { type: 'array', items: {} }] }) }),
    `${POST}: ${BODY}`,
  ],
  [
    'a body of another media type',
    posted({ content: { 'text/plain': { schema: {} } } }),
    `${POST}: missing schema of the requestBody; add one under application/json or application/x-www-form-urlencoded`,
  ],
  [
    'an unresolved body',
    posted({ $ref: '#/components/requestBodies/New' }),
    `${POST}.requestBody: unresolved reference #/components/requestBodies/New; define New there`,
  ],
])('an operation with %s is rejected', (_, paths, problem) => {
  expect(problemsOf(paths)).toEqual([problem]);
});

const STYLE = 'use page or cursor';
const PAGE_KEYS =
  'invalid keys of x-pagination with style page; required: page, size, items; optional: totalPages, window';
const CURSOR_KEYS = 'invalid keys of x-pagination with style cursor; required: cursor, items, next';
const noParameter = (key: string, name: string): string =>
  `invalid x-pagination.${key}: there is no parameter ${name}; declare it or name another`;
const noField = (key: string, path: string): string =>
  `invalid x-pagination.${key}: the response has no field at "${path}"; correct the path`;
const noArray = (path: string): string =>
  `invalid x-pagination.items: the response has no array at "${path}"; correct the path ('' is the response itself)`;

it.each<[what: string, pagination: object, problem: string]>([
  ['of an unknown style', { style: 'offset' }, `unknown x-pagination.style "offset"; ${STYLE}`],
  ['of a style that every object has', { style: 'toString' }, `unknown x-pagination.style "toString"; ${STYLE}`],
  ['without style', { items: 'users' }, `unknown x-pagination.style ""; ${STYLE}`],
  ['without size', { ...PAGE, size: undefined }, PAGE_KEYS],
  ['without next', { ...CURSOR, next: undefined }, CURSOR_KEYS],
  ['with a key of the other style', { ...CURSOR, size: 'size' }, CURSOR_KEYS],
  ['with a window beside a cursor', { ...CURSOR, window: 'until' }, CURSOR_KEYS],
  ['with a page that is no parameter', { ...PAGE, page: 'number' }, noParameter('page', 'number')],
  ['with a size that is no parameter', { ...PAGE, size: 'limit' }, noParameter('size', 'limit')],
  ['with a cursor that is no parameter', { ...CURSOR, cursor: 'after' }, noParameter('cursor', 'after')],
  ['with a window that is no parameter', { ...PAGE, window: 'pages' }, noParameter('window', 'pages')],
  ['with an empty window', { ...PAGE, window: '' }, noParameter('window', '')],
  ['with a window that is no field of the response', { ...PAGE, window: 'cursor' }, noField('window', 'cursor')],
  ['with totalPages that lead nowhere', { ...PAGE, totalPages: 'paging.total' }, noField('totalPages', 'paging.total')],
  ['with a next that leads nowhere', { ...CURSOR, next: 'cursor' }, noField('next', 'cursor')],
  ['with items that lead nowhere', { ...PAGE, items: 'people' }, noArray('people')],
  ['with items that are no array', { ...PAGE, items: 'pages' }, noArray('pages')],
  ['with a response that is no array', { ...PAGE, items: '' }, noArray('')],
])('x-pagination %s is rejected', (_, pagination, problem) => {
  expect(problemsOf(pathsWith({ 'x-pagination': pagination }))).toEqual([`${GET}['x-pagination']: ${problem}`]);
});

it.each<[what: string, schema: object, place: string, problem: string]>([
  [
    'that is not defined',
    { items: { $ref: '#/components/schemas/Missing' } },
    '.items',
    'unresolved reference #/components/schemas/Missing; define the schema Missing',
  ],
  [
    'of another file',
    { properties: { user: { $ref: 'other.yaml#/User' } } },
    '.properties.user',
    'unsupported reference other.yaml#/User; refer to #/components/schemas/…',
  ],
  [
    'of an unknown type',
    { type: 'file' },
    '',
    'unsupported type file; use string, integer, number, boolean, array, object or null',
  ],
  [
    'of an unknown type, deep inside',
    { type: 'array', items: { anyOf: [{ type: 'string' }, { additionalProperties: { type: 'text' } }] } },
    '.items.anyOf[1].additionalProperties',
    'unsupported type text; use string, integer, number, boolean, array, object or null',
  ],
  ['with allOf', { allOf: [{}] }, '', 'unsupported keyword allOf in a schema; list its fields instead'],
  ['with const', { const: 'a' }, '', 'unsupported keyword const in a schema; write an enum of one value instead'],
  [
    'with the nullable of OpenAPI 3.0',
    { oneOf: [{ type: 'string', nullable: true }] },
    '.oneOf[0]',
    "unsupported keyword nullable in a schema; write type: [string, 'null'], or anyOf with type: 'null', instead",
  ],
  ...[
    { anyOf: [{ type: 'object', properties: { d: { type: 'string' } } }] },
    { oneOf: [{ required: ['a'] }, { required: ['b', 'c'] }] },
    { anyOf: [{ required: ['a'] }, { type: 'null' }] },
  ].map((alternatives): [string, object, string, string] => [
    `with ${JSON.stringify(alternatives)} beside properties`,
    { properties: { inner: { properties: { a: {}, b: {}, c: {} }, ...alternatives } } },
    '.properties.inner',
    'unsupported anyOf or oneOf beside properties; use only alternatives of the form { required: [name] }',
  ]),
])('a schema %s is rejected where it is defined, wherever it is used', (_, schema, place, problem) => {
  const schemas = `Page: ${JSON.stringify(schema)}`;
  const expected = [`components.schemas.Page${place}: ${problem}`];
  expect(problemsOf(pathsWith({}), schemas)).toEqual(expected);
  expect(problemsOf(posted({ content: json({ $ref: '#/components/schemas/Page' }) }), schemas)).toEqual(expected);
  expect(problemsOf(pathsWith({ parameters: [parameter('a', { schema })], responses: {} }), '{}')).toEqual([
    `${GET}.parameters[0].schema${place}: ${problem}`,
  ]);
  const body = { content: json({ $ref: '#/components/schemas/Page' }) };
  const webhooks = stringify({ webhooks: { created: { post: { requestBody: body } } } });
  expect(problemsOf('{}', schemas, webhooks)).toEqual(expected);
});

it('a schema that only refers to itself is rejected', () => {
  expect(problemsOf(pathsWith({}), 'Page: { $ref: "#/components/schemas/Page" }')).toEqual([
    `${GET}.responses['200'].content['application/json'].schema: circular reference #/components/schemas/Page; give Page a type`,
  ]);
});

it.each([
  ['UsersListParams', 'it is generated for the arguments of users.list; rename the schema'],
  ['UsersResource', 'it is generated for the operations under users; rename the schema'],
  ['SampleResources', 'it is generated for the whole API; rename the schema'],
  ['CallOptions', 'it is reserved for generated code; rename the schema'],
  ['Omit', 'it is reserved for generated code; rename the schema'],
])('a schema cannot be named %s: %s', (name, reason) => {
  expect(problemsOf(pathsWith({}), `${SCHEMAS}\n${name}: { type: string }`)).toEqual([
    `components.schemas.${name}: invalid schema name ${name}: ${reason}`,
  ]);
});

it.each([
  ['user', '.user'],
  ['delete', '.delete'],
  ['2Fa', "['2Fa']"],
])('a schema cannot be named %s, which is no name of a type', (name, place) => {
  expect(problemsOf(pathsWith({}), `${SCHEMAS}\n"${name}": { type: string }`)).toEqual([
    `components.schemas${place}: invalid schema name ${name}; rename it to PascalCase`,
  ]);
});

it.each([
  ['users.list', 'users.list', '/b', 'users.list: another operation has it'],
  [
    'users.roles.list',
    'users.rolesList',
    '/b',
    'users.rolesList: it and users.roles.list would both become usersRolesList',
  ],
  ['users.roles', 'users.roles.list', '/a', 'users.roles: there are operations under it'],
])('operations cannot be named %s and %s', (one, other, path, problem) => {
  const operation = { summary: 'Do it.', 'x-safe': true, responses: { '204': {} } };
  const paths = {
    '/a': { get: { ...operation, operationId: one } },
    '/b': { get: { ...operation, operationId: other } },
  };
  const mend = problem.endsWith('under it') ? 'give it another operationId' : 'give one another operationId';
  expect(problemsOf(stringify(paths))).toEqual([`paths['${path}'].get: invalid operationId ${problem}; ${mend}`]);
});

it('the name of a request type cannot be taken by another schema', () => {
  const tag = '{ type: object, properties: { rank: { type: integer } } }';
  const content = json({ $ref: '#/components/schemas/Tag' });
  const paths = posted({ content }, { responses: { '200': { content } } });
  expect(modelOf(paths, `Tag: ${tag}`).schemas).toHaveProperty('TagInput');
  expect(problemsOf(paths, `{ Tag: ${tag}, TagInput: ${tag} }`)).toEqual([
    'components.schemas.TagInput: name TagInput is reserved for Tag in requests; rename this schema',
  ]);
});

it('a group that requires an unknown field is rejected', () => {
  const schema = { type: 'object', properties: { a: {} }, anyOf: [{ required: ['a'] }, { required: ['d'] }] };
  expect(problemsOf(posted({ content: json(schema) }))).toEqual([
    `${POST}.requestBody.content['application/json'].schema: missing field d, although one of a, d is required; add it to the properties, or drop it from the group`,
  ]);
});

it('a group that requires a field that the client fills in is rejected', () => {
  const properties = { a: {}, d: { 'x-client-filled': true } };
  const schema = { type: 'object', properties, anyOf: [{ required: ['a'] }, { required: ['d'] }] };
  const emit = (model: ApiModel, operation: OperationModel): string => paramsType(model, operation, new Set());
  expect(problemsOf(posted({ content: json(schema) }), SCHEMAS, '', emit)).toEqual([
    `${POST}: missing field d, although one of a, d is required; add it to the properties, or drop it from the group`,
  ]);
});

it('a required argument that only endless values satisfy is rejected', () => {
  const node = { $ref: '#/components/schemas/Node' };
  const paths = posted(
    { content: json({ type: 'object', required: ['node'], properties: { node } }) },
    { responses: { '204': {} } },
  );
  const schemas = stringify({ Node: { type: 'object', required: ['next'], properties: { next: node } } });
  const make = (model: ApiModel, operation: OperationModel): unknown => sampleArguments(model, operation, 'required');
  expect(problemsOf(paths, schemas, '', make)).toEqual([
    `${POST}: endless schema #/components/schemas/Node: it requires itself; make one of the fields on the way optional`,
  ]);
});

it('all problems of a step are reported, each once', () => {
  const paths = {
    '/users': {
      parameters: [{ $ref: '#/components/parameters/id' }],
      get: { ...GOOD, parameters: [], responses: { '200': { content: json({ $ref: '#/components/schemas/A' }) } } },
      post: { ...GOOD, responses: { '200': { content: json({ $ref: '#/components/schemas/A' }) } } },
    },
  };
  const schemas = '{ A: { properties: { b: { type: file }, c: { allOf: [] } } } }';
  const more = stringify({
    components: {
      schemas: { A: { properties: { b: { type: 'file' }, c: { allOf: [] } } } },
      parameters: { id: { name: 'id', in: 'query' } },
    },
  });
  expect(problemsOf(stringify(paths), schemas, more)).toEqual([
    'components.parameters.id: missing schema of the parameter id; add one',
    'components.schemas.A.properties.b: unsupported type file; use string, integer, number, boolean, array, object or null',
    'components.schemas.A.properties.c: unsupported keyword allOf in a schema; list its fields instead',
  ]);
  const faulty = { ...GOOD, summary: '' };
  expect(problemsOf(stringify({ '/a': { get: faulty }, '/b': { get: { ...faulty, operationId: 'x.y' } } }))).toEqual([
    `paths['/a'].get: ${SUMMARY}`,
    `paths['/b'].get: ${SUMMARY}`,
  ]);
});
