import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { DrivenPage } from '../../src/commands/browsers/driven-browser.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { englishWords } from './english-words.ts';
import { readFixture } from './read-fixture.ts';
import { type Scene, useScene } from './use-scene.ts';
import { waitForStatus } from './wait-for-outcome.ts';

const slug = 'demo-port-cooperation';
const fileName = 'Under Pressure Coastguard Chief Says Sharing Radar With Norvane Is Vital for Strait Safety';

describe.each(browsersToTest)('in $name', toTest => {
  const scene = useScene(toTest);
  const openDemo = async () => scene().pressAndRead(await scene().open(scene().address(slug)));

  test.each([
    ['the button', (page: DrivenPage) => page.click('[data-action="save"]')],
    ['the key S', (page: DrivenPage) => page.press('s')],
  ])('%s saves the file that the popup then names', async (_, save) => {
    const popup = await openDemo();
    const pressedAt = Date.now();
    const saved = await scene().browser.waitForDownload(() => save(popup));
    // A browser counts up when there is a file of the name already.
    expect(saved.name.replace(/ ?\(\d+\)\.md$/, '.md')).toBe(`${fileName}.md`);
    expect(await waitForStatus(popup)).toBe(englishWords('saved', `${fileName}.md`));
    const { frontMatter, body } = readMarkdown(await readFile(saved.path, 'utf8'));
    const expected = readFixture(slug);
    expect(Object.keys(frontMatter)).toEqual([
      'title',
      'source',
      'author',
      'published',
      'created',
      'tags',
      'site',
      'section',
      'language',
      'updated',
    ]);
    const { created, ...stated } = frontMatter;
    expect(stated).toMatchObject({
      title: expected.headline,
      source: scene().address(slug),
      published: '2018-02-02T08:31:00+03:00',
      author: ['Meridian Wire'],
      site: 'Meridian Wire',
      language: 'en',
      updated: '2018-02-02T08:40:12+03:00',
    });
    expect(stated['tags']).toHaveLength(12);
    expect(Math.abs(Date.parse(String(created)) - pressedAt)).toBeLessThan(600_000);
    const blocks = body.split(/\n{2,}/).map(plainWords);
    const paragraphs = expected.paragraphs.map(plainWords);
    expect(blocks.filter(block => paragraphs.includes(block))).toEqual(paragraphs);
    expect(body).toContain(scene().address(slug, expected.leadImage.src));
    for (const snippet of expected.absent) expect.soft(plainWords(body)).not.toContain(plainWords(snippet));
  });

  test('a file still arrives when the popup closes right after the key', async () => {
    const popup = await openDemo();
    const saved = await scene().browser.waitForDownload(async () => {
      await popup.press('s');
      await popup.close();
    });
    expect(await readFile(saved.path, 'utf8')).toContain(readFixture(slug).paragraphs.at(0));
  });

  test('what a right-to-left page is saved as reads back with its letters', async () => {
    const expected = readFixture('arabic-right-to-left');
    const popup = await scene().pressAndRead(await scene().open(scene().address('arabic-right-to-left')));
    const saved = await scene().browser.waitForDownload(() => popup.press('s'));
    expect(saved.name).toBe(`${expected.headline}.md`);
    expect(readMarkdown(await readFile(saved.path, 'utf8')).frontMatter['title']).toBe(expected.headline);
  });

  test.each([
    ['the button', (page: DrivenPage) => page.click('[data-action="copy"]')],
    ['the key C', (page: DrivenPage) => page.press('c')],
  ])('%s copies what the file would hold', async (_, copy) => {
    const popup = await openDemo();
    const saved = await scene().browser.waitForDownload(() => popup.press('s'));
    await popup.waitFor(saysSaved);
    await copy(popup);
    await popup.waitFor(
      `document.getElementById('status').textContent === ${JSON.stringify(englishWords('copied'))}`,
    );
    await popup.close();
    expect(await paste(scene())).toBe(await readFile(saved.path, 'utf8'));
  });
});

const saysSaved = `document.getElementById('status').textContent.includes(${JSON.stringify(fileName)})`;

/** What is on the clipboard, pasted with the keys into a page. */
async function paste(scene: Scene): Promise<string> {
  scene.site.addPage('/paste', { body: '<!doctype html><title>Paste here</title><textarea></textarea>' });
  const tab = await scene.open(`${scene.site.origin}/paste`);
  await tab.click('textarea');
  await tab.press('Control+v');
  await tab.waitFor(`document.querySelector('textarea').value`);
  return tab.evaluate<string>(`document.querySelector('textarea').value`);
}

function readMarkdown(text: string): { frontMatter: Record<string, unknown>; body: string } {
  const [, head, body] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
  if (head === undefined || body === undefined) throw new Error('the file has no front matter');
  return { frontMatter: parse(head), body };
}

/** Words without Markdown's escapes and with white space collapsed, to compare them. */
function plainWords(markdown: string): string {
  return markdown
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
