import { afterEach, describe, expect, it, vi } from 'vitest';
import { type Hooks, type KeysEvent, type SessionEvent, ValidationError } from '../../../../../src/index.ts';
import { statusOrReasonOf } from '../../../../helpers/session-results.ts';
import { pathsOf } from '../../options/validation-error-of.ts';
import { CLIENTS, json, MINUTE, NOW, SECOND, setUp, unreachable } from './client-under-test.ts';

afterEach(() => void vi.useRealTimers());

/** Lets a refresh in the background finish. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

describe.each(CLIENTS)('the hooks of $name', (subject) => {
  function observed(hooks: Hooks = {}) {
    const sessions: SessionEvent[] = [];
    const keys: KeysEvent[] = [];
    const made = setUp(subject, {
      hooks: { onSession: (event) => sessions.push(event), onKeys: (event) => keys.push(event), ...hooks },
    });
    const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });
    return { ...made, bearer, events: { sessions, keys } };
  }

  it('tell how each check was decided, and by keys of which age', async () => {
    const { sessions, client, sign, bearer, time, respondWith, events } = observed();
    const token = sign();
    await sessions.validate(token);
    time.now += 90 * SECOND;
    await client.authenticateRequest(bearer(token));
    await client.authenticateRequest(bearer(sign({ exp: NOW - 60, iat: NOW - 90, nbf: NOW - 90 })));
    await client.authenticateRequest({ headers: {} });
    time.now += 90 * MINUTE;
    respondWith(unreachable);
    await sessions.validate(token);
    const { provider } = subject;
    expect(events.sessions).toEqual([
      { provider, status: 'signed-in', reason: null, source: 'local', keyAge: 0 },
      { provider, status: 'signed-in', reason: null, source: 'cache', keyAge: 90 },
      { provider, status: 'signed-out', reason: 'expired', source: 'local', keyAge: 90 },
      { provider, status: 'signed-out', reason: 'missing', source: 'local', keyAge: null },
      { provider, status: 'unavailable', reason: 'keys_unavailable', source: 'local', keyAge: null },
    ]);
    expect(JSON.stringify(events)).not.toContain(token);
  });

  it('tell a rejection by a guard, and nothing of what it lets pass', async () => {
    const { client, sign, bearer, events } = observed();
    const request = bearer(sign());
    const { session } = await client.authenticateRequest(request);
    if (session === null) throw new Error('expected a session');
    await client.authorizeRequest(request, session, { require: {} });
    await client.authorizeRequest(request, session, { require: { role: 'nobody' } });
    expect(events.sessions.map(({ reason }) => reason)).toEqual([null, 'permissions']);
  });

  it('tell what becomes of the keys', async () => {
    const { sessions, sign, time, respondWith, events } = observed();
    const token = sign({ exp: NOW + 9_000 });
    await sessions.validate(token);
    respondWith(json({}, 503));
    time.now += 5 * MINUTE;
    await sessions.validate(token);
    await settle();
    sessions.forget({ keys: true });
    await sessions.validate(token);
    const told = events.keys.map(({ status, keys, age, error }) => [status, keys, age, error?.message]);
    const failure = 'the key endpoint returned 503';
    expect(told).toEqual([
      ['fetched', 1, null, undefined],
      ['stale', 1, 300, failure],
      ['forgotten', 0, null, undefined],
      ['failed', 0, null, failure],
    ]);
    expect(events.keys[0]).toMatchObject({ provider: subject.provider, host: new URL(subject.keyUrl('')).host });
  });

  it.each<[string, () => unknown]>([
    [
      'throws',
      () => {
        throw new Error('mine');
      },
    ],
    ['rejects', () => Promise.reject(new Error('mine'))],
    ['never settles', () => new Promise(() => {})],
  ])('change nothing if one %s', async (_, hook) => {
    const { sessions, sign } = observed({ onSession: hook, onKeys: hook });
    expect(statusOrReasonOf(await sessions.validate(sign()))).toBe('signed-in');
    expect(statusOrReasonOf(await sessions.validate('x'))).toBe('malformed');
    await settle();
  });
});

describe.each(CLIENTS)('sessions.forget of $name', (subject) => {
  async function known() {
    const made = setUp(subject, { hooks: { onSession: ({ source }) => sources.push(source) } });
    const sources: string[] = [];
    const token = made.sign();
    await made.sessions.validate(token);
    const check = async (): Promise<string | undefined> => {
      await made.sessions.validate(token);
      return sources.at(-1);
    };
    return { ...made, token, check };
  }

  it('drops keys: the next check fetches them, cool-down or not, and is unavailable until that works', async () => {
    const { sessions, requests, respondWith, token } = await known();
    sessions.forget({ keys: true });
    respondWith(unreachable);
    expect(statusOrReasonOf(await sessions.validate(token))).toBe('unavailable');
    expect(requests).toHaveLength(2);
  });

  it.each<[string, object | undefined, string]>([
    ['all', undefined, 'local'],
    ['all tokens', { tokens: true }, 'local'],
    ['no tokens', { keys: false, userId: 'somebody-else' }, 'cache'],
    ['no tokens', { sessionId: 'another' }, 'cache'],
  ])('drops %s for %o', async (_, options, source) => {
    const { sessions, check } = await known();
    expect(await check()).toBe('cache');
    sessions.forget(options);
    expect(await check()).toBe(source);
  });

  it('drops the tokens of a user', async () => {
    const { sessions, check } = await known();
    sessions.forget({ userId: String(subject.claims['sub']) });
    expect(await check()).toBe('local');
  });

  it.each<[unknown, string[]]>([
    [{}, ['options']],
    [{ keys: false }, ['options']],
    [{ userId: undefined }, ['options.userId', 'options']],
    [{ keys: true, userId: '' }, ['options.userId']],
    [{ keys: 'yes' }, ['options.keys']],
    [{ user_id: 'user-1' }, ['options.user_id', 'options']],
    [null, ['options', 'options']],
  ])('rejects %o', async (options, paths) => {
    const { sessions } = setUp(subject);
    const error = await (async () => sessions.forget(options as object))().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ValidationError);
    expect(pathsOf(error as ValidationError)).toEqual(paths);
  });
});

describe.each(CLIENTS)('keys.timeout of $name', (subject) => {
  it.each([
    [undefined, 5_000],
    [{}, 5_000],
    [{ timeout: 1_000 }, 1_000],
    [{ timeout: 20_000 }, 20_000],
  ])('%o: checks wait %i ms for keys', async (keys, timeout) => {
    vi.useFakeTimers({ now: NOW * SECOND });
    const { sessions, sign } = setUp(subject, { keys, timeout: 100, fetch: () => new Promise<Response>(() => {}) });
    let status: string | undefined;
    void sessions.validate(sign()).then((result) => (status = result.status));
    await vi.advanceTimersByTimeAsync(timeout - 1);
    expect(status).toBe(undefined);
    await vi.advanceTimersByTimeAsync(1);
    expect(status).toBe('unavailable');
  });

  it.each([[{ timeout: 0 }], [{ timeout: '5' }], [{ retries: 1 }], [5]])('rejects %o', (keys) => {
    expect(() => setUp(subject, { keys: keys as object })).toThrow(/keys/);
  });
});
