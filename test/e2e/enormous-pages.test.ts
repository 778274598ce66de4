import { describe, expect, test } from 'vitest';
import { browsersToTest } from './browsers-to-test.ts';
import { englishWords } from './english-words.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';
import { waitForOutcome } from './wait-for-outcome.ts';

const headline = 'The bell of Saint Orlo is rung by hand again';
const paragraphs = [
  'The electric motor that has rung the bell of Saint Orlo for sixty years was switched off on Sunday, and a rope of hemp was hung in its place by the two oldest members of the parish.',
  'The rope is forty metres long and weighs as much as a child of nine. Those who are to pull it have been learning since the winter, at first with a sack of sand instead of the bell.',
  'Nobody in the town noticed any difference, says the sexton, except that the bell now sometimes rings three minutes late, which the railway station has taken as a welcome excuse.',
];
const story = paragraphs.map(words => `<p>${words}</p>`).join('\n');

/** An article, and a script of the page that makes it enormous. */
function enormousPage(script: string): string {
  return `<!doctype html><html lang="en"><title>${headline}</title>
    <main><article id="story"><h1>${headline}</h1>${story}</article></main>
    <script>{
      const story = document.getElementById('story');
      const element = (name, ...children) => {
        const made = document.createElement(name);
        made.append(...children);
        return made;
      };
      ${script}
    }</script>`;
}

/** Puts so many elements around others. */
const nested = (levels: number, inner: string) =>
  `let around = ${inner}; for (let level = 0; level < ${levels}; level += 1) around = element('div', around);`;

describe.each(browsersToTest)('in $name', toTest => {
  const scene = useScene(toTest);
  const pressOn = async (script: string) => {
    scene().site.addPage('/enormous.html', { body: enormousPage(script) });
    return scene().press(await scene().open(`${scene().site.origin}/enormous.html`));
  };

  test.each([
    [
      'is nested deeper than parsers nest',
      `const all = element('div', ...story.childNodes); ${nested(1200, 'all')} story.append(around)`,
    ],
    [
      'hides what would end the tab if it were copied',
      `const hidden = element('div'); hidden.hidden = true; story.append(hidden);
      let inner = hidden; for (let level = 0; level < 60_000; level += 1) inner = inner.appendChild(element('div'));`,
    ],
    [
      'has fifty thousand elements beside it',
      `const side = element('aside'); for (let item = 0; item < 25_000; item += 1)
      side.append(element('div', element('a', 'Item ' + item))); document.body.append(side)`,
    ],
    [
      'has a picture of ten million letters',
      `const picture = element('img'); picture.src = 'data:image/png;base64,' + 'A'.repeat(1e7); story.append(picture)`,
    ],
    [
      'has an attribute of five million letters, and an element of a thousand attributes',
      `story.setAttribute('data-state', 'x'.repeat(5e6));
      for (let index = 0; index < 1000; index += 1) story.setAttribute('data-a' + index, index)`,
    ],
    [
      'changes all the time',
      `setInterval(() => document.body.append(element('span')), 1);
      setInterval(() => document.body.lastChild.remove(), 2)`,
    ],
  ])('an article is read whole from a page that %s', async (_, script) => {
    const popup = await pressOn(script);
    expect(await waitForOutcome(popup)).toBe('article');
    const shown = await readShownArticle(popup);
    expect(shown.headline).toBe(headline);
    // What is flattened is read as lines, not as paragraphs.
    for (const words of paragraphs) expect(shown.words).toContain(words);
  });

  test.each([
    [
      'too many parts',
      'too_many_elements',
      '400,000',
      `const side = element('div'); document.body.append(side); side.hidden = true;
      for (let item = 0; item < 410_000; item += 1) side.append(document.createComment(''))`,
    ],
    [
      'too much text',
      'page_too_large',
      '20 million',
      `story.append(element('pre', 'x'.repeat(20_500_000))); story.lastChild.style.display = 'none'`,
    ],
  ])(
    'a page with %s is refused with the number, and the next press on the same tab works',
    async (_, key, limit, script) => {
      scene().site.addPage('/enormous.html', { body: enormousPage(script) });
      const tab = await scene().open(`${scene().site.origin}/enormous.html`);
      const popup = await scene().press(tab);
      expect(await waitForOutcome(popup)).toBe('problem');
      expect(await popup.evaluate(`document.querySelector('.problem-title').textContent`)).toBe(
        englishWords(`error_${key}_title`),
      );
      expect(await popup.evaluate(`document.querySelector('.problem-text').textContent`)).toBe(
        englishWords(`error_${key}_text`, limit),
      );
      expect(await tab.evaluate(`document.querySelectorAll('#story > p').length`)).toBe(paragraphs.length);
      await popup.close();
      scene().site.addPage('/enormous.html', { body: enormousPage('') });
      await tab.navigate(`${scene().site.origin}/enormous.html`);
      expect((await readShownArticle(await scene().pressAndRead(tab))).headline).toBe(headline);
    },
  );
});
