import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { type PlainHmacOptions, verifyPlainHmacWebhook } from '../../../../src/webhooks.ts';
import { BODY, errorOf, received, webRequest } from './sending.ts';

const SECRET = 'a plain secret, é';
const signature = createHmac('sha256', SECRET).update(BODY).digest('hex');
const check = (headers: unknown, options: Partial<PlainHmacOptions> = {}, body: unknown = BODY) =>
  verifyPlainHmacWebhook(received(headers, body), { secret: SECRET, ...options });

describe('verifyPlainHmacWebhook', () => {
  it('returns the event and the raw body', async () => {
    const expected = { event: { test: 2432232314 }, body: BODY };
    expect(await check({ 'stytch-signature': signature })).toEqual(expected);
    expect(await check({ 'Stytch-Signature': [signature] }, {}, Buffer.from(BODY))).toEqual(expected);
    expect(await check({ 'x-signature': signature }, { header: 'X-Signature' })).toEqual(expected);
    const request = webRequest({ headers: { 'stytch-signature': signature }, body: BODY });
    expect(await verifyPlainHmacWebhook(request, { secret: SECRET })).toEqual(expected);
  });

  it.each([
    ['no signature', {}, 'missing_header'],
    ['an empty signature', { 'stytch-signature': '' }, 'missing_header'],
    ['two signatures', { 'stytch-signature': [signature, signature] }, 'duplicate_header'],
    ['two joined signatures', { 'stytch-signature': `${signature}, ${signature}` }, 'duplicate_header'],
    ['half a signature', { 'stytch-signature': signature.slice(0, 32) }, 'signature'],
    ['capitals', { 'stytch-signature': signature.toUpperCase() }, 'signature'],
    ['a prefix', { 'stytch-signature': `sha256=${signature}` }, 'signature'],
    ['base64', { 'stytch-signature': Buffer.from(signature, 'hex').toString('base64') }, 'signature'],
    ['a signature by Svix', { 'svix-signature': signature }, 'missing_header'],
  ])('rejects %s', async (_, headers, reason) => {
    const error = await errorOf(() => check(headers), [SECRET, signature]);
    expect(error).toMatchObject({ code: 'webhook_invalid', provider: 'stytch', reason, status: 400 });
  });

  it('rejects another body, another secret, and a body beyond the limit', async () => {
    const headers = { 'stytch-signature': signature };
    expect(await errorOf(() => check(headers, {}, `${BODY} `))).toMatchObject({ reason: 'signature' });
    expect(await errorOf(() => check(headers, { secret: 'e' }), [SECRET])).toMatchObject({ reason: 'signature' });
    expect(await errorOf(() => check(headers, { maxBytes: 3 }))).toMatchObject({ reason: 'too_large', status: 413 });
  });

  it('rejects a signed body that is not a JSON object', async () => {
    const headers = { 'stytch-signature': createHmac('sha256', SECRET).update('[]').digest('hex') };
    expect(await errorOf(() => check(headers, {}, '[]'))).toMatchObject({ reason: 'body' });
  });

  it.each([
    ['secret', { secret: '' }],
    ['secret', { secret: undefined }],
    ['secret', { secret: [SECRET] }],
    ['header', { header: 'two words' }],
    ['header', { header: '' }],
    ['header', { header: 7 }],
    ['tolerance', { tolerance: 300 }],
  ])('rejects an invalid %s: %j', async (path, options) => {
    const error = await errorOf(() => check({}, options as Partial<PlainHmacOptions>), [SECRET]);
    expect(error).toMatchObject({ name: 'ValidationError', status: 500, issues: [{ path }] });
  });
});
