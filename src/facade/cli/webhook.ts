import { transportFor } from '#platform/http';
import { Deadline, DeadlineEnd } from '../http/deadline.ts';
import { classifyNetworkError } from '../http/network-errors.ts';
import { type RawResponse, UnreadableBody } from '../http/transport.ts';
import { didYouMean } from '../testing/option-formats.ts';
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
import { addExamples, jsonOption, milliseconds } from './arguments.ts';
import type { Define, Io } from './command.ts';
import { envFileOption, loadEnvFile } from './env-file.ts';
import { CommandError, UsageError } from './failures.ts';
import { printJson } from './terminal.ts';

const DEFAULT_TIMEOUT = 10_000;

export const defineWebhook: Define = (command, { io, exit }) => {
  command.description('Sends sample webhooks to your app on this machine.');
  const triggerCommand = command
    .command('trigger')
    .summary('send a sample event, signed as the provider signs it')
    .description(
      `Sends a sample event to your app, signed as the provider signs it, and prints the status of the response.

Stytch's events are signed with STYTCH_WEBHOOK_SECRET (whsec_…), Corbado's are sent with CORBADO_WEBHOOK_USERNAME and \
CORBADO_WEBHOOK_PASSWORD. They come from the environment: other users can see a process's arguments.

The exit code is 1 if the app cannot be reached, is too slow or responds with an error status.`,
    )
    .argument('<event>', 'its type, such as user.created; "authloom webhook list" prints all')
    .requiredOption('--to <url>', 'the URL of your handler, on this machine', localUrl)
    .option(
      '--timeout <time>',
      'time to wait for the whole response, in ms or as 5s',
      milliseconds('--timeout'),
      DEFAULT_TIMEOUT,
    )
    .addOption(envFileOption())
    .addOption(jsonOption('{ event, url, status, duration }'))
    .action(async (event, { to, timeout, envFile, json = false }) => {
      await loadEnvFile(envFile, io);
      exit(await trigger(event, to, timeout, json, io));
    });
  addExamples(triggerCommand, {
    'authloom webhook trigger direct.user.create --to http://127.0.0.1:3000/webhooks/stytch': "one of Stytch's events",
    'authloom webhook trigger user.created --to http://127.0.0.1:3000/webhooks/corbado': "one of Corbado's",
  });
  command
    .command('list')
    .summary('print the types of all events')
    .description('Prints the types of all events, one a line.')
    .addOption(jsonOption('a list of strings'))
    .action(({ json = false }) => {
      const types = [...stytchEventTypes, ...corbadoEventTypes];
      if (json) printJson(io, types);
      else for (const type of types) io.out(type);
    });
};

async function trigger(event: string, url: string, timeout: number, isJson: boolean, io: Io): Promise<number> {
  const webhook = await createWebhook(event, io);
  const startedAt = performance.now();
  const elapsed = (): number => Math.round(performance.now() - startedAt);
  const status = await send(url, webhook, timeout).catch((error: unknown) => {
    throw notDelivered(error, event, url, timeout, elapsed());
  });
  const duration = elapsed();
  const isSuccess = status >= 200 && status < 300;
  if (isJson) printJson(io, { event, url, status, duration });
  else {
    const outcome = { style: isSuccess ? ('green' as const) : ('red' as const), text: String(status) };
    const note = isSuccess ? '' : '; the provider would send it again';
    io.out([`${event}: response `, outcome, ` after ${duration} ms${note}`]);
  }
  return isSuccess ? 0 : 1;
}

/** Bytes; what follows does not matter. */
const MAX_BODY = 1_000_000;

/** Sends a webhook and reads the response to its end, as a provider does. Returns its status. */
async function send(url: string, { headers, body }: TestWebhook, timeout: number): Promise<number> {
  const deadline = new Deadline(timeout, undefined);
  let response: RawResponse | undefined;
  try {
    response = await transportFor(undefined)({ method: 'POST', url, headers: { ...headers }, body }, deadline);
    await response.readText(MAX_BODY).catch((error: unknown) => {
      if (!(error instanceof UnreadableBody)) throw error;
    });
    return response.status;
  } finally {
    deadline.close();
    response?.discard();
  }
}

function notDelivered(error: unknown, event: string, url: string, timeout: number, duration: number): CommandError {
  const [code, reason] =
    error instanceof DeadlineEnd
      ? ['timeout', `no complete response from ${url} within ${timeout} ms; the limit is --timeout`]
      : [
          'connection_failed',
          `no response from ${url} (${classifyNetworkError(error).code}); is your app running there?`,
        ];
  return new CommandError(`${event}: ${reason}`, code, 1, { event, url, status: null, duration });
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
  const near = didYouMean(event, [...stytchEventTypes, ...corbadoEventTypes]) || ';';
  throw new UsageError(`unknown event "${event}"${near} "authloom webhook list" prints all events`);
}

function isOneOf<T extends string>(names: readonly T[], name: string): name is T {
  return names.some((candidate) => candidate === name);
}

function variable({ env }: Io, name: string): string {
  const value = env[name] ?? '';
  if (value === '')
    throw new CommandError(`${name} is not set; set it in the environment or in .env`, 'not_configured');
  return value;
}

/** Accepts URLs on this machine only: no other should receive events about users that do not exist. */
function localUrl(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || !isLoopback(url.hostname))
    throw new UsageError('--to: expected a URL on this machine, such as http://127.0.0.1:3000/webhooks');
  return url.href;
}
