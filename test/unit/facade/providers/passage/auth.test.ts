import { describe, expect, it } from 'vitest';
import { transformMagicLink } from '../../../../../src/facade/providers/passage/auth.ts';
import { authCreateMagicLink, userCreate } from '../../../../../src/generated/passage/operations.ts';
import {
  KeysUnavailableError,
  ServerException,
  TokenValidationError,
  ValidationError,
} from '../../../../../src/index.ts';
import type { AuthCreateMagicLinkParams } from '../../../../../src/passage.ts';
import { createTestIssuer } from '../../../../../src/testing.ts';
import { failureOfType } from '../../../../helpers/corbado-client.ts';
import { scripted } from '../../../../helpers/passage-client.ts';

const issuer = await createTestIssuer('passage', { appId: 'app-1' });

describe('validateJwt', () => {
  it('returns the ID of the user', async () => {
    const { passage } = scripted(() => Response.json(issuer.keySet()));
    expect(await passage.auth.validateJwt(await issuer.mint({ userId: 'user-7' }))).toBe('user-7');
  });

  it('throws for an invalid token, with the reason', async () => {
    const { passage } = scripted(() => Response.json(issuer.keySet()));
    const forged = passage.auth.validateJwt(await issuer.mint({ tamper: 'key' }));
    expect(await failureOfType(TokenValidationError, forged)).toMatchObject({ reason: 'signature', status: 401 });
  });

  it('throws another error if the key set cannot be fetched', async () => {
    const { passage } = scripted(() => new Response('', { status: 500 }));
    const error = await failureOfType(KeysUnavailableError, passage.auth.validateJwt(await issuer.mint()));
    expect(error.status).toBe(503);
  });

  it('accepts the options of a check', async () => {
    const { passage } = scripted(() => Response.json(issuer.keySet()));
    const call = passage.auth.validateJwt(await issuer.mint(), { maxTokenAge: 0 });
    expect(await failureOfType(TokenValidationError, call)).toMatchObject({ reason: 'too_old' });
    await failureOfType(ValidationError, passage.auth.validateJwt(await issuer.mint(), { clockTolerance: 61 }));
  });

  it('shares the key set with the other names of the check', async () => {
    const { passage, requests } = scripted(() => Response.json(issuer.keySet()));
    const token = await issuer.mint();
    await passage.auth.validateJwt(token);
    await passage.sessions.validate(token);
    await passage.authenticateRequest({ headers: { authorization: `Bearer ${token}` } });
    expect(requests).toHaveLength(1);
  });
});

const EMAIL = 'ada@example.com';
const PHONE = '+15550100000';

it.each([
  ['an e-mail address', { email: EMAIL }, 'email'],
  ['a phone number', { phone: PHONE }, 'phone'],
  ['an e-mail address, said too', { email: EMAIL, channel: 'email' }, 'email'],
  ['a phone number, said too', { phone: PHONE, channel: 'phone' }, 'phone'],
  ['a phone number, over a channel of tomorrow', { phone: PHONE, channel: 'fax' }, 'fax'],
  ['an e-mail address beside undefined', { email: EMAIL, phone: undefined, channel: undefined }, 'email'],
  ['a phone number beside null', { phone: PHONE, email: null, user_id: null, channel: null }, 'phone'],
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

it('sends the channel in the body', async () => {
  const response = { magic_link: { id: 'link-1' } };
  const { passage, requests } = scripted(() => Response.json(response, { status: 201 }));
  const params = { email: EMAIL, type: 'login', send: true, language: 'es', ttl: 20 } as const;
  expect(await passage.auth.createMagicLink(params)).toEqual(response);
  expect(requests.map(({ url }) => url.pathname)).toEqual(['/v1/apps/app-1/magic-links']);
  expect(requests[0]?.init.body).toBe(JSON.stringify({ ...params, channel: 'email' }));
});

it.each([
  ['nobody', {}, ''],
  ['nobody, with a channel', { channel: 'phone' }, ''],
  ['two', { email: EMAIL, phone: PHONE }, ''],
  ['three', { email: EMAIL, phone: PHONE, user_id: 'user-1' }, ''],
  ['an e-mail address by phone', { email: EMAIL, channel: 'phone' }, 'channel'],
  ['a phone number by e-mail', { phone: PHONE, channel: 'email' }, 'channel'],
  ['an address that is null', { email: null }, ''],
  ['less than a minute', { email: EMAIL, ttl: 0 }, 'ttl'],
  ['half minutes', { email: EMAIL, ttl: 1.5 }, 'ttl'],
  ['a name in camel case', { email: EMAIL, redirectUrl: 'https://example.com' }, 'redirectUrl'],
])('a link for %s is rejected before anything is sent', async (_, params, path) => {
  const { passage, requests } = scripted(() => Response.json({ magic_link: {} }));
  const error = await failureOfType(ValidationError, passage.auth.createMagicLink(params as AuthCreateMagicLinkParams));
  expect(error).toMatchObject({ status: 400, provider: 'passage' });
  expect(error.issues.map((issue) => issue.path)).toEqual([path]);
  expect(error.message).not.toContain(EMAIL);
  expect(requests).toEqual([]);
});

it('a link is not sent twice after a 502', async () => {
  const { passage, requests } = scripted(() => new Response('<html>', { status: 502 }), { retry: { baseDelay: 0 } });
  await failureOfType(ServerException, passage.auth.createMagicLink({ email: EMAIL, send: true }));
  expect(requests).toHaveLength(1);
});
