// Bundles every door as an application would, for the web and for Node, and prints the sizes. Fails when a provider's bundle
// holds a trace of another provider, the common door holds a trace of any, a bundle for the web needs Node, or a door has grown.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';
import { initialChunks } from './initial-chunks.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

/** Texts that give a provider away, in lower case. */
const TRACES: Readonly<Record<string, readonly string[]>> = {
  corbado: ['corbado', 'cbo_'],
  passage: ['passage', 'psg_'],
  stytch: ['stytch'],
  loginid: ['loginid'],
};

/** Doors that stand in for all providers, on Node only. */
const TOOLS: readonly string[] = ['./testing', './package.json'];

/** Whom a door that is no provider's serves. */
const SERVED: Readonly<Record<string, readonly string[]>> = { webhooks: ['corbado', 'stytch'] };

/** The traces in a bundle that its door must not have: of all providers but those that it is for. */
export function findTraces(door: string, code: string): string[] {
  const text = code.toLowerCase();
  const served = SERVED[door] ?? [door];
  const foreign = Object.entries(TRACES).filter(([provider]) => !served.includes(provider));
  return foreign.flatMap(([, traces]) => traces).filter((trace) => text.includes(trace));
}

/** What of Node a bundle needs. One for browsers and edge runtimes must need nothing. */
export function findNodeImports(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'`](node:[a-z/_]+)["'`]/g);
  return [...new Set([...found].map(([, name = '']) => name))];
}

/** How many kilobytes a door with all that it offers may weigh before anything is loaded on demand, minified, by gzip. */
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

interface Bundle {
  readonly initial: string;
  readonly lazy: string;
}

async function bundle(file: string, platform: 'browser' | 'node'): Promise<Bundle> {
  const { output } = await build({
    input: join(ROOT, file),
    platform,
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
  const doors = Object.entries(exports).filter(([door]) => !TOOLS.includes(door));
  for (const [path, { node, default: web = '' }] of doors) {
    const door = path === '.' ? 'index' : path.slice('./'.length);
    check(door, 'web', await bundle(web, 'browser'));
    if (node !== undefined) check(door, 'node', await bundle(node, 'node'));
  }
}

function check(door: string, runtime: 'web' | 'node', { initial, lazy }: Bundle): void {
  const name = door === 'index' ? 'authloom' : `authloom/${door}`;
  const weight = kilobytes(initial);
  const limit = LIMITS[door] ?? 0;
  console.log(
    `${name.padEnd(20)} ${runtime.padEnd(5)} ${weight.toFixed(1)} kB of ${limit}, with all that is loaded on demand ${kilobytes(initial + lazy).toFixed(1)} kB`,
  );
  if (weight > limit) complain(`${name} has grown: ${weight.toFixed(1)} kB instead of at most ${limit}`);
  const traces = findTraces(door, initial + lazy);
  if (traces.length > 0) complain(`${name} holds traces of another provider: ${traces.join(', ')}`);
  const imports = findNodeImports(initial + lazy);
  if (runtime === 'web' && imports.length > 0) complain(`${name} needs Node on the web: ${imports.join(', ')}`);
  if (runtime === 'node' && !imports.includes('node:http')) complain(`${name} has lost its transport on Node`);
}

function complain(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

/** Compressed by gzip, as it is sent. */
function kilobytes(code: string): number {
  return gzipSync(code).length / 1000;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
