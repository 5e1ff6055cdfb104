import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn, stringIn, stringsIn } from '../../fields.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { pageOf } from '../shared/paging.ts';
import { organizationOf } from './organizations.ts';

type RecordTest = (record: Fields) => boolean;

/** Returns those values of a record that a filter is about. */
type ValuesOf = (record: Fields) => readonly string[];

/** A search of one kind of records; Stytch's words for its errors begin alike. */
interface Search {
  readonly prefix: 'member_search' | 'organization_search';
  readonly filters: Readonly<Record<string, Filter>>;
}

/** Makes a test of a filter's value. */
type Filter = (
  value: unknown,
  about: { readonly name: string; readonly search: Search; readonly tenant: Tenant },
) => RecordTest;

/** The least that a fuzzy filter searches for. Characters. */
const MIN_FUZZY = 3;

/** Tests if one of the record's values is one of the wanted. */
function oneOf(valuesOf: ValuesOf): Filter {
  return (value, { name, search }) => {
    if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
      throw stytchError(
        `${search.prefix}_expected_array_of_strings`,
        `The filter_value of ${name} has the wrong type.`,
      );
    const wanted = new Set(value.map((item: string) => item.toLowerCase()));
    return (record) => valuesOf(record).some((item) => wanted.has(item.toLowerCase()));
  };
}

/** Tests if one of the record's values contains a string. */
function fuzzy(valuesOf: ValuesOf): Filter {
  return (value, { name, search }) => {
    const wanted = stringOf(value, name, search).toLowerCase();
    if (wanted.length < MIN_FUZZY)
      throw stytchError(
        `${search.prefix}_${name}_too_short`,
        `The filter ${name} needs at least ${MIN_FUZZY} characters.`,
      );
    return (record) => valuesOf(record).some((item) => item.toLowerCase().includes(wanted));
  };
}

function stringOf(value: unknown, name: string, { prefix }: Search): string {
  if (typeof value === 'string') return value;
  throw stytchError(`${prefix}_expected_string`, `The filter_value of ${name} has the wrong type.`);
}

/** Tests if something is so, or not so. */
function flag(isSo: RecordTest): Filter {
  return (value, { name, search }) => {
    if (typeof value !== 'boolean')
      throw stytchError(`${search.prefix}_expected_boolean`, `The filter_value of ${name} has the wrong type.`);
    return (record) => isSo(record) === value;
  };
}

/** Tests if one of the record's values is the wanted one. */
function exactly(valuesOf: ValuesOf): Filter {
  return (value, { name, search }) => {
    const wanted = stringOf(value, name, search);
    return (record) => valuesOf(record).includes(wanted);
  };
}

function field(name: string): ValuesOf {
  return (record) => {
    const value = stringIn(record, name);
    return value === undefined ? [] : [value];
  };
}

function idsOf(...names: readonly string[]): ValuesOf {
  return (record) => names.flatMap((name) => field(name)(record));
}

function entries(list: string, name: string): ValuesOf {
  return (record) => objectsIn(record, list).map((entry) => String(entry[name]));
}

/** The filters that Stytch documents, some of them under two names. */
const MEMBER_FILTERS: Readonly<Record<string, Filter>> = {
  member_ids: (value, about) => {
    const ids = stringsIn({ value }, 'value');
    const internal = ids.filter((id) => /^member-(?:test|live)-/.test(id)).length;
    if (internal !== 0 && internal !== ids.length)
      throw stytchError(
        'member_search_cannot_mix_internal_and_external_member_ids',
        'The filter member_ids must not mix ids and external ids.',
      );
    return oneOf(idsOf('member_id', 'external_id'))(value, about);
  },
  member_emails: oneOf(field('email_address')),
  member_email_fuzzy: fuzzy(field('email_address')),
  member_is_breakglass: flag(({ is_breakglass }) => is_breakglass === true),
  statuses: oneOf(field('status')),
  status: exactly(field('status')),
  ...Object.fromEntries(
    ['member_phone_number', 'member_mfa_phone_number'].flatMap((name) => [
      [`${name}s`, oneOf(field('mfa_phone_number'))],
      [`${name}_fuzzy`, fuzzy(field('mfa_phone_number'))],
    ]),
  ),
  member_roles: oneOf(entries('roles', 'role_id')),
  password_exists: flag((member) => stringIn(member, 'member_password_id') !== undefined),
  member_password_exists: flag((member) => stringIn(member, 'member_password_id') !== undefined),
  totp_exists: flag((member) => stringIn(member, 'totp_registration_id') !== undefined),
  oauth_providers: oneOf(entries('oauth_registrations', 'provider_type')),
};

/** Tests the addresses of an organization's members, which are gathered once for a search. */
function ofMembers(filter: (valuesOf: ValuesOf) => Filter): Filter {
  return (value, about) => {
    const emails = new Map<unknown, string[]>();
    for (const { organization_id, email_address, status } of about.tenant.records('members').all()) {
      if (status === 'deleted') continue;
      const list = emails.get(organization_id) ?? [];
      list.push(String(email_address));
      emails.set(organization_id, list);
    }
    return filter(({ organization_id }) => emails.get(organization_id) ?? [])(value, about);
  };
}

const ORGANIZATION_FILTERS: Readonly<Record<string, Filter>> = {
  organization_ids: oneOf(idsOf('organization_id', 'organization_external_id')),
  organization_slugs: oneOf(field('organization_slug')),
  organization_name_fuzzy: fuzzy(field('organization_name')),
  organization_slug_fuzzy: fuzzy(field('organization_slug')),
  member_emails: ofMembers(oneOf),
  member_email_fuzzy: ofMembers(fuzzy),
  allowed_domains: oneOf((record) => stringsIn(record, 'email_allowed_domains')),
  allowed_domain_fuzzy: fuzzy((record) => stringsIn(record, 'email_allowed_domains')),
  claimed_email_domains: oneOf((record) => stringsIn(record, 'claimed_email_domains')),
  sso_connection_id: exactly(entries('sso_active_connections', 'connection_id')),
  has_active_sso_connection: flag((record) => objectsIn(record, 'sso_active_connections').length > 0),
};

const MEMBERS: Search = { prefix: 'member_search', filters: MEMBER_FILTERS };
const ORGANIZATIONS: Search = { prefix: 'organization_search', filters: ORGANIZATION_FILTERS };

/** Reads the query of a search. */
function testOf({ tenant, body }: Call, search: Search): RecordTest {
  const query = objectIn(body, 'query');
  const operator = query['operator'] ?? 'AND';
  if (operator !== 'AND' && operator !== 'OR') throw stytchError('invalid_argument', 'The operator must be AND or OR.');
  const tests = objectsIn(query, 'operands').map(({ filter_name: name, filter_value: value }) => {
    if (typeof name !== 'string')
      throw stytchError(`${search.prefix}_filter_name_must_be_string`, 'A filter_name must be a string.');
    const filter = Object.hasOwn(search.filters, name) ? search.filters[name] : undefined;
    if (filter === undefined)
      throw stytchError(`${search.prefix}_filter_name_not_recognized`, `The filter_name ${name} was not recognized.`);
    if (value === undefined || value === null)
      throw stytchError(`${search.prefix}_missing_filter_value`, `The filter_value of ${name} is missing.`);
    return filter(value, { name, search, tenant });
  });
  if (tests.length === 0) return () => true;
  return (record) => (operator === 'OR' ? tests.some((test) => test(record)) : tests.every((test) => test(record)));
}

function searchOrganizations(call: Call): Fields {
  const { tenant, body } = call;
  const found = tenant.records('organizations').filter(testOf(call, ORGANIZATIONS));
  const { results, total, next_cursor } = pageOf(found, body, 'organization_id');
  return { organizations: results, results_metadata: { total, next_cursor } };
}

/** Finds members of some organizations. Deleted ones are found only by their status. */
function searchMembers(call: Call): Fields {
  const { tenant, body } = call;
  const ids = stringsIn(body, 'organization_ids');
  if (ids.length === 0)
    throw stytchError('member_search_organization_ids_empty', 'The organization_ids must not be empty.');
  const organizations = ids.map((id) => organizationOf(tenant, id));
  const isWithin = new Set(organizations.map(({ organization_id }) => organization_id));
  const test = testOf(call, MEMBERS);
  const asksForDeleted = objectsIn(objectIn(body, 'query'), 'operands').some(
    ({ filter_name: name, filter_value: value }) =>
      (name === 'statuses' || name === 'status') && stringsIn({ value }, 'value').includes('deleted'),
  );
  const members = tenant
    .records('members')
    .filter(
      (member) =>
        isWithin.has(member['organization_id']) && (asksForDeleted || member['status'] !== 'deleted') && test(member),
    );
  const { results, total, next_cursor } = pageOf(members, body, 'member_id');
  const shown = Object.fromEntries(
    organizations.map((organization) => [String(organization['organization_id']), organization]),
  );
  return { members: results, results_metadata: { total, next_cursor }, organizations: shown };
}

/** Finding organizations and members. */
export const searchFlows: Flows = {
  'organizations.search': searchOrganizations,
  'organizations.members.search': searchMembers,
};
