import { browser } from './browser-api.ts';
import { browserFamily } from './browser-family.ts';

/** The keys that press the toolbar button, as the browser writes them; `null` where it gave none, or another has them. */
export async function toolbarShortcut(): Promise<string | null> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === '_execute_action')?.shortcut || null;
}

/** Opens the browser's own page for the shortcuts of extensions. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox 137 and newer has a call for it; Chrome has an address.
  if (browserFamily() === 'firefox') await browser.commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
