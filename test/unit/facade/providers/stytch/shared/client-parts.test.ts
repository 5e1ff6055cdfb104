import { describe, expect, it } from 'vitest';
import { ServerException } from '../../../../../../src/facade/errors/server-exception.ts';
import type { Operation } from '../../../../../../src/facade/http/operation.ts';
import { version } from '../../../../../../src/facade/options/env.ts';
import { StytchB2B } from '../../../../../../src/facade/providers/stytch/b2b/client.ts';
import { Stytch } from '../../../../../../src/facade/providers/stytch/consumer/client.ts';
import {
  stytchProvider,
  stytchTokenPolicy,
} from '../../../../../../src/facade/providers/stytch/shared/client-parts.ts';
import { readStytchOptions, type StytchOptions } from '../../../../../../src/facade/providers/stytch/shared/options.ts';
import { CONSUMER_KINDS } from '../../../../../../src/facade/providers/stytch/shared/token-kinds.ts';
import { OPERATIONS as b2bOperations } from '../../../../../../src/generated/stytch-b2b/operations.ts';
import { OPERATIONS as consumerOperations } from '../../../../../../src/generated/stytch-consumer/operations.ts';
import { json, KeyEndpoint } from '../../../../../helpers/key-endpoint.ts';
import { methodOf } from '../../../../../helpers/operations.ts';
import { StytchIssuer } from '../../../../../helpers/stytch-issuer.ts';
import { rejection } from '../../../../../helpers/stytch-tokens.ts';

const PROJECT = { projectId: 'project-test-1', secret: 'secret-test-1' };
// base64 of "project-test-1:secret-test-1"
const CREDENTIALS = 'cHJvamVjdC10ZXN0LTE6c2VjcmV0LXRlc3QtMQ==';

it('the adapter knows the project, the only grant type, and what must never be shown', () => {
  expect(stytchProvider(readStytchOptions(PROJECT, []))).toMatchObject({
    clientParams: { project_id: 'project-test-1', grant_type: 'client_credentials' },
    secrets: ['secret-test-1', CREDENTIALS],
  });
});

describe('the token policy', () => {
  const issuer = new StytchIssuer({ projectId: 'project-test-1', vertical: 'consumer' });

  function setUp(options: StytchOptions = {}, path = '/v1/sessions/jwks') {
    const endpoint = new KeyEndpoint(json(issuer.keySet()));
    const config = readStytchOptions({ ...PROJECT, fetch: endpoint.fetch, clock: () => 1, ...options }, []);
    return { endpoint, config, policyOf: stytchTokenPolicy(config, path) };
  }

  it('accepts the tokens of the project', () => {
    const { config, policyOf } = setUp({ issuers: ['https://login.example.com'], clockTolerance: 7 });
    expect(policyOf(CONSUMER_KINDS.session)).toMatchObject({
      provider: 'stytch',
      kind: 'session token',
      algorithm: 'RS256',
      issuers: [
        'stytch.com/project-test-1',
        'https://test.stytch.com',
        'https://login.example.com',
        'https://login.example.com/',
      ],
      issuerHint: expect.stringContaining('"issuers"'),
      audiences: ['project-test-1'],
      allowed: ['jti'],
      clock: config.common.clock,
      clockTolerance: 7,
    });
  });

  it.each<[string, StytchOptions, string]>([
    ['/v1/sessions/jwks', {}, 'https://test.stytch.com/v1/sessions/jwks/project-test-1'],
    ['/v1/b2b/sessions/jwks', {}, 'https://test.stytch.com/v1/b2b/sessions/jwks/project-test-1'],
    [
      '/v1/sessions/jwks',
      { baseUrl: 'https://gateway.example.com/stytch/' },
      'https://gateway.example.com/stytch/v1/sessions/jwks/project-test-1',
    ],
  ])('has one key set for all kinds of tokens, at %s with %o, without credentials', async (path, options, url) => {
    const { endpoint, policyOf } = setUp(options, path);
    for (const kind of Object.values(CONSUMER_KINDS))
      expect(await policyOf(kind).keys.find('jwk-test-1')).toMatchObject({ kid: 'jwk-test-1' });
    expect(endpoint.requests.map((request) => request.url)).toEqual([url]);
    const headers = { 'user-agent': `authloom/${version}`, accept: 'application/json' };
    expect(endpoint.requests[0]?.init.headers).toEqual(headers);
  });
});

interface Sent {
  readonly url: URL;
  readonly method: string;
  readonly headers: Headers;
  readonly body: string | undefined;
}

describe.each([
  ['Stytch', (options: StytchOptions) => new Stytch(options), consumerOperations, 89],
  ['StytchB2B', (options: StytchOptions) => new StytchB2B(options), b2bOperations, 123],
] as const)('every operation of %s', (_, make, operations, count) => {
  /** The request of a call that is given nothing but what its path needs. */
  async function sentBy({ name, pathParams }: Operation): Promise<Sent> {
    const sent: Sent[] = [];
    const client = make({
      ...PROJECT,
      baseUrl: 'https://gateway.example.com/prefix/',
      fraudBaseUrl: 'https://fraud.example.com/other/',
      validate: 'none',
      retry: false,
      fetch: async (url, { method = '', headers, body }) => {
        const text = typeof body === 'string' ? body : undefined;
        sent.push({ url: new URL(url), method, headers: new Headers(headers), body: text });
        return new Response(null, { status: 500 });
      },
    });
    const path = pathParams.filter((param) => param !== 'project_id').map((param) => [param, `${param}/1`]);
    await rejection(methodOf(client, name)(Object.fromEntries(path)), ServerException);
    expect(sent).toHaveLength(1);
    return sent[0] as Sent;
  }

  const rows: readonly Operation[] = operations;

  it(`is tried below: ${count}`, () => {
    expect(rows).toHaveLength(count);
    expect(rows.filter(({ server }) => server === 'fraud')).toHaveLength(6);
    // All but the two endpoints of OAuth 2 are sent with credentials.
    const anonymous = rows.filter((operation) => operation.anonymous).map(({ name }) => name);
    expect(anonymous.toSorted()).toEqual(['idp.introspectTokenNetwork', 'm2m.token']);
  });

  it.each(rows)('$name goes to the right URL, with the right credentials and body', async (operation) => {
    const { url, method, headers, body } = await sentBy(operation);
    const base =
      operation.server === 'fraud' ? 'https://fraud.example.com/other' : 'https://gateway.example.com/prefix';
    const path = operation.path
      .replace('{project_id}', 'project-test-1')
      .replaceAll(/\{(\w+)\}/g, (_match, param: string) => `${param}%2F1`);
    expect([method, url.href]).toEqual([operation.method, base + path]);
    expect(headers.get('authorization')).toBe(operation.anonymous ? null : `Basic ${CREDENTIALS}`);
    expect(headers.get('user-agent')).toBe(`authloom/${version}`);
    expect([...headers.keys()].filter((name) => name.startsWith('x-'))).toEqual([]);
    const { encoding } = operation.body ?? {};
    const form = operation.name === 'm2m.token' ? 'grant_type=client_credentials' : '';
    expect(body).toBe(encoding && { json: '{}', form }[encoding]);
    if (encoding !== undefined) {
      const type = { json: 'application/json', form: 'application/x-www-form-urlencoded' }[encoding];
      expect(headers.get('content-type')).toBe(type);
    }
  });
});
