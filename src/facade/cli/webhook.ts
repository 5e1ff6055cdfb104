import { parseArgs } from 'node:util';
import {
  corbadoEventTypes,
  corbadoWebhook,
  signWebhook,
  stytchEventTypes,
  type TestWebhook,
  testCorbadoEvent,
  testWebhookEvent,
} from '../testing/webhooks.ts';
import { isLoopback } from '../web/origins.ts';
import { type Io, UsageError } from './command.ts';

export const WEBHOOK_USAGE: string = `authloom webhook trigger EVENT --to URL [--json]  |  authloom webhook list
  Sends a sample event to a URL on this machine, signed as the provider signs it, and prints the response's status.
  Stytch's events are signed with STYTCH_WEBHOOK_SECRET (whsec_…); Corbado's have CORBADO_WEBHOOK_USERNAME and
  CORBADO_WEBHOOK_PASSWORD. Both are read from the environment: other users can see a process's arguments.`;

/** Runs `authloom webhook`. The exit code is 0 if the response has a successful status. */
export async function webhook([name = '', ...args]: readonly string[], io: Io): Promise<number> {
  if (name === 'list') {
    for (const type of [...stytchEventTypes, ...corbadoEventTypes]) io.out(type);
    return 0;
  }
  if (name !== 'trigger') throw new UsageError(`webhook: expected trigger or list, received ${name || 'nothing'}`);
  return trigger(args, io);
}

async function trigger(args: readonly string[], io: Io): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { to: { type: 'string' }, json: { type: 'boolean', default: false } },
  });
  const [event, ...others] = positionals;
  if (event === undefined || others.length > 0) throw new UsageError('webhook: expected the name of one event');
  const url = localUrl(values.to);
  const { headers, body } = await createWebhook(event, io);
  const startedAt = performance.now();
  const response = await io.fetch(url, { method: 'POST', headers: { ...headers }, body, redirect: 'manual' });
  const duration = Math.round(performance.now() - startedAt);
  await response.body?.cancel();
  const { status, ok } = response;
  io.out(
    values.json
      ? JSON.stringify({ event, url, status, duration })
      : `${event}: response ${status} after ${duration} ms${ok ? '' : '; the provider would send it again'}`,
  );
  return ok ? 0 : 1;
}

async function createWebhook(event: string, io: Io): Promise<TestWebhook> {
  if (isOneOf(stytchEventTypes, event)) {
    return signWebhook({
      event: testWebhookEvent(event),
      secret: variable(io, 'STYTCH_WEBHOOK_SECRET'),
      timestamp: new Date(io.clock()),
    });
  }
  if (isOneOf(corbadoEventTypes, event)) {
    return corbadoWebhook({
      event: testCorbadoEvent(event),
      username: variable(io, 'CORBADO_WEBHOOK_USERNAME'),
      password: variable(io, 'CORBADO_WEBHOOK_PASSWORD'),
    });
  }
  throw new UsageError(`unknown event "${event}"; "authloom webhook list" prints all events`);
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return names.some((candidate) => candidate === name);
}

function variable({ env }: Io, name: string): string {
  const value = env[name] ?? '';
  if (value === '') throw new UsageError(`${name} is not set in the environment`);
  return value;
}

/** Accepts URLs on this machine only: no other should receive events about users that do not exist. */
function localUrl(value: string | undefined): string {
  const url = value !== undefined && URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !isLoopback(url.hostname))
    throw new UsageError('--to: expected a URL on this machine, such as http://127.0.0.1:3000/webhooks');
  return url.href;
}
