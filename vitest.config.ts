import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    setupFiles: ['tests/support/same-cases.ts'],
    include: ['tests/**/*.test.{ts,tsx}'],
    // Property tests write real files; a busy machine must not fail them.
    testTimeout: 120_000,
    // Tests of the command line start a program each: a few at a time are quickest on two cores.
    maxConcurrency: 3,
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/bench/**', 'tests/reading/**'],
  },
});
