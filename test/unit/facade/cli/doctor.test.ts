import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../../src/facade/cli/doctor.ts';
import { main } from '../../../../src/facade/cli/main.ts';
import { createServedIssuer } from '../../../../src/facade/testing/issuer/create-test-issuer.ts';
import { TEST_PROVIDERS } from '../../../../src/facade/testing/providers.ts';
import { type Printed, run } from './helpers.ts';

const NOWHERE = 'https://mock.example.com';
const NOW = Date.UTC(2026, 0, 1);
const CORBADO = { CORBADO_PROJECT_ID: 'pro-1', CORBADO_API_SECRET: 'corbado1_hidden' };
const STYTCH = { STYTCH_PROJECT_ID: 'project-test-1', STYTCH_SECRET: 'secret-test-hidden' };

type World = NonNullable<Parameters<typeof run>[2]>;

function examine(world: World, ...args: string[]): Promise<Printed> {
  return run(main, ['doctor', ...args], { clock: () => NOW, ...world });
}

async function findings(world: World, ...args: string[]): Promise<readonly Finding[]> {
  const { out } = await examine(world, '--json', ...args);
  return JSON.parse(out.join('\n')) as Finding[];
}

/** A key server whose clock differs from the client's by this many seconds. */
function keysAt(seconds: number, respond: () => Response): NonNullable<World['fetch']> {
  return async () => {
    const response = respond();
    response.headers.set('date', new Date(NOW + seconds * 1000).toUTCString());
    return response;
  };
}

const issuer = await createServedIssuer('corbado');
const good = (): Response => Response.json(issuer.keySet());

it.each(TEST_PROVIDERS)('finds no problem with %s', async (provider) => {
  const issuer = await createServedIssuer(provider, { clock: () => NOW });
  const env = issuer.envAt(NOWHERE);
  const { code, out } = await examine({ env, fetch: issuer.fetch });
  expect(code).toBe(0);
  const lines = out.filter((line) => line.split(/\s+/)[1] === provider);
  expect(lines.find((line) => line.includes(' keys '))).toMatch(/^✓ .*fetched from mock\.example\.com$/);
  expect(lines.find((line) => line.includes(' options '))).toMatch(/^✓/);
});

it('checks the options of an API without sessions, and fetches no keys of it', async () => {
  const env = { STYTCH_WORKSPACE_KEY_ID: 'workspace-key-1', STYTCH_WORKSPACE_KEY_SECRET: 'hidden' };
  const fetch: NonNullable<World['fetch']> = () => Promise.reject(new Error('a request was sent'));
  const own = (await findings({ env, fetch })).filter(({ subject }) => subject === 'stytch-management');
  expect(own.map(({ check, status }) => [check, status])).toEqual([['options', 'ok']]);
  const project = await findings({ env: { ...env, STYTCH_WORKSPACE_KEY_ID: 'project-test-hidden' }, fetch });
  expect(project).toContainEqual({
    subject: 'stytch-management',
    check: 'options',
    status: 'problem',
    detail: expect.stringMatching(/^workspaceKeyId is of a project/),
  });
});

it('recognizes LoginID by its API key, and says what the client lacks', async () => {
  expect(await findings({ env: { LOGINID_API_KEY: 'hidden' } })).toContainEqual({
    subject: 'loginid-v2',
    check: 'options',
    status: 'problem',
    detail: 'baseUrl is missing; pass "baseUrl" or set LOGINID_BASE_URL',
  });
});

it('warns if no project is set', async () => {
  expect(await findings({})).toContainEqual({
    subject: 'environment',
    check: 'credentials',
    status: 'warning',
    detail: expect.stringContaining('CORBADO_PROJECT_ID'),
  });
  expect(await examine({})).toMatchObject({ code: 0 });
});

describe('finds', () => {
  const corbado = (more: Record<string, string>) => ({ ...CORBADO, ...more });
  const failing = keysAt(0, () => new Response('', { status: 500 }));
  const live = { ...STYTCH, STYTCH_PROJECT_ID: 'project-live-1' };
  const passage = { PASSAGE_APP_ID: 'app-1', PASSAGE_API_KEY: 'hidden' };

  it.each<[string, World, finding: string, detail: RegExp]>([
    ['a missing secret', { env: { CORBADO_PROJECT_ID: 'pro-1' } }, 'problem corbado options', /apiSecret is missing/],
    [
      'a malformed secret',
      { env: corbado({ CORBADO_API_SECRET: 'hidden' }) },
      'problem corbado options',
      /CORBADO_API_SECRET/,
    ],
    [
      'an invalid URL',
      { env: corbado({ CORBADO_FRONTEND_API: 'ftp://example.com' }) },
      'problem corbado options',
      /^frontendApi/,
    ],
    [
      'live and test mixed',
      { env: live, fetch: keysAt(0, good) },
      'problem stytch options',
      /^secret is of the test environment, but "projectId" of the live one/,
    ],
    [
      'keys that cannot be fetched',
      { env: CORBADO, fetch: failing },
      'problem corbado keys',
      /cannot be fetched from pro-1\./,
    ],
    ['an unreachable host', { env: CORBADO }, 'problem corbado keys', /./],
    [
      'a clock that is ten minutes off',
      { env: CORBADO, fetch: keysAt(600, good) },
      'problem corbado clock',
      /^600 s behind the key server/,
    ],
    [
      'a clock that is half a minute off',
      { env: CORBADO, fetch: keysAt(-30, good) },
      'warning corbado clock',
      /^30 s ahead of the key server/,
    ],
    ['a correct clock', { env: CORBADO, fetch: keysAt(1, good) }, 'ok corbado clock', /./],
    ['a retired vendor', { env: passage, fetch: keysAt(0, good) }, 'warning passage vendor', /2026-01-16/],
  ])('%s', async (_, world, finding, detail) => {
    const [status, subject, check] = finding.split(' ');
    const expected = expect.objectContaining({ subject, check, status, detail: expect.stringMatching(detail) });
    expect(await findings(world)).toContainEqual(expected);
    const { code, out } = await examine(world);
    expect(code).toBe(status === 'problem' ? 1 : 0);
    expect(out.join('\n')).not.toContain('hidden');
  });

  it('no problem in a project of one product that has no keys for the other', async () => {
    const consumerOnly: NonNullable<World['fetch']> = async (url) =>
      url.includes('/b2b/') ? new Response('{}', { status: 404 }) : good();
    const world = { env: STYTCH, fetch: consumerOnly };
    expect(await findings(world)).toContainEqual(
      expect.objectContaining({ subject: 'stytch-b2b', check: 'keys', status: 'warning' }),
    );
    expect(await examine(world)).toMatchObject({ code: 0 });
  });
});

it('fetches nothing with --offline', async () => {
  const requested: string[] = [];
  const fetch: NonNullable<World['fetch']> = async (url) => {
    requested.push(url);
    return good();
  };
  expect(await examine({ env: CORBADO, fetch }, '--offline')).toMatchObject({ code: 0 });
  expect(requested).toEqual([]);
  await examine({ env: CORBADO, fetch });
  expect(requested).toHaveLength(1);
});
