import { readFile, writeFile } from 'node:fs/promises';
import { isObject } from '../options/validators.ts';
import type { MockOptions, MockServer, MockServersOptions } from '../testing/mock/mock-server.ts';
import type { RecordedRequest } from '../testing/mock/request-log.ts';
import { startMockServer } from '../testing/mock/start-mock-server.ts';
import { isMockProvider, MOCK_PROVIDERS, type MockProvider } from '../testing/providers.ts';
import { addExamples, jsonOption, wholeNumber } from './arguments.ts';
import type { Define, Io } from './command.ts';
import { CommandError, UsageError } from './failures.ts';

export const defineMock: Define = (command, { io }) => {
  command
    .description(
      `Starts mock servers on 127.0.0.1, until Ctrl-C. Prints the environment variables of the clients, then a line for each \
request.

A single server is at the root of the port; several share the port, each under its name.`,
    )
    .argument('[provider...]', `${MOCK_PROVIDERS.join(', ')}; by default, all of them`)
    .option('--port <number>', 'the port; by default, any free one', wholeNumber('--port'))
    .option('--seed <file>', 'a JSON file with the initial records by provider and kind')
    .option('--fail <faults>', 'faults, such as 429:2 (twice), 503:1,500:1 or users.get=404')
    .option('--slow <ms>', 'milliseconds by which every response is delayed', wholeNumber('--slow'))
    .option('--write-env <file>', 'write the variables to a file instead, for "node --env-file"')
    .option('--token', 'print a session token of each provider as well')
    .addOption(
      jsonOption('an event a line: server (with variables, and a token if there are sessions), ready, request'),
    )
    .action(async (names, { port, seed, fail, slow, ...output }) => {
      const startedAt = performance.now();
      const providers = selectProviders(names);
      const printer = output.json === true ? printJson(io) : printText(io, output);
      const started = await start(
        providers,
        { port, slow, fail, onRequest: (request) => printer.request(request) },
        seed === undefined ? {} : await readSeeds(seed),
      );
      try {
        if (output.writeEnv !== undefined) await writeEnvFile(output.writeEnv, started.servers);
        await printer.servers(started.servers);
        // A caller that waits for the line may stop the command at once.
        const stopped = io.untilStopped();
        printer.ready(Math.round(performance.now() - startedAt));
        await stopped;
      } finally {
        await started.close();
      }
    });
  addExamples(command, {
    'authloom mock stytch --port 4010': 'prints the variables for a Stytch client',
    'authloom mock --write-env mock.env': 'all providers; then "node --env-file=mock.env server.js"',
    'authloom mock corbado --fail 429:2 --slow 300': 'two rejected requests, and slow responses',
    'authloom mock stytch --seed seed.json': 'with { "stytch": { "users": [{ "user_id": "user-test-7" }] } }',
  });
};

type AnyMock = MockServer<MockProvider>;

interface Started {
  readonly servers: readonly AnyMock[];
  close(): Promise<void>;
}

async function start(names: readonly MockProvider[], options: MockOptions, seed: Seeds): Promise<Started> {
  const [name, ...others] = names;
  if (name !== undefined && others.length === 0) {
    const server = await startMockServer(name, { ...options, seed: seed[name] });
    return { servers: [server], close: () => server.close() };
  }
  const all = await startMockServer('all', { ...options, seed });
  return { servers: names.map((each) => all.providers[each]), close: () => all.close() };
}

interface Printer {
  servers(servers: readonly AnyMock[]): Promise<void>;
  ready(milliseconds: number): void;
  request(request: RecordedRequest): void;
}

interface TextOptions {
  readonly writeEnv?: string | undefined;
  readonly token?: true | undefined;
}

function printText(io: Io, options: TextOptions): Printer {
  return {
    servers: async (servers) => {
      for (const section of sectionsOf(servers)) await printSection(section, options, io);
      if (options.writeEnv !== undefined) io.err(`The variables are in ${options.writeEnv}.`);
    },
    ready: (milliseconds) => io.err(`Ready after ${milliseconds} ms. Stop with Ctrl-C.`),
    request: ({ provider, method, path, operation, status, duration }) =>
      io.err([
        `${provider} ${method} ${path} ${operation ?? '-'} `,
        { style: status !== null && status < 400 ? 'green' : 'red', text: status === null ? 'reset' : String(status) },
        ` ${Math.round(duration)} ms`,
      ]),
  };
}

/** Prints what a shell can read: variables, and the rest as comments. */
async function printSection({ server, variables }: Section, { writeEnv, token }: TextOptions, io: Io): Promise<void> {
  io.out([{ style: 'bold', text: `# ${server.provider}: ${server.url}` }]);
  if (writeEnv === undefined) for (const variable of variables) io.out(variable);
  if (token === true && server.issuer !== undefined) io.out(`# a session token: ${await server.issuer.mint()}`);
}

function printJson(io: Io): Printer {
  const print = (event: object): void => io.out(JSON.stringify(event));
  return {
    servers: async (servers) => {
      for (const { provider, url, env, issuer } of servers)
        print({ event: 'server', provider, url, env, token: await issuer?.mint() });
    },
    ready: (milliseconds) => print({ event: 'ready', milliseconds }),
    request: (request) => print({ event: 'request', ...request }),
  };
}

interface Section {
  readonly server: AnyMock;
  /** Lines `NAME=value`. */
  readonly variables: readonly string[];
}

/** Returns the variables of each server without those that an earlier one has: Stytch's two products share some. */
function sectionsOf(servers: readonly AnyMock[]): readonly Section[] {
  const seen = new Set<string>();
  return servers.map((server) => {
    const own = Object.entries(server.env).filter(([name]) => !seen.has(name));
    for (const [name] of own) seen.add(name);
    return { server, variables: own.map(([name, value]) => `${name}=${quoted(value)}`) };
  });
}

/** Quotes a value so that shells and `.env` files read it as one word. */
function quoted(value: string): string {
  return /^[\w./:@-]+$/.test(value) ? value : `"${value.replaceAll('\n', '\\n')}"`;
}

const FILE_HEAD = '# Written by "authloom mock", which replaces it at the next start.';

/** Writes the variables of all servers. A file of somebody else, such as an app's own `.env`, stays. */
async function writeEnvFile(file: string, servers: readonly AnyMock[]): Promise<void> {
  const old = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw new CommandError(`--write-env: cannot write ${file}: ${error.code ?? error.message}`);
  });
  if (old !== undefined && !old.startsWith(FILE_HEAD))
    throw new CommandError(`--write-env: ${file} exists, and "authloom mock" did not write it; name another file`);
  const lines = sectionsOf(servers).flatMap(({ server, variables }) => [`# ${server.provider}`, ...variables]);
  await writeFile(file, `${[FILE_HEAD, ...lines].join('\n')}\n`);
}

function selectProviders(names: readonly string[]): readonly MockProvider[] {
  const unknown = names.find((name) => !isMockProvider(name));
  if (unknown !== undefined)
    throw new UsageError(`unknown provider "${unknown}"; expected ${MOCK_PROVIDERS.join(', ')}`);
  return names.length === 0 ? MOCK_PROVIDERS : [...new Set(names.filter(isMockProvider))];
}

type Seeds = NonNullable<MockServersOptions['seed']>;

/** Reads a seed file. The records are checked by `startMockServer`. */
async function readSeeds(file: string): Promise<Seeds> {
  let value: unknown;
  try {
    value = JSON.parse(await readFile(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CommandError(`--seed: cannot read ${file} as JSON: ${reason}`);
  }
  const unknown = isObject(value) ? Object.keys(value).find((name) => !isMockProvider(name)) : undefined;
  if (!isSeeds(value) || unknown !== undefined)
    throw new CommandError(`--seed: expected an object with providers as keys: ${MOCK_PROVIDERS.join(', ')}`);
  return value;
}

function isSeeds(value: unknown): value is Seeds {
  return isObject(value) && Object.values(value).every((seed) => isObject(seed));
}
