import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Corbado } from '../../../../src/corbado.ts';
import { createTestIssuer } from '../../../../src/facade/testing/issuer/create-test-issuer.ts';

/** What has been loaded so far; and whether words are there to be loaded. */
const seen = vi.hoisted(() => ({ loaded: new Set<string>(), hasWords: true }));

vi.mock('../../../../src/facade/session/on-demand/explain.ts', async (original) => {
  if (!seen.hasWords) throw new Error('not there');
  seen.loaded.add('words');
  return await original();
});
vi.mock('../../../../src/facade/session/on-demand/outage.ts', async (original) => {
  seen.loaded.add('outage');
  return await original();
});
vi.mock('../../../../src/facade/session/requirements.ts', async (original) => {
  seen.loaded.add('requirements');
  return await original();
});
vi.mock('../../../../src/facade/session/keys/public-key.ts', async (original) => {
  seen.loaded.add('keys');
  return await original();
});

beforeEach(() => {
  seen.loaded.clear();
  seen.hasWords = true;
});

async function setUp() {
  const issuer = await createTestIssuer('corbado');
  const options = issuer.clientOptions();
  const fetch = vi.fn(issuer.fetch);
  const { sessions } = new Corbado({ ...options, fetch });
  return { issuer, sessions, fetch };
}

// In this order: what has been loaded stays.
describe('what is loaded', () => {
  it('for a token that is refused while its words cannot be loaded: it is refused all the same', async () => {
    seen.hasWords = false;
    const { sessions, fetch } = await setUp();
    for (const [token, reason] of [
      [undefined, 'missing'],
      ['a.b', 'malformed'],
    ]) {
      const result = await sessions.validate(token);
      expect(result).toMatchObject({ status: 'signed-out', error: { reason, status: 401 } });
    }
    expect(fetch).not.toHaveBeenCalled();
    expect([...seen.loaded]).toEqual([]);
  });

  it('for a good token: what reads keys, and no more', async () => {
    const { sessions, issuer } = await setUp();
    expect([...seen.loaded]).toEqual([]);
    const token = await issuer.mint();
    for (const _ of [1, 2]) expect(await sessions.validate(token)).toMatchObject({ status: 'signed-in' });
    expect([...seen.loaded]).toEqual(['keys']);
  });

  it('for bad options: nothing, and nothing is asked', async () => {
    const { sessions, issuer, fetch } = await setUp();
    const check = sessions.validate(await issuer.mint(), { clockTolerance: 61 });
    await expect(check).rejects.toThrow('options.clockTolerance');
    expect([...seen.loaded]).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('for requirements: what judges them, before anything is asked', async () => {
    const { sessions, issuer, fetch } = await setUp();
    const check = sessions.validate(await issuer.mint(), { clockTolerance: 61, require: { maxAge: -1 } });
    await expect(check).rejects.toMatchObject({
      issues: [{ path: 'options.clockTolerance' }, { path: 'options.require.maxAge' }],
    });
    expect([...seen.loaded]).toEqual(['requirements']);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('for a check under way: requirements that count as they were asked for', async () => {
    const { sessions, issuer } = await setUp();
    const options: { require?: { role: string } | undefined } = { require: { role: 'admin' } };
    const check = sessions.validate(await issuer.mint(), options);
    options.require = undefined;
    expect(await check).toMatchObject({ status: 'signed-out', error: { reason: 'permissions' } });
  });

  it('for a refusal: the words for it', async () => {
    const { sessions, issuer } = await setUp();
    const { error } = await sessions.validate(await issuer.mint({ claims: { iss: 'https://elsewhere.example' } }));
    expect(error).toMatchObject({ reason: 'issuer', received: 'https://elsewhere.example' });
    expect([...seen.loaded]).toEqual(['words']);
  });

  it('for an outage: the words for it', async () => {
    const { sessions, issuer } = await setUp();
    issuer.outage();
    expect(await sessions.validate(await issuer.mint())).toMatchObject({ status: 'unavailable' });
    expect([...seen.loaded]).toEqual(['outage']);
  });
});
