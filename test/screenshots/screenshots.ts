// Pictures of what people see: those of the README, or of every state in every theme to be looked at.
import { parseArgs } from 'node:util';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import { buildExtension } from '../../src/commands/build-extension.ts';
import { runCommand } from '../../src/commands/run-command.ts';
import { photographEveryState } from './every-state.ts';
import { photographForReadme } from './readme-pictures.ts';

const { values } = parseArgs({
  options: { every: { type: 'boolean', default: false }, only: { type: 'string', default: '' } },
});

// Pages speak the browser's language and give times in the computer's zone.
Object.assign(process.env, { TZ: 'UTC', LANGUAGE: 'en', LC_ALL: 'C.UTF-8' });

await runCommand(async () => {
  await buildExtension('chrome');
  await ensureBrowser('chromium', console.log);
  await (values.every ? photographEveryState(values.only) : photographForReadme());
  return 0;
});
