import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { buildExtension, projectFolder } from './build-extension.ts';
import { describeFailure } from './describe-failure.ts';
import { isWindowPossible } from './is-window-possible.ts';
import type { Target } from './manifest-for.ts';
import { openWindow } from './open-window.ts';
import { runCommand } from './run-command.ts';
import { servePage } from './serve-page.ts';
import { watchSources } from './watch-sources.ts';

const demoPage = join(projectFolder, 'test/fixtures/pages/demo-port-cooperation/page.html');

await runCommand(async () => {
  const { values } = parseArgs({ options: { firefox: { type: 'boolean', default: false } } });
  const target: Target = values.firefox ? 'firefox' : 'chrome';
  await buildExtension(target);
  const browserPath = await ensureBrowser(values.firefox ? 'firefox' : 'chromium', console.log);
  const page = await servePage(demoPage, projectFolder);
  const window = await openWindow({ target, browserPath, url: page.url, headless: !isWindowPossible() });
  const stop = watchSources(async changed => {
    try {
      await buildExtension(target);
      await window.reload();
      console.log(`\nbuilt and loaded again: ${changed.join(', ')}`);
    } catch (thrown) {
      console.error(describeFailure(thrown));
    }
  });
  process.once('SIGINT', () => void window.close().catch(() => undefined));
  console.log('Watching src, public and manifest.json. Close the browser or press Ctrl+C to end.');
  await window.ended;
  stop();
  await page.close();
  return 0;
});
