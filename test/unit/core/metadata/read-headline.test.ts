import { expect, test } from 'vitest';
import { trimTitle } from '../../../../src/core/metadata/trim-title.ts';
import { jsonLd, readPage } from './read-page.ts';

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

test('reads a Chinese title, which underscores part from section and site', () => {
  expect(trimTitle('风暴淹没了整个老城区的港口_天气_海岸日报', [])).toBe('风暴淹没了整个老城区的港口');
  expect(trimTitle('What the snake_case style means', [])).toBe('What the snake_case style means');
  const head = '<title>风暴淹没了整个老城区的港口_天气_海岸日报</title>';
  const body = '<h1>海岸日报</h1><h2 class="title">风暴淹没了整个老城区的港口</h2>';
  expect(readPage({ head, body }).headline).toBe('风暴淹没了整个老城区的港口');
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

test('leaves out the readings over the characters of a headline', () => {
  const ruby = (base: string, reading: string) =>
    `<ruby>${base}<rp>(</rp><rt>${reading}</rt><rp>)</rp></ruby>`;
  expect(readPage({ body: `<h1>${ruby('港', 'みなと')}の${ruby('水', 'みず')}が引いた</h1>` }).headline).toBe(
    '港の水が引いた',
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
  expect(trimTitle('Storm hits coast | The Post - Coastal News', ['The Post - Coastal News'])).toBe(
    'Storm hits coast',
  );
  expect(trimTitle('The Post: Storm hits coast', ['The Post'])).toBe('Storm hits coast');
  expect(trimTitle('Storm hits coast – ten boats lost', ['The Post'])).toBe(
    'Storm hits coast – ten boats lost',
  );
  expect(trimTitle('Dune | Foundation', ['The Post'])).toBe('Dune | Foundation');
  expect(trimTitle('They call it «a wall» of the past', ['The Post'])).toBe(
    'They call it «a wall» of the past',
  );
  expect(trimTitle('Storm hits the coast » The Post', ['The Post'])).toBe('Storm hits the coast');
});

test('takes the headline itself where the first heading only ends a breadcrumb', () => {
  const head = og('Ten boats lost as the wall gives way');
  const row =
    '<a href="/">Home</a> | <a href="/coast">Coast</a> | <h1>Harbour storm: all about the flood</h1>';
  const shown = '<h2><span>Night of the storm</span> <span>Ten boats lost as the wall gives way</span></h2>';
  expect(readPage({ head, body: `<div>${row}</div>${shown}` })).toMatchObject({
    headline: 'Ten boats lost as the wall gives way',
    kicker: 'Night of the storm',
  });
  expect(
    readPage({ head, body: `<div class="breadcrumbs">${row}</div><h2>Another story of the day</h2>` })
      .headline,
  ).toBe('Harbour storm: all about the flood');
});

test('keeps the kicker that every stated title has before the words of the heading', () => {
  const title = 'Night of the storm: Ten boats lost';
  const head = og(`${title} | The Post`) + jsonLd({ '@type': 'NewsArticle', headline: title });
  const site = '<meta property="og:site_name" content="The Post">';
  const body = '<p>Night of the storm</p><h1>Ten boats lost</h1>';
  expect(readPage({ head: site + head, body }).headline).toBe(title);
  expect(readPage({ head: site + og(title), body }).headline).toBe('Ten boats lost');
});

test('parts two lines of a heading that a stated title joins', () => {
  const body = '<h1><div>Night of the storm</div><div>Ten boats lost</div></h1>';
  expect(readPage({ head: og('Night of the storm – Ten boats lost'), body })).toMatchObject({
    headline: 'Ten boats lost',
    kicker: 'Night of the storm',
  });
});

test('parts what only style sets apart in a heading, where a stated title joins it by a stroke', () => {
  const body = '<h1> <span>Night of the storm</span>Ten boats lost</h1>';
  expect(readPage({ head: og('Night of the storm / Ten boats lost'), body })).toMatchObject({
    headline: 'Ten boats lost',
    kicker: 'Night of the storm',
  });
  expect(readPage({ head: og('Night of the storm Ten boats lost'), body }).headline).toBe(
    'Night of the storm Ten boats lost',
  );
});

test('parts a kicker from the headline that a title states alone, or behind a bar', () => {
  const body =
    '<h1><span itemprop="headline"><small>Night of the storm</small><br>Ten boats lost at sea</span></h1>';
  const parted = { headline: 'Ten boats lost at sea', kicker: 'Night of the storm' };
  const site = '<meta property="og:site_name" content="HARBOUR.EXAMPLE">';
  const bar = og('Night of the storm | Ten boats lost at sea - HARBOUR.EXAMPLE');
  expect(readPage({ head: site + bar, body })).toMatchObject(parted);
  expect(readPage({ head: og('Ten boats lost at sea'), body })).toMatchObject(parted);
  const named = '<h1><span class="entry-title__toptitle">Night of the storm</span> Ten boats lost</h1>';
  expect(readPage({ head: '', body: named })).toMatchObject({ headline: 'Ten boats lost' });
});

test('finds the heading that a first heading was emptied by, without the name of the site behind it', () => {
  const title = '3 May - Ten boats lost at sea - Harbour Club';
  const body = '<h1></h1><h2 class="headline">3 May - Ten boats lost at sea</h2><h2>The wall gave way</h2>';
  expect(readPage({ head: og(title), body }).headline).toBe('3 May - Ten boats lost at sea');
});

test('sets a kicker apart though the heading states itself as a whole', () => {
  const body = `<article itemscope itemtype="https://schema.org/NewsArticle">
    <h1 itemprop="headline"><span class="title__overline">Weather</span> - <span>Ten boats lost</span></h1></article>`;
  expect(readPage({ body })).toMatchObject({ headline: 'Ten boats lost', kicker: 'Weather' });
});

test('takes what the title adds around the headline for the name of the blog', () => {
  const head = `${og('Ten boats lost at sea')}<title>Notes from the quay: Ten boats lost at sea</title>`;
  expect(
    readPage({ head, body: '<h1>Notes from the quay</h1><h3>Ten boats lost at sea</h3>' }).headline,
  ).toBe('Ten boats lost at sea');
});

test('cuts the section that is written behind the headline', () => {
  const body = '<h1>Why the wall gave way | Opinion</h1>';
  const head = '<meta property="article:section" content="Opinion">';
  expect(readPage({ head, body }).headline).toBe('Why the wall gave way');
  expect(readPage({ body }).headline).toBe('Why the wall gave way | Opinion');
});
