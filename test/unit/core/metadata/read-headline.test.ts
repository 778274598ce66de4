import { expect, test } from 'vitest';
import { trimTitle } from '../../../../src/core/metadata/trim-title.ts';
import { readPage } from './read-page.ts';

const og = (title: string) => `<meta property="og:title" content="${title}">`;

test('takes the headline the reader sees before the one made for sharing', () => {
  const found = readPage({
    head: og('You will not believe this storm'),
    body: '<h1>Storm floods the harbour</h1>',
  });
  expect(found.headline).toBe('Storm floods the harbour');
});

test('chooses among several first headings the one the page agrees with', () => {
  const body =
    '<h1>Newsletter of the week</h1><main><h1>Storm floods the harbour</h1></main><h1>Most read today</h1>';
  expect(readPage({ head: og('Storm floods the harbour'), body }).headline).toBe('Storm floods the harbour');
});

test('never takes the name of the site for a headline', () => {
  const head = `<meta property="og:site_name" content="The Harbour Post"><title>Storm floods the harbour | Coast | The Harbour Post</title>`;
  expect(readPage({ head, body: '<h1>The Harbour Post</h1>' }).headline).toBe('Storm floods the harbour');
});

test('sets the kicker inside a heading apart', () => {
  const body = '<h1><span class="article-kicker">Weather:</span> <span>Storm floods the harbour</span></h1>';
  expect(readPage({ body })).toMatchObject({ headline: 'Storm floods the harbour', kicker: 'Weather' });
  expect(
    readPage({ head: og('Ten boats lost'), body: '<h1>Storm at sea: Ten boats lost</h1>' }),
  ).toMatchObject({
    headline: 'Ten boats lost',
    kicker: 'Storm at sea',
  });
});

test('decodes a title that was encoded twice', () => {
  expect(readPage({ head: og('Sturm zerst&amp;ouml;rt Hafen &amp;amp; Mole') }).headline).toBe(
    'Sturm zerstört Hafen & Mole',
  );
});

test('parts words that only a line break or spans part', () => {
  expect(readPage({ body: '<h1>Storm floods<br>the <span>harbour</span></h1>' }).headline).toBe(
    'Storm floods the harbour',
  );
});

test('cuts site and section from a title but nothing the title needs', () => {
  expect(trimTitle('Storm hits coast | World | The Post', ['The Post'])).toBe('Storm hits coast');
  expect(trimTitle('Storm hits coast - The Post', ['The Post'])).toBe('Storm hits coast');
  expect(trimTitle('The Post: Storm hits coast', ['The Post'])).toBe('Storm hits coast');
  expect(trimTitle('Storm hits coast – ten boats lost', ['The Post'])).toBe(
    'Storm hits coast – ten boats lost',
  );
  expect(trimTitle('Dune | Foundation', ['The Post'])).toBe('Dune | Foundation');
});
