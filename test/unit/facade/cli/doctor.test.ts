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
  return run((rest, io) => main(['doctor', ...rest], io), args, { clock: () => NOW, ...world });
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
  it.each<[string, World, Partial<Finding>]>([
    [
      'a missing secret',
      { env: { CORBADO_PROJECT_ID: 'pro-1' } },
      {
        subject: 'corbado',
        check: 'options',
        status: 'problem',
        detail: expect.stringMatching(/apiSecret is missing/),
      },
    ],
    [
      'a malformed secret',
      { env: { ...CORBADO, CORBADO_API_SECRET: 'hidden' } },
      { subject: 'corbado', check: 'options', status: 'problem', detail: expect.stringMatching(/CORBADO_API_SECRET/) },
    ],
    [
      'an invalid URL',
      { env: { ...CORBADO, CORBADO_FRONTEND_API: 'ftp://example.com' } },
      { subject: 'corbado', check: 'options', status: 'problem', detail: expect.stringMatching(/^frontendApi/) },
    ],
    [
      'live and test mixed',
      { env: { ...STYTCH, STYTCH_PROJECT_ID: 'project-live-1' }, fetch: keysAt(0, good) },
      {
        subject: 'stytch',
        check: 'environment',
        status: 'problem',
        detail: 'STYTCH_PROJECT_ID is live, STYTCH_SECRET is test',
      },
    ],
    [
      'keys that cannot be fetched',
      { env: CORBADO, fetch: keysAt(0, () => new Response('', { status: 500 })) },
      {
        subject: 'corbado',
        check: 'keys',
        status: 'problem',
        detail: expect.stringMatching(/cannot be fetched from pro-1\./),
      },
    ],
    ['an unreachable host', { env: CORBADO }, { subject: 'corbado', check: 'keys', status: 'problem' }],
    [
      'a clock that is ten minutes off',
      { env: CORBADO, fetch: keysAt(600, good) },
      {
        subject: 'corbado',
        check: 'clock',
        status: 'problem',
        detail: expect.stringMatching(/^600 s behind the key server/),
      },
    ],
    [
      'a clock that is half a minute off',
      { env: CORBADO, fetch: keysAt(-30, good) },
      {
        subject: 'corbado',
        check: 'clock',
        status: 'warning',
        detail: expect.stringMatching(/^30 s ahead of the key server/),
      },
    ],
    ['a correct clock', { env: CORBADO, fetch: keysAt(1, good) }, { subject: 'corbado', check: 'clock', status: 'ok' }],
    [
      'a retired vendor',
      { env: { PASSAGE_APP_ID: 'app-1', PASSAGE_API_KEY: 'hidden' }, fetch: keysAt(0, good) },
      { subject: 'passage', check: 'vendor', status: 'warning', detail: expect.stringContaining('2026-01-16') },
    ],
  ])('%s', async (_, world, finding) => {
    expect(await findings(world)).toContainEqual(expect.objectContaining(finding));
    const { code, out } = await examine(world);
    expect(code).toBe(finding.status === 'problem' ? 1 : 0);
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
