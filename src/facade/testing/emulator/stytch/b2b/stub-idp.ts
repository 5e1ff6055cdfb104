import type { PageRequest } from '../../call.ts';
import type { Fields } from '../../fields.ts';
import { randomToken } from '../../grants.ts';
import type { Tenant } from '../../tenant.ts';
import { stytchError } from '../shared/errors.ts';
import { redirectTo } from '../shared/redirects.ts';
import { type StubPerson, subjectOf } from '../shared/stub-provider.ts';
import { type Asserted, samlResponse } from './saml.ts';
import { connectionsOf, findConnection } from './sso-connections.ts';

/** Milliseconds. */
const STATE_LIFETIME = 10 * 60_000;
const CODE_LIFETIME = 60_000;
/** Seconds. */
const ID_TOKEN_LIFETIME = 3600;

/** Those whom the identity provider knows: its own people, and the members of the organization. */
export function people(tenant: Tenant, data: Fields): readonly StubPerson[] {
  const organizationId =
    data['organization_id'] ?? findConnection(tenant, data['connection_id'])?.connection['organization_id'];
  const members = tenant
    .records('members')
    .filter(
      ({ organization_id, status }) =>
        status !== 'deleted' && (organizationId === undefined || organization_id === organizationId),
    );
  const own = data['connection_id'] === undefined ? [] : tenant.records('idp_people').all();
  const known = new Map<string, StubPerson>();
  for (const { email, email_address = email, name } of [...own, ...members]) {
    const address = String(email_address);
    if (!known.has(address.toLowerCase()))
      known.set(address.toLowerCase(), { subject: subjectOf(address), email: address, name: nameOf(name, address) });
  }
  return [...known.values()];
}

function nameOf(name: unknown, email: string): string {
  return typeof name === 'string' && name !== '' ? name : email;
}

/** Sends the person back to the connection: with a signed assertion, or with a code for an ID token. */
export async function finishAtIdp({ tenant, url }: PageRequest, data: Fields, person: StubPerson): Promise<string> {
  const { base } = connectionsOf(tenant, data['connection_id']);
  const callback = `${url}/v1/b2b/sso/callback/${String(base.connection['connection_id'])}`;
  const isIdpInitiated = data['is_idp_initiated'] === true;
  const { token: state } = tenant.grants.issue('sso state', STATE_LIFETIME, data);
  if (base.kind === 'oidc_connections') {
    const nonce = randomToken(12);
    const about = { ...person, nonce, client_id: base.connection['client_id'] };
    const { token: code } = tenant.grants.issue('oidc code', CODE_LIFETIME, about);
    return redirectTo(callback, { code, state });
  }
  const asserted = assertedPerson(tenant, person);
  const response = await samlResponse(tenant, base.connection, {
    acsUrl: String(base.connection['acs_url']),
    person: asserted,
    ...(!isIdpInitiated && { inResponseTo: `_${state}` }),
  });
  return redirectTo(callback, { SAMLResponse: response, ...(!isIdpInitiated && { RelayState: state }) });
}

function assertedPerson(tenant: Tenant, { subject, email, name }: StubPerson): Asserted {
  const { email: _, name: __, ...more } = tenant.records('idp_people').get(email) ?? {};
  const [first = name, ...rest] = name.split(' ');
  const own = Object.fromEntries(
    Object.entries(more).map(([attribute, value]) => [attribute, [value].flat().map(String)]),
  );
  return {
    subject,
    attributes: {
      email: [email],
      full_name: [name],
      first_name: [first],
      last_name: [rest.join(' ')],
      idp_user_id: [subject],
      ...own,
    },
  };
}

/** The token endpoint of the stub. */
export function exchangeCode(tenant: Tenant, connection: Fields, code: string | null): Fields {
  const found = tenant.grants.look('oidc code', code);
  if (found.state !== 'good' || found.grant.data['client_id'] !== connection['client_id'])
    throw stytchError('oidc_auth_code_error', 'The code of the identity provider is not good.');
  tenant.grants.use(found.grant);
  const { subject, email, name, nonce } = found.grant.data;
  const { attributes } = assertedPerson(tenant, { subject: String(subject), email: String(email), name: String(name) });
  const now = Math.floor(tenant.clock.now() / 1000);
  const id_token = tenant.keys.sign({
    ...Object.fromEntries(
      Object.entries(attributes).map(([claim, held]) => [claim, claim === 'groups' ? held : held[0]]),
    ),
    iss: connection['issuer'],
    aud: connection['client_id'],
    sub: subject,
    name,
    given_name: attributes['first_name']?.[0],
    family_name: attributes['last_name']?.[0],
    email,
    email_verified: true,
    nonce,
    iat: now,
    exp: now + ID_TOKEN_LIFETIME,
  });
  return { id_token, access_token: randomToken(), refresh_token: randomToken() };
}
