import { describe, expect, it } from 'vitest';
import { corbadoEventTypes, corbadoWebhook, testCorbadoEvent } from '../../../../src/facade/testing/webhooks.ts';
import {
  corbadoWebhookResponse,
  type VerifyCorbadoWebhookOptions,
  verifyCorbadoWebhook,
} from '../../../../src/webhooks.ts';
import { errorOf, received, webRequest } from './sending.ts';

const username = 'corbado';
const password = 'p:ss:wörd €';
const credentials = { username, password };
const event = testCorbadoEvent('user.created');
const sent = corbadoWebhook({ event, ...credentials });
const hidden = [password, sent.body, 'ada@example.com', basic(`${username}:${password}`).slice(6)];

function basic(text: string | Uint8Array): string {
  return `Basic ${Buffer.from(text).toString('base64')}`;
}
const check = (
  change: Record<string, unknown> = {},
  body: unknown = sent.body,
  options: VerifyCorbadoWebhookOptions = credentials,
) => verifyCorbadoWebhook(received({ ...sent.headers, ...change }, body), options);

describe('verifyCorbadoWebhook', () => {
  it.each(corbadoEventTypes)('knows %s', async (type) => {
    const sample = testCorbadoEvent(type);
    const webhook = corbadoWebhook({ event: sample, ...credentials });
    const expected = { type, event: sample, body: webhook.body };
    expect(await verifyCorbadoWebhook(webhook, credentials)).toEqual(expected);
    expect(await verifyCorbadoWebhook(webRequest(webhook), credentials)).toEqual(expected);
  });

  it('has a type of null for unknown webhooks, and passes them on', async () => {
    for (const body of [
      { type: 'passkey.renamed', data: {} },
      { type: 'toString' },
      { type: '__proto__' },
      { ...event, data: {} },
      { ...event, data: { user: { id: 'usr-1', status: 7 } } },
      { ...event, metadata: undefined },
      { action: 'authMethods', id: 'who-1', projectID: 'pro-1', data: {} },
      { action: 'passwordVerify', id: 'who-1', projectID: 'pro-1', data: { username: 'ada' } },
    ]) {
      const webhook = corbadoWebhook({ event: body, ...credentials });
      expect(await verifyCorbadoWebhook(webhook, credentials)).toEqual({
        type: null,
        event: JSON.parse(webhook.body),
        body: webhook.body,
      });
    }
  });

  it.each([
    ['as Corbado sends them', basic(`${username}:${password}`)],
    ['with another case of the scheme', basic(`${username}:${password}`).replace('Basic', 'bAsIC')],
    ['with more spaces', basic(`${username}:${password}`).replace(' ', '   ')],
  ])('accepts credentials %s', async (_, authorization) => {
    expect(await check({ authorization })).toMatchObject({ type: 'user.created' });
  });

  const good = basic(`${username}:${password}`);
  it.each([
    ['none', undefined],
    ['an empty header', ''],
    ['the scheme alone', 'Basic'],
    ['another scheme', good.replace('Basic', 'Bearer')],
    ['no scheme', good.slice(6)],
    ['a scheme before the scheme', `Bearer ${good}`],
    ['another user', basic(`corbad0:${password}`)],
    ['another password', basic(`${username}:p:ss:wörd $`)],
    ['the password up to its colon', basic(`${username}:p`)],
    ['a password that goes on', basic(`${username}:${password}x`)],
    ['nothing', basic('')],
    ['a colon', basic(':')],
    ['no colon', basic(username)],
    ['base64 without padding', good.replace(/=+$/, '')],
    ['base64url', good.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')],
    ['base64 with loose bits', good.replace(/.(=+)$/, 'z$1')],
    ['base64 with a space', `${good.slice(0, 12)} ${good.slice(12)}`],
    ['text that is not base64', `Basic ${username}:${password}`],
    ['Latin 1', basic(Buffer.from(`${username}:${password}`, 'latin1'))],
    ['broken UTF-8', basic(new Uint8Array([...Buffer.from(`${username}:p`), 0xff]))],
  ])('rejects %s', async (_, authorization) => {
    const error = await errorOf(() => check({ authorization }), hidden);
    expect(error).toMatchObject({ code: 'webhook_invalid', provider: 'corbado', reason: 'authorization', status: 401 });
    expect(error.getResponse().headers.get('www-authenticate')).toBe('Basic realm="webhooks", charset="UTF-8"');
  });

  it.each([
    ['a list', [good, good]],
    ['a list with wrong ones', [good, basic('a:b')]],
    ['joined by a comma', `${good}, ${good}`],
  ])('rejects two credentials: %s', async (_, authorization) => {
    const error = await errorOf(() => check({ authorization }), hidden);
    expect(error).toMatchObject({ reason: 'duplicate_header', status: 400 });
  });

  it('checks them each time', async () => {
    await check();
    expect(await errorOf(() => check({ authorization: undefined }))).toMatchObject({ reason: 'authorization' });
  });

  it('checks them before it reads the body', async () => {
    const request = webRequest({ ...sent, headers: { ...sent.headers, authorization: basic('a:b') } });
    expect(await errorOf(() => verifyCorbadoWebhook(request, credentials))).toMatchObject({ status: 401 });
    expect(request.bodyUsed).toBe(false);
  });

  it.each([
    ['another event than the body', { 'x-corbado-webhook-event': 'user.deleted' }, 'conflicting_headers'],
    ['no event', { 'x-corbado-webhook-event': undefined }, 'missing_header'],
    ['an empty event', { 'x-corbado-webhook-event': '' }, 'missing_header'],
    ['two events', { 'x-corbado-webhook-event': ['user.created', 'user.created'] }, 'duplicate_header'],
    ['two joined events', { 'x-corbado-webhook-event': 'user.created, user.created' }, 'duplicate_header'],
    ['an event and an action', { 'x-corbado-action': 'authMethods' }, 'conflicting_headers'],
    [
      'an action in place of the event',
      { 'x-corbado-webhook-event': undefined, 'x-corbado-action': 'authMethods' },
      'conflicting_headers',
    ],
  ])('rejects headers with %s', async (_, change, reason) => {
    expect(await errorOf(() => check(change), hidden)).toMatchObject({ reason, status: 400 });
  });

  it.each(['', '[]', 'null', '{', '"x"', new Uint8Array([0xff])])('rejects the body %j', async (body) => {
    expect(await errorOf(() => check({}, body), hidden)).toMatchObject({ reason: 'body', status: 400 });
  });

  it('rejects a body beyond the limit, and one that was parsed', async () => {
    const options = { ...credentials, maxBytes: 10 };
    expect(await errorOf(() => check({}, sent.body, options))).toMatchObject({ reason: 'too_large', status: 413 });
    const error = await errorOf(() => check({}, event), hidden);
    expect(error).toMatchObject({ name: 'ValidationError', provider: 'corbado', status: 500 });
  });

  it.each([
    ['username', { username: '', password }],
    ['username', { username: undefined, password }],
    ['username', { username: 'a:b', password }],
    ['username', { username: 'a\nb', password }],
    ['password', { username, password: '' }],
    ['password', { username, password: 1234 }],
    ['password', { username, password: 'secret\u0000' }],
    ['password', { username, password: 'secret\ud800' }],
    ['secret', { username, password, secret: 'x' }],
  ])('rejects an invalid %s: %j', async (path, options) => {
    const given = options as unknown as VerifyCorbadoWebhookOptions;
    const error = await errorOf(() => check({}, sent.body, given), [password, 'a:b', '1234']);
    expect(error).toMatchObject({ name: 'ValidationError', provider: 'corbado', status: 500, issues: [{ path }] });
  });
});

describe('corbadoWebhookResponse', () => {
  it('puts the data beside an id', () => {
    expect(corbadoWebhookResponse('authMethods', { status: 'blocked' }, 'own-1')).toEqual({
      responseID: 'own-1',
      data: { status: 'blocked' },
    });
    const { responseID, data } = corbadoWebhookResponse('passwordVerify', { success: false });
    expect(responseID).toMatch(/^[0-9a-f-]{36}$/);
    expect(data).toEqual({ success: false });
    expect(corbadoWebhookResponse('passwordVerify', { success: true }).responseID).not.toBe(responseID);
  });

  it.each([
    ['authMethods', { status: 'unknown' }, 'data'],
    ['authMethods', { success: true }, 'data'],
    ['authMethods', undefined, 'data'],
    ['passwordVerify', { success: 'yes' }, 'data'],
    ['passwordVerify', null, 'data'],
    ['toString', {}, 'action'],
    [undefined, {}, 'action'],
  ])('rejects %s with %j', async (action, data, path) => {
    const respond = corbadoWebhookResponse as (action: unknown, data: unknown) => unknown;
    const error = await errorOf(async () => respond(action, data));
    expect(error).toMatchObject({ name: 'ValidationError', provider: 'corbado', issues: [{ path }] });
  });
});
