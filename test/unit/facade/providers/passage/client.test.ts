import { describe, expect, it, vi } from 'vitest';
import { passageAdapter } from '../../../../../src/facade/providers/passage/client.ts';
import { readPassageOptions } from '../../../../../src/facade/providers/passage/options.ts';
import { version } from '../../../../../src/index.ts';
import { API_KEY, scripted, USER } from '../../../../helpers/passage-client.ts';

// Tests that hold for every client are in ../clients.

describe('the adapter', () => {
  it('sends the API key, and names the package', async () => {
    const { passage, requests } = scripted(() => Response.json({ user: USER }));
    await passage.user.get({ user_id: 'user-1' });
    const headers = new Headers(requests[0]?.init.headers);
    expect(headers.get('authorization')).toBe(`Bearer ${API_KEY}`);
    expect(headers.get('passage-version')).toBe(`authloom/${version}`);
    expect(headers.get('user-agent')).toBe(`authloom/${version}`);
  });

  it('fills in the app ID', async () => {
    const { passage, requests } = scripted(() => Response.json({ user: USER }), {
      baseUrl: 'https://mirror.example/p',
    });
    await passage.user.get({ user_id: 'a/b' });
    expect(requests[0]?.url.href).toBe('https://mirror.example/p/v1/apps/app-1/users/a%2Fb');
  });

  it('lists the API key as a secret', () => {
    const { secrets } = passageAdapter(readPassageOptions({ appId: 'app-1', apiKey: API_KEY }));
    expect(secrets).toEqual([API_KEY]);
  });
});

it('the client prints nothing during a call, although Passage is retired', async () => {
  const outlets = [
    ...(['debug', 'info', 'log', 'warn', 'error'] as const).map((name) => vi.spyOn(console, name)),
    vi.spyOn(process.stdout, 'write'),
    vi.spyOn(process.stderr, 'write'),
    vi.spyOn(process, 'emitWarning'),
  ];
  const { passage } = scripted(() => Response.json({ user: USER }));
  await passage.user.get({ user_id: 'user-1' });
  const calls = outlets.map((outlet) => outlet.mock.calls);
  vi.restoreAllMocks();
  expect(calls).toEqual(outlets.map(() => []));
});
