import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';
import { extensionFolder } from '../../src/commands/build-extension.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { englishWords } from './english-words.ts';
import { controlsOf, faultsOf, type KeyReader, readByKeys, waitForAll } from './key-reader.ts';
import { readFixture } from './read-fixture.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';

const demo = 'demo-port-cooperation';
const essay = 'every-kind-of-block';
const saysSaved = `document.getElementById('status').textContent.includes('.md')`;
const isPanelOpen = `!document.getElementById('panel').hidden`;
const focused = (selector: string) => `document.activeElement.matches(${JSON.stringify(selector)})`;
const canBeEdited = `document.querySelector('.left-out summary')?.textContent`;

describe.each(browsersToTest)('in $name, a reader with nothing but keys', toTest => {
  const scene = useScene(toTest);

  test('reads, changes the letters, saves what is shown, and goes on in a tab', async () => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(demo)));
    const keys = readByKeys(popup);
    // Where it scrolls, so that the first key is one of reading.
    expect(await keys.look(focused('#scroller'))).toBe(true);
    await keys.press('PageDown');
    await keys.waitFor(`document.getElementById('scroller').scrollTop > 100`);
    await keys.press('Home');
    await keys.waitFor(`document.getElementById('scroller').scrollTop === 0`);
    await makeLarger(keys);
    const saved = await scene().browser.waitForDownload(() => keys.press('s'));
    await keys.waitFor(saysSaved);
    const shown = await readShownArticle(popup);
    await expectInFile(saved.path, shown.paragraphs);

    await popup.press('Shift+Tab');
    const reader = await scene().readerOpened(async () => {
      await keys.tabTo('[data-action="open"]', 'Shift+Tab');
      await popup.press('Enter');
    });
    await expect.poll(() => popup.isOpen(), { timeout: 10_000 }).toBe(false);
    expect(await readShownArticle(reader)).toEqual(shown);
    const tab = readByKeys(reader);
    await tab.press('Tab');
    // Whoever comes into a page comes to what it is for.
    expect(await tab.look(focused('[data-action="save"]'))).toBe(true);
    await tab.press('PageDown');
    await tab.waitFor('scrollY > 100');
    const again = await scene().browser.waitForDownload(() => tab.press('Enter'));
    await tab.waitFor(saysSaved);
    await expectInFile(again.path, shown.paragraphs);
    await tab.press('a');
    await tab.tabTo('.appearance > button');
    await tab.press('Space', 'Escape');
    await tab.waitFor(`document.documentElement.style.getPropertyValue('--text-scale') === '1'`);
    expect(await tab.look(focused('[data-action="save"]'))).toBe(true);
  });
});

/** Opens the panel, makes the text larger and closes it again. */
async function makeLarger(keys: KeyReader): Promise<void> {
  const before = await keys.look('document.activeElement.id');
  await keys.press('a');
  await keys.tabTo('[name=textSize]');
  await keys.press('ArrowRight');
  await keys.waitFor(`document.documentElement.style.getPropertyValue('--text-scale') === '1.1'`);
  await keys.press('Escape');
  expect(await keys.look('document.activeElement.id')).toBe(before);
}

async function expectInFile(path: string, paragraphs: readonly string[]): Promise<void> {
  const words = (await readFile(path, 'utf8')).replaceAll('\\', '').replace(/\s+/g, ' ');
  for (const paragraph of paragraphs) expect(words).toContain(paragraph);
}

describe('in Chromium, a reader with nothing but keys', () => {
  const scene = useScene({ extension: extensionFolder('chrome'), open: openChromium });
  const openPopup = async (slug: string, file?: string) => {
    const popup = await scene().pressAndRead(await scene().open(scene().address(slug, file)));
    return { popup, keys: readByKeys(popup) };
  };
  const openReader = async (slug: string) => {
    const { popup } = await openPopup(slug);
    const reader = await scene().readerOpened(() => popup.press('o'));
    return { reader, keys: readByKeys(reader) };
  };

  test.each([
    ['the popup', async () => (await openWhole()).popup],
    ['the popup with all lists of what was left out', openLists],
    ['the tab', openWholeTab],
    ['the settings', () => scene().openOwn('settings-page/settings.html')],
    ['the settings with a rule', openSettingsWithRule],
    ['the first page', () => scene().openOwn('welcome/welcome.html')],
  ])('comes to everything in %s in the order that one sees, and back', async (_, open) => {
    const page = await open();
    await expectWalkable(page);
  });

  test('is told where a link leads, as a pointer is', async () => {
    const { keys } = await openPopup(essay);
    await keys.tabTo('.body a[target]');
    const told = `getComputedStyle(document.activeElement, '::after').content`;
    expect(await keys.look(told)).toBe(JSON.stringify(await keys.look('document.activeElement.title')));
    expect(await keys.look('document.activeElement.title')).toBe(new URL(scene().site.origin).host);
  });

  async function openWhole() {
    const opened = await openPopup(essay);
    await waitForAll(opened.keys);
    return opened;
  }

  async function openWholeTab(): Promise<DrivenPage> {
    const { reader, keys } = await openReader(essay);
    await waitForAll(keys);
    return reader;
  }

  async function openLists(): Promise<DrivenPage> {
    const { popup, keys } = await openPopup('series-note');
    await keys.waitFor(canBeEdited);
    await keys.tabTo('.left-out > summary');
    await keys.press('Enter');
    return popup;
  }

  async function openSettingsWithRule(): Promise<DrivenPage> {
    await keepRule();
    return scene().openOwn('settings-page/settings.html');
  }

  test.each(['a', 'l', '?'])('comes to everything in the panel of the key %s, and out of it', async key => {
    const { popup, keys } = await openWhole();
    await keys.press(key);
    await keys.waitFor(isPanelOpen);
    expect(await keys.look(`document.getElementById('panel').contains(document.activeElement)`)).toBe(true);
    await expectWalkable(popup);
    await keys.press('Escape');
    await keys.waitFor(`!(${isPanelOpen})`);
  });

  test('goes to a heading from the outline, and from heading to heading', async () => {
    const { keys } = await openPopup(essay);
    const headings = await keys.look<string[]>(
      `[...document.querySelectorAll('.body :is(h2, h3)')].map(heading => heading.textContent)`,
    );
    const here = 'document.activeElement.textContent';
    await keys.press('l');
    await keys.waitFor(isPanelOpen);
    await keys.press('Tab', 'Tab', 'Enter');
    await keys.waitFor(`!(${isPanelOpen})`);
    expect(await keys.look(here)).toBe(headings[1]);
    expect(await keys.look(`document.activeElement.matches(':focus-visible')`)).toBe(true);
    await keys.press('j');
    expect(await keys.look(here)).toBe(headings[2]);
    await keys.press('k', 'k');
    expect(await keys.look(here)).toBe(headings[0]);
    // Reading goes on from there.
    const before = await keys.look<number>(`document.getElementById('scroller').scrollTop`);
    await keys.press('PageDown');
    await keys.waitFor(`document.getElementById('scroller').scrollTop > ${before}`);
  });

  test('chooses theme, letters, size and width with the arrows, and leaves the panel with Escape', async () => {
    const { popup, keys } = await openPopup(essay);
    await keys.press('a');
    await keys.waitFor(focused('[name=theme]:checked'));
    await keys.press('ArrowRight', 'ArrowRight');
    await keys.press('Tab', 'ArrowLeft');
    await keys.press('Tab', 'ArrowRight');
    await keys.press('Tab', 'ArrowLeft');
    await keys.waitFor(`document.documentElement.style.getPropertyValue('--line-scale') === '0.9'`);
    const chosen = await keys.look<Record<string, string>>('({ ...document.documentElement.dataset })');
    expect(chosen).toMatchObject({ theme: 'sepia', font: 'hyperlegible' });
    expect(await keys.look(`document.documentElement.style.getPropertyValue('--text-scale')`)).toBe('1.1');
    await keys.tabTo('.appearance > button');
    await keys.press('Enter');
    await keys.waitFor(`document.documentElement.dataset.theme === 'system'`);
    await keys.press('Escape');
    expect(await keys.look(focused('#scroller'))).toBe(true);
    expect(await popup.isOpen()).toBe(true);
  });

  test('goes from one panel to another with their keys, and is back in the text after Escape', async () => {
    const { keys } = await openPopup(essay);
    for (const next of ['a', 'l', '?']) await keys.press(next);
    await keys.press('Escape');
    expect(await keys.look(focused('#scroller'))).toBe(true);
  });

  test('opens the player and ends it', async () => {
    const { popup, keys } = await openPopup(essay);
    await keys.press('r');
    await keys.waitFor(`document.querySelector('.player')?.dataset.voices`);
    // This browser has no voice: what says so, and the way out, is all there is.
    expect(await keys.look(`document.querySelector('.speech-note').textContent`)).toBe(
      englishWords('noVoices'),
    );
    expect(await keys.look('document.activeElement.ariaLabel')).toBe(englishWords('endSpeech'));
    await keys.press('Enter');
    await keys.waitFor(`!document.querySelector('.player')`);
    expect(await keys.look(focused('#scroller'))).toBe(true);
    await keys.press('r');
    await keys.waitFor(`document.querySelector('.player')?.dataset.voices`);
    await keys.press('Escape');
    await keys.waitFor(`!document.querySelector('.player')`);
    expect(await popup.isOpen()).toBe(true);
  });

  test('is told in a list what each key does, which is what it does', async () => {
    const { popup, keys } = await openPopup(essay);
    await keys.waitFor(canBeEdited);
    await keys.press('?');
    await keys.waitFor(isPanelOpen);
    const listed = await keys.look<string[]>(
      `[...document.querySelectorAll('#panel dt')].map(({ children }) => [...children].map(key => key.textContent).join('+'))`,
    );
    await keys.press('Escape');
    const panel = (name: string) =>
      `${isPanelOpen} && document.getElementById('panel').dataset.name === '${name}'`;
    const seen = new Map<string, () => Promise<void>>([
      ['S', () => presses('s', saysSaved)],
      [
        'C',
        () => presses('c', `document.getElementById('status').textContent === '${englishWords('copied')}'`),
      ],
      ['A', () => presses('a', panel('appearance'), `!(${isPanelOpen})`)],
      ['L', () => presses('l', panel('outline'), `!(${isPanelOpen})`)],
      ['?', () => presses('?', panel('keyboard'), `!(${isPanelOpen})`)],
      ['R', () => presses('r', `document.querySelector('.player')`, `!document.querySelector('.player')`)],
      [
        'J',
        async () => {
          // The article may have been opened where its reader had stopped.
          await keys.press('Home');
          await presses('j', focused('.headline, h2'));
        },
      ],
      ['K', () => presses('k', focused('.headline'))],
      [
        'X',
        () =>
          presses('x', focused('[data-cutting] [data-block]'), `!document.querySelector('[data-cutting]')`),
      ],
      [
        'Ctrl+Z',
        () =>
          presses(
            'Control+z',
            `document.getElementById('status').textContent === '${englishWords('nothingToUndo')}'`,
          ),
      ],
    ]);
    // Sentences are stepped through while a voice reads, and this browser has none.
    const unseen = [',', '.'];
    const leaving = ['O', 'G', 'Esc'];
    expect([...seen.keys(), ...unseen, ...leaving].sort()).toEqual([...listed].sort());
    for (const look of seen.values()) await look();

    const settings = await scene().browser.newTabOpened(() => popup.press('g'));
    expect(await settings.url()).toContain('settings.html');
    await settings.close();
    const { popup: second } = await openPopup(essay);
    await second.press('Escape');
    await expect.poll(() => second.isOpen(), { timeout: 10_000 }).toBe(false);
    await openReader(essay);

    async function presses(key: string, does: string, endedBy?: string): Promise<void> {
      await keys.press(key);
      await keys.waitFor(does);
      if (!endedBy) return;
      await keys.press('Escape');
      await keys.waitFor(endedBy);
    }
  });

  test('sees a picture large, and is back at it', async () => {
    const { keys } = await openPopup(essay);
    await keys.waitFor(`document.querySelector('.lead img')?.getAttribute('role') === 'button'`);
    await keys.tabTo('.lead img');
    for (const [open, close] of [
      ['Enter', 'Escape'],
      ['Space', 'Enter'],
    ] as const) {
      await keys.press(open);
      await keys.waitFor(`document.querySelector('dialog[open] img')?.naturalWidth > 0`);
      expect(await keys.look(focused('dialog button'))).toBe(true);
      expect(await keys.look(`document.activeElement.matches(':focus-visible')`)).toBe(true);
      await keys.press('Tab');
      expect(await keys.look(`document.activeElement.closest('#bar, #scroller')`)).toBe(null);
      await keys.press(close === 'Enter' ? 'Shift+Tab' : 'Tab');
      await keys.press(close);
      await keys.waitFor(`!document.querySelector('dialog')`);
      expect(await keys.look(focused('.lead img'))).toBe(true);
    }
  });

  test('brings pictures that are switched off, one and all', async () => {
    const before = await openPopup(essay);
    await before.keys.press('a');
    await before.keys.tabTo('[name=showsPictures]');
    await before.keys.press('Space', 'Escape');
    await before.popup.close();
    // Here none of them was ever there.
    const { keys } = await openPopup(essay);
    await keys.waitFor(`document.querySelectorAll('#article .resting-picture').length === 3`);
    await keys.tabTo('button.resting-picture');
    await keys.press('Enter');
    await keys.waitFor(`document.querySelectorAll('#article .resting-picture').length === 2`);
    expect(await keys.look(focused('#article img'))).toBe(true);
    await keys.tabTo('.pictures-off button', 'Shift+Tab');
    await keys.press('Enter');
    await keys.waitFor(`!document.querySelector('#article .resting-picture')`);
    expect(await keys.look(focused('#article img'))).toBe(true);
    await keys.press('a');
    await keys.tabTo('.appearance > button');
    await keys.press('Enter', 'Escape');
  });

  test('reads a page the other way, and as before', async () => {
    const { popup, keys } = await openPopup('stated-text');
    for (const count of [7, readFixture('stated-text').paragraphs.length]) {
      if (!(await keys.look(focused('[data-switch-reading]')))) await keys.tabTo('[data-switch-reading]');
      await keys.press('Enter');
      await keys.waitFor(`document.querySelectorAll('.body p').length === ${count}`);
      expect(await keys.look(focused('[data-switch-reading]'))).toBe(true);
    }
    expect(await popup.isOpen()).toBe(true);
  });

  test('tries again where there is no article, and has the way out under the fingers', async () => {
    const { popup, keys } = await openPopup('front-page');
    await keys.waitFor(focused('#problem button'));
    if (!(await keys.look(focused('[data-way="try-again"]')))) await keys.tabTo('[data-way="try-again"]');
    await popup.evaluate(`void (document.querySelector('#problem h1').dataset.before = '')`);
    await keys.press('Enter');
    await keys.waitFor(`document.querySelector('#problem h1:not([data-before])')`);
    await keys.waitFor(focused('#problem button'));
    await keys.tabTo('[data-way="open-page"]');
    await popup.press('Enter');
    await expect.poll(() => popup.isOpen(), { timeout: 10_000 }).toBe(false);
  });

  test('puts a block back from the list of what was left out, and takes that back', async () => {
    const { popup, keys } = await openPopup(demo);
    await keys.waitFor(canBeEdited);
    await keys.tabTo('.left-out > summary');
    await keys.press('Enter');
    await keys.tabTo('.left-out-group > summary');
    if (!(await keys.look('document.activeElement.parentElement.open'))) await keys.press('Enter');
    await keys.tabTo('[data-put-back]');
    await keys.press('Enter');
    await keys.waitFor(focused('.restored'));
    const words = await keys.look<string>('document.activeElement.textContent');
    expect((await readShownArticle(popup)).words).toContain(words.replace(/\s+/g, ' ').trim());
    await keys.tabTo('#status [data-undo]');
    await keys.press('Enter');
    await keys.waitFor(`document.querySelector('.restored')?.checkVisibility() === false`);
    expect(await keys.look('document.activeElement.checkVisibility()')).toBe(true);
    await keys.press('Control+Shift+z');
    await keys.waitFor(`document.querySelector('.restored').checkVisibility()`);
    await keys.press('Control+z');
  });

  test('cuts a block, takes it back, cuts it again, and reads on where the cutting ended', async () => {
    const { popup, keys } = await openPopup(demo);
    await keys.waitFor(canBeEdited);
    const { paragraphs } = await readShownArticle(popup);
    await keys.press('x');
    await keys.waitFor(focused('[data-cutting] [data-block]'));
    while (!(await keys.look(`document.activeElement.dataset.block === '1'`))) await keys.press('ArrowDown');
    expect(await keys.look(`getComputedStyle(document.activeElement).outlineStyle`)).toBe('dashed');
    await keys.press('Delete');
    await keys.press('Control+z');
    expect((await readShownArticle(popup)).paragraphs).toEqual(paragraphs);
    // A block that goes while the focus is on it hands the focus on.
    while (!(await keys.look(`document.activeElement.dataset.block === '1'`))) await keys.press('ArrowUp');
    await keys.press('Control+Shift+z');
    expect((await readShownArticle(popup)).paragraphs).not.toEqual(paragraphs);
    await keys.press('Escape');
    expect(await keys.look(`document.querySelector('[data-cutting]')`)).toBe(null);
    expect(await popup.isOpen()).toBe(true);
    const before = await keys.look<number>(`document.getElementById('scroller').scrollTop`);
    await keys.press('PageDown');
    await keys.waitFor(`document.getElementById('scroller').scrollTop > ${before}`);
    // The button over the article ends it as well.
    await keys.press('x');
    await keys.tabTo('.cut-hint button', 'Shift+Tab');
    await keys.press('Enter');
    expect(await keys.look(`document.querySelector('[data-cutting]')`)).toBe(null);
    const saved = await scene().browser.waitForDownload(() => keys.press('s'));
    await expectInFile(saved.path, (await readShownArticle(popup)).paragraphs);
  });

  /** Cuts a block of the series’ note and keeps that as a rule for the site. */
  async function keepRule() {
    // Another test may have left its own.
    const settings = await scene().openOwn('settings-page/settings.html');
    await settings.evaluate(`chrome.storage.local.clear()`);
    await settings.close();
    const opened = await openPopup('series-note');
    const { keys } = opened;
    await keys.waitFor(canBeEdited);
    await keys.press('x');
    await keys.waitFor(focused('[data-block="0"]'));
    await keys.press('ArrowDown', 'ArrowDown', 'Delete');
    await keys.tabTo('#status [data-rule]');
    await keys.press('Enter');
    await keys.waitFor(`document.querySelector('.rules-note .rule')`);
    return opened;
  }

  test('keeps a cut as a rule, and switches, edits and deletes it where the article stands', async () => {
    const { keys } = await keepRule();
    await keys.press('Escape');
    await keys.tabTo('.rules-note > summary');
    await keys.press('Enter');
    await keys.tabTo('.rule input[type=checkbox]');
    await keys.press('Space');
    await keys.waitFor(`!document.querySelector('.rule-ran')`);
    expect(await keys.look(focused('.rule input[type=checkbox]'))).toBe(true);
    await keys.press('Space');
    await keys.waitFor(`document.querySelector('.rule-ran')`);
    expect(await keys.look(focused('.rule input[type=checkbox]'))).toBe(true);
    await keys.tabTo('[data-delete-rule]');
    await keys.press('Enter');
    await keys.waitFor(`document.querySelector('.no-rules')`);
    expect(await keys.look('document.activeElement !== document.body')).toBe(true);
  });

  test('finds the rule in the settings, edits and deletes it there', async () => {
    await keepRule();
    const settings = await scene().openOwn('settings-page/settings.html');
    const keys = readByKeys(settings);
    await keys.waitFor(`document.querySelector('#rules .rule')`);
    await keys.tabTo('.rule-opening');
    await keys.type('this story');
    await keys.press('Tab');
    await keys.waitFor(focused('[data-delete-rule]'));
    const again = readByKeys(await scene().openOwn('settings-page/settings.html'));
    await again.waitFor(`document.querySelector('.rule-opening')?.value === 'this story'`);
    await again.tabTo('[data-delete-rule]');
    const countRules = `document.querySelectorAll('[data-delete-rule]').length`;
    for (let rules = await again.look<number>(countRules); rules > 0; rules -= 1) {
      await again.press('Enter');
      await again.waitFor(`${countRules} === ${rules - 1}`);
      expect(await again.look(focused('#rules *'))).toBe(true);
    }
  });

  test('sets everything in the settings, and goes to each section', async () => {
    const settings = await scene().openOwn('settings-page/settings.html');
    const keys = readByKeys(settings);
    const sections = await keys.look<string[]>(
      `[...document.querySelectorAll('main > section')].map(({ id }) => id)`,
    );
    for (const section of sections) {
      await keys.tabTo(`nav a[href="#${section}"]`);
      await keys.press('Enter');
      await keys.waitFor(`location.hash === '#${section}'`);
      await keys.press('Tab');
      // Whatever the section has, and where it has nothing to press, what follows; never what is before it.
      const isBefore = `document.activeElement.compareDocumentPosition(document.getElementById('${section}')) === Node.DOCUMENT_POSITION_FOLLOWING`;
      expect(await keys.look(isBefore), section).toBe(false);
      await keys.tabTo(`nav a[href="#${section}"]`, 'Shift+Tab');
    }
  });
});

/** Walks to the end of a page from wherever the focus is, back to its beginning and to its end, and finds nothing wrong. */
async function expectWalkable(page: DrivenPage): Promise<void> {
  const keys = readByKeys(page);
  const count = await keys.look<number>(`${controlsOf}.length`);
  // The first that stands behind what has the focus, which may be no control itself.
  const next = await keys.look<number>(
    `${controlsOf}.findIndex(each => document.activeElement === document.body
      || document.activeElement.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING)`,
  );
  const last = count - 1;
  for (const [key, from, to] of [
    ['Tab', next, last],
    ['Shift+Tab', last - 1, 0],
    ['Tab', 1, last],
  ] as const) {
    const stops = await keys.walk(key, Math.abs(to - from) + 1);
    expect(stops.map(({ control }) => control)).toEqual(
      stops.map((_, index) => (from < to ? from + index : from - index)),
    );
    if (from < to) expect(faultsOf(stops)).toEqual([]);
  }
}
