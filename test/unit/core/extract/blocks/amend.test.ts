import { expect, test } from 'vitest';
import type { Amendment } from '../../../../../src/core/extract/blocks/amend/amendment.ts';
import { keepAlike } from '../../../../../src/core/extract/blocks/amend/keep-alike.ts';
import { keepAlikeHeadings } from '../../../../../src/core/extract/blocks/amend/keep-alike-headings.ts';
import { keepAnnouncedLists } from '../../../../../src/core/extract/blocks/amend/keep-announced-lists.ts';
import { keepCode } from '../../../../../src/core/extract/blocks/amend/keep-code.ts';
import { keepCorrections } from '../../../../../src/core/extract/blocks/amend/keep-corrections.ts';
import { keepEmbeds } from '../../../../../src/core/extract/blocks/amend/keep-embeds.ts';
import { keepEntryTimes } from '../../../../../src/core/extract/blocks/amend/keep-entry-times.ts';
import { keepHeadings } from '../../../../../src/core/extract/blocks/amend/keep-headings.ts';
import { keepSpeakers } from '../../../../../src/core/extract/blocks/amend/keep-speakers.ts';
import { keepTables } from '../../../../../src/core/extract/blocks/amend/keep-tables.ts';
import { keepTerms } from '../../../../../src/core/extract/blocks/amend/keep-terms.ts';
import { keepVerdicts } from '../../../../../src/core/extract/blocks/amend/keep-verdicts.ts';
import { keepWholeLists } from '../../../../../src/core/extract/blocks/amend/keep-whole-lists.ts';
import { leaveComments } from '../../../../../src/core/extract/blocks/amend/leave-comments.ts';
import { leaveCopies } from '../../../../../src/core/extract/blocks/amend/leave-copies.ts';
import { leaveEmbedConsent } from '../../../../../src/core/extract/blocks/amend/leave-embed-consent.ts';
import { leaveHeadline } from '../../../../../src/core/extract/blocks/amend/leave-headline.ts';
import { leaveLabels } from '../../../../../src/core/extract/blocks/amend/leave-labels.ts';
import { leaveLastLabels } from '../../../../../src/core/extract/blocks/amend/leave-last-labels.ts';
import { leaveLeftovers } from '../../../../../src/core/extract/blocks/amend/leave-leftovers.ts';
import { leaveLinkedArticles } from '../../../../../src/core/extract/blocks/amend/leave-linked-articles.ts';
import { leaveLinkedHeadings } from '../../../../../src/core/extract/blocks/amend/leave-linked-headings.ts';
import { leaveNextStories } from '../../../../../src/core/extract/blocks/amend/leave-next-stories.ts';
import { leaveRepeats } from '../../../../../src/core/extract/blocks/amend/leave-repeats.ts';
import { someMetadata } from '../a-page.ts';
import { blockPageOf } from './block-page-of.ts';

/** The lines kept after an amendment; `+` before a line says that it was kept before. */
function amend(amendment: Amendment, body: string, likelihood = 0.1, headline = 'Storm floods the harbour') {
  const page = blockPageOf(body, { metadata: someMetadata({ headline }) });
  const belongs = page.blocks.map(({ line }) => line.startsWith('+'));
  amendment({ page, belongs, likelihoods: new Float32Array(belongs.length).fill(likelihood) });
  return page.blocks.flatMap(({ line }, index) => (belongs[index] ? [line] : []));
}

test('keeps an embed between two blocks of the story', () => {
  expect(amend(keepEmbeds, '<p>+ One</p><figure data-cc-embed><p>Film</p></figure><p>+ Two</p>')).toEqual([
    '+ One',
    'Film',
    '+ Two',
  ]);
});

test('keeps an embed that the story’s own box ends with, and none that stands elsewhere', () => {
  const film = '<figure data-cc-embed><p>Film</p></figure>';
  expect(amend(keepEmbeds, `<div><p>+ One</p>${film}</div><p>More</p>`)).toEqual(['+ One', 'Film']);
  expect(amend(keepEmbeds, `<div><p>+ One</p></div><div>${film}</div><p>More</p>`)).toEqual(['+ One']);
});

test('keeps a heading over a block of the story in the same box', () => {
  expect(amend(keepHeadings, '<p>+ One</p><h2>The quay</h2><p>+ Two</p>')).toEqual([
    '+ One',
    'The quay',
    '+ Two',
  ]);
});

test.each([
  ['over something else', '<p>+ One</p><h2>Read on</h2><p>Two</p>'],
  ['in another box', '<p>+ One</p><div><h2>Read on</h2><p>Three</p></div><p>+ Two</p>'],
  ['at the end of another box', '<p>+ One</p><div><p>Three</p><h2>Read on</h2></div><p>+ Two</p>'],
  ['that leads elsewhere', '<p>+ One</p><h2><a href="/x">Read on</a></h2><p>+ Two</p>'],
])('keeps no heading %s', (_, body) => {
  expect(amend(keepHeadings, body)).not.toContain('Read on');
});

test('keeps no heading that hardly any story has', () => {
  expect(amend(keepHeadings, '<p>+ One</p><h2>Newsletter</h2><p>+ Two</p>', 0.001)).not.toContain(
    'Newsletter',
  );
});

test('keeps the time of an entry of which a part is kept', () => {
  const entry = (kept: string) =>
    `<article data-cc-entry><time data-cc-entry-time>14.20</time><p>${kept}The wall fell.</p></article>`;
  expect(amend(keepEntryTimes, entry('+ '))).toEqual(['14.20', '+ The wall fell.']);
  expect(amend(keepEntryTimes, entry(''))).toEqual([]);
});

test('keeps the heading of an entry of which a part is kept, and an entry between two that are kept', () => {
  const entry = (text: string) =>
    `<article data-cc-entry><div><a href="/14"><time data-cc-entry-time>14.20</time></a></div><h3>The wall</h3>${text}</article>`;
  expect(amend(keepEntryTimes, entry('<p>+ It fell.</p>'))).toEqual(['14.20', 'The wall', '+ It fell.']);
  expect(
    amend(keepEntryTimes, entry('<p>+ It fell.</p>') + entry('<p>Look!</p>') + entry('<p>+ It stood.</p>')),
  ).toEqual([
    '14.20',
    'The wall',
    '+ It fell.',
    '14.20',
    'The wall',
    'Look!',
    '14.20',
    'The wall',
    '+ It stood.',
  ]);
});

test('keeps the last of a row of entries of which all others are kept, and none that stands elsewhere', () => {
  const entry = (text: string) =>
    `<article data-cc-entry><time data-cc-entry-time>14.20</time><p>${text}</p></article>`;
  const row = ['+ It fell.', '+ It stood.', '+ It fell again.'].map(entry).join('');
  expect(amend(keepEntryTimes, row + entry('It stands.'))).toContain('It stands.');
  expect(amend(keepEntryTimes, `${row}<aside>${entry('Read this.')}</aside>`)).not.toContain('Read this.');
  expect(amend(keepEntryTimes, row + entry('It stands.') + entry('Read this.'))).not.toContain('Read this.');
});

test('keeps who said what is quoted, and no other line beside it', () => {
  const quote = (after: string) => `<p>+ One</p><blockquote><p>+ We stay.</p>${after}</blockquote>`;
  expect(amend(keepSpeakers, quote('<footer>Ann Example, harbour master</footer>'))).toContain(
    'Ann Example, harbour master',
  );
  expect(amend(keepSpeakers, quote('<p><cite>Ann Example</cite></p>'))).toContain('Ann Example');
  expect(amend(keepSpeakers, quote('<p>— Ann Example</p>'))).toContain('— Ann Example');
  expect(amend(keepSpeakers, quote('<p>Share this</p>'))).not.toContain('Share this');
  expect(amend(keepSpeakers, quote('<footer><a href="/share">Share this quote</a></footer>'))).not.toContain(
    'Share this quote',
  );
  expect(amend(keepSpeakers, '<p>+ One</p><footer>Ann Example</footer>')).not.toContain('Ann Example');
});

test('keeps no time of an entry for what stands in the next one', () => {
  const entries =
    '<article data-cc-entry><time data-cc-entry-time>14.20</time></article><article data-cc-entry><time data-cc-entry-time>14.10</time><p>+ The wall fell.</p></article>';
  expect(amend(keepEntryTimes, entries)).toEqual(['14.10', '+ The wall fell.']);
});

test('keeps a list whole where a good part of it is kept', () => {
  const list = '<ul><li>+ A long first item of the list</li><li>Second</li></ul>';
  expect(amend(keepWholeLists, list)).toEqual(['+ A long first item of the list', 'Second']);
});

test('keeps no list of which little is kept', () => {
  const list = '<ul><li>+ One</li><li>A long second item of the list</li></ul>';
  expect(amend(keepWholeLists, list)).toEqual(['+ One']);
});

test('keeps what Readability did not find of a list of which most is kept, but for what a step took out', () => {
  const page = blockPageOf('<ul><li>A long first item of the list</li><li>Quay</li><li>Wall</li></ul>');
  const fates = [
    { isFound: true, reason: null },
    { isFound: false, reason: null },
    { isFound: false, reason: 'related' as const },
  ];
  const belongs = [true, false, false];
  keepWholeLists({ page: { ...page, fates }, belongs, likelihoods: new Float32Array(3) });
  expect(belongs).toEqual([true, true, false]);
});

const parts = '<ul><li><a href="/quay">The quay</a></li><li><a href="/wall">The wall</a></li></ul>';

test('keeps the list that a line of the story announces', () => {
  expect(amend(keepAnnouncedLists, `<p>+ The harbour has three parts:</p>${parts}<p>+ One</p>`)).toEqual([
    '+ The harbour has three parts:',
    'The quay',
    'The wall',
    '+ One',
  ]);
});

test.each([
  ['in another box', `<div><p>+ The harbour has three parts:</p></div>${parts}<p>+ One</p>`],
  ['under the label of other stories', `<p>+ Read also:</p>${parts}<p>+ One</p>`],
  ['under a short label where the story ends', `<p>+ Share on:</p>${parts}<p>One</p>`],
  [
    'of headlines',
    '<p>+ We wrote:</p><ul><li><a href="/q">The quay is dry again after the storm of Sunday</a></li></ul><p>+ One</p>',
  ],
])('keeps no list %s', (_, body) => {
  expect(amend(keepAnnouncedLists, body).every(line => line.startsWith('+'))).toBe(true);
});

const said = '“A drain is lazy. This had somewhere to be”';

test('leaves a pull quote that the text says too', () => {
  const body = `<p>+ He told me: ${said}, and laughed.</p><p>+ ${said}</p><p>+ Two</p>`;
  expect(amend(leaveCopies, body)).toEqual([`+ He told me: ${said}, and laughed.`, '+ Two']);
});

test('keeps what is said once, however often its words stand in a row of the same blocks', () => {
  const body = `<p>+ ${said}</p><p>+ ${said}</p>`;
  expect(amend(leaveCopies, body)).toHaveLength(2);
});

test('keeps a short line, a heading and an item of a list', () => {
  const body = `<p>+ He told me: the wall fell on Sunday night, and laughed.</p><p>+ the wall</p><h2>+ The wall fell on Sunday night</h2><li>+ The wall fell on Sunday night</li>`;
  expect(amend(leaveCopies, body)).toHaveLength(4);
});

const updated = 'The height of the wall was given wrongly. It is 4 metres.';

test.each([
  ['by its label', `<div><strong>Correction:</strong> ${updated}</div>`],
  ['in another language', '<p>Rättelse: I en tidigare text stod fel höjd på muren. Den är 4 meter.</p>'],
  ['by its box', `<div class="correction-note"><p>${updated}</p></div>`],
])('keeps a correction of the story, known %s', (_, correction) => {
  const line = blockPageOf(correction).blocks[0]?.line ?? '';
  expect(amend(keepCorrections, `<article>${correction}<p>+ The wall fell.</p></article>`)).toEqual([
    line,
    '+ The wall fell.',
  ]);
  expect(amend(keepCorrections, `<article><p>+ The wall fell.</p>${correction}</article>`)).toEqual([
    '+ The wall fell.',
    line,
  ]);
});

test.each([
  ['a date', '<article><p>Updated: 3 May 2024 at 10.30</p><p>+ The wall fell.</p></article>'],
  [
    'one that is a list of links',
    `<article><p>Corrections: <a href="/c">${updated}</a></p><p>+ The wall fell.</p></article>`,
  ],
  [
    'one of another story',
    `<main><div><div><div><div><p>Correction: ${updated}</p></div></div></div></div><article><p>+ The wall fell.</p></article></main>`,
  ],
])('keeps no correction that is %s', (_, body) => {
  expect(amend(keepCorrections, body)).toEqual(['+ The wall fell.']);
});

const cells =
  '<tr><td><a href="/t/1">Team one</a></td><td>90</td></tr><tr><td><a href="/t/2">Team two</a></td><td>89</td></tr>';

test('keeps a table of figures inside the story, and none behind it or without headings', () => {
  const table = `<table><tr><th>Team</th><th>Points</th></tr>${cells}</table>`;
  expect(amend(keepTables, `<p>+ One.</p>${table}<p>+ Two.</p>`)).toHaveLength(3);
  expect(amend(keepTables, `<p>+ One.</p>${table}<p>Two.</p>`)).toHaveLength(1);
  expect(amend(keepTables, `<p>+ One.</p><table>${cells}</table><p>+ Two.</p>`)).toHaveLength(2);
});

test('keeps short questions where their answers are kept, and none behind the story or that is said again', () => {
  const pair = (question: string, answer: string) =>
    `<div class="qa"><p class="question">${question}</p><p class="answer">${answer}</p></div>`;
  const pairs = [
    pair('Why?', '+ Because of the water.'),
    pair('+ Why did it fall?', '+ The water did it.'),
    pair('+ And then?', '+ Nothing at all.'),
    pair('When?', '+ At night, they say.'),
    pair('Share', '+ So they say.'),
    pair('Share', '+ So it is.'),
  ];
  expect(amend(keepAlike, `<p>+ So we asked.</p>${pairs.slice(0, 4).join('')}${pair('Who?', 'x')}`)).toEqual([
    '+ So we asked.',
    'Why?',
    '+ Because of the water.',
    '+ Why did it fall?',
    '+ The water did it.',
    '+ And then?',
    '+ Nothing at all.',
    'When?',
    '+ At night, they say.',
  ]);
  expect(amend(keepAlike, pairs.slice(1).join(''))).not.toContain('Share');
});

test('keeps the heading of a list, and that of a first part where others are kept', () => {
  expect(amend(keepHeadings, '<p>+ One.</p><h4>Method</h4><ol><li>+ Stir it.</li></ol>')).toEqual([
    '+ One.',
    'Method',
    '+ Stir it.',
  ]);
  const part = (heading: string) => `<section><h2>${heading}</h2><p>+ Text.</p></section>`;
  expect(amend(keepHeadings, `<p>By Ann</p>${part('One')}${part('+ Two')}`)).toEqual([
    'One',
    '+ Text.',
    '+ Two',
    '+ Text.',
  ]);
});

test('takes a box around a heading alone for the heading', () => {
  const header = '<header><h2>The quay</h2></header>';
  expect(amend(keepHeadings, `<p>+ One</p>${header}<div><div><p>+ Two</p></div></div>`)).toHaveLength(3);
  const part = `<article>${header}<div><p>+ Two</p></div></article>`;
  expect(amend(keepHeadings, `<h2>+ The storm</h2><p>+ One</p><p>By Ann</p>${part}`)).toContain('The quay');
  expect(amend(keepHeadings, `<p>By Ann</p>${part}`)).not.toContain('The quay');
});

const longText = `+ ${'The quay is dry again and the boats are back at their places. '.repeat(2)}`;

test('keeps alike headings that mostly stand over text of the story, linked or with a price between', () => {
  const quay = (name: string) =>
    `<div class="quay"><h3><a href="/q">${name}</a></h3><p>From 10 €</p><p><a href="/b">Book</a></p></div><p>${longText}</p>`;
  const kept = amend(keepAlikeHeadings, quay('North') + quay('East') + quay('South'));
  expect(kept.filter(line => !line.startsWith('+'))).toEqual(['North', 'East', 'South']);
  expect(amend(keepAlikeHeadings, quay('North') + quay('East'))).toHaveLength(2);
});

test.each([
  ['mostly stand over something else', 'quay', `<div class="quay"><h3>More</h3><p>x</p></div>`.repeat(4)],
  ['are named after other stories', 'related-quay', ''],
])('keeps no alike headings that %s', (_, name, others) => {
  const quay = `<div class="${name}"><h3><a href="/q">Quay</a></h3></div><p>${longText}</p>`;
  expect(amend(keepAlikeHeadings, quay.repeat(3) + others)).toHaveLength(3);
});

test('keeps code that the story goes on after, and that its box ends with', () => {
  const code = '<div class="highlight"><pre>let x = 1;</pre></div><pre>let y = 2;</pre>';
  expect(amend(keepCode, `<div><p>+ One.</p>${code}<p>+ Two.</p></div>`)).toHaveLength(4);
  expect(amend(keepCode, `<div><p>+ One.</p>${code}</div><p>Two.</p>`)).toHaveLength(3);
  expect(amend(keepCode, `<div><p>+ One.</p></div><div>${code}<p>Two.</p></div>`)).toHaveLength(1);
});

test('keeps the terms whose definition is kept, and no other', () => {
  expect(
    amend(
      keepTerms,
      '<dl><dt>slack</dt><dt>stand</dt><dd>+ The water rests.</dd><dt>Login</dt><dd>Here.</dd></dl><dl><dt>Tags</dt></dl><p>+ End.</p>',
    ),
  ).toEqual(['slack', 'stand', '+ The water rests.', '+ End.']);
});

test('leaves a line that only says that an advertisement follows, in any language, but for a heading', () => {
  const lines =
    '<p>+ One</p><p>+ Advert</p><div>+ ANZEIGE:</div><p>+ Advert for a boat</p><h2>+ Werbung</h2><p>+ Two</p>';
  expect(amend(leaveLabels, lines)).toEqual(['+ One', '+ Advert for a boat', '+ Werbung', '+ Two']);
});

test('leaves the next story of a page, and no part of the story that has a headline of its own', () => {
  const story = (headline: string, first: string, inside = '') =>
    `<article><h1>${headline}</h1>${`<p>+ ${first} is long. ${'Word '.repeat(70)}</p>`}${inside}</article>`;
  const next = `<div class="more">${story('The boat is back', 'Two')}</div>`;
  const kept = (page: string) => amend(leaveNextStories, page).map(line => line.slice(0, 8).trim());
  expect(kept(story('Storm floods the harbour', 'One') + next)).toEqual(['+ One is']);
  const part = story('The boat is back', 'Two');
  expect(kept(story('Storm floods the harbour', 'One', part))).toEqual(['+ One is', '+ Two is']);
  expect(kept(`<h1>Storm floods the harbour</h1>${part}`)).toEqual(['+ Two is']);
});

test('keeps the verdict of a fact check with its claim and the headings over both', () => {
  const markup =
    '<h3>Claim</h3><p>+ Boats fly.</p><h3>Rating</h3><h5>Mostly false</h5><a href="/ratings">All ratings</a><p>+ One</p><h5>Mostly false</h5>';
  const page = blockPageOf(markup);
  const keep = (verdicts: { claims: string[]; ratings: string[] }) => {
    const belongs = page.blocks.map(({ line }) => line.startsWith('+'));
    const signs = { ...page.signs, verdicts };
    keepVerdicts({ page: { ...page, signs }, belongs, likelihoods: new Float32Array(belongs.length) });
    return page.blocks.flatMap(({ line }, index) => (belongs[index] ? [line] : []));
  };
  expect(keep({ claims: ['+ Boats fly.'], ratings: ['Mostly False'] })).toEqual([
    ...['Claim', '+ Boats fly.', 'Rating', 'Mostly false', '+ One'],
  ]);
  expect(keep({ claims: [], ratings: [] })).toEqual(['+ Boats fly.', '+ One']);
});

test('leaves what says to stand at another address, where there is a story beside it', () => {
  const post = (said: string) => `<article><p>+ ${said} is long. ${'Word '.repeat(70)}</p></article>`;
  const markup = `<article><h1>Storm floods the harbour</h1>${post('One')}</article>${post('Two')}`;
  const left = (body: string, others: number[]) => {
    const page = blockPageOf(body);
    const articles = [...page.root.querySelectorAll('article')];
    const signs = { ...page.signs, otherStories: new Set(others.flatMap(index => articles[index] ?? [])) };
    const belongs = page.blocks.map(({ line }) => line.startsWith('+'));
    const metadata = someMetadata({ headline: 'Storm floods the harbour' });
    leaveNextStories({ page: { ...page, metadata, signs }, belongs, likelihoods: new Float32Array() });
    return page.blocks.flatMap(({ line }, index) => (belongs[index] ? [line.slice(0, 8).trim()] : []));
  };
  expect(left(markup, [2])).toEqual(['+ One is']);
  // The story's own, whatever it says of its address, and pages that are nothing but stories of others.
  expect(left(markup, [0, 2])).toEqual(['+ One is']);
  expect(left(post('One') + post('Two'), [0, 1])).toEqual(['+ One is', '+ Two is']);
});

const headlines = (...names: string[]) =>
  names.map(name => `<a href="https://harbour.example/${name}"><h3>+ ${name}</h3></a>`).join('');

test('leaves headings that one after the other lead to other stories, and none that head something', () => {
  expect(amend(leaveLinkedHeadings, `<p>+ One</p>${headlines('a', 'b', 'c')}<p>+ Two</p>`)).toEqual([
    '+ One',
    '+ Two',
  ]);
  expect(amend(leaveLinkedHeadings, `${headlines('a', 'b')}<p>+ Two</p>${headlines('c')}`)).toHaveLength(4);
  const own = headlines('a', 'b', 'c').replaceAll('<a href', '<b data-x').replaceAll('</a>', '</b>');
  expect(amend(leaveLinkedHeadings, own)).toHaveLength(3);
});

test('leaves a paragraph that stands right after itself', () => {
  const long = '+ The storm of Sunday night has washed the whole quay into the harbour';
  expect(amend(leaveRepeats, `<p>${long}</p><div>${long}</div><p>+ Two</p><p>+ Two</p>`)).toEqual([
    long,
    '+ Two',
    '+ Two',
  ]);
});

test('leaves a second copy of a part of the story that Readability did not find', () => {
  const part = '<p>One</p><p>Two</p><p>Three</p><p>Four</p>';
  const page = blockPageOf(`${part}<p>Zero</p>${part}`);
  const keep = (copies: number) => {
    const fates = page.blocks.map((_, index) => ({ isFound: index >= copies, reason: null }));
    const belongs = page.blocks.map(() => true);
    leaveRepeats({ page: { ...page, fates }, belongs, likelihoods: new Float32Array() });
    return belongs.indexOf(true);
  };
  expect(keep(4)).toBe(4);
  expect(keep(2)).toBe(0);
});

test('leaves a first heading that is the headline with its kicker', () => {
  expect(
    amend(leaveHeadline, '<h1>+ Weather: Storm floods the harbour</h1><p>+ One</p><h1>+ Ten hurt</h1>'),
  ).toEqual(['+ One', '+ Ten hurt']);
  expect(amend(leaveHeadline, '<h1>+ Storm in spring</h1>', 0.1, 'Storm')).toHaveLength(1);
});

test('leaves a line that is the headline before the text, and none inside it', () => {
  const page = blockPageOf(
    `<p>By Ann</p><div>Storm floods the harbour</div><p>${longText}</p><p>Storm floods the harbour!</p>`,
    { metadata: someMetadata({ headline: 'Storm floods the harbour' }) },
  );
  const belongs = page.blocks.map(() => true);
  leaveHeadline({ page, belongs, likelihoods: new Float32Array() });
  expect(belongs).toEqual([true, false, true, true]);
});

test('leaves what readers wrote beside a story, and keeps it where there is no other', () => {
  const markup = `<p>+ One ${'word '.repeat(120)}</p><p>+ Two</p>`;
  const page = blockPageOf(markup, {
    fates: [
      { isFound: true, reason: null },
      { isFound: false, reason: 'comments' },
    ],
  });
  const keep = (...belongs: boolean[]) => {
    leaveComments({ page, belongs, likelihoods: new Float32Array(2) });
    return belongs;
  };
  expect(keep(true, true)).toEqual([true, false]);
  expect(keep(false, true)).toEqual([false, true]);
});

test('leaves an article in the story that is nothing but a link', () => {
  const card = '<article><a href="/b"><h3>+ The boat</h3></a></article>';
  const own = '<article><p>+ One <a href="/a">and a link</a></p></article>';
  const page = `<article><p>+ Zero</p>${card}${own}<p><a href="/c">+ A link alone</a></p></article>`;
  expect(amend(leaveLinkedArticles, page)).toEqual(['+ Zero', '+ One and a link', '+ A link alone']);
});

test('leaves a line that is the label of a button of several words', () => {
  const lines =
    '<p>+ One</p><p>+ Share this post</p><p>+ Artikel teilen</p><p>+ Close</p><p>+ Share it fairly</p>';
  expect(amend(leaveLabels, lines)).toEqual(['+ One', '+ Close', '+ Share it fairly']);
});

/** What is left of lines that are all kept before. */
function leftOf(amendment: Amendment, body: string) {
  const page = blockPageOf(body);
  const belongs = page.blocks.map(() => true);
  amendment({ page, belongs, likelihoods: new Float32Array(belongs.length) });
  return page.blocks.flatMap(({ line }, index) => (belongs[index] ? [line] : []));
}

test('leaves what the making of a page has left in it', () => {
  const lines = ['.', 'harbour plan (2).jpg', '[/box', '[button color="red"]'];
  expect(leftOf(leaveLeftovers, lines.map(line => `<p>${line}</p>`).join(''))).toEqual([]);
  const story = ['…', 'She sent harbour.jpg.', '[laughs]', '[The mayor] said so.'];
  expect(leftOf(leaveLeftovers, story.map(line => `<p>${line}</p>`).join(''))).toEqual(story);
});

test('leaves a line that announces other stories, and the links below it', () => {
  const lines =
    '<p>+ One</p><p>+ You may also like …</p><p><a href="/a">+ The boat</a></p><p><a href="/b">+ The wall</a></p>' +
    '<p>+ Two</p><p><a href="/c">+ A link alone</a></p>';
  expect(amend(leaveLabels, lines)).toEqual(['+ One', '+ Two', '+ A link alone']);
});

test.each([
  '<p>+ Read also: <a href="/a">The quay is dry again</a></p>',
  '<p>+ <b>LES OGSÅ:</b> <a href="/a">Bryggen er tørr igjen</a></p>',
  '<p><a href="/a">+ Lesen Sie auch: Der Kai ist wieder trocken</a></p>',
  '<p><b>+ Related: <a href="/a">The quay is dry again</a></b></p>',
  '<p>+ <b>Mehr:</b> <a href="/a">Der Kai ist wieder trocken</a></p>',
])('leaves a line that leads to another story and says so: %s', line => {
  expect(amend(leaveLabels, `<p>+ One</p>${line}`)).toEqual(['+ One']);
});

test.each([
  '<p>+ Read <a href="/a">what the harbour master wrote</a></p>',
  '<p>+ Read also what she wrote in <a href="/a">her first letter</a></p>',
  '<p>+ Read also: it is short</p>',
  '<p>+ Related <a href="/a">harbours</a></p>',
  '<p>+ Related: our free <a href="/a">letter</a> tells more.</p>',
  '<h2>+ Read also: <a href="/a">the letter</a></h2>',
])('keeps a sentence that begins so, and a heading: %s', line => {
  expect(amend(leaveLabels, line)).toHaveLength(1);
});

test.each(['+ More from the quay:', '+ Read also', '+ Comments', '+ 関連記事：'])(
  'leaves a line that announces more where the story ends: %s',
  line => {
    expect(
      amend(leaveLastLabels, `<p>+ One:</p><p>+ Two</p><p>${line}</p><p>${line}</p><p>Other</p>`),
    ).toEqual(['+ One:', '+ Two']);
  },
);

test.each([
  ['before a picture', '<p>+ The quay today:</p><img src="/quay.jpg"><p>Other</p>'],
  ['at the end of the page', '<p>+ The quay today:</p>'],
  ['in a table', '<table><tr><td>+ Sum:</td></tr></table><p>Other</p>'],
  ['that is as long as a sentence', `<p>+ ${'The harbour master says: '.repeat(5)}:</p><p>Other</p>`],
])('keeps a last line with a colon %s', (_, body) => {
  expect(amend(leaveLastLabels, `<p>+ One</p>${body}`)).toHaveLength(2);
});

test.each([
  '+ Ich bin damit einverstanden, dass mir externe Inhalte von VideoTube angezeigt werden.',
  '+ This external content is shown only with your consent.',
  '+ Ce contenu externe peut déposer des cookies. J’accepte',
])('leaves what asks for consent in the place of an embed: %s', line => {
  expect(amend(leaveEmbedConsent, `<p>+ One</p><p>${line}</p>`)).toEqual(['+ One']);
});

test.each([
  '+ The ministers agreed that personal data must not leave the islands.',
  '+ External content is what the museum calls loans from other houses.',
])('keeps a sentence about one of the two: %s', line => {
  expect(amend(leaveEmbedConsent, `<p>${line}</p>`)).toEqual([line]);
});
