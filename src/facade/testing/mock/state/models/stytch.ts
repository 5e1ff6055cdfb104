import type { TestIssuer } from '../../../issuer/test-issuer.ts';
import type { Action, ReadContext, StateModel } from '../model.ts';
import type { Fields } from '../path.ts';
import { fieldsAt } from '../path.ts';
import { pick, uuids } from './ids.ts';
import {
  clientActions,
  clientResources,
  listed,
  SESSION_OF_JWT,
  searched,
  sessionLifetime,
  sessionOfJwt,
} from './stytch-shared.ts';

const repeatsUser = {
  user_id: 'user_id',
  email_id: 'emails.0.email_id',
  phone_id: 'phone_numbers.0.phone_id',
};
const { email_id, phone_id, ...userId } = repeatsUser;
const byEmail: Action = {
  does: 'ensure',
  resource: 'users',
  by: { email: 'emails.0.email' },
  repeats: { ...userId, email_id },
  saysCreated: 'user_created',
};
const byPhone: Action = {
  ...byEmail,
  by: { phone_number: 'phone_numbers.0.phone_number' },
  repeats: { ...userId, phone_id },
};

/** What the mock server of Stytch's consumer product keeps. */
export function stytchState(issuer: TestIssuer<'stytch'>): StateModel {
  const mints = {
    at: 'session_jwt',
    mint: async ({ user_id, session_id }: Fields): Promise<string> =>
      issuer.mint({ userId: String(user_id), sessionId: String(session_id) }),
  };
  const session: Omit<Action, 'does'> = {
    resource: 'sessions',
    at: 'session',
    by: { session_token: 'session_token', [SESSION_OF_JWT]: 'session_id' },
    shows: { user: ['users', 'user_id'] },
    repeats: { session_token: 'session_token' },
    mints,
  };
  const opens: Action = { ...session, does: 'open', repeats: { user_id: 'user_id', session_token: 'session_token' } };
  return {
    derive: sessionOfJwt,
    resources: {
      users: {
        id: 'user_id',
        newId: uuids('user-test-'),
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
      },
      sessions: {
        id: 'session_id',
        newId: uuids('session-test-'),
        missing: 'session_not_found',
        example: ['sessions.get', 'sessions.0'],
        first: { session_token: 'example-session-token' },
        blank: { custom_claims: undefined },
        read: (body, { id, time }) => ({
          session_token: `token-of-${id}`,
          expires_at: time(sessionLifetime(body)),
          ...('session_custom_claims' in body && { custom_claims: body['session_custom_claims'] }),
        }),
        owner: { resource: 'users', field: 'user_id', by: { user_id: 'user_id', email: 'emails.0.email' } },
      },
      ...clientResources,
    },
    actions: {
      'users.create': { does: 'create', resource: 'users', at: 'user', repeats: { ...repeatsUser, status: 'status' } },
      'users.get': { does: 'get', resource: 'users', at: '' },
      'users.search': {
        does: 'list',
        resource: 'users',
        at: 'results',
        counts: { items: 'results_metadata.total' },
        matches: searched({
          user_id: (user) => user['user_id'],
          status: (user) => user['status'],
          email_address: (user) => listed(user, 'emails', 'email'),
          email_id: (user) => listed(user, 'emails', 'email_id'),
          phone_number: (user) => listed(user, 'phone_numbers', 'phone_number'),
          phone_id: (user) => listed(user, 'phone_numbers', 'phone_id'),
        }),
      },
      'users.update': {
        does: 'update',
        resource: 'users',
        at: 'user',
        repeats: {
          user_id: 'user_id',
          emails: 'emails',
          phone_numbers: 'phone_numbers',
          crypto_wallets: 'crypto_wallets',
        },
      },
      'users.delete': { does: 'delete', resource: 'users', repeats: { user_id: 'user_id' } },
      'magicLinks.email.loginOrCreate': byEmail,
      'otps.email.loginOrCreate': byEmail,
      'otps.sms.loginOrCreate': byPhone,
      'otps.whatsapp.loginOrCreate': byPhone,
      'magicLinks.authenticate': opens,
      'otps.authenticate': opens,
      'passwords.authenticate': opens,
      'sessions.get': { does: 'list', resource: 'sessions', at: 'sessions' },
      'sessions.authenticate': { ...session, does: 'get' },
      'sessions.revoke': { does: 'delete', resource: 'sessions', by: { session_id: 'session_id', ...session.by } },
      ...clientActions,
    },
  };
}

const AS_GIVEN = ['roles', 'trusted_metadata', 'untrusted_metadata', 'external_id'];

function readUser(body: Fields, { id, isNew }: ReadContext): Fields {
  const { email, phone_number, create_user_as_pending: pending } = body;
  const name = fieldsAt(body, 'name');
  return {
    ...pick(body, AS_GIVEN),
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
