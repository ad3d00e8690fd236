import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // Property tests write real files; a busy machine must not fail them.
    testTimeout: 60_000,
    exclude: [...configDefaults.exclude, 'tests/e2e/**', 'tests/bench/**'],
  },
});
