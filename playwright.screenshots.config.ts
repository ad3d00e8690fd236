import { defineConfig } from '@playwright/test';

/** Draws the pictures of the README: the same window that the end-to-end tests drive. */
export default defineConfig({
  testDir: 'tests/screenshots',
  testMatch: '**/*.pictures.ts',
  outputDir: 'test-results',
  workers: 1,
  timeout: 90_000,
  reporter: [['list']],
});
