import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,contract,runtime,hostile,faults}/**/*.test.ts'],
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
