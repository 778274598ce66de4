import { type Browser, chromium } from 'playwright';
import { headlessArguments } from '../../src/commands/browsers/headless-arguments.ts';

export type BrowserKeeper = Readonly<{ get(): Promise<Browser>; close(): Promise<void> }>;

/** One headless Chromium for all tabs, started again when a page has ended it. */
export function keepBrowser(executablePath: string): BrowserKeeper {
  // Who ends this command wants it to end, and not to go on without its browser.
  const signals = { handleSIGHUP: false, handleSIGTERM: false };
  const launch = () => chromium.launch({ executablePath, args: [...headlessArguments], ...signals });
  let current = launch();
  return {
    async get() {
      const seen = current;
      const isAlive = (await seen).isConnected();
      // Another tab may have been quicker.
      if (!isAlive && seen === current) current = launch();
      return current;
    },
    close: async () => (await current).close(),
  };
}
