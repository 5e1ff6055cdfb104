import { defineConfig } from 'tsdown';

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
    // What bundlers leave out by; other comments are for readers of the source.
    comments: { annotation: true, jsdoc: false, legal: false },
    // Fewer files are loaded faster: what all doors need, and what all clients need, is one file each. Not of types. What
    // is loaded on demand is in neither. `core` loads nothing on demand: bundlers would keep that for doors without clients.
    codeSplitting: {
      groups: [
        {
          name: 'core',
          test: /src\/facade\/(?:core\/(?:(?:errors|options|observe|crypto)\/|version|transport\/json)|session\/(?:refusal|request-token|result|route|token)(?=\.ts$))(?!.*on-demand\/).*(?<!\.d)\.ts$/,
        },
        {
          name: 'client',
          test: /src\/facade\/(?:core\/(?:call|transport)|session)\/(?!.*on-demand\/|node\/|signatures\/(?:node|jose-)|compose|requirements|validate-options|keys\/(?:fixed-key-set|pem|public-key)).*(?<!\.d)\.ts$/,
        },
      ],
    },
  },
});
