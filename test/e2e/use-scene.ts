import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll } from 'vitest';
import type {
  DrivenBrowser,
  DrivenPage,
  DrivenPopup,
  DrivenTab,
  DriveOptions,
} from '../../src/commands/browsers/driven-browser.ts';
import { type ServedFolder, serveFolder } from '../../src/commands/browsers/serve-folder.ts';
import { endWithPopup } from './end-with-popup.ts';
import { fixturesFolder } from './read-fixture.ts';
import { waitForOutcome } from './wait-for-outcome.ts';

/** A browser with the shipped extension, and the fixture pages on 127.0.0.1: nothing else can be reached. */
export type Scene<Browser extends DrivenBrowser = DrivenBrowser> = Readonly<{
  browser: Browser;
  site: ServedFolder;
  /** The address of a fixture's page, or of another file in its folder. */
  address(slug: string, file?: string): string;
  /** Opens a tab until the end of the test. */
  open(url: string): Promise<DrivenTab>;
  /** Opens a page of the extension, by its path in the package, until the end of the test. */
  openOwn(path: string): Promise<DrivenTab>;
  /** Presses the toolbar button, and gives the popup as soon as it is there. */
  press(tab: DrivenTab): Promise<DrivenPopup>;
  /** Presses the toolbar button, and gives the popup once it shows what came of reading. */
  pressAndRead(tab: DrivenTab): Promise<DrivenPopup>;
  /** Gives the reader tab that an action opened, once it shows what it found; until the end of the test. */
  readerOpened(action: () => Promise<void>): Promise<DrivenTab>;
}>;

/** Starts a browser for the tests of one `describe`, and leaves no tab and no popup from one to the next. */
export function useScene<Browser extends DrivenBrowser>(toTest: {
  extension: string;
  open(options: DriveOptions): Promise<Browser>;
}): () => Scene<Browser> {
  let scene: Scene<Browser> | null = null;
  let folder = '';
  const opened: (DrivenTab | DrivenPopup)[] = [];
  const keep = <Page extends DrivenTab | DrivenPopup>(page: Page): Page => {
    opened.push(page);
    return page;
  };

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'clean-copy-e2e-'));
    const extension = join(folder, 'extension');
    // A build meanwhile would take files away under the browser.
    await cp(toTest.extension, extension, { recursive: true });
    const site = await serveFolder(fixturesFolder);
    const browser = await toTest.open({ extension, downloads: join(folder, 'saved'), offline: true });
    const press = async (tab: DrivenTab) => keep(endWithPopup(await browser.pressToolbarButton(tab)));
    scene = {
      browser,
      site,
      address: (slug, file = 'page.html') => `${site.origin}/${slug}/${file}`,
      open: async url => keep(await browser.openTab(url)),
      openOwn: async path => keep(await browser.openExtensionPage(path)),
      press,
      pressAndRead: async tab => outcomeOf(await press(tab)),
      readerOpened: async action => outcomeOf(keep(await browser.newTabOpened(action))),
    };
  });

  afterEach(async () => {
    // The test may have closed it itself.
    for (const page of opened.splice(0).reverse()) await page.close().catch(() => {});
  });

  afterAll(async () => {
    await scene?.browser.close();
    await scene?.site.close();
    await rm(folder, { recursive: true, force: true });
  });

  return () => {
    if (!scene) throw new Error('the browser did not start');
    return scene;
  };
}

async function outcomeOf<Page extends DrivenPage>(page: Page): Promise<Page> {
  await waitForOutcome(page);
  return page;
}
