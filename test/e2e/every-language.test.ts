import { readdirSync, readFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openChromium } from '../../src/commands/browsers/drive-chromium.ts';
import type { DrivenPage, DrivenTab } from '../../src/commands/browsers/driven-browser.ts';
import { waitUntil } from '../../src/commands/browsers/wait-until.ts';
import { extensionFolder, projectFolder } from '../../src/commands/build-extension.ts';
import { packedMessages } from '../../src/commands/pack-messages.ts';
import { shortMessageNames } from '../../src/commands/short-message-names.ts';
import { directionOf } from '../../src/core/direction-of.ts';
import { readErrorCodes } from '../../src/core/read-error.ts';
import { findCutText, installFindCutText } from './find-cut-text.ts';
import { useScene } from './use-scene.ts';

const localesFolder = join(projectFolder, 'public/_locales');
/** All of them with `EVERY_LANGUAGE=1`; else those where most has to be fitted in, and one of each other kind of script. */
const locales = process.env['EVERY_LANGUAGE']
  ? readdirSync(localesFolder)
  : [...longestLocales(1), 'ar', 'ja'];
/** What the popup wants, and what is left of it where somebody sees everything twice as large. */
const widths = [640, 320];

/** The languages whose words of ours are longest, all together. */
function longestLocales(count: number): readonly string[] {
  const lengthOf = (locale: string) => {
    const messages: Record<string, { message: string }> = JSON.parse(
      readFileSync(join(localesFolder, locale, 'messages.json'), 'utf8'),
    );
    return Object.values(messages).reduce((sum, { message }) => sum + message.length, 0);
  };
  const lengths = readdirSync(localesFolder).map(locale => ({ locale, length: lengthOf(locale) }));
  return lengths
    .sort((one, other) => other.length - one.length)
    .slice(0, count)
    .map(({ locale }) => locale);
}

/** Something that a page can show: what brings it about, and what ends it. Both run in the page. */
type Shown = Readonly<{
  name: string;
  begin: string;
  end?: string;
  /** The part of the page that it changes, where that is not everything. */
  part?: string;
}>;

const panels: readonly Shown[] = ['appearance', 'outline', 'keyboard'].map(name => {
  const press = `document.querySelector('[data-tool="${name}"]').click()`;
  return { name: `the panel ${name}`, begin: press, end: press, part: '#panel' };
});

/** The next task; timers of a tab that is not in front come once a second. */
const soon = `await new Promise(go => { const { port1, port2 } = new MessageChannel(); port1.onmessage = go; port2.postMessage(null); })`;

const untilSeen = (selector: string) =>
  `for (const began = performance.now(); performance.now() < began + 2_000 && !document.querySelector(${JSON.stringify(selector)});) ${soon};`;

const ofArticle: readonly Shown[] = [
  { name: 'an article', begin: '' },
  ...panels,
  {
    name: 'the player',
    // Whether there is a voice comes out only after a while: it is not waited for.
    begin: `document.querySelector('[data-tool="speech"]').click(); ${untilSeen('.player')}
      document.querySelector('.player').dataset.voices = 'some';`,
    part: '.player',
  },
  {
    name: 'the player without a voice',
    begin: `document.querySelector('.player').dataset.voices = 'none';
      document.querySelector('.speech-note').textContent = chrome.i18n.getMessage('noVoices');`,
    end: `document.querySelector('.player .last').click()`,
    part: '.player',
  },
  { name: 'cutting', begin: `document.querySelector('[data-tool="cut"]').click()`, part: '.cut-hint' },
  {
    name: 'a cut',
    begin: `document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Delete', bubbles: true }))`,
    end: `document.querySelector('[data-undo]').click(); document.querySelector('.cut-hint button').click()`,
    part: '.status',
  },
];

const problems: readonly Shown[] = readErrorCodes.map(code => ({
  name: `the problem ${code}`,
  begin: `chrome.runtime.sendMessage = async () => ({ ok: false, code: '${code}', detail: '', facts: ['facts.example'] });
    // Not every problem has a way to try again, so that the first one's is kept.
    window.again ??= document.querySelector('[data-way="try-again"]');
    document.querySelector('#problem h1').remove();
    window.again.click();
    ${untilSeen('#problem h1')}`,
  part: '#problem',
}));

describe('in Chromium, in its languages', () => {
  let folder = '';
  const scene = useScene({
    extension: extensionFolder('chrome'),
    open: options => {
      folder = options.extension;
      return openChromium(options);
    },
  });

  /** Chromium has the words of a language where its own are installed; here each takes the place of the default one. */
  async function speak(locale: string): Promise<void> {
    const written = await readFile(join(localesFolder, locale, 'messages.json'), 'utf8');
    const packed = packedMessages(written, shortMessageNames(projectFolder));
    await writeFile(join(folder, '_locales/en/messages.json'), packed);
    const page = await scene().browser.openExtensionPage('settings-page/settings.html');
    await page.evaluate('void setTimeout(() => chrome.runtime.reload())');
    await waitUntil(`the extension in ${locale}`, async () => {
      const again = await scene()
        .browser.openExtensionPage('settings-page/settings.html')
        .catch(() => null);
      const language = await again?.evaluate<string>('document.documentElement.lang').catch(() => '');
      await again?.close().catch(() => {});
      return language === locale.replace('_', '-');
    });
  }

  const openPopup = async (slug: string) => scene().pressAndRead(await scene().open(scene().address(slug)));

  /** A popup is as wide as its page wants it to be. */
  async function resizePopup(popup: DrivenPage, width: number): Promise<void> {
    await popup.evaluate(`void (document.body.style.inlineSize = '${width}px')`);
    await popup.waitFor(`innerWidth === ${width}`);
  }

  async function resizeTab(tab: DrivenTab, width: number): Promise<void> {
    await scene().browser.emulate(tab, { size: { width, height: 600 } });
    await tab.waitFor(`innerWidth === ${width}`);
  }

  test('– a text that is too long, or lies over another, is found –', async () => {
    const popup = await openPopup('series-note');
    expect(await findCutText(popup)).toEqual([]);
    const plant = (selector: string, style: string) =>
      popup.evaluate(
        `(() => { const place = document.querySelector('${selector}'); place.textContent = 'Long' + 'er'.repeat(80); place.style.cssText = '${style}'; })()`,
      );
    await plant('[data-action="save"] span', '');
    expect(await findCutText(popup)).toContainEqual(expect.stringMatching(/Longer.*outside of the window/));
    await plant('[data-action="save"] span', 'inline-size: 50px; overflow: hidden; text-overflow: ellipsis');
    expect(await findCutText(popup)).toContainEqual(expect.stringMatching(/Longer.*is cut off/));
    await plant('[data-action="save"] span', 'inline-size: 50px; overflow-wrap: anywhere');
    expect(await findCutText(popup)).toContainEqual(expect.stringMatching(/Longer.*broken in two/));
    await plant('[data-action="save"] span', 'inline-size: 50px');
    expect(await findCutText(popup)).toContainEqual(expect.stringMatching(/Longer.*lies over/));
  });

  test.each(locales)('every word of %s can be read, and the page runs as the language does', async locale => {
    await speak(locale);
    const direction = directionOf(locale.replace('_', '-'));
    const faults: string[] = [];
    const look = async (page: DrivenPage, where: string, shown: readonly Shown[]) => {
      faults.push(...(await lookAt(page, `${locale}, ${where}`, shown)));
    };

    const ruled = await openPopup('series-note');
    await ruled.waitFor(`document.querySelector('.left-out summary')?.textContent`);
    for (const width of widths) {
      await resizePopup(ruled, width);
      await look(
        ruled,
        `popup of ${width} px`,
        width === 640 ? [leftOut, ruleOffered, ruleKept] : [leftOut, ruleKept],
      );
    }
    const doubted = await openPopup('stated-text');
    for (const width of widths) {
      await resizePopup(doubted, width);
      await look(doubted, `popup of ${width} px`, [otherReading]);
    }
    const failed = await openPopup('search-results');
    for (const width of widths) {
      await resizePopup(failed, width);
      await look(failed, `popup of ${width} px`, problems);
    }
    const popup = await openPopup('every-kind-of-block');
    await popup.waitFor(`document.querySelector('.left-out summary')?.textContent`);
    expect(await popup.evaluate('document.dir')).toBe(direction);
    expect(await popup.evaluate(firstOfBar)).toBe(direction === 'rtl' ? 'right' : 'left');
    for (const width of widths) {
      await resizePopup(popup, width);
      await look(popup, `popup of ${width} px`, ofArticle);
    }
    const reader = await scene().readerOpened(() => popup.press('o'));
    await reader.waitFor(`document.querySelector('.left-out summary')?.textContent`);
    const settings = await scene().openOwn('settings-page/settings.html');
    await settings.waitFor(`document.querySelector('#rules .rule')`);
    const welcome = await scene().openOwn('welcome/welcome.html');
    const gone = await scene().openOwn('reader/reader.html#none&source=https%3A%2F%2Ffacts.example%2F');
    for (const width of widths) {
      for (const [tab, where, shown] of [
        [reader, 'tab', ofArticle],
        [settings, 'settings', [asItIs]],
        [welcome, 'first page', [asItIs]],
        [gone, 'tab that is gone', [asItIs]],
      ] as const) {
        await resizeTab(tab, width);
        await look(tab, `${where} of ${width} px`, shown);
      }
    }
    expect(faults).toEqual([]);
  });
});

const asItIs: Shown = { name: 'as it is', begin: '' };

const leftOut: Shown = {
  name: 'what was left out',
  begin: `document.querySelectorAll('.left-out:not(.rules-note), .left-out-group').forEach(each => (each.open = true));
      ${untilSeen('.left-out-group[open] li')}`,
  end: `document.querySelector('.left-out').open = false`,
  part: '.left-out',
};

const ruleOffered: Shown = {
  name: 'the offer of a rule',
  begin: `document.querySelector('[data-tool="cut"]').click();
    document.querySelector('[data-block="2"]').click();`,
  end: `document.querySelector('[data-rule]').click(); ${untilSeen('.rules-note .rule')}`,
};

const ruleKept: Shown = {
  name: 'a rule',
  begin: `document.querySelector('.rules-note').open = true;`,
};

const otherReading: Shown = {
  name: 'another reading',
  begin: `document.querySelector('[data-switch-reading]').click(); ${untilSeen('.doubts [data-switch-reading]')}`,
};

const firstOfBar = `(() => {
  const [first, second] = [...document.querySelectorAll('#bar button')].map(each => each.getBoundingClientRect());
  return first.left > second.left ? 'right' : 'left';
})()`;

/** Brings about one thing after the other in a page and gives what of it cannot be read, a line each. */
async function lookAt(page: DrivenPage, where: string, shown: readonly Shown[]): Promise<readonly string[]> {
  await page.evaluate(installFindCutText);
  const faults: string[] = [];
  for (const { name, begin, end = '', part = 'body' } of shown) {
    const found = await page.evaluate<string[]>(`(async () => {
      ${begin};
      ${soon};
      const found = findCutText('${part}');
      ${end};
      return found;
    })()`);
    faults.push(...found.map(fault => `${where}, ${name}: ${fault}`));
  }
  return faults;
}
