// Who may import whom. Each rule is a line of docs/architecture.md: a new folder gets its line here first.
// "npm run lint" checks the imports twice: as they are on Node, and by --ts-config tsconfig.web.json as they are elsewhere.

/** Forbids every import from `from` but those that match one of `allowed`. */
const only = (name, from, allowed, comment) => ({
  name,
  severity: 'error',
  comment,
  from: { path: from },
  to: { pathNot: allowed },
});

/** Lets only the files that match `allowed` import a package. */
const oneImporter = (name, allowed, comment) => ({
  name: `one-file-imports-${name}`,
  severity: 'error',
  comment,
  from: { path: '^(src|scripts)/', pathNot: allowed },
  to: { path: `^node_modules/${name}/` },
});

const facade = '^src/facade/';
const errors = `${facade}errors/`;
const web = `${facade}web/`;
const options = `${facade}options/`;
const cache = `${facade}cache/`;
const http = `${facade}http/`;
const jwt = `${facade}jwt/`;
const session = `${facade}session/`;
const platform = `${facade}platform/`;
const platformNode = `${platform}node/`;
const webhooks = `${facade}webhooks/`;
const adapters = `${facade}adapters/`;
const frameworks = '^node_modules/(express|fastify|hono|next)/';
/** Programs for developers: nobody bundles them. */
const tools = `${facade}(testing|cli)/`;
/** The library of the command line. */
const commander = '^node_modules/(@commander-js/extra-typings|commander)/';
const emulated = '^node_modules/(@simplewebauthn/server|@zxcvbn-ts/[^/]+|hash-wasm|otpauth|qrcode|xml-crypto)/';
const lazy = '\\.lazy\\.ts$';
const zodSchemas = `${http}zod-schemas\\.ts$`;
const schemas = '^src/generated/[^/]+/schemas\\.ts$';

module.exports = {
  forbidden: [
    // 1
    only('errors-import-nothing', errors, [errors], 'Errors are the floor.'),
    only('web-imports-nothing', web, [web], 'Headers, cookies and base64 need nothing of ours.'),

    // 2
    only('options-are-below-http', options, [options, web, errors], 'Options know errors and web code.'),
    only('cache-is-below-http', cache, [cache, options, errors], 'Caches know options and errors.'),
    only(
      'http-is-below-jwt',
      http,
      [http, web, options, cache, errors, platform, '^node_modules/(openapi-fetch|zod)/'],
      'Calls know nothing of tokens and providers.',
    ),
    only(
      'jwt-is-below-session',
      jwt,
      [jwt, http, web, options, cache, errors, platform],
      'Tokens and keys know nothing of sessions and providers.',
    ),
    only(
      'session-is-below-providers',
      session,
      [session, jwt, http, web, options, cache, errors],
      'Session checks are the same for all providers.',
    ),
    only(
      'platform-is-below-http',
      platform,
      [
        platform,
        errors,
        options,
        web,
        // The contracts that it implements.
        `${http}(transport|deadline|network-errors)\\.ts$`,
        `${jwt}signing\\.ts$`,
        // Rule 6 says where these may be imported.
        '^(node:)?(fs|http|https|stream|zlib|crypto|events|net|tls|util)$',
      ],
      'A platform implements contracts, and decides nothing.',
    ),
    {
      name: 'platform-by-condition',
      severity: 'error',
      comment: 'Imported by its path, one platform would be in the bundles of all.',
      from: { path: '^src/', pathNot: platform },
      to: { path: platform, dependencyTypesNot: ['aliased-subpath-import', 'aliased-tsconfig-paths'] },
    },

    // 3
    only(
      'generated-stands-on-one-file',
      '^src/generated/([^/]+)/',
      ['^src/generated/$1/', `${http}(generated-runtime|zod-schemas)\\.ts$`],
      'Generated code imports its own API and one file of ours: the runtime, or zod schemas for those who want them.',
    ),

    // 4
    only(
      'providers-keep-apart',
      `${facade}providers/([^/]+)/`,
      [
        `${facade}providers/$1/`,
        session,
        jwt,
        http,
        web,
        options,
        cache,
        errors,
        platform,
        webhooks,
        '^src/generated/$1/',
        '^src/generated/$1-',
      ],
      'A provider never imports another.',
    ),
    {
      name: 'stytch-products-keep-apart',
      severity: 'error',
      comment: "Stytch's clients meet in shared folders only.",
      from: { path: `${facade}providers/stytch/(consumer|b2b|management)/` },
      to: {
        path: '^src/(facade/providers/stytch/|generated/stytch-)(consumer|b2b|management)/',
        pathNot: [`${facade}providers/stytch/$1/`, '^src/generated/stytch-$1/'],
      },
    },
    {
      name: 'stytch-shared-knows-no-product',
      severity: 'error',
      comment: 'Shared folders are written once, over a table of differences.',
      from: { path: `${facade}providers/stytch/`, pathNot: `${facade}providers/stytch/(consumer|b2b|management)/` },
      to: { path: '^src/(facade/providers/stytch/|generated/stytch-)(consumer|b2b|management)/' },
    },
    {
      name: 'loginid-products-keep-apart',
      severity: 'error',
      comment: "LoginID's two clients meet in the shared folder only.",
      from: { path: `${facade}providers/loginid/v2/` },
      to: {
        path: [`${facade}providers/loginid/`, '^src/generated/loginid/'],
        pathNot: `${facade}providers/loginid/(v2|shared)/`,
      },
    },
    {
      name: 'loginid-legacy-knows-no-successor',
      severity: 'error',
      comment: 'The shared folder and the legacy client are complete without the other one.',
      from: { path: `${facade}providers/loginid/`, pathNot: `${facade}providers/loginid/v2/` },
      to: { path: [`${facade}providers/loginid/v2/`, '^src/generated/loginid-v2/'] },
    },

    // 5
    only(
      'adapters-know-no-provider',
      adapters,
      [adapters, web, options, session, errors, frameworks],
      'Adapters stand on what all clients have in common.',
    ),
    only('webhooks-know-no-provider', webhooks, [webhooks, web, options, session, errors], 'Webhooks need no client.'),
    {
      name: 'adapters-share-web-code',
      severity: 'error',
      comment: 'Code that all adapters share knows no framework.',
      from: { path: `${adapters}shared/` },
      to: { path: '^node_modules/' },
    },
    {
      name: 'frameworks-are-types',
      severity: 'error',
      comment: 'Frameworks are optional peers. Only Next.js is called.',
      from: { path: adapters, pathNot: `${adapters}next(\\.ts$|/)` },
      to: { path: '^node_modules/', dependencyTypesNot: ['type-only', 'type-import'] },
    },
    {
      name: 'frameworks-are-for-adapters',
      severity: 'error',
      comment: 'Each framework is known by its own adapter.',
      from: { path: '^src/', pathNot: adapters },
      to: { path: frameworks },
    },

    // 6
    {
      name: 'shared-code-is-web-code',
      severity: 'error',
      comment: 'The package runs on Node, Bun, Deno, Workers and edge runtimes.',
      from: { path: '^src/', pathNot: [tools, platformNode, `${options}env\\.ts$`] },
      to: { dependencyTypes: ['core'] },
    },

    // 7
    oneImporter(
      'zod',
      [zodSchemas, '^scripts/generate/spec\\.ts$'],
      'One file for the package, one for the generator.',
    ),
    oneImporter('openapi-fetch', `${http}raw-client\\.lazy\\.ts$`, 'It is frozen: it can be replaced in a day.'),
    oneImporter(
      'openapi-typescript',
      '^scripts/generate/emit-types\\.ts$',
      'It is frozen: it can be replaced in a day.',
    ),
    {
      name: 'only-the-emulator-imports-its-libraries',
      severity: 'error',
      comment: 'What verifies passkeys, passwords and assertions for tests is no part of a client.',
      from: { path: '^src/', pathNot: `${facade}testing/emulator/` },
      to: { path: emulated },
    },
    {
      name: 'only-the-command-line-imports-commander',
      severity: 'error',
      comment: 'It is bundled into the command line, and clients must not carry it.',
      from: { path: '^(src|scripts)/', pathNot: `${facade}cli/` },
      to: { path: commander },
    },
    {
      name: 'lazy-files-are-loaded-on-demand',
      severity: 'error',
      comment: 'Imported in the usual way, a third party would be in every initial bundle.',
      from: { path: '^src/' },
      to: { path: lazy, dependencyTypesNot: ['dynamic-import', 'type-only', 'type-import'] },
    },
    {
      name: 'schemas-are-entry-points',
      severity: 'error',
      comment: 'Clients check values without zod. Programs that want schemas import an entry point of their own.',
      from: { path: '^src/', pathNot: ['^src/[^/]+/((v2|management)/)?schemas\\.ts$', schemas] },
      to: { path: [zodSchemas, schemas] },
    },
    {
      name: 'own-code-is-imported-statically',
      severity: 'error',
      comment: 'No code of ours is sorted by load time. The command line loads one command.',
      from: { path: '^src/', pathNot: tools },
      to: { path: '^src/', pathNot: lazy, dependencyTypes: ['dynamic-import'] },
    },

    // 8
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Circles hide the order of things.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'tools-are-not-imported',
      severity: 'error',
      comment: 'The testing kit and the command line are ends, not means.',
      from: { path: [facade, '^src/generated/'], pathNot: tools },
      to: { path: tools },
    },
    {
      name: 'source-imports-no-tools',
      severity: 'error',
      comment: 'Published code must not need code that is not. The command line carries the spec commands to users.',
      from: { path: '^src/' },
      to: { path: '^(test|scripts|demo|bench|conformance|examples|recipes)/', pathNot: '^scripts/spec/commands\\.ts$' },
    },
    {
      name: 'one-file-imports-spec-commands',
      severity: 'error',
      comment: 'The command line loads them by one file.',
      from: { path: '^src/', pathNot: `${facade}cli/spec\\.ts$` },
      to: { path: '^scripts/' },
    },
    {
      name: 'scripts-import-no-source',
      severity: 'error',
      comment: 'Specs are compiled without the product. Measuring loads its entry points.',
      from: { path: '^scripts/', pathNot: '^scripts/call-path/' },
      to: { path: '^src/' },
    },
    {
      name: 'measuring-imports-entry-points',
      severity: 'error',
      comment: 'It must not depend on how the source is arranged.',
      from: { path: '^scripts/call-path/' },
      to: { path: '^src/[^/]+/' },
    },
    {
      name: 'only-declared-dependencies',
      severity: 'error',
      comment: 'Published code may use the runtime dependencies, optional peers and what the build bundles.',
      from: { path: '^src/' },
      to: {
        path: '.',
        pathNot: [commander, emulated],
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'unknown'],
        dependencyTypesNot: ['npm-peer'],
      },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    doNotFollow: { path: '^node_modules/' },
    tsConfig: { fileName: 'tsconfig.json' },
    combinedDependencies: true,
  },
};
