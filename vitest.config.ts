import { defineConfig } from 'vitest/config';

export default defineConfig({
  // The examples import the package by its name.
  resolve: {
    alias: [
      { find: /^authloom$/, replacement: `${import.meta.dirname}/src/index.ts` },
      { find: /^authloom\/(.*)$/, replacement: `${import.meta.dirname}/src/$1.ts` },
    ],
  },
  test: {
    include: ['test/{unit,contract,runtime,hostile,faults,acceptance}/**/*.test.ts'],
    typecheck: { enabled: true, include: ['test/types/**/*.test-d.ts'], tsconfig: 'tsconfig.json' },
    testTimeout: 20_000,
    hookTimeout: 120_000,
    coverage: {
      include: ['src/facade/**/*.ts'],
      reporter: ['text-summary', 'text'],
      thresholds: { branches: 90, functions: 90, lines: 90 },
    },
  },
});
