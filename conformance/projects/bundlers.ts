import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTestIssuer } from '../../src/testing.ts';
import { compiled } from './compiled.ts';
import type { Project, Suite } from './suite.ts';
import { mustRun, mustWork, type Workshop } from './workshop.ts';

const PACKAGES = [
  'webpack@5.112.1',
  'webpack-cli@6.0.1',
  'esbuild@0.28.2',
  'rollup@4.67.4',
  '@rollup/plugin-node-resolve@16.0.3',
  '@rollup/plugin-commonjs@28.0.9',
  '@rollup/plugin-terser@1.0.2',
  'vite@7.3.8',
  'rolldown@1.0.0-rc.17',
];

/** A bundler with its settings: a config file, and the command that writes `out/`. */
interface Bundler {
  readonly name: string;
  /** The kinds of bundles: what the program's own code is compiled to, and what is written. */
  readonly kinds: readonly Kind[];
  readonly files: (kind: Kind) => Readonly<Record<string, string>>;
  readonly command: (kind: Kind) => readonly string[];
}

interface Kind {
  readonly name: string;
  readonly format: 'esm' | 'cjs';
  readonly splits: boolean;
}

const ESM: Kind = { name: 'esm', format: 'esm', splits: false };
const CJS: Kind = { name: 'cjs', format: 'cjs', splits: false };
const SPLIT: Kind = { name: 'esm, split', format: 'esm', splits: true };

const BUNDLERS_WITH_SETTINGS: readonly Bundler[] = [
  {
    name: 'webpack 5',
    kinds: [ESM, CJS],
    files: ({ format }) => ({
      'webpack.config.cjs': `module.exports = {
        mode: 'production', target: 'node20', entry: './bundled.js',
        ${format === 'esm' ? "experiments: { outputModule: true }, output: { module: true, filename: 'main.mjs', path: __dirname + '/out' }" : "output: { filename: 'main.cjs', path: __dirname + '/out' }"},
      };`,
    }),
    command: () => ['webpack-cli/bin/cli.js'],
  },
  {
    name: 'esbuild',
    kinds: [ESM, CJS, SPLIT],
    files: () => ({}),
    command: ({ format, splits }) => [
      'esbuild/bin/esbuild',
      'bundled.js',
      '--bundle',
      '--minify',
      '--platform=node',
      '--target=node20',
      `--format=${format}`,
      ...(splits ? ['--splitting'] : []),
      '--outdir=out',
      `--out-extension:.js=${format === 'esm' ? '.mjs' : '.cjs'}`,
    ],
  },
  {
    name: 'rollup 4',
    kinds: [ESM, CJS, SPLIT],
    files: ({ format, splits }) => ({
      'rollup.config.mjs': `
        import { nodeResolve } from '@rollup/plugin-node-resolve';
        import commonjs from '@rollup/plugin-commonjs';
        import terser from '@rollup/plugin-terser';
        export default {
          input: { main: 'bundled.js' }, external: /^node:/,
          plugins: [nodeResolve({ exportConditions: ['node'], preferBuiltins: true }), commonjs(), terser()],
          output: { dir: 'out', format: '${format}', inlineDynamicImports: ${!splits}, entryFileNames: '[name].${format === 'esm' ? 'mjs' : 'cjs'}' },
        };`,
    }),
    command: () => ['rollup/dist/bin/rollup', '--config', 'rollup.config.mjs'],
  },
  {
    name: 'rolldown',
    kinds: [ESM, CJS],
    files: ({ format }) => ({
      'rolldown.config.mjs': `export default {
        input: { main: 'bundled.js' }, platform: 'node',
        output: { dir: 'out', format: '${format}', minify: true, entryFileNames: '[name].${format === 'esm' ? 'mjs' : 'cjs'}' },
      };`,
    }),
    command: () => ['rolldown/bin/cli.mjs', '--config', 'rolldown.config.mjs'],
  },
  {
    name: 'vite 7, SSR',
    kinds: [ESM, CJS],
    files: ({ format }) => ({
      'vite.config.mjs': `export default {
        ssr: { noExternal: true },
        build: {
          ssr: 'bundled.js', outDir: 'out', minify: true,
          rollupOptions: { output: { format: '${format}', entryFileNames: 'main.${format === 'esm' ? 'mjs' : 'cjs'}' } },
        },
      };`,
    }),
    command: () => ['vite/bin/vite.js', 'build'],
  },
];

/** Bundles the program, moves the bundle away from all packages, and runs it there. */
async function bundleAndRun(
  workshop: Workshop,
  bundler: Bundler,
  kind: Kind,
  source: 'module' | 'commonjs',
): Promise<void> {
  const toolbox = await workshop.toolbox(PACKAGES);
  const folder = workshop.project(
    {
      'package.json': JSON.stringify({ type: source }),
      ...(await compiled(workshop, source, ['check-package.ts', 'bundled.ts'])),
      ...bundler.files(kind),
    },
    toolbox,
  );
  const [command = '', ...args] = bundler.command(kind);
  const program = join(toolbox, 'node_modules', command);
  // esbuild installs a program of the machine, not of Node, where it can.
  if (command.startsWith('esbuild')) await mustRun(folder, program, args);
  else await mustRun(folder, process.execPath, [program, ...args]);
  const apart = join(tmpdir(), `authloom-bundle-${process.pid}-${folder.split('-').at(-1)}`);
  mkdirSync(apart, { recursive: true });
  await mustRun(folder, 'cp', ['-r', 'out/.', apart]);
  writeFileSync(join(apart, 'package.json'), '{}');
  const issuer = await createTestIssuer('corbado', { projectId: 'pro-1' });
  const issued = { token: await issuer.mint({ userId: 'usr-1' }), keySet: issuer.keySet() };
  const name = command.startsWith('esbuild') ? 'bundled' : 'main';
  try {
    await mustWork(apart, [`${name}.${kind.format === 'esm' ? 'mjs' : 'cjs'}`], { ISSUED: JSON.stringify(issued) });
  } finally {
    await mustRun(tmpdir(), 'rm', ['-rf', apart]);
  }
}

/** Limits of bundlers for an application's own code, whatever it imports. */
function reasonAgainst(
  bundler: string,
  source: 'module' | 'commonjs',
  { format }: Kind,
): { absent: string } | undefined {
  if (source === 'module') return undefined;
  if (bundler.startsWith('vite')) return { absent: 'Vite reads the source of an application as modules' };
  const writesRequire = bundler === 'esbuild' && format === 'esm';
  return writesRequire ? { absent: 'esbuild keeps require("node:http") in modules, where it fails' } : undefined;
}

export const BUNDLERS: Suite = {
  name: 'bundlers',
  title: 'bundlers, minified',
  projects: (workshop) =>
    BUNDLERS_WITH_SETTINGS.flatMap((bundler) =>
      (['module', 'commonjs'] as const).flatMap((source) =>
        bundler.kinds.map(
          (kind): Project => ({
            row: `${bundler.name}, from ${source}`,
            column: kind.name,
            ...(reasonAgainst(bundler.name, source, kind) ?? {}),
            run: () => bundleAndRun(workshop, bundler, kind, source),
          }),
        ),
      ),
    ),
};
