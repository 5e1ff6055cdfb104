import { inspect } from 'node:util';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../../../../src/facade/core/options/client-options.ts';
import { Corbado } from '../../../../../src/facade/providers/corbado/client.ts';

const PROJECT_ID = 'pro-1';
const API_SECRET = 'corbado1_hidden';
const CREDENTIALS = { projectId: PROJECT_ID, apiSecret: API_SECRET };

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('making a client', () => {
  it('asks nothing of the network, neither with its own fetch nor with the global one', () => {
    const fetch = vi.fn<Fetch>(() => {
      throw new Error('the network was asked');
    });
    vi.stubGlobal('fetch', fetch);
    new Corbado({ ...CREDENTIALS, fetch });
    new Corbado(CREDENTIALS);
    expect(fetch).not.toHaveBeenCalled();
  });

  it('prints nothing', () => {
    const outlets = [
      ...(['debug', 'info', 'log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
    ];
    new Corbado({ ...CREDENTIALS, logger: console });
    expect(outlets.map((outlet) => outlet.mock.calls)).toEqual(outlets.map(() => []));
  });
});

it('shows its secret in no dump', () => {
  const corbado = new Corbado({ ...CREDENTIALS, headers: { 'x-tenant': 'hidden-header' } });
  const shown = inspect(corbado, { depth: 12, showHidden: true }) + JSON.stringify(corbado);
  expect(shown).toContain('Corbado');
  expect(shown).not.toContain('hidden');
  expect(shown).not.toContain(btoa(`${PROJECT_ID}:${API_SECRET}`));
});

it('shares no headers with another client', async () => {
  const sent: Headers[] = [];
  const fetch: Fetch = async (_, init) => {
    sent.push(new Headers(init.headers));
    return Response.json({ userID: 'usr-1', status: 'active', updated: '', updatedMs: 0 });
  };
  const one = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_one', fetch, headers: { 'x-one': 'yes' } });
  const two = new Corbado({ projectId: 'pro-2', apiSecret: 'corbado1_two', fetch, headers: { 'x-two': 'yes' } });
  await one.users.get({ userID: 'usr-1' }, { headers: { 'x-call': 'yes' } });
  await two.users.get({ userID: 'usr-1' });
  await one.users.get({ userID: 'usr-1' });
  expect(sent.map((headers) => headers.get('x-corbado-projectid'))).toEqual(['pro-1', 'pro-2', 'pro-1']);
  expect(sent.map((headers) => atob((headers.get('authorization') ?? '').slice('Basic '.length)))).toEqual([
    'pro-1:corbado1_one',
    'pro-2:corbado1_two',
    'pro-1:corbado1_one',
  ]);
  const extras = sent.map((headers) => ['x-one', 'x-two', 'x-call'].filter((name) => headers.has(name)));
  expect(extras).toEqual([['x-one', 'x-call'], ['x-two'], ['x-one']]);
});

it('leaves out the prefix of user ids in filters, as its servers want it', async () => {
  const asked: string[] = [];
  const corbado = new Corbado({
    ...CREDENTIALS,
    fetch: async (url) => {
      asked.push(decodeURIComponent(new URL(url).search));
      return Response.json({ users: [], paging: { page: 1, totalPages: 0, totalItems: 0 } });
    },
  });
  await corbado.users.list({ 'filter[]': ['userID:eq:usr-1'] });
  expect(asked).toEqual([expect.stringContaining('userID:eq:1')]);
});

it('gives the bare client over the same transport', async () => {
  const fetch = vi.fn<Fetch>(async () => Response.json({ message: 'gone' }, { status: 404 }));
  const corbado = new Corbado({ ...CREDENTIALS, fetch });
  const { error, response } = await corbado.api.GET('/v2/users/{userID}', { params: { path: { userID: 'usr-1' } } });
  expect(response.status).toBe(404);
  expect(error).toEqual({ message: 'gone' });
  const [url, init] = fetch.mock.calls[0] ?? [];
  expect(url).toBe('https://backendapi.cloud.corbado.io/v2/users/usr-1');
  expect(new Headers(init?.headers).get('x-corbado-projectid')).toBe('pro-1');
});

it('checks the session of a request', async () => {
  const corbado = new Corbado(CREDENTIALS);
  const result = await corbado.authenticateRequest({ headers: {} });
  expect(result).toMatchObject({ status: 'signed-out', error: { reason: 'missing', status: 401 } });
});
