import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../helpers/package.ts';

// The spec of LoginID's FIDO2 API, field by field, beside the table of facts that it was written from.

const FACTS = '/work/shared/facts/loginid-v2.json';

describe.runIf(existsSync(FACTS))('the facts about loginid-v2', () => {
  const facts: FactTable = existsSync(FACTS) ? JSON.parse(readFileSync(FACTS, 'utf8')) : { operations: [], types: {} };
  const { paths, components }: Spec = parse(readFileSync(join(ROOT, 'openapi/loginid-v2.yaml'), 'utf8'));
  const operations = facts.operations.filter(({ caller }) => caller !== 'client');
  const schemas = Object.entries(components.schemas);

  it.each(operations)('name the statuses, the credentials and the body of $name', ({ path, method, ...fact }) => {
    const { responses = {}, security, requestBody } = paths[path]?.[method.toLowerCase()] ?? {};
    const statuses = Object.keys(responses).filter((status) => status !== 'default');
    expect(statuses).toEqual([fact.ok.status, ...fact.errors].map(String));
    const schemes = { api_key: undefined, bearer: [{ userToken: fact.auth.scopes }], none: [] };
    expect(security?.slice(0, 1)).toEqual(schemes[fact.auth.kind]);
    const sent = requestBody?.content['application/json'].schema.$ref;
    expect(sent).toBe(fact.body === null ? undefined : `#/components/schemas/${fact.body}`);
  });

  it('are about 43 types that these operations use', () => {
    expect(schemas).toHaveLength(43);
  });

  it.each(schemas)('name the fields of %s', (name, { properties, required = [] }) => {
    const ours = Object.entries(properties).map(([field, schema]) => [
      field,
      { ...factOf(schema), ...(required.includes(field) && { required: true }) },
    ]);
    const theirs = Object.entries(facts.types[name]?.fields ?? {}).map(([field, fact]) => [field, withoutMarks(fact)]);
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs));
  });
});

interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
  readonly additionalProperties?: true | Schema;
  readonly [keyword: string]: unknown;
}

interface Spec {
  readonly paths: Record<
    string,
    Record<
      string,
      {
        readonly responses: object;
        readonly security?: readonly Record<string, readonly string[]>[];
        readonly requestBody?: { readonly content: { readonly 'application/json': { readonly schema: Schema } } };
      }
    >
  >;
  readonly components: {
    readonly schemas: Record<
      string,
      { readonly properties: Record<string, Schema>; readonly required?: readonly string[] }
    >;
  };
}

interface FactTable {
  readonly operations: readonly OperationFacts[];
  readonly types: Record<string, { readonly fields: Record<string, Record<string, unknown>> }>;
}

interface OperationFacts {
  readonly name: string;
  readonly path: string;
  readonly method: string;
  readonly caller: string;
  readonly errors: readonly number[];
  readonly ok: { readonly status: number };
  readonly body: string | null;
  readonly auth: { readonly kind: 'api_key' | 'bearer' | 'none'; readonly scopes?: readonly string[] };
}

/** A schema in the form of the fact tables. */
function factOf({ $ref, type, items, additionalProperties, ...rest }: Schema): object {
  if ($ref !== undefined) return { type: $ref.slice($ref.lastIndexOf('/') + 1) };
  if (additionalProperties !== undefined)
    return { type: 'map', ...(additionalProperties !== true && { values: additionalProperties.type }) };
  const kept = Object.entries(rest).filter(([name]) => ['format', 'enum', 'default', 'minLength'].includes(name));
  if (items === undefined) return { type, ...Object.fromEntries(kept) };
  const item = items['enum'] === undefined ? Reflect.get(factOf(items), 'type') : factOf(items);
  return { type, ...Object.fromEntries(kept), items: item };
}

/** An item of an open enum is marked so in the tables; all enums of responses are open here. */
function withoutMarks({ items, ...fact }: Record<string, unknown>): object {
  const { open: _, ...item } = Object(items);
  return { ...fact, ...(items !== undefined && { items: typeof items === 'string' ? items : item }) };
}
