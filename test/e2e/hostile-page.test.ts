import { describe, expect, test } from 'vitest';
import {
  hostilePages,
  paragraphs as story,
  headline as storyHeadline,
} from '../attacks/pages/hostile-pages.ts';
import { browsersToTest } from './browsers-to-test.ts';
import { readShownArticle } from './shown-article.ts';
import { useScene } from './use-scene.ts';
import { waitForOutcome } from './wait-for-outcome.ts';

const headline = 'The ferry to Osmund Island now runs on rapeseed oil';
const paragraphs = [
  'The ferry that has crossed the sound to Osmund Island since 1974 left its berth on Monday without its plume of black smoke, and nobody on the quay could at first say what was missing.',
  'Its two engines were rebuilt over the winter to burn the oil of rape that grows on the mainland shore. The work took eleven weeks, which is three weeks less than the yard had asked for.',
  'The captain, Edda Lorne, says that the ship is a little slower than before and smells of chips. Passengers have so far complained of neither, although the gulls follow it more closely.',
];

/** The article, with traps in front of it and between its paragraphs. */
function articlePage(traps: string): string {
  return `<!doctype html><html lang="en"><title>${headline}</title>
    ${traps}
    <main><article><h1>${headline}</h1>
    ${paragraphs.map(words => `<p>${words}</p>${traps}`).join('\n')}
    </article></main>`;
}

const clobbering = `
  <form id="chrome"><input name="runtime"><input name="dom"></form>
  <a id="browser" name="runtime"></a><a id="browser" name="dom"></a>
  <form name="documentElement"></form><img name="body" alt=""><img name="head" alt="">
  <form name="createTreeWalker"></form><form name="querySelectorAll"></form><form name="location"></form>
  <form id="getComputedStyle"></form><form id="Node"></form><form id="default"></form>
  <form><input name="parentNode"><input name="childNodes"><input name="firstChild"><input name="nextSibling">
    <input name="attributes"><input name="nodeType"><input name="localName"><input name="tagName">
    <input name="getAttribute"><input name="shadowRoot"><input name="ownerDocument"><input name="remove"></form>`;

const pages = new Map([
  ['names its elements after what scripts use', articlePage(clobbering)],
  [
    'has exchanged what scripts call',
    articlePage(`<script>
      for (const kind of [Node, Element, Document, HTMLElement])
        for (const name of Object.getOwnPropertyNames(kind.prototype))
          if (typeof Object.getOwnPropertyDescriptor(kind.prototype, name).value === 'function' && name !== 'constructor')
            kind.prototype[name] = () => { throw new Error('the page does not want to be read'); };
      window.getComputedStyle = () => null;
      Array.prototype.push = () => 0;
      Object.defineProperty(Object.prototype, 'to', { value: 'nobody' });
    </script>`),
  ],
  [
    'runs nothing of its own and forbids everything',
    `<meta http-equiv="content-security-policy" content="default-src 'none'; require-trusted-types-for 'script'; sandbox">${articlePage('')}`,
  ],
  [
    'puts scripts where text belongs',
    articlePage(
      `<img src="x:" alt="" onerror="document.title='ran'"><svg><a xlink:href="javascript:document.title='ran'"><text>!</text></a></svg>`,
    ),
  ],
]);

/** Of the pages that the core is tried on, those where a content script and the button make a difference. */
const tried = new Set([
  'names every control of one form after what is read',
  'has an element called chrome and one called browser',
  'has exchanged every method of nodes',
  'has poisoned arrays, strings and promises',
  'forbids everything by a header',
  'forbids strings where nodes are made',
  'has elements that act when they are copied',
  'stops whoever looks',
  'is XHTML with CDATA',
  'is thousands of levels deep by script',
]);

describe.each(browsersToTest)(
  'in $name, the article is read and nothing of the page runs where it',
  toTest => {
    const scene = useScene(toTest);

    test.each([...pages])('%s', async (_, body) => {
      scene().site.addPage('/hostile.html', { body });
      const popup = await scene().press(await scene().open(`${scene().site.origin}/hostile.html`));
      expect(await waitForOutcome(popup)).toBe('article');
      const shown = await readShownArticle(popup);
      expect(shown.headline).toBe(headline);
      expect(shown.paragraphs.filter(words => words !== '!')).toEqual(paragraphs);
      expect(await popup.evaluate('document.title')).toBe(headline);
      const unsafe = `#article :is(script, form, input, iframe, style, [id], [name], [style], [href^="javascript:" i])`;
      expect(await popup.evaluate(`document.querySelectorAll(${JSON.stringify(unsafe)}).length`)).toBe(0);
    });

    test.each(hostilePages.filter(({ name }) => tried.has(name)).map(page => [page.name, page] as const))(
      '%s',
      async (_, { body, headers = {}, contentType = 'text/html; charset=utf-8' }) => {
        scene().site.addPage('/hostile.html', { body, headers, contentType });
        const popup = await scene().press(await scene().open(`${scene().site.origin}/hostile.html`));
        expect(await waitForOutcome(popup)).toBe('article');
        const shown = await readShownArticle(popup);
        expect(shown.headline).toBe(storyHeadline);
        for (const words of story) expect(shown.words).toContain(words);
      },
    );
  },
);
