import { describe, expect, it } from 'vitest';
import { main } from '../../../../src/facade/cli/main.ts';
import { createServedIssuer, type ServedIssuer } from '../../../../src/facade/testing/issuer/create-test-issuer.ts';
import type { MintOptions, Tamper } from '../../../../src/facade/testing/issuer/mint-options.ts';
import { TEST_PROVIDERS, type TestProvider } from '../../../../src/facade/testing/providers.ts';
import { type Printed, run } from './helpers.ts';

const NOWHERE = 'https://mock.example.com';

interface Setting {
  readonly token: string;
  readonly env: Readonly<Record<string, string>>;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
}

type Issuer = ServedIssuer<TestProvider>;
const issuers = new Map<TestProvider, Promise<Issuer>>();

/** Creates one issuer for each provider: generating RSA keys takes long. */
function issuerOf(provider: TestProvider): Promise<Issuer> {
  const issuer = issuers.get(provider) ?? createServedIssuer(provider);
  issuers.set(provider, issuer);
  return issuer;
}

async function setUp(provider: TestProvider, options: MintOptions = {}, isOut = false): Promise<Setting> {
  const issuer = await issuerOf(provider);
  issuer.outage(isOut);
  return { token: await issuer.mint(options), env: issuer.envAt(NOWHERE), fetch: issuer.fetch };
}

function verify({ token, ...world }: Setting, ...args: string[]): Promise<Printed> {
  return run(main, ['verify-token', ...args], { ...world, input: token });
}

/** Returns the line of the failed check, and the number of passed checks. */
function failureOf({ out }: Printed): { readonly passed: number; readonly line: string | undefined } {
  const checks = out.slice(1);
  return {
    passed: checks.filter((line) => line.startsWith('✓')).length,
    line: checks.find((line) => /^[✗?]/.test(line)),
  };
}

describe.each(TEST_PROVIDERS)('a token of %s', (provider) => {
  it('that is valid passes every check', async () => {
    const { code, out, err } = await verify(await setUp(provider, { userId: 'user-test-7' }));
    expect({ code, err }).toEqual({ code: 0, err: [] });
    expect(out[0]).toBe(`${provider}: signed-in, user user-test-7`);
    expect(out).toHaveLength(12);
    expect(out.slice(1).every((line) => line.startsWith('✓ '))).toBe(true);
  });

  it.each<[string, MintOptions, number, RegExp]>([
    ['that has expired', { expired: true }, 8, /has not expired: .*expired at \d{4}-/],
    ['of another issuer', { issuer: 'https://elsewhere.example.com' }, 6, /issuer.*received https:\/\/elsewhere/],
    ['of the future', { issuedAt: Math.floor(Date.now() / 1000) + 900 }, 9, /already valid/],
    ...(['signature', 'payload', 'key'] as const).map((tamper): [string, MintOptions, number, RegExp] => [
      `with another ${tamper}`,
      { tamper },
      4,
      /its signature is valid: .*signature/,
    ]),
    ['of an unknown key', { tamper: 'kid' satisfies Tamper }, 3, /publishes its key/],
    ['of another algorithm', { tamper: 'algorithm-hs256' satisfies Tamper }, 2, /algorithm/],
  ])('%s fails at its check', async (_, options, passed, line) => {
    const printed = await verify(await setUp(provider, options));
    expect(printed.code).toBe(1);
    expect(failureOf(printed)).toEqual({ passed, line: expect.stringMatching(line) });
    expect(printed.out.filter((text) => text.startsWith('- '))).toHaveLength(10 - passed);
  });

  it('is neither valid nor invalid while the keys are unavailable', async () => {
    const printed = await verify(await setUp(provider, {}, true), '--provider', provider);
    expect(printed.code).toBe(1);
    expect(printed.out[0]).toBe(`${provider}: unavailable`);
    expect(failureOf(printed)).toEqual({
      passed: 3,
      line: expect.stringMatching(/^\? the provider publishes its key/),
    });
  });

  it('is never printed, nor sent', async () => {
    const { fetch, ...setting } = await setUp(provider, { expired: true });
    const sent: string[] = [];
    const watched: Setting['fetch'] = (url, init) => {
      sent.push(url, JSON.stringify([...new Headers(init.headers)]), JSON.stringify(init.body));
      return fetch(url, init);
    };
    const { out, err } = await verify({ ...setting, fetch: watched }, '--json');
    expect(sent.length).toBeGreaterThan(0);
    for (const part of setting.token.split('.')) expect([...out, ...err, ...sent].join('\n')).not.toContain(part);
  });

  it.each(['\n\n  TOKEN\r\n', 'Bearer TOKEN', 'Authorization: Bearer TOKEN\n'])(
    'may be pasted as %j',
    async (format) => {
      const { token, ...world } = await setUp(provider);
      expect(await verify({ ...world, token: format.replace('TOKEN', token) })).toMatchObject({ code: 0 });
      const wrapped = token.replaceAll(/.{76}/g, '$&\r\n  ');
      expect(await verify({ ...world, token: format.replace('TOKEN', wrapped) })).toMatchObject({ code: 0 });
    },
  );
});

it('prints JSON', async () => {
  const { out, code } = await verify(await setUp('corbado', { userId: 'usr-7', expired: true }), '--json');
  expect(code).toBe(1);
  expect(JSON.parse(out.join('\n'))).toMatchObject({
    provider: 'corbado',
    status: 'signed-out',
    steps: [
      ...Array<unknown>(8).fill({ outcome: 'passed' }),
      { outcome: 'failed' },
      { outcome: 'skipped' },
      { outcome: 'skipped' },
    ],
  });
});

it('selects the project by the token', async () => {
  const [corbado, passage] = [await setUp('corbado'), await setUp('passage')];
  const env = { ...corbado.env, ...passage.env };
  expect((await verify({ ...passage, env })).out[0]).toMatch(/^passage: signed-in/);
  expect((await verify({ ...corbado, env })).out[0]).toMatch(/^corbado: signed-in/);
});

describe('rejects a call', () => {
  it.each<[string, string[], RegExp]>([
    ['with no project', [], /no project is set in the environment or in \.env; set one of CORBADO_PROJECT_ID/],
    ['with an unknown provider', ['--provider', 'acme'], /--provider: expected corbado \| passage/],
    ['with an unknown option', ['--verbose'], /--verbose/],
    ['with the token as an argument', ['eyJhbGciOiJSUzI1NiJ9.e30.c2ln'], /standard input/],
  ])('%s', async (_, args, message) => {
    const { code, out, err } = await verify({ token: '', env: {}, fetch }, ...args);
    expect({ code, out }).toEqual({ code: 2, out: [] });
    expect(err[0]).toMatch(message);
    expect(err.length).toBeLessThanOrEqual(2);
    expect(err.join('\n')).not.toContain('eyJ');
  });

  it('with a token of another project', async () => {
    const [corbado, passage, stytch] = [await setUp('corbado'), await setUp('passage'), await setUp('stytch')];
    const { code, err } = await verify({ ...stytch, env: { ...corbado.env, ...passage.env } });
    expect(code).toBe(2);
    expect(err[0]).toContain(
      "the token's issuer matches none of the projects in the environment; add --provider corbado | passage",
    );
  });
});
