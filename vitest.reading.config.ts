import { defineConfig } from 'vitest/config';

/** Tests that open reports in programs that others read them with; these are not on every machine. */
export default defineConfig({
  test: {
    include: ['tests/reading/**/*.test.ts'],
    testTimeout: 120_000,
    // Everything is opened before the first test; a busy machine must not fail it.
    hookTimeout: 300_000,
  },
});
