import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './src/commands/browsers/find-browser.ts';
import { headlessArguments } from './src/commands/browsers/headless-arguments.ts';
import { leftOutParts } from './src/commands/left-out-parts.ts';

const executablePath = findBrowser('chromium') ?? undefined;

export default defineConfig({
  test: {
    projects: [
      {
        // The core, in the engine it ships for: real parser, real layout, real DOM.
        resolve: { alias: leftOutParts },
        test: {
          name: 'core',
          include: ['test/unit/core/**/*.test.ts', 'test/unit/pages/**/*.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: { args: [...headlessArguments], ...(executablePath ? { executablePath } : {}) },
            }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        // Whole pages through the built core, each opened live at its own address.
        test: {
          name: 'pages',
          include: ['test/pages/**/*.test.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        // The repository itself and the commands, in Node.
        test: { name: 'house', include: ['test/house/**/*.test.ts'], environment: 'node' },
      },
      {
        // The shipped extension in real browsers, through the real toolbar button.
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 60_000,
          hookTimeout: 120_000,
          // A browser on a busy machine may lose a click; what is really broken fails twice.
          retry: 1,
        },
      },
    ],
  },
});
