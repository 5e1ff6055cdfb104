import { describe, expect, it } from 'vitest';
import { authenticateRequest } from '../../../../../src/facade/adapters/shared/request-auth.ts';
import { composeVerifiers, type Session, ValidationError, type Verifier } from '../../../../../src/index.ts';
import { clientOf } from '../../session/clients.ts';
import { bench, forged, good } from '../apps/tokens.ts';

function read(headers: Readonly<Record<string, string>>, auth: Verifier<Session> = bench.client) {
  return authenticateRequest(auth, { request: { headers }, method: 'GET', target: '/' }, { cookie: 'session' });
}

describe.each(['cbo_session_token', 'cbo_short_session'])('the cookie %s of Corbado', (name) => {
  const { client, sign } = clientOf('Corbado');

  it.each<[string, Verifier]>([
    ['alone', client],
    ['composed', composeVerifiers([client, clientOf('Stytch').client])],
  ])('is read, %s', async (_, auth) => {
    const token = sign();
    const headers = [{ cookie: `${name}=${token}` }, { authorization: `Bearer ${token}` }, {}];
    const states = await Promise.all(headers.map(async (given) => (await read(given, auth)).state.status));
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
    [
      'is not read by its bare name, which another subdomain could have written',
      { cookie: `session=${good}` },
      'signed-out',
    ],
    ['is read by its bare name on loopback', { cookie: `session=${good}`, host: 'localhost:3000' }, 'signed-in'],
    [
      'is not read by its bare name for a similar name',
      { cookie: `session=${good}`, host: 'localhost.evil.example' },
      'signed-out',
    ],
    [
      'leaves the cookies of the provider if it is empty',
      { cookie: `__Host-session=; stytch_session_jwt=${good}` },
      'signed-in',
    ],
    ['counts even if it is invalid', { cookie: `__Host-session=x; stytch_session_jwt=${good}` }, 'signed-out'],
    ['has one exact name', { cookie: `x__Host-session=${good}; __host-session=${good}; __Host-session` }, 'signed-out'],
  ])('%s', async (_, headers, status) => {
    expect((await read(headers)).state.status).toBe(status);
  });
});

it.each<[string, unknown]>([
  ['nothing', undefined],
  ['a word', 'route'],
  ['an object', { status: 200 }],
])('rejects with an error if a verifier rejects with %s', async (_, reason) => {
  const auth = { sessions: bench.client.sessions, authenticateRequest: () => Promise.reject(reason) };
  const error: unknown = await read({}, auth).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ValidationError);
  expect(error).toMatchObject({ status: 500, issues: [{ path: 'auth' }] });
});

it('leaves errors as they are', async () => {
  const bug = new TypeError('a bug');
  const auth = { sessions: bench.client.sessions, authenticateRequest: () => Promise.reject(bug) };
  await expect(read({}, auth)).rejects.toBe(bug);
});
