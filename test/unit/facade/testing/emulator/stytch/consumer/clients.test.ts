import { describe, expect, test } from 'vitest';
import { createPkcePair } from '../../../../../../../src/stytch.ts';
import { ADA, open, post, rejects, startConsumer } from './consumer.ts';

const consumer = startConsumer();
const redirect_uri = 'https://app.example/callback';

describe('a machine', () => {
  test('gets tokens with its secret, for scopes that it has, until it is inactive', async () => {
    const { m2m } = consumer.stytch;
    const { m2m_client } = await m2m.clients.create({ scopes: ['read:documents', 'write:documents'] });
    const { client_id, client_secret } = m2m_client;
    const token = await m2m.token({ client_id, client_secret, scope: 'read:documents' });
    const verified = await m2m.authenticateToken({
      access_token: token.access_token,
      required_scopes: ['read:documents'],
    });
    expect(verified).toMatchObject({ client_id, scopes: ['read:documents'] });
    await expect(m2m.token({ client_id, client_secret, scope: 'x' })).rejects.toMatchObject({
      errorType: 'invalid_scope',
    });
    await expect(m2m.token({ client_id, client_secret: 'x' })).rejects.toMatchObject({
      httpStatusCode: 401,
      errorType: 'invalid_client',
    });
    await m2m.clients.update({ client_id, status: 'inactive' });
    await expect(m2m.token({ client_id, client_secret })).rejects.toMatchObject({ errorType: 'invalid_client' });
    expect((await m2m.clients.get({ client_id })).m2m_client).not.toHaveProperty('client_secret');
    await m2m.clients.delete({ client_id });
    await rejects(m2m.clients.get({ client_id }), 'm2m_client_not_found', 404);
  });

  test('rotates its secret: both are good meanwhile', async () => {
    const { m2m } = consumer.stytch;
    const { client_id, client_secret } = (await m2m.clients.create({ scopes: [] })).m2m_client;
    await rejects(m2m.clients.secrets.rotate({ client_id }), 'm2m_client_not_rotating_secret');
    await m2m.clients.secrets.rotateStart({ client_id });
    await rejects(m2m.clients.secrets.rotateStart({ client_id }), 'm2m_client_already_rotating_secret');
    await m2m.clients.secrets.rotateCancel({ client_id });
    const { next_client_secret: next } = (await m2m.clients.secrets.rotateStart({ client_id })).m2m_client;
    await Promise.all([client_secret, next].map((secret) => m2m.token({ client_id, client_secret: secret })));
    const { m2m_client } = await m2m.clients.secrets.rotate({ client_id });
    expect(m2m_client.client_secret_last_four).toBe(next.slice(-4));
    await expect(m2m.token({ client_id, client_secret })).rejects.toMatchObject({ errorType: 'invalid_client' });
  });

  test('is found, and needs a secret that is hard to guess', async () => {
    const { clients } = consumer.stytch.m2m;
    await clients.create({ client_id: 'mine', client_name: 'Mine', scopes: ['a'] });
    const operand = { filter_name: 'scopes' as const, filter_value: ['a'] };
    const { m2m_clients, results_metadata } = await clients.search({ query: { operator: 'AND', operands: [operand] } });
    expect([m2m_clients.map(({ client_id }) => client_id), results_metadata.total]).toEqual([['mine'], 1]);
    await rejects(clients.create({ client_id: 'mine', scopes: [] }), 'duplicate_m2m_client_id');
    await rejects(clients.create({ client_secret: 'aaaaaaaaaa', scopes: [] }), 'insecure_m2m_client_secret');
  });
});

/** Creates an app, and consents to scopes; returns what its token request needs. */
async function authorized(client_type: string, scopes: string[], params: object = {}) {
  const { connectedApp, idp } = consumer.stytch;
  const { connected_app } = await connectedApp.clients.create({
    client_type,
    redirect_urls: [redirect_uri],
    full_access_allowed: client_type.startsWith('first_party'),
  });
  const { client_id } = connected_app;
  const client_secret = 'client_secret' in connected_app ? connected_app.client_secret : undefined;
  const request = { client_id, redirect_uri, response_type: 'code', scopes, user_id: ADA.user_id, ...params };
  const started = await idp.oauth.authorizeStart(request);
  const { authorization_code: code, redirect_uri: target } = await idp.oauth.authorize({
    ...request,
    consent_granted: true,
    state: 's',
    nonce: 'n',
  });
  return {
    client_id,
    request,
    started,
    target,
    form: { client_id, redirect_uri, code: String(code), ...(typeof client_secret === 'string' && { client_secret }) },
  };
}

async function token(form: Record<string, string>): Promise<Record<string, string>> {
  const { projectId } = consumer.emulator.clientOptions();
  return (await post(consumer, `/v1/public/${projectId}/oauth2/token`, new URLSearchParams(form))) as Record<
    string,
    string
  >;
}

const CODE = { grant_type: 'authorization_code' };

describe('a connected app', () => {
  test('gets tokens for a consented code, once, that our own checks accept', async () => {
    const { idp, users } = consumer.stytch;
    const { form, client_id, started, target, request } = await authorized('third_party', [
      'openid',
      'email',
      'read:documents',
      'unknown',
    ]);
    expect([started.consent_required, started.scope_results.map(({ is_grantable }) => is_grantable)]).toEqual([
      true,
      [true, true, true, false],
    ]);
    expect(Object.fromEntries(new URL(target).searchParams)).toEqual({ code: form.code, state: 's' });
    const { access_token = '', id_token = '', refresh_token } = await token({ ...CODE, ...form });
    const claims = await idp.introspectTokenLocal(access_token, {
      authorization_check: { resource_id: 'documents', action: 'read' },
    });
    expect([claims.subject, claims.scope, refresh_token]).toEqual([
      ADA.user_id,
      'openid email read:documents',
      undefined,
    ]);
    const identity: unknown = JSON.parse(Buffer.from(id_token.split('.')[1] ?? '', 'base64url').toString());
    expect(identity).toMatchObject({
      sub: ADA.user_id,
      aud: [client_id],
      nonce: 'n',
      email: ADA.email,
      email_verified: true,
    });
    expect(await token({ ...CODE, ...form })).toMatchObject({
      status_code: 404,
      error: 'invalid_grant',
      error_type: 'idp_auth_code_not_found',
    });
    expect((await idp.oauth.authorizeStart({ ...request, scopes: ['email'] })).consent_required).toBe(false);
    expect((await users.connectedApps({ user_id: ADA.user_id })).connected_apps).toMatchObject([
      { connected_app_id: client_id, scopes_granted: 'openid email read:documents' },
    ]);
  });

  test('loses all tokens when its user takes the consent back', async () => {
    const { idp, users } = consumer.stytch;
    const { form, client_id } = await authorized('third_party', ['offline_access']);
    const credentials = { client_id, client_secret: form.client_secret ?? '' };
    const { access_token = '', refresh_token = '' } = await token({ ...CODE, ...form });
    expect(await idp.introspectTokenNetwork({ token: access_token, ...credentials })).toMatchObject({
      active: true,
      sub: ADA.user_id,
    });
    const renewed = await token({ grant_type: 'refresh_token', refresh_token, ...credentials });
    expect(renewed['refresh_token']).toBe(refresh_token);
    await users.revoke({ user_id: ADA.user_id, connected_app_id: client_id });
    expect((await idp.introspectTokenNetwork({ token: access_token, ...credentials })).active).toBe(false);
    expect(await token({ grant_type: 'refresh_token', refresh_token, ...credentials })).toMatchObject({
      error_type: 'connected_app_consent_revoked',
      status_code: 401,
    });
  });

  test('that is public needs PKCE, and gets a new refresh token each time', async () => {
    await expect(authorized('third_party_public', ['offline_access'])).rejects.toMatchObject({
      errorType: 'pkce_required_for_idp_authorization_flow',
    });
    const { code_challenge, code_verifier } = await createPkcePair();
    const { form } = await authorizedPublic(code_challenge);
    expect(await token({ ...CODE, ...form, code_verifier: 'x'.repeat(43) })).toMatchObject({
      error_type: 'pkce_mismatch',
    });
    const { refresh_token = '' } = await token({ ...CODE, ...form, code_verifier });
    const renew = { grant_type: 'refresh_token', refresh_token, client_id: form.client_id };
    expect((await token(renew))['refresh_token']).not.toBe(refresh_token);
    expect(await token(renew)).toMatchObject({ error_type: 'idp_refresh_token_already_used' });
  });

  test('of the first party exchanges full access for a session, once and soon', async () => {
    const { sessions } = consumer.stytch;
    const { form, started } = await authorized('first_party', ['full_access', 'offline_access']);
    expect(started.consent_required).toBe(false);
    const { access_token = '', refresh_token = '' } = await token({ ...CODE, ...form });
    const { session } = await sessions.exchangeAccessToken({ access_token });
    expect(session?.authentication_factors[0]?.delivery_method).toBe('oauth_access_token_exchange');
    await rejects(sessions.exchangeAccessToken({ access_token }), 'idp_access_token_could_not_be_exchanged', 404);
    const { client_id, client_secret = '' } = form;
    const second = await token({ grant_type: 'refresh_token', refresh_token, client_id, client_secret });
    consumer.emulator.clock.advance('6m');
    await rejects(
      sessions.exchangeAccessToken({ access_token: second['access_token'] ?? '' }),
      'oauth_access_token_exchange_token_too_old',
    );
  });

  test('that is denied or unknown is sent back, or rejected', async () => {
    const { idp } = consumer.stytch;
    const { request } = await authorized('third_party', ['email']);
    const denied = await idp.oauth.authorize({ ...request, consent_granted: false });
    expect(new URL(denied.redirect_uri).searchParams.get('error')).toBe('access_denied');
    await rejects(
      idp.oauth.authorizeStart({ ...request, redirect_uri: 'https://evil.example' }),
      'connected_app_supplied_redirect_url_not_found_in_client',
      401,
    );
    await rejects(idp.oauth.authorizeStart({ ...request, client_id: 'x' }), 'connected_app_not_found', 404);
  });

  test('is managed', async () => {
    const { clients } = consumer.stytch.connectedApp;
    const { connected_app } = await clients.create({ client_type: 'third_party_public', redirect_urls: [] });
    const { client_id } = connected_app;
    await rejects(clients.secrets.rotateStart({ client_id }), 'public_connected_apps_do_not_have_secrets');
    await rejects(
      clients.update({ client_id, full_access_allowed: true }),
      'third_party_clients_cannot_use_full_access',
    );
    expect((await clients.update({ client_id, client_name: 'App' })).connected_app.client_name).toBe('App');
    expect((await clients.search({ limit: 1 })).results_metadata).toMatchObject({
      total: 2,
      next_cursor: expect.any(String),
    });
    await clients.delete({ client_id });
    await rejects(clients.get({ client_id }), 'connected_app_not_found', 404);
    const { connected_apps } = await clients.search({});
    const first = connected_apps[0]?.client_id ?? '';
    await clients.secrets.rotateStart({ client_id: first });
    await clients.secrets.rotateCancel({ client_id: first });
    await clients.secrets.rotateStart({ client_id: first });
    expect((await clients.secrets.rotate({ client_id: first })).connected_app.client_secret_last_four).toHaveLength(4);
  });
});

function authorizedPublic(code_challenge: string) {
  const { idp, connectedApp } = consumer.stytch;
  return connectedApp.clients
    .create({ client_type: 'third_party_public', redirect_urls: [redirect_uri] })
    .then(async ({ connected_app: { client_id } }) => {
      const request = {
        client_id,
        redirect_uri,
        response_type: 'code',
        scopes: ['offline_access'],
        user_id: ADA.user_id,
      };
      const { authorization_code } = await idp.oauth.authorize({ ...request, code_challenge, consent_granted: true });
      return { form: { client_id, redirect_uri, code: String(authorization_code) } };
    });
}

test('the documents of OpenID Connect name the endpoints', async () => {
  const { text } = await open(`${consumer.emulator.url}/.well-known/openid-configuration`);
  const { jwks_uri, issuer } = JSON.parse(text) as { jwks_uri: string; issuer: string };
  expect([issuer, (await fetch(jwks_uri)).status]).toEqual([consumer.emulator.issuer.issuer, 200]);
});
