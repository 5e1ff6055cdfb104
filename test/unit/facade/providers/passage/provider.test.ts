import { expect, it } from 'vitest';
import { passageAdapter } from '../../../../../src/facade/providers/passage/client.ts';
import { readPassageOptions } from '../../../../../src/facade/providers/passage/options.ts';
import { version } from '../../../../../src/index.ts';
import { failureOf } from '../../../../support/corbado-client.ts';
import { API_KEY, scripted, USER } from '../../../../support/passage-client.ts';
import { everythingShownOf } from '../../core/errors/shown.ts';

it('sends the API key and says what calls', async () => {
  const { passage, requests } = scripted(() => Response.json({ user: USER }));
  await passage.user.get({ user_id: 'user-1' });
  const headers = new Headers(requests[0]?.init.headers);
  expect(headers.get('authorization')).toBe(`Bearer ${API_KEY}`);
  expect(headers.get('passage-version')).toBe(`authloom/${version}`);
  expect(headers.get('user-agent')).toBe(`authloom/${version}`);
});

it('fills in the app id', async () => {
  const { passage, requests } = scripted(() => Response.json({ user: USER }), { baseUrl: 'https://mirror.example/p' });
  await passage.user.get({ user_id: 'a/b' });
  expect(requests[0]?.url.href).toBe('https://mirror.example/p/v1/apps/app-1/users/a%2Fb');
});

it('counts the API key among the texts that are never shown', async () => {
  const { secrets } = passageAdapter(readPassageOptions({ appId: 'app-1', apiKey: API_KEY }));
  expect(secrets).toEqual([API_KEY]);
  const { passage } = scripted(() => Response.json({ code: 'x', error: `bad key ${API_KEY}` }, { status: 401 }));
  const error = await failureOf(passage.user.get({ user_id: 'user-1' }));
  expect(error.message).toContain('bad key');
  expect(everythingShownOf(error)).not.toContain(API_KEY);
});
