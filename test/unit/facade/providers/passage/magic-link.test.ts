import { expect, it } from 'vitest';
import { transformMagicLink } from '../../../../../src/facade/providers/passage/auth.ts';
import { authCreateMagicLink, userCreate } from '../../../../../src/generated/passage/operations.ts';
import { ValidationError } from '../../../../../src/index.ts';
import type { AuthCreateMagicLinkParams } from '../../../../../src/passage.ts';
import { failureOfType } from '../../../../support/corbado-client.ts';
import { scripted } from '../../../../support/passage-client.ts';

const EMAIL = 'ada@example.com';
const PHONE = '+15550100000';

it.each([
  ['an e-mail address', { email: EMAIL }, 'email'],
  ['a phone number', { phone: PHONE }, 'phone'],
  ['an e-mail address, said too', { email: EMAIL, channel: 'email' }, 'email'],
  ['a phone number, said too', { phone: PHONE, channel: 'phone' }, 'phone'],
  ['a phone number, over a channel of tomorrow', { phone: PHONE, channel: 'fax' }, 'fax'],
  [
    'an e-mail address beside fields that are undefined',
    { email: EMAIL, phone: undefined, channel: undefined },
    'email',
  ],
  ['a user id', { user_id: 'user-1' }, undefined],
  ['a user id and a channel', { user_id: 'user-1', channel: 'phone' }, 'phone'],
  ['nobody', {}, undefined],
  ['two', { email: EMAIL, phone: PHONE }, undefined],
])('the channel of a link for %s', (_, params, channel) => {
  const given = Object.freeze({ ...params, send: true });
  expect(transformMagicLink(authCreateMagicLink, given)).toEqual({ ...given, channel });
});

it('leaves other operations alone', () => {
  const params = { email: EMAIL };
  expect(transformMagicLink(userCreate, params)).toBe(params);
});

it('sends the channel with the rest, in the body', async () => {
  const { passage, requests } = scripted(() => Response.json({ magic_link: { id: 'link-1' } }, { status: 201 }));
  const answer = await passage.auth.createMagicLink({
    email: EMAIL,
    type: 'login',
    send: true,
    language: 'es',
    ttl: 20,
  });
  expect(answer).toEqual({ magic_link: { id: 'link-1' } });
  expect(requests).toHaveLength(1);
  expect(requests[0]?.url.pathname).toBe('/v1/apps/app-1/magic-links');
  const sent = { email: EMAIL, type: 'login', send: true, language: 'es', ttl: 20, channel: 'email' };
  expect(requests[0]?.init.body).toBe(JSON.stringify(sent));
});

it.each([
  ['nobody', {}, ''],
  ['nobody, with a channel', { channel: 'phone' }, ''],
  ['two', { email: EMAIL, phone: PHONE }, ''],
  ['three', { email: EMAIL, phone: PHONE, user_id: 'user-1' }, ''],
  ['an e-mail address by phone', { email: EMAIL, channel: 'phone' }, 'channel'],
  ['a phone number by e-mail', { phone: PHONE, channel: 'email' }, 'channel'],
  ['an address that is null', { email: null }, 'email'],
  ['less than a minute', { email: EMAIL, ttl: 0 }, 'ttl'],
  ['half minutes', { email: EMAIL, ttl: 1.5 }, 'ttl'],
  ['a name in camel case', { email: EMAIL, redirectUrl: 'https://example.com' }, 'redirectUrl'],
])('a link for %s is refused before anything is sent', async (_, params, path) => {
  const { passage, requests } = scripted(() => Response.json({ magic_link: {} }));
  const error = await failureOfType(ValidationError, passage.auth.createMagicLink(params as AuthCreateMagicLinkParams));
  expect(error).toMatchObject({ status: 400, provider: 'passage' });
  expect(error.issues.map((issue) => issue.path)).toEqual([path]);
  expect(error.message).not.toContain(EMAIL);
  expect(requests).toEqual([]);
});
