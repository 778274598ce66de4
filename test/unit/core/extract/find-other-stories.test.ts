import { expect, test } from 'vitest';
import { findOtherStories } from '../../../../src/core/extract/find-other-stories.ts';
import { gatherStatements } from '../../../../src/core/metadata/gather-statements.ts';
import { aPage, pageUrl } from './a-page.ts';

function others(body: string, head = ''): string[] {
  const statements = gatherStatements(aPage(body, head), { url: pageUrl, baseUrl: pageUrl });
  return [...findOtherStories(statements)].map(({ id }) => id);
}

const story = (id: string, address: string | null) =>
  `<article id="${id}"><p>Words.</p>${address ? `<a rel="bookmark" href="${address}">Address</a>` : ''}</article>`;

test('finds the stories that say that they stand at another address', () => {
  expect(others(story('own', pageUrl) + story('other', '/coast/boats-return'))).toEqual(['other']);
});

test('takes an entry of the page itself for its own, by fragment, query or stated address', () => {
  const head = '<link rel="canonical" href="https://www.harbourpost.example/storm">';
  expect(
    others(
      story('a', `${pageUrl}#entry-3`) + story('b', `${pageUrl}?from=feed`) + story('c', '/storm'),
      head,
    ),
  ).toEqual([]);
});

test('takes no article for another story because of the cards in it', () => {
  const cards =
    '<a rel="bookmark" href="/one">One</a><a rel="bookmark" href="/one">1</a><a rel="bookmark" href="/two">Two</a>';
  expect(others(`<article id="own"><p>Words.</p>${cards}</article>`)).toEqual([]);
});

test('finds those in a row with them that say nothing', () => {
  const row = story('one', '/one') + story('silent', null) + story('two', '/two');
  expect(others(`${story('own', null)}<div>${row}</div>`)).toEqual(['one', 'two', 'silent']);
  expect(others(story('own', null) + story('one', '/one'))).toEqual(['one']);
});

test('takes the entries of a live report for its own, wherever they say to stand', () => {
  const head =
    '<script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Storm floods the harbour"}</script><title>Storm floods the harbour</title>';
  expect(others(story('one', '/live/one') + story('two', '/live/two'), head)).toEqual([]);
});
