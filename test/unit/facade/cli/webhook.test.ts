import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../../../../src/facade/cli/main.ts';
import { corbadoEventTypes, stytchEventTypes } from '../../../../src/testing.ts';
import { verifyCorbadoWebhook, verifyWebhook } from '../../../../src/webhooks.ts';
import { type Printed, run } from './helpers.ts';

const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const env = { STYTCH_WEBHOOK_SECRET: secret, CORBADO_WEBHOOK_USERNAME: 'hooks', CORBADO_WEBHOOK_PASSWORD: 'a:hidden' };
const NOW = Date.UTC(2026, 0, 1);

/** The requests that the app received, and how it responds. */
const received: Request[] = [];
let respond = (response: ServerResponse): unknown => response.writeHead(204).end();
const app = createServer((request, response) => void serve(request, response));
async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const headers = Object.entries(request.headersDistinct).map(([name, values = []]): [string, string] => [
    name,
    values.join(),
  ]);
  received.push(new Request(to(), { method: 'POST', headers, body: await text(request) }));
  respond(response);
}
beforeAll(() => new Promise<void>((resolve) => void app.listen(0, '127.0.0.1', resolve)));
afterAll(() => {
  app.close();
  app.closeAllConnections();
});

function to(host = '127.0.0.1'): string {
  return `http://${host}:${(app.address() as AddressInfo).port}/webhooks`;
}

interface Sent {
  readonly printed: Printed;
  readonly requests: readonly Request[];
}

async function send(
  args: readonly string[],
  responding: typeof respond = (response) => response.writeHead(204).end(),
): Promise<Sent> {
  respond = responding;
  received.length = 0;
  const printed = await run(main, ['webhook', ...args], { env, clock: () => NOW });
  return { printed, requests: [...received] };
}

function trigger(
  event: string,
  ...rest: Parameters<typeof send> extends [unknown, ...infer R] ? R : never
): Promise<Sent> {
  return send(['trigger', event, '--to', to()], ...rest);
}

function only({ requests }: Sent): Request {
  const [request] = requests;
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

it.each(stytchEventTypes)("sends Stytch's %s with a valid signature", async (type) => {
  const sent = await trigger(type);
  await expect(verifyWebhook(only(sent), { secrets: secret, clock: () => NOW })).resolves.toMatchObject({ type });
  expect(sent.printed).toMatchObject({ code: 0, err: [] });
  expect(sent.printed.out[0]).toMatch(new RegExp(`^${type}: response 204 after \\d+ ms$`));
});

it.each(corbadoEventTypes)("sends Corbado's %s with valid credentials", async (type) => {
  const sent = await trigger(type);
  const verified = verifyCorbadoWebhook(only(sent), { username: 'hooks', password: 'a:hidden' });
  await expect(verified).resolves.toMatchObject({ type });
  expect(sent.printed.code).toBe(0);
});

it('sends to names of this machine without a name server', async () => {
  const { printed } = await send(['trigger', 'user.created', '--to', to('app.localhost')]);
  expect(printed).toMatchObject({ code: 0, err: [] });
});

it('lists all events', async () => {
  const { printed, requests } = await send(['list']);
  expect(printed).toEqual({ code: 0, out: [...stytchEventTypes, ...corbadoEventTypes], err: [] });
  expect(requests).toEqual([]);
  const json = await send(['list', '--json']);
  expect(JSON.parse(json.printed.out.join(''))).toEqual(printed.out);
});

it('reports a rejection, and prints no secrets', async () => {
  const rejected = await send(['trigger', 'direct.user.create', '--to', to(), '--json'], (response) =>
    response.writeHead(400).end('no'),
  );
  expect(rejected.printed.code).toBe(1);
  expect(JSON.parse(rejected.printed.out.join(''))).toEqual({
    event: 'direct.user.create',
    url: to(),
    status: 400,
    duration: expect.any(Number),
  });
  const lost = await trigger('user.created', (response) => response.writeHead(500).end('no'));
  expect(lost.printed.out[0]).toMatch(/^user\.created: response 500 after \d+ ms; the provider would send it again$/);
  expect(JSON.stringify([rejected.printed, lost.printed])).not.toMatch(/hidden|BwcH/);
});

describe('waits for the whole response, for a limited time, if the app', () => {
  it.each<[string, typeof respond]>([
    ['hangs', () => {}],
    ['never ends its headers', (response) => response.socket?.write('HTTP/1.1 200 OK\r\nx-a: ')],
    [
      'drips',
      (response) => {
        const timer = setInterval(() => response.write('.'), 20);
        response.on('close', () => clearInterval(timer));
      },
    ],
  ])('%s', async (_, responding) => {
    const args = ['trigger', 'user.created', '--to', to(), '--timeout', '200ms'];
    const startedAt = performance.now();
    const { printed } = await send(args, responding);
    const message = `user.created: no complete response from ${to()} within 200 ms; the limit is --timeout`;
    expect(printed).toEqual({ code: 1, out: [], err: [`error: ${message}`] });
    expect(performance.now() - startedAt).toBeLessThan(2_000);
    const json = await send([...args, '--json'], responding);
    expect(json.printed.code).toBe(1);
    expect(JSON.parse(json.printed.err.join(''))).toEqual({
      error: {
        code: 'timeout',
        message,
        event: 'user.created',
        url: to(),
        status: null,
        duration: expect.any(Number),
        exitCode: 1,
      },
    });
  });
});

it('reports in one line an app that closes the connection, or is down', async () => {
  const closed = await trigger('user.created', (response) => response.socket?.destroy());
  expect(closed.printed).toEqual({
    code: 1,
    out: [],
    err: [`error: user.created: no response from ${to()} (ECONNRESET); is your app running there?`],
  });
  const down = await run(main, ['webhook', 'trigger', 'user.created', '--to', 'http://127.0.0.1:9/'], { env });
  expect(down.code).toBe(1);
  expect(down.err).toEqual([expect.stringMatching(/no response from http:\/\/127\.0\.0\.1:9\/ \(ECONNREFUSED\)/)]);
});

it('accepts a response of any size and encoding', async () => {
  const { printed } = await trigger('user.created', (response) => response.end(Buffer.alloc(3_000_000, 0xff)));
  expect(printed).toMatchObject({ code: 0, err: [] });
});

describe('sends nothing', () => {
  const TO = ['--to', 'http://127.0.0.1:3000/webhooks'];
  it.each<[string, string[], string]>([
    ['without an event', ['trigger', ...TO], "missing required argument 'event'"],
    ['of two events', ['trigger', 'user.created', 'user.deleted', ...TO], 'too many arguments'],
    [
      'of an unknown event',
      ['trigger', 'user.creatd', ...TO],
      'unknown event "user.creatd"; did you mean "user.created"',
    ],
    ['without a URL', ['trigger', 'user.created'], "required option '--to <url>' not specified"],
    ['to another machine', ['trigger', 'user.created', '--to', 'https://example.com/hooks'], '--to: expected'],
    ['to a host that looks local', ['trigger', 'user.created', '--to', 'http://127.0.0.1.example.com/'], '--to:'],
    ['with another scheme', ['trigger', 'user.created', '--to', 'ftp://127.0.0.1/'], '--to:'],
    ['without a time', ['trigger', 'user.created', ...TO, '--timeout', '0'], '--timeout: expected milliseconds'],
    ['with another unit', ['trigger', 'user.created', ...TO, '--timeout', '5h'], '--timeout: expected milliseconds'],
    ['with an unknown subcommand', ['send', 'user.created', ...TO], "unknown command 'send'"],
  ])('%s', async (_, args, message) => {
    const { printed, requests } = await send(args);
    expect(printed).toMatchObject({ code: 2, out: [] });
    expect(printed.err[0]).toContain(message);
    expect(requests).toEqual([]);
  });

  it.each(['direct.user.create', 'user.created'])('if %s has no secret', async (event) => {
    const printed = await run(main, ['webhook', 'trigger', event, ...TO]);
    expect(printed.code).toBe(2);
    expect(printed.err[0]).toMatch(/_(?:SECRET|USERNAME) is not set/);
  });
});
