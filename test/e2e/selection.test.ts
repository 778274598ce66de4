import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { DrivenPage, DrivenPopup } from '../../src/commands/browsers/driven-browser.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { readFixture, readFixturePage } from './read-fixture.ts';
import { selectText } from './select-text.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';
import { waitForStatus } from './wait-for-outcome.ts';

const slug = 'demo-port-cooperation';
const { headline, paragraphs } = readFixture(slug);
const words = { from: 'called on the heads', to: 'a letter of his own' };
const selected = ['called on the heads of the maritime services', 'On Thursday, Arkwright answered'];
const line = `document.querySelector('.of-selection')?.textContent`;

describe.each(browsersToTest)('in $name, what is selected on a page', toTest => {
  const scene = useScene(toTest);

  const openSelected = async (): Promise<DrivenPopup> => {
    const tab = await scene().open(scene().address(slug));
    await selectText(tab, words);
    return scene().pressAndRead(tab);
  };
  const expectSelection = async (page: DrivenPage) => {
    const shown = await readShownArticle(page);
    expect(shown.headline).toBe(headline);
    expect(shown.paragraphs).toHaveLength(2);
    for (const [index, opening] of selected.entries()) expect(shown.paragraphs[index]).toContain(opening);
    expect(shown.paragraphs[0]?.startsWith(words.from)).toBe(true);
    expect(shown.paragraphs[1]?.endsWith(words.to)).toBe(true);
    expect(shown.standfirst).toBe(null);
    expect(await page.evaluate(`document.querySelector('.doubts, .lead, .left-out:not([hidden])')`)).toBe(
      null,
    );
  };
  const expectWhole = async (page: DrivenPage) =>
    expect((await readShownArticle(page)).paragraphs).toEqual(paragraphs);
  const save = async (page: DrivenPage) => {
    const saved = await scene().browser.waitForDownload(() => page.press('s'));
    return { name: saved.name.replace(/(?: ?\(\d+\))?\.md$/, ''), text: await readFile(saved.path, 'utf8') };
  };

  test('is what is shown and saved; the whole article is one key away, and the selection again', async () => {
    const popup = await openSelected();
    await expectSelection(popup);
    expect(await popup.evaluate(line)).toContain('You see only what you selected on the page.');
    expect(await popup.evaluate(`document.getElementById('spoken').textContent`)).toContain(
      'only what you selected',
    );
    const part = await save(popup);
    expect(part.text).toContain('\nselection: true\n');
    expect(part.text).toContain(words.to);
    expect(part.text).not.toContain('While Norvane remains a rival');

    await popup.press('Tab');
    expect(await popup.evaluate(`document.activeElement.textContent`)).toBe('Show the whole article');
    await popup.press('Enter');
    await popup.waitFor(`document.activeElement.textContent === 'Show the selection'`);
    await expectWhole(popup);
    expect(await waitForStatus(popup)).toContain('You see the whole article.');
    await popup.waitFor(`document.querySelector('.left-out summary')?.textContent`);
    const whole = await save(popup);
    expect(whole.name).toBe(part.name);
    expect(whole.text).toContain('While Norvane remains a rival');
    expect(whole.text).not.toContain('selection:');

    await popup.evaluate(`void document.querySelector('[data-switch-reading="selection"]').focus()`);
    await popup.press('Enter');
    await popup.waitFor(`document.activeElement.textContent === 'Show the whole article'`);
    await expectSelection(popup);
    expect((await save(popup)).text).toBe(part.text);
  });

  test('is opened in a tab with the whole article beside it', async () => {
    const popup = await openSelected();
    const reader = await scene().readerOpened(() => popup.press('o'));
    await expectSelection(reader);
    await reader.click('[data-switch-reading="judged"]');
    await reader.waitFor(`document.activeElement.dataset.switchReading === 'selection'`);
    await expectWhole(reader);
    await reader.click('[data-switch-reading="selection"]');
    await reader.waitFor(`document.activeElement.dataset.switchReading === 'judged'`);
    await expectSelection(reader);
  });

  test('can be cut like any article, and what was cut stays so while the whole is shown', async () => {
    const popup = await openSelected();
    await popup.waitFor(`document.querySelector('.left-out')`);
    await popup.press('x');
    await popup.waitFor(`document.activeElement.dataset.block === '0'`);
    await popup.press('Delete');
    await popup.press('Escape');
    await popup.click('[data-switch-reading="judged"]');
    await popup.waitFor(`document.querySelector('[data-switch-reading="selection"]')`);
    await expectWhole(popup);
    await popup.click('[data-switch-reading="selection"]');
    await popup.waitFor(`document.querySelector('[data-switch-reading="judged"]')`);
    await popup.waitFor(
      `[...document.querySelectorAll('.body p')].filter(each => each.checkVisibility()).length === 1`,
    );
    expect((await readShownArticle(popup)).paragraphs).toEqual([expect.stringContaining('On Thursday')]);
  });

  test('makes an article of a page that has none, with no way to a whole', async () => {
    const tab = await scene().open(scene().address('search-results'));
    const lines = await tab.evaluate<string[]>(
      `[...document.querySelectorAll('p, li')].map(each => each.textContent.trim()).filter(each => each.length > 60 && !each.includes('\\n'))`,
    );
    await tab.evaluate(`(() => {
      const meant = [...document.querySelectorAll('p, li')].find(each => each.textContent.trim() === ${JSON.stringify(lines[0])});
      getSelection().selectAllChildren(meant);
    })()`);
    const title = await tab.evaluate<string>('document.title.trim()');
    const popup = await scene().pressAndRead(tab);
    const shown = await readShownArticle(popup);
    expect(shown.headline).toBe(title);
    expect(shown.paragraphs.join(' ')).toBe(lines[0]?.replace(/\s+/g, ' '));
    expect(await popup.evaluate(line)).toBe('You see only what you selected on the page.');
  });

  test('changes nothing where it is a single word', async () => {
    const tab = await scene().open(scene().address(slug));
    await selectText(tab, { from: 'Thursday', to: 'Thursday' });
    const popup = await scene().pressAndRead(tab);
    await expectWhole(popup);
    expect(await popup.evaluate(`document.querySelector('.of-selection')`)).toBe(null);
  });

  test('is found in a frame of the same site and in a shadow root', async () => {
    const framed =
      '<!doctype html><p>Nobody at the harbour office had heard of a tide that stayed away.</p><p>Second.</p>';
    scene().site.addPage('/framed.html', { body: framed });
    const page = readFixturePage(slug)
      .replace(
        '</h1>',
        '</h1><iframe src="/framed.html" width="600" height="200"></iframe><my-part></my-part>',
      )
      .replace(
        '</body>',
        `<script>document.querySelector('my-part').attachShadow({ mode: 'open' }).innerHTML =
          '<p>The ferries stayed in port until noon, and nobody minded.</p><p>Another one.</p>';</script></body>`,
      );
    scene().site.addPage(`/${slug}/parts.html`, { body: page });
    const tab = await scene().open(scene().address(slug, 'parts.html'));
    await selectText(
      tab,
      { from: 'heard of a tide', to: 'stayed away.' },
      `document.querySelector('iframe').contentDocument.body`,
    );
    const popup = await scene().pressAndRead(tab);
    expect((await readShownArticle(popup)).paragraphs).toEqual(['heard of a tide that stayed away.']);
    await popup.close();
    await tab.evaluate(`document.querySelector('iframe').contentDocument.getSelection().removeAllRanges()`);
    await selectText(
      tab,
      { from: 'stayed in port', to: 'nobody minded.' },
      `document.querySelector('my-part').shadowRoot.querySelector('p')`,
    );
    const next = await scene().pressAndRead(tab);
    expect((await readShownArticle(next)).paragraphs).toEqual([
      'stayed in port until noon, and nobody minded.',
    ]);
  });

  test('leaves no place to go on from, as the whole article does', async () => {
    const tab = await scene().open(scene().address(slug));
    await selectText(tab, { from: 'called on the heads', to: 'on the Norvani side' });
    const popup = await scene().pressAndRead(tab);
    const places = async () => {
      const kept = await popup.evaluate<{ places?: unknown[] } | null>(
        `(globalThis.browser ?? chrome).storage.local.get('reading-places').then(kept => kept['reading-places'] ?? null)`,
      );
      return kept?.places?.length ?? 0;
    };
    const readOn = async () => {
      const scroller = `document.getElementById('scroller')`;
      for (const part of [0, 0.3, 0.5]) {
        await popup.evaluate(`void (${scroller}.scrollTop = ${scroller}.scrollHeight * ${part})`);
        // A place is kept a moment after the last move.
        await new Promise(done => setTimeout(done, 900));
      }
    };
    await popup.evaluate(`(globalThis.browser ?? chrome).storage.local.remove('reading-places')`);
    await readOn();
    expect(await places()).toBe(0);
    await popup.click('[data-switch-reading="judged"]');
    await popup.waitFor(`document.querySelector('[data-switch-reading="selection"]')`);
    await readOn();
    await expect.poll(places).toBe(1);
  });
});
