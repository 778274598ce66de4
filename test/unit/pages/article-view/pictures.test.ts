import { beforeEach, expect, test, vi } from 'vitest';
import { showArticle } from '../../../../src/article-view/show-article.ts';
import { switchPictures } from '../../../../src/article-view/switch-pictures.ts';
import type { Article } from '../../../../src/core/article.ts';
import { sampleArticle } from '../sample-article.ts';

vi.mock('../../../../src/platform/message-text.ts', () => import('../english-messages.ts'));

const drawing =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAQAAAADCAQAAAAe/WZNAAAAD0lEQVR42mNk+M+AAYAAACIcAQDZ0bYAAAAAAElFTkSuQmCC';
const body =
  '<p>One.</p><figure><img src="https://pictures.invalid/a.jpg" alt="A quay" width="800" height="600"><figcaption>The quay. <cite>I. Farrow</cite></figcaption></figure><p>Two.</p>';
const lead = {
  src: 'https://news.invalid/lead.jpg',
  alt: 'A tower',
  caption: 'The tower.',
  credit: null,
  width: 1200,
  height: 675,
};

let place: HTMLElement;
beforeEach(() => {
  place = document.createElement('div');
  document.body.replaceChildren(place);
  document.documentElement.dataset['pictures'] = 'shown';
});

function show(markup: string, parts: Partial<Article> = {}): void {
  showArticle(sampleArticle(markup, parts), place);
}

const texts = (selector: string) => [...place.querySelectorAll(selector)].map(each => each.textContent);
const sources = () => [...place.querySelectorAll('img')].map(each => each.src);

test('asks for no picture where they are switched off, and says what each shows and whom it would ask', () => {
  document.documentElement.dataset['pictures'] = 'resting';
  show(body, { leadImage: lead });
  expect(place.querySelectorAll('img')).toHaveLength(0);
  expect(texts('.resting-picture .description')).toEqual(['A tower', 'A quay']);
  expect(texts('.resting-picture .host')).toEqual([
    'Picture from news.invalid',
    'Picture from pictures.invalid',
  ]);
  expect(texts('figcaption cite')).toEqual(['I. Farrow']);
  expect(performance.getEntriesByType('resource').filter(({ name }) => name.includes('.invalid'))).toEqual(
    [],
  );
});

test('brings one picture for a click on its place, and all of them for the button over the article', () => {
  document.documentElement.dataset['pictures'] = 'resting';
  show(body, { leadImage: lead });
  place.querySelector<HTMLElement>('.body .resting-picture')?.click();
  expect(sources()).toEqual(['https://pictures.invalid/a.jpg']);
  place.querySelector<HTMLElement>('.pictures-off button')?.click();
  expect(sources()).toEqual([lead.src, 'https://pictures.invalid/a.jpg']);
  expect(place.querySelector<HTMLElement>('.pictures-off')?.hidden).toBe(true);
});

test('takes shown pictures away when they are switched off, and brings the same ones back', () => {
  show(body, { leadImage: lead });
  const before = place.querySelector('img');
  expect(place.querySelector<HTMLElement>('.pictures-off')?.hidden).toBe(true);
  switchPictures(place, document, false);
  expect(sources()).toEqual([]);
  expect(before?.hasAttribute('src')).toBe(false);
  expect(place.querySelector<HTMLElement>('.pictures-off')?.hidden).toBe(false);
  switchPictures(place, document, true);
  expect(sources()).toEqual([lead.src, 'https://pictures.invalid/a.jpg']);
});

test('says nothing of pictures in an article that has none', () => {
  document.documentElement.dataset['pictures'] = 'resting';
  show('<p>One.</p>');
  expect(place.querySelector('.pictures-off')).toBeNull();
});

test('keeps the place of a picture that has not come', () => {
  show(body.replaceAll('https://pictures.invalid/a.jpg', drawing));
  const picture = place.querySelector('img');
  expect([picture?.getAttribute('width'), picture?.getAttribute('height')]).toEqual(['800', '600']);
});

test('shows its own large picture in place of a link to a picture, and leaves other links alone', () => {
  const linked = (href: string) =>
    `<p><a href="${href}"><img src="https://p.invalid/a.jpg" alt="Quay"></a></p>`;
  show(linked('https://p.invalid/a-large.jpg?w=2000') + linked('https://other.invalid/story'));
  expect([...place.querySelectorAll('.body a')].map(each => each.getAttribute('href'))).toEqual([
    'https://other.invalid/story',
  ]);
  expect(place.querySelectorAll('.body img')).toHaveLength(2);
});

test('opens a picture that has come with Enter, with its words, and gives the focus back', async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 360 });
  const large = canvas.toDataURL('image/png');
  show(body.replaceAll('https://pictures.invalid/a.jpg', large));
  const picture = place.querySelector('img');
  await vi.waitFor(() => expect(picture?.getAttribute('role')).toBe('button'));
  expect(picture?.ariaLabel).toBe('Show the picture large: A quay');
  picture?.focus();
  picture?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  const dialog = document.querySelector('dialog');
  expect(dialog?.open).toBe(true);
  expect(dialog?.querySelector('img')).toMatchObject({ alt: 'A quay', src: picture?.src });
  expect(dialog?.querySelector('figcaption')?.textContent).toBe('The quay. I. Farrow');
  const key = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true });
  dialog?.querySelector('button')?.dispatchEvent(key);
  // Else the browser closes the popup around it, too.
  expect(key.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(document.querySelector('dialog')).toBeNull());
  expect(document.activeElement).toBe(picture);
});

test('makes no button of a small sign', async () => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 24, height: 24 });
  show(`<p>One <img src="${canvas.toDataURL('image/png')}" alt="star"> two.</p>`);
  const picture = place.querySelector('img');
  await vi.waitFor(() => expect(picture?.dataset['arrived']).toBe(''));
  expect(picture?.hasAttribute('role')).toBe(false);
});
