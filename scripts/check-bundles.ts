// Bundles every entry point as an application would, for the web and for Node, and a program that makes one call and one
// session check with each client. Prints initial and healthy sizes. Fails if an entry point contains traces of a provider
// that it does not serve, if a bundle for the web imports from Node, or if a size exceeds its limit.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { bundle } from '../bench/measure/bundle.ts';
import type { Platform } from '../bench/measure/provenance.ts';
import { bundleSizes } from '../bench/measure/sizes.ts';
import { START_PROGRAMS } from '../bench/measure/start-programs.ts';
import { prepareStage, ROOT, removeStage, STAGE } from '../bench/stage.ts';

/** Strings that only code of a provider contains, in lower case. */
const TRACES: Readonly<Record<string, readonly string[]>> = {
  corbado: ['corbado', 'cbo_'],
  passage: ['passage', 'psg_'],
  stytch: ['stytch'],
  loginid: ['loginid'],
};

/** Entry points for all providers, on Node only. */
const TOOLS: readonly string[] = ['./testing', './package.json'];

/** Providers that an entry point serves, if it is not the provider's own. */
const SERVED: Readonly<Record<string, readonly string[]>> = { webhooks: ['corbado', 'stytch'] };

type Limits = Readonly<Record<string, Readonly<Record<Platform, number>>>>;

/** Greatest size of an entry point with all that it exports: the files loaded before the first line runs, in kB by gzip. */
const INITIAL_LIMITS: Limits = {
  index: { browser: 6.2, node: 6.2 },
  corbado: { browser: 34.4, node: 37.4 },
  'corbado/schemas': { browser: 31.1, node: 31.1 },
  passage: { browser: 29.9, node: 32.9 },
  'passage/schemas': { browser: 28.2, node: 28.2 },
  stytch: { browser: 56.8, node: 59.9 },
  'stytch/schemas': { browser: 45.4, node: 45.4 },
  'stytch/management': { browser: 21.6, node: 24.7 },
  'stytch/management/schemas': { browser: 30.9, node: 30.9 },
  loginid: { browser: 37.1, node: 40.1 },
  'loginid/schemas': { browser: 29.6, node: 29.6 },
  'loginid/v2': { browser: 30.7, node: 33.8 },
  'loginid/v2/schemas': { browser: 28.7, node: 28.7 },
  express: { browser: 9.6, node: 9.6 },
  fastify: { browser: 10.8, node: 10.8 },
  hono: { browser: 9.7, node: 9.7 },
  next: { browser: 9.8, node: 9.8 },
  webhooks: { browser: 8.3, node: 8.3 },
};

/** Greatest size of all files that a program has loaded after one successful call and session check, in kB by gzip. */
const HEALTHY_LIMITS: Limits = {
  'authloom/corbado': { browser: 34.2, node: 37.2 },
  'authloom/passage': { browser: 30, node: 33.1 },
  'authloom/stytch': { browser: 45.4, node: 48.5 },
  'authloom/stytch (B2B)': { browser: 48.7, node: 51.8 },
  'authloom/loginid': { browser: 37.2, node: 40.1 },
};

/** Finds the traces of providers that an entry point does not serve. */
export function findTraces(entryPoint: string, code: string): string[] {
  const text = code.toLowerCase();
  const [provider = ''] = entryPoint.split('/');
  const served = SERVED[provider] ?? [provider];
  const foreign = Object.entries(TRACES).filter(([provider]) => !served.includes(provider));
  return foreign.flatMap(([, traces]) => traces).filter((trace) => text.includes(trace));
}

/** Finds the modules of Node that a bundle imports. A bundle for browsers and edge runtimes must import none. */
export function findNodeImports(code: string): string[] {
  const found = code.matchAll(/(?:\bfrom|\bimport|\brequire)\s*\(?\s*["'`](node:[a-z/_]+)["'`]/g);
  return [...new Set([...found].map(([, name = '']) => name))];
}

async function main(): Promise<void> {
  await prepareStage();
  try {
    console.log('entry point with all exports      initial kB  limit  with lazy files');
    for (const entryPoint of entryPoints()) {
      for (const platform of ['browser', 'node'] as const) await checkEntryPoint(entryPoint, platform);
    }
    console.log('\none call and one session check    initial kB  healthy kB  limit  with the rest');
    await checkPrograms();
  } finally {
    removeStage();
  }
}

function entryPoints(): string[] {
  const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { exports: object };
  const paths = Object.keys(manifest.exports).filter((path) => !TOOLS.includes(path));
  return paths.map((path) => (path === '.' ? 'index' : path.slice('./'.length)));
}

async function checkEntryPoint(entryPoint: string, platform: Platform): Promise<void> {
  const name = entryPoint === 'index' ? 'authloom' : `authloom/${entryPoint}`;
  const input = join(STAGE, 'entry-point.js');
  writeFileSync(input, `export * from '${name}';\n`);
  const { files, note } = await bundle(input, platform, true);
  if (note !== undefined) report(`${name}: ${note}`);
  const all = files.map(({ code }) => code).join('\n');
  const initial = files.filter(({ isInitial }) => isInitial).map(({ code }) => code);
  const size = kilobytes(initial.join('\n'));
  const limit = INITIAL_LIMITS[entryPoint]?.[platform] ?? 0;
  console.log(line(name, platform, [size, limit, kilobytes(all)], [12, 7, 17]));
  if (size > limit) report(`${name} has grown: ${size.toFixed(1)} kB, at most ${limit} kB`);
  const traces = findTraces(entryPoint, all);
  if (traces.length > 0) report(`${name} contains traces of another provider: ${traces.join(', ')}`);
  const imports = findNodeImports(all);
  if (platform === 'browser' && imports.length > 0)
    report(`${name} imports from Node on the web: ${imports.join(', ')}`);
  if (platform === 'node' && entryPoint in TRACES && !imports.includes('node:http')) {
    report(`${name} does not use Node's HTTP client on Node`);
  }
}

async function checkPrograms(): Promise<void> {
  for (const { name, ...sizes } of await bundleSizes(START_PROGRAMS.filter(({ kind }) => kind === 'authloom'))) {
    for (const platform of ['browser', 'node'] as const) {
      const { initial, healthy, rest, note } = sizes[platform];
      const limit = HEALTHY_LIMITS[name]?.[platform] ?? 0;
      const loaded = initial + healthy;
      console.log(line(name, platform, [initial, loaded, limit, loaded + rest], [12, 12, 7, 15]));
      if (note !== undefined) report(`${name}: ${note}`);
      if (!(loaded <= limit)) report(`${name} loads more: ${loaded.toFixed(1)} kB, at most ${limit} kB`);
    }
  }
}

function line(name: string, platform: Platform, sizes: readonly number[], widths: readonly number[]): string {
  const columns = sizes.map((size, column) => size.toFixed(1).padStart(widths[column] ?? 0));
  return `${name.padEnd(24)} ${platform.padEnd(7)} ${columns.join('')}`;
}

function report(problem: string): void {
  console.error(problem);
  process.exitCode = 1;
}

function kilobytes(code: string): number {
  return gzipSync(code).length / 1000;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
