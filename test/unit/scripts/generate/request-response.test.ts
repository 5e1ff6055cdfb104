import { describe, expect, it } from 'vitest';
import { follow } from '../../../../scripts/generate/schema.ts';
import { aliasOf, exportsOf, fieldsOf, fixture, generate, methodOf, modelOf } from './helpers.ts';

const specFile = fixture('request-response');

describe('types', () => {
  it.each([
    ['SentOnly', 'is only sent, within another', { 'gift?': 'boolean | null' }],
    ['Receipt', 'is only received', { 'paid?': 'boolean | null', 'previous?': 'Money | null', price: 'Money' }],
    ['Address', 'travels both ways', { city: 'string', 'street?': 'string | null' }],
    ['Money', 'is the received one of two', { amount: 'number', currency: 'string' }],
    ['MoneyInput', 'is the sent one of two, with a bound', { amount: 'number', currency: 'string' }],
    ['Parcel', 'has the optional field in an object inside', { label: '{ text?: string | null }' }],
  ])('%s, which %s, has the fields %o', async (name, _, fields) => {
    const { types } = await generate(specFile);
    expect(fieldsOf(types, name)).toMatchObject(fields);
  });

  it('have one type for what is the same both ways', async () => {
    const { types } = await generate(specFile);
    expect(exportsOf(types)).not.toContain('AddressInput');
    expect(exportsOf(types)).not.toContain('ReceiptInput');
  });

  it('name null once, and not beside "unknown"', async () => {
    const { types } = await generate(specFile);
    expect(fieldsOf(types, 'Receipt')).toMatchObject({ 'cancelled?': 'string | null', 'extra?': 'unknown' });
  });
});

describe('arguments', () => {
  it('use the type for what is sent, and may be null where they are optional', async () => {
    const { types } = await generate(specFile);
    expect(fieldsOf(types, 'OrdersCreateParams')).toEqual({
      price: 'MoneyInput',
      address: 'Address',
      'parcel?': 'Parcel | null',
      'note?': 'string | null',
      'options?': 'SentOnly | null',
    });
  });

  it('use it also where the body is a shared component', async () => {
    const { types } = await generate(specFile);
    expect(fieldsOf(types, 'OrdersReplaceParams')).toEqual({
      orderID: 'string',
      address: 'Address',
      'comment?': 'string | null',
    });
  });
});

it('answers that are described in place have nullable optional fields too', async () => {
  const { client } = await generate(specFile);
  expect(methodOf(client, 'OrdersResource', 'replace')).toContain(
    'CallPromise<{ order: Receipt; warning?: string | null }>',
  );
});

it.each([
  ['a component', '{ $ref: "#/components/schemas/Event" }'],
  ['in place', '{ type: object, properties: { id: { type: string } } }'],
])('what a webhook brings counts as received (%s)', (_, schema) => {
  const { schemas, document } = modelOf(
    '{}',
    '{ Event: { type: object, properties: { id: { type: string } } } }',
    `webhooks: { created: { post: { requestBody: { content: { application/json: { schema: ${schema} } } } } } }`,
  );
  const body = document.webhooks?.['created']?.['post']?.requestBody?.content?.['application/json']?.schema ?? {};
  expect(follow(schemas, body).properties?.['id']).toEqual({ anyOf: [{ type: 'string' }, { type: 'null' }] });
});

describe('enums and defaults', () => {
  it('an enum is open', async () => {
    const { types } = await generate(fixture('enums'));
    expect(aliasOf(types, 'Colour')).toBe(`'red' | "it's green" | (string & {})`);
  });

  it('an optional one that is received is open and may be null', async () => {
    const { types } = await generate(fixture('enums'));
    expect(fieldsOf(types, 'Lamp')['state?']).toBe("'on' | 'off' | (string & {}) | null");
  });

  it('enums of requests are open and defaults make no field required', async () => {
    const { types } = await generate(fixture('enums'));
    expect(fieldsOf(types, 'LampsCreateParams')).toEqual({
      colour: 'Colour',
      level: '1 | -2 | (number & {})',
      'mood?': "'calm' | (string & {}) | null",
      'dimmed?': 'true | null',
      'watts?': 'number | null',
      'socket?': 'string | null',
    });
  });
});
