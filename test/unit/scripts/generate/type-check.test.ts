import { afterAll, expect, it } from 'vitest';
import { fixture, Sandbox } from './helpers.ts';

/** All but the one with member sessions, whose options core does not offer to every provider. */
const SPECS = [
  'request-response',
  'documentation',
  'enums',
  'extensions',
  'form-body',
  'lists',
  'recursion',
  'required-groups',
  'shapes',
  'union-body',
  'variants',
  'type-parameters',
] as const;

/** Calls whose types follow from more than one declaration. The tests of the emitted types prove each declaration. */
const CONSUMER = `
import type { RequestResponseResources } from './generated/request-response/client.ts';
import type { paths as GatePaths } from './generated/extensions/types.ts';
import type { ListsResources } from './generated/lists/client.ts';
import type { RecursionResources } from './generated/recursion/client.ts';
import type { RequiredGroupsResources } from './generated/required-groups/client.ts';
import type { ContactsReplaceParams, paths as ContactPaths } from './generated/required-groups/types.ts';

export async function requestResponse({ orders }: RequestResponseResources): Promise<void> {
  const receipt = await orders.create({ price: { amount: 1, currency: 'EUR' }, address: { city: 'Bonn' } });
  const street: string | null | undefined = receipt.address.street;
  await orders.create({ price: receipt.price, address: receipt.address, note: null });
  // @ts-expect-error a required field must not be null
  await orders.create({ price: receipt.price, address: { city: null, street: null } });
  void street;
}

export async function lists({ books, shelves }: ListsResources): Promise<void> {
  for await (const book of books.list.all()) book.title.trim();
  for await (const page of shelves.books.list.pages({ shelfID: '1' })) page[0]?.title.trim();
  for await (const found of books.search.all({ title: 'a' })) {
    // @ts-expect-error it may be a string
    found.title;
  }
  // @ts-expect-error the shelf is missing
  for await (const book of shelves.books.list.all()) void book;
}

export async function recursion({ trees }: RecursionResources): Promise<void> {
  const leaf = { name: 'leaf', children: [], next: null };
  const person = await trees.create({ root: { name: 'root', children: [leaf], next: leaf } });
  const name: string | undefined = person.house?.people[0]?.house?.people[0]?.name;
  // @ts-expect-error a child lacks a field
  await trees.create({ root: { name: 'root', children: [{ name: 'leaf', children: [] }], next: null } });
  void name;
}

export async function requiredGroups({ contacts, invites }: RequiredGroupsResources): Promise<void> {
  const contact = await contacts.create({ email: 'ada@example.com', language: 'de' });
  await contacts.create({ email: 'ada@example.com', phone: '1' });
  await contacts.replace({ contactID: '1', name: 'Ada', 'phone-number': '1' });
  await contacts.replace({ contactID: '1', name: 'Ada', fax: 1, email: null });
  await invites.send({ to: { phone: '1' } });
  for await (const found of contacts.search.all({ phone: '1', size: 10 })) found.email?.trim();
  const params: ContactsReplaceParams = { contactID: '1', name: 'Ada', email: 'ada@example.com' };
  if (params.fax === undefined) await contacts.replace(params);
  const email: string | null | undefined = contact.email;
  // @ts-expect-error neither of the two
  await contacts.create({ language: 'de' });
  // @ts-expect-error nothing at all
  await contacts.create();
  // @ts-expect-error undefined is not given
  await contacts.create({ email: undefined });
  // @ts-expect-error of another type
  await contacts.create({ email: 1 });
  // @ts-expect-error right, but for the type of the other one
  await contacts.create({ email: 'ada@example.com', phone: 1 });
  // @ts-expect-error none of the three
  await contacts.replace({ contactID: '1', name: 'Ada' });
  // @ts-expect-error two of the three
  await contacts.replace({ contactID: '1', name: 'Ada', fax: 1, email: 'ada@example.com' });
  // @ts-expect-error the name is missing
  await contacts.replace({ contactID: '1', fax: 1 });
  // @ts-expect-error neither of the two to search for
  for await (const found of contacts.search.all({ size: 10 })) void found;
  // @ts-expect-error nothing to search for
  for await (const found of contacts.search.pages()) void found;
  void email;
}

type BodyOf<Operation extends { requestBody?: { content: { 'application/json': unknown } } }> =
  NonNullable<Operation['requestBody']>['content']['application/json'];

export const created: BodyOf<ContactPaths['/contacts']['post']> = { phone: '1' };
// @ts-expect-error neither of the two
export const empty: BodyOf<ContactPaths['/contacts']['post']> = { language: 'de' };
export const replaced: BodyOf<ContactPaths['/contacts/{contactID}']['put']> = { name: 'Ada', fax: 1 };
// @ts-expect-error the id is in the path
export const withID: BodyOf<ContactPaths['/contacts/{contactID}']['put']> = { name: 'Ada', contactID: '1' };
export const path: ContactPaths['/contacts/{contactID}']['put']['parameters']['path'] = { contactID: '1' };
export const opened: BodyOf<GatePaths['/apps/{app_id}/gates']['post']> = { code: '1', client_id: '1' };
// @ts-expect-error the raw client does not fill it in
export const unnamed: BodyOf<GatePaths['/apps/{app_id}/gates']['post']> = { code: '1' };

`;

const sandbox = new Sandbox();
afterAll(() => sandbox.remove());

/** The errors of the program without one of its `@ts-expect-error`, and what one of them says. */
const INVALID = [
  ['a required field must not be null', /null.*string/s],
  ['two of the three', /ContactsReplaceParams.*email/s],
] as const;

it('all generated files compile, accept valid calls and reject invalid ones', async () => {
  const files: string[] = [];
  for (const spec of SPECS) files.push(...Object.values(await sandbox.add(fixture(spec))));
  files.push(sandbox.write('consumer.ts', CONSUMER));
  for (const [index, [remark]] of INVALID.entries())
    files.push(sandbox.write(`invalid-${index}.ts`, CONSUMER.replace(`  // @ts-expect-error ${remark}\n`, '')));
  const errors = sandbox.typeErrors(files);
  expect(errors).toHaveLength(INVALID.length);
  for (const [index, [, message]] of INVALID.entries()) {
    expect(errors[index]).toContain(`/invalid-${index}.ts(`);
    expect(errors[index]).toMatch(message);
  }
}, 60_000);
