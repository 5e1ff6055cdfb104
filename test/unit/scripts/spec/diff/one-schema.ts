import { diffDocuments } from '../../../../../scripts/spec/diff/diff.ts';
import { readDocument } from '../../../../../scripts/spec/document/source.ts';

/** A document whose only operation answers with a schema, or takes it. */
export function documentOf(schema: unknown, schemas: object = {}, isSent = false): ReturnType<typeof readDocument> {
  const content = { 'application/json': { schema } };
  const ok = { description: 'Done.' };
  const operation = isSent
    ? { requestBody: { content }, responses: { 200: ok } }
    : { responses: { 200: { ...ok, content } } };
  const root = { openapi: '3.1.0', paths: { '/it': { post: operation } }, components: { schemas } };
  return readDocument('it.json', JSON.stringify(root));
}

/** What two such schemas differ in, in short. */
export function kinds(before: unknown, after: unknown, schemas: object = {}, isSent = false): string[] {
  const changes = diffDocuments(documentOf(before, schemas, isSent), documentOf(after, schemas, isSent));
  return changes.map(({ rating, kind, place }) => `${rating} ${kind} ${place}`);
}

/** An object with a required field. */
export const A = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };
/** An object with an optional field. */
export const B = { type: 'object', properties: { b: { type: 'integer' } } };
/** A reference to a schema by its name. */
export const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
