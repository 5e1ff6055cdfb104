import { describe, expect, it } from 'vitest';
import { emitPaths } from '../../../../scripts/generate/emit-paths.ts';
import { modelOf } from '../workbench.ts';

const SCHEMAS = `{ User: { type: object, properties: { id: { type: string } } }, Problem: { type: object, properties: { message: { type: string } } } }`;
const ERROR = `{ description: Failed., content: { application/json: { schema: { $ref: "#/components/schemas/Problem" } } } }`;
const USER = `{ description: Done., content: { application/json: { schema: { $ref: "#/components/schemas/User" } } } }`;

/** What stands for one operation beside two usual ones. */
function typeOf(operation: string, path = '/one'): string {
  const usual = (name: string): string =>
    `get: { operationId: ${name}, summary: A., x-safe: true, responses: { "200": ${USER}, default: ${ERROR} } }`;
  const text = emitPaths(
    modelOf(
      `{ "/a": { ${usual('a.get')} }, "/b": { ${usual('b.get')} }, "${path}": { ${operation} } }`,
      SCHEMAS,
      `components: { schemas: ${SCHEMAS}, responses: { Error: ${ERROR} } }`,
    ),
  );
  const [, found = ''] = new RegExp(`'?${path.replaceAll(/[{}]/g, '\\$&')}'?: \\{\n\\s+\\w+: (.*);\n`).exec(text) ?? [];
  return found;
}

const HEAD = 'operationId: one.do, summary: A., x-safe: true';
const ID = '{ name: id, in: path, required: true, schema: { type: string } }';
const BODY = (required: boolean, content: string): string =>
  `requestBody: { required: ${required}, content: { ${content} } }`;
const REFERRED = 'application/json: { schema: { $ref: "#/components/schemas/User" } }';

describe('the type of an operation', () => {
  it.each([
    ['without arguments', '/one', `get: { ${HEAD}, responses: { "200": ${USER}, default: ${ERROR} } }`, 'Call<User>'],
    [
      'with a parameter of its path',
      '/one/{id}',
      `parameters: [${ID}], get: { ${HEAD}, responses: { "200": ${USER}, default: ${ERROR} } }`,
      'Call<User, { path: { id: string } }>',
    ],
    [
      'with a body',
      '/one',
      `post: { ${HEAD}, ${BODY(true, REFERRED)}, responses: { "200": ${USER}, default: ${ERROR} } }`,
      'BodyCall<UserInput, User>',
    ],
    [
      'with a body that may be left out',
      '/one',
      `post: { ${HEAD}, ${BODY(false, REFERRED)}, responses: { "200": ${USER}, default: ${ERROR} } }`,
      '{ requestBody?: Json<UserInput>; responses: { 200: Json<User>; default: Json<Problem> } }',
    ],
    [
      'with an empty body',
      '/one',
      `post: { ${HEAD}, ${BODY(true, 'application/json: { schema: { type: object } }')}, responses: { "200": ${USER}, default: ${ERROR} } }`,
      'BodyCall<Record<string, never>, User>',
    ],
    [
      'with a form',
      '/one',
      `post: { ${HEAD}, ${BODY(true, `application/x-www-form-urlencoded: { schema: { $ref: "#/components/schemas/User" } }`)}, responses: { "200": ${USER}, default: ${ERROR} } }`,
      `{ requestBody: { content: { 'application/x-www-form-urlencoded': UserInput } }; responses: { 200: Json<User>; default: Json<Problem> } }`,
    ],
    [
      'without an answer',
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
  ])('%s (%s)', (_, path, operation, expected) => {
    expect(typeOf(operation, path)).toBe(expected);
  });

  it('has no header that the client fills in, and marks what may be left out', () => {
    const parameters = `[{ name: X-Project, in: header, x-client-filled: true, schema: { type: string } }, { name: page, in: query, schema: { type: integer } }, { name: sort, in: query, required: true, schema: { type: string } }]`;
    expect(
      typeOf(`get: { ${HEAD}, parameters: ${parameters}, responses: { "200": ${USER}, default: ${ERROR} } }`),
    ).toBe('Call<User, { query: { page?: number; sort: string } }>');
  });

  it('names an error that is the default one again only once', () => {
    const again = '{ $ref: "#/components/responses/Error" }';
    const operation = `get: { ${HEAD}, responses: { "200": ${USER}, "404": ${again}, default: ${again} } }`;
    expect(typeOf(operation)).toBe('Call<User>');
  });
});
