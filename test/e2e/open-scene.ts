import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type {
  DrivenBrowser,
  DrivenPage,
  DrivenPopup,
  DrivenTab,
  DriveOptions,
} from '../../src/commands/browsers/driven-browser.ts';
import { type ServedFolder, serveFolder } from '../../src/commands/browsers/serve-folder.ts';
import { makeTemporaryFolder } from '../../src/commands/browsers/temporary-folder.ts';
import { endWithPopup } from './end-with-popup.ts';
import { fixturesFolder } from './read-fixture.ts';
import { waitForOutcome } from './wait-for-outcome.ts';

/** A browser with the shipped extension, and the fixture pages on 127.0.0.1: nothing else can be reached. */
export type Scene<Browser extends DrivenBrowser = DrivenBrowser> = Readonly<{
  browser: Browser;
  site: ServedFolder;
  /** The address of a fixture's page, or of another file in its folder. */
  address(slug: string, file?: string): string;
  /** Opens a tab until the scene is tidied. */
  open(url: string): Promise<DrivenTab>;
  /** Opens an address in a private window until the scene is tidied. */
  openPrivate(url: string): Promise<DrivenTab>;
  /** Opens a page of the extension, by its path in the package, until the scene is tidied. */
  openOwn(path: string): Promise<DrivenTab>;
  /** Presses the toolbar button, and gives the popup as soon as it is there. */
  press(tab: DrivenTab): Promise<DrivenPopup>;
  /** Presses the toolbar button, and gives the popup once it shows what came of reading. */
  pressAndRead(tab: DrivenTab): Promise<DrivenPopup>;
  /** Gives the reader tab that an action opened, once it shows what it found; until the scene is tidied. */
  readerOpened(action: () => Promise<void>): Promise<DrivenTab>;
}>;

export type OpenScene<Browser extends DrivenBrowser> = Readonly<{
  scene: Scene<Browser>;
  /** Closes the tabs and popups that were opened since it was last called. */
  tidy(): Promise<void>;
  close(): Promise<void>;
}>;

/** How to start the browser of a scene, and the unpacked extension it gets a copy of. */
export type SceneOptions<Browser extends DrivenBrowser> = Readonly<{
  extension: string;
  open(options: DriveOptions): Promise<Browser>;
}> &
  Pick<DriveOptions, 'windowSize' | 'isAllowedInPrivate'>;

export async function openScene<Browser extends DrivenBrowser>({
  extension: built,
  open,
  ...more
}: SceneOptions<Browser>): Promise<OpenScene<Browser>> {
  const opened: (DrivenTab | DrivenPopup)[] = [];
  const keep = <Page extends DrivenTab | DrivenPopup>(page: Page): Page => {
    opened.push(page);
    return page;
  };
  const folder = await makeTemporaryFolder();
  const extension = join(folder.path, 'extension');
  // A build meanwhile would take files away under the browser.
  await cp(built, extension, { recursive: true });
  const site = await serveFolder(fixturesFolder);
  const downloads = join(folder.path, 'saved');
  const browser = await open({ extension, downloads, offline: true, ...more });
  const press = async (tab: DrivenTab) => keep(endWithPopup(await browser.pressToolbarButton(tab)));
  return {
    scene: {
      browser,
      site,
      address: (slug, file = 'page.html') => `${site.origin}/${slug}/${file}`,
      open: async url => keep(await browser.openTab(url)),
      openPrivate: async url => keep(await browser.openPrivateWindow(url)),
      openOwn: async path => keep(await browser.openExtensionPage(path)),
      press,
      pressAndRead: async tab => outcomeOf(await press(tab)),
      readerOpened: async action => outcomeOf(keep(await browser.newTabOpened(action))),
    },
    async tidy() {
      // Whoever opened one may have closed it.
      for (const page of opened.splice(0).reverse()) await page.close().catch(() => {});
    },
    async close() {
      await browser.close();
      await site.close();
      await folder.remove();
    },
  };
}

async function outcomeOf<Page extends DrivenPage>(page: Page): Promise<Page> {
  await waitForOutcome(page);
  return page;
}
