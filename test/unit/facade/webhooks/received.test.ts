import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { type VerifyWebhookOptions, verifyWebhook, type WebhookRequest } from '../../../../src/webhooks.ts';
import { BODY, errorOf, ID, received, SECRET, SENT, signed, webRequest } from './sending.ts';

const clock = (): number => SENT * 1000;
const check = (request: WebhookRequest, options: Partial<VerifyWebhookOptions> = {}) =>
  verifyWebhook(request, { secrets: SECRET, clock, ...options });

const { headers } = signed();
const bytes = new TextEncoder().encode(BODY);
const within = new Uint8Array([0, 0, ...bytes, 0]).subarray(2, 2 + bytes.length);
const capitals = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toUpperCase(), value]));
const lists = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value]]));
const ofNode = { headersDistinct: lists, headers, body: BODY };
const twice = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, [value, value]]));

describe('headers and bodies of any form', () => {
  const forms: readonly (readonly [string, WebhookRequest])[] = [
    ['a web request', webRequest(signed())],
    ['a web request whose body comes in pieces', inPieces(bytes)],
    ['web headers and a string', { headers: new Headers(headers), body: BODY }],
    ['headers of any class', received({ get: (name: string) => headers[name] ?? null }, BODY)],
    ['a plain object', { headers, body: BODY }],
    ['a plain object with names in capitals', { headers: capitals, body: BODY }],
    ['a plain object with lists', { headers: lists, body: BODY }],
    ['a plain object with absent headers', { headers: { ...headers, cookie: undefined }, body: BODY }],
    ['a request of Node with all values', ofNode],
    ['white space around values', { headers: { ...headers, 'svix-id': ` ${ID}\t` }, body: BODY }],
    ['a Uint8Array', { headers, body: bytes }],
    ['a Buffer', { headers, body: Buffer.from(BODY) }],
    ['a part of a larger buffer', { headers, body: within }],
    ['an event whose body is base64', { headers, body: Buffer.from(BODY).toString('base64'), isBase64Encoded: true }],
    ['an event whose body is text', { headers, body: BODY, isBase64Encoded: false }],
    ['the raw body beside a parsed one', { headers, body: JSON.parse(BODY), rawBody: Buffer.from(BODY) }],
    ['the raw body as a string', { headers, body: JSON.parse(BODY), rawBody: BODY }],
    ['a Node stream', { headers, body: Readable.from([Buffer.from(BODY)]) }],
    ['a Node stream of strings', { headers, body: Readable.from(BODY.split('')) }],
    ['an ArrayBuffer', { headers, body: new Uint8Array(bytes).buffer }],
    ['a DataView', received(headers, new DataView(new Uint8Array(bytes).buffer))],
  ];

  it.each(forms)('%s', async (_, request) => {
    expect(await check(request)).toEqual({
      id: ID,
      timestamp: new Date(SENT * 1000),
      type: null,
      event: { test: 2432232314 },
      body: BODY,
    });
  });

  it('an Express request with a raw body', async () => {
    const { body } = signed();
    const express = { method: 'POST', headers, headersDistinct: lists, body: Buffer.from(body), query: {} };
    expect(await check(express)).toMatchObject({ id: ID });
  });
});

describe('repeated headers', () => {
  it.each([
    ['lists of two', twice],
    ['names in two cases', { ...headers, ...capitals }],
    ['web headers', new Headers([...Object.entries(headers), ['svix-signature', headers['svix-signature'] ?? '']])],
    ['headers of Node', { ...headers, 'svix-id': `${ID}, ${ID}` }],
  ])('%s', async (_, given) => {
    expect(await errorOf(() => check(received(given, BODY)))).toMatchObject({
      reason: 'duplicate_header',
      status: 400,
    });
  });

  it('all values of a request of Node', async () => {
    const request = { headersDistinct: twice, headers, body: BODY };
    expect(await errorOf(() => check(request))).toMatchObject({ reason: 'duplicate_header' });
  });
});

describe('bodies that are not raw', () => {
  it.each([
    ['an object', { test: 2432232314 }],
    ['a list', [1]],
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a form', new URLSearchParams('a=b')],
    ['a function', () => BODY],
  ])('%s is rejected with a remedy', async (_, body) => {
    const error = await errorOf(() => check(received(headers, body)));
    expect(error).toMatchObject({ name: 'ValidationError', status: 500, provider: 'stytch' });
    expect(error.message).toMatch(/request\.body: expected a string or bytes.*express\.raw.*parseAs: 'buffer'/);
    expect(error.message).not.toContain('2432232314');
  });

  it('a web request that was read already', async () => {
    const request = webRequest(signed());
    await request.text();
    expect((await errorOf(() => check(request))).message).toContain('the body was read already');
  });

  it('a web request that something else reads', async () => {
    const request = webRequest(signed());
    request.body?.getReader();
    expect((await errorOf(() => check(request))).message).toContain('is being read by something else');
  });

  it('a web request without a body has an empty one', async () => {
    const request = new Request('https://example.com/', { method: 'POST', headers: signed({ body: '' }).headers });
    expect(await errorOf(() => check(request))).toMatchObject({ reason: 'body', status: 400 });
  });
});

describe('reading', () => {
  it('stops at the limit', async () => {
    let pulled = 0;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        pulled += 1;
        controller.enqueue(new Uint8Array(1000));
      },
    });
    const error = await errorOf(() => check(streamed(endless), { maxBytes: 10_000 }));
    expect(error).toMatchObject({ reason: 'too_large', status: 413 });
    expect(error.message).toContain('10000 bytes');
    expect(pulled).toBeLessThan(15);
  });

  it('accepts 1 MB, and no byte more', async () => {
    const body = `{"a":"${'x'.repeat(1024 * 1024 - 8)}"}`;
    expect(await check(signed({ body }))).toMatchObject({ body });
    expect(await errorOf(() => check(signed({ body: `${body} ` })))).toMatchObject({ reason: 'too_large' });
    expect(await errorOf(() => check(webRequest(signed({ body: `${body} ` }))))).toMatchObject({ reason: 'too_large' });
  });

  it('limits every kind of body', async () => {
    const body = Buffer.alloc(100, 'a');
    const bodies = [
      { headers, body: body.toString('base64'), isBase64Encoded: true },
      { headers, body: {}, rawBody: body },
      { headers, body: Readable.from([body, body]) },
    ];
    for (const request of bodies)
      expect(await errorOf(() => check(request, { maxBytes: 99 }))).toMatchObject({ reason: 'too_large' });
  });

  it('rejects what only claims to be base64', async () => {
    const request = { headers, body: `${BODY}*`, isBase64Encoded: true };
    expect(await errorOf(() => check(request), [BODY])).toMatchObject({ reason: 'body' });
  });

  it('reads an own rawBody and isBase64Encoded only', async () => {
    const body = Buffer.from(BODY).toString('base64');
    const inherited = Object.assign(Object.create({ rawBody: BODY, isBase64Encoded: true }), { headers, body });
    expect(await errorOf(() => check(inherited))).toMatchObject({ reason: 'signature' });
  });

  it('rejects a body that breaks off', async () => {
    const broken = new ReadableStream<Uint8Array>({
      pull: (controller) => controller.error(new Error(`reset after ${BODY}`)),
    });
    const error = await errorOf(() => check(streamed(broken)), [BODY]);
    expect(error).toMatchObject({ name: 'WebhookVerificationError', reason: 'body', status: 400 });
  });

  it('rejects a stream of anything but bytes', async () => {
    const texts = new ReadableStream<string>({ start: (controller) => controller.enqueue(BODY) });
    expect(await errorOf(() => check(received(headers, texts)))).toMatchObject({ reason: 'body' });
  });

  it('rejects a signed body that is not UTF-8', async () => {
    const body = new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d]);
    const { createHmac } = await import('node:crypto');
    const hmac = createHmac('sha256', Buffer.from(SECRET.slice(6), 'base64'))
      .update(`${ID}.${SENT}.`)
      .update(body);
    const request = { headers: { ...headers, 'svix-signature': `v1,${hmac.digest('base64')}` }, body };
    expect(await errorOf(() => check(request))).toMatchObject({ reason: 'body' });
  });

  it('keeps ids beyond 2^53 exact', async () => {
    const { event } = await check(signed({ body: '{"id":9007199254740993}' }));
    expect(event).toEqual({ id: '9007199254740993' });
  });

  it('verifies the bytes as they were when it was called', async () => {
    const body = Buffer.from(BODY);
    const verified = check({ headers, body });
    body.fill(0x20);
    expect((await verified).body).toBe(BODY);
  });

  it('does not read a body whose time is wrong', async () => {
    const request = webRequest(signed({ timestamp: 0 }));
    expect(await errorOf(() => check(request))).toMatchObject({ reason: 'too_old' });
    expect(request.bodyUsed).toBe(false);
  });
});

function streamed(body: ReadableStream<Uint8Array>): Request {
  return new Request('https://example.com/', { method: 'POST', headers, body, duplex: 'half' } as RequestInit);
}

function inPieces(all: Uint8Array): Request {
  return streamed(
    new ReadableStream({
      start: (controller) => {
        for (const byte of all) controller.enqueue(new Uint8Array([byte]));
        controller.close();
      },
    }),
  );
}
