import { compiled } from './compiled.ts';
import type { Project, Suite } from './suite.ts';
import { mustRun, mustWork, programs, type Workshop } from './workshop.ts';

/** The peer of mock servers, at a version that supports all supported Node releases. */
const PRISM = '@stoplight/prism-http-server@5.12.2';
const TYPES = '@types/node@20.19.43';

const PROGRAMS = ['check-package.ts', 'check-by-testing-kit.ts'];

/** Every entry point that needs no framework's code. */
const ENTRY_POINTS = [
  '',
  '/corbado',
  '/express',
  '/fastify',
  '/hono',
  '/loginid',
  '/loginid/v2',
  '/next',
  '/passage',
  '/stytch',
  '/testing',
  '/webhooks',
];

/** A test of the package and its testing kit, in the language of Jest, Vitest and Mocha alike. */
const USE_TEST = `
import { Corbado } from 'authloom/corbado';
import { startMockServer } from 'authloom/testing';
import { checkByTestingKit } from './check-by-testing-kit.js';

const same = (actual, expected) => {
  if (JSON.stringify(actual) !== JSON.stringify(expected)) throw new Error(JSON.stringify(actual));
};

it('works', async () => {
  same(await checkByTestingKit(), []);
});

it('works with a mock server', async () => {
  const mock = await startMockServer('corbado');
  const corbado = new Corbado(mock.clientOptions());
  const { userID } = await corbado.users.create({ status: 'active', fullName: 'Ada' });
  same((await corbado.users.get({ userID })).fullName, 'Ada');
  same((await corbado.sessions.validate(await mock.issuer.mint({ userId: userID }))).userId, userID);
  await mock.close();
});`;

/** In an environment for browsers, everything can be imported and created; what cannot work says so. */
const JSDOM_TEST = `
import { AuthloomError } from 'authloom';
import { Corbado } from 'authloom/corbado';
import { createPkcePair, Stytch } from 'authloom/stytch';
import { verifyWebhook } from 'authloom/webhooks';
${ENTRY_POINTS.map((path, index) => `import * as entry${index} from 'authloom${path}';`).join('\n')}

const entries = [${ENTRY_POINTS.map((_, index) => `entry${index}`).join(', ')}];
const corbado = new Corbado({ projectId: 'pro-1', apiSecret: 'corbado1_x' });
const uses = {
  call: () => corbado.users.get({ userID: 'usr-1' }),
  check: () => corbado.sessions.validate('e30.e30.e30'),
  pkce: () => createPkcePair(),
  webhook: () => verifyWebhook({ headers: {}, body: '{}' }, { secrets: 'whsec_${'A'.repeat(32)}' }),
};

it('imports every entry point', () => {
  for (const entry of entries) if (Object.keys(entry).length === 0) throw new Error('empty');
});

it('constructs a client', () => {
  new Stytch({ projectId: 'project-test-1', secret: 'secret-test-1' });
});

it('says what it lacks', async () => {
  for (const [name, use] of Object.entries(uses)) {
    const error = await Promise.resolve().then(use).catch((thrown) => thrown);
    const isTyped = error instanceof AuthloomError && error.name === 'ValidationError';
    if (!isTyped || !String(error.hint).includes('-environment node')) throw new Error(name + ': ' + error);
  }
});`;

const BABEL = `module.exports = { presets: [['@babel/preset-env', { targets: { node: 'current' } }], '@babel/preset-typescript'] };`;
/** No types are checked here: the suite of module settings does. */
const TS_JEST = {
  transform: {
    '^.+\\.[tj]s$': [
      'ts-jest',
      { diagnostics: false, tsconfig: { module: 'commonjs', esModuleInterop: true, allowJs: true, target: 'es2022' } },
    ],
  },
};

type Jest = Readonly<{ version: string; packages: readonly string[] }>;

const JESTS: readonly Jest[] = ['29.7.0', '30.5.2'].map((version) => ({
  version,
  packages: [
    `jest@${version}`,
    `babel-jest@${version}`,
    `jest-environment-jsdom@${version}`,
    '@babel/core@7.29.16',
    '@babel/preset-env@7.29.14',
    '@babel/preset-typescript@7.29.7',
    'ts-jest@29.4.15',
    'typescript@5.9.3',
    PRISM,
    TYPES,
  ],
}));

/** Runs a test in Jest, whose sandbox is CommonJS by default. */
async function inJest(
  workshop: Workshop,
  { packages }: Jest,
  test: string,
  config: object,
  isModule: boolean,
): Promise<void> {
  const toolbox = await workshop.toolbox(packages);
  const folder = workshop.project(
    {
      'package.json': JSON.stringify({
        type: isModule ? 'module' : 'commonjs',
        jest: { rootDir: '.', testTimeout: 120_000, ...config },
      }),
      ...(isModule ? {} : { 'babel.config.js': BABEL }),
      'use.test.js': isModule ? test : test.replaceAll(/'(\.\/[^']+)\.js'/g, "'$1'"),
      ...(isModule ? await compiled(workshop, 'module', PROGRAMS) : programs(PROGRAMS, { extensions: false })),
    },
    toolbox,
  );
  const flags = isModule ? ['--experimental-vm-modules', '--no-warnings'] : [];
  await mustRun(folder, process.execPath, [...flags, `${toolbox}/node_modules/jest/bin/jest.js`, '--no-cache']);
}

function jestProjects(workshop: Workshop): Project[] {
  const environment = { testEnvironment: 'node' };
  const jsdom = { testEnvironment: 'jsdom' };
  return JESTS.flatMap((jest): Project[] => {
    const row = `jest ${jest.version}`;
    return [
      { row, column: 'default, node', run: () => inJest(workshop, jest, USE_TEST, environment, false) },
      { row, column: 'default, jsdom', run: () => inJest(workshop, jest, JSDOM_TEST, jsdom, false) },
      {
        row,
        column: 'ts-jest, node',
        run: () => inJest(workshop, jest, USE_TEST, { ...environment, ...TS_JEST }, false),
      },
      { row, column: 'ts-jest, jsdom', run: () => inJest(workshop, jest, JSDOM_TEST, { ...jsdom, ...TS_JEST }, false) },
      {
        row,
        column: 'modules, node',
        // A mock server needs Prism, which Jest cannot load from modules on this Node: see docs/testing.md.
        run: () =>
          inJest(
            workshop,
            jest,
            USE_TEST.replace(/it\('works with a mock server'.*/s, ''),
            { ...environment, transform: {} },
            true,
          ),
      },
    ];
  });
}

async function inVitest(workshop: Workshop, version: string, test: string, environment: string): Promise<void> {
  const packages = [`vitest@${version}`, 'vite@7.3.8', 'jsdom@26.1.0', PRISM, TYPES];
  const toolbox = await workshop.toolbox(packages);
  const folder = workshop.project(
    {
      'package.json': JSON.stringify({ type: 'module' }),
      'use.test.js': `import { it } from 'vitest';\n${test}`,
      ...programs(PROGRAMS, { extensions: true }),
    },
    toolbox,
  );
  await mustRun(folder, process.execPath, [
    `${toolbox}/node_modules/vitest/vitest.mjs`,
    'run',
    '--root',
    '.',
    '--environment',
    environment,
    '--test-timeout=120000',
  ]);
}

/** Runs a test by a command, as a module or as CommonJS. */
async function inNode(workshop: Workshop, runner: 'node:test' | 'mocha', type: 'module' | 'commonjs'): Promise<void> {
  const toolbox = await workshop.toolbox(['mocha@11.7.5', PRISM, TYPES]);
  const imports = runner === 'mocha' ? '' : "import { it } from 'node:test';\n";
  const source = `${imports}${USE_TEST}`;
  const test =
    type === 'module' ? source : source.replaceAll(/import (\{[^}]+\}) from ('[^']+');/g, 'const $1 = require($2);');
  const folder = workshop.project(
    { 'package.json': JSON.stringify({ type }), 'use.test.js': test, ...(await compiled(workshop, type, PROGRAMS)) },
    toolbox,
  );
  const args =
    runner === 'mocha'
      ? [`${toolbox}/node_modules/mocha/bin/mocha.js`, '--timeout', '60000', 'use.test.js']
      : ['--test', 'use.test.js'];
  await mustRun(folder, process.execPath, args);
}

async function byLoader(workshop: Workshop, type: 'module' | 'commonjs'): Promise<void> {
  const toolbox = await workshop.toolbox(['tsx@4.23.15', TYPES]);
  const folder = workshop.project(
    { 'package.json': JSON.stringify({ type }), ...programs([...PROGRAMS, 'main.ts'], { extensions: true }) },
    toolbox,
  );
  await mustWork(folder, [`${toolbox}/node_modules/tsx/dist/cli.mjs`, 'main.ts']);
}

export const RUNNERS: Suite = {
  name: 'runners',
  title: 'test runners',
  projects: (workshop) => [
    ...jestProjects(workshop),
    ...['3.2.7', '4.1.12'].flatMap((version): Project[] => [
      { row: `vitest ${version}`, column: 'modules, node', run: () => inVitest(workshop, version, USE_TEST, 'node') },
    ]),
    ...(['node:test', 'mocha'] as const).flatMap((runner): Project[] => [
      { row: runner, column: 'default, node', run: () => inNode(workshop, runner, 'commonjs') },
      { row: runner, column: 'modules, node', run: () => inNode(workshop, runner, 'module') },
    ]),
    { row: 'tsx', column: 'default, node', run: () => byLoader(workshop, 'commonjs') },
    { row: 'tsx', column: 'modules, node', run: () => byLoader(workshop, 'module') },
  ],
};
