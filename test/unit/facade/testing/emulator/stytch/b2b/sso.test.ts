import { describe, expect, test } from 'vitest';
import { serve } from '../../../../../../../src/facade/testing/loopback.ts';
import { createPkcePair } from '../../../../../../../src/stytch.ts';
import { open, rejects } from '../consumer/consumer.ts';
import { ADA, AS_ADA, IN_ORG, startB2B } from './b2b.ts';

const EVE = 'eve@corp.example';
const b2b = startB2B({ idp_people: [{ email: EVE, name: 'Eve Adams', groups: ['engineering'] }] });

/** A self-signed certificate, as an identity provider shows it. */
async function certificate(): Promise<string> {
  const { connection } = await b2b.stytch.sso.saml.createConnection(IN_ORG);
  await b2b.stytch.sso.deleteConnection({ ...IN_ORG, connection_id: connection?.connection_id ?? '' });
  return connection?.signing_certificates[0]?.certificate ?? '';
}

async function samlConnection() {
  const { stytch } = b2b;
  const x509_certificate = await certificate();
  const { connection: created } = await stytch.sso.saml.createConnection({ ...IN_ORG, display_name: 'Okta' });
  const connection_id = created?.connection_id ?? '';
  const named = { ...IN_ORG, connection_id };
  expect(created?.status).toBe('pending');
  const first = await stytch.sso.saml.updateConnection({
    ...named,
    idp_entity_id: 'https://idp.example',
    x509_certificate,
  });
  expect(first.connection?.status).toBe('pending');
  const { connection } = await stytch.sso.saml.updateConnection({
    ...named,
    idp_sso_url: 'https://idp.example/sso',
    attribute_mapping: { email: 'mail', full_name: 'name', groups: 'groups' },
    saml_group_implicit_role_assignments: [{ role_id: 'stytch_admin', group: 'engineering' }],
  });
  expect(connection?.status).toBe('active');
  return { ...named, connection };
}

/** Goes through the identity provider; returns the address that it sends the browser to, and what the application gets. */
async function visit(start: string, email: string): Promise<{ acs: URL; query: URLSearchParams }> {
  const { location: page } = await open(start);
  const { location: acs } = await open(page.href, { email });
  const { location } = await open(acs.href);
  return { acs, query: location.searchParams };
}

describe('SAML', () => {
  test('a signed assertion logs somebody new in, with the roles of their group', async () => {
    const { stytch } = b2b;
    const { connection_id } = await samlConnection();
    const { code_challenge, code_verifier } = await createPkcePair();
    const start = stytch.sso.startUrl({
      connection_id,
      signup_redirect_url: 'https://app.example/signup',
      pkce_code_challenge: code_challenge,
    });
    const { query } = await visit(start, EVE);
    expect(query.get('stytch_token_type')).toBe('sso');
    const sso_token = query.get('token') ?? '';
    await rejects(stytch.sso.authenticate({ sso_token }), 'pkce_expected_code_verifier');
    const login = await stytch.sso.authenticate({ sso_token, pkce_code_verifier: code_verifier });
    expect(login.member).toMatchObject({ email_address: EVE, name: 'Eve Adams', status: 'active' });
    expect(login.member.sso_registrations).toMatchObject([
      { connection_id, sso_attributes: { groups: ['engineering'] } },
    ]);
    expect(login.member_session).toMatchObject({
      roles: ['stytch_member', 'stytch_admin'],
      authentication_factors: [
        { type: 'sso', delivery_method: 'sso_saml', saml_sso_factor: { provider_id: connection_id } },
      ],
    });
    await rejects(stytch.sso.authenticate({ sso_token }), 'sso_token_not_found', 404);
    const { organization } = await stytch.organizations.get(IN_ORG);
    expect(organization).toMatchObject({
      sso_default_connection_id: connection_id,
      sso_active_connections: [{ connection_id, display_name: 'Okta' }],
    });
  });

  test('an assertion that was changed, used or is late is refused', async () => {
    const { stytch, emulator } = b2b;
    const { connection_id } = await samlConnection();
    const { location: page } = await open(stytch.sso.startUrl({ connection_id }));
    const { location: acs } = await open(page.href, { email: EVE });
    const xml = Buffer.from(acs.searchParams.get('SAMLResponse') ?? '', 'base64').toString();
    const post = async (text: string): Promise<string> => {
      const form = {
        SAMLResponse: Buffer.from(text).toString('base64'),
        RelayState: acs.searchParams.get('RelayState') ?? '',
      };
      return (await open(acs.origin + acs.pathname, form)).text;
    };
    expect(await post(xml.replace(EVE, ADA.email_address))).toContain('invalid_signature_saml_response');
    expect(await post(xml.replaceAll(/<ds:Signature[\s\S]*<\/ds:Signature>/g, ''))).toContain(
      'missing_signature_saml_response',
    );
    // A second assertion beside the signed one is not read.
    const forged =
      /<saml:Assertion[\s\S]*<\/saml:Assertion>/.exec(xml)?.[0].replace(/<ds:Signature[\s\S]*<\/ds:Signature>/, '') ??
      '';
    const wrapped = xml.replace(
      '</samlp:Status>',
      `</samlp:Status>${forged.replace(EVE, ADA.email_address).replace(/ID="[^"]*"/, 'ID="_x"')}`,
    );
    const { location } = await open(acs.origin + acs.pathname, {
      SAMLResponse: Buffer.from(wrapped).toString('base64'),
      RelayState: acs.searchParams.get('RelayState') ?? '',
    });
    const { member } = await stytch.sso.authenticate({ sso_token: location.searchParams.get('token') ?? '' });
    expect(member.email_address).toBe(EVE);
    expect(await post(xml)).toContain('duplicate_saml_response');
    emulator.clock.advance('10m');
    expect(await post(xml)).toContain('expired_saml_response');
  });

  test('the identity provider may begin a login, unless that is disabled', async () => {
    const { stytch, emulator } = b2b;
    const named = await samlConnection();
    const { query } = await visit(`${emulator.url}/_provider/portal/${named.connection_id}`, ADA.email_address);
    const { member_id } = await stytch.sso.authenticate({ sso_token: query.get('token') ?? '' });
    expect(member_id).toBe(ADA.member_id);
    const { organization_id, connection_id } = named;
    await stytch.sso.saml.updateConnection({ organization_id, connection_id, idp_initiated_auth_disabled: true });
    const { acs } = await visit(`${emulator.url}/_provider/portal/${connection_id}`, ADA.email_address);
    expect((await open(acs.href)).text).toContain('idp_initiated_auth_disabled');
  });

  test('certificates come and go, but for the last one', async () => {
    const { stytch } = b2b;
    const { organization_id, connection_id, connection } = await samlConnection();
    const certificate_id = connection?.verification_certificates[0]?.certificate_id ?? '';
    await rejects(
      stytch.sso.saml.deleteVerificationCertificate({ organization_id, connection_id, certificate_id }),
      'cannot_delete_last_sso_verification_key',
    );
    await rejects(
      stytch.sso.saml.updateConnection({ organization_id, connection_id, x509_certificate: 'nonsense' }),
      'invalid_x509_certificate',
    );
    await rejects(
      stytch.sso.saml.updateByURL({ organization_id, connection_id, metadata_url: `${b2b.emulator.url}/nowhere` }),
      'invalid_saml_metadata_url',
    );
  });
});

test('OpenID Connect logs in by an ID token, whose tokens are kept', async () => {
  const { stytch } = b2b;
  const { connection } = await stytch.sso.oidc.createConnection(IN_ORG);
  const connection_id = connection?.connection_id ?? '';
  await rejects(pendingStart(connection_id), 'bad_request');
  const idp = 'https://idp.example';
  const updated = await stytch.sso.oidc.updateConnection({
    ...IN_ORG,
    connection_id,
    issuer: idp,
    client_id: 'client',
    client_secret: 'secret',
    authorization_url: `${idp}/authorize`,
    token_url: `${idp}/token`,
    userinfo_url: `${idp}/userinfo`,
    jwks_url: `${idp}/jwks`,
  });
  expect(updated.connection?.status).toBe('active');
  const { query } = await visit(stytch.sso.startUrl({ connection_id }), ADA.email_address);
  const login = await stytch.sso.authenticate({ sso_token: query.get('token') ?? '' });
  expect(login).toMatchObject({ member_id: ADA.member_id, member_authenticated: true });
  const { registrations } = await stytch.organizations.members.oidcProviders({
    ...AS_ADA,
    include_refresh_token: true,
  });
  expect(registrations).toMatchObject([{ connection_id, access_token_expires_in: 3600 }]);
});

/** Opens the start URL of a connection that is pending; its error is that of the page. */
async function pendingStart(connection_id: string): Promise<void> {
  const { text } = await open(b2b.stytch.sso.startUrl({ connection_id }));
  const { error_type, status_code } = JSON.parse(text) as { error_type: string; status_code: number };
  throw Object.assign(new Error(), { errorType: error_type, httpStatusCode: status_code });
}

test('an organization uses the connection of another one', async () => {
  const { stytch } = b2b;
  const { connection_id } = await samlConnection();
  const { organization } = await stytch.organizations.create({ organization_name: 'Subsidiary' });
  const { organization_id } = organization;
  const { connection } = await stytch.sso.external.createConnection({
    organization_id,
    external_organization_id: ADA.organization_id,
    external_connection_id: connection_id,
    connection_implicit_role_assignments: [{ role_id: 'stytch_admin' }],
  });
  const id = connection?.connection_id ?? '';
  const { query } = await visit(stytch.sso.startUrl({ connection_id: id }), EVE);
  const login = await stytch.sso.authenticate({ sso_token: query.get('token') ?? '' });
  expect(login).toMatchObject({ organization_id, member: { is_admin: true } });
  expect((await stytch.sso.getConnections({ organization_id })).external_connections).toHaveLength(1);
  await stytch.sso.deleteConnection({ organization_id, connection_id: id });
  expect((await stytch.organizations.get({ organization_id })).organization.sso_active_connections).toEqual([]);
});

test('connections take what an identity provider says of itself', async () => {
  const { stytch } = b2b;
  const pem = await certificate();
  const saml = `<md:EntityDescriptor xmlns:md="urn:oasis:names:tc:SAML:2.0:metadata" entityID="https://idp.example/a&amp;b">
    <md:IDPSSODescriptor><ds:X509Certificate>${pem.replaceAll(/-----.*-----/g, '')}</ds:X509Certificate>
    <md:SingleSignOnService Binding="redirect" Location="https://idp.example/sso"/></md:IDPSSODescriptor></md:EntityDescriptor>`;
  const oidc = { authorization_endpoint: 'https://idp.example/a', token_endpoint: 'https://idp.example/t' };
  const body = (path: string): string => (path === '/saml' ? saml : JSON.stringify({ ...oidc, issuer: 'x' }));
  const idp = await serve(({ url }) => Promise.resolve({ status: 200, headers: {}, body: body(url.pathname) }), 0);
  const first = await stytch.sso.saml.createConnection(IN_ORG);
  const byUrl = await stytch.sso.saml.updateByURL({
    ...IN_ORG,
    connection_id: first.connection?.connection_id ?? '',
    metadata_url: `${idp.url}/saml`,
  });
  expect(byUrl.connection).toMatchObject({
    idp_entity_id: 'https://idp.example/a&b',
    idp_sso_url: 'https://idp.example/sso',
    verification_certificates: [{ certificate: pem }],
  });
  const second = await stytch.sso.oidc.createConnection(IN_ORG);
  const named = { ...IN_ORG, connection_id: second.connection?.connection_id ?? '' };
  const found = await stytch.sso.oidc.updateConnection({ ...named, issuer: idp.url });
  expect(found.connection).toMatchObject({ authorization_url: 'https://idp.example/a', status: 'pending' });
  await idp.close();
  const { warning } = await stytch.sso.oidc.updateConnection({ ...named, issuer: idp.url });
  expect(warning).not.toBe('');
});

test('who changes their mind comes back without a token', async () => {
  const { connection_id } = await samlConnection();
  const { location: page } = await open(b2b.stytch.sso.startUrl({ connection_id }));
  const { location } = await open(page.href, { cancel: 'true' });
  expect(location.searchParams.get('error')).toBe('access_denied');
});

describe('connections of a seed', () => {
  const seeded = startB2B({
    saml_connections: [{ display_name: 'Okta' }],
    oidc_connections: [{ display_name: 'Entra' }],
  });

  test.each(['saml', 'oidc'])('are active: %s', async (type) => {
    const { stytch } = seeded;
    const connection_id = `${type}-connection-test-00000000-0000-4000-8000-000000000001`;
    const { query } = await visit(stytch.sso.startUrl({ connection_id }), ADA.email_address);
    const { member_session } = await stytch.sso.authenticate({ sso_token: query.get('token') ?? '' });
    expect(member_session?.authentication_factors[0]?.delivery_method).toBe(`sso_${type}`);
    const { organization } = await stytch.organizations.get(IN_ORG);
    expect(organization.sso_active_connections.map(({ display_name }) => display_name)).toEqual(['Okta', 'Entra']);
  });
});
