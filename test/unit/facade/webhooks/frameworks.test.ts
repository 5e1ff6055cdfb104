import { once } from 'node:events';
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import fastify from 'fastify';
import { afterEach, describe, expect, it } from 'vitest';
import {
  corbadoWebhook,
  signWebhook,
  type TestWebhook,
  testCorbadoEvent,
  testWebhookEvent,
} from '../../../../src/facade/testing/webhooks.ts';
import { AuthloomError, verifyCorbadoWebhook, verifyWebhook, type WebhookRequest } from '../../../../src/webhooks.ts';
import { SECRET } from './sending.ts';

type Handle = (request: WebhookRequest) => Promise<number>;
const credentials = { username: 'corbado', password: 'a:b' };
const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Each framework with the settings of the documentation, by its port. */
const FRAMEWORKS: Readonly<Record<string, (handle: Handle) => Promise<number>>> = {
  async 'node, without a parser'(handle) {
    const server = createServer((request, response) => {
      void handle(request).then((status) => response.writeHead(status).end());
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    closing.push(() => server.close());
    return (server.address() as AddressInfo).port;
  },
  async 'express, without a parser'(handle) {
    const app = express();
    app.post('/', async (req, res) => res.sendStatus(await handle(req)));
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.close());
    return (server.address() as AddressInfo).port;
  },
  async 'express, with rawBody as of Firebase and Nest'(handle) {
    const app = express();
    const verify = (request: object, _: unknown, rawBody: Buffer): unknown => Object.assign(request, { rawBody });
    app.use(express.json({ verify: (request, response, body) => void verify(request, response, body) }));
    app.post('/', async (req, res) => res.sendStatus(await handle(req as unknown as WebhookRequest)));
    const server = app.listen(0, '127.0.0.1');
    await once(server, 'listening');
    closing.push(() => server.close());
    return (server.address() as AddressInfo).port;
  },
  async express(handle) {
    const app = express();
    app.post('/', express.raw({ type: 'application/json' }), async (req, res) => res.sendStatus(await handle(req)));
    const server = await new Promise<Server>((resolve) => {
      const listening: Server = app.listen(0, '127.0.0.1', () => resolve(listening));
    });
    closing.push(() => server.close());
    return (server.address() as AddressInfo).port;
  },
  async fastify(handle) {
    const app = fastify();
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
    app.post('/', async (req, reply) =>
      reply.code(await handle({ headers: req.raw.headersDistinct, body: req.body as Buffer })).send(),
    );
    closing.push(() => app.close());
    await app.listen({ host: '127.0.0.1', port: 0 });
    return (app.server.address() as AddressInfo).port;
  },
};

/** Sends a webhook, with repeated headers that `fetch` would join, and returns the status. */
function post(
  port: number,
  { headers, body }: TestWebhook,
  repeated: IncomingHttpHeaders = {},
): Promise<number | undefined> {
  const raw = [...Object.entries(headers), ...Object.entries(repeated)].flatMap(([name, value]) => [
    name,
    String(value),
  ]);
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, method: 'POST', agent: false };
    const sending = httpRequest({
      ...options,
      headers: ['host', '127.0.0.1', ...raw] as unknown as IncomingHttpHeaders,
    });
    sending.on('error', reject);
    sending.on('response', (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sending.end(body);
  });
}

const statusOf = async (checked: Promise<unknown>): Promise<number> =>
  checked.then(
    () => 204,
    (error: unknown) => (error instanceof AuthloomError ? error.status : 599),
  );

it('explains itself where the body was parsed, and responds to one that is too large', async () => {
  const app = express();
  app.post('/parsed', express.json(), async (req, res) => {
    const error: unknown = await verifyWebhook(req, { secrets: SECRET }).catch((thrown: unknown) => thrown);
    res.json({ message: error instanceof Error ? error.message : '' });
  });
  app.post('/large', async (req, res) =>
    res.sendStatus(await statusOf(verifyWebhook(req, { secrets: SECRET, maxBytes: 9 }))),
  );
  const server = app.listen(0, '127.0.0.1');
  await once(server, 'listening');
  closing.push(() => server.close());
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { headers, body } = await signWebhook({ event: testWebhookEvent('direct.user.create'), secret: SECRET });
  const parsed = await fetch(`${origin}/parsed`, { method: 'POST', headers, body });
  expect(await parsed.text()).toContain('parsed already; pass the raw bytes');
  const large = await fetch(`${origin}/large`, { method: 'POST', headers, body: body.padEnd(2_000_000) });
  expect(large.status).toBe(413);
});

describe.each(Object.keys(FRAMEWORKS))('%s, over a real connection', (name) => {
  const start = FRAMEWORKS[name] as (handle: Handle) => Promise<number>;

  it('passes on webhooks of Stytch, untouched and tampered with', async () => {
    const port = await start((request) => statusOf(verifyWebhook(request, { secrets: SECRET })));
    const webhook = await signWebhook({ event: testWebhookEvent('direct.user.create'), secret: SECRET });
    expect(await post(port, webhook)).toBe(204);
    expect(await post(port, { ...webhook, body: webhook.body.replace('Ada', 'Eve') })).toBe(400);
    const { 'svix-signature': signature = '' } = webhook.headers;
    expect(await post(port, webhook, { 'svix-signature': signature })).toBe(400);
    expect(await post(port, webhook, { 'svix-id': webhook.headers['svix-id'] })).toBe(400);
  });

  it("passes on Corbado's credentials, and a second pair of them", async () => {
    const port = await start((request) => statusOf(verifyCorbadoWebhook(request, credentials)));
    const webhook = corbadoWebhook({ event: testCorbadoEvent('user.created'), ...credentials });
    expect(await post(port, webhook)).toBe(204);
    expect(await post(port, webhook, { authorization: webhook.headers['authorization'] })).toBe(400);
    expect(await post(port, webhook, { authorization: 'Basic YTpi' })).toBe(400);
    const { authorization: _, ...headers } = webhook.headers;
    expect(await post(port, { ...webhook, headers })).toBe(401);
  });
});
