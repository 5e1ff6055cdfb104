// Bundles each entry point as an application would, for the web and for Node, and prints the sizes. Fails if a bundle for
// one provider contains traces of another, the common entry point contains traces of any, a bundle for the web needs Node, a
// provider's bundle for Node lacks Node's transport, or an entry point has grown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { initialChunks } from './initial-chunks.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Strings that reveal a provider, in lower case. */
const TRACES: Readonly<Record<string, readonly string[]>> = {
  corbado: ['corbado', 'cbo_'],
  passage: ['passage', 'psg_'],
  stytch: ['stytch'],
  loginid: ['loginid'],
};

/** Exports that are not bundled: the testing kit fakes all providers, and runs on Node only. */
const SKIPPED: readonly string[] = ['./testing', './package.json'];

/** The providers of entry points that are not named after one. */
const SERVED: Readonly<Record<string, readonly string[]>> = { webhooks: ['corbado', 'stytch'] };

/** Finds traces of providers that an entry point is not for. */
export function findTraces(entry: string, code: string): string[] {
  const text = code.toLowerCase();
  const served = SERVED[entry] ?? [entry];
  const foreign = Object.entries(TRACES).filter(([provider]) => !served.includes(provider));
  return foreign.flatMap(([, traces]) => traces).filter((trace) => text.includes(trace));
}

/** Finds the imports of Node's modules. A bundle for browsers and edge runtimes must have none. */
export function findNodeImports(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'`](node:[a-z/_]+)["'`]/g);
  return [...new Set([...found].map(([, name = '']) => name))];
}

/** The largest size of an entry point before anything is loaded on demand: kilobytes, minified and compressed by gzip. */
const LIMITS: Readonly<Record<string, number>> = {
  index: 8.5,
  corbado: 17,
  passage: 16.5,
  stytch: 25.5,
  loginid: 22.5,
  express: 8,
  fastify: 8.5,
  hono: 8,
  next: 9,
  webhooks: 7.5,
};

type Runtime = 'web' | 'node';

interface Bundle {
  readonly initial: string;
  readonly lazy: string;
}

async function bundle(file: string, runtime: Runtime): Promise<Bundle> {
  const { output } = await build({
    input: join(ROOT, file),
    platform: runtime === 'web' ? 'browser' : 'node',
    // As in an application: the paths of this repository's own configuration would replace the "imports" of package.json.
    tsconfig: false,
    output: { minify: true },
    write: false,
    logLevel: 'silent',
  });
  const chunks = output.filter((part) => part.type === 'chunk');
  const eager = initialChunks(chunks);
  const codeOf = (isInitial: boolean): string =>
    chunks
      .filter(({ fileName }) => eager.has(fileName) === isInitial)
      .map(({ code }) => code)
      .join('\n');
  return { initial: codeOf(true), lazy: codeOf(false) };
}

type Conditions = Readonly<Record<string, string>>;

async function main(): Promise<void> {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    exports: Readonly<Record<string, Conditions>>;
  };
  for (const [path, { default: file = '' }] of Object.entries(exports)) {
    if (SKIPPED.includes(path)) continue;
    const entry = path === '.' ? 'index' : path.slice('./'.length);
    for (const runtime of ['web', 'node'] as const) check(entry, runtime, await bundle(file, runtime));
  }
}

function check(entry: string, runtime: Runtime, { initial, lazy }: Bundle): void {
  const name = entry === 'index' ? 'authloom' : `authloom/${entry}`;
  const weight = kilobytes(initial);
  const limit = LIMITS[entry] ?? 0;
  console.log(
    `${name.padEnd(20)} ${runtime.padEnd(5)} ${weight.toFixed(1)} kB of ${limit}, with everything that is loaded on demand ${kilobytes(initial + lazy).toFixed(1)} kB`,
  );
  if (weight > limit) report(`${name} has grown: ${weight.toFixed(1)} kB instead of at most ${limit}`);
  const traces = findTraces(entry, initial + lazy);
  if (traces.length > 0) report(`${name} contains traces of another provider: ${traces.join(', ')}`);
  const imports = findNodeImports(initial + lazy);
  if (runtime === 'web' && imports.length > 0) report(`${name} needs Node on the web: ${imports.join(', ')}`);
  const hasTransport = entry in TRACES;
  if (runtime === 'node' && hasTransport && !imports.includes('node:http')) report(`${name} lacks Node's transport`);
}

function report(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

/** The size after gzip, as it is sent. */
function kilobytes(code: string): number {
  return gzipSync(code).length / 1000;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
