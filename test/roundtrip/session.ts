import { join } from 'node:path';
import { chromium } from 'playwright';
import { headlessArguments } from '../../src/commands/browsers/headless-arguments.ts';
import { buildScript } from '../../src/commands/build-extension.ts';
import { startRenderers } from './renderers.ts';
import type { Renderings } from './results.ts';

/** The writer in a browser's page, and the renderers here. */
export type Session = Readonly<{
  /** Calls a function of `roundtrip-entry.ts`; what goes in and out is JSON. */
  ask<Answer>(name: string, ...given: readonly unknown[]): Promise<Answer>;
  render(markdown: string): Renderings;
  close(): Promise<void>;
}>;

export async function openSession(executablePath: string): Promise<Session> {
  const browser = await chromium.launch({ executablePath, args: [...headlessArguments] });
  const page = await browser.newPage();
  const script = await buildScript(join(import.meta.dirname, 'roundtrip-entry.ts'));
  await page.evaluate(`${script}\n;0`);
  const renderers = await startRenderers();
  return {
    ask: (name, ...given) =>
      page.evaluate(`roundtrip.${name}(${given.map(each => JSON.stringify(each)).join(', ')})`),
    render: markdown =>
      Object.fromEntries([...renderers].map(([name, renderer]) => [name, renderer(markdown)])),
    close: () => browser.close(),
  };
}
