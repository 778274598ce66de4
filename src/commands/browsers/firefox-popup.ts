import type { DrivenPopup, DrivenTab } from './driven-browser.ts';
import type { FirefoxChromeScope } from './firefox-chrome-scope.ts';
import { driveFirefoxPage } from './firefox-page.ts';
import type { ProtocolConnection } from './protocol-connection.ts';
import { waitUntil } from './wait-until.ts';

const popups = `[...document.querySelectorAll('browser.webextension-popup-browser')]`;
const navigables = `ChromeUtils.importESModule('chrome://remote/content/shared/NavigableManager.sys.mjs').NavigableManager`;

/**
 * Lets WebDriver BiDi drive popups as it drives tabs. Firefox looks a browsing context up by its id among the
 * tabs alone, so that a popup has no id of its own; here it gets one, and the look-up finds it.
 */
export async function letFirefoxFindPopups(chrome: FirefoxChromeScope): Promise<void> {
  await chrome.evaluate(`(() => {
    const manager = ${navigables};
    const amongTabs = manager.getBrowserById.bind(manager);
    manager.getBrowserById = id =>
      amongTabs(id) ?? ${popups}.find(popup => manager.getIdForBrowser(popup) === id) ?? null;
  })()`);
}

/** Presses the extension's button for a tab: opens the popup and grants `activeTab`, as for a person. */
export async function openFirefoxPopup(
  connection: ProtocolConnection,
  chrome: FirefoxChromeScope,
  extensionId: string,
  tab: DrivenTab,
): Promise<DrivenPopup> {
  await connection.send('browsingContext.activate', { context: tab.id });
  // As Firefox itself makes a widget's id of an extension's.
  const button = JSON.stringify(`${extensionId.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-BAP`);
  const pressed = await chrome.evaluate<boolean>(
    `(button => { button?.click(); return Boolean(button); })(document.getElementById(${button}))`,
  );
  if (!pressed) throw new Error(`Firefox has no toolbar button ${button}`);
  // Firefox loads the popup out of sight first and then moves it into another <browser>, in the open panel.
  const id = await waitUntil('the popup to open', () =>
    chrome.evaluate<string | null>(`(() => {
      const shown = ${popups}.find(popup =>
        popup.closest('panel')?.state === 'open' && popup.currentURI.schemeIs('moz-extension'));
      if (!shown) return null;
      shown.permanentKey ??= new (Cu.getGlobalForObject(Services).Object)();
      return ${navigables}.getIdForBrowser(shown);
    })()`),
  );
  const page = driveFirefoxPage(connection, id);
  const own = `${popups}.find(popup => ${navigables}.getIdForBrowser(popup) === ${JSON.stringify(id)})`;
  const isOpen = () => chrome.evaluate<boolean>(`Boolean(${own})`);
  await page.waitFor(`document.body && location.protocol === 'moz-extension:'`);
  return {
    ...page,
    isOpen,
    async close() {
      await chrome.evaluate(`void ${own}?.closest('panel').hidePopup()`);
      await waitUntil('the popup to close', async () => !(await isOpen()));
    },
  };
}
