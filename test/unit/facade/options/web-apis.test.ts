import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ValidationError } from '../../../../src/index.ts';

// Modules are loaded anew: a complete environment is remembered.
beforeEach(() => {
  vi.resetModules();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Takes away what jsdom lacks. */
function enterJsdom(): void {
  for (const name of ['TextDecoder', 'TextEncoder', 'fetch', 'Response', 'Request']) vi.stubGlobal(name, undefined);
  vi.stubGlobal('crypto', {});
}

it('an environment without web APIs can import and create clients; their use is a typed error with a remedy', async () => {
  enterJsdom();
  const { Corbado } = await import('../../../../src/corbado.ts');
  const { createPkcePair } = await import('../../../../src/stytch.ts');
  const { LoginID } = await import('../../../../src/loginid.ts');
  const { verifyWebhook } = await import('../../../../src/webhooks.ts');
  const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x' });
  const loginid = new LoginID({ clientId: 'client-1' });
  const secret = `whsec_${'A'.repeat(32)}`;
  const uses: readonly (() => unknown)[] = [
    () => corbado.users.get({ userID: 'usr-1' }),
    () => corbado.sessions.validate('e30.e30.e30'),
    () => corbado.authenticateRequest({ headers: { authorization: 'Bearer e30.e30.e30' } }),
    () => createPkcePair(),
    () => loginid.verifyToken('e30.e30.e30'),
    () => verifyWebhook({ headers: {}, body: '{}' }, { secrets: [secret] }),
  ];
  for (const use of uses) {
    const error = await Promise.resolve()
      .then(use)
      .catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      status: 500,
      message: expect.stringContaining('crypto.subtle: missing in this environment'),
      hint: expect.stringContaining('@jest-environment node'),
    });
  }
});

it('a runtime without fetch says so at the first request', async () => {
  vi.stubGlobal('fetch', undefined);
  const { globalFetchTransport } = await import('../../../../src/facade/platform/fetch/http.ts');
  const { Deadline } = await import('../../../../src/facade/http/deadline.ts');
  const deadline = new Deadline(1000, undefined);
  const sending = globalFetchTransport({ url: 'https://x.invalid', method: 'GET', headers: {} }, deadline);
  await expect(sending).rejects.toThrow(/fetch: missing in this environment/);
  deadline.close();
});
