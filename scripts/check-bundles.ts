// Bundles every door as an application would, prints its size, and fails when a provider's bundle holds a trace of another
// provider, or the common door holds a trace of any.
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

/** The traces in a bundle that its door must not have. A door that is no provider's must have none. */
export function findTraces(door: string, code: string): string[] {
  const text = code.toLowerCase();
  const foreign = Object.entries(TRACES).filter(([provider]) => provider !== door);
  return foreign.flatMap(([, traces]) => traces).filter((trace) => text.includes(trace));
}

async function bundle(door: string): Promise<{ initial: string; lazy: string }> {
  const { output } = await build({
    input: join(ROOT, 'dist', `${door}.js`),
    platform: 'browser',
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

async function main(): Promise<void> {
  const { exports } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: object };
  const doors = Object.keys(exports).filter((door) => !TOOLS.includes(door));
  for (const path of doors) {
    const door = path === '.' ? 'index' : path.slice('./'.length);
    const { initial, lazy } = await bundle(door);
    const traces = findTraces(door, initial + lazy);
    console.log(`${path.replace('.', 'authloom').padEnd(24)} ${size(initial)}, with schemas ${size(initial + lazy)}`);
    if (traces.length === 0) continue;
    console.error(`${path} holds traces of another provider: ${traces.join(', ')}`);
    process.exitCode = 1;
  }
}

function size(code: string): string {
  return `${(code.length / 1000).toFixed(1)} kB min, ${(gzipSync(code).length / 1000).toFixed(1)} kB gzip`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
