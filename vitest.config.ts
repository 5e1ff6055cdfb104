import { availableParallelism } from 'node:os';
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** A project of tests: the files of one folder. */
function project(name: string, options: TestProjectInlineConfiguration['test'] = {}): TestProjectInlineConfiguration {
  return { extends: true, test: { name, include: [`test/${name}/**/*.test.ts`], ...options } };
}

/** Starts the files that take longest first, so that none of them runs alone in the end. */
class SlowFirst extends BaseSequencer {
  static readonly #order = ['acceptance', 'runtime', 'contract', 'unit'];

  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ project }: TestSpecification): number => SlowFirst.#order.indexOf(project.name);
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b));
  }
}

export default defineConfig({
  // The examples and the adapters' tests import the package by its name.
  resolve: {
    alias: [
      { find: /^authloom$/, replacement: `${import.meta.dirname}/src/index.ts` },
      { find: /^#platform\/(.*)$/, replacement: `${import.meta.dirname}/src/facade/platform/node/$1.ts` },
      { find: /^authloom\/(.*)$/, replacement: `${import.meta.dirname}/src/$1.ts` },
    ],
  },
  test: {
    sequence: { sequencer: SlowFirst },
    testTimeout: 20_000,
    hookTimeout: 120_000,
    // One more than there are cores: some tests wait for timers, servers and processes.
    maxWorkers: availableParallelism() + 1,
    coverage: {
      // `npm run check` and CI measure it.
      enabled: process.env['COVERAGE'] === '1',
      include: ['src/facade/**/*.ts'],
      // Not served yet: its tests walk the flows, and not each of the vendors' refusals.
      exclude: ['src/facade/testing/emulator/**'],
      reporter: ['text-summary', 'text', 'json'],
      thresholds: { branches: 96, functions: 96, lines: 96 },
    },
    projects: [
      // Modules are loaded once for each worker, not for each file: a test must leave globals as it found them.
      project('unit', { isolate: false }),
      project('contract', { isolate: false }),
      project('runtime', { globalSetup: 'test/runtime/packed.setup.ts', testTimeout: 60_000 }),
      project('acceptance', { testTimeout: 60_000 }),
      project('types', {
        include: [],
        typecheck: {
          enabled: true,
          only: true,
          include: ['test/types/**/*.test-d.ts'],
          tsconfig: 'test/types/tsconfig.json',
        },
      }),
    ],
  },
});
