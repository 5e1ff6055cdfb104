import { describe, expect, it } from 'vitest';
import { emitPaths } from '../../../../scripts/generate/emit-paths.ts';
import { aliasOf, documentationOf, exportsOf, fieldsOf, fixture, generate, methodOf, modelOf } from './helpers.ts';

async function typesOf(spec: string): Promise<string> {
  return (await generate(fixture(spec))).types;
}

const BOX = {
  labels: '{ [key: string]: string }',
  parts: '(Screw | Plank)[]',
  depth: 'number',
  mixed: '(string | null)[]',
  'mark?': 'string | null',
  'size?': 'Size | null',
};

describe('the type of the arguments', () => {
  it.each([
    [
      'maps, unions and null',
      'shapes',
      'BoxesCreateParams',
      {
        labels: '{ [key: string]: string }',
        'attributes?': '{ [key: string]: unknown } | null',
        'mark?': 'string | null',
        'weights?': 'number[] | null',
        'parts?': '(string | number)[] | null',
        'size?': 'Size | null',
        'code?': 'string | number | null',
      },
    ],
    ['a response of variants and of values that may be null', 'shapes', 'Box', BOX],
    [
      'the fields of a form',
      'form-body',
      'TokensIntrospectParams',
      { token: 'string', 'token_type_hint?': 'string | null' },
    ],
    ['headers, but no client parameter', 'extensions', 'GatesGetParams', { 'Request-ID?': 'string | null' }],
    ['body fields, but no client parameter', 'extensions', 'GatesOpenParams', { code: 'string' }],
    [
      'the words of segments, and of another name alone',
      'extensions',
      'VisitsListParams',
      {
        'sort?': `\`\${'day' | 'name'}:\${'asc' | 'desc'}\` | null`,
        'filter[]?': 'string[] | null',
        'filter?': `\`\${string}:\${'eq' | 'gt'}:\${string}\`[] | null`,
      },
    ],
    [
      'names that need quotes',
      'documentation',
      'FilesSearchParams',
      { 'filter[]?': 'string[] | null', 'with-dash?': 'Dash | null', 'limit?': 'number | null' },
    ],
  ])('has %s', async (_, spec, type, fields) => {
    expect(fieldsOf(await typesOf(spec), type)).toEqual(fields);
  });

  it.each([
    ['CodesSendParams', '{ userID: string } & CodeReq'],
    ['CodesCheckParams', 'CodeReq'],
    ['CodeReq', 'ByEmail | ByPhone'],
  ])('is a union if the body is, with the other parameters beside it (%s)', async (type, expected) => {
    expect(aliasOf(await typesOf('union-body'), type)).toBe(expected);
  });

  it('takes any parameter of a query that is not known', async () => {
    expect(await typesOf('extensions')).toContain(
      '  [parameter: string]: string | number | boolean | readonly (string | number)[] | null | undefined;',
    );
  });

  it('is the only one: the component of a body is left out unless something else uses it', async () => {
    const names = exportsOf(await typesOf('request-response'));
    expect(names).toEqual(expect.arrayContaining(['OrdersCreateParams', 'SentOnly', 'Receipt']));
    expect(names).not.toContain('OrderReq');
    expect(exportsOf(await typesOf('enums'))).not.toContain('LampReq');
    expect(exportsOf(await typesOf('union-body'))).toContain('CodeReq');
  });
});

describe('documentation', () => {
  it.each([
    ['FilesSearchParams', 'limit', 'How many.', { default: '10', deprecated: '' }],
    ['FilesSearchParams', 'with-dash', 'A dash.', { default: "'-'" }],
    ['FilesSearchParams', 'filter[]', 'Filters, also of the form *\\/name.', {}],
    ['FilesUploadParams', 'owner', 'Whose it is.', {}],
  ])('describes a field, its default and its deprecation (%s.%s)', async (type, field, text, tags) => {
    expect(documentationOf(await typesOf('documentation'), type, field)).toEqual({ text, tags });
  });

  it('describes a component and its fields in the same style', async () => {
    const types = await typesOf('documentation');
    expect(types).toMatch(/\n\n\/\*\* Whose it is\. \*\/\nexport interface Owner \{\n {2}\/\*\*/);
    expect(documentationOf(types, 'Owner', 'id')).toEqual({
      text: 'Id of the owner.',
      tags: { format: 'uuid', example: 'user-1' },
    });
  });
});

const SCHEMAS =
  '{ User: { type: object, properties: { id: { type: string }, name: { type: string } } }, Problem: { type: object, properties: { message: { type: string } } }, Open: { type: object, properties: { a: {} }, additionalProperties: true } }';
const ERROR = `{ description: Failed., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }`;
const USER = `{ description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }`;

/** The type of one operation in `paths`, beside two others. */
function operationType(operation: string, path = '/one'): string {
  const usual = (name: string): string =>
    `get: { operationId: ${name}, summary: A., x-safe: true, responses: { "200": ${USER}, default: ${ERROR} } }`;
  const text = emitPaths(
    modelOf(
      `{ "/a": { ${usual('a.get')} }, "/b": { ${usual('b.get')} }, "${path}": { ${operation} } }`,
      SCHEMAS,
      `components: { schemas: ${SCHEMAS}, responses: { Error: ${ERROR} } }`,
    ),
    new Set(),
  );
  const [, found = ''] = new RegExp(`'?${path.replaceAll(/[{}]/g, '\\$&')}'?: \\{\n\\w+: (.*);\n`).exec(text) ?? [];
  return found;
}

const HEAD = 'operationId: one.do, summary: A., x-safe: true';
const ID = '{ name: id, in: path, required: true, schema: { type: string } }';
const RESPONSES = `responses: { "200": ${USER}, default: ${ERROR} }`;
const JSON_USER = 'application/json: { schema: { $ref: "#/components/schemas/User" } }';
const body = (content: string, isRequired = true): string =>
  `requestBody: { required: ${isRequired}, content: { ${content} } }`;
const object = (fields: string, more = ''): string =>
  `application/json: { schema: { type: object, properties: { ${fields} } ${more} } }`;

describe('the type of an operation of the raw client', () => {
  it.each([
    ['without arguments', '/one', `get: { ${HEAD}, ${RESPONSES} }`, 'Call<User>'],
    [
      'with a path parameter',
      '/one/{id}',
      `parameters: [${ID}], get: { ${HEAD}, ${RESPONSES} }`,
      'Call<User, { path: OneDoParams }>',
    ],
    ['with a body', '/one', `post: { ${HEAD}, ${body(JSON_USER)}, ${RESPONSES} }`, 'BodyCall<OneDoParams, User>'],
    [
      'with a path parameter and a body of fewer fields',
      '/one/{id}',
      `parameters: [${ID}], post: { ${HEAD}, ${body(object('a: { type: string }'))}, ${RESPONSES} }`,
      "BodyCall<Pick<OneDoParams, 'a'>, User, { path: Pick<OneDoParams, 'id'> }>",
    ],
    [
      'with a path parameter and a body of more fields',
      '/one/{id}',
      `parameters: [${ID}], post: { ${HEAD}, ${body(object('a: {}, b: {}'))}, ${RESPONSES} }`,
      "BodyCall<Omit<OneDoParams, 'id'>, User, { path: Pick<OneDoParams, 'id'> }>",
    ],
    [
      'with client parameters',
      '/one/{id}',
      `parameters: [{ ${ID.slice(2, -2)}, x-client-filled: true }], post: { ${HEAD}, ${body(object('a: {}, c: { type: string, x-client-filled: true }', ', required: [c]'))}, ${RESPONSES} }`,
      'BodyCall<OneDoParams & { c: string }, User, { path: { id: string } }>',
    ],
    [
      'with a body field that the client sets by default',
      '/one',
      `post: { ${HEAD}, ${body(object('a: {}, c: { type: string, x-client-default: true }', ', required: [c]'))}, ${RESPONSES} }`,
      'BodyCall<OneDoParams & { c: string }, User>',
    ],
    [
      'with a body of client parameters only',
      '/one',
      `post: { ${HEAD}, ${body(object('c: { type: string, x-client-filled: true }'))}, ${RESPONSES} }`,
      'BodyCall<{ c?: string }, User>',
    ],
    [
      'with a body that may have any fields',
      '/one',
      `post: { ${HEAD}, ${body(JSON_USER.replace('User', 'Open'))}, ${RESPONSES} }`,
      'BodyCall<Open, User>',
    ],
    [
      'with an optional body',
      '/one',
      `post: { ${HEAD}, ${body(JSON_USER, false)}, ${RESPONSES} }`,
      '{ requestBody?: Json<OneDoParams>; responses: { 200: Json<User>; default: Json<Problem> } }',
    ],
    [
      'with an empty body',
      '/one',
      `post: { ${HEAD}, ${body('application/json: { schema: { type: object } }')}, ${RESPONSES} }`,
      'BodyCall<Record<string, never>, User>',
    ],
    [
      'with a form',
      '/one',
      `post: { ${HEAD}, ${body(JSON_USER.replace('json', 'x-www-form-urlencoded'))}, ${RESPONSES} }`,
      `{ requestBody: { content: { 'application/x-www-form-urlencoded': OneDoParams } }; responses: { 200: Json<User>; default: Json<Problem> } }`,
    ],
    [
      'without a response',
      '/one',
      `delete: { ${HEAD}, responses: { "204": { description: Done. }, default: ${ERROR} } }`,
      '{ responses: { 204: {}; default: Json<Problem> } }',
    ],
    [
      'with an error of its own',
      '/one',
      `get: { ${HEAD}, responses: { "200": ${USER}, "409": ${USER}, default: ${ERROR} } }`,
      '{ responses: { 200: Json<User>; 409: Json<User>; default: Json<Problem> } }',
    ],
    [
      'with an error that is the default one',
      '/one',
      `get: { ${HEAD}, responses: { "200": ${USER}, "404": { $ref: "#/components/responses/Error" }, default: { $ref: "#/components/responses/Error" } } }`,
      'Call<User>',
    ],
    [
      'with a header that the client fills in, and a required query',
      '/one',
      `get: { ${HEAD}, parameters: [{ name: X-Project, in: header, x-client-filled: true, schema: { type: string } }, { name: page, in: query, schema: { type: integer } }, { name: sort, in: query, required: true, schema: { type: string } }], ${RESPONSES} }`,
      'Call<User, { query: OneDoParams }>',
    ],
    [
      'with a query and a header, both optional',
      '/one',
      `get: { ${HEAD}, parameters: [{ name: X-Trace, in: header, schema: { type: string } }, { name: page, in: query, schema: { type: integer } }], ${RESPONSES} }`,
      "Call<User, { query?: Pick<OneDoParams, 'page'>; header?: Pick<OneDoParams, 'X-Trace'> }>",
    ],
  ])('%s (%s)', (_, path, operation, expected) => {
    expect(operationType(operation, path)).toBe(expected);
  });
});

describe('types that an application defines itself', () => {
  it('are type parameters of all that contains them, and of nothing else', async () => {
    const { types, client, checks } = await generate(fixture('type-parameters'));
    expect(fieldsOf(types, 'OpenTypes')).toEqual({
      claims: '{ [key: string]: unknown }',
      notes: '{ [key: string]: unknown }',
    });
    expect(fieldsOf(types, 'Person')).toEqual({ pet: 'Pet', notes: "T['notes']", 'claims?': "T['claims'] | null" });
    expect(fieldsOf(types, 'Answer')).toEqual({ people: 'Person<T>[]' });
    expect(fieldsOf(types, 'PeopleUpdateParams')).toEqual({
      id: 'string',
      'notes?': "T['notes'] | null",
      'claims?': "Changes<T['claims']> | null",
    });
    const declared = [...`${types}${client}`.matchAll(/(\w+)<T extends CustomTypes = OpenTypes>/g)].map(
      ([, name]) => name,
    );
    expect(new Set(declared)).toEqual(
      new Set(['Answer', 'PeopleResource', 'PeopleUpdateParams', 'Person', 'TypeParametersResources']),
    );
    expect(methodOf(client, 'PeopleResource', 'get')).toBe(
      '(params: PeopleGetParams, options?: CallOptions): CallPromise<Answer<T>>',
    );
    expect(checks).toContain("notes: record(unknown, 'notes')");
  });
});

it('a variant for all that is unknown is a marked value', async () => {
  const types = await typesOf('variants');
  expect(aliasOf(types, 'ByOther')).toBe('Unchecked');
  expect(fieldsOf(types, 'ByName')).toEqual({ by: "'name'", value: 'string[]' });
});
