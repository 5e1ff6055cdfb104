import { isNonEmptyString, isObject } from '../../../options/validators.ts';
import type { TestIssuer } from '../../issuer/test-issuer.ts';
import { type Fields, fieldsAt, pick, readAt } from './fields.ts';
import { type Action, type ReadContext, type Resource, type StateModel, uuidIds } from './model.ts';
import { at, between, bySearch, eachOf, equals, flag, fuzzy, oneOf, type SearchFilters } from './stytch-search.ts';
import { sharedModel } from './stytch-shared.ts';

const USERS: Resource = {
  id: 'user_id',
  aliases: ['external_id'],
  newId: uuidIds('user-test-'),
  missing: 'user_not_found',
  example: ['sessions.authenticate', 'user'],
  blank: {
    emails: [],
    phone_numbers: [],
    webauthn_registrations: [],
    providers: [],
    totps: [],
    crypto_wallets: [],
    biometric_registrations: [],
    name: { first_name: '', middle_name: '', last_name: '' },
    password: undefined,
    trusted_metadata: {},
    untrusted_metadata: {},
    external_id: undefined,
  },
  read: readUser,
};

const userId = { user_id: 'user_id' };
const emailId = { email_id: 'emails.0.email_id' };
const phoneId = { phone_id: 'phone_numbers.0.phone_id' };
const byEmail: Action = {
  does: 'ensure',
  resource: 'users',
  by: { email: 'emails.0.email' },
  repeats: { ...userId, ...emailId },
  createdFlag: 'user_created',
};
const byPhone: Action = {
  ...byEmail,
  by: { phone_number: 'phone_numbers.0.phone_number' },
  repeats: { ...userId, ...phoneId },
};

const fullName = (user: Fields): string =>
  ['first_name', 'middle_name', 'last_name']
    .map((part) => fieldsAt(user, 'name')[part])
    .filter(isNonEmptyString)
    .join(' ');

const USER_FILTERS: SearchFilters = {
  created_at_greater_than: between(at('created_at'), (from) => [from, undefined]),
  created_at_less_than: between(at('created_at'), (to) => [undefined, to]),
  created_at_between: between(at('created_at'), (span) => [readAt(span, 'greater_than'), readAt(span, 'less_than')]),
  status: equals(at('status')),
  oauth_provider: oneOf(eachOf('providers', 'provider_type')),
  user_id: oneOf(({ user_id, external_id }) => [user_id, external_id]),
  full_name_fuzzy: fuzzy(fullName),
  phone_number: oneOf(eachOf('phone_numbers', 'phone_number')),
  phone_id: oneOf(eachOf('phone_numbers', 'phone_id')),
  phone_verified: flag(eachOf('phone_numbers', 'verified')),
  phone_number_fuzzy: fuzzy(eachOf('phone_numbers', 'phone_number')),
  email_address: oneOf(eachOf('emails', 'email')),
  email_id: oneOf(eachOf('emails', 'email_id')),
  email_verified: flag(eachOf('emails', 'verified')),
  email_address_fuzzy: fuzzy(eachOf('emails', 'email')),
  webauthn_registration_verified: flag(eachOf('webauthn_registrations', 'verified')),
  webauthn_registration_id: oneOf(eachOf('webauthn_registrations', 'webauthn_registration_id')),
  crypto_wallet_id: oneOf(eachOf('crypto_wallets', 'crypto_wallet_id')),
  crypto_wallet_address: oneOf(eachOf('crypto_wallets', 'crypto_wallet_address')),
  crypto_wallet_verified: flag(eachOf('crypto_wallets', 'verified')),
  totp_id: oneOf(eachOf('totps', 'totp_id')),
  totp_verified: flag(eachOf('totps', 'verified')),
  password_exists: flag(({ password }) => isObject(password)),
};

/** The records of a fake Stytch, consumer. */
export function stytchModel(issuer: TestIssuer<'stytch'>): StateModel {
  const shared = sharedModel({
    resource: 'sessions',
    name: 'session',
    id: 'session_id',
    idPrefix: 'session-test-',
    owner: { resource: 'users', field: 'user_id', by: { user_id: 'user_id', email: 'emails.0.email' } },
    shows: { user: ['users', 'user_id'] },
    loginRepeats: userId,
    logins: ['magicLinks.authenticate', 'otps.authenticate', 'passwords.authenticate'],
    revokedBy: { session_id: 'session_id' },
    mint: async ({ user_id, session_id }) => issuer.mint({ userId: String(user_id), sessionId: String(session_id) }),
  });
  return {
    ...shared,
    resources: { users: USERS, ...shared.resources },
    actions: {
      'users.create': {
        does: 'create',
        resource: 'users',
        at: 'user',
        repeats: { ...userId, ...emailId, ...phoneId, status: 'status' },
      },
      'users.get': { does: 'get', resource: 'users', at: '' },
      'users.search': {
        does: 'list',
        resource: 'users',
        at: 'results',
        counts: { items: 'results_metadata.total' },
        ...bySearch('user_search', USER_FILTERS),
      },
      'users.update': {
        does: 'update',
        resource: 'users',
        at: 'user',
        repeats: {
          ...userId,
          emails: 'emails',
          phone_numbers: 'phone_numbers',
          crypto_wallets: 'crypto_wallets',
        },
      },
      'users.delete': { does: 'delete', resource: 'users', repeats: userId },
      'magicLinks.email.loginOrCreate': byEmail,
      'otps.email.loginOrCreate': byEmail,
      'otps.sms.loginOrCreate': byPhone,
      'otps.whatsapp.loginOrCreate': byPhone,
      ...shared.actions,
    },
  };
}

const UNCHANGED = ['roles', 'trusted_metadata', 'untrusted_metadata', 'external_id'];

function readUser(body: Fields, { id, isNew }: ReadContext): Fields {
  const { email, phone_number, create_user_as_pending: pending } = body;
  const name = fieldsAt(body, 'name');
  return {
    ...pick(body, UNCHANGED),
    ...(isNew && { status: pending === true ? 'pending' : 'active' }),
    ...('name' in body && { name: { first_name: '', middle_name: '', last_name: '', ...name } }),
    ...(typeof email === 'string' && {
      emails: [{ email_id: id.replace(/^user-/, 'email-'), email, verified: false }],
    }),
    ...(typeof phone_number === 'string' && {
      phone_numbers: [{ phone_id: id.replace(/^user-/, 'phone-number-'), phone_number, verified: false }],
    }),
  };
}
