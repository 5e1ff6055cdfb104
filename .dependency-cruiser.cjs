// Who may import whom. Each rule is a line of the architecture: a new room gets its line here first.

/** Forbids every import from `from` but those that match one of `allowed`. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

const core = '^src/facade/core/';
const cache = '^src/facade/cache/';
const web = '^src/facade/web/';
const transport = `${core}transport/`;
const session = '^src/facade/session/';
/** The one file of ours that generated code imports. */
const generatedRuntime = '^src/facade/http/generated-runtime\\.ts$';
const webhooks = '^src/facade/webhooks/';
const adapters = '^src/facade/adapters/';
const frameworks = '^node_modules/(express|fastify|hono|next)/';
/** What serves Node in the place of web APIs. */
const forNode = ['^src/facade/core/transport/node/', '^src/facade/session/signatures/node/'];
const nodeDoors = '^src/node/';
/** Programs for developers: nobody bundles them. */
const tools = '^src/facade/(testing|cli)/';

module.exports = {
  forbidden: [
    only(
      'generated-imports-the-runtime',
      '^src/generated/([^/]+)/',
      ['^src/generated/$1/', generatedRuntime, '^node_modules/zod/'],
      'Generated code imports its own API and one file of ours; schemas import zod.',
    ),
    {
      name: 'generated-schemas-import-zod',
      severity: 'error',
      comment: 'Only the schemas of generated code import zod: they are loaded when a call is validated.',
      from: { path: '^src/generated/', pathNot: '/schemas\\.ts$' },
      to: { path: '^node_modules/zod/' },
    },
    {
      name: 'generated-runtime-is-for-generated-code',
      severity: 'error',
      comment: 'It only re-exports. Other code imports the files themselves.',
      from: { pathNot: '^src/generated/' },
      to: { path: generatedRuntime },
    },
    only('web-imports-nothing', web, [web], 'Headers, cookies and encodings know nothing of ours.'),
    only('errors-import-nothing', `${core}errors/`, [`${core}errors/`], 'Errors are the floor.'),
    only(
      'options-import-errors',
      `${core}options/`,
      [`${core}(options|errors)/`, web, `${core}observe/(hooks|logger)\\.ts$`],
      'Options know errors, and the types of hooks and loggers.',
    ),
    only('observe-imports-errors', `${core}observe/`, [`${core}(observe|errors)/`], 'What watches calls makes none.'),
    only(
      'transport-knows-no-provider',
      transport,
      [
        `${core}(transport|options|errors|observe)/`,
        `${core}(load-once|call/(operation|provider))\\.ts$`,
        '^node_modules/openapi-fetch/',
        // Where these may be imported is said below.
        '^(node:)?(http|https|stream|zlib)$',
      ],
      'The transport knows operations and providers by their shape only.',
    ),
    only(
      'core-stands-alone',
      core,
      [core, web, '^node_modules/openapi-fetch/', '^(node:)?(http|https|stream|zlib)$'],
      'Core imports no other room.',
    ),
    {
      name: 'one-file-imports-openapi-fetch',
      severity: 'error',
      comment: 'It is frozen upstream: behind one file it can be replaced in a day.',
      from: { pathNot: `${transport}on-demand/bare-client\\.ts$` },
      to: { path: '^node_modules/openapi-fetch/' },
    },
    {
      name: 'one-file-imports-openapi-typescript',
      severity: 'error',
      comment: 'It is frozen upstream: behind one file it can be replaced in a day.',
      from: { pathNot: '^scripts/generate/emit-types\\.ts$' },
      to: { path: '^node_modules/openapi-typescript/' },
    },
    {
      name: 'only-sessions-import-jose',
      severity: 'error',
      comment: 'Tokens are checked in one room.',
      from: { path: '^src/', pathNot: session },
      to: { path: '^node_modules/jose/' },
    },
    only(
      'cache-stands-on-options',
      cache,
      [cache, `${core}(errors|options)/`],
      'Caches know errors and options, and nothing of what they keep.',
    ),
    only(
      'sessions-know-no-provider',
      session,
      [session, cache, core, web, '^node_modules/jose/', '^(node:)?crypto$'],
      'Session checks are the same for all.',
    ),
    only(
      'providers-keep-apart',
      '^src/facade/providers/([^/]+)/',
      [
        '^src/facade/providers/$1/',
        cache,
        core,
        web,
        session,
        '^src/facade/webhooks/',
        '^src/generated/$1/',
        '^src/generated/$1-',
      ],
      'A provider never imports another.',
    ),
    {
      name: 'stytch-products-keep-apart',
      severity: 'error',
      comment: "Stytch's consumer and B2B clients meet in the folders that they share.",
      from: { path: '^src/facade/providers/stytch/(consumer|b2b)/' },
      to: {
        path: '^src/(facade/providers/stytch/|generated/stytch-)(consumer|b2b)/',
        pathNot: ['^src/facade/providers/stytch/$1/', '^src/generated/stytch-$1/'],
      },
    },
    {
      name: 'stytch-shares-no-product',
      severity: 'error',
      comment: 'What both Stytch clients share knows neither, so that neither loads the other.',
      from: { path: '^src/facade/providers/stytch/(shared|rbac|m2m|idp)/' },
      to: { path: '^src/(facade/providers/stytch/|generated/stytch-)(consumer|b2b)/' },
    },
    {
      name: 'on-demand-is-not-eager',
      severity: 'error',
      comment: 'What is loaded on demand and imported in the usual way as well would be in every bundle.',
      from: { path: '^src/', pathNot: ['/on-demand/', '^src/facade/providers/stytch/m2m/', tools] },
      to: { path: '/on-demand/', dependencyTypesNot: ['dynamic-import', 'type-only'] },
    },
    only('webhooks-stand-on-core', webhooks, [webhooks, core, web], 'Webhooks are verified without any provider.'),
    only(
      'adapters-know-no-provider',
      adapters,
      [adapters, core, web, `${session}(compose|request-token|requirements|result|refusal)\\.ts$`, frameworks],
      'Adapters stand on what all clients have in common.',
    ),
    {
      name: 'adapters-share-web-code',
      severity: 'error',
      comment: 'What all adapters share knows no framework.',
      from: { path: `${adapters}shared/` },
      to: { path: '^node_modules/' },
    },
    {
      name: 'frameworks-are-types',
      severity: 'error',
      comment: 'Frameworks are optional peers. Only Next has to be asked something.',
      from: { path: adapters, pathNot: `${adapters}next\\.ts$` },
      to: { path: '^node_modules/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'frameworks-are-for-adapters',
      severity: 'error',
      comment: 'Each framework is known by its own adapter.',
      from: { path: '^src/', pathNot: adapters },
      to: { path: frameworks },
    },
    {
      name: 'tools-are-not-imported',
      severity: 'error',
      comment: 'The testing kit and the command line are ends, not means.',
      from: { path: '^src/facade/', pathNot: tools },
      to: { path: tools },
    },
    {
      name: 'shared-code-is-web-code',
      severity: 'error',
      comment: 'The package runs on Node, Bun, Deno, Workers and edge runtimes.',
      from: { path: '^src/', pathNot: [tools, ...forNode] },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-doors-for-node-use-what-is-for-node',
      severity: 'error',
      comment: 'Imported from anywhere else, it would be in the bundles of all runtimes.',
      from: { path: '^src/', pathNot: [nodeDoors, ...forNode] },
      to: { path: [nodeDoors, ...forNode] },
    },
    only(
      'doors-for-node-only-register',
      nodeDoors,
      [
        nodeDoors,
        ...forNode,
        `${transport}(platform-sender|sender)\\.ts$`,
        `${session}signatures/(signatures|signing)\\.ts$`,
        '^src/[^/]+\\.ts$',
      ],
      'A door for Node is the usual door, over what Node does better.',
    ),
    {
      name: 'source-imports-no-tools',
      severity: 'error',
      comment: 'What is published must not need what is not. The command line carries the spec tools to users.',
      from: { path: '^src/', pathNot: '^src/facade/cli/spec\\.ts$' },
      to: { path: '^(test|scripts|demo)/' },
    },
    {
      name: 'only-declared-dependencies',
      severity: 'error',
      comment: 'Published code may use the runtime dependencies and optional peers only.',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'], dependencyTypesNot: ['npm-peer'] },
    },
    {
      name: 'generator-has-no-cycles',
      severity: 'error',
      comment: 'The steps from a spec to code have one order, type-only and dynamic imports included.',
      from: { path: '^scripts/generate/' },
      to: { circular: true },
    },
    {
      name: 'no-cycles',
      severity: 'error',
      comment: 'Cycles hide the order of things.',
      from: { path: '^src/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
  },
};
