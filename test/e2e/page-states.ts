import type { DrivenPage, DrivenPopup } from '../../src/commands/browsers/driven-browser.ts';
import { type ReadErrorCode, readErrorCodes } from '../../src/core/read-error.ts';
import { answerWithFailure } from './answer-with-failure.ts';
import type { Scene } from './use-scene.ts';
import { waitForOutcome, waitForStatus } from './wait-for-outcome.ts';

/** Something that a page of the extension can be, and how to bring it there in Chromium. */
export type PageState = Readonly<{
  /** Ends the sentence “the popup shows …”. */
  name: string;
  open(scene: Scene): Promise<DrivenPage>;
}>;

const demo = 'demo-port-cooperation';
const headingsPage = 'notes-slides-and-chapters';

/** Pages that between them have every part that we show an article with. */
const articles: readonly (readonly [string, string])[] = [
  ['an article', demo],
  ['an article from right to left', 'arabic-right-to-left'],
  ['a live blog', 'live-blog'],
  ['an article with posts and players', 'embeds-in-text'],
  ['an article with notes, slides and unfolded parts', 'notes-slides-and-chapters'],
  ['the beginning of an article behind a paywall', 'paywall-stub'],
  ['an article in Japanese', 'japanese-article'],
];

/** Every state of every page. A new state of a page is a new line here. */
export const pageStates: readonly PageState[] = [
  { name: 'the popup, while it reads', open: openReading },
  ...articles.map(([what, slug]) => ({
    name: `the popup with ${what}`,
    open: (scene: Scene) => openPopup(scene, slug),
  })),
  { name: 'the popup with a table and code', open: openTable },
  { name: 'the popup with the outline', open: scene => openPanel(scene, 'l', 'outline') },
  { name: 'the popup with the appearance', open: scene => openPanel(scene, 'a', 'appearance') },
  { name: 'the popup with the keys', open: scene => openPanel(scene, '?', 'keyboard') },
  { name: 'the popup, while it is to be read aloud', open: openSpeech },
  { name: 'the popup with a large picture', open: openLargePicture },
  { name: 'the popup with all lists of what was left out', open: openLeftOut },
  { name: 'the popup, while blocks are cut', open: openCutting },
  { name: 'the popup, after a rule for the site was kept', open: openRule },
  { name: 'the popup with another reading to show', open: scene => openPopup(scene, 'stated-text') },
  { name: 'the popup with the other reading', open: openOtherReading },
  { name: 'the popup with a selection', open: scene => openSelection(scene, demo) },
  {
    name: 'the popup with a selection from right to left',
    open: scene => openSelection(scene, 'arabic-right-to-left'),
  },
  { name: 'the popup with the whole article, after its selection', open: openAfterSelection },
  { name: 'the popup, after a save', open: scene => openPopup(scene, demo).then(popup => act(popup, 's')) },
  { name: 'the popup, after a copy', open: scene => openPopup(scene, demo).then(popup => act(popup, 'c')) },
  ...readErrorCodes.map(code => ({
    name: `the popup with the problem ${code}`,
    open: (scene: Scene) => openProblem(scene, code),
  })),
  { name: 'the popup, after a report was copied', open: openCopiedReport },
  { name: 'the popup, when an article does not fit into a tab', open: openRefused },
  ...articles.map(([what, slug]) => ({
    name: `the reader tab with ${what}`,
    open: (scene: Scene) => openReader(scene, slug),
  })),
  {
    name: 'the reader tab, after a save',
    open: scene => openReader(scene, demo).then(page => act(page, 's')),
  },
  { name: 'the reader tab whose article is gone', open: openGone },
  { name: 'the settings', open: scene => scene.openOwn('settings-page/settings.html') },
  { name: 'the settings, with the text of a licence', open: openLicence },
  { name: 'the first-run page', open: scene => scene.openOwn('welcome/welcome.html') },
];

/** The state of that name. Throws an `Error` where there is none. */
export function choosePageState(name: string): PageState {
  const state = pageStates.find(each => each.name === name);
  if (!state) throw new Error(`no page is “${name}”`);
  return state;
}

async function openPopup(scene: Scene, slug: string): Promise<DrivenPopup> {
  return scene.pressAndRead(await scene.open(scene.address(slug)));
}

async function openReader(scene: Scene, slug: string): Promise<DrivenPage> {
  const popup = await openPopup(scene, slug);
  return scene.readerOpened(() => popup.press('o'));
}

async function openReading(scene: Scene): Promise<DrivenPage> {
  // Its own messages never come to an answer: so it stays what it is for as long as somebody looks.
  const popup = await openPopup(scene, 'search-results');
  await popup.evaluate(`void (chrome.runtime.sendMessage = () => new Promise(() => {}))`);
  await popup.click('[data-way="try-again"]');
  await popup.waitFor(`document.getElementById('progress').textContent`);
  return popup;
}

async function openPanel(scene: Scene, key: string, name: string): Promise<DrivenPage> {
  const popup = await openPopup(scene, headingsPage);
  await popup.waitFor(`document.querySelector('[data-tool="outline"]').checkVisibility()`);
  await popup.press(key);
  await popup.waitFor(`document.querySelector('#panel[data-name="${name}"]').checkVisibility()`);
  return popup;
}

async function openSpeech(scene: Scene): Promise<DrivenPage> {
  const popup = await openPopup(scene, demo);
  await popup.waitFor(`document.querySelector('.left-out summary')?.textContent`);
  await popup.press('r');
  await popup.waitFor(`document.querySelector('.player')`);
  return popup;
}

async function openLargePicture(scene: Scene): Promise<DrivenPage> {
  const popup = await openPopup(scene, demo);
  await popup.waitFor(`document.querySelector('.lead img[role="button"]')`);
  await popup.click('.lead img');
  await popup.waitFor(`document.querySelector('dialog[open] img')`);
  return popup;
}

async function openLeftOut(scene: Scene): Promise<DrivenPage> {
  const popup = await openPopup(scene, demo);
  await popup.waitFor(`document.querySelector('.left-out summary')?.textContent`);
  await popup.evaluate(
    `document.querySelectorAll('.left-out, .left-out-group').forEach(each => (each.open = true))`,
  );
  await popup.waitFor(`document.querySelectorAll('.left-out li').length > 20`);
  await popup.evaluate(`void document.querySelector('.left-out').scrollIntoView()`);
  return popup;
}

async function openCutting(scene: Scene): Promise<DrivenPage> {
  const popup = await openPopup(scene, 'series-note');
  await popup.waitFor(`document.querySelector('.left-out summary')?.textContent`);
  await popup.press('x');
  await popup.waitFor(`document.activeElement.dataset.block`);
  await popup.press('Delete');
  await waitForStatus(popup);
  return popup;
}

async function openRule(scene: Scene): Promise<DrivenPage> {
  const popup = await openCutting(scene);
  await popup.click('[data-rule]');
  await popup.waitFor(`document.querySelector('.rules-note .rule')`);
  await popup.evaluate(`void (document.querySelector('.rules-note').open = true)`);
  await popup.evaluate(`void document.querySelector('.rules-note').scrollIntoView()`);
  return popup;
}

async function openOtherReading(scene: Scene): Promise<DrivenPage> {
  const popup = await openPopup(scene, 'stated-text');
  await afterTools(popup);
  await popup.click('[data-switch-reading]');
  await waitForStatus(popup);
  return popup;
}

async function openSelection(scene: Scene, slug: string): Promise<DrivenPage> {
  const tab = await scene.open(scene.address(slug));
  await tab.evaluate(`(() => {
    const long = [...document.querySelectorAll('p')].filter(each => each.textContent.length > 100);
    getSelection().setBaseAndExtent(long[1], 0, long[2], long[2].childNodes.length);
  })()`);
  return scene.pressAndRead(tab);
}

async function openAfterSelection(scene: Scene): Promise<DrivenPage> {
  const popup = await openSelection(scene, demo);
  await afterTools(popup);
  await popup.click('[data-switch-reading]');
  await waitForStatus(popup);
  return popup;
}

/** The tools for reading come after the text, and what they have no use for leaves the bar: all below it moves up. */
async function afterTools(page: DrivenPage): Promise<void> {
  await page.waitFor(`document.querySelector('.read-progress')`);
}

async function openTable(scene: Scene): Promise<DrivenPage> {
  scene.site.addPage('/table.html', { body: tablePage });
  return scene.pressAndRead(await scene.open(`${scene.site.origin}/table.html`));
}

async function openProblem(scene: Scene, code: ReadErrorCode): Promise<DrivenPage> {
  const popup = await openPopup(scene, 'search-results');
  await answerWithFailure(popup, code, ['facts.example']);
  await popup.evaluate(`void document.querySelector('#problem h1').replaceChildren()`);
  await popup.click('[data-way="try-again"]');
  await popup.waitFor(`document.querySelector('#problem h1').textContent`);
  return popup;
}

async function openCopiedReport(scene: Scene): Promise<DrivenPage> {
  const popup = await openPopup(scene, 'search-results');
  await popup.click('[data-way="copy-report"]');
  await waitForStatus(popup);
  return popup;
}

async function openRefused(scene: Scene): Promise<DrivenPage> {
  const popup = await openPopup(scene, demo);
  await answerWithFailure(popup, 'too-large-for-tab');
  return act(popup, 'o');
}

async function openGone(scene: Scene): Promise<DrivenPage> {
  const source = encodeURIComponent(scene.address(demo));
  const reader = await scene.openOwn(`reader/reader.html#no-such-article&source=${source}`);
  await waitForOutcome(reader);
  return reader;
}

async function openLicence(scene: Scene): Promise<DrivenPage> {
  const settings = await scene.openOwn('settings-page/settings.html');
  for (const licence of [1, 2]) await settings.click(`details.licence:nth-of-type(${licence}) summary`);
  return settings;
}

async function act<Page extends DrivenPage>(page: Page, key: string): Promise<Page> {
  await page.press(key);
  await waitForStatus(page);
  return page;
}

const tablePage = `<!doctype html><html lang="en"><title>What the five ferries carried</title><article>
  <h1>What the five ferries carried</h1>
  <p>The five ferries of the Quill carried more bicycles than cars last year, for the first time since anybody counted, and the harbour office has put the figures of every one of them on its door.</p>
  <table><caption>Carried in a year, by ferry</caption>
    <thead><tr><th>Ferry</th><th>People</th><th>Bicycles</th><th>Cars</th><th>Sheep</th></tr></thead>
    <tbody><tr><td>Anna</td><td>41,200</td><td>9,100</td><td>8,800</td><td>120</td></tr>
    <tr><td>Berta</td><td>38,950</td><td>8,700</td><td>7,200</td><td>2</td></tr></tbody></table>
  <p>The office counts with a script of its own, which the harbour master’s daughter wrote, and which anybody may use who has a ferry, a clicker for the hand and a computer that is not too old.</p>
  <pre><code>for ferry in ferries:
    print(ferry.name, sum(trip.bicycles for trip in ferry.trips if trip.day.year == last_year), ferry.captain)</code></pre>
  <p>Sheep are counted by hand, and only when they walk. Those that are carried count as luggage, says the office, and it has no intention of finding out how many of those there are.</p>
  </article></html>`;
