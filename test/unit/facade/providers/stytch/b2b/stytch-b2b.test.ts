import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import type { Operation } from '../../../../../../src/facade/core/call/operation.ts';
import {
  BadRequestException,
  ForbiddenException,
  UnauthorizedException,
} from '../../../../../../src/facade/core/errors/server-exception.ts';
import { TokenValidationError } from '../../../../../../src/facade/core/errors/session-error.ts';
import { ConnectionException } from '../../../../../../src/facade/core/errors/standard-exception.ts';
import { ValidationError } from '../../../../../../src/facade/core/errors/validation-error.ts';
import type { Fetch } from '../../../../../../src/facade/core/options/client-options.ts';
import { StytchB2B } from '../../../../../../src/facade/providers/stytch/b2b/stytch-b2b.ts';
import type { StytchOptions } from '../../../../../../src/facade/providers/stytch/shared/options.ts';
import * as operations from '../../../../../../src/generated/stytch-b2b/operations.ts';
import { json, KeyEndpoint } from '../../../../../support/key-endpoint.ts';
import { methodOf } from '../../../../../support/operations.ts';
import { StytchIssuer } from '../../../../../support/stytch-issuer.ts';
import { rejection } from '../../../../../support/stytch-tokens.ts';
import { everythingShownOf } from '../../../core/errors/shown.ts';
import { pathsOf } from '../../../core/options/refusal.ts';

const PROJECT_ID = 'project-test-1';
const SECRET = 'secret-test-hidden';
const CREDENTIALS = { projectId: PROJECT_ID, secret: SECRET };
const NOW = 1_800_000_000;
const DONE = { request_id: 'request-1', status_code: 200, organization_id: 'organization-1' };
const TOKEN = 'member-session-token';
const JWT = 'member.session.jwt';

function setUp(answer: () => Response | Promise<Response> = () => Response.json(DONE), options: StytchOptions = {}) {
  const sent: { url: string; headers: Headers; body: unknown }[] = [];
  const fetch: Fetch = async (url, { headers, body }) => {
    sent.push({ url, headers: new Headers(headers), body: typeof body === 'string' ? JSON.parse(body) : undefined });
    return answer();
  };
  return { b2b: new StytchB2B({ ...CREDENTIALS, fetch, retry: false, ...options }), sent };
}

it('asks nothing of the network while it is made', () => {
  const fetch = vi.fn<Fetch>(() => {
    throw new Error('the network was asked');
  });
  new StytchB2B({ ...CREDENTIALS, fetch });
  expect(fetch).not.toHaveBeenCalled();
});

it('shows its secrets in no dump, before and after calls', async () => {
  const { b2b } = setUp(undefined, { headers: { 'x-tenant': 'hidden-header' } });
  const authorization = { session_token: 'hidden-member-token' };
  await b2b.organizations.delete({ organization_id: 'organization-1' }, { authorization });
  const shown = inspect(b2b, { depth: 12, showHidden: true }) + JSON.stringify(b2b);
  expect(shown).toContain('StytchB2B');
  expect(shown).not.toContain('hidden');
  expect(shown).not.toContain(btoa(`${PROJECT_ID}:${SECRET}`));
});

it('asks other hosts for the fraud operations only', async () => {
  const { b2b, sent } = setUp(() => Response.json({ ...DONE, rules: [], next_cursor: '', organization: {} }), {
    baseUrl: 'https://gateway.example.com/b2b/',
    fraudBaseUrl: 'https://gateway.example.com/fraud/',
  });
  await b2b.fraud.rules.list();
  await b2b.organizations.get({ organization_id: 'organization-1' });
  expect(sent.map(({ url }) => url)).toEqual([
    'https://gateway.example.com/fraud/v1/rules/list',
    'https://gateway.example.com/b2b/v1/b2b/organizations/organization-1',
  ]);
});

describe('the session of a member', () => {
  const organization = { organization_id: 'organization-1' };
  const of = ({ headers }: { headers: Headers }) => [
    headers.get('x-stytch-member-session'),
    headers.get('x-stytch-member-sessionjwt'),
  ];

  it.each<[object, (string | null)[]]>([
    [{}, [null, null]],
    [{ authorization: undefined }, [null, null]],
    [{ authorization: { session_token: TOKEN } }, [TOKEN, null]],
    [{ authorization: { session_jwt: JWT } }, [null, JWT]],
    [{ authorization: { session_token: TOKEN, session_jwt: JWT } }, [TOKEN, JWT]],
    [{ authorization: { session_token: undefined, session_jwt: JWT } }, [null, JWT]],
  ])('travels in headers of its own: %o', async (options, expected) => {
    const { b2b, sent } = setUp();
    await b2b.organizations.update({ ...organization, organization_name: 'Example' }, options);
    expect(sent.map(of)).toEqual([expected]);
    expect(sent[0]?.body).toEqual({ organization_name: 'Example' });
    expect(sent[0]?.headers.get('authorization')).toBe(`Basic ${btoa(`${PROJECT_ID}:${SECRET}`)}`);
  });

  it('counts for one call only', async () => {
    const { b2b, sent } = setUp();
    await b2b.organizations.delete(organization, { authorization: { session_token: TOKEN } });
    await b2b.organizations.delete(organization);
    expect(sent.map(of)).toEqual([
      [TOKEN, null],
      [null, null],
    ]);
  });

  it.each<[unknown, string[]]>([
    [{}, ['options.authorization']],
    [{ session_token: undefined, session_jwt: undefined }, ['options.authorization']],
    [null, ['options.authorization']],
    ['hidden', ['options.authorization']],
    [{ session_token: '' }, ['options.authorization.session_token']],
    [{ session_token: null }, ['options.authorization.session_token']],
    [{ session_token: 'hid\r\nden' }, ['options.authorization.session_token']],
    [{ session_jwt: 7 }, ['options.authorization.session_jwt']],
    [{ sessionToken: 'hidden' }, ['options.authorization.sessionToken', 'options.authorization']],
  ])('that is %o is refused, and nothing is sent with the rights of the project', async (authorization, paths) => {
    const { b2b, sent } = setUp();
    const options: object = { authorization };
    const error = await rejection(b2b.organizations.delete(organization, options), ValidationError);
    expect(pathsOf(error)).toEqual(paths);
    expect(error).toMatchObject({ provider: 'stytch', status: 400 });
    expect(everythingShownOf(error)).not.toMatch(/hid(\r\n)?den/);
    expect(sent).toEqual([]);
  });

  const all: Operation[] = Object.values(operations);
  const taking = all.filter(({ memberSession }) => memberSession === true);
  const others = all.filter(({ memberSession }) => memberSession === undefined);

  it('is taken by 40 of 123 operations', () => {
    expect([taking.length, others.length]).toEqual([40, 83]);
  });

  it.each(taking)('is taken by $name', async ({ name, pathParams }) => {
    const { b2b, sent } = setUp(() => new Response(null, { status: 404 }), { validate: 'none' });
    const params = Object.fromEntries(pathParams.map((param) => [param, 'id-1']));
    const call = methodOf(b2b, name)(params, { authorization: { session_token: TOKEN, session_jwt: JWT } });
    await Promise.allSettled([call]);
    expect(sent.map(of)).toEqual([[TOKEN, JWT]]);
  });

  it.each(others)('is refused by $name', async ({ name, pathParams }) => {
    const { b2b, sent } = setUp(undefined, { validate: 'none' });
    const params = Object.fromEntries(pathParams.map((param) => [param, 'id-1']));
    const call = methodOf(b2b, name)(params, { authorization: { session_token: TOKEN } });
    expect(pathsOf(await rejection(Promise.resolve(call), ValidationError))).toEqual(['options.authorization']);
    expect(sent).toEqual([]);
  });

  it.each<[string, string, object]>([
    ['token', 'hidden-token', { session_token: 'hidden-token' }],
    ['JWT', 'hidden.session.jwt', { session_jwt: 'hidden.session.jwt' }],
  ])('is in no error, even if the server repeats the %s', async (_, text, authorization) => {
    const echo = {
      status_code: 400,
      request_id: text,
      error_type: text,
      error_message: `bad ${text}`,
      error_url: text,
    };
    const { b2b } = setUp(() => Response.json(echo, { status: 400 }));
    const error = await rejection(b2b.organizations.delete(organization, { authorization }), BadRequestException);
    expect(everythingShownOf(error)).not.toContain('hidden');
    expect(error.errorMessage).toBe('bad [redacted]');
  });

  it('is in no error of a connection that breaks', async () => {
    const { b2b } = setUp(() => Promise.reject(new TypeError('cannot send hidden-token')));
    const authorization = { session_token: 'hidden-token' };
    const error = await rejection(b2b.organizations.delete(organization, { authorization }), ConnectionException);
    expect(everythingShownOf(error)).not.toContain('hidden');
  });

  it.each([
    [401, 'session_not_found', UnauthorizedException, 401],
    [401, 'unauthorized_credentials', UnauthorizedException, 500],
    [403, 'session_authorization_error', ForbiddenException, 403],
    [403, 'session_authorization_tenancy_error', ForbiddenException, 403],
  ] as const)('that is refused with %i %s', async (status, error_type, Exception, own) => {
    const { b2b } = setUp(() => Response.json({ status_code: status, error_type }, { status }));
    const call = b2b.organizations.delete(organization, { authorization: { session_token: TOKEN } });
    expect(await rejection(call, Exception)).toMatchObject({
      httpStatusCode: status,
      errorType: error_type,
      status: own,
    });
  });
});

it.each(['..', '.', ''])('does not send an organization id that would lead elsewhere: %o', async (organization_id) => {
  const { b2b, sent } = setUp();
  const error = await rejection(b2b.organizations.delete({ organization_id }), ValidationError);
  expect(pathsOf(error)).toEqual(['organization_id']);
  expect(sent).toEqual([]);
});

it('gives the bare client over the same transport', async () => {
  const { b2b, sent } = setUp(() => Response.json({ message: 'gone' }, { status: 404 }));
  const params = { path: { organization_id: 'organization-1' } };
  const { response } = await b2b.api.GET('/v1/b2b/organizations/{organization_id}', { params });
  expect(response.status).toBe(404);
  expect(sent[0]?.url).toBe('https://test.stytch.com/v1/b2b/organizations/organization-1');
});

describe('the tokens of machines and connected apps', () => {
  const issuer = new StytchIssuer({ projectId: PROJECT_ID, vertical: 'b2b' });
  const organization = { organization_id: 'organization-1', slug: 'example' };
  const claims = { 'https://stytch.com/organization': organization };

  it('are checked here, with one key set for all', async () => {
    const endpoint = new KeyEndpoint(json(issuer.keySet()));
    const b2b = new StytchB2B({ ...CREDENTIALS, fetch: endpoint.fetch, clock: () => NOW * 1000 });
    const access_token = await issuer.mintM2M({ now: NOW, scope: 'read:users' });
    const required = { access_token, required_scopes: ['read:users'] };
    expect(await b2b.m2m.authenticateToken(required)).toMatchObject({ scopes: ['read:users'] });
    await expect(
      b2b.m2m.authenticateToken({ access_token, required_scopes: ['x'] }, () => true),
    ).resolves.toMatchObject({ client_id: 'm2m-client-test-1' });
    const token = await issuer.mintAccessToken({ now: NOW, scope: 'openid', claims });
    expect(await b2b.idp.introspectTokenLocal(token)).toMatchObject({ subject: 'member-test-1', organization });
    await b2b.sessions.validate(await issuer.mintSession({ now: NOW }));
    expect(endpoint.requests.map(({ url }) => url)).toEqual([
      `https://test.stytch.com/v1/b2b/sessions/jwks/${PROJECT_ID}`,
    ]);
  });

  it('are judged by the organization, then by the scopes of the RBAC policy', async () => {
    const scopes = [{ scope: 'read:documents', permissions: [{ resource_id: 'documents', actions: ['read'] }] }];
    const asked: string[] = [];
    const b2b = new StytchB2B({
      ...CREDENTIALS,
      clock: () => NOW * 1000,
      fetch: async (url) => {
        asked.push(new URL(url).pathname);
        return Response.json(
          url.includes('/jwks/') ? issuer.keySet() : { ...DONE, policy: { roles: [], resources: [], scopes } },
        );
      },
    });
    const token = await issuer.mintAccessToken({ now: NOW, scope: 'read:documents', claims });
    const check = (organization_id: string, action: string) => {
      const authorization_check = { organization_id, resource_id: 'documents', action };
      return b2b.idp.introspectTokenLocal(token, { authorization_check });
    };
    const tenancy = await rejection(check('organization-2', 'read'), TokenValidationError);
    expect([tenancy.reason, asked.length]).toEqual(['tenancy', 1]);
    await expect(check('organization-1', 'read')).resolves.toMatchObject({ subject: 'member-test-1' });
    const permissions = await rejection(check('organization-1', 'write'), TokenValidationError);
    expect(permissions).toMatchObject({ reason: 'permissions', status: 403 });
    expect(asked).toEqual([`/v1/b2b/sessions/jwks/${PROJECT_ID}`, '/v1/b2b/rbac/policy']);
  });
});

describe('the addresses at which a browser starts', () => {
  const b2b = new StytchB2B({ ...CREDENTIALS, publicToken: 'public-token-1', baseUrl: 'https://login.example.com/a' });
  const at = (path: string): string => `https://login.example.com/a${path}?public_token=public-token-1`;

  it('to sign in with OAuth', () => {
    const url = b2b.oauth.startUrl({ provider: 'google', slug: 'example' });
    expect(url).toBe(`${at('/v1/b2b/public/oauth/google/start')}&slug=example`);
  });

  it('to discover organizations with OAuth', () => {
    const url = b2b.oauth.discovery.startUrl({ provider: 'github' });
    expect(url).toBe(at('/v1/b2b/public/oauth/github/discovery/start'));
  });

  it('to sign in with SSO', () => {
    const url = b2b.sso.startUrl({ connection_id: 'saml-connection-1' });
    expect(url).toBe(`${at('/v1/public/sso/start')}&connection_id=saml-connection-1`);
  });

  it('need a public token', () => {
    const without = new StytchB2B(CREDENTIALS);
    expect(() => without.sso.startUrl({ connection_id: 'saml-connection-1' })).toThrow(/publicToken/);
  });
});

it('checks the session of a request', async () => {
  const result = await new StytchB2B(CREDENTIALS).authenticateRequest({ headers: {} });
  expect(result).toMatchObject({ status: 'signed-out', error: { reason: 'missing', status: 401 } });
});
