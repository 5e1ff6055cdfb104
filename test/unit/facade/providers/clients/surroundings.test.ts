/** Surroundings that go wrong: clocks that return no time, and a polluted `Object.prototype`. */
import { afterEach, describe, expect, it } from 'vitest';
import { ValidationError } from '../../../../../src/index.ts';
import { CLIENTS, MINUTE, NOW, SECOND, setUp } from './client-under-test.ts';

const polluted: string[] = [];

/** Puts a property on every object, as a flaw elsewhere in the program would. */
function pollute(name: string, value: unknown): void {
  polluted.push(name);
  Object.defineProperty(Object.prototype, name, { value, configurable: true, writable: true, enumerable: false });
}

afterEach(() => {
  for (const name of polluted.splice(0)) Reflect.deleteProperty(Object.prototype, name);
});

/** Names that options, claims or responses have, with values that would change a decision. */
const POLLUTION: Readonly<Record<string, unknown>> = {
  name: 'Eve',
  email: 'eve@example.com',
  phone_number: '+1',
  udata: 'eve',
  username: 'eve',
  sub: 'eve',
  roles: ['admin'],
  role: 'admin',
  authentication_factors: [{ type: 'totp' }],
  expires_at: 'x',
  attributes: 'x',
  scope: 'admin',
  client_id: 'x',
  nonce: 'x',
  tx_hash: 'x',
  server_nonce: 'x',
  webauthnId: 'x',
  jti: 7,
  alg: 'none',
  typ: 'x',
  kid: 'x',
  crit: ['x'],
  b64: false,
  use: 'enc',
  key_ops: ['sign'],
  keys: [],
  d: 'x',
  organization_id: 'x',
  slug: 'x',
  permission: { resource_id: 'x', action: 'x' },
  remote: true,
  authorization_check: { resource_id: 'x', action: 'x' },
  check: { remote: true },
  error: 'x',
  error_type: 'x',
  error_message: 'x',
  status_code: 500,
  httpStatusCode: 500,
  code: 'x',
  message: 'x',
  requestData: { requestID: 'x' },
  validation: [{}],
  details: 'x',
  type: 'x',
  links: ['https://eve.example'],
  authorization: { session_token: 'x' },
  headersDistinct: { authorization: ['x'] },
  tokenCache: false,
};

describe.each(CLIENTS)('$name', (subject) => {
  const expired = { exp: NOW - 60, iat: NOW - 600, nbf: NOW - 600 };

  it.each([
    ['NaN', Number.NaN],
    ['nothing', undefined],
    ['infinity', Number.POSITIVE_INFINITY],
    ['a string', '1800000000000'],
    ['a promise', Promise.resolve(NOW * SECOND)],
  ])('checks no token by a clock that returns %s', async (_, now) => {
    const { sessions, sign, client } = setUp(subject, { clock: () => now as number });
    await expect(sessions.validate(sign(expired))).rejects.toThrow(ValidationError);
    const request = { headers: { authorization: `Bearer ${sign()}` } };
    await expect(client.authenticateRequest(request)).rejects.toThrow(ValidationError);
  });

  it('checks no token by a clock that breaks after a token was verified', async () => {
    let now: number = NOW * SECOND;
    const { sessions, sign } = setUp(subject, { clock: () => now });
    const token = sign();
    expect(await sessions.validate(token)).toMatchObject({ status: 'signed-in' });
    now = Number.NaN;
    await expect(sessions.validate(token)).rejects.toThrow(ValidationError);
  });

  it('reads no option through the prototype', async () => {
    pollute('clockTolerance', 60);
    pollute('maxTokenAge', 1_000_000_000);
    pollute('require', { role: 'nobody' });
    const { sessions, sign } = setUp(subject);
    expect(await sessions.validate(sign({ exp: NOW - 10 }))).toMatchObject({ error: { reason: 'expired' } });
    expect(await sessions.validate(sign({ exp: NOW - 10 }), {})).toMatchObject({ error: { reason: 'expired' } });
    expect(await sessions.validate(sign(), {})).toMatchObject({ status: 'signed-in' });
  });

  it('reads no requirement through the prototype', async () => {
    const { sessions, sign } = setUp(subject);
    pollute('maxAge', 1);
    pollute('role', 'nobody');
    expect(await sessions.validate(sign(), { require: {} })).toMatchObject({ status: 'signed-in' });
  });

  it('reads no claim through the prototype', async () => {
    const { sessions, sign } = setUp(subject);
    const whole = sign();
    const withoutTimes = sign({ exp: undefined, iat: undefined });
    pollute('exp', NOW + 900);
    pollute('iat', NOW);
    pollute('nbf', NOW + MINUTE);
    pollute('aud', 'somebody else');
    expect(await sessions.validate(whole)).toMatchObject({ status: 'signed-in' });
    expect(await sessions.validate(withoutTimes)).toMatchObject({ status: 'signed-out' });
  });

  it('reads nothing of a session through the prototype', async () => {
    const { client, sessions, sign } = setUp(subject, { tokenCache: false });
    const request = { headers: { authorization: `Bearer ${sign()}` } };
    const options = { require: { role: 'admin' } };
    const expected = [await sessions.validate(sign()), await client.authenticateRequest(request, options)];
    for (const [name, value] of Object.entries(POLLUTION)) {
      pollute(name, value);
      expect([await sessions.validate(sign()), await client.authenticateRequest(request, options)]).toEqual(expected);
      Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('takes no successful response for an error, nor an error for another, by the prototype', async () => {
    const { read, respondWith } = setUp(subject, { retry: false });
    respondWith(() => Response.json(subject.response));
    const expected = await read();
    respondWith(() => Response.json({}, { status: 404 }));
    const error: unknown = await read().catch((thrown: unknown) => JSON.stringify(thrown));
    for (const [name, value] of Object.entries(POLLUTION)) {
      pollute(name, value);
      respondWith(() => Response.json(subject.response));
      expect(await read()).toEqual(expected);
      respondWith(() => Response.json({}, { status: 404 }));
      expect(await read().catch((thrown: unknown) => JSON.stringify(thrown))).toBe(error);
      Reflect.deleteProperty(Object.prototype, name);
    }
  });

  it('sends no header and follows no timeout of the prototype', async () => {
    const { read, requests, respondWith } = setUp(subject);
    respondWith(() => Response.json(subject.response));
    // Loads the schemas: the test runner's own loader reads a timeout.
    await read();
    pollute('timeout', 1);
    pollute('headers', { 'x-polluted': 'yes' });
    pollute('retry', { limit: 10 });
    await read();
    await read({});
    for (const { init } of requests) expect(new Headers(init.headers).has('x-polluted')).toBe(false);
  });
});
