import { expect, test } from 'vitest';
import { readStatedDate } from '../../../../src/core/metadata/dates/read-stated-date.ts';
import { readWrittenDate } from '../../../../src/core/metadata/dates/read-written-date.ts';
import { urlDay } from '../../../../src/core/metadata/dates/url-day.ts';
import { jsonLd, readPage } from './read-page.ts';

const url = 'https://www.harbourpost.example/coast/storm';
const headline = '<h1>Storm floods the harbour</h1>';

test.each([
  ['2024-05-03T06:10:00+02:00', '2024-05-03T06:10:00+02:00'],
  ['2024-05-03 06:10:00+0200', '2024-05-03T06:10:00+02:00'],
  ['2024-05-03T06:10Z', '2024-05-03T06:10Z'],
  ['2024-05-03T06:10-500', '2024-05-03T06:10-05:00'],
  ['2024-05-03T06:10+2', '2024-05-03T06:10+02:00'],
  ['2024-05-03T06:10-50:00', '2024-05-03T06:10'],
  ['2024-05-03T06:10:00.123456Z', '2024-05-03T06:10:00.123Z'],
  ['2024-05-03', '2024-05-03'],
  ['20240503', '2024-05-03'],
  ['Fri, 03 May 2024 06:10:00 GMT', '2024-05-03T06:10:00Z'],
  ['Fri May 03 2024 06:10:00 GMT+0200 (CEST)', '2024-05-03T06:10:00+02:00'],
  ['1714716600', '2024-05-03T06:10:00Z'],
  ['2024-02-30', null],
  ['1970-01-01T00:00:00Z', null],
  ['9999-12-31', null],
  ['soon', null],
])('reads the stated date %s', (stated, date) => {
  expect(readStatedDate(stated)).toBe(date);
});

test.each([
  'May 3, 2024',
  '(May 3, 2024)',
  'Ann Roe–May 3, 2024',
  '12 boats (all) 2023, 3 May 2024',
  '3rd of May 2024',
  '3. Mai 2024',
  'vendredi 3 mai 2024 à 6h10',
  '3 de mayo de 2024',
  '3 de maio de 2024',
  '3 maggio 2024',
  '3 mei 2024',
  '3 maja 2024',
  '3 maj 2024',
  'Fredag 3. mai 2024',
  '3 Mayıs 2024',
  '3 мая 2024',
  '3 травня 2024',
  '2024年5月3日',
  '2024년 5월 3일',
  '03.05.2024',
  '03/05/2024',
  '2024-05-03',
])('reads the written date %s', written => {
  expect(readWrittenDate(written, 'fr')).toBe('2024-05-03');
});

test('reads figures month first only where the language does', () => {
  expect(readWrittenDate('05/03/2024', 'en-US')).toBe('2024-05-03');
  expect(readWrittenDate('05/03/2024', 'en-GB')).toBe('2024-03-05');
  expect(readWrittenDate('25/03/2024', 'en-US')).toBe('2024-03-25');
});

test('takes no date from a related card or a comment', () => {
  const body = `${headline}<p>The water rose at dawn.</p>
    <div class="related"><time datetime="2021-01-01">1 January 2021</time></div>
    <ol class="comments"><li><time datetime="2022-02-02">2 February 2022</time></li></ol>`;
  expect(readPage({ url, body }).publishedAt).toBeNull();
});

test('reads the date a reader sees near the headline, and the update apart', () => {
  const body = `${headline}<p>Published <time datetime="2024-05-03T06:10+02:00">3 May</time>
    Updated <time datetime="2024-05-04T07:00+02:00">4 May</time></p>`;
  expect(readPage({ url, body })).toMatchObject({
    publishedAt: '2024-05-03T06:10+02:00',
    modifiedAt: '2024-05-04T07:00+02:00',
  });
  expect(readPage({ url, body: `${headline}<div><span>3 May 2024</span></div>` }).publishedAt).toBe(
    '2024-05-03',
  );
});

test('states no change that is not after the publication', () => {
  const article = {
    '@type': 'NewsArticle',
    headline: 'Storm floods the harbour',
    datePublished: '2024-05-03T06:10:00+02:00',
  };
  const change = (dateModified: string) =>
    readPage({ url, head: jsonLd({ ...article, dateModified }), body: headline }).modifiedAt;
  expect(change('2024-05-03T04:10:00Z')).toBeNull();
  expect(change('2024-05-02T12:00:00Z')).toBeNull();
  expect(change('2024-05-03T04:11:00Z')).toBe('2024-05-03T04:11:00Z');
});

test('falls back on the day in the address', () => {
  expect(urlDay('https://a.example/2024/05/03/storm')).toBe('2024-05-03');
  expect(urlDay('https://a.example/news/storm-20240503.html')).toBe('2024-05-03');
  expect(urlDay('https://a.example/2024/may/03/storm')).toBe('2024-05-03');
  expect(urlDay('https://a.example/id/2024567890')).toBeNull();
});

test('believes the day that readers see before a date of the page', () => {
  const head = '<meta name="date" content="2020-02-12">';
  expect(readPage({ url, head, body: `${headline}<p>5 February 2020</p>` }).publishedAt).toBe('2020-02-05');
  expect(readPage({ url, head, body: headline }).publishedAt).toBe('2020-02-12');
});

test('reads no day on which somebody joined', () => {
  const member = '<div class="date"><b>Joined:</b> 18 September 2008</div>';
  expect(
    readPage({ url, body: `${headline}${member}<div class="date">21 January 2009</div>` }).publishedAt,
  ).toBe('2009-01-21');
});

test('reads a day in the footer of the article, and in none of the page', () => {
  const footer = '<div class="entry-footer"><time datetime="2019-08-02">August</time></div>';
  const other = '<time datetime="2001-01-01">x</time><time datetime="2002-01-01">y</time>';
  expect(readPage({ url, body: `<article>${headline}<p>Text.</p>${footer}</article>` }).publishedAt).toBe(
    '2019-08-02',
  );
  expect(
    readPage({ url, body: `${headline}<div class="site-footer">${other}</div>` }).publishedAt,
  ).toBeNull();
  const page = `<div class="site">${headline}<footer class="site-footer">${other}</footer></div>`;
  expect(readPage({ url, body: page }).publishedAt).toBeNull();
  expect(readPage({ url, body: `${headline}<aside class="sidebar">${footer}</aside>` }).publishedAt).toBe(
    '2019-08-02',
  );
});

test('reads a day of publishing with a later one in it for what its markup says', () => {
  const time =
    '<time itemprop="datePublished" datetime="2016-12-13">Dec. 13, 2016 / Updated Dec. 13, 2016</time>';
  expect(readPage({ url, body: `${headline}${time}` })).toMatchObject({
    publishedAt: '2016-12-13',
    modifiedAt: null,
  });
});

test('reads what a page promotes by its own name, and nothing that it promotes', () => {
  const time = '<time datetime="2020-01-04">4 January</time><time datetime="2020-01-05">5 January</time>';
  const node = (name: string) => `${headline}<div class="${name}">${time}</div>`;
  expect(readPage({ url, body: node('node--promoted') }).publishedAt).toBe('2020-01-04');
  expect(readPage({ url, body: node('promo-box') }).publishedAt).toBeNull();
});
