import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browsers/ensure-browser.ts';
import { buildExtension, projectFolder } from './build-extension.ts';
import { isWindowPossible } from './is-window-possible.ts';
import type { Target } from './manifest-for.ts';
import { runCommand } from './run-command.ts';
import { servePage } from './serve-page.ts';
import { showWindow } from './show-window.ts';
import { tellTrial } from './tell-trial.ts';

const usage = 'npm start [-- URL|FILE.html|FILE.html.gz] [--firefox] [--headless]';
const demoPage = join(projectFolder, 'test/fixtures/pages/demo-port-cooperation/page.html');

await runCommand(async () => {
  const { firefox, headless, named } = readArguments();
  const target: Target = firefox ? 'firefox' : 'chrome';
  // npm changes to the project's folder, and says where the person stood.
  const page = await servePage(named ?? demoPage, process.env['INIT_CWD'] ?? process.cwd());
  try {
    await buildExtension(target);
    const browserPath = await ensureBrowser(firefox ? 'firefox' : 'chromium', console.log);
    if (headless || !isWindowPossible()) return await tellTrial(target, page.url);
    await showWindow({ target, browserPath, url: page.url });
    return 0;
  } finally {
    await page.close();
  }
});

function readArguments(): { firefox: boolean; headless: boolean; named: string | undefined } {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        firefox: { type: 'boolean', default: false },
        headless: { type: 'boolean', default: false },
      },
    });
    if (positionals.length > 1) throw new Error('One page at a time.');
    return { ...values, named: positionals[0] };
  } catch (thrown) {
    throw new Error(usage, { cause: thrown });
  }
}
