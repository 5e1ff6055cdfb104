import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { emitOperations } from '../../../../scripts/generate/emit-operations.ts';
import { requiresParams } from '../../../../scripts/generate/emit-params.ts';
import { sample, sampleArguments } from '../../../../scripts/generate/example.ts';
import { type ApiModel, buildModel, type OperationModel } from '../../../../scripts/generate/model.ts';
import { isInSample, readRequiredGroups } from '../../../../scripts/generate/required-groups.ts';
import { readSpec } from '../../../../scripts/generate/spec.ts';
import type { Operation } from '../../../../src/facade/http/operation.ts';
import {
  aliasOf,
  documentationOf,
  documentOf,
  fieldsOf,
  fixture,
  generate,
  importGenerated,
  issuesOf,
  methodOf,
  modelOf,
} from './helpers.ts';

const SPEC = fixture('required-groups');
const model = buildModel(readSpec(SPEC));

const FIELDS = { a: { type: 'string' }, b: { type: 'integer' }, c: { type: 'boolean' } };
const A_OR_B = [{ required: ['a'] }, { required: ['b'] }];

function operationOf(given: ApiModel, name: string): OperationModel {
  const found = given.operations.find((operation) => operation.name === name);
  if (found === undefined) throw new Error(`no operation ${name}`);
  return found;
}

/** The paths of one operation whose body is this schema. */
function pathsWith(schema: object, responses: object = { '204': {} }): string {
  const requestBody = { content: { 'application/json': { schema } } };
  const operation = { operationId: 'users.create', summary: 'Create it.', 'x-safe': false, requestBody, responses };
  return stringify({ '/users': { post: operation } });
}

describe('reading the groups of a spec', () => {
  /** One schema of the spec after reading. */
  function read(schema: object): unknown {
    return readRequiredGroups(documentOf('{}', stringify({ Made: schema }))).components.schemas['Made'];
  }

  it.each([
    ['anyOf', false],
    ['oneOf', true],
  ])('reads %s of schemas that only require as a group', (keyword, exactly) => {
    expect(read({ type: 'object', properties: FIELDS, [keyword]: A_OR_B })).toEqual({
      type: 'object',
      properties: FIELDS,
      'x-required-group': { names: ['a', 'b'], exactly },
    });
  });

  it('reads a group deep inside, in paths too', () => {
    const inner = { properties: FIELDS, anyOf: A_OR_B };
    const group = { properties: FIELDS, 'x-required-group': { names: ['a', 'b'], exactly: false } };
    expect(read({ type: 'array', items: { anyOf: [{ properties: { inner } }, { type: 'null' }] } })).toEqual({
      type: 'array',
      items: { anyOf: [{ properties: { inner: group } }, { type: 'null' }] },
    });
    const { paths } = readRequiredGroups(documentOf(pathsWith(inner)));
    expect(paths['/users']?.['post']?.requestBody?.content?.['application/json']?.schema).toEqual(group);
  });

  it.each([
    ['a union without properties', { anyOf: A_OR_B }],
    ['a union of shapes', { anyOf: [{ type: 'object', properties: FIELDS }, { type: 'null' }] }],
    [
      'an alternative that says more',
      { properties: FIELDS, anyOf: [{ required: ['a'] }, { ...A_OR_B[1], type: 'object' }] },
    ],
    ['an alternative of two fields', { properties: FIELDS, anyOf: [{ required: ['a'] }, { required: ['b', 'c'] }] }],
    ['an alternative of no field', { properties: FIELDS, anyOf: [{ required: ['a'] }, { required: [] }] }],
    ['one of no field beside one of two', { properties: FIELDS, anyOf: [{ required: [] }, { required: ['b', 'c'] }] }],
    ['an alternative that says nothing', { properties: FIELDS, oneOf: [{ required: ['a'] }, {}] }],
    ['no alternatives', { properties: FIELDS, oneOf: [] }],
    ['fields alone', { type: 'object', required: ['a'], properties: FIELDS }],
  ])('leaves %s as it is', (_, schema) => {
    expect(read(schema)).toEqual(schema);
  });

  it('leaves the rest of the document, and the one that was given, as they are', () => {
    const document = documentOf(pathsWith({ properties: FIELDS, anyOf: A_OR_B }), 'Other: { type: [string, "null"] }');
    const before = structuredClone(document);
    const { components, info, openapi } = readRequiredGroups(document);
    expect({ components, info, openapi }).toEqual({
      components: before.components,
      info: before.info,
      openapi: before.openapi,
    });
    expect(document).toEqual(before);
  });
});

describe('the fields of a sample', () => {
  const atLeastOne = { names: ['a', 'b'], exactly: false };
  const exactlyOne = { names: ['a', 'b'], exactly: true };

  it.each([
    ['all of a group', 'all', atLeastOne, ['a', 'b', 'c', 'd']],
    ['the first of a group', 'required', atLeastOne, ['a', 'd']],
    ['one of a group of which only one may be', 'all', exactlyOne, ['a', 'c', 'd']],
    ['one of such a group where only the needed are', 'required', exactlyOne, ['a', 'd']],
    ['all where there is no group', 'all', undefined, ['a', 'b', 'c', 'd']],
    ['the required where there is no group', 'required', undefined, ['d']],
  ] as const)('are %s', (_, which, group, expected) => {
    expect(['a', 'b', 'c', 'd'].filter((name) => isInSample(name, name === 'd', which, group))).toEqual(expected);
  });
});

describe('the type of the arguments', () => {
  it.each([
    [
      'at least one',
      'ContactsCreateParams',
      '{ email?: Email | null; phone?: string | null; language?: string | null } & ({ email: Email } | { phone: string })',
    ],
    [
      'exactly one, and bars the others',
      'ContactsReplaceParams',
      "{ contactID: string; name: string; 'phone-number'?: string | null; email?: Email | null; fax?: number | null } & (" +
        "{ 'phone-number': string; email?: null; fax?: null } | " +
        "{ email: Email; 'phone-number'?: null; fax?: null } | " +
        "{ fax: number; 'phone-number'?: null; email?: null })",
    ],
    [
      'at least one in a list',
      'ContactsSearchParams',
      '{ page?: number | null; size?: number | null; email?: string | null; phone?: string | null } & ({ email: string } | { phone: string })',
    ],
  ])('requires %s', async (_, type, expected) => {
    const { types } = await generate(SPEC);
    expect(aliasOf(types, type).replaceAll(/(?<=\() ?\| /g, '')).toBe(expected);
  });

  it('has no union if the group is further in', async () => {
    const { types } = await generate(SPEC);
    expect(fieldsOf(types, 'InvitesSendParams')).toEqual({ to: 'ContactInput', 'copies?': 'Recipient[] | null' });
  });

  it('makes arguments required, though no field alone is', async () => {
    const { client } = await generate(SPEC);
    expect(requiresParams(operationOf(model, 'contacts.create'))).toBe(true);
    expect(methodOf(client, 'ContactsResource', 'create')).toMatch(/^\(params: ContactsCreateParams, /);
    expect(fieldsOf(client, 'ContactsResource')['search']).toMatch(/^ListMethodWithParams<ContactsSearchParams, /);
    const { operations } = modelOf(pathsWith({ type: 'object', properties: FIELDS }));
    expect(operations.map(requiresParams)).toEqual([false]);
  });
});

describe('samples', () => {
  it.each([
    ['contacts.create', 'required', { email: 'ada@example.com' }],
    ['contacts.create', 'all', { email: 'ada@example.com', phone: '+15550100000', language: 'text' }],
    ['contacts.replace', 'required', { contactID: 'text', name: 'Ada', 'phone-number': '+15550100000' }],
    ['contacts.replace', 'all', { contactID: 'text', name: 'Ada', 'phone-number': '+15550100000' }],
    ['invites.send', 'required', { to: { email: 'ada@example.com' } }],
    [
      'invites.send',
      'all',
      {
        to: { email: 'ada@example.com', phone: '+15550100000', language: 'text' },
        copies: [{ email: 'text', kind: 'text' }],
      },
    ],
  ] as const)('of the arguments of %s (%s) satisfy their group', (name, which, expected) => {
    expect(sampleArguments(model, operationOf(model, name), which)).toEqual(expected);
  });

  it('of a component satisfy its group', () => {
    const contact = { $ref: '#/components/schemas/Recipient' };
    expect(sample(model.schemas, contact, 'required')).toEqual({ email: 'text', kind: 'text' });
  });

  it('stand in the example of the method', async () => {
    const { client } = await generate(SPEC);
    expect(documentationOf(client, 'ContactsResource', 'create').tags['example']).toBe(
      "const response = await required.contacts.create({ email: 'ada@example.com' });",
    );
  });
});

describe('the checks', () => {
  const recordsOf = importGenerated<Readonly<Record<string, Operation>>>(['required-groups'], 'operations');

  function found(name: string, which: 'params' | 'response', value: unknown): string[] {
    return issuesOf(
      Object.values(recordsOf('required-groups')).find((operation) => operation.name === name),
      which,
      value,
    ).map((issue) => issue.replace(/expected (?:a )?(.*), received .*/, '$1'));
  }

  it.each([
    ['one of two', 'contacts.create', { email: 'a@b' }],
    ['the other of two', 'contacts.create', { phone: '1', language: 'de' }],
    ['both of two', 'contacts.create', { email: 'a@b', phone: '1' }],
    ['exactly one', 'contacts.replace', { contactID: 'c', name: 'n', fax: 1 }],
    ['exactly one, the others null', 'contacts.replace', { contactID: 'c', name: 'n', fax: 1, email: null }],
    ['one further in', 'invites.send', { to: { phone: '1' }, copies: [{ kind: 'k', email: 'a@b' }] }],
  ])('accept %s', (_, operation, value) => {
    expect(found(operation, 'params', value)).toEqual([]);
  });

  it.each([
    ['none', 'contacts.create', {}, [': at least one of email, phone']],
    ['none but others', 'contacts.search', { page: 1 }, [': at least one of email, phone']],
    ['undefined', 'contacts.create', { email: undefined }, [': at least one of email, phone']],
    [
      'two of which one may be',
      'contacts.replace',
      { contactID: 'c', name: 'n', fax: 1, email: 'a@b' },
      [': exactly one of phone-number, email, fax'],
    ],
    [
      'none of which one must be',
      'contacts.replace',
      { contactID: 'c', name: 'n' },
      [': exactly one of phone-number, email, fax'],
    ],
    ['none further in', 'invites.send', { to: { language: 'de' } }, ['to: at least one of email, phone']],
    [
      'two in an item of which one may be',
      'invites.send',
      {
        to: { email: 'a@b' },
        copies: [
          { kind: 'k', email: 'a@b' },
          { kind: 'k', email: 'a@b', phone: '1' },
        ],
      },
      ['copies.1: exactly one of email, phone'],
    ],
    ['a wrong type', 'contacts.create', { email: 1 }, ['email: string']],
    ['null', 'contacts.create', { email: null }, [': at least one of email, phone']],
  ])('reject %s', (_, operation, value, expected) => {
    expect(found(operation, 'params', value)).toEqual(expected);
  });

  it('require no group in a response', () => {
    expect(found('contacts.create', 'response', {})).toEqual([]);
    expect(found('contacts.search', 'response', [{ language: null }])).toEqual([]);
  });

  it('accept the samples of every operation', () => {
    for (const operation of model.operations)
      for (const which of ['all', 'required'] as const)
        expect(found(operation.name, 'params', sampleArguments(model, operation, which))).toEqual([]);
  });
});

describe('the operations', () => {
  it.each([
    ['anyOf', 'someOf'],
    ['oneOf', 'oneOf'],
  ])('have a group for %s', (keyword, group) => {
    const text = emitOperations(modelOf(pathsWith({ type: 'object', properties: FIELDS, [keyword]: A_OR_B })));
    expect(text).toContain(`}, ${group}('a', 'b'))`);
    expect(text).toMatch(new RegExp(`import \\{[^}]*\\b${group}\\b`));
  });

  it('have no group for responses', () => {
    const schema = { type: 'object', properties: FIELDS, anyOf: A_OR_B };
    const response = { '200': { content: { 'application/json': { schema } } } };
    expect(emitOperations(modelOf(pathsWith({ type: 'object' }, response)))).not.toMatch(/someOf|oneOf/);
  });
});
