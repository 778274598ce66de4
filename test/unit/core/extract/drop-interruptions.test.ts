import { expect, test } from 'vitest';
import { dropInterruptions } from '../../../../src/core/extract/drop-interruptions.ts';
import { findStoryHolders } from '../../../../src/core/extract/find-story-holders.ts';
import { aLog, aPage, longStory, prose, repeat } from './a-page.ts';

function drop(body: string): { page: Document; taken: string[]; reasons: (string | undefined)[] } {
  const page = aPage(body);
  const { log, taken } = aLog();
  dropInterruptions(page, findStoryHolders(page, 'Storm floods the harbour'), log);
  return { page, taken: taken(), reasons: log.removals().map(({ reason }) => reason) };
}
const links = repeat(3, index => `<a href="/other/${index}">Another story of the day ${index}</a>`);
const share =
  '<a href="https://www.facebook.com/sharer?u=x">F</a><a href="https://x.com/intent/post?u=x">X</a>';

test.each([
  ['share', `<div class="share-bar">${share}</div>`],
  ['share', `<div class="k2j3">${share}</div>`],
  ['newsletter', '<div class="newsletter-box">The morning post, every day at six.</div>'],
  ['newsletter', '<form><label>Stay informed</label><input type="email"></form>'],
  ['form', '<form><label>Vote</label><input type="radio"></form>'],
  ['related', `<div id="relatedStories-wrap" class="related">${links}</div>`],
  ['advertisement', '<div class="ad-slot ad">Buy a boat</div>'],
  ['comments', '<section id="comments"><p>First! says someone.</p></section>'],
  ['navigation', '<nav>Home Coast</nav>'],
  ['navigation', '<div role="navigation">Home Coast</div>'],
  ['navigation', '<button>Menu</button>'],
  ['navigation', `<div class="breadcrumb">${links}</div>`],
  ['author-biography', '<div class="author-bio">Ann Example writes about tides.</div>'],
  ['tags', `<div class="post-tags">${links}</div>`],
  ['consent', '<div id="onetrust-banner-sdk">We value your privacy.</div>'],
  ['consent', '<div class="paywall">Subscribers read on.</div>'],
  ['player', '<div class="jwplayer">Play 0:00</div>'],
  ['dialog', '<div class="modal">Turn on notifications?</div>'],
  ['dialog', '<div role="dialog">Turn on notifications?</div>'],
  ['dialog', '<div aria-modal="true">Turn on notifications?</div>'],
  ['dialog', '<dialog open>Turn on notifications?</dialog>'],
])('takes out, as %s: %s', (reason, box) => {
  expect(drop(longStory(box)).reasons).toEqual([reason]);
});

test.each([
  ['a wrapper that names the kind of story', `<div class="newsletter-post">${longStory('')}</div>`],
  ['the story in a dialog', `<div role="dialog" class="modal">${longStory('')}</div>`],
  ['running text', longStory('<p class="ad share newsletter">The ad for a boat was a hoax.</p>')],
  ['the items of a list', longStory('<ul><li class="related">One boat</li><li class="tags">Two</li></ul>')],
  ['parts of words', longStory('<div class="shared-shadow address download headline">Words</div>')],
  ['a quoted post', longStory('<div class="social"><blockquote><p>said</p></blockquote></div>')],
  ['prose under such a name', longStory(`<div class="related">${prose('Not')}${prose('links')}</div>`)],
  ['prose that a lock is around', longStory(`<div id="piano-inline">${prose('One')}${prose('Two')}</div>`)],
  ['prose that was paid for', longStory(`<div class="sponsored">${repeat(3, i => prose(`It ${i}`))}</div>`)],
  ['one link that shares', longStory('<div><a href="https://x.com/intent/post?u=x">Tell</a></div>')],
])('keeps %s', (_, body) => {
  expect(drop(body).taken).toEqual([]);
});

test('takes a large box for more than its name says', () => {
  const box = (count: number) =>
    `<div class="comments">${repeat(count, index => prose(`Said ${index}`))}</div>`;
  expect(drop(longStory(box(2))).reasons).toEqual(['comments']);
  expect(drop(longStory(box(20))).reasons).toEqual([]);
});

test('takes out a box once, not again what is in it', () => {
  expect(drop(longStory(`<nav><div class="share">${share}</div><nav>Home</nav></nav>`)).reasons).toEqual([
    'navigation',
  ]);
});

test('takes an empty page', () => {
  expect(drop('').taken).toEqual([]);
});

test('takes thousands of nested boxes with such names', () => {
  const nested = `${'<div class="share newsletter related">'.repeat(400)}x${'</div>'.repeat(400)}`;
  expect(drop(longStory(nested)).taken).toHaveLength(1);
});

const said = (count: number) =>
  repeat(count, index => `<div class="comment">${prose(`What reader ${index} thinks`)}</div>`);

test('takes out what readers wrote though it is longer than the story', () => {
  const { page, reasons } = drop(`${longStory('')}<div id="comments">${said(60)}</div>`);
  expect(reasons).toEqual(['comments']);
  expect(page.body.textContent).not.toContain('What reader');
});

test.each([
  ['holds one', `<div id="comments">${said(1)}${repeat(60, index => prose(`Part ${index}`))}</div>`],
  ['is not named after them', `<div id="letters">${said(60)}</div>`],
])('leaves a large box with comments that %s to be judged', (_, box) => {
  expect(drop(`${longStory('')}${box}`).reasons).toEqual([]);
});
