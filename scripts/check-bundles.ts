// Bundles every door as an application would, for the web and for Node, and prints the sizes. Fails when a provider's bundle
// holds a trace of another provider, the common door holds a trace of any, or a bundle for the web needs Node.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'rolldown';

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
  const codeOf = (lazy: boolean): string =>
    chunks
      .filter((chunk) => chunk.isDynamicEntry === lazy)
      .map(({ code }) => code)
      .join('\n');
  return { initial: codeOf(false), lazy: codeOf(true) };
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
  console.log(`${name.padEnd(20)} ${runtime.padEnd(5)} ${size(initial)}, with schemas ${size(initial + lazy)}`);
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

function size(code: string): string {
  return `${(code.length / 1000).toFixed(1)} kB min, ${(gzipSync(code).length / 1000).toFixed(1)} kB gzip`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
