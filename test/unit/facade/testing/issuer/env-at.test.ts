import { afterEach, expect, it, vi } from 'vitest';
import { Corbado } from '../../../../../src/corbado.ts';
import type { Verifier } from '../../../../../src/facade/session/compose.ts';
import { createIssuerCore } from '../../../../../src/facade/testing/issuer/create-test-issuer.ts';
import { TEST_PROVIDERS } from '../../../../../src/facade/testing/providers.ts';
import { LoginID } from '../../../../../src/loginid.ts';
import { Passage } from '../../../../../src/passage.ts';
import { Stytch, StytchB2B } from '../../../../../src/stytch.ts';
import type { TestProvider } from '../../../../../src/testing.ts';
import { outcomeOf } from './stands.ts';

/** Clients that are told nothing but by the environment. */
const CLIENTS: Readonly<Record<TestProvider, () => Verifier>> = {
  corbado: () => new Corbado(),
  passage: () => new Passage(),
  stytch: () => new Stytch(),
  'stytch-b2b': () => new StytchB2B(),
  loginid: () => new LoginID(),
};

afterEach(() => {
  vi.unstubAllEnvs();
});

function stubAll(variables: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(variables)) vi.stubEnv(name, value);
}

it.each(TEST_PROVIDERS)('the environment alone makes a client of %s', async (provider) => {
  const issuer = await createIssuerCore(provider);
  const { url, close } = await issuer.listen();
  try {
    stubAll(issuer.envAt(url));
    expect(outcomeOf(await CLIENTS[provider]().sessions.validate(await issuer.mint()))).toBe('signed-in');
  } finally {
    await close();
  }
});

it('leads calls of the fraud API to the same server', async () => {
  const issuer = await createIssuerCore('stytch');
  stubAll(issuer.envAt('http://127.0.0.1:4010'));
  const asked: string[] = [];
  const fetch = (url: string): Promise<Response> => {
    asked.push(url);
    return Promise.resolve(Response.json({ status_code: 200, request_id: 'request-id-test-1' }));
  };
  await new Stytch({ fetch }).fraud.fingerprint.lookup({ telemetry_id: 'telemetry-1' });
  expect(asked).toEqual(['http://127.0.0.1:4010/v1/fingerprint/lookup']);
});
