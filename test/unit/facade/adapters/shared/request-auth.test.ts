import { describe, expect, it } from 'vitest';
import type { AuthOptions } from '../../../../../src/facade/adapters/shared/auth-options.ts';
import { authenticateRequest } from '../../../../../src/facade/adapters/shared/request-auth.ts';
import { composeVerifiers, type Session, ValidationError, type Verifier } from '../../../../../src/index.ts';
import { clientOf } from '../../session/clients.ts';
import { bench, expired, forged, good } from '../apps/tokens.ts';

const PLAIN = `session=${good}`;
const PROVIDERS = `stytch_session_jwt=${good}`;

function read(
  headers: Readonly<Record<string, string>>,
  options: AuthOptions = { cookie: 'session' },
  auth: Verifier<Session> = bench.client,
) {
  return authenticateRequest(auth, { request: { headers }, method: 'GET', target: '/' }, options);
}

describe.each(['cbo_session_token', 'cbo_short_session'])('the cookie %s of Corbado', (name) => {
  const { client, sign } = clientOf('Corbado');

  it.each<[string, Verifier]>([
    ['alone', client],
    ['composed', composeVerifiers([client, clientOf('Stytch').client])],
  ])('is read, %s', async (_, auth) => {
    const token = sign();
    const headers = [{ cookie: `${name}=${token}` }, { authorization: `Bearer ${token}` }, {}];
    const states = await Promise.all(headers.map(async (given) => (await read(given, {}, auth)).state.status));
    expect(states).toEqual(['signed-in', 'signed-in', 'signed-out']);
  });
});

describe('your own cookie', () => {
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['is read', { cookie: `__Host-session=${good}` }, 'signed-in'],
    [
      'has less precedence than a bearer token, even an invalid one',
      { cookie: `__Host-session=${good}`, authorization: `Bearer ${forged}` },
      'signed-out',
    ],
    ['is not read by its bare name, which another subdomain could have written', { cookie: PLAIN }, 'signed-out'],
    [
      "is not read by its bare name behind nginx's default Host",
      { cookie: PLAIN, host: '127.0.0.1:3000' },
      'signed-out',
    ],
    ["counts alone, without the provider's", { cookie: PROVIDERS }, 'signed-out'],
    ["counts alone, without the provider's, if it is empty", { cookie: `__Host-session=; ${PROVIDERS}` }, 'signed-out'],
    ['counts alone, even if it is invalid', { cookie: `__Host-session=x; ${PROVIDERS}` }, 'signed-out'],
    ['may be quoted', { cookie: `__Host-session="${good}"` }, 'signed-in'],
    ['is there once', { cookie: `__Host-session=${good}; __Host-session=${good}` }, 'signed-out'],
    ['has one exact name', { cookie: `x__Host-session=${good}; __host-session=${good}; __Host-session` }, 'signed-out'],
  ])('%s', async (_, headers, status) => {
    expect((await read(headers)).state.status).toBe(status);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['is read', { host: 'localhost:3000' }, 'signed-in'],
    ['is read behind a proxy for this machine', { host: '[::1]', 'x-forwarded-host': 'localhost' }, 'signed-in'],
    ['is not read elsewhere', { host: 'app.example' }, 'signed-out'],
    ['is not read for a similar name', { host: 'localhost.evil.example' }, 'signed-out'],
    ['is not read without a host', {}, 'signed-out'],
    [
      'is not read if a proxy names another host',
      { host: '127.0.0.1', 'x-forwarded-host': 'app.example' },
      'signed-out',
    ],
    ['is not read behind TLS', { host: '127.0.0.1', 'x-forwarded-proto': 'https' }, 'signed-out'],
  ])('with insecureLocalhost, %s by its bare name', async (_, headers, status) => {
    const options = { cookie: 'session', insecureLocalhost: true };
    // Of several, the first genuine one wins.
    const cookie = `__Host-session=${expired}; session=${forged}; ${PLAIN}`;
    expect((await read({ ...headers, cookie }, options)).state.status).toBe(status);
  });

  it.each<[string, string, string]>([
    ['are read', PROVIDERS, 'signed-in'],
    ['are read after one of yours that is over', `__Host-session=${expired}; ${PROVIDERS}`, 'signed-in'],
    ['are read after yours', `stytch_session_jwt=${forged}; __Host-session=${good}`, 'signed-in'],
    ['do not help if they are invalid', `stytch_session_jwt=${forged}; __Host-session=${expired}`, 'signed-out'],
  ])("with providerCookies, the provider's cookies %s", async (_, cookie, status) => {
    expect((await read({ cookie }, { cookie: 'session', providerCookies: true })).state.status).toBe(status);
  });
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a word', 'route'],
  ['an object', { status: 200 }],
])('rejects with an error if a verifier rejects with %s', async (_, reason) => {
  const auth = { sessions: bench.client.sessions, authenticateRequest: () => Promise.reject(reason) };
  const error: unknown = await read({}, {}, auth).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ status: 500, issues: [{ path: 'auth' }] });
});

it('leaves errors as they are', async () => {
  const bug = new TypeError('a bug');
  const auth = { sessions: bench.client.sessions, authenticateRequest: () => Promise.reject(bug) };
  await expect(read({}, {}, auth)).rejects.toBe(bug);
});
