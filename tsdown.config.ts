import { esmExternalRequirePlugin } from 'rolldown/plugins';
import { defineConfig } from 'tsdown';
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

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    corbado: 'src/corbado.ts',
    'corbado/schemas': 'src/corbado/schemas.ts',
    express: 'src/express.ts',
    fastify: 'src/fastify.ts',
    hono: 'src/hono.ts',
    loginid: 'src/loginid.ts',
    'loginid/schemas': 'src/loginid/schemas.ts',
    next: 'src/next.ts',
    passage: 'src/passage.ts',
    'passage/schemas': 'src/passage/schemas.ts',
    stytch: 'src/stytch.ts',
    'stytch/schemas': 'src/stytch/schemas.ts',
    webhooks: 'src/webhooks.ts',
    testing: 'src/testing.ts',
    // "imports" in package.json chooses one of them for each runtime.
    'platform/fetch/crypto': 'src/facade/platform/fetch/crypto.ts',
    'platform/fetch/http': 'src/facade/platform/fetch/http.ts',
    'platform/node/crypto': 'src/facade/platform/node/crypto.ts',
    'platform/node/http': 'src/facade/platform/node/http.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  tsconfig: 'src/tsconfig.node.json',
  // Platform code has no public types.
  dts: { oxc: true, entry: ['src/*.ts', 'src/*/schemas.ts'] },
  // The command line's library is bundled, so that installing the package brings no more than its dependencies.
  deps: { neverBundle: [/^#platform\//], onlyBundle: ['commander', '@commander-js/extra-typings'] },
  plugins: [esmExternalRequirePlugin({ external: [/^node:/] }), thirdPartyLicenses()],
  outputOptions: {
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
  },
});
