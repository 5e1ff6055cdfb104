import { isObject } from '../../../../options/validators.ts';
import type { Call, Flows } from '../../call.ts';
import { type Fields, objectIn, objectsIn } from '../../fields.ts';
import { stytchError } from '../shared/errors.ts';
import { pageOf } from '../shared/paging.ts';

type UserTest = (user: Fields) => boolean;

/** Makes a test of a filter's value. */
type Filter = (value: unknown, name: string) => UserTest;

/** The least that a fuzzy filter searches for. Characters. */
const MIN_FUZZY = 3;

/** All filters that Stytch documents. */
const FILTERS: Readonly<Record<string, Filter>> = {
  user_id: (value, name) => {
    const ids = stringsOf(value, name);
    const internal = ids.filter((id) => /^user-(?:test|live)-/.test(id)).length;
    if (internal !== 0 && internal !== ids.length)
      throw stytchError(
        'user_search_cannot_mix_internal_and_external_user_ids',
        'The filter user_id must not mix ids and external ids.',
      );
    return ({ user_id, external_id }) => ids.includes(String(user_id)) || ids.includes(String(external_id));
  },
  status: (value, name) => {
    const status = stringOf(value, name);
    if (status !== 'active' && status !== 'pending')
      throw stytchError('user_search_invalid_status_filter', 'The status must be active or pending.');
    return (user) => user['status'] === status;
  },
  created_at_greater_than: (value, name) => {
    const time = timeOf(value, name);
    return (user) => createdAt(user) > time;
  },
  created_at_less_than: (value, name) => {
    const time = timeOf(value, name);
    return (user) => createdAt(user) < time;
  },
  created_at_between: (value, name) => {
    if (!isObject(value)) throw expected('object', name);
    const [from, to] = [timeOf(value['greater_than'], name), timeOf(value['less_than'], name)];
    return (user) => createdAt(user) > from && createdAt(user) < to;
  },
  full_name_fuzzy: (value, name) => {
    const wanted = fuzzyOf(value, name);
    return (user) => fullName(user).includes(wanted);
  },
  email_address: oneOf('emails', 'email', (text) => text.toLowerCase()),
  email_address_fuzzy: fuzzy('emails', 'email'),
  email_id: oneOf('emails', 'email_id'),
  email_verified: verified('emails'),
  phone_number: oneOf('phone_numbers', 'phone_number'),
  phone_number_fuzzy: fuzzy('phone_numbers', 'phone_number'),
  phone_id: oneOf('phone_numbers', 'phone_id'),
  phone_verified: verified('phone_numbers'),
  oauth_provider: oneOf('providers', 'provider_type', (text) => text.toLowerCase()),
  webauthn_registration_id: oneOf('webauthn_registrations', 'webauthn_registration_id'),
  webauthn_registration_verified: verified('webauthn_registrations'),
  crypto_wallet_id: oneOf('crypto_wallets', 'crypto_wallet_id'),
  crypto_wallet_address: oneOf('crypto_wallets', 'crypto_wallet_address'),
  crypto_wallet_verified: verified('crypto_wallets'),
  totp_id: oneOf('totps', 'totp_id'),
  totp_verified: verified('totps'),
  password_exists: (value, name) => {
    const wanted = booleanOf(value, name);
    return (user) => isObject(user['password']) === wanted;
  },
};

/** Tests if an entry of a list has one of the wanted values. */
function oneOf(list: string, field: string, normalize: (text: string) => string = (text) => text): Filter {
  return (value, name) => {
    const wanted = new Set(stringsOf(value, name).map(normalize));
    return (user) => objectsIn(user, list).some((entry) => wanted.has(normalize(String(entry[field]))));
  };
}

/** Tests if an entry of a list contains a string. */
function fuzzy(list: string, field: string): Filter {
  return (value, name) => {
    const wanted = fuzzyOf(value, name);
    return (user) => objectsIn(user, list).some((entry) => String(entry[field]).toLowerCase().includes(wanted));
  };
}

/** Tests if an entry of a list is verified, or not. */
function verified(list: string): Filter {
  return (value, name) => {
    const wanted = booleanOf(value, name);
    return (user) => objectsIn(user, list).some((entry) => entry['verified'] === wanted);
  };
}

function expected(type: string, name: string): Error {
  return stytchError(`user_search_expected_${type}`, `The filter_value of ${name} has the wrong type.`);
}

function stringsOf(value: unknown, name: string): readonly string[] {
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw expected('array_of_string', name);
  return value;
}

function stringOf(value: unknown, name: string): string {
  if (typeof value !== 'string') throw expected('string', name);
  return value;
}

function booleanOf(value: unknown, name: string): boolean {
  if (typeof value !== 'boolean') throw expected('bool', name);
  return value;
}

function timeOf(value: unknown, name: string): number {
  const time = typeof value === 'string' ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(time)) throw expected('timestamp', name);
  return time;
}

function fuzzyOf(value: unknown, name: string): string {
  const text = stringOf(value, name);
  if (text.length < MIN_FUZZY)
    throw stytchError(`user_search_${name}_too_short`, `The filter ${name} needs at least ${MIN_FUZZY} characters.`);
  return text.toLowerCase();
}

function createdAt(user: Fields): number {
  return Date.parse(String(user['created_at']));
}

function fullName(user: Fields): string {
  const { first_name = '', middle_name = '', last_name = '' } = objectIn(user, 'name');
  return [first_name, middle_name, last_name]
    .filter((part) => part !== '')
    .join(' ')
    .toLowerCase();
}

function testOf({ filter_name: name, filter_value: value }: Fields): UserTest {
  if (typeof name !== 'string')
    throw stytchError('user_search_filter_name_must_be_string', 'A filter_name must be a string.');
  const filter = Object.hasOwn(FILTERS, name) ? FILTERS[name] : undefined;
  if (filter === undefined)
    throw stytchError('user_search_filter_name_not_recognized', `The filter_name ${name} was not recognized.`);
  if (value === undefined || value === null)
    throw stytchError('user_search_missing_filter_value', `The filter_value of ${name} is missing.`);
  return filter(value, name);
}

function search({ tenant, body }: Call): Fields {
  const query = objectIn(body, 'query');
  const operator = query['operator'] ?? 'AND';
  if (operator !== 'AND' && operator !== 'OR')
    throw stytchError('user_search_invalid_operator', 'The operator must be AND or OR.');
  const tests = objectsIn(query, 'operands').map(testOf);
  const matches = (user: Fields): boolean =>
    tests.length === 0 || (operator === 'OR' ? tests.some((test) => test(user)) : tests.every((test) => test(user)));
  const { results, total, next_cursor } = pageOf(tenant.records('users').filter(matches), body, 'user_id', {
    cursor: 'user_search_invalid_cursor',
    limit: 'user_search_invalid_limit',
  });
  return { results, results_metadata: { total, next_cursor } };
}

/** Finding users. */
export const userSearchFlows: Flows = { 'users.search': search };
