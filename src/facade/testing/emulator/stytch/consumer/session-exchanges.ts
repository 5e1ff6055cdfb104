import type { PlainResponse } from '../../../loopback.ts';
import type { Call, Flows, Page, PageRequest } from '../../call.ts';
import { type Fields, numberIn, stringIn, stringsIn } from '../../fields.ts';
import type { RecordKind, Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { DEFAULT_REDIRECT, redirect, redirectOf, redirectTo } from '../shared/redirects.ts';
import { attestedPerson, type TrustedPerson } from '../shared/trusted-tokens.ts';
import { logIn } from './sessions.ts';
import { addUser, findByEmail, findUser, newEmail, userOf } from './users.ts';

/** Minutes: of a session without a duration in the request. */
const USUAL_DURATION = 60;
/** Milliseconds. */
const MAX_TOKEN_AGE = 5 * 60_000;
const IMPERSONATION_LIFETIME = 5 * 60_000;

/**
 * The kind of records of sessions elsewhere: what the userinfo URL of the project would say of a `session_token`, namely an
 * `email` or a `user_id`.
 */
export const exchangeKinds: Readonly<Record<string, RecordKind>> = {
  external_sessions: { id: 'session_token', seed: (given) => given, initial: [] },
};

/** Takes over the session of another vendor. */
function migrate(call: Call): Fields {
  const { tenant, body } = call;
  const found = tenant.records('external_sessions').get(body['session_token']);
  if (found === undefined)
    throw stytchError('migrate_from_external_missing_userinfo', 'The userinfo URL knows no such session.');
  const email = stringIn(found, 'email');
  const user = email === undefined ? findUser(tenant, found['user_id']) : findByEmail(tenant, email)?.user;
  if (user === undefined)
    throw stytchError(
      'migrate_from_external_email_does_not_exist',
      'There is no user with the address of the session.',
    );
  const factor = { type: 'imported', delivery_method: 'imported_auth0' };
  // The token of the request is not one of ours.
  const { session_token: _, ...rest } = body;
  return { user_id: user['user_id'], user, ...logIn({ ...call, body: rest }, user, factor, USUAL_DURATION) };
}

/** Makes a session of an access token with full access: within five minutes, and once. */
function exchangeAccessToken(call: Call): Fields {
  const { tenant, body } = call;
  const claims = tenant.keys.read(String(body['access_token'])) ?? {};
  const tokens = tenant.records('access_tokens');
  const token = tokens.get(claims['jti']);
  if (token === undefined || token['is_exchanged'] === true)
    throw stytchError('idp_access_token_could_not_be_exchanged', 'The access token could not be exchanged.');
  if (!stringsIn(token, 'scopes').includes('full_access'))
    throw stytchError('oauth_access_token_exchange_missing_full_access', 'The access token has no full access.');
  if (tenant.clock.now() - (numberIn(token, 'issued_at') ?? 0) > MAX_TOKEN_AGE)
    throw stytchError('oauth_access_token_exchange_token_too_old', 'The access token is too old.');
  tokens.update(token, { is_exchanged: true });
  const user = userOf(tenant, token['subject_id']);
  const login = logIn(
    call,
    user,
    {
      type: 'oauth',
      delivery_method: 'oauth_access_token_exchange',
      oauth_access_token_exchange_factor: { client_id: token['client_id'] },
    },
    USUAL_DURATION,
  );
  return { user_id: user['user_id'], user, ...login };
}

/** Makes a session of a token of somebody who is trusted, or adds it to the one that the request names. */
async function attest(call: Call): Promise<Fields> {
  const { tenant, body } = call;
  const person = await attestedPerson(tenant, body);
  const user = trustedUser(tenant, person);
  const factor = {
    type: 'trusted_auth_token',
    delivery_method: 'trusted_token_exchange',
    trusted_auth_token_factor: { token_id: person.tokenId },
  };
  return { user_id: user['user_id'], user, ...logIn(call, user, factor, USUAL_DURATION) };
}

function trustedUser(tenant: Tenant, { email, externalId, canBeCreated }: TrustedPerson): Fields {
  const known = findUser(tenant, externalId) ?? (email === undefined ? undefined : findByEmail(tenant, email)?.user);
  if (known !== undefined) return known;
  if (!canBeCreated || email === undefined) throw stytchError('user_not_found', 'User could not be found.');
  const given = externalId === undefined ? {} : { external_id: externalId };
  return addUser(tenant, { ...given, emails: [newEmail(email, true)] });
}

/** The Dashboard's button: makes a token by which an employee becomes a user for an hour. */
function impersonate({ tenant, query, pathParams }: PageRequest): PlainResponse {
  const user = userOf(tenant, pathParams['user_id']);
  const { token } = tenant.grants.issue('impersonation', IMPERSONATION_LIFETIME, {
    user_id: user['user_id'],
    impersonator_id: query.get('impersonator_id') ?? 'workspace-member-test',
    impersonator_email_address: query.get('impersonator_email_address') ?? 'support@example.com',
  });
  const target = redirectOf(query.get('redirect_url') ?? DEFAULT_REDIRECT, 'invalid_url');
  return redirect(redirectTo(target, { stytch_token_type: 'impersonation', token }));
}

function authenticateImpersonation(call: Call): Fields {
  const { tenant, body } = call;
  const found = tenant.grants.look('impersonation', body['impersonation_token']);
  if (found.state !== 'good')
    throw stytchError('unable_to_auth_impersonation_token', 'The impersonation token could not be authenticated.');
  tenant.grants.use(found.grant);
  const { user_id, impersonator_id, impersonator_email_address } = found.grant.data;
  const user = userOf(tenant, user_id);
  const factor = {
    type: 'impersonated',
    delivery_method: 'impersonation',
    impersonated_factor: { impersonator_id, impersonator_email_address },
  };
  return { user_id, user, ...logIn(call, user, factor, USUAL_DURATION) };
}

/** Sessions that begin with a token of somebody else. */
export const exchangeFlows: Flows = {
  'sessions.migrate': migrate,
  'sessions.exchangeAccessToken': exchangeAccessToken,
  'sessions.attest': attest,
  'impersonation.authenticate': authenticateImpersonation,
};

export const exchangePages: readonly Page[] = [
  { method: 'GET', path: '/dashboard/users/{user_id}/impersonate', respond: impersonate },
];
