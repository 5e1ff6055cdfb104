import { describe, expect, it } from 'vitest';
import { main } from '../../../../src/facade/cli/main.ts';
import { corbadoEventTypes, stytchEventTypes } from '../../../../src/testing.ts';
import { verifyCorbadoWebhook, verifyWebhook } from '../../../../src/webhooks.ts';
import { type Printed, run } from './helpers.ts';

const TO = ['--to', 'http://127.0.0.1:3000/webhooks'];
const secret = `whsec_${Buffer.alloc(32, 7).toString('base64')}`;
const env = { STYTCH_WEBHOOK_SECRET: secret, CORBADO_WEBHOOK_USERNAME: 'hooks', CORBADO_WEBHOOK_PASSWORD: 'a:hidden' };
const NOW = Date.UTC(2026, 0, 1);

interface Sent {
  readonly printed: Printed;
  readonly requests: readonly Request[];
}

async function trigger(
  args: readonly string[],
  response: Response = new Response(null, { status: 204 }),
): Promise<Sent> {
  const requests: Request[] = [];
  const fetch = async (url: string, init: RequestInit): Promise<Response> => {
    requests.push(new Request(url, init));
    return response;
  };
  const command = (rest: readonly string[], io: Parameters<typeof main>[1]) => main(['webhook', ...rest], io);
  return { printed: await run(command, args, { env, fetch, clock: () => NOW }), requests };
}

function only({ requests }: Sent): Request {
  const [request] = requests;
  if (request === undefined) throw new Error('nothing was sent');
  return request;
}

it.each(stytchEventTypes)("sends Stytch's %s with a valid signature", async (type) => {
  const sent = await trigger(['trigger', type, ...TO]);
  await expect(verifyWebhook(only(sent), { secrets: secret, clock: () => NOW })).resolves.toMatchObject({ type });
  expect(sent.printed).toMatchObject({ code: 0, err: [] });
  expect(sent.printed.out[0]).toMatch(new RegExp(`^${type}: response 204 after \\d+ ms$`));
});

it.each(corbadoEventTypes)("sends Corbado's %s with valid credentials", async (type) => {
  const sent = await trigger(['trigger', type, ...TO]);
  const verified = verifyCorbadoWebhook(only(sent), { username: 'hooks', password: 'a:hidden' });
  await expect(verified).resolves.toMatchObject({ type });
  expect(sent.printed.code).toBe(0);
});

it('lists all events', async () => {
  const { printed, requests } = await trigger(['list']);
  expect(printed).toEqual({ code: 0, out: [...stytchEventTypes, ...corbadoEventTypes], err: [] });
  expect(requests).toEqual([]);
});

it('reports a rejection, and prints no secrets', async () => {
  const rejected = await trigger(
    ['trigger', 'direct.user.create', ...TO, '--json'],
    new Response('no', { status: 400 }),
  );
  expect(rejected.printed.code).toBe(1);
  expect(JSON.parse(rejected.printed.out[0] ?? '')).toEqual({
    event: 'direct.user.create',
    url: 'http://127.0.0.1:3000/webhooks',
    status: 400,
    duration: expect.any(Number),
  });
  const lost = await trigger(['trigger', 'user.created', ...TO], new Response('no', { status: 500 }));
  expect(lost.printed.out[0]).toMatch(/^user\.created: response 500 after \d+ ms; the provider would send it again$/);
  expect(JSON.stringify([rejected, lost])).not.toMatch(/hidden|BwcH/);
});

describe('sends nothing', () => {
  it.each<[string, string[], string]>([
    ['without an event', ['trigger', ...TO], 'expected the name of one event'],
    ['of two events', ['trigger', 'user.created', 'user.deleted', ...TO], 'expected the name of one event'],
    ['of an unknown event', ['trigger', 'user.made', ...TO], 'unknown event "user.made"'],
    ['without a URL', ['trigger', 'user.created'], '--to: expected a URL on this machine'],
    ['to another machine', ['trigger', 'user.created', '--to', 'https://example.com/hooks'], '--to: expected'],
    ['to a host that looks local', ['trigger', 'user.created', '--to', 'http://127.0.0.1.example.com/'], '--to:'],
    ['with another scheme', ['trigger', 'user.created', '--to', 'ftp://127.0.0.1/'], '--to:'],
    ['with an unknown subcommand', ['send', 'user.created', ...TO], 'expected trigger or list, received send'],
  ])('%s', async (_, args, message) => {
    const { printed, requests } = await trigger(args);
    expect(printed).toMatchObject({ code: 2, out: [] });
    expect(printed.err[0]).toContain(message);
    expect(requests).toEqual([]);
  });

  it.each(['direct.user.create', 'user.created'])('if %s has no secret', async (event) => {
    const printed = await run(main, ['webhook', 'trigger', event, ...TO]);
    expect(printed.code).toBe(2);
    expect(printed.err[0]).toMatch(/is not set in the environment/);
  });
});
