import { expect, test } from 'vitest';
import { writeFigures } from '../../../../src/core/extract/write-figures.ts';
import { aPage, markupOf, prose, repeat } from './a-page.ts';

function write(body: string): string {
  const page = aPage(body);
  writeFigures(page);
  return markupOf(page.body);
}

const picture = '<img src="/a.jpg">';
const figure = (caption: string, kind = '') =>
  `<figure>${picture}<figcaption${kind}>${caption}</figcaption></figure>`;

test.each([
  ['right after it', `${picture}<p class="caption">The quay.</p>`],
  ['right before it', `<p class="caption">The quay.</p>${picture}`],
  ['beside its box', `<div>${picture}</div><div class="caption">The quay.</div>`],
  ['in a box of its own', `<div>${picture}</div><div><div><p class="caption">The quay.</p></div></div>`],
])('finds the picture of a caption %s', (_, body) => {
  const written = write(body);
  expect(written).toContain(figure('The quay.', ' class="caption"'));
});

test.each([
  ['beside it', `<li><figure>${picture}</figure><figcaption>The quay.</figcaption></li>`],
  ['in a box beside it', `<div>${picture}</div><div><figcaption>The quay.</figcaption></div>`],
])('puts a caption into the figure of its picture that stands %s', (_, body) => {
  expect(write(body)).toContain(figure('The quay.'));
});

test('says a credit once that stands in its figure and beside it', () => {
  const body = `<header>${figure('A. Roe')}</header><div><figcaption>A. Roe</figcaption></div>`;
  expect(write(body).match(/A\. Roe/g)).toHaveLength(1);
});

test('takes the button that sells a picture out of its caption, and leaves its licence', () => {
  const sold = 'The quay. A. Roe <a class="caption__license" href="/buy">Purchase rights</a>';
  expect(write(figure(sold))).toBe(figure('The quay. A. Roe '));
  const free = 'The quay. <a class="license" href="https://creativecommons.org/by/4.0">CC BY</a>';
  expect(write(figure(free))).toContain('CC BY');
  expect(write(figure('<a class="lightbox" href="/a">The quay</a> at dawn.'))).toContain('The quay');
  expect(write(figure('<button>The quay at dawn</button>'))).toContain('The quay at dawn');
});

test('keeps the words of a caption without a picture where they are', () => {
  const body = '<p class="caption">The quay.</p><p>b</p>';
  expect(write(body)).toBe(body);
});

test('takes a line of a figure that says who made the picture into its caption', () => {
  const words = '<figcaption>The quay.</figcaption><div>Photo: Ann Example</div>';
  expect(write(`<figure>${picture}${words}</figure>`)).toBe(
    `<figure>${picture}<figcaption>The quay. <cite>Photo: Ann Example</cite></figcaption></figure>`,
  );
  expect(write(`<figure>${picture}${words.replace('Photo: Ann Example', 'Read on')}</figure>`)).toContain(
    '<div>Read on</div>',
  );
});

test('makes the box that is named after a picture that could not be had the figure of its caption', () => {
  const words =
    '<div><div class="InlineImage-caption">The quay.</div><div class="InlineImage-credit">Ann Example</div></div>';
  expect(
    write(`<p>a</p><div class="InlineImage-embed" @click="open"><div>${words}</div></div><p>b</p>`),
  ).toBe(
    '<p>a</p><figure class="InlineImage-embed" @click="open"><div><div></div></div><figcaption class="InlineImage-caption">The quay. <cite>Ann Example</cite></figcaption></figure><p>b</p>',
  );
});

test.each([
  ['that is named after nothing', '<div class="embed"><div class="caption">The quay.</div></div>'],
  [
    'with more to read',
    '<div class="image"><p>Read this first.</p><div class="caption">The quay.</div></div>',
  ],
  ['around a film', '<div class="image"><video></video><div class="caption">The quay.</div></div>'],
])('makes no box %s the figure of a caption', (_, body) => {
  expect(write(body)).not.toContain('<figure');
});

test('keeps a text of the story that has the name of a caption', () => {
  const body = `${picture}<div class="caption">${repeat(5, index => prose(`Long ${index}`))}</div>`;
  expect(write(body)).toBe(body);
});

test('does not take another picture of several for its own', () => {
  const body = `<div>${picture}${picture}</div><p class="caption">Which?</p>`;
  expect(write(body)).toBe(body);
});

test('takes a picture out of its link, for the caption is none', () => {
  expect(write(`<a href="/large">${picture}</a><p class="caption">The quay.</p>`)).toBe(
    figure('The quay.', ' class="caption"'),
  );
});

test('makes the two captions of a figure one', () => {
  expect(
    write(`<figure>${picture}<figcaption>The quay.</figcaption><figcaption>At dawn.</figcaption></figure>`),
  ).toBe(figure('The quay. At dawn.'));
  expect(
    write(`<figure>${picture}<figcaption>The quay.</figcaption><figcaption>The quay.</figcaption></figure>`),
  ).toBe(figure('The quay.'));
});

test('adds a credit that stands beside the caption', () => {
  expect(
    write(
      `<figure>${picture}<figcaption>The quay.</figcaption><span class="credit">Ann Example</span></figure>`,
    ),
  ).toBe(figure('The quay. <cite>Ann Example</cite>'));
});

test.each([
  ['blocks', '<div>The quay</div><div>At dawn</div>', '<div>The quay</div> <div>At dawn</div>'],
  ['a block and text', '<div>The quay</div>at dawn', '<div>The quay</div> at dawn'],
  ['sentences in a line', '<span>The quay.</span><b>At dawn.</b>', '<span>The quay.</span> <b>At dawn.</b>'],
])('parts %s that stand in a caption without a space', (_, caption, expected) => {
  expect(write(figure(caption))).toBe(figure(expected));
});

test('leaves together what is one word in a caption', () => {
  expect(write(figure('<b>Harb</b><i>our</i>'))).toBe(figure('<b>Harb</b><i>our</i>'));
});

test('parts a caption from the credit that only its style sets apart', () => {
  expect(write(figure('<span>The quay.</span><span>Ann Example</span>'))).toBe(
    figure('<span>The quay.</span> <cite>Ann Example</cite>'),
  );
});

test.each(['Photo: Ann Example', '© Ann Example', 'Ann Example | Getty Images', 'Ann Example/Reuters'])(
  'drops the credit of a picture that could not be had: %s',
  credit => {
    expect(write(`<figure><div></div><figcaption><p>${credit}</p></figcaption></figure>`)).toBe('');
    expect(write(`<li><div></div><figcaption>${credit}</figcaption></li>`)).toBe('<li><div></div></li>');
  },
);

test.each([
  [
    'a caption that says more',
    '<figure><figcaption>The quay. Photo: Ann Example</figcaption></figure>',
    'The quay.',
  ],
  ['a short one', '<figure><figcaption>Low sun. Photo: Ann/Flickr</figcaption></figure>', 'Low sun.'],
  ['a caption of names', '<figure><figcaption>Ann Example</figcaption></figure>', 'Ann Example'],
  [
    'the source of a table',
    '<figure><table></table><figcaption>Source: Port</figcaption></figure>',
    'Source: Port',
  ],
  [
    'the credit of a film',
    '<figure><video></video><figcaption>Video: Port</figcaption></figure>',
    'Video: Port',
  ],
  [
    'the name below a quote',
    '<blockquote>We are open.</blockquote><figcaption>Getty Images</figcaption>',
    'Getty',
  ],
])('leaves %s without a picture', (_, body, words) => {
  expect(write(body)).toContain(words);
});

test('takes a picture out of the box that it shares with a control', () => {
  const body = `<figure><div><div>${picture}</div><a href="#">+</a></div><figcaption>The quay.</figcaption></figure>`;
  expect(write(body)).toBe(figure('The quay.'));
});

test('leaves the words beside a picture in its box', () => {
  const body = `<figure><div>${picture}<span>Boats</span></div></figure>`;
  expect(write(body)).toBe(body);
});

test.each(['Advertisement:', 'Author', 'Updated on', 'Share', 'Jane Roe May 8, 2022•10 mins read'])(
  'takes no label of the page for a caption: %s',
  label => {
    const body = `<div>${picture}<div class="caption">${label}</div></div>`;
    expect(write(body)).toBe(body);
    const beside = `<div>${picture}<div>${label}</div></div>`;
    expect(write(beside)).toBe(beside);
  },
);

test.each(['Update from the harbour', 'By the sea', 'Standort', 'Von Ulm', '10 boats read in the light'])(
  'takes for a caption what begins like a label: %s',
  caption => {
    expect(write(`${picture}<div class="caption">${caption}</div>`)).toContain(`${caption}</figcaption>`);
  },
);

test('knows the credit by its words where both are called captions', () => {
  const credit = '<figcaption class="caption source">Photo: Ann Example</figcaption>';
  expect(write(`<figure>${picture}<p class="caption">The quay.</p>${credit}</figure>`)).toBe(
    figure('The quay. <cite>Photo: Ann Example</cite>', ' class="caption"'),
  );
});

test('finds the picture of a caption behind what the page states of it', () => {
  expect(write(`<div>${picture}<meta content="800"><figcaption>The quay.</figcaption></div>`)).toContain(
    figure('The quay.'),
  );
});

test('knows the credit from the caption, whichever comes first', () => {
  expect(
    write(`<figure>${picture}<i class="credit">Ann Example</i><b class="caption">The quay.</b></figure>`),
  ).toBe(figure('The quay. <cite>Ann Example</cite>', ' class="caption"'));
});

test('leaves a figure with nothing but a credit its line', () => {
  expect(write(`<figure>${picture}<span class="credit">Ann Example</span></figure>`)).toBe(
    figure('Ann Example', ' class="credit"'),
  );
});

test('leaves a figure inside a figure its own caption', () => {
  const inner = '<figure><img src="/b.jpg"><figcaption>Inner.</figcaption></figure>';
  const body = `<figure>${inner}<figcaption>Outer.</figcaption></figure>`;
  expect(write(body)).toBe(body);
});

test('takes a line that repeats the description for the caption, and the credit after it', () => {
  const described = '<img src="/a.jpg" alt="Boats lie on their sides at low tide">';
  const body = `${described}<p>Boats lie on their sides at low tide</p><p>Photo: Ann Example</p>${prose('Then')}`;
  expect(write(body)).toContain(
    `<figure>${described}<figcaption>Boats lie on their sides at low tide <cite>Photo: Ann Example</cite></figcaption></figure><p>Then`,
  );
});

test('takes the only line beside a picture in their box for the caption', () => {
  expect(write(`<div>${picture}<p>The quay at dawn.</p></div>`)).toBe(
    `<div>${figure('The quay at dawn.')}</div>`,
  );
});

test('leaves the paragraph after a picture in the story', () => {
  const body = `<main>${picture}${prose('After it')}${prose('And on')}</main>`;
  expect(write(body)).toBe(body);
});

test('takes thousands of captions without a picture in one box', () => {
  const captions = repeat(4000, index => `<b class="caption">Line ${index}</b>`);
  expect(write(`<div>${captions}</div>`)).not.toContain('figure');
});

test('takes thousands of captions in one figure', () => {
  const captions = repeat(4000, index => `<figcaption>Line ${index}</figcaption>`);
  const written = write(`<figure>${picture}${captions}</figure>`);
  expect(written.split('<figcaption>')).toHaveLength(2);
  expect(written).toContain('Line 3999');
});
