import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { ROOT } from '../../../helpers/package.ts';

/** Tables of facts about the vendors' APIs are kept outside of this repository: the environment names their folder. */
const TABLES = join(process.env['VENDOR_FACTS'] ?? 'none', 'stytch-management.json');

interface Field {
  readonly name?: string;
  readonly type: string;
  readonly open?: boolean;
  readonly required?: boolean;
}

interface Facts {
  readonly types: Readonly<Record<string, { readonly fields: Readonly<Record<string, Field>> }>>;
  readonly operations: readonly {
    readonly name: string;
    readonly method: string;
    readonly path: string;
    readonly path_params: readonly Field[];
    readonly query: readonly Field[];
    readonly body: string | null;
    readonly api_description_body?: string;
    readonly ok: { readonly status: number; readonly type: string };
    readonly errors: readonly number[];
  }[];
  readonly repeat: Readonly<Record<'reads' | 'same_end_state' | 'deletes', readonly string[]>>;
}

interface Schema {
  readonly [key: string]: unknown;
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
}

interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required: boolean;
  readonly schema: Schema;
}

type Content = { readonly 'application/json': { readonly schema: Schema } };
type References = readonly { readonly $ref: string }[];

interface Operation {
  readonly operationId: string;
  readonly parameters?: References;
  readonly requestBody?: { readonly content: Content };
  readonly responses: Readonly<Record<string, { readonly content?: Content }>>;
  readonly 'x-safe': boolean;
}

interface Spec {
  readonly paths: Readonly<Record<string, { readonly parameters?: References } & Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
  };
}

it.runIf(existsSync(TABLES))('the spec of the Management API has every operation, parameter, type and field', () => {
  const facts: Facts = JSON.parse(readFileSync(TABLES, 'utf8'));
  const { paths, components }: Spec = parse(readFileSync(join(ROOT, 'openapi/stytch-management.yaml'), 'utf8'));
  expect(mapValues(components.schemas, fieldsOf)).toEqual(
    mapValues(facts.types, ({ fields }) => mapValues(fields, closed)),
  );

  const ours = Object.entries(paths).flatMap(([path, { parameters = [], ...methods }]) =>
    Object.entries(methods).map(([method, operation]) => ({
      name: operation.operationId,
      request: `${method.toUpperCase()} ${path}`,
      parameters: [...parameters, ...(operation.parameters ?? [])]
        .map(({ $ref }) => components.parameters[lastOf($ref)])
        .map(
          (parameter) =>
            parameter && { ...fieldOf(parameter.schema, parameter.required), name: parameter.name, in: parameter.in },
        ),
      body: operation.requestBody && bodyOf(operation.requestBody.content),
      responses: mapValues(operation.responses, ({ content }) => content && bodyOf(content)),
      safe: operation['x-safe'],
    })),
  );
  const { reads, same_end_state, deletes } = facts.repeat;
  const theirs = facts.operations.map(
    ({ name, method, path, path_params, query, body, api_description_body, ok, errors }) => ({
      name,
      request: `${method} ${path}`,
      parameters: [
        ...path_params.map((parameter) => ({ ...closed(parameter), required: true, in: 'path' })),
        ...query.map(({ required, ...parameter }) => ({ ...parameter, ...(required && { required }), in: 'query' })),
      ],
      body: body ?? (api_description_body === undefined ? undefined : 'object'),
      responses: {
        [ok.status]: ok.type,
        ...Object.fromEntries([...errors, 'default'].map((status) => [status, undefined])),
      },
      safe: [...reads, ...same_end_state, ...deletes].includes(name),
    }),
  );
  expect(byName(ours)).toEqual(byName(theirs));
});

/** The fields of a schema, as the tables have them. */
function fieldsOf({ properties = {}, required = [] }: Schema): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, schema]) => [name, fieldOf(schema, required.includes(name))]),
  );
}

function fieldOf(schema: Schema, required: boolean): object {
  const { $ref, items, additionalProperties, description: _, examples: __, ...facts } = schema;
  return {
    ...facts,
    ...($ref !== undefined && { type: lastOf($ref) }),
    ...(additionalProperties === true && { type: 'map' }),
    ...(items !== undefined && { items: items.$ref === undefined ? items.type : lastOf(items.$ref) }),
    ...(required && { required }),
  };
}

/** All enums are open, so specs do not say it. */
function closed(field: Field): object {
  return Object.fromEntries(Object.entries(field).filter(([name]) => name !== 'open'));
}

function bodyOf(content: Content): string | undefined {
  const { schema } = content['application/json'];
  return schema.$ref === undefined ? schema.type : lastOf(schema.$ref);
}

function lastOf(reference: string): string {
  return reference.split('/').at(-1) ?? '';
}

function byName<T extends { readonly name: string }>(list: readonly T[]): readonly T[] {
  return list.toSorted((one, other) => one.name.localeCompare(other.name));
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, map: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]));
}
