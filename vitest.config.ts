import preact from '@preact/preset-vite';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_FLAGS, chromiumPath } from './test/setup/browser';

/** Tests of pure code run in Node, tests of DOM and database code in a real Chromium (`*.browser.test`),
 * tests of the built extension drive a Chromium of their own (`*.e2e.test`). The quick ones go first. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.browser.test.*', 'test/**/*.e2e.test.ts'],
        },
      },
      {
        plugins: [preact()],
        // Found late, they would make the first run reload in the midst of its tests.
        optimizeDeps: { include: ['dexie', 'valibot', 'axe-core'] },
        test: {
          name: 'browser',
          globalSetup: ['test/dataset/update/provide-feed.ts'],
          sequence: { groupOrder: 1 },
          include: ['test/**/*.browser.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: chromiumPath(), args: CHROMIUM_FLAGS } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        test: {
          name: 'extension',
          sequence: { groupOrder: 2 },
          include: ['test/**/*.e2e.test.ts'],
          exclude: ['test/package/**'],
          // A real browser on a busy machine now and then loses an event; what fails twice is broken.
          retry: 1,
          // Whatever waits gives up long before, and says for what.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 30_000, interval: 75 } },
          // They wait more than they work: two browsers at once take little longer than one.
          maxWorkers: 2,
          setupFiles: ['test/setup/evidence-of-failures.ts'],
        },
      },
      {
        test: {
          name: 'packages',
          // Builds into the folders that the others' browsers load from.
          sequence: { groupOrder: 3 },
          include: ['test/package/**/*.e2e.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
