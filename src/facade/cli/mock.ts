import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { isObject } from '../options/validators.ts';
import type { MockOptions, MockServer, MockServersOptions } from '../testing/mock/mock-server.ts';
import type { RecordedRequest } from '../testing/mock/request-log.ts';
import { startMockServer } from '../testing/mock/start-mock-server.ts';
import { isTestProvider, TEST_PROVIDERS, type TestProvider } from '../testing/providers.ts';
import { type Io, UsageError } from './command.ts';

export const MOCK_USAGE: string = `authloom mock [PROVIDER…] [--port N] [--seed FILE] [--fail FAULTS] [--slow MS] [--json]
  Starts mock servers on 127.0.0.1 until Ctrl-C: ${TEST_PROVIDERS.join(', ')}; all of them by default.
  A single one is at the root of the port; several share the port, each under its name.
  Prints the environment variables for the clients, a session token to try, and a line for each request.
  --port   the port; by default any free one
  --seed   a JSON file with the initial records: { "stytch": { "users": [{ "user_id": "user-test-7" }] } }
  --fail   faults, such as 429:2 (twice), 503:1,500:1 or users.get=404
  --slow   milliseconds by which every response is delayed
  --json   prints one JSON object per line`;

/** Runs `authloom mock`. The exit code is 0 once it was stopped. */
export async function mock(args: readonly string[], io: Io): Promise<number> {
  const startedAt = performance.now();
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      port: { type: 'string' },
      seed: { type: 'string' },
      fail: { type: 'string' },
      slow: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  });
  const names = selectProviders(positionals);
  const printer = values.json ? printJson(io) : printText(io);
  const started = await start(
    names,
    {
      port: wholeNumber('--port', values.port),
      slow: wholeNumber('--slow', values.slow),
      fail: values.fail,
      onRequest: (request) => printer.request(request),
    },
    values.seed === undefined ? {} : await readSeeds(values.seed),
  );
  try {
    for (const server of started.servers) printer.server(server, await server.issuer.mint());
    printer.ready(Math.round(performance.now() - startedAt));
    await io.untilStopped();
  } finally {
    await started.close();
  }
  return 0;
}

interface Started {
  readonly servers: readonly MockServer[];
  close(): Promise<void>;
}

async function start(names: readonly TestProvider[], options: MockOptions, seed: Seeds): Promise<Started> {
  const [name, ...others] = names;
  if (name !== undefined && others.length === 0) {
    const server = await startMockServer(name, { ...options, seed: seed[name] });
    return { servers: [server], close: () => server.close() };
  }
  const all = await startMockServer('all', { ...options, seed });
  return { servers: names.map((each) => all.providers[each]), close: () => all.close() };
}

interface Printer {
  server(server: MockServer, token: string): void;
  ready(milliseconds: number): void;
  request(request: RecordedRequest): void;
}

function printText(io: Io): Printer {
  return {
    server: ({ provider, url, env }, token) => {
      io.out(`# ${provider}: ${url}`);
      for (const [name, value] of Object.entries(env)) io.out(`${name}=${quoted(value)}`);
      io.out(`# a session token: ${token}`);
      io.out('');
    },
    ready: (milliseconds) => io.err(`Ready after ${milliseconds} ms. Stop with Ctrl-C.`),
    request: ({ provider, method, path, operation, status, duration }) =>
      io.err(`${provider} ${method} ${path} ${operation ?? '-'} ${status} ${Math.round(duration)} ms`),
  };
}

function printJson(io: Io): Printer {
  const print = (event: object): void => io.out(JSON.stringify(event));
  return {
    server: ({ provider, url, env }, token) => print({ event: 'server', provider, url, env, token }),
    ready: (milliseconds) => print({ event: 'ready', milliseconds }),
    request: (request) => print({ event: 'request', ...request }),
  };
}

/** Quotes a value so that shells and `.env` files read it as one word. */
function quoted(value: string): string {
  return /^[\w./:@-]+$/.test(value) ? value : `"${value.replaceAll('\n', '\\n')}"`;
}

function selectProviders(names: readonly string[]): readonly TestProvider[] {
  const unknown = names.find((name) => !isTestProvider(name));
  if (unknown !== undefined)
    throw new UsageError(`unknown provider "${unknown}"; expected ${TEST_PROVIDERS.join(', ')}`);
  return names.length === 0 ? TEST_PROVIDERS : [...new Set(names.filter(isTestProvider))];
}

/** Parses a whole number. Its bounds are checked by `startMockServer`. */
function wholeNumber(option: string, value: string | undefined): number | undefined {
  if (value === undefined) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  throw new UsageError(`${option}: expected a whole number`);
}

type Seeds = NonNullable<MockServersOptions['seed']>;

/** Reads a seed file. The records are checked by `startMockServer`. */
async function readSeeds(file: string): Promise<Seeds> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    throw new UsageError(`--seed: cannot read ${file} as JSON: ${error instanceof Error ? error.message : 'unknown'}`);
  }
  const unknown = isObject(value) ? Object.keys(value).find((name) => !isTestProvider(name)) : undefined;
  if (!isSeeds(value) || unknown !== undefined)
    throw new UsageError(`--seed: expected an object with providers as keys: ${TEST_PROVIDERS.join(', ')}`);
  return value;
}

function isSeeds(value: unknown): value is Seeds {
  return isObject(value) && Object.values(value).every((seed) => isObject(seed));
}
