import { beforeEach, expect, test, vi } from 'vitest';
import { showArticle } from '../../../../src/article-view/show-article.ts';
import type { Article, ArticleReading, Picture } from '../../../../src/core/article.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/message-text.ts', () => import('../english-messages.ts'));

const pixel = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';
const lead: Picture = {
  src: 'https://pictures.invalid/a.jpg',
  alt: 'Two basins',
  caption: 'The basin at low tide.',
  credit: 'Ines Farrow',
  width: 1200,
  height: 800,
};

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
});

function show(bodyMarkup: string, parts: Partial<Article> = {}): HTMLElement {
  showArticle(sampleArticle(bodyMarkup, parts), place);
  return find('article');
}

function find(selector: string): HTMLElement {
  const found = place.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`nothing matches ${selector}`);
  return found;
}

test('sets everything the page says of its article as text, never as markup', () => {
  const evil = '<img src=x onerror=alert(1)><b>bold</b>';
  show('<p>Text.</p>', {
    headline: evil,
    standfirst: evil,
    kicker: evil,
    site: evil,
    agency: evil,
    authors: [{ name: evil, role: evil }],
    leadImage: { ...lead, caption: evil, credit: evil },
  });
  expect(place.querySelectorAll('b')).toHaveLength(0);
  expect(place.querySelectorAll('img')).toHaveLength(1);
  expect(find('h1').textContent).toBe(evil);
  expect(find('.lead cite').textContent).toBe(evil);
});

test('sanitises the body once more on its way to the page', () => {
  const forged = { ...sampleArticle(''), body: '<p onclick="x()">A<script>x()</script></p>' } as Article;
  showArticle(forged, place);
  expect(find('.body').innerHTML).toBe('<p data-block="0">A</p>');
});

test('says the language and direction of the article, and isolates names of another direction', () => {
  const view = show('<p>نص</p>', {
    language: 'ar',
    direction: 'rtl',
    site: 'Ledger',
    authors: [{ name: 'John', role: null }],
  });
  expect(view.lang).toBe('ar');
  expect(getComputedStyle(view).direction).toBe('rtl');
  expect(find('.author').localName).toBe('bdi');
  expect(find('.site bdi').textContent).toBe('Ledger');
  expect(find('.people').lang).toBe('en');
});

test('names a house that signs its article once', () => {
  const view = show('<p>Text.</p>', { site: 'The Ledger', authors: [{ name: 'The Ledger', role: null }] });
  expect(view.querySelector('.site')).toBeNull();
  expect(find('.author').textContent).toBe('The Ledger');
});

test('does not take our own language for that of an article in none', () => {
  expect(show('<p>Text.</p>', { language: null }).getAttribute('lang')).toBe('');
});

test('writes the byline with people, roles and agency', () => {
  show('<p>Text.</p>', {
    authors: [
      { name: 'Marta', role: null },
      { name: 'Jonas', role: null },
    ],
    agency: 'Wire Desk',
  });
  expect(find('.people').textContent).toBe('By Marta and Jonas');
  expect(find('.agency').textContent).toBe('Wire Desk');
});

test('leaves out a byline, standfirst and kicker that are not there', () => {
  show('<p>Text.</p>');
  expect(place.querySelector('.byline, .standfirst, .kicker, .doubts, .lead')).toBeNull();
});

test('tells both dates in words and for machines, and an unchanged second one not at all', () => {
  show('<p>Text.</p>', { publishedAt: '2026-08-03', modifiedAt: '2026-08-05' });
  expect(find('.published time').getAttribute('datetime')).toBe('2026-08-03');
  expect(find('.published').textContent).toBe('3 August 2026');
  expect(find('.updated').textContent).toBe('Updated 5 August 2026');
  show('<p>Text.</p>', { publishedAt: '2026-08-03', modifiedAt: '2026-08-03' });
  expect(place.querySelector('.updated')).toBeNull();
});

test('tells the reading time in singular and plural', () => {
  show('<p>Text.</p>', { wordCount: 30 });
  expect(find('.reading-time').textContent).toBe('1 minute to read');
  show('<p>Text.</p>', { wordCount: 1000 });
  expect(find('.reading-time').textContent).toBe('4 minutes to read');
});

test('keeps caption and credit of the lead picture apart, and a place for it', () => {
  show('<p>Text.</p>', { leadImage: lead });
  const image = find('.lead img');
  expect(find('.lead figcaption > span').textContent).toBe('The basin at low tide.');
  expect(find('.lead figcaption > cite').textContent).toBe('Ines Farrow');
  expect([image.getAttribute('width'), image.getAttribute('height')]).toEqual(['1200', '800']);
  expect(image.getAttribute('referrerpolicy')).toBe('no-referrer');
});

test('notes what may be missing', () => {
  show('<p>Text.</p>', {
    completeness: { doubts: ['paywall-stub', 'continues-elsewhere'], declaredWords: null, nextPage: null },
  });
  expect(find('.doubts').querySelectorAll('p')).toHaveLength(2);
  expect(find('.doubts').textContent).toMatch(/only the beginning/);
});

test('says how much may be missing, and leads to the page that goes on', () => {
  showArticle(
    sampleArticle('<p>a</p>', {
      wordCount: 410,
      completeness: {
        doubts: ['fewer-words-than-declared', 'continues-elsewhere'],
        declaredWords: 1240,
        nextPage: 'https://www.ledger.example/harbour/2',
      },
    }),
    place,
  );
  expect(find('.doubts').textContent).toContain('The page speaks of 1,240 words; 410 were found.');
  expect(find('.doubts a').getAttribute('href')).toBe('https://www.ledger.example/harbour/2');
});

const selection = { name: 'selection' } as ArticleReading;
const judged = { name: 'judged' } as ArticleReading;
const declared = { name: 'declared', wordCount: 900 } as ArticleReading;
const offers = () =>
  [...place.querySelectorAll<HTMLElement>('[data-switch-reading]')].map(each => [
    each.dataset['switchReading'],
    each.textContent,
  ]);

test('says over a selection what it is, and offers the whole article alone', () => {
  const view = show('<p>Text.</p>', { reading: 'selection', otherReadings: [judged, declared] });
  expect(view.firstElementChild?.textContent).toContain('You see only what you selected on the page.');
  expect(offers()).toEqual([['judged', 'Show the whole article']]);
});

test('offers the selection over the whole article, and the other reading behind it', () => {
  const view = show('<p>Text.</p>', { otherReadings: [selection, declared] });
  expect(view.firstElementChild?.textContent).toContain('You see the whole article.');
  expect(offers()).toEqual([
    ['selection', 'Show the selection'],
    ['declared', 'Show the other reading'],
  ]);
  show('<p>Text.</p>', { reading: 'declared', otherReadings: [selection, judged] });
  expect(offers()).toEqual([
    ['selection', 'Show the selection'],
    ['judged', 'Back to the first reading'],
  ]);
});

test('offers no whole article where the page has none, and nothing where nothing was selected', () => {
  const view = show('<p>Text.</p>', { reading: 'selection' });
  expect(view.firstElementChild?.textContent).toBe('You see only what you selected on the page.');
  expect(offers()).toEqual([]);
  expect(show('<p>Text.</p>').firstElementChild?.matches('.head')).toBe(true);
});

test('leads back to the page the article came from, and nowhere else', () => {
  show('<p>Text.</p>');
  expect(find('.source a').textContent).toBe('Original at ledger.example');
  show('<p>Text.</p>', { url: 'javascript:alert(1)' });
  expect(place.querySelector('.source')).toBeNull();
});

test('opens links in a tab of their own and says where they lead', () => {
  show(
    '<p><a href="https://www.other.example/x" title="bank.example">a</a> <a href="mailto:desk@ledger.example">b</a></p>',
  );
  const [web, mail] = place.querySelectorAll<HTMLAnchorElement>('.body a');
  expect([web?.target, web?.rel, web?.title]).toEqual([
    '_blank',
    'noopener noreferrer nofollow',
    'other.example',
  ]);
  expect(mail?.title).toBe('desk@ledger.example');
});

test('loads body pictures late and without telling where they are shown', () => {
  show('<p>Text.</p><img src="https://pictures.invalid/a.jpg" width="900" height="600">');
  const image = find('.body img') as HTMLImageElement;
  expect([image.loading, image.decoding, image.referrerPolicy]).toEqual(['lazy', 'async', 'no-referrer']);
  expect(image.width / image.height).toBeCloseTo(1.5);
});

test('never shows a picture of a pixel or two, stated or found out', async () => {
  show(`<p>Text.</p><p><a href="https://a.example/"><img src="https://count.invalid/x.gif" width="1" height="1"></a></p>
    <p>Words <img src="${pixel}"></p>`);
  expect(place.querySelectorAll('.body a')).toHaveLength(0);
  await vi.waitFor(() => expect(place.querySelectorAll('.body img')).toHaveLength(0));
  expect(find('.body').textContent).toContain('Words');
});

test('leaves the caption of a picture that does not come', () => {
  show(
    '<figure><img src="https://pictures.invalid/a.jpg"><figcaption>The chart.<cite>Archive</cite></figcaption></figure>',
  );
  find('.body img').dispatchEvent(new Event('error'));
  expect(place.querySelectorAll('img')).toHaveLength(0);
  expect(find('.body figure').textContent).toBe('The chart.Archive');
});

test('leaves the description of a picture without a caption, and nothing where there is neither', () => {
  show(
    '<p><img alt="A drawing" src="https://pictures.invalid/a.jpg"></p><figure><img src="https://pictures.invalid/b.jpg"></figure>',
  );
  for (const image of place.querySelectorAll('.body img')) image.dispatchEvent(new Event('error'));
  expect(find('.missing-picture').textContent).toBe('A drawing');
  expect(place.querySelector('.body figure, .body img')).toBeNull();
});

test('lets a table scroll within itself, by keyboard, under its own name', () => {
  show(
    '<table><caption>Cost by basin</caption><tbody><tr><td><table><tbody><tr><td>1</td></tr></tbody></table></td></tr></tbody></table>',
  );
  const frames = place.querySelectorAll<HTMLElement>('.wide');
  expect(frames).toHaveLength(1);
  expect(frames[0]?.tabIndex).toBe(0);
  expect(frames[0]?.getAttribute('aria-label')).toBe('Cost by basin');
});

test('goes from the text to a note and back, and stays on its page', () => {
  show(
    '<p>Said<sup><a href="#cc-note-1" id="cc-note-ref-1" role="doc-noteref">1</a></sup>.</p><section role="doc-endnotes"><ol><li id="cc-note-1">Source.</li></ol></section>',
  );
  const address = location.href;
  const reference = find('a[role=doc-noteref]');
  reference.click();
  expect(document.activeElement).toBe(find('#cc-note-1'));
  const back = find('#cc-note-1 a');
  expect(back.ariaLabel).toBe('Back to the text from note 1');
  back.click();
  expect(document.activeElement).toBe(reference);
  expect(location.href).toBe(address);
});

test('sets notes of the newsroom off for screen readers, too', () => {
  show('<p data-set-off="correction">Correction: it was Monday.</p><p>Text.</p>');
  expect(find('[role=note]').textContent).toBe('Correction: it was Monday.');
});

test('says under a film where its link leads', () => {
  show('<p>A.</p><figure><p><a href="https://www.video.example/7">The tide</a></p></figure><p>B.</p>');
  expect(find('figure .leads-to').textContent).toBe('video.example');
});

test('prints the address in full and when it was read', () => {
  show('<p>A.</p>', { canonicalUrl: 'https://ledger.example/harbour?id=7' });
  expect(find('.printed').textContent).toMatch(
    /^Source: https:\/\/ledger\.example\/harbour\?id=7 \(read on 3 August 2026 at /,
  );
});

test.each([
  ['Harbour gives its docks back', 'headline'],
  ['Hafenbehördenleiter tritt zurück', 'headline long-word'],
  ['Trinkwasserversorgungsverband bohrt tiefer', 'headline very-long-word'],
  ['無人駅に夜だけの図書館潮見町の住民が手づくりした本棚', 'headline'],
])('sets a headline smaller for a word that no narrow line holds: %s', (headline, classes) => {
  expect(show('<p>A.</p>', { headline }) && find('h1').className).toBe(classes);
  expect(place.querySelector('[style]')).toBeNull();
});
