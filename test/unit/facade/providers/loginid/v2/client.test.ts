import { describe, expect, it } from 'vitest';
import { OPERATIONS as all } from '../../../../../../src/generated/loginid-v2/operations.ts';
import { ServerException, TokenValidationError, ValidationError } from '../../../../../../src/index.ts';
import { LoginIDV2, type LoginIDV2Options } from '../../../../../../src/loginid/v2.ts';
import { createTestIssuer } from '../../../../../../src/testing.ts';
import { failureOfType } from '../../../../../helpers/corbado-client.ts';
import { methodOf } from '../../../../../helpers/operations.ts';
import { pathsOf } from '../../../options/validation-error-of.ts';

const APP_ID = '0f1e2d3c-4b5a-4678-9abc-def012345678';
const BASIC = `Basic ${btoa('key-1:')}`;
const BEARER = 'Bearer user-token';
const authorization = { token: 'user-token' };

/** Creates a client whose server returns an error, and the list of its requests. */
function setUp(options: LoginIDV2Options = {}, status = 418) {
  const requests: { readonly url: string; readonly headers: Headers; readonly body: unknown }[] = [];
  const client = new LoginIDV2({
    appId: APP_ID,
    apiKey: 'key-1',
    retry: false,
    validate: 'none',
    fetch: async (url, { headers, body }) => {
      requests.push({
        url,
        headers: new Headers(headers),
        body: typeof body === 'string' ? JSON.parse(body) : undefined,
      });
      return Response.json({ msg: 'no', msgCode: 'forbidden' }, { status });
    },
    ...options,
  });
  return { client, requests };
}

const PARAMS = { id: 'id-1', aaguid: 'aaguid-1' };

describe('the credentials', () => {
  it.each(all)('of $name are those of the spec, by method and by the raw client', async (operation) => {
    const { client, requests } = setUp();
    const { name, method, path, anonymous, userToken } = operation;
    const options = userToken === undefined ? {} : { authorization };
    await failureOfType(ServerException, methodOf(client, name)(PARAMS, options));
    const init = {
      params: { path: PARAMS },
      headers: userToken === undefined ? {} : { authorization: BEARER },
      ...(method !== 'GET' && { body: {} }),
    };
    await Reflect.apply(Reflect.get(client.api, method), client.api, [path, init]);
    const expected = userToken === undefined ? (anonymous ? null : BASIC) : BEARER;
    expect(requests.map((request) => request.headers.get('authorization'))).toEqual([expected, expected]);
  });

  it('of 5 operations are a token of the user, which may be left out for one more', () => {
    expect(all.filter(({ userToken }) => userToken === 'required')).toHaveLength(5);
    expect(all.filter(({ userToken }) => userToken === 'optional').map(({ name }) => name)).toEqual(['reg.init']);
  });

  it.each([undefined, {}, { authorization: undefined }, { authorization: {} }, { authorization: { token: '' } }])(
    'of a user are never replaced by the API key: %j',
    async (options) => {
      const { client, requests } = setUp();
      const error = await failureOfType(ValidationError, methodOf(client, 'passkeys.list')(undefined, options));
      expect(pathsOf(error)[0]).toMatch(/^options\.authorization/);
      expect(requests).toEqual([]);
    },
  );

  it('are not taken by operations of the application', async () => {
    const { client } = setUp();
    const call = methodOf(client, 'profile.delete')({ id: 'user-1' }, { authorization });
    expect(pathsOf(await failureOfType(ValidationError, call))).toEqual(['options.authorization']);
  });

  it('do not exist for a registration without a token, and are the API key for paths that the spec lacks', async () => {
    const { client, requests } = setUp();
    await failureOfType(ServerException, client.reg.init({ deviceInfo: {} }));
    await Reflect.apply(client.api.GET, client.api, ['/fido2/v2/users', {}]);
    expect(requests.map(({ headers }) => headers.get('authorization'))).toEqual([null, BASIC]);
  });

  it.each([
    [401, 401],
    [403, 403],
    [404, 404],
  ])("that are the user's make a %i of LoginID a %i of the own server", async (status, expected) => {
    const { client } = setUp({}, status);
    const list = client.passkeys.list({}, { authorization });
    expect(await failureOfType(ServerException, list)).toMatchObject({ httpStatusCode: status, status: expected });
    const own = client.mgmt.tokenVerify({ jwtAccess: 'x' });
    expect(await failureOfType(ServerException, own)).toMatchObject({ status: status === 404 ? 404 : 500 });
  });
});

describe('a ceremony', () => {
  it('is started for the application of the client, unless the arguments name one', async () => {
    const { client, requests } = setUp({ validate: 'requests' });
    await failureOfType(ServerException, client.auth.init({ deviceInfo: {} }));
    await failureOfType(ServerException, client.reg.init({ deviceInfo: {}, app: { id: 'other', token: 't' } }));
    expect(requests.map(({ body }) => body)).toEqual([
      { app: { id: APP_ID }, deviceInfo: {} },
      { app: { id: 'other', token: 't' }, deviceInfo: {} },
    ]);
  });

  it("passes the browser's name on", async () => {
    const { client, requests } = setUp();
    await failureOfType(ServerException, client.auth.init({ deviceInfo: {}, 'User-Agent': 'Browser/1' }));
    await failureOfType(ServerException, client.auth.init({ deviceInfo: {} }));
    const agents = requests.map(({ headers }) => headers.get('user-agent'));
    expect(agents).toEqual(['Browser/1', expect.stringMatching(/^authloom\//)]);
  });
});

describe('tokens', async () => {
  const issuer = await createTestIssuer('loginid-v2', { appId: APP_ID });
  const client = new LoginIDV2(issuer.clientOptions());
  const request = { txPayload: 'Pay 10 EUR to Bob', nonce: 'nonce-1', username: 'ada@example.com' };
  const token = await issuer.mintTransaction({ payload: request.txPayload, nonce: 'nonce-1' });

  it('of a login have a session, with the time of the login', async () => {
    const login = await issuer.mint({ userId: 'user-7' });
    const { session } = await client.sessions.validate(login, { username: 'ada@example.com', require: { maxAge: 60 } });
    expect(session).toMatchObject({
      provider: 'loginid',
      userId: 'user-7',
      claims: { username: 'ada@example.com', rpId: 'example.com', tokenType: 'jwtAccess' },
    });
    expect(await client.verifyToken(login)).toEqual(session?.claims);
    await failureOfType(TokenValidationError, client.verifyToken(login, { username: 'eve@example.com' }));
  });

  it('of a user count only where the request is from that user', async () => {
    const cookie = `LoginID_${APP_ID}_token=${await issuer.mint()}`;
    const authenticate = async (username: string) =>
      (await client.authenticateRequest({ headers: { cookie } }, { username })).status;
    expect([await authenticate('ada@example.com'), await authenticate('eve@example.com')]).toEqual([
      'signed-in',
      'signed-out',
    ]);
  });

  it('of a transaction confirm exactly what the user was shown', async () => {
    expect(await client.verifyTransaction(token, request)).toMatchObject({ nonce: 'nonce-1' });
    expect(await client.verifyTransaction(token, { txPayload: request.txPayload })).toBeDefined();
    for (const change of [{ txPayload: 'Pay 99 EUR to Eve' }, { nonce: 'nonce-2' }, { username: 'eve@example.com' }]) {
      const error = await failureOfType(
        TokenValidationError,
        client.verifyTransaction(token, { ...request, ...change }),
      );
      expect(error.reason).toBe('claims');
    }
    const old = await issuer.mintTransaction({
      payload: request.txPayload,
      nonce: 'nonce-1',
      issuedAt: new Date(0),
      claims: { exp: undefined },
    });
    expect(await failureOfType(TokenValidationError, client.verifyTransaction(old, request))).toMatchObject({
      reason: 'too_old',
    });
  });

  it.each([undefined, {}, { txPayload: 7 }, { txPayload: 'x', nonce: undefined }, { txPayload: 'x', username: '' }])(
    'of a transaction need valid arguments: %j',
    async (params) => {
      await failureOfType(ValidationError, client.verifyTransaction(token, params as typeof request));
    },
  );
});
