import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser } from '../../src/commands/browsers/ensure-browser.ts';
import type { Article } from '../../src/core/article.ts';
import { articleAround } from '../attacks/article-around.ts';
import { type Attack, listAttacks } from '../attacks/markup/list-attacks.ts';
import { pageAround, proseEnds } from '../attacks/page-around.ts';
import { openPopupStage, type PopupStage } from '../attacks/popup-stage.ts';
import { type Outcome, type Shown, showArticles } from '../attacks/show-articles.ts';
import { startRenderers } from '../roundtrip/renderers.ts';

const attacks = listAttacks();
const batch = 200;

/** Bodies that lose words with what is taken out of them; on the way from a page the names are off before. */
const losesWords = new Set(['name']);

/** A popup of its own for the tests of one `describe`. */
function useStage(): () => PopupStage {
  let stage: PopupStage | null = null;
  beforeAll(async () => {
    stage = await openPopupStage(await ensureBrowser('chromium', console.error));
  }, 60_000);
  afterAll(() => stage?.close());
  return () => {
    if (!stage) throw new Error('the browser did not start');
    return stage;
  };
}

describe('raw, in the popup, where no policy holds,', { timeout: 120_000 }, () => {
  const stage = useStage();
  const ask = <Answer>(expression: string) => stage().page.evaluate<Answer>(expression);

  // Only with an article in it are the buttons to be pressed.
  beforeAll(() => ask(showArticles([{ number: 0, article: articleAround('<p>a</p>'), words: [] }])));

  test.each([
    ['ran 1', '<img src=x onerror=hit(1)>'],
    ['ran alert', '<img src=x onerror=alert(1)>'],
    ['ran 2', '<p onclick=hit(2)>press</p>'],
    ['ran 3', '<iframe srcdoc="<script>hit(3)</script>"></iframe>'],
    ['frames', '<iframe></iframe>'],
    ['covered save', '<style>header button { display: none !important }</style>'],
    ['focus taken', '<p tabindex=0>a</p><img src=x onerror="this.previousSibling.focus()">'],
    [
      'elements outside of the article',
      '<img src=x onerror="document.body.append(document.createElement(`p`))">',
    ],
    ['polluted prototype', '<img src=x onerror="Object.prototype.polluted = 1">'],
    ['element form', '<form></form>'],
    ['element svg', '<svg></svg>'],
    ['attribute id=hit', '<p id=hit>a</p>'],
    ['attribute style=', '<p style="">a</p>'],
    ['href javascript:hit(4)', '<a href="javascript:hit(4)">a</a>'],
    ['relative href #a', '<a href="#a">a</a>'],
    ['credentials in https://me@a.example/', '<a href="https://me@a.example/">a</a>'],
    ['picture data:image/svg+xml,a', '<img src="data:image/svg+xml,a">'],
    ['lost word', '<p>nothing</p>'],
  ])('an attack that gets through is seen: %s', async (fault, markup) => {
    const found = await ask<string[]>(`(async () => {
      attack.examine([]);
      const place = document.getElementById('article');
      place.innerHTML = ${JSON.stringify(markup)};
      await new Promise(done => setTimeout(done, 150));
      const faults = attack.examine(['word']);
      place.replaceChildren();
      delete Object.prototype.polluted;
      document.querySelectorAll('body > p:not([id])').forEach(each => each.remove());
      attack.examine([]);
      return faults;
    })()`);
    expect(found).toContain(fault);
  });

  test('nine attacks of ten would do something if they got through, and one in ten would only if a parser erred', async () => {
    const idle: Attack[] = [];
    const sample = attacks.filter((_, index) => index % 9 === 0);
    for (const some of batchesOf(sample)) {
      const active = new Set(await ask<number[]>(watchRaw(some)));
      idle.push(...some.filter(({ number }) => !active.has(number)));
    }
    expect(idle.length).toBeLessThan(sample.length / 10);
  });

  test('what a browser does by itself is seen as well', async () => {
    const { page, seen } = stage();
    await page.evaluate(`document.getElementById('article').innerHTML =
      '<link rel=stylesheet href="https://evil.example/self-1"><img srcset="https://evil.example/self-2 1x"><iframe src="https://evil.example/self-3"></iframe>' +
      '<img src=x onerror="window.open(\\'https://evil.example/self-4\\')">' +
      '<meta http-equiv=refresh content="1;url=https://evil.example/self-5">'`);
    await expect.poll(() => seen.requests.join(' '), { timeout: 10_000 }).toContain('/self-5');
    for (const place of [1, 2, 3, 4]) expect(seen.requests.join(' ')).toContain(`evil.example/self-${place}`);
    expect(seen.windows).toHaveLength(1);
  });
});

describe('in the popup, where no policy holds,', { timeout: 120_000 }, () => {
  const stage = useStage();
  const ask = <Answer>(expression: string) => stage().page.evaluate<Answer>(expression);
  const mustShow = (pages: readonly (readonly [string, readonly string[]])[]) =>
    ask<string[][]>(`${JSON.stringify(pages)}.map(([markup, words]) => attack.mustShow(markup, words))`);

  test(`none of ${attacks.length} does anything as the body of an article, and none takes words with it`, async () => {
    const outcomes: Outcome[] = [];
    // Notes of ours may stand in a body: whose they are is known where the page is read.
    for (const some of batchesOf(attacks.filter(({ aim }) => aim !== 'note'))) {
      const bodies = some.map(
        ({ markup, words: [before, , after] }) => `<p>${before}</p>${markup}<p>${after}</p>`,
      );
      const shown = await mustShow(some.map(({ words }, index) => [bodies[index] ?? '', words]));
      const articles = some.map(
        ({ number, aim, words: [before = ''] }, index): Shown => ({
          number,
          article: articleAround(bodies[index] ?? ''),
          words: losesWords.has(aim) ? [before] : (shown[index] ?? []),
        }),
      );
      outcomes.push(...(await ask<Outcome[]>(showArticles(articles))));
    }
    expect(tell(outcomes)).toEqual([]);
    expect(stage().seen).toEqual({ requests: [], navigations: [], windows: [], dialogs: [] });
  });

  test('none does anything on its way from a page, and none takes the story with it', async () => {
    const outcomes: Outcome[] = [];
    const renderers = await startRenderers();
    for (const some of batchesOf(attacks.filter((_, index) => index % 3 === 0))) {
      const pages = some.map(pageAround);
      const shown = await mustShow(
        some.map(({ aim, words: [before = '', , after = ''] }, index) => [
          pages[index] ?? '',
          // What stands before a pit of unclosed boxes is too far from what stands in it to be told as one story.
          aim === 'depth' ? [before, after] : [before, after, ...proseEnds],
        ]),
      );
      const readings = await ask<Reading[]>(readAll(pages));
      const articles: Shown[] = [];
      for (const [index, { number }] of some.entries()) {
        const { article, markdown, failure } = readings[index] ?? {};
        const words = shown[index] ?? [];
        // A page that shows too little of its story is none to anybody.
        if (article) articles.push({ number, article, words });
        else if (words.length === 2 + proseEnds.length)
          outcomes.push({ number, faults: [failure ?? 'no answer'] });
        const rendered = [...renderers].map(([, render]) => render(withoutFrontMatter(markdown ?? '')));
        const faults = await ask<string[]>(findRenderedFaults(rendered, article ? words : []));
        if (faults.length > 0) outcomes.push({ number, faults });
      }
      outcomes.push(...(await ask<Outcome[]>(showArticles(articles))));
    }
    expect(tell(outcomes)).toEqual([]);
    expect(stage().seen).toEqual({ requests: [], navigations: [], windows: [], dialogs: [] });
  });

  test('none comes through Markdown, even where its markup was never sanitised', async () => {
    const renderers = await startRenderers();
    const outcomes: Outcome[] = [];
    for (const some of batchesOf(attacks)) {
      const written = await ask<string[]>(
        `${JSON.stringify(some.map(({ markup }) => markup))}.map(markup => cleanCopy.toMarkdown(markup))`,
      );
      const rendered = written.map(markdown => [...renderers].map(([, render]) => render(markdown)));
      const faults = await ask<string[][]>(
        `${JSON.stringify(rendered)}.map(each => ${findRenderedFaultsFunction}(each, []))`,
      );
      for (const [index, { number }] of some.entries()) {
        if (faults[index]?.length) outcomes.push({ number, faults: faults[index] });
      }
    }
    expect(tell(outcomes)).toEqual([]);
  });
});

type Reading = Readonly<{ article?: Article; markdown?: string; failure?: string }>;

function batchesOf(all: readonly Attack[]): readonly Attack[][] {
  return Array.from({ length: Math.ceil(all.length / batch) }, (_, index) =>
    all.slice(index * batch, (index + 1) * batch),
  );
}

function tell(outcomes: readonly Outcome[]): readonly string[] {
  return outcomes
    .slice(0, 40)
    .map(
      ({ number, faults }) => `${faults.slice(0, 4).join('; ')} — ${attacks[number]?.markup.slice(0, 300)}`,
    );
}

function withoutFrontMatter(markdown: string): string {
  return markdown.replace(/^---\n.*?\n---\n/s, '');
}

/** Reads pages with the built core. A document that no window shows runs nothing, so that only ours is on trial. */
function readAll(pages: readonly string[]): string {
  return `(async () => {
    const readings = [];
    for (const markup of ${JSON.stringify(pages)}) {
      const page = new DOMParser().parseFromString(markup, 'text/html');
      try {
        const { article, markdown } = await cleanCopy.read(page, { url: 'https://page.example/quay/wall.html' });
        readings.push({ article, markdown: markdown.text });
      } catch (thrown) {
        readings.push({ failure: String(thrown.code) + ': ' + thrown.message });
      }
    }
    return readings;
  })()`;
}

/** What rendered Markdown holds that no Markdown construct makes, or whose address acts. */
const findRenderedFaultsFunction = `((renderings, words) => renderings.flatMap(markup => {
  const page = new DOMParser().parseFromString(markup, 'text/html');
  const made = 'a, blockquote, br, code, del, em, h1, h2, h3, h4, h5, h6, hr, img, li, ol, p, pre, s, strong, sup, table, tbody, td, th, thead, tr, ul';
  const attributes = new Set(['href', 'src', 'alt', 'title', 'class', 'start', 'align', 'style']);
  const faults = [...page.body.querySelectorAll(':not(' + made + ')')].map(each => 'rendered ' + each.localName);
  for (const element of page.body.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      if (!attributes.has(name) || (name === 'style' && !value.startsWith('text-align'))) faults.push('rendered ' + name);
      if ((name === 'href' || name === 'src') && /^(?:javascript|vbscript|livescript|mocha|data|blob|filesystem|file|view-source|about|jar|feed|wyciwyg|chrome|chrome-extension|moz-extension|resource|intent|obsidian|ms-[a-z]*):/i.test(URL.parse(value, 'https://page.example/')?.href ?? 'https:')) faults.push('rendered ' + name + ' ' + value.slice(0, 60));
    }
  }
  for (const word of words) if (!page.body.textContent.includes(word)) faults.push('lost from the file: ' + word);
  return faults;
}))`;

function findRenderedFaults(rendered: readonly string[], words: readonly string[]): string {
  return `${findRenderedFaultsFunction}(${JSON.stringify(rendered)}, ${JSON.stringify(words)})`;
}

/** Puts attacks as they are into frames of their own, and tells which did anything. */
function watchRaw(some: readonly Attack[]): string {
  return `(async () => {
    const active = new Set();
    for (const { number, markup } of ${JSON.stringify(some.map(({ number, markup }) => ({ number, markup })))}) {
      const frame = document.createElement('iframe');
      frame.sandbox = 'allow-scripts allow-same-origin allow-forms allow-modals';
      frame.srcdoc = '<!doctype html><body>' + markup;
      document.body.append(frame);
      await new Promise(done => { frame.onload = done; setTimeout(done, 300); });
      try {
        const inside = frame.contentWindow;
        inside.attack.touch(inside.document.body);
        if (inside.attack.findFaults(inside.document.body).length || inside.document.head.childElementCount || inside.attack.hits.length) active.add(number);
      } catch {
        // It has gone to another origin.
        active.add(number);
      }
      frame.remove();
    }
    attack.hits.splice(0).forEach(hit => active.add(hit));
    return [...active];
  })()`;
}
