import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../../../../src/index.ts';
import { Passage } from '../../../../../src/passage.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';
import { scripted, USER } from '../../../../support/passage-client.ts';

const CREDENTIALS = { appId: 'app-1', apiKey: 'hidden-key' };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('making a client', () => {
  it('asks nothing of the network', () => {
    const fetch = vi.fn<Fetch>(() => {
      throw new Error('the network was asked');
    });
    vi.stubGlobal('fetch', fetch);
    new Passage({ ...CREDENTIALS, fetch });
    new Passage(CREDENTIALS);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('prints nothing, retired or not', async () => {
    const outlets = [
      ...(['debug', 'info', 'log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
      vi.spyOn(process, 'emitWarning'),
    ];
    const passage = new Passage({ ...CREDENTIALS, fetch: async () => Response.json({ user: USER }) });
    await passage.user.get({ user_id: 'user-1' });
    expect(outlets.map((outlet) => outlet.mock.calls)).toEqual(outlets.map(() => []));
  });
});

it('shows its key in no dump', async () => {
  const jwks = (await createTestIssuer('passage')).keySet();
  const passage = new Passage({ ...CREDENTIALS, jwks, headers: { 'x-tenant': 'hidden-header' } });
  const shown = inspect(passage, { depth: 12, showHidden: true }) + JSON.stringify(passage);
  expect(shown).toContain('Passage');
  expect(shown).not.toContain('hidden');
});

it('gives the bare client over the same transport', async () => {
  const { passage, requests } = scripted(() => Response.json({ code: 'user_not_found', error: 'x' }, { status: 404 }));
  const path = { app_id: 'app-1', user_id: 'user-1' };
  const { error, response } = await passage.api.GET('/v1/apps/{app_id}/users/{user_id}', { params: { path } });
  expect(response.status).toBe(404);
  expect(error).toEqual({ code: 'user_not_found', error: 'x' });
  expect(requests[0]?.url.href).toBe('https://api.passage.id/v1/apps/app-1/users/user-1');
  expect(new Headers(requests[0]?.init.headers).has('passage-version')).toBe(true);
});

it('checks the session of a request', async () => {
  const result = await new Passage(CREDENTIALS).authenticateRequest({ headers: {} });
  expect(result).toMatchObject({ status: 'signed-out', error: { reason: 'missing', status: 401 } });
});
