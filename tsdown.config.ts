import { defineConfig } from 'tsdown';

/** What all doors need. It loads nothing on demand: bundlers would keep that for doors without clients. */
const CORE =
  /src\/facade\/(?:web\/|core\/(?:errors|options|observe)\/|core\/(?:load-once|version|transport\/json)\.ts|session\/(?:refusal|request-token|result|route|token)\.ts)/;
/** What all clients need. */
const CLIENT = /src\/facade\/(?:core\/(?:call|transport)|session)\//;
/**
 * What a provider's clients are made of, or one of its products'; all are loaded together. Not Passage and LoginID: a group
 * takes along what its files import, here what others load on demand.
 */
const PROVIDERS: readonly (readonly [name: string, folders: string])[] = [
  ['corbado', 'corbado'],
  ['stytch-shared', 'stytch/shared'],
  ['stytch-consumer', 'stytch/consumer'],
  ['stytch-b2b', 'stytch/b2b'],
];
/** What neither may hold: it is loaded when it is needed, or belongs to few doors. */
const APART = new RegExp(
  [
    '/(?:on-demand|node)/',
    '/generated/[^/]+/(?:schemas|types)\\.',
    '/errors/(?:code-of|server-exception|standard-exception)\\.',
    '/observe/',
    '/transport/reason-phrase\\.',
    '/session/(?:compose|requirements|validate-options)\\.',
    '/keys/(?:fixed-key-set|keys-by-id|pem|public-key|wanted-ids)\\.',
    '/signatures/(?:jose-signatures|signing|web-signing)\\.',
  ].join('|'),
);

function isIn(files: RegExp): (file: string) => boolean {
  // Not declarations: each door's compiler should read no more than it needs.
  return (file) => files.test(file) && !APART.test(file) && !file.endsWith('.d.ts');
}

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    cli: 'src/cli.ts',
    corbado: 'src/corbado.ts',
    express: 'src/express.ts',
    fastify: 'src/fastify.ts',
    hono: 'src/hono.ts',
    loginid: 'src/loginid.ts',
    next: 'src/next.ts',
    passage: 'src/passage.ts',
    stytch: 'src/stytch.ts',
    webhooks: 'src/webhooks.ts',
    testing: 'src/testing.ts',
    // What these register is a chunk that "sideEffects" in package.json names, so that bundlers keep it.
    'node/corbado': 'src/node/corbado.ts',
    'node/loginid': 'src/node/loginid.ts',
    'node/passage': 'src/node/passage.ts',
    'node/stytch': 'src/node/stytch.ts',
  },
  format: 'esm',
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  tsconfig: 'src/tsconfig.node.json',
  // The doors for Node have the types of the others.
  dts: { oxc: true, entry: 'src/*.ts' },
  deps: { neverBundle: [/^node:/] },
  outputOptions: {
    // Declarations import each other by name: shorter to read for compilers than a name and an alias.
    minifyInternalExports: false,
    // What bundlers leave out by; other comments are for readers of the source.
    comments: { annotation: true, jsdoc: false, legal: false },
    // Fewer files are loaded faster.
    codeSplitting: {
      groups: [
        { name: 'core', test: isIn(CORE) },
        { name: 'client', test: isIn(CLIENT) },
        ...PROVIDERS.map(([name, folders]) => ({
          name,
          test: isIn(new RegExp(`/(?:providers/(?:${folders})|generated/${name})/`)),
        })),
      ],
    },
  },
});
