import { describe, expect, it } from 'vitest';
import { modelOf } from './helpers.ts';

const PATHS = `
/users/{userID}:
  parameters:
    - { name: userID, in: path, schema: { type: string, description: Whose. } }
    - { name: detail, in: query, schema: { type: string } }
  get:
    operationId: users.get
    summary: Get a user.
    x-safe: true
    parameters:
      - { name: detail, in: query, required: true, description: How much., schema: { type: integer } }
    responses:
      "404": { description: Gone. }
      "200": { content: { application/json: { schema: { $ref: "#/components/schemas/Alias" } } } }
  delete:
    operationId: users.delete
    summary: Delete a user.
    x-safe: false
    responses: { "200": { content: {} } }
`;
const SCHEMAS = `
Alias: { $ref: "#/components/schemas/User" }
User: { type: object, required: [id], properties: { id: { type: string } } }
`;

const { operations } = modelOf(PATHS, SCHEMAS);
const [get, remove] = operations;

describe('a model', () => {
  it('holds every operation with its method and path', () => {
    expect(operations.map(({ name, method, path, safe }) => [name, method, path, safe])).toEqual([
      ['users.get', 'GET', '/users/{userID}', true],
      ['users.delete', 'DELETE', '/users/{userID}', false],
    ]);
  });

  it("lets an operation's own parameter replace the one of its path", () => {
    expect(get?.fields.filter(({ name }) => name === 'detail')).toEqual([
      expect.objectContaining({ required: true, schema: { type: 'integer' }, description: 'How much.' }),
    ]);
    expect(remove?.fields.find(({ name }) => name === 'detail')).toMatchObject({ required: false });
  });

  it('makes path parameters required, and describes them by their schema if they have no description', () => {
    expect(get?.fields.find(({ name }) => name === 'userID')).toMatchObject({ required: true, description: 'Whose.' });
  });

  it('follows references to references, and reads the response of a success', () => {
    expect(get?.response).toMatchObject({ kind: 'object', keys: ['id'] });
  });

  it('reads empty content as no response', () => {
    expect(remove?.response.kind).toBe('none');
  });
});
