import { describe, expect, it, vi } from 'vitest';
import {
  corbadoWebhook,
  signWebhook,
  testCorbadoEvent,
  testWebhookEvent,
} from '../../../../src/facade/testing/webhooks.ts';
import { AuthloomError, NotFoundException } from '../../../../src/index.ts';
import {
  corbadoWebhookResponse,
  verifyCorbadoWebhook,
  verifyWebhook,
  type WebhookEvent,
  type WebhookHandlerOptions,
  webhookHandler,
} from '../../../../src/webhooks.ts';
import { errorOf, SECRET, webRequest } from './sending.ts';

const created = testWebhookEvent('direct.user.create');
const verify = (request: Request) => verifyWebhook(request, { secrets: SECRET });
const send = async (event: object = created, id?: string) =>
  webRequest(await signWebhook({ event, secret: SECRET, id }));

/** A memory whose `has` says how often, as that of a database does. */
function counting() {
  const ids: string[] = [];
  return { has: async (id: string) => ids.filter((each) => each === id).length, add: (id: string) => ids.push(id) };
}

function handlerOf(options: Partial<WebhookHandlerOptions<WebhookEvent>> = {}) {
  const react = vi.fn();
  const onError = vi.fn();
  const handler = webhookHandler({ verify, on: { 'direct.user.create': react }, onError, ...options });
  return { handler, react, onError };
}

describe('webhookHandler', () => {
  it('calls the handler of the event, and responds with 204', async () => {
    const { handler, react } = handlerOf();
    const response = await handler(await send(created, 'msg_1'));
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(react).toHaveBeenCalledTimes(1);
    expect(react).toHaveBeenCalledWith(created, expect.objectContaining({ id: 'msg_1', type: 'direct.user.create' }));
  });

  it.each([
    ['another event', testWebhookEvent('direct.user.delete')],
    ['an event that is not known', { ...created, object_type: 'rocket' }],
    ['a body that is not an event', { test: 1 }],
    ['a name that every object has', { ...created, source: 'constructor' }],
  ])('responds with 204 to %s, and calls no handler', async (_, event) => {
    const { handler, react, onError } = handlerOf();
    expect((await handler(await send(event))).status).toBe(204);
    expect(react).not.toHaveBeenCalled();
    expect(onError).not.toHaveBeenCalled();
  });

  it('handles a message once, with a synchronous memory and an asynchronous one', async () => {
    for (const seen of [new Set<string>(), later(new Set()), counting()]) {
      const { handler, react } = handlerOf({ seen });
      for (let time = 0; time < 3; time += 1) expect((await handler(await send(created, 'msg_1'))).status).toBe(204);
      expect(react).toHaveBeenCalledTimes(1);
      await handler(await send(created, 'msg_2'));
      expect(react).toHaveBeenCalledTimes(2);
    }
  });

  it('does not remember a message whose handling failed, and responds with 500, so that it is sent again', async () => {
    const seen = new Set<string>();
    const failure = new Error('the database is gone');
    const react = vi.fn().mockRejectedValueOnce(failure);
    const { handler, onError } = handlerOf({ seen, on: { 'direct.user.create': react } });
    const response = await handler(await send(created, 'msg_1'));
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('');
    expect(onError).toHaveBeenCalledExactlyOnceWith(failure);
    expect([...seen]).toEqual([]);

    expect((await handler(await send(created, 'msg_1'))).status).toBe(204);
    expect(react).toHaveBeenCalledTimes(2);
    expect([...seen]).toEqual(['msg_1']);
  });

  it('responds with 500 to any failure of a handler, even an error with another status', async () => {
    const notFound = new NotFoundException({
      provider: 'stytch',
      operation: 'users.get',
      httpStatusCode: 404,
      requestId: null,
      attempts: 1,
      body: {},
      responseHeaders: new Headers(),
    });
    for (const failure of [notFound, 'a string', undefined]) {
      const { handler } = handlerOf({
        on: {
          'direct.user.create': () => {
            throw failure;
          },
        },
      });
      expect((await handler(await send())).status).toBe(500);
    }
  });

  it('responds with 500 if the memory fails', async () => {
    const seen = { has: () => Promise.reject(new Error('gone')), add: () => undefined };
    const { handler, react } = handlerOf({ seen });
    expect((await handler(await send())).status).toBe(500);
    expect(react).not.toHaveBeenCalled();
  });

  it('responds to an invalid webhook with the status of the error and nothing else', async () => {
    const { handler, react, onError } = handlerOf();
    const forged = await signWebhook({ event: created, secret: SECRET });
    const response = await handler(webRequest({ ...forged, body: `${forged.body} ` }));
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({ error: 'webhook_invalid' });
    expect(react).not.toHaveBeenCalled();
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reason: 'signature' }));
  });

  it('responds with 413 to a large body, and with 500 if the options are invalid', async () => {
    const small = handlerOf({ verify: (request) => verifyWebhook(request, { secrets: SECRET, maxBytes: 9 }) });
    expect((await small.handler(await send())).status).toBe(413);
    const wrong = handlerOf({ verify: (request) => verifyWebhook(request, { secrets: 'whsec_x' }) });
    expect((await wrong.handler(await send())).status).toBe(500);
    const broken = handlerOf({ verify: () => Promise.reject(new TypeError('x')) });
    expect((await broken.handler(await send())).status).toBe(500);
  });

  it('responds with 405 to anything but POST', async () => {
    const { handler, onError } = handlerOf();
    const response = await handler(new Request('https://example.com/webhooks'));
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('POST');
    expect(onError).not.toHaveBeenCalled();
  });

  it('ignores an observer that throws', async () => {
    const onError = () => {
      throw new Error('the log is full');
    };
    const { handler } = handlerOf({ onError });
    expect((await handler(webRequest({ headers: {}, body: '{}' }))).status).toBe(400);
  });

  it("sends the answer to one of Corbado's actions", async () => {
    const credentials = { username: 'corbado', password: 'a:b' };
    const handler = webhookHandler({
      verify: (request: Request) => verifyCorbadoWebhook(request, credentials),
      on: {
        authMethods: ({ data }) =>
          Response.json(
            corbadoWebhookResponse(
              'authMethods',
              { status: data.username === 'ada@example.com' ? 'exists' : 'not_exists' },
              'own-1',
            ),
          ),
      },
      seen: new Set<string>(),
    });
    const webhook = corbadoWebhook({ event: testCorbadoEvent('authMethods'), ...credentials });
    for (let time = 0; time < 2; time += 1) {
      const response = await handler(webRequest(webhook));
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ responseID: 'own-1', data: { status: 'exists' } });
    }
    const { authorization: _, ...headers } = webhook.headers;
    const rejected = await handler(webRequest({ ...webhook, headers }));
    expect(rejected.status).toBe(401);
    expect(rejected.headers.get('www-authenticate')).toContain('Basic');
  });

  it.each([
    ['options', undefined],
    ['verify', { on: {} }],
    ['verify', { verify: {}, on: {} }],
    ['on', { verify }],
    ['on', { verify, on: [] }],
    ['on.direct.user.create', { verify, on: { 'direct.user.create': {} } }],
    ['seen', { verify, on: {}, seen: () => false }],
    ['onError', { verify, on: {}, onError: 'log' }],
    ['secrets', { verify, on: {}, secrets: SECRET }],
  ])('rejects an invalid %s', async (path, options) => {
    const make = webhookHandler as (options: unknown) => unknown;
    const error = await errorOf(async () => make(options), [SECRET]);
    expect(error).toBeInstanceOf(AuthloomError);
    expect(error).toMatchObject({
      name: 'ValidationError',
      status: 500,
      issues: expect.arrayContaining([expect.objectContaining({ path })]),
    });
  });
});

function later(ids: Set<string>) {
  return { has: async (id: string) => ids.has(id), add: async (id: string) => ids.add(id) };
}
