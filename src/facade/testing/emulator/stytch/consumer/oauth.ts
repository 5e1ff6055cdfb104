import type { PlainResponse } from '../../../loopback.ts';
import type { Call, Flows, Page, PageRequest } from '../../call.ts';
import { type Fields, objectIn, objectsIn, stringIn } from '../../fields.ts';
import { randomToken } from '../../grants.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { newId } from '../shared/ids.ts';
import { OAUTH_PROVIDERS, oauthFactor } from '../shared/oauth-providers.ts';
import { challengeIn, checkPkce } from '../shared/pkce.ts';
import { redirectOf, redirectTo } from '../shared/redirects.ts';
import { SANDBOX } from '../shared/sandbox.ts';
import { beginLogin, type StubPerson, stubProviderPages, subjectOf } from '../shared/stub-provider.ts';
import { sandboxUser } from './proofs.ts';
import { logIn, namedUser } from './sessions.ts';
import { addUser, findByEmail, findOwner, newEmail, type OwnFactor, putFactor, updateUser, userOf } from './users.ts';

/** Milliseconds. */
const TOKEN_LIFETIME = 10 * 60_000;
/** Seconds. */
const PROVIDER_TOKEN_LIFETIME = 3600;

/** Sends the browser to the provider. */
function start(request: PageRequest, publicToken: string): PlainResponse {
  const { tenant, query, pathParams } = request;
  const given = query.get('public_token');
  if (given === null) throw stytchError('public_token_required', 'The public_token is missing.');
  if (given !== publicToken) throw stytchError('public_token_not_found', 'The public_token could not be found.');
  const provider = pathParams['provider'] ?? '';
  if (!Object.hasOwn(OAUTH_PROVIDERS, provider))
    throw stytchError('invalid_oauth_provider', 'The provider is not one of the known ones.');
  const params = Object.fromEntries(query);
  const attached = attachedUser(tenant, provider, query.get('oauth_attach_token'));
  const data = {
    login_redirect_url: redirectOf(params['login_redirect_url'], 'no_match_for_provided_oauth_url'),
    signup_redirect_url: redirectOf(params['signup_redirect_url'], 'no_match_for_provided_oauth_url'),
    scopes: ['openid', 'email', 'profile', ...(query.get('custom_scopes') ?? '').split(' ').filter(Boolean)],
    ...challengeIn(params),
    ...attached,
  };
  return beginLogin(request, { provider, data });
}

/** Uses an attach token up: it names the user to whom the account is to belong. */
function attachedUser(tenant: Tenant, provider: string, token: string | null): Fields {
  if (token === null) return {};
  const found = tenant.grants.look('oauth attach', token);
  if (found.state !== 'good' || found.grant.data['provider'] !== provider)
    throw stytchError('invalid_oauth_attach_token', 'The oauth_attach_token is not good for this provider.');
  tenant.grants.use(found.grant);
  return { attached_user_id: found.grant.data['user_id'] };
}

/** Everybody who is known by an e-mail address. */
function people(tenant: Tenant): readonly StubPerson[] {
  return tenant
    .records('users')
    .all()
    .flatMap((user) => {
      const [entry] = objectsIn(user, 'emails');
      if (entry === undefined) return [];
      const { first_name = '', last_name = '' } = objectIn(user, 'name');
      const email = String(entry['email']);
      const name = `${String(first_name)} ${String(last_name)}`.trim();
      return [{ subject: subjectOf(email), email, name: name === '' ? email : name }];
    });
}

/** Returns to the application: with the URL for those who are known, or for new ones. */
function finish({ tenant }: PageRequest, data: Fields, person: StubPerson): string {
  const provider = String(data['provider']);
  const registered = findRegistration(tenant, provider, person.subject)?.user;
  const attached = data['attached_user_id'];
  if (attached !== undefined && registered !== undefined && registered['user_id'] !== attached)
    throw stytchError('user_id_mismatch', 'The account belongs to another user.');
  const known = registered ?? attached ?? findByEmail(tenant, person.email);
  const target = String(data[known === undefined ? 'signup_redirect_url' : 'login_redirect_url']);
  const { token } = tenant.grants.issue('oauth', TOKEN_LIFETIME, { ...data, ...person });
  return redirectTo(target, { stytch_token_type: 'oauth', token });
}

function findRegistration(tenant: Tenant, provider: string, subject: unknown): OwnFactor | undefined {
  const type = OAUTH_PROVIDERS[provider];
  return findOwner(
    tenant,
    'providers',
    (entry) => entry['provider_type'] === type && entry['provider_subject'] === subject,
  );
}

function authenticate(call: Call): Fields {
  const { tenant, body } = call;
  if (body['token'] === SANDBOX.oauthToken) return finishLogin(call, sandboxData(tenant));
  const found = tenant.grants.look('oauth', body['token']);
  if (found.state !== 'good')
    throw stytchError('oauth_token_not_found', 'The OAuth token could not be found: it is unknown, used or expired.');
  const { grant } = found;
  checkPkce(grant.data, body['code_verifier']);
  tenant.grants.use(grant);
  return finishLogin(call, grant.data);
}

function sandboxData(tenant: Tenant): Fields {
  sandboxUser(tenant);
  const email = SANDBOX.email;
  return { provider: 'google', scopes: ['openid', 'email'], email, name: 'Sandbox', subject: subjectOf(email) };
}

function finishLogin(call: Call, data: Fields): Fields {
  const { tenant } = call;
  const provider = String(data['provider']);
  const { user, entry } = findRegistration(tenant, provider, data['subject']) ?? register(tenant, provider, data);
  const email = objectsIn(user, 'emails').find((candidate) => candidate['email'] === data['email']);
  const login = logIn(call, user, oauthFactor(provider, { registration: entry, emailId: email?.['email_id'] }));
  const { session, ...rest } = login;
  return {
    user_id: user['user_id'],
    provider_subject: entry['provider_subject'],
    provider_type: entry['provider_type'],
    oauth_user_registration_id: entry['oauth_user_registration_id'],
    provider_values: providerValues(tenant, provider, data),
    user,
    reset_sessions: false,
    user_session: session,
    ...rest,
  };
}

/** Adds the account to the user who asked for it, to the one with its address, or to a new one. */
function register(tenant: Tenant, provider: string, data: Fields): OwnFactor {
  const entry = {
    provider_type: OAUTH_PROVIDERS[provider],
    provider_subject: data['subject'],
    profile_picture_url: '',
    locale: '',
    oauth_user_registration_id: newId('oauth-user-registration'),
  };
  const email = String(data['email']);
  const owner = findByEmail(tenant, email);
  const attached = stringIn(data, 'attached_user_id');
  const user = attached === undefined ? verifiedOwner(tenant, email, owner, data) : userOf(tenant, attached);
  const isNew = owner === undefined && attached !== undefined;
  const withEmail = isNew ? putFactor(tenant, user, 'emails', newEmail(email, true)) : user;
  return { user: putFactor(tenant, withEmail, 'providers', entry, { status: 'active' }), entry };
}

/** The stub provider vouches for every address. */
function verifiedOwner(tenant: Tenant, email: string, owner: OwnFactor | undefined, data: Fields): Fields {
  if (owner !== undefined) {
    const emails = objectsIn(owner.user, 'emails').map((entry) =>
      entry['email_id'] === owner.entry['email_id'] ? { ...entry, verified: true } : entry,
    );
    return updateUser(tenant, owner.user, { emails });
  }
  const [first_name = '', ...rest] = String(data['name']).split(' ');
  return addUser(tenant, { emails: [newEmail(email, true)], name: { first_name, last_name: rest.join(' ') } });
}

/** The provider's own tokens. No API accepts them. */
function providerValues(tenant: Tenant, provider: string, data: Fields): Fields {
  const now = Math.floor(tenant.clock.now() / 1000);
  const id_token = tenant.keys.sign({
    iss: `https://${provider}.example`,
    aud: 'authloom-emulator',
    sub: data['subject'],
    email: data['email'],
    email_verified: true,
    name: data['name'],
    iat: now,
    exp: now + PROVIDER_TOKEN_LIFETIME,
  });
  return {
    access_token: randomToken(),
    refresh_token: randomToken(),
    id_token,
    scopes: data['scopes'],
    expires_at: tenant.time(PROVIDER_TOKEN_LIFETIME),
  };
}

function attach(call: Call): Fields {
  const { tenant, body } = call;
  const provider = String(body['provider']).toLowerCase();
  if (!Object.hasOwn(OAUTH_PROVIDERS, provider))
    throw stytchError('invalid_oauth_provider', 'The provider is not one of the known ones.');
  const user = namedUser(call);
  if (user === undefined)
    throw stytchError('no_user_selection_arguments', 'One of user_id, session_token and session_jwt must be given.');
  const data = { provider, user_id: user['user_id'] };
  return { oauth_attach_token: tenant.grants.issue('oauth attach', TOKEN_LIFETIME, data).token };
}

/** Logins by an account at another provider. */
export const oauthFlows: Flows = { 'oauth.authenticate': authenticate, 'oauth.attach': attach };

/** The pages that a browser visits on its way. */
export function oauthPages(publicToken: string): readonly Page[] {
  return [
    {
      method: 'GET',
      path: '/v1/public/oauth/{provider}/start',
      respond: (request) => start(request, publicToken),
    },
    ...stubProviderPages({
      people,
      finish,
      cancel: (data) =>
        redirectTo(String(data['login_redirect_url']), {
          error: 'access_denied',
          error_description: 'The user cancelled.',
        }),
    }),
  ];
}
