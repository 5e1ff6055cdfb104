import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../../../../src/facade/core/call/operation.ts';
import { ServerException } from '../../../../../../src/facade/core/errors/server-exception.ts';
import { isObject } from '../../../../../../src/facade/core/options/checks.ts';
import { version } from '../../../../../../src/facade/core/version.ts';
import { memberHeaders } from '../../../../../../src/facade/providers/stytch/b2b/member-headers.ts';
import { StytchB2B } from '../../../../../../src/facade/providers/stytch/b2b/stytch-b2b.ts';
import { Stytch } from '../../../../../../src/facade/providers/stytch/consumer/stytch.ts';
import { readStytchOptions, type StytchOptions } from '../../../../../../src/facade/providers/stytch/shared/options.ts';
import { stytchProvider } from '../../../../../../src/facade/providers/stytch/shared/provider.ts';
import * as b2bOperations from '../../../../../../src/generated/stytch-b2b/operations.ts';
import * as consumerOperations from '../../../../../../src/generated/stytch-consumer/operations.ts';
import { methodOf } from '../../../../../support/operations.ts';
import { rejection } from '../../../../../support/stytch-tokens.ts';

const { usersGet } = consumerOperations;
const { idpIntrospectTokenNetwork, m2mToken, organizationsDelete } = b2bOperations;
const provider = stytchProvider(
  readStytchOptions(
    {
      projectId: 'project-test-1',
      secret: 'secret-test-1',
      baseUrl: 'http://127.0.0.1:4010/prefix',
      fraudBaseUrl: 'http://127.0.0.1:4011/fraud',
    },
    [],
  ),
  memberHeaders,
);
// base64 of "project-test-1:secret-test-1"
const CREDENTIALS = 'cHJvamVjdC10ZXN0LTE6c2VjcmV0LXRlc3QtMQ==';

const REQUEST = { method: 'GET', url: 'http://127.0.0.1:4010/prefix/v1' };

describe('the headers of a call', () => {
  it('identify project and client', async () => {
    const headers = await provider.authorize(usersGet, {}, REQUEST);
    expect(headers).toEqual({
      authorization: `Basic ${CREDENTIALS}`,
      'user-agent': `authloom/${version}`,
    });
  });

  it.each([m2mToken, idpIntrospectTokenNetwork])('hold no credentials for $name', async (operation) => {
    const headers = await provider.authorize(operation, {}, REQUEST);
    expect(Object.keys(headers)).toEqual(['user-agent']);
  });

  it.each<[object, Record<string, string>]>([
    [{ session_token: 'token-1' }, { 'x-stytch-member-session': 'token-1' }],
    [{ session_jwt: 'jwt-1' }, { 'x-stytch-member-sessionjwt': 'jwt-1' }],
    [
      { session_token: 'token-1', session_jwt: 'jwt-1' },
      { 'x-stytch-member-session': 'token-1', 'x-stytch-member-sessionjwt': 'jwt-1' },
    ],
    [{ session_token: undefined, session_jwt: 'jwt-1' }, { 'x-stytch-member-sessionjwt': 'jwt-1' }],
  ])('carry the session of a member %o beside those of the project', async (authorization, expected) => {
    const headers = await provider.authorize(organizationsDelete, { authorization }, REQUEST);
    expect(headers['authorization']).toBe(`Basic ${CREDENTIALS}`);
    const session = Object.entries(headers).filter(([name]) => name.startsWith('x-'));
    expect(Object.fromEntries(session)).toEqual(expected);
  });
});

it('counts the secret, and the header made of it, among the texts that are never shown', () => {
  expect(provider.secrets).toEqual(['secret-test-1', CREDENTIALS]);
});

it('knows the project and the only grant type', () => {
  expect(provider.fill).toEqual({ project_id: 'project-test-1', grant_type: 'client_credentials' });
});

it('has another address for the fraud operations', () => {
  expect(provider.baseUrls).toEqual({
    default: 'http://127.0.0.1:4010/prefix',
    fraud: 'http://127.0.0.1:4011/fraud',
  });
});

interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

describe.each([
  ['Stytch', (options: StytchOptions) => new Stytch(options), Object.values(consumerOperations), 89],
  ['StytchB2B', (options: StytchOptions) => new StytchB2B(options), Object.values(b2bOperations), 123],
] as const)('every operation of %s', (_, make, operations, count) => {
  /** What a call sends that is given nothing but what its path and a token need. */
  async function sentBy({ name, pathParams }: Operation): Promise<Sent> {
    const sent: Sent[] = [];
    const client = make({
      projectId: 'project-test-1',
      secret: 'secret-test-1',
      baseUrl: 'https://gateway.example.com/prefix/',
      fraudBaseUrl: 'https://fraud.example.com/other/',
      validate: 'none',
      retry: false,
      fetch: async (url, { method = '', headers, body }) => {
        sent.push({
          url: new URL(url),
          method,
          headers: new Headers(headers),
          body: typeof body === 'string' ? body : undefined,
        });
        return new Response(null, { status: 500 });
      },
    });
    const path = pathParams.filter((param) => param !== 'project_id').map((param) => [param, `${param}/1`]);
    await rejection(methodOf(client, name)(Object.fromEntries(path)), ServerException);
    expect(sent).toHaveLength(1);
    return sent[0] as Sent;
  }

  const rows = operations.filter((value): value is Operation => isObject(value) && 'path' in value);

  it(`is tried below: ${count}`, () => {
    expect(rows).toHaveLength(count);
    expect(rows.filter(({ server }) => server === 'fraud')).toHaveLength(6);
  });

  it.each(rows)('$name goes to the right address, with the right credentials', async (operation) => {
    const { url, method, headers } = await sentBy(operation);
    const base =
      operation.server === 'fraud' ? 'https://fraud.example.com/other' : 'https://gateway.example.com/prefix';
    const path = operation.path
      .replace('{project_id}', 'project-test-1')
      .replaceAll(/\{(\w+)\}/g, (_match, param: string) => `${param}%2F1`);
    expect([method, url.href]).toEqual([operation.method, base + path]);
    expect(headers.get('authorization')).toBe(operation.anonymous ? null : `Basic ${CREDENTIALS}`);
    expect(headers.get('user-agent')).toBe(`authloom/${version}`);
    expect([...headers.keys()].filter((name) => name.startsWith('x-'))).toEqual([]);
  });

  it.each(rows)('$name has a body exactly where it takes one', async (operation) => {
    const { headers, body } = await sentBy(operation);
    const expected = { json: '{}', form: operation.name === 'm2m.token' ? 'grant_type=client_credentials' : '' };
    expect(body).toBe(operation.body === undefined ? undefined : expected[operation.body.encoding]);
    if (operation.body?.encoding === 'form')
      expect(headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    if (operation.body?.encoding === 'json') expect(headers.get('content-type')).toBe('application/json');
  });

  it('sends the credentials with all but the two endpoints of OAuth 2', () => {
    const anonymous = rows.filter((operation) => operation.anonymous).map(({ name }) => name);
    expect(anonymous.toSorted()).toEqual(['idp.introspectTokenNetwork', 'm2m.token']);
  });
});
