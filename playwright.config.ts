import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  workers: 2,
  // A test that passes at the second try hides a race: it counts as failed.
  retries: 0,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 90_000,
  // Exports and searches take their time where other work keeps the machine busy.
  expect: { timeout: 15_000 },
  reporter: [['list']],
});
