import type { Project, Suite } from './suite.ts';
import { mustRun, mustWork, programs, type Workshop } from './workshop.ts';

/** A compiler: its package, and the folder to which it is installed. */
interface Compiler {
  readonly version: string;
  readonly number: number;
}

const COMPILERS: readonly Compiler[] = ['5.0.4', '5.4.5', '5.8.3', '5.9.3', '6.0.3', '7.0.2'].map((version) => ({
  version,
  number: Number(version.split('.').slice(0, 2).join('.')),
}));

/** The settings of a project that decide how its imports are resolved and compiled. */
interface Setting {
  readonly name: string;
  readonly type: 'commonjs' | 'module';
  readonly options: Readonly<Record<string, unknown>>;
  /** The first and the last compiler that have the setting. */
  readonly since?: number;
  readonly until?: number;
}

const CLASSIC = { module: 'commonjs', moduleResolution: 'node', esModuleInterop: true } as const;

const SETTINGS: readonly Setting[] = [
  { name: 'commonjs, node10', type: 'commonjs', options: CLASSIC, until: 6 },
  {
    name: 'commonjs, node10, no esModuleInterop',
    type: 'commonjs',
    options: { ...CLASSIC, esModuleInterop: false },
    until: 6,
  },
  {
    name: "commonjs, Nest's",
    type: 'commonjs',
    options: {
      module: 'commonjs',
      declaration: true,
      removeComments: true,
      emitDecoratorMetadata: true,
      experimentalDecorators: true,
      allowSyntheticDefaultImports: true,
      target: 'ES2021',
      sourceMap: true,
      incremental: true,
    },
  },
  { name: 'esnext, node10', type: 'module', options: { module: 'esnext', moduleResolution: 'node' }, until: 6 },
  { name: 'node16, commonjs', type: 'commonjs', options: { module: 'node16' } },
  { name: 'node16, module', type: 'module', options: { module: 'node16' } },
  { name: 'node18, commonjs', type: 'commonjs', options: { module: 'node18' }, since: 5.8 },
  { name: 'node18, module', type: 'module', options: { module: 'node18' }, since: 5.8 },
  { name: 'nodenext, commonjs', type: 'commonjs', options: { module: 'nodenext' } },
  { name: 'nodenext, module', type: 'module', options: { module: 'nodenext' } },
  { name: 'esnext, bundler', type: 'module', options: { module: 'esnext', moduleResolution: 'bundler' } },
  { name: 'preserve, bundler', type: 'module', options: { module: 'preserve' }, since: 5.4 },
  {
    name: 'commonjs, bundler',
    type: 'commonjs',
    options: { module: 'commonjs', moduleResolution: 'bundler' },
    since: 6,
  },
];

const PACKAGES = [
  ...COMPILERS.map(({ version }) => `typescript-${version}@npm:typescript@${version}`),
  '@types/node@20.19.43',
  'undici-types@6.21.0',
];

/** Compiles the program with declarations checked, and runs it. */
async function compileAndRun(workshop: Workshop, { type, options }: Setting, compiler: Compiler): Promise<void> {
  const toolbox = await workshop.toolbox(PACKAGES);
  // TypeScript 6 calls node10 deprecated.
  const silence = compiler.number === 6 ? { ignoreDeprecations: '6.0' } : {};
  // The declarations of zod need these; those of the other entry points do without.
  const hasInterop = options['moduleResolution'] !== 'node' || options['esModuleInterop'] === true;
  const zod = compiler.number >= 5.4 && hasInterop;
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022'],
    types: ['node'],
    strict: true,
    skipLibCheck: false,
    outDir: 'out',
    rootDir: '.',
    ...options,
    ...silence,
  };
  const folder = workshop.project(
    {
      'package.json': JSON.stringify({ type }),
      'tsconfig.json': JSON.stringify({ compilerOptions, files: ['main.ts', ...(zod ? ['check-schemas.ts'] : [])] }),
      ...programs(['check-package.ts', 'check-by-testing-kit.ts', 'main.ts', 'check-schemas.ts'], {
        extensions: type === 'module',
      }),
    },
    toolbox,
  );
  await mustRun(folder, process.execPath, [
    `${toolbox}/node_modules/typescript-${compiler.version}/bin/tsc`,
    '-p',
    '.',
  ]);
  await mustWork(folder, ['out/main.js']);
}

export const MODULES: Suite = {
  name: 'modules',
  title: 'module settings × TypeScript',
  projects: (workshop) =>
    SETTINGS.flatMap((setting) =>
      COMPILERS.map((compiler): Project => {
        const exists = compiler.number >= (setting.since ?? 0) && compiler.number <= (setting.until ?? 99);
        return {
          row: setting.name,
          column: compiler.version,
          ...(exists ? {} : { absent: 'not a setting of this compiler' }),
          run: () => compileAndRun(workshop, setting, compiler),
        };
      }),
    ),
};
