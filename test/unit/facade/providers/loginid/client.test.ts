import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ValidationError } from '../../../../../src/index.ts';
import { LoginID } from '../../../../../src/loginid.ts';
import { failureOf, failureOfType } from '../../../../helpers/corbado-client.ts';
import { errorResponse } from '../../../../helpers/loginid-issuer.ts';
import { everythingShownOf } from '../../errors/shown.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import {
  CLIENT_ID,
  NOW,
  PRIVATE_KEY,
  PRIVATE_NUMBER,
  readServiceToken,
  respondingWith,
  serviceTokenOf,
  setUp,
  USERNAME,
} from './helpers.ts';

// Tests that hold for every client are in ../clients.

const PAYLOAD = 'Pay 10 € to 漢字';
const PAYLOAD_HASH = createHash('sha256').update(PAYLOAD).digest('base64url');

afterEach(() => {
  vi.unstubAllEnvs();
});

it('the client reads application and key from the environment, the key also on one line', async () => {
  vi.stubEnv('LOGINID_CLIENT_ID', 'client-of-the-environment');
  vi.stubEnv('LOGINID_PRIVATE_KEY', PRIVATE_KEY.replaceAll('\n', '\\n'));
  const token = readServiceToken(await new LoginID().generateServiceToken({ scope: 'users.retrieve' }));
  expect(token.claims).toMatchObject({ client_id: 'client-of-the-environment' });
});

it('generateServiceToken signs with client ID, clock and claim of the options, and sends nothing', async () => {
  const { loginid, issuer, time } = setUp({ scopeClaim: 'scope' });
  time.now += 1_999;
  const { header, claims } = readServiceToken(await loginid.generateServiceToken({ scope: 'codes.generate' }));
  expect(header).toEqual({ alg: 'ES256', typ: 'JWT' });
  const nonce = expect.stringMatching(/^[A-Za-z0-9]{16}$/);
  expect(claims).toEqual({ client_id: CLIENT_ID, scope: 'codes.generate', nonce, iat: NOW + 1 });
  expect(issuer.requests).toEqual([]);
});

it.each<[string, (loginid: LoginID) => Promise<string>]>([
  ['generateServiceToken', (loginid) => loginid.generateServiceToken({ scope: 'custom' })],
  ['generateTxAuthToken', (loginid) => loginid.generateTxAuthToken({ tx_payload: '' })],
])('%s needs a private key', async (_, sign) => {
  const { loginid } = setUp({ privateKey: undefined });
  const error = await failureOfType(ValidationError, sign(loginid));
  expect(pathsOf(error)).toEqual(['privateKey']);
  expect(error).toMatchObject({ status: 500, provider: 'loginid' });
  expect(error.message).toContain('LOGINID_PRIVATE_KEY');
});

it('an error shows no private key, although the server repeats it', async () => {
  const key = PRIVATE_KEY.trim();
  const message = `your key is ${PRIVATE_NUMBER} or ${key} or ${key.replaceAll('\n', '\\n')}`;
  const { loginid } = setUp({ respond: () => errorResponse(400, 'bad', message) });
  const shown = everythingShownOf(await failureOf(loginid.users.create({ username: USERNAME })));
  expect(shown).not.toContain(PRIVATE_NUMBER);
  expect(shown).not.toContain(PRIVATE_KEY.split('\n')[1]);
});

describe('the raw client', () => {
  type Api = LoginID['api'];
  const retrieve = (api: Api) => api.POST('/manage/users/retrieve', { body: { username: USERNAME } });
  const id = (user_id: string) => ({ params: { path: { user_id } } });
  const tx = { client_id: CLIENT_ID, tx_payload: PAYLOAD, nonce: 'nonce-1' };

  it.each<[string, Readonly<Record<string, unknown>>, (api: Api) => Promise<unknown>]>([
    ['POST /manage/users/retrieve', { type: 'users.retrieve', username: USERNAME }, retrieve],
    ['DELETE /manage/users/a%2F1', { type: 'users.delete' }, (api) => api.DELETE('/manage/users/{user_id}', id('a/1'))],
    [
      'PUT /manage/users/user-1/activate',
      { type: 'users.activate' },
      (api) => api.PUT('/manage/users/{user_id}/activate', id('user-1')),
    ],
    [
      'GET /credentials',
      { type: 'credentials.list' },
      (api) => api.GET('/credentials', { params: { query: { user_id: 'user-1' } } }),
    ],
    [
      'POST /tx',
      { type: 'tx.create', nonce: 'nonce-1', payload_hash: PAYLOAD_HASH },
      (api) => api.POST('/tx', { body: tx }),
    ],
  ])('signs for %s as the method would', async (line, claims, call) => {
    const { loginid, issuer } = setUp({ respond: respondingWith({}), baseUrl: 'https://gateway.example.com/prefix/' });
    await call(loginid.api);
    const [request] = issuer.apiRequests;
    expect(`${request?.method} ${request?.url.pathname}`).toBe(line.replace(' ', ' /prefix'));
    expect(request && serviceTokenOf(request)?.claims).toMatchObject({ client_id: CLIENT_ID, ...claims });
    expect(request?.headers.get('x-client-id')).toBe(CLIENT_ID);
  });

  it('sends no token to unknown paths, and no client ID to anonymous ones', async () => {
    const { loginid, issuer } = setUp({ respond: respondingWith({}) });
    await loginid.api.POST('/manage/unknown' as '/manage/users', { body: { username: USERNAME } });
    await loginid.api.POST('/codes/{code_type}/generate/fido2/init', {
      params: { path: { code_type: 'short' } },
      body: { client_id: CLIENT_ID, username: USERNAME, purpose: 'add_credential' },
    });
    const sent = issuer.requests.map(({ headers }) => [headers.has('authorization'), headers.get('x-client-id')]);
    expect(sent).toEqual([
      [false, CLIENT_ID],
      [false, null],
    ]);
  });

  it('needs a key if the path needs a token', async () => {
    const { loginid, issuer } = setUp({ privateKey: undefined, respond: respondingWith({}) });
    await failureOfType(ValidationError, retrieve(loginid.api));
    expect(issuer.requests).toEqual([]);
    await loginid.api.POST('/tx', { body: tx });
    expect(issuer.apiRequests[0]?.headers.has('authorization')).toBe(false);
  });
});
