import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { defineConfig, type Rolldown, type UserConfig } from 'tsdown';
import manifest from './package.json' with { type: 'json' };
import { thirdPartyLicenses } from './scripts/third-party-licenses.ts';

/** Code that every entry point loads. */
const BASE = /src\/facade\/(?:errors|options|web)\//;
/** Code that platform code loads, apart from the clients, which load platform code. */
const TRANSPORT = /src\/facade\/(?:http\/(?:deadline|network-errors|transport)|jwt\/signing)\.ts$/;
/** Code that every client loads. */
const CLIENT = /src\/facade\/(?:cache|http|jwt|session)\//;
/** Code that the clients of one provider load. */
const PROVIDERS: readonly (readonly [name: string, folders: string])[] = [
  ['corbado', 'corbado'],
  ['stytch-shared', 'stytch/(?:shared|rbac|m2m|idp)'],
  ['stytch-consumer', 'stytch/consumer'],
  ['stytch-b2b', 'stytch/b2b'],
];
/** Files of their own: loaded lazily, or by few entry points, such as zod by those for schemas. */
const SEPARATE =
  /\.lazy\.|\/zod-schemas\.|\/generated\/[^/]+\/(?:schemas|types)\.|\/session\/compose\.|\/errors\/webhook-error\./;

/** Not declarations: the compiler should read no more of them than an entry point needs. */
function isIn(files: RegExp): (file: string) => boolean {
  return (file) => files.test(file) && !SEPARATE.test(file) && !file.endsWith('.d.ts');
}

/** One file of `src/` for each export of the package. */
const ENTRY_POINTS: readonly string[] = Object.keys(manifest.exports)
  .filter((path) => path !== './package.json')
  .map((path) => (path === '.' ? 'index' : path.slice('./'.length)));
/** "imports" in package.json chooses one of them for each runtime. */
const PLATFORMS: readonly string[] = ['fetch/crypto', 'fetch/http', 'node/crypto', 'node/http'];

const entry: Record<string, string> = {
  ...Object.fromEntries(ENTRY_POINTS.map((name) => [name, `src/${name}.ts`])),
  ...Object.fromEntries(PLATFORMS.map((name) => [`platform/${name}`, `src/facade/platform/${name}.ts`])),
};

const outputOptions: Rolldown.OutputOptions = {
  // Declarations import each other by name: shorter for compilers than a name and an alias.
  minifyInternalExports: false,
  // Bundlers need annotations to drop unused code; other comments are for readers of the source.
  comments: { annotation: true, jsdoc: false, legal: false },
  // Fewer files load faster.
  codeSplitting: {
    groups: [
      { name: 'base', test: isIn(BASE) },
      { name: 'transport', test: isIn(TRANSPORT) },
      { name: 'client', test: isIn(CLIENT) },
      ...PROVIDERS.map(([name, folders]) => ({
        name,
        test: isIn(new RegExp(`/(?:providers/(?:${folders})|generated/${name})/`)),
      })),
    ],
  },
};

const common: UserConfig = {
  target: 'es2022',
  fixedExtension: false,
  tsconfig: 'src/tsconfig.node.json',
  outputOptions,
};

/** The names that entry points export as their defaults as well: `export *` leaves defaults out. */
const DEFAULT_EXPORTS: Readonly<Record<string, string>> = { fastify: 'authloom' };

/** Declarations of modules: the same as those of CommonJS, so that the types of both are one and are packed once. */
const declarations: Rolldown.Plugin = {
  name: 'declarations-of-modules',
  generateBundle() {
    for (const name of ENTRY_POINTS) {
      const main = DEFAULT_EXPORTS[name];
      const names = ['*', ...(main === undefined ? [] : [`{ ${main} as default }`])];
      const source = names.map((exported) => `export ${exported} from './${basename(name)}.cjs';\n`).join('');
      this.emitFile({ type: 'asset', fileName: `${name}.d.ts`, source });
    }
  },
};

/** Takes a helper of the bundler out of declarations, where nothing declares it: `export * as` leaves it in lists of names. */
function removeHelpers(): void {
  for (const name of readdirSync('dist', { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.d.cts'),
  )) {
    const file = `dist/${name}`;
    const code = readFileSync(file, 'utf8');
    const cleaned = code.replaceAll(/, __exportAll\b|\b__exportAll, /g, '');
    if (cleaned !== code) writeFileSync(file, cleaned);
  }
}

/** Modules, and the command line. */
const modules: UserConfig = {
  ...common,
  entry: { ...entry, cli: 'src/cli.ts' },
  format: 'esm',
  platform: 'neutral',
  // The command line's library is bundled, so that installing the package brings no more than its dependencies.
  deps: { neverBundle: [/^#platform\//], onlyBundle: ['commander', '@commander-js/extra-typings'] },
  dts: false,
  plugins: [
    esmExternalRequirePlugin({ external: [/^node:/] }),
    thirdPartyLicenses('THIRD_PARTY_LICENSES'),
    declarations,
  ],
};

/** CommonJS for `require`, and the declarations of both. */
const commonjs: UserConfig = {
  ...common,
  entry,
  format: 'cjs',
  platform: 'node',
  deps: {
    neverBundle: [/^#platform\//],
    // Its default export is another value for `require`.
    alwaysBundle: ['openapi-fetch'],
  },
  outputOptions: { ...outputOptions, dynamicImportInCjs: false, esModule: true, exports: 'named' },
  // Platform code has no public types.
  dts: { oxc: true, sourcemap: true, entry: ENTRY_POINTS.map((name) => `src/${name}.ts`) },
  plugins: [thirdPartyLicenses('THIRD_PARTY_LICENSES.commonjs')],
  hooks: { 'build:done': removeHelpers },
};

export default defineConfig([modules, commonjs]);
