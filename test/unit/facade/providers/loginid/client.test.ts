import { createHash, createPublicKey } from 'node:crypto';
import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ServerException } from '../../../../../src/facade/core/errors/server-exception.ts';
import { ResponseException } from '../../../../../src/facade/core/errors/standard-exception.ts';
import { ValidationError } from '../../../../../src/facade/core/errors/validation-error.ts';
import type { Fetch } from '../../../../../src/facade/core/options/client-options.ts';
import type { CreateTxParams } from '../../../../../src/facade/providers/loginid/transactions.ts';
import { LoginID } from '../../../../../src/loginid.ts';
import { failureOf, failureOfType } from '../../../../support/corbado-client.ts';
import { errorAnswer } from '../../../../support/loginid-issuer.ts';
import { everythingShownOf } from '../../core/errors/shown.ts';
import { pathsOf } from '../../core/options/refusal.ts';
import {
  answers,
  CLIENT_ID,
  inTurn,
  NOW,
  PRIVATE_KEY,
  PRIVATE_NUMBER,
  readServiceToken,
  serviceTokenOf,
  setUp,
  USER,
  USERNAME,
} from './workbench.ts';

const NONCE = /^[A-Za-z0-9]{16}$/;
const PAYLOAD = 'Pay 10 € to 漢字';
const PAYLOAD_HASH = createHash('sha256').update(PAYLOAD).digest('base64url');
const TX = { id: 'tx-1', url: 'https://confirm.example.com/tx-1' };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

describe('making a client', () => {
  it('asks nothing of the network, neither with its own fetch nor with the global one', () => {
    const fetch = vi.fn<Fetch>(() => {
      throw new Error('the network was asked');
    });
    vi.stubGlobal('fetch', fetch);
    new LoginID({ clientId: CLIENT_ID, privateKey: PRIVATE_KEY, fetch });
    new LoginID({ clientId: CLIENT_ID });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('prints nothing', () => {
    const outlets = [
      ...(['debug', 'info', 'log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
    ];
    new LoginID({ clientId: CLIENT_ID, privateKey: PRIVATE_KEY, logger: console });
    expect(outlets.map((outlet) => outlet.mock.calls)).toEqual(outlets.map(() => []));
  });

  it('takes application and key from the environment, the key also on one line', async () => {
    vi.stubEnv('LOGINID_CLIENT_ID', 'client-of-the-environment');
    vi.stubEnv('LOGINID_PRIVATE_KEY', PRIVATE_KEY.replaceAll('\n', '\\n'));
    const token = readServiceToken(await new LoginID().generateServiceToken({ scope: 'users.retrieve' }));
    expect(token.claims).toMatchObject({ client_id: 'client-of-the-environment' });
  });
});

it('shows its private key in no dump, before and after use', async () => {
  const { loginid } = setUp({ answer: answers(USER), headers: { 'x-tenant': 'hidden-header' } });
  await loginid.users.retrieve({ username: USERNAME });
  const jwk = createPublicKey(PRIVATE_KEY).export({ format: 'jwk' });
  const hidden = [PRIVATE_NUMBER, ...PRIVATE_KEY.split('\n').filter((line) => line.length > 30), 'hidden-header'];
  const shown = `${inspect(loginid, { depth: 12, showHidden: true })}${JSON.stringify(loginid)}`;
  expect(shown).toContain('LoginID');
  for (const text of [...hidden, String(jwk.x)]) expect(shown).not.toContain(text);
});

describe('generateServiceToken', () => {
  it('signs what was asked for', async () => {
    const { loginid, issuer } = setUp();
    const { header, claims } = readServiceToken(await loginid.generateServiceToken({ scope: 'codes.generate' }));
    expect(header).toEqual({ alg: 'ES256', typ: 'JWT' });
    expect(claims).toEqual({
      client_id: CLIENT_ID,
      type: 'codes.generate',
      nonce: expect.stringMatching(NONCE),
      iat: NOW,
    });
    expect(issuer.requests).toEqual([]);
  });

  it.each([
    [{ username: 'Zoë 漢字' }, { username: 'Zoë 漢字' }],
    [{ user_id: 'user-1' }, { user_id: 'user-1' }],
    [{ username: USERNAME, user_id: 'user-1' }, { username: USERNAME }],
    [{ nonce: 'my-own-nonce' }, { nonce: 'my-own-nonce' }],
  ])('has %o as %o', async (params, claims) => {
    const { loginid } = setUp();
    const token = readServiceToken(await loginid.generateServiceToken({ scope: 'custom', ...params }));
    const usual = { client_id: CLIENT_ID, type: 'custom', nonce: expect.any(String), iat: NOW };
    expect(token.claims).toEqual({ ...usual, ...claims });
  });

  it('is another one each time, and as old as the clock says', async () => {
    const { loginid, time } = setUp();
    const one = readServiceToken(await loginid.generateServiceToken({ scope: 'custom' }));
    time.now += 1_999;
    const two = readServiceToken(await loginid.generateServiceToken({ scope: 'custom' }));
    expect(one.claims['nonce']).not.toBe(two.claims['nonce']);
    expect(one.signature).not.toBe(two.signature);
    expect(two.claims['iat']).toBe(NOW + 1);
  });

  it('names its scope as the server wants it', async () => {
    const { loginid } = setUp({ scopeClaim: 'scope' });
    const { claims } = readServiceToken(await loginid.generateServiceToken({ scope: 'users.create' }));
    expect(claims['scope']).toBe('users.create');
    expect(claims).not.toHaveProperty('type');
  });
});

describe('generateTxAuthToken', () => {
  it('is bound to the payload', async () => {
    const { loginid } = setUp();
    const token = await loginid.generateTxAuthToken({ tx_payload: PAYLOAD, username: USERNAME, nonce: 'nonce-1' });
    expect(readServiceToken(token).claims).toEqual({
      client_id: CLIENT_ID,
      type: 'tx.create',
      nonce: 'nonce-1',
      iat: NOW,
      username: USERNAME,
      payload_hash: PAYLOAD_HASH,
    });
  });

  it('has a nonce of its own where none is given', async () => {
    const { loginid } = setUp();
    const { claims } = readServiceToken(await loginid.generateTxAuthToken({ tx_payload: '' }));
    expect(claims['nonce']).toMatch(NONCE);
    expect(claims['payload_hash']).toBe('47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
  });
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

describe('createTx', () => {
  it('has the same nonce in the token, in the body and in the answer', async () => {
    const { loginid, issuer } = setUp({ answer: answers(TX) });
    const { data, attempts } = await loginid.createTx({ tx_payload: PAYLOAD, username: USERNAME }).withResponse();
    const [request] = issuer.apiRequests;
    if (request === undefined) throw new Error('nothing was sent');
    expect(data).toEqual({ ...TX, nonce: expect.stringMatching(NONCE) });
    expect(attempts).toBe(1);
    expect([request.method, request.url.pathname]).toEqual(['POST', '/tx']);
    const { nonce } = data;
    expect(JSON.parse(request.body ?? '')).toEqual({
      client_id: CLIENT_ID,
      tx_payload: PAYLOAD,
      username: USERNAME,
      nonce,
    });
    expect(serviceTokenOf(request)?.claims).toEqual({
      client_id: CLIENT_ID,
      type: 'tx.create',
      nonce,
      iat: NOW,
      username: USERNAME,
      payload_hash: PAYLOAD_HASH,
    });
  });

  it('keeps the nonce that is given, and passes the type on', async () => {
    const { loginid, issuer } = setUp({ answer: answers({ ...TX, nonce: 'of the server' }) });
    const tx = await loginid.createTx({ tx_payload: '', nonce: 'my-own-nonce', tx_type: 'text' });
    expect(tx.nonce).toBe('my-own-nonce');
    const [request] = issuer.apiRequests;
    expect(JSON.parse(request?.body ?? '')).toEqual({
      client_id: CLIENT_ID,
      tx_payload: '',
      nonce: 'my-own-nonce',
      tx_type: 'text',
    });
    expect(request && serviceTokenOf(request)?.claims['nonce']).toBe('my-own-nonce');
  });

  it('leaves out what is undefined', async () => {
    const { loginid, issuer } = setUp({ answer: answers(TX) });
    await loginid.createTx({ tx_payload: PAYLOAD, username: undefined, nonce: undefined, tx_type: undefined });
    expect(Object.keys(JSON.parse(issuer.apiRequests[0]?.body ?? ''))).toEqual(['client_id', 'tx_payload', 'nonce']);
  });

  it('has another nonce each time', async () => {
    const { loginid } = setUp({ answer: answers(TX) });
    const nonces = await Promise.all([1, 2, 3].map(async () => (await loginid.createTx({ tx_payload: '' })).nonce));
    expect(new Set(nonces).size).toBe(3);
  });

  it('goes without a token where there is no key', async () => {
    const { loginid, issuer } = setUp({ privateKey: undefined, answer: answers(TX) });
    expect(await loginid.createTx({ tx_payload: PAYLOAD })).toMatchObject(TX);
    expect(issuer.apiRequests.map(({ headers }) => headers.has('authorization'))).toEqual([false]);
  });

  it('takes the options of a call', async () => {
    const { loginid, issuer } = setUp({ answer: answers(TX) });
    await loginid.createTx({ tx_payload: PAYLOAD }, { headers: { 'x-trace': 'trace-1' } });
    expect(issuer.apiRequests[0]?.headers.get('x-trace')).toBe('trace-1');
    await failureOfType(ValidationError, loginid.createTx({ tx_payload: PAYLOAD }, { timeout: -1 }));
  });

  it('is repeated only when it was certainly not carried out', async () => {
    const later = () => errorAnswer(503, 'unavailable', 'later');
    const { loginid, issuer } = setUp({
      answer: inTurn(later, answers(TX), () => errorAnswer(500, 'x', 'y'), answers(TX)),
    });
    expect((await loginid.createTx({ tx_payload: PAYLOAD }).withResponse()).attempts).toBe(2);
    const tokens = issuer.apiRequests.map((request) => serviceTokenOf(request));
    expect(tokens[0]?.signature).not.toBe(tokens[1]?.signature);
    expect(tokens[0]?.claims['nonce']).toBe(JSON.parse(issuer.apiRequests[1]?.body ?? '').nonce);
    expect(await failureOfType(ServerException, loginid.createTx({ tx_payload: PAYLOAD }))).toMatchObject({
      attempts: 1,
    });
  });

  it.each<[string, unknown]>([
    ['HTML', '<html>'],
    ['null', null],
    ['an empty object', {}],
    ['an error under 200', { code: 'bad_request', message: 'no' }],
  ])('does not resolve with %s', async (_, body) => {
    const { loginid } = setUp({ answer: () => new Response(typeof body === 'string' ? body : JSON.stringify(body)) });
    await failureOfType(ResponseException, loginid.createTx({ tx_payload: PAYLOAD }));
  });

  it.each<[string, unknown, string[]]>([
    ['nothing', undefined, ['params']],
    ['null', null, ['params']],
    ['a text', PAYLOAD, ['params']],
    ['no payload', { username: USERNAME }, ['tx_payload']],
    ['a payload that is an object', { tx_payload: { amount: 10 } }, ['tx_payload']],
    ['an empty username', { tx_payload: PAYLOAD, username: '' }, ['username']],
    ['a nonce that is null', { tx_payload: PAYLOAD, nonce: null }, ['nonce']],
    ['an empty nonce', { tx_payload: PAYLOAD, nonce: '' }, ['nonce']],
    ['a type that is a number', { tx_payload: PAYLOAD, tx_type: 7 }, ['tx_type']],
    ['a slip of a name', { txPayload: PAYLOAD }, ['txPayload', 'tx_payload']],
    ['an unknown name', { tx_payload: PAYLOAD, amount: 10 }, ['amount']],
    ['a payload that has no UTF-8', { tx_payload: '\uD83D' }, ['tx_payload']],
  ])('sends nothing where there is %s', async (_, params, paths) => {
    const { loginid, issuer } = setUp({ answer: answers(TX) });
    const error = await failureOfType(ValidationError, loginid.createTx(params as CreateTxParams));
    expect(pathsOf(error)).toEqual(paths);
    expect(error.status).toBe(400);
    expect(issuer.requests).toEqual([]);
  });
});

describe('an error', () => {
  it('tells neither the service token nor the request, although the server repeats both', async () => {
    const { loginid } = setUp({
      retry: false,
      answer: ({ headers, body }) =>
        errorAnswer(
          400,
          `bad ${headers.get('authorization')}`,
          `cannot take ${headers.get('authorization')} with ${body}`,
        ),
    });
    const error = await failureOfType(
      ServerException,
      loginid.authenticate.password({ username: USERNAME, password: 'correct horse' }),
    );
    expect(error.errorMessage).toContain('cannot take Bearer [redacted] with');
    const shown = everythingShownOf(error);
    for (const hidden of ['eyJ', 'correct horse', USERNAME, PRIVATE_NUMBER]) expect(shown).not.toContain(hidden);
  });

  it('tells no private key, although the server has it', async () => {
    const oneLine = PRIVATE_KEY.replaceAll('\n', '\\n');
    const { loginid } = setUp({
      answer: () =>
        errorAnswer(400, 'bad', `your key is ${PRIVATE_NUMBER} or ${PRIVATE_KEY.trim()} or ${oneLine.trim()}`),
    });
    const shown = everythingShownOf(await failureOf(loginid.users.create({ username: USERNAME })));
    expect(shown).not.toContain(PRIVATE_NUMBER);
    expect(shown).not.toContain(PRIVATE_KEY.split('\n')[1]);
  });

  it('tells none of it to observers', async () => {
    const told: unknown[] = [];
    const tell = (event: unknown): void => void told.push(event);
    const { loginid } = setUp({
      hooks: { onRequest: tell, onResponse: tell, onRetry: tell, onError: tell },
      logger: {
        debug: (...args) => tell(args),
        info: (...args) => tell(args),
        warn: (...args) => tell(args),
        error: (...args) => tell(args),
      },
      answer: ({ headers }) =>
        Response.json(
          { message: `busy with ${headers.get('authorization')}` },
          { status: 503, headers: { 'retry-after': '0', server: headers.get('authorization') ?? '' } },
        ),
    });
    await failureOfType(ServerException, loginid.users.retrieve({ username: USERNAME }));
    expect(told.length).toBeGreaterThan(8);
    const shown = inspect(told, { depth: 12, showHidden: true });
    for (const hidden of ['eyJ', USERNAME, PRIVATE_NUMBER]) expect(shown).not.toContain(hidden);
  });
});

describe('the bare client', () => {
  type Api = LoginID['api'];
  it.each<[string, (api: Api) => Promise<unknown>, Readonly<Record<string, unknown>>]>([
    [
      'POST /manage/users/retrieve',
      (api) => api.POST('/manage/users/retrieve', { body: { username: USERNAME } }),
      { type: 'users.retrieve', username: USERNAME },
    ],
    [
      'DELETE /manage/users/user%2F1',
      (api) => api.DELETE('/manage/users/{user_id}', { params: { path: { user_id: 'user/1' } } }),
      { type: 'users.delete' },
    ],
    [
      'PUT /manage/users/user-1/activate',
      (api) => api.PUT('/manage/users/{user_id}/activate', { params: { path: { user_id: 'user-1' } } }),
      { type: 'users.activate' },
    ],
    [
      'GET /credentials',
      (api) => api.GET('/credentials', { params: { query: { user_id: 'user-1' } } }),
      { type: 'credentials.list' },
    ],
    [
      'POST /tx',
      (api) => api.POST('/tx', { body: { client_id: CLIENT_ID, tx_payload: PAYLOAD, nonce: 'nonce-1' } }),
      { type: 'tx.create', nonce: 'nonce-1', payload_hash: PAYLOAD_HASH },
    ],
  ])('signs for %s as the method would', async (line, call, claims) => {
    const { loginid, issuer } = setUp({ answer: answers({}), baseUrl: 'https://gateway.example.com/prefix/' });
    await call(loginid.api);
    const [request] = issuer.apiRequests;
    expect(`${request?.method} ${request?.url.pathname}`).toBe(line.replace(' ', ' /prefix'));
    expect(request && serviceTokenOf(request)?.claims).toMatchObject({ client_id: CLIENT_ID, ...claims });
    expect(request?.headers.get('x-client-id')).toBe(CLIENT_ID);
  });

  it('sends no token to paths that it does not know, and no id to anonymous ones', async () => {
    const { loginid, issuer } = setUp({ answer: answers({}) });
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

  it('needs a key where the path needs a token', async () => {
    const { loginid, issuer } = setUp({ privateKey: undefined, answer: answers({}) });
    await failureOfType(ValidationError, loginid.api.POST('/manage/users/retrieve', { body: { username: USERNAME } }));
    expect(issuer.requests).toEqual([]);
    await loginid.api.POST('/tx', { body: { client_id: CLIENT_ID, tx_payload: PAYLOAD, nonce: 'nonce-1' } });
    expect(issuer.apiRequests[0]?.headers.has('authorization')).toBe(false);
  });

  it('hands out errors as they come', async () => {
    const { loginid } = setUp({ answer: () => errorAnswer(404, 'user_not_found', 'no such user') });
    const { error, response } = await loginid.api.POST('/manage/users/retrieve', { body: { username: USERNAME } });
    expect(response.status).toBe(404);
    expect(error).toEqual({ code: 'user_not_found', message: 'no such user' });
  });
});
